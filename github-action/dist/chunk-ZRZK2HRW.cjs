var $=Object.create;var l=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var v=Object.getPrototypeOf,C=Object.prototype.hasOwnProperty;var U=(t,e)=>{for(var r in e)l(t,r,{get:e[r],enumerable:!0})},T=(t,e,r,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of I(e))!C.call(t,n)&&n!==r&&
l(t,n,{get:()=>e[n],enumerable:!(o=b(e,n))||o.enumerable});return t};var f=(t,e,r)=>(r=t!=null?$(v(t)):{},T(e||!t||!t.__esModule?l(r,"default",{value:t,enumerable:!0}):r,t)),D=t=>T(l({},"__esModule",{value:!0}),t);var V={};U(V,{a:()=>L,b:()=>u,c:()=>m,d:()=>P,e:()=>y,f:()=>R,g:()=>_,h:()=>w,i:()=>g,j:()=>S});module.exports=D(V);var p=require("node:net");function L(t,e){let r=o=>E(
e[o])??E(e[o.toUpperCase()]);return{httpProxy:t??r("http_proxy"),httpsProxy:t??r("https_proxy"),noProxy:r("no_proxy")}}var u=class extends Error{name="HttpFailu\
re";kind;constructor(t,e,r){super(e,r===void 0?void 0:{cause:r}),this.kind=t}};async function m(t,e){let r=Math.max(1,Math.round(e.timeLimitInSeconds*1e3)),o=AbortSignal.
timeout(r),n=e.signal?AbortSignal.any([o,e.signal]):o;try{n.throwIfAborted();let s=new URL(t);for(let a=e.redirects??0;;a--){let i=await M(s,e,n),h=i.headers.location;
if(a<=0||h===void 0||![301,302,303,307,308].includes(i.status))return i;s=B(s,h,e)}}catch(s){throw s instanceof u?s:e.signal?.aborted?new u("cancelled","The req\
uest was cancelled.",s):o.aborted?new u("timeout",`Nothing came within ${r/1e3} s.`,s):g(s)}}function P(t,e,r){return m(t,{...r,body:e})}function y(t,e){let r=t.
protocol==="https:"?E(e?.httpsProxy)??e?.httpProxy:e?.httpProxy;if(!(!r||k(t,e?.noProxy??"")))return R(r)}function R(t){let e=/^[a-z][a-z0-9+.-]*:\/\//i.test(t)?
t:`http://${t}`;if(/\s/.test(t)||!URL.canParse(e))return;let r=new URL(e);return r.hostname!==""&&(r.protocol==="http:"||r.protocol==="https:")?r:void 0}function E(t){
return t===""?void 0:t}function k(t,e){let r=t.port||(t.protocol==="https:"?"443":"80"),o=t.hostname.toLowerCase();return e.toLowerCase().split(/[\s,]+/).filter(
n=>n!=="").some(n=>{if(n==="*"||H(o,n))return!0;let[,s="",a]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(n)??[],i=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(n)?`[${n}]`:s;return i===
s&&a!==void 0&&a!==r?!1:o===i||o.endsWith(`.${i}`)})}function H(t,e){let[,r="",o]=/^(.+)\/(\d{1,3})$/.exec(e)??[],n=t.replace(/^\[|\]$/g,""),s=(0,p.isIP)(n);if(s===
0||(0,p.isIP)(r)!==s||Number(o)>(s===4?32:128))return!1;let a=s===4?"ipv4":"ipv6",i=new p.BlockList;return i.addSubnet(r,Number(o),a),i.check(n,a)}function B(t,e,r){
let o=URL.canParse(e,t.href)?new URL(e,t):void 0,n=s=>{throw new u("redirect",`${t.origin} redirects ${s}.`)};return!o||!["http:","https:"].includes(o.protocol)?
n("to where no HTTP is spoken"):t.protocol==="https:"&&o.protocol==="http:"?n(`to ${o.origin}, which is not encrypted`):Object.keys(r.headers??{}).some(s=>s.toLowerCase()===
"authorization")&&o.origin!==t.origin?n(`to ${o.origin}, where the API token must not go`):o}async function M(t,e,r){let o=await _(t,e,r),n=o.statusCode??0,s=e.
onData&&n>=200&&n<300?e.onData:void 0,a=[],i=0;for await(let c of o){if(i+=c.length,i>e.maximumBytes)throw o.destroy(),new u("too-large",`${t.host} sent more th\
an ${e.maximumBytes} bytes.`);s?await s(c):a.push(c)}let h=Object.entries(o.headers).map(([c,d])=>[c,Array.isArray(d)?d.join(", "):d??""]);return{status:n,headers:Object.
fromEntries(h),body:Buffer.concat(a),url:t.href}}async function _(t,e,r){let o=y(t,e.proxy),n={accept:"*/*","accept-encoding":"identity",...e.headers},s={method:e.
body===void 0?"GET":"POST",signal:r,agent:!1,auth:O(t)},a=new URL(t);a.username=a.password="";let i;if(t.protocol==="https:"){let h=await Promise.resolve().then(()=>f(require("node:https"))),
c=o&&new(await Promise.resolve().then(()=>f(require("./dist-SYL25JZR.cjs")))).HttpsProxyAgent(o.origin,{signal:r,headers:N(o)});i=()=>h.request(a,{...s,headers:n,
...c?{agent:c}:{}})}else{let h=await Promise.resolve().then(()=>f(require("node:http"))),c=o&&{path:a.href,headers:{...n,host:t.host,...N(o)}},d=o?.protocol==="\
https:"?await Promise.resolve().then(()=>f(require("node:https"))):h;i=()=>d.request(o?new URL(o.origin):a,{...s,headers:n,...c})}return new Promise((h,c)=>{let d=i().
once("response",h).on("error",c);d.once("upgrade",(W,x)=>{x.destroy(),c(new u("protocol","it switches to another protocol (101)"))}),d.end(e.body)})}function N(t){
let e=O(t);return e===void 0?{}:{"proxy-authorization":`Basic ${Buffer.from(e).toString("base64")}`}}function O({username:t,password:e}){return t===""&&e===""?void 0:
`${w(t)}:${w(e)}`}function w(t){try{return decodeURIComponent(t)}catch{return t}}var j=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function g(t){let e=A(t,"code"),r=A(t,"message"),o=r.startsWith("Proxy connection ended")?"dropped":j.find(([,n])=>n.test(e))?.[0]??"o\
ther";return new u(o,r===""?e:r,t)}function S(t){switch(t){case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return"Its certificate is not valid today: whoever ru\
ns the server has to renew it, unless this runner's clock is wrong.";case"ERR_TLS_CERT_ALTNAME_INVALID":return"Its certificate is for another host: check the ad\
dress, and use a host name that the certificate holds.";case"EPROTO":case"ERR_SSL_WRONG_VERSION_NUMBER":return"What answers may speak plain http: check scheme a\
nd port.";default:return}}function A(t,e){let r=typeof t=="object"&&t!==null?Reflect.get(t,e):void 0;return typeof r=="string"?r:""}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
