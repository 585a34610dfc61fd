var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{HttpsProxyAgent:()=>T});module.exports=__toCommonJS(stdin_exports);var import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
d=__toESM(require("net")),k=__toESM(require("tls")),import_assert=__toESM(require("assert")),I=__toESM(require("net")),R=__toESM(require("http")),import_https=require("https"),
import_url=require("url"),C=()=>()=>{},p=Symbol("AgentBaseInternalState"),S=class extends R.Agent{constructor(e){super(e),this[p]={}}isSecureEndpoint(e){if(e){if(typeof e.
secureEndpoint=="boolean")return e.secureEndpoint;if(typeof e.protocol=="string")return e.protocol==="https:"}let{stack:t}=new Error;return typeof t!="string"?!1:
t.split(`
`).some(o=>o.indexOf("(https.js:")!==-1||o.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[e]||(this.sockets[e]=[]);let t=new I.Socket({writable:!1});return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||
t===null)return;let o=this.sockets[e],r=o.indexOf(t);r!==-1&&(o.splice(r,1),this.totalSocketCount--,o.length===0&&delete this.sockets[e])}getName(e){return this.
isSecureEndpoint(e)?import_https.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,o){let r={...t,secureEndpoint:this.isSecureEndpoint(t)},
s=this.getName(r),i=this.incrementSockets(s);Promise.resolve().then(()=>this.connect(e,r)).then(c=>{if(this.decrementSockets(s,i),typeof c.addRequest=="function")
try{return c.addRequest(e,r)}catch(l){return o(l)}this[p].currentSocket=c,super.createSocket(e,t,o)},c=>{this.decrementSockets(s,i),o(c)})}createConnection(){let e=this[p].
currentSocket;if(this[p].currentSocket=void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[p].
defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(e){this[p]&&(this[p].defaultPort=e)}get protocol(){return this[p].protocol??(this.isSecureEndpoint()?
"https:":"http:")}set protocol(e){this[p]&&(this[p].protocol=e)}},A=C("https-proxy-agent:parse-proxy-response");function O(n){return new Promise((e,t)=>{let o=0,
r=[];function s(){let a=n.read();a?f(a):n.once("readable",s)}function i(){n.removeListener("end",c),n.removeListener("error",l),n.removeListener("readable",s)}function c(){
i(),A("onend"),t(new Error("Proxy connection ended before receiving CONNECT response"))}function l(a){i(),A("onerror %o",a),t(a)}function f(a){r.push(a),o+=a.length;
let u=Buffer.concat(r,o),h=u.indexOf(`\r
\r
`);if(h===-1){A("have not received end of HTTP headers yet..."),s();return}let w=u.slice(0,h).toString("ascii").split(`\r
`),m=w.shift();if(!m)return n.destroy(),t(new Error("No header received from proxy CONNECT response"));let H=m.split(" "),U=+H[1],_=H.slice(2).join(" "),x={};for(let g of w){
if(!g)continue;let b=g.indexOf(":");if(b===-1)return n.destroy(),t(new Error(`Invalid header from proxy CONNECT response: "${g}"`));let N=g.slice(0,b).toLowerCase(),
$=g.slice(b+1).trimStart(),P=x[N];typeof P=="string"?x[N]=[P,$]:Array.isArray(P)?P.push($):x[N]=$}A("got proxy server response: %o %o",m,x),i(),e({connect:{statusCode:U,
statusText:_,headers:x},buffered:u})}n.on("error",l),n.on("end",c),s()})}function L(){return async({response:n,scheme:e})=>{if(e.toLowerCase()!=="negotiate")throw new Error(
`Expected Negotiate scheme but got "${e}"`);let t;try{t=await Promise.resolve().then(()=>__toESM(require("kerberos")))}catch{throw new Error('The "kerberos" pac\
kage is required for Negotiate proxy authentication. Install it with: npm install kerberos')}let o=n.headers["proxy-authenticate"]||"",r=Array.isArray(o)?o[0]:o,
s=typeof r=="string"&&r.includes(" ")?r.split(" ").slice(1).join(" "):void 0,c=await(await t.initializeClient("HTTP@proxy",{mechOID:t.GSS_MECH_OID_SPNEGO})).step(
s||"");if(!c)throw new Error("Kerberos client.step() returned no token");return{headers:{"Proxy-Authorization":`Negotiate ${c}`}}}}var y=C("https-proxy-agent"),
E=n=>n.servername===void 0&&n.host&&!d.isIP(n.host)?{...n,servername:n.host}:n,T=class extends S{constructor(e,t){super(t),this.options={path:void 0},this.proxy=
typeof e=="string"?new import_url.URL(e):e,this.proxyHeaders=(t==null?void 0:t.headers)??{},y("Creating new HttpsProxyAgent instance: %o",this.proxy.href),t!=null&&
t.negotiate?this.onProxyAuth=L():t!=null&&t.onProxyAuth&&(this.onProxyAuth=t.onProxyAuth);let o=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),r=this.
proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...t?v(t,"headers","onProxyAuth","neg\
otiate"):null,host:o,port:r}}async connect(e,t){let{proxy:o}=this;if(!t.host)throw new TypeError('No "host" provided');let r;o.protocol==="https:"?(y("Creating \
`tls.Socket`: %o",this.connectOpts),r=k.connect(E(this.connectOpts))):(y("Creating `net.Socket`: %o",this.connectOpts),r=d.connect(this.connectOpts));let s=typeof this.
proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},i=d.isIPv6(t.host)?`[${t.host}]`:t.host,c=`CONNECT ${i}:${t.port} HTTP/1.1\r
`;if(o.username||o.password){let h=`${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;s["Proxy-Authorization"]=`Basic ${Buffer.from(h).toString(
"base64")}`}s.Host=`${i}:${t.port}`,s["Proxy-Connection"]||(s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let h of Object.keys(s))c+=`${h}: ${s[h]}\
\r
`;let l=O(r);r.write(`${c}\r
`);let{connect:f,buffered:a}=await l;if(e.emit("proxyConnect",f),this.emit("proxyConnect",f,e),e.emit("proxy",{proxy:this.proxy.href,socket:r}),f.statusCode===200)
return e.once("socket",B),t.secureEndpoint?(y("Upgrading socket connection to TLS"),k.connect({...v(E(t),"host","path","port"),socket:r})):r;if(f.statusCode===407&&
this.onProxyAuth){y("Got 407 response, invoking onProxyAuth callback"),r.destroy();let h=f.headers["proxy-authenticate"]||"",w=Array.isArray(h)?h[0].split(/\s/)[0]:
h.split(/\s/)[0],m=await this.onProxyAuth({response:f,scheme:w});return this._connectWithAuth(e,t,m.headers)}r.destroy();let u=new d.Socket({writable:!1});return u.
readable=!0,e.once("socket",h=>{y("Replaying proxy buffer for failed request"),(0,import_assert.default)(h.listenerCount("data")>0),h.push(a),h.push(null)}),u}async _connectWithAuth(e,t,o){
let{proxy:r}=this,s;r.protocol==="https:"?s=k.connect(E(this.connectOpts)):s=d.connect(this.connectOpts);let i=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},c=d.isIPv6(t.host)?`[${t.host}]`:t.host,l=`CONNECT ${c}:${t.port} HTTP/1.1\r
`;if(r.username||r.password){let u=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;i["Proxy-Authorization"]=`Basic ${Buffer.from(u).toString(
"base64")}`}Object.assign(i,o),i.Host=`${c}:${t.port}`,i["Proxy-Connection"]||(i["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let u of Object.keys(
i))l+=`${u}: ${i[u]}\r
`;let f=O(s);s.write(`${l}\r
`);let{connect:a}=await f;if(e.emit("proxyConnect",a),this.emit("proxyConnect",a,e),a.statusCode===200)return e.once("socket",B),t.secureEndpoint?(y("Upgrading \
socket connection to TLS"),k.connect({...v(E(t),"host","path","port"),socket:s})):s;throw s.destroy(),new Error(`Proxy authentication failed with status ${a.statusCode}\
 after retry`)}};T.protocols=["http","https"];function B(n){setImmediate(()=>{n.resume()})}function v(n,...e){let t={},o;for(o in n)e.includes(o)||(t[o]=n[o]);return t}0&&(module.exports={HttpsProxyAgent});
