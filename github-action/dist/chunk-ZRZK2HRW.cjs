var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>N,b:()=>u,c:()=>x,d:()=>I,e:()=>E,f:()=>P,g:()=>_,h:()=>g,i:()=>U,j:()=>k});module.exports=__toCommonJS(stdin_exports);
var import_node_net=require("node:net");function N(t,e){let r=n=>h(e[n])??h(e[n.toUpperCase()]);return{httpProxy:t??r("http_proxy"),httpsProxy:t??r("https_proxy"),
noProxy:r("no_proxy")}}var u=class extends Error{name="HttpFailure";kind;constructor(e,r,n){super(r,n===void 0?void 0:{cause:n}),this.kind=e}};async function x(t,e){
let r=Math.max(1,Math.round(e.timeLimitInSeconds*1e3)),n=AbortSignal.timeout(r),o=e.signal?AbortSignal.any([n,e.signal]):n;try{o.throwIfAborted();let s=new URL(
t);for(let i=e.redirects??0;;i--){let a=await L(s,e,o),c=a.headers.location;if(i<=0||c===void 0||![301,302,303,307,308].includes(a.status))return a;s=O(s,c,e)}}catch(s){
throw s instanceof u?s:e.signal?.aborted?new u("cancelled","The request was cancelled.",s):n.aborted?new u("timeout",`Nothing came within ${r/1e3} s.`,s):U(s)}}
function I(t,e,r){return x(t,{...r,body:e})}function E(t,e){let r=t.protocol==="https:"?h(e?.httpsProxy)??e?.httpProxy:e?.httpProxy;if(!(!r||b(t,e?.noProxy??"")))
return P(r)}function P(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.test(t)?t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;let r=new URL(e);return r.hostname!==
""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}function h(t){return t===""?void 0:t}function b(t,e){let r=t.port||(t.protocol==="https:"?"443":"80"),
n=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).filter(o=>o!=="").some(o=>{if(o==="*"||A(n,o))return!0;let[,s="",i]=/^\*?\.?(.+?)(?::(\d+))?$/.
exec(o)??[],a=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(o)?`[${o}]`:s;return a===s&&i!==void 0&&i!==r?!1:n===a||n.endsWith(`.${a}`)})}function A(t,e){let[,r="",n]=/^(.+)\/(\d{1,3})$/.
exec(e)??[],o=t.replace(/^\[|\]$/g,""),s=(0,import_node_net.isIP)(o);if(s===0||(0,import_node_net.isIP)(r)!==s||Number(n)>(s===4?32:128))return!1;let i=s===4?"i\
pv4":"ipv6",a=new import_node_net.BlockList;return a.addSubnet(r,Number(n),i),a.check(o,i)}function O(t,e,r){let n=URL.canParse(e,t.href)?new URL(e,t):void 0,o=i=>{
throw new u("redirect",`${t.origin} redirects ${i}.`)};return!n||!["http:","https:"].includes(n.protocol)?o("to where no HTTP is spoken"):t.protocol==="https:"&&
n.protocol==="http:"?o(`to ${n.origin}, which is not encrypted`):Object.keys(r.headers??{}).some(i=>i.toLowerCase()==="authorization")&&n.origin!==t.origin?o(`t\
o ${n.origin}, where the API token must not go`):n}async function L(t,e,r){let n=await _(t,e,r),o=n.statusCode??0,s=e.onData&&o>=200&&o<300?e.onData:void 0,i=[],
a=0;for await(let d of n){if(a+=d.length,a>e.maximumBytes)throw n.destroy(),new u("too-large",`${t.host} sent more than ${e.maximumBytes} bytes.`);s?await s(d):
i.push(d)}let c=Object.entries(n.headers).map(([d,p])=>[d,Array.isArray(p)?p.join(", "):p??""]);return{status:o,headers:Object.fromEntries(c),body:Buffer.concat(
i),url:t.href}}async function _(t,e,r){let n=E(t,e.proxy),o={accept:"*/*","accept-encoding":"identity",...e.headers},s={method:e.body===void 0?"GET":"POST",signal:r,
agent:!1,auth:w(t)},i=new URL(t);i.username=i.password="";let a;if(t.protocol==="https:"){let c=await Promise.resolve().then(()=>__toESM(require("node:https"))),
d=n&&new(await Promise.resolve().then(()=>__toESM(require("./dist-SYL25JZR.cjs")))).HttpsProxyAgent(n.origin,{signal:r,headers:l(n)});a=()=>c.request(i,{...s,headers:o,
...d?{agent:d}:{}})}else{let c=await Promise.resolve().then(()=>__toESM(require("node:http"))),d=n&&{path:i.href,headers:{...o,host:t.host,...l(n)}},p=n?.protocol===
"https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):c;a=()=>p.request(n?new URL(n.origin):i,{...s,headers:o,...d})}return new Promise((c,d)=>{
let p=a().once("response",c).on("error",d);p.once("upgrade",(T,m)=>{m.destroy(),d(new u("protocol","it switches to another protocol (101)"))}),p.end(e.body)})}function l(t){
let e=w(t);return e===void 0?{}:{"proxy-authorization":`Basic ${Buffer.from(e).toString("base64")}`}}function w({username:t,password:e}){return t===""&&e===""?void 0:
`${g(t)}:${g(e)}`}function g(t){try{return decodeURIComponent(t)}catch{return t}}var S=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function U(t){let e=y(t,"code"),r=y(t,"message"),o=r.startsWith("Proxy connection ended")?"dropped":S.find(([,s])=>s.test(e))?.[0]??"o\
ther";return new u(o,r===""?e:r,t)}function k(t){switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not valid today: whoever ru\
ns the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for another host: check the ad\
dress, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak plain http: check scheme a\
nd port.";default:return}}function y(t,e){let r=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof r=="string"?r:""}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
