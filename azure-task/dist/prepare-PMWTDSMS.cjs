var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{prepare:()=>prepare});module.exports=__toCommonJS(stdin_exports);var import_chunk_WM3JWRO3=require("./chunk-WM3JWRO3.cjs"),
import_chunk_2DHJELWP=require("./chunk-2DHJELWP.cjs"),import_chunk_GN3PBSNS=require("./chunk-GN3PBSNS.cjs"),import_chunk_5OK4ZZTW=require("./chunk-5OK4ZZTW.cjs"),
import_chunk_IMM2X3B7=require("./chunk-IMM2X3B7.cjs"),import_chunk_SKRRDTPM=require("./chunk-SKRRDTPM.cjs"),import_chunk_BL2QHEUF=require("./chunk-BL2QHEUF.cjs"),
import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_BM3QXYEX=require("./chunk-BM3QXYEX.cjs"),
import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_chunk_VAUDW7PQ=require("./chunk-VAUDW7PQ.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),
import_promises2=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises3=require("node:fs/promises"),import_node_fs=require("node:fs"),
import_promises4=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_fs2=require("node:fs"),import_promises5=require("node:fs/promises"),
import_node_path4=require("node:path"),import_promises6=require("node:fs/promises"),import_node_zlib=require("node:zlib"),import_promises7=require("node:fs/promises"),
import_node_crypto=require("node:crypto"),import_node_fs3=require("node:fs"),import_promises8=require("node:fs/promises"),import_node_path5=require("node:path"),
import_promises9=require("node:fs/promises"),import_node_path6=require("node:path"),import_node_crypto2=require("node:crypto"),import_promises10=require("node:fs/promises"),
import_promises11=require("node:fs/promises"),import_node_fs4=require("node:fs"),import_promises12=require("node:fs/promises"),import_node_stream=require("node:stream"),
import_promises13=require("node:timers/promises"),require_process=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/detect-libc/lib/process.js"(exports2,module2){
"use strict";var isLinux=()=>process.platform==="linux",report=null,getReport=()=>{if(!report)if(isLinux()&&process.report){let orig=process.report.excludeNetwork;
process.report.excludeNetwork=!0,report=process.report.getReport(),process.report.excludeNetwork=orig}else report={};return report};module2.exports={isLinux,getReport}}}),
require_filesystem=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/detect-libc/lib/filesystem.js"(exports2,module2){"use strict";var fs=(0,import_chunk_EDMQEAHJ.__require)(
"fs"),LDD_PATH="/usr/bin/ldd",SELF_PATH="/proc/self/exe",MAX_LENGTH=2048,readFileSync=path=>{let fd=fs.openSync(path,"r"),buffer=Buffer.alloc(MAX_LENGTH),bytesRead=fs.
readSync(fd,buffer,0,MAX_LENGTH,0);return fs.close(fd,()=>{}),buffer.subarray(0,bytesRead)},readFile8=path=>new Promise((resolve2,reject)=>{fs.open(path,"r",(err,fd)=>{
if(err)reject(err);else{let buffer=Buffer.alloc(MAX_LENGTH);fs.read(fd,buffer,0,MAX_LENGTH,0,(_,bytesRead)=>{resolve2(buffer.subarray(0,bytesRead)),fs.close(fd,
()=>{})})}})});module2.exports={LDD_PATH,SELF_PATH,readFileSync,readFile:readFile8}}}),require_elf=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/detect-li\
bc/lib/elf.js"(exports2,module2){"use strict";var interpreterPath=elf=>{if(elf.length<64||elf.readUInt32BE(0)!==2135247942||elf.readUInt8(4)!==2||elf.readUInt8(
5)!==1)return null;let offset=elf.readUInt32LE(32),size=elf.readUInt16LE(54),count=elf.readUInt16LE(56);for(let i=0;i<count;i++){let headerOffset=offset+i*size;
if(elf.readUInt32LE(headerOffset)===3){let fileOffset=elf.readUInt32LE(headerOffset+8),fileSize=elf.readUInt32LE(headerOffset+32);return elf.subarray(fileOffset,
fileOffset+fileSize).toString().replace(/\0.*$/g,"")}}return null};module2.exports={interpreterPath}}}),require_detect_libc=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/detect-libc/lib/detect-libc.js"(exports2,module2){"use strict";var childProcess=(0,import_chunk_EDMQEAHJ.__require)("child_process"),{isLinux,getReport}=require_process(),
{LDD_PATH,SELF_PATH,readFile:readFile8,readFileSync}=require_filesystem(),{interpreterPath}=require_elf(),cachedFamilyInterpreter,cachedFamilyFilesystem,cachedVersionFilesystem,
command="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",commandOut="",safeCommand=()=>commandOut||new Promise(resolve2=>{childProcess.exec(command,
(err,out)=>{commandOut=err?" ":out,resolve2(commandOut)})}),safeCommandSync=()=>{if(!commandOut)try{commandOut=childProcess.execSync(command,{encoding:"utf8"})}catch{
commandOut=" "}return commandOut},GLIBC="glibc",RE_GLIBC_VERSION=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,MUSL="musl",isFileMusl=f=>f.includes("libc.musl-")||f.includes(
"ld-musl-"),familyFromReport=()=>{let report=getReport();return report.header&&report.header.glibcVersionRuntime?GLIBC:Array.isArray(report.sharedObjects)&&report.
sharedObjects.some(isFileMusl)?MUSL:null},familyFromCommand=out=>{let[getconf,ldd1]=out.split(/[\r\n]+/);return getconf&&getconf.includes(GLIBC)?GLIBC:ldd1&&ldd1.
includes(MUSL)?MUSL:null},familyFromInterpreterPath=path=>{if(path){if(path.includes("/ld-musl-"))return MUSL;if(path.includes("/ld-linux-"))return GLIBC}return null},
getFamilyFromLddContent=content=>(content=content.toString(),content.includes("musl")?MUSL:content.includes("GNU C Library")?GLIBC:null),familyFromFilesystem=async()=>{
if(cachedFamilyFilesystem!==void 0)return cachedFamilyFilesystem;cachedFamilyFilesystem=null;try{let lddContent=await readFile8(LDD_PATH);cachedFamilyFilesystem=
getFamilyFromLddContent(lddContent)}catch{}return cachedFamilyFilesystem},familyFromFilesystemSync=()=>{if(cachedFamilyFilesystem!==void 0)return cachedFamilyFilesystem;
cachedFamilyFilesystem=null;try{let lddContent=readFileSync(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch{}return cachedFamilyFilesystem},
familyFromInterpreter=async()=>{if(cachedFamilyInterpreter!==void 0)return cachedFamilyInterpreter;cachedFamilyInterpreter=null;try{let selfContent=await readFile8(
SELF_PATH),path=interpreterPath(selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path)}catch{}return cachedFamilyInterpreter},familyFromInterpreterSync=()=>{
if(cachedFamilyInterpreter!==void 0)return cachedFamilyInterpreter;cachedFamilyInterpreter=null;try{let selfContent=readFileSync(SELF_PATH),path=interpreterPath(
selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path)}catch{}return cachedFamilyInterpreter},family2=async()=>{let family3=null;if(isLinux()&&(family3=
await familyFromInterpreter(),!family3&&(family3=await familyFromFilesystem(),family3||(family3=familyFromReport()),!family3))){let out=await safeCommand();family3=
familyFromCommand(out)}return family3},familySync=()=>{let family3=null;if(isLinux()&&(family3=familyFromInterpreterSync(),!family3&&(family3=familyFromFilesystemSync(),
family3||(family3=familyFromReport()),!family3))){let out=safeCommandSync();family3=familyFromCommand(out)}return family3},isNonGlibcLinux=async()=>isLinux()&&await family2()!==
GLIBC,isNonGlibcLinuxSync=()=>isLinux()&&familySync()!==GLIBC,versionFromFilesystem=async()=>{if(cachedVersionFilesystem!==void 0)return cachedVersionFilesystem;
cachedVersionFilesystem=null;try{let versionMatch=(await readFile8(LDD_PATH)).match(RE_GLIBC_VERSION);versionMatch&&(cachedVersionFilesystem=versionMatch[1])}catch{}
return cachedVersionFilesystem},versionFromFilesystemSync=()=>{if(cachedVersionFilesystem!==void 0)return cachedVersionFilesystem;cachedVersionFilesystem=null;try{
let versionMatch=readFileSync(LDD_PATH).match(RE_GLIBC_VERSION);versionMatch&&(cachedVersionFilesystem=versionMatch[1])}catch{}return cachedVersionFilesystem},versionFromReport=()=>{
let report=getReport();return report.header&&report.header.glibcVersionRuntime?report.header.glibcVersionRuntime:null},versionSuffix=s=>s.trim().split(/\s+/)[1],
versionFromCommand=out=>{let[getconf,ldd1,ldd2]=out.split(/[\r\n]+/);return getconf&&getconf.includes(GLIBC)?versionSuffix(getconf):ldd1&&ldd2&&ldd1.includes(MUSL)?
versionSuffix(ldd2):null},version2=async()=>{let version3=null;if(isLinux()&&(version3=await versionFromFilesystem(),version3||(version3=versionFromReport()),!version3)){
let out=await safeCommand();version3=versionFromCommand(out)}return version3},versionSync=()=>{let version3=null;if(isLinux()&&(version3=versionFromFilesystemSync(),
version3||(version3=versionFromReport()),!version3)){let out=safeCommandSync();version3=versionFromCommand(out)}return version3};module2.exports={GLIBC,MUSL,family:family2,
familySync,isNonGlibcLinux,isNonGlibcLinuxSync,version:version2,versionSync}}}),import_detect_libc=(0,import_chunk_EDMQEAHJ.__toESM)(require_detect_libc(),1);async function inContainer(){
let[docker,podman,cgroup]=await Promise.all([exists("/.dockerenv"),exists("/run/.containerenv"),(0,import_promises3.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);
return docker||podman||isContainerCgroup(cgroup)}function isContainerCgroup(text){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(text)}async function exists(path){return await(0,import_promises3.stat)(path).catch(()=>{})!==void 0}async function findProgram(name,environment){for(let candidate of candidates(
name,environment))if(await isExecutable(candidate))return candidate}async function findPrograms(name,environment){let found=new Map;for(let candidate of candidates(
name,environment)){if(!await isExecutable(candidate))continue;let file=await(0,import_promises5.realpath)(candidate);found.has(file)||found.set(file,candidate)}
return[...found.values()]}async function ask(program,question,environment){let answer=await(0,import_chunk_W6526JN7.capture)({program,arguments:question,environment},
{timeLimitInSeconds:30,redact:text=>text}).catch(()=>{});return(answer==null?void 0:answer.output)??""}function candidates(name,environment){let extensions=process.
platform==="win32"?(environment.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],searchPath=environment.PATH??environment.Path??"";return((0,import_node_path4.isAbsolute)(
name)||/[/\\]/.test(name)?[""]:searchPath.split(import_node_path4.delimiter).filter(folder=>folder!=="")).flatMap(folder=>extensions.map(extension=>{let candidate=folder===
""?name+extension:(0,import_node_path4.join)(folder,name+extension);return(0,import_node_path4.isAbsolute)(candidate)?candidate:(0,import_node_path4.join)(process.
cwd(),candidate)}))}async function isExecutable(path){let entry=await(0,import_promises5.stat)(path).catch(()=>{});return(entry==null?void 0:entry.isFile())!==!0?
!1:(0,import_promises5.access)(path,import_node_fs2.constants.X_OK).then(()=>!0,()=>!1)}function parseOpensslVersion(text){let match=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.
exec(text);if(match===null)return;let[,major,minor,patch,letter]=match;return{major:Number(major),minor:Number(minor),patch:Number(patch),text:`${major}.${minor}\
.${patch}${letter??""}`}}async function readEveryOpenssl({openssl:name="openssl",opensslFits:opensslFits2},environment){let openssl2=await readOpenssl(name,environment);
return opensslFits2===void 0||openssl2!==void 0&&opensslFits2(openssl2.version)?{openssl:openssl2,allOpenssl:[]}:{openssl:openssl2,allOpenssl:await findEveryOpenssl(
environment)}}async function findEveryOpenssl(environment){let programs=await findPrograms("openssl",environment);return(await Promise.all(programs.map(program=>askOpenssl(
program,environment)))).filter(one=>one!==void 0)}async function readOpenssl(name,environment){let program=await findProgram(name,environment),found=program===void 0?
void 0:await askOpenssl(program,environment);if(found===void 0)return;let{enginesDirectory,modulesDirectory}=found,[engine,provider]=await Promise.all([findEngine(
enginesDirectory,found.version,environment),findProvider(modulesDirectory,environment)]);return{...found,enginesDirectory,modulesDirectory,engine:engine==null?void 0:
engine.path,engineVersion:engine==null?void 0:engine.version,provider}}async function askOpenssl(program,environment){let text=await ask(program,["version","-a"],
environment),version2=parseOpensslVersion(text);if(version2===void 0)return;let folder=name=>{var _a;return(_a=new RegExp(`^${name}:\\s*"(.*)"`,"m").exec(text))==
null?void 0:_a[1]};return{program,version:version2,enginesDirectory:folder("ENGINESDIR"),modulesDirectory:folder("MODULESDIR")}}async function findEngine(directory,version2,environment){
if(directory===void 0||version2.major>=4)return;let path=await firstFile(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(name=>(0,import_node_path3.join)(
directory,name)));return path===void 0?void 0:{path,version:await packageVersion(path,"libengine-pkcs11-openssl",environment)}}async function findProvider(directory,environment){
if(directory!==void 0)for(let{kind,names,debianPackage}of providers){let path=await firstFile(names.map(name=>(0,import_node_path3.join)(directory,name)));if(path!==
void 0)return{path,kind,version:await packageVersion(path,debianPackage,environment)}}}var providers=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"\
pkcs11-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:"libengine-pkcs11-openssl"}];async function packageVersion(path,debianPackage,environment){
if(!path.startsWith("/usr/lib"))return;let dpkg=await findProgram("dpkg-query",environment);if(dpkg!==void 0)return upstreamVersion(await ask(dpkg,["--show","--\
showformat","${Version}\n",debianPackage],environment));let rpm=await findProgram("rpm",environment);return rpm===void 0?void 0:upstreamVersion(await ask(rpm,["\
-qf","--queryformat",`%{VERSION}
`,path],environment))}function upstreamVersion(text){var _a;return(_a=/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(text))==null?void 0:_a[1]}async function firstFile(paths){
for(let path of paths)if(await(0,import_promises4.access)(path,import_node_fs.constants.R_OK).then(()=>!0,()=>!1))return path}async function gatherFacts(needed,environment){
let os=process.platform,onLinux=os==="linux",[distribution,libc,container,{openssl:openssl2,allOpenssl},commands,packageManager,privilege]=await Promise.all([onLinux?
readDistribution():void 0,onLinux?readLibc():void 0,onLinux?inContainer():!1,needed.programs.includes(import_chunk_IMM2X3B7.openssl)?readEveryOpenssl(needed,environment):
{openssl:void 0,allOpenssl:[]},readCommands(needed.programs,environment),onLinux?findPackageManager(environment):void 0,readPrivilege(environment)]);return{os,arch:process.
arch,distribution,libc,container,openssl:openssl2,allOpenssl,commands,packageManager,privilege,workingDirectory:process.cwd()}}function parseOsRelease(text){let fields=new Map;
for(let line of text.split(`
`)){let match=/^([A-Z0-9_]+)=(.*)$/.exec(line.trim());(match==null?void 0:match[1])===void 0||match[2]===void 0||fields.set(match[1],unquote(match[2]))}let id=fields.
get("ID");if(id!==void 0)return{id,idLike:(fields.get("ID_LIKE")??"").split(/\s+/).filter(word=>word!==""),versionId:fields.get("VERSION_ID"),prettyName:fields.
get("PRETTY_NAME")??id,codename:fields.get("UBUNTU_CODENAME")??fields.get("DEBIAN_CODENAME")??fields.get("VERSION_CODENAME")}}async function readDistribution(){
for(let path of["/etc/os-release","/usr/lib/os-release"]){let text=await(0,import_promises2.readFile)(path,"utf8").catch(()=>{});if(text!==void 0)return parseOsRelease(
text)}}async function readLibc(){let[name,number]=await Promise.all([(0,import_detect_libc.family)(),(0,import_detect_libc.version)()]);return name==="glibc"||name===
"musl"?{family:name,version:number??void 0}:void 0}async function readCommands(programs,environment){let asked=programs.filter(program=>program!==import_chunk_IMM2X3B7.openssl),
found=await Promise.all(asked.map(async program=>[program.name,await readCommand(program,environment)]));return Object.fromEntries(found.filter(entry=>entry[1]!==
void 0))}async function readCommand({name,version:version2},environment){var _a,_b;let javaHome=version2==="jdk"?environment.JAVA_HOME:void 0,path=await findProgram(
name,environment)??(javaHome===void 0?void 0:await findProgram((0,import_node_path2.join)(javaHome,"bin",name),environment));if(path!==void 0)return version2===
"jdk"?{path,version:(_a=/^JAVA_VERSION="(.*)"/m.exec(await readJavaRelease(path)))==null?void 0:_a[1]}:{path,version:(_b=version2==null?void 0:version2.pattern.
exec(await ask(path,version2.arguments,environment)))==null?void 0:_b[1]}}async function readJavaRelease(jarsigner){let home=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(
await(0,import_promises2.realpath)(jarsigner)));return(0,import_promises2.readFile)((0,import_node_path2.join)(home,"release"),"utf8").catch(()=>"")}async function findPackageManager(environment){
for(let name of["apt-get","dnf","microdnf","yum"])if(await findProgram(name,environment)!==void 0)return name}async function readPrivilege(environment){var _a;if(((_a=
process.getuid)==null?void 0:_a.call(process))===0)return"root";let sudo=await findProgram("sudo",environment);if(sudo===void 0)return"none";let{exitCode}=await(0,import_chunk_W6526JN7.capture)(
{program:sudo,arguments:["-n","true"],environment},{timeLimitInSeconds:10,redact:text=>text});return exitCode===0?"sudo":"none"}function unquote(value){var _a;let quoted=/^(["'])(.*)\1$/.
exec(value.trim());return((_a=quoted==null?void 0:quoted[2])==null?void 0:_a.replace(/\\(["'$`\\])/g,"$1"))??value.trim()}async function unpack(request){let kind=await archiveKind(
request.archive),limits={...import_chunk_VAUDW7PQ.unpackLimits,...request.limits};try{return kind==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-5P375J53.cjs")))).
unpackZip(request,limits):await(await Promise.resolve().then(()=>__toESM(require("./tar-GTHRTB4W.cjs")))).unpackTar(request,limits)}catch(error){throw await(0,import_promises7.rm)(
request.folder,{recursive:!0,force:!0}).catch(()=>{}),unpackError(error)}}async function archiveKind(path){let head=await readHead(path),magic=head.subarray(0,4).
toString("latin1");if(magic==="PK"||magic==="PK")return"zip";if(magic.startsWith("\x8B"))return"tar.gz";throw head.length===0?damaged("it is empty"):/^\s*</.
test(head.toString("latin1"))?damaged("it is a web page, perhaps the sign-in page of a proxy"):damaged("it is neither ZIP nor tar.gz")}function unpackError(error){
if(error instanceof import_chunk_6SEWUBK6.SigningError)return error;if(error instanceof import_chunk_VAUDW7PQ.UnsafeArchive)return damaged(error.message,error);
let code=(0,import_chunk_QKCPIZRP.systemCode)(error)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)?new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABL\
E",`The library can't be unpacked: the disk is full (${code}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:error}):(0,import_chunk_QKCPIZRP.textOf)(
error,"path")!==void 0?error:damaged(`it is damaged or incomplete (${(0,import_chunk_QKCPIZRP.textOf)(error,"message")??String(error)})`,error)}function damaged(reason,cause){
return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`The library's archive can't be used: ${reason}.`,{hint:"Download it again, or check the address\
 or path in cryptoki-archive.",...cause===void 0?{}:{cause}})}async function readHead(path){let file=await(0,import_promises7.open)(path,"r").catch(error=>{throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`The library's archive ${path} can't be read (${(0,import_chunk_QKCPIZRP.systemCode)(error)??""}).`,{hint:"Check the path in cryptoki-archive.",
cause:error})});try{let{buffer,bytesRead}=await file.read(Buffer.alloc(512),0,512,0);return buffer.subarray(0,bytesRead)}finally{await file.close()}}var recordName="\
installed.json",stagingPrefix=".installing-";async function readEntries(root,key,accept){let folder=keyFolder(root,key),names=await(0,import_promises8.readdir)(
folder).catch(()=>[]);return(await Promise.all(names.filter(name=>!name.startsWith(".")).map(name=>readEntry((0,import_node_path5.join)(folder,name),accept)))).
filter(entry=>entry!==void 0)}async function store(root,key,library,record){let parent=keyFolder(root,key);await(0,import_promises8.mkdir)(parent,{recursive:!0}),
await removeStale(parent);let staging=(0,import_node_path5.join)(parent,`${stagingPrefix}${(0,import_node_crypto.randomBytes)(8).toString("hex")}`),entry=(0,import_node_path5.join)(
parent,record.archiveSha256);await(0,import_promises8.mkdir)(staging);try{await(0,import_promises8.copyFile)(library,(0,import_node_path5.join)(staging,record.library)),
await(0,import_promises8.chmod)((0,import_node_path5.join)(staging,record.library),420),await(0,import_promises8.writeFile)((0,import_node_path5.join)(staging,recordName),
`${JSON.stringify(record,void 0,2)}
`);for(let attempt2=1;;attempt2+=1){let failure=await(0,import_promises8.rename)(staging,entry).then(()=>{},error=>error);if(failure===void 0||await readEntry(entry,
({vouchedBy})=>vouchedBy===record.vouchedBy)!==void 0)break;if(attempt2===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_QKCPIZRP.systemCode)(
failure)??""))throw failure;await moveAway(entry,parent)}}finally{await(0,import_promises8.rm)(staging,{recursive:!0,force:!0})}return(0,import_node_path5.join)(
entry,record.library)}async function sha256OfFile(path){let hash=(0,import_node_crypto.createHash)("sha256");for await(let piece of(0,import_node_fs3.createReadStream)(
path,{highWaterMark:1024*1024}))hash.update(piece);return hash.digest("hex")}async function readEntry(folder,accept){try{let record=parseRecord(await(0,import_promises8.readFile)(
(0,import_node_path5.join)(folder,recordName),"utf8"));if(record===void 0||!accept(record))return;let path=(0,import_node_path5.join)(folder,record.library);return(await(0,import_promises8.lstat)(
path)).isFile()&&await sha256OfFile(path)===record.librarySha256?{record,path}:void 0}catch{return}}function parseRecord(text){let value=JSON.parse(text);if(typeof value!=
"object"||value===null)return;let field=name=>Reflect.get(value,name),isDigest=name=>/^[0-9a-f]{64}$/.test(String(field(name))),texts=["source","library","build"].
every(name=>typeof field(name)=="string"),isName=/^[\w.]+$/.test(String(field("library"))),known=["digest","signature","nothing"].includes(String(field("vouched\
By")));return field("format")===1&&texts&&isName&&known&&isDigest("archiveSha256")&&isDigest("librarySha256")?value:void 0}function keyFolder(root,{version:version2,
os,openssl:openssl2}){return(0,import_node_path5.join)(root,"cryptoki",version2??"unversioned",`${os}-x64`,openssl2===void 0?"any-openssl":`openssl-${openssl2}`)}
async function moveAway(entry,parent){let aside=(0,import_node_path5.join)(parent,`${stagingPrefix}${(0,import_node_crypto.randomBytes)(8).toString("hex")}`);await(0,import_promises8.rename)(
entry,aside).catch(error=>{if((0,import_chunk_QKCPIZRP.systemCode)(error)!=="ENOENT")throw error}),await(0,import_promises8.rm)(aside,{recursive:!0,force:!0})}async function removeStale(parent){
let dayAgo=Date.now()-864e5;for(let name of await(0,import_promises8.readdir)(parent)){if(!name.startsWith(stagingPrefix))continue;let path=(0,import_node_path5.join)(
parent,name),age=await(0,import_promises8.stat)(path).catch(()=>{});age!==void 0&&age.mtimeMs<dayAgo&&await(0,import_promises8.rm)(path,{recursive:!0,force:!0}).
catch(()=>{})}}var manifestName="pkcs11-sign-air-gap.json",archiveNames={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function isAirGapFile(path){
if(await archiveKind(path)!=="tar.gz")return!1;let file=await(0,import_promises6.open)(path,"r");try{let{buffer,bytesRead}=await file.read(Buffer.alloc(4096),0,
4096,0);return(0,import_node_zlib.gunzipSync)(buffer.subarray(0,bytesRead),{finishFlush:import_node_zlib.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(
0,100).toString("latin1").replace(/\0.*$/s,"")===manifestName}catch{return!1}finally{await file.close()}}async function openAirGapFile(path,folder,limits){var _a;
let inner=Object.values(archiveNames),files=await unpack({archive:path,folder,limits,candidate:name=>name===manifestName||inner.includes(name),choose:names=>Promise.
resolve(names.filter(name=>name===manifestName||inner.includes(name)))}),manifestPath=files.get(manifestName),archive=(_a=[...files].find(([name])=>inner.includes(
name)))==null?void 0:_a[1],manifest=manifestPath===void 0?void 0:parseManifest(await(0,import_promises6.readFile)(manifestPath,"utf8"));if(archive===void 0||manifest===
void 0)throw damaged2(path,"its parts are not all there");if(await sha256OfFile(archive)!==manifest.sha256)throw damaged2(path,"the archive inside does not have\
 the digest that was written beside it");return{path:archive,manifest}}function parseManifest(text){try{let value=JSON.parse(text);if(typeof value!="object"||value===
null)return;let{format,version:version2,os,source,sha256}=value;if(format!==1||typeof os!="string"||typeof source!="string"||!/^[0-9a-f]{64}$/.test(String(sha256)))
return;let isVersion=typeof version2=="string"&&/^[\w.-]{1,40}$/.test(version2);return{format,version:isVersion?version2:void 0,os,source,sha256:String(sha256)}}catch{
return}}function damaged2(path,why){return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`${path} can't be used: ${why}.`,{hint:"Copy it again, or ma\
ke it anew with pkcs11-sign bundle."})}var catalog={},mostRedirects=5;async function openDownload(url,headers,proxy,signal){let visited=new Set;for(let target=url;;){
if(visited.has(target.href))throw new import_chunk_IMM2X3B7.HttpFailure("redirect",`${(0,import_chunk_2DHJELWP.shownAddress)(url)} redirects in a circle`);if(visited.
size>mostRedirects)throw new import_chunk_IMM2X3B7.HttpFailure("redirect",`${(0,import_chunk_2DHJELWP.shownAddress)(url)} redirects more than ${mostRedirects} t\
imes`);visited.add(target.href);let answer=await(0,import_chunk_IMM2X3B7.respond)(target,{headers:{"user-agent":"pkcs11-sign",...headers},proxy},signal),{location}=answer.
headers;if(location===void 0||![301,302,303,307,308].includes(answer.statusCode??0))return answer;answer.destroy(),target=redirectTarget(target,location)}}function redirectTarget(from,location){
let target=URL.canParse(location,from.href)?new URL(location,from):void 0,refuse=where=>new import_chunk_IMM2X3B7.HttpFailure("redirect",`${(0,import_chunk_2DHJELWP.shownAddress)(
from)} redirects to ${where}`);if(target===void 0)throw refuse("what is not an address");if(!(0,import_chunk_2DHJELWP.isSafe)(target))throw refuse(`${(0,import_chunk_2DHJELWP.shownAddress)(
target)}, which is not encrypted`);if(from.protocol==="https:"&&target.protocol!=="https:")throw refuse(`${(0,import_chunk_2DHJELWP.shownAddress)(target)}, whic\
h is not encrypted`);return target}var transientStatuses=new Set([408,425,429,500,502,503,504]);function statusFailure(url,status,retryAfter2){let partial=status===
206||status===416,hint=status===404?"Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror.":status===401||status===403||status===407?
"Check the address, and whether the proxy or mirror lets this runner in.":"Try again later, or use a mirror (cryptoki-archive).",what=status===407?"the proxy wa\
nts a user and a password (407)":`the server answers ${status}`;return{error:new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`${(0,import_chunk_2DHJELWP.shownAddress)(
url)} can't be downloaded: ${what}.`,{hint}),transient:partial||transientStatuses.has(status),retryAfter:retryAfter2}}function tooLarge(url,maximumBytes){return new import_chunk_6SEWUBK6.SigningError(
"DOWNLOAD_FAILED",`${(0,import_chunk_2DHJELWP.shownAddress)(url)} is larger than ${maximumBytes} bytes, which no archive of the library is.`,{hint:"Check that t\
he address is the one of the library's archive."})}var diskFull=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function downloadFailure(error,url,target){let code=(0,import_chunk_QKCPIZRP.systemCode)(
error)??"",where=(0,import_chunk_2DHJELWP.shownAddress)(url),failure=(transient,message,hint)=>({error:new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",
message,{hint,cause:error}),transient,retryAfter:void 0});if(diskFull.test(code)){let message=`The library's archive can't be written to ${target}: the disk is \
full (${code}).`,hint="Free space on the disk of the job's temporary folder.";return{...failure(!1,message,hint),error:new import_chunk_6SEWUBK6.SigningError("O\
UTPUT_NOT_WRITABLE",message,{hint,cause:error})}}let{kind,message:said}=error instanceof import_chunk_IMM2X3B7.HttpFailure?error:(0,import_chunk_IMM2X3B7.failureOf)(
error),mirror="Check the address, or use a mirror (cryptoki-archive).";switch(kind){case"redirect":return failure(!1,`${said}.`,mirror);case"unreachable":return failure(
!0,`${where} can't be reached (${code}).`,"Check the network and http-proxy. Without a network, give a copy of the archive with cryptoki-archive; pkcs11-sign bu\
ndle makes one.");case"dropped":return failure(!0,`${where}: the connection ended half-way (${code}).`,"Try again later, or use a mirror (cryptoki-archive).");case"\
timeout":return failure(!0,`${where} can't be reached in time (${code}).`,"Check the network and http-proxy.");case"tls":return failure(!1,`${where}: the connec\
tion can't be trusted (${code}).`,"Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:return failure(
!1,`${where} can't be downloaded: ${said}.`,mirror)}}var downloadLimits={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function downloadFile(url,target,options){
var _a;let limits={...downloadLimits,...options.limits},deadline=Date.now()+limits.totalInSeconds*1e3,file=await(0,import_promises10.open)(target,"wx",384).catch(
error=>{throw downloadFailure(error,url,target).error}),progress={bytes:0,hash:(0,import_node_crypto2.createHash)("sha256"),validator:void 0};try{for(let failed=0;;){
let before=progress.bytes,failure=await attempt(url,file,target,progress,deadline,limits,options);if(failure===void 0)return{sha256:progress.hash.digest("hex"),
bytes:progress.bytes};if(failed=progress.bytes>before?1:failed+1,!failure.transient||failed>options.retries)throw failure.error;let wait=failure.retryAfter??(0,import_chunk_2DHJELWP.retryDelay)(
failed);if(Date.now()+wait>=deadline)throw failure.error;(_a=options.onRetry)==null||_a.call(options,failure.error.message,wait),await pause(wait,options.signal)}}finally{
await file.close()}}async function attempt(url,file,target,progress,deadline,limits,options){var _a;let stalled=new AbortController,timer,alive=()=>{clearTimeout(
timer),timer=setTimeout(()=>{stalled.abort()},Math.max(1,Math.min(limits.stallInSeconds*1e3,deadline-Date.now())))};alive();try{let resuming=progress.bytes>0&&progress.
validator!==void 0,headers=resuming?{range:`bytes=${progress.bytes}-`,"if-range":progress.validator??""}:{},answer=await openDownload(url,headers,options.proxy,
AbortSignal.any([options.signal,stalled.signal]));try{alive();let status=answer.statusCode??0,resumed=status===206&&resuming&&startOf(answer)===progress.bytes;if(!resumed&&
status!==200)return(status===206||status===416)&&await restart(file,progress),statusFailure(url,status,(0,import_chunk_2DHJELWP.retryAfter)(answer.headers["retr\
y-after"]));resumed||await restart(file,progress),progress.validator=validatorOf(answer);let length=Number(answer.headers["content-length"]??Number.NaN),total=Number.
isNaN(length)?void 0:progress.bytes+length;if(total!==void 0&&total>limits.maximumBytes)throw tooLarge(url,limits.maximumBytes);for await(let chunk of answer){if(alive(),
Date.now()>deadline&&stalled.abort(),progress.bytes+chunk.length>limits.maximumBytes)throw tooLarge(url,limits.maximumBytes);await writeAll(file,chunk,progress.
bytes),progress.hash.update(chunk),progress.bytes+=chunk.length,(_a=options.onProgress)==null||_a.call(options,progress.bytes,total)}return}finally{answer.destroy()}}catch(error){
if(options.signal.aborted)throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","Cancelled while downloading.",{cause:error});if(error instanceof import_chunk_6SEWUBK6.SigningError)
throw error;let late=stalled.signal.aborted?Date.now()>=deadline?"deadline":"stall":void 0;return late===void 0?downloadFailure(error,url,target):lateFailure(late,
url,limits)}finally{clearTimeout(timer)}}function lateFailure(late,url,{stallInSeconds,totalInSeconds}){let what=late==="stall"?`the server sent nothing for ${stallInSeconds}\
 s`:`not all of it was there after ${totalInSeconds} s`,hint="Try again later, or use a mirror nearby (cryptoki-archive).";return{error:new import_chunk_6SEWUBK6.SigningError(
"DOWNLOAD_FAILED",`${(0,import_chunk_2DHJELWP.shownAddress)(url)}: ${what}.`,{hint}),transient:late==="stall",retryAfter:void 0}}async function restart(file,progress){
await file.truncate(0),progress.bytes=0,progress.hash=(0,import_node_crypto2.createHash)("sha256"),progress.validator=void 0}async function writeAll(file,chunk,position){
for(let written=0;written<chunk.length;)written+=(await file.write(chunk,written,chunk.length-written,position+written)).bytesWritten}function validatorOf({headers}){
var _a;if(headers["accept-ranges"]!=="none")return(_a=headers.etag)!=null&&_a.startsWith('"')?headers.etag:headers["last-modified"]}function startOf({headers}){
var _a;return Number(((_a=/^bytes (\d+)-/.exec(headers["content-range"]??""))==null?void 0:_a[1])??Number.NaN)}async function pause(milliseconds,signal){let{setTimeout:sleep2}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));
await sleep2(milliseconds,void 0,{signal}).catch(error=>{throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","Cancelled while waiting to download again.",{
cause:error})})}var progressInterval=1e4,largestSignature=64*1024;async function obtainArchive(source,options){return source.kind==="url"?fetchArchive(source.url,
options):readArchive((0,import_node_path6.resolve)(options.workingDirectory,source.path),options)}async function fetchArchive(url,options){let{host,signal,proxy,
retries,limits}=options,path=(0,import_node_path6.join)(options.folder,"archive"),discard=()=>(0,import_promises9.rm)(path,{force:!0}),shown=(0,import_chunk_2DHJELWP.shownAddress)(
url),lastWord=Date.now();host.info(`Downloading ${shown}`);let aside=new AbortController,signature=options.wantSignature?fetchSignature(url,{...options,signal:AbortSignal.
any([signal,aside.signal])}):Promise.resolve(void 0);try{let{sha256}=await downloadFile(url,path,{proxy,signal,retries,limits,onProgress:(bytes,total)=>{Date.now()-
lastWord<progressInterval||(lastWord=Date.now(),host.info(`${megabytes(bytes)}${total===void 0?"":` of ${megabytes(total)}`} MB downloaded`))},onRetry:(why,wait)=>{
host.info(`${why} Trying again in ${Math.max(1,Math.round(wait/1e3))} s.`)}});return{path,sha256,source:shown,signature:await signature,discard}}catch(error){throw aside.
abort(),await Promise.all([discard(),signature]),error}}async function fetchSignature(url,{folder,proxy,signal,limits}){let address=new URL(url);address.pathname+=
".asc";let path=(0,import_node_path6.join)(folder,"archive.asc");try{await downloadFile(address,path,{proxy,signal,retries:0,limits:{stallInSeconds:10,totalInSeconds:20,
...limits,maximumBytes:largestSignature}});let bytes=await(0,import_promises9.readFile)(path);return/^\s*</.test(bytes.toString("latin1"))?void 0:bytes}catch{return}finally{
await(0,import_promises9.rm)(path,{force:!0})}}async function readArchive(path,{wantSignature}){await archiveKind(path);let sha256=await sha256OfFile(path).catch(
error=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The library's archive ${path} can't be read.`,{hint:"Check the path in cryptoki-archive.",
cause:error})}),signature=wantSignature?await(0,import_promises9.readFile)(`${path}.asc`).catch(()=>{}):void 0;return{path,sha256,source:path,signature,discard:()=>Promise.
resolve()}}function megabytes(bytes){return(bytes/1e6).toFixed(1)}var releaseKey=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function archiveRequest(plan,os,session,workingDirectory,changes={}){let settings={releaseKey,server:import_chunk_2DHJELWP.downloadServer,catalog,downloadLimits:{},
unpackLimits:{},environment:(0,import_chunk_FQUD5VY7.readEnvironment)(),...changes},source=(0,import_chunk_2DHJELWP.archiveSource)(plan,os,settings.server);return{
plan,os,session,settings,workingDirectory,source,expected:expectedDigest(plan,os,settings.catalog)}}async function obtainRequested(request,folder){let{session,settings,
workingDirectory,source,expected}=request,{host,signal,inputs,workspace}=session;return obtainArchive(source,{host,signal,proxy:(0,import_chunk_IMM2X3B7.proxySettings)(
inputs.httpProxy,settings.environment),retries:inputs.retries,limits:settings.downloadLimits,folder:await workspace.folder(folder),workingDirectory,wantSignature:expected===
void 0})}function expectedDigest(plan,os,known){var _a;if(plan.sha256!==void 0)return{sha256:plan.sha256,from:"cryptoki-sha256"};let sha256=plan.archive===void 0?
(_a=known[plan.version??""])==null?void 0:_a[os]:void 0;return sha256===void 0?void 0:{sha256,from:"catalog"}}var libraryNames={linux:"libSignPath.Cryptoki.so",
win32:"SignPath.Cryptoki.dll"},systemNames={linux:"Linux",win32:"Windows"},foreignFolder=/^(?:(?:linux|win|windows|osx|macos)?[-_]?(?:arm64|aarch64|arm|x86|i[36]86|win32)|.*musl.*)$/i;
function isLibraryEntry(name,os){var _a;let last=(_a=segmentsOf(name).at(-1))==null?void 0:_a.toLowerCase(),library=libraryNames[os].toLowerCase();return last===
library||last===`${library}.asc`}function dependsOnOpenssl(names,os){return os==="linux"&&candidatesIn(names,os).some(({version:version2})=>version2!==void 0)}function chooseBuild(names,os,openssl2){
let candidates2=candidatesIn(names,os);if(candidates2[0]===void 0)throw noLibrary(names,os);let chosen=(candidate,reason)=>({library:candidate.name,signature:names.
find(name=>samePath(name,`${candidate.name}.asc`)),openssl:candidate.version===void 0||openssl2===void 0?void 0:`${openssl2.major}.${openssl2.minor}`,reason});if(os===
"win32")return chosen(preferX64(candidates2),"it is the archive's Windows library");let versioned=candidates2.filter(({version:version2})=>version2!==void 0);if(versioned.
length===0)return chosen(preferX64(candidates2),"it is the one library of the archive, for any OpenSSL");if(openssl2===void 0)throw opensslUnknown(versioned);let best=versioned.
map(candidate=>({candidate,fit:fitOf(candidate.version,openssl2)})).filter(rated=>rated.fit!==void 0).sort((a,b)=>a.fit.rank-b.fit.rank||b.fit.closeness-a.fit.closeness)[0];
if(best===void 0)throw noBuild(versioned,openssl2);return chosen(best.candidate,`folder ${best.candidate.folder} ${best.fit.words} the runner's OpenSSL ${openssl2.
text}`)}function fitOf(version2,openssl2){if((version2==null?void 0:version2.major)!==openssl2.major)return;let{minor,patch}=version2;if(minor===void 0)return{rank:1,
closeness:0,words:"is for every minor version of"};if(minor===openssl2.minor)return{rank:0,closeness:patch===openssl2.patch?Number.MAX_SAFE_INTEGER:patch??0,words:"\
is for the same version as"};if(!(openssl2.major<3))return minor<openssl2.minor?{rank:2,closeness:minor,words:"is the nearest older one of the same major versio\
n as"}:{rank:3,closeness:-minor,words:"is newer than, but of the same major version as,"}}function candidatesIn(names,os){let wanted=libraryNames[os].toLowerCase(),
found=names.filter(name=>{var _a;return((_a=segmentsOf(name).at(-1))==null?void 0:_a.toLowerCase())===wanted&&!segmentsOf(name).slice(0,-1).some(folder=>foreignFolder.
test(folder))});return found.map(name=>{var _a;let folders=segmentsOf(name).slice(0,-1),folder=folders.at(-1)??"",isOpensslFolder=found.length>1||((_a=folders.at(
-2))==null?void 0:_a.toLowerCase())==="libsignpath.cryptoki"||/ssl/i.test(folder);return{name,folder,version:isOpensslFolder?parseFolder(folder):void 0}})}function parseFolder(folder){
let match=/^(?:(?:lib)?(?:open)?ssl|v)?[\s._-]*v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?$/i.exec(folder);if(match===null)return;let[,first="",second,third]=match,
numbers=second===void 0&&first.length>1?Array.from(first):[first,second,third],[major,minor,patch]=numbers.map(text=>text===void 0||!/^\d+$/.test(text)?void 0:Number(
text));return major===void 0?void 0:{major,minor,patch}}function preferX64(candidates2){let[first]=[...candidates2].sort((a,b)=>Number(isX64(b))-Number(isX64(a))||
segmentsOf(a.name).length-segmentsOf(b.name).length);if(first===void 0)throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR","There is no library to cho\
ose.");return first}function isX64({name}){return segmentsOf(name).some(folder=>/(?:x64|amd64|x86_64)/i.test(folder))}function segmentsOf(name){return name.split(
/[/\\]/).filter(segment=>segment!==""&&segment!==".")}function samePath(a,b){return segmentsOf(a).join("/").toLowerCase()===segmentsOf(b).join("/").toLowerCase()}
function noLibrary(names,os){let held=names.filter(name=>!/[/\\]$/.test(name));return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_FAILED",`The archive hold\
s no ${libraryNames[os]} for ${systemNames[os]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library for ${systemNames[os]}.`,details:`It ho\
lds: ${held.slice(0,20).join(", ")}${held.length>20?`, and ${held.length-20} more`:""}`})}function opensslUnknown(versioned){return new import_chunk_6SEWUBK6.SigningError(
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
let openpgp=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-CAWDAIOV.cjs"))),text=Buffer.from(question.signature).toString("latin1");if(text.trim()===
"")throw faulty("stripped",question,"The file for it is empty.");if(emptyArmour.test(text))throw faulty("stripped",question,"The file for it holds no signature.");
try{let armored=text.includes("-----BEGIN PGP SIGNATURE-----");if(!armored&&/^\s*[-<A-Za-z0-9]/.test(text.slice(0,1)))throw faulty("stripped",question,"The file\
 for it holds no signature.");let signature=armored?await openpgp.readSignature({armoredSignature:text}):await openpgp.readSignature({binarySignature:question.signature});
if(signature.packets.length===0)throw faulty("stripped",question,"The file for it holds no signature.");return signature}catch(error){throw error instanceof import_chunk_6SEWUBK6.SigningError?
error:faulty("unreadable",question,`It can't be read (${(0,import_chunk_QKCPIZRP.textOf)(error,"message")??String(error)}).`,error)}}async function contentOf(path){
let{size}=await(0,import_promises12.stat)(path);return size<=wholeUpTo?(0,import_promises12.readFile)(path):import_node_stream.Readable.toWeb((0,import_node_fs4.createReadStream)(
path,{highWaterMark:1024*1024}))}async function readToEnd(stream2){let reader=stream2.getReader();for(;!(await reader.read()).done;);}async function outcomeOf({
keyID,verified},key){if(key.getKeys(keyID).length===0){await verified.catch(()=>{});return}return verified.then(()=>"good",error=>(0,import_chunk_QKCPIZRP.textOf)(
error,"message")??String(error))}function faultOf(reason,question){return/digest did not match|signature verification failed/i.test(reason)?faulty("tampered",question,
`It does not fit: ${question.what} was changed after it was signed.`):/insecure|weak|rejected/i.test(reason)?faulty("weak",question,`It is too weak to prove any\
thing (${reason}).`):/revoked/i.test(reason)?faulty("revoked-key",question,"Its key has been revoked."):faulty("unreadable",question,`It can't be checked (${reason}\
).`)}async function checkStillValid(key,packet,question){let now=question.now??new Date;if(await key.isRevoked(void 0,void 0,now))throw faulty("revoked-key",question,
"Its key has been revoked.");let signatureEnd=packet.getExpirationTime();if(signatureEnd instanceof Date&&signatureEnd<=now)throw faulty("expired-signature",question,
`It expired on ${day(signatureEnd)}.`);let keyEnd=await key.getExpirationTime();if(isDate(keyEnd)&&keyEnd<=now)throw faulty("expired-key",question,`Its key expi\
red on ${day(keyEnd)}.`)}var hints={stripped:"Somebody took the signature away. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha\
256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.","wrong-key":"Take the archive \
from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"Don't use it. Take the archive from SignPa\
th's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the digest with cryptoki-sha256 if you know the \
archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with cryptoki-sha256 if you know the archive to be r\
ight.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the digest with cryptoki-sha256 if you know t\
he archive to be right."};function faulty(fault,{what},reason,cause){return new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_NOT_VERIFIED",`The GPG signature of\
 ${what} is not good (${fault}). ${reason}`,{hint:hints[fault],...cause===void 0?{}:{cause}})}function fingerprintOf(key){return key.getFingerprint().toUpperCase()}
function isDate(value){return Object.prototype.toString.call(value)==="[object Date]"}function day(date){return date.toISOString().slice(0,10)}async function vouchForArchive(archive,expected,releaseKey2){
try{return expected!==void 0?(checkDigest(archive,expected),"digest"):archive.signature===void 0?"nothing":(await checkSignature({path:archive.path,what:"the ar\
chive",signature:archive.signature,releaseKey:releaseKey2}),"signature")}catch(error){throw await archive.discard(),error}}async function vouchForLibrary(library,signature,releaseKey2){
return signature===void 0?"nothing":(await checkSignature({path:library,what:"the library in the archive",signature:await(0,import_promises11.readFile)(signature),
releaseKey:releaseKey2}),"signature")}function acceptUnverified(host,{source,archiveSha256,required}){let pin2=`cryptoki-sha256: ${archiveSha256}`,nothing=`Noth\
ing vouches for ${source}: it has no GPG signature, and no digest is known`;if(required)throw new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_NOT_VERIFIED",`${nothing}\
. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${pin2}`});host.warning(`${nothing}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${pin2}`)}function checkDigest({sha256,source},expected){if(sha256===expected.sha256)return;let whose=expected.from==="catalog"?"that this release of pkcs11-sig\
n knows":"in cryptoki-sha256";throw new import_chunk_6SEWUBK6.SigningError("DOWNLOAD_NOT_VERIFIED",`${source} does not have the digest ${whose}: it was changed,\
 damaged or replaced.`,{hint:expected.from==="catalog"?"Don't use it. Something between SignPath and this runner changes downloads, or SignPath replaced the arc\
hive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if it does, do not use this archive.",details:`expected: ${expected.sha256}\

found:    ${sha256}`})}async function installLibrary(plan,session,facts,changes){if(plan.kind==="installed")return{path:plan.path,version:void 0};let installation=beginInstallation(
plan,session,facts,changes),cached=await findCached(installation);return cached!==void 0?acceptCached(installation,cached):installAnew(installation)}function beginInstallation(plan,session,facts,changes){
let os=facts.os==="win32"?"win32":"linux",openssl2;return{...archiveRequest(plan,os,session,facts.workingDirectory,changes),openssl:()=>openssl2??=opensslVersion(
session,facts)}}async function opensslVersion({inputs,environment},facts){var _a;return facts.openssl!==void 0?facts.openssl.version:(_a=(await gatherFacts({programs:[
import_chunk_IMM2X3B7.openssl],openssl:inputs.openssl},environment())).openssl)==null?void 0:_a.version}async function findCached(installation){let{plan,session,
os,source,expected}=installation;if(!(expected!==void 0||plan.archive===void 0&&plan.version!==void 0&&!(0,import_chunk_2DHJELWP.isMoving)(plan.version))||source.
kind==="file")return;let from=(0,import_chunk_2DHJELWP.shownAddress)(source.url),accept=record=>expected!==void 0?record.archiveSha256===expected.sha256:record.
source===from&&(record.vouchedBy==="signature"||record.vouchedBy==="nothing"&&!plan.requireVerified),find=async openssl2=>(await readEntries(session.host.cacheDirectory,
{version:plan.version,os,openssl:openssl2},accept))[0],any=await find(void 0);if(any!==void 0||os==="win32")return any;let version2=await installation.openssl();
return version2===void 0?void 0:find(`${version2.major}.${version2.minor}`)}function acceptCached({plan,session,expected},{record,path}){let{host}=session;return host.
info(`Library: from the cache, checked against its digest (${record.build}): ${path}`),expected===void 0&&record.vouchedBy==="nothing"&&acceptUnverified(host,{source:record.
source,archiveSha256:record.archiveSha256,required:plan.requireVerified}),{path,version:plan.version}}async function installAnew(installation){let{plan,settings,
expected}=installation,archive=await obtainRequested(installation,"cryptoki");try{let opened=await openAirGap(archive,installation),version2=plan.version??opened.
version,pinned=(expected==null?void 0:expected.sha256)===archive.sha256?{...opened.archive,sha256:archive.sha256}:opened.archive,voucher=await vouchForArchive(pinned,
expected,settings.releaseKey);return await unpackAndStore(installation,opened.archive,voucher,version2)}finally{await archive.discard()}}async function openAirGap(archive,{
session,settings}){if(!await isAirGapFile(archive.path))return{archive,version:void 0};let{path,manifest}=await openAirGapFile(archive.path,await session.workspace.
folder("air-gap"),settings.unpackLimits);return{archive:{...archive,path,sha256:manifest.sha256,signature:void 0},version:manifest.version}}async function unpackAndStore(installation,archive,voucher,version2){
let{plan,session,settings,os}=installation,{host,workspace}=session,folder=await workspace.folder("library");try{let{build,library,signature}=await unpackBuild(
installation,archive.path,folder),vouchedBy=voucher==="nothing"?await vouchForLibrary(library,signature,settings.releaseKey):voucher;host.info(`Library: ${build.
library}: ${build.reason}`),host.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[vouchedBy]}`),vouchedBy===
"nothing"&&acceptUnverified(host,{source:archive.source,archiveSha256:archive.sha256,required:plan.requireVerified});let record={format:1,version:version2,source:archive.
source,archiveSha256:archive.sha256,library:libraryNames[os],librarySha256:await sha256OfFile(library),vouchedBy,build:build.reason};return{path:await keep(installation,
{version:version2,os,openssl:build.openssl},library,record),version:version2}}finally{await(0,import_promises.rm)(folder,{recursive:!0,force:!0})}}async function unpackBuild({
os,openssl:openssl2,settings},archive,folder){let choose=async names=>chooseBuild(names,os,dependsOnOpenssl(names,os)?await openssl2():void 0),chosen,files=await unpack(
{archive,folder,limits:settings.unpackLimits,candidate:name=>isLibraryEntry(name,os),choose:async names=>{chosen=choose(names);let{library:library2,signature}=await chosen;
return signature===void 0?[library2]:[library2,signature]}}),build=await chosen,library=files.get((build==null?void 0:build.library)??"");if(build===void 0||library===
void 0)throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR","The library was not unpacked.");return{build,library,signature:build.signature===void 0?void 0:
files.get(build.signature)}}async function keep({session},key,library,record){let{host,workspace}=session;try{return await store(host.cacheDirectory,key,library,
record)}catch(error){host.notice(`The cache ${host.cacheDirectory} can't be written to (${(0,import_chunk_QKCPIZRP.systemCode)(error)??String(error)}): the libr\
ary is installed for this job only.`);let path=(0,import_node_path.join)(await workspace.folder("installed"),record.library);return await(0,import_promises.rename)(
library,path),await(0,import_promises.chmod)(path,384),path}}var aptOptions=["-q","-o","DPkg::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],
aptInstallOptions=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"],staleRedhat=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,
recipes={"apt-get":{install:[...aptOptions,"install",...aptInstallOptions],refresh:[...aptOptions,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:staleRedhat},microdnf:{install:["install","-y","--setopt\
=install_weak_deps=0"],refresh:["clean","all"],stale:staleRedhat},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cach\
e"],stale:staleRedhat}};function installAttempts(installation){let{manager,privilege,packages}=installation;if(privilege==="none"||packages.length===0)return[];
let{install,refresh}=recipes[manager],installing=elevated(manager,[...install,...packages],privilege);return[[installing],[elevated(manager,refresh,privilege),installing]]}
function mayBeStale(manager,output){return recipes[manager].stale.test(output)}function listsAreLocked(output){return output.includes("Could not get lock /var/l\
ib/apt/lists")}function installHint({manager,privilege,packages}){let sudo=privilege==="root"?"":"sudo ",names=packages.join(" ");return manager==="apt-get"?`${sudo}\
apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names}`:`${sudo}${manager} install -y ${names}`}function elevated(manager,options,privilege){
let environment={LC_ALL:"C.UTF-8",...manager==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return privilege==="root"?{program:manager,arguments:options,environment}:
{program:"sudo",arguments:["-n","env",...Object.entries(environment).map(([name,value])=>`${name}=${value}`),manager,...options],environment}}var timeLimitInSeconds=1800,
lockPauseInMilliseconds=5e3,keptLines=400,shownLines=25;async function installPrerequisites(session,needs,machine){if(needs.length===0)return;let installation=plannedInstallation(
session,needs,machine),{host}=session;host.startGroup(`Install ${installation.packages.join(", ")}`);try{let failure=await runAttempts(session,installation,machine.
workingDirectory);if(failure===void 0)return;let note=(0,import_chunk_2DHJELWP.repositoryNote)(needs,installation.manager,machine.distribution);throw new import_chunk_6SEWUBK6.SigningError(
"PREREQUISITE_MISSING",`${installation.manager} could not install ${installation.packages.join(", ")} (exit code ${failure.exitCode}).`,{hint:`${note===void 0?"":
`${note} `}${handWork(installation)}`,details:failure.lines.slice(-shownLines).join(`
`)})}finally{host.endGroup()}}function plannedInstallation({inputs},needs,machine){let{packageManager:manager,privilege,distribution}=machine,missing=(names,why)=>`\
This runner lacks ${names.map(({title})=>title).join(", ")}, and ${why}.`;if(manager===void 0)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",
missing(needs,"there is neither apt-get nor dnf to install that with"),{hint:machine.os==="win32"?"Install it before this step, and put its folder on PATH.":"In\
stall it before this step, or in the image."});let found=needs.map(need=>({need,name:(0,import_chunk_2DHJELWP.packageFor)(need,manager,distribution)})),unknown=found.
filter(({name})=>name===void 0).map(({need})=>need);if(unknown.length>0)throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",missing(unknown,`${(distribution==
null?void 0:distribution.prettyName)??"this distribution"} has no package for that`),{hint:withoutPackage(unknown)});let packages=[...new Set(found.flatMap(({name})=>name===
void 0?[]:[name]))],installation={manager,privilege,packages},refusal=inputs.installPrerequisites?privilege==="none"?"this user may not install packages (neithe\
r root nor sudo without a password)":void 0:"install-prerequisites is false";if(refusal===void 0)return installation;let note=(0,import_chunk_2DHJELWP.repositoryNote)(
needs,manager,distribution);throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",missing(needs,refusal),{hint:`${note===void 0?"":`${note} `}${handWork(
installation)}`})}function withoutPackage(needs){return needs.includes(import_chunk_2DHJELWP.pkcs11Engine)?"Set openssl-backend to provider.":needs.includes(import_chunk_2DHJELWP.pkcs11Provider)?
"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function handWork(installation){return`Run this before signing\
, or in the image: ${installHint(installation)}`}async function runAttempts(session,installation,workingDirectory){var _a;let failure;for(let attempt2 of installAttempts(
installation)){if(failure!==void 0&&!mayBeStale(installation.manager,failure.lines.join(`
`)))break;let ends=[];for(let command of attempt2)ends.push(await runPatiently(session,command,workingDirectory));let exitCode=((_a=ends.at(-1))==null?void 0:_a.
exitCode)??0;if(exitCode===0)return;failure={exitCode,lines:ends.flatMap(({lines})=>lines)}}return failure}async function runPatiently(session,command,workingDirectory){
let deadline=Date.now()+3e5;for(;;){let end=await runOnce(session,command,workingDirectory);if(end.exitCode===0||!listsAreLocked(end.lines.join(`
`))||Date.now()>deadline)return end;session.host.info("Another package manager is at work: waiting for it."),await(0,import_promises13.setTimeout)(lockPauseInMilliseconds,
void 0,{signal:session.signal}).catch(()=>{})}}async function runOnce({host,environment,redact,signal},command,workingDirectory){host.info(`$ ${[command.program,
...command.arguments].join(" ")}`);let lines=[],onLine=line=>{host.info(line),lines.push(line),lines.length>keptLines&&lines.shift()};return{exitCode:await(0,import_chunk_W6526JN7.stream)(
{...command,environment:environment(command.environment)},{workingDirectory,timeLimitInSeconds,signal,redact,onLine}),lines}}async function prepare(session,files){
let{inputs,workspace}=session,libraryFacts=inputs.cryptokiLibrary===void 0?void 0:await(0,import_chunk_2DHJELWP.readLibraryFacts)(inputs.cryptokiLibrary,process.
cwd());checkCredentialsGiven(session,libraryFacts,files.length>0);let{plan,facts}=await settlePlan(session,files,libraryFacts),library=await installLibrary(plan.
library,session,facts),logDirectory=await workspace.folder("log"),readWriteSessions=plan.tools.some(name=>import_chunk_IMM2X3B7.tools[name].needs.readWriteSessions)||
void 0,credentials=(0,import_chunk_IMM2X3B7.credentialsEnvironment)({...inputs,httpProxy:proxyForLibrary(inputs),logDirectory,readWriteSessions}),environment={...credentials.
public,...credentials.secret},probe=(0,import_chunk_2DHJELWP.prepareProbe)({library:library.path,keyId:keyIdOf(inputs),pin:import_chunk_GN3PBSNS.pin,environment,
logDirectory},session),certificate=await(0,import_chunk_2DHJELWP.obtainCertificate)(session,plan.certificate,probe);certificate!==void 0&&checkKeyFits(session,certificate,
plan);let token=await findToken(session,plan,probe);return{session,plan,facts,library,certificate,key:certificate===void 0?void 0:keyOf(session,certificate,token),
configuration:await(0,import_chunk_GN3PBSNS.configure)(plan,library.path,certificate,token,workspace),credentials,probe,logDirectory}}async function settlePlan(session,files,library){
let{inputs,host}=session,chosen=(0,import_chunk_2DHJELWP.chooseTools)(inputs,files),programs=(0,import_chunk_2DHJELWP.programsNeeded)((0,import_chunk_2DHJELWP.toolsNeeded)(
inputs,chosen)),look=()=>gatherFacts({programs,openssl:inputs.openssl,opensslFits:import_chunk_2DHJELWP.opensslFits},session.environment()),facts=await look(),plan=(0,import_chunk_2DHJELWP.makePlan)(
inputs,chosen,facts,library);if(showLines(host,"Plan",(0,import_chunk_2DHJELWP.describePlan)(plan,inputs,facts)),plan.missing.length>0){if(await installPrerequisites(
session,plan.missing,facts),facts=await look(),plan=(0,import_chunk_2DHJELWP.makePlan)(inputs,chosen,facts,library),plan.missing.length>0)throw new import_chunk_6SEWUBK6.SigningError(
"PREREQUISITE_MISSING",`${plan.missing.map(({title})=>title).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of thi\
s job holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});showLines(host,"Plan, with what is installed now",(0,import_chunk_2DHJELWP.describePlan)(
plan,inputs,facts))}for(let notice of plan.notices)host.notice(notice);for(let warning of plan.warnings)host.warning(warning);return{plan,facts}}function showLines(host,title,lines){
host.startGroup(title);for(let line of lines)host.info(line);host.endGroup()}function checkCredentialsGiven({inputs},library,files){let needsCredentials=(library==
null?void 0:library.readsSignPathVariables)!==!1,missing=[...needsCredentials&&inputs.organizationId===void 0?["organization-id"]:[],...needsCredentials&&inputs.
apiToken===void 0?["api-token"]:[]];if(missing.length>0)throw new import_chunk_6SEWUBK6.SigningError("NO_CREDENTIALS",`${missing.join(" and ")} ${missing.length===
1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:`Set ${missing.map(name=>`${name} (or ${variableOf(name)})`).join(" and ")} from your CI's secre\
ts. Pull requests of forks get no secrets: if-no-credentials: skip is for them.`});let unnamed=["project-slug","signing-policy-slug"].filter(name=>name==="proje\
ct-slug"?inputs.projectSlug===void 0:inputs.signingPolicySlug===void 0);if(unnamed.length>0&&(files||unnamed.length===1))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${unnamed.join(" and ")} ${unnamed.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${unnamed.join(" and ")} to the slugs that Sig\
nPath shows for the project and its signing policy.`})}function variableOf(input){return`SIGNPATH_${input.toUpperCase().replaceAll("-","_")}`}function proxyForLibrary({
apiUrl,httpProxy}){var _a;return httpProxy??((_a=(0,import_chunk_IMM2X3B7.proxyFor)(new URL(apiUrl),(0,import_chunk_IMM2X3B7.proxySettings)(void 0,(0,import_chunk_FQUD5VY7.readEnvironment)())))==
null?void 0:_a.href.replace(/\/$/,""))}function keyIdOf({projectSlug,signingPolicySlug}){return projectSlug===void 0||signingPolicySlug===void 0?void 0:`${projectSlug}\
/${signingPolicySlug}`}async function findToken({inputs,host},{signPath,files},probe){if(keyIdOf(inputs)===void 0||signPath&&files.length>0)return;let result=await(0,import_chunk_2DHJELWP.checkLibrary)(
probe,host);return signPath||result.kind==="skipped"?void 0:result.token}function keyOf({inputs},{leaf},token){let id=keyIdOf(inputs);if(id===void 0)return;let where=token===
void 0?{}:{token};return{id,idHex:(0,import_chunk_WM3JWRO3.keyIdHex)(id),uri:(0,import_chunk_WM3JWRO3.pkcs11Uri)({id,...where}),type:(0,import_chunk_2DHJELWP.keyTypeOf)(
leaf),...where}}function checkKeyFits({inputs,host},{leaf},plan){for(let warning of(0,import_chunk_2DHJELWP.certificateWarnings)(leaf))host.warning(warning);if(!(plan.
files.length===0||inputs.padding!=="pss"||(0,import_chunk_2DHJELWP.keyTypeOf)(leaf)==="RSA"))throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH","p\
adding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}0&&(module.exports={prepare});
