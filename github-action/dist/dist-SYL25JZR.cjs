var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{HttpsProxyAgent:()=>T});module.exports=__toCommonJS(stdin_exports);var import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
d=__toESM(require("net")),k=__toESM(require("tls")),import_assert=__toESM(require("assert")),I=__toESM(require("net")),R=__toESM(require("http")),import_https=require("https"),
import_url=require("url"),C=()=>()=>{},f=Symbol("AgentBaseInternalState"),S=class extends R.Agent{constructor(t){super(t),this[f]={}}isSecureEndpoint(t){if(t){if(typeof t.
secureEndpoint=="boolean")return t.secureEndpoint;if(typeof t.protocol=="string")return t.protocol==="https:"}let{stack:e}=new Error;return typeof e!="string"?!1:
e.split(`
`).some(o=>o.indexOf("(https.js:")!==-1||o.indexOf("node:https:")!==-1)}incrementSockets(t){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[t]||(this.sockets[t]=[]);let e=new I.Socket({writable:!1});return this.sockets[t].push(e),this.totalSocketCount++,e}decrementSockets(t,e){if(!this.sockets[t]||
e===null)return;let o=this.sockets[t],r=o.indexOf(e);r!==-1&&(o.splice(r,1),this.totalSocketCount--,o.length===0&&delete this.sockets[t])}getName(t){return this.
isSecureEndpoint(t)?import_https.Agent.prototype.getName.call(this,t):super.getName(t)}createSocket(t,e,o){let r={...e,secureEndpoint:this.isSecureEndpoint(e)},
s=this.getName(r),i=this.incrementSockets(s);Promise.resolve().then(()=>this.connect(t,r)).then(c=>{if(this.decrementSockets(s,i),typeof c.addRequest=="function")
try{return c.addRequest(t,r)}catch(l){return o(l)}this[f].currentSocket=c,super.createSocket(t,e,o)},c=>{this.decrementSockets(s,i),o(c)})}createConnection(){let t=this[f].
currentSocket;if(this[f].currentSocket=void 0,!t)throw new Error("No socket was returned in the `connect()` function");return t}get defaultPort(){return this[f].
defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(t){this[f]&&(this[f].defaultPort=t)}get protocol(){return this[f].protocol??(this.isSecureEndpoint()?
"https:":"http:")}set protocol(t){this[f]&&(this[f].protocol=t)}},A=C("https-proxy-agent:parse-proxy-response");function O(n){return new Promise((t,e)=>{let o=0,
r=[];function s(){let a=n.read();a?u(a):n.once("readable",s)}function i(){n.removeListener("end",c),n.removeListener("error",l),n.removeListener("readable",s)}function c(){
i(),A("onend"),e(new Error("Proxy connection ended before receiving CONNECT response"))}function l(a){i(),A("onerror %o",a),e(a)}function u(a){r.push(a),o+=a.length;
let p=Buffer.concat(r,o),h=p.indexOf(`\r
\r
`);if(h===-1){A("have not received end of HTTP headers yet..."),s();return}let w=p.slice(0,h).toString("ascii").split(`\r
`),m=w.shift();if(!m)return n.destroy(),e(new Error("No header received from proxy CONNECT response"));let H=m.split(" "),U=+H[1],_=H.slice(2).join(" "),x={};for(let g of w){
if(!g)continue;let b=g.indexOf(":");if(b===-1)return n.destroy(),e(new Error(`Invalid header from proxy CONNECT response: "${g}"`));let N=g.slice(0,b).toLowerCase(),
$=g.slice(b+1).trimStart(),P=x[N];typeof P=="string"?x[N]=[P,$]:Array.isArray(P)?P.push($):x[N]=$}A("got proxy server response: %o %o",m,x),i(),t({connect:{statusCode:U,
statusText:_,headers:x},buffered:p})}n.on("error",l),n.on("end",c),s()})}function L(){return async({response:n,scheme:t})=>{if(t.toLowerCase()!=="negotiate")throw new Error(
`Expected Negotiate scheme but got "${t}"`);let e;try{e=await Promise.resolve().then(()=>__toESM(require("kerberos")))}catch{throw new Error('The "kerberos" pac\
kage is required for Negotiate proxy authentication. Install it with: npm install kerberos')}let o=n.headers["proxy-authenticate"]||"",r=Array.isArray(o)?o[0]:o,
s=typeof r=="string"&&r.includes(" ")?r.split(" ").slice(1).join(" "):void 0,c=await(await e.initializeClient("HTTP@proxy",{mechOID:e.GSS_MECH_OID_SPNEGO})).step(
s||"");if(!c)throw new Error("Kerberos client.step() returned no token");return{headers:{"Proxy-Authorization":`Negotiate ${c}`}}}}var y=C("https-proxy-agent"),
E=n=>n.servername===void 0&&n.host&&!d.isIP(n.host)?{...n,servername:n.host}:n,T=class extends S{constructor(t,e){super(e),this.options={path:void 0},this.proxy=
typeof t=="string"?new import_url.URL(t):t,this.proxyHeaders=e?.headers??{},y("Creating new HttpsProxyAgent instance: %o",this.proxy.href),e?.negotiate?this.onProxyAuth=
L():e?.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);let o=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),r=this.proxy.port?parseInt(this.proxy.port,
10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...e?v(e,"headers","onProxyAuth","negotiate"):null,host:o,port:r}}async connect(t,e){
let{proxy:o}=this;if(!e.host)throw new TypeError('No "host" provided');let r;o.protocol==="https:"?(y("Creating `tls.Socket`: %o",this.connectOpts),r=k.connect(
E(this.connectOpts))):(y("Creating `net.Socket`: %o",this.connectOpts),r=d.connect(this.connectOpts));let s=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},i=d.isIPv6(e.host)?`[${e.host}]`:e.host,c=`CONNECT ${i}:${e.port} HTTP/1.1\r
`;if(o.username||o.password){let h=`${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;s["Proxy-Authorization"]=`Basic ${Buffer.from(h).toString(
"base64")}`}s.Host=`${i}:${e.port}`,s["Proxy-Connection"]||(s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let h of Object.keys(s))c+=`${h}: ${s[h]}\
\r
`;let l=O(r);r.write(`${c}\r
`);let{connect:u,buffered:a}=await l;if(t.emit("proxyConnect",u),this.emit("proxyConnect",u,t),t.emit("proxy",{proxy:this.proxy.href,socket:r}),u.statusCode===200)
return t.once("socket",B),e.secureEndpoint?(y("Upgrading socket connection to TLS"),k.connect({...v(E(e),"host","path","port"),socket:r})):r;if(u.statusCode===407&&
this.onProxyAuth){y("Got 407 response, invoking onProxyAuth callback"),r.destroy();let h=u.headers["proxy-authenticate"]||"",w=Array.isArray(h)?h[0].split(/\s/)[0]:
h.split(/\s/)[0],m=await this.onProxyAuth({response:u,scheme:w});return this._connectWithAuth(t,e,m.headers)}r.destroy();let p=new d.Socket({writable:!1});return p.
readable=!0,t.once("socket",h=>{y("Replaying proxy buffer for failed request"),(0,import_assert.default)(h.listenerCount("data")>0),h.push(a),h.push(null)}),p}async _connectWithAuth(t,e,o){
let{proxy:r}=this,s;r.protocol==="https:"?s=k.connect(E(this.connectOpts)):s=d.connect(this.connectOpts);let i=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},c=d.isIPv6(e.host)?`[${e.host}]`:e.host,l=`CONNECT ${c}:${e.port} HTTP/1.1\r
`;if(r.username||r.password){let p=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;i["Proxy-Authorization"]=`Basic ${Buffer.from(p).toString(
"base64")}`}Object.assign(i,o),i.Host=`${c}:${e.port}`,i["Proxy-Connection"]||(i["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let p of Object.keys(
i))l+=`${p}: ${i[p]}\r
`;let u=O(s);s.write(`${l}\r
`);let{connect:a}=await u;if(t.emit("proxyConnect",a),this.emit("proxyConnect",a,t),a.statusCode===200)return t.once("socket",B),e.secureEndpoint?(y("Upgrading \
socket connection to TLS"),k.connect({...v(E(e),"host","path","port"),socket:s})):s;throw s.destroy(),new Error(`Proxy authentication failed with status ${a.statusCode}\
 after retry`)}};T.protocols=["http","https"];function B(n){setImmediate(()=>{n.resume()})}function v(n,...t){let e={},o;for(o in n)t.includes(o)||(e[o]=n[o]);return e}0&&(module.exports={HttpsProxyAgent});
