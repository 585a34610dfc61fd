var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createMessage:()=>hl,enums:()=>u,readCleartextMessage:()=>xl,readKey:()=>ol,readSignature:()=>Xh,verify:()=>bl});module.
exports=__toCommonJS(stdin_exports);var import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_module=require("module"),Je=__toESM(require("node:crypto")),
Nt=typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function iu(r25,e){return e.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(
n)&&Object.keys(n).forEach(function(t){if(t!=="default"&&!(t in r25)){var a=Object.getOwnPropertyDescriptor(n,t);Object.defineProperty(r25,t,a.get?a:{enumerable:!0,
get:function(){return n[t]}})}})}),Object.freeze(r25)}var rn=Symbol("doneWritingPromise"),jc=Symbol("doneWritingResolve"),Vc=Symbol("doneWritingReject"),In=Symbol(
"readingIndex"),at=class r extends Array{constructor(){super(),Object.setPrototypeOf(this,r.prototype),this[rn]=new Promise((e,n)=>{this[jc]=e,this[Vc]=n}),this[rn].
catch(()=>{})}};at.prototype.getReader=function(){return this[In]===void 0&&(this[In]=0),{read:async()=>(await this[rn],this[In]===this.length?{value:void 0,done:!0}:
{value:this[this[In]++],done:!1})}},at.prototype.readToEnd=async function(r25){await this[rn];let e=r25(this.slice(this[In]));return this.length=0,e},at.prototype.
clone=function(){let r25=new at;return r25[rn]=this[rn].then(()=>{r25.push(...this)}),r25};function xe(r25){return r25&&r25.getReader&&Array.isArray(r25)}function Wn(r25){
if(!xe(r25)){let e=r25.getWriter(),n=e.releaseLock;return e.releaseLock=()=>{e.closed.catch(function(){}),n.call(e)},e}this.stream=r25}Wn.prototype.write=async function(r25){
this.stream.push(r25)},Wn.prototype.close=async function(){this.stream[jc]()},Wn.prototype.abort=async function(r25){return this.stream[Vc](r25),r25},Wn.prototype.
releaseLock=function(){},typeof Nt.process=="object"&&Nt.process.versions;function me(r25){if(xe(r25))return"array";if(Nt.ReadableStream&&Nt.ReadableStream.prototype.
isPrototypeOf(r25))return"web";if(r25&&!(Nt.ReadableStream&&r25 instanceof Nt.ReadableStream)&&typeof r25._read=="function"&&typeof r25._readableState=="object")
throw new Error("Native Node streams are no longer supported: please manually convert the stream to a WebStream, using e.g. `stream.Readable.toWeb`");return r25&&
r25.getReader?"web-like":!1}function l0(r25){return Uint8Array.prototype.isPrototypeOf(r25)}function qc(r25){if(r25.length===1)return r25[0];let e=0;for(let a=0;a<
r25.length;a++){if(!l0(r25[a]))throw new Error("concatUint8Array: Data must be in the form of a Uint8Array");e+=r25[a].length}let n=new Uint8Array(e),t=0;return r25.
forEach(function(a){n.set(a,t),t+=a.length}),n}var Is=new WeakSet,ce=Symbol("externalBuffer");function Ct(r25){if(this.stream=r25,r25[ce]&&(this[ce]=r25[ce].slice()),
xe(r25)){let t=r25.getReader();this._read=t.read.bind(t),this._releaseLock=()=>{},this._cancel=()=>{};return}if(me(r25)){let t=r25.getReader();this._read=t.read.
bind(t),this._releaseLock=()=>{t.closed.catch(function(){}),t.releaseLock()},this._cancel=t.cancel.bind(t);return}let n=!1;this._read=async()=>n||Is.has(r25)?{value:void 0,
done:!0}:(n=!0,{value:r25,done:!1}),this._releaseLock=()=>{if(n)try{Is.add(r25)}catch{}}}Ct.prototype.read=async function(){return this[ce]&&this[ce].length?{done:!1,
value:this[ce].shift()}:this._read()},Ct.prototype.releaseLock=function(){this[ce]&&(this.stream[ce]=this[ce]),this._releaseLock()},Ct.prototype.cancel=function(r25){
return this._cancel(r25)},Ct.prototype.readLine=async function(){let r25=[],e;for(;!e;){let{done:n,value:t}=await this.read();if(t+="",n)return r25.length?Re(r25):
void 0;let a=t.indexOf(`
`)+1;a&&(e=Re(r25.concat(t.substr(0,a))),r25=[]),a!==t.length&&r25.push(t.substr(a))}return this.unshift(...r25),e},Ct.prototype.readByte=async function(){let{done:r25,
value:e}=await this.read();if(r25)return;let n=e[0];return this.unshift(Ue(e,1)),n},Ct.prototype.readBytes=async function(r25){let e=[],n=0;for(;;){let{done:t,value:a}=await this.
read();if(t)return e.length?Re(e):void 0;if(e.push(a),n+=a.length,n>=r25){let i=Re(e);return this.unshift(Ue(i,r25)),Ue(i,0,r25)}}},Ct.prototype.peekBytes=async function(r25){
let e=await this.readBytes(r25);return this.unshift(e),e},Ct.prototype.unshift=function(...r25){if(this[ce]||(this[ce]=[]),r25.length===1&&l0(r25[0])&&this[ce].
length&&r25[0].length&&this[ce][0].byteOffset>=r25[0].length){this[ce][0]=new Uint8Array(this[ce][0].buffer,this[ce][0].byteOffset-r25[0].length,this[ce][0].byteLength+
r25[0].length);return}this[ce].unshift(...r25.filter(e=>e&&e.length))},Ct.prototype.readToEnd=async function(r25=Re){let e=[];for(;;){let{done:n,value:t}=await this.
read();if(n)break;e.push(t)}return r25(e)};function Jn(r25){return me(r25)?r25:new ReadableStream({start(e){e.enqueue(r25),e.close()}})}function Yc(r25){let e=me(
r25);if(e){if(e!=="array")throw new Error("Can't convert Stream to ArrayStream here, call `readToEnd` first");return r25}let n=new at;return(async()=>{let t=$e(
n);await t.write(r25),await t.close()})(),n}function Re(r25){return r25.some(e=>me(e)&&!xe(e))?su(r25):r25.some(e=>xe(e))?cu(r25):typeof r25[0]=="string"?r25.join(
""):qc(r25)}function su(r25){let e=r25.map(Jn),n=Zc(async function(i){await Promise.all(a.map(s=>oi(s,i)))}),t=Promise.resolve(),a=e.map((i,s)=>lr(i,(c,o)=>(t=t.
then(()=>hn(c,n.writable,{preventClose:s!==e.length-1})),t)));return n.readable}function cu(r25){let e=new at,n=Promise.resolve();return r25.forEach((t,a)=>(n=n.
then(()=>hn(t,e,{preventClose:a!==r25.length-1})),n)),e}async function hn(r25,e,{preventClose:n=!1,preventAbort:t=!1,preventCancel:a=!1}={}){if(me(r25)&&!xe(r25)&&
!xe(e)){r25=Jn(r25);try{if(r25[ce]){let c=$e(e);for(let o=0;o<r25[ce].length;o++)await c.ready,await c.write(r25[ce][o]);c.releaseLock()}await r25.pipeTo(e,{preventClose:n,
preventAbort:t,preventCancel:a})}catch{}return}me(r25)||(r25=Yc(r25));let i=dt(r25),s=$e(e);try{for(;;){await s.ready;let{done:c,value:o}=await i.read();if(c){n||
await s.close();break}await s.write(o)}}catch(c){t||await s.abort(c)}finally{i.releaseLock(),s.releaseLock()}}function Zc(r25){let e=!1,n=!1,t,a,i;return{readable:new ReadableStream(
{start(s){i=s},pull(){t?t():e=!0},async cancel(s){n=!0,r25&&await r25(s),a&&a(s)}},{highWaterMark:0}),writable:new WritableStream({write:async function(s){if(n)
throw new Error("Stream is cancelled");i.enqueue(s),e?e=!1:(await new Promise((c,o)=>{t=c,a=o}),t=null,a=null)},close:i.close.bind(i),abort:i.error.bind(i)})}}function we(r25,e=()=>{},n=()=>{},t={
highWaterMark:0}){if(me(r25))return Wc(r25,e,n,t);let a=e(r25),i=n();return a!==void 0&&i!==void 0?Re([a,i]):a!==void 0?a:i}async function ci(r25,e=async()=>{},n=async()=>{},t={
highWaterMark:1}){if(me(r25))return Wc(r25,e,n,t);let a=await e(r25),i=await n();return a!==void 0&&i!==void 0?Re([a,i]):a!==void 0?a:i}function Wc(r25,e,n,t){if(xe(
r25)){let a=new at;return(async()=>{let i=$e(a);try{let s=await Ae(r25),c=await e(s),o=await n(),f;c!==void 0&&o!==void 0?f=Re([c,o]):f=c!==void 0?c:o,await i.write(
f),await i.close()}catch(s){await i.abort(s)}})(),a}if(me(r25)){let a,i=!1;return new ReadableStream({start(){a=r25.getReader()},async pull(s){if(i){s.close(),r25.
releaseLock();return}try{for(;;){let{value:c,done:o}=await a.read();i=o;let f=await(o?n:e)(c);if(f!==void 0){s.enqueue(f);return}if(o){s.close(),r25.releaseLock();
return}}}catch(c){s.error(c)}},async cancel(s){await a.cancel(s)}},t)}throw new Error("Unreachable")}function lr(r25,e){if(me(r25)&&!xe(r25)){let t,a=new TransformStream(
{start(c){t=c}}),i=hn(r25,a.writable),s=Zc(async function(c){t.error(c),await i,await new Promise(o=>setTimeout(o))});return e(a.readable,s.writable),s.readable}
r25=Yc(r25);let n=new at;return e(r25,n),n}function Vi(r25,e){let n,t=lr(r25,(a,i)=>{let s=dt(a);s.remainder=()=>(s.releaseLock(),hn(a,i),t),n=e(s)});return n}function ou(r25){
if(xe(r25))throw new Error("ArrayStream cannot be tee()d, use clone() instead");if(me(r25)){let e=Jn(r25).tee();return e[0][ce]=e[1][ce]=r25[ce],e}return[Ue(r25),
Ue(r25)]}function Tn(r25){if(xe(r25))return r25.clone();if(me(r25)){let e=ou(r25);return Jc(r25,e[0]),e[1]}return Ue(r25)}function Un(r25){return xe(r25)?Tn(r25):
me(r25)?new ReadableStream({start(e){let n=lr(r25,async(t,a)=>{let i=dt(t),s=$e(a);try{for(;;){await s.ready;let{done:c,value:o}=await i.read();if(c){try{e.close()}catch{}
await s.close();return}try{e.enqueue(o)}catch{}await s.write(o)}}catch(c){e.error(c),await s.abort(c)}});Jc(r25,n)}}):Ue(r25)}function Jc(r25,e){Object.entries(
Object.getOwnPropertyDescriptors(r25.constructor.prototype)).forEach(([n,t])=>{n!=="constructor"&&(t.value?t.value=t.value.bind(e):t.get=t.get.bind(e),Object.defineProperty(
r25,n,t))})}function Ue(r25,e=0,n=1/0){if(xe(r25))throw new Error("Not implemented");if(me(r25)){if(e>=0&&n>=0){let t,a=0;return new ReadableStream({start(){t=r25.
getReader()},async pull(i){try{for(;;)if(a<n){let{value:s,done:c}=await t.read();if(c){i.close(),r25.releaseLock();return}let o;if(a+s.length>=e&&(o=Ue(s,Math.max(
e-a,0),n-a)),a+=s.length,o){i.enqueue(o);return}}else{i.close(),r25.releaseLock();return}}catch(s){i.error(s)}},async cancel(i){await t.cancel(i)}},{highWaterMark:0})}
if(e<0&&(n<0||n===1/0)){let t=[];return we(r25,a=>{a.length>=-e?t=[a]:t.push(a)},()=>Ue(Re(t),e,n))}if(e===0&&n<0){let t;return we(r25,a=>{let i=t?Re([t,a]):a;if(i.
length>=-n)return t=Ue(i,n),Ue(i,e,n);t=i})}return console.warn(`stream.slice(input, ${e}, ${n}) not implemented efficiently.`),Tr(async()=>Ue(await Ae(r25),e,n))}
return r25[ce]&&(r25=Re(r25[ce].concat([r25]))),l0(r25)?r25.subarray(e,n===1/0?r25.length:n):r25.slice(e,n)}async function Ae(r25,e=Re){return xe(r25)?r25.readToEnd(
e):me(r25)?dt(r25).readToEnd(e):r25}async function oi(r25,e){if(me(r25)){if(r25.cancel){let n=await r25.cancel(e);return await new Promise(t=>setTimeout(t)),n}if(r25.
destroy)return r25.destroy(e),await new Promise(n=>setTimeout(n)),e}}function Tr(r25){let e=new at;return(async()=>{let n=$e(e);try{await n.write(await r25()),await n.
close()}catch(t){await n.abort(t)}})(),e}function dt(r25){return new Ct(r25)}function $e(r25){return new Wn(r25)}var gn=Symbol("byValue"),u={curve:{nistP256:"ni\
stP256",p256:"nistP256",nistP384:"nistP384",p384:"nistP384",nistP521:"nistP521",p521:"nistP521",secp256k1:"secp256k1",ed25519Legacy:"ed25519Legacy",ed25519:"ed2\
5519Legacy",curve25519Legacy:"curve25519Legacy",curve25519:"curve25519Legacy",brainpoolP256r1:"brainpoolP256r1",brainpoolP384r1:"brainpoolP384r1",brainpoolP512r1:"\
brainpoolP512r1"},s2k:{simple:0,salted:1,iterated:3,argon2:4,gnu:101},publicKey:{rsaEncryptSign:1,rsaEncrypt:2,rsaSign:3,elgamal:16,dsa:17,ecdh:18,ecdsa:19,eddsaLegacy:22,
aedh:23,aedsa:24,x25519:25,x448:26,ed25519:27,ed448:28},symmetric:{idea:1,tripledes:2,cast5:3,blowfish:4,aes128:7,aes192:8,aes256:9,twofish:10},compression:{uncompressed:0,
zip:1,zlib:2,bzip2:3},hash:{md5:1,sha1:2,ripemd:3,sha256:8,sha384:9,sha512:10,sha224:11,sha3_256:12,sha3_512:14},webHash:{"SHA-1":2,"SHA-256":8,"SHA-384":9,"SHA\
-512":10},aead:{eax:1,ocb:2,gcm:3,experimentalGCM:100},packet:{publicKeyEncryptedSessionKey:1,signature:2,symEncryptedSessionKey:3,onePassSignature:4,secretKey:5,
publicKey:6,secretSubkey:7,compressedData:8,symmetricallyEncryptedData:9,marker:10,literalData:11,trust:12,userID:13,publicSubkey:14,userAttribute:17,symEncryptedIntegrityProtectedData:18,
modificationDetectionCode:19,aeadEncryptedData:20,padding:21},literal:{binary:98,text:116,utf8:117,mime:109},signature:{binary:0,text:1,standalone:2,certGeneric:16,
certPersona:17,certCasual:18,certPositive:19,certRevocation:48,subkeyBinding:24,keyBinding:25,key:31,keyRevocation:32,subkeyRevocation:40,timestamp:64,thirdParty:80},
signatureSubpacket:{signatureCreationTime:2,signatureExpirationTime:3,exportableCertification:4,trustSignature:5,regularExpression:6,revocable:7,keyExpirationTime:9,
placeholderBackwardsCompatibility:10,preferredSymmetricAlgorithms:11,revocationKey:12,issuerKeyID:16,notationData:20,preferredHashAlgorithms:21,preferredCompressionAlgorithms:22,
keyServerPreferences:23,preferredKeyServer:24,primaryUserID:25,policyURI:26,keyFlags:27,signersUserID:28,reasonForRevocation:29,features:30,signatureTarget:31,embeddedSignature:32,
issuerFingerprint:33,preferredAEADAlgorithms:34,preferredCipherSuites:39},keyFlags:{certifyKeys:1,signData:2,encryptCommunication:4,encryptStorage:8,splitPrivateKey:16,
authentication:32,sharedPrivateKey:128},armor:{multipartSection:0,multipartLast:1,signed:2,message:3,publicKey:4,privateKey:5,signature:6},reasonForRevocation:{
noReason:0,keySuperseded:1,keyCompromised:2,keyRetired:3,userIDInvalid:32},features:{modificationDetection:1,aead:2,v5Keys:4,seipdv2:8},write:function(r25,e){if(typeof e==
"number"&&(e=this.read(r25,e)),r25[e]!==void 0)return r25[e];throw new Error("Invalid enum value.")},read:function(r25,e){if(r25[gn]||(r25[gn]=[],Object.entries(
r25).forEach(([n,t])=>{r25[gn][t]=n})),r25[gn][e]!==void 0)return r25[gn][e];throw new Error("Invalid enum value.")}},j={preferredHashAlgorithm:u.hash.sha512,preferredSymmetricAlgorithm:u.
symmetric.aes256,preferredCompressionAlgorithm:u.compression.uncompressed,aeadProtect:!1,parseAEADEncryptedV4KeysAsLegacy:!1,preferredAEADAlgorithm:u.aead.gcm,aeadChunkSizeByte:12,
v6Keys:!1,enableParsingV5Entities:!1,s2kType:u.s2k.iterated,s2kIterationCountByte:224,s2kArgon2Params:{passes:3,parallelism:4,memoryExponent:16},maxArgon2MemoryExponent:30,
allowUnauthenticatedMessages:!1,allowUnauthenticatedStream:!1,minRSABits:2047,passwordCollisionCheck:!1,allowInsecureDecryptionWithSigningKeys:!1,allowInsecureVerificationWithReformattedKeys:!1,
allowMissingKeyFlags:!1,constantTimePKCS1Decryption:!1,constantTimePKCS1DecryptionSupportedSymmetricAlgorithms:new Set([u.symmetric.aes128,u.symmetric.aes192,u.
symmetric.aes256]),ignoreUnsupportedPackets:!0,ignoreMalformedPackets:!1,enforceGrammar:!0,additionalAllowedPackets:[],showVersion:!1,showComment:!1,versionString:"\
OpenPGP.js 6.3.2",commentString:"https://openpgpjs.org",maxUserIDLength:1024*5,maxDecompressedMessageSize:1/0,knownNotations:[],nonDeterministicSignaturesViaNotation:!0,
useEllipticFallback:!0,rejectHashAlgorithms:new Set([u.hash.md5,u.hash.ripemd]),rejectMessageHashAlgorithms:new Set([u.hash.md5,u.hash.ripemd,u.hash.sha1]),rejectPublicKeyAlgorithms:new Set(
[u.publicKey.elgamal,u.publicKey.dsa]),rejectCurves:new Set([u.curve.secp256k1])},Cs=(()=>{try{return process.env.NODE_ENV==="development"}catch{}return!1})(),x={
isString:function(r25){return typeof r25=="string"||r25 instanceof String},nodeRequire:(0,import_module.createRequire)(bundleAddress),isArray:function(r25){return r25 instanceof
Array},isUint8Array:l0,isStream:me,getNobleCurve:async(r25,e)=>{if(!j.useEllipticFallback)throw new Error("This curve is only supported in the full build of Ope\
nPGP.js");let{nobleCurves:n}=await Promise.resolve().then(function(){return w1});switch(r25){case u.publicKey.ecdh:case u.publicKey.ecdsa:{let t=n.get(e);if(!t)
throw new Error("Unsupported curve");return t}case u.publicKey.x448:return n.get("x448");case u.publicKey.ed448:return n.get("ed448");default:throw new Error("U\
nsupported curve")}},readNumber:function(r25){let e=0;for(let n=0;n<r25.length;n++)e+=256**n*r25[r25.length-1-n];return e},writeNumber:function(r25,e){let n=new Uint8Array(
e);for(let t=0;t<e;t++)n[t]=r25>>8*(e-t-1)&255;return n},readDate:function(r25){let e=x.readNumber(r25);return new Date(e*1e3)},writeDate:function(r25){let e=Math.
floor(r25.getTime()/1e3);return x.writeNumber(e,4)},normalizeDate:function(r25=Date.now()){return r25===null||r25===1/0?r25:new Date(Math.floor(+r25/1e3)*1e3)},
readMPI:function(r25){let n=(r25[0]<<8|r25[1])+7>>>3;return x.readExactSubarray(r25,2,2+n)},readExactSubarray:function(r25,e,n){if(r25.length<n)throw new Error(
"Input array too short");return r25.subarray(e,n)},leftPad(r25,e){if(r25.length>e)throw new Error("Input array too long");let n=new Uint8Array(e),t=e-r25.length;
return n.set(r25,t),n},uint8ArrayToMPI:function(r25){let e=x.uint8ArrayBitLength(r25);if(e===0)throw new Error("Zero MPI");let n=r25.subarray(r25.length-Math.ceil(
e/8)),t=new Uint8Array([(e&65280)>>8,e&255]);return x.concatUint8Array([t,n])},uint8ArrayBitLength:function(r25){let e;for(e=0;e<r25.length&&r25[e]===0;e++);if(e===
r25.length)return 0;let n=r25.subarray(e);return(n.length-1)*8+x.nbits(n[0])},hexToUint8Array:function(r25){let e=new Uint8Array(r25.length>>1);for(let n=0;n<r25.
length>>1;n++)e[n]=parseInt(r25.substr(n<<1,2),16);return e},uint8ArrayToHex:function(r25){let e="0123456789abcdef",n="";return r25.forEach(t=>{n+=e[t>>4]+e[t&15]}),
n},stringToUint8Array:function(r25){return we(r25,e=>{if(!x.isString(e))throw new Error("stringToUint8Array: Data must be in the form of a string");let n=new Uint8Array(
e.length);for(let t=0;t<e.length;t++)n[t]=e.charCodeAt(t);return n})},uint8ArrayToString:function(r25){r25=new Uint8Array(r25);let e=[],n=16384,t=r25.length;for(let a=0;a<
t;a+=n)e.push(String.fromCharCode.apply(String,r25.subarray(a,a+n<t?a+n:t)));return e.join("")},encodeUTF8:function(r25){let e=new TextEncoder("utf-8");function n(t,a=!1){
return e.encode(t,{stream:!a})}return we(r25,n,()=>n("",!0))},decodeUTF8:function(r25){let e=new TextDecoder("utf-8");function n(t,a=!1){return e.decode(t,{stream:!a})}
return we(r25,n,()=>n(new Uint8Array,!0))},concat:Re,concatUint8Array:qc,equalsUint8Array:function(r25,e){if(!x.isUint8Array(r25)||!x.isUint8Array(e))throw new Error(
"Data must be in the form of a Uint8Array");if(r25.length!==e.length)return!1;for(let n=0;n<r25.length;n++)if(r25[n]!==e[n])return!1;return!0},findLastIndex:function(r25,e){
for(let n=r25.length;n>=0;n--)if(e(r25[n],n,r25))return n;return-1},timingSafeEqualsUint8Array:function(r25,e){if(r25.length!==e.length)throw new Error("Equal i\
nput arrays expected");let n=1;for(let t=0;t<r25.length;t++)n&=r25[t]===e[t];return!!n},writeChecksum:function(r25){let e=0;for(let n=0;n<r25.length;n++)e=e+r25[n]&
65535;return x.writeNumber(e,2)},printDebug:function(r25){Cs&&console.log("[OpenPGP.js debug]",r25)},printDebugError:function(r25){Cs&&console.error("[OpenPGP.j\
s debug]",r25)},nbits:function(r25){let e=1,n=r25>>>16;return n!==0&&(r25=n,e+=16),n=r25>>8,n!==0&&(r25=n,e+=8),n=r25>>4,n!==0&&(r25=n,e+=4),n=r25>>2,n!==0&&(r25=
n,e+=2),n=r25>>1,n!==0&&(r25=n,e+=1),e},double:function(r25){let e=new Uint8Array(r25.length),n=r25.length-1;for(let t=0;t<n;t++)e[t]=r25[t]<<1^r25[t+1]>>7;return e[n]=
r25[n]<<1^(r25[0]>>7)*135,e},shiftRight:function(r25,e){if(e)for(let n=r25.length-1;n>=0;n--)r25[n]>>=e,n>0&&(r25[n]|=r25[n-1]<<8-e);return r25},getWebCrypto:function(){
var n;let e=typeof Nt<"u"&&Nt.crypto&&Nt.crypto.subtle||((n=this.getNodeCrypto())==null?void 0:n.webcrypto.subtle);if(!e)throw new Error("The WebCrypto API is n\
ot available");return e},getNodeCrypto:function(){return this.nodeRequire("crypto")},getNodeZlib:function(){return this.nodeRequire("zlib")},getNodeBuffer:function(){
return(this.nodeRequire("buffer")||{}).Buffer},getHardwareConcurrency:function(){return typeof navigator<"u"?navigator.hardwareConcurrency||1:this.nodeRequire("\
os").cpus().length},isEmailAddress:function(r25){return x.isString(r25)?/^[^\p{C}\p{Z}@<>\\]+@[^\p{C}\p{Z}@<>\\]+[^\p{C}\p{Z}\p{P}]$/u.test(r25):!1},canonicalizeEOL:function(r25){
let t=!1;return we(r25,a=>{t&&(a=x.concatUint8Array([new Uint8Array([13]),a])),a[a.length-1]===13?(t=!0,a=a.subarray(0,-1)):t=!1;let i,s=[];for(let f=0;i=a.indexOf(
10,f)+1,i;f=i)a[i-2]!==13&&s.push(i);if(!s.length)return a;let c=new Uint8Array(a.length+s.length),o=0;for(let f=0;f<s.length;f++){let d=a.subarray(s[f-1]||0,s[f]);
c.set(d,o),o+=d.length,c[o-1]=13,c[o]=10,o++}return c.set(a.subarray(s[s.length-1]||0),o),c},()=>t?new Uint8Array([13]):void 0)},nativeEOL:function(r25){let t=!1;
return we(r25,a=>{t&&a[0]!==10?a=x.concatUint8Array([new Uint8Array([13]),a]):a=new Uint8Array(a),a[a.length-1]===13?(t=!0,a=a.subarray(0,-1)):t=!1;let i,s=0;for(let c=0;c!==
a.length;c=i){i=a.indexOf(13,c)+1,i||(i=a.length);let o=i-(a[i]===10?1:0);c&&a.copyWithin(s,c,o),s+=o-c}return a.subarray(0,s)},()=>t?new Uint8Array([13]):void 0)},
removeTrailingSpaces:function(r25){return r25.split(`
`).map(e=>{let n=e.length-1;for(;n>=0&&(e[n]===" "||e[n]==="	"||e[n]==="\r");n--);return e.substr(0,n+1)}).join(`
`)},wrapError:function(r25,e){if(!e)return r25 instanceof Error?r25:new Error(r25);if(r25 instanceof Error){try{r25.message+=": "+e.message,r25.cause=e}catch{}return r25}
return new Error(r25+": "+e.message,{cause:e})},constructAllowedPackets:function(r25){let e={};return r25.forEach(n=>{if(!n.tag)throw new Error("Invalid input: \
expected a packet class");e[n.tag]=n}),e},anyPromise:function(r25){return new Promise((e,n)=>{let t;Promise.all(r25.map(async a=>{try{e(await a)}catch(i){t=i}})).
then(()=>{n(t)})})},selectUint8Array:function(r25,e,n){let t=Math.max(e.length,n.length),a=new Uint8Array(t),i=0;for(let s=0;s<a.length;s++)a[s]=e[s]&256-r25|n[s]&
255+r25,i+=r25&s<e.length|1-r25&s<n.length;return a.subarray(0,i)},selectUint8:function(r25,e,n){return e&256-r25|n&255+r25},isAES:function(r25){return r25===u.
symmetric.aes128||r25===u.symmetric.aes192||r25===u.symmetric.aes256}},U0=x.getNodeBuffer(),Ka,Ua;U0?(Ka=r25=>U0.from(r25).toString("base64"),Ua=r25=>{let e=U0.
from(r25,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}):(Ka=r25=>btoa(x.uint8ArrayToString(r25)),Ua=r25=>x.stringToUint8Array(atob(r25)));
function Mt(r25){let e=new Uint8Array;return we(r25,n=>{e=x.concatUint8Array([e,n]);let t=[],a=45,i=Math.floor(e.length/a),s=i*a,c=Ka(e.subarray(0,s));for(let o=0;o<
i;o++)t.push(c.substr(o*60,60)),t.push(`
`);return e=e.subarray(s),t.join("")},()=>e.length?Ka(e)+`
`:"")}function Xc(r25){let e="";return we(r25,n=>{e+=n;let t=0,a=[" ","	","\r",`
`];for(let c=0;c<a.length;c++){let o=a[c];for(let f=e.indexOf(o);f!==-1;f=e.indexOf(o,f+1))t++}let i=e.length;for(;i>0&&(i-t)%4!==0;i--)a.includes(e[i])&&t--;let s=Ua(
e.substr(0,i));return e=e.substr(i),s},()=>Ua(e))}function _e(r25){return Xc(r25.replace(/-/g,"+").replace(/_/g,"/"))}function Ke(r25,e){let n=Mt(r25).replace(/[\r\n]/g,
"");return n=n.replace(/[+]/g,"-").replace(/[/]/g,"_").replace(/[=]/g,""),n}function fu(r25){let e=/^-----BEGIN PGP (MESSAGE, PART \d+\/\d+|MESSAGE, PART \d+|SIGNED MESSAGE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/m,
n=r25.match(e);if(!n)throw new Error("Unknown ASCII armor type");if(/MESSAGE, PART \d+\/\d+/.test(n[1]))return u.armor.multipartSection;if(/MESSAGE, PART \d+/.test(
n[1]))return u.armor.multipartLast;if(/SIGNED MESSAGE/.test(n[1]))return u.armor.signed;if(/MESSAGE/.test(n[1]))return u.armor.message;if(/PUBLIC KEY BLOCK/.test(
n[1]))return u.armor.publicKey;if(/PRIVATE KEY BLOCK/.test(n[1]))return u.armor.privateKey;if(/SIGNATURE/.test(n[1]))return u.armor.signature}function yr(r25,e){
let n="";return e.showVersion&&(n+="Version: "+e.versionString+`
`),e.showComment&&(n+="Comment: "+e.commentString+`
`),r25&&(n+="Comment: "+r25+`
`),n+=`
`,n}function br(r25){let e=du(r25);return Mt(e)}var Ie=[new Array(255),new Array(255),new Array(255),new Array(255)];for(let r25=0;r25<=255;r25++){let e=r25<<16;
for(let n=0;n<8;n++)e=e<<1^((e&8388608)!==0?8801531:0);Ie[0][r25]=(e&16711680)>>16|e&65280|(e&255)<<16}for(let r25=0;r25<=255;r25++)Ie[1][r25]=Ie[0][r25]>>8^Ie[0][Ie[0][r25]&
255];for(let r25=0;r25<=255;r25++)Ie[2][r25]=Ie[1][r25]>>8^Ie[0][Ie[1][r25]&255];for(let r25=0;r25<=255;r25++)Ie[3][r25]=Ie[2][r25]>>8^Ie[0][Ie[2][r25]&255];var uu=(function(){
let r25=new ArrayBuffer(2);return new DataView(r25).setInt16(0,255,!0),new Int16Array(r25)[0]===255})();function du(r25){let e=13501623;return we(r25,n=>{let t=uu?
Math.floor(n.length/4):0,a=new Uint32Array(n.buffer,n.byteOffset,t);for(let i=0;i<t;i++)e^=a[i],e=Ie[0][e>>24&255]^Ie[1][e>>16&255]^Ie[2][e>>8&255]^Ie[3][e>>0&255];
for(let i=t*4;i<n.length;i++)e=e>>8^Ie[0][e&255^n[i]]},()=>new Uint8Array([e,e>>8,e>>16]))}function Ks(r25){for(let e=0;e<r25.length;e++)/^([^\s:]|[^\s:][^:]*[^\s:]): .+$/.
test(r25[e])||x.printDebugError(new Error("Improperly formatted armor header: "+r25[e])),/^(Version|Comment|MessageID|Hash|Charset): .+$/.test(r25[e])||x.printDebugError(
new Error("Unknown header: "+r25[e]))}function hu(r25){let e=r25,n=r25.lastIndexOf("=");return n>=0&&n!==r25.length-1&&(e=r25.slice(0,n)),e}function Xn(r25){return new Promise(
(e,n)=>{try{let t=/^-----[^-]+-----$/m,a=/^[ \f\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/,i,s=[],c=s,o,f=[],d,h=Xc(lr(r25,async(l,b)=>{let g=dt(l);try{for(;;){
let w=await g.readLine();if(w===void 0)throw new Error("Misformed armored text");if(w=x.removeTrailingSpaces(w.replace(/[\r\n]/g,"")),!i)t.test(w)&&(i=fu(w));else if(o)
!d&&i===u.armor.signed&&(t.test(w)?(f=f.join(`\r
`),d=!0,Ks(c),c=[],o=!1):f.push(w.replace(/^- /,"")));else if(t.test(w)&&n(new Error("Mandatory blank line missing between armor headers and armor data")),!a.test(
w))c.push(w);else if(Ks(c),o=!0,d||i!==u.armor.signed){e({text:f,data:h,headers:s,type:i});break}}}catch(w){n(w);return}let y=$e(b);try{for(;;){await y.ready;let{
done:w,value:p}=await g.read();if(w)throw new Error("Misformed armored text");let S=p+"";if(S.indexOf("=")===-1&&S.indexOf("-")===-1)await y.write(S);else{let v=await g.
readToEnd();v.length||(v=""),v=S+v,v=x.removeTrailingSpaces(v.replace(/\r/g,""));let C=v.split(t);if(C.length===1)throw new Error("Misformed armored text");let U=hu(
C[0].slice(0,-1));await y.write(U);break}}await y.ready,await y.close()}catch(w){await y.abort(w)}}))}catch(t){n(t)}}).then(async e=>(xe(e.data)&&(e.data=await Ae(
e.data)),e))}function ln(r25,e,n,t,a,i=!1,s=j){let c,o;r25===u.armor.signed&&(c=e.text,o=e.hash,e=e.data);let f=i&&Un(e),d=[];switch(r25){case u.armor.multipartSection:
d.push("-----BEGIN PGP MESSAGE, PART "+n+"/"+t+`-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push("-----END PGP MESSAGE, PART "+n+"/"+t+`-----
`);break;case u.armor.multipartLast:d.push("-----BEGIN PGP MESSAGE, PART "+n+`-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push("-----END PGP MESSAGE, PART "+n+`-----
`);break;case u.armor.signed:d.push(`-----BEGIN PGP SIGNED MESSAGE-----
`),d.push(o?`Hash: ${o}

`:`
`),d.push(c.replace(/^-/mg,"- -")),d.push(`
-----BEGIN PGP SIGNATURE-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push(`-----END PGP SIGNATURE-----
`);break;case u.armor.message:d.push(`-----BEGIN PGP MESSAGE-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push(`-----END PGP MESSAGE-----
`);break;case u.armor.publicKey:d.push(`-----BEGIN PGP PUBLIC KEY BLOCK-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push(`-----END PGP PUBLIC KEY BLOCK-----
`);break;case u.armor.privateKey:d.push(`-----BEGIN PGP PRIVATE KEY BLOCK-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push(`-----END PGP PRIVATE KEY BLOCK-----
`);break;case u.armor.signature:d.push(`-----BEGIN PGP SIGNATURE-----
`),d.push(yr(a,s)),d.push(Mt(e)),f&&d.push("=",br(f)),d.push(`-----END PGP SIGNATURE-----
`);break}return x.concat(d)}var Ge=BigInt(0),Wr=BigInt(1);function J(r25){let e="0123456789ABCDEF",n="";return r25.forEach(t=>{n+=e[t>>4]+e[t&15]}),BigInt("0x0"+
n)}function ee(r25,e){let n=r25%e;return n<Ge?n+e:n}function lu(r25,e,n){let t=-r25;return e&t|n&~t}function Ce(r25,e,n){if(n===Ge)throw Error("Modulo cannot be\
 zero");if(n===Wr)return BigInt(0);if(e<Ge)throw Error("Unsopported negative exponent");let t=e,a=r25;a%=n;let i=BigInt(1);for(;t>Ge;){let s=t&Wr;t>>=Wr;let c=i*
a%n;i=lu(s,c,i),a=a*a%n}return i}function Us(r25){return r25>=Ge?r25:-r25}function xu(r25,e){let n=BigInt(0),t=BigInt(1),a=BigInt(1),i=BigInt(0),s=Us(r25),c=Us(
e),o=r25<Ge,f=e<Ge;for(;c!==Ge;){let d=s/c,h=n;n=a-d*n,a=h,h=t,t=i-d*t,i=h,h=c,c=s%c,s=h}return{x:o?-a:a,y:f?-i:i,gcd:s}}function nn(r25,e){let{gcd:n,x:t}=xu(r25,
e);if(n!==Wr)throw new Error("Inverse does not exist");return ee(t+e,e)}function yu(r25,e){let n=r25,t=e;for(;t!==Ge;){let a=t;t=n%t,n=a}return n}function fi(r25){
let e=Number(r25);if(e>Number.MAX_SAFE_INTEGER)throw new Error("Number can only safely store up to 53 bits");return e}function bu(r25,e){return(r25>>BigInt(e)&Wr)===
Ge?0:1}function xn(r25){let e=r25<Ge?BigInt(-1):Ge,n=1,t=r25;for(;(t>>=Wr)!==e;)n++;return n}function je(r25){let e=r25<Ge?BigInt(-1):Ge,n=BigInt(8),t=1,a=r25;for(;(a>>=
n)!==e;)t++;return t}function pe(r25,e="be",n){let t=r25.toString(16);t.length%2===1&&(t="0"+t);let a=t.length/2,i=new Uint8Array(n||a),s=n?n-a:0,c=0;for(;c<a;)
i[c+s]=parseInt(t.slice(2*c,2*c+2),16),c++;return e!=="be"&&i.reverse(),i}var D0=x.getNodeCrypto();function Te(r25){let e=typeof crypto<"u"?crypto:D0==null?void 0:
D0.webcrypto;if(e!=null&&e.getRandomValues){let n=new Uint8Array(r25);return e.getRandomValues(n)}else throw new Error("No secure random number generator availa\
ble.")}function xr(r25,e){if(e<r25)throw new Error("Illegal parameter value: max <= min");let n=e-r25,t=je(n),a=J(Te(t+8));return ee(a,n)+r25}var Et=BigInt(1);function Ds(r25,e,n){
let t=BigInt(30),a=Et<<BigInt(r25-1),i=[1,6,5,4,3,2,1,4,3,2,1,2,1,4,3,2,1,2,1,4,3,2,1,6,5,4,3,2,1,2],s=xr(a,a<<Et),c=fi(ee(s,t));do s+=BigInt(i[c]),c=(c+i[c])%i.
length,xn(s)>r25&&(s=ee(s,a<<Et),s+=a,c=fi(ee(s,t)));while(!$c(s,e,n));return s}function $c(r25,e,n){return!(e&&yu(r25-Et,e)!==Et||!pu(r25)||!gu(r25)||!Au(r25,n))}
function gu(r25,e=BigInt(2)){return Ce(e,r25-Et,r25)===Et}function pu(r25){let e=BigInt(0);return wu.every(n=>ee(r25,n)!==e)}var wu=[7,11,13,17,19,23,29,31,37,41,
43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,239,241,251,257,263,
269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,431,433,439,443,449,457,461,463,467,479,487,491,499,503,
509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,617,619,631,641,643,647,653,659,661,673,677,683,691,701,709,719,727,733,739,743,751,757,761,769,
773,787,797,809,811,821,823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,983,991,997,1009,1013,1019,1021,1031,1033,1039,
1049,1051,1061,1063,1069,1087,1091,1093,1097,1103,1109,1117,1123,1129,1151,1153,1163,1171,1181,1187,1193,1201,1213,1217,1223,1229,1231,1237,1249,1259,1277,1279,
1283,1289,1291,1297,1301,1303,1307,1319,1321,1327,1361,1367,1373,1381,1399,1409,1423,1427,1429,1433,1439,1447,1451,1453,1459,1471,1481,1483,1487,1489,1493,1499,
1511,1523,1531,1543,1549,1553,1559,1567,1571,1579,1583,1597,1601,1607,1609,1613,1619,1621,1627,1637,1657,1663,1667,1669,1693,1697,1699,1709,1721,1723,1733,1741,
1747,1753,1759,1777,1783,1787,1789,1801,1811,1823,1831,1847,1861,1867,1871,1873,1877,1879,1889,1901,1907,1913,1931,1933,1949,1951,1973,1979,1987,1993,1997,1999,
2003,2011,2017,2027,2029,2039,2053,2063,2069,2081,2083,2087,2089,2099,2111,2113,2129,2131,2137,2141,2143,2153,2161,2179,2203,2207,2213,2221,2237,2239,2243,2251,
2267,2269,2273,2281,2287,2293,2297,2309,2311,2333,2339,2341,2347,2351,2357,2371,2377,2381,2383,2389,2393,2399,2411,2417,2423,2437,2441,2447,2459,2467,2473,2477,
2503,2521,2531,2539,2543,2549,2551,2557,2579,2591,2593,2609,2617,2621,2633,2647,2657,2659,2663,2671,2677,2683,2687,2689,2693,2699,2707,2711,2713,2719,2729,2731,
2741,2749,2753,2767,2777,2789,2791,2797,2801,2803,2819,2833,2837,2843,2851,2857,2861,2879,2887,2897,2903,2909,2917,2927,2939,2953,2957,2963,2969,2971,2999,3001,
3011,3019,3023,3037,3041,3049,3061,3067,3079,3083,3089,3109,3119,3121,3137,3163,3167,3169,3181,3187,3191,3203,3209,3217,3221,3229,3251,3253,3257,3259,3271,3299,
3301,3307,3313,3319,3323,3329,3331,3343,3347,3359,3361,3371,3373,3389,3391,3407,3413,3433,3449,3457,3461,3463,3467,3469,3491,3499,3511,3517,3527,3529,3533,3539,
3541,3547,3557,3559,3571,3581,3583,3593,3607,3613,3617,3623,3631,3637,3643,3659,3671,3673,3677,3691,3697,3701,3709,3719,3727,3733,3739,3761,3767,3769,3779,3793,
3797,3803,3821,3823,3833,3847,3851,3853,3863,3877,3881,3889,3907,3911,3917,3919,3923,3929,3931,3943,3947,3967,3989,4001,4003,4007,4013,4019,4021,4027,4049,4051,
4057,4073,4079,4091,4093,4099,4111,4127,4129,4133,4139,4153,4157,4159,4177,4201,4211,4217,4219,4229,4231,4241,4243,4253,4259,4261,4271,4273,4283,4289,4297,4327,
4337,4339,4349,4357,4363,4373,4391,4397,4409,4421,4423,4441,4447,4451,4457,4463,4481,4483,4493,4507,4513,4517,4519,4523,4547,4549,4561,4567,4583,4591,4597,4603,
4621,4637,4639,4643,4649,4651,4657,4663,4673,4679,4691,4703,4721,4723,4729,4733,4751,4759,4783,4787,4789,4793,4799,4801,4813,4817,4831,4861,4871,4877,4889,4903,
4909,4919,4931,4933,4937,4943,4951,4957,4967,4969,4973,4987,4993,4999].map(r25=>BigInt(r25));function Au(r25,e,n){let t=xn(r25);e||(e=Math.max(1,t/48|0));let a=r25-
Et,i=0;for(;!bu(a,i);)i++;let s=r25>>BigInt(i);for(;e>0;e--){let c=xr(BigInt(2),a),o=Ce(c,s,r25);if(o===Et||o===a)continue;let f;for(f=1;f<i;f++){if(o=ee(o*o,r25),
o===Et)return!1;if(o===a)break}if(f===i)return!1}return!0}var Ps=x.getWebCrypto(),Da=x.getNodeCrypto(),mu=Da&&Da.getHashes();function Vt(r25){if(!(!Da||!mu.includes(
r25)))return async function(e){let n=Da.createHash(r25);return we(e,t=>{n.update(t)},()=>new Uint8Array(n.digest()))}}function qt(r25,e){let n=async()=>{let{nobleHashes:t}=await Promise.
resolve().then(function(){return F1}),a=t.get(r25);if(!a)throw new Error("Unsupported hash");return a};return async function(t){if(xe(t)&&(t=await Ae(t)),x.isStream(
t)){let i=(await n()).create();return we(t,s=>{i.update(s)},()=>i.digest())}else return Ps&&e?new Uint8Array(await Ps.digest(e,t)):(await n())(t)}}var Eu=Vt("md\
5")||qt("md5"),ku=Vt("sha1")||qt("sha1","SHA-1"),vu=Vt("sha224")||qt("sha224"),Bu=Vt("sha256")||qt("sha256","SHA-256"),Su=Vt("sha384")||qt("sha384","SHA-384"),Iu=Vt(
"sha512")||qt("sha512","SHA-512"),Cu=Vt("ripemd160")||qt("ripemd160"),Ku=Vt("sha3-256")||qt("sha3_256"),Uu=Vt("sha3-512")||qt("sha3_512");function Bt(r25,e){switch(r25){case u.
hash.md5:return Eu(e);case u.hash.sha1:return ku(e);case u.hash.ripemd:return Cu(e);case u.hash.sha256:return Bu(e);case u.hash.sha384:return Su(e);case u.hash.
sha512:return Iu(e);case u.hash.sha224:return vu(e);case u.hash.sha3_256:return Ku(e);case u.hash.sha3_512:return Uu(e);default:throw new Error("Unsupported has\
h function")}}function ke(r25){switch(r25){case u.hash.md5:return 16;case u.hash.sha1:case u.hash.ripemd:return 20;case u.hash.sha256:return 32;case u.hash.sha384:
return 48;case u.hash.sha512:return 64;case u.hash.sha224:return 28;case u.hash.sha3_256:return 32;case u.hash.sha3_512:return 64;default:throw new Error("Inval\
id hash algorithm.")}}var rt=[];rt[1]=[48,32,48,12,6,8,42,134,72,134,247,13,2,5,5,0,4,16],rt[2]=[48,33,48,9,6,5,43,14,3,2,26,5,0,4,20],rt[3]=[48,33,48,9,6,5,43,
36,3,2,1,5,0,4,20],rt[8]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,1,5,0,4,32],rt[9]=[48,65,48,13,6,9,96,134,72,1,101,3,4,2,2,5,0,4,48],rt[10]=[48,81,48,13,6,9,96,
134,72,1,101,3,4,2,3,5,0,4,64],rt[11]=[48,45,48,13,6,9,96,134,72,1,101,3,4,2,4,5,0,4,28],rt[12]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,8,5,0,4,32],rt[14]=[48,81,
48,13,6,9,96,134,72,1,101,3,4,2,10,5,0,4,64];function Du(r25){let e=new Uint8Array(r25),n=0;for(;n<r25;){let t=Te(r25-n);for(let a=0;a<t.length;a++)t[a]!==0&&(e[n++]=
t[a])}return e}function eo(r25,e){let n=r25.length;if(n>e-11)throw new Error("Message too long");let t=Du(e-n-3),a=new Uint8Array(e);return a[1]=2,a.set(t,2),a.
set(r25,e-n),a}function to(r25,e){let n=2,t=1;for(let c=n;c<r25.length;c++)t&=r25[c]!==0,n+=t;let a=n-2,i=r25.subarray(n+1),s=r25[0]===0&r25[1]===2&a>=8&!t;if(e)
return x.selectUint8Array(s,i,e);if(s)return i;throw new Error("Decryption error")}function ro(r25,e,n){let t;if(e.length!==ke(r25))throw new Error("Invalid has\
h length");let a=new Uint8Array(rt[r25].length);for(t=0;t<rt[r25].length;t++)a[t]=rt[r25][t];let i=a.length+e.length;if(n<i+11)throw new Error("Intended encoded\
 message length too short");let s=new Uint8Array(n-i-3).fill(255),c=new Uint8Array(n);return c[1]=1,c.set(s,2),c.set(a,n-i),c.set(e,n-e.length),c}var an=x.getWebCrypto(),
Ir=x.getNodeCrypto(),ur=BigInt(1);async function Pu(r25,e,n,t,a,i,s,c,o){if(ke(r25)>=n.length)throw new Error("Digest size cannot exceed key modulus size");if(e&&
!x.isStream(e)){if(x.getWebCrypto())try{return await Nu(u.read(u.webHash,r25),e,n,t,a,i,s,c)}catch(f){x.printDebugError(f)}else if(x.getNodeCrypto())return Ou(r25,
e,n,t,a,i,s,c)}return Ru(r25,n,a,o)}async function Fu(r25,e,n,t,a,i){if(e&&!x.isStream(e)){if(x.getWebCrypto())try{return await _u(u.read(u.webHash,r25),e,n,t,a)}catch(s){
x.printDebugError(s)}else if(x.getNodeCrypto())return zu(r25,e,n,t,a)}return Hu(r25,n,t,a,i)}async function Tu(r25,e,n){return x.getNodeCrypto()?Gu(r25,e,n):ju(
r25,e,n)}async function Qu(r25,e,n,t,a,i,s,c){if(x.getNodeCrypto()&&!c)try{return Vu(r25,e,n,t,a,i,s)}catch(o){x.printDebugError(o)}return qu(r25,e,n,t,a,i,s,c)}
async function Mu(r25,e){if(e=BigInt(e),x.getWebCrypto()){let s={name:"RSASSA-PKCS1-v1_5",modulusLength:r25,publicExponent:pe(e),hash:{name:"SHA-1"}},c=await an.
generateKey(s,!0,["sign","verify"]),o=await an.exportKey("jwk",c.privateKey);return Fs(o,e)}else if(x.getNodeCrypto()){let s={modulusLength:r25,publicExponent:fi(
e),publicKeyEncoding:{type:"pkcs1",format:"jwk"},privateKeyEncoding:{type:"pkcs1",format:"jwk"}},c=await new Promise((o,f)=>{Ir.generateKeyPair("rsa",s,(d,h,l)=>{
d?f(d):o(l)})});return Fs(c,e)}let n,t,a;do t=Ds(r25-(r25>>1),e,40),n=Ds(r25>>1,e,40),a=n*t;while(xn(a)!==r25);let i=(n-ur)*(t-ur);return t<n&&([n,t]=[t,n]),{n:pe(
a),e:pe(e),d:pe(nn(e,i)),p:pe(n),q:pe(t),u:pe(nn(n,t))}}async function Lu(r25,e,n,t,a,i){if(r25=J(r25),t=J(t),a=J(a),t*a!==r25)return!1;let s=BigInt(2);if(i=J(i),
ee(t*i,a)!==BigInt(1))return!1;e=J(e),n=J(n);let c=BigInt(Math.floor(xn(r25)/3)),o=xr(s,s<<c),f=o*n*e;return ee(f,t-ur)===o&&ee(f,a-ur)===o}function Ru(r25,e,n,t){
e=J(e);let a=J(ro(r25,t,je(e)));return n=J(n),pe(Ce(a,n,e),"be",je(e))}async function Nu(r25,e,n,t,a,i,s,c){let o=qi(n,t,a,i,s,c),f={name:"RSASSA-PKCS1-v1_5",hash:{
name:r25}},d=await an.importKey("jwk",o,f,!1,["sign"]);return new Uint8Array(await an.sign("RSASSA-PKCS1-v1_5",d,e))}function Ou(r25,e,n,t,a,i,s,c){let o=Ir.createSign(
u.read(u.hash,r25));o.write(e),o.end();let f=qi(n,t,a,i,s,c);return new Uint8Array(o.sign({key:f,format:"jwk",type:"pkcs1"}))}function Hu(r25,e,n,t,a){if(n=J(n),
e=J(e),t=J(t),e>=n)throw new Error("Signature size cannot exceed modulus size");let i=pe(Ce(e,t,n),"be",je(n)),s=ro(r25,a,je(n));return x.equalsUint8Array(i,s)}
async function _u(r25,e,n,t,a){let i=Yi(t,a),s=await an.importKey("jwk",i,{name:"RSASSA-PKCS1-v1_5",hash:{name:r25}},!1,["verify"]);return an.verify("RSASSA-PKC\
S1-v1_5",s,n,e)}function zu(r25,e,n,t,a){let s={key:Yi(t,a),format:"jwk",type:"pkcs1"},c=Ir.createVerify(u.read(u.hash,r25));c.write(e),c.end();try{return c.verify(
s,n)}catch{return!1}}function Gu(r25,e,n){let a={key:Yi(e,n),format:"jwk",type:"pkcs1",padding:Ir.constants.RSA_PKCS1_PADDING};return new Uint8Array(Ir.publicEncrypt(
a,r25))}function ju(r25,e,n){if(e=J(e),r25=J(eo(r25,je(e))),n=J(n),r25>=e)throw new Error("Message size cannot exceed modulus size");return pe(Ce(r25,n,e),"be",
je(e))}function Vu(r25,e,n,t,a,i,s){let o={key:qi(e,n,t,a,i,s),format:"jwk",type:"pkcs1",padding:Ir.constants.RSA_PKCS1_PADDING};try{return new Uint8Array(Ir.privateDecrypt(
o,r25))}catch{throw new Error("Decryption error")}}function qu(r25,e,n,t,a,i,s,c){if(r25=J(r25),e=J(e),n=J(n),t=J(t),a=J(a),i=J(i),s=J(s),r25>=e)throw new Error(
"Data too large.");let o=ee(t,i-ur),f=ee(t,a-ur),d=xr(BigInt(2),e),h=Ce(nn(d,e),n,e);r25=ee(r25*h,e);let l=Ce(r25,f,a),b=Ce(r25,o,i),y=ee(s*(b-l),i)*a+l;return y=
ee(y*d,e),to(pe(y,"be",je(e)),c)}function qi(r25,e,n,t,a,i){let s=J(t),c=J(a),o=J(n),f=ee(o,c-ur),d=ee(o,s-ur);return d=pe(d),f=pe(f),{kty:"RSA",n:Ke(r25),e:Ke(
e),d:Ke(n),p:Ke(a),q:Ke(t),dp:Ke(f),dq:Ke(d),qi:Ke(i),ext:!0}}function Yi(r25,e){return{kty:"RSA",n:Ke(r25),e:Ke(e),ext:!0}}function Fs(r25,e){return{n:_e(r25.n),
e:pe(e),d:_e(r25.d),p:_e(r25.q),q:_e(r25.p),u:_e(r25.qi)}}var sr=BigInt(1);async function Yu(r25,e,n,t){e=J(e),n=J(n),t=J(t);let a=eo(r25,je(e)),i=J(a),s=xr(sr,
e-sr);return{c1:pe(Ce(n,s,e)),c2:pe(ee(Ce(t,s,e)*i,e))}}async function Zu(r25,e,n,t,a){r25=J(r25),e=J(e),n=J(n),t=J(t);let i=ee(nn(Ce(r25,t,n),n)*e,n);return to(
pe(i,"be",je(n)),a)}async function Wu(r25,e,n,t){let a=J(r25),i=J(e),s=J(n);if(i<=sr||i>=a)return!1;let c=BigInt(xn(a)),o=BigInt(1023);if(c<o||Ce(i,a-sr,a)!==sr)
return!1;let f=i,d=BigInt(1),h=BigInt(2),l=h<<BigInt(17);for(;d<l;){if(f=ee(f*i,a),f===sr)return!1;d++}let b=J(t),g=xr(h<<c-sr,h<<c),y=(a-sr)*g+b;return s===Ce(
i,y,a)}var Ju={"2a8648ce3d030107":u.curve.nistP256,"2b81040022":u.curve.nistP384,"2b81040023":u.curve.nistP521,"2b8104000a":u.curve.secp256k1,"2b06010401da470f0\
1":u.curve.ed25519Legacy,"2b060104019755010501":u.curve.curve25519Legacy,"2b2403030208010107":u.curve.brainpoolP256r1,"2b240303020801010b":u.curve.brainpoolP384r1,
"2b240303020801010d":u.curve.brainpoolP512r1},Ht=class r2{constructor(e){if(e instanceof r2)this.oid=e.oid;else if(x.isArray(e)||x.isUint8Array(e)){if(e=new Uint8Array(
e),e[0]===6){if(e[1]!==e.length-2)throw new Error("Length mismatch in DER encoded oid");e=e.subarray(2)}this.oid=e}else this.oid=""}read(e){if(e.length>=1){let n=e[0];
if(e.length>=1+n)return this.oid=e.subarray(1,1+n),1+this.oid.length}throw new Error("Invalid oid")}write(){return x.concatUint8Array([new Uint8Array([this.oid.
length]),this.oid])}toHex(){return x.uint8ArrayToHex(this.oid)}getName(){let e=Ju[this.toHex()];if(!e)throw new Error("Unknown curve object identifier.");return e}};
function no(r25){let e=0,n,t=r25[0];return t<192?([e]=r25,n=1):t<255?(e=(r25[0]-192<<8)+r25[1]+192,n=2):t===255&&(e=x.readNumber(r25.subarray(1,5)),n=5),{len:e,
offset:n}}function x0(r25){return r25<192?new Uint8Array([r25]):r25>191&&r25<8384?new Uint8Array([(r25-192>>8)+192,r25-192&255]):x.concatUint8Array([new Uint8Array(
[255]),x.writeNumber(r25,4)])}function Xu(r25){if(r25<0||r25>30)throw new Error("Partial Length power must be between 1 and 30");return new Uint8Array([224+r25])}
function Pa(r25){return new Uint8Array([192|r25])}function Ts(r25,e){return x.concatUint8Array([Pa(r25),x0(e)])}function Aa(r25){return[u.packet.literalData,u.packet.
compressedData,u.packet.symmetricallyEncryptedData,u.packet.symEncryptedIntegrityProtectedData,u.packet.aeadEncryptedData].includes(r25)}async function $u(r25,e,n){
let t,a;try{let i=await r25.peekBytes(2);if(!i||i.length<2||(i[0]&128)===0)throw new Error("Error during parsing. This message / key probably does not conform t\
o a valid OpenPGP format.");let s=await r25.readByte(),c=-1,o=-1,f;o=0,(s&64)!==0&&(o=1);let d;o?c=s&63:(c=(s&63)>>2,d=s&3);let h=Aa(c),l=null;if(e&&h){if(e==="\
array"){let g=new at;t=$e(g),l=g}else{let g=new TransformStream;t=$e(g.writable),l=g.readable}a=n({tag:c,packet:l})}else l=[];let b;do{if(o){let g=await r25.readByte();
if(b=!1,g<192)f=g;else if(g>=192&&g<224)f=(g-192<<8)+await r25.readByte()+192;else if(g>223&&g<255){if(f=1<<(g&31),b=!0,!h)throw new TypeError("This packet type\
 does not support partial lengths.")}else f=(await r25.readByte()<<24|await r25.readByte()<<16|await r25.readByte()<<8|await r25.readByte())>>>0}else switch(d){case 0:
f=await r25.readByte();break;case 1:f=await r25.readByte()<<8|await r25.readByte();break;case 2:f=(await r25.readByte()<<24|await r25.readByte()<<16|await r25.readByte()<<
8|await r25.readByte())>>>0;break;default:f=1/0;break}if(f>0){let g=0;for(;;){t&&await t.ready;let{done:y,value:w}=await r25.read();if(y){if(f===1/0)break;throw new Error(
"Unexpected end of packet")}let p=f===1/0?w:w.subarray(0,f-g);if(t?await t.write(p):l.push(p),g+=w.length,g>=f){r25.unshift(w.subarray(f-g+w.length));break}}}}while(b);
t?(await t.ready,await t.close()):(l=x.concatUint8Array(l),await n({tag:c,packet:l}))}catch(i){if(t)return await t.abort(i),!0;throw i}finally{t&&await a}}var ie=class r3 extends Error{constructor(...e){
super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,r3),this.name="UnsupportedError"}},Jr=class extends ie{constructor(...e){super(...e),Error.captureStackTrace&&
Error.captureStackTrace(this,ie),this.name="UnknownPacketError"}},Dn=class extends ie{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(
this,ie),this.name="MalformedPacketError"}},Qn=class{constructor(e,n){this.tag=e,this.rawContent=n}write(){return this.rawContent}};async function Zi(r25){switch(r25){case u.
publicKey.ed25519:try{let e=x.getWebCrypto(),n=await e.generateKey("Ed25519",!0,["sign","verify"]).catch(i=>{if(i.name==="OperationError"){let s=new Error("Unex\
pected key generation issue");throw s.name="NotSupportedError",s}throw i}),t=await e.exportKey("jwk",n.privateKey),a=await e.exportKey("jwk",n.publicKey);return{
A:new Uint8Array(_e(a.x)),seed:_e(t.d,!0)}}catch(e){if(e.name!=="NotSupportedError")throw e;let{default:n}=await Promise.resolve().then(function(){return Rr}),t=Te(
y0(r25)),{publicKey:a}=n.sign.keyPair.fromSeed(t);return{A:a,seed:t}}case u.publicKey.ed448:{let e=await x.getNobleCurve(u.publicKey.ed448),{secretKey:n,publicKey:t}=e.
keygen();return{A:t,seed:n}}default:throw new Error("Unsupported EdDSA algorithm")}}async function Wi(r25,e,n,t,a,i){if(ke(e)<ke(b0(r25)))throw new Error("Hash \
algorithm too weak for EdDSA.");switch(r25){case u.publicKey.ed25519:try{let s=x.getWebCrypto(),c=ao(r25,t,a),o=await s.importKey("jwk",c,"Ed25519",!1,["sign"]);
return{RS:new Uint8Array(await s.sign("Ed25519",o,i))}}catch(s){if(s.name!=="NotSupportedError")throw s;let{default:c}=await Promise.resolve().then(function(){return Rr}),
o=x.concatUint8Array([a,t]);return{RS:c.sign.detached(i,o)}}case u.publicKey.ed448:return{RS:(await x.getNobleCurve(u.publicKey.ed448)).sign(i,a)};default:throw new Error(
"Unsupported EdDSA algorithm")}}async function Ji(r25,e,{RS:n},t,a,i){if(ke(e)<ke(b0(r25)))throw new Error("Hash algorithm too weak for EdDSA.");switch(r25){case u.
publicKey.ed25519:try{let s=x.getWebCrypto(),c=$i(r25,a),o=await s.importKey("jwk",c,"Ed25519",!1,["verify"]);return await s.verify("Ed25519",o,n,i)}catch(s){if(s.
name!=="NotSupportedError")throw s;let{default:c}=await Promise.resolve().then(function(){return Rr});return c.sign.detached.verify(i,n,a)}case u.publicKey.ed448:
return(await x.getNobleCurve(u.publicKey.ed448)).verify(n,i,a);default:throw new Error("Unsupported EdDSA algorithm")}}async function Xi(r25,e,n){switch(r25){case u.
publicKey.ed25519:try{let t=x.getWebCrypto(),a=ao(r25,e,n),i=$i(r25,e),s=await t.importKey("jwk",a,"Ed25519",!1,["sign"]),c=await t.importKey("jwk",i,"Ed25519",
!1,["verify"]),o=Te(8),f=new Uint8Array(await t.sign("Ed25519",s,o));return await t.verify("Ed25519",c,f,o)}catch(t){if(t.name!=="NotSupportedError")return!1;let{
default:a}=await Promise.resolve().then(function(){return Rr}),{publicKey:i}=a.sign.keyPair.fromSeed(n);return x.equalsUint8Array(e,i)}case u.publicKey.ed448:{let a=(await x.
getNobleCurve(u.publicKey.ed448)).getPublicKey(n);return x.equalsUint8Array(e,a)}default:return!1}}function y0(r25){switch(r25){case u.publicKey.ed25519:return 32;case u.
publicKey.ed448:return 57;default:throw new Error("Unsupported EdDSA algorithm")}}function b0(r25){switch(r25){case u.publicKey.ed25519:return u.hash.sha256;case u.
publicKey.ed448:return u.hash.sha512;default:throw new Error("Unknown EdDSA algo")}}var $i=(r25,e)=>{if(r25===u.publicKey.ed25519)return{kty:"OKP",crv:"Ed25519",
x:Ke(e),ext:!0};throw new Error("Unsupported EdDSA algorithm")},ao=(r25,e,n)=>{if(r25===u.publicKey.ed25519){let t=$i(r25,e);return t.d=Ke(n),t}else throw new Error(
"Unsupported EdDSA algorithm")},ed=Object.freeze({__proto__:null,generate:Zi,getPayloadSize:y0,getPreferredHashAlgo:b0,sign:Wi,validateParams:Xi,verify:Ji});function io(r25){
return r25 instanceof Uint8Array||ArrayBuffer.isView(r25)&&r25.constructor.name==="Uint8Array"}function le(r25,...e){if(!io(r25))throw new Error("Uint8Array exp\
ected");if(e.length>0&&!e.includes(r25.length))throw new Error("Uint8Array expected of length "+e+", got length="+r25.length)}function Fa(r25,e=!0){if(r25.destroyed)
throw new Error("Hash instance has been destroyed");if(e&&r25.finished)throw new Error("Hash#digest() has already been called")}function so(r25,e){le(r25);let n=e.
outputLen;if(r25.length<n)throw new Error("digestInto() expects output buffer of length at least "+n)}function es(r25){return new Uint8Array(r25.buffer,r25.byteOffset,
r25.byteLength)}function oe(r25){return new Uint32Array(r25.buffer,r25.byteOffset,Math.floor(r25.byteLength/4))}function Qe(...r25){for(let e=0;e<r25.length;e++)
r25[e].fill(0)}function g0(r25){return new DataView(r25.buffer,r25.byteOffset,r25.byteLength)}var td=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;
function rd(r25){if(typeof r25!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(r25))}function Mn(r25){if(typeof r25==
"string")r25=rd(r25);else if(io(r25))r25=Ve(r25);else throw new Error("Uint8Array expected, got "+typeof r25);return r25}function co(r25,e){return r25.buffer===
e.buffer&&r25.byteOffset<e.byteOffset+e.byteLength&&e.byteOffset<r25.byteOffset+r25.byteLength}function ts(r25,e){if(co(r25,e)&&r25.byteOffset<e.byteOffset)throw new Error(
"complex overlap of input and output is not supported")}function nd(...r25){let e=0;for(let t=0;t<r25.length;t++){let a=r25[t];le(a),e+=a.length}let n=new Uint8Array(
e);for(let t=0,a=0;t<r25.length;t++){let i=r25[t];n.set(i,a),a+=i.length}return n}function oo(r25,e){if(r25.length!==e.length)return!1;let n=0;for(let t=0;t<r25.
length;t++)n|=r25[t]^e[t];return n===0}var $n=(r25,e)=>{function n(t,...a){if(le(t),!td)throw new Error("Non little-endian hardware is not yet supported");if(r25.
nonceLength!==void 0){let d=a[0];if(!d)throw new Error("nonce / iv required");r25.varSizeNonce?le(d):le(d,r25.nonceLength)}let i=r25.tagLength;i&&a[1]!==void 0&&
le(a[1]);let s=e(t,...a),c=(d,h)=>{if(h!==void 0){if(d!==2)throw new Error("cipher output not supported");le(h)}},o=!1;return{encrypt(d,h){if(o)throw new Error(
"cannot encrypt() twice with same key + nonce");return o=!0,le(d),c(s.encrypt.length,h),s.encrypt(d,h)},decrypt(d,h){if(le(d),i&&d.length<i)throw new Error("inv\
alid ciphertext length: smaller than tagLength="+i);return c(s.decrypt.length,h),s.decrypt(d,h)}}}return Object.assign(n,r25),n};function ea(r25,e,n=!0){if(e===
void 0)return new Uint8Array(r25);if(e.length!==r25)throw new Error("invalid output length, expected "+r25+", got: "+e.length);if(n&&!nt(e))throw new Error("inv\
alid output, must be aligned");return e}function ui(r25,e,n,t){if(typeof r25.setBigUint64=="function")return r25.setBigUint64(e,n,t);let a=BigInt(32),i=BigInt(4294967295),
s=Number(n>>a&i),c=Number(n&i);r25.setUint32(e+0,s,t),r25.setUint32(e+4,c,t)}function ad(r25,e,n){let t=new Uint8Array(16),a=g0(t);return ui(a,0,BigInt(e),n),ui(
a,8,BigInt(r25),n),t}function nt(r25){return r25.byteOffset%4===0}function Ve(r25){return Uint8Array.from(r25)}var Lt=16,rs=new Uint8Array(16),pt=oe(rs),id=225,
sd=(r25,e,n,t)=>{let a=t&1;return{s3:n<<31|t>>>1,s2:e<<31|n>>>1,s1:r25<<31|e>>>1,s0:r25>>>1^id<<24&-(a&1)}},tt=r25=>(r25>>>0&255)<<24|(r25>>>8&255)<<16|(r25>>>16&
255)<<8|r25>>>24&255|0;function cd(r25){r25.reverse();let e=r25[15]&1,n=0;for(let t=0;t<r25.length;t++){let a=r25[t];r25[t]=a>>>1|n,n=(a&1)<<7}return r25[0]^=-e&
225,r25}var od=r25=>r25>64*1024?8:r25>1024?4:2,Ta=class{constructor(e,n){this.blockLen=Lt,this.outputLen=Lt,this.s0=0,this.s1=0,this.s2=0,this.s3=0,this.finished=
!1,e=Mn(e),le(e,16);let t=g0(e),a=t.getUint32(0,!1),i=t.getUint32(4,!1),s=t.getUint32(8,!1),c=t.getUint32(12,!1),o=[];for(let g=0;g<128;g++)o.push({s0:tt(a),s1:tt(
i),s2:tt(s),s3:tt(c)}),{s0:a,s1:i,s2:s,s3:c}=sd(a,i,s,c);let f=od(n||1024);if(![1,2,4,8].includes(f))throw new Error("ghash: invalid window size, expected 2, 4 \
or 8");this.W=f;let h=128/f,l=this.windowSize=2**f,b=[];for(let g=0;g<h;g++)for(let y=0;y<l;y++){let w=0,p=0,S=0,v=0;for(let C=0;C<f;C++){if(!(y>>>f-C-1&1))continue;
let{s0:P,s1:Q,s2:K,s3:E}=o[f*g+C];w^=P,p^=Q,S^=K,v^=E}b.push({s0:w,s1:p,s2:S,s3:v})}this.t=b}_updateBlock(e,n,t,a){e^=this.s0,n^=this.s1,t^=this.s2,a^=this.s3;let{
W:i,t:s,windowSize:c}=this,o=0,f=0,d=0,h=0,l=(1<<i)-1,b=0;for(let g of[e,n,t,a])for(let y=0;y<4;y++){let w=g>>>8*y&255;for(let p=8/i-1;p>=0;p--){let S=w>>>i*p&l,
{s0:v,s1:C,s2:U,s3:P}=s[b*c+S];o^=v,f^=C,d^=U,h^=P,b+=1}}this.s0=o,this.s1=f,this.s2=d,this.s3=h}update(e){Fa(this),e=Mn(e),le(e);let n=oe(e),t=Math.floor(e.length/
Lt),a=e.length%Lt;for(let i=0;i<t;i++)this._updateBlock(n[i*4+0],n[i*4+1],n[i*4+2],n[i*4+3]);return a&&(rs.set(e.subarray(t*Lt)),this._updateBlock(pt[0],pt[1],pt[2],
pt[3]),Qe(pt)),this}destroy(){let{t:e}=this;for(let n of e)n.s0=0,n.s1=0,n.s2=0,n.s3=0}digestInto(e){Fa(this),so(e,this),this.finished=!0;let{s0:n,s1:t,s2:a,s3:i}=this,
s=oe(e);return s[0]=n,s[1]=t,s[2]=a,s[3]=i,e}digest(){let e=new Uint8Array(Lt);return this.digestInto(e),this.destroy(),e}},di=class extends Ta{constructor(e,n){
e=Mn(e),le(e);let t=cd(Ve(e));super(t,n),Qe(t)}update(e){e=Mn(e),Fa(this);let n=oe(e),t=e.length%Lt,a=Math.floor(e.length/Lt);for(let i=0;i<a;i++)this._updateBlock(
tt(n[i*4+3]),tt(n[i*4+2]),tt(n[i*4+1]),tt(n[i*4+0]));return t&&(rs.set(e.subarray(a*Lt)),this._updateBlock(tt(pt[3]),tt(pt[2]),tt(pt[1]),tt(pt[0])),Qe(pt)),this}digestInto(e){
Fa(this),so(e,this),this.finished=!0;let{s0:n,s1:t,s2:a,s3:i}=this,s=oe(e);return s[0]=n,s[1]=t,s[2]=a,s[3]=i,e.reverse()}};function fo(r25){let e=(t,a)=>r25(a,
t.length).update(Mn(t)).digest(),n=r25(new Uint8Array(16),0);return e.outputLen=n.outputLen,e.blockLen=n.blockLen,e.create=(t,a)=>r25(t,a),e}var Qs=fo((r25,e)=>new Ta(
r25,e));fo((r25,e)=>new di(r25,e));var qe=16,ns=4,sa=new Uint8Array(qe),fd=283;function as(r25){return r25<<1^fd&-(r25>>7)}function Vr(r25,e){let n=0;for(;e>0;e>>=
1)n^=r25&-(e&1),r25=as(r25);return n}var hi=(()=>{let r25=new Uint8Array(256);for(let n=0,t=1;n<256;n++,t^=as(t))r25[n]=t;let e=new Uint8Array(256);e[0]=99;for(let n=0;n<
255;n++){let t=r25[255-n];t|=t<<8,e[r25[n]]=(t^t>>4^t>>5^t>>6^t>>7^99)&255}return Qe(r25),e})(),ud=hi.map((r25,e)=>hi.indexOf(e)),dd=r25=>r25<<24|r25>>>8,P0=r25=>r25<<
8|r25>>>24,Ms=r25=>r25<<24&4278190080|r25<<8&16711680|r25>>>8&65280|r25>>>24&255;function uo(r25,e){if(r25.length!==256)throw new Error("Wrong sbox length");let n=new Uint32Array(
256).map((f,d)=>e(r25[d])),t=n.map(P0),a=t.map(P0),i=a.map(P0),s=new Uint32Array(256*256),c=new Uint32Array(256*256),o=new Uint16Array(256*256);for(let f=0;f<256;f++)
for(let d=0;d<256;d++){let h=f*256+d;s[h]=n[f]^t[d],c[h]=a[f]^i[d],o[h]=r25[f]<<8|r25[d]}return{sbox:r25,sbox2:o,T0:n,T1:t,T2:a,T3:i,T01:s,T23:c}}var is=uo(hi,r25=>Vr(
r25,3)<<24|r25<<16|r25<<8|Vr(r25,2)),ho=uo(ud,r25=>Vr(r25,11)<<24|Vr(r25,13)<<16|Vr(r25,9)<<8|Vr(r25,14)),hd=(()=>{let r25=new Uint8Array(16);for(let e=0,n=1;e<
16;e++,n=as(n))r25[e]=n;return r25})();function Qr(r25){le(r25);let e=r25.length;if(![16,24,32].includes(e))throw new Error("aes: invalid key size, should be 16\
, 24 or 32, got "+e);let{sbox2:n}=is,t=[];nt(r25)||t.push(r25=Ve(r25));let a=oe(r25),i=a.length,s=o=>At(n,o,o,o,o),c=new Uint32Array(e+28);c.set(a);for(let o=i;o<
c.length;o++){let f=c[o-1];o%i===0?f=s(dd(f))^hd[o/i-1]:i>6&&o%i===4&&(f=s(f)),c[o]=c[o-i]^f}return Qe(...t),c}function ss(r25){let e=Qr(r25),n=e.slice(),t=e.length,
{sbox2:a}=is,{T0:i,T1:s,T2:c,T3:o}=ho;for(let f=0;f<t;f+=4)for(let d=0;d<4;d++)n[f+d]=e[t-f-4+d];Qe(e);for(let f=4;f<t-4;f++){let d=n[f],h=At(a,d,d,d,d);n[f]=i[h&
255]^s[h>>>8&255]^c[h>>>16&255]^o[h>>>24]}return n}function cr(r25,e,n,t,a,i){return r25[n<<8&65280|t>>>8&255]^e[a>>>8&65280|i>>>24&255]}function At(r25,e,n,t,a){
return r25[e&255|n&65280]|r25[t>>>16&255|a>>>16&65280]<<16}function ht(r25,e,n,t,a){let{sbox2:i,T01:s,T23:c}=is,o=0;e^=r25[o++],n^=r25[o++],t^=r25[o++],a^=r25[o++];
let f=r25.length/4-2;for(let g=0;g<f;g++){let y=r25[o++]^cr(s,c,e,n,t,a),w=r25[o++]^cr(s,c,n,t,a,e),p=r25[o++]^cr(s,c,t,a,e,n),S=r25[o++]^cr(s,c,a,e,n,t);e=y,n=
w,t=p,a=S}let d=r25[o++]^At(i,e,n,t,a),h=r25[o++]^At(i,n,t,a,e),l=r25[o++]^At(i,t,a,e,n),b=r25[o++]^At(i,a,e,n,t);return{s0:d,s1:h,s2:l,s3:b}}function p0(r25,e,n,t,a){
let{sbox2:i,T01:s,T23:c}=ho,o=0;e^=r25[o++],n^=r25[o++],t^=r25[o++],a^=r25[o++];let f=r25.length/4-2;for(let g=0;g<f;g++){let y=r25[o++]^cr(s,c,e,a,t,n),w=r25[o++]^
cr(s,c,n,e,a,t),p=r25[o++]^cr(s,c,t,n,e,a),S=r25[o++]^cr(s,c,a,t,n,e);e=y,n=w,t=p,a=S}let d=r25[o++]^At(i,e,a,t,n),h=r25[o++]^At(i,n,e,a,t),l=r25[o++]^At(i,t,n,
e,a),b=r25[o++]^At(i,a,t,n,e);return{s0:d,s1:h,s2:l,s3:b}}function lo(r25,e,n,t){le(e,qe),le(n);let a=n.length;t=ea(a,t),ts(n,t);let i=e,s=oe(i),{s0:c,s1:o,s2:f,
s3:d}=ht(r25,s[0],s[1],s[2],s[3]),h=oe(n),l=oe(t);for(let g=0;g+4<=h.length;g+=4){l[g+0]=h[g+0]^c,l[g+1]=h[g+1]^o,l[g+2]=h[g+2]^f,l[g+3]=h[g+3]^d;let y=1;for(let w=i.
length-1;w>=0;w--)y=y+(i[w]&255)|0,i[w]=y&255,y>>>=8;({s0:c,s1:o,s2:f,s3:d}=ht(r25,s[0],s[1],s[2],s[3]))}let b=qe*Math.floor(h.length/ns);if(b<a){let g=new Uint32Array(
[c,o,f,d]),y=es(g);for(let w=b,p=0;w<a;w++,p++)t[w]=n[w]^y[p];Qe(g)}return t}function Cn(r25,e,n,t,a){le(n,qe),le(t),a=ea(t.length,a);let i=n,s=oe(i),c=g0(i),o=oe(
t),f=oe(a),d=e?0:12,h=t.length,l=c.getUint32(d,e),{s0:b,s1:g,s2:y,s3:w}=ht(r25,s[0],s[1],s[2],s[3]);for(let S=0;S+4<=o.length;S+=4)f[S+0]=o[S+0]^b,f[S+1]=o[S+1]^
g,f[S+2]=o[S+2]^y,f[S+3]=o[S+3]^w,l=l+1>>>0,c.setUint32(d,l,e),{s0:b,s1:g,s2:y,s3:w}=ht(r25,s[0],s[1],s[2],s[3]);let p=qe*Math.floor(o.length/ns);if(p<h){let S=new Uint32Array(
[b,g,y,w]),v=es(S);for(let C=p,U=0;C<h;C++,U++)a[C]=t[C]^v[U];Qe(S)}return a}var ld=$n({blockSize:16,nonceLength:16},function(e,n){function t(a,i){if(le(a),i!==
void 0&&(le(i),!nt(i)))throw new Error("unaligned destination");let s=Qr(e),c=Ve(n),o=[s,c];nt(a)||o.push(a=Ve(a));let f=lo(s,c,a,i);return Qe(...o),f}return{encrypt:(a,i)=>t(
a,i),decrypt:(a,i)=>t(a,i)}});function xd(r25){if(le(r25),r25.length%qe!==0)throw new Error("aes-(cbc/ecb).decrypt ciphertext should consist of blocks with size\
 "+qe)}function yd(r25,e,n){le(r25);let t=r25.length,a=t%qe;if(!e&&a!==0)throw new Error("aec/(cbc-ecb): unpadded plaintext with disabled padding");nt(r25)||(r25=
Ve(r25));let i=oe(r25);if(e){let c=qe-a;c||(c=qe),t=t+c}n=ea(t,n),ts(r25,n);let s=oe(n);return{b:i,o:s,out:n}}function bd(r25,e){if(!e)return r25;let n=r25.length;
if(!n)throw new Error("aes/pcks5: empty ciphertext not allowed");let t=r25[n-1];if(t<=0||t>16)throw new Error("aes/pcks5: wrong padding");let a=r25.subarray(0,-t);
for(let i=0;i<t;i++)if(r25[n-i-1]!==t)throw new Error("aes/pcks5: wrong padding");return a}function gd(r25){let e=new Uint8Array(16),n=oe(e);e.set(r25);let t=qe-
r25.length;for(let a=qe-t;a<qe;a++)e[a]=t;return n}var li=$n({blockSize:16,nonceLength:16},function(e,n,t={}){let a=!t.disablePadding;return{encrypt(i,s){let c=Qr(
e),{b:o,o:f,out:d}=yd(i,a,s),h=n,l=[c];nt(h)||l.push(h=Ve(h));let b=oe(h),g=b[0],y=b[1],w=b[2],p=b[3],S=0;for(;S+4<=o.length;)g^=o[S+0],y^=o[S+1],w^=o[S+2],p^=o[S+
3],{s0:g,s1:y,s2:w,s3:p}=ht(c,g,y,w,p),f[S++]=g,f[S++]=y,f[S++]=w,f[S++]=p;if(a){let v=gd(i.subarray(S*4));g^=v[0],y^=v[1],w^=v[2],p^=v[3],{s0:g,s1:y,s2:w,s3:p}=
ht(c,g,y,w,p),f[S++]=g,f[S++]=y,f[S++]=w,f[S++]=p}return Qe(...l),d},decrypt(i,s){xd(i);let c=ss(e),o=n,f=[c];nt(o)||f.push(o=Ve(o));let d=oe(o);s=ea(i.length,s),
nt(i)||f.push(i=Ve(i)),ts(i,s);let h=oe(i),l=oe(s),b=d[0],g=d[1],y=d[2],w=d[3];for(let p=0;p+4<=h.length;){let S=b,v=g,C=y,U=w;b=h[p+0],g=h[p+1],y=h[p+2],w=h[p+
3];let{s0:P,s1:Q,s2:K,s3:E}=p0(c,b,g,y,w);l[p++]=P^S,l[p++]=Q^v,l[p++]=K^C,l[p++]=E^U}return Qe(...f),bd(s,a)}}}),xo=$n({blockSize:16,nonceLength:16},function(e,n){
function t(a,i,s){le(a);let c=a.length;if(s=ea(c,s),co(a,s))throw new Error("overlapping src and dst not supported.");let o=Qr(e),f=n,d=[o];nt(f)||d.push(f=Ve(f)),
nt(a)||d.push(a=Ve(a));let h=oe(a),l=oe(s),b=i?l:h,g=oe(f),y=g[0],w=g[1],p=g[2],S=g[3];for(let C=0;C+4<=h.length;){let{s0:U,s1:P,s2:Q,s3:K}=ht(o,y,w,p,S);l[C+0]=
h[C+0]^U,l[C+1]=h[C+1]^P,l[C+2]=h[C+2]^Q,l[C+3]=h[C+3]^K,y=b[C++],w=b[C++],p=b[C++],S=b[C++]}let v=qe*Math.floor(h.length/ns);if(v<c){({s0:y,s1:w,s2:p,s3:S}=ht(
o,y,w,p,S));let C=es(new Uint32Array([y,w,p,S]));for(let U=v,P=0;U<c;U++,P++)s[U]=a[U]^C[P];Qe(C)}return Qe(...d),s}return{encrypt:(a,i)=>t(a,!0,i),decrypt:(a,i)=>t(
a,!1,i)}});function pd(r25,e,n,t,a){let i=a?a.length:0,s=r25.create(n,t.length+i);a&&s.update(a);let c=ad(8*t.length,8*i,e);s.update(t),s.update(c);let o=s.digest();
return Qe(c),o}var ca=$n({blockSize:16,nonceLength:12,tagLength:16,varSizeNonce:!0},function(e,n,t){if(n.length<8)throw new Error("aes/gcm: invalid nonce length");
let a=16;function i(c,o,f){let d=pd(Qs,!1,c,f,t);for(let h=0;h<o.length;h++)d[h]^=o[h];return d}function s(){let c=Qr(e),o=sa.slice(),f=sa.slice();if(Cn(c,!1,f,
f,o),n.length===12)f.set(n);else{let h=sa.slice(),l=g0(h);ui(l,8,BigInt(n.length*8),!1);let b=Qs.create(o).update(n).update(h);b.digestInto(f),b.destroy()}let d=Cn(
c,!1,f,sa);return{xk:c,authKey:o,counter:f,tagMask:d}}return{encrypt(c){let{xk:o,authKey:f,counter:d,tagMask:h}=s(),l=new Uint8Array(c.length+a),b=[o,f,d,h];nt(
c)||b.push(c=Ve(c)),Cn(o,!1,d,c,l.subarray(0,c.length));let g=i(f,h,l.subarray(0,l.length-a));return b.push(g),l.set(g,c.length),Qe(...b),l},decrypt(c){let{xk:o,
authKey:f,counter:d,tagMask:h}=s(),l=[o,f,h,d];nt(c)||l.push(c=Ve(c));let b=c.subarray(0,-a),g=c.subarray(-a),y=i(f,h,b);if(l.push(y),!oo(y,g))throw new Error("\
aes/gcm: invalid ghash tag");let w=Cn(o,!1,d,b);return Qe(...l),w}}});function yo(r25){return r25 instanceof Uint32Array||ArrayBuffer.isView(r25)&&r25.constructor.
name==="Uint32Array"}function bo(r25,e){if(le(e,16),!yo(r25))throw new Error("_encryptBlock accepts result of expandKeyLE");let n=oe(e),{s0:t,s1:a,s2:i,s3:s}=ht(
r25,n[0],n[1],n[2],n[3]);return n[0]=t,n[1]=a,n[2]=i,n[3]=s,e}function go(r25,e){if(le(e,16),!yo(r25))throw new Error("_decryptBlock accepts result of expandKey\
LE");let n=oe(e),{s0:t,s1:a,s2:i,s3:s}=p0(r25,n[0],n[1],n[2],n[3]);return n[0]=t,n[1]=a,n[2]=i,n[3]=s,e}var Ls={encrypt(r25,e){if(e.length>=2**32)throw new Error(
"plaintext should be less than 4gb");let n=Qr(r25);if(e.length===16)bo(n,e);else{let t=oe(e),a=t[0],i=t[1];for(let s=0,c=1;s<6;s++)for(let o=2;o<t.length;o+=2,c++){
let{s0:f,s1:d,s2:h,s3:l}=ht(n,a,i,t[o],t[o+1]);a=f,i=d^Ms(c),t[o]=h,t[o+1]=l}t[0]=a,t[1]=i}n.fill(0)},decrypt(r25,e){if(e.length-8>=2**32)throw new Error("ciphe\
rtext should be less than 4gb");let n=ss(r25),t=e.length/8-1;if(t===1)go(n,e);else{let a=oe(e),i=a[0],s=a[1];for(let c=0,o=t*6;c<6;c++)for(let f=t*2;f>=1;f-=2,o--){
s^=Ms(o);let{s0:d,s1:h,s2:l,s3:b}=p0(n,i,s,a[f],a[f+1]);i=d,s=h,a[f]=l,a[f+1]=b}a[0]=i,a[1]=s}n.fill(0)}},Rs=new Uint8Array(8).fill(166),po=$n({blockSize:8},r25=>({
encrypt(e){if(!e.length||e.length%8!==0)throw new Error("invalid plaintext length");if(e.length===8)throw new Error("8-byte keys not allowed in AESKW, use AESKW\
P instead");let n=nd(Rs,e);return Ls.encrypt(r25,n),n},decrypt(e){if(e.length%8!==0||e.length<24)throw new Error("invalid ciphertext length");let n=Ve(e);if(Ls.
decrypt(r25,n),!oo(n.subarray(0,8),Rs))throw new Error("integrity check failed");return n.subarray(0,8).fill(0),n.subarray(8)}})),Ns={expandKeyLE:Qr,expandKeyDecLE:ss,
encrypt:ht,decrypt:p0,encryptBlock:bo,decryptBlock:go,ctrCounter:lo,ctr32:Cn};async function wo(r25){switch(r25){case u.symmetric.aes128:case u.symmetric.aes192:case u.
symmetric.aes256:throw new Error("Not a legacy cipher");case u.symmetric.cast5:case u.symmetric.blowfish:case u.symmetric.twofish:case u.symmetric.tripledes:{let{
legacyCiphers:e}=await Promise.resolve().then(function(){return X1}),n=u.read(u.symmetric,r25),t=e.get(n);if(!t)throw new Error("Unsupported cipher algorithm");
return t}default:throw new Error("Unsupported cipher algorithm")}}function wd(r25){switch(r25){case u.symmetric.aes128:case u.symmetric.aes192:case u.symmetric.
aes256:case u.symmetric.twofish:return 16;case u.symmetric.blowfish:case u.symmetric.cast5:case u.symmetric.tripledes:return 8;default:throw new Error("Unsuppor\
ted cipher")}}function Ad(r25){switch(r25){case u.symmetric.aes128:case u.symmetric.blowfish:case u.symmetric.cast5:return 16;case u.symmetric.aes192:case u.symmetric.
tripledes:return 24;case u.symmetric.aes256:case u.symmetric.twofish:return 32;default:throw new Error("Unsupported cipher")}}function ue(r25){return{keySize:Ad(
r25),blockSize:wd(r25)}}var Xr=x.getWebCrypto();async function xi(r25,e,n){let{keySize:t}=ue(r25);if(!x.isAES(r25)||e.length!==t)throw new Error("Unexpected alg\
orithm or key size");try{let a=await Xr.importKey("raw",e,{name:"AES-KW"},!1,["wrapKey"]),i=await Xr.importKey("raw",n,{name:"HMAC",hash:"SHA-256"},!0,["sign"]),
s=await Xr.wrapKey("raw",i,a,{name:"AES-KW"});return new Uint8Array(s)}catch(a){if(a.name!=="NotSupportedError"&&!(e.length===24&&a.name==="OperationError"))throw a;
x.printDebugError("Browser did not support operation: "+a.message)}return po(e).encrypt(n)}async function yi(r25,e,n){let{keySize:t}=ue(r25);if(!x.isAES(r25)||e.
length!==t)throw new Error("Unexpected algorithm or key size");let a;try{a=await Xr.importKey("raw",e,{name:"AES-KW"},!1,["unwrapKey"])}catch(i){if(i.name!=="No\
tSupportedError"&&!(e.length===24&&i.name==="OperationError"))throw i;return x.printDebugError("Browser did not support operation: "+i.message),po(e).decrypt(n)}
try{let i=await Xr.unwrapKey("raw",n,a,{name:"AES-KW"},{name:"HMAC",hash:"SHA-256"},!0,["sign"]);return new Uint8Array(await Xr.exportKey("raw",i))}catch(i){throw i.
name==="OperationError"?new Error("Key Data Integrity failed"):i}}async function dr(r25,e,n,t,a){let i=x.getWebCrypto(),s=u.read(u.webHash,r25);if(!s)throw new Error(
"Hash algo not supported with HKDF");let c=await i.importKey("raw",e,"HKDF",!1,["deriveBits"]),o=await i.deriveBits({name:"HKDF",hash:s,salt:n,info:t},c,a*8);return new Uint8Array(
o)}var Qa={x25519:x.encodeUTF8("OpenPGP X25519"),x448:x.encodeUTF8("OpenPGP X448")};async function cs(r25){switch(r25){case u.publicKey.x25519:try{let e=x.getWebCrypto(),
n=await e.generateKey("X25519",!0,["deriveKey","deriveBits"]).catch(i=>{if(i.name==="OperationError"){let s=new Error("Unexpected key generation issue");throw s.
name="NotSupportedError",s}throw i}),t=await e.exportKey("jwk",n.privateKey),a=await e.exportKey("jwk",n.publicKey);if(t.x!==a.x){let i=new Error("Unexpected mi\
smatching public point");throw i.name="NotSupportedError",i}return{A:new Uint8Array(_e(a.x)),k:_e(t.d)}}catch(e){if(e.name!=="NotSupportedError")throw e;let{default:n}=await Promise.
resolve().then(function(){return Rr}),{secretKey:t,publicKey:a}=n.box.keyPair();return{A:a,k:t}}case u.publicKey.x448:{let e=await x.getNobleCurve(u.publicKey.x448),
{secretKey:n,publicKey:t}=e.keygen();return{A:t,k:n}}default:throw new Error("Unsupported ECDH algorithm")}}async function os(r25,e,n){switch(r25){case u.publicKey.
x25519:try{let{ephemeralPublicKey:t,sharedSecret:a}=await A0(r25,e),i=await m0(r25,t,e,n);return x.equalsUint8Array(a,i)}catch{return!1}case u.publicKey.x448:{let a=(await x.
getNobleCurve(u.publicKey.x448)).getPublicKey(n);return x.equalsUint8Array(e,a)}default:return!1}}async function Ao(r25,e,n){let{ephemeralPublicKey:t,sharedSecret:a}=await A0(
r25,n),i=x.concatUint8Array([t,n,a]);switch(r25){case u.publicKey.x25519:{let s=u.symmetric.aes128,{keySize:c}=ue(s),o=await dr(u.hash.sha256,i,new Uint8Array,Qa.
x25519,c),f=await xi(s,o,e);return{ephemeralPublicKey:t,wrappedKey:f}}case u.publicKey.x448:{let s=u.symmetric.aes256,{keySize:c}=ue(u.symmetric.aes256),o=await dr(
u.hash.sha512,i,new Uint8Array,Qa.x448,c),f=await xi(s,o,e);return{ephemeralPublicKey:t,wrappedKey:f}}default:throw new Error("Unsupported ECDH algorithm")}}async function mo(r25,e,n,t,a){
let i=await m0(r25,e,t,a),s=x.concatUint8Array([e,t,i]);switch(r25){case u.publicKey.x25519:{let c=u.symmetric.aes128,{keySize:o}=ue(c),f=await dr(u.hash.sha256,
s,new Uint8Array,Qa.x25519,o);return yi(c,f,n)}case u.publicKey.x448:{let c=u.symmetric.aes256,{keySize:o}=ue(u.symmetric.aes256),f=await dr(u.hash.sha512,s,new Uint8Array,
Qa.x448,o);return yi(c,f,n)}default:throw new Error("Unsupported ECDH algorithm")}}function w0(r25){switch(r25){case u.publicKey.x25519:return 32;case u.publicKey.
x448:return 56;default:throw new Error("Unsupported ECDH algorithm")}}async function A0(r25,e){switch(r25){case u.publicKey.x25519:try{let n=x.getWebCrypto(),t=await n.
generateKey("X25519",!0,["deriveKey","deriveBits"]).catch(f=>{if(f.name==="OperationError"){let d=new Error("Unexpected key generation issue");throw d.name="Not\
SupportedError",d}throw f}),a=await n.exportKey("jwk",t.publicKey);if((await n.exportKey("jwk",t.privateKey)).x!==a.x){let f=new Error("Unexpected mismatching p\
ublic point");throw f.name="NotSupportedError",f}let s=fs(r25,e),c=await n.importKey("jwk",s,"X25519",!1,[]),o=await n.deriveBits({name:"X25519",public:c},t.privateKey,
w0(r25)*8);return{sharedSecret:new Uint8Array(o),ephemeralPublicKey:new Uint8Array(_e(a.x))}}catch(n){if(n.name!=="NotSupportedError")throw n;let{default:t}=await Promise.
resolve().then(function(){return Rr}),{secretKey:a,publicKey:i}=t.box.keyPair(),s=t.scalarMult(a,e);return Ma(s),{ephemeralPublicKey:i,sharedSecret:s}}case u.publicKey.
x448:{let n=await x.getNobleCurve(u.publicKey.x448),{secretKey:t,publicKey:a}=n.keygen(),i=n.getSharedSecret(t,e);return Ma(i),{ephemeralPublicKey:a,sharedSecret:i}}default:
throw new Error("Unsupported ECDH algorithm")}}async function m0(r25,e,n,t){switch(r25){case u.publicKey.x25519:try{let a=x.getWebCrypto(),i=md(r25,n,t),s=fs(r25,
e),c=await a.importKey("jwk",i,"X25519",!1,["deriveKey","deriveBits"]),o=await a.importKey("jwk",s,"X25519",!1,[]),f=await a.deriveBits({name:"X25519",public:o},
c,w0(r25)*8);return new Uint8Array(f)}catch(a){if(a.name!=="NotSupportedError")throw a;let{default:i}=await Promise.resolve().then(function(){return Rr}),s=i.scalarMult(
t,e);return Ma(s),s}case u.publicKey.x448:{let i=(await x.getNobleCurve(u.publicKey.x448)).getSharedSecret(t,e);return Ma(i),i}default:throw new Error("Unsuppor\
ted ECDH algorithm")}}function Ma(r25){let e=0;for(let n=0;n<r25.length;n++)e|=r25[n];if(e===0)throw new Error("Unexpected low order point")}function fs(r25,e){
if(r25===u.publicKey.x25519)return{kty:"OKP",crv:"X25519",x:Ke(e),ext:!0};throw new Error("Unsupported ECDH algorithm")}function md(r25,e,n){if(r25===u.publicKey.
x25519){let t=fs(r25,e);return t.d=Ke(n),t}else throw new Error("Unsupported ECDH algorithm")}var Ed=Object.freeze({__proto__:null,decrypt:mo,encrypt:Ao,generate:cs,
generateEphemeralEncryptionMaterial:A0,getPayloadSize:w0,recomputeSharedSecret:m0,validateParams:os}),F0=x.getWebCrypto(),La=x.getNodeCrypto(),kt={[u.curve.nistP256]:"\
P-256",[u.curve.nistP384]:"P-384",[u.curve.nistP521]:"P-521"},Kt=La?La.getCurves():[],gt=La?{[u.curve.secp256k1]:Kt.includes("secp256k1")?"secp256k1":void 0,[u.
curve.nistP256]:Kt.includes("prime256v1")?"prime256v1":void 0,[u.curve.nistP384]:Kt.includes("secp384r1")?"secp384r1":void 0,[u.curve.nistP521]:Kt.includes("sec\
p521r1")?"secp521r1":void 0,[u.curve.ed25519Legacy]:Kt.includes("ED25519")?"ED25519":void 0,[u.curve.curve25519Legacy]:Kt.includes("X25519")?"X25519":void 0,[u.
curve.brainpoolP256r1]:Kt.includes("brainpoolP256r1")?"brainpoolP256r1":void 0,[u.curve.brainpoolP384r1]:Kt.includes("brainpoolP384r1")?"brainpoolP384r1":void 0,
[u.curve.brainpoolP512r1]:Kt.includes("brainpoolP512r1")?"brainpoolP512r1":void 0}:{},Eo={[u.curve.nistP256]:{oid:[6,8,42,134,72,206,61,3,1,7],keyType:u.publicKey.
ecdsa,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:gt[u.curve.nistP256],web:kt[u.curve.nistP256],payloadSize:32,sharedSize:256,wireFormatLeadingByte:4},[u.
curve.nistP384]:{oid:[6,5,43,129,4,0,34],keyType:u.publicKey.ecdsa,hash:u.hash.sha384,cipher:u.symmetric.aes192,node:gt[u.curve.nistP384],web:kt[u.curve.nistP384],
payloadSize:48,sharedSize:384,wireFormatLeadingByte:4},[u.curve.nistP521]:{oid:[6,5,43,129,4,0,35],keyType:u.publicKey.ecdsa,hash:u.hash.sha512,cipher:u.symmetric.
aes256,node:gt[u.curve.nistP521],web:kt[u.curve.nistP521],payloadSize:66,sharedSize:528,wireFormatLeadingByte:4},[u.curve.secp256k1]:{oid:[6,5,43,129,4,0,10],keyType:u.
publicKey.ecdsa,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:gt[u.curve.secp256k1],payloadSize:32,wireFormatLeadingByte:4},[u.curve.ed25519Legacy]:{oid:[6,
9,43,6,1,4,1,218,71,15,1],keyType:u.publicKey.eddsaLegacy,hash:u.hash.sha512,node:!1,payloadSize:32,wireFormatLeadingByte:64},[u.curve.curve25519Legacy]:{oid:[6,
10,43,6,1,4,1,151,85,1,5,1],keyType:u.publicKey.ecdh,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:!1,payloadSize:32,wireFormatLeadingByte:64},[u.curve.brainpoolP256r1]:{
oid:[6,9,43,36,3,3,2,8,1,1,7],keyType:u.publicKey.ecdsa,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:gt[u.curve.brainpoolP256r1],payloadSize:32,wireFormatLeadingByte:4},
[u.curve.brainpoolP384r1]:{oid:[6,9,43,36,3,3,2,8,1,1,11],keyType:u.publicKey.ecdsa,hash:u.hash.sha384,cipher:u.symmetric.aes192,node:gt[u.curve.brainpoolP384r1],
payloadSize:48,wireFormatLeadingByte:4},[u.curve.brainpoolP512r1]:{oid:[6,9,43,36,3,3,2,8,1,1,13],keyType:u.publicKey.ecdsa,hash:u.hash.sha512,cipher:u.symmetric.
aes256,node:gt[u.curve.brainpoolP512r1],payloadSize:64,wireFormatLeadingByte:4}},Ye=class{constructor(e){try{this.name=e instanceof Ht?e.getName():u.write(u.curve,
e)}catch{throw new ie("Unknown curve")}let n=Eo[this.name];this.keyType=n.keyType,this.oid=n.oid,this.hash=n.hash,this.cipher=n.cipher,this.node=n.node,this.web=
n.web,this.payloadSize=n.payloadSize,this.sharedSize=n.sharedSize,this.wireFormatLeadingByte=n.wireFormatLeadingByte,this.web&&x.getWebCrypto()?this.type="web":
this.node&&x.getNodeCrypto()?this.type="node":this.name===u.curve.curve25519Legacy?this.type="curve25519Legacy":this.name===u.curve.ed25519Legacy&&(this.type="e\
d25519Legacy")}async genKeyPair(){switch(this.type){case"web":try{return await kd(this.name,this.wireFormatLeadingByte)}catch(e){return x.printDebugError("Brows\
er did not support generating ec key "+e.message),Os(this.name)}case"node":return vd(this.name);case"curve25519Legacy":{let{k:e,A:n}=await cs(u.publicKey.x25519),
t=e.slice().reverse();return t[0]=t[0]&127|64,t[31]&=248,{publicKey:x.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),n]),privateKey:t}}case"ed25\
519Legacy":{let{seed:e,A:n}=await Zi(u.publicKey.ed25519);return{publicKey:x.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),n]),privateKey:e}}default:
return Os(this.name)}}};async function ma(r25){let e=new Ye(r25),{oid:n,hash:t,cipher:a}=e,i=await e.genKeyPair();return{oid:n,Q:i.publicKey,secret:x.leftPad(i.
privateKey,e.payloadSize),hash:t,cipher:a}}function ko(r25){return Eo[r25.getName()].hash}async function vo(r25,e,n,t){let a={[u.curve.nistP256]:!0,[u.curve.nistP384]:!0,
[u.curve.nistP521]:!0,[u.curve.secp256k1]:!0,[u.curve.curve25519Legacy]:r25===u.publicKey.ecdh,[u.curve.brainpoolP256r1]:!0,[u.curve.brainpoolP384r1]:!0,[u.curve.
brainpoolP512r1]:!0},i=e.getName();if(!a[i])return!1;if(i===u.curve.curve25519Legacy){let o=t.slice().reverse();return n.length<1||n[0]!==64?!1:os(u.publicKey.x25519,
n.subarray(1),o)}let c=(await x.getNobleCurve(u.publicKey.ecdsa,i)).getPublicKey(t,!1);return!!x.equalsUint8Array(c,n)}function Cr(r25,e){let{payloadSize:n,wireFormatLeadingByte:t,
name:a}=r25,i=a===u.curve.curve25519Legacy||a===u.curve.ed25519Legacy?n:n*2;if(e[0]!==t||e.length!==i+1)throw new Error("Invalid point encoding")}async function Os(r25){
let e=await x.getNobleCurve(u.publicKey.ecdsa,r25),{secretKey:n}=e.keygen();return{publicKey:e.getPublicKey(n,!1),privateKey:n}}async function kd(r25,e){let n=await F0.
generateKey({name:"ECDSA",namedCurve:kt[r25]},!0,["sign","verify"]),t=await F0.exportKey("jwk",n.privateKey),a=await F0.exportKey("jwk",n.publicKey);return{publicKey:Bo(
a,e),privateKey:_e(t.d)}}function vd(r25){let e=La.createECDH(gt[r25]);return e.generateKeys(),{publicKey:new Uint8Array(e.getPublicKey()),privateKey:new Uint8Array(
e.getPrivateKey())}}function Bo(r25,e){let n=_e(r25.x),t=_e(r25.y),a=new Uint8Array(n.length+t.length+1);return a[0]=e,a.set(n,1),a.set(t,n.length+1),a}function E0(r25,e,n){
let t=r25,a=n.slice(1,t+1),i=n.slice(t+1,t*2+1);return{kty:"EC",crv:e,x:Ke(a),y:Ke(i),ext:!0}}function So(r25,e,n,t){let a=E0(r25,e,n);return a.d=Ke(t),a}var Ra=x.
getWebCrypto(),Io=x.getNodeCrypto();async function us(r25,e,n,t,a,i){let s=new Ye(r25);if(Cr(s,t),n&&!x.isStream(n)){let f={publicKey:t,privateKey:a};switch(s.type){case"\
web":try{return await Sd(s,e,n,f)}catch(d){if(s.name!=="nistP521"&&(d.name==="DataError"||d.name==="OperationError"))throw d;x.printDebugError("Browser did not \
support signing: "+d.message)}break;case"node":return Cd(s,e,n,a)}}let o=(await x.getNobleCurve(u.publicKey.ecdsa,s.name)).sign(i,a,{lowS:!1});return{r:pe(o.r,"\
be",s.payloadSize),s:pe(o.s,"be",s.payloadSize)}}async function ds(r25,e,n,t,a,i){let s=new Ye(r25);Cr(s,a);let c=async()=>i[0]===0?Hs(s,n,i.subarray(1),a):!1;if(t&&
!x.isStream(t))switch(s.type){case"web":try{return await Id(s,e,n,t,a)||c()}catch(f){if(s.name!=="nistP521"&&(f.name==="DataError"||f.name==="OperationError"))throw f;
x.printDebugError("Browser did not support verifying: "+f.message)}break;case"node":return Kd(s,e,n,t,a)||c()}return await Hs(s,n,i,a)||c()}async function Bd(r25,e,n){
let t=new Ye(r25);if(t.keyType!==u.publicKey.ecdsa)return!1;switch(t.type){case"web":case"node":{let a=Te(8),i=u.hash.sha256,s=await Bt(i,a);try{let c=await us(
r25,i,a,e,n,s);return await ds(r25,i,c,a,e,s)}catch{return!1}}default:return vo(u.publicKey.ecdsa,r25,e,n)}}async function Hs(r25,e,n,t){return(await x.getNobleCurve(
u.publicKey.ecdsa,r25.name)).verify(x.concatUint8Array([e.r,e.s]),n,t,{lowS:!1})}async function Sd(r25,e,n,t){let a=r25.payloadSize,i=So(r25.payloadSize,kt[r25.
name],t.publicKey,t.privateKey),s=await Ra.importKey("jwk",i,{name:"ECDSA",namedCurve:kt[r25.name],hash:{name:u.read(u.webHash,r25.hash)}},!1,["sign"]),c=new Uint8Array(
await Ra.sign({name:"ECDSA",namedCurve:kt[r25.name],hash:{name:u.read(u.webHash,e)}},s,n));return{r:c.slice(0,a),s:c.slice(a,a<<1)}}async function Id(r25,e,{r:n,
s:t},a,i){let s=E0(r25.payloadSize,kt[r25.name],i),c=await Ra.importKey("jwk",s,{name:"ECDSA",namedCurve:kt[r25.name],hash:{name:u.read(u.webHash,r25.hash)}},!1,
["verify"]),o=x.concatUint8Array([n,t]).buffer;return Ra.verify({name:"ECDSA",namedCurve:kt[r25.name],hash:{name:u.read(u.webHash,e)}},c,o,a)}function Cd(r25,e,n,t){
let a=x.nodeRequire("eckey-utils"),i=x.getNodeBuffer(),{privateKey:s}=a.generateDer({curveName:gt[r25.name],privateKey:i.from(t)}),c=Io.createSign(u.read(u.hash,
e));c.write(n),c.end();let o=new Uint8Array(c.sign({key:s,format:"der",type:"sec1",dsaEncoding:"ieee-p1363"})),f=r25.payloadSize;return{r:o.subarray(0,f),s:o.subarray(
f,f<<1)}}function Kd(r25,e,{r:n,s:t},a,i){let s=x.nodeRequire("eckey-utils"),c=x.getNodeBuffer(),{publicKey:o}=s.generateDer({curveName:gt[r25.name],publicKey:c.
from(i)}),f=Io.createVerify(u.read(u.hash,e));f.write(a),f.end();let d=x.concatUint8Array([n,t]);try{return f.verify({key:o,format:"der",type:"spki",dsaEncoding:"\
ieee-p1363"},d)}catch{return!1}}var Ud=Object.freeze({__proto__:null,sign:us,validateParams:Bd,verify:ds});async function Co(r25,e,n,t,a,i){let s=new Ye(r25);if(Cr(
s,t),ke(e)<ke(u.hash.sha256))throw new Error("Hash algorithm too weak for EdDSA.");let{RS:c}=await Wi(u.publicKey.ed25519,e,n,t.subarray(1),a,i);return{r:c.subarray(
0,32),s:c.subarray(32)}}async function Ko(r25,e,{r:n,s:t},a,i,s){let c=new Ye(r25);if(Cr(c,i),ke(e)<ke(u.hash.sha256))throw new Error("Hash algorithm too weak f\
or EdDSA.");let o=x.concatUint8Array([n,t]);return Ji(u.publicKey.ed25519,e,{RS:o},a,i.subarray(1),s)}async function Uo(r25,e,n){return r25.getName()!==u.curve.
ed25519Legacy||e.length<1||e[0]!==64?!1:Xi(u.publicKey.ed25519,e.subarray(1),n)}var Dd=Object.freeze({__proto__:null,sign:Co,validateParams:Uo,verify:Ko});function Pd(r25){
let e=8-r25.length%8,n=new Uint8Array(r25.length+e).fill(e);return n.set(r25),n}function Fd(r25){let e=r25.length;if(e>0){let n=r25[e-1];if(n>=1){let t=r25.subarray(
e-n),a=new Uint8Array(n).fill(n);if(x.equalsUint8Array(t,a))return r25.subarray(0,e-n)}}throw new Error("Invalid padding")}async function Td(r25,e,n){return vo(
u.publicKey.ecdh,r25,e,n)}function Do(r25,e,n,t){return x.concatUint8Array([e.write(),new Uint8Array([r25]),n.write(),x.stringToUint8Array("Anonymous Sender    "),
t])}async function Po(r25,e,n,t,a=!1,i=!1){let s;if(a){for(s=0;s<e.length&&e[s]===0;s++);e=e.subarray(s)}if(i){for(s=e.length-1;s>=0&&e[s]===0;s--);e=e.subarray(
0,s+1)}return(await Bt(r25,x.concatUint8Array([new Uint8Array([0,0,0,1]),e,t]))).subarray(0,n)}async function Qd(r25,e){switch(r25.type){case"curve25519Legacy":{
let{sharedSecret:n,ephemeralPublicKey:t}=await A0(u.publicKey.x25519,e.subarray(1));return{publicKey:x.concatUint8Array([new Uint8Array([r25.wireFormatLeadingByte]),
t]),sharedKey:n}}case"web":if(r25.web&&x.getWebCrypto())try{return await Rd(r25,e)}catch(n){return x.printDebugError(n),zs(r25,e)}break;case"node":return Od(r25,
e);default:return zs(r25,e)}}async function Fo(r25,e,n,t,a){let i=Pd(n),s=new Ye(r25);Cr(s,t);let{publicKey:c,sharedKey:o}=await Qd(s,t),f=Do(u.publicKey.ecdh,r25,
e,a),{keySize:d}=ue(e.cipher),h=await Po(e.hash,o,d,f),l=await xi(e.cipher,h,i);return{publicKey:c,wrappedKey:l}}async function Md(r25,e,n,t){if(t.length!==r25.
payloadSize){let a=new Uint8Array(r25.payloadSize);a.set(t,r25.payloadSize-t.length),t=a}switch(r25.type){case"curve25519Legacy":{let a=t.slice().reverse(),i=await m0(
u.publicKey.x25519,e.subarray(1),n.subarray(1),a);return{secretKey:a,sharedKey:i}}case"web":if(r25.web&&x.getWebCrypto())try{return await Ld(r25,e,n,t)}catch(a){
return x.printDebugError(a),_s(r25,e,t)}break;case"node":return Nd(r25,e,t);default:return _s(r25,e,t)}}async function To(r25,e,n,t,a,i,s){let c=new Ye(r25);Cr(
c,a),Cr(c,n);let{sharedKey:o}=await Md(c,n,a,i),f=Do(u.publicKey.ecdh,r25,e,s),{keySize:d}=ue(e.cipher),h;for(let l=0;l<3;l++)try{let b=await Po(e.hash,o,d,f,l===
1,l===2);return Fd(await yi(e.cipher,b,t))}catch(b){h=b}throw h}async function _s(r25,e,n){let i=(await x.getNobleCurve(u.publicKey.ecdh,r25.name)).getSharedSecret(
n,e).subarray(1);return{secretKey:n,sharedKey:i}}async function zs(r25,e){let n=await x.getNobleCurve(u.publicKey.ecdh,r25.name),{publicKey:t,privateKey:a}=await r25.
genKeyPair(),s=n.getSharedSecret(a,e).subarray(1);return{publicKey:t,sharedKey:s}}async function Ld(r25,e,n,t){let a=x.getWebCrypto(),i=So(r25.payloadSize,r25.web,
n,t),s=a.importKey("jwk",i,{name:"ECDH",namedCurve:r25.web},!0,["deriveKey","deriveBits"]),c=E0(r25.payloadSize,r25.web,e),o=a.importKey("jwk",c,{name:"ECDH",namedCurve:r25.
web},!0,[]);[s,o]=await Promise.all([s,o]);let f=a.deriveBits({name:"ECDH",namedCurve:r25.web,public:o},s,r25.sharedSize),d=a.exportKey("jwk",s);[f,d]=await Promise.
all([f,d]);let h=new Uint8Array(f);return{secretKey:_e(d.d),sharedKey:h}}async function Rd(r25,e){let n=x.getWebCrypto(),t=E0(r25.payloadSize,r25.web,e),a=n.generateKey(
{name:"ECDH",namedCurve:r25.web},!0,["deriveKey","deriveBits"]),i=n.importKey("jwk",t,{name:"ECDH",namedCurve:r25.web},!1,[]);[a,i]=await Promise.all([a,i]);let s=n.
deriveBits({name:"ECDH",namedCurve:r25.web,public:i},a.privateKey,r25.sharedSize),c=n.exportKey("jwk",a.publicKey);[s,c]=await Promise.all([s,c]);let o=new Uint8Array(
s);return{publicKey:new Uint8Array(Bo(c,r25.wireFormatLeadingByte)),sharedKey:o}}function Nd(r25,e,n){let a=x.getNodeCrypto().createECDH(r25.node);a.setPrivateKey(
n);let i=new Uint8Array(a.computeSecret(e));return{secretKey:new Uint8Array(a.getPrivateKey()),sharedKey:i}}function Od(r25,e){let t=x.getNodeCrypto().createECDH(
r25.node);t.generateKeys();let a=new Uint8Array(t.computeSecret(e));return{publicKey:new Uint8Array(t.getPublicKey()),sharedKey:a}}var Hd=Object.freeze({__proto__:null,
decrypt:To,encrypt:Fo,validateParams:Td}),_d=Object.freeze({__proto__:null,CurveWithOID:Ye,ecdh:Hd,ecdhX:Ed,ecdsa:Ud,eddsa:ed,eddsaLegacy:Dd,generate:ma,getPreferredHashAlgo:ko}),
Ea=BigInt(0),Kn=BigInt(1);async function zd(r25,e,n,t,a,i){let s=BigInt(0);t=J(t),a=J(a),n=J(n),i=J(i);let c,o,f,d;n=ee(n,t),i=ee(i,a);let h=ee(J(e.subarray(0,je(
a))),a);for(;;){if(c=xr(Kn,a),o=ee(Ce(n,c,t),a),o===s)continue;let l=ee(i*o,a);if(d=ee(h+l,a),f=ee(nn(c,a)*d,a),f!==s)break}return{r:pe(o,"be",je(t)),s:pe(f,"be",
je(t))}}async function Gd(r25,e,n,t,a,i,s,c){if(e=J(e),n=J(n),i=J(i),s=J(s),a=J(a),c=J(c),e<=Ea||e>=s||n<=Ea||n>=s)return x.printDebug("invalid DSA Signature"),
!1;let o=ee(J(t.subarray(0,je(s))),s),f=nn(n,s);if(f===Ea)return x.printDebug("invalid DSA Signature"),!1;a=ee(a,i),c=ee(c,i);let d=ee(o*f,s),h=ee(e*f,s),l=Ce(a,
d,i),b=Ce(c,h,i);return ee(ee(l*b,i),s)===e}async function jd(r25,e,n,t,a){let i=J(r25),s=J(e),c=J(n),o=J(t);if(c<=Kn||c>=i||ee(i-Kn,s)!==Ea||Ce(c,s,i)!==Kn)return!1;
let f=BigInt(xn(s)),d=BigInt(150);if(f<d||!$c(s,null,32))return!1;let h=J(a),l=BigInt(2),b=xr(l<<f-Kn,l<<f),g=s*b+h;return o===Ce(c,g,i)}var Na=class{constructor(e){
e&&(this.data=e)}read(e){if(e.length>=1){let n=e[0];if(e.length>=1+n)return this.data=e.subarray(1,1+n),1+this.data.length}throw new Error("Invalid symmetric ke\
y")}write(){return x.concatUint8Array([new Uint8Array([this.data.length]),this.data])}},Oa=class{constructor(e){if(e){let{hash:n,cipher:t}=e;this.hash=n,this.cipher=
t}else this.hash=null,this.cipher=null}read(e){if(e.length<4||e[0]!==3||e[1]!==1)throw new ie("Cannot read KDFParams");return this.hash=e[2],this.cipher=e[3],4}write(){
return new Uint8Array([3,1,this.hash,this.cipher])}},Ha=class r4{static fromObject({wrappedKey:e,algorithm:n}){let t=new r4;return t.wrappedKey=e,t.algorithm=n,
t}read(e){let n=0,t=e[n++];this.algorithm=t%2?e[n++]:null,t-=t%2,this.wrappedKey=x.readExactSubarray(e,n,n+t),n+=t}write(){return x.concatUint8Array([this.algorithm?
new Uint8Array([this.wrappedKey.length+1,this.algorithm]):new Uint8Array([this.wrappedKey.length]),this.wrappedKey])}};async function Vd(r25,e,n,t,a){switch(r25){case u.
publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:{let{n:i,e:s}=n;return{c:await Tu(t,i,s)}}case u.publicKey.elgamal:{let{p:i,g:s,y:c}=n;return Yu(t,i,s,c)}case u.
publicKey.ecdh:{let{oid:i,Q:s,kdfParams:c}=n,{publicKey:o,wrappedKey:f}=await Fo(i,c,t,s,a);return{V:o,C:new Na(f)}}case u.publicKey.x25519:case u.publicKey.x448:{
if(e&&!x.isAES(e))throw new Error("X25519 and X448 keys can only encrypt AES session keys");let{A:i}=n,{ephemeralPublicKey:s,wrappedKey:c}=await Ao(r25,t,i),o=Ha.
fromObject({algorithm:e,wrappedKey:c});return{ephemeralPublicKey:s,C:o}}default:return[]}}async function qd(r25,e,n,t,a,i){switch(r25){case u.publicKey.rsaEncryptSign:case u.
publicKey.rsaEncrypt:{let{c:s}=t,{n:c,e:o}=e,{d:f,p:d,q:h,u:l}=n;return Qu(s,c,o,f,d,h,l,i)}case u.publicKey.elgamal:{let{c1:s,c2:c}=t,o=e.p,f=n.x;return Zu(s,c,
o,f,i)}case u.publicKey.ecdh:{let{oid:s,Q:c,kdfParams:o}=e,{d:f}=n,{V:d,C:h}=t;return To(s,o,d,h.data,c,f,a)}case u.publicKey.x25519:case u.publicKey.x448:{let{
A:s}=e,{k:c}=n,{ephemeralPublicKey:o,C:f}=t;if(f.algorithm!==null&&!x.isAES(f.algorithm))throw new Error("AES session key expected");return mo(r25,o,f.wrappedKey,
s,c)}default:throw new Error("Unknown public key encryption algorithm.")}}function Yd(r25,e){let n=0;switch(r25){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.
publicKey.rsaSign:{let t=x.readMPI(e.subarray(n));n+=t.length+2;let a=x.readMPI(e.subarray(n));return n+=a.length+2,{read:n,publicParams:{n:t,e:a}}}case u.publicKey.
dsa:{let t=x.readMPI(e.subarray(n));n+=t.length+2;let a=x.readMPI(e.subarray(n));n+=a.length+2;let i=x.readMPI(e.subarray(n));n+=i.length+2;let s=x.readMPI(e.subarray(
n));return n+=s.length+2,{read:n,publicParams:{p:t,q:a,g:i,y:s}}}case u.publicKey.elgamal:{let t=x.readMPI(e.subarray(n));n+=t.length+2;let a=x.readMPI(e.subarray(
n));n+=a.length+2;let i=x.readMPI(e.subarray(n));return n+=i.length+2,{read:n,publicParams:{p:t,g:a,y:i}}}case u.publicKey.ecdsa:{let t=new Ht;n+=t.read(e),T0(t);
let a=x.readMPI(e.subarray(n));return n+=a.length+2,{read:n,publicParams:{oid:t,Q:a}}}case u.publicKey.eddsaLegacy:{let t=new Ht;if(n+=t.read(e),T0(t),t.getName()!==
u.curve.ed25519Legacy)throw new Error("Unexpected OID for eddsaLegacy");let a=x.readMPI(e.subarray(n));return n+=a.length+2,a=x.leftPad(a,33),{read:n,publicParams:{
oid:t,Q:a}}}case u.publicKey.ecdh:{let t=new Ht;n+=t.read(e),T0(t);let a=x.readMPI(e.subarray(n));n+=a.length+2;let i=new Oa;return n+=i.read(e.subarray(n)),{read:n,
publicParams:{oid:t,Q:a,kdfParams:i}}}case u.publicKey.ed25519:case u.publicKey.ed448:case u.publicKey.x25519:case u.publicKey.x448:{let t=x.readExactSubarray(e,
n,n+qr(r25));return n+=t.length,{read:n,publicParams:{A:t}}}default:throw new ie("Unknown public key encryption algorithm.")}}function Gs(r25,e,n){let t=0;switch(r25){case u.
publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:{let a=x.readMPI(e.subarray(t));t+=a.length+2;let i=x.readMPI(e.subarray(t));t+=i.
length+2;let s=x.readMPI(e.subarray(t));t+=s.length+2;let c=x.readMPI(e.subarray(t));return t+=c.length+2,{read:t,privateParams:{d:a,p:i,q:s,u:c}}}case u.publicKey.
dsa:case u.publicKey.elgamal:{let a=x.readMPI(e.subarray(t));return t+=a.length+2,{read:t,privateParams:{x:a}}}case u.publicKey.ecdsa:case u.publicKey.ecdh:{let a=qr(
r25,n.oid),i=x.readMPI(e.subarray(t));return t+=i.length+2,i=x.leftPad(i,a),{read:t,privateParams:{d:i}}}case u.publicKey.eddsaLegacy:{let a=qr(r25,n.oid);if(n.
oid.getName()!==u.curve.ed25519Legacy)throw new Error("Unexpected OID for eddsaLegacy");let i=x.readMPI(e.subarray(t));return t+=i.length+2,i=x.leftPad(i,a),{read:t,
privateParams:{seed:i}}}case u.publicKey.ed25519:case u.publicKey.ed448:{let a=qr(r25),i=x.readExactSubarray(e,t,t+a);return t+=i.length,{read:t,privateParams:{
seed:i}}}case u.publicKey.x25519:case u.publicKey.x448:{let a=qr(r25),i=x.readExactSubarray(e,t,t+a);return t+=i.length,{read:t,privateParams:{k:i}}}default:throw new ie(
"Unknown public key encryption algorithm.")}}function Zd(r25,e){let n=0;switch(r25){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:return{c:x.readMPI(
e.subarray(n))};case u.publicKey.elgamal:{let t=x.readMPI(e.subarray(n));n+=t.length+2;let a=x.readMPI(e.subarray(n));return{c1:t,c2:a}}case u.publicKey.ecdh:{let t=x.
readMPI(e.subarray(n));n+=t.length+2;let a=new Na;return a.read(e.subarray(n)),{V:t,C:a}}case u.publicKey.x25519:case u.publicKey.x448:{let t=qr(r25),a=x.readExactSubarray(
e,n,n+t);n+=a.length;let i=new Ha;return i.read(e.subarray(n)),{ephemeralPublicKey:a,C:i}}default:throw new ie("Unknown public key encryption algorithm.")}}function sn(r25,e){
let n=new Set([u.publicKey.ed25519,u.publicKey.x25519,u.publicKey.ed448,u.publicKey.x448]),t=Object.keys(e).map(a=>{let i=e[a];return x.isUint8Array(i)?n.has(r25)?
i:x.uint8ArrayToMPI(i):i.write()});return x.concatUint8Array(t)}function Wd(r25,e,n){switch(r25){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.
publicKey.rsaSign:return Mu(e,65537).then(({n:t,e:a,d:i,p:s,q:c,u:o})=>({privateParams:{d:i,p:s,q:c,u:o},publicParams:{n:t,e:a}}));case u.publicKey.ecdsa:return ma(
n).then(({oid:t,Q:a,secret:i})=>({privateParams:{d:i},publicParams:{oid:new Ht(t),Q:a}}));case u.publicKey.eddsaLegacy:return ma(n).then(({oid:t,Q:a,secret:i})=>({
privateParams:{seed:i},publicParams:{oid:new Ht(t),Q:a}}));case u.publicKey.ecdh:return ma(n).then(({oid:t,Q:a,secret:i,hash:s,cipher:c})=>({privateParams:{d:i},
publicParams:{oid:new Ht(t),Q:a,kdfParams:new Oa({hash:s,cipher:c})}}));case u.publicKey.ed25519:case u.publicKey.ed448:return Zi(r25).then(({A:t,seed:a})=>({privateParams:{
seed:a},publicParams:{A:t}}));case u.publicKey.x25519:case u.publicKey.x448:return cs(r25).then(({A:t,k:a})=>({privateParams:{k:a},publicParams:{A:t}}));case u.
publicKey.dsa:case u.publicKey.elgamal:throw new Error("Unsupported algorithm for key generation.");default:throw new Error("Unknown public key algorithm.")}}async function Jd(r25,e,n){
if(!e||!n)throw new Error("Missing key parameters");switch(r25){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:{let{n:t,e:a}=e,
{d:i,p:s,q:c,u:o}=n;return Lu(t,a,i,s,c,o)}case u.publicKey.dsa:{let{p:t,q:a,g:i,y:s}=e,{x:c}=n;return jd(t,a,i,s,c)}case u.publicKey.elgamal:{let{p:t,g:a,y:i}=e,
{x:s}=n;return Wu(t,a,i,s)}case u.publicKey.ecdsa:case u.publicKey.ecdh:{let t=_d[u.read(u.publicKey,r25)],{oid:a,Q:i}=e,{d:s}=n;return t.validateParams(a,i,s)}case u.
publicKey.eddsaLegacy:{let{Q:t,oid:a}=e,{seed:i}=n;return Uo(a,t,i)}case u.publicKey.ed25519:case u.publicKey.ed448:{let{A:t}=e,{seed:a}=n;return Xi(r25,t,a)}case u.
publicKey.x25519:case u.publicKey.x448:{let{A:t}=e,{k:a}=n;return os(r25,t,a)}default:throw new Error("Unknown public key algorithm.")}}function bi(r25){let{keySize:e}=ue(
r25);return Te(e)}function T0(r25){try{r25.getName()}catch{throw new ie("Unknown curve OID")}}function qr(r25,e){switch(r25){case u.publicKey.ecdsa:case u.publicKey.
ecdh:case u.publicKey.eddsaLegacy:return new Ye(e).payloadSize;case u.publicKey.ed25519:case u.publicKey.ed448:return y0(r25);case u.publicKey.x25519:case u.publicKey.
x448:return w0(r25);default:throw new Error("Unknown elliptic algo")}}function Xd(r25,e){switch(r25){case u.publicKey.ecdsa:case u.publicKey.eddsaLegacy:return ko(
e);case u.publicKey.ed25519:case u.publicKey.ed448:return b0(r25);default:throw new Error("Unknown elliptic signing algo")}}var ka=x.getWebCrypto(),Ln=x.getNodeCrypto(),
gr=Ln?Ln.getCiphers():[],k0={idea:gr.includes("idea-cfb")?"idea-cfb":void 0,tripledes:gr.includes("des-ede3-cfb")?"des-ede3-cfb":void 0,cast5:gr.includes("cast5\
-cfb")?"cast5-cfb":void 0,blowfish:gr.includes("bf-cfb")?"bf-cfb":void 0,aes128:gr.includes("aes-128-cfb")?"aes-128-cfb":void 0,aes192:gr.includes("aes-192-cfb")?
"aes-192-cfb":void 0,aes256:gr.includes("aes-256-cfb")?"aes-256-cfb":void 0};function $d(r25){let{blockSize:e}=ue(r25),n=Te(e),t=new Uint8Array([n[n.length-2],n[n.
length-1]]);return x.concat([n,t])}async function hs(r25,e,n,t,a){let i=u.read(u.symmetric,r25);if(x.getNodeCrypto()&&k0[i])return rh(r25,e,n,t);if(x.isAES(r25))
return eh(r25,e,n,t);let s=await wo(r25),c=new s(e),o=c.blockSize,f=t.slice(),d=new Uint8Array,h=l=>{l&&(d=x.concatUint8Array([d,l]));let b=new Uint8Array(d.length),
g,y=0;for(;l?d.length>=o:d.length;){let w=c.encrypt(f);for(g=0;g<o;g++)f[g]=d[g]^w[g],b[y++]=f[g];d=d.subarray(o)}return b.subarray(0,y)};return we(n,h,h)}async function ls(r25,e,n,t){
let a=u.read(u.symmetric,r25);if(Ln&&k0[a])return nh(r25,e,n,t);if(x.isAES(r25))return th(r25,e,n,t);let i=await wo(r25),s=new i(e),c=s.blockSize,o=t,f=new Uint8Array,
d=h=>{h&&(f=x.concatUint8Array([f,h]));let l=new Uint8Array(f.length),b,g=0;for(;h?f.length>=c:f.length;){let y=s.encrypt(o);for(o=f.subarray(0,c),b=0;b<c;b++)l[g++]=
o[b]^y[b];f=f.subarray(c)}return l.subarray(0,g)};return we(n,d,d)}var _a=class{constructor(e,n,t){let{blockSize:a}=ue(e);this.key=n,this.iv=t,this.prevBlock=t.
slice(),this.nextBlock=new Uint8Array(a),this.i=0,this.blockSize=a,this.zeroBlock=new Uint8Array(this.blockSize)}static isSupported(e){let{keySize:n}=ue(e);return ka.
importKey("raw",new Uint8Array(n),"aes-cbc",!1,["encrypt"]).then(()=>!0,()=>!1)}async _runCBC(e,n){let t="AES-CBC";this.keyRef=this.keyRef||await ka.importKey("\
raw",this.key,t,!1,["encrypt"]);let a=await ka.encrypt({name:t,iv:n||this.zeroBlock},this.keyRef,e);return new Uint8Array(a).subarray(0,e.length)}async encryptChunk(e){
let n=this.nextBlock.length-this.i,t=e.subarray(0,n);if(this.nextBlock.set(t,this.i),this.i+e.length>=2*this.blockSize){let i=(e.length-n)%this.blockSize,s=x.concatUint8Array(
[this.nextBlock,e.subarray(n,e.length-i)]),c=x.concatUint8Array([this.prevBlock,s.subarray(0,s.length-this.blockSize)]),o=await this._runCBC(c);return oa(o,s),this.
prevBlock=o.slice(-this.blockSize),i>0&&this.nextBlock.set(e.subarray(-i)),this.i=i,o}this.i+=t.length;let a;if(this.i===this.nextBlock.length){let i=this.nextBlock;
a=await this._runCBC(this.prevBlock),oa(a,i),this.prevBlock=a.slice(),this.i=0;let s=e.subarray(t.length);this.nextBlock.set(s,this.i),this.i+=s.length}else a=new Uint8Array;
return a}async finish(){let e;if(this.i===0)e=new Uint8Array;else{this.nextBlock=this.nextBlock.subarray(0,this.i);let n=this.nextBlock,t=await this._runCBC(this.
prevBlock);oa(t,n),e=t.subarray(0,n.length)}return this.clearSensitiveData(),e}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.keyRef=null,
this.key=null}async encrypt(e){let t=(await this._runCBC(x.concatUint8Array([new Uint8Array(this.blockSize),e]),this.iv)).subarray(0,e.length);return oa(t,e),this.
clearSensitiveData(),t}},za=class{constructor(e,n,t,a){this.forEncryption=e;let{blockSize:i}=ue(n);this.key=Ns.expandKeyLE(t),a.byteOffset%4!==0&&(a=a.slice()),
this.prevBlock=Q0(a),this.nextBlock=new Uint8Array(i),this.i=0,this.blockSize=i}_runCFB(e){let n=Q0(e),t=new Uint8Array(e.length),a=Q0(t);for(let i=0;i+4<=a.length;i+=
4){let{s0:s,s1:c,s2:o,s3:f}=Ns.encrypt(this.key,this.prevBlock[0],this.prevBlock[1],this.prevBlock[2],this.prevBlock[3]);a[i+0]=n[i+0]^s,a[i+1]=n[i+1]^c,a[i+2]=
n[i+2]^o,a[i+3]=n[i+3]^f,this.prevBlock=(this.forEncryption?a:n).slice(i,i+4)}return t}async processChunk(e){let n=this.nextBlock.length-this.i,t=e.subarray(0,n);
if(this.nextBlock.set(t,this.i),this.i+e.length>=2*this.blockSize){let i=(e.length-n)%this.blockSize,s=x.concatUint8Array([this.nextBlock,e.subarray(n,e.length-
i)]),c=this._runCFB(s);return i>0&&this.nextBlock.set(e.subarray(-i)),this.i=i,c}this.i+=t.length;let a;if(this.i===this.nextBlock.length){a=this._runCFB(this.nextBlock),
this.i=0;let i=e.subarray(t.length);this.nextBlock.set(i,this.i),this.i+=i.length}else a=new Uint8Array;return a}async finish(){let e;return this.i===0?e=new Uint8Array:
e=this._runCFB(this.nextBlock).subarray(0,this.i),this.clearSensitiveData(),e}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.key.fill(0)}};
async function eh(r25,e,n,t){if(ka&&await _a.isSupported(r25)){let a=new _a(r25,e,t);return x.isStream(n)?ci(n,i=>a.encryptChunk(i),()=>a.finish()):a.encrypt(n)}else if(x.
isStream(n)){let a=new za(!0,r25,e,t);return ci(n,i=>a.processChunk(i),()=>a.finish())}return xo(e,t).encrypt(n)}function th(r25,e,n,t){if(x.isStream(n)){let a=new za(
!1,r25,e,t);return ci(n,i=>a.processChunk(i),()=>a.finish())}return xo(e,t).decrypt(n)}function oa(r25,e){let n=Math.min(r25.length,e.length);for(let t=0;t<n;t++)
r25[t]=r25[t]^e[t]}var Q0=r25=>new Uint32Array(r25.buffer,r25.byteOffset,Math.floor(r25.byteLength/4));function rh(r25,e,n,t){let a=u.read(u.symmetric,r25),i=new Ln.
createCipheriv(k0[a],e,t);return we(n,s=>new Uint8Array(i.update(s)))}function nh(r25,e,n,t){let a=u.read(u.symmetric,r25),i=new Ln.createDecipheriv(k0[a],e,t);
return we(n,s=>new Uint8Array(i.update(s)))}var js=x.getWebCrypto(),ah=x.getNodeCrypto(),_t=16;function Vs(r25,e){let n=r25.length-_t;for(let t=0;t<_t;t++)r25[t+
n]^=e[t];return r25}function ih(r25,e,n){if(r25.length&&r25.length%_t===0)return Vs(r25,e);let t=new Uint8Array(r25.length+(_t-r25.length%_t));return t.set(r25),
t[r25.length]=128,Vs(t,n)}var va=new Uint8Array(_t);async function sh(r25){let e=await ch(r25),n=x.double(await e(va)),t=x.double(n);return async function(a){return(await e(
ih(a,n,t))).subarray(-_t)}}async function ch(r25){if(x.getNodeCrypto())return async function(e){let t=new ah.createCipheriv("aes-"+r25.length*8+"-cbc",r25,va).update(
e);return new Uint8Array(t)};if(x.getWebCrypto())try{return r25=await js.importKey("raw",r25,{name:"AES-CBC",length:r25.length*8},!1,["encrypt"]),async function(e){
let n=await js.encrypt({name:"AES-CBC",iv:va,length:_t*8},r25,e);return new Uint8Array(n).subarray(0,n.byteLength-_t)}}catch(e){if(e.name!=="NotSupportedError"&&
!(r25.length===24&&e.name==="OperationError"))throw e;x.printDebugError("Browser did not support operation: "+e.message)}return async function(e){return li(r25,
va,{disablePadding:!0}).encrypt(e)}}var qs=x.getWebCrypto(),oh=x.getNodeCrypto(),fh=x.getNodeBuffer(),Yt=16,uh=Yt,Gr=Yt,Ys=new Uint8Array(Yt),gi=new Uint8Array(
Yt);gi[Yt-1]=1;var pi=new Uint8Array(Yt);pi[Yt-1]=2;async function dh(r25){let e=await sh(r25);return function(n,t){return e(x.concatUint8Array([n,t]))}}async function hh(r25){
if(x.getNodeCrypto())return async function(e,n){let t=new oh.createCipheriv("aes-"+r25.length*8+"-ctr",r25,n),a=fh.concat([t.update(e),t.final()]);return new Uint8Array(
a)};if(x.getWebCrypto())try{let e=await qs.importKey("raw",r25,{name:"AES-CTR",length:r25.length*8},!1,["encrypt"]);return async function(n,t){let a=await qs.encrypt(
{name:"AES-CTR",counter:t,length:Yt*8},e,n);return new Uint8Array(a)}}catch(e){if(e.name!=="NotSupportedError"&&!(r25.length===24&&e.name==="OperationError"))throw e;
x.printDebugError("Browser did not support operation: "+e.message)}return async function(e,n){return ld(r25,n).encrypt(e)}}async function ta(r25,e){if(r25!==u.symmetric.
aes128&&r25!==u.symmetric.aes192&&r25!==u.symmetric.aes256)throw new Error("EAX mode supports only AES cipher");let[n,t]=await Promise.all([dh(e),hh(e)]);return{
encrypt:async function(a,i,s){let[c,o]=await Promise.all([n(Ys,i),n(gi,s)]),f=await t(a,c),h=await n(pi,f);for(let l=0;l<Gr;l++)h[l]^=o[l]^c[l];return x.concatUint8Array(
[f,h])},decrypt:async function(a,i,s){if(a.length<Gr)throw new Error("Invalid EAX ciphertext");let c=a.subarray(0,-Gr),o=a.subarray(-Gr),[f,d,h]=await Promise.all(
[n(Ys,i),n(gi,s),n(pi,c)]),l=h;for(let g=0;g<Gr;g++)l[g]^=d[g]^f[g];if(!x.timingSafeEqualsUint8Array(o,l))throw new Error("Authentication tag mismatch");return await t(
c,f)}}}ta.getNonce=function(r25,e){let n=r25.slice();for(let t=0;t<e.length;t++)n[8+t]^=e[t];return n},ta.blockLength=Yt,ta.ivLength=uh,ta.tagLength=Gr;var Le=16,
Qo=15,ir=16;function Zs(r25){let e=0;for(let n=1;(r25&n)===0;n<<=1)e++;return e}function Oe(r25,e){for(let n=0;n<r25.length;n++)r25[n]^=e[n];return r25}function fa(r25,e){
return Oe(r25.slice(),e)}var pn=new Uint8Array(Le),lh=new Uint8Array([1]);async function ra(r25,e){let{keySize:n}=ue(r25);if(!x.isAES(r25)||e.length!==n)throw new Error(
"Unexpected algorithm or key size");let t=0,a=h=>li(e,pn,{disablePadding:!0}).encrypt(h),i=h=>li(e,pn,{disablePadding:!0}).decrypt(h),s;c();function c(){let h=a(
pn),l=x.double(h);s=[],s[0]=x.double(l),s.x=h,s.$=l}function o(h,l){let b=x.nbits(Math.max(h.length,l.length)/Le|0)-1;for(let g=t+1;g<=b;g++)s[g]=x.double(s[g-1]);
t=b}function f(h){if(!h.length)return pn;let l=h.length/Le|0,b=new Uint8Array(Le),g=new Uint8Array(Le);for(let y=0;y<l;y++)Oe(b,s[Zs(y+1)]),Oe(g,a(fa(b,h))),h=h.
subarray(Le);if(h.length){Oe(b,s.x);let y=new Uint8Array(Le);y.set(h,0),y[h.length]=128,Oe(y,b),Oe(g,a(y))}return g}function d(h,l,b,g){let y=l.length/Le|0;o(l,
g);let w=x.concatUint8Array([pn.subarray(0,Qo-b.length),lh,b]),p=w[Le-1]&63;w[Le-1]&=192;let S=a(w),v=x.concatUint8Array([S,fa(S.subarray(0,8),S.subarray(1,9))]),
C=x.shiftRight(v.subarray(0+(p>>3),17+(p>>3)),8-(p&7)).subarray(1),U=new Uint8Array(Le),P=new Uint8Array(l.length+ir),Q,K=0;for(Q=0;Q<y;Q++)Oe(C,s[Zs(Q+1)]),P.set(
Oe(h(fa(C,l)),C),K),Oe(U,h===a?l:P.subarray(K)),l=l.subarray(Le),K+=Le;if(l.length){Oe(C,s.x);let k=a(C);P.set(fa(l,k),K);let B=new Uint8Array(Le);B.set(h===a?l:
P.subarray(K,-ir),0),B[l.length]=128,Oe(U,B),K+=l.length}let E=Oe(a(Oe(Oe(U,C),s.$)),f(g));return P.set(E,K),P}return{encrypt:async function(h,l,b){return d(a,h,
l,b)},decrypt:async function(h,l,b){if(h.length<ir)throw new Error("Invalid OCB ciphertext");let g=h.subarray(-ir);h=h.subarray(0,-ir);let y=d(i,h,l,b);if(x.timingSafeEqualsUint8Array(
g,y.subarray(-ir)))return y.subarray(0,-ir);throw new Error("Authentication tag mismatch")}}}ra.getNonce=function(r25,e){let n=r25.slice();for(let t=0;t<e.length;t++)
n[7+t]^=e[t];return n},ra.blockLength=Le,ra.ivLength=Qo,ra.tagLength=ir;var M0=x.getWebCrypto(),Ws=x.getNodeCrypto(),Js=x.getNodeBuffer(),xh=16,yh=12,jr=16,L0="\
AES-GCM";async function cn(r25,e){if(r25!==u.symmetric.aes128&&r25!==u.symmetric.aes192&&r25!==u.symmetric.aes256)throw new Error("GCM mode supports only AES ci\
pher");if(x.getNodeCrypto())return{encrypt:async function(n,t,a=new Uint8Array){let i=new Ws.createCipheriv("aes-"+e.length*8+"-gcm",e,t);i.setAAD(a);let s=Js.concat(
[i.update(n),i.final(),i.getAuthTag()]);return new Uint8Array(s)},decrypt:async function(n,t,a=new Uint8Array){let i=new Ws.createDecipheriv("aes-"+e.length*8+"\
-gcm",e,t);i.setAAD(a),i.setAuthTag(n.slice(n.length-jr,n.length));let s=Js.concat([i.update(n.slice(0,n.length-jr)),i.final()]);return new Uint8Array(s)}};if(x.
getWebCrypto())try{let n=await M0.importKey("raw",e,{name:L0},!1,["encrypt","decrypt"]),t=navigator.userAgent.match(/Version\/13\.\d(\.\d)* Safari/)||navigator.
userAgent.match(/Version\/(13|14)\.\d(\.\d)* Mobile\/\S* Safari/);return{encrypt:async function(a,i,s=new Uint8Array){if(t&&!a.length)return ca(e,i,s).encrypt(a);
let c=await M0.encrypt({name:L0,iv:i,additionalData:s,tagLength:jr*8},n,a);return new Uint8Array(c)},decrypt:async function(a,i,s=new Uint8Array){if(t&&a.length===
jr)return ca(e,i,s).decrypt(a);try{let c=await M0.decrypt({name:L0,iv:i,additionalData:s,tagLength:jr*8},n,a);return new Uint8Array(c)}catch(c){if(c.name==="Ope\
rationError")throw new Error("Authentication tag mismatch")}}}}catch(n){if(n.name!=="NotSupportedError"&&!(e.length===24&&n.name==="OperationError"))throw n;x.printDebugError(
"Browser did not support operation: "+n.message)}return{encrypt:async function(n,t,a){return ca(e,t,a).encrypt(n)},decrypt:async function(n,t,a){return ca(e,t,a).
decrypt(n)}}}cn.getNonce=function(r25,e){let n=r25.slice();for(let t=0;t<e.length;t++)n[4+t]^=e[t];return n},cn.blockLength=xh,cn.ivLength=yh,cn.tagLength=jr;function vr(r25,e=!1){
switch(r25){case u.aead.eax:return ta;case u.aead.ocb:return ra;case u.aead.gcm:return cn;case u.aead.experimentalGCM:if(!e)throw new Error("Unexpected non-stan\
dard `experimentalGCM` AEAD algorithm provided in `config.preferredAEADAlgorithm`: use `gcm` instead");return cn;default:throw new Error("Unsupported AEAD mode")}}
function bh(r25,e){let n=0;switch(r25){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.publicKey.rsaSign:{let t=x.readMPI(e.subarray(n));return n+=
t.length+2,{read:n,signatureParams:{s:t}}}case u.publicKey.dsa:case u.publicKey.ecdsa:{let t=x.readMPI(e.subarray(n));n+=t.length+2;let a=x.readMPI(e.subarray(n));
return n+=a.length+2,{read:n,signatureParams:{r:t,s:a}}}case u.publicKey.eddsaLegacy:{let t=x.readMPI(e.subarray(n));n+=t.length+2;let a=x.readMPI(e.subarray(n));
return n+=a.length+2,{read:n,signatureParams:{r:t,s:a}}}case u.publicKey.ed25519:case u.publicKey.ed448:{let t=2*y0(r25),a=x.readExactSubarray(e,n,n+t);return n+=
a.length,{read:n,signatureParams:{RS:a}}}default:throw new ie("Unknown signature algorithm.")}}async function gh(r25,e,n,t,a,i){switch(r25){case u.publicKey.rsaEncryptSign:case u.
publicKey.rsaEncrypt:case u.publicKey.rsaSign:{let{n:s,e:c}=t,o=x.leftPad(n.s,s.length);return Fu(e,a,o,s,c,i)}case u.publicKey.dsa:{let{g:s,p:c,q:o,y:f}=t,{r:d,
s:h}=n;return Gd(e,d,h,i,s,c,o,f)}case u.publicKey.ecdsa:{let{oid:s,Q:c}=t,o=new Ye(s).payloadSize,f=x.leftPad(n.r,o),d=x.leftPad(n.s,o);return ds(s,e,{r:f,s:d},
a,c,i)}case u.publicKey.eddsaLegacy:{let{oid:s,Q:c}=t,o=new Ye(s).payloadSize,f=x.leftPad(n.r,o),d=x.leftPad(n.s,o);return Ko(s,e,{r:f,s:d},a,c,i)}case u.publicKey.
ed25519:case u.publicKey.ed448:{let{A:s}=t;return Ji(r25,e,n,a,s,i)}default:throw new Error("Unknown signature algorithm.")}}async function ph(r25,e,n,t,a,i){if(!n||
!t)throw new Error("Missing key parameters");switch(r25){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.publicKey.rsaSign:{let{n:s,e:c}=n,{d:o,
p:f,q:d,u:h}=t;return{s:await Pu(e,a,s,c,o,f,d,h,i)}}case u.publicKey.dsa:{let{g:s,p:c,q:o}=n,{x:f}=t;return zd(e,i,s,c,o,f)}case u.publicKey.elgamal:throw new Error(
"Signing with Elgamal is not defined in the OpenPGP standard.");case u.publicKey.ecdsa:{let{oid:s,Q:c}=n,{d:o}=t;return us(s,e,a,c,o,i)}case u.publicKey.eddsaLegacy:{
let{oid:s,Q:c}=n,{seed:o}=t;return Co(s,e,a,c,o,i)}case u.publicKey.ed25519:case u.publicKey.ed448:{let{A:s}=n,{seed:c}=t;return Wi(r25,e,a,s,c,i)}default:throw new Error(
"Unknown signature algorithm.")}}var wh=2,Ah=19,mh=16,Xs=30,$r=class r5 extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(
this,r5),this.name="Argon2OutOfMemoryError"}},ua,wn,Eh=2<<19,wi=class{constructor(e=j){let{passes:n,parallelism:t,memoryExponent:a}=e.s2kArgon2Params;this.type=
"argon2",this.salt=null,this.t=n,this.p=t,this.encodedM=a}generateSalt(){this.salt=Te(mh)}read(e){let n=0;return this.salt=e.subarray(n,n+16),n+=16,this.t=e[n++],
this.p=e[n++],this.encodedM=e[n++],n}write(){let e=[new Uint8Array([u.write(u.s2k,this.type)]),this.salt,new Uint8Array([this.t,this.p,this.encodedM])];return x.
concatUint8Array(e)}async produceKey(e,n,t){if(t.maxArgon2MemoryExponent>Xs)throw new $r(`'config.maxArgon2MemoryExponent' exceeds the max allowed value of ${Xs}`);
if(this.encodedM>t.maxArgon2MemoryExponent)throw new $r("Argon2 required memory exceeds `config.maxArgon2MemoryExponent`");let a=1<<this.encodedM;try{ua=ua||(await Promise.
resolve().then(function(){return k2})).default,wn=wn||ua();let i=await wn,s=x.encodeUTF8(e),c=i({version:Ah,type:wh,password:s,salt:this.salt,tagLength:n,memorySize:a,
parallelism:this.p,passes:this.t});return a>Eh&&(wn=ua(),wn.catch(()=>{})),c}catch(i){throw i.message&&(i.message.includes("Unable to grow instance memory")||i.
message.includes("failed to grow memory")||i.message.includes("WebAssembly.Memory.grow")||i.message.includes("Out of memory"))?new $r("Could not allocate requir\
ed memory for Argon2"):i}}},Ai=class{constructor(e,n=j){this.algorithm=u.hash.sha256,this.type=u.read(u.s2k,e),this.c=n.s2kIterationCountByte,this.salt=null}generateSalt(){
switch(this.type){case"salted":case"iterated":this.salt=Te(8)}}getCount(){return 16+(this.c&15)<<(this.c>>4)+6}read(e){let n=0;switch(this.algorithm=e[n++],this.
type){case"simple":break;case"salted":this.salt=e.subarray(n,n+8),n+=8;break;case"iterated":this.salt=e.subarray(n,n+8),n+=8,this.c=e[n++];break;case"gnu":if(x.
uint8ArrayToString(e.subarray(n,n+3))==="GNU")if(n+=3,1e3+e[n++]===1001)this.type="gnu-dummy";else throw new ie("Unknown s2k gnu protection mode.");else throw new ie(
"Unknown s2k type.");break;default:throw new ie("Unknown s2k type.")}return n}write(){if(this.type==="gnu-dummy")return new Uint8Array([101,0,...x.stringToUint8Array(
"GNU"),1]);let e=[new Uint8Array([u.write(u.s2k,this.type),this.algorithm])];switch(this.type){case"simple":break;case"salted":e.push(this.salt);break;case"iter\
ated":e.push(this.salt),e.push(new Uint8Array([this.c]));break;case"gnu":throw new Error("GNU s2k type not supported.");default:throw new Error("Unknown s2k typ\
e.")}return x.concatUint8Array(e)}async produceKey(e,n,t){e=x.encodeUTF8(e);let a=[],i=0,s=0;for(;i<n;){let c;switch(this.type){case"simple":c=x.concatUint8Array(
[new Uint8Array(s),e]);break;case"salted":c=x.concatUint8Array([new Uint8Array(s),this.salt,e]);break;case"iterated":{let f=x.concatUint8Array([this.salt,e]),d=f.
length,h=Math.max(this.getCount(),d);c=new Uint8Array(s+h),c.set(f,s);for(let l=s+d;l<h;l+=d,d*=2)c.copyWithin(l,s,l);break}case"gnu":throw new Error("GNU s2k t\
ype not supported.");default:throw new Error("Unknown s2k type.")}let o=await Bt(this.algorithm,c);a.push(o),i+=o.length,s++}return x.concatUint8Array(a).subarray(
0,n)}},kh=new Set([u.s2k.argon2,u.s2k.iterated]);function Ga(r25,e=j){switch(r25){case u.s2k.argon2:return new wi(e);case u.s2k.iterated:case u.s2k.gnu:case u.s2k.
salted:case u.s2k.simple:return new Ai(r25,e);default:throw new ie("Unsupported S2K type")}}function Mo(r25){let{s2kType:e}=r25;if(!kh.has(e))throw new Error("T\
he provided `config.s2kType` value is not allowed");return Ga(e,r25)}var vh=(0,import_module.createRequire)("/"),en,Bh,Sh;try{en=vh("worker_threads"),Bh=en.Worker,
Sh=en.isMarkedAsUntransferable}catch{}var ge=Uint8Array,Xe=Uint16Array,xs=Int32Array,v0=new ge([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),
B0=new ge([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),mi=new ge([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Lo=function(r25,e){
for(var n=new Xe(31),t=0;t<31;++t)n[t]=e+=1<<r25[t-1];for(var a=new xs(n[30]),t=1;t<30;++t)for(var i=n[t];i<n[t+1];++i)a[i]=i-n[t]<<5|t;return{b:n,r:a}},en=Lo(v0,
2),Ro=en.b,Ei=en.r;Ro[28]=258,Ei[258]=28;var No=Lo(B0,0),Ih=No.b,$s=No.r,ki=new Xe(32768);for(ne=0;ne<32768;++ne)Ut=(ne&43690)>>1|(ne&21845)<<1,Ut=(Ut&52428)>>2|
(Ut&13107)<<2,Ut=(Ut&61680)>>4|(Ut&3855)<<4,ki[ne]=((Ut&65280)>>8|(Ut&255)<<8)>>1;var Ut,ne,vt=(function(r25,e,n){for(var t=r25.length,a=0,i=new Xe(e);a<t;++a)r25[a]&&
++i[r25[a]-1];var s=new Xe(e);for(a=1;a<e;++a)s[a]=s[a-1]+i[a-1]<<1;var c;if(n){c=new Xe(1<<e);var o=15-e;for(a=0;a<t;++a)if(r25[a])for(var f=a<<4|r25[a],d=e-r25[a],
h=s[r25[a]-1]++<<d,l=h|(1<<d)-1;h<=l;++h)c[ki[h]>>o]=f}else for(c=new Xe(t),a=0;a<t;++a)r25[a]&&(c[a]=ki[s[r25[a]-1]++]>>15-r25[a]);return c}),hr=new ge(288);for(ne=
0;ne<144;++ne)hr[ne]=8;var ne;for(ne=144;ne<256;++ne)hr[ne]=9;var ne;for(ne=256;ne<280;++ne)hr[ne]=7;var ne;for(ne=280;ne<288;++ne)hr[ne]=8;var ne,Rn=new ge(32);
for(ne=0;ne<32;++ne)Rn[ne]=5;var ne,Ch=vt(hr,9,0),Kh=vt(hr,9,1),Uh=vt(Rn,5,0),Dh=vt(Rn,5,1),R0=function(r25){for(var e=r25[0],n=1;n<r25.length;++n)r25[n]>e&&(e=
r25[n]);return e},st=function(r25,e,n){var t=e/8|0;return(r25[t]|r25[t+1]<<8)>>(e&7)&n},N0=function(r25,e){var n=e/8|0;return(r25[n]|r25[n+1]<<8|r25[n+2]<<16)>>
(e&7)},ys=function(r25){return(r25+7)/8|0},Pn=function(r25,e,n){return(e==null||e<0)&&(e=0),(n==null||n>r25.length)&&(n=r25.length),new ge(r25.subarray(e,n))},Ph=[
"unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","ext\
ra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Se=function(r25,e,n){var t=new Error(e||Ph[r25]);if(t.
code=r25,Error.captureStackTrace&&Error.captureStackTrace(t,Se),!n)throw t;return t},Fh=function(r25,e,n,t){var a=r25.length,i=0;if(!a||e.f&&!e.l)return n||new ge(
0);var s=!n,c=s||e.i!=2,o=e.i;s&&(n=new ge(a*3));var f=function($){var re=n.length;if($>re){var ae=new ge(Math.max(re*2,$));ae.set(n),n=ae}},d=e.f||0,h=e.p||0,l=e.
b||0,b=e.l,g=e.d,y=e.m,w=e.n,p=a*8;do{if(!b){d=st(r25,h,1);var S=st(r25,h+1,3);if(h+=3,S)if(S==1)b=Kh,g=Dh,y=9,w=5;else if(S==2){var P=st(r25,h,31)+257,Q=st(r25,
h+10,15)+4,K=P+st(r25,h+5,31)+1;h+=14;for(var E=new ge(K),k=new ge(19),B=0;B<Q;++B)k[mi[B]]=st(r25,h+B*3,7);h+=Q*3;for(var D=R0(k),A=(1<<D)-1,m=vt(k,D,1),B=0;B<
K;){var I=m[st(r25,h,A)];h+=I&15;var v=I>>4;if(v<16)E[B++]=v;else{var F=0,M=0;for(v==16?(M=3+st(r25,h,3),h+=2,F=E[B-1]):v==17?(M=3+st(r25,h,7),h+=3):v==18&&(M=11+
st(r25,h,127),h+=7);M--;)E[B++]=F}}var T=E.subarray(0,P),L=E.subarray(P);y=R0(T),w=R0(L),b=vt(T,y,1),g=vt(L,w,1)}else Se(1);else{var v=ys(h)+4,C=r25[v-4]|r25[v-
3]<<8,U=v+C;if(U>a){o&&Se(0);break}c&&f(l+C),n.set(r25.subarray(v,U),l),e.b=l+=C,e.p=h=U*8,e.f=d;continue}if(h>p){o&&Se(0);break}}c&&f(l+131072);for(var R=(1<<y)-
1,O=(1<<w)-1,z=h;;z=h){var F=b[N0(r25,h)&R],H=F>>4;if(h+=F&15,h>p){o&&Se(0);break}if(F||Se(2),H<256)n[l++]=H;else if(H==256){z=h,b=null;break}else{var G=H-254;if(H>
264){var B=H-257,N=v0[B];G=st(r25,h,(1<<N)-1)+Ro[B],h+=N}var _=g[N0(r25,h)&O],Y=_>>4;_||Se(3),h+=_&15;var L=Ih[Y];if(Y>3){var N=B0[Y];L+=N0(r25,h)&(1<<N)-1,h+=N}
if(h>p){o&&Se(0);break}c&&f(l+131072);var q=l+G;if(l<L){var V=i-L,Z=Math.min(L,q);for(V+l<0&&Se(3);l<Z;++l)n[l]=t[V+l]}for(;l<q;++l)n[l]=n[l-L]}}e.l=b,e.p=z,e.b=
l,e.f=d,b&&(d=1,e.m=y,e.d=g,e.n=w)}while(!d);return l!=n.length&&s?Pn(n,0,l):n.subarray(0,l)},Dt=function(r25,e,n){n<<=e&7;var t=e/8|0;r25[t]|=n,r25[t+1]|=n>>8},
An=function(r25,e,n){n<<=e&7;var t=e/8|0;r25[t]|=n,r25[t+1]|=n>>8,r25[t+2]|=n>>16},O0=function(r25,e){for(var n=[],t=0;t<r25.length;++t)r25[t]&&n.push({s:t,f:r25[t]});
var a=n.length,i=n.slice();if(!a)return{t:ja,l:0};if(a==1){var s=new ge(n[0].s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(U,P){return U.f-P.f}),n.push({s:-1,
f:25001});var c=n[0],o=n[1],f=0,d=1,h=2;for(n[0]={s:-1,f:c.f+o.f,l:c,r:o};d!=a-1;)c=n[n[f].f<n[h].f?f++:h++],o=n[f!=d&&n[f].f<n[h].f?f++:h++],n[d++]={s:-1,f:c.f+
o.f,l:c,r:o};for(var l=i[0].s,t=1;t<a;++t)i[t].s>l&&(l=i[t].s);var b=new Xe(l+1),g=vi(n[d-1],b,0);if(g>e){var t=0,y=0,w=g-e,p=1<<w;for(i.sort(function(P,Q){return b[Q.
s]-b[P.s]||P.f-Q.f});t<a;++t){var S=i[t].s;if(b[S]>e)y+=p-(1<<g-b[S]),b[S]=e;else break}for(y>>=w;y>0;){var v=i[t].s;b[v]<e?y-=1<<e-b[v]++-1:++t}for(;t>=0&&y;--t){
var C=i[t].s;b[C]==e&&(--b[C],++y)}g=e}return{t:new ge(b),l:g}},vi=function(r25,e,n){return r25.s==-1?Math.max(vi(r25.l,e,n+1),vi(r25.r,e,n+1)):e[r25.s]=n},ec=function(r25){
for(var e=r25.length;e&&!r25[--e];);for(var n=new Xe(++e),t=0,a=r25[0],i=1,s=function(o){n[t++]=o},c=1;c<=e;++c)if(r25[c]==a&&c!=e)++i;else{if(!a&&i>2){for(;i>138;i-=
138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(a),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(a);i=1,a=r25[c]}return{
c:n.subarray(0,t),n:e}},mn=function(r25,e){for(var n=0,t=0;t<e.length;++t)n+=r25[t]*e[t];return n},bs=function(r25,e,n){var t=n.length,a=ys(e+2);r25[a]=t&255,r25[a+
1]=t>>8,r25[a+2]=r25[a]^255,r25[a+3]=r25[a+1]^255;for(var i=0;i<t;++i)r25[a+i+4]=n[i];return(a+4+t)*8},tc=function(r25,e,n,t,a,i,s,c,o,f,d){Dt(e,d++,n),++a[256];
for(var h=O0(a,15),l=h.t,b=h.l,g=O0(i,15),y=g.t,w=g.l,p=ec(l),S=p.c,v=p.n,C=ec(y),U=C.c,P=C.n,Q=new Xe(19),K=0;K<S.length;++K)++Q[S[K]&31];for(var K=0;K<U.length;++K)
++Q[U[K]&31];for(var E=O0(Q,7),k=E.t,B=E.l,D=19;D>4&&!k[mi[D-1]];--D);var A=f+5<<3,m=mn(a,hr)+mn(i,Rn)+s,I=mn(a,l)+mn(i,y)+s+14+3*D+mn(Q,k)+2*Q[16]+3*Q[17]+7*Q[18];
if(o>=0&&A<=m&&A<=I)return bs(e,d,r25.subarray(o,o+f));var F,M,T,L;if(Dt(e,d,1+(I<m)),d+=2,I<m){F=vt(l,b,0),M=l,T=vt(y,w,0),L=y;var R=vt(k,B,0);Dt(e,d,v-257),Dt(
e,d+5,P-1),Dt(e,d+10,D-4),d+=14;for(var K=0;K<D;++K)Dt(e,d+3*K,k[mi[K]]);d+=3*D;for(var O=[S,U],z=0;z<2;++z)for(var H=O[z],K=0;K<H.length;++K){var G=H[K]&31;Dt(
e,d,R[G]),d+=k[G],G>15&&(Dt(e,d,H[K]>>5&127),d+=H[K]>>12)}}else F=Ch,M=hr,T=Uh,L=Rn;for(var K=0;K<c;++K){var N=t[K];if(N>255){var G=N>>18&31;An(e,d,F[G+257]),d+=
M[G+257],G>7&&(Dt(e,d,N>>23&31),d+=v0[G]);var _=N&31;An(e,d,T[_]),d+=L[_],_>3&&(An(e,d,N>>5&8191),d+=B0[_])}else An(e,d,F[N]),d+=M[N]}return An(e,d,F[256]),d+M[256]},
Th=new xs([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),ja=new ge(0),Qh=function(r25,e,n,t,a,i){var s=i.z||r25.length,c=new ge(t+s+5*(1+Math.
ceil(s/7e3))+a),o=c.subarray(t,c.length-a),f=i.l,d=(i.r||0)&7;if(e){d&&(o[0]=i.r>>3);for(var h=Th[e-1],l=h>>13,b=h&8191,g=(1<<n)-1,y=i.p||new Xe(32768),w=i.h||new Xe(
g+1),p=Math.ceil(n/3),S=2*p,v=function(ye){return(r25[ye]^r25[ye+1]<<p^r25[ye+2]<<S)&g},C=new xs(25e3),U=new Xe(288),P=new Xe(32),Q=0,K=0,E=i.i||0,k=0,B=i.w||0,
D=0;E+2<s;++E){var A=v(E),m=E&32767,I=w[A];if(y[m]=I,w[A]=m,B<=E){var F=s-E;if((Q>7e3||k>24576)&&(F>423||!f)){d=tc(r25,o,0,C,U,P,K,k,D,E-D,d),k=Q=K=0,D=E;for(var M=0;M<
286;++M)U[M]=0;for(var M=0;M<30;++M)P[M]=0}var T=2,L=0,R=b,O=m-I&32767;if(F>2&&A==v(E-O))for(var z=Math.min(l,F)-1,H=Math.min(32767,E),G=Math.min(258,F);O<=H&&--R&&
m!=I;){if(r25[E+T]==r25[E+T-O]){for(var N=0;N<G&&r25[E+N]==r25[E+N-O];++N);if(N>T){if(T=N,L=O,N>z)break;for(var _=Math.min(O,N-2),Y=0,M=0;M<_;++M){var q=E-O+M&32767,
V=y[q],Z=q-V&32767;Z>Y&&(Y=Z,I=q)}}}m=I,I=y[m],O+=m-I&32767}if(L){C[k++]=268435456|Ei[T]<<18|$s[L];var $=Ei[T]&31,re=$s[L]&31;K+=v0[$]+B0[re],++U[257+$],++P[re],
B=E+T,++Q}else C[k++]=r25[E],++U[r25[E]]}}for(E=Math.max(E,B);E<s;++E)C[k++]=r25[E],++U[r25[E]];d=tc(r25,o,f,C,U,P,K,k,D,E-D,d),f||(i.r=d&7|o[d/8|0]<<3,d-=7,i.h=
w,i.p=y,i.i=E,i.w=B)}else{for(var E=i.w||0;E<s+f;E+=65535){var ae=E+65535;ae>=s&&(o[d/8|0]=f,ae=s),d=bs(o,d+1,r25.subarray(E,ae))}i.i=s}return Pn(c,0,t+ys(d)+a)},
Oo=function(){var r25=1,e=0;return{p:function(n){for(var t=r25,a=e,i=n.length|0,s=0;s!=i;){for(var c=Math.min(s+2655,i);s<c;++s)a+=t+=n[s];t=(t&65535)+15*(t>>16),
a=(a&65535)+15*(a>>16)}r25=t,e=a},d:function(){return r25%=65521,e%=65521,(r25&255)<<24|(r25&65280)<<8|(e&255)<<8|e>>8}}},Ho=function(r25,e,n,t,a){if(!a&&(a={l:1},
e.dictionary)){var i=e.dictionary.subarray(-32768),s=new ge(i.length+r25.length);s.set(i),s.set(r25,i.length),r25=s,a.w=i.length}return Qh(r25,e.level==null?6:e.
level,e.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(r25.length)))*1.5):20:12+e.mem,n,t,a)},_o=function(r25,e,n){for(;n;++e)r25[e]=n,n>>>=8},Mh=function(r25,e){
var n=e.level,t=n==0?0:n<6?1:n==9?3:2;if(r25[0]=120,r25[1]=t<<6|(e.dictionary&&32),r25[1]|=31-(r25[0]<<8|r25[1])%31,e.dictionary){var a=Oo();a.p(e.dictionary),_o(
r25,2,a.d())}},Lh=function(r25,e){return((r25[0]&15)!=8||r25[0]>>4>7||(r25[0]<<8|r25[1])%31)&&Se(6,"invalid zlib data"),(r25[1]>>5&1)==+!e&&Se(6,"invalid zlib d\
ata: "+(r25[1]&32?"need":"unexpected")+" dictionary"),(r25[1]>>3&4)+2},Ba=(function(){function r25(e,n){if(typeof e=="function"&&(n=e,e={}),this.ondata=n,this.o=
e||{},this.s={l:0,i:32768,w:32768,z:32768},this.b=new ge(98304),this.o.dictionary){var t=this.o.dictionary.subarray(-32768);this.b.set(t,32768-t.length),this.s.
i=32768-t.length}}return r25.prototype.p=function(e,n){this.ondata(Ho(e,this.o,0,0,this.s),n)},r25.prototype.push=function(e,n){this.ondata||Se(5),this.s.l&&Se(
4);var t=e.length+this.s.z;if(t>this.b.length){if(t>2*this.b.length-32768){var a=new ge(t&-32768);a.set(this.b.subarray(0,this.s.z)),this.b=a}var i=this.b.length-
this.s.z;this.b.set(e.subarray(0,i),this.s.z),this.s.z=this.b.length,this.p(this.b,!1),this.b.set(this.b.subarray(-32768)),this.b.set(e.subarray(i),32768),this.
s.z=e.length-i+32768,this.s.i=32766,this.s.w=32768}else this.b.set(e,this.s.z),this.s.z+=e.length;this.s.l=n&1,(this.s.z>this.s.w+8191||n)&&(this.p(this.b,n||!1),
this.s.w=this.s.i,this.s.i-=2),n&&(this.s=this.o={},this.b=ja)},r25.prototype.flush=function(e){if(this.ondata||Se(5),this.s.l&&Se(4),this.p(this.b,!1),this.s.w=
this.s.i,this.s.i-=2,e){var n=new ge(6);n[0]=this.s.r>>3;var t=bs(n,this.s.r,ja);this.s.r=0,this.ondata(n.subarray(0,t>>3),!1)}},r25})(),Sa=(function(){function r25(e,n){
typeof e=="function"&&(n=e,e={}),this.ondata=n;var t=e&&e.dictionary&&e.dictionary.subarray(-32768);this.s={i:0,b:t?t.length:0},this.o=new ge(32768),this.p=new ge(
0),t&&this.o.set(t)}return r25.prototype.e=function(e){if(this.ondata||Se(5),this.d&&Se(4),!this.p.length)this.p=e;else if(e.length){var n=new ge(this.p.length+
e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},r25.prototype.c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,t=Fh(this.p,this.s,this.o);this.ondata(
Pn(t,n,this.s.b),this.d),this.o=Pn(t,this.s.b-32768),this.s.b=this.o.length,this.p=Pn(this.p,this.s.p/8|0),this.s.p&=7},r25.prototype.push=function(e,n){this.e(
e),this.c(n)},r25})(),Rh=(function(){function r25(e,n){this.c=Oo(),this.v=1,Ba.call(this,e,n)}return r25.prototype.push=function(e,n){this.c.p(e),Ba.prototype.push.
call(this,e,n)},r25.prototype.p=function(e,n){var t=Ho(e,this.o,this.v&&(this.o.dictionary?6:2),n&&4,this.s);this.v&&(Mh(t,this.o),this.v=0),n&&_o(t,t.length-4,
this.c.d()),this.ondata(t,n)},r25.prototype.flush=function(e){Ba.prototype.flush.call(this,e)},r25})(),Nh=(function(){function r25(e,n){Sa.call(this,e,n),this.v=
e&&e.dictionary?2:1}return r25.prototype.push=function(e,n){if(Sa.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(Lh(this.
p,this.v-1)),this.v=0}n&&(this.p.length<4&&Se(6,"invalid zlib data"),this.p=this.p.subarray(0,-4)),Sa.prototype.c.call(this,n)},r25})(),Oh=typeof TextDecoder<"u"&&
new TextDecoder,Hh=0;try{Oh.decode(ja,{stream:!0}),Hh=1}catch{}var Kr=class{static get tag(){return u.packet.literalData}constructor(e=new Date){this.format=u.literal.
utf8,this.date=x.normalizeDate(e),this.text=null,this.data=null,this.filename=""}setText(e,n=u.literal.utf8){this.format=n,this.text=e,this.data=null}getText(e=!1){
return(this.text===null||x.isStream(this.text))&&(this.text=x.decodeUTF8(x.nativeEOL(this.getBytes(e)))),this.text}setBytes(e,n){this.format=n,this.data=e,this.
text=null}getBytes(e=!1){return this.data===null&&(this.data=x.canonicalizeEOL(x.encodeUTF8(this.text))),e?Un(this.data):this.data}setFilename(e){this.filename=
e}getFilename(){return this.filename}async read(e){await Vi(e,async n=>{let t=await n.readByte(),a=await n.readByte();this.filename=x.decodeUTF8(await n.readBytes(
a)),this.date=x.readDate(await n.readBytes(4));let i=n.remainder();xe(i)&&(i=await Ae(i)),this.setBytes(i,t)})}writeHeader(){let e=x.encodeUTF8(this.filename),n=new Uint8Array(
[e.length]),t=new Uint8Array([this.format]),a=x.writeDate(this.date);return x.concatUint8Array([t,n,e,a])}write(){let e=this.writeHeader(),n=this.getBytes();return x.
concat([e,n])}},zt=class r6{constructor(){this.bytes=""}read(e){return this.bytes=x.uint8ArrayToString(e.subarray(0,8)),this.bytes.length}write(){return x.stringToUint8Array(
this.bytes)}toHex(){return x.uint8ArrayToHex(x.stringToUint8Array(this.bytes))}equals(e,n=!1){return n&&(e.isWildcard()||this.isWildcard())||this.bytes===e.bytes}isNull(){
return this.bytes===""}isWildcard(){return/^0+$/.test(this.toHex())}static mapToHex(e){return e.toHex()}static fromID(e){let n=new r6;return n.read(x.hexToUint8Array(
e)),n}static wildcard(){let e=new r6;return e.read(new Uint8Array(8)),e}},En=Symbol("verified"),rc="salt@notations.openpgpjs.org",_h=new Set([u.signatureSubpacket.
issuerKeyID,u.signatureSubpacket.issuerFingerprint,u.signatureSubpacket.embeddedSignature]),Me=class r7{static get tag(){return u.packet.signature}constructor(){
this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,this.signatureData=null,this.unhashedSubpackets=[],this.unknownSubpackets=
[],this.signedHashValue=null,this.salt=null,this.created=null,this.signatureExpirationTime=null,this.signatureNeverExpires=!0,this.exportable=null,this.trustLevel=
null,this.trustAmount=null,this.regularExpression=null,this.revocable=null,this.keyExpirationTime=null,this.keyNeverExpires=null,this.preferredSymmetricAlgorithms=
null,this.revocationKeyClass=null,this.revocationKeyAlgorithm=null,this.revocationKeyFingerprint=null,this.issuerKeyID=new zt,this.rawNotations=[],this.notations=
{},this.preferredHashAlgorithms=null,this.preferredCompressionAlgorithms=null,this.keyServerPreferences=null,this.preferredKeyServer=null,this.isPrimaryUserID=null,
this.policyURI=null,this.keyFlags=null,this.signersUserID=null,this.reasonForRevocationFlag=null,this.reasonForRevocationString=null,this.features=null,this.signatureTargetPublicKeyAlgorithm=
null,this.signatureTargetHashAlgorithm=null,this.signatureTargetHash=null,this.embeddedSignature=null,this.issuerKeyVersion=null,this.issuerFingerprint=null,this.
preferredAEADAlgorithms=null,this.preferredCipherSuites=null,this.revoked=null,this[En]=null}read(e,n=j){let t=0;if(this.version=e[t++],this.version===5&&!n.enableParsingV5Entities)
throw new ie("Support for v5 entities is disabled; turn on `config.enableParsingV5Entities` if needed");if(this.version!==4&&this.version!==5&&this.version!==6)
throw new ie(`Version ${this.version} of the signature packet is unsupported.`);if(this.signatureType=e[t++],this.publicKeyAlgorithm=e[t++],this.hashAlgorithm=e[t++],
t+=this.readSubPackets(e.subarray(t,e.length),!0),!this.created)throw new Error("Missing signature creation time subpacket.");if(this.signatureData=e.subarray(0,
t),t+=this.readSubPackets(e.subarray(t,e.length),!1),this.signedHashValue=e.subarray(t,t+2),t+=2,this.version===6){let c=e[t++];this.salt=e.subarray(t,t+c),t+=c}
let a=e.subarray(t,e.length),{read:i,signatureParams:s}=bh(this.publicKeyAlgorithm,a);if(i<a.length)throw new Error("Error reading MPIs");this.params=s}writeParams(){
return this.params instanceof Promise?Tr(async()=>sn(this.publicKeyAlgorithm,await this.params)):sn(this.publicKeyAlgorithm,this.params)}write(){let e=[];return e.
push(this.signatureData),e.push(this.writeUnhashedSubPackets()),e.push(this.signedHashValue),this.version===6&&(e.push(new Uint8Array([this.salt.length])),e.push(
this.salt)),e.push(this.writeParams()),x.concat(e)}async sign(e,n,t=new Date,a=!1,i){this.version=e.version,this.created=x.normalizeDate(t),this.issuerKeyVersion=
e.version,this.issuerFingerprint=e.getFingerprintBytes(),this.issuerKeyID=e.getKeyID();let s=[new Uint8Array([this.version,this.signatureType,this.publicKeyAlgorithm,
this.hashAlgorithm])];if(this.version===6){let d=H0(this.hashAlgorithm);if(this.salt===null)this.salt=Te(d);else if(d!==this.salt.length)throw new Error("Provid\
ed salt does not have the required length")}else if(i.nonDeterministicSignaturesViaNotation)if(this.rawNotations.filter(({name:h})=>h===rc).length===0){let h=Te(
H0(this.hashAlgorithm));this.rawNotations.push({name:rc,value:h,humanReadable:!1,critical:!1})}else throw new Error("Unexpected existing salt notation");s.push(
this.writeHashedSubPackets()),this.unhashedSubpackets=[],this.signatureData=x.concat(s);let c=this.toHash(this.signatureType,n,a),o=await this.hash(this.signatureType,
n,c,a);this.signedHashValue=Ue(Tn(o),0,2);let f=async()=>ph(this.publicKeyAlgorithm,this.hashAlgorithm,e.publicParams,e.privateParams,c,await Ae(o));x.isStream(
o)?this.params=f():(this.params=await f(),this[En]=!0)}writeHashedSubPackets(){let e=u.signatureSubpacket,n=[],t;if(this.created===null)throw new Error("Missing\
 signature creation time");n.push(se(e.signatureCreationTime,!0,x.writeDate(this.created))),this.signatureExpirationTime!==null&&n.push(se(e.signatureExpirationTime,
!0,x.writeNumber(this.signatureExpirationTime,4))),this.exportable!==null&&n.push(se(e.exportableCertification,!0,new Uint8Array([this.exportable?1:0]))),this.trustLevel!==
null&&(t=new Uint8Array([this.trustLevel,this.trustAmount]),n.push(se(e.trustSignature,!0,t))),this.regularExpression!==null&&n.push(se(e.regularExpression,!0,this.
regularExpression)),this.revocable!==null&&n.push(se(e.revocable,!0,new Uint8Array([this.revocable?1:0]))),this.keyExpirationTime!==null&&n.push(se(e.keyExpirationTime,
!0,x.writeNumber(this.keyExpirationTime,4))),this.preferredSymmetricAlgorithms!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.preferredSymmetricAlgorithms)),
n.push(se(e.preferredSymmetricAlgorithms,!1,t))),this.revocationKeyClass!==null&&(t=new Uint8Array([this.revocationKeyClass,this.revocationKeyAlgorithm]),t=x.concat(
[t,this.revocationKeyFingerprint]),n.push(se(e.revocationKey,!1,t))),!this.issuerKeyID.isNull()&&this.issuerKeyVersion<5&&n.push(se(e.issuerKeyID,!1,this.issuerKeyID.
write())),this.rawNotations.forEach(({name:s,value:c,humanReadable:o,critical:f})=>{t=[new Uint8Array([o?128:0,0,0,0])];let d=x.encodeUTF8(s);t.push(x.writeNumber(
d.length,2)),t.push(x.writeNumber(c.length,2)),t.push(d),t.push(c),t=x.concat(t),n.push(se(e.notationData,f,t))}),this.preferredHashAlgorithms!==null&&(t=x.stringToUint8Array(
x.uint8ArrayToString(this.preferredHashAlgorithms)),n.push(se(e.preferredHashAlgorithms,!1,t))),this.preferredCompressionAlgorithms!==null&&(t=x.stringToUint8Array(
x.uint8ArrayToString(this.preferredCompressionAlgorithms)),n.push(se(e.preferredCompressionAlgorithms,!1,t))),this.keyServerPreferences!==null&&(t=x.stringToUint8Array(
x.uint8ArrayToString(this.keyServerPreferences)),n.push(se(e.keyServerPreferences,!1,t))),this.preferredKeyServer!==null&&n.push(se(e.preferredKeyServer,!1,x.encodeUTF8(
this.preferredKeyServer))),this.isPrimaryUserID!==null&&n.push(se(e.primaryUserID,!1,new Uint8Array([this.isPrimaryUserID?1:0]))),this.policyURI!==null&&n.push(
se(e.policyURI,!1,x.encodeUTF8(this.policyURI))),this.keyFlags!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.keyFlags)),n.push(se(e.keyFlags,!0,t))),
this.signersUserID!==null&&n.push(se(e.signersUserID,!1,x.encodeUTF8(this.signersUserID))),this.reasonForRevocationFlag!==null&&(t=x.stringToUint8Array(String.fromCharCode(
this.reasonForRevocationFlag)+this.reasonForRevocationString),n.push(se(e.reasonForRevocation,!0,t))),this.features!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(
this.features)),n.push(se(e.features,!1,t))),this.signatureTargetPublicKeyAlgorithm!==null&&(t=[new Uint8Array([this.signatureTargetPublicKeyAlgorithm,this.signatureTargetHashAlgorithm])],
t.push(x.stringToUint8Array(this.signatureTargetHash)),t=x.concat(t),n.push(se(e.signatureTarget,!0,t))),this.embeddedSignature!==null&&n.push(se(e.embeddedSignature,
!0,this.embeddedSignature.write())),this.issuerFingerprint!==null&&(t=[new Uint8Array([this.issuerKeyVersion]),this.issuerFingerprint],t=x.concat(t),n.push(se(e.
issuerFingerprint,this.version>=5,t))),this.preferredAEADAlgorithms!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.preferredAEADAlgorithms)),n.push(se(
e.preferredAEADAlgorithms,!1,t))),this.preferredCipherSuites!==null&&(t=new Uint8Array([].concat(...this.preferredCipherSuites)),n.push(se(e.preferredCipherSuites,
!1,t)));let a=x.concat(n),i=x.writeNumber(a.length,this.version===6?4:2);return x.concat([i,a])}writeUnhashedSubPackets(){let e=this.unhashedSubpackets.map(({type:a,
critical:i,body:s})=>se(a,i,s)),n=x.concat(e),t=x.writeNumber(n.length,this.version===6?4:2);return x.concat([t,n])}readSubPacket(e,n=!0){let t=0,a=!!(e[t]&128),
i=e[t]&127;if(t++,!(!n&&(this.unhashedSubpackets.push({type:i,critical:a,body:e.subarray(t,e.length)}),!_h.has(i))))switch(i){case u.signatureSubpacket.signatureCreationTime:
this.created=x.readDate(e.subarray(t,e.length));break;case u.signatureSubpacket.signatureExpirationTime:{let s=x.readNumber(e.subarray(t,e.length));this.signatureNeverExpires=
s===0,this.signatureExpirationTime=s;break}case u.signatureSubpacket.exportableCertification:this.exportable=e[t++]===1;break;case u.signatureSubpacket.trustSignature:
this.trustLevel=e[t++],this.trustAmount=e[t++];break;case u.signatureSubpacket.regularExpression:this.regularExpression=e[t];break;case u.signatureSubpacket.revocable:
this.revocable=e[t++]===1;break;case u.signatureSubpacket.keyExpirationTime:{let s=x.readNumber(e.subarray(t,e.length));this.keyExpirationTime=s,this.keyNeverExpires=
s===0;break}case u.signatureSubpacket.preferredSymmetricAlgorithms:this.preferredSymmetricAlgorithms=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.
revocationKey:this.revocationKeyClass=e[t++],this.revocationKeyAlgorithm=e[t++],this.revocationKeyFingerprint=e.subarray(t,t+20);break;case u.signatureSubpacket.
issuerKeyID:if(this.version===4)this.issuerKeyID.read(e.subarray(t,e.length));else if(n)throw new Error("Unexpected Issuer Key ID subpacket");break;case u.signatureSubpacket.
notationData:{let s=!!(e[t]&128);t+=4;let c=x.readNumber(e.subarray(t,t+2));t+=2;let o=x.readNumber(e.subarray(t,t+2));t+=2;let f=x.decodeUTF8(e.subarray(t,t+c)),
d=e.subarray(t+c,t+c+o);this.rawNotations.push({name:f,humanReadable:s,value:d,critical:a}),s&&(this.notations[f]=x.decodeUTF8(d));break}case u.signatureSubpacket.
preferredHashAlgorithms:this.preferredHashAlgorithms=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.preferredCompressionAlgorithms:this.preferredCompressionAlgorithms=
[...e.subarray(t,e.length)];break;case u.signatureSubpacket.keyServerPreferences:this.keyServerPreferences=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.
preferredKeyServer:this.preferredKeyServer=x.decodeUTF8(e.subarray(t,e.length));break;case u.signatureSubpacket.primaryUserID:this.isPrimaryUserID=e[t++]!==0;break;case u.
signatureSubpacket.policyURI:this.policyURI=x.decodeUTF8(e.subarray(t,e.length));break;case u.signatureSubpacket.keyFlags:this.keyFlags=[...e.subarray(t,e.length)];
break;case u.signatureSubpacket.signersUserID:this.signersUserID=x.decodeUTF8(e.subarray(t,e.length));break;case u.signatureSubpacket.reasonForRevocation:this.reasonForRevocationFlag=
e[t++],this.reasonForRevocationString=x.decodeUTF8(e.subarray(t,e.length));break;case u.signatureSubpacket.features:this.features=[...e.subarray(t,e.length)];break;case u.
signatureSubpacket.signatureTarget:{this.signatureTargetPublicKeyAlgorithm=e[t++],this.signatureTargetHashAlgorithm=e[t++];let s=ke(this.signatureTargetHashAlgorithm);
this.signatureTargetHash=x.uint8ArrayToString(e.subarray(t,t+s));break}case u.signatureSubpacket.embeddedSignature:this.embeddedSignature=new r7,this.embeddedSignature.
read(e.subarray(t,e.length));break;case u.signatureSubpacket.issuerFingerprint:this.issuerKeyVersion=e[t++],this.issuerFingerprint=e.subarray(t,e.length),this.issuerKeyVersion>=
5?this.issuerKeyID.read(this.issuerFingerprint):this.issuerKeyID.read(this.issuerFingerprint.subarray(-8));break;case u.signatureSubpacket.preferredAEADAlgorithms:
this.preferredAEADAlgorithms=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.preferredCipherSuites:this.preferredCipherSuites=[];for(let s=t;s<e.length;s+=
2)this.preferredCipherSuites.push([e[s],e[s+1]]);break;default:this.unknownSubpackets.push({type:i,critical:a,body:e.subarray(t,e.length)});break}}readSubPackets(e,n=!0,t){
let a=this.version===6?4:2,i=x.readNumber(e.subarray(0,a)),s=a;for(;s<a+i;){let c=no(e.subarray(s,e.length));s+=c.offset,this.readSubPacket(e.subarray(s,s+c.len),
n,t),s+=c.len}return s}toSign(e,n){let t=u.signature;switch(e){case t.binary:return n.text!==null?x.encodeUTF8(n.getText(!0)):n.getBytes(!0);case t.text:{let a=n.
getBytes(!0);return x.canonicalizeEOL(a)}case t.standalone:return new Uint8Array(0);case t.certGeneric:case t.certPersona:case t.certCasual:case t.certPositive:case t.
certRevocation:{let a,i;if(n.userID)i=180,a=n.userID;else if(n.userAttribute)i=209,a=n.userAttribute;else throw new Error("Either a userID or userAttribute pack\
et needs to be supplied for certification.");let s=a.write();return x.concat([this.toSign(t.key,n),new Uint8Array([i]),x.writeNumber(s.length,4),s])}case t.subkeyBinding:case t.
subkeyRevocation:case t.keyBinding:return x.concat([this.toSign(t.key,n),this.toSign(t.key,{key:n.bind})]);case t.key:if(n.key===void 0)throw new Error("Key pac\
ket is required for this signature.");return n.key.writeForHash(this.version);case t.keyRevocation:return this.toSign(t.key,n);case t.timestamp:return new Uint8Array(
0);case t.thirdParty:throw new Error("Not implemented");default:throw new Error("Unknown signature type.")}}calculateTrailer(e,n){let t=0;return we(Tn(this.signatureData),
a=>{t+=a.length},()=>{let a=[];return this.version===5&&(this.signatureType===u.signature.binary||this.signatureType===u.signature.text)&&(n?a.push(new Uint8Array(
6)):a.push(e.writeHeader())),a.push(new Uint8Array([this.version,255])),this.version===5&&a.push(new Uint8Array(4)),a.push(x.writeNumber(t,4)),x.concat(a)})}toHash(e,n,t=!1){
let a=this.toSign(e,n);return x.concat([this.salt||new Uint8Array,a,this.signatureData,this.calculateTrailer(n,t)])}async hash(e,n,t,a=!1){if(this.version===6&&
this.salt.length!==H0(this.hashAlgorithm))throw new Error("Signature salt does not have the expected length");return t||(t=this.toHash(e,n,a)),Bt(this.hashAlgorithm,
t)}async verify(e,n,t,a=new Date,i=!1,s=j){if(!this.issuerKeyID.equals(e.getKeyID()))throw new Error("Signature was not issued by the given public key");if(this.
publicKeyAlgorithm!==e.algorithm)throw new Error("Public key algorithm used to sign signature does not match issuer key algorithm.");let c=n===u.signature.binary||
n===u.signature.text;if(!(this[En]&&!c)){let d,h;if(this.hashed?h=await this.hashed:(d=this.toHash(n,t,i),h=await this.hash(n,t,d)),h=await Ae(h),this.signedHashValue[0]!==
h[0]||this.signedHashValue[1]!==h[1])throw new Error("Signed digest did not match");if(this.params=await this.params,this[En]=await gh(this.publicKeyAlgorithm,this.
hashAlgorithm,this.params,e.publicParams,d,h),!this[En])throw new Error("Signature verification failed")}let f=x.normalizeDate(a);if(f&&this.created>f)throw new Error(
"Signature creation time is in the future");if(f&&f>=this.getExpirationTime())throw new Error("Signature is expired");if(s.rejectHashAlgorithms.has(this.hashAlgorithm))
throw new Error("Insecure hash algorithm: "+u.read(u.hash,this.hashAlgorithm).toUpperCase());if(s.rejectMessageHashAlgorithms.has(this.hashAlgorithm)&&[u.signature.
binary,u.signature.text].includes(this.signatureType))throw new Error("Insecure message hash algorithm: "+u.read(u.hash,this.hashAlgorithm).toUpperCase());if(this.
unknownSubpackets.forEach(({type:d,critical:h})=>{if(h)throw new Error(`Unknown critical signature subpacket type ${d}`)}),this.rawNotations.forEach(({name:d,critical:h})=>{
if(h&&s.knownNotations.indexOf(d)<0)throw new Error(`Unknown critical notation: ${d}`)}),this.revocationKeyClass!==null)throw new Error("This key is intended to\
 be revoked with an authorized key, which OpenPGP.js does not support.")}isExpired(e=new Date){let n=x.normalizeDate(e);return n!==null?!(this.created<=n&&n<this.
getExpirationTime()):!1}getExpirationTime(){return this.signatureNeverExpires?1/0:new Date(this.created.getTime()+this.signatureExpirationTime*1e3)}};function se(r25,e,n){
let t=[];return t.push(x0(n.length+1)),t.push(new Uint8Array([(e?128:0)|r25])),t.push(n),x.concat(t)}function H0(r25){switch(r25){case u.hash.sha256:return 16;case u.
hash.sha384:return 24;case u.hash.sha512:return 32;case u.hash.sha224:return 16;case u.hash.sha3_256:return 16;case u.hash.sha3_512:return 32;default:throw new Error(
"Unsupported hash function")}}var jt=class r8{static get tag(){return u.packet.onePassSignature}static fromSignaturePacket(e,n){let t=new r8;return t.version=e.
version===6?6:3,t.signatureType=e.signatureType,t.hashAlgorithm=e.hashAlgorithm,t.publicKeyAlgorithm=e.publicKeyAlgorithm,t.issuerKeyID=e.issuerKeyID,t.salt=e.salt,
t.issuerFingerprint=e.issuerFingerprint,t.flags=n?1:0,t}constructor(){this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=
null,this.salt=null,this.issuerKeyID=null,this.issuerFingerprint=null,this.flags=null}read(e){let n=0;if(this.version=e[n++],this.version!==3&&this.version!==6)
throw new ie(`Version ${this.version} of the one-pass signature packet is unsupported.`);if(this.signatureType=e[n++],this.hashAlgorithm=e[n++],this.publicKeyAlgorithm=
e[n++],this.version===6){let t=e[n++];this.salt=e.subarray(n,n+t),n+=t,this.issuerFingerprint=e.subarray(n,n+32),n+=32,this.issuerKeyID=new zt,this.issuerKeyID.
read(this.issuerFingerprint)}else this.issuerKeyID=new zt,this.issuerKeyID.read(e.subarray(n,n+8)),n+=8;return this.flags=e[n++],this}write(){let e=[new Uint8Array(
[this.version,this.signatureType,this.hashAlgorithm,this.publicKeyAlgorithm])];return this.version===6?e.push(new Uint8Array([this.salt.length]),this.salt,this.
issuerFingerprint):e.push(this.issuerKeyID.write()),e.push(new Uint8Array([this.flags])),x.concatUint8Array(e)}calculateTrailer(...e){return Tr(async()=>Me.prototype.
calculateTrailer.apply(await this.correspondingSig,e))}async verify(){let e=await this.correspondingSig;if(!e||e.constructor.tag!==u.packet.signature)throw new Error(
"Corresponding signature packet missing");if(e.signatureType!==this.signatureType||e.hashAlgorithm!==this.hashAlgorithm||e.publicKeyAlgorithm!==this.publicKeyAlgorithm||
!e.issuerKeyID.equals(this.issuerKeyID)||this.version===3&&e.version===6||this.version===6&&e.version!==6||this.version===6&&!x.equalsUint8Array(e.issuerFingerprint,
this.issuerFingerprint)||this.version===6&&!x.equalsUint8Array(e.salt,this.salt))throw new Error("Corresponding signature packet does not match one-pass signatu\
re packet");return e.hashed=this.hashed,e.verify.apply(e,arguments)}};jt.prototype.hash=Me.prototype.hash,jt.prototype.toHash=Me.prototype.toHash,jt.prototype.toSign=
Me.prototype.toSign;function zh(r25,e){if(!e[r25]){let n;try{n=u.read(u.packet,r25)}catch{throw new Jr(`Unknown packet type with tag: ${r25}`)}throw new Error(`\
Packet not allowed in this context: ${n}`)}return new e[r25]}var fe=class r9 extends Array{static async fromBinary(e,n,t=j,a=null,i=!1){let s=new r9;return await s.
read(e,n,t,a,i),s}async read(e,n,t=j,a=null,i=!1){let s;t.additionalAllowedPackets.length&&(s=x.constructAllowedPackets(t.additionalAllowedPackets),n={...n,...s}),
this.stream=lr(e,async(o,f)=>{let d=dt(o),h=$e(f);try{let l=x.isStream(o);for(;;){await h.ready;let b,g;if(await $u(d,l,async p=>{try{if(p.tag===u.packet.marker||
p.tag===u.packet.trust||p.tag===u.packet.padding)return;let S=zh(p.tag,n);try{a==null||a.recordPacket(p.tag,s)}catch(v){if(t.enforceGrammar)throw v;x.printDebugError(
v)}S.packets=new r9,S.fromStream=x.isStream(p.packet),g=S.fromStream;try{await S.read(p.packet,t)}catch(v){throw v instanceof ie?v:x.wrapError(new Dn(`Parsing ${S.
constructor.name} failed`),v)}await h.write(S)}catch(S){let v=S instanceof Jr&&p.tag<=39,C=S instanceof ie&&!(S instanceof Jr)&&!t.ignoreUnsupportedPackets,U=S instanceof
Dn&&!t.ignoreMalformedPackets,P=Aa(p.tag),Q=!(S instanceof Jr||S instanceof ie||S instanceof Dn);if(v||C||U||P||Q)i?b=S:await h.abort(S);else{let K=new Qn(p.tag,
p.packet);await h.write(K)}x.printDebugError(S)}}),g&&(l=null),b)throw await d.readToEnd(),b;let y=await d.peekBytes(2);if(!y||!y.length){try{a==null||a.recordEnd()}catch(p){
if(t.enforceGrammar)throw p;x.printDebugError(p)}await h.ready,await h.close();return}}}catch(l){await h.abort(l)}});let c=dt(this.stream);for(;;){let{done:o,value:f}=await c.
read();if(o?this.stream=null:this.push(f),o||Aa(f.constructor.tag))break}c.releaseLock()}write(){let e=[];for(let n=0;n<this.length;n++){let t=this[n]instanceof
Qn?this[n].tag:this[n].constructor.tag,a=this[n].write();if(x.isStream(a)&&Aa(this[n].constructor.tag)){let i=[],s=0,c=512;e.push(Pa(t)),e.push(we(a,o=>{if(i.push(
o),s+=o.length,s>=c){let f=Math.min(Math.log(s)/Math.LN2|0,30),d=2**f,h=x.concat([Xu(f)].concat(i));return i=[h.subarray(1+d)],s=i[0].length,h.subarray(0,1+d)}},
()=>x.concat([x0(s)].concat(i))))}else{if(x.isStream(a)){let i=0;e.push(we(Tn(a),s=>{i+=s.length},()=>Ts(t,i)))}else e.push(Ts(t,a.length));e.push(a)}}return x.
concat(e)}filterByTag(...e){let n=new r9,t=a=>i=>a===i;for(let a=0;a<this.length;a++)e.some(t(this[a].constructor.tag))&&n.push(this[a]);return n}findPacket(e){
return this.find(n=>n.constructor.tag===e)}indexOfTag(...e){let n=[],t=this,a=i=>s=>i===s;for(let i=0;i<this.length;i++)e.some(a(t[i].constructor.tag))&&n.push(
i);return n}},bt=class r10 extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,r10),this.name="GrammarError"}},be;
(function(r25){r25[r25.EmptyMessage=0]="EmptyMessage",r25[r25.PlaintextOrEncryptedData=1]="PlaintextOrEncryptedData",r25[r25.EncryptedSessionKeys=2]="EncryptedS\
essionKeys",r25[r25.StandaloneAdditionalAllowedData=3]="StandaloneAdditionalAllowedData"})(be||(be={}));var Va=class{constructor(){this.state=be.EmptyMessage,this.
leadingOnePassSignatureCounter=0}recordPacket(e,n){switch(this.state){case be.EmptyMessage:case be.StandaloneAdditionalAllowedData:switch(e){case u.packet.literalData:case u.
packet.compressedData:case u.packet.aeadEncryptedData:case u.packet.symEncryptedIntegrityProtectedData:case u.packet.symmetricallyEncryptedData:this.state=be.PlaintextOrEncryptedData;
return;case u.packet.signature:if(this.state===be.StandaloneAdditionalAllowedData&&--this.leadingOnePassSignatureCounter<0)throw new bt("Trailing signature pack\
et without OPS");return;case u.packet.onePassSignature:if(this.state===be.StandaloneAdditionalAllowedData)throw new bt("OPS following StandaloneAdditionalAllowe\
dData");this.leadingOnePassSignatureCounter++;return;case u.packet.publicKeyEncryptedSessionKey:case u.packet.symEncryptedSessionKey:this.state=be.EncryptedSessionKeys;
return;default:if(!(n!=null&&n[e]))throw new bt(`Unexpected packet ${e} in state ${this.state}`);this.state=be.StandaloneAdditionalAllowedData;return}case be.PlaintextOrEncryptedData:
switch(e){case u.packet.signature:if(--this.leadingOnePassSignatureCounter<0)throw new bt("Trailing signature packet without OPS");this.state=be.PlaintextOrEncryptedData;
return;default:if(!(n!=null&&n[e]))throw new bt(`Unexpected packet ${e} in state ${this.state}`);this.state=be.PlaintextOrEncryptedData;return}case be.EncryptedSessionKeys:
switch(e){case u.packet.publicKeyEncryptedSessionKey:case u.packet.symEncryptedSessionKey:this.state=be.EncryptedSessionKeys;return;case u.packet.symEncryptedIntegrityProtectedData:case u.
packet.aeadEncryptedData:case u.packet.symmetricallyEncryptedData:this.state=be.PlaintextOrEncryptedData;return;case u.packet.signature:if(--this.leadingOnePassSignatureCounter<
0)throw new bt("Trailing signature packet without OPS");this.state=be.PlaintextOrEncryptedData;return;default:if(!(n!=null&&n[e]))throw new bt(`Unexpected packe\
t ${e} in state ${this.state}`);this.state=be.EncryptedSessionKeys}}}recordEnd(){switch(this.state){case be.EmptyMessage:case be.PlaintextOrEncryptedData:case be.
EncryptedSessionKeys:case be.StandaloneAdditionalAllowedData:if(this.leadingOnePassSignatureCounter>0)throw new bt("Missing trailing signature packets")}}},Gh=x.
constructAllowedPackets([Kr,jt,Me]),qa=class{static get tag(){return u.packet.compressedData}constructor(e=j){this.packets=null,this.algorithm=e.preferredCompressionAlgorithm,
this.compressed=null}async read(e,n=j){await Vi(e,async t=>{this.algorithm=await t.readByte(),this.compressed=t.remainder(),await this.decompress(n)})}write(){return this.
compressed===null&&this.compress(),x.concat([new Uint8Array([this.algorithm]),this.compressed])}async decompress(e=j){let n=u.read(u.compression,this.algorithm),
t=Yh[n];if(!t)throw new Error(`${n} decompression not supported`);let a=await t(this.compressed,e);if(e.maxDecompressedMessageSize!==1/0){let i=0;a=we(a,s=>{if(i+=
s.length,i>e.maxDecompressedMessageSize)throw new Error("Maximum decompressed message size exceeded");return s})}(!me(this.compressed)||xe(this.compressed))&&(a=
await Ae(a)),this.packets=await fe.fromBinary(a,Gh,e,new Va)}compress(){let e=u.read(u.compression,this.algorithm),n=qh[e];if(!n)throw new Error(`${e} compressi\
on not supported`);let t=this.packets.write(),a=n(t);(!me(t)||xe(t))&&(a=Tr(()=>Ae(a))),this.compressed=a}};function jh(r25){let n=dt(r25);return new ReadableStream(
{async pull(t){try{let{value:a,done:i}=await n.read();if(i){t.close();return}for(let s=0;s<=a.length;s+=65536)(!s||s<a.length)&&t.enqueue(a.subarray(s,s+65536))}catch(a){
t.error(a)}}},{highWaterMark:0})}function Ya(r25,e){return(n,t)=>{let a;if(xe(n)?a=new ReadableStream({async start(f){try{f.enqueue(await Ae(n)),f.close()}catch(d){
f.error(d)}}}):me(n)?a=n:a=Jn(n),a=jh(a),r25)try{let f=r25();return a.pipeThrough(f)}catch(f){if(f.name!=="TypeError")throw f}let i=dt(a),s=new e,c=!1,o=!1;return new ReadableStream(
{start(f){s.ondata=(d,h)=>{f.enqueue(d),c=!0,h&&(f.close(),o=!0)}},async pull(){for(c=!1;!c&&!o;){let{done:f,value:d}=await i.read();if(f){s.push(new Uint8Array,
!0);return}else d.length&&s.push(d)}}},{highWaterMark:0})}}function Vh(){return async function(r25,e){let{default:n}=await Promise.resolve().then(function(){return K2});
return n(Jn(r25),e.maxDecompressedMessageSize)}}var Za=r25=>({compressor:typeof CompressionStream<"u"&&(()=>new CompressionStream(r25)),decompressor:typeof DecompressionStream<
"u"&&(()=>new DecompressionStream(r25))}),qh={zip:Ya(Za("deflate-raw").compressor,Ba),zlib:Ya(Za("deflate").compressor,Rh)},Yh={uncompressed:(r25,e)=>r25,zip:Ya(
Za("deflate-raw").decompressor,Sa),zlib:Ya(Za("deflate").decompressor,Nh),bzip2:Vh()};function _0(r25,e,n){if(typeof r25.setBigUint64=="function")return r25.setBigUint64(
e,BigInt(n));if(n<=4294967295)r25.setUint32(e,0),r25.setUint32(e+4,n);else{let t=BigInt(n);r25.setUint32(e,Number(t>>BigInt(32))),r25.setUint32(e+4,Number(t&BigInt(
4294967295)))}}var Zh=x.constructAllowedPackets([Kr,qa,jt,Me]),Nn=class r11{static get tag(){return u.packet.symEncryptedIntegrityProtectedData}static fromObject({
version:e,aeadAlgorithm:n}){if(e!==1&&e!==2)throw new Error("Unsupported SEIPD version");let t=new r11;return t.version=e,e===2&&(t.aeadAlgorithm=n),t}constructor(){
this.version=null,this.cipherAlgorithm=null,this.aeadAlgorithm=null,this.chunkSizeByte=null,this.salt=null,this.encrypted=null,this.packets=null}async read(e){await Vi(
e,async n=>{if(this.version=await n.readByte(),this.version!==1&&this.version!==2)throw new ie(`Version ${this.version} of the SEIP packet is unsupported.`);this.
version===2&&(this.cipherAlgorithm=await n.readByte(),this.aeadAlgorithm=await n.readByte(),this.chunkSizeByte=await n.readByte(),this.salt=await n.readBytes(32)),
this.encrypted=n.remainder()})}write(){return this.version===2?x.concat([new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),
this.salt,this.encrypted]):x.concat([new Uint8Array([this.version]),this.encrypted])}async encrypt(e,n,t=j){let{blockSize:a,keySize:i}=ue(e);if(n.length!==i)throw new Error(
"Unexpected session key size");let s=this.packets.write();if(xe(s)&&(s=await Ae(s)),this.version===2)this.cipherAlgorithm=e,this.salt=Te(32),this.chunkSizeByte=
t.aeadChunkSizeByte,this.encrypted=await nc(this,"encrypt",n,s);else{let c=await $d(e),o=new Uint8Array([211,20]),f=x.concat([c,s,o]),d=await Bt(u.hash.sha1,Un(
f)),h=x.concat([f,d]);this.encrypted=await hs(e,n,h,new Uint8Array(a))}return!0}async decrypt(e,n,t=j){if(n.length!==ue(e).keySize)throw new Error("Unexpected s\
ession key size");let a=Tn(this.encrypted);xe(a)&&(a=await Ae(a));let i,s=!1;if(this.version===2){if(this.cipherAlgorithm!==e)throw new Error("Unexpected sessio\
n key algorithm");i=await nc(this,"decrypt",n,a)}else{let{blockSize:c}=ue(e),o=await ls(e,n,a,new Uint8Array(c)),f=Ue(Un(o),-20),d=Ue(o,0,-20),h=Promise.all([Ae(
await Bt(u.hash.sha1,Un(d))),Ae(f)]).then(([b,g])=>{if(!x.equalsUint8Array(b,g))throw new Error("Modification detected.");return new Uint8Array}),l=Ue(d,c+2);i=
Ue(l,0,-2),i=Re([i,Tr(()=>h)]),x.isStream(a)&&t.allowUnauthenticatedStream?s=!0:i=await Ae(i)}return this.packets=await fe.fromBinary(i,Zh,t,new Va,s),!0}};async function nc(r25,e,n,t){
let a=r25 instanceof Nn&&r25.version===2,i=!a&&r25.constructor.tag===u.packet.aeadEncryptedData;if(!a&&!i)throw new Error("Unexpected packet type");let s=vr(r25.
aeadAlgorithm,i),c=e==="decrypt"?s.tagLength:0,o=e==="encrypt"?s.tagLength:0,f=2**(r25.chunkSizeByte+6)+c,d=i?8:0,h=new ArrayBuffer(13+d),l=new Uint8Array(h,0,5+
d),b=new Uint8Array(h),g=new DataView(h),y=new Uint8Array(h,5,8);l.set([192|r25.constructor.tag,r25.version,r25.cipherAlgorithm,r25.aeadAlgorithm,r25.chunkSizeByte],
0);let w=0,p=Promise.resolve(),S=0,v=0,C,U;if(a){let{keySize:Q}=ue(r25.cipherAlgorithm),{ivLength:K}=s,E=new Uint8Array(h,0,5),k=await dr(u.hash.sha256,n,r25.salt,
E,Q+K);n=k.subarray(0,Q),C=k.subarray(Q),C.fill(0,C.length-8),U=new DataView(C.buffer,C.byteOffset,C.byteLength)}else C=r25.iv;let P=await s(r25.cipherAlgorithm,
n);return lr(t,async(Q,K)=>{if(x.isStream(Q)!=="array"){let B=new TransformStream({},{highWaterMark:x.getHardwareConcurrency()*2**(r25.chunkSizeByte+6),size:D=>D.
length});hn(B.readable,K),K=B.writable}let E=dt(Q),k=$e(K);try{for(;;){let B=await E.readBytes(f+c)||new Uint8Array,D=B.subarray(B.length-c);B=B.subarray(0,B.length-
c);let A,m,I;if(a)I=C;else{I=C.slice();for(let F=0;F<8;F++)I[C.length-8+F]^=y[F]}if(!w||B.length?(E.unshift(D),A=P[e](B,I,l),A.catch(()=>{}),v+=B.length-c+o):(_0(
g,5+d,S),A=P[e](D,I,b),A.catch(()=>{}),v+=o,m=!0),S+=B.length-c,p=p.then(()=>A).then(async F=>{await k.ready,await k.write(F),v-=F.length}).catch(F=>k.abort(F)),
(m||v>k.desiredSize)&&await p,!m)a?_0(U,C.length-8,++w):_0(g,5,++w);else{await k.close();break}}}catch(B){await k.ready.catch(()=>{}),await k.abort(B)}})}var Wa=class r12{static get tag(){
return u.packet.publicKeyEncryptedSessionKey}constructor(){this.version=null,this.publicKeyID=new zt,this.publicKeyVersion=null,this.publicKeyFingerprint=null,this.
publicKeyAlgorithm=null,this.sessionKey=null,this.sessionKeyAlgorithm=null,this.encrypted={}}static fromObject({version:e,encryptionKeyPacket:n,anonymousRecipient:t,
sessionKey:a,sessionKeyAlgorithm:i}){let s=new r12;if(e!==3&&e!==6)throw new Error("Unsupported PKESK version");return s.version=e,e===6&&(s.publicKeyVersion=t?
null:n.version,s.publicKeyFingerprint=t?null:n.getFingerprintBytes()),s.publicKeyID=t?zt.wildcard():n.getKeyID(),s.publicKeyAlgorithm=n.algorithm,s.sessionKey=a,
s.sessionKeyAlgorithm=i,s}read(e){let n=0;if(this.version=e[n++],this.version!==3&&this.version!==6)throw new ie(`Version ${this.version} of the PKESK packet is\
 unsupported.`);if(this.version===6){let t=e[n++];if(t){this.publicKeyVersion=e[n++];let a=t-1;this.publicKeyFingerprint=e.subarray(n,n+a),n+=a,this.publicKeyVersion>=
5?this.publicKeyID.read(this.publicKeyFingerprint):this.publicKeyID.read(this.publicKeyFingerprint.subarray(-8))}else this.publicKeyID=zt.wildcard()}else n+=this.
publicKeyID.read(e.subarray(n,n+8));if(this.publicKeyAlgorithm=e[n++],this.encrypted=Zd(this.publicKeyAlgorithm,e.subarray(n)),this.publicKeyAlgorithm===u.publicKey.
x25519||this.publicKeyAlgorithm===u.publicKey.x448){if(this.version===3)this.sessionKeyAlgorithm=u.write(u.symmetric,this.encrypted.C.algorithm);else if(this.encrypted.
C.algorithm!==null)throw new Error("Unexpected cleartext symmetric algorithm")}}write(){let e=[new Uint8Array([this.version])];return this.version===6?this.publicKeyFingerprint!==
null?(e.push(new Uint8Array([this.publicKeyFingerprint.length+1,this.publicKeyVersion])),e.push(this.publicKeyFingerprint)):e.push(new Uint8Array([0])):e.push(this.
publicKeyID.write()),e.push(new Uint8Array([this.publicKeyAlgorithm]),sn(this.publicKeyAlgorithm,this.encrypted)),x.concatUint8Array(e)}async encrypt(e){let n=u.
write(u.publicKey,this.publicKeyAlgorithm),t=this.version===3?this.sessionKeyAlgorithm:null,a=e.version===5?e.getFingerprintBytes().subarray(0,20):e.getFingerprintBytes(),
i=ac(this.version,n,t,this.sessionKey);this.encrypted=await Vd(n,t,e.publicParams,i,a)}async decrypt(e,n){if(this.publicKeyAlgorithm!==e.algorithm)throw new Error(
"Decryption error");let t=n?ac(this.version,this.publicKeyAlgorithm,n.sessionKeyAlgorithm,n.sessionKey):null,a=e.version===5?e.getFingerprintBytes().subarray(0,
20):e.getFingerprintBytes(),i=await qd(this.publicKeyAlgorithm,e.publicParams,e.privateParams,this.encrypted,a,t),{sessionKey:s,sessionKeyAlgorithm:c}=Wh(this.version,
this.publicKeyAlgorithm,i,n);if(this.version===3){let o=this.publicKeyAlgorithm!==u.publicKey.x25519&&this.publicKeyAlgorithm!==u.publicKey.x448;if(this.sessionKeyAlgorithm=
o?c:this.sessionKeyAlgorithm,s.length!==ue(this.sessionKeyAlgorithm).keySize)throw new Error("Unexpected session key size")}this.sessionKey=s}};function ac(r25,e,n,t){
switch(e){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.elgamal:case u.publicKey.ecdh:return x.concatUint8Array([new Uint8Array(r25===
6?[]:[n]),t,x.writeChecksum(t.subarray(t.length%8))]);case u.publicKey.x25519:case u.publicKey.x448:return t;default:throw new Error("Unsupported public key alg\
orithm")}}function Wh(r25,e,n,t){switch(e){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.elgamal:case u.publicKey.ecdh:{let a=n.subarray(
0,n.length-2),i=n.subarray(n.length-2),s=x.writeChecksum(a.subarray(a.length%8)),c=s[0]===i[0]&s[1]===i[1],o=r25===6?{sessionKeyAlgorithm:null,sessionKey:a}:{sessionKeyAlgorithm:a[0],
sessionKey:a.subarray(1)};if(t){let f=c&o.sessionKeyAlgorithm===t.sessionKeyAlgorithm&o.sessionKey.length===t.sessionKey.length;return{sessionKey:x.selectUint8Array(
f,o.sessionKey,t.sessionKey),sessionKeyAlgorithm:r25===6?null:x.selectUint8(f,o.sessionKeyAlgorithm,t.sessionKeyAlgorithm)}}else{if(c&&(r25===6||u.read(u.symmetric,
o.sessionKeyAlgorithm)))return o;throw new Error("Decryption error")}}case u.publicKey.x25519:case u.publicKey.x448:return{sessionKeyAlgorithm:null,sessionKey:n};default:
throw new Error("Unsupported public key algorithm")}}var Ja=class r13{static get tag(){return u.packet.symEncryptedSessionKey}constructor(e=j){this.version=e.aeadProtect?
6:4,this.sessionKey=null,this.sessionKeyEncryptionAlgorithm=null,this.sessionKeyAlgorithm=null,this.aeadAlgorithm=u.write(u.aead,e.preferredAEADAlgorithm),this.
encrypted=null,this.s2k=null,this.iv=null}read(e){let n=0;if(this.version=e[n++],this.version!==4&&this.version!==5&&this.version!==6)throw new ie(`Version ${this.
version} of the SKESK packet is unsupported.`);this.version===6&&n++;let t=e[n++];this.version>=5&&(this.aeadAlgorithm=e[n++],this.version===6&&n++);let a=e[n++];
if(this.s2k=Ga(a),n+=this.s2k.read(e.subarray(n,e.length)),this.version>=5){let i=vr(this.aeadAlgorithm,!0);this.iv=e.subarray(n,n+=i.ivLength)}this.version>=5||
n<e.length?(this.encrypted=e.subarray(n,e.length),this.sessionKeyEncryptionAlgorithm=t):this.sessionKeyAlgorithm=t}write(){let e=this.encrypted===null?this.sessionKeyAlgorithm:
this.sessionKeyEncryptionAlgorithm,n,t=this.s2k.write();if(this.version===6){let a=t.length,i=3+a+this.iv.length;n=x.concatUint8Array([new Uint8Array([this.version,
i,e,this.aeadAlgorithm,a]),t,this.iv,this.encrypted])}else this.version===5?n=x.concatUint8Array([new Uint8Array([this.version,e,this.aeadAlgorithm]),t,this.iv,
this.encrypted]):(n=x.concatUint8Array([new Uint8Array([this.version,e]),t]),this.encrypted!==null&&(n=x.concatUint8Array([n,this.encrypted])));return n}async decrypt(e,n=j){
let t=this.sessionKeyEncryptionAlgorithm!==null?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm,{blockSize:a,keySize:i}=ue(t),s=await this.s2k.produceKey(
e,i,n);if(this.version>=5){let c=vr(this.aeadAlgorithm,!0),o=new Uint8Array([192|r13.tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),f=this.
version===6?await dr(u.hash.sha256,s,new Uint8Array,o,i):s,d=await c(t,f);this.sessionKey=await d.decrypt(this.encrypted,this.iv,o)}else if(this.encrypted!==null){
let c=await ls(t,s,this.encrypted,new Uint8Array(a));if(this.sessionKeyAlgorithm=u.write(u.symmetric,c[0]),this.sessionKey=c.subarray(1,c.length),this.sessionKey.
length!==ue(this.sessionKeyAlgorithm).keySize)throw new Error("Unexpected session key size")}else this.sessionKey=s}async encrypt(e,n=j){let t=this.sessionKeyEncryptionAlgorithm!==
null?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;this.sessionKeyEncryptionAlgorithm=t,this.s2k=Mo(n),this.s2k.generateSalt();let{blockSize:a,keySize:i}=ue(
t),s=await this.s2k.produceKey(e,i,n);if(this.sessionKey===null&&(this.sessionKey=bi(this.sessionKeyAlgorithm)),this.version>=5){let c=vr(this.aeadAlgorithm);this.
iv=Te(c.ivLength);let o=new Uint8Array([192|r13.tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),f=this.version===6?await dr(u.hash.sha256,
s,new Uint8Array,o,i):s,d=await c(t,f);this.encrypted=await d.encrypt(this.sessionKey,this.iv,o)}else{let c=x.concatUint8Array([new Uint8Array([this.sessionKeyAlgorithm]),
this.sessionKey]);this.encrypted=await hs(t,s,c,new Uint8Array(a))}}},St=class r14{static get tag(){return u.packet.publicKey}constructor(e=new Date,n=j){this.version=
n.v6Keys?6:4,this.created=x.normalizeDate(e),this.algorithm=null,this.publicParams=null,this.expirationTimeV3=0,this.fingerprint=null,this.keyID=null}static fromSecretKeyPacket(e){
let n=new r14,{version:t,created:a,algorithm:i,publicParams:s,keyID:c,fingerprint:o}=e;return n.version=t,n.created=a,n.algorithm=i,n.publicParams=s,n.keyID=c,n.
fingerprint=o,n}async read(e,n=j){let t=0;if(this.version=e[t++],this.version===5&&!n.enableParsingV5Entities)throw new ie("Support for parsing v5 entities is d\
isabled; turn on `config.enableParsingV5Entities` if needed");if(this.version===4||this.version===5||this.version===6){this.created=x.readDate(e.subarray(t,t+4)),
t+=4,this.algorithm=e[t++],this.version>=5&&(t+=4);let{read:a,publicParams:i}=Yd(this.algorithm,e.subarray(t));if(this.version===6&&i.oid&&(i.oid.getName()===u.
curve.curve25519Legacy||i.oid.getName()===u.curve.ed25519Legacy))throw new Error("Legacy curve25519 cannot be used with v6 keys");return this.publicParams=i,t+=
a,await this.computeFingerprintAndKeyID(),t}throw new ie(`Version ${this.version} of the key packet is unsupported.`)}write(){let e=[];e.push(new Uint8Array([this.
version])),e.push(x.writeDate(this.created)),e.push(new Uint8Array([this.algorithm]));let n=sn(this.algorithm,this.publicParams);return this.version>=5&&e.push(
x.writeNumber(n.length,4)),e.push(n),x.concatUint8Array(e)}writeForHash(e){let n=this.writePublicKey(),t=149+e,a=e>=5?4:2;return x.concatUint8Array([new Uint8Array(
[t]),x.writeNumber(n.length,a),n])}isDecrypted(){return null}getCreationTime(){return this.created}getKeyID(){return this.keyID}async computeFingerprintAndKeyID(){
if(await this.computeFingerprint(),this.keyID=new zt,this.version>=5)this.keyID.read(this.fingerprint.subarray(0,8));else if(this.version===4)this.keyID.read(this.
fingerprint.subarray(12,20));else throw new Error("Unsupported key version")}async computeFingerprint(){let e=this.writeForHash(this.version);if(this.version>=5)
this.fingerprint=await Bt(u.hash.sha256,e);else if(this.version===4)this.fingerprint=await Bt(u.hash.sha1,e);else throw new Error("Unsupported key version")}getFingerprintBytes(){
return this.fingerprint}getFingerprint(){return x.uint8ArrayToHex(this.getFingerprintBytes())}hasSameFingerprintAs(e){return this.version===e.version&&x.equalsUint8Array(
this.writePublicKey(),e.writePublicKey())}getAlgorithmInfo(){let e={};e.algorithm=u.read(u.publicKey,this.algorithm);let n=this.publicParams.n||this.publicParams.
p;return n?e.bits=x.uint8ArrayBitLength(n):this.publicParams.oid&&(e.curve=this.publicParams.oid.getName()),e}};St.prototype.readPublicKey=St.prototype.read,St.
prototype.writePublicKey=St.prototype.write;var Xa=class r15 extends St{static get tag(){return u.packet.publicSubkey}constructor(e,n){super(e,n)}static fromSecretSubkeyPacket(e){
let n=new r15,{version:t,created:a,algorithm:i,publicParams:s,keyID:c,fingerprint:o}=e;return n.version=t,n.created=a,n.algorithm=i,n.publicParams=s,n.keyID=c,n.
fingerprint=o,n}},Bi=class r16{static get tag(){return u.packet.userAttribute}constructor(){this.attributes=[]}read(e){let n=0;for(;n<e.length;){let t=no(e.subarray(
n,e.length));n+=t.offset,this.attributes.push(x.uint8ArrayToString(e.subarray(n,n+t.len))),n+=t.len}}write(){let e=[];for(let n=0;n<this.attributes.length;n++)e.
push(x0(this.attributes[n].length)),e.push(x.stringToUint8Array(this.attributes[n]));return x.concatUint8Array(e)}equals(e){return!e||!(e instanceof r16)?!1:this.
attributes.every(function(n,t){return n===e.attributes[t]})}},$a=class extends St{static get tag(){return u.packet.secretKey}constructor(e=new Date,n=j){super(e,
n),this.keyMaterial=null,this.isEncrypted=null,this.s2kUsage=0,this.s2k=null,this.symmetric=null,this.aead=null,this.isLegacyAEAD=null,this.privateParams=null,this.
usedModernAEAD=null}async read(e,n=j){let t=await this.readPublicKey(e,n),a=t;this.s2kUsage=e[t++],this.version===5&&t++,this.version===6&&this.s2kUsage&&t++;try{
if(this.s2kUsage===255||this.s2kUsage===254||this.s2kUsage===253){this.symmetric=e[t++],this.s2kUsage===253&&(this.aead=e[t++]),this.version===6&&t++;let i=e[t++];
if(this.s2k=Ga(i),t+=this.s2k.read(e.subarray(t,e.length)),this.s2k.type==="gnu-dummy")return}else this.s2kUsage&&(this.symmetric=this.s2kUsage);this.s2kUsage&&
(this.isLegacyAEAD=this.s2kUsage===253&&(this.version===5||this.version===4&&n.parseAEADEncryptedV4KeysAsLegacy),this.s2kUsage!==253||this.isLegacyAEAD?(this.iv=
e.subarray(t,t+ue(this.symmetric).blockSize),this.usedModernAEAD=!1):(this.iv=e.subarray(t,t+vr(this.aead).ivLength),this.usedModernAEAD=!0),t+=this.iv.length)}catch(i){
if(!this.s2kUsage)throw i;this.unparseableKeyMaterial=e.subarray(a),this.isEncrypted=!0}if(this.version===5&&(t+=4),this.keyMaterial=e.subarray(t),this.isEncrypted=
!!this.s2kUsage,!this.isEncrypted){let i;if(this.version===6)i=this.keyMaterial;else if(i=this.keyMaterial.subarray(0,-2),!x.equalsUint8Array(x.writeChecksum(i),
this.keyMaterial.subarray(-2)))throw new Error("Key checksum mismatch");try{let{read:s,privateParams:c}=Gs(this.algorithm,i,this.publicParams);if(s<i.length)throw new Error(
"Error reading MPIs");this.privateParams=c}catch(s){throw s instanceof ie?s:new Error("Error reading MPIs")}}}write(){let e=this.writePublicKey();if(this.unparseableKeyMaterial)
return x.concatUint8Array([e,this.unparseableKeyMaterial]);let n=[e];n.push(new Uint8Array([this.s2kUsage]));let t=[];if(this.s2kUsage===255||this.s2kUsage===254||
this.s2kUsage===253){t.push(this.symmetric),this.s2kUsage===253&&t.push(this.aead);let a=this.s2k.write();this.version===6&&t.push(a.length),t.push(...a)}return this.
s2kUsage&&this.s2k.type!=="gnu-dummy"&&t.push(...this.iv),(this.version===5||this.version===6&&this.s2kUsage)&&n.push(new Uint8Array([t.length])),n.push(new Uint8Array(
t)),this.isDummy()||(this.s2kUsage||(this.keyMaterial=sn(this.algorithm,this.privateParams)),this.version===5&&n.push(x.writeNumber(this.keyMaterial.length,4)),
n.push(this.keyMaterial),!this.s2kUsage&&this.version!==6&&n.push(x.writeChecksum(this.keyMaterial))),x.concatUint8Array(n)}isDecrypted(){return this.isEncrypted===
!1}isMissingSecretKeyMaterial(){return this.unparseableKeyMaterial!==void 0||this.isDummy()}isDummy(){return!!(this.s2k&&this.s2k.type==="gnu-dummy")}makeDummy(e=j){
this.isDummy()||(this.isDecrypted()&&this.clearPrivateParams(),delete this.unparseableKeyMaterial,this.isEncrypted=null,this.keyMaterial=null,this.s2k=Ga(u.s2k.
gnu,e),this.s2k.algorithm=0,this.s2k.c=0,this.s2k.type="gnu-dummy",this.s2kUsage=254,this.symmetric=u.symmetric.aes256,this.isLegacyAEAD=null,this.usedModernAEAD=
null)}async encrypt(e,n=j){if(this.isDummy())return;if(!this.isDecrypted())throw new Error("Key packet is already encrypted");if(!e)throw new Error("A non-empty\
 passphrase is required for key encryption.");this.s2k=Mo(n),this.s2k.generateSalt();let t=sn(this.algorithm,this.privateParams);this.symmetric=u.symmetric.aes256;
let{blockSize:a}=ue(this.symmetric);if(n.aeadProtect){this.s2kUsage=253,this.aead=n.preferredAEADAlgorithm;let i=vr(this.aead);this.isLegacyAEAD=this.version===
5,this.usedModernAEAD=!this.isLegacyAEAD;let s=Pa(this.constructor.tag),c=await z0(this.version,this.s2k,e,this.symmetric,this.aead,s,this.isLegacyAEAD,n),o=await i(
this.symmetric,c);this.iv=this.isLegacyAEAD?Te(a):Te(i.ivLength);let f=this.isLegacyAEAD?new Uint8Array:x.concatUint8Array([s,this.writePublicKey()]);this.keyMaterial=
await o.encrypt(t,this.iv.subarray(0,i.ivLength),f)}else{this.s2kUsage=254,this.usedModernAEAD=!1;let i=await z0(this.version,this.s2k,e,this.symmetric,void 0,void 0,
void 0,n);this.iv=Te(a),this.keyMaterial=await hs(this.symmetric,i,x.concatUint8Array([t,await Bt(u.hash.sha1,t)]),this.iv)}}async decrypt(e,n=j){if(this.isDummy())
return!1;if(this.unparseableKeyMaterial)throw new Error("Key packet cannot be decrypted: unsupported S2K or cipher algo");if(this.isDecrypted())throw new Error(
"Key packet is already decrypted.");let t,a=Pa(this.constructor.tag);if(this.s2kUsage===254||this.s2kUsage===253)t=await z0(this.version,this.s2k,e,this.symmetric,
this.aead,a,this.isLegacyAEAD,n);else throw this.s2kUsage===255?new Error("Encrypted private key is authenticated using an insecure two-byte hash"):new Error("P\
rivate key is encrypted using an insecure S2K function: unsalted MD5");let i;if(this.s2kUsage===253){let s=vr(this.aead,!0),c=await s(this.symmetric,t);try{let o=this.
isLegacyAEAD?new Uint8Array:x.concatUint8Array([a,this.writePublicKey()]);i=await c.decrypt(this.keyMaterial,this.iv.subarray(0,s.ivLength),o)}catch(o){throw o.
message==="Authentication tag mismatch"?new Error("Incorrect key passphrase: "+o.message):o}}else{let s=await ls(this.symmetric,t,this.keyMaterial,this.iv);i=s.
subarray(0,-20);let c=await Bt(u.hash.sha1,i);if(!x.equalsUint8Array(c,s.subarray(-20)))throw new Error("Incorrect key passphrase")}try{let{privateParams:s}=Gs(
this.algorithm,i,this.publicParams);this.privateParams=s}catch{throw new Error("Error reading MPIs")}this.isEncrypted=!1,this.keyMaterial=null,this.s2kUsage=0,this.
aead=null,this.symmetric=null,this.isLegacyAEAD=null}async validate(){if(this.isDummy())return;if(!this.isDecrypted())throw new Error("Key is not decrypted");if(this.
usedModernAEAD)return;let e;try{e=await Jd(this.algorithm,this.publicParams,this.privateParams)}catch{e=!1}if(!e)throw new Error("Key is invalid")}async generate(e,n){
if(this.version===6&&(this.algorithm===u.publicKey.ecdh&&n===u.curve.curve25519Legacy||this.algorithm===u.publicKey.eddsaLegacy))throw new Error(`Cannot generat\
e v6 keys of type 'ecc' with curve ${n}. Generate a key of type 'curve25519' instead`);let{privateParams:t,publicParams:a}=await Wd(this.algorithm,e,n);this.privateParams=
t,this.publicParams=a,this.isEncrypted=!1}clearPrivateParams(){this.isMissingSecretKeyMaterial()||(Object.keys(this.privateParams).forEach(e=>{this.privateParams[e].
fill(0),delete this.privateParams[e]}),this.privateParams=null,this.isEncrypted=!0)}};async function z0(r25,e,n,t,a,i,s,c){if(e.type==="argon2"&&!a)throw new Error(
"Using Argon2 S2K without AEAD is not allowed");if(e.type==="simple"&&r25===6)throw new Error("Using Simple S2K with version 6 keys is not allowed");let{keySize:o}=ue(
t),f=await e.produceKey(n,o,c);if(!a||r25===5||s)return f;let d=x.concatUint8Array([i,new Uint8Array([r25,t,a])]);return dr(u.hash.sha256,f,new Uint8Array,d,o)}
var Si=class r17{static get tag(){return u.packet.userID}constructor(){this.userID="",this.name="",this.email="",this.comment=""}static fromObject(e){if(x.isString(
e)||e.name&&!x.isString(e.name)||e.email&&!x.isEmailAddress(e.email)||e.comment&&!x.isString(e.comment))throw new Error("Invalid user ID format");let n=new r17;
Object.assign(n,e);let t=[];return n.name&&t.push(n.name),n.comment&&t.push(`(${n.comment})`),n.email&&t.push(`<${n.email}>`),n.userID=t.join(" "),n}read(e,n=j){
let t=x.decodeUTF8(e);if(t.length>n.maxUserIDLength)throw new Error("User ID string is too long");let a=c=>/^[^\s@]+@[^\s@]+$/.test(c),i=t.indexOf("<"),s=t.lastIndexOf(
">");if(i!==-1&&s!==-1&&s>i){let c=t.substring(i+1,s);if(a(c)){this.email=c;let o=t.substring(0,i).trim(),f=o.indexOf("("),d=o.lastIndexOf(")");f!==-1&&d!==-1&&
d>f?(this.comment=o.substring(f+1,d).trim(),this.name=o.substring(0,f).trim()):(this.name=o,this.comment="")}}else a(t.trim())&&(this.email=t.trim(),this.name="",
this.comment="");this.userID=t}write(){return x.encodeUTF8(this.userID)}equals(e){return e&&e.userID===this.userID}},e0=class extends $a{static get tag(){return u.
packet.secretSubkey}constructor(e=new Date,n=j){super(e,n)}},Jh=x.constructAllowedPackets([Me]),Gt=class{constructor(e){this.packets=e||new fe}write(){return this.
packets.write()}armor(e=j){let n=this.packets.some(t=>t.constructor.tag===Me.tag&&t.version!==6);return ln(u.armor.signature,this.write(),void 0,void 0,void 0,n,
e)}getSigningKeyIDs(){return this.packets.map(e=>e.issuerKeyID)}};async function Xh({armoredSignature:r25,binarySignature:e,config:n,...t}){n={...j,...n};let a=r25||
e;if(!a)throw new Error("readSignature: must pass options object containing `armoredSignature` or `binarySignature`");if(r25&&!x.isString(r25))throw new Error("\
readSignature: options.armoredSignature must be a string");if(e&&!x.isUint8Array(e))throw new Error("readSignature: options.binarySignature must be a Uint8Array");
let i=Object.keys(t);if(i.length>0)throw new Error(`Unknown option: ${i.join(", ")}`);if(r25){let{type:c,data:o}=await Xn(a);if(c!==u.armor.signature)throw new Error(
"Armored text not of type signature");a=o}let s=await fe.fromBinary(a,Jh,n);return new Gt(s)}async function $h(r25,e){let n=new e0(r25.date,e);return n.packets=
null,n.algorithm=u.write(u.publicKey,r25.algorithm),await n.generate(r25.rsaBits,r25.curve),await n.computeFingerprintAndKeyID(),n}async function ct(r25,e,n,t,a=new Date,i){
let s,c;for(let o=r25.length-1;o>=0;o--)try{(!s||r25[o].created>=s.created)&&(await r25[o].verify(e,n,t,a,void 0,i),s=r25[o])}catch(f){c=f}if(!s)throw x.wrapError(
`Could not find valid ${u.read(u.signature,n)} signature in key ${e.getKeyID().toHex()}`.replace("certGeneric ","self-").replace(/([a-z])([A-Z])/g,(o,f,d)=>f+" "+
d.toLowerCase()),c);return s}function Ii(r25,e,n=new Date){let t=x.normalizeDate(n);if(t!==null){let a=t0(r25,e);return!(r25.created<=t&&t<a)}return!1}async function el(r25,e,n,t){
let a={};a.key=e,a.bind=r25;let i={signatureType:u.signature.subkeyBinding};return n.sign?(i.keyFlags=[u.keyFlags.signData],i.embeddedSignature=await Ur(a,[],r25,
{signatureType:u.signature.keyBinding},n.date,void 0,void 0,void 0,t)):i.keyFlags=[u.keyFlags.encryptCommunication|u.keyFlags.encryptStorage],n.keyExpirationTime>
0&&(i.keyExpirationTime=n.keyExpirationTime,i.keyNeverExpires=!1),await Ur(a,[],e,i,n.date,void 0,void 0,void 0,t)}async function tl(r25,e,n=new Date,t=[],a){let i=u.
hash.sha256,s=a.preferredHashAlgorithm,c=await Promise.all(r25.map(async(l,b)=>(await l.getPrimarySelfSignature(n,t[b],a)).preferredHashAlgorithms||[])),o=new Map;
for(let l of c)for(let b of l)try{let g=u.write(u.hash,b);o.set(g,o.has(g)?o.get(g)+1:1)}catch{}let f=l=>r25.length===0||o.get(l)===r25.length||l===i,d=()=>{if(o.
size===0)return i;let b=Array.from(o.keys()).filter(g=>f(g)).sort((g,y)=>ke(g)-ke(y))[0];return ke(b)>=ke(i)?b:i};if(new Set([u.publicKey.ecdsa,u.publicKey.eddsaLegacy,
u.publicKey.ed25519,u.publicKey.ed448]).has(e.algorithm)){let l=Xd(e.algorithm,e.publicParams.oid),b=f(s),g=ke(s)>=ke(l);if(b&&g)return s;{let y=d();return ke(y)>=
ke(l)?y:l}}return f(s)?s:d()}async function rl(r25=[],e=new Date,n=[],t=j){let a=await Promise.all(r25.map((o,f)=>o.getPrimarySelfSignature(e,n[f],t)));if(r25.length?
a.every(o=>o.features&&o.features[0]&u.features.seipdv2):t.aeadProtect){let o={symmetricAlgo:u.symmetric.aes128,aeadAlgo:u.aead.ocb},f=[{symmetricAlgo:t.preferredSymmetricAlgorithm,
aeadAlgo:t.preferredAEADAlgorithm},{symmetricAlgo:t.preferredSymmetricAlgorithm,aeadAlgo:u.aead.ocb},{symmetricAlgo:u.symmetric.aes128,aeadAlgo:t.preferredAEADAlgorithm}];
for(let d of f)if(a.every(h=>h.preferredCipherSuites&&h.preferredCipherSuites.some(l=>l[0]===d.symmetricAlgo&&l[1]===d.aeadAlgo)))return d;return o}let s=u.symmetric.
aes128,c=t.preferredSymmetricAlgorithm;return{symmetricAlgo:a.every(o=>o.preferredSymmetricAlgorithms&&o.preferredSymmetricAlgorithms.includes(c))?c:s,aeadAlgo:void 0}}
async function Ur(r25,e,n,t,a,i,s=[],c=!1,o){if(n.isDummy())throw new Error("Cannot sign with a gnu-dummy key.");if(!n.isDecrypted())throw new Error("Signing ke\
y is not decrypted.");let f=new Me;return Object.assign(f,t),f.publicKeyAlgorithm=n.algorithm,f.hashAlgorithm=await tl(e,n,a,i,o),f.rawNotations=[...s],await f.
sign(n,r25,a,c,o),f}async function Br(r25,e,n,t=new Date,a){r25=r25[n],r25&&(e[n].length?await Promise.all(r25.map(async function(i){!i.isExpired(t)&&(!a||await a(
i))&&!e[n].some(function(s){return x.equalsUint8Array(s.writeParams(),i.writeParams())})&&e[n].push(i)})):e[n]=r25)}async function on(r25,e,n,t,a,i,s=new Date,c){
i=i||r25;let o=[];return await Promise.all(t.map(async function(f){try{if(!a||f.issuerKeyID.equals(a.issuerKeyID)){let d=![u.reasonForRevocation.keyRetired,u.reasonForRevocation.
keySuperseded,u.reasonForRevocation.userIDInvalid].includes(f.reasonForRevocationFlag);await f.verify(i,e,n,d?null:s,!1,c),o.push(f.issuerKeyID)}}catch{}})),a?(a.
revoked=o.some(f=>f.equals(a.issuerKeyID))?!0:a.revoked||!1,a.revoked):o.length>0}function t0(r25,e){let n;return e.keyNeverExpires===!1&&(n=r25.created.getTime()+
e.keyExpirationTime*1e3),n?new Date(n):1/0}function nl(r25,e={}){switch(r25.type=r25.type||e.type,r25.curve=r25.curve||e.curve,r25.rsaBits=r25.rsaBits||e.rsaBits,
r25.keyExpirationTime=r25.keyExpirationTime!==void 0?r25.keyExpirationTime:e.keyExpirationTime,r25.passphrase=x.isString(r25.passphrase)?r25.passphrase:e.passphrase,
r25.date=r25.date||e.date,r25.sign=r25.sign||!1,r25.type){case"ecc":try{r25.curve=u.write(u.curve,r25.curve)}catch{throw new Error("Unknown curve")}(r25.curve===
u.curve.ed25519Legacy||r25.curve===u.curve.curve25519Legacy||r25.curve==="ed25519"||r25.curve==="curve25519")&&(r25.curve=r25.sign?u.curve.ed25519Legacy:u.curve.
curve25519Legacy),r25.sign?r25.algorithm=r25.curve===u.curve.ed25519Legacy?u.publicKey.eddsaLegacy:u.publicKey.ecdsa:r25.algorithm=u.publicKey.ecdh;break;case"c\
urve25519":r25.algorithm=r25.sign?u.publicKey.ed25519:u.publicKey.x25519;break;case"curve448":r25.algorithm=r25.sign?u.publicKey.ed448:u.publicKey.x448;break;case"\
rsa":r25.algorithm=u.publicKey.rsaEncryptSign;break;default:throw new Error(`Unsupported key type ${r25.type}`)}return r25}function ic(r25,e,n){switch(r25.algorithm){case u.
publicKey.rsaEncryptSign:case u.publicKey.rsaSign:case u.publicKey.dsa:case u.publicKey.ecdsa:case u.publicKey.eddsaLegacy:case u.publicKey.ed25519:case u.publicKey.
ed448:if(!e.keyFlags&&!n.allowMissingKeyFlags)throw new Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");return!e.keyFlags||
(e.keyFlags[0]&u.keyFlags.signData)!==0;default:return!1}}function sc(r25,e,n){switch(r25.algorithm){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.
publicKey.elgamal:case u.publicKey.ecdh:case u.publicKey.x25519:case u.publicKey.x448:if(!e.keyFlags&&!n.allowMissingKeyFlags)throw new Error("None of the key f\
lags is set: consider passing `config.allowMissingKeyFlags`");return!e.keyFlags||(e.keyFlags[0]&u.keyFlags.encryptCommunication)!==0||(e.keyFlags[0]&u.keyFlags.
encryptStorage)!==0;default:return!1}}function cc(r25,e,n){if(!e.keyFlags&&!n.allowMissingKeyFlags)throw new Error("None of the key flags is set: consider passi\
ng `config.allowMissingKeyFlags`");switch(r25.algorithm){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.publicKey.elgamal:case u.publicKey.ecdh:case u.
publicKey.x25519:case u.publicKey.x448:return(!e.keyFlags||(e.keyFlags[0]&u.keyFlags.signData)!==0)&&n.allowInsecureDecryptionWithSigningKeys?!0:!e.keyFlags||(e.
keyFlags[0]&u.keyFlags.encryptCommunication)!==0||(e.keyFlags[0]&u.keyFlags.encryptStorage)!==0;default:return!1}}function wr(r25,e){let n=u.write(u.publicKey,r25.
algorithm),t=r25.getAlgorithmInfo();if(e.rejectPublicKeyAlgorithms.has(n))throw new Error(`${t.algorithm} keys are considered too weak.`);switch(n){case u.publicKey.
rsaEncryptSign:case u.publicKey.rsaSign:case u.publicKey.rsaEncrypt:if(t.bits<e.minRSABits)throw new Error(`RSA keys shorter than ${e.minRSABits} bits are consi\
dered too weak.`);break;case u.publicKey.ecdsa:case u.publicKey.eddsaLegacy:case u.publicKey.ecdh:if(e.rejectCurves.has(t.curve))throw new Error(`Support for ${t.
algorithm} keys using curve ${t.curve} is disabled.`);break}}var Ci=class r18{constructor(e,n){this.userID=e.constructor.tag===u.packet.userID?e:null,this.userAttribute=
e.constructor.tag===u.packet.userAttribute?e:null,this.selfCertifications=[],this.otherCertifications=[],this.revocationSignatures=[],this.mainKey=n}toPacketList(){
let e=new fe;return e.push(this.userID||this.userAttribute),e.push(...this.revocationSignatures),e.push(...this.selfCertifications),e.push(...this.otherCertifications),
e}clone(){let e=new r18(this.userID||this.userAttribute,this.mainKey);return e.selfCertifications=[...this.selfCertifications],e.otherCertifications=[...this.otherCertifications],
e.revocationSignatures=[...this.revocationSignatures],e}async certify(e,n,t){let a=this.mainKey.keyPacket,i={userID:this.userID,userAttribute:this.userAttribute,
key:a},s=new r18(i.userID||i.userAttribute,this.mainKey);return s.otherCertifications=await Promise.all(e.map(async function(c){if(!c.isPrivate())throw new Error(
"Need private key for signing");if(c.hasSameFingerprintAs(a))throw new Error("The user's own key can only be used for self-certifications");let o=await c.getSigningKey(
void 0,n,void 0,t);return Ur(i,[c],o.keyPacket,{signatureType:u.signature.certGeneric,keyFlags:[u.keyFlags.certifyKeys|u.keyFlags.signData]},n,void 0,void 0,void 0,
t)})),await s.update(this,n,t),s}async isRevoked(e,n,t=new Date,a=j){let i=this.mainKey.keyPacket;return on(i,u.signature.certRevocation,{key:i,userID:this.userID,
userAttribute:this.userAttribute},this.revocationSignatures,e,n,t,a)}async verifyCertificate(e,n,t=new Date,a){let i=this,s=this.mainKey.keyPacket,c={userID:this.
userID,userAttribute:this.userAttribute,key:s},{issuerKeyID:o}=e,f=n.filter(d=>d.getKeys(o).length>0);return f.length===0?null:(await Promise.all(f.map(async d=>{
let h=await d.getSigningKey(o,e.created,void 0,a);if(e.revoked||await i.isRevoked(e,h.keyPacket,t,a))throw new Error("User certificate is revoked");try{await e.
verify(h.keyPacket,u.signature.certGeneric,c,t,void 0,a)}catch(l){throw x.wrapError("User certificate is invalid",l)}})),!0)}async verifyAllCertifications(e,n=new Date,t){
let a=this,i=this.selfCertifications.concat(this.otherCertifications);return Promise.all(i.map(async s=>({keyID:s.issuerKeyID,valid:await a.verifyCertificate(s,
e,n,t).catch(()=>!1)})))}async verify(e=new Date,n){if(!this.selfCertifications.length)throw new Error("No self-certifications found");let t=this,a=this.mainKey.
keyPacket,i={userID:this.userID,userAttribute:this.userAttribute,key:a},s;for(let c=this.selfCertifications.length-1;c>=0;c--)try{let o=this.selfCertifications[c];
if(o.revoked||await t.isRevoked(o,void 0,e,n))throw new Error("Self-certification is revoked");try{await o.verify(a,u.signature.certGeneric,i,e,void 0,n)}catch(f){
throw x.wrapError("Self-certification is invalid",f)}return!0}catch(o){s=o}throw s}async update(e,n,t){let a=this.mainKey.keyPacket,i={userID:this.userID,userAttribute:this.
userAttribute,key:a};await Br(e,this,"selfCertifications",n,async function(s){try{return await s.verify(a,u.signature.certGeneric,i,n,!1,t),!0}catch{return!1}}),
await Br(e,this,"otherCertifications",n),await Br(e,this,"revocationSignatures",n,function(s){return on(a,u.signature.certRevocation,i,[s],void 0,void 0,n,t)})}async revoke(e,{
flag:n=u.reasonForRevocation.noReason,string:t=""}={},a=new Date,i=j){let s={userID:this.userID,userAttribute:this.userAttribute,key:e},c=new r18(s.userID||s.userAttribute,
this.mainKey);return c.revocationSignatures.push(await Ur(s,[],e,{signatureType:u.signature.certRevocation,reasonForRevocationFlag:u.write(u.reasonForRevocation,
n),reasonForRevocationString:t},a,void 0,void 0,!1,i)),await c.update(this),c}},On=class r19{constructor(e,n){this.keyPacket=e,this.bindingSignatures=[],this.revocationSignatures=
[],this.mainKey=n}toPacketList(){let e=new fe;return e.push(this.keyPacket),e.push(...this.revocationSignatures),e.push(...this.bindingSignatures),e}clone(){let e=new r19(
this.keyPacket,this.mainKey);return e.bindingSignatures=[...this.bindingSignatures],e.revocationSignatures=[...this.revocationSignatures],e}async isRevoked(e,n,t=new Date,a=j){
let i=this.mainKey.keyPacket;return on(i,u.signature.subkeyRevocation,{key:i,bind:this.keyPacket},this.revocationSignatures,e,n,t,a)}async verify(e=new Date,n=j){
let t=this.mainKey.keyPacket,a={key:t,bind:this.keyPacket},i=await ct(this.bindingSignatures,t,u.signature.subkeyBinding,a,e,n);if(i.revoked||await this.isRevoked(
i,null,e,n))throw new Error("Subkey is revoked");if(Ii(this.keyPacket,i,e))throw new Error("Subkey is expired");return i}async getExpirationTime(e=new Date,n=j){
let t=this.mainKey.keyPacket,a={key:t,bind:this.keyPacket},i;try{i=await ct(this.bindingSignatures,t,u.signature.subkeyBinding,a,e,n)}catch{return null}let s=t0(
this.keyPacket,i),c=i.getExpirationTime();return s<c?s:c}async update(e,n=new Date,t=j){let a=this.mainKey.keyPacket;if(!this.hasSameFingerprintAs(e))throw new Error(
"Subkey update method: fingerprints of subkeys not equal");this.keyPacket.constructor.tag===u.packet.publicSubkey&&e.keyPacket.constructor.tag===u.packet.secretSubkey&&
(this.keyPacket=e.keyPacket);let i=this,s={key:a,bind:i.keyPacket};await Br(e,this,"bindingSignatures",n,async function(c){for(let o=0;o<i.bindingSignatures.length;o++)
if(i.bindingSignatures[o].issuerKeyID.equals(c.issuerKeyID))return c.created>i.bindingSignatures[o].created&&(i.bindingSignatures[o]=c),!1;try{return await c.verify(
a,u.signature.subkeyBinding,s,n,void 0,t),!0}catch{return!1}}),await Br(e,this,"revocationSignatures",n,function(c){return on(a,u.signature.subkeyRevocation,s,[
c],void 0,void 0,n,t)})}async revoke(e,{flag:n=u.reasonForRevocation.noReason,string:t=""}={},a=new Date,i=j){let s={key:e,bind:this.keyPacket},c=new r19(this.keyPacket,
this.mainKey);return c.revocationSignatures.push(await Ur(s,[],e,{signatureType:u.signature.subkeyRevocation,reasonForRevocationFlag:u.write(u.reasonForRevocation,
n),reasonForRevocationString:t},a,void 0,void 0,!1,i)),await c.update(this),c}hasSameFingerprintAs(e){return this.keyPacket.hasSameFingerprintAs(e.keyPacket||e)}};
["getKeyID","getFingerprint","getAlgorithmInfo","getCreationTime","isDecrypted"].forEach(r25=>{On.prototype[r25]=function(){return this.keyPacket[r25]()}});var al=x.
constructAllowedPackets([Me]),oc=new Set([u.packet.publicKey,u.packet.secretKey]),fc=new Set([u.packet.publicKey,u.packet.secretKey,u.packet.publicSubkey,u.packet.
secretSubkey]),r0=class{packetListToStructure(e,n=new Set){let t,a,i,s;for(let c of e){if(c instanceof Qn){fc.has(c.tag)&&!s&&(oc.has(c.tag)?s=oc:s=fc);continue}
let o=c.constructor.tag;if(s){if(!s.has(o))continue;s=null}if(n.has(o))throw new Error(`Unexpected packet type: ${o}`);switch(o){case u.packet.publicKey:case u.
packet.secretKey:if(this.keyPacket)throw new Error("Key block contains multiple keys");if(this.keyPacket=c,a=this.getKeyID(),!a)throw new Error("Missing Key ID");
break;case u.packet.userID:case u.packet.userAttribute:t=new Ci(c,this),this.users.push(t);break;case u.packet.publicSubkey:case u.packet.secretSubkey:t=null,i=
new On(c,this),this.subkeys.push(i);break;case u.packet.signature:switch(c.signatureType){case u.signature.certGeneric:case u.signature.certPersona:case u.signature.
certCasual:case u.signature.certPositive:if(!t){x.printDebug("Dropping certification signatures without preceding user packet");continue}c.issuerKeyID.equals(a)?
t.selfCertifications.push(c):t.otherCertifications.push(c);break;case u.signature.certRevocation:t?t.revocationSignatures.push(c):this.directSignatures.push(c);
break;case u.signature.key:this.directSignatures.push(c);break;case u.signature.subkeyBinding:if(!i){x.printDebug("Dropping subkey binding signature without pre\
ceding subkey packet");continue}i.bindingSignatures.push(c);break;case u.signature.keyRevocation:this.revocationSignatures.push(c);break;case u.signature.subkeyRevocation:
if(!i){x.printDebug("Dropping subkey revocation signature without preceding subkey packet");continue}i.revocationSignatures.push(c);break}break}}}toPacketList(){
let e=new fe;return e.push(this.keyPacket),e.push(...this.revocationSignatures),e.push(...this.directSignatures),this.users.map(n=>e.push(...n.toPacketList())),
this.subkeys.map(n=>e.push(...n.toPacketList())),e}clone(e=!1){let n=new this.constructor(this.toPacketList());return e&&n.getKeys().forEach(t=>{if(t.keyPacket=
Object.create(Object.getPrototypeOf(t.keyPacket),Object.getOwnPropertyDescriptors(t.keyPacket)),!t.keyPacket.isDecrypted())return;let a={};Object.keys(t.keyPacket.
privateParams).forEach(i=>{a[i]=new Uint8Array(t.keyPacket.privateParams[i])}),t.keyPacket.privateParams=a}),n}getSubkeys(e=null){return this.subkeys.filter(t=>!e||
t.getKeyID().equals(e,!0))}getKeys(e=null){let n=[];return(!e||this.getKeyID().equals(e,!0))&&n.push(this),n.concat(this.getSubkeys(e))}getKeyIDs(){return this.
getKeys().map(e=>e.getKeyID())}getUserIDs(){return this.users.map(e=>e.userID?e.userID.userID:null).filter(e=>e!==null)}write(){return this.toPacketList().write()}async getSigningKey(e=null,n=new Date,t={},a=j){
await this.verifyPrimaryKey(n,t,a);let i=this.keyPacket;try{wr(i,a)}catch(o){throw x.wrapError("Could not verify primary key",o)}let s=this.subkeys.slice().sort(
(o,f)=>f.keyPacket.created-o.keyPacket.created||f.keyPacket.algorithm-o.keyPacket.algorithm),c;for(let o of s)if(!e||o.getKeyID().equals(e))try{await o.verify(n,
a);let f={key:i,bind:o.keyPacket},d=await ct(o.bindingSignatures,i,u.signature.subkeyBinding,f,n,a);if(!ic(o.keyPacket,d,a))continue;if(!d.embeddedSignature)throw new Error(
"Missing embedded signature");return await ct([d.embeddedSignature],o.keyPacket,u.signature.keyBinding,f,n,a),wr(o.keyPacket,a),o}catch(f){c=f}try{let o=await this.
getPrimarySelfSignature(n,t,a);if((!e||i.getKeyID().equals(e))&&ic(i,o,a))return wr(i,a),this}catch(o){c=o}throw x.wrapError("Could not find valid signing key p\
acket in key "+this.getKeyID().toHex(),c)}async getEncryptionKey(e,n=new Date,t={},a=j){await this.verifyPrimaryKey(n,t,a);let i=this.keyPacket;try{wr(i,a)}catch(o){
throw x.wrapError("Could not verify primary key",o)}let s=this.subkeys.slice().sort((o,f)=>f.keyPacket.created-o.keyPacket.created||f.keyPacket.algorithm-o.keyPacket.
algorithm),c;for(let o of s)if(!e||o.getKeyID().equals(e))try{await o.verify(n,a);let f={key:i,bind:o.keyPacket},d=await ct(o.bindingSignatures,i,u.signature.subkeyBinding,
f,n,a);if(sc(o.keyPacket,d,a))return wr(o.keyPacket,a),o}catch(f){c=f}try{let o=await this.getPrimarySelfSignature(n,t,a);if((!e||i.getKeyID().equals(e))&&sc(i,
o,a))return wr(i,a),this}catch(o){c=o}throw x.wrapError("Could not find valid encryption key packet in key "+this.getKeyID().toHex(),c)}async isRevoked(e,n,t=new Date,a=j){
return on(this.keyPacket,u.signature.keyRevocation,{key:this.keyPacket},this.revocationSignatures,e,n,t,a)}async verifyPrimaryKey(e=new Date,n={},t=j){let a=this.
keyPacket;if(await this.isRevoked(null,null,e,t))throw new Error("Primary key is revoked");let i=await this.getPrimarySelfSignature(e,n,t);if(Ii(a,i,e))throw new Error(
"Primary key is expired");if(a.version!==6){let s=await ct(this.directSignatures,a,u.signature.key,{key:a},e,t).catch(()=>{});if(s&&Ii(a,s,e))throw new Error("P\
rimary key is expired")}}async getExpirationTime(e,n=j){let t;try{let a=await this.getPrimarySelfSignature(null,e,n),i=t0(this.keyPacket,a),s=a.getExpirationTime(),
c=this.keyPacket.version!==6&&await ct(this.directSignatures,this.keyPacket,u.signature.key,{key:this.keyPacket},null,n).catch(()=>{});if(c){let o=t0(this.keyPacket,
c);t=Math.min(i,s,o)}else t=i<s?i:s}catch{t=null}return x.normalizeDate(t)}async getPrimarySelfSignature(e=new Date,n={},t=j){let a=this.keyPacket;if(a.version===
6)return ct(this.directSignatures,a,u.signature.key,{key:a},e,t);let{selfCertification:i}=await this.getPrimaryUser(e,n,t);return i}async getPrimaryUser(e=new Date,n={},t=j){
let a=this.keyPacket,i=[],s;for(let d=0;d<this.users.length;d++)try{let h=this.users[d];if(!h.userID)continue;if(n.name!==void 0&&h.userID.name!==n.name||n.email!==
void 0&&h.userID.email!==n.email||n.comment!==void 0&&h.userID.comment!==n.comment)throw new Error("Could not find user that matches that user ID");let l={userID:h.
userID,key:a},b=await ct(h.selfCertifications,a,u.signature.certGeneric,l,e,t);i.push({index:d,user:h,selfCertification:b})}catch(h){s=h}if(!i.length)throw s||new Error(
"Could not find primary user");await Promise.all(i.map(async d=>{d.selfCertification.revoked||await d.user.isRevoked(d.selfCertification,null,e,t)}));let c=i.sort(
function(d,h){let l=d.selfCertification,b=h.selfCertification;return b.revoked-l.revoked||l.isPrimaryUserID-b.isPrimaryUserID||l.created-b.created}).pop(),{user:o,
selfCertification:f}=c;if(f.revoked||await o.isRevoked(f,null,e,t))throw new Error("Primary user is revoked");return c}async update(e,n=new Date,t=j){if(!this.hasSameFingerprintAs(
e))throw new Error("Primary key fingerprints must be equal to update the key");if(!this.isPrivate()&&e.isPrivate()){if(!(this.subkeys.length===e.subkeys.length&&
this.subkeys.every(s=>e.subkeys.some(c=>s.hasSameFingerprintAs(c)))))throw new Error("Cannot update public key with private key if subkeys mismatch");return e.update(
this,t)}let a=this.clone();return await Br(e,a,"revocationSignatures",n,i=>on(a.keyPacket,u.signature.keyRevocation,a,[i],null,e.keyPacket,n,t)),await Br(e,a,"d\
irectSignatures",n),await Promise.all(e.users.map(async i=>{let s=a.users.filter(c=>i.userID&&i.userID.equals(c.userID)||i.userAttribute&&i.userAttribute.equals(
c.userAttribute));if(s.length>0)await Promise.all(s.map(c=>c.update(i,n,t)));else{let c=i.clone();c.mainKey=a,a.users.push(c)}})),await Promise.all(e.subkeys.map(
async i=>{let s=a.subkeys.filter(c=>c.hasSameFingerprintAs(i));if(s.length>0)await Promise.all(s.map(c=>c.update(i,n,t)));else{let c=i.clone();c.mainKey=a,a.subkeys.
push(c)}})),a}async getRevocationCertificate(e=new Date,n=j){let t={key:this.keyPacket},a=await ct(this.revocationSignatures,this.keyPacket,u.signature.keyRevocation,
t,e,n),i=new fe;i.push(a);let s=this.keyPacket.version!==6;return ln(u.armor.publicKey,i.write(),null,null,"This is a revocation certificate",s,n)}async applyRevocationCertificate(e,n=new Date,t=j){
let a=await Xn(e),s=(await fe.fromBinary(a.data,al,t)).findPacket(u.packet.signature);if(!s||s.signatureType!==u.signature.keyRevocation)throw new Error("Could \
not find revocation signature packet");if(!s.issuerKeyID.equals(this.getKeyID()))throw new Error("Revocation signature does not match key");try{await s.verify(this.
keyPacket,u.signature.keyRevocation,{key:this.keyPacket},n,void 0,t)}catch(o){throw x.wrapError("Could not verify revocation signature",o)}let c=this.clone();return c.
revocationSignatures.push(s),c}async signPrimaryUser(e,n,t,a=j){let{index:i,user:s}=await this.getPrimaryUser(n,t,a),c=await s.certify(e,n,a),o=this.clone();return o.
users[i]=c,o}async signAllUsers(e,n=new Date,t=j){let a=this.clone();return a.users=await Promise.all(this.users.map(function(i){return i.certify(e,n,t)})),a}async verifyPrimaryUser(e,n=new Date,t,a=j){
let i=this.keyPacket,{user:s}=await this.getPrimaryUser(n,t,a);return e?await s.verifyAllCertifications(e,n,a):[{keyID:i.getKeyID(),valid:await s.verify(n,a).catch(
()=>!1)}]}async verifyAllUsers(e,n=new Date,t=j){let a=this.keyPacket,i=[];return await Promise.all(this.users.map(async s=>{let c=e?await s.verifyAllCertifications(
e,n,t):[{keyID:a.getKeyID(),valid:await s.verify(n,t).catch(()=>!1)}];i.push(...c.map(o=>({userID:s.userID?s.userID.userID:null,userAttribute:s.userAttribute,keyID:o.
keyID,valid:o.valid})))})),i}};["getKeyID","getFingerprint","getAlgorithmInfo","getCreationTime","hasSameFingerprintAs"].forEach(r25=>{r0.prototype[r25]=On.prototype[r25]});
var Hn=class extends r0{constructor(e){if(super(),this.keyPacket=null,this.revocationSignatures=[],this.directSignatures=[],this.users=[],this.subkeys=[],e&&(this.
packetListToStructure(e,new Set([u.packet.secretKey,u.packet.secretSubkey])),!this.keyPacket))throw new Error("Invalid key: missing public-key packet")}isPrivate(){
return!1}toPublic(){return this}armor(e=j){let n=this.keyPacket.version!==6;return ln(u.armor.publicKey,this.toPacketList().write(),void 0,void 0,void 0,n,e)}},
Ki=class r20 extends Hn{constructor(e){if(super(),this.packetListToStructure(e,new Set([u.packet.publicKey,u.packet.publicSubkey])),!this.keyPacket)throw new Error(
"Invalid key: missing private-key packet")}isPrivate(){return!0}toPublic(){let e=new fe,n=this.toPacketList();for(let t of n)switch(t.constructor.tag){case u.packet.
secretKey:{let a=St.fromSecretKeyPacket(t);e.push(a);break}case u.packet.secretSubkey:{let a=Xa.fromSecretSubkeyPacket(t);e.push(a);break}default:e.push(t)}return new Hn(
e)}armor(e=j){let n=this.keyPacket.version!==6;return ln(u.armor.privateKey,this.toPacketList().write(),void 0,void 0,void 0,n,e)}async getDecryptionKeys(e,n=new Date,t={},a=j){
let i=this.keyPacket,s=[],c=null;for(let f=0;f<this.subkeys.length;f++)if(!e||this.subkeys[f].getKeyID().equals(e,!0)){if(this.subkeys[f].keyPacket.isDummy()){c=
c||new Error("Gnu-dummy key packets cannot be used for decryption");continue}try{let d={key:i,bind:this.subkeys[f].keyPacket},h=await ct(this.subkeys[f].bindingSignatures,
i,u.signature.subkeyBinding,d,n,a);cc(this.subkeys[f].keyPacket,h,a)&&s.push(this.subkeys[f])}catch(d){c=d}}let o=await this.getPrimarySelfSignature(n,t,a);if((!e||
i.getKeyID().equals(e,!0))&&cc(i,o,a)&&(i.isDummy()?c=c||new Error("Gnu-dummy key packets cannot be used for decryption"):s.push(this)),s.length===0)throw c||new Error(
"No decryption key packets found");return s}isDecrypted(){return this.getKeys().some(({keyPacket:e})=>e.isDecrypted())}async validate(e=j){if(!this.isPrivate())
throw new Error("Cannot validate a public key");let n;if(!this.keyPacket.isDummy())n=this.keyPacket;else{let t=await this.getSigningKey(null,null,void 0,{...e,rejectPublicKeyAlgorithms:new Set,
minRSABits:0});t&&!t.keyPacket.isDummy()&&(n=t.keyPacket)}if(n)return n.validate();{let t=this.getKeys();if(t.map(i=>i.keyPacket.isDummy()).every(Boolean))throw new Error(
"Cannot validate an all-gnu-dummy key");return Promise.all(t.map(i=>i.keyPacket.validate()))}}clearPrivateParams(){this.getKeys().forEach(({keyPacket:e})=>{e.isDecrypted()&&
e.clearPrivateParams()})}async revoke({flag:e=u.reasonForRevocation.noReason,string:n=""}={},t=new Date,a=j){if(!this.isPrivate())throw new Error("Need private \
key for revoking");let i={key:this.keyPacket},s=this.clone();return s.revocationSignatures.push(await Ur(i,[],this.keyPacket,{signatureType:u.signature.keyRevocation,
reasonForRevocationFlag:u.write(u.reasonForRevocation,e),reasonForRevocationString:n},t,void 0,void 0,void 0,a)),s}async addSubkey(e={}){let n={...j,...e.config};
if(e.passphrase)throw new Error("Subkey could not be encrypted here, please encrypt whole key");if(e.rsaBits<n.minRSABits)throw new Error(`rsaBits should be at \
least ${n.minRSABits}, got: ${e.rsaBits}`);let t=this.keyPacket;if(t.isDummy())throw new Error("Cannot add subkey to gnu-dummy primary key");if(!t.isDecrypted())
throw new Error("Key is not decrypted");let a=t.getAlgorithmInfo();a.type=il(a.algorithm),a.rsaBits=a.bits||4096,a.curve=a.curve||"curve25519Legacy",e=nl(e,a);let i=await $h(
e,{...n,v6Keys:this.keyPacket.version===6});wr(i,n);let s=await el(i,t,e,n),c=this.toPacketList();return c.push(i,s),new r20(c)}};function il(r25){switch(u.write(
u.publicKey,r25)){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:case u.publicKey.dsa:return"rsa";case u.publicKey.ecdsa:case u.
publicKey.eddsaLegacy:return"ecc";case u.publicKey.ed25519:return"curve25519";case u.publicKey.ed448:return"curve448";default:throw new Error("Unsupported algor\
ithm")}}var sl=x.constructAllowedPackets([St,Xa,$a,e0,Si,Bi,Me]);function cl(r25){for(let e of r25)switch(e.constructor.tag){case u.packet.secretKey:return new Ki(
r25);case u.packet.publicKey:return new Hn(r25)}throw new Error("No key packet found")}async function ol({armoredKey:r25,binaryKey:e,config:n,...t}){if(n={...j,
...n},!r25&&!e)throw new Error("readKey: must pass options object containing `armoredKey` or `binaryKey`");if(r25&&!x.isString(r25))throw new Error("readKey: op\
tions.armoredKey must be a string");if(e&&!x.isUint8Array(e))throw new Error("readKey: options.binaryKey must be a Uint8Array");let a=Object.keys(t);if(a.length>
0)throw new Error(`Unknown option: ${a.join(", ")}`);let i;if(r25){let{type:f,data:d}=await Xn(r25);if(!(f===u.armor.publicKey||f===u.armor.privateKey))throw new Error(
"Armored text not of type key");i=d}else i=e;let s=await fe.fromBinary(i,sl,n),c=s.indexOfTag(u.packet.publicKey,u.packet.secretKey);if(c.length===0)throw new Error(
"No key packet found");let o=s.slice(c[0],c[1]);return cl(o)}var fl=x.constructAllowedPackets([Ja]),ul=x.constructAllowedPackets([Me]),n0=class r21{constructor(e){
this.packets=e||new fe}getEncryptionKeyIDs(){let e=[];return this.packets.filterByTag(u.packet.publicKeyEncryptedSessionKey).forEach(function(t){e.push(t.publicKeyID)}),
e}getSigningKeyIDs(){let e=this.unwrapCompressed(),n=e.packets.filterByTag(u.packet.onePassSignature);return n.length>0?n.map(a=>a.issuerKeyID):e.packets.filterByTag(
u.packet.signature).map(a=>a.issuerKeyID)}async decrypt(e,n,t,a=new Date,i=j){let s=this.packets.filterByTag(u.packet.symmetricallyEncryptedData,u.packet.symEncryptedIntegrityProtectedData,
u.packet.aeadEncryptedData);if(s.length===0)throw new Error("No encrypted data found");let c=s[0],o=c.cipherAlgorithm,f=t||await this.decryptSessionKeys(e,n,o,a,
i),d=null,h=Promise.all(f.map(async({algorithm:b,data:g})=>{if(!x.isUint8Array(g)||!c.cipherAlgorithm&&!x.isString(b))throw new Error("Invalid session key for d\
ecryption.");try{let y=c.cipherAlgorithm||u.write(u.symmetric,b);await c.decrypt(y,g,i)}catch(y){x.printDebugError(y),d=y}}));if(oi(c.encrypted),c.encrypted=null,
await h,!c.packets||!c.packets.length)throw d||new Error("Decryption failed.");let l=new r21(c.packets);return c.packets=new fe,l}async decryptSessionKeys(e,n,t,a=new Date,i=j){
let s=[],c;if(n){let o=this.packets.filterByTag(u.packet.symEncryptedSessionKey);if(o.length===0)throw new Error("No symmetrically encrypted session key packet \
found.");await Promise.all(n.map(async function(f,d){let h;d?h=await fe.fromBinary(o.write(),fl,i):h=o,await Promise.all(h.map(async function(l){try{await l.decrypt(
f,i),s.push(l)}catch(b){x.printDebugError(b),b instanceof $r&&(c=b)}}))}))}else if(e){let o=this.packets.filterByTag(u.packet.publicKeyEncryptedSessionKey);if(o.
length===0)throw new Error("No public key encrypted session key packet found.");await Promise.all(o.map(async function(f){await Promise.all(e.map(async function(d){
let h;try{h=(await d.getDecryptionKeys(f.publicKeyID,null,void 0,i)).map(b=>b.keyPacket)}catch(b){c=b;return}let l=[u.symmetric.aes256,u.symmetric.aes128,u.symmetric.
tripledes,u.symmetric.cast5];try{let b=await d.getPrimarySelfSignature(a,void 0,i);b.preferredSymmetricAlgorithms&&(l=l.concat(b.preferredSymmetricAlgorithms))}catch{}
await Promise.all(h.map(async function(b){if(!b.isDecrypted())throw new Error("Decryption key is not decrypted.");if(i.constantTimePKCS1Decryption&&(f.publicKeyAlgorithm===
u.publicKey.rsaEncrypt||f.publicKeyAlgorithm===u.publicKey.rsaEncryptSign||f.publicKeyAlgorithm===u.publicKey.rsaSign||f.publicKeyAlgorithm===u.publicKey.elgamal)){
let y=f.write();await Promise.all((t?[t]:Array.from(i.constantTimePKCS1DecryptionSupportedSymmetricAlgorithms)).map(async w=>{let p=new Wa;p.read(y);let S={sessionKeyAlgorithm:w,
sessionKey:bi(w)};try{await p.decrypt(b,S),s.push(p)}catch(v){x.printDebugError(v),c=v}}))}else try{await f.decrypt(b);let y=t||f.sessionKeyAlgorithm;if(y&&!l.includes(
u.write(u.symmetric,y)))throw new Error("A non-preferred symmetric algorithm was used.");s.push(f)}catch(y){x.printDebugError(y),c=y}}))})),oi(f.encrypted),f.encrypted=
null}))}else throw new Error("No key or password specified.");if(s.length>0){if(s.length>1){let o=new Set;s=s.filter(f=>{let d=f.sessionKeyAlgorithm+x.uint8ArrayToString(
f.sessionKey);return o.has(d)?!1:(o.add(d),!0)})}return s.map(o=>({data:o.sessionKey,algorithm:o.sessionKeyAlgorithm&&u.read(u.symmetric,o.sessionKeyAlgorithm)}))}
throw c||new Error("Session key decryption failed.")}getLiteralData(){let n=this.unwrapCompressed().packets.findPacket(u.packet.literalData);return n&&n.getBytes()||
null}getFilename(){let n=this.unwrapCompressed().packets.findPacket(u.packet.literalData);return n&&n.getFilename()||null}getText(){let n=this.unwrapCompressed().
packets.findPacket(u.packet.literalData);return n?n.getText():null}static async generateSessionKey(e=[],n=new Date,t=[],a=j){let{symmetricAlgo:i,aeadAlgo:s}=await rl(
e,n,t,a),c=u.read(u.symmetric,i),o=s?u.read(u.aead,s):void 0;return await Promise.all(e.map(d=>d.getEncryptionKey().catch(()=>null).then(h=>{if(h&&(h.keyPacket.
algorithm===u.publicKey.x25519||h.keyPacket.algorithm===u.publicKey.x448)&&!o&&!x.isAES(i))throw new Error("Could not generate a session key compatible with the\
 given `encryptionKeys`: X22519 and X448 keys can only be used to encrypt AES session keys; change `config.preferredSymmetricAlgorithm` accordingly.")}))),{data:bi(
i),algorithm:c,aeadAlgorithm:o}}async encrypt(e,n,t,a=!1,i=[],s=new Date,c=[],o=j){if(t){if(!x.isUint8Array(t.data)||!x.isString(t.algorithm))throw new Error("I\
nvalid session key for encryption.")}else if(e&&e.length)t=await r21.generateSessionKey(e,s,c,o);else if(n&&n.length)t=await r21.generateSessionKey(void 0,void 0,
void 0,o);else throw new Error("No keys, passwords, or session key provided.");let{data:f,algorithm:d,aeadAlgorithm:h}=t,l=await r21.encryptSessionKey(f,d,h,e,n,
a,i,s,c,o),b=Nn.fromObject({version:h?2:1,aeadAlgorithm:h?u.write(u.aead,h):null});b.packets=this.packets;let g=u.write(u.symmetric,d);return await b.encrypt(g,
f,o),l.packets.push(b),b.packets=new fe,l}static async encryptSessionKey(e,n,t,a,i,s=!1,c=[],o=new Date,f=[],d=j){let h=new fe,l=u.write(u.symmetric,n),b=t&&u.write(
u.aead,t);if(a){let g=await Promise.all(a.map(async function(y,w){let p=await y.getEncryptionKey(c[w],o,f,d),S=Wa.fromObject({version:b?6:3,encryptionKeyPacket:p.
keyPacket,anonymousRecipient:s,sessionKey:e,sessionKeyAlgorithm:l});return await S.encrypt(p.keyPacket),delete S.sessionKey,S}));h.push(...g)}if(i){let g=async function(S,v){
try{return await S.decrypt(v,d),1}catch{return 0}},y=(S,v)=>S+v,w=async function(S,v,C,U){let P=new Ja(d);return P.sessionKey=S,P.sessionKeyAlgorithm=v,C&&(P.aeadAlgorithm=
C),await P.encrypt(U,d),d.passwordCollisionCheck&&(await Promise.all(i.map(K=>g(P,K)))).reduce(y)!==1?w(S,v,U):(delete P.sessionKey,P)},p=await Promise.all(i.map(
S=>w(e,l,b,S)));h.push(...p)}return new r21(h)}async sign(e=[],n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=j){let d=new fe,h=this.packets.findPacket(u.packet.literalData);
if(!h)throw new Error("No literal data packet to sign.");let l=await Ui(h,e,n,t,a,i,s,c,o,!1,f),b=l.map((g,y)=>jt.fromSignaturePacket(g,y===0)).reverse();return d.
push(...b),d.push(h),d.push(...l),new r21(d)}compress(e,n=j){if(e===u.compression.uncompressed)return this;let t=new qa(n);t.algorithm=e,t.packets=this.packets;
let a=new fe;return a.push(t),new r21(a)}async signDetached(e=[],n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=j){let d=this.packets.findPacket(u.packet.literalData);
if(!d)throw new Error("No literal data packet to sign.");return new Gt(await Ui(d,e,n,t,a,i,s,c,o,!0,f))}async verify(e,n=new Date,t=j){let a=this.unwrapCompressed(),
i=a.packets.filterByTag(u.packet.literalData);if(i.length!==1)throw new Error("Can only verify message with one literal data packet.");let s=a.packets;xe(s.stream)&&
(s=s.concat(await Ae(s.stream,f=>f||[])));let c=s.filterByTag(u.packet.onePassSignature).reverse(),o=s.filterByTag(u.packet.signature);return c.length&&!o.length&&
x.isStream(s.stream)&&!xe(s.stream)?(await Promise.all(c.map(async f=>{f.correspondingSig=new Promise((d,h)=>{f.correspondingSigResolve=d,f.correspondingSigReject=
h}),f.signatureData=Tr(async()=>(await f.correspondingSig).signatureData),f.hashed=Ae(await f.hash(f.signatureType,i[0],void 0,!1)),f.hashed.catch(()=>{})})),s.
stream=lr(s.stream,async(f,d)=>{let h=dt(f),l=$e(d);try{for(let b=0;b<c.length;b++){let{value:g}=await h.read();c[b].correspondingSigResolve(g)}await h.readToEnd(),
await l.ready,await l.close()}catch(b){c.forEach(g=>{g.correspondingSigReject(b)}),await l.abort(b)}}),Ia(c,i,e,n,!1,t)):Ia(o,i,e,n,!1,t)}async verifyDetached(e,n,t=new Date,a=j){
let s=this.unwrapCompressed().packets.filterByTag(u.packet.literalData);if(s.length!==1)throw new Error("Can only verify message with one literal data packet.");
let c=e.packets.filterByTag(u.packet.signature);return Ia(c,s,n,t,!0,a)}unwrapCompressed(){let e=this.packets.filterByTag(u.packet.compressedData);return e.length?
new r21(e[0].packets):this}async appendSignature(e,n=j){await this.packets.read(x.isUint8Array(e)?e:(await Xn(e)).data,ul,n)}write(){return this.packets.write()}armor(e=j){
let n=this.packets[this.packets.length-1],t=n.constructor.tag===Nn.tag?n.version!==2:this.packets.some(a=>a.constructor.tag===Me.tag&&a.version!==6);return ln(u.
armor.message,this.write(),null,null,null,t,e)}};async function Ui(r25,e,n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=!1,d=j){let h=new fe,l=r25.text===null?u.signature.
binary:u.signature.text;if(await Promise.all(e.map(async(b,g)=>{let y=s[g];if(!b.isPrivate())throw new Error("Need private key for signing");let w=await b.getSigningKey(
a[g],i,y,d);return Ur(r25,n.length?n:[b],w.keyPacket,{signatureType:l},i,c,o,f,d)})).then(b=>{h.push(...b)}),t){let b=t.packets.filterByTag(u.packet.signature);
h.push(...b)}return h}function dl(r25,e,n,t=new Date,a=!1,i=j){let s,c;for(let h of n){let l=h.getKeys(r25.issuerKeyID);if(l.length>0){s=h,c=l[0];break}}let f=r25 instanceof
jt?r25.correspondingSig:r25,d={keyID:r25.issuerKeyID,verified:(async()=>{if(!c)throw new Error(`Could not find signing key with key ID ${r25.issuerKeyID.toHex()}`);
await r25.verify(c.keyPacket,r25.signatureType,e[0],t,a,i);let h=await f;if(c.getCreationTime()>h.created)throw new Error("Key is newer than the signature");try{
await s.getSigningKey(c.getKeyID(),h.created,void 0,i)}catch(l){if(i.allowInsecureVerificationWithReformattedKeys&&l.message.match(/Signature creation time is in the future/))
await s.getSigningKey(c.getKeyID(),t,void 0,i);else throw l}return!0})(),signature:(async()=>{let h=await f,l=new fe;return h&&l.push(h),new Gt(l)})()};return d.
signature.catch(()=>{}),d.verified.catch(()=>{}),d}function Ia(r25,e,n,t=new Date,a=!1,i=j){return r25.filter(s=>["text","binary"].includes(u.read(u.signature,s.
signatureType))).map(s=>dl(s,e,n,t,a,i))}async function hl({text:r25,binary:e,filename:n,date:t=new Date,format:a=r25!==void 0?"utf8":"binary",...i}){let s=r25!==
void 0?r25:e;if(s===void 0)throw new Error("createMessage: must pass options object containing `text` or `binary`");if(r25&&!x.isString(r25)&&!x.isStream(r25))throw new Error(
"createMessage: options.text must be a string or stream");if(e&&!x.isUint8Array(e)&&!x.isStream(e))throw new Error("createMessage: options.binary must be a Uint\
8Array or stream");let c=Object.keys(i);if(c.length>0)throw new Error(`Unknown option: ${c.join(", ")}`);let o=x.isStream(s),f=new Kr(t);r25!==void 0?f.setText(
s,u.write(u.literal,a)):f.setBytes(s,u.write(u.literal,a)),n!==void 0&&f.setFilename(n);let d=new fe;d.push(f);let h=new n0(d);return h.fromStream=o,h}var ll=x.
constructAllowedPackets([Me]),fn=class r22{constructor(e,n){if(this.text=x.removeTrailingSpaces(e).replace(/\r?\n/g,`\r
`),n&&!(n instanceof Gt))throw new Error("Invalid signature input");this.signature=n||new Gt(new fe)}getSigningKeyIDs(){let e=[];return this.signature.packets.forEach(
function(t){e.push(t.issuerKeyID)}),e}async sign(e,n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=j){let d=new Kr;d.setText(this.text);let h=new Gt(await Ui(d,e,n,
t,a,i,s,c,o,!0,f));return new r22(this.text,h)}verify(e,n=new Date,t=j){let a=this.signature.packets.filterByTag(u.packet.signature),i=new Kr;return i.setText(this.
text),Ia(a,[i],e,n,!0,t)}getText(){return this.text.replace(/\r\n/g,`
`)}armor(e=j){let n=this.signature.packets.some(i=>i.version!==6),a={hash:n?Array.from(new Set(this.signature.packets.map(i=>u.read(u.hash,i.hashAlgorithm).toUpperCase()))).
join():null,text:this.text,data:this.signature.packets.write()};return ln(u.armor.signed,a,void 0,void 0,void 0,n,e)}};async function xl({cleartextMessage:r25,config:e,
...n}){if(e={...j,...e},!r25)throw new Error("readCleartextMessage: must pass options object containing `cleartextMessage`");if(!x.isString(r25))throw new Error(
"readCleartextMessage: options.cleartextMessage must be a string");let t=Object.keys(n);if(t.length>0)throw new Error(`Unknown option: ${t.join(", ")}`);let a=await Xn(
r25);if(a.type!==u.armor.signed)throw new Error("No cleartext signed message.");let i=await fe.fromBinary(a.data,ll,e);yl(a.headers,i);let s=new Gt(i);return new fn(
a.text,s)}function yl(r25,e){let n=function(a){let i=s=>c=>s.hashAlgorithm===c;for(let s=0;s<e.length;s++)if(e[s].constructor.tag===u.packet.signature&&!a.some(
i(e[s])))return!1;return!0},t=[];if(r25.forEach(a=>{let i=a.match(/^Hash: (.+)$/);if(i){let s=i[1].replace(/\s/g,"").split(",").map(c=>{try{return u.write(u.hash,
c.toLowerCase())}catch{throw new Error("Unknown hash algorithm in armor header: "+c.toLowerCase())}});t.push(...s)}else throw new Error('Only "Hash" header allo\
wed in cleartext signed message')}),t.length&&!n(t))throw new Error("Hash algorithm mismatch in armor header and signature")}async function bl({message:r25,verificationKeys:e,
expectSigned:n=!1,format:t="utf8",signature:a=null,date:i=new Date,config:s,...c}){if(s={...j,...s},wl(s),gl(r25),e=Al(e),c.publicKeys)throw new Error("The `pub\
licKeys` option has been removed from openpgp.verify, pass `verificationKeys` instead");let o=Object.keys(c);if(o.length>0)throw new Error(`Unknown option: ${o.
join(", ")}`);if(r25 instanceof fn&&t==="binary")throw new Error("Can't return cleartext message data as binary");if(r25 instanceof fn&&a)throw new Error("Can't\
 verify detached cleartext signature");try{let f={};if(a?f.signatures=await r25.verifyDetached(a,e,i,s):f.signatures=await r25.verify(e,i,s),f.data=t==="binary"?
r25.getLiteralData():r25.getText(),r25.fromStream&&!a&&El(f,...new Set([r25,r25.unwrapCompressed()])),n){if(f.signatures.length===0)throw new Error("Message is \
not signed");f.data=Re([f.data,Tr(async()=>(await x.anyPromise(f.signatures.map(d=>d.verified)),t==="binary"?new Uint8Array:""))])}return f.data=await ml(f.data),
f}catch(f){throw x.wrapError("Error verifying signed message",f)}}function gl(r25){if(!(r25 instanceof fn)&&!(r25 instanceof n0))throw new Error("Parameter [mes\
sage] needs to be of type Message or CleartextMessage")}var pl=Object.keys(j).length;function wl(r25){let e=Object.keys(r25);if(e.length!==pl){for(let n of e)if(j[n]===
void 0)throw new Error(`Unknown config property: ${n}`)}}function Al(r25){return r25&&!x.isArray(r25)&&(r25=[r25]),r25}async function ml(r25){return x.isStream(
r25)==="array"?Ae(r25):r25}function El(r25,e,...n){r25.data=lr(e.packets.stream,async(t,a)=>{await hn(r25.data,a,{preventClose:!0});let i=$e(a);try{await Ae(t,s=>s),
await Promise.all(n.map(s=>Ae(s.packets.stream,c=>c))),await i.close()}catch(s){await i.abort(s)}})}var Nr=Je&&typeof Je=="object"&&"webcrypto"in Je?Je.webcrypto:
Je&&typeof Je=="object"&&"randomBytes"in Je?Je:void 0;function na(r25){return r25 instanceof Uint8Array||ArrayBuffer.isView(r25)&&r25.constructor.name==="Uint8A\
rray"}function _n(r25){if(!Number.isSafeInteger(r25)||r25<0)throw new Error("positive integer expected, got "+r25)}function It(r25,...e){if(!na(r25))throw new Error(
"Uint8Array expected");if(e.length>0&&!e.includes(r25.length))throw new Error("Uint8Array expected of length "+e+", got length="+r25.length)}function zo(r25){if(typeof r25!=
"function"||typeof r25.create!="function")throw new Error("Hash should be wrapped by utils.createHasher");_n(r25.outputLen),_n(r25.blockLen)}function un(r25,e=!0){
if(r25.destroyed)throw new Error("Hash instance has been destroyed");if(e&&r25.finished)throw new Error("Hash#digest() has already been called")}function Go(r25,e){
It(r25);let n=e.outputLen;if(r25.length<n)throw new Error("digestInto() expects output buffer of length at least "+n)}function kl(r25){return new Uint32Array(r25.
buffer,r25.byteOffset,Math.floor(r25.byteLength/4))}function it(...r25){for(let e=0;e<r25.length;e++)r25[e].fill(0)}function G0(r25){return new DataView(r25.buffer,
r25.byteOffset,r25.byteLength)}function xt(r25,e){return r25<<32-e|r25>>>e}function or(r25,e){return r25<<e|r25>>>32-e>>>0}var vl=new Uint8Array(new Uint32Array(
[287454020]).buffer)[0]===68;function Bl(r25){return r25<<24&4278190080|r25<<8&16711680|r25>>>8&65280|r25>>>24&255}function Sl(r25){for(let e=0;e<r25.length;e++)
r25[e]=Bl(r25[e]);return r25}var uc=vl?r25=>r25:Sl,jo=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Il=Array.from({length:256},
(r25,e)=>e.toString(16).padStart(2,"0"));function Sr(r25){if(It(r25),jo)return r25.toHex();let e="";for(let n=0;n<r25.length;n++)e+=Il[r25[n]];return e}var Pt={
_0:48,_9:57,A:65,F:70,a:97,f:102};function dc(r25){if(r25>=Pt._0&&r25<=Pt._9)return r25-Pt._0;if(r25>=Pt.A&&r25<=Pt.F)return r25-(Pt.A-10);if(r25>=Pt.a&&r25<=Pt.
f)return r25-(Pt.a-10)}function a0(r25){if(typeof r25!="string")throw new Error("hex string expected, got "+typeof r25);if(jo)return Uint8Array.fromHex(r25);let e=r25.
length,n=e/2;if(e%2)throw new Error("hex string expected, got unpadded hex of length "+e);let t=new Uint8Array(n);for(let a=0,i=0;a<n;a++,i+=2){let s=dc(r25.charCodeAt(
i)),c=dc(r25.charCodeAt(i+1));if(s===void 0||c===void 0){let o=r25[i]+r25[i+1];throw new Error('hex string expected, got non-hex character "'+o+'" at index '+i)}
t[a]=s*16+c}return t}function Cl(r25){if(typeof r25!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(r25))}function aa(r25){
return typeof r25=="string"&&(r25=Cl(r25)),It(r25),r25}function ot(...r25){let e=0;for(let t=0;t<r25.length;t++){let a=r25[t];It(a),e+=a.length}let n=new Uint8Array(
e);for(let t=0,a=0;t<r25.length;t++){let i=r25[t];n.set(i,a),a+=i.length}return n}var zn=class{};function Zt(r25){let e=t=>r25().update(aa(t)).digest(),n=r25();
return e.outputLen=n.outputLen,e.blockLen=n.blockLen,e.create=()=>r25(),e}function Kl(r25){let e=(t,a)=>r25(a).update(aa(t)).digest(),n=r25({});return e.outputLen=
n.outputLen,e.blockLen=n.blockLen,e.create=t=>r25(t),e}var Ul=Zt;function S0(r25=32){if(Nr&&typeof Nr.getRandomValues=="function")return Nr.getRandomValues(new Uint8Array(
r25));if(Nr&&typeof Nr.randomBytes=="function")return Uint8Array.from(Nr.randomBytes(r25));throw new Error("crypto.getRandomValues must be defined")}var gs=BigInt(
0),Di=BigInt(1);function Dr(r25,e=""){if(typeof r25!="boolean"){let n=e&&`"${e}"`;throw new Error(n+"expected boolean, got type="+typeof r25)}return r25}function ut(r25,e,n=""){
let t=na(r25),a=r25==null?void 0:r25.length,i=e!==void 0;if(!t||i&&a!==e){let s=n&&`"${n}" `,c=i?` of length ${e}`:"",o=t?`length=${a}`:`type=${typeof r25}`;throw new Error(
s+"expected Uint8Array"+c+", got "+o)}return r25}function da(r25){let e=r25.toString(16);return e.length&1?"0"+e:e}function Vo(r25){if(typeof r25!="string")throw new Error(
"hex string expected, got "+typeof r25);return r25===""?gs:BigInt("0x"+r25)}function I0(r25){return Vo(Sr(r25))}function Pr(r25){return It(r25),Vo(Sr(Uint8Array.
from(r25).reverse()))}function ps(r25,e){return a0(r25.toString(16).padStart(e*2,"0"))}function ws(r25,e){return ps(r25,e).reverse()}function he(r25,e,n){let t;
if(typeof e=="string")try{t=a0(e)}catch(i){throw new Error(r25+" must be hex string or Uint8Array, cause: "+i)}else if(na(e))t=Uint8Array.from(e);else throw new Error(
r25+" must be hex string or Uint8Array");let a=t.length;if(typeof n=="number"&&a!==n)throw new Error(r25+" of length "+n+" expected, got "+a);return t}function hc(r25){
return Uint8Array.from(r25)}function Dl(r25){return Uint8Array.from(r25,(e,n)=>{let t=e.charCodeAt(0);if(e.length!==1||t>127)throw new Error(`string contains no\
n-ASCII character "${r25[n]}" with code ${t} at position ${n}`);return t})}var j0=r25=>typeof r25=="bigint"&&gs<=r25;function Pl(r25,e,n){return j0(r25)&&j0(e)&&
j0(n)&&e<=r25&&r25<n}function Gn(r25,e,n,t){if(!Pl(e,n,t))throw new Error("expected valid "+r25+": "+n+" <= n < "+t+", got "+e)}function qo(r25){let e;for(e=0;r25>
gs;r25>>=Di,e+=1);return e}var ia=r25=>(Di<<BigInt(r25))-Di;function Fl(r25,e,n){if(typeof r25!="number"||r25<2)throw new Error("hashLen must be a number");if(typeof e!=
"number"||e<2)throw new Error("qByteLen must be a number");if(typeof n!="function")throw new Error("hmacFn must be a function");let t=b=>new Uint8Array(b),a=b=>Uint8Array.
of(b),i=t(r25),s=t(r25),c=0,o=()=>{i.fill(1),s.fill(0),c=0},f=(...b)=>n(s,i,...b),d=(b=t(0))=>{s=f(a(0),b),i=f(),b.length!==0&&(s=f(a(1),b),i=f())},h=()=>{if(c++>=
1e3)throw new Error("drbg: tried 1000 values");let b=0,g=[];for(;b<e;){i=f();let y=i.slice();g.push(y),b+=i.length}return ot(...g)};return(b,g)=>{o(),d(b);let y;
for(;!(y=g(h()));)d();return o(),y}}function yn(r25,e,n={}){if(!r25||typeof r25!="object")throw new Error("expected valid options object");function t(a,i,s){let c=r25[a];
if(s&&c===void 0)return;let o=typeof c;if(o!==i||c===null)throw new Error(`param "${a}" is invalid: expected ${i}, got ${o}`)}Object.entries(e).forEach(([a,i])=>t(
a,i,!1)),Object.entries(n).forEach(([a,i])=>t(a,i,!0))}function i0(r25){let e=new WeakMap;return(n,...t)=>{let a=e.get(n);if(a!==void 0)return a;let i=r25(n,...t);
return e.set(n,i),i}}var ze=BigInt(0),Ne=BigInt(1),mr=BigInt(2),Yo=BigInt(3),Zo=BigInt(4),Wo=BigInt(5),Tl=BigInt(7),Jo=BigInt(8),Ql=BigInt(9),Xo=BigInt(16);function ve(r25,e){
let n=r25%e;return n>=ze?n:e+n}function de(r25,e,n){let t=r25;for(;e-- >ze;)t*=t,t%=n;return t}function lc(r25,e){if(r25===ze)throw new Error("invert: expected \
non-zero number");if(e<=ze)throw new Error("invert: expected positive modulus, got "+e);let n=ve(r25,e),t=e,a=ze,i=Ne;for(;n!==ze;){let c=t/n,o=t%n,f=a-i*c;t=n,
n=o,a=i,i=f}if(t!==Ne)throw new Error("invert: does not exist");return ve(a,e)}function As(r25,e,n){if(!r25.eql(r25.sqr(e),n))throw new Error("Cannot find squar\
e root")}function $o(r25,e){let n=(r25.ORDER+Ne)/Zo,t=r25.pow(e,n);return As(r25,t,e),t}function Ml(r25,e){let n=(r25.ORDER-Wo)/Jo,t=r25.mul(e,mr),a=r25.pow(t,n),
i=r25.mul(e,a),s=r25.mul(r25.mul(i,mr),a),c=r25.mul(i,r25.sub(s,r25.ONE));return As(r25,c,e),c}function Ll(r25){let e=We(r25),n=ef(r25),t=n(e,e.neg(e.ONE)),a=n(
e,t),i=n(e,e.neg(t)),s=(r25+Tl)/Xo;return(c,o)=>{let f=c.pow(o,s),d=c.mul(f,t),h=c.mul(f,a),l=c.mul(f,i),b=c.eql(c.sqr(d),o),g=c.eql(c.sqr(h),o);f=c.cmov(f,d,b),
d=c.cmov(l,h,g);let y=c.eql(c.sqr(d),o),w=c.cmov(f,d,y);return As(c,w,o),w}}function ef(r25){if(r25<Yo)throw new Error("sqrt is not defined for small field");let e=r25-
Ne,n=0;for(;e%mr===ze;)e/=mr,n++;let t=mr,a=We(r25);for(;xc(a,t)===1;)if(t++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(n===1)return $o;
let i=a.pow(t,e),s=(e+Ne)/mr;return function(o,f){if(o.is0(f))return f;if(xc(o,f)!==1)throw new Error("Cannot find square root");let d=n,h=o.mul(o.ONE,i),l=o.pow(
f,e),b=o.pow(f,s);for(;!o.eql(l,o.ONE);){if(o.is0(l))return o.ZERO;let g=1,y=o.sqr(l);for(;!o.eql(y,o.ONE);)if(g++,y=o.sqr(y),g===d)throw new Error("Cannot find\
 square root");let w=Ne<<BigInt(d-g-1),p=o.pow(h,w);d=g,h=o.sqr(p),l=o.mul(l,h),b=o.mul(b,p)}return b}}function Rl(r25){return r25%Zo===Yo?$o:r25%Jo===Wo?Ml:r25%
Xo===Ql?Ll(r25):ef(r25)}var Nl=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Ol(r25){
let e={ORDER:"bigint",MASK:"bigint",BYTES:"number",BITS:"number"},n=Nl.reduce((t,a)=>(t[a]="function",t),e);return yn(r25,n),r25}function Hl(r25,e,n){if(n<ze)throw new Error(
"invalid exponent, negatives unsupported");if(n===ze)return r25.ONE;if(n===Ne)return e;let t=r25.ONE,a=e;for(;n>ze;)n&Ne&&(t=r25.mul(t,a)),a=r25.sqr(a),n>>=Ne;return t}
function tf(r25,e,n=!1){let t=new Array(e.length).fill(n?r25.ZERO:void 0),a=e.reduce((s,c,o)=>r25.is0(c)?s:(t[o]=s,r25.mul(s,c)),r25.ONE),i=r25.inv(a);return e.
reduceRight((s,c,o)=>r25.is0(c)?s:(t[o]=r25.mul(s,t[o]),r25.mul(s,c)),i),t}function xc(r25,e){let n=(r25.ORDER-Ne)/mr,t=r25.pow(e,n),a=r25.eql(t,r25.ONE),i=r25.
eql(t,r25.ZERO),s=r25.eql(t,r25.neg(r25.ONE));if(!a&&!i&&!s)throw new Error("invalid Legendre symbol result");return a?1:i?0:-1}function rf(r25,e){e!==void 0&&_n(
e);let n=e!==void 0?e:r25.toString(2).length,t=Math.ceil(n/8);return{nBitLength:n,nByteLength:t}}function We(r25,e,n=!1,t={}){if(r25<=ze)throw new Error("invali\
d field: expected ORDER > 0, got "+r25);let a,i,s=!1,c;if(typeof e=="object"&&e!=null){if(t.sqrt||n)throw new Error("cannot specify opts in two arguments");let l=e;
l.BITS&&(a=l.BITS),l.sqrt&&(i=l.sqrt),typeof l.isLE=="boolean"&&(n=l.isLE),typeof l.modFromBytes=="boolean"&&(s=l.modFromBytes),c=l.allowedLengths}else typeof e==
"number"&&(a=e),t.sqrt&&(i=t.sqrt);let{nBitLength:o,nByteLength:f}=rf(r25,a);if(f>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");let d,h=Object.
freeze({ORDER:r25,isLE:n,BITS:o,BYTES:f,MASK:ia(o),ZERO:ze,ONE:Ne,allowedLengths:c,create:l=>ve(l,r25),isValid:l=>{if(typeof l!="bigint")throw new Error("invali\
d field element: expected bigint, got "+typeof l);return ze<=l&&l<r25},is0:l=>l===ze,isValidNot0:l=>!h.is0(l)&&h.isValid(l),isOdd:l=>(l&Ne)===Ne,neg:l=>ve(-l,r25),
eql:(l,b)=>l===b,sqr:l=>ve(l*l,r25),add:(l,b)=>ve(l+b,r25),sub:(l,b)=>ve(l-b,r25),mul:(l,b)=>ve(l*b,r25),pow:(l,b)=>Hl(h,l,b),div:(l,b)=>ve(l*lc(b,r25),r25),sqrN:l=>l*
l,addN:(l,b)=>l+b,subN:(l,b)=>l-b,mulN:(l,b)=>l*b,inv:l=>lc(l,r25),sqrt:i||(l=>(d||(d=Rl(r25)),d(h,l))),toBytes:l=>n?ws(l,f):ps(l,f),fromBytes:(l,b=!0)=>{if(c){
if(!c.includes(l.length)||l.length>f)throw new Error("Field.fromBytes: expected "+c+" bytes, got "+l.length);let y=new Uint8Array(f);y.set(l,n?0:y.length-l.length),
l=y}if(l.length!==f)throw new Error("Field.fromBytes: expected "+f+" bytes, got "+l.length);let g=n?Pr(l):I0(l);if(s&&(g=ve(g,r25)),!b&&!h.isValid(g))throw new Error(
"invalid field element: outside of range 0..ORDER");return g},invertBatch:l=>tf(h,l),cmov:(l,b,g)=>g?b:l});return Object.freeze(h)}function nf(r25){if(typeof r25!=
"bigint")throw new Error("field order must be bigint");let e=r25.toString(2).length;return Math.ceil(e/8)}function af(r25){let e=nf(r25);return e+Math.ceil(e/2)}
function _l(r25,e,n=!1){let t=r25.length,a=nf(e),i=af(e);if(t<16||t<i||t>1024)throw new Error("expected "+i+"-1024 bytes of input, got "+t);let s=n?Pr(r25):I0(r25),
c=ve(s,e-Ne)+Ne;return n?ws(c,a):ps(c,a)}function zl(r25,e,n,t){if(typeof r25.setBigUint64=="function")return r25.setBigUint64(e,n,t);let a=BigInt(32),i=BigInt(
4294967295),s=Number(n>>a&i),c=Number(n&i),o=t?4:0,f=t?0:4;r25.setUint32(e+o,s,t),r25.setUint32(e+f,c,t)}function sf(r25,e,n){return r25&e^~r25&n}function cf(r25,e,n){
return r25&e^r25&n^e&n}var Fr=class extends zn{constructor(e,n,t,a){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=e,this.outputLen=
n,this.padOffset=t,this.isLE=a,this.buffer=new Uint8Array(e),this.view=G0(this.buffer)}update(e){un(this),e=aa(e),It(e);let{view:n,buffer:t,blockLen:a}=this,i=e.
length;for(let s=0;s<i;){let c=Math.min(a-this.pos,i-s);if(c===a){let o=G0(e);for(;a<=i-s;s+=a)this.process(o,s);continue}t.set(e.subarray(s,s+c),this.pos),this.
pos+=c,s+=c,this.pos===a&&(this.process(n,0),this.pos=0)}return this.length+=e.length,this.roundClean(),this}digestInto(e){un(this),Go(e,this),this.finished=!0;
let{buffer:n,view:t,blockLen:a,isLE:i}=this,{pos:s}=this;n[s++]=128,it(this.buffer.subarray(s)),this.padOffset>a-s&&(this.process(t,0),s=0);for(let h=s;h<a;h++)
n[h]=0;zl(t,a-8,BigInt(this.length*8),i),this.process(t,0);let c=G0(e),o=this.outputLen;if(o%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let f=o/
4,d=this.get();if(f>d.length)throw new Error("_sha2: outputLen bigger than state");for(let h=0;h<f;h++)c.setUint32(4*h,d[h],i)}digest(){let{buffer:e,outputLen:n}=this;
this.digestInto(e);let t=e.slice(0,n);return this.destroy(),t}_cloneInto(e){e||(e=new this.constructor),e.set(...this.get());let{blockLen:n,buffer:t,length:a,finished:i,
destroyed:s,pos:c}=this;return e.destroyed=s,e.finished=i,e.length=a,e.pos=c,a%n&&e.buffer.set(t),e}clone(){return this._cloneInto()}},Wt=Uint32Array.from([1779033703,
3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Jt=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,
1694076839,3204075428]),De=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,
1750603025,3675008525,1694076839,1203062813,3204075428]),Pe=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,
1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]),ha=BigInt(2**32-1),yc=BigInt(32);function Gl(r25,e=!1){return e?{h:Number(
r25&ha),l:Number(r25>>yc&ha)}:{h:Number(r25>>yc&ha)|0,l:Number(r25&ha)|0}}function of(r25,e=!1){let n=r25.length,t=new Uint32Array(n),a=new Uint32Array(n);for(let i=0;i<
n;i++){let{h:s,l:c}=Gl(r25[i],e);[t[i],a[i]]=[s,c]}return[t,a]}var bc=(r25,e,n)=>r25>>>n,gc=(r25,e,n)=>r25<<32-n|e>>>n,Or=(r25,e,n)=>r25>>>n|e<<32-n,Hr=(r25,e,n)=>r25<<
32-n|e>>>n,la=(r25,e,n)=>r25<<64-n|e>>>n-32,xa=(r25,e,n)=>r25>>>n-32|e<<64-n,jl=(r25,e,n)=>r25<<n|e>>>32-n,Vl=(r25,e,n)=>e<<n|r25>>>32-n,ql=(r25,e,n)=>e<<n-32|r25>>>
64-n,Yl=(r25,e,n)=>r25<<n-32|e>>>64-n;function Ft(r25,e,n,t){let a=(e>>>0)+(t>>>0);return{h:r25+n+(a/2**32|0)|0,l:a|0}}var Zl=(r25,e,n)=>(r25>>>0)+(e>>>0)+(n>>>
0),Wl=(r25,e,n,t)=>e+n+t+(r25/2**32|0)|0,Jl=(r25,e,n,t)=>(r25>>>0)+(e>>>0)+(n>>>0)+(t>>>0),Xl=(r25,e,n,t,a)=>e+n+t+a+(r25/2**32|0)|0,$l=(r25,e,n,t,a)=>(r25>>>0)+
(e>>>0)+(n>>>0)+(t>>>0)+(a>>>0),ex=(r25,e,n,t,a,i)=>e+n+t+a+i+(r25/2**32|0)|0,tx=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,
1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,
883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Xt=new Uint32Array(
64),s0=class extends Fr{constructor(e=32){super(64,e,8,!1),this.A=Wt[0]|0,this.B=Wt[1]|0,this.C=Wt[2]|0,this.D=Wt[3]|0,this.E=Wt[4]|0,this.F=Wt[5]|0,this.G=Wt[6]|
0,this.H=Wt[7]|0}get(){let{A:e,B:n,C:t,D:a,E:i,F:s,G:c,H:o}=this;return[e,n,t,a,i,s,c,o]}set(e,n,t,a,i,s,c,o){this.A=e|0,this.B=n|0,this.C=t|0,this.D=a|0,this.E=
i|0,this.F=s|0,this.G=c|0,this.H=o|0}process(e,n){for(let h=0;h<16;h++,n+=4)Xt[h]=e.getUint32(n,!1);for(let h=16;h<64;h++){let l=Xt[h-15],b=Xt[h-2],g=xt(l,7)^xt(
l,18)^l>>>3,y=xt(b,17)^xt(b,19)^b>>>10;Xt[h]=y+Xt[h-7]+g+Xt[h-16]|0}let{A:t,B:a,C:i,D:s,E:c,F:o,G:f,H:d}=this;for(let h=0;h<64;h++){let l=xt(c,6)^xt(c,11)^xt(c,
25),b=d+l+sf(c,o,f)+tx[h]+Xt[h]|0,y=(xt(t,2)^xt(t,13)^xt(t,22))+cf(t,a,i)|0;d=f,f=o,o=c,c=s+b|0,s=i,i=a,a=t,t=b+y|0}t=t+this.A|0,a=a+this.B|0,i=i+this.C|0,s=s+this.
D|0,c=c+this.E|0,o=o+this.F|0,f=f+this.G|0,d=d+this.H|0,this.set(t,a,i,s,c,o,f,d)}roundClean(){it(Xt)}destroy(){this.set(0,0,0,0,0,0,0,0),it(this.buffer)}},Pi=class extends s0{constructor(){
super(28),this.A=Jt[0]|0,this.B=Jt[1]|0,this.C=Jt[2]|0,this.D=Jt[3]|0,this.E=Jt[4]|0,this.F=Jt[5]|0,this.G=Jt[6]|0,this.H=Jt[7]|0}},ff=of(["0x428a2f98d728ae22",
"0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3\
030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe4\
9b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b\
5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x1429296\
70a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0\
x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771\
202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9c\
ca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9",
"0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2\
c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x59\
7f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(r25=>BigInt(r25))),rx=ff[0],nx=ff[1],$t=new Uint32Array(80),er=new Uint32Array(80),c0=class extends Fr{constructor(e=64){
super(128,e,16,!1),this.Ah=Pe[0]|0,this.Al=Pe[1]|0,this.Bh=Pe[2]|0,this.Bl=Pe[3]|0,this.Ch=Pe[4]|0,this.Cl=Pe[5]|0,this.Dh=Pe[6]|0,this.Dl=Pe[7]|0,this.Eh=Pe[8]|
0,this.El=Pe[9]|0,this.Fh=Pe[10]|0,this.Fl=Pe[11]|0,this.Gh=Pe[12]|0,this.Gl=Pe[13]|0,this.Hh=Pe[14]|0,this.Hl=Pe[15]|0}get(){let{Ah:e,Al:n,Bh:t,Bl:a,Ch:i,Cl:s,
Dh:c,Dl:o,Eh:f,El:d,Fh:h,Fl:l,Gh:b,Gl:g,Hh:y,Hl:w}=this;return[e,n,t,a,i,s,c,o,f,d,h,l,b,g,y,w]}set(e,n,t,a,i,s,c,o,f,d,h,l,b,g,y,w){this.Ah=e|0,this.Al=n|0,this.
Bh=t|0,this.Bl=a|0,this.Ch=i|0,this.Cl=s|0,this.Dh=c|0,this.Dl=o|0,this.Eh=f|0,this.El=d|0,this.Fh=h|0,this.Fl=l|0,this.Gh=b|0,this.Gl=g|0,this.Hh=y|0,this.Hl=w|
0}process(e,n){for(let v=0;v<16;v++,n+=4)$t[v]=e.getUint32(n),er[v]=e.getUint32(n+=4);for(let v=16;v<80;v++){let C=$t[v-15]|0,U=er[v-15]|0,P=Or(C,U,1)^Or(C,U,8)^
bc(C,U,7),Q=Hr(C,U,1)^Hr(C,U,8)^gc(C,U,7),K=$t[v-2]|0,E=er[v-2]|0,k=Or(K,E,19)^la(K,E,61)^bc(K,E,6),B=Hr(K,E,19)^xa(K,E,61)^gc(K,E,6),D=Jl(Q,B,er[v-7],er[v-16]),
A=Xl(D,P,k,$t[v-7],$t[v-16]);$t[v]=A|0,er[v]=D|0}let{Ah:t,Al:a,Bh:i,Bl:s,Ch:c,Cl:o,Dh:f,Dl:d,Eh:h,El:l,Fh:b,Fl:g,Gh:y,Gl:w,Hh:p,Hl:S}=this;for(let v=0;v<80;v++){
let C=Or(h,l,14)^Or(h,l,18)^la(h,l,41),U=Hr(h,l,14)^Hr(h,l,18)^xa(h,l,41),P=h&b^~h&y,Q=l&g^~l&w,K=$l(S,U,Q,nx[v],er[v]),E=ex(K,p,C,P,rx[v],$t[v]),k=K|0,B=Or(t,a,
28)^la(t,a,34)^la(t,a,39),D=Hr(t,a,28)^xa(t,a,34)^xa(t,a,39),A=t&i^t&c^i&c,m=a&s^a&o^s&o;p=y|0,S=w|0,y=b|0,w=g|0,b=h|0,g=l|0,{h,l}=Ft(f|0,d|0,E|0,k|0),f=c|0,d=o|
0,c=i|0,o=s|0,i=t|0,s=a|0;let I=Zl(k,D,m);t=Wl(I,E,B,A),a=I|0}({h:t,l:a}=Ft(this.Ah|0,this.Al|0,t|0,a|0)),{h:i,l:s}=Ft(this.Bh|0,this.Bl|0,i|0,s|0),{h:c,l:o}=Ft(
this.Ch|0,this.Cl|0,c|0,o|0),{h:f,l:d}=Ft(this.Dh|0,this.Dl|0,f|0,d|0),{h,l}=Ft(this.Eh|0,this.El|0,h|0,l|0),{h:b,l:g}=Ft(this.Fh|0,this.Fl|0,b|0,g|0),{h:y,l:w}=
Ft(this.Gh|0,this.Gl|0,y|0,w|0),{h:p,l:S}=Ft(this.Hh|0,this.Hl|0,p|0,S|0),this.set(t,a,i,s,c,o,f,d,h,l,b,g,y,w,p,S)}roundClean(){it($t,er)}destroy(){it(this.buffer),
this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},Fi=class extends c0{constructor(){super(48),this.Ah=De[0]|0,this.Al=De[1]|0,this.Bh=De[2]|0,this.Bl=De[3]|0,this.Ch=
De[4]|0,this.Cl=De[5]|0,this.Dh=De[6]|0,this.Dl=De[7]|0,this.Eh=De[8]|0,this.El=De[9]|0,this.Fh=De[10]|0,this.Fl=De[11]|0,this.Gh=De[12]|0,this.Gl=De[13]|0,this.
Hh=De[14]|0,this.Hl=De[15]|0}},ms=Zt(()=>new s0),ax=Zt(()=>new Pi),uf=Zt(()=>new c0),df=Zt(()=>new Fi),o0=class extends zn{constructor(e,n){super(),this.finished=
!1,this.destroyed=!1,zo(e);let t=aa(n);if(this.iHash=e.create(),typeof this.iHash.update!="function")throw new Error("Expected instance of class which extends u\
tils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let a=this.blockLen,i=new Uint8Array(a);i.set(t.length>a?e.create().update(t).
digest():t);for(let s=0;s<i.length;s++)i[s]^=54;this.iHash.update(i),this.oHash=e.create();for(let s=0;s<i.length;s++)i[s]^=106;this.oHash.update(i),it(i)}update(e){
return un(this),this.iHash.update(e),this}digestInto(e){un(this),It(e,this.outputLen),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.
digestInto(e),this.destroy()}digest(){let e=new Uint8Array(this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){e||(e=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:t,finished:a,destroyed:i,blockLen:s,outputLen:c}=this;return e=e,e.finished=a,e.destroyed=i,e.blockLen=s,e.outputLen=c,e.oHash=n._cloneInto(
e.oHash),e.iHash=t._cloneInto(e.iHash),e}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},hf=(r25,e,n)=>new o0(
r25,e).update(n).digest();hf.create=(r25,e)=>new o0(r25,e);var dn=BigInt(0),Er=BigInt(1);function f0(r25,e){let n=e.negate();return r25?n:e}function kr(r25,e){let n=tf(
r25.Fp,e.map(t=>t.Z));return e.map((t,a)=>r25.fromAffine(t.toAffine(n[a])))}function lf(r25,e){if(!Number.isSafeInteger(r25)||r25<=0||r25>e)throw new Error("inv\
alid window size, expected [1.."+e+"], got W="+r25)}function V0(r25,e){lf(r25,e);let n=Math.ceil(e/r25)+1,t=2**(r25-1),a=2**r25,i=ia(r25),s=BigInt(r25);return{windows:n,
windowSize:t,mask:i,maxNumber:a,shiftBy:s}}function pc(r25,e,n){let{windowSize:t,mask:a,maxNumber:i,shiftBy:s}=n,c=Number(r25&a),o=r25>>s;c>t&&(c-=i,o+=Er);let f=e*
t,d=f+Math.abs(c)-1,h=c===0,l=c<0,b=e%2!==0;return{nextN:o,offset:d,isZero:h,isNeg:l,isNegF:b,offsetF:f}}function ix(r25,e){if(!Array.isArray(r25))throw new Error(
"array expected");r25.forEach((n,t)=>{if(!(n instanceof e))throw new Error("invalid point at index "+t)})}function sx(r25,e){if(!Array.isArray(r25))throw new Error(
"array of scalars expected");r25.forEach((n,t)=>{if(!e.isValid(n))throw new Error("invalid scalar at index "+t)})}var q0=new WeakMap,xf=new WeakMap;function Y0(r25){
return xf.get(r25)||1}function wc(r25){if(r25!==dn)throw new Error("invalid wNAF")}var u0=class{constructor(e,n){this.BASE=e.BASE,this.ZERO=e.ZERO,this.Fn=e.Fn,
this.bits=n}_unsafeLadder(e,n,t=this.ZERO){let a=e;for(;n>dn;)n&Er&&(t=t.add(a)),a=a.double(),n>>=Er;return t}precomputeWindow(e,n){let{windows:t,windowSize:a}=V0(
n,this.bits),i=[],s=e,c=s;for(let o=0;o<t;o++){c=s,i.push(c);for(let f=1;f<a;f++)c=c.add(s),i.push(c);s=c.double()}return i}wNAF(e,n,t){if(!this.Fn.isValid(t))throw new Error(
"invalid scalar");let a=this.ZERO,i=this.BASE,s=V0(e,this.bits);for(let c=0;c<s.windows;c++){let{nextN:o,offset:f,isZero:d,isNeg:h,isNegF:l,offsetF:b}=pc(t,c,s);
t=o,d?i=i.add(f0(l,n[b])):a=a.add(f0(h,n[f]))}return wc(t),{p:a,f:i}}wNAFUnsafe(e,n,t,a=this.ZERO){let i=V0(e,this.bits);for(let s=0;s<i.windows&&t!==dn;s++){let{
nextN:c,offset:o,isZero:f,isNeg:d}=pc(t,s,i);if(t=c,!f){let h=n[o];a=a.add(d?h.negate():h)}}return wc(t),a}getPrecomputes(e,n,t){let a=q0.get(n);return a||(a=this.
precomputeWindow(n,e),e!==1&&(typeof t=="function"&&(a=t(a)),q0.set(n,a))),a}cached(e,n,t){let a=Y0(e);return this.wNAF(a,this.getPrecomputes(a,e,t),n)}unsafe(e,n,t,a){
let i=Y0(e);return i===1?this._unsafeLadder(e,n,a):this.wNAFUnsafe(i,this.getPrecomputes(i,e,t),n,a)}createCache(e,n){lf(n,this.bits),xf.set(e,n),q0.delete(e)}hasCache(e){
return Y0(e)!==1}};function cx(r25,e,n,t){let a=e,i=r25.ZERO,s=r25.ZERO;for(;n>dn||t>dn;)n&Er&&(i=i.add(a)),t&Er&&(s=s.add(a)),a=a.double(),n>>=Er,t>>=Er;return{
p1:i,p2:s}}function yf(r25,e,n,t){ix(n,r25),sx(t,e);let a=n.length,i=t.length;if(a!==i)throw new Error("arrays of points and scalars must have equal length");let s=r25.
ZERO,c=qo(BigInt(a)),o=1;c>12?o=c-3:c>4?o=c-2:c>0&&(o=2);let f=ia(o),d=new Array(Number(f)+1).fill(s),h=Math.floor((e.BITS-1)/o)*o,l=s;for(let b=h;b>=0;b-=o){d.
fill(s);for(let y=0;y<i;y++){let w=t[y],p=Number(w>>BigInt(b)&f);d[p]=d[p].add(n[y])}let g=s;for(let y=d.length-1,w=s;y>0;y--)w=w.add(d[y]),g=g.add(w);if(l=l.add(
g),b!==0)for(let y=0;y<o;y++)l=l.double()}return l}function Ac(r25,e,n){if(e){if(e.ORDER!==r25)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
return Ol(e),e}else return We(r25,{isLE:n})}function bf(r25,e,n={},t){if(t===void 0&&(t=r25==="edwards"),!e||typeof e!="object")throw new Error(`expected valid ${r25}\
 CURVE object`);for(let o of["p","n","h"]){let f=e[o];if(!(typeof f=="bigint"&&f>dn))throw new Error(`CURVE.${o} must be positive bigint`)}let a=Ac(e.p,n.Fp,t),
i=Ac(e.n,n.Fn,t),c=["Gx","Gy","a",r25==="weierstrass"?"b":"d"];for(let o of c)if(!a.isValid(e[o]))throw new Error(`CURVE.${o} must be valid field element of CUR\
VE.Fp`);return e=Object.freeze(Object.assign({},e)),{CURVE:e,Fp:a,Fn:i}}var mc=(r25,e)=>(r25+(r25>=0?e:-e)/gf)/e;function ox(r25,e,n){let[[t,a],[i,s]]=e,c=mc(s*
r25,n),o=mc(-a*r25,n),f=r25-c*t-o*i,d=-c*a-o*s,h=f<Ot,l=d<Ot;h&&(f=-f),l&&(d=-d);let b=ia(Math.ceil(qo(n)/2))+tn;if(f<Ot||f>=b||d<Ot||d>=b)throw new Error("spli\
tScalar (endomorphism): failed, k="+r25);return{k1neg:h,k1:f,k2neg:l,k2:d}}function Ti(r25){if(!["compact","recovered","der"].includes(r25))throw new Error('Sig\
nature format must be "compact", "recovered", or "der"');return r25}function Z0(r25,e){let n={};for(let t of Object.keys(e))n[t]=r25[t]===void 0?e[t]:r25[t];return Dr(
n.lowS,"lowS"),Dr(n.prehash,"prehash"),n.format!==void 0&&Ti(n.format),n}var Qi=class extends Error{constructor(e=""){super(e)}},Rt={Err:Qi,_tlv:{encode:(r25,e)=>{
let{Err:n}=Rt;if(r25<0||r25>256)throw new n("tlv.encode: wrong tag");if(e.length&1)throw new n("tlv.encode: unpadded data");let t=e.length/2,a=da(t);if(a.length/
2&128)throw new n("tlv.encode: long form length too big");let i=t>127?da(a.length/2|128):"";return da(r25)+i+a+e},decode(r25,e){let{Err:n}=Rt,t=0;if(r25<0||r25>
256)throw new n("tlv.encode: wrong tag");if(e.length<2||e[t++]!==r25)throw new n("tlv.decode: wrong tlv");let a=e[t++],i=!!(a&128),s=0;if(!i)s=a;else{let o=a&127;
if(!o)throw new n("tlv.decode(long): indefinite length not supported");if(o>4)throw new n("tlv.decode(long): byte length is too big");let f=e.subarray(t,t+o);if(f.
length!==o)throw new n("tlv.decode: length bytes not complete");if(f[0]===0)throw new n("tlv.decode(long): zero leftmost byte");for(let d of f)s=s<<8|d;if(t+=o,
s<128)throw new n("tlv.decode(long): not minimal encoding")}let c=e.subarray(t,t+s);if(c.length!==s)throw new n("tlv.decode: wrong value length");return{v:c,l:e.
subarray(t+s)}}},_int:{encode(r25){let{Err:e}=Rt;if(r25<Ot)throw new e("integer: negative integers are not allowed");let n=da(r25);if(Number.parseInt(n[0],16)&8&&
(n="00"+n),n.length&1)throw new e("unexpected DER parsing assertion: unpadded hex");return n},decode(r25){let{Err:e}=Rt;if(r25[0]&128)throw new e("invalid signa\
ture integer: negative");if(r25[0]===0&&!(r25[1]&128))throw new e("invalid signature integer: unnecessary leading zero");return I0(r25)}},toSig(r25){let{Err:e,_int:n,
_tlv:t}=Rt,a=he("signature",r25),{v:i,l:s}=t.decode(48,a);if(s.length)throw new e("invalid signature: left bytes after parsing");let{v:c,l:o}=t.decode(2,i),{v:f,
l:d}=t.decode(2,o);if(d.length)throw new e("invalid signature: left bytes after parsing");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(r25){let{_tlv:e,_int:n}=Rt,
t=e.encode(2,n.encode(r25.r)),a=e.encode(2,n.encode(r25.s)),i=t+a;return e.encode(48,i)}},Ot=BigInt(0),tn=BigInt(1),gf=BigInt(2),ya=BigInt(3),fx=BigInt(4);function Yr(r25,e){
let{BYTES:n}=r25,t;if(typeof e=="bigint")t=e;else{let a=he("private key",e);try{t=r25.fromBytes(a)}catch{throw new Error(`invalid private key: expected ui8a of \
size ${n}, got ${typeof e}`)}}if(!r25.isValidNot0(t))throw new Error("invalid private key: out of range [1..N-1]");return t}function ux(r25,e={}){let n=bf("weie\
rstrass",r25,e),{Fp:t,Fn:a}=n,i=n.CURVE,{h:s,n:c}=i;yn(e,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",
toBytes:"function",endo:"object",wrapPrivateKey:"boolean"});let{endo:o}=e;if(o&&(!t.is0(i.a)||typeof o.beta!="bigint"||!Array.isArray(o.basises)))throw new Error(
'invalid endo: expected "beta": bigint and "basises": array');let f=wf(t,a);function d(){if(!t.isOdd)throw new Error("compression is not supported: Field does n\
ot have .isOdd()")}function h(D,A,m){let{x:I,y:F}=A.toAffine(),M=t.toBytes(I);if(Dr(m,"isCompressed"),m){d();let T=!t.isOdd(F);return ot(pf(T),M)}else return ot(
Uint8Array.of(4),M,t.toBytes(F))}function l(D){ut(D,void 0,"Point");let{publicKey:A,publicKeyUncompressed:m}=f,I=D.length,F=D[0],M=D.subarray(1);if(I===A&&(F===
2||F===3)){let T=t.fromBytes(M);if(!t.isValid(T))throw new Error("bad point: is not on curve, wrong x");let L=y(T),R;try{R=t.sqrt(L)}catch(H){let G=H instanceof
Error?": "+H.message:"";throw new Error("bad point: is not on curve, sqrt error"+G)}d();let O=t.isOdd(R);return(F&1)===1!==O&&(R=t.neg(R)),{x:T,y:R}}else if(I===
m&&F===4){let T=t.BYTES,L=t.fromBytes(M.subarray(0,T)),R=t.fromBytes(M.subarray(T,T*2));if(!w(L,R))throw new Error("bad point: is not on curve");return{x:L,y:R}}else
throw new Error(`bad point: got length ${I}, expected compressed=${A} or uncompressed=${m}`)}let b=e.toBytes||h,g=e.fromBytes||l;function y(D){let A=t.sqr(D),m=t.
mul(A,D);return t.add(t.add(m,t.mul(D,i.a)),i.b)}function w(D,A){let m=t.sqr(A),I=y(D);return t.eql(m,I)}if(!w(i.Gx,i.Gy))throw new Error("bad curve params: gen\
erator point");let p=t.mul(t.pow(i.a,ya),fx),S=t.mul(t.sqr(i.b),BigInt(27));if(t.is0(t.add(p,S)))throw new Error("bad curve params: a or b");function v(D,A,m=!1){
if(!t.isValid(A)||m&&t.is0(A))throw new Error(`bad point coordinate ${D}`);return A}function C(D){if(!(D instanceof E))throw new Error("ProjectivePoint expected")}
function U(D){if(!o||!o.basises)throw new Error("no endo");return ox(D,o.basises,a.ORDER)}let P=i0((D,A)=>{let{X:m,Y:I,Z:F}=D;if(t.eql(F,t.ONE))return{x:m,y:I};
let M=D.is0();A==null&&(A=M?t.ONE:t.inv(F));let T=t.mul(m,A),L=t.mul(I,A),R=t.mul(F,A);if(M)return{x:t.ZERO,y:t.ZERO};if(!t.eql(R,t.ONE))throw new Error("invZ w\
as invalid");return{x:T,y:L}}),Q=i0(D=>{if(D.is0()){if(e.allowInfinityPoint&&!t.is0(D.Y))return;throw new Error("bad point: ZERO")}let{x:A,y:m}=D.toAffine();if(!t.
isValid(A)||!t.isValid(m))throw new Error("bad point: x or y not field elements");if(!w(A,m))throw new Error("bad point: equation left != right");if(!D.isTorsionFree())
throw new Error("bad point: not in prime-order subgroup");return!0});function K(D,A,m,I,F){return m=new E(t.mul(m.X,D),m.Y,m.Z),A=f0(I,A),m=f0(F,m),A.add(m)}class E{constructor(A,m,I){
this.X=v("x",A),this.Y=v("y",m,!0),this.Z=v("z",I),Object.freeze(this)}static CURVE(){return i}static fromAffine(A){let{x:m,y:I}=A||{};if(!A||!t.isValid(m)||!t.
isValid(I))throw new Error("invalid affine point");if(A instanceof E)throw new Error("projective point not allowed");return t.is0(m)&&t.is0(I)?E.ZERO:new E(m,I,
t.ONE)}static fromBytes(A){let m=E.fromAffine(g(ut(A,void 0,"point")));return m.assertValidity(),m}static fromHex(A){return E.fromBytes(he("pointHex",A))}get x(){
return this.toAffine().x}get y(){return this.toAffine().y}precompute(A=8,m=!0){return B.createCache(this,A),m||this.multiply(ya),this}assertValidity(){Q(this)}hasEvenY(){
let{y:A}=this.toAffine();if(!t.isOdd)throw new Error("Field doesn't support isOdd");return!t.isOdd(A)}equals(A){C(A);let{X:m,Y:I,Z:F}=this,{X:M,Y:T,Z:L}=A,R=t.eql(
t.mul(m,L),t.mul(M,F)),O=t.eql(t.mul(I,L),t.mul(T,F));return R&&O}negate(){return new E(this.X,t.neg(this.Y),this.Z)}double(){let{a:A,b:m}=i,I=t.mul(m,ya),{X:F,
Y:M,Z:T}=this,L=t.ZERO,R=t.ZERO,O=t.ZERO,z=t.mul(F,F),H=t.mul(M,M),G=t.mul(T,T),N=t.mul(F,M);return N=t.add(N,N),O=t.mul(F,T),O=t.add(O,O),L=t.mul(A,O),R=t.mul(
I,G),R=t.add(L,R),L=t.sub(H,R),R=t.add(H,R),R=t.mul(L,R),L=t.mul(N,L),O=t.mul(I,O),G=t.mul(A,G),N=t.sub(z,G),N=t.mul(A,N),N=t.add(N,O),O=t.add(z,z),z=t.add(O,z),
z=t.add(z,G),z=t.mul(z,N),R=t.add(R,z),G=t.mul(M,T),G=t.add(G,G),z=t.mul(G,N),L=t.sub(L,z),O=t.mul(G,H),O=t.add(O,O),O=t.add(O,O),new E(L,R,O)}add(A){C(A);let{X:m,
Y:I,Z:F}=this,{X:M,Y:T,Z:L}=A,R=t.ZERO,O=t.ZERO,z=t.ZERO,H=i.a,G=t.mul(i.b,ya),N=t.mul(m,M),_=t.mul(I,T),Y=t.mul(F,L),q=t.add(m,I),V=t.add(M,T);q=t.mul(q,V),V=t.
add(N,_),q=t.sub(q,V),V=t.add(m,F);let Z=t.add(M,L);return V=t.mul(V,Z),Z=t.add(N,Y),V=t.sub(V,Z),Z=t.add(I,F),R=t.add(T,L),Z=t.mul(Z,R),R=t.add(_,Y),Z=t.sub(Z,
R),z=t.mul(H,V),R=t.mul(G,Y),z=t.add(R,z),R=t.sub(_,z),z=t.add(_,z),O=t.mul(R,z),_=t.add(N,N),_=t.add(_,N),Y=t.mul(H,Y),V=t.mul(G,V),_=t.add(_,Y),Y=t.sub(N,Y),Y=
t.mul(H,Y),V=t.add(V,Y),N=t.mul(_,V),O=t.add(O,N),N=t.mul(Z,V),R=t.mul(q,R),R=t.sub(R,N),N=t.mul(q,_),z=t.mul(Z,z),z=t.add(z,N),new E(R,O,z)}subtract(A){return this.
add(A.negate())}is0(){return this.equals(E.ZERO)}multiply(A){let{endo:m}=e;if(!a.isValidNot0(A))throw new Error("invalid scalar: out of range");let I,F,M=T=>B.cached(
this,T,L=>kr(E,L));if(m){let{k1neg:T,k1:L,k2neg:R,k2:O}=U(A),{p:z,f:H}=M(L),{p:G,f:N}=M(O);F=H.add(N),I=K(m.beta,z,G,T,R)}else{let{p:T,f:L}=M(A);I=T,F=L}return kr(
E,[I,F])[0]}multiplyUnsafe(A){let{endo:m}=e,I=this;if(!a.isValid(A))throw new Error("invalid scalar: out of range");if(A===Ot||I.is0())return E.ZERO;if(A===tn)return I;
if(B.hasCache(this))return this.multiply(A);if(m){let{k1neg:F,k1:M,k2neg:T,k2:L}=U(A),{p1:R,p2:O}=cx(E,I,M,L);return K(m.beta,R,O,F,T)}else return B.unsafe(I,A)}multiplyAndAddUnsafe(A,m,I){
let F=this.multiplyUnsafe(m).add(A.multiplyUnsafe(I));return F.is0()?void 0:F}toAffine(A){return P(this,A)}isTorsionFree(){let{isTorsionFree:A}=e;return s===tn?
!0:A?A(E,this):B.unsafe(this,c).is0()}clearCofactor(){let{clearCofactor:A}=e;return s===tn?this:A?A(E,this):this.multiplyUnsafe(s)}isSmallOrder(){return this.multiplyUnsafe(
s).is0()}toBytes(A=!0){return Dr(A,"isCompressed"),this.assertValidity(),b(E,this,A)}toHex(A=!0){return Sr(this.toBytes(A))}toString(){return`<Point ${this.is0()?
"ZERO":this.toHex()}>`}get px(){return this.X}get py(){return this.X}get pz(){return this.Z}toRawBytes(A=!0){return this.toBytes(A)}_setWindowSize(A){this.precompute(
A)}static normalizeZ(A){return kr(E,A)}static msm(A,m){return yf(E,a,A,m)}static fromPrivateKey(A){return E.BASE.multiply(Yr(a,A))}}E.BASE=new E(i.Gx,i.Gy,t.ONE),
E.ZERO=new E(t.ZERO,t.ONE,t.ZERO),E.Fp=t,E.Fn=a;let k=a.BITS,B=new u0(E,e.endo?Math.ceil(k/2):k);return E.BASE.precompute(8),E}function pf(r25){return Uint8Array.
of(r25?2:3)}function wf(r25,e){return{secretKey:e.BYTES,publicKey:1+r25.BYTES,publicKeyUncompressed:1+2*r25.BYTES,publicKeyHasPrefix:!0,signature:2*e.BYTES}}function dx(r25,e={}){
let{Fn:n}=r25,t=e.randomBytes||S0,a=Object.assign(wf(r25.Fp,n),{seed:af(n.ORDER)});function i(b){try{return!!Yr(n,b)}catch{return!1}}function s(b,g){let{publicKey:y,
publicKeyUncompressed:w}=a;try{let p=b.length;return g===!0&&p!==y||g===!1&&p!==w?!1:!!r25.fromBytes(b)}catch{return!1}}function c(b=t(a.seed)){return _l(ut(b,a.
seed,"seed"),n.ORDER)}function o(b,g=!0){return r25.BASE.multiply(Yr(n,b)).toBytes(g)}function f(b){let g=c(b);return{secretKey:g,publicKey:o(g)}}function d(b){
if(typeof b=="bigint")return!1;if(b instanceof r25)return!0;let{secretKey:g,publicKey:y,publicKeyUncompressed:w}=a;if(n.allowedLengths||g===y)return;let p=he("k\
ey",b).length;return p===y||p===w}function h(b,g,y=!0){if(d(b)===!0)throw new Error("first arg must be private key");if(d(g)===!1)throw new Error("second arg mu\
st be public key");let w=Yr(n,b);return r25.fromHex(g).multiply(w).toBytes(y)}return Object.freeze({getPublicKey:o,getSharedSecret:h,keygen:f,Point:r25,utils:{isValidSecretKey:i,
isValidPublicKey:s,randomSecretKey:c,isValidPrivateKey:i,randomPrivateKey:c,normPrivateKeyToScalar:b=>Yr(n,b),precompute(b=8,g=r25.BASE){return g.precompute(b,!1)}},
lengths:a})}function hx(r25,e,n={}){zo(e),yn(n,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let t=n.
randomBytes||S0,a=n.hmac||((m,...I)=>hf(e,m,ot(...I))),{Fp:i,Fn:s}=r25,{ORDER:c,BITS:o}=s,{keygen:f,getPublicKey:d,getSharedSecret:h,utils:l,lengths:b}=dx(r25,n),
g={prehash:!1,lowS:typeof n.lowS=="boolean"?n.lowS:!1,format:void 0,extraEntropy:!1},y="compact";function w(m){let I=c>>tn;return m>I}function p(m,I){if(!s.isValidNot0(
I))throw new Error(`invalid signature ${m}: out of range 1..Point.Fn.ORDER`);return I}function S(m,I){Ti(I);let F=b.signature,M=I==="compact"?F:I==="recovered"?
F+1:void 0;return ut(m,M,`${I} signature`)}class v{constructor(I,F,M){this.r=p("r",I),this.s=p("s",F),M!=null&&(this.recovery=M),Object.freeze(this)}static fromBytes(I,F=y){
S(I,F);let M;if(F==="der"){let{r:O,s:z}=Rt.toSig(ut(I));return new v(O,z)}F==="recovered"&&(M=I[0],F="compact",I=I.subarray(1));let T=s.BYTES,L=I.subarray(0,T),
R=I.subarray(T,T*2);return new v(s.fromBytes(L),s.fromBytes(R),M)}static fromHex(I,F){return this.fromBytes(a0(I),F)}addRecoveryBit(I){return new v(this.r,this.
s,I)}recoverPublicKey(I){let F=i.ORDER,{r:M,s:T,recovery:L}=this;if(L==null||![0,1,2,3].includes(L))throw new Error("recovery id invalid");if(c*gf<F&&L>1)throw new Error(
"recovery id is ambiguous for h>1 curve");let O=L===2||L===3?M+c:M;if(!i.isValid(O))throw new Error("recovery id 2 or 3 invalid");let z=i.toBytes(O),H=r25.fromBytes(
ot(pf((L&1)===0),z)),G=s.inv(O),N=U(he("msgHash",I)),_=s.create(-N*G),Y=s.create(T*G),q=r25.BASE.multiplyUnsafe(_).add(H.multiplyUnsafe(Y));if(q.is0())throw new Error(
"point at infinify");return q.assertValidity(),q}hasHighS(){return w(this.s)}toBytes(I=y){if(Ti(I),I==="der")return a0(Rt.hexFromSig(this));let F=s.toBytes(this.
r),M=s.toBytes(this.s);if(I==="recovered"){if(this.recovery==null)throw new Error("recovery bit must be present");return ot(Uint8Array.of(this.recovery),F,M)}return ot(
F,M)}toHex(I){return Sr(this.toBytes(I))}assertValidity(){}static fromCompact(I){return v.fromBytes(he("sig",I),"compact")}static fromDER(I){return v.fromBytes(
he("sig",I),"der")}normalizeS(){return this.hasHighS()?new v(this.r,s.neg(this.s),this.recovery):this}toDERRawBytes(){return this.toBytes("der")}toDERHex(){return Sr(
this.toBytes("der"))}toCompactRawBytes(){return this.toBytes("compact")}toCompactHex(){return Sr(this.toBytes("compact"))}}let C=n.bits2int||function(I){if(I.length>
8192)throw new Error("input is too large");let F=I0(I),M=I.length*8-o;return M>0?F>>BigInt(M):F},U=n.bits2int_modN||function(I){return s.create(C(I))},P=ia(o);function Q(m){
return Gn("num < 2^"+o,m,Ot,P),s.toBytes(m)}function K(m,I){return ut(m,void 0,"message"),I?ut(e(m),void 0,"prehashed message"):m}function E(m,I,F){if(["recover\
ed","canonical"].some(_=>_ in F))throw new Error("sign() legacy options not supported");let{lowS:M,prehash:T,extraEntropy:L}=Z0(F,g);m=K(m,T);let R=U(m),O=Yr(s,
I),z=[Q(O),Q(R)];if(L!=null&&L!==!1){let _=L===!0?t(b.secretKey):L;z.push(he("extraEntropy",_))}let H=ot(...z),G=R;function N(_){let Y=C(_);if(!s.isValidNot0(Y))
return;let q=s.inv(Y),V=r25.BASE.multiply(Y).toAffine(),Z=s.create(V.x);if(Z===Ot)return;let $=s.create(q*s.create(G+Z*O));if($===Ot)return;let re=(V.x===Z?0:2)|
Number(V.y&tn),ae=$;return M&&w($)&&(ae=s.neg($),re^=1),new v(Z,ae,re)}return{seed:H,k2sig:N}}function k(m,I,F={}){m=he("message",m);let{seed:M,k2sig:T}=E(m,I,F);
return Fl(e.outputLen,s.BYTES,a)(M,T)}function B(m){let I,F=typeof m=="string"||na(m),M=!F&&m!==null&&typeof m=="object"&&typeof m.r=="bigint"&&typeof m.s=="big\
int";if(!F&&!M)throw new Error("invalid signature, expected Uint8Array, hex string or Signature instance");if(M)I=new v(m.r,m.s);else if(F){try{I=v.fromBytes(he(
"sig",m),"der")}catch(T){if(!(T instanceof Rt.Err))throw T}if(!I)try{I=v.fromBytes(he("sig",m),"compact")}catch{return!1}}return I||!1}function D(m,I,F,M={}){let{
lowS:T,prehash:L,format:R}=Z0(M,g);if(F=he("publicKey",F),I=K(he("message",I),L),"strict"in M)throw new Error("options.strict was renamed to lowS");let O=R===void 0?
B(m):v.fromBytes(he("sig",m),R);if(O===!1)return!1;try{let z=r25.fromBytes(F);if(T&&O.hasHighS())return!1;let{r:H,s:G}=O,N=U(I),_=s.inv(G),Y=s.create(N*_),q=s.create(
H*_),V=r25.BASE.multiplyUnsafe(Y).add(z.multiplyUnsafe(q));return V.is0()?!1:s.create(V.x)===H}catch{return!1}}function A(m,I,F={}){let{prehash:M}=Z0(F,g);return I=
K(I,M),v.fromBytes(m,"recovered").recoverPublicKey(I).toBytes()}return Object.freeze({keygen:f,getPublicKey:d,getSharedSecret:h,utils:l,lengths:b,Point:r25,sign:k,
verify:D,recoverPublicKey:A,Signature:v,hash:e})}function lx(r25){let e={a:r25.a,b:r25.b,p:r25.Fp.ORDER,n:r25.n,h:r25.h,Gx:r25.Gx,Gy:r25.Gy},n=r25.Fp,t=r25.allowedPrivateKeyLengths?
Array.from(new Set(r25.allowedPrivateKeyLengths.map(s=>Math.ceil(s/2)))):void 0,a=We(e.n,{BITS:r25.nBitLength,allowedLengths:t,modFromBytes:r25.wrapPrivateKey}),
i={Fp:n,Fn:a,allowInfinityPoint:r25.allowInfinityPoint,endo:r25.endo,isTorsionFree:r25.isTorsionFree,clearCofactor:r25.clearCofactor,fromBytes:r25.fromBytes,toBytes:r25.
toBytes};return{CURVE:e,curveOpts:i}}function xx(r25){let{CURVE:e,curveOpts:n}=lx(r25),t={hmac:r25.hmac,randomBytes:r25.randomBytes,lowS:r25.lowS,bits2int:r25.bits2int,
bits2int_modN:r25.bits2int_modN};return{CURVE:e,curveOpts:n,hash:r25.hash,ecdsaOpts:t}}function yx(r25,e){let n=e.Point;return Object.assign({},e,{ProjectivePoint:n,
CURVE:Object.assign({},r25,rf(n.Fn.ORDER,n.Fn.BITS))})}function bx(r25){let{CURVE:e,curveOpts:n,hash:t,ecdsaOpts:a}=xx(r25),i=ux(e,n),s=hx(i,t,a);return yx(r25,
s)}function Mr(r25,e){let n=t=>bx({...r25,hash:t});return{...n(e),create:n}}var Af={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),
n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffff\
ffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d8\
98c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},mf={p:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(
1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d1918\
1d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a\
545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")},Ef={p:BigInt("0x1fffffffffffff\
fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x01ffffffffffffffffffffffffff\
fffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409"),h:BigInt(1),a:BigInt("0x1ffffffffffffffffffffffffffff\
fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc"),b:BigInt("0x0051953eb9618e1c9a1f929a21a0b68540eea2da725\
b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00"),Gx:BigInt("0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f82\
8af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66"),Gy:BigInt("0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662\
c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")},gx=We(Af.p),px=We(mf.p),wx=We(Ef.p),Ax=Mr({...Af,Fp:gx,lowS:!1},ms),mx=Mr({...mf,Fp:px,lowS:!1},
df),Ex=Mr({...Ef,Fp:wx,lowS:!1,allowedPrivateKeyLengths:[130,131,132]},uf),kx=Ax,vx=mx,Bx=Ex,Sx=BigInt(0),kn=BigInt(1),Ix=BigInt(2),Cx=BigInt(7),Kx=BigInt(256),
Ux=BigInt(113),kf=[],vf=[],Bf=[];for(let r25=0,e=kn,n=1,t=0;r25<24;r25++){[n,t]=[t,(2*n+3*t)%5],kf.push(2*(5*t+n)),vf.push((r25+1)*(r25+2)/2%64);let a=Sx;for(let i=0;i<
7;i++)e=(e<<kn^(e>>Cx)*Ux)%Kx,e&Ix&&(a^=kn<<(kn<<BigInt(i))-kn);Bf.push(a)}var Sf=of(Bf,!0),Dx=Sf[0],Px=Sf[1],Ec=(r25,e,n)=>n>32?ql(r25,e,n):jl(r25,e,n),kc=(r25,e,n)=>n>
32?Yl(r25,e,n):Vl(r25,e,n);function Fx(r25,e=24){let n=new Uint32Array(10);for(let t=24-e;t<24;t++){for(let s=0;s<10;s++)n[s]=r25[s]^r25[s+10]^r25[s+20]^r25[s+30]^
r25[s+40];for(let s=0;s<10;s+=2){let c=(s+8)%10,o=(s+2)%10,f=n[o],d=n[o+1],h=Ec(f,d,1)^n[c],l=kc(f,d,1)^n[c+1];for(let b=0;b<50;b+=10)r25[s+b]^=h,r25[s+b+1]^=l}
let a=r25[2],i=r25[3];for(let s=0;s<24;s++){let c=vf[s],o=Ec(a,i,c),f=kc(a,i,c),d=kf[s];a=r25[d],i=r25[d+1],r25[d]=o,r25[d+1]=f}for(let s=0;s<50;s+=10){for(let c=0;c<
10;c++)n[c]=r25[s+c];for(let c=0;c<10;c++)r25[s+c]^=~n[(c+2)%10]&n[(c+4)%10]}r25[0]^=Dx[t],r25[1]^=Px[t]}it(n)}var d0=class r23 extends zn{constructor(e,n,t,a=!1,i=24){
if(super(),this.pos=0,this.posOut=0,this.finished=!1,this.destroyed=!1,this.enableXOF=!1,this.blockLen=e,this.suffix=n,this.outputLen=t,this.enableXOF=a,this.rounds=
i,_n(t),!(0<e&&e<200))throw new Error("only keccak-f1600 function is supported");this.state=new Uint8Array(200),this.state32=kl(this.state)}clone(){return this.
_cloneInto()}keccak(){uc(this.state32),Fx(this.state32,this.rounds),uc(this.state32),this.posOut=0,this.pos=0}update(e){un(this),e=aa(e),It(e);let{blockLen:n,state:t}=this,
a=e.length;for(let i=0;i<a;){let s=Math.min(n-this.pos,a-i);for(let c=0;c<s;c++)t[this.pos++]^=e[i++];this.pos===n&&this.keccak()}return this}finish(){if(this.finished)
return;this.finished=!0;let{state:e,suffix:n,pos:t,blockLen:a}=this;e[t]^=n,(n&128)!==0&&t===a-1&&this.keccak(),e[a-1]^=128,this.keccak()}writeInto(e){un(this,!1),
It(e),this.finish();let n=this.state,{blockLen:t}=this;for(let a=0,i=e.length;a<i;){this.posOut>=t&&this.keccak();let s=Math.min(t-this.posOut,i-a);e.set(n.subarray(
this.posOut,this.posOut+s),a),this.posOut+=s,a+=s}return e}xofInto(e){if(!this.enableXOF)throw new Error("XOF is not possible for this instance");return this.writeInto(
e)}xof(e){return _n(e),this.xofInto(new Uint8Array(e))}digestInto(e){if(Go(e,this),this.finished)throw new Error("digest() was already called");return this.writeInto(
e),this.destroy(),e}digest(){return this.digestInto(new Uint8Array(this.outputLen))}destroy(){this.destroyed=!0,it(this.state)}_cloneInto(e){let{blockLen:n,suffix:t,
outputLen:a,rounds:i,enableXOF:s}=this;return e||(e=new r23(n,t,a,s,i)),e.state32.set(this.state32),e.pos=this.pos,e.posOut=this.posOut,e.finished=this.finished,
e.rounds=i,e.suffix=t,e.outputLen=a,e.enableXOF=s,e.destroyed=this.destroyed,e}},If=(r25,e,n)=>Zt(()=>new d0(e,r25,n)),Tx=If(6,136,256/8),Qx=If(6,72,512/8),Mx=(r25,e,n)=>Kl(
(t={})=>new d0(e,r25,t.dkLen===void 0?n:t.dkLen,!0)),Lx=Mx(31,136,256/8),tr=BigInt(0),Be=BigInt(1),W0=BigInt(2),Rx=BigInt(8);function Nx(r25,e,n,t){let a=r25.sqr(
n),i=r25.sqr(t),s=r25.add(r25.mul(e.a,a),i),c=r25.add(r25.ONE,r25.mul(e.d,r25.mul(a,i)));return r25.eql(s,c)}function Cf(r25,e={}){let n=bf("edwards",r25,e,e.FpFnLE),
{Fp:t,Fn:a}=n,i=n.CURVE,{h:s}=i;yn(e,{},{uvRatio:"function"});let c=W0<<BigInt(a.BYTES*8)-Be,o=w=>t.create(w),f=e.uvRatio||((w,p)=>{try{return{isValid:!0,value:t.
sqrt(t.div(w,p))}}catch{return{isValid:!1,value:tr}}});if(!Nx(t,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");function d(w,p,S=!1){let v=S?Be:
tr;return Gn("coordinate "+w,p,v,c),p}function h(w){if(!(w instanceof g))throw new Error("ExtendedPoint expected")}let l=i0((w,p)=>{let{X:S,Y:v,Z:C}=w,U=w.is0();
p==null&&(p=U?Rx:t.inv(C));let P=o(S*p),Q=o(v*p),K=t.mul(C,p);if(U)return{x:tr,y:Be};if(K!==Be)throw new Error("invZ was invalid");return{x:P,y:Q}}),b=i0(w=>{let{
a:p,d:S}=i;if(w.is0())throw new Error("bad point: ZERO");let{X:v,Y:C,Z:U,T:P}=w,Q=o(v*v),K=o(C*C),E=o(U*U),k=o(E*E),B=o(Q*p),D=o(E*o(B+K)),A=o(k+o(S*o(Q*K)));if(D!==
A)throw new Error("bad point: equation left != right (1)");let m=o(v*C),I=o(U*P);if(m!==I)throw new Error("bad point: equation left != right (2)");return!0});class g{constructor(p,S,v,C){
this.X=d("x",p),this.Y=d("y",S),this.Z=d("z",v,!0),this.T=d("t",C),Object.freeze(this)}static CURVE(){return i}static fromAffine(p){if(p instanceof g)throw new Error(
"extended point not allowed");let{x:S,y:v}=p||{};return d("x",S),d("y",v),new g(S,v,Be,o(S*v))}static fromBytes(p,S=!1){let v=t.BYTES,{a:C,d:U}=i;p=hc(ut(p,v,"p\
oint")),Dr(S,"zip215");let P=hc(p),Q=p[v-1];P[v-1]=Q&-129;let K=Pr(P),E=S?c:t.ORDER;Gn("point.y",K,tr,E);let k=o(K*K),B=o(k-Be),D=o(U*k-C),{isValid:A,value:m}=f(
B,D);if(!A)throw new Error("bad point: invalid y coordinate");let I=(m&Be)===Be,F=(Q&128)!==0;if(!S&&m===tr&&F)throw new Error("bad point: x=0 and x_0=1");return F!==
I&&(m=o(-m)),g.fromAffine({x:m,y:K})}static fromHex(p,S=!1){return g.fromBytes(he("point",p),S)}get x(){return this.toAffine().x}get y(){return this.toAffine().
y}precompute(p=8,S=!0){return y.createCache(this,p),S||this.multiply(W0),this}assertValidity(){b(this)}equals(p){h(p);let{X:S,Y:v,Z:C}=this,{X:U,Y:P,Z:Q}=p,K=o(
S*Q),E=o(U*C),k=o(v*Q),B=o(P*C);return K===E&&k===B}is0(){return this.equals(g.ZERO)}negate(){return new g(o(-this.X),this.Y,this.Z,o(-this.T))}double(){let{a:p}=i,
{X:S,Y:v,Z:C}=this,U=o(S*S),P=o(v*v),Q=o(W0*o(C*C)),K=o(p*U),E=S+v,k=o(o(E*E)-U-P),B=K+P,D=B-Q,A=K-P,m=o(k*D),I=o(B*A),F=o(k*A),M=o(D*B);return new g(m,I,M,F)}add(p){
h(p);let{a:S,d:v}=i,{X:C,Y:U,Z:P,T:Q}=this,{X:K,Y:E,Z:k,T:B}=p,D=o(C*K),A=o(U*E),m=o(Q*v*B),I=o(P*k),F=o((C+U)*(K+E)-D-A),M=I-m,T=I+m,L=o(A-S*D),R=o(F*M),O=o(T*
L),z=o(F*L),H=o(M*T);return new g(R,O,H,z)}subtract(p){return this.add(p.negate())}multiply(p){if(!a.isValidNot0(p))throw new Error("invalid scalar: expected 1 \
<= sc < curve.n");let{p:S,f:v}=y.cached(this,p,C=>kr(g,C));return kr(g,[S,v])[0]}multiplyUnsafe(p,S=g.ZERO){if(!a.isValid(p))throw new Error("invalid scalar: ex\
pected 0 <= sc < curve.n");return p===tr?g.ZERO:this.is0()||p===Be?this:y.unsafe(this,p,v=>kr(g,v),S)}isSmallOrder(){return this.multiplyUnsafe(s).is0()}isTorsionFree(){
return y.unsafe(this,i.n).is0()}toAffine(p){return l(this,p)}clearCofactor(){return s===Be?this:this.multiplyUnsafe(s)}toBytes(){let{x:p,y:S}=this.toAffine(),v=t.
toBytes(S);return v[v.length-1]|=p&Be?128:0,v}toHex(){return Sr(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.
X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(p){return kr(g,p)}static msm(p,S){return yf(g,a,p,S)}_setWindowSize(p){
this.precompute(p)}toRawBytes(){return this.toBytes()}}g.BASE=new g(i.Gx,i.Gy,Be,o(i.Gx*i.Gy)),g.ZERO=new g(tr,Be,Be,tr),g.Fp=t,g.Fn=a;let y=new u0(g,a.BITS);return g.
BASE.precompute(8),g}function Ox(r25,e,n={}){if(typeof e!="function")throw new Error('"hash" function param is required');yn(n,{},{adjustScalarBytes:"function",
randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"function"});let{prehash:t}=n,{BASE:a,Fp:i,Fn:s}=r25,c=n.randomBytes||S0,o=n.adjustScalarBytes||
(E=>E),f=n.domain||((E,k,B)=>{if(Dr(B,"phflag"),k.length||B)throw new Error("Contexts/pre-hash are not supported");return E});function d(E){return s.create(Pr(E))}
function h(E){let k=v.secretKey;E=he("private key",E,k);let B=he("hashed private key",e(E),2*k),D=o(B.slice(0,k)),A=B.slice(k,2*k),m=d(D);return{head:D,prefix:A,
scalar:m}}function l(E){let{head:k,prefix:B,scalar:D}=h(E),A=a.multiply(D),m=A.toBytes();return{head:k,prefix:B,scalar:D,point:A,pointBytes:m}}function b(E){return l(
E).pointBytes}function g(E=Uint8Array.of(),...k){let B=ot(...k);return d(e(f(B,he("context",E),!!t)))}function y(E,k,B={}){E=he("message",E),t&&(E=t(E));let{prefix:D,
scalar:A,pointBytes:m}=l(k),I=g(B.context,D,E),F=a.multiply(I).toBytes(),M=g(B.context,F,m,E),T=s.create(I+M*A);if(!s.isValid(T))throw new Error("sign failed: i\
nvalid s");let L=ot(F,s.toBytes(T));return ut(L,v.signature,"result")}let w={zip215:!0};function p(E,k,B,D=w){let{context:A,zip215:m}=D,I=v.signature;E=he("sign\
ature",E,I),k=he("message",k),B=he("publicKey",B,v.publicKey),m!==void 0&&Dr(m,"zip215"),t&&(k=t(k));let F=I/2,M=E.subarray(0,F),T=Pr(E.subarray(F,I)),L,R,O;try{
L=r25.fromBytes(B,m),R=r25.fromBytes(M,m),O=a.multiplyUnsafe(T)}catch{return!1}if(!m&&L.isSmallOrder())return!1;let z=g(A,R.toBytes(),L.toBytes(),k);return R.add(
L.multiplyUnsafe(z)).subtract(O).clearCofactor().is0()}let S=i.BYTES,v={secretKey:S,publicKey:S,signature:2*S,seed:S};function C(E=c(v.seed)){return ut(E,v.seed,
"seed")}function U(E){let k=K.randomSecretKey(E);return{secretKey:k,publicKey:b(k)}}function P(E){return na(E)&&E.length===s.BYTES}function Q(E,k){try{return!!r25.
fromBytes(E,k)}catch{return!1}}let K={getExtendedPublicKey:l,randomSecretKey:C,isValidSecretKey:P,isValidPublicKey:Q,toMontgomery(E){let{y:k}=r25.fromBytes(E),B=v.
publicKey,D=B===32;if(!D&&B!==57)throw new Error("only defined for 25519 and 448");let A=D?i.div(Be+k,Be-k):i.div(k-Be,k+Be);return i.toBytes(A)},toMontgomerySecret(E){
let k=v.secretKey;ut(E,k);let B=e(E.subarray(0,k));return o(B).subarray(0,k)},randomPrivateKey:C,precompute(E=8,k=r25.BASE){return k.precompute(E,!1)}};return Object.
freeze({keygen:U,getPublicKey:b,sign:y,verify:p,utils:K,Point:r25,lengths:v})}function Hx(r25){let e={a:r25.a,d:r25.d,p:r25.Fp.ORDER,n:r25.n,h:r25.h,Gx:r25.Gx,Gy:r25.
Gy},n=r25.Fp,t=We(e.n,r25.nBitLength,!0),a={Fp:n,Fn:t,uvRatio:r25.uvRatio},i={randomBytes:r25.randomBytes,adjustScalarBytes:r25.adjustScalarBytes,domain:r25.domain,
prehash:r25.prehash,mapToCurve:r25.mapToCurve};return{CURVE:e,curveOpts:a,hash:r25.hash,eddsaOpts:i}}function _x(r25,e){let n=e.Point;return Object.assign({},e,
{ExtendedPoint:n,CURVE:r25,nBitLength:n.Fn.BITS,nByteLength:n.Fn.BYTES})}function zx(r25){let{CURVE:e,curveOpts:n,hash:t,eddsaOpts:a}=Hx(r25),i=Cf(e,n),s=Ox(i,t,
a);return _x(r25,s)}var vn=BigInt(0),_r=BigInt(1),ba=BigInt(2);function Gx(r25){return yn(r25,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze(
{...r25})}function jx(r25){let e=Gx(r25),{P:n,type:t,adjustScalarBytes:a,powPminus2:i,randomBytes:s}=e,c=t==="x25519";if(!c&&t!=="x448")throw new Error("invalid\
 type");let o=s||S0,f=c?255:448,d=c?32:56,h=BigInt(c?9:5),l=BigInt(c?121665:39081),b=c?ba**BigInt(254):ba**BigInt(447),g=c?BigInt(8)*ba**BigInt(251)-_r:BigInt(4)*
ba**BigInt(445)-_r,y=b+g+_r,w=A=>ve(A,n),p=S(h);function S(A){return ws(w(A),d)}function v(A){let m=he("u coordinate",A,d);return c&&(m[31]&=127),w(Pr(m))}function C(A){
return Pr(a(he("scalar",A,d)))}function U(A,m){let I=K(v(m),C(A));if(I===vn)throw new Error("invalid private or public key received");return S(I)}function P(A){
return U(A,p)}function Q(A,m,I){let F=w(A*(m-I));return m=w(m-F),I=w(I+F),{x_2:m,x_3:I}}function K(A,m){Gn("u",A,vn,n),Gn("scalar",m,b,y);let I=m,F=A,M=_r,T=vn,
L=A,R=_r,O=vn;for(let H=BigInt(f-1);H>=vn;H--){let G=I>>H&_r;O^=G,{x_2:M,x_3:L}=Q(O,M,L),{x_2:T,x_3:R}=Q(O,T,R),O=G;let N=M+T,_=w(N*N),Y=M-T,q=w(Y*Y),V=_-q,Z=L+
R,$=L-R,re=w($*N),ae=w(Z*Y),ye=re+ae,Ee=re-ae;L=w(ye*ye),R=w(F*w(Ee*Ee)),M=w(_*q),T=w(V*(_+w(l*V)))}({x_2:M,x_3:L}=Q(O,M,L)),{x_2:T,x_3:R}=Q(O,T,R);let z=i(T);return w(
M*z)}let E={secretKey:d,publicKey:d,seed:d},k=(A=o(d))=>(It(A,E.seed),A);function B(A){let m=k(A);return{secretKey:m,publicKey:P(m)}}return{keygen:B,getSharedSecret:(A,m)=>U(
A,m),getPublicKey:A=>P(A),scalarMult:U,scalarMultBase:P,utils:{randomSecretKey:k,randomPrivateKey:k},GuBytes:p.slice(),lengths:E}}var Lr={p:BigInt("0xffffffffff\
fffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x3ffffffffffffffffffffffffffffffffffffffffff\
fffffffffffff7cca23e9c44edb49aed63690216cc2728dc58f552378c292ab5844f3"),h:BigInt(4),a:BigInt(1),d:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffeffffffffffffffffffffffffffffffffffffffffffffffffffff6756"),Gx:BigInt("0x4f1970c66bed0ded221d15a622bf36da9e146570470f1767ea6de324a3d3a46412ae1af72ab66511433b\
80e18b00938e2626a82bc70cc05e"),Gy:BigInt("0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff1ce67c39c4fdbd132c4ed7c8ad9808795bf230fa14")},
Vx=Object.assign({},Lr,{d:BigInt("0xd78b4bdc7f0daf19f24f38c29373a2ccad46157242a50f37809b1da3412a12e79ccc9c81264cfe9ad080997058fb61c4243cc32dbaa156b9"),Gx:BigInt(
"0x79a70b2b70400553ae7c9df416c792c61128751ac92969240c25a07d728bdc93e21f7787ed6972249de732f38496cd11698713093e9c04fc"),Gy:BigInt("0x7ffffffffffffffffffffffffffff\
fffffffffffffffffffffffffff80000000000000000000000000000000000000000000000000000001")}),qx=Zt(()=>Lx.create({dkLen:114})),Yx=BigInt(1),Mi=BigInt(2),vc=BigInt(3);
BigInt(4);var Zx=BigInt(11),Wx=BigInt(22),Bc=BigInt(44),Jx=BigInt(88),Xx=BigInt(223);function Kf(r25){let e=Lr.p,n=r25*r25*r25%e,t=n*n*r25%e,a=de(t,vc,e)*t%e,i=de(
a,vc,e)*t%e,s=de(i,Mi,e)*n%e,c=de(s,Zx,e)*s%e,o=de(c,Wx,e)*c%e,f=de(o,Bc,e)*o%e,d=de(f,Jx,e)*f%e,h=de(d,Bc,e)*o%e,l=de(h,Mi,e)*n%e,b=de(l,Yx,e)*r25%e;return de(
b,Xx,e)*l%e}function Uf(r25){return r25[0]&=252,r25[55]|=128,r25[56]=0,r25}function $x(r25,e){let n=Lr.p,t=ve(r25*r25*e,n),a=ve(t*r25,n),i=ve(a*t*e,n),s=Kf(i),c=ve(
a*s,n),o=ve(c*c,n);return{isValid:ve(o*e,n)===r25,value:c}}var e1=We(Lr.p,{BITS:456,isLE:!0}),Sc=We(Lr.n,{BITS:456,isLE:!0});function t1(r25,e,n){if(e.length>255)
throw new Error("context must be smaller than 255, got: "+e.length);return ot(Dl("SigEd448"),new Uint8Array([n?1:0,e.length]),e,r25)}var r1={...Lr,Fp:e1,Fn:Sc,nBitLength:Sc.
BITS,hash:qx,adjustScalarBytes:Uf,domain:t1,uvRatio:$x},n1=zx(r1);Cf(Vx);var a1=(()=>{let r25=Lr.p;return jx({P:r25,type:"x448",powPminus2:e=>{let n=Kf(e),t=de(
n,Mi,r25);return ve(t*e,r25)},adjustScalarBytes:Uf})})(),Es={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),n:BigInt("0xffffffff\
fffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),h:BigInt(1),a:BigInt(0),b:BigInt(7),Gx:BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2\
815b16f81798"),Gy:BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")},i1={beta:BigInt("0x7ae96a2b657c07106e64479eac3434e99cf0497512f58\
995c1396c28719501ee"),basises:[[BigInt("0x3086d221a7d46bcde86c90e49284eb15"),-BigInt("0xe4437ed6010e88286f547fa90abfe4c3")],[BigInt("0x114ca50f7a8e2f3f657c1108d\
9d44cfd8"),BigInt("0x3086d221a7d46bcde86c90e49284eb15")]]},Ic=BigInt(2);function s1(r25){let e=Es.p,n=BigInt(3),t=BigInt(6),a=BigInt(11),i=BigInt(22),s=BigInt(23),
c=BigInt(44),o=BigInt(88),f=r25*r25*r25%e,d=f*f*r25%e,h=de(d,n,e)*d%e,l=de(h,n,e)*d%e,b=de(l,Ic,e)*f%e,g=de(b,a,e)*b%e,y=de(g,i,e)*g%e,w=de(y,c,e)*y%e,p=de(w,o,
e)*w%e,S=de(p,c,e)*y%e,v=de(S,n,e)*d%e,C=de(v,s,e)*g%e,U=de(C,t,e)*f%e,P=de(U,Ic,e);if(!Li.eql(Li.sqr(P),r25))throw new Error("Cannot find square root");return P}
var Li=We(Es.p,{sqrt:s1}),c1=Mr({...Es,Fp:Li,lowS:!0,endo:i1},ms),Df=ms,o1=ax,Pf=We(BigInt("0xa9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377")),
f1=Pf.create(BigInt("0x7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9")),u1=BigInt("0x26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18\
ff8c07b6"),d1=Mr({a:f1,b:u1,Fp:Pf,n:BigInt("0xa9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"),Gx:BigInt("0x8bd2aeb9cb7e57cb2c4b482ffc81b7afb9\
de27e1e3bd23c23a4453bd9ace3262"),Gy:BigInt("0x547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997"),h:BigInt(1),lowS:!1},Df),Ff=uf,Tf=df,Qf=We(BigInt(
"0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53")),h1=Qf.create(BigInt("0x7bc382c63d8c150c3c72080ace05afa0c2\
bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826")),l1=BigInt("0x04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943\
ab78696fa504c11"),x1=Mr({a:h1,b:l1,Fp:Qf,n:BigInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565"),Gx:BigInt(
"0x1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e"),Gy:BigInt("0x8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5\
864e19c054ff99129280e4646217791811142820341263c5315"),h:BigInt(1),lowS:!1},Tf),Mf=We(BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717\
d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3")),y1=Mf.create(BigInt("0x7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d\
5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca")),b1=BigInt("0x3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc9\
4cadc083e67984050b75ebae5dd2809bd638016f723"),g1=Mr({a:y1,b:b1,Fp:Mf,n:BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca9261\
9418661197fac10471db1d381085ddaddb58796829ca90069"),Gx:BigInt("0x81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5\
f7c6d5047406a5e688b352209bcb9f822"),Gy:BigInt("0x7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540\
678cd1e0f3ad80892"),h:BigInt(1),lowS:!1},Ff),p1=new Map(Object.entries({nistP256:kx,nistP384:vx,nistP521:Bx,brainpoolP256r1:d1,brainpoolP384r1:x1,brainpoolP512r1:g1,
secp256k1:c1,x448:a1,ed448:n1})),w1=Object.freeze({__proto__:null,nobleCurves:p1}),Bn=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]),
rr=new Uint32Array(80),Ri=class extends Fr{constructor(){super(64,20,8,!1),this.A=Bn[0]|0,this.B=Bn[1]|0,this.C=Bn[2]|0,this.D=Bn[3]|0,this.E=Bn[4]|0}get(){let{
A:e,B:n,C:t,D:a,E:i}=this;return[e,n,t,a,i]}set(e,n,t,a,i){this.A=e|0,this.B=n|0,this.C=t|0,this.D=a|0,this.E=i|0}process(e,n){for(let o=0;o<16;o++,n+=4)rr[o]=e.
getUint32(n,!1);for(let o=16;o<80;o++)rr[o]=or(rr[o-3]^rr[o-8]^rr[o-14]^rr[o-16],1);let{A:t,B:a,C:i,D:s,E:c}=this;for(let o=0;o<80;o++){let f,d;o<20?(f=sf(a,i,s),
d=1518500249):o<40?(f=a^i^s,d=1859775393):o<60?(f=cf(a,i,s),d=2400959708):(f=a^i^s,d=3395469782);let h=or(t,5)+f+c+d+rr[o]|0;c=s,s=i,i=or(a,30),a=t,t=h}t=t+this.
A|0,a=a+this.B|0,i=i+this.C|0,s=s+this.D|0,c=c+this.E|0,this.set(t,a,i,s,c)}roundClean(){it(rr)}destroy(){this.set(0,0,0,0,0),it(this.buffer)}},A1=Zt(()=>new Ri),
m1=Uint8Array.from([7,4,13,1,10,6,15,3,12,0,9,5,2,14,11,8]),Lf=Uint8Array.from(new Array(16).fill(0).map((r25,e)=>e)),E1=Lf.map(r25=>(9*r25+5)%16),Rf=(()=>{let n=[
[Lf],[E1]];for(let t=0;t<4;t++)for(let a of n)a.push(a[t].map(i=>m1[i]));return n})(),Nf=Rf[0],Of=Rf[1],Hf=[[11,14,15,12,5,8,7,9,11,13,14,15,6,7,9,8],[12,13,11,
15,6,9,9,7,12,15,11,13,7,8,7,7],[13,15,14,11,7,7,6,8,13,14,13,12,5,5,6,9],[14,11,12,14,8,6,5,5,15,12,15,14,9,9,8,6],[15,12,13,13,9,5,8,6,14,11,12,11,8,6,5,5]].map(
r25=>Uint8Array.from(r25)),k1=Nf.map((r25,e)=>r25.map(n=>Hf[e][n])),v1=Of.map((r25,e)=>r25.map(n=>Hf[e][n])),B1=Uint32Array.from([0,1518500249,1859775393,2400959708,
2840853838]),S1=Uint32Array.from([1352829926,1548603684,1836072691,2053994217,0]);function Cc(r25,e,n,t){return r25===0?e^n^t:r25===1?e&n|~e&t:r25===2?(e|~n)^t:
r25===3?e&t|n&~t:e^(n|~t)}var ga=new Uint32Array(16),Ni=class extends Fr{constructor(){super(64,20,8,!0),this.h0=1732584193,this.h1=-271733879,this.h2=-1732584194,
this.h3=271733878,this.h4=-1009589776}get(){let{h0:e,h1:n,h2:t,h3:a,h4:i}=this;return[e,n,t,a,i]}set(e,n,t,a,i){this.h0=e|0,this.h1=n|0,this.h2=t|0,this.h3=a|0,
this.h4=i|0}process(e,n){for(let b=0;b<16;b++,n+=4)ga[b]=e.getUint32(n,!0);let t=this.h0|0,a=t,i=this.h1|0,s=i,c=this.h2|0,o=c,f=this.h3|0,d=f,h=this.h4|0,l=h;for(let b=0;b<
5;b++){let g=4-b,y=B1[b],w=S1[b],p=Nf[b],S=Of[b],v=k1[b],C=v1[b];for(let U=0;U<16;U++){let P=or(t+Cc(b,i,c,f)+ga[p[U]]+y,v[U])+h|0;t=h,h=f,f=or(c,10)|0,c=i,i=P}
for(let U=0;U<16;U++){let P=or(a+Cc(g,s,o,d)+ga[S[U]]+w,C[U])+l|0;a=l,l=d,d=or(o,10)|0,o=s,s=P}}this.set(this.h1+c+d|0,this.h2+f+l|0,this.h3+h+a|0,this.h4+t+s|0,
this.h0+i+o|0)}roundClean(){it(ga)}destroy(){this.destroyed=!0,it(this.buffer),this.set(0,0,0,0,0)}},I1=Zt(()=>new Ni),C1=A1,K1=I1,U1=Array.from({length:64},(r25,e)=>Math.
floor(2**32*Math.abs(Math.sin(e+1)))),Kc=(r25,e,n)=>r25&e^~r25&n,pa=new Uint32Array([1732584193,4023233417,2562383102,271733878]),J0=new Uint32Array(16),Oi=class extends Fr{constructor(){
super(64,16,8,!0),this.A=pa[0]|0,this.B=pa[1]|0,this.C=pa[2]|0,this.D=pa[3]|0}get(){let{A:e,B:n,C:t,D:a}=this;return[e,n,t,a]}set(e,n,t,a){this.A=e|0,this.B=n|0,
this.C=t|0,this.D=a|0}process(e,n){for(let c=0;c<16;c++,n+=4)J0[c]=e.getUint32(n,!0);let{A:t,B:a,C:i,D:s}=this;for(let c=0;c<64;c++){let o,f,d;c<16?(o=Kc(a,i,s),
f=c,d=[7,12,17,22]):c<32?(o=Kc(s,a,i),f=(5*c+1)%16,d=[5,9,14,20]):c<48?(o=a^i^s,f=(3*c+5)%16,d=[4,11,16,23]):(o=i^(a|~s),f=7*c%16,d=[6,10,15,21]),o=o+t+U1[c]+J0[f],
t=s,s=i,i=a,a=a+or(o,d[c%4])}t=t+this.A|0,a=a+this.B|0,i=i+this.C|0,s=s+this.D|0,this.set(t,a,i,s)}roundClean(){J0.fill(0)}destroy(){this.set(0,0,0,0),this.buffer.
fill(0)}},D1=Ul(()=>new Oi),P1=new Map(Object.entries({md5:D1,sha1:C1,sha224:o1,sha256:Df,sha384:Tf,sha512:Ff,sha3_256:Tx,sha3_512:Qx,ripemd160:K1})),F1=Object.
freeze({__proto__:null,nobleHashes:P1}),X0=Je&&typeof Je=="object"&&"webcrypto"in Je?Je.webcrypto:void 0,Ze={},W=function(r25){var e,n=new Float64Array(16);if(r25)
for(e=0;e<r25.length;e++)n[e]=r25[e];return n},ks=function(){throw new Error("no PRNG")},_f=new Uint8Array(32);_f[0]=9;var Hi=W(),h0=W([1]),T1=W([56129,1]),Q1=W(
[30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,27886,20995]),M1=W([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,
6542,64743,22239,55772,9222]),Uc=W([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),Dc=W([26200,26214,26214,26214,
26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),L1=W([41136,18958,6951,50414,58488,44335,6150,12099,55207,15867,153,11085,57099,20417,
9344,11139]);function Pc(r25,e,n,t){r25[e]=n>>24&255,r25[e+1]=n>>16&255,r25[e+2]=n>>8&255,r25[e+3]=n&255,r25[e+4]=t>>24&255,r25[e+5]=t>>16&255,r25[e+6]=t>>8&255,
r25[e+7]=t&255}function R1(r25,e,n,t,a){var i,s=0;for(i=0;i<a;i++)s|=r25[e+i]^n[t+i];return(1&s-1>>>8)-1}function zf(r25,e,n,t){return R1(r25,e,n,t,32)}function fr(r25,e){
var n;for(n=0;n<16;n++)r25[n]=e[n]|0}function $0(r25){var e,n,t=1;for(e=0;e<16;e++)n=r25[e]+t+65535,t=Math.floor(n/65536),r25[e]=n-t*65536;r25[0]+=t-1+37*(t-1)}
function Zr(r25,e,n){for(var t,a=~(n-1),i=0;i<16;i++)t=a&(r25[i]^e[i]),r25[i]^=t,e[i]^=t}function jn(r25,e){var n,t,a,i=W(),s=W();for(n=0;n<16;n++)s[n]=e[n];for($0(
s),$0(s),$0(s),t=0;t<2;t++){for(i[0]=s[0]-65517,n=1;n<15;n++)i[n]=s[n]-65535-(i[n-1]>>16&1),i[n-1]&=65535;i[15]=s[15]-32767-(i[14]>>16&1),a=i[15]>>16&1,i[14]&=65535,
Zr(s,i,1-a)}for(n=0;n<16;n++)r25[2*n]=s[n]&255,r25[2*n+1]=s[n]>>8}function Fc(r25,e){var n=new Uint8Array(32),t=new Uint8Array(32);return jn(n,r25),jn(t,e),zf(n,
0,t,0)}function Gf(r25){var e=new Uint8Array(32);return jn(e,r25),e[0]&1}function jf(r25,e){var n;for(n=0;n<16;n++)r25[n]=e[2*n]+(e[2*n+1]<<8);r25[15]&=32767}function wt(r25,e,n){
for(var t=0;t<16;t++)r25[t]=e[t]+n[t]}function mt(r25,e,n){for(var t=0;t<16;t++)r25[t]=e[t]-n[t]}function te(r25,e,n){var t,a,i=0,s=0,c=0,o=0,f=0,d=0,h=0,l=0,b=0,
g=0,y=0,w=0,p=0,S=0,v=0,C=0,U=0,P=0,Q=0,K=0,E=0,k=0,B=0,D=0,A=0,m=0,I=0,F=0,M=0,T=0,L=0,R=n[0],O=n[1],z=n[2],H=n[3],G=n[4],N=n[5],_=n[6],Y=n[7],q=n[8],V=n[9],Z=n[10],
$=n[11],re=n[12],ae=n[13],ye=n[14],Ee=n[15];t=e[0],i+=t*R,s+=t*O,c+=t*z,o+=t*H,f+=t*G,d+=t*N,h+=t*_,l+=t*Y,b+=t*q,g+=t*V,y+=t*Z,w+=t*$,p+=t*re,S+=t*ae,v+=t*ye,C+=
t*Ee,t=e[1],s+=t*R,c+=t*O,o+=t*z,f+=t*H,d+=t*G,h+=t*N,l+=t*_,b+=t*Y,g+=t*q,y+=t*V,w+=t*Z,p+=t*$,S+=t*re,v+=t*ae,C+=t*ye,U+=t*Ee,t=e[2],c+=t*R,o+=t*O,f+=t*z,d+=t*
H,h+=t*G,l+=t*N,b+=t*_,g+=t*Y,y+=t*q,w+=t*V,p+=t*Z,S+=t*$,v+=t*re,C+=t*ae,U+=t*ye,P+=t*Ee,t=e[3],o+=t*R,f+=t*O,d+=t*z,h+=t*H,l+=t*G,b+=t*N,g+=t*_,y+=t*Y,w+=t*q,
p+=t*V,S+=t*Z,v+=t*$,C+=t*re,U+=t*ae,P+=t*ye,Q+=t*Ee,t=e[4],f+=t*R,d+=t*O,h+=t*z,l+=t*H,b+=t*G,g+=t*N,y+=t*_,w+=t*Y,p+=t*q,S+=t*V,v+=t*Z,C+=t*$,U+=t*re,P+=t*ae,
Q+=t*ye,K+=t*Ee,t=e[5],d+=t*R,h+=t*O,l+=t*z,b+=t*H,g+=t*G,y+=t*N,w+=t*_,p+=t*Y,S+=t*q,v+=t*V,C+=t*Z,U+=t*$,P+=t*re,Q+=t*ae,K+=t*ye,E+=t*Ee,t=e[6],h+=t*R,l+=t*O,
b+=t*z,g+=t*H,y+=t*G,w+=t*N,p+=t*_,S+=t*Y,v+=t*q,C+=t*V,U+=t*Z,P+=t*$,Q+=t*re,K+=t*ae,E+=t*ye,k+=t*Ee,t=e[7],l+=t*R,b+=t*O,g+=t*z,y+=t*H,w+=t*G,p+=t*N,S+=t*_,v+=
t*Y,C+=t*q,U+=t*V,P+=t*Z,Q+=t*$,K+=t*re,E+=t*ae,k+=t*ye,B+=t*Ee,t=e[8],b+=t*R,g+=t*O,y+=t*z,w+=t*H,p+=t*G,S+=t*N,v+=t*_,C+=t*Y,U+=t*q,P+=t*V,Q+=t*Z,K+=t*$,E+=t*
re,k+=t*ae,B+=t*ye,D+=t*Ee,t=e[9],g+=t*R,y+=t*O,w+=t*z,p+=t*H,S+=t*G,v+=t*N,C+=t*_,U+=t*Y,P+=t*q,Q+=t*V,K+=t*Z,E+=t*$,k+=t*re,B+=t*ae,D+=t*ye,A+=t*Ee,t=e[10],y+=
t*R,w+=t*O,p+=t*z,S+=t*H,v+=t*G,C+=t*N,U+=t*_,P+=t*Y,Q+=t*q,K+=t*V,E+=t*Z,k+=t*$,B+=t*re,D+=t*ae,A+=t*ye,m+=t*Ee,t=e[11],w+=t*R,p+=t*O,S+=t*z,v+=t*H,C+=t*G,U+=t*
N,P+=t*_,Q+=t*Y,K+=t*q,E+=t*V,k+=t*Z,B+=t*$,D+=t*re,A+=t*ae,m+=t*ye,I+=t*Ee,t=e[12],p+=t*R,S+=t*O,v+=t*z,C+=t*H,U+=t*G,P+=t*N,Q+=t*_,K+=t*Y,E+=t*q,k+=t*V,B+=t*Z,
D+=t*$,A+=t*re,m+=t*ae,I+=t*ye,F+=t*Ee,t=e[13],S+=t*R,v+=t*O,C+=t*z,U+=t*H,P+=t*G,Q+=t*N,K+=t*_,E+=t*Y,k+=t*q,B+=t*V,D+=t*Z,A+=t*$,m+=t*re,I+=t*ae,F+=t*ye,M+=t*
Ee,t=e[14],v+=t*R,C+=t*O,U+=t*z,P+=t*H,Q+=t*G,K+=t*N,E+=t*_,k+=t*Y,B+=t*q,D+=t*V,A+=t*Z,m+=t*$,I+=t*re,F+=t*ae,M+=t*ye,T+=t*Ee,t=e[15],C+=t*R,U+=t*O,P+=t*z,Q+=t*
H,K+=t*G,E+=t*N,k+=t*_,B+=t*Y,D+=t*q,A+=t*V,m+=t*Z,I+=t*$,F+=t*re,M+=t*ae,T+=t*ye,L+=t*Ee,i+=38*U,s+=38*P,c+=38*Q,o+=38*K,f+=38*E,d+=38*k,h+=38*B,l+=38*D,b+=38*
A,g+=38*m,y+=38*I,w+=38*F,p+=38*M,S+=38*T,v+=38*L,a=1,t=i+a+65535,a=Math.floor(t/65536),i=t-a*65536,t=s+a+65535,a=Math.floor(t/65536),s=t-a*65536,t=c+a+65535,a=
Math.floor(t/65536),c=t-a*65536,t=o+a+65535,a=Math.floor(t/65536),o=t-a*65536,t=f+a+65535,a=Math.floor(t/65536),f=t-a*65536,t=d+a+65535,a=Math.floor(t/65536),d=
t-a*65536,t=h+a+65535,a=Math.floor(t/65536),h=t-a*65536,t=l+a+65535,a=Math.floor(t/65536),l=t-a*65536,t=b+a+65535,a=Math.floor(t/65536),b=t-a*65536,t=g+a+65535,
a=Math.floor(t/65536),g=t-a*65536,t=y+a+65535,a=Math.floor(t/65536),y=t-a*65536,t=w+a+65535,a=Math.floor(t/65536),w=t-a*65536,t=p+a+65535,a=Math.floor(t/65536),
p=t-a*65536,t=S+a+65535,a=Math.floor(t/65536),S=t-a*65536,t=v+a+65535,a=Math.floor(t/65536),v=t-a*65536,t=C+a+65535,a=Math.floor(t/65536),C=t-a*65536,i+=a-1+37*
(a-1),a=1,t=i+a+65535,a=Math.floor(t/65536),i=t-a*65536,t=s+a+65535,a=Math.floor(t/65536),s=t-a*65536,t=c+a+65535,a=Math.floor(t/65536),c=t-a*65536,t=o+a+65535,
a=Math.floor(t/65536),o=t-a*65536,t=f+a+65535,a=Math.floor(t/65536),f=t-a*65536,t=d+a+65535,a=Math.floor(t/65536),d=t-a*65536,t=h+a+65535,a=Math.floor(t/65536),
h=t-a*65536,t=l+a+65535,a=Math.floor(t/65536),l=t-a*65536,t=b+a+65535,a=Math.floor(t/65536),b=t-a*65536,t=g+a+65535,a=Math.floor(t/65536),g=t-a*65536,t=y+a+65535,
a=Math.floor(t/65536),y=t-a*65536,t=w+a+65535,a=Math.floor(t/65536),w=t-a*65536,t=p+a+65535,a=Math.floor(t/65536),p=t-a*65536,t=S+a+65535,a=Math.floor(t/65536),
S=t-a*65536,t=v+a+65535,a=Math.floor(t/65536),v=t-a*65536,t=C+a+65535,a=Math.floor(t/65536),C=t-a*65536,i+=a-1+37*(a-1),r25[0]=i,r25[1]=s,r25[2]=c,r25[3]=o,r25[4]=
f,r25[5]=d,r25[6]=h,r25[7]=l,r25[8]=b,r25[9]=g,r25[10]=y,r25[11]=w,r25[12]=p,r25[13]=S,r25[14]=v,r25[15]=C}function ft(r25,e){te(r25,e,e)}function Vf(r25,e){var n=W(),
t;for(t=0;t<16;t++)n[t]=e[t];for(t=253;t>=0;t--)ft(n,n),t!==2&&t!==4&&te(n,n,e);for(t=0;t<16;t++)r25[t]=n[t]}function N1(r25,e){var n=W(),t;for(t=0;t<16;t++)n[t]=
e[t];for(t=250;t>=0;t--)ft(n,n),t!==1&&te(n,n,e);for(t=0;t<16;t++)r25[t]=n[t]}function qf(r25,e,n){var t=new Uint8Array(32),a=new Float64Array(80),i,s,c=W(),o=W(),
f=W(),d=W(),h=W(),l=W();for(s=0;s<31;s++)t[s]=e[s];for(t[31]=e[31]&127|64,t[0]&=248,jf(a,n),s=0;s<16;s++)o[s]=a[s],d[s]=c[s]=f[s]=0;for(c[0]=d[0]=1,s=254;s>=0;--s)
i=t[s>>>3]>>>(s&7)&1,Zr(c,o,i),Zr(f,d,i),wt(h,c,f),mt(c,c,f),wt(f,o,d),mt(o,o,d),ft(d,h),ft(l,c),te(c,f,c),te(f,o,h),wt(h,c,f),mt(c,c,f),ft(o,c),mt(f,d,l),te(c,
f,T1),wt(c,c,d),te(f,f,c),te(c,d,l),te(d,o,a),ft(o,h),Zr(c,o,i),Zr(f,d,i);for(s=0;s<16;s++)a[s+16]=c[s],a[s+32]=f[s],a[s+48]=o[s],a[s+64]=d[s];var b=a.subarray(
32),g=a.subarray(16);return Vf(b,b),te(g,g,b),jn(r25,g),0}function Yf(r25,e){return qf(r25,e,_f)}function O1(r25,e){return ks(e,32),Yf(r25,e)}var Tc=[1116352408,
3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,
3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580,
3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,
1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,113926993,
3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,
2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,
1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,1322822218,
3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,593698344,
2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,4118630271,4000239992,116418474,
1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,1126000580,2618297676,1288033470,
3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591];function Qc(r25,e,n,t){for(var a=new Int32Array(16),i=new Int32Array(16),s,c,o,f,d,
h,l,b,g,y,w,p,S,v,C,U,P,Q,K,E,k,B,D,A,m,I,F=r25[0],M=r25[1],T=r25[2],L=r25[3],R=r25[4],O=r25[5],z=r25[6],H=r25[7],G=e[0],N=e[1],_=e[2],Y=e[3],q=e[4],V=e[5],Z=e[6],
$=e[7],re=0;t>=128;){for(K=0;K<16;K++)E=8*K+re,a[K]=n[E+0]<<24|n[E+1]<<16|n[E+2]<<8|n[E+3],i[K]=n[E+4]<<24|n[E+5]<<16|n[E+6]<<8|n[E+7];for(K=0;K<80;K++)if(s=F,c=
M,o=T,f=L,d=R,h=O,l=z,b=H,g=G,y=N,w=_,p=Y,S=q,v=V,C=Z,U=$,k=H,B=$,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=(R>>>14|q<<18)^(R>>>18|q<<14)^(q>>>9|R<<23),B=(q>>>14|
R<<18)^(q>>>18|R<<14)^(R>>>9|q<<23),D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,k=R&O^~R&z,B=q&V^~q&Z,D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,k=Tc[K*2],B=Tc[K*2+
1],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,k=a[K%16],B=i[K%16],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,P=m&65535|I<<16,Q=D&65535|
A<<16,k=P,B=Q,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=(F>>>28|G<<4)^(G>>>2|F<<30)^(G>>>7|F<<25),B=(G>>>28|F<<4)^(F>>>2|G<<30)^(F>>>7|G<<25),D+=B&65535,A+=B>>>16,
m+=k&65535,I+=k>>>16,k=F&M^F&T^M&T,B=G&N^G&_^N&_,D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,b=m&65535|I<<16,U=D&65535|A<<16,k=f,B=p,
D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=P,B=Q,D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,f=m&65535|I<<16,p=D&65535|A<<16,M=s,T=c,L=
o,R=f,O=d,z=h,H=l,F=b,N=g,_=y,Y=w,q=p,V=S,Z=v,$=C,G=U,K%16===15)for(E=0;E<16;E++)k=a[E],B=i[E],D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=a[(E+9)%16],B=i[(E+9)%16],
D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,P=a[(E+1)%16],Q=i[(E+1)%16],k=(P>>>1|Q<<31)^(P>>>8|Q<<24)^P>>>7,B=(Q>>>1|P<<31)^(Q>>>8|P<<24)^(Q>>>7|P<<25),D+=B&65535,
A+=B>>>16,m+=k&65535,I+=k>>>16,P=a[(E+14)%16],Q=i[(E+14)%16],k=(P>>>19|Q<<13)^(Q>>>29|P<<3)^P>>>6,B=(Q>>>19|P<<13)^(P>>>29|Q<<3)^(Q>>>6|P<<26),D+=B&65535,A+=B>>>
16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,a[E]=m&65535|I<<16,i[E]=D&65535|A<<16;k=F,B=G,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=r25[0],B=e[0],D+=B&65535,
A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r25[0]=F=m&65535|I<<16,e[0]=G=D&65535|A<<16,k=M,B=N,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=r25[1],
B=e[1],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r25[1]=M=m&65535|I<<16,e[1]=N=D&65535|A<<16,k=T,B=_,D=B&65535,A=B>>>16,m=k&65535,
I=k>>>16,k=r25[2],B=e[2],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r25[2]=T=m&65535|I<<16,e[2]=_=D&65535|A<<16,k=L,B=Y,D=B&65535,A=
B>>>16,m=k&65535,I=k>>>16,k=r25[3],B=e[3],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r25[3]=L=m&65535|I<<16,e[3]=Y=D&65535|A<<16,k=
R,B=q,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=r25[4],B=e[4],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r25[4]=R=m&65535|I<<16,e[4]=
q=D&65535|A<<16,k=O,B=V,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=r25[5],B=e[5],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r25[5]=O=m&
65535|I<<16,e[5]=V=D&65535|A<<16,k=z,B=Z,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=r25[6],B=e[6],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=
m>>>16,r25[6]=z=m&65535|I<<16,e[6]=Z=D&65535|A<<16,k=H,B=$,D=B&65535,A=B>>>16,m=k&65535,I=k>>>16,k=r25[7],B=e[7],D+=B&65535,A+=B>>>16,m+=k&65535,I+=k>>>16,A+=D>>>
16,m+=A>>>16,I+=m>>>16,r25[7]=H=m&65535|I<<16,e[7]=$=D&65535|A<<16,re+=128,t-=128}return t}function Fn(r25,e,n){var t=new Int32Array(8),a=new Int32Array(8),i=new Uint8Array(
256),s,c=n;for(t[0]=1779033703,t[1]=3144134277,t[2]=1013904242,t[3]=2773480762,t[4]=1359893119,t[5]=2600822924,t[6]=528734635,t[7]=1541459225,a[0]=4089235720,a[1]=
2227873595,a[2]=4271175723,a[3]=1595750129,a[4]=2917565137,a[5]=725511199,a[6]=4215389547,a[7]=327033209,Qc(t,a,e,n),n%=128,s=0;s<n;s++)i[s]=e[c-n+s];for(i[n]=128,
n=256-128*(n<112?1:0),i[n-9]=0,Pc(i,n-8,c/536870912|0,c<<3),Qc(t,a,i,n),s=0;s<8;s++)Pc(r25,8*s,t[s],a[s]);return 0}function _i(r25,e){var n=W(),t=W(),a=W(),i=W(),
s=W(),c=W(),o=W(),f=W(),d=W();mt(n,r25[1],r25[0]),mt(d,e[1],e[0]),te(n,n,d),wt(t,r25[0],r25[1]),wt(d,e[0],e[1]),te(t,t,d),te(a,r25[3],e[3]),te(a,a,M1),te(i,r25[2],
e[2]),wt(i,i,i),mt(s,t,n),mt(c,i,a),wt(o,i,a),wt(f,t,n),te(r25[0],s,c),te(r25[1],f,o),te(r25[2],o,c),te(r25[3],s,f)}function Mc(r25,e,n){var t;for(t=0;t<4;t++)Zr(
r25[t],e[t],n)}function vs(r25,e){var n=W(),t=W(),a=W();Vf(a,e[2]),te(n,e[0],a),te(t,e[1],a),jn(r25,t),r25[31]^=Gf(n)<<7}function Zf(r25,e,n){var t,a;for(fr(r25[0],
Hi),fr(r25[1],h0),fr(r25[2],h0),fr(r25[3],Hi),a=255;a>=0;--a)t=n[a/8|0]>>(a&7)&1,Mc(r25,e,t),_i(e,r25),_i(r25,r25),Mc(r25,e,t)}function Bs(r25,e){var n=[W(),W(),
W(),W()];fr(n[0],Uc),fr(n[1],Dc),fr(n[2],h0),te(n[3],Uc,Dc),Zf(r25,n,e)}function Wf(r25,e,n){var t=new Uint8Array(64),a=[W(),W(),W(),W()],i;for(n||ks(e,32),Fn(t,
e,32),t[0]&=248,t[31]&=127,t[31]|=64,Bs(a,t),vs(r25,a),i=0;i<32;i++)e[i+32]=r25[i];return 0}var ei=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,
222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);function Jf(r25,e){var n,t,a,i;for(t=63;t>=32;--t){for(n=0,a=t-32,i=t-12;a<i;++a)e[a]+=n-16*e[t]*ei[a-(t-32)],
n=Math.floor((e[a]+128)/256),e[a]-=n*256;e[a]+=n,e[t]=0}for(n=0,a=0;a<32;a++)e[a]+=n-(e[31]>>4)*ei[a],n=e[a]>>8,e[a]&=255;for(a=0;a<32;a++)e[a]-=n*ei[a];for(t=0;t<
32;t++)e[t+1]+=e[t]>>8,r25[t]=e[t]&255}function zi(r25){var e=new Float64Array(64),n;for(n=0;n<64;n++)e[n]=r25[n];for(n=0;n<64;n++)r25[n]=0;Jf(r25,e)}function H1(r25,e,n,t){
var a=new Uint8Array(64),i=new Uint8Array(64),s=new Uint8Array(64),c,o,f=new Float64Array(64),d=[W(),W(),W(),W()];Fn(a,t,32),a[0]&=248,a[31]&=127,a[31]|=64;var h=n+
64;for(c=0;c<n;c++)r25[64+c]=e[c];for(c=0;c<32;c++)r25[32+c]=a[32+c];for(Fn(s,r25.subarray(32),n+32),zi(s),Bs(d,s),vs(r25,d),c=32;c<64;c++)r25[c]=t[c];for(Fn(i,
r25,n+64),zi(i),c=0;c<64;c++)f[c]=0;for(c=0;c<32;c++)f[c]=s[c];for(c=0;c<32;c++)for(o=0;o<32;o++)f[c+o]+=i[c]*a[o];return Jf(r25.subarray(32),f),h}function _1(r25,e){
var n=W(),t=W(),a=W(),i=W(),s=W(),c=W(),o=W();return fr(r25[2],h0),jf(r25[1],e),ft(a,r25[1]),te(i,a,Q1),mt(a,a,r25[2]),wt(i,r25[2],i),ft(s,i),ft(c,s),te(o,c,s),
te(n,o,a),te(n,n,i),N1(n,n),te(n,n,a),te(n,n,i),te(n,n,i),te(r25[0],n,i),ft(t,r25[0]),te(t,t,i),Fc(t,a)&&te(r25[0],r25[0],L1),ft(t,r25[0]),te(t,t,i),Fc(t,a)?-1:
(Gf(r25[0])===e[31]>>7&&mt(r25[0],Hi,r25[0]),te(r25[3],r25[0],r25[1]),0)}function z1(r25,e,n,t){var a,i=new Uint8Array(32),s=new Uint8Array(64),c=[W(),W(),W(),W()],
o=[W(),W(),W(),W()];if(n<64||_1(o,t))return-1;for(a=0;a<n;a++)r25[a]=e[a];for(a=0;a<32;a++)r25[a+32]=t[a];if(Fn(s,r25,n),zi(s),Zf(c,o,s),Bs(o,e.subarray(32)),_i(
c,o),vs(i,c),n-=64,zf(e,0,i,0)){for(a=0;a<n;a++)r25[a]=0;return-1}for(a=0;a<n;a++)r25[a]=e[a+64];return n}var Lc=32,G1=32,Xf=32,$f=32,Ar=64,C0=32,K0=64,j1=32;function bn(){
for(var r25=0;r25<arguments.length;r25++)if(!(arguments[r25]instanceof Uint8Array))throw new TypeError("unexpected type, use Uint8Array")}function V1(r25){for(var e=0;e<
r25.length;e++)r25[e]=0}Ze.scalarMult=function(r25,e){if(bn(r25,e),r25.length!==G1)throw new Error("bad n size");if(e.length!==Lc)throw new Error("bad p size");
var n=new Uint8Array(Lc);return qf(n,r25,e),n},Ze.box={},Ze.box.keyPair=function(){var r25=new Uint8Array(Xf),e=new Uint8Array($f);return O1(r25,e),{publicKey:r25,
secretKey:e}},Ze.box.keyPair.fromSecretKey=function(r25){if(bn(r25),r25.length!==$f)throw new Error("bad secret key size");var e=new Uint8Array(Xf);return Yf(e,
r25),{publicKey:e,secretKey:new Uint8Array(r25)}},Ze.sign=function(r25,e){if(bn(r25,e),e.length!==K0)throw new Error("bad secret key size");var n=new Uint8Array(
Ar+r25.length);return H1(n,r25,r25.length,e),n},Ze.sign.detached=function(r25,e){for(var n=Ze.sign(r25,e),t=new Uint8Array(Ar),a=0;a<t.length;a++)t[a]=n[a];return t},
Ze.sign.detached.verify=function(r25,e,n){if(bn(r25,e,n),e.length!==Ar)throw new Error("bad signature size");if(n.length!==C0)throw new Error("bad public key si\
ze");var t=new Uint8Array(Ar+r25.length),a=new Uint8Array(Ar+r25.length),i;for(i=0;i<Ar;i++)t[i]=e[i];for(i=0;i<r25.length;i++)t[i+Ar]=r25[i];return z1(a,t,t.length,
n)>=0},Ze.sign.keyPair=function(){var r25=new Uint8Array(C0),e=new Uint8Array(K0);return Wf(r25,e),{publicKey:r25,secretKey:e}},Ze.sign.keyPair.fromSecretKey=function(r25){
if(bn(r25),r25.length!==K0)throw new Error("bad secret key size");for(var e=new Uint8Array(C0),n=0;n<e.length;n++)e[n]=r25[32+n];return{publicKey:e,secretKey:new Uint8Array(
r25)}},Ze.sign.keyPair.fromSeed=function(r25){if(bn(r25),r25.length!==j1)throw new Error("bad seed size");for(var e=new Uint8Array(C0),n=new Uint8Array(K0),t=0;t<
32;t++)n[t]=r25[t];return Wf(e,n,!0),{publicKey:e,secretKey:n}},Ze.setPRNG=function(r25){ks=r25},(function(){if(X0&&X0.getRandomValues){var r25=65536;Ze.setPRNG(
function(e,n){var t,a=new Uint8Array(n);for(t=0;t<n;t+=r25)X0.getRandomValues(a.subarray(t,t+Math.min(n-t,r25)));for(t=0;t<n;t++)e[t]=a[t];V1(a)})}})();var Rr=Object.
freeze({__proto__:null,default:Ze});function ti(r25,e,n,t,a,i){let s=[16843776,0,65536,16843780,16842756,66564,4,65536,1024,16843776,16843780,1024,16778244,16842756,
16777216,4,1028,16778240,16778240,66560,66560,16842752,16842752,16778244,65540,16777220,16777220,65540,0,1028,66564,16777216,65536,16843780,4,16842752,16843776,
16777216,16777216,1024,16842756,65536,66560,16777220,1024,4,16778244,66564,16843780,65540,16842752,16778244,16777220,1028,66564,16843776,1028,16778240,16778240,
0,65540,66560,0,16842756],c=[-2146402272,-2147450880,32768,1081376,1048576,32,-2146435040,-2147450848,-2147483616,-2146402272,-2146402304,-2147483648,-2147450880,
1048576,32,-2146435040,1081344,1048608,-2147450848,0,-2147483648,32768,1081376,-2146435072,1048608,-2147483616,0,1081344,32800,-2146402304,-2146435072,32800,0,1081376,
-2146435040,1048576,-2147450848,-2146435072,-2146402304,32768,-2146435072,-2147450880,32,-2146402272,1081376,32,32768,-2147483648,32800,-2146402304,1048576,-2147483616,
1048608,-2147450848,-2147483616,1048608,1081344,0,-2147450880,32800,-2147483648,-2146435040,-2146402272,1081344],o=[520,134349312,0,134348808,134218240,0,131592,
134218240,131080,134217736,134217736,131072,134349320,131080,134348800,520,134217728,8,134349312,512,131584,134348800,134348808,131592,134218248,131584,131072,134218248,
8,134349320,512,134217728,134349312,134217728,131080,520,131072,134349312,134218240,0,512,131080,134349320,134218240,134217736,512,0,134348808,134218248,131072,
134217728,134349320,8,131592,131584,134217736,134348800,134218248,520,134348800,131592,8,134348808,131584],f=[8396801,8321,8321,128,8396928,8388737,8388609,8193,
0,8396800,8396800,8396929,129,0,8388736,8388609,1,8192,8388608,8396801,128,8388608,8193,8320,8388737,1,8320,8388736,8192,8396928,8396929,129,8388736,8388609,8396800,
8396929,129,0,0,8396800,8320,8388736,8388737,1,8396801,8321,8321,128,8396929,129,1,8192,8388609,8193,8396928,8388737,8193,8320,8388608,8396801,128,8388608,8192,
8396928],d=[256,34078976,34078720,1107296512,524288,256,1073741824,34078720,1074266368,524288,33554688,1074266368,1107296512,1107820544,524544,1073741824,33554432,
1074266112,1074266112,0,1073742080,1107820800,1107820800,33554688,1107820544,1073742080,0,1107296256,34078976,33554432,1107296256,524544,524288,1107296512,256,33554432,
1073741824,34078720,1107296512,1074266368,33554688,1073741824,1107820544,34078976,1074266368,256,33554432,1107820544,1107820800,524544,1107296256,1107820800,34078720,
0,1074266112,1107296256,524544,33554688,1073742080,524288,0,1074266112,34078976,1073742080],h=[536870928,541065216,16384,541081616,541065216,16,541081616,4194304,
536887296,4210704,4194304,536870928,4194320,536887296,536870912,16400,0,4194320,536887312,16384,4210688,536887312,16,541065232,541065232,0,4210704,541081600,16400,
4210688,541081600,536870912,536887296,16,541065232,4210688,541081616,4194304,16400,536870928,4194304,536887296,536870912,16400,536870928,541081616,4210688,541065216,
4210704,541081600,0,541065232,16,16384,541065216,4210704,16384,4194320,536887312,0,541081600,536870912,4194320,536887312],l=[2097152,69206018,67110914,0,2048,67110914,
2099202,69208064,69208066,2097152,0,67108866,2,67108864,69206018,2050,67110912,2099202,2097154,67110912,67108866,69206016,69208064,2097154,69206016,2048,2050,69208066,
2099200,2,67108864,2099200,67108864,2099200,2097152,67110914,67110914,69206018,69206018,2,2097154,67108864,67110912,2097152,69208064,2050,2099202,69208064,2050,
67108866,69208066,69206016,2099200,0,2,69208066,0,2099202,69206016,2048,67108866,67110912,2048,2097154],b=[268439616,4096,262144,268701760,268435456,268439616,64,
268435456,262208,268697600,268701760,266240,268701696,266304,4096,64,268697600,268435520,268439552,4160,266240,262208,268697664,268701696,4160,0,0,268697664,268435520,
268439552,266304,262144,266304,262144,268701696,4096,64,268697664,4096,266304,268439552,64,268435520,268697600,268697664,268435456,262144,268439616,0,268701760,
262208,268435520,268697600,268439552,268439616,0,268701760,266240,266240,4160,4160,262208,268435456,268701696],g=0,y,w,p,S,v,C,U,P,Q,K,E=e.length,k=r25.length===
32?3:9;k===3?P=n?[0,32,2]:[30,-2,-2]:P=n?[0,32,2,62,30,-2,64,96,2]:[94,62,-2,32,64,2,30,-2,-2],n&&(e=q1(e),E=e.length);let B=new Uint8Array(E),D=0;for(;g<E;){for(C=
e[g++]<<24|e[g++]<<16|e[g++]<<8|e[g++],U=e[g++]<<24|e[g++]<<16|e[g++]<<8|e[g++],p=(C>>>4^U)&252645135,U^=p,C^=p<<4,p=(C>>>16^U)&65535,U^=p,C^=p<<16,p=(U>>>2^C)&
858993459,C^=p,U^=p<<2,p=(U>>>8^C)&16711935,C^=p,U^=p<<8,p=(C>>>1^U)&1431655765,U^=p,C^=p<<1,C=C<<1|C>>>31,U=U<<1|U>>>31,w=0;w<k;w+=3){for(Q=P[w+1],K=P[w+2],y=P[w];y!==
Q;y+=K)S=U^r25[y],v=(U>>>4|U<<28)^r25[y+1],p=C,C=U,U=p^(c[S>>>24&63]|f[S>>>16&63]|h[S>>>8&63]|b[S&63]|s[v>>>24&63]|o[v>>>16&63]|d[v>>>8&63]|l[v&63]);p=C,C=U,U=p}
C=C>>>1|C<<31,U=U>>>1|U<<31,p=(C>>>1^U)&1431655765,U^=p,C^=p<<1,p=(U>>>8^C)&16711935,C^=p,U^=p<<8,p=(U>>>2^C)&858993459,C^=p,U^=p<<2,p=(C>>>16^U)&65535,U^=p,C^=
p<<16,p=(C>>>4^U)&252645135,U^=p,C^=p<<4,B[D++]=C>>>24,B[D++]=C>>>16&255,B[D++]=C>>>8&255,B[D++]=C&255,B[D++]=U>>>24,B[D++]=U>>>16&255,B[D++]=U>>>8&255,B[D++]=U&
255}return n||(B=Y1(B)),B}function ri(r25){let e=[0,4,536870912,536870916,65536,65540,536936448,536936452,512,516,536871424,536871428,66048,66052,536936960,536936964],
n=[0,1,1048576,1048577,67108864,67108865,68157440,68157441,256,257,1048832,1048833,67109120,67109121,68157696,68157697],t=[0,8,2048,2056,16777216,16777224,16779264,
16779272,0,8,2048,2056,16777216,16777224,16779264,16779272],a=[0,2097152,134217728,136314880,8192,2105344,134225920,136323072,131072,2228224,134348800,136445952,
139264,2236416,134356992,136454144],i=[0,262144,16,262160,0,262144,16,262160,4096,266240,4112,266256,4096,266240,4112,266256],s=[0,1024,32,1056,0,1024,32,1056,33554432,
33555456,33554464,33555488,33554432,33555456,33554464,33555488],c=[0,268435456,524288,268959744,2,268435458,524290,268959746,0,268435456,524288,268959744,2,268435458,
524290,268959746],o=[0,65536,2048,67584,536870912,536936448,536872960,536938496,131072,196608,133120,198656,537001984,537067520,537004032,537069568],f=[0,262144,
0,262144,2,262146,2,262146,33554432,33816576,33554432,33816576,33554434,33816578,33554434,33816578],d=[0,268435456,8,268435464,0,268435456,8,268435464,1024,268436480,
1032,268436488,1024,268436480,1032,268436488],h=[0,32,0,32,1048576,1048608,1048576,1048608,8192,8224,8192,8224,1056768,1056800,1056768,1056800],l=[0,16777216,512,
16777728,2097152,18874368,2097664,18874880,67108864,83886080,67109376,83886592,69206016,85983232,69206528,85983744],b=[0,4096,134217728,134221824,524288,528384,
134742016,134746112,16,4112,134217744,134221840,524304,528400,134742032,134746128],g=[0,4,256,260,0,4,256,260,1,5,257,261,1,5,257,261],y=r25.length>8?3:1,w=new Array(
32*y),p=[0,0,1,1,1,1,1,1,0,1,1,1,1,1,1,0],S,v,C=0,U=0,P;for(let Q=0;Q<y;Q++){let K=r25[C++]<<24|r25[C++]<<16|r25[C++]<<8|r25[C++],E=r25[C++]<<24|r25[C++]<<16|r25[C++]<<
8|r25[C++];P=(K>>>4^E)&252645135,E^=P,K^=P<<4,P=(E>>>-16^K)&65535,K^=P,E^=P<<-16,P=(K>>>2^E)&858993459,E^=P,K^=P<<2,P=(E>>>-16^K)&65535,K^=P,E^=P<<-16,P=(K>>>1^
E)&1431655765,E^=P,K^=P<<1,P=(E>>>8^K)&16711935,K^=P,E^=P<<8,P=(K>>>1^E)&1431655765,E^=P,K^=P<<1,P=K<<8|E>>>20&240,K=E<<24|E<<8&16711680|E>>>8&65280|E>>>24&240,
E=P;for(let k=0;k<p.length;k++)p[k]?(K=K<<2|K>>>26,E=E<<2|E>>>26):(K=K<<1|K>>>27,E=E<<1|E>>>27),K&=-15,E&=-15,S=e[K>>>28]|n[K>>>24&15]|t[K>>>20&15]|a[K>>>16&15]|
i[K>>>12&15]|s[K>>>8&15]|c[K>>>4&15],v=o[E>>>28]|f[E>>>24&15]|d[E>>>20&15]|h[E>>>16&15]|l[E>>>12&15]|b[E>>>8&15]|g[E>>>4&15],P=(v>>>16^S)&65535,w[U++]=S^P,w[U++]=
v^P<<16}return w}function q1(r25,e){let n=8-r25.length%8,t;if(n<8)t=0;else{if(n===8)return r25;throw new Error("des: invalid padding")}let a=new Uint8Array(r25.
length+n);for(let i=0;i<r25.length;i++)a[i]=r25[i];for(let i=0;i<n;i++)a[r25.length+i]=t;return a}function Y1(r25,e){let n=null,t;if(t=0,!n){for(n=1;r25[r25.length-
n]===t;)n++;n--}return r25.subarray(0,r25.length-n)}function Vn(r25){this.key=[];for(let e=0;e<3;e++)this.key.push(new Uint8Array(r25.subarray(e*8,e*8+8)));this.
encrypt=function(e){return ti(ri(this.key[2]),ti(ri(this.key[1]),ti(ri(this.key[0]),e,!0,0,null,null),!1,0,null,null),!0)}}Vn.keySize=Vn.prototype.keySize=24,Vn.
blockSize=Vn.prototype.blockSize=8;function Z1(){this.BlockSize=8,this.KeySize=16,this.setKey=function(s){if(this.masking=new Array(16),this.rotate=new Array(16),
this.reset(),s.length===this.KeySize)this.keySchedule(s);else throw new Error("CAST-128: keys must be 16 bytes");return!0},this.reset=function(){for(let s=0;s<16;s++)
this.masking[s]=0,this.rotate[s]=0},this.getBlockSize=function(){return this.BlockSize},this.encrypt=function(s){let c=new Array(s.length);for(let o=0;o<s.length;o+=
8){let f=s[o]<<24|s[o+1]<<16|s[o+2]<<8|s[o+3],d=s[o+4]<<24|s[o+5]<<16|s[o+6]<<8|s[o+7],h;h=d,d=f^n(d,this.masking[0],this.rotate[0]),f=h,h=d,d=f^t(d,this.masking[1],
this.rotate[1]),f=h,h=d,d=f^a(d,this.masking[2],this.rotate[2]),f=h,h=d,d=f^n(d,this.masking[3],this.rotate[3]),f=h,h=d,d=f^t(d,this.masking[4],this.rotate[4]),
f=h,h=d,d=f^a(d,this.masking[5],this.rotate[5]),f=h,h=d,d=f^n(d,this.masking[6],this.rotate[6]),f=h,h=d,d=f^t(d,this.masking[7],this.rotate[7]),f=h,h=d,d=f^a(d,
this.masking[8],this.rotate[8]),f=h,h=d,d=f^n(d,this.masking[9],this.rotate[9]),f=h,h=d,d=f^t(d,this.masking[10],this.rotate[10]),f=h,h=d,d=f^a(d,this.masking[11],
this.rotate[11]),f=h,h=d,d=f^n(d,this.masking[12],this.rotate[12]),f=h,h=d,d=f^t(d,this.masking[13],this.rotate[13]),f=h,h=d,d=f^a(d,this.masking[14],this.rotate[14]),
f=h,h=d,d=f^n(d,this.masking[15],this.rotate[15]),f=h,c[o]=d>>>24&255,c[o+1]=d>>>16&255,c[o+2]=d>>>8&255,c[o+3]=d&255,c[o+4]=f>>>24&255,c[o+5]=f>>>16&255,c[o+6]=
f>>>8&255,c[o+7]=f&255}return c},this.decrypt=function(s){let c=new Array(s.length);for(let o=0;o<s.length;o+=8){let f=s[o]<<24|s[o+1]<<16|s[o+2]<<8|s[o+3],d=s[o+
4]<<24|s[o+5]<<16|s[o+6]<<8|s[o+7],h;h=d,d=f^n(d,this.masking[15],this.rotate[15]),f=h,h=d,d=f^a(d,this.masking[14],this.rotate[14]),f=h,h=d,d=f^t(d,this.masking[13],
this.rotate[13]),f=h,h=d,d=f^n(d,this.masking[12],this.rotate[12]),f=h,h=d,d=f^a(d,this.masking[11],this.rotate[11]),f=h,h=d,d=f^t(d,this.masking[10],this.rotate[10]),
f=h,h=d,d=f^n(d,this.masking[9],this.rotate[9]),f=h,h=d,d=f^a(d,this.masking[8],this.rotate[8]),f=h,h=d,d=f^t(d,this.masking[7],this.rotate[7]),f=h,h=d,d=f^n(d,
this.masking[6],this.rotate[6]),f=h,h=d,d=f^a(d,this.masking[5],this.rotate[5]),f=h,h=d,d=f^t(d,this.masking[4],this.rotate[4]),f=h,h=d,d=f^n(d,this.masking[3],
this.rotate[3]),f=h,h=d,d=f^a(d,this.masking[2],this.rotate[2]),f=h,h=d,d=f^t(d,this.masking[1],this.rotate[1]),f=h,h=d,d=f^n(d,this.masking[0],this.rotate[0]),
f=h,c[o]=d>>>24&255,c[o+1]=d>>>16&255,c[o+2]=d>>>8&255,c[o+3]=d&255,c[o+4]=f>>>24&255,c[o+5]=f>>16&255,c[o+6]=f>>8&255,c[o+7]=f&255}return c};let r25=new Array(
4);r25[0]=new Array(4),r25[0][0]=[4,0,13,15,12,14,8],r25[0][1]=[5,2,16,18,17,19,10],r25[0][2]=[6,3,23,22,21,20,9],r25[0][3]=[7,1,26,25,27,24,11],r25[1]=new Array(
4),r25[1][0]=[0,6,21,23,20,22,16],r25[1][1]=[1,4,0,2,1,3,18],r25[1][2]=[2,5,7,6,5,4,17],r25[1][3]=[3,7,10,9,11,8,19],r25[2]=new Array(4),r25[2][0]=[4,0,13,15,12,
14,8],r25[2][1]=[5,2,16,18,17,19,10],r25[2][2]=[6,3,23,22,21,20,9],r25[2][3]=[7,1,26,25,27,24,11],r25[3]=new Array(4),r25[3][0]=[0,6,21,23,20,22,16],r25[3][1]=[
1,4,0,2,1,3,18],r25[3][2]=[2,5,7,6,5,4,17],r25[3][3]=[3,7,10,9,11,8,19];let e=new Array(4);e[0]=new Array(4),e[0][0]=[24,25,23,22,18],e[0][1]=[26,27,21,20,22],e[0][2]=
[28,29,19,18,25],e[0][3]=[30,31,17,16,28],e[1]=new Array(4),e[1][0]=[3,2,12,13,8],e[1][1]=[1,0,14,15,13],e[1][2]=[7,6,8,9,3],e[1][3]=[5,4,10,11,7],e[2]=new Array(
4),e[2][0]=[19,18,28,29,25],e[2][1]=[17,16,30,31,28],e[2][2]=[23,22,24,25,18],e[2][3]=[21,20,26,27,22],e[3]=new Array(4),e[3][0]=[8,9,7,6,3],e[3][1]=[10,11,5,4,
7],e[3][2]=[12,13,3,2,8],e[3][3]=[14,15,1,0,13],this.keySchedule=function(s){let c=new Array(8),o=new Array(32),f;for(let b=0;b<4;b++)f=b*4,c[b]=s[f]<<24|s[f+1]<<
16|s[f+2]<<8|s[f+3];let d=[6,7,4,5],h=0,l;for(let b=0;b<2;b++)for(let g=0;g<4;g++){for(f=0;f<4;f++){let y=r25[g][f];l=c[y[1]],l^=i[4][c[y[2]>>>2]>>>24-8*(y[2]&3)&
255],l^=i[5][c[y[3]>>>2]>>>24-8*(y[3]&3)&255],l^=i[6][c[y[4]>>>2]>>>24-8*(y[4]&3)&255],l^=i[7][c[y[5]>>>2]>>>24-8*(y[5]&3)&255],l^=i[d[f]][c[y[6]>>>2]>>>24-8*(y[6]&
3)&255],c[y[0]]=l}for(f=0;f<4;f++){let y=e[g][f];l=i[4][c[y[0]>>>2]>>>24-8*(y[0]&3)&255],l^=i[5][c[y[1]>>>2]>>>24-8*(y[1]&3)&255],l^=i[6][c[y[2]>>>2]>>>24-8*(y[2]&
3)&255],l^=i[7][c[y[3]>>>2]>>>24-8*(y[3]&3)&255],l^=i[4+f][c[y[4]>>>2]>>>24-8*(y[4]&3)&255],o[h]=l,h++}}for(let b=0;b<16;b++)this.masking[b]=o[b],this.rotate[b]=
o[16+b]&31};function n(s,c,o){let f=c+s,d=f<<o|f>>>32-o;return(i[0][d>>>24]^i[1][d>>>16&255])-i[2][d>>>8&255]+i[3][d&255]}function t(s,c,o){let f=c^s,d=f<<o|f>>>
32-o;return i[0][d>>>24]-i[1][d>>>16&255]+i[2][d>>>8&255]^i[3][d&255]}function a(s,c,o){let f=c-s,d=f<<o|f>>>32-o;return(i[0][d>>>24]+i[1][d>>>16&255]^i[2][d>>>
8&255])-i[3][d&255]}let i=new Array(8);i[0]=[821772500,2678128395,1810681135,1059425402,505495343,2617265619,1610868032,3483355465,3218386727,2294005173,3791863952,
2563806837,1852023008,365126098,3269944861,584384398,677919599,3229601881,4280515016,2002735330,1136869587,3744433750,2289869850,2731719981,2714362070,879511577,
1639411079,575934255,717107937,2857637483,576097850,2731753936,1725645e3,2810460463,5111599,767152862,2543075244,1251459544,1383482551,3052681127,3089939183,3612463449,
1878520045,1510570527,2189125840,2431448366,582008916,3163445557,1265446783,1354458274,3529918736,3202711853,3073581712,3912963487,3029263377,1275016285,4249207360,
2905708351,3304509486,1442611557,3585198765,2712415662,2731849581,3248163920,2283946226,208555832,2766454743,1331405426,1447828783,3315356441,3108627284,2957404670,
2981538698,3339933917,1669711173,286233437,1465092821,1782121619,3862771680,710211251,980974943,1651941557,430374111,2051154026,704238805,4128970897,3144820574,
2857402727,948965521,3333752299,2227686284,718756367,2269778983,2731643755,718440111,2857816721,3616097120,1113355533,2478022182,410092745,1811985197,1944238868,
2696854588,1415722873,1682284203,1060277122,1998114690,1503841958,82706478,2315155686,1068173648,845149890,2167947013,1768146376,1993038550,3566826697,3390574031,
940016341,3355073782,2328040721,904371731,1205506512,4094660742,2816623006,825647681,85914773,2857843460,1249926541,1417871568,3287612,3211054559,3126306446,1975924523,
1353700161,2814456437,2438597621,1800716203,722146342,2873936343,1151126914,4160483941,2877670899,458611604,2866078500,3483680063,770352098,2652916994,3367839148,
3940505011,3585973912,3809620402,718646636,2504206814,2914927912,3631288169,2857486607,2860018678,575749918,2857478043,718488780,2069512688,3548183469,453416197,
1106044049,3032691430,52586708,3378514636,3459808877,3211506028,1785789304,218356169,3571399134,3759170522,1194783844,1523787992,3007827094,1975193539,2555452411,
1341901877,3045838698,3776907964,3217423946,2802510864,2889438986,1057244207,1636348243,3761863214,1462225785,2632663439,481089165,718503062,24497053,3332243209,
3344655856,3655024856,3960371065,1195698900,2971415156,3710176158,2115785917,4027663609,3525578417,2524296189,2745972565,3564906415,1372086093,1452307862,2780501478,
1476592880,3389271281,18495466,2378148571,901398090,891748256,3279637769,3157290713,2560960102,1447622437,4284372637,216884176,2086908623,1879786977,3588903153,
2242455666,2938092967,3559082096,2810645491,758861177,1121993112,215018983,642190776,4169236812,1196255959,2081185372,3508738393,941322904,4124243163,2877523539,
1848581667,2205260958,3180453958,2589345134,3694731276,550028657,2519456284,3789985535,2973870856,2093648313,443148163,46942275,2734146937,1117713533,1115362972,
1523183689,3717140224,1551984063],i[1]=[522195092,4010518363,1776537470,960447360,4267822970,4005896314,1435016340,1929119313,2913464185,1310552629,3579470798,3724818106,
2579771631,1594623892,417127293,2715217907,2696228731,1508390405,3994398868,3925858569,3695444102,4019471449,3129199795,3770928635,3520741761,990456497,4187484609,
2783367035,21106139,3840405339,631373633,3783325702,532942976,396095098,3548038825,4267192484,2564721535,2011709262,2039648873,620404603,3776170075,2898526339,3612357925,
4159332703,1645490516,223693667,1567101217,3362177881,1029951347,3470931136,3570957959,1550265121,119497089,972513919,907948164,3840628539,1613718692,3594177948,
465323573,2659255085,654439692,2575596212,2699288441,3127702412,277098644,624404830,4100943870,2717858591,546110314,2403699828,3655377447,1321679412,4236791657,
1045293279,4010672264,895050893,2319792268,494945126,1914543101,2777056443,3894764339,2219737618,311263384,4275257268,3458730721,669096869,3584475730,3835122877,
3319158237,3949359204,2005142349,2713102337,2228954793,3769984788,569394103,3855636576,1425027204,108000370,2736431443,3671869269,3043122623,1750473702,2211081108,
762237499,3972989403,2798899386,3061857628,2943854345,867476300,964413654,1591880597,1594774276,2179821409,552026980,3026064248,3726140315,2283577634,3110545105,
2152310760,582474363,1582640421,1383256631,2043843868,3322775884,1217180674,463797851,2763038571,480777679,2718707717,2289164131,3118346187,214354409,200212307,
3810608407,3025414197,2674075964,3997296425,1847405948,1342460550,510035443,4080271814,815934613,833030224,1620250387,1945732119,2703661145,3966000196,1388869545,
3456054182,2687178561,2092620194,562037615,1356438536,3409922145,3261847397,1688467115,2150901366,631725691,3840332284,549916902,3455104640,394546491,837744717,
2114462948,751520235,2221554606,2415360136,3999097078,2063029875,803036379,2702586305,821456707,3019566164,360699898,4018502092,3511869016,3677355358,2402471449,
812317050,49299192,2570164949,3259169295,2816732080,3331213574,3101303564,2156015656,3705598920,3546263921,143268808,3200304480,1638124008,3165189453,3341807610,
578956953,2193977524,3638120073,2333881532,807278310,658237817,2969561766,1641658566,11683945,3086995007,148645947,1138423386,4158756760,1981396783,2401016740,3699783584,
380097457,2680394679,2803068651,3334260286,441530178,4016580796,1375954390,761952171,891809099,2183123478,157052462,3683840763,1592404427,341349109,2438483839,1417898363,
644327628,2233032776,2353769706,2201510100,220455161,1815641738,182899273,2995019788,3627381533,3702638151,2890684138,1052606899,588164016,1681439879,4038439418,
2405343923,4229449282,167996282,1336969661,1688053129,2739224926,1543734051,1046297529,1138201970,2121126012,115334942,1819067631,1902159161,1941945968,2206692869,
1159982321],i[2]=[2381300288,637164959,3952098751,3893414151,1197506559,916448331,2350892612,2932787856,3199334847,4009478890,3905886544,1373570990,2450425862,4037870920,
3778841987,2456817877,286293407,124026297,3001279700,1028597854,3115296800,4208886496,2691114635,2188540206,1430237888,1218109995,3572471700,308166588,570424558,
2187009021,2455094765,307733056,1310360322,3135275007,1384269543,2388071438,863238079,2359263624,2801553128,3380786597,2831162807,1470087780,1728663345,4072488799,
1090516929,532123132,2389430977,1132193179,2578464191,3051079243,1670234342,1434557849,2711078940,1241591150,3314043432,3435360113,3091448339,1812415473,2198440252,
267246943,796911696,3619716990,38830015,1526438404,2806502096,374413614,2943401790,1489179520,1603809326,1920779204,168801282,260042626,2358705581,1563175598,2397674057,
1356499128,2217211040,514611088,2037363785,2186468373,4022173083,2792511869,2913485016,1173701892,4200428547,3896427269,1334932762,2455136706,602925377,2835607854,
1613172210,41346230,2499634548,2457437618,2188827595,41386358,4172255629,1313404830,2405527007,3801973774,2217704835,873260488,2528884354,2478092616,4012915883,
2555359016,2006953883,2463913485,575479328,2218240648,2099895446,660001756,2341502190,3038761536,3888151779,3848713377,3286851934,1022894237,1620365795,3449594689,
1551255054,15374395,3570825345,4249311020,4151111129,3181912732,310226346,1133119310,530038928,136043402,2476768958,3107506709,2544909567,1036173560,2367337196,
1681395281,1758231547,3641649032,306774401,1575354324,3716085866,1990386196,3114533736,2455606671,1262092282,3124342505,2768229131,4210529083,1833535011,423410938,
660763973,2187129978,1639812e3,3508421329,3467445492,310289298,272797111,2188552562,2456863912,310240523,677093832,1013118031,901835429,3892695601,1116285435,3036471170,
1337354835,243122523,520626091,277223598,4244441197,4194248841,1766575121,594173102,316590669,742362309,3536858622,4176435350,3838792410,2501204839,1229605004,3115755532,
1552908988,2312334149,979407927,3959474601,1148277331,176638793,3614686272,2083809052,40992502,1340822838,2731552767,3535757508,3560899520,1354035053,122129617,
7215240,2732932949,3118912700,2718203926,2539075635,3609230695,3725561661,1928887091,2882293555,1988674909,2063640240,2491088897,1459647954,4189817080,2302804382,
1113892351,2237858528,1927010603,4002880361,1856122846,1594404395,2944033133,3855189863,3474975698,1643104450,4054590833,3431086530,1730235576,2984608721,3084664418,
2131803598,4178205752,267404349,1617849798,1616132681,1462223176,736725533,2327058232,551665188,2945899023,1749386277,2575514597,1611482493,674206544,2201269090,
3642560800,728599968,1680547377,2620414464,1388111496,453204106,4156223445,1094905244,2754698257,2201108165,3757000246,2704524545,3922940700,3996465027],i[3]=[2645754912,
532081118,2814278639,3530793624,1246723035,1689095255,2236679235,4194438865,2116582143,3859789411,157234593,2045505824,4245003587,1687664561,4083425123,605965023,
672431967,1336064205,3376611392,214114848,4258466608,3232053071,489488601,605322005,3998028058,264917351,1912574028,756637694,436560991,202637054,135989450,85393697,
2152923392,3896401662,2895836408,2145855233,3535335007,115294817,3147733898,1922296357,3464822751,4117858305,1037454084,2725193275,2127856640,1417604070,1148013728,
1827919605,642362335,2929772533,909348033,1346338451,3547799649,297154785,1917849091,4161712827,2883604526,3968694238,1469521537,3780077382,3375584256,1763717519,
136166297,4290970789,1295325189,2134727907,2798151366,1566297257,3672928234,2677174161,2672173615,965822077,2780786062,289653839,1133871874,3491843819,35685304,
1068898316,418943774,672553190,642281022,2346158704,1954014401,3037126780,4079815205,2030668546,3840588673,672283427,1776201016,359975446,3750173538,555499703,2769985273,
1324923,69110472,152125443,3176785106,3822147285,1340634837,798073664,1434183902,15393959,216384236,1303690150,3881221631,3711134124,3960975413,106373927,2578434224,
1455997841,1801814300,1578393881,1854262133,3188178946,3258078583,2302670060,1539295533,3505142565,3078625975,2372746020,549938159,3278284284,2620926080,181285381,
2865321098,3970029511,68876850,488006234,1728155692,2608167508,836007927,2435231793,919367643,3339422534,3655756360,1457871481,40520939,1380155135,797931188,234455205,
2255801827,3990488299,397000196,739833055,3077865373,2871719860,4022553888,772369276,390177364,3853951029,557662966,740064294,1640166671,1699928825,3535942136,622006121,
3625353122,68743880,1742502,219489963,1664179233,1577743084,1236991741,410585305,2366487942,823226535,1050371084,3426619607,3586839478,212779912,4147118561,1819446015,
1911218849,530248558,3486241071,3252585495,2886188651,3410272728,2342195030,20547779,2982490058,3032363469,3631753222,312714466,1870521650,1493008054,3491686656,
615382978,4103671749,2534517445,1932181,2196105170,278426614,6369430,3274544417,2913018367,697336853,2143000447,2946413531,701099306,1558357093,2805003052,3500818408,
2321334417,3567135975,216290473,3591032198,23009561,1996984579,3735042806,2024298078,3739440863,569400510,2339758983,3016033873,3097871343,3639523026,3844324983,
3256173865,795471839,2951117563,4101031090,4091603803,3603732598,971261452,534414648,428311343,3389027175,2844869880,694888862,1227866773,2456207019,3043454569,
2614353370,3749578031,3676663836,459166190,4132644070,1794958188,51825668,2252611902,3084671440,2036672799,3436641603,1099053433,2469121526,3059204941,1323291266,
2061838604,1018778475,2233344254,2553501054,334295216,3556750194,1065731521,183467730],i[4]=[2127105028,745436345,2601412319,2788391185,3093987327,500390133,1155374404,
389092991,150729210,3891597772,3523549952,1935325696,716645080,946045387,2901812282,1774124410,3869435775,4039581901,3293136918,3438657920,948246080,363898952,3867875531,
1286266623,1598556673,68334250,630723836,1104211938,1312863373,613332731,2377784574,1101634306,441780740,3129959883,1917973735,2510624549,3238456535,2544211978,
3308894634,1299840618,4076074851,1756332096,3977027158,297047435,3790297736,2265573040,3621810518,1311375015,1667687725,47300608,3299642885,2474112369,201668394,
1468347890,576830978,3594690761,3742605952,1958042578,1747032512,3558991340,1408974056,3366841779,682131401,1033214337,1545599232,4265137049,206503691,103024618,
2855227313,1337551222,2428998917,2963842932,4015366655,3852247746,2796956967,3865723491,3747938335,247794022,3755824572,702416469,2434691994,397379957,851939612,
2314769512,218229120,1380406772,62274761,214451378,3170103466,2276210409,3845813286,28563499,446592073,1693330814,3453727194,29968656,3093872512,220656637,2470637031,
77972100,1667708854,1358280214,4064765667,2395616961,325977563,4277240721,4220025399,3605526484,3355147721,811859167,3069544926,3962126810,652502677,3075892249,
4132761541,3498924215,1217549313,3250244479,3858715919,3053989961,1538642152,2279026266,2875879137,574252750,3324769229,2651358713,1758150215,141295887,2719868960,
3515574750,4093007735,4194485238,1082055363,3417560400,395511885,2966884026,179534037,3646028556,3738688086,1092926436,2496269142,257381841,3772900718,1636087230,
1477059743,2499234752,3811018894,2675660129,3285975680,90732309,1684827095,1150307763,1723134115,3237045386,1769919919,1240018934,815675215,750138730,2239792499,
1234303040,1995484674,138143821,675421338,1145607174,1936608440,3238603024,2345230278,2105974004,323969391,779555213,3004902369,2861610098,1017501463,2098600890,
2628620304,2940611490,2682542546,1171473753,3656571411,3687208071,4091869518,393037935,159126506,1662887367,1147106178,391545844,3452332695,1891500680,3016609650,
1851642611,546529401,1167818917,3194020571,2848076033,3953471836,575554290,475796850,4134673196,450035699,2351251534,844027695,1080539133,86184846,1554234488,3692025454,
1972511363,2018339607,1491841390,1141460869,1061690759,4244549243,2008416118,2351104703,2868147542,1598468138,722020353,1027143159,212344630,1387219594,1725294528,
3745187956,2500153616,458938280,4129215917,1828119673,544571780,3503225445,2297937496,1241802790,267843827,2694610800,1397140384,1558801448,3782667683,1806446719,
929573330,2234912681,400817706,616011623,4121520928,3603768725,1761550015,1968522284,4053731006,4192232858,4005120285,872482584,3140537016,3894607381,2287405443,
1963876937,3663887957,1584857e3,2975024454,1833426440,4025083860],i[5]=[4143615901,749497569,1285769319,3795025788,2514159847,23610292,3974978748,844452780,3214870880,
3751928557,2213566365,1676510905,448177848,3730751033,4086298418,2307502392,871450977,3222878141,4110862042,3831651966,2735270553,1310974780,2043402188,1218528103,
2736035353,4274605013,2702448458,3936360550,2693061421,162023535,2827510090,687910808,23484817,3784910947,3371371616,779677500,3503626546,3473927188,4157212626,
3500679282,4248902014,2466621104,3899384794,1958663117,925738300,1283408968,3669349440,1840910019,137959847,2679828185,1239142320,1315376211,1547541505,1690155329,
739140458,3128809933,3933172616,3876308834,905091803,1548541325,4040461708,3095483362,144808038,451078856,676114313,2861728291,2469707347,993665471,373509091,2599041286,
4025009006,4170239449,2149739950,3275793571,3749616649,2794760199,1534877388,572371878,2590613551,1753320020,3467782511,1405125690,4270405205,633333386,3026356924,
3475123903,632057672,2846462855,1404951397,3882875879,3915906424,195638627,2385783745,3902872553,1233155085,3355999740,2380578713,2702246304,2144565621,3663341248,
3894384975,2502479241,4248018925,3094885567,1594115437,572884632,3385116731,767645374,1331858858,1475698373,3793881790,3532746431,1321687957,619889600,1121017241,
3440213920,2070816767,2833025776,1933951238,4095615791,890643334,3874130214,859025556,360630002,925594799,1764062180,3920222280,4078305929,979562269,2810700344,
4087740022,1949714515,546639971,1165388173,3069891591,1495988560,922170659,1291546247,2107952832,1813327274,3406010024,3306028637,4241950635,153207855,2313154747,
1608695416,1150242611,1967526857,721801357,1220138373,3691287617,3356069787,2112743302,3281662835,1111556101,1778980689,250857638,2298507990,673216130,2846488510,
3207751581,3562756981,3008625920,3417367384,2198807050,529510932,3547516680,3426503187,2364944742,102533054,2294910856,1617093527,1204784762,3066581635,1019391227,
1069574518,1317995090,1691889997,3661132003,510022745,3238594800,1362108837,1817929911,2184153760,805817662,1953603311,3699844737,120799444,2118332377,207536705,
2282301548,4120041617,145305846,2508124933,3086745533,3261524335,1877257368,2977164480,3160454186,2503252186,4221677074,759945014,254147243,2767453419,3801518371,
629083197,2471014217,907280572,3900796746,940896768,2751021123,2625262786,3161476951,3661752313,3260732218,1425318020,2977912069,1496677566,3988592072,2140652971,
3126511541,3069632175,977771578,1392695845,1698528874,1411812681,1369733098,1343739227,3620887944,1142123638,67414216,3102056737,3088749194,1626167401,2546293654,
3941374235,697522451,33404913,143560186,2595682037,994885535,1247667115,3859094837,2699155541,3547024625,4114935275,2968073508,3199963069,2732024527,1237921620,
951448369,1898488916,1211705605,2790989240,2233243581,3598044975],i[6]=[2246066201,858518887,1714274303,3485882003,713916271,2879113490,3730835617,539548191,36158695,
1298409750,419087104,1358007170,749914897,2989680476,1261868530,2995193822,2690628854,3443622377,3780124940,3796824509,2976433025,4259637129,1551479e3,512490819,
1296650241,951993153,2436689437,2460458047,144139966,3136204276,310820559,3068840729,643875328,1969602020,1680088954,2185813161,3283332454,672358534,198762408,896343282,
276269502,3014846926,84060815,197145886,376173866,3943890818,3813173521,3545068822,1316698879,1598252827,2633424951,1233235075,859989710,2358460855,3503838400,3409603720,
1203513385,1193654839,2792018475,2060853022,207403770,1144516871,3068631394,1121114134,177607304,3785736302,326409831,1929119770,2983279095,4183308101,3474579288,
3200513878,3228482096,119610148,1170376745,3378393471,3163473169,951863017,3337026068,3135789130,2907618374,1183797387,2015970143,4045674555,2182986399,2952138740,
3928772205,384012900,2454997643,10178499,2879818989,2596892536,111523738,2995089006,451689641,3196290696,235406569,1441906262,3890558523,3013735005,4158569349,1644036924,
376726067,1006849064,3664579700,2041234796,1021632941,1374734338,2566452058,371631263,4007144233,490221539,206551450,3140638584,1053219195,1853335209,3412429660,
3562156231,735133835,1623211703,3104214392,2738312436,4096837757,3366392578,3110964274,3956598718,3196820781,2038037254,3877786376,2339753847,300912036,3766732888,
2372630639,1516443558,4200396704,1574567987,4069441456,4122592016,2699739776,146372218,2748961456,2043888151,35287437,2596680554,655490400,1132482787,110692520,
1031794116,2188192751,1324057718,1217253157,919197030,686247489,3261139658,1028237775,3135486431,3059715558,2460921700,986174950,2661811465,4062904701,2752986992,
3709736643,367056889,1353824391,731860949,1650113154,1778481506,784341916,357075625,3608602432,1074092588,2480052770,3811426202,92751289,877911070,3600361838,1231880047,
480201094,3756190983,3094495953,434011822,87971354,363687820,1717726236,1901380172,3926403882,2481662265,400339184,1490350766,2661455099,1389319756,2558787174,784598401,
1983468483,30828846,3550527752,2716276238,3841122214,1765724805,1955612312,1277890269,1333098070,1564029816,2704417615,1026694237,3287671188,1260819201,3349086767,
1016692350,1582273796,1073413053,1995943182,694588404,1025494639,3323872702,3551898420,4146854327,453260480,1316140391,1435673405,3038941953,3486689407,1622062951,
403978347,817677117,950059133,4246079218,3278066075,1486738320,1417279718,481875527,2549965225,3933690356,760697757,1452955855,3897451437,1177426808,1702951038,
4085348628,2447005172,1084371187,3516436277,3068336338,1073369276,1027665953,3284188590,1230553676,1368340146,2226246512,267243139,2274220762,4070734279,2497715176,
2423353163,2504755875],i[7]=[3793104909,3151888380,2817252029,895778965,2005530807,3871412763,237245952,86829237,296341424,3851759377,3974600970,2475086196,709006108,
1994621201,2972577594,937287164,3734691505,168608556,3189338153,2225080640,3139713551,3033610191,3025041904,77524477,185966941,1208824168,2344345178,1721625922,
3354191921,1066374631,1927223579,1971335949,2483503697,1551748602,2881383779,2856329572,3003241482,48746954,1398218158,2050065058,313056748,4255789917,393167848,
1912293076,940740642,3465845460,3091687853,2522601570,2197016661,1727764327,364383054,492521376,1291706479,3264136376,1474851438,1685747964,2575719748,1619776915,
1814040067,970743798,1561002147,2925768690,2123093554,1880132620,3151188041,697884420,2550985770,2607674513,2659114323,110200136,1489731079,997519150,1378877361,
3527870668,478029773,2766872923,1022481122,431258168,1112503832,897933369,2635587303,669726182,3383752315,918222264,163866573,3246985393,3776823163,114105080,1903216136,
761148244,3571337562,1690750982,3166750252,1037045171,1888456500,2010454850,642736655,616092351,365016990,1185228132,4174898510,1043824992,2023083429,2241598885,
3863320456,3279669087,3674716684,108438443,2132974366,830746235,606445527,4173263986,2204105912,1844756978,2532684181,4245352700,2969441100,3796921661,1335562986,
4061524517,2720232303,2679424040,634407289,885462008,3294724487,3933892248,2094100220,339117932,4048830727,3202280980,1458155303,2689246273,1022871705,2464987878,
3714515309,353796843,2822958815,4256850100,4052777845,551748367,618185374,3778635579,4020649912,1904685140,3069366075,2670879810,3407193292,2954511620,4058283405,
2219449317,3135758300,1120655984,3447565834,1474845562,3577699062,550456716,3466908712,2043752612,881257467,869518812,2005220179,938474677,3305539448,3850417126,
1315485940,3318264702,226533026,965733244,321539988,1136104718,804158748,573969341,3708209826,937399083,3290727049,2901666755,1461057207,4013193437,4066861423,3242773476,
2421326174,1581322155,3028952165,786071460,3900391652,3918438532,1485433313,4023619836,3708277595,3678951060,953673138,1467089153,1930354364,1533292819,2492563023,
1346121658,1685000834,1965281866,3765933717,4190206607,2052792609,3515332758,690371149,3125873887,2180283551,2903598061,3933952357,436236910,289419410,14314871,
1242357089,2904507907,1616633776,2666382180,585885352,3471299210,2699507360,1432659641,277164553,3354103607,770115018,2303809295,3741942315,3177781868,2853364978,
2269453327,3774259834,987383833,1290892879,225909803,1741533526,890078084,1496906255,1111072499,916028167,243534141,1252605537,2204162171,531204876,290011180,3916834213,
102027703,237315147,209093447,1486785922,220223953,2758195998,4175039106,82940208,3127791296,2569425252,518464269,1353887104,3941492737,2377294467,3935040926]}function qn(r25){
this.cast5=new Z1,this.cast5.setKey(r25),this.encrypt=function(e){return this.cast5.encrypt(e)}}qn.blockSize=qn.prototype.blockSize=8,qn.keySize=qn.prototype.keySize=
16;var et=4294967295;function yt(r25,e){return(r25<<e|r25>>>32-e)&et}function Tt(r25,e){return r25[e]|r25[e+1]<<8|r25[e+2]<<16|r25[e+3]<<24}function nr(r25,e,n){
r25.splice(e,4,n&255,n>>>8&255,n>>>16&255,n>>>24&255)}function X(r25,e){return r25>>>e*8&255}function W1(){let r25=null,e=null,n=-1,t=[],a=[[],[],[],[]];function i(g){
r25=g;let y,w,p,S,v,C=[],U=[],P=[],Q,K=[],E,k,B,D=[[8,1,7,13,6,15,3,2,0,11,5,9,14,12,10,4],[2,8,11,13,15,7,6,14,3,1,9,4,0,10,12,5]],A=[[14,12,11,8,1,2,3,5,15,4,
10,6,7,0,9,13],[1,14,2,11,4,12,3,7,6,13,10,5,15,9,0,8]],m=[[11,10,5,14,6,13,9,0,12,8,15,3,2,4,7,1],[4,12,7,5,1,6,9,10,0,14,13,8,2,11,3,15]],I=[[13,7,15,4,1,2,6,
14,9,11,3,0,8,5,12,10],[11,9,5,1,12,3,13,14,6,4,7,15,2,0,8,10]],F=[0,8,1,9,2,10,3,11,4,12,5,13,6,14,7,15],M=[0,9,2,11,4,13,6,15,8,1,10,3,12,5,14,7],T=[[],[]],L=[
[],[],[],[]];function R(N){return N^N>>2^[0,90,180,238][N&3]}function O(N){return N^N>>1^N>>2^[0,238,180,90][N&3]}function z(N,_){let Y,q,V;for(Y=0;Y<8;Y++)q=_>>>
24,_=_<<8&et|N>>>24,N=N<<8&et,V=q<<1,q&128&&(V^=333),_^=q^V<<16,V^=q>>>1,q&1&&(V^=166),_^=V<<24|V<<8;return _}function H(N,_){let Y=_>>4,q=_&15,V=D[N][Y^q],Z=A[N][F[q]^
M[Y]];return I[N][F[Z]^M[V]]<<4|m[N][V^Z]}function G(N,_){let Y=X(N,0),q=X(N,1),V=X(N,2),Z=X(N,3);switch(Q){case 4:Y=T[1][Y]^X(_[3],0),q=T[0][q]^X(_[3],1),V=T[0][V]^
X(_[3],2),Z=T[1][Z]^X(_[3],3);case 3:Y=T[1][Y]^X(_[2],0),q=T[1][q]^X(_[2],1),V=T[0][V]^X(_[2],2),Z=T[0][Z]^X(_[2],3);case 2:Y=T[0][T[0][Y]^X(_[1],0)]^X(_[0],0),
q=T[0][T[1][q]^X(_[1],1)]^X(_[0],1),V=T[1][T[0][V]^X(_[1],2)]^X(_[0],2),Z=T[1][T[1][Z]^X(_[1],3)]^X(_[0],3)}return L[0][Y]^L[1][q]^L[2][V]^L[3][Z]}for(r25=r25.slice(
0,32),y=r25.length;y!==16&&y!==24&&y!==32;)r25[y++]=0;for(y=0;y<r25.length;y+=4)P[y>>2]=Tt(r25,y);for(y=0;y<256;y++)T[0][y]=H(0,y),T[1][y]=H(1,y);for(y=0;y<256;y++)
E=T[1][y],k=R(E),B=O(E),L[0][y]=E+(k<<8)+(B<<16)+(B<<24),L[2][y]=k+(B<<8)+(E<<16)+(B<<24),E=T[0][y],k=R(E),B=O(E),L[1][y]=B+(B<<8)+(k<<16)+(E<<24),L[3][y]=k+(E<<
8)+(B<<16)+(k<<24);for(Q=P.length/2,y=0;y<Q;y++)w=P[y+y],C[y]=w,p=P[y+y+1],U[y]=p,K[Q-y-1]=z(w,p);for(y=0;y<40;y+=2)w=16843009*y,p=w+16843009,w=G(w,C),p=yt(G(p,
U),8),t[y]=w+p&et,t[y+1]=yt(w+2*p,9);for(y=0;y<256;y++)switch(w=p=S=v=y,Q){case 4:w=T[1][w]^X(K[3],0),p=T[0][p]^X(K[3],1),S=T[0][S]^X(K[3],2),v=T[1][v]^X(K[3],3);case 3:
w=T[1][w]^X(K[2],0),p=T[1][p]^X(K[2],1),S=T[0][S]^X(K[2],2),v=T[0][v]^X(K[2],3);case 2:a[0][y]=L[0][T[0][T[0][w]^X(K[1],0)]^X(K[0],0)],a[1][y]=L[1][T[0][T[1][p]^
X(K[1],1)]^X(K[0],1)],a[2][y]=L[2][T[1][T[0][S]^X(K[1],2)]^X(K[0],2)],a[3][y]=L[3][T[1][T[1][v]^X(K[1],3)]^X(K[0],3)]}}function s(g){return a[0][X(g,0)]^a[1][X(
g,1)]^a[2][X(g,2)]^a[3][X(g,3)]}function c(g){return a[0][X(g,3)]^a[1][X(g,0)]^a[2][X(g,1)]^a[3][X(g,2)]}function o(g,y){let w=s(y[0]),p=c(y[1]);y[2]=yt(y[2]^w+
p+t[4*g+8]&et,31),y[3]=yt(y[3],1)^w+2*p+t[4*g+9]&et,w=s(y[2]),p=c(y[3]),y[0]=yt(y[0]^w+p+t[4*g+10]&et,31),y[1]=yt(y[1],1)^w+2*p+t[4*g+11]&et}function f(g,y){let w=s(
y[0]),p=c(y[1]);y[2]=yt(y[2],1)^w+p+t[4*g+10]&et,y[3]=yt(y[3]^w+2*p+t[4*g+11]&et,31),w=s(y[2]),p=c(y[3]),y[0]=yt(y[0],1)^w+p+t[4*g+8]&et,y[1]=yt(y[1]^w+2*p+t[4*
g+9]&et,31)}function d(){t=[],a=[[],[],[],[]]}function h(g,y){e=g,n=y;let w=[Tt(e,n)^t[0],Tt(e,n+4)^t[1],Tt(e,n+8)^t[2],Tt(e,n+12)^t[3]];for(let p=0;p<8;p++)o(p,
w);return nr(e,n,w[2]^t[4]),nr(e,n+4,w[3]^t[5]),nr(e,n+8,w[0]^t[6]),nr(e,n+12,w[1]^t[7]),n+=16,e}function l(g,y){e=g,n=y;let w=[Tt(e,n)^t[4],Tt(e,n+4)^t[5],Tt(e,
n+8)^t[6],Tt(e,n+12)^t[7]];for(let p=7;p>=0;p--)f(p,w);nr(e,n,w[2]^t[0]),nr(e,n+4,w[3]^t[1]),nr(e,n+8,w[0]^t[2]),nr(e,n+12,w[1]^t[3]),n+=16}function b(){return e}
return{name:"twofish",blocksize:128/8,open:i,close:d,encrypt:h,decrypt:l,finalize:b}}function Yn(r25){this.tf=W1(),this.tf.open(Array.from(r25),0),this.encrypt=
function(e){return this.tf.encrypt(Array.from(e),0)}}Yn.keySize=Yn.prototype.keySize=32,Yn.blockSize=Yn.prototype.blockSize=16;function lt(){}lt.prototype.BLOCKSIZE=
8,lt.prototype.SBOXES=[[3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,614570311,3012652279,134345442,2240740374,1667834072,
1901547113,2757295779,4103290238,227898511,1921955416,1904987480,2182433518,2069144605,3260701109,2620446009,720527379,3318853667,677414384,3393288472,3101374703,
2390351024,1614419982,1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,2857741204,1464375394,1676153920,1439316330,715854006,3033291828,
289532110,2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,2609353502,2950085171,1814351708,2050118529,680887927,999245976,1800124847,
3300911131,1713906067,1641548236,4213287313,1216130144,1575780402,4018429277,3917837745,3693486850,3949271944,596196993,3549867205,258830323,2213823033,772490370,
2760122372,1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,2517608232,2874225571,1861159788,326777828,3124490320,2130389656,
2716951837,967770486,1724537150,2185432712,2364442137,1164943284,2105845187,998989502,3765401048,2244026483,1075463327,1455516326,1322494562,910128902,469688178,
1117454909,936433444,3490320968,3675253459,1240580251,122909385,2157517691,634681816,4142456567,3825094682,3061402683,2540495037,79693498,3249098678,1084186820,
1583128258,426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,3431023940,2942221577,3202600964,3727903485,1712269319,422464435,3234572375,
1170764815,3523960633,3117677531,1434042557,442511882,3600875718,1076654713,1738483198,4213154764,2393238008,3677496056,1014306527,4251020053,793779912,2902807211,
842905082,4246964064,1395751752,1040244610,2656851899,3396308128,445077038,3742853595,3577915638,679411651,2892444358,2354009459,1767581616,3150600392,3791627101,
3102740896,284835224,4246832056,1258075500,768725851,2589189241,3069724005,3532540348,1274779536,3789419226,2764799539,1660621633,3471099624,4011903706,913787905,
3497959166,737222580,2514213453,2928710040,3937242737,1804850592,3499020752,2949064160,2386320175,2390070455,2415321851,4061277028,2290661394,2416832540,1336762016,
1754252060,3520065937,3014181293,791618072,3188594551,3933548030,2332172193,3852520463,3043980520,413987798,3465142937,3030929376,4245938359,2093235073,3534596313,
375366246,2157278981,2479649556,555357303,3870105701,2008414854,3344188149,4221384143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,1471733935,
610547355,4027169054,1432588573,1507829418,2025931657,3646575487,545086370,48609733,2200306550,1653985193,298326376,1316178497,3007786442,2064951626,458293330,2589141269,
3591329599,3164325604,727753846,2179363840,146436021,1461446943,4069977195,705550613,3059967265,3887724982,4281599278,3313849956,1404054877,2845806497,146425753,
1854211946],[1266315497,3048417604,3681880366,3289982499,290971e4,1235738493,2632868024,2414719590,3970600049,1771706367,1449415276,3266420449,422970021,1963543593,
2690192192,3826793022,1062508698,1531092325,1804592342,2583117782,2714934279,4024971509,1294809318,4028980673,1289560198,2221992742,1669523910,35572830,157838143,
1052438473,1016535060,1802137761,1753167236,1386275462,3080475397,2857371447,1040679964,2145300060,2390574316,1461121720,2956646967,4031777805,4028374788,33600511,
2920084762,1018524850,629373528,3691585981,3515945977,2091462646,2486323059,586499841,988145025,935516892,3367335476,2599673255,2839830854,265290510,3972581182,
2759138881,3795373465,1005194799,847297441,406762289,1314163512,1332590856,1866599683,4127851711,750260880,613907577,1450815602,3165620655,3734664991,3650291728,
3012275730,3704569646,1427272223,778793252,1343938022,2676280711,2052605720,1946737175,3164576444,3914038668,3967478842,3682934266,1661551462,3294938066,4011595847,
840292616,3712170807,616741398,312560963,711312465,1351876610,322626781,1910503582,271666773,2175563734,1594956187,70604529,3617834859,1007753275,1495573769,4069517037,
2549218298,2663038764,504708206,2263041392,3941167025,2249088522,1514023603,1998579484,1312622330,694541497,2582060303,2151582166,1382467621,776784248,2618340202,
3323268794,2497899128,2784771155,503983604,4076293799,907881277,423175695,432175456,1378068232,4145222326,3954048622,3938656102,3820766613,2793130115,2977904593,
26017576,3274890735,3194772133,1700274565,1756076034,4006520079,3677328699,720338349,1533947780,354530856,688349552,3973924725,1637815568,332179504,3949051286,53804574,
2852348879,3044236432,1282449977,3583942155,3416972820,4006381244,1617046695,2628476075,3002303598,1686838959,431878346,2686675385,1700445008,1080580658,1009431731,
832498133,3223435511,2605976345,2271191193,2516031870,1648197032,4164389018,2548247927,300782431,375919233,238389289,3353747414,2531188641,2019080857,1475708069,
455242339,2609103871,448939670,3451063019,1395535956,2413381860,1841049896,1491858159,885456874,4264095073,4001119347,1565136089,3898914787,1108368660,540939232,
1173283510,2745871338,3681308437,4207628240,3343053890,4016749493,1699691293,1103962373,3625875870,2256883143,3830138730,1031889488,3479347698,1535977030,4236805024,
3251091107,2132092099,1774941330,1199868427,1452454533,157007616,2904115357,342012276,595725824,1480756522,206960106,497939518,591360097,863170706,2375253569,3596610801,
1814182875,2094937945,3421402208,1082520231,3463918190,2785509508,435703966,3908032597,1641649973,2842273706,3305899714,1510255612,2148256476,2655287854,3276092548,
4258621189,236887753,3681803219,274041037,1734335097,3815195456,3317970021,1899903192,1026095262,4050517792,356393447,2410691914,3873677099,3682840055],[3913112168,
2491498743,4132185628,2489919796,1091903735,1979897079,3170134830,3567386728,3557303409,857797738,1136121015,1342202287,507115054,2535736646,337727348,3213592640,
1301675037,2528481711,1895095763,1721773893,3216771564,62756741,2142006736,835421444,2531993523,1442658625,3659876326,2882144922,676362277,1392781812,170690266,
3921047035,1759253602,3611846912,1745797284,664899054,1329594018,3901205900,3045908486,2062866102,2865634940,3543621612,3464012697,1080764994,553557557,3656615353,
3996768171,991055499,499776247,1265440854,648242737,3940784050,980351604,3713745714,1749149687,3396870395,4211799374,3640570775,1161844396,3125318951,1431517754,
545492359,4268468663,3499529547,1437099964,2702547544,3433638243,2581715763,2787789398,1060185593,1593081372,2418618748,4260947970,69676912,2159744348,86519011,
2512459080,3838209314,1220612927,3339683548,133810670,1090789135,1078426020,1569222167,845107691,3583754449,4072456591,1091646820,628848692,1613405280,3757631651,
526609435,236106946,48312990,2942717905,3402727701,1797494240,859738849,992217954,4005476642,2243076622,3870952857,3732016268,765654824,3490871365,2511836413,1685915746,
3888969200,1414112111,2273134842,3281911079,4080962846,172450625,2569994100,980381355,4109958455,2819808352,2716589560,2568741196,3681446669,3329971472,1835478071,
660984891,3704678404,4045999559,3422617507,3040415634,1762651403,1719377915,3470491036,2693910283,3642056355,3138596744,1364962596,2073328063,1983633131,926494387,
3423689081,2150032023,4096667949,1749200295,3328846651,309677260,2016342300,1779581495,3079819751,111262694,1274766160,443224088,298511866,1025883608,3806446537,
1145181785,168956806,3641502830,3584813610,1689216846,3666258015,3200248200,1692713982,2646376535,4042768518,1618508792,1610833997,3523052358,4130873264,2001055236,
3610705100,2202168115,4028541809,2961195399,1006657119,2006996926,3186142756,1430667929,3210227297,1314452623,4074634658,4101304120,2273951170,1399257539,3367210612,
3027628629,1190975929,2062231137,2333990788,2221543033,2438960610,1181637006,548689776,2362791313,3372408396,3104550113,3145860560,296247880,1970579870,3078560182,
3769228297,1714227617,3291629107,3898220290,166772364,1251581989,493813264,448347421,195405023,2709975567,677966185,3703036547,1463355134,2715995803,1338867538,
1343315457,2802222074,2684532164,233230375,2599980071,2000651841,3277868038,1638401717,4028070440,3237316320,6314154,819756386,300326615,590932579,1405279636,3267499572,
3150704214,2428286686,3959192993,3461946742,1862657033,1266418056,963775037,2089974820,2263052895,1917689273,448879540,3550394620,3981727096,150775221,3627908307,
1303187396,508620638,2975983352,2726630617,1817252668,1876281319,1457606340,908771278,3720792119,3617206836,2455994898,1729034894,1080033504],[976866871,3556439503,
2881648439,1522871579,1555064734,1336096578,3548522304,2579274686,3574697629,3205460757,3593280638,3338716283,3079412587,564236357,2993598910,1781952180,1464380207,
3163844217,3332601554,1699332808,1393555694,1183702653,3581086237,1288719814,691649499,2847557200,2895455976,3193889540,2717570544,1781354906,1676643554,2592534050,
3230253752,1126444790,2770207658,2633158820,2210423226,2615765581,2414155088,3127139286,673620729,2805611233,1269405062,4015350505,3341807571,4149409754,1057255273,
2012875353,2162469141,2276492801,2601117357,993977747,3918593370,2654263191,753973209,36408145,2530585658,25011837,3520020182,2088578344,530523599,2918365339,1524020338,
1518925132,3760827505,3759777254,1202760957,3985898139,3906192525,674977740,4174734889,2031300136,2019492241,3983892565,4153806404,3822280332,352677332,2297720250,
60907813,90501309,3286998549,1016092578,2535922412,2839152426,457141659,509813237,4120667899,652014361,1966332200,2975202805,55981186,2327461051,676427537,3255491064,
2882294119,3433927263,1307055953,942726286,933058658,2468411793,3933900994,4215176142,1361170020,2001714738,2830558078,3274259782,1222529897,1679025792,2729314320,
3714953764,1770335741,151462246,3013232138,1682292957,1483529935,471910574,1539241949,458788160,3436315007,1807016891,3718408830,978976581,1043663428,3165965781,
1927990952,4200891579,2372276910,3208408903,3533431907,1412390302,2931980059,4132332400,1947078029,3881505623,4168226417,2941484381,1077988104,1320477388,886195818,
18198404,3786409e3,2509781533,112762804,3463356488,1866414978,891333506,18488651,661792760,1628790961,3885187036,3141171499,876946877,2693282273,1372485963,791857591,
2686433993,3759982718,3167212022,3472953795,2716379847,445679433,3561995674,3504004811,3574258232,54117162,3331405415,2381918588,3769707343,4154350007,1140177722,
4074052095,668550556,3214352940,367459370,261225585,2610173221,4209349473,3468074219,3265815641,314222801,3066103646,3808782860,282218597,3406013506,3773591054,
379116347,1285071038,846784868,2669647154,3771962079,3550491691,2305946142,453669953,1268987020,3317592352,3279303384,3744833421,2610507566,3859509063,266596637,
3847019092,517658769,3462560207,3443424879,370717030,4247526661,2224018117,4143653529,4112773975,2788324899,2477274417,1456262402,2901442914,1517677493,1846949527,
2295493580,3734397586,2176403920,1280348187,1908823572,3871786941,846861322,1172426758,3287448474,3383383037,1655181056,3139813346,901632758,1897031941,2986607138,
3066810236,3447102507,1393639104,373351379,950779232,625454576,3124240540,4148612726,2007998917,544563296,2244738638,2330496472,2058025392,1291430526,424198748,
50039436,29584100,3605783033,2429876329,2791104160,1057563949,3255363231,3075367218,3463963227,1469046755,985887462]],lt.prototype.PARRAY=[608135816,2242054355,
320440878,57701188,2752067618,698298832,137296536,3964562569,1160258022,953160567,3193202383,887688300,3232508343,3380367581,1065670069,3041331479,2450970073,2306472731],
lt.prototype.NN=16,lt.prototype._clean=function(r25){return r25<0&&(r25=(r25&2147483647)+2147483648),r25},lt.prototype._F=function(r25){let e,n=r25&255;r25>>>=8;
let t=r25&255;r25>>>=8;let a=r25&255;r25>>>=8;let i=r25&255;return e=this.sboxes[0][i]+this.sboxes[1][a],e^=this.sboxes[2][t],e+=this.sboxes[3][n],e},lt.prototype.
_encryptBlock=function(r25){let e=r25[0],n=r25[1],t;for(t=0;t<this.NN;++t){e^=this.parray[t],n=this._F(e)^n;let a=e;e=n,n=a}e^=this.parray[this.NN+0],n^=this.parray[this.
NN+1],r25[0]=this._clean(n),r25[1]=this._clean(e)},lt.prototype.encryptBlock=function(r25){let e,n=[0,0],t=this.BLOCKSIZE/2;for(e=0;e<this.BLOCKSIZE/2;++e)n[0]=
n[0]<<8|r25[e+0]&255,n[1]=n[1]<<8|r25[e+t]&255;this._encryptBlock(n);let a=[];for(e=0;e<this.BLOCKSIZE/2;++e)a[e+0]=n[0]>>>24-8*e&255,a[e+t]=n[1]>>>24-8*e&255;return a},
lt.prototype._decryptBlock=function(r25){let e=r25[0],n=r25[1],t;for(t=this.NN+1;t>1;--t){e^=this.parray[t],n=this._F(e)^n;let a=e;e=n,n=a}e^=this.parray[1],n^=
this.parray[0],r25[0]=this._clean(n),r25[1]=this._clean(e)},lt.prototype.init=function(r25){let e,n=0;for(this.parray=[],e=0;e<this.NN+2;++e){let a=0;for(let i=0;i<
4;++i)a=a<<8|r25[n]&255,++n>=r25.length&&(n=0);this.parray[e]=this.PARRAY[e]^a}for(this.sboxes=[],e=0;e<4;++e)for(this.sboxes[e]=[],n=0;n<256;++n)this.sboxes[e][n]=
this.SBOXES[e][n];let t=[0,0];for(e=0;e<this.NN+2;e+=2)this._encryptBlock(t),this.parray[e+0]=t[0],this.parray[e+1]=t[1];for(e=0;e<4;++e)for(n=0;n<256;n+=2)this.
_encryptBlock(t),this.sboxes[e][n+0]=t[0],this.sboxes[e][n+1]=t[1]};function Zn(r25){this.bf=new lt,this.bf.init(r25),this.encrypt=function(e){return this.bf.encryptBlock(
e)}}Zn.keySize=Zn.prototype.keySize=16,Zn.blockSize=Zn.prototype.blockSize=8;var J1=new Map(Object.entries({tripledes:Vn,cast5:qn,twofish:Yn,blowfish:Zn})),X1=Object.
freeze({__proto__:null,legacyCiphers:J1});function zr(r25,e,n,t){r25[e]+=n[t],r25[e+1]+=n[t+1]+(r25[e]<n[t])}function Rc(r25,e){r25[0]+=e,r25[1]+=r25[0]<e}function ar(r25,e,n,t,a,i,s,c){
zr(r25,n,r25,t),zr(r25,n,e,s);let o=r25[i]^r25[n],f=r25[i+1]^r25[n+1];r25[i]=f,r25[i+1]=o,zr(r25,a,r25,i),o=r25[t]^r25[a],f=r25[t+1]^r25[a+1],r25[t]=o>>>24^f<<8,
r25[t+1]=f>>>24^o<<8,zr(r25,n,r25,t),zr(r25,n,e,c),o=r25[i]^r25[n],f=r25[i+1]^r25[n+1],r25[i]=o>>>16^f<<16,r25[i+1]=f>>>16^o<<16,zr(r25,a,r25,i),o=r25[t]^r25[a],
f=r25[t+1]^r25[a+1],r25[t]=f>>>31^o<<1,r25[t+1]=o>>>31^f<<1}var eu=new Uint32Array([4089235720,1779033703,2227873595,3144134277,4271175723,1013904242,1595750129,
2773480762,2917565137,1359893119,725511199,2600822924,4215389547,528734635,327033209,1541459225]),Fe=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,
4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,
8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,
9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3].map(r25=>r25*2));function Nc(r25,e){let n=new Uint32Array(32),t=new Uint32Array(
r25.b.buffer,r25.b.byteOffset,32);for(let i=0;i<16;i++)n[i]=r25.h[i],n[i+16]=eu[i];n[24]^=r25.t0[0],n[25]^=r25.t0[1];let a=e?4294967295:0;n[28]^=a,n[29]^=a;for(let i=0;i<
12;i++){let s=i<<4;ar(n,t,0,8,16,24,Fe[s+0],Fe[s+1]),ar(n,t,2,10,18,26,Fe[s+2],Fe[s+3]),ar(n,t,4,12,20,28,Fe[s+4],Fe[s+5]),ar(n,t,6,14,22,30,Fe[s+6],Fe[s+7]),ar(
n,t,0,10,20,30,Fe[s+8],Fe[s+9]),ar(n,t,2,12,22,24,Fe[s+10],Fe[s+11]),ar(n,t,4,14,16,26,Fe[s+12],Fe[s+13]),ar(n,t,6,8,18,28,Fe[s+14],Fe[s+15])}for(let i=0;i<16;i++)
r25.h[i]^=n[i]^n[i+16]}var Gi=class{constructor(e,n,t,a){let i=new Uint8Array(64);this.S={b:new Uint8Array(Sn),h:new Uint32Array(ji/4),t0:new Uint32Array(2),c:0,
outlen:e},i[0]=e,n&&(i[1]=n.length),i[2]=1,i[3]=1,t&&i.set(t,32),a&&i.set(a,48);let s=new Uint32Array(i.buffer,i.byteOffset,i.length/Uint32Array.BYTES_PER_ELEMENT);
for(let c=0;c<16;c++)this.S.h[c]=eu[c]^s[c];if(n){let c=new Uint8Array(Sn);c.set(n),this.update(c)}}update(e){if(!(e instanceof Uint8Array))throw new Error("Inp\
ut must be Uint8Array or Buffer");let n=0;for(;n<e.length;){this.S.c===Sn&&(Rc(this.S.t0,this.S.c),Nc(this.S,!1),this.S.c=0);let t=Sn-this.S.c;this.S.b.set(e.subarray(
n,n+t),this.S.c);let a=Math.min(t,e.length-n);this.S.c+=a,n+=a}return this}digest(e){Rc(this.S.t0,this.S.c),this.S.b.fill(0,this.S.c),this.S.c=Sn,Nc(this.S,!0);
let n=e||new Uint8Array(this.S.outlen);for(let t=0;t<this.S.outlen;t++)n[t]=this.S.h[t>>2]>>8*(t&3);return this.S.h=null,n.buffer}};function Ca(r25,e,n,t){if(r25>
ji)throw new Error(`outlen must be at most ${ji} (given: ${r25})`);return new Gi(r25,e,n,t)}var ji=64,Sn=128,Ss=2,tu=19,$1=4294967295,e2=4,t2=4294967295,r24=8,n2=4294967295,
a2=8,i2=4294967295,s2=4294967295,c2=32,Qt=1024,o2=64,f2=new Uint8Array(new Uint16Array([43981]).buffer)[0]===205;function He(r25,e,n){return r25[n+0]=e,r25[n+1]=
e>>8,r25[n+2]=e>>16,r25[n+3]=e>>24,r25}function pr(r25,e,n){if(e>Number.MAX_SAFE_INTEGER)throw new Error("LE64: large numbers unsupported");let t=e;for(let a=n;a<
n+7;a++)r25[a]=t,t=(t-r25[a])/256;return r25}function ni(r25,e,n){let t=new Uint8Array(64),a=new Uint8Array(4+e.length);if(He(a,r25,0),a.set(e,4),r25<=64)return Ca(
r25).update(a).digest(n),n;let i=Math.ceil(r25/32)-2;for(let c=0;c<i;c++)Ca(64).update(c===0?a:t).digest(t),n.set(t.subarray(0,32),c*32);let s=new Uint8Array(Ca(
r25-32*i).update(t).digest());return n.set(s,i*32),n}function Oc(r25,e,n,t){return r25.fn.XOR(e.byteOffset,n.byteOffset,t.byteOffset),e}function u2(r25,e,n,t){return r25.
fn.G(e.byteOffset,n.byteOffset,t.byteOffset,r25.refs.gZ.byteOffset),t}function d2(r25,e,n,t){return r25.fn.G2(e.byteOffset,n.byteOffset,t.byteOffset,r25.refs.gZ.
byteOffset),t}function*h2(r25,e,n,t,a,i,s,c){r25.refs.prngTmp.fill(0);let o=r25.refs.prngTmp.subarray(0,48);pr(o,e,0),pr(o,n,8),pr(o,t,16),pr(o,a,24),pr(o,i,32),
pr(o,Ss,40);for(let f=1;f<=s;f++){pr(r25.refs.prngTmp,f,o.length);let d=d2(r25,r25.refs.ZERO1024,r25.refs.prngTmp,r25.refs.prngR);for(let h=f===1?c*8:0;h<d.length;h+=
8)yield d.subarray(h,h+8)}return[]}function l2({type:r25,version:e,tagLength:n,password:t,salt:a,ad:i,secret:s,parallelism:c,memorySize:o,passes:f}){let d=(h,l,b,g)=>{
if(l<b||l>g)throw new Error(`${h} size should be between ${b} and ${g} bytes`)};if(r25!==Ss||e!==tu)throw new Error("Unsupported type or version");return d("pas\
sword",t,a2,n2),d("salt",a,r24,t2),d("tag",n,e2,$1),d("memory",o,8*c,i2),i&&d("associated data",i,0,s2),s&&d("secret",s,0,c2),{type:r25,version:e,tagLength:n,password:t,
salt:a,ad:i,secret:s,lanes:c,memorySize:o,passes:f}}var ru=1024,x2=64*ru;function y2(r25,{memory:e,instance:n}){if(!f2)throw new Error("BigEndian system not sup\
ported");let t=l2({type:Ss,version:tu,...r25}),{G:a,G2:i,xor:s,getLZ:c}=n.exports,o={},f={};f.G=a,f.G2=i,f.XOR=s;let d=4*t.lanes*Math.floor(t.memorySize/(4*t.lanes)),
h=d*Qt+10*ru;if(e.buffer.byteLength<h){let k=Math.ceil((h-e.buffer.byteLength)/x2);e.grow(k)}let l=0;o.gZ=new Uint8Array(e.buffer,l,Qt),l+=o.gZ.length,o.prngR=new Uint8Array(
e.buffer,l,Qt),l+=o.prngR.length,o.prngTmp=new Uint8Array(e.buffer,l,Qt),l+=o.prngTmp.length,o.ZERO1024=new Uint8Array(e.buffer,l,1024),l+=o.ZERO1024.length;let b=new Uint32Array(
e.buffer,l,2);l+=b.length*Uint32Array.BYTES_PER_ELEMENT;let g={fn:f,refs:o},y=new Uint8Array(e.buffer,l,Qt);l+=y.length;let w=new Uint8Array(e.buffer,l,t.memorySize*
Qt),p=new Uint8Array(e.buffer,0,l),S=b2(t),v=d/t.lanes,C=new Array(t.lanes).fill(null).map(()=>new Array(v)),U=(k,B)=>(C[k][B]=w.subarray(k*v*1024+B*1024,k*v*1024+
B*1024+Qt),C[k][B]);for(let k=0;k<t.lanes;k++){let B=new Uint8Array(S.length+8);B.set(S),He(B,0,S.length),He(B,k,S.length+4),ni(Qt,B,U(k,0)),He(B,1,S.length),ni(
Qt,B,U(k,1))}let P=4,Q=v/P;for(let k=0;k<t.passes;k++)for(let B=0;B<P;B++){let D=k===0&&B<=1;for(let A=0;A<t.lanes;A++){let m=B===0&&k===0?2:0,I=D?h2(g,k,A,B,d,
t.passes,Q,m):null;for(m;m<Q;m++){let F=B*Q+m,M=F>0?C[A][F-1]:C[A][v-1],T=D?I.next().value:M;c(b.byteOffset,T.byteOffset,A,t.lanes,k,B,m,P,Q);let L=b[0],R=b[1];
k===0&&U(A,F),u2(g,M,C[L][R],k>0?y:C[A][F]),k>0&&Oc(g,C[A][F],y,C[A][F])}}}let K=C[0][v-1];for(let k=1;k<t.lanes;k++)Oc(g,K,K,C[k][v-1]);let E=ni(t.tagLength,K,
new Uint8Array(t.tagLength));return p.fill(0),e.grow(0),E}function b2(r25){let e=Ca(o2),n=new Uint8Array(4),t=new Uint8Array(24);He(t,r25.lanes,0),He(t,r25.tagLength,
4),He(t,r25.memorySize,8),He(t,r25.passes,12),He(t,r25.version,16),He(t,r25.type,20);let a=[t];r25.password?(a.push(He(new Uint8Array(4),r25.password.length,0)),
a.push(r25.password)):a.push(n),r25.salt?(a.push(He(new Uint8Array(4),r25.salt.length,0)),a.push(r25.salt)):a.push(n),r25.secret?(a.push(He(new Uint8Array(4),r25.
secret.length,0)),a.push(r25.secret)):a.push(n),r25.ad?(a.push(He(new Uint8Array(4),r25.ad.length,0)),a.push(r25.ad)):a.push(n),e.update(g2(a));let i=e.digest();
return new Uint8Array(i)}function g2(r25){if(r25.length===1)return r25[0];let e=0;for(let a=0;a<r25.length;a++){if(!(r25[a]instanceof Uint8Array))throw new Error(
"concatArrays: Data must be in the form of a Uint8Array");e+=r25[a].length}let n=new Uint8Array(e),t=0;return r25.forEach(a=>{n.set(a,t),t+=a.length}),n}var wa;
async function p2(r25,e,n){let t={env:{memory:r25}};if(wa===void 0)try{let i=await e(t);return wa=!0,i}catch{wa=!1}return(wa?e:n)(t)}async function w2(r25,e){let n=new WebAssembly.
Memory({initial:1040,maximum:65536}),t=await p2(n,r25,e);return i=>y2(i,{instance:t.instance,memory:n})}function nu(r25,e,n,t){function a(s,c,o){var f=o?WebAssembly.
instantiateStreaming:WebAssembly.instantiate,d=o?WebAssembly.compileStreaming:WebAssembly.compile;return c?f(s,c):d(s)}var i=null;return i=Buffer.from(n,"base64"),
a(i,t,!1)}function A2(r25){return nu(0,null,"AGFzbQEAAAABKwdgBH9/f38AYAABf2AAAGADf39/AGAJf39/f39/f39/AX9gAX8AYAF/AX8CEwEDZW52Bm1lbW9yeQIBkAiAgAQDCgkCAwAABAEFBgE\
EBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwACAkcyAAMFZ2V0TFoABBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAgJc3RhY2tTYXZlAAUMc3R\
hY2tSZXN0b3JlAAYKc3RhY2tBbGxvYwAHCQcBAEEBCwEACs0gCQMAAQtYAQJ/A0AgACAEQQR0IgNqIAIgA2r9AAQAIAEgA2r9AAQA/VH9CwQAIAAgA0EQciIDaiACIANq/QAEACABIANq/QAEAP1R/QsEACAEQQJ\
qIgRBwABHDQALC7ceAgt7A38DQCADIBFBBHQiD2ogASAPav0ABAAgACAPav0ABAD9USIF/QsEACACIA9qIAX9CwQAIAMgD0EQciIPaiABIA9q/QAEACAAIA9q/QAEAP1RIgX9CwQAIAIgD2ogBf0LBAAgEUECaiI\
RQcAARw0ACwNAIAMgEEEHdGoiAEEQaiAA/QAEcCAA/QAEMCIFIAD9AAQQIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0\
B/VAiCSAA/QAEUCIG/c4BIAkgCf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAX9USIFQSj9ywEgBUEY/c0B/VAiCCAE/c4BIAggCP0NAAECAwgJCgsAAQIDCAk\
KCyAEIAT9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAogCf1RIgVBMP3LASAFQRD9zQH9UCIFIAb9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4\
BIgkgCP1RIgRBAf3LASAEQT/9zQH9UCIMIAD9AARgIAD9AAQgIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD\
9zQH9UCIIIABBQGsiAf0ABAAiB/3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiByAE/VEiBEEo/csBIARBGP3NAf1QIgsgBv3OASALIAv9DQABAgMICQo\
LAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAI/VEiBEEw/csBIARBEP3NAf1QIgQgB/3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH\
9ywH9zgEiCCAL/VEiB0EB/csBIAdBP/3NAf1QIg0gDf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eHyIH/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gF\
BAf3LAf3OASIKIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/VEiC0Eg/csBIAtBIP3NAf1QIgsgCP3OASALIAv9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQo\
L/d4BQQH9ywH9zgEiCCAH/VEiB0Eo/csBIAdBGP3NAf1QIgcgCv3OASAHIAf9DQABAgMICQoLAAECAwgJCgsgCiAK/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiDv0LBAAgACAGIA0gDCAM/Q0AAQIDBAU\
GBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgr9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgYgBSAEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgs\
MDQ4PGBkaGxwdHh/9USIFQSD9ywEgBUEg/c0B/VAiBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAr9USIEQSj9ywEgBEEY/c0B/VAiCiAG/c4\
BIAogCv0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAQgBf1RIgVBMP3LASAFQRD9zQH9UCIFIA4gC/1RIgRBMP3LASAEQRD9zQH9UCIEIAT9DQABAgM\
EBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRwIAEgBCAI/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQA\
BAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAUgCf3OASAFIAX9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCf0LBFAgACAEIAf9USIFQQH9ywEgBUE\
//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEICAAIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/Qs\
EMCAQQQFqIhBBCEcNAAtBACEQA0AgAyAQQQR0aiIAQYABaiAA/QAEgAcgAP0ABIADIgUgAP0ABIABIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT\
9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEgAUiBv3OASAJIAn9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAF/VEiBUEo/csBIAVBGP3NAf1QIgggBP3OASAIIAj\
9DQABAgMICQoLAAECAwgJCgsgBCAE/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCiAKIAn9USIFQTD9ywEgBUEQ/c0B/VAiBSAG/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAE\
CAwgJCgv93gFBAf3LAf3OASIJIAj9USIEQQH9ywEgBEE//c0B/VAiDCAA/QAEgAYgAP0ABIACIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH\
9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIAD9AASABCIH/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIHIAT9USIEQSj9ywEgBEEY/c0B/VAiCyAG/c4\
BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAj9USIEQTD9ywEgBEEQ/c0B/VAiBCAH/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQo\
LAAECAwgJCgv93gFBAf3LAf3OASIIIAv9USIHQQH9ywEgB0E//c0B/VAiDSAN/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgf9zgEgByAH/Q0AAQIDCAkKCwABAgMICQoLIAogCv0NAAECAwg\
JCgsAAQIDCAkKC/3eAUEB/csB/c4BIgogBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USILQSD9ywEgC0Eg/c0B/VAiCyAI/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQA\
BAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAf9USIHQSj9ywEgB0EY/c0B/VAiByAK/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIO/QsEACAAIAY\
gDSAMIAz9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8iCv3OASAKIAr9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAFIAQgBP0NAAECAwQFBgc\
QERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/1RIgVBIP3LASAFQSD9zQH9UCIFIAn9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAkgCf0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkgCv1RIgRBKP3LASA\
EQRj9zQH9UCIKIAb9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9CwQAIAAgBCAF/VEiBUEw/csBIAVBEP3NAf1QIgUgDiAL/VEiBEEw/csBIARBEP3\
NAf1QIgQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIAGIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwSAByAAIAQgCP3OASAEIAT9DQABAgMICQo\
LAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBP0LBIAEIAAgBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJ/QsEgAU\
gACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEgAIgACAEIAUgBf0NAAECAwQFBgcQERITFBUWF/0\
NCAkKCwwNDg8YGRobHB0eH/0LBIADIBBBAWoiEEEIRw0AC0EAIRADQCACIBBBBHQiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACACIABBEHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBIHIiAWoiDyA\
BIANq/QAEACAP/QAEAP1R/QsEACACIABBMHIiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACAQQQRqIhBBwABHDQALCxYAIAAgASACIAMQAiAAIAIgAiADEAILewIBfwF+IAIhCSABNQIAIQogBCAFcgRAIAEoAgQ\
gA3AhCQsgACAJNgIAIAAgB0EBayAFIAQbIAhsIAZBAWtBAEF/IAYbIAIgCUYbaiIBIAVBAWogCGxBACAEG2ogAa0gCiAKfkIgiH5CIIinQX9zaiAHIAhscDYCBCAACwQAIwALBgAgACQACxAAIwAgAGtBcHEiACQ\
AIAALBQBBgAgL",r25)}function m2(r25){return nu(0,null,"AGFzbQEAAAABPwhgBH9/f38AYAABf2AAAGADf39/AGARf39/f39/f39/f39/f39/f38AYAl/f39/f39/f38Bf2ABfwBgAX8BfwITAQNlb\
nYGbWVtb3J5AgGQCICABAMLCgIDBAAABQEGBwEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwADAkcyAAQFZ2V0TFoABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vyc\
m5vX2xvY2F0aW9uAAkJc3RhY2tTYXZlAAYMc3RhY2tSZXN0b3JlAAcKc3RhY2tBbGxvYwAICQcBAEEBCwEACssaCgMAAQtQAQJ/A0AgACAEQQN0IgNqIAIgA2opAwAgASADaikDAIU3AwAgACADQQhyIgNqIAIgA\
2opAwAgASADaikDAIU3AwAgBEECaiIEQYABRw0ACwveDwICfgF/IAAgAUEDdGoiEyATKQMAIhEgACAFQQN0aiIBKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA1BA3RqIgUgESAFKQMAhUIgi\
SIRNwMAIAAgCUEDdGoiCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIoiSIRNwMAIBMgESATKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAFIBEgBSkDA\
IVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgASARIAEpAwCFQgGJNwMAIAAgAkEDdGoiDSANKQMAIhEgACAGQQN0aiICKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+Df\
nwiETcDACAAIA5BA3RqIgYgESAGKQMAhUIgiSIRNwMAIAAgCkEDdGoiCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIoiSIRNwMAIA0gESANKQMAIhJ8IBFC/////w+DI\
BJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAKIBEgCikDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAiARIAIpAwCFQgGJNwMAIAAgA0EDdGoiDiAOKQMAIhEgACAHQQN0aiIDK\
QMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA9BA3RqIgcgESAHKQMAhUIgiSIRNwMAIAAgC0EDdGoiCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAMgESADKQMAhUIoi\
SIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAHIBEgBykDAIVCMIkiETcDACALIBEgCykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAwCFQgGJNwMAI\
AAgBEEDdGoiDyAPKQMAIhEgACAIQQN0aiIEKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIBBBA3RqIgggESAIKQMAhUIgiSIRNwMAIAAgDEEDdGoiACARIAApAwAiEnwgEUL/////D4MgEkIBh\
kL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA8gESAPKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAIIBEgCCkDAIVCMIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv7//\
/8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIBMgEykDACIRIAIpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAggESAIKQMAhUIgiSIRNwMAIAsgESALKQMAIhJ8IBFC/////w+DIBJCAYZC/v///\
x+DfnwiETcDACACIBEgAikDAIVCKIkiETcDACATIBEgEykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgCCARIAgpAwCFQjCJIhE3AwAgCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+f\
CIRNwMAIAIgESACKQMAhUIBiTcDACANIA0pAwAiESADKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAFIBEgBSkDAIVCIIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv7///8fg358I\
hE3AwAgAyARIAMpAwCFQiiJIhE3AwAgDSARIA0pAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAUgESAFKQMAhUIwiSIRNwMAIAAgESAAKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDA\
CADIBEgAykDAIVCAYk3AwAgDiAOKQMAIhEgBCkDACISfCARQgGGQv7///8fgyASQv////8Pg358IhE3AwAgBiARIAYpAwCFQiCJIhE3AwAgCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAI\
AQgESAEKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgBCARI\
AQpAwCFQgGJNwMAIA8gDykDACIRIAEpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAcgESAHKQMAhUIgiSIRNwMAIAogESAKKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACABIBEgA\
SkDAIVCKIkiETcDACAPIBEgDykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgByARIAcpAwCFQjCJIhE3AwAgCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAh\
UIBiTcDAAvdCAEPfwNAIAIgBUEDdCIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAIgBkEIciIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAVBAmoiBUGAAUcNAAsDQCADIARBA3QiAGogACACaikDADcDACADIARBAXIiA\
EEDdCIBaiABIAJqKQMANwMAIAMgBEECciIBQQN0IgVqIAIgBWopAwA3AwAgAyAEQQNyIgVBA3QiBmogAiAGaikDADcDACADIARBBHIiBkEDdCIHaiACIAdqKQMANwMAIAMgBEEFciIHQQN0IghqIAIgCGopAwA3A\
wAgAyAEQQZyIghBA3QiCWogAiAJaikDADcDACADIARBB3IiCUEDdCIKaiACIApqKQMANwMAIAMgBEEIciIKQQN0IgtqIAIgC2opAwA3AwAgAyAEQQlyIgtBA3QiDGogAiAMaikDADcDACADIARBCnIiDEEDdCINa\
iACIA1qKQMANwMAIAMgBEELciINQQN0Ig5qIAIgDmopAwA3AwAgAyAEQQxyIg5BA3QiD2ogAiAPaikDADcDACADIARBDXIiD0EDdCIQaiACIBBqKQMANwMAIAMgBEEOciIQQQN0IhFqIAIgEWopAwA3AwAgAyAEQ\
Q9yIhFBA3QiEmogAiASaikDADcDACADIARB//8DcSAAQf//A3EgAUH//wNxIAVB//8DcSAGQf//A3EgB0H//wNxIAhB//8DcSAJQf//A3EgCkH//wNxIAtB//8DcSAMQf//A3EgDUH//wNxIA5B//8DcSAPQf//A\
3EgEEH//wNxIBFB//8DcRACIARB8ABJIQAgBEEQaiEEIAANAAtBACEBIANBAEEBQRBBEUEgQSFBMEExQcAAQcEAQdAAQdEAQeAAQeEAQfAAQfEAEAIgA0ECQQNBEkETQSJBI0EyQTNBwgBBwwBB0gBB0wBB4gBB4\
wBB8gBB8wAQAiADQQRBBUEUQRVBJEElQTRBNUHEAEHFAEHUAEHVAEHkAEHlAEH0AEH1ABACIANBBkEHQRZBF0EmQSdBNkE3QcYAQccAQdYAQdcAQeYAQecAQfYAQfcAEAIgA0EIQQlBGEEZQShBKUE4QTlByABBy\
QBB2ABB2QBB6ABB6QBB+ABB+QAQAiADQQpBC0EaQRtBKkErQTpBO0HKAEHLAEHaAEHbAEHqAEHrAEH6AEH7ABACIANBDEENQRxBHUEsQS1BPEE9QcwAQc0AQdwAQd0AQewAQe0AQfwAQf0AEAIgA0EOQQ9BHkEfQ\
S5BL0E+QT9BzgBBzwBB3gBB3wBB7gBB7wBB/gBB/wAQAgNAIAIgAUEDdCIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAiAAQQhyIgRqIgUgAyAEaikDACAFKQMAhTcDACACIABBEHIiBGoiBSADIARqKQMAIAUpAwCFN\
wMAIAIgAEEYciIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAUEEaiIBQYABRw0ACwsWACAAIAEgAiADEAMgACACIAIgAxADC3sCAX8BfiACIQkgATUCACEKIAQgBXIEQCABKAIEIANwIQkLIAAgCTYCACAAIAdBAWsgB\
SAEGyAIbCAGQQFrQQBBfyAGGyACIAlGG2oiASAFQQFqIAhsQQAgBBtqIAGtIAogCn5CIIh+QiCIp0F/c2ogByAIbHA2AgQgAAsEACMACwYAIAAkAAsQACMAIABrQXBxIgAkACAACwUAQYAICw==",r25)}var E2=async()=>w2(
r25=>A2(r25),r25=>m2(r25)),k2=Object.freeze({__proto__:null,default:E2});function v2(r25){return r25&&r25.__esModule&&Object.prototype.hasOwnProperty.call(r25,"\
default")?r25.default:r25}var ai,Hc;function B2(){if(Hc)return ai;Hc=1;function r25(t){this.name="Bzip2Error",this.message=t,this.stack=new Error().stack}r25.prototype=
new Error;var e={Error:function(t){throw new r25(t)}},n={};return n.Bzip2Error=r25,n.crcTable=[0,79764919,159529838,222504665,319059676,398814059,445009330,507990021,
638119352,583659535,797628118,726387553,890018660,835552979,1015980042,944750013,1276238704,1221641927,1167319070,1095957929,1595256236,1540665371,1452775106,1381403509,
1780037320,1859660671,1671105958,1733955601,2031960084,2111593891,1889500026,1952343757,2552477408,2632100695,2443283854,2506133561,2334638140,2414271883,2191915858,
2254759653,3190512472,3135915759,3081330742,3009969537,2905550212,2850959411,2762807018,2691435357,3560074640,3505614887,3719321342,3648080713,3342211916,3287746299,
3467911202,3396681109,4063920168,4143685023,4223187782,4286162673,3779000052,3858754371,3904687514,3967668269,881225847,809987520,1023691545,969234094,662832811,
591600412,771767749,717299826,311336399,374308984,453813921,533576470,25881363,88864420,134795389,214552010,2023205639,2086057648,1897238633,1976864222,1804852699,
1867694188,1645340341,1724971778,1587496639,1516133128,1461550545,1406951526,1302016099,1230646740,1142491917,1087903418,2896545431,2825181984,2770861561,2716262478,
3215044683,3143675388,3055782693,3001194130,2326604591,2389456536,2200899649,2280525302,2578013683,2640855108,2418763421,2498394922,3769900519,3832873040,3912640137,
3992402750,4088425275,4151408268,4197601365,4277358050,3334271071,3263032808,3476998961,3422541446,3585640067,3514407732,3694837229,3640369242,1762451694,1842216281,
1619975040,1682949687,2047383090,2127137669,1938468188,2001449195,1325665622,1271206113,1183200824,1111960463,1543535498,1489069629,1434599652,1363369299,622672798,
568075817,748617968,677256519,907627842,853037301,1067152940,995781531,51762726,131386257,177728840,240578815,269590778,349224269,429104020,491947555,4046411278,
4126034873,4172115296,4234965207,3794477266,3874110821,3953728444,4016571915,3609705398,3555108353,3735388376,3664026991,3290680682,3236090077,3449943556,3378572211,
3174993278,3120533705,3032266256,2961025959,2923101090,2868635157,2813903052,2742672763,2604032198,2683796849,2461293480,2524268063,2284983834,2364738477,2175806836,
2238787779,1569362073,1498123566,1409854455,1355396672,1317987909,1246755826,1192025387,1137557660,2072149281,2135122070,1912620623,1992383480,1753615357,1816598090,
1627664531,1707420964,295390185,358241886,404320391,483945776,43990325,106832002,186451547,266083308,932423249,861060070,1041341759,986742920,613929101,542559546,
756411363,701822548,3316196985,3244833742,3425377559,3370778784,3601682597,3530312978,3744426955,3689838204,3819031489,3881883254,3928223919,4007849240,4037393693,
4100235434,4180117107,4259748804,2310601993,2373574846,2151335527,2231098320,2596047829,2659030626,2470359227,2550115596,2947551409,2876312838,2788305887,2733848168,
3165939309,3094707162,3040238851,2985771188],n.array=function(t){var a=0,i=0,s=[0,1,3,7,15,31,63,127,255];return function(c){for(var o=0;c>0;){var f=8-a;c>=f?(o<<=
f,o|=s[f]&t[i++],a=0,c-=f):(o<<=c,o|=(t[i]&s[c]<<8-c-a)>>8-c-a,a+=c,c=0)}return o}},n.simple=function(t,a){var i=n.array(t),s=n.header(i),c=!1,o=1e5*s,f=new Int32Array(
o);do c=n.decompress(i,a,f,o);while(!c)},n.header=function(t){this.byteCount=new Int32Array(256),this.symToByte=new Uint8Array(256),this.mtfSymbol=new Int32Array(
256),this.selectors=new Uint8Array(32768),t(24)!=4348520&&e.Error("No magic number found");var a=t(8)-48;return(a<1||a>9)&&e.Error("Not a BZIP archive"),a},n.decompress=
function(t,a,i,s,c){for(var o=20,f=258,d=0,h=1,l=50,b=-1,g="",y=0;y<6;y++)g+=t(8).toString(16);if(g=="177245385090"){var w=t(32)|0;return w!==c&&e.Error("Error \
in bzip2: crc32 do not match"),t(null),null}g!="314159265359"&&e.Error("Invalid bzip data");var p=t(32)|0;t(1)&&e.Error("unsupported obsolete version");var S=t(
24);S>s&&e.Error("Initial position larger than buffer size");var v=t(16),C=0;for(y=0;y<16;y++)if(v&1<<15-y){var U=t(16);for(H=0;H<16;H++)U&1<<15-H&&(this.symToByte[C++]=
16*y+H)}var P=t(3);(P<2||P>6)&&e.Error("Invalid bzip data");var Q=t(15);Q==0&&e.Error("Invalid bzip data");for(var y=0;y<P;y++)this.mtfSymbol[y]=y;for(var y=0;y<
Q;y++){for(var H=0;t(1);H++)H>=P&&e.Error("Invalid bzip data");for(var K=this.mtfSymbol[H],U=H-1;U>=0;U--)this.mtfSymbol[U+1]=this.mtfSymbol[U];this.mtfSymbol[0]=
K,this.selectors[y]=K}for(var R=C+2,E=[],k=new Uint8Array(f),B=new Uint16Array(o+1),D,H=0;H<P;H++){v=t(5);for(var y=0;y<R;y++){for(;(v<1||v>o)&&e.Error("Invalid\
 bzip data"),!!t(1);)t(1)?v--:v++;k[y]=v}var A,m;A=m=k[0];for(var y=1;y<R;y++)k[y]>m?m=k[y]:k[y]<A&&(A=k[y]);D=E[H]={},D.permute=new Int32Array(f),D.limit=new Int32Array(
o+1),D.base=new Int32Array(o+1),D.minLen=A,D.maxLen=m;for(var I=D.base,F=D.limit,M=0,y=A;y<=m;y++)for(var v=0;v<R;v++)k[v]==y&&(D.permute[M++]=v);for(y=A;y<=m;y++)
B[y]=F[y]=0;for(y=0;y<R;y++)B[k[y]]++;for(M=v=0,y=A;y<m;y++)M+=B[y],F[y]=M-1,M<<=1,I[y+1]=M-(v+=B[y]);F[m]=M+B[m]-1,I[A]=0}for(var y=0;y<256;y++)this.mtfSymbol[y]=
y,this.byteCount[y]=0;var T,L,R,O;for(T=L=R=O=0;;){for(R--||(R=l-1,O>=Q&&e.Error("Invalid bzip data"),D=E[this.selectors[O++]],I=D.base,F=D.limit),y=D.minLen,H=
t(y);y>D.maxLen&&e.Error("Invalid bzip data"),!(H<=F[y]);)y++,H=H<<1|t(1);H-=I[y],(H<0||H>=f)&&e.Error("Invalid bzip data");var z=D.permute[H];if(z==d||z==h){T||
(T=1,v=0),z==d?v+=T:v+=2*T,T<<=1;continue}if(T)for(T=0,L+v>s&&e.Error("Invalid bzip data"),K=this.symToByte[this.mtfSymbol[0]],this.byteCount[K]+=v;v--;)i[L++]=
K;if(z>C)break;L>=s&&e.Error("Invalid bzip data"),y=z-1,K=this.mtfSymbol[y];for(var U=y-1;U>=0;U--)this.mtfSymbol[U+1]=this.mtfSymbol[U];this.mtfSymbol[0]=K,K=this.
symToByte[K],this.byteCount[K]++,i[L++]=K}(S<0||S>=L)&&e.Error("Invalid bzip data");for(var H=0,y=0;y<256;y++)U=H+this.byteCount[y],this.byteCount[y]=H,H=U;for(var y=0;y<
L;y++)K=i[y]&255,i[this.byteCount[K]]|=y<<8,this.byteCount[K]++;var G=0,N=0,_=0;L&&(G=i[S],N=G&255,G>>=8,_=-1),L=L;for(var Y,q,V;L;){for(L--,q=N,G=i[G],N=G&255,
G>>=8,_++==3?(Y=N,V=q,N=-1):(Y=1,V=N);Y--;)b=(b<<8^this.crcTable[(b>>24^V)&255])&4294967295,a(V);N!=q&&(_=0)}return b=(b^-1)>>>0,(b|0)!=(p|0)&&e.Error("Error in\
 bzip2: crc32 do not match"),c=(b^(c<<1|c>>>31))&4294967295,c},ai=n,ai}var ii,_c;function S2(){if(_c)return ii;_c=1;var r25=[0,1,3,7,15,31,63,127,255];return ii=
function(n){var t=0,a=0,i=n(),s=function(c){if(c===null&&t!=0){t=0,a++;return}for(var o=0;c>0;){a>=i.length&&(a=0,i=n());var f=8-t;t===0&&c>0&&s.bytesRead++,c>=
f?(o<<=f,o|=r25[f]&i[a++],t=0,c-=f):(o<<=c,o|=(i[a]&r25[c]<<8-c-t)>>8-c-t,t+=c,c=0)}return o};return s.bytesRead=0,s},ii}var si,zc;function I2(){if(zc)return si;
zc=1;let r25=B2(),e=S2();si=n;function n(t,a=1/0){let i=[],s=0,c=0,o=!1,f=!1,d=null,h=null,l=0;function b(p){if(c){let S=1e5*c,v=new Int32Array(S),C=new Uint8Array(
32768),U=0,P=function(Q){if(++l>a)throw new Error("Maximum decompressed size exceeded");if(U===C.length){let K=Math.min(C.length*2,U+(a-l)+1),E=new Uint8Array(K);
E.set(C),C=E}C[U++]=Q};return h=r25.decompress(d,P,v,S,h),h===null?(c=0,!1):(p(C.subarray(0,U)),!0)}else return c=r25.header(d),h=0,!1}let g=0;function y(p){if(!o)
try{return b(function(S){p.enqueue(S),S!==null&&(g+=S.length)})}catch(S){return p.error(S),o=!0,!0}}let w;return new ReadableStream({start(){w=t.getReader()},async pull(p){
try{for(;;){for(;!(f||d&&s-d.bytesRead+1>=25e3+1e5*(c||4));){let{value:S,done:v}=await w.read();v?f=!0:(i.push(S),s+=S.length,d===null&&(d=e(function(){return i.
shift()})))}for(;f?d&&s>d.bytesRead:d&&s-d.bytesRead+1>=25e3+1e5*(c||4);)if(y(p))return;if(f&&!o&&(!d||s<=d.bytesRead)){h===null?p.close():p.error(new Error("in\
put stream ended prematurely"));return}}}catch(S){p.error(S)}},async cancel(p){await w.abort(p)}},{highWaterMark:0})}return si}var au=I2(),C2=v2(au),K2=iu({__proto__:null,
default:C2},[au]);0&&(module.exports={createMessage,enums,readCleartextMessage,readKey,readSignature,verify});
