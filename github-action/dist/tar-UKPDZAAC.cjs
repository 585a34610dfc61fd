var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc2)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc2=
__getOwnPropDesc(from,key))||desc2.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>unpackTar});module.exports=__toCommonJS(stdin_exports);var import_chunk_VAUDW7PQ=require("./chunk-VAUDW7PQ.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_events=require("node:events"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),import_events=require("events"),import_assert=__toESM(require("assert")),import_buffer=require("buffer"),
import_node_events2=require("node:events"),import_node_stream=__toESM(require("node:stream")),import_node_string_decoder=require("node:string_decoder"),realZlib2=__toESM(require("zlib")),
import_zlib=__toESM(require("zlib")),import_node_path2=require("node:path"),import_node_path3=require("node:path"),proc=typeof process=="object"&&process?process:
{stdout:null,stderr:null},isStream=s=>!!s&&typeof s=="object"&&(s instanceof Minipass||s instanceof import_node_stream.default||isReadable(s)||isWritable(s)),isReadable=s=>!!s&&
typeof s=="object"&&s instanceof import_node_events2.EventEmitter&&typeof s.pipe=="function"&&s.pipe!==import_node_stream.default.Writable.prototype.pipe,isWritable=s=>!!s&&
typeof s=="object"&&s instanceof import_node_events2.EventEmitter&&typeof s.write=="function"&&typeof s.end=="function",EOF=Symbol("EOF"),MAYBE_EMIT_END=Symbol(
"maybeEmitEnd"),EMITTED_END=Symbol("emittedEnd"),EMITTING_END=Symbol("emittingEnd"),EMITTED_ERROR=Symbol("emittedError"),CLOSED=Symbol("closed"),READ=Symbol("re\
ad"),FLUSH=Symbol("flush"),FLUSHCHUNK=Symbol("flushChunk"),ENCODING=Symbol("encoding"),DECODER=Symbol("decoder"),FLOWING=Symbol("flowing"),PAUSED=Symbol("paused"),
RESUME=Symbol("resume"),BUFFER=Symbol("buffer"),PIPES=Symbol("pipes"),BUFFERLENGTH=Symbol("bufferLength"),BUFFERPUSH=Symbol("bufferPush"),BUFFERSHIFT=Symbol("bu\
fferShift"),OBJECTMODE=Symbol("objectMode"),DESTROYED=Symbol("destroyed"),ERROR=Symbol("error"),EMITDATA=Symbol("emitData"),EMITEND=Symbol("emitEnd"),EMITEND2=Symbol(
"emitEnd2"),ASYNC=Symbol("async"),ABORT=Symbol("abort"),ABORTED=Symbol("aborted"),SIGNAL=Symbol("signal"),DATALISTENERS=Symbol("dataListeners"),DISCARDED=Symbol(
"discarded"),defer=fn=>Promise.resolve().then(fn),nodefer=fn=>fn(),isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish",isArrayBufferLike=b=>b instanceof ArrayBuffer||
!!b&&typeof b=="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0,isArrayBufferView=b=>!Buffer.isBuffer(b)&&ArrayBuffer.isView(b),Pipe=class{src;dest;opts;ondrain;constructor(src,dest,opts){
this.src=src,this.dest=dest,this.opts=opts,this.ondrain=()=>src[RESUME](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(_er){}end(){
this.unpipe(),this.opts.end&&this.dest.end()}},PipeProxyErrors=class extends Pipe{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(src,dest,opts){
super(src,dest,opts),this.proxyErrors=er=>this.dest.emit("error",er),src.on("error",this.proxyErrors)}},isObjectModeOptions=o=>!!o.objectMode,isEncodingOptions=o=>!o.
objectMode&&!!o.encoding&&o.encoding!=="buffer",Minipass=class extends import_node_events2.EventEmitter{[FLOWING]=!1;[PAUSED]=!1;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=!1;[EMITTED_END]=!1;[EMITTING_END]=!1;[CLOSED]=!1;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=!1;[SIGNAL];[ABORTED]=!1;[DATALISTENERS]=0;[DISCARDED]=!1;writable=!0;readable=!0;constructor(...args){
let options=args[0]||{};if(super(),options.objectMode&&typeof options.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");
isObjectModeOptions(options)?(this[OBJECTMODE]=!0,this[ENCODING]=null):isEncodingOptions(options)?(this[ENCODING]=options.encoding,this[OBJECTMODE]=!1):(this[OBJECTMODE]=
!1,this[ENCODING]=null),this[ASYNC]=!!options.async,this[DECODER]=this[ENCODING]?new import_node_string_decoder.StringDecoder(this[ENCODING]):null,options&&options.
debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[BUFFER]}),options&&options.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{
get:()=>this[PIPES]});let{signal}=options;signal&&(this[SIGNAL]=signal,signal.aborted?this[ABORT]():signal.addEventListener("abort",()=>this[ABORT]()))}get bufferLength(){
return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){throw new Error("Encoding must be set at instantiation time")}setEncoding(_enc){
throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){throw new Error("objectMode must be s\
et at instantiation time")}get async(){return this[ASYNC]}set async(a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=!0,this.emit("abort",this[SIGNAL]?.reason),
this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){if(this[ABORTED])return!1;if(this[EOF])throw new Error(
"write after end");if(this[DESTROYED])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTR\
OYED"})),!0;typeof encoding=="function"&&(cb=encoding,encoding="utf8"),encoding||(encoding="utf8");let fn=this[ASYNC]?defer:nodefer;if(!this[OBJECTMODE]&&!Buffer.
isBuffer(chunk)){if(isArrayBufferView(chunk))chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);else if(isArrayBufferLike(chunk))chunk=Buffer.from(
chunk);else if(typeof chunk!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[OBJECTMODE]?(this[FLOWING]&&this[BUFFERLENGTH]!==
0&&this[FLUSH](!0),this[FLOWING]?this.emit("data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):chunk.length?
(typeof chunk=="string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)&&(chunk=Buffer.from(chunk,encoding)),Buffer.isBuffer(chunk)&&this[ENCODING]&&(chunk=
this[DECODER].write(chunk)),this[FLOWING]&&this[BUFFERLENGTH]!==0&&this[FLUSH](!0),this[FLOWING]?this.emit("data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==
0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):(this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING])}read(n){if(this[DESTROYED])return null;
if(this[DISCARDED]=!1,this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH])return this[MAYBE_EMIT_END](),null;this[OBJECTMODE]&&(n=null),this[BUFFER].length>1&&
!this[OBJECTMODE]&&(this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.concat(this[BUFFER],this[BUFFERLENGTH])]);let ret=this[READ](n||null,this[BUFFER][0]);
return this[MAYBE_EMIT_END](),ret}[READ](n,chunk){if(this[OBJECTMODE])this[BUFFERSHIFT]();else{let c=chunk;n===c.length||n===null?this[BUFFERSHIFT]():typeof c==
"string"?(this[BUFFER][0]=c.slice(n),chunk=c.slice(0,n),this[BUFFERLENGTH]-=n):(this[BUFFER][0]=c.subarray(n),chunk=c.subarray(0,n),this[BUFFERLENGTH]-=n)}return this.
emit("data",chunk),!this[BUFFER].length&&!this[EOF]&&this.emit("drain"),chunk}end(chunk,encoding,cb){return typeof chunk=="function"&&(cb=chunk,chunk=void 0),typeof encoding==
"function"&&(cb=encoding,encoding="utf8"),chunk!==void 0&&this.write(chunk,encoding),cb&&this.once("end",cb),this[EOF]=!0,this.writable=!1,(this[FLOWING]||!this[PAUSED])&&
this[MAYBE_EMIT_END](),this}[RESUME](){this[DESTROYED]||(!this[DATALISTENERS]&&!this[PIPES].length&&(this[DISCARDED]=!0),this[PAUSED]=!1,this[FLOWING]=!0,this.emit(
"resume"),this[BUFFER].length?this[FLUSH]():this[EOF]?this[MAYBE_EMIT_END]():this.emit("drain"))}resume(){return this[RESUME]()}pause(){this[FLOWING]=!1,this[PAUSED]=
!0,this[DISCARDED]=!1}get destroyed(){return this[DESTROYED]}get flowing(){return this[FLOWING]}get paused(){return this[PAUSED]}[BUFFERPUSH](chunk){this[OBJECTMODE]?
this[BUFFERLENGTH]+=1:this[BUFFERLENGTH]+=chunk.length,this[BUFFER].push(chunk)}[BUFFERSHIFT](){return this[OBJECTMODE]?this[BUFFERLENGTH]-=1:this[BUFFERLENGTH]-=
this[BUFFER][0].length,this[BUFFER].shift()}[FLUSH](noDrain=!1){do;while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);!noDrain&&!this[BUFFER].length&&
!this[EOF]&&this.emit("drain")}[FLUSHCHUNK](chunk){return this.emit("data",chunk),this[FLOWING]}pipe(dest,opts){if(this[DESTROYED])return dest;this[DISCARDED]=!1;
let ended=this[EMITTED_END];return opts=opts||{},dest===proc.stdout||dest===proc.stderr?opts.end=!1:opts.end=opts.end!==!1,opts.proxyErrors=!!opts.proxyErrors,ended?
opts.end&&dest.end():(this[PIPES].push(opts.proxyErrors?new PipeProxyErrors(this,dest,opts):new Pipe(this,dest,opts)),this[ASYNC]?defer(()=>this[RESUME]()):this[RESUME]()),
dest}unpipe(dest){let p=this[PIPES].find(p2=>p2.dest===dest);p&&(this[PIPES].length===1?(this[FLOWING]&&this[DATALISTENERS]===0&&(this[FLOWING]=!1),this[PIPES]=
[]):this[PIPES].splice(this[PIPES].indexOf(p),1),p.unpipe())}addListener(ev,handler){return this.on(ev,handler)}on(ev,handler){let ret=super.on(ev,handler);if(ev===
"data")this[DISCARDED]=!1,this[DATALISTENERS]++,!this[PIPES].length&&!this[FLOWING]&&this[RESUME]();else if(ev==="readable"&&this[BUFFERLENGTH]!==0)super.emit("\
readable");else if(isEndish(ev)&&this[EMITTED_END])super.emit(ev),this.removeAllListeners(ev);else if(ev==="error"&&this[EMITTED_ERROR]){let h=handler;this[ASYNC]?
defer(()=>h.call(this,this[EMITTED_ERROR])):h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler){return this.off(ev,handler)}off(ev,handler){let ret=super.
off(ev,handler);return ev==="data"&&(this[DATALISTENERS]=this.listeners("data").length,this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length&&(this[FLOWING]=
!1)),ret}removeAllListeners(ev){let ret=super.removeAllListeners(ev);return(ev==="data"||ev===void 0)&&(this[DATALISTENERS]=0,!this[DISCARDED]&&!this[PIPES].length&&
(this[FLOWING]=!1)),ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&this[BUFFER].length===
0&&this[EOF]&&(this[EMITTING_END]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[CLOSED]&&this.emit("close"),this[EMITTING_END]=!1)}emit(ev,...args){
let data=args[0];if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED])return!1;if(ev==="data")return!this[OBJECTMODE]&&!data?!1:this[ASYNC]?(defer(()=>this[EMITDATA](
data)),!0):this[EMITDATA](data);if(ev==="end")return this[EMITEND]();if(ev==="close"){if(this[CLOSED]=!0,!this[EMITTED_END]&&!this[DESTROYED])return!1;let ret2=super.
emit("close");return this.removeAllListeners("close"),ret2}else if(ev==="error"){this[EMITTED_ERROR]=data,super.emit(ERROR,data);let ret2=!this[SIGNAL]||this.listeners(
"error").length?super.emit("error",data):!1;return this[MAYBE_EMIT_END](),ret2}else if(ev==="resume"){let ret2=super.emit("resume");return this[MAYBE_EMIT_END](),
ret2}else if(ev==="finish"||ev==="prefinish"){let ret2=super.emit(ev);return this.removeAllListeners(ev),ret2}let ret=super.emit(ev,...args);return this[MAYBE_EMIT_END](),
ret}[EMITDATA](data){for(let p of this[PIPES])p.dest.write(data)===!1&&this.pause();let ret=this[DISCARDED]?!1:super.emit("data",data);return this[MAYBE_EMIT_END](),
ret}[EMITEND](){return this[EMITTED_END]?!1:(this[EMITTED_END]=!0,this.readable=!1,this[ASYNC]?(defer(()=>this[EMITEND2]()),!0):this[EMITEND2]())}[EMITEND2](){if(this[DECODER]){
let data=this[DECODER].end();if(data){for(let p of this[PIPES])p.dest.write(data);this[DISCARDED]||super.emit("data",data)}}for(let p of this[PIPES])p.end();let ret=super.
emit("end");return this.removeAllListeners("end"),ret}async collect(){let buf=Object.assign([],{dataLength:0});this[OBJECTMODE]||(buf.dataLength=0);let p=this.promise();
return this.on("data",c=>{buf.push(c),this[OBJECTMODE]||(buf.dataLength+=c.length)}),await p,buf}async concat(){if(this[OBJECTMODE])throw new Error("cannot conc\
at in objectMode");let buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){return new Promise((resolve,reject)=>{
this.on(DESTROYED,()=>reject(new Error("stream destroyed"))),this.on("error",er=>reject(er)),this.on("end",()=>resolve())})}[Symbol.asyncIterator](){this[DISCARDED]=
!1;let stopped=!1,stop=async()=>(this.pause(),stopped=!0,{value:void 0,done:!0});return{next:()=>{if(stopped)return stop();let res=this.read();if(res!==null)return Promise.
resolve({done:!1,value:res});if(this[EOF])return stop();let resolve,reject,onerr=er=>{this.off("data",ondata),this.off("end",onend),this.off(DESTROYED,ondestroy),
stop(),reject(er)},ondata=value=>{this.off("error",onerr),this.off("end",onend),this.off(DESTROYED,ondestroy),this.pause(),resolve({value,done:!!this[EOF]})},onend=()=>{
this.off("error",onerr),this.off("data",ondata),this.off(DESTROYED,ondestroy),stop(),resolve({done:!0,value:void 0})},ondestroy=()=>onerr(new Error("stream dest\
royed"));return new Promise((res2,rej)=>{reject=rej,resolve=res2,this.once(DESTROYED,ondestroy),this.once("error",onerr),this.once("end",onend),this.once("data",
ondata)})},throw:stop,return:stop,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[DISCARDED]=!1;let stopped=!1,
stop=()=>(this.pause(),this.off(ERROR,stop),this.off(DESTROYED,stop),this.off("end",stop),stopped=!0,{done:!0,value:void 0}),next=()=>{if(stopped)return stop();
let value=this.read();return value===null?stop():{done:!1,value}};return this.once("end",stop),this.once(ERROR,stop),this.once(DESTROYED,stop),{next,throw:stop,
return:stop,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){if(this[DESTROYED])return er?this.emit("error",er):this.emit(DESTROYED),this;this[DESTROYED]=
!0,this[DISCARDED]=!0,this[BUFFER].length=0,this[BUFFERLENGTH]=0;let wc=this;return typeof wc.close=="function"&&!this[CLOSED]&&wc.close(),er?this.emit("error",
er):this.emit(DESTROYED),this}static get isStream(){return isStream}},realZlibConstants=import_zlib.default.constants||{ZLIB_VERNUM:4736},constants=Object.freeze(
Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,
Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,
Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,
Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,
Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,
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
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},realZlibConstants)),OriginalBufferConcat=import_buffer.Buffer.concat,desc=Object.
getOwnPropertyDescriptor(import_buffer.Buffer,"concat"),noop=args=>args,passthroughBufferConcat=desc?.writable===!0||desc?.set!==void 0?makeNoOp=>{import_buffer.Buffer.
concat=makeNoOp?noop:OriginalBufferConcat}:_=>{},_superWrite=Symbol("_superWrite"),ZlibError=class extends Error{code;errno;constructor(err,origin){super("zlib:\
 "+err.message,{cause:err}),this.code=err.code,this.errno=err.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+err.message,Error.captureStackTrace(
this,origin??this.constructor)}get name(){return"ZlibError"}},_flushFlag=Symbol("flushFlag"),ZlibBase=class extends Minipass{#sawError=!1;#ended=!1;#flushFlag;#finishFlushFlag;#fullFlushFlag;#handle;#onError;get sawError(){
return this.#sawError}get handle(){return this.#handle}get flushFlag(){return this.#flushFlag}constructor(opts,mode){if(!opts||typeof opts!="object")throw new TypeError(
"invalid options for ZlibBase constructor");if(super(opts),this.#flushFlag=opts.flush??0,this.#finishFlushFlag=opts.finishFlush??0,this.#fullFlushFlag=opts.fullFlushFlag??
0,typeof realZlib2[mode]!="function")throw new TypeError("Compression method not supported: "+mode);try{this.#handle=new realZlib2[mode](opts)}catch(er){throw new ZlibError(
er,this.constructor)}this.#onError=err=>{this.#sawError||(this.#sawError=!0,this.close(),this.emit("error",err))},this.#handle?.on("error",er=>this.#onError(new ZlibError(
er))),this.once("end",()=>this.close)}close(){this.#handle&&(this.#handle.close(),this.#handle=void 0,this.emit("close"))}reset(){if(!this.#sawError)return(0,import_assert.default)(
this.#handle,"zlib binding closed"),this.#handle.reset?.()}flush(flushFlag){this.ended||(typeof flushFlag!="number"&&(flushFlag=this.#fullFlushFlag),this.write(
Object.assign(import_buffer.Buffer.alloc(0),{[_flushFlag]:flushFlag})))}end(chunk,encoding,cb){return typeof chunk=="function"&&(cb=chunk,encoding=void 0,chunk=
void 0),typeof encoding=="function"&&(cb=encoding,encoding=void 0),chunk&&(encoding?this.write(chunk,encoding):this.write(chunk)),this.flush(this.#finishFlushFlag),
this.#ended=!0,super.end(cb)}get ended(){return this.#ended}[_superWrite](data){return super.write(data)}write(chunk,encoding,cb){if(typeof encoding=="function"&&
(cb=encoding,encoding="utf8"),typeof chunk=="string"&&(chunk=import_buffer.Buffer.from(chunk,encoding)),this.#sawError)return;(0,import_assert.default)(this.#handle,
"zlib binding closed");let nativeHandle=this.#handle._handle,originalNativeClose=nativeHandle.close;nativeHandle.close=()=>{};let originalClose=this.#handle.close;
this.#handle.close=()=>{},passthroughBufferConcat(!0);let result;try{let flushFlag=typeof chunk[_flushFlag]=="number"?chunk[_flushFlag]:this.#flushFlag;result=this.#handle.
_processChunk(chunk,flushFlag),passthroughBufferConcat(!1)}catch(err){passthroughBufferConcat(!1),this.#onError(new ZlibError(err,this.write))}finally{this.#handle&&
(this.#handle._handle=nativeHandle,nativeHandle.close=originalNativeClose,this.#handle.close=originalClose,this.#handle.removeAllListeners("error"))}this.#handle&&
this.#handle.on("error",er=>this.#onError(new ZlibError(er,this.write)));let writeReturn;if(result)if(Array.isArray(result)&&result.length>0){let r=result[0];writeReturn=
this[_superWrite](import_buffer.Buffer.from(r));for(let i=1;i<result.length;i++)writeReturn=this[_superWrite](result[i])}else writeReturn=this[_superWrite](import_buffer.Buffer.
from(result));return cb&&cb(),writeReturn}},Zlib=class extends ZlibBase{#level;#strategy;constructor(opts,mode){opts=opts||{},opts.flush=opts.flush||constants.Z_NO_FLUSH,
opts.finishFlush=opts.finishFlush||constants.Z_FINISH,opts.fullFlushFlag=constants.Z_FULL_FLUSH,super(opts,mode),this.#level=opts.level,this.#strategy=opts.strategy}params(level,strategy){
if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this \
implementation");if(this.#level!==level||this.#strategy!==strategy){this.flush(constants.Z_SYNC_FLUSH),(0,import_assert.default)(this.handle,"zlib binding close\
d");let origFlush=this.handle.flush;this.handle.flush=(flushFlag,cb)=>{typeof flushFlag=="function"&&(cb=flushFlag,flushFlag=this.flushFlag),this.flush(flushFlag),
cb?.()};try{this.handle.params(level,strategy)}finally{this.handle.flush=origFlush}this.handle&&(this.#level=level,this.#strategy=strategy)}}}},Gzip=class extends Zlib{#portable;constructor(opts){
super(opts,"Gzip"),this.#portable=opts&&!!opts.portable}[_superWrite](data){return this.#portable?(this.#portable=!1,data[9]=255,super[_superWrite](data)):super[_superWrite](
data)}},Unzip=class extends Zlib{constructor(opts){super(opts,"Unzip")}},Brotli=class extends ZlibBase{constructor(opts,mode){opts=opts||{},opts.flush=opts.flush||
constants.BROTLI_OPERATION_PROCESS,opts.finishFlush=opts.finishFlush||constants.BROTLI_OPERATION_FINISH,opts.fullFlushFlag=constants.BROTLI_OPERATION_FLUSH,super(
opts,mode)}},BrotliDecompress=class extends Brotli{constructor(opts){super(opts,"BrotliDecompress")}},Zstd=class extends ZlibBase{constructor(opts,mode){opts=opts||
{},opts.flush=opts.flush||constants.ZSTD_e_continue,opts.finishFlush=opts.finishFlush||constants.ZSTD_e_end,opts.fullFlushFlag=constants.ZSTD_e_flush,super(opts,
mode)}},ZstdDecompress=class extends Zstd{constructor(opts){super(opts,"ZstdDecompress")}},encode=(num,buf)=>{if(Number.isSafeInteger(num))num<0?encodeNegative(
num,buf):encodePositive(num,buf);else throw Error("cannot encode number outside of javascript safe integer range");return buf},encodePositive=(num,buf)=>{buf[0]=
128;for(var i=buf.length;i>1;i--)buf[i-1]=num&255,num=Math.floor(num/256)},encodeNegative=(num,buf)=>{buf[0]=255;var flipped=!1;num=num*-1;for(var i=buf.length;i>
1;i--){var byte=num&255;num=Math.floor(num/256),flipped?buf[i-1]=onesComp(byte):byte===0?buf[i-1]=0:(flipped=!0,buf[i-1]=twosComp(byte))}},parse=buf=>{let pre=buf[0],
value=pre===128?pos(buf.subarray(1,buf.length)):pre===255?twos(buf):null;if(value===null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(value))
throw Error("parsed number outside of javascript safe integer range");return value},twos=buf=>{for(var len=buf.length,sum=0,flipped=!1,i=len-1;i>-1;i--){var byte=Number(
buf[i]),f;flipped?f=onesComp(byte):byte===0?f=byte:(flipped=!0,f=twosComp(byte)),f!==0&&(sum-=f*Math.pow(256,len-i-1))}return sum},pos=buf=>{for(var len=buf.length,
sum=0,i=len-1;i>-1;i--){var byte=Number(buf[i]);byte!==0&&(sum+=byte*Math.pow(256,len-i-1))}return sum},onesComp=byte=>(255^byte)&255,twosComp=byte=>(255^byte)+
1&255,isCode=c=>name.has(c),normalFsTypes=new Set(["0","","1","2","3","4","5","6","7","D"]),name=new Map([["0","File"],["","OldFile"],["1","Link"],["2","Symboli\
cLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["\
A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["\
S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),code=new Map(Array.from(name).map(kv=>[kv[1],kv[0]])),notNegative=n=>n===void 0||n<0?void 0:
n,Header=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#type="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(data,off=0,ex,gex){
Buffer.isBuffer(data)?this.decode(data,off||0,ex,gex):data&&this.#slurp(data)}decode(buf,off,ex,gex){if(off||(off=0),!buf||!(buf.length>=off+512))throw new Error(
"need 512 bytes for header");let t=decString(buf,off+156,1),isNormalFS=normalFsTypes.has(t),exForFields=isNormalFS?ex:void 0,gexForFields=isNormalFS?gex:void 0;
if(this.path=exForFields?.path??decString(buf,off,100),this.mode=exForFields?.mode??gexForFields?.mode??decNumber(buf,off+100,8),this.uid=exForFields?.uid??gexForFields?.
uid??decNumber(buf,off+108,8),this.gid=exForFields?.gid??gexForFields?.gid??decNumber(buf,off+116,8),this.size=notNegative(exForFields?.size??gexForFields?.size??
decNumber(buf,off+124,12)),this.mtime=exForFields?.mtime??gexForFields?.mtime??decDate(buf,off+136,12),this.cksum=decNumber(buf,off+148,12),gexForFields&&this.#slurp(
gexForFields,!0),exForFields&&this.#slurp(exForFields),isCode(t)&&(this.#type=t||"0"),this.#type==="0"&&this.path.slice(-1)==="/"&&(this.#type="5"),this.#type===
"5"&&(this.size=0),this.linkpath=decString(buf,off+157,100),buf.subarray(off+257,off+265).toString()==="ustar\x0000")if(this.uname=exForFields?.uname??gexForFields?.
uname??decString(buf,off+265,32),this.gname=exForFields?.gname??gexForFields?.gname??decString(buf,off+297,32),this.devmaj=exForFields?.devmaj??gexForFields?.devmaj??
decNumber(buf,off+329,8)??0,this.devmin=exForFields?.devmin??gexForFields?.devmin??decNumber(buf,off+337,8)??0,buf[off+475]!==0){let prefix=decString(buf,off+345,
155);this.path=prefix+"/"+this.path}else{let prefix=decString(buf,off+345,130);prefix&&(this.path=prefix+"/"+this.path),this.atime=ex?.atime??gex?.atime??decDate(
buf,off+476,12),this.ctime=ex?.ctime??gex?.ctime??decDate(buf,off+488,12)}let sum=256;for(let i=off;i<off+148;i++)sum+=buf[i];for(let i=off+156;i<off+512;i++)sum+=
buf[i];this.cksumValid=sum===this.cksum,this.cksum===void 0&&sum===256&&(this.nullBlock=!0)}#slurp(ex,gex=!1){Object.assign(this,Object.fromEntries(Object.entries(
ex).filter(([k,v])=>!(v==null||k==="size"&&Number(v)<0||k==="path"&&gex||k==="linkpath"&&gex||k==="global"))))}encode(buf,off=0){if(buf||(buf=this.block=Buffer.
alloc(512)),this.#type==="Unsupported"&&(this.#type="0"),!(buf.length>=off+512))throw new Error("need 512 bytes for header");let prefixSize=this.ctime||this.atime?
130:155,split=splitPrefix(this.path||"",prefixSize),path=split[0],prefix=split[1];this.needPax=!!split[2],this.needPax=encString(buf,off,100,path)||this.needPax,
this.needPax=encNumber(buf,off+100,8,this.mode)||this.needPax,this.needPax=encNumber(buf,off+108,8,this.uid)||this.needPax,this.needPax=encNumber(buf,off+116,8,
this.gid)||this.needPax,this.needPax=encNumber(buf,off+124,12,this.size)||this.needPax,this.needPax=encDate(buf,off+136,12,this.mtime)||this.needPax,buf[off+156]=
Number(this.#type.codePointAt(0)),this.needPax=encString(buf,off+157,100,this.linkpath)||this.needPax,buf.write("ustar\x0000",off+257,8),this.needPax=encString(
buf,off+265,32,this.uname)||this.needPax,this.needPax=encString(buf,off+297,32,this.gname)||this.needPax,this.needPax=encNumber(buf,off+329,8,this.devmaj)||this.
needPax,this.needPax=encNumber(buf,off+337,8,this.devmin)||this.needPax,this.needPax=encString(buf,off+345,prefixSize,prefix)||this.needPax,buf[off+475]!==0?this.
needPax=encString(buf,off+345,155,prefix)||this.needPax:(this.needPax=encString(buf,off+345,130,prefix)||this.needPax,this.needPax=encDate(buf,off+476,12,this.atime)||
this.needPax,this.needPax=encDate(buf,off+488,12,this.ctime)||this.needPax);let sum=256;for(let i=off;i<off+148;i++)sum+=buf[i];for(let i=off+156;i<off+512;i++)
sum+=buf[i];return this.cksum=sum,encNumber(buf,off+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#type==="Unsupported"?this.#type:name.
get(this.#type)}get typeKey(){return this.#type}set type(type){let c=String(code.get(type));if(isCode(c)||c==="Unsupported")this.#type=c;else if(isCode(type))this.#type=
type;else throw new TypeError("invalid entry type: "+type)}},splitPrefix=(p,prefixSize)=>{let pp=p,prefix="",ret,root=import_node_path2.posix.parse(p).root||".";
if(Buffer.byteLength(pp)<100)ret=[pp,prefix,!1];else{prefix=import_node_path2.posix.dirname(pp),pp=import_node_path2.posix.basename(pp);do Buffer.byteLength(pp)<=
100&&Buffer.byteLength(prefix)<=prefixSize?ret=[pp,prefix,!1]:Buffer.byteLength(pp)>100&&Buffer.byteLength(prefix)<=prefixSize?ret=[pp.slice(0,99),prefix,!0]:(pp=
import_node_path2.posix.join(import_node_path2.posix.basename(prefix),pp),prefix=import_node_path2.posix.dirname(prefix));while(prefix!==root&&ret===void 0);ret||
(ret=[p.slice(0,99),"",!0])}return ret},decString=(buf,off,size)=>buf.subarray(off,off+size).toString("utf8").replace(/\0.*/,""),decDate=(buf,off,size)=>numToDate(
decNumber(buf,off,size)),numToDate=num=>num===void 0?void 0:new Date(num*1e3),decNumber=(buf,off,size)=>Number(buf[off])&128?parse(buf.subarray(off,off+size)):decSmallNumber(
buf,off,size),nanUndef=value=>isNaN(value)?void 0:value,decSmallNumber=(buf,off,size)=>nanUndef(parseInt(buf.subarray(off,off+size).toString("utf8").replace(/\0.*$/,
"").trim(),8)),MAXNUM={12:8589934591,8:2097151},encNumber=(buf,off,size,num)=>num===void 0?!1:num>MAXNUM[size]||num<0?(encode(num,buf.subarray(off,off+size)),!0):
(encSmallNumber(buf,off,size,num),!1),encSmallNumber=(buf,off,size,num)=>buf.write(octalString(num,size),off,size,"ascii"),octalString=(num,size)=>padOctal(Math.
floor(num).toString(8),size),padOctal=(str,size)=>(str.length===size-1?str:new Array(size-str.length-1).join("0")+str+" ")+"\0",encDate=(buf,off,size,date)=>date===
void 0?!1:encNumber(buf,off,size,date.getTime()/1e3),NULLS=new Array(156).join("\0"),encString=(buf,off,size,str)=>str===void 0?!1:(buf.write(str+NULLS,off,size,
"utf8"),str.length!==Buffer.byteLength(str)||str.length>size),Pax=class _Pax{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(obj,global=!1){
this.atime=obj.atime,this.charset=obj.charset,this.comment=obj.comment,this.ctime=obj.ctime,this.dev=obj.dev,this.gid=obj.gid,this.global=global,this.gname=obj.
gname,this.ino=obj.ino,this.linkpath=obj.linkpath,this.mtime=obj.mtime,this.nlink=obj.nlink,this.path=obj.path,this.size=obj.size,this.uid=obj.uid,this.uname=obj.
uname}encode(){let body=this.encodeBody();if(body==="")return Buffer.allocUnsafe(0);let bodyLen=Buffer.byteLength(body),bufLen=512*Math.ceil(1+bodyLen/512),buf=Buffer.
allocUnsafe(bufLen);for(let i=0;i<512;i++)buf[i]=0;new Header({path:("PaxHeader/"+(0,import_node_path3.basename)(this.path??"")).slice(0,99),mode:this.mode||420,
uid:this.uid,gid:this.gid,size:bodyLen,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||
"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(buf),buf.write(body,512,bodyLen,"utf8");for(let i=bodyLen+512;i<buf.length;i++)buf[i]=0;return buf}encodeBody(){
return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.
encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.
encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(field){if(this[field]===void 0)return"";let r=this[field],v=r instanceof Date?
r.getTime()/1e3:r,s=" "+(field==="dev"||field==="ino"||field==="nlink"?"SCHILY.":"")+field+"="+v+`
`,byteLen=Buffer.byteLength(s),digits=Math.floor(Math.log(byteLen)/Math.log(10))+1;return byteLen+digits>=Math.pow(10,digits)&&(digits+=1),digits+byteLen+s}static parse(str,ex,g=!1){
return new _Pax(merge(parseKV(str),ex),g)}},merge=(a,b)=>b?Object.assign({},b,a):a,parseKV=str=>str.replace(/\n$/,"").split(`
`).reduce(parseKVLine,Object.create(null)),parseKVLine=(set,line)=>{let n=parseInt(line,10);if(n!==Buffer.byteLength(line)+1)return set;line=line.slice((n+" ").
length);let kv=line.split("="),r=kv.shift();if(!r)return set;let k=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),v=kv.join("=").replace(/\0.*/,"");switch(k){case"p\
ath":case"linkpath":case"type":case"charset":case"comment":case"gname":case"uname":set[k]=v;break;case"ctime":case"atime":case"mtime":set[k]=new Date(Number(v)*
1e3);break;case"size":let s=+v;s>=0&&(set[k]=s);break;case"gid":case"uid":case"dev":case"ino":case"nlink":case"mode":set[k]=+v;break}return set},platform=process.
env.TESTING_TAR_FAKE_PLATFORM||process.platform,normalizeWindowsPath=platform!=="win32"?p=>String(p):p=>String(p).replaceAll(/\\/g,"/"),ReadEntry=class extends Minipass{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(header,ex,gex){
switch(super({}),this.pause(),this.extended=ex,this.globalExtended=gex,this.header=header,this.remain=header.size??0,this.startBlockSize=512*Math.ceil(this.remain/
512),this.blockRemain=this.startBlockSize,this.type=header.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"Blo\
ckDevice":case"Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"\
GlobalExtendedHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!header.path)throw new Error("no path provided f\
or tar.ReadEntry");this.path=normalizeWindowsPath(header.path),this.mode=header.mode,this.mode&&(this.mode=this.mode&4095),this.uid=header.uid,this.gid=header.gid,
this.uname=header.uname,this.gname=header.gname,this.size=this.remain,this.mtime=header.mtime,this.atime=header.atime,this.ctime=header.ctime,this.linkpath=header.
linkpath?normalizeWindowsPath(header.linkpath):void 0,this.uname=header.uname,this.gname=header.gname,ex&&this.#slurp(ex),gex&&this.#slurp(gex,!0)}write(data){let writeLen=data.
length;if(writeLen>this.blockRemain)throw new Error("writing more to entry than is appropriate");let r=this.remain,br=this.blockRemain;return this.remain=Math.max(
0,r-writeLen),this.blockRemain=Math.max(0,br-writeLen),this.ignore?!0:r>=writeLen?super.write(data):super.write(data.subarray(0,r))}#slurp(ex,gex=!1){ex.path&&(ex.
path=normalizeWindowsPath(ex.path)),ex.linkpath&&(ex.linkpath=normalizeWindowsPath(ex.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(ex).filter(
([k,v])=>!(v==null||k==="path"&&gex))))}},warnMethod=(self,code2,message,data={})=>{self.file&&(data.file=self.file),self.cwd&&(data.cwd=self.cwd),data.code=message instanceof
Error&&message.code||code2,data.tarCode=code2,!self.strict&&data.recoverable!==!1?(message instanceof Error&&(data=Object.assign(message,data),message=message.message),
self.emit("warn",code2,message,data)):message instanceof Error?self.emit("error",Object.assign(message,data)):self.emit("error",Object.assign(new Error(`${code2}\
: ${message}`),data))},maxMetaEntrySize=1024*1024,gzipHeader=Buffer.from([31,139]),zstdHeader=Buffer.from([40,181,47,253]),ZIP_HEADER_LEN=Math.max(gzipHeader.length,
zstdHeader.length),STATE=Symbol("state"),WRITEENTRY=Symbol("writeEntry"),READENTRY=Symbol("readEntry"),NEXTENTRY=Symbol("nextEntry"),PROCESSENTRY=Symbol("proces\
sEntry"),EX=Symbol("extendedHeader"),GEX=Symbol("globalExtendedHeader"),META=Symbol("meta"),EMITMETA=Symbol("emitMeta"),BUFFER2=Symbol("buffer"),QUEUE=Symbol("q\
ueue"),ENDED=Symbol("ended"),EMITTEDEND=Symbol("emittedEnd"),EMIT=Symbol("emit"),UNZIP=Symbol("unzip"),CONSUMECHUNK=Symbol("consumeChunk"),CONSUMECHUNKSUB=Symbol(
"consumeChunkSub"),CONSUMEBODY=Symbol("consumeBody"),CONSUMEMETA=Symbol("consumeMeta"),CONSUMEHEADER=Symbol("consumeHeader"),CONSUMING=Symbol("consuming"),BUFFERCONCAT=Symbol(
"bufferConcat"),MAYBEEND=Symbol("maybeEnd"),WRITING=Symbol("writing"),ABORTED2=Symbol("aborted"),DONE=Symbol("onDone"),SAW_VALID_ENTRY=Symbol("sawValidEntry"),SAW_NULL_BLOCK=Symbol(
"sawNullBlock"),SAW_EOF=Symbol("sawEOF"),CLOSESTREAM=Symbol("closeStream"),MAX_DECOMPRESSION_RATIO=1e3,COMPRESSEDBYTESREAD=Symbol("compressedBytesRead"),DECOMPRESSEDBYTESREAD=Symbol(
"decompressedBytesRead"),CHECKDECOMPRESSIONRATIO=Symbol("checkDecompressionRatio"),noop2=()=>!0,Parser=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[QUEUE]=[];[BUFFER2];[READENTRY];[WRITEENTRY];[STATE]="\
begin";[META]="";[EX];[GEX];[ENDED]=!1;[UNZIP];[ABORTED2]=!1;[SAW_VALID_ENTRY];[SAW_NULL_BLOCK]=!1;[SAW_EOF]=!1;[WRITING]=!1;[CONSUMING]=!1;[EMITTEDEND]=!1;[COMPRESSEDBYTESREAD]=0;[DECOMPRESSEDBYTESREAD]=0;constructor(opt={}){
super(),this.file=opt.file||"",this.on(DONE,()=>{(this[STATE]==="begin"||this[SAW_VALID_ENTRY]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),
opt.ondone?this.on(DONE,opt.ondone):this.on(DONE,()=>{this.emit("prefinish"),this.emit("finish"),this.emit("end")}),this.strict=!!opt.strict,this.maxDecompressionRatio=
typeof opt.maxDecompressionRatio=="number"?opt.maxDecompressionRatio:MAX_DECOMPRESSION_RATIO,this.maxMetaEntrySize=opt.maxMetaEntrySize||maxMetaEntrySize,this.filter=
typeof opt.filter=="function"?opt.filter:noop2;let isTBR=opt.file&&(opt.file.endsWith(".tar.br")||opt.file.endsWith(".tbr"));this.brotli=!(opt.gzip||opt.zstd)&&
opt.brotli!==void 0?opt.brotli:isTBR?void 0:!1;let isTZST=opt.file&&(opt.file.endsWith(".tar.zst")||opt.file.endsWith(".tzst"));this.zstd=!(opt.gzip||opt.brotli)&&
opt.zstd!==void 0?opt.zstd:isTZST?!0:void 0,this.on("end",()=>this[CLOSESTREAM]()),typeof opt.onwarn=="function"&&this.on("warn",opt.onwarn),typeof opt.onReadEntry==
"function"&&this.on("entry",opt.onReadEntry)}warn(code2,message,data={}){warnMethod(this,code2,message,data)}[CONSUMEHEADER](chunk,position){this[SAW_VALID_ENTRY]===
void 0&&(this[SAW_VALID_ENTRY]=!1);let header;try{header=new Header(chunk,position,this[EX],this[GEX])}catch(er){return this.warn("TAR_ENTRY_INVALID",er)}if(header.
nullBlock)this[SAW_NULL_BLOCK]?(this[SAW_EOF]=!0,this[STATE]==="begin"&&(this[STATE]="header"),this[EMIT]("eof")):(this[SAW_NULL_BLOCK]=!0,this[EMIT]("nullBlock"));else if(this[SAW_NULL_BLOCK]=
!1,!header.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header});else if(!header.path)this.warn("TAR_ENTRY_INVALID","path is required",{header});else{
let type=header.type;if(/^(Symbolic)?Link$/.test(type)&&!header.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header});else if(!/^(Symbolic)?Link$/.
test(type)&&!/^(Global)?ExtendedHeader$/.test(type)&&header.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header});else{let entry=this[WRITEENTRY]=
new ReadEntry(header,this[EX],this[GEX]);if(!this[SAW_VALID_ENTRY])if(entry.remain){let onend=()=>{entry.invalid||(this[SAW_VALID_ENTRY]=!0)};entry.on("end",onend)}else
this[SAW_VALID_ENTRY]=!0;entry.meta?entry.size>this.maxMetaEntrySize?(entry.ignore=!0,this[EMIT]("ignoredEntry",entry),this[STATE]="ignore",entry.resume()):entry.
size>0&&(this[META]="",entry.on("data",c=>this[META]+=c),this[STATE]="meta"):(this[EX]=void 0,entry.ignore=entry.ignore||!this.filter(entry.path,entry),entry.ignore?
(this[EMIT]("ignoredEntry",entry),this[STATE]=entry.remain?"ignore":"header",entry.resume()):(entry.remain?this[STATE]="body":(this[STATE]="header",entry.end()),
this[READENTRY]?this[QUEUE].push(entry):(this[QUEUE].push(entry),this[NEXTENTRY]())))}}}[CLOSESTREAM](){queueMicrotask(()=>this.emit("close"))}[PROCESSENTRY](entry){
let go=!0;if(!entry)this[READENTRY]=void 0,go=!1;else if(Array.isArray(entry)){let[ev,...args]=entry;this.emit(ev,...args)}else this[READENTRY]=entry,this.emit(
"entry",entry),entry.emittedEnd||(entry.on("end",()=>this[NEXTENTRY]()),go=!1);return go}[NEXTENTRY](){do;while(this[PROCESSENTRY](this[QUEUE].shift()));if(this[QUEUE].
length===0){let re=this[READENTRY];!re||re.flowing||re.size===re.remain?this[WRITING]||this.emit("drain"):re.once("drain",()=>this.emit("drain"))}}[CONSUMEBODY](chunk,position){
let entry=this[WRITEENTRY];if(!entry)throw new Error("attempt to consume body without entry??");let br=entry.blockRemain??0,c=br>=chunk.length&&position===0?chunk:
chunk.subarray(position,position+br);return entry.write(c),entry.blockRemain||(this[STATE]="header",this[WRITEENTRY]=void 0,entry.end()),c.length}[CONSUMEMETA](chunk,position){
let entry=this[WRITEENTRY],ret=this[CONSUMEBODY](chunk,position);return!this[WRITEENTRY]&&entry&&this[EMITMETA](entry),ret}[EMIT](ev,data,extra){this[QUEUE].length===
0&&!this[READENTRY]?this.emit(ev,data,extra):this[QUEUE].push([ev,data,extra])}[EMITMETA](entry){switch(this[EMIT]("meta",this[META]),entry.type){case"ExtendedH\
eader":case"OldExtendedHeader":this[EX]=Pax.parse(this[META],this[EX],!1);break;case"GlobalExtendedHeader":this[GEX]=Pax.parse(this[META],this[GEX],!0);break;case"\
NextFileHasLongPath":case"OldGnuLongPath":{let ex=this[EX]??Object.create(null);this[EX]=ex,ex.path=this[META].replace(/\0.*/,"");break}case"NextFileHasLongLink\
path":{let ex=this[EX]||Object.create(null);this[EX]=ex,ex.linkpath=this[META].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+entry.type)}}abort(error){
if(!this[ABORTED2]){if(this[UNZIP]){let u=this[UNZIP];u.write=()=>!0,u.end=()=>u,u.emit=()=>!1,u.destroy?.()}this[ABORTED2]=!0,this.emit("abort",error),this.warn(
"TAR_ABORT",error,{recoverable:!1})}}[CHECKDECOMPRESSIONRATIO](chunk){this[DECOMPRESSEDBYTESREAD]+=chunk.length;let ratio=this[DECOMPRESSEDBYTESREAD]/this[COMPRESSEDBYTESREAD];
return ratio>this.maxDecompressionRatio?(this.abort(new Error(`max decompression ratio exceeded: ${ratio.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(chunk,encoding,cb){
if(typeof encoding=="function"&&(cb=encoding,encoding=void 0),typeof chunk=="string"&&(chunk=Buffer.from(chunk,typeof encoding=="string"?encoding:"utf8")),this[ABORTED2])
return cb?.(),!1;if((this[UNZIP]===void 0||this.brotli===void 0&&this[UNZIP]===!1)&&chunk){if(this[BUFFER2]&&(chunk=Buffer.concat([this[BUFFER2],chunk]),this[BUFFER2]=
void 0),chunk.length<ZIP_HEADER_LEN)return this[BUFFER2]=chunk,cb?.(),!0;for(let i=0;this[UNZIP]===void 0&&i<gzipHeader.length;i++)chunk[i]!==gzipHeader[i]&&(this[UNZIP]=
!1);let isZstd=!1;if(this[UNZIP]===!1&&this.zstd!==!1){isZstd=!0;for(let i=0;i<zstdHeader.length;i++)if(chunk[i]!==zstdHeader[i]){isZstd=!1;break}}let maybeBrotli=this.
brotli===void 0&&!isZstd;if(this[UNZIP]===!1&&maybeBrotli)if(chunk.length<512)if(this[ENDED])this.brotli=!0;else return this[BUFFER2]=chunk,cb?.(),!0;else try{new Header(
chunk.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[UNZIP]===void 0||this[UNZIP]===!1&&(this.brotli||isZstd)){let ended=this[ENDED];this[ENDED]=!1,
this[UNZIP]=this[UNZIP]===void 0?new Unzip({}):isZstd?new ZstdDecompress({}):new BrotliDecompress({}),this[UNZIP].on("data",chunk2=>{this[CHECKDECOMPRESSIONRATIO](
chunk2)&&this[CONSUMECHUNK](chunk2)}),this[UNZIP].on("error",er=>{this[ABORTED2]||this.abort(er)}),this[UNZIP].on("end",()=>{this[ENDED]=!0,this[CONSUMECHUNK]()}),
this[WRITING]=!0,this[COMPRESSEDBYTESREAD]+=chunk.length;let ret2=!!this[UNZIP][ended?"end":"write"](chunk);return this[WRITING]=!1,cb?.(),ret2}}this[WRITING]=!0,
this[UNZIP]?(this[COMPRESSEDBYTESREAD]+=chunk.length,this[UNZIP].write(chunk)):this[CONSUMECHUNK](chunk),this[WRITING]=!1;let ret=this[QUEUE].length>0?!1:this[READENTRY]?
this[READENTRY].flowing:!0;return!ret&&this[QUEUE].length===0&&this[READENTRY]?.once("drain",()=>this.emit("drain")),cb?.(),ret}[BUFFERCONCAT](c){c&&!this[ABORTED2]&&
(this[BUFFER2]=this[BUFFER2]?Buffer.concat([this[BUFFER2],c]):c)}[MAYBEEND](){if(this[ENDED]&&!this[EMITTEDEND]&&!this[ABORTED2]&&!this[CONSUMING]){this[EMITTEDEND]=
!0;let entry=this[WRITEENTRY];if(entry?.blockRemain){let have=this[BUFFER2]?this[BUFFER2].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${entry.
blockRemain} more bytes, only ${have} available)`,{entry}),this[BUFFER2]&&entry.write(this[BUFFER2]),entry.end()}this[EMIT](DONE)}}[CONSUMECHUNK](chunk){if(this[CONSUMING]&&
chunk)this[BUFFERCONCAT](chunk);else if(!chunk&&!this[BUFFER2])this[MAYBEEND]();else if(chunk){if(this[CONSUMING]=!0,this[BUFFER2]){this[BUFFERCONCAT](chunk);let c=this[BUFFER2];
this[BUFFER2]=void 0,this[CONSUMECHUNKSUB](c)}else this[CONSUMECHUNKSUB](chunk);for(;this[BUFFER2]&&this[BUFFER2]?.length>=512&&!this[ABORTED2]&&!this[SAW_EOF];){
let c=this[BUFFER2];this[BUFFER2]=void 0,this[CONSUMECHUNKSUB](c)}this[CONSUMING]=!1}(!this[BUFFER2]||this[ENDED])&&this[MAYBEEND]()}[CONSUMECHUNKSUB](chunk){let position=0,
length=chunk.length;for(;position+512<=length&&!this[ABORTED2]&&!this[SAW_EOF];)switch(this[STATE]){case"begin":case"header":this[CONSUMEHEADER](chunk,position),
position+=512;break;case"ignore":case"body":position+=this[CONSUMEBODY](chunk,position);break;case"meta":position+=this[CONSUMEMETA](chunk,position);break;default:
throw new Error("invalid state: "+this[STATE])}position<length&&(this[BUFFER2]=this[BUFFER2]?Buffer.concat([chunk.subarray(position),this[BUFFER2]]):chunk.subarray(
position))}end(chunk,encoding,cb){return typeof chunk=="function"&&(cb=chunk,encoding=void 0,chunk=void 0),typeof encoding=="function"&&(cb=encoding,encoding=void 0),
typeof chunk=="string"&&(chunk=Buffer.from(chunk,encoding)),cb&&this.once("finish",cb),this[ABORTED2]||(this[UNZIP]?(chunk&&(this[COMPRESSEDBYTESREAD]+=chunk.length,
this[UNZIP].write(chunk)),this[UNZIP].end()):(this[ENDED]=!0,(this.brotli===void 0||this.zstd===void 0)&&(chunk=chunk||Buffer.alloc(0)),chunk&&this.write(chunk),
this[MAYBEEND]())),this}},files=new Set(["File","OldFile","ContiguousFile"]),mostCandidates=64;async function unpackTar(request,limits){let packed=(await(0,import_promises.stat)(
request.archive)).size,taking={request,limits,names:new import_chunk_VAUDW7PQ.EntryNames,written:new Map,open:new Set,done:[],failure:void 0},parser=new Parser(
{strict:!0,onReadEntry:entry=>{taking.open.add(entry),entry.on("error",()=>{});let done=takeEntry(entry,taking).catch(error=>{taking.failure??=error});taking.done.
push(done.finally(()=>taking.open.delete(entry)))}}),ended=new Promise((resolve,reject)=>{parser.on("end",resolve),parser.on("error",reject)});ended.catch(()=>{});
let source=(0,import_node_fs.createReadStream)(request.archive,{highWaterMark:256*1024}),gunzip=(0,import_node_zlib.createGunzip)({chunkSize:256*1024});source.on(
"error",error=>gunzip.destroy(error)),source.pipe(gunzip);let total=0;try{for await(let chunk of gunzip)if(total+=chunk.length,(0,import_chunk_VAUDW7PQ.checkSize)(
total,packed,limits),parser.write(chunk)||await Promise.race([(0,import_node_events.once)(parser,"drain"),ended]),taking.failure!==void 0)throw taking.failure;if(parser.
end(),await ended,await Promise.all(taking.done),taking.failure!==void 0)throw taking.failure}catch(error){taking.failure??=error;for(let entry of taking.open)entry.
destroy(error);throw await Promise.all(taking.done),error}finally{source.destroy(),gunzip.destroy()}return keepChosen(request,taking.names.names,taking.written)}
async function takeEntry(entry,taking){let{request,limits,names,written}=taking;try{let isFolder=entry.type==="Directory";if(names.add(entry.path,isFolder),!isFolder&&
!files.has(entry.type))throw new import_chunk_VAUDW7PQ.UnsafeArchive(`its entry ${JSON.stringify(entry.path)} is a link or a device`);if(names.names.length>limits.
maximumEntries)throw new import_chunk_VAUDW7PQ.UnsafeArchive(`it holds more than ${limits.maximumEntries} entries`);if(isFolder||!request.candidate(entry.path))
return;if(written.size>=mostCandidates)throw new import_chunk_VAUDW7PQ.UnsafeArchive(`it holds more than ${mostCandidates} libraries`);let path=(0,import_node_path.join)(
request.folder,`entry-${written.size}`);written.set(entry.path,path),await writeEntry(entry,path,taking)}finally{entry.resume()}}async function writeEntry(entry,path,taking){
let file=await(0,import_promises.open)(path,"wx",384);try{if(taking.failure!==void 0)throw taking.failure;let size=0;for await(let chunk of entry)await file.writeFile(
chunk),size+=chunk.length;if(size!==entry.size)throw new import_chunk_VAUDW7PQ.UnsafeArchive("it is truncated")}finally{await file.close()}}async function keepChosen(request,names,written){
let chosen=await request.choose(names),kept=new Map;for(let[name2,path]of written)chosen.includes(name2)?kept.set(name2,path):await(0,import_promises.rm)(path);
let absent=chosen.find(name2=>!kept.has(name2));if(absent!==void 0)throw new import_chunk_VAUDW7PQ.UnsafeArchive(`it holds no ${JSON.stringify(absent)}`);return kept}0&&(module.exports={unpackTar});
