var bundleAddress = require('url').pathToFileURL(__filename).href;
var b3=Object.create;var Xi=Object.defineProperty;var m3=Object.getOwnPropertyDescriptor;var E3=Object.getOwnPropertyNames;var v3=Object.getPrototypeOf,k3=Object.prototype.hasOwnProperty;var I3=(t,e)=>{for(var i in e)Xi(t,i,{get:e[i],enumerable:!0})},e1=(t,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of E3(e))!k3.call(t,n)&&
n!==i&&Xi(t,n,{get:()=>e[n],enumerable:!(r=m3(e,n))||r.enumerable});return t};var S3=(t,e,i)=>(i=t!=null?b3(v3(t)):{},e1(e||!t||!t.__esModule?Xi(i,"default",{value:t,enumerable:!0}):i,t)),B3=t=>e1(Xi({},"__esModule",{value:!0}),t);var c8={};I3(c8,{createMessage:()=>g3,enums:()=>l,readCleartextMessage:()=>p3,readKey:()=>y3,readSignature:()=>h3,verify:()=>w3});module.exports=B3(c8);var u8=require("./chunk-2OATJTSY.cjs"),
Ws=require("module"),$e=S3(require("node:crypto")),Kt=typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function K3(t,e){return e.forEach(
function(i){i&&typeof i!="string"&&!Array.isArray(i)&&Object.keys(i).forEach(function(r){if(r!=="default"&&!(r in t)){var n=Object.getOwnPropertyDescriptor(i,r);
Object.defineProperty(t,r,n.get?n:{enumerable:!0,get:function(){return i[r]}})}})}),Object.freeze(t)}var Tr=Symbol("doneWritingPromise"),t1=Symbol("doneWritingR\
esolve"),r1=Symbol("doneWritingReject"),fi=Symbol("readingIndex"),yt=class X0 extends Array{constructor(){super(),Object.setPrototypeOf(this,X0.prototype),this[Tr]=
new Promise((e,i)=>{this[t1]=e,this[r1]=i}),this[Tr].catch(()=>{})}};yt.prototype.getReader=function(){return this[fi]===void 0&&(this[fi]=0),{read:async()=>(await this[Tr],
this[fi]===this.length?{value:void 0,done:!0}:{value:this[this[fi]++],done:!1})}},yt.prototype.readToEnd=async function(t){await this[Tr];let e=t(this.slice(this[fi]));
return this.length=0,e},yt.prototype.clone=function(){let t=new yt;return t[Tr]=this[Tr].then(()=>{t.push(...this)}),t};function ue(t){return t&&t.getReader&&Array.
isArray(t)}function yi(t){if(!ue(t)){let e=t.getWriter(),i=e.releaseLock;return e.releaseLock=()=>{e.closed.catch(function(){}),i.call(e)},e}this.stream=t}yi.prototype.
write=async function(t){this.stream.push(t)},yi.prototype.close=async function(){this.stream[t1]()},yi.prototype.abort=async function(t){return this.stream[r1](
t),t},yi.prototype.releaseLock=function(){},typeof Kt.process=="object"&&Kt.process.versions;function be(t){if(ue(t))return"array";if(Kt.ReadableStream&&Kt.ReadableStream.
prototype.isPrototypeOf(t))return"web";if(t&&!(Kt.ReadableStream&&t instanceof Kt.ReadableStream)&&typeof t._read=="function"&&typeof t._readableState=="object")
throw new Error("Native Node streams are no longer supported: please manually convert the stream to a WebStream, using e.g. `stream.Readable.toWeb`");return t&&
t.getReader?"web-like":!1}function $i(t){return Uint8Array.prototype.isPrototypeOf(t)}function i1(t){if(t.length===1)return t[0];let e=0;for(let n=0;n<t.length;n++){
if(!$i(t[n]))throw new Error("concatUint8Array: Data must be in the form of a Uint8Array");e+=t[n].length}let i=new Uint8Array(e),r=0;return t.forEach(function(n){
i.set(n,r),r+=n.length}),i}var n1=new WeakSet,oe=Symbol("externalBuffer");function gt(t){if(this.stream=t,t[oe]&&(this[oe]=t[oe].slice()),ue(t)){let i=t.getReader();
this._read=i.read.bind(i),this._releaseLock=()=>{},this._cancel=()=>{};return}if(be(t)){let i=t.getReader();this._read=i.read.bind(i),this._releaseLock=()=>{i.closed.
catch(function(){}),i.releaseLock()},this._cancel=i.cancel.bind(i);return}let e=!1;this._read=async()=>e||n1.has(t)?{value:void 0,done:!0}:(e=!0,{value:t,done:!1}),
this._releaseLock=()=>{if(e)try{n1.add(t)}catch{}}}gt.prototype.read=async function(){return this[oe]&&this[oe].length?{done:!1,value:this[oe].shift()}:this._read()},
gt.prototype.releaseLock=function(){this[oe]&&(this.stream[oe]=this[oe]),this._releaseLock()},gt.prototype.cancel=function(t){return this._cancel(t)},gt.prototype.
readLine=async function(){let t=[],e;for(;!e;){let{done:i,value:r}=await this.read();if(r+="",i)return t.length?Le(t):void 0;let n=r.indexOf(`
`)+1;n&&(e=Le(t.concat(r.substr(0,n))),t=[]),n!==r.length&&t.push(r.substr(n))}return this.unshift(...t),e},gt.prototype.readByte=async function(){let{done:t,value:e}=await this.
read();if(t)return;let i=e[0];return this.unshift(Ce(e,1)),i},gt.prototype.readBytes=async function(t){let e=[],i=0;for(;;){let{done:r,value:n}=await this.read();
if(r)return e.length?Le(e):void 0;if(e.push(n),i+=n.length,i>=t){let a=Le(e);return this.unshift(Ce(a,t)),Ce(a,0,t)}}},gt.prototype.peekBytes=async function(t){
let e=await this.readBytes(t);return this.unshift(e),e},gt.prototype.unshift=function(...t){if(this[oe]||(this[oe]=[]),t.length===1&&$i(t[0])&&this[oe].length&&
t[0].length&&this[oe][0].byteOffset>=t[0].length){this[oe][0]=new Uint8Array(this[oe][0].buffer,this[oe][0].byteOffset-t[0].length,this[oe][0].byteLength+t[0].length);
return}this[oe].unshift(...t.filter(e=>e&&e.length))},gt.prototype.readToEnd=async function(t=Le){let e=[];for(;;){let{done:i,value:r}=await this.read();if(i)break;
e.push(r)}return t(e)};function gi(t){return be(t)?t:new ReadableStream({start(e){e.enqueue(t),e.close()}})}function a1(t){let e=be(t);if(e){if(e!=="array")throw new Error(
"Can't convert Stream to ArrayStream here, call `readToEnd` first");return t}let i=new yt;return(async()=>{let r=We(i);await r.write(t),await r.close()})(),i}function Le(t){
return t.some(e=>be(e)&&!ue(e))?C3(t):t.some(e=>ue(e))?U3(t):typeof t[0]=="string"?t.join(""):i1(t)}function C3(t){let e=t.map(gi),i=s1(async function(a){await Promise.
all(n.map(s=>ua(s,a)))}),r=Promise.resolve(),n=e.map((a,s)=>jt(a,(o,c)=>(r=r.then(()=>Nr(o,i.writable,{preventClose:s!==e.length-1})),r)));return i.readable}function U3(t){
let e=new yt,i=Promise.resolve();return t.forEach((r,n)=>(i=i.then(()=>Nr(r,e,{preventClose:n!==t.length-1})),i)),e}async function Nr(t,e,{preventClose:i=!1,preventAbort:r=!1,
preventCancel:n=!1}={}){if(be(t)&&!ue(t)&&!ue(e)){t=gi(t);try{if(t[oe]){let o=We(e);for(let c=0;c<t[oe].length;c++)await o.ready,await o.write(t[oe][c]);o.releaseLock()}
await t.pipeTo(e,{preventClose:i,preventAbort:r,preventCancel:n})}catch{}return}be(t)||(t=a1(t));let a=at(t),s=We(e);try{for(;;){await s.ready;let{done:o,value:c}=await a.
read();if(o){i||await s.close();break}await s.write(c)}}catch(o){r||await s.abort(o)}finally{a.releaseLock(),s.releaseLock()}}function s1(t){let e=!1,i=!1,r,n,a;
return{readable:new ReadableStream({start(s){a=s},pull(){r?r():e=!0},async cancel(s){i=!0,t&&await t(s),n&&n(s)}},{highWaterMark:0}),writable:new WritableStream(
{write:async function(s){if(i)throw new Error("Stream is cancelled");a.enqueue(s),e?e=!1:(await new Promise((o,c)=>{r=o,n=c}),r=null,n=null)},close:a.close.bind(
a),abort:a.error.bind(a)})}}function me(t,e=()=>{},i=()=>{},r={highWaterMark:0}){if(be(t))return o1(t,e,i,r);let n=e(t),a=i();return n!==void 0&&a!==void 0?Le([
n,a]):n!==void 0?n:a}async function ca(t,e=async()=>{},i=async()=>{},r={highWaterMark:1}){if(be(t))return o1(t,e,i,r);let n=await e(t),a=await i();return n!==void 0&&
a!==void 0?Le([n,a]):n!==void 0?n:a}function o1(t,e,i,r){if(ue(t)){let n=new yt;return(async()=>{let a=We(n);try{let s=await Ee(t),o=await e(s),c=await i(),u;o!==
void 0&&c!==void 0?u=Le([o,c]):u=o!==void 0?o:c,await a.write(u),await a.close()}catch(s){await a.abort(s)}})(),n}if(be(t)){let n,a=!1;return new ReadableStream(
{start(){n=t.getReader()},async pull(s){if(a){s.close(),t.releaseLock();return}try{for(;;){let{value:o,done:c}=await n.read();a=c;let u=await(c?i:e)(o);if(u!==void 0){
s.enqueue(u);return}if(c){s.close(),t.releaseLock();return}}}catch(o){s.error(o)}},async cancel(s){await n.cancel(s)}},r)}throw new Error("Unreachable")}function jt(t,e){
if(be(t)&&!ue(t)){let r,n=new TransformStream({start(o){r=o}}),a=Nr(t,n.writable),s=s1(async function(o){r.error(o),await a,await new Promise(c=>setTimeout(c))});
return e(n.readable,s.writable),s.readable}t=a1(t);let i=new yt;return e(t,i),i}function la(t,e){let i,r=jt(t,(n,a)=>{let s=at(n);s.remainder=()=>(s.releaseLock(),
Nr(n,a),r),i=e(s)});return i}function x3(t){if(ue(t))throw new Error("ArrayStream cannot be tee()d, use clone() instead");if(be(t)){let e=gi(t).tee();return e[0][oe]=
e[1][oe]=t[oe],e}return[Ce(t),Ce(t)]}function di(t){if(ue(t))return t.clone();if(be(t)){let e=x3(t);return c1(t,e[0]),e[1]}return Ce(t)}function pi(t){return ue(
t)?di(t):be(t)?new ReadableStream({start(e){let i=jt(t,async(r,n)=>{let a=at(r),s=We(n);try{for(;;){await s.ready;let{done:o,value:c}=await a.read();if(o){try{e.
close()}catch{}await s.close();return}try{e.enqueue(c)}catch{}await s.write(c)}}catch(o){e.error(o),await s.abort(o)}});c1(t,i)}}):Ce(t)}function c1(t,e){Object.
entries(Object.getOwnPropertyDescriptors(t.constructor.prototype)).forEach(([i,r])=>{i!=="constructor"&&(r.value?r.value=r.value.bind(e):r.get=r.get.bind(e),Object.
defineProperty(t,i,r))})}function Ce(t,e=0,i=1/0){if(ue(t))throw new Error("Not implemented");if(be(t)){if(e>=0&&i>=0){let r,n=0;return new ReadableStream({start(){
r=t.getReader()},async pull(a){try{for(;;)if(n<i){let{value:s,done:o}=await r.read();if(o){a.close(),t.releaseLock();return}let c;if(n+s.length>=e&&(c=Ce(s,Math.
max(e-n,0),i-n)),n+=s.length,c){a.enqueue(c);return}}else{a.close(),t.releaseLock();return}}catch(s){a.error(s)}},async cancel(a){await r.cancel(a)}},{highWaterMark:0})}
if(e<0&&(i<0||i===1/0)){let r=[];return me(t,n=>{n.length>=-e?r=[n]:r.push(n)},()=>Ce(Le(r),e,i))}if(e===0&&i<0){let r;return me(t,n=>{let a=r?Le([r,n]):n;if(a.
length>=-i)return r=Ce(a,i),Ce(a,e,i);r=a})}return console.warn(`stream.slice(input, ${e}, ${i}) not implemented efficiently.`),fr(async()=>Ce(await Ee(t),e,i))}
return t[oe]&&(t=Le(t[oe].concat([t]))),$i(t)?t.subarray(e,i===1/0?t.length:i):t.slice(e,i)}async function Ee(t,e=Le){return ue(t)?t.readToEnd(e):be(t)?at(t).readToEnd(
e):t}async function ua(t,e){if(be(t)){if(t.cancel){let i=await t.cancel(e);return await new Promise(r=>setTimeout(r)),i}if(t.destroy)return t.destroy(e),await new Promise(
i=>setTimeout(i)),e}}function fr(t){let e=new yt;return(async()=>{let i=We(e);try{await i.write(await t()),await i.close()}catch(r){await i.abort(r)}})(),e}function at(t){
return new gt(t)}function We(t){return new yi(t)}var wi=Symbol("byValue"),l={curve:{nistP256:"nistP256",p256:"nistP256",nistP384:"nistP384",p384:"nistP384",nistP521:"\
nistP521",p521:"nistP521",secp256k1:"secp256k1",ed25519Legacy:"ed25519Legacy",ed25519:"ed25519Legacy",curve25519Legacy:"curve25519Legacy",curve25519:"curve25519\
Legacy",brainpoolP256r1:"brainpoolP256r1",brainpoolP384r1:"brainpoolP384r1",brainpoolP512r1:"brainpoolP512r1"},s2k:{simple:0,salted:1,iterated:3,argon2:4,gnu:101},
publicKey:{rsaEncryptSign:1,rsaEncrypt:2,rsaSign:3,elgamal:16,dsa:17,ecdh:18,ecdsa:19,eddsaLegacy:22,aedh:23,aedsa:24,x25519:25,x448:26,ed25519:27,ed448:28},symmetric:{
idea:1,tripledes:2,cast5:3,blowfish:4,aes128:7,aes192:8,aes256:9,twofish:10},compression:{uncompressed:0,zip:1,zlib:2,bzip2:3},hash:{md5:1,sha1:2,ripemd:3,sha256:8,
sha384:9,sha512:10,sha224:11,sha3_256:12,sha3_512:14},webHash:{"SHA-1":2,"SHA-256":8,"SHA-384":9,"SHA-512":10},aead:{eax:1,ocb:2,gcm:3,experimentalGCM:100},packet:{
publicKeyEncryptedSessionKey:1,signature:2,symEncryptedSessionKey:3,onePassSignature:4,secretKey:5,publicKey:6,secretSubkey:7,compressedData:8,symmetricallyEncryptedData:9,
marker:10,literalData:11,trust:12,userID:13,publicSubkey:14,userAttribute:17,symEncryptedIntegrityProtectedData:18,modificationDetectionCode:19,aeadEncryptedData:20,
padding:21},literal:{binary:98,text:116,utf8:117,mime:109},signature:{binary:0,text:1,standalone:2,certGeneric:16,certPersona:17,certCasual:18,certPositive:19,certRevocation:48,
subkeyBinding:24,keyBinding:25,key:31,keyRevocation:32,subkeyRevocation:40,timestamp:64,thirdParty:80},signatureSubpacket:{signatureCreationTime:2,signatureExpirationTime:3,
exportableCertification:4,trustSignature:5,regularExpression:6,revocable:7,keyExpirationTime:9,placeholderBackwardsCompatibility:10,preferredSymmetricAlgorithms:11,
revocationKey:12,issuerKeyID:16,notationData:20,preferredHashAlgorithms:21,preferredCompressionAlgorithms:22,keyServerPreferences:23,preferredKeyServer:24,primaryUserID:25,
policyURI:26,keyFlags:27,signersUserID:28,reasonForRevocation:29,features:30,signatureTarget:31,embeddedSignature:32,issuerFingerprint:33,preferredAEADAlgorithms:34,
preferredCipherSuites:39},keyFlags:{certifyKeys:1,signData:2,encryptCommunication:4,encryptStorage:8,splitPrivateKey:16,authentication:32,sharedPrivateKey:128},
armor:{multipartSection:0,multipartLast:1,signed:2,message:3,publicKey:4,privateKey:5,signature:6},reasonForRevocation:{noReason:0,keySuperseded:1,keyCompromised:2,
keyRetired:3,userIDInvalid:32},features:{modificationDetection:1,aead:2,v5Keys:4,seipdv2:8},write:function(t,e){if(typeof e=="number"&&(e=this.read(t,e)),t[e]!==
void 0)return t[e];throw new Error("Invalid enum value.")},read:function(t,e){if(t[wi]||(t[wi]=[],Object.entries(t).forEach(([i,r])=>{t[wi][r]=i})),t[wi][e]!==void 0)
return t[wi][e];throw new Error("Invalid enum value.")}},V={preferredHashAlgorithm:l.hash.sha512,preferredSymmetricAlgorithm:l.symmetric.aes256,preferredCompressionAlgorithm:l.
compression.uncompressed,aeadProtect:!1,parseAEADEncryptedV4KeysAsLegacy:!1,preferredAEADAlgorithm:l.aead.gcm,aeadChunkSizeByte:12,v6Keys:!1,enableParsingV5Entities:!1,
s2kType:l.s2k.iterated,s2kIterationCountByte:224,s2kArgon2Params:{passes:3,parallelism:4,memoryExponent:16},maxArgon2MemoryExponent:30,allowUnauthenticatedMessages:!1,
allowUnauthenticatedStream:!1,minRSABits:2047,passwordCollisionCheck:!1,allowInsecureDecryptionWithSigningKeys:!1,allowInsecureVerificationWithReformattedKeys:!1,
allowMissingKeyFlags:!1,constantTimePKCS1Decryption:!1,constantTimePKCS1DecryptionSupportedSymmetricAlgorithms:new Set([l.symmetric.aes128,l.symmetric.aes192,l.
symmetric.aes256]),ignoreUnsupportedPackets:!0,ignoreMalformedPackets:!1,enforceGrammar:!0,additionalAllowedPackets:[],showVersion:!1,showComment:!1,versionString:"\
OpenPGP.js 6.3.2",commentString:"https://openpgpjs.org",maxUserIDLength:1024*5,maxDecompressedMessageSize:1/0,knownNotations:[],nonDeterministicSignaturesViaNotation:!0,
useEllipticFallback:!0,rejectHashAlgorithms:new Set([l.hash.md5,l.hash.ripemd]),rejectMessageHashAlgorithms:new Set([l.hash.md5,l.hash.ripemd,l.hash.sha1]),rejectPublicKeyAlgorithms:new Set(
[l.publicKey.elgamal,l.publicKey.dsa]),rejectCurves:new Set([l.curve.secp256k1])},l1=(()=>{try{return process.env.NODE_ENV==="development"}catch{}return!1})(),g={
isString:function(t){return typeof t=="string"||t instanceof String},nodeRequire:(0,Ws.createRequire)(bundleAddress),isArray:function(t){return t instanceof Array},
isUint8Array:$i,isStream:be,getNobleCurve:async(t,e)=>{if(!V.useEllipticFallback)throw new Error("This curve is only supported in the full build of OpenPGP.js");
let{nobleCurves:i}=await Promise.resolve().then(function(){return Yh});switch(t){case l.publicKey.ecdh:case l.publicKey.ecdsa:{let r=i.get(e);if(!r)throw new Error(
"Unsupported curve");return r}case l.publicKey.x448:return i.get("x448");case l.publicKey.ed448:return i.get("ed448");default:throw new Error("Unsupported curve")}},
readNumber:function(t){let e=0;for(let i=0;i<t.length;i++)e+=256**i*t[t.length-1-i];return e},writeNumber:function(t,e){let i=new Uint8Array(e);for(let r=0;r<e;r++)
i[r]=t>>8*(e-r-1)&255;return i},readDate:function(t){let e=g.readNumber(t);return new Date(e*1e3)},writeDate:function(t){let e=Math.floor(t.getTime()/1e3);return g.
writeNumber(e,4)},normalizeDate:function(t=Date.now()){return t===null||t===1/0?t:new Date(Math.floor(+t/1e3)*1e3)},readMPI:function(t){let e=(t[0]<<8|t[1])+7>>>
3;return g.readExactSubarray(t,2,2+e)},readExactSubarray:function(t,e,i){if(t.length<i)throw new Error("Input array too short");return t.subarray(e,i)},leftPad(t,e){
if(t.length>e)throw new Error("Input array too long");let i=new Uint8Array(e),r=e-t.length;return i.set(t,r),i},uint8ArrayToMPI:function(t){let e=g.uint8ArrayBitLength(
t);if(e===0)throw new Error("Zero MPI");let i=t.subarray(t.length-Math.ceil(e/8)),r=new Uint8Array([(e&65280)>>8,e&255]);return g.concatUint8Array([r,i])},uint8ArrayBitLength:function(t){
let e;for(e=0;e<t.length&&t[e]===0;e++);if(e===t.length)return 0;let i=t.subarray(e);return(i.length-1)*8+g.nbits(i[0])},hexToUint8Array:function(t){let e=new Uint8Array(
t.length>>1);for(let i=0;i<t.length>>1;i++)e[i]=parseInt(t.substr(i<<1,2),16);return e},uint8ArrayToHex:function(t){let e="0123456789abcdef",i="";return t.forEach(
r=>{i+=e[r>>4]+e[r&15]}),i},stringToUint8Array:function(t){return me(t,e=>{if(!g.isString(e))throw new Error("stringToUint8Array: Data must be in the form of a \
string");let i=new Uint8Array(e.length);for(let r=0;r<e.length;r++)i[r]=e.charCodeAt(r);return i})},uint8ArrayToString:function(t){t=new Uint8Array(t);let e=[],
i=16384,r=t.length;for(let n=0;n<r;n+=i)e.push(String.fromCharCode.apply(String,t.subarray(n,n+i<r?n+i:r)));return e.join("")},encodeUTF8:function(t){let e=new TextEncoder(
"utf-8");function i(r,n=!1){return e.encode(r,{stream:!n})}return me(t,i,()=>i("",!0))},decodeUTF8:function(t){let e=new TextDecoder("utf-8");function i(r,n=!1){
return e.decode(r,{stream:!n})}return me(t,i,()=>i(new Uint8Array,!0))},concat:Le,concatUint8Array:i1,equalsUint8Array:function(t,e){if(!g.isUint8Array(t)||!g.isUint8Array(
e))throw new Error("Data must be in the form of a Uint8Array");if(t.length!==e.length)return!1;for(let i=0;i<t.length;i++)if(t[i]!==e[i])return!1;return!0},findLastIndex:function(t,e){
for(let i=t.length;i>=0;i--)if(e(t[i],i,t))return i;return-1},timingSafeEqualsUint8Array:function(t,e){if(t.length!==e.length)throw new Error("Equal input array\
s expected");let i=1;for(let r=0;r<t.length;r++)i&=t[r]===e[r];return!!i},writeChecksum:function(t){let e=0;for(let i=0;i<t.length;i++)e=e+t[i]&65535;return g.writeNumber(
e,2)},printDebug:function(t){l1&&console.log("[OpenPGP.js debug]",t)},printDebugError:function(t){l1&&console.error("[OpenPGP.js debug]",t)},nbits:function(t){let e=1,
i=t>>>16;return i!==0&&(t=i,e+=16),i=t>>8,i!==0&&(t=i,e+=8),i=t>>4,i!==0&&(t=i,e+=4),i=t>>2,i!==0&&(t=i,e+=2),i=t>>1,i!==0&&(t=i,e+=1),e},double:function(t){let e=new Uint8Array(
t.length),i=t.length-1;for(let r=0;r<i;r++)e[r]=t[r]<<1^t[r+1]>>7;return e[i]=t[i]<<1^(t[0]>>7)*135,e},shiftRight:function(t,e){if(e)for(let i=t.length-1;i>=0;i--)
t[i]>>=e,i>0&&(t[i]|=t[i-1]<<8-e);return t},getWebCrypto:function(){let t=typeof Kt<"u"&&Kt.crypto&&Kt.crypto.subtle||this.getNodeCrypto()?.webcrypto.subtle;if(!t)
throw new Error("The WebCrypto API is not available");return t},getNodeCrypto:function(){return this.nodeRequire("crypto")},getNodeZlib:function(){return this.nodeRequire(
"zlib")},getNodeBuffer:function(){return(this.nodeRequire("buffer")||{}).Buffer},getHardwareConcurrency:function(){return typeof navigator<"u"?navigator.hardwareConcurrency||
1:this.nodeRequire("os").cpus().length},isEmailAddress:function(t){return g.isString(t)?/^[^\p{C}\p{Z}@<>\\]+@[^\p{C}\p{Z}@<>\\]+[^\p{C}\p{Z}\p{P}]$/u.test(t):!1},
canonicalizeEOL:function(t){let e=!1;return me(t,i=>{e&&(i=g.concatUint8Array([new Uint8Array([13]),i])),i[i.length-1]===13?(e=!0,i=i.subarray(0,-1)):e=!1;let r,
n=[];for(let o=0;r=i.indexOf(10,o)+1,r;o=r)i[r-2]!==13&&n.push(r);if(!n.length)return i;let a=new Uint8Array(i.length+n.length),s=0;for(let o=0;o<n.length;o++){
let c=i.subarray(n[o-1]||0,n[o]);a.set(c,s),s+=c.length,a[s-1]=13,a[s]=10,s++}return a.set(i.subarray(n[n.length-1]||0),s),a},()=>e?new Uint8Array([13]):void 0)},
nativeEOL:function(t){let e=!1;return me(t,i=>{e&&i[0]!==10?i=g.concatUint8Array([new Uint8Array([13]),i]):i=new Uint8Array(i),i[i.length-1]===13?(e=!0,i=i.subarray(
0,-1)):e=!1;let r,n=0;for(let a=0;a!==i.length;a=r){r=i.indexOf(13,a)+1,r||(r=i.length);let s=r-(i[r]===10?1:0);a&&i.copyWithin(n,a,s),n+=s-a}return i.subarray(
0,n)},()=>e?new Uint8Array([13]):void 0)},removeTrailingSpaces:function(t){return t.split(`
`).map(e=>{let i=e.length-1;for(;i>=0&&(e[i]===" "||e[i]==="	"||e[i]==="\r");i--);return e.substr(0,i+1)}).join(`
`)},wrapError:function(t,e){if(!e)return t instanceof Error?t:new Error(t);if(t instanceof Error){try{t.message+=": "+e.message,t.cause=e}catch{}return t}return new Error(
t+": "+e.message,{cause:e})},constructAllowedPackets:function(t){let e={};return t.forEach(i=>{if(!i.tag)throw new Error("Invalid input: expected a packet class");
e[i.tag]=i}),e},anyPromise:function(t){return new Promise((e,i)=>{let r;Promise.all(t.map(async n=>{try{e(await n)}catch(a){r=a}})).then(()=>{i(r)})})},selectUint8Array:function(t,e,i){
let r=Math.max(e.length,i.length),n=new Uint8Array(r),a=0;for(let s=0;s<n.length;s++)n[s]=e[s]&256-t|i[s]&255+t,a+=t&s<e.length|1-t&s<i.length;return n.subarray(
0,a)},selectUint8:function(t,e,i){return e&256-t|i&255+t},isAES:function(t){return t===l.symmetric.aes128||t===l.symmetric.aes192||t===l.symmetric.aes256}},ha=g.
getNodeBuffer(),_i,en;ha?(_i=t=>ha.from(t).toString("base64"),en=t=>{let e=ha.from(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}):(_i=t=>btoa(
g.uint8ArrayToString(t)),en=t=>g.stringToUint8Array(atob(t)));function Ct(t){let e=new Uint8Array;return me(t,i=>{e=g.concatUint8Array([e,i]);let r=[],n=45,a=Math.
floor(e.length/n),s=a*n,o=_i(e.subarray(0,s));for(let c=0;c<a;c++)r.push(o.substr(c*60,60)),r.push(`
`);return e=e.subarray(s),r.join("")},()=>e.length?_i(e)+`
`:"")}function u1(t){let e="";return me(t,i=>{e+=i;let r=0,n=[" ","	","\r",`
`];for(let o=0;o<n.length;o++){let c=n[o];for(let u=e.indexOf(c);u!==-1;u=e.indexOf(c,u+1))r++}let a=e.length;for(;a>0&&(a-r)%4!==0;a--)n.includes(e[a])&&r--;let s=en(
e.substr(0,a));return e=e.substr(a),s},()=>en(e))}function Ne(t){return u1(t.replace(/-/g,"+").replace(/_/g,"/"))}function Ue(t,e){let i=Ct(t).replace(/[\r\n]/g,
"");return i=i.replace(/[+]/g,"-").replace(/[/]/g,"_").replace(/[=]/g,""),i}function P3(t){let e=/^-----BEGIN PGP (MESSAGE, PART \d+\/\d+|MESSAGE, PART \d+|SIGNED MESSAGE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/m,
i=t.match(e);if(!i)throw new Error("Unknown ASCII armor type");if(/MESSAGE, PART \d+\/\d+/.test(i[1]))return l.armor.multipartSection;if(/MESSAGE, PART \d+/.test(
i[1]))return l.armor.multipartLast;if(/SIGNED MESSAGE/.test(i[1]))return l.armor.signed;if(/MESSAGE/.test(i[1]))return l.armor.message;if(/PUBLIC KEY BLOCK/.test(
i[1]))return l.armor.publicKey;if(/PRIVATE KEY BLOCK/.test(i[1]))return l.armor.privateKey;if(/SIGNATURE/.test(i[1]))return l.armor.signature}function yr(t,e){let i="";
return e.showVersion&&(i+="Version: "+e.versionString+`
`),e.showComment&&(i+="Comment: "+e.commentString+`
`),t&&(i+="Comment: "+t+`
`),i+=`
`,i}function gr(t){let e=Q3(t);return Ct(e)}var Ie=[new Array(255),new Array(255),new Array(255),new Array(255)];for(let t=0;t<=255;t++){let e=t<<16;for(let i=0;i<
8;i++)e=e<<1^((e&8388608)!==0?8801531:0);Ie[0][t]=(e&16711680)>>16|e&65280|(e&255)<<16}for(let t=0;t<=255;t++)Ie[1][t]=Ie[0][t]>>8^Ie[0][Ie[0][t]&255];for(let t=0;t<=
255;t++)Ie[2][t]=Ie[1][t]>>8^Ie[0][Ie[1][t]&255];for(let t=0;t<=255;t++)Ie[3][t]=Ie[2][t]>>8^Ie[0][Ie[2][t]&255];var D3=(function(){let t=new ArrayBuffer(2);return new DataView(
t).setInt16(0,255,!0),new Int16Array(t)[0]===255})();function Q3(t){let e=13501623;return me(t,i=>{let r=D3?Math.floor(i.length/4):0,n=new Uint32Array(i.buffer,
i.byteOffset,r);for(let a=0;a<r;a++)e^=n[a],e=Ie[0][e>>24&255]^Ie[1][e>>16&255]^Ie[2][e>>8&255]^Ie[3][e>>0&255];for(let a=r*4;a<i.length;a++)e=e>>8^Ie[0][e&255^
i[a]]},()=>new Uint8Array([e,e>>8,e>>16]))}function h1(t){for(let e=0;e<t.length;e++)/^([^\s:]|[^\s:][^:]*[^\s:]): .+$/.test(t[e])||g.printDebugError(new Error(
"Improperly formatted armor header: "+t[e])),/^(Version|Comment|MessageID|Hash|Charset): .+$/.test(t[e])||g.printDebugError(new Error("Unknown header: "+t[e]))}
function M3(t){let e=t,i=t.lastIndexOf("=");return i>=0&&i!==t.length-1&&(e=t.slice(0,i)),e}function Ai(t){return new Promise((e,i)=>{try{let r=/^-----[^-]+-----$/m,
n=/^[ \f\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/,a,s=[],o=s,c,u=[],h,f=u1(jt(t,async(y,p)=>{let w=at(y);try{for(;;){let b=await w.readLine();if(b===void 0)
throw new Error("Misformed armored text");if(b=g.removeTrailingSpaces(b.replace(/[\r\n]/g,"")),!a)r.test(b)&&(a=P3(b));else if(c)!h&&a===l.armor.signed&&(r.test(
b)?(u=u.join(`\r
`),h=!0,h1(o),o=[],c=!1):u.push(b.replace(/^- /,"")));else if(r.test(b)&&i(new Error("Mandatory blank line missing between armor headers and armor data")),!n.test(
b))o.push(b);else if(h1(o),c=!0,h||a!==l.armor.signed){e({text:u,data:f,headers:s,type:a});break}}}catch(b){i(b);return}let d=We(p);try{for(;;){await d.ready;let{
done:b,value:A}=await w.read();if(b)throw new Error("Misformed armored text");let S=A+"";if(S.indexOf("=")===-1&&S.indexOf("-")===-1)await d.write(S);else{let K=await w.
readToEnd();K.length||(K=""),K=S+K,K=g.removeTrailingSpaces(K.replace(/\r/g,""));let U=K.split(r);if(U.length===1)throw new Error("Misformed armored text");let P=M3(
U[0].slice(0,-1));await d.write(P);break}}await d.ready,await d.close()}catch(b){await d.abort(b)}}))}catch(r){i(r)}}).then(async e=>(ue(e.data)&&(e.data=await Ee(
e.data)),e))}function Or(t,e,i,r,n,a=!1,s=V){let o,c;t===l.armor.signed&&(o=e.text,c=e.hash,e=e.data);let u=a&&pi(e),h=[];switch(t){case l.armor.multipartSection:
h.push("-----BEGIN PGP MESSAGE, PART "+i+"/"+r+`-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push("-----END PGP MESSAGE, PART "+i+"/"+r+`-----
`);break;case l.armor.multipartLast:h.push("-----BEGIN PGP MESSAGE, PART "+i+`-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push("-----END PGP MESSAGE, PART "+i+`-----
`);break;case l.armor.signed:h.push(`-----BEGIN PGP SIGNED MESSAGE-----
`),h.push(c?`Hash: ${c}

`:`
`),h.push(o.replace(/^-/mg,"- -")),h.push(`
-----BEGIN PGP SIGNATURE-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push(`-----END PGP SIGNATURE-----
`);break;case l.armor.message:h.push(`-----BEGIN PGP MESSAGE-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push(`-----END PGP MESSAGE-----
`);break;case l.armor.publicKey:h.push(`-----BEGIN PGP PUBLIC KEY BLOCK-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push(`-----END PGP PUBLIC KEY BLOCK-----
`);break;case l.armor.privateKey:h.push(`-----BEGIN PGP PRIVATE KEY BLOCK-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push(`-----END PGP PRIVATE KEY BLOCK-----
`);break;case l.armor.signature:h.push(`-----BEGIN PGP SIGNATURE-----
`),h.push(yr(n,s)),h.push(Ct(e)),u&&h.push("=",gr(u)),h.push(`-----END PGP SIGNATURE-----
`);break}return g.concat(h)}var Oe=BigInt(0),Hr=BigInt(1);function X(t){let e="0123456789ABCDEF",i="";return t.forEach(r=>{i+=e[r>>4]+e[r&15]}),BigInt("0x0"+i)}
function ee(t,e){let i=t%e;return i<Oe?i+e:i}function R3(t,e,i){let r=-t;return e&r|i&~r}function Se(t,e,i){if(i===Oe)throw Error("Modulo cannot be zero");if(i===
Hr)return BigInt(0);if(e<Oe)throw Error("Unsopported negative exponent");let r=e,n=t;n%=i;let a=BigInt(1);for(;r>Oe;){let s=r&Hr;r>>=Hr;let o=a*n%i;a=R3(s,o,a),
n=n*n%i}return a}function f1(t){return t>=Oe?t:-t}function L3(t,e){let i=BigInt(0),r=BigInt(1),n=BigInt(1),a=BigInt(0),s=f1(t),o=f1(e),c=t<Oe,u=e<Oe;for(;o!==Oe;){
let h=s/o,f=i;i=n-h*i,n=f,f=r,r=a-h*r,a=f,f=o,o=s%o,s=f}return{x:c?-n:n,y:u?-a:a,gcd:s}}function zr(t,e){let{gcd:i,x:r}=L3(t,e);if(i!==Hr)throw new Error("Inver\
se does not exist");return ee(r+e,e)}function F3(t,e){let i=t,r=e;for(;r!==Oe;){let n=r;r=i%r,i=n}return i}function fa(t){let e=Number(t);if(e>Number.MAX_SAFE_INTEGER)
throw new Error("Number can only safely store up to 53 bits");return e}function T3(t,e){return(t>>BigInt(e)&Hr)===Oe?0:1}function Gr(t){let e=t<Oe?BigInt(-1):Oe,
i=1,r=t;for(;(r>>=Hr)!==e;)i++;return i}function He(t){let e=t<Oe?BigInt(-1):Oe,i=BigInt(8),r=1,n=t;for(;(n>>=i)!==e;)r++;return r}function Ae(t,e="be",i){let r=t.
toString(16);r.length%2===1&&(r="0"+r);let n=r.length/2,a=new Uint8Array(i||n),s=i?i-n:0,o=0;for(;o<n;)a[o+s]=parseInt(r.slice(2*o,2*o+2),16),o++;return e!=="be"&&
a.reverse(),a}var N3=g.getNodeCrypto();function Pe(t){let e=typeof crypto<"u"?crypto:N3?.webcrypto;if(e?.getRandomValues){let i=new Uint8Array(t);return e.getRandomValues(
i)}else throw new Error("No secure random number generator available.")}function qt(t,e){if(e<t)throw new Error("Illegal parameter value: max <= min");let i=e-t,
r=He(i),n=X(Pe(r+8));return ee(n,i)+t}var dt=BigInt(1);function y1(t,e,i){let r=BigInt(30),n=dt<<BigInt(t-1),a=[1,6,5,4,3,2,1,4,3,2,1,2,1,4,3,2,1,2,1,4,3,2,1,6,
5,4,3,2,1,2],s=qt(n,n<<dt),o=fa(ee(s,r));do s+=BigInt(a[o]),o=(o+a[o])%a.length,Gr(s)>t&&(s=ee(s,n<<dt),s+=n,o=fa(ee(s,r)));while(!g1(s,e,i));return s}function g1(t,e,i){
return!(e&&F3(t-dt,e)!==dt||!H3(t)||!O3(t)||!G3(t,i))}function O3(t,e=BigInt(2)){return Se(e,t-dt,t)===dt}function H3(t){let e=BigInt(0);return z3.every(i=>ee(t,
i)!==e)}var z3=[7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,
199,211,223,227,229,233,239,241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,431,433,439,
443,449,457,461,463,467,479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,617,619,631,641,643,647,653,659,661,673,677,683,691,
701,709,719,727,733,739,743,751,757,761,769,773,787,797,809,811,821,823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,
983,991,997,1009,1013,1019,1021,1031,1033,1039,1049,1051,1061,1063,1069,1087,1091,1093,1097,1103,1109,1117,1123,1129,1151,1153,1163,1171,1181,1187,1193,1201,1213,
1217,1223,1229,1231,1237,1249,1259,1277,1279,1283,1289,1291,1297,1301,1303,1307,1319,1321,1327,1361,1367,1373,1381,1399,1409,1423,1427,1429,1433,1439,1447,1451,
1453,1459,1471,1481,1483,1487,1489,1493,1499,1511,1523,1531,1543,1549,1553,1559,1567,1571,1579,1583,1597,1601,1607,1609,1613,1619,1621,1627,1637,1657,1663,1667,
1669,1693,1697,1699,1709,1721,1723,1733,1741,1747,1753,1759,1777,1783,1787,1789,1801,1811,1823,1831,1847,1861,1867,1871,1873,1877,1879,1889,1901,1907,1913,1931,
1933,1949,1951,1973,1979,1987,1993,1997,1999,2003,2011,2017,2027,2029,2039,2053,2063,2069,2081,2083,2087,2089,2099,2111,2113,2129,2131,2137,2141,2143,2153,2161,
2179,2203,2207,2213,2221,2237,2239,2243,2251,2267,2269,2273,2281,2287,2293,2297,2309,2311,2333,2339,2341,2347,2351,2357,2371,2377,2381,2383,2389,2393,2399,2411,
2417,2423,2437,2441,2447,2459,2467,2473,2477,2503,2521,2531,2539,2543,2549,2551,2557,2579,2591,2593,2609,2617,2621,2633,2647,2657,2659,2663,2671,2677,2683,2687,
2689,2693,2699,2707,2711,2713,2719,2729,2731,2741,2749,2753,2767,2777,2789,2791,2797,2801,2803,2819,2833,2837,2843,2851,2857,2861,2879,2887,2897,2903,2909,2917,
2927,2939,2953,2957,2963,2969,2971,2999,3001,3011,3019,3023,3037,3041,3049,3061,3067,3079,3083,3089,3109,3119,3121,3137,3163,3167,3169,3181,3187,3191,3203,3209,
3217,3221,3229,3251,3253,3257,3259,3271,3299,3301,3307,3313,3319,3323,3329,3331,3343,3347,3359,3361,3371,3373,3389,3391,3407,3413,3433,3449,3457,3461,3463,3467,
3469,3491,3499,3511,3517,3527,3529,3533,3539,3541,3547,3557,3559,3571,3581,3583,3593,3607,3613,3617,3623,3631,3637,3643,3659,3671,3673,3677,3691,3697,3701,3709,
3719,3727,3733,3739,3761,3767,3769,3779,3793,3797,3803,3821,3823,3833,3847,3851,3853,3863,3877,3881,3889,3907,3911,3917,3919,3923,3929,3931,3943,3947,3967,3989,
4001,4003,4007,4013,4019,4021,4027,4049,4051,4057,4073,4079,4091,4093,4099,4111,4127,4129,4133,4139,4153,4157,4159,4177,4201,4211,4217,4219,4229,4231,4241,4243,
4253,4259,4261,4271,4273,4283,4289,4297,4327,4337,4339,4349,4357,4363,4373,4391,4397,4409,4421,4423,4441,4447,4451,4457,4463,4481,4483,4493,4507,4513,4517,4519,
4523,4547,4549,4561,4567,4583,4591,4597,4603,4621,4637,4639,4643,4649,4651,4657,4663,4673,4679,4691,4703,4721,4723,4729,4733,4751,4759,4783,4787,4789,4793,4799,
4801,4813,4817,4831,4861,4871,4877,4889,4903,4909,4919,4931,4933,4937,4943,4951,4957,4967,4969,4973,4987,4993,4999].map(t=>BigInt(t));function G3(t,e,i){let r=Gr(
t);e||(e=Math.max(1,r/48|0));let n=t-dt,a=0;for(;!T3(n,a);)a++;let s=t>>BigInt(a);for(;e>0;e--){let o=qt(BigInt(2),n),c=Se(o,s,t);if(c===dt||c===n)continue;let u;
for(u=1;u<a;u++){if(c=ee(c*c,t),c===dt)return!1;if(c===n)break}if(u===a)return!1}return!0}var d1=g.getWebCrypto(),tn=g.getNodeCrypto(),V3=tn&&tn.getHashes();function Ut(t){
if(!(!tn||!V3.includes(t)))return async function(e){let i=tn.createHash(t);return me(e,r=>{i.update(r)},()=>new Uint8Array(i.digest()))}}function xt(t,e){let i=async()=>{
let{nobleHashes:r}=await Promise.resolve().then(function(){return u4}),n=r.get(t);if(!n)throw new Error("Unsupported hash");return n};return async function(r){if(ue(
r)&&(r=await Ee(r)),g.isStream(r)){let n=(await i()).create();return me(r,a=>{n.update(a)},()=>n.digest())}else return d1&&e?new Uint8Array(await d1.digest(e,r)):
(await i())(r)}}var j3=Ut("md5")||xt("md5"),q3=Ut("sha1")||xt("sha1","SHA-1"),Y3=Ut("sha224")||xt("sha224"),Z3=Ut("sha256")||xt("sha256","SHA-256"),J3=Ut("sha38\
4")||xt("sha384","SHA-384"),W3=Ut("sha512")||xt("sha512","SHA-512"),X3=Ut("ripemd160")||xt("ripemd160"),$3=Ut("sha3-256")||xt("sha3_256"),_3=Ut("sha3-512")||xt(
"sha3_512");function pt(t,e){switch(t){case l.hash.md5:return j3(e);case l.hash.sha1:return q3(e);case l.hash.ripemd:return X3(e);case l.hash.sha256:return Z3(e);case l.
hash.sha384:return J3(e);case l.hash.sha512:return W3(e);case l.hash.sha224:return Y3(e);case l.hash.sha3_256:return $3(e);case l.hash.sha3_512:return _3(e);default:
throw new Error("Unsupported hash function")}}function ve(t){switch(t){case l.hash.md5:return 16;case l.hash.sha1:case l.hash.ripemd:return 20;case l.hash.sha256:
return 32;case l.hash.sha384:return 48;case l.hash.sha512:return 64;case l.hash.sha224:return 28;case l.hash.sha3_256:return 32;case l.hash.sha3_512:return 64;default:
throw new Error("Invalid hash algorithm.")}}var _e=[];_e[1]=[48,32,48,12,6,8,42,134,72,134,247,13,2,5,5,0,4,16],_e[2]=[48,33,48,9,6,5,43,14,3,2,26,5,0,4,20],_e[3]=
[48,33,48,9,6,5,43,36,3,2,1,5,0,4,20],_e[8]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,1,5,0,4,32],_e[9]=[48,65,48,13,6,9,96,134,72,1,101,3,4,2,2,5,0,4,48],_e[10]=[
48,81,48,13,6,9,96,134,72,1,101,3,4,2,3,5,0,4,64],_e[11]=[48,45,48,13,6,9,96,134,72,1,101,3,4,2,4,5,0,4,28],_e[12]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,8,5,0,
4,32],_e[14]=[48,81,48,13,6,9,96,134,72,1,101,3,4,2,10,5,0,4,64];function ec(t){let e=new Uint8Array(t),i=0;for(;i<t;){let r=Pe(t-i);for(let n=0;n<r.length;n++)
r[n]!==0&&(e[i++]=r[n])}return e}function p1(t,e){let i=t.length;if(i>e-11)throw new Error("Message too long");let r=ec(e-i-3),n=new Uint8Array(e);return n[1]=2,
n.set(r,2),n.set(t,e-i),n}function w1(t,e){let i=2,r=1;for(let o=i;o<t.length;o++)r&=t[o]!==0,i+=r;let n=i-2,a=t.subarray(i+1),s=t[0]===0&t[1]===2&n>=8&!r;if(e)
return g.selectUint8Array(s,a,e);if(s)return a;throw new Error("Decryption error")}function A1(t,e,i){let r;if(e.length!==ve(t))throw new Error("Invalid hash le\
ngth");let n=new Uint8Array(_e[t].length);for(r=0;r<_e[t].length;r++)n[r]=_e[t][r];let a=n.length+e.length;if(i<a+11)throw new Error("Intended encoded message l\
ength too short");let s=new Uint8Array(i-a-3).fill(255),o=new Uint8Array(i);return o[1]=1,o.set(s,2),o.set(n,i-a),o.set(e,i-e.length),o}var Vr=g.getWebCrypto(),
dr=g.getNodeCrypto(),Yt=BigInt(1);async function tc(t,e,i,r,n,a,s,o,c){if(ve(t)>=i.length)throw new Error("Digest size cannot exceed key modulus size");if(e&&!g.
isStream(e)){if(g.getWebCrypto())try{return await cc(l.read(l.webHash,t),e,i,r,n,a,s,o)}catch(u){g.printDebugError(u)}else if(g.getNodeCrypto())return lc(t,e,i,
r,n,a,s,o)}return oc(t,i,n,c)}async function rc(t,e,i,r,n,a){if(e&&!g.isStream(e)){if(g.getWebCrypto())try{return await hc(l.read(l.webHash,t),e,i,r,n)}catch(s){
g.printDebugError(s)}else if(g.getNodeCrypto())return fc(t,e,i,r,n)}return uc(t,i,r,n,a)}async function ic(t,e,i){return g.getNodeCrypto()?yc(t,e,i):gc(t,e,i)}async function nc(t,e,i,r,n,a,s,o){
if(g.getNodeCrypto()&&!o)try{return dc(t,e,i,r,n,a,s)}catch(c){g.printDebugError(c)}return pc(t,e,i,r,n,a,s,o)}async function ac(t,e){if(e=BigInt(e),g.getWebCrypto()){
let s={name:"RSASSA-PKCS1-v1_5",modulusLength:t,publicExponent:Ae(e),hash:{name:"SHA-1"}},o=await Vr.generateKey(s,!0,["sign","verify"]),c=await Vr.exportKey("j\
wk",o.privateKey);return b1(c,e)}else if(g.getNodeCrypto()){let s={modulusLength:t,publicExponent:fa(e),publicKeyEncoding:{type:"pkcs1",format:"jwk"},privateKeyEncoding:{
type:"pkcs1",format:"jwk"}},o=await new Promise((c,u)=>{dr.generateKeyPair("rsa",s,(h,f,y)=>{h?u(h):c(y)})});return b1(o,e)}let i,r,n;do r=y1(t-(t>>1),e,40),i=y1(
t>>1,e,40),n=i*r;while(Gr(n)!==t);let a=(i-Yt)*(r-Yt);return r<i&&([i,r]=[r,i]),{n:Ae(n),e:Ae(e),d:Ae(zr(e,a)),p:Ae(i),q:Ae(r),u:Ae(zr(i,r))}}async function sc(t,e,i,r,n,a){
if(t=X(t),r=X(r),n=X(n),r*n!==t)return!1;let s=BigInt(2);if(a=X(a),ee(r*a,n)!==BigInt(1))return!1;e=X(e),i=X(i);let o=BigInt(Math.floor(Gr(t)/3)),c=qt(s,s<<o),u=c*
i*e;return ee(u,r-Yt)===c&&ee(u,n-Yt)===c}function oc(t,e,i,r){e=X(e);let n=X(A1(t,r,He(e)));return i=X(i),Ae(Se(n,i,e),"be",He(e))}async function cc(t,e,i,r,n,a,s,o){
let c=ya(i,r,n,a,s,o),u={name:"RSASSA-PKCS1-v1_5",hash:{name:t}},h=await Vr.importKey("jwk",c,u,!1,["sign"]);return new Uint8Array(await Vr.sign("RSASSA-PKCS1-v\
1_5",h,e))}function lc(t,e,i,r,n,a,s,o){let c=dr.createSign(l.read(l.hash,t));c.write(e),c.end();let u=ya(i,r,n,a,s,o);return new Uint8Array(c.sign({key:u,format:"\
jwk",type:"pkcs1"}))}function uc(t,e,i,r,n){if(i=X(i),e=X(e),r=X(r),e>=i)throw new Error("Signature size cannot exceed modulus size");let a=Ae(Se(e,r,i),"be",He(
i)),s=A1(t,n,He(i));return g.equalsUint8Array(a,s)}async function hc(t,e,i,r,n){let a=ga(r,n),s=await Vr.importKey("jwk",a,{name:"RSASSA-PKCS1-v1_5",hash:{name:t}},
!1,["verify"]);return Vr.verify("RSASSA-PKCS1-v1_5",s,i,e)}function fc(t,e,i,r,n){let a={key:ga(r,n),format:"jwk",type:"pkcs1"},s=dr.createVerify(l.read(l.hash,
t));s.write(e),s.end();try{return s.verify(a,i)}catch{return!1}}function yc(t,e,i){let r={key:ga(e,i),format:"jwk",type:"pkcs1",padding:dr.constants.RSA_PKCS1_PADDING};
return new Uint8Array(dr.publicEncrypt(r,t))}function gc(t,e,i){if(e=X(e),t=X(p1(t,He(e))),i=X(i),t>=e)throw new Error("Message size cannot exceed modulus size");
return Ae(Se(t,i,e),"be",He(e))}function dc(t,e,i,r,n,a,s){let o={key:ya(e,i,r,n,a,s),format:"jwk",type:"pkcs1",padding:dr.constants.RSA_PKCS1_PADDING};try{return new Uint8Array(
dr.privateDecrypt(o,t))}catch{throw new Error("Decryption error")}}function pc(t,e,i,r,n,a,s,o){if(t=X(t),e=X(e),i=X(i),r=X(r),n=X(n),a=X(a),s=X(s),t>=e)throw new Error(
"Data too large.");let c=ee(r,a-Yt),u=ee(r,n-Yt),h=qt(BigInt(2),e),f=Se(zr(h,e),i,e);t=ee(t*f,e);let y=Se(t,u,n),p=Se(t,c,a),w=ee(s*(p-y),a)*n+y;return w=ee(w*h,
e),w1(Ae(w,"be",He(e)),o)}function ya(t,e,i,r,n,a){let s=X(r),o=X(n),c=X(i),u=ee(c,o-Yt),h=ee(c,s-Yt);return h=Ae(h),u=Ae(u),{kty:"RSA",n:Ue(t),e:Ue(e),d:Ue(i),
p:Ue(n),q:Ue(r),dp:Ue(u),dq:Ue(h),qi:Ue(a),ext:!0}}function ga(t,e){return{kty:"RSA",n:Ue(t),e:Ue(e),ext:!0}}function b1(t,e){return{n:Ne(t.n),e:Ae(e),d:Ne(t.d),
p:Ne(t.q),q:Ne(t.p),u:Ne(t.qi)}}var Zt=BigInt(1);async function wc(t,e,i,r){e=X(e),i=X(i),r=X(r);let n=p1(t,He(e)),a=X(n),s=qt(Zt,e-Zt);return{c1:Ae(Se(i,s,e)),
c2:Ae(ee(Se(r,s,e)*a,e))}}async function Ac(t,e,i,r,n){t=X(t),e=X(e),i=X(i),r=X(r);let a=ee(zr(Se(t,r,i),i)*e,i);return w1(Ae(a,"be",He(i)),n)}async function bc(t,e,i,r){
let n=X(t),a=X(e),s=X(i);if(a<=Zt||a>=n)return!1;let o=BigInt(Gr(n)),c=BigInt(1023);if(o<c||Se(a,n-Zt,n)!==Zt)return!1;let u=a,h=BigInt(1),f=BigInt(2),y=f<<BigInt(
17);for(;h<y;){if(u=ee(u*a,n),u===Zt)return!1;h++}let p=X(r),w=qt(f<<o-Zt,f<<o),d=(n-Zt)*w+p;return s===Se(a,d,n)}var mc={"2a8648ce3d030107":l.curve.nistP256,"2\
b81040022":l.curve.nistP384,"2b81040023":l.curve.nistP521,"2b8104000a":l.curve.secp256k1,"2b06010401da470f01":l.curve.ed25519Legacy,"2b060104019755010501":l.curve.
curve25519Legacy,"2b2403030208010107":l.curve.brainpoolP256r1,"2b240303020801010b":l.curve.brainpoolP384r1,"2b240303020801010d":l.curve.brainpoolP512r1},pr=class $0{constructor(e){
if(e instanceof $0)this.oid=e.oid;else if(g.isArray(e)||g.isUint8Array(e)){if(e=new Uint8Array(e),e[0]===6){if(e[1]!==e.length-2)throw new Error("Length mismatc\
h in DER encoded oid");e=e.subarray(2)}this.oid=e}else this.oid=""}read(e){if(e.length>=1){let i=e[0];if(e.length>=1+i)return this.oid=e.subarray(1,1+i),1+this.
oid.length}throw new Error("Invalid oid")}write(){return g.concatUint8Array([new Uint8Array([this.oid.length]),this.oid])}toHex(){return g.uint8ArrayToHex(this.
oid)}getName(){let e=mc[this.toHex()];if(!e)throw new Error("Unknown curve object identifier.");return e}};function m1(t){let e=0,i,r=t[0];return r<192?([e]=t,i=
1):r<255?(e=(t[0]-192<<8)+t[1]+192,i=2):r===255&&(e=g.readNumber(t.subarray(1,5)),i=5),{len:e,offset:i}}function rn(t){return t<192?new Uint8Array([t]):t>191&&t<
8384?new Uint8Array([(t-192>>8)+192,t-192&255]):g.concatUint8Array([new Uint8Array([255]),g.writeNumber(t,4)])}function Ec(t){if(t<0||t>30)throw new Error("Part\
ial Length power must be between 1 and 30");return new Uint8Array([224+t])}function nn(t){return new Uint8Array([192|t])}function E1(t,e){return g.concatUint8Array(
[nn(t),rn(e)])}function an(t){return[l.packet.literalData,l.packet.compressedData,l.packet.symmetricallyEncryptedData,l.packet.symEncryptedIntegrityProtectedData,
l.packet.aeadEncryptedData].includes(t)}async function vc(t,e,i){let r,n;try{let a=await t.peekBytes(2);if(!a||a.length<2||(a[0]&128)===0)throw new Error("Error\
 during parsing. This message / key probably does not conform to a valid OpenPGP format.");let s=await t.readByte(),o=-1,c=-1,u;c=0,(s&64)!==0&&(c=1);let h;c?o=
s&63:(o=(s&63)>>2,h=s&3);let f=an(o),y=null;if(e&&f){if(e==="array"){let w=new yt;r=We(w),y=w}else{let w=new TransformStream;r=We(w.writable),y=w.readable}n=i({
tag:o,packet:y})}else y=[];let p;do{if(c){let w=await t.readByte();if(p=!1,w<192)u=w;else if(w>=192&&w<224)u=(w-192<<8)+await t.readByte()+192;else if(w>223&&w<
255){if(u=1<<(w&31),p=!0,!f)throw new TypeError("This packet type does not support partial lengths.")}else u=(await t.readByte()<<24|await t.readByte()<<16|await t.
readByte()<<8|await t.readByte())>>>0}else switch(h){case 0:u=await t.readByte();break;case 1:u=await t.readByte()<<8|await t.readByte();break;case 2:u=(await t.
readByte()<<24|await t.readByte()<<16|await t.readByte()<<8|await t.readByte())>>>0;break;default:u=1/0;break}if(u>0){let w=0;for(;;){r&&await r.ready;let{done:d,
value:b}=await t.read();if(d){if(u===1/0)break;throw new Error("Unexpected end of packet")}let A=u===1/0?b:b.subarray(0,u-w);if(r?await r.write(A):y.push(A),w+=
b.length,w>=u){t.unshift(b.subarray(u-w+b.length));break}}}}while(p);r?(await r.ready,await r.close()):(y=g.concatUint8Array(y),await i({tag:o,packet:y}))}catch(a){
if(r)return await r.abort(a),!0;throw a}finally{r&&await n}}var ae=class _0 extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(
this,_0),this.name="UnsupportedError"}},sn=class extends ae{constructor(...t){super(...t),Error.captureStackTrace&&Error.captureStackTrace(this,ae),this.name="U\
nknownPacketError"}},da=class extends ae{constructor(...t){super(...t),Error.captureStackTrace&&Error.captureStackTrace(this,ae),this.name="MalformedPacketError"}},
pa=class{constructor(t,e){this.tag=t,this.rawContent=e}write(){return this.rawContent}};async function wa(t){switch(t){case l.publicKey.ed25519:try{let e=g.getWebCrypto(),
i=await e.generateKey("Ed25519",!0,["sign","verify"]).catch(a=>{if(a.name==="OperationError"){let s=new Error("Unexpected key generation issue");throw s.name="N\
otSupportedError",s}throw a}),r=await e.exportKey("jwk",i.privateKey),n=await e.exportKey("jwk",i.publicKey);return{A:new Uint8Array(Ne(n.x)),seed:Ne(r.d,!0)}}catch(e){
if(e.name!=="NotSupportedError")throw e;let{default:i}=await Promise.resolve().then(function(){return Lr}),r=Pe(on(t)),{publicKey:n}=i.sign.keyPair.fromSeed(r);
return{A:n,seed:r}}case l.publicKey.ed448:{let e=await g.getNobleCurve(l.publicKey.ed448),{secretKey:i,publicKey:r}=e.keygen();return{A:r,seed:i}}default:throw new Error(
"Unsupported EdDSA algorithm")}}async function Aa(t,e,i,r,n,a){if(ve(e)<ve(cn(t)))throw new Error("Hash algorithm too weak for EdDSA.");switch(t){case l.publicKey.
ed25519:try{let s=g.getWebCrypto(),o=v1(t,r,n),c=await s.importKey("jwk",o,"Ed25519",!1,["sign"]);return{RS:new Uint8Array(await s.sign("Ed25519",c,a))}}catch(s){
if(s.name!=="NotSupportedError")throw s;let{default:o}=await Promise.resolve().then(function(){return Lr}),c=g.concatUint8Array([n,r]);return{RS:o.sign.detached(
a,c)}}case l.publicKey.ed448:return{RS:(await g.getNobleCurve(l.publicKey.ed448)).sign(a,n)};default:throw new Error("Unsupported EdDSA algorithm")}}async function ba(t,e,{
RS:i},r,n,a){if(ve(e)<ve(cn(t)))throw new Error("Hash algorithm too weak for EdDSA.");switch(t){case l.publicKey.ed25519:try{let s=g.getWebCrypto(),o=Ea(t,n),c=await s.
importKey("jwk",o,"Ed25519",!1,["verify"]);return await s.verify("Ed25519",c,i,a)}catch(s){if(s.name!=="NotSupportedError")throw s;let{default:o}=await Promise.
resolve().then(function(){return Lr});return o.sign.detached.verify(a,i,n)}case l.publicKey.ed448:return(await g.getNobleCurve(l.publicKey.ed448)).verify(i,a,n);default:
throw new Error("Unsupported EdDSA algorithm")}}async function ma(t,e,i){switch(t){case l.publicKey.ed25519:try{let r=g.getWebCrypto(),n=v1(t,e,i),a=Ea(t,e),s=await r.
importKey("jwk",n,"Ed25519",!1,["sign"]),o=await r.importKey("jwk",a,"Ed25519",!1,["verify"]),c=Pe(8),u=new Uint8Array(await r.sign("Ed25519",s,c));return await r.
verify("Ed25519",o,u,c)}catch(r){if(r.name!=="NotSupportedError")return!1;let{default:n}=await Promise.resolve().then(function(){return Lr}),{publicKey:a}=n.sign.
keyPair.fromSeed(i);return g.equalsUint8Array(e,a)}case l.publicKey.ed448:{let r=(await g.getNobleCurve(l.publicKey.ed448)).getPublicKey(i);return g.equalsUint8Array(
e,r)}default:return!1}}function on(t){switch(t){case l.publicKey.ed25519:return 32;case l.publicKey.ed448:return 57;default:throw new Error("Unsupported EdDSA a\
lgorithm")}}function cn(t){switch(t){case l.publicKey.ed25519:return l.hash.sha256;case l.publicKey.ed448:return l.hash.sha512;default:throw new Error("Unknown \
EdDSA algo")}}var Ea=(t,e)=>{if(t===l.publicKey.ed25519)return{kty:"OKP",crv:"Ed25519",x:Ue(e),ext:!0};throw new Error("Unsupported EdDSA algorithm")},v1=(t,e,i)=>{
if(t===l.publicKey.ed25519){let r=Ea(t,e);return r.d=Ue(i),r}else throw new Error("Unsupported EdDSA algorithm")},kc=Object.freeze({__proto__:null,generate:wa,getPayloadSize:on,
getPreferredHashAlgo:cn,sign:Aa,validateParams:ma,verify:ba});function k1(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8A\
rray"}function he(t,...e){if(!k1(t))throw new Error("Uint8Array expected");if(e.length>0&&!e.includes(t.length))throw new Error("Uint8Array expected of length "+
e+", got length="+t.length)}function ln(t,e=!0){if(t.destroyed)throw new Error("Hash instance has been destroyed");if(e&&t.finished)throw new Error("Hash#digest\
() has already been called")}function I1(t,e){he(t);let i=e.outputLen;if(t.length<i)throw new Error("digestInto() expects output buffer of length at least "+i)}
function va(t){return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ce(t){return new Uint32Array(t.buffer,t.byteOffset,Math.floor(t.byteLength/4))}
function De(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}function un(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Ic=new Uint8Array(new Uint32Array(
[287454020]).buffer)[0]===68;function Sc(t){if(typeof t!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(t))}function bi(t){
if(typeof t=="string")t=Sc(t);else if(k1(t))t=ze(t);else throw new Error("Uint8Array expected, got "+typeof t);return t}function S1(t,e){return t.buffer===e.buffer&&
t.byteOffset<e.byteOffset+e.byteLength&&e.byteOffset<t.byteOffset+t.byteLength}function ka(t,e){if(S1(t,e)&&t.byteOffset<e.byteOffset)throw new Error("complex o\
verlap of input and output is not supported")}function Bc(...t){let e=0;for(let r=0;r<t.length;r++){let n=t[r];he(n),e+=n.length}let i=new Uint8Array(e);for(let r=0,
n=0;r<t.length;r++){let a=t[r];i.set(a,n),n+=a.length}return i}function B1(t,e){if(t.length!==e.length)return!1;let i=0;for(let r=0;r<t.length;r++)i|=t[r]^e[r];
return i===0}var mi=(t,e)=>{function i(r,...n){if(he(r),!Ic)throw new Error("Non little-endian hardware is not yet supported");if(t.nonceLength!==void 0){let u=n[0];
if(!u)throw new Error("nonce / iv required");t.varSizeNonce?he(u):he(u,t.nonceLength)}let a=t.tagLength;a&&n[1]!==void 0&&he(n[1]);let s=e(r,...n),o=(u,h)=>{if(h!==
void 0){if(u!==2)throw new Error("cipher output not supported");he(h)}},c=!1;return{encrypt(u,h){if(c)throw new Error("cannot encrypt() twice with same key + no\
nce");return c=!0,he(u),o(s.encrypt.length,h),s.encrypt(u,h)},decrypt(u,h){if(he(u),a&&u.length<a)throw new Error("invalid ciphertext length: smaller than tagLe\
ngth="+a);return o(s.decrypt.length,h),s.decrypt(u,h)}}}return Object.assign(i,t),i};function Ei(t,e,i=!0){if(e===void 0)return new Uint8Array(t);if(e.length!==
t)throw new Error("invalid output length, expected "+t+", got: "+e.length);if(i&&!et(e))throw new Error("invalid output, must be aligned");return e}function Ia(t,e,i,r){
if(typeof t.setBigUint64=="function")return t.setBigUint64(e,i,r);let n=BigInt(32),a=BigInt(4294967295),s=Number(i>>n&a),o=Number(i&a);t.setUint32(e+0,s,r),t.setUint32(
e+4,o,r)}function Kc(t,e,i){let r=new Uint8Array(16),n=un(r);return Ia(n,0,BigInt(e),i),Ia(n,8,BigInt(t),i),r}function et(t){return t.byteOffset%4===0}function ze(t){
return Uint8Array.from(t)}var Pt=16,Sa=new Uint8Array(16),wt=ce(Sa),Cc=225,Uc=(t,e,i,r)=>{let n=r&1;return{s3:i<<31|r>>>1,s2:e<<31|i>>>1,s1:t<<31|e>>>1,s0:t>>>1^
Cc<<24&-(n&1)}},tt=t=>(t>>>0&255)<<24|(t>>>8&255)<<16|(t>>>16&255)<<8|t>>>24&255|0;function xc(t){t.reverse();let e=t[15]&1,i=0;for(let r=0;r<t.length;r++){let n=t[r];
t[r]=n>>>1|i,i=(n&1)<<7}return t[0]^=-e&225,t}var Pc=t=>t>64*1024?8:t>1024?4:2,K1=class{constructor(t,e){this.blockLen=Pt,this.outputLen=Pt,this.s0=0,this.s1=0,
this.s2=0,this.s3=0,this.finished=!1,t=bi(t),he(t,16);let i=un(t),r=i.getUint32(0,!1),n=i.getUint32(4,!1),a=i.getUint32(8,!1),s=i.getUint32(12,!1),o=[];for(let y=0;y<
128;y++)o.push({s0:tt(r),s1:tt(n),s2:tt(a),s3:tt(s)}),{s0:r,s1:n,s2:a,s3:s}=Uc(r,n,a,s);let c=Pc(e||1024);if(![1,2,4,8].includes(c))throw new Error("ghash: inva\
lid window size, expected 2, 4 or 8");this.W=c;let u=128/c,h=this.windowSize=2**c,f=[];for(let y=0;y<u;y++)for(let p=0;p<h;p++){let w=0,d=0,b=0,A=0;for(let S=0;S<
c;S++){if(!(p>>>c-S-1&1))continue;let{s0:K,s1:U,s2:P,s3:D}=o[c*y+S];w^=K,d^=U,b^=P,A^=D}f.push({s0:w,s1:d,s2:b,s3:A})}this.t=f}_updateBlock(t,e,i,r){t^=this.s0,
e^=this.s1,i^=this.s2,r^=this.s3;let{W:n,t:a,windowSize:s}=this,o=0,c=0,u=0,h=0,f=(1<<n)-1,y=0;for(let p of[t,e,i,r])for(let w=0;w<4;w++){let d=p>>>8*w&255;for(let b=8/
n-1;b>=0;b--){let A=d>>>n*b&f,{s0:S,s1:K,s2:U,s3:P}=a[y*s+A];o^=S,c^=K,u^=U,h^=P,y+=1}}this.s0=o,this.s1=c,this.s2=u,this.s3=h}update(t){ln(this),t=bi(t),he(t);
let e=ce(t),i=Math.floor(t.length/Pt),r=t.length%Pt;for(let n=0;n<i;n++)this._updateBlock(e[n*4+0],e[n*4+1],e[n*4+2],e[n*4+3]);return r&&(Sa.set(t.subarray(i*Pt)),
this._updateBlock(wt[0],wt[1],wt[2],wt[3]),De(wt)),this}destroy(){let{t}=this;for(let e of t)e.s0=0,e.s1=0,e.s2=0,e.s3=0}digestInto(t){ln(this),I1(t,this),this.
finished=!0;let{s0:e,s1:i,s2:r,s3:n}=this,a=ce(t);return a[0]=e,a[1]=i,a[2]=r,a[3]=n,t}digest(){let t=new Uint8Array(Pt);return this.digestInto(t),this.destroy(),
t}},Dc=class extends K1{constructor(t,e){t=bi(t),he(t);let i=xc(ze(t));super(i,e),De(i)}update(t){t=bi(t),ln(this);let e=ce(t),i=t.length%Pt,r=Math.floor(t.length/
Pt);for(let n=0;n<r;n++)this._updateBlock(tt(e[n*4+3]),tt(e[n*4+2]),tt(e[n*4+1]),tt(e[n*4+0]));return i&&(Sa.set(t.subarray(r*Pt)),this._updateBlock(tt(wt[3]),tt(
wt[2]),tt(wt[1]),tt(wt[0])),De(wt)),this}digestInto(t){ln(this),I1(t,this),this.finished=!0;let{s0:e,s1:i,s2:r,s3:n}=this,a=ce(t);return a[0]=e,a[1]=i,a[2]=r,a[3]=
n,t.reverse()}};function C1(t){let e=(r,n)=>t(n,r.length).update(bi(r)).digest(),i=t(new Uint8Array(16),0);return e.outputLen=i.outputLen,e.blockLen=i.blockLen,
e.create=(r,n)=>t(r,n),e}var U1=C1((t,e)=>new K1(t,e));C1((t,e)=>new Dc(t,e));var Ge=16,Ba=4,hn=new Uint8Array(Ge),Qc=283;function Ka(t){return t<<1^Qc&-(t>>7)}
function jr(t,e){let i=0;for(;e>0;e>>=1)i^=t&-(e&1),t=Ka(t);return i}var Ca=(()=>{let t=new Uint8Array(256);for(let i=0,r=1;i<256;i++,r^=Ka(r))t[i]=r;let e=new Uint8Array(
256);e[0]=99;for(let i=0;i<255;i++){let r=t[255-i];r|=r<<8,e[t[i]]=(r^r>>4^r>>5^r>>6^r>>7^99)&255}return De(t),e})(),Mc=Ca.map((t,e)=>Ca.indexOf(e)),Rc=t=>t<<24|
t>>>8,Ua=t=>t<<8|t>>>24,x1=t=>t<<24&4278190080|t<<8&16711680|t>>>8&65280|t>>>24&255;function P1(t,e){if(t.length!==256)throw new Error("Wrong sbox length");let i=new Uint32Array(
256).map((u,h)=>e(t[h])),r=i.map(Ua),n=r.map(Ua),a=n.map(Ua),s=new Uint32Array(256*256),o=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let u=0;u<256;u++)
for(let h=0;h<256;h++){let f=u*256+h;s[f]=i[u]^r[h],o[f]=n[u]^a[h],c[f]=t[u]<<8|t[h]}return{sbox:t,sbox2:c,T0:i,T1:r,T2:n,T3:a,T01:s,T23:o}}var xa=P1(Ca,t=>jr(t,
3)<<24|t<<16|t<<8|jr(t,2)),D1=P1(Mc,t=>jr(t,11)<<24|jr(t,13)<<16|jr(t,9)<<8|jr(t,14)),Lc=(()=>{let t=new Uint8Array(16);for(let e=0,i=1;e<16;e++,i=Ka(i))t[e]=i;
return t})();function wr(t){he(t);let e=t.length;if(![16,24,32].includes(e))throw new Error("aes: invalid key size, should be 16, 24 or 32, got "+e);let{sbox2:i}=xa,
r=[];et(t)||r.push(t=ze(t));let n=ce(t),a=n.length,s=c=>At(i,c,c,c,c),o=new Uint32Array(e+28);o.set(n);for(let c=a;c<o.length;c++){let u=o[c-1];c%a===0?u=s(Rc(u))^
Lc[c/a-1]:a>6&&c%a===4&&(u=s(u)),o[c]=o[c-a]^u}return De(...r),o}function Pa(t){let e=wr(t),i=e.slice(),r=e.length,{sbox2:n}=xa,{T0:a,T1:s,T2:o,T3:c}=D1;for(let u=0;u<
r;u+=4)for(let h=0;h<4;h++)i[u+h]=e[r-u-4+h];De(e);for(let u=4;u<r-4;u++){let h=i[u],f=At(n,h,h,h,h);i[u]=a[f&255]^s[f>>>8&255]^o[f>>>16&255]^c[f>>>24]}return i}
function Jt(t,e,i,r,n,a){return t[i<<8&65280|r>>>8&255]^e[n>>>8&65280|a>>>24&255]}function At(t,e,i,r,n){return t[e&255|i&65280]|t[r>>>16&255|n>>>16&65280]<<16}
function st(t,e,i,r,n){let{sbox2:a,T01:s,T23:o}=xa,c=0;e^=t[c++],i^=t[c++],r^=t[c++],n^=t[c++];let u=t.length/4-2;for(let w=0;w<u;w++){let d=t[c++]^Jt(s,o,e,i,r,
n),b=t[c++]^Jt(s,o,i,r,n,e),A=t[c++]^Jt(s,o,r,n,e,i),S=t[c++]^Jt(s,o,n,e,i,r);e=d,i=b,r=A,n=S}let h=t[c++]^At(a,e,i,r,n),f=t[c++]^At(a,i,r,n,e),y=t[c++]^At(a,r,
n,e,i),p=t[c++]^At(a,n,e,i,r);return{s0:h,s1:f,s2:y,s3:p}}function fn(t,e,i,r,n){let{sbox2:a,T01:s,T23:o}=D1,c=0;e^=t[c++],i^=t[c++],r^=t[c++],n^=t[c++];let u=t.
length/4-2;for(let w=0;w<u;w++){let d=t[c++]^Jt(s,o,e,n,r,i),b=t[c++]^Jt(s,o,i,e,n,r),A=t[c++]^Jt(s,o,r,i,e,n),S=t[c++]^Jt(s,o,n,r,i,e);e=d,i=b,r=A,n=S}let h=t[c++]^
At(a,e,n,r,i),f=t[c++]^At(a,i,e,n,r),y=t[c++]^At(a,r,i,e,n),p=t[c++]^At(a,n,r,i,e);return{s0:h,s1:f,s2:y,s3:p}}function Q1(t,e,i,r){he(e,Ge),he(i);let n=i.length;
r=Ei(n,r),ka(i,r);let a=e,s=ce(a),{s0:o,s1:c,s2:u,s3:h}=st(t,s[0],s[1],s[2],s[3]),f=ce(i),y=ce(r);for(let w=0;w+4<=f.length;w+=4){y[w+0]=f[w+0]^o,y[w+1]=f[w+1]^
c,y[w+2]=f[w+2]^u,y[w+3]=f[w+3]^h;let d=1;for(let b=a.length-1;b>=0;b--)d=d+(a[b]&255)|0,a[b]=d&255,d>>>=8;({s0:o,s1:c,s2:u,s3:h}=st(t,s[0],s[1],s[2],s[3]))}let p=Ge*
Math.floor(f.length/Ba);if(p<n){let w=new Uint32Array([o,c,u,h]),d=va(w);for(let b=p,A=0;b<n;b++,A++)r[b]=i[b]^d[A];De(w)}return r}function vi(t,e,i,r,n){he(i,Ge),
he(r),n=Ei(r.length,n);let a=i,s=ce(a),o=un(a),c=ce(r),u=ce(n),h=e?0:12,f=r.length,y=o.getUint32(h,e),{s0:p,s1:w,s2:d,s3:b}=st(t,s[0],s[1],s[2],s[3]);for(let S=0;S+
4<=c.length;S+=4)u[S+0]=c[S+0]^p,u[S+1]=c[S+1]^w,u[S+2]=c[S+2]^d,u[S+3]=c[S+3]^b,y=y+1>>>0,o.setUint32(h,y,e),{s0:p,s1:w,s2:d,s3:b}=st(t,s[0],s[1],s[2],s[3]);let A=Ge*
Math.floor(c.length/Ba);if(A<f){let S=new Uint32Array([p,w,d,b]),K=va(S);for(let U=A,P=0;U<f;U++,P++)n[U]=r[U]^K[P];De(S)}return n}var Fc=mi({blockSize:16,nonceLength:16},
function(t,e){function i(r,n){if(he(r),n!==void 0&&(he(n),!et(n)))throw new Error("unaligned destination");let a=wr(t),s=ze(e),o=[a,s];et(r)||o.push(r=ze(r));let c=Q1(
a,s,r,n);return De(...o),c}return{encrypt:(r,n)=>i(r,n),decrypt:(r,n)=>i(r,n)}});function Tc(t){if(he(t),t.length%Ge!==0)throw new Error("aes-(cbc/ecb).decrypt \
ciphertext should consist of blocks with size "+Ge)}function Nc(t,e,i){he(t);let r=t.length,n=r%Ge;if(!e&&n!==0)throw new Error("aec/(cbc-ecb): unpadded plainte\
xt with disabled padding");et(t)||(t=ze(t));let a=ce(t);if(e){let o=Ge-n;o||(o=Ge),r=r+o}i=Ei(r,i),ka(t,i);let s=ce(i);return{b:a,o:s,out:i}}function Oc(t,e){if(!e)
return t;let i=t.length;if(!i)throw new Error("aes/pcks5: empty ciphertext not allowed");let r=t[i-1];if(r<=0||r>16)throw new Error("aes/pcks5: wrong padding");
let n=t.subarray(0,-r);for(let a=0;a<r;a++)if(t[i-a-1]!==r)throw new Error("aes/pcks5: wrong padding");return n}function Hc(t){let e=new Uint8Array(16),i=ce(e);
e.set(t);let r=Ge-t.length;for(let n=Ge-r;n<Ge;n++)e[n]=r;return i}var Da=mi({blockSize:16,nonceLength:16},function(t,e,i={}){let r=!i.disablePadding;return{encrypt(n,a){
let s=wr(t),{b:o,o:c,out:u}=Nc(n,r,a),h=e,f=[s];et(h)||f.push(h=ze(h));let y=ce(h),p=y[0],w=y[1],d=y[2],b=y[3],A=0;for(;A+4<=o.length;)p^=o[A+0],w^=o[A+1],d^=o[A+
2],b^=o[A+3],{s0:p,s1:w,s2:d,s3:b}=st(s,p,w,d,b),c[A++]=p,c[A++]=w,c[A++]=d,c[A++]=b;if(r){let S=Hc(n.subarray(A*4));p^=S[0],w^=S[1],d^=S[2],b^=S[3],{s0:p,s1:w,
s2:d,s3:b}=st(s,p,w,d,b),c[A++]=p,c[A++]=w,c[A++]=d,c[A++]=b}return De(...f),u},decrypt(n,a){Tc(n);let s=Pa(t),o=e,c=[s];et(o)||c.push(o=ze(o));let u=ce(o);a=Ei(
n.length,a),et(n)||c.push(n=ze(n)),ka(n,a);let h=ce(n),f=ce(a),y=u[0],p=u[1],w=u[2],d=u[3];for(let b=0;b+4<=h.length;){let A=y,S=p,K=w,U=d;y=h[b+0],p=h[b+1],w=h[b+
2],d=h[b+3];let{s0:P,s1:D,s2:R,s3:C}=fn(s,y,p,w,d);f[b++]=P^A,f[b++]=D^S,f[b++]=R^K,f[b++]=C^U}return De(...c),Oc(a,r)}}}),M1=mi({blockSize:16,nonceLength:16},function(t,e){
function i(r,n,a){he(r);let s=r.length;if(a=Ei(s,a),S1(r,a))throw new Error("overlapping src and dst not supported.");let o=wr(t),c=e,u=[o];et(c)||u.push(c=ze(c)),
et(r)||u.push(r=ze(r));let h=ce(r),f=ce(a),y=n?f:h,p=ce(c),w=p[0],d=p[1],b=p[2],A=p[3];for(let K=0;K+4<=h.length;){let{s0:U,s1:P,s2:D,s3:R}=st(o,w,d,b,A);f[K+0]=
h[K+0]^U,f[K+1]=h[K+1]^P,f[K+2]=h[K+2]^D,f[K+3]=h[K+3]^R,w=y[K++],d=y[K++],b=y[K++],A=y[K++]}let S=Ge*Math.floor(h.length/Ba);if(S<s){({s0:w,s1:d,s2:b,s3:A}=st(
o,w,d,b,A));let K=va(new Uint32Array([w,d,b,A]));for(let U=S,P=0;U<s;U++,P++)a[U]=r[U]^K[P];De(K)}return De(...u),a}return{encrypt:(r,n)=>i(r,!0,n),decrypt:(r,n)=>i(
r,!1,n)}});function zc(t,e,i,r,n){let a=n?n.length:0,s=t.create(i,r.length+a);n&&s.update(n);let o=Kc(8*r.length,8*a,e);s.update(r),s.update(o);let c=s.digest();
return De(o),c}var yn=mi({blockSize:16,nonceLength:12,tagLength:16,varSizeNonce:!0},function(t,e,i){if(e.length<8)throw new Error("aes/gcm: invalid nonce length");
let r=16;function n(s,o,c){let u=zc(U1,!1,s,c,i);for(let h=0;h<o.length;h++)u[h]^=o[h];return u}function a(){let s=wr(t),o=hn.slice(),c=hn.slice();if(vi(s,!1,c,
c,o),e.length===12)c.set(e);else{let h=hn.slice(),f=un(h);Ia(f,8,BigInt(e.length*8),!1);let y=U1.create(o).update(e).update(h);y.digestInto(c),y.destroy()}let u=vi(
s,!1,c,hn);return{xk:s,authKey:o,counter:c,tagMask:u}}return{encrypt(s){let{xk:o,authKey:c,counter:u,tagMask:h}=a(),f=new Uint8Array(s.length+r),y=[o,c,u,h];et(
s)||y.push(s=ze(s)),vi(o,!1,u,s,f.subarray(0,s.length));let p=n(c,h,f.subarray(0,f.length-r));return y.push(p),f.set(p,s.length),De(...y),f},decrypt(s){let{xk:o,
authKey:c,counter:u,tagMask:h}=a(),f=[o,c,h,u];et(s)||f.push(s=ze(s));let y=s.subarray(0,-r),p=s.subarray(-r),w=n(c,h,y);if(f.push(w),!B1(w,p))throw new Error("\
aes/gcm: invalid ghash tag");let d=vi(o,!1,u,y);return De(...f),d}}});function R1(t){return t instanceof Uint32Array||ArrayBuffer.isView(t)&&t.constructor.name===
"Uint32Array"}function L1(t,e){if(he(e,16),!R1(t))throw new Error("_encryptBlock accepts result of expandKeyLE");let i=ce(e),{s0:r,s1:n,s2:a,s3:s}=st(t,i[0],i[1],
i[2],i[3]);return i[0]=r,i[1]=n,i[2]=a,i[3]=s,e}function F1(t,e){if(he(e,16),!R1(t))throw new Error("_decryptBlock accepts result of expandKeyLE");let i=ce(e),{
s0:r,s1:n,s2:a,s3:s}=fn(t,i[0],i[1],i[2],i[3]);return i[0]=r,i[1]=n,i[2]=a,i[3]=s,e}var T1={encrypt(t,e){if(e.length>=2**32)throw new Error("plaintext should be\
 less than 4gb");let i=wr(t);if(e.length===16)L1(i,e);else{let r=ce(e),n=r[0],a=r[1];for(let s=0,o=1;s<6;s++)for(let c=2;c<r.length;c+=2,o++){let{s0:u,s1:h,s2:f,
s3:y}=st(i,n,a,r[c],r[c+1]);n=u,a=h^x1(o),r[c]=f,r[c+1]=y}r[0]=n,r[1]=a}i.fill(0)},decrypt(t,e){if(e.length-8>=2**32)throw new Error("ciphertext should be less \
than 4gb");let i=Pa(t),r=e.length/8-1;if(r===1)F1(i,e);else{let n=ce(e),a=n[0],s=n[1];for(let o=0,c=r*6;o<6;o++)for(let u=r*2;u>=1;u-=2,c--){s^=x1(c);let{s0:h,s1:f,
s2:y,s3:p}=fn(i,a,s,n[u],n[u+1]);a=h,s=f,n[u]=y,n[u+1]=p}n[0]=a,n[1]=s}i.fill(0)}},N1=new Uint8Array(8).fill(166),O1=mi({blockSize:8},t=>({encrypt(e){if(!e.length||
e.length%8!==0)throw new Error("invalid plaintext length");if(e.length===8)throw new Error("8-byte keys not allowed in AESKW, use AESKWP instead");let i=Bc(N1,e);
return T1.encrypt(t,i),i},decrypt(e){if(e.length%8!==0||e.length<24)throw new Error("invalid ciphertext length");let i=ze(e);if(T1.decrypt(t,i),!B1(i.subarray(0,
8),N1))throw new Error("integrity check failed");return i.subarray(0,8).fill(0),i.subarray(8)}})),H1={expandKeyLE:wr,expandKeyDecLE:Pa,encrypt:st,decrypt:fn,encryptBlock:L1,
decryptBlock:F1,ctrCounter:Q1,ctr32:vi};async function z1(t){switch(t){case l.symmetric.aes128:case l.symmetric.aes192:case l.symmetric.aes256:throw new Error("\
Not a legacy cipher");case l.symmetric.cast5:case l.symmetric.blowfish:case l.symmetric.twofish:case l.symmetric.tripledes:{let{legacyCiphers:e}=await Promise.resolve().
then(function(){return U4}),i=l.read(l.symmetric,t),r=e.get(i);if(!r)throw new Error("Unsupported cipher algorithm");return r}default:throw new Error("Unsupport\
ed cipher algorithm")}}function Gc(t){switch(t){case l.symmetric.aes128:case l.symmetric.aes192:case l.symmetric.aes256:case l.symmetric.twofish:return 16;case l.
symmetric.blowfish:case l.symmetric.cast5:case l.symmetric.tripledes:return 8;default:throw new Error("Unsupported cipher")}}function Vc(t){switch(t){case l.symmetric.
aes128:case l.symmetric.blowfish:case l.symmetric.cast5:return 16;case l.symmetric.aes192:case l.symmetric.tripledes:return 24;case l.symmetric.aes256:case l.symmetric.
twofish:return 32;default:throw new Error("Unsupported cipher")}}function le(t){return{keySize:Vc(t),blockSize:Gc(t)}}var qr=g.getWebCrypto();async function Qa(t,e,i){
let{keySize:r}=le(t);if(!g.isAES(t)||e.length!==r)throw new Error("Unexpected algorithm or key size");try{let n=await qr.importKey("raw",e,{name:"AES-KW"},!1,["\
wrapKey"]),a=await qr.importKey("raw",i,{name:"HMAC",hash:"SHA-256"},!0,["sign"]),s=await qr.wrapKey("raw",a,n,{name:"AES-KW"});return new Uint8Array(s)}catch(n){
if(n.name!=="NotSupportedError"&&!(e.length===24&&n.name==="OperationError"))throw n;g.printDebugError("Browser did not support operation: "+n.message)}return O1(
e).encrypt(i)}async function Ma(t,e,i){let{keySize:r}=le(t);if(!g.isAES(t)||e.length!==r)throw new Error("Unexpected algorithm or key size");let n;try{n=await qr.
importKey("raw",e,{name:"AES-KW"},!1,["unwrapKey"])}catch(a){if(a.name!=="NotSupportedError"&&!(e.length===24&&a.name==="OperationError"))throw a;return g.printDebugError(
"Browser did not support operation: "+a.message),O1(e).decrypt(i)}try{let a=await qr.unwrapKey("raw",i,n,{name:"AES-KW"},{name:"HMAC",hash:"SHA-256"},!0,["sign"]);
return new Uint8Array(await qr.exportKey("raw",a))}catch(a){throw a.name==="OperationError"?new Error("Key Data Integrity failed"):a}}async function Wt(t,e,i,r,n){
let a=g.getWebCrypto(),s=l.read(l.webHash,t);if(!s)throw new Error("Hash algo not supported with HKDF");let o=await a.importKey("raw",e,"HKDF",!1,["deriveBits"]),
c=await a.deriveBits({name:"HKDF",hash:s,salt:i,info:r},o,n*8);return new Uint8Array(c)}var gn={x25519:g.encodeUTF8("OpenPGP X25519"),x448:g.encodeUTF8("OpenPGP\
 X448")};async function Ra(t){switch(t){case l.publicKey.x25519:try{let e=g.getWebCrypto(),i=await e.generateKey("X25519",!0,["deriveKey","deriveBits"]).catch(a=>{
if(a.name==="OperationError"){let s=new Error("Unexpected key generation issue");throw s.name="NotSupportedError",s}throw a}),r=await e.exportKey("jwk",i.privateKey),
n=await e.exportKey("jwk",i.publicKey);if(r.x!==n.x){let a=new Error("Unexpected mismatching public point");throw a.name="NotSupportedError",a}return{A:new Uint8Array(
Ne(n.x)),k:Ne(r.d)}}catch(e){if(e.name!=="NotSupportedError")throw e;let{default:i}=await Promise.resolve().then(function(){return Lr}),{secretKey:r,publicKey:n}=i.
box.keyPair();return{A:n,k:r}}case l.publicKey.x448:{let e=await g.getNobleCurve(l.publicKey.x448),{secretKey:i,publicKey:r}=e.keygen();return{A:r,k:i}}default:
throw new Error("Unsupported ECDH algorithm")}}async function La(t,e,i){switch(t){case l.publicKey.x25519:try{let{ephemeralPublicKey:r,sharedSecret:n}=await pn(
t,e),a=await wn(t,r,e,i);return g.equalsUint8Array(n,a)}catch{return!1}case l.publicKey.x448:{let r=(await g.getNobleCurve(l.publicKey.x448)).getPublicKey(i);return g.
equalsUint8Array(e,r)}default:return!1}}async function G1(t,e,i){let{ephemeralPublicKey:r,sharedSecret:n}=await pn(t,i),a=g.concatUint8Array([r,i,n]);switch(t){case l.
publicKey.x25519:{let s=l.symmetric.aes128,{keySize:o}=le(s),c=await Wt(l.hash.sha256,a,new Uint8Array,gn.x25519,o),u=await Qa(s,c,e);return{ephemeralPublicKey:r,
wrappedKey:u}}case l.publicKey.x448:{let s=l.symmetric.aes256,{keySize:o}=le(l.symmetric.aes256),c=await Wt(l.hash.sha512,a,new Uint8Array,gn.x448,o),u=await Qa(
s,c,e);return{ephemeralPublicKey:r,wrappedKey:u}}default:throw new Error("Unsupported ECDH algorithm")}}async function V1(t,e,i,r,n){let a=await wn(t,e,r,n),s=g.
concatUint8Array([e,r,a]);switch(t){case l.publicKey.x25519:{let o=l.symmetric.aes128,{keySize:c}=le(o),u=await Wt(l.hash.sha256,s,new Uint8Array,gn.x25519,c);return Ma(
o,u,i)}case l.publicKey.x448:{let o=l.symmetric.aes256,{keySize:c}=le(l.symmetric.aes256),u=await Wt(l.hash.sha512,s,new Uint8Array,gn.x448,c);return Ma(o,u,i)}default:
throw new Error("Unsupported ECDH algorithm")}}function dn(t){switch(t){case l.publicKey.x25519:return 32;case l.publicKey.x448:return 56;default:throw new Error(
"Unsupported ECDH algorithm")}}async function pn(t,e){switch(t){case l.publicKey.x25519:try{let i=g.getWebCrypto(),r=await i.generateKey("X25519",!0,["deriveKey",
"deriveBits"]).catch(c=>{if(c.name==="OperationError"){let u=new Error("Unexpected key generation issue");throw u.name="NotSupportedError",u}throw c}),n=await i.
exportKey("jwk",r.publicKey);if((await i.exportKey("jwk",r.privateKey)).x!==n.x){let c=new Error("Unexpected mismatching public point");throw c.name="NotSupport\
edError",c}let a=Fa(t,e),s=await i.importKey("jwk",a,"X25519",!1,[]),o=await i.deriveBits({name:"X25519",public:s},r.privateKey,dn(t)*8);return{sharedSecret:new Uint8Array(
o),ephemeralPublicKey:new Uint8Array(Ne(n.x))}}catch(i){if(i.name!=="NotSupportedError")throw i;let{default:r}=await Promise.resolve().then(function(){return Lr}),
{secretKey:n,publicKey:a}=r.box.keyPair(),s=r.scalarMult(n,e);return An(s),{ephemeralPublicKey:a,sharedSecret:s}}case l.publicKey.x448:{let i=await g.getNobleCurve(
l.publicKey.x448),{secretKey:r,publicKey:n}=i.keygen(),a=i.getSharedSecret(r,e);return An(a),{ephemeralPublicKey:n,sharedSecret:a}}default:throw new Error("Unsu\
pported ECDH algorithm")}}async function wn(t,e,i,r){switch(t){case l.publicKey.x25519:try{let n=g.getWebCrypto(),a=jc(t,i,r),s=Fa(t,e),o=await n.importKey("jwk",
a,"X25519",!1,["deriveKey","deriveBits"]),c=await n.importKey("jwk",s,"X25519",!1,[]),u=await n.deriveBits({name:"X25519",public:c},o,dn(t)*8);return new Uint8Array(
u)}catch(n){if(n.name!=="NotSupportedError")throw n;let{default:a}=await Promise.resolve().then(function(){return Lr}),s=a.scalarMult(r,e);return An(s),s}case l.
publicKey.x448:{let n=(await g.getNobleCurve(l.publicKey.x448)).getSharedSecret(r,e);return An(n),n}default:throw new Error("Unsupported ECDH algorithm")}}function An(t){
let e=0;for(let i=0;i<t.length;i++)e|=t[i];if(e===0)throw new Error("Unexpected low order point")}function Fa(t,e){if(t===l.publicKey.x25519)return{kty:"OKP",crv:"\
X25519",x:Ue(e),ext:!0};throw new Error("Unsupported ECDH algorithm")}function jc(t,e,i){if(t===l.publicKey.x25519){let r=Fa(t,e);return r.d=Ue(i),r}else throw new Error(
"Unsupported ECDH algorithm")}var qc=Object.freeze({__proto__:null,decrypt:V1,encrypt:G1,generate:Ra,generateEphemeralEncryptionMaterial:pn,getPayloadSize:dn,recomputeSharedSecret:wn,
validateParams:La}),Ta=g.getWebCrypto(),bn=g.getNodeCrypto(),bt={[l.curve.nistP256]:"P-256",[l.curve.nistP384]:"P-384",[l.curve.nistP521]:"P-521"},Dt=bn?bn.getCurves():
[],mt=bn?{[l.curve.secp256k1]:Dt.includes("secp256k1")?"secp256k1":void 0,[l.curve.nistP256]:Dt.includes("prime256v1")?"prime256v1":void 0,[l.curve.nistP384]:Dt.
includes("secp384r1")?"secp384r1":void 0,[l.curve.nistP521]:Dt.includes("secp521r1")?"secp521r1":void 0,[l.curve.ed25519Legacy]:Dt.includes("ED25519")?"ED25519":
void 0,[l.curve.curve25519Legacy]:Dt.includes("X25519")?"X25519":void 0,[l.curve.brainpoolP256r1]:Dt.includes("brainpoolP256r1")?"brainpoolP256r1":void 0,[l.curve.
brainpoolP384r1]:Dt.includes("brainpoolP384r1")?"brainpoolP384r1":void 0,[l.curve.brainpoolP512r1]:Dt.includes("brainpoolP512r1")?"brainpoolP512r1":void 0}:{},j1={
[l.curve.nistP256]:{oid:[6,8,42,134,72,206,61,3,1,7],keyType:l.publicKey.ecdsa,hash:l.hash.sha256,cipher:l.symmetric.aes128,node:mt[l.curve.nistP256],web:bt[l.curve.
nistP256],payloadSize:32,sharedSize:256,wireFormatLeadingByte:4},[l.curve.nistP384]:{oid:[6,5,43,129,4,0,34],keyType:l.publicKey.ecdsa,hash:l.hash.sha384,cipher:l.
symmetric.aes192,node:mt[l.curve.nistP384],web:bt[l.curve.nistP384],payloadSize:48,sharedSize:384,wireFormatLeadingByte:4},[l.curve.nistP521]:{oid:[6,5,43,129,4,
0,35],keyType:l.publicKey.ecdsa,hash:l.hash.sha512,cipher:l.symmetric.aes256,node:mt[l.curve.nistP521],web:bt[l.curve.nistP521],payloadSize:66,sharedSize:528,wireFormatLeadingByte:4},
[l.curve.secp256k1]:{oid:[6,5,43,129,4,0,10],keyType:l.publicKey.ecdsa,hash:l.hash.sha256,cipher:l.symmetric.aes128,node:mt[l.curve.secp256k1],payloadSize:32,wireFormatLeadingByte:4},
[l.curve.ed25519Legacy]:{oid:[6,9,43,6,1,4,1,218,71,15,1],keyType:l.publicKey.eddsaLegacy,hash:l.hash.sha512,node:!1,payloadSize:32,wireFormatLeadingByte:64},[l.
curve.curve25519Legacy]:{oid:[6,10,43,6,1,4,1,151,85,1,5,1],keyType:l.publicKey.ecdh,hash:l.hash.sha256,cipher:l.symmetric.aes128,node:!1,payloadSize:32,wireFormatLeadingByte:64},
[l.curve.brainpoolP256r1]:{oid:[6,9,43,36,3,3,2,8,1,1,7],keyType:l.publicKey.ecdsa,hash:l.hash.sha256,cipher:l.symmetric.aes128,node:mt[l.curve.brainpoolP256r1],
payloadSize:32,wireFormatLeadingByte:4},[l.curve.brainpoolP384r1]:{oid:[6,9,43,36,3,3,2,8,1,1,11],keyType:l.publicKey.ecdsa,hash:l.hash.sha384,cipher:l.symmetric.
aes192,node:mt[l.curve.brainpoolP384r1],payloadSize:48,wireFormatLeadingByte:4},[l.curve.brainpoolP512r1]:{oid:[6,9,43,36,3,3,2,8,1,1,13],keyType:l.publicKey.ecdsa,
hash:l.hash.sha512,cipher:l.symmetric.aes256,node:mt[l.curve.brainpoolP512r1],payloadSize:64,wireFormatLeadingByte:4}},rt=class{constructor(t){try{this.name=t instanceof
pr?t.getName():l.write(l.curve,t)}catch{throw new ae("Unknown curve")}let e=j1[this.name];this.keyType=e.keyType,this.oid=e.oid,this.hash=e.hash,this.cipher=e.cipher,
this.node=e.node,this.web=e.web,this.payloadSize=e.payloadSize,this.sharedSize=e.sharedSize,this.wireFormatLeadingByte=e.wireFormatLeadingByte,this.web&&g.getWebCrypto()?
this.type="web":this.node&&g.getNodeCrypto()?this.type="node":this.name===l.curve.curve25519Legacy?this.type="curve25519Legacy":this.name===l.curve.ed25519Legacy&&
(this.type="ed25519Legacy")}async genKeyPair(){switch(this.type){case"web":try{return await Yc(this.name,this.wireFormatLeadingByte)}catch(t){return g.printDebugError(
"Browser did not support generating ec key "+t.message),Z1(this.name)}case"node":return Zc(this.name);case"curve25519Legacy":{let{k:t,A:e}=await Ra(l.publicKey.
x25519),i=t.slice().reverse();return i[0]=i[0]&127|64,i[31]&=248,{publicKey:g.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),e]),privateKey:i}}case"\
ed25519Legacy":{let{seed:t,A:e}=await wa(l.publicKey.ed25519);return{publicKey:g.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),e]),privateKey:t}}default:
return Z1(this.name)}}};async function mn(t){let e=new rt(t),{oid:i,hash:r,cipher:n}=e,a=await e.genKeyPair();return{oid:i,Q:a.publicKey,secret:g.leftPad(a.privateKey,
e.payloadSize),hash:r,cipher:n}}function q1(t){return j1[t.getName()].hash}async function Y1(t,e,i,r){let n={[l.curve.nistP256]:!0,[l.curve.nistP384]:!0,[l.curve.
nistP521]:!0,[l.curve.secp256k1]:!0,[l.curve.curve25519Legacy]:t===l.publicKey.ecdh,[l.curve.brainpoolP256r1]:!0,[l.curve.brainpoolP384r1]:!0,[l.curve.brainpoolP512r1]:!0},
a=e.getName();if(!n[a])return!1;if(a===l.curve.curve25519Legacy){let o=r.slice().reverse();return i.length<1||i[0]!==64?!1:La(l.publicKey.x25519,i.subarray(1),o)}
let s=(await g.getNobleCurve(l.publicKey.ecdsa,a)).getPublicKey(r,!1);return!!g.equalsUint8Array(s,i)}function Ar(t,e){let{payloadSize:i,wireFormatLeadingByte:r,
name:n}=t,a=n===l.curve.curve25519Legacy||n===l.curve.ed25519Legacy?i:i*2;if(e[0]!==r||e.length!==a+1)throw new Error("Invalid point encoding")}async function Z1(t){
let e=await g.getNobleCurve(l.publicKey.ecdsa,t),{secretKey:i}=e.keygen();return{publicKey:e.getPublicKey(i,!1),privateKey:i}}async function Yc(t,e){let i=await Ta.
generateKey({name:"ECDSA",namedCurve:bt[t]},!0,["sign","verify"]),r=await Ta.exportKey("jwk",i.privateKey),n=await Ta.exportKey("jwk",i.publicKey);return{publicKey:J1(
n,e),privateKey:Ne(r.d)}}function Zc(t){let e=bn.createECDH(mt[t]);return e.generateKeys(),{publicKey:new Uint8Array(e.getPublicKey()),privateKey:new Uint8Array(
e.getPrivateKey())}}function J1(t,e){let i=Ne(t.x),r=Ne(t.y),n=new Uint8Array(i.length+r.length+1);return n[0]=e,n.set(i,1),n.set(r,i.length+1),n}function En(t,e,i){
let r=t,n=i.slice(1,r+1),a=i.slice(r+1,r*2+1);return{kty:"EC",crv:e,x:Ue(n),y:Ue(a),ext:!0}}function W1(t,e,i,r){let n=En(t,e,i);return n.d=Ue(r),n}var vn=g.getWebCrypto(),
X1=g.getNodeCrypto();async function Na(t,e,i,r,n,a){let s=new rt(t);if(Ar(s,r),i&&!g.isStream(i)){let c={publicKey:r,privateKey:n};switch(s.type){case"web":try{
return await Wc(s,e,i,c)}catch(u){if(s.name!=="nistP521"&&(u.name==="DataError"||u.name==="OperationError"))throw u;g.printDebugError("Browser did not support s\
igning: "+u.message)}break;case"node":return $c(s,e,i,n)}}let o=(await g.getNobleCurve(l.publicKey.ecdsa,s.name)).sign(a,n,{lowS:!1});return{r:Ae(o.r,"be",s.payloadSize),
s:Ae(o.s,"be",s.payloadSize)}}async function Oa(t,e,i,r,n,a){let s=new rt(t);Ar(s,n);let o=async()=>a[0]===0?$1(s,i,a.subarray(1),n):!1;if(r&&!g.isStream(r))switch(s.
type){case"web":try{return await Xc(s,e,i,r,n)||o()}catch(c){if(s.name!=="nistP521"&&(c.name==="DataError"||c.name==="OperationError"))throw c;g.printDebugError(
"Browser did not support verifying: "+c.message)}break;case"node":return _c(s,e,i,r,n)||o()}return await $1(s,i,a,n)||o()}async function Jc(t,e,i){let r=new rt(
t);if(r.keyType!==l.publicKey.ecdsa)return!1;switch(r.type){case"web":case"node":{let n=Pe(8),a=l.hash.sha256,s=await pt(a,n);try{let o=await Na(t,a,n,e,i,s);return await Oa(
t,a,o,n,e,s)}catch{return!1}}default:return Y1(l.publicKey.ecdsa,t,e,i)}}async function $1(t,e,i,r){return(await g.getNobleCurve(l.publicKey.ecdsa,t.name)).verify(
g.concatUint8Array([e.r,e.s]),i,r,{lowS:!1})}async function Wc(t,e,i,r){let n=t.payloadSize,a=W1(t.payloadSize,bt[t.name],r.publicKey,r.privateKey),s=await vn.importKey(
"jwk",a,{name:"ECDSA",namedCurve:bt[t.name],hash:{name:l.read(l.webHash,t.hash)}},!1,["sign"]),o=new Uint8Array(await vn.sign({name:"ECDSA",namedCurve:bt[t.name],
hash:{name:l.read(l.webHash,e)}},s,i));return{r:o.slice(0,n),s:o.slice(n,n<<1)}}async function Xc(t,e,{r:i,s:r},n,a){let s=En(t.payloadSize,bt[t.name],a),o=await vn.
importKey("jwk",s,{name:"ECDSA",namedCurve:bt[t.name],hash:{name:l.read(l.webHash,t.hash)}},!1,["verify"]),c=g.concatUint8Array([i,r]).buffer;return vn.verify({
name:"ECDSA",namedCurve:bt[t.name],hash:{name:l.read(l.webHash,e)}},o,c,n)}function $c(t,e,i,r){let n=g.nodeRequire("eckey-utils"),a=g.getNodeBuffer(),{privateKey:s}=n.
generateDer({curveName:mt[t.name],privateKey:a.from(r)}),o=X1.createSign(l.read(l.hash,e));o.write(i),o.end();let c=new Uint8Array(o.sign({key:s,format:"der",type:"\
sec1",dsaEncoding:"ieee-p1363"})),u=t.payloadSize;return{r:c.subarray(0,u),s:c.subarray(u,u<<1)}}function _c(t,e,{r:i,s:r},n,a){let s=g.nodeRequire("eckey-utils"),
o=g.getNodeBuffer(),{publicKey:c}=s.generateDer({curveName:mt[t.name],publicKey:o.from(a)}),u=X1.createVerify(l.read(l.hash,e));u.write(n),u.end();let h=g.concatUint8Array(
[i,r]);try{return u.verify({key:c,format:"der",type:"spki",dsaEncoding:"ieee-p1363"},h)}catch{return!1}}var el=Object.freeze({__proto__:null,sign:Na,validateParams:Jc,
verify:Oa});async function _1(t,e,i,r,n,a){let s=new rt(t);if(Ar(s,r),ve(e)<ve(l.hash.sha256))throw new Error("Hash algorithm too weak for EdDSA.");let{RS:o}=await Aa(
l.publicKey.ed25519,e,i,r.subarray(1),n,a);return{r:o.subarray(0,32),s:o.subarray(32)}}async function eo(t,e,{r:i,s:r},n,a,s){let o=new rt(t);if(Ar(o,a),ve(e)<ve(
l.hash.sha256))throw new Error("Hash algorithm too weak for EdDSA.");let c=g.concatUint8Array([i,r]);return ba(l.publicKey.ed25519,e,{RS:c},n,a.subarray(1),s)}async function to(t,e,i){
return t.getName()!==l.curve.ed25519Legacy||e.length<1||e[0]!==64?!1:ma(l.publicKey.ed25519,e.subarray(1),i)}var tl=Object.freeze({__proto__:null,sign:_1,validateParams:to,
verify:eo});function rl(t){let e=8-t.length%8,i=new Uint8Array(t.length+e).fill(e);return i.set(t),i}function il(t){let e=t.length;if(e>0){let i=t[e-1];if(i>=1){
let r=t.subarray(e-i),n=new Uint8Array(i).fill(i);if(g.equalsUint8Array(r,n))return t.subarray(0,e-i)}}throw new Error("Invalid padding")}async function nl(t,e,i){
return Y1(l.publicKey.ecdh,t,e,i)}function ro(t,e,i,r){return g.concatUint8Array([e.write(),new Uint8Array([t]),i.write(),g.stringToUint8Array("Anonymous Sender\
    "),r])}async function io(t,e,i,r,n=!1,a=!1){let s;if(n){for(s=0;s<e.length&&e[s]===0;s++);e=e.subarray(s)}if(a){for(s=e.length-1;s>=0&&e[s]===0;s--);e=e.subarray(
0,s+1)}return(await pt(t,g.concatUint8Array([new Uint8Array([0,0,0,1]),e,r]))).subarray(0,i)}async function al(t,e){switch(t.type){case"curve25519Legacy":{let{sharedSecret:i,
ephemeralPublicKey:r}=await pn(l.publicKey.x25519,e.subarray(1));return{publicKey:g.concatUint8Array([new Uint8Array([t.wireFormatLeadingByte]),r]),sharedKey:i}}case"\
web":if(t.web&&g.getWebCrypto())try{return await cl(t,e)}catch(i){return g.printDebugError(i),oo(t,e)}break;case"node":return ul(t,e);default:return oo(t,e)}}async function no(t,e,i,r,n){
let a=rl(i),s=new rt(t);Ar(s,r);let{publicKey:o,sharedKey:c}=await al(s,r),u=ro(l.publicKey.ecdh,t,e,n),{keySize:h}=le(e.cipher),f=await io(e.hash,c,h,u),y=await Qa(
e.cipher,f,a);return{publicKey:o,wrappedKey:y}}async function sl(t,e,i,r){if(r.length!==t.payloadSize){let n=new Uint8Array(t.payloadSize);n.set(r,t.payloadSize-
r.length),r=n}switch(t.type){case"curve25519Legacy":{let n=r.slice().reverse(),a=await wn(l.publicKey.x25519,e.subarray(1),i.subarray(1),n);return{secretKey:n,sharedKey:a}}case"\
web":if(t.web&&g.getWebCrypto())try{return await ol(t,e,i,r)}catch(n){return g.printDebugError(n),so(t,e,r)}break;case"node":return ll(t,e,r);default:return so(
t,e,r)}}async function ao(t,e,i,r,n,a,s){let o=new rt(t);Ar(o,n),Ar(o,i);let{sharedKey:c}=await sl(o,i,n,a),u=ro(l.publicKey.ecdh,t,e,s),{keySize:h}=le(e.cipher),
f;for(let y=0;y<3;y++)try{let p=await io(e.hash,c,h,u,y===1,y===2);return il(await Ma(e.cipher,p,r))}catch(p){f=p}throw f}async function so(t,e,i){let r=(await g.
getNobleCurve(l.publicKey.ecdh,t.name)).getSharedSecret(i,e).subarray(1);return{secretKey:i,sharedKey:r}}async function oo(t,e){let i=await g.getNobleCurve(l.publicKey.
ecdh,t.name),{publicKey:r,privateKey:n}=await t.genKeyPair(),a=i.getSharedSecret(n,e).subarray(1);return{publicKey:r,sharedKey:a}}async function ol(t,e,i,r){let n=g.
getWebCrypto(),a=W1(t.payloadSize,t.web,i,r),s=n.importKey("jwk",a,{name:"ECDH",namedCurve:t.web},!0,["deriveKey","deriveBits"]),o=En(t.payloadSize,t.web,e),c=n.
importKey("jwk",o,{name:"ECDH",namedCurve:t.web},!0,[]);[s,c]=await Promise.all([s,c]);let u=n.deriveBits({name:"ECDH",namedCurve:t.web,public:c},s,t.sharedSize),
h=n.exportKey("jwk",s);[u,h]=await Promise.all([u,h]);let f=new Uint8Array(u);return{secretKey:Ne(h.d),sharedKey:f}}async function cl(t,e){let i=g.getWebCrypto(),
r=En(t.payloadSize,t.web,e),n=i.generateKey({name:"ECDH",namedCurve:t.web},!0,["deriveKey","deriveBits"]),a=i.importKey("jwk",r,{name:"ECDH",namedCurve:t.web},!1,
[]);[n,a]=await Promise.all([n,a]);let s=i.deriveBits({name:"ECDH",namedCurve:t.web,public:a},n.privateKey,t.sharedSize),o=i.exportKey("jwk",n.publicKey);[s,o]=
await Promise.all([s,o]);let c=new Uint8Array(s);return{publicKey:new Uint8Array(J1(o,t.wireFormatLeadingByte)),sharedKey:c}}function ll(t,e,i){let r=g.getNodeCrypto().
createECDH(t.node);r.setPrivateKey(i);let n=new Uint8Array(r.computeSecret(e));return{secretKey:new Uint8Array(r.getPrivateKey()),sharedKey:n}}function ul(t,e){
let i=g.getNodeCrypto().createECDH(t.node);i.generateKeys();let r=new Uint8Array(i.computeSecret(e));return{publicKey:new Uint8Array(i.getPublicKey()),sharedKey:r}}
var hl=Object.freeze({__proto__:null,decrypt:ao,encrypt:no,validateParams:nl}),fl=Object.freeze({__proto__:null,CurveWithOID:rt,ecdh:hl,ecdhX:qc,ecdsa:el,eddsa:kc,
eddsaLegacy:tl,generate:mn,getPreferredHashAlgo:q1}),kn=BigInt(0),ki=BigInt(1);async function yl(t,e,i,r,n,a){let s=BigInt(0);r=X(r),n=X(n),i=X(i),a=X(a);let o,
c,u,h;i=ee(i,r),a=ee(a,n);let f=ee(X(e.subarray(0,He(n))),n);for(;;){if(o=qt(ki,n),c=ee(Se(i,o,r),n),c===s)continue;let y=ee(a*c,n);if(h=ee(f+y,n),u=ee(zr(o,n)*
h,n),u!==s)break}return{r:Ae(c,"be",He(r)),s:Ae(u,"be",He(r))}}async function gl(t,e,i,r,n,a,s,o){if(e=X(e),i=X(i),a=X(a),s=X(s),n=X(n),o=X(o),e<=kn||e>=s||i<=kn||
i>=s)return g.printDebug("invalid DSA Signature"),!1;let c=ee(X(r.subarray(0,He(s))),s),u=zr(i,s);if(u===kn)return g.printDebug("invalid DSA Signature"),!1;n=ee(
n,a),o=ee(o,a);let h=ee(c*u,s),f=ee(e*u,s),y=Se(n,h,a),p=Se(o,f,a);return ee(ee(y*p,a),s)===e}async function dl(t,e,i,r,n){let a=X(t),s=X(e),o=X(i),c=X(r);if(o<=
ki||o>=a||ee(a-ki,s)!==kn||Se(o,s,a)!==ki)return!1;let u=BigInt(Gr(s)),h=BigInt(150);if(u<h||!g1(s,null,32))return!1;let f=X(n),y=BigInt(2),p=qt(y<<u-ki,y<<u),w=s*
p+f;return c===Se(o,w,a)}var co=class{constructor(t){t&&(this.data=t)}read(t){if(t.length>=1){let e=t[0];if(t.length>=1+e)return this.data=t.subarray(1,1+e),1+this.
data.length}throw new Error("Invalid symmetric key")}write(){return g.concatUint8Array([new Uint8Array([this.data.length]),this.data])}},lo=class{constructor(t){
if(t){let{hash:e,cipher:i}=t;this.hash=e,this.cipher=i}else this.hash=null,this.cipher=null}read(t){if(t.length<4||t[0]!==3||t[1]!==1)throw new ae("Cannot read \
KDFParams");return this.hash=t[2],this.cipher=t[3],4}write(){return new Uint8Array([3,1,this.hash,this.cipher])}},uo=class e3{static fromObject({wrappedKey:e,algorithm:i}){
let r=new e3;return r.wrappedKey=e,r.algorithm=i,r}read(e){let i=0,r=e[i++];this.algorithm=r%2?e[i++]:null,r-=r%2,this.wrappedKey=g.readExactSubarray(e,i,i+r),i+=
r}write(){return g.concatUint8Array([this.algorithm?new Uint8Array([this.wrappedKey.length+1,this.algorithm]):new Uint8Array([this.wrappedKey.length]),this.wrappedKey])}};
async function pl(t,e,i,r,n){switch(t){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:{let{n:a,e:s}=i;return{c:await ic(r,a,s)}}case l.publicKey.elgamal:{
let{p:a,g:s,y:o}=i;return wc(r,a,s,o)}case l.publicKey.ecdh:{let{oid:a,Q:s,kdfParams:o}=i,{publicKey:c,wrappedKey:u}=await no(a,o,r,s,n);return{V:c,C:new co(u)}}case l.
publicKey.x25519:case l.publicKey.x448:{if(e&&!g.isAES(e))throw new Error("X25519 and X448 keys can only encrypt AES session keys");let{A:a}=i,{ephemeralPublicKey:s,
wrappedKey:o}=await G1(t,r,a),c=uo.fromObject({algorithm:e,wrappedKey:o});return{ephemeralPublicKey:s,C:c}}default:return[]}}async function wl(t,e,i,r,n,a){switch(t){case l.
publicKey.rsaEncryptSign:case l.publicKey.rsaEncrypt:{let{c:s}=r,{n:o,e:c}=e,{d:u,p:h,q:f,u:y}=i;return nc(s,o,c,u,h,f,y,a)}case l.publicKey.elgamal:{let{c1:s,c2:o}=r,
c=e.p,u=i.x;return Ac(s,o,c,u,a)}case l.publicKey.ecdh:{let{oid:s,Q:o,kdfParams:c}=e,{d:u}=i,{V:h,C:f}=r;return ao(s,c,h,f.data,o,u,n)}case l.publicKey.x25519:case l.
publicKey.x448:{let{A:s}=e,{k:o}=i,{ephemeralPublicKey:c,C:u}=r;if(u.algorithm!==null&&!g.isAES(u.algorithm))throw new Error("AES session key expected");return V1(
t,c,u.wrappedKey,s,o)}default:throw new Error("Unknown public key encryption algorithm.")}}function Al(t,e){let i=0;switch(t){case l.publicKey.rsaEncrypt:case l.
publicKey.rsaEncryptSign:case l.publicKey.rsaSign:{let r=g.readMPI(e.subarray(i));i+=r.length+2;let n=g.readMPI(e.subarray(i));return i+=n.length+2,{read:i,publicParams:{
n:r,e:n}}}case l.publicKey.dsa:{let r=g.readMPI(e.subarray(i));i+=r.length+2;let n=g.readMPI(e.subarray(i));i+=n.length+2;let a=g.readMPI(e.subarray(i));i+=a.length+
2;let s=g.readMPI(e.subarray(i));return i+=s.length+2,{read:i,publicParams:{p:r,q:n,g:a,y:s}}}case l.publicKey.elgamal:{let r=g.readMPI(e.subarray(i));i+=r.length+
2;let n=g.readMPI(e.subarray(i));i+=n.length+2;let a=g.readMPI(e.subarray(i));return i+=a.length+2,{read:i,publicParams:{p:r,g:n,y:a}}}case l.publicKey.ecdsa:{let r=new pr;
i+=r.read(e),za(r);let n=g.readMPI(e.subarray(i));return i+=n.length+2,{read:i,publicParams:{oid:r,Q:n}}}case l.publicKey.eddsaLegacy:{let r=new pr;if(i+=r.read(
e),za(r),r.getName()!==l.curve.ed25519Legacy)throw new Error("Unexpected OID for eddsaLegacy");let n=g.readMPI(e.subarray(i));return i+=n.length+2,n=g.leftPad(n,
33),{read:i,publicParams:{oid:r,Q:n}}}case l.publicKey.ecdh:{let r=new pr;i+=r.read(e),za(r);let n=g.readMPI(e.subarray(i));i+=n.length+2;let a=new lo;return i+=
a.read(e.subarray(i)),{read:i,publicParams:{oid:r,Q:n,kdfParams:a}}}case l.publicKey.ed25519:case l.publicKey.ed448:case l.publicKey.x25519:case l.publicKey.x448:{
let r=g.readExactSubarray(e,i,i+Zr(t));return i+=r.length,{read:i,publicParams:{A:r}}}default:throw new ae("Unknown public key encryption algorithm.")}}function ho(t,e,i){
let r=0;switch(t){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:case l.publicKey.rsaSign:{let n=g.readMPI(e.subarray(r));r+=n.length+2;let a=g.readMPI(
e.subarray(r));r+=a.length+2;let s=g.readMPI(e.subarray(r));r+=s.length+2;let o=g.readMPI(e.subarray(r));return r+=o.length+2,{read:r,privateParams:{d:n,p:a,q:s,
u:o}}}case l.publicKey.dsa:case l.publicKey.elgamal:{let n=g.readMPI(e.subarray(r));return r+=n.length+2,{read:r,privateParams:{x:n}}}case l.publicKey.ecdsa:case l.
publicKey.ecdh:{let n=Zr(t,i.oid),a=g.readMPI(e.subarray(r));return r+=a.length+2,a=g.leftPad(a,n),{read:r,privateParams:{d:a}}}case l.publicKey.eddsaLegacy:{let n=Zr(
t,i.oid);if(i.oid.getName()!==l.curve.ed25519Legacy)throw new Error("Unexpected OID for eddsaLegacy");let a=g.readMPI(e.subarray(r));return r+=a.length+2,a=g.leftPad(
a,n),{read:r,privateParams:{seed:a}}}case l.publicKey.ed25519:case l.publicKey.ed448:{let n=Zr(t),a=g.readExactSubarray(e,r,r+n);return r+=a.length,{read:r,privateParams:{
seed:a}}}case l.publicKey.x25519:case l.publicKey.x448:{let n=Zr(t),a=g.readExactSubarray(e,r,r+n);return r+=a.length,{read:r,privateParams:{k:a}}}default:throw new ae(
"Unknown public key encryption algorithm.")}}function bl(t,e){let i=0;switch(t){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:return{c:g.readMPI(e.
subarray(i))};case l.publicKey.elgamal:{let r=g.readMPI(e.subarray(i));i+=r.length+2;let n=g.readMPI(e.subarray(i));return{c1:r,c2:n}}case l.publicKey.ecdh:{let r=g.
readMPI(e.subarray(i));i+=r.length+2;let n=new co;return n.read(e.subarray(i)),{V:r,C:n}}case l.publicKey.x25519:case l.publicKey.x448:{let r=Zr(t),n=g.readExactSubarray(
e,i,i+r);i+=n.length;let a=new uo;return a.read(e.subarray(i)),{ephemeralPublicKey:n,C:a}}default:throw new ae("Unknown public key encryption algorithm.")}}function Yr(t,e){
let i=new Set([l.publicKey.ed25519,l.publicKey.x25519,l.publicKey.ed448,l.publicKey.x448]),r=Object.keys(e).map(n=>{let a=e[n];return g.isUint8Array(a)?i.has(t)?
a:g.uint8ArrayToMPI(a):a.write()});return g.concatUint8Array(r)}function ml(t,e,i){switch(t){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:case l.
publicKey.rsaSign:return ac(e,65537).then(({n:r,e:n,d:a,p:s,q:o,u:c})=>({privateParams:{d:a,p:s,q:o,u:c},publicParams:{n:r,e:n}}));case l.publicKey.ecdsa:return mn(
i).then(({oid:r,Q:n,secret:a})=>({privateParams:{d:a},publicParams:{oid:new pr(r),Q:n}}));case l.publicKey.eddsaLegacy:return mn(i).then(({oid:r,Q:n,secret:a})=>({
privateParams:{seed:a},publicParams:{oid:new pr(r),Q:n}}));case l.publicKey.ecdh:return mn(i).then(({oid:r,Q:n,secret:a,hash:s,cipher:o})=>({privateParams:{d:a},
publicParams:{oid:new pr(r),Q:n,kdfParams:new lo({hash:s,cipher:o})}}));case l.publicKey.ed25519:case l.publicKey.ed448:return wa(t).then(({A:r,seed:n})=>({privateParams:{
seed:n},publicParams:{A:r}}));case l.publicKey.x25519:case l.publicKey.x448:return Ra(t).then(({A:r,k:n})=>({privateParams:{k:n},publicParams:{A:r}}));case l.publicKey.
dsa:case l.publicKey.elgamal:throw new Error("Unsupported algorithm for key generation.");default:throw new Error("Unknown public key algorithm.")}}async function El(t,e,i){
if(!e||!i)throw new Error("Missing key parameters");switch(t){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:case l.publicKey.rsaSign:{let{n:r,e:n}=e,
{d:a,p:s,q:o,u:c}=i;return sc(r,n,a,s,o,c)}case l.publicKey.dsa:{let{p:r,q:n,g:a,y:s}=e,{x:o}=i;return dl(r,n,a,s,o)}case l.publicKey.elgamal:{let{p:r,g:n,y:a}=e,
{x:s}=i;return bc(r,n,a,s)}case l.publicKey.ecdsa:case l.publicKey.ecdh:{let r=fl[l.read(l.publicKey,t)],{oid:n,Q:a}=e,{d:s}=i;return r.validateParams(n,a,s)}case l.
publicKey.eddsaLegacy:{let{Q:r,oid:n}=e,{seed:a}=i;return to(n,r,a)}case l.publicKey.ed25519:case l.publicKey.ed448:{let{A:r}=e,{seed:n}=i;return ma(t,r,n)}case l.
publicKey.x25519:case l.publicKey.x448:{let{A:r}=e,{k:n}=i;return La(t,r,n)}default:throw new Error("Unknown public key algorithm.")}}function Ha(t){let{keySize:e}=le(
t);return Pe(e)}function za(t){try{t.getName()}catch{throw new ae("Unknown curve OID")}}function Zr(t,e){switch(t){case l.publicKey.ecdsa:case l.publicKey.ecdh:case l.
publicKey.eddsaLegacy:return new rt(e).payloadSize;case l.publicKey.ed25519:case l.publicKey.ed448:return on(t);case l.publicKey.x25519:case l.publicKey.x448:return dn(
t);default:throw new Error("Unknown elliptic algo")}}function vl(t,e){switch(t){case l.publicKey.ecdsa:case l.publicKey.eddsaLegacy:return q1(e);case l.publicKey.
ed25519:case l.publicKey.ed448:return cn(t);default:throw new Error("Unknown elliptic signing algo")}}var In=g.getWebCrypto(),Ii=g.getNodeCrypto(),br=Ii?Ii.getCiphers():
[],Sn={idea:br.includes("idea-cfb")?"idea-cfb":void 0,tripledes:br.includes("des-ede3-cfb")?"des-ede3-cfb":void 0,cast5:br.includes("cast5-cfb")?"cast5-cfb":void 0,
blowfish:br.includes("bf-cfb")?"bf-cfb":void 0,aes128:br.includes("aes-128-cfb")?"aes-128-cfb":void 0,aes192:br.includes("aes-192-cfb")?"aes-192-cfb":void 0,aes256:br.
includes("aes-256-cfb")?"aes-256-cfb":void 0};function kl(t){let{blockSize:e}=le(t),i=Pe(e),r=new Uint8Array([i[i.length-2],i[i.length-1]]);return g.concat([i,r])}
async function Ga(t,e,i,r,n){let a=l.read(l.symmetric,t);if(g.getNodeCrypto()&&Sn[a])return Bl(t,e,i,r);if(g.isAES(t))return Il(t,e,i,r);let s=await z1(t),o=new s(
e),c=o.blockSize,u=r.slice(),h=new Uint8Array,f=y=>{y&&(h=g.concatUint8Array([h,y]));let p=new Uint8Array(h.length),w,d=0;for(;y?h.length>=c:h.length;){let b=o.
encrypt(u);for(w=0;w<c;w++)u[w]=h[w]^b[w],p[d++]=u[w];h=h.subarray(c)}return p.subarray(0,d)};return me(i,f,f)}async function Va(t,e,i,r){let n=l.read(l.symmetric,
t);if(Ii&&Sn[n])return Kl(t,e,i,r);if(g.isAES(t))return Sl(t,e,i,r);let a=await z1(t),s=new a(e),o=s.blockSize,c=r,u=new Uint8Array,h=f=>{f&&(u=g.concatUint8Array(
[u,f]));let y=new Uint8Array(u.length),p,w=0;for(;f?u.length>=o:u.length;){let d=s.encrypt(c);for(c=u.subarray(0,o),p=0;p<o;p++)y[w++]=c[p]^d[p];u=u.subarray(o)}
return y.subarray(0,w)};return me(i,h,h)}var fo=class{constructor(t,e,i){let{blockSize:r}=le(t);this.key=e,this.iv=i,this.prevBlock=i.slice(),this.nextBlock=new Uint8Array(
r),this.i=0,this.blockSize=r,this.zeroBlock=new Uint8Array(this.blockSize)}static isSupported(t){let{keySize:e}=le(t);return In.importKey("raw",new Uint8Array(e),
"aes-cbc",!1,["encrypt"]).then(()=>!0,()=>!1)}async _runCBC(t,e){let i="AES-CBC";this.keyRef=this.keyRef||await In.importKey("raw",this.key,i,!1,["encrypt"]);let r=await In.
encrypt({name:i,iv:e||this.zeroBlock},this.keyRef,t);return new Uint8Array(r).subarray(0,t.length)}async encryptChunk(t){let e=this.nextBlock.length-this.i,i=t.
subarray(0,e);if(this.nextBlock.set(i,this.i),this.i+t.length>=2*this.blockSize){let n=(t.length-e)%this.blockSize,a=g.concatUint8Array([this.nextBlock,t.subarray(
e,t.length-n)]),s=g.concatUint8Array([this.prevBlock,a.subarray(0,a.length-this.blockSize)]),o=await this._runCBC(s);return Bn(o,a),this.prevBlock=o.slice(-this.
blockSize),n>0&&this.nextBlock.set(t.subarray(-n)),this.i=n,o}this.i+=i.length;let r;if(this.i===this.nextBlock.length){let n=this.nextBlock;r=await this._runCBC(
this.prevBlock),Bn(r,n),this.prevBlock=r.slice(),this.i=0;let a=t.subarray(i.length);this.nextBlock.set(a,this.i),this.i+=a.length}else r=new Uint8Array;return r}async finish(){
let t;if(this.i===0)t=new Uint8Array;else{this.nextBlock=this.nextBlock.subarray(0,this.i);let e=this.nextBlock,i=await this._runCBC(this.prevBlock);Bn(i,e),t=i.
subarray(0,e.length)}return this.clearSensitiveData(),t}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.keyRef=null,this.key=null}async encrypt(t){
let e=(await this._runCBC(g.concatUint8Array([new Uint8Array(this.blockSize),t]),this.iv)).subarray(0,t.length);return Bn(e,t),this.clearSensitiveData(),e}},yo=class{constructor(t,e,i,r){
this.forEncryption=t;let{blockSize:n}=le(e);this.key=H1.expandKeyLE(i),r.byteOffset%4!==0&&(r=r.slice()),this.prevBlock=ja(r),this.nextBlock=new Uint8Array(n),this.
i=0,this.blockSize=n}_runCFB(t){let e=ja(t),i=new Uint8Array(t.length),r=ja(i);for(let n=0;n+4<=r.length;n+=4){let{s0:a,s1:s,s2:o,s3:c}=H1.encrypt(this.key,this.
prevBlock[0],this.prevBlock[1],this.prevBlock[2],this.prevBlock[3]);r[n+0]=e[n+0]^a,r[n+1]=e[n+1]^s,r[n+2]=e[n+2]^o,r[n+3]=e[n+3]^c,this.prevBlock=(this.forEncryption?
r:e).slice(n,n+4)}return i}async processChunk(t){let e=this.nextBlock.length-this.i,i=t.subarray(0,e);if(this.nextBlock.set(i,this.i),this.i+t.length>=2*this.blockSize){
let n=(t.length-e)%this.blockSize,a=g.concatUint8Array([this.nextBlock,t.subarray(e,t.length-n)]),s=this._runCFB(a);return n>0&&this.nextBlock.set(t.subarray(-n)),
this.i=n,s}this.i+=i.length;let r;if(this.i===this.nextBlock.length){r=this._runCFB(this.nextBlock),this.i=0;let n=t.subarray(i.length);this.nextBlock.set(n,this.
i),this.i+=n.length}else r=new Uint8Array;return r}async finish(){let t;return this.i===0?t=new Uint8Array:t=this._runCFB(this.nextBlock).subarray(0,this.i),this.
clearSensitiveData(),t}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.key.fill(0)}};async function Il(t,e,i,r){if(In&&await fo.isSupported(
t)){let n=new fo(t,e,r);return g.isStream(i)?ca(i,a=>n.encryptChunk(a),()=>n.finish()):n.encrypt(i)}else if(g.isStream(i)){let n=new yo(!0,t,e,r);return ca(i,a=>n.
processChunk(a),()=>n.finish())}return M1(e,r).encrypt(i)}function Sl(t,e,i,r){if(g.isStream(i)){let n=new yo(!1,t,e,r);return ca(i,a=>n.processChunk(a),()=>n.finish())}
return M1(e,r).decrypt(i)}function Bn(t,e){let i=Math.min(t.length,e.length);for(let r=0;r<i;r++)t[r]=t[r]^e[r]}var ja=t=>new Uint32Array(t.buffer,t.byteOffset,
Math.floor(t.byteLength/4));function Bl(t,e,i,r){let n=l.read(l.symmetric,t),a=new Ii.createCipheriv(Sn[n],e,r);return me(i,s=>new Uint8Array(a.update(s)))}function Kl(t,e,i,r){
let n=l.read(l.symmetric,t),a=new Ii.createDecipheriv(Sn[n],e,r);return me(i,s=>new Uint8Array(a.update(s)))}var go=g.getWebCrypto(),Cl=g.getNodeCrypto(),Qt=16;
function po(t,e){let i=t.length-Qt;for(let r=0;r<Qt;r++)t[r+i]^=e[r];return t}function Ul(t,e,i){if(t.length&&t.length%Qt===0)return po(t,e);let r=new Uint8Array(
t.length+(Qt-t.length%Qt));return r.set(t),r[t.length]=128,po(r,i)}var Kn=new Uint8Array(Qt);async function xl(t){let e=await Pl(t),i=g.double(await e(Kn)),r=g.
double(i);return async function(n){return(await e(Ul(n,i,r))).subarray(-Qt)}}async function Pl(t){if(g.getNodeCrypto())return async function(e){let i=new Cl.createCipheriv(
"aes-"+t.length*8+"-cbc",t,Kn).update(e);return new Uint8Array(i)};if(g.getWebCrypto())try{return t=await go.importKey("raw",t,{name:"AES-CBC",length:t.length*8},
!1,["encrypt"]),async function(e){let i=await go.encrypt({name:"AES-CBC",iv:Kn,length:Qt*8},t,e);return new Uint8Array(i).subarray(0,i.byteLength-Qt)}}catch(e){
if(e.name!=="NotSupportedError"&&!(t.length===24&&e.name==="OperationError"))throw e;g.printDebugError("Browser did not support operation: "+e.message)}return async function(e){
return Da(t,Kn,{disablePadding:!0}).encrypt(e)}}var wo=g.getWebCrypto(),Dl=g.getNodeCrypto(),Ql=g.getNodeBuffer(),Mt=16,Ml=Mt,Jr=Mt,Ao=new Uint8Array(Mt),qa=new Uint8Array(
Mt);qa[Mt-1]=1;var Ya=new Uint8Array(Mt);Ya[Mt-1]=2;async function Rl(t){let e=await xl(t);return function(i,r){return e(g.concatUint8Array([i,r]))}}async function Ll(t){
if(g.getNodeCrypto())return async function(e,i){let r=new Dl.createCipheriv("aes-"+t.length*8+"-ctr",t,i),n=Ql.concat([r.update(e),r.final()]);return new Uint8Array(
n)};if(g.getWebCrypto())try{let e=await wo.importKey("raw",t,{name:"AES-CTR",length:t.length*8},!1,["encrypt"]);return async function(i,r){let n=await wo.encrypt(
{name:"AES-CTR",counter:r,length:Mt*8},e,i);return new Uint8Array(n)}}catch(e){if(e.name!=="NotSupportedError"&&!(t.length===24&&e.name==="OperationError"))throw e;
g.printDebugError("Browser did not support operation: "+e.message)}return async function(e,i){return Fc(t,i).encrypt(e)}}async function Si(t,e){if(t!==l.symmetric.
aes128&&t!==l.symmetric.aes192&&t!==l.symmetric.aes256)throw new Error("EAX mode supports only AES cipher");let[i,r]=await Promise.all([Rl(e),Ll(e)]);return{encrypt:async function(n,a,s){
let[o,c]=await Promise.all([i(Ao,a),i(qa,s)]),u=await r(n,o),h=await i(Ya,u);for(let f=0;f<Jr;f++)h[f]^=c[f]^o[f];return g.concatUint8Array([u,h])},decrypt:async function(n,a,s){
if(n.length<Jr)throw new Error("Invalid EAX ciphertext");let o=n.subarray(0,-Jr),c=n.subarray(-Jr),[u,h,f]=await Promise.all([i(Ao,a),i(qa,s),i(Ya,o)]),y=f;for(let p=0;p<
Jr;p++)y[p]^=h[p]^u[p];if(!g.timingSafeEqualsUint8Array(c,y))throw new Error("Authentication tag mismatch");return await r(o,u)}}}Si.getNonce=function(t,e){let i=t.
slice();for(let r=0;r<e.length;r++)i[8+r]^=e[r];return i},Si.blockLength=Mt,Si.ivLength=Ml,Si.tagLength=Jr;var Fe=16,bo=15,Xt=16;function mo(t){let e=0;for(let i=1;(t&
i)===0;i<<=1)e++;return e}function Ve(t,e){for(let i=0;i<t.length;i++)t[i]^=e[i];return t}function Cn(t,e){return Ve(t.slice(),e)}var Bi=new Uint8Array(Fe),Fl=new Uint8Array(
[1]);async function Ki(t,e){let{keySize:i}=le(t);if(!g.isAES(t)||e.length!==i)throw new Error("Unexpected algorithm or key size");let r=0,n=f=>Da(e,Bi,{disablePadding:!0}).
encrypt(f),a=f=>Da(e,Bi,{disablePadding:!0}).decrypt(f),s;o();function o(){let f=n(Bi),y=g.double(f);s=[],s[0]=g.double(y),s.x=f,s.$=y}function c(f,y){let p=g.nbits(
Math.max(f.length,y.length)/Fe|0)-1;for(let w=r+1;w<=p;w++)s[w]=g.double(s[w-1]);r=p}function u(f){if(!f.length)return Bi;let y=f.length/Fe|0,p=new Uint8Array(Fe),
w=new Uint8Array(Fe);for(let d=0;d<y;d++)Ve(p,s[mo(d+1)]),Ve(w,n(Cn(p,f))),f=f.subarray(Fe);if(f.length){Ve(p,s.x);let d=new Uint8Array(Fe);d.set(f,0),d[f.length]=
128,Ve(d,p),Ve(w,n(d))}return w}function h(f,y,p,w){let d=y.length/Fe|0;c(y,w);let b=g.concatUint8Array([Bi.subarray(0,bo-p.length),Fl,p]),A=b[Fe-1]&63;b[Fe-1]&=
192;let S=n(b),K=g.concatUint8Array([S,Cn(S.subarray(0,8),S.subarray(1,9))]),U=g.shiftRight(K.subarray(0+(A>>3),17+(A>>3)),8-(A&7)).subarray(1),P=new Uint8Array(
Fe),D=new Uint8Array(y.length+Xt),R,C=0;for(R=0;R<d;R++)Ve(U,s[mo(R+1)]),D.set(Ve(f(Cn(U,y)),U),C),Ve(P,f===n?y:D.subarray(C)),y=y.subarray(Fe),C+=Fe;if(y.length){
Ve(U,s.x);let k=n(U);D.set(Cn(y,k),C);let I=new Uint8Array(Fe);I.set(f===n?y:D.subarray(C,-Xt),0),I[y.length]=128,Ve(P,I),C+=y.length}let v=Ve(n(Ve(Ve(P,U),s.$)),
u(w));return D.set(v,C),D}return{encrypt:async function(f,y,p){return h(n,f,y,p)},decrypt:async function(f,y,p){if(f.length<Xt)throw new Error("Invalid OCB ciph\
ertext");let w=f.subarray(-Xt);f=f.subarray(0,-Xt);let d=h(a,f,y,p);if(g.timingSafeEqualsUint8Array(w,d.subarray(-Xt)))return d.subarray(0,-Xt);throw new Error(
"Authentication tag mismatch")}}}Ki.getNonce=function(t,e){let i=t.slice();for(let r=0;r<e.length;r++)i[7+r]^=e[r];return i},Ki.blockLength=Fe,Ki.ivLength=bo,Ki.
tagLength=Xt;var Za=g.getWebCrypto(),Eo=g.getNodeCrypto(),vo=g.getNodeBuffer(),Tl=16,Nl=12,Wr=16,Ja="AES-GCM";async function Xr(t,e){if(t!==l.symmetric.aes128&&
t!==l.symmetric.aes192&&t!==l.symmetric.aes256)throw new Error("GCM mode supports only AES cipher");if(g.getNodeCrypto())return{encrypt:async function(i,r,n=new Uint8Array){
let a=new Eo.createCipheriv("aes-"+e.length*8+"-gcm",e,r);a.setAAD(n);let s=vo.concat([a.update(i),a.final(),a.getAuthTag()]);return new Uint8Array(s)},decrypt:async function(i,r,n=new Uint8Array){
let a=new Eo.createDecipheriv("aes-"+e.length*8+"-gcm",e,r);a.setAAD(n),a.setAuthTag(i.slice(i.length-Wr,i.length));let s=vo.concat([a.update(i.slice(0,i.length-
Wr)),a.final()]);return new Uint8Array(s)}};if(g.getWebCrypto())try{let i=await Za.importKey("raw",e,{name:Ja},!1,["encrypt","decrypt"]),r=navigator.userAgent.match(
/Version\/13\.\d(\.\d)* Safari/)||navigator.userAgent.match(/Version\/(13|14)\.\d(\.\d)* Mobile\/\S* Safari/);return{encrypt:async function(n,a,s=new Uint8Array){
if(r&&!n.length)return yn(e,a,s).encrypt(n);let o=await Za.encrypt({name:Ja,iv:a,additionalData:s,tagLength:Wr*8},i,n);return new Uint8Array(o)},decrypt:async function(n,a,s=new Uint8Array){
if(r&&n.length===Wr)return yn(e,a,s).decrypt(n);try{let o=await Za.decrypt({name:Ja,iv:a,additionalData:s,tagLength:Wr*8},i,n);return new Uint8Array(o)}catch(o){
if(o.name==="OperationError")throw new Error("Authentication tag mismatch")}}}}catch(i){if(i.name!=="NotSupportedError"&&!(e.length===24&&i.name==="OperationErr\
or"))throw i;g.printDebugError("Browser did not support operation: "+i.message)}return{encrypt:async function(i,r,n){return yn(e,r,n).encrypt(i)},decrypt:async function(i,r,n){
return yn(e,r,n).decrypt(i)}}}Xr.getNonce=function(t,e){let i=t.slice();for(let r=0;r<e.length;r++)i[4+r]^=e[r];return i},Xr.blockLength=Tl,Xr.ivLength=Nl,Xr.tagLength=
Wr;function mr(t,e=!1){switch(t){case l.aead.eax:return Si;case l.aead.ocb:return Ki;case l.aead.gcm:return Xr;case l.aead.experimentalGCM:if(!e)throw new Error(
"Unexpected non-standard `experimentalGCM` AEAD algorithm provided in `config.preferredAEADAlgorithm`: use `gcm` instead");return Xr;default:throw new Error("Un\
supported AEAD mode")}}function Ol(t,e){let i=0;switch(t){case l.publicKey.rsaEncryptSign:case l.publicKey.rsaEncrypt:case l.publicKey.rsaSign:{let r=g.readMPI(
e.subarray(i));return i+=r.length+2,{read:i,signatureParams:{s:r}}}case l.publicKey.dsa:case l.publicKey.ecdsa:{let r=g.readMPI(e.subarray(i));i+=r.length+2;let n=g.
readMPI(e.subarray(i));return i+=n.length+2,{read:i,signatureParams:{r,s:n}}}case l.publicKey.eddsaLegacy:{let r=g.readMPI(e.subarray(i));i+=r.length+2;let n=g.
readMPI(e.subarray(i));return i+=n.length+2,{read:i,signatureParams:{r,s:n}}}case l.publicKey.ed25519:case l.publicKey.ed448:{let r=2*on(t),n=g.readExactSubarray(
e,i,i+r);return i+=n.length,{read:i,signatureParams:{RS:n}}}default:throw new ae("Unknown signature algorithm.")}}async function Hl(t,e,i,r,n,a){switch(t){case l.
publicKey.rsaEncryptSign:case l.publicKey.rsaEncrypt:case l.publicKey.rsaSign:{let{n:s,e:o}=r,c=g.leftPad(i.s,s.length);return rc(e,n,c,s,o,a)}case l.publicKey.
dsa:{let{g:s,p:o,q:c,y:u}=r,{r:h,s:f}=i;return gl(e,h,f,a,s,o,c,u)}case l.publicKey.ecdsa:{let{oid:s,Q:o}=r,c=new rt(s).payloadSize,u=g.leftPad(i.r,c),h=g.leftPad(
i.s,c);return Oa(s,e,{r:u,s:h},n,o,a)}case l.publicKey.eddsaLegacy:{let{oid:s,Q:o}=r,c=new rt(s).payloadSize,u=g.leftPad(i.r,c),h=g.leftPad(i.s,c);return eo(s,e,
{r:u,s:h},n,o,a)}case l.publicKey.ed25519:case l.publicKey.ed448:{let{A:s}=r;return ba(t,e,i,n,s,a)}default:throw new Error("Unknown signature algorithm.")}}async function zl(t,e,i,r,n,a){
if(!i||!r)throw new Error("Missing key parameters");switch(t){case l.publicKey.rsaEncryptSign:case l.publicKey.rsaEncrypt:case l.publicKey.rsaSign:{let{n:s,e:o}=i,
{d:c,p:u,q:h,u:f}=r;return{s:await tc(e,n,s,o,c,u,h,f,a)}}case l.publicKey.dsa:{let{g:s,p:o,q:c}=i,{x:u}=r;return yl(e,a,s,o,c,u)}case l.publicKey.elgamal:throw new Error(
"Signing with Elgamal is not defined in the OpenPGP standard.");case l.publicKey.ecdsa:{let{oid:s,Q:o}=i,{d:c}=r;return Na(s,e,n,o,c,a)}case l.publicKey.eddsaLegacy:{
let{oid:s,Q:o}=i,{seed:c}=r;return _1(s,e,n,o,c,a)}case l.publicKey.ed25519:case l.publicKey.ed448:{let{A:s}=i,{seed:o}=r;return Aa(t,e,n,s,o,a)}default:throw new Error(
"Unknown signature algorithm.")}}var Gl=2,Vl=19,jl=16,ko=30,Un=class t3 extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(
this,t3),this.name="Argon2OutOfMemoryError"}},xn,Ci,ql=2<<19,Yl=class{constructor(t=V){let{passes:e,parallelism:i,memoryExponent:r}=t.s2kArgon2Params;this.type=
"argon2",this.salt=null,this.t=e,this.p=i,this.encodedM=r}generateSalt(){this.salt=Pe(jl)}read(t){let e=0;return this.salt=t.subarray(e,e+16),e+=16,this.t=t[e++],
this.p=t[e++],this.encodedM=t[e++],e}write(){let t=[new Uint8Array([l.write(l.s2k,this.type)]),this.salt,new Uint8Array([this.t,this.p,this.encodedM])];return g.
concatUint8Array(t)}async produceKey(t,e,i){if(i.maxArgon2MemoryExponent>ko)throw new Un(`'config.maxArgon2MemoryExponent' exceeds the max allowed value of ${ko}`);
if(this.encodedM>i.maxArgon2MemoryExponent)throw new Un("Argon2 required memory exceeds `config.maxArgon2MemoryExponent`");let r=1<<this.encodedM;try{xn=xn||(await Promise.
resolve().then(function(){return t8})).default,Ci=Ci||xn();let n=await Ci,a=g.encodeUTF8(t),s=n({version:Vl,type:Gl,password:a,salt:this.salt,tagLength:e,memorySize:r,
parallelism:this.p,passes:this.t});return r>ql&&(Ci=xn(),Ci.catch(()=>{})),s}catch(n){throw n.message&&(n.message.includes("Unable to grow instance memory")||n.
message.includes("failed to grow memory")||n.message.includes("WebAssembly.Memory.grow")||n.message.includes("Out of memory"))?new Un("Could not allocate requir\
ed memory for Argon2"):n}}},Zl=class{constructor(t,e=V){this.algorithm=l.hash.sha256,this.type=l.read(l.s2k,t),this.c=e.s2kIterationCountByte,this.salt=null}generateSalt(){
switch(this.type){case"salted":case"iterated":this.salt=Pe(8)}}getCount(){return 16+(this.c&15)<<(this.c>>4)+6}read(t){let e=0;switch(this.algorithm=t[e++],this.
type){case"simple":break;case"salted":this.salt=t.subarray(e,e+8),e+=8;break;case"iterated":this.salt=t.subarray(e,e+8),e+=8,this.c=t[e++];break;case"gnu":if(g.
uint8ArrayToString(t.subarray(e,e+3))==="GNU")if(e+=3,1e3+t[e++]===1001)this.type="gnu-dummy";else throw new ae("Unknown s2k gnu protection mode.");else throw new ae(
"Unknown s2k type.");break;default:throw new ae("Unknown s2k type.")}return e}write(){if(this.type==="gnu-dummy")return new Uint8Array([101,0,...g.stringToUint8Array(
"GNU"),1]);let t=[new Uint8Array([l.write(l.s2k,this.type),this.algorithm])];switch(this.type){case"simple":break;case"salted":t.push(this.salt);break;case"iter\
ated":t.push(this.salt),t.push(new Uint8Array([this.c]));break;case"gnu":throw new Error("GNU s2k type not supported.");default:throw new Error("Unknown s2k typ\
e.")}return g.concatUint8Array(t)}async produceKey(t,e,i){t=g.encodeUTF8(t);let r=[],n=0,a=0;for(;n<e;){let s;switch(this.type){case"simple":s=g.concatUint8Array(
[new Uint8Array(a),t]);break;case"salted":s=g.concatUint8Array([new Uint8Array(a),this.salt,t]);break;case"iterated":{let c=g.concatUint8Array([this.salt,t]),u=c.
length,h=Math.max(this.getCount(),u);s=new Uint8Array(a+h),s.set(c,a);for(let f=a+u;f<h;f+=u,u*=2)s.copyWithin(f,a,f);break}case"gnu":throw new Error("GNU s2k t\
ype not supported.");default:throw new Error("Unknown s2k type.")}let o=await pt(this.algorithm,s);r.push(o),n+=o.length,a++}return g.concatUint8Array(r).subarray(
0,e)}},Jl=new Set([l.s2k.argon2,l.s2k.iterated]);function Pn(t,e=V){switch(t){case l.s2k.argon2:return new Yl(e);case l.s2k.iterated:case l.s2k.gnu:case l.s2k.salted:case l.
s2k.simple:return new Zl(t,e);default:throw new ae("Unsupported S2K type")}}function Io(t){let{s2kType:e}=t;if(!Jl.has(e))throw new Error("The provided `config.\
s2kType` value is not allowed");return Pn(e,t)}var Wl=(0,Ws.createRequire)("/"),hi,Xl,$l;try{hi=Wl("worker_threads"),Xl=hi.Worker,$l=hi.isMarkedAsUntransferable}catch{}
var pe=Uint8Array,Xe=Uint16Array,Wa=Int32Array,Dn=new pe([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Qn=new pe([0,0,0,0,1,1,2,2,3,3,4,4,5,
5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Xa=new pe([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),So=function(t,e){for(var i=new Xe(31),r=0;r<31;++r)i[r]=
e+=1<<t[r-1];for(var n=new Wa(i[30]),r=1;r<30;++r)for(var a=i[r];a<i[r+1];++a)n[a]=a-i[r]<<5|r;return{b:i,r:n}},hi=So(Dn,2),Bo=hi.b,$a=hi.r;Bo[28]=258,$a[258]=28;
var Ko=So(Qn,0),_l=Ko.b,Co=Ko.r,_a=new Xe(32768);for(ie=0;ie<32768;++ie)Rt=(ie&43690)>>1|(ie&21845)<<1,Rt=(Rt&52428)>>2|(Rt&13107)<<2,Rt=(Rt&61680)>>4|(Rt&3855)<<
4,_a[ie]=((Rt&65280)>>8|(Rt&255)<<8)>>1;var Rt,ie,Et=(function(t,e,i){for(var r=t.length,n=0,a=new Xe(e);n<r;++n)t[n]&&++a[t[n]-1];var s=new Xe(e);for(n=1;n<e;++n)
s[n]=s[n-1]+a[n-1]<<1;var o;if(i){o=new Xe(1<<e);var c=15-e;for(n=0;n<r;++n)if(t[n])for(var u=n<<4|t[n],h=e-t[n],f=s[t[n]-1]++<<h,y=f|(1<<h)-1;f<=y;++f)o[_a[f]>>
c]=u}else for(o=new Xe(r),n=0;n<r;++n)t[n]&&(o[n]=_a[s[t[n]-1]++]>>15-t[n]);return o}),$t=new pe(288);for(ie=0;ie<144;++ie)$t[ie]=8;var ie;for(ie=144;ie<256;++ie)
$t[ie]=9;var ie;for(ie=256;ie<280;++ie)$t[ie]=7;var ie;for(ie=280;ie<288;++ie)$t[ie]=8;var ie,Ui=new pe(32);for(ie=0;ie<32;++ie)Ui[ie]=5;var ie,e5=Et($t,9,0),t5=Et(
$t,9,1),r5=Et(Ui,5,0),i5=Et(Ui,5,1),es=function(t){for(var e=t[0],i=1;i<t.length;++i)t[i]>e&&(e=t[i]);return e},ot=function(t,e,i){var r=e/8|0;return(t[r]|t[r+1]<<
8)>>(e&7)&i},ts=function(t,e){var i=e/8|0;return(t[i]|t[i+1]<<8|t[i+2]<<16)>>(e&7)},rs=function(t){return(t+7)/8|0},xi=function(t,e,i){return(e==null||e<0)&&(e=
0),(i==null||i>t.length)&&(i=t.length),new pe(t.subarray(e,i))},n5=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","inv\
alid zip data"],Be=function(t,e,i){var r=new Error(e||n5[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,Be),!i)throw r;return r},a5=function(t,e,i,r){
var n=t.length,a=0;if(!n||e.f&&!e.l)return i||new pe(0);var s=!i,o=s||e.i!=2,c=e.i;s&&(i=new pe(n*3));var u=function(_){var re=i.length;if(_>re){var ne=new pe(Math.
max(re*2,_));ne.set(i),i=ne}},h=e.f||0,f=e.p||0,y=e.b||0,p=e.l,w=e.d,d=e.m,b=e.n,A=n*8;do{if(!p){h=ot(t,f,1);var S=ot(t,f+1,3);if(f+=3,S)if(S==1)p=t5,w=i5,d=9,b=
5;else if(S==2){var K=ot(t,f,31)+257,U=ot(t,f+10,15)+4,P=K+ot(t,f+5,31)+1;f+=14;for(var D=new pe(P),R=new pe(19),C=0;C<U;++C)R[Xa[C]]=ot(t,f+C*3,7);f+=U*3;for(var v=es(
R),k=(1<<v)-1,I=Et(R,v,1),C=0;C<P;){var x=I[ot(t,f,k)];f+=x&15;var m=x>>4;if(m<16)D[C++]=m;else{var E=0,B=0;for(m==16?(B=3+ot(t,f,3),f+=2,E=D[C-1]):m==17?(B=3+ot(
t,f,7),f+=3):m==18&&(B=11+ot(t,f,127),f+=7);B--;)D[C++]=E}}var Q=D.subarray(0,K),L=D.subarray(K);d=es(Q),b=es(L),p=Et(Q,d,1),w=Et(L,b,1)}else Be(1);else{var m=rs(
f)+4,M=t[m-4]|t[m-3]<<8,N=m+M;if(N>n){c&&Be(0);break}o&&u(y+M),i.set(t.subarray(m,N),y),e.b=y+=M,e.p=f=N*8,e.f=h;continue}if(f>A){c&&Be(0);break}}o&&u(y+131072);
for(var F=(1<<d)-1,O=(1<<b)-1,z=f;;z=f){var E=p[ts(t,f)&F],Z=E>>4;if(f+=E&15,f>A){c&&Be(0);break}if(E||Be(2),Z<256)i[y++]=Z;else if(Z==256){z=f,p=null;break}else{
var G=Z-254;if(Z>264){var C=Z-257,T=Dn[C];G=ot(t,f,(1<<T)-1)+Bo[C],f+=T}var H=w[ts(t,f)&O],q=H>>4;H||Be(3),f+=H&15;var L=_l[q];if(q>3){var T=Qn[q];L+=ts(t,f)&(1<<
T)-1,f+=T}if(f>A){c&&Be(0);break}o&&u(y+131072);var Y=y+G;if(y<L){var j=a-L,W=Math.min(L,Y);for(j+y<0&&Be(3);y<W;++y)i[y]=r[j+y]}for(;y<Y;++y)i[y]=i[y-L]}}e.l=p,
e.p=z,e.b=y,e.f=h,p&&(h=1,e.m=d,e.d=w,e.n=b)}while(!h);return y!=i.length&&s?xi(i,0,y):i.subarray(0,y)},Lt=function(t,e,i){i<<=e&7;var r=e/8|0;t[r]|=i,t[r+1]|=i>>
8},Pi=function(t,e,i){i<<=e&7;var r=e/8|0;t[r]|=i,t[r+1]|=i>>8,t[r+2]|=i>>16},is=function(t,e){for(var i=[],r=0;r<t.length;++r)t[r]&&i.push({s:r,f:t[r]});var n=i.
length,a=i.slice();if(!n)return{t:Mn,l:0};if(n==1){var s=new pe(i[0].s+1);return s[i[0].s]=1,{t:s,l:1}}i.sort(function(P,D){return P.f-D.f}),i.push({s:-1,f:25001});
var o=i[0],c=i[1],u=0,h=1,f=2;for(i[0]={s:-1,f:o.f+c.f,l:o,r:c};h!=n-1;)o=i[i[u].f<i[f].f?u++:f++],c=i[u!=h&&i[u].f<i[f].f?u++:f++],i[h++]={s:-1,f:o.f+c.f,l:o,r:c};
for(var y=a[0].s,r=1;r<n;++r)a[r].s>y&&(y=a[r].s);var p=new Xe(y+1),w=ns(i[h-1],p,0);if(w>e){var r=0,d=0,b=w-e,A=1<<b;for(a.sort(function(D,R){return p[R.s]-p[D.
s]||D.f-R.f});r<n;++r){var S=a[r].s;if(p[S]>e)d+=A-(1<<w-p[S]),p[S]=e;else break}for(d>>=b;d>0;){var K=a[r].s;p[K]<e?d-=1<<e-p[K]++-1:++r}for(;r>=0&&d;--r){var U=a[r].
s;p[U]==e&&(--p[U],++d)}w=e}return{t:new pe(p),l:w}},ns=function(t,e,i){return t.s==-1?Math.max(ns(t.l,e,i+1),ns(t.r,e,i+1)):e[t.s]=i},Uo=function(t){for(var e=t.
length;e&&!t[--e];);for(var i=new Xe(++e),r=0,n=t[0],a=1,s=function(c){i[r++]=c},o=1;o<=e;++o)if(t[o]==n&&o!=e)++a;else{if(!n&&a>2){for(;a>138;a-=138)s(32754);a>
2&&(s(a>10?a-11<<5|28690:a-3<<5|12305),a=0)}else if(a>3){for(s(n),--a;a>6;a-=6)s(8304);a>2&&(s(a-3<<5|8208),a=0)}for(;a--;)s(n);a=1,n=t[o]}return{c:i.subarray(0,
r),n:e}},Di=function(t,e){for(var i=0,r=0;r<e.length;++r)i+=t[r]*e[r];return i},as=function(t,e,i){var r=i.length,n=rs(e+2);t[n]=r&255,t[n+1]=r>>8,t[n+2]=t[n]^255,
t[n+3]=t[n+1]^255;for(var a=0;a<r;++a)t[n+a+4]=i[a];return(n+4+r)*8},xo=function(t,e,i,r,n,a,s,o,c,u,h){Lt(e,h++,i),++n[256];for(var f=is(n,15),y=f.t,p=f.l,w=is(
a,15),d=w.t,b=w.l,A=Uo(y),S=A.c,K=A.n,U=Uo(d),P=U.c,D=U.n,R=new Xe(19),C=0;C<S.length;++C)++R[S[C]&31];for(var C=0;C<P.length;++C)++R[P[C]&31];for(var v=is(R,7),
k=v.t,I=v.l,x=19;x>4&&!k[Xa[x-1]];--x);var m=u+5<<3,E=Di(n,$t)+Di(a,Ui)+s,B=Di(n,y)+Di(a,d)+s+14+3*x+Di(R,k)+2*R[16]+3*R[17]+7*R[18];if(c>=0&&m<=E&&m<=B)return as(
e,h,t.subarray(c,c+u));var Q,L,M,N;if(Lt(e,h,1+(B<E)),h+=2,B<E){Q=Et(y,p,0),L=y,M=Et(d,b,0),N=d;var F=Et(k,I,0);Lt(e,h,K-257),Lt(e,h+5,D-1),Lt(e,h+10,x-4),h+=14;
for(var C=0;C<x;++C)Lt(e,h+3*C,k[Xa[C]]);h+=3*x;for(var O=[S,P],z=0;z<2;++z)for(var Z=O[z],C=0;C<Z.length;++C){var G=Z[C]&31;Lt(e,h,F[G]),h+=k[G],G>15&&(Lt(e,h,
Z[C]>>5&127),h+=Z[C]>>12)}}else Q=e5,L=$t,M=r5,N=Ui;for(var C=0;C<o;++C){var T=r[C];if(T>255){var G=T>>18&31;Pi(e,h,Q[G+257]),h+=L[G+257],G>7&&(Lt(e,h,T>>23&31),
h+=Dn[G]);var H=T&31;Pi(e,h,M[H]),h+=N[H],H>3&&(Pi(e,h,T>>5&8191),h+=Qn[H])}else Pi(e,h,Q[T]),h+=L[T]}return Pi(e,h,Q[256]),h+L[256]},s5=new Wa([65540,131080,131088,
131104,262176,1048704,1048832,2114560,2117632]),Mn=new pe(0),o5=function(t,e,i,r,n,a){var s=a.z||t.length,o=new pe(r+s+5*(1+Math.ceil(s/7e3))+n),c=o.subarray(r,
o.length-n),u=a.l,h=(a.r||0)&7;if(e){h&&(c[0]=a.r>>3);for(var f=s5[e-1],y=f>>13,p=f&8191,w=(1<<i)-1,d=a.p||new Xe(32768),b=a.h||new Xe(w+1),A=Math.ceil(i/3),S=2*
A,K=function(ge){return(t[ge]^t[ge+1]<<A^t[ge+2]<<S)&w},U=new Wa(25e3),P=new Xe(288),D=new Xe(32),R=0,C=0,v=a.i||0,k=0,I=a.w||0,x=0;v+2<s;++v){var m=K(v),E=v&32767,
B=b[m];if(d[E]=B,b[m]=E,I<=v){var Q=s-v;if((R>7e3||k>24576)&&(Q>423||!u)){h=xo(t,c,0,U,P,D,C,k,x,v-x,h),k=R=C=0,x=v;for(var L=0;L<286;++L)P[L]=0;for(var L=0;L<30;++L)
D[L]=0}var M=2,N=0,F=p,O=E-B&32767;if(Q>2&&m==K(v-O))for(var z=Math.min(y,Q)-1,Z=Math.min(32767,v),G=Math.min(258,Q);O<=Z&&--F&&E!=B;){if(t[v+M]==t[v+M-O]){for(var T=0;T<
G&&t[v+T]==t[v+T-O];++T);if(T>M){if(M=T,N=O,T>z)break;for(var H=Math.min(O,T-2),q=0,L=0;L<H;++L){var Y=v-O+L&32767,j=d[Y],W=Y-j&32767;W>q&&(q=W,B=Y)}}}E=B,B=d[E],
O+=E-B&32767}if(N){U[k++]=268435456|$a[M]<<18|Co[N];var _=$a[M]&31,re=Co[N]&31;C+=Dn[_]+Qn[re],++P[257+_],++D[re],I=v+M,++R}else U[k++]=t[v],++P[t[v]]}}for(v=Math.
max(v,I);v<s;++v)U[k++]=t[v],++P[t[v]];h=xo(t,c,u,U,P,D,C,k,x,v-x,h),u||(a.r=h&7|c[h/8|0]<<3,h-=7,a.h=b,a.p=d,a.i=v,a.w=I)}else{for(var v=a.w||0;v<s+u;v+=65535){
var ne=v+65535;ne>=s&&(c[h/8|0]=u,ne=s),h=as(c,h+1,t.subarray(v,ne))}a.i=s}return xi(o,0,r+rs(h)+n)},Po=function(){var t=1,e=0;return{p:function(i){for(var r=t,
n=e,a=i.length|0,s=0;s!=a;){for(var o=Math.min(s+2655,a);s<o;++s)n+=r+=i[s];r=(r&65535)+15*(r>>16),n=(n&65535)+15*(n>>16)}t=r,e=n},d:function(){return t%=65521,
e%=65521,(t&255)<<24|(t&65280)<<8|(e&255)<<8|e>>8}}},Do=function(t,e,i,r,n){if(!n&&(n={l:1},e.dictionary)){var a=e.dictionary.subarray(-32768),s=new pe(a.length+
t.length);s.set(a),s.set(t,a.length),t=s,n.w=a.length}return o5(t,e.level==null?6:e.level,e.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*
1.5):20:12+e.mem,i,r,n)},Qo=function(t,e,i){for(;i;++e)t[e]=i,i>>>=8},c5=function(t,e){var i=e.level,r=i==0?0:i<6?1:i==9?3:2;if(t[0]=120,t[1]=r<<6|(e.dictionary&&
32),t[1]|=31-(t[0]<<8|t[1])%31,e.dictionary){var n=Po();n.p(e.dictionary),Qo(t,2,n.d())}},l5=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&Be(
6,"invalid zlib data"),(t[1]>>5&1)==+!e&&Be(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2},Rn=(function(){function t(e,i){if(typeof e==
"function"&&(i=e,e={}),this.ondata=i,this.o=e||{},this.s={l:0,i:32768,w:32768,z:32768},this.b=new pe(98304),this.o.dictionary){var r=this.o.dictionary.subarray(
-32768);this.b.set(r,32768-r.length),this.s.i=32768-r.length}}return t.prototype.p=function(e,i){this.ondata(Do(e,this.o,0,0,this.s),i)},t.prototype.push=function(e,i){
this.ondata||Be(5),this.s.l&&Be(4);var r=e.length+this.s.z;if(r>this.b.length){if(r>2*this.b.length-32768){var n=new pe(r&-32768);n.set(this.b.subarray(0,this.s.
z)),this.b=n}var a=this.b.length-this.s.z;this.b.set(e.subarray(0,a),this.s.z),this.s.z=this.b.length,this.p(this.b,!1),this.b.set(this.b.subarray(-32768)),this.
b.set(e.subarray(a),32768),this.s.z=e.length-a+32768,this.s.i=32766,this.s.w=32768}else this.b.set(e,this.s.z),this.s.z+=e.length;this.s.l=i&1,(this.s.z>this.s.
w+8191||i)&&(this.p(this.b,i||!1),this.s.w=this.s.i,this.s.i-=2),i&&(this.s=this.o={},this.b=Mn)},t.prototype.flush=function(e){if(this.ondata||Be(5),this.s.l&&
Be(4),this.p(this.b,!1),this.s.w=this.s.i,this.s.i-=2,e){var i=new pe(6);i[0]=this.s.r>>3;var r=as(i,this.s.r,Mn);this.s.r=0,this.ondata(i.subarray(0,r>>3),!1)}},
t})(),Ln=(function(){function t(e,i){typeof e=="function"&&(i=e,e={}),this.ondata=i;var r=e&&e.dictionary&&e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:
0},this.o=new pe(32768),this.p=new pe(0),r&&this.o.set(r)}return t.prototype.e=function(e){if(this.ondata||Be(5),this.d&&Be(4),!this.p.length)this.p=e;else if(e.
length){var i=new pe(this.p.length+e.length);i.set(this.p),i.set(e,this.p.length),this.p=i}},t.prototype.c=function(e){this.s.i=+(this.d=e||!1);var i=this.s.b,r=a5(
this.p,this.s,this.o);this.ondata(xi(r,i,this.s.b),this.d),this.o=xi(r,this.s.b-32768),this.s.b=this.o.length,this.p=xi(this.p,this.s.p/8|0),this.s.p&=7},t.prototype.
push=function(e,i){this.e(e),this.c(i)},t})(),u5=(function(){function t(e,i){this.c=Po(),this.v=1,Rn.call(this,e,i)}return t.prototype.push=function(e,i){this.c.
p(e),Rn.prototype.push.call(this,e,i)},t.prototype.p=function(e,i){var r=Do(e,this.o,this.v&&(this.o.dictionary?6:2),i&&4,this.s);this.v&&(c5(r,this.o),this.v=0),
i&&Qo(r,r.length-4,this.c.d()),this.ondata(r,i)},t.prototype.flush=function(e){Rn.prototype.flush.call(this,e)},t})(),h5=(function(){function t(e,i){Ln.call(this,
e,i),this.v=e&&e.dictionary?2:1}return t.prototype.push=function(e,i){if(Ln.prototype.e.call(this,e),this.v){if(this.p.length<6&&!i)return;this.p=this.p.subarray(
l5(this.p,this.v-1)),this.v=0}i&&(this.p.length<4&&Be(6,"invalid zlib data"),this.p=this.p.subarray(0,-4)),Ln.prototype.c.call(this,i)},t})(),f5=typeof TextDecoder<
"u"&&new TextDecoder,y5=0;try{f5.decode(Mn,{stream:!0}),y5=1}catch{}var Qi=class{static get tag(){return l.packet.literalData}constructor(t=new Date){this.format=
l.literal.utf8,this.date=g.normalizeDate(t),this.text=null,this.data=null,this.filename=""}setText(t,e=l.literal.utf8){this.format=e,this.text=t,this.data=null}getText(t=!1){
return(this.text===null||g.isStream(this.text))&&(this.text=g.decodeUTF8(g.nativeEOL(this.getBytes(t)))),this.text}setBytes(t,e){this.format=e,this.data=t,this.
text=null}getBytes(t=!1){return this.data===null&&(this.data=g.canonicalizeEOL(g.encodeUTF8(this.text))),t?pi(this.data):this.data}setFilename(t){this.filename=
t}getFilename(){return this.filename}async read(t){await la(t,async e=>{let i=await e.readByte(),r=await e.readByte();this.filename=g.decodeUTF8(await e.readBytes(
r)),this.date=g.readDate(await e.readBytes(4));let n=e.remainder();ue(n)&&(n=await Ee(n)),this.setBytes(n,i)})}writeHeader(){let t=g.encodeUTF8(this.filename),e=new Uint8Array(
[t.length]),i=new Uint8Array([this.format]),r=g.writeDate(this.date);return g.concatUint8Array([i,e,t,r])}write(){let t=this.writeHeader(),e=this.getBytes();return g.
concat([t,e])}},Er=class Xs{constructor(){this.bytes=""}read(e){return this.bytes=g.uint8ArrayToString(e.subarray(0,8)),this.bytes.length}write(){return g.stringToUint8Array(
this.bytes)}toHex(){return g.uint8ArrayToHex(g.stringToUint8Array(this.bytes))}equals(e,i=!1){return i&&(e.isWildcard()||this.isWildcard())||this.bytes===e.bytes}isNull(){
return this.bytes===""}isWildcard(){return/^0+$/.test(this.toHex())}static mapToHex(e){return e.toHex()}static fromID(e){let i=new Xs;return i.read(g.hexToUint8Array(
e)),i}static wildcard(){let e=new Xs;return e.read(new Uint8Array(8)),e}},Mi=Symbol("verified"),Mo="salt@notations.openpgpjs.org",g5=new Set([l.signatureSubpacket.
issuerKeyID,l.signatureSubpacket.issuerFingerprint,l.signatureSubpacket.embeddedSignature]),je=class r3{static get tag(){return l.packet.signature}constructor(){
this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,this.signatureData=null,this.unhashedSubpackets=[],this.unknownSubpackets=
[],this.signedHashValue=null,this.salt=null,this.created=null,this.signatureExpirationTime=null,this.signatureNeverExpires=!0,this.exportable=null,this.trustLevel=
null,this.trustAmount=null,this.regularExpression=null,this.revocable=null,this.keyExpirationTime=null,this.keyNeverExpires=null,this.preferredSymmetricAlgorithms=
null,this.revocationKeyClass=null,this.revocationKeyAlgorithm=null,this.revocationKeyFingerprint=null,this.issuerKeyID=new Er,this.rawNotations=[],this.notations=
{},this.preferredHashAlgorithms=null,this.preferredCompressionAlgorithms=null,this.keyServerPreferences=null,this.preferredKeyServer=null,this.isPrimaryUserID=null,
this.policyURI=null,this.keyFlags=null,this.signersUserID=null,this.reasonForRevocationFlag=null,this.reasonForRevocationString=null,this.features=null,this.signatureTargetPublicKeyAlgorithm=
null,this.signatureTargetHashAlgorithm=null,this.signatureTargetHash=null,this.embeddedSignature=null,this.issuerKeyVersion=null,this.issuerFingerprint=null,this.
preferredAEADAlgorithms=null,this.preferredCipherSuites=null,this.revoked=null,this[Mi]=null}read(e,i=V){let r=0;if(this.version=e[r++],this.version===5&&!i.enableParsingV5Entities)
throw new ae("Support for v5 entities is disabled; turn on `config.enableParsingV5Entities` if needed");if(this.version!==4&&this.version!==5&&this.version!==6)
throw new ae(`Version ${this.version} of the signature packet is unsupported.`);if(this.signatureType=e[r++],this.publicKeyAlgorithm=e[r++],this.hashAlgorithm=e[r++],
r+=this.readSubPackets(e.subarray(r,e.length),!0),!this.created)throw new Error("Missing signature creation time subpacket.");if(this.signatureData=e.subarray(0,
r),r+=this.readSubPackets(e.subarray(r,e.length),!1),this.signedHashValue=e.subarray(r,r+2),r+=2,this.version===6){let o=e[r++];this.salt=e.subarray(r,r+o),r+=o}
let n=e.subarray(r,e.length),{read:a,signatureParams:s}=Ol(this.publicKeyAlgorithm,n);if(a<n.length)throw new Error("Error reading MPIs");this.params=s}writeParams(){
return this.params instanceof Promise?fr(async()=>Yr(this.publicKeyAlgorithm,await this.params)):Yr(this.publicKeyAlgorithm,this.params)}write(){let e=[];return e.
push(this.signatureData),e.push(this.writeUnhashedSubPackets()),e.push(this.signedHashValue),this.version===6&&(e.push(new Uint8Array([this.salt.length])),e.push(
this.salt)),e.push(this.writeParams()),g.concat(e)}async sign(e,i,r=new Date,n=!1,a){this.version=e.version,this.created=g.normalizeDate(r),this.issuerKeyVersion=
e.version,this.issuerFingerprint=e.getFingerprintBytes(),this.issuerKeyID=e.getKeyID();let s=[new Uint8Array([this.version,this.signatureType,this.publicKeyAlgorithm,
this.hashAlgorithm])];if(this.version===6){let h=ss(this.hashAlgorithm);if(this.salt===null)this.salt=Pe(h);else if(h!==this.salt.length)throw new Error("Provid\
ed salt does not have the required length")}else if(a.nonDeterministicSignaturesViaNotation)if(this.rawNotations.filter(({name:h})=>h===Mo).length===0){let h=Pe(
ss(this.hashAlgorithm));this.rawNotations.push({name:Mo,value:h,humanReadable:!1,critical:!1})}else throw new Error("Unexpected existing salt notation");s.push(
this.writeHashedSubPackets()),this.unhashedSubpackets=[],this.signatureData=g.concat(s);let o=this.toHash(this.signatureType,i,n),c=await this.hash(this.signatureType,
i,o,n);this.signedHashValue=Ce(di(c),0,2);let u=async()=>zl(this.publicKeyAlgorithm,this.hashAlgorithm,e.publicParams,e.privateParams,o,await Ee(c));g.isStream(
c)?this.params=u():(this.params=await u(),this[Mi]=!0)}writeHashedSubPackets(){let e=l.signatureSubpacket,i=[],r;if(this.created===null)throw new Error("Missing\
 signature creation time");i.push(se(e.signatureCreationTime,!0,g.writeDate(this.created))),this.signatureExpirationTime!==null&&i.push(se(e.signatureExpirationTime,
!0,g.writeNumber(this.signatureExpirationTime,4))),this.exportable!==null&&i.push(se(e.exportableCertification,!0,new Uint8Array([this.exportable?1:0]))),this.trustLevel!==
null&&(r=new Uint8Array([this.trustLevel,this.trustAmount]),i.push(se(e.trustSignature,!0,r))),this.regularExpression!==null&&i.push(se(e.regularExpression,!0,this.
regularExpression)),this.revocable!==null&&i.push(se(e.revocable,!0,new Uint8Array([this.revocable?1:0]))),this.keyExpirationTime!==null&&i.push(se(e.keyExpirationTime,
!0,g.writeNumber(this.keyExpirationTime,4))),this.preferredSymmetricAlgorithms!==null&&(r=g.stringToUint8Array(g.uint8ArrayToString(this.preferredSymmetricAlgorithms)),
i.push(se(e.preferredSymmetricAlgorithms,!1,r))),this.revocationKeyClass!==null&&(r=new Uint8Array([this.revocationKeyClass,this.revocationKeyAlgorithm]),r=g.concat(
[r,this.revocationKeyFingerprint]),i.push(se(e.revocationKey,!1,r))),!this.issuerKeyID.isNull()&&this.issuerKeyVersion<5&&i.push(se(e.issuerKeyID,!1,this.issuerKeyID.
write())),this.rawNotations.forEach(({name:s,value:o,humanReadable:c,critical:u})=>{r=[new Uint8Array([c?128:0,0,0,0])];let h=g.encodeUTF8(s);r.push(g.writeNumber(
h.length,2)),r.push(g.writeNumber(o.length,2)),r.push(h),r.push(o),r=g.concat(r),i.push(se(e.notationData,u,r))}),this.preferredHashAlgorithms!==null&&(r=g.stringToUint8Array(
g.uint8ArrayToString(this.preferredHashAlgorithms)),i.push(se(e.preferredHashAlgorithms,!1,r))),this.preferredCompressionAlgorithms!==null&&(r=g.stringToUint8Array(
g.uint8ArrayToString(this.preferredCompressionAlgorithms)),i.push(se(e.preferredCompressionAlgorithms,!1,r))),this.keyServerPreferences!==null&&(r=g.stringToUint8Array(
g.uint8ArrayToString(this.keyServerPreferences)),i.push(se(e.keyServerPreferences,!1,r))),this.preferredKeyServer!==null&&i.push(se(e.preferredKeyServer,!1,g.encodeUTF8(
this.preferredKeyServer))),this.isPrimaryUserID!==null&&i.push(se(e.primaryUserID,!1,new Uint8Array([this.isPrimaryUserID?1:0]))),this.policyURI!==null&&i.push(
se(e.policyURI,!1,g.encodeUTF8(this.policyURI))),this.keyFlags!==null&&(r=g.stringToUint8Array(g.uint8ArrayToString(this.keyFlags)),i.push(se(e.keyFlags,!0,r))),
this.signersUserID!==null&&i.push(se(e.signersUserID,!1,g.encodeUTF8(this.signersUserID))),this.reasonForRevocationFlag!==null&&(r=g.stringToUint8Array(String.fromCharCode(
this.reasonForRevocationFlag)+this.reasonForRevocationString),i.push(se(e.reasonForRevocation,!0,r))),this.features!==null&&(r=g.stringToUint8Array(g.uint8ArrayToString(
this.features)),i.push(se(e.features,!1,r))),this.signatureTargetPublicKeyAlgorithm!==null&&(r=[new Uint8Array([this.signatureTargetPublicKeyAlgorithm,this.signatureTargetHashAlgorithm])],
r.push(g.stringToUint8Array(this.signatureTargetHash)),r=g.concat(r),i.push(se(e.signatureTarget,!0,r))),this.embeddedSignature!==null&&i.push(se(e.embeddedSignature,
!0,this.embeddedSignature.write())),this.issuerFingerprint!==null&&(r=[new Uint8Array([this.issuerKeyVersion]),this.issuerFingerprint],r=g.concat(r),i.push(se(e.
issuerFingerprint,this.version>=5,r))),this.preferredAEADAlgorithms!==null&&(r=g.stringToUint8Array(g.uint8ArrayToString(this.preferredAEADAlgorithms)),i.push(se(
e.preferredAEADAlgorithms,!1,r))),this.preferredCipherSuites!==null&&(r=new Uint8Array([].concat(...this.preferredCipherSuites)),i.push(se(e.preferredCipherSuites,
!1,r)));let n=g.concat(i),a=g.writeNumber(n.length,this.version===6?4:2);return g.concat([a,n])}writeUnhashedSubPackets(){let e=this.unhashedSubpackets.map(({type:n,
critical:a,body:s})=>se(n,a,s)),i=g.concat(e),r=g.writeNumber(i.length,this.version===6?4:2);return g.concat([r,i])}readSubPacket(e,i=!0){let r=0,n=!!(e[r]&128),
a=e[r]&127;if(r++,!(!i&&(this.unhashedSubpackets.push({type:a,critical:n,body:e.subarray(r,e.length)}),!g5.has(a))))switch(a){case l.signatureSubpacket.signatureCreationTime:
this.created=g.readDate(e.subarray(r,e.length));break;case l.signatureSubpacket.signatureExpirationTime:{let s=g.readNumber(e.subarray(r,e.length));this.signatureNeverExpires=
s===0,this.signatureExpirationTime=s;break}case l.signatureSubpacket.exportableCertification:this.exportable=e[r++]===1;break;case l.signatureSubpacket.trustSignature:
this.trustLevel=e[r++],this.trustAmount=e[r++];break;case l.signatureSubpacket.regularExpression:this.regularExpression=e[r];break;case l.signatureSubpacket.revocable:
this.revocable=e[r++]===1;break;case l.signatureSubpacket.keyExpirationTime:{let s=g.readNumber(e.subarray(r,e.length));this.keyExpirationTime=s,this.keyNeverExpires=
s===0;break}case l.signatureSubpacket.preferredSymmetricAlgorithms:this.preferredSymmetricAlgorithms=[...e.subarray(r,e.length)];break;case l.signatureSubpacket.
revocationKey:this.revocationKeyClass=e[r++],this.revocationKeyAlgorithm=e[r++],this.revocationKeyFingerprint=e.subarray(r,r+20);break;case l.signatureSubpacket.
issuerKeyID:if(this.version===4)this.issuerKeyID.read(e.subarray(r,e.length));else if(i)throw new Error("Unexpected Issuer Key ID subpacket");break;case l.signatureSubpacket.
notationData:{let s=!!(e[r]&128);r+=4;let o=g.readNumber(e.subarray(r,r+2));r+=2;let c=g.readNumber(e.subarray(r,r+2));r+=2;let u=g.decodeUTF8(e.subarray(r,r+o)),
h=e.subarray(r+o,r+o+c);this.rawNotations.push({name:u,humanReadable:s,value:h,critical:n}),s&&(this.notations[u]=g.decodeUTF8(h));break}case l.signatureSubpacket.
preferredHashAlgorithms:this.preferredHashAlgorithms=[...e.subarray(r,e.length)];break;case l.signatureSubpacket.preferredCompressionAlgorithms:this.preferredCompressionAlgorithms=
[...e.subarray(r,e.length)];break;case l.signatureSubpacket.keyServerPreferences:this.keyServerPreferences=[...e.subarray(r,e.length)];break;case l.signatureSubpacket.
preferredKeyServer:this.preferredKeyServer=g.decodeUTF8(e.subarray(r,e.length));break;case l.signatureSubpacket.primaryUserID:this.isPrimaryUserID=e[r++]!==0;break;case l.
signatureSubpacket.policyURI:this.policyURI=g.decodeUTF8(e.subarray(r,e.length));break;case l.signatureSubpacket.keyFlags:this.keyFlags=[...e.subarray(r,e.length)];
break;case l.signatureSubpacket.signersUserID:this.signersUserID=g.decodeUTF8(e.subarray(r,e.length));break;case l.signatureSubpacket.reasonForRevocation:this.reasonForRevocationFlag=
e[r++],this.reasonForRevocationString=g.decodeUTF8(e.subarray(r,e.length));break;case l.signatureSubpacket.features:this.features=[...e.subarray(r,e.length)];break;case l.
signatureSubpacket.signatureTarget:{this.signatureTargetPublicKeyAlgorithm=e[r++],this.signatureTargetHashAlgorithm=e[r++];let s=ve(this.signatureTargetHashAlgorithm);
this.signatureTargetHash=g.uint8ArrayToString(e.subarray(r,r+s));break}case l.signatureSubpacket.embeddedSignature:this.embeddedSignature=new r3,this.embeddedSignature.
read(e.subarray(r,e.length));break;case l.signatureSubpacket.issuerFingerprint:this.issuerKeyVersion=e[r++],this.issuerFingerprint=e.subarray(r,e.length),this.issuerKeyVersion>=
5?this.issuerKeyID.read(this.issuerFingerprint):this.issuerKeyID.read(this.issuerFingerprint.subarray(-8));break;case l.signatureSubpacket.preferredAEADAlgorithms:
this.preferredAEADAlgorithms=[...e.subarray(r,e.length)];break;case l.signatureSubpacket.preferredCipherSuites:this.preferredCipherSuites=[];for(let s=r;s<e.length;s+=
2)this.preferredCipherSuites.push([e[s],e[s+1]]);break;default:this.unknownSubpackets.push({type:a,critical:n,body:e.subarray(r,e.length)});break}}readSubPackets(e,i=!0,r){
let n=this.version===6?4:2,a=g.readNumber(e.subarray(0,n)),s=n;for(;s<n+a;){let o=m1(e.subarray(s,e.length));s+=o.offset,this.readSubPacket(e.subarray(s,s+o.len),
i,r),s+=o.len}return s}toSign(e,i){let r=l.signature;switch(e){case r.binary:return i.text!==null?g.encodeUTF8(i.getText(!0)):i.getBytes(!0);case r.text:{let n=i.
getBytes(!0);return g.canonicalizeEOL(n)}case r.standalone:return new Uint8Array(0);case r.certGeneric:case r.certPersona:case r.certCasual:case r.certPositive:case r.
certRevocation:{let n,a;if(i.userID)a=180,n=i.userID;else if(i.userAttribute)a=209,n=i.userAttribute;else throw new Error("Either a userID or userAttribute pack\
et needs to be supplied for certification.");let s=n.write();return g.concat([this.toSign(r.key,i),new Uint8Array([a]),g.writeNumber(s.length,4),s])}case r.subkeyBinding:case r.
subkeyRevocation:case r.keyBinding:return g.concat([this.toSign(r.key,i),this.toSign(r.key,{key:i.bind})]);case r.key:if(i.key===void 0)throw new Error("Key pac\
ket is required for this signature.");return i.key.writeForHash(this.version);case r.keyRevocation:return this.toSign(r.key,i);case r.timestamp:return new Uint8Array(
0);case r.thirdParty:throw new Error("Not implemented");default:throw new Error("Unknown signature type.")}}calculateTrailer(e,i){let r=0;return me(di(this.signatureData),
n=>{r+=n.length},()=>{let n=[];return this.version===5&&(this.signatureType===l.signature.binary||this.signatureType===l.signature.text)&&(i?n.push(new Uint8Array(
6)):n.push(e.writeHeader())),n.push(new Uint8Array([this.version,255])),this.version===5&&n.push(new Uint8Array(4)),n.push(g.writeNumber(r,4)),g.concat(n)})}toHash(e,i,r=!1){
let n=this.toSign(e,i);return g.concat([this.salt||new Uint8Array,n,this.signatureData,this.calculateTrailer(i,r)])}async hash(e,i,r,n=!1){if(this.version===6&&
this.salt.length!==ss(this.hashAlgorithm))throw new Error("Signature salt does not have the expected length");return r||(r=this.toHash(e,i,n)),pt(this.hashAlgorithm,
r)}async verify(e,i,r,n=new Date,a=!1,s=V){if(!this.issuerKeyID.equals(e.getKeyID()))throw new Error("Signature was not issued by the given public key");if(this.
publicKeyAlgorithm!==e.algorithm)throw new Error("Public key algorithm used to sign signature does not match issuer key algorithm.");let o=i===l.signature.binary||
i===l.signature.text;if(!(this[Mi]&&!o)){let u,h;if(this.hashed?h=await this.hashed:(u=this.toHash(i,r,a),h=await this.hash(i,r,u)),h=await Ee(h),this.signedHashValue[0]!==
h[0]||this.signedHashValue[1]!==h[1])throw new Error("Signed digest did not match");if(this.params=await this.params,this[Mi]=await Hl(this.publicKeyAlgorithm,this.
hashAlgorithm,this.params,e.publicParams,u,h),!this[Mi])throw new Error("Signature verification failed")}let c=g.normalizeDate(n);if(c&&this.created>c)throw new Error(
"Signature creation time is in the future");if(c&&c>=this.getExpirationTime())throw new Error("Signature is expired");if(s.rejectHashAlgorithms.has(this.hashAlgorithm))
throw new Error("Insecure hash algorithm: "+l.read(l.hash,this.hashAlgorithm).toUpperCase());if(s.rejectMessageHashAlgorithms.has(this.hashAlgorithm)&&[l.signature.
binary,l.signature.text].includes(this.signatureType))throw new Error("Insecure message hash algorithm: "+l.read(l.hash,this.hashAlgorithm).toUpperCase());if(this.
unknownSubpackets.forEach(({type:u,critical:h})=>{if(h)throw new Error(`Unknown critical signature subpacket type ${u}`)}),this.rawNotations.forEach(({name:u,critical:h})=>{
if(h&&s.knownNotations.indexOf(u)<0)throw new Error(`Unknown critical notation: ${u}`)}),this.revocationKeyClass!==null)throw new Error("This key is intended to\
 be revoked with an authorized key, which OpenPGP.js does not support.")}isExpired(e=new Date){let i=g.normalizeDate(e);return i!==null?!(this.created<=i&&i<this.
getExpirationTime()):!1}getExpirationTime(){return this.signatureNeverExpires?1/0:new Date(this.created.getTime()+this.signatureExpirationTime*1e3)}};function se(t,e,i){
let r=[];return r.push(rn(i.length+1)),r.push(new Uint8Array([(e?128:0)|t])),r.push(i),g.concat(r)}function ss(t){switch(t){case l.hash.sha256:return 16;case l.
hash.sha384:return 24;case l.hash.sha512:return 32;case l.hash.sha224:return 16;case l.hash.sha3_256:return 16;case l.hash.sha3_512:return 32;default:throw new Error(
"Unsupported hash function")}}var vr=class i3{static get tag(){return l.packet.onePassSignature}static fromSignaturePacket(e,i){let r=new i3;return r.version=e.
version===6?6:3,r.signatureType=e.signatureType,r.hashAlgorithm=e.hashAlgorithm,r.publicKeyAlgorithm=e.publicKeyAlgorithm,r.issuerKeyID=e.issuerKeyID,r.salt=e.salt,
r.issuerFingerprint=e.issuerFingerprint,r.flags=i?1:0,r}constructor(){this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=
null,this.salt=null,this.issuerKeyID=null,this.issuerFingerprint=null,this.flags=null}read(e){let i=0;if(this.version=e[i++],this.version!==3&&this.version!==6)
throw new ae(`Version ${this.version} of the one-pass signature packet is unsupported.`);if(this.signatureType=e[i++],this.hashAlgorithm=e[i++],this.publicKeyAlgorithm=
e[i++],this.version===6){let r=e[i++];this.salt=e.subarray(i,i+r),i+=r,this.issuerFingerprint=e.subarray(i,i+32),i+=32,this.issuerKeyID=new Er,this.issuerKeyID.
read(this.issuerFingerprint)}else this.issuerKeyID=new Er,this.issuerKeyID.read(e.subarray(i,i+8)),i+=8;return this.flags=e[i++],this}write(){let e=[new Uint8Array(
[this.version,this.signatureType,this.hashAlgorithm,this.publicKeyAlgorithm])];return this.version===6?e.push(new Uint8Array([this.salt.length]),this.salt,this.
issuerFingerprint):e.push(this.issuerKeyID.write()),e.push(new Uint8Array([this.flags])),g.concatUint8Array(e)}calculateTrailer(...e){return fr(async()=>je.prototype.
calculateTrailer.apply(await this.correspondingSig,e))}async verify(){let e=await this.correspondingSig;if(!e||e.constructor.tag!==l.packet.signature)throw new Error(
"Corresponding signature packet missing");if(e.signatureType!==this.signatureType||e.hashAlgorithm!==this.hashAlgorithm||e.publicKeyAlgorithm!==this.publicKeyAlgorithm||
!e.issuerKeyID.equals(this.issuerKeyID)||this.version===3&&e.version===6||this.version===6&&e.version!==6||this.version===6&&!g.equalsUint8Array(e.issuerFingerprint,
this.issuerFingerprint)||this.version===6&&!g.equalsUint8Array(e.salt,this.salt))throw new Error("Corresponding signature packet does not match one-pass signatu\
re packet");return e.hashed=this.hashed,e.verify.apply(e,arguments)}};vr.prototype.hash=je.prototype.hash,vr.prototype.toHash=je.prototype.toHash,vr.prototype.toSign=
je.prototype.toSign;function d5(t,e){if(!e[t]){let i;try{i=l.read(l.packet,t)}catch{throw new sn(`Unknown packet type with tag: ${t}`)}throw new Error(`Packet n\
ot allowed in this context: ${i}`)}return new e[t]}var de=class sa extends Array{static async fromBinary(e,i,r=V,n=null,a=!1){let s=new sa;return await s.read(e,
i,r,n,a),s}async read(e,i,r=V,n=null,a=!1){let s;r.additionalAllowedPackets.length&&(s=g.constructAllowedPackets(r.additionalAllowedPackets),i={...i,...s}),this.
stream=jt(e,async(c,u)=>{let h=at(c),f=We(u);try{let y=g.isStream(c);for(;;){await f.ready;let p,w;if(await vc(h,y,async b=>{try{if(b.tag===l.packet.marker||b.tag===
l.packet.trust||b.tag===l.packet.padding)return;let A=d5(b.tag,i);try{n?.recordPacket(b.tag,s)}catch(S){if(r.enforceGrammar)throw S;g.printDebugError(S)}A.packets=
new sa,A.fromStream=g.isStream(b.packet),w=A.fromStream;try{await A.read(b.packet,r)}catch(S){throw S instanceof ae?S:g.wrapError(new da(`Parsing ${A.constructor.
name} failed`),S)}await f.write(A)}catch(A){let S=A instanceof sn&&b.tag<=39,K=A instanceof ae&&!(A instanceof sn)&&!r.ignoreUnsupportedPackets,U=A instanceof da&&
!r.ignoreMalformedPackets,P=an(b.tag),D=!(A instanceof sn||A instanceof ae||A instanceof da);if(S||K||U||P||D)a?p=A:await f.abort(A);else{let R=new pa(b.tag,b.packet);
await f.write(R)}g.printDebugError(A)}}),w&&(y=null),p)throw await h.readToEnd(),p;let d=await h.peekBytes(2);if(!d||!d.length){try{n?.recordEnd()}catch(b){if(r.
enforceGrammar)throw b;g.printDebugError(b)}await f.ready,await f.close();return}}}catch(y){await f.abort(y)}});let o=at(this.stream);for(;;){let{done:c,value:u}=await o.
read();if(c?this.stream=null:this.push(u),c||an(u.constructor.tag))break}o.releaseLock()}write(){let e=[];for(let i=0;i<this.length;i++){let r=this[i]instanceof
pa?this[i].tag:this[i].constructor.tag,n=this[i].write();if(g.isStream(n)&&an(this[i].constructor.tag)){let a=[],s=0,o=512;e.push(nn(r)),e.push(me(n,c=>{if(a.push(
c),s+=c.length,s>=o){let u=Math.min(Math.log(s)/Math.LN2|0,30),h=2**u,f=g.concat([Ec(u)].concat(a));return a=[f.subarray(1+h)],s=a[0].length,f.subarray(0,1+h)}},
()=>g.concat([rn(s)].concat(a))))}else{if(g.isStream(n)){let a=0;e.push(me(di(n),s=>{a+=s.length},()=>E1(r,a)))}else e.push(E1(r,n.length));e.push(n)}}return g.
concat(e)}filterByTag(...e){let i=new sa,r=n=>a=>n===a;for(let n=0;n<this.length;n++)e.some(r(this[n].constructor.tag))&&i.push(this[n]);return i}findPacket(e){
return this.find(i=>i.constructor.tag===e)}indexOfTag(...e){let i=[],r=this,n=a=>s=>a===s;for(let a=0;a<this.length;a++)e.some(n(r[a].constructor.tag))&&i.push(
a);return i}},_t=class n3 extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,n3),this.name="GrammarError"}},we;(function(t){
t[t.EmptyMessage=0]="EmptyMessage",t[t.PlaintextOrEncryptedData=1]="PlaintextOrEncryptedData",t[t.EncryptedSessionKeys=2]="EncryptedSessionKeys",t[t.StandaloneAdditionalAllowedData=
3]="StandaloneAdditionalAllowedData"})(we||(we={}));var Ro=class{constructor(){this.state=we.EmptyMessage,this.leadingOnePassSignatureCounter=0}recordPacket(t,e){
switch(this.state){case we.EmptyMessage:case we.StandaloneAdditionalAllowedData:switch(t){case l.packet.literalData:case l.packet.compressedData:case l.packet.aeadEncryptedData:case l.
packet.symEncryptedIntegrityProtectedData:case l.packet.symmetricallyEncryptedData:this.state=we.PlaintextOrEncryptedData;return;case l.packet.signature:if(this.
state===we.StandaloneAdditionalAllowedData&&--this.leadingOnePassSignatureCounter<0)throw new _t("Trailing signature packet without OPS");return;case l.packet.onePassSignature:
if(this.state===we.StandaloneAdditionalAllowedData)throw new _t("OPS following StandaloneAdditionalAllowedData");this.leadingOnePassSignatureCounter++;return;case l.
packet.publicKeyEncryptedSessionKey:case l.packet.symEncryptedSessionKey:this.state=we.EncryptedSessionKeys;return;default:if(!e?.[t])throw new _t(`Unexpected p\
acket ${t} in state ${this.state}`);this.state=we.StandaloneAdditionalAllowedData;return}case we.PlaintextOrEncryptedData:switch(t){case l.packet.signature:if(--this.
leadingOnePassSignatureCounter<0)throw new _t("Trailing signature packet without OPS");this.state=we.PlaintextOrEncryptedData;return;default:if(!e?.[t])throw new _t(
`Unexpected packet ${t} in state ${this.state}`);this.state=we.PlaintextOrEncryptedData;return}case we.EncryptedSessionKeys:switch(t){case l.packet.publicKeyEncryptedSessionKey:case l.
packet.symEncryptedSessionKey:this.state=we.EncryptedSessionKeys;return;case l.packet.symEncryptedIntegrityProtectedData:case l.packet.aeadEncryptedData:case l.
packet.symmetricallyEncryptedData:this.state=we.PlaintextOrEncryptedData;return;case l.packet.signature:if(--this.leadingOnePassSignatureCounter<0)throw new _t(
"Trailing signature packet without OPS");this.state=we.PlaintextOrEncryptedData;return;default:if(!e?.[t])throw new _t(`Unexpected packet ${t} in state ${this.state}`);
this.state=we.EncryptedSessionKeys}}}recordEnd(){switch(this.state){case we.EmptyMessage:case we.PlaintextOrEncryptedData:case we.EncryptedSessionKeys:case we.StandaloneAdditionalAllowedData:
if(this.leadingOnePassSignatureCounter>0)throw new _t("Missing trailing signature packets")}}},p5=g.constructAllowedPackets([Qi,vr,je]),Lo=class{static get tag(){
return l.packet.compressedData}constructor(t=V){this.packets=null,this.algorithm=t.preferredCompressionAlgorithm,this.compressed=null}async read(t,e=V){await la(
t,async i=>{this.algorithm=await i.readByte(),this.compressed=i.remainder(),await this.decompress(e)})}write(){return this.compressed===null&&this.compress(),g.
concat([new Uint8Array([this.algorithm]),this.compressed])}async decompress(t=V){let e=l.read(l.compression,this.algorithm),i=m5[e];if(!i)throw new Error(`${e} \
decompression not supported`);let r=await i(this.compressed,t);if(t.maxDecompressedMessageSize!==1/0){let n=0;r=me(r,a=>{if(n+=a.length,n>t.maxDecompressedMessageSize)
throw new Error("Maximum decompressed message size exceeded");return a})}(!be(this.compressed)||ue(this.compressed))&&(r=await Ee(r)),this.packets=await de.fromBinary(
r,p5,t,new Ro)}compress(){let t=l.read(l.compression,this.algorithm),e=b5[t];if(!e)throw new Error(`${t} compression not supported`);let i=this.packets.write(),
r=e(i);(!be(i)||ue(i))&&(r=fr(()=>Ee(r))),this.compressed=r}};function w5(t){let e=at(t);return new ReadableStream({async pull(i){try{let{value:r,done:n}=await e.
read();if(n){i.close();return}for(let a=0;a<=r.length;a+=65536)(!a||a<r.length)&&i.enqueue(r.subarray(a,a+65536))}catch(r){i.error(r)}}},{highWaterMark:0})}function Fn(t,e){
return(i,r)=>{let n;if(ue(i)?n=new ReadableStream({async start(u){try{u.enqueue(await Ee(i)),u.close()}catch(h){u.error(h)}}}):be(i)?n=i:n=gi(i),n=w5(n),t)try{let u=t();
return n.pipeThrough(u)}catch(u){if(u.name!=="TypeError")throw u}let a=at(n),s=new e,o=!1,c=!1;return new ReadableStream({start(u){s.ondata=(h,f)=>{u.enqueue(h),
o=!0,f&&(u.close(),c=!0)}},async pull(){for(o=!1;!o&&!c;){let{done:u,value:h}=await a.read();if(u){s.push(new Uint8Array,!0);return}else h.length&&s.push(h)}}},
{highWaterMark:0})}}function A5(){return async function(t,e){let{default:i}=await Promise.resolve().then(function(){return o8});return i(gi(t),e.maxDecompressedMessageSize)}}
var Tn=t=>({compressor:typeof CompressionStream<"u"&&(()=>new CompressionStream(t)),decompressor:typeof DecompressionStream<"u"&&(()=>new DecompressionStream(t))}),
b5={zip:Fn(Tn("deflate-raw").compressor,Rn),zlib:Fn(Tn("deflate").compressor,u5)},m5={uncompressed:(t,e)=>t,zip:Fn(Tn("deflate-raw").decompressor,Ln),zlib:Fn(Tn(
"deflate").decompressor,h5),bzip2:A5()};function os(t,e,i){if(typeof t.setBigUint64=="function")return t.setBigUint64(e,BigInt(i));if(i<=4294967295)t.setUint32(
e,0),t.setUint32(e+4,i);else{let r=BigInt(i);t.setUint32(e,Number(r>>BigInt(32))),t.setUint32(e+4,Number(r&BigInt(4294967295)))}}var E5=g.constructAllowedPackets(
[Qi,Lo,vr,je]),cs=class a3{static get tag(){return l.packet.symEncryptedIntegrityProtectedData}static fromObject({version:e,aeadAlgorithm:i}){if(e!==1&&e!==2)throw new Error(
"Unsupported SEIPD version");let r=new a3;return r.version=e,e===2&&(r.aeadAlgorithm=i),r}constructor(){this.version=null,this.cipherAlgorithm=null,this.aeadAlgorithm=
null,this.chunkSizeByte=null,this.salt=null,this.encrypted=null,this.packets=null}async read(e){await la(e,async i=>{if(this.version=await i.readByte(),this.version!==
1&&this.version!==2)throw new ae(`Version ${this.version} of the SEIP packet is unsupported.`);this.version===2&&(this.cipherAlgorithm=await i.readByte(),this.aeadAlgorithm=
await i.readByte(),this.chunkSizeByte=await i.readByte(),this.salt=await i.readBytes(32)),this.encrypted=i.remainder()})}write(){return this.version===2?g.concat(
[new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),this.salt,this.encrypted]):g.concat([new Uint8Array([this.version]),this.
encrypted])}async encrypt(e,i,r=V){let{blockSize:n,keySize:a}=le(e);if(i.length!==a)throw new Error("Unexpected session key size");let s=this.packets.write();if(ue(
s)&&(s=await Ee(s)),this.version===2)this.cipherAlgorithm=e,this.salt=Pe(32),this.chunkSizeByte=r.aeadChunkSizeByte,this.encrypted=await Fo(this,"encrypt",i,s);else{
let o=await kl(e),c=new Uint8Array([211,20]),u=g.concat([o,s,c]),h=await pt(l.hash.sha1,pi(u)),f=g.concat([u,h]);this.encrypted=await Ga(e,i,f,new Uint8Array(n))}
return!0}async decrypt(e,i,r=V){if(i.length!==le(e).keySize)throw new Error("Unexpected session key size");let n=di(this.encrypted);ue(n)&&(n=await Ee(n));let a,
s=!1;if(this.version===2){if(this.cipherAlgorithm!==e)throw new Error("Unexpected session key algorithm");a=await Fo(this,"decrypt",i,n)}else{let{blockSize:o}=le(
e),c=await Va(e,i,n,new Uint8Array(o)),u=Ce(pi(c),-20),h=Ce(c,0,-20),f=Promise.all([Ee(await pt(l.hash.sha1,pi(h))),Ee(u)]).then(([p,w])=>{if(!g.equalsUint8Array(
p,w))throw new Error("Modification detected.");return new Uint8Array}),y=Ce(h,o+2);a=Ce(y,0,-2),a=Le([a,fr(()=>f)]),g.isStream(n)&&r.allowUnauthenticatedStream?
s=!0:a=await Ee(a)}return this.packets=await de.fromBinary(a,E5,r,new Ro,s),!0}};async function Fo(t,e,i,r){let n=t instanceof cs&&t.version===2,a=!n&&t.constructor.
tag===l.packet.aeadEncryptedData;if(!n&&!a)throw new Error("Unexpected packet type");let s=mr(t.aeadAlgorithm,a),o=e==="decrypt"?s.tagLength:0,c=e==="encrypt"?s.
tagLength:0,u=2**(t.chunkSizeByte+6)+o,h=a?8:0,f=new ArrayBuffer(13+h),y=new Uint8Array(f,0,5+h),p=new Uint8Array(f),w=new DataView(f),d=new Uint8Array(f,5,8);y.
set([192|t.constructor.tag,t.version,t.cipherAlgorithm,t.aeadAlgorithm,t.chunkSizeByte],0);let b=0,A=Promise.resolve(),S=0,K=0,U,P;if(n){let{keySize:R}=le(t.cipherAlgorithm),
{ivLength:C}=s,v=new Uint8Array(f,0,5),k=await Wt(l.hash.sha256,i,t.salt,v,R+C);i=k.subarray(0,R),U=k.subarray(R),U.fill(0,U.length-8),P=new DataView(U.buffer,U.
byteOffset,U.byteLength)}else U=t.iv;let D=await s(t.cipherAlgorithm,i);return jt(r,async(R,C)=>{if(g.isStream(R)!=="array"){let I=new TransformStream({},{highWaterMark:g.
getHardwareConcurrency()*2**(t.chunkSizeByte+6),size:x=>x.length});Nr(I.readable,C),C=I.writable}let v=at(R),k=We(C);try{for(;;){let I=await v.readBytes(u+o)||new Uint8Array,
x=I.subarray(I.length-o);I=I.subarray(0,I.length-o);let m,E,B;if(n)B=U;else{B=U.slice();for(let Q=0;Q<8;Q++)B[U.length-8+Q]^=d[Q]}if(!b||I.length?(v.unshift(x),
m=D[e](I,B,y),m.catch(()=>{}),K+=I.length-o+c):(os(w,5+h,S),m=D[e](x,B,p),m.catch(()=>{}),K+=c,E=!0),S+=I.length-o,A=A.then(()=>m).then(async Q=>{await k.ready,
await k.write(Q),K-=Q.length}).catch(Q=>k.abort(Q)),(E||K>k.desiredSize)&&await A,!E)n?os(P,U.length-8,++b):os(w,5,++b);else{await k.close();break}}}catch(I){await k.
ready.catch(()=>{}),await k.abort(I)}})}var To=class s3{static get tag(){return l.packet.publicKeyEncryptedSessionKey}constructor(){this.version=null,this.publicKeyID=
new Er,this.publicKeyVersion=null,this.publicKeyFingerprint=null,this.publicKeyAlgorithm=null,this.sessionKey=null,this.sessionKeyAlgorithm=null,this.encrypted=
{}}static fromObject({version:e,encryptionKeyPacket:i,anonymousRecipient:r,sessionKey:n,sessionKeyAlgorithm:a}){let s=new s3;if(e!==3&&e!==6)throw new Error("Un\
supported PKESK version");return s.version=e,e===6&&(s.publicKeyVersion=r?null:i.version,s.publicKeyFingerprint=r?null:i.getFingerprintBytes()),s.publicKeyID=r?
Er.wildcard():i.getKeyID(),s.publicKeyAlgorithm=i.algorithm,s.sessionKey=n,s.sessionKeyAlgorithm=a,s}read(e){let i=0;if(this.version=e[i++],this.version!==3&&this.
version!==6)throw new ae(`Version ${this.version} of the PKESK packet is unsupported.`);if(this.version===6){let r=e[i++];if(r){this.publicKeyVersion=e[i++];let n=r-
1;this.publicKeyFingerprint=e.subarray(i,i+n),i+=n,this.publicKeyVersion>=5?this.publicKeyID.read(this.publicKeyFingerprint):this.publicKeyID.read(this.publicKeyFingerprint.
subarray(-8))}else this.publicKeyID=Er.wildcard()}else i+=this.publicKeyID.read(e.subarray(i,i+8));if(this.publicKeyAlgorithm=e[i++],this.encrypted=bl(this.publicKeyAlgorithm,
e.subarray(i)),this.publicKeyAlgorithm===l.publicKey.x25519||this.publicKeyAlgorithm===l.publicKey.x448){if(this.version===3)this.sessionKeyAlgorithm=l.write(l.
symmetric,this.encrypted.C.algorithm);else if(this.encrypted.C.algorithm!==null)throw new Error("Unexpected cleartext symmetric algorithm")}}write(){let e=[new Uint8Array(
[this.version])];return this.version===6?this.publicKeyFingerprint!==null?(e.push(new Uint8Array([this.publicKeyFingerprint.length+1,this.publicKeyVersion])),e.
push(this.publicKeyFingerprint)):e.push(new Uint8Array([0])):e.push(this.publicKeyID.write()),e.push(new Uint8Array([this.publicKeyAlgorithm]),Yr(this.publicKeyAlgorithm,
this.encrypted)),g.concatUint8Array(e)}async encrypt(e){let i=l.write(l.publicKey,this.publicKeyAlgorithm),r=this.version===3?this.sessionKeyAlgorithm:null,n=e.
version===5?e.getFingerprintBytes().subarray(0,20):e.getFingerprintBytes(),a=No(this.version,i,r,this.sessionKey);this.encrypted=await pl(i,r,e.publicParams,a,n)}async decrypt(e,i){
if(this.publicKeyAlgorithm!==e.algorithm)throw new Error("Decryption error");let r=i?No(this.version,this.publicKeyAlgorithm,i.sessionKeyAlgorithm,i.sessionKey):
null,n=e.version===5?e.getFingerprintBytes().subarray(0,20):e.getFingerprintBytes(),a=await wl(this.publicKeyAlgorithm,e.publicParams,e.privateParams,this.encrypted,
n,r),{sessionKey:s,sessionKeyAlgorithm:o}=v5(this.version,this.publicKeyAlgorithm,a,i);if(this.version===3){let c=this.publicKeyAlgorithm!==l.publicKey.x25519&&
this.publicKeyAlgorithm!==l.publicKey.x448;if(this.sessionKeyAlgorithm=c?o:this.sessionKeyAlgorithm,s.length!==le(this.sessionKeyAlgorithm).keySize)throw new Error(
"Unexpected session key size")}this.sessionKey=s}};function No(t,e,i,r){switch(e){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:case l.publicKey.elgamal:case l.
publicKey.ecdh:return g.concatUint8Array([new Uint8Array(t===6?[]:[i]),r,g.writeChecksum(r.subarray(r.length%8))]);case l.publicKey.x25519:case l.publicKey.x448:
return r;default:throw new Error("Unsupported public key algorithm")}}function v5(t,e,i,r){switch(e){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:case l.
publicKey.elgamal:case l.publicKey.ecdh:{let n=i.subarray(0,i.length-2),a=i.subarray(i.length-2),s=g.writeChecksum(n.subarray(n.length%8)),o=s[0]===a[0]&s[1]===
a[1],c=t===6?{sessionKeyAlgorithm:null,sessionKey:n}:{sessionKeyAlgorithm:n[0],sessionKey:n.subarray(1)};if(r){let u=o&c.sessionKeyAlgorithm===r.sessionKeyAlgorithm&
c.sessionKey.length===r.sessionKey.length;return{sessionKey:g.selectUint8Array(u,c.sessionKey,r.sessionKey),sessionKeyAlgorithm:t===6?null:g.selectUint8(u,c.sessionKeyAlgorithm,
r.sessionKeyAlgorithm)}}else{if(o&&(t===6||l.read(l.symmetric,c.sessionKeyAlgorithm)))return c;throw new Error("Decryption error")}}case l.publicKey.x25519:case l.
publicKey.x448:return{sessionKeyAlgorithm:null,sessionKey:i};default:throw new Error("Unsupported public key algorithm")}}var Oo=class $s{static get tag(){return l.
packet.symEncryptedSessionKey}constructor(e=V){this.version=e.aeadProtect?6:4,this.sessionKey=null,this.sessionKeyEncryptionAlgorithm=null,this.sessionKeyAlgorithm=
null,this.aeadAlgorithm=l.write(l.aead,e.preferredAEADAlgorithm),this.encrypted=null,this.s2k=null,this.iv=null}read(e){let i=0;if(this.version=e[i++],this.version!==
4&&this.version!==5&&this.version!==6)throw new ae(`Version ${this.version} of the SKESK packet is unsupported.`);this.version===6&&i++;let r=e[i++];this.version>=
5&&(this.aeadAlgorithm=e[i++],this.version===6&&i++);let n=e[i++];if(this.s2k=Pn(n),i+=this.s2k.read(e.subarray(i,e.length)),this.version>=5){let a=mr(this.aeadAlgorithm,
!0);this.iv=e.subarray(i,i+=a.ivLength)}this.version>=5||i<e.length?(this.encrypted=e.subarray(i,e.length),this.sessionKeyEncryptionAlgorithm=r):this.sessionKeyAlgorithm=
r}write(){let e=this.encrypted===null?this.sessionKeyAlgorithm:this.sessionKeyEncryptionAlgorithm,i,r=this.s2k.write();if(this.version===6){let n=r.length,a=3+n+
this.iv.length;i=g.concatUint8Array([new Uint8Array([this.version,a,e,this.aeadAlgorithm,n]),r,this.iv,this.encrypted])}else this.version===5?i=g.concatUint8Array(
[new Uint8Array([this.version,e,this.aeadAlgorithm]),r,this.iv,this.encrypted]):(i=g.concatUint8Array([new Uint8Array([this.version,e]),r]),this.encrypted!==null&&
(i=g.concatUint8Array([i,this.encrypted])));return i}async decrypt(e,i=V){let r=this.sessionKeyEncryptionAlgorithm!==null?this.sessionKeyEncryptionAlgorithm:this.
sessionKeyAlgorithm,{blockSize:n,keySize:a}=le(r),s=await this.s2k.produceKey(e,a,i);if(this.version>=5){let o=mr(this.aeadAlgorithm,!0),c=new Uint8Array([192|$s.
tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),u=this.version===6?await Wt(l.hash.sha256,s,new Uint8Array,c,a):s,h=await o(r,u);this.sessionKey=
await h.decrypt(this.encrypted,this.iv,c)}else if(this.encrypted!==null){let o=await Va(r,s,this.encrypted,new Uint8Array(n));if(this.sessionKeyAlgorithm=l.write(
l.symmetric,o[0]),this.sessionKey=o.subarray(1,o.length),this.sessionKey.length!==le(this.sessionKeyAlgorithm).keySize)throw new Error("Unexpected session key s\
ize")}else this.sessionKey=s}async encrypt(e,i=V){let r=this.sessionKeyEncryptionAlgorithm!==null?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;this.
sessionKeyEncryptionAlgorithm=r,this.s2k=Io(i),this.s2k.generateSalt();let{blockSize:n,keySize:a}=le(r),s=await this.s2k.produceKey(e,a,i);if(this.sessionKey===
null&&(this.sessionKey=Ha(this.sessionKeyAlgorithm)),this.version>=5){let o=mr(this.aeadAlgorithm);this.iv=Pe(o.ivLength);let c=new Uint8Array([192|$s.tag,this.
version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),u=this.version===6?await Wt(l.hash.sha256,s,new Uint8Array,c,a):s,h=await o(r,u);this.encrypted=
await h.encrypt(this.sessionKey,this.iv,c)}else{let o=g.concatUint8Array([new Uint8Array([this.sessionKeyAlgorithm]),this.sessionKey]);this.encrypted=await Ga(r,
s,o,new Uint8Array(n))}}},er=class o3{static get tag(){return l.packet.publicKey}constructor(e=new Date,i=V){this.version=i.v6Keys?6:4,this.created=g.normalizeDate(
e),this.algorithm=null,this.publicParams=null,this.expirationTimeV3=0,this.fingerprint=null,this.keyID=null}static fromSecretKeyPacket(e){let i=new o3,{version:r,
created:n,algorithm:a,publicParams:s,keyID:o,fingerprint:c}=e;return i.version=r,i.created=n,i.algorithm=a,i.publicParams=s,i.keyID=o,i.fingerprint=c,i}async read(e,i=V){
let r=0;if(this.version=e[r++],this.version===5&&!i.enableParsingV5Entities)throw new ae("Support for parsing v5 entities is disabled; turn on `config.enablePar\
singV5Entities` if needed");if(this.version===4||this.version===5||this.version===6){this.created=g.readDate(e.subarray(r,r+4)),r+=4,this.algorithm=e[r++],this.
version>=5&&(r+=4);let{read:n,publicParams:a}=Al(this.algorithm,e.subarray(r));if(this.version===6&&a.oid&&(a.oid.getName()===l.curve.curve25519Legacy||a.oid.getName()===
l.curve.ed25519Legacy))throw new Error("Legacy curve25519 cannot be used with v6 keys");return this.publicParams=a,r+=n,await this.computeFingerprintAndKeyID(),
r}throw new ae(`Version ${this.version} of the key packet is unsupported.`)}write(){let e=[];e.push(new Uint8Array([this.version])),e.push(g.writeDate(this.created)),
e.push(new Uint8Array([this.algorithm]));let i=Yr(this.algorithm,this.publicParams);return this.version>=5&&e.push(g.writeNumber(i.length,4)),e.push(i),g.concatUint8Array(
e)}writeForHash(e){let i=this.writePublicKey(),r=149+e,n=e>=5?4:2;return g.concatUint8Array([new Uint8Array([r]),g.writeNumber(i.length,n),i])}isDecrypted(){return null}getCreationTime(){
return this.created}getKeyID(){return this.keyID}async computeFingerprintAndKeyID(){if(await this.computeFingerprint(),this.keyID=new Er,this.version>=5)this.keyID.
read(this.fingerprint.subarray(0,8));else if(this.version===4)this.keyID.read(this.fingerprint.subarray(12,20));else throw new Error("Unsupported key version")}async computeFingerprint(){
let e=this.writeForHash(this.version);if(this.version>=5)this.fingerprint=await pt(l.hash.sha256,e);else if(this.version===4)this.fingerprint=await pt(l.hash.sha1,
e);else throw new Error("Unsupported key version")}getFingerprintBytes(){return this.fingerprint}getFingerprint(){return g.uint8ArrayToHex(this.getFingerprintBytes())}hasSameFingerprintAs(e){
return this.version===e.version&&g.equalsUint8Array(this.writePublicKey(),e.writePublicKey())}getAlgorithmInfo(){let e={};e.algorithm=l.read(l.publicKey,this.algorithm);
let i=this.publicParams.n||this.publicParams.p;return i?e.bits=g.uint8ArrayBitLength(i):this.publicParams.oid&&(e.curve=this.publicParams.oid.getName()),e}};er.
prototype.readPublicKey=er.prototype.read,er.prototype.writePublicKey=er.prototype.write;var Ho=class c3 extends er{static get tag(){return l.packet.publicSubkey}constructor(e,i){
super(e,i)}static fromSecretSubkeyPacket(e){let i=new c3,{version:r,created:n,algorithm:a,publicParams:s,keyID:o,fingerprint:c}=e;return i.version=r,i.created=n,
i.algorithm=a,i.publicParams=s,i.keyID=o,i.fingerprint=c,i}},k5=class l3{static get tag(){return l.packet.userAttribute}constructor(){this.attributes=[]}read(e){
let i=0;for(;i<e.length;){let r=m1(e.subarray(i,e.length));i+=r.offset,this.attributes.push(g.uint8ArrayToString(e.subarray(i,i+r.len))),i+=r.len}}write(){let e=[];
for(let i=0;i<this.attributes.length;i++)e.push(rn(this.attributes[i].length)),e.push(g.stringToUint8Array(this.attributes[i]));return g.concatUint8Array(e)}equals(e){
return!e||!(e instanceof l3)?!1:this.attributes.every(function(i,r){return i===e.attributes[r]})}},zo=class extends er{static get tag(){return l.packet.secretKey}constructor(t=new Date,e=V){
super(t,e),this.keyMaterial=null,this.isEncrypted=null,this.s2kUsage=0,this.s2k=null,this.symmetric=null,this.aead=null,this.isLegacyAEAD=null,this.privateParams=
null,this.usedModernAEAD=null}async read(t,e=V){let i=await this.readPublicKey(t,e),r=i;this.s2kUsage=t[i++],this.version===5&&i++,this.version===6&&this.s2kUsage&&
i++;try{if(this.s2kUsage===255||this.s2kUsage===254||this.s2kUsage===253){this.symmetric=t[i++],this.s2kUsage===253&&(this.aead=t[i++]),this.version===6&&i++;let n=t[i++];
if(this.s2k=Pn(n),i+=this.s2k.read(t.subarray(i,t.length)),this.s2k.type==="gnu-dummy")return}else this.s2kUsage&&(this.symmetric=this.s2kUsage);this.s2kUsage&&
(this.isLegacyAEAD=this.s2kUsage===253&&(this.version===5||this.version===4&&e.parseAEADEncryptedV4KeysAsLegacy),this.s2kUsage!==253||this.isLegacyAEAD?(this.iv=
t.subarray(i,i+le(this.symmetric).blockSize),this.usedModernAEAD=!1):(this.iv=t.subarray(i,i+mr(this.aead).ivLength),this.usedModernAEAD=!0),i+=this.iv.length)}catch(n){
if(!this.s2kUsage)throw n;this.unparseableKeyMaterial=t.subarray(r),this.isEncrypted=!0}if(this.version===5&&(i+=4),this.keyMaterial=t.subarray(i),this.isEncrypted=
!!this.s2kUsage,!this.isEncrypted){let n;if(this.version===6)n=this.keyMaterial;else if(n=this.keyMaterial.subarray(0,-2),!g.equalsUint8Array(g.writeChecksum(n),
this.keyMaterial.subarray(-2)))throw new Error("Key checksum mismatch");try{let{read:a,privateParams:s}=ho(this.algorithm,n,this.publicParams);if(a<n.length)throw new Error(
"Error reading MPIs");this.privateParams=s}catch(a){throw a instanceof ae?a:new Error("Error reading MPIs")}}}write(){let t=this.writePublicKey();if(this.unparseableKeyMaterial)
return g.concatUint8Array([t,this.unparseableKeyMaterial]);let e=[t];e.push(new Uint8Array([this.s2kUsage]));let i=[];if(this.s2kUsage===255||this.s2kUsage===254||
this.s2kUsage===253){i.push(this.symmetric),this.s2kUsage===253&&i.push(this.aead);let r=this.s2k.write();this.version===6&&i.push(r.length),i.push(...r)}return this.
s2kUsage&&this.s2k.type!=="gnu-dummy"&&i.push(...this.iv),(this.version===5||this.version===6&&this.s2kUsage)&&e.push(new Uint8Array([i.length])),e.push(new Uint8Array(
i)),this.isDummy()||(this.s2kUsage||(this.keyMaterial=Yr(this.algorithm,this.privateParams)),this.version===5&&e.push(g.writeNumber(this.keyMaterial.length,4)),
e.push(this.keyMaterial),!this.s2kUsage&&this.version!==6&&e.push(g.writeChecksum(this.keyMaterial))),g.concatUint8Array(e)}isDecrypted(){return this.isEncrypted===
!1}isMissingSecretKeyMaterial(){return this.unparseableKeyMaterial!==void 0||this.isDummy()}isDummy(){return!!(this.s2k&&this.s2k.type==="gnu-dummy")}makeDummy(t=V){
this.isDummy()||(this.isDecrypted()&&this.clearPrivateParams(),delete this.unparseableKeyMaterial,this.isEncrypted=null,this.keyMaterial=null,this.s2k=Pn(l.s2k.
gnu,t),this.s2k.algorithm=0,this.s2k.c=0,this.s2k.type="gnu-dummy",this.s2kUsage=254,this.symmetric=l.symmetric.aes256,this.isLegacyAEAD=null,this.usedModernAEAD=
null)}async encrypt(t,e=V){if(this.isDummy())return;if(!this.isDecrypted())throw new Error("Key packet is already encrypted");if(!t)throw new Error("A non-empty\
 passphrase is required for key encryption.");this.s2k=Io(e),this.s2k.generateSalt();let i=Yr(this.algorithm,this.privateParams);this.symmetric=l.symmetric.aes256;
let{blockSize:r}=le(this.symmetric);if(e.aeadProtect){this.s2kUsage=253,this.aead=e.preferredAEADAlgorithm;let n=mr(this.aead);this.isLegacyAEAD=this.version===
5,this.usedModernAEAD=!this.isLegacyAEAD;let a=nn(this.constructor.tag),s=await ls(this.version,this.s2k,t,this.symmetric,this.aead,a,this.isLegacyAEAD,e),o=await n(
this.symmetric,s);this.iv=this.isLegacyAEAD?Pe(r):Pe(n.ivLength);let c=this.isLegacyAEAD?new Uint8Array:g.concatUint8Array([a,this.writePublicKey()]);this.keyMaterial=
await o.encrypt(i,this.iv.subarray(0,n.ivLength),c)}else{this.s2kUsage=254,this.usedModernAEAD=!1;let n=await ls(this.version,this.s2k,t,this.symmetric,void 0,void 0,
void 0,e);this.iv=Pe(r),this.keyMaterial=await Ga(this.symmetric,n,g.concatUint8Array([i,await pt(l.hash.sha1,i)]),this.iv)}}async decrypt(t,e=V){if(this.isDummy())
return!1;if(this.unparseableKeyMaterial)throw new Error("Key packet cannot be decrypted: unsupported S2K or cipher algo");if(this.isDecrypted())throw new Error(
"Key packet is already decrypted.");let i,r=nn(this.constructor.tag);if(this.s2kUsage===254||this.s2kUsage===253)i=await ls(this.version,this.s2k,t,this.symmetric,
this.aead,r,this.isLegacyAEAD,e);else throw this.s2kUsage===255?new Error("Encrypted private key is authenticated using an insecure two-byte hash"):new Error("P\
rivate key is encrypted using an insecure S2K function: unsalted MD5");let n;if(this.s2kUsage===253){let a=mr(this.aead,!0),s=await a(this.symmetric,i);try{let o=this.
isLegacyAEAD?new Uint8Array:g.concatUint8Array([r,this.writePublicKey()]);n=await s.decrypt(this.keyMaterial,this.iv.subarray(0,a.ivLength),o)}catch(o){throw o.
message==="Authentication tag mismatch"?new Error("Incorrect key passphrase: "+o.message):o}}else{let a=await Va(this.symmetric,i,this.keyMaterial,this.iv);n=a.
subarray(0,-20);let s=await pt(l.hash.sha1,n);if(!g.equalsUint8Array(s,a.subarray(-20)))throw new Error("Incorrect key passphrase")}try{let{privateParams:a}=ho(
this.algorithm,n,this.publicParams);this.privateParams=a}catch{throw new Error("Error reading MPIs")}this.isEncrypted=!1,this.keyMaterial=null,this.s2kUsage=0,this.
aead=null,this.symmetric=null,this.isLegacyAEAD=null}async validate(){if(this.isDummy())return;if(!this.isDecrypted())throw new Error("Key is not decrypted");if(this.
usedModernAEAD)return;let t;try{t=await El(this.algorithm,this.publicParams,this.privateParams)}catch{t=!1}if(!t)throw new Error("Key is invalid")}async generate(t,e){
if(this.version===6&&(this.algorithm===l.publicKey.ecdh&&e===l.curve.curve25519Legacy||this.algorithm===l.publicKey.eddsaLegacy))throw new Error(`Cannot generat\
e v6 keys of type 'ecc' with curve ${e}. Generate a key of type 'curve25519' instead`);let{privateParams:i,publicParams:r}=await ml(this.algorithm,t,e);this.privateParams=
i,this.publicParams=r,this.isEncrypted=!1}clearPrivateParams(){this.isMissingSecretKeyMaterial()||(Object.keys(this.privateParams).forEach(t=>{this.privateParams[t].
fill(0),delete this.privateParams[t]}),this.privateParams=null,this.isEncrypted=!0)}};async function ls(t,e,i,r,n,a,s,o){if(e.type==="argon2"&&!n)throw new Error(
"Using Argon2 S2K without AEAD is not allowed");if(e.type==="simple"&&t===6)throw new Error("Using Simple S2K with version 6 keys is not allowed");let{keySize:c}=le(
r),u=await e.produceKey(i,c,o);if(!n||t===5||s)return u;let h=g.concatUint8Array([a,new Uint8Array([t,r,n])]);return Wt(l.hash.sha256,u,new Uint8Array,h,c)}var I5=class u3{static get tag(){
return l.packet.userID}constructor(){this.userID="",this.name="",this.email="",this.comment=""}static fromObject(e){if(g.isString(e)||e.name&&!g.isString(e.name)||
e.email&&!g.isEmailAddress(e.email)||e.comment&&!g.isString(e.comment))throw new Error("Invalid user ID format");let i=new u3;Object.assign(i,e);let r=[];return i.
name&&r.push(i.name),i.comment&&r.push(`(${i.comment})`),i.email&&r.push(`<${i.email}>`),i.userID=r.join(" "),i}read(e,i=V){let r=g.decodeUTF8(e);if(r.length>i.
maxUserIDLength)throw new Error("User ID string is too long");let n=o=>/^[^\s@]+@[^\s@]+$/.test(o),a=r.indexOf("<"),s=r.lastIndexOf(">");if(a!==-1&&s!==-1&&s>a){
let o=r.substring(a+1,s);if(n(o)){this.email=o;let c=r.substring(0,a).trim(),u=c.indexOf("("),h=c.lastIndexOf(")");u!==-1&&h!==-1&&h>u?(this.comment=c.substring(
u+1,h).trim(),this.name=c.substring(0,u).trim()):(this.name=c,this.comment="")}}else n(r.trim())&&(this.email=r.trim(),this.name="",this.comment="");this.userID=
r}write(){return g.encodeUTF8(this.userID)}equals(e){return e&&e.userID===this.userID}},Go=class extends zo{static get tag(){return l.packet.secretSubkey}constructor(t=new Date,e=V){
super(t,e)}},S5=g.constructAllowedPackets([je]),kr=class{constructor(t){this.packets=t||new de}write(){return this.packets.write()}armor(t=V){let e=this.packets.
some(i=>i.constructor.tag===je.tag&&i.version!==6);return Or(l.armor.signature,this.write(),void 0,void 0,void 0,e,t)}getSigningKeyIDs(){return this.packets.map(
t=>t.issuerKeyID)}};async function h3({armoredSignature:t,binarySignature:e,config:i,...r}){i={...V,...i};let n=t||e;if(!n)throw new Error("readSignature: must \
pass options object containing `armoredSignature` or `binarySignature`");if(t&&!g.isString(t))throw new Error("readSignature: options.armoredSignature must be a\
 string");if(e&&!g.isUint8Array(e))throw new Error("readSignature: options.binarySignature must be a Uint8Array");let a=Object.keys(r);if(a.length>0)throw new Error(
`Unknown option: ${a.join(", ")}`);if(t){let{type:o,data:c}=await Ai(n);if(o!==l.armor.signature)throw new Error("Armored text not of type signature");n=c}let s=await de.
fromBinary(n,S5,i);return new kr(s)}async function B5(t,e){let i=new Go(t.date,e);return i.packets=null,i.algorithm=l.write(l.publicKey,t.algorithm),await i.generate(
t.rsaBits,t.curve),await i.computeFingerprintAndKeyID(),i}async function ct(t,e,i,r,n=new Date,a){let s,o;for(let c=t.length-1;c>=0;c--)try{(!s||t[c].created>=s.
created)&&(await t[c].verify(e,i,r,n,void 0,a),s=t[c])}catch(u){o=u}if(!s)throw g.wrapError(`Could not find valid ${l.read(l.signature,i)} signature in key ${e.
getKeyID().toHex()}`.replace("certGeneric ","self-").replace(/([a-z])([A-Z])/g,(c,u,h)=>u+" "+h.toLowerCase()),o);return s}function us(t,e,i=new Date){let r=g.normalizeDate(
i);if(r!==null){let n=Nn(t,e);return!(t.created<=r&&r<n)}return!1}async function K5(t,e,i,r){let n={};n.key=e,n.bind=t;let a={signatureType:l.signature.subkeyBinding};
return i.sign?(a.keyFlags=[l.keyFlags.signData],a.embeddedSignature=await Ir(n,[],t,{signatureType:l.signature.keyBinding},i.date,void 0,void 0,void 0,r)):a.keyFlags=
[l.keyFlags.encryptCommunication|l.keyFlags.encryptStorage],i.keyExpirationTime>0&&(a.keyExpirationTime=i.keyExpirationTime,a.keyNeverExpires=!1),await Ir(n,[],
e,a,i.date,void 0,void 0,void 0,r)}async function C5(t,e,i=new Date,r=[],n){let a=l.hash.sha256,s=n.preferredHashAlgorithm,o=await Promise.all(t.map(async(f,y)=>(await f.
getPrimarySelfSignature(i,r[y],n)).preferredHashAlgorithms||[])),c=new Map;for(let f of o)for(let y of f)try{let p=l.write(l.hash,y);c.set(p,c.has(p)?c.get(p)+1:
1)}catch{}let u=f=>t.length===0||c.get(f)===t.length||f===a,h=()=>{if(c.size===0)return a;let f=Array.from(c.keys()).filter(y=>u(y)).sort((y,p)=>ve(y)-ve(p))[0];
return ve(f)>=ve(a)?f:a};if(new Set([l.publicKey.ecdsa,l.publicKey.eddsaLegacy,l.publicKey.ed25519,l.publicKey.ed448]).has(e.algorithm)){let f=vl(e.algorithm,e.
publicParams.oid),y=u(s),p=ve(s)>=ve(f);if(y&&p)return s;{let w=h();return ve(w)>=ve(f)?w:f}}return u(s)?s:h()}async function U5(t=[],e=new Date,i=[],r=V){let n=await Promise.
all(t.map((o,c)=>o.getPrimarySelfSignature(e,i[c],r)));if(t.length?n.every(o=>o.features&&o.features[0]&l.features.seipdv2):r.aeadProtect){let o={symmetricAlgo:l.
symmetric.aes128,aeadAlgo:l.aead.ocb},c=[{symmetricAlgo:r.preferredSymmetricAlgorithm,aeadAlgo:r.preferredAEADAlgorithm},{symmetricAlgo:r.preferredSymmetricAlgorithm,
aeadAlgo:l.aead.ocb},{symmetricAlgo:l.symmetric.aes128,aeadAlgo:r.preferredAEADAlgorithm}];for(let u of c)if(n.every(h=>h.preferredCipherSuites&&h.preferredCipherSuites.
some(f=>f[0]===u.symmetricAlgo&&f[1]===u.aeadAlgo)))return u;return o}let a=l.symmetric.aes128,s=r.preferredSymmetricAlgorithm;return{symmetricAlgo:n.every(o=>o.
preferredSymmetricAlgorithms&&o.preferredSymmetricAlgorithms.includes(s))?s:a,aeadAlgo:void 0}}async function Ir(t,e,i,r,n,a,s=[],o=!1,c){if(i.isDummy())throw new Error(
"Cannot sign with a gnu-dummy key.");if(!i.isDecrypted())throw new Error("Signing key is not decrypted.");let u=new je;return Object.assign(u,r),u.publicKeyAlgorithm=
i.algorithm,u.hashAlgorithm=await C5(e,i,n,a,c),u.rawNotations=[...s],await u.sign(i,t,n,o,c),u}async function Sr(t,e,i,r=new Date,n){t=t[i],t&&(e[i].length?await Promise.
all(t.map(async function(a){!a.isExpired(r)&&(!n||await n(a))&&!e[i].some(function(s){return g.equalsUint8Array(s.writeParams(),a.writeParams())})&&e[i].push(a)})):
e[i]=t)}async function $r(t,e,i,r,n,a,s=new Date,o){a=a||t;let c=[];return await Promise.all(r.map(async function(u){try{if(!n||u.issuerKeyID.equals(n.issuerKeyID)){
let h=![l.reasonForRevocation.keyRetired,l.reasonForRevocation.keySuperseded,l.reasonForRevocation.userIDInvalid].includes(u.reasonForRevocationFlag);await u.verify(
a,e,i,h?null:s,!1,o),c.push(u.issuerKeyID)}}catch{}})),n?(n.revoked=c.some(u=>u.equals(n.issuerKeyID))?!0:n.revoked||!1,n.revoked):c.length>0}function Nn(t,e){let i;
return e.keyNeverExpires===!1&&(i=t.created.getTime()+e.keyExpirationTime*1e3),i?new Date(i):1/0}function x5(t,e={}){switch(t.type=t.type||e.type,t.curve=t.curve||
e.curve,t.rsaBits=t.rsaBits||e.rsaBits,t.keyExpirationTime=t.keyExpirationTime!==void 0?t.keyExpirationTime:e.keyExpirationTime,t.passphrase=g.isString(t.passphrase)?
t.passphrase:e.passphrase,t.date=t.date||e.date,t.sign=t.sign||!1,t.type){case"ecc":try{t.curve=l.write(l.curve,t.curve)}catch{throw new Error("Unknown curve")}
(t.curve===l.curve.ed25519Legacy||t.curve===l.curve.curve25519Legacy||t.curve==="ed25519"||t.curve==="curve25519")&&(t.curve=t.sign?l.curve.ed25519Legacy:l.curve.
curve25519Legacy),t.sign?t.algorithm=t.curve===l.curve.ed25519Legacy?l.publicKey.eddsaLegacy:l.publicKey.ecdsa:t.algorithm=l.publicKey.ecdh;break;case"curve2551\
9":t.algorithm=t.sign?l.publicKey.ed25519:l.publicKey.x25519;break;case"curve448":t.algorithm=t.sign?l.publicKey.ed448:l.publicKey.x448;break;case"rsa":t.algorithm=
l.publicKey.rsaEncryptSign;break;default:throw new Error(`Unsupported key type ${t.type}`)}return t}function Vo(t,e,i){switch(t.algorithm){case l.publicKey.rsaEncryptSign:case l.
publicKey.rsaSign:case l.publicKey.dsa:case l.publicKey.ecdsa:case l.publicKey.eddsaLegacy:case l.publicKey.ed25519:case l.publicKey.ed448:if(!e.keyFlags&&!i.allowMissingKeyFlags)
throw new Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");return!e.keyFlags||(e.keyFlags[0]&l.keyFlags.signData)!==0;default:
return!1}}function jo(t,e,i){switch(t.algorithm){case l.publicKey.rsaEncryptSign:case l.publicKey.rsaEncrypt:case l.publicKey.elgamal:case l.publicKey.ecdh:case l.
publicKey.x25519:case l.publicKey.x448:if(!e.keyFlags&&!i.allowMissingKeyFlags)throw new Error("None of the key flags is set: consider passing `config.allowMiss\
ingKeyFlags`");return!e.keyFlags||(e.keyFlags[0]&l.keyFlags.encryptCommunication)!==0||(e.keyFlags[0]&l.keyFlags.encryptStorage)!==0;default:return!1}}function qo(t,e,i){
if(!e.keyFlags&&!i.allowMissingKeyFlags)throw new Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");switch(t.algorithm){case l.
publicKey.rsaEncryptSign:case l.publicKey.rsaEncrypt:case l.publicKey.elgamal:case l.publicKey.ecdh:case l.publicKey.x25519:case l.publicKey.x448:return(!e.keyFlags||
(e.keyFlags[0]&l.keyFlags.signData)!==0)&&i.allowInsecureDecryptionWithSigningKeys?!0:!e.keyFlags||(e.keyFlags[0]&l.keyFlags.encryptCommunication)!==0||(e.keyFlags[0]&
l.keyFlags.encryptStorage)!==0;default:return!1}}function Br(t,e){let i=l.write(l.publicKey,t.algorithm),r=t.getAlgorithmInfo();if(e.rejectPublicKeyAlgorithms.has(
i))throw new Error(`${r.algorithm} keys are considered too weak.`);switch(i){case l.publicKey.rsaEncryptSign:case l.publicKey.rsaSign:case l.publicKey.rsaEncrypt:
if(r.bits<e.minRSABits)throw new Error(`RSA keys shorter than ${e.minRSABits} bits are considered too weak.`);break;case l.publicKey.ecdsa:case l.publicKey.eddsaLegacy:case l.
publicKey.ecdh:if(e.rejectCurves.has(r.curve))throw new Error(`Support for ${r.algorithm} keys using curve ${r.curve} is disabled.`);break}}var P5=class oa{constructor(e,i){
this.userID=e.constructor.tag===l.packet.userID?e:null,this.userAttribute=e.constructor.tag===l.packet.userAttribute?e:null,this.selfCertifications=[],this.otherCertifications=
[],this.revocationSignatures=[],this.mainKey=i}toPacketList(){let e=new de;return e.push(this.userID||this.userAttribute),e.push(...this.revocationSignatures),e.
push(...this.selfCertifications),e.push(...this.otherCertifications),e}clone(){let e=new oa(this.userID||this.userAttribute,this.mainKey);return e.selfCertifications=
[...this.selfCertifications],e.otherCertifications=[...this.otherCertifications],e.revocationSignatures=[...this.revocationSignatures],e}async certify(e,i,r){let n=this.
mainKey.keyPacket,a={userID:this.userID,userAttribute:this.userAttribute,key:n},s=new oa(a.userID||a.userAttribute,this.mainKey);return s.otherCertifications=await Promise.
all(e.map(async function(o){if(!o.isPrivate())throw new Error("Need private key for signing");if(o.hasSameFingerprintAs(n))throw new Error("The user's own key c\
an only be used for self-certifications");let c=await o.getSigningKey(void 0,i,void 0,r);return Ir(a,[o],c.keyPacket,{signatureType:l.signature.certGeneric,keyFlags:[
l.keyFlags.certifyKeys|l.keyFlags.signData]},i,void 0,void 0,void 0,r)})),await s.update(this,i,r),s}async isRevoked(e,i,r=new Date,n=V){let a=this.mainKey.keyPacket;
return $r(a,l.signature.certRevocation,{key:a,userID:this.userID,userAttribute:this.userAttribute},this.revocationSignatures,e,i,r,n)}async verifyCertificate(e,i,r=new Date,n){
let a=this,s=this.mainKey.keyPacket,o={userID:this.userID,userAttribute:this.userAttribute,key:s},{issuerKeyID:c}=e,u=i.filter(h=>h.getKeys(c).length>0);return u.
length===0?null:(await Promise.all(u.map(async h=>{let f=await h.getSigningKey(c,e.created,void 0,n);if(e.revoked||await a.isRevoked(e,f.keyPacket,r,n))throw new Error(
"User certificate is revoked");try{await e.verify(f.keyPacket,l.signature.certGeneric,o,r,void 0,n)}catch(y){throw g.wrapError("User certificate is invalid",y)}})),
!0)}async verifyAllCertifications(e,i=new Date,r){let n=this,a=this.selfCertifications.concat(this.otherCertifications);return Promise.all(a.map(async s=>({keyID:s.
issuerKeyID,valid:await n.verifyCertificate(s,e,i,r).catch(()=>!1)})))}async verify(e=new Date,i){if(!this.selfCertifications.length)throw new Error("No self-ce\
rtifications found");let r=this,n=this.mainKey.keyPacket,a={userID:this.userID,userAttribute:this.userAttribute,key:n},s;for(let o=this.selfCertifications.length-
1;o>=0;o--)try{let c=this.selfCertifications[o];if(c.revoked||await r.isRevoked(c,void 0,e,i))throw new Error("Self-certification is revoked");try{await c.verify(
n,l.signature.certGeneric,a,e,void 0,i)}catch(u){throw g.wrapError("Self-certification is invalid",u)}return!0}catch(c){s=c}throw s}async update(e,i,r){let n=this.
mainKey.keyPacket,a={userID:this.userID,userAttribute:this.userAttribute,key:n};await Sr(e,this,"selfCertifications",i,async function(s){try{return await s.verify(
n,l.signature.certGeneric,a,i,!1,r),!0}catch{return!1}}),await Sr(e,this,"otherCertifications",i),await Sr(e,this,"revocationSignatures",i,function(s){return $r(
n,l.signature.certRevocation,a,[s],void 0,void 0,i,r)})}async revoke(e,{flag:i=l.reasonForRevocation.noReason,string:r=""}={},n=new Date,a=V){let s={userID:this.
userID,userAttribute:this.userAttribute,key:e},o=new oa(s.userID||s.userAttribute,this.mainKey);return o.revocationSignatures.push(await Ir(s,[],e,{signatureType:l.
signature.certRevocation,reasonForRevocationFlag:l.write(l.reasonForRevocation,i),reasonForRevocationString:r},n,void 0,void 0,!1,a)),await o.update(this),o}},hs=class _s{constructor(e,i){
this.keyPacket=e,this.bindingSignatures=[],this.revocationSignatures=[],this.mainKey=i}toPacketList(){let e=new de;return e.push(this.keyPacket),e.push(...this.
revocationSignatures),e.push(...this.bindingSignatures),e}clone(){let e=new _s(this.keyPacket,this.mainKey);return e.bindingSignatures=[...this.bindingSignatures],
e.revocationSignatures=[...this.revocationSignatures],e}async isRevoked(e,i,r=new Date,n=V){let a=this.mainKey.keyPacket;return $r(a,l.signature.subkeyRevocation,
{key:a,bind:this.keyPacket},this.revocationSignatures,e,i,r,n)}async verify(e=new Date,i=V){let r=this.mainKey.keyPacket,n={key:r,bind:this.keyPacket},a=await ct(
this.bindingSignatures,r,l.signature.subkeyBinding,n,e,i);if(a.revoked||await this.isRevoked(a,null,e,i))throw new Error("Subkey is revoked");if(us(this.keyPacket,
a,e))throw new Error("Subkey is expired");return a}async getExpirationTime(e=new Date,i=V){let r=this.mainKey.keyPacket,n={key:r,bind:this.keyPacket},a;try{a=await ct(
this.bindingSignatures,r,l.signature.subkeyBinding,n,e,i)}catch{return null}let s=Nn(this.keyPacket,a),o=a.getExpirationTime();return s<o?s:o}async update(e,i=new Date,r=V){
let n=this.mainKey.keyPacket;if(!this.hasSameFingerprintAs(e))throw new Error("Subkey update method: fingerprints of subkeys not equal");this.keyPacket.constructor.
tag===l.packet.publicSubkey&&e.keyPacket.constructor.tag===l.packet.secretSubkey&&(this.keyPacket=e.keyPacket);let a=this,s={key:n,bind:a.keyPacket};await Sr(e,
this,"bindingSignatures",i,async function(o){for(let c=0;c<a.bindingSignatures.length;c++)if(a.bindingSignatures[c].issuerKeyID.equals(o.issuerKeyID))return o.created>
a.bindingSignatures[c].created&&(a.bindingSignatures[c]=o),!1;try{return await o.verify(n,l.signature.subkeyBinding,s,i,void 0,r),!0}catch{return!1}}),await Sr(
e,this,"revocationSignatures",i,function(o){return $r(n,l.signature.subkeyRevocation,s,[o],void 0,void 0,i,r)})}async revoke(e,{flag:i=l.reasonForRevocation.noReason,
string:r=""}={},n=new Date,a=V){let s={key:e,bind:this.keyPacket},o=new _s(this.keyPacket,this.mainKey);return o.revocationSignatures.push(await Ir(s,[],e,{signatureType:l.
signature.subkeyRevocation,reasonForRevocationFlag:l.write(l.reasonForRevocation,i),reasonForRevocationString:r},n,void 0,void 0,!1,a)),await o.update(this),o}hasSameFingerprintAs(e){
return this.keyPacket.hasSameFingerprintAs(e.keyPacket||e)}};["getKeyID","getFingerprint","getAlgorithmInfo","getCreationTime","isDecrypted"].forEach(t=>{hs.prototype[t]=
function(){return this.keyPacket[t]()}});var D5=g.constructAllowedPackets([je]),Yo=new Set([l.packet.publicKey,l.packet.secretKey]),Zo=new Set([l.packet.publicKey,
l.packet.secretKey,l.packet.publicSubkey,l.packet.secretSubkey]),Jo=class{packetListToStructure(t,e=new Set){let i,r,n,a;for(let s of t){if(s instanceof pa){Zo.
has(s.tag)&&!a&&(Yo.has(s.tag)?a=Yo:a=Zo);continue}let o=s.constructor.tag;if(a){if(!a.has(o))continue;a=null}if(e.has(o))throw new Error(`Unexpected packet typ\
e: ${o}`);switch(o){case l.packet.publicKey:case l.packet.secretKey:if(this.keyPacket)throw new Error("Key block contains multiple keys");if(this.keyPacket=s,r=
this.getKeyID(),!r)throw new Error("Missing Key ID");break;case l.packet.userID:case l.packet.userAttribute:i=new P5(s,this),this.users.push(i);break;case l.packet.
publicSubkey:case l.packet.secretSubkey:i=null,n=new hs(s,this),this.subkeys.push(n);break;case l.packet.signature:switch(s.signatureType){case l.signature.certGeneric:case l.
signature.certPersona:case l.signature.certCasual:case l.signature.certPositive:if(!i){g.printDebug("Dropping certification signatures without preceding user pa\
cket");continue}s.issuerKeyID.equals(r)?i.selfCertifications.push(s):i.otherCertifications.push(s);break;case l.signature.certRevocation:i?i.revocationSignatures.
push(s):this.directSignatures.push(s);break;case l.signature.key:this.directSignatures.push(s);break;case l.signature.subkeyBinding:if(!n){g.printDebug("Droppin\
g subkey binding signature without preceding subkey packet");continue}n.bindingSignatures.push(s);break;case l.signature.keyRevocation:this.revocationSignatures.
push(s);break;case l.signature.subkeyRevocation:if(!n){g.printDebug("Dropping subkey revocation signature without preceding subkey packet");continue}n.revocationSignatures.
push(s);break}break}}}toPacketList(){let t=new de;return t.push(this.keyPacket),t.push(...this.revocationSignatures),t.push(...this.directSignatures),this.users.
map(e=>t.push(...e.toPacketList())),this.subkeys.map(e=>t.push(...e.toPacketList())),t}clone(t=!1){let e=new this.constructor(this.toPacketList());return t&&e.getKeys().
forEach(i=>{if(i.keyPacket=Object.create(Object.getPrototypeOf(i.keyPacket),Object.getOwnPropertyDescriptors(i.keyPacket)),!i.keyPacket.isDecrypted())return;let r={};
Object.keys(i.keyPacket.privateParams).forEach(n=>{r[n]=new Uint8Array(i.keyPacket.privateParams[n])}),i.keyPacket.privateParams=r}),e}getSubkeys(t=null){return this.
subkeys.filter(e=>!t||e.getKeyID().equals(t,!0))}getKeys(t=null){let e=[];return(!t||this.getKeyID().equals(t,!0))&&e.push(this),e.concat(this.getSubkeys(t))}getKeyIDs(){
return this.getKeys().map(t=>t.getKeyID())}getUserIDs(){return this.users.map(t=>t.userID?t.userID.userID:null).filter(t=>t!==null)}write(){return this.toPacketList().
write()}async getSigningKey(t=null,e=new Date,i={},r=V){await this.verifyPrimaryKey(e,i,r);let n=this.keyPacket;try{Br(n,r)}catch(o){throw g.wrapError("Could no\
t verify primary key",o)}let a=this.subkeys.slice().sort((o,c)=>c.keyPacket.created-o.keyPacket.created||c.keyPacket.algorithm-o.keyPacket.algorithm),s;for(let o of a)
if(!t||o.getKeyID().equals(t))try{await o.verify(e,r);let c={key:n,bind:o.keyPacket},u=await ct(o.bindingSignatures,n,l.signature.subkeyBinding,c,e,r);if(!Vo(o.
keyPacket,u,r))continue;if(!u.embeddedSignature)throw new Error("Missing embedded signature");return await ct([u.embeddedSignature],o.keyPacket,l.signature.keyBinding,
c,e,r),Br(o.keyPacket,r),o}catch(c){s=c}try{let o=await this.getPrimarySelfSignature(e,i,r);if((!t||n.getKeyID().equals(t))&&Vo(n,o,r))return Br(n,r),this}catch(o){
s=o}throw g.wrapError("Could not find valid signing key packet in key "+this.getKeyID().toHex(),s)}async getEncryptionKey(t,e=new Date,i={},r=V){await this.verifyPrimaryKey(
e,i,r);let n=this.keyPacket;try{Br(n,r)}catch(o){throw g.wrapError("Could not verify primary key",o)}let a=this.subkeys.slice().sort((o,c)=>c.keyPacket.created-
o.keyPacket.created||c.keyPacket.algorithm-o.keyPacket.algorithm),s;for(let o of a)if(!t||o.getKeyID().equals(t))try{await o.verify(e,r);let c={key:n,bind:o.keyPacket},
u=await ct(o.bindingSignatures,n,l.signature.subkeyBinding,c,e,r);if(jo(o.keyPacket,u,r))return Br(o.keyPacket,r),o}catch(c){s=c}try{let o=await this.getPrimarySelfSignature(
e,i,r);if((!t||n.getKeyID().equals(t))&&jo(n,o,r))return Br(n,r),this}catch(o){s=o}throw g.wrapError("Could not find valid encryption key packet in key "+this.getKeyID().
toHex(),s)}async isRevoked(t,e,i=new Date,r=V){return $r(this.keyPacket,l.signature.keyRevocation,{key:this.keyPacket},this.revocationSignatures,t,e,i,r)}async verifyPrimaryKey(t=new Date,e={},i=V){
let r=this.keyPacket;if(await this.isRevoked(null,null,t,i))throw new Error("Primary key is revoked");let n=await this.getPrimarySelfSignature(t,e,i);if(us(r,n,
t))throw new Error("Primary key is expired");if(r.version!==6){let a=await ct(this.directSignatures,r,l.signature.key,{key:r},t,i).catch(()=>{});if(a&&us(r,a,t))
throw new Error("Primary key is expired")}}async getExpirationTime(t,e=V){let i;try{let r=await this.getPrimarySelfSignature(null,t,e),n=Nn(this.keyPacket,r),a=r.
getExpirationTime(),s=this.keyPacket.version!==6&&await ct(this.directSignatures,this.keyPacket,l.signature.key,{key:this.keyPacket},null,e).catch(()=>{});if(s){
let o=Nn(this.keyPacket,s);i=Math.min(n,a,o)}else i=n<a?n:a}catch{i=null}return g.normalizeDate(i)}async getPrimarySelfSignature(t=new Date,e={},i=V){let r=this.
keyPacket;if(r.version===6)return ct(this.directSignatures,r,l.signature.key,{key:r},t,i);let{selfCertification:n}=await this.getPrimaryUser(t,e,i);return n}async getPrimaryUser(t=new Date,e={},i=V){
let r=this.keyPacket,n=[],a;for(let u=0;u<this.users.length;u++)try{let h=this.users[u];if(!h.userID)continue;if(e.name!==void 0&&h.userID.name!==e.name||e.email!==
void 0&&h.userID.email!==e.email||e.comment!==void 0&&h.userID.comment!==e.comment)throw new Error("Could not find user that matches that user ID");let f={userID:h.
userID,key:r},y=await ct(h.selfCertifications,r,l.signature.certGeneric,f,t,i);n.push({index:u,user:h,selfCertification:y})}catch(h){a=h}if(!n.length)throw a||new Error(
"Could not find primary user");await Promise.all(n.map(async u=>{u.selfCertification.revoked||await u.user.isRevoked(u.selfCertification,null,t,i)}));let s=n.sort(
function(u,h){let f=u.selfCertification,y=h.selfCertification;return y.revoked-f.revoked||f.isPrimaryUserID-y.isPrimaryUserID||f.created-y.created}).pop(),{user:o,
selfCertification:c}=s;if(c.revoked||await o.isRevoked(c,null,t,i))throw new Error("Primary user is revoked");return s}async update(t,e=new Date,i=V){if(!this.hasSameFingerprintAs(
t))throw new Error("Primary key fingerprints must be equal to update the key");if(!this.isPrivate()&&t.isPrivate()){if(!(this.subkeys.length===t.subkeys.length&&
this.subkeys.every(n=>t.subkeys.some(a=>n.hasSameFingerprintAs(a)))))throw new Error("Cannot update public key with private key if subkeys mismatch");return t.update(
this,i)}let r=this.clone();return await Sr(t,r,"revocationSignatures",e,n=>$r(r.keyPacket,l.signature.keyRevocation,r,[n],null,t.keyPacket,e,i)),await Sr(t,r,"d\
irectSignatures",e),await Promise.all(t.users.map(async n=>{let a=r.users.filter(s=>n.userID&&n.userID.equals(s.userID)||n.userAttribute&&n.userAttribute.equals(
s.userAttribute));if(a.length>0)await Promise.all(a.map(s=>s.update(n,e,i)));else{let s=n.clone();s.mainKey=r,r.users.push(s)}})),await Promise.all(t.subkeys.map(
async n=>{let a=r.subkeys.filter(s=>s.hasSameFingerprintAs(n));if(a.length>0)await Promise.all(a.map(s=>s.update(n,e,i)));else{let s=n.clone();s.mainKey=r,r.subkeys.
push(s)}})),r}async getRevocationCertificate(t=new Date,e=V){let i={key:this.keyPacket},r=await ct(this.revocationSignatures,this.keyPacket,l.signature.keyRevocation,
i,t,e),n=new de;n.push(r);let a=this.keyPacket.version!==6;return Or(l.armor.publicKey,n.write(),null,null,"This is a revocation certificate",a,e)}async applyRevocationCertificate(t,e=new Date,i=V){
let r=await Ai(t),n=(await de.fromBinary(r.data,D5,i)).findPacket(l.packet.signature);if(!n||n.signatureType!==l.signature.keyRevocation)throw new Error("Could \
not find revocation signature packet");if(!n.issuerKeyID.equals(this.getKeyID()))throw new Error("Revocation signature does not match key");try{await n.verify(this.
keyPacket,l.signature.keyRevocation,{key:this.keyPacket},e,void 0,i)}catch(s){throw g.wrapError("Could not verify revocation signature",s)}let a=this.clone();return a.
revocationSignatures.push(n),a}async signPrimaryUser(t,e,i,r=V){let{index:n,user:a}=await this.getPrimaryUser(e,i,r),s=await a.certify(t,e,r),o=this.clone();return o.
users[n]=s,o}async signAllUsers(t,e=new Date,i=V){let r=this.clone();return r.users=await Promise.all(this.users.map(function(n){return n.certify(t,e,i)})),r}async verifyPrimaryUser(t,e=new Date,i,r=V){
let n=this.keyPacket,{user:a}=await this.getPrimaryUser(e,i,r);return t?await a.verifyAllCertifications(t,e,r):[{keyID:n.getKeyID(),valid:await a.verify(e,r).catch(
()=>!1)}]}async verifyAllUsers(t,e=new Date,i=V){let r=this.keyPacket,n=[];return await Promise.all(this.users.map(async a=>{let s=t?await a.verifyAllCertifications(
t,e,i):[{keyID:r.getKeyID(),valid:await a.verify(e,i).catch(()=>!1)}];n.push(...s.map(o=>({userID:a.userID?a.userID.userID:null,userAttribute:a.userAttribute,keyID:o.
keyID,valid:o.valid})))})),n}};["getKeyID","getFingerprint","getAlgorithmInfo","getCreationTime","hasSameFingerprintAs"].forEach(t=>{Jo.prototype[t]=hs.prototype[t]});
var fs=class extends Jo{constructor(t){if(super(),this.keyPacket=null,this.revocationSignatures=[],this.directSignatures=[],this.users=[],this.subkeys=[],t&&(this.
packetListToStructure(t,new Set([l.packet.secretKey,l.packet.secretSubkey])),!this.keyPacket))throw new Error("Invalid key: missing public-key packet")}isPrivate(){
return!1}toPublic(){return this}armor(t=V){let e=this.keyPacket.version!==6;return Or(l.armor.publicKey,this.toPacketList().write(),void 0,void 0,void 0,e,t)}},
Q5=class f3 extends fs{constructor(e){if(super(),this.packetListToStructure(e,new Set([l.packet.publicKey,l.packet.publicSubkey])),!this.keyPacket)throw new Error(
"Invalid key: missing private-key packet")}isPrivate(){return!0}toPublic(){let e=new de,i=this.toPacketList();for(let r of i)switch(r.constructor.tag){case l.packet.
secretKey:{let n=er.fromSecretKeyPacket(r);e.push(n);break}case l.packet.secretSubkey:{let n=Ho.fromSecretSubkeyPacket(r);e.push(n);break}default:e.push(r)}return new fs(
e)}armor(e=V){let i=this.keyPacket.version!==6;return Or(l.armor.privateKey,this.toPacketList().write(),void 0,void 0,void 0,i,e)}async getDecryptionKeys(e,i=new Date,r={},n=V){
let a=this.keyPacket,s=[],o=null;for(let u=0;u<this.subkeys.length;u++)if(!e||this.subkeys[u].getKeyID().equals(e,!0)){if(this.subkeys[u].keyPacket.isDummy()){o=
o||new Error("Gnu-dummy key packets cannot be used for decryption");continue}try{let h={key:a,bind:this.subkeys[u].keyPacket},f=await ct(this.subkeys[u].bindingSignatures,
a,l.signature.subkeyBinding,h,i,n);qo(this.subkeys[u].keyPacket,f,n)&&s.push(this.subkeys[u])}catch(h){o=h}}let c=await this.getPrimarySelfSignature(i,r,n);if((!e||
a.getKeyID().equals(e,!0))&&qo(a,c,n)&&(a.isDummy()?o=o||new Error("Gnu-dummy key packets cannot be used for decryption"):s.push(this)),s.length===0)throw o||new Error(
"No decryption key packets found");return s}isDecrypted(){return this.getKeys().some(({keyPacket:e})=>e.isDecrypted())}async validate(e=V){if(!this.isPrivate())
throw new Error("Cannot validate a public key");let i;if(!this.keyPacket.isDummy())i=this.keyPacket;else{let r=await this.getSigningKey(null,null,void 0,{...e,rejectPublicKeyAlgorithms:new Set,
minRSABits:0});r&&!r.keyPacket.isDummy()&&(i=r.keyPacket)}if(i)return i.validate();{let r=this.getKeys();if(r.map(n=>n.keyPacket.isDummy()).every(Boolean))throw new Error(
"Cannot validate an all-gnu-dummy key");return Promise.all(r.map(n=>n.keyPacket.validate()))}}clearPrivateParams(){this.getKeys().forEach(({keyPacket:e})=>{e.isDecrypted()&&
e.clearPrivateParams()})}async revoke({flag:e=l.reasonForRevocation.noReason,string:i=""}={},r=new Date,n=V){if(!this.isPrivate())throw new Error("Need private \
key for revoking");let a={key:this.keyPacket},s=this.clone();return s.revocationSignatures.push(await Ir(a,[],this.keyPacket,{signatureType:l.signature.keyRevocation,
reasonForRevocationFlag:l.write(l.reasonForRevocation,e),reasonForRevocationString:i},r,void 0,void 0,void 0,n)),s}async addSubkey(e={}){let i={...V,...e.config};
if(e.passphrase)throw new Error("Subkey could not be encrypted here, please encrypt whole key");if(e.rsaBits<i.minRSABits)throw new Error(`rsaBits should be at \
least ${i.minRSABits}, got: ${e.rsaBits}`);let r=this.keyPacket;if(r.isDummy())throw new Error("Cannot add subkey to gnu-dummy primary key");if(!r.isDecrypted())
throw new Error("Key is not decrypted");let n=r.getAlgorithmInfo();n.type=M5(n.algorithm),n.rsaBits=n.bits||4096,n.curve=n.curve||"curve25519Legacy",e=x5(e,n);let a=await B5(
e,{...i,v6Keys:this.keyPacket.version===6});Br(a,i);let s=await K5(a,r,e,i),o=this.toPacketList();return o.push(a,s),new f3(o)}};function M5(t){switch(l.write(l.
publicKey,t)){case l.publicKey.rsaEncrypt:case l.publicKey.rsaEncryptSign:case l.publicKey.rsaSign:case l.publicKey.dsa:return"rsa";case l.publicKey.ecdsa:case l.
publicKey.eddsaLegacy:return"ecc";case l.publicKey.ed25519:return"curve25519";case l.publicKey.ed448:return"curve448";default:throw new Error("Unsupported algor\
ithm")}}var R5=g.constructAllowedPackets([er,Ho,zo,Go,I5,k5,je]);function L5(t){for(let e of t)switch(e.constructor.tag){case l.packet.secretKey:return new Q5(t);case l.
packet.publicKey:return new fs(t)}throw new Error("No key packet found")}async function y3({armoredKey:t,binaryKey:e,config:i,...r}){if(i={...V,...i},!t&&!e)throw new Error(
"readKey: must pass options object containing `armoredKey` or `binaryKey`");if(t&&!g.isString(t))throw new Error("readKey: options.armoredKey must be a string");
if(e&&!g.isUint8Array(e))throw new Error("readKey: options.binaryKey must be a Uint8Array");let n=Object.keys(r);if(n.length>0)throw new Error(`Unknown option: ${n.
join(", ")}`);let a;if(t){let{type:u,data:h}=await Ai(t);if(!(u===l.armor.publicKey||u===l.armor.privateKey))throw new Error("Armored text not of type key");a=h}else
a=e;let s=await de.fromBinary(a,R5,i),o=s.indexOfTag(l.packet.publicKey,l.packet.secretKey);if(o.length===0)throw new Error("No key packet found");let c=s.slice(
o[0],o[1]);return L5(c)}var F5=g.constructAllowedPackets([Oo]),T5=g.constructAllowedPackets([je]),Wo=class Vt{constructor(e){this.packets=e||new de}getEncryptionKeyIDs(){
let e=[];return this.packets.filterByTag(l.packet.publicKeyEncryptedSessionKey).forEach(function(i){e.push(i.publicKeyID)}),e}getSigningKeyIDs(){let e=this.unwrapCompressed(),
i=e.packets.filterByTag(l.packet.onePassSignature);return i.length>0?i.map(r=>r.issuerKeyID):e.packets.filterByTag(l.packet.signature).map(r=>r.issuerKeyID)}async decrypt(e,i,r,n=new Date,a=V){
let s=this.packets.filterByTag(l.packet.symmetricallyEncryptedData,l.packet.symEncryptedIntegrityProtectedData,l.packet.aeadEncryptedData);if(s.length===0)throw new Error(
"No encrypted data found");let o=s[0],c=o.cipherAlgorithm,u=r||await this.decryptSessionKeys(e,i,c,n,a),h=null,f=Promise.all(u.map(async({algorithm:p,data:w})=>{
if(!g.isUint8Array(w)||!o.cipherAlgorithm&&!g.isString(p))throw new Error("Invalid session key for decryption.");try{let d=o.cipherAlgorithm||l.write(l.symmetric,
p);await o.decrypt(d,w,a)}catch(d){g.printDebugError(d),h=d}}));if(ua(o.encrypted),o.encrypted=null,await f,!o.packets||!o.packets.length)throw h||new Error("De\
cryption failed.");let y=new Vt(o.packets);return o.packets=new de,y}async decryptSessionKeys(e,i,r,n=new Date,a=V){let s=[],o;if(i){let c=this.packets.filterByTag(
l.packet.symEncryptedSessionKey);if(c.length===0)throw new Error("No symmetrically encrypted session key packet found.");await Promise.all(i.map(async function(u,h){
let f;h?f=await de.fromBinary(c.write(),F5,a):f=c,await Promise.all(f.map(async function(y){try{await y.decrypt(u,a),s.push(y)}catch(p){g.printDebugError(p),p instanceof
Un&&(o=p)}}))}))}else if(e){let c=this.packets.filterByTag(l.packet.publicKeyEncryptedSessionKey);if(c.length===0)throw new Error("No public key encrypted sessi\
on key packet found.");await Promise.all(c.map(async function(u){await Promise.all(e.map(async function(h){let f;try{f=(await h.getDecryptionKeys(u.publicKeyID,
null,void 0,a)).map(p=>p.keyPacket)}catch(p){o=p;return}let y=[l.symmetric.aes256,l.symmetric.aes128,l.symmetric.tripledes,l.symmetric.cast5];try{let p=await h.
getPrimarySelfSignature(n,void 0,a);p.preferredSymmetricAlgorithms&&(y=y.concat(p.preferredSymmetricAlgorithms))}catch{}await Promise.all(f.map(async function(p){
if(!p.isDecrypted())throw new Error("Decryption key is not decrypted.");if(a.constantTimePKCS1Decryption&&(u.publicKeyAlgorithm===l.publicKey.rsaEncrypt||u.publicKeyAlgorithm===
l.publicKey.rsaEncryptSign||u.publicKeyAlgorithm===l.publicKey.rsaSign||u.publicKeyAlgorithm===l.publicKey.elgamal)){let w=u.write();await Promise.all((r?[r]:Array.
from(a.constantTimePKCS1DecryptionSupportedSymmetricAlgorithms)).map(async d=>{let b=new To;b.read(w);let A={sessionKeyAlgorithm:d,sessionKey:Ha(d)};try{await b.
decrypt(p,A),s.push(b)}catch(S){g.printDebugError(S),o=S}}))}else try{await u.decrypt(p);let w=r||u.sessionKeyAlgorithm;if(w&&!y.includes(l.write(l.symmetric,w)))
throw new Error("A non-preferred symmetric algorithm was used.");s.push(u)}catch(w){g.printDebugError(w),o=w}}))})),ua(u.encrypted),u.encrypted=null}))}else throw new Error(
"No key or password specified.");if(s.length>0){if(s.length>1){let c=new Set;s=s.filter(u=>{let h=u.sessionKeyAlgorithm+g.uint8ArrayToString(u.sessionKey);return c.
has(h)?!1:(c.add(h),!0)})}return s.map(c=>({data:c.sessionKey,algorithm:c.sessionKeyAlgorithm&&l.read(l.symmetric,c.sessionKeyAlgorithm)}))}throw o||new Error("\
Session key decryption failed.")}getLiteralData(){let e=this.unwrapCompressed().packets.findPacket(l.packet.literalData);return e&&e.getBytes()||null}getFilename(){
let e=this.unwrapCompressed().packets.findPacket(l.packet.literalData);return e&&e.getFilename()||null}getText(){let e=this.unwrapCompressed().packets.findPacket(
l.packet.literalData);return e?e.getText():null}static async generateSessionKey(e=[],i=new Date,r=[],n=V){let{symmetricAlgo:a,aeadAlgo:s}=await U5(e,i,r,n),o=l.
read(l.symmetric,a),c=s?l.read(l.aead,s):void 0;return await Promise.all(e.map(u=>u.getEncryptionKey().catch(()=>null).then(h=>{if(h&&(h.keyPacket.algorithm===l.
publicKey.x25519||h.keyPacket.algorithm===l.publicKey.x448)&&!c&&!g.isAES(a))throw new Error("Could not generate a session key compatible with the given `encryp\
tionKeys`: X22519 and X448 keys can only be used to encrypt AES session keys; change `config.preferredSymmetricAlgorithm` accordingly.")}))),{data:Ha(a),algorithm:o,
aeadAlgorithm:c}}async encrypt(e,i,r,n=!1,a=[],s=new Date,o=[],c=V){if(r){if(!g.isUint8Array(r.data)||!g.isString(r.algorithm))throw new Error("Invalid session \
key for encryption.")}else if(e&&e.length)r=await Vt.generateSessionKey(e,s,o,c);else if(i&&i.length)r=await Vt.generateSessionKey(void 0,void 0,void 0,c);else throw new Error(
"No keys, passwords, or session key provided.");let{data:u,algorithm:h,aeadAlgorithm:f}=r,y=await Vt.encryptSessionKey(u,h,f,e,i,n,a,s,o,c),p=cs.fromObject({version:f?
2:1,aeadAlgorithm:f?l.write(l.aead,f):null});p.packets=this.packets;let w=l.write(l.symmetric,h);return await p.encrypt(w,u,c),y.packets.push(p),p.packets=new de,
y}static async encryptSessionKey(e,i,r,n,a,s=!1,o=[],c=new Date,u=[],h=V){let f=new de,y=l.write(l.symmetric,i),p=r&&l.write(l.aead,r);if(n){let w=await Promise.
all(n.map(async function(d,b){let A=await d.getEncryptionKey(o[b],c,u,h),S=To.fromObject({version:p?6:3,encryptionKeyPacket:A.keyPacket,anonymousRecipient:s,sessionKey:e,
sessionKeyAlgorithm:y});return await S.encrypt(A.keyPacket),delete S.sessionKey,S}));f.push(...w)}if(a){let w=async function(S,K){try{return await S.decrypt(K,h),
1}catch{return 0}},d=(S,K)=>S+K,b=async function(S,K,U,P){let D=new Oo(h);return D.sessionKey=S,D.sessionKeyAlgorithm=K,U&&(D.aeadAlgorithm=U),await D.encrypt(P,
h),h.passwordCollisionCheck&&(await Promise.all(a.map(R=>w(D,R)))).reduce(d)!==1?b(S,K,P):(delete D.sessionKey,D)},A=await Promise.all(a.map(S=>b(e,y,p,S)));f.push(
...A)}return new Vt(f)}async sign(e=[],i=[],r=null,n=[],a=new Date,s=[],o=[],c=[],u=V){let h=new de,f=this.packets.findPacket(l.packet.literalData);if(!f)throw new Error(
"No literal data packet to sign.");let y=await ys(f,e,i,r,n,a,s,o,c,!1,u),p=y.map((w,d)=>vr.fromSignaturePacket(w,d===0)).reverse();return h.push(...p),h.push(f),
h.push(...y),new Vt(h)}compress(e,i=V){if(e===l.compression.uncompressed)return this;let r=new Lo(i);r.algorithm=e,r.packets=this.packets;let n=new de;return n.
push(r),new Vt(n)}async signDetached(e=[],i=[],r=null,n=[],a=new Date,s=[],o=[],c=[],u=V){let h=this.packets.findPacket(l.packet.literalData);if(!h)throw new Error(
"No literal data packet to sign.");return new kr(await ys(h,e,i,r,n,a,s,o,c,!0,u))}async verify(e,i=new Date,r=V){let n=this.unwrapCompressed(),a=n.packets.filterByTag(
l.packet.literalData);if(a.length!==1)throw new Error("Can only verify message with one literal data packet.");let s=n.packets;ue(s.stream)&&(s=s.concat(await Ee(
s.stream,u=>u||[])));let o=s.filterByTag(l.packet.onePassSignature).reverse(),c=s.filterByTag(l.packet.signature);return o.length&&!c.length&&g.isStream(s.stream)&&
!ue(s.stream)?(await Promise.all(o.map(async u=>{u.correspondingSig=new Promise((h,f)=>{u.correspondingSigResolve=h,u.correspondingSigReject=f}),u.signatureData=
fr(async()=>(await u.correspondingSig).signatureData),u.hashed=Ee(await u.hash(u.signatureType,a[0],void 0,!1)),u.hashed.catch(()=>{})})),s.stream=jt(s.stream,async(u,h)=>{
let f=at(u),y=We(h);try{for(let p=0;p<o.length;p++){let{value:w}=await f.read();o[p].correspondingSigResolve(w)}await f.readToEnd(),await y.ready,await y.close()}catch(p){
o.forEach(w=>{w.correspondingSigReject(p)}),await y.abort(p)}}),On(o,a,e,i,!1,r)):On(c,a,e,i,!1,r)}async verifyDetached(e,i,r=new Date,n=V){let a=this.unwrapCompressed().
packets.filterByTag(l.packet.literalData);if(a.length!==1)throw new Error("Can only verify message with one literal data packet.");let s=e.packets.filterByTag(l.
packet.signature);return On(s,a,i,r,!0,n)}unwrapCompressed(){let e=this.packets.filterByTag(l.packet.compressedData);return e.length?new Vt(e[0].packets):this}async appendSignature(e,i=V){
await this.packets.read(g.isUint8Array(e)?e:(await Ai(e)).data,T5,i)}write(){return this.packets.write()}armor(e=V){let i=this.packets[this.packets.length-1],r=i.
constructor.tag===cs.tag?i.version!==2:this.packets.some(n=>n.constructor.tag===je.tag&&n.version!==6);return Or(l.armor.message,this.write(),null,null,null,r,e)}};
async function ys(t,e,i=[],r=null,n=[],a=new Date,s=[],o=[],c=[],u=!1,h=V){let f=new de,y=t.text===null?l.signature.binary:l.signature.text;if(await Promise.all(
e.map(async(p,w)=>{let d=s[w];if(!p.isPrivate())throw new Error("Need private key for signing");let b=await p.getSigningKey(n[w],a,d,h);return Ir(t,i.length?i:[
p],b.keyPacket,{signatureType:y},a,o,c,u,h)})).then(p=>{f.push(...p)}),r){let p=r.packets.filterByTag(l.packet.signature);f.push(...p)}return f}function N5(t,e,i,r=new Date,n=!1,a=V){
let s,o;for(let h of i){let f=h.getKeys(t.issuerKeyID);if(f.length>0){s=h,o=f[0];break}}let c=t instanceof vr?t.correspondingSig:t,u={keyID:t.issuerKeyID,verified:(async()=>{
if(!o)throw new Error(`Could not find signing key with key ID ${t.issuerKeyID.toHex()}`);await t.verify(o.keyPacket,t.signatureType,e[0],r,n,a);let h=await c;if(o.
getCreationTime()>h.created)throw new Error("Key is newer than the signature");try{await s.getSigningKey(o.getKeyID(),h.created,void 0,a)}catch(f){if(a.allowInsecureVerificationWithReformattedKeys&&
f.message.match(/Signature creation time is in the future/))await s.getSigningKey(o.getKeyID(),r,void 0,a);else throw f}return!0})(),signature:(async()=>{let h=await c,
f=new de;return h&&f.push(h),new kr(f)})()};return u.signature.catch(()=>{}),u.verified.catch(()=>{}),u}function On(t,e,i,r=new Date,n=!1,a=V){return t.filter(s=>[
"text","binary"].includes(l.read(l.signature,s.signatureType))).map(s=>N5(s,e,i,r,n,a))}async function g3({text:t,binary:e,filename:i,date:r=new Date,format:n=t!==
void 0?"utf8":"binary",...a}){let s=t!==void 0?t:e;if(s===void 0)throw new Error("createMessage: must pass options object containing `text` or `binary`");if(t&&
!g.isString(t)&&!g.isStream(t))throw new Error("createMessage: options.text must be a string or stream");if(e&&!g.isUint8Array(e)&&!g.isStream(e))throw new Error(
"createMessage: options.binary must be a Uint8Array or stream");let o=Object.keys(a);if(o.length>0)throw new Error(`Unknown option: ${o.join(", ")}`);let c=g.isStream(
s),u=new Qi(r);t!==void 0?u.setText(s,l.write(l.literal,n)):u.setBytes(s,l.write(l.literal,n)),i!==void 0&&u.setFilename(i);let h=new de;h.push(u);let f=new Wo(
h);return f.fromStream=c,f}var O5=g.constructAllowedPackets([je]),Hn=class d3{constructor(e,i){if(this.text=g.removeTrailingSpaces(e).replace(/\r?\n/g,`\r
`),i&&!(i instanceof kr))throw new Error("Invalid signature input");this.signature=i||new kr(new de)}getSigningKeyIDs(){let e=[];return this.signature.packets.forEach(
function(i){e.push(i.issuerKeyID)}),e}async sign(e,i=[],r=null,n=[],a=new Date,s=[],o=[],c=[],u=V){let h=new Qi;h.setText(this.text);let f=new kr(await ys(h,e,i,
r,n,a,s,o,c,!0,u));return new d3(this.text,f)}verify(e,i=new Date,r=V){let n=this.signature.packets.filterByTag(l.packet.signature),a=new Qi;return a.setText(this.
text),On(n,[a],e,i,!0,r)}getText(){return this.text.replace(/\r\n/g,`
`)}armor(e=V){let i=this.signature.packets.some(n=>n.version!==6),r={hash:i?Array.from(new Set(this.signature.packets.map(n=>l.read(l.hash,n.hashAlgorithm).toUpperCase()))).
join():null,text:this.text,data:this.signature.packets.write()};return Or(l.armor.signed,r,void 0,void 0,void 0,i,e)}};async function p3({cleartextMessage:t,config:e,
...i}){if(e={...V,...e},!t)throw new Error("readCleartextMessage: must pass options object containing `cleartextMessage`");if(!g.isString(t))throw new Error("re\
adCleartextMessage: options.cleartextMessage must be a string");let r=Object.keys(i);if(r.length>0)throw new Error(`Unknown option: ${r.join(", ")}`);let n=await Ai(
t);if(n.type!==l.armor.signed)throw new Error("No cleartext signed message.");let a=await de.fromBinary(n.data,O5,e);H5(n.headers,a);let s=new kr(a);return new Hn(
n.text,s)}function H5(t,e){let i=function(n){let a=s=>o=>s.hashAlgorithm===o;for(let s=0;s<e.length;s++)if(e[s].constructor.tag===l.packet.signature&&!n.some(a(
e[s])))return!1;return!0},r=[];if(t.forEach(n=>{let a=n.match(/^Hash: (.+)$/);if(a){let s=a[1].replace(/\s/g,"").split(",").map(o=>{try{return l.write(l.hash,o.
toLowerCase())}catch{throw new Error("Unknown hash algorithm in armor header: "+o.toLowerCase())}});r.push(...s)}else throw new Error('Only "Hash" header allowe\
d in cleartext signed message')}),r.length&&!i(r))throw new Error("Hash algorithm mismatch in armor header and signature")}async function w3({message:t,verificationKeys:e,
expectSigned:i=!1,format:r="utf8",signature:n=null,date:a=new Date,config:s,...o}){if(s={...V,...s},V5(s),z5(t),e=j5(e),o.publicKeys)throw new Error("The `publi\
cKeys` option has been removed from openpgp.verify, pass `verificationKeys` instead");let c=Object.keys(o);if(c.length>0)throw new Error(`Unknown option: ${c.join(
", ")}`);if(t instanceof Hn&&r==="binary")throw new Error("Can't return cleartext message data as binary");if(t instanceof Hn&&n)throw new Error("Can't verify d\
etached cleartext signature");try{let u={};if(n?u.signatures=await t.verifyDetached(n,e,a,s):u.signatures=await t.verify(e,a,s),u.data=r==="binary"?t.getLiteralData():
t.getText(),t.fromStream&&!n&&Y5(u,...new Set([t,t.unwrapCompressed()])),i){if(u.signatures.length===0)throw new Error("Message is not signed");u.data=Le([u.data,
fr(async()=>(await g.anyPromise(u.signatures.map(h=>h.verified)),r==="binary"?new Uint8Array:""))])}return u.data=await q5(u.data),u}catch(u){throw g.wrapError(
"Error verifying signed message",u)}}function z5(t){if(!(t instanceof Hn)&&!(t instanceof Wo))throw new Error("Parameter [message] needs to be of type Message o\
r CleartextMessage")}var G5=Object.keys(V).length;function V5(t){let e=Object.keys(t);if(e.length!==G5){for(let i of e)if(V[i]===void 0)throw new Error(`Unknown\
 config property: ${i}`)}}function j5(t){return t&&!g.isArray(t)&&(t=[t]),t}async function q5(t){return g.isStream(t)==="array"?Ee(t):t}function Y5(t,e,...i){t.
data=jt(e.packets.stream,async(r,n)=>{await Nr(t.data,n,{preventClose:!0});let a=We(n);try{await Ee(r,s=>s),await Promise.all(i.map(s=>Ee(s.packets.stream,o=>o))),
await a.close()}catch(s){await a.abort(s)}})}var _r=$e&&typeof $e=="object"&&"webcrypto"in $e?$e.webcrypto:$e&&typeof $e=="object"&&"randomBytes"in $e?$e:void 0;
function Ri(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"}function Li(t){if(!Number.isSafeInteger(t)||t<0)throw new Error(
"positive integer expected, got "+t)}function vt(t,...e){if(!Ri(t))throw new Error("Uint8Array expected");if(e.length>0&&!e.includes(t.length))throw new Error("\
Uint8Array expected of length "+e+", got length="+t.length)}function Xo(t){if(typeof t!="function"||typeof t.create!="function")throw new Error("Hash should be \
wrapped by utils.createHasher");Li(t.outputLen),Li(t.blockLen)}function ei(t,e=!0){if(t.destroyed)throw new Error("Hash instance has been destroyed");if(e&&t.finished)
throw new Error("Hash#digest() has already been called")}function $o(t,e){vt(t);let i=e.outputLen;if(t.length<i)throw new Error("digestInto() expects output buf\
fer of length at least "+i)}function Z5(t){return new Uint32Array(t.buffer,t.byteOffset,Math.floor(t.byteLength/4))}function it(...t){for(let e=0;e<t.length;e++)
t[e].fill(0)}function gs(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}function kt(t,e){return t<<32-e|t>>>e}function tr(t,e){return t<<e|t>>>32-e>>>
0}var J5=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function W5(t){return t<<24&4278190080|t<<8&16711680|t>>>8&65280|t>>>24&255}function X5(t){
for(let e=0;e<t.length;e++)t[e]=W5(t[e]);return t}var _o=J5?t=>t:X5,e2=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",$5=Array.
from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function Kr(t){if(vt(t),e2)return t.toHex();let e="";for(let i=0;i<t.length;i++)e+=$5[t[i]];return e}var Ft={
_0:48,_9:57,A:65,F:70,a:97,f:102};function t2(t){if(t>=Ft._0&&t<=Ft._9)return t-Ft._0;if(t>=Ft.A&&t<=Ft.F)return t-(Ft.A-10);if(t>=Ft.a&&t<=Ft.f)return t-(Ft.a-
10)}function zn(t){if(typeof t!="string")throw new Error("hex string expected, got "+typeof t);if(e2)return Uint8Array.fromHex(t);let e=t.length,i=e/2;if(e%2)throw new Error(
"hex string expected, got unpadded hex of length "+e);let r=new Uint8Array(i);for(let n=0,a=0;n<i;n++,a+=2){let s=t2(t.charCodeAt(a)),o=t2(t.charCodeAt(a+1));if(s===
void 0||o===void 0){let c=t[a]+t[a+1];throw new Error('hex string expected, got non-hex character "'+c+'" at index '+a)}r[n]=s*16+o}return r}function _5(t){if(typeof t!=
"string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(t))}function Fi(t){return typeof t=="string"&&(t=_5(t)),vt(t),t}function lt(...t){
let e=0;for(let r=0;r<t.length;r++){let n=t[r];vt(n),e+=n.length}let i=new Uint8Array(e);for(let r=0,n=0;r<t.length;r++){let a=t[r];i.set(a,n),n+=a.length}return i}
var ds=class{};function Tt(t){let e=r=>t().update(Fi(r)).digest(),i=t();return e.outputLen=i.outputLen,e.blockLen=i.blockLen,e.create=()=>t(),e}function eu(t){let e=(r,n)=>t(
n).update(Fi(r)).digest(),i=t({});return e.outputLen=i.outputLen,e.blockLen=i.blockLen,e.create=r=>t(r),e}var tu=Tt;function Gn(t=32){if(_r&&typeof _r.getRandomValues==
"function")return _r.getRandomValues(new Uint8Array(t));if(_r&&typeof _r.randomBytes=="function")return Uint8Array.from(_r.randomBytes(t));throw new Error("cryp\
to.getRandomValues must be defined")}var ps=BigInt(0),ws=BigInt(1);function Cr(t,e=""){if(typeof t!="boolean"){let i=e&&`"${e}"`;throw new Error(i+"expected boo\
lean, got type="+typeof t)}return t}function ut(t,e,i=""){let r=Ri(t),n=t?.length,a=e!==void 0;if(!r||a&&n!==e){let s=i&&`"${i}" `,o=a?` of length ${e}`:"",c=r?
`length=${n}`:`type=${typeof t}`;throw new Error(s+"expected Uint8Array"+o+", got "+c)}return t}function Vn(t){let e=t.toString(16);return e.length&1?"0"+e:e}function r2(t){
if(typeof t!="string")throw new Error("hex string expected, got "+typeof t);return t===""?ps:BigInt("0x"+t)}function jn(t){return r2(Kr(t))}function Ur(t){return vt(
t),r2(Kr(Uint8Array.from(t).reverse()))}function As(t,e){return zn(t.toString(16).padStart(e*2,"0"))}function bs(t,e){return As(t,e).reverse()}function fe(t,e,i){
let r;if(typeof e=="string")try{r=zn(e)}catch(a){throw new Error(t+" must be hex string or Uint8Array, cause: "+a)}else if(Ri(e))r=Uint8Array.from(e);else throw new Error(
t+" must be hex string or Uint8Array");let n=r.length;if(typeof i=="number"&&n!==i)throw new Error(t+" of length "+i+" expected, got "+n);return r}function i2(t){
return Uint8Array.from(t)}function ru(t){return Uint8Array.from(t,(e,i)=>{let r=e.charCodeAt(0);if(e.length!==1||r>127)throw new Error(`string contains non-ASCI\
I character "${t[i]}" with code ${r} at position ${i}`);return r})}var ms=t=>typeof t=="bigint"&&ps<=t;function iu(t,e,i){return ms(t)&&ms(e)&&ms(i)&&e<=t&&t<i}
function Ti(t,e,i,r){if(!iu(e,i,r))throw new Error("expected valid "+t+": "+i+" <= n < "+r+", got "+e)}function n2(t){let e;for(e=0;t>ps;t>>=ws,e+=1);return e}var Ni=t=>(ws<<
BigInt(t))-ws;function nu(t,e,i){if(typeof t!="number"||t<2)throw new Error("hashLen must be a number");if(typeof e!="number"||e<2)throw new Error("qByteLen mus\
t be a number");if(typeof i!="function")throw new Error("hmacFn must be a function");let r=y=>new Uint8Array(y),n=y=>Uint8Array.of(y),a=r(t),s=r(t),o=0,c=()=>{a.
fill(1),s.fill(0),o=0},u=(...y)=>i(s,a,...y),h=(y=r(0))=>{s=u(n(0),y),a=u(),y.length!==0&&(s=u(n(1),y),a=u())},f=()=>{if(o++>=1e3)throw new Error("drbg: tried 1\
000 values");let y=0,p=[];for(;y<e;){a=u();let w=a.slice();p.push(w),y+=a.length}return lt(...p)};return(y,p)=>{c(),h(y);let w;for(;!(w=p(f()));)h();return c(),
w}}function ti(t,e,i={}){if(!t||typeof t!="object")throw new Error("expected valid options object");function r(n,a,s){let o=t[n];if(s&&o===void 0)return;let c=typeof o;
if(c!==a||o===null)throw new Error(`param "${n}" is invalid: expected ${a}, got ${c}`)}Object.entries(e).forEach(([n,a])=>r(n,a,!1)),Object.entries(i).forEach(([
n,a])=>r(n,a,!0))}function qn(t){let e=new WeakMap;return(i,...r)=>{let n=e.get(i);if(n!==void 0)return n;let a=t(i,...r);return e.set(i,a),a}}var qe=BigInt(0),
Te=BigInt(1),xr=BigInt(2),a2=BigInt(3),s2=BigInt(4),o2=BigInt(5),au=BigInt(7),c2=BigInt(8),su=BigInt(9),l2=BigInt(16);function ke(t,e){let i=t%e;return i>=qe?i:
e+i}function ye(t,e,i){let r=t;for(;e-- >qe;)r*=r,r%=i;return r}function u2(t,e){if(t===qe)throw new Error("invert: expected non-zero number");if(e<=qe)throw new Error(
"invert: expected positive modulus, got "+e);let i=ke(t,e),r=e,n=qe,a=Te;for(;i!==qe;){let s=r/i,o=r%i,c=n-a*s;r=i,i=o,n=a,a=c}if(r!==Te)throw new Error("invert\
: does not exist");return ke(n,e)}function Es(t,e,i){if(!t.eql(t.sqr(e),i))throw new Error("Cannot find square root")}function h2(t,e){let i=(t.ORDER+Te)/s2,r=t.
pow(e,i);return Es(t,r,e),r}function ou(t,e){let i=(t.ORDER-o2)/c2,r=t.mul(e,xr),n=t.pow(r,i),a=t.mul(e,n),s=t.mul(t.mul(a,xr),n),o=t.mul(a,t.sub(s,t.ONE));return Es(
t,o,e),o}function cu(t){let e=Ye(t),i=f2(t),r=i(e,e.neg(e.ONE)),n=i(e,r),a=i(e,e.neg(r)),s=(t+au)/l2;return(o,c)=>{let u=o.pow(c,s),h=o.mul(u,r),f=o.mul(u,n),y=o.
mul(u,a),p=o.eql(o.sqr(h),c),w=o.eql(o.sqr(f),c);u=o.cmov(u,h,p),h=o.cmov(y,f,w);let d=o.eql(o.sqr(h),c),b=o.cmov(u,h,d);return Es(o,b,c),b}}function f2(t){if(t<
a2)throw new Error("sqrt is not defined for small field");let e=t-Te,i=0;for(;e%xr===qe;)e/=xr,i++;let r=xr,n=Ye(t);for(;g2(n,r)===1;)if(r++>1e3)throw new Error(
"Cannot find square root: probably non-prime P");if(i===1)return h2;let a=n.pow(r,e),s=(e+Te)/xr;return function(o,c){if(o.is0(c))return c;if(g2(o,c)!==1)throw new Error(
"Cannot find square root");let u=i,h=o.mul(o.ONE,a),f=o.pow(c,e),y=o.pow(c,s);for(;!o.eql(f,o.ONE);){if(o.is0(f))return o.ZERO;let p=1,w=o.sqr(f);for(;!o.eql(w,
o.ONE);)if(p++,w=o.sqr(w),p===u)throw new Error("Cannot find square root");let d=Te<<BigInt(u-p-1),b=o.pow(h,d);u=p,h=o.sqr(b),f=o.mul(f,h),y=o.mul(y,b)}return y}}
function lu(t){return t%s2===a2?h2:t%c2===o2?ou:t%l2===su?cu(t):f2(t)}var uu=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","d\
iv","addN","subN","mulN","sqrN"];function hu(t){let e={ORDER:"bigint",MASK:"bigint",BYTES:"number",BITS:"number"},i=uu.reduce((r,n)=>(r[n]="function",r),e);return ti(
t,i),t}function fu(t,e,i){if(i<qe)throw new Error("invalid exponent, negatives unsupported");if(i===qe)return t.ONE;if(i===Te)return e;let r=t.ONE,n=e;for(;i>qe;)
i&Te&&(r=t.mul(r,n)),n=t.sqr(n),i>>=Te;return r}function y2(t,e,i=!1){let r=new Array(e.length).fill(i?t.ZERO:void 0),n=e.reduce((s,o,c)=>t.is0(o)?s:(r[c]=s,t.mul(
s,o)),t.ONE),a=t.inv(n);return e.reduceRight((s,o,c)=>t.is0(o)?s:(r[c]=t.mul(s,r[c]),t.mul(s,o)),a),r}function g2(t,e){let i=(t.ORDER-Te)/xr,r=t.pow(e,i),n=t.eql(
r,t.ONE),a=t.eql(r,t.ZERO),s=t.eql(r,t.neg(t.ONE));if(!n&&!a&&!s)throw new Error("invalid Legendre symbol result");return n?1:a?0:-1}function d2(t,e){e!==void 0&&
Li(e);let i=e!==void 0?e:t.toString(2).length,r=Math.ceil(i/8);return{nBitLength:i,nByteLength:r}}function Ye(t,e,i=!1,r={}){if(t<=qe)throw new Error("invalid f\
ield: expected ORDER > 0, got "+t);let n,a,s=!1,o;if(typeof e=="object"&&e!=null){if(r.sqrt||i)throw new Error("cannot specify opts in two arguments");let y=e;y.
BITS&&(n=y.BITS),y.sqrt&&(a=y.sqrt),typeof y.isLE=="boolean"&&(i=y.isLE),typeof y.modFromBytes=="boolean"&&(s=y.modFromBytes),o=y.allowedLengths}else typeof e==
"number"&&(n=e),r.sqrt&&(a=r.sqrt);let{nBitLength:c,nByteLength:u}=d2(t,n);if(u>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");let h,f=Object.
freeze({ORDER:t,isLE:i,BITS:c,BYTES:u,MASK:Ni(c),ZERO:qe,ONE:Te,allowedLengths:o,create:y=>ke(y,t),isValid:y=>{if(typeof y!="bigint")throw new Error("invalid fi\
eld element: expected bigint, got "+typeof y);return qe<=y&&y<t},is0:y=>y===qe,isValidNot0:y=>!f.is0(y)&&f.isValid(y),isOdd:y=>(y&Te)===Te,neg:y=>ke(-y,t),eql:(y,p)=>y===
p,sqr:y=>ke(y*y,t),add:(y,p)=>ke(y+p,t),sub:(y,p)=>ke(y-p,t),mul:(y,p)=>ke(y*p,t),pow:(y,p)=>fu(f,y,p),div:(y,p)=>ke(y*u2(p,t),t),sqrN:y=>y*y,addN:(y,p)=>y+p,subN:(y,p)=>y-
p,mulN:(y,p)=>y*p,inv:y=>u2(y,t),sqrt:a||(y=>(h||(h=lu(t)),h(f,y))),toBytes:y=>i?bs(y,u):As(y,u),fromBytes:(y,p=!0)=>{if(o){if(!o.includes(y.length)||y.length>u)
throw new Error("Field.fromBytes: expected "+o+" bytes, got "+y.length);let d=new Uint8Array(u);d.set(y,i?0:d.length-y.length),y=d}if(y.length!==u)throw new Error(
"Field.fromBytes: expected "+u+" bytes, got "+y.length);let w=i?Ur(y):jn(y);if(s&&(w=ke(w,t)),!p&&!f.isValid(w))throw new Error("invalid field element: outside \
of range 0..ORDER");return w},invertBatch:y=>y2(f,y),cmov:(y,p,w)=>w?p:y});return Object.freeze(f)}function p2(t){if(typeof t!="bigint")throw new Error("field o\
rder must be bigint");let e=t.toString(2).length;return Math.ceil(e/8)}function w2(t){let e=p2(t);return e+Math.ceil(e/2)}function yu(t,e,i=!1){let r=t.length,n=p2(
e),a=w2(e);if(r<16||r<a||r>1024)throw new Error("expected "+a+"-1024 bytes of input, got "+r);let s=i?Ur(t):jn(t),o=ke(s,e-Te)+Te;return i?bs(o,n):As(o,n)}function gu(t,e,i,r){
if(typeof t.setBigUint64=="function")return t.setBigUint64(e,i,r);let n=BigInt(32),a=BigInt(4294967295),s=Number(i>>n&a),o=Number(i&a),c=r?4:0,u=r?0:4;t.setUint32(
e+c,s,r),t.setUint32(e+u,o,r)}function A2(t,e,i){return t&e^~t&i}function b2(t,e,i){return t&e^t&i^e&i}var Oi=class extends ds{constructor(t,e,i,r){super(),this.
finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=e,this.padOffset=i,this.isLE=r,this.buffer=new Uint8Array(t),this.view=gs(
this.buffer)}update(t){ei(this),t=Fi(t),vt(t);let{view:e,buffer:i,blockLen:r}=this,n=t.length;for(let a=0;a<n;){let s=Math.min(r-this.pos,n-a);if(s===r){let o=gs(
t);for(;r<=n-a;a+=r)this.process(o,a);continue}i.set(t.subarray(a,a+s),this.pos),this.pos+=s,a+=s,this.pos===r&&(this.process(e,0),this.pos=0)}return this.length+=
t.length,this.roundClean(),this}digestInto(t){ei(this),$o(t,this),this.finished=!0;let{buffer:e,view:i,blockLen:r,isLE:n}=this,{pos:a}=this;e[a++]=128,it(this.buffer.
subarray(a)),this.padOffset>r-a&&(this.process(i,0),a=0);for(let h=a;h<r;h++)e[h]=0;gu(i,r-8,BigInt(this.length*8),n),this.process(i,0);let s=gs(t),o=this.outputLen;
if(o%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let c=o/4,u=this.get();if(c>u.length)throw new Error("_sha2: outputLen bigger than state");
for(let h=0;h<c;h++)s.setUint32(4*h,u[h],n)}digest(){let{buffer:t,outputLen:e}=this;this.digestInto(t);let i=t.slice(0,e);return this.destroy(),i}_cloneInto(t){
t||(t=new this.constructor),t.set(...this.get());let{blockLen:e,buffer:i,length:r,finished:n,destroyed:a,pos:s}=this;return t.destroyed=a,t.finished=n,t.length=
r,t.pos=s,r%e&&t.buffer.set(i),t}clone(){return this._cloneInto()}},rr=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,
1541459225]),ir=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]),Qe=Uint32Array.from([3418070365,3238371032,
1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Me=Uint32Array.
from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,
327033209]),Yn=BigInt(2**32-1),m2=BigInt(32);function du(t,e=!1){return e?{h:Number(t&Yn),l:Number(t>>m2&Yn)}:{h:Number(t>>m2&Yn)|0,l:Number(t&Yn)|0}}function E2(t,e=!1){
let i=t.length,r=new Uint32Array(i),n=new Uint32Array(i);for(let a=0;a<i;a++){let{h:s,l:o}=du(t[a],e);[r[a],n[a]]=[s,o]}return[r,n]}var v2=(t,e,i)=>t>>>i,k2=(t,e,i)=>t<<
32-i|e>>>i,ri=(t,e,i)=>t>>>i|e<<32-i,ii=(t,e,i)=>t<<32-i|e>>>i,Zn=(t,e,i)=>t<<64-i|e>>>i-32,Jn=(t,e,i)=>t>>>i-32|e<<64-i,pu=(t,e,i)=>t<<i|e>>>32-i,wu=(t,e,i)=>e<<
i|t>>>32-i,Au=(t,e,i)=>e<<i-32|t>>>64-i,bu=(t,e,i)=>t<<i-32|e>>>64-i;function Nt(t,e,i,r){let n=(e>>>0)+(r>>>0);return{h:t+i+(n/2**32|0)|0,l:n|0}}var mu=(t,e,i)=>(t>>>
0)+(e>>>0)+(i>>>0),Eu=(t,e,i,r)=>e+i+r+(t/2**32|0)|0,vu=(t,e,i,r)=>(t>>>0)+(e>>>0)+(i>>>0)+(r>>>0),ku=(t,e,i,r,n)=>e+i+r+n+(t/2**32|0)|0,Iu=(t,e,i,r,n)=>(t>>>0)+
(e>>>0)+(i>>>0)+(r>>>0)+(n>>>0),Su=(t,e,i,r,n,a)=>e+i+r+n+a+(t/2**32|0)|0,Bu=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,
1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,
883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),nr=new Uint32Array(
64),I2=class extends Oi{constructor(t=32){super(64,t,8,!1),this.A=rr[0]|0,this.B=rr[1]|0,this.C=rr[2]|0,this.D=rr[3]|0,this.E=rr[4]|0,this.F=rr[5]|0,this.G=rr[6]|
0,this.H=rr[7]|0}get(){let{A:t,B:e,C:i,D:r,E:n,F:a,G:s,H:o}=this;return[t,e,i,r,n,a,s,o]}set(t,e,i,r,n,a,s,o){this.A=t|0,this.B=e|0,this.C=i|0,this.D=r|0,this.E=
n|0,this.F=a|0,this.G=s|0,this.H=o|0}process(t,e){for(let h=0;h<16;h++,e+=4)nr[h]=t.getUint32(e,!1);for(let h=16;h<64;h++){let f=nr[h-15],y=nr[h-2],p=kt(f,7)^kt(
f,18)^f>>>3,w=kt(y,17)^kt(y,19)^y>>>10;nr[h]=w+nr[h-7]+p+nr[h-16]|0}let{A:i,B:r,C:n,D:a,E:s,F:o,G:c,H:u}=this;for(let h=0;h<64;h++){let f=kt(s,6)^kt(s,11)^kt(s,
25),y=u+f+A2(s,o,c)+Bu[h]+nr[h]|0,p=(kt(i,2)^kt(i,13)^kt(i,22))+b2(i,r,n)|0;u=c,c=o,o=s,s=a+y|0,a=n,n=r,r=i,i=y+p|0}i=i+this.A|0,r=r+this.B|0,n=n+this.C|0,a=a+this.
D|0,s=s+this.E|0,o=o+this.F|0,c=c+this.G|0,u=u+this.H|0,this.set(i,r,n,a,s,o,c,u)}roundClean(){it(nr)}destroy(){this.set(0,0,0,0,0,0,0,0),it(this.buffer)}},Ku=class extends I2{constructor(){
super(28),this.A=ir[0]|0,this.B=ir[1]|0,this.C=ir[2]|0,this.D=ir[3]|0,this.E=ir[4]|0,this.F=ir[5]|0,this.G=ir[6]|0,this.H=ir[7]|0}},S2=E2(["0x428a2f98d728ae22",
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
7f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(t=>BigInt(t))),Cu=S2[0],Uu=S2[1],ar=new Uint32Array(80),sr=new Uint32Array(80),B2=class extends Oi{constructor(t=64){
super(128,t,16,!1),this.Ah=Me[0]|0,this.Al=Me[1]|0,this.Bh=Me[2]|0,this.Bl=Me[3]|0,this.Ch=Me[4]|0,this.Cl=Me[5]|0,this.Dh=Me[6]|0,this.Dl=Me[7]|0,this.Eh=Me[8]|
0,this.El=Me[9]|0,this.Fh=Me[10]|0,this.Fl=Me[11]|0,this.Gh=Me[12]|0,this.Gl=Me[13]|0,this.Hh=Me[14]|0,this.Hl=Me[15]|0}get(){let{Ah:t,Al:e,Bh:i,Bl:r,Ch:n,Cl:a,
Dh:s,Dl:o,Eh:c,El:u,Fh:h,Fl:f,Gh:y,Gl:p,Hh:w,Hl:d}=this;return[t,e,i,r,n,a,s,o,c,u,h,f,y,p,w,d]}set(t,e,i,r,n,a,s,o,c,u,h,f,y,p,w,d){this.Ah=t|0,this.Al=e|0,this.
Bh=i|0,this.Bl=r|0,this.Ch=n|0,this.Cl=a|0,this.Dh=s|0,this.Dl=o|0,this.Eh=c|0,this.El=u|0,this.Fh=h|0,this.Fl=f|0,this.Gh=y|0,this.Gl=p|0,this.Hh=w|0,this.Hl=d|
0}process(t,e){for(let S=0;S<16;S++,e+=4)ar[S]=t.getUint32(e),sr[S]=t.getUint32(e+=4);for(let S=16;S<80;S++){let K=ar[S-15]|0,U=sr[S-15]|0,P=ri(K,U,1)^ri(K,U,8)^
v2(K,U,7),D=ii(K,U,1)^ii(K,U,8)^k2(K,U,7),R=ar[S-2]|0,C=sr[S-2]|0,v=ri(R,C,19)^Zn(R,C,61)^v2(R,C,6),k=ii(R,C,19)^Jn(R,C,61)^k2(R,C,6),I=vu(D,k,sr[S-7],sr[S-16]),
x=ku(I,P,v,ar[S-7],ar[S-16]);ar[S]=x|0,sr[S]=I|0}let{Ah:i,Al:r,Bh:n,Bl:a,Ch:s,Cl:o,Dh:c,Dl:u,Eh:h,El:f,Fh:y,Fl:p,Gh:w,Gl:d,Hh:b,Hl:A}=this;for(let S=0;S<80;S++){
let K=ri(h,f,14)^ri(h,f,18)^Zn(h,f,41),U=ii(h,f,14)^ii(h,f,18)^Jn(h,f,41),P=h&y^~h&w,D=f&p^~f&d,R=Iu(A,U,D,Uu[S],sr[S]),C=Su(R,b,K,P,Cu[S],ar[S]),v=R|0,k=ri(i,r,
28)^Zn(i,r,34)^Zn(i,r,39),I=ii(i,r,28)^Jn(i,r,34)^Jn(i,r,39),x=i&n^i&s^n&s,m=r&a^r&o^a&o;b=w|0,A=d|0,w=y|0,d=p|0,y=h|0,p=f|0,{h,l:f}=Nt(c|0,u|0,C|0,v|0),c=s|0,u=
o|0,s=n|0,o=a|0,n=i|0,a=r|0;let E=mu(v,I,m);i=Eu(E,C,k,x),r=E|0}({h:i,l:r}=Nt(this.Ah|0,this.Al|0,i|0,r|0)),{h:n,l:a}=Nt(this.Bh|0,this.Bl|0,n|0,a|0),{h:s,l:o}=
Nt(this.Ch|0,this.Cl|0,s|0,o|0),{h:c,l:u}=Nt(this.Dh|0,this.Dl|0,c|0,u|0),{h,l:f}=Nt(this.Eh|0,this.El|0,h|0,f|0),{h:y,l:p}=Nt(this.Fh|0,this.Fl|0,y|0,p|0),{h:w,
l:d}=Nt(this.Gh|0,this.Gl|0,w|0,d|0),{h:b,l:A}=Nt(this.Hh|0,this.Hl|0,b|0,A|0),this.set(i,r,n,a,s,o,c,u,h,f,y,p,w,d,b,A)}roundClean(){it(ar,sr)}destroy(){it(this.
buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},xu=class extends B2{constructor(){super(48),this.Ah=Qe[0]|0,this.Al=Qe[1]|0,this.Bh=Qe[2]|0,this.Bl=Qe[3]|0,
this.Ch=Qe[4]|0,this.Cl=Qe[5]|0,this.Dh=Qe[6]|0,this.Dl=Qe[7]|0,this.Eh=Qe[8]|0,this.El=Qe[9]|0,this.Fh=Qe[10]|0,this.Fl=Qe[11]|0,this.Gh=Qe[12]|0,this.Gl=Qe[13]|
0,this.Hh=Qe[14]|0,this.Hl=Qe[15]|0}},vs=Tt(()=>new I2),Pu=Tt(()=>new Ku),K2=Tt(()=>new B2),C2=Tt(()=>new xu),U2=class extends ds{constructor(t,e){super(),this.
finished=!1,this.destroyed=!1,Xo(t);let i=Fi(e);if(this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("Expected instance of class which \
extends utils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,n=new Uint8Array(r);n.set(i.length>r?t.create().update(
i).digest():i);for(let a=0;a<n.length;a++)n[a]^=54;this.iHash.update(n),this.oHash=t.create();for(let a=0;a<n.length;a++)n[a]^=106;this.oHash.update(n),it(n)}update(t){
return ei(this),this.iHash.update(t),this}digestInto(t){ei(this),vt(t,this.outputLen),this.finished=!0,this.iHash.digestInto(t),this.oHash.update(t),this.oHash.
digestInto(t),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:e,iHash:i,finished:r,destroyed:n,blockLen:a,outputLen:s}=this;return t=t,t.finished=r,t.destroyed=n,t.blockLen=a,t.outputLen=s,t.oHash=e._cloneInto(
t.oHash),t.iHash=i._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},x2=(t,e,i)=>new U2(
t,e).update(i).digest();x2.create=(t,e)=>new U2(t,e);var ni=BigInt(0),Pr=BigInt(1);function Wn(t,e){let i=e.negate();return t?i:e}function Dr(t,e){let i=y2(t.Fp,
e.map(r=>r.Z));return e.map((r,n)=>t.fromAffine(r.toAffine(i[n])))}function P2(t,e){if(!Number.isSafeInteger(t)||t<=0||t>e)throw new Error("invalid window size,\
 expected [1.."+e+"], got W="+t)}function ks(t,e){P2(t,e);let i=Math.ceil(e/t)+1,r=2**(t-1),n=2**t,a=Ni(t),s=BigInt(t);return{windows:i,windowSize:r,mask:a,maxNumber:n,
shiftBy:s}}function D2(t,e,i){let{windowSize:r,mask:n,maxNumber:a,shiftBy:s}=i,o=Number(t&n),c=t>>s;o>r&&(o-=a,c+=Pr);let u=e*r,h=u+Math.abs(o)-1,f=o===0,y=o<0,
p=e%2!==0;return{nextN:c,offset:h,isZero:f,isNeg:y,isNegF:p,offsetF:u}}function Du(t,e){if(!Array.isArray(t))throw new Error("array expected");t.forEach((i,r)=>{
if(!(i instanceof e))throw new Error("invalid point at index "+r)})}function Qu(t,e){if(!Array.isArray(t))throw new Error("array of scalars expected");t.forEach(
(i,r)=>{if(!e.isValid(i))throw new Error("invalid scalar at index "+r)})}var Is=new WeakMap,Q2=new WeakMap;function Ss(t){return Q2.get(t)||1}function M2(t){if(t!==
ni)throw new Error("invalid wNAF")}var R2=class{constructor(t,e){this.BASE=t.BASE,this.ZERO=t.ZERO,this.Fn=t.Fn,this.bits=e}_unsafeLadder(t,e,i=this.ZERO){let r=t;
for(;e>ni;)e&Pr&&(i=i.add(r)),r=r.double(),e>>=Pr;return i}precomputeWindow(t,e){let{windows:i,windowSize:r}=ks(e,this.bits),n=[],a=t,s=a;for(let o=0;o<i;o++){s=
a,n.push(s);for(let c=1;c<r;c++)s=s.add(a),n.push(s);a=s.double()}return n}wNAF(t,e,i){if(!this.Fn.isValid(i))throw new Error("invalid scalar");let r=this.ZERO,
n=this.BASE,a=ks(t,this.bits);for(let s=0;s<a.windows;s++){let{nextN:o,offset:c,isZero:u,isNeg:h,isNegF:f,offsetF:y}=D2(i,s,a);i=o,u?n=n.add(Wn(f,e[y])):r=r.add(
Wn(h,e[c]))}return M2(i),{p:r,f:n}}wNAFUnsafe(t,e,i,r=this.ZERO){let n=ks(t,this.bits);for(let a=0;a<n.windows&&i!==ni;a++){let{nextN:s,offset:o,isZero:c,isNeg:u}=D2(
i,a,n);if(i=s,!c){let h=e[o];r=r.add(u?h.negate():h)}}return M2(i),r}getPrecomputes(t,e,i){let r=Is.get(e);return r||(r=this.precomputeWindow(e,t),t!==1&&(typeof i==
"function"&&(r=i(r)),Is.set(e,r))),r}cached(t,e,i){let r=Ss(t);return this.wNAF(r,this.getPrecomputes(r,t,i),e)}unsafe(t,e,i,r){let n=Ss(t);return n===1?this._unsafeLadder(
t,e,r):this.wNAFUnsafe(n,this.getPrecomputes(n,t,i),e,r)}createCache(t,e){P2(e,this.bits),Q2.set(t,e),Is.delete(t)}hasCache(t){return Ss(t)!==1}};function Mu(t,e,i,r){
let n=e,a=t.ZERO,s=t.ZERO;for(;i>ni||r>ni;)i&Pr&&(a=a.add(n)),r&Pr&&(s=s.add(n)),n=n.double(),i>>=Pr,r>>=Pr;return{p1:a,p2:s}}function L2(t,e,i,r){Du(i,t),Qu(r,
e);let n=i.length,a=r.length;if(n!==a)throw new Error("arrays of points and scalars must have equal length");let s=t.ZERO,o=n2(BigInt(n)),c=1;o>12?c=o-3:o>4?c=o-
2:o>0&&(c=2);let u=Ni(c),h=new Array(Number(u)+1).fill(s),f=Math.floor((e.BITS-1)/c)*c,y=s;for(let p=f;p>=0;p-=c){h.fill(s);for(let d=0;d<a;d++){let b=r[d],A=Number(
b>>BigInt(p)&u);h[A]=h[A].add(i[d])}let w=s;for(let d=h.length-1,b=s;d>0;d--)b=b.add(h[d]),w=w.add(b);if(y=y.add(w),p!==0)for(let d=0;d<c;d++)y=y.double()}return y}
function F2(t,e,i){if(e){if(e.ORDER!==t)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return hu(e),e}else return Ye(t,{isLE:i})}function T2(t,e,i={},r){
if(r===void 0&&(r=t==="edwards"),!e||typeof e!="object")throw new Error(`expected valid ${t} CURVE object`);for(let o of["p","n","h"]){let c=e[o];if(!(typeof c==
"bigint"&&c>ni))throw new Error(`CURVE.${o} must be positive bigint`)}let n=F2(e.p,i.Fp,r),a=F2(e.n,i.Fn,r),s=["Gx","Gy","a",t==="weierstrass"?"b":"d"];for(let o of s)
if(!n.isValid(e[o]))throw new Error(`CURVE.${o} must be valid field element of CURVE.Fp`);return e=Object.freeze(Object.assign({},e)),{CURVE:e,Fp:n,Fn:a}}var N2=(t,e)=>(t+
(t>=0?e:-e)/O2)/e;function Ru(t,e,i){let[[r,n],[a,s]]=e,o=N2(s*t,i),c=N2(-n*t,i),u=t-o*r-c*a,h=-o*n-c*s,f=u<Ht,y=h<Ht;f&&(u=-u),y&&(h=-h);let p=Ni(Math.ceil(n2(
i)/2))+ai;if(u<Ht||u>=p||h<Ht||h>=p)throw new Error("splitScalar (endomorphism): failed, k="+t);return{k1neg:f,k1:u,k2neg:y,k2:h}}function Bs(t){if(!["compact",
"recovered","der"].includes(t))throw new Error('Signature format must be "compact", "recovered", or "der"');return t}function Ks(t,e){let i={};for(let r of Object.
keys(e))i[r]=t[r]===void 0?e[r]:t[r];return Cr(i.lowS,"lowS"),Cr(i.prehash,"prehash"),i.format!==void 0&&Bs(i.format),i}var Lu=class extends Error{constructor(t=""){
super(t)}},Ot={Err:Lu,_tlv:{encode:(t,e)=>{let{Err:i}=Ot;if(t<0||t>256)throw new i("tlv.encode: wrong tag");if(e.length&1)throw new i("tlv.encode: unpadded data");
let r=e.length/2,n=Vn(r);if(n.length/2&128)throw new i("tlv.encode: long form length too big");let a=r>127?Vn(n.length/2|128):"";return Vn(t)+a+n+e},decode(t,e){
let{Err:i}=Ot,r=0;if(t<0||t>256)throw new i("tlv.encode: wrong tag");if(e.length<2||e[r++]!==t)throw new i("tlv.decode: wrong tlv");let n=e[r++],a=!!(n&128),s=0;
if(!a)s=n;else{let c=n&127;if(!c)throw new i("tlv.decode(long): indefinite length not supported");if(c>4)throw new i("tlv.decode(long): byte length is too big");
let u=e.subarray(r,r+c);if(u.length!==c)throw new i("tlv.decode: length bytes not complete");if(u[0]===0)throw new i("tlv.decode(long): zero leftmost byte");for(let h of u)
s=s<<8|h;if(r+=c,s<128)throw new i("tlv.decode(long): not minimal encoding")}let o=e.subarray(r,r+s);if(o.length!==s)throw new i("tlv.decode: wrong value length");
return{v:o,l:e.subarray(r+s)}}},_int:{encode(t){let{Err:e}=Ot;if(t<Ht)throw new e("integer: negative integers are not allowed");let i=Vn(t);if(Number.parseInt(i[0],
16)&8&&(i="00"+i),i.length&1)throw new e("unexpected DER parsing assertion: unpadded hex");return i},decode(t){let{Err:e}=Ot;if(t[0]&128)throw new e("invalid si\
gnature integer: negative");if(t[0]===0&&!(t[1]&128))throw new e("invalid signature integer: unnecessary leading zero");return jn(t)}},toSig(t){let{Err:e,_int:i,
_tlv:r}=Ot,n=fe("signature",t),{v:a,l:s}=r.decode(48,n);if(s.length)throw new e("invalid signature: left bytes after parsing");let{v:o,l:c}=r.decode(2,a),{v:u,l:h}=r.
decode(2,c);if(h.length)throw new e("invalid signature: left bytes after parsing");return{r:i.decode(o),s:i.decode(u)}},hexFromSig(t){let{_tlv:e,_int:i}=Ot,r=e.
encode(2,i.encode(t.r)),n=e.encode(2,i.encode(t.s)),a=r+n;return e.encode(48,a)}},Ht=BigInt(0),ai=BigInt(1),O2=BigInt(2),Xn=BigInt(3),Fu=BigInt(4);function si(t,e){
let{BYTES:i}=t,r;if(typeof e=="bigint")r=e;else{let n=fe("private key",e);try{r=t.fromBytes(n)}catch{throw new Error(`invalid private key: expected ui8a of size\
 ${i}, got ${typeof e}`)}}if(!t.isValidNot0(r))throw new Error("invalid private key: out of range [1..N-1]");return r}function Tu(t,e={}){let i=T2("weierstrass",
t,e),{Fp:r,Fn:n}=i,a=i.CURVE,{h:s,n:o}=a;ti(e,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"f\
unction",endo:"object",wrapPrivateKey:"boolean"});let{endo:c}=e;if(c&&(!r.is0(a.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid\
 endo: expected "beta": bigint and "basises": array');let u=z2(r,n);function h(){if(!r.isOdd)throw new Error("compression is not supported: Field does not have \
.isOdd()")}function f(x,m,E){let{x:B,y:Q}=m.toAffine(),L=r.toBytes(B);if(Cr(E,"isCompressed"),E){h();let M=!r.isOdd(Q);return lt(H2(M),L)}else return lt(Uint8Array.
of(4),L,r.toBytes(Q))}function y(x){ut(x,void 0,"Point");let{publicKey:m,publicKeyUncompressed:E}=u,B=x.length,Q=x[0],L=x.subarray(1);if(B===m&&(Q===2||Q===3)){
let M=r.fromBytes(L);if(!r.isValid(M))throw new Error("bad point: is not on curve, wrong x");let N=d(M),F;try{F=r.sqrt(N)}catch(z){let Z=z instanceof Error?": "+
z.message:"";throw new Error("bad point: is not on curve, sqrt error"+Z)}h();let O=r.isOdd(F);return(Q&1)===1!==O&&(F=r.neg(F)),{x:M,y:F}}else if(B===E&&Q===4){
let M=r.BYTES,N=r.fromBytes(L.subarray(0,M)),F=r.fromBytes(L.subarray(M,M*2));if(!b(N,F))throw new Error("bad point: is not on curve");return{x:N,y:F}}else throw new Error(
`bad point: got length ${B}, expected compressed=${m} or uncompressed=${E}`)}let p=e.toBytes||f,w=e.fromBytes||y;function d(x){let m=r.sqr(x),E=r.mul(m,x);return r.
add(r.add(E,r.mul(x,a.a)),a.b)}function b(x,m){let E=r.sqr(m),B=d(x);return r.eql(E,B)}if(!b(a.Gx,a.Gy))throw new Error("bad curve params: generator point");let A=r.
mul(r.pow(a.a,Xn),Fu),S=r.mul(r.sqr(a.b),BigInt(27));if(r.is0(r.add(A,S)))throw new Error("bad curve params: a or b");function K(x,m,E=!1){if(!r.isValid(m)||E&&
r.is0(m))throw new Error(`bad point coordinate ${x}`);return m}function U(x){if(!(x instanceof v))throw new Error("ProjectivePoint expected")}function P(x){if(!c||
!c.basises)throw new Error("no endo");return Ru(x,c.basises,n.ORDER)}let D=qn((x,m)=>{let{X:E,Y:B,Z:Q}=x;if(r.eql(Q,r.ONE))return{x:E,y:B};let L=x.is0();m==null&&
(m=L?r.ONE:r.inv(Q));let M=r.mul(E,m),N=r.mul(B,m),F=r.mul(Q,m);if(L)return{x:r.ZERO,y:r.ZERO};if(!r.eql(F,r.ONE))throw new Error("invZ was invalid");return{x:M,
y:N}}),R=qn(x=>{if(x.is0()){if(e.allowInfinityPoint&&!r.is0(x.Y))return;throw new Error("bad point: ZERO")}let{x:m,y:E}=x.toAffine();if(!r.isValid(m)||!r.isValid(
E))throw new Error("bad point: x or y not field elements");if(!b(m,E))throw new Error("bad point: equation left != right");if(!x.isTorsionFree())throw new Error(
"bad point: not in prime-order subgroup");return!0});function C(x,m,E,B,Q){return E=new v(r.mul(E.X,x),E.Y,E.Z),m=Wn(B,m),E=Wn(Q,E),m.add(E)}class v{constructor(m,E,B){
this.X=K("x",m),this.Y=K("y",E,!0),this.Z=K("z",B),Object.freeze(this)}static CURVE(){return a}static fromAffine(m){let{x:E,y:B}=m||{};if(!m||!r.isValid(E)||!r.
isValid(B))throw new Error("invalid affine point");if(m instanceof v)throw new Error("projective point not allowed");return r.is0(E)&&r.is0(B)?v.ZERO:new v(E,B,
r.ONE)}static fromBytes(m){let E=v.fromAffine(w(ut(m,void 0,"point")));return E.assertValidity(),E}static fromHex(m){return v.fromBytes(fe("pointHex",m))}get x(){
return this.toAffine().x}get y(){return this.toAffine().y}precompute(m=8,E=!0){return I.createCache(this,m),E||this.multiply(Xn),this}assertValidity(){R(this)}hasEvenY(){
let{y:m}=this.toAffine();if(!r.isOdd)throw new Error("Field doesn't support isOdd");return!r.isOdd(m)}equals(m){U(m);let{X:E,Y:B,Z:Q}=this,{X:L,Y:M,Z:N}=m,F=r.eql(
r.mul(E,N),r.mul(L,Q)),O=r.eql(r.mul(B,N),r.mul(M,Q));return F&&O}negate(){return new v(this.X,r.neg(this.Y),this.Z)}double(){let{a:m,b:E}=a,B=r.mul(E,Xn),{X:Q,
Y:L,Z:M}=this,N=r.ZERO,F=r.ZERO,O=r.ZERO,z=r.mul(Q,Q),Z=r.mul(L,L),G=r.mul(M,M),T=r.mul(Q,L);return T=r.add(T,T),O=r.mul(Q,M),O=r.add(O,O),N=r.mul(m,O),F=r.mul(
B,G),F=r.add(N,F),N=r.sub(Z,F),F=r.add(Z,F),F=r.mul(N,F),N=r.mul(T,N),O=r.mul(B,O),G=r.mul(m,G),T=r.sub(z,G),T=r.mul(m,T),T=r.add(T,O),O=r.add(z,z),z=r.add(O,z),
z=r.add(z,G),z=r.mul(z,T),F=r.add(F,z),G=r.mul(L,M),G=r.add(G,G),z=r.mul(G,T),N=r.sub(N,z),O=r.mul(G,Z),O=r.add(O,O),O=r.add(O,O),new v(N,F,O)}add(m){U(m);let{X:E,
Y:B,Z:Q}=this,{X:L,Y:M,Z:N}=m,F=r.ZERO,O=r.ZERO,z=r.ZERO,Z=a.a,G=r.mul(a.b,Xn),T=r.mul(E,L),H=r.mul(B,M),q=r.mul(Q,N),Y=r.add(E,B),j=r.add(L,M);Y=r.mul(Y,j),j=r.
add(T,H),Y=r.sub(Y,j),j=r.add(E,Q);let W=r.add(L,N);return j=r.mul(j,W),W=r.add(T,q),j=r.sub(j,W),W=r.add(B,Q),F=r.add(M,N),W=r.mul(W,F),F=r.add(H,q),W=r.sub(W,
F),z=r.mul(Z,j),F=r.mul(G,q),z=r.add(F,z),F=r.sub(H,z),z=r.add(H,z),O=r.mul(F,z),H=r.add(T,T),H=r.add(H,T),q=r.mul(Z,q),j=r.mul(G,j),H=r.add(H,q),q=r.sub(T,q),q=
r.mul(Z,q),j=r.add(j,q),T=r.mul(H,j),O=r.add(O,T),T=r.mul(W,j),F=r.mul(Y,F),F=r.sub(F,T),T=r.mul(Y,H),z=r.mul(W,z),z=r.add(z,T),new v(F,O,z)}subtract(m){return this.
add(m.negate())}is0(){return this.equals(v.ZERO)}multiply(m){let{endo:E}=e;if(!n.isValidNot0(m))throw new Error("invalid scalar: out of range");let B,Q,L=M=>I.cached(
this,M,N=>Dr(v,N));if(E){let{k1neg:M,k1:N,k2neg:F,k2:O}=P(m),{p:z,f:Z}=L(N),{p:G,f:T}=L(O);Q=Z.add(T),B=C(E.beta,z,G,M,F)}else{let{p:M,f:N}=L(m);B=M,Q=N}return Dr(
v,[B,Q])[0]}multiplyUnsafe(m){let{endo:E}=e,B=this;if(!n.isValid(m))throw new Error("invalid scalar: out of range");if(m===Ht||B.is0())return v.ZERO;if(m===ai)return B;
if(I.hasCache(this))return this.multiply(m);if(E){let{k1neg:Q,k1:L,k2neg:M,k2:N}=P(m),{p1:F,p2:O}=Mu(v,B,L,N);return C(E.beta,F,O,Q,M)}else return I.unsafe(B,m)}multiplyAndAddUnsafe(m,E,B){
let Q=this.multiplyUnsafe(E).add(m.multiplyUnsafe(B));return Q.is0()?void 0:Q}toAffine(m){return D(this,m)}isTorsionFree(){let{isTorsionFree:m}=e;return s===ai?
!0:m?m(v,this):I.unsafe(this,o).is0()}clearCofactor(){let{clearCofactor:m}=e;return s===ai?this:m?m(v,this):this.multiplyUnsafe(s)}isSmallOrder(){return this.multiplyUnsafe(
s).is0()}toBytes(m=!0){return Cr(m,"isCompressed"),this.assertValidity(),p(v,this,m)}toHex(m=!0){return Kr(this.toBytes(m))}toString(){return`<Point ${this.is0()?
"ZERO":this.toHex()}>`}get px(){return this.X}get py(){return this.X}get pz(){return this.Z}toRawBytes(m=!0){return this.toBytes(m)}_setWindowSize(m){this.precompute(
m)}static normalizeZ(m){return Dr(v,m)}static msm(m,E){return L2(v,n,m,E)}static fromPrivateKey(m){return v.BASE.multiply(si(n,m))}}v.BASE=new v(a.Gx,a.Gy,r.ONE),
v.ZERO=new v(r.ZERO,r.ONE,r.ZERO),v.Fp=r,v.Fn=n;let k=n.BITS,I=new R2(v,e.endo?Math.ceil(k/2):k);return v.BASE.precompute(8),v}function H2(t){return Uint8Array.
of(t?2:3)}function z2(t,e){return{secretKey:e.BYTES,publicKey:1+t.BYTES,publicKeyUncompressed:1+2*t.BYTES,publicKeyHasPrefix:!0,signature:2*e.BYTES}}function Nu(t,e={}){
let{Fn:i}=t,r=e.randomBytes||Gn,n=Object.assign(z2(t.Fp,i),{seed:w2(i.ORDER)});function a(y){try{return!!si(i,y)}catch{return!1}}function s(y,p){let{publicKey:w,
publicKeyUncompressed:d}=n;try{let b=y.length;return p===!0&&b!==w||p===!1&&b!==d?!1:!!t.fromBytes(y)}catch{return!1}}function o(y=r(n.seed)){return yu(ut(y,n.seed,
"seed"),i.ORDER)}function c(y,p=!0){return t.BASE.multiply(si(i,y)).toBytes(p)}function u(y){let p=o(y);return{secretKey:p,publicKey:c(p)}}function h(y){if(typeof y==
"bigint")return!1;if(y instanceof t)return!0;let{secretKey:p,publicKey:w,publicKeyUncompressed:d}=n;if(i.allowedLengths||p===w)return;let b=fe("key",y).length;return b===
w||b===d}function f(y,p,w=!0){if(h(y)===!0)throw new Error("first arg must be private key");if(h(p)===!1)throw new Error("second arg must be public key");let d=si(
i,y);return t.fromHex(p).multiply(d).toBytes(w)}return Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:u,Point:t,utils:{isValidSecretKey:a,isValidPublicKey:s,
randomSecretKey:o,isValidPrivateKey:a,randomPrivateKey:o,normPrivateKeyToScalar:y=>si(i,y),precompute(y=8,p=t.BASE){return p.precompute(y,!1)}},lengths:n})}function Ou(t,e,i={}){
Xo(e),ti(i,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let r=i.randomBytes||Gn,n=i.hmac||((E,...B)=>x2(
e,E,lt(...B))),{Fp:a,Fn:s}=t,{ORDER:o,BITS:c}=s,{keygen:u,getPublicKey:h,getSharedSecret:f,utils:y,lengths:p}=Nu(t,i),w={prehash:!1,lowS:typeof i.lowS=="boolean"?
i.lowS:!1,format:void 0,extraEntropy:!1},d="compact";function b(E){let B=o>>ai;return E>B}function A(E,B){if(!s.isValidNot0(B))throw new Error(`invalid signatur\
e ${E}: out of range 1..Point.Fn.ORDER`);return B}function S(E,B){Bs(B);let Q=p.signature,L=B==="compact"?Q:B==="recovered"?Q+1:void 0;return ut(E,L,`${B} signa\
ture`)}class K{constructor(B,Q,L){this.r=A("r",B),this.s=A("s",Q),L!=null&&(this.recovery=L),Object.freeze(this)}static fromBytes(B,Q=d){S(B,Q);let L;if(Q==="de\
r"){let{r:O,s:z}=Ot.toSig(ut(B));return new K(O,z)}Q==="recovered"&&(L=B[0],Q="compact",B=B.subarray(1));let M=s.BYTES,N=B.subarray(0,M),F=B.subarray(M,M*2);return new K(
s.fromBytes(N),s.fromBytes(F),L)}static fromHex(B,Q){return this.fromBytes(zn(B),Q)}addRecoveryBit(B){return new K(this.r,this.s,B)}recoverPublicKey(B){let Q=a.
ORDER,{r:L,s:M,recovery:N}=this;if(N==null||![0,1,2,3].includes(N))throw new Error("recovery id invalid");if(o*O2<Q&&N>1)throw new Error("recovery id is ambiguo\
us for h>1 curve");let F=N===2||N===3?L+o:L;if(!a.isValid(F))throw new Error("recovery id 2 or 3 invalid");let O=a.toBytes(F),z=t.fromBytes(lt(H2((N&1)===0),O)),
Z=s.inv(F),G=P(fe("msgHash",B)),T=s.create(-G*Z),H=s.create(M*Z),q=t.BASE.multiplyUnsafe(T).add(z.multiplyUnsafe(H));if(q.is0())throw new Error("point at infini\
fy");return q.assertValidity(),q}hasHighS(){return b(this.s)}toBytes(B=d){if(Bs(B),B==="der")return zn(Ot.hexFromSig(this));let Q=s.toBytes(this.r),L=s.toBytes(
this.s);if(B==="recovered"){if(this.recovery==null)throw new Error("recovery bit must be present");return lt(Uint8Array.of(this.recovery),Q,L)}return lt(Q,L)}toHex(B){
return Kr(this.toBytes(B))}assertValidity(){}static fromCompact(B){return K.fromBytes(fe("sig",B),"compact")}static fromDER(B){return K.fromBytes(fe("sig",B),"d\
er")}normalizeS(){return this.hasHighS()?new K(this.r,s.neg(this.s),this.recovery):this}toDERRawBytes(){return this.toBytes("der")}toDERHex(){return Kr(this.toBytes(
"der"))}toCompactRawBytes(){return this.toBytes("compact")}toCompactHex(){return Kr(this.toBytes("compact"))}}let U=i.bits2int||function(E){if(E.length>8192)throw new Error(
"input is too large");let B=jn(E),Q=E.length*8-c;return Q>0?B>>BigInt(Q):B},P=i.bits2int_modN||function(E){return s.create(U(E))},D=Ni(c);function R(E){return Ti(
"num < 2^"+c,E,Ht,D),s.toBytes(E)}function C(E,B){return ut(E,void 0,"message"),B?ut(e(E),void 0,"prehashed message"):E}function v(E,B,Q){if(["recovered","canon\
ical"].some(H=>H in Q))throw new Error("sign() legacy options not supported");let{lowS:L,prehash:M,extraEntropy:N}=Ks(Q,w);E=C(E,M);let F=P(E),O=si(s,B),z=[R(O),
R(F)];if(N!=null&&N!==!1){let H=N===!0?r(p.secretKey):N;z.push(fe("extraEntropy",H))}let Z=lt(...z),G=F;function T(H){let q=U(H);if(!s.isValidNot0(q))return;let Y=s.
inv(q),j=t.BASE.multiply(q).toAffine(),W=s.create(j.x);if(W===Ht)return;let _=s.create(Y*s.create(G+W*O));if(_===Ht)return;let re=(j.x===W?0:2)|Number(j.y&ai),ne=_;
return L&&b(_)&&(ne=s.neg(_),re^=1),new K(W,ne,re)}return{seed:Z,k2sig:T}}function k(E,B,Q={}){E=fe("message",E);let{seed:L,k2sig:M}=v(E,B,Q);return nu(e.outputLen,
s.BYTES,n)(L,M)}function I(E){let B,Q=typeof E=="string"||Ri(E),L=!Q&&E!==null&&typeof E=="object"&&typeof E.r=="bigint"&&typeof E.s=="bigint";if(!Q&&!L)throw new Error(
"invalid signature, expected Uint8Array, hex string or Signature instance");if(L)B=new K(E.r,E.s);else if(Q){try{B=K.fromBytes(fe("sig",E),"der")}catch(M){if(!(M instanceof
Ot.Err))throw M}if(!B)try{B=K.fromBytes(fe("sig",E),"compact")}catch{return!1}}return B||!1}function x(E,B,Q,L={}){let{lowS:M,prehash:N,format:F}=Ks(L,w);if(Q=fe(
"publicKey",Q),B=C(fe("message",B),N),"strict"in L)throw new Error("options.strict was renamed to lowS");let O=F===void 0?I(E):K.fromBytes(fe("sig",E),F);if(O===
!1)return!1;try{let z=t.fromBytes(Q);if(M&&O.hasHighS())return!1;let{r:Z,s:G}=O,T=P(B),H=s.inv(G),q=s.create(T*H),Y=s.create(Z*H),j=t.BASE.multiplyUnsafe(q).add(
z.multiplyUnsafe(Y));return j.is0()?!1:s.create(j.x)===Z}catch{return!1}}function m(E,B,Q={}){let{prehash:L}=Ks(Q,w);return B=C(B,L),K.fromBytes(E,"recovered").
recoverPublicKey(B).toBytes()}return Object.freeze({keygen:u,getPublicKey:h,getSharedSecret:f,utils:y,lengths:p,Point:t,sign:k,verify:x,recoverPublicKey:m,Signature:K,
hash:e})}function Hu(t){let e={a:t.a,b:t.b,p:t.Fp.ORDER,n:t.n,h:t.h,Gx:t.Gx,Gy:t.Gy},i=t.Fp,r=t.allowedPrivateKeyLengths?Array.from(new Set(t.allowedPrivateKeyLengths.
map(s=>Math.ceil(s/2)))):void 0,n=Ye(e.n,{BITS:t.nBitLength,allowedLengths:r,modFromBytes:t.wrapPrivateKey}),a={Fp:i,Fn:n,allowInfinityPoint:t.allowInfinityPoint,
endo:t.endo,isTorsionFree:t.isTorsionFree,clearCofactor:t.clearCofactor,fromBytes:t.fromBytes,toBytes:t.toBytes};return{CURVE:e,curveOpts:a}}function zu(t){let{
CURVE:e,curveOpts:i}=Hu(t),r={hmac:t.hmac,randomBytes:t.randomBytes,lowS:t.lowS,bits2int:t.bits2int,bits2int_modN:t.bits2int_modN};return{CURVE:e,curveOpts:i,hash:t.
hash,ecdsaOpts:r}}function Gu(t,e){let i=e.Point;return Object.assign({},e,{ProjectivePoint:i,CURVE:Object.assign({},t,d2(i.Fn.ORDER,i.Fn.BITS))})}function Vu(t){
let{CURVE:e,curveOpts:i,hash:r,ecdsaOpts:n}=zu(t),a=Tu(e,i),s=Ou(a,r,n);return Gu(t,s)}function Qr(t,e){let i=r=>Vu({...t,hash:r});return{...i(e),create:i}}var G2={
p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(
1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},
V2={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xfffffffffffffffffffffffffffffffff\
fffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffff\
ff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca2\
2be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da311\
3b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")},j2={p:BigInt("0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffffffffffffffffffffffff"),n:BigInt("0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c4\
7aebb6fb71e91386409"),h:BigInt(1),a:BigInt("0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffffffffc"),b:BigInt("0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b50\
3f00"),Gx:BigInt("0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66"),Gy:BigInt(
"0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")},ju=Ye(G2.p),qu=Ye(V2.
p),Yu=Ye(j2.p),Zu=Qr({...G2,Fp:ju,lowS:!1},vs),Ju=Qr({...V2,Fp:qu,lowS:!1},C2),Wu=Qr({...j2,Fp:Yu,lowS:!1,allowedPrivateKeyLengths:[130,131,132]},K2),Xu=Zu,$u=Ju,
_u=Wu,eh=BigInt(0),Hi=BigInt(1),th=BigInt(2),rh=BigInt(7),ih=BigInt(256),nh=BigInt(113),q2=[],Y2=[],Z2=[];for(let t=0,e=Hi,i=1,r=0;t<24;t++){[i,r]=[r,(2*i+3*r)%
5],q2.push(2*(5*r+i)),Y2.push((t+1)*(t+2)/2%64);let n=eh;for(let a=0;a<7;a++)e=(e<<Hi^(e>>rh)*nh)%ih,e&th&&(n^=Hi<<(Hi<<BigInt(a))-Hi);Z2.push(n)}var J2=E2(Z2,!0),
ah=J2[0],sh=J2[1],W2=(t,e,i)=>i>32?Au(t,e,i):pu(t,e,i),X2=(t,e,i)=>i>32?bu(t,e,i):wu(t,e,i);function oh(t,e=24){let i=new Uint32Array(10);for(let r=24-e;r<24;r++){
for(let s=0;s<10;s++)i[s]=t[s]^t[s+10]^t[s+20]^t[s+30]^t[s+40];for(let s=0;s<10;s+=2){let o=(s+8)%10,c=(s+2)%10,u=i[c],h=i[c+1],f=W2(u,h,1)^i[o],y=X2(u,h,1)^i[o+
1];for(let p=0;p<50;p+=10)t[s+p]^=f,t[s+p+1]^=y}let n=t[2],a=t[3];for(let s=0;s<24;s++){let o=Y2[s],c=W2(n,a,o),u=X2(n,a,o),h=q2[s];n=t[h],a=t[h+1],t[h]=c,t[h+1]=
u}for(let s=0;s<50;s+=10){for(let o=0;o<10;o++)i[o]=t[s+o];for(let o=0;o<10;o++)t[s+o]^=~i[(o+2)%10]&i[(o+4)%10]}t[0]^=ah[r],t[1]^=sh[r]}it(i)}var $2=class A3 extends ds{constructor(e,i,r,n=!1,a=24){
if(super(),this.pos=0,this.posOut=0,this.finished=!1,this.destroyed=!1,this.enableXOF=!1,this.blockLen=e,this.suffix=i,this.outputLen=r,this.enableXOF=n,this.rounds=
a,Li(r),!(0<e&&e<200))throw new Error("only keccak-f1600 function is supported");this.state=new Uint8Array(200),this.state32=Z5(this.state)}clone(){return this.
_cloneInto()}keccak(){_o(this.state32),oh(this.state32,this.rounds),_o(this.state32),this.posOut=0,this.pos=0}update(e){ei(this),e=Fi(e),vt(e);let{blockLen:i,state:r}=this,
n=e.length;for(let a=0;a<n;){let s=Math.min(i-this.pos,n-a);for(let o=0;o<s;o++)r[this.pos++]^=e[a++];this.pos===i&&this.keccak()}return this}finish(){if(this.finished)
return;this.finished=!0;let{state:e,suffix:i,pos:r,blockLen:n}=this;e[r]^=i,(i&128)!==0&&r===n-1&&this.keccak(),e[n-1]^=128,this.keccak()}writeInto(e){ei(this,!1),
vt(e),this.finish();let i=this.state,{blockLen:r}=this;for(let n=0,a=e.length;n<a;){this.posOut>=r&&this.keccak();let s=Math.min(r-this.posOut,a-n);e.set(i.subarray(
this.posOut,this.posOut+s),n),this.posOut+=s,n+=s}return e}xofInto(e){if(!this.enableXOF)throw new Error("XOF is not possible for this instance");return this.writeInto(
e)}xof(e){return Li(e),this.xofInto(new Uint8Array(e))}digestInto(e){if($o(e,this),this.finished)throw new Error("digest() was already called");return this.writeInto(
e),this.destroy(),e}digest(){return this.digestInto(new Uint8Array(this.outputLen))}destroy(){this.destroyed=!0,it(this.state)}_cloneInto(e){let{blockLen:i,suffix:r,
outputLen:n,rounds:a,enableXOF:s}=this;return e||(e=new A3(i,r,n,s,a)),e.state32.set(this.state32),e.pos=this.pos,e.posOut=this.posOut,e.finished=this.finished,
e.rounds=a,e.suffix=r,e.outputLen=n,e.enableXOF=s,e.destroyed=this.destroyed,e}},_2=(t,e,i)=>Tt(()=>new $2(e,t,i)),ch=_2(6,136,256/8),lh=_2(6,72,512/8),uh=(t,e,i)=>eu(
(r={})=>new $2(e,t,r.dkLen===void 0?i:r.dkLen,!0)),hh=uh(31,136,256/8),or=BigInt(0),Ke=BigInt(1),Cs=BigInt(2),fh=BigInt(8);function yh(t,e,i,r){let n=t.sqr(i),a=t.
sqr(r),s=t.add(t.mul(e.a,n),a),o=t.add(t.ONE,t.mul(e.d,t.mul(n,a)));return t.eql(s,o)}function e0(t,e={}){let i=T2("edwards",t,e,e.FpFnLE),{Fp:r,Fn:n}=i,a=i.CURVE,
{h:s}=a;ti(e,{},{uvRatio:"function"});let o=Cs<<BigInt(n.BYTES*8)-Ke,c=b=>r.create(b),u=e.uvRatio||((b,A)=>{try{return{isValid:!0,value:r.sqrt(r.div(b,A))}}catch{
return{isValid:!1,value:or}}});if(!yh(r,a,a.Gx,a.Gy))throw new Error("bad curve params: generator point");function h(b,A,S=!1){let K=S?Ke:or;return Ti("coordina\
te "+b,A,K,o),A}function f(b){if(!(b instanceof w))throw new Error("ExtendedPoint expected")}let y=qn((b,A)=>{let{X:S,Y:K,Z:U}=b,P=b.is0();A==null&&(A=P?fh:r.inv(
U));let D=c(S*A),R=c(K*A),C=r.mul(U,A);if(P)return{x:or,y:Ke};if(C!==Ke)throw new Error("invZ was invalid");return{x:D,y:R}}),p=qn(b=>{let{a:A,d:S}=a;if(b.is0())
throw new Error("bad point: ZERO");let{X:K,Y:U,Z:P,T:D}=b,R=c(K*K),C=c(U*U),v=c(P*P),k=c(v*v),I=c(R*A),x=c(v*c(I+C)),m=c(k+c(S*c(R*C)));if(x!==m)throw new Error(
"bad point: equation left != right (1)");let E=c(K*U),B=c(P*D);if(E!==B)throw new Error("bad point: equation left != right (2)");return!0});class w{constructor(A,S,K,U){
this.X=h("x",A),this.Y=h("y",S),this.Z=h("z",K,!0),this.T=h("t",U),Object.freeze(this)}static CURVE(){return a}static fromAffine(A){if(A instanceof w)throw new Error(
"extended point not allowed");let{x:S,y:K}=A||{};return h("x",S),h("y",K),new w(S,K,Ke,c(S*K))}static fromBytes(A,S=!1){let K=r.BYTES,{a:U,d:P}=a;A=i2(ut(A,K,"p\
oint")),Cr(S,"zip215");let D=i2(A),R=A[K-1];D[K-1]=R&-129;let C=Ur(D),v=S?o:r.ORDER;Ti("point.y",C,or,v);let k=c(C*C),I=c(k-Ke),x=c(P*k-U),{isValid:m,value:E}=u(
I,x);if(!m)throw new Error("bad point: invalid y coordinate");let B=(E&Ke)===Ke,Q=(R&128)!==0;if(!S&&E===or&&Q)throw new Error("bad point: x=0 and x_0=1");return Q!==
B&&(E=c(-E)),w.fromAffine({x:E,y:C})}static fromHex(A,S=!1){return w.fromBytes(fe("point",A),S)}get x(){return this.toAffine().x}get y(){return this.toAffine().
y}precompute(A=8,S=!0){return d.createCache(this,A),S||this.multiply(Cs),this}assertValidity(){p(this)}equals(A){f(A);let{X:S,Y:K,Z:U}=this,{X:P,Y:D,Z:R}=A,C=c(
S*R),v=c(P*U),k=c(K*R),I=c(D*U);return C===v&&k===I}is0(){return this.equals(w.ZERO)}negate(){return new w(c(-this.X),this.Y,this.Z,c(-this.T))}double(){let{a:A}=a,
{X:S,Y:K,Z:U}=this,P=c(S*S),D=c(K*K),R=c(Cs*c(U*U)),C=c(A*P),v=S+K,k=c(c(v*v)-P-D),I=C+D,x=I-R,m=C-D,E=c(k*x),B=c(I*m),Q=c(k*m),L=c(x*I);return new w(E,B,L,Q)}add(A){
f(A);let{a:S,d:K}=a,{X:U,Y:P,Z:D,T:R}=this,{X:C,Y:v,Z:k,T:I}=A,x=c(U*C),m=c(P*v),E=c(R*K*I),B=c(D*k),Q=c((U+P)*(C+v)-x-m),L=B-E,M=B+E,N=c(m-S*x),F=c(Q*L),O=c(M*
N),z=c(Q*N),Z=c(L*M);return new w(F,O,Z,z)}subtract(A){return this.add(A.negate())}multiply(A){if(!n.isValidNot0(A))throw new Error("invalid scalar: expected 1 \
<= sc < curve.n");let{p:S,f:K}=d.cached(this,A,U=>Dr(w,U));return Dr(w,[S,K])[0]}multiplyUnsafe(A,S=w.ZERO){if(!n.isValid(A))throw new Error("invalid scalar: ex\
pected 0 <= sc < curve.n");return A===or?w.ZERO:this.is0()||A===Ke?this:d.unsafe(this,A,K=>Dr(w,K),S)}isSmallOrder(){return this.multiplyUnsafe(s).is0()}isTorsionFree(){
return d.unsafe(this,a.n).is0()}toAffine(A){return y(this,A)}clearCofactor(){return s===Ke?this:this.multiplyUnsafe(s)}toBytes(){let{x:A,y:S}=this.toAffine(),K=r.
toBytes(S);return K[K.length-1]|=A&Ke?128:0,K}toHex(){return Kr(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.
X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(A){return Dr(w,A)}static msm(A,S){return L2(w,n,A,S)}_setWindowSize(A){
this.precompute(A)}toRawBytes(){return this.toBytes()}}w.BASE=new w(a.Gx,a.Gy,Ke,c(a.Gx*a.Gy)),w.ZERO=new w(or,Ke,Ke,or),w.Fp=r,w.Fn=n;let d=new R2(w,n.BITS);return w.
BASE.precompute(8),w}function gh(t,e,i={}){if(typeof e!="function")throw new Error('"hash" function param is required');ti(i,{},{adjustScalarBytes:"function",randomBytes:"\
function",domain:"function",prehash:"function",mapToCurve:"function"});let{prehash:r}=i,{BASE:n,Fp:a,Fn:s}=t,o=i.randomBytes||Gn,c=i.adjustScalarBytes||(v=>v),u=i.
domain||((v,k,I)=>{if(Cr(I,"phflag"),k.length||I)throw new Error("Contexts/pre-hash are not supported");return v});function h(v){return s.create(Ur(v))}function f(v){
let k=K.secretKey;v=fe("private key",v,k);let I=fe("hashed private key",e(v),2*k),x=c(I.slice(0,k)),m=I.slice(k,2*k),E=h(x);return{head:x,prefix:m,scalar:E}}function y(v){
let{head:k,prefix:I,scalar:x}=f(v),m=n.multiply(x),E=m.toBytes();return{head:k,prefix:I,scalar:x,point:m,pointBytes:E}}function p(v){return y(v).pointBytes}function w(v=Uint8Array.
of(),...k){let I=lt(...k);return h(e(u(I,fe("context",v),!!r)))}function d(v,k,I={}){v=fe("message",v),r&&(v=r(v));let{prefix:x,scalar:m,pointBytes:E}=y(k),B=w(
I.context,x,v),Q=n.multiply(B).toBytes(),L=w(I.context,Q,E,v),M=s.create(B+L*m);if(!s.isValid(M))throw new Error("sign failed: invalid s");let N=lt(Q,s.toBytes(
M));return ut(N,K.signature,"result")}let b={zip215:!0};function A(v,k,I,x=b){let{context:m,zip215:E}=x,B=K.signature;v=fe("signature",v,B),k=fe("message",k),I=
fe("publicKey",I,K.publicKey),E!==void 0&&Cr(E,"zip215"),r&&(k=r(k));let Q=B/2,L=v.subarray(0,Q),M=Ur(v.subarray(Q,B)),N,F,O;try{N=t.fromBytes(I,E),F=t.fromBytes(
L,E),O=n.multiplyUnsafe(M)}catch{return!1}if(!E&&N.isSmallOrder())return!1;let z=w(m,F.toBytes(),N.toBytes(),k);return F.add(N.multiplyUnsafe(z)).subtract(O).clearCofactor().
is0()}let S=a.BYTES,K={secretKey:S,publicKey:S,signature:2*S,seed:S};function U(v=o(K.seed)){return ut(v,K.seed,"seed")}function P(v){let k=C.randomSecretKey(v);
return{secretKey:k,publicKey:p(k)}}function D(v){return Ri(v)&&v.length===s.BYTES}function R(v,k){try{return!!t.fromBytes(v,k)}catch{return!1}}let C={getExtendedPublicKey:y,
randomSecretKey:U,isValidSecretKey:D,isValidPublicKey:R,toMontgomery(v){let{y:k}=t.fromBytes(v),I=K.publicKey,x=I===32;if(!x&&I!==57)throw new Error("only defin\
ed for 25519 and 448");let m=x?a.div(Ke+k,Ke-k):a.div(k-Ke,k+Ke);return a.toBytes(m)},toMontgomerySecret(v){let k=K.secretKey;ut(v,k);let I=e(v.subarray(0,k));return c(
I).subarray(0,k)},randomPrivateKey:U,precompute(v=8,k=t.BASE){return k.precompute(v,!1)}};return Object.freeze({keygen:P,getPublicKey:p,sign:d,verify:A,utils:C,
Point:t,lengths:K})}function dh(t){let e={a:t.a,d:t.d,p:t.Fp.ORDER,n:t.n,h:t.h,Gx:t.Gx,Gy:t.Gy},i=t.Fp,r=Ye(e.n,t.nBitLength,!0),n={Fp:i,Fn:r,uvRatio:t.uvRatio},
a={randomBytes:t.randomBytes,adjustScalarBytes:t.adjustScalarBytes,domain:t.domain,prehash:t.prehash,mapToCurve:t.mapToCurve};return{CURVE:e,curveOpts:n,hash:t.
hash,eddsaOpts:a}}function ph(t,e){let i=e.Point;return Object.assign({},e,{ExtendedPoint:i,CURVE:t,nBitLength:i.Fn.BITS,nByteLength:i.Fn.BYTES})}function wh(t){
let{CURVE:e,curveOpts:i,hash:r,eddsaOpts:n}=dh(t),a=e0(e,i),s=gh(a,r,n);return ph(t,s)}var zi=BigInt(0),oi=BigInt(1),$n=BigInt(2);function Ah(t){return ti(t,{adjustScalarBytes:"\
function",powPminus2:"function"}),Object.freeze({...t})}function bh(t){let e=Ah(t),{P:i,type:r,adjustScalarBytes:n,powPminus2:a,randomBytes:s}=e,o=r==="x25519";
if(!o&&r!=="x448")throw new Error("invalid type");let c=s||Gn,u=o?255:448,h=o?32:56,f=BigInt(o?9:5),y=BigInt(o?121665:39081),p=o?$n**BigInt(254):$n**BigInt(447),
w=o?BigInt(8)*$n**BigInt(251)-oi:BigInt(4)*$n**BigInt(445)-oi,d=p+w+oi,b=x=>ke(x,i),A=S(f);function S(x){return bs(b(x),h)}function K(x){let m=fe("u coordinate",
x,h);return o&&(m[31]&=127),b(Ur(m))}function U(x){return Ur(n(fe("scalar",x,h)))}function P(x,m){let E=C(K(m),U(x));if(E===zi)throw new Error("invalid private \
or public key received");return S(E)}function D(x){return P(x,A)}function R(x,m,E){let B=b(x*(m-E));return m=b(m-B),E=b(E+B),{x_2:m,x_3:E}}function C(x,m){Ti("u",
x,zi,i),Ti("scalar",m,p,d);let E=m,B=x,Q=oi,L=zi,M=x,N=oi,F=zi;for(let z=BigInt(u-1);z>=zi;z--){let Z=E>>z&oi;F^=Z,{x_2:Q,x_3:M}=R(F,Q,M),{x_2:L,x_3:N}=R(F,L,N),
F=Z;let G=Q+L,T=b(G*G),H=Q-L,q=b(H*H),Y=T-q,j=M+N,W=M-N,_=b(W*G),re=b(j*H),ne=_+re,ge=_-re;M=b(ne*ne),N=b(B*b(ge*ge)),Q=b(T*q),L=b(Y*(T+b(y*Y)))}({x_2:Q,x_3:M}=
R(F,Q,M)),{x_2:L,x_3:N}=R(F,L,N);let O=a(L);return b(Q*O)}let v={secretKey:h,publicKey:h,seed:h},k=(x=c(h))=>(vt(x,v.seed),x);function I(x){let m=k(x);return{secretKey:m,
publicKey:D(m)}}return{keygen:I,getSharedSecret:(x,m)=>P(x,m),getPublicKey:x=>D(x),scalarMult:P,scalarMultBase:D,utils:{randomSecretKey:k,randomPrivateKey:k},GuBytes:A.
slice(),lengths:v}}var Mr={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt(
"0x3fffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e9c44edb49aed63690216cc2728dc58f552378c292ab5844f3"),h:BigInt(4),a:BigInt(1),d:BigInt("0xffffff\
fffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffff6756"),Gx:BigInt("0x4f1970c66bed0ded221d15a622bf36da9e1465\
70470f1767ea6de324a3d3a46412ae1af72ab66511433b80e18b00938e2626a82bc70cc05e"),Gy:BigInt("0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff\
1ce67c39c4fdbd132c4ed7c8ad9808795bf230fa14")},mh=Object.assign({},Mr,{d:BigInt("0xd78b4bdc7f0daf19f24f38c29373a2ccad46157242a50f37809b1da3412a12e79ccc9c81264cfe\
9ad080997058fb61c4243cc32dbaa156b9"),Gx:BigInt("0x79a70b2b70400553ae7c9df416c792c61128751ac92969240c25a07d728bdc93e21f7787ed6972249de732f38496cd11698713093e9c04\
fc"),Gy:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffff80000000000000000000000000000000000000000000000000000001")}),Eh=Tt(()=>hh.create({dkLen:114})),
vh=BigInt(1),Us=BigInt(2),t0=BigInt(3);BigInt(4);var kh=BigInt(11),Ih=BigInt(22),r0=BigInt(44),Sh=BigInt(88),Bh=BigInt(223);function i0(t){let e=Mr.p,i=t*t*t%e,
r=i*i*t%e,n=ye(r,t0,e)*r%e,a=ye(n,t0,e)*r%e,s=ye(a,Us,e)*i%e,o=ye(s,kh,e)*s%e,c=ye(o,Ih,e)*o%e,u=ye(c,r0,e)*c%e,h=ye(u,Sh,e)*u%e,f=ye(h,r0,e)*c%e,y=ye(f,Us,e)*i%
e,p=ye(y,vh,e)*t%e;return ye(p,Bh,e)*y%e}function n0(t){return t[0]&=252,t[55]|=128,t[56]=0,t}function Kh(t,e){let i=Mr.p,r=ke(t*t*e,i),n=ke(r*t,i),a=ke(n*r*e,i),
s=i0(a),o=ke(n*s,i),c=ke(o*o,i);return{isValid:ke(c*e,i)===t,value:o}}var Ch=Ye(Mr.p,{BITS:456,isLE:!0}),a0=Ye(Mr.n,{BITS:456,isLE:!0});function Uh(t,e,i){if(e.
length>255)throw new Error("context must be smaller than 255, got: "+e.length);return lt(ru("SigEd448"),new Uint8Array([i?1:0,e.length]),e,t)}var xh={...Mr,Fp:Ch,
Fn:a0,nBitLength:a0.BITS,hash:Eh,adjustScalarBytes:n0,domain:Uh,uvRatio:Kh},Ph=wh(xh);e0(mh);var Dh=(()=>{let t=Mr.p;return bh({P:t,type:"x448",powPminus2:e=>{let i=i0(
e),r=ye(i,Us,t);return ke(r*e,t)},adjustScalarBytes:n0})})(),xs={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),n:BigInt("0xffff\
fffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),h:BigInt(1),a:BigInt(0),b:BigInt(7),Gx:BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d9\
59f2815b16f81798"),Gy:BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")},Qh={beta:BigInt("0x7ae96a2b657c07106e64479eac3434e99cf049751\
2f58995c1396c28719501ee"),basises:[[BigInt("0x3086d221a7d46bcde86c90e49284eb15"),-BigInt("0xe4437ed6010e88286f547fa90abfe4c3")],[BigInt("0x114ca50f7a8e2f3f657c1\
108d9d44cfd8"),BigInt("0x3086d221a7d46bcde86c90e49284eb15")]]},s0=BigInt(2);function Mh(t){let e=xs.p,i=BigInt(3),r=BigInt(6),n=BigInt(11),a=BigInt(22),s=BigInt(
23),o=BigInt(44),c=BigInt(88),u=t*t*t%e,h=u*u*t%e,f=ye(h,i,e)*h%e,y=ye(f,i,e)*h%e,p=ye(y,s0,e)*u%e,w=ye(p,n,e)*p%e,d=ye(w,a,e)*w%e,b=ye(d,o,e)*d%e,A=ye(b,c,e)*b%
e,S=ye(A,o,e)*d%e,K=ye(S,i,e)*h%e,U=ye(K,s,e)*w%e,P=ye(U,r,e)*u%e,D=ye(P,s0,e);if(!Ps.eql(Ps.sqr(D),t))throw new Error("Cannot find square root");return D}var Ps=Ye(
xs.p,{sqrt:Mh}),Rh=Qr({...xs,Fp:Ps,lowS:!0,endo:Qh},vs),o0=vs,Lh=Pu,c0=Ye(BigInt("0xa9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377")),Fh=c0.create(
BigInt("0x7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9")),Th=BigInt("0x26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6"),Nh=Qr(
{a:Fh,b:Th,Fp:c0,n:BigInt("0xa9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"),Gx:BigInt("0x8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4\
453bd9ace3262"),Gy:BigInt("0x547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997"),h:BigInt(1),lowS:!1},o0),l0=K2,u0=C2,h0=Ye(BigInt("0x8cb91e82a33\
86d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53")),Oh=h0.create(BigInt("0x7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787\
139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826")),Hh=BigInt("0x04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c1\
1"),zh=Qr({a:Oh,b:Hh,Fp:h0,n:BigInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565"),Gx:BigInt("0x1d1c64f06\
8cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e"),Gy:BigInt("0x8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff\
99129280e4646217791811142820341263c5315"),h:BigInt(1),lowS:!1},u0),f0=Ye(BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66\
842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3")),Gh=f0.create(BigInt("0x7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa10a\
2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca")),Vh=BigInt("0x3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94cadc083e679\
84050b75ebae5dd2809bd638016f723"),jh=Qr({a:Gh,b:Vh,Fp:f0,n:BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fa\
c10471db1d381085ddaddb58796829ca90069"),Gx:BigInt("0x81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406\
a5e688b352209bcb9f822"),Gy:BigInt("0x7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad\
80892"),h:BigInt(1),lowS:!1},l0),qh=new Map(Object.entries({nistP256:Xu,nistP384:$u,nistP521:_u,brainpoolP256r1:Nh,brainpoolP384r1:zh,brainpoolP512r1:jh,secp256k1:Rh,
x448:Dh,ed448:Ph})),Yh=Object.freeze({__proto__:null,nobleCurves:qh}),Gi=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]),cr=new Uint32Array(
80),Zh=class extends Oi{constructor(){super(64,20,8,!1),this.A=Gi[0]|0,this.B=Gi[1]|0,this.C=Gi[2]|0,this.D=Gi[3]|0,this.E=Gi[4]|0}get(){let{A:t,B:e,C:i,D:r,E:n}=this;
return[t,e,i,r,n]}set(t,e,i,r,n){this.A=t|0,this.B=e|0,this.C=i|0,this.D=r|0,this.E=n|0}process(t,e){for(let o=0;o<16;o++,e+=4)cr[o]=t.getUint32(e,!1);for(let o=16;o<
80;o++)cr[o]=tr(cr[o-3]^cr[o-8]^cr[o-14]^cr[o-16],1);let{A:i,B:r,C:n,D:a,E:s}=this;for(let o=0;o<80;o++){let c,u;o<20?(c=A2(r,n,a),u=1518500249):o<40?(c=r^n^a,u=
1859775393):o<60?(c=b2(r,n,a),u=2400959708):(c=r^n^a,u=3395469782);let h=tr(i,5)+c+s+u+cr[o]|0;s=a,a=n,n=tr(r,30),r=i,i=h}i=i+this.A|0,r=r+this.B|0,n=n+this.C|0,
a=a+this.D|0,s=s+this.E|0,this.set(i,r,n,a,s)}roundClean(){it(cr)}destroy(){this.set(0,0,0,0,0),it(this.buffer)}},Jh=Tt(()=>new Zh),Wh=Uint8Array.from([7,4,13,1,
10,6,15,3,12,0,9,5,2,14,11,8]),y0=Uint8Array.from(new Array(16).fill(0).map((t,e)=>e)),Xh=y0.map(t=>(9*t+5)%16),g0=(()=>{let t=[[y0],[Xh]];for(let e=0;e<4;e++)for(let i of t)
i.push(i[e].map(r=>Wh[r]));return t})(),d0=g0[0],p0=g0[1],w0=[[11,14,15,12,5,8,7,9,11,13,14,15,6,7,9,8],[12,13,11,15,6,9,9,7,12,15,11,13,7,8,7,7],[13,15,14,11,7,
7,6,8,13,14,13,12,5,5,6,9],[14,11,12,14,8,6,5,5,15,12,15,14,9,9,8,6],[15,12,13,13,9,5,8,6,14,11,12,11,8,6,5,5]].map(t=>Uint8Array.from(t)),$h=d0.map((t,e)=>t.map(
i=>w0[e][i])),_h=p0.map((t,e)=>t.map(i=>w0[e][i])),e4=Uint32Array.from([0,1518500249,1859775393,2400959708,2840853838]),t4=Uint32Array.from([1352829926,1548603684,
1836072691,2053994217,0]);function A0(t,e,i,r){return t===0?e^i^r:t===1?e&i|~e&r:t===2?(e|~i)^r:t===3?e&r|i&~r:e^(i|~r)}var _n=new Uint32Array(16),r4=class extends Oi{constructor(){
super(64,20,8,!0),this.h0=1732584193,this.h1=-271733879,this.h2=-1732584194,this.h3=271733878,this.h4=-1009589776}get(){let{h0:t,h1:e,h2:i,h3:r,h4:n}=this;return[
t,e,i,r,n]}set(t,e,i,r,n){this.h0=t|0,this.h1=e|0,this.h2=i|0,this.h3=r|0,this.h4=n|0}process(t,e){for(let y=0;y<16;y++,e+=4)_n[y]=t.getUint32(e,!0);let i=this.
h0|0,r=i,n=this.h1|0,a=n,s=this.h2|0,o=s,c=this.h3|0,u=c,h=this.h4|0,f=h;for(let y=0;y<5;y++){let p=4-y,w=e4[y],d=t4[y],b=d0[y],A=p0[y],S=$h[y],K=_h[y];for(let U=0;U<
16;U++){let P=tr(i+A0(y,n,s,c)+_n[b[U]]+w,S[U])+h|0;i=h,h=c,c=tr(s,10)|0,s=n,n=P}for(let U=0;U<16;U++){let P=tr(r+A0(p,a,o,u)+_n[A[U]]+d,K[U])+f|0;r=f,f=u,u=tr(
o,10)|0,o=a,a=P}}this.set(this.h1+s+u|0,this.h2+c+f|0,this.h3+h+r|0,this.h4+i+a|0,this.h0+n+o|0)}roundClean(){it(_n)}destroy(){this.destroyed=!0,it(this.buffer),
this.set(0,0,0,0,0)}},i4=Tt(()=>new r4),n4=Jh,a4=i4,s4=Array.from({length:64},(t,e)=>Math.floor(2**32*Math.abs(Math.sin(e+1)))),b0=(t,e,i)=>t&e^~t&i,ea=new Uint32Array(
[1732584193,4023233417,2562383102,271733878]),Ds=new Uint32Array(16),o4=class extends Oi{constructor(){super(64,16,8,!0),this.A=ea[0]|0,this.B=ea[1]|0,this.C=ea[2]|
0,this.D=ea[3]|0}get(){let{A:t,B:e,C:i,D:r}=this;return[t,e,i,r]}set(t,e,i,r){this.A=t|0,this.B=e|0,this.C=i|0,this.D=r|0}process(t,e){for(let s=0;s<16;s++,e+=4)
Ds[s]=t.getUint32(e,!0);let{A:i,B:r,C:n,D:a}=this;for(let s=0;s<64;s++){let o,c,u;s<16?(o=b0(r,n,a),c=s,u=[7,12,17,22]):s<32?(o=b0(a,r,n),c=(5*s+1)%16,u=[5,9,14,
20]):s<48?(o=r^n^a,c=(3*s+5)%16,u=[4,11,16,23]):(o=n^(r|~a),c=7*s%16,u=[6,10,15,21]),o=o+i+s4[s]+Ds[c],i=a,a=n,n=r,r=r+tr(o,u[s%4])}i=i+this.A|0,r=r+this.B|0,n=
n+this.C|0,a=a+this.D|0,this.set(i,r,n,a)}roundClean(){Ds.fill(0)}destroy(){this.set(0,0,0,0),this.buffer.fill(0)}},c4=tu(()=>new o4),l4=new Map(Object.entries(
{md5:c4,sha1:n4,sha224:Lh,sha256:o0,sha384:u0,sha512:l0,sha3_256:ch,sha3_512:lh,ripemd160:a4})),u4=Object.freeze({__proto__:null,nobleHashes:l4}),Qs=$e&&typeof $e==
"object"&&"webcrypto"in $e?$e.webcrypto:void 0,Ze={},J=function(t){var e,i=new Float64Array(16);if(t)for(e=0;e<t.length;e++)i[e]=t[e];return i},Ms=function(){throw new Error(
"no PRNG")},m0=new Uint8Array(32);m0[0]=9;var Rs=J(),ta=J([1]),h4=J([56129,1]),f4=J([30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,
27886,20995]),y4=J([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),E0=J([54554,36645,11616,51542,42930,38181,51040,
26924,56412,64982,57905,49316,21502,52590,14035,8553]),v0=J([26200,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),g4=J(
[41136,18958,6951,50414,58488,44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);function k0(t,e,i,r){t[e]=i>>24&255,t[e+1]=i>>16&255,t[e+2]=i>>8&255,
t[e+3]=i&255,t[e+4]=r>>24&255,t[e+5]=r>>16&255,t[e+6]=r>>8&255,t[e+7]=r&255}function d4(t,e,i,r,n){var a,s=0;for(a=0;a<n;a++)s|=t[e+a]^i[r+a];return(1&s-1>>>8)-
1}function I0(t,e,i,r){return d4(t,e,i,r,32)}function lr(t,e){var i;for(i=0;i<16;i++)t[i]=e[i]|0}function Ls(t){var e,i,r=1;for(e=0;e<16;e++)i=t[e]+r+65535,r=Math.
floor(i/65536),t[e]=i-r*65536;t[0]+=r-1+37*(r-1)}function ci(t,e,i){for(var r,n=~(i-1),a=0;a<16;a++)r=n&(t[a]^e[a]),t[a]^=r,e[a]^=r}function Vi(t,e){var i,r,n,a=J(),
s=J();for(i=0;i<16;i++)s[i]=e[i];for(Ls(s),Ls(s),Ls(s),r=0;r<2;r++){for(a[0]=s[0]-65517,i=1;i<15;i++)a[i]=s[i]-65535-(a[i-1]>>16&1),a[i-1]&=65535;a[15]=s[15]-32767-
(a[14]>>16&1),n=a[15]>>16&1,a[14]&=65535,ci(s,a,1-n)}for(i=0;i<16;i++)t[2*i]=s[i]&255,t[2*i+1]=s[i]>>8}function S0(t,e){var i=new Uint8Array(32),r=new Uint8Array(
32);return Vi(i,t),Vi(r,e),I0(i,0,r,0)}function B0(t){var e=new Uint8Array(32);return Vi(e,t),e[0]&1}function K0(t,e){var i;for(i=0;i<16;i++)t[i]=e[2*i]+(e[2*i+
1]<<8);t[15]&=32767}function It(t,e,i){for(var r=0;r<16;r++)t[r]=e[r]+i[r]}function St(t,e,i){for(var r=0;r<16;r++)t[r]=e[r]-i[r]}function te(t,e,i){var r,n,a=0,
s=0,o=0,c=0,u=0,h=0,f=0,y=0,p=0,w=0,d=0,b=0,A=0,S=0,K=0,U=0,P=0,D=0,R=0,C=0,v=0,k=0,I=0,x=0,m=0,E=0,B=0,Q=0,L=0,M=0,N=0,F=i[0],O=i[1],z=i[2],Z=i[3],G=i[4],T=i[5],
H=i[6],q=i[7],Y=i[8],j=i[9],W=i[10],_=i[11],re=i[12],ne=i[13],ge=i[14],xe=i[15];r=e[0],a+=r*F,s+=r*O,o+=r*z,c+=r*Z,u+=r*G,h+=r*T,f+=r*H,y+=r*q,p+=r*Y,w+=r*j,d+=
r*W,b+=r*_,A+=r*re,S+=r*ne,K+=r*ge,U+=r*xe,r=e[1],s+=r*F,o+=r*O,c+=r*z,u+=r*Z,h+=r*G,f+=r*T,y+=r*H,p+=r*q,w+=r*Y,d+=r*j,b+=r*W,A+=r*_,S+=r*re,K+=r*ne,U+=r*ge,P+=
r*xe,r=e[2],o+=r*F,c+=r*O,u+=r*z,h+=r*Z,f+=r*G,y+=r*T,p+=r*H,w+=r*q,d+=r*Y,b+=r*j,A+=r*W,S+=r*_,K+=r*re,U+=r*ne,P+=r*ge,D+=r*xe,r=e[3],c+=r*F,u+=r*O,h+=r*z,f+=r*
Z,y+=r*G,p+=r*T,w+=r*H,d+=r*q,b+=r*Y,A+=r*j,S+=r*W,K+=r*_,U+=r*re,P+=r*ne,D+=r*ge,R+=r*xe,r=e[4],u+=r*F,h+=r*O,f+=r*z,y+=r*Z,p+=r*G,w+=r*T,d+=r*H,b+=r*q,A+=r*Y,
S+=r*j,K+=r*W,U+=r*_,P+=r*re,D+=r*ne,R+=r*ge,C+=r*xe,r=e[5],h+=r*F,f+=r*O,y+=r*z,p+=r*Z,w+=r*G,d+=r*T,b+=r*H,A+=r*q,S+=r*Y,K+=r*j,U+=r*W,P+=r*_,D+=r*re,R+=r*ne,
C+=r*ge,v+=r*xe,r=e[6],f+=r*F,y+=r*O,p+=r*z,w+=r*Z,d+=r*G,b+=r*T,A+=r*H,S+=r*q,K+=r*Y,U+=r*j,P+=r*W,D+=r*_,R+=r*re,C+=r*ne,v+=r*ge,k+=r*xe,r=e[7],y+=r*F,p+=r*O,
w+=r*z,d+=r*Z,b+=r*G,A+=r*T,S+=r*H,K+=r*q,U+=r*Y,P+=r*j,D+=r*W,R+=r*_,C+=r*re,v+=r*ne,k+=r*ge,I+=r*xe,r=e[8],p+=r*F,w+=r*O,d+=r*z,b+=r*Z,A+=r*G,S+=r*T,K+=r*H,U+=
r*q,P+=r*Y,D+=r*j,R+=r*W,C+=r*_,v+=r*re,k+=r*ne,I+=r*ge,x+=r*xe,r=e[9],w+=r*F,d+=r*O,b+=r*z,A+=r*Z,S+=r*G,K+=r*T,U+=r*H,P+=r*q,D+=r*Y,R+=r*j,C+=r*W,v+=r*_,k+=r*
re,I+=r*ne,x+=r*ge,m+=r*xe,r=e[10],d+=r*F,b+=r*O,A+=r*z,S+=r*Z,K+=r*G,U+=r*T,P+=r*H,D+=r*q,R+=r*Y,C+=r*j,v+=r*W,k+=r*_,I+=r*re,x+=r*ne,m+=r*ge,E+=r*xe,r=e[11],b+=
r*F,A+=r*O,S+=r*z,K+=r*Z,U+=r*G,P+=r*T,D+=r*H,R+=r*q,C+=r*Y,v+=r*j,k+=r*W,I+=r*_,x+=r*re,m+=r*ne,E+=r*ge,B+=r*xe,r=e[12],A+=r*F,S+=r*O,K+=r*z,U+=r*Z,P+=r*G,D+=r*
T,R+=r*H,C+=r*q,v+=r*Y,k+=r*j,I+=r*W,x+=r*_,m+=r*re,E+=r*ne,B+=r*ge,Q+=r*xe,r=e[13],S+=r*F,K+=r*O,U+=r*z,P+=r*Z,D+=r*G,R+=r*T,C+=r*H,v+=r*q,k+=r*Y,I+=r*j,x+=r*W,
m+=r*_,E+=r*re,B+=r*ne,Q+=r*ge,L+=r*xe,r=e[14],K+=r*F,U+=r*O,P+=r*z,D+=r*Z,R+=r*G,C+=r*T,v+=r*H,k+=r*q,I+=r*Y,x+=r*j,m+=r*W,E+=r*_,B+=r*re,Q+=r*ne,L+=r*ge,M+=r*
xe,r=e[15],U+=r*F,P+=r*O,D+=r*z,R+=r*Z,C+=r*G,v+=r*T,k+=r*H,I+=r*q,x+=r*Y,m+=r*j,E+=r*W,B+=r*_,Q+=r*re,L+=r*ne,M+=r*ge,N+=r*xe,a+=38*P,s+=38*D,o+=38*R,c+=38*C,u+=
38*v,h+=38*k,f+=38*I,y+=38*x,p+=38*m,w+=38*E,d+=38*B,b+=38*Q,A+=38*L,S+=38*M,K+=38*N,n=1,r=a+n+65535,n=Math.floor(r/65536),a=r-n*65536,r=s+n+65535,n=Math.floor(
r/65536),s=r-n*65536,r=o+n+65535,n=Math.floor(r/65536),o=r-n*65536,r=c+n+65535,n=Math.floor(r/65536),c=r-n*65536,r=u+n+65535,n=Math.floor(r/65536),u=r-n*65536,r=
h+n+65535,n=Math.floor(r/65536),h=r-n*65536,r=f+n+65535,n=Math.floor(r/65536),f=r-n*65536,r=y+n+65535,n=Math.floor(r/65536),y=r-n*65536,r=p+n+65535,n=Math.floor(
r/65536),p=r-n*65536,r=w+n+65535,n=Math.floor(r/65536),w=r-n*65536,r=d+n+65535,n=Math.floor(r/65536),d=r-n*65536,r=b+n+65535,n=Math.floor(r/65536),b=r-n*65536,r=
A+n+65535,n=Math.floor(r/65536),A=r-n*65536,r=S+n+65535,n=Math.floor(r/65536),S=r-n*65536,r=K+n+65535,n=Math.floor(r/65536),K=r-n*65536,r=U+n+65535,n=Math.floor(
r/65536),U=r-n*65536,a+=n-1+37*(n-1),n=1,r=a+n+65535,n=Math.floor(r/65536),a=r-n*65536,r=s+n+65535,n=Math.floor(r/65536),s=r-n*65536,r=o+n+65535,n=Math.floor(r/
65536),o=r-n*65536,r=c+n+65535,n=Math.floor(r/65536),c=r-n*65536,r=u+n+65535,n=Math.floor(r/65536),u=r-n*65536,r=h+n+65535,n=Math.floor(r/65536),h=r-n*65536,r=f+
n+65535,n=Math.floor(r/65536),f=r-n*65536,r=y+n+65535,n=Math.floor(r/65536),y=r-n*65536,r=p+n+65535,n=Math.floor(r/65536),p=r-n*65536,r=w+n+65535,n=Math.floor(r/
65536),w=r-n*65536,r=d+n+65535,n=Math.floor(r/65536),d=r-n*65536,r=b+n+65535,n=Math.floor(r/65536),b=r-n*65536,r=A+n+65535,n=Math.floor(r/65536),A=r-n*65536,r=S+
n+65535,n=Math.floor(r/65536),S=r-n*65536,r=K+n+65535,n=Math.floor(r/65536),K=r-n*65536,r=U+n+65535,n=Math.floor(r/65536),U=r-n*65536,a+=n-1+37*(n-1),t[0]=a,t[1]=
s,t[2]=o,t[3]=c,t[4]=u,t[5]=h,t[6]=f,t[7]=y,t[8]=p,t[9]=w,t[10]=d,t[11]=b,t[12]=A,t[13]=S,t[14]=K,t[15]=U}function ht(t,e){te(t,e,e)}function C0(t,e){var i=J(),
r;for(r=0;r<16;r++)i[r]=e[r];for(r=253;r>=0;r--)ht(i,i),r!==2&&r!==4&&te(i,i,e);for(r=0;r<16;r++)t[r]=i[r]}function p4(t,e){var i=J(),r;for(r=0;r<16;r++)i[r]=e[r];
for(r=250;r>=0;r--)ht(i,i),r!==1&&te(i,i,e);for(r=0;r<16;r++)t[r]=i[r]}function U0(t,e,i){var r=new Uint8Array(32),n=new Float64Array(80),a,s,o=J(),c=J(),u=J(),
h=J(),f=J(),y=J();for(s=0;s<31;s++)r[s]=e[s];for(r[31]=e[31]&127|64,r[0]&=248,K0(n,i),s=0;s<16;s++)c[s]=n[s],h[s]=o[s]=u[s]=0;for(o[0]=h[0]=1,s=254;s>=0;--s)a=r[s>>>
3]>>>(s&7)&1,ci(o,c,a),ci(u,h,a),It(f,o,u),St(o,o,u),It(u,c,h),St(c,c,h),ht(h,f),ht(y,o),te(o,u,o),te(u,c,f),It(f,o,u),St(o,o,u),ht(c,o),St(u,h,y),te(o,u,h4),It(
o,o,h),te(u,u,o),te(o,h,y),te(h,c,n),ht(c,f),ci(o,c,a),ci(u,h,a);for(s=0;s<16;s++)n[s+16]=o[s],n[s+32]=u[s],n[s+48]=c[s],n[s+64]=h[s];var p=n.subarray(32),w=n.subarray(
16);return C0(p,p),te(w,w,p),Vi(t,w),0}function x0(t,e){return U0(t,e,m0)}function w4(t,e){return Ms(e,32),x0(t,e)}var P0=[1116352408,3609767458,1899447441,602891725,
3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,3624381080,2734883394,310598401,
1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580,3479774868,3835390401,2666613458,
4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,1996064986,2198950837,2554220882,
3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,113926993,3758326383,338241895,168717936,
666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,2177026350,1206759142,2456956037,
344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,1432725776,4094571909,1467031594,
275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,1322822218,3812723403,1537002063,2003034995,
1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,593698344,2756734187,3733110249,3204031479,
2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,4118630271,4000239992,116418474,1914138554,174292421,2731055270,
289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,1126000580,2618297676,1288033470,3409855158,1501505948,4234509866,
1607167915,987167468,1816402316,1246189591];function D0(t,e,i,r){for(var n=new Int32Array(16),a=new Int32Array(16),s,o,c,u,h,f,y,p,w,d,b,A,S,K,U,P,D,R,C,v,k,I,x,
m,E,B,Q=t[0],L=t[1],M=t[2],N=t[3],F=t[4],O=t[5],z=t[6],Z=t[7],G=e[0],T=e[1],H=e[2],q=e[3],Y=e[4],j=e[5],W=e[6],_=e[7],re=0;r>=128;){for(C=0;C<16;C++)v=8*C+re,n[C]=
i[v+0]<<24|i[v+1]<<16|i[v+2]<<8|i[v+3],a[C]=i[v+4]<<24|i[v+5]<<16|i[v+6]<<8|i[v+7];for(C=0;C<80;C++)if(s=Q,o=L,c=M,u=N,h=F,f=O,y=z,p=Z,w=G,d=T,b=H,A=q,S=Y,K=j,U=
W,P=_,k=Z,I=_,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=(F>>>14|Y<<18)^(F>>>18|Y<<14)^(Y>>>9|F<<23),I=(Y>>>14|F<<18)^(Y>>>18|F<<14)^(F>>>9|Y<<23),x+=I&65535,m+=I>>>
16,E+=k&65535,B+=k>>>16,k=F&O^~F&z,I=Y&j^~Y&W,x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,k=P0[C*2],I=P0[C*2+1],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,k=n[C%16],
I=a[C%16],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,D=E&65535|B<<16,R=x&65535|m<<16,k=D,I=R,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,
k=(Q>>>28|G<<4)^(G>>>2|Q<<30)^(G>>>7|Q<<25),I=(G>>>28|Q<<4)^(Q>>>2|G<<30)^(Q>>>7|G<<25),x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,k=Q&L^Q&M^L&M,I=G&T^G&H^T&H,x+=
I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,p=E&65535|B<<16,P=x&65535|m<<16,k=u,I=A,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=D,I=R,x+=I&
65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,u=E&65535|B<<16,A=x&65535|m<<16,L=s,M=o,N=c,F=u,O=h,z=f,Z=y,Q=p,T=w,H=d,q=b,Y=A,j=S,W=K,_=U,G=
P,C%16===15)for(v=0;v<16;v++)k=n[v],I=a[v],x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=n[(v+9)%16],I=a[(v+9)%16],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,D=n[(v+1)%
16],R=a[(v+1)%16],k=(D>>>1|R<<31)^(D>>>8|R<<24)^D>>>7,I=(R>>>1|D<<31)^(R>>>8|D<<24)^(R>>>7|D<<25),x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,D=n[(v+14)%16],R=a[(v+
14)%16],k=(D>>>19|R<<13)^(R>>>29|D<<3)^D>>>6,I=(R>>>19|D<<13)^(D>>>29|R<<3)^(R>>>6|D<<26),x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,
n[v]=E&65535|B<<16,a[v]=x&65535|m<<16;k=Q,I=G,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=t[0],I=e[0],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,
B+=E>>>16,t[0]=Q=E&65535|B<<16,e[0]=G=x&65535|m<<16,k=L,I=T,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=t[1],I=e[1],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>
16,E+=m>>>16,B+=E>>>16,t[1]=L=E&65535|B<<16,e[1]=T=x&65535|m<<16,k=M,I=H,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=t[2],I=e[2],x+=I&65535,m+=I>>>16,E+=k&65535,B+=
k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,t[2]=M=E&65535|B<<16,e[2]=H=x&65535|m<<16,k=N,I=q,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=t[3],I=e[3],x+=I&65535,m+=I>>>16,
E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,t[3]=N=E&65535|B<<16,e[3]=q=x&65535|m<<16,k=F,I=Y,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=t[4],I=e[4],x+=I&65535,
m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,t[4]=F=E&65535|B<<16,e[4]=Y=x&65535|m<<16,k=O,I=j,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,k=t[5],I=e[5],
x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,t[5]=O=E&65535|B<<16,e[5]=j=x&65535|m<<16,k=z,I=W,x=I&65535,m=I>>>16,E=k&65535,B=k>>>16,
k=t[6],I=e[6],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,t[6]=z=E&65535|B<<16,e[6]=W=x&65535|m<<16,k=Z,I=_,x=I&65535,m=I>>>16,E=k&65535,
B=k>>>16,k=t[7],I=e[7],x+=I&65535,m+=I>>>16,E+=k&65535,B+=k>>>16,m+=x>>>16,E+=m>>>16,B+=E>>>16,t[7]=Z=E&65535|B<<16,e[7]=_=x&65535|m<<16,re+=128,r-=128}return r}
function ji(t,e,i){var r=new Int32Array(8),n=new Int32Array(8),a=new Uint8Array(256),s,o=i;for(r[0]=1779033703,r[1]=3144134277,r[2]=1013904242,r[3]=2773480762,r[4]=
1359893119,r[5]=2600822924,r[6]=528734635,r[7]=1541459225,n[0]=4089235720,n[1]=2227873595,n[2]=4271175723,n[3]=1595750129,n[4]=2917565137,n[5]=725511199,n[6]=4215389547,
n[7]=327033209,D0(r,n,e,i),i%=128,s=0;s<i;s++)a[s]=e[o-i+s];for(a[i]=128,i=256-128*(i<112?1:0),a[i-9]=0,k0(a,i-8,o/536870912|0,o<<3),D0(r,n,a,i),s=0;s<8;s++)k0(
t,8*s,r[s],n[s]);return 0}function Fs(t,e){var i=J(),r=J(),n=J(),a=J(),s=J(),o=J(),c=J(),u=J(),h=J();St(i,t[1],t[0]),St(h,e[1],e[0]),te(i,i,h),It(r,t[0],t[1]),It(
h,e[0],e[1]),te(r,r,h),te(n,t[3],e[3]),te(n,n,y4),te(a,t[2],e[2]),It(a,a,a),St(s,r,i),St(o,a,n),It(c,a,n),It(u,r,i),te(t[0],s,o),te(t[1],u,c),te(t[2],c,o),te(t[3],
s,u)}function Q0(t,e,i){var r;for(r=0;r<4;r++)ci(t[r],e[r],i)}function Ts(t,e){var i=J(),r=J(),n=J();C0(n,e[2]),te(i,e[0],n),te(r,e[1],n),Vi(t,r),t[31]^=B0(i)<<
7}function M0(t,e,i){var r,n;for(lr(t[0],Rs),lr(t[1],ta),lr(t[2],ta),lr(t[3],Rs),n=255;n>=0;--n)r=i[n/8|0]>>(n&7)&1,Q0(t,e,r),Fs(e,t),Fs(t,t),Q0(t,e,r)}function Ns(t,e){
var i=[J(),J(),J(),J()];lr(i[0],E0),lr(i[1],v0),lr(i[2],ta),te(i[3],E0,v0),M0(t,i,e)}function R0(t,e,i){var r=new Uint8Array(64),n=[J(),J(),J(),J()],a;for(i||Ms(
e,32),ji(r,e,32),r[0]&=248,r[31]&=127,r[31]|=64,Ns(n,r),Ts(t,n),a=0;a<32;a++)e[a+32]=t[a];return 0}var Os=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,
162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);function L0(t,e){var i,r,n,a;for(r=63;r>=32;--r){for(i=0,n=r-32,a=r-12;n<a;++n)e[n]+=i-16*e[r]*Os[n-(r-32)],
i=Math.floor((e[n]+128)/256),e[n]-=i*256;e[n]+=i,e[r]=0}for(i=0,n=0;n<32;n++)e[n]+=i-(e[31]>>4)*Os[n],i=e[n]>>8,e[n]&=255;for(n=0;n<32;n++)e[n]-=i*Os[n];for(r=0;r<
32;r++)e[r+1]+=e[r]>>8,t[r]=e[r]&255}function Hs(t){var e=new Float64Array(64),i;for(i=0;i<64;i++)e[i]=t[i];for(i=0;i<64;i++)t[i]=0;L0(t,e)}function A4(t,e,i,r){
var n=new Uint8Array(64),a=new Uint8Array(64),s=new Uint8Array(64),o,c,u=new Float64Array(64),h=[J(),J(),J(),J()];ji(n,r,32),n[0]&=248,n[31]&=127,n[31]|=64;var f=i+
64;for(o=0;o<i;o++)t[64+o]=e[o];for(o=0;o<32;o++)t[32+o]=n[32+o];for(ji(s,t.subarray(32),i+32),Hs(s),Ns(h,s),Ts(t,h),o=32;o<64;o++)t[o]=r[o];for(ji(a,t,i+64),Hs(
a),o=0;o<64;o++)u[o]=0;for(o=0;o<32;o++)u[o]=s[o];for(o=0;o<32;o++)for(c=0;c<32;c++)u[o+c]+=a[o]*n[c];return L0(t.subarray(32),u),f}function b4(t,e){var i=J(),r=J(),
n=J(),a=J(),s=J(),o=J(),c=J();return lr(t[2],ta),K0(t[1],e),ht(n,t[1]),te(a,n,f4),St(n,n,t[2]),It(a,t[2],a),ht(s,a),ht(o,s),te(c,o,s),te(i,c,n),te(i,i,a),p4(i,i),
te(i,i,n),te(i,i,a),te(i,i,a),te(t[0],i,a),ht(r,t[0]),te(r,r,a),S0(r,n)&&te(t[0],t[0],g4),ht(r,t[0]),te(r,r,a),S0(r,n)?-1:(B0(t[0])===e[31]>>7&&St(t[0],Rs,t[0]),
te(t[3],t[0],t[1]),0)}function m4(t,e,i,r){var n,a=new Uint8Array(32),s=new Uint8Array(64),o=[J(),J(),J(),J()],c=[J(),J(),J(),J()];if(i<64||b4(c,r))return-1;for(n=
0;n<i;n++)t[n]=e[n];for(n=0;n<32;n++)t[n+32]=r[n];if(ji(s,t,i),Hs(s),M0(o,c,s),Ns(c,e.subarray(32)),Fs(o,c),Ts(a,o),i-=64,I0(e,0,a,0)){for(n=0;n<i;n++)t[n]=0;return-1}
for(n=0;n<i;n++)t[n]=e[n+64];return i}var F0=32,E4=32,T0=32,N0=32,Rr=64,ra=32,ia=64,v4=32;function li(){for(var t=0;t<arguments.length;t++)if(!(arguments[t]instanceof
Uint8Array))throw new TypeError("unexpected type, use Uint8Array")}function k4(t){for(var e=0;e<t.length;e++)t[e]=0}Ze.scalarMult=function(t,e){if(li(t,e),t.length!==
E4)throw new Error("bad n size");if(e.length!==F0)throw new Error("bad p size");var i=new Uint8Array(F0);return U0(i,t,e),i},Ze.box={},Ze.box.keyPair=function(){
var t=new Uint8Array(T0),e=new Uint8Array(N0);return w4(t,e),{publicKey:t,secretKey:e}},Ze.box.keyPair.fromSecretKey=function(t){if(li(t),t.length!==N0)throw new Error(
"bad secret key size");var e=new Uint8Array(T0);return x0(e,t),{publicKey:e,secretKey:new Uint8Array(t)}},Ze.sign=function(t,e){if(li(t,e),e.length!==ia)throw new Error(
"bad secret key size");var i=new Uint8Array(Rr+t.length);return A4(i,t,t.length,e),i},Ze.sign.detached=function(t,e){for(var i=Ze.sign(t,e),r=new Uint8Array(Rr),
n=0;n<r.length;n++)r[n]=i[n];return r},Ze.sign.detached.verify=function(t,e,i){if(li(t,e,i),e.length!==Rr)throw new Error("bad signature size");if(i.length!==ra)
throw new Error("bad public key size");var r=new Uint8Array(Rr+t.length),n=new Uint8Array(Rr+t.length),a;for(a=0;a<Rr;a++)r[a]=e[a];for(a=0;a<t.length;a++)r[a+Rr]=
t[a];return m4(n,r,r.length,i)>=0},Ze.sign.keyPair=function(){var t=new Uint8Array(ra),e=new Uint8Array(ia);return R0(t,e),{publicKey:t,secretKey:e}},Ze.sign.keyPair.
fromSecretKey=function(t){if(li(t),t.length!==ia)throw new Error("bad secret key size");for(var e=new Uint8Array(ra),i=0;i<e.length;i++)e[i]=t[32+i];return{publicKey:e,
secretKey:new Uint8Array(t)}},Ze.sign.keyPair.fromSeed=function(t){if(li(t),t.length!==v4)throw new Error("bad seed size");for(var e=new Uint8Array(ra),i=new Uint8Array(
ia),r=0;r<32;r++)i[r]=t[r];return R0(e,i,!0),{publicKey:e,secretKey:i}},Ze.setPRNG=function(t){Ms=t},(function(){if(Qs&&Qs.getRandomValues){var t=65536;Ze.setPRNG(
function(e,i){var r,n=new Uint8Array(i);for(r=0;r<i;r+=t)Qs.getRandomValues(n.subarray(r,r+Math.min(i-r,t)));for(r=0;r<i;r++)e[r]=n[r];k4(n)})}})();var Lr=Object.
freeze({__proto__:null,default:Ze});function zs(t,e,i,r,n,a){let s=[16843776,0,65536,16843780,16842756,66564,4,65536,1024,16843776,16843780,1024,16778244,16842756,
16777216,4,1028,16778240,16778240,66560,66560,16842752,16842752,16778244,65540,16777220,16777220,65540,0,1028,66564,16777216,65536,16843780,4,16842752,16843776,
16777216,16777216,1024,16842756,65536,66560,16777220,1024,4,16778244,66564,16843780,65540,16842752,16778244,16777220,1028,66564,16843776,1028,16778240,16778240,
0,65540,66560,0,16842756],o=[-2146402272,-2147450880,32768,1081376,1048576,32,-2146435040,-2147450848,-2147483616,-2146402272,-2146402304,-2147483648,-2147450880,
1048576,32,-2146435040,1081344,1048608,-2147450848,0,-2147483648,32768,1081376,-2146435072,1048608,-2147483616,0,1081344,32800,-2146402304,-2146435072,32800,0,1081376,
-2146435040,1048576,-2147450848,-2146435072,-2146402304,32768,-2146435072,-2147450880,32,-2146402272,1081376,32,32768,-2147483648,32800,-2146402304,1048576,-2147483616,
1048608,-2147450848,-2147483616,1048608,1081344,0,-2147450880,32800,-2147483648,-2146435040,-2146402272,1081344],c=[520,134349312,0,134348808,134218240,0,131592,
134218240,131080,134217736,134217736,131072,134349320,131080,134348800,520,134217728,8,134349312,512,131584,134348800,134348808,131592,134218248,131584,131072,134218248,
8,134349320,512,134217728,134349312,134217728,131080,520,131072,134349312,134218240,0,512,131080,134349320,134218240,134217736,512,0,134348808,134218248,131072,
134217728,134349320,8,131592,131584,134217736,134348800,134218248,520,134348800,131592,8,134348808,131584],u=[8396801,8321,8321,128,8396928,8388737,8388609,8193,
0,8396800,8396800,8396929,129,0,8388736,8388609,1,8192,8388608,8396801,128,8388608,8193,8320,8388737,1,8320,8388736,8192,8396928,8396929,129,8388736,8388609,8396800,
8396929,129,0,0,8396800,8320,8388736,8388737,1,8396801,8321,8321,128,8396929,129,1,8192,8388609,8193,8396928,8388737,8193,8320,8388608,8396801,128,8388608,8192,
8396928],h=[256,34078976,34078720,1107296512,524288,256,1073741824,34078720,1074266368,524288,33554688,1074266368,1107296512,1107820544,524544,1073741824,33554432,
1074266112,1074266112,0,1073742080,1107820800,1107820800,33554688,1107820544,1073742080,0,1107296256,34078976,33554432,1107296256,524544,524288,1107296512,256,33554432,
1073741824,34078720,1107296512,1074266368,33554688,1073741824,1107820544,34078976,1074266368,256,33554432,1107820544,1107820800,524544,1107296256,1107820800,34078720,
0,1074266112,1107296256,524544,33554688,1073742080,524288,0,1074266112,34078976,1073742080],f=[536870928,541065216,16384,541081616,541065216,16,541081616,4194304,
536887296,4210704,4194304,536870928,4194320,536887296,536870912,16400,0,4194320,536887312,16384,4210688,536887312,16,541065232,541065232,0,4210704,541081600,16400,
4210688,541081600,536870912,536887296,16,541065232,4210688,541081616,4194304,16400,536870928,4194304,536887296,536870912,16400,536870928,541081616,4210688,541065216,
4210704,541081600,0,541065232,16,16384,541065216,4210704,16384,4194320,536887312,0,541081600,536870912,4194320,536887312],y=[2097152,69206018,67110914,0,2048,67110914,
2099202,69208064,69208066,2097152,0,67108866,2,67108864,69206018,2050,67110912,2099202,2097154,67110912,67108866,69206016,69208064,2097154,69206016,2048,2050,69208066,
2099200,2,67108864,2099200,67108864,2099200,2097152,67110914,67110914,69206018,69206018,2,2097154,67108864,67110912,2097152,69208064,2050,2099202,69208064,2050,
67108866,69208066,69206016,2099200,0,2,69208066,0,2099202,69206016,2048,67108866,67110912,2048,2097154],p=[268439616,4096,262144,268701760,268435456,268439616,64,
268435456,262208,268697600,268701760,266240,268701696,266304,4096,64,268697600,268435520,268439552,4160,266240,262208,268697664,268701696,4160,0,0,268697664,268435520,
268439552,266304,262144,266304,262144,268701696,4096,64,268697664,4096,266304,268439552,64,268435520,268697600,268697664,268435456,262144,268439616,0,268701760,
262208,268435520,268697600,268439552,268439616,0,268701760,266240,266240,4160,4160,262208,268435456,268701696],w=0,d,b,A,S,K,U,P,D,R,C,v=e.length,k=t.length===32?
3:9;k===3?D=i?[0,32,2]:[30,-2,-2]:D=i?[0,32,2,62,30,-2,64,96,2]:[94,62,-2,32,64,2,30,-2,-2],i&&(e=I4(e),v=e.length);let I=new Uint8Array(v),x=0;for(;w<v;){for(U=
e[w++]<<24|e[w++]<<16|e[w++]<<8|e[w++],P=e[w++]<<24|e[w++]<<16|e[w++]<<8|e[w++],A=(U>>>4^P)&252645135,P^=A,U^=A<<4,A=(U>>>16^P)&65535,P^=A,U^=A<<16,A=(P>>>2^U)&
858993459,U^=A,P^=A<<2,A=(P>>>8^U)&16711935,U^=A,P^=A<<8,A=(U>>>1^P)&1431655765,P^=A,U^=A<<1,U=U<<1|U>>>31,P=P<<1|P>>>31,b=0;b<k;b+=3){for(R=D[b+1],C=D[b+2],d=D[b];d!==
R;d+=C)S=P^t[d],K=(P>>>4|P<<28)^t[d+1],A=U,U=P,P=A^(o[S>>>24&63]|u[S>>>16&63]|f[S>>>8&63]|p[S&63]|s[K>>>24&63]|c[K>>>16&63]|h[K>>>8&63]|y[K&63]);A=U,U=P,P=A}U=U>>>
1|U<<31,P=P>>>1|P<<31,A=(U>>>1^P)&1431655765,P^=A,U^=A<<1,A=(P>>>8^U)&16711935,U^=A,P^=A<<8,A=(P>>>2^U)&858993459,U^=A,P^=A<<2,A=(U>>>16^P)&65535,P^=A,U^=A<<16,
A=(U>>>4^P)&252645135,P^=A,U^=A<<4,I[x++]=U>>>24,I[x++]=U>>>16&255,I[x++]=U>>>8&255,I[x++]=U&255,I[x++]=P>>>24,I[x++]=P>>>16&255,I[x++]=P>>>8&255,I[x++]=P&255}return i||
(I=S4(I)),I}function Gs(t){let e=[0,4,536870912,536870916,65536,65540,536936448,536936452,512,516,536871424,536871428,66048,66052,536936960,536936964],i=[0,1,1048576,
1048577,67108864,67108865,68157440,68157441,256,257,1048832,1048833,67109120,67109121,68157696,68157697],r=[0,8,2048,2056,16777216,16777224,16779264,16779272,0,
8,2048,2056,16777216,16777224,16779264,16779272],n=[0,2097152,134217728,136314880,8192,2105344,134225920,136323072,131072,2228224,134348800,136445952,139264,2236416,
134356992,136454144],a=[0,262144,16,262160,0,262144,16,262160,4096,266240,4112,266256,4096,266240,4112,266256],s=[0,1024,32,1056,0,1024,32,1056,33554432,33555456,
33554464,33555488,33554432,33555456,33554464,33555488],o=[0,268435456,524288,268959744,2,268435458,524290,268959746,0,268435456,524288,268959744,2,268435458,524290,
268959746],c=[0,65536,2048,67584,536870912,536936448,536872960,536938496,131072,196608,133120,198656,537001984,537067520,537004032,537069568],u=[0,262144,0,262144,
2,262146,2,262146,33554432,33816576,33554432,33816576,33554434,33816578,33554434,33816578],h=[0,268435456,8,268435464,0,268435456,8,268435464,1024,268436480,1032,
268436488,1024,268436480,1032,268436488],f=[0,32,0,32,1048576,1048608,1048576,1048608,8192,8224,8192,8224,1056768,1056800,1056768,1056800],y=[0,16777216,512,16777728,
2097152,18874368,2097664,18874880,67108864,83886080,67109376,83886592,69206016,85983232,69206528,85983744],p=[0,4096,134217728,134221824,524288,528384,134742016,
134746112,16,4112,134217744,134221840,524304,528400,134742032,134746128],w=[0,4,256,260,0,4,256,260,1,5,257,261,1,5,257,261],d=t.length>8?3:1,b=new Array(32*d),
A=[0,0,1,1,1,1,1,1,0,1,1,1,1,1,1,0],S,K,U=0,P=0,D;for(let R=0;R<d;R++){let C=t[U++]<<24|t[U++]<<16|t[U++]<<8|t[U++],v=t[U++]<<24|t[U++]<<16|t[U++]<<8|t[U++];D=(C>>>
4^v)&252645135,v^=D,C^=D<<4,D=(v>>>-16^C)&65535,C^=D,v^=D<<-16,D=(C>>>2^v)&858993459,v^=D,C^=D<<2,D=(v>>>-16^C)&65535,C^=D,v^=D<<-16,D=(C>>>1^v)&1431655765,v^=D,
C^=D<<1,D=(v>>>8^C)&16711935,C^=D,v^=D<<8,D=(C>>>1^v)&1431655765,v^=D,C^=D<<1,D=C<<8|v>>>20&240,C=v<<24|v<<8&16711680|v>>>8&65280|v>>>24&240,v=D;for(let k=0;k<A.
length;k++)A[k]?(C=C<<2|C>>>26,v=v<<2|v>>>26):(C=C<<1|C>>>27,v=v<<1|v>>>27),C&=-15,v&=-15,S=e[C>>>28]|i[C>>>24&15]|r[C>>>20&15]|n[C>>>16&15]|a[C>>>12&15]|s[C>>>
8&15]|o[C>>>4&15],K=c[v>>>28]|u[v>>>24&15]|h[v>>>20&15]|f[v>>>16&15]|y[v>>>12&15]|p[v>>>8&15]|w[v>>>4&15],D=(K>>>16^S)&65535,b[P++]=S^D,b[P++]=K^D<<16}return b}
function I4(t,e){let i=8-t.length%8,r;if(i<8)r=0;else{if(i===8)return t;throw new Error("des: invalid padding")}let n=new Uint8Array(t.length+i);for(let a=0;a<t.
length;a++)n[a]=t[a];for(let a=0;a<i;a++)n[t.length+a]=r;return n}function S4(t,e){let i=null,r;if(r=0,!i){for(i=1;t[t.length-i]===r;)i++;i--}return t.subarray(
0,t.length-i)}function qi(t){this.key=[];for(let e=0;e<3;e++)this.key.push(new Uint8Array(t.subarray(e*8,e*8+8)));this.encrypt=function(e){return zs(Gs(this.key[2]),
zs(Gs(this.key[1]),zs(Gs(this.key[0]),e,!0,0,null,null),!1,0,null,null),!0)}}qi.keySize=qi.prototype.keySize=24,qi.blockSize=qi.prototype.blockSize=8;function B4(){
this.BlockSize=8,this.KeySize=16,this.setKey=function(s){if(this.masking=new Array(16),this.rotate=new Array(16),this.reset(),s.length===this.KeySize)this.keySchedule(
s);else throw new Error("CAST-128: keys must be 16 bytes");return!0},this.reset=function(){for(let s=0;s<16;s++)this.masking[s]=0,this.rotate[s]=0},this.getBlockSize=
function(){return this.BlockSize},this.encrypt=function(s){let o=new Array(s.length);for(let c=0;c<s.length;c+=8){let u=s[c]<<24|s[c+1]<<16|s[c+2]<<8|s[c+3],h=s[c+
4]<<24|s[c+5]<<16|s[c+6]<<8|s[c+7],f;f=h,h=u^i(h,this.masking[0],this.rotate[0]),u=f,f=h,h=u^r(h,this.masking[1],this.rotate[1]),u=f,f=h,h=u^n(h,this.masking[2],
this.rotate[2]),u=f,f=h,h=u^i(h,this.masking[3],this.rotate[3]),u=f,f=h,h=u^r(h,this.masking[4],this.rotate[4]),u=f,f=h,h=u^n(h,this.masking[5],this.rotate[5]),
u=f,f=h,h=u^i(h,this.masking[6],this.rotate[6]),u=f,f=h,h=u^r(h,this.masking[7],this.rotate[7]),u=f,f=h,h=u^n(h,this.masking[8],this.rotate[8]),u=f,f=h,h=u^i(h,
this.masking[9],this.rotate[9]),u=f,f=h,h=u^r(h,this.masking[10],this.rotate[10]),u=f,f=h,h=u^n(h,this.masking[11],this.rotate[11]),u=f,f=h,h=u^i(h,this.masking[12],
this.rotate[12]),u=f,f=h,h=u^r(h,this.masking[13],this.rotate[13]),u=f,f=h,h=u^n(h,this.masking[14],this.rotate[14]),u=f,f=h,h=u^i(h,this.masking[15],this.rotate[15]),
u=f,o[c]=h>>>24&255,o[c+1]=h>>>16&255,o[c+2]=h>>>8&255,o[c+3]=h&255,o[c+4]=u>>>24&255,o[c+5]=u>>>16&255,o[c+6]=u>>>8&255,o[c+7]=u&255}return o},this.decrypt=function(s){
let o=new Array(s.length);for(let c=0;c<s.length;c+=8){let u=s[c]<<24|s[c+1]<<16|s[c+2]<<8|s[c+3],h=s[c+4]<<24|s[c+5]<<16|s[c+6]<<8|s[c+7],f;f=h,h=u^i(h,this.masking[15],
this.rotate[15]),u=f,f=h,h=u^n(h,this.masking[14],this.rotate[14]),u=f,f=h,h=u^r(h,this.masking[13],this.rotate[13]),u=f,f=h,h=u^i(h,this.masking[12],this.rotate[12]),
u=f,f=h,h=u^n(h,this.masking[11],this.rotate[11]),u=f,f=h,h=u^r(h,this.masking[10],this.rotate[10]),u=f,f=h,h=u^i(h,this.masking[9],this.rotate[9]),u=f,f=h,h=u^
n(h,this.masking[8],this.rotate[8]),u=f,f=h,h=u^r(h,this.masking[7],this.rotate[7]),u=f,f=h,h=u^i(h,this.masking[6],this.rotate[6]),u=f,f=h,h=u^n(h,this.masking[5],
this.rotate[5]),u=f,f=h,h=u^r(h,this.masking[4],this.rotate[4]),u=f,f=h,h=u^i(h,this.masking[3],this.rotate[3]),u=f,f=h,h=u^n(h,this.masking[2],this.rotate[2]),
u=f,f=h,h=u^r(h,this.masking[1],this.rotate[1]),u=f,f=h,h=u^i(h,this.masking[0],this.rotate[0]),u=f,o[c]=h>>>24&255,o[c+1]=h>>>16&255,o[c+2]=h>>>8&255,o[c+3]=h&
255,o[c+4]=u>>>24&255,o[c+5]=u>>16&255,o[c+6]=u>>8&255,o[c+7]=u&255}return o};let t=new Array(4);t[0]=new Array(4),t[0][0]=[4,0,13,15,12,14,8],t[0][1]=[5,2,16,18,
17,19,10],t[0][2]=[6,3,23,22,21,20,9],t[0][3]=[7,1,26,25,27,24,11],t[1]=new Array(4),t[1][0]=[0,6,21,23,20,22,16],t[1][1]=[1,4,0,2,1,3,18],t[1][2]=[2,5,7,6,5,4,
17],t[1][3]=[3,7,10,9,11,8,19],t[2]=new Array(4),t[2][0]=[4,0,13,15,12,14,8],t[2][1]=[5,2,16,18,17,19,10],t[2][2]=[6,3,23,22,21,20,9],t[2][3]=[7,1,26,25,27,24,11],
t[3]=new Array(4),t[3][0]=[0,6,21,23,20,22,16],t[3][1]=[1,4,0,2,1,3,18],t[3][2]=[2,5,7,6,5,4,17],t[3][3]=[3,7,10,9,11,8,19];let e=new Array(4);e[0]=new Array(4),
e[0][0]=[24,25,23,22,18],e[0][1]=[26,27,21,20,22],e[0][2]=[28,29,19,18,25],e[0][3]=[30,31,17,16,28],e[1]=new Array(4),e[1][0]=[3,2,12,13,8],e[1][1]=[1,0,14,15,13],
e[1][2]=[7,6,8,9,3],e[1][3]=[5,4,10,11,7],e[2]=new Array(4),e[2][0]=[19,18,28,29,25],e[2][1]=[17,16,30,31,28],e[2][2]=[23,22,24,25,18],e[2][3]=[21,20,26,27,22],
e[3]=new Array(4),e[3][0]=[8,9,7,6,3],e[3][1]=[10,11,5,4,7],e[3][2]=[12,13,3,2,8],e[3][3]=[14,15,1,0,13],this.keySchedule=function(s){let o=new Array(8),c=new Array(
32),u;for(let p=0;p<4;p++)u=p*4,o[p]=s[u]<<24|s[u+1]<<16|s[u+2]<<8|s[u+3];let h=[6,7,4,5],f=0,y;for(let p=0;p<2;p++)for(let w=0;w<4;w++){for(u=0;u<4;u++){let d=t[w][u];
y=o[d[1]],y^=a[4][o[d[2]>>>2]>>>24-8*(d[2]&3)&255],y^=a[5][o[d[3]>>>2]>>>24-8*(d[3]&3)&255],y^=a[6][o[d[4]>>>2]>>>24-8*(d[4]&3)&255],y^=a[7][o[d[5]>>>2]>>>24-8*
(d[5]&3)&255],y^=a[h[u]][o[d[6]>>>2]>>>24-8*(d[6]&3)&255],o[d[0]]=y}for(u=0;u<4;u++){let d=e[w][u];y=a[4][o[d[0]>>>2]>>>24-8*(d[0]&3)&255],y^=a[5][o[d[1]>>>2]>>>
24-8*(d[1]&3)&255],y^=a[6][o[d[2]>>>2]>>>24-8*(d[2]&3)&255],y^=a[7][o[d[3]>>>2]>>>24-8*(d[3]&3)&255],y^=a[4+u][o[d[4]>>>2]>>>24-8*(d[4]&3)&255],c[f]=y,f++}}for(let p=0;p<
16;p++)this.masking[p]=c[p],this.rotate[p]=c[16+p]&31};function i(s,o,c){let u=o+s,h=u<<c|u>>>32-c;return(a[0][h>>>24]^a[1][h>>>16&255])-a[2][h>>>8&255]+a[3][h&
255]}function r(s,o,c){let u=o^s,h=u<<c|u>>>32-c;return a[0][h>>>24]-a[1][h>>>16&255]+a[2][h>>>8&255]^a[3][h&255]}function n(s,o,c){let u=o-s,h=u<<c|u>>>32-c;return(a[0][h>>>
24]+a[1][h>>>16&255]^a[2][h>>>8&255])-a[3][h&255]}let a=new Array(8);a[0]=[821772500,2678128395,1810681135,1059425402,505495343,2617265619,1610868032,3483355465,
3218386727,2294005173,3791863952,2563806837,1852023008,365126098,3269944861,584384398,677919599,3229601881,4280515016,2002735330,1136869587,3744433750,2289869850,
2731719981,2714362070,879511577,1639411079,575934255,717107937,2857637483,576097850,2731753936,1725645e3,2810460463,5111599,767152862,2543075244,1251459544,1383482551,
3052681127,3089939183,3612463449,1878520045,1510570527,2189125840,2431448366,582008916,3163445557,1265446783,1354458274,3529918736,3202711853,3073581712,3912963487,
3029263377,1275016285,4249207360,2905708351,3304509486,1442611557,3585198765,2712415662,2731849581,3248163920,2283946226,208555832,2766454743,1331405426,1447828783,
3315356441,3108627284,2957404670,2981538698,3339933917,1669711173,286233437,1465092821,1782121619,3862771680,710211251,980974943,1651941557,430374111,2051154026,
704238805,4128970897,3144820574,2857402727,948965521,3333752299,2227686284,718756367,2269778983,2731643755,718440111,2857816721,3616097120,1113355533,2478022182,
410092745,1811985197,1944238868,2696854588,1415722873,1682284203,1060277122,1998114690,1503841958,82706478,2315155686,1068173648,845149890,2167947013,1768146376,
1993038550,3566826697,3390574031,940016341,3355073782,2328040721,904371731,1205506512,4094660742,2816623006,825647681,85914773,2857843460,1249926541,1417871568,
3287612,3211054559,3126306446,1975924523,1353700161,2814456437,2438597621,1800716203,722146342,2873936343,1151126914,4160483941,2877670899,458611604,2866078500,
3483680063,770352098,2652916994,3367839148,3940505011,3585973912,3809620402,718646636,2504206814,2914927912,3631288169,2857486607,2860018678,575749918,2857478043,
718488780,2069512688,3548183469,453416197,1106044049,3032691430,52586708,3378514636,3459808877,3211506028,1785789304,218356169,3571399134,3759170522,1194783844,
1523787992,3007827094,1975193539,2555452411,1341901877,3045838698,3776907964,3217423946,2802510864,2889438986,1057244207,1636348243,3761863214,1462225785,2632663439,
481089165,718503062,24497053,3332243209,3344655856,3655024856,3960371065,1195698900,2971415156,3710176158,2115785917,4027663609,3525578417,2524296189,2745972565,
3564906415,1372086093,1452307862,2780501478,1476592880,3389271281,18495466,2378148571,901398090,891748256,3279637769,3157290713,2560960102,1447622437,4284372637,
216884176,2086908623,1879786977,3588903153,2242455666,2938092967,3559082096,2810645491,758861177,1121993112,215018983,642190776,4169236812,1196255959,2081185372,
3508738393,941322904,4124243163,2877523539,1848581667,2205260958,3180453958,2589345134,3694731276,550028657,2519456284,3789985535,2973870856,2093648313,443148163,
46942275,2734146937,1117713533,1115362972,1523183689,3717140224,1551984063],a[1]=[522195092,4010518363,1776537470,960447360,4267822970,4005896314,1435016340,1929119313,
2913464185,1310552629,3579470798,3724818106,2579771631,1594623892,417127293,2715217907,2696228731,1508390405,3994398868,3925858569,3695444102,4019471449,3129199795,
3770928635,3520741761,990456497,4187484609,2783367035,21106139,3840405339,631373633,3783325702,532942976,396095098,3548038825,4267192484,2564721535,2011709262,2039648873,
620404603,3776170075,2898526339,3612357925,4159332703,1645490516,223693667,1567101217,3362177881,1029951347,3470931136,3570957959,1550265121,119497089,972513919,
907948164,3840628539,1613718692,3594177948,465323573,2659255085,654439692,2575596212,2699288441,3127702412,277098644,624404830,4100943870,2717858591,546110314,2403699828,
3655377447,1321679412,4236791657,1045293279,4010672264,895050893,2319792268,494945126,1914543101,2777056443,3894764339,2219737618,311263384,4275257268,3458730721,
669096869,3584475730,3835122877,3319158237,3949359204,2005142349,2713102337,2228954793,3769984788,569394103,3855636576,1425027204,108000370,2736431443,3671869269,
3043122623,1750473702,2211081108,762237499,3972989403,2798899386,3061857628,2943854345,867476300,964413654,1591880597,1594774276,2179821409,552026980,3026064248,
3726140315,2283577634,3110545105,2152310760,582474363,1582640421,1383256631,2043843868,3322775884,1217180674,463797851,2763038571,480777679,2718707717,2289164131,
3118346187,214354409,200212307,3810608407,3025414197,2674075964,3997296425,1847405948,1342460550,510035443,4080271814,815934613,833030224,1620250387,1945732119,
2703661145,3966000196,1388869545,3456054182,2687178561,2092620194,562037615,1356438536,3409922145,3261847397,1688467115,2150901366,631725691,3840332284,549916902,
3455104640,394546491,837744717,2114462948,751520235,2221554606,2415360136,3999097078,2063029875,803036379,2702586305,821456707,3019566164,360699898,4018502092,3511869016,
3677355358,2402471449,812317050,49299192,2570164949,3259169295,2816732080,3331213574,3101303564,2156015656,3705598920,3546263921,143268808,3200304480,1638124008,
3165189453,3341807610,578956953,2193977524,3638120073,2333881532,807278310,658237817,2969561766,1641658566,11683945,3086995007,148645947,1138423386,4158756760,1981396783,
2401016740,3699783584,380097457,2680394679,2803068651,3334260286,441530178,4016580796,1375954390,761952171,891809099,2183123478,157052462,3683840763,1592404427,
341349109,2438483839,1417898363,644327628,2233032776,2353769706,2201510100,220455161,1815641738,182899273,2995019788,3627381533,3702638151,2890684138,1052606899,
588164016,1681439879,4038439418,2405343923,4229449282,167996282,1336969661,1688053129,2739224926,1543734051,1046297529,1138201970,2121126012,115334942,1819067631,
1902159161,1941945968,2206692869,1159982321],a[2]=[2381300288,637164959,3952098751,3893414151,1197506559,916448331,2350892612,2932787856,3199334847,4009478890,3905886544,
1373570990,2450425862,4037870920,3778841987,2456817877,286293407,124026297,3001279700,1028597854,3115296800,4208886496,2691114635,2188540206,1430237888,1218109995,
3572471700,308166588,570424558,2187009021,2455094765,307733056,1310360322,3135275007,1384269543,2388071438,863238079,2359263624,2801553128,3380786597,2831162807,
1470087780,1728663345,4072488799,1090516929,532123132,2389430977,1132193179,2578464191,3051079243,1670234342,1434557849,2711078940,1241591150,3314043432,3435360113,
3091448339,1812415473,2198440252,267246943,796911696,3619716990,38830015,1526438404,2806502096,374413614,2943401790,1489179520,1603809326,1920779204,168801282,260042626,
2358705581,1563175598,2397674057,1356499128,2217211040,514611088,2037363785,2186468373,4022173083,2792511869,2913485016,1173701892,4200428547,3896427269,1334932762,
2455136706,602925377,2835607854,1613172210,41346230,2499634548,2457437618,2188827595,41386358,4172255629,1313404830,2405527007,3801973774,2217704835,873260488,2528884354,
2478092616,4012915883,2555359016,2006953883,2463913485,575479328,2218240648,2099895446,660001756,2341502190,3038761536,3888151779,3848713377,3286851934,1022894237,
1620365795,3449594689,1551255054,15374395,3570825345,4249311020,4151111129,3181912732,310226346,1133119310,530038928,136043402,2476768958,3107506709,2544909567,
1036173560,2367337196,1681395281,1758231547,3641649032,306774401,1575354324,3716085866,1990386196,3114533736,2455606671,1262092282,3124342505,2768229131,4210529083,
1833535011,423410938,660763973,2187129978,1639812e3,3508421329,3467445492,310289298,272797111,2188552562,2456863912,310240523,677093832,1013118031,901835429,3892695601,
1116285435,3036471170,1337354835,243122523,520626091,277223598,4244441197,4194248841,1766575121,594173102,316590669,742362309,3536858622,4176435350,3838792410,2501204839,
1229605004,3115755532,1552908988,2312334149,979407927,3959474601,1148277331,176638793,3614686272,2083809052,40992502,1340822838,2731552767,3535757508,3560899520,
1354035053,122129617,7215240,2732932949,3118912700,2718203926,2539075635,3609230695,3725561661,1928887091,2882293555,1988674909,2063640240,2491088897,1459647954,
4189817080,2302804382,1113892351,2237858528,1927010603,4002880361,1856122846,1594404395,2944033133,3855189863,3474975698,1643104450,4054590833,3431086530,1730235576,
2984608721,3084664418,2131803598,4178205752,267404349,1617849798,1616132681,1462223176,736725533,2327058232,551665188,2945899023,1749386277,2575514597,1611482493,
674206544,2201269090,3642560800,728599968,1680547377,2620414464,1388111496,453204106,4156223445,1094905244,2754698257,2201108165,3757000246,2704524545,3922940700,
3996465027],a[3]=[2645754912,532081118,2814278639,3530793624,1246723035,1689095255,2236679235,4194438865,2116582143,3859789411,157234593,2045505824,4245003587,1687664561,
4083425123,605965023,672431967,1336064205,3376611392,214114848,4258466608,3232053071,489488601,605322005,3998028058,264917351,1912574028,756637694,436560991,202637054,
135989450,85393697,2152923392,3896401662,2895836408,2145855233,3535335007,115294817,3147733898,1922296357,3464822751,4117858305,1037454084,2725193275,2127856640,
1417604070,1148013728,1827919605,642362335,2929772533,909348033,1346338451,3547799649,297154785,1917849091,4161712827,2883604526,3968694238,1469521537,3780077382,
3375584256,1763717519,136166297,4290970789,1295325189,2134727907,2798151366,1566297257,3672928234,2677174161,2672173615,965822077,2780786062,289653839,1133871874,
3491843819,35685304,1068898316,418943774,672553190,642281022,2346158704,1954014401,3037126780,4079815205,2030668546,3840588673,672283427,1776201016,359975446,3750173538,
555499703,2769985273,1324923,69110472,152125443,3176785106,3822147285,1340634837,798073664,1434183902,15393959,216384236,1303690150,3881221631,3711134124,3960975413,
106373927,2578434224,1455997841,1801814300,1578393881,1854262133,3188178946,3258078583,2302670060,1539295533,3505142565,3078625975,2372746020,549938159,3278284284,
2620926080,181285381,2865321098,3970029511,68876850,488006234,1728155692,2608167508,836007927,2435231793,919367643,3339422534,3655756360,1457871481,40520939,1380155135,
797931188,234455205,2255801827,3990488299,397000196,739833055,3077865373,2871719860,4022553888,772369276,390177364,3853951029,557662966,740064294,1640166671,1699928825,
3535942136,622006121,3625353122,68743880,1742502,219489963,1664179233,1577743084,1236991741,410585305,2366487942,823226535,1050371084,3426619607,3586839478,212779912,
4147118561,1819446015,1911218849,530248558,3486241071,3252585495,2886188651,3410272728,2342195030,20547779,2982490058,3032363469,3631753222,312714466,1870521650,
1493008054,3491686656,615382978,4103671749,2534517445,1932181,2196105170,278426614,6369430,3274544417,2913018367,697336853,2143000447,2946413531,701099306,1558357093,
2805003052,3500818408,2321334417,3567135975,216290473,3591032198,23009561,1996984579,3735042806,2024298078,3739440863,569400510,2339758983,3016033873,3097871343,
3639523026,3844324983,3256173865,795471839,2951117563,4101031090,4091603803,3603732598,971261452,534414648,428311343,3389027175,2844869880,694888862,1227866773,
2456207019,3043454569,2614353370,3749578031,3676663836,459166190,4132644070,1794958188,51825668,2252611902,3084671440,2036672799,3436641603,1099053433,2469121526,
3059204941,1323291266,2061838604,1018778475,2233344254,2553501054,334295216,3556750194,1065731521,183467730],a[4]=[2127105028,745436345,2601412319,2788391185,3093987327,
500390133,1155374404,389092991,150729210,3891597772,3523549952,1935325696,716645080,946045387,2901812282,1774124410,3869435775,4039581901,3293136918,3438657920,
948246080,363898952,3867875531,1286266623,1598556673,68334250,630723836,1104211938,1312863373,613332731,2377784574,1101634306,441780740,3129959883,1917973735,2510624549,
3238456535,2544211978,3308894634,1299840618,4076074851,1756332096,3977027158,297047435,3790297736,2265573040,3621810518,1311375015,1667687725,47300608,3299642885,
2474112369,201668394,1468347890,576830978,3594690761,3742605952,1958042578,1747032512,3558991340,1408974056,3366841779,682131401,1033214337,1545599232,4265137049,
206503691,103024618,2855227313,1337551222,2428998917,2963842932,4015366655,3852247746,2796956967,3865723491,3747938335,247794022,3755824572,702416469,2434691994,
397379957,851939612,2314769512,218229120,1380406772,62274761,214451378,3170103466,2276210409,3845813286,28563499,446592073,1693330814,3453727194,29968656,3093872512,
220656637,2470637031,77972100,1667708854,1358280214,4064765667,2395616961,325977563,4277240721,4220025399,3605526484,3355147721,811859167,3069544926,3962126810,
652502677,3075892249,4132761541,3498924215,1217549313,3250244479,3858715919,3053989961,1538642152,2279026266,2875879137,574252750,3324769229,2651358713,1758150215,
141295887,2719868960,3515574750,4093007735,4194485238,1082055363,3417560400,395511885,2966884026,179534037,3646028556,3738688086,1092926436,2496269142,257381841,
3772900718,1636087230,1477059743,2499234752,3811018894,2675660129,3285975680,90732309,1684827095,1150307763,1723134115,3237045386,1769919919,1240018934,815675215,
750138730,2239792499,1234303040,1995484674,138143821,675421338,1145607174,1936608440,3238603024,2345230278,2105974004,323969391,779555213,3004902369,2861610098,
1017501463,2098600890,2628620304,2940611490,2682542546,1171473753,3656571411,3687208071,4091869518,393037935,159126506,1662887367,1147106178,391545844,3452332695,
1891500680,3016609650,1851642611,546529401,1167818917,3194020571,2848076033,3953471836,575554290,475796850,4134673196,450035699,2351251534,844027695,1080539133,
86184846,1554234488,3692025454,1972511363,2018339607,1491841390,1141460869,1061690759,4244549243,2008416118,2351104703,2868147542,1598468138,722020353,1027143159,
212344630,1387219594,1725294528,3745187956,2500153616,458938280,4129215917,1828119673,544571780,3503225445,2297937496,1241802790,267843827,2694610800,1397140384,
1558801448,3782667683,1806446719,929573330,2234912681,400817706,616011623,4121520928,3603768725,1761550015,1968522284,4053731006,4192232858,4005120285,872482584,
3140537016,3894607381,2287405443,1963876937,3663887957,1584857e3,2975024454,1833426440,4025083860],a[5]=[4143615901,749497569,1285769319,3795025788,2514159847,23610292,
3974978748,844452780,3214870880,3751928557,2213566365,1676510905,448177848,3730751033,4086298418,2307502392,871450977,3222878141,4110862042,3831651966,2735270553,
1310974780,2043402188,1218528103,2736035353,4274605013,2702448458,3936360550,2693061421,162023535,2827510090,687910808,23484817,3784910947,3371371616,779677500,
3503626546,3473927188,4157212626,3500679282,4248902014,2466621104,3899384794,1958663117,925738300,1283408968,3669349440,1840910019,137959847,2679828185,1239142320,
1315376211,1547541505,1690155329,739140458,3128809933,3933172616,3876308834,905091803,1548541325,4040461708,3095483362,144808038,451078856,676114313,2861728291,
2469707347,993665471,373509091,2599041286,4025009006,4170239449,2149739950,3275793571,3749616649,2794760199,1534877388,572371878,2590613551,1753320020,3467782511,
1405125690,4270405205,633333386,3026356924,3475123903,632057672,2846462855,1404951397,3882875879,3915906424,195638627,2385783745,3902872553,1233155085,3355999740,
2380578713,2702246304,2144565621,3663341248,3894384975,2502479241,4248018925,3094885567,1594115437,572884632,3385116731,767645374,1331858858,1475698373,3793881790,
3532746431,1321687957,619889600,1121017241,3440213920,2070816767,2833025776,1933951238,4095615791,890643334,3874130214,859025556,360630002,925594799,1764062180,
3920222280,4078305929,979562269,2810700344,4087740022,1949714515,546639971,1165388173,3069891591,1495988560,922170659,1291546247,2107952832,1813327274,3406010024,
3306028637,4241950635,153207855,2313154747,1608695416,1150242611,1967526857,721801357,1220138373,3691287617,3356069787,2112743302,3281662835,1111556101,1778980689,
250857638,2298507990,673216130,2846488510,3207751581,3562756981,3008625920,3417367384,2198807050,529510932,3547516680,3426503187,2364944742,102533054,2294910856,
1617093527,1204784762,3066581635,1019391227,1069574518,1317995090,1691889997,3661132003,510022745,3238594800,1362108837,1817929911,2184153760,805817662,1953603311,
3699844737,120799444,2118332377,207536705,2282301548,4120041617,145305846,2508124933,3086745533,3261524335,1877257368,2977164480,3160454186,2503252186,4221677074,
759945014,254147243,2767453419,3801518371,629083197,2471014217,907280572,3900796746,940896768,2751021123,2625262786,3161476951,3661752313,3260732218,1425318020,
2977912069,1496677566,3988592072,2140652971,3126511541,3069632175,977771578,1392695845,1698528874,1411812681,1369733098,1343739227,3620887944,1142123638,67414216,
3102056737,3088749194,1626167401,2546293654,3941374235,697522451,33404913,143560186,2595682037,994885535,1247667115,3859094837,2699155541,3547024625,4114935275,
2968073508,3199963069,2732024527,1237921620,951448369,1898488916,1211705605,2790989240,2233243581,3598044975],a[6]=[2246066201,858518887,1714274303,3485882003,713916271,
2879113490,3730835617,539548191,36158695,1298409750,419087104,1358007170,749914897,2989680476,1261868530,2995193822,2690628854,3443622377,3780124940,3796824509,
2976433025,4259637129,1551479e3,512490819,1296650241,951993153,2436689437,2460458047,144139966,3136204276,310820559,3068840729,643875328,1969602020,1680088954,2185813161,
3283332454,672358534,198762408,896343282,276269502,3014846926,84060815,197145886,376173866,3943890818,3813173521,3545068822,1316698879,1598252827,2633424951,1233235075,
859989710,2358460855,3503838400,3409603720,1203513385,1193654839,2792018475,2060853022,207403770,1144516871,3068631394,1121114134,177607304,3785736302,326409831,
1929119770,2983279095,4183308101,3474579288,3200513878,3228482096,119610148,1170376745,3378393471,3163473169,951863017,3337026068,3135789130,2907618374,1183797387,
2015970143,4045674555,2182986399,2952138740,3928772205,384012900,2454997643,10178499,2879818989,2596892536,111523738,2995089006,451689641,3196290696,235406569,1441906262,
3890558523,3013735005,4158569349,1644036924,376726067,1006849064,3664579700,2041234796,1021632941,1374734338,2566452058,371631263,4007144233,490221539,206551450,
3140638584,1053219195,1853335209,3412429660,3562156231,735133835,1623211703,3104214392,2738312436,4096837757,3366392578,3110964274,3956598718,3196820781,2038037254,
3877786376,2339753847,300912036,3766732888,2372630639,1516443558,4200396704,1574567987,4069441456,4122592016,2699739776,146372218,2748961456,2043888151,35287437,
2596680554,655490400,1132482787,110692520,1031794116,2188192751,1324057718,1217253157,919197030,686247489,3261139658,1028237775,3135486431,3059715558,2460921700,
986174950,2661811465,4062904701,2752986992,3709736643,367056889,1353824391,731860949,1650113154,1778481506,784341916,357075625,3608602432,1074092588,2480052770,
3811426202,92751289,877911070,3600361838,1231880047,480201094,3756190983,3094495953,434011822,87971354,363687820,1717726236,1901380172,3926403882,2481662265,400339184,
1490350766,2661455099,1389319756,2558787174,784598401,1983468483,30828846,3550527752,2716276238,3841122214,1765724805,1955612312,1277890269,1333098070,1564029816,
2704417615,1026694237,3287671188,1260819201,3349086767,1016692350,1582273796,1073413053,1995943182,694588404,1025494639,3323872702,3551898420,4146854327,453260480,
1316140391,1435673405,3038941953,3486689407,1622062951,403978347,817677117,950059133,4246079218,3278066075,1486738320,1417279718,481875527,2549965225,3933690356,
760697757,1452955855,3897451437,1177426808,1702951038,4085348628,2447005172,1084371187,3516436277,3068336338,1073369276,1027665953,3284188590,1230553676,1368340146,
2226246512,267243139,2274220762,4070734279,2497715176,2423353163,2504755875],a[7]=[3793104909,3151888380,2817252029,895778965,2005530807,3871412763,237245952,86829237,
296341424,3851759377,3974600970,2475086196,709006108,1994621201,2972577594,937287164,3734691505,168608556,3189338153,2225080640,3139713551,3033610191,3025041904,
77524477,185966941,1208824168,2344345178,1721625922,3354191921,1066374631,1927223579,1971335949,2483503697,1551748602,2881383779,2856329572,3003241482,48746954,
1398218158,2050065058,313056748,4255789917,393167848,1912293076,940740642,3465845460,3091687853,2522601570,2197016661,1727764327,364383054,492521376,1291706479,
3264136376,1474851438,1685747964,2575719748,1619776915,1814040067,970743798,1561002147,2925768690,2123093554,1880132620,3151188041,697884420,2550985770,2607674513,
2659114323,110200136,1489731079,997519150,1378877361,3527870668,478029773,2766872923,1022481122,431258168,1112503832,897933369,2635587303,669726182,3383752315,918222264,
163866573,3246985393,3776823163,114105080,1903216136,761148244,3571337562,1690750982,3166750252,1037045171,1888456500,2010454850,642736655,616092351,365016990,1185228132,
4174898510,1043824992,2023083429,2241598885,3863320456,3279669087,3674716684,108438443,2132974366,830746235,606445527,4173263986,2204105912,1844756978,2532684181,
4245352700,2969441100,3796921661,1335562986,4061524517,2720232303,2679424040,634407289,885462008,3294724487,3933892248,2094100220,339117932,4048830727,3202280980,
1458155303,2689246273,1022871705,2464987878,3714515309,353796843,2822958815,4256850100,4052777845,551748367,618185374,3778635579,4020649912,1904685140,3069366075,
2670879810,3407193292,2954511620,4058283405,2219449317,3135758300,1120655984,3447565834,1474845562,3577699062,550456716,3466908712,2043752612,881257467,869518812,
2005220179,938474677,3305539448,3850417126,1315485940,3318264702,226533026,965733244,321539988,1136104718,804158748,573969341,3708209826,937399083,3290727049,2901666755,
1461057207,4013193437,4066861423,3242773476,2421326174,1581322155,3028952165,786071460,3900391652,3918438532,1485433313,4023619836,3708277595,3678951060,953673138,
1467089153,1930354364,1533292819,2492563023,1346121658,1685000834,1965281866,3765933717,4190206607,2052792609,3515332758,690371149,3125873887,2180283551,2903598061,
3933952357,436236910,289419410,14314871,1242357089,2904507907,1616633776,2666382180,585885352,3471299210,2699507360,1432659641,277164553,3354103607,770115018,2303809295,
3741942315,3177781868,2853364978,2269453327,3774259834,987383833,1290892879,225909803,1741533526,890078084,1496906255,1111072499,916028167,243534141,1252605537,
2204162171,531204876,290011180,3916834213,102027703,237315147,209093447,1486785922,220223953,2758195998,4175039106,82940208,3127791296,2569425252,518464269,1353887104,
3941492737,2377294467,3935040926]}function Yi(t){this.cast5=new B4,this.cast5.setKey(t),this.encrypt=function(e){return this.cast5.encrypt(e)}}Yi.blockSize=Yi.prototype.
blockSize=8,Yi.keySize=Yi.prototype.keySize=16;var nt=4294967295;function Bt(t,e){return(t<<e|t>>>32-e)&nt}function zt(t,e){return t[e]|t[e+1]<<8|t[e+2]<<16|t[e+
3]<<24}function ur(t,e,i){t.splice(e,4,i&255,i>>>8&255,i>>>16&255,i>>>24&255)}function $(t,e){return t>>>e*8&255}function K4(){let t=null,e=null,i=-1,r=[],n=[[],
[],[],[]];function a(w){t=w;let d,b,A,S,K,U=[],P=[],D=[],R,C=[],v,k,I,x=[[8,1,7,13,6,15,3,2,0,11,5,9,14,12,10,4],[2,8,11,13,15,7,6,14,3,1,9,4,0,10,12,5]],m=[[14,
12,11,8,1,2,3,5,15,4,10,6,7,0,9,13],[1,14,2,11,4,12,3,7,6,13,10,5,15,9,0,8]],E=[[11,10,5,14,6,13,9,0,12,8,15,3,2,4,7,1],[4,12,7,5,1,6,9,10,0,14,13,8,2,11,3,15]],
B=[[13,7,15,4,1,2,6,14,9,11,3,0,8,5,12,10],[11,9,5,1,12,3,13,14,6,4,7,15,2,0,8,10]],Q=[0,8,1,9,2,10,3,11,4,12,5,13,6,14,7,15],L=[0,9,2,11,4,13,6,15,8,1,10,3,12,
5,14,7],M=[[],[]],N=[[],[],[],[]];function F(T){return T^T>>2^[0,90,180,238][T&3]}function O(T){return T^T>>1^T>>2^[0,238,180,90][T&3]}function z(T,H){let q,Y,j;
for(q=0;q<8;q++)Y=H>>>24,H=H<<8&nt|T>>>24,T=T<<8&nt,j=Y<<1,Y&128&&(j^=333),H^=Y^j<<16,j^=Y>>>1,Y&1&&(j^=166),H^=j<<24|j<<8;return H}function Z(T,H){let q=H>>4,Y=H&
15,j=x[T][q^Y],W=m[T][Q[Y]^L[q]];return B[T][Q[W]^L[j]]<<4|E[T][j^W]}function G(T,H){let q=$(T,0),Y=$(T,1),j=$(T,2),W=$(T,3);switch(R){case 4:q=M[1][q]^$(H[3],0),
Y=M[0][Y]^$(H[3],1),j=M[0][j]^$(H[3],2),W=M[1][W]^$(H[3],3);case 3:q=M[1][q]^$(H[2],0),Y=M[1][Y]^$(H[2],1),j=M[0][j]^$(H[2],2),W=M[0][W]^$(H[2],3);case 2:q=M[0][M[0][q]^
$(H[1],0)]^$(H[0],0),Y=M[0][M[1][Y]^$(H[1],1)]^$(H[0],1),j=M[1][M[0][j]^$(H[1],2)]^$(H[0],2),W=M[1][M[1][W]^$(H[1],3)]^$(H[0],3)}return N[0][q]^N[1][Y]^N[2][j]^
N[3][W]}for(t=t.slice(0,32),d=t.length;d!==16&&d!==24&&d!==32;)t[d++]=0;for(d=0;d<t.length;d+=4)D[d>>2]=zt(t,d);for(d=0;d<256;d++)M[0][d]=Z(0,d),M[1][d]=Z(1,d);
for(d=0;d<256;d++)v=M[1][d],k=F(v),I=O(v),N[0][d]=v+(k<<8)+(I<<16)+(I<<24),N[2][d]=k+(I<<8)+(v<<16)+(I<<24),v=M[0][d],k=F(v),I=O(v),N[1][d]=I+(I<<8)+(k<<16)+(v<<
24),N[3][d]=k+(v<<8)+(I<<16)+(k<<24);for(R=D.length/2,d=0;d<R;d++)b=D[d+d],U[d]=b,A=D[d+d+1],P[d]=A,C[R-d-1]=z(b,A);for(d=0;d<40;d+=2)b=16843009*d,A=b+16843009,
b=G(b,U),A=Bt(G(A,P),8),r[d]=b+A&nt,r[d+1]=Bt(b+2*A,9);for(d=0;d<256;d++)switch(b=A=S=K=d,R){case 4:b=M[1][b]^$(C[3],0),A=M[0][A]^$(C[3],1),S=M[0][S]^$(C[3],2),
K=M[1][K]^$(C[3],3);case 3:b=M[1][b]^$(C[2],0),A=M[1][A]^$(C[2],1),S=M[0][S]^$(C[2],2),K=M[0][K]^$(C[2],3);case 2:n[0][d]=N[0][M[0][M[0][b]^$(C[1],0)]^$(C[0],0)],
n[1][d]=N[1][M[0][M[1][A]^$(C[1],1)]^$(C[0],1)],n[2][d]=N[2][M[1][M[0][S]^$(C[1],2)]^$(C[0],2)],n[3][d]=N[3][M[1][M[1][K]^$(C[1],3)]^$(C[0],3)]}}function s(w){return n[0][$(
w,0)]^n[1][$(w,1)]^n[2][$(w,2)]^n[3][$(w,3)]}function o(w){return n[0][$(w,3)]^n[1][$(w,0)]^n[2][$(w,1)]^n[3][$(w,2)]}function c(w,d){let b=s(d[0]),A=o(d[1]);d[2]=
Bt(d[2]^b+A+r[4*w+8]&nt,31),d[3]=Bt(d[3],1)^b+2*A+r[4*w+9]&nt,b=s(d[2]),A=o(d[3]),d[0]=Bt(d[0]^b+A+r[4*w+10]&nt,31),d[1]=Bt(d[1],1)^b+2*A+r[4*w+11]&nt}function u(w,d){
let b=s(d[0]),A=o(d[1]);d[2]=Bt(d[2],1)^b+A+r[4*w+10]&nt,d[3]=Bt(d[3]^b+2*A+r[4*w+11]&nt,31),b=s(d[2]),A=o(d[3]),d[0]=Bt(d[0],1)^b+A+r[4*w+8]&nt,d[1]=Bt(d[1]^b+
2*A+r[4*w+9]&nt,31)}function h(){r=[],n=[[],[],[],[]]}function f(w,d){e=w,i=d;let b=[zt(e,i)^r[0],zt(e,i+4)^r[1],zt(e,i+8)^r[2],zt(e,i+12)^r[3]];for(let A=0;A<8;A++)
c(A,b);return ur(e,i,b[2]^r[4]),ur(e,i+4,b[3]^r[5]),ur(e,i+8,b[0]^r[6]),ur(e,i+12,b[1]^r[7]),i+=16,e}function y(w,d){e=w,i=d;let b=[zt(e,i)^r[4],zt(e,i+4)^r[5],
zt(e,i+8)^r[6],zt(e,i+12)^r[7]];for(let A=7;A>=0;A--)u(A,b);ur(e,i,b[2]^r[0]),ur(e,i+4,b[3]^r[1]),ur(e,i+8,b[0]^r[2]),ur(e,i+12,b[1]^r[3]),i+=16}function p(){return e}
return{name:"twofish",blocksize:128/8,open:a,close:h,encrypt:f,decrypt:y,finalize:p}}function Zi(t){this.tf=K4(),this.tf.open(Array.from(t),0),this.encrypt=function(e){
return this.tf.encrypt(Array.from(e),0)}}Zi.keySize=Zi.prototype.keySize=32,Zi.blockSize=Zi.prototype.blockSize=16;function ft(){}ft.prototype.BLOCKSIZE=8,ft.prototype.
SBOXES=[[3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,614570311,3012652279,134345442,2240740374,1667834072,1901547113,
2757295779,4103290238,227898511,1921955416,1904987480,2182433518,2069144605,3260701109,2620446009,720527379,3318853667,677414384,3393288472,3101374703,2390351024,
1614419982,1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,2857741204,1464375394,1676153920,1439316330,715854006,3033291828,289532110,
2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,2609353502,2950085171,1814351708,2050118529,680887927,999245976,1800124847,3300911131,
1713906067,1641548236,4213287313,1216130144,1575780402,4018429277,3917837745,3693486850,3949271944,596196993,3549867205,258830323,2213823033,772490370,2760122372,
1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,2517608232,2874225571,1861159788,326777828,3124490320,2130389656,2716951837,
967770486,1724537150,2185432712,2364442137,1164943284,2105845187,998989502,3765401048,2244026483,1075463327,1455516326,1322494562,910128902,469688178,1117454909,
936433444,3490320968,3675253459,1240580251,122909385,2157517691,634681816,4142456567,3825094682,3061402683,2540495037,79693498,3249098678,1084186820,1583128258,
426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,3431023940,2942221577,3202600964,3727903485,1712269319,422464435,3234572375,1170764815,
3523960633,3117677531,1434042557,442511882,3600875718,1076654713,1738483198,4213154764,2393238008,3677496056,1014306527,4251020053,793779912,2902807211,842905082,
4246964064,1395751752,1040244610,2656851899,3396308128,445077038,3742853595,3577915638,679411651,2892444358,2354009459,1767581616,3150600392,3791627101,3102740896,
284835224,4246832056,1258075500,768725851,2589189241,3069724005,3532540348,1274779536,3789419226,2764799539,1660621633,3471099624,4011903706,913787905,3497959166,
737222580,2514213453,2928710040,3937242737,1804850592,3499020752,2949064160,2386320175,2390070455,2415321851,4061277028,2290661394,2416832540,1336762016,1754252060,
3520065937,3014181293,791618072,3188594551,3933548030,2332172193,3852520463,3043980520,413987798,3465142937,3030929376,4245938359,2093235073,3534596313,375366246,
2157278981,2479649556,555357303,3870105701,2008414854,3344188149,4221384143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,1471733935,610547355,
4027169054,1432588573,1507829418,2025931657,3646575487,545086370,48609733,2200306550,1653985193,298326376,1316178497,3007786442,2064951626,458293330,2589141269,
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
50039436,29584100,3605783033,2429876329,2791104160,1057563949,3255363231,3075367218,3463963227,1469046755,985887462]],ft.prototype.PARRAY=[608135816,2242054355,
320440878,57701188,2752067618,698298832,137296536,3964562569,1160258022,953160567,3193202383,887688300,3232508343,3380367581,1065670069,3041331479,2450970073,2306472731],
ft.prototype.NN=16,ft.prototype._clean=function(t){return t<0&&(t=(t&2147483647)+2147483648),t},ft.prototype._F=function(t){let e,i=t&255;t>>>=8;let r=t&255;t>>>=
8;let n=t&255;t>>>=8;let a=t&255;return e=this.sboxes[0][a]+this.sboxes[1][n],e^=this.sboxes[2][r],e+=this.sboxes[3][i],e},ft.prototype._encryptBlock=function(t){
let e=t[0],i=t[1],r;for(r=0;r<this.NN;++r){e^=this.parray[r],i=this._F(e)^i;let n=e;e=i,i=n}e^=this.parray[this.NN+0],i^=this.parray[this.NN+1],t[0]=this._clean(
i),t[1]=this._clean(e)},ft.prototype.encryptBlock=function(t){let e,i=[0,0],r=this.BLOCKSIZE/2;for(e=0;e<this.BLOCKSIZE/2;++e)i[0]=i[0]<<8|t[e+0]&255,i[1]=i[1]<<
8|t[e+r]&255;this._encryptBlock(i);let n=[];for(e=0;e<this.BLOCKSIZE/2;++e)n[e+0]=i[0]>>>24-8*e&255,n[e+r]=i[1]>>>24-8*e&255;return n},ft.prototype._decryptBlock=
function(t){let e=t[0],i=t[1],r;for(r=this.NN+1;r>1;--r){e^=this.parray[r],i=this._F(e)^i;let n=e;e=i,i=n}e^=this.parray[1],i^=this.parray[0],t[0]=this._clean(i),
t[1]=this._clean(e)},ft.prototype.init=function(t){let e,i=0;for(this.parray=[],e=0;e<this.NN+2;++e){let n=0;for(let a=0;a<4;++a)n=n<<8|t[i]&255,++i>=t.length&&
(i=0);this.parray[e]=this.PARRAY[e]^n}for(this.sboxes=[],e=0;e<4;++e)for(this.sboxes[e]=[],i=0;i<256;++i)this.sboxes[e][i]=this.SBOXES[e][i];let r=[0,0];for(e=0;e<
this.NN+2;e+=2)this._encryptBlock(r),this.parray[e+0]=r[0],this.parray[e+1]=r[1];for(e=0;e<4;++e)for(i=0;i<256;i+=2)this._encryptBlock(r),this.sboxes[e][i+0]=r[0],
this.sboxes[e][i+1]=r[1]};function Ji(t){this.bf=new ft,this.bf.init(t),this.encrypt=function(e){return this.bf.encryptBlock(e)}}Ji.keySize=Ji.prototype.keySize=
16,Ji.blockSize=Ji.prototype.blockSize=8;var C4=new Map(Object.entries({tripledes:qi,cast5:Yi,twofish:Zi,blowfish:Ji})),U4=Object.freeze({__proto__:null,legacyCiphers:C4});
function ui(t,e,i,r){t[e]+=i[r],t[e+1]+=i[r+1]+(t[e]<i[r])}function O0(t,e){t[0]+=e,t[1]+=t[0]<e}function hr(t,e,i,r,n,a,s,o){ui(t,i,t,r),ui(t,i,e,s);let c=t[a]^
t[i],u=t[a+1]^t[i+1];t[a]=u,t[a+1]=c,ui(t,n,t,a),c=t[r]^t[n],u=t[r+1]^t[n+1],t[r]=c>>>24^u<<8,t[r+1]=u>>>24^c<<8,ui(t,i,t,r),ui(t,i,e,o),c=t[a]^t[i],u=t[a+1]^t[i+
1],t[a]=c>>>16^u<<16,t[a+1]=u>>>16^c<<16,ui(t,n,t,a),c=t[r]^t[n],u=t[r+1]^t[n+1],t[r]=u>>>31^c<<1,t[r+1]=c>>>31^u<<1}var H0=new Uint32Array([4089235720,1779033703,
2227873595,3144134277,4271175723,1013904242,1595750129,2773480762,2917565137,1359893119,725511199,2600822924,4215389547,528734635,327033209,1541459225]),Re=new Uint8Array(
[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,
2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,
8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3].map(t=>t*2));function z0(t,e){
let i=new Uint32Array(32),r=new Uint32Array(t.b.buffer,t.b.byteOffset,32);for(let a=0;a<16;a++)i[a]=t.h[a],i[a+16]=H0[a];i[24]^=t.t0[0],i[25]^=t.t0[1];let n=e?4294967295:
0;i[28]^=n,i[29]^=n;for(let a=0;a<12;a++){let s=a<<4;hr(i,r,0,8,16,24,Re[s+0],Re[s+1]),hr(i,r,2,10,18,26,Re[s+2],Re[s+3]),hr(i,r,4,12,20,28,Re[s+4],Re[s+5]),hr(
i,r,6,14,22,30,Re[s+6],Re[s+7]),hr(i,r,0,10,20,30,Re[s+8],Re[s+9]),hr(i,r,2,12,22,24,Re[s+10],Re[s+11]),hr(i,r,4,14,16,26,Re[s+12],Re[s+13]),hr(i,r,6,8,18,28,Re[s+
14],Re[s+15])}for(let a=0;a<16;a++)t.h[a]^=i[a]^i[a+16]}var x4=class{constructor(t,e,i,r){let n=new Uint8Array(64);this.S={b:new Uint8Array(Wi),h:new Uint32Array(
Vs/4),t0:new Uint32Array(2),c:0,outlen:t},n[0]=t,e&&(n[1]=e.length),n[2]=1,n[3]=1,i&&n.set(i,32),r&&n.set(r,48);let a=new Uint32Array(n.buffer,n.byteOffset,n.length/
Uint32Array.BYTES_PER_ELEMENT);for(let s=0;s<16;s++)this.S.h[s]=H0[s]^a[s];if(e){let s=new Uint8Array(Wi);s.set(e),this.update(s)}}update(t){if(!(t instanceof Uint8Array))
throw new Error("Input must be Uint8Array or Buffer");let e=0;for(;e<t.length;){this.S.c===Wi&&(O0(this.S.t0,this.S.c),z0(this.S,!1),this.S.c=0);let i=Wi-this.S.
c;this.S.b.set(t.subarray(e,e+i),this.S.c);let r=Math.min(i,t.length-e);this.S.c+=r,e+=r}return this}digest(t){O0(this.S.t0,this.S.c),this.S.b.fill(0,this.S.c),
this.S.c=Wi,z0(this.S,!0);let e=t||new Uint8Array(this.S.outlen);for(let i=0;i<this.S.outlen;i++)e[i]=this.S.h[i>>2]>>8*(i&3);return this.S.h=null,e.buffer}};function na(t,e,i,r){
if(t>Vs)throw new Error(`outlen must be at most ${Vs} (given: ${t})`);return new x4(t,e,i,r)}var Vs=64,Wi=128,js=2,G0=19,P4=4294967295,D4=4,Q4=4294967295,M4=8,R4=4294967295,
L4=8,F4=4294967295,T4=4294967295,N4=32,Gt=1024,O4=64,H4=new Uint8Array(new Uint16Array([43981]).buffer)[0]===205;function Je(t,e,i){return t[i+0]=e,t[i+1]=e>>8,
t[i+2]=e>>16,t[i+3]=e>>24,t}function Fr(t,e,i){if(e>Number.MAX_SAFE_INTEGER)throw new Error("LE64: large numbers unsupported");let r=e;for(let n=i;n<i+7;n++)t[n]=
r,r=(r-t[n])/256;return t}function qs(t,e,i){let r=new Uint8Array(64),n=new Uint8Array(4+e.length);if(Je(n,t,0),n.set(e,4),t<=64)return na(t).update(n).digest(i),
i;let a=Math.ceil(t/32)-2;for(let o=0;o<a;o++)na(64).update(o===0?n:r).digest(r),i.set(r.subarray(0,32),o*32);let s=new Uint8Array(na(t-32*a).update(r).digest());
return i.set(s,a*32),i}function V0(t,e,i,r){return t.fn.XOR(e.byteOffset,i.byteOffset,r.byteOffset),e}function z4(t,e,i,r){return t.fn.G(e.byteOffset,i.byteOffset,
r.byteOffset,t.refs.gZ.byteOffset),r}function G4(t,e,i,r){return t.fn.G2(e.byteOffset,i.byteOffset,r.byteOffset,t.refs.gZ.byteOffset),r}function*V4(t,e,i,r,n,a,s,o){
t.refs.prngTmp.fill(0);let c=t.refs.prngTmp.subarray(0,48);Fr(c,e,0),Fr(c,i,8),Fr(c,r,16),Fr(c,n,24),Fr(c,a,32),Fr(c,js,40);for(let u=1;u<=s;u++){Fr(t.refs.prngTmp,
u,c.length);let h=G4(t,t.refs.ZERO1024,t.refs.prngTmp,t.refs.prngR);for(let f=u===1?o*8:0;f<h.length;f+=8)yield h.subarray(f,f+8)}return[]}function j4({type:t,version:e,
tagLength:i,password:r,salt:n,ad:a,secret:s,parallelism:o,memorySize:c,passes:u}){let h=(f,y,p,w)=>{if(y<p||y>w)throw new Error(`${f} size should be between ${p}\
 and ${w} bytes`)};if(t!==js||e!==G0)throw new Error("Unsupported type or version");return h("password",r,L4,R4),h("salt",n,M4,Q4),h("tag",i,D4,P4),h("memory",c,
8*o,F4),a&&h("associated data",a,0,T4),s&&h("secret",s,0,N4),{type:t,version:e,tagLength:i,password:r,salt:n,ad:a,secret:s,lanes:o,memorySize:c,passes:u}}var j0=1024,
q4=64*j0;function Y4(t,{memory:e,instance:i}){if(!H4)throw new Error("BigEndian system not supported");let r=j4({type:js,version:G0,...t}),{G:n,G2:a,xor:s,getLZ:o}=i.
exports,c={},u={};u.G=n,u.G2=a,u.XOR=s;let h=4*r.lanes*Math.floor(r.memorySize/(4*r.lanes)),f=h*Gt+10*j0;if(e.buffer.byteLength<f){let k=Math.ceil((f-e.buffer.byteLength)/
q4);e.grow(k)}let y=0;c.gZ=new Uint8Array(e.buffer,y,Gt),y+=c.gZ.length,c.prngR=new Uint8Array(e.buffer,y,Gt),y+=c.prngR.length,c.prngTmp=new Uint8Array(e.buffer,
y,Gt),y+=c.prngTmp.length,c.ZERO1024=new Uint8Array(e.buffer,y,1024),y+=c.ZERO1024.length;let p=new Uint32Array(e.buffer,y,2);y+=p.length*Uint32Array.BYTES_PER_ELEMENT;
let w={fn:u,refs:c},d=new Uint8Array(e.buffer,y,Gt);y+=d.length;let b=new Uint8Array(e.buffer,y,r.memorySize*Gt),A=new Uint8Array(e.buffer,0,y),S=Z4(r),K=h/r.lanes,
U=new Array(r.lanes).fill(null).map(()=>new Array(K)),P=(k,I)=>(U[k][I]=b.subarray(k*K*1024+I*1024,k*K*1024+I*1024+Gt),U[k][I]);for(let k=0;k<r.lanes;k++){let I=new Uint8Array(
S.length+8);I.set(S),Je(I,0,S.length),Je(I,k,S.length+4),qs(Gt,I,P(k,0)),Je(I,1,S.length),qs(Gt,I,P(k,1))}let D=4,R=K/D;for(let k=0;k<r.passes;k++)for(let I=0;I<
D;I++){let x=k===0&&I<=1;for(let m=0;m<r.lanes;m++){let E=I===0&&k===0?2:0,B=x?V4(w,k,m,I,h,r.passes,R,E):null;for(E;E<R;E++){let Q=I*R+E,L=Q>0?U[m][Q-1]:U[m][K-
1],M=x?B.next().value:L;o(p.byteOffset,M.byteOffset,m,r.lanes,k,I,E,D,R);let N=p[0],F=p[1];k===0&&P(m,Q),z4(w,L,U[N][F],k>0?d:U[m][Q]),k>0&&V0(w,U[m][Q],d,U[m][Q])}}}
let C=U[0][K-1];for(let k=1;k<r.lanes;k++)V0(w,C,C,U[k][K-1]);let v=qs(r.tagLength,C,new Uint8Array(r.tagLength));return A.fill(0),e.grow(0),v}function Z4(t){let e=na(
O4),i=new Uint8Array(4),r=new Uint8Array(24);Je(r,t.lanes,0),Je(r,t.tagLength,4),Je(r,t.memorySize,8),Je(r,t.passes,12),Je(r,t.version,16),Je(r,t.type,20);let n=[
r];t.password?(n.push(Je(new Uint8Array(4),t.password.length,0)),n.push(t.password)):n.push(i),t.salt?(n.push(Je(new Uint8Array(4),t.salt.length,0)),n.push(t.salt)):
n.push(i),t.secret?(n.push(Je(new Uint8Array(4),t.secret.length,0)),n.push(t.secret)):n.push(i),t.ad?(n.push(Je(new Uint8Array(4),t.ad.length,0)),n.push(t.ad)):
n.push(i),e.update(J4(n));let a=e.digest();return new Uint8Array(a)}function J4(t){if(t.length===1)return t[0];let e=0;for(let n=0;n<t.length;n++){if(!(t[n]instanceof
Uint8Array))throw new Error("concatArrays: Data must be in the form of a Uint8Array");e+=t[n].length}let i=new Uint8Array(e),r=0;return t.forEach(n=>{i.set(n,r),
r+=n.length}),i}var aa;async function W4(t,e,i){let r={env:{memory:t}};if(aa===void 0)try{let n=await e(r);return aa=!0,n}catch{aa=!1}return(aa?e:i)(r)}async function X4(t,e){
let i=new WebAssembly.Memory({initial:1040,maximum:65536}),r=await W4(i,t,e);return n=>Y4(n,{instance:r.instance,memory:i})}function q0(t,e,i,r){function n(s,o,c){
var u=c?WebAssembly.instantiateStreaming:WebAssembly.instantiate,h=c?WebAssembly.compileStreaming:WebAssembly.compile;return o?u(s,o):h(s)}var a=null;return a=Buffer.
from(i,"base64"),n(a,r,!1)}function $4(t){return q0(0,null,"AGFzbQEAAAABKwdgBH9/f38AYAABf2AAAGADf39/AGAJf39/f39/f39/AX9gAX8AYAF/AX8CEwEDZW52Bm1lbW9yeQIBkAiAgAQD\
CgkCAwAABAEFBgEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwACAkcyAAMFZ2V0TFoABBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAgJc3Rh\
Y2tTYXZlAAUMc3RhY2tSZXN0b3JlAAYKc3RhY2tBbGxvYwAHCQcBAEEBCwEACs0gCQMAAQtYAQJ/A0AgACAEQQR0IgNqIAIgA2r9AAQAIAEgA2r9AAQA/VH9CwQAIAAgA0EQciIDaiACIANq/QAEACABIANq/QAE\
AP1R/QsEACAEQQJqIgRBwABHDQALC7ceAgt7A38DQCADIBFBBHQiD2ogASAPav0ABAAgACAPav0ABAD9USIF/QsEACACIA9qIAX9CwQAIAMgD0EQciIPaiABIA9q/QAEACAAIA9q/QAEAP1RIgX9CwQAIAIgD2og\
Bf0LBAAgEUECaiIRQcAARw0ACwNAIAMgEEEHdGoiAEEQaiAA/QAEcCAA/QAEMCIFIAD9AAQQIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJ\
QSD9ywEgCUEg/c0B/VAiCSAA/QAEUCIG/c4BIAkgCf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAX9USIFQSj9ywEgBUEY/c0B/VAiCCAE/c4BIAggCP0NAAEC\
AwgJCgsAAQIDCAkKCyAEIAT9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAogCf1RIgVBMP3LASAFQRD9zQH9UCIFIAb9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkK\
C/3eAUEB/csB/c4BIgkgCP1RIgRBAf3LASAEQT/9zQH9UCIMIAD9AARgIAD9AAQgIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1R\
IghBIP3LASAIQSD9zQH9UCIIIABBQGsiAf0ABAAiB/3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiByAE/VEiBEEo/csBIARBGP3NAf1QIgsgBv3OASAL\
IAv9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAI/VEiBEEw/csBIARBEP3NAf1QIgQgB/3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwAB\
AgMICQoL/d4BQQH9ywH9zgEiCCAL/VEiB0EB/csBIAdBP/3NAf1QIg0gDf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eHyIH/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoL\
AAECAwgJCgv93gFBAf3LAf3OASIKIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/VEiC0Eg/csBIAtBIP3NAf1QIgsgCP3OASALIAv9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQID\
CAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAH/VEiB0Eo/csBIAdBGP3NAf1QIgcgCv3OASAHIAf9DQABAgMICQoLAAECAwgJCgsgCiAK/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiDv0LBAAgACAGIA0g\
DCAM/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgr9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgYgBSAEIAT9DQABAgMEBQYHEBES\
ExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USIFQSD9ywEgBUEg/c0B/VAiBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAr9USIEQSj9ywEgBEEY\
/c0B/VAiCiAG/c4BIAogCv0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAQgBf1RIgVBMP3LASAFQRD9zQH9UCIFIA4gC/1RIgRBMP3LASAEQRD9zQH9\
UCIEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRwIAEgBCAI/c4BIAQgBP0NAAECAwgJCgsAAQID\
CAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAUgCf3OASAFIAX9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCf0LBFAgACAEIAf9\
USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEICAAIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0O\
DxgZGhscHR4f/QsEMCAQQQFqIhBBCEcNAAtBACEQA0AgAyAQQQR0aiIAQYABaiAA/QAEgAcgAP0ABIADIgUgAP0ABIABIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3e\
AUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEgAUiBv3OASAJIAn9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAF/VEiBUEo/csBIAVBGP3NAf1Q\
IgggBP3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgBCAE/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCiAKIAn9USIFQTD9ywEgBUEQ/c0B/VAiBSAG/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9\
DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAj9USIEQQH9ywEgBEE//c0B/VAiDCAA/QAEgAYgAP0ABIACIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMI\
CQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIAD9AASABCIH/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIHIAT9USIEQSj9ywEgBEEY\
/c0B/VAiCyAG/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAj9USIEQTD9ywEgBEEQ/c0B/VAiBCAH/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAH\
IAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAv9USIHQQH9ywEgB0E//c0B/VAiDSAN/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgf9zgEgByAH/Q0AAQIDCAkKCwABAgMICQoL\
IAogCv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgogBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USILQSD9ywEgC0Eg/c0B/VAiCyAI/c4BIAsgC/0NAAECAwgJCgsAAQID\
CAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAf9USIHQSj9ywEgB0EY/c0B/VAiByAK/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3O\
ASIO/QsEACAAIAYgDSAMIAz9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8iCv3OASAKIAr9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAFIAQg\
BP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/1RIgVBIP3LASAFQSD9zQH9UCIFIAn9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAkgCf0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkg\
Cv1RIgRBKP3LASAEQRj9zQH9UCIKIAb9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9CwQAIAAgBCAF/VEiBUEw/csBIAVBEP3NAf1QIgUgDiAL/VEi\
BEEw/csBIARBEP3NAf1QIgQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIAGIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwSAByAAIAQgCP3OASAE\
IAT9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBP0LBIAEIAAgBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3L\
Af3OASIJ/QsEgAUgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEgAIgACAEIAUgBf0NAAECAwQF\
BgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIADIBBBAWoiEEEIRw0AC0EAIRADQCACIBBBBHQiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACACIABBEHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACAC\
IABBIHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBMHIiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACAQQQRqIhBBwABHDQALCxYAIAAgASACIAMQAiAAIAIgAiADEAILewIBfwF+IAIhCSABNQIAIQog\
BCAFcgRAIAEoAgQgA3AhCQsgACAJNgIAIAAgB0EBayAFIAQbIAhsIAZBAWtBAEF/IAYbIAIgCUYbaiIBIAVBAWogCGxBACAEG2ogAa0gCiAKfkIgiH5CIIinQX9zaiAHIAhscDYCBCAACwQAIwALBgAgACQACxAA\
IwAgAGtBcHEiACQAIAALBQBBgAgL",t)}function _4(t){return q0(0,null,"AGFzbQEAAAABPwhgBH9/f38AYAABf2AAAGADf39/AGARf39/f39/f39/f39/f39/f38AYAl/f39/f39/f38Bf2ABfwBgAX\
8BfwITAQNlbnYGbWVtb3J5AgGQCICABAMLCgIDBAAABQEGBwEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwADAkcyAAQFZ2V0TFoABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpem\
UAABBfX2Vycm5vX2xvY2F0aW9uAAkJc3RhY2tTYXZlAAYMc3RhY2tSZXN0b3JlAAcKc3RhY2tBbGxvYwAICQcBAEEBCwEACssaCgMAAQtQAQJ/A0AgACAEQQN0IgNqIAIgA2opAwAgASADaikDAIU3AwAgACADQQ\
hyIgNqIAIgA2opAwAgASADaikDAIU3AwAgBEECaiIEQYABRw0ACwveDwICfgF/IAAgAUEDdGoiEyATKQMAIhEgACAFQQN0aiIBKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA1BA3RqIgUgES\
AFKQMAhUIgiSIRNwMAIAAgCUEDdGoiCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIoiSIRNwMAIBMgESATKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDAC\
AFIBEgBSkDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgASARIAEpAwCFQgGJNwMAIAAgAkEDdGoiDSANKQMAIhEgACAGQQN0aiICKQMAIhJ8IBFCAYZC/v///x+DIB\
JC/////w+DfnwiETcDACAAIA5BA3RqIgYgESAGKQMAhUIgiSIRNwMAIAAgCkEDdGoiCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIoiSIRNwMAIA0gESANKQMAIhJ8IB\
FC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAKIBEgCikDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAiARIAIpAwCFQgGJNwMAIAAgA0EDdGoiDiAOKQMAIhEgAC\
AHQQN0aiIDKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA9BA3RqIgcgESAHKQMAhUIgiSIRNwMAIAAgC0EDdGoiCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAMgES\
ADKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAHIBEgBykDAIVCMIkiETcDACALIBEgCykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAw\
CFQgGJNwMAIAAgBEEDdGoiDyAPKQMAIhEgACAIQQN0aiIEKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIBBBA3RqIgggESAIKQMAhUIgiSIRNwMAIAAgDEEDdGoiACARIAApAwAiEnwgEUL///\
//D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA8gESAPKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAIIBEgCCkDAIVCMIkiETcDACAAIBEgACkDACISfCARQv////8Pgy\
ASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIBMgEykDACIRIAIpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAggESAIKQMAhUIgiSIRNwMAIAsgESALKQMAIhJ8IBFC/////w+DIB\
JCAYZC/v///x+DfnwiETcDACACIBEgAikDAIVCKIkiETcDACATIBEgEykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgCCARIAgpAwCFQjCJIhE3AwAgCyARIAspAwAiEnwgEUL/////D4MgEkIBhk\
L+////H4N+fCIRNwMAIAIgESACKQMAhUIBiTcDACANIA0pAwAiESADKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAFIBEgBSkDAIVCIIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv\
7///8fg358IhE3AwAgAyARIAMpAwCFQiiJIhE3AwAgDSARIA0pAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAUgESAFKQMAhUIwiSIRNwMAIAAgESAAKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x\
+DfnwiETcDACADIBEgAykDAIVCAYk3AwAgDiAOKQMAIhEgBCkDACISfCARQgGGQv7///8fgyASQv////8Pg358IhE3AwAgBiARIAYpAwCFQiCJIhE3AwAgCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4\
N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358Ih\
E3AwAgBCARIAQpAwCFQgGJNwMAIA8gDykDACIRIAEpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAcgESAHKQMAhUIgiSIRNwMAIAogESAKKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiET\
cDACABIBEgASkDAIVCKIkiETcDACAPIBEgDykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgByARIAcpAwCFQjCJIhE3AwAgCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIA\
EgESABKQMAhUIBiTcDAAvdCAEPfwNAIAIgBUEDdCIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAIgBkEIciIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAVBAmoiBUGAAUcNAAsDQCADIARBA3QiAGogACACaikDADcDAC\
ADIARBAXIiAEEDdCIBaiABIAJqKQMANwMAIAMgBEECciIBQQN0IgVqIAIgBWopAwA3AwAgAyAEQQNyIgVBA3QiBmogAiAGaikDADcDACADIARBBHIiBkEDdCIHaiACIAdqKQMANwMAIAMgBEEFciIHQQN0IghqIA\
IgCGopAwA3AwAgAyAEQQZyIghBA3QiCWogAiAJaikDADcDACADIARBB3IiCUEDdCIKaiACIApqKQMANwMAIAMgBEEIciIKQQN0IgtqIAIgC2opAwA3AwAgAyAEQQlyIgtBA3QiDGogAiAMaikDADcDACADIARBCn\
IiDEEDdCINaiACIA1qKQMANwMAIAMgBEELciINQQN0Ig5qIAIgDmopAwA3AwAgAyAEQQxyIg5BA3QiD2ogAiAPaikDADcDACADIARBDXIiD0EDdCIQaiACIBBqKQMANwMAIAMgBEEOciIQQQN0IhFqIAIgEWopAw\
A3AwAgAyAEQQ9yIhFBA3QiEmogAiASaikDADcDACADIARB//8DcSAAQf//A3EgAUH//wNxIAVB//8DcSAGQf//A3EgB0H//wNxIAhB//8DcSAJQf//A3EgCkH//wNxIAtB//8DcSAMQf//A3EgDUH//wNxIA5B//\
8DcSAPQf//A3EgEEH//wNxIBFB//8DcRACIARB8ABJIQAgBEEQaiEEIAANAAtBACEBIANBAEEBQRBBEUEgQSFBMEExQcAAQcEAQdAAQdEAQeAAQeEAQfAAQfEAEAIgA0ECQQNBEkETQSJBI0EyQTNBwgBBwwBB0g\
BB0wBB4gBB4wBB8gBB8wAQAiADQQRBBUEUQRVBJEElQTRBNUHEAEHFAEHUAEHVAEHkAEHlAEH0AEH1ABACIANBBkEHQRZBF0EmQSdBNkE3QcYAQccAQdYAQdcAQeYAQecAQfYAQfcAEAIgA0EIQQlBGEEZQShBKU\
E4QTlByABByQBB2ABB2QBB6ABB6QBB+ABB+QAQAiADQQpBC0EaQRtBKkErQTpBO0HKAEHLAEHaAEHbAEHqAEHrAEH6AEH7ABACIANBDEENQRxBHUEsQS1BPEE9QcwAQc0AQdwAQd0AQewAQe0AQfwAQf0AEAIgA0\
EOQQ9BHkEfQS5BL0E+QT9BzgBBzwBB3gBB3wBB7gBB7wBB/gBB/wAQAgNAIAIgAUEDdCIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAiAAQQhyIgRqIgUgAyAEaikDACAFKQMAhTcDACACIABBEHIiBGoiBSADIARqKQ\
MAIAUpAwCFNwMAIAIgAEEYciIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAUEEaiIBQYABRw0ACwsWACAAIAEgAiADEAMgACACIAIgAxADC3sCAX8BfiACIQkgATUCACEKIAQgBXIEQCABKAIEIANwIQkLIAAgCTYCAC\
AAIAdBAWsgBSAEGyAIbCAGQQFrQQBBfyAGGyACIAlGG2oiASAFQQFqIAhsQQAgBBtqIAGtIAogCn5CIIh+QiCIp0F/c2ogByAIbHA2AgQgAAsEACMACwYAIAAkAAsQACMAIABrQXBxIgAkACAACwUAQYAICw==",
t)}var e8=async()=>X4(t=>$4(t),t=>_4(t)),t8=Object.freeze({__proto__:null,default:e8});function r8(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(
t,"default")?t.default:t}var Ys,Y0;function i8(){if(Y0)return Ys;Y0=1;function t(r){this.name="Bzip2Error",this.message=r,this.stack=new Error().stack}t.prototype=
new Error;var e={Error:function(r){throw new t(r)}},i={};return i.Bzip2Error=t,i.crcTable=[0,79764919,159529838,222504665,319059676,398814059,445009330,507990021,
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
3165939309,3094707162,3040238851,2985771188],i.array=function(r){var n=0,a=0,s=[0,1,3,7,15,31,63,127,255];return function(o){for(var c=0;o>0;){var u=8-n;o>=u?(c<<=
u,c|=s[u]&r[a++],n=0,o-=u):(c<<=o,c|=(r[a]&s[o]<<8-o-n)>>8-o-n,n+=o,o=0)}return c}},i.simple=function(r,n){var a=i.array(r),s=i.header(a),o=!1,c=1e5*s,u=new Int32Array(
c);do o=i.decompress(a,n,u,c);while(!o)},i.header=function(r){this.byteCount=new Int32Array(256),this.symToByte=new Uint8Array(256),this.mtfSymbol=new Int32Array(
256),this.selectors=new Uint8Array(32768),r(24)!=4348520&&e.Error("No magic number found");var n=r(8)-48;return(n<1||n>9)&&e.Error("Not a BZIP archive"),n},i.decompress=
function(r,n,a,s,o){for(var c=20,u=258,h=0,f=1,y=50,p=-1,w="",d=0;d<6;d++)w+=r(8).toString(16);if(w=="177245385090"){var b=r(32)|0;return b!==o&&e.Error("Error \
in bzip2: crc32 do not match"),r(null),null}w!="314159265359"&&e.Error("Invalid bzip data");var A=r(32)|0;r(1)&&e.Error("unsupported obsolete version");var S=r(
24);S>s&&e.Error("Initial position larger than buffer size");var K=r(16),U=0;for(d=0;d<16;d++)if(K&1<<15-d){var P=r(16);for(C=0;C<16;C++)P&1<<15-C&&(this.symToByte[U++]=
16*d+C)}var D=r(3);(D<2||D>6)&&e.Error("Invalid bzip data");var R=r(15);R==0&&e.Error("Invalid bzip data");for(var d=0;d<D;d++)this.mtfSymbol[d]=d;for(var d=0;d<
R;d++){for(var C=0;r(1);C++)C>=D&&e.Error("Invalid bzip data");for(var v=this.mtfSymbol[C],P=C-1;P>=0;P--)this.mtfSymbol[P+1]=this.mtfSymbol[P];this.mtfSymbol[0]=
v,this.selectors[d]=v}for(var O=U+2,k=[],I=new Uint8Array(u),x=new Uint16Array(c+1),m,C=0;C<D;C++){K=r(5);for(var d=0;d<O;d++){for(;(K<1||K>c)&&e.Error("Invalid\
 bzip data"),!!r(1);)r(1)?K--:K++;I[d]=K}var E,B;E=B=I[0];for(var d=1;d<O;d++)I[d]>B?B=I[d]:I[d]<E&&(E=I[d]);m=k[C]={},m.permute=new Int32Array(u),m.limit=new Int32Array(
c+1),m.base=new Int32Array(c+1),m.minLen=E,m.maxLen=B;for(var Q=m.base,L=m.limit,M=0,d=E;d<=B;d++)for(var K=0;K<O;K++)I[K]==d&&(m.permute[M++]=K);for(d=E;d<=B;d++)
x[d]=L[d]=0;for(d=0;d<O;d++)x[I[d]]++;for(M=K=0,d=E;d<B;d++)M+=x[d],L[d]=M-1,M<<=1,Q[d+1]=M-(K+=x[d]);L[B]=M+x[B]-1,Q[E]=0}for(var d=0;d<256;d++)this.mtfSymbol[d]=
d,this.byteCount[d]=0;var N,F,O,z;for(N=F=O=z=0;;){for(O--||(O=y-1,z>=R&&e.Error("Invalid bzip data"),m=k[this.selectors[z++]],Q=m.base,L=m.limit),d=m.minLen,C=
r(d);d>m.maxLen&&e.Error("Invalid bzip data"),!(C<=L[d]);)d++,C=C<<1|r(1);C-=Q[d],(C<0||C>=u)&&e.Error("Invalid bzip data");var Z=m.permute[C];if(Z==h||Z==f){N||
(N=1,K=0),Z==h?K+=N:K+=2*N,N<<=1;continue}if(N)for(N=0,F+K>s&&e.Error("Invalid bzip data"),v=this.symToByte[this.mtfSymbol[0]],this.byteCount[v]+=K;K--;)a[F++]=
v;if(Z>U)break;F>=s&&e.Error("Invalid bzip data"),d=Z-1,v=this.mtfSymbol[d];for(var P=d-1;P>=0;P--)this.mtfSymbol[P+1]=this.mtfSymbol[P];this.mtfSymbol[0]=v,v=this.
symToByte[v],this.byteCount[v]++,a[F++]=v}(S<0||S>=F)&&e.Error("Invalid bzip data");for(var C=0,d=0;d<256;d++)P=C+this.byteCount[d],this.byteCount[d]=C,C=P;for(var d=0;d<
F;d++)v=a[d]&255,a[this.byteCount[v]]|=d<<8,this.byteCount[v]++;var G=0,T=0,H=0;F&&(G=a[S],T=G&255,G>>=8,H=-1),F=F;for(var q,Y,j;F;){for(F--,Y=T,G=a[G],T=G&255,
G>>=8,H++==3?(q=T,j=Y,T=-1):(q=1,j=T);q--;)p=(p<<8^this.crcTable[(p>>24^j)&255])&4294967295,n(j);T!=Y&&(H=0)}return p=(p^-1)>>>0,(p|0)!=(A|0)&&e.Error("Error in\
 bzip2: crc32 do not match"),o=(p^(o<<1|o>>>31))&4294967295,o},Ys=i,Ys}var Zs,Z0;function n8(){if(Z0)return Zs;Z0=1;var t=[0,1,3,7,15,31,63,127,255];return Zs=function(e){
var i=0,r=0,n=e(),a=function(s){if(s===null&&i!=0){i=0,r++;return}for(var o=0;s>0;){r>=n.length&&(r=0,n=e());var c=8-i;i===0&&s>0&&a.bytesRead++,s>=c?(o<<=c,o|=
t[c]&n[r++],i=0,s-=c):(o<<=s,o|=(n[r]&t[s]<<8-s-i)>>8-s-i,i+=s,s=0)}return o};return a.bytesRead=0,a},Zs}var Js,J0;function a8(){if(J0)return Js;J0=1;let t=i8(),
e=n8();Js=i;function i(r,n=1/0){let a=[],s=0,o=0,c=!1,u=!1,h=null,f=null,y=0;function p(A){if(o){let S=1e5*o,K=new Int32Array(S),U=new Uint8Array(32768),P=0,D=function(R){
if(++y>n)throw new Error("Maximum decompressed size exceeded");if(P===U.length){let C=Math.min(U.length*2,P+(n-y)+1),v=new Uint8Array(C);v.set(U),U=v}U[P++]=R};
return f=t.decompress(h,D,K,S,f),f===null?(o=0,!1):(A(U.subarray(0,P)),!0)}else return o=t.header(h),f=0,!1}let w=0;function d(A){if(!c)try{return p(function(S){
A.enqueue(S),S!==null&&(w+=S.length)})}catch(S){return A.error(S),c=!0,!0}}let b;return new ReadableStream({start(){b=r.getReader()},async pull(A){try{for(;;){for(;!(u||
h&&s-h.bytesRead+1>=25e3+1e5*(o||4));){let{value:S,done:K}=await b.read();K?u=!0:(a.push(S),s+=S.length,h===null&&(h=e(function(){return a.shift()})))}for(;u?h&&
s>h.bytesRead:h&&s-h.bytesRead+1>=25e3+1e5*(o||4);)if(d(A))return;if(u&&!c&&(!h||s<=h.bytesRead)){f===null?A.close():A.error(new Error("input stream ended prema\
turely"));return}}}catch(S){A.error(S)}},async cancel(A){await b.abort(A)}},{highWaterMark:0})}return Js}var W0=a8(),s8=r8(W0),o8=K3({__proto__:null,default:s8},
[W0]);0&&(module.exports={createMessage,enums,readCleartextMessage,readKey,readSignature,verify});
