var q=Object.create;var C=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var K=Object.getPrototypeOf,W=Object.prototype.hasOwnProperty;var M=(t,e)=>{for(var o in e)C(t,o,{get:e[o],enumerable:!0})},H=(t,e,o,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of G(e))!W.call(t,s)&&s!==o&&
C(t,s,{get:()=>e[s],enumerable:!(r=D(e,s))||r.enumerable});return t};var f=(t,e,o)=>(o=t!=null?q(K(t)):{},H(e||!t||!t.__esModule?C(o,"default",{value:t,enumerable:!0}):o,t)),F=t=>H(C({},"__esModule",{value:!0}),t);var Y={};M(Y,{HttpsProxyAgent:()=>b});module.exports=F(Y);var tt=require("./chunk-3CREN6VF.cjs"),y=f(require("net")),P=f(require("tls")),U=f(require("assert")),
J=f(require("net")),Q=f(require("http")),j=require("https"),B=require("url"),I=()=>()=>{},h=Symbol("AgentBaseInternalState"),V=class extends Q.Agent{constructor(t){
super(t),this[h]={}}isSecureEndpoint(t){if(t){if(typeof t.secureEndpoint=="boolean")return t.secureEndpoint;if(typeof t.protocol=="string")return t.protocol==="\
https:"}let{stack:e}=new Error;return typeof e!="string"?!1:e.split(`
`).some(o=>o.indexOf("(https.js:")!==-1||o.indexOf("node:https:")!==-1)}incrementSockets(t){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[t]||(this.sockets[t]=[]);let e=new J.Socket({writable:!1});return this.sockets[t].push(e),this.totalSocketCount++,e}decrementSockets(t,e){if(!this.sockets[t]||
e===null)return;let o=this.sockets[t],r=o.indexOf(e);r!==-1&&(o.splice(r,1),this.totalSocketCount--,o.length===0&&delete this.sockets[t])}getName(t){return this.
isSecureEndpoint(t)?j.Agent.prototype.getName.call(this,t):super.getName(t)}createSocket(t,e,o){let r={...e,secureEndpoint:this.isSecureEndpoint(e)},s=this.getName(
r),n=this.incrementSockets(s);Promise.resolve().then(()=>this.connect(t,r)).then(i=>{if(this.decrementSockets(s,n),typeof i.addRequest=="function")try{return i.
addRequest(t,r)}catch(u){return o(u)}this[h].currentSocket=i,super.createSocket(t,e,o)},i=>{this.decrementSockets(s,n),o(i)})}createConnection(){let t=this[h].currentSocket;
if(this[h].currentSocket=void 0,!t)throw new Error("No socket was returned in the `connect()` function");return t}get defaultPort(){return this[h].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(t){this[h]&&(this[h].defaultPort=t)}get protocol(){return this[h].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(t){this[h]&&(this[h].protocol=t)}},S=I("https-proxy-agent:parse-proxy-response");function L(t){return new Promise((e,o)=>{let r=0,s=[];function n(){
let c=t.read();c?l(c):t.once("readable",n)}function i(){t.removeListener("end",u),t.removeListener("error",p),t.removeListener("readable",n)}function u(){i(),S(
"onend"),o(new Error("Proxy connection ended before receiving CONNECT response"))}function p(c){i(),S("onerror %o",c),o(c)}function l(c){s.push(c),r+=c.length;let a=Buffer.
concat(s,r),g=a.indexOf(`\r
\r
`);if(g===-1){S("have not received end of HTTP headers yet..."),n();return}let k=a.slice(0,g).toString("ascii").split(`\r
`),A=k.shift();if(!A)return t.destroy(),o(new Error("No header received from proxy CONNECT response"));let T=A.split(" "),_=+T[1],z=T.slice(2).join(" "),x={};for(let m of k){
if(!m)continue;let E=m.indexOf(":");if(E===-1)return t.destroy(),o(new Error(`Invalid header from proxy CONNECT response: "${m}"`));let $=m.slice(0,E).toLowerCase(),
O=m.slice(E+1).trimStart(),w=x[$];typeof w=="string"?x[$]=[w,O]:Array.isArray(w)?w.push(O):x[$]=O}S("got proxy server response: %o %o",A,x),i(),e({connect:{statusCode:_,
statusText:z,headers:x},buffered:a})}t.on("error",p),t.on("end",u),n()})}function X(){return async({response:t,scheme:e})=>{if(e.toLowerCase()!=="negotiate")throw new Error(
`Expected Negotiate scheme but got "${e}"`);let o;try{o=await Promise.resolve().then(()=>f(require("kerberos")))}catch{throw new Error('The "kerberos" package i\
s required for Negotiate proxy authentication. Install it with: npm install kerberos')}let r=t.headers["proxy-authenticate"]||"",s=Array.isArray(r)?r[0]:r,n=typeof s==
"string"&&s.includes(" ")?s.split(" ").slice(1).join(" "):void 0,i=await(await o.initializeClient("HTTP@proxy",{mechOID:o.GSS_MECH_OID_SPNEGO})).step(n||"");if(!i)
throw new Error("Kerberos client.step() returned no token");return{headers:{"Proxy-Authorization":`Negotiate ${i}`}}}}var d=I("https-proxy-agent"),v=t=>t.servername===
void 0&&t.host&&!y.isIP(t.host)?{...t,servername:t.host}:t,b=class extends V{constructor(t,e){super(e),this.options={path:void 0},this.proxy=typeof t=="string"?
new B.URL(t):t,this.proxyHeaders=(e==null?void 0:e.headers)??{},d("Creating new HttpsProxyAgent instance: %o",this.proxy.href),e!=null&&e.negotiate?this.onProxyAuth=
X():e!=null&&e.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);let o=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),r=this.proxy.port?parseInt(this.
proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...e?N(e,"headers","onProxyAuth","negotiate"):null,host:o,port:r}}async connect(t,e){
let{proxy:o}=this;if(!e.host)throw new TypeError('No "host" provided');let r;o.protocol==="https:"?(d("Creating `tls.Socket`: %o",this.connectOpts),r=P.connect(
v(this.connectOpts))):(d("Creating `net.Socket`: %o",this.connectOpts),r=y.connect(this.connectOpts));let s=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},n=y.isIPv6(e.host)?`[${e.host}]`:e.host,i=`CONNECT ${n}:${e.port} HTTP/1.1\r
`;if(o.username||o.password){let a=`${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;s["Proxy-Authorization"]=`Basic ${Buffer.from(a).toString(
"base64")}`}s.Host=`${n}:${e.port}`,s["Proxy-Connection"]||(s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let a of Object.keys(s))i+=`${a}: ${s[a]}\
\r
`;let u=L(r);r.write(`${i}\r
`);let{connect:p,buffered:l}=await u;if(t.emit("proxyConnect",p),this.emit("proxyConnect",p,t),t.emit("proxy",{proxy:this.proxy.href,socket:r}),p.statusCode===200)
return t.once("socket",R),e.secureEndpoint?(d("Upgrading socket connection to TLS"),P.connect({...N(v(e),"host","path","port"),socket:r})):r;if(p.statusCode===407&&
this.onProxyAuth){d("Got 407 response, invoking onProxyAuth callback"),r.destroy();let a=p.headers["proxy-authenticate"]||"",g=Array.isArray(a)?a[0].split(/\s/)[0]:
a.split(/\s/)[0],k=await this.onProxyAuth({response:p,scheme:g});return this._connectWithAuth(t,e,k.headers)}r.destroy();let c=new y.Socket({writable:!1});return c.
readable=!0,t.once("socket",a=>{d("Replaying proxy buffer for failed request"),(0,U.default)(a.listenerCount("data")>0),a.push(l),a.push(null)}),c}async _connectWithAuth(t,e,o){
let{proxy:r}=this,s;r.protocol==="https:"?s=P.connect(v(this.connectOpts)):s=y.connect(this.connectOpts);let n=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},i=y.isIPv6(e.host)?`[${e.host}]`:e.host,u=`CONNECT ${i}:${e.port} HTTP/1.1\r
`;if(r.username||r.password){let c=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;n["Proxy-Authorization"]=`Basic ${Buffer.from(c).toString(
"base64")}`}Object.assign(n,o),n.Host=`${i}:${e.port}`,n["Proxy-Connection"]||(n["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let c of Object.keys(
n))u+=`${c}: ${n[c]}\r
`;let p=L(s);s.write(`${u}\r
`);let{connect:l}=await p;if(t.emit("proxyConnect",l),this.emit("proxyConnect",l,t),l.statusCode===200)return t.once("socket",R),e.secureEndpoint?(d("Upgrading \
socket connection to TLS"),P.connect({...N(v(e),"host","path","port"),socket:s})):s;throw s.destroy(),new Error(`Proxy authentication failed with status ${l.statusCode}\
 after retry`)}};b.protocols=["http","https"];function R(t){setImmediate(()=>{t.resume()})}function N(t,...e){let o={},r;for(r in t)e.includes(r)||(o[r]=t[r]);return o}0&&(module.exports={HttpsProxyAgent});
