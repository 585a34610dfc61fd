var x=Object.create;var p=Object.defineProperty;var $=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var I=Object.getPrototypeOf,C=Object.prototype.hasOwnProperty;var U=(t,e)=>{for(var o in e)p(t,o,{get:e[o],enumerable:!0})},T=(t,e,o,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of b(e))!C.call(t,n)&&n!==o&&
p(t,n,{get:()=>e[n],enumerable:!(r=$(e,n))||r.enumerable});return t};var f=(t,e,o)=>(o=t!=null?x(I(t)):{},T(e||!t||!t.__esModule?p(o,"default",{value:t,enumerable:!0}):o,t)),D=t=>T(p({},"__esModule",{value:!0}),t);var V={};U(V,{a:()=>A,b:()=>h,c:()=>m,d:()=>L,e:()=>y,f:()=>R,g:()=>_,h:()=>w,i:()=>g,j:()=>P});module.exports=D(V);var d=require("node:net");function A(t,e){let o=r=>E(
e[r])??E(e[r.toUpperCase()]);return{httpProxy:t??o("http_proxy"),httpsProxy:t??o("https_proxy"),noProxy:o("no_proxy")}}var h=class extends Error{name="HttpFailu\
re";kind;constructor(t,e,o){super(e,o===void 0?void 0:{cause:o}),this.kind=t}};async function m(t,e){var o;let r=Math.max(1,Math.round(e.timeLimitInSeconds*1e3)),
n=AbortSignal.timeout(r),a=e.signal?AbortSignal.any([n,e.signal]):n;try{a.throwIfAborted();let s=new URL(t);for(let i=e.redirects??0;;i--){let u=await M(s,e,a),
c=u.headers.location;if(i<=0||c===void 0||![301,302,303,307,308].includes(u.status))return u;s=B(s,c,e)}}catch(s){throw s instanceof h?s:(o=e.signal)!=null&&o.aborted?
new h("cancelled","The request was cancelled.",s):n.aborted?new h("timeout",`Nothing came within ${r/1e3} s.`,s):g(s)}}function L(t,e,o){return m(t,{...o,body:e})}
function y(t,e){let o=t.protocol==="https:"?E(e==null?void 0:e.httpsProxy)??(e==null?void 0:e.httpProxy):e==null?void 0:e.httpProxy;if(!(!o||k(t,(e==null?void 0:
e.noProxy)??"")))return R(o)}function R(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.test(t)?t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;let o=new URL(e);return o.
hostname!==""&&(o.protocol==="http:"||o.protocol==="https:")?o:void 0}function E(t){return t===""?void 0:t}function k(t,e){let o=t.port||(t.protocol==="https:"?
"443":"80"),r=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).filter(n=>n!=="").some(n=>{if(n==="*"||H(r,n))return!0;let[,a="",s]=/^\*?\.?(.+?)(?::(\d+))?$/.
exec(n)??[],i=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(n)?`[${n}]`:a;return i===a&&s!==void 0&&s!==o?!1:r===i||r.endsWith(`.${i}`)})}function H(t,e){let[,o="",r]=/^(.+)\/(\d{1,3})$/.
exec(e)??[],n=t.replace(/^\[|\]$/g,""),a=(0,d.isIP)(n);if(a===0||(0,d.isIP)(o)!==a||Number(r)>(a===4?32:128))return!1;let s=a===4?"ipv4":"ipv6",i=new d.BlockList;
return i.addSubnet(o,Number(r),s),i.check(n,s)}function B(t,e,o){let r=URL.canParse(e,t.href)?new URL(e,t):void 0,n=a=>{throw new h("redirect",`${t.origin} redi\
rects ${a}.`)};return!r||!["http:","https:"].includes(r.protocol)?n("to where no HTTP is spoken"):t.protocol==="https:"&&r.protocol==="http:"?n(`to ${r.origin},\
 which is not encrypted`):Object.keys(o.headers??{}).some(a=>a.toLowerCase()==="authorization")&&r.origin!==t.origin?n(`to ${r.origin}, where the API token must\
 not go`):r}async function M(t,e,o){let r=await _(t,e,o),n=r.statusCode??0,a=e.onData&&n>=200&&n<300?e.onData:void 0,s=[],i=0;for await(let c of r){if(i+=c.length,
i>e.maximumBytes)throw r.destroy(),new h("too-large",`${t.host} sent more than ${e.maximumBytes} bytes.`);a?await a(c):s.push(c)}let u=Object.entries(r.headers).
map(([c,l])=>[c,Array.isArray(l)?l.join(", "):l??""]);return{status:n,headers:Object.fromEntries(u),body:Buffer.concat(s),url:t.href}}async function _(t,e,o){let r=y(
t,e.proxy),n={accept:"*/*","accept-encoding":"identity",...e.headers},a={method:e.body===void 0?"GET":"POST",signal:o,agent:!1,auth:N(t)},s=new URL(t);s.username=
s.password="";let i;if(t.protocol==="https:"){let u=await Promise.resolve().then(()=>f(require("node:https"))),c=r&&new(await Promise.resolve().then(()=>f(require("./dist-5RCI5F5K.cjs")))).
HttpsProxyAgent(r.origin,{signal:o,headers:v(r)});i=()=>u.request(s,{...a,headers:n,...c?{agent:c}:{}})}else{let u=await Promise.resolve().then(()=>f(require("node:http"))),
c=r&&{path:s.href,headers:{...n,host:t.host,...v(r)}},l=(r==null?void 0:r.protocol)==="https:"?await Promise.resolve().then(()=>f(require("node:https"))):u;i=()=>l.
request(r?new URL(r.origin):s,{...a,headers:n,...c})}return new Promise((u,c)=>{let l=i().once("response",u).on("error",c);l.once("upgrade",(W,S)=>{S.destroy(),
c(new h("protocol","it switches to another protocol (101)"))}),l.end(e.body)})}function v(t){let e=N(t);return e===void 0?{}:{"proxy-authorization":`Basic ${Buffer.
from(e).toString("base64")}`}}function N({username:t,password:e}){return t===""&&e===""?void 0:`${w(t)}:${w(e)}`}function w(t){try{return decodeURIComponent(t)}catch{
return t}}var j=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function g(t){var e;let o=O(t,"code"),r=O(t,"message"),n=r.startsWith("Proxy connection ended")?"dropped":((e=j.find(([,a])=>a.test(o)))==
null?void 0:e[0])??"other";return new h(n,r===""?o:r,t)}function P(t){switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not va\
lid today: whoever runs the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for anoth\
er host: check the address, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak plain\
 http: check scheme and port.";default:return}}function O(t,e){let o=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof o=="string"?o:""}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
