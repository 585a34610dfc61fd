var b=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var z=Object.prototype.hasOwnProperty;var W=(e,t)=>{for(var i in t)b(e,i,{get:t[i],enumerable:!0})},Z=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of Y(t))!z.call(e,a)&&a!==i&&
b(e,a,{get:()=>t[a],enumerable:!(n=V(t,a))||n.enumerable});return e};var Q=e=>Z(b({},"__esModule",{value:!0}),e);var Be={};W(Be,{a:()=>l,b:()=>v,c:()=>C,d:()=>D,e:()=>G,f:()=>F,g:()=>K,h:()=>j,i:()=>M,j:()=>B,k:()=>H});module.exports=Q(Be);var S=require("./chunk-3QEIJ7F4.cjs"),
u=require("./chunk-VQ2C647L.cjs"),c=require("./chunk-RBQBKO76.cjs"),d=require("./chunk-H5YUFV4X.cjs"),I=require("./chunk-ZMVGFXFW.cjs"),h=require("./chunk-GHEVI3IW.cjs"),
p=require("./chunk-I72JFFQY.cjs"),f=require("./chunk-DL23VD4K.cjs"),l={name:"openssl",title:"openssl",packages:{debian:"openssl",enterprise:"openssl",fedora:"op\
enssl",amazon:"openssl"}},q={debian:"gnupg",enterprise:"gnupg2",fedora:"gnupg2",amazon:"gnupg2-full"},X=["gpg","gpg-agent","gpg-connect-agent","gpgconf"].map(e=>({
name:e,title:e,packages:q})),A=[...X,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"gnupg-pkcs11-scd",enterprise:"gnupg-pkcs11-scd",fedora:"\
gnupg-pkcs11-scd",epel:!0}}],ee={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"java-latest-openjdk-devel",amazon:"java-17-amazon-corr\
etto-devel",releases:{el10:"java-21-openjdk-devel"}},O={code:"POLICY_NOT_FOUND",message:"Java finds no key with a certificate for this project and signing polic\
y.",hint:"Check project-slug and signing-policy-slug. Java needs the key's certificate on the token, with the key's id; the certificate input does not do."},te={
name:"apksigner",title:"apksigner (of Android's build tools)",packages:{debian:"apksigner"}},L=["-JDuser.language=en","-J-add-exports=jdk.crypto.cryptoki/sun.se\
curity.pkcs11=ALL-UNNAMED"],ie={name:"apksigner",title:"Android apps: APK",recognises:({extension:e,head:t})=>e===".apk"&&(0,h.b)(t)?"an Android app (.apk)":void 0,
refuses:({head:e})=>(0,h.b)(e)?void 0:"it does not begin as a ZIP archive",result:{kind:"embedded"},needs:{programs:[te],configuration:"sunpkcs11",opensslBackend:!1},
honours:[],sign({input:e,output:t},i){let{configuration:n,options:a,key:s}=i;return{program:i.command("apksigner"),arguments:[...L,"sign","--provider-class","su\
n.security.pkcs11.SunPKCS11","--provider-arg",(0,d.a)(n.sunpkcs11Config,"SunPKCS11 configuration"),"--ks","NONE","--ks-type","PKCS11","--ks-pass","env:PKCS11_SI\
GN_PIN","--ks-key-alias",s.javaAlias??s.id,"--v1-signer-name","SIGNPATH","--v4-signing-enabled","false",...a.extraArguments,"--in",e,"--out",t],environment:{PKCS11_SIGN_PIN:"\
CONFIG"}}},async verify({file:e},t,i){let[n,{output:a,exitCode:s}]=await Promise.all([i.apkSignature(e),i.run({program:t.command("apksigner"),arguments:[...L,"v\
erify","--verbose","--print-certs",...ne(t.options.extraArguments),"--in",e],environment:{}})]);if(n.state==="invalid")return n;let r=s===0?ae(a,i):re(a);return n.
state==="unsigned"?r.state==="valid"?{...n,state:"invalid"}:r:r.state==="valid"?{...n,verifier:`${n.verifier}, ${r.verifier}`,notes:[...n.notes,...r.notes]}:r},
readFailure(e){let t=(0,p.e)(e);return t===void 0?de(e):{ckr:t}}};function ne(e){return e.flatMap((t,i)=>/^--m(in|ax)-sdk-version=/.test(t)?[t]:/^--m(in|ax)-sdk-version$/.
test(t)?[t,e[i+1]??""]:[])}function ae(e,{signer:t}){let i=[...e.matchAll(/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].map(([,s])=>`v${s??""}`),n=[
...e.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)].filter(([,s=""])=>!/source stamp/i.test(s)).map(([,,s="",r=""])=>({
name:s,sha256:r})),a=n.find(({sha256:s})=>s!==(t==null?void 0:t.sha256));return a!==void 0?{state:"invalid",reason:`it is signed by ${a.name}`}:n.length===0||!/^Verifies\s*$/m.
test(e)?{state:"invalid",reason:"apksigner does not say whose signature it is"}:i.some(s=>/^v[23]/.test(s))?{state:"valid",verifier:"apksigner verify",notes:i.includes(
"v1")?["a v1 signature besides, checked by apksigner alone"]:[]}:{state:"invalid",reason:"it has neither a v2 nor a v3 signature, without which Android 11 and l\
ater do not install it"}}var se=/^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im;function re(e){let t=[...e.
matchAll(/^ERROR: .*$/gm)].map(([n])=>n);if(t.length>0&&t.every(n=>se.test(n)))return{state:"unsigned",reason:"there is no signature in it"};let[i=e.trim().split(
`
`)[0]??""]=t;return{state:"invalid",reason:`apksigner does not accept it: ${i.replace(/^ERROR: /,"")}`}}var oe=[{pattern:/does not contain a key|entry ".*" not found/i,
failure:O},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,failure:{code:"L\
IBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/Missing AndroidManifest\.xml/,failure:{code:"\
INVALID_INPUT",message:"The file is no Android app: there is no AndroidManifest.xml in it.",hint:"Choose another tool for it (jarsigner signs JARs and app bundl\
es; auto picks one by the file), or exclude it in files."}},{pattern:/MinSdkVersionException/,failure:{code:"INVALID_INPUT",message:"apksigner can not read minS\
dkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place."}},{pattern:/ApkFormatException|ZipFormatException|Malformed APK/,failure:{
code:"INVALID_INPUT",message:"The file is damaged, or no APK."}},{pattern:/Unsupported option: --v4-signing-enabled/,failure:{code:"PREREQUISITE_MISSING",message:"\
This apksigner is too old: it must be that of build tools 30 or later, such as Debian 12 and Ubuntu 22.04 have."}},{pattern:/Unrecognized option: --add-exports/,
failure:{code:"PREREQUISITE_MISSING",message:"apksigner runs in Java 8 here; it needs Java 11 or later."}},{pattern:/load failed|LoginException/i,failure:{message:"\
Java could not log in to the library, or not list its keys. The library's log tells why."}}];function de(e){var t;return((t=oe.find(({pattern:i})=>i.test(e)))==
null?void 0:t.failure)??{}}var ge={name:"cosign",title:"cosign, built with PKCS #11 support",packages:{}},pe=1,le={name:"cosign",title:"any file: a detached sig\
nature in Base64 (RSA or ECDSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[
ge,l],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:[],sign({input:e,output:t},i){let{configuration:n,options:a,key:s}=i;return{program:i.
command("cosign"),arguments:["sign-blob","--yes","--key",ue(s),"--tlog-upload=false","--use-signing-config=false","--new-bundle-format=false",...a.extraArguments,
"--output-signature",t,e],environment:{COSIGN_PKCS11_MODULE_PATH:n.library,COSIGN_PKCS11_PIN:"CONFIG"}}},async verify({file:e,signature:t},i,n){return n.withScratch(
async a=>{let s=`${a}/signature`;await n.run({program:i.command("openssl"),arguments:["base64","-d","-A","-in",t,"-out",s],environment:{}});let r=await n.rawSignature(
e,s,"sha256","pkcs1");if(r.state==="valid")return r;let o=await n.rawSignature(e,t,"sha256","pkcs1");return o.state==="valid"?{state:"invalid",reason:"the signa\
ture is not in Base64"}:o})},readFailure(e){var t;let i=(t=/\bpkcs11: (0x[0-9A-F]+): /i.exec(e))==null?void 0:t[1];return i===void 0?me(e):{ckr:(0,p.a)(Number.parseInt(
i,16))}}};function ue({idHex:e,token:t}){return`pkcs11:slot-id=${(t==null?void 0:t.slot)??pe};id=${e.replace(/../g,"%$&")}`}var ce=[{pattern:/\bunimplemented\b|not built with pkcs11/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign was built without PKCS #11 support; no official release has it."}},{pattern:/unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign is of another version than 2.6 to 3, which this tool can call."}},{pattern:/no key pair found|could not find key/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}}];function me(e){var t;return((t=ce.find(({pattern:i})=>i.test(e)))==null?
void 0:t.failure)??{}}function v(e){if(/no gpg-agent running/i.test(e))return{message:"the agent, which has the key, has ended"};if(/(signing failed:|^ERR \d+) End of file/im.
test(e))return{message:"the card daemon, which has the library in it, crashed or was ended"};if(/(signing failed:|^ERR \d+) Invalid (IPC )?response/im.test(e))return{
message:"the library prints on stdout, over which the card daemon talks to the agent"};if(/^ERR \d+ No SmartCard daemon/im.test(e))return{message:"the card daem\
on does not start: the library crashes in it, or prints on stdout, over which it talks to the agent"};if(/(signing failed:|^ERR \d+) Bad signature/im.test(e))return{
message:"what the library signed is no signature by the key of the certificate that has the key's id on the token"};if(/no space left on device/i.test(e))return{
code:"OUTPUT_NOT_WRITABLE",message:"no space left on device"};let t=e.split(`
`).find(i=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(i));return t===void 0?{}:{message:t.trim()}}var fe={name:"debsigs",title:"\
debsigs",packages:{debian:"debsigs"}},R=e=>Buffer.from(e.subarray(0,21)).toString("latin1")===`!<arch>
debian-binary`,he={name:"debsigs",title:"Debian packages",recognises:({head:e})=>R(e)?"a Debian package":void 0,refuses:({head:e})=>R(e)?void 0:"it does not beg\
in as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...A,fe],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-publi\
c-key"],sign({output:e},t){let{home:i,fingerprint:n}=(0,d.a)(t.configuration.gnupg,"key ring");return{program:t.command("debsigs"),arguments:["--sign=origin",`-\
-default-key=${n}`,...t.options.extraArguments,e],environment:{GNUPGHOME:i},leaves:a=>[`/tmp/debsigndeb.${a}`]}},verify:({file:e},{options:t},i)=>i.debSignature(
e,t.digest),readFailure:v},ke={armor:["--armor","--detach-sign"],binary:["--no-armor","--detach-sign"],clear:["--clear-sign"]},ve={name:"gpg",title:"any file: a\
 detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.asc",recognises:()=>{},refuses:({head:e},{gpgFormat:t})=>t==="clear"&&e.some(i=>i<32&&
![9,10,12,13].includes(i))?"gpg-format is clear, which is for text, and this is none":void 0,refusalHint:"Set gpg-format to armor or binary: these sign any file\
.",result:{kind:"detached",suffix:({gpgFormat:e})=>e==="binary"?".sig":".asc"},needs:{programs:A,configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg\
-format","gpg-public-key"],sign({input:e,output:t},i){let{configuration:n,options:a}=i,{home:s,fingerprint:r}=(0,d.a)(n.gnupg,"key ring");return{program:i.command(
"gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",a.digest.toUpperCase(),...a.extraArguments,"--local-user",`${r}!`,"--output",t,...ke[a.gpgFormat],
"--",e],environment:{GNUPGHOME:s}}},verify({file:e,signature:t},{options:i},n){return i.gpgFormat==="clear"?n.clearSignature(t,e,i.digest):n.openpgpSignature(e,
t,i.digest)},readFailure:v},ye=[".jar",".war",".ear",".aar",".aab"],Se="-J-Duser.language=en",Ie={name:"jarsigner",title:"jarsigner (of a JDK)",packages:ee,version:"\
jdk"},be={name:"jarsigner",title:"Java archives: JAR, WAR, EAR, AAR, AAB",recognises:({extension:e,head:t})=>(0,h.b)(t)&&ye.includes(e)?`a Java archive (${e})`:
void 0,refuses:({head:e})=>e[0]===80&&e[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner would drop what stands before it",result:{kind:"embedd\
ed"},needs:{programs:[Ie],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","timestamp-urls"],strip:(e,t,i)=>i.jar(e,t),sign({input:e,
output:t,timestampUrl:i},n){let{configuration:a,options:s,key:r}=n,o=i===void 0?[]:[...(0,u.c)(s),...(0,d.c)([i],n.proxies)];return{program:n.command("jarsigner"),
arguments:[Se,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerArg",(0,d.a)(a.sunpkcs11Config,"SunPKCS11 conf\
iguration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",(0,d.a)(a.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH","-sigalg",(0,u.b)(s.digest,
r.type),"-digestalg",u.a[s.digest],...i===void 0?[]:[...o.map(g=>`-J${g}`),"-tsa",i,"-tsadigestalg",u.a[s.digest]],...s.extraArguments,"-signedjar",t,e,r.javaAlias??
r.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e,timestamped:t},{options:{digest:i,extraArguments:n}},a){let s=n.some(o=>o.toLowerCase()==="-\
tsadigestalg"),r=await a.jarSignature(e,t&&!s?i:void 0);return r.state!=="valid"?r:r.digest!==i?{state:"invalid",reason:`it is made with ${r.digest??"another di\
gest"}, not with ${i}`}:!t||r.timestampedAt!==void 0?r:{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}},readFailure(e){
let t=(0,p.e)(e);return t===void 0?Pe(e):{ckr:t}}},Ae=/OutOfMemoryError(?:(?!^Exception)[^])*\.timestamp\.HttpTimestamper\./m,_e=/RuntimeException: ((?:java\.(?:net|io)|sun\.security\.(?:pkcs|timestamp))\..+)|CertificateException: (Certificate (?:not included in|is not valid for) timestamp.+)|error generating timestamp(?:: (.+))?|\bTSA (?:certificate|request|response)/i,
Ne=[{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,failure:O},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/unable to sign jar: .*Initialization failed/i,
failure:{message:"The library did not begin a signature; jarsigner does not tell why: the key may not be for signing (CKA_SIGN), or not by this mechanism."}},{pattern:/No installed provider supports this key/i,
failure:{message:"The library lists no mechanism that Java knows and that signs with this key (C_GetMechanismList, C_GetMechanismInfo)."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"Java does not read the archive: it is damaged, holds an entry twice, or packs one in a way that Java does not know."}}];function Pe(e){
var t;let i=e.split(/^Warning:/m)[0]??"",n=_e.exec(i);return n!==null?(0,c.a)(n[1]??n[2]??n[3]):Ae.test(i)?(0,c.a)("its answer does not fit into memory"):((t=Ne.
find(({pattern:a})=>a.test(i)))==null?void 0:t.failure)??{}}function _({backend:e}){return e==="engine"?["-engine","pkcs11","-keyform","engine"]:[]}function N({
configuration:e}){return{OPENSSL_CONF:(0,d.a)(e.opensslConf,"OpenSSL configuration"),PKCS11_MODULE_PATH:e.library}}function P({key:e,options:t},i){return e.type===
"RSA"&&t.padding==="pss"?[i,"rsa_padding_mode:pss",i,"rsa_pss_saltlen:digest"]:[]}var E=e=>{let t=(0,p.c)(e);return t===void 0?(0,c.b)(e):{ckr:t}},Ee={name:"ope\
nssl-cms",title:"any file: a detached CMS signature with its certificates, FILE.p7s",recognises:()=>{},result:{kind:"detached",suffix:()=>".p7s"},needs:{programs:[
l],configuration:"openssl",opensslBackend:!0},batch:"cms",honours:["digest","padding","output-format","timestamp-urls"],timestamping:"in-cms",sign({input:e,output:t},i){
let{configuration:n,options:a,key:s}=i,{certificateIssuers:r}=n;return{program:i.command("openssl"),arguments:["cms","-sign","-binary",..._(i),"-signer",(0,d.a)(
n.certificate,"policy's certificate"),"-inkey",s.uri,...P(i,"-keyopt"),"-md",a.digest,...r===void 0?[]:["-certfile",r],...a.extraArguments,"-outform",a.outputFormat.
toUpperCase(),"-in",e,"-out",t],environment:N(i)}},verify({file:e,signature:t,timestamped:i},{options:n},a){let{digest:s,padding:r,outputFormat:o}=n;return a.cmsSignature(
e,t,{digest:s,padding:r,format:o,timestamped:i})},readFailure:E};async function T(e,t,i){let{file:n,signature:a,timestamped:s}=e,{digest:r,padding:o,inputIsDigest:g}=t.
options,m=g===!0?await Te(e,t,i):await i.rawSignature(n,a,r,o);if(m.state!=="valid"||!s)return m;let k=await i.timestampBeside(a,r);if(k.state==="invalid")return{
...k,part:"timestamp"};let{time:y,authority:J}=k;return{...m,notes:[...m.notes,`timestamp of ${y} by ${J}, beside the signature`],timestampedAt:y}}function Te({
file:e,signature:t},i,n){let{key:a,options:s}=i,r=a.type==="RSA"&&s.padding==="pss";return n.digestSignature(e,t,{openssl:i.command("openssl"),options:[`digest:${s.
digest}`,...r?["rsa_padding_mode:pss","rsa_pss_saltlen:digest"]:[]]})}var we={name:"openssl-dgst",title:"any file: a detached raw signature (RSA or ECDSA), FILE\
.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[l],configuration:"openssl",opensslBackend:!0},batch:"raw",honours:["digest",
"padding","timestamp-urls"],timestamping:"beside",sign({input:e,output:t},i){let{options:n,key:a}=i;return{program:i.command("openssl"),arguments:["dgst",..._(i),
"-sign",a.uri,`-${n.digest}`,...P(i,"-sigopt"),...n.extraArguments,"-out",t,e],environment:N(i)}},verify:T,readFailure:E},Ce={name:"openssl-pkeyutl",title:"any \
file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[l],configuration:"\
openssl",opensslBackend:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:e=>e,sign({output:e,digestFile:t},i){
let{options:n,key:a}=i;return{program:i.command("openssl"),arguments:["pkeyutl",..._(i),"-inkey",a.uri,"-sign","-pkeyopt",`digest:${n.digest}`,...P(i,"-pkeyopt"),
...n.extraArguments,"-in",(0,d.a)(t,"digest"),"-out",e],environment:N(i)}},verify:T,readFailure:E},Oe={name:"pkcs11-tool",title:"pkcs11-tool (of OpenSC)",packages:{
debian:"opensc",enterprise:"opensc",fedora:"opensc",amazon:"opensc"}},Le={name:"pkcs11-tool",title:"any file, or a file's digest: a detached raw signature (RSA \
or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[Oe,l],configuration:"module",opensslBackend:!1,readWriteSessions:!0},
honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:(e,t)=>x(t)?(0,S.b)(t.options.digest,e):e,sign({output:e,digestFile:t},i){
let{configuration:n,key:a,options:s}=i;return{program:i.command("pkcs11-tool"),arguments:["--module",n.library,...a.token===void 0?[]:["--slot",String(a.token.slot)],
"--login","--pin","CONFIG","--sign",...Re(i),...s.extraArguments,"--id",a.idHex,"--input-file",(0,d.a)(t,"digest"),"--output-file",e],environment:{}}},verify:T,
readFailure(e){let t=(0,p.d)(e);return t===void 0?Ue(e):{ckr:t}}};function x({key:e,options:t}){return e.type==="RSA"&&t.padding==="pkcs1"}function Re(e){if(e.key.
type==="EC")return["--mechanism","ECDSA","--signature-format","openssl"];if(x(e))return["--mechanism","RSA-PKCS"];let{digest:t}=e.options,i=t.toUpperCase();return[
"--mechanism","RSA-PKCS-PSS","--hash-algorithm",i,"--mgf",`MGF1-${i}`,"--salt-len",String(S.a[t])]}var xe=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library shows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"\
The library has no key for this project and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,failure:{code:"KEY_TYPE_MISMATCH",
message:"The key can not make a signature of this kind."}}];function Ue(e){var t;return((t=xe.find(({pattern:i})=>i.test(e)))==null?void 0:t.failure)??{}}var $e={
name:"rpmsign",title:"rpmsign",packages:{debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},De={name:"rpmkeys",title:"rpmkeys",packages:{debian:"\
rpm",enterprise:"rpm",fedora:"rpm",amazon:"rpm"}},Ge=[237,171,238,219],U=e=>(0,h.a)(e,Ge),Fe={name:"rpmsign",title:"RPM packages",recognises:({head:e})=>U(e)?"a\
n RPM package":void 0,refuses:({head:e})=>U(e)?void 0:"it does not begin as an RPM package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...A,$e,De],
configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-public-key"],sign({output:e},t){let{configuration:i,options:n}=t,{home:a,fingerprint:s}=(0,d.a)(
i.gnupg,"key ring"),r={__gpg:t.command("gpg"),_gpg_name:s,_gpg_path:a,_gpg_digest_algo:n.digest};return{program:t.command("rpmsign"),arguments:[...Object.entries(
r).flatMap(([o,g])=>["--define",`${o} ${g}`]),...n.extraArguments,"--resign",e],environment:{GNUPGHOME:a}}},verify({file:e},t,i){let{fingerprint:n,publicKey:a}=(0,d.a)(
t.configuration.gnupg,"key ring"),s=t.command("rpmkeys");return i.withScratch(async r=>{let o=(...y)=>i.run({program:s,arguments:["--dbpath",r,...y],environment:{}}),
g=await o("--import",a);if(g.exitCode!==0)return{state:"invalid",reason:`rpmkeys takes no such key: ${g.output.trim()}`};let{output:m,exitCode:k}=await o("--che\
cksig","--verbose",e);return je(m,k,n,t.options.digest)})},readFailure(e){let[,t]=/^error: not signing corrupt package .+?\.rpm: (.+)$/m.exec(e)??[];return t===
void 0?v(e):{code:"INVALID_INPUT",message:`The package is damaged, and rpmsign does not sign it: ${t}.`,hint:"Build it anew, or fetch it anew: its content is no\
t what its header says."}}},Ke=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;function je(e,t,i,n){var a;
let s=[...e.matchAll(Ke)];if(s.length===0)return((a=/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(e))==null?void 0:a[0])===void 0?{state:"unsigned",reason:"\
the package has no signature"}:{state:"invalid",reason:w(e)};for(let[,,,o="",g]of s){if(g!=="OK")return{state:"invalid",reason:w(e)};if(!i.endsWith(o.toUpperCase()))
return{state:"invalid",reason:`it was made by another key: ${o}`}}let r=s.find(([,,o=""])=>o.toLowerCase()!==n);return r!==void 0?{state:"invalid",reason:`its d\
igest is ${r[2]??"unknown"}, and not ${n}`}:s.some(([,o])=>o!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(e)||s.some(([,o])=>o===void 0)?t===0?{state:"v\
alid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:w(e)}:{state:"invalid",reason:"nothing vouches for the payload"}:{state:"invalid",reason:"the signatu\
re of the header is missing"}}function w(e){return`rpmkeys says: ${(e.split(`
`).find(t=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(t))??e).trim()}`}var C={"openssl-dgst":we,"openssl-pkeyutl":Ce,"openssl-cms":Ee,"pkcs11-tool":Le,osslsigncode:c.c,
jarsigner:be,apksigner:ie,cosign:le,gpg:ve,rpmsign:Fe,debsigs:he},D=Object.keys(C);function G(e){var t,i,n,a;let{httpProxy:s}=e,r=(s==null?void 0:s.includes("@"))===
!0;return{secret:$({SIGNPATH_API_TOKEN:e.apiToken,http_proxy:r?s:void 0}),public:$({SIGNPATH_ORGANIZATION_ID:e.organizationId,SIGNPATH_API_URL:e.apiUrl,SIGNPATH_PROJECT_SLUG:e.
projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:e.signingPolicySlug,http_proxy:r?void 0:s,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:e.logDirectory,
SIGNPATH_LOG_FILE_LEVEL:e.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:(t=e.serviceUnavailableTimeoutInSeconds)==null?void 0:t.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:(i=
e.httpRequestTimeoutInSeconds)==null?void 0:i.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:(n=e.readWriteSessions)==null?void 0:n.toString(),
SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:(a=e.gpgDummyCertificate)==null?void 0:a.toString()})}}function $(e){return Object.fromEntries(Object.entries(
e).filter(t=>t[1]!==void 0))}function F(e){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))return e;throw new f.b("INVALID_INPUT",`organization-id i\
s not a UUID: ${JSON.stringify(e)}.`,{hint:"It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of SignPath, and in its addre\
ss."})}function K(e){if(/^[\x21-\x7e]+$/.test(e)&&!/^["'`]|["'`]$/.test(e))return e;throw new f.b("INVALID_INPUT","api-token holds a blank, a line break, a quot\
e or another character that no token has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function j(e,t){if(/^[A-Za-z0-9_.-]+$/.
test(e))return e;let i=e.includes("/")?" Project and signing policy are two inputs.":"";throw new f.b("INVALID_INPUT",`${t} may hold letters, digits, "_", "." a\
nd "-" only, not ${JSON.stringify(e)}.`,{hint:`Take the slug from the address of the page in SignPath, not the display name.${i}`})}function M(e){let t=n=>{throw new f.b(
"INVALID_INPUT",`api-url ${n}.`,{hint:"It looks like https://app.signpath.io/Api, which is the default."})},i=URL.canParse(e)?new URL(e):t(`is not an address: ${JSON.
stringify(e)}`);return/^https?:\/\//i.test(e)||t(`must begin with https://, not ${i.protocol}`),(i.username||i.password)&&t("must not hold a user name or a pass\
word"),/[?#]/.test(e)&&t('must not hold "?" or "#"'),e.replace(/\/+$/,"")}function B(e){let t=new URL(e);if(!(t.protocol==="https:"||(0,I.g)(t)))return`api-url \
uses plain http: the API token travels to ${t.host} unencrypted.`}function Me(e){try{return decodeURIComponent(e),!0}catch{return!1}}function H(e){let t=(0,I.f)(
e);if((t==null?void 0:t.protocol)==="http:"&&Me(t.username+t.password)&&/:\d+\/?$/.test(e)&&t.pathname==="/"&&!t.search&&!t.hash){let i=e.replace(/\/$/,"");return i.
includes("@")&&!i.includes("://")?`http://${i}`:i}throw new f.b("INVALID_INPUT","http-proxy is not a proxy address that SignPath's library takes.",{hint:"It loo\
ks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in the password is written %25."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
