var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>S,b:()=>H,c:()=>O,d:()=>c,e:()=>l,f:()=>U,g:()=>g,h:()=>y,i:()=>R,j:()=>A});module.exports=__toCommonJS(stdin_exports);
function O(t,e){let n=r=>f(e[r])??f(e[r.toUpperCase()]);return{httpProxy:t??n("http_proxy"),httpsProxy:t??n("https_proxy"),noProxy:n("no_proxy")}}var c=class extends Error{name="\
HttpFailure";kind;constructor(e,n,r){super(n,r===void 0?void 0:{cause:r}),this.kind=e}};async function l(t,e){let n=AbortSignal.timeout(Math.max(1,Math.round(e.
timeLimitInSeconds*1e3))),r=e.signal?AbortSignal.any([n,e.signal]):n;try{r.throwIfAborted();let o=new URL(t);for(let a=e.redirects??0;;a--){let s=await x(o,e,r),
i=s.headers.location;if(a<=0||i===void 0||![301,302,303,307,308].includes(s.status))return s;o=w(o,i,e)}}catch(o){throw o instanceof c?o:e.signal?.aborted?new c(
"cancelled","The request was cancelled.",o):n.aborted?new c("timeout",`Nothing came within ${e.timeLimitInSeconds} s.`,o):A(o)}}function U(t,e,n){return l(t,{...n,
body:e})}function g(t,e){let n=t.protocol==="https:"?f(e?.httpsProxy)??e?.httpProxy:e?.httpProxy;if(!(!n||m(t,e?.noProxy??"")))return y(n)}function y(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.
test(t)?t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;let n=new URL(e);return n.hostname!==""&&(n.protocol==="http:"||n.protocol==="https:")?n:void 0}
function f(t){return t===""?void 0:t}function m(t,e){let n=t.port||(t.protocol==="https:"?"443":"80"),r=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).
filter(o=>o!=="").some(o=>{if(o==="*")return!0;let[,a="",s]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(o)??[],i=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(o)?`[${o}]`:a;return i===
a&&s!==void 0&&s!==n?!1:r===i||r.endsWith(`.${i}`)})}function w(t,e,n){let r=URL.canParse(e,t.href)?new URL(e,t):void 0,o=s=>{throw new c("redirect",`${t.origin}\
 redirects ${s}.`)};return!r||!["http:","https:"].includes(r.protocol)?o("to where no HTTP is spoken"):t.protocol==="https:"&&r.protocol==="http:"?o(`to ${r.origin}\
, which is not encrypted`):Object.keys(n.headers??{}).some(s=>s.toLowerCase()==="authorization")&&r.origin!==t.origin?o(`to ${r.origin}, where the API token mus\
t not go`):r}async function x(t,e,n){let r=await R(t,e,n),o=r.statusCode??0,a=e.onData&&o>=200&&o<300?e.onData:void 0,s=[],i=0;for await(let u of r){if(i+=u.length,
i>e.maximumBytes)throw r.destroy(),new c("too-large",`${t.host} sent more than ${e.maximumBytes} bytes.`);a?await a(u):s.push(u)}let d=Object.entries(r.headers).
map(([u,p])=>[u,Array.isArray(p)?p.join(", "):p??""]);return{status:o,headers:Object.fromEntries(d),body:Buffer.concat(s),url:t.href}}async function R(t,e,n){let r=g(
t,e.proxy),o={accept:"*/*",...e.headers},a={method:e.body===void 0?"GET":"POST",signal:n,agent:!1},s;if(t.protocol==="https:"){let i=await Promise.resolve().then(()=>__toESM(require("node:https"))),
d=r&&new(await Promise.resolve().then(()=>__toESM(require("./dist-65SI27JJ.cjs")))).HttpsProxyAgent(r,{signal:n});s=()=>i.request(t,{...a,headers:o,...d?{agent:d}:
{}})}else{let i=await Promise.resolve().then(()=>__toESM(require("node:http"))),d=r&&{path:t.href,headers:{...o,host:t.host,...E(r)}},u=r?.protocol==="https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):
i;s=()=>u.request(r?new URL(r.origin):t,{...a,headers:o,...d})}return new Promise((i,d)=>{s().once("response",i).on("error",d).end(e.body)})}function E(t){if(!t.
username&&!t.password)return{};let e=`${decodeURIComponent(t.username)}:${decodeURIComponent(t.password)}`;return{"proxy-authorization":`Basic ${Buffer.from(e).
toString("base64")}`}}var P=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function A(t){let e=h(t,"code"),n=h(t,"message"),r=P.find(([,o])=>o.test(e))?.[0]??"other";return new c(r,n===""?e:n,t)}function h(t,e){
let n=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof n=="string"?n:""}var b={sha256:"3031300d060960864801650304020105000420",sha384:"3041300\
d060960864801650304020205000430",sha512:"3051300d060960864801650304020305000440"},S={sha256:32,sha384:48,sha512:64};function H(t,e){return Buffer.concat([Buffer.
from(b[t],"hex"),e])}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
