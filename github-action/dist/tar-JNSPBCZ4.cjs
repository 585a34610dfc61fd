var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:true})};var __copyProps=(to,from,except,desc2)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc2=
__getOwnPropDesc(from,key))||desc2.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{unpackTar:()=>unpackTar});module.exports=__toCommonJS(stdin_exports);var import_chunk_JBI4FAQI=require("./chunk-JBI4FAQI.cjs");
var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");var import_node_events=require("node:events");var import_node_fs=require("node:fs");var import_promises=require("node:fs/promises");
var import_node_path=require("node:path");var import_node_zlib=require("node:zlib");var import_events=require("events");var import_assert=__toESM(require("assert"));
var import_buffer=require("buffer");var import_node_events2=require("node:events");var import_node_stream=__toESM(require("node:stream"));var import_node_string_decoder=require("node:string_decoder");
var realZlib2=__toESM(require("zlib"));var import_zlib=__toESM(require("zlib"));var import_node_path2=require("node:path");var import_node_path3=require("node:path");
var proc=typeof process==="object"&&process?process:{stdout:null,stderr:null};var isStream=s=>!!s&&typeof s==="object"&&(s instanceof Minipass||s instanceof import_node_stream.default||
isReadable(s)||isWritable(s));var isReadable=s=>!!s&&typeof s==="object"&&s instanceof import_node_events2.EventEmitter&&typeof s.pipe==="function"&&s.pipe!==import_node_stream.default.
Writable.prototype.pipe;var isWritable=s=>!!s&&typeof s==="object"&&s instanceof import_node_events2.EventEmitter&&typeof s.write==="function"&&typeof s.end==="\
function";var EOF=Symbol("EOF");var MAYBE_EMIT_END=Symbol("maybeEmitEnd");var EMITTED_END=Symbol("emittedEnd");var EMITTING_END=Symbol("emittingEnd");var EMITTED_ERROR=Symbol(
"emittedError");var CLOSED=Symbol("closed");var READ=Symbol("read");var FLUSH=Symbol("flush");var FLUSHCHUNK=Symbol("flushChunk");var ENCODING=Symbol("encoding");
var DECODER=Symbol("decoder");var FLOWING=Symbol("flowing");var PAUSED=Symbol("paused");var RESUME=Symbol("resume");var BUFFER=Symbol("buffer");var PIPES=Symbol(
"pipes");var BUFFERLENGTH=Symbol("bufferLength");var BUFFERPUSH=Symbol("bufferPush");var BUFFERSHIFT=Symbol("bufferShift");var OBJECTMODE=Symbol("objectMode");var DESTROYED=Symbol(
"destroyed");var ERROR=Symbol("error");var EMITDATA=Symbol("emitData");var EMITEND=Symbol("emitEnd");var EMITEND2=Symbol("emitEnd2");var ASYNC=Symbol("async");var ABORT=Symbol(
"abort");var ABORTED=Symbol("aborted");var SIGNAL=Symbol("signal");var DATALISTENERS=Symbol("dataListeners");var DISCARDED=Symbol("discarded");var defer=fn=>Promise.
resolve().then(fn);var nodefer=fn=>fn();var isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish";var isArrayBufferLike=b=>b instanceof ArrayBuffer||!!b&&typeof b===
"object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0;var isArrayBufferView=b=>!Buffer.isBuffer(b)&&ArrayBuffer.isView(b);var Pipe=class{src;dest;opts;ondrain;constructor(src,dest,opts){
this.src=src;this.dest=dest;this.opts=opts;this.ondrain=()=>src[RESUME]();this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(_er){}end(){
this.unpipe();if(this.opts.end)this.dest.end()}};var PipeProxyErrors=class extends Pipe{unpipe(){this.src.removeListener("error",this.proxyErrors);super.unpipe()}constructor(src,dest,opts){
super(src,dest,opts);this.proxyErrors=er=>this.dest.emit("error",er);src.on("error",this.proxyErrors)}};var isObjectModeOptions=o=>!!o.objectMode;var isEncodingOptions=o=>!o.
objectMode&&!!o.encoding&&o.encoding!=="buffer";var Minipass=class extends import_node_events2.EventEmitter{[FLOWING]=false;[PAUSED]=false;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=false;[EMITTED_END]=false;[EMITTING_END]=false;[CLOSED]=false;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=false;[SIGNAL];[ABORTED]=false;[DATALISTENERS]=0;[DISCARDED]=false;writable=true;readable=true;constructor(...args){
const options=args[0]||{};super();if(options.objectMode&&typeof options.encoding==="string"){throw new TypeError("Encoding and objectMode may not be used togeth\
er")}if(isObjectModeOptions(options)){this[OBJECTMODE]=true;this[ENCODING]=null}else if(isEncodingOptions(options)){this[ENCODING]=options.encoding;this[OBJECTMODE]=
false}else{this[OBJECTMODE]=false;this[ENCODING]=null}this[ASYNC]=!!options.async;this[DECODER]=this[ENCODING]?new import_node_string_decoder.StringDecoder(this[ENCODING]):
null;if(options&&options.debugExposeBuffer===true){Object.defineProperty(this,"buffer",{get:()=>this[BUFFER]})}if(options&&options.debugExposePipes===true){Object.
defineProperty(this,"pipes",{get:()=>this[PIPES]})}const{signal}=options;if(signal){this[SIGNAL]=signal;if(signal.aborted){this[ABORT]()}else{signal.addEventListener(
"abort",()=>this[ABORT]())}}}get bufferLength(){return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){throw new Error("Encoding must\
 be set at instantiation time")}setEncoding(_enc){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){
throw new Error("objectMode must be set at instantiation time")}get["async"](){return this[ASYNC]}set["async"](a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=
true;this.emit("abort",this[SIGNAL]?.reason);this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){if(this[ABORTED])
return false;if(this[EOF])throw new Error("write after end");if(this[DESTROYED]){this.emit("error",Object.assign(new Error("Cannot call write after a stream was\
 destroyed"),{code:"ERR_STREAM_DESTROYED"}));return true}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(!encoding)encoding="utf8";const fn=this[ASYNC]?
defer:nodefer;if(!this[OBJECTMODE]&&!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk)){chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength)}else if(isArrayBufferLike(
chunk)){chunk=Buffer.from(chunk)}else if(typeof chunk!=="string"){throw new Error("Non-contiguous data written to non-objectMode stream")}}if(this[OBJECTMODE]){
if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==0)this.
emit("readable");if(cb)fn(cb);return this[FLOWING]}if(!chunk.length){if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}if(typeof chunk===
"string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)){chunk=Buffer.from(chunk,encoding)}if(Buffer.isBuffer(chunk)&&this[ENCODING]){chunk=this[DECODER].
write(chunk)}if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==
0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}read(n){if(this[DESTROYED])return null;this[DISCARDED]=false;if(this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH]){
this[MAYBE_EMIT_END]();return null}if(this[OBJECTMODE])n=null;if(this[BUFFER].length>1&&!this[OBJECTMODE]){this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.
concat(this[BUFFER],this[BUFFERLENGTH])]}const ret=this[READ](n||null,this[BUFFER][0]);this[MAYBE_EMIT_END]();return ret}[READ](n,chunk){if(this[OBJECTMODE])this[BUFFERSHIFT]();else{
const c=chunk;if(n===c.length||n===null)this[BUFFERSHIFT]();else if(typeof c==="string"){this[BUFFER][0]=c.slice(n);chunk=c.slice(0,n);this[BUFFERLENGTH]-=n}else{
this[BUFFER][0]=c.subarray(n);chunk=c.subarray(0,n);this[BUFFERLENGTH]-=n}}this.emit("data",chunk);if(!this[BUFFER].length&&!this[EOF])this.emit("drain");return chunk}end(chunk,encoding,cb){
if(typeof chunk==="function"){cb=chunk;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(chunk!==void 0)this.write(chunk,encoding);if(cb)
this.once("end",cb);this[EOF]=true;this.writable=false;if(this[FLOWING]||!this[PAUSED])this[MAYBE_EMIT_END]();return this}[RESUME](){if(this[DESTROYED])return;if(!this[DATALISTENERS]&&
!this[PIPES].length){this[DISCARDED]=true}this[PAUSED]=false;this[FLOWING]=true;this.emit("resume");if(this[BUFFER].length)this[FLUSH]();else if(this[EOF])this[MAYBE_EMIT_END]();else
this.emit("drain")}resume(){return this[RESUME]()}pause(){this[FLOWING]=false;this[PAUSED]=true;this[DISCARDED]=false}get destroyed(){return this[DESTROYED]}get flowing(){
return this[FLOWING]}get paused(){return this[PAUSED]}[BUFFERPUSH](chunk){if(this[OBJECTMODE])this[BUFFERLENGTH]+=1;else this[BUFFERLENGTH]+=chunk.length;this[BUFFER].
push(chunk)}[BUFFERSHIFT](){if(this[OBJECTMODE])this[BUFFERLENGTH]-=1;else this[BUFFERLENGTH]-=this[BUFFER][0].length;return this[BUFFER].shift()}[FLUSH](noDrain=false){
do{}while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);if(!noDrain&&!this[BUFFER].length&&!this[EOF])this.emit("drain")}[FLUSHCHUNK](chunk){this.
emit("data",chunk);return this[FLOWING]}pipe(dest,opts){if(this[DESTROYED])return dest;this[DISCARDED]=false;const ended=this[EMITTED_END];opts=opts||{};if(dest===
proc.stdout||dest===proc.stderr)opts.end=false;else opts.end=opts.end!==false;opts.proxyErrors=!!opts.proxyErrors;if(ended){if(opts.end)dest.end()}else{this[PIPES].
push(!opts.proxyErrors?new Pipe(this,dest,opts):new PipeProxyErrors(this,dest,opts));if(this[ASYNC])defer(()=>this[RESUME]());else this[RESUME]()}return dest}unpipe(dest){
const p=this[PIPES].find(p2=>p2.dest===dest);if(p){if(this[PIPES].length===1){if(this[FLOWING]&&this[DATALISTENERS]===0){this[FLOWING]=false}this[PIPES]=[]}else
this[PIPES].splice(this[PIPES].indexOf(p),1);p.unpipe()}}addListener(ev,handler){return this.on(ev,handler)}on(ev,handler){const ret=super.on(ev,handler);if(ev===
"data"){this[DISCARDED]=false;this[DATALISTENERS]++;if(!this[PIPES].length&&!this[FLOWING]){this[RESUME]()}}else if(ev==="readable"&&this[BUFFERLENGTH]!==0){super.
emit("readable")}else if(isEndish(ev)&&this[EMITTED_END]){super.emit(ev);this.removeAllListeners(ev)}else if(ev==="error"&&this[EMITTED_ERROR]){const h=handler;
if(this[ASYNC])defer(()=>h.call(this,this[EMITTED_ERROR]));else h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler){return this.off(ev,handler)}off(ev,handler){
const ret=super.off(ev,handler);if(ev==="data"){this[DATALISTENERS]=this.listeners("data").length;if(this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length){
this[FLOWING]=false}}return ret}removeAllListeners(ev){const ret=super.removeAllListeners(ev);if(ev==="data"||ev===void 0){this[DATALISTENERS]=0;if(!this[DISCARDED]&&
!this[PIPES].length){this[FLOWING]=false}}return ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){if(!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&
this[BUFFER].length===0&&this[EOF]){this[EMITTING_END]=true;this.emit("end");this.emit("prefinish");this.emit("finish");if(this[CLOSED])this.emit("close");this[EMITTING_END]=
false}}emit(ev,...args){const data=args[0];if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED]){return false}else if(ev==="data"){return!this[OBJECTMODE]&&
!data?false:this[ASYNC]?(defer(()=>this[EMITDATA](data)),true):this[EMITDATA](data)}else if(ev==="end"){return this[EMITEND]()}else if(ev==="close"){this[CLOSED]=
true;if(!this[EMITTED_END]&&!this[DESTROYED])return false;const ret2=super.emit("close");this.removeAllListeners("close");return ret2}else if(ev==="error"){this[EMITTED_ERROR]=
data;super.emit(ERROR,data);const ret2=!this[SIGNAL]||this.listeners("error").length?super.emit("error",data):false;this[MAYBE_EMIT_END]();return ret2}else if(ev===
"resume"){const ret2=super.emit("resume");this[MAYBE_EMIT_END]();return ret2}else if(ev==="finish"||ev==="prefinish"){const ret2=super.emit(ev);this.removeAllListeners(
ev);return ret2}const ret=super.emit(ev,...args);this[MAYBE_EMIT_END]();return ret}[EMITDATA](data){for(const p of this[PIPES]){if(p.dest.write(data)===false)this.
pause()}const ret=this[DISCARDED]?false:super.emit("data",data);this[MAYBE_EMIT_END]();return ret}[EMITEND](){if(this[EMITTED_END])return false;this[EMITTED_END]=
true;this.readable=false;return this[ASYNC]?(defer(()=>this[EMITEND2]()),true):this[EMITEND2]()}[EMITEND2](){if(this[DECODER]){const data=this[DECODER].end();if(data){
for(const p of this[PIPES]){p.dest.write(data)}if(!this[DISCARDED])super.emit("data",data)}}for(const p of this[PIPES]){p.end()}const ret=super.emit("end");this.
removeAllListeners("end");return ret}async collect(){const buf=Object.assign([],{dataLength:0});if(!this[OBJECTMODE])buf.dataLength=0;const p=this.promise();this.
on("data",c=>{buf.push(c);if(!this[OBJECTMODE])buf.dataLength+=c.length});await p;return buf}async concat(){if(this[OBJECTMODE]){throw new Error("cannot concat \
in objectMode")}const buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){return new Promise((resolve,reject)=>{
this.on(DESTROYED,()=>reject(new Error("stream destroyed")));this.on("error",er=>reject(er));this.on("end",()=>resolve())})}[Symbol.asyncIterator](){this[DISCARDED]=
false;let stopped=false;const stop=async()=>{this.pause();stopped=true;return{value:void 0,done:true}};const next=()=>{if(stopped)return stop();const res=this.read();
if(res!==null)return Promise.resolve({done:false,value:res});if(this[EOF])return stop();let resolve;let reject;const onerr=er=>{this.off("data",ondata);this.off(
"end",onend);this.off(DESTROYED,ondestroy);stop();reject(er)};const ondata=value=>{this.off("error",onerr);this.off("end",onend);this.off(DESTROYED,ondestroy);this.
pause();resolve({value,done:!!this[EOF]})};const onend=()=>{this.off("error",onerr);this.off("data",ondata);this.off(DESTROYED,ondestroy);stop();resolve({done:true,
value:void 0})};const ondestroy=()=>onerr(new Error("stream destroyed"));return new Promise((res2,rej)=>{reject=rej;resolve=res2;this.once(DESTROYED,ondestroy);
this.once("error",onerr);this.once("end",onend);this.once("data",ondata)})};return{next,throw:stop,return:stop,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[DISCARDED]=false;let stopped=false;const stop=()=>{this.pause();this.off(ERROR,stop);this.off(DESTROYED,stop);this.off("end",stop);stopped=true;
return{done:true,value:void 0}};const next=()=>{if(stopped)return stop();const value=this.read();return value===null?stop():{done:false,value}};this.once("end",
stop);this.once(ERROR,stop);this.once(DESTROYED,stop);return{next,throw:stop,return:stop,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){if(this[DESTROYED]){
if(er)this.emit("error",er);else this.emit(DESTROYED);return this}this[DESTROYED]=true;this[DISCARDED]=true;this[BUFFER].length=0;this[BUFFERLENGTH]=0;const wc=this;
if(typeof wc.close==="function"&&!this[CLOSED])wc.close();if(er)this.emit("error",er);else this.emit(DESTROYED);return this}static get isStream(){return isStream}};
var realZlibConstants=import_zlib.default.constants||{ZLIB_VERNUM:4736};var constants=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,
Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,
Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,
DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,
Z_MIN_CHUNK:64,Z_MAX_CHUNK:Infinity,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,
BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,
BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,BROTLI_LARGE_MAX_WINDOW_BITS:30,
BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,
BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,
BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,
BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,
BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,
BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,
BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,
BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,
BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,
BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},
realZlibConstants));var OriginalBufferConcat=import_buffer.Buffer.concat;var desc=Object.getOwnPropertyDescriptor(import_buffer.Buffer,"concat");var noop=args=>args;
var passthroughBufferConcat=desc?.writable===true||desc?.set!==void 0?makeNoOp=>{import_buffer.Buffer.concat=makeNoOp?noop:OriginalBufferConcat}:_=>{};var _superWrite=Symbol(
"_superWrite");var ZlibError=class extends Error{code;errno;constructor(err,origin){super("zlib: "+err.message,{cause:err});this.code=err.code;this.errno=err.errno;
if(!this.code)this.code="ZLIB_ERROR";this.message="zlib: "+err.message;Error.captureStackTrace(this,origin??this.constructor)}get name(){return"ZlibError"}};var _flushFlag=Symbol(
"flushFlag");var ZlibBase=class extends Minipass{#sawError=false;#ended=false;#flushFlag;#finishFlushFlag;#fullFlushFlag;#handle;#onError;get sawError(){return this.#sawError}get handle(){
return this.#handle}get flushFlag(){return this.#flushFlag}constructor(opts,mode){if(!opts||typeof opts!=="object")throw new TypeError("invalid options for Zlib\
Base constructor");super(opts);this.#flushFlag=opts.flush??0;this.#finishFlushFlag=opts.finishFlush??0;this.#fullFlushFlag=opts.fullFlushFlag??0;if(typeof realZlib2[mode]!==
"function"){throw new TypeError("Compression method not supported: "+mode)}try{this.#handle=new realZlib2[mode](opts)}catch(er){throw new ZlibError(er,this.constructor)}
this.#onError=err=>{if(this.#sawError)return;this.#sawError=true;this.close();this.emit("error",err)};this.#handle?.on("error",er=>this.#onError(new ZlibError(er)));
this.once("end",()=>this.close)}close(){if(this.#handle){this.#handle.close();this.#handle=void 0;this.emit("close")}}reset(){if(!this.#sawError){(0,import_assert.default)(
this.#handle,"zlib binding closed");return this.#handle.reset?.()}}flush(flushFlag){if(this.ended)return;if(typeof flushFlag!=="number")flushFlag=this.#fullFlushFlag;
this.write(Object.assign(import_buffer.Buffer.alloc(0),{[_flushFlag]:flushFlag}))}end(chunk,encoding,cb){if(typeof chunk==="function"){cb=chunk;encoding=void 0;
chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(chunk){if(encoding)this.write(chunk,encoding);else this.write(chunk)}this.flush(this.#finishFlushFlag);
this.#ended=true;return super.end(cb)}get ended(){return this.#ended}[_superWrite](data){return super.write(data)}write(chunk,encoding,cb){if(typeof encoding===
"function")cb=encoding,encoding="utf8";if(typeof chunk==="string")chunk=import_buffer.Buffer.from(chunk,encoding);if(this.#sawError)return;(0,import_assert.default)(
this.#handle,"zlib binding closed");const nativeHandle=this.#handle._handle;const originalNativeClose=nativeHandle.close;nativeHandle.close=()=>{};const originalClose=this.#handle.
close;this.#handle.close=()=>{};passthroughBufferConcat(true);let result=void 0;try{const flushFlag=typeof chunk[_flushFlag]==="number"?chunk[_flushFlag]:this.#flushFlag;
result=this.#handle._processChunk(chunk,flushFlag);passthroughBufferConcat(false)}catch(err){passthroughBufferConcat(false);this.#onError(new ZlibError(err,this.
write))}finally{if(this.#handle){;this.#handle._handle=nativeHandle;nativeHandle.close=originalNativeClose;this.#handle.close=originalClose;this.#handle.removeAllListeners(
"error")}}if(this.#handle)this.#handle.on("error",er=>this.#onError(new ZlibError(er,this.write)));let writeReturn;if(result){if(Array.isArray(result)&&result.length>
0){const r=result[0];writeReturn=this[_superWrite](import_buffer.Buffer.from(r));for(let i=1;i<result.length;i++){writeReturn=this[_superWrite](result[i])}}else{
writeReturn=this[_superWrite](import_buffer.Buffer.from(result))}}if(cb)cb();return writeReturn}};var Zlib=class extends ZlibBase{#level;#strategy;constructor(opts,mode){
opts=opts||{};opts.flush=opts.flush||constants.Z_NO_FLUSH;opts.finishFlush=opts.finishFlush||constants.Z_FINISH;opts.fullFlushFlag=constants.Z_FULL_FLUSH;super(
opts,mode);this.#level=opts.level;this.#strategy=opts.strategy}params(level,strategy){if(this.sawError)return;if(!this.handle)throw new Error("cannot switch par\
ams when binding is closed");if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#level!==level||this.#strategy!==strategy){this.
flush(constants.Z_SYNC_FLUSH);(0,import_assert.default)(this.handle,"zlib binding closed");const origFlush=this.handle.flush;this.handle.flush=(flushFlag,cb)=>{
if(typeof flushFlag==="function"){cb=flushFlag;flushFlag=this.flushFlag}this.flush(flushFlag);cb?.()};try{;this.handle.params(level,strategy)}finally{this.handle.
flush=origFlush}if(this.handle){this.#level=level;this.#strategy=strategy}}}};var Gzip=class extends Zlib{#portable;constructor(opts){super(opts,"Gzip");this.#portable=
opts&&!!opts.portable}[_superWrite](data){if(!this.#portable)return super[_superWrite](data);this.#portable=false;data[9]=255;return super[_superWrite](data)}};
var Unzip=class extends Zlib{constructor(opts){super(opts,"Unzip")}};var Brotli=class extends ZlibBase{constructor(opts,mode){opts=opts||{};opts.flush=opts.flush||
constants.BROTLI_OPERATION_PROCESS;opts.finishFlush=opts.finishFlush||constants.BROTLI_OPERATION_FINISH;opts.fullFlushFlag=constants.BROTLI_OPERATION_FLUSH;super(
opts,mode)}};var BrotliDecompress=class extends Brotli{constructor(opts){super(opts,"BrotliDecompress")}};var Zstd=class extends ZlibBase{constructor(opts,mode){
opts=opts||{};opts.flush=opts.flush||constants.ZSTD_e_continue;opts.finishFlush=opts.finishFlush||constants.ZSTD_e_end;opts.fullFlushFlag=constants.ZSTD_e_flush;
super(opts,mode)}};var ZstdDecompress=class extends Zstd{constructor(opts){super(opts,"ZstdDecompress")}};var encode=(num,buf)=>{if(!Number.isSafeInteger(num)){
throw Error("cannot encode number outside of javascript safe integer range")}else if(num<0){encodeNegative(num,buf)}else{encodePositive(num,buf)}return buf};var encodePositive=(num,buf)=>{
buf[0]=128;for(var i=buf.length;i>1;i--){buf[i-1]=num&255;num=Math.floor(num/256)}};var encodeNegative=(num,buf)=>{buf[0]=255;var flipped=false;num=num*-1;for(var i=buf.
length;i>1;i--){var byte=num&255;num=Math.floor(num/256);if(flipped){buf[i-1]=onesComp(byte)}else if(byte===0){buf[i-1]=0}else{flipped=true;buf[i-1]=twosComp(byte)}}};
var parse=buf=>{const pre=buf[0];const value=pre===128?pos(buf.subarray(1,buf.length)):pre===255?twos(buf):null;if(value===null){throw Error("invalid base256 en\
coding")}if(!Number.isSafeInteger(value)){throw Error("parsed number outside of javascript safe integer range")}return value};var twos=buf=>{var len=buf.length;
var sum=0;var flipped=false;for(var i=len-1;i>-1;i--){var byte=Number(buf[i]);var f;if(flipped){f=onesComp(byte)}else if(byte===0){f=byte}else{flipped=true;f=twosComp(
byte)}if(f!==0){sum-=f*Math.pow(256,len-i-1)}}return sum};var pos=buf=>{var len=buf.length;var sum=0;for(var i=len-1;i>-1;i--){var byte=Number(buf[i]);if(byte!==
0){sum+=byte*Math.pow(256,len-i-1)}}return sum};var onesComp=byte=>(255^byte)&255;var twosComp=byte=>(255^byte)+1&255;var isCode=c=>name.has(c);var normalFsTypes=new Set(
["0","","1","2","3","4","5","6","7","D"]);var name=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDev\
ice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inod\
e"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X",
"OldExtendedHeader"]]);var code=new Map(Array.from(name).map(kv=>[kv[1],kv[0]]));var notNegative=n=>n===void 0||n<0?void 0:n;var Header=class{cksumValid=false;needPax=false;nullBlock=false;block;path;mode;uid;gid;size;cksum;#type="\
Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(data,off=0,ex,gex){if(Buffer.isBuffer(data)){this.decode(data,
off||0,ex,gex)}else if(data){this.#slurp(data)}}decode(buf,off,ex,gex){if(!off){off=0}if(!buf||!(buf.length>=off+512)){throw new Error("need 512 bytes for heade\
r")}const t=decString(buf,off+156,1);const isNormalFS=normalFsTypes.has(t);const exForFields=isNormalFS?ex:void 0;const gexForFields=isNormalFS?gex:void 0;this.
path=exForFields?.path??decString(buf,off,100);this.mode=exForFields?.mode??gexForFields?.mode??decNumber(buf,off+100,8);this.uid=exForFields?.uid??gexForFields?.
uid??decNumber(buf,off+108,8);this.gid=exForFields?.gid??gexForFields?.gid??decNumber(buf,off+116,8);this.size=notNegative(exForFields?.size??gexForFields?.size??
decNumber(buf,off+124,12));this.mtime=exForFields?.mtime??gexForFields?.mtime??decDate(buf,off+136,12);this.cksum=decNumber(buf,off+148,12);if(gexForFields)this.#slurp(
gexForFields,true);if(exForFields)this.#slurp(exForFields);if(isCode(t)){this.#type=t||"0"}if(this.#type==="0"&&this.path.slice(-1)==="/"){this.#type="5"}if(this.#type===
"5"){this.size=0}this.linkpath=decString(buf,off+157,100);if(buf.subarray(off+257,off+265).toString()==="ustar\x0000"){this.uname=exForFields?.uname??gexForFields?.
uname??decString(buf,off+265,32);this.gname=exForFields?.gname??gexForFields?.gname??decString(buf,off+297,32);this.devmaj=exForFields?.devmaj??gexForFields?.devmaj??
decNumber(buf,off+329,8)??0;this.devmin=exForFields?.devmin??gexForFields?.devmin??decNumber(buf,off+337,8)??0;if(buf[off+475]!==0){const prefix=decString(buf,off+
345,155);this.path=prefix+"/"+this.path}else{const prefix=decString(buf,off+345,130);if(prefix){this.path=prefix+"/"+this.path}this.atime=ex?.atime??gex?.atime??
decDate(buf,off+476,12);this.ctime=ex?.ctime??gex?.ctime??decDate(buf,off+488,12)}}let sum=8*32;for(let i=off;i<off+148;i++){sum+=buf[i]}for(let i=off+156;i<off+
512;i++){sum+=buf[i]}this.cksumValid=sum===this.cksum;if(this.cksum===void 0&&sum===8*32){this.nullBlock=true}}#slurp(ex,gex=false){Object.assign(this,Object.fromEntries(
Object.entries(ex).filter(([k,v])=>{return!(v===null||v===void 0||k==="size"&&Number(v)<0||k==="path"&&gex||k==="linkpath"&&gex||k==="global")})))}encode(buf,off=0){
if(!buf){buf=this.block=Buffer.alloc(512)}if(this.#type==="Unsupported"){this.#type="0"}if(!(buf.length>=off+512)){throw new Error("need 512 bytes for header")}
const prefixSize=this.ctime||this.atime?130:155;const split=splitPrefix(this.path||"",prefixSize);const path=split[0];const prefix=split[1];this.needPax=!!split[2];
this.needPax=encString(buf,off,100,path)||this.needPax;this.needPax=encNumber(buf,off+100,8,this.mode)||this.needPax;this.needPax=encNumber(buf,off+108,8,this.uid)||
this.needPax;this.needPax=encNumber(buf,off+116,8,this.gid)||this.needPax;this.needPax=encNumber(buf,off+124,12,this.size)||this.needPax;this.needPax=encDate(buf,
off+136,12,this.mtime)||this.needPax;buf[off+156]=Number(this.#type.codePointAt(0));this.needPax=encString(buf,off+157,100,this.linkpath)||this.needPax;buf.write(
"ustar\x0000",off+257,8);this.needPax=encString(buf,off+265,32,this.uname)||this.needPax;this.needPax=encString(buf,off+297,32,this.gname)||this.needPax;this.needPax=
encNumber(buf,off+329,8,this.devmaj)||this.needPax;this.needPax=encNumber(buf,off+337,8,this.devmin)||this.needPax;this.needPax=encString(buf,off+345,prefixSize,
prefix)||this.needPax;if(buf[off+475]!==0){this.needPax=encString(buf,off+345,155,prefix)||this.needPax}else{this.needPax=encString(buf,off+345,130,prefix)||this.
needPax;this.needPax=encDate(buf,off+476,12,this.atime)||this.needPax;this.needPax=encDate(buf,off+488,12,this.ctime)||this.needPax}let sum=8*32;for(let i=off;i<
off+148;i++){sum+=buf[i]}for(let i=off+156;i<off+512;i++){sum+=buf[i]}this.cksum=sum;encNumber(buf,off+148,8,this.cksum);this.cksumValid=true;return this.needPax}get type(){
return this.#type==="Unsupported"?this.#type:name.get(this.#type)}get typeKey(){return this.#type}set type(type){const c=String(code.get(type));if(isCode(c)||c===
"Unsupported"){this.#type=c}else if(isCode(type)){this.#type=type}else{throw new TypeError("invalid entry type: "+type)}}};var splitPrefix=(p,prefixSize)=>{const pathSize=100;
let pp=p;let prefix="";let ret=void 0;const root=import_node_path2.posix.parse(p).root||".";if(Buffer.byteLength(pp)<pathSize){ret=[pp,prefix,false]}else{prefix=
import_node_path2.posix.dirname(pp);pp=import_node_path2.posix.basename(pp);do{if(Buffer.byteLength(pp)<=pathSize&&Buffer.byteLength(prefix)<=prefixSize){ret=[pp,
prefix,false]}else if(Buffer.byteLength(pp)>pathSize&&Buffer.byteLength(prefix)<=prefixSize){ret=[pp.slice(0,pathSize-1),prefix,true]}else{pp=import_node_path2.posix.
join(import_node_path2.posix.basename(prefix),pp);prefix=import_node_path2.posix.dirname(prefix)}}while(prefix!==root&&ret===void 0);if(!ret){ret=[p.slice(0,pathSize-
1),"",true]}}return ret};var decString=(buf,off,size)=>buf.subarray(off,off+size).toString("utf8").replace(/\0.*/,"");var decDate=(buf,off,size)=>numToDate(decNumber(
buf,off,size));var numToDate=num=>num===void 0?void 0:new Date(num*1e3);var decNumber=(buf,off,size)=>Number(buf[off])&128?parse(buf.subarray(off,off+size)):decSmallNumber(
buf,off,size);var nanUndef=value=>isNaN(value)?void 0:value;var decSmallNumber=(buf,off,size)=>nanUndef(parseInt(buf.subarray(off,off+size).toString("utf8").replace(
/\0.*$/,"").trim(),8));var MAXNUM={12:8589934591,8:2097151};var encNumber=(buf,off,size,num)=>num===void 0?false:num>MAXNUM[size]||num<0?(encode(num,buf.subarray(
off,off+size)),true):(encSmallNumber(buf,off,size,num),false);var encSmallNumber=(buf,off,size,num)=>buf.write(octalString(num,size),off,size,"ascii");var octalString=(num,size)=>padOctal(
Math.floor(num).toString(8),size);var padOctal=(str,size)=>(str.length===size-1?str:new Array(size-str.length-1).join("0")+str+" ")+"\0";var encDate=(buf,off,size,date)=>date===
void 0?false:encNumber(buf,off,size,date.getTime()/1e3);var NULLS=new Array(156).join("\0");var encString=(buf,off,size,str)=>str===void 0?false:(buf.write(str+
NULLS,off,size,"utf8"),str.length!==Buffer.byteLength(str)||str.length>size);var Pax=class _Pax{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(obj,global=false){
this.atime=obj.atime;this.charset=obj.charset;this.comment=obj.comment;this.ctime=obj.ctime;this.dev=obj.dev;this.gid=obj.gid;this.global=global;this.gname=obj.
gname;this.ino=obj.ino;this.linkpath=obj.linkpath;this.mtime=obj.mtime;this.nlink=obj.nlink;this.path=obj.path;this.size=obj.size;this.uid=obj.uid;this.uname=obj.
uname}encode(){const body=this.encodeBody();if(body===""){return Buffer.allocUnsafe(0)}const bodyLen=Buffer.byteLength(body);const bufLen=512*Math.ceil(1+bodyLen/
512);const buf=Buffer.allocUnsafe(bufLen);for(let i=0;i<512;i++){buf[i]=0}new Header({path:("PaxHeader/"+(0,import_node_path3.basename)(this.path??"")).slice(0,
99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:bodyLen,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.
uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(buf);buf.write(body,512,bodyLen,"utf8");for(let i=bodyLen+512;i<buf.
length;i++){buf[i]=0}return buf}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField(
"ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("lin\
kpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(field){if(this[field]===void 0){return""}
const r=this[field];const v=r instanceof Date?r.getTime()/1e3:r;const s=" "+(field==="dev"||field==="ino"||field==="nlink"?"SCHILY.":"")+field+"="+v+"\n";const byteLen=Buffer.
byteLength(s);let digits=Math.floor(Math.log(byteLen)/Math.log(10))+1;if(byteLen+digits>=Math.pow(10,digits)){digits+=1}const len=digits+byteLen;return len+s}static parse(str,ex,g=false){
return new _Pax(merge(parseKV(str),ex),g)}};var merge=(a,b)=>b?Object.assign({},b,a):a;var parseKV=str=>str.replace(/\n$/,"").split("\n").reduce(parseKVLine,Object.
create(null));var parseKVLine=(set,line)=>{const n=parseInt(line,10);if(n!==Buffer.byteLength(line)+1){return set}line=line.slice((n+" ").length);const kv=line.
split("=");const r=kv.shift();if(!r){return set}const k=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1");const v=kv.join("=").replace(/\0.*/,"");switch(k){case"path":case"\
linkpath":case"type":case"charset":case"comment":case"gname":case"uname":set[k]=v;break;case"ctime":case"atime":case"mtime":set[k]=new Date(Number(v)*1e3);break;case"\
size":const s=+v;if(s>=0)set[k]=s;break;case"gid":case"uid":case"dev":case"ino":case"nlink":case"mode":set[k]=+v;break}return set};var platform=process.env.TESTING_TAR_FAKE_PLATFORM||
process.platform;var normalizeWindowsPath=platform!=="win32"?p=>String(p):p=>String(p).replaceAll(/\\/g,"/");var ReadEntry=class extends Minipass{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=false;ignore=false;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=false;absolute;unsupported=false;constructor(header,ex,gex){
super({});this.pause();this.extended=ex;this.globalExtended=gex;this.header=header;this.remain=header.size??0;this.startBlockSize=512*Math.ceil(this.remain/512);
this.blockRemain=this.startBlockSize;this.type=header.type;switch(this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"B\
lockDevice":case"Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"\
GlobalExtendedHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=true;break;default:this.ignore=true}if(!header.path){throw new Error("no path provi\
ded for tar.ReadEntry")}this.path=normalizeWindowsPath(header.path);this.mode=header.mode;if(this.mode){this.mode=this.mode&4095}this.uid=header.uid;this.gid=header.
gid;this.uname=header.uname;this.gname=header.gname;this.size=this.remain;this.mtime=header.mtime;this.atime=header.atime;this.ctime=header.ctime;this.linkpath=
header.linkpath?normalizeWindowsPath(header.linkpath):void 0;this.uname=header.uname;this.gname=header.gname;if(ex){this.#slurp(ex)}if(gex){this.#slurp(gex,true)}}write(data){
const writeLen=data.length;if(writeLen>this.blockRemain){throw new Error("writing more to entry than is appropriate")}const r=this.remain;const br=this.blockRemain;
this.remain=Math.max(0,r-writeLen);this.blockRemain=Math.max(0,br-writeLen);if(this.ignore){return true}if(r>=writeLen){return super.write(data)}return super.write(
data.subarray(0,r))}#slurp(ex,gex=false){if(ex.path)ex.path=normalizeWindowsPath(ex.path);if(ex.linkpath)ex.linkpath=normalizeWindowsPath(ex.linkpath);Object.assign(
this,Object.fromEntries(Object.entries(ex).filter(([k,v])=>{return!(v===null||v===void 0||k==="path"&&gex)})))}};var warnMethod=(self,code2,message,data={})=>{if(self.
file){data.file=self.file}if(self.cwd){data.cwd=self.cwd}data.code=message instanceof Error&&message.code||code2;data.tarCode=code2;if(!self.strict&&data.recoverable!==
false){if(message instanceof Error){data=Object.assign(message,data);message=message.message}self.emit("warn",code2,message,data)}else if(message instanceof Error){
self.emit("error",Object.assign(message,data))}else{self.emit("error",Object.assign(new Error(`${code2}: ${message}`),data))}};var maxMetaEntrySize=1024*1024;var gzipHeader=Buffer.
from([31,139]);var zstdHeader=Buffer.from([40,181,47,253]);var ZIP_HEADER_LEN=Math.max(gzipHeader.length,zstdHeader.length);var STATE=Symbol("state");var WRITEENTRY=Symbol(
"writeEntry");var READENTRY=Symbol("readEntry");var NEXTENTRY=Symbol("nextEntry");var PROCESSENTRY=Symbol("processEntry");var EX=Symbol("extendedHeader");var GEX=Symbol(
"globalExtendedHeader");var META=Symbol("meta");var EMITMETA=Symbol("emitMeta");var BUFFER2=Symbol("buffer");var QUEUE=Symbol("queue");var ENDED=Symbol("ended");
var EMITTEDEND=Symbol("emittedEnd");var EMIT=Symbol("emit");var UNZIP=Symbol("unzip");var CONSUMECHUNK=Symbol("consumeChunk");var CONSUMECHUNKSUB=Symbol("consum\
eChunkSub");var CONSUMEBODY=Symbol("consumeBody");var CONSUMEMETA=Symbol("consumeMeta");var CONSUMEHEADER=Symbol("consumeHeader");var CONSUMING=Symbol("consumin\
g");var BUFFERCONCAT=Symbol("bufferConcat");var MAYBEEND=Symbol("maybeEnd");var WRITING=Symbol("writing");var ABORTED2=Symbol("aborted");var DONE=Symbol("onDone");
var SAW_VALID_ENTRY=Symbol("sawValidEntry");var SAW_NULL_BLOCK=Symbol("sawNullBlock");var SAW_EOF=Symbol("sawEOF");var CLOSESTREAM=Symbol("closeStream");var MAX_DECOMPRESSION_RATIO=1e3;
var COMPRESSEDBYTESREAD=Symbol("compressedBytesRead");var DECOMPRESSEDBYTESREAD=Symbol("decompressedBytesRead");var CHECKDECOMPRESSIONRATIO=Symbol("checkDecompr\
essionRatio");var noop2=()=>true;var Parser=class extends import_events.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=true;readable=false;[QUEUE]=[];[BUFFER2];[READENTRY];[WRITEENTRY];[STATE]="\
begin";[META]="";[EX];[GEX];[ENDED]=false;[UNZIP];[ABORTED2]=false;[SAW_VALID_ENTRY];[SAW_NULL_BLOCK]=false;[SAW_EOF]=false;[WRITING]=false;[CONSUMING]=false;[EMITTEDEND]=false;[COMPRESSEDBYTESREAD]=0;[DECOMPRESSEDBYTESREAD]=0;constructor(opt={}){
super();this.file=opt.file||"";this.on(DONE,()=>{if(this[STATE]==="begin"||this[SAW_VALID_ENTRY]===false){this.warn("TAR_BAD_ARCHIVE","Unrecognized archive form\
at")}});if(opt.ondone){this.on(DONE,opt.ondone)}else{this.on(DONE,()=>{this.emit("prefinish");this.emit("finish");this.emit("end")})}this.strict=!!opt.strict;this.
maxDecompressionRatio=typeof opt.maxDecompressionRatio==="number"?opt.maxDecompressionRatio:MAX_DECOMPRESSION_RATIO;this.maxMetaEntrySize=opt.maxMetaEntrySize||
maxMetaEntrySize;this.filter=typeof opt.filter==="function"?opt.filter:noop2;const isTBR=opt.file&&(opt.file.endsWith(".tar.br")||opt.file.endsWith(".tbr"));this.
brotli=!(opt.gzip||opt.zstd)&&opt.brotli!==void 0?opt.brotli:isTBR?void 0:false;const isTZST=opt.file&&(opt.file.endsWith(".tar.zst")||opt.file.endsWith(".tzst"));
this.zstd=!(opt.gzip||opt.brotli)&&opt.zstd!==void 0?opt.zstd:isTZST?true:void 0;this.on("end",()=>this[CLOSESTREAM]());if(typeof opt.onwarn==="function"){this.
on("warn",opt.onwarn)}if(typeof opt.onReadEntry==="function"){this.on("entry",opt.onReadEntry)}}warn(code2,message,data={}){warnMethod(this,code2,message,data)}[CONSUMEHEADER](chunk,position){
if(this[SAW_VALID_ENTRY]===void 0){this[SAW_VALID_ENTRY]=false}let header;try{header=new Header(chunk,position,this[EX],this[GEX])}catch(er){return this.warn("T\
AR_ENTRY_INVALID",er)}if(header.nullBlock){if(this[SAW_NULL_BLOCK]){this[SAW_EOF]=true;if(this[STATE]==="begin"){this[STATE]="header"}this[EMIT]("eof")}else{this[SAW_NULL_BLOCK]=
true;this[EMIT]("nullBlock")}}else{this[SAW_NULL_BLOCK]=false;if(!header.cksumValid){this.warn("TAR_ENTRY_INVALID","checksum failure",{header})}else if(!header.
path){this.warn("TAR_ENTRY_INVALID","path is required",{header})}else{const type=header.type;if(/^(Symbolic)?Link$/.test(type)&&!header.linkpath){this.warn("TAR\
_ENTRY_INVALID","linkpath required",{header})}else if(!/^(Symbolic)?Link$/.test(type)&&!/^(Global)?ExtendedHeader$/.test(type)&&header.linkpath){this.warn("TAR_\
ENTRY_INVALID","linkpath forbidden",{header})}else{const entry=this[WRITEENTRY]=new ReadEntry(header,this[EX],this[GEX]);if(!this[SAW_VALID_ENTRY]){if(entry.remain){
const onend=()=>{if(!entry.invalid){this[SAW_VALID_ENTRY]=true}};entry.on("end",onend)}else{this[SAW_VALID_ENTRY]=true}}if(entry.meta){if(entry.size>this.maxMetaEntrySize){
entry.ignore=true;this[EMIT]("ignoredEntry",entry);this[STATE]="ignore";entry.resume()}else if(entry.size>0){this[META]="";entry.on("data",c=>this[META]+=c);this[STATE]=
"meta"}}else{this[EX]=void 0;entry.ignore=entry.ignore||!this.filter(entry.path,entry);if(entry.ignore){this[EMIT]("ignoredEntry",entry);this[STATE]=entry.remain?
"ignore":"header";entry.resume()}else{if(entry.remain){this[STATE]="body"}else{this[STATE]="header";entry.end()}if(!this[READENTRY]){this[QUEUE].push(entry);this[NEXTENTRY]()}else{
this[QUEUE].push(entry)}}}}}}}[CLOSESTREAM](){queueMicrotask(()=>this.emit("close"))}[PROCESSENTRY](entry){let go=true;if(!entry){this[READENTRY]=void 0;go=false}else if(Array.
isArray(entry)){const[ev,...args]=entry;this.emit(ev,...args)}else{this[READENTRY]=entry;this.emit("entry",entry);if(!entry.emittedEnd){entry.on("end",()=>this[NEXTENTRY]());
go=false}}return go}[NEXTENTRY](){do{}while(this[PROCESSENTRY](this[QUEUE].shift()));if(this[QUEUE].length===0){const re=this[READENTRY];const drainNow=!re||re.
flowing||re.size===re.remain;if(drainNow){if(!this[WRITING]){this.emit("drain")}}else{re.once("drain",()=>this.emit("drain"))}}}[CONSUMEBODY](chunk,position){const entry=this[WRITEENTRY];
if(!entry){throw new Error("attempt to consume body without entry??")}const br=entry.blockRemain??0;const c=br>=chunk.length&&position===0?chunk:chunk.subarray(
position,position+br);entry.write(c);if(!entry.blockRemain){this[STATE]="header";this[WRITEENTRY]=void 0;entry.end()}return c.length}[CONSUMEMETA](chunk,position){
const entry=this[WRITEENTRY];const ret=this[CONSUMEBODY](chunk,position);if(!this[WRITEENTRY]&&entry){this[EMITMETA](entry)}return ret}[EMIT](ev,data,extra){if(this[QUEUE].
length===0&&!this[READENTRY]){this.emit(ev,data,extra)}else{this[QUEUE].push([ev,data,extra])}}[EMITMETA](entry){this[EMIT]("meta",this[META]);switch(entry.type){case"\
ExtendedHeader":case"OldExtendedHeader":this[EX]=Pax.parse(this[META],this[EX],false);break;case"GlobalExtendedHeader":this[GEX]=Pax.parse(this[META],this[GEX],
true);break;case"NextFileHasLongPath":case"OldGnuLongPath":{const ex=this[EX]??Object.create(null);this[EX]=ex;ex.path=this[META].replace(/\0.*/,"");break}case"\
NextFileHasLongLinkpath":{const ex=this[EX]||Object.create(null);this[EX]=ex;ex.linkpath=this[META].replace(/\0.*/,"");break}default:throw new Error("unknown me\
ta: "+entry.type)}}abort(error){if(this[ABORTED2]){return}if(this[UNZIP]){const u=this[UNZIP];u.write=()=>true;u.end=()=>u;u.emit=()=>false;u.destroy?.()}this[ABORTED2]=
true;this.emit("abort",error);this.warn("TAR_ABORT",error,{recoverable:false})}[CHECKDECOMPRESSIONRATIO](chunk){this[DECOMPRESSEDBYTESREAD]+=chunk.length;const ratio=this[DECOMPRESSEDBYTESREAD]/
this[COMPRESSEDBYTESREAD];if(ratio>this.maxDecompressionRatio){this.abort(new Error(`max decompression ratio exceeded: ${ratio.toFixed(2)} > ${this.maxDecompressionRatio}`));
return false}return true}write(chunk,encoding,cb){if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(typeof chunk==="string"){chunk=Buffer.from(chunk,
typeof encoding==="string"?encoding:"utf8")}if(this[ABORTED2]){cb?.();return false}const needSniff=this[UNZIP]===void 0||this.brotli===void 0&&this[UNZIP]===false;
if(needSniff&&chunk){if(this[BUFFER2]){chunk=Buffer.concat([this[BUFFER2],chunk]);this[BUFFER2]=void 0}if(chunk.length<ZIP_HEADER_LEN){this[BUFFER2]=chunk;cb?.();
return true}for(let i=0;this[UNZIP]===void 0&&i<gzipHeader.length;i++){if(chunk[i]!==gzipHeader[i]){this[UNZIP]=false}}let isZstd=false;if(this[UNZIP]===false&&
this.zstd!==false){isZstd=true;for(let i=0;i<zstdHeader.length;i++){if(chunk[i]!==zstdHeader[i]){isZstd=false;break}}}const maybeBrotli=this.brotli===void 0&&!isZstd;
if(this[UNZIP]===false&&maybeBrotli){if(chunk.length<512){if(this[ENDED]){this.brotli=true}else{this[BUFFER2]=chunk;cb?.();return true}}else{try{new Header(chunk.
subarray(0,512));this.brotli=false}catch(_){this.brotli=true}}}if(this[UNZIP]===void 0||this[UNZIP]===false&&(this.brotli||isZstd)){const ended=this[ENDED];this[ENDED]=
false;this[UNZIP]=this[UNZIP]===void 0?new Unzip({}):isZstd?new ZstdDecompress({}):new BrotliDecompress({});this[UNZIP].on("data",chunk2=>{if(this[CHECKDECOMPRESSIONRATIO](
chunk2)){this[CONSUMECHUNK](chunk2)}});this[UNZIP].on("error",er=>{if(!this[ABORTED2]){this.abort(er)}});this[UNZIP].on("end",()=>{this[ENDED]=true;this[CONSUMECHUNK]()});
this[WRITING]=true;this[COMPRESSEDBYTESREAD]+=chunk.length;const ret2=!!this[UNZIP][ended?"end":"write"](chunk);this[WRITING]=false;cb?.();return ret2}}this[WRITING]=
true;if(this[UNZIP]){this[COMPRESSEDBYTESREAD]+=chunk.length;this[UNZIP].write(chunk)}else{this[CONSUMECHUNK](chunk)}this[WRITING]=false;const ret=this[QUEUE].length>
0?false:this[READENTRY]?this[READENTRY].flowing:true;if(!ret&&this[QUEUE].length===0){this[READENTRY]?.once("drain",()=>this.emit("drain"))}cb?.();return ret}[BUFFERCONCAT](c){
if(c&&!this[ABORTED2]){this[BUFFER2]=this[BUFFER2]?Buffer.concat([this[BUFFER2],c]):c}}[MAYBEEND](){if(this[ENDED]&&!this[EMITTEDEND]&&!this[ABORTED2]&&!this[CONSUMING]){
this[EMITTEDEND]=true;const entry=this[WRITEENTRY];if(entry?.blockRemain){const have=this[BUFFER2]?this[BUFFER2].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated\
 input (needed ${entry.blockRemain} more bytes, only ${have} available)`,{entry});if(this[BUFFER2]){entry.write(this[BUFFER2])}entry.end()}this[EMIT](DONE)}}[CONSUMECHUNK](chunk){
if(this[CONSUMING]&&chunk){this[BUFFERCONCAT](chunk)}else if(!chunk&&!this[BUFFER2]){this[MAYBEEND]()}else if(chunk){this[CONSUMING]=true;if(this[BUFFER2]){this[BUFFERCONCAT](
chunk);const c=this[BUFFER2];this[BUFFER2]=void 0;this[CONSUMECHUNKSUB](c)}else{this[CONSUMECHUNKSUB](chunk)}while(this[BUFFER2]&&this[BUFFER2]?.length>=512&&!this[ABORTED2]&&
!this[SAW_EOF]){const c=this[BUFFER2];this[BUFFER2]=void 0;this[CONSUMECHUNKSUB](c)}this[CONSUMING]=false}if(!this[BUFFER2]||this[ENDED]){this[MAYBEEND]()}}[CONSUMECHUNKSUB](chunk){
let position=0;const length=chunk.length;while(position+512<=length&&!this[ABORTED2]&&!this[SAW_EOF]){switch(this[STATE]){case"begin":case"header":this[CONSUMEHEADER](
chunk,position);position+=512;break;case"ignore":case"body":position+=this[CONSUMEBODY](chunk,position);break;case"meta":position+=this[CONSUMEMETA](chunk,position);
break;default:throw new Error("invalid state: "+this[STATE])}}if(position<length){this[BUFFER2]=this[BUFFER2]?Buffer.concat([chunk.subarray(position),this[BUFFER2]]):
chunk.subarray(position)}}end(chunk,encoding,cb){if(typeof chunk==="function"){cb=chunk;encoding=void 0;chunk=void 0}if(typeof encoding==="function"){cb=encoding;
encoding=void 0}if(typeof chunk==="string"){chunk=Buffer.from(chunk,encoding)}if(cb)this.once("finish",cb);if(!this[ABORTED2]){if(this[UNZIP]){if(chunk){this[COMPRESSEDBYTESREAD]+=
chunk.length;this[UNZIP].write(chunk)}this[UNZIP].end()}else{this[ENDED]=true;if(this.brotli===void 0||this.zstd===void 0)chunk=chunk||Buffer.alloc(0);if(chunk)
this.write(chunk);this[MAYBEEND]()}}return this}};var files=new Set(["File","OldFile","ContiguousFile"]);var mostCandidates=64;async function unpackTar(request,limits){
const packed=(await(0,import_promises.stat)(request.archive)).size;const taking={request,limits,names:new import_chunk_JBI4FAQI.EntryNames,written:new Map,open:new Set,
done:[],failure:void 0};const parser=new Parser({strict:true,onReadEntry:entry=>{taking.open.add(entry);entry.on("error",()=>void 0);const done=takeEntry(entry,
taking).catch(error=>void(taking.failure??=error));taking.done.push(done.finally(()=>taking.open.delete(entry)))}});const ended=new Promise((resolve,reject)=>{parser.
on("end",resolve);parser.on("error",reject)});ended.catch(()=>void 0);const source=(0,import_node_fs.createReadStream)(request.archive,{highWaterMark:256*1024});
const gunzip=(0,import_node_zlib.createGunzip)({chunkSize:256*1024});source.on("error",error=>gunzip.destroy(error));source.pipe(gunzip);let total=0;try{for await(const chunk of gunzip){
total+=chunk.length;(0,import_chunk_JBI4FAQI.checkSize)(total,packed,limits);if(!parser.write(chunk))await Promise.race([(0,import_node_events.once)(parser,"dra\
in"),ended]);if(taking.failure!==void 0)throw taking.failure}parser.end();await ended;await Promise.all(taking.done);if(taking.failure!==void 0)throw taking.failure}catch(error){
taking.failure??=error;for(const entry of taking.open)entry.destroy(error);await Promise.all(taking.done);throw error}finally{source.destroy();gunzip.destroy()}
return keepChosen(request,taking.names.names,taking.written)}async function takeEntry(entry,taking){const{request,limits,names,written}=taking;try{const isFolder=entry.
type==="Directory";names.add(entry.path,isFolder);if(!isFolder&&!files.has(entry.type))throw new import_chunk_JBI4FAQI.UnsafeArchive(`its entry ${JSON.stringify(
entry.path)} is a link or a device`);if(names.names.length>limits.maximumEntries)throw new import_chunk_JBI4FAQI.UnsafeArchive(`it holds more than ${limits.maximumEntries}\
 entries`);if(isFolder||!request.candidate(entry.path))return;if(written.size>=mostCandidates)throw new import_chunk_JBI4FAQI.UnsafeArchive(`it holds more than ${mostCandidates}\
 libraries`);const path=(0,import_node_path.join)(request.folder,`entry-${written.size}`);written.set(entry.path,path);await writeEntry(entry,path,taking)}finally{
entry.resume()}}async function writeEntry(entry,path,taking){const file=await(0,import_promises.open)(path,"wx",384);try{if(taking.failure!==void 0)throw taking.
failure;let size=0;for await(const chunk of entry){await file.writeFile(chunk);size+=chunk.length}if(size!==entry.size)throw new import_chunk_JBI4FAQI.UnsafeArchive(
"it is truncated")}finally{await file.close()}}async function keepChosen(request,names,written){const chosen=await request.choose(names);const kept=new Map;for(const[
name2,path]of written){if(chosen.includes(name2))kept.set(name2,path);else await(0,import_promises.rm)(path)}const absent=chosen.find(name2=>!kept.has(name2));if(absent!==
void 0)throw new import_chunk_JBI4FAQI.UnsafeArchive(`it holds no ${JSON.stringify(absent)}`);return kept}0&&(module.exports={unpackTar});
