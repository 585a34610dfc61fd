var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>S,b:()=>u,c:()=>w,d:()=>T,e:()=>R,f:()=>x,g:()=>O,h:()=>l,i:()=>U,j:()=>H,k:()=>N,l:()=>k});module.exports=__toCommonJS(
stdin_exports);function S(t,e){let r=n=>h(e[n])??h(e[n.toUpperCase()]);return{httpProxy:t??r("http_proxy"),httpsProxy:t??r("https_proxy"),noProxy:r("no_proxy")}}
var u=class extends Error{name="HttpFailure";kind;constructor(e,r,n){super(r,n===void 0?void 0:{cause:n}),this.kind=e}};async function w(t,e){var a;let r=Math.max(
1,Math.round(e.timeLimitInSeconds*1e3)),n=AbortSignal.timeout(r),s=e.signal?AbortSignal.any([n,e.signal]):n;try{s.throwIfAborted();let o=new URL(t);for(let d=e.
redirects??0;;d--){let c=await P(o,e,s),i=c.headers.location;if(d<=0||i===void 0||![301,302,303,307,308].includes(c.status))return c;o=A(o,i,e)}}catch(o){throw o instanceof
u?o:(a=e.signal)!=null&&a.aborted?new u("cancelled","The request was cancelled.",o):n.aborted?new u("timeout",`Nothing came within ${r/1e3} s.`,o):U(o)}}function T(t,e,r){
return w(t,{...r,body:e})}function R(t,e){let r=t.protocol==="https:"?h(e==null?void 0:e.httpsProxy)??(e==null?void 0:e.httpProxy):e==null?void 0:e.httpProxy;if(!(!r||
E(t,(e==null?void 0:e.noProxy)??"")))return x(r)}function x(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.test(t)?t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;
let r=new URL(e);return r.hostname!==""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}function h(t){return t===""?void 0:t}function E(t,e){let r=t.port||
(t.protocol==="https:"?"443":"80"),n=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).filter(s=>s!=="").some(s=>{if(s==="*")return!0;let[,a="",o]=/^\*?\.?(.+?)(?::(\d+))?$/.
exec(s)??[],d=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(s)?`[${s}]`:a;return d===a&&o!==void 0&&o!==r?!1:n===d||n.endsWith(`.${d}`)})}function A(t,e,r){let n=URL.
canParse(e,t.href)?new URL(e,t):void 0,s=o=>{throw new u("redirect",`${t.origin} redirects ${o}.`)};return!n||!["http:","https:"].includes(n.protocol)?s("to whe\
re no HTTP is spoken"):t.protocol==="https:"&&n.protocol==="http:"?s(`to ${n.origin}, which is not encrypted`):Object.keys(r.headers??{}).some(o=>o.toLowerCase()===
"authorization")&&n.origin!==t.origin?s(`to ${n.origin}, where the API token must not go`):n}async function P(t,e,r){let n=await O(t,e,r),s=n.statusCode??0,a=e.
onData&&s>=200&&s<300?e.onData:void 0,o=[],d=0;for await(let i of n){if(d+=i.length,d>e.maximumBytes)throw n.destroy(),new u("too-large",`${t.host} sent more th\
an ${e.maximumBytes} bytes.`);a?await a(i):o.push(i)}let c=Object.entries(n.headers).map(([i,p])=>[i,Array.isArray(p)?p.join(", "):p??""]);return{status:s,headers:Object.
fromEntries(c),body:Buffer.concat(o),url:t.href}}async function O(t,e,r){let n=R(t,e.proxy),s={accept:"*/*","accept-encoding":"identity",...e.headers},a={method:e.
body===void 0?"GET":"POST",signal:r,agent:!1,auth:g(t)},o=new URL(t);o.username=o.password="";let d;if(t.protocol==="https:"){let c=await Promise.resolve().then(()=>__toESM(require("node:https"))),
i=n&&new(await Promise.resolve().then(()=>__toESM(require("./dist-EPOGI7BJ.cjs")))).HttpsProxyAgent(n.origin,{signal:r,headers:f(n)});d=()=>c.request(o,{...a,headers:s,
...i?{agent:i}:{}})}else{let c=await Promise.resolve().then(()=>__toESM(require("node:http"))),i=n&&{path:o.href,headers:{...s,host:t.host,...f(n)}},p=(n==null?
void 0:n.protocol)==="https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):c;d=()=>p.request(n?new URL(n.origin):o,{...a,headers:s,...i})}return new Promise(
(c,i)=>{let p=d().once("response",c).on("error",i);p.once("upgrade",(b,m)=>{m.destroy(),i(new u("protocol","it switches to another protocol (101)"))}),p.end(e.body)})}
function f(t){let e=g(t);return e===void 0?{}:{"proxy-authorization":`Basic ${Buffer.from(e).toString("base64")}`}}function g({username:t,password:e}){return t===
""&&e===""?void 0:`${l(t)}:${l(e)}`}function l(t){try{return decodeURIComponent(t)}catch{return t}}var L=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function U(t){var a;let e=y(t,"code"),r=y(t,"message"),s=r.startsWith("Proxy connection ended")?"dropped":((a=L.find(([,o])=>o.test(e)))==
null?void 0:a[0])??"other";return new u(s,r===""?e:r,t)}function H(t){switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not va\
lid today: whoever runs the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for anoth\
er host: check the address, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak plain\
 http: check scheme and port.";default:return}}function y(t,e){let r=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof r=="string"?r:""}var _={
sha256:"3031300d060960864801650304020105000420",sha384:"3041300d060960864801650304020205000430",sha512:"3051300d060960864801650304020305000440"},N={sha256:32,sha384:48,
sha512:64};function k(t,e){return Buffer.concat([Buffer.from(_[t],"hex"),e])}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l});
