var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>ss});module.exports=__toCommonJS(stdin_exports);var import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_events=require("node:events"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),import_events=require("events"),import_assert=__toESM(require("assert")),import_buffer=require("buffer"),
import_node_events2=require("node:events"),import_node_stream=__toESM(require("node:stream")),import_node_string_decoder=require("node:string_decoder"),st=__toESM(require("zlib")),
import_zlib=__toESM(require("zlib")),import_node_path2=require("node:path"),import_node_path3=require("node:path"),Qe=typeof process=="object"&&process?process:
{stdout:null,stderr:null},Lt=s2=>!!s2&&typeof s2=="object"&&(s2 instanceof v||s2 instanceof import_node_stream.default||wt(s2)||It(s2)),wt=s2=>!!s2&&typeof s2==
"object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.pipe=="function"&&s2.pipe!==import_node_stream.default.Writable.prototype.pipe,It=s2=>!!s2&&
typeof s2=="object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.write=="function"&&typeof s2.end=="function",A=Symbol("EOF"),N=Symbol("maybeEmitE\
nd"),M=Symbol("emittedEnd"),le=Symbol("emittingEnd"),J=Symbol("emittedError"),de=Symbol("closed"),Je=Symbol("read"),ce=Symbol("flush"),et=Symbol("flushChunk"),g=Symbol(
"encoding"),X=Symbol("decoder"),E=Symbol("flowing"),ee=Symbol("paused"),K=Symbol("resume"),p=Symbol("buffer"),O=Symbol("pipes"),R=Symbol("bufferLength"),Ne=Symbol(
"bufferPush"),fe=Symbol("bufferShift"),_=Symbol("objectMode"),u=Symbol("destroyed"),Be=Symbol("error"),xe=Symbol("emitData"),tt=Symbol("emitEnd"),Me=Symbol("emi\
tEnd2"),I=Symbol("async"),Fe=Symbol("abort"),me=Symbol("aborted"),te=Symbol("signal"),H=Symbol("dataListeners"),y=Symbol("discarded"),ie=s2=>Promise.resolve().then(
s2),Dt=s2=>s2(),bt=s2=>s2==="end"||s2==="finish"||s2==="prefinish",At=s2=>s2 instanceof ArrayBuffer||!!s2&&typeof s2=="object"&&s2.constructor&&s2.constructor.name===
"ArrayBuffer"&&s2.byteLength>=0,Nt=s2=>!Buffer.isBuffer(s2)&&ArrayBuffer.isView(s2),ue=class{src;dest;opts;ondrain;constructor(e,t,i){this.src=e,this.dest=t,this.
opts=i,this.ondrain=()=>e[K](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.
opts.end&&this.dest.end()}},Ce=class extends ue{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,i){super(e,t,i),this.proxyErrors=
r=>this.dest.emit("error",r),e.on("error",this.proxyErrors)}},Bt=s2=>!!s2.objectMode,xt=s2=>!s2.objectMode&&!!s2.encoding&&s2.encoding!=="buffer",v=class extends import_node_events2.EventEmitter{[E]=!1;[ee]=!1;[O]=[];[p]=[];[_];[g];[I];[X];[A]=!1;[M]=!1;[le]=!1;[de]=!1;[J]=null;[R]=0;[u]=!1;[te];[me]=!1;[H]=0;[y]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Bt(t)?(this[_]=!0,this[g]=
null):xt(t)?(this[g]=t.encoding,this[_]=!1):(this[_]=!1,this[g]=null),this[I]=!!t.async,this[X]=this[g]?new import_node_string_decoder.StringDecoder(this[g]):null,
t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[p]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[O]});
let{signal:i}=t;i&&(this[te]=i,i.aborted?this[Fe]():i.addEventListener("abort",()=>this[Fe]()))}get bufferLength(){return this[R]}get encoding(){return this[g]}set encoding(e){
throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[_]}set objectMode(e){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[I]}set async(e){this[I]=this[I]||!!e}[Fe](){this[me]=!0,this.emit("abort",
this[te]?.reason),this.destroy(this[te]?.reason)}get aborted(){return this[me]}set aborted(e){}write(e,t,i){if(this[me])return!1;if(this[A])throw new Error("wri\
te after end");if(this[u])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;
typeof t=="function"&&(i=t,t="utf8"),t||(t="utf8");let r=this[I]?ie:Dt;if(!this[_]&&!Buffer.isBuffer(e)){if(Nt(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(At(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[_]?(this[E]&&this[R]!==0&&this[ce](
!0),this[E]?this.emit("data",e):this[Ne](e),this[R]!==0&&this.emit("readable"),i&&r(i),this[E]):e.length?(typeof e=="string"&&!(t===this[g]&&!this[X]?.lastNeed)&&
(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&this[g]&&(e=this[X].write(e)),this[E]&&this[R]!==0&&this[ce](!0),this[E]?this.emit("data",e):this[Ne](e),this[R]!==0&&this.
emit("readable"),i&&r(i),this[E]):(this[R]!==0&&this.emit("readable"),i&&r(i),this[E])}read(e){if(this[u])return null;if(this[y]=!1,this[R]===0||e===0||e&&e>this[R])
return this[N](),null;this[_]&&(e=null),this[p].length>1&&!this[_]&&(this[p]=[this[g]?this[p].join(""):Buffer.concat(this[p],this[R])]);let t=this[Je](e||null,this[p][0]);
return this[N](),t}[Je](e,t){if(this[_])this[fe]();else{let i=t;e===i.length||e===null?this[fe]():typeof i=="string"?(this[p][0]=i.slice(e),t=i.slice(0,e),this[R]-=
e):(this[p][0]=i.subarray(e),t=i.subarray(0,e),this[R]-=e)}return this.emit("data",t),!this[p].length&&!this[A]&&this.emit("drain"),t}end(e,t,i){return typeof e==
"function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t="utf8"),e!==void 0&&this.write(e,t),i&&this.once("end",i),this[A]=!0,this.writable=!1,(this[E]||!this[ee])&&
this[N](),this}[K](){this[u]||(!this[H]&&!this[O].length&&(this[y]=!0),this[ee]=!1,this[E]=!0,this.emit("resume"),this[p].length?this[ce]():this[A]?this[N]():this.
emit("drain"))}resume(){return this[K]()}pause(){this[E]=!1,this[ee]=!0,this[y]=!1}get destroyed(){return this[u]}get flowing(){return this[E]}get paused(){return this[ee]}[Ne](e){
this[_]?this[R]+=1:this[R]+=e.length,this[p].push(e)}[fe](){return this[_]?this[R]-=1:this[R]-=this[p][0].length,this[p].shift()}[ce](e=!1){do;while(this[et](this[fe]())&&
this[p].length);!e&&!this[p].length&&!this[A]&&this.emit("drain")}[et](e){return this.emit("data",e),this[E]}pipe(e,t){if(this[u])return e;this[y]=!1;let i=this[M];
return t=t||{},e===Qe.stdout||e===Qe.stderr?t.end=!1:t.end=t.end!==!1,t.proxyErrors=!!t.proxyErrors,i?t.end&&e.end():(this[O].push(t.proxyErrors?new Ce(this,e,t):
new ue(this,e,t)),this[I]?ie(()=>this[K]()):this[K]()),e}unpipe(e){let t=this[O].find(i=>i.dest===e);t&&(this[O].length===1?(this[E]&&this[H]===0&&(this[E]=!1),
this[O]=[]):this[O].splice(this[O].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){let i=super.on(e,t);if(e==="data")this[y]=!1,this[H]++,
!this[O].length&&!this[E]&&this[K]();else if(e==="readable"&&this[R]!==0)super.emit("readable");else if(bt(e)&&this[M])super.emit(e),this.removeAllListeners(e);else if(e===
"error"&&this[J]){let r=t;this[I]?ie(()=>r.call(this,this[J])):r.call(this,this[J])}return i}removeListener(e,t){return this.off(e,t)}off(e,t){let i=super.off(e,
t);return e==="data"&&(this[H]=this.listeners("data").length,this[H]===0&&!this[y]&&!this[O].length&&(this[E]=!1)),i}removeAllListeners(e){let t=super.removeAllListeners(
e);return(e==="data"||e===void 0)&&(this[H]=0,!this[y]&&!this[O].length&&(this[E]=!1)),t}get emittedEnd(){return this[M]}[N](){!this[le]&&!this[M]&&!this[u]&&this[p].
length===0&&this[A]&&(this[le]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[de]&&this.emit("close"),this[le]=!1)}emit(e,...t){let i=t[0];
if(e!=="error"&&e!=="close"&&e!==u&&this[u])return!1;if(e==="data")return!this[_]&&!i?!1:this[I]?(ie(()=>this[xe](i)),!0):this[xe](i);if(e==="end")return this[tt]();
if(e==="close"){if(this[de]=!0,!this[M]&&!this[u])return!1;let n=super.emit("close");return this.removeAllListeners("close"),n}else if(e==="error"){this[J]=i,super.
emit(Be,i);let n=!this[te]||this.listeners("error").length?super.emit("error",i):!1;return this[N](),n}else if(e==="resume"){let n=super.emit("resume");return this[N](),
n}else if(e==="finish"||e==="prefinish"){let n=super.emit(e);return this.removeAllListeners(e),n}let r=super.emit(e,...t);return this[N](),r}[xe](e){for(let i of this[O])
i.dest.write(e)===!1&&this.pause();let t=this[y]?!1:super.emit("data",e);return this[N](),t}[tt](){return this[M]?!1:(this[M]=!0,this.readable=!1,this[I]?(ie(()=>this[Me]()),
!0):this[Me]())}[Me](){if(this[X]){let t=this[X].end();if(t){for(let i of this[O])i.dest.write(t);this[y]||super.emit("data",t)}}for(let t of this[O])t.end();let e=super.
emit("end");return this.removeAllListeners("end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[_]||(e.dataLength=0);let t=this.promise();return this.
on("data",i=>{e.push(i),this[_]||(e.dataLength+=i.length)}),await t,e}async concat(){if(this[_])throw new Error("cannot concat in objectMode");let e=await this.
collect();return this[g]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){return new Promise((e,t)=>{this.on(u,()=>t(new Error("stream destroyed"))),this.
on("error",i=>t(i)),this.on("end",()=>e())})}[Symbol.asyncIterator](){this[y]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{
if(e)return t();let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});if(this[A])return t();let n,o,a=d=>{this.off("data",h),this.off("end",m),
this.off(u,l),t(),o(d)},h=d=>{this.off("error",a),this.off("end",m),this.off(u,l),this.pause(),n({value:d,done:!!this[A]})},m=()=>{this.off("error",a),this.off(
"data",h),this.off(u,l),t(),n({done:!0,value:void 0})},l=()=>a(new Error("stream destroyed"));return new Promise((d,L)=>{o=L,n=d,this.once(u,l),this.once("error",
a),this.once("end",m),this.once("data",h)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[y]=
!1;let e=!1,t=()=>(this.pause(),this.off(Be,t),this.off(u,t),this.off("end",t),e=!0,{done:!0,value:void 0}),i=()=>{if(e)return t();let r=this.read();return r===
null?t():{done:!1,value:r}};return this.once("end",t),this.once(Be,t),this.once(u,t),{next:i,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){
if(this[u])return e?this.emit("error",e):this.emit(u),this;this[u]=!0,this[y]=!0,this[p].length=0,this[R]=0;let t=this;return typeof t.close=="function"&&!this[de]&&
t.close(),e?this.emit("error",e):this.emit(u),this}static get isStream(){return Lt}},Ft=import_zlib.default.constants||{ZLIB_VERNUM:4736},T=Object.freeze(Object.
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
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},Ft)),Ct=import_buffer.Buffer.concat,rt=Object.getOwnPropertyDescriptor(import_buffer.Buffer,
"concat"),Pt=s2=>s2,Ue=rt?.writable===!0||rt?.set!==void 0?s2=>{import_buffer.Buffer.concat=s2?Pt:Ct}:s2=>{},Z=Symbol("_superWrite"),$=class extends Error{code;errno;constructor(e,t){
super("zlib: "+e.message,{cause:e}),this.code=e.code,this.errno=e.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+e.message,Error.captureStackTrace(
this,t??this.constructor)}get name(){return"ZlibError"}},He=Symbol("flushFlag"),se=class extends v{#e=!1;#i=!1;#r;#n;#o;#t;#s;get sawError(){return this.#e}get handle(){
return this.#t}get flushFlag(){return this.#r}constructor(e,t){if(!e||typeof e!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(
e),this.#r=e.flush??0,this.#n=e.finishFlush??0,this.#o=e.fullFlushFlag??0,typeof st[t]!="function")throw new TypeError("Compression method not supported: "+t);try{
this.#t=new st[t](e)}catch(i){throw new $(i,this.constructor)}this.#s=i=>{this.#e||(this.#e=!0,this.close(),this.emit("error",i))},this.#t?.on("error",i=>this.#s(
new $(i))),this.once("end",()=>this.close)}close(){this.#t&&(this.#t.close(),this.#t=void 0,this.emit("close"))}reset(){if(!this.#e)return(0,import_assert.default)(
this.#t,"zlib binding closed"),this.#t.reset?.()}flush(e){this.ended||(typeof e!="number"&&(e=this.#o),this.write(Object.assign(import_buffer.Buffer.alloc(0),{[He]:e})))}end(e,t,i){
return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&(t?this.write(e,t):this.write(e)),this.flush(this.#n),this.#i=!0,super.
end(i)}get ended(){return this.#i}[Z](e){return super.write(e)}write(e,t,i){if(typeof t=="function"&&(i=t,t="utf8"),typeof e=="string"&&(e=import_buffer.Buffer.
from(e,t)),this.#e)return;(0,import_assert.default)(this.#t,"zlib binding closed");let r=this.#t._handle,n=r.close;r.close=()=>{};let o=this.#t.close;this.#t.close=
()=>{},Ue(!0);let a;try{let m=typeof e[He]=="number"?e[He]:this.#r;a=this.#t._processChunk(e,m),Ue(!1)}catch(m){Ue(!1),this.#s(new $(m,this.write))}finally{this.#t&&
(this.#t._handle=r,r.close=n,this.#t.close=o,this.#t.removeAllListeners("error"))}this.#t&&this.#t.on("error",m=>this.#s(new $(m,this.write)));let h;if(a)if(Array.
isArray(a)&&a.length>0){let m=a[0];h=this[Z](import_buffer.Buffer.from(m));for(let l=1;l<a.length;l++)h=this[Z](a[l])}else h=this[Z](import_buffer.Buffer.from(a));
return i&&i(),h}},Ee=class extends se{#e;#i;constructor(e,t){e=e||{},e.flush=e.flush||T.Z_NO_FLUSH,e.finishFlush=e.finishFlush||T.Z_FINISH,e.fullFlushFlag=T.Z_FULL_FLUSH,
super(e,t),this.#e=e.level,this.#i=e.strategy}params(e,t){if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.
handle.params)throw new Error("not supported in this implementation");if(this.#e!==e||this.#i!==t){this.flush(T.Z_SYNC_FLUSH),(0,import_assert.default)(this.handle,
"zlib binding closed");let i=this.handle.flush;this.handle.flush=(r,n)=>{typeof r=="function"&&(n=r,r=this.flushFlag),this.flush(r),n?.()};try{this.handle.params(
e,t)}finally{this.handle.flush=i}this.handle&&(this.#e=e,this.#i=t)}}}},nt=class extends Ee{#e;constructor(e){super(e,"Gzip"),this.#e=e&&!!e.portable}[Z](e){return this.#e?
(this.#e=!1,e[9]=255,super[Z](e)):super[Z](e)}},pe=class extends Ee{constructor(e){super(e,"Unzip")}},ze=class extends se{constructor(e,t){e=e||{},e.flush=e.flush||
T.BROTLI_OPERATION_PROCESS,e.finishFlush=e.finishFlush||T.BROTLI_OPERATION_FINISH,e.fullFlushFlag=T.BROTLI_OPERATION_FLUSH,super(e,t)}},Re=class extends ze{constructor(e){
super(e,"BrotliDecompress")}},Ze=class extends se{constructor(e,t){e=e||{},e.flush=e.flush||T.ZSTD_e_continue,e.finishFlush=e.finishFlush||T.ZSTD_e_end,e.fullFlushFlag=
T.ZSTD_e_flush,super(e,t)}},_e=class extends Ze{constructor(e){super(e,"ZstdDecompress")}},ot=(s2,e)=>{if(Number.isSafeInteger(s2))s2<0?Ht(s2,e):Ut(s2,e);else throw Error(
"cannot encode number outside of javascript safe integer range");return e},Ut=(s2,e)=>{e[0]=128;for(var t=e.length;t>1;t--)e[t-1]=s2&255,s2=Math.floor(s2/256)},
Ht=(s2,e)=>{e[0]=255;var t=!1;s2=s2*-1;for(var i=e.length;i>1;i--){var r=s2&255;s2=Math.floor(s2/256),t?e[i-1]=ht(r):r===0?e[i-1]=0:(t=!0,e[i-1]=lt(r))}},at=s2=>{
let e=s2[0],t=e===128?zt(s2.subarray(1,s2.length)):e===255?vt(s2):null;if(t===null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(t))throw Error(
"parsed number outside of javascript safe integer range");return t},vt=s2=>{for(var e=s2.length,t=0,i=!1,r=e-1;r>-1;r--){var n=Number(s2[r]),o;i?o=ht(n):n===0?o=
n:(i=!0,o=lt(n)),o!==0&&(t-=o*Math.pow(256,e-r-1))}return t},zt=s2=>{for(var e=s2.length,t=0,i=e-1;i>-1;i--){var r=Number(s2[i]);r!==0&&(t+=r*Math.pow(256,e-i-1))}
return t},ht=s2=>(255^s2)&255,lt=s2=>(255^s2)+1&255,Oe=s2=>ye.has(s2),dt=new Set(["0","","1","2","3","4","5","6","7","D"]),ye=new Map([["0","File"],["","OldFile"],
["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],
["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],
["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),ct=new Map(Array.from(ye).map(s2=>[s2[1],s2[0]])),Wt=s2=>s2===void 0||
s2<0?void 0:s2,j=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#e="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(e,t=0,i,r){
Buffer.isBuffer(e)?this.decode(e,t||0,i,r):e&&this.#i(e)}decode(e,t,i,r){if(t||(t=0),!e||!(e.length>=t+512))throw new Error("need 512 bytes for header");let n=k(
e,t+156,1),o=dt.has(n),a=o?i:void 0,h=o?r:void 0;if(this.path=a?.path??k(e,t,100),this.mode=a?.mode??h?.mode??F(e,t+100,8),this.uid=a?.uid??h?.uid??F(e,t+108,8),
this.gid=a?.gid??h?.gid??F(e,t+116,8),this.size=Wt(a?.size??h?.size??F(e,t+124,12)),this.mtime=a?.mtime??h?.mtime??ke(e,t+136,12),this.cksum=F(e,t+148,12),h&&this.#i(
h,!0),a&&this.#i(a),Oe(n)&&(this.#e=n||"0"),this.#e==="0"&&this.path.slice(-1)==="/"&&(this.#e="5"),this.#e==="5"&&(this.size=0),this.linkpath=k(e,t+157,100),e.
subarray(t+257,t+265).toString()==="ustar\x0000")if(this.uname=a?.uname??h?.uname??k(e,t+265,32),this.gname=a?.gname??h?.gname??k(e,t+297,32),this.devmaj=a?.devmaj??
h?.devmaj??F(e,t+329,8)??0,this.devmin=a?.devmin??h?.devmin??F(e,t+337,8)??0,e[t+475]!==0){let l=k(e,t+345,155);this.path=l+"/"+this.path}else{let l=k(e,t+345,130);
l&&(this.path=l+"/"+this.path),this.atime=i?.atime??r?.atime??ke(e,t+476,12),this.ctime=i?.ctime??r?.ctime??ke(e,t+488,12)}let m=256;for(let l=t;l<t+148;l++)m+=
e[l];for(let l=t+156;l<t+512;l++)m+=e[l];this.cksumValid=m===this.cksum,this.cksum===void 0&&m===256&&(this.nullBlock=!0)}#i(e,t=!1){Object.assign(this,Object.fromEntries(
Object.entries(e).filter(([i,r])=>!(r==null||i==="size"&&Number(r)<0||i==="path"&&t||i==="linkpath"&&t||i==="global"))))}encode(e,t=0){if(e||(e=this.block=Buffer.
alloc(512)),this.#e==="Unsupported"&&(this.#e="0"),!(e.length>=t+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?130:155,r=jt(this.
path||"",i),n=r[0],o=r[1];this.needPax=!!r[2],this.needPax=W(e,t,100,n)||this.needPax,this.needPax=C(e,t+100,8,this.mode)||this.needPax,this.needPax=C(e,t+108,8,
this.uid)||this.needPax,this.needPax=C(e,t+116,8,this.gid)||this.needPax,this.needPax=C(e,t+124,12,this.size)||this.needPax,this.needPax=We(e,t+136,12,this.mtime)||
this.needPax,e[t+156]=Number(this.#e.codePointAt(0)),this.needPax=W(e,t+157,100,this.linkpath)||this.needPax,e.write("ustar\x0000",t+257,8),this.needPax=W(e,t+265,
32,this.uname)||this.needPax,this.needPax=W(e,t+297,32,this.gname)||this.needPax,this.needPax=C(e,t+329,8,this.devmaj)||this.needPax,this.needPax=C(e,t+337,8,this.
devmin)||this.needPax,this.needPax=W(e,t+345,i,o)||this.needPax,e[t+475]!==0?this.needPax=W(e,t+345,155,o)||this.needPax:(this.needPax=W(e,t+345,130,o)||this.needPax,
this.needPax=We(e,t+476,12,this.atime)||this.needPax,this.needPax=We(e,t+488,12,this.ctime)||this.needPax);let a=256;for(let h=t;h<t+148;h++)a+=e[h];for(let h=t+
156;h<t+512;h++)a+=e[h];return this.cksum=a,C(e,t+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#e==="Unsupported"?this.#e:ye.get(this.#e)}get typeKey(){
return this.#e}set type(e){let t=String(ct.get(e));if(Oe(t)||t==="Unsupported")this.#e=t;else if(Oe(e))this.#e=e;else throw new TypeError("invalid entry type: "+
e)}},jt=(s2,e)=>{let i=s2,r="",n,o=import_node_path2.posix.parse(s2).root||".";if(Buffer.byteLength(i)<100)n=[i,r,!1];else{r=import_node_path2.posix.dirname(i),
i=import_node_path2.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(r)<=e?n=[i,r,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(r)<=e?n=[i.slice(
0,99),r,!0]:(i=import_node_path2.posix.join(import_node_path2.posix.basename(r),i),r=import_node_path2.posix.dirname(r));while(r!==o&&n===void 0);n||(n=[s2.slice(
0,99),"",!0])}return n},k=(s2,e,t)=>s2.subarray(e,e+t).toString("utf8").replace(/\0.*/,""),ke=(s2,e,t)=>Gt(F(s2,e,t)),Gt=s2=>s2===void 0?void 0:new Date(s2*1e3),
F=(s2,e,t)=>Number(s2[e])&128?at(s2.subarray(e,e+t)):Vt(s2,e,t),Yt=s2=>isNaN(s2)?void 0:s2,Vt=(s2,e,t)=>Yt(parseInt(s2.subarray(e,e+t).toString("utf8").replace(
/\0.*$/,"").trim(),8)),Xt={12:8589934591,8:2097151},C=(s2,e,t,i)=>i===void 0?!1:i>Xt[t]||i<0?(ot(i,s2.subarray(e,e+t)),!0):(Kt(s2,e,t,i),!1),Kt=(s2,e,t,i)=>s2.write(
$t(i,t),e,t,"ascii"),$t=(s2,e)=>qt(Math.floor(s2).toString(8),e),qt=(s2,e)=>(s2.length===e-1?s2:new Array(e-s2.length-1).join("0")+s2+" ")+"\0",We=(s2,e,t,i)=>i===
void 0?!1:C(s2,e,t,i.getTime()/1e3),Qt=new Array(156).join("\0"),W=(s2,e,t,i)=>i===void 0?!1:(s2.write(i+Qt,e,t,"utf8"),i.length!==Buffer.byteLength(i)||i.length>
t),re=class s{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(e,t=!1){this.atime=e.atime,this.charset=
e.charset,this.comment=e.comment,this.ctime=e.ctime,this.dev=e.dev,this.gid=e.gid,this.global=t,this.gname=e.gname,this.ino=e.ino,this.linkpath=e.linkpath,this.
mtime=e.mtime,this.nlink=e.nlink,this.path=e.path,this.size=e.size,this.uid=e.uid,this.uname=e.uname}encode(){let e=this.encodeBody();if(e==="")return Buffer.allocUnsafe(
0);let t=Buffer.byteLength(e),i=512*Math.ceil(1+t/512),r=Buffer.allocUnsafe(i);for(let n=0;n<512;n++)r[n]=0;new j({path:("PaxHeader/"+(0,import_node_path3.basename)(
this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:t,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",
uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(e,512,t,"utf8");for(let n=t+512;n<r.length;n++)
r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+
this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+
this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(e){if(this[e]===void 0)return"";let t=this[e],i=t instanceof
Date?t.getTime()/1e3:t,r=" "+(e==="dev"||e==="ino"||e==="nlink"?"SCHILY.":"")+e+"="+i+`
`,n=Buffer.byteLength(r),o=Math.floor(Math.log(n)/Math.log(10))+1;return n+o>=Math.pow(10,o)&&(o+=1),o+n+r}static parse(e,t,i=!1){return new s(ei(ti(e),t),i)}},
ei=(s2,e)=>e?Object.assign({},e,s2):s2,ti=s2=>s2.replace(/\n$/,"").split(`
`).reduce(ii,Object.create(null)),ii=(s2,e)=>{let t=parseInt(e,10);if(t!==Buffer.byteLength(e)+1)return s2;e=e.slice((t+" ").length);let i=e.split("="),r=i.shift();
if(!r)return s2;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),o=i.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":s2[n]=o;break;case"ctime":case"atime":case"mtime":s2[n]=new Date(Number(o)*1e3);break;case"size":let a=+o;a>=0&&(s2[n]=a);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s2[n]=+o;break}return s2},si=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,ne=si!=="win32"?s2=>String(
s2):s2=>String(s2).replaceAll(/\\/g,"/"),Te=class extends v{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(e,t,i){
switch(super({}),this.pause(),this.extended=t,this.globalExtended=i,this.header=e,this.remain=e.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=e.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!e.path)throw new Error("no path provided for tar.ReadEntry");
this.path=ne(e.path),this.mode=e.mode,this.mode&&(this.mode=this.mode&4095),this.uid=e.uid,this.gid=e.gid,this.uname=e.uname,this.gname=e.gname,this.size=this.remain,
this.mtime=e.mtime,this.atime=e.atime,this.ctime=e.ctime,this.linkpath=e.linkpath?ne(e.linkpath):void 0,this.uname=e.uname,this.gname=e.gname,t&&this.#e(t),i&&this.#e(
i,!0)}write(e){let t=e.length;if(t>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,r=this.blockRemain;return this.
remain=Math.max(0,i-t),this.blockRemain=Math.max(0,r-t),this.ignore?!0:i>=t?super.write(e):super.write(e.subarray(0,i))}#e(e,t=!1){e.path&&(e.path=ne(e.path)),e.
linkpath&&(e.linkpath=ne(e.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,r])=>!(r==null||i==="path"&&t))))}},ft=(s2,e,t,i={})=>{
s2.file&&(i.file=s2.file),s2.cwd&&(i.cwd=s2.cwd),i.code=t instanceof Error&&t.code||e,i.tarCode=e,!s2.strict&&i.recoverable!==!1?(t instanceof Error&&(i=Object.
assign(t,i),t=t.message),s2.emit("warn",e,t,i)):t instanceof Error?s2.emit("error",Object.assign(t,i)):s2.emit("error",Object.assign(new Error(`${e}: ${t}`),i))},
ni=1024*1024,Ke=Buffer.from([31,139]),$e=Buffer.from([40,181,47,253]),oi=Math.max(Ke.length,$e.length),S=Symbol("state"),G=Symbol("writeEntry"),B=Symbol("readEn\
try"),je=Symbol("nextEntry"),mt=Symbol("processEntry"),D=Symbol("extendedHeader"),oe=Symbol("globalExtendedHeader"),P=Symbol("meta"),ut=Symbol("emitMeta"),c=Symbol(
"buffer"),x=Symbol("queue"),U=Symbol("ended"),Ge=Symbol("emittedEnd"),Y=Symbol("emit"),f=Symbol("unzip"),Se=Symbol("consumeChunk"),ge=Symbol("consumeChunkSub"),
Ye=Symbol("consumeBody"),Et=Symbol("consumeMeta"),pt=Symbol("consumeHeader"),ae=Symbol("consuming"),Ve=Symbol("bufferConcat"),Le=Symbol("maybeEnd"),Q=Symbol("wr\
iting"),b=Symbol("aborted"),we=Symbol("onDone"),V=Symbol("sawValidEntry"),Ie=Symbol("sawNullBlock"),De=Symbol("sawEOF"),Rt=Symbol("closeStream"),ai=1e3,he=Symbol(
"compressedBytesRead"),Xe=Symbol("decompressedBytesRead"),_t=Symbol("checkDecompressionRatio"),hi=()=>!0,be=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[x]=[];[c];[B];[G];[S]="\
begin";[P]="";[D];[oe];[U]=!1;[f];[b]=!1;[V];[Ie]=!1;[De]=!1;[Q]=!1;[ae]=!1;[Ge]=!1;[he]=0;[Xe]=0;constructor(e={}){super(),this.file=e.file||"",this.on(we,()=>{
(this[S]==="begin"||this[V]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),e.ondone?this.on(we,e.ondone):this.on(we,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!e.strict,this.maxDecompressionRatio=typeof e.maxDecompressionRatio=="number"?e.maxDecompressionRatio:ai,
this.maxMetaEntrySize=e.maxMetaEntrySize||ni,this.filter=typeof e.filter=="function"?e.filter:hi;let t=e.file&&(e.file.endsWith(".tar.br")||e.file.endsWith(".tb\
r"));this.brotli=!(e.gzip||e.zstd)&&e.brotli!==void 0?e.brotli:t?void 0:!1;let i=e.file&&(e.file.endsWith(".tar.zst")||e.file.endsWith(".tzst"));this.zstd=!(e.gzip||
e.brotli)&&e.zstd!==void 0?e.zstd:i?!0:void 0,this.on("end",()=>this[Rt]()),typeof e.onwarn=="function"&&this.on("warn",e.onwarn),typeof e.onReadEntry=="functio\
n"&&this.on("entry",e.onReadEntry)}warn(e,t,i={}){ft(this,e,t,i)}[pt](e,t){this[V]===void 0&&(this[V]=!1);let i;try{i=new j(e,t,this[D],this[oe])}catch(r){return this.
warn("TAR_ENTRY_INVALID",r)}if(i.nullBlock)this[Ie]?(this[De]=!0,this[S]==="begin"&&(this[S]="header"),this[Y]("eof")):(this[Ie]=!0,this[Y]("nullBlock"));else if(this[Ie]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let r=i.type;if(/^(Symbolic)?Link$/.test(r)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(r)&&!/^(Global)?ExtendedHeader$/.
test(r)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let n=this[G]=new Te(i,this[D],this[oe]);if(!this[V])if(n.remain){let o=()=>{
n.invalid||(this[V]=!0)};n.on("end",o)}else this[V]=!0;n.meta?n.size>this.maxMetaEntrySize?(n.ignore=!0,this[Y]("ignoredEntry",n),this[S]="ignore",n.resume()):n.
size>0&&(this[P]="",n.on("data",o=>this[P]+=o),this[S]="meta"):(this[D]=void 0,n.ignore=n.ignore||!this.filter(n.path,n),n.ignore?(this[Y]("ignoredEntry",n),this[S]=
n.remain?"ignore":"header",n.resume()):(n.remain?this[S]="body":(this[S]="header",n.end()),this[B]?this[x].push(n):(this[x].push(n),this[je]())))}}}[Rt](){queueMicrotask(
()=>this.emit("close"))}[mt](e){let t=!0;if(!e)this[B]=void 0,t=!1;else if(Array.isArray(e)){let[i,...r]=e;this.emit(i,...r)}else this[B]=e,this.emit("entry",e),
e.emittedEnd||(e.on("end",()=>this[je]()),t=!1);return t}[je](){do;while(this[mt](this[x].shift()));if(this[x].length===0){let e=this[B];!e||e.flowing||e.size===
e.remain?this[Q]||this.emit("drain"):e.once("drain",()=>this.emit("drain"))}}[Ye](e,t){let i=this[G];if(!i)throw new Error("attempt to consume body without entr\
y??");let r=i.blockRemain??0,n=r>=e.length&&t===0?e:e.subarray(t,t+r);return i.write(n),i.blockRemain||(this[S]="header",this[G]=void 0,i.end()),n.length}[Et](e,t){
let i=this[G],r=this[Ye](e,t);return!this[G]&&i&&this[ut](i),r}[Y](e,t,i){this[x].length===0&&!this[B]?this.emit(e,t,i):this[x].push([e,t,i])}[ut](e){switch(this[Y](
"meta",this[P]),e.type){case"ExtendedHeader":case"OldExtendedHeader":this[D]=re.parse(this[P],this[D],!1);break;case"GlobalExtendedHeader":this[oe]=re.parse(this[P],
this[oe],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[D]??Object.create(null);this[D]=t,t.path=this[P].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let t=this[D]||Object.create(null);this[D]=t,t.linkpath=this[P].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+e.type)}}abort(e){
if(!this[b]){if(this[f]){let t=this[f];t.write=()=>!0,t.end=()=>t,t.emit=()=>!1,t.destroy?.()}this[b]=!0,this.emit("abort",e),this.warn("TAR_ABORT",e,{recoverable:!1})}}[_t](e){
this[Xe]+=e.length;let t=this[Xe]/this[he];return t>this.maxDecompressionRatio?(this.abort(new Error(`max decompression ratio exceeded: ${t.toFixed(2)} > ${this.
maxDecompressionRatio}`)),!1):!0}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this[b])
return i?.(),!1;if((this[f]===void 0||this.brotli===void 0&&this[f]===!1)&&e){if(this[c]&&(e=Buffer.concat([this[c],e]),this[c]=void 0),e.length<oi)return this[c]=
e,i?.(),!0;for(let h=0;this[f]===void 0&&h<Ke.length;h++)e[h]!==Ke[h]&&(this[f]=!1);let o=!1;if(this[f]===!1&&this.zstd!==!1){o=!0;for(let h=0;h<$e.length;h++)if(e[h]!==
$e[h]){o=!1;break}}let a=this.brotli===void 0&&!o;if(this[f]===!1&&a)if(e.length<512)if(this[U])this.brotli=!0;else return this[c]=e,i?.(),!0;else try{new j(e.subarray(
0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[f]===void 0||this[f]===!1&&(this.brotli||o)){let h=this[U];this[U]=!1,this[f]=this[f]===void 0?new pe({}):o?
new _e({}):new Re({}),this[f].on("data",l=>{this[_t](l)&&this[Se](l)}),this[f].on("error",l=>{this[b]||this.abort(l)}),this[f].on("end",()=>{this[U]=!0,this[Se]()}),
this[Q]=!0,this[he]+=e.length;let m=!!this[f][h?"end":"write"](e);return this[Q]=!1,i?.(),m}}this[Q]=!0,this[f]?(this[he]+=e.length,this[f].write(e)):this[Se](e),
this[Q]=!1;let n=this[x].length>0?!1:this[B]?this[B].flowing:!0;return!n&&this[x].length===0&&this[B]?.once("drain",()=>this.emit("drain")),i?.(),n}[Ve](e){e&&!this[b]&&
(this[c]=this[c]?Buffer.concat([this[c],e]):e)}[Le](){if(this[U]&&!this[Ge]&&!this[b]&&!this[ae]){this[Ge]=!0;let e=this[G];if(e?.blockRemain){let t=this[c]?this[c].
length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${e.blockRemain} more bytes, only ${t} available)`,{entry:e}),this[c]&&e.write(this[c]),e.end()}this[Y](
we)}}[Se](e){if(this[ae]&&e)this[Ve](e);else if(!e&&!this[c])this[Le]();else if(e){if(this[ae]=!0,this[c]){this[Ve](e);let t=this[c];this[c]=void 0,this[ge](t)}else
this[ge](e);for(;this[c]&&this[c]?.length>=512&&!this[b]&&!this[De];){let t=this[c];this[c]=void 0,this[ge](t)}this[ae]=!1}(!this[c]||this[U])&&this[Le]()}[ge](e){
let t=0,i=e.length;for(;t+512<=i&&!this[b]&&!this[De];)switch(this[S]){case"begin":case"header":this[pt](e,t),t+=512;break;case"ignore":case"body":t+=this[Ye](e,
t);break;case"meta":t+=this[Et](e,t);break;default:throw new Error("invalid state: "+this[S])}t<i&&(this[c]=this[c]?Buffer.concat([e.subarray(t),this[c]]):e.subarray(
t))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t)),i&&this.once("\
finish",i),this[b]||(this[f]?(e&&(this[he]+=e.length,this[f].write(e)),this[f].end()):(this[U]=!0,(this.brotli===void 0||this.zstd===void 0)&&(e=e||Buffer.alloc(
0)),e&&this.write(e),this[Le]())),this}},pi=new Set(["File","OldFile","ContiguousFile"]),Ot=64,Tt=512;async function ss(s2,e){let t=(await(0,import_promises.stat)(
s2.archive)).size,i={request:s2,limits:e,names:new import_chunk_35BBZ333.c,written:new Map,open:new Set,done:[],failure:void 0,packed:t,bytes:0},r=!1,n=new be({
strict:!0,onReadEntry:d=>{r&&yt(d,i),r=!1,i.open.add(d),d.on("error",()=>{});let L=_i(d,i).catch(St=>{i.failure??=St});i.done.push(L.finally(()=>i.open.delete(d)))}});
n.on("meta",d=>r||=d.includes(" GNU.sparse.")),n.on("ignoredEntry",d=>{yt(d,i)});let o=new Promise((d,L)=>{n.on("end",d),n.on("error",L)});o.catch(()=>{});let a=(0,import_node_fs.createReadStream)(
s2.archive,{highWaterMark:256*1024}),h=(0,import_node_zlib.createGunzip)({chunkSize:256*1024});a.on("error",d=>h.destroy(d)),a.pipe(h);let m=0,l=Buffer.alloc(0);
try{for await(let d of h){m+=d.length,(0,import_chunk_35BBZ333.d)(m,t,e);let L=d;if(l!==void 0){if(l=Buffer.concat([l,d]),l.length<Tt)continue;Ri(l),L=l,l=void 0}
if(n.write(L)||await Promise.race([(0,import_node_events.once)(n,"drain"),o]),i.failure!==void 0)throw i.failure}if(l!==void 0)throw new import_chunk_35BBZ333.b(
"it is truncated");if(n.end(),await o,await Promise.all(i.done),i.failure!==void 0)throw i.failure}catch(d){i.failure??=d;for(let L of i.open)L.destroy(d);throw await Promise.
all(i.done),d}finally{a.destroy(),h.destroy()}return yi(s2,i.names.names,i.written)}function Ri(s2){let e=s2.subarray(0,4).toString("latin1");if(e.startsWith("\
\x8B")||e==="(\xB5/\xFD")throw new import_chunk_35BBZ333.b("what is packed in it is packed once more");let t=s2.subarray(0,Tt),i=Number.parseInt(t.toString("lat\
in1",148,156),8),r=t.reduce((n,o,a)=>n+(a>=148&&a<156?32:o),0);if(i!==r)throw new import_chunk_35BBZ333.b("what is packed in it is not a tar archive")}function yt({
path:s2},e){if(!e.request.candidate(s2))return;let t="is packed in a way that is not read here, such as with holes (tar --sparse)";e.failure??=new import_chunk_35BBZ333.b(
`its entry ${JSON.stringify(s2)} ${t}`)}async function _i(s2,e){let{request:t,limits:i,names:r,written:n}=e;try{let o=s2.type==="Directory";if(r.add(s2.path,o),
!o&&!pi.has(s2.type))throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(s2.path)} is a link or a device`);if(r.names.length>i.maximumEntries)throw new import_chunk_35BBZ333.b(
`it holds more than ${i.maximumEntries} entries`);if(o||!t.candidate(s2.path))return;if(n.size>=Ot)throw new import_chunk_35BBZ333.b(`it holds more than ${Ot} l\
ibraries`);let a=(0,import_node_path.join)(t.folder,`entry-${n.size}`);n.set(s2.path,a),await Oi(s2,a,e)}finally{s2.resume()}}async function Oi(s2,e,t){let i=await(0,import_promises.open)(
e,"wx",384);try{if(t.failure!==void 0)throw t.failure;let r=0;for await(let n of s2)r+=n.length,t.bytes+=n.length,(0,import_chunk_35BBZ333.d)(t.bytes,t.packed,t.
limits),await i.writeFile(n);if(r!==s2.size)throw new import_chunk_35BBZ333.b("it is truncated")}finally{await i.close()}}async function yi(s2,e,t){let i=await s2.
choose(e),r=new Map;for(let[o,a]of t)i.includes(o)?r.set(o,a):await(0,import_promises.rm)(a);let n=i.find(o=>!r.has(o));if(n!==void 0)throw new import_chunk_35BBZ333.b(
`it holds no ${JSON.stringify(n)}`);return r}0&&(module.exports={unpackTar});
