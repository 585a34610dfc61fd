var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{archiveSource:()=>archiveSource,certificateWarnings:()=>certificateWarnings,checkLibrary:()=>checkLibrary,chooseTools:()=>chooseTools,
clientOf:()=>clientOf,commandsNeeded:()=>commandsNeeded,describePlan:()=>describePlan,downloadServer:()=>downloadServer,explainByProbe:()=>explainByProbe,explainFailure:()=>explainFailure,
findPolicy:()=>findPolicy,isMoving:()=>isMoving,isSafe:()=>isSafe,keyTypeOf:()=>keyTypeOf,makePlan:()=>makePlan,noSpaceLeft:()=>noSpaceLeft,notWritten:()=>notWritten,
obtainCertificate:()=>obtainCertificate,opensslFits:()=>opensslFits,packageFor:()=>packageFor,prepareProbe:()=>prepareProbe,readLibraryFacts:()=>readLibraryFacts,
relativeName:()=>relativeName,repositoryNote:()=>repositoryNote,retryAfter:()=>retryAfter,retryDelay:()=>retryDelay,shownAddress:()=>shownAddress,toolsNeeded:()=>toolsNeeded});
module.exports=__toCommonJS(stdin_exports);var import_chunk_ZZNFWEK5=require("./chunk-ZZNFWEK5.cjs");var import_chunk_TYOF7II3=require("./chunk-TYOF7II3.cjs");var import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs");
var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");
var import_node_crypto=require("node:crypto");var import_promises=require("node:fs/promises");var import_node_fs=require("node:fs");var import_promises2=require("node:fs/promises");
var import_node_path=require("node:path");var import_promises3=require("node:fs/promises");var import_node_crypto2=require("node:crypto");var import_node_crypto3=require("node:crypto");
var import_promises4=require("node:fs/promises");var import_node_path2=require("node:path");var import_promises5=require("node:fs/promises");var import_promises6=require("node:fs/promises");
var import_node_path3=require("node:path");var import_node_path4=require("node:path");var import_promises7=require("node:timers/promises");var import_node_crypto4=require("node:crypto");
var import_node_path5=require("node:path");async function readCertificateFile(path){let bytes;try{bytes=await(0,import_promises.readFile)(path)}catch(error){const reason=error instanceof
Error?error.message:String(error);throw new import_chunk_NBC3KX7F.SigningError("FILE_UNREADABLE",`The certificate file can't be read: ${reason}.`,{file:path,cause:error,
hint:"Check the path in `certificate`: it is relative to the working directory."})}return parseCertificates(bytes,path)}function parseCertificates(bytes,file){const certificates=unique(
decode(bytes,file));const leaf=signerOf(certificates,file);return{leaf,chain:chainOf(leaf,certificates)}}function keyTypeOf(certificate){const type=certificate.
publicKey.asymmetricKeyType;if(type==="rsa"||type==="rsa-pss")return"RSA";if(type==="ec")return"EC";throw new import_chunk_NBC3KX7F.SigningError("KEY_TYPE_MISMA\
TCH",`The certificate's key is of type ${type??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key\
."})}function certificateWarnings(certificate,now=new Date){if(now.getTime()>Date.parse(certificate.validTo))return[`The signing certificate expired on ${day(certificate.
validTo)}.`];if(now.getTime()<Date.parse(certificate.validFrom))return[`The signing certificate is not valid before ${day(certificate.validFrom)}.`];return[]}function day(date){
return new Date(date).toISOString().slice(0,10)}function decode(bytes,file){const refuse=(message,hint)=>{throw new import_chunk_NBC3KX7F.SigningError("INVALID_\
INPUT",message,{file,hint})};if(bytes.every(byte=>byte<=32))refuse("The certificate file is empty.","Download the certificate from SignPath's page of the signin\
g policy.");const text2=textOf(bytes);if(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text2)||isPrivateKey(bytes)){refuse("The certificate file holds a PRIVATE \
KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a fil\
e with certificates only.")}const blocks=[...text2.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)];const ofCertificates=blocks.filter(
([,label])=>label==="CERTIFICATE"||label==="X509 CERTIFICATE");if(ofCertificates.length>0)return ofCertificates.map(([,,base64=""])=>parse(Buffer.from(base64,"b\
ase64"),file));if(blocks.some(([,label])=>label==="PKCS7"||label==="CMS")||bytes.subarray(0,40).includes(signedDataOid)){refuse("The certificate file is a PKCS \
#7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text.")}if(bytes.subarray(0,40).includes(
dataOid)){refuse("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER.")}if(blocks.
length>0)refuse(`The certificate file holds a ${blocks[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER.");return[parse(bytes,file)]}var signedDataOid=Buffer.
from("06092a864886f70d010702","hex");var dataOid=Buffer.from("06092a864886f70d010701","hex");function textOf(bytes){return bytes[0]===255&&bytes[1]===254?bytes.
toString("utf16le"):bytes.toString("latin1")}function isPrivateKey(der){return["pkcs8","pkcs1","sec1"].some(type=>{try{(0,import_node_crypto.createPrivateKey)({
key:der,format:"der",type});return true}catch{return false}})}function parse(der,file){try{return new import_node_crypto.X509Certificate(der)}catch(error){throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file,cause:error,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICAT\
E-----") or DER (.cer), as SignPath offers it for download.'})}}function unique(certificates){return[...new Map(certificates.map(certificate=>[certificate.fingerprint256,
certificate])).values()]}function signerOf(certificates,file){const ends=certificates.filter(candidate=>!certificates.some(other=>other!==candidate&&other.checkIssued(
candidate)));const noCas=ends.filter(candidate=>!candidate.ca);const[leaf,...others]=noCas.length>0?noCas:ends;if(leaf&&others.length===0)return leaf;const subjects=[
leaf,...others].map(certificate=>certificate?.subject.replaceAll("\n",", ")??"none").join("; ");throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`It\
 is not clear which certificate of the file is the signer's: ${subjects}.`,{file,hint:"Keep the signing policy's certificate and its chain only."})}function chainOf(leaf,certificates){
const chain=[];const left=new Set(certificates.filter(certificate=>certificate!==leaf));for(let last=leaf;;){const issuer=[...left].find(candidate=>last.checkIssued(
candidate));if(!issuer)return[...chain,...left];chain.push(issuer);left.delete(issuer);last=issuer}}var headerSize=64;var sectionHeaderSize=64;var symbolSize=24;
var dynamicSymbols=11;var largestTable=64*1024*1024;async function readExports(path){const file=await(0,import_promises3.open)(path,"r");try{return await exportsOf(
file)}finally{await file.close()}}async function exportsOf(file){const header=await readPart(file,0,headerSize);const is64BitLittleEndian=header?.[4]===2&&header[5]===
1;if(header===void 0||!is64BitLittleEndian)return void 0;const sections=await readPart(file,Number(header.readBigUInt64LE(40)),header.readUInt16LE(60)*sectionHeaderSize);
if(sections===void 0)return void 0;for(let at=0;at<sections.length;at+=sectionHeaderSize){if(sections.readUInt32LE(at+4)!==dynamicSymbols)continue;const symbols=await readSection(
file,sections,at);const names2=await readSection(file,sections,sections.readUInt32LE(at+40)*sectionHeaderSize);return symbols===void 0||names2===void 0?void 0:definedNames(
symbols,names2)}return void 0}function definedNames(symbols,names2){const found=new Set;for(let at=0;at+symbolSize<=symbols.length;at+=symbolSize){const name=symbols.
readUInt32LE(at);const isDefined=symbols.readUInt16LE(at+6)!==0;if(isDefined&&name<names2.length)found.add(names2.toString("latin1",name,names2.indexOf(0,name)))}
return found}function readSection(file,sections,at){if(at+sectionHeaderSize>sections.length)return Promise.resolve(void 0);return readPart(file,Number(sections.
readBigUInt64LE(at+24)),Number(sections.readBigUInt64LE(at+32)))}async function readPart(file,position,length){if(length<=0||length>largestTable||!Number.isSafeInteger(
position))return void 0;const{buffer,bytesRead}=await file.read(Buffer.alloc(length),0,length,position);return bytesRead<length?void 0:buffer}var entryPoint="C_\
GetFunctionList";var signPathVariable="SIGNPATH_";var elfMachines={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function readLibraryFacts(path,workingDirectory){
const named=(0,import_node_path.resolve)(workingDirectory,path);const entry=await(0,import_promises2.stat)(named).catch(()=>void 0);if(entry===void 0)throw notLoadable(
`${named} does not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!entry.isFile())throw notLoadable(`${named} is not a file`,
"Check cryptoki-library: it is the path of the library file, not of its folder.");await checkHeader(named);const[hasName,readsAscii,readsUtf16]=await searchFile(
named,[Buffer.from(entryPoint),Buffer.from(signPathVariable),Buffer.from(signPathVariable,"utf16le")]);const exported=process.platform==="linux"?await readExports(
named):void 0;if(exported===void 0?hasName!==true:!exported.has(entryPoint))throw notModule(named,exported);return{path:await(0,import_promises2.realpath)(named),
readsSignPathVariables:readsAscii===true||readsUtf16===true}}function notModule(path,exported){const plugins=[["bind_engine","an OpenSSL engine"],["OSSL_provide\
r_init","an OpenSSL provider"]];const kind=plugins.find(([name])=>exported?.has(name)===true)?.[1];return notLoadable(kind===void 0?`${path} is not a PKCS #11 l\
ibrary: it has no ${entryPoint}`:`${path} is ${kind}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.\
so. Engines and providers are found without it.")}async function checkHeader(path){const header=await readHead(path,20);const isElf=header.subarray(0,4).equals(
Buffer.from("\x7FELF","latin1"));const isPortableExecutable=header.subarray(0,2).toString("latin1")==="MZ";const onWindows=process.platform==="win32";const hint="\
Install the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.platform==="linux"&&isPortableExecutable)throw notLoadable(`${path}\
 is a Windows library, but this runner is Linux`,hint);if(onWindows&&isElf)throw notLoadable(`${path} is a Linux library, but this runner is Windows`,hint);if(process.
platform!=="linux")return;if(!isElf)throw notLoadable(`${path} is not a shared library`,hint);const machine=elfMachines[header.readUInt16LE(18)];if(machine!==process.
arch)throw notLoadable(`${path} is built for ${machine??"another processor"}, but this runner is ${process.arch}`,hint)}async function readHead(path,length){try{
const file=await(0,import_promises2.open)(path,"r");try{const{buffer,bytesRead}=await file.read(Buffer.alloc(length),0,length,0);if(bytesRead<length)throw notLoadable(
`${path} is too short for a library`,"Install it anew: the copy is damaged.");return buffer}finally{await file.close()}}catch(error){if(error instanceof import_chunk_NBC3KX7F.SigningError)
throw error;throw notLoadable(`${path} can't be read`,"Check the file's permissions.",error)}}async function searchFile(path,needles){const found=needles.map(()=>false);
const overlap=Math.max(...needles.map(needle=>needle.length))-1;let tail=Buffer.alloc(0);for await(const piece of(0,import_node_fs.createReadStream)(path,{highWaterMark:1<<
20})){const window=Buffer.concat([tail,piece]);needles.forEach((needle,index)=>found[index]||=window.includes(needle));if(found.every(isFound=>isFound))break;tail=
window.subarray(Math.max(0,window.length-overlap))}return found}function notLoadable(message,hint,cause){return new import_chunk_NBC3KX7F.SigningError("LIBRARY_\
NOT_LOADABLE",`${message}.`,{hint,...cause===void 0?{}:{cause}})}var libraryLog="SignPath.CryptoProviders.Cryptoki.txt";var tailInLines=25;var signatureSizeInBytes=16*
1024;var crashExitCodes=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]);var crashSignals=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]);var selfExplaining=new Set(
["TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function explainFailure(question){const failure2=await explainByWords(
question);if(selfExplaining.has(failure2.code)||failure2.transient)return failure2;const reason=await question.askSignPath();if(reason===void 0)return failure2;
const{tool,file}=question;return new import_chunk_NBC3KX7F.SigningError(reason.code,`${tool} could not sign ${file}: ${reason.message}`,{file,cause:failure2,...reason.
hint===void 0?{}:{hint:reason.hint},...failure2.details===void 0?{}:{details:failure2.details}})}async function explainByWords(question){const{tool,file,captured,
failure:failure2,timeLimitInSeconds:timeLimitInSeconds2}=question;const options={file,details:await detailsOf(question)};const full=diskFull(captured.output)??await noSpaceLeft(
question);if(full!==void 0){return notWritten(tool,file,full,options)}if(failure2.ckr!==void 0){const advice=(0,import_chunk_ZZNFWEK5.adviceFor)(failure2.ckr);return new import_chunk_NBC3KX7F.SigningError(
advice.code,`${tool} could not sign ${file}: ${failure2.ckr}, ${advice.meaning}.`,{...options,hint:advice.hint})}if(captured.timedOut){return new import_chunk_NBC3KX7F.SigningError(
"TIME_LIMIT",`${tool} did not finish ${file} within ${timeLimitInSeconds2} s and was stopped.`,{...options,hint:"Either the service hangs, or the tool waits for\
 a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files."})}if(failure2.code!==void 0){return new import_chunk_NBC3KX7F.SigningError(
failure2.code,`${tool} could not sign ${file}: ${failure2.message?.replace(/\.$/,"")??"see its words below"}.`,{...options,...hintFor(failure2.code)})}const crash=captured.
signal??crashExitCodes.get(captured.exitCode??0);if(crash!==void 0&&(captured.signal===null||crashSignals.has(crash))){return new import_chunk_NBC3KX7F.SigningError(
"SIGNING_FAILED",`${tool} crashed (${crash}) while it signed ${file}.`,{...options,hint:"Its last words are below. Where there are none, set log-level to debug \
for the library's own log."})}return new import_chunk_NBC3KX7F.SigningError("SIGNING_FAILED",`${tool} could not sign ${file}: ${endOf(captured)}.`,{...options,hint:"\
Its own words are below."})}function notWritten(tool,file,reason,options){return new import_chunk_NBC3KX7F.SigningError("OUTPUT_NOT_WRITABLE",`${tool} could not\
 write the result for ${file}: ${reason}.`,{...options,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function readLibraryLog(logDirectory,redact){
const text2=await(0,import_promises4.readFile)((0,import_node_path2.join)(logDirectory,libraryLog),"utf8").catch(()=>"");return redact(tailOf(text2))}async function detailsOf({
tool,captured,logDirectory,redact}){const log=await readLibraryLog(logDirectory,redact);const parts=[`${tool} said:
${tailOf(captured.output)||"(nothing)"}`];if(log!=="")parts.push(`The library's log ends with:
${log}`);return parts.join("\n\n")}function hintFor(code){const hints={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs \
to a submitter of that signing policy.",TIMESTAMP_FAILED:"Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the l\
ibrary is the build for this runner and that all that it needs is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organizatio\
n id.",INVALID_INPUT:"Check that the file is what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algori\
thm that fits the signing policy's key."};const hint=hints[code];return hint===void 0?{}:{hint}}function endOf({exitCode,signal}){return signal===null?`it ended\
 with exit code ${exitCode??"unknown"}`:`it was ended by ${signal}`}function diskFull(output){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(output)?.[0].toLowerCase()}async function noSpaceLeft({output,expectedSizeInBytes}){const free=await(0,import_promises4.statfs)((0,import_node_path2.dirname)(
output)).then(({bavail,bsize})=>bavail*bsize,()=>void 0);return free!==void 0&&free<expectedSizeInBytes+signatureSizeInBytes?"no space left on device":void 0}function tailOf(text2){
return text2.trimEnd().split("\n").slice(-tailInLines).join("\n")}async function readPrebuilt(platform){return(0,import_promises5.readFile)(new URL(`../../prebu\
ilt/${platform}/pkcs11.node`,bundleAddress)).catch(()=>void 0)}var import_fastest_levenshtein=(0,import_chunk_TSJDAB6H.__toESM)((0,import_chunk_ZZNFWEK5.require_mod)(),
1);var startSteps=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]);var unclear=new Set(["SIGNING_FAILED","KEY_\
TYPE_MISMATCH"]);function ckrFailure(step,ckr,words){const call2=step==="load"?"C_GetFunctionList":step;if(ckr===void 0)return new import_chunk_NBC3KX7F.SigningError(
"LIBRARY_NOT_LOADABLE",`The library can't be used: ${call2} failed: ${words}.`);const name=(0,import_chunk_ZZNFWEK5.ckrName)(ckr);const{code,meaning,hint}=(0,import_chunk_ZZNFWEK5.adviceFor)(
name);return startSteps.has(step)&&unclear.has(code)?new import_chunk_NBC3KX7F.SigningError("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${call2}\
 gives ${name}, ${meaning}.`,{hint}):new import_chunk_NBC3KX7F.SigningError(code,`The library can't be used: ${call2} gives ${name}, ${meaning}.`,{hint})}function noToken(library){
return new import_chunk_NBC3KX7F.SigningError("LIBRARY_NOT_LOADABLE",`${library} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library.\
 Another vendor's may need a configuration of its own, or a device."})}var maximumListed=10;function noSuchKey(id,visible){if(visible.length===0){return new import_chunk_NBC3KX7F.SigningError(
"POLICY_NOT_FOUND",`The library shows no key at all, so not ${id} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization:\
 add the user to the policy in SignPath."})}const nearest=[...new Set(visible)].sort((a,b)=>(0,import_fastest_levenshtein.distance)(id,a)-(0,import_fastest_levenshtein.
distance)(id,b));const[first=""]=nearest;const near=(0,import_fastest_levenshtein.distance)(id.toLowerCase(),first.toLowerCase())<=Math.max(2,Math.floor(id.length/
3));const more=nearest.length-maximumListed;const listed2=nearest.slice(0,maximumListed).join(", ")+(more>0?` and ${more} more`:"");return new import_chunk_NBC3KX7F.SigningError(
"POLICY_NOT_FOUND",`The library shows no key ${id}.`,{hint:`${near?`Did you mean ${first}? `:""}Check project-slug and signing-policy-slug, and that the API tok\
en's user is a submitter there. Visible: ${listed2}.`})}var crashSignals2=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]);var crashExitCodes2=new Set(
[3221225477,3221225725,3221226356,3221226505,3221225501]);function endedEarly({library,timeLimitInSeconds:timeLimitInSeconds2},{timedOut,signal,exitCode},step,words){
const where=step===void 0||step==="load"?"while it was loaded":`in ${step}`;if(timedOut){return new import_chunk_NBC3KX7F.SigningError("TIME_LIMIT",`${library} \
did not come back within ${timeLimitInSeconds2} s ${where} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy an\
d the network of this runner."})}const[,missing]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(words)??[];if(missing!==void 0){return new import_chunk_NBC3KX7F.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is not complete on this runner: ${missing}.`,{hint:rightBuildHint})}const code=exitCode??0;const crash=signal!==null&&crashSignals2.
has(signal)?signal:crashExitCodes2.has(code)?`0x${code.toString(16)}`:void 0;const what=crash===void 0?`ended its process (${signal??`exit code ${code}`})`:`cra\
shed (${crash})`;const damaged=step==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_NBC3KX7F.SigningError("LIBRARY_NOT_LOADABLE",
`${library} ${what} ${where}.`,{hint:damaged+rightBuildHint})}var rightBuildHint="Install the build for this runner and its OpenSSL, or leave cryptoki-library o\
ut to have it chosen. With log-level: debug the library says more.";async function loadFailure(question){const{library,words}=question;const refused=await refusedByItsFile(
library);if(refused!==void 0)return refused;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(words))return notModule2(library);const tooOld=await newerNeeded(
question);if(tooOld!==void 0)return tooOld;const missing=await missingLibraries(question);if(missing!==void 0)return missing;if(/Win32 error 193\b/.test(words))
return failure(question,`${library} is not a library for this Windows (64-bit, x64)`,rightBuildHint);if(/failed to map segment|operation not permitted|permission denied/i.
test(words)){return failure(question,`${library} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexe\
c.")}return failure(question,`${library} can't be loaded`,rightBuildHint)}function failure({words},message,hint){return new import_chunk_NBC3KX7F.SigningError("\
LIBRARY_NOT_LOADABLE",`${message}.`,{hint,details:`The system's loader said:
${words}`})}async function refusedByItsFile(library){const other=await otherWindowsProcessor(library);if(other!==void 0){return new import_chunk_NBC3KX7F.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is built for ${other}, but this runner is ${process.arch}.`,{hint:rightBuildHint})}try{await readLibraryFacts(library,(0,import_node_path3.dirname)(
library));return void 0}catch(error){return error instanceof import_chunk_NBC3KX7F.SigningError?error:void 0}}var windowsMachines={34404:"x64",43620:"arm64",332:"\
ia32"};async function otherWindowsProcessor(library){if(process.platform!=="win32")return void 0;const bytes=await(0,import_promises6.readFile)(library).catch(()=>Buffer.
alloc(0));if(bytes.length<64||bytes.toString("latin1",0,2)!=="MZ")return void 0;const header=bytes.readUInt32LE(60);if(header+6>bytes.length)return void 0;const machine=windowsMachines[bytes.
readUInt16LE(header+4)];return machine===process.arch?void 0:machine}async function notModule2(library){const isEngine=(await(0,import_promises6.readFile)(library).
catch(()=>Buffer.alloc(0))).includes("bind_engine");const what=isEngine?"is an OpenSSL engine, not a PKCS #11 library":"is not a PKCS #11 library: it has no C_G\
etFunctionList";return new import_chunk_NBC3KX7F.SigningError("LIBRARY_NOT_LOADABLE",`${library} ${what}.`,{hint:"Set cryptoki-library to the PKCS #11 module it\
self, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function newerNeeded(question){const{library,words}=question;const[,file="",version=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(words)??[];if(version==="")return void 0;const[,name=version,number=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(version)??[];if(name!=="GLIBC"){return failure(question,
`${library} needs ${(0,import_node_path3.basename)(file)} with ${version}, and this runner's is older`,rightBuildHint)}const[,here]=/^glibc (\S+)/.exec(await ask(
question,"getconf","GNU_LIBC_VERSION"))??[];return failure(question,`${library} needs glibc ${number} or later, and this runner has ${here??"an older one"}`,"Th\
e library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function missingLibraries(question){const{
library,words}=question;if(/Win32 error 126\b/.test(words)){return failure(question,`${library} needs another DLL that is not on this runner`,"Most often it is \
Microsoft's Visual C++ runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.")}const[,first]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.
exec(words)??[];if(first===void 0||first===(0,import_node_path3.basename)(library))return void 0;const all=[...new Set([first,...await listedByLdd(question)])];
return failure(question,`${library} needs ${all.join(", ")}, which ${all.length===1?"is":"are"} not on this runner`,hintForMissing(all))}async function listedByLdd(question){
const listed2=await ask(question,"ldd",question.library);return[...listed2.matchAll(/^\s*(\S+) => not found/gm)].map(([,name=""])=>name)}async function ask({environment,
redact,signal},program,argument){try{return(await(0,import_chunk_TYOF7II3.capture)({program,arguments:[argument],environment},{timeLimitInSeconds:10,redact,signal})).
stdout}catch(error){if(error instanceof import_chunk_NBC3KX7F.SigningError&&error.code==="CANCELLED")throw error;return""}}function hintForMissing(names2){const[
,version]=names2.map(name=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.exec(name)).find(match=>match!==null)??[];if(version!==void 0){return`This build is for OpenSSL ${version}\
, and this runner has another one: install the build for the runner's own OpenSSL (openssl version), or leave cryptoki-library out to have it chosen.`}return`In\
stall the packages that hold ${names2.length===1?"it":"them"} (apt-file search ${names2[0]??""}, or dnf provides "*/${names2[0]??""}"), or the build for this ru\
nner.`}var probeScript=`
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
  const visible = []
  for (const { slot, token } of tokens) {
    const session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
    try {
      call('C_Login', session, CKU_USER, pin)
    } catch (error) {
      if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) throw error
    }
    const find = (count, ...template) => {
      call('C_FindObjectsInit', session, template)
      const found = call('C_FindObjects', session, count)
      call('C_FindObjectsFinal', session)
      return found
    }
    const read = (object, type) => {
      try {
        return call('C_GetAttributeValue', session, object, [{ type }])[0].value
      } catch (error) {
        if (ckrOf(error) === undefined) throw error
      }
    }
    const class_ = (value) => ({ type: CKA_CLASS, value })
    const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, mechanisms: call('C_GetMechanismList', slot) } }
    if (keyId === undefined) return ready
    const id = { type: CKA_ID, value: Buffer.from(keyId) }
    const [key] = find(1, class_(CKO_PRIVATE_KEY), id)
    if (key !== undefined) {
      const type = read(key, CKA_KEY_TYPE)
      const certificate = find(10, class_(CKO_CERTIFICATE), id)
        .filter((object) => (read(object, CKA_CERTIFICATE_TYPE)?.readUInt32LE() ?? CKC_X_509) === CKC_X_509)
        .map((object) => read(object, CKA_VALUE))
        .find((value) => value?.length > 0)
      return {
        ...ready,
        key: {
          type: type?.readUInt32LE(),
          hasPublicKey: find(1, class_(CKO_PUBLIC_KEY), id).length > 0,
          certificate: certificate?.toString('base64'),
        },
      }
    }
    for (const object of find(500, class_(CKO_PRIVATE_KEY))) visible.push((read(object, CKA_ID) ?? '').toString())
  }
  return { kind: 'no-key', library: about, visible }
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
`;var keyTypes={0:"RSA",3:"EC"};async function probeLibrary(question,session){const addon=await addonFor(session.workspace);if(addon===void 0){return{kind:"skip\
ped",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`}}const{library,keyId,pin}=question;const mark=(0,import_node_crypto3.randomUUID)();
const task={addon,library,keyId,pin};const captured=await(0,import_chunk_TYOF7II3.capture)({program:process.execPath,arguments:["-e",probeScript,mark,JSON.stringify(
task)],environment:session.environment(question.environment)},{timeLimitInSeconds:question.timeLimitInSeconds,signal:session.signal,redact:session.redact,workingDirectory:session.
workspace.directory});return judge(readOutput(captured,mark),captured,question,session)}var addons=new WeakMap;function addonFor(workspace){const known=addons.get(
workspace);if(known!==void 0)return known;const written=readPrebuilt(`${process.platform}-${process.arch}`).then(bytes=>bytes===void 0?void 0:workspace.write("p\
kcs11.node",bytes));addons.set(workspace,written);return written}function readOutput({stdout,stderr},mark){let answer;let step;const words=[];for(const line of stdout.
split("\n")){const[ours,kind,text2=""]=new RegExp(`^${mark} (step|result) (.*)$`).exec(line)??[];if(ours===void 0)words.push(line);else if(kind==="step")step=text2;else
answer=parseAnswer(text2)}return{answer,step,words:`${words.filter(line=>line!=="").join("\n")}
${stderr}`.trim()}}function parseAnswer(text2){try{return JSON.parse(text2,(_name,value)=>typeof value==="string"?cleaned(value):value)}catch{return void 0}}function cleaned(text2){
return(0,import_chunk_7CU6JT5V.plainText)(text2).trim()}async function judge({answer,step,words},captured,question,{environment,redact,signal}){if(answer?.kind===
"ready")return ready(answer,question.keyId,captured.durationInMilliseconds);if(answer?.kind==="no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't \
be loaded here: ${redact(answer.message)}`};if(answer===void 0&&!captured.timedOut&&(step===void 0||step==="addon")){return{kind:"skipped",reason:`the PKCS #11 \
addon ended its process ${captured.signal??`with ${captured.exitCode??"?"}`}`}}const failure2=answer===void 0?endedEarly(question,captured,step,words):answer.kind===
"no-token"?noToken(question.library):answer.kind==="no-key"?noSuchKey(question.keyId??"",answer.visible.map(redact)):answer.step==="load"&&answer.ckr===void 0?await loadFailure(
{library:question.library,words:redact(answer.message),environment:environment(),redact,signal}):ckrFailure(answer.step,answer.ckr,redact(answer.message));throw await withDetails(
failure2,words,question,redact)}function ready({library,token,key},keyId,durationInMilliseconds){return{kind:"ready",library,slot:token.slot,tokenLabel:token.label,
mechanisms:token.mechanisms,key:key===void 0?void 0:{id:keyId??"",type:key.type===void 0?void 0:keyTypes[key.type],hasPublicKey:key.hasPublicKey,certificate:key.
certificate===void 0?void 0:Buffer.from(key.certificate,"base64")},durationInMilliseconds}}async function withDetails(failure2,words,{logDirectory},redact){const log=await readLibraryLog(
logDirectory,redact);const parts=[...failure2.details===void 0?[]:[failure2.details],...words===""?[]:[`The library said:
${words.split("\n").slice(-25).join("\n")}`],...log===""?[]:[`The library's log ends with:
${log}`]];if(parts.length===0)return failure2;const{code,message,hint,cause}=failure2;return new import_chunk_NBC3KX7F.SigningError(code,message,{...hint===void 0?
{}:{hint},cause,details:parts.join("\n\n")})}var timeLimitInSeconds=60;var patienceInSeconds=20;var patience="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS";function prepareProbe(question,session){
let result;const given=Number(question.environment[patience]??patienceInSeconds);const environment={...question.environment,[patience]:String(Math.min(given,patienceInSeconds))};
return()=>result??=probeLibrary({...question,environment,timeLimitInSeconds},session)}async function checkLibrary(probe,host){try{const result=await probe();if(result.
kind==="skipped"){host.notice(`The library is not tried out before signing: ${result.reason}.`)}else{const{library,key}=result;const found=key===void 0?"":`; it\
 has the key ${key.id}`;host.info(`Library: ${library.description} ${library.version} of ${library.manufacturer} loads and logs in${found}.`)}return result}catch(error){
if(!(error instanceof import_chunk_NBC3KX7F.SigningError)||!error.transient)throw error;host.warning(`${error.message} Going on: the tools will try again.`);return{
kind:"skipped",reason:error.message.replace(/\.$/,"")}}}var unclear2=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function explainByProbe(failure2,probe){
if(!unclear2.has(failure2.code))return failure2;try{const result=await probe();if(result.kind==="skipped")return failure2;const note="The library itself was tri\
ed out: it loads, logs in and has the key. Look at how the tool is set up.";return derived(failure2,failure2,[failure2.details,note])}catch(error){if(!(error instanceof
import_chunk_NBC3KX7F.SigningError)||error.code==="CANCELLED")throw error;return derived(failure2,error,[failure2.message,error.details,failure2.details])}}function derived(failure2,{
code,message,hint},details){return new import_chunk_NBC3KX7F.SigningError(code,message,{...hint===void 0?{}:{hint},...failure2.file===void 0?{}:{file:failure2.file},
details:details.filter(part=>part!==void 0).join("\n\n"),cause:failure2})}function certificateOnToken(result){if(result.kind==="skipped"||result.key===void 0)return void 0;
const{id,certificate}=result.key;if(certificate!==void 0)return new import_node_crypto2.X509Certificate(certificate);throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`The token has the key ${id}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the certificate input. A key for GPG has n\
one: choose another signing policy for this tool."})}var import_fastest_levenshtein2=(0,import_chunk_TSJDAB6H.__toESM)((0,import_chunk_ZZNFWEK5.require_mod)(),1);
async function findPolicy(client,projectSlug,signingPolicySlug){const found=await client.signingPolicies({projectSlug,signingPolicySlug});const policy=found.find(
candidate=>candidate.projectSlug===projectSlug&&candidate.signingPolicySlug===signingPolicySlug);if(policy)return policy;throw await notFound(client,projectSlug,
signingPolicySlug)}async function notFound(client,project,policy){const visible=await client.policyNames();if(visible.length===0){return new import_chunk_NBC3KX7F.SigningError(
"PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${policy}\
 of project ${project} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`})}const policies=visible.filter(name=>name.projectSlug===
project).map(name=>name.signingPolicySlug);const[what,asked,known]=policies.length>0?[`signing policy ${policy} of project ${project}`,policy,policies]:[`projec\
t ${project}`,project,[...new Set(visible.map(name=>name.projectSlug))]];return new import_chunk_NBC3KX7F.SigningError("POLICY_NOT_FOUND",`The API token's user \
can't see ${what}.`,{hint:`${suggestion(asked,known)}It may not exist, or the user may not be a submitter there. Visible: ${listed(asked,known)}.`})}function suggestion(asked,known){
const nearest=(0,import_fastest_levenshtein2.closest)(asked,known);const near=(0,import_fastest_levenshtein2.distance)(asked.toLowerCase(),nearest.toLowerCase())<=
Math.max(2,Math.floor(asked.length/3));return near?`Did you mean ${nearest}? `:""}var maximumListed2=10;function listed(asked,known){const ordered=[...known].sort(
(a,b)=>(0,import_fastest_levenshtein2.distance)(asked,a)-(0,import_fastest_levenshtein2.distance)(asked,b));const more=ordered.length-maximumListed2;return ordered.
slice(0,maximumListed2).join(", ")+(more>0?` and ${more} more`:"")}function retryDelay(failed,random=Math.random){return Math.round(Math.min(1e3*2**(failed-1),3e4)*
(.5+random()))}function retryAfter(header,now=Date.now()){const text2=header?.trim()??"";if(/^\d{1,9}$/.test(text2))return Number(text2)*1e3;const date=/[A-Za-z]/.
test(text2)?Date.parse(text2):Number.NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)}var maximumDetails=2e3;function errorOfAnswer(answer,context){const problem=problemDetails(
answer);const{code,message,hint}=meaningOf(answer,problem!==void 0,context);const details=context.redact(problem??excerpt(answer)).slice(0,maximumDetails);return new import_chunk_NBC3KX7F.SigningError(
code,context.redact(message),{hint,...details?{details}:{}})}function meaningOf(answer,isProblem,{apiUrl,organizationId}){const{status}=answer;switch(true){case status===
401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to\
 another SignPath installation: check the secret behind `api-token`, and `api-url`."};case status===403:return{code:"PERMISSION_DENIED",message:`The API token's\
 user may not do this in organization ${organizationId} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(status===
404&&isProblem):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,hint:"Check `organization-id`\
, and `api-url` if you host SignPath yourself."};case(status===404||status===405):return{code:"INVALID_INPUT",message:`What answers at ${apiUrl} is not SignPath\
's API (${status}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case status===407:return{code:"AUTHEN\
TICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a s\
ecret."};case isTransientStatus(status):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} is not available at the moment (${status}).`,hint:"Try \
again later; SignPath's status page tells of outages."};case(status>=300&&status<400):return{code:"SERVICE_ERROR",message:`${apiUrl} redirects (${status}) to ${answer.
headers["location"]??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(status>=400&&status<500):return{code:"REQUE\
ST_REJECTED",message:`SignPath rejected the request (${status}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignP\
ath at ${apiUrl} failed (${status}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function isTransientStatus(status){
return[429,502,503,504].includes(status)}var failures={unreachable:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(apiUrl).host} can't be rea\
ched: ${failure2.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:apiUrl=>({code:"SERVICE\
_UNAVAILABLE",message:`The connection to ${new URL(apiUrl).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(apiUrl,failure2)=>({
code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} hung: ${lowerFirst(failure2.message)}`,hint:"Try again later; check firewall and proxy, which may swal\
low requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted T\
LS connection to ${new URL(apiUrl).host}: ${failure2.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its P\
EM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),protocol:(apiUrl,failure2)=>({code:"SERVICE_ERROR",message:`Wha\
t answers at ${apiUrl} does not speak HTTP: ${failure2.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(apiUrl,failure2)=>({code:"\
SERVICE_ERROR",message:`${failure2.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${apiUrl}.`}),redirect:(_apiUrl,failure2)=>({code:"SE\
RVICE_ERROR",message:failure2.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy\
 does this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(apiUrl,failure2)=>({code:"\
SERVICE_UNAVAILABLE",message:`The request to ${apiUrl} failed: ${failure2.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function errorOfFailure(failure2,context){
const{code,message,hint}=failures[failure2.kind](context.apiUrl,failure2);return new import_chunk_NBC3KX7F.SigningError(code,context.redact(message),{hint,cause:failure2})}
function errorOfForeignAnswer(answer,context){const type=answer.headers["content-type"]??"";const what=/html/i.test(type)?"a web page":"something that is not JS\
ON";const details=context.redact(excerpt(answer)).slice(0,maximumDetails);return new import_chunk_NBC3KX7F.SigningError("SERVICE_ERROR",`${context.apiUrl} answe\
red with ${what}: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers lik\
e this, too.",...details?{details}:{}})}function problemDetails(answer){if(!/\bjson\b/i.test(answer.headers["content-type"]??""))return void 0;let body;try{body=
JSON.parse(answer.body.toString("utf8"))}catch{return void 0}if(typeof body!=="object"||body===null||!("title"in body||"detail"in body))return void 0;const members={
...body};const lines=[members["title"],members["detail"]].filter(value=>typeof value==="string");if(typeof members["errors"]==="object"&&members["errors"]!==null)
lines.push(JSON.stringify(members["errors"]));if(typeof members["traceId"]==="string")lines.push(`traceId: ${members["traceId"]}`);return lines.join("\n")}function excerpt(answer){
return answer.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function lowerFirst(text2){return text2.charAt(0).toLowerCase()+text2.slice(
1)}var UnexpectedShape=class extends Error{};function readPolicyNames(answer){return checked(()=>entries(answer).map(names))}function readSigningPolicies(answer){
return checked(()=>entries(answer).map(readPolicy))}function readPolicy(entry){const name=names(entry);const certificate=readCertificate(entry);const key=readPublicKey(
entry)??certificate?.publicKey;if(!key)throw new UnexpectedShape(`${title(name)} has neither a public key nor a certificate that can be read`);if(certificate&&!certificate.
publicKey.equals(key))throw new UnexpectedShape(`the certificate of ${title(name)} is for another key`);return{signingPolicyId:text(entry,"signingPolicyId"),...name,
keyType:keyTypeOfPolicy(key,name),keySizeInBits:integer(entry,"keySizeInBits"),...certificate?{certificate}:{},publicKey:key.export({type:"spki",format:"der"})}}
function keyTypeOfPolicy(key,name){const types={rsa:"RSA","rsa-pss":"RSA",ec:"EC"};const type=types[key.asymmetricKeyType??""];if(type)return type;throw new import_chunk_NBC3KX7F.SigningError(
"KEY_TYPE_MISMATCH",`The key of ${title(name)} is of type ${key.asymmetricKeyType??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy wh\
ose certificate has an RSA or EC key."})}function readCertificate(entry){const bytes=optionalBytes(entry,"certificateBytes");if(!bytes)return void 0;try{return new import_node_crypto4.X509Certificate(
bytes)}catch(error){throw new UnexpectedShape("certificateBytes is not an X.509 certificate",{cause:error})}}function readPublicKey(entry){const key=optionalBytes(
entry,"publicKeyBytes");if(!key)return void 0;for(const type of["spki","pkcs1"]){try{return(0,import_node_crypto4.createPublicKey)({key,format:"der",type})}catch{}}
return void 0}function entries(answer){const list=isObject(answer)?answer["signingPolicies"]:void 0;if(!Array.isArray(list))throw new UnexpectedShape("the membe\
r signingPolicies is not a list");return list.map(entry=>{if(isObject(entry))return entry;throw new UnexpectedShape("a signing policy is not an object")})}function names(entry){
return{projectSlug:text(entry,"projectSlug"),signingPolicySlug:text(entry,"signingPolicySlug")}}function title(name){return`signing policy ${name.projectSlug}/${name.
signingPolicySlug}`}function text(entry,member){const value=entry[member];if(typeof value==="string"&&value!=="")return value;throw new UnexpectedShape(`the mem\
ber ${member} of a signing policy is not a text`)}function integer(entry,member){const value=entry[member];if(typeof value==="number"&&Number.isInteger(value)&&
value>0)return value;throw new UnexpectedShape(`the member ${member} of a signing policy is not a positive number`)}function optionalBytes(entry,member){const value=entry[member];
if(value===void 0||value===null||value==="")return void 0;if(typeof value==="string"&&/^[A-Za-z0-9+/]+={0,2}$/.test(value))return Buffer.from(value,"base64");throw new UnexpectedShape(
`the member ${member} of a signing policy is not Base64`)}function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function checked(read){
try{return read()}catch(error){if(!(error instanceof UnexpectedShape))throw error;throw new import_chunk_NBC3KX7F.SigningError("SERVICE_ERROR",`SignPath's list \
of signing policies looks different than expected: ${error.message}.`,{cause:error,hint:"Check api-url. If it is right, SignPath's API may have changed: look fo\
r a newer release of this extension."})}}var maximumAnswerBytes=16*1024*1024;function createSignPathClient(options){const{apiUrl,organizationId}=options;const redact=text2=>options.
redact(text2).replaceAll(options.apiToken,"***");const context={apiUrl,organizationId,redact};const list=async filter=>{const query=new URLSearchParams(Object.entries(
filter).filter(entry=>entry[1]!==void 0)).toString();const path=`/v1/${encodeURIComponent(organizationId)}/Cryptoki/MySigningPolicies${query?`?${query}`:""}`;const answer=await call(
path,{authorization:`Bearer ${options.apiToken}`,accept:"application/json"},options,context);return parseJson(answer,context)};return{signingPolicies:async(filter={})=>readSigningPolicies(
await list(filter)),policyNames:async()=>readPolicyNames(await list({})),health:async()=>{await call("/healthz",{},options,context)}}}async function call(path,headers,options,context){
const started=performance.now();const remaining=()=>options.totalTimeoutInSeconds*1e3-(performance.now()-started);for(let failed=1;;failed++){const limit=Math.min(
options.requestTimeoutInSeconds,Math.max(remaining(),1)/1e3);const outcome=await attempt(path,headers,limit,options,context);if(outcome.ok)return outcome.answer;
const pause=outcome.retry==="never"?void 0:Math.max(retryDelay(failed),outcome.pause??0);const exhausted=outcome.retry==="few"&&failed>options.retries;if(pause===
void 0||exhausted||pause>=remaining())throw withEffort(outcome.error,failed,started);options.log?.(`${outcome.error.message} Trying again in ${(pause/1e3).toFixed(
1)} s.`);await waitFor(pause,options)}}async function attempt(path,headers,timeLimitInSeconds2,options,context){try{const answer=await(0,import_chunk_ZZNFWEK5.httpGet)(
options.apiUrl+path,{headers:{"user-agent":"pkcs11-sign",...headers},proxy:options.proxy,timeLimitInSeconds:timeLimitInSeconds2,maximumBytes:maximumAnswerBytes,
redirects:3,signal:options.signal});if(answer.status>=200&&answer.status<300)return{ok:true,answer};const retry=isTransientStatus(answer.status)?"while-time-las\
ts":"never";return{ok:false,error:errorOfAnswer(answer,context),retry,pause:retryAfter(answer.headers["retry-after"])}}catch(error){if(!(error instanceof import_chunk_ZZNFWEK5.HttpFailure))
throw error;const retry=error.kind==="unreachable"?"few":error.kind==="dropped"||error.kind==="timeout"?"while-time-lasts":"never";return{ok:false,error:errorOfFailure(
error,context),retry}}}function withEffort(error,tries,started){if(tries===1)return error;const seconds=Math.round((performance.now()-started)/1e3);return new import_chunk_NBC3KX7F.SigningError(
error.code,`${error.message} Tried ${tries} times within ${seconds} s.`,{cause:error,...error.hint===void 0?{}:{hint:error.hint},...error.details===void 0?{}:{details:error.
details}})}async function waitFor(milliseconds,options){const wait=options.wait??(async(time,signal)=>(0,import_promises7.setTimeout)(time,void 0,signal?{signal}:
{}));try{await wait(milliseconds,options.signal)}catch(error){throw new import_chunk_NBC3KX7F.SigningError("CANCELLED","The request to SignPath was cancelled.",
{cause:error})}}function parseJson(answer,context){try{return JSON.parse(answer.body.toString("utf8"))}catch{throw errorOfForeignAnswer(answer,context)}}async function obtainCertificate(session,source,probe){
const{inputs}=session;const{projectSlug="",signingPolicySlug=""}=inputs;switch(source){case"none":return void 0;case"file":return readCertificateFile((0,import_node_path4.resolve)(
process.cwd(),inputs.certificate??""));case"signpath":return fromSignPath(await findPolicy(clientOf(session),projectSlug,signingPolicySlug));case"token":return{
leaf:await readFromToken(probe),chain:[]}}}async function readFromToken(probe){const result=await probe();const certificate=certificateOnToken(result);if(certificate!==
void 0)return certificate;throw new import_chunk_NBC3KX7F.SigningError("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${result.kind===
"skipped"?result.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function clientOf({inputs,host,redact,signal},changes={}){
return createSignPathClient({apiUrl:inputs.apiUrl,organizationId:inputs.organizationId??"",apiToken:inputs.apiToken??"",proxy:(0,import_chunk_ZZNFWEK5.proxySettings)(
inputs.httpProxy,(0,import_chunk_FQUD5VY7.readEnvironment)()),requestTimeoutInSeconds:inputs.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:inputs.serviceUnavailableTimeoutInSeconds,
retries:inputs.retries,redact,signal,log:message=>{host.info(message)},...changes})}function fromSignPath(policy){if(policy.certificate===void 0){throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`The signing policy ${policy.projectSlug}/${policy.signingPolicySlug} has a key without an X.509 certificate.`,{hint:"Such a key is for GPG. For\
 this tool choose a signing policy with a code-signing certificate."})}return{leaf:policy.certificate,chain:[]}}var supportedDistributions=[{id:"debian",versions:[
"11","12","13"]},{id:"ubuntu",versions:["20.04","22.04","24.04"]},{id:"rhel",versions:["8","9"]}];var redhatRebuilds=new Set(["rocky","almalinux","centos","ol"]);
var codenames={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},bullseye:{family:"debian",
version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};var familyNames={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enter\
prise Linux"};function checkSupport(question){const{facts}=question;checkPlatform(facts);const warnings=[];if(facts.os!=="linux")return warnings;const{distribution}=facts;
const own=distribution===void 0?void 0:asSupported(distribution);const taken=own??(distribution===void 0?void 0:relativeOf(distribution));if(own===void 0)warnings.
push(notOnTheList(distribution,taken));if(question.usesOsslsigncode&&taken?.family==="ubuntu"&&taken.version==="20.04"){throw new import_chunk_NBC3KX7F.SigningError(
"UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."})}
if(question.opensslScenario&&facts.openssl!==void 0){warnings.push(...checkOpenssl(facts.openssl.version,taken,facts.allOpenssl))}return warnings}function checkPlatform(facts){
const exists="SignPath's library exists for Linux x64 (glibc) and Windows x64 only";const hint="Run the signing job on such a runner; it can take the files from\
 another job as artifacts.";if(facts.os!=="linux"&&facts.os!=="win32"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`This runner's system i\
s ${facts.os}. ${exists}.`,{hint})}if(facts.arch!=="x64"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`This runner's processor is ${facts.
arch}. ${exists}.`,{hint})}if(facts.libc?.family==="musl"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`This runner has the musl C library\
. ${exists}.`,{hint})}}function asSupported({id,versionId=""}){const family=redhatRebuilds.has(id)?"rhel":id;const version=family==="rhel"?versionId.split(".")[0]:
versionId;const row=supportedDistributions.find(supported=>supported.id===family&&supported.versions.includes(version??""));return row===void 0?void 0:{family:row.
id,version}}function relativeOf({id,idLike,versionId="",codename=""}){const names2=[id,...idLike];if(names2.includes("ubuntu")||names2.includes("debian")){const family=names2.
includes("ubuntu")?"ubuntu":"debian";const release=codenames[codename];return release?.family===family?release:{family,version:void 0}}if(!idLike.some(name=>["r\
hel","centos","fedora"].includes(name)))return void 0;const likeRhel={id:"rhel",idLike,versionId,prettyName:""};return(idLike.includes("rhel")?asSupported(likeRhel):
void 0)??{family:"rhel",version:void 0}}function notOnTheList(distribution,taken){const name=distribution?.prettyName??"This Linux distribution";const sentence=`${name}\
 is not on SignPath's list of supported distributions`;if(taken===void 0||distribution?.id===taken.family)return`${sentence}; going on.`;return`${sentence}: it \
is taken for ${familyNames[taken.family]}${taken.version===void 0?"":` ${taken.version}`}.`}function opensslFits(version){return!breaksTls(version)&&!isTooOld(version)}
function breaksTls({major,minor,patch}){return major===3&&minor===0&&patch<=8}function isTooOld({major,minor}){return major<1||major===1&&minor<1}function checkOpenssl(version,distribution,all){
const{text:text2}=version;const other=all.find(found=>opensslFits(found.version));const wayOut=other===void 0?void 0:`Set openssl to ${other.program}, which is \
OpenSSL ${other.version.text}`;const details=all.length>1?`OpenSSL on this machine:
${all.map(found=>`${found.version.text} at ${found.program}`).join("\n")}`:"";if(breaksTls(version)){const reason=`OpenSSL ${text2} has a bug (openssl/openssl#2\
0161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(distribution?.family==="ubuntu"&&distribution.version==="22.04"){return[`${reason}\
. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${wayOut===void 0?"":`${lowerFirst2(wayOut)}, or `}\
run the job on Ubuntu 24.04.`]}throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`${reason}: signing with openssl and osslsigncode does not work\
 here.`,{hint:wayOut===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (j\
arsigner, gpg).":`${wayOut}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...details===""?{}:{details}})}if(isTooOld(
version)){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`OpenSSL ${text2} is too old: 1.1 and 3.x are supported.`,{hint:`${wayOut??"Set the \
openssl input to a newer OpenSSL"}, or use another runner image.`,...details===""?{}:{details}})}return[]}function lowerFirst2(text2){return text2.charAt(0).toLowerCase()+
text2.slice(1)}var downloadServer="https://download.signpath.io/cryptoproviders/cryptoki/";var archives={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"wi\
ndows/x64/SignPath.Cryptoki.zip"};function isMoving(version){return/(?:^|-)latest$/i.test(version)}function archiveSource(plan,os,server=downloadServer){const{archive,
version}=plan;if(archive===void 0)return{kind:"url",url:new URL(`${checkedVersion(version??"")}/${archives[os]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive))
return{kind:"file",path:archive};const url=URL.canParse(archive)?new URL(archive):void 0;if(url===void 0||!["https:","http:"].includes(url.protocol)){throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT","cryptoki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this \
machine."})}if(!isSafe(url)){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`cryptoki-archive is at ${url.origin}, which is not encrypted.`,{hint:"\
Use https. Only a server on this machine itself may be asked by plain http."})}return{kind:"url",url}}function isSafe(url){return url.protocol==="https:"||url.protocol===
"http:"&&isLoopback(url.hostname)}function shownAddress(url){return`${url.origin}${url.pathname}${url.search===""?"":"?\u2026"}`}function versionInAddress(archive){
return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(archive)?.[1]}function isLoopback(hostname){return hostname==="localhost"||hostname===
"[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version){if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(version))
return version;throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`cryptoki-version is "${version}", which is not a version.`,{hint:"Give an exact ver\
sion, such as 6.0.2."})}var packages={debian:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"opensc",jarsigner:"default-jdk-headless","pkcs11-engi\
ne":"libengine-pkcs11-openssl","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},enterprise:{openssl:"openssl",osslsigncode:"osslsigncode",
"pkcs11-tool":"opensc",jarsigner:"java-17-openjdk-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},
fedora:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"opensc",jarsigner:"java-latest-openjdk-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-prov\
ider":"pkcs11-provider","ca-certificates":"ca-certificates"},amazon:{openssl:"openssl",osslsigncode:void 0,"pkcs11-tool":"opensc",jarsigner:"java-17-amazon-corr\
etto-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":void 0,"ca-certificates":"ca-certificates"}};var exceptions=[{id:"debian",versions:["11"],packages:{
osslsigncode:"osslsigncode/bullseye","pkcs11-provider":void 0}},{id:"debian",versions:["12"],packages:{"pkcs11-provider":void 0}},{id:"ubuntu",versions:["20.04",
"22.04"],packages:{"pkcs11-provider":void 0}}];function packageFor(need,manager,distribution){const family=familyOf(manager,distribution);if(family==="enterpris\
e"&&majorVersion(distribution)>=10){if(need==="pkcs11-engine")return void 0;if(need==="jarsigner")return"java-21-openjdk-devel"}const exception=exceptions.find(
({id,versions})=>id===distribution?.id&&distribution.versionId!==void 0&&versions.includes(distribution.versionId));if(family==="debian"&&exception!==void 0&&need in
exception.packages)return exception.packages[need];return packages[family][need]}function repositoryNote(needs,manager,distribution){if(!needs.includes("osslsig\
ncode")||familyOf(manager,distribution)!=="enterprise")return void 0;const major=majorVersion(distribution);if(distribution?.id==="ol")return`osslsigncode is in\
 EPEL: install oracle-epel-release-el${major} first.`;if(distribution?.id==="rhel")return"osslsigncode is in EPEL: enable it first, see https://docs.fedoraproje\
ct.org/en-US/epel/.";return"osslsigncode is in EPEL: install epel-release first."}function familyOf(manager,distribution){if(manager==="apt-get")return"debian";
if(distribution?.id==="fedora")return"fedora";return distribution?.id==="amzn"?"amazon":"enterprise"}function majorVersion(distribution){return Number(distribution?.
versionId?.split(".")[0]??0)}var costOfOneFileInBytes=2e6;function shareOf(files,shard){const load=new Array(shard.count).fill(0);const mine=new Set;const largestFirst=[
...files].sort((a,b)=>b.size-a.size||(a.name<b.name?-1:1));for(const file of largestFirst){const share=load.indexOf(Math.min(...load));load[share]=(load[share]??
0)+file.size+costOfOneFileInBytes;if(share===shard.index-1)mine.add(file)}return files.filter(file=>mine.has(file))}function chooseTools(inputs,files){return files.
map(file=>({file,...chooseTool(inputs,file)}))}function commandsNeeded(names2){const commands=new Set(names2.flatMap(name=>import_chunk_ZZNFWEK5.tools[name].needs.
commands));if(names2.length===0||names2.some(name=>import_chunk_ZZNFWEK5.tools[name].needs.opensslBackend))commands.add("openssl");return[...commands]}function makePlan(inputs,chosen,facts,library){
const names2=toolsNeeded(inputs,chosen);checkInputsFitTools(inputs,names2);const notices=[];const files=placeResults(inputs,chosen,facts.workingDirectory,notices);
const share=inputs.shard===void 0?files:shareOfPlan(files,inputs.shard);const used=names2.map(name=>import_chunk_ZZNFWEK5.tools[name]);const opensslScenario=used.
some(tool=>tool.needs.configuration==="openssl");const warnings=library?.readsSignPathVariables===false?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names2.
includes("osslsigncode")});const plainHttp=(0,import_chunk_ZZNFWEK5.apiUrlWarning)(inputs.apiUrl);if(plainHttp!==void 0&&inputs.apiToken!==void 0)warnings.push(
plainHttp);if(!inputs.verify)warnings.push("verify is off: nothing proves that the results are signed rightly.");if(inputs.cryptokiVersion.endsWith("-latest")){
warnings.push(`cryptoki-version ${inputs.cryptokiVersion} moves: two runs of this job may install different libraries. Name an exact version.`)}const certificate=certificateSource(
inputs,library);const openssl=planOpenssl(inputs,facts,used);return{signPath:library?.readsSignPathVariables!==false,files:share,tools:names2,library:planLibrary(
inputs,library),certificate,openssl,sunpkcs11:used.length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),missing:missingNeeds(commandsNeeded(names2),
facts,openssl),warnings,notices}}function describePlan(plan,inputs,facts){const system=facts.distribution?.prettyName??facts.os;const libc=facts.libc===void 0?"":
`, ${facts.libc.family} ${facts.libc.version??""}`;const lines=[`Runner: ${system}, ${facts.arch}${libc}${facts.container?", in a container":""}`];if(facts.openssl!==
void 0)lines.push(`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`);for(const{program,version}of facts.allOpenssl){if(program!==facts.openssl?.
program)lines.push(`OpenSSL, too: ${version.text} at ${program}`)}for(const[name,command]of Object.entries(facts.commands))lines.push(`${name}: ${command.version??
"version unknown"} at ${command.path}`);const{library}=plan;lines.push(`Library: ${library.kind==="installed"?library.path:`SignPath Cryptoki ${library.version??
"of unknown version"}`} (${library.reason})`);if(plan.openssl!==void 0)lines.push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`);lines.
push(`Certificate: ${describeCertificateSource(plan.certificate,inputs)}`);if(plan.missing.length>0)lines.push(`Missing here, to be installed: ${plan.missing.join(
", ")}`);for(const{file,tool,reason,destination}of plan.files){lines.push(`${file.name}: ${tool} (${reason}) -> ${relativeName(destination,facts.workingDirectory)}`)}
return lines}function relativeName(path,workingDirectory){const name=(0,import_node_path5.relative)(workingDirectory,path);return name.startsWith("..")?path:name.
replaceAll("\\","/")}function toolsNeeded(inputs,chosen){const names2=new Set(chosen.map(({tool})=>tool));if(inputs.files.length===0&&inputs.tool!=="auto")names2.
add(inputs.tool);return import_chunk_ZZNFWEK5.toolNames.filter(name=>names2.has(name))}function chooseTool(inputs,file){if(inputs.tool!=="auto")return{tool:inputs.
tool,reason:"as asked for"};const shape={extension:extensionOf(file.name),head:file.head};for(const name of import_chunk_ZZNFWEK5.toolNames){const reason=import_chunk_ZZNFWEK5.tools[name].
recognises(shape);if(reason!==void 0)return{tool:name,reason}}const detached=import_chunk_ZZNFWEK5.toolNames.filter(name=>import_chunk_ZZNFWEK5.tools[name].result.
kind==="detached");throw new import_chunk_NBC3KX7F.SigningError("TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no tool c\
an be picked for it.`,{file:file.name,hint:`Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in fil\
es.`})}function extensionOf(name){return/\.[^./\\]+$/.exec(name)?.[0].toLowerCase()??""}function checkInputsFitTools(inputs,names2){if(inputs.files.length===0||
names2.length===0)return;for(const name of["padding","output-format","timestamp-urls"]){if(!inputs.given.has(name))continue;if(names2.some(tool=>import_chunk_ZZNFWEK5.tools[tool].
honours.includes(name)))continue;const others=import_chunk_ZZNFWEK5.toolNames.filter(tool=>import_chunk_ZZNFWEK5.tools[tool].honours.includes(name));throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`${name} is given, but it has no effect on ${names2.join(", ")}.`,{hint:others.length>0?`Leave ${name} out; it is for ${others.join(", ")}.`:`Le\
ave ${name} out.`})}}function placeResults(inputs,chosen,workingDirectory,notices){const planned=chosen.map(choice=>({...choice,destination:destinationOf(inputs,
choice.file,import_chunk_ZZNFWEK5.tools[choice.tool],workingDirectory)}));const detachedResults=new Map(planned.filter(({tool})=>import_chunk_ZZNFWEK5.tools[tool].
result.kind==="detached").map(({destination,file})=>[destination,file.name]));const kept=planned.filter(({file})=>{const owner=detachedResults.get(file.path);if(owner!==
void 0)notices.push(`${file.name} is the signature of ${owner}: it is not signed itself.`);return owner===void 0});const owners=new Map;for(const{destination,file}of kept){
const other=owners.get(destination);if(other!==void 0){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`${other} and ${file.name} would both be wri\
tten to ${destination}.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."})}owners.set(destination,
file.name)}return kept}function destinationOf(inputs,file,tool,workingDirectory){const suffix=tool.result.kind==="detached"?tool.result.suffix:"";if(inputs.outputDirectory!==
void 0){return joinAbsolute(workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix}return tool.result.kind==="embedded"?file.realPath:file.path+suffix}
function joinAbsolute(workingDirectory,directory,path){return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path5.join)(directory,path):(0,import_node_path5.join)(
workingDirectory,directory,path)}function shareOfPlan(files,shard){const sized=files.map(planned=>({planned,name:planned.file.name,size:planned.file.size}));return shareOf(
sized,shard).map(({planned})=>planned)}function planLibrary(inputs,library){if(library!==void 0)return{kind:"installed",path:library.path,reason:"cryptoki-libra\
ry is given: nothing is downloaded"};const{cryptokiArchive:archive,cryptokiSha256:sha256,requireVerifiedDownload:requireVerified}=inputs;const asked=inputs.given.
has("cryptoki-version");const version=archive===void 0||asked?inputs.cryptokiVersion:versionInAddress(archive);const reason=archive!==void 0?"cryptoki-archive i\
s given":asked?"as asked for":"the version that this release was made for";return{kind:"download",version,archive,sha256,requireVerified,reason}}function certificateSource(inputs,library){
if(inputs.certificate!==void 0)return"file";if(inputs.projectSlug===void 0||inputs.signingPolicySlug===void 0)return"none";if(library?.readsSignPathVariables===
false&&inputs.apiToken===void 0)return"token";return"signpath"}function describeCertificateSource(source,inputs){switch(source){case"file":return`${inputs.certificate??
""} (certificate is given)`;case"signpath":return`fetched from ${inputs.apiUrl}`;case"token":return"read from the token";case"none":return"none (no project and \
signing policy are given)"}}function planOpenssl(inputs,facts,used){const{openssl}=facts;const needed=used.length===0||used.some(tool=>tool.needs.opensslBackend);
if(!needed||openssl===void 0)return void 0;const{backend,reason}=chooseBackend(inputs,openssl,facts);return{program:openssl.program,backend,plugin:backend==="en\
gine"?openssl.engine:openssl.provider?.path,providerKind:openssl.provider?.kind??"pkcs11-provider",reason}}function chooseBackend(inputs,{version,engine,provider},{
packageManager,distribution}){const noEngines=version.major>=4;if(inputs.opensslBackend==="engine"){if(noEngines){throw new import_chunk_NBC3KX7F.SigningError("\
UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${version.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."})}
return{backend:"engine",reason:"as asked for"}}if(inputs.opensslBackend==="provider"){if(version.major<3){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPOR\
TED_RUNNER",`openssl-backend is provider, but OpenSSL ${version.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."})}return{backend:"\
provider",reason:"as asked for"}}if(noEngines)return{backend:"provider",reason:`OpenSSL ${version.text} has no engines`};if(engine===void 0&&provider!==void 0)return{
backend:"provider",reason:"it is installed here, and no engine is"};const installable=need=>packageManager!==void 0&&packageFor(need,packageManager,distribution)!==
void 0;if(engine===void 0&&version.major>=3&&!installable("pkcs11-engine")&&installable("pkcs11-provider")){return{backend:"provider",reason:"the distribution h\
as a provider to install, but no engine"}}return{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function missingNeeds(commands,facts,openssl){
const missing=commands.filter(name=>name==="openssl"?facts.openssl===void 0:facts.commands[name]===void 0);if(openssl?.plugin===void 0&&openssl!==void 0)missing.
push(openssl.backend==="engine"?"pkcs11-engine":"pkcs11-provider");return missing}0&&(module.exports={archiveSource,certificateWarnings,checkLibrary,chooseTools,clientOf,commandsNeeded,describePlan,downloadServer,explainByProbe,explainFailure,
findPolicy,isMoving,isSafe,keyTypeOf,makePlan,noSpaceLeft,notWritten,obtainCertificate,opensslFits,packageFor,prepareProbe,readLibraryFacts,relativeName,repositoryNote,
retryAfter,retryDelay,shownAddress,toolsNeeded});
