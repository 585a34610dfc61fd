var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{exec:()=>ee,getExecOutput:()=>ce});module.exports=__toCommonJS(stdin_exports);var import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_string_decoder=require("string_decoder"),w=__toESM(require("os")),U=__toESM(require("events")),P=__toESM(require("child_process")),k=__toESM(require("path")),
f=__toESM(require("path")),x=__toESM(require("fs")),h=__toESM(require("path")),import_timers=require("timers"),$=function(o2,e,t,i){function r(s){return s instanceof
t?s:new t(function(n){n(s)})}return new(t||(t=Promise))(function(s,n){function d(l){try{c(i.next(l))}catch(u){n(u)}}function a(l){try{c(i.throw(l))}catch(u){n(u)}}
function c(l){l.done?s(l.value):r(l.value).then(d,a)}c((i=i.apply(o2,e||[])).next())})},{chmod:H,copyFile:Q,lstat:V,mkdir:B,open:te,readdir:A,rename:q,rm:M,rmdir:ie,
stat:y,symlink:G,unlink:X}=x.promises,p=process.platform==="win32",re=x.constants.O_RDONLY;function E(o2){return $(this,void 0,void 0,function*(){try{yield y(o2)}catch(e){
if(e.code==="ENOENT")return!1;throw e}return!0})}function v(o2){if(o2=Y(o2),!o2)throw new Error('isRooted() parameter "p" cannot be empty');return p?o2.startsWith(
"\\")||/^[A-Z]:/i.test(o2):o2.startsWith("/")}function S(o2,e){return $(this,void 0,void 0,function*(){let t;try{t=yield y(o2)}catch(r){r.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${o2}': ${r}`)}if(t&&t.isFile()){if(p){let r=h.extname(o2).toUpperCase();if(e.some(s=>s.
toUpperCase()===r))return o2}else if(O(t))return o2}let i=o2;for(let r of e){o2=i+r,t=void 0;try{t=yield y(o2)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpect\
ed error attempting to determine if executable file exists '${o2}': ${s}`)}if(t&&t.isFile()){if(p){try{let s=h.dirname(o2),n=h.basename(o2).toUpperCase();for(let d of yield A(
s))if(n===d.toUpperCase()){o2=h.join(s,d);break}}catch(s){console.log(`Unexpected error attempting to determine the actual case of the file '${o2}': ${s}`)}return o2}else if(O(
t))return o2}}return""})}function Y(o2){return o2=o2||"",p?(o2=o2.replace(/\//g,"\\"),o2.replace(/\\\\+/g,"\\")):o2.replace(/\/\/+/g,"/")}function O(o2){return(o2.
mode&1)>0||(o2.mode&8)>0&&process.getgid!==void 0&&o2.gid===process.getgid()||(o2.mode&64)>0&&process.getuid!==void 0&&o2.uid===process.getuid()}var D=function(o2,e,t,i){
function r(s){return s instanceof t?s:new t(function(n){n(s)})}return new(t||(t=Promise))(function(s,n){function d(l){try{c(i.next(l))}catch(u){n(u)}}function a(l){
try{c(i.throw(l))}catch(u){n(u)}}function c(l){l.done?s(l.value):r(l.value).then(d,a)}c((i=i.apply(o2,e||[])).next())})};function b(o2,e){return D(this,void 0,void 0,
function*(){if(!o2)throw new Error("parameter 'tool' is required");if(e){let i=yield b(o2,!1);if(!i)throw p?new Error(`Unable to locate executable file: ${o2}. \
Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`):new Error(`Unable to locate executable file: ${o2}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return i}let t=yield z(o2);return t&&t.
length>0?t[0]:""})}function z(o2){return D(this,void 0,void 0,function*(){if(!o2)throw new Error("parameter 'tool' is required");let e=[];if(p&&process.env.PATHEXT)
for(let r of process.env.PATHEXT.split(f.delimiter))r&&e.push(r);if(v(o2)){let r=yield S(o2,e);return r?[r]:[]}if(o2.includes(f.sep))return[];let t=[];if(process.
env.PATH)for(let r of process.env.PATH.split(f.delimiter))r&&t.push(r);let i=[];for(let r of t){let s=yield S(f.join(r,o2),e);s&&i.push(s)}return i})}var N=function(o2,e,t,i){
function r(s){return s instanceof t?s:new t(function(n){n(s)})}return new(t||(t=Promise))(function(s,n){function d(l){try{c(i.next(l))}catch(u){n(u)}}function a(l){
try{c(i.throw(l))}catch(u){n(u)}}function c(l){l.done?s(l.value):r(l.value).then(d,a)}c((i=i.apply(o2,e||[])).next())})},g=process.platform==="win32",_=class extends U.
EventEmitter{constructor(e,t,i){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=i||{}}_debug(e){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){let i=this._getSpawnFileName(),r=this._getSpawnArgs(
e),s=t?"":"[command]";if(g)if(this._isCmdFile()){s+=i;for(let n of r)s+=` ${n}`}else if(e.windowsVerbatimArguments){s+=`"${i}"`;for(let n of r)s+=` ${n}`}else{s+=
this._windowsQuoteCmdArg(i);for(let n of r)s+=` ${this._windowsQuoteCmdArg(n)}`}else{s+=i;for(let n of r)s+=` ${n}`}return s}_processLineBuffer(e,t,i){try{let r=t+
e.toString(),s=r.indexOf(w.EOL);for(;s>-1;){let n=r.substring(0,s);i(n),r=r.substring(s+w.EOL.length),s=r.indexOf(w.EOL)}return r}catch(r){return this._debug(`e\
rror processing line. Failed with error ${r}`),""}}_getSpawnFileName(){return g&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){
if(g&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let i of this.args)t+=" ",t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(
e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!",
"'","+",",","`","~","|","<",">",'"'],i=!1;for(let n of e)if(t.some(d=>d===n)){i=!0;break}if(!i)return e;let r='"',s=!0;for(let n=e.length;n>0;n--)r+=e[n-1],s&&e[n-
1]==="\\"?r+="\\":e[n-1]==='"'?(s=!0,r+='"'):s=!1;return r+='"',r.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes(
"	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',i=!0;for(let r=e.length;r>0;r--)t+=e[r-1],i&&e[r-1]==="\\"?t+="\\":
e[r-1]==='"'?(i=!0,t+="\\"):i=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};let t={cwd:e.cwd||process.cwd(),env:e.env||process.env,
silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||
1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};let i={};return i.cwd=e.cwd,i.env=e.
env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=`"${t}"`),i}exec(){return N(this,void 0,void 0,
function*(){return!v(this.toolPath)&&(this.toolPath.includes("/")||g&&this.toolPath.includes("\\"))&&(this.toolPath=k.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield b(this.toolPath,!0),new Promise((e,t)=>N(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this.
_debug("arguments:");for(let c of this.args)this._debug(`   ${c}`);let i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(
i)+w.EOL);let r=new C(i,this.toolPath);if(r.on("debug",c=>{this._debug(c)}),this.options.cwd&&!(yield E(this.options.cwd)))return t(new Error(`The cwd: ${this.options.
cwd} does not exist!`));let s=this._getSpawnFileName(),n=P.spawn(s,this._getSpawnArgs(i),this._getSpawnOptions(this.options,s)),d="";n.stdout&&n.stdout.on("data",
c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(c),!i.silent&&i.outStream&&i.outStream.write(c),d=this._processLineBuffer(
c,d,l=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(l)})});let a="";if(n.stderr&&n.stderr.on("data",c=>{r.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(c),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).
write(c),a=this._processLineBuffer(c,a,l=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(l)})}),n.on("error",c=>{r.processError=
c.message,r.processExited=!0,r.processClosed=!0,r.CheckComplete()}),n.on("exit",c=>{r.processExitCode=c,r.processExited=!0,this._debug(`Exit code ${c} received \
from tool '${this.toolPath}'`),r.CheckComplete()}),n.on("close",c=>{r.processExitCode=c,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have cl\
osed for tool '${this.toolPath}'`),r.CheckComplete()}),r.on("done",(c,l)=>{d.length>0&&this.emit("stdline",d),a.length>0&&this.emit("errline",a),n.removeAllListeners(),
c?t(c):e(l)}),this.options.input){if(!n.stdin)throw new Error("child process missing stdin");n.stdin.end(this.options.input)}}))})}};function W(o2){let e=[],t=!1,
i=!1,r="";function s(n){i&&n!=='"'&&(r+="\\"),r+=n,i=!1}for(let n=0;n<o2.length;n++){let d=o2.charAt(n);if(d==='"'){i?s(d):t=!t;continue}if(d==="\\"&&i){s(d);continue}
if(d==="\\"&&t){i=!0;continue}if(d===" "&&!t){r.length>0&&(e.push(r),r="");continue}s(d)}return r.length>0&&e.push(r.trim()),e}var C=class o extends U.EventEmitter{constructor(e,t){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(o.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){
let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the pr\
ocess failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed\
 with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed because one or more\
 lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){
if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}\
'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(t)}e._setResult()}}},R=function(o2,e,t,i){function r(s){return s instanceof
t?s:new t(function(n){n(s)})}return new(t||(t=Promise))(function(s,n){function d(l){try{c(i.next(l))}catch(u){n(u)}}function a(l){try{c(i.throw(l))}catch(u){n(u)}}
function c(l){l.done?s(l.value):r(l.value).then(d,a)}c((i=i.apply(o2,e||[])).next())})};function ee(o2,e,t){return R(this,void 0,void 0,function*(){let i=W(o2);
if(i.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let r=i[0];return e=i.slice(1).concat(e||[]),new _(r,e,t).exec()})}function ce(o2,e,t){
return R(this,void 0,void 0,function*(){var i,r;let s="",n="",d=new import_string_decoder.StringDecoder("utf8"),a=new import_string_decoder.StringDecoder("utf8"),
c=(i=t==null?void 0:t.listeners)===null||i===void 0?void 0:i.stdout,l=(r=t==null?void 0:t.listeners)===null||r===void 0?void 0:r.stderr,u=m=>{n+=a.write(m),l&&l(
m)},L=m=>{s+=d.write(m),c&&c(m)},I=Object.assign(Object.assign({},t==null?void 0:t.listeners),{stdout:L,stderr:u}),j=yield ee(o2,e,Object.assign(Object.assign({},
t),{listeners:I}));return s+=d.end(),n+=a.end(),{exitCode:j,stdout:s,stderr:n}})}0&&(module.exports={exec,getExecOutput});
