var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>Ji});module.exports=__toCommonJS(stdin_exports);var import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_events=require("node:events"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),import_events=require("events"),import_assert=__toESM(require("assert")),import_buffer=require("buffer"),
import_node_events2=require("node:events"),import_node_stream=__toESM(require("node:stream")),import_node_string_decoder=require("node:string_decoder"),se=__toESM(require("zlib")),
import_zlib=__toESM(require("zlib")),import_node_path2=require("node:path"),import_node_path3=require("node:path"),Qt=typeof process=="object"&&process?process:
{stdout:null,stderr:null},Te=s2=>!!s2&&typeof s2=="object"&&(s2 instanceof F||s2 instanceof import_node_stream.default||Se(s2)||Le(s2)),Se=s2=>!!s2&&typeof s2==
"object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.pipe=="function"&&s2.pipe!==import_node_stream.default.Writable.prototype.pipe,Le=s2=>!!s2&&
typeof s2=="object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.write=="function"&&typeof s2.end=="function",D=Symbol("EOF"),A=Symbol("maybeEmitE\
nd"),b=Symbol("emittedEnd"),lt=Symbol("emittingEnd"),J=Symbol("emittedError"),ft=Symbol("closed"),Jt=Symbol("read"),ct=Symbol("flush"),te=Symbol("flushChunk"),L=Symbol(
"encoding"),V=Symbol("decoder"),u=Symbol("flowing"),tt=Symbol("paused"),X=Symbol("resume"),E=Symbol("buffer"),_=Symbol("pipes"),p=Symbol("bufferLength"),Nt=Symbol(
"bufferPush"),dt=Symbol("bufferShift"),R=Symbol("objectMode"),m=Symbol("destroyed"),Bt=Symbol("error"),bt=Symbol("emitData"),ee=Symbol("emitEnd"),Mt=Symbol("emi\
tEnd2"),w=Symbol("async"),Ct=Symbol("abort"),mt=Symbol("aborted"),et=Symbol("signal"),U=Symbol("dataListeners"),O=Symbol("discarded"),it=s2=>Promise.resolve().then(
s2),we=s2=>s2(),ge=s2=>s2==="end"||s2==="finish"||s2==="prefinish",Ie=s2=>s2 instanceof ArrayBuffer||!!s2&&typeof s2=="object"&&s2.constructor&&s2.constructor.name===
"ArrayBuffer"&&s2.byteLength>=0,De=s2=>!Buffer.isBuffer(s2)&&ArrayBuffer.isView(s2),ut=class{src;dest;opts;ondrain;constructor(t,e,i){this.src=t,this.dest=e,this.
opts=i,this.ondrain=()=>t[X](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),this.
opts.end&&this.dest.end()}},Pt=class extends ut{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,i){super(t,e,i),this.proxyErrors=
r=>this.dest.emit("error",r),t.on("error",this.proxyErrors)}},Ae=s2=>!!s2.objectMode,Ne=s2=>!s2.objectMode&&!!s2.encoding&&s2.encoding!=="buffer",F=class extends import_node_events2.EventEmitter{[u]=!1;[tt]=!1;[_]=[];[E]=[];[R];[L];[w];[V];[D]=!1;[b]=!1;[lt]=!1;[ft]=!1;[J]=null;[p]=0;[m]=!1;[et];[mt]=!1;[U]=0;[O]=!1;writable=!0;readable=!0;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Ae(e)?(this[R]=!0,this[L]=
null):Ne(e)?(this[L]=e.encoding,this[R]=!1):(this[R]=!1,this[L]=null),this[w]=!!e.async,this[V]=this[L]?new import_node_string_decoder.StringDecoder(this[L]):null,
e&&e.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[E]}),e&&e.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[_]});
let{signal:i}=e;i&&(this[et]=i,i.aborted?this[Ct]():i.addEventListener("abort",()=>this[Ct]()))}get bufferLength(){return this[p]}get encoding(){return this[L]}set encoding(t){
throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[R]}set objectMode(t){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[w]}set async(t){this[w]=this[w]||!!t}[Ct](){var t,e;this[mt]=!0,this.emit(
"abort",(t=this[et])==null?void 0:t.reason),this.destroy((e=this[et])==null?void 0:e.reason)}get aborted(){return this[mt]}set aborted(t){}write(t,e,i){var n;if(this[mt])
return!1;if(this[D])throw new Error("write after end");if(this[m])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroy\
ed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof e=="function"&&(i=e,e="utf8"),e||(e="utf8");let r=this[w]?it:we;if(!this[R]&&!Buffer.isBuffer(t)){if(De(t))t=Buffer.
from(t.buffer,t.byteOffset,t.byteLength);else if(Ie(t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMod\
e stream")}return this[R]?(this[u]&&this[p]!==0&&this[ct](!0),this[u]?this.emit("data",t):this[Nt](t),this[p]!==0&&this.emit("readable"),i&&r(i),this[u]):t.length?
(typeof t=="string"&&!(e===this[L]&&!((n=this[V])!=null&&n.lastNeed))&&(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[L]&&(t=this[V].write(t)),this[u]&&this[p]!==
0&&this[ct](!0),this[u]?this.emit("data",t):this[Nt](t),this[p]!==0&&this.emit("readable"),i&&r(i),this[u]):(this[p]!==0&&this.emit("readable"),i&&r(i),this[u])}read(t){
if(this[m])return null;if(this[O]=!1,this[p]===0||t===0||t&&t>this[p])return this[A](),null;this[R]&&(t=null),this[E].length>1&&!this[R]&&(this[E]=[this[L]?this[E].
join(""):Buffer.concat(this[E],this[p])]);let e=this[Jt](t||null,this[E][0]);return this[A](),e}[Jt](t,e){if(this[R])this[dt]();else{let i=e;t===i.length||t===null?
this[dt]():typeof i=="string"?(this[E][0]=i.slice(t),e=i.slice(0,t),this[p]-=t):(this[E][0]=i.subarray(t),e=i.subarray(0,t),this[p]-=t)}return this.emit("data",
e),!this[E].length&&!this[D]&&this.emit("drain"),e}end(t,e,i){return typeof t=="function"&&(i=t,t=void 0),typeof e=="function"&&(i=e,e="utf8"),t!==void 0&&this.
write(t,e),i&&this.once("end",i),this[D]=!0,this.writable=!1,(this[u]||!this[tt])&&this[A](),this}[X](){this[m]||(!this[U]&&!this[_].length&&(this[O]=!0),this[tt]=
!1,this[u]=!0,this.emit("resume"),this[E].length?this[ct]():this[D]?this[A]():this.emit("drain"))}resume(){return this[X]()}pause(){this[u]=!1,this[tt]=!0,this[O]=
!1}get destroyed(){return this[m]}get flowing(){return this[u]}get paused(){return this[tt]}[Nt](t){this[R]?this[p]+=1:this[p]+=t.length,this[E].push(t)}[dt](){
return this[R]?this[p]-=1:this[p]-=this[E][0].length,this[E].shift()}[ct](t=!1){do;while(this[te](this[dt]())&&this[E].length);!t&&!this[E].length&&!this[D]&&this.
emit("drain")}[te](t){return this.emit("data",t),this[u]}pipe(t,e){if(this[m])return t;this[O]=!1;let i=this[b];return e=e||{},t===Qt.stdout||t===Qt.stderr?e.end=
!1:e.end=e.end!==!1,e.proxyErrors=!!e.proxyErrors,i?e.end&&t.end():(this[_].push(e.proxyErrors?new Pt(this,t,e):new ut(this,t,e)),this[w]?it(()=>this[X]()):this[X]()),
t}unpipe(t){let e=this[_].find(i=>i.dest===t);e&&(this[_].length===1?(this[u]&&this[U]===0&&(this[u]=!1),this[_]=[]):this[_].splice(this[_].indexOf(e),1),e.unpipe())}addListener(t,e){
return this.on(t,e)}on(t,e){let i=super.on(t,e);if(t==="data")this[O]=!1,this[U]++,!this[_].length&&!this[u]&&this[X]();else if(t==="readable"&&this[p]!==0)super.
emit("readable");else if(ge(t)&&this[b])super.emit(t),this.removeAllListeners(t);else if(t==="error"&&this[J]){let r=e;this[w]?it(()=>r.call(this,this[J])):r.call(
this,this[J])}return i}removeListener(t,e){return this.off(t,e)}off(t,e){let i=super.off(t,e);return t==="data"&&(this[U]=this.listeners("data").length,this[U]===
0&&!this[O]&&!this[_].length&&(this[u]=!1)),i}removeAllListeners(t){let e=super.removeAllListeners(t);return(t==="data"||t===void 0)&&(this[U]=0,!this[O]&&!this[_].
length&&(this[u]=!1)),e}get emittedEnd(){return this[b]}[A](){!this[lt]&&!this[b]&&!this[m]&&this[E].length===0&&this[D]&&(this[lt]=!0,this.emit("end"),this.emit(
"prefinish"),this.emit("finish"),this[ft]&&this.emit("close"),this[lt]=!1)}emit(t,...e){let i=e[0];if(t!=="error"&&t!=="close"&&t!==m&&this[m])return!1;if(t==="\
data")return!this[R]&&!i?!1:this[w]?(it(()=>this[bt](i)),!0):this[bt](i);if(t==="end")return this[ee]();if(t==="close"){if(this[ft]=!0,!this[b]&&!this[m])return!1;
let n=super.emit("close");return this.removeAllListeners("close"),n}else if(t==="error"){this[J]=i,super.emit(Bt,i);let n=!this[et]||this.listeners("error").length?
super.emit("error",i):!1;return this[A](),n}else if(t==="resume"){let n=super.emit("resume");return this[A](),n}else if(t==="finish"||t==="prefinish"){let n=super.
emit(t);return this.removeAllListeners(t),n}let r=super.emit(t,...e);return this[A](),r}[bt](t){for(let i of this[_])i.dest.write(t)===!1&&this.pause();let e=this[O]?
!1:super.emit("data",t);return this[A](),e}[ee](){return this[b]?!1:(this[b]=!0,this.readable=!1,this[w]?(it(()=>this[Mt]()),!0):this[Mt]())}[Mt](){if(this[V]){
let e=this[V].end();if(e){for(let i of this[_])i.dest.write(e);this[O]||super.emit("data",e)}}for(let e of this[_])e.end();let t=super.emit("end");return this.removeAllListeners(
"end"),t}async collect(){let t=Object.assign([],{dataLength:0});this[R]||(t.dataLength=0);let e=this.promise();return this.on("data",i=>{t.push(i),this[R]||(t.dataLength+=
i.length)}),await e,t}async concat(){if(this[R])throw new Error("cannot concat in objectMode");let t=await this.collect();return this[L]?t.join(""):Buffer.concat(
t,t.dataLength)}async promise(){return new Promise((t,e)=>{this.on(m,()=>e(new Error("stream destroyed"))),this.on("error",i=>e(i)),this.on("end",()=>t())})}[Symbol.
asyncIterator](){this[O]=!1;let t=!1,e=async()=>(this.pause(),t=!0,{value:void 0,done:!0});return{next:()=>{if(t)return e();let r=this.read();if(r!==null)return Promise.
resolve({done:!1,value:r});if(this[D])return e();let n,h,o=y=>{this.off("data",a),this.off("end",l),this.off(m,f),e(),h(y)},a=y=>{this.off("error",o),this.off("\
end",l),this.off(m,f),this.pause(),n({value:y,done:!!this[D]})},l=()=>{this.off("error",o),this.off("data",a),this.off(m,f),e(),n({done:!0,value:void 0})},f=()=>o(
new Error("stream destroyed"));return new Promise((y,Oe)=>{h=Oe,n=y,this.once(m,f),this.once("error",o),this.once("end",l),this.once("data",a)})},throw:e,return:e,
[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[O]=!1;let t=!1,e=()=>(this.pause(),this.off(Bt,e),this.off(m,e),
this.off("end",e),t=!0,{done:!0,value:void 0}),i=()=>{if(t)return e();let r=this.read();return r===null?e():{done:!1,value:r}};return this.once("end",e),this.once(
Bt,e),this.once(m,e),{next:i,throw:e,return:e,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(t){if(this[m])return t?this.emit("error",t):this.
emit(m),this;this[m]=!0,this[O]=!0,this[E].length=0,this[p]=0;let e=this;return typeof e.close=="function"&&!this[ft]&&e.close(),t?this.emit("error",t):this.emit(
m),this}static get isStream(){return Te}},be=import_zlib.default.constants||{ZLIB_VERNUM:4736},T=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,
Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,
Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,
DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,
Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,
BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,
BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,
BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,
BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,
BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,
BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,
BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,
BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,
BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,
BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,
BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,
BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},
be)),Me=import_buffer.Buffer.concat,K=Object.getOwnPropertyDescriptor(import_buffer.Buffer,"concat"),Ce=s2=>s2,Ut=(K==null?void 0:K.writable)===!0||(K==null?void 0:
K.set)!==void 0?s2=>{import_buffer.Buffer.concat=s2?Ce:Me}:s2=>{},v=Symbol("_superWrite"),$=class extends Error{code;errno;constructor(t,e){super("zlib: "+t.message,
{cause:t}),this.code=t.code,this.errno=t.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+t.message,Error.captureStackTrace(this,e??this.constructor)}get name(){
return"ZlibError"}},Ft=Symbol("flushFlag"),st=class extends F{#t=!1;#i=!1;#r;#n;#o;#e;#s;get sawError(){return this.#t}get handle(){return this.#e}get flushFlag(){
return this.#r}constructor(t,e){var i;if(!t||typeof t!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(t),this.#r=t.flush??0,this.#n=
t.finishFlush??0,this.#o=t.fullFlushFlag??0,typeof se[e]!="function")throw new TypeError("Compression method not supported: "+e);try{this.#e=new se[e](t)}catch(r){
throw new $(r,this.constructor)}this.#s=r=>{this.#t||(this.#t=!0,this.close(),this.emit("error",r))},(i=this.#e)==null||i.on("error",r=>this.#s(new $(r))),this.
once("end",()=>this.close)}close(){this.#e&&(this.#e.close(),this.#e=void 0,this.emit("close"))}reset(){var t,e;if(!this.#t)return(0,import_assert.default)(this.#e,
"zlib binding closed"),(e=(t=this.#e).reset)==null?void 0:e.call(t)}flush(t){this.ended||(typeof t!="number"&&(t=this.#o),this.write(Object.assign(import_buffer.Buffer.
alloc(0),{[Ft]:t})))}end(t,e,i){return typeof t=="function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),t&&(e?this.write(t,e):this.write(t)),this.
flush(this.#n),this.#i=!0,super.end(i)}get ended(){return this.#i}[v](t){return super.write(t)}write(t,e,i){if(typeof e=="function"&&(i=e,e="utf8"),typeof t=="s\
tring"&&(t=import_buffer.Buffer.from(t,e)),this.#t)return;(0,import_assert.default)(this.#e,"zlib binding closed");let r=this.#e._handle,n=r.close;r.close=()=>{};
let h=this.#e.close;this.#e.close=()=>{},Ut(!0);let o;try{let l=typeof t[Ft]=="number"?t[Ft]:this.#r;o=this.#e._processChunk(t,l),Ut(!1)}catch(l){Ut(!1),this.#s(
new $(l,this.write))}finally{this.#e&&(this.#e._handle=r,r.close=n,this.#e.close=h,this.#e.removeAllListeners("error"))}this.#e&&this.#e.on("error",l=>this.#s(new $(
l,this.write)));let a;if(o)if(Array.isArray(o)&&o.length>0){let l=o[0];a=this[v](import_buffer.Buffer.from(l));for(let f=1;f<o.length;f++)a=this[v](o[f])}else a=
this[v](import_buffer.Buffer.from(o));return i&&i(),a}},Et=class extends st{#t;#i;constructor(t,e){t=t||{},t.flush=t.flush||T.Z_NO_FLUSH,t.finishFlush=t.finishFlush||
T.Z_FINISH,t.fullFlushFlag=T.Z_FULL_FLUSH,super(t,e),this.#t=t.level,this.#i=t.strategy}params(t,e){if(!this.sawError){if(!this.handle)throw new Error("cannot s\
witch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#t!==t||this.#i!==e){this.flush(T.Z_SYNC_FLUSH),
(0,import_assert.default)(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=(r,n)=>{typeof r=="function"&&(n=r,r=this.flushFlag),this.
flush(r),n==null||n()};try{this.handle.params(t,e)}finally{this.handle.flush=i}this.handle&&(this.#t=t,this.#i=e)}}}},re=class extends Et{#t;constructor(t){super(
t,"Gzip"),this.#t=t&&!!t.portable}[v](t){return this.#t?(this.#t=!1,t[9]=255,super[v](t)):super[v](t)}},pt=class extends Et{constructor(t){super(t,"Unzip")}},vt=class extends st{constructor(t,e){
t=t||{},t.flush=t.flush||T.BROTLI_OPERATION_PROCESS,t.finishFlush=t.finishFlush||T.BROTLI_OPERATION_FINISH,t.fullFlushFlag=T.BROTLI_OPERATION_FLUSH,super(t,e)}},
Rt=class extends vt{constructor(t){super(t,"BrotliDecompress")}},zt=class extends st{constructor(t,e){t=t||{},t.flush=t.flush||T.ZSTD_e_continue,t.finishFlush=t.
finishFlush||T.ZSTD_e_end,t.fullFlushFlag=T.ZSTD_e_flush,super(t,e)}},_t=class extends zt{constructor(t){super(t,"ZstdDecompress")}},ne=(s2,t)=>{if(Number.isSafeInteger(
s2))s2<0?xe(s2,t):Pe(s2,t);else throw Error("cannot encode number outside of javascript safe integer range");return t},Pe=(s2,t)=>{t[0]=128;for(var e=t.length;e>
1;e--)t[e-1]=s2&255,s2=Math.floor(s2/256)},xe=(s2,t)=>{t[0]=255;var e=!1;s2=s2*-1;for(var i=t.length;i>1;i--){var r=s2&255;s2=Math.floor(s2/256),e?t[i-1]=ae(r):
r===0?t[i-1]=0:(e=!0,t[i-1]=he(r))}},oe=s2=>{let t=s2[0],e=t===128?Fe(s2.subarray(1,s2.length)):t===255?Ue(s2):null;if(e===null)throw Error("invalid base256 enc\
oding");if(!Number.isSafeInteger(e))throw Error("parsed number outside of javascript safe integer range");return e},Ue=s2=>{for(var t=s2.length,e=0,i=!1,r=t-1;r>
-1;r--){var n=Number(s2[r]),h;i?h=ae(n):n===0?h=n:(i=!0,h=he(n)),h!==0&&(e-=h*Math.pow(256,t-r-1))}return e},Fe=s2=>{for(var t=s2.length,e=0,i=t-1;i>-1;i--){var r=Number(
s2[i]);r!==0&&(e+=r*Math.pow(256,t-i-1))}return e},ae=s2=>(255^s2)&255,he=s2=>(255^s2)+1&255,Ot=s2=>yt.has(s2),le=new Set(["0","","1","2","3","4","5","6","7","D"]),
yt=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","Conti\
guousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFi\
leHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),fe=new Map(Array.from(yt).
map(s2=>[s2[1],s2[0]])),ze=s2=>s2===void 0||s2<0?void 0:s2,j=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#t="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(t,e=0,i,r){
Buffer.isBuffer(t)?this.decode(t,e||0,i,r):t&&this.#i(t)}decode(t,e,i,r){if(e||(e=0),!t||!(t.length>=e+512))throw new Error("need 512 bytes for header");let n=z(
t,e+156,1),h=le.has(n),o=h?i:void 0,a=h?r:void 0;if(this.path=(o==null?void 0:o.path)??z(t,e,100),this.mode=(o==null?void 0:o.mode)??(a==null?void 0:a.mode)??M(
t,e+100,8),this.uid=(o==null?void 0:o.uid)??(a==null?void 0:a.uid)??M(t,e+108,8),this.gid=(o==null?void 0:o.gid)??(a==null?void 0:a.gid)??M(t,e+116,8),this.size=
ze((o==null?void 0:o.size)??(a==null?void 0:a.size)??M(t,e+124,12)),this.mtime=(o==null?void 0:o.mtime)??(a==null?void 0:a.mtime)??Zt(t,e+136,12),this.cksum=M(t,
e+148,12),a&&this.#i(a,!0),o&&this.#i(o),Ot(n)&&(this.#t=n||"0"),this.#t==="0"&&this.path.slice(-1)==="/"&&(this.#t="5"),this.#t==="5"&&(this.size=0),this.linkpath=
z(t,e+157,100),t.subarray(e+257,e+265).toString()==="ustar\x0000")if(this.uname=(o==null?void 0:o.uname)??(a==null?void 0:a.uname)??z(t,e+265,32),this.gname=(o==
null?void 0:o.gname)??(a==null?void 0:a.gname)??z(t,e+297,32),this.devmaj=(o==null?void 0:o.devmaj)??(a==null?void 0:a.devmaj)??M(t,e+329,8)??0,this.devmin=(o==
null?void 0:o.devmin)??(a==null?void 0:a.devmin)??M(t,e+337,8)??0,t[e+475]!==0){let f=z(t,e+345,155);this.path=f+"/"+this.path}else{let f=z(t,e+345,130);f&&(this.
path=f+"/"+this.path),this.atime=(i==null?void 0:i.atime)??(r==null?void 0:r.atime)??Zt(t,e+476,12),this.ctime=(i==null?void 0:i.ctime)??(r==null?void 0:r.ctime)??
Zt(t,e+488,12)}let l=256;for(let f=e;f<e+148;f++)l+=t[f];for(let f=e+156;f<e+512;f++)l+=t[f];this.cksumValid=l===this.cksum,this.cksum===void 0&&l===256&&(this.
nullBlock=!0)}#i(t,e=!1){Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,r])=>!(r==null||i==="size"&&Number(r)<0||i==="path"&&e||i==="linkpat\
h"&&e||i==="global"))))}encode(t,e=0){if(t||(t=this.block=Buffer.alloc(512)),this.#t==="Unsupported"&&(this.#t="0"),!(t.length>=e+512))throw new Error("need 512\
 bytes for header");let i=this.ctime||this.atime?130:155,r=Ze(this.path||"",i),n=r[0],h=r[1];this.needPax=!!r[2],this.needPax=Z(t,e,100,n)||this.needPax,this.needPax=
C(t,e+100,8,this.mode)||this.needPax,this.needPax=C(t,e+108,8,this.uid)||this.needPax,this.needPax=C(t,e+116,8,this.gid)||this.needPax,this.needPax=C(t,e+124,12,
this.size)||this.needPax,this.needPax=jt(t,e+136,12,this.mtime)||this.needPax,t[e+156]=Number(this.#t.codePointAt(0)),this.needPax=Z(t,e+157,100,this.linkpath)||
this.needPax,t.write("ustar\x0000",e+257,8),this.needPax=Z(t,e+265,32,this.uname)||this.needPax,this.needPax=Z(t,e+297,32,this.gname)||this.needPax,this.needPax=
C(t,e+329,8,this.devmaj)||this.needPax,this.needPax=C(t,e+337,8,this.devmin)||this.needPax,this.needPax=Z(t,e+345,i,h)||this.needPax,t[e+475]!==0?this.needPax=Z(
t,e+345,155,h)||this.needPax:(this.needPax=Z(t,e+345,130,h)||this.needPax,this.needPax=jt(t,e+476,12,this.atime)||this.needPax,this.needPax=jt(t,e+488,12,this.ctime)||
this.needPax);let o=256;for(let a=e;a<e+148;a++)o+=t[a];for(let a=e+156;a<e+512;a++)o+=t[a];return this.cksum=o,C(t,e+148,8,this.cksum),this.cksumValid=!0,this.
needPax}get type(){return this.#t==="Unsupported"?this.#t:yt.get(this.#t)}get typeKey(){return this.#t}set type(t){let e=String(fe.get(t));if(Ot(e)||e==="Unsupp\
orted")this.#t=e;else if(Ot(t))this.#t=t;else throw new TypeError("invalid entry type: "+t)}},Ze=(s2,t)=>{let i=s2,r="",n,h=import_node_path2.posix.parse(s2).root||
".";if(Buffer.byteLength(i)<100)n=[i,r,!1];else{r=import_node_path2.posix.dirname(i),i=import_node_path2.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.
byteLength(r)<=t?n=[i,r,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(r)<=t?n=[i.slice(0,99),r,!0]:(i=import_node_path2.posix.join(import_node_path2.posix.basename(
r),i),r=import_node_path2.posix.dirname(r));while(r!==h&&n===void 0);n||(n=[s2.slice(0,99),"",!0])}return n},z=(s2,t,e)=>s2.subarray(t,t+e).toString("utf8").replace(
/\0.*/,""),Zt=(s2,t,e)=>je(M(s2,t,e)),je=s2=>s2===void 0?void 0:new Date(s2*1e3),M=(s2,t,e)=>Number(s2[t])&128?oe(s2.subarray(t,t+e)):Ge(s2,t,e),We=s2=>isNaN(s2)?
void 0:s2,Ge=(s2,t,e)=>We(parseInt(s2.subarray(t,t+e).toString("utf8").replace(/\0.*$/,"").trim(),8)),ke={12:8589934591,8:2097151},C=(s2,t,e,i)=>i===void 0?!1:i>
ke[e]||i<0?(ne(i,s2.subarray(t,t+e)),!0):(Ye(s2,t,e,i),!1),Ye=(s2,t,e,i)=>s2.write(Ve(i,e),t,e,"ascii"),Ve=(s2,t)=>Xe(Math.floor(s2).toString(8),t),Xe=(s2,t)=>(s2.
length===t-1?s2:new Array(t-s2.length-1).join("0")+s2+" ")+"\0",jt=(s2,t,e,i)=>i===void 0?!1:C(s2,t,e,i.getTime()/1e3),Ke=new Array(156).join("\0"),Z=(s2,t,e,i)=>i===
void 0?!1:(s2.write(i+Ke,t,e,"utf8"),i.length!==Buffer.byteLength(i)||i.length>e),rt=class s{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(t,e=!1){
this.atime=t.atime,this.charset=t.charset,this.comment=t.comment,this.ctime=t.ctime,this.dev=t.dev,this.gid=t.gid,this.global=e,this.gname=t.gname,this.ino=t.ino,
this.linkpath=t.linkpath,this.mtime=t.mtime,this.nlink=t.nlink,this.path=t.path,this.size=t.size,this.uid=t.uid,this.uname=t.uname}encode(){let t=this.encodeBody();
if(t==="")return Buffer.allocUnsafe(0);let e=Buffer.byteLength(t),i=512*Math.ceil(1+e/512),r=Buffer.allocUnsafe(i);for(let n=0;n<512;n++)r[n]=0;new j({path:("Pa\
xHeader/"+(0,import_node_path3.basename)(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:e,mtime:this.mtime,type:this.global?"Glo\
balExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(
t,512,e,"utf8");for(let n=e+512;n<r.length;n++)r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+
this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField(
"gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(t){if(this[t]===
void 0)return"";let e=this[t],i=e instanceof Date?e.getTime()/1e3:e,r=" "+(t==="dev"||t==="ino"||t==="nlink"?"SCHILY.":"")+t+"="+i+`
`,n=Buffer.byteLength(r),h=Math.floor(Math.log(n)/Math.log(10))+1;return n+h>=Math.pow(10,h)&&(h+=1),h+n+r}static parse(t,e,i=!1){return new s(qe(Qe(t),e),i)}},
qe=(s2,t)=>t?Object.assign({},t,s2):s2,Qe=s2=>s2.replace(/\n$/,"").split(`
`).reduce(Je,Object.create(null)),Je=(s2,t)=>{let e=parseInt(t,10);if(e!==Buffer.byteLength(t)+1)return s2;t=t.slice((e+" ").length);let i=t.split("="),r=i.shift();
if(!r)return s2;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),h=i.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":s2[n]=h;break;case"ctime":case"atime":case"mtime":s2[n]=new Date(Number(h)*1e3);break;case"size":let o=+h;o>=0&&(s2[n]=o);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s2[n]=+h;break}return s2},ti=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,nt=ti!=="win32"?s2=>String(
s2):s2=>String(s2).replaceAll(/\\/g,"/"),Tt=class extends F{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(t,e,i){
switch(super({}),this.pause(),this.extended=e,this.globalExtended=i,this.header=t,this.remain=t.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=t.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!t.path)throw new Error("no path provided for tar.ReadEntry");
this.path=nt(t.path),this.mode=t.mode,this.mode&&(this.mode=this.mode&4095),this.uid=t.uid,this.gid=t.gid,this.uname=t.uname,this.gname=t.gname,this.size=this.remain,
this.mtime=t.mtime,this.atime=t.atime,this.ctime=t.ctime,this.linkpath=t.linkpath?nt(t.linkpath):void 0,this.uname=t.uname,this.gname=t.gname,e&&this.#t(e),i&&this.#t(
i,!0)}write(t){let e=t.length;if(e>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,r=this.blockRemain;return this.
remain=Math.max(0,i-e),this.blockRemain=Math.max(0,r-e),this.ignore?!0:i>=e?super.write(t):super.write(t.subarray(0,i))}#t(t,e=!1){t.path&&(t.path=nt(t.path)),t.
linkpath&&(t.linkpath=nt(t.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,r])=>!(r==null||i==="path"&&e))))}},ce=(s2,t,e,i={})=>{
s2.file&&(i.file=s2.file),s2.cwd&&(i.cwd=s2.cwd),i.code=e instanceof Error&&e.code||t,i.tarCode=t,!s2.strict&&i.recoverable!==!1?(e instanceof Error&&(i=Object.
assign(e,i),e=e.message),s2.emit("warn",t,e,i)):e instanceof Error?s2.emit("error",Object.assign(e,i)):s2.emit("error",Object.assign(new Error(`${t}: ${e}`),i))},
ii=1024*1024,Xt=Buffer.from([31,139]),Kt=Buffer.from([40,181,47,253]),si=Math.max(Xt.length,Kt.length),S=Symbol("state"),W=Symbol("writeEntry"),N=Symbol("readEn\
try"),Wt=Symbol("nextEntry"),de=Symbol("processEntry"),g=Symbol("extendedHeader"),ot=Symbol("globalExtendedHeader"),P=Symbol("meta"),me=Symbol("emitMeta"),c=Symbol(
"buffer"),B=Symbol("queue"),x=Symbol("ended"),Gt=Symbol("emittedEnd"),G=Symbol("emit"),d=Symbol("unzip"),St=Symbol("consumeChunk"),Lt=Symbol("consumeChunkSub"),
kt=Symbol("consumeBody"),ue=Symbol("consumeMeta"),Ee=Symbol("consumeHeader"),at=Symbol("consuming"),Yt=Symbol("bufferConcat"),wt=Symbol("maybeEnd"),Q=Symbol("wr\
iting"),I=Symbol("aborted"),gt=Symbol("onDone"),k=Symbol("sawValidEntry"),It=Symbol("sawNullBlock"),Dt=Symbol("sawEOF"),pe=Symbol("closeStream"),ri=1e3,ht=Symbol(
"compressedBytesRead"),Vt=Symbol("decompressedBytesRead"),Re=Symbol("checkDecompressionRatio"),ni=()=>!0,At=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[B]=[];[c];[N];[W];[S]="\
begin";[P]="";[g];[ot];[x]=!1;[d];[I]=!1;[k];[It]=!1;[Dt]=!1;[Q]=!1;[at]=!1;[Gt]=!1;[ht]=0;[Vt]=0;constructor(t={}){super(),this.file=t.file||"",this.on(gt,()=>{
(this[S]==="begin"||this[k]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),t.ondone?this.on(gt,t.ondone):this.on(gt,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!t.strict,this.maxDecompressionRatio=typeof t.maxDecompressionRatio=="number"?t.maxDecompressionRatio:ri,
this.maxMetaEntrySize=t.maxMetaEntrySize||ii,this.filter=typeof t.filter=="function"?t.filter:ni;let e=t.file&&(t.file.endsWith(".tar.br")||t.file.endsWith(".tb\
r"));this.brotli=!(t.gzip||t.zstd)&&t.brotli!==void 0?t.brotli:e?void 0:!1;let i=t.file&&(t.file.endsWith(".tar.zst")||t.file.endsWith(".tzst"));this.zstd=!(t.gzip||
t.brotli)&&t.zstd!==void 0?t.zstd:i?!0:void 0,this.on("end",()=>this[pe]()),typeof t.onwarn=="function"&&this.on("warn",t.onwarn),typeof t.onReadEntry=="functio\
n"&&this.on("entry",t.onReadEntry)}warn(t,e,i={}){ce(this,t,e,i)}[Ee](t,e){this[k]===void 0&&(this[k]=!1);let i;try{i=new j(t,e,this[g],this[ot])}catch(r){return this.
warn("TAR_ENTRY_INVALID",r)}if(i.nullBlock)this[It]?(this[Dt]=!0,this[S]==="begin"&&(this[S]="header"),this[G]("eof")):(this[It]=!0,this[G]("nullBlock"));else if(this[It]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let r=i.type;if(/^(Symbolic)?Link$/.test(r)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(r)&&!/^(Global)?ExtendedHeader$/.
test(r)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let n=this[W]=new Tt(i,this[g],this[ot]);if(!this[k])if(n.remain){let h=()=>{
n.invalid||(this[k]=!0)};n.on("end",h)}else this[k]=!0;n.meta?n.size>this.maxMetaEntrySize?(n.ignore=!0,this[G]("ignoredEntry",n),this[S]="ignore",n.resume()):n.
size>0&&(this[P]="",n.on("data",h=>this[P]+=h),this[S]="meta"):(this[g]=void 0,n.ignore=n.ignore||!this.filter(n.path,n),n.ignore?(this[G]("ignoredEntry",n),this[S]=
n.remain?"ignore":"header",n.resume()):(n.remain?this[S]="body":(this[S]="header",n.end()),this[N]?this[B].push(n):(this[B].push(n),this[Wt]())))}}}[pe](){queueMicrotask(
()=>this.emit("close"))}[de](t){let e=!0;if(!t)this[N]=void 0,e=!1;else if(Array.isArray(t)){let[i,...r]=t;this.emit(i,...r)}else this[N]=t,this.emit("entry",t),
t.emittedEnd||(t.on("end",()=>this[Wt]()),e=!1);return e}[Wt](){do;while(this[de](this[B].shift()));if(this[B].length===0){let t=this[N];!t||t.flowing||t.size===
t.remain?this[Q]||this.emit("drain"):t.once("drain",()=>this.emit("drain"))}}[kt](t,e){let i=this[W];if(!i)throw new Error("attempt to consume body without entr\
y??");let r=i.blockRemain??0,n=r>=t.length&&e===0?t:t.subarray(e,e+r);return i.write(n),i.blockRemain||(this[S]="header",this[W]=void 0,i.end()),n.length}[ue](t,e){
let i=this[W],r=this[kt](t,e);return!this[W]&&i&&this[me](i),r}[G](t,e,i){this[B].length===0&&!this[N]?this.emit(t,e,i):this[B].push([t,e,i])}[me](t){switch(this[G](
"meta",this[P]),t.type){case"ExtendedHeader":case"OldExtendedHeader":this[g]=rt.parse(this[P],this[g],!1);break;case"GlobalExtendedHeader":this[ot]=rt.parse(this[P],
this[ot],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let e=this[g]??Object.create(null);this[g]=e,e.path=this[P].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let e=this[g]||Object.create(null);this[g]=e,e.linkpath=this[P].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+t.type)}}abort(t){
var e;if(!this[I]){if(this[d]){let i=this[d];i.write=()=>!0,i.end=()=>i,i.emit=()=>!1,(e=i.destroy)==null||e.call(i)}this[I]=!0,this.emit("abort",t),this.warn("\
TAR_ABORT",t,{recoverable:!1})}}[Re](t){this[Vt]+=t.length;let e=this[Vt]/this[ht];return e>this.maxDecompressionRatio?(this.abort(new Error(`max decompression \
ratio exceeded: ${e.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(t,e,i){var h;if(typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.
from(t,typeof e=="string"?e:"utf8")),this[I])return i==null||i(),!1;if((this[d]===void 0||this.brotli===void 0&&this[d]===!1)&&t){if(this[c]&&(t=Buffer.concat([
this[c],t]),this[c]=void 0),t.length<si)return this[c]=t,i==null||i(),!0;for(let l=0;this[d]===void 0&&l<Xt.length;l++)t[l]!==Xt[l]&&(this[d]=!1);let o=!1;if(this[d]===
!1&&this.zstd!==!1){o=!0;for(let l=0;l<Kt.length;l++)if(t[l]!==Kt[l]){o=!1;break}}let a=this.brotli===void 0&&!o;if(this[d]===!1&&a)if(t.length<512)if(this[x])this.
brotli=!0;else return this[c]=t,i==null||i(),!0;else try{new j(t.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[d]===void 0||this[d]===!1&&(this.brotli||
o)){let l=this[x];this[x]=!1,this[d]=this[d]===void 0?new pt({}):o?new _t({}):new Rt({}),this[d].on("data",y=>{this[Re](y)&&this[St](y)}),this[d].on("error",y=>{
this[I]||this.abort(y)}),this[d].on("end",()=>{this[x]=!0,this[St]()}),this[Q]=!0,this[ht]+=t.length;let f=!!this[d][l?"end":"write"](t);return this[Q]=!1,i==null||
i(),f}}this[Q]=!0,this[d]?(this[ht]+=t.length,this[d].write(t)):this[St](t),this[Q]=!1;let n=this[B].length>0?!1:this[N]?this[N].flowing:!0;return!n&&this[B].length===
0&&((h=this[N])==null||h.once("drain",()=>this.emit("drain"))),i==null||i(),n}[Yt](t){t&&!this[I]&&(this[c]=this[c]?Buffer.concat([this[c],t]):t)}[wt](){if(this[x]&&
!this[Gt]&&!this[I]&&!this[at]){this[Gt]=!0;let t=this[W];if(t!=null&&t.blockRemain){let e=this[c]?this[c].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input\
 (needed ${t.blockRemain} more bytes, only ${e} available)`,{entry:t}),this[c]&&t.write(this[c]),t.end()}this[G](gt)}}[St](t){var e;if(this[at]&&t)this[Yt](t);else if(!t&&
!this[c])this[wt]();else if(t){if(this[at]=!0,this[c]){this[Yt](t);let i=this[c];this[c]=void 0,this[Lt](i)}else this[Lt](t);for(;this[c]&&((e=this[c])==null?void 0:
e.length)>=512&&!this[I]&&!this[Dt];){let i=this[c];this[c]=void 0,this[Lt](i)}this[at]=!1}(!this[c]||this[x])&&this[wt]()}[Lt](t){let e=0,i=t.length;for(;e+512<=
i&&!this[I]&&!this[Dt];)switch(this[S]){case"begin":case"header":this[Ee](t,e),e+=512;break;case"ignore":case"body":e+=this[kt](t,e);break;case"meta":e+=this[ue](
t,e);break;default:throw new Error("invalid state: "+this[S])}e<i&&(this[c]=this[c]?Buffer.concat([t.subarray(e),this[c]]):t.subarray(e))}end(t,e,i){return typeof t==
"function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,e)),i&&this.once("finish",i),this[I]||(this[d]?(t&&
(this[ht]+=t.length,this[d].write(t)),this[d].end()):(this[x]=!0,(this.brotli===void 0||this.zstd===void 0)&&(t=t||Buffer.alloc(0)),t&&this.write(t),this[wt]())),
this}},mi=new Set(["File","OldFile","ContiguousFile"]),_e=64;async function Ji(s2,t){let e=(await(0,import_promises.stat)(s2.archive)).size,i={request:s2,limits:t,
names:new import_chunk_35BBZ333.c,written:new Map,open:new Set,done:[],failure:void 0},r=new At({strict:!0,onReadEntry:l=>{i.open.add(l),l.on("error",()=>{});let f=ui(
l,i).catch(y=>{i.failure??=y});i.done.push(f.finally(()=>i.open.delete(l)))}}),n=new Promise((l,f)=>{r.on("end",l),r.on("error",f)});n.catch(()=>{});let h=(0,import_node_fs.createReadStream)(
s2.archive,{highWaterMark:256*1024}),o=(0,import_node_zlib.createGunzip)({chunkSize:256*1024});h.on("error",l=>o.destroy(l)),h.pipe(o);let a=0;try{for await(let l of o)
if(a+=l.length,(0,import_chunk_35BBZ333.d)(a,e,t),r.write(l)||await Promise.race([(0,import_node_events.once)(r,"drain"),n]),i.failure!==void 0)throw i.failure;
if(r.end(),await n,await Promise.all(i.done),i.failure!==void 0)throw i.failure}catch(l){i.failure??=l;for(let f of i.open)f.destroy(l);throw await Promise.all(
i.done),l}finally{h.destroy(),o.destroy()}return pi(s2,i.names.names,i.written)}async function ui(s2,t){let{request:e,limits:i,names:r,written:n}=t;try{let h=s2.
type==="Directory";if(r.add(s2.path,h),!h&&!mi.has(s2.type))throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(s2.path)} is a link or a device`);if(r.
names.length>i.maximumEntries)throw new import_chunk_35BBZ333.b(`it holds more than ${i.maximumEntries} entries`);if(h||!e.candidate(s2.path))return;if(n.size>=
_e)throw new import_chunk_35BBZ333.b(`it holds more than ${_e} libraries`);let o=(0,import_node_path.join)(e.folder,`entry-${n.size}`);n.set(s2.path,o),await Ei(
s2,o,t)}finally{s2.resume()}}async function Ei(s2,t,e){let i=await(0,import_promises.open)(t,"wx",384);try{if(e.failure!==void 0)throw e.failure;let r=0;for await(let n of s2)
await i.writeFile(n),r+=n.length;if(r!==s2.size)throw new import_chunk_35BBZ333.b("it is truncated")}finally{await i.close()}}async function pi(s2,t,e){let i=await s2.
choose(t),r=new Map;for(let[h,o]of e)i.includes(h)?r.set(h,o):await(0,import_promises.rm)(o);let n=i.find(h=>!r.has(h));if(n!==void 0)throw new import_chunk_35BBZ333.b(
`it holds no ${JSON.stringify(n)}`);return r}0&&(module.exports={unpackTar});
