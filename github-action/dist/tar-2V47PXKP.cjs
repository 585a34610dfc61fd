var ye=Object.create;var rt=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var Le=Object.getOwnPropertyNames;var we=Object.getPrototypeOf,Te=Object.prototype.hasOwnProperty;var Se=(t,e)=>{for(var i in e)rt(t,i,{get:e[i],enumerable:!0})},Zt=(t,e,i,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Le(e))!Te.call(t,r)&&
r!==i&&rt(t,r,{get:()=>e[r],enumerable:!(s=ge(e,r))||s.enumerable});return t};var nt=(t,e,i)=>(i=t!=null?ye(we(t)):{},Zt(e||!t||!t.__esModule?rt(i,"default",{value:t,enumerable:!0}):i,t)),Ie=t=>Zt(rt({},"__esModule",{value:!0}),t);var Si={};Se(Si,{unpackTar:()=>be});module.exports=Ie(Si);var b=require("./chunk-35BBZ333.cjs"),Di=require("./chunk-2OATJTSY.cjs"),de=require("node:events"),ce=require("node:fs"),
K=require("node:fs/promises"),me=require("node:path"),ue=require("node:zlib"),fe=require("events"),bt=nt(require("assert")),C=require("buffer"),Ot=require("node:events"),
Ht=nt(require("node:stream")),Ee=require("node:string_decoder"),Xt=nt(require("zlib")),_e=nt(require("zlib")),V=require("node:path"),pe=require("node:path"),Gt=typeof process==
"object"&&process?process:{stdout:null,stderr:null},De=t=>!!t&&typeof t=="object"&&(t instanceof St||t instanceof Ht.default||Ae(t)||Be(t)),Ae=t=>!!t&&typeof t==
"object"&&t instanceof Ot.EventEmitter&&typeof t.pipe=="function"&&t.pipe!==Ht.default.Writable.prototype.pipe,Be=t=>!!t&&typeof t=="object"&&t instanceof Ot.EventEmitter&&
typeof t.write=="function"&&typeof t.end=="function",D=Symbol("EOF"),A=Symbol("maybeEmitEnd"),F=Symbol("emittedEnd"),ht=Symbol("emittingEnd"),q=Symbol("emittedE\
rror"),ot=Symbol("closed"),Wt=Symbol("read"),at=Symbol("flush"),Vt=Symbol("flushChunk"),g=Symbol("encoding"),Y=Symbol("decoder"),f=Symbol("flowing"),Q=Symbol("p\
aused"),$=Symbol("resume"),E=Symbol("buffer"),R=Symbol("pipes"),_=Symbol("bufferLength"),yt=Symbol("bufferPush"),lt=Symbol("bufferShift"),p=Symbol("objectMode"),
u=Symbol("destroyed"),gt=Symbol("error"),Lt=Symbol("emitData"),Yt=Symbol("emitEnd"),wt=Symbol("emitEnd2"),w=Symbol("async"),Tt=Symbol("abort"),dt=Symbol("aborte\
d"),J=Symbol("signal"),U=Symbol("dataListeners"),O=Symbol("discarded"),tt=t=>Promise.resolve().then(t),ve=t=>t(),Ne=t=>t==="end"||t==="finish"||t==="prefinish",
Fe=t=>t instanceof ArrayBuffer||!!t&&typeof t=="object"&&t.constructor&&t.constructor.name==="ArrayBuffer"&&t.byteLength>=0,Me=t=>!Buffer.isBuffer(t)&&ArrayBuffer.
isView(t),$t=class{src;dest;opts;ondrain;constructor(t,e,i){this.src=t,this.dest=e,this.opts=i,this.ondrain=()=>t[$](),this.dest.on("drain",this.ondrain)}unpipe(){
this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},xe=class extends $t{unpipe(){this.src.removeListener(
"error",this.proxyErrors),super.unpipe()}constructor(t,e,i){super(t,e,i),this.proxyErrors=s=>this.dest.emit("error",s),t.on("error",this.proxyErrors)}},Pe=t=>!!t.
objectMode,ke=t=>!t.objectMode&&!!t.encoding&&t.encoding!=="buffer",St=class extends Ot.EventEmitter{[f]=!1;[Q]=!1;[R]=[];[E]=[];[p];[g];[w];[Y];[D]=!1;[F]=!1;[ht]=!1;[ot]=!1;[q]=null;[_]=0;[u]=!1;[J];[dt]=!1;[U]=0;[O]=!1;writable=!0;readable=!0;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Pe(e)?(this[p]=!0,this[g]=
null):ke(e)?(this[g]=e.encoding,this[p]=!1):(this[p]=!1,this[g]=null),this[w]=!!e.async,this[Y]=this[g]?new Ee.StringDecoder(this[g]):null,e&&e.debugExposeBuffer===
!0&&Object.defineProperty(this,"buffer",{get:()=>this[E]}),e&&e.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[R]});let{signal:i}=e;i&&
(this[J]=i,i.aborted?this[Tt]():i.addEventListener("abort",()=>this[Tt]()))}get bufferLength(){return this[_]}get encoding(){return this[g]}set encoding(t){throw new Error(
"Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[p]}set objectMode(t){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[w]}set async(t){this[w]=this[w]||!!t}[Tt](){this[dt]=!0,this.emit("abort",
this[J]?.reason),this.destroy(this[J]?.reason)}get aborted(){return this[dt]}set aborted(t){}write(t,e,i){if(this[dt])return!1;if(this[D])throw new Error("write\
 after end");if(this[u])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof e==
"function"&&(i=e,e="utf8"),e||(e="utf8");let s=this[w]?tt:ve;if(!this[p]&&!Buffer.isBuffer(t)){if(Me(t))t=Buffer.from(t.buffer,t.byteOffset,t.byteLength);else if(Fe(
t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[p]?(this[f]&&this[_]!==0&&this[at](
!0),this[f]?this.emit("data",t):this[yt](t),this[_]!==0&&this.emit("readable"),i&&s(i),this[f]):t.length?(typeof t=="string"&&!(e===this[g]&&!this[Y]?.lastNeed)&&
(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[g]&&(t=this[Y].write(t)),this[f]&&this[_]!==0&&this[at](!0),this[f]?this.emit("data",t):this[yt](t),this[_]!==0&&this.
emit("readable"),i&&s(i),this[f]):(this[_]!==0&&this.emit("readable"),i&&s(i),this[f])}read(t){if(this[u])return null;if(this[O]=!1,this[_]===0||t===0||t&&t>this[_])
return this[A](),null;this[p]&&(t=null),this[E].length>1&&!this[p]&&(this[E]=[this[g]?this[E].join(""):Buffer.concat(this[E],this[_])]);let e=this[Wt](t||null,this[E][0]);
return this[A](),e}[Wt](t,e){if(this[p])this[lt]();else{let i=e;t===i.length||t===null?this[lt]():typeof i=="string"?(this[E][0]=i.slice(t),e=i.slice(0,t),this[_]-=
t):(this[E][0]=i.subarray(t),e=i.subarray(0,t),this[_]-=t)}return this.emit("data",e),!this[E].length&&!this[D]&&this.emit("drain"),e}end(t,e,i){return typeof t==
"function"&&(i=t,t=void 0),typeof e=="function"&&(i=e,e="utf8"),t!==void 0&&this.write(t,e),i&&this.once("end",i),this[D]=!0,this.writable=!1,(this[f]||!this[Q])&&
this[A](),this}[$](){this[u]||(!this[U]&&!this[R].length&&(this[O]=!0),this[Q]=!1,this[f]=!0,this.emit("resume"),this[E].length?this[at]():this[D]?this[A]():this.
emit("drain"))}resume(){return this[$]()}pause(){this[f]=!1,this[Q]=!0,this[O]=!1}get destroyed(){return this[u]}get flowing(){return this[f]}get paused(){return this[Q]}[yt](t){
this[p]?this[_]+=1:this[_]+=t.length,this[E].push(t)}[lt](){return this[p]?this[_]-=1:this[_]-=this[E][0].length,this[E].shift()}[at](t=!1){do;while(this[Vt](this[lt]())&&
this[E].length);!t&&!this[E].length&&!this[D]&&this.emit("drain")}[Vt](t){return this.emit("data",t),this[f]}pipe(t,e){if(this[u])return t;this[O]=!1;let i=this[F];
return e=e||{},t===Gt.stdout||t===Gt.stderr?e.end=!1:e.end=e.end!==!1,e.proxyErrors=!!e.proxyErrors,i?e.end&&t.end():(this[R].push(e.proxyErrors?new xe(this,t,e):
new $t(this,t,e)),this[w]?tt(()=>this[$]()):this[$]()),t}unpipe(t){let e=this[R].find(i=>i.dest===t);e&&(this[R].length===1?(this[f]&&this[U]===0&&(this[f]=!1),
this[R]=[]):this[R].splice(this[R].indexOf(e),1),e.unpipe())}addListener(t,e){return this.on(t,e)}on(t,e){let i=super.on(t,e);if(t==="data")this[O]=!1,this[U]++,
!this[R].length&&!this[f]&&this[$]();else if(t==="readable"&&this[_]!==0)super.emit("readable");else if(Ne(t)&&this[F])super.emit(t),this.removeAllListeners(t);else if(t===
"error"&&this[q]){let s=e;this[w]?tt(()=>s.call(this,this[q])):s.call(this,this[q])}return i}removeListener(t,e){return this.off(t,e)}off(t,e){let i=super.off(t,
e);return t==="data"&&(this[U]=this.listeners("data").length,this[U]===0&&!this[O]&&!this[R].length&&(this[f]=!1)),i}removeAllListeners(t){let e=super.removeAllListeners(
t);return(t==="data"||t===void 0)&&(this[U]=0,!this[O]&&!this[R].length&&(this[f]=!1)),e}get emittedEnd(){return this[F]}[A](){!this[ht]&&!this[F]&&!this[u]&&this[E].
length===0&&this[D]&&(this[ht]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[ot]&&this.emit("close"),this[ht]=!1)}emit(t,...e){let i=e[0];
if(t!=="error"&&t!=="close"&&t!==u&&this[u])return!1;if(t==="data")return!this[p]&&!i?!1:this[w]?(tt(()=>this[Lt](i)),!0):this[Lt](i);if(t==="end")return this[Yt]();
if(t==="close"){if(this[ot]=!0,!this[F]&&!this[u])return!1;let r=super.emit("close");return this.removeAllListeners("close"),r}else if(t==="error"){this[q]=i,super.
emit(gt,i);let r=!this[J]||this.listeners("error").length?super.emit("error",i):!1;return this[A](),r}else if(t==="resume"){let r=super.emit("resume");return this[A](),
r}else if(t==="finish"||t==="prefinish"){let r=super.emit(t);return this.removeAllListeners(t),r}let s=super.emit(t,...e);return this[A](),s}[Lt](t){for(let i of this[R])
i.dest.write(t)===!1&&this.pause();let e=this[O]?!1:super.emit("data",t);return this[A](),e}[Yt](){return this[F]?!1:(this[F]=!0,this.readable=!1,this[w]?(tt(()=>this[wt]()),
!0):this[wt]())}[wt](){if(this[Y]){let e=this[Y].end();if(e){for(let i of this[R])i.dest.write(e);this[O]||super.emit("data",e)}}for(let e of this[R])e.end();let t=super.
emit("end");return this.removeAllListeners("end"),t}async collect(){let t=Object.assign([],{dataLength:0});this[p]||(t.dataLength=0);let e=this.promise();return this.
on("data",i=>{t.push(i),this[p]||(t.dataLength+=i.length)}),await e,t}async concat(){if(this[p])throw new Error("cannot concat in objectMode");let t=await this.
collect();return this[g]?t.join(""):Buffer.concat(t,t.dataLength)}async promise(){return new Promise((t,e)=>{this.on(u,()=>e(new Error("stream destroyed"))),this.
on("error",i=>e(i)),this.on("end",()=>t())})}[Symbol.asyncIterator](){this[O]=!1;let t=!1,e=async()=>(this.pause(),t=!0,{value:void 0,done:!0});return{next:()=>{
if(t)return e();let i=this.read();if(i!==null)return Promise.resolve({done:!1,value:i});if(this[D])return e();let s,r,h=l=>{this.off("data",n),this.off("end",o),
this.off(u,a),e(),r(l)},n=l=>{this.off("error",h),this.off("end",o),this.off(u,a),this.pause(),s({value:l,done:!!this[D]})},o=()=>{this.off("error",h),this.off(
"data",n),this.off(u,a),e(),s({done:!0,value:void 0})},a=()=>h(new Error("stream destroyed"));return new Promise((l,L)=>{r=L,s=l,this.once(u,a),this.once("error",
h),this.once("end",o),this.once("data",n)})},throw:e,return:e,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[O]=
!1;let t=!1,e=()=>(this.pause(),this.off(gt,e),this.off(u,e),this.off("end",e),t=!0,{done:!0,value:void 0}),i=()=>{if(t)return e();let s=this.read();return s===
null?e():{done:!1,value:s}};return this.once("end",e),this.once(gt,e),this.once(u,e),{next:i,throw:e,return:e,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(t){
if(this[u])return t?this.emit("error",t):this.emit(u),this;this[u]=!0,this[O]=!0,this[E].length=0,this[_]=0;let e=this;return typeof e.close=="function"&&!this[ot]&&
e.close(),t?this.emit("error",t):this.emit(u),this}static get isStream(){return De}},Ce=_e.default.constants||{ZLIB_VERNUM:4736},T=Object.freeze(Object.assign(Object.
create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,
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
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},Ce)),Ue=C.Buffer.concat,Kt=Object.getOwnPropertyDescriptor(C.Buffer,"conca\
t"),je=t=>t,It=Kt?.writable===!0||Kt?.set!==void 0?t=>{C.Buffer.concat=t?je:Ue}:t=>{},j=Symbol("_superWrite"),ct=class extends Error{code;errno;constructor(t,e){
super("zlib: "+t.message,{cause:t}),this.code=t.code,this.errno=t.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+t.message,Error.captureStackTrace(
this,e??this.constructor)}get name(){return"ZlibError"}},Dt=Symbol("flushFlag"),At=class extends St{#t=!1;#i=!1;#r;#n;#h;#e;#s;get sawError(){return this.#t}get handle(){
return this.#e}get flushFlag(){return this.#r}constructor(t,e){if(!t||typeof t!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(
t),this.#r=t.flush??0,this.#n=t.finishFlush??0,this.#h=t.fullFlushFlag??0,typeof Xt[e]!="function")throw new TypeError("Compression method not supported: "+e);try{
this.#e=new Xt[e](t)}catch(i){throw new ct(i,this.constructor)}this.#s=i=>{this.#t||(this.#t=!0,this.close(),this.emit("error",i))},this.#e?.on("error",i=>this.#s(
new ct(i))),this.once("end",()=>this.close)}close(){this.#e&&(this.#e.close(),this.#e=void 0,this.emit("close"))}reset(){if(!this.#t)return(0,bt.default)(this.#e,
"zlib binding closed"),this.#e.reset?.()}flush(t){this.ended||(typeof t!="number"&&(t=this.#h),this.write(Object.assign(C.Buffer.alloc(0),{[Dt]:t})))}end(t,e,i){
return typeof t=="function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),t&&(e?this.write(t,e):this.write(t)),this.flush(this.#n),this.#i=!0,super.
end(i)}get ended(){return this.#i}[j](t){return super.write(t)}write(t,e,i){if(typeof e=="function"&&(i=e,e="utf8"),typeof t=="string"&&(t=C.Buffer.from(t,e)),this.#t)
return;(0,bt.default)(this.#e,"zlib binding closed");let s=this.#e._handle,r=s.close;s.close=()=>{};let h=this.#e.close;this.#e.close=()=>{},It(!0);let n;try{let a=typeof t[Dt]==
"number"?t[Dt]:this.#r;n=this.#e._processChunk(t,a),It(!1)}catch(a){It(!1),this.#s(new ct(a,this.write))}finally{this.#e&&(this.#e._handle=s,s.close=r,this.#e.close=
h,this.#e.removeAllListeners("error"))}this.#e&&this.#e.on("error",a=>this.#s(new ct(a,this.write)));let o;if(n)if(Array.isArray(n)&&n.length>0){let a=n[0];o=this[j](
C.Buffer.from(a));for(let l=1;l<n.length;l++)o=this[j](n[l])}else o=this[j](C.Buffer.from(n));return i&&i(),o}},qt=class extends At{#t;#i;constructor(t,e){t=t||
{},t.flush=t.flush||T.Z_NO_FLUSH,t.finishFlush=t.finishFlush||T.Z_FINISH,t.fullFlushFlag=T.Z_FULL_FLUSH,super(t,e),this.#t=t.level,this.#i=t.strategy}params(t,e){
if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this \
implementation");if(this.#t!==t||this.#i!==e){this.flush(T.Z_SYNC_FLUSH),(0,bt.default)(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=
(s,r)=>{typeof s=="function"&&(r=s,s=this.flushFlag),this.flush(s),r?.()};try{this.handle.params(t,e)}finally{this.handle.flush=i}this.handle&&(this.#t=t,this.#i=
e)}}}},Ai=class extends qt{#t;constructor(t){super(t,"Gzip"),this.#t=t&&!!t.portable}[j](t){return this.#t?(this.#t=!1,t[9]=255,super[j](t)):super[j](t)}},ze=class extends qt{constructor(t){
super(t,"Unzip")}},He=class extends At{constructor(t,e){t=t||{},t.flush=t.flush||T.BROTLI_OPERATION_PROCESS,t.finishFlush=t.finishFlush||T.BROTLI_OPERATION_FINISH,
t.fullFlushFlag=T.BROTLI_OPERATION_FLUSH,super(t,e)}},Ze=class extends He{constructor(t){super(t,"BrotliDecompress")}},Ge=class extends At{constructor(t,e){t=t||
{},t.flush=t.flush||T.ZSTD_e_continue,t.finishFlush=t.finishFlush||T.ZSTD_e_end,t.fullFlushFlag=T.ZSTD_e_flush,super(t,e)}},We=class extends Ge{constructor(t){super(
t,"ZstdDecompress")}},Ve=(t,e)=>{if(Number.isSafeInteger(t))t<0?$e(t,e):Ye(t,e);else throw Error("cannot encode number outside of javascript safe integer range");
return e},Ye=(t,e)=>{e[0]=128;for(var i=e.length;i>1;i--)e[i-1]=t&255,t=Math.floor(t/256)},$e=(t,e)=>{e[0]=255;var i=!1;t=t*-1;for(var s=e.length;s>1;s--){var r=t&
255;t=Math.floor(t/256),i?e[s-1]=Qt(r):r===0?e[s-1]=0:(i=!0,e[s-1]=Jt(r))}},Xe=t=>{let e=t[0],i=e===128?qe(t.subarray(1,t.length)):e===255?Ke(t):null;if(i===null)
throw Error("invalid base256 encoding");if(!Number.isSafeInteger(i))throw Error("parsed number outside of javascript safe integer range");return i},Ke=t=>{for(var e=t.
length,i=0,s=!1,r=e-1;r>-1;r--){var h=Number(t[r]),n;s?n=Qt(h):h===0?n=h:(s=!0,n=Jt(h)),n!==0&&(i-=n*Math.pow(256,e-r-1))}return i},qe=t=>{for(var e=t.length,i=0,
s=e-1;s>-1;s--){var r=Number(t[s]);r!==0&&(i+=r*Math.pow(256,e-s-1))}return i},Qt=t=>(255^t)&255,Jt=t=>(255^t)+1&255,Bt=t=>vt.has(t),Qe=new Set(["0","","1","2",
"3","4","5","6","7","D"]),vt=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],
["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLon\
gLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),
Je=new Map(Array.from(vt).map(t=>[t[1],t[0]])),ti=t=>t===void 0||t<0?void 0:t,Nt=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#t="\
Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(t,e=0,i,s){Buffer.isBuffer(t)?this.decode(t,e||0,i,s):t&&this.#i(
t)}decode(t,e,i,s){if(e||(e=0),!t||!(t.length>=e+512))throw new Error("need 512 bytes for header");let r=z(t,e+156,1),h=Qe.has(r),n=h?i:void 0,o=h?s:void 0;if(this.
path=n?.path??z(t,e,100),this.mode=n?.mode??o?.mode??M(t,e+100,8),this.uid=n?.uid??o?.uid??M(t,e+108,8),this.gid=n?.gid??o?.gid??M(t,e+116,8),this.size=ti(n?.size??
o?.size??M(t,e+124,12)),this.mtime=n?.mtime??o?.mtime??Ft(t,e+136,12),this.cksum=M(t,e+148,12),o&&this.#i(o,!0),n&&this.#i(n),Bt(r)&&(this.#t=r||"0"),this.#t===
"0"&&this.path.slice(-1)==="/"&&(this.#t="5"),this.#t==="5"&&(this.size=0),this.linkpath=z(t,e+157,100),t.subarray(e+257,e+265).toString()==="ustar\x0000")if(this.
uname=n?.uname??o?.uname??z(t,e+265,32),this.gname=n?.gname??o?.gname??z(t,e+297,32),this.devmaj=n?.devmaj??o?.devmaj??M(t,e+329,8)??0,this.devmin=n?.devmin??o?.
devmin??M(t,e+337,8)??0,t[e+475]!==0){let l=z(t,e+345,155);this.path=l+"/"+this.path}else{let l=z(t,e+345,130);l&&(this.path=l+"/"+this.path),this.atime=i?.atime??
s?.atime??Ft(t,e+476,12),this.ctime=i?.ctime??s?.ctime??Ft(t,e+488,12)}let a=256;for(let l=e;l<e+148;l++)a+=t[l];for(let l=e+156;l<e+512;l++)a+=t[l];this.cksumValid=
a===this.cksum,this.cksum===void 0&&a===256&&(this.nullBlock=!0)}#i(t,e=!1){Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,s])=>!(s==null||i===
"size"&&Number(s)<0||i==="path"&&e||i==="linkpath"&&e||i==="global"))))}encode(t,e=0){if(t||(t=this.block=Buffer.alloc(512)),this.#t==="Unsupported"&&(this.#t="\
0"),!(t.length>=e+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?130:155,s=ei(this.path||"",i),r=s[0],h=s[1];this.needPax=!!s[2],
this.needPax=H(t,e,100,r)||this.needPax,this.needPax=x(t,e+100,8,this.mode)||this.needPax,this.needPax=x(t,e+108,8,this.uid)||this.needPax,this.needPax=x(t,e+116,
8,this.gid)||this.needPax,this.needPax=x(t,e+124,12,this.size)||this.needPax,this.needPax=Mt(t,e+136,12,this.mtime)||this.needPax,t[e+156]=Number(this.#t.codePointAt(
0)),this.needPax=H(t,e+157,100,this.linkpath)||this.needPax,t.write("ustar\x0000",e+257,8),this.needPax=H(t,e+265,32,this.uname)||this.needPax,this.needPax=H(t,
e+297,32,this.gname)||this.needPax,this.needPax=x(t,e+329,8,this.devmaj)||this.needPax,this.needPax=x(t,e+337,8,this.devmin)||this.needPax,this.needPax=H(t,e+345,
i,h)||this.needPax,t[e+475]!==0?this.needPax=H(t,e+345,155,h)||this.needPax:(this.needPax=H(t,e+345,130,h)||this.needPax,this.needPax=Mt(t,e+476,12,this.atime)||
this.needPax,this.needPax=Mt(t,e+488,12,this.ctime)||this.needPax);let n=256;for(let o=e;o<e+148;o++)n+=t[o];for(let o=e+156;o<e+512;o++)n+=t[o];return this.cksum=
n,x(t,e+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#t==="Unsupported"?this.#t:vt.get(this.#t)}get typeKey(){return this.#t}set type(t){
let e=String(Je.get(t));if(Bt(e)||e==="Unsupported")this.#t=e;else if(Bt(t))this.#t=t;else throw new TypeError("invalid entry type: "+t)}},ei=(t,e)=>{let i=t,s="",
r,h=V.posix.parse(t).root||".";if(Buffer.byteLength(i)<100)r=[i,s,!1];else{s=V.posix.dirname(i),i=V.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(
s)<=e?r=[i,s,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(s)<=e?r=[i.slice(0,99),s,!0]:(i=V.posix.join(V.posix.basename(s),i),s=V.posix.dirname(s));while(s!==
h&&r===void 0);r||(r=[t.slice(0,99),"",!0])}return r},z=(t,e,i)=>t.subarray(e,e+i).toString("utf8").replace(/\0.*/,""),Ft=(t,e,i)=>ii(M(t,e,i)),ii=t=>t===void 0?
void 0:new Date(t*1e3),M=(t,e,i)=>Number(t[e])&128?Xe(t.subarray(e,e+i)):ri(t,e,i),si=t=>isNaN(t)?void 0:t,ri=(t,e,i)=>si(parseInt(t.subarray(e,e+i).toString("u\
tf8").replace(/\0.*$/,"").trim(),8)),ni={12:8589934591,8:2097151},x=(t,e,i,s)=>s===void 0?!1:s>ni[i]||s<0?(Ve(s,t.subarray(e,e+i)),!0):(hi(t,e,i,s),!1),hi=(t,e,i,s)=>t.
write(oi(s,i),e,i,"ascii"),oi=(t,e)=>ai(Math.floor(t).toString(8),e),ai=(t,e)=>(t.length===e-1?t:new Array(e-t.length-1).join("0")+t+" ")+"\0",Mt=(t,e,i,s)=>s===
void 0?!1:x(t,e,i,s.getTime()/1e3),li=new Array(156).join("\0"),H=(t,e,i,s)=>s===void 0?!1:(t.write(s+li,e,i,"utf8"),s.length!==Buffer.byteLength(s)||s.length>i),
te=class Re{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(e,i=!1){this.atime=e.atime,this.charset=
e.charset,this.comment=e.comment,this.ctime=e.ctime,this.dev=e.dev,this.gid=e.gid,this.global=i,this.gname=e.gname,this.ino=e.ino,this.linkpath=e.linkpath,this.
mtime=e.mtime,this.nlink=e.nlink,this.path=e.path,this.size=e.size,this.uid=e.uid,this.uname=e.uname}encode(){let e=this.encodeBody();if(e==="")return Buffer.allocUnsafe(
0);let i=Buffer.byteLength(e),s=512*Math.ceil(1+i/512),r=Buffer.allocUnsafe(s);for(let h=0;h<512;h++)r[h]=0;new Nt({path:("PaxHeader/"+(0,pe.basename)(this.path??
"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:i,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.
uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(e,512,i,"utf8");for(let h=i+512;h<r.length;h++)r[h]=0;return r}encodeBody(){
return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.
encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.
encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(e){if(this[e]===void 0)return"";let i=this[e],s=i instanceof Date?i.getTime()/
1e3:i,r=" "+(e==="dev"||e==="ino"||e==="nlink"?"SCHILY.":"")+e+"="+s+`
`,h=Buffer.byteLength(r),n=Math.floor(Math.log(h)/Math.log(10))+1;return h+n>=Math.pow(10,n)&&(n+=1),n+h+r}static parse(e,i,s=!1){return new Re(di(ci(e),i),s)}},
di=(t,e)=>e?Object.assign({},e,t):t,ci=t=>t.replace(/\n$/,"").split(`
`).reduce(mi,Object.create(null)),mi=(t,e)=>{let i=parseInt(e,10);if(i!==Buffer.byteLength(e)+1)return t;e=e.slice((i+" ").length);let s=e.split("="),r=s.shift();
if(!r)return t;let h=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),n=s.join("=").replace(/\0.*/,"");switch(h){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":t[h]=n;break;case"ctime":case"atime":case"mtime":t[h]=new Date(Number(n)*1e3);break;case"size":let o=+n;o>=0&&(t[h]=o);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":t[h]=+n;break}return t},ui=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,mt=ui!=="win32"?t=>String(
t):t=>String(t).replaceAll(/\\/g,"/"),fi=class extends St{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(t,e,i){
switch(super({}),this.pause(),this.extended=e,this.globalExtended=i,this.header=t,this.remain=t.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=t.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!t.path)throw new Error("no path provided for tar.ReadEntry");
this.path=mt(t.path),this.mode=t.mode,this.mode&&(this.mode=this.mode&4095),this.uid=t.uid,this.gid=t.gid,this.uname=t.uname,this.gname=t.gname,this.size=this.remain,
this.mtime=t.mtime,this.atime=t.atime,this.ctime=t.ctime,this.linkpath=t.linkpath?mt(t.linkpath):void 0,this.uname=t.uname,this.gname=t.gname,e&&this.#t(e),i&&this.#t(
i,!0)}write(t){let e=t.length;if(e>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,s=this.blockRemain;return this.
remain=Math.max(0,i-e),this.blockRemain=Math.max(0,s-e),this.ignore?!0:i>=e?super.write(t):super.write(t.subarray(0,i))}#t(t,e=!1){t.path&&(t.path=mt(t.path)),t.
linkpath&&(t.linkpath=mt(t.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,s])=>!(s==null||i==="path"&&e))))}},Ei=(t,e,i,s={})=>{t.
file&&(s.file=t.file),t.cwd&&(s.cwd=t.cwd),s.code=i instanceof Error&&i.code||e,s.tarCode=e,!t.strict&&s.recoverable!==!1?(i instanceof Error&&(s=Object.assign(
i,s),i=i.message),t.emit("warn",e,i,s)):i instanceof Error?t.emit("error",Object.assign(i,s)):t.emit("error",Object.assign(new Error(`${e}: ${i}`),s))},_i=1024*
1024,xt=Buffer.from([31,139]),Pt=Buffer.from([40,181,47,253]),pi=Math.max(xt.length,Pt.length),y=Symbol("state"),Z=Symbol("writeEntry"),B=Symbol("readEntry"),kt=Symbol(
"nextEntry"),ee=Symbol("processEntry"),S=Symbol("extendedHeader"),et=Symbol("globalExtendedHeader"),P=Symbol("meta"),ie=Symbol("emitMeta"),d=Symbol("buffer"),v=Symbol(
"queue"),k=Symbol("ended"),Ct=Symbol("emittedEnd"),G=Symbol("emit"),c=Symbol("unzip"),ut=Symbol("consumeChunk"),ft=Symbol("consumeChunkSub"),Ut=Symbol("consumeB\
ody"),se=Symbol("consumeMeta"),re=Symbol("consumeHeader"),it=Symbol("consuming"),jt=Symbol("bufferConcat"),Et=Symbol("maybeEnd"),X=Symbol("writing"),I=Symbol("a\
borted"),_t=Symbol("onDone"),W=Symbol("sawValidEntry"),pt=Symbol("sawNullBlock"),Rt=Symbol("sawEOF"),ne=Symbol("closeStream"),Ri=1e3,st=Symbol("compressedBytesR\
ead"),zt=Symbol("decompressedBytesRead"),he=Symbol("checkDecompressionRatio"),bi=()=>!0,Oi=class extends fe.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[v]=[];[d];[B];[Z];[y]="\
begin";[P]="";[S];[et];[k]=!1;[c];[I]=!1;[W];[pt]=!1;[Rt]=!1;[X]=!1;[it]=!1;[Ct]=!1;[st]=0;[zt]=0;constructor(t={}){super(),this.file=t.file||"",this.on(_t,()=>{
(this[y]==="begin"||this[W]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),t.ondone?this.on(_t,t.ondone):this.on(_t,()=>{this.emit("prefini\
sh"),this.emit("finish"),this.emit("end")}),this.strict=!!t.strict,this.maxDecompressionRatio=typeof t.maxDecompressionRatio=="number"?t.maxDecompressionRatio:Ri,
this.maxMetaEntrySize=t.maxMetaEntrySize||_i,this.filter=typeof t.filter=="function"?t.filter:bi;let e=t.file&&(t.file.endsWith(".tar.br")||t.file.endsWith(".tb\
r"));this.brotli=!(t.gzip||t.zstd)&&t.brotli!==void 0?t.brotli:e?void 0:!1;let i=t.file&&(t.file.endsWith(".tar.zst")||t.file.endsWith(".tzst"));this.zstd=!(t.gzip||
t.brotli)&&t.zstd!==void 0?t.zstd:i?!0:void 0,this.on("end",()=>this[ne]()),typeof t.onwarn=="function"&&this.on("warn",t.onwarn),typeof t.onReadEntry=="functio\
n"&&this.on("entry",t.onReadEntry)}warn(t,e,i={}){Ei(this,t,e,i)}[re](t,e){this[W]===void 0&&(this[W]=!1);let i;try{i=new Nt(t,e,this[S],this[et])}catch(s){return this.
warn("TAR_ENTRY_INVALID",s)}if(i.nullBlock)this[pt]?(this[Rt]=!0,this[y]==="begin"&&(this[y]="header"),this[G]("eof")):(this[pt]=!0,this[G]("nullBlock"));else if(this[pt]=
!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{
let s=i.type;if(/^(Symbolic)?Link$/.test(s)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(s)&&!/^(Global)?ExtendedHeader$/.
test(s)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let r=this[Z]=new fi(i,this[S],this[et]);if(!this[W])if(r.remain){let h=()=>{
r.invalid||(this[W]=!0)};r.on("end",h)}else this[W]=!0;r.meta?r.size>this.maxMetaEntrySize?(r.ignore=!0,this[G]("ignoredEntry",r),this[y]="ignore",r.resume()):r.
size>0&&(this[P]="",r.on("data",h=>this[P]+=h),this[y]="meta"):(this[S]=void 0,r.ignore=r.ignore||!this.filter(r.path,r),r.ignore?(this[G]("ignoredEntry",r),this[y]=
r.remain?"ignore":"header",r.resume()):(r.remain?this[y]="body":(this[y]="header",r.end()),this[B]?this[v].push(r):(this[v].push(r),this[kt]())))}}}[ne](){queueMicrotask(
()=>this.emit("close"))}[ee](t){let e=!0;if(!t)this[B]=void 0,e=!1;else if(Array.isArray(t)){let[i,...s]=t;this.emit(i,...s)}else this[B]=t,this.emit("entry",t),
t.emittedEnd||(t.on("end",()=>this[kt]()),e=!1);return e}[kt](){do;while(this[ee](this[v].shift()));if(this[v].length===0){let t=this[B];!t||t.flowing||t.size===
t.remain?this[X]||this.emit("drain"):t.once("drain",()=>this.emit("drain"))}}[Ut](t,e){let i=this[Z];if(!i)throw new Error("attempt to consume body without entr\
y??");let s=i.blockRemain??0,r=s>=t.length&&e===0?t:t.subarray(e,e+s);return i.write(r),i.blockRemain||(this[y]="header",this[Z]=void 0,i.end()),r.length}[se](t,e){
let i=this[Z],s=this[Ut](t,e);return!this[Z]&&i&&this[ie](i),s}[G](t,e,i){this[v].length===0&&!this[B]?this.emit(t,e,i):this[v].push([t,e,i])}[ie](t){switch(this[G](
"meta",this[P]),t.type){case"ExtendedHeader":case"OldExtendedHeader":this[S]=te.parse(this[P],this[S],!1);break;case"GlobalExtendedHeader":this[et]=te.parse(this[P],
this[et],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let e=this[S]??Object.create(null);this[S]=e,e.path=this[P].replace(/\0.*/,"");break}case"Nex\
tFileHasLongLinkpath":{let e=this[S]||Object.create(null);this[S]=e,e.linkpath=this[P].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+t.type)}}abort(t){
if(!this[I]){if(this[c]){let e=this[c];e.write=()=>!0,e.end=()=>e,e.emit=()=>!1,e.destroy?.()}this[I]=!0,this.emit("abort",t),this.warn("TAR_ABORT",t,{recoverable:!1})}}[he](t){
this[zt]+=t.length;let e=this[zt]/this[st];return e>this.maxDecompressionRatio?(this.abort(new Error(`max decompression ratio exceeded: ${e.toFixed(2)} > ${this.
maxDecompressionRatio}`)),!1):!0}write(t,e,i){if(typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,typeof e=="string"?e:"utf8")),this[I])
return i?.(),!1;if((this[c]===void 0||this.brotli===void 0&&this[c]===!1)&&t){if(this[d]&&(t=Buffer.concat([this[d],t]),this[d]=void 0),t.length<pi)return this[d]=
t,i?.(),!0;for(let n=0;this[c]===void 0&&n<xt.length;n++)t[n]!==xt[n]&&(this[c]=!1);let r=!1;if(this[c]===!1&&this.zstd!==!1){r=!0;for(let n=0;n<Pt.length;n++)if(t[n]!==
Pt[n]){r=!1;break}}let h=this.brotli===void 0&&!r;if(this[c]===!1&&h)if(t.length<512)if(this[k])this.brotli=!0;else return this[d]=t,i?.(),!0;else try{new Nt(t.
subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[c]===void 0||this[c]===!1&&(this.brotli||r)){let n=this[k];this[k]=!1,this[c]=this[c]===void 0?new ze(
{}):r?new We({}):new Ze({}),this[c].on("data",a=>{this[he](a)&&this[ut](a)}),this[c].on("error",a=>{this[I]||this.abort(a)}),this[c].on("end",()=>{this[k]=!0,this[ut]()}),
this[X]=!0,this[st]+=t.length;let o=!!this[c][n?"end":"write"](t);return this[X]=!1,i?.(),o}}this[X]=!0,this[c]?(this[st]+=t.length,this[c].write(t)):this[ut](t),
this[X]=!1;let s=this[v].length>0?!1:this[B]?this[B].flowing:!0;return!s&&this[v].length===0&&this[B]?.once("drain",()=>this.emit("drain")),i?.(),s}[jt](t){t&&!this[I]&&
(this[d]=this[d]?Buffer.concat([this[d],t]):t)}[Et](){if(this[k]&&!this[Ct]&&!this[I]&&!this[it]){this[Ct]=!0;let t=this[Z];if(t?.blockRemain){let e=this[d]?this[d].
length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${t.blockRemain} more bytes, only ${e} available)`,{entry:t}),this[d]&&t.write(this[d]),t.end()}this[G](
_t)}}[ut](t){if(this[it]&&t)this[jt](t);else if(!t&&!this[d])this[Et]();else if(t){if(this[it]=!0,this[d]){this[jt](t);let e=this[d];this[d]=void 0,this[ft](e)}else
this[ft](t);for(;this[d]&&this[d]?.length>=512&&!this[I]&&!this[Rt];){let e=this[d];this[d]=void 0,this[ft](e)}this[it]=!1}(!this[d]||this[k])&&this[Et]()}[ft](t){
let e=0,i=t.length;for(;e+512<=i&&!this[I]&&!this[Rt];)switch(this[y]){case"begin":case"header":this[re](t,e),e+=512;break;case"ignore":case"body":e+=this[Ut](t,
e);break;case"meta":e+=this[se](t,e);break;default:throw new Error("invalid state: "+this[y])}e<i&&(this[d]=this[d]?Buffer.concat([t.subarray(e),this[d]]):t.subarray(
e))}end(t,e,i){return typeof t=="function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,e)),i&&this.once("\
finish",i),this[I]||(this[c]?(t&&(this[st]+=t.length,this[c].write(t)),this[c].end()):(this[k]=!0,(this.brotli===void 0||this.zstd===void 0)&&(t=t||Buffer.alloc(
0)),t&&this.write(t),this[Et]())),this}},yi=new Set(["File","OldFile","ContiguousFile"]),oe=64,ae=512;async function be(t,e){let i=(await(0,K.stat)(t.archive)).
size,s={request:t,limits:e,names:new b.c,written:new Map,open:new Set,done:[],failure:void 0,packed:i,bytes:0},r=!1,h=new Oi({strict:!0,onReadEntry:m=>{r&&le(m,
s),r=!1,s.open.add(m),m.on("error",()=>{});let N=Li(m,s).catch(Oe=>{s.failure??=Oe});s.done.push(N.finally(()=>s.open.delete(m)))}});h.on("meta",m=>r||=m.includes(
" GNU.sparse.")),h.on("ignoredEntry",m=>{le(m,s)});let n=new Promise((m,N)=>{h.on("end",m),h.on("error",N)});n.catch(()=>{});let o=(0,ce.createReadStream)(t.archive,
{highWaterMark:256*1024}),a=(0,ue.createGunzip)({chunkSize:256*1024});o.on("error",m=>a.destroy(m)),o.pipe(a);let l=0,L=Buffer.alloc(0);try{for await(let m of a){
l+=m.length,(0,b.d)(l,i,e);let N=m;if(L!==void 0){if(L=Buffer.concat([L,m]),L.length<ae)continue;gi(L),N=L,L=void 0}if(h.write(N)||await Promise.race([(0,de.once)(
h,"drain"),n]),s.failure!==void 0)throw s.failure}if(L!==void 0)throw new b.b("it is truncated");if(h.end(),await n,await Promise.all(s.done),s.failure!==void 0)
throw s.failure}catch(m){s.failure??=m;for(let N of s.open)N.destroy(m);throw await Promise.all(s.done),m}finally{o.destroy(),a.destroy()}return Ti(t,s.names.names,
s.written)}function gi(t){let e=t.subarray(0,4).toString("latin1");if(e.startsWith("\x8B")||e==="(\xB5/\xFD")throw new b.b("what is packed in it is packed once\
 more");let i=t.subarray(0,ae),s=Number.parseInt(i.toString("latin1",148,156),8),r=i.reduce((h,n,o)=>h+(o>=148&&o<156?32:n),0);if(s!==r)throw new b.b("what is p\
acked in it is not a tar archive")}function le({path:t},e){if(!e.request.candidate(t))return;let i="is packed in a way that is not read here, such as with holes\
 (tar --sparse)";e.failure??=new b.b(`its entry ${JSON.stringify(t)} ${i}`)}async function Li(t,e){let{request:i,limits:s,names:r,written:h}=e;try{let n=t.type===
"Directory";if(r.add(t.path,n),!n&&!yi.has(t.type))throw new b.b(`its entry ${JSON.stringify(t.path)} is a link or a device`);if(r.names.length>s.maximumEntries)
throw new b.b(`it holds more than ${s.maximumEntries} entries`);if(n||!i.candidate(t.path))return;if(h.size>=oe)throw new b.b(`it holds more than ${oe} librarie\
s`);let o=(0,me.join)(i.folder,`entry-${h.size}`);h.set(t.path,o),await wi(t,o,e)}finally{t.resume()}}async function wi(t,e,i){let s=await(0,K.open)(e,"wx",384);
try{if(i.failure!==void 0)throw i.failure;let r=0;for await(let h of t)r+=h.length,i.bytes+=h.length,(0,b.d)(i.bytes,i.packed,i.limits),await s.writeFile(h);if(r!==
t.size)throw new b.b("it is truncated")}finally{await s.close()}}async function Ti(t,e,i){let s=await t.choose(e),r=new Map;for(let[n,o]of i)s.includes(n)?r.set(
n,o):await(0,K.rm)(o);let h=s.find(n=>!r.has(n));if(h!==void 0)throw new b.b(`it holds no ${JSON.stringify(h)}`);return r}0&&(module.exports={unpackTar});
