var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{HttpFailure:()=>HttpFailure,apiUrlWarning:()=>apiUrlWarning,checkApiUrl:()=>checkApiUrl,checkHttpProxy:()=>checkHttpProxy,
checkOrganizationId:()=>checkOrganizationId,checkSlug:()=>checkSlug,checkToken:()=>checkToken,credentialsEnvironment:()=>credentialsEnvironment,digestLengths:()=>digestLengths,
failureOf:()=>failureOf,httpGet:()=>httpGet,httpPost:()=>httpPost,openssl:()=>openssl,proxyFor:()=>proxyFor,proxySettings:()=>proxySettings,require_mod:()=>require_mod,
respond:()=>respond,toolNames:()=>toolNames,tools:()=>tools});module.exports=__toCommonJS(stdin_exports);var import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),
import_chunk_BL2QHEUF=require("./chunk-BL2QHEUF.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),
require_mod=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=!0,exports2.distance=exports2.
closest=void 0;var peq=new Uint32Array(65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<
i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=
n;i--;)peq[a.charCodeAt(i)]=0;return sc},myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)
phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<
k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&
xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(
k)]=0}for(var mv=0,pv=-1,start=j*32,vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(
i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/
32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance=function(a,b){
if(a.length<b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports2.distance=distance;var closest=function(str,arr){
for(var min_distance=1/0,min_index=0,i=0;i<arr.length;i++){var dist=distance(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};
exports2.closest=closest}});function gnupgFailure(output){if(/no gpg-agent running/i.test(output))return{message:"the agent, which has the key, has ended"};if(/no space left on device/i.
test(output))return{code:"OUTPUT_NOT_WRITABLE",message:"no space left on device"};let words=output.split(`
`).find(line=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(line));return words===void 0?{}:{message:words.trim()}}var openssl={
name:"openssl",title:"openssl",packages:{debian:"openssl",enterprise:"openssl",fedora:"openssl",amazon:"openssl"}},gnupgPackages={debian:"gnupg",enterprise:"gnu\
pg2",fedora:"gnupg2",amazon:"gnupg2-full"},gnupgHelpers=["gpg","gpg-agent","gpg-connect-agent","gpgconf"].map(name=>({name,title:name,packages:gnupgPackages})),
gnupgPrograms=[...gnupgHelpers,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"gnupg-pkcs11-scd",enterprise:"gnupg-pkcs11-scd",fedora:"gnupg\
-pkcs11-scd",epel:!0}}],jdkPackages={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"java-latest-openjdk-devel",amazon:"java-17-amazon-\
corretto-devel",releases:{el10:"java-21-openjdk-devel"}},program={name:"debsigs",title:"debsigs",packages:{debian:"debsigs"}},isDeb=head=>Buffer.from(head.subarray(
0,21)).toString("latin1")===`!<arch>
debian-binary`,debsigs={name:"debsigs",title:"Debian packages",recognises:({head})=>isDeb(head)?"a Debian package":void 0,refuses:({head})=>isDeb(head)?void 0:"\
it does not begin as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...gnupgPrograms,program],configuration:"gnupg",opensslBackend:!1},
honours:["digest","gpg-public-key"],sign({output},context){let{home,fingerprint}=(0,import_chunk_BL2QHEUF.prepared)(context.configuration.gnupg,"key ring");return{
program:context.command("debsigs"),arguments:["--sign=origin",`--default-key=${fingerprint}`,...context.options.extraArguments,output],environment:{GNUPGHOME:home}}},
verify:({file},{options},verifier)=>verifier.debSignature(file,options.digest),readFailure:gnupgFailure},forms={armor:["--armor","--detach-sign"],binary:["--no-\
armor","--detach-sign"],clear:["--clear-sign"]},gpg={name:"gpg",title:"any file: a detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.a\
sc",recognises:()=>{},refuses:({head},{gpgFormat})=>gpgFormat==="clear"&&head.some(byte=>byte<32&&![9,10,12,13].includes(byte))?"gpg-format is clear, which is f\
or text, and this is none":void 0,result:{kind:"detached",suffix:({gpgFormat})=>gpgFormat==="binary"?".sig":".asc"},needs:{programs:gnupgPrograms,configuration:"\
gnupg",opensslBackend:!1},honours:["digest","gpg-format","gpg-public-key"],sign({input,output},context){let{configuration,options}=context,{home,fingerprint}=(0,import_chunk_BL2QHEUF.prepared)(
configuration.gnupg,"key ring");return{program:context.command("gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",options.digest.toUpperCase(),...options.
extraArguments,"--local-user",`${fingerprint}!`,"--output",output,...forms[options.gpgFormat],"--",input],environment:{GNUPGHOME:home}}},verify({file,signature},{
options},verifier){return options.gpgFormat==="clear"?verifier.clearSignature(signature,file,options.digest):verifier.openpgpSignature(file,signature,options.digest)},
readFailure:gnupgFailure},extensions=[".jar",".war",".ear",".aar"],inEnglish="-J-Duser.language=en",digestNames={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-5\
12"},keyNames={RSA:"RSA",EC:"ECDSA"},program2={name:"jarsigner",title:"jarsigner (of a JDK)",packages:jdkPackages,version:"jdk"},jarsigner={name:"jarsigner",title:"\
Java archives: JAR, WAR, EAR, AAR",recognises({extension,head}){return head[0]===80&&head[1]===75&&head[2]===3&&head[3]===4&&extensions.includes(extension)?`a J\
ava archive (${extension})`:void 0},refuses:({head})=>head.length===0||head[0]===80&&head[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner woul\
d drop what stands before it",result:{kind:"embedded"},needs:{programs:[program2],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","t\
imestamp-urls"],strip:(input,output,stripper)=>stripper.jar(input,output),sign({input,output,timestampUrl},context){let{configuration,options,key}=context;return{
program:context.command("jarsigner"),arguments:[inEnglish,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerAr\
g",(0,import_chunk_BL2QHEUF.prepared)(configuration.sunpkcs11Config,"SunPKCS11 configuration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",(0,import_chunk_BL2QHEUF.prepared)(
configuration.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH","-sigalg",`${options.digest.toUpperCase()}with${keyNames[key.type]}`,"-digestalg",digestNames[options.
digest],...timestampUrl===void 0?[]:[...javaTimeouts,"-tsa",timestampUrl],...options.extraArguments,"-signedjar",output,input,key.id],environment:{PKCS11_SIGN_PIN:"\
CONFIG"}}},async verify({file,timestamped},_context,verifier){let verdict=await verifier.jarSignature(file);return verdict.state!=="valid"||!timestamped||verdict.
timestampedAt!==void 0?verdict:{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}},readFailure(output){let ckr=(0,import_chunk_TZNWCXOF.parseJavaCkr)(
output);return ckr===void 0?readWords(output):{ckr}}},javaTimeouts=["-J-Dsun.net.client.defaultConnectTimeout=30000","-J-Dsun.net.client.defaultReadTimeout=3000\
0"],meanings=[{pattern:/RuntimeException: java\.(net|io)\.|error generating timestamp|\bTSA (certificate|request|response)/i,failure:{code:"TIMESTAMP_FAILED",message:"\
The timestamp server did not answer, or not with a timestamp."}},{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"The archive is damaged, or holds an entry twice."}}];function readWords(output){let errors=output.split(/^Warning:/m)[0]??
"";return meanings.find(({pattern})=>pattern.test(errors))?.failure??{}}var meanings2=[{pattern:/invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,
failure:{code:"PREREQUISITE_MISSING",message:"OpenSSL could not load the PKCS #11 engine or provider."}},{pattern:/unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no pin code was entered|enter pkcs#11 token pin/i,failure:{
code:"PREREQUISITE_MISSING",message:"OpenSSL did not read the configuration that holds the PIN."}},{pattern:/pkcs11 engine:\w+:object not found|the private key was not found at/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function opensslFailure(output){let ckr=(0,import_chunk_TZNWCXOF.parsePkcs11ToolCkr)(
output);return ckr!==void 0?{ckr}:meanings2.find(({pattern})=>pattern.test(output))?.failure??{}}function keyForm({backend}){return backend==="engine"?["-engine",
"pkcs11","-keyform","engine"]:[]}function opensslEnvironment({configuration}){return{OPENSSL_CONF:(0,import_chunk_BL2QHEUF.prepared)(configuration.opensslConf,"\
OpenSSL configuration"),PKCS11_MODULE_PATH:configuration.library}}function pssOptions({key,options},option){return key.type==="RSA"&&options.padding==="pss"?[option,
"rsa_padding_mode:pss",option,"rsa_pss_saltlen:digest"]:[]}var readOpensslFailure=output=>{let ckr=(0,import_chunk_TZNWCXOF.parseOpensslCkr)(output);return ckr===
void 0?opensslFailure(output):{ckr}},opensslCms={name:"openssl-cms",title:"any file: a detached CMS signature with its certificates, FILE.p7s",recognises:()=>{},
result:{kind:"detached",suffix:()=>".p7s"},needs:{programs:[openssl],configuration:"openssl",opensslBackend:!0},batch:"cms",honours:["digest","padding","output-\
format","timestamp-urls"],timestamping:"in-cms",sign({input,output},context){let{configuration,options,key}=context,{certificateIssuers}=configuration;return{program:context.
command("openssl"),arguments:["cms","-sign","-binary",...keyForm(context),"-signer",(0,import_chunk_BL2QHEUF.prepared)(configuration.certificate,"policy's certi\
ficate"),"-inkey",key.uri,...pssOptions(context,"-keyopt"),"-md",options.digest,...certificateIssuers===void 0?[]:["-certfile",certificateIssuers],...options.extraArguments,
"-outform",options.outputFormat.toUpperCase(),"-in",input,"-out",output],environment:opensslEnvironment(context)}},verify({file,signature,timestamped},{options},verifier){
let{digest,padding,outputFormat:format}=options;return verifier.cmsSignature(file,signature,{digest,padding,format,timestamped})},readFailure:readOpensslFailure};
async function verifyRaw(request,context,verifier){let{file,signature,timestamped}=request,{digest,padding,inputIsDigest}=context.options,verdict=inputIsDigest===
!0?await verifyOverDigest(request,context,verifier):await verifier.rawSignature(file,signature,digest,padding);if(verdict.state!=="valid"||!timestamped)return verdict;
let timestamp=await verifier.timestampBeside(signature,digest);if(timestamp.state==="invalid")return{...timestamp,part:"timestamp"};let{time,authority}=timestamp;
return{...verdict,notes:[...verdict.notes,`timestamp of ${time} by ${authority}, beside the signature`],timestampedAt:time}}function verifyOverDigest({file,signature},context,verifier){
let{key,options}=context,isPss=key.type==="RSA"&&options.padding==="pss";return verifier.digestSignature(file,signature,{openssl:context.command("openssl"),options:[
`digest:${options.digest}`,...isPss?["rsa_padding_mode:pss","rsa_pss_saltlen:digest"]:[]]})}var opensslDgst={name:"openssl-dgst",title:"any file: a detached raw\
 signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[openssl],configuration:"openssl",opensslBackend:!0},
batch:"raw",honours:["digest","padding","timestamp-urls"],timestamping:"beside",sign({input,output},context){let{options,key}=context;return{program:context.command(
"openssl"),arguments:["dgst",...keyForm(context),"-sign",key.uri,`-${options.digest}`,...pssOptions(context,"-sigopt"),...options.extraArguments,"-out",output,input],
environment:opensslEnvironment(context)}},verify:verifyRaw,readFailure:readOpensslFailure},opensslPkeyutl={name:"openssl-pkeyutl",title:"any file, or a file's d\
igest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[openssl],configuration:"\
openssl",opensslBackend:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:digest=>digest,sign({output,digestFile},context){
let{options,key}=context;return{program:context.command("openssl"),arguments:["pkeyutl",...keyForm(context),"-inkey",key.uri,"-sign","-pkeyopt",`digest:${options.
digest}`,...pssOptions(context,"-pkeyopt"),...options.extraArguments,"-in",(0,import_chunk_BL2QHEUF.prepared)(digestFile,"digest"),"-out",output],environment:opensslEnvironment(
context)}},verify:verifyRaw,readFailure:readOpensslFailure},executables=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",".efi",".drv",".com",".ax",".xll",".no\
de",".pyd",".winmd"],installers=[".msi",".msp",".mst",".msm"],scripts=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],oleMagic=[208,207,17,224,161,177,
26,225];function recogniseAuthenticode({extension,head}){if(isImage(head,extension))return"a Windows executable (PE)";if(startsWith(head,[...Buffer.from("MSCF\0\0\
\0\0","latin1")]))return"a cabinet (MSCF)";if(startsWith(head,oleMagic))return installers.includes(extension)?`a Windows installer (${extension})`:void 0;if(extension===
".cat"&&head[0]===48)return"a security catalog (.cat)";if(scripts.includes(extension))return`a script that Authenticode signs (${extension})`}function isImage(head,extension){
if(!startsWith(head,[77,90])||head.length<64)return!1;let offset=new DataView(head.buffer,head.byteOffset,head.byteLength).getUint32(60,!0);return offset+4>head.
length?executables.includes(extension):startsWith(head.subarray(offset),[80,69,0,0])}function startsWith(bytes,prefix){return bytes.length>=prefix.length&&prefix.
every((byte,index)=>bytes[index]===byte)}async function verifyAuthenticode(request,context,verifier){let{file,timestamped}=request,verdict=/\.cat$/i.test(file)?
await verifyCatalog(file,verifier):await verifyFile(file,context,verifier);return verdict.state==="valid"&&timestamped&&verdict.timestampedAt===void 0?{state:"i\
nvalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}:verdict}async function verifyCatalog(file,verifier){let{verdict,kind}=await verifier.
authenticodeSignature(file);return verdict.state==="valid"&&kind!=="catalog"?{state:"invalid",reason:"it is not a catalog"}:verdict}async function verifyFile(file,context,verifier){
return verifier.withScratch(async directory=>{let pkcs7=`${directory}/signature.pem`,program5=context.command("osslsigncode"),extraction=await verifier.run({program:program5,
arguments:["extract-signature","-pem","-in",file,"-out",pkcs7],environment:{}});if(extraction.exitCode!==0||saysUnsigned(extraction.output))return withoutSignature(
extraction.output);let{verdict,signedDigest}=await verifier.authenticodeSignature(pkcs7);if(verdict.state!=="valid")return verdict;let uncovered=await verifier.
uncoveredData(file);if(uncovered!==void 0)return{state:"invalid",reason:`the file ${uncovered}`};let chain=(0,import_chunk_BL2QHEUF.prepared)(context.configuration.
certificateChain,"policy's certificate"),{output}=await verifier.run({program:program5,arguments:["verify","-CAfile",chain,"-in",file],environment:{}});if(signedDigest===
void 0||!calculatedDigests(output).has(signedDigest))return{state:"invalid",reason:"the file was changed after signing: its digest is not the signed one"};let trust=/^Signature verification: ok/m.
test(output)?[]:["the chain of the certificate was not checked: its root is not known here"];return{...verdict,verifier:`${verdict.verifier}, digest by osslsign\
code`,notes:[...verdict.notes,...trust]}})}function saysUnsigned(output){return/no signature|not have any signature|unable to extract existing signature/i.test(
output)}function withoutSignature(output){return/signature not at the end of the file/i.test(output)?{state:"invalid",reason:"there is more data after the signa\
ture"}:saysUnsigned(output)?{state:"unsigned",reason:"there is no Authenticode signature in it"}:{state:"invalid",reason:`osslsigncode can't read the signature:\
 ${output.trim().split(`
`)[0]??""}`}}function calculatedDigests(output){let lines=output.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);return new Set(
[...lines].map(([,digest])=>digest?.toLowerCase()??""))}var program3={name:"osslsigncode",title:"osslsigncode",packages:{debian:"osslsigncode",enterprise:"ossls\
igncode",fedora:"osslsigncode",releases:{"debian 11":"osslsigncode/bullseye"},epel:!0},version:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m}},
osslsigncode={name:"osslsigncode",title:"Windows executables, installers, cabinets, catalogs and PowerShell scripts (Authenticode)",recognises:recogniseAuthenticode,
result:{kind:"embedded"},needs:{programs:[program3],configuration:"openssl",opensslBackend:!0},honours:["digest","timestamp-urls","description","description-url"],
sign({input,output,timestampUrl},context){let{configuration,options,key}=context,module2=moduleFor(context);return{program:context.command("osslsigncode"),arguments:[
"sign",...module2.arguments,"-certs",(0,import_chunk_BL2QHEUF.prepared)(configuration.certificateChain,"policy's certificate"),"-key",key.uri,"-h",options.digest,
...timestampUrl===void 0?[]:["-ts",timestampUrl],...options.description===void 0?[]:["-n",options.description],...options.descriptionUrl===void 0?[]:["-i",options.
descriptionUrl],...options.extraArguments,"-in",input,"-out",output],environment:module2.environment}},verify:verifyAuthenticode,readFailure(output){let ckr=(0,import_chunk_TZNWCXOF.parseOpensslCkr)(
output);return ckr===void 0?readWords2(output):{ckr}}};function moduleFor({backend,configuration}){return backend==="engine"?{arguments:["-pkcs11module",configuration.
library,"-pass","CONFIG"],environment:{}}:{arguments:[],environment:{OPENSSL_CONF:(0,import_chunk_BL2QHEUF.prepared)(configuration.opensslConf,"OpenSSL configur\
ation")}}}function readWords2(output){return/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.test(
output)?{code:"TIMESTAMP_FAILED",message:"The timestamp server did not answer, or not with a timestamp."}:/(key values|key type) mismatch|consistency of a private key/i.
test(output)?{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}:/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.
test(output)?{code:"INVALID_INPUT",message:"osslsigncode does not take this file: it is of another type, or damaged; scripts of PowerShell need osslsigncode 2.8\
 or later."}:opensslFailure(output)}var prefixes={sha256:"3031300d060960864801650304020105000420",sha384:"3041300d060960864801650304020205000430",sha512:"305130\
0d060960864801650304020305000440"},digestLengths={sha256:32,sha384:48,sha512:64};function digestInfo(algorithm,digest){return Buffer.concat([Buffer.from(prefixes[algorithm],
"hex"),digest])}var program4={name:"pkcs11-tool",title:"pkcs11-tool (of OpenSC)",packages:{debian:"opensc",enterprise:"opensc",fedora:"opensc",amazon:"opensc"}},
pkcs11Tool={name:"pkcs11-tool",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",
suffix:()=>".sig"},needs:{programs:[program4,openssl],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:["digest","padding","timestamp-urls",
"input-is-digest"],timestamping:"beside",digestInput:(digest,context)=>isPkcs1(context)?digestInfo(context.options.digest,digest):digest,sign({output,digestFile},context){
let{configuration,key,options}=context;return{program:context.command("pkcs11-tool"),arguments:["--module",configuration.library,...key.token===void 0?[]:["--sl\
ot",String(key.token.slot)],"--login","--pin","CONFIG","--sign",...mechanism(context),...options.extraArguments,"--id",key.idHex,"--input-file",(0,import_chunk_BL2QHEUF.prepared)(
digestFile,"digest"),"--output-file",output],environment:{}}},verify:verifyRaw,readFailure(output){let ckr=(0,import_chunk_TZNWCXOF.parsePkcs11ToolCkr)(output);
return ckr===void 0?readWords3(output):{ckr}}};function isPkcs1({key,options}){return key.type==="RSA"&&options.padding==="pkcs1"}function mechanism(context){if(context.
key.type==="EC")return["--mechanism","ECDSA","--signature-format","openssl"];if(isPkcs1(context))return["--mechanism","RSA-PKCS"];let{digest}=context.options,name=digest.
toUpperCase();return["--mechanism","RSA-PKCS-PSS","--hash-algorithm",name,"--mgf",`MGF1-${name}`,"--salt-len",String(digestLengths[digest])]}var meanings3=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library shows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"\
The library has no key for this project and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,failure:{code:"KEY_TYPE_MISMATCH",
message:"The key can not make a signature of this kind."}}];function readWords3(output){return meanings3.find(({pattern})=>pattern.test(output))?.failure??{}}var rpmsignProgram={
name:"rpmsign",title:"rpmsign",packages:{debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},rpmkeysProgram={name:"rpmkeys",title:"rpmkeys",
packages:{debian:"rpm",enterprise:"rpm",fedora:"rpm",amazon:"rpm"}},magic=[237,171,238,219],isRpm=head=>magic.every((byte,index)=>head[index]===byte),rpmsign={name:"\
rpmsign",title:"RPM packages",recognises:({head})=>isRpm(head)?"an RPM package":void 0,refuses:({head})=>isRpm(head)?void 0:"it does not begin as an RPM package",
result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...gnupgPrograms,rpmsignProgram,rpmkeysProgram],configuration:"gnupg",opensslBackend:!1},honours:["dig\
est","gpg-public-key"],sign({output},context){let{configuration,options}=context,{home,fingerprint}=(0,import_chunk_BL2QHEUF.prepared)(configuration.gnupg,"key \
ring"),macros={__gpg:context.command("gpg"),_gpg_name:fingerprint,_gpg_path:home,_gpg_digest_algo:options.digest};return{program:context.command("rpmsign"),arguments:[
...Object.entries(macros).flatMap(([name,value])=>["--define",`${name} ${value}`]),...options.extraArguments,"--resign",output],environment:{GNUPGHOME:home}}},verify({
file},context,verifier){let{fingerprint,publicKey}=(0,import_chunk_BL2QHEUF.prepared)(context.configuration.gnupg,"key ring"),program5=context.command("rpmkeys");
return verifier.withScratch(async database=>{let rpmkeys=(...options)=>verifier.run({program:program5,arguments:["--dbpath",database,...options],environment:{}}),
imported=await rpmkeys("--import",publicKey);if(imported.exitCode!==0)return{state:"invalid",reason:`rpmkeys takes no such key: ${imported.output.trim()}`};let{
output,exitCode}=await rpmkeys("--checksig","--verbose",file);return judgeRpm(output,exitCode,fingerprint,context.options.digest)})},readFailure:gnupgFailure},signatureLine=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;
function judgeRpm(output,exitCode,fingerprint,digest){let signatures=[...output.matchAll(signatureLine)];if(signatures.length===0)return/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.
exec(output)?.[0]===void 0?{state:"unsigned",reason:"the package has no signature"}:{state:"invalid",reason:says(output)};for(let[,,,id="",state]of signatures){
if(state!=="OK")return{state:"invalid",reason:says(output)};if(!fingerprint.endsWith(id.toUpperCase()))return{state:"invalid",reason:`it was made by another key\
: ${id}`}}let other=signatures.find(([,,used=""])=>used.toLowerCase()!==digest);return other!==void 0?{state:"invalid",reason:`its digest is ${other[2]??"unknow\
n"}, and not ${digest}`}:signatures.some(([,header])=>header!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(output)||signatures.some(([,header])=>header===
void 0)?exitCode===0?{state:"valid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:says(output)}:{state:"invalid",reason:"nothing vouches for the payload"}:
{state:"invalid",reason:"the signature of the header is missing"}}function says(output){return`rpmkeys says: ${(output.split(`
`).find(line=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(line))??output).trim()}`}var tools={"openssl-dgst":opensslDgst,"openssl-pkeyutl":opensslPkeyutl,"openssl-cms":opensslCms,
"pkcs11-tool":pkcs11Tool,osslsigncode,jarsigner,gpg,rpmsign,debsigs},toolNames=Object.keys(tools);function proxySettings(input,environment){let variable=name=>given(
environment[name])??given(environment[name.toUpperCase()]);return{httpProxy:input??variable("http_proxy"),httpsProxy:input??variable("https_proxy"),noProxy:variable(
"no_proxy")}}var HttpFailure=class extends Error{name="HttpFailure";kind;constructor(kind,message,cause){super(message,cause===void 0?void 0:{cause}),this.kind=
kind}};async function httpGet(url,options){let limit=AbortSignal.timeout(Math.max(1,Math.round(options.timeLimitInSeconds*1e3))),signal=options.signal?AbortSignal.
any([limit,options.signal]):limit;try{signal.throwIfAborted();let target=new URL(url);for(let left=options.redirects??0;;left--){let answer=await exchange(target,
options,signal),location=answer.headers.location;if(left<=0||location===void 0||![301,302,303,307,308].includes(answer.status))return answer;target=redirectTarget(
target,location,options)}}catch(error){throw error instanceof HttpFailure?error:options.signal?.aborted?new HttpFailure("cancelled","The request was cancelled.",
error):limit.aborted?new HttpFailure("timeout",`Nothing came within ${options.timeLimitInSeconds} s.`,error):failureOf(error)}}function httpPost(url,body,options){
return httpGet(url,{...options,body})}function proxyFor(url,settings){let text=url.protocol==="https:"?given(settings?.httpsProxy)??settings?.httpProxy:settings?.
httpProxy;if(!(!text||exempt(url,settings?.noProxy??"")))return proxyUrl(text)}function proxyUrl(text){let address=/^[a-z][a-z0-9+.-]*:\/\//i.test(text)?text:`h\
ttp://${text}`;if(/\s/.test(text)||!URL.canParse(address))return;let url=new URL(address);return url.hostname!==""&&(url.protocol==="http:"||url.protocol==="htt\
ps:")?url:void 0}function given(text){return text===""?void 0:text}function exempt(url,noProxy){let port=url.port||(url.protocol==="https:"?"443":"80"),host=url.
hostname.toLowerCase();return noProxy.toLowerCase().split(/[\s,]+/).filter(entry=>entry!=="").some(entry=>{if(entry==="*")return!0;let[,name="",entryPort]=/^\*?\.?(.+?)(?::(\d+))?$/.
exec(entry)??[],bare=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(entry)?`[${entry}]`:name;return bare===name&&entryPort!==void 0&&entryPort!==port?!1:host===bare||
host.endsWith(`.${bare}`)})}function redirectTarget(from,location,options){let target=URL.canParse(location,from.href)?new URL(location,from):void 0,refuse=why=>{
throw new HttpFailure("redirect",`${from.origin} redirects ${why}.`)};return!target||!["http:","https:"].includes(target.protocol)?refuse("to where no HTTP is s\
poken"):from.protocol==="https:"&&target.protocol==="http:"?refuse(`to ${target.origin}, which is not encrypted`):Object.keys(options.headers??{}).some(name=>name.
toLowerCase()==="authorization")&&target.origin!==from.origin?refuse(`to ${target.origin}, where the API token must not go`):target}async function exchange(url,options,signal){
let response=await respond(url,options,signal),status=response.statusCode??0,sink=options.onData&&status>=200&&status<300?options.onData:void 0,chunks=[],length=0;
for await(let chunk of response){if(length+=chunk.length,length>options.maximumBytes)throw response.destroy(),new HttpFailure("too-large",`${url.host} sent more\
 than ${options.maximumBytes} bytes.`);sink?await sink(chunk):chunks.push(chunk)}let headers=Object.entries(response.headers).map(([name,value])=>[name,Array.isArray(
value)?value.join(", "):value??""]);return{status,headers:Object.fromEntries(headers),body:Buffer.concat(chunks),url:url.href}}async function respond(url,options,signal){
let proxy=proxyFor(url,options.proxy),headers={accept:"*/*",...options.headers},common={method:options.body===void 0?"GET":"POST",signal,agent:!1},start;if(url.
protocol==="https:"){let https=await Promise.resolve().then(()=>__toESM(require("node:https"))),agent=proxy&&new(await Promise.resolve().then(()=>__toESM(require("./dist-NRKAC57I.cjs")))).
HttpsProxyAgent(proxy,{signal});start=()=>https.request(url,{...common,headers,...agent?{agent}:{}})}else{let http=await Promise.resolve().then(()=>__toESM(require("node:http"))),
proxied=proxy&&{path:url.href,headers:{...headers,host:url.host,...proxyAuthorization(proxy)}},client=proxy?.protocol==="https:"?await Promise.resolve().then(()=>__toESM(require("node:https"))):
http;start=()=>client.request(proxy?new URL(proxy.origin):url,{...common,headers,...proxied})}return new Promise((resolve,reject)=>{start().once("response",resolve).
on("error",reject).end(options.body)})}function proxyAuthorization(proxy){if(!proxy.username&&!proxy.password)return{};let user=`${decodeURIComponent(proxy.username)}\
:${decodeURIComponent(proxy.password)}`;return{"proxy-authorization":`Basic ${Buffer.from(user).toString("base64")}`}}var kinds=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function failureOf(error){let name=property(error,"code"),message=property(error,"message"),kind=kinds.find(([,pattern])=>pattern.test(
name))?.[0]??"other";return new HttpFailure(kind,message===""?name:message,error)}function property(error,name){let value=typeof error=="object"&&error!==null?Reflect.
get(error,name):void 0;return typeof value=="string"?value:""}function credentialsEnvironment(credentials){let{httpProxy}=credentials,proxyIsSecret=httpProxy?.includes(
"@")===!0;return{secret:given2({SIGNPATH_API_TOKEN:credentials.apiToken,http_proxy:proxyIsSecret?httpProxy:void 0}),public:given2({SIGNPATH_ORGANIZATION_ID:credentials.
organizationId,SIGNPATH_API_URL:credentials.apiUrl,SIGNPATH_PROJECT_SLUG:credentials.projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:credentials.signingPolicySlug,http_proxy:proxyIsSecret?
void 0:httpProxy,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:credentials.logDirectory,SIGNPATH_LOG_FILE_LEVEL:credentials.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:credentials.
serviceUnavailableTimeoutInSeconds?.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:credentials.httpRequestTimeoutInSeconds?.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:credentials.
readWriteSessions?.toString(),SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:credentials.gpgDummyCertificate?.toString()})}}function given2(variables){return Object.
fromEntries(Object.entries(variables).filter(entry=>entry[1]!==void 0))}function checkOrganizationId(value){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(value))return value;throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`organization-id is not a UUID: ${JSON.stringify(value)}.`,{hint:"It looks\
 like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of SignPath, and in its address."})}function checkToken(value){if(/^[\x21-\x7e]+$/.
test(value))return value;throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","api-token holds a blank, a line break or another character that no token \
has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function checkSlug(value,input){if(/^[A-Za-z0-9_.-]+$/.test(
value))return value;let slashed=value.includes("/")?" Project and signing policy are two inputs.":"";throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",
`${input} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(value)}.`,{hint:`Take the slug from the address of the page in SignPath, not the\
 display name.${slashed}`})}function checkApiUrl(value){let refuse=why=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`api-url ${why}.`,{hint:"I\
t looks like https://app.signpath.io/Api, which is the default."})},url=URL.canParse(value)?new URL(value):refuse(`is not an address: ${JSON.stringify(value)}`);
return url.protocol!=="https:"&&url.protocol!=="http:"&&refuse(`must begin with https://, not ${url.protocol}`),(url.username||url.password)&&refuse("must not h\
old a user name or a password"),(url.search||url.hash)&&refuse('must not hold "?" or "#"'),value.replace(/\/+$/,"")}function apiUrlWarning(apiUrl){let{protocol,
hostname,host}=new URL(apiUrl);if(!(protocol==="https:"||isLoopback(hostname)))return`api-url uses plain http: the API token travels to ${host} unencrypted.`}function isLoopback(host){
return host==="localhost"||host==="[::1]"||/^127(?:\.\d+){3}$/.test(host)}function isDecodable(text){try{return decodeURIComponent(text),!0}catch{return!1}}function checkHttpProxy(value){
let url=proxyUrl(value);if(url?.protocol==="http:"&&isDecodable(url.username+url.password)&&/:\d+\/?$/.test(value)&&url.pathname==="/"&&!url.search&&!url.hash){
let address=value.replace(/\/$/,"");return address.includes("@")&&!address.includes("://")?`http://${address}`:address}throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT","http-proxy is not a proxy address that SignPath's library takes.",{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.exa\
mple.com:8080; a % in the password is written %25."})}0&&(module.exports={HttpFailure,apiUrlWarning,checkApiUrl,checkHttpProxy,checkOrganizationId,checkSlug,checkToken,credentialsEnvironment,digestLengths,failureOf,
httpGet,httpPost,openssl,proxyFor,proxySettings,require_mod,respond,toolNames,tools});
