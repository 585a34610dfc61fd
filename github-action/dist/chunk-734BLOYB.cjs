var I=Object.create;var f=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames;var U=Object.getPrototypeOf,D=Object.prototype.hasOwnProperty;var k=(t,e)=>{for(var r in e)f(t,r,{get:e[r],enumerable:!0})},L=(t,e,r,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of C(e))!D.call(t,n)&&n!==r&&
f(t,n,{get:()=>e[n],enumerable:!(o=b(e,n))||o.enumerable});return t};var w=(t,e,r)=>(r=t!=null?I(U(t)):{},L(e||!t||!t.__esModule?f(r,"default",{value:t,enumerable:!0}):r,t)),H=t=>L(f({},"__esModule",{value:!0}),t);var q={};k(q,{a:()=>A,b:()=>d,c:()=>y,d:()=>S,e:()=>R,f:()=>_,g:()=>P,h:()=>T,i:()=>E,j:()=>g,k:()=>v});module.exports=H(q);var l=require("node:net");function A(t,e){
let r=o=>m(e[o])??m(e[o.toUpperCase()]);return{httpProxy:t??r("http_proxy"),httpsProxy:t??r("https_proxy"),noProxy:r("no_proxy")}}var d=class extends Error{name="\
HttpFailure";kind;constructor(t,e,r){super(e,r===void 0?void 0:{cause:r}),this.kind=t}};async function y(t,e){let r=Math.max(1,Math.round(e.timeLimitInSeconds*1e3)),
o=AbortSignal.timeout(r),n=e.signal?AbortSignal.any([o,e.signal]):o,a=!1;try{n.throwIfAborted();let s=new URL(t);for(let i=e.redirects??0;;i--){a=!1;let c=await V(
s,e,n,()=>a=!0),h=c.headers.location;if(i<=0||h===void 0||![301,302,303,307,308].includes(c.status))return c;s=j(s,h,e)}}catch(s){if(s instanceof d)throw s;if(e.
signal?.aborted)throw new d("cancelled","The request was cancelled.",s);if(o.aborted){let i=a?"Only a part of the answer":"Nothing";throw new d("timeout",`${i} \
came within ${r/1e3} s.`,s)}throw g(s)}}function S(t,e,r){return y(t,{...r,body:e})}function R(t,e){let r=t.protocol==="https:"?m(e?.httpsProxy)??e?.httpProxy:e?.
httpProxy;if(!(!r||B(t,e?.noProxy??"")))return _(r)}function _(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.test(t)?t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;
let r=new URL(e);return r.hostname!==""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}function m(t){return t===""?void 0:t}function B(t,e){let r=t.port||
(t.protocol==="https:"?"443":"80"),o=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).filter(n=>n!=="").some(n=>{if(n==="*"||M(o,n))return!0;let[
,a="",s]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(n)??[],i=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(n)?`[${n}]`:a;return i===a&&s!==void 0&&s!==r?!1:o===i||o.endsWith(`.${i}`)})}
function M(t,e){let[,r="",o]=/^(.+)\/(\d{1,3})$/.exec(e)??[],n=t.replace(/^\[|\]$/g,""),a=(0,l.isIP)(n);if(a===0||(0,l.isIP)(r)!==a||Number(o)>(a===4?32:128))return!1;
let s=a===4?"ipv4":"ipv6",i=new l.BlockList;return i.addSubnet(r,Number(o),s),i.check(n,s)}function P({hostname:t}){return t==="localhost"||t==="[::1]"||/^127(?:\.\d+){3}$/.
test(t)}function j(t,e,r){let o=URL.canParse(e,t.href)?new URL(e,t):void 0,n=a=>{throw new d("redirect",`${t.origin} redirects ${a}.`)};return!o||!["http:","htt\
ps:"].includes(o.protocol)?n("to where no HTTP is spoken"):t.protocol==="https:"&&o.protocol==="http:"?n(`to ${o.origin}, which is not encrypted`):Object.keys(r.
headers??{}).some(a=>a.toLowerCase()==="authorization")&&o.origin!==t.origin?n(`to ${o.origin}, where the API token must not go`):o}async function V(t,e,r,o){let n=await T(
t,e,r);o();let a=n.statusCode??0,s=e.onData&&a>=200&&a<300?e.onData:void 0,i=[],c=0;for await(let u of n){if(c+=u.length,c>e.maximumBytes)throw n.destroy(),new d(
"too-large",`${t.host} sent more than ${e.maximumBytes} bytes.`);s?await s(u):i.push(u)}let h=Object.entries(n.headers).map(([u,p])=>[u,Array.isArray(p)?p.join(
", "):p??""]);return{status:a,headers:Object.fromEntries(h),body:Buffer.concat(i),url:t.href}}async function T(t,e,r){let o=R(t,e.proxy),n={accept:"*/*","accept\
-encoding":"identity",...e.headers},a={method:e.body===void 0?"GET":"POST",signal:r,agent:!1,auth:O(t)},s=new URL(t);s.username=s.password="";let i;if(t.protocol===
"https:"){let c=await Promise.resolve().then(()=>w(require("node:https"))),h=o&&new(await Promise.resolve().then(()=>w(require("./dist-SYL25JZR.cjs")))).HttpsProxyAgent(
o.origin,{signal:r,headers:N(o)});i=()=>c.request(s,{...a,headers:n,...h?{agent:h}:{}})}else{let c=await Promise.resolve().then(()=>w(require("node:http"))),h=o&&
{path:s.href,headers:{...n,host:t.host,...N(o)}},u=o?.protocol==="https:"?await Promise.resolve().then(()=>w(require("node:https"))):c;i=()=>u.request(o?new URL(
o.origin):s,{...a,headers:n,...h})}return new Promise((c,h)=>{let u=i().once("response",c).on("error",h);u.once("upgrade",(p,x)=>{x.destroy(),h(new d("protocol",
"it switches to another protocol (101)"))}),u.end(e.body)})}function N(t){let e=O(t);return e===void 0?{}:{"proxy-authorization":`Basic ${Buffer.from(e).toString(
"base64")}`}}function O({username:t,password:e}){return t===""&&e===""?void 0:`${E(t)}:${E(e)}`}function E(t){try{return decodeURIComponent(t)}catch{return t}}var W=[
["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["time\
out",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function g(t){let e=$(t,"code"),r=$(t,"message"),o=r.startsWith("Proxy connection ended")?"dropped":W.find(([,n])=>n.test(e))?.[0]??"o\
ther";return new d(o,r===""?e:r,t)}function v(t,e){let r=`${t} ${e}`.replaceAll("_"," ");if(/protocol version|unsupported protocol/i.test(r))return"It has no TL\
S that is still safe: the server needs TLS 1.2 or later.";if(/certificate required|handshake failure/i.test(r))return"The server ended the handshake: it may wan\
t a certificate of the client, which is not offered, or other ciphers.";switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not \
valid today: whoever runs the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for ano\
ther host: check the address, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak pla\
in http: check scheme and port.";default:return}}function $(t,e){let r=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof r=="string"?r:""}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
