var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{AEADEncryptedDataPacket:()=>za,CleartextMessage:()=>Je,CompressedDataPacket:()=>Tr,GrammarError:()=>be,LiteralDataPacket:()=>xe,
MarkerPacket:()=>g1,Message:()=>br,OnePassSignaturePacket:()=>oe,PacketList:()=>it,PaddingPacket:()=>d1,PrivateKey:()=>pi,PublicKey:()=>en,PublicKeyEncryptedSessionKeyPacket:()=>Xi,
PublicKeyPacket:()=>Be,PublicSubkeyPacket:()=>os,SecretKeyPacket:()=>$i,SecretSubkeyPacket:()=>us,Signature:()=>Ye,SignaturePacket:()=>Bt,Subkey:()=>tn,SymEncryptedIntegrityProtectedDataPacket:()=>yi,
SymEncryptedSessionKeyPacket:()=>_i,SymmetricallyEncryptedDataPacket:()=>Ga,TrustPacket:()=>p1,UnparseablePacket:()=>qi,UserAttributePacket:()=>ja,UserIDPacket:()=>cs,
armor:()=>wi,config:()=>G,createCleartextMessage:()=>qh,createMessage:()=>Gh,decrypt:()=>_h,decryptKey:()=>Zh,decryptSessionKeys:()=>i52,encrypt:()=>Xh,encryptKey:()=>Wh,
encryptSessionKey:()=>r5,enums:()=>f,generateKey:()=>Vh,generateSessionKey:()=>e5,readCleartextMessage:()=>jh,readKey:()=>Lh,readKeys:()=>Oh,readMessage:()=>zh,
readPrivateKey:()=>Nh,readPrivateKeys:()=>Hh,readSignature:()=>Th,reformatKey:()=>Yh,revokeKey:()=>Jh,sign:()=>$h,unarmor:()=>We,verify:()=>t5});module.exports=
__toCommonJS(stdin_exports);var import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_module=require("module"),Xt=__toESM(require("node:crypto")),Ge=typeof window<
"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function b0(i25,t){return t.forEach((function(r){r&&typeof r!="string"&&!Array.isArray(r)&&Object.keys(
r).forEach((function(e){if(e!=="default"&&!(e in i25)){var n=Object.getOwnPropertyDescriptor(r,e);Object.defineProperty(i25,e,n.get?n:{enumerable:!0,get:function(){
return r[e]}})}}))})),Object.freeze(i25)}var Xr=Symbol("doneWritingPromise"),wc=Symbol("doneWritingResolve"),mc=Symbol("doneWritingReject"),ki=Symbol("readingIn\
dex"),se=class i extends Array{constructor(){super(),Object.setPrototypeOf(this,i.prototype),this[Xr]=new Promise(((t,r)=>{this[wc]=t,this[mc]=r})),this[Xr].catch(
(()=>{}))}};function gt(i25){return i25&&i25.getReader&&Array.isArray(i25)}function xi(i25){if(!gt(i25)){let t=i25.getWriter(),r=t.releaseLock;return t.releaseLock=
()=>{t.closed.catch((function(){})),r.call(t)},t}this.stream=i25}function vt(i25){if(gt(i25))return"array";if(Ge.ReadableStream&&Ge.ReadableStream.prototype.isPrototypeOf(
i25))return"web";if(i25&&!(Ge.ReadableStream&&i25 instanceof Ge.ReadableStream)&&typeof i25._read=="function"&&typeof i25._readableState=="object")throw Error("\
Native Node streams are no longer supported: please manually convert the stream to a WebStream, using e.g. `stream.Readable.toWeb`");return!(!i25||!i25.getReader)&&
"web-like"}function ks(i25){return Uint8Array.prototype.isPrototypeOf(i25)}function bc(i25){if(i25.length===1)return i25[0];let t=0;for(let n=0;n<i25.length;n++){
if(!ks(i25[n]))throw Error("concatUint8Array: Data must be in the form of a Uint8Array");t+=i25[n].length}let r=new Uint8Array(t),e=0;return i25.forEach((function(n){
r.set(n,e),e+=n.length})),r}se.prototype.getReader=function(){return this[ki]===void 0&&(this[ki]=0),{read:async()=>(await this[Xr],this[ki]===this.length?{value:void 0,
done:!0}:{value:this[this[ki]++],done:!1})}},se.prototype.readToEnd=async function(i25){await this[Xr];let t=i25(this.slice(this[ki]));return this.length=0,t},se.
prototype.clone=function(){let i25=new se;return i25[Xr]=this[Xr].then((()=>{i25.push(...this)})),i25},xi.prototype.write=async function(i25){this.stream.push(i25)},
xi.prototype.close=async function(){this.stream[wc]()},xi.prototype.abort=async function(i25){return this.stream[mc](i25),i25},xi.prototype.releaseLock=function(){},
typeof Ge.process=="object"&&Ge.process.versions;var To=new WeakSet,ct=Symbol("externalBuffer");function me(i25){if(this.stream=i25,i25[ct]&&(this[ct]=i25[ct].slice()),
gt(i25)){let r=i25.getReader();return this._read=r.read.bind(r),this._releaseLock=()=>{},void(this._cancel=()=>{})}if(vt(i25)){let r=i25.getReader();return this.
_read=r.read.bind(r),this._releaseLock=()=>{r.closed.catch((function(){})),r.releaseLock()},void(this._cancel=r.cancel.bind(r))}let t=!1;this._read=async()=>t||
To.has(i25)?{value:void 0,done:!0}:(t=!0,{value:i25,done:!1}),this._releaseLock=()=>{if(t)try{To.add(i25)}catch{}}}function on(i25){return vt(i25)?i25:new ReadableStream(
{start(t){t.enqueue(i25),t.close()}})}function kc(i25){let t=vt(i25);if(t){if(t!=="array")throw Error("Can't convert Stream to ArrayStream here, call `readToEnd\
` first");return i25}let r=new se;return(async()=>{let e=te(r);await e.write(i25),await e.close()})(),r}function Tt(i25){return i25.some((t=>vt(t)&&!gt(t)))?(function(t){
let r=t.map(on),e=Ec((async function(a){await Promise.all(s.map((o=>wa(o,a))))})),n=Promise.resolve(),s=r.map(((a,o)=>Ze(a,((c,u)=>(n=n.then((()=>Qr(c,e.writable,
{preventClose:o!==r.length-1}))),n)))));return e.readable})(i25):i25.some((t=>gt(t)))?(function(t){let r=new se,e=Promise.resolve();return t.forEach(((n,s)=>(e=
e.then((()=>Qr(n,r,{preventClose:s!==t.length-1}))),e))),r})(i25):typeof i25[0]=="string"?i25.join(""):bc(i25)}async function Qr(i25,t,{preventClose:r=!1,preventAbort:e=!1,
preventCancel:n=!1}={}){if(vt(i25)&&!gt(i25)&&!gt(t)){i25=on(i25);try{if(i25[ct]){let o=te(t);for(let c=0;c<i25[ct].length;c++)await o.ready,await o.write(i25[ct][c]);
o.releaseLock()}await i25.pipeTo(t,{preventClose:r,preventAbort:e,preventCancel:n})}catch{}return}vt(i25)||(i25=kc(i25));let s=pe(i25),a=te(t);try{for(;;){await a.
ready;let{done:o,value:c}=await s.read();if(o){r||await a.close();break}await a.write(c)}}catch(o){e||await a.abort(o)}finally{s.releaseLock(),a.releaseLock()}}
function Ec(i25){let t,r,e,n=!1,s=!1;return{readable:new ReadableStream({start(a){e=a},pull(){t?t():n=!0},async cancel(a){s=!0,i25&&await i25(a),r&&r(a)}},{highWaterMark:0}),
writable:new WritableStream({write:async function(a){if(s)throw Error("Stream is cancelled");e.enqueue(a),n?n=!1:(await new Promise(((o,c)=>{t=o,r=c})),t=null,r=
null)},close:e.close.bind(e),abort:e.error.bind(e)})}}function Et(i25,t=()=>{},r=()=>{},e={highWaterMark:0}){if(vt(i25))return vc(i25,t,r,e);let n=t(i25),s=r();
return n!==void 0&&s!==void 0?Tt([n,s]):n!==void 0?n:s}async function Aa(i25,t=async()=>{},r=async()=>{},e={highWaterMark:1}){if(vt(i25))return vc(i25,t,r,e);let n=await t(
i25),s=await r();return n!==void 0&&s!==void 0?Tt([n,s]):n!==void 0?n:s}function vc(i25,t,r,e){if(gt(i25)){let n=new se;return(async()=>{let s=te(n);try{let a=await bt(
i25),o=await t(a),c=await r(),u;u=o!==void 0&&c!==void 0?Tt([o,c]):o!==void 0?o:c,await s.write(u),await s.close()}catch(a){await s.abort(a)}})(),n}if(vt(i25)){
let n,s=!1;return new ReadableStream({start(){n=i25.getReader()},async pull(a){if(s)return a.close(),void i25.releaseLock();try{for(;;){let{value:o,done:c}=await n.
read();s=c;let u=await(c?r:t)(o);if(u!==void 0)return void a.enqueue(u);if(c)return a.close(),void i25.releaseLock()}}catch(o){a.error(o)}},async cancel(a){await n.
cancel(a)}},e)}throw Error("Unreachable")}function Ze(i25,t){if(vt(i25)&&!gt(i25)){let e,n=new TransformStream({start(o){e=o}}),s=Qr(i25,n.writable),a=Ec((async function(o){
e.error(o),await s,await new Promise((c=>setTimeout(c)))}));return t(n.readable,a.writable),a.readable}i25=kc(i25);let r=new se;return t(i25,r),r}function Es(i25,t){
let r,e=Ze(i25,((n,s)=>{let a=pe(n);a.remainder=()=>(a.releaseLock(),Qr(n,s),e),r=t(a)}));return r}function Mr(i25){if(gt(i25))return i25.clone();if(vt(i25)){let t=(function(r){
if(gt(r))throw Error("ArrayStream cannot be tee()d, use clone() instead");if(vt(r)){let e=on(r).tee();return e[0][ct]=e[1][ct]=r[ct],e}return[Qt(r),Qt(r)]})(i25);
return Ic(i25,t[0]),t[1]}return Qt(i25)}function Gi(i25){return gt(i25)?Mr(i25):vt(i25)?new ReadableStream({start(t){let r=Ze(i25,(async(e,n)=>{let s=pe(e),a=te(
n);try{for(;;){await a.ready;let{done:o,value:c}=await s.read();if(o){try{t.close()}catch{}return void await a.close()}try{t.enqueue(c)}catch{}await a.write(c)}}catch(o){
t.error(o),await a.abort(o)}}));Ic(i25,r)}}):Qt(i25)}function Ic(i25,t){Object.entries(Object.getOwnPropertyDescriptors(i25.constructor.prototype)).forEach((([r,
e])=>{r!=="constructor"&&(e.value?e.value=e.value.bind(t):e.get=e.get.bind(t),Object.defineProperty(i25,r,e))}))}function Qt(i25,t=0,r=1/0){if(gt(i25))throw Error(
"Not implemented");if(vt(i25)){if(t>=0&&r>=0){let e,n=0;return new ReadableStream({start(){e=i25.getReader()},async pull(s){try{for(;;){if(!(n<r))return s.close(),
void i25.releaseLock();{let{value:a,done:o}=await e.read();if(o)return s.close(),void i25.releaseLock();let c;if(n+a.length>=t&&(c=Qt(a,Math.max(t-n,0),r-n)),n+=
a.length,c)return void s.enqueue(c)}}}catch(a){s.error(a)}},async cancel(s){await e.cancel(s)}},{highWaterMark:0})}if(t<0&&(r<0||r===1/0)){let e=[];return Et(i25,
(n=>{n.length>=-t?e=[n]:e.push(n)}),(()=>Qt(Tt(e),t,r)))}if(t===0&&r<0){let e;return Et(i25,(n=>{let s=e?Tt([e,n]):n;if(s.length>=-r)return e=Qt(s,r),Qt(s,t,r);
e=s}))}return console.warn(`stream.slice(input, ${t}, ${r}) not implemented efficiently.`),kr((async()=>Qt(await bt(i25),t,r)))}return i25[ct]&&(i25=Tt(i25[ct].
concat([i25]))),ks(i25)?i25.subarray(t,r===1/0?i25.length:r):i25.slice(t,r)}async function bt(i25,t=Tt){return gt(i25)?i25.readToEnd(t):vt(i25)?pe(i25).readToEnd(
t):i25}async function wa(i25,t){if(vt(i25)){if(i25.cancel){let r=await i25.cancel(t);return await new Promise((e=>setTimeout(e))),r}if(i25.destroy)return i25.destroy(
t),await new Promise((r=>setTimeout(r))),t}}function kr(i25){let t=new se;return(async()=>{let r=te(t);try{await r.write(await i25()),await r.close()}catch(e){await r.
abort(e)}})(),t}function pe(i25){return new me(i25)}function te(i25){return new xi(i25)}me.prototype.read=async function(){return this[ct]&&this[ct].length?{done:!1,
value:this[ct].shift()}:this._read()},me.prototype.releaseLock=function(){this[ct]&&(this.stream[ct]=this[ct]),this._releaseLock()},me.prototype.cancel=function(i25){
return this._cancel(i25)},me.prototype.readLine=async function(){let i25,t=[];for(;!i25;){let{done:r,value:e}=await this.read();if(e+="",r)return t.length?Tt(t):
void 0;let n=e.indexOf(`
`)+1;n&&(i25=Tt(t.concat(e.substr(0,n))),t=[]),n!==e.length&&t.push(e.substr(n))}return this.unshift(...t),i25},me.prototype.readByte=async function(){let{done:i25,
value:t}=await this.read();if(i25)return;let r=t[0];return this.unshift(Qt(t,1)),r},me.prototype.readBytes=async function(i25){let t=[],r=0;for(;;){let{done:e,value:n}=await this.
read();if(e)return t.length?Tt(t):void 0;if(t.push(n),r+=n.length,r>=i25){let s=Tt(t);return this.unshift(Qt(s,i25)),Qt(s,0,i25)}}},me.prototype.peekBytes=async function(i25){
let t=await this.readBytes(i25);return this.unshift(t),t},me.prototype.unshift=function(...i25){this[ct]||(this[ct]=[]),i25.length===1&&ks(i25[0])&&this[ct].length&&
i25[0].length&&this[ct][0].byteOffset>=i25[0].length?this[ct][0]=new Uint8Array(this[ct][0].buffer,this[ct][0].byteOffset-i25[0].length,this[ct][0].byteLength+i25[0].
length):this[ct].unshift(...i25.filter((t=>t&&t.length)))},me.prototype.readToEnd=async function(i25=Tt){let t=[];for(;;){let{done:r,value:e}=await this.read();
if(r)break;t.push(e)}return i25(t)};var Ei=Symbol("byValue"),f={curve:{nistP256:"nistP256",p256:"nistP256",nistP384:"nistP384",p384:"nistP384",nistP521:"nistP52\
1",p521:"nistP521",secp256k1:"secp256k1",ed25519Legacy:"ed25519Legacy",ed25519:"ed25519Legacy",curve25519Legacy:"curve25519Legacy",curve25519:"curve25519Legacy",
brainpoolP256r1:"brainpoolP256r1",brainpoolP384r1:"brainpoolP384r1",brainpoolP512r1:"brainpoolP512r1"},s2k:{simple:0,salted:1,iterated:3,argon2:4,gnu:101},publicKey:{
rsaEncryptSign:1,rsaEncrypt:2,rsaSign:3,elgamal:16,dsa:17,ecdh:18,ecdsa:19,eddsaLegacy:22,aedh:23,aedsa:24,x25519:25,x448:26,ed25519:27,ed448:28},symmetric:{idea:1,
tripledes:2,cast5:3,blowfish:4,aes128:7,aes192:8,aes256:9,twofish:10},compression:{uncompressed:0,zip:1,zlib:2,bzip2:3},hash:{md5:1,sha1:2,ripemd:3,sha256:8,sha384:9,
sha512:10,sha224:11,sha3_256:12,sha3_512:14},webHash:{"SHA-1":2,"SHA-256":8,"SHA-384":9,"SHA-512":10},aead:{eax:1,ocb:2,gcm:3,experimentalGCM:100},packet:{publicKeyEncryptedSessionKey:1,
signature:2,symEncryptedSessionKey:3,onePassSignature:4,secretKey:5,publicKey:6,secretSubkey:7,compressedData:8,symmetricallyEncryptedData:9,marker:10,literalData:11,
trust:12,userID:13,publicSubkey:14,userAttribute:17,symEncryptedIntegrityProtectedData:18,modificationDetectionCode:19,aeadEncryptedData:20,padding:21},literal:{
binary:98,text:116,utf8:117,mime:109},signature:{binary:0,text:1,standalone:2,certGeneric:16,certPersona:17,certCasual:18,certPositive:19,certRevocation:48,subkeyBinding:24,
keyBinding:25,key:31,keyRevocation:32,subkeyRevocation:40,timestamp:64,thirdParty:80},signatureSubpacket:{signatureCreationTime:2,signatureExpirationTime:3,exportableCertification:4,
trustSignature:5,regularExpression:6,revocable:7,keyExpirationTime:9,placeholderBackwardsCompatibility:10,preferredSymmetricAlgorithms:11,revocationKey:12,issuerKeyID:16,
notationData:20,preferredHashAlgorithms:21,preferredCompressionAlgorithms:22,keyServerPreferences:23,preferredKeyServer:24,primaryUserID:25,policyURI:26,keyFlags:27,
signersUserID:28,reasonForRevocation:29,features:30,signatureTarget:31,embeddedSignature:32,issuerFingerprint:33,preferredAEADAlgorithms:34,preferredCipherSuites:39},
keyFlags:{certifyKeys:1,signData:2,encryptCommunication:4,encryptStorage:8,splitPrivateKey:16,authentication:32,sharedPrivateKey:128},armor:{multipartSection:0,
multipartLast:1,signed:2,message:3,publicKey:4,privateKey:5,signature:6},reasonForRevocation:{noReason:0,keySuperseded:1,keyCompromised:2,keyRetired:3,userIDInvalid:32},
features:{modificationDetection:1,aead:2,v5Keys:4,seipdv2:8},write:function(i25,t){if(typeof t=="number"&&(t=this.read(i25,t)),i25[t]!==void 0)return i25[t];throw Error(
"Invalid enum value.")},read:function(i25,t){if(i25[Ei]||(i25[Ei]=[],Object.entries(i25).forEach((([r,e])=>{i25[Ei][e]=r}))),i25[Ei][t]!==void 0)return i25[Ei][t];
throw Error("Invalid enum value.")}},G={preferredHashAlgorithm:f.hash.sha512,preferredSymmetricAlgorithm:f.symmetric.aes256,preferredCompressionAlgorithm:f.compression.
uncompressed,aeadProtect:!1,parseAEADEncryptedV4KeysAsLegacy:!1,preferredAEADAlgorithm:f.aead.gcm,aeadChunkSizeByte:12,v6Keys:!1,enableParsingV5Entities:!1,s2kType:f.
s2k.iterated,s2kIterationCountByte:224,s2kArgon2Params:{passes:3,parallelism:4,memoryExponent:16},maxArgon2MemoryExponent:30,allowUnauthenticatedMessages:!1,allowUnauthenticatedStream:!1,
minRSABits:2047,passwordCollisionCheck:!1,allowInsecureDecryptionWithSigningKeys:!1,allowInsecureVerificationWithReformattedKeys:!1,allowMissingKeyFlags:!1,constantTimePKCS1Decryption:!1,
constantTimePKCS1DecryptionSupportedSymmetricAlgorithms:new Set([f.symmetric.aes128,f.symmetric.aes192,f.symmetric.aes256]),ignoreUnsupportedPackets:!0,ignoreMalformedPackets:!1,
enforceGrammar:!0,additionalAllowedPackets:[],showVersion:!1,showComment:!1,versionString:"OpenPGP.js 6.3.2",commentString:"https://openpgpjs.org",maxUserIDLength:5120,
maxDecompressedMessageSize:1/0,knownNotations:[],nonDeterministicSignaturesViaNotation:!0,useEllipticFallback:!0,rejectHashAlgorithms:new Set([f.hash.md5,f.hash.
ripemd]),rejectMessageHashAlgorithms:new Set([f.hash.md5,f.hash.ripemd,f.hash.sha1]),rejectPublicKeyAlgorithms:new Set([f.publicKey.elgamal,f.publicKey.dsa]),rejectCurves:new Set(
[f.curve.secp256k1])},Lo=(()=>{try{return process.env.NODE_ENV==="development"}catch{}return!1})(),d={isString:function(i25){return typeof i25=="string"||i25 instanceof
String},nodeRequire:(0,import_module.createRequire)(bundleAddress),isArray:function(i25){return i25 instanceof Array},isUint8Array:ks,isStream:vt,getNobleCurve:async(i25,t)=>{
if(!G.useEllipticFallback)throw Error("This curve is only supported in the full build of OpenPGP.js");let{nobleCurves:r}=await Promise.resolve().then((function(){
return ah}));switch(i25){case f.publicKey.ecdh:case f.publicKey.ecdsa:{let e=r.get(t);if(!e)throw Error("Unsupported curve");return e}case f.publicKey.x448:return r.
get("x448");case f.publicKey.ed448:return r.get("ed448");default:throw Error("Unsupported curve")}},readNumber:function(i25){let t=0;for(let r=0;r<i25.length;r++)
t+=256**r*i25[i25.length-1-r];return t},writeNumber:function(i25,t){let r=new Uint8Array(t);for(let e=0;e<t;e++)r[e]=i25>>8*(t-e-1)&255;return r},readDate:function(i25){
let t=d.readNumber(i25);return new Date(1e3*t)},writeDate:function(i25){let t=Math.floor(i25.getTime()/1e3);return d.writeNumber(t,4)},normalizeDate:function(i25=Date.
now()){return i25===null||i25===1/0?i25:new Date(1e3*Math.floor(+i25/1e3))},readMPI:function(i25){let t=(i25[0]<<8|i25[1])+7>>>3;return d.readExactSubarray(i25,
2,2+t)},readExactSubarray:function(i25,t,r){if(i25.length<r)throw Error("Input array too short");return i25.subarray(t,r)},leftPad(i25,t){if(i25.length>t)throw Error(
"Input array too long");let r=new Uint8Array(t),e=t-i25.length;return r.set(i25,e),r},uint8ArrayToMPI:function(i25){let t=d.uint8ArrayBitLength(i25);if(t===0)throw Error(
"Zero MPI");let r=i25.subarray(i25.length-Math.ceil(t/8)),e=new Uint8Array([(65280&t)>>8,255&t]);return d.concatUint8Array([e,r])},uint8ArrayBitLength:function(i25){
let t;for(t=0;t<i25.length&&i25[t]===0;t++);if(t===i25.length)return 0;let r=i25.subarray(t);return 8*(r.length-1)+d.nbits(r[0])},hexToUint8Array:function(i25){
let t=new Uint8Array(i25.length>>1);for(let r=0;r<i25.length>>1;r++)t[r]=parseInt(i25.substr(r<<1,2),16);return t},uint8ArrayToHex:function(i25){let t="01234567\
89abcdef",r="";return i25.forEach((e=>{r+=t[e>>4]+t[15&e]})),r},stringToUint8Array:function(i25){return Et(i25,(t=>{if(!d.isString(t))throw Error("stringToUint8\
Array: Data must be in the form of a string");let r=new Uint8Array(t.length);for(let e=0;e<t.length;e++)r[e]=t.charCodeAt(e);return r}))},uint8ArrayToString:function(i25){
let t=[],e=(i25=new Uint8Array(i25)).length;for(let n=0;n<e;n+=16384)t.push(String.fromCharCode.apply(String,i25.subarray(n,n+16384<e?n+16384:e)));return t.join(
"")},encodeUTF8:function(i25){let t=new TextEncoder("utf-8");function r(e,n=!1){return t.encode(e,{stream:!n})}return Et(i25,r,(()=>r("",!0)))},decodeUTF8:function(i25){
let t=new TextDecoder("utf-8");function r(e,n=!1){return t.decode(e,{stream:!n})}return Et(i25,r,(()=>r(new Uint8Array,!0)))},concat:Tt,concatUint8Array:bc,equalsUint8Array:function(i25,t){
if(!d.isUint8Array(i25)||!d.isUint8Array(t))throw Error("Data must be in the form of a Uint8Array");if(i25.length!==t.length)return!1;for(let r=0;r<i25.length;r++)
if(i25[r]!==t[r])return!1;return!0},findLastIndex:function(i25,t){for(let r=i25.length;r>=0;r--)if(t(i25[r],r,i25))return r;return-1},timingSafeEqualsUint8Array:function(i25,t){
if(i25.length!==t.length)throw Error("Equal input arrays expected");let r=1;for(let e=0;e<i25.length;e++)r&=i25[e]===t[e];return!!r},writeChecksum:function(i25){
let t=0;for(let r=0;r<i25.length;r++)t=t+i25[r]&65535;return d.writeNumber(t,2)},printDebug:function(i25){Lo&&console.log("[OpenPGP.js debug]",i25)},printDebugError:function(i25){
Lo&&console.error("[OpenPGP.js debug]",i25)},nbits:function(i25){let t=1,r=i25>>>16;return r!==0&&(i25=r,t+=16),r=i25>>8,r!==0&&(i25=r,t+=8),r=i25>>4,r!==0&&(i25=
r,t+=4),r=i25>>2,r!==0&&(i25=r,t+=2),r=i25>>1,r!==0&&(i25=r,t+=1),t},double:function(i25){let t=new Uint8Array(i25.length),r=i25.length-1;for(let e=0;e<r;e++)t[e]=
i25[e]<<1^i25[e+1]>>7;return t[r]=i25[r]<<1^135*(i25[0]>>7),t},shiftRight:function(i25,t){if(t)for(let r=i25.length-1;r>=0;r--)i25[r]>>=t,r>0&&(i25[r]|=i25[r-1]<<
8-t);return i25},getWebCrypto:function(){var t;let i25=Ge!==void 0&&Ge.crypto&&Ge.crypto.subtle||((t=this.getNodeCrypto())==null?void 0:t.webcrypto.subtle);if(!i25)
throw Error("The WebCrypto API is not available");return i25},getNodeCrypto:function(){return this.nodeRequire("crypto")},getNodeZlib:function(){return this.nodeRequire(
"zlib")},getNodeBuffer:function(){return(this.nodeRequire("buffer")||{}).Buffer},getHardwareConcurrency:function(){return typeof navigator<"u"?navigator.hardwareConcurrency||
1:this.nodeRequire("os").cpus().length},isEmailAddress:function(i25){return d.isString(i25)?/^[^\p{C}\p{Z}@<>\\]+@[^\p{C}\p{Z}@<>\\]+[^\p{C}\p{Z}\p{P}]$/u.test(
i25):!1},canonicalizeEOL:function(i25){let t=!1;return Et(i25,(r=>{let e;t&&(r=d.concatUint8Array([new Uint8Array([13]),r])),r[r.length-1]===13?(t=!0,r=r.subarray(
0,-1)):t=!1;let n=[];for(let o=0;e=r.indexOf(10,o)+1,e;o=e)r[e-2]!==13&&n.push(e);if(!n.length)return r;let s=new Uint8Array(r.length+n.length),a=0;for(let o=0;o<
n.length;o++){let c=r.subarray(n[o-1]||0,n[o]);s.set(c,a),a+=c.length,s[a-1]=13,s[a]=10,a++}return s.set(r.subarray(n[n.length-1]||0),a),s}),(()=>t?new Uint8Array(
[13]):void 0))},nativeEOL:function(i25){let t=!1;return Et(i25,(r=>{let e;(r=t&&r[0]!==10?d.concatUint8Array([new Uint8Array([13]),r]):new Uint8Array(r))[r.length-
1]===13?(t=!0,r=r.subarray(0,-1)):t=!1;let n=0;for(let s=0;s!==r.length;s=e){e=r.indexOf(13,s)+1,e||(e=r.length);let a=e-(r[e]===10?1:0);s&&r.copyWithin(n,s,a),
n+=a-s}return r.subarray(0,n)}),(()=>t?new Uint8Array([13]):void 0))},removeTrailingSpaces:function(i25){return i25.split(`
`).map((t=>{let r=t.length-1;for(;r>=0&&(t[r]===" "||t[r]==="	"||t[r]==="\r");r--);return t.substr(0,r+1)})).join(`
`)},wrapError:function(i25,t){if(!t)return i25 instanceof Error?i25:Error(i25);if(i25 instanceof Error){try{i25.message+=": "+t.message,i25.cause=t}catch{}return i25}
return Error(i25+": "+t.message,{cause:t})},constructAllowedPackets:function(i25){let t={};return i25.forEach((r=>{if(!r.tag)throw Error("Invalid input: expecte\
d a packet class");t[r.tag]=r})),t},anyPromise:function(i25){return new Promise(((t,r)=>{let e;Promise.all(i25.map((async n=>{try{t(await n)}catch(s){e=s}}))).then(
(()=>{r(e)}))}))},selectUint8Array:function(i25,t,r){let e=Math.max(t.length,r.length),n=new Uint8Array(e),s=0;for(let a=0;a<n.length;a++)n[a]=t[a]&256-i25|r[a]&
255+i25,s+=i25&a<t.length|1-i25&a<r.length;return n.subarray(0,s)},selectUint8:function(i25,t,r){return t&256-i25|r&255+i25},isAES:function(i25){return i25===f.
symmetric.aes128||i25===f.symmetric.aes192||i25===f.symmetric.aes256}},Hs=d.getNodeBuffer(),Ln,Nn;function Ne(i25){let t=new Uint8Array;return Et(i25,(r=>{t=d.concatUint8Array(
[t,r]);let e=[],n=Math.floor(t.length/45),s=45*n,a=Ln(t.subarray(0,s));for(let o=0;o<n;o++)e.push(a.substr(60*o,60)),e.push(`
`);return t=t.subarray(s),e.join("")}),(()=>t.length?Ln(t)+`
`:""))}function Sc(i25){let t="";return Et(i25,(r=>{t+=r;let e=0,n=[" ","	","\r",`
`];for(let o=0;o<n.length;o++){let c=n[o];for(let u=t.indexOf(c);u!==-1;u=t.indexOf(c,u+1))e++}let s=t.length;for(;s>0&&(s-e)%4!=0;s--)n.includes(t[s])&&e--;let a=Nn(
t.substr(0,s));return t=t.substr(s),a}),(()=>Nn(t)))}function jt(i25){return Sc(i25.replace(/-/g,"+").replace(/_/g,"/"))}function xt(i25,t){let r=Ne(i25).replace(
/[\r\n]/g,"");return r=r.replace(/[+]/g,"-").replace(/[/]/g,"_").replace(/[=]/g,""),r}function k0(i25){let t=i25.match(/^-----BEGIN PGP (MESSAGE, PART \d+\/\d+|MESSAGE, PART \d+|SIGNED MESSAGE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/m);
if(!t)throw Error("Unknown ASCII armor type");return/MESSAGE, PART \d+\/\d+/.test(t[1])?f.armor.multipartSection:/MESSAGE, PART \d+/.test(t[1])?f.armor.multipartLast:
/SIGNED MESSAGE/.test(t[1])?f.armor.signed:/MESSAGE/.test(t[1])?f.armor.message:/PUBLIC KEY BLOCK/.test(t[1])?f.armor.publicKey:/PRIVATE KEY BLOCK/.test(t[1])?f.
armor.privateKey:/SIGNATURE/.test(t[1])?f.armor.signature:void 0}function Er(i25,t){let r="";return t.showVersion&&(r+="Version: "+t.versionString+`
`),t.showComment&&(r+="Comment: "+t.commentString+`
`),i25&&(r+="Comment: "+i25+`
`),r+=`
`,r}function vr(i25){let t=(function(r){let e=13501623;return Et(r,(n=>{let s=E0?Math.floor(n.length/4):0,a=new Uint32Array(n.buffer,n.byteOffset,s);for(let o=0;o<
s;o++)e^=a[o],e=Ut[0][e>>24&255]^Ut[1][e>>16&255]^Ut[2][e>>8&255]^Ut[3][255&e];for(let o=4*s;o<n.length;o++)e=e>>8^Ut[0][255&e^n[o]]}),(()=>new Uint8Array([e,e>>
8,e>>16])))})(i25);return Ne(t)}Hs?(Ln=i25=>Hs.from(i25).toString("base64"),Nn=i25=>{let t=Hs.from(i25,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}):
(Ln=i25=>btoa(d.uint8ArrayToString(i25)),Nn=i25=>d.stringToUint8Array(atob(i25)));var Ut=[Array(255),Array(255),Array(255),Array(255)];for(let i25=0;i25<=255;i25++){
let t=i25<<16;for(let r=0;r<8;r++)t=t<<1^(8388608&t?8801531:0);Ut[0][i25]=(16711680&t)>>16|65280&t|(255&t)<<16}for(let i25=0;i25<=255;i25++)Ut[1][i25]=Ut[0][i25]>>
8^Ut[0][255&Ut[0][i25]];for(let i25=0;i25<=255;i25++)Ut[2][i25]=Ut[1][i25]>>8^Ut[0][255&Ut[1][i25]];for(let i25=0;i25<=255;i25++)Ut[3][i25]=Ut[2][i25]>>8^Ut[0][255&
Ut[2][i25]];var E0=(function(){let i25=new ArrayBuffer(2);return new DataView(i25).setInt16(0,255,!0),new Int16Array(i25)[0]===255})();function No(i25){for(let t=0;t<
i25.length;t++)/^([^\s:]|[^\s:][^:]*[^\s:]): .+$/.test(i25[t])||d.printDebugError(Error("Improperly formatted armor header: "+i25[t])),/^(Version|Comment|MessageID|Hash|Charset): .+$/.
test(i25[t])||d.printDebugError(Error("Unknown header: "+i25[t]))}function v0(i25){let t=i25,r=i25.lastIndexOf("=");return r>=0&&r!==i25.length-1&&(t=i25.slice(
0,r)),t}function We(i25){return new Promise(((t,r)=>{try{let e=/^-----[^-]+-----$/m,n=/^[ \f\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/,s,a=[],o,c,u=a,h=[],l=Sc(
Ze(i25,(async(y,g)=>{let p=pe(y);try{for(;;){let A=await p.readLine();if(A===void 0)throw Error("Misformed armored text");if(A=d.removeTrailingSpaces(A.replace(
/[\r\n]/g,"")),s)if(o)c||s!==f.armor.signed||(e.test(A)?(h=h.join(`\r
`),c=!0,No(u),u=[],o=!1):h.push(A.replace(/^- /,"")));else if(e.test(A)&&r(Error("Mandatory blank line missing between armor headers and armor data")),n.test(A)){
if(No(u),o=!0,c||s!==f.armor.signed){t({text:h,data:l,headers:a,type:s});break}}else u.push(A);else e.test(A)&&(s=k0(A))}}catch(A){return void r(A)}let w=te(g);
try{for(;;){await w.ready;let{done:A,value:m}=await p.read();if(A)throw Error("Misformed armored text");let v=m+"";if(v.indexOf("=")!==-1||v.indexOf("-")!==-1){
let k=await p.readToEnd();k.length||(k=""),k=v+k,k=d.removeTrailingSpaces(k.replace(/\r/g,""));let b=k.split(e);if(b.length===1)throw Error("Misformed armored t\
ext");let B=v0(b[0].slice(0,-1));await w.write(B);break}await w.write(v)}await w.ready,await w.close()}catch(A){await w.abort(A)}})))}catch(e){r(e)}})).then((async t=>(gt(
t.data)&&(t.data=await bt(t.data)),t)))}function wi(i25,t,r,e,n,s=!1,a=G){let o,c;i25===f.armor.signed&&(o=t.text,c=t.hash,t=t.data);let u=s&&Gi(t),h=[];switch(i25){case f.
armor.multipartSection:h.push("-----BEGIN PGP MESSAGE, PART "+r+"/"+e+`-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push("-----END PGP MESSAGE, PART "+r+"/"+e+`-----
`);break;case f.armor.multipartLast:h.push("-----BEGIN PGP MESSAGE, PART "+r+`-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push("-----END PGP MESSAGE, PART "+r+`-----
`);break;case f.armor.signed:h.push(`-----BEGIN PGP SIGNED MESSAGE-----
`),h.push(c?`Hash: ${c}

`:`
`),h.push(o.replace(/^-/gm,"- -")),h.push(`
-----BEGIN PGP SIGNATURE-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push(`-----END PGP SIGNATURE-----
`);break;case f.armor.message:h.push(`-----BEGIN PGP MESSAGE-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push(`-----END PGP MESSAGE-----
`);break;case f.armor.publicKey:h.push(`-----BEGIN PGP PUBLIC KEY BLOCK-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push(`-----END PGP PUBLIC KEY BLOCK-----
`);break;case f.armor.privateKey:h.push(`-----BEGIN PGP PRIVATE KEY BLOCK-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push(`-----END PGP PRIVATE KEY BLOCK-----
`);break;case f.armor.signature:h.push(`-----BEGIN PGP SIGNATURE-----
`),h.push(Er(n,a)),h.push(Ne(t)),u&&h.push("=",vr(u)),h.push(`-----END PGP SIGNATURE-----
`)}return d.concat(h)}var Vt=BigInt(0),ni=BigInt(1);function J(i25){let t="0123456789ABCDEF",r="";return i25.forEach((e=>{r+=t[e>>4]+t[15&e]})),BigInt("0x0"+r)}
function tt(i25,t){let r=i25%t;return r<Vt?r+t:r}function I0(i25,t,r){let e=-i25;return t&e|r&~e}function Pt(i25,t,r){if(r===Vt)throw Error("Modulo cannot be ze\
ro");if(r===ni)return BigInt(0);if(t<Vt)throw Error("Unsopported negative exponent");let e=t,n=i25;n%=r;let s=BigInt(1);for(;e>Vt;){let a=e&ni;e>>=ni,s=I0(a,s*n%
r,s),n=n*n%r}return s}function Oo(i25){return i25>=Vt?i25:-i25}function ui(i25,t){let{gcd:r,x:e}=(function(n,s){let a=BigInt(0),o=BigInt(1),c=BigInt(1),u=BigInt(
0),h=Oo(n),l=Oo(s),y=n<Vt,g=s<Vt;for(;l!==Vt;){let p=h/l,w=a;a=c-p*a,c=w,w=o,o=u-p*o,u=w,w=l,l=h%l,h=w}return{x:y?-c:c,y:g?-u:u,gcd:h}})(i25,t);if(r!==ni)throw Error(
"Inverse does not exist");return tt(e+t,t)}function ma(i25){let t=Number(i25);if(t>Number.MAX_SAFE_INTEGER)throw Error("Number can only safely store up to 53 bi\
ts");return t}function S0(i25,t){return(i25>>BigInt(t)&ni)===Vt?0:1}function si(i25){let t=i25<Vt?BigInt(-1):Vt,r=1,e=i25;for(;(e>>=ni)!==t;)r++;return r}function Yt(i25){
let t=i25<Vt?BigInt(-1):Vt,r=BigInt(8),e=1,n=i25;for(;(n>>=r)!==t;)e++;return e}function kt(i25,t="be",r){let e=i25.toString(16);e.length%2==1&&(e="0"+e);let n=e.
length/2,s=new Uint8Array(r||n),a=r?r-n:0,o=0;for(;o<n;)s[o+a]=parseInt(e.slice(2*o,2*o+2),16),o++;return t!=="be"&&s.reverse(),s}var zs=d.getNodeCrypto();function Dt(i25){
let t=typeof crypto<"u"?crypto:zs==null?void 0:zs.webcrypto;if(t!=null&&t.getRandomValues){let r=new Uint8Array(i25);return t.getRandomValues(r)}throw Error("No\
 secure random number generator available.")}function pr(i25,t){if(t<i25)throw Error("Illegal parameter value: max <= min");let r=t-i25;return tt(J(Dt(Yt(r)+8)),
r)+i25}var ke=BigInt(1);function Ho(i25,t,r){let e=BigInt(30),n=ke<<BigInt(i25-1),s=[1,6,5,4,3,2,1,4,3,2,1,2,1,4,3,2,1,2,1,4,3,2,1,6,5,4,3,2,1,2],a=pr(n,n<<ke),
o=ma(tt(a,e));do a+=BigInt(s[o]),o=(o+s[o])%s.length,si(a)>i25&&(a=tt(a,n<<ke),a+=n,o=ma(tt(a,e)));while(!Bc(a,t,r));return a}function Bc(i25,t,r){return(!t||(function(e,n){
let s=e,a=n;for(;a!==Vt;){let o=a;a=s%a,s=o}return s})(i25-ke,t)===ke)&&!!(function(e){let n=BigInt(0);return B0.every((s=>tt(e,s)!==n))})(i25)&&!!(function(e,n=BigInt(
2)){return Pt(n,e-ke,e)===ke})(i25)&&!!(function(e,n){let s=si(e);n||(n=Math.max(1,s/48|0));let a=e-ke,o=0;for(;!S0(a,o);)o++;let c=e>>BigInt(o);for(;n>0;n--){let u,
h=Pt(pr(BigInt(2),a),c,e);if(h!==ke&&h!==a){for(u=1;u<o;u++){if(h=tt(h*h,e),h===ke)return!1;if(h===a)break}if(u===o)return!1}}return!0})(i25,r)}var B0=[7,11,13,
17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,
239,241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,431,433,439,443,449,457,461,463,467,
479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,617,619,631,641,643,647,653,659,661,673,677,683,691,701,709,719,727,733,739,
743,751,757,761,769,773,787,797,809,811,821,823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,983,991,997,1009,1013,1019,
1021,1031,1033,1039,1049,1051,1061,1063,1069,1087,1091,1093,1097,1103,1109,1117,1123,1129,1151,1153,1163,1171,1181,1187,1193,1201,1213,1217,1223,1229,1231,1237,
1249,1259,1277,1279,1283,1289,1291,1297,1301,1303,1307,1319,1321,1327,1361,1367,1373,1381,1399,1409,1423,1427,1429,1433,1439,1447,1451,1453,1459,1471,1481,1483,
1487,1489,1493,1499,1511,1523,1531,1543,1549,1553,1559,1567,1571,1579,1583,1597,1601,1607,1609,1613,1619,1621,1627,1637,1657,1663,1667,1669,1693,1697,1699,1709,
1721,1723,1733,1741,1747,1753,1759,1777,1783,1787,1789,1801,1811,1823,1831,1847,1861,1867,1871,1873,1877,1879,1889,1901,1907,1913,1931,1933,1949,1951,1973,1979,
1987,1993,1997,1999,2003,2011,2017,2027,2029,2039,2053,2063,2069,2081,2083,2087,2089,2099,2111,2113,2129,2131,2137,2141,2143,2153,2161,2179,2203,2207,2213,2221,
2237,2239,2243,2251,2267,2269,2273,2281,2287,2293,2297,2309,2311,2333,2339,2341,2347,2351,2357,2371,2377,2381,2383,2389,2393,2399,2411,2417,2423,2437,2441,2447,
2459,2467,2473,2477,2503,2521,2531,2539,2543,2549,2551,2557,2579,2591,2593,2609,2617,2621,2633,2647,2657,2659,2663,2671,2677,2683,2687,2689,2693,2699,2707,2711,
2713,2719,2729,2731,2741,2749,2753,2767,2777,2789,2791,2797,2801,2803,2819,2833,2837,2843,2851,2857,2861,2879,2887,2897,2903,2909,2917,2927,2939,2953,2957,2963,
2969,2971,2999,3001,3011,3019,3023,3037,3041,3049,3061,3067,3079,3083,3089,3109,3119,3121,3137,3163,3167,3169,3181,3187,3191,3203,3209,3217,3221,3229,3251,3253,
3257,3259,3271,3299,3301,3307,3313,3319,3323,3329,3331,3343,3347,3359,3361,3371,3373,3389,3391,3407,3413,3433,3449,3457,3461,3463,3467,3469,3491,3499,3511,3517,
3527,3529,3533,3539,3541,3547,3557,3559,3571,3581,3583,3593,3607,3613,3617,3623,3631,3637,3643,3659,3671,3673,3677,3691,3697,3701,3709,3719,3727,3733,3739,3761,
3767,3769,3779,3793,3797,3803,3821,3823,3833,3847,3851,3853,3863,3877,3881,3889,3907,3911,3917,3919,3923,3929,3931,3943,3947,3967,3989,4001,4003,4007,4013,4019,
4021,4027,4049,4051,4057,4073,4079,4091,4093,4099,4111,4127,4129,4133,4139,4153,4157,4159,4177,4201,4211,4217,4219,4229,4231,4241,4243,4253,4259,4261,4271,4273,
4283,4289,4297,4327,4337,4339,4349,4357,4363,4373,4391,4397,4409,4421,4423,4441,4447,4451,4457,4463,4481,4483,4493,4507,4513,4517,4519,4523,4547,4549,4561,4567,
4583,4591,4597,4603,4621,4637,4639,4643,4649,4651,4657,4663,4673,4679,4691,4703,4721,4723,4729,4733,4751,4759,4783,4787,4789,4793,4799,4801,4813,4817,4831,4861,
4871,4877,4889,4903,4909,4919,4931,4933,4937,4943,4951,4957,4967,4969,4973,4987,4993,4999].map((i25=>BigInt(i25))),zo=d.getWebCrypto(),On=d.getNodeCrypto(),K0=On&&
On.getHashes();function Xe(i25){if(On&&K0.includes(i25))return async function(t){let r=On.createHash(i25);return Et(t,(e=>{r.update(e)}),(()=>new Uint8Array(r.digest())))}}
function _e(i25,t){let r=async()=>{let{nobleHashes:e}=await Promise.resolve().then((function(){return wh})),n=e.get(i25);if(!n)throw Error("Unsupported hash");return n};
return async function(e){if(gt(e)&&(e=await bt(e)),d.isStream(e)){let n=(await r()).create();return Et(e,(s=>{n.update(s)}),(()=>n.digest()))}return zo&&t?new Uint8Array(
await zo.digest(t,e)):(await r())(e)}}var C0=Xe("md5")||_e("md5"),U0=Xe("sha1")||_e("sha1","SHA-1"),P0=Xe("sha224")||_e("sha224"),D0=Xe("sha256")||_e("sha256","\
SHA-256"),x0=Xe("sha384")||_e("sha384","SHA-384"),Q0=Xe("sha512")||_e("sha512","SHA-512"),M0=Xe("ripemd160")||_e("ripemd160"),R0=Xe("sha3-256")||_e("sha3_256"),
F0=Xe("sha3-512")||_e("sha3_512");function De(i25,t){switch(i25){case f.hash.md5:return C0(t);case f.hash.sha1:return U0(t);case f.hash.ripemd:return M0(t);case f.
hash.sha256:return D0(t);case f.hash.sha384:return x0(t);case f.hash.sha512:return Q0(t);case f.hash.sha224:return P0(t);case f.hash.sha3_256:return R0(t);case f.
hash.sha3_512:return F0(t);default:throw Error("Unsupported hash function")}}function It(i25){switch(i25){case f.hash.md5:return 16;case f.hash.sha1:case f.hash.
ripemd:return 20;case f.hash.sha256:return 32;case f.hash.sha384:return 48;case f.hash.sha512:return 64;case f.hash.sha224:return 28;case f.hash.sha3_256:return 32;case f.
hash.sha3_512:return 64;default:throw Error("Invalid hash algorithm.")}}var re=[];function Kc(i25,t){let r=i25.length;if(r>t-11)throw Error("Message too long");
let e=(function(s){let a=new Uint8Array(s),o=0;for(;o<s;){let c=Dt(s-o);for(let u=0;u<c.length;u++)c[u]!==0&&(a[o++]=c[u])}return a})(t-r-3),n=new Uint8Array(t);
return n[1]=2,n.set(e,2),n.set(i25,t-r),n}function Cc(i25,t){let r=2,e=1;for(let o=r;o<i25.length;o++)e&=i25[o]!==0,r+=e;let n=r-2,s=i25.subarray(r+1),a=i25[0]===
0&i25[1]===2&n>=8&!e;if(t)return d.selectUint8Array(a,s,t);if(a)return s;throw Error("Decryption error")}function Uc(i25,t,r){let e;if(t.length!==It(i25))throw Error(
"Invalid hash length");let n=new Uint8Array(re[i25].length);for(e=0;e<re[i25].length;e++)n[e]=re[i25][e];let s=n.length+t.length;if(r<s+11)throw Error("Intended\
 encoded message length too short");let a=new Uint8Array(r-s-3).fill(255),o=new Uint8Array(r);return o[1]=1,o.set(a,2),o.set(n,r-s),o.set(t,r-t.length),o}re[1]=
[48,32,48,12,6,8,42,134,72,134,247,13,2,5,5,0,4,16],re[2]=[48,33,48,9,6,5,43,14,3,2,26,5,0,4,20],re[3]=[48,33,48,9,6,5,43,36,3,2,1,5,0,4,20],re[8]=[48,49,48,13,
6,9,96,134,72,1,101,3,4,2,1,5,0,4,32],re[9]=[48,65,48,13,6,9,96,134,72,1,101,3,4,2,2,5,0,4,48],re[10]=[48,81,48,13,6,9,96,134,72,1,101,3,4,2,3,5,0,4,64],re[11]=
[48,45,48,13,6,9,96,134,72,1,101,3,4,2,4,5,0,4,28],re[12]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,8,5,0,4,32],re[14]=[48,81,48,13,6,9,96,134,72,1,101,3,4,2,10,5,
0,4,64];var hi=d.getWebCrypto(),Rr=d.getNodeCrypto(),Ar=BigInt(1);async function T0(i25,t,r,e,n,s,a,o,c){if(It(i25)>=r.length)throw Error("Digest size cannot ex\
ceed key modulus size");if(t&&!d.isStream(t)){if(d.getWebCrypto())try{return await(async function(u,h,l,y,g,p,w,A){let m=ba(l,y,g,p,w,A),v={name:"RSASSA-PKCS1-v\
1_5",hash:{name:u}},k=await hi.importKey("jwk",m,v,!1,["sign"]);return new Uint8Array(await hi.sign("RSASSA-PKCS1-v1_5",k,h))})(f.read(f.webHash,i25),t,r,e,n,s,
a,o)}catch(u){d.printDebugError(u)}else if(d.getNodeCrypto())return(function(u,h,l,y,g,p,w,A){let m=Rr.createSign(f.read(f.hash,u));m.write(h),m.end();let v=ba(
l,y,g,p,w,A);return new Uint8Array(m.sign({key:v,format:"jwk",type:"pkcs1"}))})(i25,t,r,e,n,s,a,o)}return(function(u,h,l,y){h=J(h);let g=J(Uc(u,y,Yt(h)));return l=
J(l),kt(Pt(g,l,h),"be",Yt(h))})(i25,r,n,c)}async function L0(i25,t,r,e,n,s){if(t&&!d.isStream(t)){if(d.getWebCrypto())try{return await(async function(a,o,c,u,h){
let l=ka(u,h),y=await hi.importKey("jwk",l,{name:"RSASSA-PKCS1-v1_5",hash:{name:a}},!1,["verify"]);return hi.verify("RSASSA-PKCS1-v1_5",y,c,o)})(f.read(f.webHash,
i25),t,r,e,n)}catch(a){d.printDebugError(a)}else if(d.getNodeCrypto())return(function(a,o,c,u,h){let l=ka(u,h),y={key:l,format:"jwk",type:"pkcs1"},g=Rr.createVerify(
f.read(f.hash,a));g.write(o),g.end();try{return g.verify(y,c)}catch{return!1}})(i25,t,r,e,n)}return(function(a,o,c,u,h){if(c=J(c),o=J(o),u=J(u),o>=c)throw Error(
"Signature size cannot exceed modulus size");let l=kt(Pt(o,u,c),"be",Yt(c)),y=Uc(a,h,Yt(c));return d.equalsUint8Array(l,y)})(i25,r,e,n,s)}async function N0(i25,t,r){
return d.getNodeCrypto()?(function(e,n,s){let a=ka(n,s),o={key:a,format:"jwk",type:"pkcs1",padding:Rr.constants.RSA_PKCS1_PADDING};return new Uint8Array(Rr.publicEncrypt(
o,e))})(i25,t,r):(function(e,n,s){if(n=J(n),e=J(Kc(e,Yt(n))),s=J(s),e>=n)throw Error("Message size cannot exceed modulus size");return kt(Pt(e,s,n),"be",Yt(n))})(
i25,t,r)}async function O0(i25,t,r,e,n,s,a,o){if(d.getNodeCrypto()&&!o)try{return(function(c,u,h,l,y,g,p){let w=ba(u,h,l,y,g,p),A={key:w,format:"jwk",type:"pkcs\
1",padding:Rr.constants.RSA_PKCS1_PADDING};try{return new Uint8Array(Rr.privateDecrypt(A,c))}catch{throw Error("Decryption error")}})(i25,t,r,e,n,s,a)}catch(c){
d.printDebugError(c)}return(function(c,u,h,l,y,g,p,w){if(c=J(c),u=J(u),h=J(h),l=J(l),y=J(y),g=J(g),p=J(p),c>=u)throw Error("Data too large.");let A=tt(l,g-Ar),m=tt(
l,y-Ar),v=pr(BigInt(2),u),k=Pt(ui(v,u),h,u);c=tt(c*k,u);let b=Pt(c,m,y),B=Pt(c,A,g),P=tt(p*(B-b),g)*y+b;return P=tt(P*v,u),Cc(kt(P,"be",Yt(u)),w)})(i25,t,r,e,n,
s,a,o)}function ba(i25,t,r,e,n,s){let a=J(e),o=J(n),c=J(r),u=tt(c,o-Ar),h=tt(c,a-Ar);return h=kt(h),u=kt(u),{kty:"RSA",n:xt(i25),e:xt(t),d:xt(r),p:xt(n),q:xt(e),
dp:xt(u),dq:xt(h),qi:xt(s),ext:!0}}function ka(i25,t){return{kty:"RSA",n:xt(i25),e:xt(t),ext:!0}}function Go(i25,t){return{n:jt(i25.n),e:kt(t),d:jt(i25.d),p:jt(
i25.q),q:jt(i25.p),u:jt(i25.qi)}}var hr=BigInt(1),H0={"2a8648ce3d030107":f.curve.nistP256,"2b81040022":f.curve.nistP384,"2b81040023":f.curve.nistP521,"2b8104000\
a":f.curve.secp256k1,"2b06010401da470f01":f.curve.ed25519Legacy,"2b060104019755010501":f.curve.curve25519Legacy,"2b2403030208010107":f.curve.brainpoolP256r1,"2b\
240303020801010b":f.curve.brainpoolP384r1,"2b240303020801010d":f.curve.brainpoolP512r1},je=class i2{constructor(t){if(t instanceof i2)this.oid=t.oid;else if(d.isArray(
t)||d.isUint8Array(t)){if((t=new Uint8Array(t))[0]===6){if(t[1]!==t.length-2)throw Error("Length mismatch in DER encoded oid");t=t.subarray(2)}this.oid=t}else this.
oid=""}read(t){if(t.length>=1){let r=t[0];if(t.length>=1+r)return this.oid=t.subarray(1,1+r),1+this.oid.length}throw Error("Invalid oid")}write(){return d.concatUint8Array(
[new Uint8Array([this.oid.length]),this.oid])}toHex(){return d.uint8ArrayToHex(this.oid)}getName(){let t=H0[this.toHex()];if(!t)throw Error("Unknown curve objec\
t identifier.");return t}};function Pc(i25){let t,r=0,e=i25[0];return e<192?([r]=i25,t=1):e<255?(r=(i25[0]-192<<8)+i25[1]+192,t=2):e===255&&(r=d.readNumber(i25.
subarray(1,5)),t=5),{len:r,offset:t}}function vs(i25){return i25<192?new Uint8Array([i25]):i25>191&&i25<8384?new Uint8Array([192+(i25-192>>8),i25-192&255]):d.concatUint8Array(
[new Uint8Array([255]),d.writeNumber(i25,4)])}function z0(i25){if(i25<0||i25>30)throw Error("Partial Length power must be between 1 and 30");return new Uint8Array(
[224+i25])}function Hn(i25){return new Uint8Array([192|i25])}function jo(i25,t){return d.concatUint8Array([Hn(i25),vs(t)])}function Kn(i25){return[f.packet.literalData,
f.packet.compressedData,f.packet.symmetricallyEncryptedData,f.packet.symEncryptedIntegrityProtectedData,f.packet.aeadEncryptedData].includes(i25)}async function G0(i25,t,r){
let e,n;try{let s=await i25.peekBytes(2);if(!s||s.length<2||!(128&s[0]))throw Error("Error during parsing. This message / key probably does not conform to a val\
id OpenPGP format.");let a=await i25.readByte(),o,c,u=-1,h=-1;h=0,64&a&&(h=1),h?u=63&a:(u=(63&a)>>2,c=3&a);let l=Kn(u),y,g=null;if(t&&l){if(t==="array"){let p=new se;
e=te(p),g=p}else{let p=new TransformStream;e=te(p.writable),g=p.readable}n=r({tag:u,packet:g})}else g=[];do{if(h){let p=await i25.readByte();if(y=!1,p<192)o=p;else if(p>=
192&&p<224)o=(p-192<<8)+await i25.readByte()+192;else if(p>223&&p<255){if(o=1<<(31&p),y=!0,!l)throw new TypeError("This packet type does not support partial len\
gths.")}else o=(await i25.readByte()<<24|await i25.readByte()<<16|await i25.readByte()<<8|await i25.readByte())>>>0}else switch(c){case 0:o=await i25.readByte();
break;case 1:o=await i25.readByte()<<8|await i25.readByte();break;case 2:o=(await i25.readByte()<<24|await i25.readByte()<<16|await i25.readByte()<<8|await i25.
readByte())>>>0;break;default:o=1/0}if(o>0){let p=0;for(;;){e&&await e.ready;let{done:w,value:A}=await i25.read();if(w){if(o===1/0)break;throw Error("Unexpected\
 end of packet")}let m=o===1/0?A:A.subarray(0,o-p);if(e?await e.write(m):g.push(m),p+=A.length,p>=o){i25.unshift(A.subarray(o-p+A.length));break}}}}while(y);e?(await e.
ready,await e.close()):(g=d.concatUint8Array(g),await r({tag:u,packet:g}))}catch(s){if(e)return await e.abort(s),!0;throw s}finally{e&&await n}}var nt=class i3 extends Error{constructor(...t){
super(...t),Error.captureStackTrace&&Error.captureStackTrace(this,i3),this.name="UnsupportedError"}},ai=class extends nt{constructor(...t){super(...t),Error.captureStackTrace&&
Error.captureStackTrace(this,nt),this.name="UnknownPacketError"}},ji=class extends nt{constructor(...t){super(...t),Error.captureStackTrace&&Error.captureStackTrace(
this,nt),this.name="MalformedPacketError"}},qi=class{constructor(t,r){this.tag=t,this.rawContent=r}write(){return this.rawContent}};async function lo(i25){switch(i25){case f.
publicKey.ed25519:try{let t=d.getWebCrypto(),r=await t.generateKey("Ed25519",!0,["sign","verify"]).catch((s=>{if(s.name==="OperationError"){let a=Error("Unexpec\
ted key generation issue");throw a.name="NotSupportedError",a}throw s})),e=await t.exportKey("jwk",r.privateKey),n=await t.exportKey("jwk",r.publicKey);return{A:new Uint8Array(
jt(n.x)),seed:jt(e.d)}}catch(t){if(t.name!=="NotSupportedError")throw t;let{default:r}=await Promise.resolve().then((function(){return jr})),e=Dt(Is(i25)),{publicKey:n}=r.
sign.keyPair.fromSeed(e);return{A:n,seed:e}}case f.publicKey.ed448:{let t=await d.getNobleCurve(f.publicKey.ed448),{secretKey:r,publicKey:e}=t.keygen();return{A:e,
seed:r}}default:throw Error("Unsupported EdDSA algorithm")}}async function yo(i25,t,r,e,n,s){if(It(t)<It(Ss(i25)))throw Error("Hash algorithm too weak for EdDSA\
.");switch(i25){case f.publicKey.ed25519:try{let a=d.getWebCrypto(),o=Dc(i25,e,n),c=await a.importKey("jwk",o,"Ed25519",!1,["sign"]);return{RS:new Uint8Array(await a.
sign("Ed25519",c,s))}}catch(a){if(a.name!=="NotSupportedError")throw a;let{default:o}=await Promise.resolve().then((function(){return jr})),c=d.concatUint8Array(
[n,e]);return{RS:o.sign.detached(s,c)}}case f.publicKey.ed448:return{RS:(await d.getNobleCurve(f.publicKey.ed448)).sign(s,n)};default:throw Error("Unsupported E\
dDSA algorithm")}}async function go(i25,t,{RS:r},e,n,s){if(It(t)<It(Ss(i25)))throw Error("Hash algorithm too weak for EdDSA.");switch(i25){case f.publicKey.ed25519:
try{let a=d.getWebCrypto(),o=Ao(i25,n),c=await a.importKey("jwk",o,"Ed25519",!1,["verify"]);return await a.verify("Ed25519",c,r,s)}catch(a){if(a.name!=="NotSupp\
ortedError")throw a;let{default:o}=await Promise.resolve().then((function(){return jr}));return o.sign.detached.verify(s,r,n)}case f.publicKey.ed448:return(await d.
getNobleCurve(f.publicKey.ed448)).verify(r,s,n);default:throw Error("Unsupported EdDSA algorithm")}}async function po(i25,t,r){switch(i25){case f.publicKey.ed25519:
try{let e=d.getWebCrypto(),n=Dc(i25,t,r),s=Ao(i25,t),a=await e.importKey("jwk",n,"Ed25519",!1,["sign"]),o=await e.importKey("jwk",s,"Ed25519",!1,["verify"]),c=Dt(
8),u=new Uint8Array(await e.sign("Ed25519",a,c));return await e.verify("Ed25519",o,u,c)}catch(e){if(e.name!=="NotSupportedError")return!1;let{default:n}=await Promise.
resolve().then((function(){return jr})),{publicKey:s}=n.sign.keyPair.fromSeed(r);return d.equalsUint8Array(t,s)}case f.publicKey.ed448:{let e=(await d.getNobleCurve(
f.publicKey.ed448)).getPublicKey(r);return d.equalsUint8Array(t,e)}default:return!1}}function Is(i25){switch(i25){case f.publicKey.ed25519:return 32;case f.publicKey.
ed448:return 57;default:throw Error("Unsupported EdDSA algorithm")}}function Ss(i25){switch(i25){case f.publicKey.ed25519:return f.hash.sha256;case f.publicKey.
ed448:return f.hash.sha512;default:throw Error("Unknown EdDSA algo")}}var Ao=(i25,t)=>{if(i25===f.publicKey.ed25519)return{kty:"OKP",crv:"Ed25519",x:xt(t),ext:!0};
throw Error("Unsupported EdDSA algorithm")},Dc=(i25,t,r)=>{if(i25===f.publicKey.ed25519){let e=Ao(i25,t);return e.d=xt(r),e}throw Error("Unsupported EdDSA algor\
ithm")},j0=Object.freeze({__proto__:null,generate:lo,getPayloadSize:Is,getPreferredHashAlgo:Ss,sign:yo,validateParams:po,verify:go});function xc(i25){return i25 instanceof
Uint8Array||ArrayBuffer.isView(i25)&&i25.constructor.name==="Uint8Array"}function yt(i25,...t){if(!xc(i25))throw Error("Uint8Array expected");if(t.length>0&&!t.
includes(i25.length))throw Error("Uint8Array expected of length "+t+", got length="+i25.length)}function zn(i25,t=!0){if(i25.destroyed)throw Error("Hash instanc\
e has been destroyed");if(t&&i25.finished)throw Error("Hash#digest() has already been called")}function Qc(i25,t){yt(i25);let r=t.outputLen;if(i25.length<r)throw Error(
"digestInto() expects output buffer of length at least "+r)}function wo(i25){return new Uint8Array(i25.buffer,i25.byteOffset,i25.byteLength)}function ut(i25){return new Uint32Array(
i25.buffer,i25.byteOffset,Math.floor(i25.byteLength/4))}function Lt(...i25){for(let t=0;t<i25.length;t++)i25[t].fill(0)}function Bs(i25){return new DataView(i25.
buffer,i25.byteOffset,i25.byteLength)}var q0=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Vi(i25){if(typeof i25=="string")i25=(function(t){
if(typeof t!="string")throw Error("string expected");return new Uint8Array(new TextEncoder().encode(t))})(i25);else{if(!xc(i25))throw Error("Uint8Array expected\
, got "+typeof i25);i25=qt(i25)}return i25}function Mc(i25,t){return i25.buffer===t.buffer&&i25.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<i25.byteOffset+
i25.byteLength}function Ea(i25,t){if(Mc(i25,t)&&i25.byteOffset<t.byteOffset)throw Error("complex overlap of input and output is not supported")}function Rc(i25,t){
if(i25.length!==t.length)return!1;let r=0;for(let e=0;e<i25.length;e++)r|=i25[e]^t[e];return r===0}var cn=(i25,t)=>{function r(e,...n){if(yt(e),!q0)throw Error(
"Non little-endian hardware is not yet supported");if(i25.nonceLength!==void 0){let u=n[0];if(!u)throw Error("nonce / iv required");i25.varSizeNonce?yt(u):yt(u,
i25.nonceLength)}let s=i25.tagLength;s&&n[1]!==void 0&&yt(n[1]);let a=t(e,...n),o=(u,h)=>{if(h!==void 0){if(u!==2)throw Error("cipher output not supported");yt(
h)}},c=!1;return{encrypt(u,h){if(c)throw Error("cannot encrypt() twice with same key + nonce");return c=!0,yt(u),o(a.encrypt.length,h),a.encrypt(u,h)},decrypt(u,h){
if(yt(u),s&&u.length<s)throw Error("invalid ciphertext length: smaller than tagLength="+s);return o(a.decrypt.length,h),a.decrypt(u,h)}}}return Object.assign(r,
i25),r};function Yi(i25,t,r=!0){if(t===void 0)return new Uint8Array(i25);if(t.length!==i25)throw Error("invalid output length, expected "+i25+", got: "+t.length);
if(r&&!ae(t))throw Error("invalid output, must be aligned");return t}function va(i25,t,r,e){if(typeof i25.setBigUint64=="function")return i25.setBigUint64(t,r,e);
let n=BigInt(32),s=BigInt(4294967295),a=Number(r>>n&s),o=Number(r&s);i25.setUint32(t+0,a,e),i25.setUint32(t+4,o,e)}function ae(i25){return i25.byteOffset%4==0}function qt(i25){
return Uint8Array.from(i25)}var Oe=16,mo=new Uint8Array(16),ve=ut(mo),ie=i25=>(i25>>>0&255)<<24|(i25>>>8&255)<<16|(i25>>>16&255)<<8|i25>>>24&255,Gn=class{constructor(t,r){
this.blockLen=Oe,this.outputLen=Oe,this.s0=0,this.s1=0,this.s2=0,this.s3=0,this.finished=!1,yt(t=Vi(t),16);let e=Bs(t),n=e.getUint32(0,!1),s=e.getUint32(4,!1),a=e.
getUint32(8,!1),o=e.getUint32(12,!1),c=[];for(let v=0;v<128;v++)c.push({s0:ie(n),s1:ie(s),s2:ie(a),s3:ie(o)}),{s0:n,s1:s,s2:a,s3:o}={s3:(l=a)<<31|(y=o)>>>1,s2:(h=
s)<<31|l>>>1,s1:(u=n)<<31|h>>>1,s0:u>>>1^225<<24&-(1&y)};var u,h,l,y;let g=(p=r||1024)>65536?8:p>1024?4:2;var p;if(![1,2,4,8].includes(g))throw Error("ghash: in\
valid window size, expected 2, 4 or 8");this.W=g;let w=128/g,A=this.windowSize=2**g,m=[];for(let v=0;v<w;v++)for(let k=0;k<A;k++){let b=0,B=0,D=0,P=0;for(let S=0;S<
g;S++){if(!(k>>>g-S-1&1))continue;let{s0:E,s1:C,s2:I,s3:K}=c[g*v+S];b^=E,B^=C,D^=I,P^=K}m.push({s0:b,s1:B,s2:D,s3:P})}this.t=m}_updateBlock(t,r,e,n){t^=this.s0,
r^=this.s1,e^=this.s2,n^=this.s3;let{W:s,t:a,windowSize:o}=this,c=0,u=0,h=0,l=0,y=(1<<s)-1,g=0;for(let p of[t,r,e,n])for(let w=0;w<4;w++){let A=p>>>8*w&255;for(let m=8/
s-1;m>=0;m--){let v=A>>>s*m&y,{s0:k,s1:b,s2:B,s3:D}=a[g*o+v];c^=k,u^=b,h^=B,l^=D,g+=1}}this.s0=c,this.s1=u,this.s2=h,this.s3=l}update(t){zn(this),yt(t=Vi(t));let r=ut(
t),e=Math.floor(t.length/Oe),n=t.length%Oe;for(let s=0;s<e;s++)this._updateBlock(r[4*s+0],r[4*s+1],r[4*s+2],r[4*s+3]);return n&&(mo.set(t.subarray(e*Oe)),this._updateBlock(
ve[0],ve[1],ve[2],ve[3]),Lt(ve)),this}destroy(){let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){zn(this),Qc(t,this),this.finished=!0;let{s0:r,
s1:e,s2:n,s3:s}=this,a=ut(t);return a[0]=r,a[1]=e,a[2]=n,a[3]=s,t}digest(){let t=new Uint8Array(Oe);return this.digestInto(t),this.destroy(),t}},Ia=class extends Gn{constructor(t,r){
yt(t=Vi(t));let e=(function(n){n.reverse();let s=1&n[15],a=0;for(let o=0;o<n.length;o++){let c=n[o];n[o]=c>>>1|a,a=(1&c)<<7}return n[0]^=225&-s,n})(qt(t));super(
e,r),Lt(e)}update(t){t=Vi(t),zn(this);let r=ut(t),e=t.length%Oe,n=Math.floor(t.length/Oe);for(let s=0;s<n;s++)this._updateBlock(ie(r[4*s+3]),ie(r[4*s+2]),ie(r[4*
s+1]),ie(r[4*s+0]));return e&&(mo.set(t.subarray(n*Oe)),this._updateBlock(ie(ve[3]),ie(ve[2]),ie(ve[1]),ie(ve[0])),Lt(ve)),this}digestInto(t){zn(this),Qc(t,this),
this.finished=!0;let{s0:r,s1:e,s2:n,s3:s}=this,a=ut(t);return a[0]=r,a[1]=e,a[2]=n,a[3]=s,t.reverse()}};function Fc(i25){let t=(e,n)=>i25(n,e.length).update(Vi(
e)).digest(),r=i25(new Uint8Array(16),0);return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=(e,n)=>i25(e,n),t}var qo=Fc(((i25,t)=>new Gn(i25,t)));Fc(
((i25,t)=>new Ia(i25,t)));var _t=16,yn=new Uint8Array(_t);function bo(i25){return i25<<1^283&-(i25>>7)}function _r(i25,t){let r=0;for(;t>0;t>>=1)r^=i25&-(1&t),i25=
bo(i25);return r}var Sa=(()=>{let i25=new Uint8Array(256);for(let r=0,e=1;r<256;r++,e^=bo(e))i25[r]=e;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let e=i25[255-
r];e|=e<<8,t[i25[r]]=255&(e^e>>4^e>>5^e>>6^e>>7^99)}return Lt(i25),t})(),V0=Sa.map(((i25,t)=>Sa.indexOf(t))),Gs=i25=>i25<<8|i25>>>24,Vo=i25=>i25<<24&4278190080|
i25<<8&16711680|i25>>>8&65280|i25>>>24&255;function Tc(i25,t){if(i25.length!==256)throw Error("Wrong sbox length");let r=new Uint32Array(256).map(((u,h)=>t(i25[h]))),
e=r.map(Gs),n=e.map(Gs),s=n.map(Gs),a=new Uint32Array(65536),o=new Uint32Array(65536),c=new Uint16Array(65536);for(let u=0;u<256;u++)for(let h=0;h<256;h++){let l=256*
u+h;a[l]=r[u]^e[h],o[l]=n[u]^s[h],c[l]=i25[u]<<8|i25[h]}return{sbox:i25,sbox2:c,T0:r,T1:e,T2:n,T3:s,T01:a,T23:o}}var ko=Tc(Sa,(i25=>_r(i25,3)<<24|i25<<16|i25<<8|
_r(i25,2))),Lc=Tc(V0,(i25=>_r(i25,11)<<24|_r(i25,13)<<16|_r(i25,9)<<8|_r(i25,14))),Y0=(()=>{let i25=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=bo(r))i25[t]=r;
return i25})();function Hr(i25){yt(i25);let t=i25.length;if(![16,24,32].includes(t))throw Error("aes: invalid key size, should be 16, 24 or 32, got "+t);let{sbox2:r}=ko,
e=[];ae(i25)||e.push(i25=qt(i25));let n=ut(i25),s=n.length,a=u=>Se(r,u,u,u,u),o=new Uint32Array(t+28);o.set(n);for(let u=s;u<o.length;u++){let h=o[u-1];u%s==0?h=
a((c=h)<<24|c>>>8)^Y0[u/s-1]:s>6&&u%s==4&&(h=a(h)),o[u]=o[u-s]^h}var c;return Lt(...e),o}function Eo(i25){let t=Hr(i25),r=t.slice(),e=t.length,{sbox2:n}=ko,{T0:s,
T1:a,T2:o,T3:c}=Lc;for(let u=0;u<e;u+=4)for(let h=0;h<4;h++)r[u+h]=t[e-u-4+h];Lt(t);for(let u=4;u<e-4;u++){let h=r[u],l=Se(n,h,h,h,h);r[u]=s[255&l]^a[l>>>8&255]^
o[l>>>16&255]^c[l>>>24]}return r}function lr(i25,t,r,e,n,s){return i25[r<<8&65280|e>>>8&255]^t[n>>>8&65280|s>>>24&255]}function Se(i25,t,r,e,n){return i25[255&t|
65280&r]|i25[e>>>16&255|n>>>16&65280]<<16}function de(i25,t,r,e,n){let{sbox2:s,T01:a,T23:o}=ko,c=0;t^=i25[c++],r^=i25[c++],e^=i25[c++],n^=i25[c++];let u=i25.length/
4-2;for(let h=0;h<u;h++){let l=i25[c++]^lr(a,o,t,r,e,n),y=i25[c++]^lr(a,o,r,e,n,t),g=i25[c++]^lr(a,o,e,n,t,r),p=i25[c++]^lr(a,o,n,t,r,e);t=l,r=y,e=g,n=p}return{
s0:i25[c++]^Se(s,t,r,e,n),s1:i25[c++]^Se(s,r,e,n,t),s2:i25[c++]^Se(s,e,n,t,r),s3:i25[c++]^Se(s,n,t,r,e)}}function Ks(i25,t,r,e,n){let{sbox2:s,T01:a,T23:o}=Lc,c=0;
t^=i25[c++],r^=i25[c++],e^=i25[c++],n^=i25[c++];let u=i25.length/4-2;for(let h=0;h<u;h++){let l=i25[c++]^lr(a,o,t,n,e,r),y=i25[c++]^lr(a,o,r,t,n,e),g=i25[c++]^lr(
a,o,e,r,t,n),p=i25[c++]^lr(a,o,n,e,r,t);t=l,r=y,e=g,n=p}return{s0:i25[c++]^Se(s,t,n,e,r),s1:i25[c++]^Se(s,r,t,n,e),s2:i25[c++]^Se(s,e,r,t,n),s3:i25[c++]^Se(s,n,
e,r,t)}}function Nc(i25,t,r,e){yt(t,_t),yt(r);let n=r.length;Ea(r,e=Yi(n,e));let s=t,a=ut(s),{s0:o,s1:c,s2:u,s3:h}=de(i25,a[0],a[1],a[2],a[3]),l=ut(r),y=ut(e);for(let p=0;p+
4<=l.length;p+=4){y[p+0]=l[p+0]^o,y[p+1]=l[p+1]^c,y[p+2]=l[p+2]^u,y[p+3]=l[p+3]^h;let w=1;for(let A=s.length-1;A>=0;A--)w=w+(255&s[A])|0,s[A]=255&w,w>>>=8;({s0:o,
s1:c,s2:u,s3:h}=de(i25,a[0],a[1],a[2],a[3]))}let g=_t*Math.floor(l.length/4);if(g<n){let p=new Uint32Array([o,c,u,h]),w=wo(p);for(let A=g,m=0;A<n;A++,m++)e[A]=r[A]^
w[m];Lt(p)}return e}function Qi(i25,t,r,e,n){yt(r,_t),yt(e),n=Yi(e.length,n);let s=r,a=ut(s),o=Bs(s),c=ut(e),u=ut(n),h=t?0:12,l=e.length,y=o.getUint32(h,t),{s0:g,
s1:p,s2:w,s3:A}=de(i25,a[0],a[1],a[2],a[3]);for(let v=0;v+4<=c.length;v+=4)u[v+0]=c[v+0]^g,u[v+1]=c[v+1]^p,u[v+2]=c[v+2]^w,u[v+3]=c[v+3]^A,y=y+1>>>0,o.setUint32(
h,y,t),{s0:g,s1:p,s2:w,s3:A}=de(i25,a[0],a[1],a[2],a[3]);let m=_t*Math.floor(c.length/4);if(m<l){let v=new Uint32Array([g,p,w,A]),k=wo(v);for(let b=m,B=0;b<l;b++,
B++)n[b]=e[b]^k[B];Lt(v)}return n}var J0=cn({blockSize:16,nonceLength:16},(function(i25,t){function r(e,n){if(yt(e),n!==void 0&&(yt(n),!ae(n)))throw Error("unal\
igned destination");let s=Hr(i25),a=qt(t),o=[s,a];ae(e)||o.push(e=qt(e));let c=Nc(s,a,e,n);return Lt(...o),c}return{encrypt:(e,n)=>r(e,n),decrypt:(e,n)=>r(e,n)}})),
Ba=cn({blockSize:16,nonceLength:16},(function(i25,t,r={}){let e=!r.disablePadding;return{encrypt(n,s){let a=Hr(i25),{b:o,o:c,out:u}=(function(v,k,b){yt(v);let B=v.
length,D=B%_t;if(!k&&D!==0)throw Error("aec/(cbc-ecb): unpadded plaintext with disabled padding");ae(v)||(v=qt(v));let P=ut(v);if(k){let S=_t-D;S||(S=_t),B+=S}return Ea(
v,b=Yi(B,b)),{b:P,o:ut(b),out:b}})(n,e,s),h=t,l=[a];ae(h)||l.push(h=qt(h));let y=ut(h),g=y[0],p=y[1],w=y[2],A=y[3],m=0;for(;m+4<=o.length;)g^=o[m+0],p^=o[m+1],w^=
o[m+2],A^=o[m+3],{s0:g,s1:p,s2:w,s3:A}=de(a,g,p,w,A),c[m++]=g,c[m++]=p,c[m++]=w,c[m++]=A;if(e){let v=(function(k){let b=new Uint8Array(16),B=ut(b);b.set(k);let D=_t-
k.length;for(let P=_t-D;P<_t;P++)b[P]=D;return B})(n.subarray(4*m));g^=v[0],p^=v[1],w^=v[2],A^=v[3],{s0:g,s1:p,s2:w,s3:A}=de(a,g,p,w,A),c[m++]=g,c[m++]=p,c[m++]=
w,c[m++]=A}return Lt(...l),u},decrypt(n,s){(function(A){if(yt(A),A.length%_t!=0)throw Error("aes-(cbc/ecb).decrypt ciphertext should consist of blocks with size\
 16")})(n);let a=Eo(i25),o=t,c=[a];ae(o)||c.push(o=qt(o));let u=ut(o);s=Yi(n.length,s),ae(n)||c.push(n=qt(n)),Ea(n,s);let h=ut(n),l=ut(s),y=u[0],g=u[1],p=u[2],w=u[3];
for(let A=0;A+4<=h.length;){let m=y,v=g,k=p,b=w;y=h[A+0],g=h[A+1],p=h[A+2],w=h[A+3];let{s0:B,s1:D,s2:P,s3:S}=Ks(a,y,g,p,w);l[A++]=B^m,l[A++]=D^v,l[A++]=P^k,l[A++]=
S^b}return Lt(...c),(function(A,m){if(!m)return A;let v=A.length;if(!v)throw Error("aes/pcks5: empty ciphertext not allowed");let k=A[v-1];if(k<=0||k>16)throw Error(
"aes/pcks5: wrong padding");let b=A.subarray(0,-k);for(let B=0;B<k;B++)if(A[v-B-1]!==k)throw Error("aes/pcks5: wrong padding");return b})(s,e)}}})),Oc=cn({blockSize:16,
nonceLength:16},(function(i25,t){function r(e,n,s){yt(e);let a=e.length;if(Mc(e,s=Yi(a,s)))throw Error("overlapping src and dst not supported.");let o=Hr(i25),c=t,
u=[o];ae(c)||u.push(c=qt(c)),ae(e)||u.push(e=qt(e));let h=ut(e),l=ut(s),y=n?l:h,g=ut(c),p=g[0],w=g[1],A=g[2],m=g[3];for(let k=0;k+4<=h.length;){let{s0:b,s1:B,s2:D,
s3:P}=de(o,p,w,A,m);l[k+0]=h[k+0]^b,l[k+1]=h[k+1]^B,l[k+2]=h[k+2]^D,l[k+3]=h[k+3]^P,p=y[k++],w=y[k++],A=y[k++],m=y[k++]}let v=_t*Math.floor(h.length/4);if(v<a){
({s0:p,s1:w,s2:A,s3:m}=de(o,p,w,A,m));let k=wo(new Uint32Array([p,w,A,m]));for(let b=v,B=0;b<a;b++,B++)s[b]=e[b]^k[B];Lt(k)}return Lt(...u),s}return{encrypt:(e,n)=>r(
e,!0,n),decrypt:(e,n)=>r(e,!1,n)}}));function Z0(i25,t,r,e,n){let s=n?n.length:0,a=i25.create(r,e.length+s);n&&a.update(n);let o=(function(u,h,l){let y=new Uint8Array(
16),g=Bs(y);return va(g,0,BigInt(h),l),va(g,8,BigInt(u),l),y})(8*e.length,8*s,t);a.update(e),a.update(o);let c=a.digest();return Lt(o),c}var gn=cn({blockSize:16,
nonceLength:12,tagLength:16,varSizeNonce:!0},(function(i25,t,r){if(t.length<8)throw Error("aes/gcm: invalid nonce length");function e(s,a,o){let c=Z0(qo,!1,s,o,
r);for(let u=0;u<a.length;u++)c[u]^=a[u];return c}function n(){let s=Hr(i25),a=yn.slice(),o=yn.slice();if(Qi(s,!1,o,o,a),t.length===12)o.set(t);else{let c=yn.slice();
va(Bs(c),8,BigInt(8*t.length),!1);let u=qo.create(a).update(t).update(c);u.digestInto(o),u.destroy()}return{xk:s,authKey:a,counter:o,tagMask:Qi(s,!1,o,yn)}}return{
encrypt(s){let{xk:a,authKey:o,counter:c,tagMask:u}=n(),h=new Uint8Array(s.length+16),l=[a,o,c,u];ae(s)||l.push(s=qt(s)),Qi(a,!1,c,s,h.subarray(0,s.length));let y=e(
o,u,h.subarray(0,h.length-16));return l.push(y),h.set(y,s.length),Lt(...l),h},decrypt(s){let{xk:a,authKey:o,counter:c,tagMask:u}=n(),h=[a,o,u,c];ae(s)||h.push(s=
qt(s));let l=s.subarray(0,-16),y=s.subarray(-16),g=e(o,u,l);if(h.push(g),!Rc(g,y))throw Error("aes/gcm: invalid ghash tag");let p=Qi(a,!1,c,l);return Lt(...h),p}}}));
function Hc(i25){return i25 instanceof Uint32Array||ArrayBuffer.isView(i25)&&i25.constructor.name==="Uint32Array"}function zc(i25,t){if(yt(t,16),!Hc(i25))throw Error(
"_encryptBlock accepts result of expandKeyLE");let r=ut(t),{s0:e,s1:n,s2:s,s3:a}=de(i25,r[0],r[1],r[2],r[3]);return r[0]=e,r[1]=n,r[2]=s,r[3]=a,t}function Gc(i25,t){
if(yt(t,16),!Hc(i25))throw Error("_decryptBlock accepts result of expandKeyLE");let r=ut(t),{s0:e,s1:n,s2:s,s3:a}=Ks(i25,r[0],r[1],r[2],r[3]);return r[0]=e,r[1]=
n,r[2]=s,r[3]=a,t}var Yo={encrypt(i25,t){if(t.length>=2**32)throw Error("plaintext should be less than 4gb");let r=Hr(i25);if(t.length===16)zc(r,t);else{let e=ut(
t),n=e[0],s=e[1];for(let a=0,o=1;a<6;a++)for(let c=2;c<e.length;c+=2,o++){let{s0:u,s1:h,s2:l,s3:y}=de(r,n,s,e[c],e[c+1]);n=u,s=h^Vo(o),e[c]=l,e[c+1]=y}e[0]=n,e[1]=
s}r.fill(0)},decrypt(i25,t){if(t.length-8>=2**32)throw Error("ciphertext should be less than 4gb");let r=Eo(i25),e=t.length/8-1;if(e===1)Gc(r,t);else{let n=ut(t),
s=n[0],a=n[1];for(let o=0,c=6*e;o<6;o++)for(let u=2*e;u>=1;u-=2,c--){a^=Vo(c);let{s0:h,s1:l,s2:y,s3:g}=Ks(r,s,a,n[u],n[u+1]);s=h,a=l,n[u]=y,n[u+1]=g}n[0]=s,n[1]=
a}r.fill(0)}},Jo=new Uint8Array(8).fill(166),jc=cn({blockSize:8},(i25=>({encrypt(t){if(!t.length||t.length%8!=0)throw Error("invalid plaintext length");if(t.length===
8)throw Error("8-byte keys not allowed in AESKW, use AESKWP instead");let r=(function(...e){let n=0;for(let a=0;a<e.length;a++){let o=e[a];yt(o),n+=o.length}let s=new Uint8Array(
n);for(let a=0,o=0;a<e.length;a++){let c=e[a];s.set(c,o),o+=c.length}return s})(Jo,t);return Yo.encrypt(i25,r),r},decrypt(t){if(t.length%8!=0||t.length<24)throw Error(
"invalid ciphertext length");let r=qt(t);if(Yo.decrypt(i25,r),!Rc(r.subarray(0,8),Jo))throw Error("integrity check failed");return r.subarray(0,8).fill(0),r.subarray(
8)}}))),Zo={expandKeyLE:Hr,expandKeyDecLE:Eo,encrypt:de,decrypt:Ks,encryptBlock:zc,decryptBlock:Gc,ctrCounter:Nc,ctr32:Qi};async function qc(i25){switch(i25){case f.
symmetric.aes128:case f.symmetric.aes192:case f.symmetric.aes256:throw Error("Not a legacy cipher");case f.symmetric.cast5:case f.symmetric.blowfish:case f.symmetric.
twofish:case f.symmetric.tripledes:{let{legacyCiphers:t}=await Promise.resolve().then((function(){return Bh})),r=f.read(f.symmetric,i25),e=t.get(r);if(!e)throw Error(
"Unsupported cipher algorithm");return e}default:throw Error("Unsupported cipher algorithm")}}function W0(i25){switch(i25){case f.symmetric.aes128:case f.symmetric.
aes192:case f.symmetric.aes256:case f.symmetric.twofish:return 16;case f.symmetric.blowfish:case f.symmetric.cast5:case f.symmetric.tripledes:return 8;default:throw Error(
"Unsupported cipher")}}function X0(i25){switch(i25){case f.symmetric.aes128:case f.symmetric.blowfish:case f.symmetric.cast5:return 16;case f.symmetric.aes192:case f.
symmetric.tripledes:return 24;case f.symmetric.aes256:case f.symmetric.twofish:return 32;default:throw Error("Unsupported cipher")}}function ot(i25){return{keySize:X0(
i25),blockSize:W0(i25)}}var oi=d.getWebCrypto();async function Ka(i25,t,r){let{keySize:e}=ot(i25);if(!d.isAES(i25)||t.length!==e)throw Error("Unexpected algorit\
hm or key size");try{let n=await oi.importKey("raw",t,{name:"AES-KW"},!1,["wrapKey"]),s=await oi.importKey("raw",r,{name:"HMAC",hash:"SHA-256"},!0,["sign"]),a=await oi.
wrapKey("raw",s,n,{name:"AES-KW"});return new Uint8Array(a)}catch(n){if(n.name!=="NotSupportedError"&&(t.length!==24||n.name!=="OperationError"))throw n;d.printDebugError(
"Browser did not support operation: "+n.message)}return jc(t).encrypt(r)}async function Ca(i25,t,r){let{keySize:e}=ot(i25);if(!d.isAES(i25)||t.length!==e)throw Error(
"Unexpected algorithm or key size");let n;try{n=await oi.importKey("raw",t,{name:"AES-KW"},!1,["unwrapKey"])}catch(s){if(s.name!=="NotSupportedError"&&(t.length!==
24||s.name!=="OperationError"))throw s;return d.printDebugError("Browser did not support operation: "+s.message),jc(t).decrypt(r)}try{let s=await oi.unwrapKey("\
raw",r,n,{name:"AES-KW"},{name:"HMAC",hash:"SHA-256"},!0,["sign"]);return new Uint8Array(await oi.exportKey("raw",s))}catch(s){throw s.name==="OperationError"?Error(
"Key Data Integrity failed"):s}}async function wr(i25,t,r,e,n){let s=d.getWebCrypto(),a=f.read(f.webHash,i25);if(!a)throw Error("Hash algo not supported with HK\
DF");let o=await s.importKey("raw",t,"HKDF",!1,["deriveBits"]),c=await s.deriveBits({name:"HKDF",hash:a,salt:r,info:e},o,8*n);return new Uint8Array(c)}var jn={x25519:d.
encodeUTF8("OpenPGP X25519"),x448:d.encodeUTF8("OpenPGP X448")};async function vo(i25){switch(i25){case f.publicKey.x25519:try{let t=d.getWebCrypto(),r=await t.
generateKey("X25519",!0,["deriveKey","deriveBits"]).catch((s=>{if(s.name==="OperationError"){let a=Error("Unexpected key generation issue");throw a.name="NotSup\
portedError",a}throw s})),e=await t.exportKey("jwk",r.privateKey),n=await t.exportKey("jwk",r.publicKey);if(e.x!==n.x){let s=Error("Unexpected mismatching publi\
c point");throw s.name="NotSupportedError",s}return{A:new Uint8Array(jt(n.x)),k:jt(e.d)}}catch(t){if(t.name!=="NotSupportedError")throw t;let{default:r}=await Promise.
resolve().then((function(){return jr})),{secretKey:e,publicKey:n}=r.box.keyPair();return{A:n,k:e}}case f.publicKey.x448:{let t=await d.getNobleCurve(f.publicKey.
x448),{secretKey:r,publicKey:e}=t.keygen();return{A:e,k:r}}default:throw Error("Unsupported ECDH algorithm")}}async function Io(i25,t,r){switch(i25){case f.publicKey.
x25519:try{let{ephemeralPublicKey:e,sharedSecret:n}=await Us(i25,t),s=await Ps(i25,e,t,r);return d.equalsUint8Array(n,s)}catch{return!1}case f.publicKey.x448:{let e=(await d.
getNobleCurve(f.publicKey.x448)).getPublicKey(r);return d.equalsUint8Array(t,e)}default:return!1}}async function Vc(i25,t,r){let{ephemeralPublicKey:e,sharedSecret:n}=await Us(
i25,r),s=d.concatUint8Array([e,r,n]);switch(i25){case f.publicKey.x25519:{let a=f.symmetric.aes128,{keySize:o}=ot(a),c=await wr(f.hash.sha256,s,new Uint8Array,jn.
x25519,o);return{ephemeralPublicKey:e,wrappedKey:await Ka(a,c,t)}}case f.publicKey.x448:{let a=f.symmetric.aes256,{keySize:o}=ot(f.symmetric.aes256),c=await wr(
f.hash.sha512,s,new Uint8Array,jn.x448,o);return{ephemeralPublicKey:e,wrappedKey:await Ka(a,c,t)}}default:throw Error("Unsupported ECDH algorithm")}}async function Yc(i25,t,r,e,n){
let s=await Ps(i25,t,e,n),a=d.concatUint8Array([t,e,s]);switch(i25){case f.publicKey.x25519:{let o=f.symmetric.aes128,{keySize:c}=ot(o);return Ca(o,await wr(f.hash.
sha256,a,new Uint8Array,jn.x25519,c),r)}case f.publicKey.x448:{let o=f.symmetric.aes256,{keySize:c}=ot(f.symmetric.aes256);return Ca(o,await wr(f.hash.sha512,a,
new Uint8Array,jn.x448,c),r)}default:throw Error("Unsupported ECDH algorithm")}}function Cs(i25){switch(i25){case f.publicKey.x25519:return 32;case f.publicKey.
x448:return 56;default:throw Error("Unsupported ECDH algorithm")}}async function Us(i25,t){switch(i25){case f.publicKey.x25519:try{let r=d.getWebCrypto(),e=await r.
generateKey("X25519",!0,["deriveKey","deriveBits"]).catch((c=>{if(c.name==="OperationError"){let u=Error("Unexpected key generation issue");throw u.name="NotSup\
portedError",u}throw c})),n=await r.exportKey("jwk",e.publicKey);if((await r.exportKey("jwk",e.privateKey)).x!==n.x){let c=Error("Unexpected mismatching public \
point");throw c.name="NotSupportedError",c}let s=Ua(i25,t),a=await r.importKey("jwk",s,"X25519",!1,[]),o=await r.deriveBits({name:"X25519",public:a},e.privateKey,
8*Cs(i25));return{sharedSecret:new Uint8Array(o),ephemeralPublicKey:new Uint8Array(jt(n.x))}}catch(r){if(r.name!=="NotSupportedError")throw r;let{default:e}=await Promise.
resolve().then((function(){return jr})),{secretKey:n,publicKey:s}=e.box.keyPair(),a=e.scalarMult(n,t);return qn(a),{ephemeralPublicKey:s,sharedSecret:a}}case f.
publicKey.x448:{let r=await d.getNobleCurve(f.publicKey.x448),{secretKey:e,publicKey:n}=r.keygen(),s=r.getSharedSecret(e,t);return qn(s),{ephemeralPublicKey:n,sharedSecret:s}}default:
throw Error("Unsupported ECDH algorithm")}}async function Ps(i25,t,r,e){switch(i25){case f.publicKey.x25519:try{let n=d.getWebCrypto(),s=(function(h,l,y){if(h===
f.publicKey.x25519){let g=Ua(h,l);return g.d=xt(y),g}throw Error("Unsupported ECDH algorithm")})(i25,r,e),a=Ua(i25,t),o=await n.importKey("jwk",s,"X25519",!1,["\
deriveKey","deriveBits"]),c=await n.importKey("jwk",a,"X25519",!1,[]),u=await n.deriveBits({name:"X25519",public:c},o,8*Cs(i25));return new Uint8Array(u)}catch(n){
if(n.name!=="NotSupportedError")throw n;let{default:s}=await Promise.resolve().then((function(){return jr})),a=s.scalarMult(e,t);return qn(a),a}case f.publicKey.
x448:{let n=(await d.getNobleCurve(f.publicKey.x448)).getSharedSecret(e,t);return qn(n),n}default:throw Error("Unsupported ECDH algorithm")}}function qn(i25){let t=0;
for(let r=0;r<i25.length;r++)t|=i25[r];if(t===0)throw Error("Unexpected low order point")}function Ua(i25,t){if(i25===f.publicKey.x25519)return{kty:"OKP",crv:"X\
25519",x:xt(t),ext:!0};throw Error("Unsupported ECDH algorithm")}var _0=Object.freeze({__proto__:null,decrypt:Yc,encrypt:Vc,generate:vo,generateEphemeralEncryptionMaterial:Us,
getPayloadSize:Cs,recomputeSharedSecret:Ps,validateParams:Io}),js=d.getWebCrypto(),Vn=d.getNodeCrypto(),Ce={[f.curve.nistP256]:"P-256",[f.curve.nistP384]:"P-384",
[f.curve.nistP521]:"P-521"},Me=Vn?Vn.getCurves():[],Ee=Vn?{[f.curve.secp256k1]:Me.includes("secp256k1")?"secp256k1":void 0,[f.curve.nistP256]:Me.includes("prime\
256v1")?"prime256v1":void 0,[f.curve.nistP384]:Me.includes("secp384r1")?"secp384r1":void 0,[f.curve.nistP521]:Me.includes("secp521r1")?"secp521r1":void 0,[f.curve.
ed25519Legacy]:Me.includes("ED25519")?"ED25519":void 0,[f.curve.curve25519Legacy]:Me.includes("X25519")?"X25519":void 0,[f.curve.brainpoolP256r1]:Me.includes("b\
rainpoolP256r1")?"brainpoolP256r1":void 0,[f.curve.brainpoolP384r1]:Me.includes("brainpoolP384r1")?"brainpoolP384r1":void 0,[f.curve.brainpoolP512r1]:Me.includes(
"brainpoolP512r1")?"brainpoolP512r1":void 0}:{},Jc={[f.curve.nistP256]:{oid:[6,8,42,134,72,206,61,3,1,7],keyType:f.publicKey.ecdsa,hash:f.hash.sha256,cipher:f.symmetric.
aes128,node:Ee[f.curve.nistP256],web:Ce[f.curve.nistP256],payloadSize:32,sharedSize:256,wireFormatLeadingByte:4},[f.curve.nistP384]:{oid:[6,5,43,129,4,0,34],keyType:f.
publicKey.ecdsa,hash:f.hash.sha384,cipher:f.symmetric.aes192,node:Ee[f.curve.nistP384],web:Ce[f.curve.nistP384],payloadSize:48,sharedSize:384,wireFormatLeadingByte:4},
[f.curve.nistP521]:{oid:[6,5,43,129,4,0,35],keyType:f.publicKey.ecdsa,hash:f.hash.sha512,cipher:f.symmetric.aes256,node:Ee[f.curve.nistP521],web:Ce[f.curve.nistP521],
payloadSize:66,sharedSize:528,wireFormatLeadingByte:4},[f.curve.secp256k1]:{oid:[6,5,43,129,4,0,10],keyType:f.publicKey.ecdsa,hash:f.hash.sha256,cipher:f.symmetric.
aes128,node:Ee[f.curve.secp256k1],payloadSize:32,wireFormatLeadingByte:4},[f.curve.ed25519Legacy]:{oid:[6,9,43,6,1,4,1,218,71,15,1],keyType:f.publicKey.eddsaLegacy,
hash:f.hash.sha512,node:!1,payloadSize:32,wireFormatLeadingByte:64},[f.curve.curve25519Legacy]:{oid:[6,10,43,6,1,4,1,151,85,1,5,1],keyType:f.publicKey.ecdh,hash:f.
hash.sha256,cipher:f.symmetric.aes128,node:!1,payloadSize:32,wireFormatLeadingByte:64},[f.curve.brainpoolP256r1]:{oid:[6,9,43,36,3,3,2,8,1,1,7],keyType:f.publicKey.
ecdsa,hash:f.hash.sha256,cipher:f.symmetric.aes128,node:Ee[f.curve.brainpoolP256r1],payloadSize:32,wireFormatLeadingByte:4},[f.curve.brainpoolP384r1]:{oid:[6,9,
43,36,3,3,2,8,1,1,11],keyType:f.publicKey.ecdsa,hash:f.hash.sha384,cipher:f.symmetric.aes192,node:Ee[f.curve.brainpoolP384r1],payloadSize:48,wireFormatLeadingByte:4},
[f.curve.brainpoolP512r1]:{oid:[6,9,43,36,3,3,2,8,1,1,13],keyType:f.publicKey.ecdsa,hash:f.hash.sha512,cipher:f.symmetric.aes256,node:Ee[f.curve.brainpoolP512r1],
payloadSize:64,wireFormatLeadingByte:4}},Jt=class{constructor(t){try{this.name=t instanceof je?t.getName():f.write(f.curve,t)}catch{throw new nt("Unknown curve")}
let r=Jc[this.name];this.keyType=r.keyType,this.oid=r.oid,this.hash=r.hash,this.cipher=r.cipher,this.node=r.node,this.web=r.web,this.payloadSize=r.payloadSize,this.
sharedSize=r.sharedSize,this.wireFormatLeadingByte=r.wireFormatLeadingByte,this.web&&d.getWebCrypto()?this.type="web":this.node&&d.getNodeCrypto()?this.type="no\
de":this.name===f.curve.curve25519Legacy?this.type="curve25519Legacy":this.name===f.curve.ed25519Legacy&&(this.type="ed25519Legacy")}async genKeyPair(){switch(this.
type){case"web":try{return await(async function(t,r){let e=await js.generateKey({name:"ECDSA",namedCurve:Ce[t]},!0,["sign","verify"]),n=await js.exportKey("jwk",
e.privateKey);return{publicKey:Xc(await js.exportKey("jwk",e.publicKey),r),privateKey:jt(n.d)}})(this.name,this.wireFormatLeadingByte)}catch(t){return d.printDebugError(
"Browser did not support generating ec key "+t.message),Wo(this.name)}case"node":return(function(t){let r=Vn.createECDH(Ee[t]);return r.generateKeys(),{publicKey:new Uint8Array(
r.getPublicKey()),privateKey:new Uint8Array(r.getPrivateKey())}})(this.name);case"curve25519Legacy":{let{k:t,A:r}=await vo(f.publicKey.x25519),e=t.slice().reverse();
return e[0]=127&e[0]|64,e[31]&=248,{publicKey:d.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),r]),privateKey:e}}case"ed25519Legacy":{let{seed:t,
A:r}=await lo(f.publicKey.ed25519);return{publicKey:d.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),r]),privateKey:t}}default:return Wo(this.name)}}};
async function Cn(i25){let t=new Jt(i25),{oid:r,hash:e,cipher:n}=t,s=await t.genKeyPair();return{oid:r,Q:s.publicKey,secret:d.leftPad(s.privateKey,t.payloadSize),
hash:e,cipher:n}}function Zc(i25){return Jc[i25.getName()].hash}async function Wc(i25,t,r,e){let n={[f.curve.nistP256]:!0,[f.curve.nistP384]:!0,[f.curve.nistP521]:!0,
[f.curve.secp256k1]:!0,[f.curve.curve25519Legacy]:i25===f.publicKey.ecdh,[f.curve.brainpoolP256r1]:!0,[f.curve.brainpoolP384r1]:!0,[f.curve.brainpoolP512r1]:!0},
s=t.getName();if(!n[s])return!1;if(s===f.curve.curve25519Legacy){let o=e.slice().reverse();return!(r.length<1||r[0]!==64)&&Io(f.publicKey.x25519,r.subarray(1),o)}
let a=(await d.getNobleCurve(f.publicKey.ecdsa,s)).getPublicKey(e,!1);return!!d.equalsUint8Array(a,r)}function Fr(i25,t){let{payloadSize:r,wireFormatLeadingByte:e,
name:n}=i25,s=n===f.curve.curve25519Legacy||n===f.curve.ed25519Legacy?r:2*r;if(t[0]!==e||t.length!==s+1)throw Error("Invalid point encoding")}async function Wo(i25){
let t=await d.getNobleCurve(f.publicKey.ecdsa,i25),{secretKey:r}=t.keygen();return{publicKey:t.getPublicKey(r,!1),privateKey:r}}function Xc(i25,t){let r=jt(i25.
x),e=jt(i25.y),n=new Uint8Array(r.length+e.length+1);return n[0]=t,n.set(r,1),n.set(e,r.length+1),n}function Ds(i25,t,r){let e=i25,n=r.slice(1,e+1),s=r.slice(e+
1,2*e+1);return{kty:"EC",crv:t,x:xt(n),y:xt(s),ext:!0}}function _c(i25,t,r,e){let n=Ds(i25,t,r);return n.d=xt(e),n}var Yn=d.getWebCrypto(),$c=d.getNodeCrypto();
async function Pa(i25,t,r,e,n,s){let a=new Jt(i25);if(Fr(a,e),r&&!d.isStream(r)){let c={publicKey:e,privateKey:n};switch(a.type){case"web":try{return await(async function(u,h,l,y){
let g=u.payloadSize,p=_c(u.payloadSize,Ce[u.name],y.publicKey,y.privateKey),w=await Yn.importKey("jwk",p,{name:"ECDSA",namedCurve:Ce[u.name],hash:{name:f.read(f.
webHash,u.hash)}},!1,["sign"]),A=new Uint8Array(await Yn.sign({name:"ECDSA",namedCurve:Ce[u.name],hash:{name:f.read(f.webHash,h)}},w,l));return{r:A.slice(0,g),s:A.
slice(g,g<<1)}})(a,t,r,c)}catch(u){if(a.name!=="nistP521"&&(u.name==="DataError"||u.name==="OperationError"))throw u;d.printDebugError("Browser did not support \
signing: "+u.message)}break;case"node":return(function(u,h,l,y){let g=d.nodeRequire("eckey-utils"),p=d.getNodeBuffer(),{privateKey:w}=g.generateDer({curveName:Ee[u.
name],privateKey:p.from(y)}),A=$c.createSign(f.read(f.hash,h));A.write(l),A.end();let m=new Uint8Array(A.sign({key:w,format:"der",type:"sec1",dsaEncoding:"ieee-\
p1363"})),v=u.payloadSize;return{r:m.subarray(0,v),s:m.subarray(v,v<<1)}})(a,t,r,n)}}let o=(await d.getNobleCurve(f.publicKey.ecdsa,a.name)).sign(s,n,{lowS:!1});
return{r:kt(o.r,"be",a.payloadSize),s:kt(o.s,"be",a.payloadSize)}}async function Da(i25,t,r,e,n,s){let a=new Jt(i25);Fr(a,n);let o=async()=>s[0]===0&&Xo(a,r,s.subarray(
1),n);if(e&&!d.isStream(e))switch(a.type){case"web":try{return await(async function(u,h,{r:l,s:y},g,p){let w=Ds(u.payloadSize,Ce[u.name],p),A=await Yn.importKey(
"jwk",w,{name:"ECDSA",namedCurve:Ce[u.name],hash:{name:f.read(f.webHash,u.hash)}},!1,["verify"]),m=d.concatUint8Array([l,y]).buffer;return Yn.verify({name:"ECDS\
A",namedCurve:Ce[u.name],hash:{name:f.read(f.webHash,h)}},A,m,g)})(a,t,r,e,n)||o()}catch(c){if(a.name!=="nistP521"&&(c.name==="DataError"||c.name==="OperationEr\
ror"))throw c;d.printDebugError("Browser did not support verifying: "+c.message)}break;case"node":return(function(u,h,{r:l,s:y},g,p){let w=d.nodeRequire("eckey-\
utils"),A=d.getNodeBuffer(),{publicKey:m}=w.generateDer({curveName:Ee[u.name],publicKey:A.from(p)}),v=$c.createVerify(f.read(f.hash,h));v.write(g),v.end();let k=d.
concatUint8Array([l,y]);try{return v.verify({key:m,format:"der",type:"spki",dsaEncoding:"ieee-p1363"},k)}catch{return!1}})(a,t,r,e,n)||o()}return await Xo(a,r,s,
n)||o()}async function Xo(i25,t,r,e){return(await d.getNobleCurve(f.publicKey.ecdsa,i25.name)).verify(d.concatUint8Array([t.r,t.s]),r,e,{lowS:!1})}var $0=Object.
freeze({__proto__:null,sign:Pa,validateParams:async function(i25,t,r){let e=new Jt(i25);if(e.keyType!==f.publicKey.ecdsa)return!1;switch(e.type){case"web":case"\
node":{let n=Dt(8),s=f.hash.sha256,a=await De(s,n);try{let o=await Pa(i25,s,n,t,r,a);return await Da(i25,s,o,n,t,a)}catch{return!1}}default:return Wc(f.publicKey.
ecdsa,i25,t,r)}},verify:Da});async function t2(i25,t,r,e,n,s){if(Fr(new Jt(i25),e),It(t)<It(f.hash.sha256))throw Error("Hash algorithm too weak for EdDSA.");let{
RS:a}=await yo(f.publicKey.ed25519,t,0,e.subarray(1),n,s);return{r:a.subarray(0,32),s:a.subarray(32)}}async function e2(i25,t,{r,s:e},n,s,a){if(Fr(new Jt(i25),s),
It(t)<It(f.hash.sha256))throw Error("Hash algorithm too weak for EdDSA.");let o=d.concatUint8Array([r,e]);return go(f.publicKey.ed25519,t,{RS:o},0,s.subarray(1),
a)}async function r2(i25,t,r){return i25.getName()===f.curve.ed25519Legacy&&!(t.length<1||t[0]!==64)&&po(f.publicKey.ed25519,t.subarray(1),r)}var t3=Object.freeze(
{__proto__:null,sign:t2,validateParams:r2,verify:e2});function e3(i25){let t=i25.length;if(t>0){let r=i25[t-1];if(r>=1){let e=i25.subarray(t-r),n=new Uint8Array(
r).fill(r);if(d.equalsUint8Array(e,n))return i25.subarray(0,t-r)}}throw Error("Invalid padding")}function i22(i25,t,r,e){return d.concatUint8Array([t.write(),new Uint8Array(
[i25]),r.write(),d.stringToUint8Array("Anonymous Sender    "),e])}async function n2(i25,t,r,e,n=!1,s=!1){let a;if(n){for(a=0;a<t.length&&t[a]===0;a++);t=t.subarray(
a)}if(s){for(a=t.length-1;a>=0&&t[a]===0;a--);t=t.subarray(0,a+1)}return(await De(i25,d.concatUint8Array([new Uint8Array([0,0,0,1]),t,e]))).subarray(0,r)}async function r3(i25,t){
switch(i25.type){case"curve25519Legacy":{let{sharedSecret:r,ephemeralPublicKey:e}=await Us(f.publicKey.x25519,t.subarray(1));return{publicKey:d.concatUint8Array(
[new Uint8Array([i25.wireFormatLeadingByte]),e]),sharedKey:r}}case"web":if(i25.web&&d.getWebCrypto())try{return await(async function(r,e){let n=d.getWebCrypto(),
s=Ds(r.payloadSize,r.web,e),a=n.generateKey({name:"ECDH",namedCurve:r.web},!0,["deriveKey","deriveBits"]),o=n.importKey("jwk",s,{name:"ECDH",namedCurve:r.web},!1,
[]);[a,o]=await Promise.all([a,o]);let c=n.deriveBits({name:"ECDH",namedCurve:r.web,public:o},a.privateKey,r.sharedSize),u=n.exportKey("jwk",a.publicKey);[c,u]=
await Promise.all([c,u]);let h=new Uint8Array(c);return{publicKey:new Uint8Array(Xc(u,r.wireFormatLeadingByte)),sharedKey:h}})(i25,t)}catch(r){return d.printDebugError(
r),$o(i25,t)}break;case"node":return(function(r,e){let n=d.getNodeCrypto(),s=n.createECDH(r.node);s.generateKeys();let a=new Uint8Array(s.computeSecret(e));return{
publicKey:new Uint8Array(s.getPublicKey()),sharedKey:a}})(i25,t);default:return $o(i25,t)}}async function s2(i25,t,r,e,n){let s=(function(y){let g=8-y.length%8,
p=new Uint8Array(y.length+g).fill(g);return p.set(y),p})(r),a=new Jt(i25);Fr(a,e);let{publicKey:o,sharedKey:c}=await r3(a,e),u=i22(f.publicKey.ecdh,i25,t,n),{keySize:h}=ot(
t.cipher),l=await n2(t.hash,c,h,u);return{publicKey:o,wrappedKey:await Ka(t.cipher,l,s)}}async function i32(i25,t,r,e){if(e.length!==i25.payloadSize){let n=new Uint8Array(
i25.payloadSize);n.set(e,i25.payloadSize-e.length),e=n}switch(i25.type){case"curve25519Legacy":{let n=e.slice().reverse();return{secretKey:n,sharedKey:await Ps(
f.publicKey.x25519,t.subarray(1),r.subarray(1),n)}}case"web":if(i25.web&&d.getWebCrypto())try{return await(async function(n,s,a,o){let c=d.getWebCrypto(),u=_c(n.
payloadSize,n.web,a,o),h=c.importKey("jwk",u,{name:"ECDH",namedCurve:n.web},!0,["deriveKey","deriveBits"]),l=Ds(n.payloadSize,n.web,s),y=c.importKey("jwk",l,{name:"\
ECDH",namedCurve:n.web},!0,[]);[h,y]=await Promise.all([h,y]);let g=c.deriveBits({name:"ECDH",namedCurve:n.web,public:y},h,n.sharedSize),p=c.exportKey("jwk",h);
[g,p]=await Promise.all([g,p]);let w=new Uint8Array(g);return{secretKey:jt(p.d),sharedKey:w}})(i25,t,r,e)}catch(n){return d.printDebugError(n),_o(i25,t,e)}break;case"\
node":return(function(n,s,a){let o=d.getNodeCrypto(),c=o.createECDH(n.node);c.setPrivateKey(a);let u=new Uint8Array(c.computeSecret(s));return{secretKey:new Uint8Array(
c.getPrivateKey()),sharedKey:u}})(i25,t,e);default:return _o(i25,t,e)}}async function a2(i25,t,r,e,n,s,a){let o=new Jt(i25);Fr(o,n),Fr(o,r);let{sharedKey:c}=await i32(
o,r,n,s),u=i22(f.publicKey.ecdh,i25,t,a),{keySize:h}=ot(t.cipher),l;for(let y=0;y<3;y++)try{let g=await n2(t.hash,c,h,u,y===1,y===2);return e3(await Ca(t.cipher,
g,e))}catch(g){l=g}throw l}async function _o(i25,t,r){return{secretKey:r,sharedKey:(await d.getNobleCurve(f.publicKey.ecdh,i25.name)).getSharedSecret(r,t).subarray(
1)}}async function $o(i25,t){let r=await d.getNobleCurve(f.publicKey.ecdh,i25.name),{publicKey:e,privateKey:n}=await i25.genKeyPair();return{publicKey:e,sharedKey:r.
getSharedSecret(n,t).subarray(1)}}var n3=Object.freeze({__proto__:null,CurveWithOID:Jt,ecdh:Object.freeze({__proto__:null,decrypt:a2,encrypt:s2,validateParams:async function(i25,t,r){
return Wc(f.publicKey.ecdh,i25,t,r)}}),ecdhX:_0,ecdsa:$0,eddsa:j0,eddsaLegacy:t3,generate:Cn,getPreferredHashAlgo:Zc}),Un=BigInt(0),Mi=BigInt(1),Jn=class{constructor(t){
t&&(this.data=t)}read(t){if(t.length>=1){let r=t[0];if(t.length>=1+r)return this.data=t.subarray(1,1+r),1+this.data.length}throw Error("Invalid symmetric key")}write(){
return d.concatUint8Array([new Uint8Array([this.data.length]),this.data])}},Zn=class{constructor(t){if(t){let{hash:r,cipher:e}=t;this.hash=r,this.cipher=e}else this.
hash=null,this.cipher=null}read(t){if(t.length<4||t[0]!==3||t[1]!==1)throw new nt("Cannot read KDFParams");return this.hash=t[2],this.cipher=t[3],4}write(){return new Uint8Array(
[3,1,this.hash,this.cipher])}},Wn=class i4{static fromObject({wrappedKey:t,algorithm:r}){let e=new i4;return e.wrappedKey=t,e.algorithm=r,e}read(t){let r=0,e=t[r++];
this.algorithm=e%2?t[r++]:null,e-=e%2,this.wrappedKey=d.readExactSubarray(t,r,r+e),r+=e}write(){return d.concatUint8Array([this.algorithm?new Uint8Array([this.wrappedKey.
length+1,this.algorithm]):new Uint8Array([this.wrappedKey.length]),this.wrappedKey])}};async function s3(i25,t,r,e,n){switch(i25){case f.publicKey.rsaEncrypt:case f.
publicKey.rsaEncryptSign:{let{n:s,e:a}=r;return{c:await N0(e,s,a)}}case f.publicKey.elgamal:{let{p:s,g:a,y:o}=r;return(async function(c,u,h,l){u=J(u),h=J(h),l=J(
l);let y=J(Kc(c,Yt(u))),g=pr(hr,u-hr);return{c1:kt(Pt(h,g,u)),c2:kt(tt(Pt(l,g,u)*y,u))}})(e,s,a,o)}case f.publicKey.ecdh:{let{oid:s,Q:a,kdfParams:o}=r,{publicKey:c,
wrappedKey:u}=await s2(s,o,e,a,n);return{V:c,C:new Jn(u)}}case f.publicKey.x25519:case f.publicKey.x448:{if(t&&!d.isAES(t))throw Error("X25519 and X448 keys can\
 only encrypt AES session keys");let{A:s}=r,{ephemeralPublicKey:a,wrappedKey:o}=await Vc(i25,e,s);return{ephemeralPublicKey:a,C:Wn.fromObject({algorithm:t,wrappedKey:o})}}default:
return[]}}async function a3(i25,t,r,e,n,s){switch(i25){case f.publicKey.rsaEncryptSign:case f.publicKey.rsaEncrypt:{let{c:a}=e,{n:o,e:c}=t,{d:u,p:h,q:l,u:y}=r;return O0(
a,o,c,u,h,l,y,s)}case f.publicKey.elgamal:{let{c1:a,c2:o}=e;return(async function(c,u,h,l,y){return c=J(c),u=J(u),h=J(h),Cc(kt(tt(ui(Pt(c,l=J(l),h),h)*u,h),"be",
Yt(h)),y)})(a,o,t.p,r.x,s)}case f.publicKey.ecdh:{let{oid:a,Q:o,kdfParams:c}=t,{d:u}=r,{V:h,C:l}=e;return a2(a,c,h,l.data,o,u,n)}case f.publicKey.x25519:case f.
publicKey.x448:{let{A:a}=t,{k:o}=r,{ephemeralPublicKey:c,C:u}=e;if(u.algorithm!==null&&!d.isAES(u.algorithm))throw Error("AES session key expected");return Yc(i25,
c,u.wrappedKey,a,o)}default:throw Error("Unknown public key encryption algorithm.")}}function t1(i25,t,r){let e=0;switch(i25){case f.publicKey.rsaEncrypt:case f.
publicKey.rsaEncryptSign:case f.publicKey.rsaSign:{let n=d.readMPI(t.subarray(e));e+=n.length+2;let s=d.readMPI(t.subarray(e));e+=s.length+2;let a=d.readMPI(t.subarray(
e));e+=a.length+2;let o=d.readMPI(t.subarray(e));return e+=o.length+2,{read:e,privateParams:{d:n,p:s,q:a,u:o}}}case f.publicKey.dsa:case f.publicKey.elgamal:{let n=d.
readMPI(t.subarray(e));return e+=n.length+2,{read:e,privateParams:{x:n}}}case f.publicKey.ecdsa:case f.publicKey.ecdh:{let n=$r(i25,r.oid),s=d.readMPI(t.subarray(
e));return e+=s.length+2,s=d.leftPad(s,n),{read:e,privateParams:{d:s}}}case f.publicKey.eddsaLegacy:{let n=$r(i25,r.oid);if(r.oid.getName()!==f.curve.ed25519Legacy)
throw Error("Unexpected OID for eddsaLegacy");let s=d.readMPI(t.subarray(e));return e+=s.length+2,s=d.leftPad(s,n),{read:e,privateParams:{seed:s}}}case f.publicKey.
ed25519:case f.publicKey.ed448:{let n=$r(i25),s=d.readExactSubarray(t,e,e+n);return e+=s.length,{read:e,privateParams:{seed:s}}}case f.publicKey.x25519:case f.publicKey.
x448:{let n=$r(i25),s=d.readExactSubarray(t,e,e+n);return e+=s.length,{read:e,privateParams:{k:s}}}default:throw new nt("Unknown public key encryption algorithm\
.")}}function fi(i25,t){let r=new Set([f.publicKey.ed25519,f.publicKey.x25519,f.publicKey.ed448,f.publicKey.x448]),e=Object.keys(t).map((n=>{let s=t[n];return d.
isUint8Array(s)?r.has(i25)?s:d.uint8ArrayToMPI(s):s.write()}));return d.concatUint8Array(e)}function o3(i25,t,r){switch(i25){case f.publicKey.rsaEncrypt:case f.
publicKey.rsaEncryptSign:case f.publicKey.rsaSign:return(async function(e,n){if(n=BigInt(n),d.getWebCrypto()){let u={name:"RSASSA-PKCS1-v1_5",modulusLength:e,publicExponent:kt(
n),hash:{name:"SHA-1"}},h=await hi.generateKey(u,!0,["sign","verify"]);return Go(await hi.exportKey("jwk",h.privateKey),n)}if(d.getNodeCrypto()){let u={modulusLength:e,
publicExponent:ma(n),publicKeyEncoding:{type:"pkcs1",format:"jwk"},privateKeyEncoding:{type:"pkcs1",format:"jwk"}},h=await new Promise(((l,y)=>{Rr.generateKeyPair(
"rsa",u,((g,p,w)=>{g?y(g):l(w)}))}));return Go(h,n)}let s,a,o;do a=Ho(e-(e>>1),n,40),s=Ho(e>>1,n,40),o=s*a;while(si(o)!==e);let c=(s-Ar)*(a-Ar);return a<s&&([s,
a]=[a,s]),{n:kt(o),e:kt(n),d:kt(ui(n,c)),p:kt(s),q:kt(a),u:kt(ui(s,a))}})(t,65537).then((({n:e,e:n,d:s,p:a,q:o,u:c})=>({privateParams:{d:s,p:a,q:o,u:c},publicParams:{
n:e,e:n}})));case f.publicKey.ecdsa:return Cn(r).then((({oid:e,Q:n,secret:s})=>({privateParams:{d:s},publicParams:{oid:new je(e),Q:n}})));case f.publicKey.eddsaLegacy:
return Cn(r).then((({oid:e,Q:n,secret:s})=>({privateParams:{seed:s},publicParams:{oid:new je(e),Q:n}})));case f.publicKey.ecdh:return Cn(r).then((({oid:e,Q:n,secret:s,
hash:a,cipher:o})=>({privateParams:{d:s},publicParams:{oid:new je(e),Q:n,kdfParams:new Zn({hash:a,cipher:o})}})));case f.publicKey.ed25519:case f.publicKey.ed448:
return lo(i25).then((({A:e,seed:n})=>({privateParams:{seed:n},publicParams:{A:e}})));case f.publicKey.x25519:case f.publicKey.x448:return vo(i25).then((({A:e,k:n})=>({
privateParams:{k:n},publicParams:{A:e}})));case f.publicKey.dsa:case f.publicKey.elgamal:throw Error("Unsupported algorithm for key generation.");default:throw Error(
"Unknown public key algorithm.")}}async function c3(i25,t,r){if(!t||!r)throw Error("Missing key parameters");switch(i25){case f.publicKey.rsaEncrypt:case f.publicKey.
rsaEncryptSign:case f.publicKey.rsaSign:{let{n:e,e:n}=t,{d:s,p:a,q:o,u:c}=r;return(async function(u,h,l,y,g,p){if(u=J(u),(y=J(y))*(g=J(g))!==u)return!1;let w=BigInt(
2);if(tt(y*(p=J(p)),g)!==BigInt(1))return!1;h=J(h),l=J(l);let A=pr(w,w<<BigInt(Math.floor(si(u)/3))),m=A*l*h;return!(tt(m,y-Ar)!==A||tt(m,g-Ar)!==A)})(e,n,s,a,o,
c)}case f.publicKey.dsa:{let{p:e,q:n,g:s,y:a}=t,{x:o}=r;return(async function(c,u,h,l,y){let g=J(c),p=J(u),w=J(h),A=J(l);if(w<=Mi||w>=g||tt(g-Mi,p)!==Un||Pt(w,p,
g)!==Mi)return!1;let m=BigInt(si(p));if(m<BigInt(150)||!Bc(p,null,32))return!1;let v=J(y),k=BigInt(2);return A===Pt(w,p*pr(k<<m-Mi,k<<m)+v,g)})(e,n,s,a,o)}case f.
publicKey.elgamal:{let{p:e,g:n,y:s}=t,{x:a}=r;return(async function(o,c,u,h){let l=J(o),y=J(c),g=J(u);if(y<=hr||y>=l)return!1;let p=BigInt(si(l));if(p<BigInt(1023)||
Pt(y,l-hr,l)!==hr)return!1;let w=y,A=BigInt(1),m=BigInt(2),v=m<<BigInt(17);for(;A<v;){if(w=tt(w*y,l),w===hr)return!1;A++}let k=J(h),b=pr(m<<p-hr,m<<p);return g===
Pt(y,(l-hr)*b+k,l)})(e,n,s,a)}case f.publicKey.ecdsa:case f.publicKey.ecdh:{let e=n3[f.read(f.publicKey,i25)],{oid:n,Q:s}=t,{d:a}=r;return e.validateParams(n,s,
a)}case f.publicKey.eddsaLegacy:{let{Q:e,oid:n}=t,{seed:s}=r;return r2(n,e,s)}case f.publicKey.ed25519:case f.publicKey.ed448:{let{A:e}=t,{seed:n}=r;return po(i25,
e,n)}case f.publicKey.x25519:case f.publicKey.x448:{let{A:e}=t,{k:n}=r;return Io(i25,e,n)}default:throw Error("Unknown public key algorithm.")}}function xa(i25){
let{keySize:t}=ot(i25);return Dt(t)}function qs(i25){try{i25.getName()}catch{throw new nt("Unknown curve OID")}}function $r(i25,t){switch(i25){case f.publicKey.
ecdsa:case f.publicKey.ecdh:case f.publicKey.eddsaLegacy:return new Jt(t).payloadSize;case f.publicKey.ed25519:case f.publicKey.ed448:return Is(i25);case f.publicKey.
x25519:case f.publicKey.x448:return Cs(i25);default:throw Error("Unknown elliptic algo")}}var Pn=d.getWebCrypto(),Ji=d.getNodeCrypto(),Ir=Ji?Ji.getCiphers():[],
Xn={idea:Ir.includes("idea-cfb")?"idea-cfb":void 0,tripledes:Ir.includes("des-ede3-cfb")?"des-ede3-cfb":void 0,cast5:Ir.includes("cast5-cfb")?"cast5-cfb":void 0,
blowfish:Ir.includes("bf-cfb")?"bf-cfb":void 0,aes128:Ir.includes("aes-128-cfb")?"aes-128-cfb":void 0,aes192:Ir.includes("aes-192-cfb")?"aes-192-cfb":void 0,aes256:Ir.
includes("aes-256-cfb")?"aes-256-cfb":void 0};function o2(i25){let{blockSize:t}=ot(i25),r=Dt(t),e=new Uint8Array([r[r.length-2],r[r.length-1]]);return d.concat(
[r,e])}async function Zi(i25,t,r,e,n){let s=f.read(f.symmetric,i25);if(d.getNodeCrypto()&&Xn[s])return(function(l,y,g,p){let w=f.read(f.symmetric,l),A=new Ji.createCipheriv(
Xn[w],y,p);return Et(g,(m=>new Uint8Array(A.update(m))))})(i25,t,r,e);if(d.isAES(i25))return(async function(l,y,g,p){if(Pn&&await _n.isSupported(l)){let w=new _n(
l,y,p);return d.isStream(g)?Aa(g,(A=>w.encryptChunk(A)),(()=>w.finish())):w.encrypt(g)}if(d.isStream(g)){let w=new $n(!0,l,y,p);return Aa(g,(A=>w.processChunk(A)),
(()=>w.finish()))}return Oc(y,p).encrypt(g)})(i25,t,r,e);let a=new(await qc(i25))(t),o=a.blockSize,c=e.slice(),u=new Uint8Array,h=l=>{l&&(u=d.concatUint8Array([
u,l]));let y=new Uint8Array(u.length),g,p=0;for(;l?u.length>=o:u.length;){let w=a.encrypt(c);for(g=0;g<o;g++)c[g]=u[g]^w[g],y[p++]=c[g];u=u.subarray(o)}return y.
subarray(0,p)};return Et(r,h,h)}async function xs(i25,t,r,e){let n=f.read(f.symmetric,i25);if(Ji&&Xn[n])return(function(h,l,y,g){let p=f.read(f.symmetric,h),w=new Ji.
createDecipheriv(Xn[p],l,g);return Et(y,(A=>new Uint8Array(w.update(A))))})(i25,t,r,e);if(d.isAES(i25))return(function(h,l,y,g){if(d.isStream(y)){let p=new $n(!1,
h,l,g);return Aa(y,(w=>p.processChunk(w)),(()=>p.finish()))}return Oc(l,g).decrypt(y)})(i25,t,r,e);let s=new(await qc(i25))(t),a=s.blockSize,o=e,c=new Uint8Array,
u=h=>{h&&(c=d.concatUint8Array([c,h]));let l=new Uint8Array(c.length),y,g=0;for(;h?c.length>=a:c.length;){let p=s.encrypt(o);for(o=c.subarray(0,a),y=0;y<a;y++)l[g++]=
o[y]^p[y];c=c.subarray(a)}return l.subarray(0,g)};return Et(r,u,u)}var _n=class{constructor(t,r,e){let{blockSize:n}=ot(t);this.key=r,this.iv=e,this.prevBlock=e.
slice(),this.nextBlock=new Uint8Array(n),this.i=0,this.blockSize=n,this.zeroBlock=new Uint8Array(this.blockSize)}static isSupported(t){let{keySize:r}=ot(t);return Pn.
importKey("raw",new Uint8Array(r),"aes-cbc",!1,["encrypt"]).then((()=>!0),(()=>!1))}async _runCBC(t,r){let e="AES-CBC";this.keyRef=this.keyRef||await Pn.importKey(
"raw",this.key,e,!1,["encrypt"]);let n=await Pn.encrypt({name:e,iv:r||this.zeroBlock},this.keyRef,t);return new Uint8Array(n).subarray(0,t.length)}async encryptChunk(t){
let r=this.nextBlock.length-this.i,e=t.subarray(0,r);if(this.nextBlock.set(e,this.i),this.i+t.length>=2*this.blockSize){let s=(t.length-r)%this.blockSize,a=d.concatUint8Array(
[this.nextBlock,t.subarray(r,t.length-s)]),o=d.concatUint8Array([this.prevBlock,a.subarray(0,a.length-this.blockSize)]),c=await this._runCBC(o);return pn(c,a),this.
prevBlock=c.slice(-this.blockSize),s>0&&this.nextBlock.set(t.subarray(-s)),this.i=s,c}let n;if(this.i+=e.length,this.i===this.nextBlock.length){let s=this.nextBlock;
n=await this._runCBC(this.prevBlock),pn(n,s),this.prevBlock=n.slice(),this.i=0;let a=t.subarray(e.length);this.nextBlock.set(a,this.i),this.i+=a.length}else n=new Uint8Array;
return n}async finish(){let t;if(this.i===0)t=new Uint8Array;else{this.nextBlock=this.nextBlock.subarray(0,this.i);let r=this.nextBlock,e=await this._runCBC(this.
prevBlock);pn(e,r),t=e.subarray(0,r.length)}return this.clearSensitiveData(),t}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.keyRef=null,
this.key=null}async encrypt(t){let r=(await this._runCBC(d.concatUint8Array([new Uint8Array(this.blockSize),t]),this.iv)).subarray(0,t.length);return pn(r,t),this.
clearSensitiveData(),r}},$n=class{constructor(t,r,e,n){this.forEncryption=t;let{blockSize:s}=ot(r);this.key=Zo.expandKeyLE(e),n.byteOffset%4!=0&&(n=n.slice()),this.
prevBlock=Vs(n),this.nextBlock=new Uint8Array(s),this.i=0,this.blockSize=s}_runCFB(t){let r=Vs(t),e=new Uint8Array(t.length),n=Vs(e);for(let s=0;s+4<=n.length;s+=
4){let{s0:a,s1:o,s2:c,s3:u}=Zo.encrypt(this.key,this.prevBlock[0],this.prevBlock[1],this.prevBlock[2],this.prevBlock[3]);n[s+0]=r[s+0]^a,n[s+1]=r[s+1]^o,n[s+2]=
r[s+2]^c,n[s+3]=r[s+3]^u,this.prevBlock=(this.forEncryption?n:r).slice(s,s+4)}return e}async processChunk(t){let r=this.nextBlock.length-this.i,e=t.subarray(0,r);
if(this.nextBlock.set(e,this.i),this.i+t.length>=2*this.blockSize){let s=(t.length-r)%this.blockSize,a=d.concatUint8Array([this.nextBlock,t.subarray(r,t.length-
s)]),o=this._runCFB(a);return s>0&&this.nextBlock.set(t.subarray(-s)),this.i=s,o}let n;if(this.i+=e.length,this.i===this.nextBlock.length){n=this._runCFB(this.nextBlock),
this.i=0;let s=t.subarray(e.length);this.nextBlock.set(s,this.i),this.i+=s.length}else n=new Uint8Array;return n}async finish(){let t;return this.i===0?t=new Uint8Array:
t=this._runCFB(this.nextBlock).subarray(0,this.i),this.clearSensitiveData(),t}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.key.fill(0)}};
function pn(i25,t){let r=Math.min(i25.length,t.length);for(let e=0;e<r;e++)i25[e]=i25[e]^t[e]}var Vs=i25=>new Uint32Array(i25.buffer,i25.byteOffset,Math.floor(i25.
byteLength/4)),e1=d.getWebCrypto(),u3=d.getNodeCrypto(),Pr=16;function r1(i25,t){let r=i25.length-Pr;for(let e=0;e<Pr;e++)i25[e+r]^=t[e];return i25}var Dn=new Uint8Array(
Pr);async function h3(i25){let t=await f3(i25),r=d.double(await t(Dn)),e=d.double(r);return async function(n){return(await t((function(s,a,o){if(s.length&&s.length%
Pr==0)return r1(s,a);let c=new Uint8Array(s.length+(Pr-s.length%Pr));return c.set(s),c[s.length]=128,r1(c,o)})(n,r,e))).subarray(-16)}}async function f3(i25){if(d.
getNodeCrypto())return async function(t){let r=new u3.createCipheriv("aes-"+8*i25.length+"-cbc",i25,Dn).update(t);return new Uint8Array(r)};if(d.getWebCrypto())
try{return i25=await e1.importKey("raw",i25,{name:"AES-CBC",length:8*i25.length},!1,["encrypt"]),async function(t){let r=await e1.encrypt({name:"AES-CBC",iv:Dn,
length:128},i25,t);return new Uint8Array(r).subarray(0,r.byteLength-Pr)}}catch(t){if(t.name!=="NotSupportedError"&&(i25.length!==24||t.name!=="OperationError"))
throw t;d.printDebugError("Browser did not support operation: "+t.message)}return async function(t){return Ba(i25,Dn,{disablePadding:!0}).encrypt(t)}}var i1=d.getWebCrypto(),
l3=d.getNodeCrypto(),y3=d.getNodeBuffer(),un=16,xn=un,n1=new Uint8Array(un),Qa=new Uint8Array(un);Qa[15]=1;var Ma=new Uint8Array(un);async function g3(i25){let t=await h3(
i25);return function(r,e){return t(d.concatUint8Array([r,e]))}}async function p3(i25){if(d.getNodeCrypto())return async function(t,r){let e=new l3.createCipheriv(
"aes-"+8*i25.length+"-ctr",i25,r),n=y3.concat([e.update(t),e.final()]);return new Uint8Array(n)};if(d.getWebCrypto())try{let t=await i1.importKey("raw",i25,{name:"\
AES-CTR",length:8*i25.length},!1,["encrypt"]);return async function(r,e){let n=await i1.encrypt({name:"AES-CTR",counter:e,length:128},t,r);return new Uint8Array(
n)}}catch(t){if(t.name!=="NotSupportedError"&&(i25.length!==24||t.name!=="OperationError"))throw t;d.printDebugError("Browser did not support operation: "+t.message)}
return async function(t,r){return J0(i25,r).encrypt(t)}}async function Ri(i25,t){if(i25!==f.symmetric.aes128&&i25!==f.symmetric.aes192&&i25!==f.symmetric.aes256)
throw Error("EAX mode supports only AES cipher");let[r,e]=await Promise.all([g3(t),p3(t)]);return{encrypt:async function(n,s,a){let[o,c]=await Promise.all([r(n1,
s),r(Qa,a)]),u=await e(n,o),h=await r(Ma,u);for(let l=0;l<xn;l++)h[l]^=c[l]^o[l];return d.concatUint8Array([u,h])},decrypt:async function(n,s,a){if(n.length<xn)
throw Error("Invalid EAX ciphertext");let o=n.subarray(0,-16),c=n.subarray(-16),[u,h,l]=await Promise.all([r(n1,s),r(Qa,a),r(Ma,o)]),y=l;for(let g=0;g<xn;g++)y[g]^=
h[g]^u[g];if(!d.timingSafeEqualsUint8Array(c,y))throw Error("Authentication tag mismatch");return await e(o,u)}}}Ma[15]=2,Ri.getNonce=function(i25,t){let r=i25.
slice();for(let e=0;e<t.length;e++)r[8+e]^=t[e];return r},Ri.blockLength=un,Ri.ivLength=16,Ri.tagLength=xn;var Wt=16,Ra=16;function s1(i25){let t=0;for(let r=1;!(i25&
r);r<<=1)t++;return t}function Ot(i25,t){for(let r=0;r<i25.length;r++)i25[r]^=t[r];return i25}function dn(i25,t){return Ot(i25.slice(),t)}var vi=new Uint8Array(
Wt),d3=new Uint8Array([1]);async function Fi(i25,t){let{keySize:r}=ot(i25);if(!d.isAES(i25)||t.length!==r)throw Error("Unexpected algorithm or key size");let e=0,
n=c=>Ba(t,vi,{disablePadding:!0}).encrypt(c),s=c=>Ba(t,vi,{disablePadding:!0}).decrypt(c),a;function o(c,u,h,l){let y=u.length/Wt|0;(function(P,S){let E=d.nbits(
Math.max(P.length,S.length)/Wt|0)-1;for(let C=e+1;C<=E;C++)a[C]=d.double(a[C-1]);e=E})(u,l);let g=d.concatUint8Array([vi.subarray(0,15-h.length),d3,h]),p=63&g[15];
g[15]&=192;let w=n(g),A=d.concatUint8Array([w,dn(w.subarray(0,8),w.subarray(1,9))]),m=d.shiftRight(A.subarray(0+(p>>3),17+(p>>3)),8-(7&p)).subarray(1),v=new Uint8Array(
Wt),k=new Uint8Array(u.length+Ra),b,B=0;for(b=0;b<y;b++)Ot(m,a[s1(b+1)]),k.set(Ot(c(dn(m,u)),m),B),Ot(v,c===n?u:k.subarray(B)),u=u.subarray(Wt),B+=Wt;if(u.length){
Ot(m,a.x);let P=n(m);k.set(dn(u,P),B);let S=new Uint8Array(Wt);S.set(c===n?u:k.subarray(B,-16),0),S[u.length]=128,Ot(v,S),B+=u.length}let D=Ot(n(Ot(Ot(v,m),a.$)),
(function(P){if(!P.length)return vi;let S=P.length/Wt|0,E=new Uint8Array(Wt),C=new Uint8Array(Wt);for(let I=0;I<S;I++)Ot(E,a[s1(I+1)]),Ot(C,n(dn(E,P))),P=P.subarray(
Wt);if(P.length){Ot(E,a.x);let I=new Uint8Array(Wt);I.set(P,0),I[P.length]=128,Ot(I,E),Ot(C,n(I))}return C})(l));return k.set(D,B),k}return(function(){let c=n(vi),
u=d.double(c);a=[],a[0]=d.double(u),a.x=c,a.$=u})(),{encrypt:async function(c,u,h){return o(n,c,u,h)},decrypt:async function(c,u,h){if(c.length<Ra)throw Error("\
Invalid OCB ciphertext");let l=c.subarray(-16);c=c.subarray(0,-16);let y=o(s,c,u,h);if(d.timingSafeEqualsUint8Array(l,y.subarray(-16)))return y.subarray(0,-16);
throw Error("Authentication tag mismatch")}}}Fi.getNonce=function(i25,t){let r=i25.slice();for(let e=0;e<t.length;e++)r[7+e]^=t[e];return r},Fi.blockLength=Wt,Fi.
ivLength=15,Fi.tagLength=Ra;var Ys=d.getWebCrypto(),a1=d.getNodeCrypto(),o1=d.getNodeBuffer(),Qn=16,Js="AES-GCM";async function ti(i25,t){if(i25!==f.symmetric.aes128&&
i25!==f.symmetric.aes192&&i25!==f.symmetric.aes256)throw Error("GCM mode supports only AES cipher");if(d.getNodeCrypto())return{encrypt:async function(r,e,n=new Uint8Array){
let s=new a1.createCipheriv("aes-"+8*t.length+"-gcm",t,e);s.setAAD(n);let a=o1.concat([s.update(r),s.final(),s.getAuthTag()]);return new Uint8Array(a)},decrypt:async function(r,e,n=new Uint8Array){
let s=new a1.createDecipheriv("aes-"+8*t.length+"-gcm",t,e);s.setAAD(n),s.setAuthTag(r.slice(r.length-Qn,r.length));let a=o1.concat([s.update(r.slice(0,r.length-
Qn)),s.final()]);return new Uint8Array(a)}};if(d.getWebCrypto())try{let r=await Ys.importKey("raw",t,{name:Js},!1,["encrypt","decrypt"]),e=navigator.userAgent.match(
/Version\/13\.\d(\.\d)* Safari/)||navigator.userAgent.match(/Version\/(13|14)\.\d(\.\d)* Mobile\/\S* Safari/);return{encrypt:async function(n,s,a=new Uint8Array){
if(e&&!n.length)return gn(t,s,a).encrypt(n);let o=await Ys.encrypt({name:Js,iv:s,additionalData:a,tagLength:128},r,n);return new Uint8Array(o)},decrypt:async function(n,s,a=new Uint8Array){
if(e&&n.length===Qn)return gn(t,s,a).decrypt(n);try{let o=await Ys.decrypt({name:Js,iv:s,additionalData:a,tagLength:128},r,n);return new Uint8Array(o)}catch(o){
if(o.name==="OperationError")throw Error("Authentication tag mismatch")}}}}catch(r){if(r.name!=="NotSupportedError"&&(t.length!==24||r.name!=="OperationError"))
throw r;d.printDebugError("Browser did not support operation: "+r.message)}return{encrypt:async function(r,e,n){return gn(t,e,n).encrypt(r)},decrypt:async function(r,e,n){
return gn(t,e,n).decrypt(r)}}}function qe(i25,t=!1){switch(i25){case f.aead.eax:return Ri;case f.aead.ocb:return Fi;case f.aead.gcm:return ti;case f.aead.experimentalGCM:
if(!t)throw Error("Unexpected non-standard `experimentalGCM` AEAD algorithm provided in `config.preferredAEADAlgorithm`: use `gcm` instead");return ti;default:throw Error(
"Unsupported AEAD mode")}}async function A3(i25,t,r,e,n,s){switch(i25){case f.publicKey.rsaEncryptSign:case f.publicKey.rsaEncrypt:case f.publicKey.rsaSign:{let{
n:a,e:o}=e;return L0(t,n,d.leftPad(r.s,a.length),a,o,s)}case f.publicKey.dsa:{let{g:a,p:o,q:c,y:u}=e,{r:h,s:l}=r;return(async function(y,g,p,w,A,m,v,k){if(g=J(g),
p=J(p),m=J(m),v=J(v),A=J(A),k=J(k),g<=Un||g>=v||p<=Un||p>=v)return d.printDebug("invalid DSA Signature"),!1;let b=tt(J(w.subarray(0,Yt(v))),v),B=ui(p,v);if(B===
Un)return d.printDebug("invalid DSA Signature"),!1;A=tt(A,m),k=tt(k,m);let D=tt(b*B,v),P=tt(g*B,v);return tt(tt(Pt(A,D,m)*Pt(k,P,m),m),v)===g})(0,h,l,s,a,o,c,u)}case f.
publicKey.ecdsa:{let{oid:a,Q:o}=e,c=new Jt(a).payloadSize;return Da(a,t,{r:d.leftPad(r.r,c),s:d.leftPad(r.s,c)},n,o,s)}case f.publicKey.eddsaLegacy:{let{oid:a,Q:o}=e,
c=new Jt(a).payloadSize;return e2(a,t,{r:d.leftPad(r.r,c),s:d.leftPad(r.s,c)},0,o,s)}case f.publicKey.ed25519:case f.publicKey.ed448:{let{A:a}=e;return go(i25,t,
r,0,a,s)}default:throw Error("Unknown signature algorithm.")}}async function w3(i25,t,r,e,n,s){if(!r||!e)throw Error("Missing key parameters");switch(i25){case f.
publicKey.rsaEncryptSign:case f.publicKey.rsaEncrypt:case f.publicKey.rsaSign:{let{n:a,e:o}=r,{d:c,p:u,q:h,u:l}=e;return{s:await T0(t,n,a,o,c,u,h,l,s)}}case f.publicKey.
dsa:{let{g:a,p:o,q:c}=r,{x:u}=e;return(async function(h,l,y,g,p,w){let A=BigInt(0),m,v,k,b;g=J(g),p=J(p),y=J(y),w=J(w),y=tt(y,g),w=tt(w,p);let B=tt(J(l.subarray(
0,Yt(p))),p);for(;;){if(m=pr(Mi,p),v=tt(Pt(y,m,g),p),v===A)continue;let D=tt(w*v,p);if(b=tt(B+D,p),k=tt(ui(m,p)*b,p),k!==A)break}return{r:kt(v,"be",Yt(g)),s:kt(
k,"be",Yt(g))}})(0,s,a,o,c,u)}case f.publicKey.elgamal:throw Error("Signing with Elgamal is not defined in the OpenPGP standard.");case f.publicKey.ecdsa:{let{oid:a,
Q:o}=r,{d:c}=e;return Pa(a,t,n,o,c,s)}case f.publicKey.eddsaLegacy:{let{oid:a,Q:o}=r,{seed:c}=e;return t2(a,t,0,o,c,s)}case f.publicKey.ed25519:case f.publicKey.
ed448:{let{A:a}=r,{seed:o}=e;return yo(i25,t,0,a,o,s)}default:throw Error("Unknown signature algorithm.")}}ti.getNonce=function(i25,t){let r=i25.slice();for(let e=0;e<
t.length;e++)r[4+e]^=t[e];return r},ti.blockLength=16,ti.ivLength=12,ti.tagLength=Qn;var ci=class i5 extends Error{constructor(...t){super(...t),Error.captureStackTrace&&
Error.captureStackTrace(this,i5),this.name="Argon2OutOfMemoryError"}},An,Ii,Fa=class{constructor(t=G){let{passes:r,parallelism:e,memoryExponent:n}=t.s2kArgon2Params;
this.type="argon2",this.salt=null,this.t=r,this.p=e,this.encodedM=n}generateSalt(){this.salt=Dt(16)}read(t){let r=0;return this.salt=t.subarray(r,r+16),r+=16,this.
t=t[r++],this.p=t[r++],this.encodedM=t[r++],r}write(){let t=[new Uint8Array([f.write(f.s2k,this.type)]),this.salt,new Uint8Array([this.t,this.p,this.encodedM])];
return d.concatUint8Array(t)}async produceKey(t,r,e){if(e.maxArgon2MemoryExponent>30)throw new ci("'config.maxArgon2MemoryExponent' exceeds the max allowed valu\
e of 30");if(this.encodedM>e.maxArgon2MemoryExponent)throw new ci("Argon2 required memory exceeds `config.maxArgon2MemoryExponent`");let n=1<<this.encodedM;try{
An=An||(await Promise.resolve().then((function(){return Qh}))).default,Ii=Ii||An();let s=await Ii,a=s({version:19,type:2,password:d.encodeUTF8(t),salt:this.salt,
tagLength:r,memorySize:n,parallelism:this.p,passes:this.t});return n>1048576&&(Ii=An(),Ii.catch((()=>{}))),a}catch(s){throw s.message&&(s.message.includes("Unab\
le to grow instance memory")||s.message.includes("failed to grow memory")||s.message.includes("WebAssembly.Memory.grow")||s.message.includes("Out of memory"))?new ci(
"Could not allocate required memory for Argon2"):s}}},Ta=class{constructor(t,r=G){this.algorithm=f.hash.sha256,this.type=f.read(f.s2k,t),this.c=r.s2kIterationCountByte,
this.salt=null}generateSalt(){switch(this.type){case"salted":case"iterated":this.salt=Dt(8)}}getCount(){return 16+(15&this.c)<<6+(this.c>>4)}read(t){let r=0;switch(this.
algorithm=t[r++],this.type){case"simple":break;case"salted":this.salt=t.subarray(r,r+8),r+=8;break;case"iterated":this.salt=t.subarray(r,r+8),r+=8,this.c=t[r++];
break;case"gnu":if(d.uint8ArrayToString(t.subarray(r,r+3))!=="GNU")throw new nt("Unknown s2k type.");if(r+=3,1e3+t[r++]!==1001)throw new nt("Unknown s2k gnu pro\
tection mode.");this.type="gnu-dummy";break;default:throw new nt("Unknown s2k type.")}return r}write(){if(this.type==="gnu-dummy")return new Uint8Array([101,0,...d.
stringToUint8Array("GNU"),1]);let t=[new Uint8Array([f.write(f.s2k,this.type),this.algorithm])];switch(this.type){case"simple":break;case"salted":t.push(this.salt);
break;case"iterated":t.push(this.salt),t.push(new Uint8Array([this.c]));break;case"gnu":throw Error("GNU s2k type not supported.");default:throw Error("Unknown \
s2k type.")}return d.concatUint8Array(t)}async produceKey(t,r,e){t=d.encodeUTF8(t);let n=[],s=0,a=0;for(;s<r;){let o;switch(this.type){case"simple":o=d.concatUint8Array(
[new Uint8Array(a),t]);break;case"salted":o=d.concatUint8Array([new Uint8Array(a),this.salt,t]);break;case"iterated":{let u=d.concatUint8Array([this.salt,t]),h=u.
length,l=Math.max(this.getCount(),h);o=new Uint8Array(a+l),o.set(u,a);for(let y=a+h;y<l;y+=h,h*=2)o.copyWithin(y,a,y);break}case"gnu":throw Error("GNU s2k type \
not supported.");default:throw Error("Unknown s2k type.")}let c=await De(this.algorithm,o);n.push(c),s+=c.length,a++}return d.concatUint8Array(n).subarray(0,r)}},
m3=new Set([f.s2k.argon2,f.s2k.iterated]);function ts(i25,t=G){switch(i25){case f.s2k.argon2:return new Fa(t);case f.s2k.iterated:case f.s2k.gnu:case f.s2k.salted:case f.
s2k.simple:return new Ta(i25,t);default:throw new nt("Unsupported S2K type")}}function c2(i25){let{s2kType:t}=i25;if(!m3.has(t))throw Error("The provided `confi\
g.s2kType` value is not allowed");return ts(t,i25)}var b3=(0,import_module.createRequire)("/");try{(es=b3("worker_threads")).Worker,es.isMarkedAsUntransferable}catch{}
var es,mt=Uint8Array,$t=Uint16Array,So=Int32Array,Qs=new mt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Ms=new mt([0,0,0,0,1,1,2,2,3,3,4,
4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),La=new mt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),u2=function(i25,t){for(var r=new $t(31),e=0;e<31;++e)
r[e]=t+=1<<i25[e-1];var n=new So(r[30]);for(e=1;e<30;++e)for(var s=r[e];s<r[e+1];++s)n[s]=s-r[e]<<5|e;return{b:r,r:n}},h2=(es=u2(Qs,2)).b,Na=es.r;for(h2[28]=258,
Na[258]=28,Zs=u2(Ms,0),f2=Zs.b,Oa=Zs.r,rs=new $t(32768),ht=0;ht<32768;++ht)tr=(43690&ht)>>1|(21845&ht)<<1,tr=(61680&(tr=(52428&tr)>>2|(13107&tr)<<2))>>4|(3855&tr)<<
4,rs[ht]=((65280&tr)>>8|(255&tr)<<8)>>1;var tr,Zs,f2,Oa,rs,ht,Ue=function(i25,t,r){for(var e=i25.length,n=0,s=new $t(t);n<e;++n)i25[n]&&++s[i25[n]-1];var a,o=new $t(
t);for(n=1;n<t;++n)o[n]=o[n-1]+s[n-1]<<1;if(r){a=new $t(1<<t);var c=15-t;for(n=0;n<e;++n)if(i25[n])for(var u=n<<4|i25[n],h=t-i25[n],l=o[i25[n]-1]++<<h,y=l|(1<<h)-
1;l<=y;++l)a[rs[l]>>c]=u}else for(a=new $t(e),n=0;n<e;++n)i25[n]&&(a[n]=rs[o[i25[n]-1]++]>>15-i25[n]);return a},mr=new mt(288);for(ht=0;ht<144;++ht)mr[ht]=8;for(ht=
144;ht<256;++ht)mr[ht]=9;for(ht=256;ht<280;++ht)mr[ht]=7;for(ht=280;ht<288;++ht)mr[ht]=8;var Wi=new mt(32);for(ht=0;ht<32;++ht)Wi[ht]=5;var k3=Ue(mr,9,0),E3=Ue(
mr,9,1),v3=Ue(Wi,5,0),I3=Ue(Wi,5,1),Ws=function(i25){for(var t=i25[0],r=1;r<i25.length;++r)i25[r]>t&&(t=i25[r]);return t},he=function(i25,t,r){var e=t/8|0;return(i25[e]|
i25[e+1]<<8)>>(7&t)&r},Xs=function(i25,t){var r=t/8|0;return(i25[r]|i25[r+1]<<8|i25[r+2]<<16)>>(7&t)},Bo=function(i25){return(i25+7)/8|0},Ti=function(i25,t,r){return(t==
null||t<0)&&(t=0),(r==null||r>i25.length)&&(r=i25.length),new mt(i25.subarray(t,r))},S3=["unexpected EOF","invalid block type","invalid length/literal","invalid\
 distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","s\
tream finishing","invalid zip data"],Ct=function(i25,t,r){var e=Error(t||S3[i25]);if(e.code=i25,Error.captureStackTrace&&Error.captureStackTrace(e,Ct),!r)throw e;
return e},Re=function(i25,t,r){r<<=7&t;var e=t/8|0;i25[e]|=r,i25[e+1]|=r>>8},Si=function(i25,t,r){r<<=7&t;var e=t/8|0;i25[e]|=r,i25[e+1]|=r>>8,i25[e+2]|=r>>16},
_s=function(i25,t){for(var r=[],e=0;e<i25.length;++e)i25[e]&&r.push({s:e,f:i25[e]});var n=r.length,s=r.slice();if(!n)return{t:is,l:0};if(n==1){var a=new mt(r[0].
s+1);return a[r[0].s]=1,{t:a,l:1}}r.sort((function(B,D){return B.f-D.f})),r.push({s:-1,f:25001});var o=r[0],c=r[1],u=0,h=1,l=2;for(r[0]={s:-1,f:o.f+c.f,l:o,r:c};h!=
n-1;)o=r[r[u].f<r[l].f?u++:l++],c=r[u!=h&&r[u].f<r[l].f?u++:l++],r[h++]={s:-1,f:o.f+c.f,l:o,r:c};var y=s[0].s;for(e=1;e<n;++e)s[e].s>y&&(y=s[e].s);var g=new $t(
y+1),p=Ha(r[h-1],g,0);if(p>t){e=0;var w=0,A=p-t,m=1<<A;for(s.sort((function(B,D){return g[D.s]-g[B.s]||B.f-D.f}));e<n;++e){var v=s[e].s;if(!(g[v]>t))break;w+=m-
(1<<p-g[v]),g[v]=t}for(w>>=A;w>0;){var k=s[e].s;g[k]<t?w-=1<<t-g[k]++-1:++e}for(;e>=0&&w;--e){var b=s[e].s;g[b]==t&&(--g[b],++w)}p=t}return{t:new mt(g),l:p}},Ha=function(i25,t,r){
return i25.s==-1?Math.max(Ha(i25.l,t,r+1),Ha(i25.r,t,r+1)):t[i25.s]=r},c1=function(i25){for(var t=i25.length;t&&!i25[--t];);for(var r=new $t(++t),e=0,n=i25[0],s=1,
a=function(c){r[e++]=c},o=1;o<=t;++o)if(i25[o]==n&&o!=t)++s;else{if(!n&&s>2){for(;s>138;s-=138)a(32754);s>2&&(a(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>
3){for(a(n),--s;s>6;s-=6)a(8304);s>2&&(a(s-3<<5|8208),s=0)}for(;s--;)a(n);s=1,n=i25[o]}return{c:r.subarray(0,e),n:t}},Bi=function(i25,t){for(var r=0,e=0;e<t.length;++e)
r+=i25[e]*t[e];return r},Ko=function(i25,t,r){var e=r.length,n=Bo(t+2);i25[n]=255&e,i25[n+1]=e>>8,i25[n+2]=255^i25[n],i25[n+3]=255^i25[n+1];for(var s=0;s<e;++s)
i25[n+s+4]=r[s];return 8*(n+4+e)},u1=function(i25,t,r,e,n,s,a,o,c,u,h){Re(t,h++,r),++n[256];for(var l=_s(n,15),y=l.t,g=l.l,p=_s(s,15),w=p.t,A=p.l,m=c1(y),v=m.c,
k=m.n,b=c1(w),B=b.c,D=b.n,P=new $t(19),S=0;S<v.length;++S)++P[31&v[S]];for(S=0;S<B.length;++S)++P[31&B[S]];for(var E=_s(P,7),C=E.t,I=E.l,K=19;K>4&&!C[La[K-1]];--K)
;var U,x,M,Q,R=u+5<<3,N=Bi(n,mr)+Bi(s,Wi)+a,F=Bi(n,y)+Bi(s,w)+a+14+3*K+Bi(P,C)+2*P[16]+3*P[17]+7*P[18];if(c>=0&&R<=N&&R<=F)return Ko(t,h,i25.subarray(c,c+u));if(Re(
t,h,1+(F<N)),h+=2,F<N){U=Ue(y,g,0),x=y,M=Ue(w,A,0),Q=w;var T=Ue(C,I,0);for(Re(t,h,k-257),Re(t,h+5,D-1),Re(t,h+10,K-4),h+=14,S=0;S<K;++S)Re(t,h+3*S,C[La[S]]);h+=
3*K;for(var z=[v,B],L=0;L<2;++L){var O=z[L];for(S=0;S<O.length;++S){var H=31&O[S];Re(t,h,T[H]),h+=C[H],H>15&&(Re(t,h,O[S]>>5&127),h+=O[S]>>12)}}}else U=k3,x=mr,
M=v3,Q=Wi;for(S=0;S<o;++S){var j=e[S];if(j>255){Si(t,h,U[(H=j>>18&31)+257]),h+=x[H+257],H>7&&(Re(t,h,j>>23&31),h+=Qs[H]);var q=31&j;Si(t,h,M[q]),h+=Q[q],q>3&&(Si(
t,h,j>>5&8191),h+=Ms[q])}else Si(t,h,U[j]),h+=x[j]}return Si(t,h,U[256]),h+x[256]},B3=new So([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
is=new mt(0),h1=function(){var i25=1,t=0;return{p:function(r){for(var e=i25,n=t,s=0|r.length,a=0;a!=s;){for(var o=Math.min(a+2655,s);a<o;++a)n+=e+=r[a];e=(65535&
e)+15*(e>>16),n=(65535&n)+15*(n>>16)}i25=e,t=n},d:function(){return(255&(i25%=65521))<<24|(65280&i25)<<8|(255&(t%=65521))<<8|t>>8}}},l2=function(i25,t,r,e,n){if(!n&&
(n={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),a=new mt(s.length+i25.length);a.set(s),a.set(i25,s.length),i25=a,n.w=s.length}return(function(o,c,u,h,l,y){
var g=y.z||o.length,p=new mt(h+g+5*(1+Math.ceil(g/7e3))+l),w=p.subarray(h,p.length-l),A=y.l,m=7&(y.r||0);if(c){m&&(w[0]=y.r>>3);for(var v=B3[c-1],k=v>>13,b=8191&
v,B=(1<<u)-1,D=y.p||new $t(32768),P=y.h||new $t(B+1),S=Math.ceil(u/3),E=2*S,C=function(Os){return(o[Os]^o[Os+1]<<S^o[Os+2]<<E)&B},I=new So(25e3),K=new $t(288),U=new $t(
32),x=0,M=0,Q=y.i||0,R=0,N=y.w||0,F=0;Q+2<g;++Q){var T=C(Q),z=32767&Q,L=P[T];if(D[z]=L,P[T]=z,N<=Q){var O=g-Q;if((x>7e3||R>24576)&&(O>423||!A)){m=u1(o,w,0,I,K,U,
M,R,F,Q-F,m),R=x=M=0,F=Q;for(var H=0;H<286;++H)K[H]=0;for(H=0;H<30;++H)U[H]=0}var j=2,q=0,Z=b,V=z-L&32767;if(O>2&&T==C(Q-V))for(var $=Math.min(k,O)-1,_=Math.min(
32767,Q),rt=Math.min(258,O);V<=_&&--Z&&z!=L;){if(o[Q+j]==o[Q+j-V]){for(var X=0;X<rt&&o[Q+X]==o[Q+X-V];++X);if(X>j){if(j=X,q=V,X>$)break;var pt=Math.min(V,X-2),At=0;
for(H=0;H<pt;++H){var dt=Q-V+H&32767,bi=dt-D[dt]&32767;bi>At&&(At=bi,L=dt)}}}V+=(z=L)-(L=D[z])&32767}if(q){I[R++]=268435456|Na[j]<<18|Oa[q];var Ro=31&Na[j],Fo=31&
Oa[q];M+=Qs[Ro]+Ms[Fo],++K[257+Ro],++U[Fo],N=Q+j,++x}else I[R++]=o[Q],++K[o[Q]]}}for(Q=Math.max(Q,N);Q<g;++Q)I[R++]=o[Q],++K[o[Q]];m=u1(o,w,A,I,K,U,M,R,F,Q-F,m),
A||(y.r=7&m|w[m/8|0]<<3,m-=7,y.h=P,y.p=D,y.i=Q,y.w=N)}else{for(Q=y.w||0;Q<g+A;Q+=65535){var Ns=Q+65535;Ns>=g&&(w[m/8|0]=A,Ns=g),m=Ko(w,m+1,o.subarray(Q,Ns))}y.i=
g}return Ti(p,0,h+Bo(m)+l)})(i25,t.level==null?6:t.level,t.mem==null?n.l?Math.ceil(1.5*Math.max(8,Math.min(13,Math.log(i25.length)))):20:12+t.mem,r,e,n)},f1=function(i25,t,r){
for(;r;++t)i25[t]=r,r>>>=8},Mn=(function(){function i25(t,r){if(typeof t=="function"&&(r=t,t={}),this.ondata=r,this.o=t||{},this.s={l:0,i:32768,w:32768,z:32768},
this.b=new mt(98304),this.o.dictionary){var e=this.o.dictionary.subarray(-32768);this.b.set(e,32768-e.length),this.s.i=32768-e.length}}return i25.prototype.p=function(t,r){
this.ondata(l2(t,this.o,0,0,this.s),r)},i25.prototype.push=function(t,r){this.ondata||Ct(5),this.s.l&&Ct(4);var e=t.length+this.s.z;if(e>this.b.length){if(e>2*this.
b.length-32768){var n=new mt(-32768&e);n.set(this.b.subarray(0,this.s.z)),this.b=n}var s=this.b.length-this.s.z;this.b.set(t.subarray(0,s),this.s.z),this.s.z=this.
b.length,this.p(this.b,!1),this.b.set(this.b.subarray(-32768)),this.b.set(t.subarray(s),32768),this.s.z=t.length-s+32768,this.s.i=32766,this.s.w=32768}else this.
b.set(t,this.s.z),this.s.z+=t.length;this.s.l=1&r,(this.s.z>this.s.w+8191||r)&&(this.p(this.b,r||!1),this.s.w=this.s.i,this.s.i-=2),r&&(this.s=this.o={},this.b=
is)},i25.prototype.flush=function(t){if(this.ondata||Ct(5),this.s.l&&Ct(4),this.p(this.b,!1),this.s.w=this.s.i,this.s.i-=2,t){var r=new mt(6);r[0]=this.s.r>>3;var e=Ko(
r,this.s.r,is);this.s.r=0,this.ondata(r.subarray(0,e>>3),!1)}},i25})(),Rn=(function(){function i25(t,r){typeof t=="function"&&(r=t,t={}),this.ondata=r;var e=t&&
t.dictionary&&t.dictionary.subarray(-32768);this.s={i:0,b:e?e.length:0},this.o=new mt(32768),this.p=new mt(0),e&&this.o.set(e)}return i25.prototype.e=function(t){
if(this.ondata||Ct(5),this.d&&Ct(4),this.p.length){if(t.length){var r=new mt(this.p.length+t.length);r.set(this.p),r.set(t,this.p.length),this.p=r}}else this.p=
t},i25.prototype.c=function(t){this.s.i=+(this.d=t||!1);var r=this.s.b,e=(function(n,s,a,o){var c=n.length;if(!c||s.f&&!s.l)return a||new mt(0);var u=!a,h=u||s.
i!=2,l=s.i;u&&(a=new mt(3*c));var y=function(At){var dt=a.length;if(At>dt){var bi=new mt(Math.max(2*dt,At));bi.set(a),a=bi}},g=s.f||0,p=s.p||0,w=s.b||0,A=s.l,m=s.
d,v=s.m,k=s.n,b=8*c;do{if(!A){g=he(n,p,1);var B=he(n,p+1,3);if(p+=3,!B){var D=n[(R=Bo(p)+4)-4]|n[R-3]<<8,P=R+D;if(P>c){l&&Ct(0);break}h&&y(w+D),a.set(n.subarray(
R,P),w),s.b=w+=D,s.p=p=8*P,s.f=g;continue}if(B==1)A=E3,m=I3,v=9,k=5;else if(B==2){var S=he(n,p,31)+257,E=he(n,p+10,15)+4,C=S+he(n,p+5,31)+1;p+=14;for(var I=new mt(
C),K=new mt(19),U=0;U<E;++U)K[La[U]]=he(n,p+3*U,7);p+=3*E;var x=Ws(K),M=(1<<x)-1,Q=Ue(K,x,1);for(U=0;U<C;){var R,N=Q[he(n,p,M)];if(p+=15&N,(R=N>>4)<16)I[U++]=R;else{
var F=0,T=0;for(R==16?(T=3+he(n,p,3),p+=2,F=I[U-1]):R==17?(T=3+he(n,p,7),p+=3):R==18&&(T=11+he(n,p,127),p+=7);T--;)I[U++]=F}}var z=I.subarray(0,S),L=I.subarray(
S);v=Ws(z),k=Ws(L),A=Ue(z,v,1),m=Ue(L,k,1)}else Ct(1);if(p>b){l&&Ct(0);break}}h&&y(w+131072);for(var O=(1<<v)-1,H=(1<<k)-1,j=p;;j=p){var q=(F=A[Xs(n,p)&O])>>4;if((p+=
15&F)>b){l&&Ct(0);break}if(F||Ct(2),q<256)a[w++]=q;else{if(q==256){j=p,A=null;break}var Z=q-254;if(q>264){var V=Qs[U=q-257];Z=he(n,p,(1<<V)-1)+h2[U],p+=V}var $=m[Xs(
n,p)&H],_=$>>4;if($||Ct(3),p+=15&$,L=f2[_],_>3&&(V=Ms[_],L+=Xs(n,p)&(1<<V)-1,p+=V),p>b){l&&Ct(0);break}h&&y(w+131072);var rt=w+Z;if(w<L){var X=0-L,pt=Math.min(L,
rt);for(X+w<0&&Ct(3);w<pt;++w)a[w]=o[X+w]}for(;w<rt;++w)a[w]=a[w-L]}}s.l=A,s.p=j,s.b=w,s.f=g,A&&(g=1,s.m=v,s.d=m,s.n=k)}while(!g);return w!=a.length&&u?Ti(a,0,w):
a.subarray(0,w)})(this.p,this.s,this.o);this.ondata(Ti(e,r,this.s.b),this.d),this.o=Ti(e,this.s.b-32768),this.s.b=this.o.length,this.p=Ti(this.p,this.s.p/8|0),this.
s.p&=7},i25.prototype.push=function(t,r){this.e(t),this.c(r)},i25})(),K3=(function(){function i25(t,r){this.c=h1(),this.v=1,Mn.call(this,t,r)}return i25.prototype.
push=function(t,r){this.c.p(t),Mn.prototype.push.call(this,t,r)},i25.prototype.p=function(t,r){var e=l2(t,this.o,this.v&&(this.o.dictionary?6:2),r&&4,this.s);this.
v&&((function(n,s){var a=s.level,o=a==0?0:a<6?1:a==9?3:2;if(n[0]=120,n[1]=o<<6|(s.dictionary&&32),n[1]|=31-(n[0]<<8|n[1])%31,s.dictionary){var c=h1();c.p(s.dictionary),
f1(n,2,c.d())}})(e,this.o),this.v=0),r&&f1(e,e.length-4,this.c.d()),this.ondata(e,r)},i25.prototype.flush=function(t){Mn.prototype.flush.call(this,t)},i25})(),C3=(function(){
function i25(t,r){Rn.call(this,t,r),this.v=t&&t.dictionary?2:1}return i25.prototype.push=function(t,r){if(Rn.prototype.e.call(this,t),this.v){if(this.p.length<6&&
!r)return;this.p=this.p.subarray((e=this.p,n=this.v-1,((15&e[0])!=8||e[0]>>4>7||(e[0]<<8|e[1])%31)&&Ct(6,"invalid zlib data"),(e[1]>>5&1)==+!n&&Ct(6,"invalid zl\
ib data: "+(32&e[1]?"need":"unexpected")+" dictionary"),2+(e[1]>>3&4))),this.v=0}var e,n;r&&(this.p.length<4&&Ct(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Rn.prototype.c.call(this,r)},i25})(),U3=typeof TextDecoder<"u"&&new TextDecoder;try{U3.decode(is,{stream:!0})}catch{}var xe=class{static get tag(){return f.
packet.literalData}constructor(t=new Date){this.format=f.literal.utf8,this.date=d.normalizeDate(t),this.text=null,this.data=null,this.filename=""}setText(t,r=f.
literal.utf8){this.format=r,this.text=t,this.data=null}getText(t=!1){return(this.text===null||d.isStream(this.text))&&(this.text=d.decodeUTF8(d.nativeEOL(this.getBytes(
t)))),this.text}setBytes(t,r){this.format=r,this.data=t,this.text=null}getBytes(t=!1){return this.data===null&&(this.data=d.canonicalizeEOL(d.encodeUTF8(this.text))),
t?Gi(this.data):this.data}setFilename(t){this.filename=t}getFilename(){return this.filename}async read(t){await Es(t,(async r=>{let e=await r.readByte(),n=await r.
readByte();this.filename=d.decodeUTF8(await r.readBytes(n)),this.date=d.readDate(await r.readBytes(4));let s=r.remainder();gt(s)&&(s=await bt(s)),this.setBytes(
s,e)}))}writeHeader(){let t=d.encodeUTF8(this.filename),r=new Uint8Array([t.length]),e=new Uint8Array([this.format]),n=d.writeDate(this.date);return d.concatUint8Array(
[e,r,t,n])}write(){let t=this.writeHeader(),r=this.getBytes();return d.concat([t,r])}},Ve=class i6{constructor(){this.bytes=""}read(t){return this.bytes=d.uint8ArrayToString(
t.subarray(0,8)),this.bytes.length}write(){return d.stringToUint8Array(this.bytes)}toHex(){return d.uint8ArrayToHex(d.stringToUint8Array(this.bytes))}equals(t,r=!1){
return r&&(t.isWildcard()||this.isWildcard())||this.bytes===t.bytes}isNull(){return this.bytes===""}isWildcard(){return/^0+$/.test(this.toHex())}static mapToHex(t){
return t.toHex()}static fromID(t){let r=new i6;return r.read(d.hexToUint8Array(t)),r}static wildcard(){let t=new i6;return t.read(new Uint8Array(8)),t}},Ki=Symbol(
"verified"),l1="salt@notations.openpgpjs.org",P3=new Set([f.signatureSubpacket.issuerKeyID,f.signatureSubpacket.issuerFingerprint,f.signatureSubpacket.embeddedSignature]),
Bt=class i7{static get tag(){return f.packet.signature}constructor(){this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,
this.signatureData=null,this.unhashedSubpackets=[],this.unknownSubpackets=[],this.signedHashValue=null,this.salt=null,this.created=null,this.signatureExpirationTime=
null,this.signatureNeverExpires=!0,this.exportable=null,this.trustLevel=null,this.trustAmount=null,this.regularExpression=null,this.revocable=null,this.keyExpirationTime=
null,this.keyNeverExpires=null,this.preferredSymmetricAlgorithms=null,this.revocationKeyClass=null,this.revocationKeyAlgorithm=null,this.revocationKeyFingerprint=
null,this.issuerKeyID=new Ve,this.rawNotations=[],this.notations={},this.preferredHashAlgorithms=null,this.preferredCompressionAlgorithms=null,this.keyServerPreferences=
null,this.preferredKeyServer=null,this.isPrimaryUserID=null,this.policyURI=null,this.keyFlags=null,this.signersUserID=null,this.reasonForRevocationFlag=null,this.
reasonForRevocationString=null,this.features=null,this.signatureTargetPublicKeyAlgorithm=null,this.signatureTargetHashAlgorithm=null,this.signatureTargetHash=null,
this.embeddedSignature=null,this.issuerKeyVersion=null,this.issuerFingerprint=null,this.preferredAEADAlgorithms=null,this.preferredCipherSuites=null,this.revoked=
null,this[Ki]=null}read(t,r=G){let e=0;if(this.version=t[e++],this.version===5&&!r.enableParsingV5Entities)throw new nt("Support for v5 entities is disabled; tu\
rn on `config.enableParsingV5Entities` if needed");if(this.version!==4&&this.version!==5&&this.version!==6)throw new nt(`Version ${this.version} of the signatur\
e packet is unsupported.`);if(this.signatureType=t[e++],this.publicKeyAlgorithm=t[e++],this.hashAlgorithm=t[e++],e+=this.readSubPackets(t.subarray(e,t.length),!0),
!this.created)throw Error("Missing signature creation time subpacket.");if(this.signatureData=t.subarray(0,e),e+=this.readSubPackets(t.subarray(e,t.length),!1),
this.signedHashValue=t.subarray(e,e+2),e+=2,this.version===6){let o=t[e++];this.salt=t.subarray(e,e+o),e+=o}let n=t.subarray(e,t.length),{read:s,signatureParams:a}=(function(o,c){
let u=0;switch(o){case f.publicKey.rsaEncryptSign:case f.publicKey.rsaEncrypt:case f.publicKey.rsaSign:{let h=d.readMPI(c.subarray(u));return u+=h.length+2,{read:u,
signatureParams:{s:h}}}case f.publicKey.dsa:case f.publicKey.ecdsa:{let h=d.readMPI(c.subarray(u));u+=h.length+2;let l=d.readMPI(c.subarray(u));return u+=l.length+
2,{read:u,signatureParams:{r:h,s:l}}}case f.publicKey.eddsaLegacy:{let h=d.readMPI(c.subarray(u));u+=h.length+2;let l=d.readMPI(c.subarray(u));return u+=l.length+
2,{read:u,signatureParams:{r:h,s:l}}}case f.publicKey.ed25519:case f.publicKey.ed448:{let h=2*Is(o),l=d.readExactSubarray(c,u,u+h);return u+=l.length,{read:u,signatureParams:{
RS:l}}}default:throw new nt("Unknown signature algorithm.")}})(this.publicKeyAlgorithm,n);if(s<n.length)throw Error("Error reading MPIs");this.params=a}writeParams(){
return this.params instanceof Promise?kr((async()=>fi(this.publicKeyAlgorithm,await this.params))):fi(this.publicKeyAlgorithm,this.params)}write(){let t=[];return t.
push(this.signatureData),t.push(this.writeUnhashedSubPackets()),t.push(this.signedHashValue),this.version===6&&(t.push(new Uint8Array([this.salt.length])),t.push(
this.salt)),t.push(this.writeParams()),d.concat(t)}async sign(t,r,e=new Date,n=!1,s){this.version=t.version,this.created=d.normalizeDate(e),this.issuerKeyVersion=
t.version,this.issuerFingerprint=t.getFingerprintBytes(),this.issuerKeyID=t.getKeyID();let a=[new Uint8Array([this.version,this.signatureType,this.publicKeyAlgorithm,
this.hashAlgorithm])];if(this.version===6){let h=$s(this.hashAlgorithm);if(this.salt===null)this.salt=Dt(h);else if(h!==this.salt.length)throw Error("Provided s\
alt does not have the required length")}else if(s.nonDeterministicSignaturesViaNotation){if(this.rawNotations.filter((({name:h})=>h===l1)).length!==0)throw Error(
"Unexpected existing salt notation");{let h=Dt($s(this.hashAlgorithm));this.rawNotations.push({name:l1,value:h,humanReadable:!1,critical:!1})}}a.push(this.writeHashedSubPackets()),
this.unhashedSubpackets=[],this.signatureData=d.concat(a);let o=this.toHash(this.signatureType,r,n),c=await this.hash(this.signatureType,r,o,n);this.signedHashValue=
Qt(Mr(c),0,2);let u=async()=>w3(this.publicKeyAlgorithm,this.hashAlgorithm,t.publicParams,t.privateParams,o,await bt(c));d.isStream(c)?this.params=u():(this.params=
await u(),this[Ki]=!0)}writeHashedSubPackets(){let t=f.signatureSubpacket,r=[],e;if(this.created===null)throw Error("Missing signature creation time");r.push(at(
t.signatureCreationTime,!0,d.writeDate(this.created))),this.signatureExpirationTime!==null&&r.push(at(t.signatureExpirationTime,!0,d.writeNumber(this.signatureExpirationTime,
4))),this.exportable!==null&&r.push(at(t.exportableCertification,!0,new Uint8Array([this.exportable?1:0]))),this.trustLevel!==null&&(e=new Uint8Array([this.trustLevel,
this.trustAmount]),r.push(at(t.trustSignature,!0,e))),this.regularExpression!==null&&r.push(at(t.regularExpression,!0,this.regularExpression)),this.revocable!==
null&&r.push(at(t.revocable,!0,new Uint8Array([this.revocable?1:0]))),this.keyExpirationTime!==null&&r.push(at(t.keyExpirationTime,!0,d.writeNumber(this.keyExpirationTime,
4))),this.preferredSymmetricAlgorithms!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(this.preferredSymmetricAlgorithms)),r.push(at(t.preferredSymmetricAlgorithms,
!1,e))),this.revocationKeyClass!==null&&(e=new Uint8Array([this.revocationKeyClass,this.revocationKeyAlgorithm]),e=d.concat([e,this.revocationKeyFingerprint]),r.
push(at(t.revocationKey,!1,e))),!this.issuerKeyID.isNull()&&this.issuerKeyVersion<5&&r.push(at(t.issuerKeyID,!1,this.issuerKeyID.write())),this.rawNotations.forEach(
(({name:a,value:o,humanReadable:c,critical:u})=>{e=[new Uint8Array([c?128:0,0,0,0])];let h=d.encodeUTF8(a);e.push(d.writeNumber(h.length,2)),e.push(d.writeNumber(
o.length,2)),e.push(h),e.push(o),e=d.concat(e),r.push(at(t.notationData,u,e))})),this.preferredHashAlgorithms!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(
this.preferredHashAlgorithms)),r.push(at(t.preferredHashAlgorithms,!1,e))),this.preferredCompressionAlgorithms!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(
this.preferredCompressionAlgorithms)),r.push(at(t.preferredCompressionAlgorithms,!1,e))),this.keyServerPreferences!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(
this.keyServerPreferences)),r.push(at(t.keyServerPreferences,!1,e))),this.preferredKeyServer!==null&&r.push(at(t.preferredKeyServer,!1,d.encodeUTF8(this.preferredKeyServer))),
this.isPrimaryUserID!==null&&r.push(at(t.primaryUserID,!1,new Uint8Array([this.isPrimaryUserID?1:0]))),this.policyURI!==null&&r.push(at(t.policyURI,!1,d.encodeUTF8(
this.policyURI))),this.keyFlags!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(this.keyFlags)),r.push(at(t.keyFlags,!0,e))),this.signersUserID!==null&&r.push(
at(t.signersUserID,!1,d.encodeUTF8(this.signersUserID))),this.reasonForRevocationFlag!==null&&(e=d.stringToUint8Array(String.fromCharCode(this.reasonForRevocationFlag)+
this.reasonForRevocationString),r.push(at(t.reasonForRevocation,!0,e))),this.features!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(this.features)),r.push(
at(t.features,!1,e))),this.signatureTargetPublicKeyAlgorithm!==null&&(e=[new Uint8Array([this.signatureTargetPublicKeyAlgorithm,this.signatureTargetHashAlgorithm])],
e.push(d.stringToUint8Array(this.signatureTargetHash)),e=d.concat(e),r.push(at(t.signatureTarget,!0,e))),this.embeddedSignature!==null&&r.push(at(t.embeddedSignature,
!0,this.embeddedSignature.write())),this.issuerFingerprint!==null&&(e=[new Uint8Array([this.issuerKeyVersion]),this.issuerFingerprint],e=d.concat(e),r.push(at(t.
issuerFingerprint,this.version>=5,e))),this.preferredAEADAlgorithms!==null&&(e=d.stringToUint8Array(d.uint8ArrayToString(this.preferredAEADAlgorithms)),r.push(at(
t.preferredAEADAlgorithms,!1,e))),this.preferredCipherSuites!==null&&(e=new Uint8Array([].concat(...this.preferredCipherSuites)),r.push(at(t.preferredCipherSuites,
!1,e)));let n=d.concat(r),s=d.writeNumber(n.length,this.version===6?4:2);return d.concat([s,n])}writeUnhashedSubPackets(){let t=this.unhashedSubpackets.map((({type:n,
critical:s,body:a})=>at(n,s,a))),r=d.concat(t),e=d.writeNumber(r.length,this.version===6?4:2);return d.concat([e,r])}readSubPacket(t,r=!0){let e=0,n=!!(128&t[e]),
s=127&t[e];if(e++,r||(this.unhashedSubpackets.push({type:s,critical:n,body:t.subarray(e,t.length)}),P3.has(s)))switch(s){case f.signatureSubpacket.signatureCreationTime:
this.created=d.readDate(t.subarray(e,t.length));break;case f.signatureSubpacket.signatureExpirationTime:{let a=d.readNumber(t.subarray(e,t.length));this.signatureNeverExpires=
a===0,this.signatureExpirationTime=a;break}case f.signatureSubpacket.exportableCertification:this.exportable=t[e++]===1;break;case f.signatureSubpacket.trustSignature:
this.trustLevel=t[e++],this.trustAmount=t[e++];break;case f.signatureSubpacket.regularExpression:this.regularExpression=t[e];break;case f.signatureSubpacket.revocable:
this.revocable=t[e++]===1;break;case f.signatureSubpacket.keyExpirationTime:{let a=d.readNumber(t.subarray(e,t.length));this.keyExpirationTime=a,this.keyNeverExpires=
a===0;break}case f.signatureSubpacket.preferredSymmetricAlgorithms:this.preferredSymmetricAlgorithms=[...t.subarray(e,t.length)];break;case f.signatureSubpacket.
revocationKey:this.revocationKeyClass=t[e++],this.revocationKeyAlgorithm=t[e++],this.revocationKeyFingerprint=t.subarray(e,e+20);break;case f.signatureSubpacket.
issuerKeyID:if(this.version===4)this.issuerKeyID.read(t.subarray(e,t.length));else if(r)throw Error("Unexpected Issuer Key ID subpacket");break;case f.signatureSubpacket.
notationData:{let a=!!(128&t[e]);e+=4;let o=d.readNumber(t.subarray(e,e+2));e+=2;let c=d.readNumber(t.subarray(e,e+2));e+=2;let u=d.decodeUTF8(t.subarray(e,e+o)),
h=t.subarray(e+o,e+o+c);this.rawNotations.push({name:u,humanReadable:a,value:h,critical:n}),a&&(this.notations[u]=d.decodeUTF8(h));break}case f.signatureSubpacket.
preferredHashAlgorithms:this.preferredHashAlgorithms=[...t.subarray(e,t.length)];break;case f.signatureSubpacket.preferredCompressionAlgorithms:this.preferredCompressionAlgorithms=
[...t.subarray(e,t.length)];break;case f.signatureSubpacket.keyServerPreferences:this.keyServerPreferences=[...t.subarray(e,t.length)];break;case f.signatureSubpacket.
preferredKeyServer:this.preferredKeyServer=d.decodeUTF8(t.subarray(e,t.length));break;case f.signatureSubpacket.primaryUserID:this.isPrimaryUserID=t[e++]!==0;break;case f.
signatureSubpacket.policyURI:this.policyURI=d.decodeUTF8(t.subarray(e,t.length));break;case f.signatureSubpacket.keyFlags:this.keyFlags=[...t.subarray(e,t.length)];
break;case f.signatureSubpacket.signersUserID:this.signersUserID=d.decodeUTF8(t.subarray(e,t.length));break;case f.signatureSubpacket.reasonForRevocation:this.reasonForRevocationFlag=
t[e++],this.reasonForRevocationString=d.decodeUTF8(t.subarray(e,t.length));break;case f.signatureSubpacket.features:this.features=[...t.subarray(e,t.length)];break;case f.
signatureSubpacket.signatureTarget:{this.signatureTargetPublicKeyAlgorithm=t[e++],this.signatureTargetHashAlgorithm=t[e++];let a=It(this.signatureTargetHashAlgorithm);
this.signatureTargetHash=d.uint8ArrayToString(t.subarray(e,e+a));break}case f.signatureSubpacket.embeddedSignature:this.embeddedSignature=new i7,this.embeddedSignature.
read(t.subarray(e,t.length));break;case f.signatureSubpacket.issuerFingerprint:this.issuerKeyVersion=t[e++],this.issuerFingerprint=t.subarray(e,t.length),this.issuerKeyVersion>=
5?this.issuerKeyID.read(this.issuerFingerprint):this.issuerKeyID.read(this.issuerFingerprint.subarray(-8));break;case f.signatureSubpacket.preferredAEADAlgorithms:
this.preferredAEADAlgorithms=[...t.subarray(e,t.length)];break;case f.signatureSubpacket.preferredCipherSuites:this.preferredCipherSuites=[];for(let a=e;a<t.length;a+=
2)this.preferredCipherSuites.push([t[a],t[a+1]]);break;default:this.unknownSubpackets.push({type:s,critical:n,body:t.subarray(e,t.length)})}}readSubPackets(t,r=!0,e){
let n=this.version===6?4:2,s=d.readNumber(t.subarray(0,n)),a=n;for(;a<n+s;){let o=Pc(t.subarray(a,t.length));a+=o.offset,this.readSubPacket(t.subarray(a,a+o.len),
r,e),a+=o.len}return a}toSign(t,r){let e=f.signature;switch(t){case e.binary:return r.text!==null?d.encodeUTF8(r.getText(!0)):r.getBytes(!0);case e.text:{let n=r.
getBytes(!0);return d.canonicalizeEOL(n)}case e.standalone:return new Uint8Array(0);case e.certGeneric:case e.certPersona:case e.certCasual:case e.certPositive:case e.
certRevocation:{let n,s;if(r.userID)s=180,n=r.userID;else{if(!r.userAttribute)throw Error("Either a userID or userAttribute packet needs to be supplied for cert\
ification.");s=209,n=r.userAttribute}let a=n.write();return d.concat([this.toSign(e.key,r),new Uint8Array([s]),d.writeNumber(a.length,4),a])}case e.subkeyBinding:case e.
subkeyRevocation:case e.keyBinding:return d.concat([this.toSign(e.key,r),this.toSign(e.key,{key:r.bind})]);case e.key:if(r.key===void 0)throw Error("Key packet \
is required for this signature.");return r.key.writeForHash(this.version);case e.keyRevocation:return this.toSign(e.key,r);case e.timestamp:return new Uint8Array(
0);case e.thirdParty:throw Error("Not implemented");default:throw Error("Unknown signature type.")}}calculateTrailer(t,r){let e=0;return Et(Mr(this.signatureData),
(n=>{e+=n.length}),(()=>{let n=[];return this.version!==5||this.signatureType!==f.signature.binary&&this.signatureType!==f.signature.text||(r?n.push(new Uint8Array(
6)):n.push(t.writeHeader())),n.push(new Uint8Array([this.version,255])),this.version===5&&n.push(new Uint8Array(4)),n.push(d.writeNumber(e,4)),d.concat(n)}))}toHash(t,r,e=!1){
let n=this.toSign(t,r);return d.concat([this.salt||new Uint8Array,n,this.signatureData,this.calculateTrailer(r,e)])}async hash(t,r,e,n=!1){if(this.version===6&&
this.salt.length!==$s(this.hashAlgorithm))throw Error("Signature salt does not have the expected length");return e||(e=this.toHash(t,r,n)),De(this.hashAlgorithm,
e)}async verify(t,r,e,n=new Date,s=!1,a=G){if(!this.issuerKeyID.equals(t.getKeyID()))throw Error("Signature was not issued by the given public key");if(this.publicKeyAlgorithm!==
t.algorithm)throw Error("Public key algorithm used to sign signature does not match issuer key algorithm.");let o=r===f.signature.binary||r===f.signature.text;if(!(this[Ki]&&
!o)){let u,h;if(this.hashed?h=await this.hashed:(u=this.toHash(r,e,s),h=await this.hash(r,e,u)),h=await bt(h),this.signedHashValue[0]!==h[0]||this.signedHashValue[1]!==
h[1])throw Error("Signed digest did not match");if(this.params=await this.params,this[Ki]=await A3(this.publicKeyAlgorithm,this.hashAlgorithm,this.params,t.publicParams,
u,h),!this[Ki])throw Error("Signature verification failed")}let c=d.normalizeDate(n);if(c&&this.created>c)throw Error("Signature creation time is in the future");
if(c&&c>=this.getExpirationTime())throw Error("Signature is expired");if(a.rejectHashAlgorithms.has(this.hashAlgorithm))throw Error("Insecure hash algorithm: "+
f.read(f.hash,this.hashAlgorithm).toUpperCase());if(a.rejectMessageHashAlgorithms.has(this.hashAlgorithm)&&[f.signature.binary,f.signature.text].includes(this.signatureType))
throw Error("Insecure message hash algorithm: "+f.read(f.hash,this.hashAlgorithm).toUpperCase());if(this.unknownSubpackets.forEach((({type:u,critical:h})=>{if(h)
throw Error("Unknown critical signature subpacket type "+u)})),this.rawNotations.forEach((({name:u,critical:h})=>{if(h&&a.knownNotations.indexOf(u)<0)throw Error(
"Unknown critical notation: "+u)})),this.revocationKeyClass!==null)throw Error("This key is intended to be revoked with an authorized key, which OpenPGP.js does\
 not support.")}isExpired(t=new Date){let r=d.normalizeDate(t);return r!==null&&!(this.created<=r&&r<this.getExpirationTime())}getExpirationTime(){return this.signatureNeverExpires?
1/0:new Date(this.created.getTime()+1e3*this.signatureExpirationTime)}};function at(i25,t,r){let e=[];return e.push(vs(r.length+1)),e.push(new Uint8Array([(t?128:
0)|i25])),e.push(r),d.concat(e)}function $s(i25){switch(i25){case f.hash.sha256:return 16;case f.hash.sha384:return 24;case f.hash.sha512:return 32;case f.hash.
sha224:case f.hash.sha3_256:return 16;case f.hash.sha3_512:return 32;default:throw Error("Unsupported hash function")}}var oe=class i8{static get tag(){return f.
packet.onePassSignature}static fromSignaturePacket(t,r){let e=new i8;return e.version=t.version===6?6:3,e.signatureType=t.signatureType,e.hashAlgorithm=t.hashAlgorithm,
e.publicKeyAlgorithm=t.publicKeyAlgorithm,e.issuerKeyID=t.issuerKeyID,e.salt=t.salt,e.issuerFingerprint=t.issuerFingerprint,e.flags=r?1:0,e}constructor(){this.version=
null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,this.salt=null,this.issuerKeyID=null,this.issuerFingerprint=null,this.flags=null}read(t){
let r=0;if(this.version=t[r++],this.version!==3&&this.version!==6)throw new nt(`Version ${this.version} of the one-pass signature packet is unsupported.`);if(this.
signatureType=t[r++],this.hashAlgorithm=t[r++],this.publicKeyAlgorithm=t[r++],this.version===6){let e=t[r++];this.salt=t.subarray(r,r+e),r+=e,this.issuerFingerprint=
t.subarray(r,r+32),r+=32,this.issuerKeyID=new Ve,this.issuerKeyID.read(this.issuerFingerprint)}else this.issuerKeyID=new Ve,this.issuerKeyID.read(t.subarray(r,r+
8)),r+=8;return this.flags=t[r++],this}write(){let t=[new Uint8Array([this.version,this.signatureType,this.hashAlgorithm,this.publicKeyAlgorithm])];return this.
version===6?t.push(new Uint8Array([this.salt.length]),this.salt,this.issuerFingerprint):t.push(this.issuerKeyID.write()),t.push(new Uint8Array([this.flags])),d.
concatUint8Array(t)}calculateTrailer(...t){return kr((async()=>Bt.prototype.calculateTrailer.apply(await this.correspondingSig,t)))}async verify(){let t=await this.
correspondingSig;if(!t||t.constructor.tag!==f.packet.signature)throw Error("Corresponding signature packet missing");if(t.signatureType!==this.signatureType||t.
hashAlgorithm!==this.hashAlgorithm||t.publicKeyAlgorithm!==this.publicKeyAlgorithm||!t.issuerKeyID.equals(this.issuerKeyID)||this.version===3&&t.version===6||this.
version===6&&t.version!==6||this.version===6&&!d.equalsUint8Array(t.issuerFingerprint,this.issuerFingerprint)||this.version===6&&!d.equalsUint8Array(t.salt,this.
salt))throw Error("Corresponding signature packet does not match one-pass signature packet");return t.hashed=this.hashed,t.verify.apply(t,arguments)}};function D3(i25,t){
if(!t[i25]){let r;try{r=f.read(f.packet,i25)}catch{throw new ai("Unknown packet type with tag: "+i25)}throw Error("Packet not allowed in this context: "+r)}return new t[i25]}
oe.prototype.hash=Bt.prototype.hash,oe.prototype.toHash=Bt.prototype.toHash,oe.prototype.toSign=Bt.prototype.toSign;var it=class i9 extends Array{static async fromBinary(t,r,e=G,n=null,s=!1){
let a=new i9;return await a.read(t,r,e,n,s),a}async read(t,r,e=G,n=null,s=!1){let a;e.additionalAllowedPackets.length&&(a=d.constructAllowedPackets(e.additionalAllowedPackets),
r={...r,...a}),this.stream=Ze(t,(async(c,u)=>{let h=pe(c),l=te(u);try{let y=d.isStream(c);for(;;){let g,p;if(await l.ready,await G0(h,y,(async A=>{try{if(A.tag===
f.packet.marker||A.tag===f.packet.trust||A.tag===f.packet.padding)return;let m=D3(A.tag,r);try{n==null||n.recordPacket(A.tag,a)}catch(v){if(e.enforceGrammar)throw v;
d.printDebugError(v)}m.packets=new i9,m.fromStream=d.isStream(A.packet),p=m.fromStream;try{await m.read(A.packet,e)}catch(v){throw v instanceof nt?v:d.wrapError(
new ji(`Parsing ${m.constructor.name} failed`),v)}await l.write(m)}catch(m){let v=m instanceof ai&&A.tag<=39,k=m instanceof nt&&!(m instanceof ai)&&!e.ignoreUnsupportedPackets,
b=m instanceof ji&&!e.ignoreMalformedPackets,B=Kn(A.tag);if(v||k||b||B||!(m instanceof ai||m instanceof nt||m instanceof ji))s?g=m:await l.abort(m);else{let D=new qi(
A.tag,A.packet);await l.write(D)}d.printDebugError(m)}})),p&&(y=null),g)throw await h.readToEnd(),g;let w=await h.peekBytes(2);if(!w||!w.length){try{n==null||n.
recordEnd()}catch(A){if(e.enforceGrammar)throw A;d.printDebugError(A)}return await l.ready,void await l.close()}}}catch(y){await l.abort(y)}}));let o=pe(this.stream);
for(;;){let{done:c,value:u}=await o.read();if(c?this.stream=null:this.push(u),c||Kn(u.constructor.tag))break}o.releaseLock()}write(){let t=[];for(let r=0;r<this.
length;r++){let e=this[r]instanceof qi?this[r].tag:this[r].constructor.tag,n=this[r].write();if(d.isStream(n)&&Kn(this[r].constructor.tag)){let s=[],a=0,o=512;t.
push(Hn(e)),t.push(Et(n,(c=>{if(s.push(c),a+=c.length,a>=o){let u=Math.min(Math.log(a)/Math.LN2|0,30),h=2**u,l=d.concat([z0(u)].concat(s));return s=[l.subarray(
1+h)],a=s[0].length,l.subarray(0,1+h)}}),(()=>d.concat([vs(a)].concat(s)))))}else{if(d.isStream(n)){let s=0;t.push(Et(Mr(n),(a=>{s+=a.length}),(()=>jo(e,s))))}else
t.push(jo(e,n.length));t.push(n)}}return d.concat(t)}filterByTag(...t){let r=new i9,e=n=>s=>n===s;for(let n=0;n<this.length;n++)t.some(e(this[n].constructor.tag))&&
r.push(this[n]);return r}findPacket(t){return this.find((r=>r.constructor.tag===t))}indexOfTag(...t){let r=[],e=this,n=s=>a=>s===a;for(let s=0;s<this.length;s++)
t.some(n(e[s].constructor.tag))&&r.push(s);return r}},be=class i10 extends Error{constructor(...t){super(...t),Error.captureStackTrace&&Error.captureStackTrace(
this,i10),this.name="GrammarError"}},wt;(function(i25){i25[i25.EmptyMessage=0]="EmptyMessage",i25[i25.PlaintextOrEncryptedData=1]="PlaintextOrEncryptedData",i25[i25.
EncryptedSessionKeys=2]="EncryptedSessionKeys",i25[i25.StandaloneAdditionalAllowedData=3]="StandaloneAdditionalAllowedData"})(wt||(wt={}));var li=class{constructor(){
this.state=wt.EmptyMessage,this.leadingOnePassSignatureCounter=0}recordPacket(t,r){switch(this.state){case wt.EmptyMessage:case wt.StandaloneAdditionalAllowedData:
switch(t){case f.packet.literalData:case f.packet.compressedData:case f.packet.aeadEncryptedData:case f.packet.symEncryptedIntegrityProtectedData:case f.packet.
symmetricallyEncryptedData:return void(this.state=wt.PlaintextOrEncryptedData);case f.packet.signature:if(this.state===wt.StandaloneAdditionalAllowedData&&--this.
leadingOnePassSignatureCounter<0)throw new be("Trailing signature packet without OPS");return;case f.packet.onePassSignature:if(this.state===wt.StandaloneAdditionalAllowedData)
throw new be("OPS following StandaloneAdditionalAllowedData");return void this.leadingOnePassSignatureCounter++;case f.packet.publicKeyEncryptedSessionKey:case f.
packet.symEncryptedSessionKey:return void(this.state=wt.EncryptedSessionKeys);default:if(!(r!=null&&r[t]))throw new be(`Unexpected packet ${t} in state ${this.state}`);
return void(this.state=wt.StandaloneAdditionalAllowedData)}case wt.PlaintextOrEncryptedData:if(t===f.packet.signature){if(--this.leadingOnePassSignatureCounter<
0)throw new be("Trailing signature packet without OPS");return void(this.state=wt.PlaintextOrEncryptedData)}if(!(r!=null&&r[t]))throw new be(`Unexpected packet ${t}\
 in state ${this.state}`);return void(this.state=wt.PlaintextOrEncryptedData);case wt.EncryptedSessionKeys:switch(t){case f.packet.publicKeyEncryptedSessionKey:case f.
packet.symEncryptedSessionKey:return void(this.state=wt.EncryptedSessionKeys);case f.packet.symEncryptedIntegrityProtectedData:case f.packet.aeadEncryptedData:case f.
packet.symmetricallyEncryptedData:return void(this.state=wt.PlaintextOrEncryptedData);case f.packet.signature:if(--this.leadingOnePassSignatureCounter<0)throw new be(
"Trailing signature packet without OPS");return void(this.state=wt.PlaintextOrEncryptedData);default:if(!(r!=null&&r[t]))throw new be(`Unexpected packet ${t} in\
 state ${this.state}`);this.state=wt.EncryptedSessionKeys}}}recordEnd(){switch(this.state){case wt.EmptyMessage:case wt.PlaintextOrEncryptedData:case wt.EncryptedSessionKeys:case wt.
StandaloneAdditionalAllowedData:if(this.leadingOnePassSignatureCounter>0)throw new be("Missing trailing signature packets")}}},x3=d.constructAllowedPackets([xe,
oe,Bt]),Tr=class{static get tag(){return f.packet.compressedData}constructor(t=G){this.packets=null,this.algorithm=t.preferredCompressionAlgorithm,this.compressed=
null}async read(t,r=G){await Es(t,(async e=>{this.algorithm=await e.readByte(),this.compressed=e.remainder(),await this.decompress(r)}))}write(){return this.compressed===
null&&this.compress(),d.concat([new Uint8Array([this.algorithm]),this.compressed])}async decompress(t=G){let r=f.read(f.compression,this.algorithm),e=R3[r];if(!e)
throw Error(r+" decompression not supported");let n=await e(this.compressed,t);if(t.maxDecompressedMessageSize!==1/0){let s=0;n=Et(n,(a=>{if(s+=a.length,s>t.maxDecompressedMessageSize)
throw Error("Maximum decompressed message size exceeded");return a}))}vt(this.compressed)&&!gt(this.compressed)||(n=await bt(n)),this.packets=await it.fromBinary(
n,x3,t,new li)}compress(){let t=f.read(f.compression,this.algorithm),r=M3[t];if(!r)throw Error(t+" compression not supported");let e=this.packets.write(),n=r(e);
vt(e)&&!gt(e)||(n=kr((()=>bt(n)))),this.compressed=n}};function ns(i25,t){return(r,e)=>{let n;if(n=gt(r)?new ReadableStream({async start(u){try{u.enqueue(await bt(
r)),u.close()}catch(h){u.error(h)}}}):vt(r)?r:on(r),n=(function(u){let h=pe(u);return new ReadableStream({async pull(l){try{let{value:y,done:g}=await h.read();if(g)
return void l.close();for(let p=0;p<=y.length;p+=65536)(!p||p<y.length)&&l.enqueue(y.subarray(p,p+65536))}catch(y){l.error(y)}}},{highWaterMark:0})})(n),i25)try{
let u=i25();return n.pipeThrough(u)}catch(u){if(u.name!=="TypeError")throw u}let s=pe(n),a=new t,o=!1,c=!1;return new ReadableStream({start(u){a.ondata=(h,l)=>{
u.enqueue(h),o=!0,l&&(u.close(),c=!0)}},async pull(){for(o=!1;!o&&!c;){let{done:u,value:h}=await s.read();if(u)return void a.push(new Uint8Array,!0);h.length&&a.
push(h)}}},{highWaterMark:0})}}function Q3(){return async function(i25,t){let{default:r}=await Promise.resolve().then((function(){return Rh}));return r(on(i25),
t.maxDecompressedMessageSize)}}var ss=i25=>({compressor:typeof CompressionStream<"u"&&(()=>new CompressionStream(i25)),decompressor:typeof DecompressionStream<"\
u"&&(()=>new DecompressionStream(i25))}),M3={zip:ns(ss("deflate-raw").compressor,Mn),zlib:ns(ss("deflate").compressor,K3)},R3={uncompressed:(i25,t)=>i25,zip:ns(
ss("deflate-raw").decompressor,Rn),zlib:ns(ss("deflate").decompressor,C3),bzip2:Q3()};function ta(i25,t,r){if(typeof i25.setBigUint64=="function")return i25.setBigUint64(
t,BigInt(r));if(r<=4294967295)i25.setUint32(t,0),i25.setUint32(t+4,r);else{let e=BigInt(r);i25.setUint32(t,Number(e>>BigInt(32))),i25.setUint32(t+4,Number(e&BigInt(
4294967295)))}}var F3=d.constructAllowedPackets([xe,Tr,oe,Bt]),yi=class i11{static get tag(){return f.packet.symEncryptedIntegrityProtectedData}static fromObject({
version:t,aeadAlgorithm:r}){if(t!==1&&t!==2)throw Error("Unsupported SEIPD version");let e=new i11;return e.version=t,t===2&&(e.aeadAlgorithm=r),e}constructor(){
this.version=null,this.cipherAlgorithm=null,this.aeadAlgorithm=null,this.chunkSizeByte=null,this.salt=null,this.encrypted=null,this.packets=null}async read(t){await Es(
t,(async r=>{if(this.version=await r.readByte(),this.version!==1&&this.version!==2)throw new nt(`Version ${this.version} of the SEIP packet is unsupported.`);this.
version===2&&(this.cipherAlgorithm=await r.readByte(),this.aeadAlgorithm=await r.readByte(),this.chunkSizeByte=await r.readByte(),this.salt=await r.readBytes(32)),
this.encrypted=r.remainder()}))}write(){return this.version===2?d.concat([new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),
this.salt,this.encrypted]):d.concat([new Uint8Array([this.version]),this.encrypted])}async encrypt(t,r,e=G){let{blockSize:n,keySize:s}=ot(t);if(r.length!==s)throw Error(
"Unexpected session key size");let a=this.packets.write();if(gt(a)&&(a=await bt(a)),this.version===2)this.cipherAlgorithm=t,this.salt=Dt(32),this.chunkSizeByte=
e.aeadChunkSizeByte,this.encrypted=await as(this,"encrypt",r,a);else{let o=await o2(t),c=new Uint8Array([211,20]),u=d.concat([o,a,c]),h=await De(f.hash.sha1,Gi(
u)),l=d.concat([u,h]);this.encrypted=await Zi(t,r,l,new Uint8Array(n))}return!0}async decrypt(t,r,e=G){if(r.length!==ot(t).keySize)throw Error("Unexpected sessi\
on key size");let n,s=Mr(this.encrypted);gt(s)&&(s=await bt(s));let a=!1;if(this.version===2){if(this.cipherAlgorithm!==t)throw Error("Unexpected session key al\
gorithm");n=await as(this,"decrypt",r,s)}else{let{blockSize:o}=ot(t),c=await xs(t,r,s,new Uint8Array(o)),u=Qt(Gi(c),-20),h=Qt(c,0,-20),l=Promise.all([bt(await De(
f.hash.sha1,Gi(h))),bt(u)]).then((([g,p])=>{if(!d.equalsUint8Array(g,p))throw Error("Modification detected.");return new Uint8Array})),y=Qt(h,o+2);n=Qt(y,0,-2),
n=Tt([n,kr((()=>l))]),d.isStream(s)&&e.allowUnauthenticatedStream?a=!0:n=await bt(n)}return this.packets=await it.fromBinary(n,F3,e,new li,a),!0}};async function as(i25,t,r,e){
let n=i25 instanceof yi&&i25.version===2,s=!n&&i25.constructor.tag===f.packet.aeadEncryptedData;if(!n&&!s)throw Error("Unexpected packet type");let a=qe(i25.aeadAlgorithm,
s),o=t==="decrypt"?a.tagLength:0,c=t==="encrypt"?a.tagLength:0,u=2**(i25.chunkSizeByte+6)+o,h=s?8:0,l=new ArrayBuffer(13+h),y=new Uint8Array(l,0,5+h),g=new Uint8Array(
l),p=new DataView(l),w=new Uint8Array(l,5,8);y.set([192|i25.constructor.tag,i25.version,i25.cipherAlgorithm,i25.aeadAlgorithm,i25.chunkSizeByte],0);let A,m,v=0,
k=Promise.resolve(),b=0,B=0;if(n){let{keySize:P}=ot(i25.cipherAlgorithm),{ivLength:S}=a,E=new Uint8Array(l,0,5),C=await wr(f.hash.sha256,r,i25.salt,E,P+S);r=C.subarray(
0,P),A=C.subarray(P),A.fill(0,A.length-8),m=new DataView(A.buffer,A.byteOffset,A.byteLength)}else A=i25.iv;let D=await a(i25.cipherAlgorithm,r);return Ze(e,(async(P,S)=>{
if(d.isStream(P)!=="array"){let I=new TransformStream({},{highWaterMark:d.getHardwareConcurrency()*2**(i25.chunkSizeByte+6),size:K=>K.length});Qr(I.readable,S),
S=I.writable}let E=pe(P),C=te(S);try{for(;;){let I=await E.readBytes(u+o)||new Uint8Array,K=I.subarray(I.length-o),U,x,M;if(I=I.subarray(0,I.length-o),n)M=A;else{
M=A.slice();for(let Q=0;Q<8;Q++)M[A.length-8+Q]^=w[Q]}if(!v||I.length?(E.unshift(K),U=D[t](I,M,y),U.catch((()=>{})),B+=I.length-o+c):(ta(p,5+h,b),U=D[t](K,M,g),
U.catch((()=>{})),B+=c,x=!0),b+=I.length-o,k=k.then((()=>U)).then((async Q=>{await C.ready,await C.write(Q),B-=Q.length})).catch((Q=>C.abort(Q))),(x||B>C.desiredSize)&&
await k,x){await C.close();break}n?ta(m,A.length-8,++v):ta(p,5,++v)}}catch(I){await C.ready.catch((()=>{})),await C.abort(I)}}))}var T3=d.constructAllowedPackets(
[xe,Tr,oe,Bt]),za=class{static get tag(){return f.packet.aeadEncryptedData}constructor(){this.version=1,this.cipherAlgorithm=null,this.aeadAlgorithm=f.aead.eax,
this.chunkSizeByte=null,this.iv=null,this.encrypted=null,this.packets=null}async read(t){await Es(t,(async r=>{let e=await r.readByte();if(e!==1)throw new nt(`V\
ersion ${e} of the AEAD-encrypted data packet is not supported.`);this.cipherAlgorithm=await r.readByte(),this.aeadAlgorithm=await r.readByte(),this.chunkSizeByte=
await r.readByte();let n=qe(this.aeadAlgorithm,!0);this.iv=await r.readBytes(n.ivLength),this.encrypted=r.remainder()}))}write(){return d.concat([new Uint8Array(
[this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),this.iv,this.encrypted])}async decrypt(t,r,e=G){this.packets=await it.fromBinary(await as(
this,"decrypt",r,Mr(this.encrypted)),T3,e,new li)}async encrypt(t,r,e=G){this.cipherAlgorithm=t;let{ivLength:n}=qe(this.aeadAlgorithm,!0);this.iv=Dt(n),this.chunkSizeByte=
e.aeadChunkSizeByte;let s=this.packets.write();this.encrypted=await as(this,"encrypt",r,s)}},Xi=class i12{static get tag(){return f.packet.publicKeyEncryptedSessionKey}constructor(){
this.version=null,this.publicKeyID=new Ve,this.publicKeyVersion=null,this.publicKeyFingerprint=null,this.publicKeyAlgorithm=null,this.sessionKey=null,this.sessionKeyAlgorithm=
null,this.encrypted={}}static fromObject({version:t,encryptionKeyPacket:r,anonymousRecipient:e,sessionKey:n,sessionKeyAlgorithm:s}){let a=new i12;if(t!==3&&t!==
6)throw Error("Unsupported PKESK version");return a.version=t,t===6&&(a.publicKeyVersion=e?null:r.version,a.publicKeyFingerprint=e?null:r.getFingerprintBytes()),
a.publicKeyID=e?Ve.wildcard():r.getKeyID(),a.publicKeyAlgorithm=r.algorithm,a.sessionKey=n,a.sessionKeyAlgorithm=s,a}read(t){let r=0;if(this.version=t[r++],this.
version!==3&&this.version!==6)throw new nt(`Version ${this.version} of the PKESK packet is unsupported.`);if(this.version===6){let e=t[r++];if(e){this.publicKeyVersion=
t[r++];let n=e-1;this.publicKeyFingerprint=t.subarray(r,r+n),r+=n,this.publicKeyVersion>=5?this.publicKeyID.read(this.publicKeyFingerprint):this.publicKeyID.read(
this.publicKeyFingerprint.subarray(-8))}else this.publicKeyID=Ve.wildcard()}else r+=this.publicKeyID.read(t.subarray(r,r+8));if(this.publicKeyAlgorithm=t[r++],this.
encrypted=(function(e,n){let s=0;switch(e){case f.publicKey.rsaEncrypt:case f.publicKey.rsaEncryptSign:return{c:d.readMPI(n.subarray(s))};case f.publicKey.elgamal:{
let a=d.readMPI(n.subarray(s));return s+=a.length+2,{c1:a,c2:d.readMPI(n.subarray(s))}}case f.publicKey.ecdh:{let a=d.readMPI(n.subarray(s));s+=a.length+2;let o=new Jn;
return o.read(n.subarray(s)),{V:a,C:o}}case f.publicKey.x25519:case f.publicKey.x448:{let a=$r(e),o=d.readExactSubarray(n,s,s+a);s+=o.length;let c=new Wn;return c.
read(n.subarray(s)),{ephemeralPublicKey:o,C:c}}default:throw new nt("Unknown public key encryption algorithm.")}})(this.publicKeyAlgorithm,t.subarray(r)),this.publicKeyAlgorithm===
f.publicKey.x25519||this.publicKeyAlgorithm===f.publicKey.x448){if(this.version===3)this.sessionKeyAlgorithm=f.write(f.symmetric,this.encrypted.C.algorithm);else if(this.
encrypted.C.algorithm!==null)throw Error("Unexpected cleartext symmetric algorithm")}}write(){let t=[new Uint8Array([this.version])];return this.version===6?this.
publicKeyFingerprint!==null?(t.push(new Uint8Array([this.publicKeyFingerprint.length+1,this.publicKeyVersion])),t.push(this.publicKeyFingerprint)):t.push(new Uint8Array(
[0])):t.push(this.publicKeyID.write()),t.push(new Uint8Array([this.publicKeyAlgorithm]),fi(this.publicKeyAlgorithm,this.encrypted)),d.concatUint8Array(t)}async encrypt(t){
let r=f.write(f.publicKey,this.publicKeyAlgorithm),e=this.version===3?this.sessionKeyAlgorithm:null,n=t.version===5?t.getFingerprintBytes().subarray(0,20):t.getFingerprintBytes(),
s=y1(this.version,r,e,this.sessionKey);this.encrypted=await s3(r,e,t.publicParams,s,n)}async decrypt(t,r){if(this.publicKeyAlgorithm!==t.algorithm)throw Error("\
Decryption error");let e=r?y1(this.version,this.publicKeyAlgorithm,r.sessionKeyAlgorithm,r.sessionKey):null,n=t.version===5?t.getFingerprintBytes().subarray(0,20):
t.getFingerprintBytes(),s=await a3(this.publicKeyAlgorithm,t.publicParams,t.privateParams,this.encrypted,n,e),{sessionKey:a,sessionKeyAlgorithm:o}=(function(c,u,h,l){
switch(u){case f.publicKey.rsaEncrypt:case f.publicKey.rsaEncryptSign:case f.publicKey.elgamal:case f.publicKey.ecdh:{let y=h.subarray(0,h.length-2),g=h.subarray(
h.length-2),p=d.writeChecksum(y.subarray(y.length%8)),w=p[0]===g[0]&p[1]===g[1],A=c===6?{sessionKeyAlgorithm:null,sessionKey:y}:{sessionKeyAlgorithm:y[0],sessionKey:y.
subarray(1)};if(l){let m=w&A.sessionKeyAlgorithm===l.sessionKeyAlgorithm&A.sessionKey.length===l.sessionKey.length;return{sessionKey:d.selectUint8Array(m,A.sessionKey,
l.sessionKey),sessionKeyAlgorithm:c===6?null:d.selectUint8(m,A.sessionKeyAlgorithm,l.sessionKeyAlgorithm)}}if(w&&(c===6||f.read(f.symmetric,A.sessionKeyAlgorithm)))
return A;throw Error("Decryption error")}case f.publicKey.x25519:case f.publicKey.x448:return{sessionKeyAlgorithm:null,sessionKey:h};default:throw Error("Unsupp\
orted public key algorithm")}})(this.version,this.publicKeyAlgorithm,s,r);if(this.version===3){let c=this.publicKeyAlgorithm!==f.publicKey.x25519&&this.publicKeyAlgorithm!==
f.publicKey.x448;if(this.sessionKeyAlgorithm=c?o:this.sessionKeyAlgorithm,a.length!==ot(this.sessionKeyAlgorithm).keySize)throw Error("Unexpected session key si\
ze")}this.sessionKey=a}};function y1(i25,t,r,e){switch(t){case f.publicKey.rsaEncrypt:case f.publicKey.rsaEncryptSign:case f.publicKey.elgamal:case f.publicKey.
ecdh:return d.concatUint8Array([new Uint8Array(i25===6?[]:[r]),e,d.writeChecksum(e.subarray(e.length%8))]);case f.publicKey.x25519:case f.publicKey.x448:return e;default:
throw Error("Unsupported public key algorithm")}}var _i=class i13{static get tag(){return f.packet.symEncryptedSessionKey}constructor(t=G){this.version=t.aeadProtect?
6:4,this.sessionKey=null,this.sessionKeyEncryptionAlgorithm=null,this.sessionKeyAlgorithm=null,this.aeadAlgorithm=f.write(f.aead,t.preferredAEADAlgorithm),this.
encrypted=null,this.s2k=null,this.iv=null}read(t){let r=0;if(this.version=t[r++],this.version!==4&&this.version!==5&&this.version!==6)throw new nt(`Version ${this.
version} of the SKESK packet is unsupported.`);this.version===6&&r++;let e=t[r++];this.version>=5&&(this.aeadAlgorithm=t[r++],this.version===6&&r++);let n=t[r++];
if(this.s2k=ts(n),r+=this.s2k.read(t.subarray(r,t.length)),this.version>=5){let s=qe(this.aeadAlgorithm,!0);this.iv=t.subarray(r,r+=s.ivLength)}this.version>=5||
r<t.length?(this.encrypted=t.subarray(r,t.length),this.sessionKeyEncryptionAlgorithm=e):this.sessionKeyAlgorithm=e}write(){let t=this.encrypted===null?this.sessionKeyAlgorithm:
this.sessionKeyEncryptionAlgorithm,r,e=this.s2k.write();if(this.version===6){let n=e.length,s=3+n+this.iv.length;r=d.concatUint8Array([new Uint8Array([this.version,
s,t,this.aeadAlgorithm,n]),e,this.iv,this.encrypted])}else this.version===5?r=d.concatUint8Array([new Uint8Array([this.version,t,this.aeadAlgorithm]),e,this.iv,
this.encrypted]):(r=d.concatUint8Array([new Uint8Array([this.version,t]),e]),this.encrypted!==null&&(r=d.concatUint8Array([r,this.encrypted])));return r}async decrypt(t,r=G){
let e=this.sessionKeyEncryptionAlgorithm!==null?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm,{blockSize:n,keySize:s}=ot(e),a=await this.s2k.produceKey(
t,s,r);if(this.version>=5){let o=qe(this.aeadAlgorithm,!0),c=new Uint8Array([192|i13.tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),u=this.
version===6?await wr(f.hash.sha256,a,new Uint8Array,c,s):a,h=await o(e,u);this.sessionKey=await h.decrypt(this.encrypted,this.iv,c)}else if(this.encrypted!==null){
let o=await xs(e,a,this.encrypted,new Uint8Array(n));if(this.sessionKeyAlgorithm=f.write(f.symmetric,o[0]),this.sessionKey=o.subarray(1,o.length),this.sessionKey.
length!==ot(this.sessionKeyAlgorithm).keySize)throw Error("Unexpected session key size")}else this.sessionKey=a}async encrypt(t,r=G){let e=this.sessionKeyEncryptionAlgorithm!==
null?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;this.sessionKeyEncryptionAlgorithm=e,this.s2k=c2(r),this.s2k.generateSalt();let{blockSize:n,keySize:s}=ot(
e),a=await this.s2k.produceKey(t,s,r);if(this.sessionKey===null&&(this.sessionKey=xa(this.sessionKeyAlgorithm)),this.version>=5){let o=qe(this.aeadAlgorithm);this.
iv=Dt(o.ivLength);let c=new Uint8Array([192|i13.tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),u=this.version===6?await wr(f.hash.sha256,
a,new Uint8Array,c,s):a,h=await o(e,u);this.encrypted=await h.encrypt(this.sessionKey,this.iv,c)}else{let o=d.concatUint8Array([new Uint8Array([this.sessionKeyAlgorithm]),
this.sessionKey]);this.encrypted=await Zi(e,a,o,new Uint8Array(n))}}},Be=class i14{static get tag(){return f.packet.publicKey}constructor(t=new Date,r=G){this.version=
r.v6Keys?6:4,this.created=d.normalizeDate(t),this.algorithm=null,this.publicParams=null,this.expirationTimeV3=0,this.fingerprint=null,this.keyID=null}static fromSecretKeyPacket(t){
let r=new i14,{version:e,created:n,algorithm:s,publicParams:a,keyID:o,fingerprint:c}=t;return r.version=e,r.created=n,r.algorithm=s,r.publicParams=a,r.keyID=o,r.
fingerprint=c,r}async read(t,r=G){let e=0;if(this.version=t[e++],this.version===5&&!r.enableParsingV5Entities)throw new nt("Support for parsing v5 entities is d\
isabled; turn on `config.enableParsingV5Entities` if needed");if(this.version===4||this.version===5||this.version===6){this.created=d.readDate(t.subarray(e,e+4)),
e+=4,this.algorithm=t[e++],this.version>=5&&(e+=4);let{read:n,publicParams:s}=(function(a,o){let c=0;switch(a){case f.publicKey.rsaEncrypt:case f.publicKey.rsaEncryptSign:case f.
publicKey.rsaSign:{let u=d.readMPI(o.subarray(c));c+=u.length+2;let h=d.readMPI(o.subarray(c));return c+=h.length+2,{read:c,publicParams:{n:u,e:h}}}case f.publicKey.
dsa:{let u=d.readMPI(o.subarray(c));c+=u.length+2;let h=d.readMPI(o.subarray(c));c+=h.length+2;let l=d.readMPI(o.subarray(c));c+=l.length+2;let y=d.readMPI(o.subarray(
c));return c+=y.length+2,{read:c,publicParams:{p:u,q:h,g:l,y}}}case f.publicKey.elgamal:{let u=d.readMPI(o.subarray(c));c+=u.length+2;let h=d.readMPI(o.subarray(
c));c+=h.length+2;let l=d.readMPI(o.subarray(c));return c+=l.length+2,{read:c,publicParams:{p:u,g:h,y:l}}}case f.publicKey.ecdsa:{let u=new je;c+=u.read(o),qs(u);
let h=d.readMPI(o.subarray(c));return c+=h.length+2,{read:c,publicParams:{oid:u,Q:h}}}case f.publicKey.eddsaLegacy:{let u=new je;if(c+=u.read(o),qs(u),u.getName()!==
f.curve.ed25519Legacy)throw Error("Unexpected OID for eddsaLegacy");let h=d.readMPI(o.subarray(c));return c+=h.length+2,h=d.leftPad(h,33),{read:c,publicParams:{
oid:u,Q:h}}}case f.publicKey.ecdh:{let u=new je;c+=u.read(o),qs(u);let h=d.readMPI(o.subarray(c));c+=h.length+2;let l=new Zn;return c+=l.read(o.subarray(c)),{read:c,
publicParams:{oid:u,Q:h,kdfParams:l}}}case f.publicKey.ed25519:case f.publicKey.ed448:case f.publicKey.x25519:case f.publicKey.x448:{let u=d.readExactSubarray(o,
c,c+$r(a));return c+=u.length,{read:c,publicParams:{A:u}}}default:throw new nt("Unknown public key encryption algorithm.")}})(this.algorithm,t.subarray(e));if(this.
version===6&&s.oid&&(s.oid.getName()===f.curve.curve25519Legacy||s.oid.getName()===f.curve.ed25519Legacy))throw Error("Legacy curve25519 cannot be used with v6 \
keys");return this.publicParams=s,e+=n,await this.computeFingerprintAndKeyID(),e}throw new nt(`Version ${this.version} of the key packet is unsupported.`)}write(){
let t=[];t.push(new Uint8Array([this.version])),t.push(d.writeDate(this.created)),t.push(new Uint8Array([this.algorithm]));let r=fi(this.algorithm,this.publicParams);
return this.version>=5&&t.push(d.writeNumber(r.length,4)),t.push(r),d.concatUint8Array(t)}writeForHash(t){let r=this.writePublicKey(),e=149+t,n=t>=5?4:2;return d.
concatUint8Array([new Uint8Array([e]),d.writeNumber(r.length,n),r])}isDecrypted(){return null}getCreationTime(){return this.created}getKeyID(){return this.keyID}async computeFingerprintAndKeyID(){
if(await this.computeFingerprint(),this.keyID=new Ve,this.version>=5)this.keyID.read(this.fingerprint.subarray(0,8));else{if(this.version!==4)throw Error("Unsup\
ported key version");this.keyID.read(this.fingerprint.subarray(12,20))}}async computeFingerprint(){let t=this.writeForHash(this.version);if(this.version>=5)this.
fingerprint=await De(f.hash.sha256,t);else{if(this.version!==4)throw Error("Unsupported key version");this.fingerprint=await De(f.hash.sha1,t)}}getFingerprintBytes(){
return this.fingerprint}getFingerprint(){return d.uint8ArrayToHex(this.getFingerprintBytes())}hasSameFingerprintAs(t){return this.version===t.version&&d.equalsUint8Array(
this.writePublicKey(),t.writePublicKey())}getAlgorithmInfo(){let t={};t.algorithm=f.read(f.publicKey,this.algorithm);let r=this.publicParams.n||this.publicParams.
p;return r?t.bits=d.uint8ArrayBitLength(r):this.publicParams.oid&&(t.curve=this.publicParams.oid.getName()),t}};Be.prototype.readPublicKey=Be.prototype.read,Be.
prototype.writePublicKey=Be.prototype.write;var L3=d.constructAllowedPackets([xe,Tr,oe,Bt]),Ga=class{static get tag(){return f.packet.symmetricallyEncryptedData}constructor(){
this.encrypted=null,this.packets=null}read(t){this.encrypted=t}write(){return this.encrypted}async decrypt(t,r,e=G){if(!e.allowUnauthenticatedMessages)throw Error(
"Message is not authenticated.");let{blockSize:n}=ot(t),s=await bt(Mr(this.encrypted)),a=await xs(t,r,s.subarray(n+2),s.subarray(2,n+2));this.packets=await it.fromBinary(
a,L3,e)}async encrypt(t,r,e=G){let n=this.packets.write(),{blockSize:s}=ot(t),a=await o2(t),o=await Zi(t,r,a,new Uint8Array(s)),c=await Zi(t,r,n,o.subarray(2));
this.encrypted=d.concat([o,c])}},g1=class{static get tag(){return f.packet.marker}read(t){return t[0]===80&&t[1]===71&&t[2]===80}write(){return new Uint8Array([
80,71,80])}},os=class i15 extends Be{static get tag(){return f.packet.publicSubkey}constructor(t,r){super(t,r)}static fromSecretSubkeyPacket(t){let r=new i15,{version:e,
created:n,algorithm:s,publicParams:a,keyID:o,fingerprint:c}=t;return r.version=e,r.created=n,r.algorithm=s,r.publicParams=a,r.keyID=o,r.fingerprint=c,r}},ja=class i16{static get tag(){
return f.packet.userAttribute}constructor(){this.attributes=[]}read(t){let r=0;for(;r<t.length;){let e=Pc(t.subarray(r,t.length));r+=e.offset,this.attributes.push(
d.uint8ArrayToString(t.subarray(r,r+e.len))),r+=e.len}}write(){let t=[];for(let r=0;r<this.attributes.length;r++)t.push(vs(this.attributes[r].length)),t.push(d.
stringToUint8Array(this.attributes[r]));return d.concatUint8Array(t)}equals(t){return!!(t&&t instanceof i16)&&this.attributes.every((function(r,e){return r===t.
attributes[e]}))}},$i=class extends Be{static get tag(){return f.packet.secretKey}constructor(t=new Date,r=G){super(t,r),this.keyMaterial=null,this.isEncrypted=
null,this.s2kUsage=0,this.s2k=null,this.symmetric=null,this.aead=null,this.isLegacyAEAD=null,this.privateParams=null,this.usedModernAEAD=null}async read(t,r=G){
let e=await this.readPublicKey(t,r),n=e;this.s2kUsage=t[e++],this.version===5&&e++,this.version===6&&this.s2kUsage&&e++;try{if(this.s2kUsage===255||this.s2kUsage===
254||this.s2kUsage===253){this.symmetric=t[e++],this.s2kUsage===253&&(this.aead=t[e++]),this.version===6&&e++;let s=t[e++];if(this.s2k=ts(s),e+=this.s2k.read(t.
subarray(e,t.length)),this.s2k.type==="gnu-dummy")return}else this.s2kUsage&&(this.symmetric=this.s2kUsage);this.s2kUsage&&(this.isLegacyAEAD=this.s2kUsage===253&&
(this.version===5||this.version===4&&r.parseAEADEncryptedV4KeysAsLegacy),this.s2kUsage!==253||this.isLegacyAEAD?(this.iv=t.subarray(e,e+ot(this.symmetric).blockSize),
this.usedModernAEAD=!1):(this.iv=t.subarray(e,e+qe(this.aead).ivLength),this.usedModernAEAD=!0),e+=this.iv.length)}catch(s){if(!this.s2kUsage)throw s;this.unparseableKeyMaterial=
t.subarray(n),this.isEncrypted=!0}if(this.version===5&&(e+=4),this.keyMaterial=t.subarray(e),this.isEncrypted=!!this.s2kUsage,!this.isEncrypted){let s;if(this.version===
6)s=this.keyMaterial;else if(s=this.keyMaterial.subarray(0,-2),!d.equalsUint8Array(d.writeChecksum(s),this.keyMaterial.subarray(-2)))throw Error("Key checksum m\
ismatch");try{let{read:a,privateParams:o}=t1(this.algorithm,s,this.publicParams);if(a<s.length)throw Error("Error reading MPIs");this.privateParams=o}catch(a){throw a instanceof
nt?a:Error("Error reading MPIs")}}}write(){let t=this.writePublicKey();if(this.unparseableKeyMaterial)return d.concatUint8Array([t,this.unparseableKeyMaterial]);
let r=[t];r.push(new Uint8Array([this.s2kUsage]));let e=[];if(this.s2kUsage===255||this.s2kUsage===254||this.s2kUsage===253){e.push(this.symmetric),this.s2kUsage===
253&&e.push(this.aead);let n=this.s2k.write();this.version===6&&e.push(n.length),e.push(...n)}return this.s2kUsage&&this.s2k.type!=="gnu-dummy"&&e.push(...this.
iv),(this.version===5||this.version===6&&this.s2kUsage)&&r.push(new Uint8Array([e.length])),r.push(new Uint8Array(e)),this.isDummy()||(this.s2kUsage||(this.keyMaterial=
fi(this.algorithm,this.privateParams)),this.version===5&&r.push(d.writeNumber(this.keyMaterial.length,4)),r.push(this.keyMaterial),this.s2kUsage||this.version===
6||r.push(d.writeChecksum(this.keyMaterial))),d.concatUint8Array(r)}isDecrypted(){return this.isEncrypted===!1}isMissingSecretKeyMaterial(){return this.unparseableKeyMaterial!==
void 0||this.isDummy()}isDummy(){return!(!this.s2k||this.s2k.type!=="gnu-dummy")}makeDummy(t=G){this.isDummy()||(this.isDecrypted()&&this.clearPrivateParams(),delete this.
unparseableKeyMaterial,this.isEncrypted=null,this.keyMaterial=null,this.s2k=ts(f.s2k.gnu,t),this.s2k.algorithm=0,this.s2k.c=0,this.s2k.type="gnu-dummy",this.s2kUsage=
254,this.symmetric=f.symmetric.aes256,this.isLegacyAEAD=null,this.usedModernAEAD=null)}async encrypt(t,r=G){if(this.isDummy())return;if(!this.isDecrypted())throw Error(
"Key packet is already encrypted");if(!t)throw Error("A non-empty passphrase is required for key encryption.");this.s2k=c2(r),this.s2k.generateSalt();let e=fi(this.
algorithm,this.privateParams);this.symmetric=f.symmetric.aes256;let{blockSize:n}=ot(this.symmetric);if(r.aeadProtect){this.s2kUsage=253,this.aead=r.preferredAEADAlgorithm;
let s=qe(this.aead);this.isLegacyAEAD=this.version===5,this.usedModernAEAD=!this.isLegacyAEAD;let a=Hn(this.constructor.tag),o=await ea(this.version,this.s2k,t,
this.symmetric,this.aead,a,this.isLegacyAEAD,r),c=await s(this.symmetric,o);this.iv=this.isLegacyAEAD?Dt(n):Dt(s.ivLength);let u=this.isLegacyAEAD?new Uint8Array:
d.concatUint8Array([a,this.writePublicKey()]);this.keyMaterial=await c.encrypt(e,this.iv.subarray(0,s.ivLength),u)}else{this.s2kUsage=254,this.usedModernAEAD=!1;
let s=await ea(this.version,this.s2k,t,this.symmetric,void 0,void 0,void 0,r);this.iv=Dt(n),this.keyMaterial=await Zi(this.symmetric,s,d.concatUint8Array([e,await De(
f.hash.sha1,e)]),this.iv)}}async decrypt(t,r=G){if(this.isDummy())return!1;if(this.unparseableKeyMaterial)throw Error("Key packet cannot be decrypted: unsupport\
ed S2K or cipher algo");if(this.isDecrypted())throw Error("Key packet is already decrypted.");let e,n=Hn(this.constructor.tag);if(this.s2kUsage!==254&&this.s2kUsage!==
253)throw this.s2kUsage===255?Error("Encrypted private key is authenticated using an insecure two-byte hash"):Error("Private key is encrypted using an insecure \
S2K function: unsalted MD5");let s;if(e=await ea(this.version,this.s2k,t,this.symmetric,this.aead,n,this.isLegacyAEAD,r),this.s2kUsage===253){let a=qe(this.aead,
!0),o=await a(this.symmetric,e);try{let c=this.isLegacyAEAD?new Uint8Array:d.concatUint8Array([n,this.writePublicKey()]);s=await o.decrypt(this.keyMaterial,this.
iv.subarray(0,a.ivLength),c)}catch(c){throw c.message==="Authentication tag mismatch"?Error("Incorrect key passphrase: "+c.message):c}}else{let a=await xs(this.
symmetric,e,this.keyMaterial,this.iv);s=a.subarray(0,-20);let o=await De(f.hash.sha1,s);if(!d.equalsUint8Array(o,a.subarray(-20)))throw Error("Incorrect key pas\
sphrase")}try{let{privateParams:a}=t1(this.algorithm,s,this.publicParams);this.privateParams=a}catch{throw Error("Error reading MPIs")}this.isEncrypted=!1,this.
keyMaterial=null,this.s2kUsage=0,this.aead=null,this.symmetric=null,this.isLegacyAEAD=null}async validate(){if(this.isDummy())return;if(!this.isDecrypted())throw Error(
"Key is not decrypted");if(this.usedModernAEAD)return;let t;try{t=await c3(this.algorithm,this.publicParams,this.privateParams)}catch{t=!1}if(!t)throw Error("Ke\
y is invalid")}async generate(t,r){if(this.version===6&&(this.algorithm===f.publicKey.ecdh&&r===f.curve.curve25519Legacy||this.algorithm===f.publicKey.eddsaLegacy))
throw Error(`Cannot generate v6 keys of type 'ecc' with curve ${r}. Generate a key of type 'curve25519' instead`);let{privateParams:e,publicParams:n}=await o3(this.
algorithm,t,r);this.privateParams=e,this.publicParams=n,this.isEncrypted=!1}clearPrivateParams(){this.isMissingSecretKeyMaterial()||(Object.keys(this.privateParams).
forEach((t=>{this.privateParams[t].fill(0),delete this.privateParams[t]})),this.privateParams=null,this.isEncrypted=!0)}};async function ea(i25,t,r,e,n,s,a,o){if(t.
type==="argon2"&&!n)throw Error("Using Argon2 S2K without AEAD is not allowed");if(t.type==="simple"&&i25===6)throw Error("Using Simple S2K with version 6 keys \
is not allowed");let{keySize:c}=ot(e),u=await t.produceKey(r,c,o);if(!n||i25===5||a)return u;let h=d.concatUint8Array([s,new Uint8Array([i25,e,n])]);return wr(f.
hash.sha256,u,new Uint8Array,h,c)}var cs=class i17{static get tag(){return f.packet.userID}constructor(){this.userID="",this.name="",this.email="",this.comment=
""}static fromObject(t){if(d.isString(t)||t.name&&!d.isString(t.name)||t.email&&!d.isEmailAddress(t.email)||t.comment&&!d.isString(t.comment))throw Error("Inval\
id user ID format");let r=new i17;Object.assign(r,t);let e=[];return r.name&&e.push(r.name),r.comment&&e.push(`(${r.comment})`),r.email&&e.push(`<${r.email}>`),
r.userID=e.join(" "),r}read(t,r=G){let e=d.decodeUTF8(t);if(e.length>r.maxUserIDLength)throw Error("User ID string is too long");let n=o=>/^[^\s@]+@[^\s@]+$/.test(
o),s=e.indexOf("<"),a=e.lastIndexOf(">");if(s!==-1&&a!==-1&&a>s){let o=e.substring(s+1,a);if(n(o)){this.email=o;let c=e.substring(0,s).trim(),u=c.indexOf("("),h=c.
lastIndexOf(")");u!==-1&&h!==-1&&h>u?(this.comment=c.substring(u+1,h).trim(),this.name=c.substring(0,u).trim()):(this.name=c,this.comment="")}}else n(e.trim())&&
(this.email=e.trim(),this.name="",this.comment="");this.userID=e}write(){return d.encodeUTF8(this.userID)}equals(t){return t&&t.userID===this.userID}},us=class extends $i{static get tag(){
return f.packet.secretSubkey}constructor(t=new Date,r=G){super(t,r)}},p1=class{static get tag(){return f.packet.trust}read(){throw new nt("Trust packets are not\
 supported")}write(){throw new nt("Trust packets are not supported")}},d1=class{static get tag(){return f.packet.padding}constructor(){this.padding=null}read(t){}write(){
return this.padding}async createPadding(t){this.padding=Dt(t)}},N3=d.constructAllowedPackets([Bt]),Ye=class{constructor(t){this.packets=t||new it}write(){return this.
packets.write()}armor(t=G){let r=this.packets.some((e=>e.constructor.tag===Bt.tag&&e.version!==6));return wi(f.armor.signature,this.write(),void 0,void 0,void 0,
r,t)}getSigningKeyIDs(){return this.packets.map((t=>t.issuerKeyID))}};async function Th({armoredSignature:i25,binarySignature:t,config:r,...e}){r={...G,...r};let n=i25||
t;if(!n)throw Error("readSignature: must pass options object containing `armoredSignature` or `binarySignature`");if(i25&&!d.isString(i25))throw Error("readSign\
ature: options.armoredSignature must be a string");if(t&&!d.isUint8Array(t))throw Error("readSignature: options.binarySignature must be a Uint8Array");let s=Object.
keys(e);if(s.length>0)throw Error("Unknown option: "+s.join(", "));if(i25){let{type:o,data:c}=await We(n);if(o!==f.armor.signature)throw Error("Armored text not\
 of type signature");n=c}let a=await it.fromBinary(n,N3,r);return new Ye(a)}async function y2(i25,t){let r=new us(i25.date,t);return r.packets=null,r.algorithm=
f.write(f.publicKey,i25.algorithm),await r.generate(i25.rsaBits,i25.curve),await r.computeFingerprintAndKeyID(),r}async function O3(i25,t){let r=new $i(i25.date,
t);return r.packets=null,r.algorithm=f.write(f.publicKey,i25.algorithm),await r.generate(i25.rsaBits,i25.curve,i25.config),await r.computeFingerprintAndKeyID(),
r}async function ne(i25,t,r,e,n=new Date,s){let a,o;for(let c=i25.length-1;c>=0;c--)try{(!a||i25[c].created>=a.created)&&(await i25[c].verify(t,r,e,n,void 0,s),
a=i25[c])}catch(u){o=u}if(!a)throw d.wrapError(`Could not find valid ${f.read(f.signature,r)} signature in key ${t.getKeyID().toHex()}`.replace("certGeneric ","\
self-").replace(/([a-z])([A-Z])/g,((c,u,h)=>u+" "+h.toLowerCase())),o);return a}function qa(i25,t,r=new Date){let e=d.normalizeDate(r);if(e!==null){let n=hs(i25,
t);return!(i25.created<=e&&e<n)}return!1}async function g2(i25,t,r,e){let n={};n.key=t,n.bind=i25;let s={signatureType:f.signature.subkeyBinding};return r.sign?
(s.keyFlags=[f.keyFlags.signData],s.embeddedSignature=await Pe(n,[],i25,{signatureType:f.signature.keyBinding},r.date,void 0,void 0,void 0,e)):s.keyFlags=[f.keyFlags.
encryptCommunication|f.keyFlags.encryptStorage],r.keyExpirationTime>0&&(s.keyExpirationTime=r.keyExpirationTime,s.keyNeverExpires=!1),await Pe(n,[],t,s,r.date,void 0,
void 0,void 0,e)}async function H3(i25,t,r=new Date,e=[],n){let s=f.hash.sha256,a=n.preferredHashAlgorithm,o=await Promise.all(i25.map((async(l,y)=>(await l.getPrimarySelfSignature(
r,e[y],n)).preferredHashAlgorithms||[]))),c=new Map;for(let l of o)for(let y of l)try{let g=f.write(f.hash,y);c.set(g,c.has(g)?c.get(g)+1:1)}catch{}let u=l=>i25.
length===0||c.get(l)===i25.length||l===s,h=()=>{if(c.size===0)return s;let l=Array.from(c.keys()).filter((y=>u(y))).sort(((y,g)=>It(y)-It(g)))[0];return It(l)>=
It(s)?l:s};if(new Set([f.publicKey.ecdsa,f.publicKey.eddsaLegacy,f.publicKey.ed25519,f.publicKey.ed448]).has(t.algorithm)){let l=(function(p,w){switch(p){case f.
publicKey.ecdsa:case f.publicKey.eddsaLegacy:return Zc(w);case f.publicKey.ed25519:case f.publicKey.ed448:return Ss(p);default:throw Error("Unknown elliptic sig\
ning algo")}})(t.algorithm,t.publicParams.oid),y=u(a),g=It(a)>=It(l);if(y&&g)return a;{let p=h();return It(p)>=It(l)?p:l}}return u(a)?a:h()}async function Pe(i25,t,r,e,n,s,a=[],o=!1,c){
if(r.isDummy())throw Error("Cannot sign with a gnu-dummy key.");if(!r.isDecrypted())throw Error("Signing key is not decrypted.");let u=new Bt;return Object.assign(
u,e),u.publicKeyAlgorithm=r.algorithm,u.hashAlgorithm=await H3(t,r,n,s,c),u.rawNotations=[...a],await u.sign(r,i25,n,o,c),u}async function Dr(i25,t,r,e=new Date,n){
(i25=i25[r])&&(t[r].length?await Promise.all(i25.map((async function(s){s.isExpired(e)||n&&!await n(s)||t[r].some((function(a){return d.equalsUint8Array(a.writeParams(),
s.writeParams())}))||t[r].push(s)}))):t[r]=i25)}async function gi(i25,t,r,e,n,s,a=new Date,o){s=s||i25;let c=[];return await Promise.all(e.map((async function(u){
try{if(!n||u.issuerKeyID.equals(n.issuerKeyID)){let h=![f.reasonForRevocation.keyRetired,f.reasonForRevocation.keySuperseded,f.reasonForRevocation.userIDInvalid].
includes(u.reasonForRevocationFlag);await u.verify(s,t,r,h?null:a,!1,o),c.push(u.issuerKeyID)}}catch{}}))),n?(n.revoked=!!c.some((u=>u.equals(n.issuerKeyID)))||
n.revoked||!1,n.revoked):c.length>0}function hs(i25,t){let r;return t.keyNeverExpires===!1&&(r=i25.created.getTime()+1e3*t.keyExpirationTime),r?new Date(r):1/0}
function Va(i25,t={}){switch(i25.type=i25.type||t.type,i25.curve=i25.curve||t.curve,i25.rsaBits=i25.rsaBits||t.rsaBits,i25.keyExpirationTime=i25.keyExpirationTime!==
void 0?i25.keyExpirationTime:t.keyExpirationTime,i25.passphrase=d.isString(i25.passphrase)?i25.passphrase:t.passphrase,i25.date=i25.date||t.date,i25.sign=i25.sign||
!1,i25.type){case"ecc":try{i25.curve=f.write(f.curve,i25.curve)}catch{throw Error("Unknown curve")}i25.curve!==f.curve.ed25519Legacy&&i25.curve!==f.curve.curve25519Legacy&&
i25.curve!=="ed25519"&&i25.curve!=="curve25519"||(i25.curve=i25.sign?f.curve.ed25519Legacy:f.curve.curve25519Legacy),i25.sign?i25.algorithm=i25.curve===f.curve.
ed25519Legacy?f.publicKey.eddsaLegacy:f.publicKey.ecdsa:i25.algorithm=f.publicKey.ecdh;break;case"curve25519":i25.algorithm=i25.sign?f.publicKey.ed25519:f.publicKey.
x25519;break;case"curve448":i25.algorithm=i25.sign?f.publicKey.ed448:f.publicKey.x448;break;case"rsa":i25.algorithm=f.publicKey.rsaEncryptSign;break;default:throw Error(
"Unsupported key type "+i25.type)}return i25}function A1(i25,t,r){switch(i25.algorithm){case f.publicKey.rsaEncryptSign:case f.publicKey.rsaSign:case f.publicKey.
dsa:case f.publicKey.ecdsa:case f.publicKey.eddsaLegacy:case f.publicKey.ed25519:case f.publicKey.ed448:if(!t.keyFlags&&!r.allowMissingKeyFlags)throw Error("Non\
e of the key flags is set: consider passing `config.allowMissingKeyFlags`");return!t.keyFlags||!!(t.keyFlags[0]&f.keyFlags.signData);default:return!1}}function w1(i25,t,r){
switch(i25.algorithm){case f.publicKey.rsaEncryptSign:case f.publicKey.rsaEncrypt:case f.publicKey.elgamal:case f.publicKey.ecdh:case f.publicKey.x25519:case f.
publicKey.x448:if(!t.keyFlags&&!r.allowMissingKeyFlags)throw Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");return!t.keyFlags||
!!(t.keyFlags[0]&f.keyFlags.encryptCommunication)||!!(t.keyFlags[0]&f.keyFlags.encryptStorage);default:return!1}}function m1(i25,t,r){if(!t.keyFlags&&!r.allowMissingKeyFlags)
throw Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");switch(i25.algorithm){case f.publicKey.rsaEncryptSign:case f.publicKey.
rsaEncrypt:case f.publicKey.elgamal:case f.publicKey.ecdh:case f.publicKey.x25519:case f.publicKey.x448:return!(!(!t.keyFlags||t.keyFlags[0]&f.keyFlags.signData)||
!r.allowInsecureDecryptionWithSigningKeys)||!t.keyFlags||!!(t.keyFlags[0]&f.keyFlags.encryptCommunication)||!!(t.keyFlags[0]&f.keyFlags.encryptStorage);default:
return!1}}function fr(i25,t){let r=f.write(f.publicKey,i25.algorithm),e=i25.getAlgorithmInfo();if(t.rejectPublicKeyAlgorithms.has(r))throw Error(e.algorithm+" k\
eys are considered too weak.");switch(r){case f.publicKey.rsaEncryptSign:case f.publicKey.rsaSign:case f.publicKey.rsaEncrypt:if(e.bits<t.minRSABits)throw Error(
`RSA keys shorter than ${t.minRSABits} bits are considered too weak.`);break;case f.publicKey.ecdsa:case f.publicKey.eddsaLegacy:case f.publicKey.ecdh:if(t.rejectCurves.
has(e.curve))throw Error(`Support for ${e.algorithm} keys using curve ${e.curve} is disabled.`)}}var Ya=class i18{constructor(t,r){this.userID=t.constructor.tag===
f.packet.userID?t:null,this.userAttribute=t.constructor.tag===f.packet.userAttribute?t:null,this.selfCertifications=[],this.otherCertifications=[],this.revocationSignatures=
[],this.mainKey=r}toPacketList(){let t=new it;return t.push(this.userID||this.userAttribute),t.push(...this.revocationSignatures),t.push(...this.selfCertifications),
t.push(...this.otherCertifications),t}clone(){let t=new i18(this.userID||this.userAttribute,this.mainKey);return t.selfCertifications=[...this.selfCertifications],
t.otherCertifications=[...this.otherCertifications],t.revocationSignatures=[...this.revocationSignatures],t}async certify(t,r,e){let n=this.mainKey.keyPacket,s={
userID:this.userID,userAttribute:this.userAttribute,key:n},a=new i18(s.userID||s.userAttribute,this.mainKey);return a.otherCertifications=await Promise.all(t.map(
(async function(o){if(!o.isPrivate())throw Error("Need private key for signing");if(o.hasSameFingerprintAs(n))throw Error("The user's own key can only be used f\
or self-certifications");let c=await o.getSigningKey(void 0,r,void 0,e);return Pe(s,[o],c.keyPacket,{signatureType:f.signature.certGeneric,keyFlags:[f.keyFlags.
certifyKeys|f.keyFlags.signData]},r,void 0,void 0,void 0,e)}))),await a.update(this,r,e),a}async isRevoked(t,r,e=new Date,n=G){let s=this.mainKey.keyPacket;return gi(
s,f.signature.certRevocation,{key:s,userID:this.userID,userAttribute:this.userAttribute},this.revocationSignatures,t,r,e,n)}async verifyCertificate(t,r,e=new Date,n){
let s=this,a=this.mainKey.keyPacket,o={userID:this.userID,userAttribute:this.userAttribute,key:a},{issuerKeyID:c}=t,u=r.filter((h=>h.getKeys(c).length>0));return u.
length===0?null:(await Promise.all(u.map((async h=>{let l=await h.getSigningKey(c,t.created,void 0,n);if(t.revoked||await s.isRevoked(t,l.keyPacket,e,n))throw Error(
"User certificate is revoked");try{await t.verify(l.keyPacket,f.signature.certGeneric,o,e,void 0,n)}catch(y){throw d.wrapError("User certificate is invalid",y)}}))),
!0)}async verifyAllCertifications(t,r=new Date,e){let n=this,s=this.selfCertifications.concat(this.otherCertifications);return Promise.all(s.map((async a=>({keyID:a.
issuerKeyID,valid:await n.verifyCertificate(a,t,r,e).catch((()=>!1))}))))}async verify(t=new Date,r){if(!this.selfCertifications.length)throw Error("No self-cer\
tifications found");let e=this,n=this.mainKey.keyPacket,s={userID:this.userID,userAttribute:this.userAttribute,key:n},a;for(let o=this.selfCertifications.length-
1;o>=0;o--)try{let c=this.selfCertifications[o];if(c.revoked||await e.isRevoked(c,void 0,t,r))throw Error("Self-certification is revoked");try{await c.verify(n,
f.signature.certGeneric,s,t,void 0,r)}catch(u){throw d.wrapError("Self-certification is invalid",u)}return!0}catch(c){a=c}throw a}async update(t,r,e){let n=this.
mainKey.keyPacket,s={userID:this.userID,userAttribute:this.userAttribute,key:n};await Dr(t,this,"selfCertifications",r,(async function(a){try{return await a.verify(
n,f.signature.certGeneric,s,r,!1,e),!0}catch{return!1}})),await Dr(t,this,"otherCertifications",r),await Dr(t,this,"revocationSignatures",r,(function(a){return gi(
n,f.signature.certRevocation,s,[a],void 0,void 0,r,e)}))}async revoke(t,{flag:r=f.reasonForRevocation.noReason,string:e=""}={},n=new Date,s=G){let a={userID:this.
userID,userAttribute:this.userAttribute,key:t},o=new i18(a.userID||a.userAttribute,this.mainKey);return o.revocationSignatures.push(await Pe(a,[],t,{signatureType:f.
signature.certRevocation,reasonForRevocationFlag:f.write(f.reasonForRevocation,r),reasonForRevocationString:e},n,void 0,void 0,!1,s)),await o.update(this),o}},tn=class i19{constructor(t,r){
this.keyPacket=t,this.bindingSignatures=[],this.revocationSignatures=[],this.mainKey=r}toPacketList(){let t=new it;return t.push(this.keyPacket),t.push(...this.
revocationSignatures),t.push(...this.bindingSignatures),t}clone(){let t=new i19(this.keyPacket,this.mainKey);return t.bindingSignatures=[...this.bindingSignatures],
t.revocationSignatures=[...this.revocationSignatures],t}async isRevoked(t,r,e=new Date,n=G){let s=this.mainKey.keyPacket;return gi(s,f.signature.subkeyRevocation,
{key:s,bind:this.keyPacket},this.revocationSignatures,t,r,e,n)}async verify(t=new Date,r=G){let e=this.mainKey.keyPacket,n={key:e,bind:this.keyPacket},s=await ne(
this.bindingSignatures,e,f.signature.subkeyBinding,n,t,r);if(s.revoked||await this.isRevoked(s,null,t,r))throw Error("Subkey is revoked");if(qa(this.keyPacket,s,
t))throw Error("Subkey is expired");return s}async getExpirationTime(t=new Date,r=G){let e=this.mainKey.keyPacket,n={key:e,bind:this.keyPacket},s;try{s=await ne(
this.bindingSignatures,e,f.signature.subkeyBinding,n,t,r)}catch{return null}let a=hs(this.keyPacket,s),o=s.getExpirationTime();return a<o?a:o}async update(t,r=new Date,e=G){
let n=this.mainKey.keyPacket;if(!this.hasSameFingerprintAs(t))throw Error("Subkey update method: fingerprints of subkeys not equal");this.keyPacket.constructor.
tag===f.packet.publicSubkey&&t.keyPacket.constructor.tag===f.packet.secretSubkey&&(this.keyPacket=t.keyPacket);let s=this,a={key:n,bind:s.keyPacket};await Dr(t,
this,"bindingSignatures",r,(async function(o){for(let c=0;c<s.bindingSignatures.length;c++)if(s.bindingSignatures[c].issuerKeyID.equals(o.issuerKeyID))return o.
created>s.bindingSignatures[c].created&&(s.bindingSignatures[c]=o),!1;try{return await o.verify(n,f.signature.subkeyBinding,a,r,void 0,e),!0}catch{return!1}})),
await Dr(t,this,"revocationSignatures",r,(function(o){return gi(n,f.signature.subkeyRevocation,a,[o],void 0,void 0,r,e)}))}async revoke(t,{flag:r=f.reasonForRevocation.
noReason,string:e=""}={},n=new Date,s=G){let a={key:t,bind:this.keyPacket},o=new i19(this.keyPacket,this.mainKey);return o.revocationSignatures.push(await Pe(a,
[],t,{signatureType:f.signature.subkeyRevocation,reasonForRevocationFlag:f.write(f.reasonForRevocation,r),reasonForRevocationString:e},n,void 0,void 0,!1,s)),await o.
update(this),o}hasSameFingerprintAs(t){return this.keyPacket.hasSameFingerprintAs(t.keyPacket||t)}};["getKeyID","getFingerprint","getAlgorithmInfo","getCreation\
Time","isDecrypted"].forEach((i25=>{tn.prototype[i25]=function(){return this.keyPacket[i25]()}}));var z3=d.constructAllowedPackets([Bt]),b1=new Set([f.packet.publicKey,
f.packet.secretKey]),k1=new Set([f.packet.publicKey,f.packet.secretKey,f.packet.publicSubkey,f.packet.secretSubkey]),fs=class{packetListToStructure(t,r=new Set){
let e,n,s,a;for(let o of t){if(o instanceof qi){k1.has(o.tag)&&!a&&(a=b1.has(o.tag)?b1:k1);continue}let c=o.constructor.tag;if(a){if(!a.has(c))continue;a=null}if(r.
has(c))throw Error("Unexpected packet type: "+c);switch(c){case f.packet.publicKey:case f.packet.secretKey:if(this.keyPacket)throw Error("Key block contains mul\
tiple keys");if(this.keyPacket=o,n=this.getKeyID(),!n)throw Error("Missing Key ID");break;case f.packet.userID:case f.packet.userAttribute:e=new Ya(o,this),this.
users.push(e);break;case f.packet.publicSubkey:case f.packet.secretSubkey:e=null,s=new tn(o,this),this.subkeys.push(s);break;case f.packet.signature:switch(o.signatureType){case f.
signature.certGeneric:case f.signature.certPersona:case f.signature.certCasual:case f.signature.certPositive:if(!e){d.printDebug("Dropping certification signatu\
res without preceding user packet");continue}o.issuerKeyID.equals(n)?e.selfCertifications.push(o):e.otherCertifications.push(o);break;case f.signature.certRevocation:
e?e.revocationSignatures.push(o):this.directSignatures.push(o);break;case f.signature.key:this.directSignatures.push(o);break;case f.signature.subkeyBinding:if(!s){
d.printDebug("Dropping subkey binding signature without preceding subkey packet");continue}s.bindingSignatures.push(o);break;case f.signature.keyRevocation:this.
revocationSignatures.push(o);break;case f.signature.subkeyRevocation:if(!s){d.printDebug("Dropping subkey revocation signature without preceding subkey packet");
continue}s.revocationSignatures.push(o)}}}}toPacketList(){let t=new it;return t.push(this.keyPacket),t.push(...this.revocationSignatures),t.push(...this.directSignatures),
this.users.map((r=>t.push(...r.toPacketList()))),this.subkeys.map((r=>t.push(...r.toPacketList()))),t}clone(t=!1){let r=new this.constructor(this.toPacketList());
return t&&r.getKeys().forEach((e=>{if(e.keyPacket=Object.create(Object.getPrototypeOf(e.keyPacket),Object.getOwnPropertyDescriptors(e.keyPacket)),!e.keyPacket.isDecrypted())
return;let n={};Object.keys(e.keyPacket.privateParams).forEach((s=>{n[s]=new Uint8Array(e.keyPacket.privateParams[s])})),e.keyPacket.privateParams=n})),r}getSubkeys(t=null){
return this.subkeys.filter((r=>!t||r.getKeyID().equals(t,!0)))}getKeys(t=null){let r=[];return t&&!this.getKeyID().equals(t,!0)||r.push(this),r.concat(this.getSubkeys(
t))}getKeyIDs(){return this.getKeys().map((t=>t.getKeyID()))}getUserIDs(){return this.users.map((t=>t.userID?t.userID.userID:null)).filter((t=>t!==null))}write(){
return this.toPacketList().write()}async getSigningKey(t=null,r=new Date,e={},n=G){await this.verifyPrimaryKey(r,e,n);let s=this.keyPacket;try{fr(s,n)}catch(c){
throw d.wrapError("Could not verify primary key",c)}let a=this.subkeys.slice().sort(((c,u)=>u.keyPacket.created-c.keyPacket.created||u.keyPacket.algorithm-c.keyPacket.
algorithm)),o;for(let c of a)if(!t||c.getKeyID().equals(t))try{await c.verify(r,n);let u={key:s,bind:c.keyPacket},h=await ne(c.bindingSignatures,s,f.signature.subkeyBinding,
u,r,n);if(!A1(c.keyPacket,h,n))continue;if(!h.embeddedSignature)throw Error("Missing embedded signature");return await ne([h.embeddedSignature],c.keyPacket,f.signature.
keyBinding,u,r,n),fr(c.keyPacket,n),c}catch(u){o=u}try{let c=await this.getPrimarySelfSignature(r,e,n);if((!t||s.getKeyID().equals(t))&&A1(s,c,n))return fr(s,n),
this}catch(c){o=c}throw d.wrapError("Could not find valid signing key packet in key "+this.getKeyID().toHex(),o)}async getEncryptionKey(t,r=new Date,e={},n=G){await this.
verifyPrimaryKey(r,e,n);let s=this.keyPacket;try{fr(s,n)}catch(c){throw d.wrapError("Could not verify primary key",c)}let a=this.subkeys.slice().sort(((c,u)=>u.
keyPacket.created-c.keyPacket.created||u.keyPacket.algorithm-c.keyPacket.algorithm)),o;for(let c of a)if(!t||c.getKeyID().equals(t))try{await c.verify(r,n);let u={
key:s,bind:c.keyPacket},h=await ne(c.bindingSignatures,s,f.signature.subkeyBinding,u,r,n);if(w1(c.keyPacket,h,n))return fr(c.keyPacket,n),c}catch(u){o=u}try{let c=await this.
getPrimarySelfSignature(r,e,n);if((!t||s.getKeyID().equals(t))&&w1(s,c,n))return fr(s,n),this}catch(c){o=c}throw d.wrapError("Could not find valid encryption ke\
y packet in key "+this.getKeyID().toHex(),o)}async isRevoked(t,r,e=new Date,n=G){return gi(this.keyPacket,f.signature.keyRevocation,{key:this.keyPacket},this.revocationSignatures,
t,r,e,n)}async verifyPrimaryKey(t=new Date,r={},e=G){let n=this.keyPacket;if(await this.isRevoked(null,null,t,e))throw Error("Primary key is revoked");if(qa(n,await this.
getPrimarySelfSignature(t,r,e),t))throw Error("Primary key is expired");if(n.version!==6){let s=await ne(this.directSignatures,n,f.signature.key,{key:n},t,e).catch(
(()=>{}));if(s&&qa(n,s,t))throw Error("Primary key is expired")}}async getExpirationTime(t,r=G){let e;try{let n=await this.getPrimarySelfSignature(null,t,r),s=hs(
this.keyPacket,n),a=n.getExpirationTime(),o=this.keyPacket.version!==6&&await ne(this.directSignatures,this.keyPacket,f.signature.key,{key:this.keyPacket},null,
r).catch((()=>{}));if(o){let c=hs(this.keyPacket,o);e=Math.min(s,a,c)}else e=s<a?s:a}catch{e=null}return d.normalizeDate(e)}async getPrimarySelfSignature(t=new Date,r={},e=G){
let n=this.keyPacket;if(n.version===6)return ne(this.directSignatures,n,f.signature.key,{key:n},t,e);let{selfCertification:s}=await this.getPrimaryUser(t,r,e);return s}async getPrimaryUser(t=new Date,r={},e=G){
let n=this.keyPacket,s=[],a;for(let h=0;h<this.users.length;h++)try{let l=this.users[h];if(!l.userID)continue;if(r.name!==void 0&&l.userID.name!==r.name||r.email!==
void 0&&l.userID.email!==r.email||r.comment!==void 0&&l.userID.comment!==r.comment)throw Error("Could not find user that matches that user ID");let y={userID:l.
userID,key:n},g=await ne(l.selfCertifications,n,f.signature.certGeneric,y,t,e);s.push({index:h,user:l,selfCertification:g})}catch(l){a=l}if(!s.length)throw a||Error(
"Could not find primary user");await Promise.all(s.map((async h=>{h.selfCertification.revoked||await h.user.isRevoked(h.selfCertification,null,t,e)})));let o=s.
sort((function(h,l){let y=h.selfCertification,g=l.selfCertification;return g.revoked-y.revoked||y.isPrimaryUserID-g.isPrimaryUserID||y.created-g.created})).pop(),
{user:c,selfCertification:u}=o;if(u.revoked||await c.isRevoked(u,null,t,e))throw Error("Primary user is revoked");return o}async update(t,r=new Date,e=G){if(!this.
hasSameFingerprintAs(t))throw Error("Primary key fingerprints must be equal to update the key");if(!this.isPrivate()&&t.isPrivate()){if(!(this.subkeys.length===
t.subkeys.length&&this.subkeys.every((s=>t.subkeys.some((a=>s.hasSameFingerprintAs(a)))))))throw Error("Cannot update public key with private key if subkeys mis\
match");return t.update(this,e)}let n=this.clone();return await Dr(t,n,"revocationSignatures",r,(s=>gi(n.keyPacket,f.signature.keyRevocation,n,[s],null,t.keyPacket,
r,e))),await Dr(t,n,"directSignatures",r),await Promise.all(t.users.map((async s=>{let a=n.users.filter((o=>s.userID&&s.userID.equals(o.userID)||s.userAttribute&&
s.userAttribute.equals(o.userAttribute)));if(a.length>0)await Promise.all(a.map((o=>o.update(s,r,e))));else{let o=s.clone();o.mainKey=n,n.users.push(o)}}))),await Promise.
all(t.subkeys.map((async s=>{let a=n.subkeys.filter((o=>o.hasSameFingerprintAs(s)));if(a.length>0)await Promise.all(a.map((o=>o.update(s,r,e))));else{let o=s.clone();
o.mainKey=n,n.subkeys.push(o)}}))),n}async getRevocationCertificate(t=new Date,r=G){let e={key:this.keyPacket},n=await ne(this.revocationSignatures,this.keyPacket,
f.signature.keyRevocation,e,t,r),s=new it;s.push(n);let a=this.keyPacket.version!==6;return wi(f.armor.publicKey,s.write(),null,null,"This is a revocation certi\
ficate",a,r)}async applyRevocationCertificate(t,r=new Date,e=G){let n=await We(t),s=(await it.fromBinary(n.data,z3,e)).findPacket(f.packet.signature);if(!s||s.signatureType!==
f.signature.keyRevocation)throw Error("Could not find revocation signature packet");if(!s.issuerKeyID.equals(this.getKeyID()))throw Error("Revocation signature \
does not match key");try{await s.verify(this.keyPacket,f.signature.keyRevocation,{key:this.keyPacket},r,void 0,e)}catch(o){throw d.wrapError("Could not verify r\
evocation signature",o)}let a=this.clone();return a.revocationSignatures.push(s),a}async signPrimaryUser(t,r,e,n=G){let{index:s,user:a}=await this.getPrimaryUser(
r,e,n),o=await a.certify(t,r,n),c=this.clone();return c.users[s]=o,c}async signAllUsers(t,r=new Date,e=G){let n=this.clone();return n.users=await Promise.all(this.
users.map((function(s){return s.certify(t,r,e)}))),n}async verifyPrimaryUser(t,r=new Date,e,n=G){let s=this.keyPacket,{user:a}=await this.getPrimaryUser(r,e,n);
return t?await a.verifyAllCertifications(t,r,n):[{keyID:s.getKeyID(),valid:await a.verify(r,n).catch((()=>!1))}]}async verifyAllUsers(t,r=new Date,e=G){let n=this.
keyPacket,s=[];return await Promise.all(this.users.map((async a=>{let o=t?await a.verifyAllCertifications(t,r,e):[{keyID:n.getKeyID(),valid:await a.verify(r,e).
catch((()=>!1))}];s.push(...o.map((c=>({userID:a.userID?a.userID.userID:null,userAttribute:a.userAttribute,keyID:c.keyID,valid:c.valid}))))}))),s}};["getKeyID",
"getFingerprint","getAlgorithmInfo","getCreationTime","hasSameFingerprintAs"].forEach((i25=>{fs.prototype[i25]=tn.prototype[i25]}));var en=class extends fs{constructor(t){
if(super(),this.keyPacket=null,this.revocationSignatures=[],this.directSignatures=[],this.users=[],this.subkeys=[],t&&(this.packetListToStructure(t,new Set([f.packet.
secretKey,f.packet.secretSubkey])),!this.keyPacket))throw Error("Invalid key: missing public-key packet")}isPrivate(){return!1}toPublic(){return this}armor(t=G){
let r=this.keyPacket.version!==6;return wi(f.armor.publicKey,this.toPacketList().write(),void 0,void 0,void 0,r,t)}},pi=class i20 extends en{constructor(t){if(super(),
this.packetListToStructure(t,new Set([f.packet.publicKey,f.packet.publicSubkey])),!this.keyPacket)throw Error("Invalid key: missing private-key packet")}isPrivate(){
return!0}toPublic(){let t=new it,r=this.toPacketList();for(let e of r)switch(e.constructor.tag){case f.packet.secretKey:{let n=Be.fromSecretKeyPacket(e);t.push(
n);break}case f.packet.secretSubkey:{let n=os.fromSecretSubkeyPacket(e);t.push(n);break}default:t.push(e)}return new en(t)}armor(t=G){let r=this.keyPacket.version!==
6;return wi(f.armor.privateKey,this.toPacketList().write(),void 0,void 0,void 0,r,t)}async getDecryptionKeys(t,r=new Date,e={},n=G){let s=this.keyPacket,a=[],o=null;
for(let u=0;u<this.subkeys.length;u++)if(!t||this.subkeys[u].getKeyID().equals(t,!0)){if(this.subkeys[u].keyPacket.isDummy()){o=o||Error("Gnu-dummy key packets \
cannot be used for decryption");continue}try{let h={key:s,bind:this.subkeys[u].keyPacket},l=await ne(this.subkeys[u].bindingSignatures,s,f.signature.subkeyBinding,
h,r,n);m1(this.subkeys[u].keyPacket,l,n)&&a.push(this.subkeys[u])}catch(h){o=h}}let c=await this.getPrimarySelfSignature(r,e,n);if(t&&!s.getKeyID().equals(t,!0)||
!m1(s,c,n)||(s.isDummy()?o=o||Error("Gnu-dummy key packets cannot be used for decryption"):a.push(this)),a.length===0)throw o||Error("No decryption key packets \
found");return a}isDecrypted(){return this.getKeys().some((({keyPacket:t})=>t.isDecrypted()))}async validate(t=G){if(!this.isPrivate())throw Error("Cannot valid\
ate a public key");let r;if(this.keyPacket.isDummy()){let e=await this.getSigningKey(null,null,void 0,{...t,rejectPublicKeyAlgorithms:new Set,minRSABits:0});e&&
!e.keyPacket.isDummy()&&(r=e.keyPacket)}else r=this.keyPacket;if(r)return r.validate();{let e=this.getKeys();if(e.map((n=>n.keyPacket.isDummy())).every(Boolean))
throw Error("Cannot validate an all-gnu-dummy key");return Promise.all(e.map((n=>n.keyPacket.validate())))}}clearPrivateParams(){this.getKeys().forEach((({keyPacket:t})=>{
t.isDecrypted()&&t.clearPrivateParams()}))}async revoke({flag:t=f.reasonForRevocation.noReason,string:r=""}={},e=new Date,n=G){if(!this.isPrivate())throw Error(
"Need private key for revoking");let s={key:this.keyPacket},a=this.clone();return a.revocationSignatures.push(await Pe(s,[],this.keyPacket,{signatureType:f.signature.
keyRevocation,reasonForRevocationFlag:f.write(f.reasonForRevocation,t),reasonForRevocationString:r},e,void 0,void 0,void 0,n)),a}async addSubkey(t={}){let r={...G,
...t.config};if(t.passphrase)throw Error("Subkey could not be encrypted here, please encrypt whole key");if(t.rsaBits<r.minRSABits)throw Error(`rsaBits should b\
e at least ${r.minRSABits}, got: ${t.rsaBits}`);let e=this.keyPacket;if(e.isDummy())throw Error("Cannot add subkey to gnu-dummy primary key");if(!e.isDecrypted())
throw Error("Key is not decrypted");let n=e.getAlgorithmInfo();n.type=(function(c){switch(f.write(f.publicKey,c)){case f.publicKey.rsaEncrypt:case f.publicKey.rsaEncryptSign:case f.
publicKey.rsaSign:case f.publicKey.dsa:return"rsa";case f.publicKey.ecdsa:case f.publicKey.eddsaLegacy:return"ecc";case f.publicKey.ed25519:return"curve25519";case f.
publicKey.ed448:return"curve448";default:throw Error("Unsupported algorithm")}})(n.algorithm),n.rsaBits=n.bits||4096,n.curve=n.curve||"curve25519Legacy",t=Va(t,
n);let s=await y2(t,{...r,v6Keys:this.keyPacket.version===6});fr(s,r);let a=await g2(s,e,t,r),o=this.toPacketList();return o.push(s,a),new i20(o)}},Rs=d.constructAllowedPackets(
[Be,os,$i,us,cs,ja,Bt]);function p2(i25){for(let t of i25)switch(t.constructor.tag){case f.packet.secretKey:return new pi(i25);case f.packet.publicKey:return new en(
i25)}throw Error("No key packet found")}async function d2(i25,t,r,e){r.passphrase&&await i25.encrypt(r.passphrase,e),await Promise.all(t.map((async function(c,u){
let h=r.subkeys[u].passphrase;h&&await c.encrypt(h,e)})));let n=new it;function s(c,u){return[u,...c.filter((h=>h!==u))]}function a(){let c={};c.keyFlags=[f.keyFlags.
certifyKeys|f.keyFlags.signData];let u=s([f.symmetric.aes256,f.symmetric.aes128],e.preferredSymmetricAlgorithm);if(c.preferredSymmetricAlgorithms=u,e.aeadProtect){
let h=s([f.aead.gcm,f.aead.eax,f.aead.ocb],e.preferredAEADAlgorithm);c.preferredCipherSuites=h.flatMap((l=>u.map((y=>[y,l]))))}return c.preferredHashAlgorithms=
s([f.hash.sha512,f.hash.sha256,f.hash.sha3_512,f.hash.sha3_256],e.preferredHashAlgorithm),c.preferredCompressionAlgorithms=s([f.compression.uncompressed,f.compression.
zlib,f.compression.zip],e.preferredCompressionAlgorithm),c.features=[0],c.features[0]|=f.features.modificationDetection,e.aeadProtect&&(c.features[0]|=f.features.
seipdv2),r.keyExpirationTime>0&&(c.keyExpirationTime=r.keyExpirationTime,c.keyNeverExpires=!1),c}if(n.push(i25),i25.version===6){let c={key:i25},u=a();u.signatureType=
f.signature.key;let h=await Pe(c,[],i25,u,r.date,void 0,r.signatureNotations,void 0,e);n.push(h)}await Promise.all(r.userIDs.map((async function(c,u){let h=cs.fromObject(
c),l={userID:h,key:i25},y=i25.version!==6?a():{};return y.signatureType=f.signature.certPositive,u===0&&(y.isPrimaryUserID=!0),{userIDPacket:h,signaturePacket:await Pe(
l,[],i25,y,r.date,void 0,r.signatureNotations,void 0,e)}}))).then((c=>{c.forEach((({userIDPacket:u,signaturePacket:h})=>{n.push(u),n.push(h)}))})),await Promise.
all(t.map((async function(c,u){let h=r.subkeys[u];return{secretSubkeyPacket:c,subkeySignaturePacket:await g2(c,i25,h,e)}}))).then((c=>{c.forEach((({secretSubkeyPacket:u,
subkeySignaturePacket:h})=>{n.push(u),n.push(h)}))}));let o={key:i25};return n.push(await Pe(o,[],i25,{signatureType:f.signature.keyRevocation,reasonForRevocationFlag:f.
reasonForRevocation.noReason,reasonForRevocationString:""},r.date,void 0,void 0,void 0,e)),r.passphrase&&i25.clearPrivateParams(),t.map((function(c,u){r.subkeys[u].
passphrase&&c.clearPrivateParams()})),new pi(n)}async function Lh({armoredKey:i25,binaryKey:t,config:r,...e}){if(r={...G,...r},!i25&&!t)throw Error("readKey: mu\
st pass options object containing `armoredKey` or `binaryKey`");if(i25&&!d.isString(i25))throw Error("readKey: options.armoredKey must be a string");if(t&&!d.isUint8Array(
t))throw Error("readKey: options.binaryKey must be a Uint8Array");let n=Object.keys(e);if(n.length>0)throw Error("Unknown option: "+n.join(", "));let s;if(i25){
let{type:c,data:u}=await We(i25);if(c!==f.armor.publicKey&&c!==f.armor.privateKey)throw Error("Armored text not of type key");s=u}else s=t;let a=await it.fromBinary(
s,Rs,r),o=a.indexOfTag(f.packet.publicKey,f.packet.secretKey);if(o.length===0)throw Error("No key packet found");return p2(a.slice(o[0],o[1]))}async function Nh({
armoredKey:i25,binaryKey:t,config:r,...e}){if(r={...G,...r},!i25&&!t)throw Error("readPrivateKey: must pass options object containing `armoredKey` or `binaryKey\
`");if(i25&&!d.isString(i25))throw Error("readPrivateKey: options.armoredKey must be a string");if(t&&!d.isUint8Array(t))throw Error("readPrivateKey: options.bi\
naryKey must be a Uint8Array");let n=Object.keys(e);if(n.length>0)throw Error("Unknown option: "+n.join(", "));let s;if(i25){let{type:c,data:u}=await We(i25);if(c!==
f.armor.privateKey)throw Error("Armored text not of type private key");s=u}else s=t;let a=await it.fromBinary(s,Rs,r),o=a.indexOfTag(f.packet.publicKey,f.packet.
secretKey);for(let c=0;c<o.length;c++){if(a[o[c]].constructor.tag===f.packet.publicKey)continue;let u=a.slice(o[c],o[c+1]);return new pi(u)}throw Error("No secr\
et key packet found")}async function Oh({armoredKeys:i25,binaryKeys:t,config:r,...e}){r={...G,...r};let n=i25||t;if(!n)throw Error("readKeys: must pass options \
object containing `armoredKeys` or `binaryKeys`");if(i25&&!d.isString(i25))throw Error("readKeys: options.armoredKeys must be a string");if(t&&!d.isUint8Array(t))
throw Error("readKeys: options.binaryKeys must be a Uint8Array");let s=Object.keys(e);if(s.length>0)throw Error("Unknown option: "+s.join(", "));if(i25){let{type:u,
data:h}=await We(i25);if(u!==f.armor.publicKey&&u!==f.armor.privateKey)throw Error("Armored text not of type key");n=h}let a=[],o=await it.fromBinary(n,Rs,r),c=o.
indexOfTag(f.packet.publicKey,f.packet.secretKey);if(c.length===0)throw Error("No key packet found");for(let u=0;u<c.length;u++){let h=p2(o.slice(c[u],c[u+1]));
a.push(h)}return a}async function Hh({armoredKeys:i25,binaryKeys:t,config:r}){r={...G,...r};let e=i25||t;if(!e)throw Error("readPrivateKeys: must pass options o\
bject containing `armoredKeys` or `binaryKeys`");if(i25&&!d.isString(i25))throw Error("readPrivateKeys: options.armoredKeys must be a string");if(t&&!d.isUint8Array(
t))throw Error("readPrivateKeys: options.binaryKeys must be a Uint8Array");if(i25){let{type:o,data:c}=await We(i25);if(o!==f.armor.privateKey)throw Error("Armor\
ed text not of type private key");e=c}let n=[],s=await it.fromBinary(e,Rs,r),a=s.indexOfTag(f.packet.publicKey,f.packet.secretKey);for(let o=0;o<a.length;o++){if(s[a[o]].
constructor.tag===f.packet.publicKey)continue;let c=s.slice(a[o],a[o+1]),u=new pi(c);n.push(u)}if(n.length===0)throw Error("No secret key packet found");return n}
var G3=d.constructAllowedPackets([xe,Tr,za,yi,Ga,Xi,_i,oe,Bt]),j3=d.constructAllowedPackets([_i]),q3=d.constructAllowedPackets([Bt]),br=class i21{constructor(t){
this.packets=t||new it}getEncryptionKeyIDs(){let t=[];return this.packets.filterByTag(f.packet.publicKeyEncryptedSessionKey).forEach((function(r){t.push(r.publicKeyID)})),
t}getSigningKeyIDs(){let t=this.unwrapCompressed(),r=t.packets.filterByTag(f.packet.onePassSignature);return r.length>0?r.map((e=>e.issuerKeyID)):t.packets.filterByTag(
f.packet.signature).map((e=>e.issuerKeyID))}async decrypt(t,r,e,n=new Date,s=G){let a=this.packets.filterByTag(f.packet.symmetricallyEncryptedData,f.packet.symEncryptedIntegrityProtectedData,
f.packet.aeadEncryptedData);if(a.length===0)throw Error("No encrypted data found");let o=a[0],c=o.cipherAlgorithm,u=e||await this.decryptSessionKeys(t,r,c,n,s),
h=null,l=Promise.all(u.map((async({algorithm:g,data:p})=>{if(!d.isUint8Array(p)||!o.cipherAlgorithm&&!d.isString(g))throw Error("Invalid session key for decrypt\
ion.");try{let w=o.cipherAlgorithm||f.write(f.symmetric,g);await o.decrypt(w,p,s)}catch(w){d.printDebugError(w),h=w}})));if(wa(o.encrypted),o.encrypted=null,await l,
!o.packets||!o.packets.length)throw h||Error("Decryption failed.");let y=new i21(o.packets);return o.packets=new it,y}async decryptSessionKeys(t,r,e,n=new Date,s=G){
let a,o=[];if(r){let c=this.packets.filterByTag(f.packet.symEncryptedSessionKey);if(c.length===0)throw Error("No symmetrically encrypted session key packet foun\
d.");await Promise.all(r.map((async function(u,h){let l;l=h?await it.fromBinary(c.write(),j3,s):c,await Promise.all(l.map((async function(y){try{await y.decrypt(
u,s),o.push(y)}catch(g){d.printDebugError(g),g instanceof ci&&(a=g)}})))})))}else{if(!t)throw Error("No key or password specified.");{let c=this.packets.filterByTag(
f.packet.publicKeyEncryptedSessionKey);if(c.length===0)throw Error("No public key encrypted session key packet found.");await Promise.all(c.map((async function(u){
await Promise.all(t.map((async function(h){let l;try{l=(await h.getDecryptionKeys(u.publicKeyID,null,void 0,s)).map((g=>g.keyPacket))}catch(g){return void(a=g)}
let y=[f.symmetric.aes256,f.symmetric.aes128,f.symmetric.tripledes,f.symmetric.cast5];try{let g=await h.getPrimarySelfSignature(n,void 0,s);g.preferredSymmetricAlgorithms&&
(y=y.concat(g.preferredSymmetricAlgorithms))}catch{}await Promise.all(l.map((async function(g){if(!g.isDecrypted())throw Error("Decryption key is not decrypted.");
if(s.constantTimePKCS1Decryption&&(u.publicKeyAlgorithm===f.publicKey.rsaEncrypt||u.publicKeyAlgorithm===f.publicKey.rsaEncryptSign||u.publicKeyAlgorithm===f.publicKey.
rsaSign||u.publicKeyAlgorithm===f.publicKey.elgamal)){let p=u.write();await Promise.all((e?[e]:Array.from(s.constantTimePKCS1DecryptionSupportedSymmetricAlgorithms)).
map((async w=>{let A=new Xi;A.read(p);let m={sessionKeyAlgorithm:w,sessionKey:xa(w)};try{await A.decrypt(g,m),o.push(A)}catch(v){d.printDebugError(v),a=v}})))}else
try{await u.decrypt(g);let p=e||u.sessionKeyAlgorithm;if(p&&!y.includes(f.write(f.symmetric,p)))throw Error("A non-preferred symmetric algorithm was used.");o.push(
u)}catch(p){d.printDebugError(p),a=p}})))}))),wa(u.encrypted),u.encrypted=null})))}}if(o.length>0){if(o.length>1){let c=new Set;o=o.filter((u=>{let h=u.sessionKeyAlgorithm+
d.uint8ArrayToString(u.sessionKey);return!c.has(h)&&(c.add(h),!0)}))}return o.map((c=>({data:c.sessionKey,algorithm:c.sessionKeyAlgorithm&&f.read(f.symmetric,c.
sessionKeyAlgorithm)})))}throw a||Error("Session key decryption failed.")}getLiteralData(){let t=this.unwrapCompressed().packets.findPacket(f.packet.literalData);
return t&&t.getBytes()||null}getFilename(){let t=this.unwrapCompressed().packets.findPacket(f.packet.literalData);return t&&t.getFilename()||null}getText(){let t=this.
unwrapCompressed().packets.findPacket(f.packet.literalData);return t?t.getText():null}static async generateSessionKey(t=[],r=new Date,e=[],n=G){let{symmetricAlgo:s,
aeadAlgo:a}=await(async function(u=[],h=new Date,l=[],y=G){let g=await Promise.all(u.map(((A,m)=>A.getPrimarySelfSignature(h,l[m],y))));if(u.length?g.every((A=>A.
features&&A.features[0]&f.features.seipdv2)):y.aeadProtect){let A={symmetricAlgo:f.symmetric.aes128,aeadAlgo:f.aead.ocb},m=[{symmetricAlgo:y.preferredSymmetricAlgorithm,
aeadAlgo:y.preferredAEADAlgorithm},{symmetricAlgo:y.preferredSymmetricAlgorithm,aeadAlgo:f.aead.ocb},{symmetricAlgo:f.symmetric.aes128,aeadAlgo:y.preferredAEADAlgorithm}];
for(let v of m)if(g.every((k=>k.preferredCipherSuites&&k.preferredCipherSuites.some((b=>b[0]===v.symmetricAlgo&&b[1]===v.aeadAlgo)))))return v;return A}let p=f.
symmetric.aes128,w=y.preferredSymmetricAlgorithm;return{symmetricAlgo:g.every((A=>A.preferredSymmetricAlgorithms&&A.preferredSymmetricAlgorithms.includes(w)))?w:
p,aeadAlgo:void 0}})(t,r,e,n),o=f.read(f.symmetric,s),c=a?f.read(f.aead,a):void 0;return await Promise.all(t.map((u=>u.getEncryptionKey().catch((()=>null)).then(
(h=>{if(h&&(h.keyPacket.algorithm===f.publicKey.x25519||h.keyPacket.algorithm===f.publicKey.x448)&&!c&&!d.isAES(s))throw Error("Could not generate a session key\
 compatible with the given `encryptionKeys`: X22519 and X448 keys can only be used to encrypt AES session keys; change `config.preferredSymmetricAlgorithm` acco\
rdingly.")}))))),{data:xa(s),algorithm:o,aeadAlgorithm:c}}async encrypt(t,r,e,n=!1,s=[],a=new Date,o=[],c=G){if(e){if(!d.isUint8Array(e.data)||!d.isString(e.algorithm))
throw Error("Invalid session key for encryption.")}else if(t&&t.length)e=await i21.generateSessionKey(t,a,o,c);else{if(!r||!r.length)throw Error("No keys, passw\
ords, or session key provided.");e=await i21.generateSessionKey(void 0,void 0,void 0,c)}let{data:u,algorithm:h,aeadAlgorithm:l}=e,y=await i21.encryptSessionKey(
u,h,l,t,r,n,s,a,o,c),g=yi.fromObject({version:l?2:1,aeadAlgorithm:l?f.write(f.aead,l):null});g.packets=this.packets;let p=f.write(f.symmetric,h);return await g.
encrypt(p,u,c),y.packets.push(g),g.packets=new it,y}static async encryptSessionKey(t,r,e,n,s,a=!1,o=[],c=new Date,u=[],h=G){let l=new it,y=f.write(f.symmetric,r),
g=e&&f.write(f.aead,e);if(n){let p=await Promise.all(n.map((async function(w,A){let m=await w.getEncryptionKey(o[A],c,u,h),v=Xi.fromObject({version:g?6:3,encryptionKeyPacket:m.
keyPacket,anonymousRecipient:a,sessionKey:t,sessionKeyAlgorithm:y});return await v.encrypt(m.keyPacket),delete v.sessionKey,v})));l.push(...p)}if(s){let p=async function(v,k){
try{return await v.decrypt(k,h),1}catch{return 0}},w=(v,k)=>v+k,A=async function(v,k,b,B){let D=new _i(h);return D.sessionKey=v,D.sessionKeyAlgorithm=k,b&&(D.aeadAlgorithm=
b),await D.encrypt(B,h),h.passwordCollisionCheck&&(await Promise.all(s.map((P=>p(D,P))))).reduce(w)!==1?A(v,k,B):(delete D.sessionKey,D)},m=await Promise.all(s.
map((v=>A(t,y,g,v))));l.push(...m)}return new i21(l)}async sign(t=[],r=[],e=null,n=[],s=new Date,a=[],o=[],c=[],u=G){let h=new it,l=this.packets.findPacket(f.packet.
literalData);if(!l)throw Error("No literal data packet to sign.");let y=await Ja(l,t,r,e,n,s,a,o,c,!1,u),g=y.map(((p,w)=>oe.fromSignaturePacket(p,w===0))).reverse();
return h.push(...g),h.push(l),h.push(...y),new i21(h)}compress(t,r=G){if(t===f.compression.uncompressed)return this;let e=new Tr(r);e.algorithm=t,e.packets=this.
packets;let n=new it;return n.push(e),new i21(n)}async signDetached(t=[],r=[],e=null,n=[],s=new Date,a=[],o=[],c=[],u=G){let h=this.packets.findPacket(f.packet.
literalData);if(!h)throw Error("No literal data packet to sign.");return new Ye(await Ja(h,t,r,e,n,s,a,o,c,!0,u))}async verify(t,r=new Date,e=G){let n=this.unwrapCompressed(),
s=n.packets.filterByTag(f.packet.literalData);if(s.length!==1)throw Error("Can only verify message with one literal data packet.");let a=n.packets;gt(a.stream)&&
(a=a.concat(await bt(a.stream,(u=>u||[]))));let o=a.filterByTag(f.packet.onePassSignature).reverse(),c=a.filterByTag(f.packet.signature);return o.length&&!c.length&&
d.isStream(a.stream)&&!gt(a.stream)?(await Promise.all(o.map((async u=>{u.correspondingSig=new Promise(((h,l)=>{u.correspondingSigResolve=h,u.correspondingSigReject=
l})),u.signatureData=kr((async()=>(await u.correspondingSig).signatureData)),u.hashed=bt(await u.hash(u.signatureType,s[0],void 0,!1)),u.hashed.catch((()=>{}))}))),
a.stream=Ze(a.stream,(async(u,h)=>{let l=pe(u),y=te(h);try{for(let g=0;g<o.length;g++){let{value:p}=await l.read();o[g].correspondingSigResolve(p)}await l.readToEnd(),
await y.ready,await y.close()}catch(g){o.forEach((p=>{p.correspondingSigReject(g)})),await y.abort(g)}})),Fn(o,s,t,r,!1,e)):Fn(c,s,t,r,!1,e)}async verifyDetached(t,r,e=new Date,n=G){
let s=this.unwrapCompressed().packets.filterByTag(f.packet.literalData);if(s.length!==1)throw Error("Can only verify message with one literal data packet.");return Fn(
t.packets.filterByTag(f.packet.signature),s,r,e,!0,n)}unwrapCompressed(){let t=this.packets.filterByTag(f.packet.compressedData);return t.length?new i21(t[0].packets):
this}async appendSignature(t,r=G){await this.packets.read(d.isUint8Array(t)?t:(await We(t)).data,q3,r)}write(){return this.packets.write()}armor(t=G){let r=this.
packets[this.packets.length-1],e=r.constructor.tag===yi.tag?r.version!==2:this.packets.some((n=>n.constructor.tag===Bt.tag&&n.version!==6));return wi(f.armor.message,
this.write(),null,null,null,e,t)}};async function Ja(i25,t,r=[],e=null,n=[],s=new Date,a=[],o=[],c=[],u=!1,h=G){let l=new it,y=i25.text===null?f.signature.binary:
f.signature.text;if(await Promise.all(t.map((async(g,p)=>{let w=a[p];if(!g.isPrivate())throw Error("Need private key for signing");let A=await g.getSigningKey(n[p],
s,w,h);return Pe(i25,r.length?r:[g],A.keyPacket,{signatureType:y},s,o,c,u,h)}))).then((g=>{l.push(...g)})),e){let g=e.packets.filterByTag(f.packet.signature);l.
push(...g)}return l}function Fn(i25,t,r,e=new Date,n=!1,s=G){return i25.filter((a=>["text","binary"].includes(f.read(f.signature,a.signatureType)))).map((a=>(function(o,c,u,h=new Date,l=!1,y=G){
let g,p;for(let m of u){let v=m.getKeys(o.issuerKeyID);if(v.length>0){g=m,p=v[0];break}}let w=o instanceof oe?o.correspondingSig:o,A={keyID:o.issuerKeyID,verified:(async()=>{
if(!p)throw Error("Could not find signing key with key ID "+o.issuerKeyID.toHex());await o.verify(p.keyPacket,o.signatureType,c[0],h,l,y);let m=await w;if(p.getCreationTime()>
m.created)throw Error("Key is newer than the signature");try{await g.getSigningKey(p.getKeyID(),m.created,void 0,y)}catch(v){if(!y.allowInsecureVerificationWithReformattedKeys||
!v.message.match(/Signature creation time is in the future/))throw v;await g.getSigningKey(p.getKeyID(),h,void 0,y)}return!0})(),signature:(async()=>{let m=await w,
v=new it;return m&&v.push(m),new Ye(v)})()};return A.signature.catch((()=>{})),A.verified.catch((()=>{})),A})(a,t,r,e,n,s)))}async function zh({armoredMessage:i25,
binaryMessage:t,config:r,...e}){r={...G,...r};let n=i25||t;if(!n)throw Error("readMessage: must pass options object containing `armoredMessage` or `binaryMessag\
e`");if(i25&&!d.isString(i25)&&!d.isStream(i25))throw Error("readMessage: options.armoredMessage must be a string or stream");if(t&&!d.isUint8Array(t)&&!d.isStream(
t))throw Error("readMessage: options.binaryMessage must be a Uint8Array or stream");let s=Object.keys(e);if(s.length>0)throw Error("Unknown option: "+s.join(", "));
let a=d.isStream(n);if(i25){let{type:u,data:h}=await We(n);if(u!==f.armor.message)throw Error("Armored text not of type message");n=h}let o=await it.fromBinary(
n,G3,r,new li),c=new br(o);return c.fromStream=a,c}async function Gh({text:i25,binary:t,filename:r,date:e=new Date,format:n=i25!==void 0?"utf8":"binary",...s}){
let a=i25!==void 0?i25:t;if(a===void 0)throw Error("createMessage: must pass options object containing `text` or `binary`");if(i25&&!d.isString(i25)&&!d.isStream(
i25))throw Error("createMessage: options.text must be a string or stream");if(t&&!d.isUint8Array(t)&&!d.isStream(t))throw Error("createMessage: options.binary m\
ust be a Uint8Array or stream");let o=Object.keys(s);if(o.length>0)throw Error("Unknown option: "+o.join(", "));let c=d.isStream(a),u=new xe(e);i25!==void 0?u.setText(
a,f.write(f.literal,n)):u.setBytes(a,f.write(f.literal,n)),r!==void 0&&u.setFilename(r);let h=new it;h.push(u);let l=new br(h);return l.fromStream=c,l}var V3=d.
constructAllowedPackets([Bt]),Je=class i23{constructor(t,r){if(this.text=d.removeTrailingSpaces(t).replace(/\r?\n/g,`\r
`),r&&!(r instanceof Ye))throw Error("Invalid signature input");this.signature=r||new Ye(new it)}getSigningKeyIDs(){let t=[];return this.signature.packets.forEach(
(function(r){t.push(r.issuerKeyID)})),t}async sign(t,r=[],e=null,n=[],s=new Date,a=[],o=[],c=[],u=G){let h=new xe;h.setText(this.text);let l=new Ye(await Ja(h,t,
r,e,n,s,a,o,c,!0,u));return new i23(this.text,l)}verify(t,r=new Date,e=G){let n=this.signature.packets.filterByTag(f.packet.signature),s=new xe;return s.setText(
this.text),Fn(n,[s],t,r,!0,e)}getText(){return this.text.replace(/\r\n/g,`
`)}armor(t=G){let r=this.signature.packets.some((n=>n.version!==6)),e={hash:r?Array.from(new Set(this.signature.packets.map((n=>f.read(f.hash,n.hashAlgorithm).toUpperCase())))).
join():null,text:this.text,data:this.signature.packets.write()};return wi(f.armor.signed,e,void 0,void 0,void 0,r,t)}};async function jh({cleartextMessage:i25,config:t,
...r}){if(t={...G,...t},!i25)throw Error("readCleartextMessage: must pass options object containing `cleartextMessage`");if(!d.isString(i25))throw Error("readCl\
eartextMessage: options.cleartextMessage must be a string");let e=Object.keys(r);if(e.length>0)throw Error("Unknown option: "+e.join(", "));let n=await We(i25);
if(n.type!==f.armor.signed)throw Error("No cleartext signed message.");let s=await it.fromBinary(n.data,V3,t);(function(o,c){let u=function(l){let y=g=>p=>g.hashAlgorithm===
p;for(let g=0;g<c.length;g++)if(c[g].constructor.tag===f.packet.signature&&!l.some(y(c[g])))return!1;return!0},h=[];if(o.forEach((l=>{let y=l.match(/^Hash: (.+)$/);
if(!y)throw Error('Only "Hash" header allowed in cleartext signed message');{let g=y[1].replace(/\s/g,"").split(",").map((p=>{try{return f.write(f.hash,p.toLowerCase())}catch{
throw Error("Unknown hash algorithm in armor header: "+p.toLowerCase())}}));h.push(...g)}})),h.length&&!u(h))throw Error("Hash algorithm mismatch in armor heade\
r and signature")})(n.headers,s);let a=new Ye(s);return new Je(n.text,a)}async function qh({text:i25,...t}){if(!i25)throw Error("createCleartextMessage: must pa\
ss options object containing `text`");if(!d.isString(i25))throw Error("createCleartextMessage: options.text must be a string");let r=Object.keys(t);if(r.length>
0)throw Error("Unknown option: "+r.join(", "));return new Je(i25)}async function Vh({userIDs:i25=[],passphrase:t,type:r,curve:e,rsaBits:n=4096,keyExpirationTime:s=0,
date:a=new Date,subkeys:o=[{}],format:c="armored",signatureNotations:u=[],config:h,...l}){ue(h={...G,...h}),r||e?(r=r||"ecc",e=e||"curve25519Legacy"):(r=h.v6Keys?
"curve25519":"ecc",e="curve25519Legacy"),i25=st(i25),u=st(u);let y=Object.keys(l);if(y.length>0)throw Error("Unknown option: "+y.join(", "));if(i25.length===0&&
!h.v6Keys)throw Error("UserIDs are required for V4 keys");if(r==="rsa"&&n<h.minRSABits)throw Error(`rsaBits should be at least ${h.minRSABits}, got: ${n}`);let g={
userIDs:i25,passphrase:t,type:r,rsaBits:n,curve:e,keyExpirationTime:s,date:a,subkeys:o,signatureNotations:u};try{let{key:p,revocationCertificate:w}=await(async function(A,m){
A.sign=!0,(A=Va(A)).subkeys=A.subkeys.map(((D,P)=>Va(A.subkeys[P],A)));let v=[O3(A,m)];v=v.concat(A.subkeys.map((D=>y2(D,m))));let k=await Promise.all(v),b=await d2(
k[0],k.slice(1),A,m),B=await b.getRevocationCertificate(A.date,m);return b.revocationSignatures=[],{key:b,revocationCertificate:B}})(g,h);return p.getKeys().forEach(
(({keyPacket:A})=>fr(A,h))),{privateKey:dr(p,c,h),publicKey:dr(p.toPublic(),c,h),revocationCertificate:w}}catch(p){throw d.wrapError("Error generating keypair",
p)}}async function Yh({privateKey:i25,userIDs:t=[],passphrase:r,keyExpirationTime:e=0,date:n,format:s="armored",signatureNotations:a=[],config:o,...c}){ue(o={...G,
...o}),t=st(t),a=st(a);let u=Object.keys(c);if(u.length>0)throw Error("Unknown option: "+u.join(", "));if(t.length===0&&i25.keyPacket.version!==6)throw Error("U\
serIDs are required for V4 keys");let h={privateKey:i25,userIDs:t,passphrase:r,keyExpirationTime:e,date:n,signatureNotations:a};try{let{key:l,revocationCertificate:y}=await(async function(g,p){
g=b(g);let{privateKey:w}=g;if(!w.isPrivate())throw Error("Cannot reformat a public key");if(w.keyPacket.isDummy())throw Error("Cannot reformat a gnu-dummy prima\
ry key");if(!w.getKeys().every((({keyPacket:B})=>B.isDecrypted())))throw Error("Key is not decrypted");let A=w.keyPacket;g.subkeys||(g.subkeys=await Promise.all(
w.subkeys.map((async B=>{let D=B.keyPacket,P={key:A,bind:D},S=await ne(B.bindingSignatures,A,f.signature.subkeyBinding,P,null,p).catch((()=>({})));return{sign:S.
keyFlags&&S.keyFlags[0]&f.keyFlags.signData}}))));let m=w.subkeys.map((B=>B.keyPacket));if(g.subkeys.length!==m.length)throw Error("Number of subkey options doe\
s not match number of subkeys");g.subkeys=g.subkeys.map((B=>b(B,g)));let v=await d2(A,m,g,p),k=await v.getRevocationCertificate(g.date,p);return v.revocationSignatures=
[],{key:v,revocationCertificate:k};function b(B,D={}){return B.keyExpirationTime=B.keyExpirationTime||D.keyExpirationTime,B.passphrase=d.isString(B.passphrase)?
B.passphrase:D.passphrase,B.date=B.date||D.date,B}})(h,o);return{privateKey:dr(l,s,o),publicKey:dr(l.toPublic(),s,o),revocationCertificate:y}}catch(l){throw d.wrapError(
"Error reformatting keypair",l)}}async function Jh({key:i25,revocationCertificate:t,reasonForRevocation:r,date:e=new Date,format:n="armored",config:s,...a}){ue(
s={...G,...s});let o=Object.keys(a);if(o.length>0)throw Error("Unknown option: "+o.join(", "));try{let c=t?await i25.applyRevocationCertificate(t,e,s):await i25.
revoke(r,e,s);return c.isPrivate()?{privateKey:dr(c,n,s),publicKey:dr(c.toPublic(),n,s)}:{privateKey:null,publicKey:dr(c,n,s)}}catch(c){throw d.wrapError("Error\
 revoking key",c)}}async function Zh({privateKey:i25,passphrase:t,config:r,...e}){ue(r={...G,...r});let n=Object.keys(e);if(n.length>0)throw Error("Unknown opti\
on: "+n.join(", "));if(!i25.isPrivate())throw Error("Cannot decrypt a public key");let s=i25.clone(!0),a=d.isArray(t)?t:[t];try{return await Promise.all(s.getKeys().
map((o=>d.anyPromise(a.map((c=>o.keyPacket.decrypt(c,r))))))),await s.validate(r),s}catch(o){throw s.clearPrivateParams(),d.wrapError("Error decrypting private \
key",o)}}async function Wh({privateKey:i25,passphrase:t,config:r,...e}){ue(r={...G,...r});let n=Object.keys(e);if(n.length>0)throw Error("Unknown option: "+n.join(
", "));if(!i25.isPrivate())throw Error("Cannot encrypt a public key");let s=i25.clone(!0),a=s.getKeys(),o=d.isArray(t)?t:Array(a.length).fill(t);if(o.length!==a.
length)throw Error("Invalid number of passphrases given for key encryption");try{return await Promise.all(a.map((async(c,u)=>{let{keyPacket:h}=c;await h.encrypt(
o[u],r),h.clearPrivateParams()}))),s}catch(c){throw s.clearPrivateParams(),d.wrapError("Error encrypting private key",c)}}async function Xh({message:i25,encryptionKeys:t,
signingKeys:r,passwords:e,sessionKey:n,format:s="armored",signature:a=null,wildcard:o=!1,signingKeyIDs:c=[],encryptionKeyIDs:u=[],date:h=new Date,signingUserIDs:l=[],
encryptionUserIDs:y=[],signatureNotations:g=[],config:p,...w}){if(ue(p={...G,...p}),Co(i25),Uo(s),t=st(t),r=st(r),e=st(e),c=st(c),u=st(u),l=st(l),y=st(y),g=st(g),
w.detached)throw Error("The `detached` option has been removed from openpgp.encrypt, separately call openpgp.sign instead. Don't forget to remove the `privateKe\
ys` option as well.");if(w.publicKeys)throw Error("The `publicKeys` option has been removed from openpgp.encrypt, pass `encryptionKeys` instead");if(w.privateKeys)
throw Error("The `privateKeys` option has been removed from openpgp.encrypt, pass `signingKeys` instead");if(w.armor!==void 0)throw Error("The `armor` option ha\
s been removed from openpgp.encrypt, pass `format` instead.");let A=Object.keys(w);if(A.length>0)throw Error("Unknown option: "+A.join(", "));r||(r=[]);try{if((r.
length||a)&&(i25=await i25.sign(r,t,a,c,h,l,u,g,p)),i25=i25.compress(await(async function(v=[],k=new Date,b=[],B=G){let D=f.compression.uncompressed,P=B.preferredCompressionAlgorithm;
return(await Promise.all(v.map((async function(E,C){let I=(await E.getPrimarySelfSignature(k,b[C],B)).preferredCompressionAlgorithms;return!!I&&I.indexOf(P)>=0})))).
every(Boolean)?P:D})(t,h,y,p),p),i25=await i25.encrypt(t,e,n,o,u,h,y,p),s==="object")return i25;let m=s==="armored"?i25.armor(p):i25.write();return await Fs(m)}catch(m){
throw d.wrapError("Error encrypting message",m)}}async function _h({message:i25,decryptionKeys:t,passwords:r,sessionKeys:e,verificationKeys:n,expectSigned:s=!1,
format:a="utf8",signature:o=null,date:c=new Date,config:u,...h}){if(ue(u={...G,...u}),Co(i25),n=st(n),t=st(t),r=st(r),e=st(e),h.privateKeys)throw Error("The `pr\
ivateKeys` option has been removed from openpgp.decrypt, pass `decryptionKeys` instead");if(h.publicKeys)throw Error("The `publicKeys` option has been removed f\
rom openpgp.decrypt, pass `verificationKeys` instead");let l=Object.keys(h);if(l.length>0)throw Error("Unknown option: "+l.join(", "));try{let y=await i25.decrypt(
t,r,e,c,u);n||(n=[]);let g={};if(g.signatures=o?await y.verifyDetached(o,n,c,u):await y.verify(n,c,u),g.data=a==="binary"?y.getLiteralData():y.getText(),g.filename=
y.getFilename(),w2(g,i25,...new Set([y,y.unwrapCompressed()])),s){if(n.length===0)throw Error("Verification keys are required to verify message signatures");if(g.
signatures.length===0)throw Error("Message is not signed");g.data=Tt([g.data,kr((async()=>(await d.anyPromise(g.signatures.map((p=>p.verified))),a==="binary"?new Uint8Array:
"")))])}return g.data=await Fs(g.data),g}catch(y){throw d.wrapError("Error decrypting message",y)}}async function $h({message:i25,signingKeys:t,recipientKeys:r=[],
format:e="armored",detached:n=!1,signingKeyIDs:s=[],date:a=new Date,signingUserIDs:o=[],recipientUserIDs:c=[],signatureNotations:u=[],config:h,...l}){if(ue(h={...G,
...h}),A2(i25),Uo(e),t=st(t),s=st(s),o=st(o),r=st(r),c=st(c),u=st(u),l.privateKeys)throw Error("The `privateKeys` option has been removed from openpgp.sign, pas\
s `signingKeys` instead");if(l.armor!==void 0)throw Error("The `armor` option has been removed from openpgp.sign, pass `format` instead.");let y=Object.keys(l);
if(y.length>0)throw Error("Unknown option: "+y.join(", "));if(i25 instanceof Je&&e==="binary")throw Error("Cannot return signed cleartext message in binary form\
at");if(i25 instanceof Je&&n)throw Error("Cannot detach-sign a cleartext message");if(!t||t.length===0)throw Error("No signing keys provided");try{let g;return g=
n?await i25.signDetached(t,r,void 0,s,a,o,c,u,h):await i25.sign(t,r,void 0,s,a,o,c,u,h),e==="object"?g:(g=e==="armored"?g.armor(h):g.write(),n&&(g=Ze(i25.packets.
write(),(async(p,w)=>{await Promise.all([Qr(g,w),bt(p).catch((()=>{}))])}))),await Fs(g))}catch(g){throw d.wrapError("Error signing message",g)}}async function t5({
message:i25,verificationKeys:t,expectSigned:r=!1,format:e="utf8",signature:n=null,date:s=new Date,config:a,...o}){if(ue(a={...G,...a}),A2(i25),t=st(t),o.publicKeys)
throw Error("The `publicKeys` option has been removed from openpgp.verify, pass `verificationKeys` instead");let c=Object.keys(o);if(c.length>0)throw Error("Unk\
nown option: "+c.join(", "));if(i25 instanceof Je&&e==="binary")throw Error("Can't return cleartext message data as binary");if(i25 instanceof Je&&n)throw Error(
"Can't verify detached cleartext signature");try{let u={};if(u.signatures=n?await i25.verifyDetached(n,t,s,a):await i25.verify(t,s,a),u.data=e==="binary"?i25.getLiteralData():
i25.getText(),i25.fromStream&&!n&&w2(u,...new Set([i25,i25.unwrapCompressed()])),r){if(u.signatures.length===0)throw Error("Message is not signed");u.data=Tt([u.
data,kr((async()=>(await d.anyPromise(u.signatures.map((h=>h.verified))),e==="binary"?new Uint8Array:"")))])}return u.data=await Fs(u.data),u}catch(u){throw d.wrapError(
"Error verifying signed message",u)}}async function e5({encryptionKeys:i25,date:t=new Date,encryptionUserIDs:r=[],config:e,...n}){if(ue(e={...G,...e}),i25=st(i25),
r=st(r),n.publicKeys)throw Error("The `publicKeys` option has been removed from openpgp.generateSessionKey, pass `encryptionKeys` instead");let s=Object.keys(n);
if(s.length>0)throw Error("Unknown option: "+s.join(", "));try{return await br.generateSessionKey(i25,t,r,e)}catch(a){throw d.wrapError("Error generating sessio\
n key",a)}}async function r5({data:i25,algorithm:t,aeadAlgorithm:r,encryptionKeys:e,passwords:n,format:s="armored",wildcard:a=!1,encryptionKeyIDs:o=[],date:c=new Date,
encryptionUserIDs:u=[],config:h,...l}){if(ue(h={...G,...h}),(function(g){if(!d.isUint8Array(g))throw Error("Parameter [data] must be of type Uint8Array")})(i25),
(function(g,p){if(!d.isString(g))throw Error("Parameter ["+p+"] must be of type String")})(t,"algorithm"),Uo(s),e=st(e),n=st(n),o=st(o),u=st(u),l.publicKeys)throw Error(
"The `publicKeys` option has been removed from openpgp.encryptSessionKey, pass `encryptionKeys` instead");let y=Object.keys(l);if(y.length>0)throw Error("Unknow\
n option: "+y.join(", "));if(!(e&&e.length!==0||n&&n.length!==0))throw Error("No encryption keys or passwords provided.");try{return dr(await br.encryptSessionKey(
i25,t,r,e,n,a,o,c,u,h),s,h)}catch(g){throw d.wrapError("Error encrypting session key",g)}}async function i52({message:i25,decryptionKeys:t,passwords:r,date:e=new Date,
config:n,...s}){if(ue(n={...G,...n}),Co(i25),t=st(t),r=st(r),s.privateKeys)throw Error("The `privateKeys` option has been removed from openpgp.decryptSessionKey\
s, pass `decryptionKeys` instead");let a=Object.keys(s);if(a.length>0)throw Error("Unknown option: "+a.join(", "));try{return await i25.decryptSessionKeys(t,r,void 0,
e,n)}catch(o){throw d.wrapError("Error decrypting session keys",o)}}function Co(i25){if(!(i25 instanceof br))throw Error("Parameter [message] needs to be of typ\
e Message")}function A2(i25){if(!(i25 instanceof Je||i25 instanceof br))throw Error("Parameter [message] needs to be of type Message or CleartextMessage")}function Uo(i25){
if(i25!=="armored"&&i25!=="binary"&&i25!=="object")throw Error("Unsupported format "+i25)}var Y3=Object.keys(G).length;function ue(i25){let t=Object.keys(i25);if(t.
length!==Y3){for(let r of t)if(G[r]===void 0)throw Error("Unknown config property: "+r)}}function st(i25){return i25&&!d.isArray(i25)&&(i25=[i25]),i25}async function Fs(i25){
return d.isStream(i25)==="array"?bt(i25):i25}function w2(i25,t,...r){i25.data=Ze(t.packets.stream,(async(e,n)=>{await Qr(i25.data,n,{preventClose:!0});let s=te(
n);try{await bt(e,(a=>a)),await Promise.all(r.map((a=>bt(a.packets.stream,(o=>o))))),await s.close()}catch(a){await s.abort(a)}}))}function dr(i25,t,r){switch(t){case"\
object":return i25;case"armored":return i25.armor(r);case"binary":return i25.write();default:throw Error("Unsupported format "+t)}}var qr=Xt&&typeof Xt=="object"&&
"webcrypto"in Xt?Xt.webcrypto:Xt&&typeof Xt=="object"&&"randomBytes"in Xt?Xt:void 0;function hn(i25){return i25 instanceof Uint8Array||ArrayBuffer.isView(i25)&&
i25.constructor.name==="Uint8Array"}function rn(i25){if(!Number.isSafeInteger(i25)||i25<0)throw Error("positive integer expected, got "+i25)}function Qe(i25,...t){
if(!hn(i25))throw Error("Uint8Array expected");if(t.length>0&&!t.includes(i25.length))throw Error("Uint8Array expected of length "+t+", got length="+i25.length)}
function m2(i25){if(typeof i25!="function"||typeof i25.create!="function")throw Error("Hash should be wrapped by utils.createHasher");rn(i25.outputLen),rn(i25.blockLen)}
function di(i25,t=!0){if(i25.destroyed)throw Error("Hash instance has been destroyed");if(t&&i25.finished)throw Error("Hash#digest() has already been called")}function b2(i25,t){
Qe(i25);let r=t.outputLen;if(i25.length<r)throw Error("digestInto() expects output buffer of length at least "+r)}function ce(...i25){for(let t=0;t<i25.length;t++)
i25[t].fill(0)}function ra(i25){return new DataView(i25.buffer,i25.byteOffset,i25.byteLength)}function Ae(i25,t){return i25<<32-t|i25>>>t}function yr(i25,t){return i25<<
t|i25>>>32-t>>>0}var E1=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68?i25=>i25:function(i25){for(let r=0;r<i25.length;r++)i25[r]=(t=i25[r])<<24&4278190080|
t<<8&16711680|t>>>8&65280|t>>>24&255;var t;return i25},k2=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",J3=Array.from({length:256},
((i25,t)=>t.toString(16).padStart(2,"0")));function xr(i25){if(Qe(i25),k2)return i25.toHex();let t="";for(let r=0;r<i25.length;r++)t+=J3[i25[r]];return t}var v1=48,
Z3=57,I1=65,W3=70,S1=97,X3=102;function B1(i25){return i25>=v1&&i25<=Z3?i25-v1:i25>=I1&&i25<=W3?i25-(I1-10):i25>=S1&&i25<=X3?i25-(S1-10):void 0}function ls(i25){
if(typeof i25!="string")throw Error("hex string expected, got "+typeof i25);if(k2)return Uint8Array.fromHex(i25);let t=i25.length,r=t/2;if(t%2)throw Error("hex \
string expected, got unpadded hex of length "+t);let e=new Uint8Array(r);for(let n=0,s=0;n<r;n++,s+=2){let a=B1(i25.charCodeAt(s)),o=B1(i25.charCodeAt(s+1));if(a===
void 0||o===void 0){let c=i25[s]+i25[s+1];throw Error('hex string expected, got non-hex character "'+c+'" at index '+s)}e[n]=16*a+o}return e}function fn(i25){return typeof i25==
"string"&&(i25=(function(t){if(typeof t!="string")throw Error("string expected");return new Uint8Array(new TextEncoder().encode(t))})(i25)),Qe(i25),i25}function le(...i25){
let t=0;for(let e=0;e<i25.length;e++){let n=i25[e];Qe(n),t+=n.length}let r=new Uint8Array(t);for(let e=0,n=0;e<i25.length;e++){let s=i25[e];r.set(s,n),n+=s.length}
return r}var nn=class{};function $e(i25){let t=e=>i25().update(fn(e)).digest(),r=i25();return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=()=>i25(),t}
var _3=$e;function Ts(i25=32){if(qr&&typeof qr.getRandomValues=="function")return qr.getRandomValues(new Uint8Array(i25));if(qr&&typeof qr.randomBytes=="functio\
n")return Uint8Array.from(qr.randomBytes(i25));throw Error("crypto.getRandomValues must be defined")}var Po=BigInt(0),Za=BigInt(1);function Lr(i25,t=""){if(typeof i25!=
"boolean")throw Error((t&&`"${t}"`)+"expected boolean, got type="+typeof i25);return i25}function ge(i25,t,r=""){let e=hn(i25),n=i25==null?void 0:i25.length,s=t!==
void 0;if(!e||s&&n!==t)throw Error((r&&`"${r}" `)+"expected Uint8Array"+(s?" of length "+t:"")+", got "+(e?"length="+n:"type="+typeof i25));return i25}function wn(i25){
let t=i25.toString(16);return 1&t.length?"0"+t:t}function E2(i25){if(typeof i25!="string")throw Error("hex string expected, got "+typeof i25);return i25===""?Po:
BigInt("0x"+i25)}function Ls(i25){return E2(xr(i25))}function Nr(i25){return Qe(i25),E2(xr(Uint8Array.from(i25).reverse()))}function Do(i25,t){return ls(i25.toString(
16).padStart(2*t,"0"))}function xo(i25,t){return Do(i25,t).reverse()}function lt(i25,t,r){let e;if(typeof t=="string")try{e=ls(t)}catch(s){throw Error(i25+" mus\
t be hex string or Uint8Array, cause: "+s)}else{if(!hn(t))throw Error(i25+" must be hex string or Uint8Array");e=Uint8Array.from(t)}let n=e.length;if(typeof r==
"number"&&n!==r)throw Error(i25+" of length "+r+" expected, got "+n);return e}function K1(i25){return Uint8Array.from(i25)}var ia=i25=>typeof i25=="bigint"&&Po<=
i25;function sn(i25,t,r,e){if(!(function(n,s,a){return ia(n)&&ia(s)&&ia(a)&&s<=n&&n<a})(t,r,e))throw Error("expected valid "+i25+": "+r+" <= n < "+e+", got "+t)}
function v2(i25){let t;for(t=0;i25>Po;i25>>=Za,t+=1);return t}var ln=i25=>(Za<<BigInt(i25))-Za;function mi(i25,t,r={}){if(!i25||typeof i25!="object")throw Error(
"expected valid options object");function e(n,s,a){let o=i25[n];if(a&&o===void 0)return;let c=typeof o;if(c!==s||o===null)throw Error(`param "${n}" is invalid: \
expected ${s}, got ${c}`)}Object.entries(t).forEach((([n,s])=>e(n,s,!1))),Object.entries(r).forEach((([n,s])=>e(n,s,!0)))}function ys(i25){let t=new WeakMap;return(r,...e)=>{
let n=t.get(r);if(n!==void 0)return n;let s=i25(r,...e);return t.set(r,s),s}}var Gt=BigInt(0),Nt=BigInt(1),Kr=BigInt(2),I2=BigInt(3),S2=BigInt(4),B2=BigInt(5),$3=BigInt(
7),K2=BigInt(8),tu=BigInt(9),C1=BigInt(16);function St(i25,t){let r=i25%t;return r>=Gt?r:t+r}function ft(i25,t,r){let e=i25;for(;t-- >Gt;)e*=e,e%=r;return e}function U1(i25,t){
if(i25===Gt)throw Error("invert: expected non-zero number");if(t<=Gt)throw Error("invert: expected positive modulus, got "+t);let r=St(i25,t),e=t,n=Gt,s=Nt;for(;r!==
Gt;){let a=e%r,o=n-s*(e/r);e=r,r=a,n=s,s=o}if(e!==Nt)throw Error("invert: does not exist");return St(n,t)}function Qo(i25,t,r){if(!i25.eql(i25.sqr(t),r))throw Error(
"Cannot find square root")}function C2(i25,t){let r=(i25.ORDER+Nt)/S2,e=i25.pow(t,r);return Qo(i25,e,t),e}function eu(i25,t){let r=(i25.ORDER-B2)/K2,e=i25.mul(t,
Kr),n=i25.pow(e,r),s=i25.mul(t,n),a=i25.mul(i25.mul(s,Kr),n),o=i25.mul(s,i25.sub(a,i25.ONE));return Qo(i25,o,t),o}function P1(i25){if(i25<I2)throw Error("sqrt i\
s not defined for small field");let t=i25-Nt,r=0;for(;t%Kr===Gt;)t/=Kr,r++;let e=Kr,n=Zt(i25);for(;D1(n,e)===1;)if(e++>1e3)throw Error("Cannot find square root:\
 probably non-prime P");if(r===1)return C2;let s=n.pow(e,t),a=(t+Nt)/Kr;return function(o,c){if(o.is0(c))return c;if(D1(o,c)!==1)throw Error("Cannot find square\
 root");let u=r,h=o.mul(o.ONE,s),l=o.pow(c,t),y=o.pow(c,a);for(;!o.eql(l,o.ONE);){if(o.is0(l))return o.ZERO;let g=1,p=o.sqr(l);for(;!o.eql(p,o.ONE);)if(g++,p=o.
sqr(p),g===u)throw Error("Cannot find square root");let w=Nt<<BigInt(u-g-1),A=o.pow(h,w);u=g,h=o.sqr(A),l=o.mul(l,h),y=o.mul(y,A)}return y}}function ru(i25){return i25%
S2===I2?C2:i25%K2===B2?eu:i25%C1===tu?(function(t){let r=Zt(t),e=P1(t),n=e(r,r.neg(r.ONE)),s=e(r,n),a=e(r,r.neg(n)),o=(t+$3)/C1;return(c,u)=>{let h=c.pow(u,o),l=c.
mul(h,n),y=c.mul(h,s),g=c.mul(h,a),p=c.eql(c.sqr(l),u),w=c.eql(c.sqr(y),u);h=c.cmov(h,l,p),l=c.cmov(g,y,w);let A=c.eql(c.sqr(l),u),m=c.cmov(h,l,A);return Qo(c,m,
u),m}})(i25):P1(i25)}var iu=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function U2(i25,t,r=!1){
let e=Array(t.length).fill(r?i25.ZERO:void 0),n=t.reduce(((a,o,c)=>i25.is0(o)?a:(e[c]=a,i25.mul(a,o))),i25.ONE),s=i25.inv(n);return t.reduceRight(((a,o,c)=>i25.
is0(o)?a:(e[c]=i25.mul(a,e[c]),i25.mul(a,o))),s),e}function D1(i25,t){let r=(i25.ORDER-Nt)/Kr,e=i25.pow(t,r),n=i25.eql(e,i25.ONE),s=i25.eql(e,i25.ZERO),a=i25.eql(
e,i25.neg(i25.ONE));if(!n&&!s&&!a)throw Error("invalid Legendre symbol result");return n?1:s?0:-1}function P2(i25,t){t!==void 0&&rn(t);let r=t!==void 0?t:i25.toString(
2).length;return{nBitLength:r,nByteLength:Math.ceil(r/8)}}function Zt(i25,t,r=!1,e={}){if(i25<=Gt)throw Error("invalid field: expected ORDER > 0, got "+i25);let n,
s,a,o=!1;if(typeof t=="object"&&t!=null){if(e.sqrt||r)throw Error("cannot specify opts in two arguments");let y=t;y.BITS&&(n=y.BITS),y.sqrt&&(s=y.sqrt),typeof y.
isLE=="boolean"&&(r=y.isLE),typeof y.modFromBytes=="boolean"&&(o=y.modFromBytes),a=y.allowedLengths}else typeof t=="number"&&(n=t),e.sqrt&&(s=e.sqrt);let{nBitLength:c,
nByteLength:u}=P2(i25,n);if(u>2048)throw Error("invalid field: expected ORDER of <= 2048 bytes");let h,l=Object.freeze({ORDER:i25,isLE:r,BITS:c,BYTES:u,MASK:ln(
c),ZERO:Gt,ONE:Nt,allowedLengths:a,create:y=>St(y,i25),isValid:y=>{if(typeof y!="bigint")throw Error("invalid field element: expected bigint, got "+typeof y);return Gt<=
y&&y<i25},is0:y=>y===Gt,isValidNot0:y=>!l.is0(y)&&l.isValid(y),isOdd:y=>(y&Nt)===Nt,neg:y=>St(-y,i25),eql:(y,g)=>y===g,sqr:y=>St(y*y,i25),add:(y,g)=>St(y+g,i25),
sub:(y,g)=>St(y-g,i25),mul:(y,g)=>St(y*g,i25),pow:(y,g)=>(function(p,w,A){if(A<Gt)throw Error("invalid exponent, negatives unsupported");if(A===Gt)return p.ONE;
if(A===Nt)return w;let m=p.ONE,v=w;for(;A>Gt;)A&Nt&&(m=p.mul(m,v)),v=p.sqr(v),A>>=Nt;return m})(l,y,g),div:(y,g)=>St(y*U1(g,i25),i25),sqrN:y=>y*y,addN:(y,g)=>y+
g,subN:(y,g)=>y-g,mulN:(y,g)=>y*g,inv:y=>U1(y,i25),sqrt:s||(y=>(h||(h=ru(i25)),h(l,y))),toBytes:y=>r?xo(y,u):Do(y,u),fromBytes:(y,g=!0)=>{if(a){if(!a.includes(y.
length)||y.length>u)throw Error("Field.fromBytes: expected "+a+" bytes, got "+y.length);let w=new Uint8Array(u);w.set(y,r?0:w.length-y.length),y=w}if(y.length!==
u)throw Error("Field.fromBytes: expected "+u+" bytes, got "+y.length);let p=r?Nr(y):Ls(y);if(o&&(p=St(p,i25)),!g&&!l.isValid(p))throw Error("invalid field eleme\
nt: outside of range 0..ORDER");return p},invertBatch:y=>U2(l,y),cmov:(y,g,p)=>p?g:y});return Object.freeze(l)}function D2(i25){if(typeof i25!="bigint")throw Error(
"field order must be bigint");let t=i25.toString(2).length;return Math.ceil(t/8)}function x1(i25){let t=D2(i25);return t+Math.ceil(t/2)}function x2(i25,t,r){return i25&
t^~i25&r}function Q2(i25,t,r){return i25&t^i25&r^t&r}var Or=class extends nn{constructor(t,r,e,n){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=
!1,this.blockLen=t,this.outputLen=r,this.padOffset=e,this.isLE=n,this.buffer=new Uint8Array(t),this.view=ra(this.buffer)}update(t){di(this),Qe(t=fn(t));let{view:r,
buffer:e,blockLen:n}=this,s=t.length;for(let a=0;a<s;){let o=Math.min(n-this.pos,s-a);if(o!==n)e.set(t.subarray(a,a+o),this.pos),this.pos+=o,a+=o,this.pos===n&&
(this.process(r,0),this.pos=0);else{let c=ra(t);for(;n<=s-a;a+=n)this.process(c,a)}}return this.length+=t.length,this.roundClean(),this}digestInto(t){di(this),b2(
t,this),this.finished=!0;let{buffer:r,view:e,blockLen:n,isLE:s}=this,{pos:a}=this;r[a++]=128,ce(this.buffer.subarray(a)),this.padOffset>n-a&&(this.process(e,0),
a=0);for(let l=a;l<n;l++)r[l]=0;(function(l,y,g,p){if(typeof l.setBigUint64=="function")return l.setBigUint64(y,g,p);let w=BigInt(32),A=BigInt(4294967295),m=Number(
g>>w&A),v=Number(g&A),k=p?4:0,b=p?0:4;l.setUint32(y+k,m,p),l.setUint32(y+b,v,p)})(e,n-8,BigInt(8*this.length),s),this.process(e,0);let o=ra(t),c=this.outputLen;
if(c%4)throw Error("_sha2: outputLen should be aligned to 32bit");let u=c/4,h=this.get();if(u>h.length)throw Error("_sha2: outputLen bigger than state");for(let l=0;l<
u;l++)o.setUint32(4*l,h[l],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let e=t.slice(0,r);return this.destroy(),e}_cloneInto(t){t||(t=new this.
constructor),t.set(...this.get());let{blockLen:r,buffer:e,length:n,finished:s,destroyed:a,pos:o}=this;return t.destroyed=a,t.finished=s,t.length=n,t.pos=o,n%r&&
t.buffer.set(e),t}clone(){return this._cloneInto()}},er=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),
rr=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]),Mt=Uint32Array.from([3418070365,3238371032,1654270250,
914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Rt=Uint32Array.from(
[1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,
327033209]),mn=BigInt(2**32-1),Q1=BigInt(32);function nu(i25,t=!1){return t?{h:Number(i25&mn),l:Number(i25>>Q1&mn)}:{h:0|Number(i25>>Q1&mn),l:0|Number(i25&mn)}}
function M2(i25,t=!1){let r=i25.length,e=new Uint32Array(r),n=new Uint32Array(r);for(let s=0;s<r;s++){let{h:a,l:o}=nu(i25[s],t);[e[s],n[s]]=[a,o]}return[e,n]}var M1=(i25,t,r)=>i25>>>
r,R1=(i25,t,r)=>i25<<32-r|t>>>r,Vr=(i25,t,r)=>i25>>>r|t<<32-r,Yr=(i25,t,r)=>i25<<32-r|t>>>r,bn=(i25,t,r)=>i25<<64-r|t>>>r-32,kn=(i25,t,r)=>i25>>>r-32|t<<64-r;function Fe(i25,t,r,e){
let n=(t>>>0)+(e>>>0);return{h:i25+r+(n/2**32|0)|0,l:0|n}}var su=(i25,t,r)=>(i25>>>0)+(t>>>0)+(r>>>0),au=(i25,t,r,e)=>t+r+e+(i25/2**32|0)|0,ou=(i25,t,r,e)=>(i25>>>
0)+(t>>>0)+(r>>>0)+(e>>>0),cu=(i25,t,r,e,n)=>t+r+e+n+(i25/2**32|0)|0,uu=(i25,t,r,e,n)=>(i25>>>0)+(t>>>0)+(r>>>0)+(e>>>0)+(n>>>0),hu=(i25,t,r,e,n,s)=>t+r+e+n+s+(i25/
2**32|0)|0,fu=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,
1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,
3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,
2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ir=new Uint32Array(64),gs=class extends Or{constructor(t=32){super(64,t,8,!1),this.A=0|er[0],
this.B=0|er[1],this.C=0|er[2],this.D=0|er[3],this.E=0|er[4],this.F=0|er[5],this.G=0|er[6],this.H=0|er[7]}get(){let{A:t,B:r,C:e,D:n,E:s,F:a,G:o,H:c}=this;return[
t,r,e,n,s,a,o,c]}set(t,r,e,n,s,a,o,c){this.A=0|t,this.B=0|r,this.C=0|e,this.D=0|n,this.E=0|s,this.F=0|a,this.G=0|o,this.H=0|c}process(t,r){for(let l=0;l<16;l++,
r+=4)ir[l]=t.getUint32(r,!1);for(let l=16;l<64;l++){let y=ir[l-15],g=ir[l-2],p=Ae(y,7)^Ae(y,18)^y>>>3,w=Ae(g,17)^Ae(g,19)^g>>>10;ir[l]=w+ir[l-7]+p+ir[l-16]|0}let{
A:e,B:n,C:s,D:a,E:o,F:c,G:u,H:h}=this;for(let l=0;l<64;l++){let y=h+(Ae(o,6)^Ae(o,11)^Ae(o,25))+x2(o,c,u)+fu[l]+ir[l]|0,g=(Ae(e,2)^Ae(e,13)^Ae(e,22))+Q2(e,n,s)|
0;h=u,u=c,c=o,o=a+y|0,a=s,s=n,n=e,e=y+g|0}e=e+this.A|0,n=n+this.B|0,s=s+this.C|0,a=a+this.D|0,o=o+this.E|0,c=c+this.F|0,u=u+this.G|0,h=h+this.H|0,this.set(e,n,s,
a,o,c,u,h)}roundClean(){ce(ir)}destroy(){this.set(0,0,0,0,0,0,0,0),ce(this.buffer)}},Wa=class extends gs{constructor(){super(28),this.A=0|rr[0],this.B=0|rr[1],this.
C=0|rr[2],this.D=0|rr[3],this.E=0|rr[4],this.F=0|rr[5],this.G=0|rr[6],this.H=0|rr[7]}},R2=M2(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0x\
e9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b\
28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19\
dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210",
"0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c\
26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa8\
1a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c\
8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82e\
e5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0\
xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c\
471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44\
198c4a475817"].map((i25=>BigInt(i25)))),lu=R2[0],yu=R2[1],nr=new Uint32Array(80),sr=new Uint32Array(80),ps=class extends Or{constructor(t=64){super(128,t,16,!1),
this.Ah=0|Rt[0],this.Al=0|Rt[1],this.Bh=0|Rt[2],this.Bl=0|Rt[3],this.Ch=0|Rt[4],this.Cl=0|Rt[5],this.Dh=0|Rt[6],this.Dl=0|Rt[7],this.Eh=0|Rt[8],this.El=0|Rt[9],
this.Fh=0|Rt[10],this.Fl=0|Rt[11],this.Gh=0|Rt[12],this.Gl=0|Rt[13],this.Hh=0|Rt[14],this.Hl=0|Rt[15]}get(){let{Ah:t,Al:r,Bh:e,Bl:n,Ch:s,Cl:a,Dh:o,Dl:c,Eh:u,El:h,
Fh:l,Fl:y,Gh:g,Gl:p,Hh:w,Hl:A}=this;return[t,r,e,n,s,a,o,c,u,h,l,y,g,p,w,A]}set(t,r,e,n,s,a,o,c,u,h,l,y,g,p,w,A){this.Ah=0|t,this.Al=0|r,this.Bh=0|e,this.Bl=0|n,
this.Ch=0|s,this.Cl=0|a,this.Dh=0|o,this.Dl=0|c,this.Eh=0|u,this.El=0|h,this.Fh=0|l,this.Fl=0|y,this.Gh=0|g,this.Gl=0|p,this.Hh=0|w,this.Hl=0|A}process(t,r){for(let k=0;k<
16;k++,r+=4)nr[k]=t.getUint32(r),sr[k]=t.getUint32(r+=4);for(let k=16;k<80;k++){let b=0|nr[k-15],B=0|sr[k-15],D=Vr(b,B,1)^Vr(b,B,8)^M1(b,0,7),P=Yr(b,B,1)^Yr(b,B,
8)^R1(b,B,7),S=0|nr[k-2],E=0|sr[k-2],C=Vr(S,E,19)^bn(S,E,61)^M1(S,0,6),I=Yr(S,E,19)^kn(S,E,61)^R1(S,E,6),K=ou(P,I,sr[k-7],sr[k-16]),U=cu(K,D,C,nr[k-7],nr[k-16]);
nr[k]=0|U,sr[k]=0|K}let{Ah:e,Al:n,Bh:s,Bl:a,Ch:o,Cl:c,Dh:u,Dl:h,Eh:l,El:y,Fh:g,Fl:p,Gh:w,Gl:A,Hh:m,Hl:v}=this;for(let k=0;k<80;k++){let b=Vr(l,y,14)^Vr(l,y,18)^
bn(l,y,41),B=Yr(l,y,14)^Yr(l,y,18)^kn(l,y,41),D=l&g^~l&w,P=uu(v,B,y&p^~y&A,yu[k],sr[k]),S=hu(P,m,b,D,lu[k],nr[k]),E=0|P,C=Vr(e,n,28)^bn(e,n,34)^bn(e,n,39),I=Yr(
e,n,28)^kn(e,n,34)^kn(e,n,39),K=e&s^e&o^s&o,U=n&a^n&c^a&c;m=0|w,v=0|A,w=0|g,A=0|p,g=0|l,p=0|y,{h:l,l:y}=Fe(0|u,0|h,0|S,0|E),u=0|o,h=0|c,o=0|s,c=0|a,s=0|e,a=0|n;
let x=su(E,I,U);e=au(x,S,C,K),n=0|x}({h:e,l:n}=Fe(0|this.Ah,0|this.Al,0|e,0|n)),{h:s,l:a}=Fe(0|this.Bh,0|this.Bl,0|s,0|a),{h:o,l:c}=Fe(0|this.Ch,0|this.Cl,0|o,0|
c),{h:u,l:h}=Fe(0|this.Dh,0|this.Dl,0|u,0|h),{h:l,l:y}=Fe(0|this.Eh,0|this.El,0|l,0|y),{h:g,l:p}=Fe(0|this.Fh,0|this.Fl,0|g,0|p),{h:w,l:A}=Fe(0|this.Gh,0|this.Gl,
0|w,0|A),{h:m,l:v}=Fe(0|this.Hh,0|this.Hl,0|m,0|v),this.set(e,n,s,a,o,c,u,h,l,y,g,p,w,A,m,v)}roundClean(){ce(nr,sr)}destroy(){ce(this.buffer),this.set(0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0)}},Xa=class extends ps{constructor(){super(48),this.Ah=0|Mt[0],this.Al=0|Mt[1],this.Bh=0|Mt[2],this.Bl=0|Mt[3],this.Ch=0|Mt[4],this.Cl=0|Mt[5],
this.Dh=0|Mt[6],this.Dl=0|Mt[7],this.Eh=0|Mt[8],this.El=0|Mt[9],this.Fh=0|Mt[10],this.Fl=0|Mt[11],this.Gh=0|Mt[12],this.Gl=0|Mt[13],this.Hh=0|Mt[14],this.Hl=0|Mt[15]}},
Mo=$e((()=>new gs)),gu=$e((()=>new Wa)),F2=$e((()=>new ps)),T2=$e((()=>new Xa)),ds=class extends nn{constructor(t,r){super(),this.finished=!1,this.destroyed=!1,
m2(t);let e=fn(r);if(this.iHash=t.create(),typeof this.iHash.update!="function")throw Error("Expected instance of class which extends utils.Hash");this.blockLen=
this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,s=new Uint8Array(n);s.set(e.length>n?t.create().update(e).digest():e);for(let a=0;a<
s.length;a++)s[a]^=54;this.iHash.update(s),this.oHash=t.create();for(let a=0;a<s.length;a++)s[a]^=106;this.oHash.update(s),ce(s)}update(t){return di(this),this.
iHash.update(t),this}digestInto(t){di(this),Qe(t,this.outputLen),this.finished=!0,this.iHash.digestInto(t),this.oHash.update(t),this.oHash.digestInto(t),this.destroy()}digest(){
let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:r,iHash:e,finished:n,
destroyed:s,blockLen:a,outputLen:o}=this;return t.finished=n,t.destroyed=s,t.blockLen=a,t.outputLen=o,t.oHash=r._cloneInto(t.oHash),t.iHash=e._cloneInto(t.iHash),
t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},L2=(i25,t,r)=>new ds(i25,t).update(r).digest();L2.create=
(i25,t)=>new ds(i25,t);var Ai=BigInt(0),Cr=BigInt(1);function As(i25,t){let r=t.negate();return i25?r:t}function Ur(i25,t){let r=U2(i25.Fp,t.map((e=>e.Z)));return t.
map(((e,n)=>i25.fromAffine(e.toAffine(r[n]))))}function N2(i25,t){if(!Number.isSafeInteger(i25)||i25<=0||i25>t)throw Error("invalid window size, expected [1.."+
t+"], got W="+i25)}function na(i25,t){N2(i25,t);let r=2**i25;return{windows:Math.ceil(t/i25)+1,windowSize:2**(i25-1),mask:ln(i25),maxNumber:r,shiftBy:BigInt(i25)}}
function F1(i25,t,r){let{windowSize:e,mask:n,maxNumber:s,shiftBy:a}=r,o=Number(i25&n),c=i25>>a;o>e&&(o-=s,c+=Cr);let u=t*e;return{nextN:c,offset:u+Math.abs(o)-1,
isZero:o===0,isNeg:o<0,isNegF:t%2!=0,offsetF:u}}var sa=new WeakMap,O2=new WeakMap;function aa(i25){return O2.get(i25)||1}function T1(i25){if(i25!==Ai)throw Error(
"invalid wNAF")}var ws=class{constructor(t,r){this.BASE=t.BASE,this.ZERO=t.ZERO,this.Fn=t.Fn,this.bits=r}_unsafeLadder(t,r,e=this.ZERO){let n=t;for(;r>Ai;)r&Cr&&
(e=e.add(n)),n=n.double(),r>>=Cr;return e}precomputeWindow(t,r){let{windows:e,windowSize:n}=na(r,this.bits),s=[],a=t,o=a;for(let c=0;c<e;c++){o=a,s.push(o);for(let u=1;u<
n;u++)o=o.add(a),s.push(o);a=o.double()}return s}wNAF(t,r,e){if(!this.Fn.isValid(e))throw Error("invalid scalar");let n=this.ZERO,s=this.BASE,a=na(t,this.bits);
for(let o=0;o<a.windows;o++){let{nextN:c,offset:u,isZero:h,isNeg:l,isNegF:y,offsetF:g}=F1(e,o,a);e=c,h?s=s.add(As(y,r[g])):n=n.add(As(l,r[u]))}return T1(e),{p:n,
f:s}}wNAFUnsafe(t,r,e,n=this.ZERO){let s=na(t,this.bits);for(let a=0;a<s.windows&&e!==Ai;a++){let{nextN:o,offset:c,isZero:u,isNeg:h}=F1(e,a,s);if(e=o,!u){let l=r[c];
n=n.add(h?l.negate():l)}}return T1(e),n}getPrecomputes(t,r,e){let n=sa.get(r);return n||(n=this.precomputeWindow(r,t),t!==1&&(typeof e=="function"&&(n=e(n)),sa.
set(r,n))),n}cached(t,r,e){let n=aa(t);return this.wNAF(n,this.getPrecomputes(n,t,e),r)}unsafe(t,r,e,n){let s=aa(t);return s===1?this._unsafeLadder(t,r,n):this.
wNAFUnsafe(s,this.getPrecomputes(s,t,e),r,n)}createCache(t,r){N2(r,this.bits),O2.set(t,r),sa.delete(t)}hasCache(t){return aa(t)!==1}};function H2(i25,t,r,e){(function(y,g){
if(!Array.isArray(y))throw Error("array expected");y.forEach(((p,w)=>{if(!(p instanceof g))throw Error("invalid point at index "+w)}))})(r,i25),(function(y,g){if(!Array.
isArray(y))throw Error("array of scalars expected");y.forEach(((p,w)=>{if(!g.isValid(p))throw Error("invalid scalar at index "+w)}))})(e,t);let n=r.length,s=e.length;
if(n!==s)throw Error("arrays of points and scalars must have equal length");let a=i25.ZERO,o=v2(BigInt(n)),c=1;o>12?c=o-3:o>4?c=o-2:o>0&&(c=2);let u=ln(c),h=Array(
Number(u)+1).fill(a),l=a;for(let y=Math.floor((t.BITS-1)/c)*c;y>=0;y-=c){h.fill(a);for(let p=0;p<s;p++){let w=e[p],A=Number(w>>BigInt(y)&u);h[A]=h[A].add(r[p])}
let g=a;for(let p=h.length-1,w=a;p>0;p--)w=w.add(h[p]),g=g.add(w);if(l=l.add(g),y!==0)for(let p=0;p<c;p++)l=l.double()}return l}function L1(i25,t,r){if(t){if(t.
ORDER!==i25)throw Error("Field.ORDER must match order: Fp == p, Fn == n");return(function(e){mi(e,iu.reduce(((n,s)=>(n[s]="function",n)),{ORDER:"bigint",MASK:"b\
igint",BYTES:"number",BITS:"number"}))})(t),t}return Zt(i25,{isLE:r})}function z2(i25,t,r={},e){if(e===void 0&&(e=i25==="edwards"),!t||typeof t!="object")throw Error(
`expected valid ${i25} CURVE object`);for(let o of["p","n","h"]){let c=t[o];if(!(typeof c=="bigint"&&c>Ai))throw Error(`CURVE.${o} must be positive bigint`)}let n=L1(
t.p,r.Fp,e),s=L1(t.n,r.Fn,e),a=["Gx","Gy","a",i25==="weierstrass"?"b":"d"];for(let o of a)if(!n.isValid(t[o]))throw Error(`CURVE.${o} must be valid field elemen\
t of CURVE.Fp`);return{CURVE:t=Object.freeze(Object.assign({},t)),Fp:n,Fn:s}}var N1=(i25,t)=>(i25+(i25>=0?t:-t)/G2)/t;function _a(i25){if(!["compact","recovered",
"der"].includes(i25))throw Error('Signature format must be "compact", "recovered", or "der"');return i25}function oa(i25,t){let r={};for(let e of Object.keys(t))
r[e]=i25[e]===void 0?t[e]:i25[e];return Lr(r.lowS,"lowS"),Lr(r.prehash,"prehash"),r.format!==void 0&&_a(r.format),r}var He={Err:class extends Error{constructor(i25=""){
super(i25)}},_tlv:{encode:(i25,t)=>{let{Err:r}=He;if(i25<0||i25>256)throw new r("tlv.encode: wrong tag");if(1&t.length)throw new r("tlv.encode: unpadded data");
let e=t.length/2,n=wn(e);if(n.length/2&128)throw new r("tlv.encode: long form length too big");let s=e>127?wn(n.length/2|128):"";return wn(i25)+s+n+t},decode(i25,t){
let{Err:r}=He,e=0;if(i25<0||i25>256)throw new r("tlv.encode: wrong tag");if(t.length<2||t[e++]!==i25)throw new r("tlv.decode: wrong tlv");let n=t[e++],s=0;if(128&
n){let o=127&n;if(!o)throw new r("tlv.decode(long): indefinite length not supported");if(o>4)throw new r("tlv.decode(long): byte length is too big");let c=t.subarray(
e,e+o);if(c.length!==o)throw new r("tlv.decode: length bytes not complete");if(c[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let u of c)s=s<<
8|u;if(e+=o,s<128)throw new r("tlv.decode(long): not minimal encoding")}else s=n;let a=t.subarray(e,e+s);if(a.length!==s)throw new r("tlv.decode: wrong value le\
ngth");return{v:a,l:t.subarray(e+s)}}},_int:{encode(i25){let{Err:t}=He;if(i25<ze)throw new t("integer: negative integers are not allowed");let r=wn(i25);if(8&Number.
parseInt(r[0],16)&&(r="00"+r),1&r.length)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(i25){let{Err:t}=He;if(128&i25[0])throw new t(
"invalid signature integer: negative");if(i25[0]===0&&!(128&i25[1]))throw new t("invalid signature integer: unnecessary leading zero");return Ls(i25)}},toSig(i25){
let{Err:t,_int:r,_tlv:e}=He,n=lt("signature",i25),{v:s,l:a}=e.decode(48,n);if(a.length)throw new t("invalid signature: left bytes after parsing");let{v:o,l:c}=e.
decode(2,s),{v:u,l:h}=e.decode(2,c);if(h.length)throw new t("invalid signature: left bytes after parsing");return{r:r.decode(o),s:r.decode(u)}},hexFromSig(i25){
let{_tlv:t,_int:r}=He,e=t.encode(2,r.encode(i25.r))+t.encode(2,r.encode(i25.s));return t.encode(48,e)}},ze=BigInt(0),ei=BigInt(1),G2=BigInt(2),En=BigInt(3),pu=BigInt(
4);function ri(i25,t){let{BYTES:r}=i25,e;if(typeof t=="bigint")e=t;else{let n=lt("private key",t);try{e=i25.fromBytes(n)}catch{throw Error(`invalid private key:\
 expected ui8a of size ${r}, got ${typeof t}`)}}if(!i25.isValidNot0(e))throw Error("invalid private key: out of range [1..N-1]");return e}function du(i25,t={}){
let r=z2("weierstrass",i25,t),{Fp:e,Fn:n}=r,s=r.CURVE,{h:a,n:o}=s;mi(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"\
function",toBytes:"function",endo:"object",wrapPrivateKey:"boolean"});let{endo:c}=t;if(c&&(!e.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw Error(
'invalid endo: expected "beta": bigint and "basises": array');let u=q2(e,n);function h(){if(!e.isOdd)throw Error("compression is not supported: Field does not h\
ave .isOdd()")}let l=t.toBytes||function(C,I,K){let{x:U,y:x}=I.toAffine(),M=e.toBytes(U);return Lr(K,"isCompressed"),K?(h(),le(j2(!e.isOdd(x)),M)):le(Uint8Array.
of(4),M,e.toBytes(x))},y=t.fromBytes||function(C){ge(C,void 0,"Point");let{publicKey:I,publicKeyUncompressed:K}=u,U=C.length,x=C[0],M=C.subarray(1);if(U!==I||x!==
2&&x!==3){if(U===K&&x===4){let Q=e.BYTES,R=e.fromBytes(M.subarray(0,Q)),N=e.fromBytes(M.subarray(Q,2*Q));if(!p(R,N))throw Error("bad point: is not on curve");return{
x:R,y:N}}throw Error(`bad point: got length ${U}, expected compressed=${I} or uncompressed=${K}`)}{let Q=e.fromBytes(M);if(!e.isValid(Q))throw Error("bad point:\
 is not on curve, wrong x");let R=g(Q),N;try{N=e.sqrt(R)}catch(F){let T=F instanceof Error?": "+F.message:"";throw Error("bad point: is not on curve, sqrt error"+
T)}return h(),!(1&~x)!==e.isOdd(N)&&(N=e.neg(N)),{x:Q,y:N}}};function g(C){let I=e.sqr(C),K=e.mul(I,C);return e.add(e.add(K,e.mul(C,s.a)),s.b)}function p(C,I){let K=e.
sqr(I),U=g(C);return e.eql(K,U)}if(!p(s.Gx,s.Gy))throw Error("bad curve params: generator point");let w=e.mul(e.pow(s.a,En),pu),A=e.mul(e.sqr(s.b),BigInt(27));if(e.
is0(e.add(w,A)))throw Error("bad curve params: a or b");function m(C,I,K=!1){if(!e.isValid(I)||K&&e.is0(I))throw Error("bad point coordinate "+C);return I}function v(C){
if(!(C instanceof P))throw Error("ProjectivePoint expected")}function k(C){if(!c||!c.basises)throw Error("no endo");return(function(I,K,U){let[[x,M],[Q,R]]=K,N=N1(
R*I,U),F=N1(-M*I,U),T=I-N*x-F*Q,z=-N*M-F*R,L=T<ze,O=z<ze;L&&(T=-T),O&&(z=-z);let H=ln(Math.ceil(v2(U)/2))+ei;if(T<ze||T>=H||z<ze||z>=H)throw Error("splitScalar \
(endomorphism): failed, k="+I);return{k1neg:L,k1:T,k2neg:O,k2:z}})(C,c.basises,n.ORDER)}let b=ys(((C,I)=>{let{X:K,Y:U,Z:x}=C;if(e.eql(x,e.ONE))return{x:K,y:U};let M=C.
is0();I==null&&(I=M?e.ONE:e.inv(x));let Q=e.mul(K,I),R=e.mul(U,I),N=e.mul(x,I);if(M)return{x:e.ZERO,y:e.ZERO};if(!e.eql(N,e.ONE))throw Error("invZ was invalid");
return{x:Q,y:R}})),B=ys((C=>{if(C.is0()){if(t.allowInfinityPoint&&!e.is0(C.Y))return;throw Error("bad point: ZERO")}let{x:I,y:K}=C.toAffine();if(!e.isValid(I)||
!e.isValid(K))throw Error("bad point: x or y not field elements");if(!p(I,K))throw Error("bad point: equation left != right");if(!C.isTorsionFree())throw Error(
"bad point: not in prime-order subgroup");return!0}));function D(C,I,K,U,x){return K=new P(e.mul(K.X,C),K.Y,K.Z),I=As(U,I),K=As(x,K),I.add(K)}class P{constructor(I,K,U){
this.X=m("x",I),this.Y=m("y",K,!0),this.Z=m("z",U),Object.freeze(this)}static CURVE(){return s}static fromAffine(I){let{x:K,y:U}=I||{};if(!I||!e.isValid(K)||!e.
isValid(U))throw Error("invalid affine point");if(I instanceof P)throw Error("projective point not allowed");return e.is0(K)&&e.is0(U)?P.ZERO:new P(K,U,e.ONE)}static fromBytes(I){
let K=P.fromAffine(y(ge(I,void 0,"point")));return K.assertValidity(),K}static fromHex(I){return P.fromBytes(lt("pointHex",I))}get x(){return this.toAffine().x}get y(){
return this.toAffine().y}precompute(I=8,K=!0){return E.createCache(this,I),K||this.multiply(En),this}assertValidity(){B(this)}hasEvenY(){let{y:I}=this.toAffine();
if(!e.isOdd)throw Error("Field doesn't support isOdd");return!e.isOdd(I)}equals(I){v(I);let{X:K,Y:U,Z:x}=this,{X:M,Y:Q,Z:R}=I,N=e.eql(e.mul(K,R),e.mul(M,x)),F=e.
eql(e.mul(U,R),e.mul(Q,x));return N&&F}negate(){return new P(this.X,e.neg(this.Y),this.Z)}double(){let{a:I,b:K}=s,U=e.mul(K,En),{X:x,Y:M,Z:Q}=this,R=e.ZERO,N=e.
ZERO,F=e.ZERO,T=e.mul(x,x),z=e.mul(M,M),L=e.mul(Q,Q),O=e.mul(x,M);return O=e.add(O,O),F=e.mul(x,Q),F=e.add(F,F),R=e.mul(I,F),N=e.mul(U,L),N=e.add(R,N),R=e.sub(z,
N),N=e.add(z,N),N=e.mul(R,N),R=e.mul(O,R),F=e.mul(U,F),L=e.mul(I,L),O=e.sub(T,L),O=e.mul(I,O),O=e.add(O,F),F=e.add(T,T),T=e.add(F,T),T=e.add(T,L),T=e.mul(T,O),N=
e.add(N,T),L=e.mul(M,Q),L=e.add(L,L),T=e.mul(L,O),R=e.sub(R,T),F=e.mul(L,z),F=e.add(F,F),F=e.add(F,F),new P(R,N,F)}add(I){v(I);let{X:K,Y:U,Z:x}=this,{X:M,Y:Q,Z:R}=I,
N=e.ZERO,F=e.ZERO,T=e.ZERO,z=s.a,L=e.mul(s.b,En),O=e.mul(K,M),H=e.mul(U,Q),j=e.mul(x,R),q=e.add(K,U),Z=e.add(M,Q);q=e.mul(q,Z),Z=e.add(O,H),q=e.sub(q,Z),Z=e.add(
K,x);let V=e.add(M,R);return Z=e.mul(Z,V),V=e.add(O,j),Z=e.sub(Z,V),V=e.add(U,x),N=e.add(Q,R),V=e.mul(V,N),N=e.add(H,j),V=e.sub(V,N),T=e.mul(z,Z),N=e.mul(L,j),T=
e.add(N,T),N=e.sub(H,T),T=e.add(H,T),F=e.mul(N,T),H=e.add(O,O),H=e.add(H,O),j=e.mul(z,j),Z=e.mul(L,Z),H=e.add(H,j),j=e.sub(O,j),j=e.mul(z,j),Z=e.add(Z,j),O=e.mul(
H,Z),F=e.add(F,O),O=e.mul(V,Z),N=e.mul(q,N),N=e.sub(N,O),O=e.mul(q,H),T=e.mul(V,T),T=e.add(T,O),new P(N,F,T)}subtract(I){return this.add(I.negate())}is0(){return this.
equals(P.ZERO)}multiply(I){let{endo:K}=t;if(!n.isValidNot0(I))throw Error("invalid scalar: out of range");let U,x,M=Q=>E.cached(this,Q,(R=>Ur(P,R)));if(K){let{k1neg:Q,
k1:R,k2neg:N,k2:F}=k(I),{p:T,f:z}=M(R),{p:L,f:O}=M(F);x=z.add(O),U=D(K.beta,T,L,Q,N)}else{let{p:Q,f:R}=M(I);U=Q,x=R}return Ur(P,[U,x])[0]}multiplyUnsafe(I){let{
endo:K}=t,U=this;if(!n.isValid(I))throw Error("invalid scalar: out of range");if(I===ze||U.is0())return P.ZERO;if(I===ei)return U;if(E.hasCache(this))return this.
multiply(I);if(K){let{k1neg:x,k1:M,k2neg:Q,k2:R}=k(I),{p1:N,p2:F}=(function(T,z,L,O){let H=z,j=T.ZERO,q=T.ZERO;for(;L>Ai||O>Ai;)L&Cr&&(j=j.add(H)),O&Cr&&(q=q.add(
H)),H=H.double(),L>>=Cr,O>>=Cr;return{p1:j,p2:q}})(P,U,M,R);return D(K.beta,N,F,x,Q)}return E.unsafe(U,I)}multiplyAndAddUnsafe(I,K,U){let x=this.multiplyUnsafe(
K).add(I.multiplyUnsafe(U));return x.is0()?void 0:x}toAffine(I){return b(this,I)}isTorsionFree(){let{isTorsionFree:I}=t;return a===ei||(I?I(P,this):E.unsafe(this,
o).is0())}clearCofactor(){let{clearCofactor:I}=t;return a===ei?this:I?I(P,this):this.multiplyUnsafe(a)}isSmallOrder(){return this.multiplyUnsafe(a).is0()}toBytes(I=!0){
return Lr(I,"isCompressed"),this.assertValidity(),l(P,this,I)}toHex(I=!0){return xr(this.toBytes(I))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get px(){
return this.X}get py(){return this.X}get pz(){return this.Z}toRawBytes(I=!0){return this.toBytes(I)}_setWindowSize(I){this.precompute(I)}static normalizeZ(I){return Ur(
P,I)}static msm(I,K){return H2(P,n,I,K)}static fromPrivateKey(I){return P.BASE.multiply(ri(n,I))}}P.BASE=new P(s.Gx,s.Gy,e.ONE),P.ZERO=new P(e.ZERO,e.ONE,e.ZERO),
P.Fp=e,P.Fn=n;let S=n.BITS,E=new ws(P,t.endo?Math.ceil(S/2):S);return P.BASE.precompute(8),P}function j2(i25){return Uint8Array.of(i25?2:3)}function q2(i25,t){return{
secretKey:t.BYTES,publicKey:1+i25.BYTES,publicKeyUncompressed:1+2*i25.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function Au(i25,t={}){let{Fn:r}=i25,e=t.randomBytes||
Ts,n=Object.assign(q2(i25.Fp,r),{seed:x1(r.ORDER)});function s(h){try{return!!ri(r,h)}catch{return!1}}function a(h=e(n.seed)){return(function(l,y,g=!1){let p=l.
length,w=D2(y),A=x1(y);if(p<16||p<A||p>1024)throw Error("expected "+A+"-1024 bytes of input, got "+p);let m=St(g?Nr(l):Ls(l),y-Nt)+Nt;return g?xo(m,w):Do(m,w)})(
ge(h,n.seed,"seed"),r.ORDER)}function o(h,l=!0){return i25.BASE.multiply(ri(r,h)).toBytes(l)}function c(h){if(typeof h=="bigint")return!1;if(h instanceof i25)return!0;
let{secretKey:l,publicKey:y,publicKeyUncompressed:g}=n;if(r.allowedLengths||l===y)return;let p=lt("key",h).length;return p===y||p===g}return Object.freeze({getPublicKey:o,
getSharedSecret:function(h,l,y=!0){if(c(h)===!0)throw Error("first arg must be private key");if(c(l)===!1)throw Error("second arg must be public key");let g=ri(
r,h);return i25.fromHex(l).multiply(g).toBytes(y)},keygen:function(h){let l=a(h);return{secretKey:l,publicKey:o(l)}},Point:i25,utils:{isValidSecretKey:s,isValidPublicKey:function(h,l){
let{publicKey:y,publicKeyUncompressed:g}=n;try{let p=h.length;return(l!==!0||p===y)&&(l!==!1||p===g)&&!!i25.fromBytes(h)}catch{return!1}},randomSecretKey:a,isValidPrivateKey:s,
randomPrivateKey:a,normPrivateKeyToScalar:h=>ri(r,h),precompute:(h=8,l=i25.BASE)=>l.precompute(h,!1)},lengths:n})}function wu(i25,t,r={}){m2(t),mi(r,{},{hmac:"f\
unction",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let e=r.randomBytes||Ts,n=r.hmac||((S,...E)=>L2(t,S,le(...E))),{Fp:s,
Fn:a}=i25,{ORDER:o,BITS:c}=a,{keygen:u,getPublicKey:h,getSharedSecret:l,utils:y,lengths:g}=Au(i25,r),p={prehash:!1,lowS:typeof r.lowS=="boolean"&&r.lowS,format:void 0,
extraEntropy:!1},w="compact";function A(S){return S>o>>ei}function m(S,E){if(!a.isValidNot0(E))throw Error(`invalid signature ${S}: out of range 1..Point.Fn.ORD\
ER`);return E}class v{constructor(E,C,I){this.r=m("r",E),this.s=m("s",C),I!=null&&(this.recovery=I),Object.freeze(this)}static fromBytes(E,C=w){let I;if((function(M,Q){
_a(Q);let R=g.signature;ge(M,Q==="compact"?R:Q==="recovered"?R+1:void 0,Q+" signature")})(E,C),C==="der"){let{r:M,s:Q}=He.toSig(ge(E));return new v(M,Q)}C==="re\
covered"&&(I=E[0],C="compact",E=E.subarray(1));let K=a.BYTES,U=E.subarray(0,K),x=E.subarray(K,2*K);return new v(a.fromBytes(U),a.fromBytes(x),I)}static fromHex(E,C){
return this.fromBytes(ls(E),C)}addRecoveryBit(E){return new v(this.r,this.s,E)}recoverPublicKey(E){let C=s.ORDER,{r:I,s:K,recovery:U}=this;if(U==null||![0,1,2,3].
includes(U))throw Error("recovery id invalid");if(o*G2<C&&U>1)throw Error("recovery id is ambiguous for h>1 curve");let x=U===2||U===3?I+o:I;if(!s.isValid(x))throw Error(
"recovery id 2 or 3 invalid");let M=s.toBytes(x),Q=i25.fromBytes(le(j2(!(1&U)),M)),R=a.inv(x),N=b(lt("msgHash",E)),F=a.create(-N*R),T=a.create(K*R),z=i25.BASE.multiplyUnsafe(
F).add(Q.multiplyUnsafe(T));if(z.is0())throw Error("point at infinify");return z.assertValidity(),z}hasHighS(){return A(this.s)}toBytes(E=w){if(_a(E),E==="der")
return ls(He.hexFromSig(this));let C=a.toBytes(this.r),I=a.toBytes(this.s);if(E==="recovered"){if(this.recovery==null)throw Error("recovery bit must be present");
return le(Uint8Array.of(this.recovery),C,I)}return le(C,I)}toHex(E){return xr(this.toBytes(E))}assertValidity(){}static fromCompact(E){return v.fromBytes(lt("si\
g",E),"compact")}static fromDER(E){return v.fromBytes(lt("sig",E),"der")}normalizeS(){return this.hasHighS()?new v(this.r,a.neg(this.s),this.recovery):this}toDERRawBytes(){
return this.toBytes("der")}toDERHex(){return xr(this.toBytes("der"))}toCompactRawBytes(){return this.toBytes("compact")}toCompactHex(){return xr(this.toBytes("c\
ompact"))}}let k=r.bits2int||function(S){if(S.length>8192)throw Error("input is too large");let E=Ls(S),C=8*S.length-c;return C>0?E>>BigInt(C):E},b=r.bits2int_modN||
function(S){return a.create(k(S))},B=ln(c);function D(S){return sn("num < 2^"+c,S,ze,B),a.toBytes(S)}function P(S,E){return ge(S,void 0,"message"),E?ge(t(S),void 0,
"prehashed message"):S}return Object.freeze({keygen:u,getPublicKey:h,getSharedSecret:l,utils:y,lengths:g,Point:i25,sign:function(S,E,C={}){S=lt("message",S);let{
seed:I,k2sig:K}=(function(x,M,Q){if(["recovered","canonical"].some((j=>j in Q)))throw Error("sign() legacy options not supported");let{lowS:R,prehash:N,extraEntropy:F}=oa(
Q,p);x=P(x,N);let T=b(x),z=ri(a,M),L=[D(z),D(T)];if(F!=null&&F!==!1){let j=F===!0?e(g.secretKey):F;L.push(lt("extraEntropy",j))}let O=le(...L),H=T;return{seed:O,
k2sig:function(j){let q=k(j);if(!a.isValidNot0(q))return;let Z=a.inv(q),V=i25.BASE.multiply(q).toAffine(),$=a.create(V.x);if($===ze)return;let _=a.create(Z*a.create(
H+$*z));if(_===ze)return;let rt=(V.x===$?0:2)|Number(V.y&ei),X=_;return R&&A(_)&&(X=a.neg(_),rt^=1),new v($,X,rt)}}})(S,E,C);return(function(x,M,Q){if(typeof x!=
"number"||x<2)throw Error("hashLen must be a number");if(typeof M!="number"||M<2)throw Error("qByteLen must be a number");if(typeof Q!="function")throw Error("h\
macFn must be a function");let R=q=>new Uint8Array(q),N=q=>Uint8Array.of(q),F=R(x),T=R(x),z=0,L=()=>{F.fill(1),T.fill(0),z=0},O=(...q)=>Q(T,F,...q),H=(q=R(0))=>{
T=O(N(0),q),F=O(),q.length!==0&&(T=O(N(1),q),F=O())},j=()=>{if(z++>=1e3)throw Error("drbg: tried 1000 values");let q=0,Z=[];for(;q<M;){F=O();let V=F.slice();Z.push(
V),q+=F.length}return le(...Z)};return(q,Z)=>{let V;for(L(),H(q);!(V=Z(j()));)H();return L(),V}})(t.outputLen,a.BYTES,n)(I,K)},verify:function(S,E,C,I={}){let{lowS:K,
prehash:U,format:x}=oa(I,p);if(C=lt("publicKey",C),E=P(lt("message",E),U),"strict"in I)throw Error("options.strict was renamed to lowS");let M=x===void 0?(function(Q){
let R,N=typeof Q=="string"||hn(Q),F=!N&&Q!==null&&typeof Q=="object"&&typeof Q.r=="bigint"&&typeof Q.s=="bigint";if(!N&&!F)throw Error("invalid signature, expec\
ted Uint8Array, hex string or Signature instance");if(F)R=new v(Q.r,Q.s);else if(N){try{R=v.fromBytes(lt("sig",Q),"der")}catch(T){if(!(T instanceof He.Err))throw T}
if(!R)try{R=v.fromBytes(lt("sig",Q),"compact")}catch{return!1}}return R||!1})(S):v.fromBytes(lt("sig",S),x);if(M===!1)return!1;try{let Q=i25.fromBytes(C);if(K&&
M.hasHighS())return!1;let{r:R,s:N}=M,F=b(E),T=a.inv(N),z=a.create(F*T),L=a.create(R*T),O=i25.BASE.multiplyUnsafe(z).add(Q.multiplyUnsafe(L));return O.is0()?!1:a.
create(O.x)===R}catch{return!1}},recoverPublicKey:function(S,E,C={}){let{prehash:I}=oa(C,p);return E=P(E,I),v.fromBytes(S,"recovered").recoverPublicKey(E).toBytes()},
Signature:v,hash:t})}function mu(i25){let{CURVE:t,curveOpts:r}=(function(n){let s={a:n.a,b:n.b,p:n.Fp.ORDER,n:n.n,h:n.h,Gx:n.Gx,Gy:n.Gy},a=n.Fp,o=n.allowedPrivateKeyLengths?
Array.from(new Set(n.allowedPrivateKeyLengths.map((c=>Math.ceil(c/2))))):void 0;return{CURVE:s,curveOpts:{Fp:a,Fn:Zt(s.n,{BITS:n.nBitLength,allowedLengths:o,modFromBytes:n.
wrapPrivateKey}),allowInfinityPoint:n.allowInfinityPoint,endo:n.endo,isTorsionFree:n.isTorsionFree,clearCofactor:n.clearCofactor,fromBytes:n.fromBytes,toBytes:n.
toBytes}}})(i25),e={hmac:i25.hmac,randomBytes:i25.randomBytes,lowS:i25.lowS,bits2int:i25.bits2int,bits2int_modN:i25.bits2int_modN};return{CURVE:t,curveOpts:r,hash:i25.
hash,ecdsaOpts:e}}function bu(i25){let{CURVE:t,curveOpts:r,hash:e,ecdsaOpts:n}=mu(i25);return(function(s,a){let o=a.Point;return Object.assign({},a,{ProjectivePoint:o,
CURVE:Object.assign({},s,P2(o.Fn.ORDER,o.Fn.BITS))})})(i25,wu(du(t,r),e,n))}function zr(i25,t){let r=e=>bu({...i25,hash:e});return{...r(t),create:r}}var V2={p:BigInt(
"0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),
a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt(
"0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},Y2={p:BigInt(
"0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffff\
ffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff00000000000\
00000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1\
c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60\
b1ce1d7e819d7a431d7c90ea0e5f")},J2={p:BigInt("0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffffffffff"),n:BigInt("0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91\
386409"),h:BigInt(1),a:BigInt("0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffc"),b:BigInt("0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00"),Gx:BigInt(
"0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66"),Gy:BigInt("0x011839296\
a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")},ku=Zt(V2.p),Eu=Zt(Y2.p),vu=Zt(J2.
p),Iu=zr({...V2,Fp:ku,lowS:!1},Mo),Su=zr({...Y2,Fp:Eu,lowS:!1},T2),Bu=zr({...J2,Fp:vu,lowS:!1,allowedPrivateKeyLengths:[130,131,132]},F2),Ku=BigInt(0),Ci=BigInt(
1),Cu=BigInt(2),Uu=BigInt(7),Pu=BigInt(256),Du=BigInt(113),Z2=[],W2=[],X2=[];for(let i25=0,t=Ci,r=1,e=0;i25<24;i25++){[r,e]=[e,(2*r+3*e)%5],Z2.push(2*(5*e+r)),W2.
push((i25+1)*(i25+2)/2%64);let n=Ku;for(let s=0;s<7;s++)t=(t<<Ci^(t>>Uu)*Du)%Pu,t&Cu&&(n^=Ci<<(Ci<<BigInt(s))-Ci);X2.push(n)}var _2=M2(X2,!0),xu=_2[0],Qu=_2[1],
O1=(i25,t,r)=>r>32?((e,n,s)=>n<<s-32|e>>>64-s)(i25,t,r):((e,n,s)=>e<<s|n>>>32-s)(i25,t,r),H1=(i25,t,r)=>r>32?((e,n,s)=>e<<s-32|n>>>64-s)(i25,t,r):((e,n,s)=>n<<s|
e>>>32-s)(i25,t,r),ms=class i24 extends nn{constructor(t,r,e,n=!1,s=24){if(super(),this.pos=0,this.posOut=0,this.finished=!1,this.destroyed=!1,this.enableXOF=!1,
this.blockLen=t,this.suffix=r,this.outputLen=e,this.enableXOF=n,this.rounds=s,rn(e),!(0<t&&t<200))throw Error("only keccak-f1600 function is supported");var a;this.
state=new Uint8Array(200),this.state32=(a=this.state,new Uint32Array(a.buffer,a.byteOffset,Math.floor(a.byteLength/4)))}clone(){return this._cloneInto()}keccak(){
E1(this.state32),(function(t,r=24){let e=new Uint32Array(10);for(let n=24-r;n<24;n++){for(let o=0;o<10;o++)e[o]=t[o]^t[o+10]^t[o+20]^t[o+30]^t[o+40];for(let o=0;o<
10;o+=2){let c=(o+8)%10,u=(o+2)%10,h=e[u],l=e[u+1],y=O1(h,l,1)^e[c],g=H1(h,l,1)^e[c+1];for(let p=0;p<50;p+=10)t[o+p]^=y,t[o+p+1]^=g}let s=t[2],a=t[3];for(let o=0;o<
24;o++){let c=W2[o],u=O1(s,a,c),h=H1(s,a,c),l=Z2[o];s=t[l],a=t[l+1],t[l]=u,t[l+1]=h}for(let o=0;o<50;o+=10){for(let c=0;c<10;c++)e[c]=t[o+c];for(let c=0;c<10;c++)
t[o+c]^=~e[(c+2)%10]&e[(c+4)%10]}t[0]^=xu[n],t[1]^=Qu[n]}ce(e)})(this.state32,this.rounds),E1(this.state32),this.posOut=0,this.pos=0}update(t){di(this),Qe(t=fn(
t));let{blockLen:r,state:e}=this,n=t.length;for(let s=0;s<n;){let a=Math.min(r-this.pos,n-s);for(let o=0;o<a;o++)e[this.pos++]^=t[s++];this.pos===r&&this.keccak()}
return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:e,blockLen:n}=this;t[e]^=r,128&r&&e===n-1&&this.keccak(),t[n-1]^=128,this.
keccak()}writeInto(t){di(this,!1),Qe(t),this.finish();let r=this.state,{blockLen:e}=this;for(let n=0,s=t.length;n<s;){this.posOut>=e&&this.keccak();let a=Math.min(
e-this.posOut,s-n);t.set(r.subarray(this.posOut,this.posOut+a),n),this.posOut+=a,n+=a}return t}xofInto(t){if(!this.enableXOF)throw Error("XOF is not possible fo\
r this instance");return this.writeInto(t)}xof(t){return rn(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(b2(t,this),this.finished)throw Error("digest() w\
as already called");return this.writeInto(t),this.destroy(),t}digest(){return this.digestInto(new Uint8Array(this.outputLen))}destroy(){this.destroyed=!0,ce(this.
state)}_cloneInto(t){let{blockLen:r,suffix:e,outputLen:n,rounds:s,enableXOF:a}=this;return t||(t=new i24(r,e,n,a,s)),t.state32.set(this.state32),t.pos=this.pos,
t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=e,t.outputLen=n,t.enableXOF=a,t.destroyed=this.destroyed,t}},$2=(i25,t,r)=>$e((()=>new ms(t,i25,
r))),Mu=$2(6,136,32),Ru=$2(6,72,64),Fu=(i25,t,r)=>(function(e){let n=(a,o)=>e(o).update(fn(a)).digest(),s=e({});return n.outputLen=s.outputLen,n.blockLen=s.blockLen,
n.create=a=>e(a),n})(((e={})=>new ms(t,i25,e.dkLen===void 0?r:e.dkLen,!0))),Tu=Fu(31,136,32),ar=BigInt(0),Kt=BigInt(1),ca=BigInt(2),Lu=BigInt(8);function t0(i25,t={}){
let r=z2("edwards",i25,t,t.FpFnLE),{Fp:e,Fn:n}=r,s=r.CURVE,{h:a}=s;mi(t,{},{uvRatio:"function"});let o=ca<<BigInt(8*n.BYTES)-Kt,c=A=>e.create(A),u=t.uvRatio||((A,m)=>{
try{return{isValid:!0,value:e.sqrt(e.div(A,m))}}catch{return{isValid:!1,value:ar}}});if(!(function(A,m,v,k){let b=A.sqr(v),B=A.sqr(k),D=A.add(A.mul(m.a,b),B),P=A.
add(A.ONE,A.mul(m.d,A.mul(b,B)));return A.eql(D,P)})(e,s,s.Gx,s.Gy))throw Error("bad curve params: generator point");function h(A,m,v=!1){return sn("coordinate "+
A,m,v?Kt:ar,o),m}function l(A){if(!(A instanceof p))throw Error("ExtendedPoint expected")}let y=ys(((A,m)=>{let{X:v,Y:k,Z:b}=A,B=A.is0();m==null&&(m=B?Lu:e.inv(
b));let D=c(v*m),P=c(k*m),S=e.mul(b,m);if(B)return{x:ar,y:Kt};if(S!==Kt)throw Error("invZ was invalid");return{x:D,y:P}})),g=ys((A=>{let{a:m,d:v}=s;if(A.is0())throw Error(
"bad point: ZERO");let{X:k,Y:b,Z:B,T:D}=A,P=c(k*k),S=c(b*b),E=c(B*B),C=c(E*E),I=c(P*m);if(c(E*c(I+S))!==c(C+c(v*c(P*S))))throw Error("bad point: equation left !\
= right (1)");if(c(k*b)!==c(B*D))throw Error("bad point: equation left != right (2)");return!0}));class p{constructor(m,v,k,b){this.X=h("x",m),this.Y=h("y",v),this.
Z=h("z",k,!0),this.T=h("t",b),Object.freeze(this)}static CURVE(){return s}static fromAffine(m){if(m instanceof p)throw Error("extended point not allowed");let{x:v,
y:k}=m||{};return h("x",v),h("y",k),new p(v,k,Kt,c(v*k))}static fromBytes(m,v=!1){let k=e.BYTES,{a:b,d:B}=s;m=K1(ge(m,k,"point")),Lr(v,"zip215");let D=K1(m),P=m[k-
1];D[k-1]=-129&P;let S=Nr(D),E=v?o:e.ORDER;sn("point.y",S,ar,E);let C=c(S*S),I=c(C-Kt),K=c(B*C-b),{isValid:U,value:x}=u(I,K);if(!U)throw Error("bad point: inval\
id y coordinate");let M=(x&Kt)===Kt,Q=!!(128&P);if(!v&&x===ar&&Q)throw Error("bad point: x=0 and x_0=1");return Q!==M&&(x=c(-x)),p.fromAffine({x,y:S})}static fromHex(m,v=!1){
return p.fromBytes(lt("point",m),v)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(m=8,v=!0){return w.createCache(this,m),v||this.
multiply(ca),this}assertValidity(){g(this)}equals(m){l(m);let{X:v,Y:k,Z:b}=this,{X:B,Y:D,Z:P}=m,S=c(v*P),E=c(B*b),C=c(k*P),I=c(D*b);return S===E&&C===I}is0(){return this.
equals(p.ZERO)}negate(){return new p(c(-this.X),this.Y,this.Z,c(-this.T))}double(){let{a:m}=s,{X:v,Y:k,Z:b}=this,B=c(v*v),D=c(k*k),P=c(ca*c(b*b)),S=c(m*B),E=v+k,
C=c(c(E*E)-B-D),I=S+D,K=I-P,U=S-D,x=c(C*K),M=c(I*U),Q=c(C*U),R=c(K*I);return new p(x,M,R,Q)}add(m){l(m);let{a:v,d:k}=s,{X:b,Y:B,Z:D,T:P}=this,{X:S,Y:E,Z:C,T:I}=m,
K=c(b*S),U=c(B*E),x=c(P*k*I),M=c(D*C),Q=c((b+B)*(S+E)-K-U),R=M-x,N=M+x,F=c(U-v*K),T=c(Q*R),z=c(N*F),L=c(Q*F),O=c(R*N);return new p(T,z,O,L)}subtract(m){return this.
add(m.negate())}multiply(m){if(!n.isValidNot0(m))throw Error("invalid scalar: expected 1 <= sc < curve.n");let{p:v,f:k}=w.cached(this,m,(b=>Ur(p,b)));return Ur(
p,[v,k])[0]}multiplyUnsafe(m,v=p.ZERO){if(!n.isValid(m))throw Error("invalid scalar: expected 0 <= sc < curve.n");return m===ar?p.ZERO:this.is0()||m===Kt?this:w.
unsafe(this,m,(k=>Ur(p,k)),v)}isSmallOrder(){return this.multiplyUnsafe(a).is0()}isTorsionFree(){return w.unsafe(this,s.n).is0()}toAffine(m){return y(this,m)}clearCofactor(){
return a===Kt?this:this.multiplyUnsafe(a)}toBytes(){let{x:m,y:v}=this.toAffine(),k=e.toBytes(v);return k[k.length-1]|=m&Kt?128:0,k}toHex(){return xr(this.toBytes())}toString(){
return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(m){
return Ur(p,m)}static msm(m,v){return H2(p,n,m,v)}_setWindowSize(m){this.precompute(m)}toRawBytes(){return this.toBytes()}}p.BASE=new p(s.Gx,s.Gy,Kt,c(s.Gx*s.Gy)),
p.ZERO=new p(ar,Kt,Kt,ar),p.Fp=e,p.Fn=n;let w=new ws(p,n.BITS);return p.BASE.precompute(8),p}function Nu(i25,t,r={}){if(typeof t!="function")throw Error('"hash"\
 function param is required');mi(r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"function"});let{prehash:e}=r,
{BASE:n,Fp:s,Fn:a}=i25,o=r.randomBytes||Ts,c=r.adjustScalarBytes||(k=>k),u=r.domain||((k,b,B)=>{if(Lr(B,"phflag"),b.length||B)throw Error("Contexts/pre-hash are\
 not supported");return k});function h(k){return a.create(Nr(k))}function l(k){let{head:b,prefix:B,scalar:D}=(function(E){let C=A.secretKey;E=lt("private key",E,
C);let I=lt("hashed private key",t(E),2*C),K=c(I.slice(0,C));return{head:K,prefix:I.slice(C,2*C),scalar:h(K)}})(k),P=n.multiply(D),S=P.toBytes();return{head:b,prefix:B,
scalar:D,point:P,pointBytes:S}}function y(k){return l(k).pointBytes}function g(k=Uint8Array.of(),...b){let B=le(...b);return h(t(u(B,lt("context",k),!!e)))}let p={
zip215:!0},w=s.BYTES,A={secretKey:w,publicKey:w,signature:2*w,seed:w};function m(k=o(A.seed)){return ge(k,A.seed,"seed")}let v={getExtendedPublicKey:l,randomSecretKey:m,
isValidSecretKey:function(k){return hn(k)&&k.length===a.BYTES},isValidPublicKey:function(k,b){try{return!!i25.fromBytes(k,b)}catch{return!1}},toMontgomery(k){let{
y:b}=i25.fromBytes(k),B=A.publicKey,D=B===32;if(!D&&B!==57)throw Error("only defined for 25519 and 448");let P=D?s.div(Kt+b,Kt-b):s.div(b-Kt,b+Kt);return s.toBytes(
P)},toMontgomerySecret(k){let b=A.secretKey;ge(k,b);let B=t(k.subarray(0,b));return c(B).subarray(0,b)},randomPrivateKey:m,precompute:(k=8,b=i25.BASE)=>b.precompute(
k,!1)};return Object.freeze({keygen:function(k){let b=v.randomSecretKey(k);return{secretKey:b,publicKey:y(b)}},getPublicKey:y,sign:function(k,b,B={}){k=lt("mess\
age",k),e&&(k=e(k));let{prefix:D,scalar:P,pointBytes:S}=l(b),E=g(B.context,D,k),C=n.multiply(E).toBytes(),I=g(B.context,C,S,k),K=a.create(E+I*P);if(!a.isValid(K))
throw Error("sign failed: invalid s");return ge(le(C,a.toBytes(K)),A.signature,"result")},verify:function(k,b,B,D=p){let{context:P,zip215:S}=D,E=A.signature;k=lt(
"signature",k,E),b=lt("message",b),B=lt("publicKey",B,A.publicKey),S!==void 0&&Lr(S,"zip215"),e&&(b=e(b));let C=E/2,I=k.subarray(0,C),K=Nr(k.subarray(C,E)),U,x,
M;try{U=i25.fromBytes(B,S),x=i25.fromBytes(I,S),M=n.multiplyUnsafe(K)}catch{return!1}if(!S&&U.isSmallOrder())return!1;let Q=g(P,x.toBytes(),U.toBytes(),b);return x.
add(U.multiplyUnsafe(Q)).subtract(M).clearCofactor().is0()},utils:v,Point:i25,lengths:A})}var Ui=BigInt(0),Jr=BigInt(1),vn=BigInt(2);function Ou(i25){let t=(mi(
r=i25,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...r}));var r;let{P:e,type:n,adjustScalarBytes:s,powPminus2:a,randomBytes:o}=t,c=n===
"x25519";if(!c&&n!=="x448")throw Error("invalid type");let u=o||Ts,h=c?255:448,l=c?32:56,y=BigInt(c?9:5),g=BigInt(c?121665:39081),p=c?vn**BigInt(254):vn**BigInt(
447),w=c?BigInt(8)*vn**BigInt(251)-Jr:BigInt(4)*vn**BigInt(445)-Jr,A=p+w+Jr,m=E=>St(E,e),v=k(y);function k(E){return xo(m(E),l)}function b(E,C){let I=(function(K,U){
sn("u",K,Ui,e),sn("scalar",U,p,A);let x=U,M=K,Q=Jr,R=Ui,N=K,F=Jr,T=Ui;for(let L=BigInt(h-1);L>=Ui;L--){let O=x>>L&Jr;T^=O,{x_2:Q,x_3:N}=D(T,Q,N),{x_2:R,x_3:F}=D(
T,R,F),T=O;let H=Q+R,j=m(H*H),q=Q-R,Z=m(q*q),V=j-Z,$=N+F,_=m((N-F)*H),rt=m($*q),X=_+rt,pt=_-rt;N=m(X*X),F=m(M*m(pt*pt)),Q=m(j*Z),R=m(V*(j+m(g*V)))}({x_2:Q,x_3:N}=
D(T,Q,N)),{x_2:R,x_3:F}=D(T,R,F);let z=a(R);return m(Q*z)})((function(K){let U=lt("u coordinate",K,l);return c&&(U[31]&=127),m(Nr(U))})(C),(function(K){return Nr(
s(lt("scalar",K,l)))})(E));if(I===Ui)throw Error("invalid private or public key received");return k(I)}function B(E){return b(E,v)}function D(E,C,I){let K=m(E*(C-
I));return{x_2:C=m(C-K),x_3:I=m(I+K)}}let P={secretKey:l,publicKey:l,seed:l},S=(E=u(l))=>(Qe(E,P.seed),E);return{keygen:function(E){let C=S(E);return{secretKey:C,
publicKey:B(C)}},getSharedSecret:(E,C)=>b(E,C),getPublicKey:E=>B(E),scalarMult:b,scalarMultBase:B,utils:{randomSecretKey:S,randomPrivateKey:S},GuBytes:v.slice(),
lengths:P}}var Gr={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x3f\
ffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e9c44edb49aed63690216cc2728dc58f552378c292ab5844f3"),h:BigInt(4),a:BigInt(1),d:BigInt("0xfffffffffff\
ffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffff6756"),Gx:BigInt("0x4f1970c66bed0ded221d15a622bf36da9e146570470\
f1767ea6de324a3d3a46412ae1af72ab66511433b80e18b00938e2626a82bc70cc05e"),Gy:BigInt("0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff1ce67\
c39c4fdbd132c4ed7c8ad9808795bf230fa14")},Hu=Object.assign({},Gr,{d:BigInt("0xd78b4bdc7f0daf19f24f38c29373a2ccad46157242a50f37809b1da3412a12e79ccc9c81264cfe9ad08\
0997058fb61c4243cc32dbaa156b9"),Gx:BigInt("0x79a70b2b70400553ae7c9df416c792c61128751ac92969240c25a07d728bdc93e21f7787ed6972249de732f38496cd11698713093e9c04fc"),
Gy:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffff80000000000000000000000000000000000000000000000000000001")}),zu=$e((()=>Tu.create({dkLen:114}))),
Gu=BigInt(1),$a=BigInt(2),z1=BigInt(3);BigInt(4);var ju=BigInt(11),qu=BigInt(22),G1=BigInt(44),Vu=BigInt(88),Yu=BigInt(223);function e0(i25){let t=Gr.p,r=i25*i25*
i25%t,e=r*r*i25%t,n=ft(e,z1,t)*e%t,s=ft(n,z1,t)*e%t,a=ft(s,$a,t)*r%t,o=ft(a,ju,t)*a%t,c=ft(o,qu,t)*o%t,u=ft(c,G1,t)*c%t,h=ft(u,Vu,t)*u%t,l=ft(h,G1,t)*c%t,y=ft(l,
$a,t)*r%t,g=ft(y,Gu,t)*i25%t;return ft(g,Yu,t)*y%t}function r0(i25){return i25[0]&=252,i25[55]|=128,i25[56]=0,i25}function Ju(i25,t){let r=Gr.p,e=St(i25*i25*t,r),
n=St(e*i25,r),s=St(n*e*t,r),a=St(n*e0(s),r),o=St(a*a,r);return{isValid:St(o*t,r)===i25,value:a}}var Zu=Zt(Gr.p,{BITS:456,isLE:!0}),j1=Zt(Gr.n,{BITS:456,isLE:!0});
function Wu(i25,t,r){if(t.length>255)throw Error("context must be smaller than 255, got: "+t.length);return le((e="SigEd448",Uint8Array.from(e,((n,s)=>{let a=n.
charCodeAt(0);if(n.length!==1||a>127)throw Error(`string contains non-ASCII character "${e[s]}" with code ${a} at position ${s}`);return a}))),new Uint8Array([r?
1:0,t.length]),t,i25);var e}var Xu=(function(i25){let{CURVE:t,curveOpts:r,hash:e,eddsaOpts:n}=(function(s){let a={a:s.a,d:s.d,p:s.Fp.ORDER,n:s.n,h:s.h,Gx:s.Gx,Gy:s.
Gy},o={Fp:s.Fp,Fn:Zt(a.n,s.nBitLength,!0),uvRatio:s.uvRatio},c={randomBytes:s.randomBytes,adjustScalarBytes:s.adjustScalarBytes,domain:s.domain,prehash:s.prehash,
mapToCurve:s.mapToCurve};return{CURVE:a,curveOpts:o,hash:s.hash,eddsaOpts:c}})(i25);return(function(s,a){let o=a.Point;return Object.assign({},a,{ExtendedPoint:o,
CURVE:s,nBitLength:o.Fn.BITS,nByteLength:o.Fn.BYTES})})(i25,Nu(t0(t,r),e,n))})({...Gr,Fp:Zu,Fn:j1,nBitLength:j1.BITS,hash:zu,adjustScalarBytes:r0,domain:Wu,uvRatio:Ju});
t0(Hu);var _u=(()=>{let i25=Gr.p;return Ou({P:i25,type:"x448",powPminus2:t=>St(ft(e0(t),$a,i25)*t,i25),adjustScalarBytes:r0})})(),to={p:BigInt("0xffffffffffffff\
fffffffffffffffffffffffffffffffffffffffffefffffc2f"),n:BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),h:BigInt(1),a:BigInt(0),b:BigInt(
7),Gx:BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),Gy:BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")},
$u={beta:BigInt("0x7ae96a2b657c07106e64479eac3434e99cf0497512f58995c1396c28719501ee"),basises:[[BigInt("0x3086d221a7d46bcde86c90e49284eb15"),-BigInt("0xe4437ed6\
010e88286f547fa90abfe4c3")],[BigInt("0x114ca50f7a8e2f3f657c1108d9d44cfd8"),BigInt("0x3086d221a7d46bcde86c90e49284eb15")]]},q1=BigInt(2),eo=Zt(to.p,{sqrt:function(i25){
let t=to.p,r=BigInt(3),e=BigInt(6),n=BigInt(11),s=BigInt(22),a=BigInt(23),o=BigInt(44),c=BigInt(88),u=i25*i25*i25%t,h=u*u*i25%t,l=ft(h,r,t)*h%t,y=ft(l,r,t)*h%t,
g=ft(y,q1,t)*u%t,p=ft(g,n,t)*g%t,w=ft(p,s,t)*p%t,A=ft(w,o,t)*w%t,m=ft(A,c,t)*A%t,v=ft(m,o,t)*w%t,k=ft(v,r,t)*h%t,b=ft(k,a,t)*p%t,B=ft(b,e,t)*u%t,D=ft(B,q1,t);if(!eo.
eql(eo.sqr(D),i25))throw Error("Cannot find square root");return D}}),th=zr({...to,Fp:eo,lowS:!0,endo:$u},Mo),i0=Mo,eh=gu,V1=Zt(BigInt("0xa9fb57dba1eea9bc3e660a\
909d838d726e3bf623d52620282013481d1f6e5377")),rh=zr({a:V1.create(BigInt("0x7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9")),b:BigInt("0x26dc5\
c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6"),Fp:V1,n:BigInt("0xa9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"),Gx:BigInt("0x\
8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"),Gy:BigInt("0x547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997"),h:BigInt(1),lowS:!1},
i0),n0=F2,s0=T2,Y1=Zt(BigInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53")),ih=zr({a:Y1.create(BigInt("0\
x7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826")),b:BigInt("0x04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a\
62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c11"),Fp:Y1,n:BigInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9\
046565"),Gx:BigInt("0x1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e"),Gy:BigInt("0x8abe1d7520f9c2a45cb1eb8e95\
cfd55262b70b29feec5864e19c054ff99129280e4646217791811142820341263c5315"),h:BigInt(1),lowS:!1},s0),J1=Zt(BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d2\
0ed6639cca703308717d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3")),nh=zr({a:J1.create(BigInt("0x7830a3318b603b89e2327145ac234cc594cbdd8d3df91\
610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca")),b:BigInt("0x3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f111\
7a72bf2c7b9e7c1ac4d77fc94cadc083e67984050b75ebae5dd2809bd638016f723"),Fp:J1,n:BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c41\
4ca92619418661197fac10471db1d381085ddaddb58796829ca90069"),Gx:BigInt("0x81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b\
93b97d5f7c6d5047406a5e688b352209bcb9f822"),Gy:BigInt("0x7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2f\
a8f0540678cd1e0f3ad80892"),h:BigInt(1),lowS:!1},n0),sh=new Map(Object.entries({nistP256:Iu,nistP384:Su,nistP521:Bu,brainpoolP256r1:rh,brainpoolP384r1:ih,brainpoolP512r1:nh,
secp256k1:th,x448:_u,ed448:Xu})),ah=Object.freeze({__proto__:null,nobleCurves:sh}),Pi=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]),
or=new Uint32Array(80),ro=class extends Or{constructor(){super(64,20,8,!1),this.A=0|Pi[0],this.B=0|Pi[1],this.C=0|Pi[2],this.D=0|Pi[3],this.E=0|Pi[4]}get(){let{
A:t,B:r,C:e,D:n,E:s}=this;return[t,r,e,n,s]}set(t,r,e,n,s){this.A=0|t,this.B=0|r,this.C=0|e,this.D=0|n,this.E=0|s}process(t,r){for(let c=0;c<16;c++,r+=4)or[c]=t.
getUint32(r,!1);for(let c=16;c<80;c++)or[c]=yr(or[c-3]^or[c-8]^or[c-14]^or[c-16],1);let{A:e,B:n,C:s,D:a,E:o}=this;for(let c=0;c<80;c++){let u,h;c<20?(u=x2(n,s,a),
h=1518500249):c<40?(u=n^s^a,h=1859775393):c<60?(u=Q2(n,s,a),h=2400959708):(u=n^s^a,h=3395469782);let l=yr(e,5)+u+o+h+or[c]|0;o=a,a=s,s=yr(n,30),n=e,e=l}e=e+this.
A|0,n=n+this.B|0,s=s+this.C|0,a=a+this.D|0,o=o+this.E|0,this.set(e,n,s,a,o)}roundClean(){ce(or)}destroy(){this.set(0,0,0,0,0),ce(this.buffer)}},oh=$e((()=>new ro)),
ch=Uint8Array.from([7,4,13,1,10,6,15,3,12,0,9,5,2,14,11,8]),a0=Uint8Array.from(Array(16).fill(0).map(((i25,t)=>t))),uh=a0.map((i25=>(9*i25+5)%16)),o0=(()=>{let i25=[
[a0],[uh]];for(let t=0;t<4;t++)for(let r of i25)r.push(r[t].map((e=>ch[e])));return i25})(),c0=o0[0],u0=o0[1],h0=[[11,14,15,12,5,8,7,9,11,13,14,15,6,7,9,8],[12,
13,11,15,6,9,9,7,12,15,11,13,7,8,7,7],[13,15,14,11,7,7,6,8,13,14,13,12,5,5,6,9],[14,11,12,14,8,6,5,5,15,12,15,14,9,9,8,6],[15,12,13,13,9,5,8,6,14,11,12,11,8,6,5,
5]].map((i25=>Uint8Array.from(i25))),hh=c0.map(((i25,t)=>i25.map((r=>h0[t][r])))),fh=u0.map(((i25,t)=>i25.map((r=>h0[t][r])))),lh=Uint32Array.from([0,1518500249,
1859775393,2400959708,2840853838]),yh=Uint32Array.from([1352829926,1548603684,1836072691,2053994217,0]);function Z1(i25,t,r,e){return i25===0?t^r^e:i25===1?t&r|
~t&e:i25===2?(t|~r)^e:i25===3?t&e|r&~e:t^(r|~e)}var In=new Uint32Array(16),io=class extends Or{constructor(){super(64,20,8,!0),this.h0=1732584193,this.h1=-271733879,
this.h2=-1732584194,this.h3=271733878,this.h4=-1009589776}get(){let{h0:t,h1:r,h2:e,h3:n,h4:s}=this;return[t,r,e,n,s]}set(t,r,e,n,s){this.h0=0|t,this.h1=0|r,this.
h2=0|e,this.h3=0|n,this.h4=0|s}process(t,r){for(let g=0;g<16;g++,r+=4)In[g]=t.getUint32(r,!0);let e=0|this.h0,n=e,s=0|this.h1,a=s,o=0|this.h2,c=o,u=0|this.h3,h=u,
l=0|this.h4,y=l;for(let g=0;g<5;g++){let p=4-g,w=lh[g],A=yh[g],m=c0[g],v=u0[g],k=hh[g],b=fh[g];for(let B=0;B<16;B++){let D=yr(e+Z1(g,s,o,u)+In[m[B]]+w,k[B])+l|0;
e=l,l=u,u=0|yr(o,10),o=s,s=D}for(let B=0;B<16;B++){let D=yr(n+Z1(p,a,c,h)+In[v[B]]+A,b[B])+y|0;n=y,y=h,h=0|yr(c,10),c=a,a=D}}this.set(this.h1+o+h|0,this.h2+u+y|
0,this.h3+l+n|0,this.h4+e+a|0,this.h0+s+c|0)}roundClean(){ce(In)}destroy(){this.destroyed=!0,ce(this.buffer),this.set(0,0,0,0,0)}},gh=oh,ph=$e((()=>new io)),dh=Array.
from({length:64},((i25,t)=>Math.floor(2**32*Math.abs(Math.sin(t+1))))),W1=(i25,t,r)=>i25&t^~i25&r,Sn=new Uint32Array([1732584193,4023233417,2562383102,271733878]),
ua=new Uint32Array(16),no=class extends Or{constructor(){super(64,16,8,!0),this.A=0|Sn[0],this.B=0|Sn[1],this.C=0|Sn[2],this.D=0|Sn[3]}get(){let{A:t,B:r,C:e,D:n}=this;
return[t,r,e,n]}set(t,r,e,n){this.A=0|t,this.B=0|r,this.C=0|e,this.D=0|n}process(t,r){for(let o=0;o<16;o++,r+=4)ua[o]=t.getUint32(r,!0);let{A:e,B:n,C:s,D:a}=this;
for(let o=0;o<64;o++){let c,u,h;o<16?(c=W1(n,s,a),u=o,h=[7,12,17,22]):o<32?(c=W1(a,n,s),u=(5*o+1)%16,h=[5,9,14,20]):o<48?(c=n^s^a,u=(3*o+5)%16,h=[4,11,16,23]):(c=
s^(n|~a),u=7*o%16,h=[6,10,15,21]),c=c+e+dh[o]+ua[u],e=a,a=s,s=n,n+=yr(c,h[o%4])}e=e+this.A|0,n=n+this.B|0,s=s+this.C|0,a=a+this.D|0,this.set(e,n,s,a)}roundClean(){
ua.fill(0)}destroy(){this.set(0,0,0,0),this.buffer.fill(0)}},Ah=new Map(Object.entries({md5:_3((()=>new no)),sha1:gh,sha224:eh,sha256:i0,sha384:s0,sha512:n0,sha3_256:Mu,
sha3_512:Ru,ripemd160:ph})),wh=Object.freeze({__proto__:null,nobleHashes:Ah}),ha=Xt&&typeof Xt=="object"&&"webcrypto"in Xt?Xt.webcrypto:void 0,Ht={},Y=function(i25){
var t,r=new Float64Array(16);if(i25)for(t=0;t<i25.length;t++)r[t]=i25[t];return r},so=function(){throw Error("no PRNG")},f0=new Uint8Array(32);f0[0]=9;var ao=Y(),
bs=Y([1]),mh=Y([56129,1]),bh=Y([30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,27886,20995]),kh=Y([61785,9906,39828,60374,45398,
33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),X1=Y([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),
_1=Y([26200,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),Eh=Y([41136,18958,6951,50414,58488,44335,6150,12099,55207,
15867,153,11085,57099,20417,9344,11139]);function $1(i25,t,r,e){i25[t]=r>>24&255,i25[t+1]=r>>16&255,i25[t+2]=r>>8&255,i25[t+3]=255&r,i25[t+4]=e>>24&255,i25[t+5]=
e>>16&255,i25[t+6]=e>>8&255,i25[t+7]=255&e}function l0(i25,t,r,e){return(function(n,s,a,o,c){var u,h=0;for(u=0;u<c;u++)h|=n[s+u]^a[o+u];return(1&h-1>>>8)-1})(i25,
t,r,e,32)}function gr(i25,t){var r;for(r=0;r<16;r++)i25[r]=0|t[r]}function fa(i25){var t,r,e=1;for(t=0;t<16;t++)r=i25[t]+e+65535,e=Math.floor(r/65536),i25[t]=r-
65536*e;i25[0]+=e-1+37*(e-1)}function ii(i25,t,r){for(var e,n=~(r-1),s=0;s<16;s++)e=n&(i25[s]^t[s]),i25[s]^=e,t[s]^=e}function an(i25,t){var r,e,n,s=Y(),a=Y();for(r=
0;r<16;r++)a[r]=t[r];for(fa(a),fa(a),fa(a),e=0;e<2;e++){for(s[0]=a[0]-65517,r=1;r<15;r++)s[r]=a[r]-65535-(s[r-1]>>16&1),s[r-1]&=65535;s[15]=a[15]-32767-(s[14]>>
16&1),n=s[15]>>16&1,s[14]&=65535,ii(a,s,1-n)}for(r=0;r<16;r++)i25[2*r]=255&a[r],i25[2*r+1]=a[r]>>8}function tc(i25,t){var r=new Uint8Array(32),e=new Uint8Array(
32);return an(r,i25),an(e,t),l0(r,0,e,0)}function y0(i25){var t=new Uint8Array(32);return an(t,i25),1&t[0]}function g0(i25,t){var r;for(r=0;r<16;r++)i25[r]=t[2*
r]+(t[2*r+1]<<8);i25[15]&=32767}function Ie(i25,t,r){for(var e=0;e<16;e++)i25[e]=t[e]+r[e]}function Ke(i25,t,r){for(var e=0;e<16;e++)i25[e]=t[e]-r[e]}function et(i25,t,r){
var e,n,s=0,a=0,o=0,c=0,u=0,h=0,l=0,y=0,g=0,p=0,w=0,A=0,m=0,v=0,k=0,b=0,B=0,D=0,P=0,S=0,E=0,C=0,I=0,K=0,U=0,x=0,M=0,Q=0,R=0,N=0,F=0,T=r[0],z=r[1],L=r[2],O=r[3],
H=r[4],j=r[5],q=r[6],Z=r[7],V=r[8],$=r[9],_=r[10],rt=r[11],X=r[12],pt=r[13],At=r[14],dt=r[15];s+=(e=t[0])*T,a+=e*z,o+=e*L,c+=e*O,u+=e*H,h+=e*j,l+=e*q,y+=e*Z,g+=
e*V,p+=e*$,w+=e*_,A+=e*rt,m+=e*X,v+=e*pt,k+=e*At,b+=e*dt,a+=(e=t[1])*T,o+=e*z,c+=e*L,u+=e*O,h+=e*H,l+=e*j,y+=e*q,g+=e*Z,p+=e*V,w+=e*$,A+=e*_,m+=e*rt,v+=e*X,k+=e*
pt,b+=e*At,B+=e*dt,o+=(e=t[2])*T,c+=e*z,u+=e*L,h+=e*O,l+=e*H,y+=e*j,g+=e*q,p+=e*Z,w+=e*V,A+=e*$,m+=e*_,v+=e*rt,k+=e*X,b+=e*pt,B+=e*At,D+=e*dt,c+=(e=t[3])*T,u+=e*
z,h+=e*L,l+=e*O,y+=e*H,g+=e*j,p+=e*q,w+=e*Z,A+=e*V,m+=e*$,v+=e*_,k+=e*rt,b+=e*X,B+=e*pt,D+=e*At,P+=e*dt,u+=(e=t[4])*T,h+=e*z,l+=e*L,y+=e*O,g+=e*H,p+=e*j,w+=e*q,
A+=e*Z,m+=e*V,v+=e*$,k+=e*_,b+=e*rt,B+=e*X,D+=e*pt,P+=e*At,S+=e*dt,h+=(e=t[5])*T,l+=e*z,y+=e*L,g+=e*O,p+=e*H,w+=e*j,A+=e*q,m+=e*Z,v+=e*V,k+=e*$,b+=e*_,B+=e*rt,D+=
e*X,P+=e*pt,S+=e*At,E+=e*dt,l+=(e=t[6])*T,y+=e*z,g+=e*L,p+=e*O,w+=e*H,A+=e*j,m+=e*q,v+=e*Z,k+=e*V,b+=e*$,B+=e*_,D+=e*rt,P+=e*X,S+=e*pt,E+=e*At,C+=e*dt,y+=(e=t[7])*
T,g+=e*z,p+=e*L,w+=e*O,A+=e*H,m+=e*j,v+=e*q,k+=e*Z,b+=e*V,B+=e*$,D+=e*_,P+=e*rt,S+=e*X,E+=e*pt,C+=e*At,I+=e*dt,g+=(e=t[8])*T,p+=e*z,w+=e*L,A+=e*O,m+=e*H,v+=e*j,
k+=e*q,b+=e*Z,B+=e*V,D+=e*$,P+=e*_,S+=e*rt,E+=e*X,C+=e*pt,I+=e*At,K+=e*dt,p+=(e=t[9])*T,w+=e*z,A+=e*L,m+=e*O,v+=e*H,k+=e*j,b+=e*q,B+=e*Z,D+=e*V,P+=e*$,S+=e*_,E+=
e*rt,C+=e*X,I+=e*pt,K+=e*At,U+=e*dt,w+=(e=t[10])*T,A+=e*z,m+=e*L,v+=e*O,k+=e*H,b+=e*j,B+=e*q,D+=e*Z,P+=e*V,S+=e*$,E+=e*_,C+=e*rt,I+=e*X,K+=e*pt,U+=e*At,x+=e*dt,
A+=(e=t[11])*T,m+=e*z,v+=e*L,k+=e*O,b+=e*H,B+=e*j,D+=e*q,P+=e*Z,S+=e*V,E+=e*$,C+=e*_,I+=e*rt,K+=e*X,U+=e*pt,x+=e*At,M+=e*dt,m+=(e=t[12])*T,v+=e*z,k+=e*L,b+=e*O,
B+=e*H,D+=e*j,P+=e*q,S+=e*Z,E+=e*V,C+=e*$,I+=e*_,K+=e*rt,U+=e*X,x+=e*pt,M+=e*At,Q+=e*dt,v+=(e=t[13])*T,k+=e*z,b+=e*L,B+=e*O,D+=e*H,P+=e*j,S+=e*q,E+=e*Z,C+=e*V,I+=
e*$,K+=e*_,U+=e*rt,x+=e*X,M+=e*pt,Q+=e*At,R+=e*dt,k+=(e=t[14])*T,b+=e*z,B+=e*L,D+=e*O,P+=e*H,S+=e*j,E+=e*q,C+=e*Z,I+=e*V,K+=e*$,U+=e*_,x+=e*rt,M+=e*X,Q+=e*pt,R+=
e*At,N+=e*dt,b+=(e=t[15])*T,a+=38*(D+=e*L),o+=38*(P+=e*O),c+=38*(S+=e*H),u+=38*(E+=e*j),h+=38*(C+=e*q),l+=38*(I+=e*Z),y+=38*(K+=e*V),g+=38*(U+=e*$),p+=38*(x+=e*
_),w+=38*(M+=e*rt),A+=38*(Q+=e*X),m+=38*(R+=e*pt),v+=38*(N+=e*At),k+=38*(F+=e*dt),s=(e=(s+=38*(B+=e*z))+(n=1)+65535)-65536*(n=Math.floor(e/65536)),a=(e=a+n+65535)-
65536*(n=Math.floor(e/65536)),o=(e=o+n+65535)-65536*(n=Math.floor(e/65536)),c=(e=c+n+65535)-65536*(n=Math.floor(e/65536)),u=(e=u+n+65535)-65536*(n=Math.floor(e/
65536)),h=(e=h+n+65535)-65536*(n=Math.floor(e/65536)),l=(e=l+n+65535)-65536*(n=Math.floor(e/65536)),y=(e=y+n+65535)-65536*(n=Math.floor(e/65536)),g=(e=g+n+65535)-
65536*(n=Math.floor(e/65536)),p=(e=p+n+65535)-65536*(n=Math.floor(e/65536)),w=(e=w+n+65535)-65536*(n=Math.floor(e/65536)),A=(e=A+n+65535)-65536*(n=Math.floor(e/
65536)),m=(e=m+n+65535)-65536*(n=Math.floor(e/65536)),v=(e=v+n+65535)-65536*(n=Math.floor(e/65536)),k=(e=k+n+65535)-65536*(n=Math.floor(e/65536)),b=(e=b+n+65535)-
65536*(n=Math.floor(e/65536)),s=(e=(s+=n-1+37*(n-1))+(n=1)+65535)-65536*(n=Math.floor(e/65536)),a=(e=a+n+65535)-65536*(n=Math.floor(e/65536)),o=(e=o+n+65535)-65536*
(n=Math.floor(e/65536)),c=(e=c+n+65535)-65536*(n=Math.floor(e/65536)),u=(e=u+n+65535)-65536*(n=Math.floor(e/65536)),h=(e=h+n+65535)-65536*(n=Math.floor(e/65536)),
l=(e=l+n+65535)-65536*(n=Math.floor(e/65536)),y=(e=y+n+65535)-65536*(n=Math.floor(e/65536)),g=(e=g+n+65535)-65536*(n=Math.floor(e/65536)),p=(e=p+n+65535)-65536*
(n=Math.floor(e/65536)),w=(e=w+n+65535)-65536*(n=Math.floor(e/65536)),A=(e=A+n+65535)-65536*(n=Math.floor(e/65536)),m=(e=m+n+65535)-65536*(n=Math.floor(e/65536)),
v=(e=v+n+65535)-65536*(n=Math.floor(e/65536)),k=(e=k+n+65535)-65536*(n=Math.floor(e/65536)),b=(e=b+n+65535)-65536*(n=Math.floor(e/65536)),s+=n-1+37*(n-1),i25[0]=
s,i25[1]=a,i25[2]=o,i25[3]=c,i25[4]=u,i25[5]=h,i25[6]=l,i25[7]=y,i25[8]=g,i25[9]=p,i25[10]=w,i25[11]=A,i25[12]=m,i25[13]=v,i25[14]=k,i25[15]=b}function ye(i25,t){
et(i25,t,t)}function p0(i25,t){var r,e=Y();for(r=0;r<16;r++)e[r]=t[r];for(r=253;r>=0;r--)ye(e,e),r!==2&&r!==4&&et(e,e,t);for(r=0;r<16;r++)i25[r]=e[r]}function d0(i25,t,r){
var e,n,s=new Uint8Array(32),a=new Float64Array(80),o=Y(),c=Y(),u=Y(),h=Y(),l=Y(),y=Y();for(n=0;n<31;n++)s[n]=t[n];for(s[31]=127&t[31]|64,s[0]&=248,g0(a,r),n=0;n<
16;n++)c[n]=a[n],h[n]=o[n]=u[n]=0;for(o[0]=h[0]=1,n=254;n>=0;--n)ii(o,c,e=s[n>>>3]>>>(7&n)&1),ii(u,h,e),Ie(l,o,u),Ke(o,o,u),Ie(u,c,h),Ke(c,c,h),ye(h,l),ye(y,o),
et(o,u,o),et(u,c,l),Ie(l,o,u),Ke(o,o,u),ye(c,o),Ke(u,h,y),et(o,u,mh),Ie(o,o,h),et(u,u,o),et(o,h,y),et(h,c,a),ye(c,l),ii(o,c,e),ii(u,h,e);for(n=0;n<16;n++)a[n+16]=
o[n],a[n+32]=u[n],a[n+48]=c[n],a[n+64]=h[n];var g=a.subarray(32),p=a.subarray(16);return p0(g,g),et(p,p,g),an(i25,p),0}function ec(i25,t){return d0(i25,t,f0)}var rc=[
1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,
3664609560,3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,
3248222580,3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,
3175218132,1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,
113926993,3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,
1014477480,2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,
3600352804,1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,
1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,
593698344,2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,4118630271,4000239992,
116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,1126000580,2618297676,
1288033470,3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591];function ic(i25,t,r,e){for(var n,s,a,o,c,u,h,l,y,g,p,w,A,m,v,k,b,B,D,P,S,
E,C,I,K,U,x=new Int32Array(16),M=new Int32Array(16),Q=i25[0],R=i25[1],N=i25[2],F=i25[3],T=i25[4],z=i25[5],L=i25[6],O=i25[7],H=t[0],j=t[1],q=t[2],Z=t[3],V=t[4],$=t[5],
_=t[6],rt=t[7],X=0;e>=128;){for(D=0;D<16;D++)P=8*D+X,x[D]=r[P+0]<<24|r[P+1]<<16|r[P+2]<<8|r[P+3],M[D]=r[P+4]<<24|r[P+5]<<16|r[P+6]<<8|r[P+7];for(D=0;D<80;D++)if(n=
Q,s=R,a=N,o=F,c=T,u=z,h=L,y=H,g=j,p=q,w=Z,A=V,m=$,v=_,C=65535&(E=rt),I=E>>>16,K=65535&(S=O),U=S>>>16,C+=65535&(E=(V>>>14|T<<18)^(V>>>18|T<<14)^(T>>>9|V<<23)),I+=
E>>>16,K+=65535&(S=(T>>>14|V<<18)^(T>>>18|V<<14)^(V>>>9|T<<23)),U+=S>>>16,C+=65535&(E=V&$^~V&_),I+=E>>>16,K+=65535&(S=T&z^~T&L),U+=S>>>16,C+=65535&(E=rc[2*D+1]),
I+=E>>>16,K+=65535&(S=rc[2*D]),U+=S>>>16,S=x[D%16],I+=(E=M[D%16])>>>16,K+=65535&S,U+=S>>>16,K+=(I+=(C+=65535&E)>>>16)>>>16,C=65535&(E=B=65535&C|I<<16),I=E>>>16,
K=65535&(S=b=65535&K|(U+=K>>>16)<<16),U=S>>>16,C+=65535&(E=(H>>>28|Q<<4)^(Q>>>2|H<<30)^(Q>>>7|H<<25)),I+=E>>>16,K+=65535&(S=(Q>>>28|H<<4)^(H>>>2|Q<<30)^(H>>>7|Q<<
25)),U+=S>>>16,I+=(E=H&j^H&q^j&q)>>>16,K+=65535&(S=Q&R^Q&N^R&N),U+=S>>>16,l=65535&(K+=(I+=(C+=65535&E)>>>16)>>>16)|(U+=K>>>16)<<16,k=65535&C|I<<16,C=65535&(E=w),
I=E>>>16,K=65535&(S=o),U=S>>>16,I+=(E=B)>>>16,K+=65535&(S=b),U+=S>>>16,R=n,N=s,F=a,T=o=65535&(K+=(I+=(C+=65535&E)>>>16)>>>16)|(U+=K>>>16)<<16,z=c,L=u,O=h,Q=l,j=
y,q=g,Z=p,V=w=65535&C|I<<16,$=A,_=m,rt=v,H=k,D%16==15)for(P=0;P<16;P++)S=x[P],C=65535&(E=M[P]),I=E>>>16,K=65535&S,U=S>>>16,S=x[(P+9)%16],C+=65535&(E=M[(P+9)%16]),
I+=E>>>16,K+=65535&S,U+=S>>>16,b=x[(P+1)%16],C+=65535&(E=((B=M[(P+1)%16])>>>1|b<<31)^(B>>>8|b<<24)^(B>>>7|b<<25)),I+=E>>>16,K+=65535&(S=(b>>>1|B<<31)^(b>>>8|B<<
24)^b>>>7),U+=S>>>16,b=x[(P+14)%16],I+=(E=((B=M[(P+14)%16])>>>19|b<<13)^(b>>>29|B<<3)^(B>>>6|b<<26))>>>16,K+=65535&(S=(b>>>19|B<<13)^(B>>>29|b<<3)^b>>>6),U+=S>>>
16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,x[P]=65535&K|U<<16,M[P]=65535&C|I<<16;C=65535&(E=H),I=E>>>16,K=65535&(S=Q),U=S>>>16,S=i25[0],I+=(E=t[0])>>>16,K+=65535&
S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[0]=Q=65535&K|U<<16,t[0]=H=65535&C|I<<16,C=65535&(E=j),I=E>>>16,K=65535&(S=R),U=S>>>16,S=i25[1],I+=(E=t[1])>>>
16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[1]=R=65535&K|U<<16,t[1]=j=65535&C|I<<16,C=65535&(E=q),I=E>>>16,K=65535&(S=N),U=S>>>16,S=i25[2],
I+=(E=t[2])>>>16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[2]=N=65535&K|U<<16,t[2]=q=65535&C|I<<16,C=65535&(E=Z),I=E>>>16,K=65535&(S=F),
U=S>>>16,S=i25[3],I+=(E=t[3])>>>16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[3]=F=65535&K|U<<16,t[3]=Z=65535&C|I<<16,C=65535&(E=V),I=E>>>
16,K=65535&(S=T),U=S>>>16,S=i25[4],I+=(E=t[4])>>>16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[4]=T=65535&K|U<<16,t[4]=V=65535&C|I<<16,C=
65535&(E=$),I=E>>>16,K=65535&(S=z),U=S>>>16,S=i25[5],I+=(E=t[5])>>>16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[5]=z=65535&K|U<<16,t[5]=
$=65535&C|I<<16,C=65535&(E=_),I=E>>>16,K=65535&(S=L),U=S>>>16,S=i25[6],I+=(E=t[6])>>>16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>16,i25[6]=L=65535&
K|U<<16,t[6]=_=65535&C|I<<16,C=65535&(E=rt),I=E>>>16,K=65535&(S=O),U=S>>>16,S=i25[7],I+=(E=t[7])>>>16,K+=65535&S,U+=S>>>16,U+=(K+=(I+=(C+=65535&E)>>>16)>>>16)>>>
16,i25[7]=O=65535&K|U<<16,t[7]=rt=65535&C|I<<16,X+=128,e-=128}return e}function Li(i25,t,r){var e,n=new Int32Array(8),s=new Int32Array(8),a=new Uint8Array(256),
o=r;for(n[0]=1779033703,n[1]=3144134277,n[2]=1013904242,n[3]=2773480762,n[4]=1359893119,n[5]=2600822924,n[6]=528734635,n[7]=1541459225,s[0]=4089235720,s[1]=2227873595,
s[2]=4271175723,s[3]=1595750129,s[4]=2917565137,s[5]=725511199,s[6]=4215389547,s[7]=327033209,ic(n,s,t,r),r%=128,e=0;e<r;e++)a[e]=t[o-r+e];for(a[r]=128,a[(r=256-
128*(r<112?1:0))-9]=0,$1(a,r-8,o/536870912|0,o<<3),ic(n,s,a,r),e=0;e<8;e++)$1(i25,8*e,n[e],s[e]);return 0}function oo(i25,t){var r=Y(),e=Y(),n=Y(),s=Y(),a=Y(),o=Y(),
c=Y(),u=Y(),h=Y();Ke(r,i25[1],i25[0]),Ke(h,t[1],t[0]),et(r,r,h),Ie(e,i25[0],i25[1]),Ie(h,t[0],t[1]),et(e,e,h),et(n,i25[3],t[3]),et(n,n,kh),et(s,i25[2],t[2]),Ie(
s,s,s),Ke(a,e,r),Ke(o,s,n),Ie(c,s,n),Ie(u,e,r),et(i25[0],a,o),et(i25[1],u,c),et(i25[2],c,o),et(i25[3],a,u)}function nc(i25,t,r){var e;for(e=0;e<4;e++)ii(i25[e],
t[e],r)}function co(i25,t){var r=Y(),e=Y(),n=Y();p0(n,t[2]),et(r,t[0],n),et(e,t[1],n),an(i25,e),i25[31]^=y0(r)<<7}function A0(i25,t,r){var e,n;for(gr(i25[0],ao),
gr(i25[1],bs),gr(i25[2],bs),gr(i25[3],ao),n=255;n>=0;--n)nc(i25,t,e=r[n/8|0]>>(7&n)&1),oo(t,i25),oo(i25,i25),nc(i25,t,e)}function uo(i25,t){var r=[Y(),Y(),Y(),Y()];
gr(r[0],X1),gr(r[1],_1),gr(r[2],bs),et(r[3],X1,_1),A0(i25,r,t)}function sc(i25,t,r){var e,n=new Uint8Array(64),s=[Y(),Y(),Y(),Y()];for(r||so(t,32),Li(n,t,32),n[0]&=
248,n[31]&=127,n[31]|=64,uo(s,n),co(i25,s),e=0;e<32;e++)t[e+32]=i25[e];return 0}var la=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,
20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);function w0(i25,t){var r,e,n,s;for(e=63;e>=32;--e){for(r=0,n=e-32,s=e-12;n<s;++n)t[n]+=r-16*t[e]*la[n-(e-32)],r=Math.floor(
(t[n]+128)/256),t[n]-=256*r;t[n]+=r,t[e]=0}for(r=0,n=0;n<32;n++)t[n]+=r-(t[31]>>4)*la[n],r=t[n]>>8,t[n]&=255;for(n=0;n<32;n++)t[n]-=r*la[n];for(e=0;e<32;e++)t[e+
1]+=t[e]>>8,i25[e]=255&t[e]}function ya(i25){var t,r=new Float64Array(64);for(t=0;t<64;t++)r[t]=i25[t];for(t=0;t<64;t++)i25[t]=0;w0(i25,r)}function vh(i25,t){var r=Y(),
e=Y(),n=Y(),s=Y(),a=Y(),o=Y(),c=Y();return gr(i25[2],bs),g0(i25[1],t),ye(n,i25[1]),et(s,n,bh),Ke(n,n,i25[2]),Ie(s,i25[2],s),ye(a,s),ye(o,a),et(c,o,a),et(r,c,n),
et(r,r,s),(function(u,h){var l,y=Y();for(l=0;l<16;l++)y[l]=h[l];for(l=250;l>=0;l--)ye(y,y),l!==1&&et(y,y,h);for(l=0;l<16;l++)u[l]=y[l]})(r,r),et(r,r,n),et(r,r,s),
et(r,r,s),et(i25[0],r,s),ye(e,i25[0]),et(e,e,s),tc(e,n)&&et(i25[0],i25[0],Eh),ye(e,i25[0]),et(e,e,s),tc(e,n)?-1:(y0(i25[0])===t[31]>>7&&Ke(i25[0],ao,i25[0]),et(
i25[3],i25[0],i25[1]),0)}var Sr=64;function Zr(){for(var i25=0;i25<arguments.length;i25++)if(!(arguments[i25]instanceof Uint8Array))throw new TypeError("unexpec\
ted type, use Uint8Array")}Ht.scalarMult=function(i25,t){if(Zr(i25,t),i25.length!==32)throw Error("bad n size");if(t.length!==32)throw Error("bad p size");var r=new Uint8Array(
32);return d0(r,i25,t),r},Ht.box={},Ht.box.keyPair=function(){var i25=new Uint8Array(32),t=new Uint8Array(32);return(function(r,e){so(e,32),ec(r,e)})(i25,t),{publicKey:i25,
secretKey:t}},Ht.box.keyPair.fromSecretKey=function(i25){if(Zr(i25),i25.length!==32)throw Error("bad secret key size");var t=new Uint8Array(32);return ec(t,i25),
{publicKey:t,secretKey:new Uint8Array(i25)}},Ht.sign=function(i25,t){if(Zr(i25,t),t.length!==64)throw Error("bad secret key size");var r=new Uint8Array(Sr+i25.length);
return(function(e,n,s,a){var o,c,u=new Uint8Array(64),h=new Uint8Array(64),l=new Uint8Array(64),y=new Float64Array(64),g=[Y(),Y(),Y(),Y()];Li(u,a,32),u[0]&=248,
u[31]&=127,u[31]|=64;var p=s+64;for(o=0;o<s;o++)e[64+o]=n[o];for(o=0;o<32;o++)e[32+o]=u[32+o];for(Li(l,e.subarray(32),s+32),ya(l),uo(g,l),co(e,g),o=32;o<64;o++)
e[o]=a[o];for(Li(h,e,s+64),ya(h),o=0;o<64;o++)y[o]=0;for(o=0;o<32;o++)y[o]=l[o];for(o=0;o<32;o++)for(c=0;c<32;c++)y[o+c]+=h[o]*u[c];w0(e.subarray(32),y)})(r,i25,
i25.length,t),r},Ht.sign.detached=function(i25,t){for(var r=Ht.sign(i25,t),e=new Uint8Array(Sr),n=0;n<e.length;n++)e[n]=r[n];return e},Ht.sign.detached.verify=function(i25,t,r){
if(Zr(i25,t,r),t.length!==Sr)throw Error("bad signature size");if(r.length!==32)throw Error("bad public key size");var e,n=new Uint8Array(Sr+i25.length),s=new Uint8Array(
Sr+i25.length);for(e=0;e<Sr;e++)n[e]=t[e];for(e=0;e<i25.length;e++)n[e+Sr]=i25[e];return(function(a,o,c,u){var h,l=new Uint8Array(32),y=new Uint8Array(64),g=[Y(),
Y(),Y(),Y()],p=[Y(),Y(),Y(),Y()];if(c<64||vh(p,u))return-1;for(h=0;h<c;h++)a[h]=o[h];for(h=0;h<32;h++)a[h+32]=u[h];if(Li(y,a,c),ya(y),A0(g,p,y),uo(p,o.subarray(
32)),oo(g,p),co(l,g),c-=64,l0(o,0,l,0)){for(h=0;h<c;h++)a[h]=0;return-1}for(h=0;h<c;h++)a[h]=o[h+64];return c})(s,n,n.length,r)>=0},Ht.sign.keyPair=function(){var i25=new Uint8Array(
32),t=new Uint8Array(64);return sc(i25,t),{publicKey:i25,secretKey:t}},Ht.sign.keyPair.fromSecretKey=function(i25){if(Zr(i25),i25.length!==64)throw Error("bad s\
ecret key size");for(var t=new Uint8Array(32),r=0;r<t.length;r++)t[r]=i25[32+r];return{publicKey:t,secretKey:new Uint8Array(i25)}},Ht.sign.keyPair.fromSeed=function(i25){
if(Zr(i25),i25.length!==32)throw Error("bad seed size");for(var t=new Uint8Array(32),r=new Uint8Array(64),e=0;e<32;e++)r[e]=i25[e];return sc(t,r,!0),{publicKey:t,
secretKey:r}},Ht.setPRNG=function(i25){so=i25},(function(){ha&&ha.getRandomValues&&Ht.setPRNG((function(i25,t){var r,e=new Uint8Array(t);for(r=0;r<t;r+=65536)ha.
getRandomValues(e.subarray(r,r+Math.min(t-r,65536)));for(r=0;r<t;r++)i25[r]=e[r];(function(n){for(var s=0;s<n.length;s++)n[s]=0})(e)}))})();var jr=Object.freeze(
{__proto__:null,default:Ht});function ga(i25,t,r,e,n,s){let a=[16843776,0,65536,16843780,16842756,66564,4,65536,1024,16843776,16843780,1024,16778244,16842756,16777216,
4,1028,16778240,16778240,66560,66560,16842752,16842752,16778244,65540,16777220,16777220,65540,0,1028,66564,16777216,65536,16843780,4,16842752,16843776,16777216,
16777216,1024,16842756,65536,66560,16777220,1024,4,16778244,66564,16843780,65540,16842752,16778244,16777220,1028,66564,16843776,1028,16778240,16778240,0,65540,66560,
0,16842756],o=[-2146402272,-2147450880,32768,1081376,1048576,32,-2146435040,-2147450848,-2147483616,-2146402272,-2146402304,-2147483648,-2147450880,1048576,32,-2146435040,
1081344,1048608,-2147450848,0,-2147483648,32768,1081376,-2146435072,1048608,-2147483616,0,1081344,32800,-2146402304,-2146435072,32800,0,1081376,-2146435040,1048576,
-2147450848,-2146435072,-2146402304,32768,-2146435072,-2147450880,32,-2146402272,1081376,32,32768,-2147483648,32800,-2146402304,1048576,-2147483616,1048608,-2147450848,
-2147483616,1048608,1081344,0,-2147450880,32800,-2147483648,-2146435040,-2146402272,1081344],c=[520,134349312,0,134348808,134218240,0,131592,134218240,131080,134217736,
134217736,131072,134349320,131080,134348800,520,134217728,8,134349312,512,131584,134348800,134348808,131592,134218248,131584,131072,134218248,8,134349320,512,134217728,
134349312,134217728,131080,520,131072,134349312,134218240,0,512,131080,134349320,134218240,134217736,512,0,134348808,134218248,131072,134217728,134349320,8,131592,
131584,134217736,134348800,134218248,520,134348800,131592,8,134348808,131584],u=[8396801,8321,8321,128,8396928,8388737,8388609,8193,0,8396800,8396800,8396929,129,
0,8388736,8388609,1,8192,8388608,8396801,128,8388608,8193,8320,8388737,1,8320,8388736,8192,8396928,8396929,129,8388736,8388609,8396800,8396929,129,0,0,8396800,8320,
8388736,8388737,1,8396801,8321,8321,128,8396929,129,1,8192,8388609,8193,8396928,8388737,8193,8320,8388608,8396801,128,8388608,8192,8396928],h=[256,34078976,34078720,
1107296512,524288,256,1073741824,34078720,1074266368,524288,33554688,1074266368,1107296512,1107820544,524544,1073741824,33554432,1074266112,1074266112,0,1073742080,
1107820800,1107820800,33554688,1107820544,1073742080,0,1107296256,34078976,33554432,1107296256,524544,524288,1107296512,256,33554432,1073741824,34078720,1107296512,
1074266368,33554688,1073741824,1107820544,34078976,1074266368,256,33554432,1107820544,1107820800,524544,1107296256,1107820800,34078720,0,1074266112,1107296256,524544,
33554688,1073742080,524288,0,1074266112,34078976,1073742080],l=[536870928,541065216,16384,541081616,541065216,16,541081616,4194304,536887296,4210704,4194304,536870928,
4194320,536887296,536870912,16400,0,4194320,536887312,16384,4210688,536887312,16,541065232,541065232,0,4210704,541081600,16400,4210688,541081600,536870912,536887296,
16,541065232,4210688,541081616,4194304,16400,536870928,4194304,536887296,536870912,16400,536870928,541081616,4210688,541065216,4210704,541081600,0,541065232,16,
16384,541065216,4210704,16384,4194320,536887312,0,541081600,536870912,4194320,536887312],y=[2097152,69206018,67110914,0,2048,67110914,2099202,69208064,69208066,
2097152,0,67108866,2,67108864,69206018,2050,67110912,2099202,2097154,67110912,67108866,69206016,69208064,2097154,69206016,2048,2050,69208066,2099200,2,67108864,
2099200,67108864,2099200,2097152,67110914,67110914,69206018,69206018,2,2097154,67108864,67110912,2097152,69208064,2050,2099202,69208064,2050,67108866,69208066,69206016,
2099200,0,2,69208066,0,2099202,69206016,2048,67108866,67110912,2048,2097154],g=[268439616,4096,262144,268701760,268435456,268439616,64,268435456,262208,268697600,
268701760,266240,268701696,266304,4096,64,268697600,268435520,268439552,4160,266240,262208,268697664,268701696,4160,0,0,268697664,268435520,268439552,266304,262144,
266304,262144,268701696,4096,64,268697664,4096,266304,268439552,64,268435520,268697600,268697664,268435456,262144,268439616,0,268701760,262208,268435520,268697600,
268439552,268439616,0,268701760,266240,266240,4160,4160,262208,268435456,268701696],p,w,A,m,v,k,b,B,D,P,S=0,E=t.length,C=i25.length===32?3:9;B=C===3?r?[0,32,2]:
[30,-2,-2]:r?[0,32,2,62,30,-2,64,96,2]:[94,62,-2,32,64,2,30,-2,-2],r&&(t=(function(U){let x=8-U.length%8,M;if(!(x<8)){if(x===8)return U;throw Error("des: invali\
d padding")}M=0;let Q=new Uint8Array(U.length+x);for(let R=0;R<U.length;R++)Q[R]=U[R];for(let R=0;R<x;R++)Q[U.length+R]=M;return Q})(t),E=t.length);let I=new Uint8Array(
E),K=0;for(;S<E;){for(k=t[S++]<<24|t[S++]<<16|t[S++]<<8|t[S++],b=t[S++]<<24|t[S++]<<16|t[S++]<<8|t[S++],A=252645135&(k>>>4^b),b^=A,k^=A<<4,A=65535&(k>>>16^b),b^=
A,k^=A<<16,A=858993459&(b>>>2^k),k^=A,b^=A<<2,A=16711935&(b>>>8^k),k^=A,b^=A<<8,A=1431655765&(k>>>1^b),b^=A,k^=A<<1,k=k<<1|k>>>31,b=b<<1|b>>>31,w=0;w<C;w+=3){for(D=
B[w+1],P=B[w+2],p=B[w];p!==D;p+=P)m=b^i25[p],v=(b>>>4|b<<28)^i25[p+1],A=k,k=b,b=A^(o[m>>>24&63]|u[m>>>16&63]|l[m>>>8&63]|g[63&m]|a[v>>>24&63]|c[v>>>16&63]|h[v>>>
8&63]|y[63&v]);A=k,k=b,b=A}k=k>>>1|k<<31,b=b>>>1|b<<31,A=1431655765&(k>>>1^b),b^=A,k^=A<<1,A=16711935&(b>>>8^k),k^=A,b^=A<<8,A=858993459&(b>>>2^k),k^=A,b^=A<<2,
A=65535&(k>>>16^b),b^=A,k^=A<<16,A=252645135&(k>>>4^b),b^=A,k^=A<<4,I[K++]=k>>>24,I[K++]=k>>>16&255,I[K++]=k>>>8&255,I[K++]=255&k,I[K++]=b>>>24,I[K++]=b>>>16&255,
I[K++]=b>>>8&255,I[K++]=255&b}return r||(I=(function(U){let x,M=null;if(x=0,!M){for(M=1;U[U.length-M]===x;)M++;M--}return U.subarray(0,U.length-M)})(I)),I}function pa(i25){
let t=[0,4,536870912,536870916,65536,65540,536936448,536936452,512,516,536871424,536871428,66048,66052,536936960,536936964],r=[0,1,1048576,1048577,67108864,67108865,
68157440,68157441,256,257,1048832,1048833,67109120,67109121,68157696,68157697],e=[0,8,2048,2056,16777216,16777224,16779264,16779272,0,8,2048,2056,16777216,16777224,
16779264,16779272],n=[0,2097152,134217728,136314880,8192,2105344,134225920,136323072,131072,2228224,134348800,136445952,139264,2236416,134356992,136454144],s=[0,
262144,16,262160,0,262144,16,262160,4096,266240,4112,266256,4096,266240,4112,266256],a=[0,1024,32,1056,0,1024,32,1056,33554432,33555456,33554464,33555488,33554432,
33555456,33554464,33555488],o=[0,268435456,524288,268959744,2,268435458,524290,268959746,0,268435456,524288,268959744,2,268435458,524290,268959746],c=[0,65536,2048,
67584,536870912,536936448,536872960,536938496,131072,196608,133120,198656,537001984,537067520,537004032,537069568],u=[0,262144,0,262144,2,262146,2,262146,33554432,
33816576,33554432,33816576,33554434,33816578,33554434,33816578],h=[0,268435456,8,268435464,0,268435456,8,268435464,1024,268436480,1032,268436488,1024,268436480,
1032,268436488],l=[0,32,0,32,1048576,1048608,1048576,1048608,8192,8224,8192,8224,1056768,1056800,1056768,1056800],y=[0,16777216,512,16777728,2097152,18874368,2097664,
18874880,67108864,83886080,67109376,83886592,69206016,85983232,69206528,85983744],g=[0,4096,134217728,134221824,524288,528384,134742016,134746112,16,4112,134217744,
134221840,524304,528400,134742032,134746128],p=[0,4,256,260,0,4,256,260,1,5,257,261,1,5,257,261],w=i25.length>8?3:1,A=Array(32*w),m=[0,0,1,1,1,1,1,1,0,1,1,1,1,1,
1,0],v,k,b,B=0,D=0;for(let P=0;P<w;P++){let S=i25[B++]<<24|i25[B++]<<16|i25[B++]<<8|i25[B++],E=i25[B++]<<24|i25[B++]<<16|i25[B++]<<8|i25[B++];b=252645135&(S>>>4^
E),E^=b,S^=b<<4,b=65535&(E>>>-16^S),S^=b,E^=b<<-16,b=858993459&(S>>>2^E),E^=b,S^=b<<2,b=65535&(E>>>-16^S),S^=b,E^=b<<-16,b=1431655765&(S>>>1^E),E^=b,S^=b<<1,b=16711935&
(E>>>8^S),S^=b,E^=b<<8,b=1431655765&(S>>>1^E),E^=b,S^=b<<1,b=S<<8|E>>>20&240,S=E<<24|E<<8&16711680|E>>>8&65280|E>>>24&240,E=b;for(let C=0;C<16;C++)m[C]?(S=S<<2|
S>>>26,E=E<<2|E>>>26):(S=S<<1|S>>>27,E=E<<1|E>>>27),S&=-15,E&=-15,v=t[S>>>28]|r[S>>>24&15]|e[S>>>20&15]|n[S>>>16&15]|s[S>>>12&15]|a[S>>>8&15]|o[S>>>4&15],k=c[E>>>
28]|u[E>>>24&15]|h[E>>>20&15]|l[E>>>16&15]|y[E>>>12&15]|g[E>>>8&15]|p[E>>>4&15],b=65535&(k>>>16^v),A[D++]=v^b,A[D++]=k^b<<16}return A}function Ni(i25){this.key=
[];for(let t=0;t<3;t++)this.key.push(new Uint8Array(i25.subarray(8*t,8*t+8)));this.encrypt=function(t){return ga(pa(this.key[2]),ga(pa(this.key[1]),ga(pa(this.key[0]),
t,!0),!1),!0)}}function Ih(){this.BlockSize=8,this.KeySize=16,this.setKey=function(a){if(this.masking=Array(16),this.rotate=Array(16),this.reset(),a.length!==this.
KeySize)throw Error("CAST-128: keys must be 16 bytes");return this.keySchedule(a),!0},this.reset=function(){for(let a=0;a<16;a++)this.masking[a]=0,this.rotate[a]=
0},this.getBlockSize=function(){return this.BlockSize},this.encrypt=function(a){let o=Array(a.length);for(let c=0;c<a.length;c+=8){let u,h=a[c]<<24|a[c+1]<<16|a[c+
2]<<8|a[c+3],l=a[c+4]<<24|a[c+5]<<16|a[c+6]<<8|a[c+7];u=l,l=h^r(l,this.masking[0],this.rotate[0]),h=u,u=l,l=h^e(l,this.masking[1],this.rotate[1]),h=u,u=l,l=h^n(
l,this.masking[2],this.rotate[2]),h=u,u=l,l=h^r(l,this.masking[3],this.rotate[3]),h=u,u=l,l=h^e(l,this.masking[4],this.rotate[4]),h=u,u=l,l=h^n(l,this.masking[5],
this.rotate[5]),h=u,u=l,l=h^r(l,this.masking[6],this.rotate[6]),h=u,u=l,l=h^e(l,this.masking[7],this.rotate[7]),h=u,u=l,l=h^n(l,this.masking[8],this.rotate[8]),
h=u,u=l,l=h^r(l,this.masking[9],this.rotate[9]),h=u,u=l,l=h^e(l,this.masking[10],this.rotate[10]),h=u,u=l,l=h^n(l,this.masking[11],this.rotate[11]),h=u,u=l,l=h^
r(l,this.masking[12],this.rotate[12]),h=u,u=l,l=h^e(l,this.masking[13],this.rotate[13]),h=u,u=l,l=h^n(l,this.masking[14],this.rotate[14]),h=u,u=l,l=h^r(l,this.masking[15],
this.rotate[15]),h=u,o[c]=l>>>24&255,o[c+1]=l>>>16&255,o[c+2]=l>>>8&255,o[c+3]=255&l,o[c+4]=h>>>24&255,o[c+5]=h>>>16&255,o[c+6]=h>>>8&255,o[c+7]=255&h}return o},
this.decrypt=function(a){let o=Array(a.length);for(let c=0;c<a.length;c+=8){let u,h=a[c]<<24|a[c+1]<<16|a[c+2]<<8|a[c+3],l=a[c+4]<<24|a[c+5]<<16|a[c+6]<<8|a[c+7];
u=l,l=h^r(l,this.masking[15],this.rotate[15]),h=u,u=l,l=h^n(l,this.masking[14],this.rotate[14]),h=u,u=l,l=h^e(l,this.masking[13],this.rotate[13]),h=u,u=l,l=h^r(
l,this.masking[12],this.rotate[12]),h=u,u=l,l=h^n(l,this.masking[11],this.rotate[11]),h=u,u=l,l=h^e(l,this.masking[10],this.rotate[10]),h=u,u=l,l=h^r(l,this.masking[9],
this.rotate[9]),h=u,u=l,l=h^n(l,this.masking[8],this.rotate[8]),h=u,u=l,l=h^e(l,this.masking[7],this.rotate[7]),h=u,u=l,l=h^r(l,this.masking[6],this.rotate[6]),
h=u,u=l,l=h^n(l,this.masking[5],this.rotate[5]),h=u,u=l,l=h^e(l,this.masking[4],this.rotate[4]),h=u,u=l,l=h^r(l,this.masking[3],this.rotate[3]),h=u,u=l,l=h^n(l,
this.masking[2],this.rotate[2]),h=u,u=l,l=h^e(l,this.masking[1],this.rotate[1]),h=u,u=l,l=h^r(l,this.masking[0],this.rotate[0]),h=u,o[c]=l>>>24&255,o[c+1]=l>>>16&
255,o[c+2]=l>>>8&255,o[c+3]=255&l,o[c+4]=h>>>24&255,o[c+5]=h>>16&255,o[c+6]=h>>8&255,o[c+7]=255&h}return o};let i25=[,,,,];i25[0]=[,,,,],i25[0][0]=[4,0,13,15,12,
14,8],i25[0][1]=[5,2,16,18,17,19,10],i25[0][2]=[6,3,23,22,21,20,9],i25[0][3]=[7,1,26,25,27,24,11],i25[1]=[,,,,],i25[1][0]=[0,6,21,23,20,22,16],i25[1][1]=[1,4,0,
2,1,3,18],i25[1][2]=[2,5,7,6,5,4,17],i25[1][3]=[3,7,10,9,11,8,19],i25[2]=[,,,,],i25[2][0]=[4,0,13,15,12,14,8],i25[2][1]=[5,2,16,18,17,19,10],i25[2][2]=[6,3,23,22,
21,20,9],i25[2][3]=[7,1,26,25,27,24,11],i25[3]=[,,,,],i25[3][0]=[0,6,21,23,20,22,16],i25[3][1]=[1,4,0,2,1,3,18],i25[3][2]=[2,5,7,6,5,4,17],i25[3][3]=[3,7,10,9,11,
8,19];let t=[,,,,];function r(a,o,c){let u=o+a,h=u<<c|u>>>32-c;return(s[0][h>>>24]^s[1][h>>>16&255])-s[2][h>>>8&255]+s[3][255&h]}function e(a,o,c){let u=o^a,h=u<<
c|u>>>32-c;return s[0][h>>>24]-s[1][h>>>16&255]+s[2][h>>>8&255]^s[3][255&h]}function n(a,o,c){let u=o-a,h=u<<c|u>>>32-c;return(s[0][h>>>24]+s[1][h>>>16&255]^s[2][h>>>
8&255])-s[3][255&h]}t[0]=[,,,,],t[0][0]=[24,25,23,22,18],t[0][1]=[26,27,21,20,22],t[0][2]=[28,29,19,18,25],t[0][3]=[30,31,17,16,28],t[1]=[,,,,],t[1][0]=[3,2,12,
13,8],t[1][1]=[1,0,14,15,13],t[1][2]=[7,6,8,9,3],t[1][3]=[5,4,10,11,7],t[2]=[,,,,],t[2][0]=[19,18,28,29,25],t[2][1]=[17,16,30,31,28],t[2][2]=[23,22,24,25,18],t[2][3]=
[21,20,26,27,22],t[3]=[,,,,],t[3][0]=[8,9,7,6,3],t[3][1]=[10,11,5,4,7],t[3][2]=[12,13,3,2,8],t[3][3]=[14,15,1,0,13],this.keySchedule=function(a){let o=[,,,,,,,,],
c=Array(32),u;for(let g=0;g<4;g++)u=4*g,o[g]=a[u]<<24|a[u+1]<<16|a[u+2]<<8|a[u+3];let h=[6,7,4,5],l,y=0;for(let g=0;g<2;g++)for(let p=0;p<4;p++){for(u=0;u<4;u++){
let w=i25[p][u];l=o[w[1]],l^=s[4][o[w[2]>>>2]>>>24-8*(3&w[2])&255],l^=s[5][o[w[3]>>>2]>>>24-8*(3&w[3])&255],l^=s[6][o[w[4]>>>2]>>>24-8*(3&w[4])&255],l^=s[7][o[w[5]>>>
2]>>>24-8*(3&w[5])&255],l^=s[h[u]][o[w[6]>>>2]>>>24-8*(3&w[6])&255],o[w[0]]=l}for(u=0;u<4;u++){let w=t[p][u];l=s[4][o[w[0]>>>2]>>>24-8*(3&w[0])&255],l^=s[5][o[w[1]>>>
2]>>>24-8*(3&w[1])&255],l^=s[6][o[w[2]>>>2]>>>24-8*(3&w[2])&255],l^=s[7][o[w[3]>>>2]>>>24-8*(3&w[3])&255],l^=s[4+u][o[w[4]>>>2]>>>24-8*(3&w[4])&255],c[y]=l,y++}}
for(let g=0;g<16;g++)this.masking[g]=c[g],this.rotate[g]=31&c[16+g]};let s=[,,,,,,,,];s[0]=[821772500,2678128395,1810681135,1059425402,505495343,2617265619,1610868032,
3483355465,3218386727,2294005173,3791863952,2563806837,1852023008,365126098,3269944861,584384398,677919599,3229601881,4280515016,2002735330,1136869587,3744433750,
2289869850,2731719981,2714362070,879511577,1639411079,575934255,717107937,2857637483,576097850,2731753936,1725645e3,2810460463,5111599,767152862,2543075244,1251459544,
1383482551,3052681127,3089939183,3612463449,1878520045,1510570527,2189125840,2431448366,582008916,3163445557,1265446783,1354458274,3529918736,3202711853,3073581712,
3912963487,3029263377,1275016285,4249207360,2905708351,3304509486,1442611557,3585198765,2712415662,2731849581,3248163920,2283946226,208555832,2766454743,1331405426,
1447828783,3315356441,3108627284,2957404670,2981538698,3339933917,1669711173,286233437,1465092821,1782121619,3862771680,710211251,980974943,1651941557,430374111,
2051154026,704238805,4128970897,3144820574,2857402727,948965521,3333752299,2227686284,718756367,2269778983,2731643755,718440111,2857816721,3616097120,1113355533,
2478022182,410092745,1811985197,1944238868,2696854588,1415722873,1682284203,1060277122,1998114690,1503841958,82706478,2315155686,1068173648,845149890,2167947013,
1768146376,1993038550,3566826697,3390574031,940016341,3355073782,2328040721,904371731,1205506512,4094660742,2816623006,825647681,85914773,2857843460,1249926541,
1417871568,3287612,3211054559,3126306446,1975924523,1353700161,2814456437,2438597621,1800716203,722146342,2873936343,1151126914,4160483941,2877670899,458611604,
2866078500,3483680063,770352098,2652916994,3367839148,3940505011,3585973912,3809620402,718646636,2504206814,2914927912,3631288169,2857486607,2860018678,575749918,
2857478043,718488780,2069512688,3548183469,453416197,1106044049,3032691430,52586708,3378514636,3459808877,3211506028,1785789304,218356169,3571399134,3759170522,
1194783844,1523787992,3007827094,1975193539,2555452411,1341901877,3045838698,3776907964,3217423946,2802510864,2889438986,1057244207,1636348243,3761863214,1462225785,
2632663439,481089165,718503062,24497053,3332243209,3344655856,3655024856,3960371065,1195698900,2971415156,3710176158,2115785917,4027663609,3525578417,2524296189,
2745972565,3564906415,1372086093,1452307862,2780501478,1476592880,3389271281,18495466,2378148571,901398090,891748256,3279637769,3157290713,2560960102,1447622437,
4284372637,216884176,2086908623,1879786977,3588903153,2242455666,2938092967,3559082096,2810645491,758861177,1121993112,215018983,642190776,4169236812,1196255959,
2081185372,3508738393,941322904,4124243163,2877523539,1848581667,2205260958,3180453958,2589345134,3694731276,550028657,2519456284,3789985535,2973870856,2093648313,
443148163,46942275,2734146937,1117713533,1115362972,1523183689,3717140224,1551984063],s[1]=[522195092,4010518363,1776537470,960447360,4267822970,4005896314,1435016340,
1929119313,2913464185,1310552629,3579470798,3724818106,2579771631,1594623892,417127293,2715217907,2696228731,1508390405,3994398868,3925858569,3695444102,4019471449,
3129199795,3770928635,3520741761,990456497,4187484609,2783367035,21106139,3840405339,631373633,3783325702,532942976,396095098,3548038825,4267192484,2564721535,2011709262,
2039648873,620404603,3776170075,2898526339,3612357925,4159332703,1645490516,223693667,1567101217,3362177881,1029951347,3470931136,3570957959,1550265121,119497089,
972513919,907948164,3840628539,1613718692,3594177948,465323573,2659255085,654439692,2575596212,2699288441,3127702412,277098644,624404830,4100943870,2717858591,546110314,
2403699828,3655377447,1321679412,4236791657,1045293279,4010672264,895050893,2319792268,494945126,1914543101,2777056443,3894764339,2219737618,311263384,4275257268,
3458730721,669096869,3584475730,3835122877,3319158237,3949359204,2005142349,2713102337,2228954793,3769984788,569394103,3855636576,1425027204,108000370,2736431443,
3671869269,3043122623,1750473702,2211081108,762237499,3972989403,2798899386,3061857628,2943854345,867476300,964413654,1591880597,1594774276,2179821409,552026980,
3026064248,3726140315,2283577634,3110545105,2152310760,582474363,1582640421,1383256631,2043843868,3322775884,1217180674,463797851,2763038571,480777679,2718707717,
2289164131,3118346187,214354409,200212307,3810608407,3025414197,2674075964,3997296425,1847405948,1342460550,510035443,4080271814,815934613,833030224,1620250387,
1945732119,2703661145,3966000196,1388869545,3456054182,2687178561,2092620194,562037615,1356438536,3409922145,3261847397,1688467115,2150901366,631725691,3840332284,
549916902,3455104640,394546491,837744717,2114462948,751520235,2221554606,2415360136,3999097078,2063029875,803036379,2702586305,821456707,3019566164,360699898,4018502092,
3511869016,3677355358,2402471449,812317050,49299192,2570164949,3259169295,2816732080,3331213574,3101303564,2156015656,3705598920,3546263921,143268808,3200304480,
1638124008,3165189453,3341807610,578956953,2193977524,3638120073,2333881532,807278310,658237817,2969561766,1641658566,11683945,3086995007,148645947,1138423386,4158756760,
1981396783,2401016740,3699783584,380097457,2680394679,2803068651,3334260286,441530178,4016580796,1375954390,761952171,891809099,2183123478,157052462,3683840763,
1592404427,341349109,2438483839,1417898363,644327628,2233032776,2353769706,2201510100,220455161,1815641738,182899273,2995019788,3627381533,3702638151,2890684138,
1052606899,588164016,1681439879,4038439418,2405343923,4229449282,167996282,1336969661,1688053129,2739224926,1543734051,1046297529,1138201970,2121126012,115334942,
1819067631,1902159161,1941945968,2206692869,1159982321],s[2]=[2381300288,637164959,3952098751,3893414151,1197506559,916448331,2350892612,2932787856,3199334847,4009478890,
3905886544,1373570990,2450425862,4037870920,3778841987,2456817877,286293407,124026297,3001279700,1028597854,3115296800,4208886496,2691114635,2188540206,1430237888,
1218109995,3572471700,308166588,570424558,2187009021,2455094765,307733056,1310360322,3135275007,1384269543,2388071438,863238079,2359263624,2801553128,3380786597,
2831162807,1470087780,1728663345,4072488799,1090516929,532123132,2389430977,1132193179,2578464191,3051079243,1670234342,1434557849,2711078940,1241591150,3314043432,
3435360113,3091448339,1812415473,2198440252,267246943,796911696,3619716990,38830015,1526438404,2806502096,374413614,2943401790,1489179520,1603809326,1920779204,
168801282,260042626,2358705581,1563175598,2397674057,1356499128,2217211040,514611088,2037363785,2186468373,4022173083,2792511869,2913485016,1173701892,4200428547,
3896427269,1334932762,2455136706,602925377,2835607854,1613172210,41346230,2499634548,2457437618,2188827595,41386358,4172255629,1313404830,2405527007,3801973774,
2217704835,873260488,2528884354,2478092616,4012915883,2555359016,2006953883,2463913485,575479328,2218240648,2099895446,660001756,2341502190,3038761536,3888151779,
3848713377,3286851934,1022894237,1620365795,3449594689,1551255054,15374395,3570825345,4249311020,4151111129,3181912732,310226346,1133119310,530038928,136043402,
2476768958,3107506709,2544909567,1036173560,2367337196,1681395281,1758231547,3641649032,306774401,1575354324,3716085866,1990386196,3114533736,2455606671,1262092282,
3124342505,2768229131,4210529083,1833535011,423410938,660763973,2187129978,1639812e3,3508421329,3467445492,310289298,272797111,2188552562,2456863912,310240523,677093832,
1013118031,901835429,3892695601,1116285435,3036471170,1337354835,243122523,520626091,277223598,4244441197,4194248841,1766575121,594173102,316590669,742362309,3536858622,
4176435350,3838792410,2501204839,1229605004,3115755532,1552908988,2312334149,979407927,3959474601,1148277331,176638793,3614686272,2083809052,40992502,1340822838,
2731552767,3535757508,3560899520,1354035053,122129617,7215240,2732932949,3118912700,2718203926,2539075635,3609230695,3725561661,1928887091,2882293555,1988674909,
2063640240,2491088897,1459647954,4189817080,2302804382,1113892351,2237858528,1927010603,4002880361,1856122846,1594404395,2944033133,3855189863,3474975698,1643104450,
4054590833,3431086530,1730235576,2984608721,3084664418,2131803598,4178205752,267404349,1617849798,1616132681,1462223176,736725533,2327058232,551665188,2945899023,
1749386277,2575514597,1611482493,674206544,2201269090,3642560800,728599968,1680547377,2620414464,1388111496,453204106,4156223445,1094905244,2754698257,2201108165,
3757000246,2704524545,3922940700,3996465027],s[3]=[2645754912,532081118,2814278639,3530793624,1246723035,1689095255,2236679235,4194438865,2116582143,3859789411,
157234593,2045505824,4245003587,1687664561,4083425123,605965023,672431967,1336064205,3376611392,214114848,4258466608,3232053071,489488601,605322005,3998028058,264917351,
1912574028,756637694,436560991,202637054,135989450,85393697,2152923392,3896401662,2895836408,2145855233,3535335007,115294817,3147733898,1922296357,3464822751,4117858305,
1037454084,2725193275,2127856640,1417604070,1148013728,1827919605,642362335,2929772533,909348033,1346338451,3547799649,297154785,1917849091,4161712827,2883604526,
3968694238,1469521537,3780077382,3375584256,1763717519,136166297,4290970789,1295325189,2134727907,2798151366,1566297257,3672928234,2677174161,2672173615,965822077,
2780786062,289653839,1133871874,3491843819,35685304,1068898316,418943774,672553190,642281022,2346158704,1954014401,3037126780,4079815205,2030668546,3840588673,672283427,
1776201016,359975446,3750173538,555499703,2769985273,1324923,69110472,152125443,3176785106,3822147285,1340634837,798073664,1434183902,15393959,216384236,1303690150,
3881221631,3711134124,3960975413,106373927,2578434224,1455997841,1801814300,1578393881,1854262133,3188178946,3258078583,2302670060,1539295533,3505142565,3078625975,
2372746020,549938159,3278284284,2620926080,181285381,2865321098,3970029511,68876850,488006234,1728155692,2608167508,836007927,2435231793,919367643,3339422534,3655756360,
1457871481,40520939,1380155135,797931188,234455205,2255801827,3990488299,397000196,739833055,3077865373,2871719860,4022553888,772369276,390177364,3853951029,557662966,
740064294,1640166671,1699928825,3535942136,622006121,3625353122,68743880,1742502,219489963,1664179233,1577743084,1236991741,410585305,2366487942,823226535,1050371084,
3426619607,3586839478,212779912,4147118561,1819446015,1911218849,530248558,3486241071,3252585495,2886188651,3410272728,2342195030,20547779,2982490058,3032363469,
3631753222,312714466,1870521650,1493008054,3491686656,615382978,4103671749,2534517445,1932181,2196105170,278426614,6369430,3274544417,2913018367,697336853,2143000447,
2946413531,701099306,1558357093,2805003052,3500818408,2321334417,3567135975,216290473,3591032198,23009561,1996984579,3735042806,2024298078,3739440863,569400510,
2339758983,3016033873,3097871343,3639523026,3844324983,3256173865,795471839,2951117563,4101031090,4091603803,3603732598,971261452,534414648,428311343,3389027175,
2844869880,694888862,1227866773,2456207019,3043454569,2614353370,3749578031,3676663836,459166190,4132644070,1794958188,51825668,2252611902,3084671440,2036672799,
3436641603,1099053433,2469121526,3059204941,1323291266,2061838604,1018778475,2233344254,2553501054,334295216,3556750194,1065731521,183467730],s[4]=[2127105028,745436345,
2601412319,2788391185,3093987327,500390133,1155374404,389092991,150729210,3891597772,3523549952,1935325696,716645080,946045387,2901812282,1774124410,3869435775,
4039581901,3293136918,3438657920,948246080,363898952,3867875531,1286266623,1598556673,68334250,630723836,1104211938,1312863373,613332731,2377784574,1101634306,441780740,
3129959883,1917973735,2510624549,3238456535,2544211978,3308894634,1299840618,4076074851,1756332096,3977027158,297047435,3790297736,2265573040,3621810518,1311375015,
1667687725,47300608,3299642885,2474112369,201668394,1468347890,576830978,3594690761,3742605952,1958042578,1747032512,3558991340,1408974056,3366841779,682131401,
1033214337,1545599232,4265137049,206503691,103024618,2855227313,1337551222,2428998917,2963842932,4015366655,3852247746,2796956967,3865723491,3747938335,247794022,
3755824572,702416469,2434691994,397379957,851939612,2314769512,218229120,1380406772,62274761,214451378,3170103466,2276210409,3845813286,28563499,446592073,1693330814,
3453727194,29968656,3093872512,220656637,2470637031,77972100,1667708854,1358280214,4064765667,2395616961,325977563,4277240721,4220025399,3605526484,3355147721,811859167,
3069544926,3962126810,652502677,3075892249,4132761541,3498924215,1217549313,3250244479,3858715919,3053989961,1538642152,2279026266,2875879137,574252750,3324769229,
2651358713,1758150215,141295887,2719868960,3515574750,4093007735,4194485238,1082055363,3417560400,395511885,2966884026,179534037,3646028556,3738688086,1092926436,
2496269142,257381841,3772900718,1636087230,1477059743,2499234752,3811018894,2675660129,3285975680,90732309,1684827095,1150307763,1723134115,3237045386,1769919919,
1240018934,815675215,750138730,2239792499,1234303040,1995484674,138143821,675421338,1145607174,1936608440,3238603024,2345230278,2105974004,323969391,779555213,3004902369,
2861610098,1017501463,2098600890,2628620304,2940611490,2682542546,1171473753,3656571411,3687208071,4091869518,393037935,159126506,1662887367,1147106178,391545844,
3452332695,1891500680,3016609650,1851642611,546529401,1167818917,3194020571,2848076033,3953471836,575554290,475796850,4134673196,450035699,2351251534,844027695,
1080539133,86184846,1554234488,3692025454,1972511363,2018339607,1491841390,1141460869,1061690759,4244549243,2008416118,2351104703,2868147542,1598468138,722020353,
1027143159,212344630,1387219594,1725294528,3745187956,2500153616,458938280,4129215917,1828119673,544571780,3503225445,2297937496,1241802790,267843827,2694610800,
1397140384,1558801448,3782667683,1806446719,929573330,2234912681,400817706,616011623,4121520928,3603768725,1761550015,1968522284,4053731006,4192232858,4005120285,
872482584,3140537016,3894607381,2287405443,1963876937,3663887957,1584857e3,2975024454,1833426440,4025083860],s[5]=[4143615901,749497569,1285769319,3795025788,2514159847,
23610292,3974978748,844452780,3214870880,3751928557,2213566365,1676510905,448177848,3730751033,4086298418,2307502392,871450977,3222878141,4110862042,3831651966,
2735270553,1310974780,2043402188,1218528103,2736035353,4274605013,2702448458,3936360550,2693061421,162023535,2827510090,687910808,23484817,3784910947,3371371616,
779677500,3503626546,3473927188,4157212626,3500679282,4248902014,2466621104,3899384794,1958663117,925738300,1283408968,3669349440,1840910019,137959847,2679828185,
1239142320,1315376211,1547541505,1690155329,739140458,3128809933,3933172616,3876308834,905091803,1548541325,4040461708,3095483362,144808038,451078856,676114313,
2861728291,2469707347,993665471,373509091,2599041286,4025009006,4170239449,2149739950,3275793571,3749616649,2794760199,1534877388,572371878,2590613551,1753320020,
3467782511,1405125690,4270405205,633333386,3026356924,3475123903,632057672,2846462855,1404951397,3882875879,3915906424,195638627,2385783745,3902872553,1233155085,
3355999740,2380578713,2702246304,2144565621,3663341248,3894384975,2502479241,4248018925,3094885567,1594115437,572884632,3385116731,767645374,1331858858,1475698373,
3793881790,3532746431,1321687957,619889600,1121017241,3440213920,2070816767,2833025776,1933951238,4095615791,890643334,3874130214,859025556,360630002,925594799,
1764062180,3920222280,4078305929,979562269,2810700344,4087740022,1949714515,546639971,1165388173,3069891591,1495988560,922170659,1291546247,2107952832,1813327274,
3406010024,3306028637,4241950635,153207855,2313154747,1608695416,1150242611,1967526857,721801357,1220138373,3691287617,3356069787,2112743302,3281662835,1111556101,
1778980689,250857638,2298507990,673216130,2846488510,3207751581,3562756981,3008625920,3417367384,2198807050,529510932,3547516680,3426503187,2364944742,102533054,
2294910856,1617093527,1204784762,3066581635,1019391227,1069574518,1317995090,1691889997,3661132003,510022745,3238594800,1362108837,1817929911,2184153760,805817662,
1953603311,3699844737,120799444,2118332377,207536705,2282301548,4120041617,145305846,2508124933,3086745533,3261524335,1877257368,2977164480,3160454186,2503252186,
4221677074,759945014,254147243,2767453419,3801518371,629083197,2471014217,907280572,3900796746,940896768,2751021123,2625262786,3161476951,3661752313,3260732218,
1425318020,2977912069,1496677566,3988592072,2140652971,3126511541,3069632175,977771578,1392695845,1698528874,1411812681,1369733098,1343739227,3620887944,1142123638,
67414216,3102056737,3088749194,1626167401,2546293654,3941374235,697522451,33404913,143560186,2595682037,994885535,1247667115,3859094837,2699155541,3547024625,4114935275,
2968073508,3199963069,2732024527,1237921620,951448369,1898488916,1211705605,2790989240,2233243581,3598044975],s[6]=[2246066201,858518887,1714274303,3485882003,713916271,
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
2226246512,267243139,2274220762,4070734279,2497715176,2423353163,2504755875],s[7]=[3793104909,3151888380,2817252029,895778965,2005530807,3871412763,237245952,86829237,
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
3941492737,2377294467,3935040926]}function Oi(i25){this.cast5=new Ih,this.cast5.setKey(i25),this.encrypt=function(t){return this.cast5.encrypt(t)}}Ni.keySize=Ni.
prototype.keySize=24,Ni.blockSize=Ni.prototype.blockSize=8,Oi.blockSize=Oi.prototype.blockSize=8,Oi.keySize=Oi.prototype.keySize=16;var ee=4294967295;function we(i25,t){
return(i25<<t|i25>>>32-t)&ee}function Te(i25,t){return i25[t]|i25[t+1]<<8|i25[t+2]<<16|i25[t+3]<<24}function cr(i25,t,r){i25.splice(t,4,255&r,r>>>8&255,r>>>16&255,
r>>>24&255)}function W(i25,t){return i25>>>8*t&255}function Hi(i25){this.tf=(function(){let t=null,r=null,e=-1,n=[],s=[[],[],[],[]];function a(h){return s[0][W(
h,0)]^s[1][W(h,1)]^s[2][W(h,2)]^s[3][W(h,3)]}function o(h){return s[0][W(h,3)]^s[1][W(h,0)]^s[2][W(h,1)]^s[3][W(h,2)]}function c(h,l){let y=a(l[0]),g=o(l[1]);l[2]=
we(l[2]^y+g+n[4*h+8]&ee,31),l[3]=we(l[3],1)^y+2*g+n[4*h+9]&ee,y=a(l[2]),g=o(l[3]),l[0]=we(l[0]^y+g+n[4*h+10]&ee,31),l[1]=we(l[1],1)^y+2*g+n[4*h+11]&ee}function u(h,l){
let y=a(l[0]),g=o(l[1]);l[2]=we(l[2],1)^y+g+n[4*h+10]&ee,l[3]=we(l[3]^y+2*g+n[4*h+11]&ee,31),y=a(l[2]),g=o(l[3]),l[0]=we(l[0],1)^y+g+n[4*h+8]&ee,l[1]=we(l[1]^y+
2*g+n[4*h+9]&ee,31)}return{name:"twofish",blocksize:16,open:function(h){let l,y,g,p,w;t=h;let A=[],m=[],v=[],k,b=[],B,D,P,S=[[8,1,7,13,6,15,3,2,0,11,5,9,14,12,10,
4],[2,8,11,13,15,7,6,14,3,1,9,4,0,10,12,5]],E=[[14,12,11,8,1,2,3,5,15,4,10,6,7,0,9,13],[1,14,2,11,4,12,3,7,6,13,10,5,15,9,0,8]],C=[[11,10,5,14,6,13,9,0,12,8,15,
3,2,4,7,1],[4,12,7,5,1,6,9,10,0,14,13,8,2,11,3,15]],I=[[13,7,15,4,1,2,6,14,9,11,3,0,8,5,12,10],[11,9,5,1,12,3,13,14,6,4,7,15,2,0,8,10]],K=[0,8,1,9,2,10,3,11,4,12,
5,13,6,14,7,15],U=[0,9,2,11,4,13,6,15,8,1,10,3,12,5,14,7],x=[[],[]],M=[[],[],[],[]];function Q(z){return z^z>>2^[0,90,180,238][3&z]}function R(z){return z^z>>1^
z>>2^[0,238,180,90][3&z]}function N(z,L){let O,H,j;for(O=0;O<8;O++)H=L>>>24,L=L<<8&ee|z>>>24,z=z<<8&ee,j=H<<1,128&H&&(j^=333),L^=H^j<<16,j^=H>>>1,1&H&&(j^=166),
L^=j<<24|j<<8;return L}function F(z,L){let O=L>>4,H=15&L,j=S[z][O^H],q=E[z][K[H]^U[O]];return I[z][K[q]^U[j]]<<4|C[z][j^q]}function T(z,L){let O=W(z,0),H=W(z,1),
j=W(z,2),q=W(z,3);switch(k){case 4:O=x[1][O]^W(L[3],0),H=x[0][H]^W(L[3],1),j=x[0][j]^W(L[3],2),q=x[1][q]^W(L[3],3);case 3:O=x[1][O]^W(L[2],0),H=x[1][H]^W(L[2],1),
j=x[0][j]^W(L[2],2),q=x[0][q]^W(L[2],3);case 2:O=x[0][x[0][O]^W(L[1],0)]^W(L[0],0),H=x[0][x[1][H]^W(L[1],1)]^W(L[0],1),j=x[1][x[0][j]^W(L[1],2)]^W(L[0],2),q=x[1][x[1][q]^
W(L[1],3)]^W(L[0],3)}return M[0][O]^M[1][H]^M[2][j]^M[3][q]}for(t=t.slice(0,32),l=t.length;l!==16&&l!==24&&l!==32;)t[l++]=0;for(l=0;l<t.length;l+=4)v[l>>2]=Te(t,
l);for(l=0;l<256;l++)x[0][l]=F(0,l),x[1][l]=F(1,l);for(l=0;l<256;l++)B=x[1][l],D=Q(B),P=R(B),M[0][l]=B+(D<<8)+(P<<16)+(P<<24),M[2][l]=D+(P<<8)+(B<<16)+(P<<24),B=
x[0][l],D=Q(B),P=R(B),M[1][l]=P+(P<<8)+(D<<16)+(B<<24),M[3][l]=D+(B<<8)+(P<<16)+(D<<24);for(k=v.length/2,l=0;l<k;l++)y=v[l+l],A[l]=y,g=v[l+l+1],m[l]=g,b[k-l-1]=
N(y,g);for(l=0;l<40;l+=2)y=16843009*l,g=y+16843009,y=T(y,A),g=we(T(g,m),8),n[l]=y+g&ee,n[l+1]=we(y+2*g,9);for(l=0;l<256;l++)switch(y=g=p=w=l,k){case 4:y=x[1][y]^
W(b[3],0),g=x[0][g]^W(b[3],1),p=x[0][p]^W(b[3],2),w=x[1][w]^W(b[3],3);case 3:y=x[1][y]^W(b[2],0),g=x[1][g]^W(b[2],1),p=x[0][p]^W(b[2],2),w=x[0][w]^W(b[2],3);case 2:
s[0][l]=M[0][x[0][x[0][y]^W(b[1],0)]^W(b[0],0)],s[1][l]=M[1][x[0][x[1][g]^W(b[1],1)]^W(b[0],1)],s[2][l]=M[2][x[1][x[0][p]^W(b[1],2)]^W(b[0],2)],s[3][l]=M[3][x[1][x[1][w]^
W(b[1],3)]^W(b[0],3)]}},close:function(){n=[],s=[[],[],[],[]]},encrypt:function(h,l){r=h,e=l;let y=[Te(r,e)^n[0],Te(r,e+4)^n[1],Te(r,e+8)^n[2],Te(r,e+12)^n[3]];
for(let g=0;g<8;g++)c(g,y);return cr(r,e,y[2]^n[4]),cr(r,e+4,y[3]^n[5]),cr(r,e+8,y[0]^n[6]),cr(r,e+12,y[1]^n[7]),e+=16,r},decrypt:function(h,l){r=h,e=l;let y=[Te(
r,e)^n[4],Te(r,e+4)^n[5],Te(r,e+8)^n[6],Te(r,e+12)^n[7]];for(let g=7;g>=0;g--)u(g,y);cr(r,e,y[2]^n[0]),cr(r,e+4,y[3]^n[1]),cr(r,e+8,y[0]^n[2]),cr(r,e+12,y[1]^n[3]),
e+=16},finalize:function(){return r}}})(),this.tf.open(Array.from(i25),0),this.encrypt=function(t){return this.tf.encrypt(Array.from(t),0)}}function fe(){}function zi(i25){
this.bf=new fe,this.bf.init(i25),this.encrypt=function(t){return this.bf.encryptBlock(t)}}Hi.keySize=Hi.prototype.keySize=32,Hi.blockSize=Hi.prototype.blockSize=
16,fe.prototype.BLOCKSIZE=8,fe.prototype.SBOXES=[[3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,614570311,3012652279,134345442,
2240740374,1667834072,1901547113,2757295779,4103290238,227898511,1921955416,1904987480,2182433518,2069144605,3260701109,2620446009,720527379,3318853667,677414384,
3393288472,3101374703,2390351024,1614419982,1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,2857741204,1464375394,1676153920,1439316330,
715854006,3033291828,289532110,2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,2609353502,2950085171,1814351708,2050118529,680887927,
999245976,1800124847,3300911131,1713906067,1641548236,4213287313,1216130144,1575780402,4018429277,3917837745,3693486850,3949271944,596196993,3549867205,258830323,
2213823033,772490370,2760122372,1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,2517608232,2874225571,1861159788,326777828,
3124490320,2130389656,2716951837,967770486,1724537150,2185432712,2364442137,1164943284,2105845187,998989502,3765401048,2244026483,1075463327,1455516326,1322494562,
910128902,469688178,1117454909,936433444,3490320968,3675253459,1240580251,122909385,2157517691,634681816,4142456567,3825094682,3061402683,2540495037,79693498,3249098678,
1084186820,1583128258,426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,3431023940,2942221577,3202600964,3727903485,1712269319,422464435,
3234572375,1170764815,3523960633,3117677531,1434042557,442511882,3600875718,1076654713,1738483198,4213154764,2393238008,3677496056,1014306527,4251020053,793779912,
2902807211,842905082,4246964064,1395751752,1040244610,2656851899,3396308128,445077038,3742853595,3577915638,679411651,2892444358,2354009459,1767581616,3150600392,
3791627101,3102740896,284835224,4246832056,1258075500,768725851,2589189241,3069724005,3532540348,1274779536,3789419226,2764799539,1660621633,3471099624,4011903706,
913787905,3497959166,737222580,2514213453,2928710040,3937242737,1804850592,3499020752,2949064160,2386320175,2390070455,2415321851,4061277028,2290661394,2416832540,
1336762016,1754252060,3520065937,3014181293,791618072,3188594551,3933548030,2332172193,3852520463,3043980520,413987798,3465142937,3030929376,4245938359,2093235073,
3534596313,375366246,2157278981,2479649556,555357303,3870105701,2008414854,3344188149,4221384143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,
1471733935,610547355,4027169054,1432588573,1507829418,2025931657,3646575487,545086370,48609733,2200306550,1653985193,298326376,1316178497,3007786442,2064951626,
458293330,2589141269,3591329599,3164325604,727753846,2179363840,146436021,1461446943,4069977195,705550613,3059967265,3887724982,4281599278,3313849956,1404054877,
2845806497,146425753,1854211946],[1266315497,3048417604,3681880366,3289982499,290971e4,1235738493,2632868024,2414719590,3970600049,1771706367,1449415276,3266420449,
422970021,1963543593,2690192192,3826793022,1062508698,1531092325,1804592342,2583117782,2714934279,4024971509,1294809318,4028980673,1289560198,2221992742,1669523910,
35572830,157838143,1052438473,1016535060,1802137761,1753167236,1386275462,3080475397,2857371447,1040679964,2145300060,2390574316,1461121720,2956646967,4031777805,
4028374788,33600511,2920084762,1018524850,629373528,3691585981,3515945977,2091462646,2486323059,586499841,988145025,935516892,3367335476,2599673255,2839830854,265290510,
3972581182,2759138881,3795373465,1005194799,847297441,406762289,1314163512,1332590856,1866599683,4127851711,750260880,613907577,1450815602,3165620655,3734664991,
3650291728,3012275730,3704569646,1427272223,778793252,1343938022,2676280711,2052605720,1946737175,3164576444,3914038668,3967478842,3682934266,1661551462,3294938066,
4011595847,840292616,3712170807,616741398,312560963,711312465,1351876610,322626781,1910503582,271666773,2175563734,1594956187,70604529,3617834859,1007753275,1495573769,
4069517037,2549218298,2663038764,504708206,2263041392,3941167025,2249088522,1514023603,1998579484,1312622330,694541497,2582060303,2151582166,1382467621,776784248,
2618340202,3323268794,2497899128,2784771155,503983604,4076293799,907881277,423175695,432175456,1378068232,4145222326,3954048622,3938656102,3820766613,2793130115,
2977904593,26017576,3274890735,3194772133,1700274565,1756076034,4006520079,3677328699,720338349,1533947780,354530856,688349552,3973924725,1637815568,332179504,3949051286,
53804574,2852348879,3044236432,1282449977,3583942155,3416972820,4006381244,1617046695,2628476075,3002303598,1686838959,431878346,2686675385,1700445008,1080580658,
1009431731,832498133,3223435511,2605976345,2271191193,2516031870,1648197032,4164389018,2548247927,300782431,375919233,238389289,3353747414,2531188641,2019080857,
1475708069,455242339,2609103871,448939670,3451063019,1395535956,2413381860,1841049896,1491858159,885456874,4264095073,4001119347,1565136089,3898914787,1108368660,
540939232,1173283510,2745871338,3681308437,4207628240,3343053890,4016749493,1699691293,1103962373,3625875870,2256883143,3830138730,1031889488,3479347698,1535977030,
4236805024,3251091107,2132092099,1774941330,1199868427,1452454533,157007616,2904115357,342012276,595725824,1480756522,206960106,497939518,591360097,863170706,2375253569,
3596610801,1814182875,2094937945,3421402208,1082520231,3463918190,2785509508,435703966,3908032597,1641649973,2842273706,3305899714,1510255612,2148256476,2655287854,
3276092548,4258621189,236887753,3681803219,274041037,1734335097,3815195456,3317970021,1899903192,1026095262,4050517792,356393447,2410691914,3873677099,3682840055],
[3913112168,2491498743,4132185628,2489919796,1091903735,1979897079,3170134830,3567386728,3557303409,857797738,1136121015,1342202287,507115054,2535736646,337727348,
3213592640,1301675037,2528481711,1895095763,1721773893,3216771564,62756741,2142006736,835421444,2531993523,1442658625,3659876326,2882144922,676362277,1392781812,
170690266,3921047035,1759253602,3611846912,1745797284,664899054,1329594018,3901205900,3045908486,2062866102,2865634940,3543621612,3464012697,1080764994,553557557,
3656615353,3996768171,991055499,499776247,1265440854,648242737,3940784050,980351604,3713745714,1749149687,3396870395,4211799374,3640570775,1161844396,3125318951,
1431517754,545492359,4268468663,3499529547,1437099964,2702547544,3433638243,2581715763,2787789398,1060185593,1593081372,2418618748,4260947970,69676912,2159744348,
86519011,2512459080,3838209314,1220612927,3339683548,133810670,1090789135,1078426020,1569222167,845107691,3583754449,4072456591,1091646820,628848692,1613405280,
3757631651,526609435,236106946,48312990,2942717905,3402727701,1797494240,859738849,992217954,4005476642,2243076622,3870952857,3732016268,765654824,3490871365,2511836413,
1685915746,3888969200,1414112111,2273134842,3281911079,4080962846,172450625,2569994100,980381355,4109958455,2819808352,2716589560,2568741196,3681446669,3329971472,
1835478071,660984891,3704678404,4045999559,3422617507,3040415634,1762651403,1719377915,3470491036,2693910283,3642056355,3138596744,1364962596,2073328063,1983633131,
926494387,3423689081,2150032023,4096667949,1749200295,3328846651,309677260,2016342300,1779581495,3079819751,111262694,1274766160,443224088,298511866,1025883608,
3806446537,1145181785,168956806,3641502830,3584813610,1689216846,3666258015,3200248200,1692713982,2646376535,4042768518,1618508792,1610833997,3523052358,4130873264,
2001055236,3610705100,2202168115,4028541809,2961195399,1006657119,2006996926,3186142756,1430667929,3210227297,1314452623,4074634658,4101304120,2273951170,1399257539,
3367210612,3027628629,1190975929,2062231137,2333990788,2221543033,2438960610,1181637006,548689776,2362791313,3372408396,3104550113,3145860560,296247880,1970579870,
3078560182,3769228297,1714227617,3291629107,3898220290,166772364,1251581989,493813264,448347421,195405023,2709975567,677966185,3703036547,1463355134,2715995803,
1338867538,1343315457,2802222074,2684532164,233230375,2599980071,2000651841,3277868038,1638401717,4028070440,3237316320,6314154,819756386,300326615,590932579,1405279636,
3267499572,3150704214,2428286686,3959192993,3461946742,1862657033,1266418056,963775037,2089974820,2263052895,1917689273,448879540,3550394620,3981727096,150775221,
3627908307,1303187396,508620638,2975983352,2726630617,1817252668,1876281319,1457606340,908771278,3720792119,3617206836,2455994898,1729034894,1080033504],[976866871,
3556439503,2881648439,1522871579,1555064734,1336096578,3548522304,2579274686,3574697629,3205460757,3593280638,3338716283,3079412587,564236357,2993598910,1781952180,
1464380207,3163844217,3332601554,1699332808,1393555694,1183702653,3581086237,1288719814,691649499,2847557200,2895455976,3193889540,2717570544,1781354906,1676643554,
2592534050,3230253752,1126444790,2770207658,2633158820,2210423226,2615765581,2414155088,3127139286,673620729,2805611233,1269405062,4015350505,3341807571,4149409754,
1057255273,2012875353,2162469141,2276492801,2601117357,993977747,3918593370,2654263191,753973209,36408145,2530585658,25011837,3520020182,2088578344,530523599,2918365339,
1524020338,1518925132,3760827505,3759777254,1202760957,3985898139,3906192525,674977740,4174734889,2031300136,2019492241,3983892565,4153806404,3822280332,352677332,
2297720250,60907813,90501309,3286998549,1016092578,2535922412,2839152426,457141659,509813237,4120667899,652014361,1966332200,2975202805,55981186,2327461051,676427537,
3255491064,2882294119,3433927263,1307055953,942726286,933058658,2468411793,3933900994,4215176142,1361170020,2001714738,2830558078,3274259782,1222529897,1679025792,
2729314320,3714953764,1770335741,151462246,3013232138,1682292957,1483529935,471910574,1539241949,458788160,3436315007,1807016891,3718408830,978976581,1043663428,
3165965781,1927990952,4200891579,2372276910,3208408903,3533431907,1412390302,2931980059,4132332400,1947078029,3881505623,4168226417,2941484381,1077988104,1320477388,
886195818,18198404,3786409e3,2509781533,112762804,3463356488,1866414978,891333506,18488651,661792760,1628790961,3885187036,3141171499,876946877,2693282273,1372485963,
791857591,2686433993,3759982718,3167212022,3472953795,2716379847,445679433,3561995674,3504004811,3574258232,54117162,3331405415,2381918588,3769707343,4154350007,
1140177722,4074052095,668550556,3214352940,367459370,261225585,2610173221,4209349473,3468074219,3265815641,314222801,3066103646,3808782860,282218597,3406013506,
3773591054,379116347,1285071038,846784868,2669647154,3771962079,3550491691,2305946142,453669953,1268987020,3317592352,3279303384,3744833421,2610507566,3859509063,
266596637,3847019092,517658769,3462560207,3443424879,370717030,4247526661,2224018117,4143653529,4112773975,2788324899,2477274417,1456262402,2901442914,1517677493,
1846949527,2295493580,3734397586,2176403920,1280348187,1908823572,3871786941,846861322,1172426758,3287448474,3383383037,1655181056,3139813346,901632758,1897031941,
2986607138,3066810236,3447102507,1393639104,373351379,950779232,625454576,3124240540,4148612726,2007998917,544563296,2244738638,2330496472,2058025392,1291430526,
424198748,50039436,29584100,3605783033,2429876329,2791104160,1057563949,3255363231,3075367218,3463963227,1469046755,985887462]],fe.prototype.PARRAY=[608135816,2242054355,
320440878,57701188,2752067618,698298832,137296536,3964562569,1160258022,953160567,3193202383,887688300,3232508343,3380367581,1065670069,3041331479,2450970073,2306472731],
fe.prototype.NN=16,fe.prototype._clean=function(i25){return i25<0&&(i25=(2147483647&i25)+2147483648),i25},fe.prototype._F=function(i25){let t,r=255&i25,e=255&(i25>>>=
8),n=255&(i25>>>=8),s=255&(i25>>>=8);return t=this.sboxes[0][s]+this.sboxes[1][n],t^=this.sboxes[2][e],t+=this.sboxes[3][r],t},fe.prototype._encryptBlock=function(i25){
let t,r=i25[0],e=i25[1];for(t=0;t<this.NN;++t){r^=this.parray[t],e=this._F(r)^e;let n=r;r=e,e=n}r^=this.parray[this.NN+0],e^=this.parray[this.NN+1],i25[0]=this.
_clean(e),i25[1]=this._clean(r)},fe.prototype.encryptBlock=function(i25){let t,r=[0,0],e=this.BLOCKSIZE/2;for(t=0;t<this.BLOCKSIZE/2;++t)r[0]=r[0]<<8|255&i25[t+
0],r[1]=r[1]<<8|255&i25[t+e];this._encryptBlock(r);let n=[];for(t=0;t<this.BLOCKSIZE/2;++t)n[t+0]=r[0]>>>24-8*t&255,n[t+e]=r[1]>>>24-8*t&255;return n},fe.prototype.
_decryptBlock=function(i25){let t,r=i25[0],e=i25[1];for(t=this.NN+1;t>1;--t){r^=this.parray[t],e=this._F(r)^e;let n=r;r=e,e=n}r^=this.parray[1],e^=this.parray[0],
i25[0]=this._clean(e),i25[1]=this._clean(r)},fe.prototype.init=function(i25){let t,r=0;for(this.parray=[],t=0;t<this.NN+2;++t){let n=0;for(let s=0;s<4;++s)n=n<<
8|255&i25[r],++r>=i25.length&&(r=0);this.parray[t]=this.PARRAY[t]^n}for(this.sboxes=[],t=0;t<4;++t)for(this.sboxes[t]=[],r=0;r<256;++r)this.sboxes[t][r]=this.SBOXES[t][r];
let e=[0,0];for(t=0;t<this.NN+2;t+=2)this._encryptBlock(e),this.parray[t+0]=e[0],this.parray[t+1]=e[1];for(t=0;t<4;++t)for(r=0;r<256;r+=2)this._encryptBlock(e),
this.sboxes[t][r+0]=e[0],this.sboxes[t][r+1]=e[1]},zi.keySize=zi.prototype.keySize=16,zi.blockSize=zi.prototype.blockSize=8;var Sh=new Map(Object.entries({tripledes:Ni,
cast5:Oi,twofish:Hi,blowfish:zi})),Bh=Object.freeze({__proto__:null,legacyCiphers:Sh});function Wr(i25,t,r,e){i25[t]+=r[e],i25[t+1]+=r[e+1]+(i25[t]<r[e])}function ac(i25,t){
i25[0]+=t,i25[1]+=i25[0]<t}function ur(i25,t,r,e,n,s,a,o){Wr(i25,r,i25,e),Wr(i25,r,t,a);let c=i25[s]^i25[r],u=i25[s+1]^i25[r+1];i25[s]=u,i25[s+1]=c,Wr(i25,n,i25,
s),c=i25[e]^i25[n],u=i25[e+1]^i25[n+1],i25[e]=c>>>24^u<<8,i25[e+1]=u>>>24^c<<8,Wr(i25,r,i25,e),Wr(i25,r,t,o),c=i25[s]^i25[r],u=i25[s+1]^i25[r+1],i25[s]=c>>>16^u<<
16,i25[s+1]=u>>>16^c<<16,Wr(i25,n,i25,s),c=i25[e]^i25[n],u=i25[e+1]^i25[n+1],i25[e]=u>>>31^c<<1,i25[e+1]=c>>>31^u<<1}var m0=new Uint32Array([4089235720,1779033703,
2227873595,3144134277,4271175723,1013904242,1595750129,2773480762,2917565137,1359893119,725511199,2600822924,4215389547,528734635,327033209,1541459225]),Ft=new Uint8Array(
[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,
2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,
8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3].map((i25=>2*i25)));function oc(i25,t){
let r=new Uint32Array(32),e=new Uint32Array(i25.b.buffer,i25.b.byteOffset,32);for(let s=0;s<16;s++)r[s]=i25.h[s],r[s+16]=m0[s];r[24]^=i25.t0[0],r[25]^=i25.t0[1];
let n=t?4294967295:0;r[28]^=n,r[29]^=n;for(let s=0;s<12;s++){let a=s<<4;ur(r,e,0,8,16,24,Ft[a+0],Ft[a+1]),ur(r,e,2,10,18,26,Ft[a+2],Ft[a+3]),ur(r,e,4,12,20,28,Ft[a+
4],Ft[a+5]),ur(r,e,6,14,22,30,Ft[a+6],Ft[a+7]),ur(r,e,0,10,20,30,Ft[a+8],Ft[a+9]),ur(r,e,2,12,22,24,Ft[a+10],Ft[a+11]),ur(r,e,4,14,16,26,Ft[a+12],Ft[a+13]),ur(r,
e,6,8,18,28,Ft[a+14],Ft[a+15])}for(let s=0;s<16;s++)i25.h[s]^=r[s]^r[s+16]}var ho=class{constructor(t,r,e,n){let s=new Uint8Array(64);this.S={b:new Uint8Array(Di),
h:new Uint32Array(fo/4),t0:new Uint32Array(2),c:0,outlen:t},s[0]=t,r&&(s[1]=r.length),s[2]=1,s[3]=1,e&&s.set(e,32),n&&s.set(n,48);let a=new Uint32Array(s.buffer,
s.byteOffset,s.length/Uint32Array.BYTES_PER_ELEMENT);for(let o=0;o<16;o++)this.S.h[o]=m0[o]^a[o];if(r){let o=new Uint8Array(Di);o.set(r),this.update(o)}}update(t){
if(!(t instanceof Uint8Array))throw Error("Input must be Uint8Array or Buffer");let r=0;for(;r<t.length;){this.S.c===Di&&(ac(this.S.t0,this.S.c),oc(this.S,!1),this.
S.c=0);let e=Di-this.S.c;this.S.b.set(t.subarray(r,r+e),this.S.c);let n=Math.min(e,t.length-r);this.S.c+=n,r+=n}return this}digest(t){ac(this.S.t0,this.S.c),this.
S.b.fill(0,this.S.c),this.S.c=Di,oc(this.S,!0);let r=t||new Uint8Array(this.S.outlen);for(let e=0;e<this.S.outlen;e++)r[e]=this.S.h[e>>2]>>8*(3&e);return this.S.
h=null,r.buffer}};function Tn(i25,t,r,e){if(i25>fo)throw Error(`outlen must be at most ${fo} (given: ${i25})`);return new ho(i25,t,r,e)}var fo=64,Di=128,Le=1024,
Kh=new Uint8Array(new Uint16Array([43981]).buffer)[0]===205;function zt(i25,t,r){return i25[r+0]=t,i25[r+1]=t>>8,i25[r+2]=t>>16,i25[r+3]=t>>24,i25}function Br(i25,t,r){
if(t>Number.MAX_SAFE_INTEGER)throw Error("LE64: large numbers unsupported");let e=t;for(let n=r;n<r+7;n++)i25[n]=e,e=(e-i25[n])/256;return i25}function da(i25,t,r){
let e=new Uint8Array(64),n=new Uint8Array(4+t.length);if(zt(n,i25,0),n.set(t,4),i25<=64)return Tn(i25).update(n).digest(r),r;let s=Math.ceil(i25/32)-2;for(let o=0;o<
s;o++)Tn(64).update(o===0?n:e).digest(e),r.set(e.subarray(0,32),32*o);let a=new Uint8Array(Tn(i25-32*s).update(e).digest());return r.set(a,32*s),r}function cc(i25,t,r,e){
return i25.fn.XOR(t.byteOffset,r.byteOffset,e.byteOffset),t}function Ch(i25,t,r,e){return i25.fn.G(t.byteOffset,r.byteOffset,e.byteOffset,i25.refs.gZ.byteOffset),
e}function Uh(i25,t,r,e){return i25.fn.G2(t.byteOffset,r.byteOffset,e.byteOffset,i25.refs.gZ.byteOffset),e}function*Ph(i25,t,r,e,n,s,a,o){i25.refs.prngTmp.fill(
0);let c=i25.refs.prngTmp.subarray(0,48);Br(c,t,0),Br(c,r,8),Br(c,e,16),Br(c,n,24),Br(c,s,32),Br(c,2,40);for(let u=1;u<=a;u++){Br(i25.refs.prngTmp,u,c.length);let h=Uh(
i25,i25.refs.ZERO1024,i25.refs.prngTmp,i25.refs.prngR);for(let l=u===1?8*o:0;l<h.length;l+=8)yield h.subarray(l,l+8)}return[]}function Dh(i25,{memory:t,instance:r}){
if(!Kh)throw Error("BigEndian system not supported");let e=(function({type:E,version:C,tagLength:I,password:K,salt:U,ad:x,secret:M,parallelism:Q,memorySize:R,passes:N}){
let F=(T,z,L,O)=>{if(z<L||z>O)throw Error(`${T} size should be between ${L} and ${O} bytes`)};if(E!==2||C!==19)throw Error("Unsupported type or version");return F(
"password",K,8,4294967295),F("salt",U,8,4294967295),F("tag",I,4,4294967295),F("memory",R,8*Q,4294967295),x&&F("associated data",x,0,4294967295),M&&F("secret",M,
0,32),{type:E,version:C,tagLength:I,password:K,salt:U,ad:x,secret:M,lanes:Q,memorySize:R,passes:N}})({type:2,version:19,...i25}),{G:n,G2:s,xor:a,getLZ:o}=r.exports,
c={},u={};u.G=n,u.G2=s,u.XOR=a;let h=4*e.lanes*Math.floor(e.memorySize/(4*e.lanes)),l=h*Le+10240;if(t.buffer.byteLength<l){let E=Math.ceil((l-t.buffer.byteLength)/
65536);t.grow(E)}let y=0;c.gZ=new Uint8Array(t.buffer,y,Le),y+=c.gZ.length,c.prngR=new Uint8Array(t.buffer,y,Le),y+=c.prngR.length,c.prngTmp=new Uint8Array(t.buffer,
y,Le),y+=c.prngTmp.length,c.ZERO1024=new Uint8Array(t.buffer,y,1024),y+=c.ZERO1024.length;let g=new Uint32Array(t.buffer,y,2);y+=g.length*Uint32Array.BYTES_PER_ELEMENT;
let p={fn:u,refs:c},w=new Uint8Array(t.buffer,y,Le);y+=w.length;let A=new Uint8Array(t.buffer,y,e.memorySize*Le),m=new Uint8Array(t.buffer,0,y),v=(function(E){let C=Tn(
64),I=new Uint8Array(4),K=new Uint8Array(24);zt(K,E.lanes,0),zt(K,E.tagLength,4),zt(K,E.memorySize,8),zt(K,E.passes,12),zt(K,E.version,16),zt(K,E.type,20);let U=[
K];E.password?(U.push(zt(new Uint8Array(4),E.password.length,0)),U.push(E.password)):U.push(I),E.salt?(U.push(zt(new Uint8Array(4),E.salt.length,0)),U.push(E.salt)):
U.push(I),E.secret?(U.push(zt(new Uint8Array(4),E.secret.length,0)),U.push(E.secret)):U.push(I),E.ad?(U.push(zt(new Uint8Array(4),E.ad.length,0)),U.push(E.ad)):
U.push(I),C.update((function(M){if(M.length===1)return M[0];let Q=0;for(let F=0;F<M.length;F++){if(!(M[F]instanceof Uint8Array))throw Error("concatArrays: Data \
must be in the form of a Uint8Array");Q+=M[F].length}let R=new Uint8Array(Q),N=0;return M.forEach((F=>{R.set(F,N),N+=F.length})),R})(U));let x=C.digest();return new Uint8Array(
x)})(e),k=h/e.lanes,b=Array(e.lanes).fill(null).map((()=>Array(k))),B=(E,C)=>(b[E][C]=A.subarray(E*k*1024+1024*C,E*k*1024+1024*C+Le),b[E][C]);for(let E=0;E<e.lanes;E++){
let C=new Uint8Array(v.length+8);C.set(v),zt(C,0,v.length),zt(C,E,v.length+4),da(Le,C,B(E,0)),zt(C,1,v.length),da(Le,C,B(E,1))}let D=k/4;for(let E=0;E<e.passes;E++)
for(let C=0;C<4;C++){let I=E===0&&C<=1;for(let K=0;K<e.lanes;K++){let U=C===0&&E===0?2:0,x=I?Ph(p,E,K,C,h,e.passes,D,U):null;for(;U<D;U++){let M=C*D+U,Q=M>0?b[K][M-
1]:b[K][k-1],R=I?x.next().value:Q;o(g.byteOffset,R.byteOffset,K,e.lanes,E,C,U,4,D);let N=g[0],F=g[1];E===0&&B(K,M),Ch(p,Q,b[N][F],E>0?w:b[K][M]),E>0&&cc(p,b[K][M],
w,b[K][M])}}}let P=b[0][k-1];for(let E=1;E<e.lanes;E++)cc(p,P,P,b[E][k-1]);let S=da(e.tagLength,P,new Uint8Array(e.tagLength));return m.fill(0),t.grow(0),S}var Bn;
async function xh(i25,t){let r=new WebAssembly.Memory({initial:1040,maximum:65536}),e=await(async function(n,s,a){let o={env:{memory:n}};if(Bn===void 0)try{let c=await s(
o);return Bn=!0,c}catch{Bn=!1}return(Bn?s:a)(o)})(r,i25,t);return n=>Dh(n,{instance:e.instance,memory:r})}function uc(i25,t,r,e){return(function(n,s,a){var o=a?
WebAssembly.instantiateStreaming:WebAssembly.instantiate,c=a?WebAssembly.compileStreaming:WebAssembly.compile;return s?o(n,s):c(n)})(Buffer.from(r,"base64"),e,!1)}
var hc,fc,lc,yc,gc,pc,Qh=Object.freeze({__proto__:null,default:async()=>xh((i25=>uc(0,0,"AGFzbQEAAAABKwdgBH9/f38AYAABf2AAAGADf39/AGAJf39/f39/f39/AX9gAX8AYAF/AX8\
CEwEDZW52Bm1lbW9yeQIBkAiAgAQDCgkCAwAABAEFBgEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwACAkcyAAMFZ2V0TFoABBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABB\
fX2Vycm5vX2xvY2F0aW9uAAgJc3RhY2tTYXZlAAUMc3RhY2tSZXN0b3JlAAYKc3RhY2tBbGxvYwAHCQcBAEEBCwEACs0gCQMAAQtYAQJ/A0AgACAEQQR0IgNqIAIgA2r9AAQAIAEgA2r9AAQA/VH9CwQAIAAgA0E\
QciIDaiACIANq/QAEACABIANq/QAEAP1R/QsEACAEQQJqIgRBwABHDQALC7ceAgt7A38DQCADIBFBBHQiD2ogASAPav0ABAAgACAPav0ABAD9USIF/QsEACACIA9qIAX9CwQAIAMgD0EQciIPaiABIA9q/QAEACA\
AIA9q/QAEAP1RIgX9CwQAIAIgD2ogBf0LBAAgEUECaiIRQcAARw0ACwNAIAMgEEEHdGoiAEEQaiAA/QAEcCAA/QAEMCIFIAD9AAQQIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQI\
DCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEUCIG/c4BIAkgCf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAX9USIFQSj9ywEgBUE\
Y/c0B/VAiCCAE/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAEIAT9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAogCf1RIgVBMP3LASAFQRD9zQH9UCIFIAb9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQo\
LIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkgCP1RIgRBAf3LASAEQT/9zQH9UCIMIAD9AARgIAD9AAQgIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwA\
BAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIABBQGsiAf0ABAAiB/3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiByAE/VEiBEE\
o/csBIARBGP3NAf1QIgsgBv3OASALIAv9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAI/VEiBEEw/csBIARBEP3NAf1QIgQgB/3OASAEIAT9DQABAgMICQoLAAE\
CAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAL/VEiB0EB/csBIAdBP/3NAf1QIg0gDf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eHyIH/c4BIAcgB/0NAAECAwgJCgs\
AAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/VEiC0Eg/csBIAtBIP3NAf1QIgsgCP3OASALIAv9DQABAgM\
ICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAH/VEiB0Eo/csBIAdBGP3NAf1QIgcgCv3OASAHIAf9DQABAgMICQoLAAECAwgJCgsgCiAK/Q0AAQIDCAkKCwABAgMICQoL/d4\
BQQH9ywH9zgEiDv0LBAAgACAGIA0gDCAM/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgr9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4\
BIgYgBSAEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USIFQSD9ywEgBUEg/c0B/VAiBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3\
LAf3OASIJIAr9USIEQSj9ywEgBEEY/c0B/VAiCiAG/c4BIAogCv0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAQgBf1RIgVBMP3LASAFQRD9zQH9UCI\
FIA4gC/1RIgRBMP3LASAEQRD9zQH9UCIEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRwIAEgBCA\
I/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAUgCf3OASAFIAX9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0AAQIDCAkKCwABAgMICQoL/d4\
BQQH9ywH9zgEiCf0LBFAgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEICAAIAQgBSAF/Q0AAQI\
DBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAQQQFqIhBBCEcNAAtBACEQA0AgAyAQQQR0aiIAQYABaiAA/QAEgAcgAP0ABIADIgUgAP0ABIABIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQ\
gBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEgAUiBv3OASAJIAn9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgE\
iBiAF/VEiBUEo/csBIAVBGP3NAf1QIgggBP3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgBCAE/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCiAKIAn9USIFQTD9ywEgBUEQ/c0B/VAiBSAG/c4BIAUgBf0\
NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAj9USIEQQH9ywEgBEE//c0B/VAiDCAA/QAEgAYgAP0ABIACIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwg\
JCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIAD9AASABCIH/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3\
LAf3OASIHIAT9USIEQSj9ywEgBEEY/c0B/VAiCyAG/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAj9USIEQTD9ywEgBEEQ/c0B/VAiBCAH/c4BIAQ\
gBP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAv9USIHQQH9ywEgB0E//c0B/VAiDSAN/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgf9zgE\
gByAH/Q0AAQIDCAkKCwABAgMICQoLIAogCv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgogBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USILQSD9ywEgC0Eg/c0B/VAiCyA\
I/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAf9USIHQSj9ywEgB0EY/c0B/VAiByAK/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgM\
ICQoLAAECAwgJCgv93gFBAf3LAf3OASIO/QsEACAAIAYgDSAMIAz9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8iCv3OASAKIAr9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgM\
ICQoL/d4BQQH9ywH9zgEiBiAFIAQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/1RIgVBIP3LASAFQSD9zQH9UCIFIAn9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAkgCf0NAAECAwgJCgs\
AAQIDCAkKC/3eAUEB/csB/c4BIgkgCv1RIgRBKP3LASAEQRj9zQH9UCIKIAb9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9CwQAIAAgBCAF/VEiBUE\
w/csBIAVBEP3NAf1QIgUgDiAL/VEiBEEw/csBIARBEP3NAf1QIgQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIAGIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBk\
aGxwdHh/9CwSAByAAIAQgCP3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBP0LBIAEIAAgBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQA\
BAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJ/QsEgAUgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4\
f/QsEgAIgACAEIAUgBf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIADIBBBAWoiEEEIRw0AC0EAIRADQCACIBBBBHQiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACACIABBEHIiAWoiDyA\
BIANq/QAEACAP/QAEAP1R/QsEACACIABBIHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBMHIiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACAQQQRqIhBBwABHDQALCxYAIAAgASACIAMQAiAAIAIgAiA\
DEAILewIBfwF+IAIhCSABNQIAIQogBCAFcgRAIAEoAgQgA3AhCQsgACAJNgIAIAAgB0EBayAFIAQbIAhsIAZBAWtBAEF/IAYbIAIgCUYbaiIBIAVBAWogCGxBACAEG2ogAa0gCiAKfkIgiH5CIIinQX9zaiAHIAh\
scDYCBCAACwQAIwALBgAgACQACxAAIwAgAGtBcHEiACQAIAALBQBBgAgL",i25)),(i25=>uc(0,0,"AGFzbQEAAAABPwhgBH9/f38AYAABf2AAAGADf39/AGARf39/f39/f39/f39/f39/f38AYAl/f39/f39/f\
38Bf2ABfwBgAX8BfwITAQNlbnYGbWVtb3J5AgGQCICABAMLCgIDBAAABQEGBwEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwADAkcyAAQFZ2V0TFoABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX\
2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAkJc3RhY2tTYXZlAAYMc3RhY2tSZXN0b3JlAAcKc3RhY2tBbGxvYwAICQcBAEEBCwEACssaCgMAAQtQAQJ/A0AgACAEQQN0IgNqIAIgA2opAwAgASADaikDA\
IU3AwAgACADQQhyIgNqIAIgA2opAwAgASADaikDAIU3AwAgBEECaiIEQYABRw0ACwveDwICfgF/IAAgAUEDdGoiEyATKQMAIhEgACAFQQN0aiIBKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAI\
A1BA3RqIgUgESAFKQMAhUIgiSIRNwMAIAAgCUEDdGoiCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIoiSIRNwMAIBMgESATKQMAIhJ8IBFC/////w+DIBJCAYZC/v///\
x+DfnwiETcDACAFIBEgBSkDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgASARIAEpAwCFQgGJNwMAIAAgAkEDdGoiDSANKQMAIhEgACAGQQN0aiICKQMAIhJ8IBFCA\
YZC/v///x+DIBJC/////w+DfnwiETcDACAAIA5BA3RqIgYgESAGKQMAhUIgiSIRNwMAIAAgCkEDdGoiCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIoiSIRNwMAIA0gE\
SANKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAKIBEgCikDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAiARIAIpAwCFQgGJNwMAIAAgA0EDdGoiD\
iAOKQMAIhEgACAHQQN0aiIDKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA9BA3RqIgcgESAHKQMAhUIgiSIRNwMAIAAgC0EDdGoiCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+f\
CIRNwMAIAMgESADKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAHIBEgBykDAIVCMIkiETcDACALIBEgCykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3A\
wAgAyARIAMpAwCFQgGJNwMAIAAgBEEDdGoiDyAPKQMAIhEgACAIQQN0aiIEKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIBBBA3RqIgggESAIKQMAhUIgiSIRNwMAIAAgDEEDdGoiACARIAApA\
wAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA8gESAPKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAIIBEgCCkDAIVCMIkiETcDACAAIBEgACkDACISf\
CARQv////8PgyASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIBMgEykDACIRIAIpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAggESAIKQMAhUIgiSIRNwMAIAsgESALKQMAIhJ8I\
BFC/////w+DIBJCAYZC/v///x+DfnwiETcDACACIBEgAikDAIVCKIkiETcDACATIBEgEykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgCCARIAgpAwCFQjCJIhE3AwAgCyARIAspAwAiEnwgEUL//\
///D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIBiTcDACANIA0pAwAiESADKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAFIBEgBSkDAIVCIIkiETcDACAAIBEgACkDACISfCARQv///\
/8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAwCFQiiJIhE3AwAgDSARIA0pAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAUgESAFKQMAhUIwiSIRNwMAIAAgESAAKQMAIhJ8IBFC/////w+DI\
BJCAYZC/v///x+DfnwiETcDACADIBEgAykDAIVCAYk3AwAgDiAOKQMAIhEgBCkDACISfCARQgGGQv7///8fgyASQv////8Pg358IhE3AwAgBiARIAYpAwCFQiCJIhE3AwAgCSARIAkpAwAiEnwgEUL/////D4MgE\
kIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQ\
v7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIA8gDykDACIRIAEpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAcgESAHKQMAhUIgiSIRNwMAIAogESAKKQMAIhJ8IBFC/////w+DIBJCAYZC/\
v///x+DfnwiETcDACABIBEgASkDAIVCKIkiETcDACAPIBEgDykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgByARIAcpAwCFQjCJIhE3AwAgCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H\
4N+fCIRNwMAIAEgESABKQMAhUIBiTcDAAvdCAEPfwNAIAIgBUEDdCIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAIgBkEIciIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAVBAmoiBUGAAUcNAAsDQCADIARBA3QiAGogA\
CACaikDADcDACADIARBAXIiAEEDdCIBaiABIAJqKQMANwMAIAMgBEECciIBQQN0IgVqIAIgBWopAwA3AwAgAyAEQQNyIgVBA3QiBmogAiAGaikDADcDACADIARBBHIiBkEDdCIHaiACIAdqKQMANwMAIAMgBEEFc\
iIHQQN0IghqIAIgCGopAwA3AwAgAyAEQQZyIghBA3QiCWogAiAJaikDADcDACADIARBB3IiCUEDdCIKaiACIApqKQMANwMAIAMgBEEIciIKQQN0IgtqIAIgC2opAwA3AwAgAyAEQQlyIgtBA3QiDGogAiAMaikDA\
DcDACADIARBCnIiDEEDdCINaiACIA1qKQMANwMAIAMgBEELciINQQN0Ig5qIAIgDmopAwA3AwAgAyAEQQxyIg5BA3QiD2ogAiAPaikDADcDACADIARBDXIiD0EDdCIQaiACIBBqKQMANwMAIAMgBEEOciIQQQN0I\
hFqIAIgEWopAwA3AwAgAyAEQQ9yIhFBA3QiEmogAiASaikDADcDACADIARB//8DcSAAQf//A3EgAUH//wNxIAVB//8DcSAGQf//A3EgB0H//wNxIAhB//8DcSAJQf//A3EgCkH//wNxIAtB//8DcSAMQf//A3EgD\
UH//wNxIA5B//8DcSAPQf//A3EgEEH//wNxIBFB//8DcRACIARB8ABJIQAgBEEQaiEEIAANAAtBACEBIANBAEEBQRBBEUEgQSFBMEExQcAAQcEAQdAAQdEAQeAAQeEAQfAAQfEAEAIgA0ECQQNBEkETQSJBI0EyQ\
TNBwgBBwwBB0gBB0wBB4gBB4wBB8gBB8wAQAiADQQRBBUEUQRVBJEElQTRBNUHEAEHFAEHUAEHVAEHkAEHlAEH0AEH1ABACIANBBkEHQRZBF0EmQSdBNkE3QcYAQccAQdYAQdcAQeYAQecAQfYAQfcAEAIgA0EIQ\
QlBGEEZQShBKUE4QTlByABByQBB2ABB2QBB6ABB6QBB+ABB+QAQAiADQQpBC0EaQRtBKkErQTpBO0HKAEHLAEHaAEHbAEHqAEHrAEH6AEH7ABACIANBDEENQRxBHUEsQS1BPEE9QcwAQc0AQdwAQd0AQewAQe0AQ\
fwAQf0AEAIgA0EOQQ9BHkEfQS5BL0E+QT9BzgBBzwBB3gBB3wBB7gBB7wBB/gBB/wAQAgNAIAIgAUEDdCIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAiAAQQhyIgRqIgUgAyAEaikDACAFKQMAhTcDACACIABBEHIiB\
GoiBSADIARqKQMAIAUpAwCFNwMAIAIgAEEYciIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAUEEaiIBQYABRw0ACwsWACAAIAEgAiADEAMgACACIAIgAxADC3sCAX8BfiACIQkgATUCACEKIAQgBXIEQCABKAIEIANwI\
QkLIAAgCTYCACAAIAdBAWsgBSAEGyAIbCAGQQFrQQBBfyAGGyACIAlGG2oiASAFQQFqIAhsQQAgBBtqIAGtIAogCn5CIIh+QiCIp0F/c2ogByAIbHA2AgQgAAsEACMACwYAIAAkAAsQACMAIABrQXBxIgAkACAAC\
wUAQYAICw==",i25)))});function Mh(i25){return i25&&i25.__esModule&&Object.prototype.hasOwnProperty.call(i25,"default")?i25.default:i25}var dc=(function(){if(pc)
return gc;pc=1;let i25=(function(){if(fc)return hc;function r(s){this.name="Bzip2Error",this.message=s,this.stack=Error().stack}fc=1,r.prototype=Error();var e=function(s){
throw new r(s)},n={};return n.Bzip2Error=r,n.crcTable=[0,79764919,159529838,222504665,319059676,398814059,445009330,507990021,638119352,583659535,797628118,726387553,
890018660,835552979,1015980042,944750013,1276238704,1221641927,1167319070,1095957929,1595256236,1540665371,1452775106,1381403509,1780037320,1859660671,1671105958,
1733955601,2031960084,2111593891,1889500026,1952343757,2552477408,2632100695,2443283854,2506133561,2334638140,2414271883,2191915858,2254759653,3190512472,3135915759,
3081330742,3009969537,2905550212,2850959411,2762807018,2691435357,3560074640,3505614887,3719321342,3648080713,3342211916,3287746299,3467911202,3396681109,4063920168,
4143685023,4223187782,4286162673,3779000052,3858754371,3904687514,3967668269,881225847,809987520,1023691545,969234094,662832811,591600412,771767749,717299826,311336399,
374308984,453813921,533576470,25881363,88864420,134795389,214552010,2023205639,2086057648,1897238633,1976864222,1804852699,1867694188,1645340341,1724971778,1587496639,
1516133128,1461550545,1406951526,1302016099,1230646740,1142491917,1087903418,2896545431,2825181984,2770861561,2716262478,3215044683,3143675388,3055782693,3001194130,
2326604591,2389456536,2200899649,2280525302,2578013683,2640855108,2418763421,2498394922,3769900519,3832873040,3912640137,3992402750,4088425275,4151408268,4197601365,
4277358050,3334271071,3263032808,3476998961,3422541446,3585640067,3514407732,3694837229,3640369242,1762451694,1842216281,1619975040,1682949687,2047383090,2127137669,
1938468188,2001449195,1325665622,1271206113,1183200824,1111960463,1543535498,1489069629,1434599652,1363369299,622672798,568075817,748617968,677256519,907627842,
853037301,1067152940,995781531,51762726,131386257,177728840,240578815,269590778,349224269,429104020,491947555,4046411278,4126034873,4172115296,4234965207,3794477266,
3874110821,3953728444,4016571915,3609705398,3555108353,3735388376,3664026991,3290680682,3236090077,3449943556,3378572211,3174993278,3120533705,3032266256,2961025959,
2923101090,2868635157,2813903052,2742672763,2604032198,2683796849,2461293480,2524268063,2284983834,2364738477,2175806836,2238787779,1569362073,1498123566,1409854455,
1355396672,1317987909,1246755826,1192025387,1137557660,2072149281,2135122070,1912620623,1992383480,1753615357,1816598090,1627664531,1707420964,295390185,358241886,
404320391,483945776,43990325,106832002,186451547,266083308,932423249,861060070,1041341759,986742920,613929101,542559546,756411363,701822548,3316196985,3244833742,
3425377559,3370778784,3601682597,3530312978,3744426955,3689838204,3819031489,3881883254,3928223919,4007849240,4037393693,4100235434,4180117107,4259748804,2310601993,
2373574846,2151335527,2231098320,2596047829,2659030626,2470359227,2550115596,2947551409,2876312838,2788305887,2733848168,3165939309,3094707162,3040238851,2985771188],
n.array=function(s){var a=0,o=0,c=[0,1,3,7,15,31,63,127,255];return function(u){for(var h=0;u>0;){var l=8-a;u>=l?(h<<=l,h|=c[l]&s[o++],a=0,u-=l):(h<<=u,h|=(s[o]&
c[u]<<8-u-a)>>8-u-a,a+=u,u=0)}return h}},n.simple=function(s,a){var o=n.array(s),c=!1,u=1e5*n.header(o),h=new Int32Array(u);do c=n.decompress(o,a,h,u);while(!c)},
n.header=function(s){this.byteCount=new Int32Array(256),this.symToByte=new Uint8Array(256),this.mtfSymbol=new Int32Array(256),this.selectors=new Uint8Array(32768),
s(24)!=4348520&&e("No magic number found");var a=s(8)-48;return(a<1||a>9)&&e("Not a BZIP archive"),a},n.decompress=function(s,a,o,c,u){for(var h=-1,l="",y=0;y<6;y++)
l+=s(8).toString(16);if(l=="177245385090")return(0|s(32))!==u&&e("Error in bzip2: crc32 do not match"),s(null),null;l!="314159265359"&&e("Invalid bzip data");var g=0|
s(32);s(1)&&e("unsupported obsolete version");var p=s(24);p>c&&e("Initial position larger than buffer size");var w=s(16),A=0;for(y=0;y<16;y++)if(w&1<<15-y){var m=s(
16);for(b=0;b<16;b++)m&1<<15-b&&(this.symToByte[A++]=16*y+b)}var v=s(3);(v<2||v>6)&&e("Invalid bzip data");var k=s(15);for(k==0&&e("Invalid bzip data"),y=0;y<v;y++)
this.mtfSymbol[y]=y;for(y=0;y<k;y++){for(var b=0;s(1);b++)b>=v&&e("Invalid bzip data");var B=this.mtfSymbol[b];for(m=b-1;m>=0;m--)this.mtfSymbol[m+1]=this.mtfSymbol[m];
this.mtfSymbol[0]=B,this.selectors[y]=B}var D,P,S,E,C=A+2,I=[],K=new Uint8Array(258),U=new Uint16Array(21);for(b=0;b<v;b++){for(w=s(5),y=0;y<C;y++){for(;(w<1||w>
20)&&e("Invalid bzip data"),s(1);)s(1)?w--:w++;K[y]=w}var x,M;for(x=M=K[0],y=1;y<C;y++)K[y]>M?M=K[y]:K[y]<x&&(x=K[y]);(D=I[b]={}).permute=new Int32Array(258),D.
limit=new Int32Array(21),D.base=new Int32Array(21),D.minLen=x,D.maxLen=M;var Q=D.base,R=D.limit,N=0;for(y=x;y<=M;y++)for(w=0;w<C;w++)K[w]==y&&(D.permute[N++]=w);
for(y=x;y<=M;y++)U[y]=R[y]=0;for(y=0;y<C;y++)U[K[y]]++;for(N=w=0,y=x;y<M;y++)N+=U[y],R[y]=N-1,N<<=1,Q[y+1]=N-(w+=U[y]);R[M]=N+U[M]-1,Q[x]=0}for(y=0;y<256;y++)this.
mtfSymbol[y]=y,this.byteCount[y]=0;for(P=S=C=E=0;;){for(C--||(C=49,E>=k&&e("Invalid bzip data"),Q=(D=I[this.selectors[E++]]).base,R=D.limit),b=s(y=D.minLen);y>D.
maxLen&&e("Invalid bzip data"),!(b<=R[y]);)y++,b=b<<1|s(1);((b-=Q[y])<0||b>=258)&&e("Invalid bzip data");var F=D.permute[b];if(F!=0&&F!=1){if(P)for(P=0,S+w>c&&e(
"Invalid bzip data"),B=this.symToByte[this.mtfSymbol[0]],this.byteCount[B]+=w;w--;)o[S++]=B;if(F>A)break;for(S>=c&&e("Invalid bzip data"),y=F-1,B=this.mtfSymbol[y],
m=y-1;m>=0;m--)this.mtfSymbol[m+1]=this.mtfSymbol[m];this.mtfSymbol[0]=B,B=this.symToByte[B],this.byteCount[B]++,o[S++]=B}else P||(P=1,w=0),w+=F==0?P:2*P,P<<=1}
for((p<0||p>=S)&&e("Invalid bzip data"),b=0,y=0;y<256;y++)m=b+this.byteCount[y],this.byteCount[y]=b,b=m;for(y=0;y<S;y++)B=255&o[y],o[this.byteCount[B]]|=y<<8,this.
byteCount[B]++;var T,z,L,O=0,H=0,j=0;for(S&&(H=255&(O=o[p]),O>>=8,j=-1);S;){for(S--,z=H,H=255&(O=o[O]),O>>=8,j++==3?(T=H,L=z,H=-1):(T=1,L=H);T--;)h=4294967295&(h<<
8^this.crcTable[255&(h>>24^L)]),a(L);H!=z&&(j=0)}return(0|(h=~h>>>0))!=(0|g)&&e("Error in bzip2: crc32 do not match"),4294967295&(h^(u<<1|u>>>31))},hc=n})(),t=(function(){
if(yc)return lc;yc=1;var r=[0,1,3,7,15,31,63,127,255];return lc=function(e){var n=0,s=0,a=e(),o=function(c){if(c===null&&n!=0)return n=0,void s++;for(var u=0;c>
0;){s>=a.length&&(s=0,a=e());var h=8-n;n===0&&c>0&&o.bytesRead++,c>=h?(u<<=h,u|=r[h]&a[s++],n=0,c-=h):(u<<=c,u|=(a[s]&r[c]<<8-c-n)>>8-c-n,n+=c,c=0)}return u};return o.
bytesRead=0,o}})();return gc=function(r,e=1/0){let n=[],s=0,a=0,o=!1,c=!1,u=null,h=null,l=0,y,g=0;function p(w){if(!o)try{return(function(A){if(a){let m=1e5*a,v=new Int32Array(
m),k=new Uint8Array(32768),b=0,B=function(D){if(++l>e)throw Error("Maximum decompressed size exceeded");if(b===k.length){let P=Math.min(2*k.length,b+(e-l)+1),S=new Uint8Array(
P);S.set(k),k=S}k[b++]=D};return h=i25.decompress(u,B,v,m,h),h===null?(a=0,!1):(A(k.subarray(0,b)),!0)}return a=i25.header(u),h=0,!1})((function(A){w.enqueue(A),
A!==null&&(g+=A.length)}))}catch(A){return w.error(A),o=!0,!0}}return new ReadableStream({start(){y=r.getReader()},async pull(w){try{for(;;){for(;!(c||u&&s-u.bytesRead+
1>=25e3+1e5*(a||4));){let{value:A,done:m}=await y.read();m?c=!0:(n.push(A),s+=A.length,u===null&&(u=t((function(){return n.shift()}))))}for(;c?u&&s>u.bytesRead:
u&&s-u.bytesRead+1>=25e3+1e5*(a||4);)if(p(w))return;if(c&&!o&&(!u||s<=u.bytesRead))return void(h===null?w.close():w.error(Error("input stream ended prematurely")))}}catch(A){
w.error(A)}},async cancel(w){await y.abort(w)}},{highWaterMark:0})}})(),Rh=b0({__proto__:null,default:Mh(dc)},[dc]);0&&(module.exports={AEADEncryptedDataPacket,CleartextMessage,CompressedDataPacket,GrammarError,LiteralDataPacket,MarkerPacket,Message,OnePassSignaturePacket,PacketList,
PaddingPacket,PrivateKey,PublicKey,PublicKeyEncryptedSessionKeyPacket,PublicKeyPacket,PublicSubkeyPacket,SecretKeyPacket,SecretSubkeyPacket,Signature,SignaturePacket,
Subkey,SymEncryptedIntegrityProtectedDataPacket,SymEncryptedSessionKeyPacket,SymmetricallyEncryptedDataPacket,TrustPacket,UnparseablePacket,UserAttributePacket,
UserIDPacket,armor,config,createCleartextMessage,createMessage,decrypt,decryptKey,decryptSessionKeys,encrypt,encryptKey,encryptSessionKey,enums,generateKey,generateSessionKey,
readCleartextMessage,readKey,readKeys,readMessage,readPrivateKey,readPrivateKeys,readSignature,reformatKey,revokeKey,sign,unarmor,verify});
