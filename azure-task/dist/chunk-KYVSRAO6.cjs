var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y,b:()=>ge,c:()=>pe,d:()=>rn,e:()=>Ct,f:()=>ke,g:()=>Jt,h:()=>_t,i:()=>S,j:()=>on,k:()=>Ot,l:()=>sn,m:()=>pn,
n:()=>un,o:()=>Dt,p:()=>$t,q:()=>Ht,r:()=>Kt,s:()=>Mt,t:()=>Gt,u:()=>jt});module.exports=__toCommonJS(stdin_exports);var import_chunk_MYVZ3O65=require("./chunk-MYVZ3O65.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),ke=(0,import_chunk_3CREN6VF.c)(C=>{"use strict";C.__esModule=!0,C.distance=C.closest=void 0;var k=new Uint32Array(
65536),yn=function(e,n){for(var t=e.length,r=n.length,i=1<<t-1,o=-1,a=0,d=t,s=t;s--;)k[e.charCodeAt(s)]|=1<<s;for(s=0;s<r;s++){var g=k[n.charCodeAt(s)],l=g|a;g|=
(g&o)+o^o,a|=~(g|o),o&=g,a&i&&d++,o&i&&d--,a=a<<1|1,o=o<<1|~(l|a),a&=l}for(s=t;s--;)k[e.charCodeAt(s)]=0;return d},hn=function(e,n){for(var t=n.length,r=e.length,
i=[],o=[],a=Math.ceil(t/32),d=Math.ceil(r/32),s=0;s<a;s++)o[s]=-1,i[s]=0;for(var g=0;g<d-1;g++){for(var l=0,m=-1,N=g*32,B=Math.min(32,r)+N,c=N;c<B;c++)k[e.charCodeAt(
c)]|=1<<c;for(var s=0;s<t;s++){var v=k[n.charCodeAt(s)],_=o[s/32|0]>>>s&1,h=i[s/32|0]>>>s&1,O=v|l,L=((v|h)&m)+m^m|v|h,u=l|~(L|m),f=m&L;u>>>31^_&&(o[s/32|0]^=1<<
s),f>>>31^h&&(i[s/32|0]^=1<<s),u=u<<1|_,f=f<<1|h,m=f|~(O|u),l=u&O}for(var c=N;c<B;c++)k[e.charCodeAt(c)]=0}for(var H=0,P=-1,U=g*32,V=Math.min(32,r-U)+U,c=U;c<V;c++)
k[e.charCodeAt(c)]|=1<<c;for(var K=r,s=0;s<t;s++){var v=k[n.charCodeAt(s)],_=o[s/32|0]>>>s&1,h=i[s/32|0]>>>s&1,O=v|H,L=((v|h)&P)+P^P|v|h,u=H|~(L|P),f=P&L;K+=u>>>
r-1&1,K-=f>>>r-1&1,u>>>31^_&&(o[s/32|0]^=1<<s),f>>>31^h&&(i[s/32|0]^=1<<s),u=u<<1|_,f=f<<1|h,P=f|~(O|u),H=u&O}for(var c=U;c<V;c++)k[e.charCodeAt(c)]=0;return K},
he=function(e,n){if(e.length<n.length){var t=n;n=e,e=t}return n.length===0?e.length:e.length<=32?yn(e,n):hn(e,n)};C.distance=he;var kn=function(e,n){for(var t=1/0,
r=0,i=0;i<n.length;i++){var o=he(e,n[i]);o<t&&(t=o,r=i)}return n[r]};C.closest=kn}),y={name:"openssl",title:"openssl",packages:{debian:"openssl",enterprise:"ope\
nssl",fedora:"openssl",amazon:"openssl"}},Te={debian:"gnupg",enterprise:"gnupg2",fedora:"gnupg2",amazon:"gnupg2-full"},Ae=["gpg","gpg-agent","gpg-connect-agent",
"gpgconf"].map(e=>({name:e,title:e,packages:Te})),A=[...Ae,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"gnupg-pkcs11-scd",enterprise:"gnu\
pg-pkcs11-scd",fedora:"gnupg-pkcs11-scd",epel:!0}}],q={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"java-latest-openjdk-devel",amazon:"\
java-17-amazon-corretto-devel",releases:{el10:"java-21-openjdk-devel"}},D={code:"POLICY_NOT_FOUND",message:"Java finds no key with a certificate for this projec\
t and signing policy.",hint:"Check project-slug and signing-policy-slug. Java needs the key's certificate on the token, with the key's id and the label PROJECT/\
SIGNING-POLICY; the certificate input does not do."},Ie={name:"apksigner",title:"apksigner (of Android's build tools)",packages:{debian:"apksigner"}},Q=["-JDuse\
r.language=en","-J-add-exports=jdk.crypto.cryptoki/sun.security.pkcs11=ALL-UNNAMED"],ee={name:"apksigner",title:"Android apps: APK",recognises:({extension:e,head:n})=>e===
".apk"&&X(n)?"an Android app (.apk)":void 0,refuses:({head:e})=>X(e)?void 0:"it does not begin as a ZIP archive",result:{kind:"embedded"},needs:{programs:[Ie],configuration:"\
sunpkcs11",opensslBackend:!1},honours:[],sign({input:e,output:n},t){let{configuration:r,options:i,key:o}=t;return{program:t.command("apksigner"),arguments:[...Q,
"sign","--provider-class","sun.security.pkcs11.SunPKCS11","--provider-arg",(0,import_chunk_RKEOF3MD.a)(r.sunpkcs11Config,"SunPKCS11 configuration"),"--ks","NONE",
"--ks-type","PKCS11","--ks-pass","env:PKCS11_SIGN_PIN","--ks-key-alias",o.id,"--v1-signer-name","SIGNPATH","--v4-signing-enabled","false",...i.extraArguments,"-\
-in",e,"--out",n],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e},n,t){let[r,{output:i,exitCode:o}]=await Promise.all([t.apkSignature(e),t.run({program:n.
command("apksigner"),arguments:[...Q,"verify","--verbose","--print-certs",...be(n.options.extraArguments),"--in",e],environment:{}})]);if(r.state==="invalid")return r;
let a=o===0?Ee(i,t):we(i);return r.state==="unsigned"?a.state==="valid"?{...r,state:"invalid"}:a:a.state==="valid"?{...r,verifier:`${r.verifier}, ${a.verifier}`,
notes:[...r.notes,...a.notes]}:a},readFailure(e){let n=(0,import_chunk_UDRAOCHI.e)(e);return n===void 0?Ce(e):{ckr:n}}};function X(e){return e[0]===80&&e[1]===75&&
e[2]===3&&e[3]===4}function be(e){return e.flatMap((n,t)=>/^--m(in|ax)-sdk-version=/.test(n)?[n]:/^--m(in|ax)-sdk-version$/.test(n)?[n,e[t+1]??""]:[])}function Ee(e,{
signer:n}){let t=[...e.matchAll(/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].map(([,o])=>`v${o??""}`),r=[...e.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)].
filter(([,o=""])=>!/source stamp/i.test(o)).map(([,,o="",a=""])=>({name:o,sha256:a})),i=r.find(({sha256:o})=>o!==(n==null?void 0:n.sha256));return i!==void 0?{state:"\
invalid",reason:`it is signed by ${i.name}`}:r.length===0||!/^Verifies\s*$/m.test(e)?{state:"invalid",reason:"apksigner does not say whose signature it is"}:t.some(
o=>/^v[23]/.test(o))?{state:"valid",verifier:"apksigner verify",notes:t.includes("v1")?["a v1 signature besides, checked by apksigner alone"]:[]}:{state:"invali\
d",reason:"it has neither a v2 nor a v3 signature, without which Android 11 and later do not install it"}}var Re=/^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im;
function we(e){let n=[...e.matchAll(/^ERROR: .*$/gm)].map(([r])=>r);if(n.length>0&&n.every(r=>Re.test(r)))return{state:"unsigned",reason:"there is no signature \
in it"};let[t=e.trim().split(`
`)[0]??""]=n;return{state:"invalid",reason:`apksigner does not accept it: ${t.replace(/^ERROR: /,"")}`}}var xe=[{pattern:/does not contain a key|entry ".*" not found/i,
failure:D},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,failure:{code:"L\
IBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/Missing AndroidManifest\.xml/,failure:{code:"\
INVALID_INPUT",message:"The file is no Android app: there is no AndroidManifest.xml in it."}},{pattern:/MinSdkVersionException/,failure:{code:"INVALID_INPUT",message:"\
apksigner can not read minSdkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place."}},{pattern:/ApkFormatException|ZipFormatException|Malformed APK/,
failure:{code:"INVALID_INPUT",message:"The file is damaged, or no APK."}},{pattern:/Unsupported option: --v4-signing-enabled/,failure:{code:"PREREQUISITE_MISSIN\
G",message:"This apksigner is too old: it must be that of build tools 30 or later, such as Debian 12 and Ubuntu 22.04 have."}},{pattern:/Unrecognized option: --add-exports/,
failure:{code:"PREREQUISITE_MISSING",message:"apksigner runs in Java 8 here; it needs Java 11 or later."}},{pattern:/load failed|LoginException/i,failure:{message:"\
Java could not log in to the library, or not list its keys. The library's log tells why."}}];function Ce(e){var n;return((n=xe.find(({pattern:t})=>t.test(e)))==
null?void 0:n.failure)??{}}var Ne={name:"cosign",title:"cosign, built with PKCS #11 support",packages:{}},_e=1,ne={name:"cosign",title:"any file: a detached sig\
nature in Base64 (RSA or ECDSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[
Ne,y],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:[],sign({input:e,output:n},t){let{configuration:r,options:i,key:o}=t;return{program:t.
command("cosign"),arguments:["sign-blob","--yes","--key",Oe(o),"--tlog-upload=false","--use-signing-config=false","--new-bundle-format=false",...i.extraArguments,
"--output-signature",n,e],environment:{COSIGN_PKCS11_MODULE_PATH:r.library,COSIGN_PKCS11_PIN:"CONFIG"}}},async verify({file:e,signature:n},t,r){return r.withScratch(
async i=>{let o=`${i}/signature`,{exitCode:a}=await r.run({program:t.command("openssl"),arguments:["base64","-d","-A","-in",n,"-out",o],environment:{}}),d=await r.
rawSignature(e,a===0?o:n,"sha256","pkcs1");return a!==0&&d.state==="valid"?{state:"invalid",reason:"the signature is not in Base64"}:d})},readFailure(e){var t;let n=(t=
/\bpkcs11: (0x[0-9A-F]+): /i.exec(e))==null?void 0:t[1];return n===void 0?Ue(e):{ckr:(0,import_chunk_UDRAOCHI.a)(Number.parseInt(n,16))}}};function Oe({idHex:e,
token:n}){return`pkcs11:slot-id=${(n==null?void 0:n.slot)??_e};id=${e.replace(/../g,"%$&")}`}var Le=[{pattern:/\bunimplemented\b|not built with pkcs11/i,failure:{
code:"PREREQUISITE_MISSING",message:"This cosign was built without PKCS #11 support; no official release has it."}},{pattern:/unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign is of another version than 2.6 to 3, which this tool can call."}},{pattern:/no key pair found|could not find key/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}}];function Ue(e){var n;return((n=Le.find(({pattern:t})=>t.test(e)))==null?
void 0:n.failure)??{}}function I(e){if(/no gpg-agent running/i.test(e))return{message:"the agent, which has the key, has ended"};if(/signing failed: End of file/i.
test(e))return{message:"the card daemon, which has the library in it, crashed or was ended"};if(/no space left on device/i.test(e))return{code:"OUTPUT_NOT_WRITA\
BLE",message:"no space left on device"};let n=e.split(`
`).find(t=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(t));return n===void 0?{}:{message:n.trim()}}var Fe={name:"debsigs",title:"\
debsigs",packages:{debian:"debsigs"}},te=e=>Buffer.from(e.subarray(0,21)).toString("latin1")===`!<arch>
debian-binary`,re={name:"debsigs",title:"Debian packages",recognises:({head:e})=>te(e)?"a Debian package":void 0,refuses:({head:e})=>te(e)?void 0:"it does not b\
egin as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...A,Fe],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-pub\
lic-key"],sign({output:e},n){let{home:t,fingerprint:r}=(0,import_chunk_RKEOF3MD.a)(n.configuration.gnupg,"key ring");return{program:n.command("debsigs"),arguments:[
"--sign=origin",`--default-key=${r}`,...n.options.extraArguments,e],environment:{GNUPGHOME:t},leaves:i=>[`/tmp/debsigndeb.${i}`]}},verify:({file:e},{options:n},t)=>t.
debSignature(e,n.digest),readFailure:I},De={armor:["--armor","--detach-sign"],binary:["--no-armor","--detach-sign"],clear:["--clear-sign"]},ie={name:"gpg",title:"\
any file: a detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.asc",recognises:()=>{},refuses:({head:e},{gpgFormat:n})=>n==="clear"&&e.
some(t=>t<32&&![9,10,12,13].includes(t))?"gpg-format is clear, which is for text, and this is none":void 0,refusalHint:"Set gpg-format to armor or binary: these\
 sign any file.",result:{kind:"detached",suffix:({gpgFormat:e})=>e==="binary"?".sig":".asc"},needs:{programs:A,configuration:"gnupg",opensslBackend:!1},honours:[
"digest","gpg-format","gpg-public-key"],sign({input:e,output:n},t){let{configuration:r,options:i}=t,{home:o,fingerprint:a}=(0,import_chunk_RKEOF3MD.a)(r.gnupg,"\
key ring");return{program:t.command("gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",i.digest.toUpperCase(),...i.extraArguments,"--local-user",`${a}\
!`,"--output",n,...De[i.gpgFormat],"--",e],environment:{GNUPGHOME:o}}},verify({file:e,signature:n},{options:t},r){return t.gpgFormat==="clear"?r.clearSignature(
n,e,t.digest):r.openpgpSignature(e,n,t.digest)},readFailure:I},$e=[".jar",".war",".ear",".aar"],He="-J-Duser.language=en",Ke={sha256:"SHA-256",sha384:"SHA-384",
sha512:"SHA-512"},Me={RSA:"RSA",EC:"ECDSA"},Ge={name:"jarsigner",title:"jarsigner (of a JDK)",packages:q,version:"jdk"},oe={name:"jarsigner",title:"Java archive\
s: JAR, WAR, EAR, AAR",recognises({extension:e,head:n}){return n[0]===80&&n[1]===75&&n[2]===3&&n[3]===4&&$e.includes(e)?`a Java archive (${e})`:void 0},refuses:({
head:e})=>e[0]===80&&e[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner would drop what stands before it",result:{kind:"embedded"},needs:{programs:[
Ge],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","timestamp-urls"],strip:(e,n,t)=>t.jar(e,n),sign({input:e,output:n,timestampUrl:t},r){
let{configuration:i,options:o,key:a}=r;return{program:r.command("jarsigner"),arguments:[He,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.securi\
ty.pkcs11.SunPKCS11","-providerArg",(0,import_chunk_RKEOF3MD.a)(i.sunpkcs11Config,"SunPKCS11 configuration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",(0,import_chunk_RKEOF3MD.a)(
i.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH","-sigalg",`${o.digest.toUpperCase()}with${Me[a.type]}`,"-digestalg",Ke[o.digest],...t===void 0?
[]:[...je,"-tsa",t],...o.extraArguments,"-signedjar",n,e,a.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e,timestamped:n},t,r){let i=await r.jarSignature(
e);return i.state!=="valid"||!n||i.timestampedAt!==void 0?i:{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}},readFailure(e){
let n=(0,import_chunk_UDRAOCHI.e)(e);return n===void 0?Ve(e):{ckr:n}}},je=["-J-Dsun.net.client.defaultConnectTimeout=30000","-J-Dsun.net.client.defaultReadTimeo\
ut=30000"],Be=[{pattern:/RuntimeException: java\.(net|io)\.|error generating timestamp|\bTSA (certificate|request|response)/i,failure:{code:"TIMESTAMP_FAILED",message:"\
The timestamp server did not answer, or not with a timestamp."}},{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,
failure:D},{pattern:/load failed|LoginException|FailedLoginException/i,failure:{message:"Java could not log in to the library, or not list its keys; jarsigner d\
oes not tell why. The library's log does."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"The archive is damaged, or holds an entry twice."}}];function Ve(e){var t;let n=e.split(/^Warning:/m)[0]??"";return((t=Be.
find(({pattern:r})=>r.test(n)))==null?void 0:t.failure)??{}}function b({backend:e}){return e==="engine"?["-engine","pkcs11","-keyform","engine"]:[]}function E({
configuration:e}){return{OPENSSL_CONF:(0,import_chunk_RKEOF3MD.a)(e.opensslConf,"OpenSSL configuration"),PKCS11_MODULE_PATH:e.library}}function R({key:e,options:n},t){
return e.type==="RSA"&&n.padding==="pss"?[t,"rsa_padding_mode:pss",t,"rsa_pss_saltlen:digest"]:[]}var w=e=>{let n=(0,import_chunk_UDRAOCHI.c)(e);return n===void 0?
(0,import_chunk_MYVZ3O65.a)(e):{ckr:n}},se={name:"openssl-cms",title:"any file: a detached CMS signature with its certificates, FILE.p7s",recognises:()=>{},result:{
kind:"detached",suffix:()=>".p7s"},needs:{programs:[y],configuration:"openssl",opensslBackend:!0},batch:"cms",honours:["digest","padding","output-format","times\
tamp-urls"],timestamping:"in-cms",sign({input:e,output:n},t){let{configuration:r,options:i,key:o}=t,{certificateIssuers:a}=r;return{program:t.command("openssl"),
arguments:["cms","-sign","-binary",...b(t),"-signer",(0,import_chunk_RKEOF3MD.a)(r.certificate,"policy's certificate"),"-inkey",o.uri,...R(t,"-keyopt"),"-md",i.
digest,...a===void 0?[]:["-certfile",a],...i.extraArguments,"-outform",i.outputFormat.toUpperCase(),"-in",e,"-out",n],environment:E(t)}},verify({file:e,signature:n,
timestamped:t},{options:r},i){let{digest:o,padding:a,outputFormat:d}=r;return i.cmsSignature(e,n,{digest:o,padding:a,format:d,timestamped:t})},readFailure:w};async function x(e,n,t){
let{file:r,signature:i,timestamped:o}=e,{digest:a,padding:d,inputIsDigest:s}=n.options,g=s===!0?await Je(e,n,t):await t.rawSignature(r,i,a,d);if(g.state!=="vali\
d"||!o)return g;let l=await t.timestampBeside(i,a);if(l.state==="invalid")return{...l,part:"timestamp"};let{time:m,authority:N}=l;return{...g,notes:[...g.notes,
`timestamp of ${m} by ${N}, beside the signature`],timestampedAt:m}}function Je({file:e,signature:n},t,r){let{key:i,options:o}=t,a=i.type==="RSA"&&o.padding==="\
pss";return r.digestSignature(e,n,{openssl:t.command("openssl"),options:[`digest:${o.digest}`,...a?["rsa_padding_mode:pss","rsa_pss_saltlen:digest"]:[]]})}var ae={
name:"openssl-dgst",title:"any file: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[
y],configuration:"openssl",opensslBackend:!0},batch:"raw",honours:["digest","padding","timestamp-urls"],timestamping:"beside",sign({input:e,output:n},t){let{options:r,
key:i}=t;return{program:t.command("openssl"),arguments:["dgst",...b(t),"-sign",i.uri,`-${r.digest}`,...R(t,"-sigopt"),...r.extraArguments,"-out",n,e],environment:E(
t)}},verify:x,readFailure:w},de={name:"openssl-pkeyutl",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},
result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[y],configuration:"openssl",opensslBackend:!0},honours:["digest","padding","timestamp-urls","input-is\
-digest"],timestamping:"beside",digestInput:e=>e,sign({output:e,digestFile:n},t){let{options:r,key:i}=t;return{program:t.command("openssl"),arguments:["pkeyutl",
...b(t),"-inkey",i.uri,"-sign","-pkeyopt",`digest:${r.digest}`,...R(t,"-pkeyopt"),...r.extraArguments,"-in",(0,import_chunk_RKEOF3MD.a)(n,"digest"),"-out",e],environment:E(
t)}},verify:x,readFailure:w},ze={sha256:"3031300d060960864801650304020105000420",sha384:"3041300d060960864801650304020205000430",sha512:"3051300d060960864801650\
304020305000440"},ge={sha256:32,sha384:48,sha512:64};function pe(e,n){return Buffer.concat([Buffer.from(ze[e],"hex"),n])}var Ye={name:"pkcs11-tool",title:"pkcs1\
1-tool (of OpenSC)",packages:{debian:"opensc",enterprise:"opensc",fedora:"opensc",amazon:"opensc"}},ce={name:"pkcs11-tool",title:"any file, or a file's digest: \
a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[Ye,y],configuration:"module",opensslBackend:!1,
readWriteSessions:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:(e,n)=>le(n)?pe(n.options.digest,e):e,sign({
output:e,digestFile:n},t){let{configuration:r,key:i,options:o}=t;return{program:t.command("pkcs11-tool"),arguments:["--module",r.library,...i.token===void 0?[]:
["--slot",String(i.token.slot)],"--login","--pin","CONFIG","--sign",...We(t),...o.extraArguments,"--id",i.idHex,"--input-file",(0,import_chunk_RKEOF3MD.a)(n,"di\
gest"),"--output-file",e],environment:{}}},verify:x,readFailure(e){let n=(0,import_chunk_UDRAOCHI.d)(e);return n===void 0?qe(e):{ckr:n}}};function le({key:e,options:n}){
return e.type==="RSA"&&n.padding==="pkcs1"}function We(e){if(e.key.type==="EC")return["--mechanism","ECDSA","--signature-format","openssl"];if(le(e))return["--m\
echanism","RSA-PKCS"];let{digest:n}=e.options,t=n.toUpperCase();return["--mechanism","RSA-PKCS-PSS","--hash-algorithm",t,"--mgf",`MGF1-${t}`,"--salt-len",String(
ge[n])]}var Ze=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded\
."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library s\
hows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function qe(e){var n;return((n=Ze.find(({pattern:t})=>t.test(e)))==
null?void 0:n.failure)??{}}var Qe={name:"rpmsign",title:"rpmsign",packages:{debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},Xe={name:"r\
pmkeys",title:"rpmkeys",packages:{debian:"rpm",enterprise:"rpm",fedora:"rpm",amazon:"rpm"}},en=[237,171,238,219],ue=e=>en.every((n,t)=>e[t]===n),me={name:"rpmsi\
gn",title:"RPM packages",recognises:({head:e})=>ue(e)?"an RPM package":void 0,refuses:({head:e})=>ue(e)?void 0:"it does not begin as an RPM package",result:{kind:"\
embedded"},signsInPlace:!0,needs:{programs:[...A,Qe,Xe],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-public-key"],sign({output:e},n){let{configuration:t,
options:r}=n,{home:i,fingerprint:o}=(0,import_chunk_RKEOF3MD.a)(t.gnupg,"key ring"),a={__gpg:n.command("gpg"),_gpg_name:o,_gpg_path:i,_gpg_digest_algo:r.digest};
return{program:n.command("rpmsign"),arguments:[...Object.entries(a).flatMap(([d,s])=>["--define",`${d} ${s}`]),...r.extraArguments,"--resign",e],environment:{GNUPGHOME:i}}},
verify({file:e},n,t){let{fingerprint:r,publicKey:i}=(0,import_chunk_RKEOF3MD.a)(n.configuration.gnupg,"key ring"),o=n.command("rpmkeys");return t.withScratch(async a=>{
let d=(...m)=>t.run({program:o,arguments:["--dbpath",a,...m],environment:{}}),s=await d("--import",i);if(s.exitCode!==0)return{state:"invalid",reason:`rpmkeys t\
akes no such key: ${s.output.trim()}`};let{output:g,exitCode:l}=await d("--checksig","--verbose",e);return tn(g,l,r,n.options.digest)})},readFailure:I},nn=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;
function tn(e,n,t,r){var d;let i=[...e.matchAll(nn)];if(i.length===0)return((d=/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(e))==null?void 0:d[0])===void 0?
{state:"unsigned",reason:"the package has no signature"}:{state:"invalid",reason:M(e)};for(let[,,,s="",g]of i){if(g!=="OK")return{state:"invalid",reason:M(e)};if(!t.
endsWith(s.toUpperCase()))return{state:"invalid",reason:`it was made by another key: ${s}`}}let o=i.find(([,,s=""])=>s.toLowerCase()!==r);return o!==void 0?{state:"\
invalid",reason:`its digest is ${o[2]??"unknown"}, and not ${r}`}:i.some(([,s])=>s!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(e)||i.some(([,s])=>s===void 0)?
n===0?{state:"valid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:M(e)}:{state:"invalid",reason:"nothing vouches for the payload"}:{state:"invalid",reason:"\
the signature of the header is missing"}}function M(e){return`rpmkeys says: ${(e.split(`
`).find(t=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(t))??e).trim()}`}var rn={"openssl-dgst":ae,"openssl-pkeyutl":de,"openssl-cms":se,"pkcs11-tool":ce,osslsigncode:import_chunk_MYVZ3O65.d,
jarsigner:oe,apksigner:ee,cosign:ne,gpg:ie,rpmsign:me,debsigs:re},Ct=Object.keys(rn);function _t(e,n){let t=r=>G(n[r])??G(n[r.toUpperCase()]);return{httpProxy:e??
t("http_proxy"),httpsProxy:e??t("https_proxy"),noProxy:t("no_proxy")}}var S=class extends Error{name="HttpFailure";kind;constructor(n,t,r){super(t,r===void 0?void 0:
{cause:r}),this.kind=n}};async function on(e,n){var i;let t=AbortSignal.timeout(Math.max(1,Math.round(n.timeLimitInSeconds*1e3))),r=n.signal?AbortSignal.any([t,
n.signal]):t;try{r.throwIfAborted();let o=new URL(e);for(let a=n.redirects??0;;a--){let d=await gn(o,n,r),s=d.headers.location;if(a<=0||s===void 0||![301,302,303,
307,308].includes(d.status))return d;o=dn(o,s,n)}}catch(o){throw o instanceof S?o:(i=n.signal)!=null&&i.aborted?new S("cancelled","The request was cancelled.",o):
t.aborted?new S("timeout",`Nothing came within ${n.timeLimitInSeconds} s.`,o):un(o)}}function Ot(e,n,t){return on(e,{...t,body:n})}function sn(e,n){let t=e.protocol===
"https:"?G(n==null?void 0:n.httpsProxy)??(n==null?void 0:n.httpProxy):n==null?void 0:n.httpProxy;if(!(!t||an(e,(n==null?void 0:n.noProxy)??"")))return j(t)}function j(e){
let n=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`http://${e}`;if(/\s/.test(e)||!URL.canParse(n))return;let t=new URL(n);return t.hostname!==""&&(t.protocol==="http:"||
t.protocol==="https:")?t:void 0}function G(e){return e===""?void 0:e}function an(e,n){let t=e.port||(e.protocol==="https:"?"443":"80"),r=e.hostname.toLowerCase();
return n.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{if(i==="*")return!0;let[,o="",a]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(i)??[],d=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.
test(i)?`[${i}]`:o;return d===o&&a!==void 0&&a!==t?!1:r===d||r.endsWith(`.${d}`)})}function dn(e,n,t){let r=URL.canParse(n,e.href)?new URL(n,e):void 0,i=a=>{throw new S(
"redirect",`${e.origin} redirects ${a}.`)};return!r||!["http:","https:"].includes(r.protocol)?i("to where no HTTP is spoken"):e.protocol==="https:"&&r.protocol===
"http:"?i(`to ${r.origin}, which is not encrypted`):Object.keys(t.headers??{}).some(a=>a.toLowerCase()==="authorization")&&r.origin!==e.origin?i(`to ${r.origin}\
, where the API token must not go`):r}async function gn(e,n,t){let r=await pn(e,n,t),i=r.statusCode??0,o=n.onData&&i>=200&&i<300?n.onData:void 0,a=[],d=0;for await(let g of r){
if(d+=g.length,d>n.maximumBytes)throw r.destroy(),new S("too-large",`${e.host} sent more than ${n.maximumBytes} bytes.`);o?await o(g):a.push(g)}let s=Object.entries(
r.headers).map(([g,l])=>[g,Array.isArray(l)?l.join(", "):l??""]);return{status:i,headers:Object.fromEntries(s),body:Buffer.concat(a),url:e.href}}async function pn(e,n,t){
let r=sn(e,n.proxy),i={accept:"*/*",...n.headers},o={method:n.body===void 0?"GET":"POST",signal:t,agent:!1},a;if(e.protocol==="https:"){let d=await Promise.resolve().then(()=>__toESM(require("node:https"))),
s=r&&new(await Promise.resolve().then(()=>__toESM(require("./dist-EPOGI7BJ.cjs")))).HttpsProxyAgent(r,{signal:t});a=()=>d.request(e,{...o,headers:i,...s?{agent:s}:
{}})}else{let d=await Promise.resolve().then(()=>__toESM(require("node:http"))),s=r&&{path:e.href,headers:{...i,host:e.host,...cn(r)}},g=(r==null?void 0:r.protocol)===
"https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):d;a=()=>g.request(r?new URL(r.origin):e,{...o,headers:i,...s})}return new Promise((d,s)=>{
a().once("response",d).on("error",s).end(n.body)})}function cn(e){if(!e.username&&!e.password)return{};let n=`${decodeURIComponent(e.username)}:${decodeURIComponent(
e.password)}`;return{"proxy-authorization":`Basic ${Buffer.from(n).toString("base64")}`}}var ln=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function un(e){var i;let n=fe(e,"code"),t=fe(e,"message"),r=((i=ln.find(([,o])=>o.test(n)))==null?void 0:i[0])??"other";return new S(r,
t===""?n:t,e)}function fe(e,n){let t=typeof e=="object"&&e!==null?Reflect.get(e,n):void 0;return typeof t=="string"?t:""}function Dt(e){var r,i,o,a;let{httpProxy:n}=e,
t=(n==null?void 0:n.includes("@"))===!0;return{secret:ye({SIGNPATH_API_TOKEN:e.apiToken,http_proxy:t?n:void 0}),public:ye({SIGNPATH_ORGANIZATION_ID:e.organizationId,
SIGNPATH_API_URL:e.apiUrl,SIGNPATH_PROJECT_SLUG:e.projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:e.signingPolicySlug,http_proxy:t?void 0:n,SIGNPATH_LOG_CONSOLE_LEVEL:"\
none",SIGNPATH_LOG_FILE_DIRECTORY:e.logDirectory,SIGNPATH_LOG_FILE_LEVEL:e.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:(r=e.serviceUnavailableTimeoutInSeconds)==
null?void 0:r.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:(i=e.httpRequestTimeoutInSeconds)==null?void 0:i.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:(o=
e.readWriteSessions)==null?void 0:o.toString(),SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:(a=e.gpgDummyCertificate)==null?void 0:a.toString()})}}function ye(e){
return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function $t(e){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))return e;throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`organization-id is not a UUID: ${JSON.stringify(e)}.`,{hint:"It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization \
page of SignPath, and in its address."})}function Ht(e){if(/^[\x21-\x7e]+$/.test(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT","api-token holds \
a blank, a line break or another character that no token has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function Kt(e,n){
if(/^[A-Za-z0-9_.-]+$/.test(e))return e;let t=e.includes("/")?" Project and signing policy are two inputs.":"";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",
`${n} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(e)}.`,{hint:`Take the slug from the address of the page in SignPath, not the display\
 name.${t}`})}function Mt(e){let n=r=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`api-url ${r}.`,{hint:"It looks like https://app.signpath.io/Api, which\
 is the default."})},t=URL.canParse(e)?new URL(e):n(`is not an address: ${JSON.stringify(e)}`);return t.protocol!=="https:"&&t.protocol!=="http:"&&n(`must begin\
 with https://, not ${t.protocol}`),(t.username||t.password)&&n("must not hold a user name or a password"),(t.search||t.hash)&&n('must not hold "?" or "#"'),e.replace(
/\/+$/,"")}function Gt(e){let{protocol:n,hostname:t,host:r}=new URL(e);if(!(n==="https:"||mn(t)))return`api-url uses plain http: the API token travels to ${r} u\
nencrypted.`}function mn(e){return e==="localhost"||e==="[::1]"||/^127(?:\.\d+){3}$/.test(e)}function fn(e){try{return decodeURIComponent(e),!0}catch{return!1}}
function jt(e){let n=j(e);if((n==null?void 0:n.protocol)==="http:"&&fn(n.username+n.password)&&/:\d+\/?$/.test(e)&&n.pathname==="/"&&!n.search&&!n.hash){let t=e.
replace(/\/$/,"");return t.includes("@")&&!t.includes("://")?`http://${t}`:t}throw new import_chunk_VC77LCNK.b("INVALID_INPUT","http-proxy is not a proxy addres\
s that SignPath's library takes.",{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in the password is written %25\
."})}var $=(0,import_chunk_3CREN6VF.d)(ke(),1),Sn=3;function Jt(e,n){if(n.length===0)return;let t=e.toLowerCase(),r=(0,$.closest)(t,n),i=Math.min(t.length,r.length),
o=vn(t,r.toLowerCase());if(o<i&&o<=Math.max(1,Math.floor(i/3)))return r;let a=n.filter(d=>d.toLowerCase().startsWith(t));return t.length>=Sn&&a.length===1?a[0]:
void 0}function vn(e,n){let t=(0,$.distance)(e,n);return t===2&&Se(e)===Se(n)?1:t}function Se(e){return Array.from(e).sort().join("")}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u});
