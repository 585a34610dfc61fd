var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>Ji});module.exports=__toCommonJS(stdin_exports);var import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_events=require("node:events"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),import_events=require("events"),import_assert=__toESM(require("assert")),import_buffer=require("buffer"),
import_node_events2=require("node:events"),import_node_stream=__toESM(require("node:stream")),import_node_string_decoder=require("node:string_decoder"),it=__toESM(require("zlib")),
import_zlib=__toESM(require("zlib")),import_node_path2=require("node:path"),import_node_path3=require("node:path"),qe=typeof process=="object"&&process?process:
{stdout:null,stderr:null},Tt=s2=>!!s2&&typeof s2=="object"&&(s2 instanceof U||s2 instanceof import_node_stream.default||St(s2)||gt(s2)),St=s2=>!!s2&&typeof s2==
"object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.pipe=="function"&&s2.pipe!==import_node_stream.default.Writable.prototype.pipe,gt=s2=>!!s2&&
typeof s2=="object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.write=="function"&&typeof s2.end=="function",I=Symbol("EOF"),D=Symbol("maybeEmitE\
nd"),N=Symbol("emittedEnd"),he=Symbol("emittingEnd"),Q=Symbol("emittedError"),le=Symbol("closed"),Qe=Symbol("read"),de=Symbol("flush"),Je=Symbol("flushChunk"),S=Symbol(
"encoding"),V=Symbol("decoder"),u=Symbol("flowing"),J=Symbol("paused"),X=Symbol("resume"),E=Symbol("buffer"),_=Symbol("pipes"),p=Symbol("bufferLength"),Ae=Symbol(
"bufferPush"),ce=Symbol("bufferShift"),R=Symbol("objectMode"),m=Symbol("destroyed"),be=Symbol("error"),Ne=Symbol("emitData"),et=Symbol("emitEnd"),Be=Symbol("emi\
tEnd2"),g=Symbol("async"),xe=Symbol("abort"),fe=Symbol("aborted"),ee=Symbol("signal"),P=Symbol("dataListeners"),O=Symbol("discarded"),te=s2=>Promise.resolve().then(
s2),Lt=s2=>s2(),wt=s2=>s2==="end"||s2==="finish"||s2==="prefinish",It=s2=>s2 instanceof ArrayBuffer||!!s2&&typeof s2=="object"&&s2.constructor&&s2.constructor.name===
"ArrayBuffer"&&s2.byteLength>=0,Dt=s2=>!Buffer.isBuffer(s2)&&ArrayBuffer.isView(s2),me=class{src;dest;opts;ondrain;constructor(e,t,i){this.src=e,this.dest=t,this.
opts=i,this.ondrain=()=>e[X](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.
opts.end&&this.dest.end()}},Me=class extends me{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,i){super(e,t,i),this.proxyErrors=
r=>this.dest.emit("error",r),e.on("error",this.proxyErrors)}},At=s2=>!!s2.objectMode,bt=s2=>!s2.objectMode&&!!s2.encoding&&s2.encoding!=="buffer",U=class extends import_node_events2.EventEmitter{[u]=!1;[J]=!1;[_]=[];[E]=[];[R];[S];[g];[V];[I]=!1;[N]=!1;[he]=!1;[le]=!1;[Q]=null;[p]=0;[m]=!1;[ee];[fe]=!1;[P]=0;[O]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");At(t)?(this[R]=!0,this[S]=
null):bt(t)?(this[S]=t.encoding,this[R]=!1):(this[R]=!1,this[S]=null),this[g]=!!t.async,this[V]=this[S]?new import_node_string_decoder.StringDecoder(this[S]):null,
t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[E]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[_]});
let{signal:i}=t;i&&(this[ee]=i,i.aborted?this[xe]():i.addEventListener("abort",()=>this[xe]()))}get bufferLength(){return this[p]}get encoding(){return this[S]}set encoding(e){
throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[R]}set objectMode(e){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[g]}set async(e){this[g]=this[g]||!!e}[xe](){this[fe]=!0,this.emit("abort",
this[ee]?.reason),this.destroy(this[ee]?.reason)}get aborted(){return this[fe]}set aborted(e){}write(e,t,i){if(this[fe])return!1;if(this[I])throw new Error("wri\
te after end");if(this[m])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;
typeof t=="function"&&(i=t,t="utf8"),t||(t="utf8");let r=this[g]?te:Lt;if(!this[R]&&!Buffer.isBuffer(e)){if(Dt(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(It(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[R]?(this[u]&&this[p]!==0&&this[de](
!0),this[u]?this.emit("data",e):this[Ae](e),this[p]!==0&&this.emit("readable"),i&&r(i),this[u]):e.length?(typeof e=="string"&&!(t===this[S]&&!this[V]?.lastNeed)&&
(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&this[S]&&(e=this[V].write(e)),this[u]&&this[p]!==0&&this[de](!0),this[u]?this.emit("data",e):this[Ae](e),this[p]!==0&&this.
emit("readable"),i&&r(i),this[u]):(this[p]!==0&&this.emit("readable"),i&&r(i),this[u])}read(e){if(this[m])return null;if(this[O]=!1,this[p]===0||e===0||e&&e>this[p])
return this[D](),null;this[R]&&(e=null),this[E].length>1&&!this[R]&&(this[E]=[this[S]?this[E].join(""):Buffer.concat(this[E],this[p])]);let t=this[Qe](e||null,this[E][0]);
return this[D](),t}[Qe](e,t){if(this[R])this[ce]();else{let i=t;e===i.length||e===null?this[ce]():typeof i=="string"?(this[E][0]=i.slice(e),t=i.slice(0,e),this[p]-=
e):(this[E][0]=i.subarray(e),t=i.subarray(0,e),this[p]-=e)}return this.emit("data",t),!this[E].length&&!this[I]&&this.emit("drain"),t}end(e,t,i){return typeof e==
"function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t="utf8"),e!==void 0&&this.write(e,t),i&&this.once("end",i),this[I]=!0,this.writable=!1,(this[u]||!this[J])&&
this[D](),this}[X](){this[m]||(!this[P]&&!this[_].length&&(this[O]=!0),this[J]=!1,this[u]=!0,this.emit("resume"),this[E].length?this[de]():this[I]?this[D]():this.
emit("drain"))}resume(){return this[X]()}pause(){this[u]=!1,this[J]=!0,this[O]=!1}get destroyed(){return this[m]}get flowing(){return this[u]}get paused(){return this[J]}[Ae](e){
this[R]?this[p]+=1:this[p]+=e.length,this[E].push(e)}[ce](){return this[R]?this[p]-=1:this[p]-=this[E][0].length,this[E].shift()}[de](e=!1){do;while(this[Je](this[ce]())&&
this[E].length);!e&&!this[E].length&&!this[I]&&this.emit("drain")}[Je](e){return this.emit("data",e),this[u]}pipe(e,t){if(this[m])return e;this[O]=!1;let i=this[N];
return t=t||{},e===qe.stdout||e===qe.stderr?t.end=!1:t.end=t.end!==!1,t.proxyErrors=!!t.proxyErrors,i?t.end&&e.end():(this[_].push(t.proxyErrors?new Me(this,e,t):
new me(this,e,t)),this[g]?te(()=>this[X]()):this[X]()),e}unpipe(e){let t=this[_].find(i=>i.dest===e);t&&(this[_].length===1?(this[u]&&this[P]===0&&(this[u]=!1),
this[_]=[]):this[_].splice(this[_].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){let i=super.on(e,t);if(e==="data")this[O]=!1,this[P]++,
!this[_].length&&!this[u]&&this[X]();else if(e==="readable"&&this[p]!==0)super.emit("readable");else if(wt(e)&&this[N])super.emit(e),this.removeAllListeners(e);else if(e===
"error"&&this[Q]){let r=t;this[g]?te(()=>r.call(this,this[Q])):r.call(this,this[Q])}return i}removeListener(e,t){return this.off(e,t)}off(e,t){let i=super.off(e,
t);return e==="data"&&(this[P]=this.listeners("data").length,this[P]===0&&!this[O]&&!this[_].length&&(this[u]=!1)),i}removeAllListeners(e){let t=super.removeAllListeners(
e);return(e==="data"||e===void 0)&&(this[P]=0,!this[O]&&!this[_].length&&(this[u]=!1)),t}get emittedEnd(){return this[N]}[D](){!this[he]&&!this[N]&&!this[m]&&this[E].
length===0&&this[I]&&(this[he]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[le]&&this.emit("close"),this[he]=!1)}emit(e,...t){let i=t[0];
if(e!=="error"&&e!=="close"&&e!==m&&this[m])return!1;if(e==="data")return!this[R]&&!i?!1:this[g]?(te(()=>this[Ne](i)),!0):this[Ne](i);if(e==="end")return this[et]();
if(e==="close"){if(this[le]=!0,!this[N]&&!this[m])return!1;let n=super.emit("close");return this.removeAllListeners("close"),n}else if(e==="error"){this[Q]=i,super.
emit(be,i);let n=!this[ee]||this.listeners("error").length?super.emit("error",i):!1;return this[D](),n}else if(e==="resume"){let n=super.emit("resume");return this[D](),
n}else if(e==="finish"||e==="prefinish"){let n=super.emit(e);return this.removeAllListeners(e),n}let r=super.emit(e,...t);return this[D](),r}[Ne](e){for(let i of this[_])
i.dest.write(e)===!1&&this.pause();let t=this[O]?!1:super.emit("data",e);return this[D](),t}[et](){return this[N]?!1:(this[N]=!0,this.readable=!1,this[g]?(te(()=>this[Be]()),
!0):this[Be]())}[Be](){if(this[V]){let t=this[V].end();if(t){for(let i of this[_])i.dest.write(t);this[O]||super.emit("data",t)}}for(let t of this[_])t.end();let e=super.
emit("end");return this.removeAllListeners("end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[R]||(e.dataLength=0);let t=this.promise();return this.
on("data",i=>{e.push(i),this[R]||(e.dataLength+=i.length)}),await t,e}async concat(){if(this[R])throw new Error("cannot concat in objectMode");let e=await this.
collect();return this[S]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){return new Promise((e,t)=>{this.on(m,()=>t(new Error("stream destroyed"))),this.
on("error",i=>t(i)),this.on("end",()=>e())})}[Symbol.asyncIterator](){this[O]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{
if(e)return t();let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});if(this[I])return t();let n,o,a=C=>{this.off("data",h),this.off("end",l),
this.off(m,d),t(),o(C)},h=C=>{this.off("error",a),this.off("end",l),this.off(m,d),this.pause(),n({value:C,done:!!this[I]})},l=()=>{this.off("error",a),this.off(
"data",h),this.off(m,d),t(),n({done:!0,value:void 0})},d=()=>a(new Error("stream destroyed"));return new Promise((C,Ot)=>{o=Ot,n=C,this.once(m,d),this.once("err\
or",a),this.once("end",l),this.once("data",h)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[O]=
!1;let e=!1,t=()=>(this.pause(),this.off(be,t),this.off(m,t),this.off("end",t),e=!0,{done:!0,value:void 0}),i=()=>{if(e)return t();let r=this.read();return r===
null?t():{done:!1,value:r}};return this.once("end",t),this.once(be,t),this.once(m,t),{next:i,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){
if(this[m])return e?this.emit("error",e):this.emit(m),this;this[m]=!0,this[O]=!0,this[E].length=0,this[p]=0;let t=this;return typeof t.close=="function"&&!this[le]&&
t.close(),e?this.emit("error",e):this.emit(m),this}static get isStream(){return Tt}},Bt=import_zlib.default.constants||{ZLIB_VERNUM:4736},y=Object.freeze(Object.
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
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},Bt)),xt=import_buffer.Buffer.concat,st=Object.getOwnPropertyDescriptor(import_buffer.Buffer,
"concat"),Mt=s2=>s2,Ce=st?.writable===!0||st?.set!==void 0?s2=>{import_buffer.Buffer.concat=s2?Mt:xt}:s2=>{},v=Symbol("_superWrite"),K=class extends Error{code;errno;constructor(e,t){
super("zlib: "+e.message,{cause:e}),this.code=e.code,this.errno=e.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+e.message,Error.captureStackTrace(
this,t??this.constructor)}get name(){return"ZlibError"}},Pe=Symbol("flushFlag"),ie=class extends U{#e=!1;#i=!1;#r;#n;#o;#t;#s;get sawError(){return this.#e}get handle(){
return this.#t}get flushFlag(){return this.#r}constructor(e,t){if(!e||typeof e!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(
e),this.#r=e.flush??0,this.#n=e.finishFlush??0,this.#o=e.fullFlushFlag??0,typeof it[t]!="function")throw new TypeError("Compression method not supported: "+t);try{
this.#t=new it[t](e)}catch(i){throw new K(i,this.constructor)}this.#s=i=>{this.#e||(this.#e=!0,this.close(),this.emit("error",i))},this.#t?.on("error",i=>this.#s(
new K(i))),this.once("end",()=>this.close)}close(){this.#t&&(this.#t.close(),this.#t=void 0,this.emit("close"))}reset(){if(!this.#e)return(0,import_assert.default)(
this.#t,"zlib binding closed"),this.#t.reset?.()}flush(e){this.ended||(typeof e!="number"&&(e=this.#o),this.write(Object.assign(import_buffer.Buffer.alloc(0),{[Pe]:e})))}end(e,t,i){
return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&(t?this.write(e,t):this.write(e)),this.flush(this.#n),this.#i=!0,super.
end(i)}get ended(){return this.#i}[v](e){return super.write(e)}write(e,t,i){if(typeof t=="function"&&(i=t,t="utf8"),typeof e=="string"&&(e=import_buffer.Buffer.
from(e,t)),this.#e)return;(0,import_assert.default)(this.#t,"zlib binding closed");let r=this.#t._handle,n=r.close;r.close=()=>{};let o=this.#t.close;this.#t.close=
()=>{},Ce(!0);let a;try{let l=typeof e[Pe]=="number"?e[Pe]:this.#r;a=this.#t._processChunk(e,l),Ce(!1)}catch(l){Ce(!1),this.#s(new K(l,this.write))}finally{this.#t&&
(this.#t._handle=r,r.close=n,this.#t.close=o,this.#t.removeAllListeners("error"))}this.#t&&this.#t.on("error",l=>this.#s(new K(l,this.write)));let h;if(a)if(Array.
isArray(a)&&a.length>0){let l=a[0];h=this[v](import_buffer.Buffer.from(l));for(let d=1;d<a.length;d++)h=this[v](a[d])}else h=this[v](import_buffer.Buffer.from(a));
return i&&i(),h}},ue=class extends ie{#e;#i;constructor(e,t){e=e||{},e.flush=e.flush||y.Z_NO_FLUSH,e.finishFlush=e.finishFlush||y.Z_FINISH,e.fullFlushFlag=y.Z_FULL_FLUSH,
super(e,t),this.#e=e.level,this.#i=e.strategy}params(e,t){if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.
handle.params)throw new Error("not supported in this implementation");if(this.#e!==e||this.#i!==t){this.flush(y.Z_SYNC_FLUSH),(0,import_assert.default)(this.handle,
"zlib binding closed");let i=this.handle.flush;this.handle.flush=(r,n)=>{typeof r=="function"&&(n=r,r=this.flushFlag),this.flush(r),n?.()};try{this.handle.params(
e,t)}finally{this.handle.flush=i}this.handle&&(this.#e=e,this.#i=t)}}}},rt=class extends ue{#e;constructor(e){super(e,"Gzip"),this.#e=e&&!!e.portable}[v](e){return this.#e?
(this.#e=!1,e[9]=255,super[v](e)):super[v](e)}},Ee=class extends ue{constructor(e){super(e,"Unzip")}},He=class extends ie{constructor(e,t){e=e||{},e.flush=e.flush||
y.BROTLI_OPERATION_PROCESS,e.finishFlush=e.finishFlush||y.BROTLI_OPERATION_FINISH,e.fullFlushFlag=y.BROTLI_OPERATION_FLUSH,super(e,t)}},pe=class extends He{constructor(e){
super(e,"BrotliDecompress")}},ve=class extends ie{constructor(e,t){e=e||{},e.flush=e.flush||y.ZSTD_e_continue,e.finishFlush=e.finishFlush||y.ZSTD_e_end,e.fullFlushFlag=
y.ZSTD_e_flush,super(e,t)}},Re=class extends ve{constructor(e){super(e,"ZstdDecompress")}},nt=(s2,e)=>{if(Number.isSafeInteger(s2))s2<0?Ct(s2,e):Ft(s2,e);else throw Error(
"cannot encode number outside of javascript safe integer range");return e},Ft=(s2,e)=>{e[0]=128;for(var t=e.length;t>1;t--)e[t-1]=s2&255,s2=Math.floor(s2/256)},
Ct=(s2,e)=>{e[0]=255;var t=!1;s2=s2*-1;for(var i=e.length;i>1;i--){var r=s2&255;s2=Math.floor(s2/256),t?e[i-1]=at(r):r===0?e[i-1]=0:(t=!0,e[i-1]=ht(r))}},ot=s2=>{
let e=s2[0],t=e===128?Ut(s2.subarray(1,s2.length)):e===255?Pt(s2):null;if(t===null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(t))throw Error(
"parsed number outside of javascript safe integer range");return t},Pt=s2=>{for(var e=s2.length,t=0,i=!1,r=e-1;r>-1;r--){var n=Number(s2[r]),o;i?o=at(n):n===0?o=
n:(i=!0,o=ht(n)),o!==0&&(t-=o*Math.pow(256,e-r-1))}return t},Ut=s2=>{for(var e=s2.length,t=0,i=e-1;i>-1;i--){var r=Number(s2[i]);r!==0&&(t+=r*Math.pow(256,e-i-1))}
return t},at=s2=>(255^s2)&255,ht=s2=>(255^s2)+1&255,_e=s2=>Oe.has(s2),lt=new Set(["0","","1","2","3","4","5","6","7","D"]),Oe=new Map([["0","File"],["","OldFile"],
["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],
["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],
["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),dt=new Map(Array.from(Oe).map(s2=>[s2[1],s2[0]])),zt=s2=>s2===void 0||
s2<0?void 0:s2,j=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#e="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(e,t=0,i,r){
Buffer.isBuffer(e)?this.decode(e,t||0,i,r):e&&this.#i(e)}decode(e,t,i,r){if(t||(t=0),!e||!(e.length>=t+512))throw new Error("need 512 bytes for header");let n=z(
e,t+156,1),o=lt.has(n),a=o?i:void 0,h=o?r:void 0;if(this.path=a?.path??z(e,t,100),this.mode=a?.mode??h?.mode??B(e,t+100,8),this.uid=a?.uid??h?.uid??B(e,t+108,8),
this.gid=a?.gid??h?.gid??B(e,t+116,8),this.size=zt(a?.size??h?.size??B(e,t+124,12)),this.mtime=a?.mtime??h?.mtime??ze(e,t+136,12),this.cksum=B(e,t+148,12),h&&this.#i(
h,!0),a&&this.#i(a),_e(n)&&(this.#e=n||"0"),this.#e==="0"&&this.path.slice(-1)==="/"&&(this.#e="5"),this.#e==="5"&&(this.size=0),this.linkpath=z(e,t+157,100),e.
subarray(t+257,t+265).toString()==="ustar\x0000")if(this.uname=a?.uname??h?.uname??z(e,t+265,32),this.gname=a?.gname??h?.gname??z(e,t+297,32),this.devmaj=a?.devmaj??
h?.devmaj??B(e,t+329,8)??0,this.devmin=a?.devmin??h?.devmin??B(e,t+337,8)??0,e[t+475]!==0){let d=z(e,t+345,155);this.path=d+"/"+this.path}else{let d=z(e,t+345,130);
d&&(this.path=d+"/"+this.path),this.atime=i?.atime??r?.atime??ze(e,t+476,12),this.ctime=i?.ctime??r?.ctime??ze(e,t+488,12)}let l=256;for(let d=t;d<t+148;d++)l+=
e[d];for(let d=t+156;d<t+512;d++)l+=e[d];this.cksumValid=l===this.cksum,this.cksum===void 0&&l===256&&(this.nullBlock=!0)}#i(e,t=!1){Object.assign(this,Object.fromEntries(
Object.entries(e).filter(([i,r])=>!(r==null||i==="size"&&Number(r)<0||i==="path"&&t||i==="linkpath"&&t||i==="global"))))}encode(e,t=0){if(e||(e=this.block=Buffer.
alloc(512)),this.#e==="Unsupported"&&(this.#e="0"),!(e.length>=t+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?130:155,r=Zt(this.
path||"",i),n=r[0],o=r[1];this.needPax=!!r[2],this.needPax=Z(e,t,100,n)||this.needPax,this.needPax=x(e,t+100,8,this.mode)||this.needPax,this.needPax=x(e,t+108,8,
this.uid)||this.needPax,this.needPax=x(e,t+116,8,this.gid)||this.needPax,this.needPax=x(e,t+124,12,this.size)||this.needPax,this.needPax=Ze(e,t+136,12,this.mtime)||
this.needPax,e[t+156]=Number(this.#e.codePointAt(0)),this.needPax=Z(e,t+157,100,this.linkpath)||this.needPax,e.write("ustar\x0000",t+257,8),this.needPax=Z(e,t+265,
32,this.uname)||this.needPax,this.needPax=Z(e,t+297,32,this.gname)||this.needPax,this.needPax=x(e,t+329,8,this.devmaj)||this.needPax,this.needPax=x(e,t+337,8,this.
devmin)||this.needPax,this.needPax=Z(e,t+345,i,o)||this.needPax,e[t+475]!==0?this.needPax=Z(e,t+345,155,o)||this.needPax:(this.needPax=Z(e,t+345,130,o)||this.needPax,
this.needPax=Ze(e,t+476,12,this.atime)||this.needPax,this.needPax=Ze(e,t+488,12,this.ctime)||this.needPax);let a=256;for(let h=t;h<t+148;h++)a+=e[h];for(let h=t+
156;h<t+512;h++)a+=e[h];return this.cksum=a,x(e,t+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#e==="Unsupported"?this.#e:Oe.get(this.#e)}get typeKey(){
return this.#e}set type(e){let t=String(dt.get(e));if(_e(t)||t==="Unsupported")this.#e=t;else if(_e(e))this.#e=e;else throw new TypeError("invalid entry type: "+
e)}},Zt=(s2,e)=>{let i=s2,r="",n,o=import_node_path2.posix.parse(s2).root||".";if(Buffer.byteLength(i)<100)n=[i,r,!1];else{r=import_node_path2.posix.dirname(i),
i=import_node_path2.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(r)<=e?n=[i,r,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(r)<=e?n=[i.slice(
0,99),r,!0]:(i=import_node_path2.posix.join(import_node_path2.posix.basename(r),i),r=import_node_path2.posix.dirname(r));while(r!==o&&n===void 0);n||(n=[s2.slice(
0,99),"",!0])}return n},z=(s2,e,t)=>s2.subarray(e,e+t).toString("utf8").replace(/\0.*/,""),ze=(s2,e,t)=>jt(B(s2,e,t)),jt=s2=>s2===void 0?void 0:new Date(s2*1e3),
B=(s2,e,t)=>Number(s2[e])&128?ot(s2.subarray(e,e+t)):Gt(s2,e,t),Wt=s2=>isNaN(s2)?void 0:s2,Gt=(s2,e,t)=>Wt(parseInt(s2.subarray(e,e+t).toString("utf8").replace(
/\0.*$/,"").trim(),8)),kt={12:8589934591,8:2097151},x=(s2,e,t,i)=>i===void 0?!1:i>kt[t]||i<0?(nt(i,s2.subarray(e,e+t)),!0):(Yt(s2,e,t,i),!1),Yt=(s2,e,t,i)=>s2.write(
Vt(i,t),e,t,"ascii"),Vt=(s2,e)=>Xt(Math.floor(s2).toString(8),e),Xt=(s2,e)=>(s2.length===e-1?s2:new Array(e-s2.length-1).join("0")+s2+" ")+"\0",Ze=(s2,e,t,i)=>i===
void 0?!1:x(s2,e,t,i.getTime()/1e3),Kt=new Array(156).join("\0"),Z=(s2,e,t,i)=>i===void 0?!1:(s2.write(i+Kt,e,t,"utf8"),i.length!==Buffer.byteLength(i)||i.length>
t),se=class s{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(e,t=!1){this.atime=e.atime,this.charset=
e.charset,this.comment=e.comment,this.ctime=e.ctime,this.dev=e.dev,this.gid=e.gid,this.global=t,this.gname=e.gname,this.ino=e.ino,this.linkpath=e.linkpath,this.
mtime=e.mtime,this.nlink=e.nlink,this.path=e.path,this.size=e.size,this.uid=e.uid,this.uname=e.uname}encode(){let e=this.encodeBody();if(e==="")return Buffer.allocUnsafe(
0);let t=Buffer.byteLength(e),i=512*Math.ceil(1+t/512),r=Buffer.allocUnsafe(i);for(let n=0;n<512;n++)r[n]=0;new j({path:("PaxHeader/"+(0,import_node_path3.basename)(
this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:t,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",
uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(e,512,t,"utf8");for(let n=t+512;n<r.length;n++)
r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+
this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+
this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(e){if(this[e]===void 0)return"";let t=this[e],i=t instanceof
Date?t.getTime()/1e3:t,r=" "+(e==="dev"||e==="ino"||e==="nlink"?"SCHILY.":"")+e+"="+i+`
`,n=Buffer.byteLength(r),o=Math.floor(Math.log(n)/Math.log(10))+1;return n+o>=Math.pow(10,o)&&(o+=1),o+n+r}static parse(e,t,i=!1){return new s(qt(Qt(e),t),i)}},
qt=(s2,e)=>e?Object.assign({},e,s2):s2,Qt=s2=>s2.replace(/\n$/,"").split(`
`).reduce(Jt,Object.create(null)),Jt=(s2,e)=>{let t=parseInt(e,10);if(t!==Buffer.byteLength(e)+1)return s2;e=e.slice((t+" ").length);let i=e.split("="),r=i.shift();
if(!r)return s2;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),o=i.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":s2[n]=o;break;case"ctime":case"atime":case"mtime":s2[n]=new Date(Number(o)*1e3);break;case"size":let a=+o;a>=0&&(s2[n]=a);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s2[n]=+o;break}return s2},ei=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,re=ei!=="win32"?s2=>String(
s2):s2=>String(s2).replaceAll(/\\/g,"/"),ye=class extends U{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(e,t,i){
switch(super({}),this.pause(),this.extended=t,this.globalExtended=i,this.header=e,this.remain=e.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=e.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!e.path)throw new Error("no path provided for tar.ReadEntry");
this.path=re(e.path),this.mode=e.mode,this.mode&&(this.mode=this.mode&4095),this.uid=e.uid,this.gid=e.gid,this.uname=e.uname,this.gname=e.gname,this.size=this.remain,
this.mtime=e.mtime,this.atime=e.atime,this.ctime=e.ctime,this.linkpath=e.linkpath?re(e.linkpath):void 0,this.uname=e.uname,this.gname=e.gname,t&&this.#e(t),i&&this.#e(
i,!0)}write(e){let t=e.length;if(t>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,r=this.blockRemain;return this.
remain=Math.max(0,i-t),this.blockRemain=Math.max(0,r-t),this.ignore?!0:i>=t?super.write(e):super.write(e.subarray(0,i))}#e(e,t=!1){e.path&&(e.path=re(e.path)),e.
linkpath&&(e.linkpath=re(e.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,r])=>!(r==null||i==="path"&&t))))}},ct=(s2,e,t,i={})=>{
s2.file&&(i.file=s2.file),s2.cwd&&(i.cwd=s2.cwd),i.code=t instanceof Error&&t.code||e,i.tarCode=e,!s2.strict&&i.recoverable!==!1?(t instanceof Error&&(i=Object.
assign(t,i),t=t.message),s2.emit("warn",e,t,i)):t instanceof Error?s2.emit("error",Object.assign(t,i)):s2.emit("error",Object.assign(new Error(`${e}: ${t}`),i))},
ii=1024*1024,Ve=Buffer.from([31,139]),Xe=Buffer.from([40,181,47,253]),si=Math.max(Ve.length,Xe.length),T=Symbol("state"),W=Symbol("writeEntry"),A=Symbol("readEn\
try"),je=Symbol("nextEntry"),ft=Symbol("processEntry"),L=Symbol("extendedHeader"),ne=Symbol("globalExtendedHeader"),M=Symbol("meta"),mt=Symbol("emitMeta"),c=Symbol(
"buffer"),b=Symbol("queue"),F=Symbol("ended"),We=Symbol("emittedEnd"),G=Symbol("emit"),f=Symbol("unzip"),Te=Symbol("consumeChunk"),Se=Symbol("consumeChunkSub"),
Ge=Symbol("consumeBody"),ut=Symbol("consumeMeta"),Et=Symbol("consumeHeader"),oe=Symbol("consuming"),ke=Symbol("bufferConcat"),ge=Symbol("maybeEnd"),q=Symbol("wr\
iting"),w=Symbol("aborted"),Le=Symbol("onDone"),k=Symbol("sawValidEntry"),we=Symbol("sawNullBlock"),Ie=Symbol("sawEOF"),pt=Symbol("closeStream"),ri=1e3,ae=Symbol(
"compressedBytesRead"),Ye=Symbol("decompressedBytesRead"),Rt=Symbol("checkDecompressionRatio"),ni=()=>!0,De=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[b]=[];[c];[A];[W];[T]="\
begin";[M]="";[L];[ne];[F]=!1;[f];[w]=!1;[k];[we]=!1;[Ie]=!1;[q]=!1;[oe]=!1;[We]=!1;[ae]=0;[Ye]=0;constructor(e={}){super(),this.file=e.file||"",this.on(Le,()=>{
(this[T]==="begin"||this[k]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),e.ondone?this.on(Le,e.ondone):this.on(Le,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!e.strict,this.maxDecompressionRatio=typeof e.maxDecompressionRatio=="number"?e.maxDecompressionRatio:ri,
this.maxMetaEntrySize=e.maxMetaEntrySize||ii,this.filter=typeof e.filter=="function"?e.filter:ni;let t=e.file&&(e.file.endsWith(".tar.br")||e.file.endsWith(".tb\
r"));this.brotli=!(e.gzip||e.zstd)&&e.brotli!==void 0?e.brotli:t?void 0:!1;let i=e.file&&(e.file.endsWith(".tar.zst")||e.file.endsWith(".tzst"));this.zstd=!(e.gzip||
e.brotli)&&e.zstd!==void 0?e.zstd:i?!0:void 0,this.on("end",()=>this[pt]()),typeof e.onwarn=="function"&&this.on("warn",e.onwarn),typeof e.onReadEntry=="functio\
n"&&this.on("entry",e.onReadEntry)}warn(e,t,i={}){ct(this,e,t,i)}[Et](e,t){this[k]===void 0&&(this[k]=!1);let i;try{i=new j(e,t,this[L],this[ne])}catch(r){return this.
warn("TAR_ENTRY_INVALID",r)}if(i.nullBlock)this[we]?(this[Ie]=!0,this[T]==="begin"&&(this[T]="header"),this[G]("eof")):(this[we]=!0,this[G]("nullBlock"));else if(this[we]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let r=i.type;if(/^(Symbolic)?Link$/.test(r)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(r)&&!/^(Global)?ExtendedHeader$/.
test(r)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let n=this[W]=new ye(i,this[L],this[ne]);if(!this[k])if(n.remain){let o=()=>{
n.invalid||(this[k]=!0)};n.on("end",o)}else this[k]=!0;n.meta?n.size>this.maxMetaEntrySize?(n.ignore=!0,this[G]("ignoredEntry",n),this[T]="ignore",n.resume()):n.
size>0&&(this[M]="",n.on("data",o=>this[M]+=o),this[T]="meta"):(this[L]=void 0,n.ignore=n.ignore||!this.filter(n.path,n),n.ignore?(this[G]("ignoredEntry",n),this[T]=
n.remain?"ignore":"header",n.resume()):(n.remain?this[T]="body":(this[T]="header",n.end()),this[A]?this[b].push(n):(this[b].push(n),this[je]())))}}}[pt](){queueMicrotask(
()=>this.emit("close"))}[ft](e){let t=!0;if(!e)this[A]=void 0,t=!1;else if(Array.isArray(e)){let[i,...r]=e;this.emit(i,...r)}else this[A]=e,this.emit("entry",e),
e.emittedEnd||(e.on("end",()=>this[je]()),t=!1);return t}[je](){do;while(this[ft](this[b].shift()));if(this[b].length===0){let e=this[A];!e||e.flowing||e.size===
e.remain?this[q]||this.emit("drain"):e.once("drain",()=>this.emit("drain"))}}[Ge](e,t){let i=this[W];if(!i)throw new Error("attempt to consume body without entr\
y??");let r=i.blockRemain??0,n=r>=e.length&&t===0?e:e.subarray(t,t+r);return i.write(n),i.blockRemain||(this[T]="header",this[W]=void 0,i.end()),n.length}[ut](e,t){
let i=this[W],r=this[Ge](e,t);return!this[W]&&i&&this[mt](i),r}[G](e,t,i){this[b].length===0&&!this[A]?this.emit(e,t,i):this[b].push([e,t,i])}[mt](e){switch(this[G](
"meta",this[M]),e.type){case"ExtendedHeader":case"OldExtendedHeader":this[L]=se.parse(this[M],this[L],!1);break;case"GlobalExtendedHeader":this[ne]=se.parse(this[M],
this[ne],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[L]??Object.create(null);this[L]=t,t.path=this[M].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let t=this[L]||Object.create(null);this[L]=t,t.linkpath=this[M].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+e.type)}}abort(e){
if(!this[w]){if(this[f]){let t=this[f];t.write=()=>!0,t.end=()=>t,t.emit=()=>!1,t.destroy?.()}this[w]=!0,this.emit("abort",e),this.warn("TAR_ABORT",e,{recoverable:!1})}}[Rt](e){
this[Ye]+=e.length;let t=this[Ye]/this[ae];return t>this.maxDecompressionRatio?(this.abort(new Error(`max decompression ratio exceeded: ${t.toFixed(2)} > ${this.
maxDecompressionRatio}`)),!1):!0}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this[w])
return i?.(),!1;if((this[f]===void 0||this.brotli===void 0&&this[f]===!1)&&e){if(this[c]&&(e=Buffer.concat([this[c],e]),this[c]=void 0),e.length<si)return this[c]=
e,i?.(),!0;for(let h=0;this[f]===void 0&&h<Ve.length;h++)e[h]!==Ve[h]&&(this[f]=!1);let o=!1;if(this[f]===!1&&this.zstd!==!1){o=!0;for(let h=0;h<Xe.length;h++)if(e[h]!==
Xe[h]){o=!1;break}}let a=this.brotli===void 0&&!o;if(this[f]===!1&&a)if(e.length<512)if(this[F])this.brotli=!0;else return this[c]=e,i?.(),!0;else try{new j(e.subarray(
0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[f]===void 0||this[f]===!1&&(this.brotli||o)){let h=this[F];this[F]=!1,this[f]=this[f]===void 0?new Ee({}):o?
new Re({}):new pe({}),this[f].on("data",d=>{this[Rt](d)&&this[Te](d)}),this[f].on("error",d=>{this[w]||this.abort(d)}),this[f].on("end",()=>{this[F]=!0,this[Te]()}),
this[q]=!0,this[ae]+=e.length;let l=!!this[f][h?"end":"write"](e);return this[q]=!1,i?.(),l}}this[q]=!0,this[f]?(this[ae]+=e.length,this[f].write(e)):this[Te](e),
this[q]=!1;let n=this[b].length>0?!1:this[A]?this[A].flowing:!0;return!n&&this[b].length===0&&this[A]?.once("drain",()=>this.emit("drain")),i?.(),n}[ke](e){e&&!this[w]&&
(this[c]=this[c]?Buffer.concat([this[c],e]):e)}[ge](){if(this[F]&&!this[We]&&!this[w]&&!this[oe]){this[We]=!0;let e=this[W];if(e?.blockRemain){let t=this[c]?this[c].
length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${e.blockRemain} more bytes, only ${t} available)`,{entry:e}),this[c]&&e.write(this[c]),e.end()}this[G](
Le)}}[Te](e){if(this[oe]&&e)this[ke](e);else if(!e&&!this[c])this[ge]();else if(e){if(this[oe]=!0,this[c]){this[ke](e);let t=this[c];this[c]=void 0,this[Se](t)}else
this[Se](e);for(;this[c]&&this[c]?.length>=512&&!this[w]&&!this[Ie];){let t=this[c];this[c]=void 0,this[Se](t)}this[oe]=!1}(!this[c]||this[F])&&this[ge]()}[Se](e){
let t=0,i=e.length;for(;t+512<=i&&!this[w]&&!this[Ie];)switch(this[T]){case"begin":case"header":this[Et](e,t),t+=512;break;case"ignore":case"body":t+=this[Ge](e,
t);break;case"meta":t+=this[ut](e,t);break;default:throw new Error("invalid state: "+this[T])}t<i&&(this[c]=this[c]?Buffer.concat([e.subarray(t),this[c]]):e.subarray(
t))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t)),i&&this.once("\
finish",i),this[w]||(this[f]?(e&&(this[ae]+=e.length,this[f].write(e)),this[f].end()):(this[F]=!0,(this.brotli===void 0||this.zstd===void 0)&&(e=e||Buffer.alloc(
0)),e&&this.write(e),this[ge]())),this}},mi=new Set(["File","OldFile","ContiguousFile"]),_t=64;async function Ji(s2,e){let t=(await(0,import_promises.stat)(s2.archive)).
size,i={request:s2,limits:e,names:new import_chunk_35BBZ333.c,written:new Map,open:new Set,done:[],failure:void 0},r=new De({strict:!0,onReadEntry:l=>{i.open.add(
l),l.on("error",()=>{});let d=ui(l,i).catch(C=>{i.failure??=C});i.done.push(d.finally(()=>i.open.delete(l)))}}),n=new Promise((l,d)=>{r.on("end",l),r.on("error",
d)});n.catch(()=>{});let o=(0,import_node_fs.createReadStream)(s2.archive,{highWaterMark:256*1024}),a=(0,import_node_zlib.createGunzip)({chunkSize:256*1024});o.
on("error",l=>a.destroy(l)),o.pipe(a);let h=0;try{for await(let l of a)if(h+=l.length,(0,import_chunk_35BBZ333.d)(h,t,e),r.write(l)||await Promise.race([(0,import_node_events.once)(
r,"drain"),n]),i.failure!==void 0)throw i.failure;if(r.end(),await n,await Promise.all(i.done),i.failure!==void 0)throw i.failure}catch(l){i.failure??=l;for(let d of i.
open)d.destroy(l);throw await Promise.all(i.done),l}finally{o.destroy(),a.destroy()}return pi(s2,i.names.names,i.written)}async function ui(s2,e){let{request:t,
limits:i,names:r,written:n}=e;try{let o=s2.type==="Directory";if(r.add(s2.path,o),!o&&!mi.has(s2.type))throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(
s2.path)} is a link or a device`);if(r.names.length>i.maximumEntries)throw new import_chunk_35BBZ333.b(`it holds more than ${i.maximumEntries} entries`);if(o||!t.
candidate(s2.path))return;if(n.size>=_t)throw new import_chunk_35BBZ333.b(`it holds more than ${_t} libraries`);let a=(0,import_node_path.join)(t.folder,`entry-${n.
size}`);n.set(s2.path,a),await Ei(s2,a,e)}finally{s2.resume()}}async function Ei(s2,e,t){let i=await(0,import_promises.open)(e,"wx",384);try{if(t.failure!==void 0)
throw t.failure;let r=0;for await(let n of s2)await i.writeFile(n),r+=n.length;if(r!==s2.size)throw new import_chunk_35BBZ333.b("it is truncated")}finally{await i.
close()}}async function pi(s2,e,t){let i=await s2.choose(e),r=new Map;for(let[o,a]of t)i.includes(o)?r.set(o,a):await(0,import_promises.rm)(a);let n=i.find(o=>!r.
has(o));if(n!==void 0)throw new import_chunk_35BBZ333.b(`it holds no ${JSON.stringify(n)}`);return r}0&&(module.exports={unpackTar});
