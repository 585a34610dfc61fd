var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{prepare:()=>prepare});module.exports=__toCommonJS(stdin_exports);var import_chunk_KHDNG23H=require("./chunk-KHDNG23H.cjs");
var import_chunk_SYXGD4EH=require("./chunk-SYXGD4EH.cjs");var import_chunk_ZZNFWEK5=require("./chunk-ZZNFWEK5.cjs");var import_chunk_TYOF7II3=require("./chunk-TYOF7II3.cjs");
var import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs");var import_chunk_X3KXRRFR=require("./chunk-X3KXRRFR.cjs");var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");
var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_JBI4FAQI=require("./chunk-JBI4FAQI.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");
var import_promises=require("node:fs/promises");var import_node_path=require("node:path");var import_node_fs=require("node:fs");var import_promises2=require("node:fs/promises");
var import_node_path2=require("node:path");var import_promises3=require("node:fs/promises");var import_node_fs2=require("node:fs");var import_promises4=require("node:fs/promises");
var import_node_path3=require("node:path");var import_promises5=require("node:fs/promises");var import_node_zlib=require("node:zlib");var import_promises6=require("node:fs/promises");
var import_node_crypto=require("node:crypto");var import_node_fs3=require("node:fs");var import_promises7=require("node:fs/promises");var import_node_path4=require("node:path");
var import_promises8=require("node:fs/promises");var import_node_path5=require("node:path");var import_node_crypto2=require("node:crypto");var import_promises9=require("node:fs/promises");
var import_promises10=require("node:fs/promises");var import_node_fs4=require("node:fs");var import_promises11=require("node:fs/promises");var import_node_stream=require("node:stream");
var import_promises12=require("node:timers/promises");var require_process=(0,import_chunk_TSJDAB6H.__commonJS)({"node_modules/detect-libc/lib/process.js"(exports2,module2){
"use strict";var isLinux=()=>process.platform==="linux";var report=null;var getReport=()=>{if(!report){if(isLinux()&&process.report){const orig=process.report.excludeNetwork;
process.report.excludeNetwork=true;report=process.report.getReport();process.report.excludeNetwork=orig}else{report={}}}return report};module2.exports={isLinux,
getReport}}});var require_filesystem=(0,import_chunk_TSJDAB6H.__commonJS)({"node_modules/detect-libc/lib/filesystem.js"(exports2,module2){"use strict";var fs=(0,import_chunk_TSJDAB6H.__require)(
"fs");var LDD_PATH="/usr/bin/ldd";var SELF_PATH="/proc/self/exe";var MAX_LENGTH=2048;var readFileSync=path=>{const fd=fs.openSync(path,"r");const buffer=Buffer.
alloc(MAX_LENGTH);const bytesRead=fs.readSync(fd,buffer,0,MAX_LENGTH,0);fs.close(fd,()=>{});return buffer.subarray(0,bytesRead)};var readFile8=path=>new Promise(
(resolve2,reject)=>{fs.open(path,"r",(err,fd)=>{if(err){reject(err)}else{const buffer=Buffer.alloc(MAX_LENGTH);fs.read(fd,buffer,0,MAX_LENGTH,0,(_,bytesRead)=>{
resolve2(buffer.subarray(0,bytesRead));fs.close(fd,()=>{})})}})});module2.exports={LDD_PATH,SELF_PATH,readFileSync,readFile:readFile8}}});var require_elf=(0,import_chunk_TSJDAB6H.__commonJS)(
{"node_modules/detect-libc/lib/elf.js"(exports2,module2){"use strict";var interpreterPath=elf=>{if(elf.length<64){return null}if(elf.readUInt32BE(0)!==2135247942){
return null}if(elf.readUInt8(4)!==2){return null}if(elf.readUInt8(5)!==1){return null}const offset=elf.readUInt32LE(32);const size=elf.readUInt16LE(54);const count=elf.
readUInt16LE(56);for(let i=0;i<count;i++){const headerOffset=offset+i*size;const type=elf.readUInt32LE(headerOffset);if(type===3){const fileOffset=elf.readUInt32LE(
headerOffset+8);const fileSize=elf.readUInt32LE(headerOffset+32);return elf.subarray(fileOffset,fileOffset+fileSize).toString().replace(/\0.*$/g,"")}}return null};
module2.exports={interpreterPath}}});var require_detect_libc=(0,import_chunk_TSJDAB6H.__commonJS)({"node_modules/detect-libc/lib/detect-libc.js"(exports2,module2){
"use strict";var childProcess=(0,import_chunk_TSJDAB6H.__require)("child_process");var{isLinux,getReport}=require_process();var{LDD_PATH,SELF_PATH,readFile:readFile8,
readFileSync}=require_filesystem();var{interpreterPath}=require_elf();var cachedFamilyInterpreter;var cachedFamilyFilesystem;var cachedVersionFilesystem;var command="\
getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true";var commandOut="";var safeCommand=()=>{if(!commandOut){return new Promise(resolve2=>{childProcess.
exec(command,(err,out)=>{commandOut=err?" ":out;resolve2(commandOut)})})}return commandOut};var safeCommandSync=()=>{if(!commandOut){try{commandOut=childProcess.
execSync(command,{encoding:"utf8"})}catch(_err){commandOut=" "}}return commandOut};var GLIBC="glibc";var RE_GLIBC_VERSION=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;var MUSL="\
musl";var isFileMusl=f=>f.includes("libc.musl-")||f.includes("ld-musl-");var familyFromReport=()=>{const report=getReport();if(report.header&&report.header.glibcVersionRuntime){
return GLIBC}if(Array.isArray(report.sharedObjects)){if(report.sharedObjects.some(isFileMusl)){return MUSL}}return null};var familyFromCommand=out=>{const[getconf,
ldd1]=out.split(/[\r\n]+/);if(getconf&&getconf.includes(GLIBC)){return GLIBC}if(ldd1&&ldd1.includes(MUSL)){return MUSL}return null};var familyFromInterpreterPath=path=>{
if(path){if(path.includes("/ld-musl-")){return MUSL}else if(path.includes("/ld-linux-")){return GLIBC}}return null};var getFamilyFromLddContent=content=>{content=
content.toString();if(content.includes("musl")){return MUSL}if(content.includes("GNU C Library")){return GLIBC}return null};var familyFromFilesystem=async()=>{if(cachedFamilyFilesystem!==
void 0){return cachedFamilyFilesystem}cachedFamilyFilesystem=null;try{const lddContent=await readFile8(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(
lddContent)}catch(e){}return cachedFamilyFilesystem};var familyFromFilesystemSync=()=>{if(cachedFamilyFilesystem!==void 0){return cachedFamilyFilesystem}cachedFamilyFilesystem=
null;try{const lddContent=readFileSync(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch(e){}return cachedFamilyFilesystem};var familyFromInterpreter=async()=>{
if(cachedFamilyInterpreter!==void 0){return cachedFamilyInterpreter}cachedFamilyInterpreter=null;try{const selfContent=await readFile8(SELF_PATH);const path=interpreterPath(
selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path)}catch(e){}return cachedFamilyInterpreter};var familyFromInterpreterSync=()=>{if(cachedFamilyInterpreter!==
void 0){return cachedFamilyInterpreter}cachedFamilyInterpreter=null;try{const selfContent=readFileSync(SELF_PATH);const path=interpreterPath(selfContent);cachedFamilyInterpreter=
familyFromInterpreterPath(path)}catch(e){}return cachedFamilyInterpreter};var family2=async()=>{let family3=null;if(isLinux()){family3=await familyFromInterpreter();
if(!family3){family3=await familyFromFilesystem();if(!family3){family3=familyFromReport()}if(!family3){const out=await safeCommand();family3=familyFromCommand(out)}}}
return family3};var familySync=()=>{let family3=null;if(isLinux()){family3=familyFromInterpreterSync();if(!family3){family3=familyFromFilesystemSync();if(!family3){
family3=familyFromReport()}if(!family3){const out=safeCommandSync();family3=familyFromCommand(out)}}}return family3};var isNonGlibcLinux=async()=>isLinux()&&await family2()!==
GLIBC;var isNonGlibcLinuxSync=()=>isLinux()&&familySync()!==GLIBC;var versionFromFilesystem=async()=>{if(cachedVersionFilesystem!==void 0){return cachedVersionFilesystem}
cachedVersionFilesystem=null;try{const lddContent=await readFile8(LDD_PATH);const versionMatch=lddContent.match(RE_GLIBC_VERSION);if(versionMatch){cachedVersionFilesystem=
versionMatch[1]}}catch(e){}return cachedVersionFilesystem};var versionFromFilesystemSync=()=>{if(cachedVersionFilesystem!==void 0){return cachedVersionFilesystem}
cachedVersionFilesystem=null;try{const lddContent=readFileSync(LDD_PATH);const versionMatch=lddContent.match(RE_GLIBC_VERSION);if(versionMatch){cachedVersionFilesystem=
versionMatch[1]}}catch(e){}return cachedVersionFilesystem};var versionFromReport=()=>{const report=getReport();if(report.header&&report.header.glibcVersionRuntime){
return report.header.glibcVersionRuntime}return null};var versionSuffix=s=>s.trim().split(/\s+/)[1];var versionFromCommand=out=>{const[getconf,ldd1,ldd2]=out.split(
/[\r\n]+/);if(getconf&&getconf.includes(GLIBC)){return versionSuffix(getconf)}if(ldd1&&ldd2&&ldd1.includes(MUSL)){return versionSuffix(ldd2)}return null};var version2=async()=>{
let version3=null;if(isLinux()){version3=await versionFromFilesystem();if(!version3){version3=versionFromReport()}if(!version3){const out=await safeCommand();version3=
versionFromCommand(out)}}return version3};var versionSync=()=>{let version3=null;if(isLinux()){version3=versionFromFilesystemSync();if(!version3){version3=versionFromReport()}
if(!version3){const out=safeCommandSync();version3=versionFromCommand(out)}}return version3};module2.exports={GLIBC,MUSL,family:family2,familySync,isNonGlibcLinux,
isNonGlibcLinuxSync,version:version2,versionSync}}});var plainByte=/[A-Za-z0-9\-._~/]/;function pkcs11Uri(key){return`pkcs11:id=${percentEncoded(key.id)};type=p\
rivate`}function keyIdHex(id){return Buffer.from(id,"utf8").toString("hex")}function percentEncoded(text){return[...Buffer.from(text,"utf8")].map(byte=>{const character=String.
fromCharCode(byte);return plainByte.test(character)?character:`%${byte.toString(16).toUpperCase().padStart(2,"0")}`}).join("")}var import_detect_libc=(0,import_chunk_TSJDAB6H.__toESM)(
require_detect_libc(),1);async function inContainer(){const[docker,podman,cgroup]=await Promise.all([exists("/.dockerenv"),exists("/run/.containerenv"),(0,import_promises3.readFile)(
"/proc/1/cgroup","utf8").catch(()=>"")]);return docker||podman||isContainerCgroup(cgroup)}function isContainerCgroup(text){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(text)}async function exists(path){return await(0,import_promises3.stat)(path).catch(()=>void 0)!==void 0}async function findProgram(name,environment){for(const candidate of candidates(
name,environment))if(await isExecutable(candidate))return candidate;return void 0}async function findPrograms(name,environment){const found=new Map;for(const candidate of candidates(
name,environment)){if(!await isExecutable(candidate))continue;const file=await(0,import_promises4.realpath)(candidate);if(!found.has(file))found.set(file,candidate)}
return[...found.values()]}async function ask(program,question,environment){const answer=await(0,import_chunk_TYOF7II3.capture)({program,arguments:question,environment},
{timeLimitInSeconds:30,redact:text=>text}).catch(()=>void 0);return answer?.output??""}function candidates(name,environment){const windows=process.platform==="w\
in32";const extensions=windows?(environment["PATHEXT"]??".EXE;.CMD;.BAT").split(";").concat(""):[""];const searchPath=environment["PATH"]??environment["Path"]??
"";const folders=(0,import_node_path3.isAbsolute)(name)||/[/\\]/.test(name)?[""]:searchPath.split(import_node_path3.delimiter).filter(folder=>folder!=="");return folders.
flatMap(folder=>extensions.map(extension=>{const candidate=folder===""?name+extension:(0,import_node_path3.join)(folder,name+extension);return(0,import_node_path3.isAbsolute)(
candidate)?candidate:(0,import_node_path3.join)(process.cwd(),candidate)}))}async function isExecutable(path){const entry=await(0,import_promises4.stat)(path).catch(
()=>void 0);if(entry?.isFile()!==true)return false;return(0,import_promises4.access)(path,import_node_fs2.constants.X_OK).then(()=>true,()=>false)}async function gatherFacts(needed,environment){
const os=process.platform;const onLinux=os==="linux";const[distribution,libc,container,{openssl,allOpenssl},commands,packageManager,privilege]=await Promise.all(
[onLinux?readDistribution():void 0,onLinux?readLibc():void 0,onLinux?inContainer():false,needed.commands.includes("openssl")?readEveryOpenssl(needed,environment):
{openssl:void 0,allOpenssl:[]},readCommands(needed.commands,environment),onLinux?findPackageManager(environment):void 0,readPrivilege(environment)]);return{os,arch:process.
arch,distribution,libc,container,openssl,allOpenssl,commands,packageManager,privilege,workingDirectory:process.cwd()}}function parseOsRelease(text){const fields=new Map;
for(const line of text.split("\n")){const match=/^([A-Z0-9_]+)=(.*)$/.exec(line.trim());if(match?.[1]===void 0||match[2]===void 0)continue;fields.set(match[1],unquote(
match[2]))}const id=fields.get("ID");if(id===void 0)return void 0;return{id,idLike:(fields.get("ID_LIKE")??"").split(/\s+/).filter(word=>word!==""),versionId:fields.
get("VERSION_ID"),prettyName:fields.get("PRETTY_NAME")??id,codename:fields.get("UBUNTU_CODENAME")??fields.get("DEBIAN_CODENAME")??fields.get("VERSION_CODENAME")}}
function parseOpensslVersion(text){const match=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(text);if(match===null)return void 0;const[,major,minor,patch,letter]=match;
return{major:Number(major),minor:Number(minor),patch:Number(patch),text:`${major}.${minor}.${patch}${letter??""}`}}async function readDistribution(){for(const path of[
"/etc/os-release","/usr/lib/os-release"]){const text=await(0,import_promises2.readFile)(path,"utf8").catch(()=>void 0);if(text!==void 0)return parseOsRelease(text)}
return void 0}async function readLibc(){const[name,number]=await Promise.all([(0,import_detect_libc.family)(),(0,import_detect_libc.version)()]);return name==="\
glibc"||name==="musl"?{family:name,version:number??void 0}:void 0}async function readEveryOpenssl({openssl:name="openssl",opensslFits:opensslFits2},environment){
const openssl=await readOpenssl(name,environment);if(opensslFits2===void 0||openssl!==void 0&&opensslFits2(openssl.version))return{openssl,allOpenssl:[]};return{
openssl,allOpenssl:await findEveryOpenssl(environment)}}async function findEveryOpenssl(environment){const programs=await findPrograms("openssl",environment);const found=await Promise.
all(programs.map(async program=>({program,version:parseOpensslVersion(await ask(program,["version"],environment))})));return found.filter(one=>one.version!==void 0)}
async function readOpenssl(name,environment){const program=await findProgram(name,environment);if(program===void 0)return void 0;const text=await ask(program,["\
version","-a"],environment);const version2=parseOpensslVersion(text);if(version2===void 0)return void 0;const enginesDirectory=/^ENGINESDIR:\s*"(.*)"/m.exec(text)?.[1];
const modulesDirectory=/^MODULESDIR:\s*"(.*)"/m.exec(text)?.[1];const[engine,provider]=await Promise.all([findEngine(enginesDirectory,version2),findProvider(modulesDirectory)]);
return{program,version:version2,enginesDirectory,modulesDirectory,engine,provider}}async function findEngine(directory,version2){if(directory===void 0||version2.
major>=4)return void 0;return firstFile(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(name=>(0,import_node_path2.join)(directory,name)))}async function findProvider(directory){
if(directory===void 0)return void 0;const latchset=await firstFile(["pkcs11.so","pkcs11.dll"].map(name=>(0,import_node_path2.join)(directory,name)));if(latchset!==
void 0)return{path:latchset,kind:"pkcs11-provider"};const libp11=await firstFile(["pkcs11prov.so","pkcs11prov.dll"].map(name=>(0,import_node_path2.join)(directory,
name)));return libp11===void 0?void 0:{path:libp11,kind:"libp11"}}var versionQuestions={osslsigncode:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m},
"pkcs11-tool":{arguments:["--version"],pattern:/(\d+\.\d+(?:\.\d+)?)/},jarsigner:{arguments:[],pattern:/^JAVA_VERSION="(.*)"/m}};async function readCommands(names,environment){
const asked=names.filter(name=>name!=="openssl");const found=await Promise.all(asked.map(async name=>[name,await readCommand(name,environment)]));return Object.
fromEntries(found.filter(([,facts])=>facts!==void 0))}async function readCommand(name,environment){const javaHome=name==="jarsigner"?environment["JAVA_HOME"]:void 0;
const path=await findProgram(name,environment)??(javaHome===void 0?void 0:await findProgram((0,import_node_path2.join)(javaHome,"bin",name),environment));if(path===
void 0)return void 0;const question=versionQuestions[name];const answer=name==="jarsigner"?await readJavaRelease(path):await ask(path,question.arguments,environment);
return{path,version:question.pattern.exec(answer)?.[1]}}async function readJavaRelease(jarsigner){const home=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(
await(0,import_promises2.realpath)(jarsigner)));return(0,import_promises2.readFile)((0,import_node_path2.join)(home,"release"),"utf8").catch(()=>"")}async function findPackageManager(environment){
for(const name of["apt-get","dnf","microdnf","yum"]){if(await findProgram(name,environment)!==void 0)return name}return void 0}async function readPrivilege(environment){
if(process.getuid?.()===0)return"root";const sudo=await findProgram("sudo",environment);if(sudo===void 0)return"none";const{exitCode}=await(0,import_chunk_TYOF7II3.capture)(
{program:sudo,arguments:["-n","true"],environment},{timeLimitInSeconds:10,redact:text=>text});return exitCode===0?"sudo":"none"}async function firstFile(paths){
for(const path of paths){if(await(0,import_promises2.access)(path,import_node_fs.constants.R_OK).then(()=>true,()=>false))return path}return void 0}function unquote(value){
const quoted=/^(["'])(.*)\1$/.exec(value.trim());return quoted?.[2]?.replace(/\\(["'$`\\])/g,"$1")??value.trim()}async function unpack(request){const kind=await archiveKind(
request.archive);const limits={...import_chunk_JBI4FAQI.unpackLimits,...request.limits};try{return kind==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-QH46CKPN.cjs")))).
unpackZip(request,limits):await(await Promise.resolve().then(()=>__toESM(require("./tar-JNSPBCZ4.cjs")))).unpackTar(request,limits)}catch(error){await(0,import_promises6.rm)(
request.folder,{recursive:true,force:true}).catch(()=>void 0);throw unpackError(error)}}async function archiveKind(path){const head=await readHead(path);const magic=head.
subarray(0,4).toString("latin1");if(magic==="PK"||magic==="PK")return"zip";if(magic.startsWith("\x8B"))return"tar.gz";if(head.length===0)throw damaged("it \
is empty");if(/^\s*</.test(head.toString("latin1")))throw damaged("it is a web page, perhaps the sign-in page of a proxy");throw damaged("it is neither ZIP nor \
tar.gz")}function unpackError(error){if(error instanceof import_chunk_NBC3KX7F.SigningError)return error;if(error instanceof import_chunk_JBI4FAQI.UnsafeArchive)
return damaged(error.message,error);const code=(0,import_chunk_X3KXRRFR.systemCode)(error)??"";if(/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)){return new import_chunk_NBC3KX7F.SigningError(
"OUTPUT_NOT_WRITABLE",`The library can't be unpacked: the disk is full (${code}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache\
.",cause:error})}if((0,import_chunk_X3KXRRFR.textOf)(error,"path")!==void 0)return error;return damaged(`it is damaged or incomplete (${(0,import_chunk_X3KXRRFR.textOf)(
error,"message")??String(error)})`,error)}function damaged(reason,cause){return new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_FAILED",`The library's archive \
can't be used: ${reason}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...cause===void 0?{}:{cause}})}async function readHead(path){
const file=await(0,import_promises6.open)(path,"r").catch(error=>{throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`The library's archive ${path} ca\
n't be read (${(0,import_chunk_X3KXRRFR.systemCode)(error)??""}).`,{hint:"Check the path in cryptoki-archive.",cause:error})});try{const{buffer,bytesRead}=await file.
read(Buffer.alloc(512),0,512,0);return buffer.subarray(0,bytesRead)}finally{await file.close()}}var recordName="installed.json";var stagingPrefix=".installing-";
async function readEntries(root,key,accept){const folder=keyFolder(root,key);const names=await(0,import_promises7.readdir)(folder).catch(()=>[]);const entries=await Promise.
all(names.filter(name=>!name.startsWith(".")).map(name=>readEntry((0,import_node_path4.join)(folder,name),accept)));return entries.filter(entry=>entry!==void 0)}
async function store(root,key,library,record){const parent=keyFolder(root,key);await(0,import_promises7.mkdir)(parent,{recursive:true});await removeStale(parent);
const staging=(0,import_node_path4.join)(parent,`${stagingPrefix}${(0,import_node_crypto.randomBytes)(8).toString("hex")}`);const entry=(0,import_node_path4.join)(
parent,record.archiveSha256);await(0,import_promises7.mkdir)(staging);try{await(0,import_promises7.copyFile)(library,(0,import_node_path4.join)(staging,record.library));
await(0,import_promises7.chmod)((0,import_node_path4.join)(staging,record.library),420);await(0,import_promises7.writeFile)((0,import_node_path4.join)(staging,recordName),
`${JSON.stringify(record,void 0,2)}
`);for(let attempt2=1;;attempt2+=1){const failure=await(0,import_promises7.rename)(staging,entry).then(()=>void 0,error=>error);if(failure===void 0)break;const present=await readEntry(
entry,({vouchedBy})=>vouchedBy===record.vouchedBy);if(present!==void 0)break;if(attempt2===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_X3KXRRFR.systemCode)(
failure)??""))throw failure;await moveAway(entry,parent)}}finally{await(0,import_promises7.rm)(staging,{recursive:true,force:true})}return(0,import_node_path4.join)(
entry,record.library)}async function sha256OfFile(path){const hash=(0,import_node_crypto.createHash)("sha256");for await(const piece of(0,import_node_fs3.createReadStream)(
path,{highWaterMark:1024*1024}))hash.update(piece);return hash.digest("hex")}async function readEntry(folder,accept){try{const record=parseRecord(await(0,import_promises7.readFile)(
(0,import_node_path4.join)(folder,recordName),"utf8"));if(record===void 0||!accept(record))return void 0;const path=(0,import_node_path4.join)(folder,record.library);
if(!(await(0,import_promises7.lstat)(path)).isFile())return void 0;return await sha256OfFile(path)===record.librarySha256?{record,path}:void 0}catch{return void 0}}
function parseRecord(text){const value=JSON.parse(text);if(typeof value!=="object"||value===null)return void 0;const field=name=>Reflect.get(value,name);const isDigest=name=>/^[0-9a-f]{64}$/.
test(String(field(name)));const texts=["source","library","build"].every(name=>typeof field(name)==="string");const isName=/^[\w.]+$/.test(String(field("library")));
const known=["digest","signature","nothing"].includes(String(field("vouchedBy")));return field("format")===1&&texts&&isName&&known&&isDigest("archiveSha256")&&isDigest(
"librarySha256")?value:void 0}function keyFolder(root,{version:version2,os,openssl}){return(0,import_node_path4.join)(root,"cryptoki",version2??"unversioned",`${os}\
-x64`,openssl===void 0?"any-openssl":`openssl-${openssl}`)}async function moveAway(entry,parent){const aside=(0,import_node_path4.join)(parent,`${stagingPrefix}${(0,import_node_crypto.randomBytes)(
8).toString("hex")}`);await(0,import_promises7.rename)(entry,aside).catch(error=>{if((0,import_chunk_X3KXRRFR.systemCode)(error)!=="ENOENT")throw error});await(0,import_promises7.rm)(
aside,{recursive:true,force:true})}async function removeStale(parent){const dayAgo=Date.now()-24*60*60*1e3;for(const name of await(0,import_promises7.readdir)(parent)){
if(!name.startsWith(stagingPrefix))continue;const path=(0,import_node_path4.join)(parent,name);const age=await(0,import_promises7.stat)(path).catch(()=>void 0);
if(age!==void 0&&age.mtimeMs<dayAgo)await(0,import_promises7.rm)(path,{recursive:true,force:true}).catch(()=>void 0)}}var manifestName="pkcs11-sign-air-gap.json";
var archiveNames={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function isAirGapFile(path){if(await archiveKind(path)!=="tar.gz")return false;
const file=await(0,import_promises5.open)(path,"r");try{const{buffer,bytesRead}=await file.read(Buffer.alloc(4096),0,4096,0);const start=(0,import_node_zlib.gunzipSync)(
buffer.subarray(0,bytesRead),{finishFlush:import_node_zlib.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024});return start.subarray(0,100).toString("latin1").
replace(/\0.*$/s,"")===manifestName}catch{return false}finally{await file.close()}}async function openAirGapFile(path,folder,limits){const inner=Object.values(archiveNames);
const files=await unpack({archive:path,folder,limits,candidate:name=>name===manifestName||inner.includes(name),choose:names=>Promise.resolve(names.filter(name=>name===
manifestName||inner.includes(name)))});const manifestPath=files.get(manifestName);const archive=[...files].find(([name])=>inner.includes(name))?.[1];const manifest=manifestPath===
void 0?void 0:parseManifest(await(0,import_promises5.readFile)(manifestPath,"utf8"));if(archive===void 0||manifest===void 0)throw damaged2(path,"its parts are n\
ot all there");if(await sha256OfFile(archive)!==manifest.sha256)throw damaged2(path,"the archive inside does not have the digest that was written beside it");return{
path:archive,manifest}}function parseManifest(text){try{const value=JSON.parse(text);if(typeof value!=="object"||value===null)return void 0;const{format,version:version2,
os,source,sha256}=value;if(format!==1||typeof os!=="string"||typeof source!=="string"||!/^[0-9a-f]{64}$/.test(String(sha256)))return void 0;const isVersion=typeof version2===
"string"&&/^[\w.-]{1,40}$/.test(version2);return{format,version:isVersion?version2:void 0,os,source,sha256:String(sha256)}}catch{return void 0}}function damaged2(path,why){
return new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_FAILED",`${path} can't be used: ${why}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}
var catalog={};var libraryNames={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"};var systemNames={linux:"Linux",win32:"Windows"};var foreignFolder=/^(?:(?:linux|win|windows|osx|macos)?[-_]?(?:arm64|aarch64|arm|x86|i[36]86|win32)|.*musl.*)$/i;
function isLibraryEntry(name,os){const last=segmentsOf(name).at(-1)?.toLowerCase();const library=libraryNames[os].toLowerCase();return last===library||last===`${library}\
.asc`}function dependsOnOpenssl(names,os){return os==="linux"&&candidatesIn(names,os).some(({version:version2})=>version2!==void 0)}function chooseBuild(names,os,openssl){
const candidates2=candidatesIn(names,os);const first=candidates2[0];if(first===void 0)throw noLibrary(names,os);const chosen=(candidate,reason)=>({library:candidate.
name,signature:names.find(name=>samePath(name,`${candidate.name}.asc`)),openssl:candidate.version===void 0||openssl===void 0?void 0:`${openssl.major}.${openssl.
minor}`,reason});if(os==="win32")return chosen(preferX64(candidates2),"it is the archive's Windows library");const versioned=candidates2.filter(({version:version2})=>version2!==
void 0);if(versioned.length===0)return chosen(preferX64(candidates2),"it is the one library of the archive, for any OpenSSL");if(openssl===void 0)throw opensslUnknown(
versioned);const best=versioned.map(candidate=>({candidate,fit:fitOf(candidate.version,openssl)})).filter(rated=>rated.fit!==void 0).sort((a,b)=>a.fit.rank-b.fit.
rank||b.fit.closeness-a.fit.closeness)[0];if(best===void 0)throw noBuild(versioned,openssl);return chosen(best.candidate,`folder ${best.candidate.folder} ${best.
fit.words} the runner's OpenSSL ${openssl.text}`)}function fitOf(version2,openssl){if(version2?.major!==openssl.major)return void 0;const{minor,patch}=version2;
if(minor===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(minor===openssl.minor)return{rank:0,closeness:patch===openssl.patch?Number.
MAX_SAFE_INTEGER:patch??0,words:"is for the same version as"};if(openssl.major<3)return void 0;if(minor<openssl.minor)return{rank:2,closeness:minor,words:"is th\
e nearest older one of the same major version as"};return{rank:3,closeness:-minor,words:"is newer than, but of the same major version as,"}}function candidatesIn(names,os){
const wanted=libraryNames[os].toLowerCase();const found=names.filter(name=>segmentsOf(name).at(-1)?.toLowerCase()===wanted&&!segmentsOf(name).slice(0,-1).some(folder=>foreignFolder.
test(folder)));return found.map(name=>{const folders=segmentsOf(name).slice(0,-1);const folder=folders.at(-1)??"";const isOpensslFolder=found.length>1||folders.
at(-2)?.toLowerCase()==="libsignpath.cryptoki"||/ssl/i.test(folder);return{name,folder,version:isOpensslFolder?parseFolder(folder):void 0}})}function parseFolder(folder){
const match=/^(?:(?:lib)?(?:open)?ssl|v)?[\s._-]*v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?$/i.exec(folder);if(match===null)return void 0;const[,first="",second,
third]=match;const numbers=second===void 0&&first.length>1?Array.from(first):[first,second,third];const[major,minor,patch]=numbers.map(text=>text===void 0||!/^\d+$/.
test(text)?void 0:Number(text));return major===void 0?void 0:{major,minor,patch}}function preferX64(candidates2){const[first]=[...candidates2].sort((a,b)=>Number(
isX64(b))-Number(isX64(a))||segmentsOf(a.name).length-segmentsOf(b.name).length);if(first===void 0)throw new import_chunk_NBC3KX7F.SigningError("INTERNAL_ERROR",
"There is no library to choose.");return first}function isX64({name}){return segmentsOf(name).some(folder=>/(?:x64|amd64|x86_64)/i.test(folder))}function segmentsOf(name){
return name.split(/[/\\]/).filter(segment=>segment!==""&&segment!==".")}function samePath(a,b){return segmentsOf(a).join("/").toLowerCase()===segmentsOf(b).join(
"/").toLowerCase()}function noLibrary(names,os){const held=names.filter(name=>!/[/\\]$/.test(name));return new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_FAIL\
ED",`The archive holds no ${libraryNames[os]} for ${systemNames[os]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library for ${systemNames[os]}\
.`,details:`It holds: ${held.slice(0,20).join(", ")}${held.length>20?`, and ${held.length-20} more`:""}`})}function opensslUnknown(versioned){return new import_chunk_NBC3KX7F.SigningError(
"PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${foldersOf(versioned)}), and no openssl is found here to tell which one fits.`,{hint:"Ins\
tall openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function noBuild(versioned,openssl){return new import_chunk_NBC3KX7F.SigningError(
"UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${foldersOf(versioned)}, but none for this runner's ${openssl.text}.`,{hint:"Use another version of \
the library, another runner image, or set the openssl input to a matching OpenSSL."})}function foldersOf(candidates2){return candidates2.map(({folder})=>folder).
join(", ")}var mostRedirects=5;async function openDownload(url,headers,proxy,signal){const visited=new Set;for(let target=url;;){if(visited.has(target.href))throw new import_chunk_ZZNFWEK5.HttpFailure(
"redirect",`${(0,import_chunk_KHDNG23H.shownAddress)(url)} redirects in a circle`);if(visited.size>mostRedirects)throw new import_chunk_ZZNFWEK5.HttpFailure("re\
direct",`${(0,import_chunk_KHDNG23H.shownAddress)(url)} redirects more than ${mostRedirects} times`);visited.add(target.href);const answer=await(0,import_chunk_ZZNFWEK5.respond)(
target,{headers:{"user-agent":"pkcs11-sign",...headers},proxy},signal);const{location}=answer.headers;if(location===void 0||![301,302,303,307,308].includes(answer.
statusCode??0))return answer;answer.destroy();target=redirectTarget(target,location)}}function redirectTarget(from,location){const target=URL.canParse(location,
from.href)?new URL(location,from):void 0;const refuse=where=>new import_chunk_ZZNFWEK5.HttpFailure("redirect",`${(0,import_chunk_KHDNG23H.shownAddress)(from)} r\
edirects to ${where}`);if(target===void 0)throw refuse("what is not an address");if(!(0,import_chunk_KHDNG23H.isSafe)(target))throw refuse(`${(0,import_chunk_KHDNG23H.shownAddress)(
target)}, which is not encrypted`);if(from.protocol==="https:"&&target.protocol!=="https:")throw refuse(`${(0,import_chunk_KHDNG23H.shownAddress)(target)}, whic\
h is not encrypted`);return target}var transientStatuses=new Set([408,425,429,500,502,503,504]);function statusFailure(url,status,retryAfter2){const partial=status===
206||status===416;const hint=status===404?"Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror.":status===401||status===403||status===
407?"Check the address, and whether the proxy or mirror lets this runner in.":"Try again later, or use a mirror (cryptoki-archive).";const what=status===407?"th\
e proxy wants a user and a password (407)":`the server answers ${status}`;return{error:new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_FAILED",`${(0,import_chunk_KHDNG23H.shownAddress)(
url)} can't be downloaded: ${what}.`,{hint}),transient:partial||transientStatuses.has(status),retryAfter:retryAfter2}}function tooLarge(url,maximumBytes){return new import_chunk_NBC3KX7F.SigningError(
"DOWNLOAD_FAILED",`${(0,import_chunk_KHDNG23H.shownAddress)(url)} is larger than ${maximumBytes} bytes, which no archive of the library is.`,{hint:"Check that t\
he address is the one of the library's archive."})}var diskFull=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function downloadFailure(error,url,target){const code=(0,import_chunk_X3KXRRFR.systemCode)(
error)??"";const where=(0,import_chunk_KHDNG23H.shownAddress)(url);const failure=(transient,message,hint)=>({error:new import_chunk_NBC3KX7F.SigningError("DOWNL\
OAD_FAILED",message,{hint,cause:error}),transient,retryAfter:void 0});if(diskFull.test(code)){const message=`The library's archive can't be written to ${target}\
: the disk is full (${code}).`;const hint="Free space on the disk of the job's temporary folder.";return{...failure(false,message,hint),error:new import_chunk_NBC3KX7F.SigningError(
"OUTPUT_NOT_WRITABLE",message,{hint,cause:error})}}const{kind,message:said}=error instanceof import_chunk_ZZNFWEK5.HttpFailure?error:(0,import_chunk_ZZNFWEK5.failureOf)(
error);const mirror="Check the address, or use a mirror (cryptoki-archive).";switch(kind){case"redirect":return failure(false,`${said}.`,mirror);case"unreachabl\
e":{const hint="Check the network and http-proxy. Without a network, give a copy of the archive with cryptoki-archive; pkcs11-sign bundle makes one.";return failure(
true,`${where} can't be reached (${code}).`,hint)}case"dropped":return failure(true,`${where}: the connection ended half-way (${code}).`,"Try again later, or us\
e a mirror (cryptoki-archive).");case"timeout":return failure(true,`${where} can't be reached in time (${code}).`,"Check the network and http-proxy.");case"tls":{
const hint="Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.";return failure(false,`${where}: the connecti\
on can't be trusted (${code}).`,hint)}default:return failure(false,`${where} can't be downloaded: ${said}.`,mirror)}}var downloadLimits={maximumBytes:1024**3,stallInSeconds:30,
totalInSeconds:30*60};async function downloadFile(url,target,options){const limits={...downloadLimits,...options.limits};const deadline=Date.now()+limits.totalInSeconds*
1e3;const file=await(0,import_promises9.open)(target,"wx",384).catch(error=>{throw downloadFailure(error,url,target).error});const progress={bytes:0,hash:(0,import_node_crypto2.createHash)(
"sha256"),validator:void 0};try{for(let failed=0;;){const before=progress.bytes;const failure=await attempt(url,file,target,progress,deadline,limits,options);if(failure===
void 0)return{sha256:progress.hash.digest("hex"),bytes:progress.bytes};failed=progress.bytes>before?1:failed+1;if(!failure.transient||failed>options.retries)throw failure.
error;const wait=failure.retryAfter??(0,import_chunk_KHDNG23H.retryDelay)(failed);if(Date.now()+wait>=deadline)throw failure.error;options.onRetry?.(failure.error.
message,wait);await pause(wait,options.signal)}}finally{await file.close()}}async function attempt(url,file,target,progress,deadline,limits,options){const stalled=new AbortController;
let timer;const alive=()=>{clearTimeout(timer);timer=setTimeout(()=>{stalled.abort()},Math.max(1,Math.min(limits.stallInSeconds*1e3,deadline-Date.now())))};alive();
try{const resuming=progress.bytes>0&&progress.validator!==void 0;const headers=resuming?{range:`bytes=${progress.bytes}-`,"if-range":progress.validator??""}:{};
const answer=await openDownload(url,headers,options.proxy,AbortSignal.any([options.signal,stalled.signal]));try{alive();const status=answer.statusCode??0;const resumed=status===
206&&resuming&&startOf(answer)===progress.bytes;if(!resumed&&status!==200){if(status===206||status===416)await restart(file,progress);return statusFailure(url,status,
(0,import_chunk_KHDNG23H.retryAfter)(answer.headers["retry-after"]))}if(!resumed)await restart(file,progress);progress.validator=validatorOf(answer);const length=Number(
answer.headers["content-length"]??Number.NaN);const total=Number.isNaN(length)?void 0:progress.bytes+length;if(total!==void 0&&total>limits.maximumBytes)throw tooLarge(
url,limits.maximumBytes);for await(const chunk of answer){alive();if(Date.now()>deadline)stalled.abort();if(progress.bytes+chunk.length>limits.maximumBytes)throw tooLarge(
url,limits.maximumBytes);await writeAll(file,chunk,progress.bytes);progress.hash.update(chunk);progress.bytes+=chunk.length;options.onProgress?.(progress.bytes,
total)}return void 0}finally{answer.destroy()}}catch(error){if(options.signal.aborted)throw new import_chunk_NBC3KX7F.SigningError("CANCELLED","Cancelled while \
downloading.",{cause:error});if(error instanceof import_chunk_NBC3KX7F.SigningError)throw error;const late=stalled.signal.aborted?Date.now()>=deadline?"deadline":
"stall":void 0;return late===void 0?downloadFailure(error,url,target):lateFailure(late,url,limits)}finally{clearTimeout(timer)}}function lateFailure(late,url,{stallInSeconds,
totalInSeconds}){const what=late==="stall"?`the server sent nothing for ${stallInSeconds} s`:`not all of it was there after ${totalInSeconds} s`;const hint="Try\
 again later, or use a mirror nearby (cryptoki-archive).";return{error:new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_FAILED",`${(0,import_chunk_KHDNG23H.shownAddress)(
url)}: ${what}.`,{hint}),transient:late==="stall",retryAfter:void 0}}async function restart(file,progress){await file.truncate(0);progress.bytes=0;progress.hash=
(0,import_node_crypto2.createHash)("sha256");progress.validator=void 0}async function writeAll(file,chunk,position){for(let written=0;written<chunk.length;){written+=
(await file.write(chunk,written,chunk.length-written,position+written)).bytesWritten}}function validatorOf({headers}){if(headers["accept-ranges"]==="none")return void 0;
return headers.etag?.startsWith('"')?headers.etag:headers["last-modified"]}function startOf({headers}){return Number(/^bytes (\d+)-/.exec(headers["content-range"]??
"")?.[1]??Number.NaN)}async function pause(milliseconds,signal){const{setTimeout:sleep2}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));
await sleep2(milliseconds,void 0,{signal}).catch(error=>{throw new import_chunk_NBC3KX7F.SigningError("CANCELLED","Cancelled while waiting to download again.",{
cause:error})})}var progressInterval=1e4;var largestSignature=64*1024;async function obtainArchive(source,options){return source.kind==="url"?fetchArchive(source.
url,options):readArchive((0,import_node_path5.resolve)(options.workingDirectory,source.path),options)}async function fetchArchive(url,options){const{host,signal,
proxy,retries,limits}=options;const path=(0,import_node_path5.join)(options.folder,"archive");const discard=()=>(0,import_promises8.rm)(path,{force:true});const shown=(0,import_chunk_KHDNG23H.shownAddress)(
url);let lastWord=Date.now();host.info(`Downloading ${shown}`);const aside=new AbortController;const signature=options.wantSignature?fetchSignature(url,{...options,
signal:AbortSignal.any([signal,aside.signal])}):Promise.resolve(void 0);try{const{sha256}=await downloadFile(url,path,{proxy,signal,retries,limits,onProgress:(bytes,total)=>{
if(Date.now()-lastWord<progressInterval)return;lastWord=Date.now();host.info(`${megabytes(bytes)}${total===void 0?"":` of ${megabytes(total)}`} MB downloaded`)},
onRetry:(why,wait)=>{host.info(`${why} Trying again in ${Math.max(1,Math.round(wait/1e3))} s.`)}});return{path,sha256,source:shown,signature:await signature,discard}}catch(error){
aside.abort();await Promise.all([discard(),signature]);throw error}}async function fetchSignature(url,{folder,proxy,signal,limits}){const address=new URL(url);address.
pathname+=".asc";const path=(0,import_node_path5.join)(folder,"archive.asc");try{await downloadFile(address,path,{proxy,signal,retries:0,limits:{stallInSeconds:10,
totalInSeconds:20,...limits,maximumBytes:largestSignature}});const bytes=await(0,import_promises8.readFile)(path);return/^\s*</.test(bytes.toString("latin1"))?void 0:
bytes}catch{return void 0}finally{await(0,import_promises8.rm)(path,{force:true})}}async function readArchive(path,{wantSignature}){await archiveKind(path);const sha256=await sha256OfFile(
path).catch(error=>{throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`The library's archive ${path} can't be read.`,{hint:"Check the path in cryptok\
i-archive.",cause:error})});const signature=wantSignature?await(0,import_promises8.readFile)(`${path}.asc`).catch(()=>void 0):void 0;return{path,sha256,source:path,
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
`;var emptyArmour=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/;var wholeUpTo=64*1024*1024;async function checkSignature(question){
const openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-JA5LSUON.cjs")));const key=await openpgp.readKey({armoredKey:question.releaseKey});
const signature=await readSignature(question);const ours=signature.packets.filter(({issuerKeyID})=>key.getKeys(issuerKeyID).length>0);const newest=ours.at(-1);if(newest===
void 0){const signers=signature.packets.map(({issuerKeyID})=>issuerKeyID.toHex().toUpperCase()).join(", ");throw faulty("wrong-key",question,`It was made by key\
 ${signers}, not by the release key ${fingerprintOf(key)}.`)}const date=newest.created??new Date;const message=await openpgp.createMessage({binary:await contentOf(
question.path)});const{signatures,data}=await openpgp.verify({message,signature,verificationKeys:key.toPublic(),date,format:"binary"});if(!(data instanceof Uint8Array))
await readToEnd(data);const results=await Promise.all(signatures.map(result=>outcomeOf(result,key)));if(!results.includes("good"))throw faultOf(results.find(result=>result!==
void 0&&result!=="good")??"",question);await checkStillValid(key,newest,question)}async function readSignature(question){const openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-JA5LSUON.cjs")));
const text=Buffer.from(question.signature).toString("latin1");if(text.trim()==="")throw faulty("stripped",question,"The file for it is empty.");if(emptyArmour.test(
text))throw faulty("stripped",question,"The file for it holds no signature.");try{const armored=text.includes("-----BEGIN PGP SIGNATURE-----");if(!armored&&/^\s*[-<A-Za-z0-9]/.
test(text.slice(0,1)))throw faulty("stripped",question,"The file for it holds no signature.");const signature=armored?await openpgp.readSignature({armoredSignature:text}):
await openpgp.readSignature({binarySignature:question.signature});if(signature.packets.length===0)throw faulty("stripped",question,"The file for it holds no sig\
nature.");return signature}catch(error){if(error instanceof import_chunk_NBC3KX7F.SigningError)throw error;throw faulty("unreadable",question,`It can't be read \
(${(0,import_chunk_X3KXRRFR.textOf)(error,"message")??String(error)}).`,error)}}async function contentOf(path){const{size}=await(0,import_promises11.stat)(path);
if(size<=wholeUpTo)return(0,import_promises11.readFile)(path);return import_node_stream.Readable.toWeb((0,import_node_fs4.createReadStream)(path,{highWaterMark:1024*
1024}))}async function readToEnd(stream2){const reader=stream2.getReader();while(!(await reader.read()).done);}async function outcomeOf({keyID,verified},key){if(key.
getKeys(keyID).length===0){await verified.catch(()=>void 0);return void 0}return verified.then(()=>"good",error=>(0,import_chunk_X3KXRRFR.textOf)(error,"message")??
String(error))}function faultOf(reason,question){if(/digest did not match|signature verification failed/i.test(reason)){return faulty("tampered",question,`It do\
es not fit: ${question.what} was changed after it was signed.`)}if(/insecure|weak|rejected/i.test(reason))return faulty("weak",question,`It is too weak to prove\
 anything (${reason}).`);if(/revoked/i.test(reason))return faulty("revoked-key",question,"Its key has been revoked.");return faulty("unreadable",question,`It ca\
n't be checked (${reason}).`)}async function checkStillValid(key,packet,question){const now=question.now??new Date;if(await key.isRevoked(void 0,void 0,now))throw faulty(
"revoked-key",question,"Its key has been revoked.");const signatureEnd=packet.getExpirationTime();if(signatureEnd instanceof Date&&signatureEnd<=now)throw faulty(
"expired-signature",question,`It expired on ${day(signatureEnd)}.`);const keyEnd=await key.getExpirationTime();if(isDate(keyEnd)&&keyEnd<=now){throw faulty("exp\
ired-key",question,`Its key expired on ${day(keyEnd)}.`)}}var hints={stripped:"Somebody took the signature away. Take the archive from SignPath's own server, or\
 pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256\
.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"Don't use\
 it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the digest with\
 cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with cryptoki-sha25\
6 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the digest w\
ith cryptoki-sha256 if you know the archive to be right."};function faulty(fault,{what},reason,cause){return new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_NO\
T_VERIFIED",`The GPG signature of ${what} is not good (${fault}). ${reason}`,{hint:hints[fault],...cause===void 0?{}:{cause}})}function fingerprintOf(key){return key.
getFingerprint().toUpperCase()}function isDate(value){return Object.prototype.toString.call(value)==="[object Date]"}function day(date){return date.toISOString().
slice(0,10)}async function vouchForArchive(archive,expected,releaseKey2){try{if(expected!==void 0){checkDigest(archive,expected);return"digest"}if(archive.signature===
void 0)return"nothing";await checkSignature({path:archive.path,what:"the archive",signature:archive.signature,releaseKey:releaseKey2});return"signature"}catch(error){
await archive.discard();throw error}}async function vouchForLibrary(library,signature,releaseKey2){if(signature===void 0)return"nothing";await checkSignature({path:library,
what:"the library in the archive",signature:await(0,import_promises10.readFile)(signature),releaseKey:releaseKey2});return"signature"}function acceptUnverified(host,{
source,archiveSha256,required}){const pin2=`cryptoki-sha256: ${archiveSha256}`;const nothing=`Nothing vouches for ${source}: it has no GPG signature, and no dig\
est is known`;if(required){throw new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_NOT_VERIFIED",`${nothing}. require-verified-download is set, so it is not used\
.`,{hint:`If you know the archive to be right, pin it:
${pin2}`})}host.warning(`${nothing}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${pin2}`)}function checkDigest({sha256,source},expected){if(sha256===expected.sha256)return;const whose=expected.from==="catalog"?"that this release of pkcs11-s\
ign knows":"in cryptoki-sha256";throw new import_chunk_NBC3KX7F.SigningError("DOWNLOAD_NOT_VERIFIED",`${source} does not have the digest ${whose}: it was change\
d, damaged or replaced.`,{hint:expected.from==="catalog"?"Don't use it. Something between SignPath and this runner changes downloads, or SignPath replaced the a\
rchive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if it does, do not use this archive.",details:`expected: ${expected.sha256}\

found:    ${sha256}`})}function installSettings(changes={}){return{releaseKey,server:import_chunk_KHDNG23H.downloadServer,catalog,downloadLimits:{},unpackLimits:{},
environment:(0,import_chunk_FQUD5VY7.readEnvironment)(),...changes}}async function installLibrary(plan,session,facts,changes){if(plan.kind==="installed")return{
path:plan.path,version:void 0};const installation=beginInstallation(plan,session,facts,installSettings(changes));const cached=await findCached(installation);if(cached!==
void 0)return acceptCached(installation,cached);return installAnew(installation)}function beginInstallation(plan,session,facts,settings){const os=facts.os==="wi\
n32"?"win32":"linux";const source=(0,import_chunk_KHDNG23H.archiveSource)(plan,os,settings.server);const known=plan.archive===void 0?settings.catalog[plan.version??
""]?.[os]:void 0;let openssl;return{plan,session,facts,settings,os,source,expected:plan.sha256!==void 0?{sha256:plan.sha256,from:"cryptoki-sha256"}:known===void 0?
void 0:{sha256:known,from:"catalog"},openssl:()=>openssl??=opensslVersion(session,facts)}}async function opensslVersion({inputs,environment},facts){if(facts.openssl!==
void 0)return facts.openssl.version;return(await gatherFacts({commands:["openssl"],openssl:inputs.openssl},environment())).openssl?.version}async function findCached(installation){
const{plan,session,os,source,expected}=installation;const fixed=expected!==void 0||plan.archive===void 0&&plan.version!==void 0&&!(0,import_chunk_KHDNG23H.isMoving)(
plan.version);if(!fixed||source.kind==="file")return void 0;const from=(0,import_chunk_KHDNG23H.shownAddress)(source.url);const accept=record=>expected!==void 0?
record.archiveSha256===expected.sha256:record.source===from&&(record.vouchedBy==="signature"||record.vouchedBy==="nothing"&&!plan.requireVerified);const find=async openssl=>(await readEntries(
session.host.cacheDirectory,{version:plan.version,os,openssl},accept))[0];const any=await find(void 0);if(any!==void 0||os==="win32")return any;const version2=await installation.
openssl();return version2===void 0?void 0:find(`${version2.major}.${version2.minor}`)}function acceptCached({plan,session,expected},{record,path}){const{host}=session;
host.info(`Library: from the cache, checked against its digest (${record.build}): ${path}`);if(expected===void 0&&record.vouchedBy==="nothing"){acceptUnverified(
host,{source:record.source,archiveSha256:record.archiveSha256,required:plan.requireVerified})}return{path,version:plan.version}}async function installAnew(installation){
const{plan,session,facts,settings,source,expected}=installation;const{host,signal,inputs,workspace}=session;const archive=await obtainArchive(source,{host,signal,
proxy:(0,import_chunk_ZZNFWEK5.proxySettings)(inputs.httpProxy,settings.environment),retries:inputs.retries,limits:settings.downloadLimits,folder:await workspace.
folder("cryptoki"),workingDirectory:facts.workingDirectory,wantSignature:expected===void 0});try{const opened=await openAirGap(archive,installation);const version2=plan.
version??opened.version;const pinned=expected?.sha256===archive.sha256?{...opened.archive,sha256:archive.sha256}:opened.archive;const voucher=await vouchForArchive(
pinned,expected,settings.releaseKey);return await unpackAndStore(installation,opened.archive,voucher,version2)}finally{await archive.discard()}}async function openAirGap(archive,{
session,settings}){if(!await isAirGapFile(archive.path))return{archive,version:void 0};const{path,manifest}=await openAirGapFile(archive.path,await session.workspace.
folder("air-gap"),settings.unpackLimits);return{archive:{...archive,path,sha256:manifest.sha256,signature:void 0},version:manifest.version}}async function unpackAndStore(installation,archive,voucher,version2){
const{plan,session,settings,os}=installation;const{host,workspace}=session;const folder=await workspace.folder("library");try{const{build,library,signature}=await unpackBuild(
installation,archive.path,folder);const vouchedBy=voucher==="nothing"?await vouchForLibrary(library,signature,settings.releaseKey):voucher;host.info(`Library: ${build.
library}: ${build.reason}`);host.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[vouchedBy]}`);if(vouchedBy===
"nothing"){acceptUnverified(host,{source:archive.source,archiveSha256:archive.sha256,required:plan.requireVerified})}const record={format:1,version:version2,source:archive.
source,archiveSha256:archive.sha256,library:libraryNames[os],librarySha256:await sha256OfFile(library),vouchedBy,build:build.reason};return{path:await keep(installation,
{version:version2,os,openssl:build.openssl},library,record),version:version2}}finally{await(0,import_promises.rm)(folder,{recursive:true,force:true})}}async function unpackBuild({
os,openssl,settings},archive,folder){const choose=async names=>chooseBuild(names,os,dependsOnOpenssl(names,os)?await openssl():void 0);let chosen;const files=await unpack(
{archive,folder,limits:settings.unpackLimits,candidate:name=>isLibraryEntry(name,os),choose:async names=>{chosen=choose(names);const{library:library2,signature}=await chosen;
return signature===void 0?[library2]:[library2,signature]}});const build=await chosen;const library=files.get(build?.library??"");if(build===void 0||library===void 0)
throw new import_chunk_NBC3KX7F.SigningError("INTERNAL_ERROR","The library was not unpacked.");return{build,library,signature:build.signature===void 0?void 0:files.
get(build.signature)}}async function keep({session},key,library,record){const{host,workspace}=session;try{return await store(host.cacheDirectory,key,library,record)}catch(error){
host.notice(`The cache ${host.cacheDirectory} can't be written to (${(0,import_chunk_X3KXRRFR.systemCode)(error)??String(error)}): the library is installed for \
this job only.`);const path=(0,import_node_path.join)(await workspace.folder("installed"),record.library);await(0,import_promises.rename)(library,path);await(0,import_promises.chmod)(
path,384);return path}}var lockTimeoutInSeconds=300;var aptOptions=["-q","-o",`DPkg::Lock::Timeout=${lockTimeoutInSeconds}`,"-o","Acquire::Retries=3","-o","Dpkg\
::Use-Pty=0"];var aptInstallOptions=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"];
var staleRedhat=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i;var recipes={"apt-get":{install:[...aptOptions,
"install",...aptInstallOptions],refresh:[...aptOptions,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:staleRedhat},microdnf:{install:["install","-y","--setopt\
=install_weak_deps=0"],refresh:["clean","all"],stale:staleRedhat},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cach\
e"],stale:staleRedhat}};function installAttempts(installation){const{manager,privilege,packages}=installation;if(privilege==="none"||packages.length===0)return[];
const{install,refresh}=recipes[manager];const installing=elevated(manager,[...install,...packages],privilege);return[[installing],[elevated(manager,refresh,privilege),
installing]]}function mayBeStale(manager,output){return recipes[manager].stale.test(output)}function listsAreLocked(output){return output.includes("Could not ge\
t lock /var/lib/apt/lists")}function installHint({manager,privilege,packages}){const sudo=privilege==="root"?"":"sudo ";const names=packages.join(" ");if(manager===
"apt-get")return`${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names}`;return`${sudo}${manager} install -y ${names}`}function elevated(manager,options,privilege){
const environment={LC_ALL:"C.UTF-8",...manager==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};if(privilege==="root")return{program:manager,arguments:options,
environment};const assignments=Object.entries(environment).map(([name,value])=>`${name}=${value}`);return{program:"sudo",arguments:["-n","env",...assignments,manager,
...options],environment}}var timeLimitInSeconds=1800;var lockPauseInMilliseconds=5e3;var keptLines=400;var shownLines=25;var needNames={openssl:"openssl",osslsigncode:"\
osslsigncode","pkcs11-tool":"pkcs11-tool (of OpenSC)",jarsigner:"jarsigner (of a JDK)","pkcs11-engine":"libp11's engine for OpenSSL","pkcs11-provider":"a PKCS #\
11 provider for OpenSSL","ca-certificates":"the CAs' certificates"};async function installPrerequisites(session,needs,machine){if(needs.length===0)return;const installation=plannedInstallation(
session,needs,machine);const{host}=session;host.startGroup(`Install ${installation.packages.join(", ")}`);try{const failure=await runAttempts(session,installation,
machine.workingDirectory);if(failure===void 0)return;const note=(0,import_chunk_KHDNG23H.repositoryNote)(needs,installation.manager,machine.distribution);throw new import_chunk_NBC3KX7F.SigningError(
"PREREQUISITE_MISSING",`${installation.manager} could not install ${installation.packages.join(", ")} (exit code ${failure.exitCode}).`,{hint:`${note===void 0?"":
`${note} `}${handWork(installation)}`,details:failure.lines.slice(-shownLines).join("\n")})}finally{host.endGroup()}}function plannedInstallation({inputs},needs,machine){
const{packageManager:manager,privilege,distribution}=machine;const missing=(names,why)=>`This runner lacks ${names.map(need=>needNames[need]).join(", ")}, and ${why}\
.`;if(manager===void 0){throw new import_chunk_NBC3KX7F.SigningError("PREREQUISITE_MISSING",missing(needs,"there is neither apt-get nor dnf to install that with"),
{hint:machine.os==="win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."})}const found=needs.map(need=>({
need,name:(0,import_chunk_KHDNG23H.packageFor)(need,manager,distribution)}));const unknown=found.filter(({name})=>name===void 0).map(({need})=>need);if(unknown.
length>0){throw new import_chunk_NBC3KX7F.SigningError("PREREQUISITE_MISSING",missing(unknown,`${distribution?.prettyName??"this distribution"} has no package f\
or that`),{hint:withoutPackage(unknown)})}const packages=[...new Set(found.flatMap(({name})=>name===void 0?[]:[name]))];const installation={manager,privilege,packages};
const refusal=!inputs.installPrerequisites?"install-prerequisites is false":privilege==="none"?"this user may not install packages (neither root nor sudo withou\
t a password)":void 0;if(refusal===void 0)return installation;const note=(0,import_chunk_KHDNG23H.repositoryNote)(needs,manager,distribution);throw new import_chunk_NBC3KX7F.SigningError(
"PREREQUISITE_MISSING",missing(needs,refusal),{hint:`${note===void 0?"":`${note} `}${handWork(installation)}`})}function withoutPackage(needs){if(needs.includes(
"pkcs11-engine"))return"Set openssl-backend to provider.";if(needs.includes("pkcs11-provider"))return"Set openssl-backend to engine, or leave it out.";return"In\
stall it before this step, or in the image."}function handWork(installation){return`Run this before signing, or in the image: ${installHint(installation)}`}async function runAttempts(session,installation,workingDirectory){
let failure;for(const attempt2 of installAttempts(installation)){if(failure!==void 0&&!mayBeStale(installation.manager,failure.lines.join("\n")))break;const ends=[];
for(const command of attempt2)ends.push(await runPatiently(session,command,workingDirectory));const exitCode=ends.at(-1)?.exitCode??0;if(exitCode===0)return void 0;
failure={exitCode,lines:ends.flatMap(({lines})=>lines)}}return failure}async function runPatiently(session,command,workingDirectory){const deadline=Date.now()+lockTimeoutInSeconds*
1e3;for(;;){const end=await runOnce(session,command,workingDirectory);if(end.exitCode===0||!listsAreLocked(end.lines.join("\n"))||Date.now()>deadline)return end;
session.host.info("Another package manager is at work: waiting for it.");await(0,import_promises12.setTimeout)(lockPauseInMilliseconds,void 0,{signal:session.signal}).
catch(()=>void 0)}}async function runOnce({host,environment,redact,signal},command,workingDirectory){host.info(`$ ${[command.program,...command.arguments].join(
" ")}`);const lines=[];const onLine=line=>{host.info(line);lines.push(line);if(lines.length>keptLines)lines.shift()};const exitCode=await(0,import_chunk_TYOF7II3.stream)(
{...command,environment:environment(command.environment)},{workingDirectory,timeLimitInSeconds,signal,redact,onLine});return{exitCode,lines}}async function prepare(session,files){
const{inputs,workspace}=session;const libraryFacts=inputs.cryptokiLibrary===void 0?void 0:await(0,import_chunk_KHDNG23H.readLibraryFacts)(inputs.cryptokiLibrary,
process.cwd());checkCredentialsGiven(session,libraryFacts,files.length>0);const{plan,facts}=await settlePlan(session,files,libraryFacts);const library=await installLibrary(
plan.library,session,facts);const logDirectory=await workspace.folder("log");const credentials=(0,import_chunk_ZZNFWEK5.credentialsEnvironment)({...inputs,logDirectory});
const environment={...credentials.public,...credentials.secret};const probe=(0,import_chunk_KHDNG23H.prepareProbe)({library:library.path,keyId:keyIdOf(inputs),pin:import_chunk_SYXGD4EH.pin,
environment,logDirectory},session);const certificate=await(0,import_chunk_KHDNG23H.obtainCertificate)(session,plan.certificate,probe);if(certificate!==void 0)checkKeyFits(
session,certificate,plan);if(plan.files.length===0&&keyIdOf(inputs)!==void 0)await(0,import_chunk_KHDNG23H.checkLibrary)(probe,session.host);return{session,plan,
facts,library,certificate,key:certificate===void 0?void 0:keyOf(session,certificate),configuration:await(0,import_chunk_SYXGD4EH.configure)(plan,library.path,certificate,
workspace),credentials,probe,logDirectory}}async function settlePlan(session,files,library){const{inputs,host}=session;const chosen=(0,import_chunk_KHDNG23H.chooseTools)(
inputs,files);const commands=(0,import_chunk_KHDNG23H.commandsNeeded)((0,import_chunk_KHDNG23H.toolsNeeded)(inputs,chosen));const look=()=>gatherFacts({commands,
openssl:inputs.openssl,opensslFits:import_chunk_KHDNG23H.opensslFits},session.environment());let facts=await look();let plan=(0,import_chunk_KHDNG23H.makePlan)(
inputs,chosen,facts,library);showLines(host,"Plan",(0,import_chunk_KHDNG23H.describePlan)(plan,inputs,facts));if(plan.missing.length>0){await installPrerequisites(
session,plan.missing,facts);facts=await look();plan=(0,import_chunk_KHDNG23H.makePlan)(inputs,chosen,facts,library);if(plan.missing.length>0){throw new import_chunk_NBC3KX7F.SigningError(
"PREREQUISITE_MISSING",`${plan.missing.join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job holds the folder\
s that packages install to, and that the openssl input names the system's OpenSSL."})}showLines(host,"Plan, with what is installed now",(0,import_chunk_KHDNG23H.describePlan)(
plan,inputs,facts))}for(const notice of plan.notices)host.notice(notice);for(const warning of plan.warnings)host.warning(warning);return{plan,facts}}function showLines(host,title,lines){
host.startGroup(title);for(const line of lines)host.info(line);host.endGroup()}function checkCredentialsGiven({inputs},library,files){const needsCredentials=library?.
readsSignPathVariables!==false;const missing=[...needsCredentials&&inputs.organizationId===void 0?["organization-id"]:[],...needsCredentials&&inputs.apiToken===
void 0?["api-token"]:[]];if(missing.length>0){throw new import_chunk_NBC3KX7F.SigningError("NO_CREDENTIALS",`${missing.join(" and ")} ${missing.length===1?"is":
"are"} blank, so SignPath can't be asked to sign.`,{hint:`Set ${missing.map(name=>`${name} (or ${variableOf(name)})`).join(" and ")} from your CI's secrets. Pul\
l requests of forks get no secrets: if-no-credentials: skip is for them.`})}const unnamed=["project-slug","signing-policy-slug"].filter(name=>name==="project-sl\
ug"?inputs.projectSlug===void 0:inputs.signingPolicySlug===void 0);if(unnamed.length>0&&(files||unnamed.length===1)){throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`${unnamed.join(" and ")} ${unnamed.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${unnamed.join(" and ")} to the slugs that Sig\
nPath shows for the project and its signing policy.`})}}function variableOf(input){return`SIGNPATH_${input.toUpperCase().replaceAll("-","_")}`}function keyIdOf({
projectSlug,signingPolicySlug}){return projectSlug===void 0||signingPolicySlug===void 0?void 0:`${projectSlug}/${signingPolicySlug}`}function keyOf({inputs},{leaf}){
const id=keyIdOf(inputs);if(id===void 0)return void 0;return{id,idHex:keyIdHex(id),uri:pkcs11Uri({id}),type:(0,import_chunk_KHDNG23H.keyTypeOf)(leaf)}}function checkKeyFits({
inputs,host},{leaf},plan){for(const warning of(0,import_chunk_KHDNG23H.certificateWarnings)(leaf))host.warning(warning);if(plan.files.length===0||inputs.padding!==
"pss"||(0,import_chunk_KHDNG23H.keyTypeOf)(leaf)==="RSA")return;throw new import_chunk_NBC3KX7F.SigningError("KEY_TYPE_MISMATCH","padding is pss, but the key of\
 the signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}0&&(module.exports={prepare});
