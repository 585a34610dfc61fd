var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>ts});module.exports=__toCommonJS(stdin_exports);var import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_events=require("node:events"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),import_events=require("events"),import_assert=__toESM(require("assert")),import_buffer=require("buffer"),
import_node_events2=require("node:events"),import_node_stream=__toESM(require("node:stream")),import_node_string_decoder=require("node:string_decoder"),st=__toESM(require("zlib")),
import_zlib=__toESM(require("zlib")),import_node_path2=require("node:path"),import_node_path3=require("node:path"),Qe=typeof process=="object"&&process?process:
{stdout:null,stderr:null},St=s2=>!!s2&&typeof s2=="object"&&(s2 instanceof H||s2 instanceof import_node_stream.default||gt(s2)||Lt(s2)),gt=s2=>!!s2&&typeof s2==
"object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.pipe=="function"&&s2.pipe!==import_node_stream.default.Writable.prototype.pipe,Lt=s2=>!!s2&&
typeof s2=="object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.write=="function"&&typeof s2.end=="function",b=Symbol("EOF"),A=Symbol("maybeEmitE\
nd"),x=Symbol("emittedEnd"),he=Symbol("emittingEnd"),Q=Symbol("emittedError"),le=Symbol("closed"),Je=Symbol("read"),de=Symbol("flush"),et=Symbol("flushChunk"),g=Symbol(
"encoding"),V=Symbol("decoder"),u=Symbol("flowing"),J=Symbol("paused"),X=Symbol("resume"),E=Symbol("buffer"),_=Symbol("pipes"),p=Symbol("bufferLength"),Be=Symbol(
"bufferPush"),ce=Symbol("bufferShift"),R=Symbol("objectMode"),m=Symbol("destroyed"),Ne=Symbol("error"),xe=Symbol("emitData"),tt=Symbol("emitEnd"),Me=Symbol("emi\
tEnd2"),L=Symbol("async"),Fe=Symbol("abort"),fe=Symbol("aborted"),ee=Symbol("signal"),U=Symbol("dataListeners"),y=Symbol("discarded"),te=s2=>Promise.resolve().then(
s2),wt=s2=>s2(),It=s2=>s2==="end"||s2==="finish"||s2==="prefinish",Dt=s2=>s2 instanceof ArrayBuffer||!!s2&&typeof s2=="object"&&s2.constructor&&s2.constructor.name===
"ArrayBuffer"&&s2.byteLength>=0,bt=s2=>!Buffer.isBuffer(s2)&&ArrayBuffer.isView(s2),me=class{src;dest;opts;ondrain;constructor(e,t,i){this.src=e,this.dest=t,this.
opts=i,this.ondrain=()=>e[X](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.
opts.end&&this.dest.end()}},Ce=class extends me{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,i){super(e,t,i),this.proxyErrors=
r=>this.dest.emit("error",r),e.on("error",this.proxyErrors)}},At=s2=>!!s2.objectMode,Bt=s2=>!s2.objectMode&&!!s2.encoding&&s2.encoding!=="buffer",H=class extends import_node_events2.EventEmitter{[u]=!1;[J]=!1;[_]=[];[E]=[];[R];[g];[L];[V];[b]=!1;[x]=!1;[he]=!1;[le]=!1;[Q]=null;[p]=0;[m]=!1;[ee];[fe]=!1;[U]=0;[y]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");At(t)?(this[R]=!0,this[g]=
null):Bt(t)?(this[g]=t.encoding,this[R]=!1):(this[R]=!1,this[g]=null),this[L]=!!t.async,this[V]=this[g]?new import_node_string_decoder.StringDecoder(this[g]):null,
t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[E]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[_]});
let{signal:i}=t;i&&(this[ee]=i,i.aborted?this[Fe]():i.addEventListener("abort",()=>this[Fe]()))}get bufferLength(){return this[p]}get encoding(){return this[g]}set encoding(e){
throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[R]}set objectMode(e){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[L]}set async(e){this[L]=this[L]||!!e}[Fe](){this[fe]=!0,this.emit("abort",
this[ee]?.reason),this.destroy(this[ee]?.reason)}get aborted(){return this[fe]}set aborted(e){}write(e,t,i){if(this[fe])return!1;if(this[b])throw new Error("wri\
te after end");if(this[m])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;
typeof t=="function"&&(i=t,t="utf8"),t||(t="utf8");let r=this[L]?te:wt;if(!this[R]&&!Buffer.isBuffer(e)){if(bt(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(Dt(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[R]?(this[u]&&this[p]!==0&&this[de](
!0),this[u]?this.emit("data",e):this[Be](e),this[p]!==0&&this.emit("readable"),i&&r(i),this[u]):e.length?(typeof e=="string"&&!(t===this[g]&&!this[V]?.lastNeed)&&
(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&this[g]&&(e=this[V].write(e)),this[u]&&this[p]!==0&&this[de](!0),this[u]?this.emit("data",e):this[Be](e),this[p]!==0&&this.
emit("readable"),i&&r(i),this[u]):(this[p]!==0&&this.emit("readable"),i&&r(i),this[u])}read(e){if(this[m])return null;if(this[y]=!1,this[p]===0||e===0||e&&e>this[p])
return this[A](),null;this[R]&&(e=null),this[E].length>1&&!this[R]&&(this[E]=[this[g]?this[E].join(""):Buffer.concat(this[E],this[p])]);let t=this[Je](e||null,this[E][0]);
return this[A](),t}[Je](e,t){if(this[R])this[ce]();else{let i=t;e===i.length||e===null?this[ce]():typeof i=="string"?(this[E][0]=i.slice(e),t=i.slice(0,e),this[p]-=
e):(this[E][0]=i.subarray(e),t=i.subarray(0,e),this[p]-=e)}return this.emit("data",t),!this[E].length&&!this[b]&&this.emit("drain"),t}end(e,t,i){return typeof e==
"function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t="utf8"),e!==void 0&&this.write(e,t),i&&this.once("end",i),this[b]=!0,this.writable=!1,(this[u]||!this[J])&&
this[A](),this}[X](){this[m]||(!this[U]&&!this[_].length&&(this[y]=!0),this[J]=!1,this[u]=!0,this.emit("resume"),this[E].length?this[de]():this[b]?this[A]():this.
emit("drain"))}resume(){return this[X]()}pause(){this[u]=!1,this[J]=!0,this[y]=!1}get destroyed(){return this[m]}get flowing(){return this[u]}get paused(){return this[J]}[Be](e){
this[R]?this[p]+=1:this[p]+=e.length,this[E].push(e)}[ce](){return this[R]?this[p]-=1:this[p]-=this[E][0].length,this[E].shift()}[de](e=!1){do;while(this[et](this[ce]())&&
this[E].length);!e&&!this[E].length&&!this[b]&&this.emit("drain")}[et](e){return this.emit("data",e),this[u]}pipe(e,t){if(this[m])return e;this[y]=!1;let i=this[x];
return t=t||{},e===Qe.stdout||e===Qe.stderr?t.end=!1:t.end=t.end!==!1,t.proxyErrors=!!t.proxyErrors,i?t.end&&e.end():(this[_].push(t.proxyErrors?new Ce(this,e,t):
new me(this,e,t)),this[L]?te(()=>this[X]()):this[X]()),e}unpipe(e){let t=this[_].find(i=>i.dest===e);t&&(this[_].length===1?(this[u]&&this[U]===0&&(this[u]=!1),
this[_]=[]):this[_].splice(this[_].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){let i=super.on(e,t);if(e==="data")this[y]=!1,this[U]++,
!this[_].length&&!this[u]&&this[X]();else if(e==="readable"&&this[p]!==0)super.emit("readable");else if(It(e)&&this[x])super.emit(e),this.removeAllListeners(e);else if(e===
"error"&&this[Q]){let r=t;this[L]?te(()=>r.call(this,this[Q])):r.call(this,this[Q])}return i}removeListener(e,t){return this.off(e,t)}off(e,t){let i=super.off(e,
t);return e==="data"&&(this[U]=this.listeners("data").length,this[U]===0&&!this[y]&&!this[_].length&&(this[u]=!1)),i}removeAllListeners(e){let t=super.removeAllListeners(
e);return(e==="data"||e===void 0)&&(this[U]=0,!this[y]&&!this[_].length&&(this[u]=!1)),t}get emittedEnd(){return this[x]}[A](){!this[he]&&!this[x]&&!this[m]&&this[E].
length===0&&this[b]&&(this[he]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[le]&&this.emit("close"),this[he]=!1)}emit(e,...t){let i=t[0];
if(e!=="error"&&e!=="close"&&e!==m&&this[m])return!1;if(e==="data")return!this[R]&&!i?!1:this[L]?(te(()=>this[xe](i)),!0):this[xe](i);if(e==="end")return this[tt]();
if(e==="close"){if(this[le]=!0,!this[x]&&!this[m])return!1;let n=super.emit("close");return this.removeAllListeners("close"),n}else if(e==="error"){this[Q]=i,super.
emit(Ne,i);let n=!this[ee]||this.listeners("error").length?super.emit("error",i):!1;return this[A](),n}else if(e==="resume"){let n=super.emit("resume");return this[A](),
n}else if(e==="finish"||e==="prefinish"){let n=super.emit(e);return this.removeAllListeners(e),n}let r=super.emit(e,...t);return this[A](),r}[xe](e){for(let i of this[_])
i.dest.write(e)===!1&&this.pause();let t=this[y]?!1:super.emit("data",e);return this[A](),t}[tt](){return this[x]?!1:(this[x]=!0,this.readable=!1,this[L]?(te(()=>this[Me]()),
!0):this[Me]())}[Me](){if(this[V]){let t=this[V].end();if(t){for(let i of this[_])i.dest.write(t);this[y]||super.emit("data",t)}}for(let t of this[_])t.end();let e=super.
emit("end");return this.removeAllListeners("end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[R]||(e.dataLength=0);let t=this.promise();return this.
on("data",i=>{e.push(i),this[R]||(e.dataLength+=i.length)}),await t,e}async concat(){if(this[R])throw new Error("cannot concat in objectMode");let e=await this.
collect();return this[g]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){return new Promise((e,t)=>{this.on(m,()=>t(new Error("stream destroyed"))),this.
on("error",i=>t(i)),this.on("end",()=>e())})}[Symbol.asyncIterator](){this[y]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{
if(e)return t();let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});if(this[b])return t();let n,o,a=O=>{this.off("data",h),this.off("end",d),
this.off(m,l),t(),o(O)},h=O=>{this.off("error",a),this.off("end",d),this.off(m,l),this.pause(),n({value:O,done:!!this[b]})},d=()=>{this.off("error",a),this.off(
"data",h),this.off(m,l),t(),n({done:!0,value:void 0})},l=()=>a(new Error("stream destroyed"));return new Promise((O,be)=>{o=be,n=O,this.once(m,l),this.once("err\
or",a),this.once("end",d),this.once("data",h)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[y]=
!1;let e=!1,t=()=>(this.pause(),this.off(Ne,t),this.off(m,t),this.off("end",t),e=!0,{done:!0,value:void 0}),i=()=>{if(e)return t();let r=this.read();return r===
null?t():{done:!1,value:r}};return this.once("end",t),this.once(Ne,t),this.once(m,t),{next:i,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){
if(this[m])return e?this.emit("error",e):this.emit(m),this;this[m]=!0,this[y]=!0,this[E].length=0,this[p]=0;let t=this;return typeof t.close=="function"&&!this[le]&&
t.close(),e?this.emit("error",e):this.emit(m),this}static get isStream(){return St}},xt=import_zlib.default.constants||{ZLIB_VERNUM:4736},T=Object.freeze(Object.
assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,
Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,
Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,
Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,
Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,
BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,
BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,
BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,
BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,
BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,
BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,
BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,
BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},xt)),Mt=import_buffer.Buffer.concat,rt=Object.getOwnPropertyDescriptor(import_buffer.Buffer,
"concat"),Ft=s2=>s2,Ue=rt?.writable===!0||rt?.set!==void 0?s2=>{import_buffer.Buffer.concat=s2?Ft:Mt}:s2=>{},z=Symbol("_superWrite"),K=class extends Error{code;errno;constructor(e,t){
super("zlib: "+e.message,{cause:e}),this.code=e.code,this.errno=e.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+e.message,Error.captureStackTrace(
this,t??this.constructor)}get name(){return"ZlibError"}},He=Symbol("flushFlag"),ie=class extends H{#e=!1;#i=!1;#r;#n;#o;#t;#s;get sawError(){return this.#e}get handle(){
return this.#t}get flushFlag(){return this.#r}constructor(e,t){if(!e||typeof e!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(
e),this.#r=e.flush??0,this.#n=e.finishFlush??0,this.#o=e.fullFlushFlag??0,typeof st[t]!="function")throw new TypeError("Compression method not supported: "+t);try{
this.#t=new st[t](e)}catch(i){throw new K(i,this.constructor)}this.#s=i=>{this.#e||(this.#e=!0,this.close(),this.emit("error",i))},this.#t?.on("error",i=>this.#s(
new K(i))),this.once("end",()=>this.close)}close(){this.#t&&(this.#t.close(),this.#t=void 0,this.emit("close"))}reset(){if(!this.#e)return(0,import_assert.default)(
this.#t,"zlib binding closed"),this.#t.reset?.()}flush(e){this.ended||(typeof e!="number"&&(e=this.#o),this.write(Object.assign(import_buffer.Buffer.alloc(0),{[He]:e})))}end(e,t,i){
return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&(t?this.write(e,t):this.write(e)),this.flush(this.#n),this.#i=!0,super.
end(i)}get ended(){return this.#i}[z](e){return super.write(e)}write(e,t,i){if(typeof t=="function"&&(i=t,t="utf8"),typeof e=="string"&&(e=import_buffer.Buffer.
from(e,t)),this.#e)return;(0,import_assert.default)(this.#t,"zlib binding closed");let r=this.#t._handle,n=r.close;r.close=()=>{};let o=this.#t.close;this.#t.close=
()=>{},Ue(!0);let a;try{let d=typeof e[He]=="number"?e[He]:this.#r;a=this.#t._processChunk(e,d),Ue(!1)}catch(d){Ue(!1),this.#s(new K(d,this.write))}finally{this.#t&&
(this.#t._handle=r,r.close=n,this.#t.close=o,this.#t.removeAllListeners("error"))}this.#t&&this.#t.on("error",d=>this.#s(new K(d,this.write)));let h;if(a)if(Array.
isArray(a)&&a.length>0){let d=a[0];h=this[z](import_buffer.Buffer.from(d));for(let l=1;l<a.length;l++)h=this[z](a[l])}else h=this[z](import_buffer.Buffer.from(a));
return i&&i(),h}},ue=class extends ie{#e;#i;constructor(e,t){e=e||{},e.flush=e.flush||T.Z_NO_FLUSH,e.finishFlush=e.finishFlush||T.Z_FINISH,e.fullFlushFlag=T.Z_FULL_FLUSH,
super(e,t),this.#e=e.level,this.#i=e.strategy}params(e,t){if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.
handle.params)throw new Error("not supported in this implementation");if(this.#e!==e||this.#i!==t){this.flush(T.Z_SYNC_FLUSH),(0,import_assert.default)(this.handle,
"zlib binding closed");let i=this.handle.flush;this.handle.flush=(r,n)=>{typeof r=="function"&&(n=r,r=this.flushFlag),this.flush(r),n?.()};try{this.handle.params(
e,t)}finally{this.handle.flush=i}this.handle&&(this.#e=e,this.#i=t)}}}},nt=class extends ue{#e;constructor(e){super(e,"Gzip"),this.#e=e&&!!e.portable}[z](e){return this.#e?
(this.#e=!1,e[9]=255,super[z](e)):super[z](e)}},Ee=class extends ue{constructor(e){super(e,"Unzip")}},ze=class extends ie{constructor(e,t){e=e||{},e.flush=e.flush||
T.BROTLI_OPERATION_PROCESS,e.finishFlush=e.finishFlush||T.BROTLI_OPERATION_FINISH,e.fullFlushFlag=T.BROTLI_OPERATION_FLUSH,super(e,t)}},pe=class extends ze{constructor(e){
super(e,"BrotliDecompress")}},Ze=class extends ie{constructor(e,t){e=e||{},e.flush=e.flush||T.ZSTD_e_continue,e.finishFlush=e.finishFlush||T.ZSTD_e_end,e.fullFlushFlag=
T.ZSTD_e_flush,super(e,t)}},Re=class extends Ze{constructor(e){super(e,"ZstdDecompress")}},ot=(s2,e)=>{if(Number.isSafeInteger(s2))s2<0?Pt(s2,e):Ct(s2,e);else throw Error(
"cannot encode number outside of javascript safe integer range");return e},Ct=(s2,e)=>{e[0]=128;for(var t=e.length;t>1;t--)e[t-1]=s2&255,s2=Math.floor(s2/256)},
Pt=(s2,e)=>{e[0]=255;var t=!1;s2=s2*-1;for(var i=e.length;i>1;i--){var r=s2&255;s2=Math.floor(s2/256),t?e[i-1]=ht(r):r===0?e[i-1]=0:(t=!0,e[i-1]=lt(r))}},at=s2=>{
let e=s2[0],t=e===128?Ht(s2.subarray(1,s2.length)):e===255?Ut(s2):null;if(t===null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(t))throw Error(
"parsed number outside of javascript safe integer range");return t},Ut=s2=>{for(var e=s2.length,t=0,i=!1,r=e-1;r>-1;r--){var n=Number(s2[r]),o;i?o=ht(n):n===0?o=
n:(i=!0,o=lt(n)),o!==0&&(t-=o*Math.pow(256,e-r-1))}return t},Ht=s2=>{for(var e=s2.length,t=0,i=e-1;i>-1;i--){var r=Number(s2[i]);r!==0&&(t+=r*Math.pow(256,e-i-1))}
return t},ht=s2=>(255^s2)&255,lt=s2=>(255^s2)+1&255,_e=s2=>Oe.has(s2),dt=new Set(["0","","1","2","3","4","5","6","7","D"]),Oe=new Map([["0","File"],["","OldFile"],
["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],
["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],
["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),ct=new Map(Array.from(Oe).map(s2=>[s2[1],s2[0]])),Zt=s2=>s2===void 0||
s2<0?void 0:s2,W=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#e="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(e,t=0,i,r){
Buffer.isBuffer(e)?this.decode(e,t||0,i,r):e&&this.#i(e)}decode(e,t,i,r){if(t||(t=0),!e||!(e.length>=t+512))throw new Error("need 512 bytes for header");let n=Z(
e,t+156,1),o=dt.has(n),a=o?i:void 0,h=o?r:void 0;if(this.path=a?.path??Z(e,t,100),this.mode=a?.mode??h?.mode??M(e,t+100,8),this.uid=a?.uid??h?.uid??M(e,t+108,8),
this.gid=a?.gid??h?.gid??M(e,t+116,8),this.size=Zt(a?.size??h?.size??M(e,t+124,12)),this.mtime=a?.mtime??h?.mtime??ke(e,t+136,12),this.cksum=M(e,t+148,12),h&&this.#i(
h,!0),a&&this.#i(a),_e(n)&&(this.#e=n||"0"),this.#e==="0"&&this.path.slice(-1)==="/"&&(this.#e="5"),this.#e==="5"&&(this.size=0),this.linkpath=Z(e,t+157,100),e.
subarray(t+257,t+265).toString()==="ustar\x0000")if(this.uname=a?.uname??h?.uname??Z(e,t+265,32),this.gname=a?.gname??h?.gname??Z(e,t+297,32),this.devmaj=a?.devmaj??
h?.devmaj??M(e,t+329,8)??0,this.devmin=a?.devmin??h?.devmin??M(e,t+337,8)??0,e[t+475]!==0){let l=Z(e,t+345,155);this.path=l+"/"+this.path}else{let l=Z(e,t+345,130);
l&&(this.path=l+"/"+this.path),this.atime=i?.atime??r?.atime??ke(e,t+476,12),this.ctime=i?.ctime??r?.ctime??ke(e,t+488,12)}let d=256;for(let l=t;l<t+148;l++)d+=
e[l];for(let l=t+156;l<t+512;l++)d+=e[l];this.cksumValid=d===this.cksum,this.cksum===void 0&&d===256&&(this.nullBlock=!0)}#i(e,t=!1){Object.assign(this,Object.fromEntries(
Object.entries(e).filter(([i,r])=>!(r==null||i==="size"&&Number(r)<0||i==="path"&&t||i==="linkpath"&&t||i==="global"))))}encode(e,t=0){if(e||(e=this.block=Buffer.
alloc(512)),this.#e==="Unsupported"&&(this.#e="0"),!(e.length>=t+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?130:155,r=kt(this.
path||"",i),n=r[0],o=r[1];this.needPax=!!r[2],this.needPax=k(e,t,100,n)||this.needPax,this.needPax=F(e,t+100,8,this.mode)||this.needPax,this.needPax=F(e,t+108,8,
this.uid)||this.needPax,this.needPax=F(e,t+116,8,this.gid)||this.needPax,this.needPax=F(e,t+124,12,this.size)||this.needPax,this.needPax=We(e,t+136,12,this.mtime)||
this.needPax,e[t+156]=Number(this.#e.codePointAt(0)),this.needPax=k(e,t+157,100,this.linkpath)||this.needPax,e.write("ustar\x0000",t+257,8),this.needPax=k(e,t+265,
32,this.uname)||this.needPax,this.needPax=k(e,t+297,32,this.gname)||this.needPax,this.needPax=F(e,t+329,8,this.devmaj)||this.needPax,this.needPax=F(e,t+337,8,this.
devmin)||this.needPax,this.needPax=k(e,t+345,i,o)||this.needPax,e[t+475]!==0?this.needPax=k(e,t+345,155,o)||this.needPax:(this.needPax=k(e,t+345,130,o)||this.needPax,
this.needPax=We(e,t+476,12,this.atime)||this.needPax,this.needPax=We(e,t+488,12,this.ctime)||this.needPax);let a=256;for(let h=t;h<t+148;h++)a+=e[h];for(let h=t+
156;h<t+512;h++)a+=e[h];return this.cksum=a,F(e,t+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#e==="Unsupported"?this.#e:Oe.get(this.#e)}get typeKey(){
return this.#e}set type(e){let t=String(ct.get(e));if(_e(t)||t==="Unsupported")this.#e=t;else if(_e(e))this.#e=e;else throw new TypeError("invalid entry type: "+
e)}},kt=(s2,e)=>{let i=s2,r="",n,o=import_node_path2.posix.parse(s2).root||".";if(Buffer.byteLength(i)<100)n=[i,r,!1];else{r=import_node_path2.posix.dirname(i),
i=import_node_path2.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(r)<=e?n=[i,r,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(r)<=e?n=[i.slice(
0,99),r,!0]:(i=import_node_path2.posix.join(import_node_path2.posix.basename(r),i),r=import_node_path2.posix.dirname(r));while(r!==o&&n===void 0);n||(n=[s2.slice(
0,99),"",!0])}return n},Z=(s2,e,t)=>s2.subarray(e,e+t).toString("utf8").replace(/\0.*/,""),ke=(s2,e,t)=>Wt(M(s2,e,t)),Wt=s2=>s2===void 0?void 0:new Date(s2*1e3),
M=(s2,e,t)=>Number(s2[e])&128?at(s2.subarray(e,e+t)):Gt(s2,e,t),jt=s2=>isNaN(s2)?void 0:s2,Gt=(s2,e,t)=>jt(parseInt(s2.subarray(e,e+t).toString("utf8").replace(
/\0.*$/,"").trim(),8)),Yt={12:8589934591,8:2097151},F=(s2,e,t,i)=>i===void 0?!1:i>Yt[t]||i<0?(ot(i,s2.subarray(e,e+t)),!0):(Vt(s2,e,t,i),!1),Vt=(s2,e,t,i)=>s2.write(
Xt(i,t),e,t,"ascii"),Xt=(s2,e)=>Kt(Math.floor(s2).toString(8),e),Kt=(s2,e)=>(s2.length===e-1?s2:new Array(e-s2.length-1).join("0")+s2+" ")+"\0",We=(s2,e,t,i)=>i===
void 0?!1:F(s2,e,t,i.getTime()/1e3),$t=new Array(156).join("\0"),k=(s2,e,t,i)=>i===void 0?!1:(s2.write(i+$t,e,t,"utf8"),i.length!==Buffer.byteLength(i)||i.length>
t),se=class s{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(e,t=!1){this.atime=e.atime,this.charset=
e.charset,this.comment=e.comment,this.ctime=e.ctime,this.dev=e.dev,this.gid=e.gid,this.global=t,this.gname=e.gname,this.ino=e.ino,this.linkpath=e.linkpath,this.
mtime=e.mtime,this.nlink=e.nlink,this.path=e.path,this.size=e.size,this.uid=e.uid,this.uname=e.uname}encode(){let e=this.encodeBody();if(e==="")return Buffer.allocUnsafe(
0);let t=Buffer.byteLength(e),i=512*Math.ceil(1+t/512),r=Buffer.allocUnsafe(i);for(let n=0;n<512;n++)r[n]=0;new W({path:("PaxHeader/"+(0,import_node_path3.basename)(
this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:t,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",
uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(e,512,t,"utf8");for(let n=t+512;n<r.length;n++)
r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+
this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+
this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(e){if(this[e]===void 0)return"";let t=this[e],i=t instanceof
Date?t.getTime()/1e3:t,r=" "+(e==="dev"||e==="ino"||e==="nlink"?"SCHILY.":"")+e+"="+i+`
`,n=Buffer.byteLength(r),o=Math.floor(Math.log(n)/Math.log(10))+1;return n+o>=Math.pow(10,o)&&(o+=1),o+n+r}static parse(e,t,i=!1){return new s(Qt(Jt(e),t),i)}},
Qt=(s2,e)=>e?Object.assign({},e,s2):s2,Jt=s2=>s2.replace(/\n$/,"").split(`
`).reduce(ei,Object.create(null)),ei=(s2,e)=>{let t=parseInt(e,10);if(t!==Buffer.byteLength(e)+1)return s2;e=e.slice((t+" ").length);let i=e.split("="),r=i.shift();
if(!r)return s2;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),o=i.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":s2[n]=o;break;case"ctime":case"atime":case"mtime":s2[n]=new Date(Number(o)*1e3);break;case"size":let a=+o;a>=0&&(s2[n]=a);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s2[n]=+o;break}return s2},ti=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,re=ti!=="win32"?s2=>String(
s2):s2=>String(s2).replaceAll(/\\/g,"/"),ye=class extends H{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(e,t,i){
switch(super({}),this.pause(),this.extended=t,this.globalExtended=i,this.header=e,this.remain=e.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=e.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!e.path)throw new Error("no path provided for tar.ReadEntry");
this.path=re(e.path),this.mode=e.mode,this.mode&&(this.mode=this.mode&4095),this.uid=e.uid,this.gid=e.gid,this.uname=e.uname,this.gname=e.gname,this.size=this.remain,
this.mtime=e.mtime,this.atime=e.atime,this.ctime=e.ctime,this.linkpath=e.linkpath?re(e.linkpath):void 0,this.uname=e.uname,this.gname=e.gname,t&&this.#e(t),i&&this.#e(
i,!0)}write(e){let t=e.length;if(t>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,r=this.blockRemain;return this.
remain=Math.max(0,i-t),this.blockRemain=Math.max(0,r-t),this.ignore?!0:i>=t?super.write(e):super.write(e.subarray(0,i))}#e(e,t=!1){e.path&&(e.path=re(e.path)),e.
linkpath&&(e.linkpath=re(e.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,r])=>!(r==null||i==="path"&&t))))}},ft=(s2,e,t,i={})=>{
s2.file&&(i.file=s2.file),s2.cwd&&(i.cwd=s2.cwd),i.code=t instanceof Error&&t.code||e,i.tarCode=e,!s2.strict&&i.recoverable!==!1?(t instanceof Error&&(i=Object.
assign(t,i),t=t.message),s2.emit("warn",e,t,i)):t instanceof Error?s2.emit("error",Object.assign(t,i)):s2.emit("error",Object.assign(new Error(`${e}: ${t}`),i))},
si=1024*1024,Ke=Buffer.from([31,139]),$e=Buffer.from([40,181,47,253]),ri=Math.max(Ke.length,$e.length),S=Symbol("state"),j=Symbol("writeEntry"),B=Symbol("readEn\
try"),je=Symbol("nextEntry"),mt=Symbol("processEntry"),w=Symbol("extendedHeader"),ne=Symbol("globalExtendedHeader"),C=Symbol("meta"),ut=Symbol("emitMeta"),c=Symbol(
"buffer"),N=Symbol("queue"),P=Symbol("ended"),Ge=Symbol("emittedEnd"),G=Symbol("emit"),f=Symbol("unzip"),Te=Symbol("consumeChunk"),Se=Symbol("consumeChunkSub"),
Ye=Symbol("consumeBody"),Et=Symbol("consumeMeta"),pt=Symbol("consumeHeader"),oe=Symbol("consuming"),Ve=Symbol("bufferConcat"),ge=Symbol("maybeEnd"),q=Symbol("wr\
iting"),I=Symbol("aborted"),Le=Symbol("onDone"),Y=Symbol("sawValidEntry"),we=Symbol("sawNullBlock"),Ie=Symbol("sawEOF"),Rt=Symbol("closeStream"),ni=1e3,ae=Symbol(
"compressedBytesRead"),Xe=Symbol("decompressedBytesRead"),_t=Symbol("checkDecompressionRatio"),oi=()=>!0,De=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[N]=[];[c];[B];[j];[S]="\
begin";[C]="";[w];[ne];[P]=!1;[f];[I]=!1;[Y];[we]=!1;[Ie]=!1;[q]=!1;[oe]=!1;[Ge]=!1;[ae]=0;[Xe]=0;constructor(e={}){super(),this.file=e.file||"",this.on(Le,()=>{
(this[S]==="begin"||this[Y]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),e.ondone?this.on(Le,e.ondone):this.on(Le,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!e.strict,this.maxDecompressionRatio=typeof e.maxDecompressionRatio=="number"?e.maxDecompressionRatio:ni,
this.maxMetaEntrySize=e.maxMetaEntrySize||si,this.filter=typeof e.filter=="function"?e.filter:oi;let t=e.file&&(e.file.endsWith(".tar.br")||e.file.endsWith(".tb\
r"));this.brotli=!(e.gzip||e.zstd)&&e.brotli!==void 0?e.brotli:t?void 0:!1;let i=e.file&&(e.file.endsWith(".tar.zst")||e.file.endsWith(".tzst"));this.zstd=!(e.gzip||
e.brotli)&&e.zstd!==void 0?e.zstd:i?!0:void 0,this.on("end",()=>this[Rt]()),typeof e.onwarn=="function"&&this.on("warn",e.onwarn),typeof e.onReadEntry=="functio\
n"&&this.on("entry",e.onReadEntry)}warn(e,t,i={}){ft(this,e,t,i)}[pt](e,t){this[Y]===void 0&&(this[Y]=!1);let i;try{i=new W(e,t,this[w],this[ne])}catch(r){return this.
warn("TAR_ENTRY_INVALID",r)}if(i.nullBlock)this[we]?(this[Ie]=!0,this[S]==="begin"&&(this[S]="header"),this[G]("eof")):(this[we]=!0,this[G]("nullBlock"));else if(this[we]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let r=i.type;if(/^(Symbolic)?Link$/.test(r)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(r)&&!/^(Global)?ExtendedHeader$/.
test(r)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let n=this[j]=new ye(i,this[w],this[ne]);if(!this[Y])if(n.remain){let o=()=>{
n.invalid||(this[Y]=!0)};n.on("end",o)}else this[Y]=!0;n.meta?n.size>this.maxMetaEntrySize?(n.ignore=!0,this[G]("ignoredEntry",n),this[S]="ignore",n.resume()):n.
size>0&&(this[C]="",n.on("data",o=>this[C]+=o),this[S]="meta"):(this[w]=void 0,n.ignore=n.ignore||!this.filter(n.path,n),n.ignore?(this[G]("ignoredEntry",n),this[S]=
n.remain?"ignore":"header",n.resume()):(n.remain?this[S]="body":(this[S]="header",n.end()),this[B]?this[N].push(n):(this[N].push(n),this[je]())))}}}[Rt](){queueMicrotask(
()=>this.emit("close"))}[mt](e){let t=!0;if(!e)this[B]=void 0,t=!1;else if(Array.isArray(e)){let[i,...r]=e;this.emit(i,...r)}else this[B]=e,this.emit("entry",e),
e.emittedEnd||(e.on("end",()=>this[je]()),t=!1);return t}[je](){do;while(this[mt](this[N].shift()));if(this[N].length===0){let e=this[B];!e||e.flowing||e.size===
e.remain?this[q]||this.emit("drain"):e.once("drain",()=>this.emit("drain"))}}[Ye](e,t){let i=this[j];if(!i)throw new Error("attempt to consume body without entr\
y??");let r=i.blockRemain??0,n=r>=e.length&&t===0?e:e.subarray(t,t+r);return i.write(n),i.blockRemain||(this[S]="header",this[j]=void 0,i.end()),n.length}[Et](e,t){
let i=this[j],r=this[Ye](e,t);return!this[j]&&i&&this[ut](i),r}[G](e,t,i){this[N].length===0&&!this[B]?this.emit(e,t,i):this[N].push([e,t,i])}[ut](e){switch(this[G](
"meta",this[C]),e.type){case"ExtendedHeader":case"OldExtendedHeader":this[w]=se.parse(this[C],this[w],!1);break;case"GlobalExtendedHeader":this[ne]=se.parse(this[C],
this[ne],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[w]??Object.create(null);this[w]=t,t.path=this[C].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let t=this[w]||Object.create(null);this[w]=t,t.linkpath=this[C].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+e.type)}}abort(e){
if(!this[I]){if(this[f]){let t=this[f];t.write=()=>!0,t.end=()=>t,t.emit=()=>!1,t.destroy?.()}this[I]=!0,this.emit("abort",e),this.warn("TAR_ABORT",e,{recoverable:!1})}}[_t](e){
this[Xe]+=e.length;let t=this[Xe]/this[ae];return t>this.maxDecompressionRatio?(this.abort(new Error(`max decompression ratio exceeded: ${t.toFixed(2)} > ${this.
maxDecompressionRatio}`)),!1):!0}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this[I])
return i?.(),!1;if((this[f]===void 0||this.brotli===void 0&&this[f]===!1)&&e){if(this[c]&&(e=Buffer.concat([this[c],e]),this[c]=void 0),e.length<ri)return this[c]=
e,i?.(),!0;for(let h=0;this[f]===void 0&&h<Ke.length;h++)e[h]!==Ke[h]&&(this[f]=!1);let o=!1;if(this[f]===!1&&this.zstd!==!1){o=!0;for(let h=0;h<$e.length;h++)if(e[h]!==
$e[h]){o=!1;break}}let a=this.brotli===void 0&&!o;if(this[f]===!1&&a)if(e.length<512)if(this[P])this.brotli=!0;else return this[c]=e,i?.(),!0;else try{new W(e.subarray(
0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[f]===void 0||this[f]===!1&&(this.brotli||o)){let h=this[P];this[P]=!1,this[f]=this[f]===void 0?new Ee({}):o?
new Re({}):new pe({}),this[f].on("data",l=>{this[_t](l)&&this[Te](l)}),this[f].on("error",l=>{this[I]||this.abort(l)}),this[f].on("end",()=>{this[P]=!0,this[Te]()}),
this[q]=!0,this[ae]+=e.length;let d=!!this[f][h?"end":"write"](e);return this[q]=!1,i?.(),d}}this[q]=!0,this[f]?(this[ae]+=e.length,this[f].write(e)):this[Te](e),
this[q]=!1;let n=this[N].length>0?!1:this[B]?this[B].flowing:!0;return!n&&this[N].length===0&&this[B]?.once("drain",()=>this.emit("drain")),i?.(),n}[Ve](e){e&&!this[I]&&
(this[c]=this[c]?Buffer.concat([this[c],e]):e)}[ge](){if(this[P]&&!this[Ge]&&!this[I]&&!this[oe]){this[Ge]=!0;let e=this[j];if(e?.blockRemain){let t=this[c]?this[c].
length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${e.blockRemain} more bytes, only ${t} available)`,{entry:e}),this[c]&&e.write(this[c]),e.end()}this[G](
Le)}}[Te](e){if(this[oe]&&e)this[Ve](e);else if(!e&&!this[c])this[ge]();else if(e){if(this[oe]=!0,this[c]){this[Ve](e);let t=this[c];this[c]=void 0,this[Se](t)}else
this[Se](e);for(;this[c]&&this[c]?.length>=512&&!this[I]&&!this[Ie];){let t=this[c];this[c]=void 0,this[Se](t)}this[oe]=!1}(!this[c]||this[P])&&this[ge]()}[Se](e){
let t=0,i=e.length;for(;t+512<=i&&!this[I]&&!this[Ie];)switch(this[S]){case"begin":case"header":this[pt](e,t),t+=512;break;case"ignore":case"body":t+=this[Ye](e,
t);break;case"meta":t+=this[Et](e,t);break;default:throw new Error("invalid state: "+this[S])}t<i&&(this[c]=this[c]?Buffer.concat([e.subarray(t),this[c]]):e.subarray(
t))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t)),i&&this.once("\
finish",i),this[I]||(this[f]?(e&&(this[ae]+=e.length,this[f].write(e)),this[f].end()):(this[P]=!0,(this.brotli===void 0||this.zstd===void 0)&&(e=e||Buffer.alloc(
0)),e&&this.write(e),this[ge]())),this}},ui=new Set(["File","OldFile","ContiguousFile"]),Ot=64,yt=512;async function ts(s2,e){let t=(await(0,import_promises.stat)(
s2.archive)).size,i={request:s2,limits:e,names:new import_chunk_35BBZ333.c,written:new Map,open:new Set,done:[],failure:void 0,packed:t,bytes:0},r=new De({strict:!0,
onReadEntry:l=>{i.open.add(l),l.on("error",()=>{});let O=pi(l,i).catch(be=>{i.failure??=be});i.done.push(O.finally(()=>i.open.delete(l)))}}),n=new Promise((l,O)=>{
r.on("end",l),r.on("error",O)});n.catch(()=>{});let o=(0,import_node_fs.createReadStream)(s2.archive,{highWaterMark:256*1024}),a=(0,import_node_zlib.createGunzip)(
{chunkSize:256*1024});o.on("error",l=>a.destroy(l)),o.pipe(a);let h=0,d=Buffer.alloc(0);try{for await(let l of a){h+=l.length,(0,import_chunk_35BBZ333.d)(h,t,e);
let O=l;if(d!==void 0){if(d=Buffer.concat([d,l]),d.length<yt)continue;Ei(d),O=d,d=void 0}if(r.write(O)||await Promise.race([(0,import_node_events.once)(r,"drain"),
n]),i.failure!==void 0)throw i.failure}if(d!==void 0)throw new import_chunk_35BBZ333.b("it is truncated");if(r.end(),await n,await Promise.all(i.done),i.failure!==
void 0)throw i.failure}catch(l){i.failure??=l;for(let O of i.open)O.destroy(l);throw await Promise.all(i.done),l}finally{o.destroy(),a.destroy()}return _i(s2,i.
names.names,i.written)}function Ei(s2){let e=s2.subarray(0,4).toString("latin1");if(e.startsWith("\x8B")||e==="(\xB5/\xFD")throw new import_chunk_35BBZ333.b("w\
hat is packed in it is packed once more");let t=s2.subarray(0,yt),i=Number.parseInt(t.toString("latin1",148,156),8),r=t.reduce((n,o,a)=>n+(a>=148&&a<156?32:o),0);
if(i!==r)throw new import_chunk_35BBZ333.b("what is packed in it is not a tar archive")}async function pi(s2,e){let{request:t,limits:i,names:r,written:n}=e;try{
let o=s2.type==="Directory";if(r.add(s2.path,o),!o&&!ui.has(s2.type))throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(s2.path)} is a link or a devi\
ce`);if(r.names.length>i.maximumEntries)throw new import_chunk_35BBZ333.b(`it holds more than ${i.maximumEntries} entries`);if(o||!t.candidate(s2.path))return;if(n.
size>=Ot)throw new import_chunk_35BBZ333.b(`it holds more than ${Ot} libraries`);let a=(0,import_node_path.join)(t.folder,`entry-${n.size}`);n.set(s2.path,a),await Ri(
s2,a,e)}finally{s2.resume()}}async function Ri(s2,e,t){let i=await(0,import_promises.open)(e,"wx",384);try{if(t.failure!==void 0)throw t.failure;let r=0;for await(let n of s2)
r+=n.length,t.bytes+=n.length,(0,import_chunk_35BBZ333.d)(t.bytes,t.packed,t.limits),await i.writeFile(n);if(r!==s2.size)throw new import_chunk_35BBZ333.b("it i\
s truncated")}finally{await i.close()}}async function _i(s2,e,t){let i=await s2.choose(e),r=new Map;for(let[o,a]of t)i.includes(o)?r.set(o,a):await(0,import_promises.rm)(
a);let n=i.find(o=>!r.has(o));if(n!==void 0)throw new import_chunk_35BBZ333.b(`it holds no ${JSON.stringify(n)}`);return r}0&&(module.exports={unpackTar});
