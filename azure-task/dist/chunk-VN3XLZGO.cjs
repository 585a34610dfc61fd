var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>p,b:()=>u,c:()=>Fe,d:()=>Zn,e:()=>et,f:()=>nt,g:()=>tt,h:()=>it,i:()=>rt,j:()=>st,k:()=>ot});module.exports=__toCommonJS(
stdin_exports);var import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_6USCIZQR=require("./chunk-6USCIZQR.cjs"),import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),
import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),p={name:"openssl",title:"openssl",packages:{debian:"openssl",enterprise:"openssl",fedora:"openssl",amazon:"\
openssl"}},ee={debian:"gnupg",enterprise:"gnupg2",fedora:"gnupg2",amazon:"gnupg2-full"},ne=["gpg","gpg-agent","gpg-connect-agent","gpgconf"].map(e=>({name:e,title:e,
packages:ee})),m=[...ne,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"gnupg-pkcs11-scd",enterprise:"gnupg-pkcs11-scd",fedora:"gnupg-pkcs11\
-scd",epel:!0}}],D={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"java-latest-openjdk-devel",amazon:"java-17-amazon-corretto-devel",releases:{
el10:"java-21-openjdk-devel"}},b={code:"POLICY_NOT_FOUND",message:"Java finds no key with a certificate for this project and signing policy.",hint:"Check projec\
t-slug and signing-policy-slug. Java needs the key's certificate on the token, with the key's id; the certificate input does not do."},te={name:"apksigner",title:"\
apksigner (of Android's build tools)",packages:{debian:"apksigner"}},U=["-JDuser.language=en","-J-add-exports=jdk.crypto.cryptoki/sun.security.pkcs11=ALL-UNNAME\
D"],$={name:"apksigner",title:"Android apps: APK",recognises:({extension:e,head:n})=>e===".apk"&&(0,import_chunk_6I5RF7ZS.a)(n)?"an Android app (.apk)":void 0,refuses:({
head:e})=>(0,import_chunk_6I5RF7ZS.a)(e)?void 0:"it does not begin as a ZIP archive",result:{kind:"embedded"},needs:{programs:[te],configuration:"sunpkcs11",opensslBackend:!1},
honours:[],sign({input:e,output:n},t){let{configuration:i,options:r,key:s}=t;return{program:t.command("apksigner"),arguments:[...U,"sign","--provider-class","su\
n.security.pkcs11.SunPKCS11","--provider-arg",(0,import_chunk_SANC2PAT.a)(i.sunpkcs11Config,"SunPKCS11 configuration"),"--ks","NONE","--ks-type","PKCS11","--ks-\
pass","env:PKCS11_SIGN_PIN","--ks-key-alias",s.javaAlias??s.id,"--v1-signer-name","SIGNPATH","--v4-signing-enabled","false",...r.extraArguments,"--in",e,"--out",
n],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e},n,t){let[i,{output:r,exitCode:s}]=await Promise.all([t.apkSignature(e),t.run({program:n.command(
"apksigner"),arguments:[...U,"verify","--verbose","--print-certs",...ie(n.options.extraArguments),"--in",e],environment:{}})]);if(i.state==="invalid")return i;let o=s===
0?re(r,t):oe(r);return i.state==="unsigned"?o.state==="valid"?{...i,state:"invalid"}:o:o.state==="valid"?{...i,verifier:`${i.verifier}, ${o.verifier}`,notes:[...i.
notes,...o.notes]}:o},readFailure(e){let n=(0,import_chunk_I72JFFQY.e)(e);return n===void 0?ge(e):{ckr:n}}};function ie(e){return e.flatMap((n,t)=>/^--m(in|ax)-sdk-version=/.
test(n)?[n]:/^--m(in|ax)-sdk-version$/.test(n)?[n,e[t+1]??""]:[])}function re(e,{signer:n}){let t=[...e.matchAll(/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].
map(([,s])=>`v${s??""}`),i=[...e.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)].filter(([,s=""])=>!/source stamp/i.
test(s)).map(([,,s="",o=""])=>({name:s,sha256:o})),r=i.find(({sha256:s})=>s!==(n==null?void 0:n.sha256));return r!==void 0?{state:"invalid",reason:`it is signed\
 by ${r.name}`}:i.length===0||!/^Verifies\s*$/m.test(e)?{state:"invalid",reason:"apksigner does not say whose signature it is"}:t.some(s=>/^v[23]/.test(s))?{state:"\
valid",verifier:"apksigner verify",notes:t.includes("v1")?["a v1 signature besides, checked by apksigner alone"]:[]}:{state:"invalid",reason:"it has neither a v\
2 nor a v3 signature, without which Android 11 and later do not install it"}}var se=/^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im;
function oe(e){let n=[...e.matchAll(/^ERROR: .*$/gm)].map(([i])=>i);if(n.length>0&&n.every(i=>se.test(i)))return{state:"unsigned",reason:"there is no signature \
in it"};let[t=e.trim().split(`
`)[0]??""]=n;return{state:"invalid",reason:`apksigner does not accept it: ${t.replace(/^ERROR: /,"")}`}}var ae=[{pattern:/does not contain a key|entry ".*" not found/i,
failure:b},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,failure:{code:"L\
IBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/Missing AndroidManifest\.xml/,failure:{code:"\
INVALID_INPUT",message:"The file is no Android app: there is no AndroidManifest.xml in it."}},{pattern:/MinSdkVersionException/,failure:{code:"INVALID_INPUT",message:"\
apksigner can not read minSdkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place."}},{pattern:/ApkFormatException|ZipFormatException|Malformed APK/,
failure:{code:"INVALID_INPUT",message:"The file is damaged, or no APK."}},{pattern:/Unsupported option: --v4-signing-enabled/,failure:{code:"PREREQUISITE_MISSIN\
G",message:"This apksigner is too old: it must be that of build tools 30 or later, such as Debian 12 and Ubuntu 22.04 have."}},{pattern:/Unrecognized option: --add-exports/,
failure:{code:"PREREQUISITE_MISSING",message:"apksigner runs in Java 8 here; it needs Java 11 or later."}},{pattern:/load failed|LoginException/i,failure:{message:"\
Java could not log in to the library, or not list its keys. The library's log tells why."}}];function ge(e){var n;return((n=ae.find(({pattern:t})=>t.test(e)))==
null?void 0:n.failure)??{}}var de={name:"cosign",title:"cosign, built with PKCS #11 support",packages:{}},pe=1,K={name:"cosign",title:"any file: a detached sign\
ature in Base64 (RSA or ECDSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[
de,p],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:[],sign({input:e,output:n},t){let{configuration:i,options:r,key:s}=t;return{program:t.
command("cosign"),arguments:["sign-blob","--yes","--key",le(s),"--tlog-upload=false","--use-signing-config=false","--new-bundle-format=false",...r.extraArguments,
"--output-signature",n,e],environment:{COSIGN_PKCS11_MODULE_PATH:i.library,COSIGN_PKCS11_PIN:"CONFIG"}}},async verify({file:e,signature:n},t,i){return i.withScratch(
async r=>{let s=`${r}/signature`;await i.run({program:t.command("openssl"),arguments:["base64","-d","-A","-in",n,"-out",s],environment:{}});let o=await i.rawSignature(
e,s,"sha256","pkcs1");if(o.state==="valid")return o;let g=await i.rawSignature(e,n,"sha256","pkcs1");return g.state==="valid"?{state:"invalid",reason:"the signa\
ture is not in Base64"}:g})},readFailure(e){var t;let n=(t=/\bpkcs11: (0x[0-9A-F]+): /i.exec(e))==null?void 0:t[1];return n===void 0?me(e):{ckr:(0,import_chunk_I72JFFQY.a)(
Number.parseInt(n,16))}}};function le({idHex:e,token:n}){return`pkcs11:slot-id=${(n==null?void 0:n.slot)??pe};id=${e.replace(/../g,"%$&")}`}var ce=[{pattern:/\bunimplemented\b|not built with pkcs11/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign was built without PKCS #11 support; no official release has it."}},{pattern:/unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign is of another version than 2.6 to 3, which this tool can call."}},{pattern:/no key pair found|could not find key/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}}];function me(e){var n;return((n=ce.find(({pattern:t})=>t.test(e)))==null?
void 0:n.failure)??{}}function u(e){if(/no gpg-agent running/i.test(e))return{message:"the agent, which has the key, has ended"};if(/(signing failed:|^ERR \d+) End of file/im.
test(e))return{message:"the card daemon, which has the library in it, crashed or was ended"};if(/(signing failed:|^ERR \d+) Invalid (IPC )?response/im.test(e))return{
message:"the library prints on stdout, over which the card daemon talks to the agent"};if(/^ERR \d+ No SmartCard daemon/im.test(e))return{message:"the card daem\
on does not start: the library crashes in it, or prints on stdout, over which it talks to the agent"};if(/(signing failed:|^ERR \d+) Bad signature/im.test(e))return{
message:"what the library signed is no signature by the key of the certificate that has the key's id on the token"};if(/no space left on device/i.test(e))return{
code:"OUTPUT_NOT_WRITABLE",message:"no space left on device"};let n=e.split(`
`).find(t=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(t));return n===void 0?{}:{message:n.trim()}}var ue={name:"debsigs",title:"\
debsigs",packages:{debian:"debsigs"}},j=e=>Buffer.from(e.subarray(0,21)).toString("latin1")===`!<arch>
debian-binary`,G={name:"debsigs",title:"Debian packages",recognises:({head:e})=>j(e)?"a Debian package":void 0,refuses:({head:e})=>j(e)?void 0:"it does not begi\
n as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...m,ue],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-public\
-key"],sign({output:e},n){let{home:t,fingerprint:i}=(0,import_chunk_SANC2PAT.a)(n.configuration.gnupg,"key ring");return{program:n.command("debsigs"),arguments:[
"--sign=origin",`--default-key=${i}`,...n.options.extraArguments,e],environment:{GNUPGHOME:t},leaves:r=>[`/tmp/debsigndeb.${r}`]}},verify:({file:e},{options:n},t)=>t.
debSignature(e,n.digest),readFailure:u},fe={armor:["--armor","--detach-sign"],binary:["--no-armor","--detach-sign"],clear:["--clear-sign"]},M={name:"gpg",title:"\
any file: a detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.asc",recognises:()=>{},refuses:({head:e},{gpgFormat:n})=>n==="clear"&&e.
some(t=>t<32&&![9,10,12,13].includes(t))?"gpg-format is clear, which is for text, and this is none":void 0,refusalHint:"Set gpg-format to armor or binary: these\
 sign any file.",result:{kind:"detached",suffix:({gpgFormat:e})=>e==="binary"?".sig":".asc"},needs:{programs:m,configuration:"gnupg",opensslBackend:!1},honours:[
"digest","gpg-format","gpg-public-key"],sign({input:e,output:n},t){let{configuration:i,options:r}=t,{home:s,fingerprint:o}=(0,import_chunk_SANC2PAT.a)(i.gnupg,"\
key ring");return{program:t.command("gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",r.digest.toUpperCase(),...r.extraArguments,"--local-user",`${o}\
!`,"--output",n,...fe[r.gpgFormat],"--",e],environment:{GNUPGHOME:s}}},verify({file:e,signature:n},{options:t},i){return t.gpgFormat==="clear"?i.clearSignature(
n,e,t.digest):i.openpgpSignature(e,n,t.digest)},readFailure:u},ye=[".jar",".war",".ear",".aar",".aab"],he="-J-Duser.language=en",V={sha256:"SHA-256",sha384:"SHA\
-384",sha512:"SHA-512"},ke={RSA:"RSA",EC:"ECDSA"},Se={name:"jarsigner",title:"jarsigner (of a JDK)",packages:D,version:"jdk"},H={name:"jarsigner",title:"Java ar\
chives: JAR, WAR, EAR, AAR, AAB",recognises({extension:e,head:n}){return n[0]===80&&n[1]===75&&n[2]===3&&n[3]===4&&ye.includes(e)?`a Java archive (${e})`:void 0},
refuses:({head:e})=>e[0]===80&&e[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner would drop what stands before it",result:{kind:"embedded"},needs:{
programs:[Se],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","timestamp-urls"],strip:(e,n,t)=>t.jar(e,n),sign({input:e,output:n,timestampUrl:t},i){
let{configuration:r,options:s,key:o}=i,g=t===void 0?[]:[...Te(s),...(0,import_chunk_SANC2PAT.c)([t],i.proxies)];return{program:i.command("jarsigner"),arguments:[
he,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerArg",(0,import_chunk_SANC2PAT.a)(r.sunpkcs11Config,"SunPK\
CS11 configuration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",(0,import_chunk_SANC2PAT.a)(r.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH",
"-sigalg",`${s.digest.toUpperCase()}with${ke[o.type]}`,"-digestalg",V[s.digest],...t===void 0?[]:[...g.map(d=>`-J${d}`),"-tsa",t,"-tsadigestalg",V[s.digest]],...s.
extraArguments,"-signedjar",n,e,o.javaAlias??o.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e,timestamped:n},{options:{digest:t,extraArguments:i}},r){
let s=i.some(g=>g.toLowerCase()==="-tsadigestalg"),o=await r.jarSignature(e,n&&!s?t:void 0);return o.state!=="valid"?o:o.digest!==t?{state:"invalid",reason:`it \
is made with ${o.digest??"another digest"}, not with ${t}`}:!n||o.timestampedAt!==void 0?o:{state:"invalid",part:"timestamp",reason:"it has no timestamp, though\
 one was asked for"}},readFailure(e){let n=(0,import_chunk_I72JFFQY.e)(e);return n===void 0?ve(e):{ckr:n}}};function Te({httpRequestTimeoutInSeconds:e}){return[
"Connect","Read"].map(n=>`-Dsun.net.client.default${n}Timeout=${e}000`)}var Ie=/OutOfMemoryError(?:(?!^Exception)[^])*\.timestamp\.HttpTimestamper\./m,Pe=/RuntimeException: ((?:java\.(?:net|io)|sun\.security\.(?:pkcs|timestamp))\..+)|CertificateException: (Certificate (?:not included in|is not valid for) timestamp.+)|error generating timestamp(?:: (.+))?|\bTSA (?:certificate|request|response)/i,
be=[{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,failure:b},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/unable to sign jar: .*Initialization failed/i,
failure:{message:"The library did not begin a signature; jarsigner does not tell why: the key may not be for signing (CKA_SIGN), or not by this mechanism."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"Java does not read the archive: it is damaged, holds an entry twice, or packs one in a way that Java does not know."}}];function ve(e){
var i;let n=e.split(/^Warning:/m)[0]??"",t=Pe.exec(n);return t!==null?(0,import_chunk_6USCIZQR.a)(t[1]??t[2]??t[3]):Ie.test(n)?(0,import_chunk_6USCIZQR.a)("its \
answer does not fit into memory"):((i=be.find(({pattern:r})=>r.test(n)))==null?void 0:i.failure)??{}}function f({backend:e}){return e==="engine"?["-engine","pkc\
s11","-keyform","engine"]:[]}function y({configuration:e}){return{OPENSSL_CONF:(0,import_chunk_SANC2PAT.a)(e.opensslConf,"OpenSSL configuration"),PKCS11_MODULE_PATH:e.
library}}function h({key:e,options:n},t){return e.type==="RSA"&&n.padding==="pss"?[t,"rsa_padding_mode:pss",t,"rsa_pss_saltlen:digest"]:[]}var k=e=>{let n=(0,import_chunk_I72JFFQY.c)(
e);return n===void 0?(0,import_chunk_6USCIZQR.b)(e):{ckr:n}},B={name:"openssl-cms",title:"any file: a detached CMS signature with its certificates, FILE.p7s",recognises:()=>{},
result:{kind:"detached",suffix:()=>".p7s"},needs:{programs:[p],configuration:"openssl",opensslBackend:!0},batch:"cms",honours:["digest","padding","output-format",
"timestamp-urls"],timestamping:"in-cms",sign({input:e,output:n},t){let{configuration:i,options:r,key:s}=t,{certificateIssuers:o}=i;return{program:t.command("ope\
nssl"),arguments:["cms","-sign","-binary",...f(t),"-signer",(0,import_chunk_SANC2PAT.a)(i.certificate,"policy's certificate"),"-inkey",s.uri,...h(t,"-keyopt"),"\
-md",r.digest,...o===void 0?[]:["-certfile",o],...r.extraArguments,"-outform",r.outputFormat.toUpperCase(),"-in",e,"-out",n],environment:y(t)}},verify({file:e,signature:n,
timestamped:t},{options:i},r){let{digest:s,padding:o,outputFormat:g}=i;return r.cmsSignature(e,n,{digest:s,padding:o,format:g,timestamped:t})},readFailure:k};async function S(e,n,t){
let{file:i,signature:r,timestamped:s}=e,{digest:o,padding:g,inputIsDigest:d}=n.options,l=d===!0?await Ae(e,n,t):await t.rawSignature(i,r,o,g);if(l.state!=="vali\
d"||!s)return l;let T=await t.timestampBeside(r,o);if(T.state==="invalid")return{...T,part:"timestamp"};let{time:I,authority:X}=T;return{...l,notes:[...l.notes,
`timestamp of ${I} by ${X}, beside the signature`],timestampedAt:I}}function Ae({file:e,signature:n},t,i){let{key:r,options:s}=t,o=r.type==="RSA"&&s.padding==="\
pss";return i.digestSignature(e,n,{openssl:t.command("openssl"),options:[`digest:${s.digest}`,...o?["rsa_padding_mode:pss","rsa_pss_saltlen:digest"]:[]]})}var J={
name:"openssl-dgst",title:"any file: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[
p],configuration:"openssl",opensslBackend:!0},batch:"raw",honours:["digest","padding","timestamp-urls"],timestamping:"beside",sign({input:e,output:n},t){let{options:i,
key:r}=t;return{program:t.command("openssl"),arguments:["dgst",...f(t),"-sign",r.uri,`-${i.digest}`,...h(t,"-sigopt"),...i.extraArguments,"-out",n,e],environment:y(
t)}},verify:S,readFailure:k},z={name:"openssl-pkeyutl",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},
result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[p],configuration:"openssl",opensslBackend:!0},honours:["digest","padding","timestamp-urls","input-is\
-digest"],timestamping:"beside",digestInput:e=>e,sign({output:e,digestFile:n},t){let{options:i,key:r}=t;return{program:t.command("openssl"),arguments:["pkeyutl",
...f(t),"-inkey",r.uri,"-sign","-pkeyopt",`digest:${i.digest}`,...h(t,"-pkeyopt"),...i.extraArguments,"-in",(0,import_chunk_SANC2PAT.a)(n,"digest"),"-out",e],environment:y(
t)}},verify:S,readFailure:k},_e={name:"pkcs11-tool",title:"pkcs11-tool (of OpenSC)",packages:{debian:"opensc",enterprise:"opensc",fedora:"opensc",amazon:"opensc"}},
Y={name:"pkcs11-tool",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>"\
.sig"},needs:{programs:[_e,p],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"\
beside",digestInput:(e,n)=>W(n)?(0,import_chunk_3QEIJ7F4.b)(n.options.digest,e):e,sign({output:e,digestFile:n},t){let{configuration:i,key:r,options:s}=t;return{
program:t.command("pkcs11-tool"),arguments:["--module",i.library,...r.token===void 0?[]:["--slot",String(r.token.slot)],"--login","--pin","CONFIG","--sign",...Ee(
t),...s.extraArguments,"--id",r.idHex,"--input-file",(0,import_chunk_SANC2PAT.a)(n,"digest"),"--output-file",e],environment:{}}},verify:S,readFailure(e){let n=(0,import_chunk_I72JFFQY.d)(
e);return n===void 0?Ce(e):{ckr:n}}};function W({key:e,options:n}){return e.type==="RSA"&&n.padding==="pkcs1"}function Ee(e){if(e.key.type==="EC")return["--mech\
anism","ECDSA","--signature-format","openssl"];if(W(e))return["--mechanism","RSA-PKCS"];let{digest:n}=e.options,t=n.toUpperCase();return["--mechanism","RSA-PKCS\
-PSS","--hash-algorithm",t,"--mgf",`MGF1-${t}`,"--salt-len",String(import_chunk_3QEIJ7F4.a[n])]}var Ne=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library shows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"\
The library has no key for this project and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,failure:{code:"KEY_TYPE_MISMATCH",
message:"The key can not make a signature of this kind."}}];function Ce(e){var n;return((n=Ne.find(({pattern:t})=>t.test(e)))==null?void 0:n.failure)??{}}var Re={
name:"rpmsign",title:"rpmsign",packages:{debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},Oe={name:"rpmkeys",title:"rpmkeys",packages:{debian:"\
rpm",enterprise:"rpm",fedora:"rpm",amazon:"rpm"}},we=[237,171,238,219],Z=e=>we.every((n,t)=>e[t]===n),q={name:"rpmsign",title:"RPM packages",recognises:({head:e})=>Z(
e)?"an RPM package":void 0,refuses:({head:e})=>Z(e)?void 0:"it does not begin as an RPM package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...m,
Re,Oe],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-public-key"],sign({output:e},n){let{configuration:t,options:i}=n,{home:r,fingerprint:s}=(0,import_chunk_SANC2PAT.a)(
t.gnupg,"key ring"),o={__gpg:n.command("gpg"),_gpg_name:s,_gpg_path:r,_gpg_digest_algo:i.digest};return{program:n.command("rpmsign"),arguments:[...Object.entries(
o).flatMap(([g,d])=>["--define",`${g} ${d}`]),...i.extraArguments,"--resign",e],environment:{GNUPGHOME:r}}},verify({file:e},n,t){let{fingerprint:i,publicKey:r}=(0,import_chunk_SANC2PAT.a)(
n.configuration.gnupg,"key ring"),s=n.command("rpmkeys");return t.withScratch(async o=>{let g=(...I)=>t.run({program:s,arguments:["--dbpath",o,...I],environment:{}}),
d=await g("--import",r);if(d.exitCode!==0)return{state:"invalid",reason:`rpmkeys takes no such key: ${d.output.trim()}`};let{output:l,exitCode:T}=await g("--che\
cksig","--verbose",e);return Le(l,T,i,n.options.digest)})},readFailure:u},xe=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;
function Le(e,n,t,i){var g;let r=[...e.matchAll(xe)];if(r.length===0)return((g=/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(e))==null?void 0:g[0])===void 0?
{state:"unsigned",reason:"the package has no signature"}:{state:"invalid",reason:_(e)};for(let[,,,d="",l]of r){if(l!=="OK")return{state:"invalid",reason:_(e)};if(!t.
endsWith(d.toUpperCase()))return{state:"invalid",reason:`it was made by another key: ${d}`}}let s=r.find(([,,d=""])=>d.toLowerCase()!==i);return s!==void 0?{state:"\
invalid",reason:`its digest is ${s[2]??"unknown"}, and not ${i}`}:r.some(([,d])=>d!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(e)||r.some(([,d])=>d===void 0)?
n===0?{state:"valid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:_(e)}:{state:"invalid",reason:"nothing vouches for the payload"}:{state:"invalid",reason:"\
the signature of the header is missing"}}function _(e){return`rpmkeys says: ${(e.split(`
`).find(t=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(t))??e).trim()}`}var Fe={"openssl-dgst":J,"openssl-pkeyutl":z,"openssl-cms":B,"pkcs11-tool":Y,osslsigncode:import_chunk_6USCIZQR.c,
jarsigner:H,apksigner:$,cosign:K,gpg:M,rpmsign:q,debsigs:G},Zn=Object.keys(Fe);function et(e){var i,r,s,o;let{httpProxy:n}=e,t=(n==null?void 0:n.includes("@"))===
!0;return{secret:Q({SIGNPATH_API_TOKEN:e.apiToken,http_proxy:t?n:void 0}),public:Q({SIGNPATH_ORGANIZATION_ID:e.organizationId,SIGNPATH_API_URL:e.apiUrl,SIGNPATH_PROJECT_SLUG:e.
projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:e.signingPolicySlug,http_proxy:t?void 0:n,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:e.logDirectory,
SIGNPATH_LOG_FILE_LEVEL:e.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:(i=e.serviceUnavailableTimeoutInSeconds)==null?void 0:i.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:(r=
e.httpRequestTimeoutInSeconds)==null?void 0:r.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:(s=e.readWriteSessions)==null?void 0:s.toString(),
SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:(o=e.gpgDummyCertificate)==null?void 0:o.toString()})}}function Q(e){return Object.fromEntries(Object.entries(
e).filter(n=>n[1]!==void 0))}function nt(e){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPU\
T",`organization-id is not a UUID: ${JSON.stringify(e)}.`,{hint:"It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of SignP\
ath, and in its address."})}function tt(e){if(/^[\x21-\x7e]+$/.test(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT","api-token holds a blank, a li\
ne break or another character that no token has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function it(e,n){
if(/^[A-Za-z0-9_.-]+$/.test(e))return e;let t=e.includes("/")?" Project and signing policy are two inputs.":"";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",
`${n} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(e)}.`,{hint:`Take the slug from the address of the page in SignPath, not the display\
 name.${t}`})}function rt(e){let n=i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`api-url ${i}.`,{hint:"It looks like https://app.signpath.io/Api, which\
 is the default."})},t=URL.canParse(e)?new URL(e):n(`is not an address: ${JSON.stringify(e)}`);return/^https?:\/\//i.test(e)||n(`must begin with https://, not ${t.
protocol}`),(t.username||t.password)&&n("must not hold a user name or a password"),/[?#]/.test(e)&&n('must not hold "?" or "#"'),e.replace(/\/+$/,"")}function st(e){
let{protocol:n,hostname:t,host:i}=new URL(e);if(!(n==="https:"||De(t)))return`api-url uses plain http: the API token travels to ${i} unencrypted.`}function De(e){
return e==="localhost"||e==="[::1]"||/^127(?:\.\d+){3}$/.test(e)}function Ue(e){try{return decodeURIComponent(e),!0}catch{return!1}}function ot(e){let n=(0,import_chunk_45C276AH.f)(
e);if((n==null?void 0:n.protocol)==="http:"&&Ue(n.username+n.password)&&/:\d+\/?$/.test(e)&&n.pathname==="/"&&!n.search&&!n.hash){let t=e.replace(/\/$/,"");return t.
includes("@")&&!t.includes("://")?`http://${t}`:t}throw new import_chunk_VC77LCNK.b("INVALID_INPUT","http-proxy is not a proxy address that SignPath's library t\
akes.",{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in the password is written %25."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
