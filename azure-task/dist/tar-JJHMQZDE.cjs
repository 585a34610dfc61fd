var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>ss});module.exports=__toCommonJS(stdin_exports);var import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_events=require("node:events"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),import_events=require("events"),import_assert=__toESM(require("assert")),import_buffer=require("buffer"),
import_node_events2=require("node:events"),import_node_stream=__toESM(require("node:stream")),import_node_string_decoder=require("node:string_decoder"),ne=__toESM(require("zlib")),
import_zlib=__toESM(require("zlib")),import_node_path2=require("node:path"),import_node_path3=require("node:path"),Jt=typeof process=="object"&&process?process:
{stdout:null,stderr:null},we=s2=>!!s2&&typeof s2=="object"&&(s2 instanceof v||s2 instanceof import_node_stream.default||ge(s2)||Ie(s2)),ge=s2=>!!s2&&typeof s2==
"object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.pipe=="function"&&s2.pipe!==import_node_stream.default.Writable.prototype.pipe,Ie=s2=>!!s2&&
typeof s2=="object"&&s2 instanceof import_node_events2.EventEmitter&&typeof s2.write=="function"&&typeof s2.end=="function",N=Symbol("EOF"),B=Symbol("maybeEmitE\
nd"),C=Symbol("emittedEnd"),ft=Symbol("emittingEnd"),tt=Symbol("emittedError"),ct=Symbol("closed"),te=Symbol("read"),dt=Symbol("flush"),ee=Symbol("flushChunk"),
L=Symbol("encoding"),X=Symbol("decoder"),E=Symbol("flowing"),et=Symbol("paused"),K=Symbol("resume"),p=Symbol("buffer"),O=Symbol("pipes"),R=Symbol("bufferLength"),
bt=Symbol("bufferPush"),mt=Symbol("bufferShift"),_=Symbol("objectMode"),u=Symbol("destroyed"),Mt=Symbol("error"),Ct=Symbol("emitData"),ie=Symbol("emitEnd"),Pt=Symbol(
"emitEnd2"),I=Symbol("async"),xt=Symbol("abort"),ut=Symbol("aborted"),it=Symbol("signal"),H=Symbol("dataListeners"),y=Symbol("discarded"),st=s2=>Promise.resolve().
then(s2),De=s2=>s2(),Ae=s2=>s2==="end"||s2==="finish"||s2==="prefinish",Ne=s2=>s2 instanceof ArrayBuffer||!!s2&&typeof s2=="object"&&s2.constructor&&s2.constructor.
name==="ArrayBuffer"&&s2.byteLength>=0,Be=s2=>!Buffer.isBuffer(s2)&&ArrayBuffer.isView(s2),Et=class{src;dest;opts;ondrain;constructor(t,e,i){this.src=t,this.dest=
e,this.opts=i,this.ondrain=()=>t[K](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),
this.opts.end&&this.dest.end()}},Ut=class extends Et{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,i){super(t,e,i),this.
proxyErrors=n=>this.dest.emit("error",n),t.on("error",this.proxyErrors)}},be=s2=>!!s2.objectMode,Me=s2=>!s2.objectMode&&!!s2.encoding&&s2.encoding!=="buffer",v=class extends import_node_events2.EventEmitter{[E]=!1;[et]=!1;[O]=[];[p]=[];[_];[L];[I];[X];[N]=!1;[C]=!1;[ft]=!1;[ct]=!1;[tt]=null;[R]=0;[u]=!1;[it];[ut]=!1;[H]=0;[y]=!1;writable=!0;readable=!0;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");be(e)?(this[_]=!0,this[L]=
null):Me(e)?(this[L]=e.encoding,this[_]=!1):(this[_]=!1,this[L]=null),this[I]=!!e.async,this[X]=this[L]?new import_node_string_decoder.StringDecoder(this[L]):null,
e&&e.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[p]}),e&&e.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[O]});
let{signal:i}=e;i&&(this[it]=i,i.aborted?this[xt]():i.addEventListener("abort",()=>this[xt]()))}get bufferLength(){return this[R]}get encoding(){return this[L]}set encoding(t){
throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[_]}set objectMode(t){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[I]}set async(t){this[I]=this[I]||!!t}[xt](){var t,e;this[ut]=!0,this.emit(
"abort",(t=this[it])==null?void 0:t.reason),this.destroy((e=this[it])==null?void 0:e.reason)}get aborted(){return this[ut]}set aborted(t){}write(t,e,i){var r;if(this[ut])
return!1;if(this[N])throw new Error("write after end");if(this[u])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroy\
ed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof e=="function"&&(i=e,e="utf8"),e||(e="utf8");let n=this[I]?st:De;if(!this[_]&&!Buffer.isBuffer(t)){if(Be(t))t=Buffer.
from(t.buffer,t.byteOffset,t.byteLength);else if(Ne(t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMod\
e stream")}return this[_]?(this[E]&&this[R]!==0&&this[dt](!0),this[E]?this.emit("data",t):this[bt](t),this[R]!==0&&this.emit("readable"),i&&n(i),this[E]):t.length?
(typeof t=="string"&&!(e===this[L]&&!((r=this[X])!=null&&r.lastNeed))&&(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[L]&&(t=this[X].write(t)),this[E]&&this[R]!==
0&&this[dt](!0),this[E]?this.emit("data",t):this[bt](t),this[R]!==0&&this.emit("readable"),i&&n(i),this[E]):(this[R]!==0&&this.emit("readable"),i&&n(i),this[E])}read(t){
if(this[u])return null;if(this[y]=!1,this[R]===0||t===0||t&&t>this[R])return this[B](),null;this[_]&&(t=null),this[p].length>1&&!this[_]&&(this[p]=[this[L]?this[p].
join(""):Buffer.concat(this[p],this[R])]);let e=this[te](t||null,this[p][0]);return this[B](),e}[te](t,e){if(this[_])this[mt]();else{let i=e;t===i.length||t===null?
this[mt]():typeof i=="string"?(this[p][0]=i.slice(t),e=i.slice(0,t),this[R]-=t):(this[p][0]=i.subarray(t),e=i.subarray(0,t),this[R]-=t)}return this.emit("data",
e),!this[p].length&&!this[N]&&this.emit("drain"),e}end(t,e,i){return typeof t=="function"&&(i=t,t=void 0),typeof e=="function"&&(i=e,e="utf8"),t!==void 0&&this.
write(t,e),i&&this.once("end",i),this[N]=!0,this.writable=!1,(this[E]||!this[et])&&this[B](),this}[K](){this[u]||(!this[H]&&!this[O].length&&(this[y]=!0),this[et]=
!1,this[E]=!0,this.emit("resume"),this[p].length?this[dt]():this[N]?this[B]():this.emit("drain"))}resume(){return this[K]()}pause(){this[E]=!1,this[et]=!0,this[y]=
!1}get destroyed(){return this[u]}get flowing(){return this[E]}get paused(){return this[et]}[bt](t){this[_]?this[R]+=1:this[R]+=t.length,this[p].push(t)}[mt](){
return this[_]?this[R]-=1:this[R]-=this[p][0].length,this[p].shift()}[dt](t=!1){do;while(this[ee](this[mt]())&&this[p].length);!t&&!this[p].length&&!this[N]&&this.
emit("drain")}[ee](t){return this.emit("data",t),this[E]}pipe(t,e){if(this[u])return t;this[y]=!1;let i=this[C];return e=e||{},t===Jt.stdout||t===Jt.stderr?e.end=
!1:e.end=e.end!==!1,e.proxyErrors=!!e.proxyErrors,i?e.end&&t.end():(this[O].push(e.proxyErrors?new Ut(this,t,e):new Et(this,t,e)),this[I]?st(()=>this[K]()):this[K]()),
t}unpipe(t){let e=this[O].find(i=>i.dest===t);e&&(this[O].length===1?(this[E]&&this[H]===0&&(this[E]=!1),this[O]=[]):this[O].splice(this[O].indexOf(e),1),e.unpipe())}addListener(t,e){
return this.on(t,e)}on(t,e){let i=super.on(t,e);if(t==="data")this[y]=!1,this[H]++,!this[O].length&&!this[E]&&this[K]();else if(t==="readable"&&this[R]!==0)super.
emit("readable");else if(Ae(t)&&this[C])super.emit(t),this.removeAllListeners(t);else if(t==="error"&&this[tt]){let n=e;this[I]?st(()=>n.call(this,this[tt])):n.
call(this,this[tt])}return i}removeListener(t,e){return this.off(t,e)}off(t,e){let i=super.off(t,e);return t==="data"&&(this[H]=this.listeners("data").length,this[H]===
0&&!this[y]&&!this[O].length&&(this[E]=!1)),i}removeAllListeners(t){let e=super.removeAllListeners(t);return(t==="data"||t===void 0)&&(this[H]=0,!this[y]&&!this[O].
length&&(this[E]=!1)),e}get emittedEnd(){return this[C]}[B](){!this[ft]&&!this[C]&&!this[u]&&this[p].length===0&&this[N]&&(this[ft]=!0,this.emit("end"),this.emit(
"prefinish"),this.emit("finish"),this[ct]&&this.emit("close"),this[ft]=!1)}emit(t,...e){let i=e[0];if(t!=="error"&&t!=="close"&&t!==u&&this[u])return!1;if(t==="\
data")return!this[_]&&!i?!1:this[I]?(st(()=>this[Ct](i)),!0):this[Ct](i);if(t==="end")return this[ie]();if(t==="close"){if(this[ct]=!0,!this[C]&&!this[u])return!1;
let r=super.emit("close");return this.removeAllListeners("close"),r}else if(t==="error"){this[tt]=i,super.emit(Mt,i);let r=!this[it]||this.listeners("error").length?
super.emit("error",i):!1;return this[B](),r}else if(t==="resume"){let r=super.emit("resume");return this[B](),r}else if(t==="finish"||t==="prefinish"){let r=super.
emit(t);return this.removeAllListeners(t),r}let n=super.emit(t,...e);return this[B](),n}[Ct](t){for(let i of this[O])i.dest.write(t)===!1&&this.pause();let e=this[y]?
!1:super.emit("data",t);return this[B](),e}[ie](){return this[C]?!1:(this[C]=!0,this.readable=!1,this[I]?(st(()=>this[Pt]()),!0):this[Pt]())}[Pt](){if(this[X]){
let e=this[X].end();if(e){for(let i of this[O])i.dest.write(e);this[y]||super.emit("data",e)}}for(let e of this[O])e.end();let t=super.emit("end");return this.removeAllListeners(
"end"),t}async collect(){let t=Object.assign([],{dataLength:0});this[_]||(t.dataLength=0);let e=this.promise();return this.on("data",i=>{t.push(i),this[_]||(t.dataLength+=
i.length)}),await e,t}async concat(){if(this[_])throw new Error("cannot concat in objectMode");let t=await this.collect();return this[L]?t.join(""):Buffer.concat(
t,t.dataLength)}async promise(){return new Promise((t,e)=>{this.on(u,()=>e(new Error("stream destroyed"))),this.on("error",i=>e(i)),this.on("end",()=>t())})}[Symbol.
asyncIterator](){this[y]=!1;let t=!1,e=async()=>(this.pause(),t=!0,{value:void 0,done:!0});return{next:()=>{if(t)return e();let n=this.read();if(n!==null)return Promise.
resolve({done:!1,value:n});if(this[N])return e();let r,h,o=c=>{this.off("data",a),this.off("end",l),this.off(u,f),e(),h(c)},a=c=>{this.off("error",o),this.off("\
end",l),this.off(u,f),this.pause(),r({value:c,done:!!this[N]})},l=()=>{this.off("error",o),this.off("data",a),this.off(u,f),e(),r({done:!0,value:void 0})},f=()=>o(
new Error("stream destroyed"));return new Promise((c,w)=>{h=w,r=c,this.once(u,f),this.once("error",o),this.once("end",l),this.once("data",a)})},throw:e,return:e,
[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[y]=!1;let t=!1,e=()=>(this.pause(),this.off(Mt,e),this.off(u,e),
this.off("end",e),t=!0,{done:!0,value:void 0}),i=()=>{if(t)return e();let n=this.read();return n===null?e():{done:!1,value:n}};return this.once("end",e),this.once(
Mt,e),this.once(u,e),{next:i,throw:e,return:e,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(t){if(this[u])return t?this.emit("error",t):this.
emit(u),this;this[u]=!0,this[y]=!0,this[p].length=0,this[R]=0;let e=this;return typeof e.close=="function"&&!this[ct]&&e.close(),t?this.emit("error",t):this.emit(
u),this}static get isStream(){return we}},Pe=import_zlib.default.constants||{ZLIB_VERNUM:4736},T=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,
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
Pe)),xe=import_buffer.Buffer.concat,$=Object.getOwnPropertyDescriptor(import_buffer.Buffer,"concat"),Ue=s2=>s2,Ht=($==null?void 0:$.writable)===!0||($==null?void 0:
$.set)!==void 0?s2=>{import_buffer.Buffer.concat=s2?Ue:xe}:s2=>{},Z=Symbol("_superWrite"),q=class extends Error{code;errno;constructor(t,e){super("zlib: "+t.message,
{cause:t}),this.code=t.code,this.errno=t.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+t.message,Error.captureStackTrace(this,e??this.constructor)}get name(){
return"ZlibError"}},vt=Symbol("flushFlag"),nt=class extends v{#t=!1;#i=!1;#n;#r;#o;#e;#s;get sawError(){return this.#t}get handle(){return this.#e}get flushFlag(){
return this.#n}constructor(t,e){var i;if(!t||typeof t!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(t),this.#n=t.flush??0,this.#r=
t.finishFlush??0,this.#o=t.fullFlushFlag??0,typeof ne[e]!="function")throw new TypeError("Compression method not supported: "+e);try{this.#e=new ne[e](t)}catch(n){
throw new q(n,this.constructor)}this.#s=n=>{this.#t||(this.#t=!0,this.close(),this.emit("error",n))},(i=this.#e)==null||i.on("error",n=>this.#s(new q(n))),this.
once("end",()=>this.close)}close(){this.#e&&(this.#e.close(),this.#e=void 0,this.emit("close"))}reset(){var t,e;if(!this.#t)return(0,import_assert.default)(this.#e,
"zlib binding closed"),(e=(t=this.#e).reset)==null?void 0:e.call(t)}flush(t){this.ended||(typeof t!="number"&&(t=this.#o),this.write(Object.assign(import_buffer.Buffer.
alloc(0),{[vt]:t})))}end(t,e,i){return typeof t=="function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),t&&(e?this.write(t,e):this.write(t)),this.
flush(this.#r),this.#i=!0,super.end(i)}get ended(){return this.#i}[Z](t){return super.write(t)}write(t,e,i){if(typeof e=="function"&&(i=e,e="utf8"),typeof t=="s\
tring"&&(t=import_buffer.Buffer.from(t,e)),this.#t)return;(0,import_assert.default)(this.#e,"zlib binding closed");let n=this.#e._handle,r=n.close;n.close=()=>{};
let h=this.#e.close;this.#e.close=()=>{},Ht(!0);let o;try{let l=typeof t[vt]=="number"?t[vt]:this.#n;o=this.#e._processChunk(t,l),Ht(!1)}catch(l){Ht(!1),this.#s(
new q(l,this.write))}finally{this.#e&&(this.#e._handle=n,n.close=r,this.#e.close=h,this.#e.removeAllListeners("error"))}this.#e&&this.#e.on("error",l=>this.#s(new q(
l,this.write)));let a;if(o)if(Array.isArray(o)&&o.length>0){let l=o[0];a=this[Z](import_buffer.Buffer.from(l));for(let f=1;f<o.length;f++)a=this[Z](o[f])}else a=
this[Z](import_buffer.Buffer.from(o));return i&&i(),a}},pt=class extends nt{#t;#i;constructor(t,e){t=t||{},t.flush=t.flush||T.Z_NO_FLUSH,t.finishFlush=t.finishFlush||
T.Z_FINISH,t.fullFlushFlag=T.Z_FULL_FLUSH,super(t,e),this.#t=t.level,this.#i=t.strategy}params(t,e){if(!this.sawError){if(!this.handle)throw new Error("cannot s\
witch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#t!==t||this.#i!==e){this.flush(T.Z_SYNC_FLUSH),
(0,import_assert.default)(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=(n,r)=>{typeof n=="function"&&(r=n,n=this.flushFlag),this.
flush(n),r==null||r()};try{this.handle.params(t,e)}finally{this.handle.flush=i}this.handle&&(this.#t=t,this.#i=e)}}}},re=class extends pt{#t;constructor(t){super(
t,"Gzip"),this.#t=t&&!!t.portable}[Z](t){return this.#t?(this.#t=!1,t[9]=255,super[Z](t)):super[Z](t)}},Rt=class extends pt{constructor(t){super(t,"Unzip")}},Zt=class extends nt{constructor(t,e){
t=t||{},t.flush=t.flush||T.BROTLI_OPERATION_PROCESS,t.finishFlush=t.finishFlush||T.BROTLI_OPERATION_FINISH,t.fullFlushFlag=T.BROTLI_OPERATION_FLUSH,super(t,e)}},
_t=class extends Zt{constructor(t){super(t,"BrotliDecompress")}},kt=class extends nt{constructor(t,e){t=t||{},t.flush=t.flush||T.ZSTD_e_continue,t.finishFlush=t.
finishFlush||T.ZSTD_e_end,t.fullFlushFlag=T.ZSTD_e_flush,super(t,e)}},Ot=class extends kt{constructor(t){super(t,"ZstdDecompress")}},oe=(s2,t)=>{if(Number.isSafeInteger(
s2))s2<0?He(s2,t):Fe(s2,t);else throw Error("cannot encode number outside of javascript safe integer range");return t},Fe=(s2,t)=>{t[0]=128;for(var e=t.length;e>
1;e--)t[e-1]=s2&255,s2=Math.floor(s2/256)},He=(s2,t)=>{t[0]=255;var e=!1;s2=s2*-1;for(var i=t.length;i>1;i--){var n=s2&255;s2=Math.floor(s2/256),e?t[i-1]=he(n):
n===0?t[i-1]=0:(e=!0,t[i-1]=le(n))}},ae=s2=>{let t=s2[0],e=t===128?ze(s2.subarray(1,s2.length)):t===255?ve(s2):null;if(e===null)throw Error("invalid base256 enc\
oding");if(!Number.isSafeInteger(e))throw Error("parsed number outside of javascript safe integer range");return e},ve=s2=>{for(var t=s2.length,e=0,i=!1,n=t-1;n>
-1;n--){var r=Number(s2[n]),h;i?h=he(r):r===0?h=r:(i=!0,h=le(r)),h!==0&&(e-=h*Math.pow(256,t-n-1))}return e},ze=s2=>{for(var t=s2.length,e=0,i=t-1;i>-1;i--){var n=Number(
s2[i]);n!==0&&(e+=n*Math.pow(256,t-i-1))}return e},he=s2=>(255^s2)&255,le=s2=>(255^s2)+1&255,yt=s2=>Tt.has(s2),fe=new Set(["0","","1","2","3","4","5","6","7","D"]),
Tt=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","Conti\
guousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFi\
leHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),ce=new Map(Array.from(Tt).
map(s2=>[s2[1],s2[0]])),We=s2=>s2===void 0||s2<0?void 0:s2,j=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#t="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(t,e=0,i,n){
Buffer.isBuffer(t)?this.decode(t,e||0,i,n):t&&this.#i(t)}decode(t,e,i,n){if(e||(e=0),!t||!(t.length>=e+512))throw new Error("need 512 bytes for header");let r=k(
t,e+156,1),h=fe.has(r),o=h?i:void 0,a=h?n:void 0;if(this.path=(o==null?void 0:o.path)??k(t,e,100),this.mode=(o==null?void 0:o.mode)??(a==null?void 0:a.mode)??P(
t,e+100,8),this.uid=(o==null?void 0:o.uid)??(a==null?void 0:a.uid)??P(t,e+108,8),this.gid=(o==null?void 0:o.gid)??(a==null?void 0:a.gid)??P(t,e+116,8),this.size=
We((o==null?void 0:o.size)??(a==null?void 0:a.size)??P(t,e+124,12)),this.mtime=(o==null?void 0:o.mtime)??(a==null?void 0:a.mtime)??Wt(t,e+136,12),this.cksum=P(t,
e+148,12),a&&this.#i(a,!0),o&&this.#i(o),yt(r)&&(this.#t=r||"0"),this.#t==="0"&&this.path.slice(-1)==="/"&&(this.#t="5"),this.#t==="5"&&(this.size=0),this.linkpath=
k(t,e+157,100),t.subarray(e+257,e+265).toString()==="ustar\x0000")if(this.uname=(o==null?void 0:o.uname)??(a==null?void 0:a.uname)??k(t,e+265,32),this.gname=(o==
null?void 0:o.gname)??(a==null?void 0:a.gname)??k(t,e+297,32),this.devmaj=(o==null?void 0:o.devmaj)??(a==null?void 0:a.devmaj)??P(t,e+329,8)??0,this.devmin=(o==
null?void 0:o.devmin)??(a==null?void 0:a.devmin)??P(t,e+337,8)??0,t[e+475]!==0){let f=k(t,e+345,155);this.path=f+"/"+this.path}else{let f=k(t,e+345,130);f&&(this.
path=f+"/"+this.path),this.atime=(i==null?void 0:i.atime)??(n==null?void 0:n.atime)??Wt(t,e+476,12),this.ctime=(i==null?void 0:i.ctime)??(n==null?void 0:n.ctime)??
Wt(t,e+488,12)}let l=256;for(let f=e;f<e+148;f++)l+=t[f];for(let f=e+156;f<e+512;f++)l+=t[f];this.cksumValid=l===this.cksum,this.cksum===void 0&&l===256&&(this.
nullBlock=!0)}#i(t,e=!1){Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,n])=>!(n==null||i==="size"&&Number(n)<0||i==="path"&&e||i==="linkpat\
h"&&e||i==="global"))))}encode(t,e=0){if(t||(t=this.block=Buffer.alloc(512)),this.#t==="Unsupported"&&(this.#t="0"),!(t.length>=e+512))throw new Error("need 512\
 bytes for header");let i=this.ctime||this.atime?130:155,n=je(this.path||"",i),r=n[0],h=n[1];this.needPax=!!n[2],this.needPax=W(t,e,100,r)||this.needPax,this.needPax=
x(t,e+100,8,this.mode)||this.needPax,this.needPax=x(t,e+108,8,this.uid)||this.needPax,this.needPax=x(t,e+116,8,this.gid)||this.needPax,this.needPax=x(t,e+124,12,
this.size)||this.needPax,this.needPax=jt(t,e+136,12,this.mtime)||this.needPax,t[e+156]=Number(this.#t.codePointAt(0)),this.needPax=W(t,e+157,100,this.linkpath)||
this.needPax,t.write("ustar\x0000",e+257,8),this.needPax=W(t,e+265,32,this.uname)||this.needPax,this.needPax=W(t,e+297,32,this.gname)||this.needPax,this.needPax=
x(t,e+329,8,this.devmaj)||this.needPax,this.needPax=x(t,e+337,8,this.devmin)||this.needPax,this.needPax=W(t,e+345,i,h)||this.needPax,t[e+475]!==0?this.needPax=W(
t,e+345,155,h)||this.needPax:(this.needPax=W(t,e+345,130,h)||this.needPax,this.needPax=jt(t,e+476,12,this.atime)||this.needPax,this.needPax=jt(t,e+488,12,this.ctime)||
this.needPax);let o=256;for(let a=e;a<e+148;a++)o+=t[a];for(let a=e+156;a<e+512;a++)o+=t[a];return this.cksum=o,x(t,e+148,8,this.cksum),this.cksumValid=!0,this.
needPax}get type(){return this.#t==="Unsupported"?this.#t:Tt.get(this.#t)}get typeKey(){return this.#t}set type(t){let e=String(ce.get(t));if(yt(e)||e==="Unsupp\
orted")this.#t=e;else if(yt(t))this.#t=t;else throw new TypeError("invalid entry type: "+t)}},je=(s2,t)=>{let i=s2,n="",r,h=import_node_path2.posix.parse(s2).root||
".";if(Buffer.byteLength(i)<100)r=[i,n,!1];else{n=import_node_path2.posix.dirname(i),i=import_node_path2.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.
byteLength(n)<=t?r=[i,n,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(n)<=t?r=[i.slice(0,99),n,!0]:(i=import_node_path2.posix.join(import_node_path2.posix.basename(
n),i),n=import_node_path2.posix.dirname(n));while(n!==h&&r===void 0);r||(r=[s2.slice(0,99),"",!0])}return r},k=(s2,t,e)=>s2.subarray(t,t+e).toString("utf8").replace(
/\0.*/,""),Wt=(s2,t,e)=>Ge(P(s2,t,e)),Ge=s2=>s2===void 0?void 0:new Date(s2*1e3),P=(s2,t,e)=>Number(s2[t])&128?ae(s2.subarray(t,t+e)):Ve(s2,t,e),Ye=s2=>isNaN(s2)?
void 0:s2,Ve=(s2,t,e)=>Ye(parseInt(s2.subarray(t,t+e).toString("utf8").replace(/\0.*$/,"").trim(),8)),Xe={12:8589934591,8:2097151},x=(s2,t,e,i)=>i===void 0?!1:i>
Xe[e]||i<0?(oe(i,s2.subarray(t,t+e)),!0):(Ke(s2,t,e,i),!1),Ke=(s2,t,e,i)=>s2.write($e(i,e),t,e,"ascii"),$e=(s2,t)=>qe(Math.floor(s2).toString(8),t),qe=(s2,t)=>(s2.
length===t-1?s2:new Array(t-s2.length-1).join("0")+s2+" ")+"\0",jt=(s2,t,e,i)=>i===void 0?!1:x(s2,t,e,i.getTime()/1e3),Qe=new Array(156).join("\0"),W=(s2,t,e,i)=>i===
void 0?!1:(s2.write(i+Qe,t,e,"utf8"),i.length!==Buffer.byteLength(i)||i.length>e),rt=class s{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(t,e=!1){
this.atime=t.atime,this.charset=t.charset,this.comment=t.comment,this.ctime=t.ctime,this.dev=t.dev,this.gid=t.gid,this.global=e,this.gname=t.gname,this.ino=t.ino,
this.linkpath=t.linkpath,this.mtime=t.mtime,this.nlink=t.nlink,this.path=t.path,this.size=t.size,this.uid=t.uid,this.uname=t.uname}encode(){let t=this.encodeBody();
if(t==="")return Buffer.allocUnsafe(0);let e=Buffer.byteLength(t),i=512*Math.ceil(1+e/512),n=Buffer.allocUnsafe(i);for(let r=0;r<512;r++)n[r]=0;new j({path:("Pa\
xHeader/"+(0,import_node_path3.basename)(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:e,mtime:this.mtime,type:this.global?"Glo\
balExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(n),n.write(
t,512,e,"utf8");for(let r=e+512;r<n.length;r++)n[r]=0;return n}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+
this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField(
"gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(t){if(this[t]===
void 0)return"";let e=this[t],i=e instanceof Date?e.getTime()/1e3:e,n=" "+(t==="dev"||t==="ino"||t==="nlink"?"SCHILY.":"")+t+"="+i+`
`,r=Buffer.byteLength(n),h=Math.floor(Math.log(r)/Math.log(10))+1;return r+h>=Math.pow(10,h)&&(h+=1),h+r+n}static parse(t,e,i=!1){return new s(ti(ei(t),e),i)}},
ti=(s2,t)=>t?Object.assign({},t,s2):s2,ei=s2=>s2.replace(/\n$/,"").split(`
`).reduce(ii,Object.create(null)),ii=(s2,t)=>{let e=parseInt(t,10);if(e!==Buffer.byteLength(t)+1)return s2;t=t.slice((e+" ").length);let i=t.split("="),n=i.shift();
if(!n)return s2;let r=n.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),h=i.join("=").replace(/\0.*/,"");switch(r){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":s2[r]=h;break;case"ctime":case"atime":case"mtime":s2[r]=new Date(Number(h)*1e3);break;case"size":let o=+h;o>=0&&(s2[r]=o);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s2[r]=+h;break}return s2},si=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,ot=si!=="win32"?s2=>String(
s2):s2=>String(s2).replaceAll(/\\/g,"/"),St=class extends v{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(t,e,i){
switch(super({}),this.pause(),this.extended=e,this.globalExtended=i,this.header=t,this.remain=t.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=t.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!t.path)throw new Error("no path provided for tar.ReadEntry");
this.path=ot(t.path),this.mode=t.mode,this.mode&&(this.mode=this.mode&4095),this.uid=t.uid,this.gid=t.gid,this.uname=t.uname,this.gname=t.gname,this.size=this.remain,
this.mtime=t.mtime,this.atime=t.atime,this.ctime=t.ctime,this.linkpath=t.linkpath?ot(t.linkpath):void 0,this.uname=t.uname,this.gname=t.gname,e&&this.#t(e),i&&this.#t(
i,!0)}write(t){let e=t.length;if(e>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,n=this.blockRemain;return this.
remain=Math.max(0,i-e),this.blockRemain=Math.max(0,n-e),this.ignore?!0:i>=e?super.write(t):super.write(t.subarray(0,i))}#t(t,e=!1){t.path&&(t.path=ot(t.path)),t.
linkpath&&(t.linkpath=ot(t.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,n])=>!(n==null||i==="path"&&e))))}},de=(s2,t,e,i={})=>{
s2.file&&(i.file=s2.file),s2.cwd&&(i.cwd=s2.cwd),i.code=e instanceof Error&&e.code||t,i.tarCode=t,!s2.strict&&i.recoverable!==!1?(e instanceof Error&&(i=Object.
assign(e,i),e=e.message),s2.emit("warn",t,e,i)):e instanceof Error?s2.emit("error",Object.assign(e,i)):s2.emit("error",Object.assign(new Error(`${t}: ${e}`),i))},
ri=1024*1024,$t=Buffer.from([31,139]),qt=Buffer.from([40,181,47,253]),oi=Math.max($t.length,qt.length),S=Symbol("state"),G=Symbol("writeEntry"),b=Symbol("readEn\
try"),Gt=Symbol("nextEntry"),me=Symbol("processEntry"),D=Symbol("extendedHeader"),at=Symbol("globalExtendedHeader"),U=Symbol("meta"),ue=Symbol("emitMeta"),d=Symbol(
"buffer"),M=Symbol("queue"),F=Symbol("ended"),Yt=Symbol("emittedEnd"),Y=Symbol("emit"),m=Symbol("unzip"),Lt=Symbol("consumeChunk"),wt=Symbol("consumeChunkSub"),
Vt=Symbol("consumeBody"),Ee=Symbol("consumeMeta"),pe=Symbol("consumeHeader"),ht=Symbol("consuming"),Xt=Symbol("bufferConcat"),gt=Symbol("maybeEnd"),J=Symbol("wr\
iting"),A=Symbol("aborted"),It=Symbol("onDone"),V=Symbol("sawValidEntry"),Dt=Symbol("sawNullBlock"),At=Symbol("sawEOF"),Re=Symbol("closeStream"),ai=1e3,lt=Symbol(
"compressedBytesRead"),Kt=Symbol("decompressedBytesRead"),_e=Symbol("checkDecompressionRatio"),hi=()=>!0,Nt=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[M]=[];[d];[b];[G];[S]="\
begin";[U]="";[D];[at];[F]=!1;[m];[A]=!1;[V];[Dt]=!1;[At]=!1;[J]=!1;[ht]=!1;[Yt]=!1;[lt]=0;[Kt]=0;constructor(t={}){super(),this.file=t.file||"",this.on(It,()=>{
(this[S]==="begin"||this[V]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),t.ondone?this.on(It,t.ondone):this.on(It,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!t.strict,this.maxDecompressionRatio=typeof t.maxDecompressionRatio=="number"?t.maxDecompressionRatio:ai,
this.maxMetaEntrySize=t.maxMetaEntrySize||ri,this.filter=typeof t.filter=="function"?t.filter:hi;let e=t.file&&(t.file.endsWith(".tar.br")||t.file.endsWith(".tb\
r"));this.brotli=!(t.gzip||t.zstd)&&t.brotli!==void 0?t.brotli:e?void 0:!1;let i=t.file&&(t.file.endsWith(".tar.zst")||t.file.endsWith(".tzst"));this.zstd=!(t.gzip||
t.brotli)&&t.zstd!==void 0?t.zstd:i?!0:void 0,this.on("end",()=>this[Re]()),typeof t.onwarn=="function"&&this.on("warn",t.onwarn),typeof t.onReadEntry=="functio\
n"&&this.on("entry",t.onReadEntry)}warn(t,e,i={}){de(this,t,e,i)}[pe](t,e){this[V]===void 0&&(this[V]=!1);let i;try{i=new j(t,e,this[D],this[at])}catch(n){return this.
warn("TAR_ENTRY_INVALID",n)}if(i.nullBlock)this[Dt]?(this[At]=!0,this[S]==="begin"&&(this[S]="header"),this[Y]("eof")):(this[Dt]=!0,this[Y]("nullBlock"));else if(this[Dt]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let n=i.type;if(/^(Symbolic)?Link$/.test(n)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(n)&&!/^(Global)?ExtendedHeader$/.
test(n)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let r=this[G]=new St(i,this[D],this[at]);if(!this[V])if(r.remain){let h=()=>{
r.invalid||(this[V]=!0)};r.on("end",h)}else this[V]=!0;r.meta?r.size>this.maxMetaEntrySize?(r.ignore=!0,this[Y]("ignoredEntry",r),this[S]="ignore",r.resume()):r.
size>0&&(this[U]="",r.on("data",h=>this[U]+=h),this[S]="meta"):(this[D]=void 0,r.ignore=r.ignore||!this.filter(r.path,r),r.ignore?(this[Y]("ignoredEntry",r),this[S]=
r.remain?"ignore":"header",r.resume()):(r.remain?this[S]="body":(this[S]="header",r.end()),this[b]?this[M].push(r):(this[M].push(r),this[Gt]())))}}}[Re](){queueMicrotask(
()=>this.emit("close"))}[me](t){let e=!0;if(!t)this[b]=void 0,e=!1;else if(Array.isArray(t)){let[i,...n]=t;this.emit(i,...n)}else this[b]=t,this.emit("entry",t),
t.emittedEnd||(t.on("end",()=>this[Gt]()),e=!1);return e}[Gt](){do;while(this[me](this[M].shift()));if(this[M].length===0){let t=this[b];!t||t.flowing||t.size===
t.remain?this[J]||this.emit("drain"):t.once("drain",()=>this.emit("drain"))}}[Vt](t,e){let i=this[G];if(!i)throw new Error("attempt to consume body without entr\
y??");let n=i.blockRemain??0,r=n>=t.length&&e===0?t:t.subarray(e,e+n);return i.write(r),i.blockRemain||(this[S]="header",this[G]=void 0,i.end()),r.length}[Ee](t,e){
let i=this[G],n=this[Vt](t,e);return!this[G]&&i&&this[ue](i),n}[Y](t,e,i){this[M].length===0&&!this[b]?this.emit(t,e,i):this[M].push([t,e,i])}[ue](t){switch(this[Y](
"meta",this[U]),t.type){case"ExtendedHeader":case"OldExtendedHeader":this[D]=rt.parse(this[U],this[D],!1);break;case"GlobalExtendedHeader":this[at]=rt.parse(this[U],
this[at],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let e=this[D]??Object.create(null);this[D]=e,e.path=this[U].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let e=this[D]||Object.create(null);this[D]=e,e.linkpath=this[U].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+t.type)}}abort(t){
var e;if(!this[A]){if(this[m]){let i=this[m];i.write=()=>!0,i.end=()=>i,i.emit=()=>!1,(e=i.destroy)==null||e.call(i)}this[A]=!0,this.emit("abort",t),this.warn("\
TAR_ABORT",t,{recoverable:!1})}}[_e](t){this[Kt]+=t.length;let e=this[Kt]/this[lt];return e>this.maxDecompressionRatio?(this.abort(new Error(`max decompression \
ratio exceeded: ${e.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(t,e,i){var h;if(typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.
from(t,typeof e=="string"?e:"utf8")),this[A])return i==null||i(),!1;if((this[m]===void 0||this.brotli===void 0&&this[m]===!1)&&t){if(this[d]&&(t=Buffer.concat([
this[d],t]),this[d]=void 0),t.length<oi)return this[d]=t,i==null||i(),!0;for(let l=0;this[m]===void 0&&l<$t.length;l++)t[l]!==$t[l]&&(this[m]=!1);let o=!1;if(this[m]===
!1&&this.zstd!==!1){o=!0;for(let l=0;l<qt.length;l++)if(t[l]!==qt[l]){o=!1;break}}let a=this.brotli===void 0&&!o;if(this[m]===!1&&a)if(t.length<512)if(this[F])this.
brotli=!0;else return this[d]=t,i==null||i(),!0;else try{new j(t.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[m]===void 0||this[m]===!1&&(this.brotli||
o)){let l=this[F];this[F]=!1,this[m]=this[m]===void 0?new Rt({}):o?new Ot({}):new _t({}),this[m].on("data",c=>{this[_e](c)&&this[Lt](c)}),this[m].on("error",c=>{
this[A]||this.abort(c)}),this[m].on("end",()=>{this[F]=!0,this[Lt]()}),this[J]=!0,this[lt]+=t.length;let f=!!this[m][l?"end":"write"](t);return this[J]=!1,i==null||
i(),f}}this[J]=!0,this[m]?(this[lt]+=t.length,this[m].write(t)):this[Lt](t),this[J]=!1;let r=this[M].length>0?!1:this[b]?this[b].flowing:!0;return!r&&this[M].length===
0&&((h=this[b])==null||h.once("drain",()=>this.emit("drain"))),i==null||i(),r}[Xt](t){t&&!this[A]&&(this[d]=this[d]?Buffer.concat([this[d],t]):t)}[gt](){if(this[F]&&
!this[Yt]&&!this[A]&&!this[ht]){this[Yt]=!0;let t=this[G];if(t!=null&&t.blockRemain){let e=this[d]?this[d].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input\
 (needed ${t.blockRemain} more bytes, only ${e} available)`,{entry:t}),this[d]&&t.write(this[d]),t.end()}this[Y](It)}}[Lt](t){var e;if(this[ht]&&t)this[Xt](t);else if(!t&&
!this[d])this[gt]();else if(t){if(this[ht]=!0,this[d]){this[Xt](t);let i=this[d];this[d]=void 0,this[wt](i)}else this[wt](t);for(;this[d]&&((e=this[d])==null?void 0:
e.length)>=512&&!this[A]&&!this[At];){let i=this[d];this[d]=void 0,this[wt](i)}this[ht]=!1}(!this[d]||this[F])&&this[gt]()}[wt](t){let e=0,i=t.length;for(;e+512<=
i&&!this[A]&&!this[At];)switch(this[S]){case"begin":case"header":this[pe](t,e),e+=512;break;case"ignore":case"body":e+=this[Vt](t,e);break;case"meta":e+=this[Ee](
t,e);break;default:throw new Error("invalid state: "+this[S])}e<i&&(this[d]=this[d]?Buffer.concat([t.subarray(e),this[d]]):t.subarray(e))}end(t,e,i){return typeof t==
"function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,e)),i&&this.once("finish",i),this[A]||(this[m]?(t&&
(this[lt]+=t.length,this[m].write(t)),this[m].end()):(this[F]=!0,(this.brotli===void 0||this.zstd===void 0)&&(t=t||Buffer.alloc(0)),t&&this.write(t),this[gt]())),
this}},pi=new Set(["File","OldFile","ContiguousFile"]),Oe=64,Te=512;async function ss(s2,t){let e=(await(0,import_promises.stat)(s2.archive)).size,i={request:s2,
limits:t,names:new import_chunk_35BBZ333.c,written:new Map,open:new Set,done:[],failure:void 0,packed:e,bytes:0},n=!1,r=new Nt({strict:!0,onReadEntry:c=>{n&&ye(
c,i),n=!1,i.open.add(c),c.on("error",()=>{});let w=_i(c,i).catch(Se=>{i.failure??=Se});i.done.push(w.finally(()=>i.open.delete(c)))}});r.on("meta",c=>n||=c.includes(
" GNU.sparse.")),r.on("ignoredEntry",c=>{ye(c,i)});let h=new Promise((c,w)=>{r.on("end",c),r.on("error",w)});h.catch(()=>{});let o=(0,import_node_fs.createReadStream)(
s2.archive,{highWaterMark:256*1024}),a=(0,import_node_zlib.createGunzip)({chunkSize:256*1024});o.on("error",c=>a.destroy(c)),o.pipe(a);let l=0,f=Buffer.alloc(0);
try{for await(let c of a){l+=c.length,(0,import_chunk_35BBZ333.d)(l,e,t);let w=c;if(f!==void 0){if(f=Buffer.concat([f,c]),f.length<Te)continue;Ri(f),w=f,f=void 0}
if(r.write(w)||await Promise.race([(0,import_node_events.once)(r,"drain"),h]),i.failure!==void 0)throw i.failure}if(f!==void 0)throw new import_chunk_35BBZ333.b(
"it is truncated");if(r.end(),await h,await Promise.all(i.done),i.failure!==void 0)throw i.failure}catch(c){i.failure??=c;for(let w of i.open)w.destroy(c);throw await Promise.
all(i.done),c}finally{o.destroy(),a.destroy()}return yi(s2,i.names.names,i.written)}function Ri(s2){let t=s2.subarray(0,4).toString("latin1");if(t.startsWith("\
\x8B")||t==="(\xB5/\xFD")throw new import_chunk_35BBZ333.b("what is packed in it is packed once more");let e=s2.subarray(0,Te),i=Number.parseInt(e.toString("lat\
in1",148,156),8),n=e.reduce((r,h,o)=>r+(o>=148&&o<156?32:h),0);if(i!==n)throw new import_chunk_35BBZ333.b("what is packed in it is not a tar archive")}function ye({
path:s2},t){if(!t.request.candidate(s2))return;let e="is packed in a way that is not read here, such as with holes (tar --sparse)";t.failure??=new import_chunk_35BBZ333.b(
`its entry ${JSON.stringify(s2)} ${e}`)}async function _i(s2,t){let{request:e,limits:i,names:n,written:r}=t;try{let h=s2.type==="Directory";if(n.add(s2.path,h),
!h&&!pi.has(s2.type))throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(s2.path)} is a link or a device`);if(n.names.length>i.maximumEntries)throw new import_chunk_35BBZ333.b(
`it holds more than ${i.maximumEntries} entries`);if(h||!e.candidate(s2.path))return;if(r.size>=Oe)throw new import_chunk_35BBZ333.b(`it holds more than ${Oe} l\
ibraries`);let o=(0,import_node_path.join)(e.folder,`entry-${r.size}`);r.set(s2.path,o),await Oi(s2,o,t)}finally{s2.resume()}}async function Oi(s2,t,e){let i=await(0,import_promises.open)(
t,"wx",384);try{if(e.failure!==void 0)throw e.failure;let n=0;for await(let r of s2)n+=r.length,e.bytes+=r.length,(0,import_chunk_35BBZ333.d)(e.bytes,e.packed,e.
limits),await i.writeFile(r);if(n!==s2.size)throw new import_chunk_35BBZ333.b("it is truncated")}finally{await i.close()}}async function yi(s2,t,e){let i=await s2.
choose(t),n=new Map;for(let[h,o]of e)i.includes(h)?n.set(h,o):await(0,import_promises.rm)(o);let r=i.find(h=>!n.has(h));if(r!==void 0)throw new import_chunk_35BBZ333.b(
`it holds no ${JSON.stringify(r)}`);return n}0&&(module.exports={unpackTar});
