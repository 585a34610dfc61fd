var b=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var V=Object.getOwnPropertyNames;var z=Object.prototype.hasOwnProperty;var Y=(e,t)=>{for(var i in t)b(e,i,{get:t[i],enumerable:!0})},W=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of V(t))!z.call(e,a)&&a!==i&&
b(e,a,{get:()=>t[a],enumerable:!(n=J(t,a))||n.enumerable});return e};var Z=e=>W(b({},"__esModule",{value:!0}),e);var je={};Y(je,{a:()=>u,b:()=>y,c:()=>C,d:()=>$,e:()=>D,f:()=>G,g:()=>F,h:()=>K,i:()=>j,j:()=>M,k:()=>B});module.exports=Z(je);var S=require("./chunk-3QEIJ7F4.cjs"),
d=require("./chunk-OWGFP7CT.cjs"),c=require("./chunk-WCDW2JVM.cjs"),g=require("./chunk-WMJZRCYT.cjs"),I=require("./chunk-734BLOYB.cjs"),h=require("./chunk-M7VDB62C.cjs"),
p=require("./chunk-I72JFFQY.cjs"),f=require("./chunk-DL23VD4K.cjs"),u={name:"openssl",title:"openssl",packages:{debian:"openssl",enterprise:"openssl",fedora:"op\
enssl",amazon:"openssl"}},Q={debian:"gnupg",enterprise:"gnupg2",fedora:"gnupg2",amazon:"gnupg2-full"},q=["gpg","gpg-agent","gpg-connect-agent","gpgconf"].map(e=>({
name:e,title:e,packages:Q})),A=[...q,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"gnupg-pkcs11-scd",enterprise:"gnupg-pkcs11-scd",fedora:"\
gnupg-pkcs11-scd",epel:!0}}],X={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"java-latest-openjdk-devel",amazon:"java-17-amazon-corre\
tto-devel",releases:{el10:"java-21-openjdk-devel"}},ee={name:"apksigner",title:"apksigner (of Android's build tools)",packages:{debian:"apksigner"}},O=["-JDuser\
.language=en","-J-add-exports=jdk.crypto.cryptoki/sun.security.pkcs11=ALL-UNNAMED"],te={name:"apksigner",title:"Android apps: APK",recognises:({extension:e,head:t})=>e===
".apk"&&(0,h.b)(t)?"an Android app (.apk)":void 0,refuses:({head:e})=>(0,h.b)(e)?void 0:"it does not begin as a ZIP archive",result:{kind:"embedded"},needs:{programs:[
ee],configuration:"sunpkcs11",opensslBackend:!1},honours:[],sign({input:e,output:t},i){let{configuration:n,options:a,key:s}=i;return{program:i.command("apksigne\
r"),arguments:[...O,"sign","--provider-class","sun.security.pkcs11.SunPKCS11","--provider-arg",(0,g.a)(n.sunpkcs11Config,"SunPKCS11 configuration"),"--ks","NONE",
"--ks-type","PKCS11","--ks-pass","env:PKCS11_SIGN_PIN","--ks-key-alias",s.javaAlias??s.id,"--v1-signer-name","SIGNPATH","--v4-signing-enabled","false",...a.extraArguments,
"--in",e,"--out",t],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e},t,i){let[n,{output:a,exitCode:s}]=await Promise.all([i.apkSignature(e),i.run(
{program:t.command("apksigner"),arguments:[...O,"verify","--verbose","--print-certs",...ie(t.options.extraArguments),"--in",e],environment:{}})]);if(n.state==="\
invalid")return n;let r=s===0?ne(a,i):se(a);return n.state==="unsigned"?r.state==="valid"?{...n,state:"invalid"}:r:r.state==="valid"?{...n,verifier:`${n.verifier}\
, ${r.verifier}`,notes:[...n.notes,...r.notes]}:r},readFailure(e){let t=(0,p.e)(e);return t===void 0?oe(e):{ckr:t}}};function ie(e){return e.flatMap((t,i)=>/^--m(in|ax)-sdk-version=/.
test(t)?[t]:/^--m(in|ax)-sdk-version$/.test(t)?[t,e[i+1]??""]:[])}function ne(e,{signer:t}){let i=[...e.matchAll(/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].
map(([,s])=>`v${s??""}`),n=[...e.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)].filter(([,s=""])=>!/source stamp/i.
test(s)).map(([,,s="",r=""])=>({name:s,sha256:r})),a=n.find(({sha256:s})=>s!==t?.sha256);return a!==void 0?{state:"invalid",reason:`it is signed by ${a.name}`}:
n.length===0||!/^Verifies\s*$/m.test(e)?{state:"invalid",reason:"apksigner does not say whose signature it is"}:i.some(s=>/^v[23]/.test(s))?{state:"valid",verifier:"\
apksigner verify",notes:i.includes("v1")?["a v1 signature besides, checked by apksigner alone"]:[]}:{state:"invalid",reason:"it has neither a v2 nor a v3 signat\
ure, without which Android 11 and later do not install it"}}var ae=/^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im;
function se(e){let t=[...e.matchAll(/^ERROR: .*$/gm)].map(([n])=>n);if(t.length>0&&t.every(n=>ae.test(n)))return{state:"unsigned",reason:"there is no signature \
in it"};let[i=e.trim().split(`
`)[0]??""]=t;return{state:"invalid",reason:`apksigner does not accept it: ${i.replace(/^ERROR: /,"")}`}}var re=[d.a,{pattern:/does not contain a key|entry ".*" not found/i,
failure:d.d},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,failure:{code:"\
LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/Missing AndroidManifest\.xml/,failure:{
code:"INVALID_INPUT",message:"The file is no Android app: there is no AndroidManifest.xml in it.",hint:"Choose another tool for it (jarsigner signs JARs and app\
 bundles; auto picks one by the file), or exclude it in files."}},{pattern:/MinSdkVersionException/,failure:{code:"INVALID_INPUT",message:"apksigner can not rea\
d minSdkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place."}},{pattern:/ApkFormatException|ZipFormatException|Malformed APK/,
failure:{code:"INVALID_INPUT",message:"The file is damaged, or no APK."}},{pattern:/Unsupported option: --v4-signing-enabled/,failure:{code:"PREREQUISITE_MISSIN\
G",message:"This apksigner is too old: it must be that of build tools 30 or later, such as Debian 12 and Ubuntu 22.04 have."}},{pattern:/Unrecognized option: --add-exports/,
failure:{code:"PREREQUISITE_MISSING",message:"apksigner runs in Java 8 here; it needs Java 11 or later."}},{pattern:/load failed|LoginException/i,failure:{message:"\
Java could not log in to the library, or not list its keys. The library's log tells why."}}];function oe(e){return re.find(({pattern:t})=>t.test(e))?.failure??{}}
var de={name:"cosign",title:"cosign, built with PKCS #11 support",packages:{}},ge=1,pe={name:"cosign",title:"any file: a detached signature in Base64 (RSA or EC\
DSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[de,u],configuration:"mo\
dule",opensslBackend:!1,readWriteSessions:!0},honours:[],sign({input:e,output:t},i){let{configuration:n,options:a,key:s}=i;return{program:i.command("cosign"),arguments:[
"sign-blob","--yes","--key",le(s),"--tlog-upload=false","--use-signing-config=false","--new-bundle-format=false",...a.extraArguments,"--output-signature",t,e],environment:{
COSIGN_PKCS11_MODULE_PATH:n.library,COSIGN_PKCS11_PIN:"CONFIG"}}},async verify({file:e,signature:t},i,n){return n.withScratch(async a=>{let s=`${a}/signature`;await n.
run({program:i.command("openssl"),arguments:["base64","-d","-A","-in",t,"-out",s],environment:{}});let r=await n.rawSignature(e,s,"sha256","pkcs1");if(r.state===
"valid")return r;let o=await n.rawSignature(e,t,"sha256","pkcs1");return o.state==="valid"?{state:"invalid",reason:"the signature is not in Base64"}:o})},readFailure(e){
let t=/\bpkcs11: (0x[0-9A-F]+): /i.exec(e)?.[1];return t===void 0?ce(e):{ckr:(0,p.a)(Number.parseInt(t,16))}}};function le({idHex:e,token:t}){return`pkcs11:slot\
-id=${t?.slot??ge};id=${e.replace(/../g,"%$&")}`}var ue=[{pattern:/\bunimplemented\b|not built with pkcs11/i,failure:{code:"PREREQUISITE_MISSING",message:"This \
cosign was built without PKCS #11 support; no official release has it."}},{pattern:/unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign is of another version than 2.6 to 3, which this tool can call."}},{pattern:/no key pair found|could not find key/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}}];function ce(e){return ue.find(({pattern:t})=>t.test(e))?.failure??{}}
function y(e){if(/no gpg-agent running/i.test(e))return{message:"the agent, which has the key, has ended"};if(/(signing failed:|from card:|^ERR \d+) (End of file|Broken pipe)|signing failed: No SmartCard daemon/im.
test(e))return{message:"the card daemon, which has the library in it, crashed or was ended",cardDaemonEnded:!0};if(/(signing failed:|^ERR \d+) Invalid (IPC )?response/im.
test(e))return{message:"the library prints on stdout, over which the card daemon talks to the agent"};if(/^ERR \d+ No SmartCard daemon/im.test(e))return{message:"\
the card daemon does not start: the library crashes in it, or prints on stdout, over which it talks to the agent"};if(/(signing failed:|^ERR \d+) Bad signature/im.
test(e))return{message:"what the library signed is no signature by the key of the certificate that has the key's id on the token"};if(/no space left on device/i.
test(e))return{code:"OUTPUT_NOT_WRITABLE",message:"no space left on device"};let t=e.split(`
`).find(i=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(i));return t===void 0?{}:{message:t.trim()}}var me={name:"debsigs",title:"\
debsigs",packages:{debian:"debsigs"}},L=e=>Buffer.from(e.subarray(0,21)).toString("latin1")===`!<arch>
debian-binary`,fe={name:"debsigs",title:"Debian packages",recognises:({head:e})=>L(e)?"a Debian package":void 0,refuses:({head:e})=>L(e)?void 0:"it does not beg\
in as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...A,me],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-publi\
c-key"],sign({output:e},t){let{home:i,fingerprint:n}=(0,g.a)(t.configuration.gnupg,"key ring");return{program:t.command("debsigs"),arguments:["--sign=origin",`-\
-default-key=${n}`,...t.options.extraArguments,e],environment:{GNUPGHOME:i},leaves:a=>[`/tmp/debsigndeb.${a}`]}},verify:({file:e},{options:t},i)=>i.debSignature(
e,t.digest),readFailure:y},he={armor:["--armor","--detach-sign"],binary:["--no-armor","--detach-sign"],clear:["--clear-sign"]},ke={name:"gpg",title:"any file: a\
 detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.asc",recognises:()=>{},refuses:({head:e},{gpgFormat:t})=>t==="clear"&&e.some(i=>i<32&&
![9,10,12,13].includes(i))?"gpg-format is clear, which is for text, and this is none":void 0,refusalHint:"Set gpg-format to armor or binary: these sign any file\
.",result:{kind:"detached",suffix:({gpgFormat:e})=>e==="binary"?".sig":".asc"},needs:{programs:A,configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg\
-format","gpg-public-key"],sign({input:e,output:t},i){let{configuration:n,options:a}=i,{home:s,fingerprint:r}=(0,g.a)(n.gnupg,"key ring");return{program:i.command(
"gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",a.digest.toUpperCase(),...a.extraArguments,"--local-user",`${r}!`,"--output",t,...he[a.gpgFormat],
"--",e],environment:{GNUPGHOME:s}}},verify({file:e,signature:t},{options:i},n){return i.gpgFormat==="clear"?n.clearSignature(t,e,i.digest):n.openpgpSignature(e,
t,i.digest)},readFailure:y},ye=[".jar",".war",".ear",".aar",".aab"],ve="-J-Duser.language=en",Se={name:"jarsigner",title:"jarsigner (of a JDK)",packages:X,version:"\
jdk"},Ie={name:"jarsigner",title:"Java archives: JAR, WAR, EAR, AAR, AAB",recognises:({extension:e,head:t})=>(0,h.b)(t)&&ye.includes(e)?`a Java archive (${e})`:
void 0,refuses:({head:e})=>e[0]===80&&e[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner would drop what stands before it",result:{kind:"embedd\
ed"},needs:{programs:[Se],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","timestamp-urls"],strip:(e,t,i)=>i.jar(e,t),sign({input:e,
output:t,timestampUrl:i},n){let{configuration:a,options:s,key:r}=n,o=i===void 0?[]:[...(0,d.g)(s),...(0,g.c)([i],n.proxies)];return{program:n.command("jarsigner"),
arguments:[ve,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerArg",(0,g.a)(a.sunpkcs11Config,"SunPKCS11 conf\
iguration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",(0,g.a)(a.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH","-sigalg",(0,d.f)(s.digest,
r.type),"-digestalg",d.e[s.digest],...i===void 0?[]:[...o.map(l=>`-J${l}`),"-tsa",i,"-tsadigestalg",d.e[s.digest]],...s.extraArguments,"-signedjar",t,e,r.javaAlias??
r.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e,timestamped:t},{options:{digest:i,extraArguments:n}},a){let s=n.some(o=>o.toLowerCase()==="-\
tsadigestalg"),r=await a.jarSignature(e,t&&!s?i:void 0);return r.state!=="valid"?r:r.digest!==i?{state:"invalid",reason:`it is made with ${r.digest??"another di\
gest"}, not with ${i}`}:!t||r.timestampedAt!==void 0?r:{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}},readFailure(e){
let t=(0,p.e)(e);return t===void 0?_e(e):{ckr:t}}},be=/RuntimeException: ((?:java\.(?:net|io)|sun\.security\.(?:pkcs|timestamp))\..+)|CertificateException: (Certificate (?:not included in|is not valid for) timestamp.+)|error generating timestamp(?:: (.+))?|\bTSA (?:certificate|request|response)/i,
Ae=[d.a,{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,failure:d.d},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/unable to sign jar: .*Initialization failed/i,
failure:{message:"The library did not begin a signature; jarsigner does not tell why: the key may not be for signing (CKA_SIGN), or not by this mechanism."}},{pattern:/No installed provider supports this key/i,
failure:{message:"The library lists no mechanism that Java knows and that signs with this key (C_GetMechanismList, C_GetMechanismInfo)."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"Java does not read the archive: it is damaged, holds an entry twice, or packs one in a way that Java does not know."}}];function _e(e){
let t=e.split(/^Warning:/m)[0]??"",i=be.exec(t);return i!==null?(0,c.a)(i[1]??i[2]??i[3]):d.b.test(t)?(0,c.a)("its answer does not fit into memory"):Ae.find(({pattern:n})=>n.
test(t))?.failure??{}}function _({backend:e}){return e==="engine"?["-engine","pkcs11","-keyform","engine"]:[]}function N({configuration:e}){return{OPENSSL_CONF:(0,g.a)(
e.opensslConf,"OpenSSL configuration"),PKCS11_MODULE_PATH:e.library}}function P({key:e,options:t},i){return e.type==="RSA"&&t.padding==="pss"?[i,"rsa_padding_mo\
de:pss",i,"rsa_pss_saltlen:digest"]:[]}var E=e=>{let t=(0,p.c)(e);return t===void 0?(0,c.b)(e):{ckr:t}},Ne={name:"openssl-cms",title:"any file: a detached CMS s\
ignature with its certificates, FILE.p7s",recognises:()=>{},result:{kind:"detached",suffix:()=>".p7s"},needs:{programs:[u],configuration:"openssl",opensslBackend:!0},
batch:"cms",honours:["digest","padding","output-format","timestamp-urls"],timestamping:"in-cms",sign({input:e,output:t},i){let{configuration:n,options:a,key:s}=i,
{certificateIssuers:r}=n;return{program:i.command("openssl"),arguments:["cms","-sign","-binary",..._(i),"-signer",(0,g.a)(n.certificate,"policy's certificate"),
"-inkey",s.uri,...P(i,"-keyopt"),"-md",a.digest,...r===void 0?[]:["-certfile",r],...a.extraArguments,"-outform",a.outputFormat.toUpperCase(),"-in",e,"-out",t],environment:N(
i)}},verify({file:e,signature:t,timestamped:i},{options:n},a){let{digest:s,padding:r,outputFormat:o}=n;return a.cmsSignature(e,t,{digest:s,padding:r,format:o,timestamped:i})},
readFailure:E};async function T(e,t,i){let{file:n,signature:a,timestamped:s}=e,{digest:r,padding:o,inputIsDigest:l}=t.options,m=l===!0?await Pe(e,t,i):await i.rawSignature(
n,a,r,o);if(m.state!=="valid"||!s)return m;let k=await i.timestampBeside(a,r);if(k.state==="invalid")return{...k,part:"timestamp"};let{time:v,authority:H}=k;return{
...m,notes:[...m.notes,`timestamp of ${v} by ${H}, beside the signature`],timestampedAt:v}}function Pe({file:e,signature:t},i,n){let{key:a,options:s}=i,r=a.type===
"RSA"&&s.padding==="pss";return n.digestSignature(e,t,{openssl:i.command("openssl"),options:[`digest:${s.digest}`,...r?["rsa_padding_mode:pss","rsa_pss_saltlen:\
digest"]:[]]})}var Ee={name:"openssl-dgst",title:"any file: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>"\
.sig"},needs:{programs:[u],configuration:"openssl",opensslBackend:!0},batch:"raw",honours:["digest","padding","timestamp-urls"],timestamping:"beside",sign({input:e,
output:t},i){let{options:n,key:a}=i;return{program:i.command("openssl"),arguments:["dgst",..._(i),"-sign",a.uri,`-${n.digest}`,...P(i,"-sigopt"),...n.extraArguments,
"-out",t,e],environment:N(i)}},verify:T,readFailure:E},Te={name:"openssl-pkeyutl",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), \
FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[u],configuration:"openssl",opensslBackend:!0},honours:["digest","padding",
"timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:e=>e,sign({output:e,digestFile:t},i){let{options:n,key:a}=i;return{program:i.command("open\
ssl"),arguments:["pkeyutl",..._(i),"-inkey",a.uri,"-sign","-pkeyopt",`digest:${n.digest}`,...P(i,"-pkeyopt"),...n.extraArguments,"-in",(0,g.a)(t,"digest"),"-out",
e],environment:N(i)}},verify:T,readFailure:E},we={name:"pkcs11-tool",title:"pkcs11-tool (of OpenSC)",packages:{debian:"opensc",enterprise:"opensc",fedora:"opens\
c",amazon:"opensc"}},Ce={name:"pkcs11-tool",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"\
detached",suffix:()=>".sig"},needs:{programs:[we,u],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:["digest","padding","timestamp-urls",
"input-is-digest"],timestamping:"beside",digestInput:(e,t)=>R(t)?(0,S.b)(t.options.digest,e):e,sign({output:e,digestFile:t},i){let{configuration:n,key:a,options:s}=i;
return{program:i.command("pkcs11-tool"),arguments:["--module",n.library,...a.token===void 0?[]:["--slot",String(a.token.slot)],"--login","--pin","CONFIG","--sig\
n",...Oe(i),...s.extraArguments,"--id",a.idHex,"--input-file",(0,g.a)(t,"digest"),"--output-file",e],environment:{}}},verify:T,readFailure(e){let t=(0,p.d)(e);return t===
void 0?Re(e):{ckr:t}}};function R({key:e,options:t}){return e.type==="RSA"&&t.padding==="pkcs1"}function Oe(e){if(e.key.type==="EC")return["--mechanism","ECDSA",
"--signature-format","openssl"];if(R(e))return["--mechanism","RSA-PKCS"];let{digest:t}=e.options,i=t.toUpperCase();return["--mechanism","RSA-PKCS-PSS","--hash-a\
lgorithm",i,"--mgf",`MGF1-${i}`,"--salt-len",String(S.a[t])]}var Le=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,failure:{code:"LIBRARY_NOT_LOADAB\
LE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,failure:{code:"\
LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library shows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"The library h\
as no key for this project and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,failure:{code:"KEY_TYPE_MISMATCH",message:"The \
key can not make a signature of this kind."}}];function Re(e){return Le.find(({pattern:t})=>t.test(e))?.failure??{}}var xe={name:"rpmsign",title:"rpmsign",packages:{
debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},Ue={name:"rpmkeys",title:"rpmkeys",packages:{debian:"rpm",enterprise:"rpm",fedora:"rpm",
amazon:"rpm"}},$e=[237,171,238,219],x=e=>(0,h.a)(e,$e),De={name:"rpmsign",title:"RPM packages",recognises:({head:e})=>x(e)?"an RPM package":void 0,refuses:({head:e})=>x(
e)?void 0:"it does not begin as an RPM package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...A,xe,Ue],configuration:"gnupg",opensslBackend:!1},honours:[
"digest","gpg-public-key"],sign({output:e},t){let{configuration:i,options:n}=t,{home:a,fingerprint:s}=(0,g.a)(i.gnupg,"key ring"),r={__gpg:t.command("gpg"),_gpg_name:s,
_gpg_path:a,_gpg_digest_algo:n.digest};return{program:t.command("rpmsign"),arguments:[...Object.entries(r).flatMap(([o,l])=>["--define",`${o} ${l}`]),...n.extraArguments,
"--resign",e],environment:{GNUPGHOME:a}}},verify({file:e},t,i){let{fingerprint:n,publicKey:a}=(0,g.a)(t.configuration.gnupg,"key ring"),s=t.command("rpmkeys");return i.
withScratch(async r=>{let o=(...v)=>i.run({program:s,arguments:["--dbpath",r,...v],environment:{}}),l=await o("--import",a);if(l.exitCode!==0)return{state:"inva\
lid",reason:`rpmkeys takes no such key: ${l.output.trim()}`};let{output:m,exitCode:k}=await o("--checksig","--verbose",e);return Fe(m,k,n,t.options.digest)})},readFailure(e){
let[,t]=/^error: not signing corrupt package .+?\.rpm: (.+)$/m.exec(e)??[];return t===void 0?y(e):{code:"INVALID_INPUT",message:`The package is damaged, and rpm\
sign does not sign it: ${t}.`,hint:"Build it anew, or fetch it anew: its content is not what its header says."}}},Ge=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;
function Fe(e,t,i,n){let a=[...e.matchAll(Ge)];if(a.length===0)return/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(e)?.[0]===void 0?{state:"unsigned",reason:"\
the package has no signature"}:{state:"invalid",reason:w(e)};for(let[,,,r="",o]of a){if(o!=="OK")return{state:"invalid",reason:w(e)};if(!i.endsWith(r.toUpperCase()))
return{state:"invalid",reason:`it was made by another key: ${r}`}}let s=a.find(([,,r=""])=>r.toLowerCase()!==n);return s!==void 0?{state:"invalid",reason:`its d\
igest is ${s[2]??"unknown"}, and not ${n}`}:a.some(([,r])=>r!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(e)||a.some(([,r])=>r===void 0)?t===0?{state:"v\
alid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:w(e)}:{state:"invalid",reason:"nothing vouches for the payload"}:{state:"invalid",reason:"the signatu\
re of the header is missing"}}function w(e){return`rpmkeys says: ${(e.split(`
`).find(t=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(t))??e).trim()}`}var C={"openssl-dgst":Ee,"openssl-pkeyutl":Te,"openssl-cms":Ne,"pkcs11-tool":Ce,osslsigncode:c.c,
jarsigner:Ie,apksigner:te,cosign:pe,gpg:ke,rpmsign:De,debsigs:fe},$=Object.keys(C);function D(e){let{httpProxy:t}=e,i=t?.includes("@")===!0;return{secret:U({SIGNPATH_API_TOKEN:e.
apiToken,http_proxy:i?t:void 0}),public:U({SIGNPATH_ORGANIZATION_ID:e.organizationId,SIGNPATH_API_URL:e.apiUrl,SIGNPATH_PROJECT_SLUG:e.projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:e.
signingPolicySlug,http_proxy:i?void 0:t,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:e.logDirectory,SIGNPATH_LOG_FILE_LEVEL:e.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:e.
serviceUnavailableTimeoutInSeconds?.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:e.httpRequestTimeoutInSeconds?.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:e.
readWriteSessions?.toString(),SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:e.gpgDummyCertificate?.toString()})}}function U(e){return Object.fromEntries(Object.
entries(e).filter(t=>t[1]!==void 0))}function G(e){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))return e;throw new f.b("INVALID_INPUT",`organizat\
ion-id is not a UUID: ${JSON.stringify(e)}.`,{hint:"It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of SignPath, and in i\
ts address."})}function F(e){if(/^[\x21-\x7e]+$/.test(e)&&!/^["'`]|["'`]$/.test(e))return e;throw new f.b("INVALID_INPUT","api-token holds a blank, a line break\
, a quote or another character that no token has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function K(e,t){
if(/^[A-Za-z0-9_.-]+$/.test(e))return e;let i=e.includes("/")?" Project and signing policy are two inputs.":"";throw new f.b("INVALID_INPUT",`${t} may hold lett\
ers, digits, "_", "." and "-" only, not ${JSON.stringify(e)}.`,{hint:`Take the slug from the address of the page in SignPath, not the display name.${i}`})}function j(e){
let t=n=>{throw new f.b("INVALID_INPUT",`api-url ${n}.`,{hint:"It looks like https://app.signpath.io/Api, which is the default."})},i=URL.canParse(e)?new URL(e):
t(`is not an address: ${JSON.stringify(e)}`);return/^https?:\/\//i.test(e)||t(`must begin with https://, not ${i.protocol}`),(i.username||i.password)&&t("must n\
ot hold a user name or a password"),/[?#]/.test(e)&&t('must not hold "?" or "#"'),e.replace(/\/+$/,"")}function M(e){let t=new URL(e);if(!(t.protocol==="https:"||
(0,I.g)(t)))return`api-url uses plain http: the API token travels to ${t.host} unencrypted.`}function Ke(e){try{return decodeURIComponent(e),!0}catch{return!1}}
function B(e){let t=(0,I.f)(e);if(t?.protocol==="http:"&&Ke(t.username+t.password)&&/:\d+\/?$/.test(e)&&t.pathname==="/"&&!t.search&&!t.hash){let i=e.replace(/\/$/,
"");return i.includes("@")&&!i.includes("://")?`http://${i}`:i}throw new f.b("INVALID_INPUT","http-proxy is not a proxy address that SignPath's library takes.",
{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in the password is written %25."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
