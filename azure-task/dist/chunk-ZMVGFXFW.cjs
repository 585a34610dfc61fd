var I=Object.create;var f=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames;var U=Object.getPrototypeOf,D=Object.prototype.hasOwnProperty;var k=(t,e)=>{for(var r in e)f(t,r,{get:e[r],enumerable:!0})},v=(t,e,r,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of C(e))!D.call(t,n)&&n!==r&&
f(t,n,{get:()=>e[n],enumerable:!(o=b(e,n))||o.enumerable});return t};var w=(t,e,r)=>(r=t!=null?I(U(t)):{},v(e||!t||!t.__esModule?f(r,"default",{value:t,enumerable:!0}):r,t)),H=t=>v(f({},"__esModule",{value:!0}),t);var q={};k(q,{a:()=>$,b:()=>u,c:()=>y,d:()=>A,e:()=>R,f:()=>_,g:()=>S,h:()=>T,i:()=>E,j:()=>g,k:()=>P});module.exports=H(q);var d=require("node:net");function $(t,e){
let r=o=>m(e[o])??m(e[o.toUpperCase()]);return{httpProxy:t??r("http_proxy"),httpsProxy:t??r("https_proxy"),noProxy:r("no_proxy")}}var u=class extends Error{name="\
HttpFailure";kind;constructor(t,e,r){super(e,r===void 0?void 0:{cause:r}),this.kind=t}};async function y(t,e){var r;let o=Math.max(1,Math.round(e.timeLimitInSeconds*
1e3)),n=AbortSignal.timeout(o),a=e.signal?AbortSignal.any([n,e.signal]):n,i=!1;try{a.throwIfAborted();let s=new URL(t);for(let c=e.redirects??0;;c--){i=!1;let h=await V(
s,e,a,()=>i=!0),l=h.headers.location;if(c<=0||l===void 0||![301,302,303,307,308].includes(h.status))return h;s=j(s,l,e)}}catch(s){if(s instanceof u)throw s;if((r=
e.signal)!=null&&r.aborted)throw new u("cancelled","The request was cancelled.",s);if(n.aborted){let c=i?"Only a part of the answer":"Nothing";throw new u("time\
out",`${c} came within ${o/1e3} s.`,s)}throw g(s)}}function A(t,e,r){return y(t,{...r,body:e})}function R(t,e){let r=t.protocol==="https:"?m(e==null?void 0:e.httpsProxy)??
(e==null?void 0:e.httpProxy):e==null?void 0:e.httpProxy;if(!(!r||B(t,(e==null?void 0:e.noProxy)??"")))return _(r)}function _(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.
test(t)?t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;let r=new URL(e);return r.hostname!==""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}
function m(t){return t===""?void 0:t}function B(t,e){let r=t.port||(t.protocol==="https:"?"443":"80"),o=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).
filter(n=>n!=="").some(n=>{if(n==="*"||M(o,n))return!0;let[,a="",i]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(n)??[],s=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(n)?`[${n}]`:
a;return s===a&&i!==void 0&&i!==r?!1:o===s||o.endsWith(`.${s}`)})}function M(t,e){let[,r="",o]=/^(.+)\/(\d{1,3})$/.exec(e)??[],n=t.replace(/^\[|\]$/g,""),a=(0,d.isIP)(
n);if(a===0||(0,d.isIP)(r)!==a||Number(o)>(a===4?32:128))return!1;let i=a===4?"ipv4":"ipv6",s=new d.BlockList;return s.addSubnet(r,Number(o),i),s.check(n,i)}function S({
hostname:t}){return t==="localhost"||t==="[::1]"||/^127(?:\.\d+){3}$/.test(t)}function j(t,e,r){let o=URL.canParse(e,t.href)?new URL(e,t):void 0,n=a=>{throw new u(
"redirect",`${t.origin} redirects ${a}.`)};return!o||!["http:","https:"].includes(o.protocol)?n("to where no HTTP is spoken"):t.protocol==="https:"&&o.protocol===
"http:"?n(`to ${o.origin}, which is not encrypted`):Object.keys(r.headers??{}).some(a=>a.toLowerCase()==="authorization")&&o.origin!==t.origin?n(`to ${o.origin}\
, where the API token must not go`):o}async function V(t,e,r,o){let n=await T(t,e,r);o();let a=n.statusCode??0,i=e.onData&&a>=200&&a<300?e.onData:void 0,s=[],c=0;
for await(let l of n){if(c+=l.length,c>e.maximumBytes)throw n.destroy(),new u("too-large",`${t.host} sent more than ${e.maximumBytes} bytes.`);i?await i(l):s.push(
l)}let h=Object.entries(n.headers).map(([l,p])=>[l,Array.isArray(p)?p.join(", "):p??""]);return{status:a,headers:Object.fromEntries(h),body:Buffer.concat(s),url:t.
href}}async function T(t,e,r){let o=R(t,e.proxy),n={accept:"*/*","accept-encoding":"identity",...e.headers},a={method:e.body===void 0?"GET":"POST",signal:r,agent:!1,
auth:N(t)},i=new URL(t);i.username=i.password="";let s;if(t.protocol==="https:"){let c=await Promise.resolve().then(()=>w(require("node:https"))),h=o&&new(await Promise.resolve().then(()=>w(require("./dist-5RCI5F5K.cjs")))).
HttpsProxyAgent(o.origin,{signal:r,headers:L(o)});s=()=>c.request(i,{...a,headers:n,...h?{agent:h}:{}})}else{let c=await Promise.resolve().then(()=>w(require("node:http"))),
h=o&&{path:i.href,headers:{...n,host:t.host,...L(o)}},l=(o==null?void 0:o.protocol)==="https:"?await Promise.resolve().then(()=>w(require("node:https"))):c;s=()=>l.
request(o?new URL(o.origin):i,{...a,headers:n,...h})}return new Promise((c,h)=>{let l=s().once("response",c).on("error",h);l.once("upgrade",(p,x)=>{x.destroy(),
h(new u("protocol","it switches to another protocol (101)"))}),l.end(e.body)})}function L(t){let e=N(t);return e===void 0?{}:{"proxy-authorization":`Basic ${Buffer.
from(e).toString("base64")}`}}function N({username:t,password:e}){return t===""&&e===""?void 0:`${E(t)}:${E(e)}`}function E(t){try{return decodeURIComponent(t)}catch{
return t}}var W=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function g(t){var e;let r=O(t,"code"),o=O(t,"message"),n=o.startsWith("Proxy connection ended")?"dropped":((e=W.find(([,a])=>a.test(r)))==
null?void 0:e[0])??"other";return new u(n,o===""?r:o,t)}function P(t,e){let r=`${t} ${e}`.replaceAll("_"," ");if(/protocol version|unsupported protocol/i.test(r))
return"It has no TLS that is still safe: the server needs TLS 1.2 or later.";if(/certificate required|handshake failure/i.test(r))return"The server ended the ha\
ndshake: it may want a certificate of the client, which is not offered, or other ciphers.";switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its \
certificate is not valid today: whoever runs the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its cer\
tificate is for another host: check the address, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What an\
swers may speak plain http: check scheme and port.";default:return}}function O(t,e){let r=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof r==
"string"?r:""}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
