var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>h,b:()=>P,c:()=>nn,d:()=>Sr,e:()=>ye,f:()=>Or,g:()=>Ar,h:()=>br,i:()=>Cr,j:()=>Nr,k:()=>Er,l:()=>_r,m:()=>Rr});
module.exports=__toCommonJS(stdin_exports);var import_chunk_7QJ6GANF=require("./chunk-7QJ6GANF.cjs"),import_chunk_J4O56CU5=require("./chunk-J4O56CU5.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_LAG4NRTA=require("./chunk-LAG4NRTA.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),ye=(0,import_chunk_3CREN6VF.c)(_=>{"use strict";_.__esModule=!0,_.distance=_.closest=void 0;var k=new Uint32Array(
65536),sn=function(e,n){for(var r=e.length,t=n.length,i=1<<r-1,s=-1,a=0,g=r,o=r;o--;)k[e.charCodeAt(o)]|=1<<o;for(o=0;o<t;o++){var p=k[n.charCodeAt(o)],c=p|a;p|=
(p&s)+s^s,a|=~(p|s),s&=p,a&i&&g++,s&i&&g--,a=a<<1|1,s=s<<1|~(c|a),a&=c}for(o=r;o--;)k[e.charCodeAt(o)]=0;return g},on=function(e,n){for(var r=n.length,t=e.length,
i=[],s=[],a=Math.ceil(r/32),g=Math.ceil(t/32),o=0;o<a;o++)s[o]=-1,i[o]=0;for(var p=0;p<g-1;p++){for(var c=0,m=-1,R=p*32,M=Math.min(32,t)+R,l=R;l<M;l++)k[e.charCodeAt(
l)]|=1<<l;for(var o=0;o<r;o++){var v=k[n.charCodeAt(o)],w=s[o/32|0]>>>o&1,y=i[o/32|0]>>>o&1,x=v|c,O=((v|y)&m)+m^m|v|y,u=c|~(O|m),f=m&O;u>>>31^w&&(s[o/32|0]^=1<<
o),f>>>31^y&&(i[o/32|0]^=1<<o),u=u<<1|w,f=f<<1|y,m=f|~(x|u),c=u&x}for(var l=R;l<M;l++)k[e.charCodeAt(l)]=0}for(var $=0,S=-1,L=p*32,V=Math.min(32,t-L)+L,l=L;l<V;l++)
k[e.charCodeAt(l)]|=1<<l;for(var K=t,o=0;o<r;o++){var v=k[n.charCodeAt(o)],w=s[o/32|0]>>>o&1,y=i[o/32|0]>>>o&1,x=v|$,O=((v|y)&S)+S^S|v|y,u=$|~(O|S),f=S&O;K+=u>>>
t-1&1,K-=f>>>t-1&1,u>>>31^w&&(s[o/32|0]^=1<<o),f>>>31^y&&(i[o/32|0]^=1<<o),u=u<<1|w,f=f<<1|y,S=f|~(x|u),$=u&x}for(var l=L;l<V;l++)k[e.charCodeAt(l)]=0;return K},
he=function(e,n){if(e.length<n.length){var r=n;n=e,e=r}return n.length===0?e.length:e.length<=32?sn(e,n):on(e,n)};_.distance=he;var an=function(e,n){for(var r=1/0,
t=0,i=0;i<n.length;i++){var s=he(e,n[i]);s<r&&(r=s,t=i)}return n[t]};_.closest=an}),h={name:"openssl",title:"openssl",packages:{debian:"openssl",enterprise:"ope\
nssl",fedora:"openssl",amazon:"openssl"}},Te={debian:"gnupg",enterprise:"gnupg2",fedora:"gnupg2",amazon:"gnupg2-full"},Ie=["gpg","gpg-agent","gpg-connect-agent",
"gpgconf"].map(e=>({name:e,title:e,packages:Te})),I=[...Ie,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"gnupg-pkcs11-scd",enterprise:"gnu\
pg-pkcs11-scd",fedora:"gnupg-pkcs11-scd",epel:!0}}],X={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"java-latest-openjdk-devel",amazon:"\
java-17-amazon-corretto-devel",releases:{el10:"java-21-openjdk-devel"}},D={code:"POLICY_NOT_FOUND",message:"Java finds no key with a certificate for this projec\
t and signing policy.",hint:"Check project-slug and signing-policy-slug. Java needs the key's certificate on the token, with the key's id; the certificate input\
 does not do."},Pe={name:"apksigner",title:"apksigner (of Android's build tools)",packages:{debian:"apksigner"}},ee=["-JDuser.language=en","-J-add-exports=jdk.c\
rypto.cryptoki/sun.security.pkcs11=ALL-UNNAMED"],ne={name:"apksigner",title:"Android apps: APK",recognises:({extension:e,head:n})=>e===".apk"&&(0,import_chunk_UOAEW6EB.a)(
n)?"an Android app (.apk)":void 0,refuses:({head:e})=>(0,import_chunk_UOAEW6EB.a)(e)?void 0:"it does not begin as a ZIP archive",result:{kind:"embedded"},needs:{
programs:[Pe],configuration:"sunpkcs11",opensslBackend:!1},honours:[],sign({input:e,output:n},r){let{configuration:t,options:i,key:s}=r;return{program:r.command(
"apksigner"),arguments:[...ee,"sign","--provider-class","sun.security.pkcs11.SunPKCS11","--provider-arg",(0,import_chunk_RKEOF3MD.a)(t.sunpkcs11Config,"SunPKCS1\
1 configuration"),"--ks","NONE","--ks-type","PKCS11","--ks-pass","env:PKCS11_SIGN_PIN","--ks-key-alias",s.javaAlias??s.id,"--v1-signer-name","SIGNPATH","--v4-si\
gning-enabled","false",...i.extraArguments,"--in",e,"--out",n],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e},n,r){let[t,{output:i,exitCode:s}]=await Promise.
all([r.apkSignature(e),r.run({program:n.command("apksigner"),arguments:[...ee,"verify","--verbose","--print-certs",...Ae(n.options.extraArguments),"--in",e],environment:{}})]);
if(t.state==="invalid")return t;let a=s===0?be(i,r):Ne(i);return t.state==="unsigned"?a.state==="valid"?{...t,state:"invalid"}:a:a.state==="valid"?{...t,verifier:`${t.
verifier}, ${a.verifier}`,notes:[...t.notes,...a.notes]}:a},readFailure(e){let n=(0,import_chunk_LAG4NRTA.e)(e);return n===void 0?_e(e):{ckr:n}}};function Ae(e){
return e.flatMap((n,r)=>/^--m(in|ax)-sdk-version=/.test(n)?[n]:/^--m(in|ax)-sdk-version$/.test(n)?[n,e[r+1]??""]:[])}function be(e,{signer:n}){let r=[...e.matchAll(
/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].map(([,s])=>`v${s??""}`),t=[...e.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)].
filter(([,s=""])=>!/source stamp/i.test(s)).map(([,,s="",a=""])=>({name:s,sha256:a})),i=t.find(({sha256:s})=>s!==(n==null?void 0:n.sha256));return i!==void 0?{state:"\
invalid",reason:`it is signed by ${i.name}`}:t.length===0||!/^Verifies\s*$/m.test(e)?{state:"invalid",reason:"apksigner does not say whose signature it is"}:r.some(
s=>/^v[23]/.test(s))?{state:"valid",verifier:"apksigner verify",notes:r.includes("v1")?["a v1 signature besides, checked by apksigner alone"]:[]}:{state:"invali\
d",reason:"it has neither a v2 nor a v3 signature, without which Android 11 and later do not install it"}}var Ce=/^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im;
function Ne(e){let n=[...e.matchAll(/^ERROR: .*$/gm)].map(([t])=>t);if(n.length>0&&n.every(t=>Ce.test(t)))return{state:"unsigned",reason:"there is no signature \
in it"};let[r=e.trim().split(`
`)[0]??""]=n;return{state:"invalid",reason:`apksigner does not accept it: ${r.replace(/^ERROR: /,"")}`}}var Ee=[{pattern:/does not contain a key|entry ".*" not found/i,
failure:D},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,failure:{code:"L\
IBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/Missing AndroidManifest\.xml/,failure:{code:"\
INVALID_INPUT",message:"The file is no Android app: there is no AndroidManifest.xml in it."}},{pattern:/MinSdkVersionException/,failure:{code:"INVALID_INPUT",message:"\
apksigner can not read minSdkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place."}},{pattern:/ApkFormatException|ZipFormatException|Malformed APK/,
failure:{code:"INVALID_INPUT",message:"The file is damaged, or no APK."}},{pattern:/Unsupported option: --v4-signing-enabled/,failure:{code:"PREREQUISITE_MISSIN\
G",message:"This apksigner is too old: it must be that of build tools 30 or later, such as Debian 12 and Ubuntu 22.04 have."}},{pattern:/Unrecognized option: --add-exports/,
failure:{code:"PREREQUISITE_MISSING",message:"apksigner runs in Java 8 here; it needs Java 11 or later."}},{pattern:/load failed|LoginException/i,failure:{message:"\
Java could not log in to the library, or not list its keys. The library's log tells why."}}];function _e(e){var n;return((n=Ee.find(({pattern:r})=>r.test(e)))==
null?void 0:n.failure)??{}}var Re={name:"cosign",title:"cosign, built with PKCS #11 support",packages:{}},we=1,re={name:"cosign",title:"any file: a detached sig\
nature in Base64 (RSA or ECDSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[
Re,h],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:[],sign({input:e,output:n},r){let{configuration:t,options:i,key:s}=r;return{program:r.
command("cosign"),arguments:["sign-blob","--yes","--key",xe(s),"--tlog-upload=false","--use-signing-config=false","--new-bundle-format=false",...i.extraArguments,
"--output-signature",n,e],environment:{COSIGN_PKCS11_MODULE_PATH:t.library,COSIGN_PKCS11_PIN:"CONFIG"}}},async verify({file:e,signature:n},r,t){return t.withScratch(
async i=>{let s=`${i}/signature`,{exitCode:a}=await t.run({program:r.command("openssl"),arguments:["base64","-d","-A","-in",n,"-out",s],environment:{}}),g=await t.
rawSignature(e,a===0?s:n,"sha256","pkcs1");return a!==0&&g.state==="valid"?{state:"invalid",reason:"the signature is not in Base64"}:g})},readFailure(e){var r;let n=(r=
/\bpkcs11: (0x[0-9A-F]+): /i.exec(e))==null?void 0:r[1];return n===void 0?Le(e):{ckr:(0,import_chunk_LAG4NRTA.a)(Number.parseInt(n,16))}}};function xe({idHex:e,
token:n}){return`pkcs11:slot-id=${(n==null?void 0:n.slot)??we};id=${e.replace(/../g,"%$&")}`}var Oe=[{pattern:/\bunimplemented\b|not built with pkcs11/i,failure:{
code:"PREREQUISITE_MISSING",message:"This cosign was built without PKCS #11 support; no official release has it."}},{pattern:/unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign is of another version than 2.6 to 3, which this tool can call."}},{pattern:/no key pair found|could not find key/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}}];function Le(e){var n;return((n=Oe.find(({pattern:r})=>r.test(e)))==null?
void 0:n.failure)??{}}function P(e){if(/no gpg-agent running/i.test(e))return{message:"the agent, which has the key, has ended"};if(/(signing failed:|^ERR \d+) End of file/im.
test(e))return{message:"the card daemon, which has the library in it, crashed or was ended"};if(/(signing failed:|^ERR \d+) Invalid (IPC )?response/im.test(e))return{
message:"the library prints on stdout, over which the card daemon talks to the agent"};if(/^ERR \d+ No SmartCard daemon/im.test(e))return{message:"the card daem\
on does not start: the library crashes in it, or prints on stdout, over which it talks to the agent"};if(/(signing failed:|^ERR \d+) Bad signature/im.test(e))return{
message:"what the library signed is no signature by the key of the certificate that has the key's id on the token"};if(/no space left on device/i.test(e))return{
code:"OUTPUT_NOT_WRITABLE",message:"no space left on device"};let n=e.split(`
`).find(r=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(r));return n===void 0?{}:{message:n.trim()}}var Fe={name:"debsigs",title:"\
debsigs",packages:{debian:"debsigs"}},te=e=>Buffer.from(e.subarray(0,21)).toString("latin1")===`!<arch>
debian-binary`,ie={name:"debsigs",title:"Debian packages",recognises:({head:e})=>te(e)?"a Debian package":void 0,refuses:({head:e})=>te(e)?void 0:"it does not b\
egin as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...I,Fe],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-pub\
lic-key"],sign({output:e},n){let{home:r,fingerprint:t}=(0,import_chunk_RKEOF3MD.a)(n.configuration.gnupg,"key ring");return{program:n.command("debsigs"),arguments:[
"--sign=origin",`--default-key=${t}`,...n.options.extraArguments,e],environment:{GNUPGHOME:r},leaves:i=>[`/tmp/debsigndeb.${i}`]}},verify:({file:e},{options:n},r)=>r.
debSignature(e,n.digest),readFailure:P},De={armor:["--armor","--detach-sign"],binary:["--no-armor","--detach-sign"],clear:["--clear-sign"]},se={name:"gpg",title:"\
any file: a detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.asc",recognises:()=>{},refuses:({head:e},{gpgFormat:n})=>n==="clear"&&e.
some(r=>r<32&&![9,10,12,13].includes(r))?"gpg-format is clear, which is for text, and this is none":void 0,refusalHint:"Set gpg-format to armor or binary: these\
 sign any file.",result:{kind:"detached",suffix:({gpgFormat:e})=>e==="binary"?".sig":".asc"},needs:{programs:I,configuration:"gnupg",opensslBackend:!1},honours:[
"digest","gpg-format","gpg-public-key"],sign({input:e,output:n},r){let{configuration:t,options:i}=r,{home:s,fingerprint:a}=(0,import_chunk_RKEOF3MD.a)(t.gnupg,"\
key ring");return{program:r.command("gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",i.digest.toUpperCase(),...i.extraArguments,"--local-user",`${a}\
!`,"--output",n,...De[i.gpgFormat],"--",e],environment:{GNUPGHOME:s}}},verify({file:e,signature:n},{options:r},t){return r.gpgFormat==="clear"?t.clearSignature(
n,e,r.digest):t.openpgpSignature(e,n,r.digest)},readFailure:P},Ue=[".jar",".war",".ear",".aar"],$e="-J-Duser.language=en",oe={sha256:"SHA-256",sha384:"SHA-384",
sha512:"SHA-512"},Ke={RSA:"RSA",EC:"ECDSA"},je={name:"jarsigner",title:"jarsigner (of a JDK)",packages:X,version:"jdk"},ae={name:"jarsigner",title:"Java archive\
s: JAR, WAR, EAR, AAR",recognises({extension:e,head:n}){return n[0]===80&&n[1]===75&&n[2]===3&&n[3]===4&&Ue.includes(e)?`a Java archive (${e})`:void 0},refuses:({
head:e})=>e[0]===80&&e[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner would drop what stands before it",result:{kind:"embedded"},needs:{programs:[
je],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","timestamp-urls"],strip:(e,n,r)=>r.jar(e,n),sign({input:e,output:n,timestampUrl:r},t){
let{configuration:i,options:s,key:a}=t;return{program:t.command("jarsigner"),arguments:[$e,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.securi\
ty.pkcs11.SunPKCS11","-providerArg",(0,import_chunk_RKEOF3MD.a)(i.sunpkcs11Config,"SunPKCS11 configuration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",(0,import_chunk_RKEOF3MD.a)(
i.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH","-sigalg",`${s.digest.toUpperCase()}with${Ke[a.type]}`,"-digestalg",oe[s.digest],...r===void 0?
[]:[...Ge,"-tsa",r,"-tsadigestalg",oe[s.digest]],...s.extraArguments,"-signedjar",n,e,a.javaAlias??a.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({
file:e,timestamped:n},{options:{digest:r,extraArguments:t}},i){let s=t.some(g=>g.toLowerCase()==="-tsadigestalg"),a=await i.jarSignature(e,n&&!s?r:void 0);return a.
state!=="valid"?a:a.digest!==r?{state:"invalid",reason:`it is made with ${a.digest??"another digest"}, not with ${r}`}:!n||a.timestampedAt!==void 0?a:{state:"in\
valid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}},readFailure(e){let n=(0,import_chunk_LAG4NRTA.e)(e);return n===void 0?He(e):{ckr:n}}},
Ge=["-J-Dsun.net.client.defaultConnectTimeout=30000","-J-Dsun.net.client.defaultReadTimeout=30000"],Me=/RuntimeException: (java\.(?:net|io)\..+)|error generating timestamp(?:: (.+))?|\bTSA (?:certificate|request|response)/i,
Ve=[{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,failure:D},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"Java does not read the archive: it is damaged, holds an entry twice, or packs one in a way that Java does not know."}}];function He(e){
var t;let n=e.split(/^Warning:/m)[0]??"",r=Me.exec(n);return r!==null?(0,import_chunk_J4O56CU5.a)(r[1]??r[2]):((t=Ve.find(({pattern:i})=>i.test(n)))==null?void 0:
t.failure)??{}}function A({backend:e}){return e==="engine"?["-engine","pkcs11","-keyform","engine"]:[]}function b({configuration:e}){return{OPENSSL_CONF:(0,import_chunk_RKEOF3MD.a)(
e.opensslConf,"OpenSSL configuration"),PKCS11_MODULE_PATH:e.library}}function C({key:e,options:n},r){return e.type==="RSA"&&n.padding==="pss"?[r,"rsa_padding_mo\
de:pss",r,"rsa_pss_saltlen:digest"]:[]}var N=e=>{let n=(0,import_chunk_LAG4NRTA.c)(e);return n===void 0?(0,import_chunk_J4O56CU5.b)(e):{ckr:n}},ge={name:"openss\
l-cms",title:"any file: a detached CMS signature with its certificates, FILE.p7s",recognises:()=>{},result:{kind:"detached",suffix:()=>".p7s"},needs:{programs:[
h],configuration:"openssl",opensslBackend:!0},batch:"cms",honours:["digest","padding","output-format","timestamp-urls"],timestamping:"in-cms",sign({input:e,output:n},r){
let{configuration:t,options:i,key:s}=r,{certificateIssuers:a}=t;return{program:r.command("openssl"),arguments:["cms","-sign","-binary",...A(r),"-signer",(0,import_chunk_RKEOF3MD.a)(
t.certificate,"policy's certificate"),"-inkey",s.uri,...C(r,"-keyopt"),"-md",i.digest,...a===void 0?[]:["-certfile",a],...i.extraArguments,"-outform",i.outputFormat.
toUpperCase(),"-in",e,"-out",n],environment:b(r)}},verify({file:e,signature:n,timestamped:r},{options:t},i){let{digest:s,padding:a,outputFormat:g}=t;return i.cmsSignature(
e,n,{digest:s,padding:a,format:g,timestamped:r})},readFailure:N};async function E(e,n,r){let{file:t,signature:i,timestamped:s}=e,{digest:a,padding:g,inputIsDigest:o}=n.
options,p=o===!0?await Be(e,n,r):await r.rawSignature(t,i,a,g);if(p.state!=="valid"||!s)return p;let c=await r.timestampBeside(i,a);if(c.state==="invalid")return{
...c,part:"timestamp"};let{time:m,authority:R}=c;return{...p,notes:[...p.notes,`timestamp of ${m} by ${R}, beside the signature`],timestampedAt:m}}function Be({
file:e,signature:n},r,t){let{key:i,options:s}=r,a=i.type==="RSA"&&s.padding==="pss";return t.digestSignature(e,n,{openssl:r.command("openssl"),options:[`digest:${s.
digest}`,...a?["rsa_padding_mode:pss","rsa_pss_saltlen:digest"]:[]]})}var de={name:"openssl-dgst",title:"any file: a detached raw signature (RSA or ECDSA), FILE\
.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[h],configuration:"openssl",opensslBackend:!0},batch:"raw",honours:["digest",
"padding","timestamp-urls"],timestamping:"beside",sign({input:e,output:n},r){let{options:t,key:i}=r;return{program:r.command("openssl"),arguments:["dgst",...A(r),
"-sign",i.uri,`-${t.digest}`,...C(r,"-sigopt"),...t.extraArguments,"-out",n,e],environment:b(r)}},verify:E,readFailure:N},pe={name:"openssl-pkeyutl",title:"any \
file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[h],configuration:"\
openssl",opensslBackend:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:e=>e,sign({output:e,digestFile:n},r){
let{options:t,key:i}=r;return{program:r.command("openssl"),arguments:["pkeyutl",...A(r),"-inkey",i.uri,"-sign","-pkeyopt",`digest:${t.digest}`,...C(r,"-pkeyopt"),
...t.extraArguments,"-in",(0,import_chunk_RKEOF3MD.a)(n,"digest"),"-out",e],environment:b(r)}},verify:E,readFailure:N},Je={name:"pkcs11-tool",title:"pkcs11-tool\
 (of OpenSC)",packages:{debian:"opensc",enterprise:"opensc",fedora:"opensc",amazon:"opensc"}},le={name:"pkcs11-tool",title:"any file, or a file's digest: a deta\
ched raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[Je,h],configuration:"module",opensslBackend:!1,
readWriteSessions:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:(e,n)=>ce(n)?(0,import_chunk_7QJ6GANF.b)(
n.options.digest,e):e,sign({output:e,digestFile:n},r){let{configuration:t,key:i,options:s}=r;return{program:r.command("pkcs11-tool"),arguments:["--module",t.library,
...i.token===void 0?[]:["--slot",String(i.token.slot)],"--login","--pin","CONFIG","--sign",...ze(r),...s.extraArguments,"--id",i.idHex,"--input-file",(0,import_chunk_RKEOF3MD.a)(
n,"digest"),"--output-file",e],environment:{}}},verify:E,readFailure(e){let n=(0,import_chunk_LAG4NRTA.d)(e);return n===void 0?We(e):{ckr:n}}};function ce({key:e,
options:n}){return e.type==="RSA"&&n.padding==="pkcs1"}function ze(e){if(e.key.type==="EC")return["--mechanism","ECDSA","--signature-format","openssl"];if(ce(e))
return["--mechanism","RSA-PKCS"];let{digest:n}=e.options,r=n.toUpperCase();return["--mechanism","RSA-PKCS-PSS","--hash-algorithm",r,"--mgf",`MGF1-${r}`,"--salt-\
len",String(import_chunk_7QJ6GANF.a[n])]}var Ye=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKC\
S #11 library could not be loaded."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,failure:{code:"LIBRARY_NOT_LOADABLE",
message:"The PKCS #11 library shows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this pro\
ject and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a sig\
nature of this kind."}}];function We(e){var n;return((n=Ye.find(({pattern:r})=>r.test(e)))==null?void 0:n.failure)??{}}var Ze={name:"rpmsign",title:"rpmsign",packages:{
debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},Qe={name:"rpmkeys",title:"rpmkeys",packages:{debian:"rpm",enterprise:"rpm",fedora:"rpm",
amazon:"rpm"}},qe=[237,171,238,219],ue=e=>qe.every((n,r)=>e[r]===n),me={name:"rpmsign",title:"RPM packages",recognises:({head:e})=>ue(e)?"an RPM package":void 0,
refuses:({head:e})=>ue(e)?void 0:"it does not begin as an RPM package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...I,Ze,Qe],configuration:"gnup\
g",opensslBackend:!1},honours:["digest","gpg-public-key"],sign({output:e},n){let{configuration:r,options:t}=n,{home:i,fingerprint:s}=(0,import_chunk_RKEOF3MD.a)(
r.gnupg,"key ring"),a={__gpg:n.command("gpg"),_gpg_name:s,_gpg_path:i,_gpg_digest_algo:t.digest};return{program:n.command("rpmsign"),arguments:[...Object.entries(
a).flatMap(([g,o])=>["--define",`${g} ${o}`]),...t.extraArguments,"--resign",e],environment:{GNUPGHOME:i}}},verify({file:e},n,r){let{fingerprint:t,publicKey:i}=(0,import_chunk_RKEOF3MD.a)(
n.configuration.gnupg,"key ring"),s=n.command("rpmkeys");return r.withScratch(async a=>{let g=(...m)=>r.run({program:s,arguments:["--dbpath",a,...m],environment:{}}),
o=await g("--import",i);if(o.exitCode!==0)return{state:"invalid",reason:`rpmkeys takes no such key: ${o.output.trim()}`};let{output:p,exitCode:c}=await g("--che\
cksig","--verbose",e);return en(p,c,t,n.options.digest)})},readFailure:P},Xe=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;
function en(e,n,r,t){var g;let i=[...e.matchAll(Xe)];if(i.length===0)return((g=/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(e))==null?void 0:g[0])===void 0?
{state:"unsigned",reason:"the package has no signature"}:{state:"invalid",reason:G(e)};for(let[,,,o="",p]of i){if(p!=="OK")return{state:"invalid",reason:G(e)};if(!r.
endsWith(o.toUpperCase()))return{state:"invalid",reason:`it was made by another key: ${o}`}}let s=i.find(([,,o=""])=>o.toLowerCase()!==t);return s!==void 0?{state:"\
invalid",reason:`its digest is ${s[2]??"unknown"}, and not ${t}`}:i.some(([,o])=>o!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(e)||i.some(([,o])=>o===void 0)?
n===0?{state:"valid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:G(e)}:{state:"invalid",reason:"nothing vouches for the payload"}:{state:"invalid",reason:"\
the signature of the header is missing"}}function G(e){return`rpmkeys says: ${(e.split(`
`).find(r=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(r))??e).trim()}`}var nn={"openssl-dgst":de,"openssl-pkeyutl":pe,"openssl-cms":ge,"pkcs11-tool":le,osslsigncode:import_chunk_J4O56CU5.c,
jarsigner:ae,apksigner:ne,cosign:re,gpg:se,rpmsign:me,debsigs:ie},Sr=Object.keys(nn);function Ar(e){var t,i,s,a;let{httpProxy:n}=e,r=(n==null?void 0:n.includes(
"@"))===!0;return{secret:fe({SIGNPATH_API_TOKEN:e.apiToken,http_proxy:r?n:void 0}),public:fe({SIGNPATH_ORGANIZATION_ID:e.organizationId,SIGNPATH_API_URL:e.apiUrl,
SIGNPATH_PROJECT_SLUG:e.projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:e.signingPolicySlug,http_proxy:r?void 0:n,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:e.
logDirectory,SIGNPATH_LOG_FILE_LEVEL:e.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:(t=e.serviceUnavailableTimeoutInSeconds)==null?void 0:t.toString(),
SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:(i=e.httpRequestTimeoutInSeconds)==null?void 0:i.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:(s=e.readWriteSessions)==
null?void 0:s.toString(),SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:(a=e.gpgDummyCertificate)==null?void 0:a.toString()})}}function fe(e){return Object.
fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function br(e){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))return e;throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`organization-id is not a UUID: ${JSON.stringify(e)}.`,{hint:"It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization \
page of SignPath, and in its address."})}function Cr(e){if(/^[\x21-\x7e]+$/.test(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT","api-token holds \
a blank, a line break or another character that no token has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function Nr(e,n){
if(/^[A-Za-z0-9_.-]+$/.test(e))return e;let r=e.includes("/")?" Project and signing policy are two inputs.":"";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",
`${n} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(e)}.`,{hint:`Take the slug from the address of the page in SignPath, not the display\
 name.${r}`})}function Er(e){let n=t=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`api-url ${t}.`,{hint:"It looks like https://app.signpath.io/Api, which\
 is the default."})},r=URL.canParse(e)?new URL(e):n(`is not an address: ${JSON.stringify(e)}`);return r.protocol!=="https:"&&r.protocol!=="http:"&&n(`must begin\
 with https://, not ${r.protocol}`),(r.username||r.password)&&n("must not hold a user name or a password"),(r.search||r.hash)&&n('must not hold "?" or "#"'),e.replace(
/\/+$/,"")}function _r(e){let{protocol:n,hostname:r,host:t}=new URL(e);if(!(n==="https:"||rn(r)))return`api-url uses plain http: the API token travels to ${t} u\
nencrypted.`}function rn(e){return e==="localhost"||e==="[::1]"||/^127(?:\.\d+){3}$/.test(e)}function tn(e){try{return decodeURIComponent(e),!0}catch{return!1}}
function Rr(e){let n=(0,import_chunk_7QJ6GANF.h)(e);if((n==null?void 0:n.protocol)==="http:"&&tn(n.username+n.password)&&/:\d+\/?$/.test(e)&&n.pathname==="/"&&!n.
search&&!n.hash){let r=e.replace(/\/$/,"");return r.includes("@")&&!r.includes("://")?`http://${r}`:r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT","http-pr\
oxy is not a proxy address that SignPath's library takes.",{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in th\
e password is written %25."})}var U=(0,import_chunk_3CREN6VF.d)(ye(),1),gn=3;function Or(e,n){if(n.length===0)return;let r=e.toLowerCase(),t=(0,U.closest)(r,n),
i=Math.min(r.length,t.length),s=dn(r,t.toLowerCase());if(s<i&&s<=Math.max(1,Math.floor(i/3)))return t;let a=n.filter(g=>g.toLowerCase().startsWith(r));return r.
length>=gn&&a.length===1?a[0]:void 0}function dn(e,n){let r=(0,U.distance)(e,n);return r===2&&ke(e)===ke(n)?1:r}function ke(e){return Array.from(e).sort().join(
"")}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m});
