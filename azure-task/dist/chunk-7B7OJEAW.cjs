var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{MalformedDer:()=>MalformedDer,checkClearSigned:()=>checkClearSigned,checkDetached:()=>checkDetached,checkFileSignature:()=>checkFileSignature,
childrenOf:()=>childrenOf,clientOf:()=>clientOf,commandOf:()=>commandOf,contextTag:()=>contextTag,expectTag:()=>expectTag,explainByProbe:()=>explainByProbe,explainFailure:()=>explainFailure,
findPolicy:()=>findPolicy,lengthOfDer:()=>lengthOfDer,noSpaceLeft:()=>noSpaceLeft,notWritten:()=>notWritten,objectIdentifierOf:()=>objectIdentifierOf,prepare:()=>prepare,
readDer:()=>readDer,relativeName:()=>relativeName,sequenceOf:()=>sequenceOf,signingOptions:()=>signingOptions,timeOf:()=>timeOf,timestampSuffix:()=>timestampSuffix,
universal:()=>universal});module.exports=__toCommonJS(stdin_exports);var import_chunk_ASWA5XKK=require("./chunk-ASWA5XKK.cjs"),import_chunk_2NPOWKJM=require("./chunk-2NPOWKJM.cjs"),
import_chunk_WVAVH4QY=require("./chunk-WVAVH4QY.cjs"),import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),
import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_MDZAP66I=require("./chunk-MDZAP66I.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),
import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_VAUDW7PQ=require("./chunk-VAUDW7PQ.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:fs/promises"),
import_node_fs=require("node:fs"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_fs2=require("node:fs"),import_promises6=require("node:fs/promises"),
import_node_path4=require("node:path"),import_promises7=require("node:fs/promises"),import_node_zlib=require("node:zlib"),import_promises8=require("node:fs/promises"),
import_node_crypto2=require("node:crypto"),import_node_fs3=require("node:fs"),import_promises9=require("node:fs/promises"),import_node_path5=require("node:path"),
import_promises10=require("node:fs/promises"),import_node_path6=require("node:path"),import_node_crypto3=require("node:crypto"),import_promises11=require("node:fs/promises"),
import_promises12=require("node:fs/promises"),import_node_fs4=require("node:fs"),import_promises13=require("node:fs/promises"),import_node_stream=require("node:stream"),
import_node_fs5=require("node:fs"),import_promises14=require("node:fs/promises"),import_node_path7=require("node:path"),import_promises15=require("node:fs/promises"),
import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises16=require("node:fs/promises"),import_node_path8=require("node:path"),
import_promises17=require("node:fs/promises"),import_node_path9=require("node:path"),import_node_crypto6=require("node:crypto"),import_promises18=require("node:fs/promises"),
import_node_path10=require("node:path"),import_node_crypto7=require("node:crypto"),import_node_fs6=require("node:fs"),import_promises19=require("node:fs/promises"),
import_node_stream2=require("node:stream"),import_node_fs7=require("node:fs"),import_promises20=require("node:fs/promises"),import_node_path11=require("node:path"),
import_promises21=require("node:timers/promises"),import_promises22=require("node:fs/promises"),import_node_crypto8=require("node:crypto"),import_promises23=require("node:fs/promises"),
import_node_path12=require("node:path"),import_node_crypto9=require("node:crypto"),import_node_crypto10=require("node:crypto"),import_node_path13=require("node:path"),
import_promises24=require("node:timers/promises"),import_node_crypto11=require("node:crypto"),import_node_path14=require("node:path"),import_promises25=require("node:timers/promises"),
require_process=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/detect-libc/lib/process.js"(exports2,module2){"use strict";var isLinux=()=>process.platform===
"linux",report=null,getReport=()=>{if(!report)if(isLinux()&&process.report){let orig=process.report.excludeNetwork;process.report.excludeNetwork=!0,report=process.
report.getReport(),process.report.excludeNetwork=orig}else report={};return report};module2.exports={isLinux,getReport}}}),require_filesystem=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/detect-libc/lib/filesystem.js"(exports2,module2){"use strict";var fs=(0,import_chunk_EDMQEAHJ.__require)("fs"),LDD_PATH="/usr/bin/ldd",SELF_PATH="\
/proc/self/exe",MAX_LENGTH=2048,readFileSync=path=>{let fd=fs.openSync(path,"r"),buffer=Buffer.alloc(MAX_LENGTH),bytesRead=fs.readSync(fd,buffer,0,MAX_LENGTH,0);
return fs.close(fd,()=>{}),buffer.subarray(0,bytesRead)},readFile14=path=>new Promise((resolve5,reject)=>{fs.open(path,"r",(err,fd)=>{if(err)reject(err);else{let buffer=Buffer.
alloc(MAX_LENGTH);fs.read(fd,buffer,0,MAX_LENGTH,0,(_,bytesRead)=>{resolve5(buffer.subarray(0,bytesRead)),fs.close(fd,()=>{})})}})});module2.exports={LDD_PATH,SELF_PATH,
readFileSync,readFile:readFile14}}}),require_elf=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/detect-libc/lib/elf.js"(exports2,module2){"use strict";var interpreterPath=elf=>{
if(elf.length<64||elf.readUInt32BE(0)!==2135247942||elf.readUInt8(4)!==2||elf.readUInt8(5)!==1)return null;let offset=elf.readUInt32LE(32),size=elf.readUInt16LE(
54),count=elf.readUInt16LE(56);for(let i=0;i<count;i++){let headerOffset=offset+i*size;if(elf.readUInt32LE(headerOffset)===3){let fileOffset=elf.readUInt32LE(headerOffset+
8),fileSize=elf.readUInt32LE(headerOffset+32);return elf.subarray(fileOffset,fileOffset+fileSize).toString().replace(/\0.*$/g,"")}}return null};module2.exports=
{interpreterPath}}}),require_detect_libc=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/detect-libc/lib/detect-libc.js"(exports2,module2){"use strict";var childProcess=(0,import_chunk_EDMQEAHJ.__require)(
"child_process"),{isLinux,getReport}=require_process(),{LDD_PATH,SELF_PATH,readFile:readFile14,readFileSync}=require_filesystem(),{interpreterPath}=require_elf(),
cachedFamilyInterpreter,cachedFamilyFilesystem,cachedVersionFilesystem,command="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",commandOut="",
safeCommand=()=>commandOut||new Promise(resolve5=>{childProcess.exec(command,(err,out)=>{commandOut=err?" ":out,resolve5(commandOut)})}),safeCommandSync=()=>{if(!commandOut)
try{commandOut=childProcess.execSync(command,{encoding:"utf8"})}catch{commandOut=" "}return commandOut},GLIBC="glibc",RE_GLIBC_VERSION=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,
MUSL="musl",isFileMusl=f=>f.includes("libc.musl-")||f.includes("ld-musl-"),familyFromReport=()=>{let report=getReport();return report.header&&report.header.glibcVersionRuntime?
GLIBC:Array.isArray(report.sharedObjects)&&report.sharedObjects.some(isFileMusl)?MUSL:null},familyFromCommand=out=>{let[getconf,ldd1]=out.split(/[\r\n]+/);return getconf&&
getconf.includes(GLIBC)?GLIBC:ldd1&&ldd1.includes(MUSL)?MUSL:null},familyFromInterpreterPath=path=>{if(path){if(path.includes("/ld-musl-"))return MUSL;if(path.includes(
"/ld-linux-"))return GLIBC}return null},getFamilyFromLddContent=content=>(content=content.toString(),content.includes("musl")?MUSL:content.includes("GNU C Libra\
ry")?GLIBC:null),familyFromFilesystem=async()=>{if(cachedFamilyFilesystem!==void 0)return cachedFamilyFilesystem;cachedFamilyFilesystem=null;try{let lddContent=await readFile14(
LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch{}return cachedFamilyFilesystem},familyFromFilesystemSync=()=>{if(cachedFamilyFilesystem!==
void 0)return cachedFamilyFilesystem;cachedFamilyFilesystem=null;try{let lddContent=readFileSync(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch{}
return cachedFamilyFilesystem},familyFromInterpreter=async()=>{if(cachedFamilyInterpreter!==void 0)return cachedFamilyInterpreter;cachedFamilyInterpreter=null;try{
let selfContent=await readFile14(SELF_PATH),path=interpreterPath(selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path)}catch{}return cachedFamilyInterpreter},
familyFromInterpreterSync=()=>{if(cachedFamilyInterpreter!==void 0)return cachedFamilyInterpreter;cachedFamilyInterpreter=null;try{let selfContent=readFileSync(
SELF_PATH),path=interpreterPath(selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path)}catch{}return cachedFamilyInterpreter},family2=async()=>{let family3=null;
if(isLinux()&&(family3=await familyFromInterpreter(),!family3&&(family3=await familyFromFilesystem(),family3||(family3=familyFromReport()),!family3))){let out=await safeCommand();
family3=familyFromCommand(out)}return family3},familySync=()=>{let family3=null;if(isLinux()&&(family3=familyFromInterpreterSync(),!family3&&(family3=familyFromFilesystemSync(),
family3||(family3=familyFromReport()),!family3))){let out=safeCommandSync();family3=familyFromCommand(out)}return family3},isNonGlibcLinux=async()=>isLinux()&&await family2()!==
GLIBC,isNonGlibcLinuxSync=()=>isLinux()&&familySync()!==GLIBC,versionFromFilesystem=async()=>{if(cachedVersionFilesystem!==void 0)return cachedVersionFilesystem;
cachedVersionFilesystem=null;try{let versionMatch=(await readFile14(LDD_PATH)).match(RE_GLIBC_VERSION);versionMatch&&(cachedVersionFilesystem=versionMatch[1])}catch{}
return cachedVersionFilesystem},versionFromFilesystemSync=()=>{if(cachedVersionFilesystem!==void 0)return cachedVersionFilesystem;cachedVersionFilesystem=null;try{
let versionMatch=readFileSync(LDD_PATH).match(RE_GLIBC_VERSION);versionMatch&&(cachedVersionFilesystem=versionMatch[1])}catch{}return cachedVersionFilesystem},versionFromReport=()=>{
let report=getReport();return report.header&&report.header.glibcVersionRuntime?report.header.glibcVersionRuntime:null},versionSuffix=s=>s.trim().split(/\s+/)[1],
versionFromCommand=out=>{let[getconf,ldd1,ldd2]=out.split(/[\r\n]+/);return getconf&&getconf.includes(GLIBC)?versionSuffix(getconf):ldd1&&ldd2&&ldd1.includes(MUSL)?
versionSuffix(ldd2):null},version2=async()=>{let version3=null;if(isLinux()&&(version3=await versionFromFilesystem(),version3||(version3=versionFromReport()),!version3)){
let out=await safeCommand();version3=versionFromCommand(out)}return version3},versionSync=()=>{let version3=null;if(isLinux()&&(version3=versionFromFilesystemSync(),
version3||(version3=versionFromReport()),!version3)){let out=safeCommandSync();version3=versionFromCommand(out)}return version3};module2.exports={GLIBC,MUSL,family:family2,
familySync,isNonGlibcLinux,isNonGlibcLinuxSync,version:version2,versionSync}}});async function readCertificateFile(path){let bytes;try{bytes=await(0,import_promises.readFile)(
path)}catch(error){let reason=error instanceof Error?error.message:String(error);throw new import_chunk_6SEWUBK6.SigningError("FILE_UNREADABLE",`The certificate\
 file can't be read: ${reason}.`,{file:path,cause:error,hint:"Check the path in `certificate`: it is relative to the working directory."})}return parseCertificates(
bytes,path)}function parseCertificates(bytes,file){let certificates=unique(decode(bytes,file)),leaf=signerOf(certificates,file);return{leaf,chain:chainOf(leaf,certificates)}}
function keyTypeOf(certificate){return publicKeyTypeOf(certificate.publicKey)}function publicKeyTypeOf(publicKey){let type=publicKey.asymmetricKeyType;if(type===
"rsa"||type==="rsa-pss")return"RSA";if(type==="ec")return"EC";throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH",`The signing policy's key is of t\
ype ${type??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function certificateWarnings(certificate,now=new Date){
return now.getTime()>Date.parse(certificate.validTo)?[`The signing certificate expired on ${day(certificate.validTo)}.`]:now.getTime()<Date.parse(certificate.validFrom)?
[`The signing certificate is not valid before ${day(certificate.validFrom)}.`]:[]}function day(date){return new Date(date).toISOString().slice(0,10)}function decode(bytes,file){
var _a;let refuse=(message,hint)=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",message,{file,hint})};bytes.every(byte=>byte<=32)&&refuse("The c\
ertificate file is empty.","Download the certificate from SignPath's page of the signing policy.");let text2=textOf2(bytes);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.
test(text2)||isPrivateKey(bytes))&&refuse("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this jo\
b takes it, and treat the key as compromised if others could read it. Give a file with certificates only.");let blocks=[...text2.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
ofCertificates=blocks.filter(([,label])=>label==="CERTIFICATE"||label==="X509 CERTIFICATE");return ofCertificates.length>0?ofCertificates.map(([,,base64=""])=>parse(
Buffer.from(base64,"base64"),file)):((blocks.some(([,label])=>label==="PKCS7"||label==="CMS")||bytes.subarray(0,40).includes(signedDataOid))&&refuse("The certif\
icate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),bytes.subarray(
0,40).includes(dataOid)&&refuse("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM\
 or DER."),blocks.length>0&&refuse(`The certificate file holds a ${((_a=blocks[0])==null?void 0:_a[1])??"block"} and no CERTIFICATE.`,"Give the certificate as P\
EM or DER."),[parse(bytes,file)])}var signedDataOid=Buffer.from("06092a864886f70d010702","hex"),dataOid=Buffer.from("06092a864886f70d010701","hex");function textOf2(bytes){
return bytes[0]===255&&bytes[1]===254?bytes.toString("utf16le"):bytes.toString("latin1")}function isPrivateKey(der){return["pkcs8","pkcs1","sec1"].some(type=>{try{
return(0,import_node_crypto.createPrivateKey)({key:der,format:"der",type}),!0}catch{return!1}})}function parse(der,file){try{return new import_node_crypto.X509Certificate(
der)}catch(error){throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file,cause:error,
hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for download.'})}}function unique(certificates){return[...new Map(
certificates.map(certificate=>[certificate.fingerprint256,certificate])).values()]}function signerOf(certificates,file){let ends=certificates.filter(candidate=>!certificates.
some(other=>other!==candidate&&other.checkIssued(candidate))),noCas=ends.filter(candidate=>!candidate.ca),[leaf,...others]=noCas.length>0?noCas:ends;if(leaf&&others.
length===0)return leaf;let subjects=[leaf,...others].map(certificate=>(certificate==null?void 0:certificate.subject.replaceAll(`
`,", "))??"none").join("; ");throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${subjects}\
.`,{file,hint:"Keep the signing policy's certificate and its chain only."})}function chainOf(leaf,certificates){let chain=[],left=new Set(certificates.filter(certificate=>certificate!==
leaf));for(let last=leaf;;){let issuer=[...left].find(candidate=>last.checkIssued(candidate));if(!issuer)return[...chain,...left];chain.push(issuer),left.delete(
issuer),last=issuer}}var import_detect_libc=(0,import_chunk_EDMQEAHJ.__toESM)(require_detect_libc(),1);async function inContainer(){let[docker,podman,cgroup]=await Promise.
all([exists("/.dockerenv"),exists("/run/.containerenv"),(0,import_promises4.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return docker||podman||isContainerCgroup(
cgroup)}function isContainerCgroup(text2){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.test(text2)}async function exists(path){
return await(0,import_promises4.stat)(path).catch(()=>{})!==void 0}async function findProgram(name,environment){for(let candidate of candidates(name,environment))
if(await isExecutable(candidate))return candidate}async function findPrograms(name,environment){let found=new Map;for(let candidate of candidates(name,environment)){
if(!await isExecutable(candidate))continue;let file=await(0,import_promises6.realpath)(candidate);found.has(file)||found.set(file,candidate)}return[...found.values()]}
async function ask(program,question,environment){let answer=await(0,import_chunk_W6526JN7.capture)({program,arguments:question,environment},{timeLimitInSeconds:30,
redact:text2=>text2}).catch(()=>{});return(answer==null?void 0:answer.output)??""}function candidates(name,environment){let extensions=process.platform==="win32"?
(environment.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],searchPath=environment.PATH??environment.Path??"";return((0,import_node_path4.isAbsolute)(name)||
/[/\\]/.test(name)?[""]:searchPath.split(import_node_path4.delimiter).filter(folder=>folder!=="")).flatMap(folder=>extensions.map(extension=>{let candidate=folder===
""?name+extension:(0,import_node_path4.join)(folder,name+extension);return(0,import_node_path4.isAbsolute)(candidate)?candidate:(0,import_node_path4.join)(process.
cwd(),candidate)}))}async function isExecutable(path){let entry=await(0,import_promises6.stat)(path).catch(()=>{});return(entry==null?void 0:entry.isFile())!==!0?
!1:(0,import_promises6.access)(path,import_node_fs2.constants.X_OK).then(()=>!0,()=>!1)}function parseOpensslVersion(text2){let match=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.
exec(text2);if(match===null)return;let[,major,minor,patch,letter]=match;return{major:Number(major),minor:Number(minor),patch:Number(patch),text:`${major}.${minor}\
.${patch}${letter??""}`}}async function readEveryOpenssl({openssl:name="openssl",opensslFits:opensslFits2},environment){let openssl2=await readOpenssl(name,environment);
return opensslFits2===void 0||openssl2!==void 0&&opensslFits2(openssl2.version)?{openssl:openssl2,allOpenssl:[]}:{openssl:openssl2,allOpenssl:await findEveryOpenssl(
environment)}}async function findEveryOpenssl(environment){let programs=await findPrograms("openssl",environment);return(await Promise.all(programs.map(program=>askOpenssl(
program,environment)))).filter(one=>one!==void 0)}async function readOpenssl(name,environment){let program=await findProgram(name,environment),found=program===void 0?
void 0:await askOpenssl(program,environment);if(found===void 0)return;let{enginesDirectory,modulesDirectory}=found,[engine,provider]=await Promise.all([findEngine(
enginesDirectory,found.version,environment),findProvider(modulesDirectory,environment)]);return{...found,enginesDirectory,modulesDirectory,engine:engine==null?void 0:
engine.path,engineVersion:engine==null?void 0:engine.version,provider}}async function askOpenssl(program,environment){let text2=await ask(program,["version","-a"],
environment),version2=parseOpensslVersion(text2);if(version2===void 0)return;let folder=name=>{var _a;return(_a=new RegExp(`^${name}:\\s*"(.*)"`,"m").exec(text2))==
null?void 0:_a[1]};return{program,version:version2,enginesDirectory:folder("ENGINESDIR"),modulesDirectory:folder("MODULESDIR")}}async function findEngine(directory,version2,environment){
if(directory===void 0||version2.major>=4)return;let path=await firstFile(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(name=>(0,import_node_path3.join)(
directory,name)));return path===void 0?void 0:{path,version:await packageVersion(path,"libengine-pkcs11-openssl",environment)}}async function findProvider(directory,environment){
if(directory!==void 0)for(let{kind,names:names2,debianPackage}of providers){let path=await firstFile(names2.map(name=>(0,import_node_path3.join)(directory,name)));
if(path!==void 0)return{path,kind,version:await packageVersion(path,debianPackage,environment)}}}var providers=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs\
11.dll"],debianPackage:"pkcs11-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:"libengine-pkcs11-openssl"}];async function packageVersion(path,debianPackage,environment){
if(!path.startsWith("/usr/lib"))return;let dpkg=await findProgram("dpkg-query",environment);if(dpkg!==void 0)return upstreamVersion(await ask(dpkg,["--show","--\
showformat","${Version}\n",debianPackage],environment));let rpm=await findProgram("rpm",environment);return rpm===void 0?void 0:upstreamVersion(await ask(rpm,["\
-qf","--queryformat",`%{VERSION}
`,path],environment))}function upstreamVersion(text2){var _a;return(_a=/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(text2))==null?void 0:_a[1]}async function firstFile(paths){
for(let path of paths)if(await(0,import_promises5.access)(path,import_node_fs.constants.R_OK).then(()=>!0,()=>!1))return path}async function gatherFacts(needed,environment){
let os=process.platform,onLinux=os==="linux",[distribution,libc,container,{openssl:openssl2,allOpenssl},commands,packageManager,privilege]=await Promise.all([onLinux?
readDistribution():void 0,onLinux?readLibc():void 0,onLinux?inContainer():!1,needed.programs.includes(import_chunk_WVAVH4QY.openssl)?readEveryOpenssl(needed,environment):
{openssl:void 0,allOpenssl:[]},readCommands(needed.programs,environment),onLinux?findPackageManager(environment):void 0,readPrivilege(environment)]);return{os,arch:process.
arch,distribution,libc,container,openssl:openssl2,allOpenssl,commands,packageManager,privilege,workingDirectory:process.cwd()}}function parseOsRelease(text2){let fields=new Map;
for(let line of text2.split(`
`)){let match=/^([A-Z0-9_]+)=(.*)$/.exec(line.trim());(match==null?void 0:match[1])===void 0||match[2]===void 0||fields.set(match[1],unquote(match[2]))}let id=fields.
get("ID");if(id!==void 0)return{id,idLike:(fields.get("ID_LIKE")??"").split(/\s+/).filter(word=>word!==""),versionId:fields.get("VERSION_ID"),prettyName:fields.
get("PRETTY_NAME")??id,codename:fields.get("UBUNTU_CODENAME")??fields.get("DEBIAN_CODENAME")??fields.get("VERSION_CODENAME")}}async function readDistribution(){
for(let path of["/etc/os-release","/usr/lib/os-release"]){let text2=await(0,import_promises3.readFile)(path,"utf8").catch(()=>{});if(text2!==void 0)return parseOsRelease(
text2)}}async function readLibc(){let[name,number]=await Promise.all([(0,import_detect_libc.family)(),(0,import_detect_libc.version)()]);return name==="glibc"||
name==="musl"?{family:name,version:number??void 0}:void 0}async function readCommands(programs,environment){let asked=programs.filter(program=>program!==import_chunk_WVAVH4QY.openssl),
found=await Promise.all(asked.map(async program=>[program.name,await readCommand(program,environment)]));return Object.fromEntries(found.filter(entry=>entry[1]!==
void 0))}async function readCommand({name,version:version2},environment){var _a,_b;let javaHome=version2==="jdk"?environment.JAVA_HOME:void 0,path=await findProgram(
name,environment)??(javaHome===void 0?void 0:await findProgram((0,import_node_path2.join)(javaHome,"bin",name),environment));if(path!==void 0)return version2===
"jdk"?{path,version:(_a=/^JAVA_VERSION="(.*)"/m.exec(await readJavaRelease(path)))==null?void 0:_a[1]}:{path,version:(_b=version2==null?void 0:version2.pattern.
exec(await ask(path,version2.arguments,environment)))==null?void 0:_b[1]}}async function readJavaRelease(jarsigner){let home=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(
await(0,import_promises3.realpath)(jarsigner)));return(0,import_promises3.readFile)((0,import_node_path2.join)(home,"release"),"utf8").catch(()=>"")}async function findPackageManager(environment){
for(let name of["apt-get","dnf","microdnf","yum"])if(await findProgram(name,environment)!==void 0)return name}async function readPrivilege(environment){var _a;if(((_a=
process.getuid)==null?void 0:_a.call(process))===0)return"root";let sudo=await findProgram("sudo",environment);if(sudo===void 0)return"none";let{exitCode}=await(0,import_chunk_W6526JN7.capture)(
{program:sudo,arguments:["-n","true"],environment},{timeLimitInSeconds:10,redact:text2=>text2});return exitCode===0?"sudo":"none"}function unquote(value){var _a;
let quoted=/^(["'])(.*)\1$/.exec(value.trim());return((_a=quoted==null?void 0:quoted[2])==null?void 0:_a.replace(/\\(["'$`\\])/g,"$1"))??value.trim()}var downloadServer="\
https://download.signpath.io/cryptoproviders/cryptoki/",archives={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function isMoving(version2){
return/(?:^|-)latest$/i.test(version2)}function archiveSource(plan,os,server=downloadServer){let{archive,version:version2}=plan;if(archive===void 0)return{kind:"\
url",url:new URL(`${checkedVersion(version2??"")}/${archives[os]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive))return{kind:"file",path:archive};let url=URL.
canParse(archive)?new URL(archive):void 0;if(url===void 0||!["https:","http:"].includes(url.protocol))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPU\
T","cryptoki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!isSafe(
url))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`cryptoki-archive is at ${url.origin}, which is not encrypted.`,{hint:"Use https. Only a serve\
r on this machine itself may be asked by plain http."});return{kind:"url",url}}function isSafe(url){return url.protocol==="https:"||url.protocol==="http:"&&isLoopback(
url.hostname)}function shownAddress(url){return`${url.origin}${url.pathname}${url.search===""?"":"?\u2026"}`}function versionInAddress(archive){var _a;return(_a=
/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(archive))==null?void 0:_a[1]}function isLoopback(hostname){return hostname==="localhost"||hostname===
"[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version2){if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(version2))
return version2;throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`cryptoki-version is "${version2}", which is not a version.`,{hint:"Give an exact v\
ersion, such as 6.0.2."})}async function unpack(request){let kind=await archiveKind(request.archive),limits={...import_chunk_VAUDW7PQ.unpackLimits,...request.limits};
try{return kind==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-NULJ2DQZ.cjs")))).unpackZip(request,limits):await(await Promise.resolve().then(()=>__toESM(require("./tar-GTHRTB4W.cjs")))).
unpackTar(request,limits)}catch(error){throw await(0,import_promises8.rm)(request.folder,{recursive:!0,force:!0}).catch(()=>{}),unpackError(error)}}async function archiveKind(path){
let head=await readHead(path),magic=head.subarray(0,4).toString("latin1");if(magic==="PK"||magic==="PK")return"zip";if(magic.startsWith("\x8B"))return"tar.\
gz";throw head.length===0?damaged("it is empty"):/^\s*</.test(head.toString("latin1"))?damaged("it is a web page, perhaps the sign-in page of a proxy"):damaged(
"it is neither ZIP nor tar.gz")}function unpackError(error){if(error instanceof import_chunk_6SEWUBK6.SigningError)return error;if(error instanceof import_chunk_VAUDW7PQ.UnsafeArchive)
return damaged(error.message,error);let code=(0,import_chunk_QKCPIZRP.systemCode)(error)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)?new import_chunk_6SEWUBK6.SigningError(
"OUTPUT_NOT_WRITABLE",`The library can't be unpacked: the disk is full (${code}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache\
.",cause:error}):(0,import_chunk_QKCPIZRP.textOf)(error,"path")!==void 0?error:damaged(`it is damaged or incomplete (${(0,import_chunk_QKCPIZRP.textOf)(error,"m\
essage")??String(error)})`,error)}function damaged(reason,cause){return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`The library's archive can't be\
 used: ${reason}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...cause===void 0?{}:{cause}})}async function readHead(path){let file=await(0,import_promises8.open)(
path,"r").catch(error=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The library's archive ${path} can't be read (${(0,import_chunk_QKCPIZRP.systemCode)(
error)??""}).`,{hint:"Check the path in cryptoki-archive.",cause:error})});try{let{buffer,bytesRead}=await file.read(Buffer.alloc(512),0,512,0);return buffer.subarray(
0,bytesRead)}finally{await file.close()}}var recordName="installed.json",stagingPrefix2=".installing-";async function readEntries(root,key,accept){let folder=keyFolder(
root,key),names2=await(0,import_promises9.readdir)(folder).catch(()=>[]);return(await Promise.all(names2.filter(name=>!name.startsWith(".")).map(name=>readEntry(
(0,import_node_path5.join)(folder,name),accept)))).filter(entry=>entry!==void 0)}async function store(root,key,library,record){let parent=keyFolder(root,key);await(0,import_promises9.mkdir)(
parent,{recursive:!0}),await removeStale(parent);let staging=(0,import_node_path5.join)(parent,`${stagingPrefix2}${(0,import_node_crypto2.randomBytes)(8).toString(
"hex")}`),entry=(0,import_node_path5.join)(parent,record.archiveSha256);await(0,import_promises9.mkdir)(staging);try{await(0,import_promises9.copyFile)(library,
(0,import_node_path5.join)(staging,record.library)),await(0,import_promises9.chmod)((0,import_node_path5.join)(staging,record.library),420),await(0,import_promises9.writeFile)(
(0,import_node_path5.join)(staging,recordName),`${JSON.stringify(record,void 0,2)}
`);for(let attempt3=1;;attempt3+=1){let failure2=await(0,import_promises9.rename)(staging,entry).then(()=>{},error=>error);if(failure2===void 0||await readEntry(
entry,({vouchedBy})=>vouchedBy===record.vouchedBy)!==void 0)break;if(attempt3===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_QKCPIZRP.systemCode)(
failure2)??""))throw failure2;await moveAway(entry,parent)}}finally{await(0,import_promises9.rm)(staging,{recursive:!0,force:!0})}return(0,import_node_path5.join)(
entry,record.library)}async function sha256OfFile(path){let hash2=(0,import_node_crypto2.createHash)("sha256");for await(let piece of(0,import_node_fs3.createReadStream)(
path,{highWaterMark:1024*1024}))hash2.update(piece);return hash2.digest("hex")}async function readEntry(folder,accept){try{let record=parseRecord(await(0,import_promises9.readFile)(
(0,import_node_path5.join)(folder,recordName),"utf8"));if(record===void 0||!accept(record))return;let path=(0,import_node_path5.join)(folder,record.library);return(await(0,import_promises9.lstat)(
path)).isFile()&&await sha256OfFile(path)===record.librarySha256?{record,path}:void 0}catch{return}}function parseRecord(text2){let value=JSON.parse(text2);if(typeof value!=
"object"||value===null)return;let field=name=>Reflect.get(value,name),isDigest=name=>/^[0-9a-f]{64}$/.test(String(field(name))),texts=["source","library","build"].
every(name=>typeof field(name)=="string"),isName=/^[\w.]+$/.test(String(field("library"))),known=["digest","signature","nothing"].includes(String(field("vouched\
By")));return field("format")===1&&texts&&isName&&known&&isDigest("archiveSha256")&&isDigest("librarySha256")?value:void 0}function keyFolder(root,{version:version2,
os,openssl:openssl2}){return(0,import_node_path5.join)(root,"cryptoki",version2??"unversioned",`${os}-x64`,openssl2===void 0?"any-openssl":`openssl-${openssl2}`)}
async function moveAway(entry,parent){let aside=(0,import_node_path5.join)(parent,`${stagingPrefix2}${(0,import_node_crypto2.randomBytes)(8).toString("hex")}`);
await(0,import_promises9.rename)(entry,aside).catch(error=>{if((0,import_chunk_QKCPIZRP.systemCode)(error)!=="ENOENT")throw error}),await(0,import_promises9.rm)(
aside,{recursive:!0,force:!0})}async function removeStale(parent){let dayAgo=Date.now()-864e5;for(let name of await(0,import_promises9.readdir)(parent)){if(!name.
startsWith(stagingPrefix2))continue;let path=(0,import_node_path5.join)(parent,name),age=await(0,import_promises9.stat)(path).catch(()=>{});age!==void 0&&age.mtimeMs<
dayAgo&&await(0,import_promises9.rm)(path,{recursive:!0,force:!0}).catch(()=>{})}}var manifestName="pkcs11-sign-air-gap.json",archiveNames={zip:"cryptoki-archiv\
e.zip","tar.gz":"cryptoki-archive.tar.gz"};async function isAirGapFile(path){if(await archiveKind(path)!=="tar.gz")return!1;let file=await(0,import_promises7.open)(
path,"r");try{let{buffer,bytesRead}=await file.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(buffer.subarray(0,bytesRead),{finishFlush:import_node_zlib.constants.
Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===manifestName}catch{return!1}finally{await file.close()}}async function openAirGapFile(path,folder,limits){
var _a;let inner=Object.values(archiveNames),files=await unpack({archive:path,folder,limits,candidate:name=>name===manifestName||inner.includes(name),choose:names2=>Promise.
resolve(names2.filter(name=>name===manifestName||inner.includes(name)))}),manifestPath=files.get(manifestName),archive=(_a=[...files].find(([name])=>inner.includes(
name)))==null?void 0:_a[1],manifest=manifestPath===void 0?void 0:parseManifest(await(0,import_promises7.readFile)(manifestPath,"utf8"));if(archive===void 0||manifest===
void 0)throw damaged2(path,"its parts are not all there");if(await sha256OfFile(archive)!==manifest.sha256)throw damaged2(path,"the archive inside does not have\
 the digest that was written beside it");return{path:archive,manifest}}function parseManifest(text2){try{let value=JSON.parse(text2);if(typeof value!="object"||
value===null)return;let{format,version:version2,os,source,sha256:sha2562}=value;if(format!==1||typeof os!="string"||typeof source!="string"||!/^[0-9a-f]{64}$/.test(
String(sha2562)))return;let isVersion=typeof version2=="string"&&/^[\w.-]{1,40}$/.test(version2);return{format,version:isVersion?version2:void 0,os,source,sha256:String(
sha2562)}}catch{return}}function damaged2(path,why){return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`${path} can't be used: ${why}.`,{hint:"Copy\
 it again, or make it anew with pkcs11-sign bundle."})}var catalog={};function retryDelay(failed,random=Math.random){return Math.round(Math.min(1e3*2**(failed-1),
3e4)*(.5+random()))}function retryAfter(header,now=Date.now()){let text2=(header==null?void 0:header.trim())??"";if(/^\d{1,9}$/.test(text2))return Number(text2)*
1e3;let date=/[A-Za-z]/.test(text2)?Date.parse(text2):Number.NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)}var mostRedirects=5;async function openDownload(url,headers,proxy,signal){
let visited=new Set;for(let target=url;;){if(visited.has(target.href))throw new import_chunk_WVAVH4QY.HttpFailure("redirect",`${shownAddress(url)} redirects in \
a circle`);if(visited.size>mostRedirects)throw new import_chunk_WVAVH4QY.HttpFailure("redirect",`${shownAddress(url)} redirects more than ${mostRedirects} times`);
visited.add(target.href);let answer=await(0,import_chunk_WVAVH4QY.respond)(target,{headers:{"user-agent":"pkcs11-sign",...headers},proxy},signal),{location}=answer.
headers;if(location===void 0||![301,302,303,307,308].includes(answer.statusCode??0))return answer;answer.destroy(),target=redirectTarget(target,location)}}function redirectTarget(from,location){
let target=URL.canParse(location,from.href)?new URL(location,from):void 0,refuse=where=>new import_chunk_WVAVH4QY.HttpFailure("redirect",`${shownAddress(from)} \
redirects to ${where}`);if(target===void 0)throw refuse("what is not an address");if(!isSafe(target))throw refuse(`${shownAddress(target)}, which is not encrypt\
ed`);if(from.protocol==="https:"&&target.protocol!=="https:")throw refuse(`${shownAddress(target)}, which is not encrypted`);return target}var transientStatuses=new Set(
[408,425,429,500,502,503,504]);function statusFailure(url,status,retryAfter2){let partial=status===206||status===416,hint=status===404?"Check cryptoki-version; \
or cryptoki-archive, where the archive comes from a mirror.":status===401||status===403||status===407?"Check the address, and whether the proxy or mirror lets t\
his runner in.":"Try again later, or use a mirror (cryptoki-archive).",what=status===407?"the proxy wants a user and a password (407)":`the server answers ${status}`;
return{error:new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`${shownAddress(url)} can't be downloaded: ${what}.`,{hint}),transient:partial||transientStatuses.
has(status),retryAfter:retryAfter2}}function tooLarge(url,maximumBytes){return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`${shownAddress(url)} is\
 larger than ${maximumBytes} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var diskFull=/^(?:ENOSPC|EDQUOT|EFBIG)$/;
function downloadFailure(error,url,target){let code=(0,import_chunk_QKCPIZRP.systemCode)(error)??"",where=shownAddress(url),failure2=(transient,message,hint)=>({
error:new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",message,{hint,cause:error}),transient,retryAfter:void 0});if(diskFull.test(code)){let message=`Th\
e library's archive can't be written to ${target}: the disk is full (${code}).`,hint="Free space on the disk of the job's temporary folder.";return{...failure2(
!1,message,hint),error:new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",message,{hint,cause:error})}}let{kind,message:said}=error instanceof import_chunk_WVAVH4QY.HttpFailure?
error:(0,import_chunk_WVAVH4QY.failureOf)(error),mirror="Check the address, or use a mirror (cryptoki-archive).";switch(kind){case"redirect":return failure2(!1,
`${said}.`,mirror);case"unreachable":return failure2(!0,`${where} can't be reached (${code}).`,"Check the network and http-proxy. Without a network, give a copy\
 of the archive with cryptoki-archive; pkcs11-sign bundle makes one.");case"dropped":return failure2(!0,`${where}: the connection ended half-way (${code}).`,"Tr\
y again later, or use a mirror (cryptoki-archive).");case"timeout":return failure2(!0,`${where} can't be reached in time (${code}).`,"Check the network and http\
-proxy.");case"tls":return failure2(!1,`${where}: the connection can't be trusted (${code}).`,"Where a proxy or mirror has a certificate authority of your own, \
name its file in NODE_EXTRA_CA_CERTS.");default:return failure2(!1,`${where} can't be downloaded: ${said}.`,mirror)}}var downloadLimits={maximumBytes:1024**3,stallInSeconds:30,
totalInSeconds:1800};async function downloadFile(url,target,options){var _a;let limits={...downloadLimits,...options.limits},deadline=Date.now()+limits.totalInSeconds*
1e3,file=await(0,import_promises11.open)(target,"wx",384).catch(error=>{throw downloadFailure(error,url,target).error}),progress={bytes:0,hash:(0,import_node_crypto3.createHash)(
"sha256"),validator:void 0};try{for(let failed=0;;){let before=progress.bytes,failure2=await attempt(url,file,target,progress,deadline,limits,options);if(failure2===
void 0)return{sha256:progress.hash.digest("hex"),bytes:progress.bytes};if(failed=progress.bytes>before?1:failed+1,!failure2.transient||failed>options.retries)throw failure2.
error;let wait=failure2.retryAfter??retryDelay(failed);if(Date.now()+wait>=deadline)throw failure2.error;(_a=options.onRetry)==null||_a.call(options,failure2.error.
message,wait),await pause(wait,options.signal)}}finally{await file.close()}}async function attempt(url,file,target,progress,deadline,limits,options){var _a;let stalled=new AbortController,
timer,alive=()=>{clearTimeout(timer),timer=setTimeout(()=>{stalled.abort()},Math.max(1,Math.min(limits.stallInSeconds*1e3,deadline-Date.now())))};alive();try{let resuming=progress.
bytes>0&&progress.validator!==void 0,headers=resuming?{range:`bytes=${progress.bytes}-`,"if-range":progress.validator??""}:{},answer=await openDownload(url,headers,
options.proxy,AbortSignal.any([options.signal,stalled.signal]));try{alive();let status=answer.statusCode??0,resumed=status===206&&resuming&&startOf(answer)===progress.
bytes;if(!resumed&&status!==200)return(status===206||status===416)&&await restart(file,progress),statusFailure(url,status,retryAfter(answer.headers["retry-after"]));
resumed||await restart(file,progress),progress.validator=validatorOf(answer);let length=Number(answer.headers["content-length"]??Number.NaN),total=Number.isNaN(
length)?void 0:progress.bytes+length;if(total!==void 0&&total>limits.maximumBytes)throw tooLarge(url,limits.maximumBytes);for await(let chunk of answer){if(alive(),
Date.now()>deadline&&stalled.abort(),progress.bytes+chunk.length>limits.maximumBytes)throw tooLarge(url,limits.maximumBytes);await writeAll(file,chunk,progress.
bytes),progress.hash.update(chunk),progress.bytes+=chunk.length,(_a=options.onProgress)==null||_a.call(options,progress.bytes,total)}return}finally{answer.destroy()}}catch(error){
if(options.signal.aborted)throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","Cancelled while downloading.",{cause:error});if(error instanceof import_chunk_6SEWUBK6.SigningError)
throw error;let late=stalled.signal.aborted?Date.now()>=deadline?"deadline":"stall":void 0;return late===void 0?downloadFailure(error,url,target):lateFailure(late,
url,limits)}finally{clearTimeout(timer)}}function lateFailure(late,url,{stallInSeconds,totalInSeconds}){let what=late==="stall"?`the server sent nothing for ${stallInSeconds}\
 s`:`not all of it was there after ${totalInSeconds} s`,hint="Try again later, or use a mirror nearby (cryptoki-archive).";return{error:new import_chunk_6SEWUBK6.SigningError(
"DOWNLOAD_FAILED",`${shownAddress(url)}: ${what}.`,{hint}),transient:late==="stall",retryAfter:void 0}}async function restart(file,progress){await file.truncate(
0),progress.bytes=0,progress.hash=(0,import_node_crypto3.createHash)("sha256"),progress.validator=void 0}async function writeAll(file,chunk,position){for(let written=0;written<
chunk.length;)written+=(await file.write(chunk,written,chunk.length-written,position+written)).bytesWritten}function validatorOf({headers}){var _a;if(headers["a\
ccept-ranges"]!=="none")return(_a=headers.etag)!=null&&_a.startsWith('"')?headers.etag:headers["last-modified"]}function startOf({headers}){var _a;return Number(
((_a=/^bytes (\d+)-/.exec(headers["content-range"]??""))==null?void 0:_a[1])??Number.NaN)}async function pause(milliseconds,signal){let{setTimeout:sleep4}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));
await sleep4(milliseconds,void 0,{signal}).catch(error=>{throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","Cancelled while waiting to download again.",{
cause:error})})}var progressInterval=1e4,largestSignature=64*1024;async function obtainArchive(source,options){return source.kind==="url"?fetchArchive(source.url,
options):readArchive((0,import_node_path6.resolve)(options.workingDirectory,source.path),options)}async function fetchArchive(url,options){let{host,signal,proxy,
retries,limits}=options,path=(0,import_node_path6.join)(options.folder,"archive"),discard=()=>(0,import_promises10.rm)(path,{force:!0}),shown=shownAddress(url),
lastWord=Date.now();host.info(`Downloading ${shown}`);let aside=new AbortController,signature=options.wantSignature?fetchSignature(url,{...options,signal:AbortSignal.
any([signal,aside.signal])}):Promise.resolve(void 0);try{let{sha256:sha2562}=await downloadFile(url,path,{proxy,signal,retries,limits,onProgress:(bytes,total)=>{
Date.now()-lastWord<progressInterval||(lastWord=Date.now(),host.info(`${megabytes(bytes)}${total===void 0?"":` of ${megabytes(total)}`} MB downloaded`))},onRetry:(why,wait)=>{
host.info(`${why} Trying again in ${Math.max(1,Math.round(wait/1e3))} s.`)}});return{path,sha256:sha2562,source:shown,signature:await signature,discard}}catch(error){
throw aside.abort(),await Promise.all([discard(),signature]),error}}async function fetchSignature(url,{folder,proxy,signal,limits}){let address=new URL(url);address.
pathname+=".asc";let path=(0,import_node_path6.join)(folder,"archive.asc");try{await downloadFile(address,path,{proxy,signal,retries:0,limits:{stallInSeconds:10,
totalInSeconds:20,...limits,maximumBytes:largestSignature}});let bytes=await(0,import_promises10.readFile)(path);return/^\s*</.test(bytes.toString("latin1"))?void 0:
bytes}catch{return}finally{await(0,import_promises10.rm)(path,{force:!0})}}async function readArchive(path,{wantSignature}){await archiveKind(path);let sha2562=await sha256OfFile(
path).catch(error=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The library's archive ${path} can't be read.`,{hint:"Check the path in cryptok\
i-archive.",cause:error})}),signature=wantSignature?await(0,import_promises10.readFile)(`${path}.asc`).catch(()=>{}):void 0;return{path,sha256:sha2562,source:path,
signature,discard:()=>Promise.resolve()}}function megabytes(bytes){return(bytes/1e6).toFixed(1)}var releaseKey=`-----BEGIN PGP PUBLIC KEY BLOCK-----
Version: SignPath 1.180.0

mQINBGeY/5UBEADjMOeXhzYuF/MOg3XZPucJPxc0PlLRs/KnSsmUYYUf7Y5OsGWP
7uRmsX5n+XPYSkLUNVgKfMf+lunv/h0reMkQyBERDnqsaQHEvkhM5/EmJ3QOVjsw
cauEdG50BJL9wKRs6D5JNeV3YhU/u/ce5E0+av+SyvByjNjT/upF/d7vJ2/pS65D
hNTGrrbNYFZTmaMJ7pLwLz3hotWttzDCssZmY0Y93ZXUoHSOZDdZZpimMhpEv9RF
CkB9QBZl7GqTHIJH/yrKpot+2pbs2eGIpAi4lZPhFzS4RfJspWoSukedHjbqyqAR
TmnNSAndss2FJnLWWbOYoN3gyYV/iDk3GrWcA6AYD2xlOobO6CP1ByJbBnI0QX4+
Vk/Vse5ISrnhh1cLQMFck08bveFvg5AmqcXFDbMvK1NlyTd507cXilu220eLnCLf
/Xjl5U/c7yy3qRmB0RjOow/iaaSdyRb2sIj/sL7SGiWexdXw+lp7fvYje1fEG2Dc
BCmipwCPQpeA5TBf0A2i7p4FMWUoWAd60yTMxbQTbWis+2X2eZ36e8bziW4rbWF1
8ZQUV6qo3RFgVrvXOUJiI4cGMycGCviHuC5PF7/YOogbP7ergQf5N4KI63926zEy
71vUOO1ZJIxi78u4bKdMSH3NQ73l5/S1dK4FWpUxmvTCk22UlGkdTGnBgwARAQAB
tDVTaWduUGF0aCAocmVsZWFzZSBzaWduaW5nKSA8c2lnbmluZy1rZXlzQHNpZ25w
YXRoLmlvPokCOQQTAQoAIxYhBPRTd6InrcWByN/T7ICNVOLu8giTBQJnmP+VAhsD
AheAAAoJEICNVOLu8giTgasP/3sEbvb54w+mAfncWJVME5RdEAUR1i/jsznQWD4H
RHC98xKUs5rRJTcxGRtLV25SNXC09fc1F0uJjmW+U7BCBPRtotInWKWoPjCpl/OJ
0VNNcpkroXwpez+f1AjDur2lGtwZzxmjfh9wD7+jbTdD2eCWD789ju+I0IuYiVcv
96SkF3JSklqBzWNdZf4Tg2v927wfMkN8pRVSlinUOt00dO8cSLloliGTyDbo40Yc
KsigGLczEqG4HTrjiljE39kxe0sDal4a9nZc5X3yFQegs5zOr0SZ4gM0eqCX6I3M
wu5AdPbP5JX9CKBvGqOuiAHWDIxeF+U3WCRiEJMCjWLjn/v0RZT29aKFrZQqte+n
7ACj47rzsdV02FBIiNH8pDfFaCPtzYmG3+F6U7zHlye3oeOpJRe4TNRb7Kt2L05D
cs9X16sq4+DHkyMYLeuV+SgzGo7KY22Y8NVCJ4kbwbaRQ5g1J1HeF1c4Q8fzBf4H
pCOr4jIaAKxzTDQIDB2nKuVG2pJ5SpderKXWIRpUSpGFVpyNlpxc/6lYs698TNPj
bnUfK3w2ymcp5f6lmTS31xou0eGaNqPjkikl4SFlJOSXT024sSvXqpffHPDOp3pO
I3qo3WMyqGweRfhuBGWD8etYmC5wAhVkACMNYH9wSQHhkMg8fOlSxV+CaGoLmi8v
+FC9
=Sp/C
-----END PGP PUBLIC KEY BLOCK-----
`;function archiveRequest(plan,os,session,workingDirectory,changes={}){let settings={releaseKey,server:downloadServer,catalog,downloadLimits:{},unpackLimits:{},
environment:(0,import_chunk_FQUD5VY7.readEnvironment)(),...changes},source=archiveSource(plan,os,settings.server);return{plan,os,session,settings,workingDirectory,
source,expected:expectedDigest(plan,os,settings.catalog)}}async function obtainRequested(request,folder){let{session,settings,workingDirectory,source,expected}=request,
{host,signal,inputs,workspace}=session;return obtainArchive(source,{host,signal,proxy:(0,import_chunk_WVAVH4QY.proxySettings)(inputs.httpProxy,settings.environment),
retries:inputs.retries,limits:settings.downloadLimits,folder:await workspace.folder(folder),workingDirectory,wantSignature:expected===void 0})}function expectedDigest(plan,os,known){
var _a;if(plan.sha256!==void 0)return{sha256:plan.sha256,from:"cryptoki-sha256"};let sha2562=plan.archive===void 0?(_a=known[plan.version??""])==null?void 0:_a[os]:
void 0;return sha2562===void 0?void 0:{sha256:sha2562,from:"catalog"}}var libraryNames={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},systemNames={
linux:"Linux",win32:"Windows"},foreignFolder=/^(?:(?:linux|win|windows|osx|macos)?[-_]?(?:arm64|aarch64|arm|x86|i[36]86|win32)|.*musl.*)$/i;function isLibraryEntry(name,os){
var _a;let last=(_a=segmentsOf(name).at(-1))==null?void 0:_a.toLowerCase(),library=libraryNames[os].toLowerCase();return last===library||last===`${library}.asc`}
function dependsOnOpenssl(names2,os){return os==="linux"&&candidatesIn(names2,os).some(({version:version2})=>version2!==void 0)}function chooseBuild(names2,os,openssl2){
let candidates2=candidatesIn(names2,os);if(candidates2[0]===void 0)throw noLibrary(names2,os);let chosen=(candidate,reason)=>({library:candidate.name,signature:names2.
find(name=>samePath(name,`${candidate.name}.asc`)),openssl:candidate.version===void 0||openssl2===void 0?void 0:`${openssl2.major}.${openssl2.minor}`,reason});if(os===
"win32")return chosen(preferX64(candidates2),"it is the archive's Windows library");let versioned=candidates2.filter(({version:version2})=>version2!==void 0);if(versioned.
length===0)return chosen(preferX64(candidates2),"it is the one library of the archive, for any OpenSSL");if(openssl2===void 0)throw opensslUnknown(versioned);let best=versioned.
map(candidate=>({candidate,fit:fitOf(candidate.version,openssl2)})).filter(rated=>rated.fit!==void 0).sort((a,b)=>a.fit.rank-b.fit.rank||b.fit.closeness-a.fit.closeness)[0];
if(best===void 0)throw noBuild(versioned,openssl2);return chosen(best.candidate,`folder ${best.candidate.folder} ${best.fit.words} the runner's OpenSSL ${openssl2.
text}`)}function fitOf(version2,openssl2){if((version2==null?void 0:version2.major)!==openssl2.major)return;let{minor,patch}=version2;if(minor===void 0)return{rank:1,
closeness:0,words:"is for every minor version of"};if(minor===openssl2.minor)return{rank:0,closeness:patch===openssl2.patch?Number.MAX_SAFE_INTEGER:patch??0,words:"\
is for the same version as"};if(!(openssl2.major<3))return minor<openssl2.minor?{rank:2,closeness:minor,words:"is the nearest older one of the same major versio\
n as"}:{rank:3,closeness:-minor,words:"is newer than, but of the same major version as,"}}function candidatesIn(names2,os){let wanted=libraryNames[os].toLowerCase(),
found=names2.filter(name=>{var _a;return((_a=segmentsOf(name).at(-1))==null?void 0:_a.toLowerCase())===wanted&&!segmentsOf(name).slice(0,-1).some(folder=>foreignFolder.
test(folder))});return found.map(name=>{var _a;let folders=segmentsOf(name).slice(0,-1),folder=folders.at(-1)??"",isOpensslFolder=found.length>1||((_a=folders.at(
-2))==null?void 0:_a.toLowerCase())==="libsignpath.cryptoki"||/ssl/i.test(folder);return{name,folder,version:isOpensslFolder?parseFolder(folder):void 0}})}function parseFolder(folder){
let match=/^(?:(?:lib)?(?:open)?ssl|v)?[\s._-]*v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?$/i.exec(folder);if(match===null)return;let[,first="",second,third]=match,
numbers=second===void 0&&first.length>1?Array.from(first):[first,second,third],[major,minor,patch]=numbers.map(text2=>text2===void 0||!/^\d+$/.test(text2)?void 0:
Number(text2));return major===void 0?void 0:{major,minor,patch}}function preferX64(candidates2){let[first]=[...candidates2].sort((a,b)=>Number(isX64(b))-Number(
isX64(a))||segmentsOf(a.name).length-segmentsOf(b.name).length);if(first===void 0)throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR","There is no lib\
rary to choose.");return first}function isX64({name}){return segmentsOf(name).some(folder=>/(?:x64|amd64|x86_64)/i.test(folder))}function segmentsOf(name){return name.
split(/[/\\]/).filter(segment=>segment!==""&&segment!==".")}function samePath(a,b){return segmentsOf(a).join("/").toLowerCase()===segmentsOf(b).join("/").toLowerCase()}
function noLibrary(names2,os){let held=names2.filter(name=>!/[/\\]$/.test(name));return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`The archive ho\
lds no ${libraryNames[os]} for ${systemNames[os]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library for ${systemNames[os]}.`,details:`It \
holds: ${held.slice(0,20).join(", ")}${held.length>20?`, and ${held.length-20} more`:""}`})}function opensslUnknown(versioned){return new import_chunk_6SEWUBK6.SigningError(
"PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${foldersOf(versioned)}), and no openssl is found here to tell which one fits.`,{hint:"Ins\
tall openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function noBuild(versioned,openssl2){return new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${foldersOf(versioned)}, but none for this runner's ${openssl2.text}.`,{hint:"Use another version of\
 the library, another runner image, or set the openssl input to a matching OpenSSL."})}function foldersOf(candidates2){return candidates2.map(({folder})=>folder).
join(", ")}var emptyArmour=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,wholeUpTo=64*1024*1024;async function checkSignature(question){
let openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs"))),key=await openpgp.readKey({armoredKey:question.releaseKey}),signature=await readSignature(
question),newest=signature.packets.filter(({issuerKeyID})=>key.getKeys(issuerKeyID).length>0).at(-1);if(newest===void 0){let signers=signature.packets.map(({issuerKeyID})=>issuerKeyID.
toHex().toUpperCase()).join(", ");throw faulty("wrong-key",question,`It was made by key ${signers}, not by the release key ${fingerprintOf(key)}.`)}let date=newest.
created??new Date,message=await openpgp.createMessage({binary:await contentOf(question.path)}),{signatures,data}=await openpgp.verify({message,signature,verificationKeys:key.
toPublic(),date,format:"binary"});data instanceof Uint8Array||await readToEnd(data);let results=await Promise.all(signatures.map(result=>outcomeOf(result,key)));
if(!results.includes("good"))throw faultOf(results.find(result=>result!==void 0&&result!=="good")??"",question);await checkStillValid(key,newest,question)}async function readSignature(question){
let openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs"))),text2=Buffer.from(question.signature).toString("latin1");if(text2.trim()===
"")throw faulty("stripped",question,"The file for it is empty.");if(emptyArmour.test(text2))throw faulty("stripped",question,"The file for it holds no signature\
.");try{let armored=text2.includes("-----BEGIN PGP SIGNATURE-----");if(!armored&&/^\s*[-<A-Za-z0-9]/.test(text2.slice(0,1)))throw faulty("stripped",question,"Th\
e file for it holds no signature.");let signature=armored?await openpgp.readSignature({armoredSignature:text2}):await openpgp.readSignature({binarySignature:question.
signature});if(signature.packets.length===0)throw faulty("stripped",question,"The file for it holds no signature.");return signature}catch(error){throw error instanceof
import_chunk_6SEWUBK6.SigningError?error:faulty("unreadable",question,`It can't be read (${(0,import_chunk_QKCPIZRP.textOf)(error,"message")??String(error)}).`,
error)}}async function contentOf(path){let{size}=await(0,import_promises13.stat)(path);return size<=wholeUpTo?(0,import_promises13.readFile)(path):import_node_stream.Readable.
toWeb((0,import_node_fs4.createReadStream)(path,{highWaterMark:1024*1024}))}async function readToEnd(stream2){let reader=stream2.getReader();for(;!(await reader.
read()).done;);}async function outcomeOf({keyID,verified},key){if(key.getKeys(keyID).length===0){await verified.catch(()=>{});return}return verified.then(()=>"g\
ood",error=>(0,import_chunk_QKCPIZRP.textOf)(error,"message")??String(error))}function faultOf(reason,question){return/digest did not match|signature verification failed/i.
test(reason)?faulty("tampered",question,`It does not fit: ${question.what} was changed after it was signed.`):/insecure|weak|rejected/i.test(reason)?faulty("wea\
k",question,`It is too weak to prove anything (${reason}).`):/revoked/i.test(reason)?faulty("revoked-key",question,"Its key has been revoked."):faulty("unreadab\
le",question,`It can't be checked (${reason}).`)}async function checkStillValid(key,packet2,question){let now=question.now??new Date;if(await key.isRevoked(void 0,
void 0,now))throw faulty("revoked-key",question,"Its key has been revoked.");let signatureEnd=packet2.getExpirationTime();if(signatureEnd instanceof Date&&signatureEnd<=
now)throw faulty("expired-signature",question,`It expired on ${day2(signatureEnd)}.`);let keyEnd=await key.getExpirationTime();if(isDate(keyEnd)&&keyEnd<=now)throw faulty(
"expired-key",question,`Its key expired on ${day2(keyEnd)}.`)}var hints={stripped:"Somebody took the signature away. Take the archive from SignPath's own server\
, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with cryptoki-sh\
a256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"Don't\
 use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the digest \
with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with cryptoki-s\
ha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the dige\
st with cryptoki-sha256 if you know the archive to be right."};function faulty(fault,{what},reason,cause){return new import_chunk_6SEWUBK6.SigningError("DOWNLOA\
D_NOT_VERIFIED",`The GPG signature of ${what} is not good (${fault}). ${reason}`,{hint:hints[fault],...cause===void 0?{}:{cause}})}function fingerprintOf(key){return key.
getFingerprint().toUpperCase()}function isDate(value){return Object.prototype.toString.call(value)==="[object Date]"}function day2(date){return date.toISOString().
slice(0,10)}async function vouchForArchive(archive,expected,releaseKey2){try{return expected!==void 0?(checkDigest(archive,expected),"digest"):archive.signature===
void 0?"nothing":(await checkSignature({path:archive.path,what:"the archive",signature:archive.signature,releaseKey:releaseKey2}),"signature")}catch(error){throw await archive.
discard(),error}}async function vouchForLibrary(library,signature,releaseKey2){return signature===void 0?"nothing":(await checkSignature({path:library,what:"the\
 library in the archive",signature:await(0,import_promises12.readFile)(signature),releaseKey:releaseKey2}),"signature")}function acceptUnverified(host,{source,archiveSha256,
required}){let pin2=`cryptoki-sha256: ${archiveSha256}`,nothing=`Nothing vouches for ${source}: it has no GPG signature, and no digest is known`;if(required)throw new import_chunk_6SEWUBK6.SigningError(
"DOWNLOAD_NOT_VERIFIED",`${nothing}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${pin2}`});host.warning(`${nothing}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${pin2}`)}function checkDigest({sha256:sha2562,source},expected){if(sha2562===expected.sha256)return;let whose=expected.from==="catalog"?"that this release of p\
kcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_NOT_VERIFIED",`${source} does not have the digest ${whose}: it was\
 changed, damaged or replaced.`,{hint:expected.from==="catalog"?"Don't use it. Something between SignPath and this runner changes downloads, or SignPath replace\
d the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if it does, do not use this archive.",details:`expected: ${expected.
sha256}
found:    ${sha2562}`})}async function installLibrary(plan,session,facts,changes){if(plan.kind==="installed")return{path:plan.path,version:void 0};let installation=beginInstallation(
plan,session,facts,changes),cached=await findCached(installation);return cached!==void 0?acceptCached(installation,cached):installAnew(installation)}function beginInstallation(plan,session,facts,changes){
let os=facts.os==="win32"?"win32":"linux",openssl2;return{...archiveRequest(plan,os,session,facts.workingDirectory,changes),openssl:()=>openssl2??=opensslVersion(
session,facts)}}async function opensslVersion({inputs,environment},facts){var _a;return facts.openssl!==void 0?facts.openssl.version:(_a=(await gatherFacts({programs:[
import_chunk_WVAVH4QY.openssl],openssl:inputs.openssl},environment())).openssl)==null?void 0:_a.version}async function findCached(installation){let{plan,session,
os,source,expected}=installation;if(!(expected!==void 0||plan.archive===void 0&&plan.version!==void 0&&!isMoving(plan.version))||source.kind==="file")return;let from=shownAddress(
source.url),accept=record=>expected!==void 0?record.archiveSha256===expected.sha256:record.source===from&&(record.vouchedBy==="signature"||record.vouchedBy==="n\
othing"&&!plan.requireVerified),find=async openssl2=>(await readEntries(session.host.cacheDirectory,{version:plan.version,os,openssl:openssl2},accept))[0],any=await find(
void 0);if(any!==void 0||os==="win32")return any;let version2=await installation.openssl();return version2===void 0?void 0:find(`${version2.major}.${version2.minor}`)}
function acceptCached({plan,session,expected},{record,path}){let{host}=session;return host.info(`Library: from the cache, checked against its digest (${record.build}\
): ${path}`),expected===void 0&&record.vouchedBy==="nothing"&&acceptUnverified(host,{source:record.source,archiveSha256:record.archiveSha256,required:plan.requireVerified}),
{path,version:plan.version}}async function installAnew(installation){let{plan,settings,expected}=installation,archive=await obtainRequested(installation,"crypto\
ki");try{let opened=await openAirGap(archive,installation),version2=plan.version??opened.version,pinned=(expected==null?void 0:expected.sha256)===archive.sha256?
{...opened.archive,sha256:archive.sha256}:opened.archive,voucher=await vouchForArchive(pinned,expected,settings.releaseKey);return await unpackAndStore(installation,
opened.archive,voucher,version2)}finally{await archive.discard()}}async function openAirGap(archive,{session,settings}){if(!await isAirGapFile(archive.path))return{
archive,version:void 0};let{path,manifest}=await openAirGapFile(archive.path,await session.workspace.folder("air-gap"),settings.unpackLimits);return{archive:{...archive,
path,sha256:manifest.sha256,signature:void 0},version:manifest.version}}async function unpackAndStore(installation,archive,voucher,version2){let{plan,session,settings,
os}=installation,{host,workspace}=session,folder=await workspace.folder("library");try{let{build,library,signature}=await unpackBuild(installation,archive.path,
folder),vouchedBy=voucher==="nothing"?await vouchForLibrary(library,signature,settings.releaseKey):voucher;host.info(`Library: ${build.library}: ${build.reason}`),
host.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[vouchedBy]}`),vouchedBy==="nothing"&&acceptUnverified(
host,{source:archive.source,archiveSha256:archive.sha256,required:plan.requireVerified});let record={format:1,version:version2,source:archive.source,archiveSha256:archive.
sha256,library:libraryNames[os],librarySha256:await sha256OfFile(library),vouchedBy,build:build.reason};return{path:await keep(installation,{version:version2,os,
openssl:build.openssl},library,record),version:version2}}finally{await(0,import_promises2.rm)(folder,{recursive:!0,force:!0})}}async function unpackBuild({os,openssl:openssl2,
settings},archive,folder){let choose=async names2=>chooseBuild(names2,os,dependsOnOpenssl(names2,os)?await openssl2():void 0),chosen,files=await unpack({archive,
folder,limits:settings.unpackLimits,candidate:name=>isLibraryEntry(name,os),choose:async names2=>{chosen=choose(names2);let{library:library2,signature}=await chosen;
return signature===void 0?[library2]:[library2,signature]}}),build=await chosen,library=files.get((build==null?void 0:build.library)??"");if(build===void 0||library===
void 0)throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR","The library was not unpacked.");return{build,library,signature:build.signature===void 0?void 0:
files.get(build.signature)}}async function keep({session},key,library,record){let{host,workspace}=session;try{return await store(host.cacheDirectory,key,library,
record)}catch(error){host.notice(`The cache ${host.cacheDirectory} can't be written to (${(0,import_chunk_QKCPIZRP.systemCode)(error)??String(error)}): the libr\
ary is installed for this job only.`);let path=(0,import_node_path.join)(await workspace.folder("installed"),record.library);return await(0,import_promises2.rename)(
library,path),await(0,import_promises2.chmod)(path,384),path}}var headerSize=64,sectionHeaderSize=64,symbolSize=24,dynamicSymbols=11,largestTable=64*1024*1024;async function readExports(path){
let file=await(0,import_promises15.open)(path,"r");try{return await exportsOf(file)}finally{await file.close()}}async function exportsOf(file){let header=await readPart(
file,0,headerSize),is64BitLittleEndian=(header==null?void 0:header[4])===2&&header[5]===1;if(header===void 0||!is64BitLittleEndian)return;let sections=await readPart(
file,Number(header.readBigUInt64LE(40)),header.readUInt16LE(60)*sectionHeaderSize);if(sections!==void 0)for(let at=0;at<sections.length;at+=sectionHeaderSize){if(sections.
readUInt32LE(at+4)!==dynamicSymbols)continue;let symbols=await readSection(file,sections,at),names2=await readSection(file,sections,sections.readUInt32LE(at+40)*
sectionHeaderSize);return symbols===void 0||names2===void 0?void 0:definedNames(symbols,names2)}}function definedNames(symbols,names2){let found=new Set;for(let at=0;at+
symbolSize<=symbols.length;at+=symbolSize){let name=symbols.readUInt32LE(at);symbols.readUInt16LE(at+6)!==0&&name<names2.length&&found.add(names2.toString("lati\
n1",name,names2.indexOf(0,name)))}return found}function readSection(file,sections,at){return at+sectionHeaderSize>sections.length?Promise.resolve(void 0):readPart(
file,Number(sections.readBigUInt64LE(at+24)),Number(sections.readBigUInt64LE(at+32)))}async function readPart(file,position,length){if(length<=0||length>largestTable||
!Number.isSafeInteger(position))return;let{buffer,bytesRead}=await file.read(Buffer.alloc(length),0,length,position);return bytesRead<length?void 0:buffer}var entryPoint="\
C_GetFunctionList",signPathVariable="SIGNPATH_",elfMachines={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function readLibraryFacts(path,workingDirectory){let named=(0,import_node_path7.resolve)(
workingDirectory,path),entry=await(0,import_promises14.stat)(named).catch(()=>{});if(entry===void 0)throw notLoadable(`${named} does not exist`,"Check cryptoki-\
library: it is the path of the library on the runner.");if(!entry.isFile())throw notLoadable(`${named} is not a file`,"Check cryptoki-library: it is the path of\
 the library file, not of its folder.");await checkHeader(named);let[hasName,readsAscii,readsUtf16]=await searchFile(named,[Buffer.from(entryPoint),Buffer.from(
signPathVariable),Buffer.from(signPathVariable,"utf16le")]),exported=process.platform==="linux"?await readExports(named):void 0;if(exported===void 0?hasName!==!0:
!exported.has(entryPoint))throw notModule(named,exported);return{path:await(0,import_promises14.realpath)(named),readsSignPathVariables:readsAscii===!0||readsUtf16===
!0}}function notModule(path,exported){var _a;let kind=(_a=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([name])=>(exported==
null?void 0:exported.has(name))===!0))==null?void 0:_a[1];return notLoadable(kind===void 0?`${path} is not a PKCS #11 library: it has no ${entryPoint}`:`${path}\
 is ${kind}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found witho\
ut it.")}async function checkHeader(path){let header=await readHead2(path,20),isElf=header.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),isPortableExecutable=header.
subarray(0,2).toString("latin1")==="MZ",onWindows=process.platform==="win32",hint="Install the build for this runner, or leave cryptoki-library out to have it c\
hosen.";if(process.platform==="linux"&&isPortableExecutable)throw notLoadable(`${path} is a Windows library, but this runner is Linux`,hint);if(onWindows&&isElf)
throw notLoadable(`${path} is a Linux library, but this runner is Windows`,hint);if(process.platform!=="linux")return;if(!isElf)throw notLoadable(`${path} is no\
t a shared library`,hint);let machine=elfMachines[header.readUInt16LE(18)];if(machine!==process.arch)throw notLoadable(`${path} is built for ${machine??"another\
 processor"}, but this runner is ${process.arch}`,hint)}async function readHead2(path,length){try{let file=await(0,import_promises14.open)(path,"r");try{let{buffer,
bytesRead}=await file.read(Buffer.alloc(length),0,length,0);if(bytesRead<length)throw notLoadable(`${path} is too short for a library`,"Install it anew: the cop\
y is damaged.");return buffer}finally{await file.close()}}catch(error){throw error instanceof import_chunk_6SEWUBK6.SigningError?error:notLoadable(`${path} can'\
t be read`,"Check the file's permissions.",error)}}async function searchFile(path,needles){let found=needles.map(()=>!1),overlap=Math.max(...needles.map(needle=>needle.
length))-1,tail=Buffer.alloc(0);for await(let piece of(0,import_node_fs5.createReadStream)(path,{highWaterMark:1<<20})){let window=Buffer.concat([tail,piece]);if(needles.
forEach((needle,index)=>found[index]||=window.includes(needle)),found.every(isFound=>isFound))break;tail=window.subarray(Math.max(0,window.length-overlap))}return found}
function notLoadable(message,hint,cause){return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${message}.`,{hint,...cause===void 0?{}:{cause}})}
var libraryLog="SignPath.CryptoProviders.Cryptoki.txt",tailInLines=25,signatureSizeInBytes=16*1024,crashExitCodes=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"\
SIGSEGV"]]),crashSignals=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),selfExplaining=new Set(["TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INP\
UT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function explainFailure(question){let failure2=await explainByWords(question);if(selfExplaining.has(failure2.
code)||failure2.transient)return failure2;let reason=await question.askSignPath();if(reason===void 0)return failure2;let{tool,file}=question;return new import_chunk_6SEWUBK6.SigningError(
reason.code,`${tool} could not sign ${file}: ${reason.message}`,{file,cause:failure2,...reason.hint===void 0?{}:{hint:reason.hint},...failure2.details===void 0?
{}:{details:failure2.details}})}async function explainByWords(question){var _a,_b;let{tool,file,captured,timeLimitInSeconds:timeLimitInSeconds3}=question,failure2=await withCodeOfLog(
question),options={file,details:await detailsOf(question)},full=diskFull2(captured.output)??await noSpaceLeft(question);if(full!==void 0)return notWritten(tool,
file,full,options);if(failure2.ckr!==void 0){let advice=(0,import_chunk_TZNWCXOF.adviceFor)(failure2.ckr);return new import_chunk_6SEWUBK6.SigningError(advice.code,
`${tool} could not sign ${file}: ${failure2.ckr}, ${advice.meaning}.`,{...options,hint:advice.hint})}if(captured.timedOut)return new import_chunk_6SEWUBK6.SigningError(
"TIME_LIMIT",`${tool} did not finish ${file} within ${timeLimitInSeconds3} s and was stopped.`,{...options,hint:"Either the service hangs, or the tool waits for\
 a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files."});if(failure2.code!==void 0)return new import_chunk_6SEWUBK6.SigningError(
failure2.code,`${tool} could not sign ${file}: ${((_a=failure2.message)==null?void 0:_a.replace(/\.$/,""))??"see its words below"}.`,{...options,...hintFor(failure2.
code)});let crash=captured.signal??crashExitCodes.get(captured.exitCode??0);return crash!==void 0&&(captured.signal===null||crashSignals.has(crash))?new import_chunk_6SEWUBK6.SigningError(
"SIGNING_FAILED",`${tool} crashed (${crash}) while it signed ${file}.`,{...options,hint:"Its last words are below. Where there are none, set log-level to debug \
for the library's own log."}):new import_chunk_6SEWUBK6.SigningError("SIGNING_FAILED",`${tool} could not sign ${file}: ${((_b=failure2.message)==null?void 0:_b.
replace(/\.$/,""))??endOf(captured)}.`,{...options,hint:"Its own words are below."})}var echoes=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);
async function withCodeOfLog({failure:failure2,logDirectory,cardLog,redact}){if(failure2.ckr!==void 0&&!echoes.has(failure2.ckr)||failure2.code!==void 0)return failure2;
let ofCard=cardLog===void 0?void 0:(0,import_chunk_TZNWCXOF.parseGnupgCkr)(await readCardLog(cardLog));if(ofCard!==void 0)return{...failure2,ckr:ofCard};let ckr=[
...(await readLibraryLog(logDirectory,redact)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,name,number])=>name??(0,import_chunk_TZNWCXOF.ckrName)(
parseInt(number??"0",16))).findLast(code=>!echoes.has(code));return ckr===void 0||ckr==="CKR_OK"?failure2:{...failure2,ckr}}function notWritten(tool,file,reason,options){
return new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",`${tool} could not write the result for ${file}: ${reason}.`,{...options,hint:"Free space on\
 the disk that holds the result, or set output-directory to another one."})}async function readLibraryLog(logDirectory,redact){let text2=await(0,import_promises16.readFile)(
(0,import_node_path8.join)(logDirectory,libraryLog),"utf8").catch(()=>"");return redact(tailOf(text2))}async function readCardLog({path,from}){return(await(0,import_promises16.readFile)(
path).catch(()=>Buffer.alloc(0))).subarray(from).toString("latin1")}async function detailsOf({tool,captured,logDirectory,cardLog,redact}){let log=await readLibraryLog(
logDirectory,redact),parts=[`${tool} said:
${tailOf(captured.output)||"(nothing)"}`],card=cardLog===void 0?"":redact(tailOf(await readCardLog(cardLog)));return card!==""&&parts.push(`The card daemon's lo\
g ends with:
${card}`),log!==""&&parts.push(`The library's log ends with:
${log}`),parts.join(`

`)}function hintFor(code){let hint={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing poli\
cy.",TIMESTAMP_FAILED:"Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner\
 and that all that it needs is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that th\
e file is what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's \
key."}[code];return hint===void 0?{}:{hint}}function endOf({exitCode,signal}){return signal===null?`it ended with exit code ${exitCode??"unknown"}`:`it was ende\
d by ${signal}`}function diskFull2(output){var _a;return(_a=/no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(output))==null?
void 0:_a[0].toLowerCase()}async function noSpaceLeft({output,expectedSizeInBytes}){let free=await(0,import_promises16.statfs)((0,import_node_path8.dirname)(output)).
then(({bavail,bsize})=>bavail*bsize,()=>{});return free!==void 0&&free<expectedSizeInBytes+signatureSizeInBytes?"no space left on device":void 0}function tailOf(text2){
return text2.trimEnd().split(`
`).slice(-tailInLines).join(`
`)}var import_fastest_levenshtein=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_WVAVH4QY.require_mod)(),1),startSteps=new Set(["load","C_Initialize","C_GetI\
nfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),unclear=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function ckrFailure(step,ckr,words){let call3=step===
"load"?"C_GetFunctionList":step;if(ckr===void 0)return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`The library can't be used: ${call3} failed\
: ${words}.`);let name=(0,import_chunk_TZNWCXOF.ckrName)(ckr),{code,meaning,hint}=(0,import_chunk_TZNWCXOF.adviceFor)(name);return startSteps.has(step)&&unclear.
has(code)?new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${call3} gives ${name}, ${meaning}.`,{hint}):
new import_chunk_6SEWUBK6.SigningError(code,`The library can't be used: ${call3} gives ${name}, ${meaning}.`,{hint})}function noToken(library){return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of \
its own, or a device."})}var maximumListed=10;function noSuchKey(id,visible){if(visible.length===0)return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOU\
ND",`The library shows no key at all, so not ${id} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add the user t\
o the policy in SignPath."});let nearest=[...new Set(visible)].sort((a,b)=>(0,import_fastest_levenshtein.distance)(id,a)-(0,import_fastest_levenshtein.distance)(
id,b)),[first=""]=nearest,near=(0,import_fastest_levenshtein.distance)(id.toLowerCase(),first.toLowerCase())<=Math.max(2,Math.floor(id.length/3)),more=nearest.length-
maximumListed,listed2=nearest.slice(0,maximumListed).join(", ")+(more>0?` and ${more} more`:"");return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOUND",
`The library shows no key ${id}.`,{hint:`${near?`Did you mean ${first}? `:""}Check project-slug and signing-policy-slug, and that the API token's user is a subm\
itter there. Visible: ${listed2}.`})}var crashSignals2=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),crashExitCodes2=new Set([3221225477,3221225725,
3221226356,3221226505,3221225501]);function endedEarly({library,timeLimitInSeconds:timeLimitInSeconds3},{timedOut,signal,exitCode},step,words){let where=step===
void 0||step==="load"?"while it was loaded":`in ${step}`;if(timedOut)return new import_chunk_6SEWUBK6.SigningError("TIME_LIMIT",`${library} did not come back wi\
thin ${timeLimitInSeconds3} s ${where} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of thi\
s runner."});let[,missing]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(words)??[];if(missing!==void 0)return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is not complete on this runner: ${missing}.`,{hint:rightBuildHint});let code=exitCode??0,crash=signal!==null&&crashSignals2.has(
signal)?signal:crashExitCodes2.has(code)?`0x${code.toString(16)}`:void 0,what=crash===void 0?`ended its process (${signal??`exit code ${code}`})`:`crashed (${crash}\
)`,damaged3=step==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${library} ${what}\
 ${where}.`,{hint:damaged3+rightBuildHint})}var rightBuildHint="Install the build for this runner and its OpenSSL, or leave cryptoki-library out to have it chos\
en. With log-level: debug the library says more.";async function loadFailure(question){let{library,words}=question,refused=await refusedByItsFile(library);if(refused!==
void 0)return refused;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(words))return notModule2(library);let tooOld=await newerNeeded(question);if(tooOld!==
void 0)return tooOld;let missing=await missingLibraries(question);return missing!==void 0?missing:/Win32 error 193\b/.test(words)?failure(question,`${library} i\
s not a library for this Windows (64-bit, x64)`,rightBuildHint):/failed to map segment|operation not permitted|permission denied/i.test(words)?failure(question,
`${library} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):failure(question,`${library} can\
't be loaded`,rightBuildHint)}function failure({words},message,hint){return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${message}.`,{hint,details:`\
The system's loader said:
${words}`})}async function refusedByItsFile(library){let other=await otherWindowsProcessor(library);if(other!==void 0)return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is built for ${other}, but this runner is ${process.arch}.`,{hint:rightBuildHint});try{await readLibraryFacts(library,(0,import_node_path9.dirname)(
library));return}catch(error){return error instanceof import_chunk_6SEWUBK6.SigningError?error:void 0}}var windowsMachines={34404:"x64",43620:"arm64",332:"ia32"};
async function otherWindowsProcessor(library){if(process.platform!=="win32")return;let bytes=await(0,import_promises17.readFile)(library).catch(()=>Buffer.alloc(
0));if(bytes.length<64||bytes.toString("latin1",0,2)!=="MZ")return;let header=bytes.readUInt32LE(60);if(header+6>bytes.length)return;let machine=windowsMachines[bytes.
readUInt16LE(header+4)];return machine===process.arch?void 0:machine}async function notModule2(library){let what=(await(0,import_promises17.readFile)(library).catch(
()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 library":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} ${what}.`,{hint:"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found wit\
hout it."})}async function newerNeeded(question){let{library,words}=question,[,file="",version2=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(words)??
[];if(version2==="")return;let[,name=version2,number=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(version2)??[];if(name!=="GLIBC")return failure(question,`${library} needs\
 ${(0,import_node_path9.basename)(file)} with ${version2}, and this runner's is older`,rightBuildHint);let[,here]=/^glibc (\S+)/.exec(await ask2(question,"getco\
nf","GNU_LIBC_VERSION"))??[];return failure(question,`${library} needs glibc ${number} or later, and this runner has ${here??"an older one"}`,"The library was b\
uilt for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function missingLibraries(question){let{library,words}=question;
if(/Win32 error 126\b/.test(words))return failure(question,`${library} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ ru\
ntime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,first]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(words)??[];if(first===
void 0||first===(0,import_node_path9.basename)(library))return;let all=[...new Set([first,...await listedByLdd(question)])];return failure(question,`${library} \
needs ${all.join(", ")}, which ${all.length===1?"is":"are"} not on this runner`,hintForMissing(all))}async function listedByLdd(question){return[...(await ask2(
question,"ldd",question.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,name=""])=>name)}async function ask2({environment,redact,signal},program,argument){
try{return(await(0,import_chunk_W6526JN7.capture)({program,arguments:[argument],environment},{timeLimitInSeconds:10,redact,signal})).stdout}catch(error){if(error instanceof
import_chunk_6SEWUBK6.SigningError&&error.code==="CANCELLED")throw error;return""}}function hintForMissing(names2){let[,version2]=names2.map(name=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(name)).find(match=>match!==null)??[];return version2!==void 0?`This build is for OpenSSL ${version2}, and this runner has another one: install the build fo\
r the runner's own OpenSSL (openssl version), or leave cryptoki-library out to have it chosen.`:`Install the packages that hold ${names2.length===1?"it":"them"}\
 (apt-file search ${names2[0]??""}, or dnf provides "*/${names2[0]??""}"), or the build for this runner.`}var universal={integer:2,octetString:4,objectIdentifier:6,
utcTime:23,generalizedTime:24,sequence:48,set:49};function contextTag(number){return 160|number}var MalformedDer=class extends Error{name="MalformedDer"};function readDer(bytes){
let element=readElement(bytes,0);if(bytes.subarray(element.raw.length).some(byte=>byte!==0))throw new MalformedDer("there is more after the end");return element}
function childrenOf(element){if((element.tag&32)===0)throw new MalformedDer(`a primitive element (tag 0x${element.tag.toString(16)}) where others should be insi\
de`);let children=[];for(let offset=0;offset<element.content.length;){let child=readElement(element.content,offset);children.push(child),offset+=child.raw.length}
return children}function expectTag(element,tag,what){if((element==null?void 0:element.tag)!==tag)throw new MalformedDer(`${what} is missing`);return element}function sequenceOf(element,what){
return childrenOf(expectTag(element,universal.sequence,what))}function objectIdentifierOf(element,what){let{content}=expectTag(element,universal.objectIdentifier,
what),arcs=[],arc=0n;for(let byte of content)arc=arc<<7n|BigInt(byte&127),(byte&128)===0&&(arcs.push(arc),arc=0n);let[first,...rest]=arcs;if(first===void 0||((content.
at(-1)??0)&128)!==0)throw new MalformedDer(`${what} is not an object identifier`);let root=first<80n?first/40n:2n;return[root,first-root*40n,...rest].join(".")}
function timeOf(element,what){let text2=(element==null?void 0:element.content.toString("latin1"))??"",short=(element==null?void 0:element.tag)===universal.utcTime;
if(!short&&(element==null?void 0:element.tag)!==universal.generalizedTime)throw new MalformedDer(`${what} is missing`);let century=Number(text2.slice(0,2))<50?"\
20":"19",parts=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(short?century+text2:text2),[,year,month,day3,hour,minute,second]=parts??[],time=new Date(
`${year}-${month}-${day3}T${hour}:${minute}:${second}Z`);if(Number.isNaN(time.getTime()))throw new MalformedDer(`${what} is not a time in UTC`);return time}function lengthOfDer(head){
let{headerSize:headerSize2,length}=readHeader(head,0);return headerSize2+length}function readElement(bytes,offset){let{headerSize:headerSize2,length}=readHeader(
bytes,offset),start=offset+headerSize2,end=start+length;if(end>bytes.length)throw new MalformedDer("it is cut off");return{tag:bytes[offset]??0,raw:bytes.subarray(
offset,end),content:bytes.subarray(start,end)}}function readHeader(bytes,offset){let tag=bytes[offset],first=bytes[offset+1];if(tag===void 0||first===void 0)throw new MalformedDer(
"it is cut off");if((tag&31)===31)throw new MalformedDer("it holds a tag of several bytes");if(first<128)return{headerSize:2,length:first};let lengthSize=first&
127;if(lengthSize===0||lengthSize>4||offset+2+lengthSize>bytes.length)throw new MalformedDer("it holds a length that is not DER");return{headerSize:2+lengthSize,
length:bytes.readUIntBE(offset+2,lengthSize)}}var ecPublicKey=Buffer.from("06072a8648ce3d0201","hex"),bitString=3,pointLengths=[57,65,97,133];function publicKeyOf(type,parts){
if(type===void 0||parts===void 0)return;let[first,second]=[Buffer.from(parts[0],"base64"),Buffer.from(parts[1],"base64")];try{return type==="RSA"?rsaKey(first,second):
ecKey(first,second)}catch{return}}function rsaKey(modulus,exponent){return(0,import_node_crypto6.createPublicKey)({key:{kty:"RSA",n:modulus.toString("base64url"),
e:exponent.toString("base64url")},format:"jwk"})}function ecKey(parameters,point){let bare=pointLengths.includes(point.length)?point:readDer(point).content,algorithm=encode(
universal.sequence,ecPublicKey,parameters),key=encode(universal.sequence,algorithm,encode(bitString,Buffer.of(0),bare));return(0,import_node_crypto6.createPublicKey)(
{key,format:"der",type:"spki"})}function encode(tag,...contents){let content=Buffer.concat(contents),{length}=content,size=length<128?[length]:length<256?[129,length]:
[130,length>>8,length&255];return Buffer.concat([Buffer.of(tag,...size),content])}var probeScript=`
const { writeSync } = require('node:fs')
const [mark, question] = process.argv.slice(1)
const { addon, library, keyId, pin } = JSON.parse(question)

const say = (text) => {
  const bytes = Buffer.from('\\n' + mark + ' ' + text + '\\n')
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)
}
let step
const at = (name, action) => {
  step = name
  say('step ' + name)
  return action()
}
const ckrOf = (error) => {
  const [, value] = /^CKR_\\w+:(\\d+)/.exec(error.message) ?? []
  return value === undefined ? undefined : Number(value)
}
const version = ({ major, minor }) => major + '.' + minor
const CKA_CLASS = 0x0, CKA_VALUE = 0x11, CKA_CERTIFICATE_TYPE = 0x80, CKA_KEY_TYPE = 0x100, CKA_ID = 0x102
const CKA_MODULUS = 0x120, CKA_PUBLIC_EXPONENT = 0x122, CKA_EC_PARAMS = 0x180, CKA_EC_POINT = 0x181, CKK_EC = 3
const CKO_CERTIFICATE = 1, CKO_PUBLIC_KEY = 2, CKO_PRIVATE_KEY = 3, CKC_X_509 = 0
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400
const CKU_USER = 1, CKR_USER_ALREADY_LOGGED_IN = 0x100

function answer() {
  let pkcs11
  try {
    pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
  } catch (error) {
    return { kind: 'no-addon', message: error.message }
  }
  at('load', () => pkcs11.load(library))
  const call = (name, ...args) => at(name, () => pkcs11[name](...args))
  call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
  finalize = () => call('C_Finalize')
  const info = call('C_GetInfo')
  const about = {
    description: info.libraryDescription,
    manufacturer: info.manufacturerID,
    version: version(info.libraryVersion),
    cryptokiVersion: version(info.cryptokiVersion),
  }
  const present = call('C_GetSlotList', true).map((slot) => ({ slot, token: call('C_GetTokenInfo', slot) }))
  const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
  const tokens = initialized.length > 0 ? initialized : present
  if (tokens.length === 0) return { kind: 'no-token', library: about }
  const findIn = (session, count, ...template) => {
    call('C_FindObjectsInit', session, template)
    const found = call('C_FindObjects', session, count)
    call('C_FindObjectsFinal', session)
    return found
  }
  // A PIN that is tried on somebody else's token may lock it: the token that shows something of this key without a PIN comes first.
  const showsKey = ({ slot }) => {
    const session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
    try {
      return findIn(session, 1, { type: CKA_ID, value: Buffer.from(keyId) }).length > 0
    } catch {
      return false
    } finally {
      call('C_CloseSession', session)
    }
  }
  const promising = tokens.length > 1 && keyId !== undefined ? tokens.filter(showsKey) : []
  const visible = []
  let refusal
  for (const { slot, token } of [...promising, ...tokens.filter((one) => !promising.includes(one))]) {
    const session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
    try {
      call('C_Login', session, CKU_USER, pin)
    } catch (error) {
      if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) {
        if (tokens.length === 1) throw error
        // The key may be in another token.
        refusal ??= { kind: 'failed', step, message: error.message, ckr: ckrOf(error) }
        continue
      }
    }
    const find = (count, ...template) => findIn(session, count, ...template)
    const read = (object, type) => {
      try {
        return call('C_GetAttributeValue', session, object, [{ type }])[0].value
      } catch (error) {
        if (ckrOf(error) === undefined) throw error
      }
    }
    const class_ = (value) => ({ type: CKA_CLASS, value })
    const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, serial: token.serialNumber, mechanisms: call('C_GetMe\
chanismList', slot) } }
    if (keyId === undefined) return ready
    const id = { type: CKA_ID, value: Buffer.from(keyId) }
    const [key] = find(1, class_(CKO_PRIVATE_KEY), id)
    if (key !== undefined) {
      const type = read(key, CKA_KEY_TYPE)
      const certificate = find(10, class_(CKO_CERTIFICATE), id)
        .filter((object) => (read(object, CKA_CERTIFICATE_TYPE)?.readUInt32LE() ?? CKC_X_509) === CKC_X_509)
        .map((object) => read(object, CKA_VALUE))
        .find((value) => value?.length > 0)
      const [publicObject] = find(1, class_(CKO_PUBLIC_KEY), id)
      const parts = type?.readUInt32LE() === CKK_EC ? [CKA_EC_PARAMS, CKA_EC_POINT] : [CKA_MODULUS, CKA_PUBLIC_EXPONENT]
      // A private key may know them too, and the public one may be missing.
      const publicKey = [publicObject, key]
        .filter((object) => object !== undefined)
        .map((object) => parts.map((part) => read(object, part)))
        .find((values) => values.every((value) => value?.length > 0))
      return {
        ...ready,
        key: {
          type: type?.readUInt32LE(),
          hasPublicKey: publicObject !== undefined,
          publicKey: publicKey?.map((value) => value.toString('base64')),
          certificate: certificate?.toString('base64'),
        },
      }
    }
    for (const object of find(500, class_(CKO_PRIVATE_KEY))) visible.push((read(object, CKA_ID) ?? '').toString())
  }
  return visible.length === 0 && refusal !== undefined ? refusal : { kind: 'no-key', library: about, visible }
}

let finalize = () => {}
let result
try {
  result = answer()
} catch (error) {
  result = { kind: 'failed', step, message: error.message, ckr: ckrOf(error) }
}
// Said before the library gets another chance to crash or hang.
say('result ' + JSON.stringify(result))
try { finalize() } catch {}
// Not by exit: that unloads the library, which not every one survives.
process.kill(process.pid, 'SIGKILL')
`,keyTypes={0:"RSA",3:"EC"};async function probeLibrary(question,session){let addon=await(0,import_chunk_2NPOWKJM.addonFor)(session.workspace);if(addon===void 0)
return{kind:"skipped",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library,keyId,pin:pin2}=question,mark=(0,import_node_crypto5.randomUUID)(),
task={addon,library,keyId,pin:pin2},captured=await(0,import_chunk_W6526JN7.capture)({program:process.execPath,arguments:["-e",probeScript,mark,JSON.stringify(task)],
environment:session.environment(question.environment)},{timeLimitInSeconds:question.timeLimitInSeconds,signal:session.signal,redact:session.redact,workingDirectory:session.
workspace.directory});return judge(readOutput(captured,mark),captured,question,session)}function readOutput({stdout,stderr},mark){let answer,step,words=[];for(let line of stdout.
split(`
`)){let[ours,kind,text2=""]=new RegExp(`^${mark} (step|result) (.*)$`).exec(line)??[];ours===void 0?words.push(line):kind==="step"?step=text2:answer=parseAnswer(
text2)}return{answer,step,words:`${words.filter(line=>line!=="").join(`
`)}
${stderr}`.trim()}}function parseAnswer(text2){try{return JSON.parse(text2,(_name,value)=>typeof value=="string"?cleaned(value):value)}catch{return}}function cleaned(text2){
return(0,import_chunk_KTBIHQP6.plainText)(text2).trim()}async function judge({answer,step,words},captured,question,{environment,redact,signal}){if((answer==null?
void 0:answer.kind)==="ready")return ready(answer,question.keyId,captured.durationInMilliseconds);if((answer==null?void 0:answer.kind)==="no-addon")return{kind:"\
skipped",reason:`the PKCS #11 addon can't be loaded here: ${redact(answer.message)}`};if(answer===void 0&&!captured.timedOut&&(step===void 0||step==="addon"))return{
kind:"skipped",reason:`the PKCS #11 addon ended its process ${captured.signal??`with ${captured.exitCode??"?"}`}`};let failure2=answer===void 0?endedEarly(question,
captured,step,words):answer.kind==="no-token"?noToken(question.library):answer.kind==="no-key"?noSuchKey(question.keyId??"",answer.visible.map(redact)):answer.step===
"load"&&answer.ckr===void 0?await loadFailure({library:question.library,words:redact(answer.message),environment:environment(),redact,signal}):ckrFailure(answer.
step,answer.ckr,redact(answer.message));throw await withDetails(failure2,words,question,redact)}function ready({library,token,key},keyId,durationInMilliseconds){
return{kind:"ready",library,token:{slot:token.slot,label:token.label,serial:token.serial},mechanisms:token.mechanisms,key:key===void 0?void 0:{id:keyId??"",type:key.
type===void 0?void 0:keyTypes[key.type],hasPublicKey:key.hasPublicKey,publicKey:publicKeyOf(key.type===void 0?void 0:keyTypes[key.type],key.publicKey),certificate:key.
certificate===void 0?void 0:Buffer.from(key.certificate,"base64")},durationInMilliseconds}}async function withDetails(failure2,words,{logDirectory},redact){let log=await readLibraryLog(
logDirectory,redact),parts=[...failure2.details===void 0?[]:[failure2.details],...words===""?[]:[`The library said:
${words.split(`
`).slice(-25).join(`
`)}`],...log===""?[]:[`The library's log ends with:
${log}`]];if(parts.length===0)return failure2;let{code,message,hint,cause}=failure2;return new import_chunk_6SEWUBK6.SigningError(code,message,{...hint===void 0?
{}:{hint},cause,details:parts.join(`

`)})}var timeLimitInSeconds=60,patienceInSeconds=20,patience="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS";function prepareProbe(question,session){let result,
given=Number(question.environment[patience]??patienceInSeconds),environment={...question.environment,[patience]:String(Math.min(given,patienceInSeconds))};return()=>result??=
probeLibrary({...question,environment,timeLimitInSeconds},session)}async function checkLibrary(probe,host){try{let result=await probe();if(result.kind==="skippe\
d")host.notice(`The library is not tried out before signing: ${result.reason}.`);else{let{library,key}=result,found=key===void 0?"":`; it has the key ${key.id}`;
host.info(`Library: ${library.description} ${library.version} of ${library.manufacturer} loads and logs in${found}.`)}return result}catch(error){if(!(error instanceof
import_chunk_6SEWUBK6.SigningError)||!error.transient)throw error;return host.warning(`${error.message} Going on: the tools will try again.`),{kind:"skipped",reason:error.
message.replace(/\.$/,"")}}}var unclear2=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function explainByProbe(failure2,probe){if(!unclear2.
has(failure2.code))return failure2;try{return(await probe()).kind==="skipped"?failure2:derived(failure2,failure2,[failure2.details,"The library itself was tried\
 out: it loads, logs in and has the key. Look at how the tool is set up."])}catch(error){if(!(error instanceof import_chunk_6SEWUBK6.SigningError)||error.code===
"CANCELLED")throw error;return derived(failure2,error,[failure2.message,error.details,failure2.details])}}function derived(failure2,{code,message,hint},details){
return new import_chunk_6SEWUBK6.SigningError(code,message,{...hint===void 0?{}:{hint},...failure2.file===void 0?{}:{file:failure2.file},details:details.filter(
part=>part!==void 0).join(`

`),cause:failure2})}function certificateOnToken(result){if(result.kind==="skipped"||result.key===void 0)return;let{id,certificate}=result.key;if(certificate!==void 0)
return new import_node_crypto4.X509Certificate(certificate);throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The token has the key ${id}, but no X.\
509 certificate for it.`,{hint:"Name the certificate file with the certificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose ano\
ther signing policy for this tool."})}var verifier="openpgp.js",longestClearText=64*1024*1024,invalid=reason=>({state:"invalid",reason});async function checkDetached(signature,content,digest,key){
var _a;let openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs")));if(signature.length===0)return invalid("the signature file i\
s empty");let parsed;try{let text2=Buffer.from(signature).toString("latin1");parsed=await(text2.startsWith("-----BEGIN PGP SIGNATURE-----")?openpgp.readSignature(
{armoredSignature:text2}):openpgp.readSignature({binarySignature:signature}))}catch(error){return invalid(`the signature can't be read: ${wordsOf(error)}`)}let fault=faultOf2(
parsed,digest,openpgp.enums.signature.binary);if(fault!==void 0)return invalid(fault);let message=await openpgp.createMessage({binary:streamOf(content)}),{data,
signatures}=await openpgp.verify({message,signature:parsed,verificationKeys:await publicKeys(key),date:((_a=parsed.packets[0])==null?void 0:_a.created)??new Date,
format:"binary"});return await readToEnd2(data),judge2(signatures,parsed,key)}var longestSignature=64*1024;async function checkFileSignature(file,signature,digest,key){
let found=await(0,import_promises19.stat)(signature).catch(()=>{});if(found===void 0)return{state:"unsigned",reason:"there is no signature"};if(found.size>longestSignature)
return invalid("it is too big for a signature");let{size}=await(0,import_promises19.stat)(file);return checkDetached(await(0,import_promises19.readFile)(signature),
[{path:file,start:0,end:size}],digest,key)}async function checkClearSigned(path,file,digest,key){let openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs"))),
found=await(0,import_promises19.stat)(path).catch(()=>{});if(found===void 0)return{state:"unsigned",reason:"there is no signature"};if(found.size>longestClearText)
return invalid(`a text of more than ${longestClearText>>20} MiB can't be checked: choose a detached signature`);let signed=await(0,import_promises19.readFile)(path,
"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n[^]*-----END PGP SIGNATURE-----\s*$/.test(signed))return invalid("it is no clear-signed text");let message;
try{message=await openpgp.readCleartextMessage({cleartextMessage:signed})}catch(error){return invalid(`the signed text can't be read: ${wordsOf(error)}`)}let[parsed,
...others]=await openpgp.verify({message,verificationKeys:await publicKeys(key),date:new Date(Date.now()+clockSkew)}).then(({signatures})=>signatures);if(parsed===
void 0||others.length>0)return invalid("it does not hold exactly one signature");let packets=await parsed.signature,fault=faultOf2(packets,digest,openpgp.enums.
signature.text);if(fault!==void 0)return invalid(fault);let original=decode2(await(0,import_promises19.readFile)(file));return original===void 0?invalid("the fi\
le is not text in UTF-8: choose a detached signature"):comparable(message.getText())!==comparable(original)?invalid("the text that is signed is not the text of \
the file"):judge2([parsed],packets,key)}var clockSkew=1e3,hashNumbers={sha256:8,sha384:9,sha512:10};function faultOf2({packets},digest,type){var _a;let[packet2,
...others]=packets;if(packet2===void 0||others.length>0)return`it holds ${packets.length} signatures, and not one`;let found=packet2;if(found.signatureType!==type)
return`it is a signature of another type (${found.signatureType??"unknown"})`;let used=found.hashAlgorithm??0;return used===hashNumbers[digest]?void 0:`its dige\
st is ${((_a=Object.entries(hashNumbers).find(([,number])=>number===used))==null?void 0:_a[0])??`number ${used}`}, and not ${digest}`}async function judge2([result],{
packets},key){if(result===void 0)return invalid("it holds no signature");try{await result.verified}catch(error){let words=wordsOf(error);return/could not find signing key/i.
test(words)?invalid(`it was made by another key: ${issuerOf(packets[0])}`):invalid(/digest did not match|signature verification failed/i.test(words)?"it does no\
t fit the content":words)}let issuer=issuerOf(packets[0]);return key.fingerprint===issuer||key.fingerprint.endsWith(issuer)?{state:"valid",verifier,notes:[]}:invalid(
`it was made by another key: ${issuer}`)}function issuerOf(packet2){let fingerprint2=packet2==null?void 0:packet2.issuerFingerprint;return(fingerprint2 instanceof
Uint8Array?Buffer.from(fingerprint2).toString("hex"):(packet2==null?void 0:packet2.issuerKeyID.toHex())??"unknown").toUpperCase()}async function publicKeys({armored}){
return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs")))).readKey({armoredKey:armored})).toPublic()}async function materialOf({
armored,fingerprint:fingerprint2}){let found=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs")))).readKey({armoredKey:armored})).
getKeys().find(candidate=>candidate.getFingerprint().toUpperCase()===fingerprint2),parameters=found==null?void 0:found.keyPacket.publicParams,{n,e,oid,Q}=parameters??
{};if(n instanceof Uint8Array&&e instanceof Uint8Array)return(0,import_node_crypto7.createPublicKey)({key:{kty:"RSA",n:Buffer.from(n).toString("base64url"),e:Buffer.
from(e).toString("base64url")},format:"jwk"});let bytes=typeof oid=="object"&&oid!==null&&"oid"in oid&&oid.oid instanceof Uint8Array?oid.oid:void 0;if(bytes===void 0||
!(Q instanceof Uint8Array))return;let curve=Buffer.concat([Buffer.of(6,bytes.length),bytes]).toString("base64");return publicKeyOf("EC",[curve,Buffer.from(Q).toString(
"base64")])}function streamOf(ranges){return import_node_stream2.Readable.toWeb(import_node_stream2.Readable.from(piecesOf(ranges)))}async function*piecesOf(ranges){
for(let{path,start,end}of ranges){if(end<=start)continue;let stream2=(0,import_node_fs6.createReadStream)(path,{start,end:end-1,highWaterMark:1024*1024});for await(let piece of stream2)
yield piece}}async function readToEnd2(stream2){let reader=stream2.getReader();for(;!(await reader.read()).done;);}function decode2(bytes){try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch{return}}function comparable(text2){return text2.replace(/[ \t\r]+$/gm,"").replace(/\n$/,"")}function wordsOf(error){
return((0,import_chunk_QKCPIZRP.textOf)(error,"message")??String(error)).replace(/\.$/,"")}var startLimitInSeconds=15;function gpg(ring,...options){return call(
ring,"gpg",["--batch","--no-tty","--no-autostart",...options])}function askAgent(ring,commands,limitInSeconds){return call(ring,"gpg-connect-agent",["--no-autos\
tart",...commands,"/bye"],limitInSeconds)}function call({session,home,question},name,options,limitInSeconds){return session.capture({program:question.command(name),
arguments:options,environment:{GNUPGHOME:home}},limitInSeconds)}function readCardLog2({log}){return(0,import_promises22.readFile)(log,"latin1").catch(()=>"")}async function explain(ring,captured,what,mark,otherwise){
let{session,question}=ring,text2=session.redact((await readCardLog2(ring)).slice(mark)),details=`gpg said:
${captured.output.trim()}

The card daemon's log ends with:
${text2.trimEnd().split(`
`).slice(-25).join(`
`)}`,ckr=(0,import_chunk_TZNWCXOF.parseGnupgCkr)(text2);if(ckr!==void 0){let{code,meaning,hint}=(0,import_chunk_TZNWCXOF.adviceFor)(ckr);return new import_chunk_6SEWUBK6.SigningError(
code,`gpg could not ${what}: ${ckr}, ${meaning}.`,{hint,details})}if(captured.timedOut){let hint="The service may hang. Look at the log below, or raise time-lim\
it-in-seconds.";return new import_chunk_6SEWUBK6.SigningError("TIME_LIMIT",`gpg could not ${what} within ${session.inputs.timeLimitInSeconds} s.`,{details,hint})}
if((otherwise==null?void 0:otherwise.code)==="KEY_TYPE_MISMATCH")return otherwise;let failure2=otherwise??new import_chunk_6SEWUBK6.SigningError("SIGNING_FAILED",
`gpg could not ${what}.`,{details,hint:"See its own words below."});return explainByProbe(failure2,question.probe)}var longestHome=71;async function makeKeyRing(session,question){
let{inputs}=session,home=await makeHome(session),log=(0,import_node_path11.join)(home,"scd.log"),library=(0,import_chunk_ASWA5XKK.isPlain)(question.library)?question.
library:(0,import_node_path11.join)(home,`library${(0,import_node_path11.extname)(question.library)}`),files={"gpg-agent.conf":(0,import_chunk_ASWA5XKK.renderGpgAgentConfig)(
question.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_ASWA5XKK.renderCardDaemonConfig)({library,log}),"gpg.conf":(0,import_chunk_ASWA5XKK.renderGpgConfig)(
{digest:inputs.digest,pin:import_chunk_ASWA5XKK.pin,startsAgent:inputs.files.length===0&&inputs.run===void 0})};try{library!==question.library&&await(0,import_promises20.symlink)(
question.library,library);for(let[name,text2]of Object.entries(files))await(0,import_promises20.writeFile)((0,import_node_path11.join)(home,name),text2,{flag:"w\
x",mode:384})}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(error,home)}return{session,home,log,question}}async function makeHome({workspace}){let own=(0,import_node_path11.join)(
workspace.directory,"gnupg");if(Buffer.byteLength(own)<=longestHome&&(0,import_chunk_ASWA5XKK.isPlain)(own))return workspace.folder("gnupg");let folder=(0,import_node_fs7.mkdtempSync)(
(0,import_node_path11.join)("/tmp",import_chunk_MDZAP66I.stagingPrefix));return(0,import_chunk_MDZAP66I.recordLeftover)(workspace.directory,{staging:folder}),folder}
function startAgent(ring){let{session,home,question}=ring,ending=new AbortController,ended=(0,import_chunk_W6526JN7.stream)({program:question.command("gpg-agent"),
arguments:["--homedir",home,"--daemon","--no-detach","sleep","2147483647"],environment:session.environment({...question.credentials,...import_chunk_ASWA5XKK.dummyCertificate,
GNUPGHOME:home,TMPDIR:home})},{workingDirectory:session.workspace.directory,signal:AbortSignal.any([ending.signal,session.signal]),redact:session.redact,onLine:line=>{
session.host.debug(`gpg-agent: ${line}`)}}).then(()=>{},error=>{ending.signal.aborted||session.host.debug(`gpg-agent: ${(0,import_chunk_QKCPIZRP.textOf)(error,"\
message")??String(error)}`)});return{async ready(){let end=performance.now()+startLimitInSeconds*1e3;for(;;){let{exitCode,output}=await askAgent(ring,["GETINFO \
version"],startLimitInSeconds);if(exitCode===0&&/^OK/m.test(output))return;if(performance.now()>end)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_M\
ISSING",`gpg-agent did not start: ${output.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,import_promises21.setTimeout)(
20)}},async stop(){ending.abort(),await ended,await call(ring,"gpgconf",["--homedir",home,"--remove-socketdir"],startLimitInSeconds).catch(()=>{})}}}var createdAt=1577836800,
tags={signature:2,publicKey:6,userId:13},rsa=1,sha256=8,positiveCertification=19,subpackets={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},
mayCertifyAndSign=3;function toBeCertified(parts){let head=signatureHead(parts),userId=Buffer.from(parts.userId),trailer=Buffer.concat([Buffer.of(4,255),uint32(
head.length)]);return Buffer.concat([prefixedBody(parts),Buffer.of(180),uint32(userId.length),userId,head,trailer])}function certifiedKey(parts,signature){let unhashed=subpacket(
subpackets.issuer,fingerprint(parts).subarray(-8)),digest=hash(toBeCertified(parts));return Buffer.concat([packet(tags.publicKey,keyBody(parts)),packet(tags.userId,
Buffer.from(parts.userId)),packet(tags.signature,Buffer.concat([signatureHead(parts),uint16(unhashed.length),unhashed,digest.subarray(0,2),integer(signature)]))])}
function signatureHead(parts){let hashed=Buffer.concat([subpacket(subpackets.created,uint32(createdAt)),subpacket(subpackets.keyFlags,Buffer.of(mayCertifyAndSign)),
subpacket(subpackets.preferredHashes,Buffer.of(10,9,sha256)),subpacket(subpackets.issuerFingerprint,Buffer.concat([Buffer.of(4),fingerprint(parts)]))]);return Buffer.
concat([Buffer.of(4,positiveCertification,rsa,sha256),uint16(hashed.length),hashed])}function keyBody({modulus,exponent}){return Buffer.concat([Buffer.of(4),uint32(
createdAt),Buffer.of(rsa),integer(modulus),integer(exponent)])}function prefixedBody(parts){let body=keyBody(parts);return Buffer.concat([Buffer.of(153),uint16(
body.length),body])}function fingerprint(parts){return(0,import_node_crypto9.createHash)("sha1").update(prefixedBody(parts)).digest()}function hash(bytes){return(0,import_node_crypto9.createHash)(
"sha256").update(bytes).digest()}function integer(bytes){let start=bytes.findIndex(byte=>byte!==0),value=start<0?Buffer.alloc(0):bytes.subarray(start),bits=value.
length===0?0:value.length*8-Math.clz32(value[0]??0)+24;return Buffer.concat([uint16(bits),value])}function packet(tag,body){return Buffer.concat([Buffer.of(192|
tag,255),uint32(body.length),body])}function subpacket(type,body){return Buffer.concat([Buffer.of(body.length+1,type),body])}function uint16(value){return Buffer.
of(value>>8,value&255)}function uint32(value){let bytes=Buffer.alloc(4);return bytes.writeUInt32BE(value),bytes}async function findKeyGrip(ring){var _a;let{keyId,
keyIdHex:keyIdHex2,publicKey}=ring.question,limit=ring.session.inputs.timeLimitInSeconds,learned=await askAgent(ring,["LEARN --force"],limit),{output}=await askAgent(
ring,["SCD LEARN --force"],limit);for(let[,grip="",name=""]of output.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(((_a=name.split("/").at(-1))==null?void 0:
_a.toUpperCase())===keyIdHex2.toUpperCase())return grip;let failure2=publicKey.asymmetricKeyType==="ec"?noEcKeys(keyId):new import_chunk_6SEWUBK6.SigningError("\
SIGNING_FAILED",`gnupg-pkcs11-scd does not find the key ${keyId}.`,{hint:"It finds keys by their X.509 certificates: the token must have one for the key. With l\
og-level: debug the library says more."});throw await explain(ring,learned,`find the key ${keyId}`,0,failure2)}function noEcKeys(keyId){return new import_chunk_6SEWUBK6.SigningError(
"KEY_TYPE_MISMATCH",`${keyId} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function buildKey(ring,keyGrip){
let{home,question}=ring,{keyId,commonName,publicKey}=question,{n,e}=publicKey.export({format:"jwk"});if(n===void 0||e===void 0)throw noEcKeys(keyId);let name=(0,import_chunk_ASWA5XKK.userIdPart)(
commonName??""),parts={modulus:Buffer.from(n,"base64url"),exponent:Buffer.from(e,"base64url"),userId:name===""?keyId:`${name} (${keyId})`},signature=await signByAgent(
ring,keyGrip,(0,import_node_crypto8.createHash)("sha256").update(toBeCertified(parts)).digest("hex")),file=(0,import_node_path12.join)(home,"built-key.gpg");await(0,import_promises23.writeFile)(
file,certifiedKey(parts,signature),{flag:"wx",mode:384});let imported=await gpg(ring,"--import",file);if(imported.exitCode!==0||!imported.output.includes("impor\
ted"))throw await explain(ring,imported,`take the key built of ${keyId}`,1/0)}async function signByAgent(ring,keyGrip,sha2562){let{home,question,session}=ring,file=(0,import_node_path12.join)(
home,"self-signature"),mark=(await readCardLog2(ring)).length,commands=[`/datafile ${file}`,`/let pin ${import_chunk_ASWA5XKK.pin}`,"/definq PASSPHRASE pin","OP\
TION pinentry-mode=loopback",`SIGKEY ${keyGrip}`,`SETHASH --hash=sha256 ${sha2562}`,"PKSIGN"],captured=await askAgent(ring,commands,session.inputs.timeLimitInSeconds),
answer=(await(0,import_promises23.readFile)(file).catch(()=>Buffer.alloc(0))).toString("latin1"),[head="",length=""]=/\(1:s(\d+):/.exec(answer)??[],start=answer.
indexOf(head)+head.length,signature=Buffer.from(answer.slice(start,start+Number(length)),"latin1");if(head!==""&&signature.length===Number(length))return signature;
throw await explain(ring,captured,`sign the user id of the key ${question.keyId}`,mark)}async function importKey(ring,path){let file=(0,import_node_path12.resolve)(
process.cwd(),path);if((await(0,import_promises23.readFile)(file,"latin1").catch(error=>{throw new import_chunk_6SEWUBK6.SigningError("FILE_UNREADABLE",`The fil\
e of gpg-public-key can't be read: ${(0,import_chunk_QKCPIZRP.textOf)(error,"message")??String(error)}.`,{file,cause:error,hint:"Check the path in `gpg-public-k\
ey`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","The file of gpg-\
public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file,hint:"Remove it from where this job takes it. Give a file with the public ke\
y only."});let{exitCode,output}=await gpg(ring,"--import","--",file);if(exitCode!==0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","The file of g\
pg-public-key holds no OpenPGP public key that gpg can use.",{file,details:output,hint:"Download the public key of the policy's GPG key from SignPath, or leave \
gpg-public-key out."})}async function fingerprintOf2(ring,keyGrip){let{stdout}=await gpg(ring,"--with-colons","--with-keygrip","--list-keys"),fingerprint2="",seen=[];
for(let line of stdout.split(`
`)){let[kind,,,,,,,,,value=""]=line.split(":");if(kind==="fpr"&&seen.push(fingerprint2=value),kind==="grp"&&value===keyGrip)return fingerprint2}throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`gpg-public-key is another key than that of ${ring.question.keyId}: ${seen.join(", ")}.`,{hint:"Download the public key of this signing policy's\
 GPG key from SignPath, or leave gpg-public-key out."})}async function prepareGnupg(session,question){if(process.platform==="win32")throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux only.",{hint:"Sign in a job on a Linux runner, or in WSL."});let ring=await makeKeyRing(session,question),
agent=startAgent(ring);try{return await agent.ready(),{configuration:await prepareKey(ring),stop:()=>agent.stop()}}catch(error){throw await agent.stop(),error}}
async function prepareKey(ring){let{session,home,log,question}=ring,{gpgPublicKey}=session.inputs,keyGrip=await findKeyGrip(ring);await(gpgPublicKey===void 0?buildKey(
ring,keyGrip):importKey(ring,gpgPublicKey));let fingerprint2=await fingerprintOf2(ring,keyGrip),publicKey=(0,import_node_path10.join)(home,"public-key.asc"),armored=(await gpg(
ring,"--armor","--export",fingerprint2)).stdout;await(0,import_promises18.writeFile)(publicKey,armored,{flag:"wx",mode:384});let material=await materialOf({armored,
fingerprint:fingerprint2});if((material==null?void 0:material.equals(question.publicKey))!==!0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The\
 token's key for ${question.keyId} is not the one that SignPath, or certificate, names.`,{hint:"Check that certificate belongs to this signing policy."});return session.
host.info(`OpenPGP key: ${fingerprint2}, ${gpgPublicKey===void 0?"built from the token's":"of gpg-public-key"}.`),{home,fingerprint:fingerprint2,publicKey,log}}
var maximumDetails=2e3;function errorOfAnswer(answer,context){let problem=problemDetails(answer),{code,message,hint}=meaningOf(answer,problem!==void 0,context),
details=context.redact(problem??excerpt(answer)).slice(0,maximumDetails);return new import_chunk_6SEWUBK6.SigningError(code,context.redact(message),{hint,...details?
{details}:{}})}function meaningOf(answer,isProblem,{apiUrl,organizationId}){let{status}=answer;switch(!0){case status===401:return{code:"AUTHENTICATION_FAILED",
message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: check th\
e secret behind `api-token`, and `api-url`."};case status===403:return{code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${organizationId}\
 (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(status===404&&isProblem):return{code:"POLICY_NOT_FOUND",message:`\
SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,hint:"Check `organization-id`, and `api-url` if you host SignPath yourself."};case(status===
404||status===405):return{code:"INVALID_INPUT",message:`What answers at ${apiUrl} is not SignPath's API (${status}).`,hint:"Check `api-url`: SignPath in the clo\
ud has https://app.signpath.io/Api, with /Api at its end."};case status===407:return{code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name a\
nd a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case isTransientStatus(status):return{code:"SERVICE_UN\
AVAILABLE",message:`SignPath at ${apiUrl} is not available at the moment (${status}).`,hint:"Try again later; SignPath's status page tells of outages."};case(status>=
300&&status<400):return{code:"SERVICE_ERROR",message:`${apiUrl} redirects (${status}) to ${answer.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API \
token is not sent to where a redirect leads."};case(status>=400&&status<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${status}).`,
hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${apiUrl} failed (${status}).`,hint:"Trying again will hard\
ly help: ask SignPath's support, and name the trace id below if there is one."}}}function isTransientStatus(status){return[429,502,503,504].includes(status)}var failures={
unreachable:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(apiUrl).host} can't be reached: ${failure2.message}.`,hint:"Check `api-url`, the \
network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:apiUrl=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(apiUrl).
host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`\
SignPath at ${apiUrl} hung: ${lowerFirst(failure2.message)}`,hint:"Try again later; check firewall and proxy, which may swallow requests. `http-request-timeout-\
in-seconds` says how long one attempt may take."}),tls:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(apiUrl).host}\
: ${failure2.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong\
 version number" means that plain http answers there.'}),protocol:(apiUrl,failure2)=>({code:"SERVICE_ERROR",message:`What answers at ${apiUrl} does not speak HT\
TP: ${failure2.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(apiUrl,failure2)=>({code:"SERVICE_ERROR",message:`${failure2.
message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${apiUrl}.`}),redirect:(_apiUrl,failure2)=>({code:"SERVICE_ERROR",message:failure2.message,
hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),cancelled:()=>({code:"\
CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`The req\
uest to ${apiUrl} failed: ${failure2.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function errorOfFailure(failure2,context){let{code,message,
hint}=failures[failure2.kind](context.apiUrl,failure2);return new import_chunk_6SEWUBK6.SigningError(code,context.redact(message),{hint,cause:failure2})}function errorOfForeignAnswer(answer,context){
let type=answer.headers["content-type"]??"",what=/html/i.test(type)?"a web page":"something that is not JSON",details=context.redact(excerpt(answer)).slice(0,maximumDetails);
return new import_chunk_6SEWUBK6.SigningError("SERVICE_ERROR",`${context.apiUrl} answered with ${what}: is api-url right?`,{hint:"SignPath in the cloud has http\
s://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...details?{details}:{}})}function problemDetails(answer){if(!/\bjson\b/i.
test(answer.headers["content-type"]??""))return;let body;try{body=JSON.parse(answer.body.toString("utf8"))}catch{return}if(typeof body!="object"||body===null||!("\
title"in body||"detail"in body))return;let members={...body},lines=[members.title,members.detail].filter(value=>typeof value=="string");return typeof members.errors==
"object"&&members.errors!==null&&lines.push(JSON.stringify(members.errors)),typeof members.traceId=="string"&&lines.push(`traceId: ${members.traceId}`),lines.join(
`
`)}function excerpt(answer){return answer.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function lowerFirst(text2){return text2.charAt(
0).toLowerCase()+text2.slice(1)}var UnexpectedShape=class extends Error{};function readPolicyNames(answer){return checked(()=>entries(answer).map(names))}function readSigningPolicies(answer,filter={}){
let asked=entry=>Object.entries(filter).every(([member,value])=>entry[member]===value);return checked(()=>entries(answer).filter(asked).map(readPolicy))}function readPolicy(entry){
let name=names(entry),certificate=readCertificate(entry),key=readPublicKey(entry)??(certificate==null?void 0:certificate.publicKey);if(!key)throw new UnexpectedShape(
`${title(name)} has neither a public key nor a certificate that can be read`);if(certificate&&!certificate.publicKey.equals(key))throw new UnexpectedShape(`the \
certificate of ${title(name)} is for another key`);return{...name,keyType:keyTypeOfPolicy(key,name),...typeof entry.keySizeInBits=="number"?{keySizeInBits:entry.
keySizeInBits}:{},...certificate?{certificate}:{},publicKey:key.export({type:"spki",format:"der"})}}function keyTypeOfPolicy(key,name){let type={rsa:"RSA","rsa-\
pss":"RSA",ec:"EC"}[key.asymmetricKeyType??""];if(type)return type;throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH",`The key of ${title(name)} i\
s of type ${key.asymmetricKeyType??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function readCertificate(entry){
let bytes=optionalBytes(entry,"certificateBytes");if(bytes)try{return new import_node_crypto11.X509Certificate(bytes)}catch(error){throw new UnexpectedShape("ce\
rtificateBytes is not an X.509 certificate",{cause:error})}}function readPublicKey(entry){let key=optionalBytes(entry,"publicKeyBytes");if(key)for(let type of["\
spki","pkcs1"])try{return(0,import_node_crypto11.createPublicKey)({key,format:"der",type})}catch{}}function entries(answer){let list=isObject(answer)?answer.signingPolicies:
void 0;if(!Array.isArray(list))throw new UnexpectedShape("the member signingPolicies is not a list");return list.map(entry=>{if(isObject(entry))return entry;throw new UnexpectedShape(
"a signing policy is not an object")})}function names(entry){return{projectSlug:text(entry,"projectSlug"),signingPolicySlug:text(entry,"signingPolicySlug")}}function title(name){
return`signing policy ${name.projectSlug}/${name.signingPolicySlug}`}function text(entry,member){let value=entry[member];if(typeof value=="string"&&value!=="")return value;
throw new UnexpectedShape(`the member ${member} of a signing policy is not a text`)}function optionalBytes(entry,member){let value=entry[member];if(!(value==null||
value==="")){if(typeof value=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value))return Buffer.from(value,"base64");throw new UnexpectedShape(`the member ${member}\
 of a signing policy is not Base64`)}}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function checked(read){try{return read()}catch(error){
throw error instanceof UnexpectedShape?new import_chunk_6SEWUBK6.SigningError("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected\
: ${error.message}.`,{cause:error,hint:"Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):error}}var maximumAnswerBytes=16*
1024*1024;function createSignPathClient(options){let{apiUrl,organizationId}=options,context={apiUrl,organizationId,redact:text2=>options.redact(text2).replaceAll(
options.apiToken,"***")},list=async filter=>{let query=new URLSearchParams(Object.entries(filter).filter(entry=>entry[1]!==void 0)).toString(),path=`/v1/${encodeURIComponent(
organizationId)}/Cryptoki/MySigningPolicies${query?`?${query}`:""}`,answer=await call2(path,{authorization:`Bearer ${options.apiToken}`,accept:"application/json"},
options,context);return parseJson(answer,context)};return{signingPolicies:async(filter={})=>readSigningPolicies(await list(filter),filter),policyNames:async()=>readPolicyNames(
await list({})),health:async()=>{await call2("/healthz",{},options,context)}}}async function call2(path,headers,options,context){var _a;let started=performance.
now(),remaining=()=>options.totalTimeoutInSeconds*1e3-(performance.now()-started);for(let failed=1;;failed++){let limit=Math.min(options.requestTimeoutInSeconds,
Math.max(remaining(),1)/1e3),outcome=await attempt2(path,headers,limit,options,context);if(outcome.ok)return outcome.answer;let pause2=outcome.retry==="never"?void 0:
Math.max(retryDelay(failed),outcome.pause??0),exhausted=outcome.retry==="few"&&failed>options.retries;if(pause2===void 0||exhausted||pause2>=remaining())throw withEffort(
outcome.error,failed,started);(_a=options.log)==null||_a.call(options,`${outcome.error.message} Trying again in ${(pause2/1e3).toFixed(1)} s.`),await waitFor(pause2,
options)}}async function attempt2(path,headers,timeLimitInSeconds3,options,context){try{let answer=await(0,import_chunk_WVAVH4QY.httpGet)(options.apiUrl+path,{headers:{
"user-agent":"pkcs11-sign",...headers},proxy:options.proxy,timeLimitInSeconds:timeLimitInSeconds3,maximumBytes:maximumAnswerBytes,redirects:3,signal:options.signal});
if(answer.status>=200&&answer.status<300)return{ok:!0,answer};let retry=isTransientStatus(answer.status)?"while-time-lasts":"never";return{ok:!1,error:errorOfAnswer(
answer,context),retry,pause:retryAfter(answer.headers["retry-after"])}}catch(error){if(!(error instanceof import_chunk_WVAVH4QY.HttpFailure))throw error;let retry=error.
kind==="unreachable"?"few":error.kind==="dropped"||error.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:errorOfFailure(error,context),retry}}}function withEffort(error,tries,started){
if(tries===1)return error;let seconds=Math.round((performance.now()-started)/1e3);return new import_chunk_6SEWUBK6.SigningError(error.code,`${error.message} Tri\
ed ${tries} times within ${seconds} s.`,{cause:error,...error.hint===void 0?{}:{hint:error.hint},...error.details===void 0?{}:{details:error.details}})}async function waitFor(milliseconds,options){
let wait=options.wait??(async(time,signal)=>(0,import_promises24.setTimeout)(time,void 0,signal?{signal}:{}));try{await wait(milliseconds,options.signal)}catch(error){
throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","The request to SignPath was cancelled.",{cause:error})}}function parseJson(answer,context){try{return JSON.
parse(answer.body.toString("utf8"))}catch{throw errorOfForeignAnswer(answer,context)}}var import_fastest_levenshtein2=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_WVAVH4QY.require_mod)(),
1);async function findPolicy(client,projectSlug,signingPolicySlug){let policy=(await client.signingPolicies({projectSlug,signingPolicySlug})).find(candidate=>candidate.
projectSlug===projectSlug&&candidate.signingPolicySlug===signingPolicySlug);if(policy)return policy;throw await notFound(client,projectSlug,signingPolicySlug)}async function notFound(client,project,policy){
let visible=await client.policyNames();if(visible.length===0)return new import_chunk_6SEWUBK6.SigningError("PERMISSION_DENIED","The API token's user is not a su\
bmitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${policy} of project ${project} in SignPath. Its build\
 policies may restrict it to certain branches or CI systems, too.`});let policies=visible.filter(name=>name.projectSlug===project).map(name=>name.signingPolicySlug),
[what,asked,known]=policies.length>0?[`signing policy ${policy} of project ${project}`,policy,policies]:[`project ${project}`,project,[...new Set(visible.map(name=>name.
projectSlug))]];return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOUND",`The API token's user can't see ${what}.`,{hint:`${suggestion(asked,known)}It m\
ay not exist, or the user may not be a submitter there. Visible: ${listed(asked,known)}.`})}function suggestion(asked,known){let nearest=(0,import_fastest_levenshtein2.
closest)(asked,known);return(0,import_fastest_levenshtein2.distance)(asked.toLowerCase(),nearest.toLowerCase())<=Math.max(2,Math.floor(asked.length/3))?`Did you\
 mean ${nearest}? `:""}var maximumListed2=10;function listed(asked,known){let ordered=[...known].sort((a,b)=>(0,import_fastest_levenshtein2.distance)(asked,a)-(0,import_fastest_levenshtein2.
distance)(asked,b)),more=ordered.length-maximumListed2;return ordered.slice(0,maximumListed2).join(", ")+(more>0?` and ${more} more`:"")}async function obtainCertificate(session,source,probe){
let{inputs}=session,{projectSlug="",signingPolicySlug=""}=inputs;switch(source){case"none":return;case"file":return readCertificateFile((0,import_node_path13.resolve)(
process.cwd(),inputs.certificate??""));case"signpath":return await fromSignPath(session,projectSlug,signingPolicySlug)??{leaf:await readFromToken(probe),chain:[]};case"\
token":return{leaf:await readFromToken(probe),chain:[]}}}async function obtainKey(session,source,probe){let{projectSlug="",signingPolicySlug=""}=session.inputs;
if(source==="none")return;if(source==="signpath"){let policy=await askSignPath(session,()=>findPolicy(clientOf(session),projectSlug,signingPolicySlug),"public k\
ey");if(policy!==void 0){let{certificate,publicKey:key2}=policy;return{publicKey:(0,import_node_crypto10.createPublicKey)({key:key2,format:"der",type:"spki"}),certificate:certificate===
void 0?void 0:{leaf:certificate,chain:[]}}}}if(source==="file"){let certificate=await obtainCertificate(session,source,probe);return certificate===void 0?void 0:
{certificate,publicKey:certificate.leaf.publicKey}}let result=await probe(),key=result.kind==="ready"?result.key:void 0;if((key==null?void 0:key.publicKey)!==void 0)
return{publicKey:key.publicKey,certificate:void 0};throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",`The public key can't be read from the to\
ken here: ${result.kind==="skipped"?result.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input, if the signing po\
licy has one."})}async function readFromToken(probe){let result=await probe(),certificate=certificateOnToken(result);if(certificate!==void 0)return certificate;
throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${result.kind==="skipped"?result.reason:
"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function clientOf({inputs,host,redact,signal},changes={}){return createSignPathClient(
{apiUrl:inputs.apiUrl,organizationId:inputs.organizationId??"",apiToken:inputs.apiToken??"",proxy:(0,import_chunk_WVAVH4QY.proxySettings)(inputs.httpProxy,(0,import_chunk_FQUD5VY7.readEnvironment)()),
requestTimeoutInSeconds:inputs.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:inputs.serviceUnavailableTimeoutInSeconds,retries:inputs.retries,redact,signal,
log:message=>{host.info(message)},...changes})}async function fromSignPath(session,projectSlug,signingPolicySlug){let policy=await askSignPath(session,()=>findPolicy(
clientOf(session),projectSlug,signingPolicySlug),"certificate");return(policy==null?void 0:policy.certificate)===void 0?void 0:{leaf:policy.certificate,chain:[]}}
async function askSignPath(session,question,what){try{return await question()}catch(error){if(error instanceof import_chunk_6SEWUBK6.SigningError&&error.code===
"INVALID_INPUT"){session.host.warning(`${error.message} Reading the ${what} from the token instead.`);return}throw error}}var redhatRebuilds=new Set(["rocky","a\
lmalinux","centos","ol"]),redhatVersions=new Set(["7","8","9","10"]),codenames={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},
noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},
trixie:{family:"debian",version:"13"}};function isItself({id}){return id==="debian"||id==="ubuntu"||isRedhat(id)}function baseOf(distribution){let{id,idLike,versionId,
codename=""}=distribution,major=versionId==null?void 0:versionId.split(".")[0];if(isRedhat(id))return{family:"rhel",version:major};let release=codenames[codename];
if(id==="debian"||id==="ubuntu")return{family:id,version:versionId??((release==null?void 0:release.family)===id?release.version:void 0)};if(idLike.includes("ubu\
ntu")||idLike.includes("debian"))return release??{family:idLike.includes("ubuntu")?"ubuntu":"debian",version:void 0};if(idLike.some(name=>["rhel","centos","fedo\
ra"].includes(name)))return{family:"rhel",version:idLike.includes("rhel")&&redhatVersions.has(major??"")?major:void 0}}function isRedhat(id){return id==="rhel"||
redhatRebuilds.has(id)}var pkcs11Engine={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",enterprise:"openss\
l-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},pkcs11Provider={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",
packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"\
ubuntu 22.04":void 0}}};function packageFor({packages},manager,distribution){let family2=familyOf(manager,distribution),release=releaseOf(family2,distribution),
{releases={}}=packages;return release!==void 0&&Object.hasOwn(releases,release)?releases[release]:packages[family2]}function repositoryNote(needs,manager,distribution){
var _a;let names2=needs.filter(({packages})=>packages.epel===!0).map(({name})=>name);if(names2.length===0||familyOf(manager,distribution)!=="enterprise")return;
let where=`${names2.join(" and ")} ${names2.length===1?"is":"are"} in EPEL`;return(distribution==null?void 0:distribution.id)==="ol"?`${where}: install oracle-e\
pel-release-el${((_a=baseOf(distribution))==null?void 0:_a.version)??""} first.`:(distribution==null?void 0:distribution.id)==="rhel"?`${where}: enable it first\
, see https://docs.fedoraproject.org/en-US/epel/.`:`${where}: install epel-release first.`}function familyOf(manager,distribution){return manager==="apt-get"?"d\
ebian":(distribution==null?void 0:distribution.id)==="fedora"?"fedora":(distribution==null?void 0:distribution.id)==="amzn"?"amazon":"enterprise"}function releaseOf(family2,distribution){
let base=distribution===void 0?void 0:baseOf(distribution);return family2==="debian"?base===void 0?void 0:`${base.family} ${base.version??""}`:family2==="enterp\
rise"&&Number((base==null?void 0:base.version)??0)>=10?"el10":void 0}function shareOf(files,shard){let load=new Array(shard.count).fill(0),mine=new Set,largestFirst=[
...files].sort((a,b)=>b.size-a.size||(a.name<b.name?-1:1));for(let file of largestFirst){let share=load.indexOf(Math.min(...load));load[share]=(load[share]??0)+
file.size+2e6,share===shard.index-1&&mine.add(file)}return files.filter(file=>mine.has(file))}var supportedVersions={debian:["11","12","13"],ubuntu:["20.04","22\
.04","24.04"],rhel:["8","9"]},familyNames={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function checkSupport(question){let{facts}=question;checkPlatform(
facts);let warnings=[];if(facts.os!=="linux")return warnings;let{distribution}=facts,base=distribution===void 0?void 0:baseOf(distribution);if(isListed(distribution,
base)||warnings.push(notOnTheList(distribution,base)),question.usesOsslsigncode&&(base==null?void 0:base.family)==="ubuntu"&&base.version==="20.04")throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});
return question.opensslScenario&&facts.openssl!==void 0&&warnings.push(...checkOpenssl(facts.openssl.version,base,facts.allOpenssl)),warnings}function checkPlatform(facts){
var _a;let exists2="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",hint="Run the signing job on such a runner; it can take the files from\
 another job as artifacts.";if(facts.os!=="linux"&&facts.os!=="win32")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner's system is\
 ${facts.os}. ${exists2}.`,{hint});if(facts.arch!=="x64")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner's processor is ${facts.arch}\
. ${exists2}.`,{hint});if(((_a=facts.libc)==null?void 0:_a.family)==="musl")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner has t\
he musl C library. ${exists2}.`,{hint})}function isListed(distribution,base){return distribution===void 0||(base==null?void 0:base.version)===void 0?!1:isItself(
distribution)&&supportedVersions[base.family].includes(base.version)}function notOnTheList(distribution,base){let sentence=`${(distribution==null?void 0:distribution.
prettyName)??"This Linux distribution"} is not on SignPath's list of supported distributions`;return base===void 0||distribution===void 0||isItself(distribution)?
`${sentence}; going on.`:`${sentence}: it is taken for ${familyNames[base.family]}${base.version===void 0?"":` ${base.version}`}.`}function opensslFits(version2){
return!breaksTls(version2)&&!isTooOld(version2)}function breaksTls({major,minor,patch}){return major===3&&minor===0&&patch<=8}function isTooOld({major,minor}){return major<
1||major===1&&minor<1}function checkOpenssl(version2,distribution,all){let{text:text2}=version2,other=all.find(found=>opensslFits(found.version)),wayOut=other===
void 0?void 0:`Set openssl to ${other.program}, which is OpenSSL ${other.version.text}`,details=all.length>1?`OpenSSL on this machine:
${all.map(found=>`${found.version.text} at ${found.program}`).join(`
`)}`:"";if(breaksTls(version2)){let reason=`OpenSSL ${text2} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's lib\
rary`;if((distribution==null?void 0:distribution.family)==="ubuntu"&&distribution.version==="22.04")return[`${reason}. SignPath lists Ubuntu 22.04 as supported,\
 so this may work. If it fails with an error in the SSL handshake, ${wayOut===void 0?"":`${lowerFirst2(wayOut)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`${reason}: signing with openssl and osslsigncode does not work here.`,{hint:wayOut===void 0?"Use another runner image, set the openssl inp\
ut to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).":`${wayOut}, use another runner image, or sign with a tool t\
hat does not use OpenSSL (jarsigner, gpg).`,...details===""?{}:{details}})}if(isTooOld(version2))throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNE\
R",`OpenSSL ${text2} is too old: 1.1 and 3.x are supported.`,{hint:`${wayOut??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,...details===
""?{}:{details}});return[]}function lowerFirst2(text2){return text2.charAt(0).toLowerCase()+text2.slice(1)}var timestampSuffix=".tsr",toolInputs=["digest","padd\
ing","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function chooseTools(inputs,files){return files.
map(file=>({file,...chooseTool(inputs,file)}))}function programsNeeded(names2){let programs=new Set(names2.flatMap(name=>import_chunk_WVAVH4QY.tools[name].needs.
programs));return(names2.length===0||names2.some(name=>import_chunk_WVAVH4QY.tools[name].needs.opensslBackend))&&programs.add(import_chunk_WVAVH4QY.openssl),[...programs]}
function makePlan(inputs,chosen,facts,library){let names2=toolsNeeded(inputs,chosen),notices=[];checkInputsFitTools(inputs,names2,notices),checkOpensslIsThere(inputs,
names2,facts);let files=placeResults(inputs,chosen,facts.workingDirectory,notices),share=inputs.shard===void 0?files:shareOfPlan(files,inputs.shard);inputs.shard!==
void 0&&share.length===0&&notices.push(`Share ${inputs.shard.index}/${inputs.shard.count} holds none of the ${files.length} files: there is nothing to sign in t\
his job.`);let used=names2.map(name=>import_chunk_WVAVH4QY.tools[name]),opensslScenario=used.some(tool=>tool.needs.configuration==="openssl"),warnings=(library==
null?void 0:library.readsSignPathVariables)===!1?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names2.includes("osslsigncode")}),plainHttp=(0,import_chunk_WVAVH4QY.apiUrlWarning)(
inputs.apiUrl);plainHttp!==void 0&&inputs.apiToken!==void 0&&warnings.push(plainHttp),inputs.verify||warnings.push("verify is off: nothing proves that the resul\
ts are signed rightly.");let moving=movingVersionWarning(inputs);moving!==void 0&&warnings.push(moving);let certificate=certificateSource(inputs,library),openssl2=planOpenssl(
inputs,facts,used);return{signPath:(library==null?void 0:library.readsSignPathVariables)!==!1,files:share,tools:names2,library:planLibrary(inputs,library),certificate,
openssl:openssl2,sunpkcs11:used.length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),gnupg:used.some(usesGnupg),x509:used.length===0||!used.every(
usesGnupg),missing:missingNeeds(programsNeeded(names2),facts,openssl2),warnings,notices}}function usesGnupg({needs}){return needs.configuration==="gnupg"}function describePlan(plan,inputs,facts){
var _a,_b;let system=((_a=facts.distribution)==null?void 0:_a.prettyName)??facts.os,libc=facts.libc===void 0?"":`, ${facts.libc.family} ${facts.libc.version??""}`,
lines=[`Runner: ${system}, ${facts.arch}${libc}${facts.container?", in a container":""}`];facts.openssl!==void 0&&lines.push(`OpenSSL: ${facts.openssl.version.text}\
 at ${facts.openssl.program}`);for(let{program,version:version2}of facts.allOpenssl)program!==((_b=facts.openssl)==null?void 0:_b.program)&&lines.push(`OpenSSL,\
 too: ${version2.text} at ${program}`);for(let[name,command]of Object.entries(facts.commands))lines.push(`${name}: ${command.version??"version unknown"} at ${command.
path}`);let{library}=plan;lines.push(`Library: ${library.kind==="installed"?library.path:`SignPath Cryptoki ${library.version??"of unknown version"}`} (${library.
reason})`),plan.openssl!==void 0&&lines.push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`,...describePlugin(plan.openssl,facts)),lines.
push(`${plan.x509?"Certificate":"Public key"}: ${describeCertificateSource(plan.certificate,inputs)}`),plan.missing.length>0&&lines.push(`Missing here, to be in\
stalled: ${plan.missing.map(({title:title2})=>title2).join(", ")}`);for(let{file,tool,reason,destination}of plan.files)lines.push(`${file.name}: ${tool} (${reason}\
) -> ${relativeName(destination,facts.workingDirectory)}`);return lines}function describePlugin({backend,plugin,providerKind},{openssl:openssl2}){var _a;if(plugin===
void 0)return[];let version2=backend==="engine"?openssl2==null?void 0:openssl2.engineVersion:(_a=openssl2==null?void 0:openssl2.provider)==null?void 0:_a.version;
return[`${backend==="engine"?"Engine":"Provider"}: ${backend==="engine"||providerKind==="libp11"?"libp11":"pkcs11-provider"} ${version2??"of unknown version"} a\
t ${plugin}`]}function relativeName(path,workingDirectory){let name=(0,import_node_path14.relative)(workingDirectory,path);return name.startsWith("..")?path:name.
replaceAll("\\","/")}function toolsNeeded(inputs,chosen){let names2=new Set(chosen.map(({tool})=>tool));return inputs.files.length===0&&inputs.tool!=="auto"&&names2.
add(inputs.tool),import_chunk_WVAVH4QY.toolNames.filter(name=>names2.has(name))}function chooseTool(inputs,file){var _a,_b;let shape={extension:extensionOf(file.
name),head:file.head};if(inputs.tool!=="auto"){let refusal=(_b=(_a=import_chunk_WVAVH4QY.tools[inputs.tool]).refuses)==null?void 0:_b.call(_a,shape,signingOptions(
inputs));if(refusal===void 0)return{tool:inputs.tool,reason:"as asked for"};throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${inputs.tool} can't s\
ign ${file.name}: ${refusal}.`,{file:file.name,hint:"Sign the file before the step that adds to it, or choose another tool."})}for(let name of import_chunk_WVAVH4QY.toolNames){
let reason=import_chunk_WVAVH4QY.tools[name].recognises(shape);if(reason!==void 0)return{tool:name,reason}}let detached=import_chunk_WVAVH4QY.toolNames.filter(name=>import_chunk_WVAVH4QY.tools[name].
result.kind==="detached");throw new import_chunk_6SEWUBK6.SigningError("TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no\
 tool can be picked for it.`,{file:file.name,hint:`Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name}\
 in files.`})}function extensionOf(name){var _a;return((_a=/\.[^./\\]+$/.exec(name))==null?void 0:_a[0].toLowerCase())??""}function checkInputsFitTools(inputs,names2,notices){
if(!(inputs.files.length===0||names2.length===0))for(let input of toolInputs){if(!inputs.given.has(input))continue;let honouring=tool=>import_chunk_WVAVH4QY.tools[tool].
honours.includes(input);if(names2.some(honouring)){let without=names2.filter(name=>!honouring(name));without.length>0&&notices.push(`${input} has no effect on w\
hat ${without.join(" and ")} sign${without.length===1?"s":""}.`);continue}let others=import_chunk_WVAVH4QY.toolNames.filter(honouring);throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${input} is given, but it has no effect on ${names2.join(", ")}.`,{hint:others.length>0?`Leave ${input} out; it is for ${others.join(", ")}.`:`\
Leave ${input} out.`})}}function signingOptions(inputs){let{digest,inputIsDigest,padding,outputFormat,description,descriptionUrl,gpgFormat}=inputs;return{digest,
inputIsDigest,padding,outputFormat,description,descriptionUrl,gpgFormat,extraArguments:inputs.arguments}}function checkOpensslIsThere({openssl:openssl2},names2,facts){
if(openssl2===void 0||openssl2==="openssl"||facts.openssl!==void 0||!programsNeeded(names2).includes(import_chunk_WVAVH4QY.openssl))return;let[other]=facts.allOpenssl;
throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`openssl is ${JSON.stringify(openssl2)}, which is no OpenSSL program of this runner.`,{hint:`Give t\
he path of one, or leave openssl out to take the first on PATH${other===void 0?"":`, which is OpenSSL ${other.version.text} at ${other.program}`}.`})}function placeResults(inputs,chosen,workingDirectory,notices){
let planned=chosen.map(choice=>({...choice,destination:destinationOf(inputs,choice.file,import_chunk_WVAVH4QY.tools[choice.tool],workingDirectory)})),detachedResults=new Map(
planned.filter(({tool})=>import_chunk_WVAVH4QY.tools[tool].result.kind==="detached").flatMap(({destination,file})=>[destination,destination+timestampSuffix].map(
result=>[result,file.name]))),kept=planned.filter(({file})=>{let owner=detachedResults.get(file.path),what=file.path.endsWith(timestampSuffix)?"timestamp":"sign\
ature";return owner!==void 0&&notices.push(`${file.name} is the ${what} of ${owner}: it is not signed itself.`),owner===void 0}),owners=new Map;for(let{destination,
file}of kept){let other=owners.get(destination);if(other!==void 0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${other} and ${file.name} would \
both be written to ${destination}.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."});owners.set(
destination,file.name)}return kept}function destinationOf(inputs,file,tool,workingDirectory){let suffix=tool.result.kind==="detached"?tool.result.suffix(signingOptions(
inputs)):"";return inputs.outputDirectory!==void 0?joinAbsolute(workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix:tool.result.kind==="embedded"?
file.realPath:file.path+suffix}function joinAbsolute(workingDirectory,directory,path){return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path14.join)(
directory,path):(0,import_node_path14.join)(workingDirectory,directory,path)}function shareOfPlan(files,shard){let sized=files.map(planned=>({planned,name:planned.
file.name,size:planned.file.size}));return shareOf(sized,shard).map(({planned})=>planned)}function planLibrary(inputs,library){return library!==void 0?{kind:"in\
stalled",path:library.path,reason:"cryptoki-library is given: nothing is downloaded"}:planDownload(inputs)}function movingVersionWarning({cryptokiVersion}){if(isMoving(
cryptokiVersion))return`cryptoki-version ${cryptokiVersion} moves: two runs of this job may install different libraries. Name an exact version.`}function planDownload(inputs){
let{cryptokiArchive:archive,cryptokiSha256:sha2562,requireVerifiedDownload:requireVerified}=inputs,asked=inputs.given.has("cryptoki-version");return{kind:"downl\
oad",version:archive===void 0||asked?inputs.cryptokiVersion:versionInAddress(archive),archive,sha256:sha2562,requireVerified,reason:archive!==void 0?"cryptoki-a\
rchive is given":asked?"as asked for":"the version that this release was made for"}}function certificateSource(inputs,library){return inputs.certificate!==void 0?
"file":inputs.projectSlug===void 0||inputs.signingPolicySlug===void 0?"none":(library==null?void 0:library.readsSignPathVariables)===!1?"token":"signpath"}function describeCertificateSource(source,inputs){
switch(source){case"file":return`${inputs.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${inputs.apiUrl}, else read from the token`;case"\
token":return"read from the token";case"none":return"none (no project and signing policy are given)"}}function planOpenssl(inputs,facts,used){var _a,_b;let{openssl:openssl2}=facts;
if(!(used.length===0||used.some(tool=>tool.needs.opensslBackend))||openssl2===void 0)return;let usesOsslsigncode=used.some(({name})=>name==="osslsigncode"),{backend,
reason}=chooseBackend(inputs,openssl2,facts,usesOsslsigncode);return{program:openssl2.program,backend,plugin:backend==="engine"?openssl2.engine:(_a=openssl2.provider)==
null?void 0:_a.path,providerKind:((_b=openssl2.provider)==null?void 0:_b.kind)??"pkcs11-provider",reason}}function chooseBackend(inputs,{version:version2,engine,
provider},{packageManager,distribution,commands},usesOsslsigncode){var _a,_b;let noEngines=version2.major>=4,oldOsslsigncode=usesOsslsigncode&&isBefore((_a=commands.
osslsigncode)==null?void 0:_a.version,2,10)?(_b=commands.osslsigncode)==null?void 0:_b.version:void 0;if(inputs.opensslBackend==="engine"){if(noEngines)throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${version2.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});
return{backend:"engine",reason:"as asked for"}}if(inputs.opensslBackend==="provider"){if(version2.major<3)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPOR\
TED_RUNNER",`openssl-backend is provider, but OpenSSL ${version2.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(oldOsslsigncode!==
void 0)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsigncode ${oldOsslsigncode} can't use one.`,{hint:"\
Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(noEngines)return{backend:"provider",reason:`\
OpenSSL ${version2.text} has no engines`};let installable=need=>packageManager!==void 0&&packageFor(need,packageManager,distribution)!==void 0;if(oldOsslsigncode!==
void 0&&engine===void 0){if(installable(pkcs11Engine))return{backend:"engine",reason:`osslsigncode ${oldOsslsigncode} can't use a provider`};throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`osslsigncode ${oldOsslsigncode} can't use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runn\
er image."})}return engine===void 0&&provider!==void 0?{backend:"provider",reason:"it is installed here, and no engine is"}:engine===void 0&&version2.major>=3&&
!installable(pkcs11Engine)&&installable(pkcs11Provider)?{backend:"provider",reason:"the distribution has a provider to install, but no engine"}:{backend:"engine",
reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function isBefore(version2,major,minor){let[,ownMajor,ownMinor]=/^(\d+)\.(\d+)/.exec(version2??
"")??[];return ownMajor===void 0?!1:Number(ownMajor)<major||Number(ownMajor)===major&&Number(ownMinor)<minor}function missingNeeds(programs,facts,openssl2){let missing=programs.
filter(program=>program===import_chunk_WVAVH4QY.openssl?facts.openssl===void 0:facts.commands[program.name]===void 0);return(openssl2==null?void 0:openssl2.plugin)===
void 0&&openssl2!==void 0&&missing.push(openssl2.backend==="engine"?pkcs11Engine:pkcs11Provider),missing}var aptOptions=["-q","-o","DPkg::Lock::Timeout=300","-o",
"Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],aptInstallOptions=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::\
Options::=--force-confold"],staleRedhat=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,recipes={"apt\
-get":{install:[...aptOptions,"install",...aptInstallOptions],refresh:[...aptOptions,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:staleRedhat},microdnf:{install:["install","-y","--setopt\
=install_weak_deps=0"],refresh:["clean","all"],stale:staleRedhat},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cach\
e"],stale:staleRedhat}};function installAttempts(installation){let{manager,privilege,packages}=installation;if(privilege==="none"||packages.length===0)return[];
let{install,refresh}=recipes[manager],installing=elevated(manager,[...install,...packages],privilege);return[[installing],[elevated(manager,refresh,privilege),installing]]}
function mayBeStale(manager,output){return recipes[manager].stale.test(output)}function listsAreLocked(output){return output.includes("Could not get lock /var/l\
ib/apt/lists")}function installHint({manager,privilege,packages}){let sudo=privilege==="root"?"":"sudo ",names2=packages.join(" ");return manager==="apt-get"?`${sudo}\
apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names2}`:`${sudo}${manager} install -y ${names2}`}function elevated(manager,options,privilege){
let environment={LC_ALL:"C.UTF-8",...manager==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return privilege==="root"?{program:manager,arguments:options,environment}:
{program:"sudo",arguments:["-n","env",...Object.entries(environment).map(([name,value])=>`${name}=${value}`),manager,...options],environment}}var timeLimitInSeconds2=1800,
lockPauseInMilliseconds=5e3,keptLines=400,shownLines=25;async function installPrerequisites(session,needs,machine){if(needs.length===0)return;let installation=plannedInstallation(
session,needs,machine),{host}=session;host.startGroup(`Install ${installation.packages.join(", ")}`);try{let failure2=await runAttempts(session,installation,machine.
workingDirectory);if(failure2===void 0)return;let note=repositoryNote(needs,installation.manager,machine.distribution);throw new import_chunk_6SEWUBK6.SigningError(
"PREREQUISITE_MISSING",`${installation.manager} could not install ${installation.packages.join(", ")} (exit code ${failure2.exitCode}).`,{hint:`${note===void 0?
"":`${note} `}${handWork(installation)}`,details:failure2.lines.slice(-shownLines).join(`
`)})}finally{host.endGroup()}}function plannedInstallation({inputs},needs,machine){let{packageManager:manager,privilege,distribution}=machine,missing=(names2,why)=>`\
This runner lacks ${names2.map(({title:title2})=>title2).join(", ")}, and ${why}.`;if(manager===void 0)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISIT\
E_MISSING",missing(needs,"there is neither apt-get nor dnf to install that with"),{hint:machine.os==="win32"?"Install it before this step, and put its folder on\
 PATH.":"Install it before this step, or in the image."});let found=needs.map(need=>({need,name:packageFor(need,manager,distribution)})),unknown=found.filter(({
name})=>name===void 0).map(({need})=>need);if(unknown.length>0)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",missing(unknown,`${(distribution==
null?void 0:distribution.prettyName)??"this distribution"} has no package for that`),{hint:withoutPackage(unknown)});let packages=[...new Set(found.flatMap(({name})=>name===
void 0?[]:[name]))],installation={manager,privilege,packages},refusal=inputs.installPrerequisites?privilege==="none"?"this user may not install packages (neithe\
r root nor sudo without a password)":void 0:"install-prerequisites is false";if(refusal===void 0)return installation;let note=repositoryNote(needs,manager,distribution);
throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",missing(needs,refusal),{hint:`${note===void 0?"":`${note} `}${handWork(installation)}`})}function withoutPackage(needs){
return needs.includes(pkcs11Engine)?"Set openssl-backend to provider.":needs.includes(pkcs11Provider)?"Set openssl-backend to engine, or leave it out.":"Install\
 it before this step, or in the image."}function handWork(installation){return`Run this before signing, or in the image: ${installHint(installation)}`}async function runAttempts(session,installation,workingDirectory){
var _a;let failure2;for(let attempt3 of installAttempts(installation)){if(failure2!==void 0&&!mayBeStale(installation.manager,failure2.lines.join(`
`)))break;let ends=[];for(let command of attempt3)ends.push(await runPatiently(session,command,workingDirectory));let exitCode=((_a=ends.at(-1))==null?void 0:_a.
exitCode)??0;if(exitCode===0)return;failure2={exitCode,lines:ends.flatMap(({lines})=>lines)}}return failure2}async function runPatiently(session,command,workingDirectory){
let deadline=Date.now()+3e5;for(;;){let end=await runOnce(session,command,workingDirectory);if(end.exitCode===0||!listsAreLocked(end.lines.join(`
`))||Date.now()>deadline)return end;session.host.info("Another package manager is at work: waiting for it."),await(0,import_promises25.setTimeout)(lockPauseInMilliseconds,
void 0,{signal:session.signal}).catch(()=>{})}}async function runOnce({host,environment,redact,signal},command,workingDirectory){host.info(`$ ${[command.program,
...command.arguments].join(" ")}`);let lines=[],onLine=line=>{host.info(line),lines.push(line),lines.length>keptLines&&lines.shift()};return{exitCode:await(0,import_chunk_W6526JN7.stream)(
{...command,environment:environment(command.environment)},{workingDirectory,timeLimitInSeconds:timeLimitInSeconds2,signal,redact,onLine}),lines}}async function prepare(session,files){
let{inputs,workspace}=session,libraryFacts=inputs.cryptokiLibrary===void 0?void 0:await readLibraryFacts(inputs.cryptokiLibrary,process.cwd());checkCredentialsGiven(
session,libraryFacts,files.length>0);let{plan,facts}=await settlePlan(session,files,libraryFacts),library=await installLibrary(plan.library,session,facts),logDirectory=await workspace.
folder("log"),readWriteSessions=plan.tools.some(name=>import_chunk_WVAVH4QY.tools[name].needs.readWriteSessions)||void 0,credentials=(0,import_chunk_WVAVH4QY.credentialsEnvironment)(
{...inputs,httpProxy:proxyForLibrary(inputs),logDirectory,readWriteSessions}),environment={...credentials.public,...credentials.secret},probe=prepareProbe({library:library.
path,keyId:keyIdOf(inputs),pin:import_chunk_ASWA5XKK.pin,environment,logDirectory},session),policy=await policyKey(session,plan,probe),certificate=policy==null?
void 0:policy.certificate;certificate!==void 0&&plan.x509&&checkKeyFits(session,certificate,plan);let token=await findToken(session,plan,probe),key=policy===void 0?
void 0:keyOf(session,policy,token),configuration=await(0,import_chunk_ASWA5XKK.configure)(plan,library.path,certificate,token,workspace),gnupg=plan.gnupg&&policy!==
void 0&&key!==void 0?await gnupgFor(session,{policy,key,library:library.path,credentials:environment,probe,command:commandOf(facts)}):void 0;return{session,plan,
facts,library,certificate,key,configuration:gnupg===void 0?configuration:{...configuration,gnupg:gnupg.configuration},credentials,probe,logDirectory,close:async()=>gnupg==
null?void 0:gnupg.stop()}}async function policyKey(session,plan,probe){if(!plan.x509)return obtainKey(session,plan.certificate,probe);let certificate=await obtainCertificate(
session,plan.certificate,probe);return certificate===void 0?void 0:{certificate,publicKey:certificate.leaf.publicKey}}function gnupgFor(session,{policy,key,...others}){
var _a;let{publicKey,certificate}=policy,commonName=(_a=/^CN=(.+)$/m.exec((certificate==null?void 0:certificate.leaf.subject)??""))==null?void 0:_a[1];return prepareGnupg(
session,{...others,publicKey,commonName,keyId:key.id,keyIdHex:key.idHex})}function commandOf(facts){return name=>{var _a,_b;let path=name==="openssl"?(_a=facts.
openssl)==null?void 0:_a.program:(_b=facts.commands[name])==null?void 0:_b.path;if(path===void 0)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISS\
ING",`${name} is not on this machine.`);return path}}async function settlePlan(session,files,library){let{inputs,host}=session,chosen=chooseTools(inputs,files),
programs=programsNeeded(toolsNeeded(inputs,chosen)),look=()=>gatherFacts({programs,openssl:inputs.openssl,opensslFits},session.environment()),facts=await look(),
plan=makePlan(inputs,chosen,facts,library);if(showLines(host,"Plan",describePlan(plan,inputs,facts)),plan.missing.length>0){if(await installPrerequisites(session,
plan.missing,facts),facts=await look(),plan=makePlan(inputs,chosen,facts,library),plan.missing.length>0)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISI\
TE_MISSING",`${plan.missing.map(({title:title2})=>title2).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this j\
ob holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});showLines(host,"Plan, with what is installed now",describePlan(
plan,inputs,facts))}for(let notice of plan.notices)host.notice(notice);for(let warning of plan.warnings)host.warning(warning);return{plan,facts}}function showLines(host,title2,lines){
host.startGroup(title2);for(let line of lines)host.info(line);host.endGroup()}function checkCredentialsGiven({inputs},library,files){let needsCredentials=(library==
null?void 0:library.readsSignPathVariables)!==!1,missing=[...needsCredentials&&inputs.organizationId===void 0?["organization-id"]:[],...needsCredentials&&inputs.
apiToken===void 0?["api-token"]:[]];if(missing.length>0)throw new import_chunk_6SEWUBK6.SigningError("NO_CREDENTIALS",`${missing.join(" and ")} ${missing.length===
1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:`Set ${missing.map(name=>`${name} (or ${variableOf(name)})`).join(" and ")} from your CI's secre\
ts. Pull requests of forks get no secrets: if-no-credentials: skip is for them.`});let unnamed=["project-slug","signing-policy-slug"].filter(name=>name==="proje\
ct-slug"?inputs.projectSlug===void 0:inputs.signingPolicySlug===void 0);if(unnamed.length>0&&(files||unnamed.length===1))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${unnamed.join(" and ")} ${unnamed.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${unnamed.join(" and ")} to the slugs that Sig\
nPath shows for the project and its signing policy.`})}function variableOf(input){return`SIGNPATH_${input.toUpperCase().replaceAll("-","_")}`}function proxyForLibrary({
apiUrl,httpProxy}){var _a;return httpProxy??((_a=(0,import_chunk_WVAVH4QY.proxyFor)(new URL(apiUrl),(0,import_chunk_WVAVH4QY.proxySettings)(void 0,(0,import_chunk_FQUD5VY7.readEnvironment)())))==
null?void 0:_a.href.replace(/\/$/,""))}function keyIdOf({projectSlug,signingPolicySlug}){return projectSlug===void 0||signingPolicySlug===void 0?void 0:`${projectSlug}\
/${signingPolicySlug}`}async function findToken({inputs,host},{signPath,files},probe){if(keyIdOf(inputs)===void 0||signPath&&files.length>0)return;let result=await checkLibrary(
probe,host);return signPath||result.kind==="skipped"?void 0:result.token}function keyOf({inputs},{publicKey},token){let id=keyIdOf(inputs);if(id===void 0)return;
let where=token===void 0?{}:{token};return{id,idHex:(0,import_chunk_2NPOWKJM.keyIdHex)(id),uri:(0,import_chunk_2NPOWKJM.pkcs11Uri)({id,...where}),type:publicKeyTypeOf(
publicKey),...where}}function checkKeyFits({inputs,host},{leaf},plan){for(let warning of certificateWarnings(leaf))host.warning(warning);if(!(plan.files.length===
0||inputs.padding!=="pss"||keyTypeOf(leaf)==="RSA"))throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing\
 policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}0&&(module.exports={MalformedDer,checkClearSigned,checkDetached,checkFileSignature,childrenOf,clientOf,commandOf,contextTag,expectTag,explainByProbe,explainFailure,
findPolicy,lengthOfDer,noSpaceLeft,notWritten,objectIdentifierOf,prepare,readDer,relativeName,sequenceOf,signingOptions,timeOf,timestampSuffix,universal});
