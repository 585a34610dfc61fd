var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>N,b:()=>u,c:()=>E,d:()=>I,e:()=>x,f:()=>P,g:()=>_,h:()=>y,i:()=>U,j:()=>k});module.exports=__toCommonJS(stdin_exports);
var import_node_net=require("node:net");function N(t,e){let r=n=>h(e[n])??h(e[n.toUpperCase()]);return{httpProxy:t??r("http_proxy"),httpsProxy:t??r("https_proxy"),
noProxy:r("no_proxy")}}var u=class extends Error{name="HttpFailure";kind;constructor(e,r,n){super(r,n===void 0?void 0:{cause:n}),this.kind=e}};async function E(t,e){
var s;let r=Math.max(1,Math.round(e.timeLimitInSeconds*1e3)),n=AbortSignal.timeout(r),i=e.signal?AbortSignal.any([n,e.signal]):n;try{i.throwIfAborted();let o=new URL(
t);for(let a=e.redirects??0;;a--){let c=await L(o,e,i),d=c.headers.location;if(a<=0||d===void 0||![301,302,303,307,308].includes(c.status))return c;o=O(o,d,e)}}catch(o){
throw o instanceof u?o:(s=e.signal)!=null&&s.aborted?new u("cancelled","The request was cancelled.",o):n.aborted?new u("timeout",`Nothing came within ${r/1e3} s\
.`,o):U(o)}}function I(t,e,r){return E(t,{...r,body:e})}function x(t,e){let r=t.protocol==="https:"?h(e==null?void 0:e.httpsProxy)??(e==null?void 0:e.httpProxy):
e==null?void 0:e.httpProxy;if(!(!r||b(t,(e==null?void 0:e.noProxy)??"")))return P(r)}function P(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.test(t)?t:`http://${t}`;if(/\s/.
test(t)||!URL.canParse(e))return;let r=new URL(e);return r.hostname!==""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}function h(t){return t===""?void 0:
t}function b(t,e){let r=t.port||(t.protocol==="https:"?"443":"80"),n=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{
if(i==="*"||A(n,i))return!0;let[,s="",o]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(i)??[],a=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(i)?`[${i}]`:s;return a===s&&o!==void 0&&
o!==r?!1:n===a||n.endsWith(`.${a}`)})}function A(t,e){let[,r="",n]=/^(.+)\/(\d{1,3})$/.exec(e)??[],i=t.replace(/^\[|\]$/g,""),s=(0,import_node_net.isIP)(i);if(s===
0||(0,import_node_net.isIP)(r)!==s||Number(n)>(s===4?32:128))return!1;let o=s===4?"ipv4":"ipv6",a=new import_node_net.BlockList;return a.addSubnet(r,Number(n),o),
a.check(i,o)}function O(t,e,r){let n=URL.canParse(e,t.href)?new URL(e,t):void 0,i=o=>{throw new u("redirect",`${t.origin} redirects ${o}.`)};return!n||!["http:",
"https:"].includes(n.protocol)?i("to where no HTTP is spoken"):t.protocol==="https:"&&n.protocol==="http:"?i(`to ${n.origin}, which is not encrypted`):Object.keys(
r.headers??{}).some(o=>o.toLowerCase()==="authorization")&&n.origin!==t.origin?i(`to ${n.origin}, where the API token must not go`):n}async function L(t,e,r){let n=await _(
t,e,r),i=n.statusCode??0,s=e.onData&&i>=200&&i<300?e.onData:void 0,o=[],a=0;for await(let d of n){if(a+=d.length,a>e.maximumBytes)throw n.destroy(),new u("too-l\
arge",`${t.host} sent more than ${e.maximumBytes} bytes.`);s?await s(d):o.push(d)}let c=Object.entries(n.headers).map(([d,p])=>[d,Array.isArray(p)?p.join(", "):
p??""]);return{status:i,headers:Object.fromEntries(c),body:Buffer.concat(o),url:t.href}}async function _(t,e,r){let n=x(t,e.proxy),i={accept:"*/*","accept-encod\
ing":"identity",...e.headers},s={method:e.body===void 0?"GET":"POST",signal:r,agent:!1,auth:w(t)},o=new URL(t);o.username=o.password="";let a;if(t.protocol==="h\
ttps:"){let c=await Promise.resolve().then(()=>__toESM(require("node:https"))),d=n&&new(await Promise.resolve().then(()=>__toESM(require("./dist-5RCI5F5K.cjs")))).
HttpsProxyAgent(n.origin,{signal:r,headers:l(n)});a=()=>c.request(o,{...s,headers:i,...d?{agent:d}:{}})}else{let c=await Promise.resolve().then(()=>__toESM(require("node:http"))),
d=n&&{path:o.href,headers:{...i,host:t.host,...l(n)}},p=(n==null?void 0:n.protocol)==="https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):
c;a=()=>p.request(n?new URL(n.origin):o,{...s,headers:i,...d})}return new Promise((c,d)=>{let p=a().once("response",c).on("error",d);p.once("upgrade",(T,m)=>{m.
destroy(),d(new u("protocol","it switches to another protocol (101)"))}),p.end(e.body)})}function l(t){let e=w(t);return e===void 0?{}:{"proxy-authorization":`B\
asic ${Buffer.from(e).toString("base64")}`}}function w({username:t,password:e}){return t===""&&e===""?void 0:`${y(t)}:${y(e)}`}function y(t){try{return decodeURIComponent(
t)}catch{return t}}var S=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function U(t){var s;let e=g(t,"code"),r=g(t,"message"),i=r.startsWith("Proxy connection ended")?"dropped":((s=S.find(([,o])=>o.test(e)))==
null?void 0:s[0])??"other";return new u(i,r===""?e:r,t)}function k(t){switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not va\
lid today: whoever runs the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for anoth\
er host: check the address, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak plain\
 http: check scheme and port.";default:return}}function g(t,e){let r=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof r=="string"?r:""}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
