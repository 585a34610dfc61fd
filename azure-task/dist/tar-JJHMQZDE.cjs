var yt=Object.create;var re=Object.defineProperty;var gt=Object.getOwnPropertyDescriptor;var Lt=Object.getOwnPropertyNames;var wt=Object.getPrototypeOf,Tt=Object.prototype.hasOwnProperty;var St=(e,t)=>{for(var i in t)re(e,i,{get:t[i],enumerable:!0})},Ge=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Lt(t))!Tt.call(e,r)&&
r!==i&&re(e,r,{get:()=>t[r],enumerable:!(s=gt(t,r))||s.enumerable});return e};var ne=(e,t,i)=>(i=e!=null?yt(wt(e)):{},Ge(t||!e||!e.__esModule?re(i,"default",{value:e,enumerable:!0}):i,e)),It=e=>Ge(re({},"__esModule",{value:!0}),e);var Si={};St(Si,{unpackTar:()=>bt});module.exports=It(Si);var b=require("./chunk-35BBZ333.cjs"),vi=require("./chunk-3CREN6VF.cjs"),dt=require("node:events"),ut=require("node:fs"),
K=require("node:fs/promises"),ct=require("node:path"),mt=require("node:zlib"),ft=require("events"),Oe=ne(require("assert")),C=require("buffer"),ye=require("node:events"),
Ze=ne(require("node:stream")),Et=require("node:string_decoder"),Ke=ne(require("zlib")),_t=ne(require("zlib")),V=require("node:path"),pt=require("node:path"),We=typeof process==
"object"&&process?process:{stdout:null,stderr:null},vt=e=>!!e&&typeof e=="object"&&(e instanceof Ie||e instanceof Ze.default||Dt(e)||At(e)),Dt=e=>!!e&&typeof e==
"object"&&e instanceof ye.EventEmitter&&typeof e.pipe=="function"&&e.pipe!==Ze.default.Writable.prototype.pipe,At=e=>!!e&&typeof e=="object"&&e instanceof ye.EventEmitter&&
typeof e.write=="function"&&typeof e.end=="function",v=Symbol("EOF"),D=Symbol("maybeEmitEnd"),F=Symbol("emittedEnd"),he=Symbol("emittingEnd"),q=Symbol("emittedE\
rror"),oe=Symbol("closed"),Ve=Symbol("read"),ae=Symbol("flush"),Ye=Symbol("flushChunk"),g=Symbol("encoding"),Y=Symbol("decoder"),f=Symbol("flowing"),Q=Symbol("p\
aused"),$=Symbol("resume"),E=Symbol("buffer"),R=Symbol("pipes"),_=Symbol("bufferLength"),ge=Symbol("bufferPush"),le=Symbol("bufferShift"),p=Symbol("objectMode"),
m=Symbol("destroyed"),Le=Symbol("error"),we=Symbol("emitData"),$e=Symbol("emitEnd"),Te=Symbol("emitEnd2"),w=Symbol("async"),Se=Symbol("abort"),de=Symbol("aborte\
d"),J=Symbol("signal"),U=Symbol("dataListeners"),O=Symbol("discarded"),ee=e=>Promise.resolve().then(e),Bt=e=>e(),Nt=e=>e==="end"||e==="finish"||e==="prefinish",
Ft=e=>e instanceof ArrayBuffer||!!e&&typeof e=="object"&&e.constructor&&e.constructor.name==="ArrayBuffer"&&e.byteLength>=0,Mt=e=>!Buffer.isBuffer(e)&&ArrayBuffer.
isView(e),Xe=class{src;dest;opts;ondrain;constructor(e,t,i){this.src=e,this.dest=t,this.opts=i,this.ondrain=()=>e[$](),this.dest.on("drain",this.ondrain)}unpipe(){
this.dest.removeListener("drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},xt=class extends Xe{unpipe(){this.src.removeListener(
"error",this.proxyErrors),super.unpipe()}constructor(e,t,i){super(e,t,i),this.proxyErrors=s=>this.dest.emit("error",s),e.on("error",this.proxyErrors)}},Pt=e=>!!e.
objectMode,kt=e=>!e.objectMode&&!!e.encoding&&e.encoding!=="buffer",Ie=class extends ye.EventEmitter{[f]=!1;[Q]=!1;[R]=[];[E]=[];[p];[g];[w];[Y];[v]=!1;[F]=!1;[he]=!1;[oe]=!1;[q]=null;[_]=0;[m]=!1;[J];[de]=!1;[U]=0;[O]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Pt(t)?(this[p]=!0,this[g]=
null):kt(t)?(this[g]=t.encoding,this[p]=!1):(this[p]=!1,this[g]=null),this[w]=!!t.async,this[Y]=this[g]?new Et.StringDecoder(this[g]):null,t&&t.debugExposeBuffer===
!0&&Object.defineProperty(this,"buffer",{get:()=>this[E]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[R]});let{signal:i}=t;i&&
(this[J]=i,i.aborted?this[Se]():i.addEventListener("abort",()=>this[Se]()))}get bufferLength(){return this[_]}get encoding(){return this[g]}set encoding(e){throw new Error(
"Encoding must be set at instantiation time")}setEncoding(e){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[p]}set objectMode(e){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[w]}set async(e){this[w]=this[w]||!!e}[Se](){var e,t;this[de]=!0,this.emit(
"abort",(e=this[J])==null?void 0:e.reason),this.destroy((t=this[J])==null?void 0:t.reason)}get aborted(){return this[de]}set aborted(e){}write(e,t,i){var s;if(this[de])
return!1;if(this[v])throw new Error("write after end");if(this[m])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroy\
ed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(i=t,t="utf8"),t||(t="utf8");let r=this[w]?ee:Bt;if(!this[p]&&!Buffer.isBuffer(e)){if(Mt(e))e=Buffer.
from(e.buffer,e.byteOffset,e.byteLength);else if(Ft(e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMod\
e stream")}return this[p]?(this[f]&&this[_]!==0&&this[ae](!0),this[f]?this.emit("data",e):this[ge](e),this[_]!==0&&this.emit("readable"),i&&r(i),this[f]):e.length?
(typeof e=="string"&&!(t===this[g]&&!((s=this[Y])!=null&&s.lastNeed))&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&this[g]&&(e=this[Y].write(e)),this[f]&&this[_]!==
0&&this[ae](!0),this[f]?this.emit("data",e):this[ge](e),this[_]!==0&&this.emit("readable"),i&&r(i),this[f]):(this[_]!==0&&this.emit("readable"),i&&r(i),this[f])}read(e){
if(this[m])return null;if(this[O]=!1,this[_]===0||e===0||e&&e>this[_])return this[D](),null;this[p]&&(e=null),this[E].length>1&&!this[p]&&(this[E]=[this[g]?this[E].
join(""):Buffer.concat(this[E],this[_])]);let t=this[Ve](e||null,this[E][0]);return this[D](),t}[Ve](e,t){if(this[p])this[le]();else{let i=t;e===i.length||e===null?
this[le]():typeof i=="string"?(this[E][0]=i.slice(e),t=i.slice(0,e),this[_]-=e):(this[E][0]=i.subarray(e),t=i.subarray(0,e),this[_]-=e)}return this.emit("data",
t),!this[E].length&&!this[v]&&this.emit("drain"),t}end(e,t,i){return typeof e=="function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t="utf8"),e!==void 0&&this.
write(e,t),i&&this.once("end",i),this[v]=!0,this.writable=!1,(this[f]||!this[Q])&&this[D](),this}[$](){this[m]||(!this[U]&&!this[R].length&&(this[O]=!0),this[Q]=
!1,this[f]=!0,this.emit("resume"),this[E].length?this[ae]():this[v]?this[D]():this.emit("drain"))}resume(){return this[$]()}pause(){this[f]=!1,this[Q]=!0,this[O]=
!1}get destroyed(){return this[m]}get flowing(){return this[f]}get paused(){return this[Q]}[ge](e){this[p]?this[_]+=1:this[_]+=e.length,this[E].push(e)}[le](){return this[p]?
this[_]-=1:this[_]-=this[E][0].length,this[E].shift()}[ae](e=!1){do;while(this[Ye](this[le]())&&this[E].length);!e&&!this[E].length&&!this[v]&&this.emit("drain")}[Ye](e){
return this.emit("data",e),this[f]}pipe(e,t){if(this[m])return e;this[O]=!1;let i=this[F];return t=t||{},e===We.stdout||e===We.stderr?t.end=!1:t.end=t.end!==!1,
t.proxyErrors=!!t.proxyErrors,i?t.end&&e.end():(this[R].push(t.proxyErrors?new xt(this,e,t):new Xe(this,e,t)),this[w]?ee(()=>this[$]()):this[$]()),e}unpipe(e){let t=this[R].
find(i=>i.dest===e);t&&(this[R].length===1?(this[f]&&this[U]===0&&(this[f]=!1),this[R]=[]):this[R].splice(this[R].indexOf(t),1),t.unpipe())}addListener(e,t){return this.
on(e,t)}on(e,t){let i=super.on(e,t);if(e==="data")this[O]=!1,this[U]++,!this[R].length&&!this[f]&&this[$]();else if(e==="readable"&&this[_]!==0)super.emit("read\
able");else if(Nt(e)&&this[F])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&this[q]){let s=t;this[w]?ee(()=>s.call(this,this[q])):s.call(this,this[q])}
return i}removeListener(e,t){return this.off(e,t)}off(e,t){let i=super.off(e,t);return e==="data"&&(this[U]=this.listeners("data").length,this[U]===0&&!this[O]&&
!this[R].length&&(this[f]=!1)),i}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&(this[U]=0,!this[O]&&!this[R].length&&(this[f]=
!1)),t}get emittedEnd(){return this[F]}[D](){!this[he]&&!this[F]&&!this[m]&&this[E].length===0&&this[v]&&(this[he]=!0,this.emit("end"),this.emit("prefinish"),this.
emit("finish"),this[oe]&&this.emit("close"),this[he]=!1)}emit(e,...t){let i=t[0];if(e!=="error"&&e!=="close"&&e!==m&&this[m])return!1;if(e==="data")return!this[p]&&
!i?!1:this[w]?(ee(()=>this[we](i)),!0):this[we](i);if(e==="end")return this[$e]();if(e==="close"){if(this[oe]=!0,!this[F]&&!this[m])return!1;let r=super.emit("c\
lose");return this.removeAllListeners("close"),r}else if(e==="error"){this[q]=i,super.emit(Le,i);let r=!this[J]||this.listeners("error").length?super.emit("erro\
r",i):!1;return this[D](),r}else if(e==="resume"){let r=super.emit("resume");return this[D](),r}else if(e==="finish"||e==="prefinish"){let r=super.emit(e);return this.
removeAllListeners(e),r}let s=super.emit(e,...t);return this[D](),s}[we](e){for(let i of this[R])i.dest.write(e)===!1&&this.pause();let t=this[O]?!1:super.emit(
"data",e);return this[D](),t}[$e](){return this[F]?!1:(this[F]=!0,this.readable=!1,this[w]?(ee(()=>this[Te]()),!0):this[Te]())}[Te](){if(this[Y]){let t=this[Y].
end();if(t){for(let i of this[R])i.dest.write(t);this[O]||super.emit("data",t)}}for(let t of this[R])t.end();let e=super.emit("end");return this.removeAllListeners(
"end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[p]||(e.dataLength=0);let t=this.promise();return this.on("data",i=>{e.push(i),this[p]||(e.dataLength+=
i.length)}),await t,e}async concat(){if(this[p])throw new Error("cannot concat in objectMode");let e=await this.collect();return this[g]?e.join(""):Buffer.concat(
e,e.dataLength)}async promise(){return new Promise((e,t)=>{this.on(m,()=>t(new Error("stream destroyed"))),this.on("error",i=>t(i)),this.on("end",()=>e())})}[Symbol.
asyncIterator](){this[O]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();let i=this.read();if(i!==null)return Promise.
resolve({done:!1,value:i});if(this[v])return t();let s,r,h=a=>{this.off("data",n),this.off("end",o),this.off(m,d),t(),r(a)},n=a=>{this.off("error",h),this.off("\
end",o),this.off(m,d),this.pause(),s({value:a,done:!!this[v]})},o=()=>{this.off("error",h),this.off("data",n),this.off(m,d),t(),s({done:!0,value:void 0})},d=()=>h(
new Error("stream destroyed"));return new Promise((a,L)=>{r=L,s=a,this.once(m,d),this.once("error",h),this.once("end",o),this.once("data",n)})},throw:t,return:t,
[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[O]=!1;let e=!1,t=()=>(this.pause(),this.off(Le,t),this.off(m,t),
this.off("end",t),e=!0,{done:!0,value:void 0}),i=()=>{if(e)return t();let s=this.read();return s===null?t():{done:!1,value:s}};return this.once("end",t),this.once(
Le,t),this.once(m,t),{next:i,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[m])return e?this.emit("error",e):this.
emit(m),this;this[m]=!0,this[O]=!0,this[E].length=0,this[_]=0;let t=this;return typeof t.close=="function"&&!this[oe]&&t.close(),e?this.emit("error",e):this.emit(
m),this}static get isStream(){return vt}},Ct=_t.default.constants||{ZLIB_VERNUM:4736},T=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,
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
Ct)),Ut=C.Buffer.concat,ue=Object.getOwnPropertyDescriptor(C.Buffer,"concat"),jt=e=>e,ve=(ue==null?void 0:ue.writable)===!0||(ue==null?void 0:ue.set)!==void 0?e=>{
C.Buffer.concat=e?jt:Ut}:e=>{},j=Symbol("_superWrite"),ce=class extends Error{code;errno;constructor(e,t){super("zlib: "+e.message,{cause:e}),this.code=e.code,this.
errno=e.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+e.message,Error.captureStackTrace(this,t??this.constructor)}get name(){return"ZlibError"}},
De=Symbol("flushFlag"),Ae=class extends Ie{#e=!1;#i=!1;#r;#n;#h;#t;#s;get sawError(){return this.#e}get handle(){return this.#t}get flushFlag(){return this.#r}constructor(e,t){
var i;if(!e||typeof e!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(e),this.#r=e.flush??0,this.#n=e.finishFlush??0,this.#h=
e.fullFlushFlag??0,typeof Ke[t]!="function")throw new TypeError("Compression method not supported: "+t);try{this.#t=new Ke[t](e)}catch(s){throw new ce(s,this.constructor)}
this.#s=s=>{this.#e||(this.#e=!0,this.close(),this.emit("error",s))},(i=this.#t)==null||i.on("error",s=>this.#s(new ce(s))),this.once("end",()=>this.close)}close(){
this.#t&&(this.#t.close(),this.#t=void 0,this.emit("close"))}reset(){var e,t;if(!this.#e)return(0,Oe.default)(this.#t,"zlib binding closed"),(t=(e=this.#t).reset)==
null?void 0:t.call(e)}flush(e){this.ended||(typeof e!="number"&&(e=this.#h),this.write(Object.assign(C.Buffer.alloc(0),{[De]:e})))}end(e,t,i){return typeof e=="\
function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&(t?this.write(e,t):this.write(e)),this.flush(this.#n),this.#i=!0,super.end(i)}get ended(){
return this.#i}[j](e){return super.write(e)}write(e,t,i){if(typeof t=="function"&&(i=t,t="utf8"),typeof e=="string"&&(e=C.Buffer.from(e,t)),this.#e)return;(0,Oe.default)(
this.#t,"zlib binding closed");let s=this.#t._handle,r=s.close;s.close=()=>{};let h=this.#t.close;this.#t.close=()=>{},ve(!0);let n;try{let d=typeof e[De]=="num\
ber"?e[De]:this.#r;n=this.#t._processChunk(e,d),ve(!1)}catch(d){ve(!1),this.#s(new ce(d,this.write))}finally{this.#t&&(this.#t._handle=s,s.close=r,this.#t.close=
h,this.#t.removeAllListeners("error"))}this.#t&&this.#t.on("error",d=>this.#s(new ce(d,this.write)));let o;if(n)if(Array.isArray(n)&&n.length>0){let d=n[0];o=this[j](
C.Buffer.from(d));for(let a=1;a<n.length;a++)o=this[j](n[a])}else o=this[j](C.Buffer.from(n));return i&&i(),o}},qe=class extends Ae{#e;#i;constructor(e,t){e=e||
{},e.flush=e.flush||T.Z_NO_FLUSH,e.finishFlush=e.finishFlush||T.Z_FINISH,e.fullFlushFlag=T.Z_FULL_FLUSH,super(e,t),this.#e=e.level,this.#i=e.strategy}params(e,t){
if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this \
implementation");if(this.#e!==e||this.#i!==t){this.flush(T.Z_SYNC_FLUSH),(0,Oe.default)(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=
(s,r)=>{typeof s=="function"&&(r=s,s=this.flushFlag),this.flush(s),r==null||r()};try{this.handle.params(e,t)}finally{this.handle.flush=i}this.handle&&(this.#e=e,
this.#i=t)}}}},Di=class extends qe{#e;constructor(e){super(e,"Gzip"),this.#e=e&&!!e.portable}[j](e){return this.#e?(this.#e=!1,e[9]=255,super[j](e)):super[j](e)}},
zt=class extends qe{constructor(e){super(e,"Unzip")}},Ht=class extends Ae{constructor(e,t){e=e||{},e.flush=e.flush||T.BROTLI_OPERATION_PROCESS,e.finishFlush=e.finishFlush||
T.BROTLI_OPERATION_FINISH,e.fullFlushFlag=T.BROTLI_OPERATION_FLUSH,super(e,t)}},Zt=class extends Ht{constructor(e){super(e,"BrotliDecompress")}},Gt=class extends Ae{constructor(e,t){
e=e||{},e.flush=e.flush||T.ZSTD_e_continue,e.finishFlush=e.finishFlush||T.ZSTD_e_end,e.fullFlushFlag=T.ZSTD_e_flush,super(e,t)}},Wt=class extends Gt{constructor(e){
super(e,"ZstdDecompress")}},Vt=(e,t)=>{if(Number.isSafeInteger(e))e<0?$t(e,t):Yt(e,t);else throw Error("cannot encode number outside of javascript safe integer \
range");return t},Yt=(e,t)=>{t[0]=128;for(var i=t.length;i>1;i--)t[i-1]=e&255,e=Math.floor(e/256)},$t=(e,t)=>{t[0]=255;var i=!1;e=e*-1;for(var s=t.length;s>1;s--){
var r=e&255;e=Math.floor(e/256),i?t[s-1]=Qe(r):r===0?t[s-1]=0:(i=!0,t[s-1]=Je(r))}},Xt=e=>{let t=e[0],i=t===128?qt(e.subarray(1,e.length)):t===255?Kt(e):null;if(i===
null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(i))throw Error("parsed number outside of javascript safe integer range");return i},Kt=e=>{
for(var t=e.length,i=0,s=!1,r=t-1;r>-1;r--){var h=Number(e[r]),n;s?n=Qe(h):h===0?n=h:(s=!0,n=Je(h)),n!==0&&(i-=n*Math.pow(256,t-r-1))}return i},qt=e=>{for(var t=e.
length,i=0,s=t-1;s>-1;s--){var r=Number(e[s]);r!==0&&(i+=r*Math.pow(256,t-s-1))}return i},Qe=e=>(255^e)&255,Je=e=>(255^e)+1&255,Be=e=>Ne.has(e),Qt=new Set(["0",
"","1","2","3","4","5","6","7","D"]),Ne=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5",
"Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","N\
extFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtend\
edHeader"]]),Jt=new Map(Array.from(Ne).map(e=>[e[1],e[0]])),ei=e=>e===void 0||e<0?void 0:e,Fe=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#e="\
Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(e,t=0,i,s){Buffer.isBuffer(e)?this.decode(e,t||0,i,s):e&&this.#i(
e)}decode(e,t,i,s){if(t||(t=0),!e||!(e.length>=t+512))throw new Error("need 512 bytes for header");let r=z(e,t+156,1),h=Qt.has(r),n=h?i:void 0,o=h?s:void 0;if(this.
path=(n==null?void 0:n.path)??z(e,t,100),this.mode=(n==null?void 0:n.mode)??(o==null?void 0:o.mode)??M(e,t+100,8),this.uid=(n==null?void 0:n.uid)??(o==null?void 0:
o.uid)??M(e,t+108,8),this.gid=(n==null?void 0:n.gid)??(o==null?void 0:o.gid)??M(e,t+116,8),this.size=ei((n==null?void 0:n.size)??(o==null?void 0:o.size)??M(e,t+
124,12)),this.mtime=(n==null?void 0:n.mtime)??(o==null?void 0:o.mtime)??Me(e,t+136,12),this.cksum=M(e,t+148,12),o&&this.#i(o,!0),n&&this.#i(n),Be(r)&&(this.#e=r||
"0"),this.#e==="0"&&this.path.slice(-1)==="/"&&(this.#e="5"),this.#e==="5"&&(this.size=0),this.linkpath=z(e,t+157,100),e.subarray(t+257,t+265).toString()==="ust\
ar\x0000")if(this.uname=(n==null?void 0:n.uname)??(o==null?void 0:o.uname)??z(e,t+265,32),this.gname=(n==null?void 0:n.gname)??(o==null?void 0:o.gname)??z(e,t+297,
32),this.devmaj=(n==null?void 0:n.devmaj)??(o==null?void 0:o.devmaj)??M(e,t+329,8)??0,this.devmin=(n==null?void 0:n.devmin)??(o==null?void 0:o.devmin)??M(e,t+337,
8)??0,e[t+475]!==0){let a=z(e,t+345,155);this.path=a+"/"+this.path}else{let a=z(e,t+345,130);a&&(this.path=a+"/"+this.path),this.atime=(i==null?void 0:i.atime)??
(s==null?void 0:s.atime)??Me(e,t+476,12),this.ctime=(i==null?void 0:i.ctime)??(s==null?void 0:s.ctime)??Me(e,t+488,12)}let d=256;for(let a=t;a<t+148;a++)d+=e[a];
for(let a=t+156;a<t+512;a++)d+=e[a];this.cksumValid=d===this.cksum,this.cksum===void 0&&d===256&&(this.nullBlock=!0)}#i(e,t=!1){Object.assign(this,Object.fromEntries(
Object.entries(e).filter(([i,s])=>!(s==null||i==="size"&&Number(s)<0||i==="path"&&t||i==="linkpath"&&t||i==="global"))))}encode(e,t=0){if(e||(e=this.block=Buffer.
alloc(512)),this.#e==="Unsupported"&&(this.#e="0"),!(e.length>=t+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?130:155,s=ti(this.
path||"",i),r=s[0],h=s[1];this.needPax=!!s[2],this.needPax=H(e,t,100,r)||this.needPax,this.needPax=x(e,t+100,8,this.mode)||this.needPax,this.needPax=x(e,t+108,8,
this.uid)||this.needPax,this.needPax=x(e,t+116,8,this.gid)||this.needPax,this.needPax=x(e,t+124,12,this.size)||this.needPax,this.needPax=xe(e,t+136,12,this.mtime)||
this.needPax,e[t+156]=Number(this.#e.codePointAt(0)),this.needPax=H(e,t+157,100,this.linkpath)||this.needPax,e.write("ustar\x0000",t+257,8),this.needPax=H(e,t+265,
32,this.uname)||this.needPax,this.needPax=H(e,t+297,32,this.gname)||this.needPax,this.needPax=x(e,t+329,8,this.devmaj)||this.needPax,this.needPax=x(e,t+337,8,this.
devmin)||this.needPax,this.needPax=H(e,t+345,i,h)||this.needPax,e[t+475]!==0?this.needPax=H(e,t+345,155,h)||this.needPax:(this.needPax=H(e,t+345,130,h)||this.needPax,
this.needPax=xe(e,t+476,12,this.atime)||this.needPax,this.needPax=xe(e,t+488,12,this.ctime)||this.needPax);let n=256;for(let o=t;o<t+148;o++)n+=e[o];for(let o=t+
156;o<t+512;o++)n+=e[o];return this.cksum=n,x(e,t+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#e==="Unsupported"?this.#e:Ne.get(this.#e)}get typeKey(){
return this.#e}set type(e){let t=String(Jt.get(e));if(Be(t)||t==="Unsupported")this.#e=t;else if(Be(e))this.#e=e;else throw new TypeError("invalid entry type: "+
e)}},ti=(e,t)=>{let i=e,s="",r,h=V.posix.parse(e).root||".";if(Buffer.byteLength(i)<100)r=[i,s,!1];else{s=V.posix.dirname(i),i=V.posix.basename(i);do Buffer.byteLength(
i)<=100&&Buffer.byteLength(s)<=t?r=[i,s,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(s)<=t?r=[i.slice(0,99),s,!0]:(i=V.posix.join(V.posix.basename(s),i),s=V.posix.
dirname(s));while(s!==h&&r===void 0);r||(r=[e.slice(0,99),"",!0])}return r},z=(e,t,i)=>e.subarray(t,t+i).toString("utf8").replace(/\0.*/,""),Me=(e,t,i)=>ii(M(e,
t,i)),ii=e=>e===void 0?void 0:new Date(e*1e3),M=(e,t,i)=>Number(e[t])&128?Xt(e.subarray(t,t+i)):ri(e,t,i),si=e=>isNaN(e)?void 0:e,ri=(e,t,i)=>si(parseInt(e.subarray(
t,t+i).toString("utf8").replace(/\0.*$/,"").trim(),8)),ni={12:8589934591,8:2097151},x=(e,t,i,s)=>s===void 0?!1:s>ni[i]||s<0?(Vt(s,e.subarray(t,t+i)),!0):(hi(e,t,
i,s),!1),hi=(e,t,i,s)=>e.write(oi(s,i),t,i,"ascii"),oi=(e,t)=>ai(Math.floor(e).toString(8),t),ai=(e,t)=>(e.length===t-1?e:new Array(t-e.length-1).join("0")+e+" ")+
"\0",xe=(e,t,i,s)=>s===void 0?!1:x(e,t,i,s.getTime()/1e3),li=new Array(156).join("\0"),H=(e,t,i,s)=>s===void 0?!1:(e.write(s+li,t,i,"utf8"),s.length!==Buffer.byteLength(
s)||s.length>i),et=class Rt{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(t,i=!1){this.atime=t.
atime,this.charset=t.charset,this.comment=t.comment,this.ctime=t.ctime,this.dev=t.dev,this.gid=t.gid,this.global=i,this.gname=t.gname,this.ino=t.ino,this.linkpath=
t.linkpath,this.mtime=t.mtime,this.nlink=t.nlink,this.path=t.path,this.size=t.size,this.uid=t.uid,this.uname=t.uname}encode(){let t=this.encodeBody();if(t==="")
return Buffer.allocUnsafe(0);let i=Buffer.byteLength(t),s=512*Math.ceil(1+i/512),r=Buffer.allocUnsafe(s);for(let h=0;h<512;h++)r[h]=0;new Fe({path:("PaxHeader/"+
(0,pt.basename)(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:i,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"Exten\
dedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(t,512,i,"utf8");for(let h=i+
512;h<r.length;h++)r[h]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.
encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField(
"linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(t){if(this[t]===void 0)return"";let i=this[t],
s=i instanceof Date?i.getTime()/1e3:i,r=" "+(t==="dev"||t==="ino"||t==="nlink"?"SCHILY.":"")+t+"="+s+`
`,h=Buffer.byteLength(r),n=Math.floor(Math.log(h)/Math.log(10))+1;return h+n>=Math.pow(10,n)&&(n+=1),n+h+r}static parse(t,i,s=!1){return new Rt(di(ui(t),i),s)}},
di=(e,t)=>t?Object.assign({},t,e):e,ui=e=>e.replace(/\n$/,"").split(`
`).reduce(ci,Object.create(null)),ci=(e,t)=>{let i=parseInt(t,10);if(i!==Buffer.byteLength(t)+1)return e;t=t.slice((i+" ").length);let s=t.split("="),r=s.shift();
if(!r)return e;let h=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),n=s.join("=").replace(/\0.*/,"");switch(h){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":e[h]=n;break;case"ctime":case"atime":case"mtime":e[h]=new Date(Number(n)*1e3);break;case"size":let o=+n;o>=0&&(e[h]=o);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":e[h]=+n;break}return e},mi=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,me=mi!=="win32"?e=>String(
e):e=>String(e).replaceAll(/\\/g,"/"),fi=class extends Ie{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(e,t,i){
switch(super({}),this.pause(),this.extended=t,this.globalExtended=i,this.header=e,this.remain=e.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=e.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!e.path)throw new Error("no path provided for tar.ReadEntry");
this.path=me(e.path),this.mode=e.mode,this.mode&&(this.mode=this.mode&4095),this.uid=e.uid,this.gid=e.gid,this.uname=e.uname,this.gname=e.gname,this.size=this.remain,
this.mtime=e.mtime,this.atime=e.atime,this.ctime=e.ctime,this.linkpath=e.linkpath?me(e.linkpath):void 0,this.uname=e.uname,this.gname=e.gname,t&&this.#e(t),i&&this.#e(
i,!0)}write(e){let t=e.length;if(t>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,s=this.blockRemain;return this.
remain=Math.max(0,i-t),this.blockRemain=Math.max(0,s-t),this.ignore?!0:i>=t?super.write(e):super.write(e.subarray(0,i))}#e(e,t=!1){e.path&&(e.path=me(e.path)),e.
linkpath&&(e.linkpath=me(e.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,s])=>!(s==null||i==="path"&&t))))}},Ei=(e,t,i,s={})=>{e.
file&&(s.file=e.file),e.cwd&&(s.cwd=e.cwd),s.code=i instanceof Error&&i.code||t,s.tarCode=t,!e.strict&&s.recoverable!==!1?(i instanceof Error&&(s=Object.assign(
i,s),i=i.message),e.emit("warn",t,i,s)):i instanceof Error?e.emit("error",Object.assign(i,s)):e.emit("error",Object.assign(new Error(`${t}: ${i}`),s))},_i=1024*
1024,Pe=Buffer.from([31,139]),ke=Buffer.from([40,181,47,253]),pi=Math.max(Pe.length,ke.length),y=Symbol("state"),Z=Symbol("writeEntry"),A=Symbol("readEntry"),Ce=Symbol(
"nextEntry"),tt=Symbol("processEntry"),S=Symbol("extendedHeader"),te=Symbol("globalExtendedHeader"),P=Symbol("meta"),it=Symbol("emitMeta"),l=Symbol("buffer"),B=Symbol(
"queue"),k=Symbol("ended"),Ue=Symbol("emittedEnd"),G=Symbol("emit"),u=Symbol("unzip"),fe=Symbol("consumeChunk"),Ee=Symbol("consumeChunkSub"),je=Symbol("consumeB\
ody"),st=Symbol("consumeMeta"),rt=Symbol("consumeHeader"),ie=Symbol("consuming"),ze=Symbol("bufferConcat"),_e=Symbol("maybeEnd"),X=Symbol("writing"),I=Symbol("a\
borted"),pe=Symbol("onDone"),W=Symbol("sawValidEntry"),Re=Symbol("sawNullBlock"),be=Symbol("sawEOF"),nt=Symbol("closeStream"),Ri=1e3,se=Symbol("compressedBytesR\
ead"),He=Symbol("decompressedBytesRead"),ht=Symbol("checkDecompressionRatio"),bi=()=>!0,Oi=class extends ft.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[B]=[];[l];[A];[Z];[y]="\
begin";[P]="";[S];[te];[k]=!1;[u];[I]=!1;[W];[Re]=!1;[be]=!1;[X]=!1;[ie]=!1;[Ue]=!1;[se]=0;[He]=0;constructor(e={}){super(),this.file=e.file||"",this.on(pe,()=>{
(this[y]==="begin"||this[W]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),e.ondone?this.on(pe,e.ondone):this.on(pe,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!e.strict,this.maxDecompressionRatio=typeof e.maxDecompressionRatio=="number"?e.maxDecompressionRatio:Ri,
this.maxMetaEntrySize=e.maxMetaEntrySize||_i,this.filter=typeof e.filter=="function"?e.filter:bi;let t=e.file&&(e.file.endsWith(".tar.br")||e.file.endsWith(".tb\
r"));this.brotli=!(e.gzip||e.zstd)&&e.brotli!==void 0?e.brotli:t?void 0:!1;let i=e.file&&(e.file.endsWith(".tar.zst")||e.file.endsWith(".tzst"));this.zstd=!(e.gzip||
e.brotli)&&e.zstd!==void 0?e.zstd:i?!0:void 0,this.on("end",()=>this[nt]()),typeof e.onwarn=="function"&&this.on("warn",e.onwarn),typeof e.onReadEntry=="functio\
n"&&this.on("entry",e.onReadEntry)}warn(e,t,i={}){Ei(this,e,t,i)}[rt](e,t){this[W]===void 0&&(this[W]=!1);let i;try{i=new Fe(e,t,this[S],this[te])}catch(s){return this.
warn("TAR_ENTRY_INVALID",s)}if(i.nullBlock)this[Re]?(this[be]=!0,this[y]==="begin"&&(this[y]="header"),this[G]("eof")):(this[Re]=!0,this[G]("nullBlock"));else if(this[Re]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let s=i.type;if(/^(Symbolic)?Link$/.test(s)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(s)&&!/^(Global)?ExtendedHeader$/.
test(s)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let r=this[Z]=new fi(i,this[S],this[te]);if(!this[W])if(r.remain){let h=()=>{
r.invalid||(this[W]=!0)};r.on("end",h)}else this[W]=!0;r.meta?r.size>this.maxMetaEntrySize?(r.ignore=!0,this[G]("ignoredEntry",r),this[y]="ignore",r.resume()):r.
size>0&&(this[P]="",r.on("data",h=>this[P]+=h),this[y]="meta"):(this[S]=void 0,r.ignore=r.ignore||!this.filter(r.path,r),r.ignore?(this[G]("ignoredEntry",r),this[y]=
r.remain?"ignore":"header",r.resume()):(r.remain?this[y]="body":(this[y]="header",r.end()),this[A]?this[B].push(r):(this[B].push(r),this[Ce]())))}}}[nt](){queueMicrotask(
()=>this.emit("close"))}[tt](e){let t=!0;if(!e)this[A]=void 0,t=!1;else if(Array.isArray(e)){let[i,...s]=e;this.emit(i,...s)}else this[A]=e,this.emit("entry",e),
e.emittedEnd||(e.on("end",()=>this[Ce]()),t=!1);return t}[Ce](){do;while(this[tt](this[B].shift()));if(this[B].length===0){let e=this[A];!e||e.flowing||e.size===
e.remain?this[X]||this.emit("drain"):e.once("drain",()=>this.emit("drain"))}}[je](e,t){let i=this[Z];if(!i)throw new Error("attempt to consume body without entr\
y??");let s=i.blockRemain??0,r=s>=e.length&&t===0?e:e.subarray(t,t+s);return i.write(r),i.blockRemain||(this[y]="header",this[Z]=void 0,i.end()),r.length}[st](e,t){
let i=this[Z],s=this[je](e,t);return!this[Z]&&i&&this[it](i),s}[G](e,t,i){this[B].length===0&&!this[A]?this.emit(e,t,i):this[B].push([e,t,i])}[it](e){switch(this[G](
"meta",this[P]),e.type){case"ExtendedHeader":case"OldExtendedHeader":this[S]=et.parse(this[P],this[S],!1);break;case"GlobalExtendedHeader":this[te]=et.parse(this[P],
this[te],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[S]??Object.create(null);this[S]=t,t.path=this[P].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let t=this[S]||Object.create(null);this[S]=t,t.linkpath=this[P].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+e.type)}}abort(e){
var t;if(!this[I]){if(this[u]){let i=this[u];i.write=()=>!0,i.end=()=>i,i.emit=()=>!1,(t=i.destroy)==null||t.call(i)}this[I]=!0,this.emit("abort",e),this.warn("\
TAR_ABORT",e,{recoverable:!1})}}[ht](e){this[He]+=e.length;let t=this[He]/this[se];return t>this.maxDecompressionRatio?(this.abort(new Error(`max decompression \
ratio exceeded: ${t.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(e,t,i){var s;if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.
from(e,typeof t=="string"?t:"utf8")),this[I])return i==null||i(),!1;if((this[u]===void 0||this.brotli===void 0&&this[u]===!1)&&e){if(this[l]&&(e=Buffer.concat([
this[l],e]),this[l]=void 0),e.length<pi)return this[l]=e,i==null||i(),!0;for(let o=0;this[u]===void 0&&o<Pe.length;o++)e[o]!==Pe[o]&&(this[u]=!1);let h=!1;if(this[u]===
!1&&this.zstd!==!1){h=!0;for(let o=0;o<ke.length;o++)if(e[o]!==ke[o]){h=!1;break}}let n=this.brotli===void 0&&!h;if(this[u]===!1&&n)if(e.length<512)if(this[k])this.
brotli=!0;else return this[l]=e,i==null||i(),!0;else try{new Fe(e.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[u]===void 0||this[u]===!1&&(this.
brotli||h)){let o=this[k];this[k]=!1,this[u]=this[u]===void 0?new zt({}):h?new Wt({}):new Zt({}),this[u].on("data",a=>{this[ht](a)&&this[fe](a)}),this[u].on("er\
ror",a=>{this[I]||this.abort(a)}),this[u].on("end",()=>{this[k]=!0,this[fe]()}),this[X]=!0,this[se]+=e.length;let d=!!this[u][o?"end":"write"](e);return this[X]=
!1,i==null||i(),d}}this[X]=!0,this[u]?(this[se]+=e.length,this[u].write(e)):this[fe](e),this[X]=!1;let r=this[B].length>0?!1:this[A]?this[A].flowing:!0;return!r&&
this[B].length===0&&((s=this[A])==null||s.once("drain",()=>this.emit("drain"))),i==null||i(),r}[ze](e){e&&!this[I]&&(this[l]=this[l]?Buffer.concat([this[l],e]):
e)}[_e](){if(this[k]&&!this[Ue]&&!this[I]&&!this[ie]){this[Ue]=!0;let e=this[Z];if(e!=null&&e.blockRemain){let t=this[l]?this[l].length:0;this.warn("TAR_BAD_ARC\
HIVE",`Truncated input (needed ${e.blockRemain} more bytes, only ${t} available)`,{entry:e}),this[l]&&e.write(this[l]),e.end()}this[G](pe)}}[fe](e){var t;if(this[ie]&&
e)this[ze](e);else if(!e&&!this[l])this[_e]();else if(e){if(this[ie]=!0,this[l]){this[ze](e);let i=this[l];this[l]=void 0,this[Ee](i)}else this[Ee](e);for(;this[l]&&
((t=this[l])==null?void 0:t.length)>=512&&!this[I]&&!this[be];){let i=this[l];this[l]=void 0,this[Ee](i)}this[ie]=!1}(!this[l]||this[k])&&this[_e]()}[Ee](e){let t=0,
i=e.length;for(;t+512<=i&&!this[I]&&!this[be];)switch(this[y]){case"begin":case"header":this[rt](e,t),t+=512;break;case"ignore":case"body":t+=this[je](e,t);break;case"\
meta":t+=this[st](e,t);break;default:throw new Error("invalid state: "+this[y])}t<i&&(this[l]=this[l]?Buffer.concat([e.subarray(t),this[l]]):e.subarray(t))}end(e,t,i){
return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t)),i&&this.once("finish",i),this[I]||
(this[u]?(e&&(this[se]+=e.length,this[u].write(e)),this[u].end()):(this[k]=!0,(this.brotli===void 0||this.zstd===void 0)&&(e=e||Buffer.alloc(0)),e&&this.write(e),
this[_e]())),this}},yi=new Set(["File","OldFile","ContiguousFile"]),ot=64,at=512;async function bt(e,t){let i=(await(0,K.stat)(e.archive)).size,s={request:e,limits:t,
names:new b.c,written:new Map,open:new Set,done:[],failure:void 0,packed:i,bytes:0},r=!1,h=new Oi({strict:!0,onReadEntry:c=>{r&&lt(c,s),r=!1,s.open.add(c),c.on(
"error",()=>{});let N=Li(c,s).catch(Ot=>{s.failure??=Ot});s.done.push(N.finally(()=>s.open.delete(c)))}});h.on("meta",c=>r||=c.includes(" GNU.sparse.")),h.on("i\
gnoredEntry",c=>{lt(c,s)});let n=new Promise((c,N)=>{h.on("end",c),h.on("error",N)});n.catch(()=>{});let o=(0,ut.createReadStream)(e.archive,{highWaterMark:256*
1024}),d=(0,mt.createGunzip)({chunkSize:256*1024});o.on("error",c=>d.destroy(c)),o.pipe(d);let a=0,L=Buffer.alloc(0);try{for await(let c of d){a+=c.length,(0,b.d)(
a,i,t);let N=c;if(L!==void 0){if(L=Buffer.concat([L,c]),L.length<at)continue;gi(L),N=L,L=void 0}if(h.write(N)||await Promise.race([(0,dt.once)(h,"drain"),n]),s.
failure!==void 0)throw s.failure}if(L!==void 0)throw new b.b("it is truncated");if(h.end(),await n,await Promise.all(s.done),s.failure!==void 0)throw s.failure}catch(c){
s.failure??=c;for(let N of s.open)N.destroy(c);throw await Promise.all(s.done),c}finally{o.destroy(),d.destroy()}return Ti(e,s.names.names,s.written)}function gi(e){
let t=e.subarray(0,4).toString("latin1");if(t.startsWith("\x8B")||t==="(\xB5/\xFD")throw new b.b("what is packed in it is packed once more");let i=e.subarray(0,
at),s=Number.parseInt(i.toString("latin1",148,156),8),r=i.reduce((h,n,o)=>h+(o>=148&&o<156?32:n),0);if(s!==r)throw new b.b("what is packed in it is not a tar ar\
chive")}function lt({path:e},t){if(!t.request.candidate(e))return;let i="is packed in a way that is not read here, such as with holes (tar --sparse)";t.failure??=
new b.b(`its entry ${JSON.stringify(e)} ${i}`)}async function Li(e,t){let{request:i,limits:s,names:r,written:h}=t;try{let n=e.type==="Directory";if(r.add(e.path,
n),!n&&!yi.has(e.type))throw new b.b(`its entry ${JSON.stringify(e.path)} is a link or a device`);if(r.names.length>s.maximumEntries)throw new b.b(`it holds mor\
e than ${s.maximumEntries} entries`);if(n||!i.candidate(e.path))return;if(h.size>=ot)throw new b.b(`it holds more than ${ot} libraries`);let o=(0,ct.join)(i.folder,
`entry-${h.size}`);h.set(e.path,o),await wi(e,o,t)}finally{e.resume()}}async function wi(e,t,i){let s=await(0,K.open)(t,"wx",384);try{if(i.failure!==void 0)throw i.
failure;let r=0;for await(let h of e)r+=h.length,i.bytes+=h.length,(0,b.d)(i.bytes,i.packed,i.limits),await s.writeFile(h);if(r!==e.size)throw new b.b("it is tr\
uncated")}finally{await s.close()}}async function Ti(e,t,i){let s=await e.choose(t),r=new Map;for(let[n,o]of i)s.includes(n)?r.set(n,o):await(0,K.rm)(o);let h=s.
find(n=>!r.has(n));if(h!==void 0)throw new b.b(`it holds no ${JSON.stringify(h)}`);return r}0&&(module.exports={unpackTar});
