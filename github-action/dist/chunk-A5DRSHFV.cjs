var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Fe});module.exports=__toCommonJS(stdin_exports);var import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),re=(0,import_chunk_2OATJTSY.b)(
(Pe,ee)=>{ee.exports=P;function P(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}P.prototype.go=function(e){this.pending<this.max?
k(this,e):this.waiting.push(e)},P.prototype.wait=function(e){this.pending===0?e(this.error):this.listeners.push(e)},P.prototype.hold=function(){return $(this)};
function $(e){e.pending+=1;var r=!1;return n;function n(i){if(r)throw new Error("callback called twice");if(r=!0,e.error=e.error||i,e.pending-=1,e.waiting.length>
0&&e.pending<e.max)k(e,e.waiting.shift());else if(e.pending===0){var a=e.listeners;e.listeners=[],a.forEach(t)}}function t(i){i(e.error)}}function k(e,r){r($(e))}}),
ie=(0,import_chunk_2OATJTSY.b)(Z=>{var B=(0,import_chunk_2OATJTSY.a)("fs"),W=(0,import_chunk_2OATJTSY.a)("util"),te=(0,import_chunk_2OATJTSY.a)("stream"),ne=te.
Readable,pe=te.PassThrough,ye=re(),D=(0,import_chunk_2OATJTSY.a)("events").EventEmitter;Z.BufferSlicer=S,Z.FdSlicer=g,W.inherits(g,D);function g(e){D.call(this),
this.fd=e,this.pend=new ye,this.pend.max=1,this.refCount=0}g.prototype.read=function(e,r,n,t,i){var a=this;a.pend.go(function(f){B.read(a.fd,e,r,n,t,function(o,s,u){
f(),i(o,s,u)})})},g.prototype.createReadStream=function(e){return new U(this,e)},g.prototype.ref=function(){this.refCount+=1},g.prototype.unref=function(){var e=this;
if(e.refCount-=1,e.refCount<0)throw new Error("invalid unref");if(e.refCount>0)return;B.close(e.fd,r);function r(n){n?e.emit("error",n):e.emit("close")}},W.inherits(
U,ne);function U(e,r){r=r||{},ne.call(this,r),this.context=e,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}U.prototype._read=
function(e){var r=this,n=Math.min(r._readableState.highWaterMark,e);if(r.endOffset!=null&&(n=Math.min(n,r.endOffset-r.pos)),n<=0){r.push(null),this._cleanup();return}
r.context.pend.go(function(t){var i=Buffer.allocUnsafe(n);B.read(r.context.fd,i,0,n,r.pos,function(a,f){a?r.destroy(a):f===0?(r.push(null),r._cleanup()):(r.pos+=
f,r.push(i.slice(0,f))),t()})})},U.prototype._destroy=function(e,r){this._cleanup(),r(e)},U.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),
this.context=null)},W.inherits(S,D);function S(e){D.call(this),this.refCount=0,this.buffer=e}S.prototype.read=function(e,r,n,t,i){if(!(0<=r&&r<=e.length))throw new RangeError(
"offset outside buffer: 0 <= "+r+" <= "+e.length);if(t<0)throw new RangeError("position is negative: "+t);if(r+n>e.length&&(n=e.length-r),t+n>this.buffer.length&&
(n=this.buffer.length-t),n<=0){setImmediate(function(){i(null,0)});return}this.buffer.copy(e,r,t,t+n),setImmediate(function(){i(null,n)})},S.prototype.createReadStream=
function(e){e=e||{};var r=new pe(e);r.start=e.start||0,r.endOffset=e.end,r.pos=r.endOffset||this.buffer.length;for(var n=this.buffer.slice(r.start,r.pos),t=65536,
i=0;;){var a=i+t;if(a>=n.length){i<n.length&&r.write(n.slice(i,n.length));break}r.write(n.slice(i,a)),i=a}return r.end(),r},S.prototype.ref=function(){this.refCount+=
1},S.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),fe=(0,import_chunk_2OATJTSY.b)((Me,ae)=>{var we=new Int32Array(
[0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,
498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,
2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,
3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,
1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,
2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,
4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,
2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,
702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,
2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,
4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,
1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,
570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,
3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,
2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,
956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,
1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function ge(e){
let r=-1;for(let n of e)r=we[(r^n)&255]^r>>>8;return(r^-1)>>>0}ae.exports=ge}),Fe=(0,import_chunk_2OATJTSY.b)(x=>{var j=(0,import_chunk_2OATJTSY.a)("fs"),Y=(0,import_chunk_2OATJTSY.a)(
"zlib"),de=ie(),_=(0,import_chunk_2OATJTSY.a)("util"),O=(0,import_chunk_2OATJTSY.a)("events").EventEmitter,oe=(0,import_chunk_2OATJTSY.a)("stream").Transform,J=(0,import_chunk_2OATJTSY.a)(
"stream").PassThrough,Se=(0,import_chunk_2OATJTSY.a)("stream").Writable,Le=typeof Y.crc32=="function"?Y.crc32:fe();x.open=se,x.fromFd=K,x.fromBuffer=ue,x.fromRandomAccessReader=
A,x.openPromise=Ce,x.fromFdPromise=ze,x.fromBufferPromise=Ie,x.fromRandomAccessReaderPromise=Ue,x.dosDateTimeToDate=xe,x.getFileNameLowLevel=me,x.validateFileName=
he,x.parseExtraFields=ve,x.ZipFile=h,x.Entry=z,x.LocalFileHeader=le,x.RandomAccessReader=p;function Ce(e,r){return new Promise((n,t)=>{se(e,{...r,lazyEntries:!0},
function(i,a){if(i)return t(i);n(a)})})}function ze(e,r){return new Promise((n,t)=>{K(e,{...r,lazyEntries:!0},function(i,a){if(i)return t(i);n(a)})})}function Ie(e,r){
return new Promise((n,t)=>{ue(e,{...r,lazyEntries:!0},function(i,a){if(i)return t(i);n(a)})})}function Ue(e,r,n){return new Promise((t,i)=>{A(e,r,{...n,lazyEntries:!0},
function(a,f){if(a)return i(a);t(f)})})}function se(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=!0),r.lazyEntries==
null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=
!1),n==null&&(n=N),j.open(e,"r",function(t,i){if(t)return n(t);K(i,r,function(a,f){a&&j.close(i,N),n(a,f)})})}function K(e,r,n){typeof r=="function"&&(n=r,r=null),
r==null&&(r={}),r.autoClose==null&&(r.autoClose=!1),r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&
(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1),n==null&&(n=N),j.fstat(e,function(t,i){if(t)return n(t);var a=new de.FdSlicer(e);A(a,i.
size,r,n)})}function ue(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose=!1,r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&
(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1);var t=new de.BufferSlicer(e);A(t,e.length,
r,n)}function A(e,r,n,t){typeof n=="function"&&(t=n,n=null),n==null&&(n={}),n.autoClose==null&&(n.autoClose=!0),n.lazyEntries==null&&(n.lazyEntries=!1),n.decodeStrings==
null&&(n.decodeStrings=!0);var i=!!n.decodeStrings;if(n.validateEntrySizes==null&&(n.validateEntrySizes=!0),n.strictFileNames==null&&(n.strictFileNames=!1),t==null&&
(t=N),typeof r!="number")throw new Error("expected totalSize parameter to be a number");if(r>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only f\
ile sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");e.ref();var a=22,f=20,o=65535,s=Math.min(f+a+o,r),u=E(s),d=r-u.length;
C(e,u,0,s,d,function(l){if(l)return t(l);for(var c=s-a;c>=0;c-=1)if(u.readUInt32LE(c)===101010256){var m=u.subarray(c),y=m.readUInt16LE(4),I=m.readUInt16LE(10),
q=m.readUInt32LE(16),X=m.readUInt16LE(20),H=m.length-a;if(X!==H)return t(new Error("Invalid comment length. Expected: "+H+". Found: "+X+". Are there extra bytes\
 at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Q=i?M(m.subarray(22),!1):m.subarray(22);if(c-f>=0&&u.readUInt32LE(
c-f)===117853008){var be=u.subarray(c-f,c-f+f),Ee=L(be,8),w=E(56);return C(e,w,0,w.length,Ee,function(V){return V?t(V):w.readUInt32LE(0)!==101075792?t(new Error(
"invalid zip64 end of central directory record signature")):(y=w.readUInt32LE(16),y!==0?t(new Error("multi-disk zip files are not supported: found disk number: "+
y)):(I=L(w,32),q=L(w,48),t(null,new h(e,q,r,I,Q,n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))))})}return y!==0?t(new Error("multi-disk zi\
p files are not supported: found disk number: "+y)):t(null,new h(e,q,r,I,Q,n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))}t(new Error("End\
 of central directory record signature not found. Either not a zip file, or file is truncated."))})}_.inherits(h,O);function h(e,r,n,t,i,a,f,o,s,u){var d=this;O.
call(d),d.reader=e,d.reader.on("error",function(l){ce(d,l)}),d.reader.once("close",function(){d.emit("close")}),d.readEntryCursor=r,d.fileSize=n,d.entryCount=t,
d.comment=i,d.entriesRead=0,d.autoClose=!!a,d.lazyEntries=!!f,d.decodeStrings=!!o,d.validateEntrySizes=!!s,d.strictFileNames=!!u,d.isOpen=!0,d.emittedError=!1,d.
hasEachEntryBeenCalled=!1,d.lazyEntries||d._readEntry()}h.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function b(e,r){e.autoClose&&
e.close(),ce(e,r)}function ce(e,r){e.emittedError||(e.emittedError=!0,e.emit("error",r))}h.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("\
readEntry() called without lazyEntries:true");this._readEntry()},h.prototype._readEntry=function(){var e=this;if(e.entryCount===e.entriesRead){setImmediate(function(){
e.autoClose&&e.close(),!e.emittedError&&e.emit("end")});return}if(!e.emittedError){var r=E(46);C(e.reader,r,0,r.length,e.readEntryCursor,function(n){if(n)return b(
e,n);if(!e.emittedError){var t=new z,i=r.readUInt32LE(0);if(i!==33639248)return b(e,new Error("invalid central directory file header signature: 0x"+i.toString(16)));
if(t.versionMadeBy=r.readUInt16LE(4),t.versionNeededToExtract=r.readUInt16LE(6),t.generalPurposeBitFlag=r.readUInt16LE(8),t.compressionMethod=r.readUInt16LE(10),
t.lastModFileTime=r.readUInt16LE(12),t.lastModFileDate=r.readUInt16LE(14),t.crc32=r.readUInt32LE(16),t.compressedSize=r.readUInt32LE(20),t.uncompressedSize=r.readUInt32LE(
24),t.fileNameLength=r.readUInt16LE(28),t.extraFieldLength=r.readUInt16LE(30),t.fileCommentLength=r.readUInt16LE(32),t.internalFileAttributes=r.readUInt16LE(36),
t.externalFileAttributes=r.readUInt32LE(38),t.relativeOffsetOfLocalHeader=r.readUInt32LE(42),t.generalPurposeBitFlag&64)return b(e,new Error("strong encryption \
is not supported"));e.readEntryCursor+=46,r=E(t.fileNameLength+t.extraFieldLength+t.fileCommentLength),C(e.reader,r,0,r.length,e.readEntryCursor,function(a){if(a)
return b(e,a);if(!e.emittedError){t.fileNameRaw=r.subarray(0,t.fileNameLength);var f=t.fileNameLength+t.extraFieldLength;t.extraFieldRaw=r.subarray(t.fileNameLength,
f),t.fileCommentRaw=r.subarray(f,f+t.fileCommentLength);try{t.extraFields=ve(t.extraFieldRaw)}catch(I){return b(e,I)}if(e.decodeStrings){var o=(t.generalPurposeBitFlag&
2048)!==0;t.fileComment=M(t.fileCommentRaw,o),t.fileName=me(t.generalPurposeBitFlag,t.fileNameRaw,t.extraFields,e.strictFileNames);var s=he(t.fileName);if(s!=null)
return b(e,new Error(s))}else t.fileComment=t.fileCommentRaw,t.fileName=t.fileNameRaw;t.comment=t.fileComment,e.readEntryCursor+=r.length,e.entriesRead+=1;for(var u=0;u<
t.extraFields.length;u++){var d=t.extraFields[u];if(d.id===1){var l=d.data,c=0;if(t.uncompressedSize===4294967295){if(c+8>l.length)return b(e,new Error("zip64 e\
xtended information extra field does not include uncompressed size"));t.uncompressedSize=L(l,c),c+=8}if(t.compressedSize===4294967295){if(c+8>l.length)return b(
e,new Error("zip64 extended information extra field does not include compressed size"));t.compressedSize=L(l,c),c+=8}if(t.relativeOffsetOfLocalHeader===4294967295){
if(c+8>l.length)return b(e,new Error("zip64 extended information extra field does not include relative header offset"));t.relativeOffsetOfLocalHeader=L(l,c),c+=
8}break}}if(e.validateEntrySizes&&t.compressionMethod===0){var m=t.uncompressedSize;if(t.isEncrypted()&&(m+=12),t.compressedSize!==m){var y="compressed/uncompre\
ssed size mismatch for stored file: "+t.compressedSize+" != "+t.uncompressedSize;return b(e,new Error(y))}}e.emit("entry",t),e.lazyEntries||e._readEntry()}})}})}},
h.prototype.eachEntry=function(){let e=this;if(!e.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(e.hasEachEntryBeenCalled)throw new Error(
"eachEntry() must only be called once per ZipFile");e.hasEachEntryBeenCalled=!0;let r=null;e.on("entry",t),e.on("end",i),e.on("error",a);function n(){e.removeListener(
"entry",t),e.removeListener("end",i),e.removeListener("error",a),e.autoClose&&e.close()}function t(f){let{resolve:o}=r;r=null,o({value:f})}function i(){let{resolve:f}=r;
r=null,n(),f({done:!0})}function a(f){let{reject:o}=r;r=null,n(),o(f)}return{[Symbol.asyncIterator](){return this},next(){let f=new Promise((o,s)=>{if(r!=null)throw new Error(
"next() called before previous Promise was resolved.");r={resolve:o,reject:s}});return e.readEntry(),f},return(f){return n(),Promise.resolve({done:!0,value:f})},
throw(f){return n(),Promise.reject(f)}}},h.prototype.openReadStream=function(e,r,n){var t=this,i=0,a=e.compressedSize;if(n==null&&(n=r,r=null),r==null)r={};else{
if(r.decodeFileData===!1){if(r.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(r.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(r.decrypt!=null){if(!e.isEncrypted())throw new Error("options.decrypt can only be\
 specified for encrypted entries. See also option decodeFileData.");if(r.decrypt!==!1)throw new Error("invalid options.decrypt value: "+r.decrypt);if(e.isCompressed()&&
r.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(r.decompress!=null){
if(!e.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(r.decompress===!1||
r.decompress===!0))throw new Error("invalid options.decompress value: "+r.decompress);o=r.decompress}}if(r.start!=null){if(i=r.start,i<0)throw new Error("option\
s.start < 0");if(i>e.compressedSize)throw new Error("options.start > entry.compressedSize")}if(r.end!=null){if(a=r.end,a<0)throw new Error("options.end < 0");if(a>
e.compressedSize)throw new Error("options.end > entry.compressedSize");if(a<i)throw new Error("options.end < options.start")}}var f=r.decodeFileData===!1||(e.compressionMethod===
0||e.compressionMethod===8&&r.decompress===!1)&&(!e.isEncrypted()||r.decrypt===!1);if((r.start!=null||r.end!=null)&&!f)throw new Error("start/end range require \
options.decodeFileData === false for non-trivial encoded entries.");if(!t.isOpen)return n(new Error("closed"));if(e.isEncrypted()&&!f&&r.decrypt!==!1)return n(new Error(
"entry is encrypted, and options.decodeFileData !== false"));var o;if(f)o=!1;else if(e.compressionMethod===8)o=r.decodeFileData!==!0;else return n(new Error("un\
supported compression method: "+e.compressionMethod));t.readLocalFileHeader(e,{minimal:!0},function(s,u){if(s)return n(s);t.openReadStreamLowLevel(u.fileDataStart,
e.compressedSize,i,a,o,e.uncompressedSize,n)})},h.prototype.openReadStreamLowLevel=function(e,r,n,t,i,a,f){var o=this,s=e+r,u=o.reader.createReadStream({start:e+
n,end:e+t}),d=u;if(i){var l=!1,c=Y.createInflateRaw();u.on("error",function(m){setImmediate(function(){l||c.emit("error",m)})}),u.pipe(c),o.validateEntrySizes?(d=
new R(a),c.on("error",function(m){setImmediate(function(){l||d.emit("error",m)})}),c.pipe(d)):d=c,G(d,function(){l=!0,c!==d&&c.unpipe(d),u.unpipe(c),u.destroy()})}
f(null,d)},h.prototype.readLocalFileHeader=function(e,r,n){var t=this;n==null&&(n=r,r=null),r==null&&(r={}),t.reader.ref();var i=E(30);C(t.reader,i,0,i.length,e.
relativeOffsetOfLocalHeader,function(a){try{if(a)return n(a);var f=i.readUInt32LE(0);if(f!==67324752)return n(new Error("invalid local file header signature: 0x"+
f.toString(16)));var o=i.readUInt16LE(26),s=i.readUInt16LE(28),u=e.relativeOffsetOfLocalHeader+30+o+s;if(u+e.compressedSize>t.fileSize)return n(new Error("file \
data overflows file bounds: "+u+" + "+e.compressedSize+" > "+t.fileSize));if(r.minimal)return n(null,{fileDataStart:u});var d=new le;d.fileDataStart=u,d.versionNeededToExtract=
i.readUInt16LE(4),d.generalPurposeBitFlag=i.readUInt16LE(6),d.compressionMethod=i.readUInt16LE(8),d.lastModFileTime=i.readUInt16LE(10),d.lastModFileDate=i.readUInt16LE(
12),d.crc32=i.readUInt32LE(14),d.compressedSize=i.readUInt32LE(18),d.uncompressedSize=i.readUInt32LE(22),d.fileNameLength=o,d.extraFieldLength=s,i=E(o+s),t.reader.
ref(),C(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader+30,function(l){try{return l?n(l):(d.fileName=i.subarray(0,o),d.extraField=i.subarray(o),n(null,d))}finally{
t.reader.unref()}})}finally{t.reader.unref()}})},h.prototype.openReadStreamPromise=function(e,r){return new Promise((n,t)=>{this.openReadStream(e,r,function(i,a){
if(i)return t(i);n(a)})})},h.prototype.openReadStreamLowLevelPromise=function(e,r,n,t,i,a){return new Promise((f,o)=>{this.openReadStream(e,r,n,t,i,a,function(s,u){
if(s)return o(s);f(u)})})},h.prototype.readLocalFileHeaderPromise=function(e,r){return new Promise((n,t)=>{this.readLocalFileHeader(e,r,function(i,a){if(i)return t(
i);n(a)})})};function z(){}z.prototype.getLastModDate=function(e){if(e==null&&(e={}),!e.forceDosFormat)for(var r=0;r<this.extraFields.length;r++){var n=this.extraFields[r];
if(n.id===21589){var t=n.data;if(t.length<5)continue;var i=t[0],a=1;if(!(i&a))continue;var f=t.readInt32LE(1);return new Date(f*1e3)}else if(n.id===10){var t=n.
data;if(t.length!==32||t.readUInt16LE(4)!==1||t.readUInt16LE(6)!==24)continue;var o=t.readUInt32LE(8)+4294967296*t.readInt32LE(12),s=o/1e4-116444736e5;return new Date(
s)}}return xe(this.lastModFileDate,this.lastModFileTime,e.timezone)},z.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},z.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},z.prototype.isCompressed=function(){return this.compressionMethod===
8};function le(){}function xe(e,r,n){var t=e&31,i=(e>>5&15)-1,a=(e>>9&127)+1980,f=0,o=(r&31)*2,s=r>>5&63,u=r>>11&31;if(n==null||n==="local")return new Date(a,i,
t,u,s,o,f);if(n==="UTC")return new Date(Date.UTC(a,i,t,u,s,o,f));throw new Error("unrecognized options.timezone: "+options.timezone)}function me(e,r,n,t){for(var i=null,
a=0;a<n.length;a++){var f=n[a];if(f.id===28789){if(f.data.length<6||f.data.readUInt8(0)!==1)continue;var o=f.data.readUInt32LE(1);if(Le(r)!==o)continue;i=M(f.data.
subarray(5),!0);break}}if(i==null){var s=(e&2048)!==0;i=M(r,s)}return t||(i=i.replace(/\\/g,"/")),i}function he(e){return e.indexOf("\\")!==-1?"invalid characte\
rs in fileName: "+e:/^[a-zA-Z]:/.test(e)||/^\//.test(e)?"absolute path: "+e:e.split("/").indexOf("..")!==-1?"invalid relative path: "+e:null}function ve(e){for(var r=[],
n=0;n<e.length-3;){var t=e.readUInt16LE(n+0),i=e.readUInt16LE(n+2),a=n+4,f=a+i;if(f>e.length)throw new Error("extra field length exceeds extra field buffer size");
var o=e.subarray(a,f);r.push({id:t,data:o}),n=f}return r}function C(e,r,n,t,i,a){if(t===0)return setImmediate(function(){a(null,E(0))});e.read(r,n,t,i,function(f,o){
if(f)return a(f);if(o<t)return a(new Error("unexpected EOF"));a()})}_.inherits(R,oe);function R(e){oe.call(this),this.actualByteCount=0,this.expectedByteCount=e}
R.prototype._transform=function(e,r,n){if(this.actualByteCount+=e.length,this.actualByteCount>this.expectedByteCount){var t="too many bytes in the stream. expec\
ted "+this.expectedByteCount+". got at least "+this.actualByteCount;return n(new Error(t))}n(null,e)},R.prototype._flush=function(e){if(this.actualByteCount<this.
expectedByteCount){var r="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return e(new Error(r))}e()},_.inherits(
p,O);function p(){O.call(this),this.refCount=0}p.prototype.ref=function(){this.refCount+=1},p.prototype.unref=function(){var e=this;if(e.refCount-=1,e.refCount>
0)return;if(e.refCount<0)throw new Error("invalid unref");e.close(r);function r(n){if(n)return e.emit("error",n);e.emit("close")}},p.prototype.createReadStream=
function(e){e==null&&(e={});var r=e.start,n=e.end;if(r===n){var t=new J;return setImmediate(function(){t.end()}),t}var i=this._readStreamForRange(r,n),a=!1,f=new T(
this);i.on("error",function(s){setImmediate(function(){a||f.emit("error",s)})}),G(f,function(){i.unpipe(f),f.unref(),i.destroy()});var o=new R(n-r);return f.on(
"error",function(s){setImmediate(function(){a||o.emit("error",s)})}),G(o,function(){a=!0,f.unpipe(o),f.destroy()}),i.pipe(f).pipe(o)},p.prototype._readStreamForRange=
function(e,r){throw new Error("not implemented")},p.prototype.read=function(e,r,n,t,i){var a=this.createReadStream({start:t,end:t+n}),f=new Se,o=0;f._write=function(s,u,d){
s.copy(e,r+o,0,s.length),o+=s.length,d()},f.on("finish",i),a.on("error",function(s){i(s)}),a.pipe(f)},p.prototype.close=function(e){setImmediate(e)},_.inherits(
T,J);function T(e){J.call(this),this.context=e,this.context.ref(),this.unreffedYet=!1}T.prototype._flush=function(e){this.unref(),e()},T.prototype.unref=function(e){
this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Re="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXY\
Z[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\
\xB7\u221A\u207F\xB2\u25A0\xA0";function M(e,r){if(r)return e.toString("utf8");for(var n="",t=0;t<e.length;t++)n+=Re[e[t]];return n}function L(e,r){var n=e.readUInt32LE(
r),t=e.readUInt32LE(r+4);return t*4294967296+n}var E;typeof Buffer.allocUnsafe=="function"?E=function(e){return Buffer.allocUnsafe(e)}:E=function(e){return new Buffer(
e)};function G(e,r){typeof e.destroy=="function"?e._destroy=function(n,t){r(),t?.(n)}:e.destroy=r}function N(e){if(e)throw e}});0&&(module.exports={a});
