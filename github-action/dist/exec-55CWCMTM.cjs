var Q=Object.create;var m=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var W=Object.getOwnPropertyNames;var B=Object.getPrototypeOf,I=Object.prototype.hasOwnProperty;var q=(t,i)=>{for(var e in i)m(t,e,{get:i[e],enumerable:!0})},C=(t,i,e,r)=>{if(i&&typeof i=="object"||typeof i=="function")for(let o of W(i))!I.call(t,o)&&o!==e&&
m(t,o,{get:()=>i[o],enumerable:!(r=V(i,o))||r.enumerable});return t};var a=(t,i,e)=>(e=t!=null?Q(B(t)):{},C(i||!t||!t.__esModule?m(e,"default",{value:t,enumerable:!0}):e,t)),M=t=>C(m({},"__esModule",{value:!0}),t);var it={};q(it,{exec:()=>b,getExecOutput:()=>U});module.exports=M(it);var st=require("./chunk-2OATJTSY.cjs"),y=require("string_decoder"),w=a(require("os")),_=a(require("events")),
X=a(require("child_process")),Y=a(require("path")),g=a(require("path")),P=a(require("fs")),v=a(require("path")),N=require("timers"),S=function(t,i,e,r){function o(s){
return s instanceof e?s:new e(function(n){n(s)})}return new(e||(e=Promise))(function(s,n){function c(l){try{h(r.next(l))}catch(u){n(u)}}function d(l){try{h(r.throw(
l))}catch(u){n(u)}}function h(l){l.done?s(l.value):o(l.value).then(c,d)}h((r=r.apply(t,i||[])).next())})},{chmod:ot,copyFile:nt,lstat:lt,mkdir:dt,open:ct,readdir:Z,
rename:ht,rm:ut,rmdir:at,stat:E,symlink:ft,unlink:pt}=P.promises,f=process.platform==="win32",mt=P.constants.O_RDONLY;function z(t){return S(this,void 0,void 0,
function*(){try{yield E(t)}catch(i){if(i.code==="ENOENT")return!1;throw i}return!0})}function $(t){if(t=G(t),!t)throw new Error('isRooted() parameter "p" cannot\
 be empty');return f?t.startsWith("\\")||/^[A-Z]:/i.test(t):t.startsWith("/")}function A(t,i){return S(this,void 0,void 0,function*(){let e;try{e=yield E(t)}catch(o){
o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}if(e&&e.isFile()){if(f){let o=v.extname(t).toUpperCase();
if(i.some(s=>s.toUpperCase()===o))return t}else if(O(e))return t}let r=t;for(let o of i){t=r+o,e=void 0;try{e=yield E(t)}catch(s){s.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${t}': ${s}`)}if(e&&e.isFile()){if(f){try{let s=v.dirname(t),n=v.basename(t).toUpperCase();
for(let c of yield Z(s))if(n===c.toUpperCase()){t=v.join(s,c);break}}catch(s){console.log(`Unexpected error attempting to determine the actual case of the file \
'${t}': ${s}`)}return t}else if(O(e))return t}}return""})}function G(t){return t=t||"",f?(t=t.replace(/\//g,"\\"),t.replace(/\\\\+/g,"\\")):t.replace(/\/\/+/g,"\
/")}function O(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}
var T=function(t,i,e,r){function o(s){return s instanceof e?s:new e(function(n){n(s)})}return new(e||(e=Promise))(function(s,n){function c(l){try{h(r.next(l))}catch(u){
n(u)}}function d(l){try{h(r.throw(l))}catch(u){n(u)}}function h(l){l.done?s(l.value):o(l.value).then(c,d)}h((r=r.apply(t,i||[])).next())})};function F(t,i){return T(
this,void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");if(i){let r=yield F(t,!1);if(!r)throw f?new Error(`Unable to locate executa\
ble file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify th\
e file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file \
can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}let e=yield J(
t);return e&&e.length>0?e[0]:""})}function J(t){return T(this,void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");let i=[];if(f&&process.
env.PATHEXT)for(let o of process.env.PATHEXT.split(g.delimiter))o&&i.push(o);if($(t)){let o=yield A(t,i);return o?[o]:[]}if(t.includes(g.sep))return[];let e=[];
if(process.env.PATH)for(let o of process.env.PATH.split(g.delimiter))o&&e.push(o);let r=[];for(let o of e){let s=yield A(g.join(o,t),i);s&&r.push(s)}return r})}
var k=function(t,i,e,r){function o(s){return s instanceof e?s:new e(function(n){n(s)})}return new(e||(e=Promise))(function(s,n){function c(l){try{h(r.next(l))}catch(u){
n(u)}}function d(l){try{h(r.throw(l))}catch(u){n(u)}}function h(l){l.done?s(l.value):o(l.value).then(c,d)}h((r=r.apply(t,i||[])).next())})},x=process.platform===
"win32",K=class extends _.EventEmitter{constructor(t,i,e){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=
i||[],this.options=e||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,i){let e=this._getSpawnFileName(),
r=this._getSpawnArgs(t),o=i?"":"[command]";if(x)if(this._isCmdFile()){o+=e;for(let s of r)o+=` ${s}`}else if(t.windowsVerbatimArguments){o+=`"${e}"`;for(let s of r)
o+=` ${s}`}else{o+=this._windowsQuoteCmdArg(e);for(let s of r)o+=` ${this._windowsQuoteCmdArg(s)}`}else{o+=e;for(let s of r)o+=` ${s}`}return o}_processLineBuffer(t,i,e){
try{let r=i+t.toString(),o=r.indexOf(w.EOL);for(;o>-1;){let s=r.substring(0,o);e(s),r=r.substring(o+w.EOL.length),o=r.indexOf(w.EOL)}return r}catch(r){return this.
_debug(`error processing line. Failed with error ${r}`),""}}_getSpawnFileName(){return x&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(x&&this._isCmdFile()){let i=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let e of this.args)i+=" ",i+=t.windowsVerbatimArguments?e:this._windowsQuoteCmdArg(
e);return i+='"',[i]}return this.args}_endsWith(t,i){return t.endsWith(i)}_isCmdFile(){let t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(
t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';let i=[" ","	","&","(",")","[","]","{","}","^","=",";","!",
"'","+",",","`","~","|","<",">",'"'],e=!1;for(let s of t)if(i.some(n=>n===s)){e=!0;break}if(!e)return t;let r='"',o=!0;for(let s=t.length;s>0;s--)r+=t[s-1],o&&t[s-
1]==="\\"?r+="\\":t[s-1]==='"'?(o=!0,r+='"'):o=!1;return r+='"',r.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes(
"	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let i='"',e=!0;for(let r=t.length;r>0;r--)i+=t[r-1],e&&t[r-1]==="\\"?i+="\\":
t[r-1]==='"'?(e=!0,i+="\\"):e=!1;return i+='"',i.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};let i={cwd:t.cwd||process.cwd(),env:t.env||process.env,
silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||
1e4};return i.outStream=t.outStream||process.stdout,i.errStream=t.errStream||process.stderr,i}_getSpawnOptions(t,i){t=t||{};let e={};return e.cwd=t.cwd,e.env=t.
env,e.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(e.argv0=`"${i}"`),e}exec(){return k(this,void 0,void 0,
function*(){return!$(this.toolPath)&&(this.toolPath.includes("/")||x&&this.toolPath.includes("\\"))&&(this.toolPath=Y.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield F(this.toolPath,!0),new Promise((t,i)=>k(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this.
_debug("arguments:");for(let d of this.args)this._debug(`   ${d}`);let e=this._cloneExecOptions(this.options);!e.silent&&e.outStream&&e.outStream.write(this._getCommandString(
e)+w.EOL);let r=new et(e,this.toolPath);if(r.on("debug",d=>{this._debug(d)}),this.options.cwd&&!(yield z(this.options.cwd)))return i(new Error(`The cwd: ${this.
options.cwd} does not exist!`));let o=this._getSpawnFileName(),s=X.spawn(o,this._getSpawnArgs(e),this._getSpawnOptions(this.options,o)),n="";s.stdout&&s.stdout.
on("data",d=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(d),!e.silent&&e.outStream&&e.outStream.write(d),n=this._processLineBuffer(
d,n,h=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(h)})});let c="";if(s.stderr&&s.stderr.on("data",d=>{r.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(d),!e.silent&&e.errStream&&e.outStream&&(e.failOnStdErr?e.errStream:e.outStream).
write(d),c=this._processLineBuffer(d,c,h=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(h)})}),s.on("error",d=>{r.processError=
d.message,r.processExited=!0,r.processClosed=!0,r.CheckComplete()}),s.on("exit",d=>{r.processExitCode=d,r.processExited=!0,this._debug(`Exit code ${d} received \
from tool '${this.toolPath}'`),r.CheckComplete()}),s.on("close",d=>{r.processExitCode=d,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have cl\
osed for tool '${this.toolPath}'`),r.CheckComplete()}),r.on("done",(d,h)=>{n.length>0&&this.emit("stdline",n),c.length>0&&this.emit("errline",c),s.removeAllListeners(),
d?i(d):t(h)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.end(this.options.input)}}))})}};function tt(t){let i=[],e=!1,
r=!1,o="";function s(n){r&&n!=='"'&&(o+="\\"),o+=n,r=!1}for(let n=0;n<t.length;n++){let c=t.charAt(n);if(c==='"'){r?s(c):e=!e;continue}if(c==="\\"&&r){s(c);continue}
if(c==="\\"&&e){r=!0;continue}if(c===" "&&!e){o.length>0&&(i.push(o),o="");continue}s(c)}return o.length>0&&i.push(o.trim()),i}var et=class R extends _.EventEmitter{constructor(i,e){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!e)throw new Error("toolPath must not be empty");this.options=i,this.toolPath=e,i.delay&&(this.delay=i.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,N.setTimeout)(R.HandleTimeout,this.delay,this)))}_debug(i){this.emit("debug",i)}_setResult(){let i;this.processExited&&
(this.processError?i=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Err\
or: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?i=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):
this.processStderr&&this.options.failOnStdErr&&(i=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),
this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",i,this.processExitCode)}static HandleTimeout(i){if(!i.done){if(!i.processClosed&&
i.processExited){let e=`The STDIO streams did not close within ${i.delay/1e3} seconds of the exit event from process '${i.toolPath}'. This may indicate a child \
process inherited the STDIO streams and has not yet exited.`;i._debug(e)}i._setResult()}}},L=function(t,i,e,r){function o(s){return s instanceof e?s:new e(function(n){
n(s)})}return new(e||(e=Promise))(function(s,n){function c(l){try{h(r.next(l))}catch(u){n(u)}}function d(l){try{h(r.throw(l))}catch(u){n(u)}}function h(l){l.done?
s(l.value):o(l.value).then(c,d)}h((r=r.apply(t,i||[])).next())})};function b(t,i,e){return L(this,void 0,void 0,function*(){let r=tt(t);if(r.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");let o=r[0];return i=r.slice(1).concat(i||[]),new K(o,i,e).exec()})}function U(t,i,e){return L(this,void 0,void 0,
function*(){var r,o;let s="",n="",c=new y.StringDecoder("utf8"),d=new y.StringDecoder("utf8"),h=(r=e?.listeners)===null||r===void 0?void 0:r.stdout,l=(o=e?.listeners)===
null||o===void 0?void 0:o.stderr,u=p=>{n+=d.write(p),l&&l(p)},j=p=>{s+=c.write(p),h&&h(p)},D=Object.assign(Object.assign({},e?.listeners),{stdout:j,stderr:u}),H=yield b(
t,i,Object.assign(Object.assign({},e),{listeners:D}));return s+=c.end(),n+=d.end(),{exitCode:H,stdout:s,stderr:n}})}0&&(module.exports={exec,getExecOutput});
