var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>T,b:()=>H,c:()=>_,d:()=>u,e:()=>y,f:()=>b,g:()=>g,h:()=>m,i:()=>x,j:()=>O,k:()=>U});module.exports=__toCommonJS(
stdin_exports);function _(e,t){let r=n=>h(t[n])??h(t[n.toUpperCase()]);return{httpProxy:e??r("http_proxy"),httpsProxy:e??r("https_proxy"),noProxy:r("no_proxy")}}
var u=class extends Error{name="HttpFailure";kind;constructor(t,r,n){super(r,n===void 0?void 0:{cause:n}),this.kind=t}};async function y(e,t){var a;let r=Math.max(
1,Math.round(t.timeLimitInSeconds*1e3)),n=AbortSignal.timeout(r),o=t.signal?AbortSignal.any([n,t.signal]):n;try{o.throwIfAborted();let s=new URL(e);for(let i=t.
redirects??0;;i--){let d=await E(s,t,o),c=d.headers.location;if(i<=0||c===void 0||![301,302,303,307,308].includes(d.status))return d;s=R(s,c,t)}}catch(s){throw s instanceof
u?s:(a=t.signal)!=null&&a.aborted?new u("cancelled","The request was cancelled.",s):n.aborted?new u("timeout",`Nothing came within ${r/1e3} s.`,s):O(s)}}function b(e,t,r){
return y(e,{...r,body:t})}function g(e,t){let r=e.protocol==="https:"?h(t==null?void 0:t.httpsProxy)??(t==null?void 0:t.httpProxy):t==null?void 0:t.httpProxy;if(!(!r||
w(e,(t==null?void 0:t.noProxy)??"")))return m(r)}function m(e){let t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`http://${e}`;if(/\s/.test(e)||!URL.canParse(t))return;
let r=new URL(t);return r.hostname!==""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}function h(e){return e===""?void 0:e}function w(e,t){let r=e.port||
(e.protocol==="https:"?"443":"80"),n=e.hostname.toLowerCase();return t.toLowerCase().split(/[\s,]+/).filter(o=>o!=="").some(o=>{if(o==="*")return!0;let[,a="",s]=/^\*?\.?(.+?)(?::(\d+))?$/.
exec(o)??[],i=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(o)?`[${o}]`:a;return i===a&&s!==void 0&&s!==r?!1:n===i||n.endsWith(`.${i}`)})}function R(e,t,r){let n=URL.
canParse(t,e.href)?new URL(t,e):void 0,o=s=>{throw new u("redirect",`${e.origin} redirects ${s}.`)};return!n||!["http:","https:"].includes(n.protocol)?o("to whe\
re no HTTP is spoken"):e.protocol==="https:"&&n.protocol==="http:"?o(`to ${n.origin}, which is not encrypted`):Object.keys(r.headers??{}).some(s=>s.toLowerCase()===
"authorization")&&n.origin!==e.origin?o(`to ${n.origin}, where the API token must not go`):n}async function E(e,t,r){let n=await x(e,t,r),o=n.statusCode??0,a=t.
onData&&o>=200&&o<300?t.onData:void 0,s=[],i=0;for await(let c of n){if(i+=c.length,i>t.maximumBytes)throw n.destroy(),new u("too-large",`${e.host} sent more th\
an ${t.maximumBytes} bytes.`);a?await a(c):s.push(c)}let d=Object.entries(n.headers).map(([c,p])=>[c,Array.isArray(p)?p.join(", "):p??""]);return{status:o,headers:Object.
fromEntries(d),body:Buffer.concat(s),url:e.href}}async function x(e,t,r){let n=g(e,t.proxy),o={accept:"*/*","accept-encoding":"identity",...t.headers},a={method:t.
body===void 0?"GET":"POST",signal:r,agent:!1},s;if(e.protocol==="https:"){let i=await Promise.resolve().then(()=>__toESM(require("node:https"))),d=n&&new(await Promise.resolve().then(()=>__toESM(require("./dist-EPOGI7BJ.cjs")))).
HttpsProxyAgent(n,{signal:r});s=()=>i.request(e,{...a,headers:o,...d?{agent:d}:{}})}else{let i=await Promise.resolve().then(()=>__toESM(require("node:http"))),d=n&&
{path:e.href,headers:{...o,host:e.host,...A(n)}},c=(n==null?void 0:n.protocol)==="https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):i;s=()=>c.
request(n?new URL(n.origin):e,{...a,headers:o,...d})}return new Promise((i,d)=>{let c=s().once("response",i).on("error",d);c.once("upgrade",(p,l)=>{l.destroy(),
d(new u("protocol","it switches to another protocol (101)"))}),c.end(t.body)})}function A(e){if(!e.username&&!e.password)return{};let t=`${decodeURIComponent(e.
username)}:${decodeURIComponent(e.password)}`;return{"proxy-authorization":`Basic ${Buffer.from(t).toString("base64")}`}}var P=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function O(e){var o;let t=f(e,"code"),r=f(e,"message"),n=((o=P.find(([,a])=>a.test(t)))==null?void 0:o[0])??"other";return new u(n,r===
""?t:r,e)}function U(e){switch(e){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not valid today: whoever runs the server has to rene\
w it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for another host: check the address, and use a host nam\
e that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak plain http: check scheme and port.";default:return}}
function f(e,t){let r=typeof e=="object"&&e!==null?Reflect.get(e,t):void 0;return typeof r=="string"?r:""}var L={sha256:"3031300d060960864801650304020105000420",
sha384:"3041300d060960864801650304020205000430",sha512:"3051300d060960864801650304020305000440"},T={sha256:32,sha384:48,sha512:64};function H(e,t){return Buffer.
concat([Buffer.from(L[e],"hex"),t])}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
