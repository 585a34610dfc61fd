var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{HttpsProxyAgent:()=>X});module.exports=__toCommonJS(stdin_exports);var import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
O=__toESM(require("net")),_=__toESM(require("tls")),import_assert=__toESM(require("assert")),de=__toESM(require("net")),he=__toESM(require("http")),import_https=require("https"),
import_url=require("url"),ne=(0,import_chunk_3CREN6VF.c)((qe,re)=>{var N=1e3,$=N*60,L=$*60,P=L*24,we=P*7,be=P*365.25;re.exports=function(t,r){r=r||{};var e=typeof t;
if(e==="string"&&t.length>0)return Fe(t);if(e==="number"&&isFinite(t))return r.long?ve(t):Oe(t);throw new Error("val is not a non-empty string or a valid number\
. val="+JSON.stringify(t))};function Fe(t){if(t=String(t),!(t.length>100)){var r=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(t);if(r){var e=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return e*be;case"weeks":case"week":case"\
w":return e*we;case"days":case"day":case"d":return e*P;case"hours":case"hour":case"hrs":case"hr":case"h":return e*L;case"minutes":case"minute":case"mins":case"m\
in":case"m":return e*$;case"seconds":case"second":case"secs":case"sec":case"s":return e*N;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return e;default:
return}}}}function Oe(t){var r=Math.abs(t);return r>=P?Math.round(t/P)+"d":r>=L?Math.round(t/L)+"h":r>=$?Math.round(t/$)+"m":r>=N?Math.round(t/N)+"s":t+"ms"}function ve(t){
var r=Math.abs(t);return r>=P?H(t,r,P,"day"):r>=L?H(t,r,L,"hour"):r>=$?H(t,r,$,"minute"):r>=N?H(t,r,N,"second"):t+" ms"}function H(t,r,e,n){var o=r>=e*1.5;return Math.
round(t/e)+" "+n+(o?"s":"")}}),W=(0,import_chunk_3CREN6VF.c)((We,oe)=>{function Ee(t){e.debug=e,e.default=e,e.coerce=w,e.disable=u,e.enable=o,e.enabled=l,e.humanize=
ne(),e.destroy=y,Object.keys(t).forEach(s=>{e[s]=t[s]}),e.names=[],e.skips=[],e.formatters={};function r(s){let i=0;for(let c=0;c<s.length;c++)i=(i<<5)-i+s.charCodeAt(
c),i|=0;return e.colors[Math.abs(i)%e.colors.length]}e.selectColor=r;function e(s){let i,c=null,f,g;function h(...C){if(!h.enabled)return;let v=h,b=Number(new Date),
A=b-(i||b);v.diff=A,v.prev=i,v.curr=b,i=b,C[0]=e.coerce(C[0]),typeof C[0]!="string"&&C.unshift("%O");let E=0;C[0]=C[0].replace(/%([a-zA-Z%])/g,(S,T)=>{if(S==="%\
%")return"%";E++;let ee=e.formatters[T];if(typeof ee=="function"){let xe=C[E];S=ee.call(v,xe),C.splice(E,1),E--}return S}),e.formatArgs.call(v,C),(v.log||e.log).
apply(v,C)}return h.namespace=s,h.useColors=e.useColors(),h.color=e.selectColor(s),h.extend=n,h.destroy=e.destroy,Object.defineProperty(h,"enabled",{enumerable:!0,
configurable:!1,get:()=>c!==null?c:(f!==e.namespaces&&(f=e.namespaces,g=e.enabled(s)),g),set:C=>{c=C}}),typeof e.init=="function"&&e.init(h),h}function n(s,i){let c=e(
this.namespace+(typeof i>"u"?":":i)+s);return c.log=this.log,c}function o(s){e.save(s),e.namespaces=s,e.names=[],e.skips=[];let i=(typeof s=="string"?s:"").trim().
replace(/\s+/g,",").split(",").filter(Boolean);for(let c of i)c[0]==="-"?e.skips.push(c.slice(1)):e.names.push(c)}function a(s,i){let c=0,f=0,g=-1,h=0;for(;c<s.
length;)if(f<i.length&&(i[f]===s[c]||i[f]==="*"))i[f]==="*"?(g=f,h=c,f++):(c++,f++);else if(g!==-1)f=g+1,h++,c=h;else return!1;for(;f<i.length&&i[f]==="*";)f++;
return f===i.length}function u(){let s=[...e.names,...e.skips.map(i=>"-"+i)].join(",");return e.enable(""),s}function l(s){for(let i of e.skips)if(a(s,i))return!1;
for(let i of e.names)if(a(s,i))return!0;return!1}function w(s){return s instanceof Error?s.stack||s.message:s}function y(){console.warn("Instance method `debug.\
destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return e.enable(e.load()),e}oe.exports=Ee}),se=(0,import_chunk_3CREN6VF.c)(
(m,D)=>{m.formatArgs=Ae,m.save=Se,m.load=Ie,m.useColors=ke,m.storage=Pe(),m.destroy=(()=>{let t=!1;return()=>{t||(t=!0,console.warn("Instance method `debug.dest\
roy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),m.colors=["#0000CC","#0000FF","#0033CC","#003\
3FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#336\
6FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#990\
0FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC3\
3FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3\
399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function ke(){if(typeof window<"u"&&window.process&&(window.process.type===
"renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;
let t;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&
window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(t=navigator.userAgent.toLowerCase().
match(/firefox\/(\d+)/))&&parseInt(t[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function Ae(t){
if(t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+D.exports.humanize(this.diff),!this.useColors)return;
let r="color: "+this.color;t.splice(1,0,r,"color: inherit");let e=0,n=0;t[0].replace(/%[a-zA-Z%]/g,o=>{o!=="%%"&&(e++,o==="%c"&&(n=e))}),t.splice(n,0,r)}m.log=console.
debug||console.log||(()=>{});function Se(t){try{t?m.storage.setItem("debug",t):m.storage.removeItem("debug")}catch{}}function Ie(){let t;try{t=m.storage.getItem(
"debug")||m.storage.getItem("DEBUG")}catch{}return!t&&typeof process<"u"&&"env"in process&&(t=process.env.DEBUG),t}function Pe(){try{return localStorage}catch{}}
D.exports=W()(m);var{formatters:Re}=D.exports;Re.j=function(t){try{return JSON.stringify(t)}catch(r){return"[UnexpectedJSONParseError]: "+r.message}}}),ce=(0,import_chunk_3CREN6VF.c)(
(Ve,ie)=>{"use strict";ie.exports=(t,r=process.argv)=>{let e=t.startsWith("-")?"":t.length===1?"-":"--",n=r.indexOf(e+t),o=r.indexOf("--");return n!==-1&&(o===-1||
n<o)}}),fe=(0,import_chunk_3CREN6VF.c)((Je,ue)=>{"use strict";var Te=(0,import_chunk_3CREN6VF.a)("os"),ae=(0,import_chunk_3CREN6VF.a)("tty"),x=ce(),{env:p}=process,
k;x("no-color")||x("no-colors")||x("color=false")||x("color=never")?k=0:(x("color")||x("colors")||x("color=true")||x("color=always"))&&(k=1),"FORCE_COLOR"in p&&
(p.FORCE_COLOR==="true"?k=1:p.FORCE_COLOR==="false"?k=0:k=p.FORCE_COLOR.length===0?1:Math.min(parseInt(p.FORCE_COLOR,10),3));function V(t){return t===0?!1:{level:t,
hasBasic:!0,has256:t>=2,has16m:t>=3}}function J(t,r){if(k===0)return 0;if(x("color=16m")||x("color=full")||x("color=truecolor"))return 3;if(x("color=256"))return 2;
if(t&&!r&&k===void 0)return 0;let e=k||0;if(p.TERM==="dumb")return e;if(process.platform==="win32"){let n=Te.release().split(".");return Number(n[0])>=10&&Number(
n[2])>=10586?Number(n[2])>=14931?3:2:1}if("CI"in p)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(n=>n in p)||p.CI_NAME===
"codeship"?1:e;if("TEAMCITY_VERSION"in p)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(p.TEAMCITY_VERSION)?1:0;if(p.COLORTERM==="truecolor")return 3;if("TERM_PROGR\
AM"in p){let n=parseInt((p.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(p.TERM_PROGRAM){case"iTerm.app":return n>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.
test(p.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(p.TERM)||"COLORTERM"in p?1:e}function Ne(t){let r=J(t,t&&t.isTTY);return V(r)}
ue.exports={supportsColor:Ne,stdout:V(J(!0,ae.isatty(1))),stderr:V(J(!0,ae.isatty(2)))}}),pe=(0,import_chunk_3CREN6VF.c)((d,j)=>{var $e=(0,import_chunk_3CREN6VF.a)(
"tty"),U=(0,import_chunk_3CREN6VF.a)("util");d.init=Ue,d.log=Be,d.formatArgs=_e,d.save=He,d.load=De,d.useColors=Le,d.destroy=U.deprecate(()=>{},"Instance method\
 `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),d.colors=[6,2,3,4,5,1];try{let t=fe();t&&
(t.stderr||t).level>=2&&(d.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,
160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}d.inspectOpts=
Object.keys(process.env).filter(t=>/^debug_/i.test(t)).reduce((t,r)=>{let e=r.substring(6).toLowerCase().replace(/_([a-z])/g,(o,a)=>a.toUpperCase()),n=process.env[r];
return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),t[e]=n,t},{});function Le(){return"colors"in
d.inspectOpts?!!d.inspectOpts.colors:$e.isatty(process.stderr.fd)}function _e(t){let{namespace:r,useColors:e}=this;if(e){let n=this.color,o="\x1B[3"+(n<8?n:"8;5\
;"+n),a=`  ${o};1m${r} \x1B[0m`;t[0]=a+t[0].split(`
`).join(`
`+a),t.push(o+"m+"+j.exports.humanize(this.diff)+"\x1B[0m")}else t[0]=Me()+r+" "+t[0]}function Me(){return d.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function Be(...t){return process.stderr.write(U.formatWithOptions(d.inspectOpts,...t)+`
`)}function He(t){t?process.env.DEBUG=t:delete process.env.DEBUG}function De(){return process.env.DEBUG}function Ue(t){t.inspectOpts={};let r=Object.keys(d.inspectOpts);
for(let e=0;e<r.length;e++)t.inspectOpts[r[e]]=d.inspectOpts[r[e]]}j.exports=W()(d);var{formatters:le}=j.exports;le.o=function(t){return this.inspectOpts.colors=
this.useColors,U.inspect(t,this.inspectOpts).split(`
`).map(r=>r.trim()).join(" ")},le.O=function(t){return this.inspectOpts.colors=this.useColors,U.inspect(t,this.inspectOpts)}}),Y=(0,import_chunk_3CREN6VF.c)((Ke,K)=>{
typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?K.exports=se():K.exports=pe()}),ge=(0,import_chunk_3CREN6VF.d)(Y(),1),F=Symbol(
"AgentBaseInternalState"),G=class extends he.Agent{constructor(r){super(r),this[F]={}}isSecureEndpoint(r){if(r){if(typeof r.secureEndpoint=="boolean")return r.secureEndpoint;
if(typeof r.protocol=="string")return r.protocol==="https:"}let{stack:e}=new Error;return typeof e!="string"?!1:e.split(`
`).some(n=>n.indexOf("(https.js:")!==-1||n.indexOf("node:https:")!==-1)}incrementSockets(r){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[r]||(this.sockets[r]=[]);let e=new de.Socket({writable:!1});return this.sockets[r].push(e),this.totalSocketCount++,e}decrementSockets(r,e){if(!this.sockets[r]||
e===null)return;let n=this.sockets[r],o=n.indexOf(e);o!==-1&&(n.splice(o,1),this.totalSocketCount--,n.length===0&&delete this.sockets[r])}getName(r){return this.
isSecureEndpoint(r)?import_https.Agent.prototype.getName.call(this,r):super.getName(r)}createSocket(r,e,n){let o={...e,secureEndpoint:this.isSecureEndpoint(e)},
a=this.getName(o),u=this.incrementSockets(a);Promise.resolve().then(()=>this.connect(r,o)).then(l=>{if(this.decrementSockets(a,u),typeof l.addRequest=="function")
try{return l.addRequest(r,o)}catch(w){return n(w)}this[F].currentSocket=l,super.createSocket(r,e,n)},l=>{this.decrementSockets(a,u),n(l)})}createConnection(){let r=this[F].
currentSocket;if(this[F].currentSocket=void 0,!r)throw new Error("No socket was returned in the `connect()` function");return r}get defaultPort(){return this[F].
defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(r){this[F]&&(this[F].defaultPort=r)}get protocol(){return this[F].protocol??(this.isSecureEndpoint()?
"https:":"http:")}set protocol(r){this[F]&&(this[F].protocol=r)}},Ce=(0,import_chunk_3CREN6VF.d)(Y(),1),z=(0,Ce.default)("https-proxy-agent:parse-proxy-response");
function Z(t){return new Promise((r,e)=>{let n=0,o=[];function a(){let s=t.read();s?y(s):t.once("readable",a)}function u(){t.removeListener("end",l),t.removeListener(
"error",w),t.removeListener("readable",a)}function l(){u(),z("onend"),e(new Error("Proxy connection ended before receiving CONNECT response"))}function w(s){u(),
z("onerror %o",s),e(s)}function y(s){o.push(s),n+=s.length;let i=Buffer.concat(o,n),c=i.indexOf(`\r
\r
`);if(c===-1){z("have not received end of HTTP headers yet..."),a();return}let f=i.slice(0,c).toString("ascii").split(`\r
`),g=f.shift();if(!g)return t.destroy(),e(new Error("No header received from proxy CONNECT response"));let h=g.split(" "),C=+h[1],v=h.slice(2).join(" "),b={};for(let A of f){
if(!A)continue;let E=A.indexOf(":");if(E===-1)return t.destroy(),e(new Error(`Invalid header from proxy CONNECT response: "${A}"`));let M=A.slice(0,E).toLowerCase(),
S=A.slice(E+1).trimStart(),T=b[M];typeof T=="string"?b[M]=[T,S]:Array.isArray(T)?T.push(S):b[M]=S}z("got proxy server response: %o %o",g,b),u(),r({connect:{statusCode:C,
statusText:v,headers:b},buffered:i})}t.on("error",w),t.on("end",l),a()})}function me(){return async({response:t,scheme:r})=>{if(r.toLowerCase()!=="negotiate")throw new Error(
`Expected Negotiate scheme but got "${r}"`);let e;try{e=await Promise.resolve().then(()=>__toESM(require("kerberos")))}catch{throw new Error('The "kerberos" pac\
kage is required for Negotiate proxy authentication. Install it with: npm install kerberos')}let n=t.headers["proxy-authenticate"]||"",o=Array.isArray(n)?n[0]:n,
a=typeof o=="string"&&o.includes(" ")?o.split(" ").slice(1).join(" "):void 0,l=await(await e.initializeClient("HTTP@proxy",{mechOID:e.GSS_MECH_OID_SPNEGO})).step(
a||"");if(!l)throw new Error("Kerberos client.step() returned no token");return{headers:{"Proxy-Authorization":`Negotiate ${l}`}}}}var R=(0,ge.default)("https-p\
roxy-agent"),q=t=>t.servername===void 0&&t.host&&!O.isIP(t.host)?{...t,servername:t.host}:t,X=class extends G{constructor(r,e){super(e),this.options={path:void 0},
this.proxy=typeof r=="string"?new import_url.URL(r):r,this.proxyHeaders=(e==null?void 0:e.headers)??{},R("Creating new HttpsProxyAgent instance: %o",this.proxy.
href),e!=null&&e.negotiate?this.onProxyAuth=me():e!=null&&e.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);let n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,
""),o=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...e?Q(e,"headers","onProx\
yAuth","negotiate"):null,host:n,port:o}}async connect(r,e){let{proxy:n}=this;if(!e.host)throw new TypeError('No "host" provided');let o;n.protocol==="https:"?(R(
"Creating `tls.Socket`: %o",this.connectOpts),o=_.connect(q(this.connectOpts))):(R("Creating `net.Socket`: %o",this.connectOpts),o=O.connect(this.connectOpts));
let a=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},u=O.isIPv6(e.host)?`[${e.host}]`:e.host,l=`CONNECT ${u}:${e.port} HTTP/1.1\
\r
`;if(n.username||n.password){let c=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;a["Proxy-Authorization"]=`Basic ${Buffer.from(c).toString(
"base64")}`}a.Host=`${u}:${e.port}`,a["Proxy-Connection"]||(a["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let c of Object.keys(a))l+=`${c}: ${a[c]}\
\r
`;let w=Z(o);o.write(`${l}\r
`);let{connect:y,buffered:s}=await w;if(r.emit("proxyConnect",y),this.emit("proxyConnect",y,r),r.emit("proxy",{proxy:this.proxy.href,socket:o}),y.statusCode===200)
return r.once("socket",ye),e.secureEndpoint?(R("Upgrading socket connection to TLS"),_.connect({...Q(q(e),"host","path","port"),socket:o})):o;if(y.statusCode===
407&&this.onProxyAuth){R("Got 407 response, invoking onProxyAuth callback"),o.destroy();let c=y.headers["proxy-authenticate"]||"",f=Array.isArray(c)?c[0].split(
/\s/)[0]:c.split(/\s/)[0],g=await this.onProxyAuth({response:y,scheme:f});return this._connectWithAuth(r,e,g.headers)}o.destroy();let i=new O.Socket({writable:!1});
return i.readable=!0,r.once("socket",c=>{R("Replaying proxy buffer for failed request"),(0,import_assert.default)(c.listenerCount("data")>0),c.push(s),c.push(null)}),
i}async _connectWithAuth(r,e,n){let{proxy:o}=this,a;o.protocol==="https:"?a=_.connect(q(this.connectOpts)):a=O.connect(this.connectOpts);let u=typeof this.proxyHeaders==
"function"?this.proxyHeaders():{...this.proxyHeaders},l=O.isIPv6(e.host)?`[${e.host}]`:e.host,w=`CONNECT ${l}:${e.port} HTTP/1.1\r
`;if(o.username||o.password){let i=`${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;u["Proxy-Authorization"]=`Basic ${Buffer.from(i).toString(
"base64")}`}Object.assign(u,n),u.Host=`${l}:${e.port}`,u["Proxy-Connection"]||(u["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let i of Object.keys(
u))w+=`${i}: ${u[i]}\r
`;let y=Z(a);a.write(`${w}\r
`);let{connect:s}=await y;if(r.emit("proxyConnect",s),this.emit("proxyConnect",s,r),s.statusCode===200)return r.once("socket",ye),e.secureEndpoint?(R("Upgrading\
 socket connection to TLS"),_.connect({...Q(q(e),"host","path","port"),socket:a})):a;throw a.destroy(),new Error(`Proxy authentication failed with status ${s.statusCode}\
 after retry`)}};X.protocols=["http","https"];function ye(t){setImmediate(()=>{t.resume()})}function Q(t,...r){let e={},n;for(n in t)r.includes(n)||(e[n]=t[n]);
return e}0&&(module.exports={HttpsProxyAgent});
