var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{archiveSource:()=>archiveSource,certificateWarnings:()=>certificateWarnings,checkLibrary:()=>checkLibrary,chooseTools:()=>chooseTools,
clientOf:()=>clientOf,describePlan:()=>describePlan,downloadServer:()=>downloadServer,explainByProbe:()=>explainByProbe,explainFailure:()=>explainFailure,findPolicy:()=>findPolicy,
isMoving:()=>isMoving,isSafe:()=>isSafe,keyTypeOf:()=>keyTypeOf,makePlan:()=>makePlan,noSpaceLeft:()=>noSpaceLeft,notWritten:()=>notWritten,obtainCertificate:()=>obtainCertificate,
opensslFits:()=>opensslFits,packageFor:()=>packageFor,pkcs11Engine:()=>pkcs11Engine,pkcs11Provider:()=>pkcs11Provider,prepareProbe:()=>prepareProbe,programsNeeded:()=>programsNeeded,
readLibraryFacts:()=>readLibraryFacts,relativeName:()=>relativeName,repositoryNote:()=>repositoryNote,retryAfter:()=>retryAfter,retryDelay:()=>retryDelay,shownAddress:()=>shownAddress,
signingOptions:()=>signingOptions,timestampSuffix:()=>timestampSuffix,toolsNeeded:()=>toolsNeeded});module.exports=__toCommonJS(stdin_exports);var import_chunk_7V6XTJJW=require("./chunk-7V6XTJJW.cjs"),
import_chunk_T3X6HTBT=require("./chunk-T3X6HTBT.cjs"),import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_SF65NL4V=require("./chunk-SF65NL4V.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),
import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),import_promises3=require("node:fs/promises"),
import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),import_promises4=require("node:fs/promises"),import_node_path2=require("node:path"),
import_node_zlib=require("node:zlib"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_path4=require("node:path"),
import_promises6=require("node:timers/promises"),import_node_crypto4=require("node:crypto"),import_node_path5=require("node:path");async function readCertificateFile(path){
let bytes;try{bytes=await(0,import_promises.readFile)(path)}catch(error){let reason=error instanceof Error?error.message:String(error);throw new import_chunk_6SEWUBK6.SigningError(
"FILE_UNREADABLE",`The certificate file can't be read: ${reason}.`,{file:path,cause:error,hint:"Check the path in `certificate`: it is relative to the working d\
irectory."})}return parseCertificates(bytes,path)}function parseCertificates(bytes,file){let certificates=unique(decode(bytes,file)),leaf=signerOf(certificates,
file);return{leaf,chain:chainOf(leaf,certificates)}}function keyTypeOf(certificate){let type=certificate.publicKey.asymmetricKeyType;if(type==="rsa"||type==="rs\
a-pss")return"RSA";if(type==="ec")return"EC";throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH",`The certificate's key is of type ${type??"unknown"}\
: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function certificateWarnings(certificate,now=new Date){
return now.getTime()>Date.parse(certificate.validTo)?[`The signing certificate expired on ${day(certificate.validTo)}.`]:now.getTime()<Date.parse(certificate.validFrom)?
[`The signing certificate is not valid before ${day(certificate.validFrom)}.`]:[]}function day(date){return new Date(date).toISOString().slice(0,10)}function decode(bytes,file){
var _a;let refuse=(message,hint)=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",message,{file,hint})};bytes.every(byte=>byte<=32)&&refuse("The c\
ertificate file is empty.","Download the certificate from SignPath's page of the signing policy.");let text2=textOf(bytes);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.
test(text2)||isPrivateKey(bytes))&&refuse("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this jo\
b takes it, and treat the key as compromised if others could read it. Give a file with certificates only.");let blocks=[...text2.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
ofCertificates=blocks.filter(([,label])=>label==="CERTIFICATE"||label==="X509 CERTIFICATE");return ofCertificates.length>0?ofCertificates.map(([,,base64=""])=>parse(
Buffer.from(base64,"base64"),file)):((blocks.some(([,label])=>label==="PKCS7"||label==="CMS")||bytes.subarray(0,40).includes(signedDataOid))&&refuse("The certif\
icate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),bytes.subarray(
0,40).includes(dataOid)&&refuse("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM\
 or DER."),blocks.length>0&&refuse(`The certificate file holds a ${((_a=blocks[0])==null?void 0:_a[1])??"block"} and no CERTIFICATE.`,"Give the certificate as P\
EM or DER."),[parse(bytes,file)])}var signedDataOid=Buffer.from("06092a864886f70d010702","hex"),dataOid=Buffer.from("06092a864886f70d010701","hex");function textOf(bytes){
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
issuer),last=issuer}}var headerSize=64,sectionHeaderSize=64,symbolSize=24,dynamicSymbols=11,largestTable=64*1024*1024;async function readExports(path){let file=await(0,import_promises3.open)(
path,"r");try{return await exportsOf(file)}finally{await file.close()}}async function exportsOf(file){let header=await readPart(file,0,headerSize),is64BitLittleEndian=(header==
null?void 0:header[4])===2&&header[5]===1;if(header===void 0||!is64BitLittleEndian)return;let sections=await readPart(file,Number(header.readBigUInt64LE(40)),header.
readUInt16LE(60)*sectionHeaderSize);if(sections!==void 0)for(let at=0;at<sections.length;at+=sectionHeaderSize){if(sections.readUInt32LE(at+4)!==dynamicSymbols)
continue;let symbols=await readSection(file,sections,at),names2=await readSection(file,sections,sections.readUInt32LE(at+40)*sectionHeaderSize);return symbols===
void 0||names2===void 0?void 0:definedNames(symbols,names2)}}function definedNames(symbols,names2){let found=new Set;for(let at=0;at+symbolSize<=symbols.length;at+=
symbolSize){let name=symbols.readUInt32LE(at);symbols.readUInt16LE(at+6)!==0&&name<names2.length&&found.add(names2.toString("latin1",name,names2.indexOf(0,name)))}
return found}function readSection(file,sections,at){return at+sectionHeaderSize>sections.length?Promise.resolve(void 0):readPart(file,Number(sections.readBigUInt64LE(
at+24)),Number(sections.readBigUInt64LE(at+32)))}async function readPart(file,position,length){if(length<=0||length>largestTable||!Number.isSafeInteger(position))
return;let{buffer,bytesRead}=await file.read(Buffer.alloc(length),0,length,position);return bytesRead<length?void 0:buffer}var entryPoint="C_GetFunctionList",signPathVariable="\
SIGNPATH_",elfMachines={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function readLibraryFacts(path,workingDirectory){let named=(0,import_node_path.resolve)(workingDirectory,
path),entry=await(0,import_promises2.stat)(named).catch(()=>{});if(entry===void 0)throw notLoadable(`${named} does not exist`,"Check cryptoki-library: it is the\
 path of the library on the runner.");if(!entry.isFile())throw notLoadable(`${named} is not a file`,"Check cryptoki-library: it is the path of the library file,\
 not of its folder.");await checkHeader(named);let[hasName,readsAscii,readsUtf16]=await searchFile(named,[Buffer.from(entryPoint),Buffer.from(signPathVariable),
Buffer.from(signPathVariable,"utf16le")]),exported=process.platform==="linux"?await readExports(named):void 0;if(exported===void 0?hasName!==!0:!exported.has(entryPoint))
throw notModule(named,exported);return{path:await(0,import_promises2.realpath)(named),readsSignPathVariables:readsAscii===!0||readsUtf16===!0}}function notModule(path,exported){
var _a;let kind=(_a=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([name])=>(exported==null?void 0:exported.has(name))===
!0))==null?void 0:_a[1];return notLoadable(kind===void 0?`${path} is not a PKCS #11 library: it has no ${entryPoint}`:`${path} is ${kind}, not a PKCS #11 librar\
y`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function checkHeader(path){
let header=await readHead(path,20),isElf=header.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),isPortableExecutable=header.subarray(0,2).toString("latin1")===
"MZ",onWindows=process.platform==="win32",hint="Install the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.platform==="linu\
x"&&isPortableExecutable)throw notLoadable(`${path} is a Windows library, but this runner is Linux`,hint);if(onWindows&&isElf)throw notLoadable(`${path} is a Li\
nux library, but this runner is Windows`,hint);if(process.platform!=="linux")return;if(!isElf)throw notLoadable(`${path} is not a shared library`,hint);let machine=elfMachines[header.
readUInt16LE(18)];if(machine!==process.arch)throw notLoadable(`${path} is built for ${machine??"another processor"}, but this runner is ${process.arch}`,hint)}async function readHead(path,length){
try{let file=await(0,import_promises2.open)(path,"r");try{let{buffer,bytesRead}=await file.read(Buffer.alloc(length),0,length,0);if(bytesRead<length)throw notLoadable(
`${path} is too short for a library`,"Install it anew: the copy is damaged.");return buffer}finally{await file.close()}}catch(error){throw error instanceof import_chunk_6SEWUBK6.SigningError?
error:notLoadable(`${path} can't be read`,"Check the file's permissions.",error)}}async function searchFile(path,needles){let found=needles.map(()=>!1),overlap=Math.
max(...needles.map(needle=>needle.length))-1,tail=Buffer.alloc(0);for await(let piece of(0,import_node_fs.createReadStream)(path,{highWaterMark:1<<20})){let window=Buffer.
concat([tail,piece]);if(needles.forEach((needle,index)=>found[index]||=window.includes(needle)),found.every(isFound=>isFound))break;tail=window.subarray(Math.max(
0,window.length-overlap))}return found}function notLoadable(message,hint,cause){return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${message}\
.`,{hint,...cause===void 0?{}:{cause}})}var libraryLog="SignPath.CryptoProviders.Cryptoki.txt",tailInLines=25,signatureSizeInBytes=16*1024,crashExitCodes=new Map(
[[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),crashSignals=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),selfExplaining=new Set(["TIMESTAMP_FAIL\
ED","OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function explainFailure(question){let failure2=await explainByWords(
question);if(selfExplaining.has(failure2.code)||failure2.transient)return failure2;let reason=await question.askSignPath();if(reason===void 0)return failure2;let{
tool,file}=question;return new import_chunk_6SEWUBK6.SigningError(reason.code,`${tool} could not sign ${file}: ${reason.message}`,{file,cause:failure2,...reason.
hint===void 0?{}:{hint:reason.hint},...failure2.details===void 0?{}:{details:failure2.details}})}async function explainByWords(question){var _a,_b;let{tool,file,
captured,timeLimitInSeconds:timeLimitInSeconds2}=question,failure2=await withCodeOfLog(question),options={file,details:await detailsOf(question)},full=diskFull(
captured.output)??await noSpaceLeft(question);if(full!==void 0)return notWritten(tool,file,full,options);if(failure2.ckr!==void 0){let advice=(0,import_chunk_7V6XTJJW.adviceFor)(
failure2.ckr);return new import_chunk_6SEWUBK6.SigningError(advice.code,`${tool} could not sign ${file}: ${failure2.ckr}, ${advice.meaning}.`,{...options,hint:advice.
hint})}if(captured.timedOut)return new import_chunk_6SEWUBK6.SigningError("TIME_LIMIT",`${tool} did not finish ${file} within ${timeLimitInSeconds2} s and was s\
topped.`,{...options,hint:"Either the service hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-second\
s for very large files."});if(failure2.code!==void 0)return new import_chunk_6SEWUBK6.SigningError(failure2.code,`${tool} could not sign ${file}: ${((_a=failure2.
message)==null?void 0:_a.replace(/\.$/,""))??"see its words below"}.`,{...options,...hintFor(failure2.code)});let crash=captured.signal??crashExitCodes.get(captured.
exitCode??0);return crash!==void 0&&(captured.signal===null||crashSignals.has(crash))?new import_chunk_6SEWUBK6.SigningError("SIGNING_FAILED",`${tool} crashed (${crash}\
) while it signed ${file}.`,{...options,hint:"Its last words are below. Where there are none, set log-level to debug for the library's own log."}):new import_chunk_6SEWUBK6.SigningError(
"SIGNING_FAILED",`${tool} could not sign ${file}: ${((_b=failure2.message)==null?void 0:_b.replace(/\.$/,""))??endOf(captured)}.`,{...options,hint:"Its own word\
s are below."})}var echoes=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function withCodeOfLog({failure:failure2,logDirectory,redact}){
if(failure2.ckr!==void 0&&!echoes.has(failure2.ckr)||failure2.code!==void 0)return failure2;let ckr=[...(await readLibraryLog(logDirectory,redact)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].
map(([,name,number])=>name??(0,import_chunk_7V6XTJJW.ckrName)(parseInt(number??"0",16))).findLast(code=>!echoes.has(code));return ckr===void 0||ckr==="CKR_OK"?failure2:
{...failure2,ckr}}function notWritten(tool,file,reason,options){return new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",`${tool} could not write the\
 result for ${file}: ${reason}.`,{...options,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function readLibraryLog(logDirectory,redact){
let text2=await(0,import_promises4.readFile)((0,import_node_path2.join)(logDirectory,libraryLog),"utf8").catch(()=>"");return redact(tailOf(text2))}async function detailsOf({
tool,captured,logDirectory,redact}){let log=await readLibraryLog(logDirectory,redact),parts=[`${tool} said:
${tailOf(captured.output)||"(nothing)"}`];return log!==""&&parts.push(`The library's log ends with:
${log}`),parts.join(`

`)}function hintFor(code){let hint={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing poli\
cy.",TIMESTAMP_FAILED:"Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner\
 and that all that it needs is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that th\
e file is what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's \
key."}[code];return hint===void 0?{}:{hint}}function endOf({exitCode,signal}){return signal===null?`it ended with exit code ${exitCode??"unknown"}`:`it was ende\
d by ${signal}`}function diskFull(output){var _a;return(_a=/no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(output))==null?
void 0:_a[0].toLowerCase()}async function noSpaceLeft({output,expectedSizeInBytes}){let free=await(0,import_promises4.statfs)((0,import_node_path2.dirname)(output)).
then(({bavail,bsize})=>bavail*bsize,()=>{});return free!==void 0&&free<expectedSizeInBytes+signatureSizeInBytes?"no space left on device":void 0}function tailOf(text2){
return text2.trimEnd().split(`
`).slice(-tailInLines).join(`
`)}var packed={"linux-x64":"7L0HeFVV9v+dAIEIxEQkgopjxCDFlgARUNTQnBsNMxFQkWJCCUVaCAlFUUFQuMY7E+vYxYJixzqgjkRBQGzYUSwR27kGARtgzbu+a6199rk7OeLv9/7/7/O8zzP4mHPX5+y9\
1+5n933JoMLTmiQnJ5l/TZNOSYK0cqDI+cojY5v6ZvKTeiftR38PS+rAZpv5bxr+631i4jMpQx6wlxJU4DwPy2mS8AzaY30LlDvPNs+LaJ5Be83p/xUFEo4V5yY+lx4k5oYfnGgPrsLe8JFibviUxCcbCDxTVWyh\
/gzTZ/6pGt9e0RcV42Gv7yfioPvssL+YM08T92eSPfjzz/4zeoeovjB/Djfxok+TU/D29EC8JldfnZF00oKZYH+j/4fS/9evydvR5d6Kka2fbH3K5AcqRs4//IOru9VuOvPDI/8yZPutuzecfOgHV8+7ds4Hf+TP\
6wN+Df5bTpmnTSP8LKR9I/xxir7G3PkwxPzlFLDGzGeS3qxG+KgQ82NC/Hl9iPkuFLGNmYfZxvQOCwnXWkrUxvjsEP/sCfHPryHx/zHpbcyd9SHmPw3hlSHx3zzEnzNCwnt7CO8bwueHuJ8bEg9vh8TnpSHuDAnh\
E0P4LyH+RPlqLN33D3FnYIj/9w9x/4aw/Ezhbcz9bmS+YyP8nZB0fDbEPweH8FiIP18K4ZeH6P0hhC8NibfxIfnzwRC+KMQ/p1H5bYxvD8k/n4bEw2shPC2E3x3CvwpJx0dD/FMdEj/TQtyvDDF/TEi+bRMSP+eE\
8KNC4vmLED4uJLyrQtLxNPq/sfx8akg+zwnx5+QQvdPJnQMa4S+QOx2TWiVV1Il8vqmvyB3wd7eL3F55rZr/WM3PV94hxPxM5SfuSOS/h7hzJX93WiVNV85tM4RL+STlpo1xVYj7d4eEK6m4eOK0GdOLZ1WMKa8o\
Lk4qLhg2uHh8aXnpxMmzKkrLhw0eMHXG9NJhY8ZOLZV3jb8pHjd3TPGEydPHTJ18AcRZ08vKJ0+vmFA8btKUpOljyiYXV0wqnzGnuLS8fEY53leMGTcFL4snjJk8lcDsMBsV88pK1ZpQkmdMkN+TZxWPKS8fM8+X\
xlZOmFBanjRtzNSpM8YlTSgvLZVX48pLx1SUFleSgh7dk8ZPHTd1xix9NbG0onjc2OLJ0yfMEFA5fU75mLIEe+Js8bgZZapK+Yyx55eOqxA0i9yZPmZa6fjisvIZZaXlFWoU7o+dMWNq6ZjpFpSXknul08eVFs8e\
M7Uy4JOJU2eMHTPVytMrp6qkKmdVUCxNLK6smNA7gQdiaByFvnhC5fRxFZNnqM7xpVNLyZCvNoGOmTVv+rjiOTPKNd5Zb0hI2LsmHplOGjNrH6YbeJkVlFLSjimnn8JsnOPN5OmUQXx/WqcQkS4bP6MSWdBGtiQW\
JyipnlqqcaAR5cSBUjcOZlaWktMBSi5NH2eSH2o44xWT6xMrJllKMTqtdLqGaXwplYjS4nFTx8yalTR9xnhykOi0GeMrp5aKGyTOLi2fRelUPDtXLJnyZcwRLx7xt6EVJ8ymrDajvGDc0DEF4wYNGtB90LQhZwzN\
oRLb2NvcRt9Oo7fTQu2at4l2c7sXn83vi8eOmVVqFAzsPmj2H77Ppffjp1KGmE6PWfOm0V8t+41YUs2hjpr3cDQh1WzhR/FLiHzEb+V0SYLxSWMqZkxOLNKTJ1Im5px8Qs8kMlxROrciaVrpNCRycXEZVT6lY8YX\
TymdpzaSDJpWSUbJaaphpjiQUXFxxdRZkrzjx5cnjRk7o7wC2WfctDJ6UNVanjRhTvlkcnFCWWXFLP47Lolc4TprltSCvsMzkFPHTy0m8+Xwd9kkcnPq5LHjpx43a8Zx3fFzHH6dkDR1/LFTJ0+vnHvs3N4nHHtC\
T3n918KC/gOKux/X/bg8/3cP/1duT/+n/dWDfkvHGX3JYDc6sUstf5s1oCn6y3yRWpBszKB/CrnhP+N+8B366mIXdpIb+Q/t8OSkJ+mjaPphlYdM3g/mP9EPJd5vCrw/cPLkNHxF6/z3zZJq9D3+XXvV9eTx5kk/\
KmvL5umjShRyxcFwv2lSS5VFXxNfn+mfm3GDfHS8MW7j8IwCbf84nDvv9G+zwxcMk+cWh69DxxrtEIc/MUSensP/puZ3OXzZcB3vGJHIL1a9GQ5/Wt1p7/CPVW+Ww1uq+S4ON3rzHT5f9UYcvkXdKXI4D2xgPMTh\
w9T9khC9cx1+gepd4PDXVO9Sh3dTvdUOT1X3bwjRu9Lhc1XvKodvV701Di9UvRsd/uw5mn9C9HoOn616dzl8m+rd65pXvUk67mZ4W9Wb6nCjN8vhFaq3i8NXqt4cl6ve3g7feLbmnxC9ZnzQ8HLVW+Lwe1TvJId/\
rHrLHL5e3Zkborfa4WVq/gaH36J6lzm8tZpf4fD5Gt6VIXo3Ony6urPZ4Ver3i0OH6jmax1+qXIvRG/qKKecvik1efsQnu/wOe8ILwrhJQ6fr3yuwy9XvjSE3+DwKuUrHX6D8hqHz90ifHOIO57D71a+1+E16k7q\
6ET+qJrPcvga5TkO36vu5Dv8FTU/3OEfKJ/k8Jz3NT4d7qn5ZQ7fo3yFw39Wvsrhv5n4dP3zrsanw5OUb3F4XxPPDm/5pPBdDj9ZzSed5+TbtRr/Djfm2zv8X+9puji8qfozx+Gtlfd2eLryiMMPVl4U4n6Jwzso\
n+Tww5XPdXg35QscPlrjodrhx6r5Gxyeo3yFw7srX+nwPOU1Du+lfKPDTzTp7qaL8lqH5yvf5fDTle91+GDlqcWJfITyDIdPVp7l8NHKuzi8xKS7wwf+W8upwyeZdHf4FOXDHV5myq/Dp6v5MofPNOnu8FnKlzp8\
tkl3h89Tvszh8026O/xi5ascvtCku8MXm3rADZeGt9bhS9S8F2J+r8OvUPNJJY2bz3B4TM23DzHfxeHVph5w+MFab+Q7fNCVWg84vOlbmu4Ov8bUAw5vpe6XOfx6Uw84/C2T7g6/UXm1w28x6e7wq1TvCoffatLd\
4ctMPeDwu0y6O/wRUw84/DGT7g4fvUrrAYc/btJ9TCJ/0tQDDl9l0t3hz5h6wOHPmXR3+POmHnD4y6b+d/g6Uw843NQ/JQ7fYOp/h28y6e7wV0094PDNJt0d/q6pBxz+vqn/Hd7haa0HQsJb4/BzX9B6wOEfmnR3\
+Mem/nf4p6b+d/gXpv53uGfSXddNGF5n6n+H7zDp7vC9mt+6OHynSXeHf6s83+E/mHR3+B5T/zs8RcvdJIf/bOp/h/9m0t3hyerOUoc3U36Dw1soXxbin5UO727agQ5vqeY3Onzk21oPODxNzdc6PF255/A2yvc6\
PFN50rhE3l55hsM7KG/v8MOVd3F4jvIch/cw9b/DzzH1v8Pz1Pxwh/dWXuLwk0z97/BByueGmF/q8IjyaoefYdLd9b+p/x0+Qvkq17ypBxx+nprf7PAJyreEmPccPln5LoefYNr/4xP5VDWf6vAZJr0cfq/yohBe\
4vDZJl0cfqHyBQ5/2MS/wxeZ+Hd4zJS7EF7j8KUmnkN4rcOvNfEZwpNKE/lNphyF8CyHLzflJYTnO/xZE/8hvMThj5v4d3iNiU+Hv2niM4TXOPwlE58hvNbhtSY+Q3jShET+nonPEL7A4d+Z/BPClzk8bsIbwmsd\
vtf4P4QnTXS+O8b/Djf5PMvh++s4Ro7DTfznOzxFzReF8BKHm3Z7WQhf4PD26k51CF/m8I7KV4bwGocfY8aRQnitw3sp3xXCkyY54yTKM0J4lsMHmvgP4fkOH2ziP4SXOPxDHfcrC+HLHL6gQlY0rgjhKx1uxiFX\
OTzjfJFrHJ61XtshDp+LhRX47jjcuFvr8JXqH8/hm5Xvcv2pfG+IP3lhRzC86s9Uhxt/ZjjcuNPe4TXqTlaIOzkON/7r7fCsSvF/vsNLlEccnqR8uOtPlUscnq/mJzm8WnmZ645yEw6f6zrgBa5/Nmj7JyTeql2u\
5m8IibdlIXpXuOFSd1aGmF/lxqea3+hw4+/Nrvl5Eg9b3HhTXuvmK+VeSDzscvOP+mevwz01n2qehpv86fDay0Rve4fzwl7kL4fnLxXeJYTnOHzXlcJ7u7xK863rnyWabx2epf4pcniJmh/ucJOOJW48aLxNcs2r\
XObw6o3abne4yW8LQtxZ6vBl6k61w40/loXwFQ5fENX61o1P5ascXqZ8o+uOyptd/1+h+dbhOcprQ9z3852bb918hQWqyLcO99NP083NzyY9/XTXfNXe4QuUZzncz7chPMfhfr51ucm3Dl+m5iMOL4tpvnV4kZrf\
PMMp12X63dGnH29GdnjRxeJOhsNzFmv8ONzk2yzXHY2HFeofd+3mKuVYRYJ1IOZfTYC3DvCNAX5EgG8J8FMCvDbABwW4F+C6REOiY5pw+EWXaEj4Atzu1qF8EeDBNS1LAzy446Q6wIP7dm4IcLP2k9M/wIP7S1YE\
uJ+WKL8BTgtWbDwHeMtgPAd4q2A8BzgtjPH/bQ5w3QIj8R/g2H/ix3+ApwfjP8D/HuC7AjyYV/YGeMJ63umWB9f/pgb4gQGeEeBtA7x9gGcGeFaA6xYcKe8B3i7AcwLcrMnl8h7gZosTl/cAPyTAIwF+aIAXBXiH\
AB8e4IcFeEmA/yXAJwX44cH8H+DB9eNzAzy4LntBgB8ZzP8Bnh3M/wHeKZj/A/yoYP4P8M7B/B/gXYL5P8C7BvN/gHcL5v8APzqY/wMca+n9/B/gxwbzf4AfF8z/AX58MP8HeE4w/wd4bjD/B3j3YP7Xegy8RzD/\
B7is89P8H+B5wfwf4CcE83+A9wrm/wDvHcz/Ad4nmP8D3GxF5Pwf4CcF83+A9w3m/wA/OZj/A/zUYP4P8MHB/B/gZusj5/8A7xfM/wHeP5j/A3xAMP8HuG7llPwf4Nj74Of/AP9rMP8HeMT5dv7333///ffff//9\
99//f/9FFm1PjVSl/Of4pkmRy2oqmtRvjixal7rWf1+fd+KxTZPqO/Wlv+mH59MvyJN4CL+2nv516g4ZXZL4Zpa7QUZXJF7DckfI+IjEV7J8CGR0PeLLWG4DGV2OeDXLLSGjqxFfwHITyPj8xMtY/vkYktHliJew\
/B1kdDXiRSx/DRldjHg+y9sgo2sRz2H5A8jo0sWzWH4TMroY8QyWN0FG1yKexPILkNF1iO/6HfLTkNE1iNey/BhkdAnim1m+HzK6AvEalu+EjC5AfCXLN0FG0z++jOWrIaPJH69m+QrIaOrHF7B8KWQ08eNlLF8A\
GU37eAnL5ZDRpI8XsXw+ZDTl4/ksj4WMJnw8h+URkNF0j2exPAQymuzxDJZPh4ymejyJ5f6Q0USP7/oN8omQ0TSP17LcHTK6wvHNLHeDjCZ6vIbljpDRNI+vZPkQyGiSx5ex3AYymuLxapZbQkYTPL6A5SaQ0fSO\
l7H889Eko8kdL2H5O8hoaseLWP4aMprY8XyWt0FG0zqew/IHkNGkjmex/CZkNKXjGSxvgowmdDyJ5Rcgo+kc3/Urpz9kNJnjtSw/BhlN5fhmlu+HjCZyvIblOyGjaRxfyfJNkNEkji9j+WrIaArHq1m+AjKawPEF\
LF8KGU3feBnLF0BGkzdewnI5ZDR140Usnw8ZTdx4PstjIaNpG89heQRkNGnjWSwPgYymbDyD5dMhYwgjnsRyf8ho0sZ3/cLpDxlN1ngty90ho6ka38xyN8hoosZrWO4IGU3T+EqWD4GMJml8GcttIGNoJF7NckvI\
aJrGF/j6JlSb+mgNSr63u3tyUiSWufN4PPJ2HUmVV3RDJJbyO34tqsmIRFt4/fOTk4rE+AYxXiPGn/eNvx4wfiAZ7zesIPrrGpTts4q8q8lSYfSrSPRFbyJFRCS6MxJd73UYxE4Non325NRRneDUTu/dU5OTCqLr\
8PMZseZ91qxJonv9rXvtrHsPinuXiXs7ssW9y617U9S9a8g9Dc5eOqSA7IyR4HT3gzM8EJyB5IKY3iSmh4rpDr7pIQHTB5Fp7zaKbbyK0iegJrkyxVt2MtFDSW+1dym9E+cuFOeaiXOvdjTONQ04t+EUehl06Wy4\
9EbTJkle35/r671e+NMdf14l17wVeLsWv/7SgyxWtd89oCi5Ymak6tCC6JeF0R259YXR77w7T6CIGPdNpGpWdST6QWF0T2E07l2Ul5y0uKayJBI79mnyCqHcN+lVJLrDG8uvKk4Xb6/LYW9PQ06I7hAv18Dz6uW2\
8PKitWV1VyKB7oFn7kBIKQUOhr8H0nskwyt96U07vC7/qb6efCKh9JIrz/VweARAVVJ9UUakqtXT+Oo8h09jJHbyfXRADZy+EGlf1QMOF1EM0M81+Fh5sxAdx8Hhg8lhqPp0L5FXEDf3kue9NvSubhucSFWPLWjS\
hP20VOUykiMbBmbzeFykqlkn5Lz0Vv9rtKGZP0Ly/8KVP4e8IxHav+DPwfjTFn/S8acl/qTgTxL+/LKH/uzGn2/xZzv+fIU/2/DnI/zZgj9v4c9r+PMS/qzDnzX48zT+PIk/K/HnAfy5B3/uoD/VaA9NSN9Zsyap\
A0XqhpThnaX/Sz9L8ZNoeteUo+gnPY6nhzeCkisSTRlAv9GCOpR+g0c2sOHIhnwJKVpV5EiWdS9Ff9Z9NuG49MMXS/eccsqNR5HtWMrVePTZW5FJzbOD8Jsc36++Nv3wBTC4Vp9kfjKbzxuLR9ffI9Fdked3nBp5\
fm/TSPL6yBu/V7QlB75BRUUOpNbXTkg/nGpfY3/ByX3IXlLl8WdFFp38GpminPRFRetI1cnbSPAuQq6cRIV/fcoBZC55tLFnnvELUWssrH8DqbjkCvhoYf0j9Jjzl8ii+pnpSx7nwNefOqcXhekfeZRDF9V3n124\
NrJw50p5dUT6EpziQaXz9ZPp9bhmT0eSN9fXkvFRvZskrY0s2plPpnLnjCcTeackmniAzndZS/wLh7djmwvrj6DSN3sO/VhNP9KXvEJ/SbgdwuVdWNi5DI9F9QenX17PvkiJ92Q3U57sQ24urL8UIVu8CzGzcCe+\
Q/RqPRkhO23Tl2wBj2Xmnpqov80Joj8d+juRxQzRcsCc28j0OY7pi0kTNM6AswvrU9ivF7PG+p2kcXZXcmGXxFZm+pLhiPJY5rmOK4/1Elfaib9x4k764t7sv5TXKT6IbWNGHxkItRKWn3vQq1jm9yc2SaqbQj9G\
OM5+qJ67iwyQrTJ4bvGn1MCf05/ovUKLmL5MlNgYYSXMsB+BBKrB8Comyv4DE+kDX4C7L4vpajYdFRfmC7uKWaW4sEBcOENcmH0SefdZwpj1INxTcAXwcpJPIRmun6bPIfocpc9J+izX5xx9XqHPan0u0+dKfa7V\
53v6rNVnnT5/0Ofv+jxJM1OBPkfqc7o+L9LnUn3epM/l+nxIn0/o83l9btHnl/r8QZ9NqIRxePU5Sp/j9Tldn7P1+ag+1+nzE31+o8+9+kzjDB1LOUqfPfU5UJ/D9BnXZ3PNjAfrs4s+T9bnGfqcoM/b9PmUPjfp\
8wt9/qLPr7lgx1K+1+defbbWXPoXfR6nz176vFXNdVB3jlR/3q7x1sykS3d57qFz59b2G7Ya5wIVUjJQPXNWJPpbhNoWi7bPHY8PF/ogkejA7Em5NYWx8dnNvB+psnwan3v6KBdEny/KrTn7Odj39uzCF31b7m58\
pe//vr5+xLmRKrI4PnK0OFOR4n3/LRXqRevmju43ivSyroXbtyDPR6/N5tITvTK7Nz0Lo4uzqa1KzyuzI/SkNk5+etfF2VwEu16ZzcWu67XZXFC73pKNcpPe9e5sLmBdH8xGfZfe9Ynslfx8NruGnoHwLM5uT0CC\
1L4guosD9BzmHDlUn67Gz0hscfYuem5olo3PN2IhFSwLbGB2M3SPADO8K7+rr8/dTYFH0F/fiQaPaAiGHfETWbgOoUXwKYbbJ8Rwam5NJDaMYvhicm3R/OxmzdOvrYlUFWankiutjSuPwpVF69r/gf1T1H7TxuzP\
3Lf93ymRYD85/fqG9nP3bf85td+iMf3fInZgf2gk+ssa9PC938nJ9QNSkyPRpiPXVi+4JDWpotPQSFULMoCvebtI1dzUyGX1ZPmJHYjak0bGH6AfI9eyG5HonNTIlN/be/9mZzLEmQWXZCRVFFAWGxpZdCp575eK\
XrnUqj6pz5TUi7MLp3zR/vSq+Z3Z1QO889jVpqdvGJglrZj6F+veHklpFB8INUgsZNahkSkft480PTxy2ZuVbSIbBojZDQN4ArWuA3WCItH3ItF3vOMQRdEp1OIekNpvPeWPZHajGtl9aO7WIX1Gp17cITJlLTk2\
iLz2MTpJVdSWrl/rXUcfvbpPho8cvbaaw1b190ik6pz8SNWc3oWxAUWRqkty6od2IYezRq6NVDWnglpfkiEm5/SOxGAy3ETArao/dktM/Um39uEvMhUbMElsiJuFVWcMLyJYUgR/qL3hI/5QxxnD9+Xn/5npRF/B\
RzAtHppV8uf8FKZhbXXD/wqie1FgyIBbZgqqyooi0W3exu3Ihc2yG5SYNXiBEvOHbgyHG4vD3LjwT7mRDzfyw9zo9afc4LD8Whfixvd4ATeewwrT+OK/JCc9V4ZfF+BXCY//+L8m4Bem4+Kj8IttDPFZxGen+K70\
9Fk3+hWpOoWrjfhv5HPUV70H5b5E/72Z4O0u+AoMzKbgzM9O9dqwz+lXpKqCGNVnWd7fvgEbmJ0VqeotNcaDHEcg1P/hHh65E6zrW5EzVB0uWteb60mKsdyXGouvWNGk51CPFERrvXZhEf/c1xpp6Lf9kVvDfbde\
DkuAct8tqo1+lPpzJzlLvg841578Hv3SW06GETf01RtakvsSu44v3DR2nVyOVPXMhv1Y5jxqWXhfwPHY0EmwkxEwf7Kap+ECY34ozD8J8+zLUdn0LTm6g/HlK3H2ZRfUg/sIc5Ef5vd815wwXyyu2fgjl3J3N3Br\
0dws+r0tP/3a9d4UL8St7v9ztw4Pc+tLvGC3+p3FjSFJj4XbV3CWmkNZcmdCm+UGLFeglNnGzRavOaIVsVlBGfe+r6DlwizKoJVdCqNfIt5fZMZ5mwaDPoHnKA83rS8iQBm2bq7XhT7VhbGp2T1NE/B+ahmiVScN\
IsD6WVmF0Z25NV47uBYrzCaRXKNMs6neG8BxToWkMPqpNPz6IYJQHMQPUJTj9VWPUE05MLs32oXk5UhV22wqkGQI+SVrNWZTvDfZ+iwE3XuKf0uwg4XrYbi2cB1iCR/WfqPp68xfXxoWeI+i8Z0i7wEa1I9UVaZi\
4Oh4Vo4vLX1m81NHkJX62gY25gVs/Pbln7Hx14CNl/+UjcyAjRv/lI3PaHDe2Jj4p2w8GrCR96dsXBKw0fRP2RgcsPHGF3/GxqEBG7f/KRtxHkEUG9MatXGW1uaw+gO3rdCX4LwSKDMbucwgh3Xx8tidCsqGVK/n\
IIvN0oyZE1nUO6nyIKqYXjy+SZLk5K8oLuJbqRyQnkEodjuRpWNXZtfwkMKw7N4Y4UNnJcnb+jnq+9WYUIvEns1eSs/vH4hQI7g3yfOzh6/GVByR2Kjs4emLh6FzUfWEOESaZv5QX7+4Jv0yGnW1nBR04PFO8kbu\
m+RUh+Y0/jWAvJd+2c1cQRiDhdnUmMkcQW/YvAaSPuZUNVDRJE/yGjPvKA6stUWDeKiKO5NF7yYKwIL52YfSSMRDjuMRMtNUHT9QHSc2LBtVOac/eS67WUX73DfJg3XHsUmqLzpQNyQuPiULSIEiJBfHI9WS3l8/\
k09tkffqQTTsTKlAVUJhNjUgKJWhIvoCzQ54WWQMn9rC6N3ZPJam8YvERRVQl84fYnJy7qDcz1HNcXpSPqkvSi2Ivjj4ss8rOBd1Ji2DL/umopXUX14z9EWpekEOCVYvf4e/qJ/GGUcrGIqCB49Fxoi/QRFlch66\
r4u2Z7mfTv5kehu3SVTRx3MYfflIYXOOPPo0cmZrCXQ32vsHw7O59RhOj67n8Uu8KkUvApV30G+Pw9FF67Jya0av5d7zou05bmtG9eGjcDcbn0/dV65iKwrZQ77vd3pHkgGeuvEOzkSDqSI7S3O7NmyiL3AmSVu5\
m1zSUV7vG4qhuuMjVXnbMzAoOwwfGE3UcooeTkrWwG0oUlPISc1fn0JuKPnfwG2fcoByRq+lHkFm5BjEsTeNjOfWjFjb76yC6DtcvKOvNdpGkZCi3XYF3EETozD6NYopmnDeWZwEThSWicYu/ofjB/oGxTK3Hy5j\
H0Xe5ZQm8vHCcCrG2x7pSCVkhsX4UmGmjax4GKZUjIFuwquB+1mMWX/CTwF3sxiT/4QfBT7QYl6CFst8GPhX+l4o5qZULPM+4C8sxooAwrcDv2Yx5loI3wX8b4t5FCOWeRMwpuUVY1qf8M3AUYsxu0/4FuByizHJ\
T3gZ8EiLUcUQXg480GJMmRsPHmsxD52oyoMsxgQz4euA6+mToRjzzISrgT2LMT1LONaJ8BsWY5aW8BUw/bTFRQFH7rL4TMH/BL7SYhzQRfhq4EqL0S8hfD3weRaPDeC/Wjwu4Aim5RWjVWVCebDFpYKvAm5i8YRA\
cOroo6h4ouBLgd+2GGtWCC8A/o/FkwUvBb7HYpxbTHgJ8D8tRl+K8OXAcy2eKfgy4DEWY+qA8NQjCJ9usUwiZO44jHAPi68SfAEc6WDxMsELgVMsvkPwfOAdNFGu+E7BlcDvWXyX4DJgTMsrvlvwZOD7LJaPSeZH\
fyF8tcWPanBg+kKLeYYnljkReLzFTwieAjzY4icFzwE+weKnBM8GPtzifwsuB061GKd5E54L/C2NuiqW77Kk/AcW4yoQE4NrLd4cMP2gxZjJIrwI+DqLZbYk8xWk5cUWY5bF1CcTLcZEC+HhwJjmVcxzOLHMVERs\
H4u/DZS0jhZ/Fyg7rSyWAdjMu4F/4LliqZEFrwD+yOImAbze4qaCuTJ9xOJmgh8CvsFizEiZ+nuhxTypFctcg+Ccb3EbwVx/D7X4QMFPAPe1uK3g/wB3spg+usAvAO9vMUaYCb8GvIfmg01lKvgd4FqLZdYp829Z\
hF+yGEPlhOtg+jGLMXJO+E7gmy3GQLpJ4sUWy3xU5jdwe5rFGGYn/CNMn20xprKMI6dazJOPlJERg10svkOwB9MHWIwhe8JfAv9Ms9WmXAquBf7M4icFvwv8isVPCd4KjGlwU9IEfwx8m8WrBH8CvMRifP8Jvw9c\
RrjfcJM5qQUwWuOWhomH4Z3fkjgh27Qk+lqntCVxNL3zOlmsLYmjgPe3WFsSRwDvoZaXybeCOwDXWqwNjPbAL1msDYwDgR+zWBsYrYFvtlgbGIwXW6wNDMbTLNYGBuOzLcZSEMIZwKdajM4P4bbAXSzGckTj7wMs\
lk5U5kHAP//oYyxOJJwG/JnF2qZJBX7FYm3TtAJ+0mJt0zQBvs1ibdP8diTS32KsXyScBNNlFmMZo1F5rsVYzUj4AOD+FmNRown80RZj5sN4sK3FWOJoYvA36hYqxkpHwi2Av7QYCx4J/w5/v07Yz6BY+YgMijeU\
QR/HO2RQkw8RAZJHb7CuaWbcC9cWWqy5bjfw+RarS3XAQxs48iFw3waOvA/cyWLNde8A72+xNibfA95DM4mJDb6twLUW66eCTb8UwDxnnrkN+LEAJq+gegG+OYDJK1hiAbw4gMlxE8ppQcwT8YzPDuJmPj41iFO5\
ogPuEsQZwNuBDwhiGjuMZX4N/DP1oX2c7zvyWRAvAP4M+JUgTko2wXnSYk2dj4Fvs1hT513O/wmOYGThTeAyizXlXwc+N2Bav5PA/QNYkuEJ4KMDWJLhPuC2ASzJcCvwbxicVEzFHG0H4C8DmDIK4Sjn/wCmjEL4\
IuBVAUxreTBUDXxHAEsSzwC+Iog5iacDzwpiTuIS4FFBzEk8DHhQEHMSR4CPC2JO4r7A7YKYkzgXOCmIOYmPA47zJHswibsCv5mAmxDOBn4mAS8gfBjw3RZrWrYFjlms+SQLeHYD04cCFzfABwJHGjiyHzCmjRMz\
W1PgQyzWqiAJuKnFWr/Xowu+neaO/SoOdQSquB/pDVVxm/HO/wbvJij12yriid78HE7dYbF68z3gKyzWb/ArwLMsVv+sAR5lsX5vVgEPsli/Nw8AH2cxFpWhDQbczuKF2rUGTrJYO1jXAsdpRlrxIm1PA79pMZbY\
ofMG/IzFlwmeB3y3xbombSZwzOIlgicAz7aYx91imZOAiy2OCp4BHLGY18lRUQHOtbgq4MghFl8ZcKSpxdqNLOP0p4m4xMpmMvA7Fmv3oBj4OYu1ezAM+F6LtXswELjaYu0enAQ8z2LtHuQAj7W4ueBOwGdY3EJw\
O+CeFqcKbgV8mMX7Cf4N/a7mFrcUvAd4J00PmmaWtuyBt1jcWvBXwM9brP2XrcD3W3yA4LeAr7FYux4vAc+3WLsezwGXWtxR8Crgv1l8pOAngTFtrDhb8OPAWRZ30s4b8H4WHyX4VuDvaKpLcWfB1wFvtZjXOdJg\
EPA6i7VvdDnwQxbjAjyUBuDrLaZ105wHgS+xmNZr81J04EkW9xR8LvCZDfAw4BMt1n5XEfCRFo8RHAFubfFYwacC/4hpWB1REtwb+GOLxws+GniDxaWCuwGvtHiC4C7AN1qsPcDOwJdaPFPw4cBTLC4XnAk8zGLt\
L+4PfHIDnAp8lMULBdejd5lusTYZfgTeS5OApnAL/hb4U4tpPbjfRd1kcYbgHcCPW3xAE27TsOlbLG4j2AO+zOIDBX8BPN1iErlpCXyOxRQ64A+A8y2msg78JnBXi+lDB/wGcBuLqWXOTWLgX2iG2BQSwR8Cf24x\
bo5Dgw74VYs7C/4M+CmLaW6Gv4DAt1tMkzs8Ega81OJugt8Cnmnx0YLfBh5hMQ3dA28BHmAxzZpw0xL4GIuLBL8PnGnxmYLfA/6dpqsUDwnEyVcW48wP48HNFicL3gy82uImgl8GvjPgiDREXwCuCjgi+N/AFQFH\
BD8IPNripoLvBj7N4maCbwbGNLT5kgi+Dri9xc0FLwVOtniB4MXAX9NkoCk7gi8EfsviSwXPA37WYhx3gu888HKLkwVPA/6HxU0ElwPPsbip4NnAJQG3m3MhmQ9cQNgOk1CbE000eIaaaMfind9Em0NQmmiZAf/I\
1348pz9NlyU20UZz+lusTbSzOP0t1gYmj4ettliHSU7j9LdYh0lO4fS3WIdJTub0t1hbqT05/Qk3COtREtZ+eOeHNdsPa1frlIa1I5f/BmFtz+Ufs2kJYd2fy7/FGtYULv8Wa1jrMXL1lMUa1p+Ab7dYw/oD8FKL\
NayMZ1qsQ0KMR1isQ0I7gQdYrENC3wMfY7EOCX0NnGmxDgnx2N/vNAuYOCTEY39fWaxtcR6222yxtsU/Al5tsbbFeVD1Tot17GcdcJXFOvbzLHCFxTr2w8O7oy3WsZ8HgU+zWMcxeBD7eIt1Uuwe4PYW66QYj8wm\
W6yTYjyz9jXNaCZOirHptyzGHkzj9rMW69AJ+2S5xTpXdgfwPyzGxkbCtwHPsRj7G82sXYnF2OZoJgoLLMZuR7TfgLtbjE2Pxu1DLcZxHMbtZhZrO5/d/oZmbhPb+TyF9q7F2s7nubI1Fms7/xLgFRZrO78C+CqL\
tZ0/E/gCi7UZfT7wOIu1GT0OuNBibUYPA86zWJvRg4H/YrE2o/sDt7BYm9G9gHfRPvTEZvQxwO9brM3orsAvWKwt4I7AD1isLeAOwNdarC3gg4AvslhbwK2BJ1isTd0mwH+3mPYk8kAixvt7W0xbG3kgEfgIi3sJ\
3gXc0mIsrEF9Avz9JzYj6+wA8IcW99PZAeAXLe6vswPAD1s8QPArwP+yGNdKoykAvMBi2rzK0/3Aky3W+ZWngYdYfKbOCwGfZPEQwfcCZ1s8VPBtwGkWawv4WuDdH7st4MuAP7FYW8AXAm+0WFvA84AftZhawJyR\
gW+ymFrA3FsHXmSxNnXPA55qsTZ1zwQ+y2Jt6hYAn2IxbTPxcWeLcwXnA2dYTEsQeXQM+KePbMoHTG+zuJ/gXsAvW9xfcA/gJyzWdiebvtVibXceDXy5xdruzAaeYfFZgjsBD7f4bMEHA/ez+BzBbYC7WVwi+EDg\
Ay0eI7gF8K8f2v6g4CTgLywuE5wM/JrFM7UDhbn3f1tcrl0i4GUW055dLmnAUYsvFbwduNziasGfAo+0+CrBW4EHWrxM8KvAx1p8h+A1wAdZrA361cD1W90G/ePAnsXaoL8P+A2Lmwq+Hfhpi5sJvg74LotTBF8D\
fKXFtLCJhxOAKy0+QPBS4PMsxn3f+MAA/9XiAwXPBs6xuK3gacAHW5wpeCpwE4uzBE8ErvvAxWOB37b4CMHFwP9pgM8Gvsdi2hoO/HfgfzbApwHPtZj2vvOYBPCYBvgE4NMt5v2Xsczjef1HA3wccAeLeU+umk5p\
gLsB73jf1ieCOwO/Z3Gu4CzgGou7C84Evs/iHoJbAl9tcU/B9R2w/sPiPMG/Ao+3OF/wj8CDLe4neCfwCRb3F/wF8OEWDxC8FTjV4oGC3wD+dov9HAl+HfgDi4sEvwS81mLc4IMCCPygxbjQA11n4Ossxn0PGMEA\
vthiXFuAMg880WKcvo+PLnCRxTicFKMjwH0snin4K+COFpcLrgNuZfEswbuAf3jPxxWC9wB/ZHGl4F+A11s8W/DvwI9YPEdwE6T8DRbPFZwKvNDiBYJ/gyPnW7ww4JOhFlcL/g64r8VXBXAni68O4P0tvkbw98B7\
3vXxtYJ3A9dafJ3gn4Bfsvj6QI59zOJlgfx9s8V3BEwvtvjOgNvTLL4rEPizLca9+MaDpzbAXEi6WLw8YPqAxvHP7/j4HsF7gT+z+N6A6VcsXhGIwSctvi9g+jaL7w+EconFDwRyVZnFKwNRda7FNYFQ9rd4s+Cf\
gY+2+I1AMrS1+E3BTZEHf3vbx28J3h/4S4vfFtwM+HWL3xGcAbzKYh3p6gB8h8U60tUe+AqLi2Swpx3wLIvPFMyV6SiLhwhOBx5k8VDB+wEfZ/EwwRzKdhafJTgFOMniswOm42/ZdpVgrr/ftHi44AOAn7G4RHAr\
4LstHhNQGbN4rGBO+dkWjxP8LXCxxeMFc80WsbhUMNf2uRZPEPwJ8CEWTxTMtWZTi4tozMY4sv1NmwyC2ZF3LB4i+B3g5yweKvhl4HstHib4eeBqi88SvAZ4nsVnC14NPNbicwQ/C3yGxTpjz470tDhZ8H+AD7O4\
iWB2u7nFTQU/CbzzDduUE/wo8BaLUwQ/BPy8xc0F3wd8v8UtBC8HvsbiVMHLgOdbvJ/gm4FLLW4p+Dbgv1mcETDdy+IDBN8InGVxluDrgPezOCeAv6NT50wjR3A18FaLuwu+AnidxT0ELwJ+yOKegi8Cvt7iPMFz\
gS+x+ATBs4AnWZwveArwmY3jEy3uJ3gS8JEW9xc8Eri1xdhVjW2CwD++bptEggcDf2zxIMF/Bd5g8WmC+wGvtLhI8EnAN1p8puA84EstHiK4N/AUi0sEdwceZvEYwccDn2zxWMFHAx9l8TjBnYHTLR4vOBt472u2\
PhF8BPCnFpcJPhR4k8ULBB8A/LjFCwW3BL7F4ksF1x+K+S+LFwn+AXi6xYsFx4HPsfgywV8C51t8ueBPgLtaHBX8NnAbi68Q/BLwL6/aVQNanwB/bnG11ifAr1p8leBngJ+y+GqtT4Bvt/gawY8BL7V4ieAHgGda\
vFRrCOARFu9Ho7oorsADLG4p+J/Ax1h8rTgSA860+DrBVcC/v2IrUxrSRrcT+CuLkwVfAbzZ4iaCrwRebXFTweyTOy1uJvhq4CqLUwRfC1wR8AmNomO1NvDogE8E3wR8WsAngq8CPj7gE8H/Am4f8EkAJ1ucIZgj\
9uuXbWUqmEP5lsVZgjmqnrX4CMFLgJdb3FHwpcD/sPhIwfOA51icLbgCuMRiXYXGuMDiZMGzgLtb3ETwbOBDLW4m+eQC4GYWpwieAfzNJvtNEzwB+F2LWwgeBbzG4mRZDzcMeIXFTQQPAb6KcIO5LLyhuaxKvAuu\
Hh1MXKazRgRck3encv63WOetenP+t1jnrXI5/wd1Y+YKujuL7p9eCs6jdfQVf0o8cR5tfzi1yWL1T/0hqP8sVv/sBL6lAd4GfJnF6s03gadbrNNrG4HPsVjno1YD51us81FPAne1WOej7gFuY7HOR/0L+JeN7nzU\
UuDPLdb5qAuAX7VY56OmAj9lsa5FPg/4dot1LfKZwEsb4IHAMy3WJcp9gEdYrEuUuwEPsFiXKHcAPsZiLFDGoChwpsU4oRXNceDfN/gYB7WiD3Uw6j+LcV4rRiiBN1uss24fAa+2WGfd3gK+02Ic4oq0BK6yGGe5\
4sMCXGExjnTFjkDg0RbjCEHMowGfZjEOeEVaAh9vMc55xbJV4PYW885GGkUETrYYp75ivhz46/V2dYbgWcBvWYwzYFFhAD9rMY6CResLeLnFOBEWK5uA/2ExDobFlmLgORbjfFg0yoBLLNZ5y0HABRbrvGVf4O4W\
67xlD+BDCTeodTrTGyr59S86tU5H4lL4P6dXiaU8Ha69arEW5xTgpyzW4pwEfLvFWpybAC+1WGfLf26P/G+xzpZ/BzzCYp0t/xp4APxuwoX5coTrE3pD4epswsU12scEJVDp1ikN8Ctwau86N6wvAX9KuEHMrRIN\
L+Kdr+EpX8ND1inVcAecuj7oFHTAqWpx6gLjlLjwqu+C19pvtHh3+i1X7wK/1+618Sd0vO/tzyf8TU5eJ3+zl9fW3wLqfUo/R8hvnMDUE6cANrr1F8eJ8NbfS+6RjdZ0ugjE7CdpQ/quZGwGxr5ff6fx3OWy75f3\
TdNBGy+HOusd67tIG4xbw1d1RHJraCd16yaVh/ivWvH5puTuFQOzWy1tupKUOgeZNFWldJDJvtSmek/BsNkx3gxuVxi1zZpWnpm4mfzGu+rrv0vPSPu2S5MketKu8gnpxz8/q+V3kfRj6KyCpnWHf5c+6nmW0ruk\
bCVT6V02ToikT69JP+f5CenvNubbs2g7+p/0bYaXqr7lmOAd6+uJkF9Tm1Y0y62p65oQg3QIAV8w5d1BQaIt2a1PxjmUc95rNNZepbCpP3AySkH0FfZOYZQP8Wm43x3emQe/G43p8M5EcmXgFVOz0wct/qaii76j\
40vMhnVvPVuhIBVEcToLnyLQtMFRPvnimd4Do55/2kggdhrZfg/vfA1bCd7Zcie8Mx7e+bwyhY4qqOvWiJ+6cxLMz85KrfxQjm6pIocb+up+cg375gdGa/lwMWyV/9H32FtY+9cWp3c2El3RTyN0op1cs4ltxnSU\
JX1uaY//arLRj85jpllq+kUn7s3lfIkvLMl66os51NY7Rux2ErsX+XZrxG5fKaG0VCbBLh+W5uGMcTJNZxofTU5so3qXnDgRHqZ1bvzIG4gHnyPx9iN0jsRjUmFNT3CMr37CDznf4m3aOkuaC6C5PR94oEZpcors\
eTiZnVR2JZW3Q2V0Jw6MiKU9T6s80RYRxS+T5JWQzrp+axBtXjGims6qwVFvEo8DKLtTbcPZvogOreAiicOQORHpdB2ciEM/6LgDJ9m+p9sAJDNxsiEzNUi46+CdfSTcI9glHEtZQbU0BWAi2ZDIP5d+URTQUXCU\
cHwMkx8FeOU9lBDxN4r1LhL+3vzIe5kWAkjEj3zYRvxR9DI04kdSTR4S8TvINa8XadWIPwoqTcQ/AlWxzE38yBsCo189ZCP+S0RW4xGPaOYfiGZOASQFxbckBaWAE/EX3L7viB8Mf4RUMBKZ3jSKdxt/57bj+Gtv\
Ygwj3RKWy2mRhXcohSW+XvfGEA+Nv0Ppo0jxd1oj8bcVDu3h+K08ilR+eRCrXE5YDDyNX7G8TJi7/0GKvCw+8COj4jB6ebG8vFlMU5IuJROoenqsgWZvMWIFkZee0USjlaKYopub0CaK0w/A74ZxehSdpe7GaeAw\
Ho7TSVC9aHskIU57a5zayuQT2v7bL/qixusbmRzIXsbbmNOVkBxHa1q8tQ9QvE7VbRfE9aQpU7v4EeytpR21FK99uCriQ97UKK3/hkO3ozFCZ1CLuo2E0D+gBx3Gs/hBSbhNJFoFnF74wbeheWNFQZ4ci4UzhnwF\
V0PBKaIgVxRMFAVzWUHF37HGLMFxvqGMtwHT64FwMwe50jfjreZXXI4e5soqra042ZUfeRnpWri+8W6/n7LCGWvgpHfbrZrKSFk5tNQvSCgtXH4SShTXYHRYl5QoOimpiL6flG7B1O9yC6d+JPBdbJD6v+wfWpXJ\
ITmHJaT7fhKoUgkGp/tquBDLO4Ee3sv3Ubrryr8eZCY03V+m/bQmWZx0h4+8e7HTmk4h5govbTeryPyUHposIE6ae3PETU4W+lxnvumb8TrS3mVNlnbi5F3i5MPi+XlpfrKkUhCoeuNkaYEI1OrNSZWE7wonBpKH\
EwPJw4mRUBRvvqlBI6VB9TYd3ggrilK9/QO7sGMpC7kSS9tDFuSz0oN+mW86HYqY+T3JTm3mdaAIslXj/uLEE9AZy1zLj7yy1qYeSlpBSanbmCYlOOaUsCQ+GiuxhGnVmEP2vA+xdZpO/ubqIW2QqDtIvIukPDrB\
cSlhD9Je22AJa+Gb8c5hdZyUheLkd/Aztab4kfdwK/P58k6+15awvoj+/+MlbP0NpoSFf7N+a8mJ2sjxjbaxcCn2FsdSLuRKIu0UComk6vNkN9jKa06Bc1t5p4ndU8VuE9/uB2LXb+XVJ9iVVl5Lsis5ogs58StK\
dSxtDWKQVq/wI+88eJ9zxA7qPNQdLwcCf4OAa8ngQajwFpdzuNM1/5Kewx9FWZ5E2fCEKIskRtnfsSM5lhIRP3cjz0qwf9pPPg6adTPIKSfGbPCxDdhEkdMW20LOeEdI1LYVHevJKdHxjOq4V89fc1oEV8HuF+K/\
LVzBpF3h261guxUzYI9OuctckuBBKVK8mTmWMlXs/s23O1KStIcpFiN8u4GURNkeKzbbIh6pbuBH3rWpJiWzqQsTf1fHbBL08xWW+MF3QXrZtMvXNBvpOF3CfiC/RiCTKJBaGHeaKhTNxpvpJZlZz4+8Q0mxt5K6\
W3Wla3AwrPfI9Tb3ADi5p2Gh9OtVv1BSWZRCSefI4Zy/aBEd+TsMR+oV0QnGlFuCee5wOrSZ8tzwP8pzz7fYd57bih2/sZS3uaZJ+4GCJelyGdkN5LlbSAzNc2/QxtmQPDee7HkPYWM1nfcvOqp9HX9VHSF57jDY\
xcnhZHe82B3m201iuzbPHUhv3DxXjw29dI49l/q09r7dr8Sun+e+9APnXU/qbJ7bITY/RjzSLCA/8rKamzy38g6b5x5OiCAnz62kzbUheW42AnklJYLmuQv9uh5tElE8RBTfm4LVXaST8hzOFfNOutbmOT5o7P9y\
nnvg6n3nucHkyX31Iydir3EspYTLcNq/KD4lXQ4gu8gPOHoVKxboRWieG01bdkP6nGPIntdH0v4Y0dHD1zGQfhl7Tn57iK5j8pLJnv18fMOlPe0HBIpm/cgApcPheHAGeIR6Mqbf+DAiJ7zD/seJ4TSs+l+1737j\
53R10r4K9+/Y2ksXLqCWjKUNpVBIJKwgu4HCnUMvQiP6B9ohG1K49yLCNmPvNF3eITp24mou1rGVfv1B4c7HzU/Xit0lYvdx3+6R7D9buE+gN27h7ihhQ0VMduf4dluyXlu49/PteqtJnS3cB4jNkzlRM7chOumk\
U9zzxGn7FvVfTOHG9Vqhhfst2kUbUrhvRCAfIY9q4b4NBdkU7nWsMbNSFG+iXRZeMek0H5Tz6MrG/y8/KK/9Y9+Fu4w8SXmOLtcI5LnhDfrVS7CvOJayABUlNegpSiVpcsk6ssT9euQZ37GV0HqzDfuLaHuu39TT\
3pTG6kKy553Lp4SnFIqOa3wd4+kXdJzGOho031+iPS7eYWI3Q+ye49t9kF7CrhyAINnnGfKz25S/F1uH6XvGtUJaO9/+PzV8mzTLUyWTeYVv3ztR1N4o1mrphVibqNau0W2oCRo5j+EH3xDtTaAduqb6ykfQIn7Q\
jkEO6i9Rnyc65vs60lmHlAqceXrqe7hzjb11F1mxNd4vXBzS+iOlaXkmGaPMeWw934JGpeI/1OeomyGfn2djgf6H8/1JGJrkLKpDk5IzOYtq/0NyJmdR5EzOonQML7LoMJzLW0SXH1AuC+bVjldyXp30R3n1Zpyk\
00jHk67GaEHb4Gj3L8UHXZxVmN0C2yLItMbHEGwMjqW8z726tNH0QqLwdM0dfE56w8qwADlrLTZQ0007XKbTjvDtHsN2K8oaqQgPhj3eAk6XVYm9OEW32PuVfpnkptShDOjbq/+NLq4bSvZs2p0q1u9HatEkHxmg\
tJuJB6dd8o2UdtMKq6aSr0+aSgfzYrDuIpO0XCnlXUOit4V6QnUDpZP5XhVNNA2jONI+ZmF0UupSUwshuZ0RaCSqn8wNe5eTrmjQuxymCVYJn4TNtPDJwpFoX6oOzYfpCD7YmAhmqFCfc8nneEvrJVHQkR4VJ9pI\
ZweoG/krBbI9HzreN5utVHYiB5JQ98fSfvmd7T5JhnAFJD0o7l6kLl5docyRVByCxa5sKq+WHhx33l0w0U2ONb4ToZRSoLFT1cYMcsqlPigTzkd/cNR+9P2LijRuzoW2kGkfinrEjV9z7kcbm02c/MbHSaUtJOsa\
NZn7028ZnMSAUilCGRxxepm2ANsc9R+x30+ipLdEyeG/mByFTk9dZwnzw/A+h9UPpF8b6Hi5E+BRS53ZpGCIPWTbPxnidnzQs4S4lfj4MbJuQnwr/bYhvkfKgw3x+7Tv14b4Zc45aeVceDLnSRk69me//qNulwnx\
s/D//yjE5y/Z1/zZt4jisNkA+4XthL3KdCOXeBb5WYL6GP2i+qLCDJCsJtkdIIljqy/Nf3Gapt3m242J3cZaxvf9RAXmq4R4ekusF3OWyFxKBiieUvDgeLqOuiZ1fWS8/1qE2nwnZIx/3+NUTszl0PnY+2oRP4l8\
uY9Rqe3Y6ktXn3G6pj1ONiTw8+hXcFRqAcnuqNRKsXuf2J3j2x0mdv1RqQMoFtxIryC7NvImiBM94WEaA97Lkbdxj4m84dfYUalzEPD/1ajUb4v3PSq1GTr/ePIJW8Bto/lDTu+0a02BQK8IbsTy9qOHdxt1gmTy\
CdNBUlNOgtlY3lN+3phHhuqmYtyIrIROT82n5Rsh03t9oWo4+Uub1X8VT9WLBqxKFi/N3k3mWpE2mXzi+GxxmcmMtkqWeG3YXOE4TciG9y3adzb8F7zRyEV2gTi9BXuuYyn/5PRPm0EWJCeNol9oYsg+/gbhbo3w\
lIjdoWK3h293549i93NtnjjNhW4owrwFnOYLxO4eyndiN031mqaN0435kQx6HpbTxFK2cmqmPePb3UK/TNNG7lvw7a2FvZVi7y6xt8i3d4/Y4+pmOOyV+PZ+Rzjnkj1bYsaL9YFcVDI/IgOUvtf/YLLUUdRZqrto\
DS5h8johjbhUUNKCNFZkNHkDDZf8SNNA6wXtTm6blpi2KV11JU1SNGy4kYpmK7VNpbVKt3I5tw5etFBuHfyjvPIAMurC7TjhLiG7zE2c/8VGbRov4Uo2bRHZkSicRr+QbKMazy4oXl6u2M0Wu3/17Z6jdk1Wc7LL\
QNj9EXukYykeR3paK99uZ7VrspqTXQ6C3dVi90Gx+zolmI5l069gVnOyzBdI+ovEbpnYvca3u5HtSlZzssxq2Bsk9nqLvZG+vVvEHmc1viaqzLf3T9hLI3u2ivuJK4+0DpzHMqdLVjv6O5PVnqFeTxxdtTU4sN77\
94JAbuMj7P9UbnObydL38fvpft/H7w1xRkNmpIwmmZHujhuWXUY/SvBjEv2gm+Uo6wTz4E8X860iyF9/lA2vpbqj0Uk6M2PKW8BjKR9zZKSVkXEdvddKR6atG/TUr6QC6j0idu8Uuz19uzPopWmrOL30w8iQN0fs\
nS/2fiXTOvLLOuVzix76j/TG7aGn0H5mW3nsQfBopRGqC7prhx9559Ilm5Kiceri1J0u3R0PEdb49Oj/fkpt1kUNOj1nF0R360UjSAf+NtGlkQ2vdfHOJh8VRnE3EPdc0YLnam+tN4K27po+Pfqwu79HRPAtQo9j\
SzPdlMtBTaulFxJ3b9EvskJ3umcu5xl+mG5k0K+eNsaSuTOC/Vw2SpUOlhhsJfdt/G4QNfPIcTJQKMsCftph4jdKvaG6zrRasUVBdHRqvyeSCzYM4m/uUl5hJv1IvqEmSkNdbjPmhPly+Ywfef3O4+h7N5CNOe0Q\
ffluDvbaIe45FJxFOCw46419t9ZrIxGVIiF4i0q5RNS/6X1w7nnOzgZNFW8ZRZKtNq7m0KdVo6KgqQ0yT5HwwzcmEhZT98gsI9hOjofOPS+mbbkhc89PkD2vBBu26fsv6o4QdTeJdzH3/EiC41IccsRNf+65yjfj\
beVX3IzazG6lvfYtOzkRMUT9XwkBerjPU3+nrh8nWUH0vNSCDadpEeFk5ItH9d43SUYqHgOkJY+rKuWCpOiAhsVj2AWcwvmNpLC/tOMPUjiPrknXFNblFpPZz3QlvGm576YFwnbBh8cBTPvBVAA4mQU2YnmDtlME\
f0DdlbiehNmXeOiCjw9ov2zIQp9mZM97Chusqb8g6i6DOppjJBWBhT6fkhi60GeeKGhsoc998OlZoiAiCnBrML5orICzwtIExyUrdBI3/aww3jfjbeZXnBVeZLfS3uBcnJlPZih2OtdpVvjGe4p6Jf83skLBXJMV\
dEVJY4UdZpEVGowNeN3m4W7CT/0CU/M1+Vi7fijtO7DJN5byFQcrLZkeUtpvIHMhk0l45W2nmLElfYtYf4ELSOYc6IjltcSDS/pN1MOIS/Mmc3VCYXR6ODfRrtuQHs5ClHRsAdf0KIVKM3FQIIpHSwG9Kk5GjyKd\
db1w36NJDomWsArWJAfSpeF60bWzE4Yp/qepcPccSQW0HBAi2g0glQiS4A5JgmvZ82nL6YUkwTX0KzAIvoALXsjcwBjasWuSy2lxRFDwThYdOaKjn6/jaNYhH0wMBQ30lXi3kRX7QdvN1UFaC35kHiaVQxfPpPAq\
6mH8n4vtsyobxnY1XZM++BZcirkrEvs7OfBuJNpC7z/fEP+MIrjarFD/ES/pVkx7qyplI749lSKnQWsilazSrZkF0fdzd+M2ZCyhp/uHeck3bp2dC89UzeKV9X3JrNymnvBBXl4hH2QZwToHGeO1fmcNjr5IS+Wx\
Nr19Ie2IoNasDth6dMecjNPGUr67kpoGOlB3OWYP6GuD/ngUzZenqXopjM6hOm4GVQ7FvQujl+TjotKRiJF+xfFW5A63WaPfh10dez68ho0B6U99jxB8PavBlbGjSIv3mJrLSH9qD8y9oOYCV8WeCHNXwJxeopqw\
reMOWNC9AsP0Zju9V17uDQ3cBYnGN13OSnfFHs1qSIPZu3A+xzYJhVUd6cZAvgry6f/QiDI34j4k7fF2fGM8rnPM4f11uM6Rfkeq+tNNg5Qx+Oo+7M3AF/pe6ozEv+AShDX+5MZwUkkRztdOruGLQHnxf+YYqa4i\
0ee95fCVNHMqsrsTfJpH7T7msAOzFY6Uk1AZVoqTw/maR7i7uFxMUtb2TfanUHhnqMs0hVuBvou6vFhd1t0RbH4XarFD4fIT2XxOPbmbHvDvZ/Re/fsjqSusGo/EksgNZs5U+GXhOiRCYbQWOfSsp2VottFbC1F5\
tKMi5WXN1EYEihIrWk/N7c40/8FpxrdEUjufVLU1qm6FFb5EEEXxjUh0E659b9iCL+jz0pwDqP44noKARLrgEqo9zo7EjnkNxQPbS6oqySz24tzGnUlMaVCekIkJCnze/mSTym4/WDyMTVPUt6XqENsz6eAFRBsJ\
WgElFNa9ZQmtZy6vurulUc9G+myaQw5tIq2XUH2Hb/0m6oDQ1Eesw2tQ225wdP3g6OuRqh6yD2oOKcB+F7ovn0Ta9FJ5YGF0G1mPknXy9JWwvT8ZL4z+VBj9ztuAWHN9OcT3pUdTH1LeOVZfCdt+U2iaRHqDdjZV\
DlS1d5cZGvZLxSF0Nyraf+KfruQf73fqDdAuoVZ2UuZA7ANCuvr7gF6kOxcxxodJGFWfWI/iqmUqzaNEZQvuLoo7uGjZd+cicSdj5B+6UsPbQ8Jd6eW74idc49ksQvN6RUg+2viE5Kv5MjmprqdJtrZUPw+m+yxN\
slVTjFNUtW0mUXWQxFGfrzjNtlCXC0OmA8g4araCqCe2Wk6HZy7C5aok9ku/bh1dbZp+XU2/rHUV5PUeZLAw+i1dhunVTqNkb0p9vQZpPYHdaNifo29Iv2EUsKIGC1psmLZ/QWHqXhjL5jBJ0lPACqhO9Z6jiKIQ\
tW8uITqYMhtyIV2yRSFqLiGKf0ZbNGFaaiVYx2ZWiinvEXiLb+nle9hxD643RZzs0BRuCc4rIsOVDxk3qF4VNy6GG1PUDaqd1Y0srzPSz1ztTg1uKkFUsbSjVfoUQ1Jp0stFPzWf03rVGQj0W96K5Mr22LNFFROC\
cCw5Tbu30hf/pLfa8kXClFnIHtUBMq9RQ2rYDkU3VR9cFD8viA5KqjhJFfN9vTS65A0iXxbiqt7C6B5vL/kCBuhr+y0Zp6/Shu/vHhytzIivok2ZaLMs2tu0so/v+Xx/2cvfSOMaFC/vCQlJPrr1ci063EmNzyIX\
Fu1tnn7ZCJy7aH2hUbacEtPrzfo1evK9W9GXgyiVH2VLxMACMon6j/qJcT4ClC8a5ruQNRJ4SY73DIUMPYr6jYv2Hpq+hAaO+NxSsi0qxjW7NJK8ub6W/YJcOp3Oe4jz7WyGrKQNpvHlQXIL7TONXxMk7ajdHudL\
BAz5gFqP8RlBso12l8dHB0mUzhuInxEk71H7Pt4nSPrQiEKcr5ow5GYan4jzfX2GfEdDW3E+W9iQYTR8Ged7Dg3ZQWPn8U+C5HqaLYm/GiS30DRg/JkgmU8TfPH7gmQUTazG/xUkl9PkcpxvdTHkXpqGr5vti9tp\
Wr1uoi/uR4tL6mikUsWFtBaqrsAXf6QFWXUn+mInWntXd7Qv7qVVkXUdfPEHWkFcl+aLU2R1cN2BlO24l4/sh6dWOgmLm76dzJVOEVU6fpXD19/zAKjUpvJhj0SpYqFLhBf91GJOZqTqILS98h77jLLqC9Qcpm/H\
vEJqzFBlNz31ad7YHf2YyhFus0/D/fgZ3ruT0JKY1expbGqmO+y9FwU0V/CV9wQBtquDdXezgYuMjR3eNQKMjS+9Swlgx6rTCj1UQsUtcQkUf90Loq+a0d3G1mpRdUpbQ1Gd3lqbnBQfSEoKY325Ru04OLqOGvEF\
Vb2826egQqnI7jho8e5Kqky/JvMHUzRID+gp6iHGB3NlSk13uZTb1EVok/KtzPPJCdyDfXABmjNcMdEUMdzoszn9sg2UhZlRqwVTD7lbYSuDLKQv/p781GdUdnb6P+Ja3PmSbrQVox94PyDYplF7NKUK9dpaRT8g\
x7duo+9DD/POLMHq+yml3uuIU1R0sHSCWDqILb1DlgC3UWM8PjuxqqLRZX37T7XP9Q59OnZ6g9UbTI6U8dkjaYXWRP5odGk2ux1dbX5kUmUGa3lc3KEMdL3Ut1N+wdbbwVXHcHfgGIo9nJZAY1XkLMXXMYOTf4vE\
Lt1FbeCC6Fk0Or83OX0JbqBF93HR3maV3Vl37ktyxTnfqz1lAmUsPhEAmfIr7z/oiPPl5phfqOvN/qkYpJ7mhWA8ubDTy0WWDNhcFLSpS8y8l2RDZVYch02Tf2ZTdyUvz4TLuxPdFZy2LT5MntMGvmLnepJzcdxR\
io/JiUFFh7Aie298EcUDlpLRwavkpYKqQalyOXtq/G2Ci/Y2qczlbrBa34qRCpMGuMPd60VxAGu0ZqloaUb8NrbVrJKrIF4wF7wOvr3Xu1Sao2QXDkZiRcne5eRoATr3VWehl8bxoF1kcuP0aGHvjEj9895v4zEG\
JnHKdZgTpx+RT3Qah/16PDtLn0a+Zl6CRR/bSP3aeAY1AgdRp89d53YifMfr3HaZMo6G8dnU4+RiTg9qEL7d2LAoaqkcHjNET5zGs77jAMvH1x8NvJHCAK9oiwWdLQ5pYZ9PKzLJEW4VrqRqwltHHSvKvBmkujAa\
R0t+NNlFpUSf4WC36HI4SUN4pkoaxocg9lt9Nr2mK95RL9GYLnezYnnJ1LZBn5kOlEnsMxOQXm8qOrwpZeQFGiy4BFOq6Jzx+EZKlG7n5NYv/R4KE2gw0u8lGEVEbUe/+zGXjiKJfTG/Q6IsMU/J0be4jZ/EG9H/\
IhG38JN4mL6V67NS2uBufBLbi7ifvo2IyEezkThcxJ8+Ub0innK1vL1BxLi+3ShiLCZvt4j4gb6lBcoQ76G7y1iviK/r24iIj9E9aKxXxHVGr4hj6U411quGjV4RV9GXnPWKeJvRyyd5ppTQXW+sV8So0Svit3Rv\
HOsVcZ7RK+JHuPUQekU83+gV8aVLVK+IxUYvnwmasgkdDOgVcYjRK2IajRCyXhEjRq++na96RTzF6BWx1wWqV8QuRi8fgply2DzVK+KBRq+I789RvSI2MXpFnDdb9Yr448eqV8SnKlSviF/q21Q+xDLljXLVK+I7\
+jYi4k10ATrrFXGDvl0qYh5NObNeEVcbvSLeN1X1iviI0UuHyZD4PV3EznpFXG70ijiObm9nvSLeaPSKWE03wbNeEaNGr4iz6fp41ivixUYvX7OZ0oXunGe9Ik4zekW8nO6vZ70iDjd6Rcwfo3pFPMPoFfHXYtUr\
Yl+jlw7DIfHF81SviN2MXhFHjFa9Ih5i9Ir4ykjVK2Ibo1fEDeeqXhGbGL10Ow2JHc5RvSL+/JHqFbEjXfrPekXcoW+XivgofQxZr4hf69uNIvb8u+oV8T19m0rX35B49WDVK2KN0StiIfU2Wa+Ijxq9IqaernpF\
XGb0ingrLUZnvSL+w+ilw1ZITKdbVViviIuNXhGvphtaWK+Is4xeEXfRbS+sV8TzjF4R76ebY1iviGcavXSBD4kTcLIc9IrY3+gV8ZdTVK+I3Y1eEVufrHpF7Gb0ivjPk1SviIcYvXRDEInf9FG9IjY3ekW8t5fq\
FfHnD1WviCknqF4Rt+vbjSLe1FP1iviRvk3Fd4/8TLfusF4R39W3ERH/SSdhsV4R1xu9In5Dp2qxXhEfM3pFvJdO6GK9It5j9PI5kSkp1FBlvSLeYPSKeBMdEcZ6RYwavSI2p3PFWK+Ilxq9In5CR5exXhHLjF4+\
FTLldzodjfWKOMHoFXEPTiGEXhGHGL0iHkqntrFeEU8zekV8ig6GY70i9jR6+eTFlKl09hzrFbGb0SviTjrejvWK+BejV8TBNGbPekXc3+gVcTMN4LJeEZsZvXQaH4nH4QG9Iu7eqnpFfBV+hV4R6/TtUhE769sb\
RPxM324UcSbyMfQmvk2Fd6jm15ZMexG3Gr3/D23fAh9Vcf2fJSBBoDcq2iioWKOCooJKTSRoQhK4gSCBgCBIoVKpCirKhuADiO4GWNettIqP+my1WrW+WosBFQMoAZ+ALxQtD1HvuhVQKwR87P/7PTP3tbsJUX//\
fj6Vm70zc2fOnHPmnO85M6P+fJyyx+/63y5Uf94nJhm+q/5cb39X/RmnvuB31Z9v2t+FtcemyOX8rvqzyf6u+vM4XXcc/4xsaQrnN8BK45FreGx2H3mDj36c7T7yrn27rPtYALvHLus+Evmyy7qPBfjXLus+NriP\
ze5jAewLu6z72OA+NruPBbAJ7LLuY4P72Ow+FmAdt8u6jw3uY7P7WIC11y7rPja4j83uYwHWS7us+9jgPja7jwVY4+yy7mOD+9jsPhZgXbLLuo8N7mOz+1iA+bXLuo8N7mOz+1gAHrTLuo8N7mOz+1gAXrfLuo8N\
7mOz+1gADrTLuo8N7mOz+1gATrfLuo8N7mOz+1gAibLLuo8N7mOz+1gAybXLuo8N7mOz+1gAvWGXdR8b3Mdm97EAsm6XdR8b3Mdm97EA8mmXdR8b3Mdm97EA8miX1Y/wgYHkVFndz9cBPO2yw8Pvemo9L+KQFwze\
2/kszdhoZnUf6xzI9z2Owho3XiJ84ht6zv85T0X48LOO8JFPs1bF/wR8EFHx6lFm/e6ru5ixgY+xzbf5qSaenogOfAvPc5nKJRiiM96GCGYYxKF6e6wonEQzsnJo7IxfMRQTmUk0KtjVjLxHV3irGfnq60fNSHXO\
OIaGzAbEf/g/Q2DEwtWz+M0z+c3Jvm8iRA/AQX8QsYtvvB9GX4OdiQ4Yad8267/I8G2J4mX+9nPv4tvbx/34b98iTmIbv10Z7TgcIWfDjNZi+poqe6+On476yCrVcXDPcTwZ4EeJ2VnHjFacAc9dB5EnYVoFW/jU\
QVF6AS4gpkrITpKiyEXWp9WqquA4krSswZwca5q84i8MswicMyNg/W0U4x3T0YxKO9pJhEOwDnzFDBBLPk0qXsAEnJ3L5SuN7KCKpyJCU2DWJ4OM4UbeAYmD5MD6xppu1qN4klg9qGedPAZ4UHdpxoxdm5Ncp4Pz\
Eunv+luy9mdWMwqlwTzV/Dxgnn6NOj00A43fhKsOfNemscC8ThJvC3TOsZZi7P4THPcI5ZnhFO1ppxwMucdOObgEb+O8MxrfIfV1Wo2ekDyEgyULR0g0kW0z4paFM8QUNSUis9M6Ha3gRUE7YEgbQLWL3rYxwrmT\
Vd6YLi0Ibj3aKTOWTCcIxX4B9OnZb3cZJ3WfGS1GmgMgLCfNwVo1SYXyKMdsCFFgorr1u2sO1Xh6GT7PBIGC+G2C41zAgAHyPD6wbhxpDz6yjx9gIX4CXOd+BXwvyRTj8aEE0ugYcFNZbwnMUxl3Ts5BNHtbRWRj\
v7XLFZa5syL0Uo71qlAbaFoZ4HICh6haknzZ+rgKLa3m15Dcssfajj/TeGAEuwYegE7zQH2LMnDCy4BlbE6wY8LO8Vegd+btBAIFWo/Ip3UIUaj/mfSZghEqyBJuKLzL5oYJeBcPY7JJYiTcT8+fvFzFLQAm7rRm\
4Vg6DhdZ+NTZEtKwJsludyMs1xfiS5MVQk2+UAUekX07Rljuk2QBhvJlFwAxYDkjVhUcic0qLPitnujJwxFaJoBrnxirip2oixEf5kCYZ1IZnYGUsN3WG5hCINaHL1Mn8/bvukGB+XsmYmAPMIdfdozccgOrshcI\
N0Z2VCAIgoaQes+dCfgdwdHPmKAB/iM2CqgUB9dKcluXfGsU0tTpe1+CdOpoF4Qzdmj9gvI84pN11XGfyDPghvL1gazhxGiRA7UMsYIKNAzkuOvpFyJague+FUQxhwOnrbLy5E6yndZu4MNpuf1HjnBy+23FofMm\
7IQk4qyS95KWLKW0w13npmqH9zVr5go3HMifPpgO5j1MS4lw9aJ1mCTrGulTSkQqwhaRF6W2c7a1H4ek9WNkej9GpfeD6Kn1FaISaf0I/KR+RIen9mMtaezvxyuIaqX0o5H9uDRTP65miz+6H9lp/ShJ78eg9H7Q\
ybG2aan09ePLSk8/GD5QAQTPLhCGPP87OXUVYYZKDet6s9aekeki/7tLSPvbbaVxPN7GE2JuQLtScxQvp/hBY1L5leAUPHZPbxcSybROlFMNdPKnG9bi0FWBIELcyJKRMDOiOG7uj1YYUqgnri9EoZFUVFhLdLyH\
ynt4JK40hpRrhlShnBwVjJgOMkGGI8FF9nNAtHOTb3kWAms0bDnmwnRTcedt/O2WYXqB4YDG45jMNG1+PUqA3tCMniSXts8/a/vnXzjCP/+IE2aSyyMlay51/of+FD68lrV8/VgqvODrxzLE6TLJ5eJM+uGSn9SP\
rytS+9EvvR+npfdD5LJrpn5sZYs/uh/T0vrxiMyUrx+PQqdnksv6TPrhfG8/lFzCuHMlM9MBP6ovm83Uvhxp98UjlpchcUWJ5c2gfJyICcUSOc7gZrF0tVg+imwKMV20WIqFdwvSPyhQEhBXIkmRUy87qt1HZ2ij\
DVYRpQepE2yBZtsiucQXohRqzgkeTIE6gh3JFkN/e+IE7endNgT0OnR4ZAuN/89te8qaB8o4FtNunBCZltNxJCmAA2uUF6iTOjKSMM04plq7F9/1qbWPZHb9au3kP9n0G4G38e9aVGuX4tS4NLVWjYQaqrUHW1Jr\
9wgNjTAsOlWgJdVWrvZj/WZ/qu1IVe7XOmMV+k1Um+Tain4rltzI3OSip2h+efTcdBjNqXruscEePXcVzrxM03N3ooS2WjPMgWOZZmJjzsERrO6dg/OFq9l32xp9bJE9A69jwuIfyAyA2RQHqxn4nP2zGJ1VHCzW\
qNBjvTY277IzllJnoLsi2FxaWVvgm9F2kzxmGseeCdB77c5V6UecIHUxgt3OCLXD6hSH8LIdEKsLiK2k4e8uwWWo39Itxb838Kvo/8E4BDSNxwvLFY/3a/wpLP5cWQp59wm9/Sw+9GabwNPxthUWX4B0rDQWn6Gt\
7xZZfBm2XrWJxS9UG5P2y+JnqXJtYPG6FBaPwMVKZfE1pR4Wv1mEOIXFl6DEz2DxM1ndOwezOKU+Fl8Ts2fgc0xYKyzeAflxaSy+Axu8W2XxAkUwYfHvBQvJzOK1MlMts/h0JDm2zuLE270sngcrnl+9T1h9j3Uq\
ELo0Fj9vUBqLe1EOj3d7/X+ZpuHLE+GCplbEYuv1Ek8ukGTgdBb+Z06ITeqJN9mknod5if9Jct/+kX+/kPwZSRJZzgtYNMF5Pt0y9bdaym+SItY1Yo4a4aGorzOwpJiUUc3IXZAsc7zkVlyXP9uqA/+R+LPVRShu\
Walr7RH6GmFsPMFEqjdsepwzDSy2Oiz7I3APsWyCMsLP+4rrDe50guU6GtX0AbosdKngITOA7ahradxOYEuQKvysXpSmaAcdm+V3WjnoO0pA1FQ9b89Jzht0peOlkk63QUpcOP8pgR6js7GQ/2ANBEeIQ64uv+l/\
3UrlkE+l0/C5s6m+3Uy2wlkkvKBcck7kDJIPqVyjoMAq82drt7xvpcqyEr32Z+xcFBwAAruPXjq+K1nWd8ssS3ZUJXM8K+GP51q3IisX3vvW8+m9U91QvOybOQBa7MA3KgHpwahCHfrtTArsjG7TTRd0AHLa4Vii\
rmo3JGAEePMDwPLD6fEPx7f60q8vIAAwjrUmW8VyJdlO6zW6dcIb1+GJHNdFRFwxtu/8m3PE2acA+J19V1YqInskpVVtQ1rU8jakB89OUUkfF6cvC6dHbEkZg7fxJwUFmo4ZIBS0nNOnZWQGMnxJNdhhP5BJ+co6\
H0nKmOccAnVyZj43DHkUkxS6D9cvQqFsIuIH6CVpTQIXcBYw7dxfZGsnKfw+0rDtFg+2W/RrKSm3GgncaHSjfq8PtiDErORBCu1G3jcK/YsLnaw14yAQstJsFfZWpZ5QCjGmU45humqcYhzK2ZKgOFkhhnNUhcsV\
LQW5hl4sGZ0kQCn9gQKh9HKQ+EXy7phNChXaM7lIODeyGmEPAPM2Cvk27PZEDy7BVHIu4Gj9BrPIlQvL8U4rBP+QFOwv/+6xXgYKl2l7VLxI2IjM4a5nfjZKUbncyOrjI2bOKZVbYI1nc5JUy60B7NUdwluUElvl\
fj7fZqQueBfPF5UrjKR2enn1bT5wgBR9yyLWgVq7IOdK61vTq2+lzEiZUyP8HDmVN0HBRSSdZ3i1LUsqLRcRPjHChDftN6LI/doW2jrLugo3I7KspPZ5yo5TN37pstYwXayfr5hXIwvDSNkgNADLdtD6Uu95s/Xk\
ofDlvHpyNLbTkYRn0wtZTz05WXagX6b0JKBKCKALXcphNDgWROlJKHDRkz2pwyBbF/CwECrG6J+xJwrEEj0JhSgBOe5GjPTIt67BzWBMIxlNzdjDxjUFL+mpcU22J1/IFVXHy8zYT+pR0ZRQjEWAzG2duBMz4lWH\
6KfoRKufXEK206oFr5MNOopKUazm5d6TzhLuJUu2RQmGXqrLhILnWg8Ueq5JkguQtg7Qu9I8GrAfWEMxbjXexsdrDVhFDTjZqwEvlwP3BAd3NeBY0QVKX3EPpwcLpzJShe7BBYyiAfGRC8XhlblTmyU9yu9DzS2P\
2VC4mMZ+xcd7GFkGsTi3TF+HQ6XMI1ImKNszBHcXG5vYvKvLyAY51tu4CRAlB+rboBCv4TxjskVx0cROUV7kJK+x3QPOBI3tw3wW2fkFSmlB3e+0FsLZI/3yIPVp6PY5KAmbuu7nq6m+1r/OtDcM2BGqL4UDOBZb\
TZXeYM/2RXgX760tQyXDwfyLvRM+B349CQATQ+xwoe1Ubb5hC53Q/2I12dSKqsBTQlIjvFoYSWIISWs6nFpt1KCKf9Y/1TMK90C1KIrPN+vQT5NxDz0uNGTB32nzTljoYrWkwWjzLHybtNY7SzeJg5d2Wn0ECUEN\
beA5xQXh0jWybLNKWXVcQfB3MXgZuz3a51tTMN+isdRth/3/CtCL9W+iS7PK0Vi9mFXKlHG1zlOp0HRQ5x81iZk3CsyFMVAnwWzTCyaYErL5Z+bucKck1RQMCa7u0CA51uuNjl8j24073D+Caguv2DRKKjsOjdgm\
3FT0D/rpDSzptn46BvxIzZbBbquyYvwCxnM4MRFM3Ktw48gLE0T403XVvP4/V1fRVNuLmwh9plqBsLLfVFs4z2bdR38NYs/RigoCjo0GOmAnfPsynHUd5xJFJfGzJzyGlc0WpsdUk0L/wxWMtqkG8zlpPYNp1cqA\
uxl8gbtThB1Vi1u0NpIAn2uqSbnuqtGNtJTEITVdK0x4UEr1klU1+E8V68Ug54hXh9LaCnOKaotpjyjL4G8dK0z2mQvDCXsgjrhVqTDbe00uEr7yh38nwJ10DC841Y7h9QnmhDpMTMIDSQfQ43niCCBxpaiGFF02\
8/RMuixjvkQLaO+Xp6WivaeSvxzkmWxwPSZescED6GF8l459w/4FoCIwAkLg7PNyIAZpMMLDWs6f9sMIgvdKgS9Xah/SLgBt4ZjWLopw1wqh/mV2soUZnZFrDYaPz/1WsqENyqH+GaUcroBrkRgkReXQ88ro5Fyr\
g6SHA2Jq0qH6bWq2FjL/owq2NPw9cfoY0L7uBZ5RwVFtANSXBi7sxeETClxwDt5qG8hO4buOlb3C9xznMUX4Ol9nU/1kvI2/7EfY1QY+gc9MYAZehJ2vrH7KEbkyFbiRl/MUKUdrcN1GZTQiJiSXcr2gmlCuj4uI\
cbueC8uQbt6l+XrY4TYOBokSHKyxrwduXyB6IoWUT6DEz4DbT2V1LzEvF5b2E3P5NTYxt4D2rWCR3zLonopFbtdWUotY5ClCqDZgke8ubxsW+YQq1wYsUo5Z9MzB9/CcUrHIolM9WGQ2tvCmYZEnokQqFtmiSdRy\
FsgDp6RmgWyV2fFmgZx+teP/41381hazQGbA1U/LAjlfDFsjPKalLJAHhHJG+Iz9ZYEMg4A7V1W0nAWSr4vJkZQpWSBrBvqzQDoi9iFGIM36fzlZIDEYKOoMPzKW60ypqxLEmbLTQGBYwGZBhoZOCLmRGVF6i53K\
CilChh43OpXvJyuEFgYdp88AsNA0gYh3uBcmBm0SeNVdY5BVekrFTAgxlSnSDm1LvALx7rS1puPJLWSF/AhZDfVJkdWVwjB+WT241maQM/C2FVkdAec9TVYLtDHcoqze8HwbZfXE59omq+1UuTbIquzv88jqSDgE\
qbK66CSPrI4VbZQiq3NR4mfEDZInpszB2ZxYX9xgUY09A//EhLUSN3gdwam0BZ8XlLcaN8hSBJO4wcvwvFuKG5wjM9Vy3OCMZfuLG+SmxA22wMjlV3/Pr6L/e3AIQtp6dBQJ5I8b/BiL6r7eqRbVR5wwn0V1atAm\
8Ei8E3w6s0U1Hc5+GoHHiHnrOu1pFtV9S1WBG1u3qCog7sppt9NXJzNv2voSHrLXqOr7mFJrR4B6OHpdLpFZim1rwrGOOaVtKW5pTbWl+j5j21LzRWRTCP54r59hS/VlZS87XyH87VcpL15l03srZqcVW+o7+Npp\
ttQnYqC2YEudroi4X1vqwyWt21KyFdijG/rDDE+1pYIneGypAQgwp5HyQpT4GbbUx8enEPNXwsx+Yl51pU3MW0H7VvTzkwhUpennO8T2bEU/bxNCtUE/34ib8duiny9U5dqgnwWK8MzB0zC8U/XzruM8+vlZEc8U\
/fwflPg/sKXGshmfLbWYk+uzpT7D0TBqKjrhXSu2VD7idGm2VFdttbZoS40VyrXBlkr+q0221EZdLJMtdR1cS68t9dxDSun8Dda8x5Yq4ZbXn2hLcS+Xz5bahRvBYUvNKWqjLXUX+mTbUqNg+9m2VAlkNdWWWoK2\
SflbRaOk2FLPHfvzbakz2YYv/i8M45fV1ZfZDMKDzFqR1WyEzNJk9b/a9m1RVn+tJ3S/svqfp9smq0tUuTbIKifTK6sd4EykymrZrzyy2lm0UYqsnoYSP8OW+tcxKXPwlUyK15YqQ5RSzcBUvGvFlroeHnvaUn+p\
NlZbtKWeUQQTW+pquLYt2VJf/7N1W8p6an+2lMA+HlvqVhjn/Gp3fhX9fwxwX9p6tKFnW3MwWtzRM4JN+Hb0xDhpMk6byJsvtYkcwLt4qdaDYPPpDpuLHuwBzE+zuUvkDmKPGuH2WntpNid36hwsIY4R/thmc63e\
Umi8FyIviRNavVFJQr3xhHPrHjjYot60TfXhX5R6Ww3jO45jOLKUWXXhKKXeME7kOl5AjFjyExBSk7M5tXqTObrxfuUbmlRlx+GCdGofnVkArTYCe1BNaDWqIwbM3oJVZ+cf8JS0d9ADKjAotq47IDxUYH2tJG70\
JqE+AmqXJi3tj/ZvJ2pNZ2WUl9BRqf6fTG6K/3eJ4//hbSvG2ghgAWnGWoHYvrjKIZOxNl9mKFitpSBNV0mh0x5PEQV1gq1HFEh4X/4XjHjqHuwT2ia5r7IVpIfHWPuDCHeKcPz7yHRj7cd4Gv1Z3+dpzOQEOZ6G\
9O0guDrq7DXXwVCSLw5GZ4SCvFpHKPC/Z+10A79zIS8HKfKo3N00x0KK7HrMpSBIppWJBPRAS1JQTqvxKJMhMNrZnakinyl0ioGSfv/gJ5hTOWzEZ04NFmb0mlN3TLU5bxlI24o59Q4CEWnm1HJtuLZoTuX8o43m\
1FMQ5jaYUxFdLJM5dTJY0mtOTcdOPA7sPPo/rjn1FU/y+InmFHO+fObUX3DnOQ/7Ob2N5tRF6JNtTv0e5p9tTp0N0CHVnPo92ibly0XmU8yp6Uf8fHPKOjxFNZ0gDONXTbUIhCoGubN7q+bUM3DR08ype+AGc764\
PyyjOfUZlC8LYNdY6+bUzX8XAZvoFLIP5NLsoWwHVUimUnucwu3KmlJhKr0xZZHk73k02rNwBNM02nF5HnPqeeBsaQvExyjxM8yp37G6dw4e4MT6zKlvcH+CmoFf4l0r5tRpqzKYU921vdqiOXWRopmYUyfCu23J\
nHpQZqplc+rOh/dnTsnxXR4NWE6/kpl79PHR/wtExaRowtAvfxY01Z7VfQvGIOF6LzR1629tAi/BbLQCTa2HI59G4GVijrYCTbUXwuwXmnoC4p4JmjoPfOmFphZjIZGkW3g3NjR1VEUL0NSMDNDUYtx6rqCphIhs\
CsEPPuxnQFOLD01h57eF/n6Vko9N0Yreg/G2FWvnt/DW06ydocpszwxN3aGIuF9oquTB1qEp0s2rHP4MGzsVmnq/m8fauV9kL4WUTSjxc6ydIazvY956To7f2jmW0b2WrZ0jX8xg7RyAEyFatHZGK9q0Zu20e2B/\
1s7FKbJ+PtxGdmc2gMU0Ot13yP+BtXMEG/FZO+OEGb3WzqM4RVhx3msgbSvWzmeAAdKsnXViBrZi7RwhZGmDtbMSItgGa+cuXSyTtXMOONJr7czFYDiwi+lAuNZOe54Q9hOtHZ5d4LN2/nW3WDvFJ7bR2vkN+mRb\
O4fCOrOtnfaABVKtnavRNik/VmQ+xdqZe9DPt3b25aaopkJhGL9qikywGeSxg1u1dlbDgU6zdp4UJ6AV8Gjv/W0Ej/5yX9vAo6tVuTaAR5xMr0ZbA3M/FTzqCBI51s4biCqnWTvfGD/L2pnF6t45+Dcn1mftdERu\
qJqB3njXirVThlBY2mJ8svYPWrR2ahXBxNopguvYkrWzRGaqZWvnsXv3Z+1IgrNHA46lc4x//wMfTDJdRcWkaMLFv2j7Bh4erOpL01QbGiSx0erChiSdzD7Md6jwP3WMTeq70UVF6uWYF2Erpmlyk4mTUO7J1HwL\
YR+d1epLKF8qBqQRvtLZwDPOznh0EsqzhFxGeLh84zqmUSPPCyyYOatc8itPl6kywgfJpp8L8idzo42eBLskN9ro3E3kllfIyqVS2ytj+mBa0cM47UNOtYnpT2JvyfueZpREyVc76Db+oPM/mfppJ/6mfTWcz5xE\
rAxa8Z/vZJeCqMfgW54sUN/gSPS7dKUe/rR1NNroSwhlv0eCebwZoYvQPbZxDT2CTc5en8POUdoeSavOXh/JWmf7nFeVxo47L93tPjaZdCY7cvv+jMN4pRlofaontfHH2ebzOC4q56GAx6Vu85G9PXZ6KIszvd3O\
EZ3NHnPhkQxRLAh/JnYf6/oKqJSWJOpks0/Bt0jLnfA9zdjz0lVrG/4g/9wq/2Kng2gCxf9eYTJxyxFWDcpJS2mjvoMbWt0Tl2stPTA1031PFyfTvWB4fVKd/wPrQJ//g7fxc4R5udsq9qBsmtJWBvRtkz7ZHREn\
klDfo6pW/ovEjmXaZzKOmwTV3jFPxrsUeuzPdiKpsPgeaxq4gVOC3Qoo7jc5PrnLbVEdnMxdBizn5ja7lkdSqb8NYlBRKciOOAyqUtxT1NKc7VSREz6klvpGH/0NWb0833CTUe/yfANK/DPUsr4Q58xufosvH9W6\
VK+ea7U5BHgcOC+1bTV1SnHJWLXFTpZlh+FpckRv1UwORDm5SNjbvzcoaTXAsk5cxROKJLl+eideeyYnnMOQdvJV+wsPyFnuqiA3/VbjHKt/sDw2f1D7efJbO+jykpKuy+ey/HUsj+4gffgz6yCMmsTtJP/usZ4T\
UICXxFQAlsy0he2yHGcLW2WkuSXebvvmo486pm4+6i49924+umyUc/4BOh/HnZkpWf2e7OiHEXvxZvXLhC/6q06L9Wf1kyyqwAe3u1srnaz+2+AjZsjqlwq5d6oKY1tI1ne4U+X299arkCRx2hn712iEwM7Y93H0\
nntUjR2a5VIy9uXOMJHip8A+XnN8J8AO20mMkxGVOV7D422ZoK9GpFL2QQCVrS8DYMq+nagv1xhKtv6f5DhzdQ+yZOrDIbSO/WNKpv78o6mT8UrS85UqlvOReC85NiFC7Y6Bf2Afk9QNfKaS9OG86fOSLoDx8AVu\
AJfoGgbFKThJ/gVfAs3LlJ+/ucP/xV6iHGss2/H5u4uFL/3ncHwywubDjngbp53lSdH3WIi/AlLgTdEXw62zo6O2O3fB6BR9F7IZuTglRf8guJIZUvSlcBRrlN0i74DJlILvWux/Ez2stJ6k4O/TTr6dgu8U1bnz\
QVXhAn02iJ2Cry+Jwz3W0JO2nZ+XXCR84s++/wiGdMbs+9+D3k72/U2EMzDUs+Vf2P8iwimO2DfZPzf7fiZb8M3x0zLrXkAu+1x7ho/Du1YAuWJmM6T6ALaUtwjIzbylTYDckX/KDMi9DM/QC8i1r1eivgMGtg3I\
xfq3AMhVZQDk2v/BBuTGA0tM8wmub/czALn2rOz1uErbp3u9t1Ta9P43ZqcVQG4dwjlpgNxSeO4tAnIdFRH3C8g9BZXTGiBHunnd107wWFIBOTPgAeQMEf4UUv4aJdoEyKXd3k5aNmSl0HKPENf2XqVfixlFu08z\
LC6ixai9aNzNQAhEcr1o3Gwl4fgkxpJKwNWKMEPkJY5JtH0l9TZfvcXxW27g1qGZXKbh8UDf6arU+v9EalJuC+7OweFedZfLfoxU35P8IUWqN5HUfqTyajgxrSCVM+G7pyGVFygbNzNS+ejN+0Uqx0G2Wkcqi1Oo\
9CTMdnbnDaB9aQz0zQ8Y589FKmewER9S+YRwlhepzKqwRfJXeNcKUjkQYZk0pPJ4bRe1iFTOELK0AanMw82ybUAqv7ypZaRyMdjOaxq9jS12AjrAPfMgleNxi85PRSp5TrkPqeyE69VhD912aBuRymfQJxupnAZr\
x0YqxwNGSUUq38Sd5qT84yLLKQvk299hbn8mUlnFNrx65mZhGL/O3jzYyf/B21aQyh4IP6UhlR20pd0iUjlCT+h+kco9N7YNqXxTlWsDUsnJ9Kr6o+BtpCKVE7/9wUUq80VxpCCVw1DiJyKVSqW9si9VpeV8r6bB\
o9IeYgCL2/w8GKVaL8UCvZ/pAakqLaKMS3XNX6pKe0+RSayBu+GCZcAnpdxhMj9K8dt6zVFpfVNU2oewk9ngFDaIbn0NxC5NtR3B8e4n0JrpSlGVsnb3XkUtN2XtA06Ak7Im1JoNyYrjqiM58EEvAOrcvJXonkLo\
LgP+5iWZnI933q0y2hLntGnQzXn5YEReSpaXUEFC/dhFn5K99+4BigrfiECkjL4H+49LDfXoW3BduAJC3D0EQGIYRfae5hSR/VC4xy+yfZCkp0T2XLyVuymdQxAKvGxzCZBBAS604yIzPkqsVuVmKDWLWmnxT+g9\
Oi5ql67A1j574d758v45ZWHxxBYh/Dbr+T26v8oLlUvdfYA2Ll4DcuLPQKVzUQcL3XuyM3wlDK5sAA4ymIP7cT+Qwwhtj8MMrcL+W6GVnOy8zz3ZucnqhC44JztjNzD+JDEGP6SmC6rSg3+wu6GXcGqR94TntipZ\
JeDx3akCfoIwsdcTubrEnrK70GvxREg16Dh02msZL0GoTrSZ1zK+D/651xPplSrtcZkO5Yk4FjKPak+zjy+XdVjbiMSMVoGbpTTKESlzirKzxaq0a/UAJdOZL1pFyK1sHuFYCsOfzc4XIYGlL2KYolP3fKN06k87\
Qe9q1vbKSIPDcza5D4QxpsjdB+/klkMPuT2L2hB48V5yyxLTV4xh+/Rqh9zuonYN7sdnARodGtn0SoiU2RBWZW5uYUrcFW1TVIh8iTMlfTV8YU+J15O3HlelcaGma6lrIRMIUy9+61Lm5Ri4GGx7B9w2DrxAVEPK\
vEz6X9q8tAhxt3ClvpjO1rtfK5HAofv6Ys5uIiSSjevosd+dbc/SfExpfL2GuGGbAn21U48F38ZZFvfAG9dHWrkzNV/MT6XLIvqWUH2kFdc5Vei1kKvL5HSqAv9M9VLvnxMOSTl4yp2l/mpBXaxME1DwRg1AqIOn\
dqXhLe2lghHGPfHq+B0HbhEhQihFTRaAZLnp0GOpBGmqE90UCZLv6PiIXVVa8tWviLysj+MHkojDeNnETdqKhpE7GdEGgUjBNWWFSO02/iCuMA+Qwcn4+tzXU8AAFdPeyTOz5StXQYH9kKw5mFpZYn9PfIV52iOH\
AhxYEbueF6GqS1CF3UI/5ASRM71LX/D+isDU/Xdyw16jlYcOcZoYiH0Rt9HIpb65VhfhFDxVEN8YDx167QFWR/Jh7Nr26GwPax9LRDbzHlprB57R4x7L2QBAppLIChjar8oXRnKZWcoXo9R6fiW6J6c88RDbfQ5Y\
tQxjID51FV6r8JY+2IyRTOw4sHqjwLjxCUAIcBVs6B6n6eFnD2QfO/QKFOaLvV+CaMmX438DNThhUfFYi/KttxF4zHTgVzO/jNtS1IFfPzEffKZ036MF/yn981sK7QbYEpbPmXuxRUDmHEAHaYBML6VqpmUEZGbh\
Ws6UwLbPQtgwLy0VXCw6F1ZgdNLL9XNhFqdCMS/sVPa5QDFhUQEpBtdjKPHToZiTWdtLxemYzBQo5kDG31qGYtoDWUiDYr5QtmRmKGaAIk0LUMyduA21RSiG8RuvWh8KF4+duATxhTQoZtEOIY0HimkBR//vjEy2\
6EGs7qVNlbCcn8Puh5elOGwlSBkHv3ltUQ+I/tEdfltUlOpqMTOV/pZdSSm2qBTqogiSyRaV9xfPcfW3rLIFmfR3jazHSn8LXv6KeGEo3QJeXqYqCF7uHlnjrrZVHrycZzenm7SPw4DNiJefCco6ePkF6AcJ9JCI\
YIp9+vp/ZQoR08184tZ+plEZqCYb8Rmo82Vq/eGQd3FNtJrJ5i8wk4e16FUcAp8/zav4TixQNZNv+WfSs//hOjsckj5Tron66g1S6t/OTPUUHMOdKa+JSjr/WVVA1NYb2ZBrspWpyvuS1HnP6ZOUA1s94yT9CVRz\
JulZ4gQYe0CEPWWSeiUyTdKPOjn+b5+nTtHHMmn+KTq9v3P+B97Gn21Rnc8ANJCmzs8Xq7UFCPThazwQKOicAQIdc/X+IFC5G9mj0f8B45savZNgkjBCAKrtsV4QTZCixrfH26jGWyDg71jfR8C/clb8KEsxnJJW\
gOOzgA6koSzHKjWQmWpXKpK0BhwfjXuvW6dalks1tRkVpjK7s1jkLIVOz1upwPGPAFfOYWUfuDJH+M4HrnRnqGw/4EouMIQ0cGWvEsPM4MoQRYY0cEWd/+sOns4dB38Hk4NSB//iZyngSgYgjjySUQ/mWsWs7ku8\
mStcwxm1Pcd1OChUidhXIFb8lBbXs64ISGkt6IYMd+MudNr8O/0aUFJtpEAxrtZngTfsAurQSN96NqhGlXkUf2CAVJAYpmd9AvMWyD4807oO7U0qGQfKznMuWTNAP7lkrfgTpcGc41OrpD6qChCN1UvOgDMDVn80\
M/58tNLPOVsSFhfO+NK30Ausiq1nKZP1Gsxx0Y4gFWnysQhQinY88FOlHV0Y+8dcS5dj3YhR+CV7jcyjF145AkilmrUivIvL7VSkktrEqpIwRMTHwrX3bmKVoEOxmLL25lMHxBYxlwI36hmxs0EFxHbPMHajHKcF\
fVfi8KxP3+l6L6j358l7Wn72SaDy9j71VgIVSlV4zyRWu46U4sCuo5SpKBGvZqc1WSQzxa9fsN326zNFfnc751NnCjXREuzI+l5LcDDnNMUSvA2youagATMWR3KSLE4SaSp2rzXZab0Fp13PAYsr/fC8MvLEufIG\
EeTlgYowpyODUrmWn2H6vn5MW8iOcawSH91b6U6GLU97RBwNyK+I/KaPlVdID8Oz2j8oQxTTThXEiOqwp9Hqjhdy+KuNZJyIBnS8wSk5kSW/xAtJLbKjcVm6pIQzdMnlJ6Nkkyo5wzn69N1tqqSkheiSBtu8h72F\
CMOE2WmFAQOmBYoeY1UVKGp17Wx5VegtH/euCr8XYtirgtyg0wGB2cTcVpaE7xFISFsSPlUG39kZl4QzrpKXx6QsCVWzvXx9CR1AnksrgpuyHjy5NWU9+BGjPp11faO+UqbLN2oDIbFWR90x06h3XdvKqM++MvOo\
kWbpjnomHQTaoAhMp4166ZYWV8H9ogYDWdcrydfJ5Psl+bUTbUneASLFmSaZ2czsBIAgzcz8SlmSV2REDYpnyMtRLaEGgy+X96dppwuuNgfmesES6yO5kEDn2pllcFhoZx6RdmPR6xivgx+UieJJoea0zemG508B\
PfOsrf9J5aijhce8py1c2dsm7S3oWVyOIQBp5QR/X7T1CQAIadHW28XcNMLYZ5j5tIWtQj4jzFyEanVdqBtiFbVimw5VVskVySSGO4nl5bAvsdFBcpCCelpMiO8/JP2QQWlPU8lInw3RrNIfaUN8iW+XjC+ZwPYI\
U7RkuhTr769AeTFdjHBE45SSNercEXu9fBtAZAbzBUlu65xPS065dSXaExtGQsNyrjrcjR/0Eir5AMpZBy+sT1Yhs8CVt2z4CoKOgxkod5/Kv7j/R8Q7HcH79UcOgtdSdN5n2qTd4adMmycxQr9p84XwkNe0OQfh\
PcUxv8W7eDttkPoiR2KQXod0Ah3KcL2Xi7S9ycOeM0aOnsQNjizwV/+MuS42PSWZsQLLuMw2NmsVV6PXHW1OeesDJWnFNqdUSX2ZLTiUYmzCHgOjrMEnZaJU0Jnd9QeVqoDGunPze9jonJNRGD7HORe4epqF87dN\
IsWTvUbmT5Pi7mzJJ8Xnc7J9UvzYcc79V5hBSYPPLMUWXO40KV6vrUl7k0eaFHfHLZIswASG/UnxtShrS7Gcg5ZJis98v81SfBLb01JMSGt/UvztpY4U02dMl+LnNvLb3JyTQYo9IkzaP4HGXDdErF+KsJZevVRW\
RlYkqxCN8Oz/hs0vcTMqDPzdS/7dY41m8k4G6Z0NcuxHevdnFSv53Ymx+eX3ZOEeP2oz51ibW+6DjMR5CS+5BalS05Fn7CyniEwgEKXzjMUwFgF9YKasiFel5hfLyy9xvyJejnFO8+7pX05/ifso8b4/GEjd4IFs\
JbgVynSG1SzYmBzlnKxCbMg1nb+CCU/TWdwMHZO37sdwbVNYDNyjZfzawGURBvWw89H6VJUUU1gM3G/e8xi4umQ5Sz6vSoopLPsFXtUlJRKnS0Z+hZJ/EkbSQf2rATemmcL3s2q6Kdz2DAw1q4dLD7yzOpYMkzKr\
Dx9jz+padCwumWMuUKDsRNHL24EJeOFSsQJfV1agCIAXJpWX3XFbJV6e5OCZuHrbP1eglDtXg2Gtc64ety/f1vduU+NYr2mqVcX/4N67javRP7AOftcZFDLgpGmtgNFRfII7CdyAouR/w0DGyeA2O1yJpssK0bu5\
vUujZyCl7gO530ualawMRnBkFiuSL1kz30Hldc4EBvEnqfMU4LU0yOA9vGxjVga0OWjm1+a8kEbP5XC25JvLqMyufy43HW3P5ffoffw7KChus5IAHTYwynYrz72cBwMvkJnSV7FjmwWLWM2wqHi0iJ5PKaJ3+8n7\
0ovU/R3QqNiCRhtp6Rn4j5ZG7oGR8I6aaXVfZxWkx53pC2Csc6ar0UFOgyxPB3KIgkeoNaYnP/VvPQvipLIYRrkFu1usSl26r5STF8/kM4nDusGeOE+VzcNQ5XBdpWBZrluF0RprhK4iUq2r1PErn76tqhR7q3B5\
snroKiLeuko1q/wLVUAoOefXvpnkxbdUYRETXXjOUSg8XxWWA7ztfal/0oUFQtCFD2DL56vCslkHhRnqtS7ShWUzkC4cPw+F+6jCkvmGwsw/xWV9nkixLryWhZN4gcKSaIjC3NRjddaFL/YUfoKFN6jCkiaMwtxW\
Z/1ngyosEX1deBEL/00VlsxrFIZLjP0NuvBsT+HLWHi2KqzOmkAI8zcqMQH22aFj8Z4lIyusUSg1FcVwnqsUK/cUK3aLncT+Y7YQU5diIye7xXq7xdrLMJ/JlySC2K32plPrO/ld7Tvy9HMPMoitdTKAZ/JlRzPq\
6PvorDW6jvzt1nmHde7WdWTbOeoo3AtH6Ok69s0Hus4/WediXYdnR+g4sprvm5ydvLr4bSxeiOLUS0CE9lg9IdtiM4hWcVVS2XplM0iTrR8Q2+qO6hxr2bpUldQs/fWrJLO7rZIuxds4LsLxpuV6lFE9wAaviSkr\
yOViQQZHp6KZCmrDjOLlmVRDtAl7eHUQDEe/AsJC7yqgTTCFqYB4lbijgCIckEcBFQu4o5nVq4DOGg1qv6pL+xSQbMcN6CpeBfSbIahyB6pgOuWiZDWdD72Zrnh+dwSKXqaKqtQCuEwTXOatBCKpmXcISlEUVupi\
Z3mK9XeL9UQxhzE6AqDMtDn4JHZFbQ5uw6m1LcavHnwjlSu2CZ8IV/QaXv+FcMVph9tcMRpv4xixGB1AZpAH5BodSesKIAVpuNQ4ZQ0Oy3h19ENQB26cCnaCbXRwXVfHLqXAq2/A1i3v94VkGVWSesPrd1/dxYwN\
bMLGOmsXBKaEiHpWELbIHoseaGXkS1gVGHLks68fdZ2/Fj6iIrRfWFPxncQRMj+Af4jvCA98BYpVRjF4iEywM0xmugADVV6QdT6AxzSop+51G+qxPGbF1FOMo8PsZ5ZxdHFW/FU8uD8tkp14nr+rzfokb7PLMo3y\
zUhLsoZx4tDbdhNWWVcchN/r4QoNxuwk1yU2T10Ux6l8SU99cEDOsu7MgdK7viaMBLFmvfZD0vqjwfexDhfhl1V2Bfx9+P/AkaFG0LxjPIZAgbfDWWQrCyeDI0Vqp6BeE+M4GT851S4Sj74KXvd8P9ahd0r7JSl/\
BzzfOzL1e3jfyfP+e1giqe9XYEevwiCljPU+rRWnd3eBMv7+LE0p/4iv/DR/+THVZuRbEtGMnmztRUfqvwh2A8+F94GMN2MuQP76Y0R0OtyB35BGtovTU1sZHbZraOwMwyzcVXupGa3KUSgV0seuZLH6DTXdE6dM\
XWRGhwJ3BFBUv9YIzxNmXGcila3w3au213Q2o+flVGb/woxU5VREsZBAULrkmoVv0pCn3TxslxkpbearyOycxC9ID/xtRgZ2lW+orr6PblvtMePsqkn1EXopZ8JETEEZ+hNA2lxu4i1nPgS0sr9Tc0fiP5halsuG\
61vdrD458Ak0mbiP/Etd8x31DGod2YQrlMz6TfLVKfzq5ZAAfrUHvloR+m5XBRRxbgNttMrocZeQnEbpGjO0wjBDW3dRrrC7t/9INp5rHC1X3MKnz+GLEyrkxq8tw6Efc8zC9bVQM++Zvd80Q0mj9jQMoTJyfGUM\
WYf689vRFcsAL/Lzf6XMYNC073HJPvttxrrhzwvR6wPMyFlmBKM7LLF86qIxZuxJ27bY8ooStTPM2Owcs0noUxmrk9ehz5rNpuLZ0sXezbGF/LFf44p49tfmY5WRxomr2ABQPTZQ86J1XBdyK+gINrmaVAo11ZmF\
TbN6mtkdruTfhU0zu5GKVvR72c+Ws0rRPT5gjU+eyI4Wbt3AAIY9ZS7Leuft559/9OkGM/uQSnBBaF9gVtfh+GIhRoRuTFgVvXaj6NvIu71/iI0N1CcN891I9cbQxTmBisI1QcBppeA3oPGlzYukgnVNZ6+ISZ8+\
E8YogCoK9vJ+cyzOZNkXqD0pOrZX/YbZ3UKfB4JnhvYlg4MjY3upMSwKrQzUfGlGR2DRzElY4HdFRowfdV/Kid+E5B2Zj+hY4F34MQIoEr8H8bu180C/tIMePvVJesY6nI87U239gFutPNRS+uHC4R59I/oL5yF6\
9NfV+zz6Szg5NvCLb8A+VSA9O2Py5BM2we+p96/zfd8M70UezMgefOcbzNVbKA/co50+B/iAZFUuFr2uOpIoSzIkGyf9qvgI970LopKs6olyEoHFz4fgK7lcQlYtquCStsaMvIsgclVwJKA0dCi0xSjqYixIgt25\
YR7jNZY0mlPa32AG1iW3aL7Dej4YamZDsFtkb2jrjLq9uZVG2RuQ/+JwcjbSAoXuq8zYoI5maAsQOugA7p44SI87erBdRP42nmV77RJPaDmV5tsn7jOnqIfbbPk1XlQF6xU/m5Fd/Tb0W+vQu8xYgmSIxsDwyAcl\
oW3zKt7aFlrRsbLThvLwptkfx3GTLafGrbeo1fKhvecYC3AWRbIk9HGxEcZW22RFEw5uwz9vbUOhOJLSfewBvgv9Nw9tDulVUtecDF5dFmkMbelY1C44aVZ/qIh/yxD2fFCUXXO2Ga0FSZC+DL7PK4s0WVdSulXq\
5kt5oIqMFzlpwCO7faMrJtbq34vaB634FCgUR691+zXfP6L/7rchcW+8FO9T+LtkjLlnvRj6ZCeuRNg3eAXsF0YbYKDnVARe5zj67e6HT0EfG0vGZFWEXg5gHQltmWe+tQX0MTutDm+YvZ3HhhxHGwLbqgCG6F3e\
VgU0DpjtBQ5Dx+v56ATvffLE3IXgVTbbzSjqGxxTe0hRz5oTwPMiuInVUq6ouKaP/dMd8pNuYsGUtT8kQ59NNurH4yHR2aZPVc3RcBAc/rLr3iR1Mb7GVfHeqFAypl+jx74VAQNXJ2Fu9UNRM5INChTlD4eVGmBf\
a+ZiRczBb+VZFbExgYWlvYqSRvheUjwJNlxkLDnNhI4Ce3mo1VQc3j37EzPwnhm5Ns9Y0q4yNihAAi8s7Y2WcivAf+nk/aQysBoa1IzMhCLjAivEA28BqdpRBltxheRrfw7FjQx4/LjaOvU77tJ8OaV39RdSPTWV\
5pEuiTo/v5aMVRY+7BJ1NEokmN+Fx4qbTcgcZyn8W8l/Q8mAUR8jqzXYGrsSOfuBdcygp+LJNW4ry+8c+uEAY8kF+Z2NWxt7blwIRDd4XWX0aizGINMeAfjb55dFL/4QhoEl21bL678wFuJCYHs965avPIR2L2FT\
wJR3nCNov4IFriBIqxavGjpyNB0aBNBXZ254jWJ7jDjxyhqH4vIpsW1vlMUOgL6TqxBZKVcXW7vAuMYSdbiS2ndrTeTqCUexUsqps6msjehJ6Lr8yoAZ2oiCqyoLHxQ/3pj/gtREoF2d2iLnEYFzLvbQfMk/8u8k\
t+zGOJKYL3GD97L11dYVWDncAvg+XVa7zJeqzLAMZZ6VMnEUU2VOQBmyI96CF7rlV4ReSmGwJpFfOXslm6Qo3GjMZ/xjd1l+l4ARvg2P2MKG2AkcGBNjzQ00EIA3FvxRlBSubpY8q0gpwtngk7LItA9pKUohmABb\
KiPX7opfJNsrWLl2hGwoSEJOiNYCWwKNeFJUcQPXzPgAGslq/tGdyehO7XsOVRdgWUzGycTQA+xgTvARKx/zTv6tzMZN95DXmgvQXPDpMjTcpST0SaDmofjTnDs7EiZwlQE6eSbYmvet729ngn+P32WQkdJd8Uul\
GXXWDVzOgqSwMq7oxENj8A8YfpfQlhzumTbq3yBvyYiN+Z8In3X4Fnf3UiBgsExnBvDL3M6NTdQ9tR0c+QKEpq61+WMMWvCr2wqZrk+wGtUeEtpWHPwFrplF229tMfdsxDsz8nm5UtdcR9P1T0Wn1aJ/VP1PU+uv\
JuEunncZg1T1GyC2YUhxsBOMZKN+uUznPnbQ3LPBzFaYF+nemp5De0PhSxth+qLnxqb3z4rj2BjMHvonvmcC6cwSx/7Beq2ZplMTzeLDaJc3CR7K40Xa7ZFlZImkTAjpvifv9FQsWj8V08JYIYzTLjbJn8a8UZ1E\
luDBwpZF+GfqFDj52l42+y0+iGhfPSATnLeWsekeaDrxgOZH+JufBrLihVS2KpMQFcKbjPo/olR8oDAHOCVW2nN3diDY3oyWPkVtgm8WL4pnUwIiTfGXVmIhVuuvrW1l7e1rXfc/NlC6y4xe21gZnWZFKUgCmkxZ\
Y00SvmyK34zq9jqP5Sn5XvyUVdxU1BQ/Bv+m2qd7EzxhzmNfWrgLm6UtHIGbag+o9ixc5qbmB/UfabE+rvlIrT8Gy0Jtn12hy+8P1BxrRgc3mLHLEcBpDHaAwCXhCuycGB/3NRtXlWALROeusXBrjvoeCdE0RA0t\
UrvIjIy9w0KqLT5Xer+FizP48HesOCedVFo65twh+GsLz3dSLyyQvW6Cx6CYuohA5jvOgr7Iuhv0FUyJMFKoOCdgIfyebOJ1TxjrxYKPN2Bfkdzv9BW4Bjavz1+3xssMFbAuOfs0j8MSHVFlwt+ll9TTdkRiVwia\
ny/GA/aus81aUZod90zqVbcVIrMymL0o8a4ZGzsjsQf+29rPU/CS7a7/cRkUast4CVf0ifFOOzz+hqznkXc1nlsReW1MdWUE9td/sXFxHlwDInQqFAC8v6JwT7C43FjSEY3CXj0xeAmwJ5qC0Oxybz831y3E5sWH\
nkOozFjCow3xU32jnB8h+6Jrfm1GjiiLXAWnGss47aDKQAKGV+H70CSxsrpAZBCt/F6+QDX5tPBV7gGdg31zGwWrRR/QozJumJRDPLjjATepv9TLrZfcMnVRRfTKHHb7FOnvct1fubZbnXjx7TLCarBf7J7ibc1t\
6GGXOLIwgRp8/4NRjzh9smkQs4ay4sANPRPuMYx7VRSuCx4NweRZjuxgtBiHwLFD6IiLb8wDQa8EhLAn2KfunBODb0oqgDqfg0a1dSk6pPwuEq0eUo73NX9nS7JcAjnx8Bsn7nVO3NuenmB/BXAsuALIursW08KV\
3ukTzkqxrcPkFuBzjqmY0b+F3evjJ9FF8CnrBlbwtn2jnkDw6g5F+CNg3Xy7xgM5r2b04hxC7pX5XermZJ0IsxD7yiDFtzbCkdptBl6W+3kWI8cCB5ig9JGFWPmU9RYbeNk5vHEGR7t1xt2agLhHw8iMng7n8Uw5\
P6iBJOosMX+7xvGoYf0A2nGBJejyl+VAjG/Ff/S6+ZnViGqJJq2nIUfQ08tO9jTRF02Y0RyrAa3Ex6AmCj3IQkd6Ct2PTbwsdAsKWec+61enxBGGAHbw6AOVnAjPrUOnrY6cshRAHcscMPAkfKDmIDrYovvu3klF\
R79wYDMtgpqjolXNsaHJiNlcv2HeRtqWhtURA0+8JuPAEZ7J5C5jRVVzYjPribwjM4ryPjG+4/M0fxP6Guc42vpiYipe4dUXE+NPpNVX6P53wgQwlDqc4TYG984Iq/0Ne8CL1volXHNWUblXSJ4+7fQma5nevBsz\
4Uh/GwgONyNvSix9h3UzyIlAROWAkw/F2GtKeZqMeLcOh7L/cbxj7fS3Ys+UZ5UsLM9LLNPrZ1M54T58cWJWyeqyI/OyEo9gFu8ZCG75Yik/93L8jufJJGqMgm/hcBKeglOH83DV2LIn2P612bCXFE8mz6kGZlZ7\
OQWucM8s4IbwpwvfM41BH5ix6kLz+n1Z+C5+L/x61gDz+lX86/ptSUDeZu+3zMJVpjEEk3nt4YkDbbth3uHWzRbpPi6nqVj6jJUKC9xmwFKHX/2xlcvexgZ2Zc9DeNb4XOe4H18myMuPcSR0TmGAHKzRH6jMrWZT\
+3wZB+RRPoKIFzEEmO6hLQeEmg/Aphh4XCXK5Itkg749AUo440dabeE6rar1fNz5H5efXoAh1fL6ww9OjEdgHrjrD6GFd5AdBbUYedWMzhLNeBCCblSOx1gX/JsQag0U5Eklz0ufmkpz2U5TaQ61YZlKmXDWQ+rD\
7228QlBh6lvV6iFoEooy8mrwcKu9alcQJRmrZqLQt9m1sEvKVbhRpTsUC5hoq0w9X/glA0IBfVxCe8JeRZFfcgXAzd8hW2kAUs+AL4vu3xE8mDoxeJRsAXpGugJ8q0d+OYz+nBLOjYzVB4PId7mesf6ZUv8YcTMh\
BtYZaEQvYcHu6iPf1Pwl8ZhZeElOzbOJB+wO8gOwf1uAV4qzQj9U1cIH7WqdFcgqiewaNqX99ZWBNQTx9PoFHVyMYEFwQFl0SK+yAUP6zOlXMaWxhJDEii0dzOwhsGyKub0DUzOkVwTh1Cpwhpmn+8/Aw8tYVOz2\
IusB3g4Y22fO2eaUlXQQUhohkgvYqGf92rk9tMnUVEwfEMw5I9dtV5oUvT4CiEmg6HKVnxerWle3r5OxAAsTHNQNIQur34oAmL0Ed38l5xnLG5e//tprryWOcWiwvLEM4Q8U6r3SNJ5811zx+bFlhSuvO6E01q3O\
jIzIK4u1r8IH0FJRp1nrIRp7NpbXbygzylGvcdWiEhz2nUzy0ZbrkbDgxqJPJYGYua5ub6dahFPWlwgoHkdmKJ3mxEuOPCCVqRtWh7y6gqzgsWasSlVe3jf0w8XBY0M/zKr5BW8fwlSzyKQgeNC2u4kJDcmzsHHT\
fluzzf5VOFzFHfAKEFLdvlHBLnX7RgShE3ZRjsuiI8ySBoaoS2IV2Xx9JCtHRiAx5Sum8w8B5rg6/hEhD9GrsYp2JQ1H0zl7b6pX/+hPH2n3vW52YBLk+HfoVkmkEQBBfePsA93+OHo11AiQGv2na48iR4SaO83d\
CFQejFp31qSa95T3ODYvscpnksiis1QMsVjX2kLGsgnLfU3Zj5bmAGqa1z+6mMe1QSODo+adgFGFBlQBlKvtEc0GSH296ePv6ATGcGoIQTJIhb/zEjvc74XqcQpCVsBjz83MlZ7tjMhXLGQigP4zZe/NJDyHHufP\
gH6kOdAH5c/uUPNqqP4C/p5YucpDvqmLYDEBnOiR6OnQZV5uVvAgqLE8ziWBxtA5pwatVY48JRHIO8rDP5ATFt7hFoZ97chbzdeYoVwX79L6kv6Pg2ZGB+H/l+ZGR2GBLzsgYBZatQUQW6jFa2EzbzOzB0AzWtue\
pMbJrgxsMbNLc+C+VAamcDm2zUnVP9RLMBB4qj2ewBdsD/j+AK74lz2lQlxHYqmJVoNo03ITt5IvXpBwcai5Xe3ribdQ2PrX4yjZRPSOS4DSAFgKRCGUMosqK3ED+BjOScz8d93eE2Z1LSoLHkNeUXRqCKCOhM7e\
skJbuHZJf4wlYwOxQZGigHFbY2jbZoiEcevKTusQv1ByNcY1qs3oArn1d2CS4fXjFYPfwp+KF/bJLl74mOQjq3n28Mft7NzqBayUtZz/Td4u2w9CIaZGBUQRQAU8Y9ulCyTLCzQpM6Pnyk4v6CMcmVy/dvbxDOYd\
mjga42Qchb8i5iUJCqECNc/4LZfybI+vaQFTu7S4CZ6vs3Yie2wxsXqRtGhkJs2yaD1LVwQ+Spwg+gJgJxkvtAqDlVdlC393KP7zN462ovCj4EA4escqotSsN6OLZbj17nDp1y9WI66XEYvwI97wmLJz/f6HyDM3\
eisz04yd/Cn26bOroQGVtb0psWX14CLLiSsVQ14BH5AA7dSiJnYJ5Iw2Pw5elRAoEoEnAM/dVNOQ+IDfrQBCZxN6gBkd5if046zSLfHU1EWg890eOt8rdE7c7spPU1iS5xQDUn798qz04eia3zu6fElVoG7fpOBv\
6vZdHhxpVcKcJH2nrJuN+Va6c4CttqMjeg0Y0WfOSeaUFViQ0pbGEb2astSlCFWcc22fOetBO2wkQiOJpV79XDIG6hxeWf95RVjgndRgJLh+zMjMPWQF/HvoY4olcJ68lyXyYY/+f+cH7cGrcVgnAX+LrOzXWL9h\
7nSEwGBQjciBqWD2/tIsXHHdDDOAfIAhebuH5LYPdqgryA+eG9rXaW6h2TBpSOWIQSWVk8zCA2pONJYMzglZ+UUDao82lwaEelk5pvHAiplG3dxO5wb7OfNpTQOMiBaLbb2hpwKtzns0sRXzm9jKfkaH4M1hvdfB\
eokMMWnAfMJexbqeiCNBPHYM7ZcUs8XMbSrOO5T8cjv5A0vkWdU1VyDwKR8ylgwKwHP/PcwCDAqRo8WNNd1DnwaCh7GoseTg0OeldfuU2igzBuOTh+a9FMhaGhT39J/M40t09cYPDixYY4QlVzq0ssAs/Krmv+x/\
eb9NlZGNWI9ig2TdNZYPCihjqfaCoknBybBV+m2gtdJf0SHWZUOscuG6wldqwQ+0SNoBazWcTi9vh0qlkVeUiTNrfcx8sW7v4bV3qmprE012f4omGfU8NKXf2sIRBcZ8bA2htYKzEnqskf6AzxOfQH4ro0N7gf2j\
tX2Gw9g8syw6qm/hl0ZsL8fRsjQQ4KoEgcsiVVhLhhTD2MCx+ZLuMSgvOqhnYIjJVniuXOWU99FKxYqPO1RmT+pZ0VRqt1LSlM1mhkdKc0sipeA3CuUgox6pJEn4KZOK/fbWBFhElbjpgDEvJtE9B/ivAra/qhZE\
CG9S8XAkhRwfHVIwYEjRnKNAvr7mlDWoXxnp8cqEyBAkym901mfMywT+jQ7nRAflxoeKhbgpTkL1a4zjxr9krOrFun2HG/PPZ5jjHXzeJ9/AiyunfF4RYHZmdWXhDiMUl55B43+d6LdICaYRvlvYhSppsRbiDrYQ\
U7YhyMZ8udAm8rnIs9IBZu8PgF5mz11aUvfdpJp/1V0bmFTzeN217cbUPFwZm5k9vPCbWff225042e1QbCQ626F2dmzkWtNYvsFc8Wn7itDqgBl4F4WNMHZYJRFy+kVspLDeepahgob+3r/i0EtnHLcVO/67sx1K\
68PYyPv4/S6xkY+w7TiyR5P88nxs5Uce4w9CjQXY3p2s2wvWRL5nEquiWuK1DSsEWnhBh6yF95A8lZGv49gfkdRd0x3N3ENoi+c8s0P8zIfnY9WBRkO2YDm0DpackcaSw2KD1hUNrT0TqqQnzmZQiRTKRo1Oq2wq\
xZHj/NBm3EcOdp1WqbYtGPW/Av+ifYlhS66GUAHyDQSXC8Fma0VvVpRT095HCAHf3VxXMDh4mYVNNVB55bLWY717PnqgpBWE4keH9gZqkYk4FB4cYFl4xQpJiAyXjU+IezOgVV0woLpoznwsouDrr8QYbv9lpJpg\
rNsRR78OQyaS/ljij8jP+fy3PG+4KZAVHdZLcci2DmZg5YBhfYxYf65CU1aYYBhH4ktdiUcFrHw4tawp6wT8HaiGrzIzL04PyLW/MPCFTFNkx8lX1AjYEpFU3TZixO/9XZehpfV/yWDx+U41FvwWkWRzWZKxmgVM\
MHlgpREajt8Ib222TkIs1RRTFq3UnVVh1DOjT3kvSKCszrP2niiaQjBefVbDZiu8i3OAKvHxnA2KCIvPzMO5TZD8tcuPVQVBNmucUxb3qvvK3qvKgjPssn2cssw98Za9SpUlGqTLZjllsWnBV3awKnu8W/Zt4JSq\
7KMpZYdiwUZZlfG7EueV2QUhbGJbVCCrSv1yBX+JDUbV0ry6uWD2sMTHkK7DXxTJBxf1NRYcLz8fOuBUf2aR97MPIFaLzx7ndrGf8+WOKV18WNZ4uc0KEDO+XVBhhHm/FLs3XoLjW5cf47b0GSImqqUX2BEUOm43\
Z3manuU5WZjmvzLAWF2FkGj9vWyKjHY52rIZ7UI8+xmt31pwGQHLkFUBB2TB55J6x1jutDxR7JWgDaLjQgksnGED7QrwYCzYxZBzaDUIhQAIvE2MDokiCpVIVPbGjn3sYoI9h55rDRHeiirIs8uDvpVleD3+Vqkk\
m/kR67d8jzt8wZ5q4CusHV/YA3+JvfeQ8AxW1g0vZF/wsZ7y7wr5LagbO0nz94NOS9eQJj5NdjHwdWgyzF6pYhr+ONOuIM0dJxH2aphKYJI8/hEbir4Mww/lRn1H/BA/ie2W9hpQCsXxq4epOCwBpT6B0pgGpVGu\
lEYplAYwtqbyrD5iHg1WRIP7B86aGinPq0Ue9mbrGX4eoVsou83WEMp0pBwaULKtZueiE7fIb5utqBTkHOWGNwQ7qyWjWmEsM6UCHEpjyYapkaoj4pNRKVrda0A1+jiKDYjJeDD0vGMylvaMVGc2GX9BxOgoTwu5\
TguvwgVpQwukQPxDeBx2Cx0fIp3YwjMv+1pwdGw1rCoqV7YQKjXbx+/xVN+EIyBV9UPbVr1T/Dee6pc41We1rXpO/GhP9ZBT/T0YwG2ofmB8C3RT3dx2EKV5wBdsblmDXyunbFGiULFiOyzCKbAIy/JtjikBaD5I\
joFOgOJ38GB78AL1BsToRmYkqLrUWtYRbA2cz8iSFqOHEUZRzD/H0/9+D9r937OqjdTribbt6rc71We3bfgHxbdC79nVT3Oqv9+2r3eM/1XU5marAP9CWIe5CnI1ghBqgHd7ejjlAfsTS9r2iZz4OWha599tttbh\
cFNXBfwKr0IFeUb9IHwifpgUpB+zPX6m6ELOAMh/FxZK39LKCTje7h9UVvyXFJtYeaAsOrNXWXQadhyW5pVFp5jWZKlKJVMRPIJKWMS3LIJikWkFZZEpZvwFfFa2aSOXB2cdYxWw1XtIVgRXvUOnwpSIrJBuQM/j\
FBXrPonvkEw1JGVodbZPEYpinQDnw2PWLWbWyAloW9uznv0AQGShZcrDG4zwE441j9RQIgz4Txbf1NPOX467bOFgA9X/w7OBLOXPRb7svT6yZoV1dGDN+mbk5E1Zg5T7iopY0VozapQVwN2cOzqyGt7iuyor0s7X\
LysYGajZrmZ4znYvZp8yrafJmGZLgEUqa3+gKsCcU8xbY/x3Emarwhqme40Y/ayaKeWx8etK6r7FIleKAtY+LOPwskFKeNlGjB5DK6EC7GIYRpfJWL4JKvB0VwWWRcZJHEJsppK6fbOMeuwjxlPzFKMe+9Txjcp+\
jdEruIDf2hgZUmWNhCcXnSmn4a5ECOKXy3E3kfDlxk/hJEyT/HGMbDn3tIp9jZ8Tn/nMfcRjVaAULjMjbtITrNNF5cXGrauRVnTriuKcN2ouLzqFDho2IWGxWBFeGzwnMcHGc9YuP8Xe3IX2GZGD0T3QjI4BODuO\
yaHhRrZVVK7bOqXolOCJRaOC7YtG1BxQd02gPNiDlcPIqRH7vrHmHzKjiJoqnEzb8Z9jXcvLqvkEW0VyQ2edUIOEy1G5oWt6dKrZAAu79xgTZBa0NbHS52/ax+8IQ9YVDA1OBK2Q/r/TOgif1Juqi/g3TqfS5gGu\
K5LdENzXtBxeSRas7PgNn8BsB74kW69fdsrWvK1CbTaup/3uxD2KjykOu4cc3L7m+OiI0dfvzQKFa5HLMTYvVhKIDBnN4MHg4BGRYaMZwRS8kHjL4GBHQIUqfkkEA6r8msD5NVjbV4Ibq/N0EulmC7cSUeUxSXIl\
yS/aoTx4OMCZUnz00ejM0bFzk4n7PPn7FP7qPOyFUvixV14hrrGhBEiM+QwKxIbeR5CkqG7fFUb4EDkVcbPVXXJyJWreKVRwmhG+VJJgaWDk1O0dZIQP1igzUAJMYWzoC3V7kcqGPUpZdfsqcWabPIwx6p9heoaA\
jdON8DtovW5fEKapZBnaUKQZqNuLH3H7HX8UQUSVdsAnoW8hVMAojfA0hjUe3C44JThIxpFjLNzED9Fn3iAd0ojlsF7iud3PPU0enMZVDhgbHLemLF73BTmG+qwA0sIBihr9n5xqbqtRICT0JPG9OI7TZj6nlcAS\
rPEVTZF6HB5FYxzADPFDdyVuRFEvNNPzY12VK/eg4NtQ8UzQ0ZS08ffi3Ch2DCJoGc2KjT6oY6TarCuYbtRfTYhgduASo55eS93sdsh9kYRVzNlY/aEz9Yee3eZ8iF0vRzGXPzRudKweBzf+WatBXWr7buKovIRo\
PNE5xovwycuN+o/FM1ARsvi7hHzc+EItwrG7g52jvwBO1i+0Nw9pRftKjTATJ40lswOxEWC4DsYCdSjcwOdxtISxZK05pcvNZmBvcmv0vDz4zehl5JW6vagWllktC75E0OkmifbpZLt1/OUa/KKO3IjNbodVgAnq\
stb/m8jIlA8wZwpSm+BCaihFUP8W4sNN2VSBJTqAUxIZhnyumWREDK05zkTKpUS0E/cvZd3EnXJgYOJPcpZKIhpZzz7shoS44/fxMuapWtxcHUycK0Y6EEuZCMShjHA+3tfthdOAS3C5+mhrXUB5IwxQXDH9LD21\
/9iq+H61bsNYiEMhFFbERcM2O/SCWNgiCcDnABYHiwBMA7A4U9j9poPseCqa5tiOYMax/L2cPaoIXhEb+mbd3vbGgk80C8QuRZKk88EBmVdgCpmQHXZMUxYz3/UqGLkYi+CMvPhj4k+V5iUWkPb4Msl/j/hVMzAg\
TMnyqnbq07Vn4bPZoIX+slUoHs/M4rjkXeKdijPEs8RFRNgBOEhpXhzHGCFZ2kSwHY3vihczdxr4l71/wAk8CKrdrmiMEeYtKfMGF51rhB/CfBdVG/Wf4hdo5qARZrC0327rdVhQ4rRzrYHTrsC2l5Cs6z05g/s/\
xhv1cvqxB1YvGmKEYSpnFY3G2ZeqvXvAbWiPycvhY0T1lKNhcEc3pRJRd4zmjplG+D5Rib8zwr9WWzYtwV/UkvaLKFzzwaEt3xv1m1GsJFSUn22EuZ+UzgD5Nz5XpXR4MhTjH8Ef0PbuTmsd/pDBsQ9AFHDbP3LG\
0bMF6Gx0TMGAMVCQ18pyMNxRkPmEEcZARebFqp9FYKAWm7XIk8gLKc+zYrAmmVGFLog5jK/jlacDXf5j55tx5RubZw1DJ1AjWt5rQDnkuguqIThFESjvJdgc8qKgQ8zsMeA2DiuraZD2MQflNg3Ko8A6ezCewH64\
ULmZ7R3VcPCFjIq4vD2qv4kq847KOyZjfi/C32vjZ3j2Y+20nlKTFz/bq195dqLkiK+QjPQyah399W+rg4gE4d9y5OPjd9nXqXowB3mb6V8Pb6qZovVfBQADhc9vj3OLpG+9V2dtjlUnoFjnd3Nup1ivtqYsAJEr\
qELKwUtoNfh0xYvJ7Jxcplsw0+nbMsj5sHWRD/rtrtt7HPLSmWjw+W8F5T8JQ0aaPABeKq5vq9U5WnXfgvl5H3Pdt2Dmu7m6c1Q4QpOjwn3xUng4xq9kFAxRnhfvLWuojnsXk0lCWzYXja4Zb10kDtIKmTgeyXAo\
+4ps4Di27Qp/2EcwcDgbNwmfxgGyJJcykLWMtOFem7d2IFIVL/Hg8da39IsiKxIP2vkwNDNEppSZsd7WuH8VjYvDCT5UGneVsfBmWdjJN1C3NzjqtlySK/4pCJQsoEZJNNsWvocpK5p5efufCrWYK7ZCQQ4Hy5Yo\
jVzeqykwhA/n4+iH83PjlaJ49TjZ/BQsyTYT4SxQ6QcJQj0M/TI8cpGidAJ/Y/NC8BfqQnNsh0KxwQTLlSJ5VentgJxqKrNQyRw5mz4VrBUq6G3Uv0Ptq23s+BrRlqCXfGOebsOW6mfBYdq9XRH/vS8BXS19qtgM\
UJJuqklkUpNEDi0Tkog8gyqxDn/BETOKOBx8VlOJlueS3KYShTqdorrMPKsN8aOo5+28sy74hs47M8Kb8SbeTnnj2VT7GO1IPa1fbxF6xu8UKDn+oazMOK8JvETLp4LBrPu4sqfkm6qVIvK1tZKKiV/hlYpgP8TU\
rtldnhuoCZrLmYeUlXVE1oscQAnyF2Pm9tDeM2oNE1dlvbXNrP/KqOdJgsgnqfm1kFxaWsFh+itH82LD0qoC5rdvLnHylUSWkWMd/LSoPIhUwS1S3W0tmhPCsi1xttpLQ3vbMa8S917DoUF4k/sl5SpHZPvr9aMA\
uQmduWq0U/kPiAKKe0R9SvdoykbhO9qnxJ9kAPXnSnRw+4SJ+L7yj0LxHuz9/U7veQNEcW5ivu4396/nSvzKtndh6SLoc0K0Xag5p7YvMkCNBZK3ZAWQPAUyMA0IWTzanxH5iBc7erjf7lBz/2Jj8ep4H/62SFiZ\
rx1WPt2XYqznE9lmsZJuiJw7+WhQY8yjqNs3BIcEeJwUGMBAW5ED4vVQsByjvCSg/wGHt6LWeZhNebjKqO9Eh+VrJJ3yqp4/yOHY4vWhHd5HXhkbBR3PHxjwIzQQGwcqrgUuDmfaCL/CMHW+UR8H6fEb7AYo3ekQ\
N0LwRfwXL7lgLZPYSXRiHoSrMlbdTgSsWhZMClhJKNEuo94p4cNIpKeMyUNw2whv5PlbkVeW8yAZue7vXWo24YqS8vpNxs3cy8ZzQF5Zfg4pyiu2Uu1fkil4iEuiYoROSor6z6qdYLvOqnzdvpLgtUjvq/nMuhKa\
GXJka4avJCi+UakZZcFOdC3YcsbFBQP9M3pHDLQUA3ifhsVh5Fami4NLX8DGIK3nD70EV2qk7QNHz9oVDQnOLhodDML+OlJ0yUqgHL+khd+wyNr0jYCLh6hIQOIhzbficIXfUFYZrFGOuN3laC07WIn2cmDT1T8l\
LjTO0pcgDRutILlw/I83Hgj6qveJiOBQm8SqcPITYCPS26CN+DT+RR+vlrAGmxvK5nApeNLqDw8PPyCWyV7GcaVJ0jpG/UaFyd9o/1pd8Zvcqf+SdSFIA5ldKOFAe1H7jWdRs7bQ1yg3OzD6hEMQpBVAqEmrCUgU\
WobWl9+4LFqn4zv4TfZO4Ldr8dvyWZyfZeo7YdlLJtIlg0oxfB8U/ctBUUrjRax+Matfq6u/JDvVnOqLdfWYqn6RUx0Z7Vnx76nUd1vn6LoL1Z999Z9X+5sioMGmLlRNHeE0hTBtVvyfKIz71GTAtC04OIY1cUgH\
klGt57GM4I26UGtlPCxvDuSbv6o3CC7KG27DtP6gfuuqfzuPv12jfjtY/zZIrecq4T3RrRS7ltpVQKiY3lKUH+xcEVlXFllVXrhq3vbKyLty5l9J701W2VsEggHCwUQIINqGJyrkPlwBI2JL6PU9sjZe4Pl7GdG8\
eJO7nso6cJgY3Svj3Aqvfl92Ksvd55TjF+J91cprPatIJoYv/35Y/32Z/vt2/TebE/tT/30H1X7qfhUqwkr4zaJhBwEMAF4lDtNQONTQeEMFERiPPIHizVQYSFBtDFaHCk7ACTN56o5GaMmDSpbxLCKx5HiBaN0+\
mKMhrtQA4hLcvGrLHxMPVkDlk+2lFNV1eEPNJ4CE5QQQGa98+k1HwdFFLxYHjqs/uSdbuIcu+vvA0tktFYSz9cW+8ponbO9cmvXgO1U9sOIdgDNxeiNlINp3qfBCbOA/DkVKHIby9UPG7Y09sLYb9cfTjmYnZZjO\
EOV3lY+P4ZUsO1uPDLVHBqC6RSHIezUoTz6o5Fuxp6Ng/443wrjbmyngcaLW4MPIK2W9X6mMvMGBbVlHWGllWeRdgkoX4i93mHHCF3Lezmbr7/B3PG9wHRviuiuwxg3Lk+g8cused9Zfj/etPW+AhtyHTKLu5r9w\
dJdQE04NDlLpXMYCrvri7wpopaK+RIpspy4cg6qExeKcB+aMF977DLU/nPXPxtYPuz49MPjMzYA4bxbT7AwjPB8enbGAK3qo+XSca4SHEh6bBbsNCCmX+5u74r+UtAFYNOVsrOW/Vo3HT0AfcJ4C1uurjHAf6vAZ\
NTc6fi1uFXSDVtzDH+fpAm7+25JB7UiB6WiW6/w/WB+8zJ1s1sPYyBohmPn/2Hvz+Kiq83+cbBBwmSBQcaFNNbRQpSVoLJGomSQT7shMErMIWG20EdS6gDADuKDRyQi301FaxfppS2trqV2k2lpwKVtAMq4VcEHr\
AmLVuY4I1QoBhfze7+fce+feScBg+vvj+3qZ12ty7z333LM+55xnfzwLxauorBns3oJMm3rpt9Au6ObQtcC/Y02jJjSdOn96oGW7do+wgyhSnOYQKTaJSJH2KyJLNOiaoewKnGJgxsIhYxdGDawseOOg4gjYM/8m\
yYSXbWNI6Z3ZLzQIOcCA/Au6kMb/nHpPFolvkJ9MfsiM8K/wDUA3ZJbKRhvftODUzj9JTnDQJbSSjB0PHbRIMjvLBxZhTqQToMH1VxX74VBvZD8M/3cICraF8xTZjzm6Gu3DXQ54o8QhO68Fm4xNviEr7IlulDsy\
TjvMk/oatUGBWk62WLcdySlyq/QIviquQj5aXWZC0IXPiX3u6gkmqzUgz9tXn6meUyPT9gQ2ubQQDDCbAyKu7uzeHoXPTX0+E06+9y/7xC4XZhO4hwLkoUuVIaVFIaYe5/6JnmHO4E69S/UMHvBlyx2KYphZsYRZ\
Z+pHQl+SVJaQB4L0bV9dbGcwptu0umr3RgAI+5pud/KiZ1Wxqg3tglxb7c8xbbYwrWTTpvkkC1/l+dsEuvQJY40cd7DzAWocbTfPh/eU4oajvQaZmyJfJc/0Lp5qd7FMrK8hrftmhi5v3Xd1qAXOHgAT4UkYhLqw\
jwMQPoflHYuGozx8G/oznImtLjX7/Gs4h+NI3O2kV9fl0OM2Gr0BtVD+k5yimpNaAzg8syErfA8bTyOQn3Kx0cOEMBByqG9NYo6seuC/LZ62KM+qCdPBTDA3rKOESdAhwAs5H8MQobFYW3DxYcIi7RHtWXlDaMsN\
MtMf2e1+72k16uPNUacWkM1HySlDffCrye0iOkM8RlRmlc3FYr7EE23G82pllr8z2aoaRWj/BNSJzREC9YMTBnHpcbZgs2QkutZ9EDSchI/RL7R2uHnwny0HebvxvmKBY34jnZeG5xMIw3Nl/K+V8x6itDTgeqJj\
MgBrrnAlXYCViy7iE9ESU3iBiaG+bvIerCGSAng+sB3UTYt0zgxVs9bfCPtyg7FGGL+Q9C4B627OEZHkLCo3KVnJzuSnQtx0GFeYz6cA6eUztVmlH3+XaWkjUp76g8BDPrIYZI8o+csRisGQ7WqRUmNrNzaaugCU\
2oL70E4Eym3v7230pr1TinqvLZkVCWz5+LHhMam53eWvbz1py19PpeyVQ1Q1vjB0alXs6kDCZ0rxdyb/D8dxlX41XMCIuFX8GtnWdjYHy3LcZCu7p+VD9KNp1orG2XmMi9EA72Q/wsDaSqQf+/XX2Q24FKAqqe+4\
3bQh90bepYEHZOpHeyMdX8VL33E74OVkvzeyYQSejtuB+8iGE5P/xHbCXXY3x8ak26qBwEwc7m3di1P098QYWveCuB7KLb517yRPG51wUlkvFKKiHvOKeto8xYzX15lWNFHm80YmagPL8MD14YWE3ZuYKOMEO3w0\
9EjEIwdrisbdertXnxwQUyC/MPd9sIMj2NXKIQmB7zdMfOrfHJFu/H6pSf+QQ0d/mCVwseZHGGUW+KwfIyO++dSQJF/BNkQUogAgBhce+VnhB9C16lBB6neLIp3HedqoOwUt6AJ/6euhn2ixE8Bd7Dxe2TZHOk8I\
v5bI+SqJhdeteqtYcSoq/Co896/S4V7FQLifrkV8HgwgClqUqOVvaq4nOlY8hSE/W/wCkGvr0KP9sTkKnuggc/GupncljoRBA0ALXlA0R8hAEDtZt4kcGqsbZ1vnQiKH7m5F6cGWfwvSF5p28xDRO5zbaJvW/WD6\
orIp4SosDCRQOxmJseaAOWcavNDkJ/8B+pz+USDQnjxcbw5AHB4+ySpBVGbFrs8YAgIJ42P8Qpx50MJpu+2vUbkQkKUXm1GOXobmuddgaoyjf6SEaMpzyQZ7/X2V60/4ePz4BL6lsMRccc+wGaYpEEfOD4U/uHeX\
QG9q1Slndpa8WNYbazHXm7w1PnqC551bXqVcXpFfBouEB8mvwhkXLkFwaP3FyN66uV+HYc25/bOAxYPrcTdsU6Cjqq+iJ26rP4moZS3U3QmVsksi3qVekf1HmtghrtkPtRqXHZqn7TWqE6cV1Tuq8vrd1BGlpvpN\
Jh43PPUXh7x4gTgGx2jA+6+EBWP8UD0qqbEobaIwFWQrqLjB0iBphsRPRP1VdKfro0j3WFGYkqhw8r0gCxSwavoSFmQMT8trYmukBvpCopwP8kZJB/sRzEXomNflx46Jz3ovciDbs+B6KA+XbkJYQWFhUJU2vMVg\
eECe9+iPao7qibTf2WLVLU1X/TTN6diT5FrgWlX0ASRmIf1QibPx4nl1UZD4RFVsDX2ce2PoUVf4SEFz8hCfBBqjWkymM9J5sqdtLfSsvaW5RaCXcBfpxM01WH0m3gXfP8bPbT6rDCP0ajzRu6GiDBPLgtiUEyOf\
gtl6O74Fky86FaqylpmFObVjqLGPaCGaHmeyNQuc4lFqikclU+h4xmc/7A4Ro1X20WQwn+1p+xsKjnyaD/YnDvDV3zMnt4CbZnp8kXI7Cl99URpY3bLDbR0qvzCQB8lHyQvxhR/ulYajHcdThTm2TIzHbtm/Xywt\
7ocOuRYfcf8AkNqrqYEbiN+QnTrd4X8tKd4DYYMS0OXTqoUhmqYsV/ZlWzHYEJthHz8NZYqR2bOHssTwrlKG9LY9xlLHfKh+xkf8Kw+tWUUSAlYs2cl7sBeYQ5oaZ+s/dLd7u4p2b8tUu94EuxCHAtp1imn79tzh\
2L7dj1b8aRA9i8ja9q6iORcaMyJF0zSBJ1X/QereADxH6mb7vkj9/tiFdCL1iCyahKwdZV79GuRH1OWW2GSb4XvMq/Q/Yo9wYXG6xAqcIg/6TtUT3kgiy+T9x4bQm0X8XJCvM4eLUCWoP+N/4e1gdL0nOg6fmUsv\
sg+kYxiQEdmXS7/fEkGNcUt12Y80HXHI3YD5CbRrIxNy4cpL8H+VD4vV03YaivXGm7s0crCzUjADpfsAB/8FzuZKU6Bjpfr18j5sZKwgnyw8ewVB7SvfufgK1WoqTB4NLC31gCnDm+CJUjtbrEXHl3mig/FAqkHW\
xX/BOybO0R+Jkj8ocRzjJStys2CdBrUMfBaIzcQcXIy+TsTz+GTzLOU/eAcWNPF1q/fHgq/NEP/W8xYw5q0H0C3JPVCuQtHfR9GCP+MkMxewKVTKOFUSyJ9eEMl7sC6N9WRJxkdshtjMBsoWBZTHOtbr58DlEugf\
9Aku0YRqZxPOV00Y0Mt1sYy4eB/rfz3LUT9Z7Kh/UC/rH9PX+k0+zB3q8Nwc+oGcbuZkM3yn65wzD3McdtaJmHyGhwGPuSqscHjjMA9qHDg3APdebQYlSA5tJ+TGpaxDgcqF0HbVYr9m7I00xAT0+5kQiD2YsX0k\
g6i9dRWHowznpaALroU2n0npheZcZGVqkZXJwk/m2gXh+CrpXtBHOEUzzryzVQFn4xxRKM8SNtJog9hruhdH1PEg/tdhF1BDHM8b/FP6wa4o8LTtwyluL64fcS+IqX3gln2qtq/JKUbNImlER9Uwe0+QonH6Ra8D\
4g3oeRAZvCvJAgjEr+x/yPPEZUcNxA6YtsOW+vDgJnYHMRhKF/8E7/tox94DNuboXXWJguK81Cm9ONdqj+/DuSbnhgJLBcQqmIAFrgIwfrK7AcvgugjsBvRdFvhCsyJ8gfEqhtsctyogjPC3Ej4Ljno8C/4CwdjH\
nhn99H+x/dBO8gyuGlqIFI0e3oYWwt/7MDROwNozODB0LA4mVb8Y/kNng2hn5P3jcALN+Z37iPkpDBOqVEiJ5WrNPOWJTkSF+itUt/NnbaD3KlCrTUnrm0gqyx/ZUZjcg0/xMvy2uaKsU0D4H+CwGf1QTLDlKp5q\
OHbpCq9tBxW01fzQ0h4si97CycP48gvDiXl2lcLrL9W11W5DW0+To1aDDcLZ/FPp0wNH0tmSm6x56ihHZEHCE0OsQKzQWsJHkREfSV4VziVnXUaWCuXA5AdGzoRi3Btg2NiFTsT55awaypCRveD0xGGDh2bM80Qj\
ckd23XW4szHW7680T1OrKEzo8OQrwLAV1oosE8ws0tDoAipcoKGw4QL/8zr1lC866K3jz/ZEL0OK4cHCs863oMRPV/MiPkrfhqAay+m7QGe9K2+wlvVpmefhIebrVXUmfrH5QtUbodFgr+TL1Eo+ppfn0ZL/9P08\
LHfW/0NV/9GfX3+g9GPoQ/4P6l+6z1G/iZIc19v+w8S17+exRTfQHYF3FYGRm6lpP3TYdMNeSPK/8P5KD50FcOebXA9PgCSUBxvLcKal/ZPoL8NliSf6HhQqTMvF13kLbNMbP58+TcKvi05QFR15Ize6dSQGODXE\
9J8HYswHe/l4EGY4VfoyKkg794OrcO5WlcKn2E0vWSdy/KinOC5rSN1138dgEWCNw40cBznT6d1zMcag1PYbQo/ibnrOHA/3OGjw3Fm8Wcnu70PTv46abdi4xoKNEoe84dDwOR/2sn2Fz98gVlwmHTesl/C5H7rV\
fa1/l7N+tUPNPqqX6/MoCxb7UP+lPdTfC3xd6m+DOklf60/s6b4/ntDL8Z//QR/HPwib4QIuqOFeuEsQ6XYS643S7egokpxu5t0dwDSJttrnVxp9tTg8QDAKknnyqQvjHW1+2gOXxzgax9jncBLvIyIfH1GBSBGZ\
C2Zo7+m7IBQC+jpff/lv9/Xi6SW8PAfL2r7Wf0IP9Q/uJbwE/wf1xz/uXv+Rvaz/Oeht97X+Smf9Jn1b0MvxD/a5frNi4sEWZD/AA6on1yvGk5TIO0/gIZg77yoSsdxkkm+S1jFP4LG9Wu9QDejr+P0CmpP2+FGH\
rnfjJ/UfhQ71tf48Z/2zrCXcu/rj/4P+D3HWb+KDvThvVP+hENTX+h/7T/f9/sTe9h9GnX2t/yRn/Zeq+gf2sv6f93X8TeYF40XAXQ7Um6lMsTX5UrPy4xa8CIHPxBbF0xaDVoDDl9uprvYdgl5pwHd9oVee3OkY\
nxlqfPJ7OT5ToUnS1/nR+lD/KliB9B0fQCMex9RYjVitGnHDAF9sWsFB9qkQ2yEyj0Dpp6DxoRhHmUff4ETwEoew5kGobmdgFRcBAcxkyClOIBGMGxSCcUMy3P3Lm6j47sZH5qvs840CWN5iELw7HDPRqGZieAqu\
QdN+Jg8yD+9Aj7qvcPDAB91r7wVeLufctL7Wn8Ht6YJKi4PbM7YbvnWI9bge3/aJ31MQaLkc4nsYH6AlYXdLDoPvNKEv7UjbPzl5bl+FinsGWF0PrYAMsLpIgdVFxmO0KSI/3E8rFkpc3YLsbrJhhBCET4xvU5+o\
CP8sPUcb+46P2AdveYCLXO8q+m9JxoVWVgiFC04PQc/raFUf6HnHeKA9k1R78hSSk9wPVeXDbc8foVnSp/bY58skaHbL+QJ1j+QsaGzxiHn/fHXEqFYBpkJXEpBGu9fV/2/+QhWYRG8Vg+be+ww8n/kPJeioBBPR\
rftwC93IuYHzqO7AadNgJ9LoM3ZRvmfFEeKEELac03DaB1s+qGi98ZSuwnC+D7xxsIF3KP4vTGUdp3Pv1qFIMh/Gl194HZK/OdwbORua9TNFTfYj4yYa7UYpPsjKXB0/AQB4V5FbKoLyGZDyRpZJTgsoD9VuF1yG\
Sh0weXjz7hVusgmTj7zjgMk3AYuEyfMbM2DS0/YClBE4sGN6CZeett/giy88rk4eWRJMDeNFGEq6F3dsCT9JfosxIUrlHmw6mEMGSkXvAZrTtLON7Mg2FSGMp/Fs+if3tP2UB3VkbaE30gUzw7v5St9nXIe9R9h5\
op/zf0j1xqu7sPMdaZwM1gbVP75jqrB4olMw0UHoBNfhago5jOn4JPLpAE/0WiQKaz02FkVFf0CgmDccTHN+Fdl7lidaKxBbDo5/P/joazsbDSor9kTHMzlesgfz0qPWyPVLLd6EOYOfvO2YwROb1AzeVZ9GXDdT\
JTu9NE7plV9qeELBZ33BW7+HHnhXKoL8ytwMPO0Q9Z7cl3oZcqzzPkuVzdP2LHS3ycBt286tJiZqVWkIgiGcHHTJd8SrplK6uo/q3vERZ/2bzbcFjxl4ziHa34Lv+zBumFRGZYqXjNhuUSMTG9SkrqnLPCou5YRC\
s7MX5wT3iy92Tli79d+679Y2hnoNzGthCnhDGtSMcbTdO4wj5QLaIcXoJZDK6VCEff8SisEasiLvX0oxWEO2F9xqyC4HRvZCArYSNmyRvaVw3gWTNarRV0D9GV4r7rc105fI4cRAZMl3fqsiqr3xa/vY4qrSO9Lr\
6qTfKcsIa9dZB4RB9N4vCw9BybPDR7FU7EswShbb2Nnwr4G1qiwYXpc71roZd6b3zp3J/ffiIU0DJOejrSItM94nYKLVPxbl/9tgwsTPQ18XryAOe1/GyiXZIYbsNSDnZA/yRCtxq5T3CeYleIqMnxTeqEEFhhX9\
9ze0W6J4YnjqBPH7BNkF4yBAuQa6ppbHdwTt24igv/GSirewCr6Gj4wxRArNGS+mq1b3jFtyemO26afPGq8KdM1IYWQY4/8sgENFRxVwQCsIjMCBmniJcWnKHxICK2LoPFLMLHoPLwn6gIuX1Gw1T1csnORFGG9v\
rBqnW8mbb4pDKLS+eG0yDyuHK2g+vGeYviWuddLyvacf+rKO4iUPSqN2JpcDDoOxOQXGM+zEwWMcuHt8Co6gwxmhuZAW9rrwz17sXeFy9hSvFS0247c0ZkZkgNiQCAzP23aAhq3Su6CxprTcnLptnV7EjoPgP5CV\
hCqbZ0EdpjuoP43IzsHoOk+bl+uhCzoJx6Md0ECYsgv/6rYlyneZZtrQBJ6C8JE4vqEg5xlMpTUhVXCGewZPgRd75pj5ihzuL0N5OjYEFaIlqGzOz4ztAEjTpeTO5GVLAOdl0vTeD+Z2ICC2us9IlvCY+G7ofQmT\
nSW8/UuU8O3DLOGHNC6DaYh2O5yW0TSkhaYhvwSBYi/DI6A2Y1t73YRKMuX7BclOuteNl1wH231mGo2+dFcCeAGZ1E5Vjkqp1guJzHhoCEZ/hgmK7IUa0feQBfaVae2NbPEHFPkU7pa+v1k8Dre/Smv+3J8rd8Px\
kuGo0xipFm4+74+jEtVVrOZVFLs6zLvnCYnxktTruN8rrhsRL+COKUof5/YzyCeJ/ayODuC8hKhckLDZBaljLDuuAq0U8OShjc6E7DCi9i0Xfwj6LvhzCn/D+DFs5xzyzNKOUF6g9K0QPLYgXDr30ivFj1F+oLQ9\
/Ja4AYZHvR3J+35hGe962uZu4i6DQwf78CkEteUU6wLNW0idI4ZAXvp/6dyT0ZJYPyMbGSN7oRJSjfLt6boQykHdB38OoMS4DQTQ4QDHHQDo2CNWSwrE2WgieQJaYiJD0c8wmMbjsIN19F/hG3AyWrIMc6XwjS3n\
qt2yVksjkXF85gxu0gtE6AJ88sURoV5khjOVFdg23GTmmRT1xUv++hqGkMEEeudn3jhZNmL4bryemi0zZGHWwwE5lFp+wHVrneincGZ57hqTJI9JTlwKE9fYEKML6qm9qZCELSq9l56WEKlAgZmpa62QVAszlfoU\
JEXpF8DCUj/+p2Xc9hBSlXuHh+nslGQX+r+UKw/tncTvI/Nx+I9Iq7i+nxwKZWt7L5p8jzIStfVhTTdI0f5Y+sadqKmXg/gAUD7zpDHPnR4OHOTz08Gf0ujHYJ9DRxrQFBseKR0d8FRtN74tvmAr6NcnNMhh8QEF\
KLuNDRDfGgNI4dlEIZyxSqDwsVChlLNBDAzbHgGIGP+EoWppnF7QPLc/inu6xY8t50gqH4u5Wk6UW4oe5z4DyMaclHeK472YuPxZfLkY7sYZvgoByKAsl5saA1LwYlHcPD8fxehx5mHYeWxC8JAC39fjtRgCtrKc\
0ERv6VM3/9OYgMrdAKtjx8aUGIvISTRtKYYhl31cPXq3uQEbt1M/WnmmNuhuXAxGDBihiVslzPo/tuDNBhz7Fiab/BROIIyzsfeY/jRtwz2wsWfFKnIRtIpBvi6L/cwR5Gsqg3yts6TqJxbplQi0vIDbqC7ZJN6k\
RDLAmSvpySFohTIP0sX/TOTK3Kx07C7lLZX2VOnZVKmZ/orEWkiFY4WbG+jCAQMPIshDfJj+gpwlljMUy95hO32nSEsto2RazaT3txHjMSYW33qlEnVeeVD5RcYWdgf2atnC+sA3X/fyF6pfeFOe/0H9k3qov5f0\
rLQhxsQ+8AE+fMkhNzBFzYesP4P/SleWX9wuJPYzl+bxvwX3oeaxNKgj99jCjgWKoCHfDfGE3Pnb7PzdNJUNurXK0EcZKdl7JJhknzJqTftx2QIMb9rO3F3O0u7lfEOV8w1HSJD0d4H4yNtfhHIwI0wEwRbNFpIm\
Pb7+yBNWFxZeOMxUBwiWfhD6K1xuIJy6GtrNhzO0D5j2riOOQ8VfFL4Zcbyv8H0f94WM+g9qX5CxvhGDr2/1t64RJSNP9E6s1Ex271C0DI3J8a6kbVSyVaxbPl+/MaONR1ht/ILjc+fm7uuvt/L1sFr7fZIbvrCp\
+/wcVL8jc/+zeMh9qH+ao36r/7CQ7UX/Q96Mvh++fEVpbkNq1lZFHwTm8ka0R6dholNdLTUo074OGEC14Iku0YnyN1SXhdOvm+wkvUNk7ivzbc9w3Rk6Z2Ossf+58sNLSmb+b6n83zJmAwFB/t5xDGDBrzgGA02/\
O71lS/wNi6Y3+c1RNxpU/oNioR2+foXK0Yf5oXEXvnDY9/ae4JKAPIeR/zuy/nvZ7wuk8F5mhpaKeY4o7OlZFRTa9JxOK5ZGwdqehnLx9c+AHJ0Fqz0g3iLqRaA0uN49LtJ5jGfBCPH4acd0LQcH9E5RMI5FOP+t\
+wo90dGkj034oNtqRyBP5VCIUNuRmzMqEPuzMhza2hER2NYSEduy6T6hsqVUq7B+ts9gKQxFjFYfjraP4w22S2L5siN3yCirbDoTY1RPc9FsTQ4WS3tXDYg976xBokxsF7hkZarhqsZkDhoT0FUH0jE2Ae/HiAwc\
0evlHDf7iGLoMWOro4cK/aa7OC2majM7EZ0gQfvulKmNOOFma9edAqI5rk6ZgU5RNEsR0GULhqIUAWTjWw581z1f+qbIW/tb9+J4qiA4mbLeSQJaB68/I7Sq8TWnf+DD+O7udJ1tN9quyKy5ha7BRtXNQmOZAw86\
ePmPjgYRbo7MdDgywOA8qsLcukZIkjhCH5EcPkoabxVoFp853taOoMoxvuXw286t+xp6ZYIjA7/tnZRhyp+zvBpI2N9RqauET1VJG52ptHiNZdO5wdGmK9X+fs99/5yF+OWThiPsrvjwiC1VhH5cyNDO0aHKSOe3\
QpeKsy66xrK3//egjhzQVe7YCeA3hAbFFpOOArzf7vaIDaf5R1j0UHKnBJFS3x081x8F0nvKBeNzpQ2SprsdlLVXnEYl/yTUpmQMxMc8D+rUkk/F52dTycKJ54htencdrWDp/hACUa0ImyuVcozeH7R/4mgHYj8E\
gzIIkdDEUL32uDVR4unJdOqKLu/SXtimRTeGvwH62B6AJIxaeh6AYOzqAhaaWgU84l2c2t7VSiH/hiPTHLAeVc5CZ2eomx0e6rAe2u/w8/c2SPqvoFpbjnHWdxVnbvnp5MwlbElgV+gSf9bW1Mk9oZPudlF8cdoX\
FF+M2IX917t6vhqCnJ6ZgOnq4G2gD9VZY298xxmP0DtZ058kk8Cvv6ROOscxF/rGIvGHgXPJNlIM70gfShJfUMLIuU6FI7udO4XmxmSfO/d0O3e+p7J8j+YF7nPn/xjtzl1DOr6QVcNF6vOL0meLABzOl/L8yPhv\
eaIPK+aG6daT5V4rKjruo0RCTx7yKHG18yBHCR2Oq6NkctrPTe/3eeXM0eK3jJkKIDH77xUWY4AbQabeCPcByVO18PQhVQsfVgCzU9aNvQ0AYj6/GS582z1k4u/LNWShue5ptDEM82z8r/haPcQZVAhzNXNIcQZx\
VA95Br3LMyiL4U4PeQCNdh9A9Otn8+ssRA4GoAtogU3hJRy+/MxyzAKO29AijfJllYQmRc7MDY2xRyGfYsPIP/htP0TYg3tv9N/c7RRjjv7K7D0e/H+Gaevpg9Z/iEm5ObuhWRZ80/+VA76tggDnZWqs8AkF+xBt\
3ICyVTGQIClvkI6lEoJfa+cyOVt9frbFLLTj7/79kPgEI2N9Pj6RGUJ+odAZrgXWRqh2Q4y1N0hoYazX3q+TNz8XDDLwkD8K7iLn52F992j6O2eskPzImePg+gk7jkNZz3gfJigOeRAsiKHeirmaghhtO0IzHLqt\
n69nApr9fxzPHm1/R1Av/YAibf5LL1L5ii0KZ4mLk1gq3tYuuBwthUfIx+gDC65o/wjX9AF9t+mJtvg1RAQvAafLimI+WnvcEcV83ezj+G5gWRX8k9N/KRyyno6r2k/2JLUxB6jftQs1QU3DHx/aP346GNn9MMoK\
0Bd3ShDr5fmMfrz8RPxPRIfjv/gqjZ4qz6PMZyBQY9O349O35ebtLQcYhMuz4DyeSi0v01X4OypwSO4GOovWRiOi17ZdWryxaIA2+gn4V9Yi2zs14C/iEXBxAS7+drDNP4V/0bNQSLzyAL1VLvDiPhi/6Qhv601H\
NAf0VWwtXOa33nQk3OjOE3ea6ER0owiZFr+Ci7783/T4rKEHMbnFdDI9EJNcICFv341Cz03kblCjSf4+O84ZhcDq9lfwtgJvzZf9KvTcDQwOXqOXbaCHm0B8FUcVTvA/hZZeF/3gFz8V6ahKLocWTCAmTYRzQ/p3\
W38KMJ6shNluzNcA+hdusczKLxAibCk9xGHegRcRLgLxpdD7QMJ7GN86vJKVFJ3CO0CvHJ6J6EzzBW6pe6NufQprTfgWmtdF5pWYAK90ZscrVYl4ZbBvXh8V6nbp9V1dt8xv64L+zM0DEj5ZW1pL0wMx30rl/kd/\
21QLQtN8jC3Vz/PguuhmzVMjoiXdtxLzjCGsaZedveleyOe0e0RQNfoJTZ/2UHKcxFNbzm5pcGIYW8zuoLyOthJ2Gro2HIyYrxUwG13rRVC+gP6BFp/2ShW8OVsIB1eZ8vd8c9YF4lrCE32U3kpzTT41l1aoGkWk\
2k1+r8xYMtRmOuCMcjqgkyDOs6cvKn4NADUIfi/XM57wa1hKi9dH1mcbf8cj3mRdEH7YD7eH5sRjEszZrIZXe09bs+lHeTL3ONPPYbKU+gmsStaXZ0X/3bL0AN370nRa2bfhRZaP8KUYr1PqwpA7iC/i50gCSJDa\
FfAXtkHq/cj+LhxQrhbwfi7DFWQjNG62CuUPhsncN9U5wjz00mcG6N+V6mBASOmEwaDLaf2hxWwl2q2N/ij5/TlKsFpjett9E2HozX6IV9X+BuPLYECO6j4gR8EtfwXc/J9dvJujcBpUOeh1eaN4SEWE5/j52XFN\
AuANwb6cbh+T5uwqaw59YHxNIAL+7zGC/JZ+aPn8iBpROV96ihdiYRwFDGpR7LkNArRMXo1IAdPnL9xKkuNjEucxXy53nDu47mN3puWKnjuI1bpki1t1H0SLEREtSk6NhJklWpR0TT+1KPn3B23xoiRGroZ48c8i\
XvQh3s7VbiziioOwkSzPhY7z7nHGTCbC5iWrxgxH7pGVI524ndyaRMSSWqKy0J3pcg7r/L/yc5D1zPz3Cp+GHj3oGSS/tXS6J1pErBrnIVwWOAPhwxylAu6v5uF3eYE3cg68BY3jGRm7j/ogiQj/o3ZAjjerDPEM\
R+Kl546JXG4BeNqt90RPTHONbH4co3RlYHVwm6UQu1HA9IPw/etdQ0+r5sQn6dk3rUQJfTvRqlClxoNOitGB/5cB/xeMUCt9LlSDc33+YeH/pv8CsDbXPgbJyu9UXIC1Cn9wNmYX1ArSag5bkwVyorm6vMwN1g7Y\
qdJlKImfSHUZfifLZoXfyCjrJ+6yug/fMWiuOXCBeDg32SrLM93ecrTXu0oc2aqSU6fCn2/38TsV4/dnhX59AsGAEqldbY0h5CW9p6FgzzAXrtVuhkt1FdcBzZyOI82m50QNJh6E7kMv6Dmt1AhVHzY9l57PXQjk\
Y86nc1xGiZLVPuO0w+Rj0ln74eSvPMz8L/KMs10Lw4vqB4Xir/MV+egTKDVQD2SgsBTpP5sne7zk8dnEQnLpgBn4g+XFFTfiAhBXIkyIxwNVJuphgXvfTyJlxU4tAiHY7DVjjkER5FkhOnHzM4G0nck7TgLONCG3\
aPZ11MIVUNyZ/OHJxGbhRXtH8tdfBzcJ3MT+CUZJImzDh1TSIWAmfxv+UVB6+PfMeKI/ciArPDXBYADU8009a34OYGHgzUKkIYxB0g5jIP6nx6OaoH56UerO6YsYHO3j1I8c8payouSxZjtWJRh0RRSIiZQhKXxX\
6g8u/9MY0BA4oLtDX+Gul3wDbpSwSx8nMZYj2w6sf5QtcezvDeoD/dPkrUD7tEf7vfTiypV/+uujWk6Ohg/neJLnglh00j83PJkcgCTbDz5qSUy1/KiGSMTW4T6yPSuEg6t8ESt21NeR9xjUiPI78h5Wl2Xqcr+6\
/EZdfqEui9XlDnXR1SWiLvPVZa66XKsuV6rLNHVpVpepvDj8X38AP/V7/fqu3bdRUag8NLB1NTSksfiO8Efmjce+BHcFgNZAfFgBvkx901zHYGEd7W0ty4ZT00VYKJo+Tq3rzsGI2yhurFdmEZAhmRza7o+dDuT7\
cuRDcj9Jhp/u6G4g8AmC9+L28rbnQ6u10o9CjwGXOTI7sjd/dtHu9lyEXCBp8FTot54VZ5cvPHN3e3boZ55HQkcfmK6HBh1IxbQYaH0yVc+Ek+SjQdbcOKhTi18Pp8PvdWqj92Vt0ka/3G7kfKwtlaZJmASJB7bW\
u/sW1eFB3tbHVI8H+CPXjSdPAdyD9a1nfaMWI+WPtRKV90T/9A32EuvNu7tVfZjv7WiVD2kTiVDn5eMNBpOIna2fGQsd/Rka+JnxHlG3WPl4+yPU9qiqraD1rCdqUAMse1h0rJ//lFtYlT+ndSN5a8AFuxY1lLce\
wJYwDjm84EbrnQhwo+lbvJFtMxFKG2ZAjE85txT3heGWQGwRyQt8Uhcq1XdFtnnKjvQs2D0SpceHdcCJvDM8lCn/a+0sD5+LD0mH8MNwQotPHACKsRPOxbR4Ofo1WIK5mDjfgvtRXPnujothL4E7X/Fm+eonqSet\
8upC7xu34pXJTzkW5YHZujm0Au8KoK+3JZC1GREWr/s9ZGNSuMgNH2G+7NTL1jpq4XNuqsN69qxRGZardkuxuZDX653Fm4ufSrdvBQRgdEH9mjfy9s3wfRppHxAY+K+21+a9E9l7jmcBNs+uyNvlcNpLRDqxnhsT\
ciGLcZHwZ3pfnvFNosuxRaTkjD2mfM/2X022w3AJuxGAzUXpHk/kLWya4Ef49S3KJ198zGVgO0MGciLO9UC85ApcEO/hu4H4xKx49X79o7IPEZK9CAPJWauKQlMwSSGr8pOPRmKljPcL8HdGtt0MSQXapg1cV97W\
NQ8ipHPmHhN5rzx0lJZYy05SkDFwXeTDmZEDgz13vIdNXWvZHYwduce7e4GCTJD2K7+r1uZQuGc8CU7IW8vGAjwfR+ZgbKA/a5P+JpSVU6QfArHaLP1NqNYPNOMiHDjHc8dPkDH+/SwUHNAD/4U79888CxhPkwqv\
YbyDvz6t5TWg5a/TUQ5Hx4EVmeV8WCcNrP78Bt4yyWrgcaqB0jpxA5/eX6viNRuRqr9pXKDi5YHLcbuBcy4++wCaE3n/eK2lA40KxAJPYK8OvI7gEEM9C55FDs+Kzf6WqsX9YICQ1h9kV/4kn6N5HfJV676TPQuI\
gkTe79+6b4RnAY9R+Tj37oC4JPesmYigpTcOyJEgZSziMmThaMQn52gtcJp+4xP0FPYgkQTPmpuzoBNqrEZWae0EVtfQBbYMOqK1bAZZHwu8iMaG0GI9hDsdrTBuR/54JSqejGJrs5ELau3xAzwqR2/EVOnPS2sN\
GPqpct/GKxQqo6bdo16WmO1L4B3ax/E8w0z6u2TvcmXvT9K1xYSEPGMPtW8swMgzhKXiWWM+5xhkBVV5HrGfn5T3q83nbINnMbA/+/kPjHbxabbn9lJWPQmDcCBeuV9rQTRtGYTQs/DeKyOB4QPEPUub9Bdxl8Cw\
oHU3Cn0/l6MM8hcxM0nL/pleghlAk0OSMKqoDL3vLk/0UjLwVnCeJmeXwcJzLSmeBeeQvQeV42/iCnkjKPwtBmNIO+x/thhDXfT8k0ahEDUJhDgsfsqz4ljan4DXbC9R/8D2ts3z3gVIJgSBTxgvqKv6wIpzcvDv\
ZCOL4ZvIdmxkt1JAZa9xZDJmquKKERQB+0m3crSBHSwHPJqe3/sHruV7tYNsd+0geAWolwW6FFL+Qy/QYdtALyoMYR4yY4EGs9rR600iZZbmMb7NwdoHXqZUVNZDRR67IsTdJ9Ydz5stlRWgsiNUZajpMkajKYU4\
L+H1/Kod8/eU0ehI+qVK8jIpi0nGGbx9AVYcCeMUuUVYmoRRKLd7eTuMtxQQJoxBjpLuUiXtobNpM2mJSvq3I+nXKmkTk74uZXSIy+onCbH/p+0BFtZuPMy3o+XtH9RbRthIaHv+49c3GYuZ5HlQXuvMOVBuGXfd\
qmWxquVKJPliArAX8+2eTczYJLcII5kwzk3X3d55jr+43T+63ShBIsaO778l7xPFTwFQHDyfg8ILJtfYDSfWZdnhQp/nEan5XT7nh4ehSD5uwaNx7YgDXcZV/HcZ/jl49XJk0rgdhlwD8KstwL/J9C7bDD/KoSLe\
XVaOfzPq4Ha2iHdzL8a/m2fC1WxRHe4WcOngeodgbIMbiy72DL6waCZSfkb2K66/5mHtGfy7Iub0DH6gSOX8exHfewavLFLv24rIYvUM/nERMTHP4LuKGEPBM/iXRbQug4iDr1Hc/eb1QWbD9REJteB5fNvZrEOs\
ylEHaT/WQYnY7EGtK4tod9APvtRhezAP2/5eqotY6DeQytsUUkkn0v5ENYMg9Yu1knIEARL+voqhEFtEDlNkHxbISAgQuCPG82YgxlsgduGL5bvbiuDwH6Ud3bpyKOlRrBOd0cCwQIjDQsFn5wlcJSdIaYGce6iO\
kboA5yOUSaK/FV0rvOAa1WKPclIOvi9Z6xUChnIt60DxU8k9Eul0PVr0RiVdoqNCosjlwHWeRUKQ7GfaojMWWzB+9/skSOHYPv4XLmmGdM4P6p8E4mc9j9kI6r/iHAV1YIbED27Iz5s7K1aZj9N1QSCr08JjtdiE\
z9nvNLGBz8IhivUNgjh5Htk7YqfWOj5/zleMN44/QPlcTiBrG1OABCAB6n9A/nygkyRIQgEUUvKJc/lLP4TVjyCAaK50xx+7m+CAqgEBu85p/cdskYdiwJmQPMev3ybvb3mC45nBD/oC7f+J6KuhdumECT+w+WUg\
p8I0fQq9J+bJ2mbnYORg9KufwRgudnzlIVrLutaVuQItYQCYdKvqiXL7s0+w0aYSZn6BvD8fR7qlEXkseMMJvNF4wKX/FSoa1VrWH/vyfMmdbcRF7gSYMBhnu/WsNV4hs25TZNZk5qLrGLvM/I42tWIIQ+P5bp7x\
HGUOxcyauIXLSpnmAckeC3aIkgEydML5QKt/CwqS6h+fiJmIyWgZnvaHc5esdS0WE95x+/vn+HPuKhL9jdJNs4OQGwEjyNI7Iu+uBaFTHvoq/reGLsf/tWC3f8ez4CEIsACMtwmqtyiy7RzN82CEVj7Y8aAWafKf\
A6U7Z91JaYpLlFLeD2EOt50Teeuc1r2D57aIuEbfkqjKEaZO6unpi2jotQVZgBtE3j2n+CngRyDOEsDMEPgJALJdNuBNvra18/6NgyFGayS0bfDc26WwrFcS5eSsYVXli6U4t2Hhleh3EgqLEaMxIVwpaiCIXAB0\
PIMLgXq04S8Bcm3eO0RKS4Qn/LB4n4coKh58MnkBjYapWuSz+mqQHS64lDUSwObSQ2HsInw84nqd43i9iTS0622e4+3DeAv9JeWqLKB3BmNrCACP0fSUzdDfJK1v6iugsxFhysmjmWerpncgT0B/1MwDxSjjQsbt\
xGAcqv+RrsFzj9Ha34MBae4EjCuZYIjBwc8c9OIhx+8TkdlsYQQkS070XbXenflBwiG/IGg9vMd5a7YHa3DBfSwREkC0aQjaxGkM6P2MH6cr6l09dvsPWh8RwoLIu+We6LOUzah9ADAXURZwbMxX3I1RgNfP6KJs\
j4N7aPjS/8EzDU120G+HyK8Q1HczSNyEAmclm3nwH9I2/R9Kr3iLEZbAfv+b8Xd3nXE/2XX/nlcyep/lqJP0/f+mvj9Tuys91JSns7K7JJbjYcz7oec7xvG9zUUAGCFGdpXZlPJ7v15go3S462UDkNDe5vfrKwVd\
4zzHze8w3oeCH88C0qSE6bbnCbpOOJKokxxK0imHwn+t85nUyoKh1CBrfzc3UXWa7OFGjoSQlFKUfvzBvk+ttrPJuB66ngcYLsash3FtjV9ISGtz4llPn9e7UWgvW5Z3qHVrLS/G1Zbp6s36Pdz1nq4nvcSN38HS\
RbWxt/W5v78U3693w/docVX2Aa17iXF4qD1j/BI9U/y9x+jdDuxj0/D0M0Q5lPh6oz7W/uxPtAkICmaBe1H6MLEMQSkoyrmCfMCYIjEo5on/vUj8y7QnzwGTKLsrOa9EgqKKGf2LZmayZ4MQ+pnWsv4WX65/dIc/\
/n0QVluTL0MJANoSA6ehwTlQdGBcaXAHb4IztLHlrfSScRMWn0x8Kt+EL9BUH5G16UAjNqp9Ro/y3BXCbxFIUmYVLuNHmVm3O7fgdWoIt+MdSuBGJSWgejSIYeztensujPXSHrojei2FzxL49npPW0i0BbraMHCv\
0ZMDFcnAyxmeOl3FLd9XD/mVmJrUIVSZ3DQg7oDcVIC1TjbOiiH8rG1z6Kut+wLhZyUYOopBOxYuZmXwFYQKwnAsArzieFJjsf6aBB8Gx8gfD/XPTd7FGBUrokR8ypBpJJoS2TagDJr3g3gY3sbo3I9TAleGWMxU\
Swlkvd+6ahZhDCibdMnTtsDEuA59Dgbip58JVjk8Z5AfSLfmVlv2oC15ucl8tAWOF9yq55b+HrRpLvdEu0RUXQD4OIK26dAymUfkiRw569yzBpqKTTIGQxBbHTHSr/dEf2whQ2xnt/nSBm6RdnZE2b0selwKxMvG\
a/FJGGIwzgS9f0b4jDzvJPD8wsUSCwjxtcz6O6KkjrKMi02+OeuBwJFIJRjm+clcOComxQMlVjyi/VyOxjj7e7DoohNgq/E4pZ3GHXZ621rosZyEF7Y87olRj/LgyYz7qL8sY9z2S2EfAaCwXnYxsOWPoCcl6kMg\
qvy6WsPGHCtuN3BFQkn0XxKmF2UTCXQaSjiLOkdUrpzlfNsuB2uaO0LreA00D1fO44m1VNfz5GmldeA4VkpM0jZhUIDa59da/CE+QfXPQnCUdTyUxsTFwOiXEz7BOrTR0AKDED3+ELXRzHg8sB8chSzaaAR7CEOy\
85BsSHqcw4R3Y+138BH3kCTqcak8ro2332GSZs7EC9Ucrdx+UY4Xl+MF+Sd4odkv6vBiHl7IbhfX6tSLhE/oTKTLiR3XpkiimIokfKRMcOFGhwu3ElwIpPggfHEiyl5JYpR9UHfcQtUdt0p196R9R8aCuoNHRTV2\
elyYNXHtYi1P9t/RG9mGKKIpmBlEXZUeTuLk+iTEjNEcdjaGq90CY4lDzXl9HI7hgPAyDLJ6JhZg0LAGVBmIYPK84YYDhO5q4U7PzGZoZeMS8uVAhkS6x0+GISSj34ouq20/dMsH95BRpv2Z8Z7owIsCex4TyhOI\
TK1oFpJ0RwJHP1mOM4xuQfIHgW6OnJVfLJvSj2QUSmbTm0T8rBPHZSH+PsTqsISY3XrWyXhEq18eSB2AS4vyd0cVl2pARzQt+VQuu3DccY2qofON1/BMOBXgxL3MKVsxiNrl+hJp4i1PsBtO/d3Ws/7IZoXbOvLu\
xQ3k1T9Xl7vU5XZ1Wagut6rLjeoyR11mqssP1eVSdfm+ukxRl3p1CahLtbqU82LkU0zk8KcG/iSYCMPwDue9OFyxzbg+NqdBYwzoQBxeIFMe6POLxicPfbCMxJ3cVpxfyfWi2XQnJ8IL9yyxiKwtsBsId6U+7Bl3\
Jbzt78EGDDPEONCcTqF/oUUwsko/AD197D6v4CyI/DN7DRvStTHSOQBeJyVMcn44xHiM0cWWE7utyXsRLIGlcOun3g2ohciNQ4f397SdTykoxOF3ZANxoChl6PrdEVM+3boyR7HwKd4n3+bNAeTbHAOOAXtmjHTJ\
15Qxg3MeLWGexf8Rucvo1GvG3SjHjO9rcmM+a5IBJd9XxhFhGAPQJ5LxpKMhAHZuEcWN2K/VWldbOnWHIIbambyGGk96AiM0kBFjo1RVgL5BEZx0In4slz+NEYL6f8BeBN9sNVzO9TOHjsMsSjWOYT6F33bPihpk\
oLm3YaBxPgqMSwvKoA3f8xhT3V/G+D5IyaCVHWvcAC6vuX4oKcmzJSVHrfg2hRdZKHoOM1MuvlgGmyGzTf6msx9wApXuR+gE7xrHLFTpnS7DPdGBHJV6y+STUq2fYpVjWFELNJ9z91hSFUy9Q3pzkrRpHNr0Xp6o\
J4jmCnjfBFyn/ogqL8FMKC+eZ4zB9rYid2z3YmGFcuSeMpT4c2bWBytdGFMvbOge9ejWL0V9HIh0fYr3TpFFZFuW3r/be/2RzPw8q5zP3Bed7R+lRXYCoN5N9mPoxuhazeOjm0Qc7qKvuYDT7vyeh4X9jO0Z6jOy\
Qzf4JdjSJ4BmeFfCWoUDMyUwEIkk+FJ/xk1A/7EiBRzbs6IFkvdCOYlgyQoiK4vGohDglz+XXr0KjerjqV+XqNpAGykJpI3oTmhn5zGhb8XOy194Vx6NXFr3ZYXyWvdlhxEfCgOMDHrjhkJTN+eY8MsEVqWXQAOb\
tqJCujfTo3Ju43GKevyb+ajoaYbPbyu6XH2VDzhj/zRqfq03Hxj9W/CqzPmz7DGgr3wxzkiIerR4uMDbRNuB+DLaMHgbqXaPw7ABBoPLTsnqV1+HEbycuqSxpvzkpyDQIFmJ8mtc4xRu4rqYyo+4LlmkrkvvVddl\
D/EkHhxlgXhcvlYlrxI16MHxi1VydJtZ2i5JXjyTZ/HgJa3q7eJ+6rqECp+ewUsXqcellOt6Bi+7Vz0uGyuPy+lOizWVy+OqtXIRewfUt00ui6mqjfKpho7yaHGBcmh/ge9p3ZEeM5ylxBwXg6mKHS00m/Cg9jEf\
dNnWhr7pj30lqG8L6P8RPT77HMCG81dreyJ4meUsQTwFfPoHa2taOQwu2rr6hxHzke+ByZAkkHP5JFVlOK7FLnolEJu2LRC7OhmIhXcFYvM7n7LoC9nRtsFAjafGXRs4zLujx6JMWed5YrUCz6dlOWjHY8zGg0OM\
boyvU79G8OXUL+3zgXPDqYU9ghiiJKpFjREnGKeJkwmTAY4iqB+MrjmtqwgFPDw5h+YUL+YUc9Y4t5gBThPOVnxkTvoqE2SWctKhH8o5NGd6OWfar1cPR27CAnObgBVV0xznNOOtCSKrCG6YWDXbq0wIWaUgZIma\
/KVq8pepyV+uJn+VmvwoJ5+NV1ATJxAkFwFF4EETvV4sAt6lusKF8EMJCwAOIJyHsUTaBdzN7scDR2FnD+VBTAPWe6wJNtDdJ06LQbFXfza9X9nrcTkLk6NYViSPY4wxsUtZgJ3KNDA/eT2oTVkyMgnvyaqx1onq\
xBL2KYig/wVY0htVmlgXySqRvnzoZ0xpWSYqfRVtTrhOhPwSKyFZ5ZIa32aOzkx5XEyBgax5eVxCzXRZ+uZyUo9Lqf7OZaUelz1kLi/1uJxkKYa/nAcqtge5xGnxwuUvl4taPYOnLfIMvvpez+DwQ8l6NRtQHO1x\
PcgC2pNcKV5Blyu72lUsj/Ozm0y/Ps0P5wRzxOHBZhlfJpOl5mhng3uCXsWxkZ6g3QebIHOU1RS6psechu6zY82DTEvGfKTnQablIPPB0PTQbPqfzUr44uQPodgsq6R5/372l1jYGfA7aFo0pWdBY3BFzEHycmGN\
NvZuIpIXAN5Tv8qcD5PZ5xj6yM0F/cInJE9g4T1CCCfHnDmZTRBpakKT32Qc1Pgq3gOMHqP31Y+X2vODHr2XfNHq5U2f2b2sE4+7mbD2I/r6OSxYcxzRwG+gnIlDGUfLkeowgaob8DFrv3fZU9p7hWkohxN7CTdX\
ytQU0iMAqeEkSZ9nQopsACniRNQVlQKycau362WeccytsHZWa361VTze+x5Nn15T5PQ6BucWTShFSLpE6QXwXJr86X7zXGKrdkepwK/OJbGbFFR70skWqj2aueV4YllGvegHeteIVE9hNUSlneJawcPPVfYcWmlN\
/tzs49a6ER7Qi4GWp/y66PX79A3KNWFDZfzCgcC/gGpSuaGqdP2NVxg/Ffo+GG/Mza8Cy+tE+PQktxENIsoeAA1U0LUxQKF/oAWvo2vnNQRj/fU3JsVPfNbMso5mY7HTSARcVw3EQBzUD4lfOAYqC/29pW/cVBxo\
eQ76hfEr6bIyJxg/PRdFVJXuuHGh/kZqBfGzYCwbqhWpP6XxYRdXUei1QHwWMDabZhN7LzEvrwDorFc60cBwN6WgMTjvqwqf11/16Z0wnjHxkHeodJjKmp2sQhj+fC8Qbn/LVtCrN4GLa+ofNL4BfNRX4NVfoX6V\
YCd6E1bNR6gAr/B18teiingz3KfQujtNbDrg2a9DTwrC4pfBd64LnQdXmiRQlCL0WXsx4fFh593hVoQ25/UrWrxa9JSH6nsjb81s3Utd5X8Gsp6mPm2hXydFAPonXuFUjgYRY8EFaDaVRfFXH2F52am/mP2T4nPh\
Or1F3dyd1mtWGaMWHbTLpX8M5rEoIAf1f3nBgYX3a1FA3uyDBvLbRjBtt66+W3TI/CLxOg7fQJcZIi+K6f2Kb498yGRku5kfgGfF6og3U8zASU9eibPFsyII+hyShlY41l8Ax7H9WucPvD40BOx+Tg0NRmF7b9Kb\
a7Na53X1m7fbZf8jSR/DKbXiPznsKez8WvyiQaC/7GfPiqZBGrhd+WD5h09OVavywNAnuVMRjpAPbbH1kSU0EhKB8DaoSCtDFqN4N99G3rs5yW1WxAv14dcwXqZbA7Sa9F68Itu4Ja0XA0Ug76PK1QPxV8W6O1as\
V8C2y+s2Xg79byz32FfEuYjEXIeg6GNY4YEXZFvtQBozydKruu14ShA4F5QgIEqoaGANZ4z26MYQBBj4BlpHuUVzcv3giiAdiz1+YU5uLIdyorPEEVdlLnbY9wLxytwqfb9/9NqgvsFf+mToUrqYJu8cy9Q0Nsul\
AeUGijJuJVa/bWZZoaeNLD3Pbb+hFGNseJqE4vZ6HoEemL5u+i3bOwdMv2Uf+SBkAEyHxTgWUVVpZ6i/txXB5CHkBedbizfkg/vNEyt5LZDUcuDLoRv0pJKVRL+C7qGPYGzQ1FTs4Oo80aW0kyzenboT40e+vnDG\
FFzaevXC178F6hOWnGN3AhYIM5GQeoLvyz0rXpo+ckBn+/acgRune7EnFRpU8YeHNyqI2uuJncoXDyQmPHIuRHIljJIMr0fWRKXeMvJQldEP/zLm2+nTqQBaLYVqZDrLukKXU0dnJnygha6bc1nrvrHhepzIBWa9\
8fOxeUCT692kHzxfzyPzwXaHVyIcfNRUnt6+Mwdd6kqeKk5cLiyyDp0Ti3jo2AaliwjkX4c1beovqtw/YFSa4ZQklVLPqDE/9VMjgCRlnyEiy/hNuWj2J1aztZZqmIknkh4hK5ogNUTzIUSjO4J22QsBHLDdBHDc\
xTWxd2z4ZgmETXutt5ILie0C9rT4DVLMk2wzOqNG4dx0EXSAOmcaPx8rn4u9IKU91eJ35aC9RL7WvXXhyYCR5611ieeK4t3GjSYcsd9XfZzuN58v5PMz6pn15RvUjXM8p24xxiOPcRr+WXDl8h1Buzxx1mVNLIfl\
CmAG+jrPiqSaXE+bRhnjbU+LyHGsJ/pH8fA8A72jnQo2xS5uAgwzwv7KGlVD4d1dXQhNc663QHwS5LntwdK9sAMVBOh5KLRjZG601NXLuoBNoNq2P1HvU63Xy8jAvw2ROBgQKPp1+jaIXVMQ1J+HUV90Kh5hX4/Q\
GTfk9wsd76dXFuwOCOlRh837XGyJGiDwwo0Fzn0keqEyzHNLFtEPuPb4u73CAZn7cUQn7wDq6dXf5yJXtvhV+ubI9gHgPiEqG+f6649yabXuywl/RzsZu5knCoP2rlQ8vYQgMYyeyr1LieBTr1jzuy83lDJ+/R+s\
NzMu+nbM6B14Rvdg8EezRdIUbI60i21CWPbPQLWhSemGROfSWZHsOddxc60LrTY0FGPXgw2IzC8aEdam/aAQfr6ObKn3VP0YWCilcmDbaAWfORRVC8GyTt6MynGg4Nb4yNy37IzFu9dw55VZZXyABuSViS3GLv28\
8YbtH3BGvpFI+ylA1lX8zqCvdtiMLkc+YyHOYCOCf8BXnfAKTJNSiQx4fSwTXu/pBbxGf8lKOwhDah9xACj3ABtAX7P6YQPo3jSA/koAlKIfAij1oB0AugiPoD8qQbM0FABOqQ1M1j/cMq4NecDmphizdJPnVgo4\
XIfddxyHnVpEAreA0Yc43sDM0jCaAjlH57qYBmAA2JHf8yS3IM2G2/sFbqFmI9J8igTmVJjncPg8ngpw17URdnbiG+EtJZNWDYtcZi4WTX8lc73Q2Yj40FTnGJFt5T8iF+fYcx/a8Mfz7wyOiw3V73OGRc8yDfe/\
xAep1wkfAq/Kg0I3eJ3DXCa8qlP2rPQ5h2aSSZupL+CA62tNuHYOn4Lr+0GMZo7hnUgzYZ2WSml/XmYBmfDe0kMZtUhTa2Az1wCl+AL/c3uA/xbC/2bjSo5OfAfgfyH/RfDPLS+Fv7e9UMlJ21Vz/54Sq4dvTC+k\
S1mMxgoVKiju+oWK74Ljj2/KRJlnPQ5TzyPnDZ/OTZs8VrRA0LbNvuLXtPiRdBICJwZKzL5Jiw99EljcSBu/uOVA3TuhS5XaSuRAtuapehKY4njYYoXKYmNpDQ2z/5loyBGBrA5/6X9mAaIuH6VlfeIvNQKeih34\
7Q56KhASQD4KP2PNE5sjcB/p+s4crxbLWzcUmvTwLnESzJ+AucBsGfFOG4tGBfSR9+OVpk8e5aeWdYDc4nIQUlMgWNNgsD02oF8OX00w6SK+F8ypLIC6OySVGzxt31ceC6Zkeixw4ud4S4jupr9+XqE2YdjIIag5\
du0oRIMTycGwoUyID2uSFpX05yX+t9a0PYGWqBCFKVxFRqTp9SDZ1o3VSl8Ow5vhsA/wPWZES+SdP0xJkFFoAomJSroWSE+bMVH0TWB2YMSc8Ij29gT3WmnJdSgF4fVEh39YCA8yxnToFtRfxARhvikPFEzBX7pp\
1lEihyz9j+fWDeR0DPwIuvbE7DnoothFcXdQfxv7sOu7l6DH7dBvm58VjJfn6p0gULH7IJZ1P32ftTN/RfZLBJJTOzNt97XYbOJJIPZlaSVPIHNlRRMUdbrA2ZifMwEBHUz9fdlKgVZBiwzGFRgYJSjCTTnVQ5Ud\
BhyOkgkhevRjk6uENVYJvwPYVrNlA5iXq7WUCx7Xj2yq2A1ATCebuNzJaVyOIDLnCOJy57OJqUHcgQ4Y++GcSRZ5cha8ZAoJg/KHG78XOzvsXVmUFu02aIPAL57FF6mdTvkHsEDjBiCiwPBCDxsP4L2Cr9n5Qgzo\
mzwr9lmNYHANRTmhIShbWKKzMQA8dPV1yQ93KhMJPLRLbI6vCZ8f4vchsKAGnfUku9xCy1qtdKNnAcUBWuRD6DMV/Qc6/UUqfU6Jv3SXJzKakx3PHattSuJ9u7+lDO93aqVboIQtKFw5rFur2vPNj55hCOJcf9YO\
0dWLz5chXYZB4ZmM0MiCWg9o3YtDBw7x0Y1/4L+oj5CqjlLsB74Fu1IIXbLi3SDhvobuBNksMQ3KSgay1mqlObNzA/qVWNcY5XI1bp7o3aQudxsfk+3CA2QaBAgpsNs6jGKhdTCYCN2JA20rA4UgUDW488FShKr7\
N63akMRt5GIc2Jo+cVQQh/Io42mhRPDhr/Bh616cuQUoVHTeDPoQaXsq9JGx/z2TzjA+xN3jFKIbZ5DoEzUYTrrxL7wwXrLyWfoA+y18G5s1TFgLd68Da+BYbqJQqY5dBMxxneg0PuIrnP5HEqHUu1Gk1pP6kUUc\
Uw2cO4vi8rQ9Ba1Yz20NSJOldJLoUQax8V5JP3WeNk4ZxpfkOJgKEMJiBMSPEI1MAnrKr/+TGi+FQf0zP84tIiep40Dv5GA1aaXtnls1VBCMTwNN/vps+O8FoNfEc0+GewrQvv5NiDyG1Xpu7Kq1QHc2kKhKXrID\
dg3YqgP6XjkBk3VI4IcI+oJJRqGzf8OKS1+f9ZB9nuDo4RYW0He59jB46plb6G3/8Igq4HtougQVis7A2opsz9ZiM4ZDx0MWA7TAEMVqhHGrbLlcR2FQuRsApOtlQcyTmFw7k1VcKZHOrvCbkOBfBu/L/oSvsBPK\
OzB+Gm7ArszEA+k6FwdeUfq8zx3EBRELwTYqNgcb3n890CdWjJ7Sp+duNc506YsEYjdg/DFbtD1iqBh0MADRUT5Nllg+x9df+oTn1rPZsng4K1h6wBOh7RFVICbFT/2utmlHIHZVssC5rpowlH4Msr7epF3J3zCR\
0ONkk8gxkVAEPxXOCrbKmaRfsb7GR972JNfThyUeyvWtanb+xgTODlsToYdIwIFxjTT7w+RQOm0VjBWDBntptm+P+GDZhsfLsN96b5lWSH9utPKDCCSKqArwWzwNRsUUkoJJ0gSLsauHE9Cjx1ILfTt2gudE7G1N\
GrU4bf6oOW+cNCwehlLkvH0G4Q/x5a30z7XZ4d8Mm0AZWoFNgAw/G552rydhDN98qXfM+VRDoSgWhV3ys6eMzdhLcJ7mzIEd/389t84RMYaWZcAThezcx7KQLQpBjp8q7vnovOUXb4DJioEplyPlCHGZV6581DCe\
pflWY5vzrTfBWHi4d7evEAOwT8JifEXO0+Vvk1+LxSl+JMER3umPdOQnp2IPVVnCBqvH2pVThmaRpBxk5WmlGlj8s6WEMQMA3Cw/N3zcdO8ewjUSxyXFbngCJ9LjAwTfWKQJZJI8YhlgcHvFWlKFeXtDvP56Cyzf\
O9AK+84RsLdkzHOwwYP07NABeoZ6OpcmROuV6ktaKQoIXY6aspDbj/BxAWRlUF2ZJ//o1/3tn+X4setkB2NFCX8iV+I1If+mQcz/BJzocF0Bo8AAdL0EOcAzHIbUYpMuG/lH5mNKRPwyoDk0CAQCjnie6BQiKaRO\
cNirB7agbdA8FiPGtaGvQkSXKGCHEwXht/x6YA9ed2SltlrrnXabQHE0NcrK+FSO1zq4BpmLhkEKkIOBmgBAwBG8neKqzWq6kqtFi5fTLUvFiphHbRfaTWLmTkWvEK3UH/s+yBCM4JsWvMc1zA4Zt1T/5YwGYmWb\
xHUj1ItwDl/YH/V8Qp0YNY6xqg8KgO/CswT9KoAULPHTh9HVsm3A+xPQsQ8og6Ow5OZNXJT5QNZufL2AAl4MVypu9hf4B5mRQNN5MEIKz2iqbLo/C/IBR2ewrJNx8JJliODYF0MCTDpYSHvR4cZg0QgV/FNiuXI8\
HFGZq4gdceM2NvDE1T80honMGNAuUhOcOB8mZ2BXM44jyhIL5htekTSS/FSDewm0i1O3UkAEHfHC9u1HjOR2MxDqar5C4zaUGkSpa/iR2dmyFz1t5HyqBRKfcoANgPVoWbvxgUjw9xFmDDrkNEohtjROx79MfSyu\
EDKvqmIDoKoYutliOWBoxjzSHwhDor+wU3XyN2uAa940XEtUy1HCWTkSOqb3DISOaeVrHLm8J3Cv6SNWyaVyVCzvPtyh3O8w8zGUp+CDy5D2vYuMsa/iE/H3mtYvtPD5RN50ZFIeqneEE6kttj9+tJf+rWLHckuJ\
U6TpaHEeWyxNVK1OVJvutJQaSmbL34QKcFKH7jdaPki1PMduuYGXaHkJM0MGIy1nZBi0fA7AxKbDD9L+3yOr1f52u/2xAVDEHZTOT27zGlqgJMcR9PSdNPgBXneR8QOhf5ydG5V30OnY5+jUQHbq7xzbWF4J7tGp\
b8uFnRqqOgUCZweFENKpV2CXi079Zst+2Etn9CeR9ybesh+pZ0X/y9Gee3Aof85gO9t1LQpKnqjatQT3aNfdcmG7bsQd2jWWmU8w21Wu2jUQ7Urvd93ad7bVPpEb2OMpDo+Tb7zMQb0c633M+8AYKN5MiCNE+xBL\
lJuNLXc19gkAUnKG7AZ5uwSoRhhyYWOfxx0aezIzww+ZNPZOpKGxF6LCtB/j9YsSeb/CC2nfJtO/Jl2SIZ6+AAMck3EDlXhAsTET2USzAZVswIfoOhowgzWjwnrIu1twnxpi998PFAeTuTZ0Br1r+/UnsLON0kpf\
CEPgLtsmy9oDwEmue4k7+bYM/5eB2MiBKJGMh0acUfuRM3Us97kJXwu18BQbxejTo/j+dD9PH+9unBhZ4a1a6afhrYpW1gt4eFn47b+/dxGqES6/+BVTTQixCeegCckLXsB02vVbJSSHINmY1E3+Zjzj9lGauX5k\
lu8ntsZpgMb9M0CaMvS9LX8UIiGJfDA+lnc0WkPu+E1ygkJEc9Zd2JoD8FHX3QMfb8QFn02B4yqGDcnvoC4Us5BRkohvFDIQg7hgQFNg5iO4FDUsFdkMBc3IE6BFnPq8gdiY80Dm0tU2hymIJZXsxDBpsRHXcnnB\
Bd5xhpI1mHjj9zDd4PXcycmbcNosHB1Ab7cmIyDuGRECoHADCaLoDskNFoK0hFwCX/7uSvJWyY/wPHIDGMo7c8C3gFgqCJdexLLpuSFNcgEPAaL9T4t7QapWcS9E7gtZ17rkRQwWLv7hfQXGV8l6iY98DFDs0Bcf\
8VeBajRZjExilSBF2WJNz/sZ3iSflvgh2yWaRd58ySv+7Y9IKXlSHXgcAGlGLNdK82eD6K0EwBzPof6tcYy4C+wy7hNWx1lHs8BXMSsi+fa3TARBcbMQFLkwhwApIR8Q2/029iHg0uTLAkkO/dcYgQTUJ7QkeBQs\
bW02SouxNEqYhVamgFhgTjQDLLfWX/59+ffl35d/X/59+ffl35d/X/59+ffl35d/X/59+ffl3//Tf5WT6pvP99VU1dY3V/mq/TW+KkmqnSQXrbahsTnoC9bWT5XnhkBtY7O/qtlfc7434FdZJ/pqfPXeQLOvvr62\
XlKqm2oqG/21Nc3VXn/ALNBbP7Ep6KtpbGiu8KqUmtpmH2puVA8+X1VzY21zZb3P2+hrbtRwrWqQV5XemsbmQG2lapG3sbHeX9GEPMzRXFsTUC1Lpzf4ahr8jf7zfRnpjVPrfK6Gp18hrcn9rsrb6O2eEPDVNNd7\
ayaqoqt85/srfY5+mwmO8TJT6pFyvjWydRgtGR0vBslspa+msn5qXSPGoId67OHESFT6rAG1U2swJXVezEDAF+j+pqGprq62HiXLq0m+qc2at6Yq4O4tkxv8F6ChdqVMMkesshYD2tBoTRXfsGROmaPYSpQ70fGc\
8dpfU+Wf6Gto9FcE0hW4++CrD/obnS1l6uR6b12d1/lRU41vSmM9Bs9ODfpYub8h6OpUOpWj436nRlKBtK+hQQY3UNvQbYrYAn8NoAlfXmC+rfPXyKDU1/sq1YiolHTpfHZPIVN8U+r89Y4yCNLmY1ONdNNfM/Fg\
M2S3srbJnAYr5RCZLajoARCsLO5FZKX6pmC+1errlvGgLyfX+7n6sKodGfwTa8CYrs9on53qHqVGX7AuwOXP4cWtr7GHdBcsNtZOQgmq5rr62kbMiDWHFefioafRUd9wSDCBtRNr7ImVOcASVOCa/iBjdjIWSsbb\
ntdMU4MP+02A4zQVEz8RCwWZ0q/Ymh6SCSY9gaC87LafqUqQXzt0ZY21tc1Bb41qq5qnIHbBKfbO7BwI9wx9HpgeaqB6MUzIXFUbBFih8u4wa77FuVFfM1EBEuKEVTU3NCrYSDfDX1NdWx9US9h9HFQ0VVebQ9AQ\
xOLIgIi6eh/yq8bIjlw7yW8PZeYsoDFeTJDsLg3u7cX6tKfJy9jrXVuWTIMCBntzqPFNFkAI1lapPnD/a65trFOlTamUjRYzOqUZy0BtXGpWq/11Deh/oBorCOe44zQO+CvqvfWEDixcRzrr4dhM9nnVcVvXVBHw\
V3ZbEmrIm2o4AfY2bO/m9T6uPRSJvzPX7e9a0rG/6yFeEZpwKX7L8FuO3yr8NuDHdwf7PYf3L31OnkP93sC37+D3IuJ9jUQ7RiHti/zCT+zvmo+f9Rx13PfmFzfzL8Z1CX5L8VuG33L8VuG3Ab/n8HvpIOW+gfR3\
8JuGvhSxL+v3d43B72Lcl+B6Fn4+/IL4NeF3kfku8zcN6VfjF8Zv/kHyHOoXxTfxL/Cd9VuMb5fgtxS/V+CNQkef7sL1i/ymooxL8LsCv2vxuw6/vyG9HL8RHFs8r8JvA35M683vOeR9Cb+HcP8GrhzbzjWH/+tp\
Pjj2D6Jcjv29yPNFfla5zrTMOji/I2efOfKqcL+Z4R9cdUXLpGnX9Zs564o5l4Sm8bZuUmVDcXHh1TMuDV81rfCaGaHCq2Zccum0Swuvmxbq5511WfjqadeECvF54eWXzC6cO2vGNZfBJHDmtG8XNlw+I3zVpYU/\
mFZ4yTWFtT/44bSWUL/pV11y2ex+V13xg1mXzLqu7pJZl1w9LTRt1uxDF1Q3a8bMabNC1xV+s9uH3yycna6lsCE064prLsP+Yu2zagd3JHh9Dc2VFZWZKZXBjJSJrpT6Bm9zrdfHTdSZVNfArdNK8VU2V2ndi2me\
M+70sa5sVdo44Pr16pRJJwfPO7978pTS5tORWys++KseClOveixwks/bPbG+cpz7KWOMmBL0VlrUm+tNifup25clB/mySs2EdcLJ+eZ43TDJX3eul89oK88PYgQ9va/3BbxTpzje1FW4+ztVPsXRhnPQPYfuSXYC\
QfNE0LL1p51ePDZzsBxvrKLxDoemoAVplKBa0XE870zCThK1yUIWqwyCmFT3gJFWExPD6VrvO6/JJAOq00ieG0dgRQ2NtcCPu9Fa1aRT0HCcstI8SbLrafY2AfmrafRXKtynzttI8K1urmoCga6wkjR1Q0i3epnZ\
gAagxjVVRBHcRbqbLdQIOjbZnQw2AqprFBrYkWzjNI40tKfC56AdUXNtD0Wbie6CzURHsWZK90KFRldYixpfzJmiXcze1qPzriRvfb0XnbdYBOZMq8IUeKuB9TnuhcBVBYLCsW+Ezjhf9qxq8Frq/dWq/erW9Vat\
KbM660GgoM7rV1ls8FSEh9kKE6DRuMpmAET6dhxXgNz7KgXaQVTVq5lHWg2eqyqb6tMfA4cD6QX4s/O4n6cAWbcHyUIjhUVjsm5qGxzcm2o+coKI9wtPCY2tReYKk6FT7cRmWXxloKkKvBp/0GyRmSDgYA6SnaaR\
ulXkRToVAJAGsep6P3hbIFpVBV6sHq/0xGsvH+z5ajuS+4C3QvgC3mYQK8B8LaD3Kh6R3JmkpaDCKNFX3+ivZk7FYpJEf0NDk7TWa8FWTVOwwkzB3ul4XzsZs6zSAWw2TYYG1jeBMupeCf9NVAwmb/O5sEZpDvqr\
uBliHv2NU02yRN421au+aN4GrbkW0Nikmp7G6l2vVasy3xJGVBZvAPX6GzWCFNqk+bARpYfFIutUr1VNajBUH5yEmNexiHh4pe9NmEbbLfDGl2o1qRvHesGkWKvJunW9tZcFvmz01suBZNUu1Jd6AGHVFGhSg27e\
N1f4hYMB4FCDAeZNbY06BmyA6ZaIcSp23PMARlVmJvOV/ajeVtb6qjGvgFJHKdYIph8qvA3qRpVst87K5ErJzKS4mxmPWDhme5y8NCyA2ko50zHv4M6SvnS/9wYme6eSqnROJqceu1Wa5WaNJWDW/rKytm6q/QBU\
obG+Nv0MFIrYlxzbZkLmU63fHCP32aRahRt1QgS8E9UnZkMdx5eqSTCHyYBi1wKTVIvP5IA/d5oCKHcadpZmxW2wH7kpmQ3jIzczHLDYvjD0dqp7fzKJe/XK3tgsbIGMc3dxPb0w98ge33FsDvGNq3B3E/1VHL5q\
vyMTkoWtfYhXQHZqe0xMbxFprMsx0VZicWbiuPHFp3/XmQi0qxoHDrmIdpFE1XCYKHTG2tpUqlo9/inghhKztO7V3oEctYEme6vH+GMUayeriuSpEu+DgjERkAPC8MeyxJoi31oVls6N+ky4xWlaxbMPx65WK0ci\
t2tMYHqfT/OpHf1QSGJzJYkOCwdR2SGlgYM9HLfdX9nssp5eAqRqJ5NPZFVn7gaZsp9aC22HMCZ96siz62DAo7kNWs9Yl/UYfusxPUGqVAe3zMJBwId07BhATQEs1ufdGhZUBBpoVxsh4qbjemM/lH639Az7YUpz\
ydhSeQpWjXPnDVaVuBMaNG9xRnH+Ol+wqnjc+B6TzxjbvXJpo0mYmC0obT6tuOdmyyt31ekkuzRFl2Y0z07l3tmtcCTaL/mZ82HcuNNdjyVqsMzH08a73pYU86zCI7bYHkffemGft0Gbku2e2X7TU25takU9xIvd\
XrnoXhkFNLnbxKHd3dLQ+G5pzm+dI+v83pnuLMOZjlHsXrYjzc5LYts8I+1nX2WFfa8IbHUP0tp57yCz7bwYUHNBVJ6eUa45cSDEnel8tuoziXT73qrPvHfVZxH0Vn14dncECad1T3BUdZqzrtOclclDZm2S3Vkd\
EnrOZpVUWRWsdrVAEqwWyIPVAnlwfZdZtJXd2QIgxhVnpIcVT+PTY+N6hSf1CruMvdtoVoXWg6tCbD/2NuTIqR5cOQFagkGad+nc6Uc3qFi7VsYeZn/nTurp2zPI43JudJnfmkmZ7bR2E3OlOVtqPXf7xNyPzAXk\
+sR8zvzE2qTMdev8xHrO/MTayMwl7fzEenZ/IiSVkoNZ4GWmyb1mnlf2SybIDUX79o0bPL2QxHRLsOGVDza88sGGV/PBDa9mdhtemeBekCrFWX56SaonZw3dF6X9hauOkm51EJAy00pc9TKH89niK6bfOp+Fx+h6\
63zO5EC6cnVLl5pc7Tdrc2yk7h7xOb1Bp1tq8j6d9xkbtLsuYMg2dZROsEqWB6toebDKth5chVvZ7dLlJRCyNOKVHv7aGqJtELOD8gPxCLmwwPHBX5pYn/utSCj51iRAcR4DJ+v+jUklKqWOeghpraoaGgKnkYWK\
zoDWUgoc9lLiO0e684DnK6axFo5D5rtunylGPXDoAI7dnuvjq56r45uD1NbjR+7Kqh3NwtZt7ypMEHzNubHbhVicJXUy9JAsn/aczm205zfc+np+wx3uIKVhh+3hDZju0jQnwqDSSnpMc+1dzsT0huNMTS8qZ6pz\
G2C6DEL37HZyj/mJFlknnytRpDaONIWtkJWYWYRgOj2+IQ72/7V3/vFRXWX+v5kEmhI6jTXV1KKOLa1pSzHQiClCm0ASAgRISwq0TZsMmQlJmWTSZAKhxUoLItbQomJFiyu6WHGLFhUrW9k1u+VbaZdWXLHLumwX\
u1hRUaliRSWZ7/s595w7d+7cCSlbX/7TeeXkc89znuc5556fz/lx780S62QiSNExAN9P6FxtDNTPsM1we+1BXTkD0OJhaq0K86+2/kFiR1fPTFNs11Dlkbm4Zvep7YplZp0sR2VjcXZf6m6dP9c2b/02ZKSfnVdd\
Vzc7vf9ziKmRQBNSnb8mpPr7FMHTtadEXb17KgLvRpRHZJjQBpnfM3qzdJuWfEUwSVcek2zlMUk2nrTkGnYnqUZZZkIc1owQdTQm3R6BYFKkPCZFyuN0RtrjsW9sdidFRlmWeP1TZHbt0lJliCjTFrJDQouXlDKx\
U1y+pOu0AeciTdLGpotkt3yHoteRXRTPBqQrxNl6lFrtM6k2RFeDYPGvofq221iwZ12HdeZ5tsoZlQ0sRLkzxaaQI6Zvcgh6rcL2kz/pDKk1OkNZWMsmuFo5NRTnTuyF1Ix0s4DqQzNLBLaQs0jgeI1ZniJo094h\
GCvcIRgbW/bEXTvchjBzQQ12glrXcYV4pvdzbpnPBCO9GzQ0V/YZkivDHJIrywzNnWmG5mRbDb2o7HHYzc8zfRa/0+hdI59cO03eZ/qseVMNXvyma1HXdv+prt2KMua8bJctrpnNFkxafTJEk56GxQsymAzNnWZ7\
k1xH5bp27X6nE5w7cEfpEF1RpE2cfTuSLGcEUisHWUJ8ZXTB+Af4SqRv9ac1ByfIw6jGa2dd2keLk2U+JwxSxHRJ1+CfWt12l1uKamqeQ/GE++txEuXsq8iia8aSXWaIsxaXGSS5SledymGnj9Y+uxFqj7P2YFbD\
GurnsVLhWdgUcyEtJGPdl8XzWTWTTO+U8tl9Ucpvd0Upv90TufhVZ0YXrzq9uXp9FJRGLyOVIVRLfs51MkJ56PcVpk+5bH3qpI2grZ/qatAOkPqrLsRgdS5SJFkCsq/sLBNVNk1mfOrCjE/Ko3p8daW7MVuetSt1\
QfbbbLqtKo9uo7YyZwljrlmxQMpesZB02EaQTcUQUReuBSoUuFegSK13cckhpdaMlJBrNUj5Xes2yu9alLH5U0tBkmpVGygCVztN+aRu2D7TRtib9lYlThXfos78cmhYza6qJMtSnqbKhfNFkYvimg2bADVfSkmq\
yVjKq2ZgKa+admnvzPoqeoWbF8o+tU2b6exN6Cv7EIBsvCia2OPqIuNWbuGwiwLZpFMXpJTTwxyarq+eKbs2Fmfu2ipj6uxcenPTu2ipM3hXcOgu3hq6oifUEW1pC3e293SEusyBPNdxvCt6rI5lrVZPvLe7Jaqh\
KpwIW8sjrRKNe9A3sdgnEBVXT1u4OxpRl+0rhN+vmzZyEWFLJbF9xciSGA7N6G1thQRzLNq5LNEWwkIUZXXK50TLMT4dU2e8k7sJhyNWR7glnUsO+2muRHjZjPZEjzuEU4AmtH2FCXQv/pvQnnAsgWKTReZ4n5NF\
9tFMyRjhcnlduaeO87lNpdRmaMaRQhMUT7RFu2d3tsbdTN7YnaBM1e09C6OdkWi38KROGZrQ7nBnJN5RqXGGq7B0yHs5JRoxvhkjKz+79HqEN3p3bzimC9GKQm5JtK+IOvns7IV4KvP/oaZI7+vdeDERrIx3Rxa2\
3xO1WZjZ60yI93ZGdILM2p/JVs8KoSvEzwpyakO4p0ciEz7fGYur2nRE662l4Z7oLKund6ny32TFY5HF3eGurmhEHaH0TG2cqhGL1JuI5DrVSvHdrEu2M7rSYZLrFBM+w9Te2Z5YRNnEVTWR5RBXrbfayfRwoj3e\
aS1tsauRZ63AlSuu1iYTuTSf17YyQb3LO6yV3O4CNaD5WGaGcTkHnxfHu5dHuyfTzu8itR3tnfxv6V7VlYgvb19ErZNkdoQ7e1vDLYnebppOlTnXXBXtaelu71I3oklGIO2cc3tPqJt6204/N+KT1KH5vR1LaWQj\
5rfrbTZ+uy67JSR86apEtGfiyOPQ566dJjTS49yOQPoxbn2LTjscqTpHIE2dOXseinebzBDBkSoVv2/y5O1g7xhKPor7Gu5/cT/E/QH3Pdx5lw4lL8Fdg5uOW4AL4+4aN5TsAT+C+wzuq7jv4p7HHcH9Cvdn3Pnw\
FePei5uCq8ZVJsjopb2JaGhlOz2QJC1U2ndFaXlsiVQmOZzfEu9cQcLbl3JYPxEPSfdBVzAx1NAWNR0XXRhdfUiGOfd9cbA/Gu5JhMpfb/F3hiq7u8M8KeD0m+8Nk1DMhLPUs4lWdSxqxxAZ0dMDw7CPoMBWhGO9\
0ZHpUKx+SiaEZsTj5FPnBF3pXbXq/1A6mY2JiPSA0x2iE42mcrcnhGHkdBwTQ9V9XeQND2RIMYV1mfVMCJESuFqiDIMqbKIlD25YLbF4D+NS02x64vZwTA1STTXtneZyVjRhGwFytTAWT9S19yRSvlRYQ3x5tDPl\
nWfacorfIWkuiVJJ6Wt1+rZpYVRfLOiKdi6M9qh+kpPEkk6PtzIW0xQGUZUi25dKBTrsEWRhQjJNac+g1cWXtYtOMN4raV0YjephTGnpFP6oQ5jZHcWrqyDeeNcqx0NXn+iOp/ySBHVtj/7id6rFIlX/VJIyaBRA\
xBbskZxJp6T7VFlJ1O3LiFxz2x7nYmY4FlsablnuEG7porlLRLZXHuwx1+n6lM8lbnLDlnD5/Hnqw+2M7F6Ki3dh+zKKS6VZLjV4GJzUisekz7l2MTOstreu0vpsj3ORweZotb1Gr8vnEqnuVGO9Vq19qatMTke7\
9hv1bq+7WKJu/dqXusrkTJWg7XeKzeVNk2JioEvNuXaFi9Vnh+orV9gtnWIk2aHOtaeIbo62xOnKXEWpKU6OpnOk0STWcHuiJt4tXUr1CjospwJ6s9OHmpk53kqeSfUk3xtLBi0zDk8l8qE6MvYzc1ZLuFN1+qr/\
CPUkIlOnrlC2byhGP03fnqB7DHWE+5p66C1KrrL7i5reTuYu8U7Vj47czLOHpZELmGi0nVvF9MnpKDUtVQ9sv6kzWsKpYbZfg7txuSna4+0rMqiuYdQMnmcxI+yhjhFWnmG8orQsckXpZOWsHhmwqqwe1e9Hoiva\
W6LV3d22NU9Uqo8m+81lLLw0GrN40pH/PSQ6HNOWAzx6pJnJDC5BoMtD4M0r04K7070w1Ld3ymSdaPUVixuRlYzjZl7Q2t7d4fb3JloamKBZiXgiHLOnUvOiHfHuVVZrdzSaRrBZ7GUAN08aRXLCPS1x/47O9Lzm\
Rb1bV35dzGtCK9q7EzK3xvhoi0dCLVTyaGQMmUp1XhqONOGPt9j8CxPXp1GampZ19ja19PVNndrUhO3T0tvdHWX9pInw5U1RVRTD8vV2pnHOv97hZFkti8bq7O+vcctPyR5Tdermon0t0VSOcX9phIWJSddlcg0T\
P1NNiTy8tH3FpEnvb2pqjbMoFiHylYzv1Z5wEkt4lJ4pFUG1lfetoWQ/rgEXwYn/V/fxtQqX2wdtNS6mw33jn8x1T3tTS4xJe5P0D03tmFEq97hPh2BhclJvpQezi16Myl5q6YpobNUY671jrFBoZVs4UXLV1JB6\
ITS/DJFwq0wLEm3dcW50mVj07Z20SjJeZiPvNenLkBNDGhNNBJhlE2XIyQn5+g75PymGMdeiawj+yXYX4apc/Fj1gAdLjcipYgul5PH1Mins7I3FlGmOyd8e8eFUnbdv+X2A68zMu/v/DSUneJzQ3C6mnYSZ65E6\
kZ9yFpdNr4lbeCa50iZoZCVcwrxpNen1OjfdXPvJ+t2/4TdpNmn44TNDydMudxwnNHGHtXOHv17n1T+cK+HrN+KGk90/TDznmlZzv0a/240k/TOeHUrWeVwMJ/Q7tPOGvx7np///IptNn0nvucbj1Wtobrrxhw6O\
zBX+ILv773+3cfCHQ8l/wcn1E+Bt+trrYj+ydU4kPKB5XsTfhutB11Van9sNl4aBETo/Xj8960mTn/zLpOvY86/fPXgOcvvJI8H14Ed/PJT8/qGh5Gyc0MaAbS9myjwDn2CVK2wDvBL/KGijCV/Lh2lfw/0WN4g7\
jvsp7iSfKb3kF0PJRzSKe0BfHwE7cVfxVRkTls1dDM9ffmVf/xR8Xl+P1D3gwz/zdeowLg+5/XzbfcngkHJtQ0PJzXwYoDyPl/6fx8fM/zyUfCtuTQ4v9cd9iC+DHOUj+s24o8Fk8g5cc2EyWXh+MrmJj4oX4mrR\
9xyfPQ/xIYFtb0kmf8IXAfajw7j6YVzXX2zn0IqTyZN/wlYhTQOkqZCwRbk2bjtju+Oku5b4Bi4mvbiD8A8UJZNTSduuC0gfn14R2vbkkEJx+5EXt400tss9cQ8hZLa9FcSVIrdrrC1XCu7iq14TcKEx3Cf3Kmm7\
iHsz6byLjww14xpwtbgEruJ9yeQGvv/3RrsduJJrQXHu64nJ5GFcPvEevo60Sfy4/FJQnEdPPt9FVPo0/q1cyWSdDrCE9O8qS7kBvj7hdUJv5guLxmXjFdoVEaskzO7sqo54L4utrJX2dIVboldZ4d5EnMlfS0zM\
tBLxXYV9r9ZuY2rDicleIpLiEIuwK9F9lXU7Zt5U695ItDXcG8MG7V52ufWhqVOVwqnWooaGEOZ5yHJsSYzS0IpEWNZ2VcC17Z3Xqq0GMQ1tkuOT9HlIrZ02gXu41sy5Em29nctlpZhYVoSZkTKx746y3dTpCror\
vCIcmimWqK1gWS+TS+xZ2J20cDQAk7s9EWrV0/4UWeb4TPw9Id1RFp9lZhRKRDu64rKHFbrcamuPRKLY4rF2puROahNs2vaIfY4wy8udOs6mhewpWE013QRZTZUtLb0d1oSQJWvsYdkANBch64YS6+5eKzQVddGV\
Ias3xl/Mag3HWKkma6P2LXZH7UMEIaesQiXWvWz6dFxuJdrae6xlsfhSMs0pkDhr5ezkMY+QbNKhEVmxzQi8NxbuWBoJl1hXXW7d29spxUMAUVxuhW6378mSBFBvuJnQiniMhZJY1LIjs0KuLGjqCbcS0Bm3pyqE\
ybTHuvJKK8TacUdXLNrH1eyOMIvQ5Ko1derV+JvslaESq2lW3YIZ7P9aJRMnTrRwUluZjapJtco3PTlNTVRsivuapSPmLR16OmN8KiieFmR8tlR6mOMNz7eunG6FF3LswaLol3UyZ7PCK6mTTeGVrOPhucdqabFb\
QlMLm0jsMlgtlDYk6z4rssh633SOVVBuMXYwbr+DEmyxIqvIZaJR/BHWZ2I6PGRNvNqKQFthvc+KLrDunG5F49adVvRua/p0q7XOar2Z90ixyGEti1rL2DXus2ILrWnTprPZ6lSqyy4LWbEeqFbHbOva6VZHnXU1\
/9utDlZ4Oqxrr7U61cb07Xfw33rPdOs9VudKIVjxm63V06143Fq92uqqs66ZbnXFrC5Ebrja6uqyrrnG6urBY91odc+zrphudS+0brgBaKHNtHfSoXTRQu276u6wriDQ6qm3ZIUv3ipF2nOb1dOi1qTMzfeQzulw\
KZaQ1XMPld5KrKRSU3FC1lKW9tQ/Wd+TvTk2cui8InFWgaLkRDxM82pSKGfCejt7KCKqL5sv3SkfSXM8KapoSvmamMWm62AHrDthrYgzNV4p+ppSSpSsrYD22N4RjnHgWl9x0k9fiba2cKzVEulyxAUnTdEX103m\
Qub9NAuZ9qeOXsTtPVvVkWTW+GkiPMFeUrWT1U097FHkGzTdaTA2NXRDmh7dJoZVJCLq55LTbeJ1y5nGdFbBnbOTycY5yeQhMA8U/1XxwTQ3Fvop6MdwEl4vnwrr5LNMuNo6+3rHvGRyC24Drg/XjrsNJ7ziuuYn\
k1/E3QDtGlwQ9wqyT+L2cG105fs4obvD/Pg+nkVW3GrcadLwt3Q7/sbuIGX4t3QPL7DL+CR1wF1vPqv9b7q/vjtNO/sR+f4S7lXcGdyF0GYuH1TuUq5boMl1J7gKtw73sKZ9DvwabgA3HVePuxIZkfvtXYNviBud\
RddfiOskzvgl3j3Uqa56+h1cMW4b/iW4tpuTycdxP8SdxF3IJ9WrlyST/72YPg78DPgraNfi7sA9B23aregBu+BfB62hIZn8KW4hvP9zC1/JW5RMPoHrJO6/hpM0X0pcy4lroIs+7m7morgQTvw/a+cdqy63Bno5\
rkSHe9f+cy7N/WBx0LLkS+/HmgeTZVxHooPJRjABnplqWV8Cqz5oWT8E+8D3tA4mt4J3gzunWdY2sGi6Zf0SXANet2wwWX6jZZWDa8Dp4NgKy5oBHgHrQJ5lsE6D28FA22ByHG/aXQdWsFi9GSyeAx/pn7bQsm4C\
E+Ai0GqwrGawH7wLLLrFsuLgATABViyyrFXiB+8DSxfzTXKwEdwAbgc3goW3WtYnwS3gZ8Bj4Faw/DbL+qLovd2yHgN3go+Lv9Gydoke8NvgXvAp4b/Dsr4HngKfBbvutKwXwG3NlnUIPEx+nE+bSJCfP2WM3ADe\
2jWYHACX3D2YPAFuAfMutKzD4DiwuJtyAJeAdWAX2AZuBfvBJ8Ed4Oge0g3OAQv5DmYfOA38LLgE/BIYA78LbgD3gVvBn4F7wN+AB8DzEnzyEywEz4CTwOK38N5jcAK4HGwAE2Ab+FlwHfglcAv4fXA3eBDcDybB\
k2B+L/d1kWVdBYbAyWAZWAbWglPARrAc7AKnguvAaeAW8AZwJ1gBDoAzwENgFXgcrAHPgA+CRW8l38EJ4EV8N70KXAQ2gs1gF3gXuA5MgFvA+8Cd4AZwAPwkeAjcCh4HHwPPgLvAwiLKGxwP7gfLwYqVg8l6sB9s\
Aw+Da8A1fZQPeAAcAItXUQ/ACHgS3H4P5XSxZb0IRsD8eylXcCq4G4yBR8C/A/PeRr6CE8DAasoBLANXg63gdnALeAAc9eHBZP7bLeut4Djws+A0sG0N+QDeCybA/wa3gu/9GOUF7v849Rd8fBPlxGdU53+OegdO\
fRR+cPST1GfwAXA/uPop+MGG7xLPJdRHsArM2Ut9Ax8AN4M/BHeCtf9EvoKvgWfA+/6ZfHwH5cR7fxvBx8B+sIl3K+8HD/Ou6LxLLWsC7z+uAK/mnderwe98n3oL9j9L/OD3nqN9j6O/eZ54wa/8gHwHC39IuwDX\
8bna0Dstq5Tv/TaCv+RLvVvAAJ8R3QeeAk+Br/Bx6fHvsqzLjvB+Z/AWPpi/FfzqS5Qb+GM+yV30bstq5Mv29eD/8BX+fvBdrwwmD4LWccKZDxT8knYHfuJXyMum468Hk0fBy8BT4A6w9D2W9fbfUF/AfwA3gXNO\
0p+AXwOPgEtepb+8zLJyf0c5gB8FE+Dz4Gbwrb+nnoC/AU+B4dO8X/ty2tOf0AuOGyQcfBY8Bk4Yy9o838+fDJaB5WAt+CWwC3zXBUPJreDnwP3gN8Ej4FCQs55XWNbbLmQfDMx/y1CyDwyB/eAH38o+Evg0aF1p\
WXOL2JMCfwTWg7dfDL/43zaU3Cv+t7PeDf4vOJbd1eV89bwM/D3YCE7hfOoW8CnOmR4CL3kna/4llvX5d7EfAp55N2vlYMnlhIPxK4jvKsu6tmQomQDfdvVQcg/4nxNYV77asl6eyH2CS0pZUwa/PIm1V/Cq64j/\
GsaV97PmDP54CuFgWTnh4Pbrh5LjJljWq1MJB3unEQ5+/oah5FHwPRWEX0s7ryQcvGkma7vg31URDu6rJnyiZZ2YxXo22DWbcPAHcwgHb6wjP99HPZ5HOPjN+YSDP6lnjR+882bC+T72Py0kHCxcPJTcDZ64lfyY\
xPjWSH6BzXeyfgwebBpKngDfGSY/JpOPfJa8GWxsoVzBdVHWqMH8ZUPJ8ddR/m2Eg2XtQ8lN4C/uorzB22OUdxnl0cE+Phi+e4g1TOptN/rBf+lB/v30l72kC7x25VByJxjvQz/46VWET6H+34M8OHs15QE+96Gh\
5Cnw8Q+zlv0Bxtc1xA9+5n7iB48/MJQ8AF72EfKz3LK+vp76Ah7dQPldT//y4FByHfjhfsoHvOgTlB92yTWfIhw8tpnyAU+BO8G8Tw8l94FlYBF2ShU4AYwIHUyAh8HN4AlwNzgWO2YfOB48BJaDx8A6MO8R0guO\
BxNgA7gJXAcOgNs/g37G+cQW6i94CNwLFn2W+wbXgcXMoYs+x74POB5cAlaBMbABXAMmwK3gZnA3uBs8IHKPDiXPgJGtpAd7Ku/z3C+4GTwKFv0d7Ru7qugL1Atw3XbiBfeBMeyrY+Be8BR4ECz6Mu0QHA+eBsvA\
sTNIBzge3AzWgsfACFj2GPkvdHAruB3cDe4D9wsfeAwcvwM5Tu1sB1eDp8ADYN5XSSdYBJ4Cy/5hKDkNe68KrAd3gwnwELgJPAVuB4sep7zEDy7BLizaCR+4HdwM7gZ3Cv1rxAOOB4+CVeApMAIW1sAHTgPLvk75\
gKfAY2DkCe5fwsGxs8j/XeQjeAgsA8u+wf2A28FGCf8m9y9+cBd4DNwH7pazLLXc527qG5gAK8BDIO/QtBLfpr8Eq56kvggdPASu+w7xziYde4gX3P0U9QNs2Et+g5vZL5+AHVy1n34aHM9e8FZwO3hI6M+RfrCB\
fc+Kuehj73AAbPiPIdYzSN8R9IGHXiLfBH9GPQI3v0J+zsN/nHwGG9iHOwDmsX84bj7h72TOsID752PhMTDxXubm4L6rk8mx9fCzR7IXrGLfJv8m4mWvpwKsYr+jH9x9PeHi/yDzjZvJ7xtkroVcBXMQcB14BNwH\
npJwcCz2faKSeQxYNJM5I7ivinUi8BTrEkXY+2UydwO3M/8qwd4vamLfDNzczDwMe/9YGD8YaUkmq7Dzt4Nd4G5wHVgUYS4IjgcPgFXgUbABPAVGwPwlpAMcB24Gy8DtYC24G2wE90WTyc3gIXAHGGlPJsczf8hb\
zn4QuDnG+heY6GBNR/zgWOYV2zuZH4L7wGZwcxx5sIp52UnxyzyN+ca+bsLB3QnyC4z0Qme+sW4F9wOWraI8wKrV6GPecep+0s28Y/vHuE+w4cFkch9Y9HHmsU3wgSHwELgETPSzhwgWbWRfVMIfgo/5SgNYDK4D\
S0FMVXuOeM/NVk5fYc6lY8/L38Q8EdPAwryydtyMvZvHRbCwJlg858KClflrrBvf8cGrrxuPVWLLqw+oLMYudc055ZP9JN/a2Ih9JfL8GF6sLtxNYeaYQpgRLOwPzAsWr8+dE9yU0xrckjMzuC1nCViJ/9ZgcWWw\
cEYwHzPA2oH7BHJqcqvkKm25k7mB3xhGnR75QH5kKXal8FYFQ/cSIvQTuH4fOt/3t3b70MdBP+KhYxJbZdDzWgaTmNOWRcxrA7eouMUcrCfMIgwTwrJmSdgdY54O5lcXVAbzK/lQvcgn4MmHBzNYyy9R8gyHluT9\
aMJoehjVzn1WBkNr8/rQVFz5DLd6wNaob7vy6WcOSB4dQPYdyKpDlak8UrL3uvJIeE/DOxleTBmVhvWBqmDx2tyZwdBSxUlyVZlJescHuGd4MVt1eptUqJRxBWHXE3a+Lnfhb4A2ERrTAM2/2OHvIuwaD/86aKEs\
+rcRdoWHfzc0uU8//QcJe7uH/xi0sVn0W7mW9RYXv9T7ImhSBphbmr8xWFwdDNW5ckZkp8F3oSeuemhSNzCZtWyLwx8j7AIP/xpogSz8Wwkr8KRtFzSpX5iQqbTNCoZqPWk7DN95nrhOQDtDffbLh3zaaI6LX2jj\
oL0Gv1RpQyuFdsxDq4L27x7aEmgDHloM2tc9NOlbtnpom6E96KHtgNbnoe2F1uqhHYTW4KJJOz4GbQY01U+RV6t1+z4DvdOHXjSKeZIPfQL0Zzx0df/QfwddzoU69w/tuIcWg/aSh7YG2iEPbTO05zy0HdAkP920\
vdCe9NAOQtvpoR2D9iUP7TS0LR7a2NGW9RA0lqucvAtB2wBN9ddVwYpATzBf6OXQ5f4wRVTfGKix6fXQx1GP3HSpt23Q66F/Jb2/mYPGT5uqK/Kb4DvokRf6Duh5kUz6APRyDx2zyzoMPQa9QioCfeHGwIxgcb/0\
hevzqoIla0fNCR7MCXw4eDhnXvBoTqCei0qhzA6WwEO/iYz0lpL28ecxD2NdlOmV7lfnSL9KbHc4varw1cF31wj4EvDJuuvZ+LbCd98I+PbBt2EEfCfg++QI+IroFLaOgG8afI+NgC8C364R8PXD99RZ+GSM3A3f\
Pvg66Nftsp0tZQufLttZwTWB3DmBYAnDWaooVR0/Cf6BNWlTx8XGyaPT+y209U7dnB8spaIXzgzmS/h4wm9hvfoHTvgsqu3/c+psFeF5rAOzjKjCb9L30wg9idxSfT8bA9WSztkIY/TYqZKxeB181yM/RzrjlE3E\
/eS+Mz9YXBcsnO2M27vgXcwa8hf1vbt4EwEP7xF4D7D++79ifyneesP7rTwPbz4dwVrWMv9eBoB0vSvOd/HKfZXB++f7WddOt+Gk9X3PsIrORvj++QHWLcXQSdf5hXd4dG6A987Pswbo6DRpDTDspnTugu+b8P1Z\
xsF0nc/nenQegXfNF7E/M3XuMKzCl1fAuPalVDmldPY6GoVvAnx3waf6mjS+O9P4GuDbCN/9Dh99nR1vuwzWUu5Sb1bD9wp8TLuk7yqluqv0bIb+zr8fTK5M7yul0rWZvlL49sIXg+/rmXxfcPMdg+938G3I5Ftl\
+MQ2HzvWsm7ezvqjU19Vn+luV82BlcESCE6rEju3Crmvu+S03Qnb2rxZwfrAfcEQEdoNWNpvAv6LvjyY/Eenb1btItU3zw825346Jz0ibR/vQvbhx/iG3nCyt/jLnkD2wFdYXx9OttRftuQC8nHHYHIofTxJ5c38\
YFfuT/xlI8g+9g98jzC7bHNuu7/sNmT/+Djf+sue5q7cb/jLHkF209cGk9dll63PvdBfVvYLP/p11qSdPjZDdk1Obj19bLqwyDYg+71d5ya7Cdk/fpNvJQ5XRtX+aT6A7Pjd5xZvPntsjex97Mwuuyknd4OvbBWy\
B/YMJp8aroweyUyz9GdrZG+PvZZiLavaztpcKRkrJ1hcZXilne2Edwr7ML/zaWcIBH7samfCfwT+0yPkl/sYywD5FPs504bL+2L/vK8VWfZ+zqWurUP2G+wXnUu7HED2WfaWJmQvt205ufm+5Sb7oP/IftRHs8ne\
FNyVk9vsK1vO3mcee1drhyvzpsw0y1pCAtm5fB/1Ri37kMhuzGWG2Z9XGSxZP2p2sHTt6Coy7JKcYCna0EqPkaZjDzpq2DN7+Sw6unL3ZtVxBh3H2G8r0PevdcwQHUi4dPwsq44K9mYfZ69u/VnS0ZzbnFWH7Af/\
mn2+zrPqqPXVIXbdfnQUH9BzW9P/QbsSmrLrUuPwXKn/TDzagrW1wfrGYG1lsOJWVUraxpSxsBhjrgvZuJZ9WPrshyRNG81YWBFYkJ4UGWvrkfsKcp9KH2tr4P6IGWul3ffJHjZ7mtucds8MXtazqHEfcTV8sT+3\
w7v+hcGkerBV6axDXYPSJe18H+HPEv64c5+znHUfmbJ92tXO2cqwTsFfxT6q4df3RrlvzJsRLOkfhS2i6l/gIZXdBKTdYxnGyxPIr3Pnq9gT9RjNOh5JdyN8BQcHkyy/6/UGNWlWqxQSvprwSVnCJZ1bCV9M+H/p\
eB6SdLrrZ6VJ50BGtWArzTqC/O+Q79H2b3r97sptzAuGoDj1SOIsZE9+0o8Zb33iVHVRxSm3+k/BUgjuOGXeWY/8M8i/ou1Td95WS94iv540l689r0p6pn25wXKyG03uXLb7+63oamb/+mtOWlT6yaR+7KrmwCdc\
Emr8g/+/4W+RyY0qlwVSD5YEd12Te+CC4J5raoID1zAG7LmmElKTU8nU+g9nC/LY42banFr/gfbazweTLBU460+l0I5Du8s9pqyVuhawFw71nGYJfFejT9nz2MbutcjAXanFSDX/gfeeEfBKmnbB+xy8sp5l2vk+\
aC9Aq3P6Ys98sErG7gl0xpnzQYtF3Jd+kdInZVgE7WVor2p9D4u+Ycpwf45/GYr+ZnRt4KyAW7+cz+iHdqnudx+W9uppf1p/XXAgJ/fX6J/po1/KYwBdt3PmQNn27n6kItBlck74jsP33RHwFZLQSzmzcDa+cvju\
PQuf9O3N8P0XfH1O3869uvt21dfMlgKq9+vcJa7t6LiQcxNnS9MB+OIj4JNzLT8YAZ+ce3kf5zSG41P2H3wPwzfTuUfqi/seWY/IyQ3ZxoDr3kR2DbKPcOZjXXZZsibsK7sX2Zc4H9KULpvqH1W80+1675E9LWd5\
/nBu8ZYxn5/92uuPV+p+F7KxP2KvOf1jqm156r5axcmhf/Sr+7I/shdddX8eTM5y2pHSpcZopUu10znShDbkBPfnVLHAtxyshBKIZgxtKn2FnDm68cxg8p/Tdfqn72hO7qcC/umTut+Irm8MDSZ/kd6PeNI3S4b8\
f7XrfroOSc82dCyyhpJPjzA9W4ZJzwl0PR/g/W7D5pdKz8vZ0iNnsT6ZN5Rckb2vtev6BrJ7U049WAkl7O17pR6tRtfeUUPJecO2m6t96+AeZJ8fzR7666y/cg+nkL04n3M0I8lTKs9glv5X0lHB2bJXz3/96VD3\
j+z1BUPn1I72INsoZ7uGLYd3jKgc8jj/tobzYOdSDhXIfoIzZOdSDquR/U/Onb0R5bAfXd/mzNq5lEMe5/sGLzq3cqhANsRZuB/62Aqee1C2wleHuQc5b/hlztOdSznsR/ZJzuBdOWx9GJ1hA8k95LFxvY3zem9E\
OdSja/Ul51YO/cju43zguZTDfmR/zpnCN6I9FDGJLOBc4rmUQz2y4zjLeC7l0I/saM4/vhHlcBhdL4fOrRyKONlx9WXnVg71yM7j7ObCkYzvmwK5JVnGd47cWFvR1XAl5xZ98sNjhytb4duULublpkAnSOkG2KPx\
M8wlnafRfYgzpRtHOK4uHWZcreL87cXXDCV/fvZxfiDbuLoBHXs40/pG1N9D6Dpy7euvv7LuUYjh+2vO1F6SPR1dgT+lx6rW/5B74X3nVu/XIbuH87tvRL0/iK7Nk8+t3o/lEMYRzg2XDlvvgxn1XubqtcgeLOPs\
nbN3krr/WWTZS8HQTPc6gZyx3srZ5G8PW2f0uEHF6c8yx1TzX3SN+sBQsnvYe2Z65TMPkDPdH+RM9JZhZVdkyEr7nIbsZzhH3enT1jPa58Gc3IcC7LLPke32mWa7vdXvriRdW9D9Vc5kzxq2Do/3rcOHkN09/fXV\
YWnHcl7905z//v5Z2jHD+Da/diw66tFRzNnxL59dx31+OuTeN6NjFefOZwx77+/2rcMHkf3wjNffDqUOj2Uxpp1z7iOpwxwdtKbB/37Ow+/J1l70OuK2nMBzwR2c59uVMxecAaENrMG/GKwUhjuDpTO9c3+1/0Uc\
H+Os/f3Dru1Ie87sB48g+0IN77/Jlo9qtfW7GfkoeVHMMwY9tbyjJ0teHHblhWr/8F/PMwAj4Ze09cGfhP+mYct4YkbaZC1iN7JFc4eSU0cyLtLIvkpru5VmVwfOgNAF1uBfov2zdfhc7Y/p8EbTSu/272+lDlTw\
rMW/8qxD/1nqwKacwGOc67yVsp4LzoDQBtbgX6zPewYW+dQBud/txPFLnqOY/Fe+31vN/cayjy+lPDuyaQHvyRq2Tu3yne/EkL36pqHksyPs8+lksvb5e9D1FZ4h+ZSztp2RjoHc3I48vz7iFLJDi+gfnX2fDFms\
qd/73kMplf2/lgwlHx/JfIeW+UCWe1DnH9BVexvvxHKdGxa6PIdT4aHL+ulO6OXQebxG7xfcNobTrwVmbTX9DLOE6zNssu509aAt54rnDPqKfeIv4lBsIXR57ItzGWqZWP5NgL4IPebspexh2PHW16mYz3s0zFH1\
S80ZaolX1hFvQkbWq/Lex0Ct1hHJM7W+bYdLvn7I8Lw9k8fEv5P4t/B8kDlnLbQBaJuhqbNH+jzTIWjboJnzyesDciIpdX+ndLj7vtX5PzLIqz8ETfS7aWXQNrniFFottK0umpRJI7Qd0NTZVs4yr9fnnCWsj7C9\
PmHq/CNh/3RVKp+lf42Rn8IvZ7Lzkhi46r7U3gP7IYEfjDGbazUFKt895fIsjxjocmFXIXd9QPJB7T0QD49hWHnfQafeZz9MHF2U/wtC/xb01B6XnOH5e+Kyd06qfeO6Iz2ufieupSau5XZcIltFHT1EXDwCYOXJ\
g33qvgKzVMXWedUGT+HtQ0kev7LyauFpts8aSdgAmXTqmsFkr66rgSW2pOg+Qlgxcq1Oe+lUgV1auaTJYqMsAo86q4T8KsJmFjTxf3bBAv5zi04Zy/Nq++F1n7etgLYPmrsuNEA7CM3UGXUP0A5A89ZJyZt1mp/l\
SZWGen3ediv0wx66lI88J3cUOo81uPc79XmjUo6ApjZzJR+OyfN1PE+n7KlbyCPOWd0aLJzD7VFbsj0DEZTHrVV7+v17U3tg6vw/B8ML7xhKfsKcOa1CU21BNj0ho2eXS49a/0JPG3rWpp8PTJ0hkD3mxjHpJ1Ir\
CwhKt3WkHPejaye61AuU2UNrUEmay/95BUvVjc4K5kNXZyBxV7nSos6/cOjyBPLmrMhGqe/pZ79KA5sz0mLxqJGVj6JdPKd4F5j3BDnut6esxrZKM58OfHdMsBySZ1yYU6Cem0hvTxfQL5r2dDRn7XnrR/eP2pj3\
UO7DMnxJnovNf+eV9lnmvLl2i5T9322kZwPPR/I4oZV3o52ubPu5Ysuo9pAe9yc4m2fibl47ev2o/ryNzGPseCWOk1dwZkj0/1aNFoperM46220i7/fQqbs+Y8X7Xbrl0XP7DLG5j3+z9Ul5bee5zRD6dFNUtD3Q\
xkHjCIfSL7QD0EoMn6YdhTbeJav6f63PyJq+aCwZKfI8LqnbqNSceQWVur+Qul8KTxU86gy86lPIUH1OoY6wPsLUi5xT9VnVIYk3Js+ZEi55bevX7R/6Seje54e2Qj+u89G0PXlW9RQ0bz8iOg8QdpqwKY5tkjqz\
oexEZZvoOtgcuI8qmGnmVRXc5Vs1qwpUeZfSCR+KDNn9bdpZysXOEDS34EPB4hr7HIO0jwgyIZ7PNedG3fli2lbY07RmSjNPO4meypfdWp+7H94PbRw0mYqbvfptCBVDu0jGzI+yYeB5JojsUOW2H76XLh9MPiD1\
biV80iby1jNy2brled+T6DH9hdSVcmgnoMVcZ6JDLWOChVUycujxH57yVuJ3nVsxY3wfYdMIc9st/dBqffjlJ7ZRF2eTJVzO8+b9FgnPWUpKTOaDFYF2T2ZWFdAdplFUvy955GmTX6SMTJusWDtqfV5/7kY1fku/\
NI08krTnfchuzXKPFTzTvJk0eZ9FUudfCNtC2IMSNle1FWlQM82Ys5pweV7bbYeJ3GboFnQeK9Ry0vmScPJWlT/hFYRzvDNV/tCmQXO3lSPQaqF524p6/ouwOsJkHPKeDaT2Os+KyTrPeAaILnhVnfcbp6hIETLY\
HnfN0IBtnpbltRkDl8S9Bt2b0f1NH92qPGUMpANKk5xVIM9ppOlS/R+68nnuvc2VL0ehRaCptqdpp6Btg/YdFy2fQaKOZ+XlmUXn/Au0LdB4HDX1/BO0Y9CUTaXPDFVBq+D5eh7v4zCn5PNcY5eSct0pVBYE6hzP\
jIKbg/lPP6N1ynPvB5FnmuvEswXaCWhSFcwYvRNa8XLe5evTj+i8Kg1UeLJ9VoHSdxzZnciafJA6cAbacWjqLI+qHyxRqHTTgHRK51BZRb6EZ+0n8O4AsVPNs5zToPVBezT9vLgqu1kmPfenJ0f60ARyR5FT+UX9\
1ufyaqXu0fnqyldVEOiTTDpgP/+EzGreWaDOnOn490I7Dc2cY9so5/HT62V9oD89flX+yHV1DiVfcvVn+Qx60+KMa2JU5D6hZo+Bm2mtC6i2+VVPSznL+wXaeF/CJ525v7IlSLfblgj83i6B1LEwae/ST8aQ3897\
Fq6XAX4YW6QiwFjiPVw2oyDw4Uzq7ILAE5lUbf/72KIVbhtGlauUx7t454rmlzXMIm62mfc6fFHuM32eFXfNs3qda1KRmoBVFqjzX+g4wDsh5Flclw55ygErUrMypko5roN3zX1DyXvS+yLiuxtWjFZVjWV8nWmG\
YnV/e5Hbj9znnL6XekvCaGeKR2yUo/BU8U6KC6STTb+Xm+x5nEpyblWO46N3WY+H5zRUS6XeST7xjoex64aS75EDclntW73u0RyowYbIXPagSm/NYvcGxOrIlJChVN3HDuLf+zHeLe4+J677a5Vcu9HUFsgQo/Os\
tmCRHVBt54f0ISfRU/Vx5nuSHx49ucslE+w8pkiZSep5Lp2AjH8TeD/Flk28B0TScLNqIWtUhktWSrZ10V7r7XUXaaeN8C/55FDy9zrPMuq7WhsU4bSFpjkFua0kRGq0czqzVoxQT6vSJpOLEvgfD2lOgYxfx0jH\
Qd7XMZDtuRaxGZZ5xpjKAkmXu+uYXXCLZ0ST9sK7Ocp498cHnbVJ0uw/75lDb3QyS72wn39DVwnvAVHnIKOSj3QtvaoaVpOvIclXsSd3w7cGPvXcT+pcs7HpAneOUYvN+uFwaTip+XA1N+E66mzJcwd5NPqj6HuQ\
ecFZ6raau83zrcPV0u7KOaqdQc+9N+B724Q8kUtInV/IW0TGN+SbBdniGX1BNplZEo9vCqp0CCvP6SH2/C7Eu1MaXtBz/ZS9L9ns7gvnm0uZh8h77waQmaqfpcs4t6zqfSvVa7YrxnkFuT/intPqb01BbiAPWkNa\
ZVHrv8SxlXeAzNZ7bz7PapXynIynCs8okLnqKWR3/YTvGYgs468u7zrf9fTmwGrf4q4suP110gOvZQtYpcb551/4QSWT7PT5vbSx7bx3ZhPfRvilTxvLmNdVBJ7yjYaOXMaak/Kum6OMwaLLPX8rDdzilGd1gVrk\
sz0zCyQNJbxUYdrLfC/Vx9YxNvBsjw28oCCwzjuJk340ga5d6Ao7Y9LMC0ZXPZz7UN6sjaP6R89de15uTe4YBmwsBxmPt8N/8ue8N8en75eE/8jdwOcWsISX8spkIyL2n6Sfd8Co9wcsSp8bZ6zPVOQW5pgiqcVm\
cBVJgJlUeY1PQ5J6L/M0eccj355YmG4j+Zyf/wZ2i+e4b3UBbUqI7uFgplrf34He/l+zr6k+hhQsnK9nhjKPkvcHbSNM1nlsO8CmH4G+38gwkoX1POEU9KPQ1TPteq6Uz6JF3W+Gkl+QdMvTpBfTdqib6l0KTKry\
35ZaL1PzX/j3/pZ3E2kbibHwIwgwkC9Uq6bKhkfxjy9OyUnf3YVc2aucMeBZ7LOukx3My30XyfCpzVj17vlrmo13MM/ThtTarWQbaTHP+0tazpCWw3/kvUJ6D2nYOnEykPsz6ZL9Ov7saTkZyJKWA0WptKjzLzwE\
0s+3MmJSrKzRqjYx4+Hc6ofyZm8cVd0/umrteYEHpVHQZ687D9Q9xtjRhUQR6B+9cdRDeQ/n+qfDw+TOE9JhykfG3UJ5BxTf/mhx7DzP/hYNTueJPJDU458ltQW5RVJwfg0lUOsbkN1mT+sSjc3+6FvT12/3k+4J\
fDOkN9s+uewHBr6fsQySJc6BXLP4ofNK4pzgilPqzzQKrpxvlSxIX29jUNuYV5s+jvC2hdzcfP+6LFPMrHU5N0v9+fJF6WnZT1rOkJZ70tPiGSNqdLvKza2RtGQaBGrPReLYhKtxxaHWgNi8KeY7Lfp9QIXyPiC1\
B0I7f7eLV73/A94J8Jr1K1nXiUErgcZrs5T8h5TVXOusiW1Az5G3pOvZJu8Kc+lR6z/Q6qGZfU+1/gOt0cN3BNoSD+2kR596/xHvFxN9HKFVz6Hfqu9rHHSvfKm8i8xFkzG1SsuPdeaLav2DJ2ZHBY66Jlns0jC5\
SL2jZjVyJXwDx6xjqud/5R1o0DZII00bGxduHDW7f3Tt2vPq789fcz4HouwRMnd3zjNjA+qZI992v+b8+/N92r7Ydr2F6W1oLIsj5XyjR52FSoubLoi4Z/E8jor7UhU3hstciVrlQS2yW/lWzwa3bG1Ktn7teUp0\
Qc4YkZHpmL2Oj/vdhal0iK7N6DrKN4NSc2ejS8yDebamsE7Cp1USlC55j9XjLl1q/QtdCb41pNYndTs+BW0NtIKM+6w2eRw4gXaRr0dZo0dnGQ2unu8YqXVaPT+thdYITb0jQ7U/npXxt9FmY1N+2XeJXcpf3mmH\
nu3pzyZiVrn16Hm2vFrAR4/0aYfRU8d3mrLt+al34LCx+JFget4X8o68CN95uszJG2UfzlUrnKkFgh3u/WYZv2qRa+SbVOZ53GHGdRk3dvt3hba9kc/Y87sLUumSuroD/Sf4TlXqGc90GzDmNvqwdVP7TWn9afq6\
Pu5hTzyFvBuw7BLqS/pzqU48j7rjoRar9xpJH+zSI/mxBD1j35FMft2x2T22RfpezKu+2UHeiv5ibKVXx6b0iz27B/2N45LJ3PTnLLPoz+307+5ZumA1ymcXSK3ZqbMIxH2PK26xEcrYuDvJexMf12so7rqeYTdx\
BuZ9/qbA3AL2jf1NBFkl8k9UlnFyk3df1IyTTxek7CzJt5Ok/djlfH/Dx/70tFN1fuet/hlXVZC7cxQhc/ysQbVeK+deiNvkm6yfxtjEKb4mmfyqEFg/cq3FyVpT7dM0qGdEg/20sqw+P/2MrApzXkPkdyK/Afl/\
FHkef3bJN7vkyddMefX+M+Tz+QaYOgd0kzpzArvd7uUdl+MI609fr3TSpts6JZZaGBc5eSdmArmtmXIqTYp3fqZcH3JH0uSw1+zzJW2O3GyXHG1avf9E3rnJd9hU/+TZz5MdTWcWKBM1vfYnHZ6UyQlky3mvp9um\
kXd3lkFT53DIUzlXIu23GHod9IXZ2q97vbNL7aX6WlNZ7MsuP5v2yvNT9UV+WAb5l42arp41Tbt+dFSO9WHN8+gFOflXjbouZyKduUNzh78lZ6yF1onw3EhLELqYHNrsSD56Sc5bPpvzEarBT84f9fKYnJPnw2xb\
JMlHz8/RlyqevAmjJuU4/ktyCt/T8mCO9bkcBL6QM4pLN29eoCDF69Zzcc6o+d/DF7ByPqTbBud0ko++M2fs5Hd2W+FRObnL2bFLBVvjJDyZM7ry4ZyDKuF5Be5sevP35u/N35u/N39v/t78vfn7m/4qWL9R6wRy\
0Fmdh/HnW6MP1ezjwLz8dmNvqqV97d8mG7c+v/u03FOa7yUtN+Yscqu13GHNZ3FIW5m8mj+b3D1a7gUtd7WWk3fIDyfXp+VOaLk6LbeXd9APJ7dCy72s5VZouaKzyCW03C4tt0vL7edd+cPJdWu5x0x+arlnND2b\
XJcO36rlxmr/6rPE16n5PqnlqrT/gbPEJ9/qVOX37zIhUa/t9vV7f2GNK39s85n3vnr9q7XfvP9avQuU33pNV2dlffwf135eLal+PRq3aLo5d9t32Pard135yLVr3O6hD2g59S5yft/Q4ebsn3o/Gb/veeROe+QO\
eORkLUB+P/HQS//T9qt38Mq+oSefsv3+qPn+rFH+ixvU/p+8aKNMg9SV9k/z8I/5tu2frunCL26begFKOl2uPvMfuvy1PllblrCx2n+hRilXoV+i/V7+cdr/bo2yZiJXV2v/HTp+k85rNb3Uc1+Ttf/9Lrq4D2j/\
VI1Gz3Ttr/Ckc472z9Mo5SpXt2l/u0f/HdrfrFGWd9RW5ndsf5sn3uXa3+XJz05Nv9tzXz3av8KjZ5X2r/bw36f993v412l/p45X2q24j2ahP+hDl6uNWeibNP0SXS9MvNWy6Cl8P0rRJa2f0vwFmt+k/xFN/5En\
/Z/V/q2mHmn6J7T85z3827T/7008Oo4ntP+bHv479tj+b3ny89vav8fD/13t/2cP/V+0/988evb51B+5+r72P+fSI2HPa/9BjbLwIPf8ovb/pyfecU9lxivu1n+1/Uc89Je0/6eu/BT3M+0/7tH/K+3/jYd+Wufb\
bz339ar2n/Lw/9Hcj6fc/6zpg57yzdF8ea56JTLnab9bj7jJul6O8dTD2w/p/tbFL3FcqP0Xefgv1v5i08+ZfNb+d2uUNTS5KtX+6zz3tVjX//d79Jdr/wc1mv6nOgu9VvvnapT6rPRr/22edC7W+Xinppt+qVX7\
vfR27Z+i888sdMU0Pa5RtufNvuFIfl9xpdfPv8KUr/bf60qXuK97wtd6/Btd6fL6ZYzZ4InP7ZfwzaYe6XC3X8I/p/1mLd/tl/Ava78Zx73+va5y8folH7+l/Y7dof2i274a/vfvnvxw+yWOZz3pcfuF56grPvl5\
/f+h/cbu8vr/2r/fecrH6/+F9hs7yes/2++0J//cfml7g676KD9vfQxqe8/Yr+78lzSO0uFmz9btlzrqHke946rqfzz6vf7LzuKfoP2m/nr9H9B+cz9uv3o3q/ab+/f6q7Tf1Bevf95Z/Ef0PMLUJ6//bL818lEn\
F5p5TOFddg6GnrH19bWnz1T2tNn+XVruoJHXaOTXeOQNfSCL3tNab0gdCMIu1GgZ1L9CLVeh6Zs0FhpcrvV+X48zOt5C7XfSo/kqDJ/2N2u/+W3Q/M3qBf7Ep3GNRue+tNxx7Te/41r+6Ef0fagXTxOvOniRwpPq\
hRTgx208+lEbQ5q/WftNOo977m/Tfv/83qbpbZ50Gf+aj+l4NXZpdOqJyT+2i9T8QaPhM/FYz9rxLPHev/Y36/tbo/Fs979N+7vURwg4v6H9JnXf1h2Z8Q94/M9pvxkf1MFUV39eJB/2Ertb+3fcaqdTPbttvrXF\
T33zTOq9DjfnFEw7/MOQ/crtcl1tTP/apjsKM75u0OGm/3ibDjDjqzkbZXJvSYd9ZWqjfE/I2QN19SPqWTkpfzkL76LL+9bd6ZT3q6X1hxrVGSoX31+S9v2YfBzS/hKtL6n9Jp0ntf8+nWF/0v6lr8fYeR2/JaZ9\
e35TdPnWaFyksVXjCo3rNT6i8TGNT2p8RuOLGl/R+JrG0ZxFV+Wn8UqNUzTWaFyksVXjCo3rNT6i8TGNT2p8RuOLGl/R+JrG0ZwHV/FrvFLjFI01GhdpbNW4QuN6jY9ofEzjkxqf0fiixlc0vqZxtPpYH/FrvFLj\
FI01GhdpbNW4QuN6jY9ofEzjkxqf0fiixlc0vqZxtHqQm/g1XqlxisYajYs0tmpcoXG9xkc0jvQ30JVtxS7LT/PX36f7TfWCt1T/XK/7PdqT+s2aOXNqqKQqurQ93BmaVDpx8sRJ1065Sl+FJpdOnlQ6aRIHnqSd\
8jigan89iXBXTyRhPa5eVk0f9D/pY1esfWlPItLS12e1hBMtbVZ5xRXd5aHyimvLS0uu6F4qr3RS+niMOU3fRD1WZdeXaOuOr1T6Iu0ovKK7R9YDzTcu3Lq+f1Zd3VGXtj6lLcxJ94k9bT2J7kR4qTVxWWfvxLZw\
T5s1MbKqs2dVh42JbjtkRZTY451pnibCuqOxsDDqq64YN9be2c5/Licui3ORiPbxvxUqTPFIOBEmWjvhE5eGe6LWxGhbU2t3uCPa1BZBpfERV0tLU7SvJdqVaCKJMSiJpT09dgRN4e7u8Cpbr7kW3ZIOolGpD3e0\
t9hUa6ISbIl3dEQ7SU1nPBE1iXgD+ksZX16jTza5b8Ypg3IW2T3OuN9pID9e0e/Mmd3jmMGjesAx8zL3O1Tkx9P5ztzaPS4aNOOg+XmHDTnnI2OOkTfjjEE5t+VOvxdlXVjGMOM345hBOTftXsfx3r90u2LTG3kz\
rho046o3/8z9y/PL6nEFzzht0IzrIi9juVdeth0kT5xs0uOQQTP+m5+Zj5ifvIfALS/f5Haj+lau5z0WbpTnp93y23S/adCbX8ZvUNbt3fK7tJzBlmvS+wUTr/nJs95ueWO3GTT2TLb7l+/3Omv46ob1lcZy9VKe\
1M+c/3L2xTzyph8z6K2vXr98y8UtP03LGRznmXB70y/fKHPLL/m1trM1btX7id78N7+/88ifutEefwy+y5Ngb/y7tM5cHWDs5B3qQb7M8vLG/6ReUzCj50jlDf6rrDW65I0dvkfLn63+yTuxzJqlGse1/ICW3+KZ\
MHvLX77lInXPscu1/bnkdk3RGWvC3c8eyE+qlzt+Y9cvuUPH71ms8qb/mEfe2BVWs41yBnq4/P+lKT/TbWj5Ui0/4Infe/+/1fF74zHyvL7Tt/4bPO2ak6TZ8Vr++Fnab9q9u/ftwzZ1tKf+etvf/wc=","win32\
-x64":"zP0LfBTV+T+OZ3OBcHOCEBsVNNqoxCISFU0k2CzZ4CxsFAwqar01SrUqIuwCikJwdoXpuEi91V611Y/Vqq2tFiFWTbgkoFUB6wWpinibcUXxhkkU83+/nzOzOxtAgX7/r9fPV0t2Zs7lOc95znOe23lO/\
blLcvJycnLy8f/u7pycZfjL/2rcv9/1XxP+v9+hzfvlPN7n+cOWBSLPHzb5sstnlk6fcfXPZlx8VWnjxdOmXR0t/emlpTNi00ovn1YaOr2h9KqrL7l0xIABfcvcNibW5eRcclO/rHa35Yw4vF9u7rCcIYCsFJD1x\
59B+FDEr2d9GeAf/s5VcPO/Aj7wv3vwBv875MJ8jOsiFC1V76Wu70f62f1Zk59jCED5OR/5vuWsy8tZd6zveUl+zrtE2O5w8o+8nGG7eN/RkJ+z5DvqjYheOieKv4UHoRD759i9wbn/XYT/jbjk4ujFxBGRMBJlO\
OzS7IYxdy0jZqiCI2/iC3xfhL+H71SuZsR0VU7GiLHmjMTfv+yi3BxV7ifH8A0AG4E/r++i3E9nzpQHTunIHgPI0E3LiEtVe4Jz4F7GUZhdXtq7XJWTOcHc5OyPv313KtcyovaMyfw9hf9Md9sbsoty0SsFPpniJ\
rfcIbsoN+PSK69uzFFzjTmXuSAtZpcbuwfL5P/T/+nJAZ2H5uc40dxAjnZoTU7wzODkM88+q0E3Phqmmy/Wm6sTG2LXWQUfoVCiZd45hh3QraGzHszLqdj6DGnQLFiPTxHriGfr8nNShcttICzY/R/dtLfp2t9H6\
2abnmiJ2bo1ZhIqWb2Njlwt3oaKyw/FP/bjvQI5zdLOOt1YNey8Cy48P/iT4PkrtUPjAp/RFYi9dalu5R9BwkTXXz+Qhz/TCyu2os+z2Gcx4dar2rT4LWw2G4Dj2fuWiq26NWo9alq9jI6A6t/qlWjR4tfLL3n5S\
/xMbI2er1sFZ0knOagbHVBv2s0kEt3s7F5nFGwBsQQEYifc3d0N/C3HG7sM+GvvLRhdeLxzNL5M1Q4N5eQ8xZKpBXhQ46lo0RfmpX6Xftat4l9LZwNuxJ92YANIeaIgkONMZRtL8P0c9X0s/ti/x5f2XgTHmSTfF\
RanscIovFiSnr1SoOeZP6Om+ULQHFxmvhQx2zGVp1oFhwFeDOxCu+hXOTlhs8N8XTc/tT//K+ZgdWKTFv870f51nhZ/gNNiB9vzy9ByN6anVE0PJifHfunOnJxkbbdXnxhc+GfC0ryjuxs471WxNbVi6pJ0+wbaJ\
8Jvk9YDsZvsVvzEZ8ElS1yjIGiJWXhbsYGvLsCr9EPQ91Cx1T4D/TjnAzDBc7qfg1UpeTBX28MFGi1xAgpWbHWO8crbedKb009e1BCk6J9QoD+xOnWENz3Af8Hl92Ni5Mn5w7dZX4EH3XwWJLAUnAYTwvLJAX1Y8\
l233ZVLsv8Lm88aXRWzLzO6hmkLSa/m+mWCgJc268tztnfnXI8nPbFGi9+Kt/WYp58KvEFr/LDg6PHDb2jQG1uN1oDeurkgnDe2VG8n88R3c/wwsyhi1uD/esnKNH0lx//b6Bw6e6jXyYO9B7YHYn9+sGNETt/Yp\
Afx8oTYvRUt6fWWHPuq0VE4eyvG8ccFoJ7G/AV6YE335jS9Lsc/30pjADJxKQljQeshhTm5eI4uJcB/r0+s1RITiPCW1P1Z6KrJCVnhYaHR4eE3jAs3tgbdgeh5wfRAQmZ4mJ7YED2yDuzmMO+twr9uTiwKmTUYX\
rpNgO7rYeqShrC5VrfCJdrSQPU0LX4DhzRxXVNXH20hEVqxybBH6ui2rqIl+CRAnK893RJsfv7f//53aijhw2MItIMS5SvC2t826K0f/jBUteL6o2qTg5vCZrgklMyfiMbRTHWfWetDZstXryU2hbQ6VGs5b+WS4\
DKuFfkt86YnJwXC5iTAEwwk9XVNnX1mD9DN9U8KA5mOogAktSozAlm6uvkcluqhuhUsaarMifUD0+Di47rTkxMDOtt7usjouix6iNE1K7ZZNzfaeZwJqxYVLoy9qBstKFVbwg8fgma9D0u9D4ocpNEe9Iw+w+Y6b\
WlRU9cZ0YFNXadH+0fMDH2ErHP0YDNlqrrkhDyWGYoZ09luXcXakInFGSxxDsCqU/wPpXKDzWRSqVeFT3NfkXFdGB3kQTEsQ6/e+JrmBC6M7m8fA+ATLde+AiShOvFptOTqZqRsJPux95PPc942OvrM+4du8bVqO\
/aCGmmwJPWbLPrwdrYXdPMlklkNCP2/87Ax1BaChc2vsO48AUAt6OJ+P/+HaMMYPcmsLZxdYuX51gLGYZ1XpCc2xdrVrpXGD96XpN7P9GjcdCXaC/j4fW2RsQKQfWpKT7q5wr5Mpq4Bs/Wp/RP8Nv7KLwG3ZYVHq\
VdZEFtp3PQTfkw1q/cgjcTa2JDUodqhFMeBn2uLcqIDuQSIgMTaaIFRdWzUBoDy3dvbw1ZNYdiaXqQnQ7mA5lXdfD5oTSyJmCuxk86oAr2AEf9QtyYUgpnqef1080N7CRicDjwE8KK2EHuoHphb6O3aLpyg2616Y\
nv0WA+ewHY22KFbaOIz+1I2AR4xVDfzdHNmUepOt9zTssVCOJj9fOolFLY//xaD2zBV+6SlvbZEbRGDtIG1hanFWfOJsVTqyeKLMYURM1Q2MZLkPyCQKXwcZt+MTQwgVnrj15YOTI79Z/VRs/araGnqCkUP9fDb/\
O1X4AacCe3eFdqtLca2gLYUdL90UiA51qwOaHe2GFvewnrQbl/RB+uDSwL1XHqyFuTIZD5nvqKPwRhzokcqSr6N72sWnZBXs+ixQhZJT6oaQTMLty3gvxCiFnCk3b8swr+GUcN5lt0R1P9PD5/WglLZIVqi1Trm0\
DqjCH9KEhvmlFHSKUkd7M1DdDA/GB+CCFpABJXHRlNglnhXRD7SvmAkm1eNOxmMZmQ/rJD1WCT2sztUdzHdulMGmRyelzo6Tc8oRHo2VmKw8r1mUfV+NYuelsFWvRE9RVs6Wl/QxQHGNshoQeZtN7kDvkkGfKcM+\
CbfgNemHnHnxSMvd/wZ+QbSqbuGG4P/EgJJjrrgemxZTwWaivJzbj4+x+pndBaC3TbmL9YD29S6NZwSo3PUbOySm7nlJuzYEUbnwVwwDUWQ8OzfkQKASLw4r4QLPLPOsuQf3VrozcNkmQdUV/NQoebhhfQ8DPHNw\
zJ3HlJ/T89nDfhIS/RufvgdPtyl6rUv9M1PvOf+IExuMsgt9rP0hrC0JlB9YfTC6mnRBnt7B7hIS8BsnXMqGUvTyRfGTpFpMhtKrIZhoxuG3zBCb1zBN7L91qa3X7NhWDuUafzQi9z9wT/+lZiZpX75yJ0NXU/+p\
Kw0CCEedJMs3nAdBc+N9gXfAJv4e9PXClXX+GnoSOGj300/qf8H9KP76cfbX+2XsNyDZktFC+WMM4X9ktk1tujl6/WqVu3mFcK9MKDaku21RfnRgqbKsmhlkFvNQfqyC0+NnD42GLlQr8qN9dOWji007LLq0bOwL\
W20S9A0qtX48edtvKw/vyX1Wkae+vZrSgzdX4HvtM5oabquz2mxZqsWAA0zWg4IlbeYtTrn60Q1X5gfmbJk8Z3XAse+mcuISO01JcUUL+aICOZco5QR1V968TzHLaKpqiF2qZ4MCmgUUeItsUutCUXG24Wxg4wtg\
WgxEROUfVpbur/xYW1TV2BWH8gsibVB7Y4WgPG1ATCSv1iEIpzPSmh3a4SVr6jUq56NfeLivWK7bm5zl5CSY4LYx9Hp055cNCu/+sLYIRVr8e/RoydUznweWx628xPW+Com9WeaOg/UFp6T1q8qNrj6nyyDBrSXg\
1UQNJ91ha1Dk/03JCOL1lWt124kPpQklKPFr8BDau0Sr0Xuu6ro2tRLgA8CoDML7yLWGcOs2mEha8LweqzlypB17shQ1Rot+QUH2biG09r6NpbQBExEUC2h2mHtgRKSpzkJ4uo52Ncn1IDKtPgjsuDHl1hnlAYad\
GnmfmlmmzTzPpqZiWbGpZvpxWZ087Qi8yyQJyEfqyUeE4Fubo2PrjYSlXYppK6wua25XiptDJutdvJzkmKbWzcKhj63BtuzFr8SjVi1laNrq7XkRdJgw0h3OOYJz5q1lU5E3o7nDuOcRkra7lzLP2ud4aLbKHry2\
QsqI2BLIKwI+r0DDIhq1/Mswjk5c/4x1cdqi/9JkQii8xHawr8Iyy7+elYeSKsFTPpGrDYyaaGXpH5/U2eptpC9hJc3dY/ZThpUuuJLWyKJZ6NnGvbFqL/pZtDfXbImAusUb9OSr/em6vJZmPIbeVwPzGINmeOKw\
LXbex2F50CtHgH+HGi0OSB6LfEEbUOdB2txyCA5Lp1tT12n6Gxy2TDQP9f5SIjByr4R3UwM411T5bjolfYHRJ3Zix/arcrk2W/DijEbExgpg6QwEfsMeKvVS6eAopsH6FYUfyEz/VZNyA237TQZaglUpq0jGQZsP\
9QXovWtGfkScL2GQbmNAzhM9o8xYd5kH6+ETV/70v8uOlF6taIv4sdu6aK6sraZ9k2hrxb7mE85UtVV6jasG3/5zaBHlv9hpvyObZnyzkUAxV/+Ubc8bcNu+ef95UcSdIyvA8SFBQB8qw9NPw5riUEcY8PExAYtc\
RfsMMC9Fj/VR+Sjs4gc3bio1Zb2Tk58Amxt9iDdaFdraW6JfQLszVhAXE6kGXYb9MNyH5oTexn3XVL0sdrCJb0oR+Z8AyIFqxE58sbr8Y4Wi432jcBeelZkPQLqHxIq3xJ+CubN1MIeeNQ7d64ZP5edodm52GLD5\
qfNh2WQdtcnPkC/BlJ7tocqxPPhmSqX+quskSqKnvz1itx6R/rm319vCerJ/leYoT9nrtt/skbtf1DswH0fIdTJGtkCXBSOqx6pLbyDAkOyeN7MbKaQoXc/PE3YOQnPERl4fv+xD54c8kN3X5BOqi/U4gdDuBHlX\
Vs4Fj/D5gah83rzpTBYRUQVzVXq/Ych8zU0jE0YkoIdlLFyuWvxrega5WpRYQNaTbyBZyVgYR4bSuz3MNmknaMzrDjXD9qlGOdO6+tRoRDVwc1sELj8nTTUKu/m4B0b/ZFLkI9u9bU4CC1aMyPttRGlLG20AyBhc\
2aEGEJHGKkwrbm+StLq4ezJ2xWL+eCirKmyTouvxgtw/rn4g21wdC2Y68JcMtfdblnDheUv5dyCryhU39mC2ZxqjiuZXUgYzhZUbLSfEcIeRwFYi/9GRr/RPpkfIXVgFuIt0X56cqwrneRWz9Rudxs6yHFQHMSUi\
ynth8494CazFQUcpmJX8NWSa74MLLBjZRfREkNZzbcOjwBkRDW9He78jf3Ih+3/Q3mvy3MC34EPPVnQadKwy42GYzVq9d7OcF/12u+pftAvelQf6GwFdF71w7+n+m979l7o/NVX/UV4yb6r+jeLelTv61wtswb6A\
hsmcUUyy++QlA9HC3zdzPiebv7Zs5t8p9BXPed7qh/Qs3ofZy2g86oXfk/1X/WsXuj8wlc9h/uNVGdxtpAsOH4ape9MQ+1gx6p6+7iS/Sh9674Wftmd+50AzFq4E/x9fNXnU6HoAcAjV30HAHzjtKPWEk7UGpjfs\
pb8sfhiVJZoiQ/ww7kb/2T8E9udE4SXZdZCOdyvvn2Qa+FERziVM5dzNNfPdG7G2M25Ea+n1dspQiue6qzjIkueyoZD1hWQqRshc9SWWFfo9mq4C5WmGobdAhtwyEQBs7HSvEJ3Kjl8yjGz0ZrVUDm6Afv5FfgNj\
W1kRNSi8eYJrWZDpRMG1sBS87KAEub6+QA/YIlcsEuM9V60srN9sFJvB7YUPkVPojW5DoafeEsQLChUuCJ2ZfUIPQn+xpewIqZ+4sqtXBB0jRIXRXZaDBwDUEv05HS2FG9Bpeo6r6VjqkdEy6vPiOZXnx7r1XRto\
C56MCvf+wU5EKx7LbGHRPmGYLaS/iDOI1pM6cackpzY+xQojZOPir2hQ1A3rhvSJ/aSdUZheYMOvVCcnCm/hdezf4oBYTxGF70AWs3J7PA4dOhKs9V8/gyiidp5osM5/eVqVMog45zwgZJ/8KZiu92WLhv7jwCrT\
KJp/QRmWLq88Oxpn9uD++fHjrbCUxZ05kBcmA2QGkqgiJq1U2CYO3lc9EhzwhTP6i32T9iE8VrL2MKV/cTdHpquC5wTgzFyBbadhhLXp7TRHqBERlpZDyfNConVRQ+saNleCwD+YDVMSY7vTt2WkZ9dK0nqLQWvp\
y8DYSEYxQF5XXyDFk/4TNXa0ukBfquJb4/OwEtAoF4Gm7pmaYlPqM3MW1fT1N1ndoN9PYQIaCm62SqKyo2i/u3GEEPr7SU12tPdGRX/eH6ZQw2iJDWB+K/YHlymc91uiCSHvjgbYpPCS8hsLV9vrmm1Dw2sWd8BM\
0bjGj3ZP1yf7P9c2OoTqhwYLZ7fgAHAtxF7KW3cWrmkpvKaQOw910b0wXfYiI4TBdc1EolOr+xzZkvqIQy8UUs0Avc1Td8CBVTXrUmRihbrGgrot7eYwYn2CqgO1oSJWDAgc9iwS5pP8PQXOM/MmRO9lptHue9b8\
B629Sx/RXp+iHJg/jml92s3HQ8SSOp3Q7mfPQHcoPpqLV4EGzPbGQZqTbOCaB+j8jgtfgnNTSJ19G3qHKvFNTHnpg0PGX+a/lRTZ0C76V18r45o8Tj/nqkl7qP9Y+nYQPWVWvxR9FMd1RJLxNLliS/jA02deHke3\
NOR5NhcMiVUyKVMegDQSm/VhdLpRvuk98R8py36hIUho4B9FjZ1Qk5hhARFWmsCSKihZPQE0NCjKKQ3fiq+tB6by4Rh1HNrK9t7hfEoetCNLC18k3oQ+OZaKEFoXw844kIi/inpiD+izUVH4lPX5gB7e0bIfRTle\
tgbhr6Trtp0stgbtonJwUMj+FdNkTVBtGArJzl5YG+zQW+qvFJLzEcP0A0u1xIx+ZWboyWuED16o32q29FJmY4e36J2IN3Vw/xwlYikJpOLlbLRXgR0kucPQVnw/CPoxPXmE3xjmpZ4n5oLeAf2DMX1G0qcDfRhL\
QH2a+jU7B+0CrEcRxqdJdEfVddq8Xtlwq8LJE8HvRVoC//G9ZAcsOhn1FzWhhv7m5HA2u63g7D95tWCAnSg0lzT1Imql6FqU2co2gJgbkEvy+n7iCTH52K/j5gTSmTPf5+0sDuRARBp8VUskd79wURzYCiKQMgGr\
YG8nnWOZ9u05ab+tJylUr9dzmiW1O3LJSghabYCgP2UfpZNp5iPxxQzxJJSSH1HlG7ObDtGIpv7GNBLU2edcq6DpqEMCU2LnnU2FwZo2nLnsBETJjR9MD5k0TSdXT1p+r/CF3dD0+29TpVJmleEwSrSpUqr9glzB\
QZVhUfFv7WnAU44ekFSf7GpM19b+I0708k5sOzCGO5KWL/4LjMc5//KDKYZ5YG+Fab7Os9DXEoP/umxuaqn2RH0AhfXRrcj+yUQJYmJOEwtEqgB6BJU5nRVbOeE3SiqmDAhfItS9WpxBnBomBUWWeFcqF7+G1jFI\
0qdhhc+lujjh00ng8U9F5ujpjboTi2mRtHfudGZnJfRmcVymlF5FO0qWhyxEaBiLdg8RixhmMZ35QcUwquFqZ0dSA1x8d2g/MV9uQKlxEYUja+NvdfD5OuuNwLwQXr35Fihl5+qxT/Hu+rJWjwlmxkhW3CgMq+BV\
sQdXRd7JOPX9jWc9qNYE4dAmOllTRTxxyqEIWHgJQia6dgioyELYGCOAPlb7lXp4cl7119/aiDYfIrQF/s9Hf21O7lpe3OwvEM3u0ReekuYElze5Edlb6YNrQBWDKZue2MxuaqtM3Kbus7VEsfhm7PD41vcjyAz+\
+ruL8E2NEXNLXGWoxxDBH7hjvMszC6s4rLbVUei0+cfYtjh6sDssxUDnFQCvIy8IDXHw3f1lFg1P1nXRNqDrkCMQnCQDrM3cz9URslJJeY1EUhGsWOz2lkJfo8/zgEfeuNXz3em/fsA7WW/fKnoT9zwunVtDWwIF\
DKvzQjUFJpTI9L8l/IyQw+Jh83/TcvLQykrK+3clYe5Obny8HMir4wUeUVRBHYYUoXIxu6XtD9cjH1AodsN4FIlnGvQnee/AucRQd98FQ5iCniMC8O8JY955+K8HOPDkU1d42dfoS3doDeG7oBbyIZNyqX/jfZlk\
EtE+t2uJWQbgA8M4j5aAtFGj6nZ3h6IHkUD79GugfdwGiIjjS1qA14hVsiBqr34htgvlVynaNz1racRzP4KoQ+p/qK3c1v0hN17Nqk9kV7stIgEpw6+GZvf4uJ6mraPtdB5XHDjDCKT+miHTZzvNlHt0W+68ZXYR\
L1aiBsTjdD7dhRrUcGhwDDQqfT1L+WPlUA5z8s0CX9bHdprue/wuyYUD16PzY/tPQHyEnUTHTo/5drL2LstKB4essdyJS3mdp7BD8AA/gnG3/EhM79pAZFS203YB4mPxfw7M3pu9VQt3izSnXiiDoC0mDgOq4PSQ\
QyCqNIqRL/9MmOji8n6ce2xDZSrfFOWjjfA/jMD8iVFvOlavD/2Y7Zzn+uYYTvHoB0rx+iAGEp/idFxvBbPxzuj4wQtIUKra6aK75BONtpHymJoRdSm558ApNNj95PbKFYPwZLjY6+oB2OFbMYrMWP2xtch/jKGT\
Fv0mCv1wkGsJe6X8ASl/tB2g9io+K2UoidSMJFt0vguoaS9F00Q5llFzhfC3Fy+fBYkvZOtsUWGnQtHC8ztRsfM2LCm+YFo7PCm+bk5sSEc0eNCXkrE48g2uP5E6+eDjR0IzqSQoC0+gH7eHXAxFhA9O/IgmArCr\
tHiawVhl2iJawEPWp+iJa6WXxQkL8Uv9vKxslCDpdvveD9X26+J30zZWP8o/dvN1S5pR17jt47m0RnRs0pebWs+2QX1KACV5mfVl0cLKfvLfnldAIIUY5RIQVzRDSX4Fmc4dtPJOdFKFMiJHteMEHjpa6TYo7c1V\
7gNv8DYVJiDGJzaC60YHXnRfDDHH2QzBxVnsDXmiCq1rflEGn8Y7CbxbEt/0NQFuqOe0tR1lRafix8VWzEHWuIiUvj8wEQtcZb8IqYiro50grI7Ix52UL25prnKBXHMq/Lam6nUiOqYlmCMpV/+vmuzi9o2m5ZKF\
v6xGlLafnDh+c5nr0h8q/dYC6ZGfuA9D8L2Ks8ZQ9Q9bmMuZ2AMBeFvxBi1+AgitQvrGOZSRQiX8s18ahTUudTwJrkLaLX4rVYLNUJVbSN25nO2GEmiiv4Dv9JTc4fUaw+bnSQODxvHYggEqNKdsKHC09x9h9LfJ\
GWJcP6VlkdPPhv+xeuVL0otu2sUfbjCUG/nQqo/8wPA6zHAq8ASr2Gs6yGC5paAB5Tg5BvMF7v+uSdP+DiANWkytG1h+tVV2mIKdYZdW32StvAhttAcyM1vAcQ54qkyyNTbayczFkHJX29T4jfb3V04NsATvtL7X\
pM4xDIuqSYK8uanXkyvI5SPcnMULTl/U3QieKnY4PwZkiv1SbGX2A2uc5EKGPZ5Zz0Kw6l2y+WuUnrb2wKNY7j7BvvnK6VsOg+LAoD4Hs78ODWdWIbV6ek8TlidK0r+TOknTV0zY32hdII/D3NV74fFyeMOGg66v\
j0cdENk7+3wG0PL/6Mge4ua1NLe3EvIp8BvEw0iu58aqJ4NrnCxlqjFc/OFnj9RdUlmtFRWzOqMqKvFewt8WLmvkpN0gYp7oTKABZF+4zqHDpUF0epMoBaRkXc8WKfLRp9luL3hJbW/n4lhJcf/HqaMWf2T4xfTp\
LHwaTdYp1wB47yFZ6NjeqxIeHVfRYmUR2X/UsThfOhWul2eVzt/UUCCu/wVJVMIw99oLxMVY7Wz2C37AJ6dGOZb6fsjlL05N4uu6QPm0Ka7jhlx2MJHfxGedxF/VCkCp89qa74skmZlUezo1BWgF79dds6GtJx5t\
Cdn1lQOi/4o25TdiqmGmcgVOp/2jLDCcdPxPJ7MqT6Qn6XlTdWdyJvy1clBv8Gzg2f5z1jUmavDFBfDoOJXgtjqENNWd+C7sCcGgsa7O4LGqkP49sCtxns7jNVD5Xe38cEOo30IAxJygk0dZ2nxP1CbaeqYoMU/I\
rVcSxerxC8hyiYsemowUD1Hi7/JDXqFG8eYoB4YNMbpiOdZ2zyRXOL06M/SduyWCMJR69cTVXkS/xe2ToMJe0oRYbMfB+sTI4TqBTHOUMWbOmZoiZ9jgUqrZhfaRbSY0pvkzYd8cx/XaZ01LxJsHyfIZkeTQat15\
jxgW6zIE9P+iE06fLC+kyHBC4KwI6UJgO32Cplb0LCjuz0P5HhOIwc6Ma23ha1xwsX+JhyUgyXETrEn5waN9wKx2zGCcdHi1M2++N2OA6OjdaOtSK/6XIszYFu3TuSBkYOig42Og2Nvtfc6hBvhf128tfcaysfnv\
frtvYbw+anq2VqC8QsCLwd8myfHAok/oDinAATHEWEYQE7ygJwuvL1n/JYVBt4Hw7CU5hoQ+HYI1zhVS8wSNd115IrLXSycYp3mPjMxIOXrsX1oixUvBB0dSTmgC5N4kssOH1lHHhDQFh+ZlhTR1IE04STPhcnjP\
LWHMVgvOR2sbiy9G/FO0lKZlngLnAdx9trSBvTWoMX/TIGsC/LoLPwILuMab+pCubUiKM4tgQUokrwwVyxAj1Fka1wvWkG78XGu3roFAmcDBM6xInDq5jqagnJ5AitkjoU5hvGa3VFYIyCedDQH3VVsvSABndHLo\
DAsJgAAZxBcNlPQLDuP8wiJ3vhKHSLJBk1dUl0WPZCBAOEq7Jy9UbxWW5o/qM5ch8i4d/AnVP5KhGdLoP+/SIPOeSX1ARytYd8wL8yViLuMaaIG4wti3DLQM2Lvin+b3mp6ANrFA0BzGEKVXPFp50gl12Fdht5gy\
3W31wPSvhh25Pz5+Qz/z5pzodf0nDPKIlg9SoXPwThywuSeoVeUF2tyq0+NzqmeHI0qMaAL9i7wQK6pH5CUEZ3i7v/TIRTxNY9mcsvmyhfDbfx+SpHJidjpCUnuNLSaFw2h3UJoJYlFrow5UuRuaXk8VyuNMBI/o\
t6nbgZ/g4Wr0B+/SFNRK+3rIF7aTRWMZ2VgnMCWNru71AUblVABD6ZAuMZ9P859T0ct3z/qvh+B967k+hhwiildxBMI6TCB0h7SwLdQBeCtLWAADg88sq1L3LbOAHTsY7D7XuLp3PgGvud5Nr4/Ae+bZ7nUukP1G\
qcGrNa1jPhvlCcw4j9TeJcRXwJdyx0xvXwONZvmy9xWnnBbuSa7FWwL0so16VYOybSisZUHUEF9ibpNjEi/+an7Zkh2oyG3UUpaquBaUWOk0YFstMENC6K8w5eMTeXAR+O90aqZE3R+fQyaBb/y9BS/DpWvfd2vd\
7hfEewmX7tdUeIG9z2cu/L+A/f9pe57nhbl+xc9+3BwGbdlZ7FITBI/yuIHKJAdIszdr5bRXORM9coFMev1jVj+bQ6lr4y/vNt5xv9MVuB0uvLZ6SL4tjhnuVP/Y/f5Zvf5WPc55GLoUPe5VYx+9Is18xy2M1Cg9\
5/fANNP2zPO1OLv48v8UPVpWpz6W3VDWv+EtjleJsbOEyk1I6zfJouQWmRWfHQ1DJQ895cxGsN+gWl+2J1m+rnQ2nuiD6nowlZXspbd63HfvqN2mZla/CjRzS7R4qe5K5/7srf5dSnrh32qsXmHlphMDf8UHD5cK\
YrNNjl66QTSdg4PXicPRjdXD+jwO50gsx+hYvjRLxrz4v+Ez4rfi2Y3YFdCBmh5g8X+CRGAb0sbQJQeOxLRLJRBqTL7/MNKXzHQKdg4vgsbvw8QIhQBgRmrT4fBEBsInKYROE3BwsPeGT0Voh3GIb0gYrTpi0mb0\
N5tF04CjpkJDjyfZAIjX6OKebjhvJ3iHbSliC5l8KJ200plTBWjgYuXdRKH3uaRH0/FDLPnPsttC7+4X92qXGES3+onBp89DZ2p+G8xCiP6tdKuTNvAomvU+mlb65oRXX3mftiLXQn7fm7K+1FMRrDH9fznVDfsq\
i72C+GlCD+VOBDnKlfB9bjro/DYZ8dgpmf/n21p+3p6dxNXapnrdmKMMiH7iHhF3Ey7tuhA95iVSCw85+mf6/uEcawmxPtlqPENWmDE9nXDWcphGkawdwTB3uFMsHcQpnrxfF8L2ePyImeMYiKePXJciVFZDuGPg\
3NDMpwfZs7HYcr6++It1fk2Nf51axTHZXy2C8U6BQV6JSCgNr0eB5988AAYRWNB0FhQRSIp3dizt7c4C8nTlQuCKLpcdSMRtNhuvyBsO/mTzBfMV+35wtdWytoiojGzJ20fVxSIVehyDhmHSXOsQcmx7xodkDJaO\
RwcatBupGlBifFpuYh4wQ6CCL/3q+uiWzL1dfN1K9foyNfi6/E863TDHoLWZveS4xEXq5PAJ72RYR+/46nt7lgfYzTMgh/L0F9r5tJCQU8+WrgqzT9xwizWjFAZyGsbYnem/sZzfKI4pO2VZxSl3vHJ/125WqLGO\
6AH99KxvqEiTJTAaQsPVefGWjWDCgXbEHsxutjkKTBp/ze+oZmjOMjC2SONjl7aQppzcbAegvZszYPNjT9RlpTevvMO7PCOFa6NNUdoqw879Wjrmyx7eJa+ueAjpveQEP02OjWPsx7kKSPYDo+rs4qCRtek2YdCL\
oyDpkI4yuPJhRHztzSPqHNJhncuSV+wiq1l62Xwly9g2XqzVXzUz2K3xfHRVFFmPchBoNMtvQgxH58iEKDQ2j85/gOjM3f2ycGqDbE31TgjMHyK+MDFsHNPzgkQn0hHbn84xlg2kif+cADH4IuKFjzA2WrIKS1Eo\
oLFhMp0Nqvw6rZtp7DPh6zry3BCo1uLn8eQfvAqr5nEVi3OdaGbT7IhmQiX76DQ1LA2bfPn2jw1ZHj6dVNBow7pSR9TtStXwS4h+VQEBG0gatpR6XYyu4WicQlCmP3dOnfL7DIuGX7NkGVWUlW3oOTguNJaHAjea\
nQVaPH9EV4csSzWMLp+qMWPBvTAoRY/DD8MKjeRg32gtk7VtWkfZ4CRrlwUAczVApnA6Lzh7z8IvzBkX4SL49RokTVniNENoh2EPoCyxG9gckEjcqxLjj5q8cd4ACFz/BFoFlS05ecNazOoKw6zoyCMHrVOy66F0\
uWqdLlxyilafCg+G92FWvzniD/PyFvgI85LwkBl/RJeknZf6dEewG6MeSVoPiJy65PS44JuHGrM0RbWQwWFj689DCaavCo3dRTiJTvE92qsBhxSOLSoLC+06F4CEq4COdRD34cJ5FK2IqfS/t1myGk093DaRkmLE\
bEMOZp2m+8sJ3ylfyZ8CrQZiC3GYrvnVHVUzsCOplvTSowbwDTjawEYLM1OJ1h3vXURdszlMlntQl8y0MS78OtIuPyVZSMR/qVoDlKjnLZWrNTWTaiMK0PJywMuewhag8si5kWFoeT4d5EtAOfRcBqyb71277Paj\
Y/BdOFSBdle/FAg2ujKx0F0UFApKaiF//wXZVySWUmSQaaJcSXp9fRbxH8Hjeqy/Fh/UjR2DikcTMa6RbsNfByyTisCFUflvL2eHLdZr/pYiy+Tztvcj7EPehDHZ9nEgS4ZSe6RVakilFL7KfSeekhPjoEoxWUoZ\
ZM/65s6xuPv5goRMcS/Lj3ULBo+qGbRQ2p+v9HiP0PYgbb0WNVx7EV1QFfNsDup6DhrXkU8gvngL3ry+rKRdTzRmSx+Mch57bTPW0nu0WkbsMfJhrWKFk3LXRjf4iRk79RIv38XeVB4HrItc3i4GoeHn1TnIYGoO\
OprS0/xzkS+sAcAeoeIH3QxEuTBbxexD+LgyK6PKjsHoacMva4As3GSQnBjflHnx25x6ljf+aPvw+/hAv8+4ndMS8jfc8mezWuk6gMYc2C92Md+00gAAOeNI6/4WaH9DwTEukS6V+O/DvrvPsIRbrysRA7tc1u6X\
gKy1LnzwJep4V48gts/6cftvxr9Z+gnhHqkn33DfygL/wP3Av9HS7/7NO6gNaeIW83Yg4RlziIMuxYLxrQi+Ya1gNulnLh8ijFEyTETx/qhLtir+boZne47vY7I6nnAXuCrCxbx/wf0ejL4EMds55KD7h29ChzPw\
oayz3BcVlRXgX3mQzsETyMN+z90zoYc4dcv5yBfxf48Ig9fh5yR349H4T+o4/52FzTNOvhxyHPKgMlUf+zLoar3tPg8fDEfotGJ+Zm8zecQ7Fihqi9v2OjtHslRKYw/9aOdx5teHyGsj5C3Pr6K/gF7u7c41HnzP\
RvsIyQz8vz0ZB+UGgZ5/3vpa3+MZN/pqw3BBJkuD9iLfe43iPff937rsoa63170+1MYRPe939as8RbuxXr61b7TMfodntXvkL0Y73GI9Nn3fu/8sb/foXvRb/Nn+9wvxHwYLaoQu4I2yEwo90Nzg1OhUYuXQ1KjT\
cZbdA6iKGk/SCGmwv/+Yrhg+P4lxlowjoVx9otEwUKWquQRPz+FOVu2IFDTPgtZpRApVBJBnBCYRF9oHDAB5oFTpFt7CRE4ujWPotUJqKhbNCPBi+LYB6Iyef3P0DTbw6te6lXiHgo3Puk0goHZprSk4EmcKMDVF\
IENITBjmHoqlMMuTZWnaIkDJFBkl3tNoJleuzlAzvQS5rXD6KJwzDBqK/4AhA06akRyWoSDDT7E7KqtLxFMlOHauy4TRDOUvUb7KeKQ1I+y9/3d0sNfEK2x73Q4sjpb4tvzddcXtvl97Hdq0JhzEGI3TgBaqbnD3\
vURbBPhqpqi6IlpyigXksrSFk6A0zVblfQ0hKlUBkFDbcCillhKC2myuAUPzl/421o+XXTiB6kESQ8R05BXPs0L82Q/DiWrSTaNarjZkKahBwQj+GqXKnC1gqSaWpN9VboZaLg2iKZHM/fzVdZATlHVT9HNh1TMy\
pMEz5nGU7MQz072T9Og1JHfTxe3oua+08XKKn+H2l7wp4P+p35HZvV70F70+ycc/d33fu+v3Af5V/o9+n/qN3u8ffai35PgmNz3fg/JGu+Be7HuT0aUz773e8tJ+yrXrIDX5n+Vm+2XaTfLXoqTID9kL0XPmJVt/\
9i55lbG9+/SsOU8AUeJ2m1HY7ei10QeqrXEbXhQsJgI6ORmZrGsb38NYM/g+5lSbRw2z6ncHQ8UzOGMIO2REMCRLBVKY6gMPwrtrUjuyTrFUGqY2M1lS3YMe0s9UmJ5zy/TOMWQMSVb22fK3lPccqIyVr3yGCK4y\
hF9hnyXY9bypU8URG4wnmv43vUPsPd5nmARS44a5O94GnI3XVlWtEd6cLjqS0giiBnYRz2YdKJbs0p8hsb7qGhmT/srMLj5pl1F2Hu7wFxFAXPtK3auOC27IkrfoErf4CzkkeLkmMNHZXODvdLn9h3v6Pmk4/dB/\
lb8D6Dve7+PHefvt99e9PsPnlTedz6U1W/RXvR78v/Ub35Wv/vvDf97/3/ifxHLFG8GSPuKbM/B+y7n8bs4duPduBMCm/gzQnDu4myO2JTreGSjDXH+kj5U8n/8lb5o8V98j3z8MlMYuMYud5UMgVyZvUrmqVUyT\
3wCz6Ajgv6a2Mcj1h99UOumyHdh0xFbPYutUu4hE8d6rlzpjUgGA0N77GxnEyJlVP5amDTgMBtjdOdpCz9GEMLn2tWFZhfnAxFq2sDI4JF4MxGuGvyKJCPFkCBlhNrAyYNrYIUX35nygsEtTveX8eGBsLfPui9rH\
2mAmTBk/aSsJmLeq7C3CZFT6M/oxnGAaQAneapEKkvmq9UZf0hdYRqRxtZS+yG0I1VGo4rxSSD1RpYV8US06LMiZuTF3doP8xl4sW98U9TIxssKdWukdL5cAjfSnZdL3MJ39g++HUelfewf7Wfh+BNErvXgvXczd\
1QWVZ2vqOp8px86hgLJlKn0NUoOWr8LTbyMWYuBLtDErajmCNCuXzPdP5b5Jzi2INa5SzKgZONht+v8dRyo3cd1nuVcTY5JHCNA5NtvUcRxgei5j+52P7lO6GGf4XBWMEodbKJQW7pfctLdTV0HajcNYQapZF130\
/Ujukt1LWQLufxC4v3VdIFcsuWM3dLrZNTaV3u3pXQ/LNXD4eZVXi9wQltIIOMGU55TjgaGC0QutCCcLE1kv8AP3RAtDfTVxuB619MrHuV/4oVh0GAd6DEtb6lpybV1vDMekiLe7Pjyr343nURPyszNS3sx9r+CT\
hlBPxJSXz7itxBNEUIKL+TTpT3kU/txxLR6XixG18KP1StVRnvnd/uvmM8z7bvaE/uq57vy8nmqqlq8nRFoEqQmo27LH5QWkn6Ko0NiLVDg1x2ZAf/5Pyvwv0TeRR/4Dwr4at19J/zgP9cxBGAf/W9+8X1/SHnOE\
oDqZwnWQ6xgn4VozCr5qSVu58niKnFFa4mFfDA+QYiQvHBm47neuqQMPm+Yy9uoaBgtpTglACqswzfEKodMx/kSa8DdaBHlcayWsKVf8DKEh/0Xvxm8oATZTWgDQSYIiAA8t8nGlRjIlnbap+3N8IQ7XyIWB9BI1\
IKD30Z3by3xEZqkSsKcCVriTTwhWQ3sa//BLwAwRks8KyVqihhFOhKLFL1WVyDrAF8ni685GgaZAyHIgJ4+swsxaeoUBrxe7KISI+DxTGsBHQCM0i1jHLucg0OZvnjggBBSI0EoOupgYR4b3eKMIbTJ4iq0L+Rh9\
ydBJIsPK8tDABf0oU/tv/yfIpEN92WRyEVCIod/H31EEZO3b/SdpuwzEAK7G8pehCPLPsq+4ocZyv78PgX2wQSbo/4JT1O78BN0z074ffRdhnr7St+IKvsUGN7zKo4Nq+SesyVnPx6g2vPWT4TP0Y0I0eJBOaX8W\
Doyh1yWWTiFD9vvMAOVKV+dw1DSb4212/jR5eFRiWvw+HfaBvgmt6xsWeKPsotRlkA8n+C6pw2QZmixSV+KDtJ2wLN3buqgdFM97YBOFMd5XWu4trSOx3s+vDg2QFt6ZsD48JJYPn7kWvshoKyP0Qmb+r/QkNFZB\
fciqIwncUNNNwQQ8zscck/TDTwodzglIPMzDvsWoalW+1d/hLNtxW5E8y6sF8/UzUq/gXuAgBgdP4sNQuMzYwPYMBgHdEDAKkdPt0IZxDec0HtHfrHjjfjl5Ra17/uTa/5wD6aHEPktVnlnGlVgFy1zd5LWPDuv8\
5Qy7b52BBJAHHUvRLAnJZo0w71uRYvOQkFell7xRLrNnrOWsfecWmQ/Bvx5ObHs7UCQcyAAa8sfjRfMD1EBjrlzCJDeLtMqgXoGqGwvaDkO++EeZot3jgXD3tOy/4KPZy/A+BkOSO5F8W6xSxc/haunRKohz70L2\
LLqIF4U/+WQDAM77h7FwM69m5O+ijz3CncVhANfwJe6J3adLyjveLLeXsk7gOZIBaTdQUisq4qc60Adzed5+zXeZmkPfwehNJ/PmdxEpXbPcXIsCd3TgZ+8G6TTi2/2vIE/w7SQbuA6NjCPb9xklfZlfLMeR1P2o\
smFKO4W8dfqWZwiKo42SlDqIahC2QOO+2oo/vGhzE2VDj4z10DwEOWUgcoBG0l6GHvGuDPGnGkL/4SzNhJ3ZtyFX0pk+cPLok8jjtKVVRCFZ7SWagPPQZjl1TD6mcHNFHC0gRdvQxSb3V6zTXlkIAEhmq2Duvqvn\
SloxR9/HbIKEVKGU+44FALpAxx2gzrv4U0lBCr7HeaF7UaGoDLUBjG0c29tzG+WCFg8rz8MIslNSnxYwd/XcaO7koj4L5S75hh/baBCmyx+gN/PxfepSyDfJCf+nlnT+xn2DFwjsbAVeluahq6Cmyida+DR3yupy\
eetLLInMGFEsvhkNMkyP/nDTmVK7KOobwhznMRTCeYUSkVrtcVI/UkRZqIcMWvFZORjNKmBbr4sHGlcp8V5Sj4yOjf2ccT6rU6dznytHtceHOJczDMXS8JVK6MFetWnzARfUyiChS4ZKQojVa2xt5GDiFBNJeT89\
gbOF1tIev68SJkXAZXWbSKjbbj2QOc6RDow2tURsLLvpkC8x1rMvxxPVqG2t+L3XhDwO5hcQQriQSR/IuMJk8XjcDee8yI47Xe3AtHChB6aXcgL6OwRxOn8CUiWXawAFnDsYkig8LXkQm3hRhYd6mxlqJObD09OO\
MxCSDdOyjB9hnEKEIO8D+KCFpxdxbeVkdh/VG5wnH8DNhHoDke4/14XxsngVgqgDeKbhzYcqlqXunvPwP4XdsQ01wj9FjziV3izZ3VH+esWsm7RntUVzR4NnCWSmKuoJF7GQQLn7zxbbI2FNUgmXJGSJ44NRh8q0\
zLCdoOSsMy5VyJ4z0K6S6gSNeKuPa3EqCqHgeAzZyThydrtBJ6sLQ9wHA44QsijxRSokjrzOvr9fy7ayBmFTSfD5X8+HtJyyJDfqOAF51SlqRU5j8jp8Y2yL9g7fq2Wo2fZl+V4FzvnxsAGNqGEk0Tl0RYv7tGSz\
ThSi9WI5caBqhuw8vU8g6vUtLh0weEKFTfDbWwvSWay23hWO2Tdy8uEeGVG65b8VIVuPcQLLuutKwrRjGmxjB54mUs7Yl6F+Nhh9RZyJ9nSjsVzslVvX/+sUwUA/KYGGz52OoOc+Ur5egtXT/L1pxybMR9kN9Qri\
lL2eJROk8KOuyhUZQKwfu+m/En0R1vORhxadS84QeJtJqgma3DCmHge5ChynpKM1hnZ8QJYwZwJkkpLxcEn0YLyj5VH+2bOHmQJ58vhQXHeJjfmBmj/HCBxSpyDJd1s8aEYjvM8uEPmvh6cBXgBNx3Rxn01EvTl8\
+anqdYvfTc/TVE3B0jMc9CsyZcIaO0A3P+ESZKCnjGcbyQK2v4lTxpLOgDzJr41rsgPZK5yYvpW3rtzU/r8hJvSNft+tMz9NkEeQ8J5MB7WMDpOm12Msfx1qGxK3nFdufcuYzdPX1DjHJA+LwI32UBWcmXc5LQ+e\
2Q3gx44kyr1PttZ0e+9pKO97Bf2uq8lseL/0O+orH577el4yZz/l37HbD7Y77Lp2e9u7bg3gt720X4q9xD9Up1ocI0Hj4u4QOOBANKWP7C0bYHSiLiP4PxRdvnJ6fKesSGtQfHGWJTPUo6+5Kn8XSpc4nTJnJ/lC\
nV+mjmX0aOdmHTrb+dI1c6RWdcs8ZyYO5GjFuFmXMxnrndv0HfPZ/SJfdQD0ufoRx3EDveefke79sF9pt+HD/T3229P6Xclj+zsc79Ny0W1RTQBD7JmGaJHHUWAktPy7Gfk6MKu/QO7hetH/xNcWFcP46Ss/yjHH\
q6rn8p63ud1lRz1xQ/88zBwT+eBx9r/p/EuzvQrzv1set+NH4Z29X2y87v0zuUrVrLrecLDXaUvphNK9Ax5SfXL1MvsxHfLkYQswxXPc+869qXnfWpZ/IHpynZj2Lkw63xqj3rIetGj3tGq3tHOvTymj/OJe6Ljl\
ng6LhN/qvOCe2hNeYenWzBf31feM2jKaR6U363o2pZXKmXdek6bVMgawPdoRgv8+Y73oh5TLe3psCczicUeluVx5jQ8vvybuKAYmRtxeWz0jDCtjPv9FLbKiLlGSf+Q1WHERJ4neMz7Gp0/mn04MubKVVArtMQr3\
s20Ocy2oyee1RIPiYpFU3hsldCXhEuqFHlka+0iYApKxO8h+RBcc7m3OQ5KJ/D2NkefCVCifwanaf9eHorPpn3mQ/MRoxqH6p7rQJkV1WKwB0tmBBXSmUnsx3wstwlnUS03dZUim7qvC6Z78nWRHh6XqjtkXzfDf\
KO2/5Rp1mvt2N0vVhclia1MPKzopsexR0VDbX4raUm21VMkd7rE29GIEHXmnKk7TnMdzt1XYxvivczZ0CUGM1fpnpOvQzJbshcVmBNtiXt755QezAduE4//yHJK85/var8Nc+xfun8H5/oulbnnUuflUL5cYXr4X\
5mTndRfoEsBnbGfOufL6Wzhx2Ht3v/MCPGwenutG2rytApOuFPUzY5ypJuSH0fjaIL8yI1Odan4U/sGSUuqakB3pOJIFFh3yjlx3K31mWREYJD+W8hmXQglBcEwS5IT3zW6Rs268Tv6zY39Rrf+6h6U9raMT/X2m\
9IEeTEM0bopRXAmd1F/7oI3qV0QR3N7yhs8nytfcT73gNCi+9U+iCiBBVR05Xyu2g2fV1OUdWMkes66NNLbDR+IWP3SuLhYsh2oUbh5J+ReNH+ZN6SxncsAEbBr/LzEOhMnaPVoXSZpgMqO4OYzKMvozuhPjhrsq\
q2ritBOarWeHBrrx5iAKwbQEekighdn7oyIFK4q1Jb+MPsg0x7h4BExzeM2T+ibfXmPHm5roX3+1kUqXUTzQjIx5CqUTuuRIfTCcOCN/38ChHFbfWXced/TTRgXzu57NwrPzkT//uTP1Sd71OqI+SI2JWxTsR84T\
Fzm3c+svK7wvrpb1VYaTI3Ko7UEbToyy8KeGXRrH0Epq8du84902h1vtzlP8ZzzENQlh9ozu80opqnMZt4q39+uIpf86fO8PD8KlHR7d0jm+az25DKKXYpg6c2AWc6/ezPwj2A3m8EwNKI2g1P2jsEzLwPij0e9P\
ICcQhpFGPBu9UOQCc75yTn+CONQQCZH7ss5PzcvR/Z8nuk71K2wEz0jey7TO6m7m/0xLTHtbvMozdo8tjDB13eUX8ZjMJItya0x1cxzHqGsnHVfikfLiIc4jpnZf6BIwMu6+waD9lW+RAnVY/Q4rP5bo1f74vSO+\
P44PTfO53/Qv9Opz7PtY2d6CU1UPpNhkmju4TLWaaq6MGImckSQei6MTO5xXp8SXMabMcDL/g7WiV7rKuB7xrU7XKw4S4Q53ATfU66Oe9ja6wYTClxsu1I36+5BAFpLMHnDt0FjJZLY1y2LmE91kI7M8x92WgQc4\
ImhlQufoc6cbOzXNLcfQLj0NSRLndv/XC0u7004SeoetQ30KSlGTkOniZb2Oluliah7dHx7Ps0qaoiLj8XnsXjjvsg5zSz7kpkbxpr5X8qlslZsmXXmwyA9ZpF85AbG+LwdRs6lw9FBfXJwfsQ88zVet1WP7DyFz\
MYIs1SOccNgnJ8GE83BIJXS8wXpdit2S908HzcDturJ/Lz2unUkh1Cyug9GjJt3z38tZN7wEYCVXEf137TXdUjtduZqlb/ELhqV5BLtdYQwJwgdAK9xeSvGH+ICeZ+OQLuJp7LKV+mNa3lL+1Ho8HlmnatHKilj8\
7awsbkj3Ppxnn2OKgaswe8mGSTqtjHvqZa4hamRRyN70zEiHdbd0zQ3cC4+v6YlDpaUhrW5kWQMg8GbpbXIY6jF17l5y9aQB3vJRo96gmbn9ohVT0wFttetQ3wsr9SoHqElVmXnz2Hq1ORECUu8cwUyTN3eiisNc\
UNAAq5rXHOBE4LMrY7bJHEropTOrU+ek8uEN8r/w0siw9is0Aazy0szvKDoztbCZ2Nv467iN4SOqkfEqqSsXJg4+xj+zg0nJyB963PJiajXZzZSjMp9o157fDnrE9we1l5nvgZlCCOLYMLqytfYd14PbwvY++kqi\
659ExJTYsConMchvg22UG9udJi2KG2fq19mH4stHsWAWeAvx2mmvyVZO8CH0wHI4XglckNehoQjQOSb/+QGcOlrTFr3M7F71KqLsLWFklCr2Xe5NS5DXSLpkGv7VIeQCBIJzprkQtGtTXP7Yk5nqofqMNbfanh+c\
52L8Ya9FD6U6SWAXvjui78IqE6luh+DIDrvMffwtYFzg09JrGUigGdnCC96w0XV//cA96ELLvTiVs5fyUt8v0i9p1vCM+qZi+P80qnaJy0RSxZ6RIJg9PYEJTL+15YQWRVvyLIU/Sdo6RfaT9AXo1IAPkVpWTcTD\
NlEEfpl3NK0T7g/eWO2CjJP0PVj/xRLecFTtJd0I7Bgft92yYUnhRsT11MIv+Nm/CtKpG5+gBZ4v5S08Ld1iRZdO008vKaUsgfzWEn5qsQGdXf36chMF8FS4kXJ+fZX9DoL38dqNJMMa6pXWrFabwlqrvZ6xN/p1\
h1Kiv8mYqnhQLcMFZfmdN/BMVp3EHTcBs5LvZxHJFWmop15mHi5+LNwnZbgxHCpvIG/XHD15nNOP3XvkHtfCPQIz9MRmLWf0VGBa7mQGSuxWlLg00Gj3cLU/JZFf4pE7ePiOFrOb+HVPfTWtAYYmtsG/dcc5/lrD\
M6OjNSUisrBmHHZvPl42mUjb41pcNk8JC4b5BQ7uqeEdstOEprPmKXuI/Hlx3JfefKhz06F+1B2aVVTI50/SI1SDXDeDT3ybjlX+fOh7kXs3DjKS3tqpLlQWAPuIcH9kFnysD97dak6F87/IyoEE9h08lT4TymIw\
2eHxRzB2bMIDmsFjVMQIlfKkM0nGQ7QbvBfcgbvzjTaP7RbTpSDsWAOZ8ACsLN94i2VVtbDHGjWE2DF3pEcNQUXfXrmh+SsPPsPwug2p8Xcb+XSSGXAPmq39mufXXU75ZgR/4Mc4++9Cb37s1XwfuIeI/z9bi0wp\
iBOZWJMW07JytT9D9UzeANkVlsLstvaGVuPYMtK5+NioikfrP+BOSuSnJrvYWun80e7xtf7uAhFZtXD2d7av+uRAqvemlXk5vSiHT7A+4bT8n3+7v0/Pvv/l/8v520NMmUAe07t94jsPZYQt6a9sT/Rhro35bdjy\
pb49dOKDfQZb96BhWh0VMb291ZnxCoNNlWXXRLdn8G/Wbog5YlIWcBcwwuCpkQLmjovj73OxQu5H3Uvw19leOy8XItvJj5c4pLL57II9bxljIhYJPTkj7P8BQ44oJdQWaB6ijJY4o6U8h60+vJOzXnKq4VI0s07O\
B7AU+dyG+RmuCR6fY82Ls5uA6YV33nLMaq5MbaFmB3B4E64UPTtNhbdCaARKnMwBU3gjdm03Uz6U8CvcI3BNMlpm1ndtyICInUH6HcCL/9N02/BHvgvXfr9X/QnKtxpUHpLeMtVvCsP0+Dw+pF98AcM3Ev6jO5l+\
Zy9LH8xy6epH6cMkYcd1pkXcG2quq+OeTb7iFOL/gGR7ES+SRZvjzJhJn6L5IbUtN5pv2H2b2GFYxXG3UjSWuSGLIXtZWqQV8OgTahw6+QHbKO8d4HJ3e6P4u/ouhzN4L1hCACOyHX3uE+LH8xO3XzLPpw/kc23l\
3dTMxINrqpxPWC+fIaXILYcwsfdLNs/bHwUiJ3b3ktuZYH5zV9H7V8o9X57LzBLfE+9Kfc9L5tJIfTSnNQSnMeBefbz1EJfPlqIgfadKMGaD7fzXiHWvA+PsV/hx2+z7QVi94JL5gdE5v72DQjXh4hyYIux+Vsun\
5XL2HPqiyXef2dmtHNeA8ezlzBWh81X9OSA6TDUyOTZf0X/QXOV0dEdC7XXfcO+rLpvaIr+0fwSuVoLqiP6ifVrz2c2ZyEHlkDq27pvVNHYy8vns60bZ/D6yHFDwskLcEXN5m32gTwFA8HWKjgbHYagFQGK0oj5y\
ef3jTdDJ+BuxIJafODvIxgMqdb9XeHAar18ZXT/IJUp3Pz/tt2BlhMt177L3/mA2OFtaT3sEcRPM7LMgFkMuAsma/trUqU/vxW+I48Nv9/D75t2/m5DHe128afuKiu49BfkGerkmcxz9zq8PZ1vkxNhWUYopllcw\
0dY4t+RmVBypnfbWXHjIO6aubjoq6M7WoUZLAWTdwJ6csgKvRx3AUdXdBD+7kG6kSrE5RaxLwHhPMmKLBc8/xBiJvPvt6h2aQI2W8cb1SuYzzW2zbODWQUfIsoUYPZS9Nhe8AqeRU69RuxzgMboyov+AOQzyJNeB\
Fj3PrfzoOxk3qfvpy64bSDSaFfmYrlQO2NCyuggoysQPS1dWN2HnRxqrmV4wqgb+afqzehbrrwtl5bkAm/GSozvzdjWrIrp/nmwN+tL9vxWtKxM0zb/8+LHnqOGMUVubtXNyWVTmHv2Ih4KvUxuWrdPuJymJ+SCc\
FN8JwecAfsTdfHDpxM63E0jle1+KIicxzDAYNO0Y/hor7sagTcuXaqFNFFvHNWGS+rRL6+xoAMHKFqGN7wXx2gp8fEPSGErZwwSP+kZheHAOjxqN1JJCjLW0GgZFqz6NPaayJ88VAJ1nwuOGeRJd+wkOWSp3vpOn\
h5AqTmlKmm5PQjnHayz+weX8d4CXCWNXbjgJCk9mSpjpKSku/irR/DM1m5QzDOUnNhibHkmWpic+I2x5evY/kZBN266ZzjcRJUImo4hYUk6cuFWBpfx7OwyGsNCWqhFzxv6MorjVsDCsKTpLuouvhldgOSXdhdve\
JidD5gJoxZu9+atC+reROcwMQ4V/AZVrbNxCeiAEjoPrFBJiX2KpLx+He/e7YO1eKysxWz7qN++yDz74B01IeuIEFpDSjrwweSlhVlmBLUO2gsO4ciIqXIeILkL1q0m/H81LVzClm4EAiPWMZs0rsuh7+JPe8HHv\
IjQ1cPVkdKCd/AqAtGlHEmjO3rPW2JhgXb0025hEnorjwbzy6lG1eIiOC1xAX82FGJd4LZpKkfGyv5wtWjGWWKZH/UH9BJ+hlf5kYmmJjMe/aQFb9N6idvKNbMX6yx4gZqYXt4WCbxAr4YODyeRccvp4on6tkm7u\
U624U57Grh9zaKT0t0s5jznWRMKrbn5kcA2ben6CALDA18Z8FPHy6lmL+R9rkZXYfQmo6sIN8Lw3RMuCFNBy+YVomAja70PhIMAQk4TJvTmf0uiaUwT4XlG7bbs3X6XN6qZJxGKG+VEpjuFVvEfEqCQDdriBrFGj\
DrvoTxeIpS84RuXLxQsQAHQdshiisjoAHUXtQ4S6+zGDUzIQWisHBYafcRZKHb9Oqe/yrNN3yfPGgDx5op+DYXuJW4AxZnq14+NrhotwftvdOskNR411thUbLBzLuYZ8VL6DJIDxheCAh/x7pewXJwktl8bCT/Jl\
jhjkT5vppGiRaq+nffMMr7Wq9rm/5Pz8Saqmyc5V/ruW8TbNeK4PEkc2l71aGvqBdmv3GfkVsRXMdkovKTf7+Bdc5r3Xqa5kEY3a9RE7JrWzHwL9yGtxCxvz0MSKpzXIQynoNyMd5x57DE54MdwG9obJPx2wNe98\
JtBK4p/ZmwHyAB3aJy0/nZ38ccPyKL4xCD/2BQ9UbeOue1BvhrzEb7IPZD9ul/GYdXuV7H496Po0geXCGAT/JQb43mIMN4U+y+ayqjGevcRm1HX7cwq+C3aNl/EJVvML5e5o6eZFmuxqdmX/5zoY3b76PG6CbdHc\
tQ8VgK3/7S7eIKAWBAhiPBbm0PHyq9a8KQ5+JR62FjTnXrQ3b+sguGs+RyBlb64s3jxuOWqie7ijj+zyQGduJKdItZREN/76QhqAQAI2261AlWv4VqzoliKstchOi45st+Q3QJ189Gnr2W8LPg72km90WP/ktFLN\
me6F2ePREsRq2AxipJP82rA9oLr8UQMZIwLmf0Re3fsA6vgfKkQfcOu5q1ur2T6sArGyqfYVKugEr8otD2BqSyTQW2K4rZAly5x2PK8InsIB4DJ+gSkUcoy7QVfLlBMsL3gc/dXd/HL9yNo+0qQuj0au4EPMPtJ0\
GLqtow8mxywEbW6i99hDd6wlbVdL4H8sqCq/tyYpjdOqtYD6xdUTYTrIlro6Xv8fm1Jv1zYL1W8aWMQxVq1J4KDQ/inF9hyoGQqGcVxwaQOgsa97snImmFe/yGrpn/EbI1UrZhRmKdD0Hh2Rj9uspGqNbF3IDxk7\
k+wF+B6HvDywtlzIZ7lY0+q2DR1wcmA7Ry9cSw6XbegkrDFxk9dMAcQxcZqT0wcDE98UQl+9JqKmRubHAsIuK9cv3JYaoCSP1cO06u+jh7l+rnUwc1D0BXmBLkQfZcuqPH6ryOQuKjia7EVEg0EpSgCUCA0BBUsG\
TxNDSqgPglqT9QM1svXh5OhnJI6PPQS7JwQTE4EbINvBXbWDcvQh8LPChwWAn4guVatn/GwHz9YUp1ghBVrpy6oVNM0MYOKaB9zjbu/ujj5RHtC76VeevJOwXLWbwGA0kAYDUQCKxac3AP+Bdex/jbtibGc2LGc2\
Fw1scM90CHKrMPESvntNUeVgsdgWT6lU2wGyDguFbMBsm+F8T6Hgir2vyENv076cckMXrR1at0rKsNJFdwGv85/v4pV3Aluuef4B+qBdb0X5mHi4HBychEHsTb6ajAZFNoA/ldk4X8s8N+i8I+zNvjbHwdEhoWr1\
gv+rbFlX61rtQ/1+olYQy8HPBAr0eNoQlTfWFtdH3jNg2g/BD/44PfgwuG+piXcv1qibwpoAHJiLw++DdG1daDd0wHfacnJ2fCN748LZkEOM/qEAGCkqgXCKwCM4C4I3urH7pi3JfBaqi/lRZmLwSCrfMxdrLc1s\
T9afzWxdv57IUvvXx/ANTdrfCL7pney5fdJE/UxOZJfK1JWMuNAfYEjT0afHP0Y+SVfZ3+gl7fy5ZRzsqt7+gnkfyB9LBnzGKsPfmppZqzodZtRmx+IVkB6s0Y9+idKJDE4+iCfru1+hWJcdDvvCKzJWSZXuXlsH\
PrYhvY8crvU37L0OVg1zJe6i6ehJepzB0KINVtxwY7S1RZeko7/Um+w+T32R26col92F59CCJCrTAGp7q9cNQylkiiVRc+qP/O57uIZ+GRuxJZbXIja3PJWdhe/gZfpCxlVO2z/Y7zeZfvH9GxfuCGmNQhBRt2+9\
Vx7QKwba7uLX71HttRCxepdeS1ciHb+iS/y7N1+uM0IBGL7u/t41noKFyIvK/4rvkYBtWmb8SNlHnPLZsn7Ik9VbNim/X2gWge70O+3GeUBBqTmzDkIrkbpgc11F98NqLCN3t7CW/RErVXjA1NY9W0uFxFMsjJQE\
owZaA+Kt5xD/ehuJT30hD9NX93FDoqYbduMvEC0pKq2MDoc1z8VuWO7Q3qOlbeDymjLnIkzdj3o70cBkmDqg8yzICH12s7zId1dh+4q1porBCPAR79Ey5wDpUpVQ2GsFxvz0M1zTKpjXLPSUJhysu0ZxuUgfVfu8\
fiKO3Sics57CotFLhbPQcceFlPP7QL/LNtd/I8/eBKPf0lSGyeSlVc0gnRZWNg1y2trTz0c+iiq8K6rmmacWVNSXtgKjqy3EITkGv9EWw92TypaxggGnsnqwd/FfhGYPUBv3ABP4XpO2LCV9jEXiYqu4PO+wwbgf\
R+Q/m4F/A1ivwgW+l/wuZ2GgByX3s1JPb+DnGoq0/ZpaxKexxbBNgRuuVLGT3RCC8c6PAQDpvjYm5/di2mzx7Pz/iXtp/cZnz/hMguh8BeDOF62JuWn47O3r0AIMu2pY4Djw7Q4r5IOW+FhtH1M5F04d0nUwwEBy\
YmEU9sFa79Gdgc81LDG4VocKSilcmnsemNLr3orH/fUvExDiRhTJLUJtaR6822Zse7by6gYQXCKRqAR464pWBZ0+npXR5ITSoNiLtAOgKlW6IlTfxhWVqU2sBYY+eJ3UD/mX5Dhj6MvH6bF9/O50i7zuQBqSB+gt\
0mQ+Zfw/FNqoxdXKzk/CBwBBmxyFaEA6nrkhY4m44ArvstHZxQ1OFpAWVxgUwEosEZmBoWDdrz9ic5u3r0tX1FeWqGhOBsHyK0zgkZIGT0pG7ddIeG1DF+ZUIhpuZVYDxMkYgKnIWvaa0sET0CKgMq72Eq7i7/8L\
aTm/0Kmx7hxW9IkgkpTFnRURP84UrS7+EWUsk/GiVZln6QlXa048m/kQeOaG6kNDBbh/zibHxzJSUDrs1FvGU56Kdue0Ld7D9UiDE1RLW1py3lNY3u8bDPaPBT7r26+CkqqLeUwYWh7vIwG98/1h5bTnqabX2kHT\
CjBI9jsDZ2grQMwpuS/yh4Vlw3QjSR8ZRPF6o45Iz4uwmrXOXzQw2+oc+EaWWsCbmtjglPOoYeO9/HVnvQTWbsZfqYb1xblxPraVMnt4/HVvgk6b+oL0gtxgREjsj4oTgSsXxy+DRIbJc6FPHLSg59hvbs6Xn9FO\
Ore1fT6y76va47giZ2EzX+r4SM0dzrWJNEiUWhcWREQJhwgX/FhIjEDdNwjwScYvGsW4LfpQDIjoohkbWBcwub4l5Ib/97j/n1UcLXm19yjflJ2kW7dXHaXxNX9q4zLG2asx+Xb41IyYo35Jx5TV4m/lndiNxTCL\
On5VWQa8L4yYsXdZjwCDHa/qpsfIp4H0x0vq5RvtSO1A1Q5GVqw+z/Y6KakQYCshQVKoMx+erIBZpttQZoGsJXybQR7JGJzEU7EsFKhvQWriMXd3B+9jBpnalN6P/H0NauKMhdC6A6v2KTmLfQm0x/Q7qB32GeeK\
8a2gF71Fm/1Td80Nwbvs/hrur1rYLVHm8/BoFY4u0pPnl5oD2MjaPIqdXklvIO0QnVQqBwbMdfapfgOizEEWt/9ccnIKb3tj89RNY/HyhvZW//qTVQLH4argYMd7j11safRAi7q/Agls9uwr8GrLPoWOaVibXvBp\
hnQpHlJtcgs3cWn/oqTXLCOr4s/wwNlz6Hwn70CjgH5s+B+fLH7AExMEZwvWOTdxSejXOoTux97mZrln4Yo/BTWa8iCLeM55LOEnQ/mDY7j2h6uWN7rdjFTBUSvtkYF0QkobsudSNHV/bLZTvNHDJ1wgUM6HU8gm\
V2B+4pujYjgepAbt5Jlw3c23gq9z2mL/YFq8dUAG26f9wtTt2T8D2ISri1yriVfXRKyDpAb2bhDhKwBA66BGEer2HA8bzMK/nUNTCVa4gy5gqpRZV0Ts2AvmlMmUnIyjvmVFFo0VuzQA27FE6+DV8LOlRiFw5Bnb\
18B6zysmbJRGJdHldrvnu1erIrm5PiRWWkN+DGagGbfXXwTatPuSxM3cOHwSkvvnPf1x6AJCd/6FOcBdW0sjIyDd7Bl+xNfozT5oFG9HBaYiF2IOL5kPi9Dy7FbUSp1q/0hDCztBUXTc8UmZB1AyyePwXnjTfxcD\
KsFf8L1z5HkRbgE/Ihf8afZWOR8mb5PFLj6z9VoIvq3kFXQjl8w6T1wBy32Y5bjibqb3AMPWfhlCzeAQx+6Hci6FC25Iu4/UJoA3442gdSx+BJwFuLBfvSsjH9Erxo4E0azgeC/EnsaqQoWzkQMbLCQB8mQuWRgN\
F/0RzNcQrlRti2fANnzOZ0fgKvwOAo18Befi/CPVnBtuAYr1tqXgw2br1e9pp2GKxI3tOUf4B3lF7qVGuazqFCxFtNuj2Y+cPWd7YtbVHZYCVJeT9nNfHZ5DhwfdhGLNq5DWJkKHmMFymFw48GVEzQ3BKlFgMMjA\
wR9TtC9t3TPj0UZS9D6YWkfZHNJUgXfoJl3cCtJ3roCtn8VAPjMBlQMLXg7B1jTwYfJ8U2YOLExwoR24rRcgVx28lCI/JmucnQEHh7CFlBqy51+kJY8e0wQQXHzY791+wYgcDL0WRE9Flw/xK2WHCV1B+RNWDXjP\
n5LIa95JeByrqCxTvgvgtMucOPNXH3kJQx4e1tNrNCqLauqHTYPFwTlNb1fGivVGxvKFvUvwmu5BrVsJ/0PvqAHJtNOn11gl/dhwr9D+QzSA+5tM3Gx+0oKNM9LBplO+7DT5KhTVZu5QjsNZmOrtr8W/qxqm3bLF\
oortbxCtjuUnNpNlxydHRXb6T5Q+NGemBxTqWg67dfqJdx8MScHOQnD5reR5PW9AynYRjHf2eOpr/o2ehL2zzACQ/wIeDuoPX0alh2xEH2Wo1zR4BslqsXgCGwLhMzN5dvQ2S28ih4Qw7RlNvRPtMxDZKvSL15fT\
sXHvk0ulU1/n/++/8yRbJLl28za/ttr++THTgbU+K3iVtz6dK/46sfedzFxy3ZaiP8vbd9x3/JGduOK/gGHcAF3DDtI3ZzeH5GFo8h8tWoFc8C8oJ0GKz/ewHC1Ugt3VXVotzwlV9vWCMqTZ3czCIOXysIFkLwuo\
Ae+yuTJaawFPnOthjKk7zAbynTgs5qeAuJzFfHZUFbVAHwqdA7avqo0+pw96wz60cpSzy1h/bb83NJ0A34cjkBD/kYQcScNPKtQMtJtpc0dn/++2/IOpBHpb67AsNBEfuwkmMP4Jo3PPLDdLHyqYSbI4p3ZaT7vv\
mVAiKBTgkF9+qW70yYLZn4MnitmKvg89EbcOquF6PVNbJhzsD0rLDFaKuOOsiHNVH4ue9Mk7ALvZOzr1C/hSwbyi4h8OKJ+suxHnI2vVnCDiDUEt6+oiV60jIMg9zgmAgF1+KJQ2fCgsaW0Yq22NL8vgstCfdYFF\
+X3QTYv2O8682J2ODkpL4KjZeWv2x0YOhgdVdUly5jDhbUzbaWWkn/zF2LWUw9+p78WI4f+FJTjkUbn1Vr8G97Cj9sQKkBQc5AGDKFo4XajZf+v2mnnU9cHLye/mmrMLc2JDg6aLcHlD/3lL3+p1/7WGm61DwsFW\
kJWY/9g1aqgVr8Kfl2jRRN/7j9wzwS5d/mqoPHt1RJjgsj1lnHw+cIBDHb6McWwqEuXCz7oRsYhcy5BUKHMrKUleGoLawxqIC1Mbb1GklCdh9Pnynbd94noW6AOLhP/Mk5LqBgX9hm9rc78NGi8XSr5ypE3FS0et\
g6++JFGy0mhPmvqzJeCTV04bTBupf7Sh4vGIc/ShtirOBOlxek2JoCLGf6LC8HrzI5IuR0sx62z4F/bGJrWyCSpzQwCoKga+Nb+BQ4ZoHKsDysmblfXyqNWqGrz9ee4XFLGGqeHmmON9gstOhFQ5baN6x4Z/BcLI\
OJt5mAL2OFlb84TMrduHo4e7nZPTypfheIhE9hB29FhmE+IOlGkvv0ol1fH3cKL8H3dpH7v3rcNIBfdzaPS7Am1GEOe6MUXJhS6DH+biThBNBaYuTX4NBczIJxxqCw3xUddPuMxYA6gEhDpxscBtIrtPM2631zwQ\
Q6a1J5GuvdB0Ta7j+wrmXoz1gDg+Uc5AyVexuM/XoFgchymBDvMZzwNbLahjx7tv6raZ+OtCvY/Y8PBx9RTU5fsgvZLFO1HL1nOvdch48ksKV6NceNJZM6/lnGqmTuXDmASyD8li9RmLfk2ue/cQkwD50BhX0vQ/\
+v8ye8P3zX9zkK+Q+k9uIxrxaNfh7kz1DyZHUfkQGsbw+AfLXE6mqxvpKIllIfg3EjgfbsIw1TwPYF6wAJgUOQEsxS92N/48s8kzwpwdSHqExt9ue2cr+KLOV7jV+S9GIxMtGrBOR6/Xep1TsV3oG9OkY+gHDoi/\
VDGtuwM4bQIENzoj9ffJb+qAIuZgWuef4pJ2o5JaoMAZLT8IPjVKpmoflON60qBBSbes2b2r2rT6tt8yCxH7kcPg8Htq5qQJQ4ay6IZKB1senc+5gfZxD6RqEjGa4SXP/9v9V+duQUSSvhJ5XTNaYI4KUxRyQlrw\
sk5gfBXb+MXJLy8SLL61vpAd6S8w2gZGVyEjaGzz6xguGpHdDj9O0cp/gnRjRwjchijV/JiA9t6D0czuX75bD34Ruqe9H30ie3zfoRKdcIzPE5zJ+PVyWk6XWx2RALddukE0ucOXCyM8kwyxpgY1B+tOi1vM2f2x\
+Nw4K1F8lbPd2+dWJRg+gVgk4s93ipJ2z15EAhT8aFtvY/Rk7MDXJA/TE1Jw7vzOo+OBlHLQmeT/pX43+CCd31LfaV9yPjspR5bjS0+9QOR+9JyBl4pUQPxxCJnJTbMG4mYmu2rM5LGm2iv6b3S6Bq1wNuwf6uaq\
VWe/rcbPgkQMd7oUW29f8ThOUNU/DIkkWXc5sI4PITpPSywzvmjbMPmt0BJjRbn/fJtvUtlO7Iz8SXAP66hYBII027LgVlnTsC51hdPrH+10fmNLC03fuDjAGaFk2DORTGIp/51fVm2EKktvoq6ZSOOIqmJZzKLw\
Ff2URiutxYnKDklq9ZJ/vgXl38/hkwGWfItJ80ZQN7kt8/0iFU1rh3M8Hkt/h9uQU9MKoHbXYsj1z0nbDCPXXmr7jGm+kTYlnsiMpKsg74NazBDYj5QNx8uZv4cTGkkeUmvQOogd9/IlveZsvZEJgvoKe/7xH0of\
Svsl07NIqUvYlACvtHNj2TSOd3e+np9OePU7ceQTQGzudN37wRnMtZh34029WT99jDkBeX/sIrso+HlpayrPXHm9qlmQ4lZO9ihTJ/RH6T9BsnW8I2YTRgP/0RDSeo/wKfL18znYcQNWuH+IbMtQmsP0METTMGqN\
fMbgzD7hMpbq1q1xbhWMKe81Zwg83gqiAIOXj5tn9cXogIixibiXWLtvLG4ACLRzhi42sIHZXXHHXxJTpLp3RA9ZvuqXrFhjnyRfas9qCSP7UG2cilbQQtvKKVh+yoYcfrg3QOM1pJ4Osr3xZgI8EDQJ9IAkkDjO\
4TDaIsLvHa1pb2XkzLjcLIwGZP2NOzkr9t1iBoHqUdHEujo64oZvnR5G5fYmDPx3+w2Hc4KWOtVAHQM5VOPCR0jl8b8i0UETFDuERYgXiQ5/sw0rgyCJ8qAGqDsluczOxNvxeBZWD9/fX25pEF8DJHaDmOnvXnba\
BcxdOYwVz/d9TgY3w2QZNUQMNfTm+EnbJ/17AZVktP2rArStx9FTB4is57B6wB0RxyBVfqilP8hI8fbArGPU3fzPaIVyOlg3xnP86G1hcS6lhhDvcbJBQX0XM/vIONB1np2hjN6U0t8SrkIHkJgynwPv7/aGDTD/\
WWSgVKegOcEPoW/21cVIUEeRQxOjxb/P8oIpAhX7qNaY89FPw6Tjio8KY6cjV81/p3g+Q/5J66svJZt38K0pcma3GZSwHIJ2tP+BlOJfRjPMsan4zOaLl+TOsDtB2S/IvAsBx4fQJjXzv/IGZ+RX/AdFK7Ft1DCG\
pN5n03n8RIC7oLQn32s7U6Oyw2KleXXwa86GJ610HmY53B74NdAom7nS3xQpEjkcoulGORclunP09eFjIMYAmxSWN/hxm3B1o5D9ctf+NnUqVP11s7Dsb6jQ2Gvbmxt7Tw0yJy1l7eobx2Hl68xW2PvWbXDeQCgf\
3vtcBqFxDIUqloXMl8NAbFwzmj1HVBfkqfnlq8B2xAkKrcTjrqGEJpQ299OwsPC8NPa4YyIqC1CjPvbpQPIBYy1dYgksB9G1vTkqYFALTVtn6E+ytu1QYcynCmIkinaVA6pC3xqzk8kZ6+yjE0uGylh2ptgIKJGG\
qFFrNSeijQJIfjY8NgWXNDBWNXoKLjj4HNDnPIKm/ZxbgQvwLFFzXZK2i/fPraIXj0l96Z+vURVgmK+wv4lVggr/dpXSenzWfBdOyDdBv/1AcpJ7gHoU1AUewJ6JftEh4DVrkdgJqWIIX555zvkkh9/t1wyAhtft\
lziG9/fmbME41uOY0np8bnx7f4BaovUESyqGN89DW/hKjscz+HgcKKVAcPx/yoGfwR1AaN7x/UXWg1FVa/On0JOw/Nr5V1gbO5MyYUfn9lhaHqpwT3Xw0xgLts+BtC/xSZJ0N3odblvJHYCv9wHOVCx7uzG/81j8\
Pi+Krsm+T6Kp17EXMpKUhlQBqT5ddYc++zqPnxezNT6aPpyf9N8UQJYyjvIgM39aQXkBqkt7o2fgXWYRmeHT17z2UKnwM5TFDYRcbUSUk+MwW8qn00oOXYH8qbvp910r2SYesZuprBAN1v8IxAdaEIsqJQdzeeC5\
r+DxjulFIUxB6ljFNyRqldn9LNmFlEav4wJKahEIMHBjEC41clHJnDMtyTXwElEjfHs8VvFA9OA29Y2zCsMokQIMxc2P4O76B9GR59ZT4k147XUMldPBXwLx0lCj5blOAGkjhGE1zuh8vWtb+fqL21eTlOJeooE1\
miLBko6kxb9JRsOMvpGEgNEX4C/g7EtGBWH6o6sY/vqwmjfNngyR5AmKwBZf5F/pweC/yJpst4tJ6Pe9tYmLfElf6yGkPE7ijRvQ8p4Rwwj7uZxAO6iINbM18GujLVT7AK+EBlkGPhvbvRwd9+BBOdW4T0ZWfRIf\
W8EbqyfcZTzcCb/l/YE3OZYHCOmckDvSzKWb3F1FktQooSQYnSOwD0gZJGdw6OIiH7d5q2SqVeVnNBq54H/5SusBJNnBIgE58B0nDg6HAR7RWw/b26K5X1brxERqNjOBe45DPbO894oEevnmrVEHiA0n6ip7Z/B3\
OI2agKc30+D2jMt4fLOcckhfRMbzGfrtNOfW7BFOHoXYVkXNDZ26Zdv4F6CHacOJs7WrsPLV0SxRYt8vaK1C/sNXLO+/WaduSL2Xp3537py0Oaq3DrtmXfrql7XFn/M7stf374a0RdMceKSWY/9XvhBI7TsLPyTE\
2Kq48VZ+ULS8tfxKO/0y5KbZR4PlnYyEhbb8ehgor0DORdCgUa1WTkLJhRy4IpXKsu88yS4qMgrG+0aqDjOUKUPeZJlBLefl7DrAvU+Yr7i/Ea2e3e9i3eNY3QalL7nyj0GenbOS8s9nNkrKrbSccm1DhexU8zzx\
kLm/ZjK2130zmaexNgZX8ezPSZ5cPmWiIq3PMmUHH/1wYMF7YxgWgicwJDuVKOWFOG6zo6HeEDCDR4uI9NkNP/LIXMlgpLsGO7ChdYNGxDCHSo2WDnm7yRSQU9egHOYV5ZNlxgECW3jgUXdVLEPCK3ALwb6mGsQj\
zAHzitkToF4HS+72c2/M9W8XZxleHW7+wo/aTZW5nAtTljg0Cm7Hicahr6am5MKk79PLptjPS5VqNb1qXpc4Jk3EAeRyqbTlXWV3vgKTOJFWBiIo2BBZGdhTAFEcTbLeH2j84jYP/GasDGeQoBjTh/693TzzXrz6\
7qKDXUV25MTkStnGqs2dZ07+3Bt6YZw4+DbI4Et3Vtc/osNY0kV+PEST65FmhltIdMuwISGqyx5aZYYVWohmQSfVum5NkUPDcqho0Xv4y2id5Oh4LqgmeczwS8dBwR/DJgSc2i/RJgGhwKb0YJVnKwsjxLwsuCSs\
jndlNhxsAAHadmXnE44h7Y7nPXGE3j/ZXgPC4XRVcDISq0Ofor/H3tvHh9Vkb2NJyHNJtgIaQUFRQ0OEVBQ0IRFaOhAB5IRBBxUVARhcB2ERHBhiQ3CNbY4jqjj6IzjMqPj4FdcGFCQJMg+gIAgoIyK2720IKAsU\
TS/5zmnbnd1QOf7+3ze97/3D0jV0/dW1a06darq1FmgyBKrKQvOPJNOQcGBoQNT7f5ESn+JgSrs9oTf4k4IrQq/wzVAfFmUF+dO4YgXxa/FYsK6B6GOojElUn/pqVrvV1hto8F3qlgz7ktgJjksd0KRsyvqJNy+2\
PN5V9HdDCxlGxdgRIIzZ+H5IviMY6nSqMVThKblhRvYuPbi/bh/Zs/xwZldJLLSPrN31rbRazPWdKwwCXcE1GWkRsZckvnDu3iWHx2j1Cc9MnM3atX2MmqTtL+xflM+fnGyvMfF9TEqhWONrfwkVkpWayr9td+oS\
4IzJ+L3nhcHZ/0JujIzpmVdBB/ffIPNWNxO/Onjate7QU4Acm7snxlDX0Ih0O9e2m2DqKcUVZRkxFa3xUhNeRGxXL7nGnoVtF4aYU8RCS7bAtaAtb7tgHjr5uFyBKSrnQ4d8Q/DjbBRXx0+sr2w0eowFHALG20Pv\
00DtMK85eEq+FGa9S5qGQdr6zlN0MRxvPJGnBFicgONawdMlqlo87jyPbW9vXPwC9h4FomJw4LJynHXWwj02f089lP7e5QMGK6aRmG81EgTY3Aro3XSFRHL4BcZgsGLH0rEQfSL+zhCXuoge1GyQvl4eHpMffxlq\
OTD81lNH3kFG9c+bjP41CiKrQC7T3jNTvwe/SAc995R8PnEyhM8feeJnj6fTz8hU/l68bekAwb1sH3ecPpY4i+F5hdOC0pF+WO+fPVP+NKTxCU9JpIMMH+jFyV5kd6uki/KlmafV8tDmCEANGsWbcqhP+isxf1Z2\
yM7G60tdKqq9pxlBj3SaC2kKxn7pwfn7pECoDCxC7t5NF6sQNtj83lX/SYz+JE4/oXLsW3fPx2SjGBGo9XBeVU8xgDAXVtVpCEUvWq4mWgEnsjrKWeT8oZ4KL4pK0PVHdx8jmlM10OLHGRkQSUpYrAIgXuoUe4GR\
rEYyzOS6Xx+3gNyuIPVK1ut85UjIJ0/H3Idr2VyQugL9ID+cy+0hhjN+4r3D9YL1XQM8zMvrOMLC8Uzlz9FSbfvImiG9zZOMjJK49BknpNgkTySChzDcrvKgGEpFwUVXy3Qffpirqei5FKce50vBBzc0M3twi0a3\
iuGVl0+9qVNodGQe52/GmLV5AJpuL/3IyqWKCMrKfY4wv9xF3iuyK04DYdDe0WWkZgElegPHQio7O2D7z2v2m/za0gkKUskSvu8F/wf59k/itnyPm8OMCq6tjU84XTK9UFaPYNzeZ8HllO9OBOxlSCJwG42cy34w\
7He3N+Cvcpwu7Xsy5tB2iSFoooykEKg30Ya1R8G998PNRnSCtutDr0OQDvHvfn85AJ0AEvQywg84n2DGYCpgym5HD0vGz1ks0TsAkvm/d4CeEb3KfObDVlQe3KfhV8Uby/tP/Fd6IkUQ/0fulGftWZRViV+LHzPu\
1x2LGDhcmOmz1TgGZ0jnocqDVlz+JyjM/6dJT+MRgdRfi3qWzjgLA5w1hdu8o6QIIPL1nit2a3/qvSeZo1YOK5Dc2JeZzOsYeck71yGMhJWoKbu+0xNKvN+StLeT7ja5uT3/o2nizDiXrEUCP+EICOrs6YhtqRXj\
fZipekanPWYjmo9s2DHVtYzXzcfBc7J8jbS1/lCyK/eUiXilVnm9zh+1x/Mi/4PpRL1zyyhD4NNexUog0ToLcZP4/CNdwPgEn6+z/uOjMy913ivY1PkO1NNOUerSlGsvaBIp3i1kCVFUpynxfok53mHs7JR0vjV6\
H+17fJhrOaMaS1Vc13PbZmV4tPvtIK1935Hf6zwgei0xGVDdh39pZQ9IeXrsaNnTBsrxcCWUNZnv5xwwXvTv0VBxXSmiIOZ0xLhleGVJHtOFNpxlTPXlJ5q1vPG6oemOnNOw5lrYF8GnVfMkAZ4yNZf6fJhYoH4t\
Vf+uLqi6NgWbC1vh9vI6DH8XTsuOLpqXHBbn2xvDar8OX2r/C6VFRNzoMtc5GwpuCMn+CCVJ3EmhY4dnA7f1BLqiGO2FVXtzhoY79miKHNPRYPCiqx4FIeyyiMHQNQdw84KyAInXhd2Vqn6Nja/sFVL+WusyAxXN\
CuKVWUXofNwu7UKdulFzkp8TV413EvSkzf9X+Bs6/Q5FsV+JPZpZnHBxkkrCysay1biBTlF7YQxsfsxHHtAIDgIRzEY+Ok5JjMCzxKx5RiXquziPJSKC+VqJ4yi9rSN7aZC8KQPo2Mg7Y/MymD429ILwvHCTDZd3\
0dC1QHT98UVdBnchD0Rc7OjBSsm7uNrYeim5/DdxCrfb28F1Bsq5cmi2J7s4oKtE7+Wp0yTO0qTg04Rr/Afgb11+vmJSiZgaxJcryKvYkkuvftRyY86gWRyRc56eOHDgoEdKRcfwHT7x1UDOwjoBTpu7JONYSeTf\
xvgjhdyG0wCJxH7LBtrTTQ4ayCvWrAcwzkJVpCzRTEI9l6xY22nNQZ1VmVCHWD6Yfd1OCgsxIyphdw4QLPr+GDoQO8vGVM5MN7kfkt/AFdjnAXV2RFn4DHYL076mvRMRaKB8exZskEp2PSW/A32hYT9aBa0JGAJG\
aMPTsxkF4aC0A4eI82ZkhNxDobRebjOL/2sZMxhZ2gOwvb3DS6NvN4ytv+svOowtKUYf/Q0kbV1xkJHZRx8/iiKNDpJKdfkMBr/TNGwjz8qD0g8ZPQ9xncU1PXXIHLUNGhdr4U6UGcItUgdtB+mnmQw42Dw/DUHg\
1c1nb0WnGItdjO9i5zNoPq2xdCSkhlWmFdN44fKWXhuZGAAnsPz8jcSLNp0MDgi0A/pcPmebvhwZKtEEsOKD4aD569l4RfJSyMwKQFGgh23jwteuBr+GLg/dtZiY1W1OyeSudnZjGBibaONQMaqFQqvmpD8RJz9e\
asppBiWC3n4D6cGZ18tTkdCL4O7FY1Zx8hY3xwMNsvGxL9wBQ6S4NDgjDpo4lMJnkxICNPbyAcBgOEE5JLVKHGCZf+ZOTJ3JDVMp1gLi0c/TzrfuhyOHc2G8wSu87I71LsM6Kx2WJOVAd8kkPqeKCrt+yauBsclH\
5rBdgHGIcu+1SxAruP+Rl8FoBpcNx9flolDlHpfHQo3/au8zwZ49EBh5Lb9xL2uR79IfE/jI14JEDOJhEKiyqwKQ1kBJOW96p+rTN+xNdx2jfQ7EON6V4sT9CAJ0FkmN+rbI3kwCTkCT73oRSxQRrYRq8X5/jaKH\
2sDwbk59E5bXvkj/kAdqPzoEZwc4Z0TbJRBL2cWNdXnZj6PQMSx2qzgrG9xoqLEQYz8wSDEWAVT4PLVzoMi/sAGH2Y2+JdfDIQylIgRupg54zbD8h6pUKwYggE+Qx4yHutxEwo44UGntD06ZITc/YD5FlXFvmhI2\
KnCcZmW/xxsXBcBQq8MLnS+p5wX7W5bDcELHuC2+ST8ik2OzIRmSsSojd2JXmVLhBLXlDbHz+06wNoOJPtJcPY6SInHBZutxiThv6Z5/CUanIbFoRrLBbWa98BPSj0zP1g/lQGup8T7VrQF/rgqQk9hlnGmvhcvr\
I0+gQpaV6NJ94pLHUwJAE1rVnIidoTJI7wDHQxeB4umIZmY1pg532wGK3gPsvA5BKp1ht6AXRxbWi7vNWvDv4liw/8NFVENQFMFbjB+CN2HKY9dwjebuZIjvY41+oX3rU2VXg+l46vfB/IekLV3zocjdLgVgEei8\
YnmD8O1CERP6BmgfTAn4DcWiqozjhaUfsETyXjejUXmYHe7KpNGVWTu3l4RP5v193ga6wK1tVXifY0EQ/70LpnZkyvAzHg8QUtXx6rqgYiEanZyN8VDB88looFu04vxWWFMi0igMjdSEjlANMOo9Z6n7BHSLmWJ6\
8YFL1h9Ny5QM2Srnsj0jmDOj3s49k02BlLmQCGM9mQOPIMJ7pM+58LMY9g3LyMljuN9XT5pLhPMkUPAaoWhQFYNAoGjXafKS6TuVy2eKLWeped+WqT5XyDN5SHjc0zCE3yRv2+YEu5RmBOcK/ExKkLngvtExwBli\
0AmOWA0K3kH/hhaj6cHU9z6gGjlXYamo8dDg98V0tcTXDD2K17DrMyCALHL3rBzRCggGkN3Q1Guiz+4xc4m9yguJOkDHoILz00wA5b2Gf/SNx454/iVnP29mYe3ON1AEu8DINoo33uOfW1NtXeW/+JU45r3nD5y+\
2q0uAou1sGXxgV/0/QpwkLI40H0aOUIEdJa/gTQubxEdNbyFD4MUxFzlr66I2jLqMK878IVw7PD2HhgT1lj5lAk79OCTcF4PmWcA36Eu0n4DwT7g+tyvjQ4D5Mok47e/4Jltta8E/xL9cxNpY0i1E7/KwYOVU3IB\
IuOVDwv7BdXbcNyR4FkJwjn9Hmj+yH6zR9knzlGnRUYxVFQczmPvB9L+ZkFm5z3cM2dh/fzqsDyU9sQrsjJk2npxcptSiEGg2nObzn2j8pvDNvh1zkby0+qruXJBvE5dyAaxB9FOupUc2GZNU6CIWcGH3oBibCEn\
UE9I6l0iwZBLTY7HPv8rEjmJxHnee1BZzfvrmS1K+b6xJnd2X0oRM7PLCZ0Z7RMt0rLWRg6qJo6N6AwffgGPCzPoRX4QI4nZl84+JcV3Hn9wQzhYFGgHsubupnQfmFM1QgoF/DhsmtRFm8seFp0X6M3B7mOFwNEt\
zk8LbAtnVFpV5Y0RSgenCzLC6T0PWrrQd0UPMJnAF5j8UuOOcJ38jkvVEjCd4987H2InzG5dnJDtMmsNxr/Rrh9s6bVlaTYZtW4QgF/xaNVoKZCWPDos+TTGL8gGNXnQMGyPwH5vwt/e7gzqwKvDdcanl/gllUVw\
o32zN+BUbHkZ7TkLZhRmzAnqoOzW8kvI8HsOENeRo6bCcyHzcE5l2IGFVaU5Phzhocd562k/ymMq0+6XfZS+OXdxPsh6agI1rt7yfILqXD0e+pLodRI5m5Q6llgChxxMRPq7D6FCK7s5XwZSRB2kbNXSOptTC7Kk\
sZHcJkxQVhmkXMEaWwfMCjFzsfes0IcVe4cLD+6CwZNz7mCM/GkG3PzyxqHDzeA0DsMAIHx4EX8S9R/Uuze3BHYr7xOUfgc6HST9xWYOSoXDBL0oVJMst2nUbSfEfvm5RIz6Ez6Oy/Hb7g+S/28wr0dEGLdmAEod\
r6SaM5yONrh73JOl7A9e4Dg3BGf0Nl9CV3A0cc37YGTS9dDPiKhnTG5II2hRYcQJiWM95qHySlGug8pIxnJDVcjxDWDDyyc0xrEPsnUPU5Com+hfg7LhLCDk+0PsZ8KoNiL72RvPbQUXuZ83l0Y79+lcA548b6S+\
BjY6e2V+8BNbnvUAn4O4wdKtKGx1ZQBO+hMy23Kn0jaxc6NueO9k4Rvkz7cMfyFw7nCYwywpP8dnB/IabCLl3F0XwY7MU0ERkbc34i6xdRth/QtHx0sBBOJT6h1G6BsvoPVfjn6mgsfXvxzZfjsFWYzNet5fiAm/\
KyNGH3zjNAm7eH4XWw02YNQFm49E+o30x78Z5oo80luodRbkhlIWly5Jbhd5dQrhFlEwRLB712CO8ouh1H2CJodXcvtX78c2RfAGpMOr4JzTxMVQnoundVEj7/z6M2C7vgxFjwHlDjfFVFjeMZlnUu/9e5M3gtHx\
PWj+4UQWrXw3Mt5E4eoJBV9c7DpiT5RGFx6430Isv/dWd7k5Hj4S4h3C+VT8ONMwf2sISrsysa3FdD2/aE+ALCkQ0nhbQkmQ77rdZCzkfHfhT2WWTGgkldQHXyQutdh533wejKIJuxuFMDRsXbTuFEnizibEkY/D\
sr011FY+hrII4Ksgd4RCASTu3OhMItXchy5PYjGf42963VrI/Hp+NtRj67B87HV6jznVHBOnGtHCojNXBU3c1Tl5lb5urfJCb/5MNEHT71LZTMGxNblRvcd1+Hd9AKHkG2bEi9YztIm8cZKXyIlFXxftsAf9dtxu\
ODgzJzKwLXSfH8hoM9Pbw82rZy4XpFZOmRs3qWOLODxdDNr5kvBQdUnBkGUxO9Uz9i1PQtKv8SY+RM3PKe+N1QiRCVnIqPT41DDXsWWSZf/wi6f561ln4czt3B8MtEA6XD9BmgTYuX1poJAlDr+TuG8TR2PUUOwL\
nXMrBNfE7u7ZLuwBKzM6OL9SxwMelj0k1uMXJlbpGXyzYWYbxIufJX7NrYkkTylh2LnB38bgssrtMu7XMKwc+Mp3ShBFMEjdA6TiVA25Q4QriRsF8UvdweQU+tSHpz7J8ylsiD3fflhMEq9n4ndkyO9yREKzp1OD\
tSvpXdjal8e4bFTylAuKgxV5H9rqGqC14MPwcVehq4uMznBuXChQatKnG0lzseJQaqfMOfeXAlA4njCZEqcr9x8XlEX7PWZHa4SIKUE71vpyuW1c7DIOWS+ZBc02OJTuFLACUIJFjX3FnwrpCZ/x9U+VMjYLPjkO\
BirBZOfz8gJZigonsc4gqmDw3vnYUZzn/sEPNVDO0IY6N7gQ7uQ5VGrN87X3DDwb5juQImuFhEVd+OdAf/CbtwLYYWrKIERCfn7DxK5eXgzyH2hrYNgPoU5sCCfJXbmv4NMz4zdp+4j2G9IB3PJyJLIsNwyMSYSK\
Bf7KW8ubipPuJq9K7RG/rwvdQ7ZG5nTwOtFqyyYiigx7JMX8ZN3nQhw5Hy6KjO8CLcOGd5wevLePG14GkHxQiyqVHWARGpR1QG/wUJLsxAGhvLMh64QFQkcgDtx5+Svq0ohGrVzH1rgExtXWu8mmishwUFaWa9AW\
AB2K2wor2Css503jmYKZjmDGFeWM68DpgEGphJn8DD4K3d2T4hE7IJq6URZ+O6uX5b9YmbZBX7Nvp4RuGhR7YwptVhn9PCMHvEGCieSebbWy4OiKTkhFOV0pwqcHFU6MPhkZbAQChCrMs3q5Z2Md7mB9eagWdzMO\
6szi8Fp9LyeOud4LfAtQug6FdzOIBWs2WZlXxGcxYht9tote0T54n+iaG2SXjD4TZLWVPstYbwi6RP/U6QU7yqqYg9qSa8fJVRBh4ZSQ7ly3cdtInt9OxnAcSvdP0E0edXyLRRqGekcCPF9a+G6DF/PBdDfNvMco\
NxMVsCI37F6okDvroNapvjzIFlwv8doSyhhBClCPmMgWsPNbCWY1bP0tmDoyiODTudcvcD2u1TG7mmZgR2F3w3tAfr3SUayP+aqHGdrkbO26sdAQWL66eFVfUUMib/iFSEVZ7k4fkPL6Ji9JfHWTxXFu/4ztvus0\
hsjFScvY/28wuqfnfdBeItXAvcGMWXZXyqfg0oVPO+ulGuVLZ/gzNZoNXZ2hRXRY/r4xF3RvAQcUDx1LOLAjG1N6fmU2ydyfb+CzlfFBf8JxkYbO/8XkJv4vbyS/VRx3icqt++bQ8EZA9WYFj9c6AxsKWw5T5wjf\
VLX/hduPeEjM4zLoyYPw3gfV0OncOcHuX9ldqy6LYBJLYyn36+Zqf9tcElGZjV8MKb5e6kIjLkUHkU2wB21WuLi+Z5UlkcMoDb7r6DzOa1S3TFtqQhcjOfxQOk+eWVWKiyL6gXLNnR2oCmewnVNEdyUN0cSDm17o\
DBGNPgA9iDt+X9TOErJcN8I0uvGzkvqibfz6JgNuMFw8FHLTanwgbdmSD3o+cbbrMFDdJX/XkXgFUliW0LDXW+ixEBr8xLAxFLT7/J1IkWdHZhhXoSDUsu/XpubUC6aMRG/1m5B4vdI+E5C4Z0ovb/1Fs9ZhwvsK\
q6zPzSa3hN3nlu74Z0x66IV2eLa6C64IY/1CvJrip3stWUixoOtY9OmrCQ0gDUy7FLiUmeHqJpt+VLuzJrMOpdfX+XVc9ZEqz6t5wZ4PEKBp8V6VaGKLGdEQ2dCk9JXozBHN+4O6Vkj1URTXnE80LdjPRQb79+Iv\
ribzBITjIrArR0gNkP5WOqK83Bb9D3cnK9FgCfeg01+EB5TsAiGBuChRDzN3yD9DhXE7mrYaBr93LS9xhuKcw79469xF1MZYwxMuOKBDV3Rw71OY0ujFU1wpdIa/04qxRWrdjjuEeJNG7GvtHPb9Rpcxz+ibz9Vc\
ReszWhWARcj9v1mRaSipViSwMKGScbOg0k9LjYLNk6Hv9ddPM+FCu5pMq1ddMwqiRa/yymNtXTuQXluKqpisjx4UIhmuu2EX65gV2/nyi7WbvGhzZJL+6NQ2pdDa8JlYOW6ZSeeteits5DHs7KBDSy/WF3SXQDbs\
livY8hloYfn42/pGIgxixdkZTgj8B04H4vPk6Sfu0BVHqMdNL37fJIjghasldGKVQfMcN3Zb3F7Nu1TCnpQwzIUd+hVxI3o9ZjWMrhh2dM+4T0KqDa0AcEXlfBmJu2CB8MVVWg46kos4zkq/b66ffGYG3KiY27Gl\
fV6hJQMF3x978kwmXU2Fo35GhoBxWM+CVdc3rBvfGQ7WLZd32RqPQyGy9XG96v/jRAjPnDMcvDbWFHBt5POpX28swPcKg/hPNxWUElB2EK9ynR74mOKnOUl8ZKWJfHJLS+P5/61KN7xlZKCT4OxmOz7XJjgFsVWt\
Uq+WvBjcbyjvC2aAMXBvm7qvIFQgdl4edLAwopTeCtOW90EascuFEs15NlZEbilwu0q77NxXV5dnAlbW3gbq8SdNvW3ogV7Ju4c4GR3MCVNXDjrw+kn04ZV7ZISmaUnVfQ/BsVyeKQv3e9cDzpjlJKkOyd1uFU33\
jvtsDfAyvkTiNvIb6t+wIAdQtDUil43tSfF+GFWnEOJ5hiXTT/QK/ilpO6ecHR2eHkm+LnzPSXSRUK76t1ITpeU6xxy+2IUNv1AM0mL7B9WV9/1JVyrlHZmrNdvu4Bcyl4ClTyGVG3oxWIw0Cf9/RTqqHG/EI2sB\
lpNaaeoBkVILH+YJ/R46JL59PZZGX2iIuc+t0CGX9oziwZ42OlSNVbL0/rvF9WlXtMhgqe4/KxYr886ow2wQBAW3vRkaUdbtMNjPBF9CeqOhqzgDFzWFzinQgN75bMYZ0BOdBWNijISC+BUuy2l+7JdkRJ+Ln6b8\
29nG/yZOlvD2IrlVP0UCGN2NMn8NhK/Bff0K5I39itwY5+J+qFJIf1MQxDY/raEnWZOtOpLjF1Nl83GWvcunGCKcDMB78SluS2LcZsf++Ks4EyEJ4X2OfcZMACHy868PeLXvb7jcUvBrcUWiJM34QYcihkVVx7bs\
qe4YMPEj+G5jD6yWnGPYCi+qGCNOL/AEqn3/8G+VU5OAyhQ1As7uwqd26EM8anblzpwaFF6sDTsOzZM2sH/J36X2ET7NPiDrijKCedVlV3KWairSlVLKBdAwWBYVstEI7VbqJp0muhmQOsiUtE8UtCsNFHYCnoNa\
3CRQBfFJ+pfli6cnO5781YFZw0XlYEcrSVehG1L9inQV2rRMgEBsNpXVAVjvxGlf7+uiyIFnUu/Ct6XC/Thil83dKdQy0pNVoS/OFPAr/vjGIbQadjeLeaWj6NRDZdis9RwOX5rDN6GKOfNhuFG9kmquRJ24JGFg\
aiqssPQwMDBD+1pJVos7kSoO8H4ZVIr7eq87cXxCV9BgSYrWnAIffOm3/EIm1MSz4ZOEfTwPVqHxxbrYcSsLxTF4EOgMKOaMv2OmaqkmpqJ/4nGvskshjey2FfHsBfMp1+4VtZ6NxisxcV1w55McK4Dhc4QDK7vy\
y4VAS+DsSEygs4u4QX7JUAk9ONxrPN4D5QqDwtTAbXVpPtK38A+QmL+Mvac8QdfRHIuOAQ2un9QPLuruKlKvS+b7TD6ekjLonjr+6ALcgyddCwcXLrO2SiWD7EjZ4Wh0JwH28WsWG3jaVMj8csPFRUcnDSsYijcF\
qwpHRrJW4Nbe2cbHos4a0j1VVv2IdVo/5bd2BUexfzZD0XFT9oWFaydBEujQd/hCeyyoTmL47johST3mV02x2pPKrsK5SXfsp95eDEOtThZbgd3yqvZ4lpFH5zUAHaWR8Nb3PjlIYght+yONKo+rnyqF9CR4JZPT\
ly+IXTjA3UbxQgghFUSP5CklWLK2Dtsp75V2FlT5eWIMnAQTldWh8tXU3EReYp4g4WroZ0Cw4Pb0eJvI8Ely9k7LvfvIeneiLMOCp1bPgMMTfEtntMXotEa9W0c2w51iIGtcYyg2dGg6BgU7l5EZealxQ/kIARxx\
KkfO3AW9AnAyRn+LbVf77JGSvg2HFyyBu+zt+PhtigNp4/NpW/2i8/MWs9AF/UXdZMLw0qnQeJtscPBeXtgZnBh8znNZm4uPSW48BTVp6vKJFD2TR3/4XI+Xk2POznqBwIPY7EtyltdVPDepMCM/Iyyr6F6l3xLn\
n+Pz8uai/UcQp+CSvgE6RvrGc4o+8Z+2I8fxWAS2EBldNCt1xmiHVX7Hmy9GaYzLf5S0v94evwoxjdqWvn3LKxCdxdyz9TtHv6Jh6qBQV5Su40Fny6jGmgPQy/f7zicmZp9VdO/yOtj9L1/Jt9zAuO5o4sHGE0rs\
TS9e1Q/0lnnPkpLBsSjzSmCFCobEQF0C83vG4EOHEdRBUiAunCtaQiQMfmqOc18l74jUt9HZdDiCE7z4tBufNgQKi6oumzGMRv+WdRLKlV2RTkFXmD7oMn4uoaQWxRj8F9xT6MuTAb0ftVduNSQZg+NiG1wsyUxo\
TpAfwyettx1EH5gHizBn+C/MNXhrBIXRPAHyALgvMXEi01bLzpDmbHIeV98La9wy1nCSvc+/Cmp6JgLwSPu4KMMqnE1o7q19WRePRHNXF6UuXLGPbWQqYp/F4ROLirYN6kMbviHQ5JfA3kZL+yradFdOX1D0aqVE\
lpGlkY2Ii2OKL1gdEicleq/Me/JJURR5rYZ92Z3yCi9jOWnFe25v9WitySee7jE6ZibeM7yJ7QqO1f3ofsyExXjHpa/MYteqZdD5RAQ5qqwnOmCp2Qul34mX0/6DqXrww/EJJV+PhfLoeRxWi7EemSU3kSXswgI0\
wwxGkpzobLSUB4QX/JOd3cynvP9o4srA+pzwWvktmgeFuZD0aofIev8AiYte1wam5C0EfG9HqivM85G9A6aeNmMt7jqVAu3ArGb4EmSL2CRR2XxGaq6Dn+iDH+mzTxKOfLqWnF9l9Tf3ai/vc8ruIpL2QPRiusbR\
lcNkD6QH4OnNHCXmCs6+DGUMG2M7CWRzb5hZDOBJkHSfMBdLlo3Pk9L+bPVKFa0ldsCLoJA6GLYBa7MWLvQlgXnCtOvhsizeiKw+Uw6J4stEW2tzDsn07KL9xVU3plibiDov3IC4t6EZZ4ME5M2autMKRJhBL3pq\
HtfMdqGaSImmITONu9LJ9aGBsv78PDpW/+LC0LVt0tqOJSVwP5tnNPAn9v6AANuOKfI9xJI0ducYbm9tFrO955+xWJlkpgx7uE6LUHbfJaA9pp2LeojQpu4exZVTFLzPvF7NCU8J3OROC/ECZJysWT8SQmADAKl5\
chl5ASXMRalON37gNOZgk1eB/+DBDLrcATXOu2hv0yWUxxvems77uFx1thRHCzc4BZyH0MukQr2eIL9Jax+AhfiRVQEY+wi2WXScIELcD9THf/yYA99VbqLhr2+kMEbQgaHS3+HKM0MN3lmYqCRB7XAZIdaEMMhZ\
kJ1ogX2dJMugAklGnsU5rm4p2DT25bkue5f6Kiicvo6PoJwAWUNoqvk1MH4ZcmmC29J8hMohsFJHawlL0PF0lUJ9Sv5BGpGnayoOHMPKkLEXamIx69LtKKdiRfwVuIZS2Li+/Fk71MlnsbrLNWFryh8twv7D8YbM\
u3HQvTDuZDziVlNMYYpGMGVFe5jdrhbeGpjj4sTzOQEqm3XtzfEbv/vb52/fv97J81L86jEncpJCDKQ/P2eR9NCMulqWdFm2F/pEhjME/OR4fsjubm1obnwBoQLt9wGCAYhurbRDi1KA+4TD8qaKw5xLdqv6BWUQ\
rCXw30Nr+CWF8VqGkyGvDcLAz3tlqwM90fID7tUJqbDBVPuxdGKidkaLgA3lQwWhrWuk/u9xCwbil/UwsVz6e4KCEIE4XrCh3e4m2i2qiIWB5K2A26lPPfr5Jt73FcUqe8jO92ngLwqOiP50Q6n4WPWVcjH+PP6S\
v2UbpFn+Cn1zaeQXWHDAh2S2tCe7tx/8ZoKHLa9e8tj4M77/RJPRYl3mRLFwbC1Wm5zP65IRoTKdpLJVqOTyYfgSdkkP5udTG6/JZls+ttk8pFU8isYj5nkrcmk8SN6Bri5Nd5p43X9X+zxEgGQhI+sDT1dABH7w\
i2kAzT+QHFFu+eAwPc7lxU4DpcYkwfgQ3oYegPC3dN+i73l1uDCD/gGLvAOwOLZPI1+0qfx2OFxfCypu22GIPpA2hCk7T99foIhWfBntvaforGAXTajFFUg+hHULaHKVYQ4RY1AZR+ihsTFsFapLjaW5NGK02T43\
HIYacuY0e89f5lZ6SxHFOt4aBleckdDogqrmjMYC+U0fkZXdEtX+E/Hh6PBXR1YJkoA4g710eZHHRw+KJNPZ08Pl9ds4k5hNh1Uldf8D2O8nRWruSM4mxKaWE3vyRGsERfkQipac9Gd472D2EyWe3TaH6s5e3Jrt\
OUWON+Jjsl+AFvsWtiQB/72q6wMj5tXpA+fi/Qy6gJ6fWI1XeT55XWeH9oOz9B4GOmVfH6upENjYCoBIb715F/56x365FNMj9V0+XmwgqiheCg48wppn2xs44HJeChWkxOc3VOL/AhF2gVOxoteWy1kEAukEUJ5z\
dkSd5KRI8trgpQTX1zuSfjomlPkC7w6xXSB7Nfbwc1cPJDNYtZr+ug5bJd4/prNE1R5DYUtLE2MlmpCUtpndUpz2X8VWsJClOBN1/Q9wMtr6NMmOPNWhcoFojNp2L9LBRJhPR4owA8oejJep/G711N+5D4lOJubq\
/IaejBlS2iCEqtpJS1ZUKcl7/K7MrWqjmzJITFglu8tr5kgPtR2A5rcD+A37QkOFnC9PndAoFEC0c6uvEasIOOBl/AD6tt+tmne0/p8Qyn3YXn+AYWaC/R7gSZLETO0iFVaxDy/iKvlRzEojgfeEMF/aIr/Yy8t7\
B7kPQhGmZ7ONHY+TM9mupWm40wjTCXTLNzL1PSfmKaaPGmPaTqPQ/plpndpej7TsBpmejHTUFBnegXT3FIi/T7TEPYy/TnTWIGY9piep+n9TDuaPsT0VE3/wLSIbOOB7hwPOqVDOsL0VZq+gukSTd/AdFjTtzLdT\
dOTmEYXCQkx3UbTc5g+RdMPMh3Q9FymaSWN9BNMU1+f3840ne4g/SbTGoQ/sIxpasEgvYbppZo+j3NjgaY7Mv2Cpjsz/UdNX8J0XNPdmS7X9GimyzR9B9M3aXoO09dq+hGmh2j6j0xL1Nl44B9MF5i2Md3JtI1pT\
naktzId0vSnTDfS9BRwPo/hDZD+PdMHNP0M019o+mWmd2h6CdPrNb2S6SpN72Kazm+RPoMc7yVNX8j005ruzfTvNX0l03IpHA+MRzpxLxJR8KvEJCQGM3EzEsOYuAGJ3zIxgg1m4nJSNRP9OXxM9ELiS5bTlQWiM\
Ql48wxcjS9NnIPEf0BaiVZIXM4ElpjAX3F2STRAYipet5Y4O74TgmqsfxzWXLSBp22FnmCcD+R4W4Kzw2wI8aCqw40IQiIgqH3g/msoxoG+pwTuWek2xaPOipkQwqCqF65GFIF40zbX8xk51gSuxPOJsRBiMU61H\
m+owoBfrsIvlMv0dGugzgDR1HCemXqyLhxX+aRfxoV40s2GDjqqgcOlwDVazUIEP/YfacJmwbIaswgvdtnrBqCA4h0yYQjwwAG8Q6kPLqK/V1PGHW651htmvRI2jD9a9S7FO+6DZ0q9/LzPUDrqvcyq90k8krif+\
9fAH6QGvs9AC26uFt5dAirg59Lkz+4OLfIsTmUtMnFtqshBeFDimHLtL4JKUHYYZ9Ymop9RX+I6RZ3+2fjb0+nfhHm0un8z2lo4/Vsy5rbTvzXhEUUdCjOwcbimHBsHHsdSca7s/U4delgKHpZOD0IMIArSw2Qqb\
NkDRDNXKHDHA7UjzBe417RJdthrAPF1tSNTX/cBoERv6suhGFzksRhqY2HcAxXoDHcJXheC4kgP0wLesQoYxyGOhwJSH0f6DJzZ7ZFuIDSQPtKPQw/ul0Z6C0pzn4XZsml4zW+k3v5Wva+y4TrSK6Tu5Eh318KTI\
/235M/uN1okR9rRIr+V+aNFTsWDMtImWpc91FGnPsff6d/wfz/SdyDI93Ej7Y8tts6f/oH72dTYcufMmG7iPsS0qbG0Tw4PjyAaiekP70pp/FGhYX3wU1J+b5bR1VCEnAHMry04dYZoARzIF7WAf1kF7NeB7IlfO\
JCHXer5e7xXNTQlo2QXOpuFHkMkP9OqoVroaKvQG9mql0i3Bw2B7QA6FChpzL2ekVtWmhE5MlxeP9d6/XzOvd9SbkeZpTuHDhlxbOizakATArhjhYwQcaaG8XsRXx/uMai3oPptg3N4wnAGt8afns5gsYsaEdWh2\
TYVQ0N5qwyNPQF933sYn/Aj0vcMebpKJNTJcIZo2ggleH/8IO9wf4+ukFON6Y/z9IMu9aci3jqHVNtdZxtpM09LEbq9Aq9LZ8DtdWDPMHn3B1Cp/+6PTMdDf8IvOkALsJVMnKNiy9uocqc9o4LWAdlOMwARZ3C2M\
in98F3wWCUfLg7M8OFqhs44YzhhXQ5TEjn0It6XkQ3hjnAdTBTagdOQL0BMcy8pLNATS91bCHPKSGa4vHOfx3GVd5xwsrijNtQfuj40VRcDJ5yX6rs3ouKHYczLmmyBaNp5dCMiEhRDm0910lNyhHW0VhWr1YLlE\
+GJFCoxoYPsyh7ReEdIDsxtwqUiVYzCaUtt6CnctfR5oBQYvanIqRUR9sta6Ms/kcEgiBPMmRMIOD+c/uFrQ/t5D6JHvAboqwWQD0tf2QdTtBaNRQS2XuegsTyOat9JY80sBvGJFS7kX6LsImsEeTF0ysiazolCq\
MJxwVOlrcJyocu7+njoMbZrB7aJkJE0FrquaO7A3RRSIF2elVujUWjSKJ9sk/03GBQ7d672nzYJEfjkb5JC0ZEljDeMkzOPJ6CnRKeB8a7QyGBz0cxItOLU2tAf0Q1oYMQ00HTZhWwa3SihaQNEOosthAQOPVXeh\
wypIV6Exlqsd0ZpY0SmktfLsl/NTOAAjuc5iHRBhr5mPVsSX+jM7TCclNkPNtvGaaYtBPBP/21ef4jd/Yba0qmgijILMjzt3NGQ7KBz6wsXONWIFyiuoktsPajb8ipEpmt3PcvUGb4CLJa7H2FToO/4EJlmRQj7a\
EbWXYCrOTO1B+FXConlIZ2eI5FOpFa0Ogz4KvzqvgeDOmeVYcHttIg8q4iuTMdDi+FimzO81qW/cu8vupZypTtTGwVeFJHiQWruIDjU9ddSsJTjuPQelOZeiZpN0+cjj3oXSCX6yCqkE/cvxuIIuwG6WQXDXFXYh\
PmoUwhG4nNUcljlKMpxyWH7CMeVVS87F719D3RrROFo1InEOYbfyMG1otvHDzLM1cxcnmnJWCASJr+h/fp4QG/x7qY4/qD+7tRoLC/lT7w0wJjs+gOjBfts5wMq3hh3Gsp29iJSD9kOKzz+fm8C6OoatIHTWJSbl\
K7Giyys2NlozZYY2G7iV7/GbAHdTEY9nC/5RRWnQsqFyZJfv7SVyrOvPZMde8ClbnWXSq8RJjeeMiRBGdipXBYqOj13noTPk66UqxH8qmX1rKclHUGVZW/IkEoJgQ54U56StwbzLWwU+Bb+hyvUS4VRCH5pbehJV\
MCIpLGa+pNPjq6qfIM7my1HX8wsDc24F89qJZ+iEvjeY5wZnAj8xoC8cKvANaqiXXdp6Pvc4Mh7kIOB2ij8k7qMr64RtaEFvPmouJFOrj51P4ILU+phj6BcF0QERalvn484Y5u8minnfm6bGJGim7AQIS/UCA1uF\
jYK9QlXdOfRyyr02UGOKicmOSbelvCsEAfqB0u/SjsCo/E5pn8QkPKAGy/XHZ9+bJGsnQfgY+5CdxKuMB5AwoPkEtoG8oZ8CD4bN9rsVVJ17Wr49IEjW9EDCw1kAWOy71ORDuuWgKUH3EIUoud+C5yBBcZrWAe8B\
TIx71uh/xR4HrybeP+pA3aB6aCe+y3wIzjN9d6oA/4KmhAeRVA2mAXjD49+Zm3wNuy49NxvgS2h5OvJHLPASdhheYPqgP85DyAvKm3QgWq7nvstMIe7xyZ1wI04THhHZKKlwAdwMvModLNB+jzUc7/dnzioeVROt\
MEO8O7qifqbBY5DSASPl+82eAeOrDj3W8jvcFTAud9COuFyEed+e7xgUIBzv4UUYRuKc7+FTIbeK879FtIOPlwTUO5g/DqQ7PAmXjY1Fml4oovSMMRDBZOcYN3Jpe+HBmPqLZvN05+uQLxR0xMCwizL+V+Zd2iQO\
SF84E4AbcgOknx+Bfz+gM/X4E9yKUA6MdqsJbXyA9cSrJ84HWE+urXwcYm15IrkMQLsxT6XrcM7bmPUYnapN2gd86w6XmQ6HjpUJKW7TaH0hz3W5WBrnZuVQvkwMF4foFsiPvA1nX3v0rXnRfgHk3U72Azq2lha2\
HfJhWgw97Ndg6dkOHBMJCc0XXAaQ81etml1tw7p/cn1/nf3Uy0UccG1C43UZJ21yKOBF0vLtrnVMGqT1Zq9eTW+B196jvWlJ7E3k6IULrm+KOVk/KKilFe+OF6UYi/On6NYdzE0ucymoJlW87b0nj5SxXQ89DyCD\
emm4C1oG3rHUgfsv8nDwgYP+gfsS7TetAO2Xe9E1hvWevl5T6B01NvPqvdypM0BOyqwmObyoLIDw2QfsPOSP4u9tDnOtdci90u7tcgMPCgHbNXXWAzfSxxtjLAesf2tBrcW2Xpqwzlbtx4cfGw1WuoOxD9nCwE0m\
vALO4708Z+Zmk9mr97TEIPu0ClNQNATc+JuCxvKJAWUAacMwvqeJwHJfOIwnCU/pA/D/8DRpT/8JxqGBApw34JGoBn+U7SO3dIEfWQ10/HQC/394X+b7JKsTYZmjTyaHJrLtEIozurQ/CP5s/utVsNPQQQKVnOPV\
U05P+VxHZezoQkow2ANDI7ZOiDQ6vmvAzLl9p8fEDMYOD/tvi95+ciJ56zUYzEn0N2mLzE56fILs8rtiuaLEb99wn4Xyy4+5CprTHojnShkhxebDhdnvvqjh+fdgWJmCFSu/+CtNfCkFtPcKmYZIHT7BXyhCFJXX\
Az2Aw8rblgawq+uDsq3HD7aBiY+WQxSyXC/gntSdpy/Y65oTtngqv5N+CuJ2sggeLocitB1coHITkr1kCV/qCoXRkR+BfnDOnJqfhJP3zvNuFrShxb4LH+LH5Hv2WKN70sc3x7aw+hV4VZKHmJ6uQ1bDcPTJ+jLj\
1kvx/Rzz8YvKnm4lOtmmUwfI9khuScfx3Pu5xBDJNeiAi2zr1XmdYAS/1hMqzj3VXhlJG+H8IL5pPACwhs5aqBwOXqA/OSo4Qszmt1aR5iR3n/lM2z5Tdrp7pJ+x0lvtqDBprm34Vc09xH5Xm1uABD6T0TvFP8M0\
QIwJmjcQZc+fkz/ddaXh1sv5/JhbLX7+v13hHsKOWVI52G3zdFgL8ksjtp99wneQnkBq7xm7LtXlORK4e5UzmsDDJGZvsPUJAvF1MSMteQ/N59A/qPClyumpysD4Bi2wag8HMFtnqg8cIOMyC44apWeXg8cCFOiY\
1bZGcnfEDkOv+3H49had5hTP03T4gbUbaQplj5csv7N0362/sl2/dBHQB3fAULt7euVZkMgAZWVtPbRRWNtaAaeoX/HXoxfMnl7neZsvukEzanrn1EEWDCRFy1CSFQayklUxB1Nz0aDKeSBSr1RNehSaZ0Yh4DLJ\
joOjHdcK4IQNg3WNJRNHW1ZLyPywI25VxTO/LystUp+NpD58Dl3J7aX8CTgVYsmYiHOJnx1GCodJg8IwULJsTbUGeVAlwqfOKy0HXTHoe4YWohywgXQEWQ0jQjchlZ0KsBjMDthyF6ngXcLimW34uzLM5I2LXAWl\
mZzbsIPprk408XxLk6WQ6X7JxAcKj/XhnrgFxrjZwdn8w4PG92KHvx9pPxOp0jFFb1+Oq0ezpn7ZN8LPf7scC1iCeGZ4swj4fiM/eIuD04r4eKaJuZkjszMph9tEq96KHGPUlemlqpokYJbc4cFH4LusjQIciFpK\
s5+YcetDfVGdanPct+bJLOyFX5Dz2wk9xF8CkNK/VGipqe6AO4OKKDFoJl+gIieDw+SQoKzVku4Txb0JnnpmzgLD4Uvr2y6nRWYq3biz/oN2WVou5wptTcljoJqUBqd5o/guJufaLwX4iub4yspIhOFTmpwJvpJH\
aVXpo/KFEpExONtqPdxhawHGdqFwKeS3hW6Q3dKpIJZjzOA1FM0bGa3O6IgFZqBtnsf034UR/K+WqSet3e4d6NInV7aBuPsoth8D4Y0WjEg21hyO828K6SYrLKeWowqc+5wL0Yx9ocYr72h5SGO2YDsB7SAOc28U\
6SA7LLbju9CFf+BsJ7mW7ihaYvqqc5DmPVRqbu20l1J5amKFsUol/IglRmikL5O5KImxTCw1HJNAR71JnU8Zz5qjmkn7O+N8NoYSa/NvUaqYj3wFhA1XS/SDi8qZXWruYuEZ5SRRHnoN2Ml8iLkUuQvaYZ5qfMfv\
h5b1iV4mWcJ/9yHvUzyvEKRbjxwc089rzTHpDBrxj8BYc0YIb/omhFBOtHLXPThxMcdAOUt3E3MxG/uFgyU2Ybepq+3sl6/gel46EyBuA3tyugLH4sBj+wp8ExYfuTmFwS3w72Piq7+7vl0LXJlj1SRzdmil81pt\
IkWDLbBHYWeRu/YLptZKEyZwxOXWmufsR2FufQJZk4cW5Dn/ZNVx5tIexGeOGiD5Q7YJotlZ2xsmdcTh94acbHEfkO2t9xvNNH9Ro590nwGkWNlX2udNNPk78Eptvw9ubdIW8tebm6tZRfqegmozwP35l7YZ2Zta\
Z75UfYZvIvgE1fKS5KTO+c+sBTD3UBqXQ+coGl11teJk0+8vravDZ1m2iS3KCAt1PgoIFnfc+uVnZn8jX62akMt8dvBaLAj8k76mjoN7gTS11RrP3bgztR9p98rG02vzDvluF7ZCYg3OOiVw2XZECKcsGd68kU0s\
0922UfSQ/CLIK4O/Z5J3JC24zlube90dbJZ/iIO7XzeOfH4UBv6oZm2TMSqiGxWAz171Cl9U4zYANeJjPpWbOvFISrfrsG8PYbXOIOxaIHFvC8bfzKeYsbz4rry9hYaZNVQ7D1FnsLtPa+psLMQMVKliHXv5aoEf\
0NQUEeY3XjTQfmg+fZQEhJ9VylCZKYd6yO+b/BOTAO6l+Nx6lM3E5b3Is5m5ZCGmtUAnk8gojroXgR1If1FFjuaECDQnDoYgjWGLEHRgqNlZ8E6gc7Ivnc7Q+7In8EbW9C6go8noPM+FGYem1jKlLKmMMAoFiuPo\
c0SuPEZBC9rSYC2JYikxJWWxgsJuJnG90ljpXrfc6X7wVP6gdM3q7Luo4Z3ykXR6aPEw7DNOe39W/K8j6GdXsodGm7UA/MK/FO9deOOjc3FkGe9nzozX0x+Ko/KmfljUSUQBjYRKJjLlfKjMpcw0taVex3uVIRf3\
f9AMGuYardLpYCQVcB5TMdDay5RUdinkL51OexRqTF55V5HXnSMw+9ooXI4wKsotBKw/8gOpBOwnU6dzXAGThawCS+4URrO+dfuT2sRU60i/glIomRHIM3vGukBX3+lZ/ASi8/EQ9Pl0R1uF0bE4c3BYvjZznD3v\
AeB+rDci3ESYT7ijILFnWGnvKcfHPBlO02Vt4Z8UUIr+2q+x3Vmvp74/ihNnvMXxNSuI8/BtWu6POcQtPSMPGcwhJGm4/4OlEc86Xp98N+AbFUYf4XkeXEGu20BXk9e3xVpAUOsAq5hOh76vqu/RjaDFM6W1B2Tp\
qSLiB7c9MuSutV4x30cQlLT8H0oHfXukKL0kRfYcJXUvSVwUhx0oRaelNT9Kfmz+7kWSQqYpkXebxU5EWlLUhfc+HMSIS6Z/3tJ3fUjjxMMJe93t0z4L/e7B/Vjjr/fbYRSk/e73jpIr05ELzCIavc71PEL8l+yI\
iiOXWzkv5Czmk4fCQg99IyMrPbQbYCOl/5ikQjchV9U+vsqui1N+ltnbC/Hk+7bsH42NNVcqymwqunIxsRDf7vIp6kljP40Ve5LDcHgssou9Bs86o7TQtn2pcij0M/lqwylA4JWjmzcSBYfy28kSdnRrtGXSRpj9\
OW/Wy+/hrSHo7MqnlETS9/mm0F0mcwQvhvRd2+x3p3Fdxkf2ez6yuU37vqwsMqub5R7z4bUrk9EeFi57O8rYafdL9p8Us2uLlJNtlXN+ayGAQw1wt+QfyflzMwff6UN6hU5E3oyeaVtqFekedQdkvvEwe1pguoMl\
q3XeEPUD1xliNrc5fzM/QPp7xu4f/+v9NcCH0T666vfyDH8qLN843VCBfqNewGdmP5q8IvSX+f1v0x/G/Gk2wPyS0N/j2g1R6QBZikABPo7j3+E/noySs4v0d/vWOiXqYWzlxb6rFVoMdtu0d/18luS/ihvNYP72\
YXy8ljr5YuQTqO/zvo235yLN5P0966+m2e9G+C7Fv1lym/p9PfDul+mv/X8vvr6fazmWq2mWnpIH/kH0kp/XUl/m9Yk6Y/5/9P01/g3v0R//u672ySYX/nxpMSsSbfgNLu71L0fTcRuaIBIhihgK4J9rMiYng8YD\
z1GV4cGTk/Au5UfL9ja35+CGn5WX+7vSkG2xPUG6JTZ0vzDsJcgp7J68g5SiqUv984FKX25c/B6Ul/uLX33RevdR/gs7GlohSFS13KISn19uV6r/3f6cvOH15GXWt979s0/K1/ufvzXToLM13xoU21sodXYRvxQS\
77cTAvw5cuX6Mv80vdg74OXG1ovc5bgS8tpCSRf+jjCOh0vXy6nBRB7zoUjxqR8eYaWt4hlmPJG4EFfvpyz6v+XfHnqsBP1V/KstQ9O4uuctWT7rFqv4pWMDXheGiN7tqcgDTUt/RZewNDSP1gtvQdp3YLLbrkOK\
4rhV/caLYD87TUt4AqrgFHadf3phUy6buSHjEFv+JuMZ535352F1k+16lot9EehTH3kNLZKtuBC/jhb2QU0YAErIII0DKS1FrDEKuBzpD3IiCCaM0pdkFXZZWzAA255qozt50sZU6wyXmYZZ5sywCdx4Eov4zGW0\
StVxqNaRlerjEksQ1y46NnXet2IGPH9LOYwfCwmTxSDtKCETDwtKJ8FPUqOOIxEtezd5IUP80pUPkc0khjZT5IjmotH3PkrDyRPBPWBB8qxVXgiyFAuBtFNg7sqz+wpB1Ik+ijPxB7Td8Q/uDgljhOqXQXXFxJqx\
j9UHncfR33tLrAS/Jn5fj0tpFLzndqCjN9vSKQNfqWBBPrF75AL6N/MV8VYJD/4k10Yhlu6IqWKcSKFwpl4x50uun/CFrbBgIu0bdVxA9Px0M007RLangGBWmKa0NQJjoYL8ZzbCSUmWcN9WuZP8nH60O8B4dpO1\
DVqqpOsQTU0/FH0lbHJI2xlbIySqgqabh+MSBt1tbDT9kvLbvxf7Jc+o3Ee5Z/aGSL/BISG32w1fCmgE++XuuMp3S9lgCx/ab/UDE+6J0HwafjJaK2mnlXNXrWjOwwjH90vNfngv+yXeqMQdyG0Lv3FQQt9RUZNH\
2nNtlv7pQvlt+R+qZW2iFPvddSLl++wXs5COm2/lKFv883r8WZyv/SovtvNencrbSet/dIm6er0/dI6UMEv7Zee5vdtg1tlU00nrWaDFKWP3M1qUvv1vyLM4v/F/frOkl/aLxnqg6SsU3i0oT5ZnLpK1E6uSmaSK\
/WNhREYqe9R/UKO4AWA8IUNrC+kKdqJqW8JuoPUl+/eV5WivhOZWzyCJ9044tIb6vscVmc8lAqpmb030zDUxC864x+CbMujA84kSdehvio86uZroWz7XC10kFXon2ndZqiPW5MF8sVJAcaf9GUObTd9+WTr5Zm0u\
/Opj7R7n74t8q7Umy31zfflR6MxzTcvTNHecPmNtKeckLR3OSjFpz1Z4urQ3tl4x70aKqSmmgUwWkA1t1nV/ERDQt7tGY4IEg6MP0jxI+K5o4HJVa1M3+1ivdsHz3kPJvf53tLkqqb7fHtVI936+gw+3VKfQcmXd\
AvyTaNb/MlV8sXSRpmsMs0zIHETpjklXZ6t9mJx2PrVsRdT3iz2YgPQQh1ImnrpAhZ4jlbNYjzmbkSEbEMINwHF535jjeXdgNI13G3dQBpHu/sgEkxai/XTIv5pFUFzWhDoB7QkFmuxvRDqeGJroqP8pDJO1XAXr\
cTB7k3vHK/hbtc8jhOjVFQXpenrUDo3Mla9/WizeT9Nt1JmXeyXdAs+2HGl2XXBoEs0DX2DrmcQxLGuQVeavmYQpoi2vqZab0InDlLoFe6at0llbDmOWj24dxomxLTSnY1x8UXQuEQP9BRcTNY+gm6M+a5tcOtFH\
USLAluQr/jbiHbJGaKGfLxD66QlyzbCv0Oz++6AzH/RFpRtxFyt4x3hIGavyXQ8dC6diqFBPSDmhcbFuVDw6BF1yqifyQ+co/dS6LlMtZBrpBdDuDvLIde9MXpC8450ee5GGPjZ8twU9bL/nLdOZO1IEqYBrgoJb\
xPdRFUOg8UtPmWY9Sl9yMr87rpQuaTuugyp/YQhStt11SG1H8AE3EZaB7trlNaxH3DyVpLpeOg7MQPY4TaBDBDdhVsc5X+75VEZ2k9TbW2p5bxolbOYtsQLzXZKulm74lRhHFf6enhX8qKyj3Ol7q+ulF0y6FX6f\
D+01usK0tPo9XpYF/43/eI35UNEv7gZtAuT/HAscDT5SZnK+ugDgLz76YsB2r4NS9vwgMafccVhiOcnSKRwxUF1bTMKU7Sf0tSQp2CgMQqDf04NOYJ33BgEoWgKza53QvEeTQlaTTmbxcZDt+MX1ns/6oWFi2ib9\
YXvKJUeUz1PFIxV68y/rLAMCVN3v88XnljL2Jxv1dFIp5NpvGjY75R0k87khcRs6Qs53C6DrNpQwKn6DZPkR6Mih7R1v1RnO9AAL7jTtABy262tpYCLrAI+B4ROuIl/ZDswHZJQTz0+nPjEnIO33bxUq2ZoobtAn\
kmOQUN2vV86wYq7E7+6LmSEhkp6awFPWQX8C+nk4fZEB2Q+7D6fKuOHM1SbwSrjLpbhH279wwwOfylNdfbOKJSRpNc3tZTmVil/w0Peh1y/4WgL373QaAcMaMJ8+nmGp1LQRNotR896sqbzpqPOGs5zqBxQudR39\
Fd1sRngkRVnU17G6qoysJ85fJKG6pqjPjx80XbYboHI3M04LUXz3gWVvQjLPQro8DnxO31Ng5m5q/Ggkekhyt/iUXTE4mz79mV8fFh4eK/nzDFVNMig6rnX+FPmkQxzRhiiORjHA9X7+Kux4YSEyvxKf3WU7t+tv\
27X7FHhXDNVPw6uGm7SX1tq9gvza1SzLu7EmB2h2U3m1zmabSxOklCvZqvMr6s1u4RqRKxXs9zRSb3qWmPfH029mn3Wr1ezg5ebejX7uF+vZvvCtYTUazx2+PVq9vnbTb2avduvV92ZrIRLC6lXs+P8ejU74jtTr\
2aH+PVq9nwE7pd6NRv269Vs8SOmXs1e5NerbmQeQvBNqVezv/Lr1WxnRNCQejV7ul+vZg+uM/Vqtplfr2ZvhO2h1KvZ+n696t3nS0MbLTW7X7aQqFez4w+aejX7ofl1jmafNJTzhGbXml9Xa7bjP0y9ml1qfm0Ie\
yBkLzO90VKzr/j1anZUqalXs0/79Wr2EfhRlHo1Sy8sUq9mhz1v6tUs/bhIvYxXFw/0hx281KtZcQTEejU7Hr6NpF7N3ubXq9knXzf1apZeZKRezX4NAzWpV7ND/HohleYHQmlT6tVsf79ezU4oM/Vqtptfr2Yvg\
iKB1KvZtn69mi39m6lXsy38eqEIzuGG0zCpV7PZfr2aHX+zqVezB2XdRb2a7T7N1KvZ3ebX1Zod+YGpV7M7za8NqZQP+T68Tkm9ml1rfo1qthLMRurVbLVfr2Y3+/2s2YV+vZp9FxZmUq9mX/PrpVkBHh5r6tXsX\
/x6NRtF9CWpV7Nz/Ho1+73hOU9o9i6/Xs1+PcXUq9nxfr0Mz4W99a2mXs1e6der2bYbTL2aLfbr1ezmu0y9mu3h16vZG80c3K7Z8/x6GbkLuw0zy1pqtpVfr2an/MnUq9nGfr2affIBU69mv5cNB+rV7L/huEfq1\
exB82tDGFNR1WCqqVezu82vUc22hdsQqVezG8yvDD+JbNYrpl7NVvv1avbzP5t6NfuGXy+M1ZC90+cbmn3Br1ezDaHHKPVq9s9+vZrd4/ezZh/y69XsEr+fNXu3Xy9jYEC64PezZm/369XsYL+fNTvKr1ez58w19\
Wp2iF+vZt/4yNSr2YF+vQwLgu+FZwapV7P5fr2anQPn7FKvZi/w69XsW0dNvZo93a9Xsz3hdEnq1ezJfr2MPowtq3gqRL2aPSabLdSr2f0+n9TsQfPrHM2O9uevZr80v67WbCnOFVKvZreZXxsyHg2yZrVqqdl/+\
/VqdjtM6KVezb7j16vZ0w2PfUKzr/v1arb1ZlOvZl/268WRgaTymalXs/6vUc1WwqZc6tXsc369mj3HcKQn0n9drdlH15h6NftHv17s8cgo4LdO6tXs4369mt3u16vZuX69mu3u1ytZbMER/gxDnkFPsUjmY2Nlk\
lNSSapxm+TRVBKKYMlnU0n62vSfTSXz8dd/NpVkJCT/2VQyH5sO/9lUkhrp/rOpZD42Cv6zqeSiVPJoKpmPxd1/NpVclEoeTSUZfNp/NpVclEoeTSUZYNB/NpWkUr7/bCqZj4XPfzaVXJRKHk0l87FY+c+mkotSy\
aOpZD4WGP/ZVHJRKnk0lczHouA/m0ouSiWPppL5YOT+s6nkolSS4RH8Z8F8/WdNUvS4ki5QOnep5Mupx46mkvngoP7LqeSiVPJoKpkPruc/m0pSu8F/NpXMB6fyn00lF6WSR1PJfHAX/9lUclEqydDr/rPgCP6zq\
eSiVPJoKpmPWew/m0ouSiWPppL5mJf+s6nkIpOkb/z28BLr25HkfE6JAw6gvApA+FUaQIjNRW3o0898UTv1ivvABUJt6AU+ruL30S9RDqLHRnMUXdZVonXgLMpDp5xF1X8tNZnh1W4PyxfJxaE+vptZddeNX9fiV\
3eXhavT78AS4issnJ9BvTHi8y2cuinAnyU+z8IxPMSfJD7VwjEUxB8kPtbCzcX0fcRLLBw7beLTiXezcHo6pc4j8TYWzvBOwG8lHrBwOlKmqwnie3uncLoXpFCX+FYLp0SMjuSIL7VwGI4Q7038BQvn+ZvCSuJxC\
4d9EPH+xMssHPsx4pcQv9bCcY4m3ot4oYXjvEm8H/FOFi5+dQ0esnD1whLoQfzHy6xxV7wz8S8sPEvxXOLrLbye4i2Iv2nh2Yo3Iv60hdPTK/1eecBnWXh9xQ8Qv83CGyi+m/hwC6dMgpeZxHtZOF1SAl9JvJ2FN\
1Z8GfGmFn6S4q8RP9QrhdPLBfD5xHdZOH3cAn+G+AoLp2Ue8MeJz7dwxlAjPROfZ+F0rUEdZOJTLfwcxe8iPtbCz1W8jHiJhTNeEemceDcLb6f4OOJtLPw8xa8mHrDwXyk+hPhe+HP3cXrdobcA4lstnL53SM/El\
1p4F8UvIv6ChV+k+K+Ixy38YsVbEi+z8K6KB4lfezzeiHihhdPTCfBs4p0s/AbFf3BJ/xY+2tAb8R97pPAxinvEv7DwGxX/kPh6Cx+r+A7ib1r4OMW3EX/awukRGPj7xGdZ+B2KryN+m4VPVLyS+HALp8CXWibEe\
x2PLyDezsLpIpYae8SbWji9AVM8S/xQd4sPKP448V0WnqX4I8RXWHgzC59v4XCVy/vlh4nPs3AYthF/gPhUC2+h+P3Ex1o4jiTC/4mXWDiOsTJfiHezcAg3iE8g3sbCIfIifjvxgIVDEEr8DuJ7C6x5pPhk4lstH\
HePxKcQX2rh0A8gfi/xFywculJJPG7h0BsjXkq8zMKh5kP8JuLXWjj0ypJ4oYVD4U/WNeKdLBz6WsnnQxYO72DEbxH6z0/hcEZGfLzQv4UzQDM1I4T+LZz7F66bQv8WTpfQvO4Q+rfwLMVHCP3b5WDzD/zXQv92O\
Yr3Ffq3y1H8EqF/C6+neCehfwvPVvxcoX8LDyjeWuj/Ums9UvxkoX8Ln6F4I6F/Cy9XvPYr0r+F36f4MeLzLDwDBxjg3xKfauGZiu8jPtbCsxQ/SLzEwuspfoh4N7v8+jKPvifeBjiQjIwZSScRNcBNLIHaS9JiC\
ST1i83+8HJwArM/3Ion6+wPe+BXd6mFm/3hpcRfAF6n3vYsTeudnapX60sWOghMyVQ5+viiL8Gv7kALN1vPDsQvsnAJIoEbdOKnWzh6jPh5xLMsHMdE4m2I70EAsuQWRPEc4pstnDrGdBlE/C3g2HzIFt58aha/Q\
j/1Kfx6fP8mv3f2h8kt+ESrfPO99+BX92oLN981hXhfCzel3Ur8/OPLGUm8+fHljCD+PZRb6nzXUOK7LVwixGMrTHythWMXTfw3xF+zcLPFvIL4kzaurETac5+N61S5nvjNNs54/tBJJX6FjaMCsh7i3dNwXgoGb\
iB+ThqeTXwU8cZpeMNkew5ebOPNku3ZmYa3TT5fnYb3IX4V8X+k4TOS/flIGp6R6ffn3RZuxquY+GgLN+PVj/jA9HI41S8jfpGFG3roTvx0+3kdlzziWTau49KG+J6LjhuXU4hvtnEdl2zib9k4znxkSTuBP2vjI\
CCyNuIP2DgIiM6OiU+0cZz5gH9E/Gob13HfRLxvGi7jvpH4+Wm4jHsl8eZpuIz768S/73LcuP+N+O40XMb9j8TXpuEy7nHir6XhMu4O8SfTcBn3GPH70nGEKA5MJX5zOj6DW3/iV1i4Gd9biHe3cEM/dxI/5/jnJ\
xBvfDz+W+IHoZxZl28Q32nhhg6HE6+2cMM3hhD/h4UbEcDlxB8BrpwkyScHADd8shS/noA/7j+S5I9XHN++T/Cr293CzXqwnfg5x7f7PeKNpR1cCZLtWM1atB1fX3gifq3r4YJUY1bgsTqd+CcWPt/CTSMriM+zc\
NPIu4lPPR6/lfhYCzeNv4Z4iYWbxWww8W4Wbjq9D/E2Fm7kLj2IByzcyF06EN8LR4vJ/bjiZxDfauHUruHiR3yphUPEJPudw9z/WjgjYFKVmnjcwuEjk/h/iJdZOF05cLCIX3s8Xk280MLhF5P4QuKdLBz+t2UyE\
w9ZOFxmyvmG+I/wNunj1MfieZ34FxYOJ5fEpxFfb+HwXinnb+JvWjjcUhIfQ/xpCzeL6FDisyyc1tU8ZxO/zcLPUbwn8eEWzhD+lNMQ72XhdKFOVSni7Sy8neLNiTe1cPj+JN6A+KGO1jlG8aOHuP+1cAaD5zgSX\
2HheYp/Tny+hTOuH61Ric+zcLjSJL6T+FQLR5L4ZuJjLRxNFnkk8RILx5AKPRDvZuEgbeJvEW9j4VQ+pyEN8YCFgx8S/yvxvWhcUm5h6IT4VuB19rNx4IZp/Au/noBf9IDdkeEX86xyDb+4FL+6Uy3c8IuOxMdau\
OELZxMvsXDDF04j3s3CDV9oRryNhZtNbiPi2DLX3eTWI74Xg1aHqWcR32rh3OrS2JL4UgvH3YXIWz7i/LdwRkimZjbxuIXT/gz4d8TLLFz0a2H4TPxaC8fVAnGXeKGFG373JXH6e63D7z4jHrJww++2EP8RxFuH3\
60m/oWFG363jPh6Czf8biHxNy3c8Lv5xJ+2cDP/nyc+y8LN/H+B+G0Wbuj1GeLDLdzQ67PEe1m4odc/E29n4djnCX0Tb2rhZvMuzx/C5PbxsJHPE99l4X0Vf4z4Cgvvp/gjxOdbOJXufHyehRda+FQL72/hYy18g\
OIPES+xcLOZFbybhRs59v3E21i4kWPfTTxg4UaOfTvxvWB+deTYo4lvtXAjx76O+FILN/LhK4X+LdzIh38t9G/hRj58mdC/hRv58CVC/xZu5MPnC/1buJEPnyn0b+FGPtxc6N/CjXz4ZKF/LAJ15Lr1hf4t3Mh1a\
7nZX2/hRq57lPibFm7kunuJP23hRn67m/gsC++m+AfEb7Nw+qWmvJT4cAu/VPH1xHtZOG+6KUcl3s7C+yheRbyphYcVf4v4ISySSTpX/H+I77JwRnrl/CW+wsIjiv+R+HwLZ3gtzhfi8yycQeCAzyU+1cIZmotOF\
YiPtfArDN0SL7HwoYpPIN7Nws1hbizxNhZu5LrDiUM0UleuO5D4Xmwi6sh1BxDfauEMgcb1i/hSC6fDMq5fxF+wcCO/lUNn3MKN/PYM4mUWbuS3zYlfa+GwkE4eRgstHEb/so8h3snC4V1B1i/iIQvvo3iA+I/YT\
CXpQfEfeFj5wsLhsJP4YeLrLdzIUWuIv2nhRo76NfGnLdzIUT8nPsvCEQUgid9m4Qi/I/OC+HALh7Zw8rDby8JHWXg7C79B8WriTS0c5nBC/8QPYbOZvKew8F0WztB6XNeIr7BwOO2R9Yv4fAuHu9YkPs/C4SdY1\
iPiUy0c8VeIzyM+1sIRxEb4PPESC0dEV7n/Jf7/kfYl8FEU2f8ZQiAgOCBE8UCiBg0qCgpKFNYEEuyRiQYBBQEFBQQVuSYIiogmUcbZKHitF+ux4nquxwoiChKQW+USRNEVD7CHiIInQWH+3/dedXf1dE+O39/PZ\
5fMt6urq169evXq1av3ums4pQy0NrvtNVzZq8cRnqHhyl59LeF7sRgn2auvJHyrhqcLHiZ8iYY3FryA8PkajogLLOcJr9RwRBTjeUR4qYYjGhnhXQkfruGI0sbnaIQXaXgbwdsT3lnDEdyQz2cJz9JwhFrkeUT4I\
Sgl9jwV/Ajmfy+ewfyv4ScJHmD+9+J/fEb8r+EnC/4T4RVefBfh4zUciaQJ/5LwQV58C+G9NDxH8PWEd/TiawmnfHr2Oqjhv2HTloSvIPxLDe8i+PuEr9RwSplJ9yAIf1XDzxH8ZcIf1vBzBX+K8Ns1vJvgDxI+W\
sO7C34/4cUajizqbEImvLuGI+s7ny8T3l7DewteSniGhvcR/AbC92JTa69rgl9D+FYNLxJ8GOFLNLxE8EGEz9fwEerch/BKDb9W8OGEl2r4dYJfR/hwDR+l5i/hRRo+WvDrCe+s4RMFH0t4loZTniiysxB+CJt7W\
44JPoHwXRo+RfAphH+k4RHBpxO+QMNLBZ/B/K/hUwWfyfyv4ZS4lcJ5MP9rOLnVkR7L/K/hlIaE9AHmfw2/U2tnRw2fI/h45n8Nn6vR4TcYPyz8AcFvZP7X8Ac1fKWGP6TV/6qGP6zR82ENf0TwScz/Gv601v7RG\
v6MVk+xhj+rtae7hv9LG/f2Gv6c4GOY/734KOZ/GIcsfL6Gb/XizJ9LNPx5rfx8Df+34COZ/zX8BZ3/NfxFbd4N1/CXtHqKNPxltX4x/2v46xqepeHLBL+K+Z9y3Cl8ozq3Zf7X8E1aPR9p+GbBRzP/a/gWbbzma\
fgnGn0qNHyrVn68hqvDB+bzQRquzoVZjvXS8BI5DxX+1/D+gk9k/tdwyoVtyZPfYES09WrBub9favhAwYcy/2v4IMFZHr6q4VcIPoT5X8OvFJzH93YNp+s1Fj1Hazhd/LLGpVjDRwp+JfO/hl8reJj5X8OvE7yA+\
V/DRwl+HvM/jKy2XBX8XOZ/DR8j+JnM/xp+veBnMf9reAkMT2SvZP7X8P6Cd2L+13BKVEn7WeZ/DR8geBvmfw0fKHgm87+GDxI8g/lfw68Q/DCunJmHYIS2x0XwNOZ/DVeHWo2Y/zU8IHiC6lmg4Y0EP0j4PA1PV\
4djhFdoeGPB9xE+XsMzBK8mfJCGNxF8N+G9NLyp4F8T3lHD6e4C+S8R3lLDmwm+lfDfYLSy7XiCf0r4lxreSvAthK/U8NaCbyT8VQ3PFnw94Q9reBfB1xF+u4Z3FfwDwkdr+DmCLyG8WMPPFXwB4d01vJvg/yG8v\
YZ3F/wFwjM0/DzBnyV8LznPWvqV4I8RvtWLP0r4Eg0vEPwhwudreG/B7ya8UsP7CH474aUaXij4VMKHa3iR4BMIL9LwvoKPJbyzhpcIPpLwLA3vL/hVzP90HcGad4IPI3yXho8QfBDhH2n4SMH7M/9r+LWCh5n/N\
fw6wS9m/tfwUYL3Yf7X8NGCX8T8r+ETBe/B/K/hswTvzPyv4XcK3pH5X8PvEvxY5n+6DmL5CQvekvlfw8sFDzD/a3iF4Ic+Jf7X8LvVfCf8YQ2PCh4n/HYNv1fwLwkfreExwTcTXqzhcwTfQHh3DZ8r+IeEt9fwB\
wRfSXiGhj8oeBXhe+k6juXPLPg7hG/VcLrPRHYAwpdoeDPsMWlfT/h8DW8u+OOEV2r4Q1LPPwgv1fCH1TwifLiGp8GgT/6EhBdpeEDwuYR31vBGgj9AeJaGpwvO9R+ia0+WHBb8EcJ3aXiG4NzOjzQ8DXWSHCB8g\
YYHBH+C8Hka3khwbmeFhqcLzt8dr7dH8IcJH6ThrQTnfvXS8NaCzya8o4ZnC15GeEsNP0nwOwn/ja6dWftxwW8j/EsNP0XwSYSv1PAcwW9k/tdw5fRxA/O/hgcEH8v8r+GNtPI09206CP+MZ/7X8AzBRzL/a3gTw\
a9k/tfwpoKHmf/19ogTSh/mf7r2Z7VH8Hzmf+BJ53+9gVvnf3jqc/737DLn/E+rV53/VeKpebv+PcErCB+t4er8bwbhxRquzv8ihHfXcHX+dyPh7TVcnf9dS3iGhqvzvxGE76Xrlu7zvysI3wo8qf+XUO9U//HUp\
/8XvOn0X6tX9b8znpq3a7jq/2mEj9Zw6/yT8GINV/0/nvDuGq76fzTh7TVc9b8V4RkarvqfSfheuubq7n9TwrdquDr/bEL4Eg1X558ZhM/XcHX+yfVXarg6/zyC8FINV+efRxI+XMPV+SeXL9JwDCWvS4R31nB1L\
vrnGyT/NFydix4i/BBdJ3afi/5C+C4NV+eiewn/SMPVuehPhC/QcHUu+jvh8zRcnYseJrxCw5UfSBq1f7yGK38PrmeQhit/j4OE99Jw5e+xj/COGq78PXYT3hK4eHrYfGwCV3z8E4aqFn/Y7H87/j90/dvNz83w1\
HxVwxU///U8yT8NV/z8K+G3a7ji232Ej9Zwxbd7CC/WcMW3uwnvruGKb3cS3l7DFd9uJRyuq8l8u53wvXSd3s0/HxO+VcMV/zC+RMMV/zA+X8MV/2wivFLD1Xk4t6dUw9V5ONczXMPVefhawos0XJ2HLye8s4ar8\
/D3CM/ScHXu/TbhhyhsgfvcezHhuzS8RJ3/E/6RhvcXfAnhCzScQqBa5edp+AitnRUafq3gVYSP1/DrtPYP0nDK0k+xkwnvpeGIecD6GuEdNXyM4G8Q3lLDrxf8BcJ/o7ARCh+r/BEI/1LDEQOG8FcIX6nhiB5B+\
EuEv6rhE7X6H9bwScovi/lfw9W9Pa5ntIare2z83WINnyv4i8z/Gk7Zeuj8lvlfwxEvxC6foeHPKv8I5n8K22HZEZVfH/O/hiOyCNvpmf81nLLz070W5n8Nf0Ot68z/Go778Xx+xfyv4W+p+47M/xqOm/qsNzD/a\
/hC5WfI/K/hbwt+N/O/hlPGZav8IQqPYtkFBX+I+V/DEUeH9U3mfw2nDOsWvkDDN2n4PA3fqdVfoeG4+26XH6/hlEPaojPZcix8n+APM/9rOKWto3MV5n8NR0QHm59barjyH3mT+Z+DK7n8RxYw/2u48h95i/lfw\
5X/CM+7VzVc+Y+wnHlYw5X/CMuB2zVc+Y8wTrY3W65qeLGGtxH8A+Z/DW8r+IfM/xqeJfhG5n8NV34oO5j/KTyQ2w/la+Z/DVd+Ilx+iYYrv4Yvmf81XN3P+5z5X8PVfTjGSzVc3WP7gvlfw+eo+3bM/xo+V/D/M\
f9r+NOCf8/8r+HPaO08RGGYrPmrtWeXhkM/YLsX87+GLxB8DfO/hi/U6D9Pw98WnNe1Cg2n690WPl7DSbEAvpr5H7h4dth6yyrgSm85H0999JW1H9n6Cp35Jukrb+KpeQg1iqZi1/svekvq/QoPkvQhqh7xS9v/2\
pxSMXHMW/o/SrJPPxEtjVO9IIGnOekoCcyXK2ldzvn9MEUv7DLUnc9Z4p1SgGhEQvsn1RrreNF8qnwV573awFkDnRC9kh8L+bnowyPow9xbSaLJ8f4oe51K00UX5SUhpNyp5wCAefsjbSRJ59vbyH/8do7o2Jbqx\
lsh5PCiDuBtiXiJQK2cp2ryb9z+ie4cVRY9vmtG9/atvlPbTktkffVcI0qceppGhTOlFpsK1vvPed7PkfcpZVsg+AgnbFR1mL86dVjvj8L7MgoUBZD+0ofi7lauofi3U4H1fo5f+0/ztv8m7duu/iNim6f9HVT70\
4MP6e3P9Wn/c37vf/Uveb+J+33zF5/++73/lHq/sfv9F7T3hfeQT6/zyVyDMBon1NuGSI+F0XXEUJIsL5F187PEn8hwh+ALnK+Z0+1l4zOSzY/CLjQxDdQ/h9LmJQf/w391/ZZgnl1CMW4HsnQ0MpCSNrqFY9RvS\
pS0QiDNliqBh1WkicxpI/o5kqxxSt1ESTbKcUxRZP84hjsrKfxUtFBKsEv1IhDrCkrjlmGmZ1CsiPTgwqBROSEwqyYRrCDFi/LCBRcWQWAUBzAfZ/fJ7ZmI5HZdG+xAYRMgPIILW4fKqpAyd2PZzjuMLTvLqpqGm\
i0r3zxtV3FgDTLFtUOJQKiyP95G1qzZfTqNCXaAZ2hhcGFzo2w58uet0d5bXlS+dtp3ocBmVBeODsgWOQQq4iX5XnAhpufP0RqTvAxDUTNc2S+TZuxyczOn8l0ZvxRhJH3y9SBuJ1LSIQ9gKPohpY37Y4sBKZJLs\
RUnGulD2gU7UJwJyvFHncN32hhlK5K6VYVu7S6uWBssf1y6juGPriFalVPrynY27dkoMn7q0EsrG1dSZaE/tvdML+0WwjC0Kk4vzGkXisbN0zn1MN4UHjKbI2AlButuNUgUixTf79m4tB2q+UhVU/2uah9KmmYQy\
dzU78sqGzej50/Y7V9WfT8G16nMzV809mhwJK/s64mzarpELrsla1ZNdim4ZBMROx5Op6rz02bV5JeeYoHfN7K/d0sbrjwXbeTfs2pKIns5T6SMq/XKr3jFkg/ZZTWBW87cV3bD0wGE7oz1XmRUXpVvIAshEgZ+l\
thIESzLPsgeGi+5kVee7KErjNgla0zyZ7DuA0XXhaJb6FtXEr8Ee7YI3kNuqZDh5O4ZXLjMuK7xXUZgY2Knalco1ipUmZ9pVGyOZBVGN3FvWxUHC7eHA58XYRjPDkVbC3ehJ2g3Cjc1ynYeMGKtjLJlmfpTrg/BZ\
XUMg/82faBR9TzpdwF/r3H1fdb3r+Pf8dvAjUTPUPB9Lh9H0mwAkNXLaD7MCS7sgu+Bz34p+xZ89i34zGj2OVJkTtsVv4jirEs5jf9Tli+ruSh4zxF4p2x3frAc9E8Yq1fg/xMohjJxrDwJ8xNkW/TNZ0X5Tjukp\
8h3KhIIWTSXc/heySZEeUznURzSvpnIFi1hSLvQEovQNJiREUjN6CiKaZNGpWIIcUyvfMs/rAwzTczjfxRh6Ykk7dIPKCYvhyaNdb4V/qpoDjUq1r+dZDG1IqaqdJ+fccRUrF/0LfqFuK6JrJonG6XFLkUSy45Ng\
VesLT1JwhCrdJ5QH0h+cuBoyNRESbvqseYhzDTSNkYtVrvurIcDEDtVsb7Z4WicQ1TfiiRpEks/ukdlWkpk9cK3LFIwcRJZRwFS37GCH5c4n5YA2RzGWJ5BMpFihaddLAWNAwT96wkmZjuu83f+oYK4Cj3X/0D0R\
MQf/3yaCBjWqSnCzUaRt2ATxlOCC4WiAQjxdkai4wzUmCwvEpvMecjiaESrzEMIhmHOwY+k5x2vCchri8n6FB+DWBr+6xvLA4pnSPpGFHy83hwyPJC2mBNZWYLgNPt1am+eFI13RTlVf5OG1P8OpsBiyQ+s6l+NE\
CDe+ufSwpGUL54JixBNZMtIi24rjm7ADwR5hLCvCQQrEKQwzViUtvWT99576Y1F4QBE4wF8E2MWfKQwp6DsYJPgwhk5BVA/8rMPzC7M6R0spyg+oViBGYoN2VcQm/6FBNSq2BEs/4YE2nV/VCSCs0+j7RlyT9NWq\
zh6oOtm89e/oLMoBMrrYho18ysNBPeaHQ4dTlBEs7Tqlpa8oIBsaWAH6ogrMbUt1+R18xeqi9sSXQ7ZHCz/kiPjluewFmB/GbOLAqsvQE5BSsAj4MrgQkS0IgpVoZN9OCnVg0hIabcNE/Amlee+nKWLOQqfg2p2U\
4DkDVlOjLLtlGa7OG9XsIwsEcT+04ILn8yhU4cwEklyOypfkXDGvNXQMrDnWv3tuhmhsI7Bt0lNy0ZqXJpNy80FQOgR2mrW0ISlBdh+Svk4rac78JQfYK2mZ7fhGasu1E2S+wsHIVjzyiTNYDmWlO84CnQ4sM/IW\
z3ltPzfVwVKC8p2Z0K3ajqMFjYEUQ/c8ksYusv54D+L/umqE3mrJ3ehzt91AdiwusruDz6+t+sOeTt4N90FoPh2afFcznf/pJCD2KczETr9SY7vXFyxOVhOdoPLKm9qm+DHR+JXQfQXhBV77FAgraDs28xSaDhUK\
6UyAhS8mxx9iewToZxFcvoY0WGUxRiSCb9H5fSOvsXxn9GnpuHoezkUHqg4+lNR9EsD+ybI+o9onQtH/+yKnBTaeuXRo4xmq0mPwnJ1S5uyb/IjR0pO+S07jT+24xkYuevvpIMxffDpRqInLtMqWFVUvmzad1TDh\
IKynfmRca4qVhmYQxUIEZpW8B7h3K7KnufGr6HFsGJHJKNsdyAylpPsx3f+RXQE3xdE7/iiODphZyh6sclZkUPRa/bhx4F4DKS2+oOqSy+UaimH8wuFs0EZIwZKgUWJPOGYkKao/LvIPHyn9FEEyO+Cjyj9CE27n\
4aoqGIvxEI5pESkmYG/K2bwJD7ICqjxx2Yj/aGcF7jxKekAhZTpQBppxc3om2pCUbSaW1QcPWS1Bg0JVryN/PVFFTuQeFpx031IHEzipq9InjhlIkbe/D7QZ+cR9WYdbhQsp3BkU5HvoDHiarIuCji9dBwmUCHPI\
o6oHgYbU2vNMLJc0rQXtoSmPJZpvjdY/hGoSMsZQqjvMbOQ7K8cQmYRwDhC8dv0LUJy8Db4GAJwi+L7D3yuMVTM4weL3lTZ+CKCZ0HRjU+juiX0vwiasJJXXH9w4XsslCw5hYl3GHketZ8/4SdGeF98DlIBS4Js9\
AjJuqG+7DGrpI0VbamNzzAPQI+rvDi/4PemgUjjUOzi1znNdTg2eyIaEq/CIJtPXkE2lyrzEyxW8XQgvudJtOsipWpdGEWPJVkKxSM2IDORdcJDah+L5GNQX1nfNBI7PfaXSA19Zw0t4pix2Osjgzc2exBUm8umZ\
acFH0KuR/NB0Tg4hL3a+77ynXv/zhvMTUZiRCtX/f0pL1cs1CXWp4SD68f6GYWxPvmJAbnRPrQrs99fPJgm0dShqdZj6S/yVZ6C6+KFsSNRbRGxK0KZo21ZeydQCvJJ+8KV/fdBVw+WIwxuWnFl43NCeRuDd73Jh\
XpnBssRSRiD234pFa9ALoPqs+31y8gMV14F3RKr1tpIFmgSyls22Sw9IgT6hdKR4b53ZgjUQT8rWzQK5a0Llkvywt54Z8o+7G8PhGJIaV6SiXZFBiAnewgfMUdhD48dSh/z3ZdpDkIutuxK+Bc/E146A22n3+hRu\
HLAPiOGmtD8igLiyOiAA+Fo1lF4jCpLX1WbBjX/VxdQcFbIyaz9N1uGthVjzrLlC5aPaKPqVfbv9HOoidRUvLIUr1S/ZP6BMMTJ9F1B15ExZkcSdREMHC3u00rUqlj7u+lTeRuNYO/l2D0EsdFBc3dEkDQg60aq8\
mhbXiP7O8wGQ7Fx2hHpaOSlT/4xDOqANYujVaFOVaGymuAtx4ej6cW0QYdEWtEKXTzZiG5XPcH8xDNKInlccRQUTq/eLv2ubLl/POjXgukX+di8Dn0Qun5GePl+puuZeqs34gE4xtPuYEUhrZF3mz+9mOK81jW/3\
qG8pNb8eg+3jOozv9riVrzP/Iohx13WWK7DPa8Gfu1n3axzfqG7nCUTI9hHMooUxvoV+k81bb41QaqF2uabu/9INur0//66+w9rWPu2YCdObkYkUL3vgZ0MNLku4cr8gfQ7ezG5YCSyunCdvA+zk3gX7mR65DecH\
qga9KhT8Ljo8Tukbr3p8SLSpdr0eOW++tGj8a+10mOUTo9srtNNj25f1Z8e+J5GD1QN7STWZwRtK8AmWD9roU/yBxbTaW5826BU9DGirQtnF2TasOyfkKiJ5qC5GzlKVvXJhPqWLoYZeT5reibJmsgpRixAdpzjI\
YUbixnxScpqEjtC9ln30w95z23fzKb9+4ZCZHyq+raxkX5sEaZ+y66wdEDWNY4OaFHdphADNZbySU5pQdiqi1sEuCaxYiaPLxTk6Md5V2fObA9JJNv4xAqjaifqblIYy29hVpDA+J+SUcn9jxZkFs4OtWBcWtcfk\
ms9hqXq68bmN5cRDfB5mwZeey0o0oIpUtD1d6MsLy2SBxrkTcmc2dGI/mFUfY80ceE8plDQvBX1geOorwN7NDYSq6q3qJ7Fr6FH7l768G8cmUht/v0hVj/+LdxfK/8i/6PDvyO4Tjf/Rr74v85nVC1izQj7TOTF5\
F0RPw93mes9f+NIDOr0/976yfPCfXXrS4u4Lrdcn4F8QnXpSyhv9dc1F4lXFhvUvyuwb6t3/5rp/WtRz/6N+in1erUo6u3Xc5//f61XKQWzyOMxuMte7/5SvlNH/+W2pu6vbq/sNeFH0h6b2mZKNgoSR7Nx7EUkA\
uLEWMz3CJrd8R4g4cq+w5jPuRvqjJCPB+kt2BcvRwvo2guOoRNbOaA+n6b2HaHekpxU6kVMLXmRHPPkDWviwMB5DAh94WdMaMu8Wbe8R2YpDrHeZxgbkiDwlX4ghPdMJPeUFHm/+7Ja6U/548/dywIB2ygnf7xKc\
aiMj5IyLpH1xj0SkhwJxjgjIEh7KZGW8wOW9UgrbU7hxynKSPUxNGhd1yZKmkeXY10gi695w1DZYIMeTUCPM7YfxnGrlW5+Dh3czwzAbAPb4058yBrfD2ZhKO7/wWmjnYTNysNotxNN4nY2U+1ERDy2NKGdzzNEv\
6idx5D3snyMHk7Cw3g1byxG5YxYzG550a/NdbCbGLEIZfhi6zBb0ELR/WZ/zqMWLGdrlc1XdqYzKWgeP1xK0baZzNAYtRrzeRiVVCZK5wxeXpA8h91hmrBS5PXUD+T1qktASRQ6Q3pEicsKKTej8G9+ZmIOWYccw\
u8fQvOqxgyRvQsdm/QnadVOorJntslI/DBLM70bsea8kMcfhEgG4rKGyrlA5wOI7K0Pi+QUs8eFqE8kJoFDMgh0TGTdVCGDg7SuTAbQv9ndMjiYyV3IlkLDsxlWEDU8m/FG/Cne1D/HJjKef9SRXERUMWDrEOOfD\
BI9o0F65SvOM9cURhfsSf3HicqaU4SYn5J1H24EcbMRmzThU+AeI1tUmHN5ZLlq2sKlGiqufT5oj9o/oaPoSE6+OH1SXjs6FrEqlTfMITdy2Rc4WyEfR2LQImgNF7bqnoG6uRb1hVPkLdieQEF5NSIWmYnMFcQRx\
Bm0rvNhDGetS8xBjlvhEehVn5kfXUkJHKtPoc4Mhl0ZpHKEIw/DgDIapQiZbWrMI7lVcfP334SlTqwhhlA55YSr+n1CdmTKOUDc4piclSBy8oGDkV5DKF33/IaHh+KjbZ753Ylb4prfqxiy5ndL6tHLsGFxQkqa1\
SWL2QkXLf0V9k8jxtORR5eSmoBhaszbvmQ63uRwip2aUgqZIRnLS9SAy1F7cqG3QEgU6sitoVyCzqykeDLOrBx6hZDu2z9kNlp5gNtsUXLRncY66TxCnYFNRQxflX3affRFPjHksADy4GgfBCTaCvn23CnkY38Yn\
oZjE1kVCMYhrSACHqseZfSbTtMQch6P48v1OWhJyedaanOQ3gJJHFF56hciBO9QU3AYF7HmoSPRfmSqBcuvRDlk5sZUZAucYVEZ0sOSkszGmD835XQxPwUN6TXyXGNTrVH5nvAgLHeVJQFzDLeOz/tRXrk8obVi+\
aEPqFp/NhJMH2gkEUzFmapiJFQCNcOYjEgcLrn6w5iB6iTOEdyYnTSDL1avSdZQOgTAOQW7g+IMgdqzDTkF5IFTCxnveSnxbQ8b380fBzkSf2w4+jPNbNilP8MrICmYq+QS5qzmXImZGCDT89+ceKvGfAr/0mDdQ\
r/1Y0LofxuZ3dznhHwwlHT+qq/Hie/qsx5besP0Ozx6w9GICSN6gyPyv5pqi/yv8EYcSaXUimzN3R7I1OBakWXu7jff/4zJcyvnVE2W8jwtK4WASIdJU1/khiVPVZRRKSkD+TcQEMU7qTZSuuPoAZAWmT5pJt/gk\
p1zL2fZeQwtxNRFSEj0od9MJS+p5Yd/cS+5Z20Q4eisua7Zzedesc6Pfpu8vpIZW19fB3vW1xb8WSQoZbc40X8Zol8OsSeX2sSejMdxWDV4bpOsXswXENDqNcikQXObl3tFcnpGJA9vtxdB8pdkkiZTnsqabQZa6\
+srLCSIL5/6SVLUyMKtr7ISjpWG4AyeS/yBi9UHwj6rLH/jIowArbJ8aGWvsfoB+li96hH9ufh8WZRL5AaRsyhLQbUof4CDf5rSpXSsQiliIWHEH6rG3I5ueNdmqky16x5+OTKUX+QRwPcG0to8lmZwWK3NNHrYK\
jykKo7QzKHxpISzLO/wiEiVmAOFS2O8drCLWIv2NN9F+5+3CRNOo+YO4ebGzQLYDWh4x8FRmkaBz0aELx/50Fq0iQX1RXvQlZzMG5utRl/bmy3O5c2uCut5bieyXqUP4lQpHwN2Uw7cdJQzg2Jja0TIwRL2BRQW+\
9LViKlGcr9lBRQKLtWKj5hhPxbOZiqAivAbwUvVZ8Hsfi9sn44GUEgfpmqtCcPpffFgCpOAtUtK28t7sdfW815sxFDHL0+bfbI4dD5uZ/LsI7Feu3Z7360e7fYM5/v27PsVqT7U7PsVb8SxS2NRN9FeVouRDIcGD\
jqge/PxySf2tKB4gqn3H0+AOWjeubSV5EJNYGhCoTdpJtxE6qmaX7Rc2iuumgmL4TFE/mmWegrhUmNuxZ6dC7umgLM4muXyFuxgRAJSTUkpKqQtMx20gaFEPSW2z07MwWGAxuDnF9ellS5BfjpbK53GjfnanENZb\
MHYvAwLYy9ZazE2ja6PP4xrfevwv9Trm1cffYzb4NJHz5vu0UePh7U5Tken7jVtFG4HkD5q7TZsfbR6swgeug3DY+irky6AlyPIy4IF/LbfLNxj7zCZcTxL2xbhi1OdzSPIz7uExBxySXQ01Hf6sT3GbI0qqal5l\
FZaW8TGrfHZNybR884f6LYHSPohoklaJO11/S2Wi60kmlbZrUFS6iOdJROZpaOJT5No+zm/rO/l5+PoSk2n+XgYJwca8USDkw7dRgDN/55D11R4pqq5KYpk4lPSlt/LeRJP+cYl8mpDfpXwnn0i39mkTNv4O1gO7\
w0+RJaaPjMNGaIKCvxo4VQ5tITuZ1Ir0aJt6DHq69YER2zHoZ3BCvqSpGh3qqJwKXgI09SoqbB9JLBftBdxcgQjS1AiazaeOd8J55wrbx7E8RjkHB7izP7ctGA5TsNc5eAnn7EVhSwfN+j+VHFPbh8a17Nx5Bgam\
MqsKillngW2iiOLKTPrWH7DHryDpdwz8enD4GAxM+/rhcYTwGsbD90qfgtSPPEpu0TDa0TceYTWGPn32EGJHuIHLX2wmYsTXI3otI3g61zxOzHjfvOvnoG0ikSkOXO1eWJIFAjeBgk37lipFFliOC9Duub3RQhVV\
//5/U7EM7+vIBq45/eFsNbG5SqXPr/LcbvId34fsYHn4YzUc/uzS7jEVSz9kveb4haoT+x7DT+r0GBndh90ze4dF8usvi7untUPfuA7q936P0Jf1J9+06d46Hc0k9RFvz+rfelXmKDm+dBv/Ud10e8xMEkD6HcJC\
FIr/ShfmEO/J/oK/U4x3fQbsKJu+r2PkAH1t2fmIbBmEv22MaTLwGfG2TLwGTz0sWcepFz2fvbMOz+sjz2zH7NXkj1z27d12DNHCw/Xbs+cBVLWas+8y0X5k+AnRB+fjo9Tx57Z7R6BTVU+I+Ce/7jvU3/6UyDU5\
PmPGKhu+p801qb/SXjoQ/9b/0pB/8D6+tB/PRMpif5XfFMH/XeJUKid/mkgaK30p8yJDv2f6SP0r4EdnDp20i43/fsvq4v+73/SEPtB3gSP/WAbQ277wVPIt6dG4Ck89rEfHDiYNAKW/eCOtXXZD4qFRPW1HxzuX\
av94BLXNq4/CnvtB0fcrNkPllI+ao3EPy712A90+l6zpSH8/dl4D39P5Y/r/F2ALIeKugV46MPfj7MN2Ie/T4IjfN38XQ2u8vD3VFjxa+XvDBEdtfN3toxGav7eY+06mL+r8oW/j8XHqWMFlFhbI/6kJX78rdtvx\
JzXefum5B0kuUb6jAS7cmAkLrvJY7z5gSG38WYBvN7VWCzA47gESB+VM83m9CMp17vs+92c/vAqz9lF2JfhhwnNePsIC4ln+8iFzj9Hto/Cua+wEkfXIbDDM2/kJqDhTGtSQweSLYmKgPBs+iD1e87n+o6v6+9mH\
9x2qb6STm9JjyQDzcSuuEjx3g2N0vJm5Ayceb5rHwg1FPtGo2xVY5xPokhB9AAfffARLqpIrE5k3XkjLAY4cI2Q6TRuvgkFkWh0A/4lHZLGRI3sP961dok0gq4zC9/zrw3/h/MvNDL5/Avt85x/IWmpdf6FN+KSA\
zTJ9p77OzXDff5lTbpXPrAH+ixlJxAtKXlyTAG3u8+/YLP3Of9y5txcZg2uer2yj/PRlm07YCuay3YwUzadH7mOth7Dh7zmM812YMhbFzi2A95T2MYDnBGw8QAbGTYe0M0/R6we7FmX8WDWWM14cCG3Jm6eskNmf\
b//eY60pr2T+kjL5g2KSgDe+AK3p928AT3Rb+5bq9wAboxrldvHkHuVewcXbBRjvIPH8XI198fyTRBq+FG/ytzH9BGWkIs9+83HljM5h/mucnyP5Pq/CcFlS0xsxcF0sAHmVlQKq/E6RpdeaY92OhM8SASPXkgEj\
5MwpekrK8mZ13Nicpr/xO3YP54OpGARBV9JfEpzlQ1zVBi75v/hGTrZDVfzE9t4k1ywSDKF4fLWQ7yBlJeweZaXKCD2Q1Qa+10JLGFJznVj5I4uJKdddO3Vquh3agu/8ky6tJUxADECrGK41ZXYNgZloFZymWdQR\
k3ZjAuooCpDRDaI4tlwViZWoRFWrFL8tsUqxA9+9hG3vRE7/5fWaxaSIjQ+FGsM07DL7LhNjCQuoQITRtLqvQgvO6t3W4r5Bi90xTVleFh9HU3av2v2d81SwmLJOtKCeQSWUrKHRPpbZmg+MuS6LkZdeDi2UeRYs\
R+cO0/sBz/2AivskCVGe0udR4xuhOsgtKWjNpLc6YlLNzW4bCMsdbI6ykI95+VhMVhIFkMyJ4+t2Fx6NLPsnkTWy6Ook8NyxsbpgoeBmVvD9mxUSdd2YEKgKaBWGVUnLzE7zJ09rCWGVC0WfLTEDEGNWGJ6epcYm\
JVlibkURdQSQ33htZqWmBPRJVpihlGNcfMyLGqWATJ0RuMcMETPBcQQ21MaIF3621Nr66O/iZ9wIutYpoRrSVnIkHtJuQN+EIoH7sDj+Kce/Xj7Tyn042uWslyY7ruKsCbQGbeVUAJEBX+mUhcyT+dC5zjyXDpJ3\
Gtts0WUl1zryPFzzq9Lji9CBgtbVX4QNiFdW1vx32RV2W2flGttnc9c42/tTymv/8Ufdcnr/Ou88rrZVTbVm+FxPOgx9V/L1mofU3/8PdGI6eKbr8zmRfK/YGYq9aAq5VHWhFf0BXzEeTwOo8SKL/qntplxH21nm\
12leHdnM8MSmPQ68BevwFgPsHgn5tzqWoGndbc3NmxwFKFxDvKQKGXsa3PXNo+p/qg3LdFJQ2ONmWt+3LGqIfvHGiRESRqpR7gN7pG6BudJaqSuweP4Bs/8WPRDivlx0buOLcp//9gSTGzZolKOkLN/XNrN2bEIy\
Znazg7ycRehgygOQvMl6MGsCIj+cI02L27b6p4XL7/uOy9SrE8gevOV4jlcx/Qojq50fE1mcgtcpD+eR8NN+u/gtq9I/x3eiEskJX2S9MJ+03eSfIBbvcT+r9Y6Se4DJ1Kpe+o/SS4819nx12OStJDi2PFb84Onh\
D1sBYmtznhdg32Td2Ice7U2MT7c4pkYNf+p5QxL96fqdc0KZ37wQW1t7lSfD/ds/2/hllgKBK/Ew7ZhzbyFD3UVg8XNF2A6DsfgXWXZZulBMRp/9iImBjRGWS/C0W+SNM1DQq4TxU3KMrGW3ODswi/EkkwfWbHZ9\
o9qCiL8+qqve5QPv14Ff6WGnt9+PMyzlN7I5HEvpd0G2vzaDY/jkmGN+NUSFZVsFdb41RIVbd+2N0+sX6ZcUXfI3hrHU+poVjGsOpoVWaG2Vx3YdhJ52XU0ewEOGLxHs46lyozLFv9cz/YKvEFDguaKsKHAeA7zP\
nt2Xetx7lBtX/Xtx7Kf+hOnUUkMnftKaoZ2+/8ixGz95X0z/rxL6DzPkFvoTICXrBrECXjsYy9cw4ZlH3l/2YK67IXtwb0NsBd+fFat9kLK+OcMwEko7LUX7hiiCfv7sHjpwn7pS7XaC89+vyHnOS/yl1wCo+9Vn\
vOcM3A46nOeE2Fjsc95zp//res8Zy0YrwHnObd2ruM85wKXVXs97QTRwAEfu0lX9mLd5zk/LWkIf44b7OHPJkxSN39ugFeI4s8NeMOHP3Oxi/Xlz9ferIs/bxeGqy9/ngXi1MKfFBHR4c87z/DjzwuRrs7mzx/RG\
Z3IJ76Qgj+hn/Pheue/46p9kjSnU/7UVu10/p6LS59miLnBpvK4S20qj8Pj+DZOQvMcn53bJpX32QL8ljqtd1tV+rzhWFU8kpzXutbCiMqqQkYCTqEsVhVcvX2LMbFjKavKOY5V5VxsmrBYnMcxGciPjM8/kCtQW\
VWIuljyPwEithLNQCIWl+6zkUGQEvveb1lVRrisKplopbzEphJ6CaXzyqzS8J2zorKgNEURkNLsF6BKv3qfVXqiqzTl4pTS0Evs0hVcGq0+Fa2GfcDgkAd4Ao6Q0nC3tUu3LVZGm7C62S9mi8+opLJhOIXP56pRW\
KJQqvXGKiyOuXbh46zCWM/tmAF2YdkZ2oUPVqrC2CdwYXE0VoVF6bALf2UVJp8RKiw+lKqw2I/twlVWYYmQqUzSVmH6QWFyUUiZHEq4cESIZjY6jk1Yc+i5qtM2YcGllsv871guMyO5DA3RNFXmJThb8UPKaSUfU\
2auXpcN4GFCzB8ZpnJ2WJbmyVmH3ZeuVl9wHsp9Ye9Cqy8ShsEufLRV+CZVmD1ErMLiBevQ/++qsMQLVV7MVmH+4RTeyYVJ3iAm5dfmTDxm5YN6oPY//7K3mQA9W6Akf3sekVj7JpjRlhTC3TTL4E9CCMEAdTEkl\
7QSWTOQ7VPaReECWRwmso4BPWnyD3a87fEo48uQeNvvxDtx2uF5brycx0Zpx9sen4S3vXXnZdErjhc9n+xwEZe3PV8ZmZUr5c5W5TCRUU7bEqk+QEw4t17OOFVewhmqxORRL9lHbuolzH/npd87yksrub1926k2L\
+erbebgLNaFT5CaZDNVmZUdpfi5naA93E+iku4Rmn87Vhh3MJn9sY5Wwb8oHLsJfvSsY8cuzwxDp0A/huWMwB/o+Euwu/ArXczW0NaiM/kuHr69H5GeJiwl9r4ZnmAtByLqthGFd1bG4pES2AufN6JX9yiMzkQkr\
6lGYfRmGUvzM6yqNAhdVzEvHETcV+eAIB0sNRjBQdgFibglyZfeff6NV+uvb+UhwWyy/wdDLn3rXZyy+uhbjdk27aNvxV6qS98awiNeb32reU4d+tYD7vsvp6j7Lx+4VYE2T9emb9n2uhlvNdBe98ulHq1rzmVer\
WsIYuAofWAIHvvY695k466PKSLvxfrY69LVlGiAve71kxtkr7tTitfHXnecS3Fbc5KfWeKuYs0s0X2FZxd37T9rs9fx/a4NSOlQ//tdIf6gi993M+Ti9/Urfe93tf1M+N1zv+uJf9d1v2scOLLO+12fgEYp7ndRl\
BqHv2/LFv5OX+6+33XuPP/7XUn8/SSiTTeIv9uEPfz9OkNu/p7Onvb8eDoe+/D3ZhwM+PL3kOfrw9+nMPc1iL83dmgQfz8jxevD37RYOfxtnujH389eovH3ICgdSfx91xN12qN/eq0h5zXj+IMuI1OTfl4j0wbkp\
bf2f3gjjpmXvP9j47nf/u85ptCk1Nal28GdKHFZrec1RC8UOt2+WkoNptN3JdAXu6h7b3ubuoXOtq8wpG37/ljqlvWnPZ7SBp08H/7+nwbOh3T+sGs+PM2Qez6My3f2f3jsMx+Wf5JiPoT+VZ/50Ia5tUHzYdkJD\
ZoPc6V4febDSy55v/14v/nwwMXafCjCjYWk+TD5Ud/54Ksvb3ulofpymL+epC9/z6BHX371b6Ivv47H/vpyE7aip9KXZz9TP325BJzdYH35T2zLGqwvr1Iv+evLuc399OV9t1P+CExVTV8+km85N0hfPsfWl7+GH\
uPWly/6r60v51xp6cv3XiHp2vF5f335Ray4NAiBd5kX1oH53Ppy7iP11Jfvx6sNiP9Q5I3/wJDb8jMBNwos+y8ex9HKZPsvm6z97L9PJevOHvsvppZHd3bNeJfu/HG7OnRnxDrWJm4HFMfERTShqZnU0KcggnS5u\
uEhj1xN9l3r+WJdvmsUFch9OvJ6H49ILS70itSjL7QJezQex4foM9Myqd3EFmq375plUts3j6kxMLWj0lLYM8iTgExqYGiRcOQQJhMLc42bRKa0Wx1Tmnk0m9Ioj43joBTrLdFhEO1Rd/pQvDScnsa696WeU+gYy\
12JjFi3KSPWSJQBFlEWrMFeD6WRXBS/cSFcecE49jZV5iyYo7nMDFsUO1Y2VaaD+qTyO3oBmX2SXNS2PuB1URP/VF/5fB5ylTVMPr9S4COfL2YqeeRzyzyRz63w2F8+j0Fc+9Ty2XyifvL59WP+D/J5KBsfGiifT\
1Uv+cvn2Y395HMJDGzml5ixmny+GTbXBsrne235XADtzi2fn3rZls/dYAMS+fz4y2zzuxqf95fPzZ4V+TwSCaXAC6fPT5bPs+fUIp99+Wn3cw3lp2EX+fDTHwx6+GkJHJ2Jn5bhsT8/HQ2H1NT89Ohj9eOnEWqUG\
8RPR7T5P/DTNqTGSc1PPRC738tPaTDqmpUQZRo/ncjXhRvETxQVWvhpP9QgNz9dpvHTZdZ6//ilksYYkQP8+ekdrIo0CK1hhQIvfP5sMj/1uK+h/PQI6mgYP7Xo5cNP/2bQw0/juwk/TcRjf35axXbjVPxk/KN+/\
NRKsUaD+OldpOppMD9Rfp/U/GQmDvvw0+tTOH+2i58+hgdOA/mJsqsJPz0DPnDzU+IFm5++C1v8dAn+osu7+Lw/P42DGkCDUIUjBvDCveyjq/OTiYDcKfnJ4SU59Ol8Cd73KJGOupPkVQt1p+oCjx559YXJ92I6Q\
W9Wyk4nPIzDJT9Ji7yLzcU+WmSzh2WwSPH0vRfDmuQWNaQPK1d7eMvW6gvSRgxU48RpVt2jOevVOnxBvhR7QOorMvDC0Yxb/2wpV2SacL2I//SaWwG99F41MkR7n9v2nvlOJ6DwgX7+n1Y8I8v5WV0PF5XIN57Rc\
XkyTDyr2KYyEfdiGOQrAqyX2hGNpiPkN835GSgQR/oPDNYrfNKk5nzc3MwGaXVb2Y5oZM35gQ/a/js4LuZxw72W5KBGPO2PDTJNt4Zxwis3Y/ab82F1JyYWq4Yd4ciaw/K+eXZr+yMU8YPCcyLRmSovo43b69pLG\
FnzODGLrecwFzholhPHGvMc6AFcwvU+MYD1vvkVG3r4e3TRRCIeSawmFfEIZgcn5pg08iWxDtH3cPgtcY7IYWs5usivqO+JoYLysNnfmyCvjuRXOTwTvgdzByYJmZcgddSBqVgvBko0lIdUKKUZEi0CskXFRiFi4\
iKRZdtoLUGQDmK3jA49Zg8jVP5piawnzmtEqTTsMbPOk2PtJ+GJ48mU2KKfLkNxzzgXF2mEjWK9up9P1/Q/pfRxWkXE7ck1WEfOVMP3yM0gVCGffb6eBXphu03jtBj/Eos8+4JcRFmHgOPWHXflRP7H3ZZ2T/PFJ\
fHc9/+eaND9v+7e+38gRdL9PzTduv+Hh373/7Cv8r//N6de9/+Qsch7/w8mhNrv/x1Zn/t/bDepRbgR02v3/zLV/T9lvyhAUBLX/b8Kv/t/bnkmB93ttz2WpL84FwB5Yd7qrP2W/aubFp2N9RdEZ/ueQVd0NrZ/n\
aHsX3gc76ClaVlMmUF41aZlPwBJRtlVLJmD7+4p4OQh5KtZdp/QfatSTliakRLDTptMRCpq9mMiwtGWy1lOGPyJfPPj+VpAJ0e5kVetiszBLaQKcnMQs6aj0ri/tkrmEuX/lVc4qYkVQA6vCNO5GniBKkrOSLrCJ\
HKdi1oKk5CHmjSoqbxE+dWK4crKQgsp4r4x30WaSk1Z4qBQlVllCP1ltgKrcnQMUZae4WvFWICKoztZSVJkgZxQylIhdKRhfDnE1iVf4iw/pCLh2UBz/CNEQJZSGa2xCPITqEsroZtTrn58lrIYVWbkADCi43Kj0\
zGMk3pEh+QXRqcXhqOToDiNU4pTl4eksnzzCmwVOe2lOePf9LnuRf8QJUouPVIc1n/dpZZqYtnUAeBc/sWJRxrgX3xrV494OeYcj3/xX5B+yf7FBozPvv7FG2J1+RfP43H1+BdP1uJfYLNOH7kOORI0/+KH7kzhX\
+zqP5J/1b//Xbz9Z5K4+w+pXw2HPVf/ESHFv//3cu/61NL/JlziJHf/51AqZYcE25Hjj74zYr6LBHNn+ZAg2X74Fy7dpbIfugL5YL2xjGkTz/ZQoiUTx22Y3XaqvdRswxtxcftSOzNLqz6Tjcpu+6GlWL8e5c7fl\
lqpnokklygxJFVwLC6UJ+fB3SgePc0hajWMfPR/1GJoHzNYyWbO6u2YGe/Eth2KB2V+dDz2cs6ijvbqjn9S2AqVs94OlAAR8q+vxWSonJxOs8r4mQxVmU87uhyhSnFinmQyfHamn8nQtZqpM7jMBxt4BndHZ4/B+\
ASmg9tgvAv+82rAd+GNODkNkm4hV1mo2X9jAzd7lLtNxSvv4TG6lL5q77xdM+FBMDlKnMkfLYR4hliN5HTrurmYdLf8zMJoPFFygTN6K9J49CgvDVrejW8ry71D+nIi69wz5XhsYjyqFOw7lfU9HzWiNjkrtC4eS\
s3qbvv1qLu62LI9016upKjr74h3eUajtMI8tGrmGb1jbRfSTUj6VCY+VRTdJ1Zncf0zQolViazX8KAaaQ9hB6YG7ERGe6LSo/g36bBu5QzvYR1fWXb5Z5yN1Nmp/DO8o/oiWps0qn2ZKO5RDZ5ij2oQj9nsLr4a1\
qiOZfs1By5zj+pPSNOAMUMSnlSjugRpYlCiq7qYDNKJ1oI2iwvtnOP4xKTsQGakFQbgBLb/H4Zg+736XMf43wRdqT7RCl5J+fTcNxmuPl0Gm83teZgfuifHuNvUKUvyWpFaH1wFF1wffVBd7B1B5GL9TC72Wv5f3\
IgklfATBj0q4eNI1k4q4Tw8jmMuOSqhRLVUKuGPMPmGYxKwQamEP4uOU4z1YGK5KEUIP5qsEiKzpRN2swfYmQ0YqhyOX5Q+uBSWe7X91pRBiSsqVZj92LgZLGc31iRlUAvWifKroMulmUMxeFSegq1JyAHRBVFAI\
g6oDaoT5rOZspyQpVM2qdZysd9s/6QVe8DRJ/nqqd1Kcx1v34PlFOOgODYeO02UhGL6d0nbtMd8DBk2NQ2ROacyayS0W/NHUIbvJYuGeAcugWNSkwYIAQRycnALURILwV7DKD2b6IWXI2MSJE449iwF6BaDWsnfH\
eWwG9ZdSzlc9KhcXscXRTlsSkB0ZG50HAZ0OimH4eh0KIaTlGJ4DPQG6v1lPDykIHZ/3FIQhyLTGxaoHHYRthREUgfumlYfBTHF/gduuL78ziY3xe8q2inJAPH/Ok3jdxYy4PfvGGTbqWPQwcOMF04Ujn8ZBeIf6\
BwvYypUNv+Cd5YVf0QSwetxqmfeaRtAELfPYXpbe3A2k32QW5OsOjbP9nAZcq1ir/zJxf5DtitlS8EnUcTXheNq2NNQehaxqaXqkMiZihMLfkV9SLQfxNmz40Sbp8irFzJxaH0bhv8Npk0FyUGypFBlRYjKsidak\
5gDbzTNStLD/KSGZGIccb75gwvAQVxTdA9esd5WAfnsl0tx1X1qq65gPrBqQd6h4H046QMhD6tc6LgEWoNr8qGq3bgzf1dHKDTpMvUKYle0KDuYKM0SeohFZi4KxOFkk1aEDOaVs/Yhwx6ypwbvgVaaVnYwM5Itd\
h4mAKVqxCRbingGZhQjEUf0ksQ7zYjivc3DieLY1MYsgUKVlzYxD3x/OIE/GiOb5178CeNKdIX5Lf6yrGFQRDPeQFUUY7sgWrWY63lzFkhg7R+FATjPCWrlpLOJLCOHeJGmz0JUVn0Cly6O9aXsPs4byP+EcvZlh\
olGYjU+dx8yMHGxRNZ+PI4jkBMbGd7DWYLYrTbDYoWp8wT5IdsTkczdNRFrLfeZia75V/YDDPUdh6AGmXxiTPXfplir+pZTPKv6RO4nr+rITJvgVT3veHtVz6P24ydWdWvXQnarB9gWrHlgyqoOe8pMNckS8S+VK\
UgWd83Hkhf3neBJjj0kKhtMfcRorLLBbkcq237EhLMYmbdPLf/AQDwPzu+GIJIVe5GRCi3JhJGKjO+IRVl2KAD1DiHYjcpikmbRT395SboW/Rm1okYVac4VjShhLoAVoPpkVhBIGxQlwdEP/nYyUQg5pilO5RGwq\
5B0nYQIKESIZlCyeS4p613eFBq/A9AXpnnFqPe84vF7Gnhe0Zob49pe/Ych3Y43HZ70lv8nHsahpCXZ8TbjKrWvHW/IDFkQOcxJav/PA7JOk6xg/koVe/heNrAEy8lAax9s1BJ/WOw7kfGug41BMHXUGn+4sbx1t\
uWv24P9F2k2275xiTnr3PG/fqVxqjE7cd2w/z2SZP+bVNfhRvL9wA0VDbHHhrK9/s8M6eP4xjH2OL6Bh/Gj7XG0zi6bYwvjGkfrCGPurTKOO1KNI59eDFXDA01R9LNUXkzOiUAmCKeHLFYLlrfu+7lgZLjafrvjt\
VuFbpBCMNEqT2saOQwfL7syck5Y8DlkNnaG8DCySxIN7n7IPXQLJ6QKWewkkzoZIZVcxh0nIZJXas470SM1L4AlNikn0tnHItLt0WpPyH5EsyiZhvkPxFXRUkS1Q+tUiijt/qPyf8V1vHrtva2D8HTVMu0K5tMMW\
cfgxEU3ZtlcdCMexinbrtv79QMEE/b1fu2HpLv6PPeEkePpl6VYgkL+Shx+Py7CwbejCy2Xrd14UjG40M/m2UiqiZXjGHXUWZn1Fy7sEWHv/g3iuc87lFvNPA43i1k4I+1flXSTFaDZlK1BdBrOyKVs7bkUgJ8/O\
Ols6eoQKOxJ2+e7x6uprru6+um7cv2s/e47k/RdSdgQinJqApe+a1mvcc/kBB9991cGXfs70nYXtxFtdwkex5G3irVdTtqgmfwN80hoDQb2d2Kso1ej34jZG9nMzTlTZejg9pCs6lr7O7aoD8YsonJZXE4Ow8xvK\
92mfiXfLaO62t2NV+OOKGjO7s6WB/pXbFP/rVD86BVyxHD0L0s68Cte+/3DP8lLiE6pFhFL1caukNYQlY7BeeOXgHT+XLUrJHVbTme/NpviLERWE/m0iFJWt1XvzLfU699z94ukJPpADI4C7GmRb878n7M17GEfH\
vRFxAFzC4gapwjd71CGNnMUXy3GfpAVTGsDXQirLzpCbhYqqiKdFpLPBXbUL9GZMAsd/UiBjxFOhYrFmin5V9wtO0WwTct/wmBOmenQANkp7uWdoH6MYO0Uw9FxgwujI+U8ytx1GynDchfWbEdDb/HBn6hSFNaT4\
DcCw+UeZFRz0knQ0YJxg5o9NDtq8+99Da/Wf33sdKw3/xND+vo4t5Ut2ebioc955Z7nUug5k6bU57zyQsV5rvPKVUTW2s4rB4lwq/28cuJeLpT6vBJeUdpi1xp2CPr4OHycOjYXlmd90asa67PoOevdOXDgrvd69\
+oxnvXuknae9e6iozzrHW0PzH8j+Im23uWiYdZ657TnWaR+q3d72nvbs5ghV3tea+1pzzpqzzHu9jx6vV97jmpIeyqP9rTndG97OnjbgxtyyBez0NWeTK09nvuPcAVukD7wC6R4kj4whxur6wNDkS9LzZqheOijD\
7zFNmYffeBC5L6vWx/IYJtZg/SBN+MefaADcmm69IEfcEZEhJ2KmWPpA82xyfTVByj6cm36wMjTpKshTO0kfWDq6HrqA5b9C3aVhtu/2vrZvxj06AMvISUW6QOv4nG8Rh3Ns/VL1HJljz38lJ/1y9oQzLpZhg632\
LTF2uvQZOyRwcPG1GXvNcyPYbC37b22RuDyaRqqRh73rXT7LRnFlP1Wdm32dkLMvoUH5TWkolJGXGUphcAbfLdmxLWVC5dnU4Z6nbgyHJvKDpG0XCsj7s/mJ0h+qa3UyifySfCI2akaKzUd8rxDuYnNxXzvl4/59\
/GBvrhFGjA6INMiTqvEePukGO9iL1E0WhYFrG9hza3BKheGFyT5RLIHZC7ab63Q7+HvwugYsuFvwMfhLQnKXI3D/ZlybdAcGhGvlAeZ1LTuToeZXsxQTyGuGbht7C3JJqNV16ay3Sbxq4qZdSpqSCVVeKy8cuWJ1\
prDLXMrHG7PO8rjcEvc+hfc3olbE3gnXuS5aTeYTdB8epZsoP2Ss1wGyylWie1q62OdnQ+DHJXjrDOWq63bQuuVMCW75CU4XOH7M1tZnzffRg5LMIe03xY2dyBcidkCUqn6dpE0T3PISYwjguKQAwhs+2AL9J60N\
giX/cQuEvE69iipt+ZMGkwc4GLpxQizlyxzxNE8uMIRj9Pf0avhNJsxG1+Ebyx8ZG8WJcgsnixr/fwKj4zaPEKNuR5Uqy57vfK3PhXO3Rzjrw5n67Ae5O+xoI/LdbdWvi7XB+GoThxwCO/EY8wBkhbOdr8cAMea1\
C7XW8cJH3DEmFpcruepIeXMkPV1uTa+lZdIV6y3y3Ub9dJCX5fr0s1+Lte9EGTAXLcb4oVjLPMZ0VBc5hVva/GbFpdrR+tHpFuO40CiJmz2wvhDPGg+1sdDIVA+1vkkGJifni9jvT+BuUbCxYjOxE5wJvT8qepEK\
AOrNlF9eJmMPzlju3ysy69O7WPtm+9J6SdfwKeuQfrJgJYe/WQfQ7p+8i6yZSn95F08jCOTcZIMacvWcx/95InrhXMkCVEq/WS0Gs3H66+fHMXGiciNRuwK0k/Mu5BR06WcXIYjS3rw2XcQGYUiMsbjvCMc64sXk\
rUTivVWm3ay4kTp6Mt3emb+9mGptBPv+PRECroGjc9/j/CMT0mL5PE5HvcG1Pgcj4c++mPkHynG58/R9dEfVzKxG6Q/Tv7Koz9+9XHSEL2C3LwcbxrDb+mP6+Dy7qs/soNhLSN0UnvpajNM7qQROm9ow+xJj0xw8\
vtq9iQ7vS+5kCa5wx/R3Mdb4HkGPd4CNwVEGk/A4/iTujXJ5S2wDHcPyIHUsiaJA6l4C3xt9h4lA4egRakcSNlboPlOGTp4JiR5C8whI0MKbwHlOtr+G3mZXBIoUSS5AunCmd3h1RusEor22ETZlHANnbRH5NVwk\
pAeh+MM3QVAzlbZT11VZK5We3xyWHX7HMhHPD4HlmZpVqo34cqmrEx2dgzzGXQ32fcg6cOXqtcpOQa5pdrOB2xmohInIFOn1/ngu4uwsEwCoeM0VmJhasS3mMU9lc+HHfdUa0MgHqqgqCivSgd7iTzqHRfVdVDBL\
C+EH+G1YXkhnHMHrzHpUOzFtnQSGaEc25IhPqpwoZlUAh9VyXVi/h0LuW1Yeh8nErZh6U36wWrto9Mt54SlM9jEdA/ihLlNTLuuTG1icv3n7Od7o5J67+eXNPHs569q6tnPU/5OX/v+7679fA801mtfePPGBrSns\
7c96xhytYfSVvvZX5q62/PCFX7tObkh7ZmX4T3/8LYHBnZf+8stlO1VO//Q2oPGkOa7DkmzSEJ9hO+wT2quGlinvZNh3693e/c29rT3Xu6Cq73g6ISffWb1r672jh2k2WeSz297fY6MbFa7Opfyd7l5fqG+0Bwco\
Usbtya1bw9eJZGnstpYGSyxLZQMluT9NpjyN5BOnJbYipP/K/GKkweXXhP5QskfeUWHwohs5AYmH21fMfElEA2X5qLhSiMQipp4gxyQ0ZA4LwlmBi+K8CYQt4BMo2ItPEkqs3Jx59/cTqGa4R2SZf5zk8rASfkfs\
1qhOdVYdDg68SWZiY2O7XLQp2S73G8emmbbLMnn6MiBdR2xXiHZiLtHEGfQWiGbWDmJiTzOssibOR79nxBGQTZ3dvgdjH+6HXuHuxM0n2aJCYS6gN0gLf0sbW4ZoDyjR3DOl1r1X/jmNshXdgC3zZ3/haGk/C/Is\
mXlf8Fjn3g1R92XQsN6bFh94tVct12WngbEq2nFNpR6x6v5eisXr0+8Ggri54S9yMWL3ng136Rp8WoenurRuZb3941X45PPKRcZ5GqPicEc4XK6eJK/7lKL8wLJanFjJEJRg9YYDzmhuSTtsQZtONQGV9Iea9C+u\
0oGrUWqJOs8aP/hEQiWWyHFkSnd3+miYpUUpETEotGMcCVusvaodqJuGrCJPGDBchFsnMbcNsKxIEnErAdKXFpaFlWoj3+CtVScfULEmMcKH3RmWoGEYbhI0hn/CFYyJGSg61Q/d4scdGyMCNFewL/J8S8uU4IjO\
UOTZ/+DYKYNmp//PWwfp1nzsyRBkHt+HosLwGqoj8Vjn/k5mc3KPvOzZnB95ucKtkk1aH5OZCNEvedngRSvz/ykoEHO/Jy9yW9+9j4kqcx5fv422TM/T760rviBve5H6tV637dpzt9zHQ/+myHXfZu/I6F/8n2b7\
WiV732ba66s675NZ7Cmz30bMiM4/DsWlgH6zr5Jrvs2JxX73bdx7wc50XGs891IC2etdsK1pPdqG0Kf+9EH/xR68IaQFz1sCB/+SyiibQjpdvTQX0TduhqP48hH5c059xabmh3znNyOtlj4vCuEhTnOrnVdz301m\
pn4MDjF3lhBt4EJXbsNzdLV4khRckhidDG/Z9NKsLyT2oFPJEEkYZhFEE3l1tGFYiovtdE2R8zb9AHLb9YRRXD6Nu9TFQs1yduQbX/W7We3EHME45XqtblKMOKujtyDxjaP27P7buuBUwvtsiRosl97DPJFNQ9vY\
HZCeHU2XcJNNhT9jCYghToCUfMziS44v0iUXKWcIPlIoAkMG7TF/M8EOSF5Hv9y/GP6jWnHZgUV//gSJSmJtXz8EZPkZQvknWuQvCzDaVSSvMxGBupkeRmHa7ySl3R+FW/rkZe92cTtIy/XDhBmo7Ustbx8kEkZL\
Ifdqb7yMv8jpv5YMSUlHdJLwk69eGspnmfLyxFeeWl5qhnwVHPJzIHYx1upeySHH9Oi+wFNaC4b7xGaew0/oVmLPhqGm3ODxm/FH57xG8GNco9fJ+QMs+Jf4LHPencXm5Z9xq/Z5fVZ77YwdRu03s1a36D1rr8Ur\
896R1dJnLF7dJ3fenf579rQZdzkGbpzLq5lvXPivyJbW8Piv/Jn3fFfGUqK/7rXHq/peOwX/5UNy37xXzkdZ53xX9kw1bD4r2sbNF7PSPH6jBcFpdHiv67xG69nf9XGa9AN3vivRX7j5Trn7/wjYtzVkulXdRrmM\
B6qsfxFtp7x+KERGb+p0TPKLpCUjRtxCqUGaiPKV+fKTZIR78C3hnJHUBoHI9YbV0+Pci4vNqEeLosjLxNfPRU2ePGXANkg6Q6puZVSmMa6T1UtoAII8k+JLXFxjPIBDMy5lkwNko+z10y8qmeVYG8keglvtOM3E\
H6D3H2dULYD8IodJ08VvRx98cvnidVRT1ehSn+MQztJX4Cr2WyW78CtZpUuYwWeOqkJmAMeUifeg2i4tvRBWefA276/7bPf64FMDg3d772Ca1lJ+70Qeuze77XFDQA1dm3xMA5fbbXfs64vj5+ZtN+z7i7/GpZJh\
rDttWRnXopxtg4d7W2cHRSIt3FaUCClrby4Wl7C/PbfxvXgRqXaxmk5YVzbuMu52sipcuId3UPzkLZwfOCdKLlc039Xyv6t1fVCBHOMZ/+W1TvV/i35rLrzrUga5zd6KeMu79+nkrw6zHrffhk6Pe7ylbjfoAbvS\
jyO41zVUYPFQP+1+SobpN3Xz+kZDWHXfvZlsvNTpV5mY9oB3oxTjm2VEfmea62DEJf7oHOl8WgWfcFyBAbgep2sy0lVdwapdSlc6ONlzwUbc8HIzZwFVZO9Lu9ZpwEdP+DiFymi4UiFduyFnDPMycbMuim70cKei\
KgDrlXz2hV+UviEn5QUJjo8NVK8G1aP8jDIrxdZ0lg/kF4xh/eK4MgVRvRjI7ouHK0y1/bn245GbEBmIuvDH6l+nKFBrMGsC0Py0KuNxE5bX6LXcZjXnlLBGNE1RnQTtQ06Wxue+7ESWAqncR2Mkjg4ow3aM4raU\
/ZBl6FJBkEj1gh1GIkRrVz194e4Xx8LdTEq+4i5NxzrhyugffITA3KjfZBl1qppMTkFxE/FBJf3k+2NPv39DOuz3d8v9tavv90GpOhvfiJrNtfh7m/kb/XvL96z+huu1LqYjZdlPqMQbnQoMYMTRlp2LY/n6AYld\
cPk70JjCebKxvnSflgFuUU4fIKPDB0+jUUiAzl8whk7iDA9FydNOKYb2SM6DquK8lYv+6CHsEv8yMsSCXf7F9OZb3zhW6nojeaKPQItoHTAle1fwtle6N2PPpT/+El0A8YBNgle10ngZxdHl48Jdiik6bMmVLYnE\
PrjW6J21Z70cGWLB4oDa8Od1gQXNk4vmA3y0SgYZQea3bIZ4xrutMXI+9/kDqFOX4SQNzhaE8La3M6MvIbri/j5A1i/YNjwFci0CEPGT469JLsguBBf+ygMH6TKGa1BjPUkCJC6NM3Iq5mcw2kHx8wJLmwyOx1Jj\
QNG2YoAfnBqhLw/g2Wr8bhnx9Kvggv7BnpOiUzoeWukDX5voLLVH6Iz5XQEmTZrZqPS0sUQfcWxAJisuHJkptHpcxMmvUTFsuB9vMY8infSYT8xAiv4C6X/HHOW9X50eydzVTqNSbZSqYROoVjrUGUoM7iwEVqUj\
RZNbl7dMdgBbf8KP8uWB6jV1GI8L92DDzQKRdfGkXkcHf2KJTHuN/A6UP00H93HTWqL4sfKjLegqRGnRNeba3FBim900iShdsTfxiVhi58rM6JSNP4MytnvP+e8H/W8f4vr/enq/ZH0/iA26Ax0nO3UgbCx9Kbsa\
0uvz5482nj32vHjItljSm8KvXPzhEj26JsnlIYWXz82e8rEkdeNDr2bPWbCZPpf6L3xI/F02sSRoaU3Txk34ebs3JLQ+zeNHjlldPaUUiNausbotM5YOjYSmTjlgrPPNqLDoTj2nma8O3HC5Eg2XkWR7UbZzn3G0\
gmTrz8bH58CxDSWdrqgeTb+Q5uHbzTevf666866/ubSs/Brp/GuKojaSuGqti0cLZ4Tjg56NBwd/nQ4OvqFcLT09XD09kUoHDcDtDddbHXrl+CEop1Gpw/IlWKR1UMSffCBh6nDWOQ0izSPWBE8LiiC3WKnA2r62\
sm8+Pb8Ohxjh0k2hOU2zTA6lh9FN10i0BOh/hvB1lhJzT6cZPKzVeXd5JrJCmxf7PPDLrN6NcIN0bRgBe0UVmX8hsCZAXMjBTAFF5dTOh0jNjiTVKxwzpmzLjwdx2xIhZdIBB+CEQ5xYcDanF/rvMMJZdzp/gDFD\
4yuTmyT3Xxly7kIwVKwqAtrB1Vm7OXDCQivM7l4xeZIH6ixtCQvN0fiCaOJbaJnWRXciQro1RJ6FQ3AERv0qRqzB36bv0BkURU1VMWJQKrflUqymqEhBYs6axVdpCpqSi9uRk5IVfIr5JYoWAS3FbvkEoRkoZJfo\
pD5AmWPhPACxUuvNRu9Ia4hsbRESSulfqxIbEPpgkVHaFWk4WPmPPsjaCJ84pAXxYW805zG5Br6yr2YPPExoK35NMxj5m30E3ZXDN4K82a6vY+XT4WpVM0vrH58G9xshNJYAvr9RT4EWTlIFketw9Ex3bSOBsyTW\
aY75TfjfjKZOqU8JZdzl/8Zoy7ljVjL4ZTvBoeCrcz1yANprM4wKA2HLCbWUbS9/uUFwBYKbOhvJb2x3GE53wL/ysLoBvMfOWlpEHOnlCXSb0Eoq3ScyCoNLpafK2v6NcOxqpN8VL+sNln6waowJNVlXE/kKCN6r\
rG6TyvKz7e6TyZfaeLX8BIVzzdo15Qm6ftIeY4FaCEC62fT+TJt3OCNkkZ/Ezdj/LuAHXO7bi7b2aTsQBPk5SFlQRmx0qMbUXm+pSfw+iREhbHXWusLo6vD6PCFogEg0wics549RRobip6ZU4B5nFmA7+E2D+/M0\
FxZLdgoSrpBiTkJL5BuUIK3lnZdRu+0cAoqemAK56GtIHhl4ayA2r8zvT9ieoNOG0zsZEhzP8WIFbfCjXXl/YUFLpbfxUXufA+9k+7f51oB9yiyB8l7skLTnoY2VZLeD3Z6yLD1hdGVIIH5ysk81IOL834NlsNbH\
z3qhzbsL6AhP8gjIS+Go6qiqKo4akX2y4fxQBplmXK5rbLeFkdHpxVEx+OEOzHtjFDgr67LivN2K2oURItaCW1ddmDRW8oSh0u/KVhdxCNQvd2qL8ybHvO3k6jZwfJLMVFRfYvqt13+NtAw2ZBE+7Fw3io6H+kHJ\
zzqD0VboTBJcLuANnm1tDUf9UKX5b0lqX2PoHoyD3D4hVyM7/tyEU9ecc2/yoxQh0CaDeH3SNfvWEA2yHnLJzc30vNNI29j8IGq6BqXPwkWIUy/TcwRq80ezyN+BC7skxqxH/JNKStkXUmz+SeGpKjDMUYYzo+Ni\
h2RvsUQFwVGWXUgnLciFLx4e3Vz4ZfqwOSs4NKB7cWpsMZ8fD4ECjZFuwzocxY32fqVsXoFrTP6syR9+6hw7BIzDkdylojG6mVcPtYsHAuZ1IbcUFkcXINxrgoF+1YFO9AUw8cx0GbggoGBAAIWlB1IlO7FQBPdL\
UmUFO8OJMEMAUmw6K8wO1Kjo6up3bieNh6DM9qsPgHyR/UMxNpvLnuOe1Z6PGlq4bxvJ39jtc7R9qRj1i/390DKFaAmdeIs0Je/ka3ar1NwsPrOKbV8x6Zn6u/FLjBit5i0lUIQB5xGywc7iD6qf8+klJH/x+8pb\
lGjGusKesP/1wznLZtyQnDp5lAnKGktmpgVnJVyudHpZ3zICBaB8xQDJO+3bM511kNjUQ3VnkhcZASW0xQ7owQfWD45gxercHStuRBrd1K+dKdV4dhJIQhn8PI2JPGnKBonGmV7MVE3haPV5hloWThvrxHs+6UwQ\
OlxGnPyJtzm890FwaVtT1Dc8OazQrVd1Rv0/ZT72zyNiuxptCzShriU+CAPZOi7HbxQiuXLmQz8nR/10bnE/s6nfvUjVFhfk2o+zoidrlUeu92kD1B8k2P1Dyh+4+98j+6cyN2Jm98iySN9Znf1Jhf9PfMv2z3/q\
o9Q8tQMTM7o0TYQ+a0+820BfQ3zDCQnrgTTTelFX29dnaP2lWDFUN4XkdP0CXiRaiNOqXUu5PHxcKzn+zIBnGmYt3NKAdE/qzrX2b+pKWB/l4dgNXI3NvC7Pv2P4STtnHDsetOI3UzTkhqQD3YsbVt9qiMfne+37\
cB6EeLxq89ji+3+PNGpju/zKm+Yobw1k1tWHzdmTqhsGei6JhLs3aNtWmQ/iUe9HvZPpFU5lk9TbEqmESB1J3cFFN8ojBHmDKzhyfVj1bG/GitoVWV2cBphxDKawYM21gqxBtvgIbYfTy1b4dDbhvT2lpiw2LVKE\
JZcP5MyRBoGZu+aUOwoI3YVWrp+cs9wp/VqZaLlqnU4sM4o+zMQORpWBvPop0j8CPGkv9hoz4YIUBBOoWkBqcyKU0LWypZj8I8595/oKr7voqjfemoiU2Sq9dSlPWG5hygqJFEE93ZeCO5QEzkEgTmyuPLMxuFOy\
/pVtmgcxoD1R/p66AmdNhiBA2hepKAwuPScQqiS53NqSsh1mKeZRRFFoMrsBBRIkVHZLwCXo1CnNaG8fZMzQoEDpetcy67iFDZAk6hYvZxbEOyzER2q3sH0CXf6lgWBtR53U+txPeX9w8gGWT95jxEkA1Fre/9AW\
qkz3sn09/72vl82zUyzdiD1Gb9cNLZOfchHntMYHQVDl1ucu6Qt9LU+mLs7Ih1ovCrDSqQcNGc8SYNVurN6k5J3Un/18mT7XPL3saijCbdAiKAZGN+jjE77nAaQsb+daz1J8f2/kP2Rv7/Z/f1k+2AD9a8edelfP\
D5mu9rGN2n8jzLSLwfB1RiL9g3FOwbXkP6sBpwZ7rQ8nLcOM38T+TBBRQisCwdw+FeYc7b5VzvetAlJYN39f+y9CXyU1dU/ngGCQcCBSgRco0IlgkpYlKhYJpMJM2QmCVlYbGsMECAKCZ1MELSKEmyZdzotVq317\
fZqtbXV9q1v3XAri7KqbG5R61KXPuNUZVGLKOb/Pefe+zz3eeaZENCf7+//+cnnM+S527nnbueee+6554Qw6sn+P4B9GKz2k3GBZfwRykxdzS87/cngjzGJXjDegcNHkmYWQ4K5IewtWxMRN5cstrsBiejqgmDhP\
pJqLgte9yn9WebFB0kc6XB6rTcC0uvCEKva+lBHJGZi2KMG1/QqqtlA1fQxRh9WBVnsXwva9B2iTZjbTweLd0Xrg4VYH5slVTU85NWy+EWW2pqNHBBK9sPNyLvG3bd2Gwm1U4Xi20F4MQ4/gHYMRmU3jMAYJ+Chm\
3v76c0p9QAwqyTMJLEvfhUYqc7wBj3YF7YYJ3UfG+oSE5PPgALRf8LkBhxD9fpF1dNQdQgbpKw9scgxHIQBiax+AXeSR4LBlQKDt6CSYXgJA7f7EV6OrJDDzyeBGaQSQK4RYmaaIeHi56PRYCGoAmMZLnw+jG7yT\
t7nwDXsgaRvrfHBLUeG6zNAErhOIFxnQxEJ5/oIEEnm3y8STqGEKUiw02t9PZutCVEbwvF1oeK1krHnHbn/ywMBo7cJQ9KHYOF2UDy0yE5dVPpui36YZwcR5ba+Pds1fiWZuxm6Ixr98eU5zuNDIDLQzuP5S3HFQ\
tlw8ibT7fm3UjjZvwf9wWH8pnXB4k3em9bmbQGnn8z/xWRcU3g/WEO5e6xftdc7IHc0pr/iyynJUV8fHR8pfcCtCuyRwxB5ZxVe5vJ1Eu61Swzjl+WETO7NcClGsqMRiRw60SR8+5NVnfGp+69fc80JJi0k+sz3L\
Lu9a31IWvY26UmcEWxPDTE+PE6d9ZCR9g4SVIjkZNAw3ubkDmPhBCW4VPSE9UapV0GZ+wZ7crf4vD9dUyo2gmDSNyB4gSUgdDkfROJPGDffTOeD70IcjCPZy7EQsTqldGbhw3nxmxj5V9J9WD6oyR/4kHA8FbXkD\
xa3LM49LoyQ3t8WfZ+JypXwI0Qbn6y/8FDyD3JSecTyD1v9iSjkWi/HyukAXyZqh9PiYoWA2f5B4rCA6lPGCbL6d2zVW+ebQ8lfxH6P9ZjHcgprsw8nPNp+j9u4fiRJ501/C/QgaMt/dz1uTxznd4y3zX60+3nwz\
htN+cvZOKXlpU9X4wUdCDGwaOMQYyLlY1IlRRWvuYkq+F7SfYAd9esimXCiwVkvDSjX+yT5nzySevXz35V4ZXsaOE8WyXSS6famvPSpkv9K9CYrC/E3uLppsrpTqbpgcTr6emZ16v61C3kMM+e+PGLOTwGvrvHnH\
93wheQxgqQKeczIqahAF8YUQoybtbyLfIa6IRR/yhLPYKqb4pkfAVGbeAb8Z2LUsHR/XY5hX//UNJKXOMU47vw0CJQpnJmYIZwhJ+GF6QG6fMC53v8Ib5LO+qwmu9WHmkqoJlrfNtadZI+0wNNeTR7gWN8XyOps6\
zvr+j1drl9ssYcrr+EhUeszF7WSEI0JcnG6dVIkMWwYoTGAVoyU1wSL/x47QxeR/eQnX0he0ySGhhZoqNhoLQWH6iqvAUJmvTwkgw+/Xjd5zVKmwEAgVLy/tYw4fgzRKKzh9Dds8hrc5lvyItLvuQUOIY+wfm3J4\
sFFn/QAc56vAd0By0ZDtlffT4TcRl+fAsC61r6CuVHym6JccFKPwohaxvlGY3F4goKJTJb2sOQvWroknaxYAykMLpFJ+HKeQ/gS7DmAhS8DSfhya1IXvjjkLpKTXALcgOI02MEwhuooduf8Ph8VdE/+Ipa7lL3A4\
JO1IZL8ZU44URRJDustRDC9s4lgziwle4k/chPB/A6xiJkiRDCvd08EI+QtGXKY56UcZl/6Kft9LOQxaMS6FBwidnaX3ucyukckj3Hwv4crj2lfmmcKY7o5nj+H/8tuy2MU/XYXxuBSThd9Y/2BnHuJb8oiF3kLH\
h5ZLrLBLhdR938Z9YNFY97fTRJjk+yrfZ4J/CBz/drw6Ceo/LvGdwUab6Qfs/Ot6T+5y2cOj1/b0QW/ljGejvHH4EL00pOmICVI0QEshMW3RsAGnEMMX6QQKhHY3nqEPcBkSwSSGUw+CGcqkr0GGH1mWmzL+gjJY\
/JzYHsEy396Dpb/8TBNlh0fO38uOMgXjLlxF/kLXjhHSInVGIDUIxXA2Llx51GfZDJ9jL+s/DLkL2aLwAY9RYf5WXbxy3LUosQvG1Ubjw32bBPWRPYYhSYanx62BKYveh4D8PznUCS5FWTRtf0kgAFe1dmELzjZD\
xT7gvGrHx6ZRKG9k8/OFYTHQMJDqx9Vz2Thy/dA4Vyqz4+QlKaPlACdcIQYeAQGT8HEj/ETKPK766cKTyes2CieIM4Aflujswi5oBC+mBsiCV+ex9dex+wJobd65hlROL88LEQ3CURnoI+A6OmE6Dt4S8YtgAGE/\
G+JhKMp4WkkOPl52/oVrQkh5CZ82QAzFUZch8HEThO+8Hm+2BM7CgkD1s9d9ZAX6Or8qHlWMOUvTnlLCPjq+g19HOFbbWHgK0QMxTvgvwiYF625tvjMGJ56VtPn+Wdis8GxxPDDmyVulhCwaTQVOQRGzrAGf0uX8\
N9c4QpfDGHhjuB1JHfiUYRlA3MU12bI182dMktY3MfxnQZe+FJdch/Jvxe6bKWJHgFMnqGJqv3X71x22sZJ+yV3OULuN4lJJNjBuvCk/0H7n3hZIB0yGb+G0S1h+QjpfPUgiVH8Bcqy1VgItRSy+pcMDqFdKp+5u\
pGTvI/DReyLxrZ24iqgGbxpYxlpVyHryRtKTx6i1F8xHyatXDIk/Wrmfg9VTlKE3sUvEozeWjVUQzEqa4Nrj6xwTf6fyeEBY7zAJP2U94GjVpYNST+RwV9QZUHoJeaS2ttU0EhR84/wBkCv+RyqGRoA2WqW9T0J7\
5JU3/OyvmewWBqIaF0InSVX/iZL/f2OrP6AS/3X0WJ9FEarD6f+H+ElxJG0H+4kM9pPBOdCR/1Yv0Nh+dCc06HC7SF4wYl5QQLbIP9MXQVIpGdD5wLkykj/9iHSLzhE+gn2dFpPxoPwW4AvWrcmP2HKiUmPj57ZJ\
HCFjCc3kNZsDY4sgUh9U9RHTb/sBFKdfDk2JNjzIu6yE7EcnhO67MZj8DEpfKep+7/47kkrz9Gu4/q/DKpu5KpusvgZ8o4VfxrqeeL9v9GD6+mMDQ72HAttNU9sGPPE7IqljKtxk+95HwjkrITBmCziPef6TpLRs\
qzr+4Nlh72+VWtYg0AqfeIoKgjUkjxjFDY3smjjUccP9MhoOJo1Tl/GPSJLc3ZSBFh6jDrBSv4ZU/i9cCL3PijBBRJ5AfD4J5aCyIEKLjtdkT9ZguidRf8IWvrvRTvl2ypB/zARFP3j9MdSV+FZr43/Zf07FqOT/\
gKL0aGycM0gQYdN+Tnilv0rNdFeWug/mOXbfQPwlsM3RBuv3WacKS+1LkfF+unA5YcZtdEH72/aeR9hAuMMYxvZUDpwSM561q9Ygt0rdzkcijEaJ5pVYl2gK1K4Is3Jho+lvYtLGs9aMBmwB5ln1LHKJ+YZxi84h\
LkvXnZ4ADRtiPH7qyG0o1SeOn7GKBzvWbKhtCfPHRp3pff2QNmQlf4hyJ3eZckXLIUvrAUsvNnYjVtLg8le3wgWrw16S17Esak4OJFUehefFSx+qXXE8E4wHsHr1lMULr40CMXrg8SFJcuHpnvPRX+WDzU20lPg+\
Iy8jZNEZ/FJBBNxEOzZGJfB6IvdHhNYc8yORQYmZbD9fc/1O5eCyaQ1XoDpSxtzDB438087ydyOjxfbsTUfZWb0t7Yfv5G5Hx8zWNuP15r9Eab7nl0+qj++CdUfHY5LpKHPQ/V/gPpvPxHjezStB8qI6of5ZP1mb\
tQv0yCJ7pl+TYw/UOC9gHSjRxsJ3Owgke57RqcfI35NLq+lRwEcjyQamQgiavNS6DDLOHo6AnJrW79LdX7FxPMAXGtl6SeRm+dF1/30Tr6zn9Q/0RhBflJ/QzZX/h255EUVDK2MLGKKu9dYxVB72kbNeWDTtNm3Y\
69p85rTWZ7nR3r4TSQOwOuNbzHA3iZAF5GLPPoB3yB0wnCg2Cq4azrghYp3RAcCmvHvQdqJmZZgsv8TH7JhxCs/wow1llrNPHT/Xwk1ri/a/3MJIdf+1/qHxDnGU0tpCxGCHKmKnaLnChnneaFLHeejUSz4sLl86\
Uznw30vVDzWeZeTP/NQchS486bd3nZsovjaFu3HWTybgpDTVvBMftf4K96TBxMQgVIKxB6fe2K1UsaTRzjxOAtSOd/Y0GuE7OCM+zKI/mjPxftOCdCzTYPZdg8xQJ70X8z8ifyhUB6THTwwgSvXnd4fw/RjZwpmI\
TqhHwdXb31xcPiJn8Q592EoazCUxofyqGn1B16BQ34ERZcrod7ZiStQ2RPJUROo9a0BidcWOF3ghsKwn8QLzEI9mAXjFLi47Lqhq7CVNg0xt9KBpcCPttLfph+Q5we+GL7JqiD9K0t/Ln277T4NFv6AMRimjUIpb\
713ObkbDpMewlYcFzuIxZgr2xFODhsSLm7YHQXtz30HijgShUskCtccJ8Ua7xJFTxwTTNTRLTsaeIDbCD6lnHiUC66gNtIaE3ToUqNkQy967MU0V92VafqG1J47NIDpP9H8Fu15QByt1+LVFAbm0j0YmAQsrznlr\
yUsf/UdxHja37fg3QcxKIvd5i+2Ke9y4UJsVE8awSj6M/9fcHAmJ0stT5Zr0IV4ivausZc2NEJTDioaXKIYs2mL9UZbA2sxnvb23iMBpe+ftLI4/STa9iq1bRnyZJxHIR/oI8cAJN/XBclHhUe7v9/V1n9b1+tfT\
R5tx2dWgx4Aw4IC2l78onc5dGLoQO5dDlFEzpRkL1y5bI9+H0zNn6DIxbql00VDIZTZHywEIXjR2w6PHvTcDT6S0XfCALM8vXgJqcQxNO6ygTDmii4cqk0bdX4msN4fX81LuzftKiK+aCdNFUzPb9MwYV4/SV1Mg\
3SSrOR26dZSgjP5HZALLZqLnAkA3hXfI+G/KDuXyiaOSV2CKCU3PiZVQA/0uDwCRD4wjmtgp8Z4ENNK73/YgRzDnFNRrDhRtj+YrADZmIaGLEFK7lKomyTysNQuby/b78G7J6JHbRfpOiIYhbGCTEzgvQ1yc6h+n\
IMdwEizbVP4hIQrgNyzCRR4ytg6mx4JZitUSIpg+zL9gGz37vYenvSNan+CTmk1trs10BbCDUWkeBNExGtDEB/3oxtlzJLUW1hckA0LrdyX3+f1uB02XoxPYWnNfT3eS+vRFKZ66A2WeQbR+cHt0UnQAizaafxXf\
zF08Noqhu54tb4+jjrGjiYGlo45auAVgZNxERhJ+/yPJIJ59JZs5MAU7IjkaPiwTTc8i9qoEYfCDcHiKiN2lrCIINx8G30IrUTPSSsvxPZq50ZU5bdQT6xFx7qcX8UCEjenpZAnjyTqsw0sRXRyhBjyA1zNHuP2f\
qL1I1zOsYqMpN6DT0ief45D7HGEwCRCwNUeMd3n8JNxQsLYBCBiYndxn0P73UA6a9Nj8ydJ5zhUvMe7HIb7c6y24X6H6cFUcsuLgTw15NmBq44onW9uh6IYT2vMB5rDlYw3eYll4+h0Ov9vvOOkJuNIfR43eSmjx\
UfqfYuUF1PbOwmGtWx1MDE4WPgcv0aFGLeDFsIsApaA89VBhUEP5K69jsfZpBXza0v0MkFx2Ng+qruLa1lnrEIV6V/I9zfynG5VqN490DxkegDvNdRtxkwUS8FyBAZC7lMpWAhTdKHwfeZtLgBvY5zDbcAhDcedQ\
UOBVahwNx/LNoOr8q44iR6h9iVoxzIlyQGkPvxFe99mDOsPYdDGaIK5FOKUcCuLIGJnwOyL0Q5Tazy/8VQyaKRK8aRQ8ZuRBPZwmI6JJPzEw2KWhQrXRop3YFFvwb1qtH8k2Quv27Gqj0EpmoTJ/JMAWsiYD2AeG\
MMFdF0eggX8NHHFvIBpHhE7XG+bCzSpZwMeDccuODm2iWWGa2KZb5IHSm131Pg7u3xGMNfzgBIp9lG7E83cB8PpuxLbgGO+u53PQiS3OC7kgURdHry0+sAevI0HuB8eQ/t+H5Zf+LC1Xr952Sh1XtNLyvPaABzJC\
Cxp5/O8ZGacTxry3LYLu6o6t3HOe/XzAFNCGw0cz+uHNHf4Uama7+QJuJDFJ6nrAHEVdKuJXlB44L95x1lN4xWAnRgTfmi1xe2wdiaN1EVUSSFpAdrg43TDzoYFyJNRhZrH6wLex0XsXWTOO9m/iip65Sp7l/N0/\
gYJ93J5X0pdAFeWunwPA6iL0A99HroMvsG+6Hlo2lHZzkMZ+N64wIZvuBBKmoT0SA/1O7Yx+CzQWizXA5kbwV0ga+PgXe02IwYwRNVGHsuPhPA+mR72FuJ802FsIprJW3eG+M+lPnLco/N/WtIyW5Lqzwm4Z4uQ7\
r2wYWnlZ3vxVLFWaWZ9Z9qAurTfjg/XBxUzWRnqpnwjsZ2uM16T1k+0+rLJc3Fo44IQR3rWkLoXb4u4o9sULWf+9BPjBhLFQ8MHFOQUpqmnCwrCffoWfD7atwdFP/ZPWjlS3xo/hb9WY7g6klvjhw0R4wdChvHba\
twHePzqiJ9BC1tce4xjZIOskbPpr4xWr6+Jo6HdErfFz4itssO7/A37VokmF74WLt6Ig9d+2jc9+8PFr3uXszO04ue8y2F6IAfbZ6g45V1OBsnCibPq0fcBKD5iLXivp6NKYgoIk/cnpCczJRkeDkJIu9wmb/t4N\
gDV6wIStRY/6V3O3pTjmBJvY4EHCw8GPU8Krh9mUugkOp6uGcBl8WbZEWr/DNsjnHTkRK5/K5YHTRkj1qQoNL2AVqoxc1eJvTxk6jsJeAK28RpsPxGEDcGeJxPM2ECAksfi0wEQ2hK8z/ZM32Gdzwemingvle+9Y\
WMMpji2MClNwQWaseVt2qOsWoJws79YVgTGQVQ0x6roYXh79KHTsMRLEgHmoevozPCTs5hDjxjGCNi5TJ3ClYLOPZeCzw+zfrGf9zD3c8VHB/anH5G4345Jtf5NTKrtOIry3p5/H4KI/RucrBrvwuoYy2Ej6P69R\
nmKdIw6jF1Hs2a2XK8hOkmxpau7wSVra0ao+iWG8gZOzwng3KucdvEwiaFexOTBO8Ud0WMrkv1gQYmsm7BFmEZmz0nVv1CgMo5QqQcqmfSC93Lv498h+Hi4i1KahGtn9JhS2DghsCNSLe8Qx7Nd6IRsJw+yuC55A\
4B7m4BNaigO1ruDxT6DDtK5vz2KyDhN3bbLxUF6HJ9Z6ChC/MFY7hc6tCxFTpxgWBZeoJ96TqVTjzjymPPNdq55jc81My/HueZZtS9QwjUwW9w3jbYKWyJHGw/APKZRtAj/3YMvumoC0NS1xEqAH17CfzuM0X0cy\
vO6fYGJO+FSDD3HEvcq0CDQqnXRb5QmjqImzmeW4Zoi5lfAI1FLwyMnGUbYUMezxFFZ2scmBrpo31LYirTaR/setY8QwQFOSk/VMwzApn3eK6WpNIhTiK60byIjJK/AXR2GcAj+GP5Geb9zgPnbnXI/hNomGHR4T\
kgthw/KuatKeVfM4s+t/V8wiTl+NekK0oydjcn0TCR5IZS8IHqq2R3GcSq+LQK20fNOpPCzYPHe6OBA4hjwWN7roViYkygnavbjp6RdR5yU9hg/+idNOXCkM3AB9h5Z+xvM3+0HQaHIGTJTaGFu0Ng2h+41sGGBF\
rRN9OGGI+FFJ1+id3J9MH7KRr8UKrRCqDCWuiXosEABclp61pBwz2/h+ZRHkEOyCQ+qAgMUxjzUo6DHbrcN0W08RM/DA076Z0KfbSgRpmSk+MnYypDnvSnJQRdMSfYbyVSqmijraQAWTJySgp8w9G/Cr8aTZlUK7\
qzF+Q50yLfSh5uct7wrTidp5bcFvYLeGAQOKbp00t7NAtwQ8SDUOt/SlSke7tK7lCjkM4tYvtW/Hzq+NOGhOXuhmLOQb5GpF+MbRIiIYa0ycNSFspYlp1yEbhttXjJqegxPyALpp3X7NIn838E/F3g4KJ1RRceKi\
o5rn7QfFrp0/g2Pozyoheaqku9Agws3OrFduzm3kscTqNW4HKSdFv5zxbsc87pozRDvwEkGDCzRy0JxD5Nx/t0lJaFCqZNOJmwl8FF4rsQu2JOZYOwwHcbFrwmvdrK1Wd5/skAM7Au9WcBFQiS+iW7yd8amAwREG\
U++JaibusafQNf4pztvbePQh3Ocb6XA6aMGcZ//tLzPJxHhDXA0ayxQBzO7/u9W7hzjGli67G7P2N8vgdMOJyehAzBdggauhmEHKP81sASJb4A2FNJgCBDynZIpf7r8TWqpTJm7arevPcfKaeKHngK/DGMROZgLc\
PoCcTMmwOYlGNr8paqWkVYtdEZT8gJ6w5Br1sLXZpNytHpsjVL9AaUqlmdtopdsWIR9SJVqEAS3dH9zxasaNCHSWglDqOjjg/CEZYy41Opj2/tW2rPXWa9b5dNWHHqH4iqW3rryE9ehJnR+30qn6zMF9N8Q9C31+\
ghq+B4CPpmmqSLsV//dhj3B3/KysLtF8C+zwbfO79BzhW4sqCckV/FtNFvfi10MkovZOvgfbP5KzFYw2ueTsuxweVGMTWpD6ViarfJuzXZel/qxgXoxX7cyj+Qfkl4HdF4ndB6hDTfbfH1m9uHOV0s+hQX9NKR3f\
FWKcTaq37CWnKk6MVpJEO+Df0kg2PUKZLka9Cc6sqx3WuyoCkqPQlnntdftq3wMrfKTuqpjlVzf+QKd9C65vrd2WR+aw8TlYlNNqNFR8+HSl5u/m0lfijowIv3ATGWld9nxeY6J5pHjk+uCz23wGGB8H8yP0/5nI\
r8Mqk3/5/aXCQ1f3v7yHfjKtO8vB178EvaXRqYxX2D84SAyY/xfoPFv6mp/ORmU8UvcX5ZB9epQ+0tfk9od6f4yVNXSxf5y5ytf5v4ymIfYtr+MgNtd9PGv4I/V2ASF+y+wv6x+IWN/2fKcoP8E/TIN+hHtLzNN+\
Ob+cpmA/9ou8q9pg9+t/eXBl7/o/vL2DJf95Vpq7rfB8mSdr83f/fL2l70vdbW/1AoEv9z9ZZlW5eHtL/eTC8gvsL/kOmo+XPoyXtav05cdcNtn3ANT20ewv7R1fDF87iSXjw58fITPiQ58II9IwbUW3cL2oeeU+\
lFyIOnT64e/D+jwl+q42KaPn/uHwyx/q638l3zf/wr5jnTc9w8B82DL3/X9dAd0mo78frqcqIm6n/4xgcp2P30DCEvG/bTan+WlMunIzmReQ2pfifZKpwRKy3Vr/HlQnakf8IF20krQV1PTy9QfjD8v7iCgz2pqA\
5r3EGlsG/+AGtAX1R985n1hTty6h3COz4XwQOkcnyVYfGp8UleBdrrfr0+lbIc675/IrWA2qdR+3j/tvUOd982Xkbq+Drf3UXXuf1LZqx5Gz3SEveqOqU571Run6/aqP6H3MLBXfS/y0XpZDWdgoMyQGkGQgaYl8\
udRTNwHb8Hc/ZK/G+zK3/mgNSoYPJO/8+WBduwUDJ6a37k1Zi0g7MDzGSen9j/VglPjTZYidmyjeVZGRu1pVtMGRv7Dq4SwsOdHB2lcJH+T+yGpKGmNgDV63D4qRmTnErz/zCc3McyInCkYET+BdvI7JzxLtaokx\
e+YYdmeZO6bYIHFo76MumBXNn+YqutsrS6xOMW9n6rv7l1mfZSs1ydaDRke9gNu9R6j/4fc6sz91jhWH/AN0EfW+Ztk7jiFbu5/QNOJGZJQHot8T9IJyckCxOhvp26sJCVouzz0H0QnGHPjrR0sVhd55yGvk99pX\
5cXhIF3Yyv3p6QWLunfZs7PTDfnSzuh2dV8WV7lmC+3PS3nSyL3Y3gbE4WJz9dmz2MVYvY8uVf2ozmeY7OPJ6wQ5NcComM8k7levDARjIwYWaJfalx3oYNgoZLHMw2dSR7Gi7h6vFdQ1Zv25p8AkyzX762kWKlG8\
rOazPMAjecKrprG82FoPHVjPNdHuhzPQdu18bwFebX7Rt9D2KSVvW/YR/du3B33eEvI08cAslPO1yfqXS3e07a9it193xaSL4D/y7wvxR7r3XgAF5ijWjPLPwSRhKhm3yrKNTD6CsPcQ6prvYs2d25Hbyb7P0PgW\
zLAC/hUujP/DXCm6I8+ZhUodiUVm6AVo/zejfshzh7VeqyZ06K3qwU6wJXQ2R/vEX0JL4rb9oJPfwOy4vR2Z/3Y2sRT2KmYfWtxjZ8KVevv9TLTCw+R3seeTufvDVA3+nLO39Z9rDzs0ottzxrF/5GjJiwv7OatT\
I0tDvBc4gBPdecAxX2t8PMg+b+w4P+2Sf5vI8biDRwDjBN15utQ59Vt8G5xqPPqt5855Hk1K/yWbsD/lKlM1/D5LZHouM3Gwxu1AmJ+JnJzqSbJo56oL9iTHPPPtl7fNG/wjDlPgflw3PXb9oMaHi+Trmakv/m8a\
7pmfyAZEsQXmrIw1HUVOBQQveIDsNMTB2dTg8Rp+IHexi+AtXliOHI24Ehp1xdFJ3vkm3zSZAchPGD8HC4pCRhxZOp+T9VH84+qxCD0ISWt60nDlZxlwg7+p94rYPr8U0/b8ZhFwfgleSvLBrCSqnmHh3HCrAQvf\
UmePYGoLnUe+Us17hpHIPk5DlvxipfBAjtP089DhBlVhrt5BxCSH8NpinGZxUzp95N09sZcojbECCb0w8/HYdt7xXjWix/MKLfmrfQD5SLLsjmdxIFvK6qyYhlfKF5LfPePlTYbFb5+4Mua+xWML9VHHL4dyFeH3\
4ys+P2ZXIR0iR/rvpYYKfA1Qn+O3k9v9PFsAnnbgOdbmfYy1+KJ9SbiAtamXgnTtjbJzGRJD1j3nm7Fk35kXxdrDCfLBoSL18ZgnpHmL578lNEcBr8g5zIeguIU1TcM/En1Qs1p3K6qNy2YX6KsrRw3HU9tef8v3\
gcrwpjcbACAtZ1ONH4PV5AUh1kVxoKBQj7fuKdvJf88/gErcWzixPQb1vr0F2lvXBznS6IgPeG+rEv+aBb5n9T5o+ueMPmjd3CT68of/Sog+KM7U07+aB8x2Nn5o3GAmMEfncLnCHf+6K+bXPijk7n6PcY3VfUmf\
/SsrB49U0ga14o/egXX6278UalCN/c/4QipG/zRb+kyNzt/9OEGjT+6Anmd49FK1XQ1HjvJv6Q+HnuQLsdjrlnYMR792aRZh5FvOMdjNrPxWcfjDmhdZYzH37iM+3icjm0qYzx+7Bfj8bN/OscjJqsnfnWfNh7hk\
Pt43EccOY/H0cCsG+NxLKruYjzmPKmNxz9LMsfjzbcOMR4lUNm1jUfDWmt9mIUd43E1aqK817/jHI9dzIZnHY9BgJgxHvXcKe7jcSMamDEen/vEePRW1ZvjMUj2L8ajz15tPB6FeU238Rim0M29khSWDj0e7ai6i\
/F4FuZ4zLzTkVf5WyMamiozsXDKy8T+BN9tdH8DSfeuv4kOHraaHIzFwHv0hGJ2uzGa/KXBjhTcvcKpz4eP07O3Kmifw6MlPEIJb9qL+OBESvUGfBKxAio8i3XEehsPlAmto0mm/oTUZRNRJHGU2dHPKJFrrEAJA\
vRLPLzI8MeB/QoguEWpq2zqqXI82oupS2PHJUIDjOPh6hKidp57G8k5o3qqams/1O74GoLclLM2EKnIjuX2Qv2Z1DF/Su/ahDcW9KZq3R607kVQTbN1YFN+jt4x1tNRUzRpPWXLNe6VtH3zm1qTlPUmOiKwGiWPQ\
hK+ttUuLF9YU8mfPEiDAn8fydybeJKxcIa2Rsv+GgyxUGFaTyL3d723YyAnX/fp5MbmtljedZ/62mLz2857CCrCOUWbvbdfh/nXKyf2TdaY8kK5L3c+YF8HNbccsh67dQ8q8pauS98g10f/JsA3YiyeIL48/wN4y\
WR6+gDXN7FoDdf4nKPGJ2UFAnLsAdqfCLbVCAnvdxLebQwv9hcyYSujfiyqOJ8ruMVRwQ8dTfJeX0iKQwtJz8jSd0/mV0pgPgH/r4gKyKizOcq7AsbISeP7PEQb/4GBzJx/T0h+yTy/seGvbXR2HERMjzyEwduOe\
i91VupqT84j5OiTJtsodU6sHOAj3nevMQseLnnF/zzo2YAn421vqeOwLs8nM1lHdT7XPqFX7Alg2EgYGpa4gOSJm6GGbJcnDqaYL1meONusJRv/Qx4sbfzPI27yxLsvFF3/19dt8sRejka4yRMnvdoNeeLWv3VPn\
vhXPKjoQp74LJSPuiVP/LZVXxfyxPsvEOTtsde6JU9cbBJ0tX/0Uujmng/MurF/+FFjF/vHTY9p+8dg5M0mT7wKZ8mu5Il9wVe6yRPHEppdzZcxFzrmy1RsQZIf6G0WdvADC88Xs6ftVSc/8Cbx59n5gV7QSMrgB\
17jMu78QDs6KIMfeL9YDOPHf3fyAzfJ6jGSOCNa/MA933LnB8YpdHMvI12mQ49nK6ruYjyf4MUm805GXid/9luqpqvxuP18x3isxX4ix+MHZmHHePx9ghiPt19xjkcNHXmyj0cMulIZ47GMy7iPxz40MGM8LuHq9\
xhzVfXmeND5SI7HavJIqMbjxIvcx+MOPrXQeLwEtaBujMeb53U5HuMe1sbjQeR1jsdfqZquxuMbxY7xKMJmpdYHes91PCKoifLWvewcj98Si519PN6C8lHmeZI7xX08ZqOBGePxzLliPJ5/KeM8yacQcV8GLXtzP\
H6E7cBtPD5kLpnGYwow68Z41KDqLsbjDiSYec9AXhu9S+bOsfBLjXfe5/3boo/IWiyyptYin5Lf0ZNWHkTyb38itEfEBowfxqjDeB4AoLTeCUn6ILhH6Y2OJ5EG0vJgJjJZDsPbG+mh6Pb45n1/JJGFqS2l2ycl+\
1lL+9G7CyitGSXEXko+UglwpPWdtlyMUBouZncY36GNx6wUKE4bQNogJFGGbARi4XL4hUfFjmqd8klWG6LeYYkhTLyiYfQuD4zCucHkuJtFg/cY74E+q4aCv8bkndQrGK8ZgHaK6irgIVFWx3ukUycMvFRqCYBkk\
z99B2m6/Mmhnz9Bsw0OD5Hk0FHOHX52BT6LjHR4l1+NU0Qo/hlOO5HCJ+BEe8CU5Cg8RgQr2E5u6ROQqBUb3uUXsY/6URCvwQDv3lDhCz7vzRug+dS6JFj8eWxsYMXHsHiarB2Pw1F4Il4ddEKPfgw9KyJT6j9iP\
5LGaeNJGCUCsP8DUxoQ6FNGssvHNtfhmTFl7BvHtjKC8cshtVNGMpgV1NT2wed48Op0U/TaYHIyXj7sboWYlmDhDSG5eGRwKbPq3wOmqpoQLiKERzkRXsuK/xbC37OX8rY3kg0fz/uhZK/iYPGG1hg/jMaOkFOeH\
AQL8ap+UblxJoqnxih9/SC8huJpIL9hKzgFR1PS2xd6/R7fykBOKk+ExTukV7F1Cv7Zx4YcU7AzIeGQURHRPu6up8ailqc4Vdo1oPIR8x2Tgk/CVu8K+NjrRNvxJBofsv0RvHsA6td7xAtkZPakrjLrDxc+w6pbE\
TapzVXORJVAAMXRc8kwYMjXzafw62aw853GWYQWBlxCzEkVim/gdgq+FFbpB8nY6R9J39M6uh+h/capNv8Gh7TneIiwjd6QsYD2A94rYB9iJ5YfHXMOeNrCeCNDJtRYXq/ZYpPjvT241rio7axgcooH/psp5pIBp\
DUmbgBId2zIGDyNe0yN0+Pb0+/SCzM4YTWaJzkvGJVzIOmQ/wXoivHFxGTGBlTsZLqBqNMuDxQy2vs2++2CfNRh+ZMkfIvIZLZxtsTXxJWE6jOL2BiGEwJw9hLOD9s4vK8W32uwBWXg+4fR2fCt/z3pM/4v4vsM3\
wQ58P3knGz4/jfehRoX2zg29RBVx9e8rSqRSLedKtFyv1lS91bgqjLvrdQlyz4yzed6aRVifN1Bf9XjzzdBzvE/O+v430njP9Em33D4R2FVsakoKO+BMuxZlgN6V/YuRx4ive8h0tNnZdrLPA/mvqS9TOstsrXTY\
6NnR/b0Cg8vtclqJpSjn+FnnpvETkUmrcXVFPb7kOdZmMrwrhDunf24pHo9Og+72wjc/sfOgMX82GlBT4rN/MCwBkiedwXditJbRzz6rgaCdL3GL7U9Kd4lZgq12N3GRJkIq9Dx2XTxdKqaGsIBA5AkgSNZ8MB73\
3eN/uQeTgDbmr6X+Ffe9i4z9zEy+oKbqz9b8wNWM2SJW1PfF0Z4Su/AuI5hJjXDX4pjfLtB3yd0h76fyvT9c/grt+af0g2eMIroO/D64Hbg9Z8aN9elf4iBv0XuX448XP8Qdnv/9vfq7ENkF5lq9pOnWrqNxS1s8\
jLwk3tipRE8zcfXwdiVofiFsLVcgnaMCUE1BblKwOJePiCEV8kwul5KfkdwCWl/HM79EQFxwC39QbIrFsVNqnChAGcZ4OvJS2jKOH4kuS5hOKgkPjKEGcB3++nfYbxZuVHc13MpOO171/jnmcLuKd1SxseG4v2Gp\
cgYi3hvWcJXnd+KJOez5so15JkDFtm916P78Ej8Pe8KiDowKlvgg5Pq/08A4/oJXOocCQcqE8S0kEknBiARh4sJchtoNBIGdO+agGEXKqsuZ4/KSX0kmCSprw4BZWwwVwUty5QximsbN4z7hXj8ELzMi6K9c1IPo\
yi9eAdHiEX6bpj0C8EhAevYMRYMA1F4Si6duLyEkIU/DKlArC98mAicU3hxYsnU3PyrydMRzj1S/ies/cEcEqynUxtxTJnSCWNI0MUGTxeDvL12NLhDsidqzEb1VDMeWRB/Ho6X07LOIwtJloVG3f4t028zf/oZd\
31lfj8OFMBm9izPI4+4w9k8BJkKMm5hk3qu8PlWv4c91fneXdhTh+uPHbA0ReNzJtv/EHbVwVqSqi6sFkXgncEYxVXBZouwcUv8JDqkz4ZeA/kWXhqkuQhedyE234Q/xoEzuvKPYOqXoIPJeY9RPkLMJBpx62zGL\
/DJglpfoslTkhf2AEWOVRM1xvksWkRTHK9LdvAgwEDGXmPXGYqyBuNXgTDhxsfctYlfFyYsYNBiD+3e9wtjientTE/Td2v7a2+mn2ncR/R/Ex52jQN0jHfe95uYhmlHoYHB8/c10avkJlKeHAc818KONSO8O4oX2\
WvI569AeIoxXMPWVMMgIQrjSU5A2YhTOL7TOFqiukvYX2B873HyA33ZUuNYwnfKIfAF5WLfpGQmX6LdJtEOSbRlP+929LOf/BZc/s0smMtzkexn6uQqYfmRMJd4372KTjgCYdoAlv+K/DmA6XPiS/OfXADAzMMab\
NJ4nYP3OEdDW8S7nGQJNGEiMDoIibCaMDtoy17+Y07sSyd2iB1YvaROnNZ3R8cRORxM7i+pMWWYcNSeXwzvsj3S9Am351q29CjaI86f6d9r7QnBfkoy/79/yZdio/DH+GAYf/+Svv8KVsx1PI5mEn/E4/HysG6Px\
xq22NjVeOyFKXSjj8DU0sckw0c0JYFjKYEjWDeRDaRMdbf/C/R9Xs3U93nw9G7r+1jzT5Cne1AUNMM0QAxbWv4843f0VkB0s4u+K/c5MTHCjN9SmZmzmvc5+8i8XaY+EZcndzW4V4TLC3P2k+8aeG4GYFg6wZMHX\
x4gn6IgC4skj8OgGwbxXnioNWKniUEU0mRa8yRtZLyORsm3/yVLauNbtJNHl3Ia938o00V/RBIoTBxhCOYD4dA/LzjyZBi6i6IluNFmg31s8ObHBFZZT6fewXM5YRFmH5ACbvmE24unWhNMwJf2BcnAFmbOSDT0G\
cYFYGmynUHY6GCd9A0lwS6bJfmW/SVpeO1dUodxL2z2D/pm5EA0MpKA3BX2Qo7lIaTSj6aVXif7L6HHfyNEU6ZA/mX015pi39+EfUHh/+tUmn4V2MU7ohBIC1tYVqfNRBVqrxKdtQGgUYMBw+rG3QV2e5IKX2CZH\
6aWymYeK6BoeF4roNxOUBoVFFU+kqjCj8FgosF2FcHY9q4TxoUCxiUE41SCIezpzcDUhsyrg+3wbCaTI1Xh4s2Yp5sBM1S8PgolibUhomuAfxZNErykBLkF6YUFlvmoJqI82j8J0Kjhs5+hhr9BAGhWvVYkvEkJv\
0OCvf084tQHPNqyDzpJf8CG/zwB5NcEpIGAuPiXmSBpG16BAu/iHa046cBHVUjycXb9X3Cr6AagWQhn3muMJGq0qf0eLjxee4U7TLp6oQOgU/6WYa/t5ZPt52Vn+np7uuD/ZoIewJ4S2zUbGCncAiOnYcw8nLXJ7\
tFk2D3aFQWppCw0YA/CaA/bPSLjw4XoS3RpOfZh4xj4Z8m0p3TY8Kfr8DcDMOCnbwL8P5/k9l6BeK4I6iB/SlwDgyezTSb4nVFvmHWQPoP9HDUlBJVsEvATBL8iA76LPTTwZE/j4aVx20liGZPSz8jjyLETMhDfs\
RV1wjrsDkmgQ/EULevlsmbNbuNg1AkM/klV7zrR9Cdx2P11BhsFkv11KwPt/8iNZO9EAM0YD0xGCKQkfLfeAnBl5GqLbuTqQgH8EgJ+KgE/InyvUCAJ3xRgAWRfAvkMfIi4jy/7e9rC1vTgM/BieuBHSI8c6DrKx\
9GVoW2U20Utd8JqkTFfqwWGvtgbtTToVwocEVqXegJbqX38YeZ1M90IEQ1/2rjjBBr8StiCwxHwRbCTwAA3PR3RE60xZyt9CZhn04adyPm/gQRwGUq4vHK8Q36hj0+m7TFrWMYCrtk6ahYgbryB9JFsEB3rIwOi7\
LC3yR6PrcOqBcgYgTzPAsn8CgETA04G2BgsfLbDst6LcF0B+2u7ojwnIjB2G38pVLgTzAoOj/DWhQTNKNsiVIo5IOyy/QMVob5eVN9GyFKt9S8S0pC+GX8mRziu81kabOvCWNtebIhm66hZAPozAjpTB2rz9ytO3\
fS0oviTWCSYaCWZAjyFQiu/MpgsgzwFV0RQZIbWVZ63HSBz7urlvZ7uX8jBiPeBgStrBtzVw3s9+UWT907GVpAYepGhe/olOR8uytKh+Eeh9ic93pV/5vfLKeMZZA4nTmdRB7gHWGL8h3FgCHkY/mcM0pI3jKsZ2\
kiw+kBLg2jp+8HsYrJ8SCi+NdT+BuQjuFpdB0sGA3EvVjoY4QPhwi0eGLXe1f76fmrFcrKjhe+inb74dujsVCYG9ayMD/KA3Xw/9S0WBsn7Mw+eIqTIZiDz2cY+nG3ove/A+BpUkqj1fBavPeqzVD9kiK/xPljr+\
XwuIj5PfUoCGdPw3ERsGMZDYJqMsbR16G1IebCxkvm5T7BP03XgvQ9DScAam9phM/jFxPfgn70odgXY1AHhC0qHzRD2W6VOHMvnka/DqCHPQQn0FIz9k7QFd9sYpCraGUcGi9+Hh0n099kgaSTdQIkL6JmEiz90M\
qL4idE2GCLLTda573qbP6OjLLeXyvoDXYFvIFadJVlbI4WbYtAj/RiyI5A0z2Z1hMM7/y1GAYCzLC9xLFx0km7Fhl4Q4dj80KhzGsSCLzr9X7KVO5bLwKlOj07bAw1dG5Fm95TkONxYl+MgtjlWA1OKOBnviZL8B\
05xwbIRTmHjh8dlO1PCH6cunyB592Ws2ts3vUPc163m/vlDhnzifxz+JIUI6HmSvZ5BTuuTDRB6Xgnm8V+xq2hs4dM4ehpuw9sg3YE8pxS3EpqkXBsf8e6F7pFHGJeI4z9WTqj4KajYVoCQyesZzASML3xE0EVxI\
QafzH7+Op8aOjL9SxOeHN/rdPxxS5wYmWpjg3I8upbYAdoysHMSgDDPQx56j49AiwB/v4FzbuuJodUMgvRm47COspnJUhrUB/MoghLheA8V+xzdJsHrAXz7GPHTbfYPptr8mzr1GcKJ+1iLIUxX6DBRTtIomnAVy\
Qt7Y9+ibg3h3oNUltENkcKD4QtO9a6A8RXQGeieiK7rMIazRjGcQ9ClBaYh34rTxOOr+bVG2yDyGP1erCDCczjZ77wQZyG/AzBKSkLpamSBfDAxkqS1x8PG37lT6CY86PkkBGOFsTIQNeNs5KER5sV3L99t8OCox\
Zepz0D9f1R6hV3elX5EC2P9edIr7eOXIhOBcr/IZs/xf451s+do6e/CUSZkw8lmMiSQpMefsAexPVbJD0GL342eLO3fs0JG6WgWUmjvLJUXLzItEKRDAx1wDajAstDXmr8P83T7c/ff+73wxd/73fUN672fZX/BX\
h1uvbi67bGz5oa8zWjJcd7jSC7TU6/LO1BT1pZ+gM27CuilE3Yqu0bRaP84XSJBs01moezIBq2xDHkSvUITKk7QMsJlFDpohzEAIPiejI7RYWnDHfYigmT5DPzWf6CasHly1Oy9MjSCI9T6vWSMStwzpfqJsn+Hk\
19jgKNsd97DmfYntPd95tM+eNXHZeCJ9IavRqOsDv8b9md/DnsTJBiT97sVHtAvlvhLEZh85Ld5gKTe9grQqmUwlGycaWvVV4vv++woyoHv0Kz4boPTIeNK2xlTHz8Wa4HUrokOgqZRD4wiDPn34GEMwCaKkAD8E\
20mGSyBqsdic7P/mwHvZHaxPqiHFL6xqSkJOQ1LYwJyUkAuIci5CvJhw/uFCW+GgLcXd8nG/bC0rfyFkYkTQIR+nbR0EvKsSc1BscOZj+YCpztdrHG61j2dVhJszuNOd1wp3u5m6hSQvFXc547h+9yzoYWeeZ87H\
24T3BUKjqG2rNYPpXb9B/HEmHU0yMOJ94pJpn+JtqmZ6Aj7rvaXxhnzzab/wC+QnPoP/bPqPwCGcbTtDE39L4YztQeWMb5i/B/nN0YO/FP9suH/G3h3NKbYztRfxX4ygxH6X95PdvX9wvvJGoBw20/2k/GvZP/N1\
LufgWk5nP3kUVE2SWXXOMr+37efVNANkZM+L4Wldnf6fA7cCxkv2Vr1Fe9/IJOZ+x/MlmfZ/1CFcaYN327uJx/BgqGg0reQb85k/zCB8sKnyxfdT35hQp4oIO+Fo1njfvJtckTwyk14eQLe7QSvUcHLtp8MQrGvf\
j95lS/BnPvJkLxsBO5xuP4xmuAB9H9pPznbhq/S/zwqq/4nofuwzcmntp/cBosfXzH+zeQTyon/rb2z4U/+hIwDpFyX1d7Dv46269s7059ypCv5CDkkCiarmQpD5ua4H4Zpechs+H6Y3rPQPoHv7t0Pc1lbuTg8Q\
+zQ7ocvcN4P35LLPUDR7vfDMhH3wwRpeaZ8xbwv/j5AZd4XLybjL673xZb9FzKN524fBsdM+wUu8uMO91TTogxbutHyi+tUKuF9nEzf0P0eCrxumpixCggVO6f9Xk0/5+5eh9bPCZGPg0Po54xlON3Vz8lnW4WH0\
s/xw/mScTF4vP+D+i5X9ey2fsWlbN2wK/2Kn14JhP8Apq4LfL+gPsjWHt3G9y9s8bArfP8BN0HGJ1B7OXz5yDcz5CPWixX9/tNVTnKcsMWYfmSVUz6i3mP1+ov5Hgs4Ot5jzeutv8fq+G/xHgvmFXPM8h+KSCqPx\
5CO8mfYym+W5TFsOdJ+Qm8zg3M9P0wPrFLvwFWTe7qgfrn3w/lnMJFnTLzd4WIFaXFOkxSTLkRqadnCCuxmenePt3jzKcMPyZs1529y5Id7X+Cr5Q/a83dA1mjpyyLjD3M3mFGsT30L+BpoQkAB9Ga2wWnXTxlhX\
CHSHUlifkj6kVxA9hPq6E4lHA9AHz8ywbg0h14srsohyXyul/5vf323MeUXB6FbiUdWkRF8XQbtT+Rm1c7fVHV2rqYONW4m31c0SXArst74Pd56wurEmkeJt86PQ7GV7wvIw554Z/gDjBIBaL7d8Zxa9f9wyEyp/\
3/1X47+1/0FA3PwNqCCzxl3dh5EjbMH8IGIZqo8YSSmgyhvCMdPh19Qo4pufC0aOZLOO7ujFwmTzYRWC+65w4nJWDiD7flokZ9GOSLkHse0M0qSbqzC78CvktFKXjfhdI6+57EHTrIhK8Tc82DGgpq77DZncxU9Z\
7ZjKXi+DYLnA3WH3ngPcH4kwp9HO4nQyMrTSdExks6D/vQVtGdbbJqiPeNttGcy0Z7KzzGUTtrDNN6k3zr9GU0uj0Bptpn05/ca/VmN1s5qQ2uXEtMlLObiWi7XWEozB6294b+s+yG8YG0aQMwqiBEaJxnYECYpX\
+EW4orEY/wFV6jgMbmpTHQ66PGZ2CyN9egDbj+uCDLGZhDPL36XahEx4LcuhpId7GhT4Pc08Ovg9bfH2PMb4Ge77wgn59BT3R2M0wtG1cGDnUU7ccogX11PGrct4yeomm3u4MZJeAbOmsl0wiGPO7Bo63nXWPwzY\
vKFa7YOY0Y7FWQjtt9dYW3xcv4wZuSrmszUPX01pe8x6gg3/X6IDPDxjCeLgurh7xgQjzSUF/nh73hlg0/UtI8rVTpVmr0R9f73GrbGKN7/QueG+8c0lxeQeDz9a8eMtcZzAXUVIVS0OY5jgQEGZhlgdqeH2td5j\
JqbOztxSbxRmMkEwnu5axj383TcaSQFdlikhNsf8GqCcCsi3FIYXP2Ml7rgUxvGKdwy28KO/ExKhPMposcBol+EQj+AYQuaguEz5hygp91rYr1gT/O11TR7DfIPDSp3JR76gcr9llSsSec/dyZpmApTGMZjsB9iX\
+9U32p6uWL84QCqgIloQD0vmLwSq34HJv1GrB4SqyxfKS+ngu3/hEvqT65bS4XWpnruC95NhzSgVb9eABpyJz03IEBtDxqPAFFnfcHkavGS9hNjHFWKGi8IJpdAViPnxCpO3kgaaVqd+5MrKb5ojaNWgnPHHXTht\
KbtIWOKrUJLfxLtgJrvX4IP5zz37KOP/vHeh4I9jwVJp+Pn4qHo7LYwWwTfpHwYiPlZmqh5UWobFu7wJathsHOnzxvcEa95sX1+nofOHxBAlLODU/jjMssb6zEMuv0LHEaGGPTqIviQhQAkRvs9i3ONn9GYJco3G\
RPxoNR9f4HyzFbjbCqf8O9G3jXBxOVGcHbrK+wuNZi4apNRgMJ0+UZPYI1j+T57yMf+Kk8sFkycQLQEiLzL5MO480bi+m5cxG80YDobuklvGNfe9HnnijVtc4LJk67HnBGsNRIg4DLmcFosIqbaufzuIveD+2nmQ\
/pF02w5qTnKaTaNKr9uPc2G9A9oB4Y94xwDNpB5ZeVhBzfeZKr3iVF+q63FzC9M5itidnbe5+NJVZ422AcXzwfAj+QEz2K4/7Lyn8H586iPR+jjOxWaHQc8V4xMTB0B6jQIWgWx89oPdMbK4lPxwI/fJ2Dpt0H/1\
wceIidt4D6yfW2VmoYkHvkOcBXvZKbCLBTS4nzpnyqlNrwGD7Lu/NrTpPpdvKm1INgzdzN/r20dZPyGuAdRsUn/CNjgf5s0QpZPUpnrUrwMAGYowCyXYPobMyww/Cf1wsdWeVgzsL2/S/ZPoWBqxa9EFoQ7KByTY\
Z6fG6+7FBNBHP+x099A0yIcv24JzaOtbK3Pf63xU/GxEvN35Ei/v65iMkLQyMzdTHMp7t8UTLYTGPuJlOEbi3ne5rVPyoPUc3PsrMxBWnwyHYFxwTwTXdxh3Hwr0aIOYyJsbRhLoDv+75kj0v/Q5UmkDEDKsifwF\
MbCI0pNFRhktWljjrB2PONSgjL95wLaB58C2pmA5rQ3nHv/LdQG8ifZ92fIq+lTivHIhxIjW4tgHxu6vARyXggVjTk/RX+6MLgKWxg+zp8wFqea4vVtvWBMgQxNdOYfgxgA/aAzfxC+4rkXAZTyPCg6kcuXJnKHI\
aVoDawvxfBS7qQHSI4JS1Ss3dNhDP7R57C6EM/tJD7PLhPQ9NOIxg0EX2ealhr+e9gWIGP7IVJyPWsHQqQ2U+Br3ww+Y3UKFrVJCaDzufgG1Ht1cDacrm42lsPUJ21KwLv/anLw2pn/AkqmvyuKkXVSHg90JoPof\
K54A6R85B8SJdPnoqbfID/TVIBeG9/YvtnTCV/k6I8yRmEDwT65Mz8HoXjumWhUekBn/t4iIPtxPPd4CveLf8JFjFf2ETb0cklszdxfnfl/R2aJZL/O/AcRiue+4aZBnzoBd+z6e3mib47zi6B5JaDRoHmf/oW31\
zmkKMx07z9I5VHSvUukVS+38j1E+ZdJ5ziZ34sUpbn8w1r5k7sovw6+E1B+KxnmSeavMOu/WCv/KpZLtvLLRfkTRP0W/mdq5X/dRfkSUf6q33D5O0grVpQnzUnV/ozy5v2OOJcdJJ/b5rnsN4AFkENuY5DfY5Adx\
lC2ryPsIxGXQ/ZfblIEzgHvT3Z4f2R4D93N8BokvM1Y9RLeryW8H2SD9107PDD2BI8MSSXz90h4Sy14FRLeudng9bfB+wkQA7y77mF4b1DHA0ihBe9z4gMA750bs8B7jJ7RmPC2ARDgGX9iePdKeB2MFMP7s4T3s\
2zwFtrg1f8Pw3vxrwzvNgkvbsG7RMIrywbvJBu8D8T45onxvZcmCoAUW/COkfA+JurpBu9p3nRMeECM4BHbkcw/VeKXYiAM73HMUYL3u2zwrrbBOweAAC9IhpAwvhK/Wy14zRLeNBOe3A9ywYKwT5fJwY25b9H6G\
AaSRv8Zsz4gipS7lUQKIJvjiJtAPE4eQgSQ7H8XV5B7G+Wg7XvTu5/RnR/5pzf+lQCNvJv2wvwbEHaxT99rOLXEi0uyzC9sAr2Gs9jTNbm7X1p9toBofzDYPvFDOPPNgZF5eIJdj22JNhESxsHcBmQXpcPYhL98p\
dOZb4zkXW6w98HcN3GK2JD7AJWeG8+9H3/Tj5CVywksJ8NY/BJRnfmPowRHF+1EF+KKaGI7FWnL68y/G0np+zvzf4u//F7djl8qkfpMj5In886CETM/ImwKCsXfNfKv+qfyaVFf//t/8d+ZXc8LPg07/unpWAE56\
2HCcQ2soig4xCSpfwVFF9vgDxgw3RZe5QiPftiOz6pH7WFnuvPfqstn2Osb0nX+/7//Y0kP/jGtPYJ/05uax44paIxGW6IFwxe05fjLq+sry/nPtEBFaWV1fWmgLFQRKOWoYGVNbX0kEKmsnsnhmnBlbX2otD5UM\
c0XDok8kwMVgWpfuD5QXV1ZzTFldRX+2lBlRX2ZLxSWkHzVk+sigYramvoSn4ipqKwPoMpaEQgESutrK+v91QFfbaC+Noi/pTWc5PdV1NaHK/0CSV9tbXWopA55KEd9ZUVYYGbF1wQqakK1oWkBR3ztzKqADXErC\
XF19rRSX60vMyIcqKiv9lVMFqBLA9NC/oDWbhmh9ZeMqUbMNNkRgQp/9cyqWjQ3ow5Hkr02s1PRH/6A6lYztgIDU+XDOIQD4cyUmrqqqspqQOak8sDM+qCvojRsbzNF14QuBrpmpRQl+81fiW6tqVUDRikEmQZOA\
+sH3Mla2JEcqigNTQ7U1IZKwlYF9jYEqiOhWh1Tip1e7auq8umF6ioCM2qrff5aMzYSoMpDNRFbo6xY6h17WmXJlIC/1q0rKoGGj3FCDWoqWZGEUqgCkwwFLpaoVoUquJeqqwFTi7GAUtg+phQTmFEVqtZg0EyXw\
ZpATQ2PeLiyxhlVWScHQsW4tEIlqXnhMhVUFvtiUrGBGRhxsQozMmZNnF4dolWI1a1lCE2ugKSv2oGfGWvvltpApCpMZID6E5+BWpd422ysrSwHBJ4/1QEQAGcsxqRycoU5ViJBIFpVXVmLEZMpdRU81UIVk7OtE\
kcOx4JxpLqvnbqaAKhPmHprJsZ7MhYMMllJhLFLNM0Ot5nHiRnUTVSC/MGuK6utrKyP+CoErmK0uAnIJlasBVKPt4/YoTqtqy7rRochc2llBNMMlWfOYZmK/aS6YrIgu5URHzqLV3yNDZGSurIy2eiaCBaFmIc+E\
Of6mloxtazMoYqyyuqIWPL2XUXkraugkiYBYuJdWR5yHSQzUQ2FM0MEG9EMc3MUITERTHpQEZjOkyBSWSpqJBpYX1lbJXaPGX4mthjNGfWY2YJWiREtC1XVoAnhMqwh7OjavhwOlVT7qmlmYOlq8VQP9dL0gE9sv\
FV1JeGQP2NOmMS7OkDEVLWW9yjiN2o6Dnb+etfBzj/i9+ELBztzXjzY2Q+/IfgNw280fpSW7Xch0oOHyNPVrxZlL8Xv7/iVIVx9hL/vP3+wcyV+KnyT9t2d33/J/Pfg70P4PYHfdvxewc/A70P8ctA//fBzKz8E8\
cPwu2vnwc6T0RbjWZTB7z6Ec55DOfyG4DcMv9H4XYgfpTl/QcTX4ncpfguy5OnqtwRlVhxBOfVbhbK/xO8u/CahPWchrvgIfwrOffitwe8p/HagH0chrQC/Knx/B7/5Mq47vxjyXovfT/H7JuEMmGPw93B/Cp8X8\
XsLv934fYbfCMCdgfQ5R/hLAcZe/PS4TxHuBbj98TsOv1PwG956PrH3OYvaZi1oml3euDRnUbRpcUOskT6ryv01RUUFC1vmtC1oLGhuiRUsaGmY0zinYGljLMcXnde2sLE5RseDgvkNrQVXRFua5xXEli5qPLugZ\
n5L24I5BbMaCxqaCypnXdY4O5Yzd0HDvNacBU2zog3RpVUN0YaFjbHGaGvXgKqiLYsao7GlBWdkFDyjoNWqpaAmFm1qnpczu6GZ8JwdbUQbClpjc84/fzEqxylmQUN0XmO0IDYfGC1sWFLf2nRl44jCHNkB2vlGE\
qWvzzVfn2u+Ptd8fa75+lzz9bnm63PN1+ea7p9rVMeLztYifIGaen+J3xnjjzhiJttiqmt89ZW+ALVSj6qqobapmIC/vjSYCaZ+8Zhxo23ZSoNjsC1Xi5G0oiNTp2VGzyiuH4fcwaLsSS7ARJIrwPKALzOy2j/GH\
nL0EcVEfH7FaNlSxttDGSXHZylZKkZCsRzMcGjJNeWhqik+CgNXmuq0SN3SqwNh38wZWkoV3Ifo7Z3JRTH3MFHtY2gfZH0S1E8G21k9dlzRaGdnaSkKNNIwq5mgW7S/TLBctDQlD8aRwenMwYoMTCvKXHaBMiKTm\
P7Vgal1cmsusyiwfd1SRTW1ldjCMhiiMtq3gTjWBqPHUWY99b46UOaK2pBf0JcqXy1N37L60jrw0oJaWBwHzXTVSicCNdjbKkppDdtB2tFmhgENm26PxhUGqqtldlWLNomOFgd8SgIag4eaK11Ay0g7YBmpgZUxm\
UCZnRYEVvQvxkywF7K11Wi8LcpXXe1D4xU3L0daABPTW3RsQPtmLlQABBNifjCjMI1pVhnueapDZQJ/8WlLFWtKVqcCPAuqfPAUL6aWnJ6CK5BYyAkN5Pz1mBDW5xhaAfwd8PNsB99TLUYecRUIl/rrqq3CoLzgj\
jD/zDz28Azsn2YnKTrPpyl5yqqs0Q5aZRSkAaKtmE+CQLYSmUvk2atM324IvD9cV4pjVSgiMZIRPB1kJ5lxQWJAxY5vxWICWFOsrDqEezXwlaICH1aPj1viM5cPaL4gR/wd9pXwUcdXD/4BW5Oa9D5xnOMvyeHzX\
gWIgeraUBnlFKdBjgzV1NQxtj41tyrqIiUyBrRTS6+cjlEW8ZhsJsMEBKvrwKxkVkL/TRZnQV/9FBjgqY+ESokYYhxDtTMln8KpddWiLUFfTbC+ErOxTqBubbu2ZIGVM5XmiMjiC6PeUG2QphRwCgZAiKxuUZyWa\
LWoSXSGaIPO7Pi0RUSbl/Ut5zRwV9MbJcVqEh/aesGgqNWkPm2p5rJAyVpfNW9IqnY+DosAOJ+6cJ3odPldXxLiQwYmh+gMHKgqK8Q2YE6YjEj0U5H2TRswqpKZZJIZFKn+ykAZxhWzVIOietAKlPhqxIeAbGKnM\
tlinJmEIMIRxMKR+OgHXiyASj/v6Rh3CFKIAbSn+8LTfTOJ7dMHk4Ye1Mo6F6u+xJw1S/orq2aaAbAKtdWVVhgsFHFfvG3LCGeoMiT7yL43CazwIXaIsG+yKCIR1bYvURNzDtMxi20LjGPVUVCbf/Y4MaHscaAs9\
YKjN4NElCRiFCRihg0W5Atdb8ba6ZPkvkWSSdgUt0AyLjs4twRJI13TqG+6KGMDbkcxVErdVxbSMiGaJVBdJIHZqXSNtEiExXVpA60ii5yRYyYUjTtPjwTbVYYNhw76Jkhi1bCZCHZGkTYRK1ZPaAYEFsRZqm9BO\
5CjMlxnknr0P3qxcrqoiEN+pEeYY6KJHGbZHJYl1hQJlwQwKzfqk/MWu2kp7X3YdoOVvCUSucYAWnTeEiZp7RBMYr2fDh2KBxHZoSHiqwtju81MMk+wbomYUpXT6SCnqpPUwKl3UqnYdshNrV2Hw7aNAUFJBlUY6\
7Ia3a+C1gAJqNrxWfEgEBJoFAOsKSaLKp6BWEQc0CA9NxkiIjq2FDNQfF7xuWZgRv340cUcipSOseeNlI63R9QEfUUOcKGqQKS0aMwE1+hzR2dWzjjKg4nEoLh+bJE72pxkr9qKMqGJc6kDPTOWaGcGcESaiVRMD\
4wZM84WHC86SwbHTrClji+ivQpBkFjX3lcJ5n4bMU+ymZnNFLfcwZkl1bgJyEiynXu5F4ByxsAB74w4IJ8Rp5fVe1Yvr8frMPR49GImbC3OzEuHbblHmuGAv8T8Fgds8Y2jtf6tHbPNvOhQuSD84xxw5cDhIK7HU\
1jVJw/p5reqT37b6lMHelUfwvaGIGJsZoRW1Vi9rrF6ZRxw1sbZ9eoQ4Z5NQfKXRspsGHCEwoADCgMO2Mo5QavsOgZgjEvOtboVoQlW39iSEBJJoDImtQmqClXAViHIj0mGtJwiYMuJqcUcpPyycltB+1RRVMtBw\
8xy9ii3sueSjEsndM6yMsqJp6ImcqXpmKpwRhFJj+QCshWRYWcRRaTkutWLqLCziCJkcknrRVTYXoSPVEI0raaXjOPvoNyvzESK4A+64DE/7NPTB1FpRoQ5XylgzlcKmPNVBuzzVWY35ytF2BekiNHhW0tShPQaM\
helWcJWx/iMOmgiOePG2+qlHHpYyRWtVD3MMkZbqh52SiBtuTLiuSYb/rI2jZDaW0Rhi0BbmErZp/7tIND2usAhm6cjK0JB5oACzQEFWwVswFV2EzongiGzGC+r+ysriG3DTRhOfjg84tKG53H2RMn12VP5yphS5\
QEU+zF4sswy8pQobl6rcW+iqqqpCY8lESoag7OWuGU1lxKlafH6Bk9JFEe1UD840zKKCUE9eOgwtl33+ijJvTpKyVKbayF7ZWUaWiDdJlWhCObXdMJuAlGSJbEzuERzUfd4IqPuKUT63FOIwmWBBgrrkgKhO6OmM\
wwibrxrnI126ZEWwdFjrUWlx+pkgOK5EzKzm9Gu+YktUjufLZJvbbQ4wa2QKNEJgjkd1xTiwbLUOgYVWPFgAMcjtVwyA1Ulgg0Xsgf+Mjeg6V3MWk5zn7buScRHB/w2wGKGcoDO4jK7y2znLP4wiaOyZTFvX8IzK\
8oFe+t2IUN0NhIIh0N2+mdGWjuBjLCIv4yw6L0V4SDtVlGNulsVOC+iHEW6SK2l8z12b4hubehzhEKdAwptDiiUVcCGrspuoqqAZSJiZs1I4dtqOz+CCIURBxRGHDCJkQw4+BuR3cRIActSrztG6tbOhpWKBDDJI\
ZtRgOKMslhsK5dr1FjJwGlRRZLZ1KLEyjdjpBxZi3FcQGop5tUjzWqXQ7WK1BYEhH+1gYsvhsAech3ImSMCZImvFoIovVNEDHpE0SYzQsoqRBj9Y89gyehUTE0Ql+AsOVUxZkuEIDUDbwhQXeKUiEAUMoUEZlCx5\
VaEZO3NCMWFmxGKx6Y7ce2GW0X4K8vAJ7BcR0txHO+n1FXggGEngypO6z4VpXWYGaV1mYrTO03Fmd1WBipKdxxi+TmOzxQ2F72289G3ueRdjs8yr7XgKaxIC38L+snfOqCMMy+uy6aXhXAFY5tPKlLhUzu9MiOTi\
tNxFpfksirtW7v9tkeYLdCrNCO1KmwHZ1dCkkVHwJIcZElxLSMHxj3BtYT9qt+2HMwkR0ber025tAsUs8tcNAysSHtJbfO3pNv6uFmxauaZMY50dzgmUua9CgldM0R2mSmmLC4ziXoVpNrqYZNGy5BYhDJgyh6UN\
Ky2KgJJhUOwSeyCLSVD7gvh+eSyIkWdrJCgRVZYkCIrLCiRlp+JGUg8E71yKR/FX1r0tFOpiAD1Z7nZERwA3ee/9iOXgMeaNvRXwMd0VX9FAs1f/iCG1fywokgEJL5ElxEoEUcnPv5Q+xMHmOLzlyRjojxkV/yB7\
hfZ5FrlgFyjApgpwihXEguUEhILwkMwQSIWjAh/aAIqANAlUMDWKVwyoyyZERfSpEEc1uQ2HNaEMiK/JQoirHk2YAi0dWqFaG6IkFojuJt2TiUo+tWxeh4U8/h0VUpdZgXqfTUVBEiL0U7DKoHPS1ZJPoxZQT6BW\
UE+dsmgv6oUVKG6hu6pRZzfvJuQX0IJgC5eOI74cf7IaEodlF34D13S8QcwhXof9BirAn66tcmZ1dDaNLu+lVX4zy+Y3dKMz7bZsaaW5oK50ZaFBc1tCxYUNLXyE4TFDQua5uTgncB834J5pBllX6Dy3s16NzAcD\
wVa5hYMby1Y2Dgbyv9NrQsLFqlHBNoTguGtORVtC2c1RnMWzpub09rSFp3dKP+UNsQackra5s5F4uVz5lKlOtOg6hRvKDhz6/yGaOMc/mxaTPndyLwqN4eyWQg3Le4ewg0FAiXKvKCxeV5sfgE4TAIW5pBZLdQAZ\
U3NLc1oVEPDnJyFDbPtuUhZUOaKNcwraYq16inQIlSpTYtVon55oFJbGxbEAFh1kVIPNLtIPC6hjqFcWlDrPVYH1Fkt6zI1QyVRJbXE5jdGQ81zW/RMztrNpEzQTa01jc1zML58PDDvz2VqSUvLgsaG5pxoQ/Ocl\
oU++bdEGzSZcgbeu8xRoZLujaMYxVbK2/i9toYFcjBzGhGNNbC40exv807FMcW/wIwhKu68wFEVXNESnVODVzIiCyQEIjra0tY8RyKkZIiqex2SRi3FjZsyZ0VDaytVRvlcTz7a9FnYWEXkonFyTmvbLA5PzWlZM\
Gd6tGHRosY5rIrpOCKZU2TBnCpVEX1bqxWhajmyzY1XmJno28qEkMrU1NwUm8avilgzE2IVbfbnNKHTG4h25cyaLaaTQ+agci+hVG3d0ZHQFnJyaSqp7fKFOVegwZW8NbrweCrj5XjENb0lenljdAxW/GXAd2FTM\
/6fHV26KNZyedM0zDtCdGFDc9vchtmxtigWUal6o1Xa2Do72rSImyKjVAHbmy0Q5ihmbhMoXrdfhRVIWtvt/JL8ZskvZrNegtJnLY01tp7d/TrkGzJzEXX3aZpZwP4kTTbRXIndBWcWsIFT7+gK8JZNdgYV7C5QC\
ruil5Pzt7sPdj6LXwq/Efcc7DwWv4n4fY5wNf7Ow+/7+N2A3+/wewS/j/6Id6n4+zZ+B/Dz/glvSvErxq8Cv9n4teH3Q/xuxe9u/B7Dbxt+vhj6eVYb3udd0QQSRJgVjF4yfPSEBTPUJg8WYDHwbpqFd4exlgKiH\
6AFZxfUzm9UlAs0DDS/gPY7vVl4o9jY0BormHC4o99c4ItGG/Do0SScZzQAUXAPh5hmZ+cEFjSKGuZ06yFkF9m7MV7gf9oauweDs7oBGVUgd7RRcs5rk+oLjE7mWkJFcseJFoCKNlq921oADsmkG2cXBJYsQt/gb\
SkNE55q8pi1jioAJsg1uxH7IKednUNvUHNmL2hpxcZUHwIpbgJHSLtUfVlTs/qc3BgT3AB91SxoiYWbWmNWyEqrbbm8sdkKRtRStvKbUTIXVcml5Der8dbXNMqPykWNzTWNrUwmoZJMeDqCvgULZAx2UcZIhCwsA\
ENsITUx6jSGnhEXbpnXRDDxt6WNcK1pbJT7GENppvyNZoSfn8TKKYhgy6KlZgCUPhZtscKEAn+L7Z/C5rSYxvOPUcqIwwDMEQVbqWfsMfYQjxVV3TQPlcvcImB++BsWLJjVMPtyM6JuEZY7VSSC9EZZfdvhcUgrr\
npDlNBC7nmqGpqwtTtjtLw1TfMwXIwzfco/jgwmthRQ+JnfWmbsqk1zl0p4ImB+ZGQzoYqggquFtCKBZt7qJWgZsr4yc5rQZViB14P6sDTq8GXI+srM+f+1dzbwTVX3/z/pAxSsGnkQRIZxglYFjIhaGWjkQatDz\
XiyP2U2oQ20sw+xTaE4NqNjGyrT6I9pnUxDKaWFCpniZMoPM0XtlGl16JhjmjmcsPGf2cY2dJ39v7+5J+3tbdLCnn4PL6Mf3t9z7rnn+Zx77sltbncLGu6uZjM5e5zFHYJutS7bdFyWfcZRbZmOza+UNZJxtMu2N\
NEcX3EVU5mpKbVPV432DNHDT1L1lgWuqKqWKWXWUiasrg5orc4Uvr0rx9rJe/tasm9NpZdf7zQsnSiFb9c5xp//G8P/itrKxP14Ylo8+kWbvm866hOSyehV60xuh7rmPe3X3ayGO9kF9BldHcZwa5jHitlHO6xDv\
5ev6aqYvBb2syowrlxcMOXXBcY5J5eMc05KSNXI9WemqklM4yW+pWXFvlnyO2uyNiepxJTLDxQkzXLvIl+54jcY+LeGTHvLk9sU3jp94ZjBHVmAgyYHB+cs63G4uqeTAO6ySrkJJ1ltsWlRsozLcnKVv7isusLsr\
g0Uz+OGSwWqAt5y49boGl9FVfVytbja5+vhYQQxbu/NYXr4SE2YbzLMv+d3/qQLJl940cX58pYZPj12iKYUXVNk/MKD/HyDo6jIX1XjyFtWWlZcmqjxW2vPdlzK6rCsZsKlxs88WI5a4/MGJJbKXnFM6zMSSxzcf\
1aWWDzpPyxTemW+2ucv9xb7iry1dZaDZZW0ccDiqYOnjceaE5qZa1JPz2Ku9728KrjVsJ5tdtFJDU/ttNTbUe3U9Yydm3ZMRcT8Mscib0kRk01Vsdkti/AibraL9DaI8ek6Xszi3uyWOYRUioqWVNYWFdfVUS9FZ\
Ku4trrax2ZXEbHfXJT4HcNEPGnD1Vb2CJmI31dX7DN6Zldy3V49PwVjP+k8gJrRdiTuonE9ZUd78W/Tx83nsyJmHMpvlhRTIyx1WfPWMuqW+sqX8yq43se9i+UWJVBaXbVM1u/cXdB1Al6KIndGZ6mz5KwU58min\
uWinMANP/E7uoo0WDkcy0q9gbyzpzgclvJZut5cqTuj6Y0m725v4/M/Z1wedceXQhmTyj84ho9hVOrhfiz1exSzTrVPKqavcZ16UJo+xg5mkXF5muKoLhEPx2JvGX2o10GcRTXpDpbUcFuSPFjiW+ytZY/M8AUSW\
sC/pcu6LkCJSIpqeuVjSg9nXqKOjB/5MYpyJj23trKm1u+vqpZ7Sfa4uKz1Ls/RxGMcS1S8dym593K3qyoC519yyQUX/z3zYIp65TxZMEgYFg30vWQol+vvjT/5OfCVjs41X+3ovBfN0hQ/0Tv62Bdv7+hcbdIKJ\
H6ici3z8WOVNf6+tEurr3Pn9ZHOP5LXZJmTaZh1NGUYR+Uf+VpH516LclZ2dIr/Qa08L9+/LK+oqqXZ2ASp8TNJnK28tYEqxkVxuVzJ8sTFNKjcd3V0Ho2a70wvz7cMOuGB1YbdDsPatkrdY8Sp7u7oLE2Gxx3F7\
UQj8RtKGDv+x6onycOxnvP1+wxmwStQ7N6Ozm+EDL8r4QvaNmsRYYSnmY6tw0/SPwNuIP+nPETZ6js6h0AHOg5loa5GkMHlD1RLOzTzKoijUegoJOH2ovst/nWP9gxTaHKbNRL//GNIzxznv0NTHuvoHLO5o/OtV\
oOindr+LMeasB/d0n0snb5JmDId7vPwgqM4x6x3dD7Mqk/hdzSaw3nGLOwoT3yxw01YoETd6F1UNkVNmaK+rK9osmV5hvoKPjKCp7DuqmARwLKr+3u4KmP7fjFboWppQC4nhr1g3jzD6DHLm0NMKKuckNjsL2OH0\
PDqcslMYvFazDVCPJhtJiwtqw7Id4qB0trKm2WzVvX2YTPDy30lt+fVPr4CqjQd+hKXPseMctYuRpRLarlCc8EheFfu+OKftWcZJdM3793ecqfO7bvlSLWPHWFZdDuklqrkeyXHGco4VlpWUuJjaVpexu21USwum\
TWyVOV0dn0rdapSuDSHiubyLYAqury4uLZCFV1RTQg13qFkV9wr39klDYe6NI+NZFVWp26pVY4pROpb5lC15aq8nH/L1WJvOSs/msRnVATrqsTzAI6u+dqRpyZOnKhkNaq+TFNXnKGWlFctonq7GrOKrW6+h0usR\
qhA42iJbLj2Ovjlcm/FohJvnjr7DPXl2kppWg6QDLVzo1HAxG+zv9rRuedJQwO/39FZ/XxH58XPdHQOQmPxO/HH2K90dN73ckfnST/o6Pwh/h/hvh09uB3/F5gD0bpdzOvooxc5hu58jmNPcw7a9ni3xj6RXlnbD\
CXdr5O3Ds65ZXdH5+XkYy1+NvInnEzeRENJ56EfkQc0gjyuIfwg0v/whx2d69HyqOH3wUsGRStJQ3QLfo1t2JRjDvreUx2dlyAb59z5LHlHEv6hnR2dp6Mt/0X5dxAGSf7upD6SeS3Z19F5A7oWTUeVSNqY4U6Pc\
SytYgCzalVGWyqHqbsV1XgXc6Cyyrh54pjciKkzz1QOdtYZ+r46rKsqvGzR072ZKc7BXWT8FGUebXhkP9fn9/75CqIjyP+rnraH9EIoKunyapCc9zs6XWg7cv66dzzN2s/1wb8mn8ei7ToPzgOsYygLg67oytnXT\
ef5ApUnww+drRz86zBu1BN7Comh3m3pO/g090DG4a5djq79he4QU/kSiO/NEv5iFtEbeC4j4X2p9u9KzfB1XGpEw5Ypa/sKa7zau8+IiaJHYOP8qu4ITfFp36OLLxmFkcHuCM35O6YITXEk9h00T33YeM8Gb9pN6\
bZ+vJrbw0a45DtDrO6XtJt3Fxv7E5qva3956XQq96+0m3egGe2hGdf+8hrSxGed4b4izXllmlfqcEn/Qu0+X7vv0m5e1pb4VGnWW85rtpz3tuW85P3dAYv/Ee2epN3nNvSsJ++16sxpyjtX8Y9XcYN5pmI/3htgZ\
LAbwU6R8i5jAVDkXUab4rhVFRcbCxFjp41fyC2uUOPxUl9VJQvUedMUD9ncyFj7IpaXC2E5i5sbv8glsViVLOeSRV9InFniU+eokjJVUq4DEaRGTcQvoCaqkqXqPFVSp4jFd526iX+r1E3Kd4uaNk0tnq0Wz+Hng\
tkxVkt86tJpit8NXhJQl6obv6jK56qpU6cppmX5t6zrYv7ZzzpUeQ3HFNsLU1XFVWrCNFUxW53Dv2VqgqpgD71CTZigKhOP8hBTpU+dPk0x3tkNP11VLhNvVTVHrZimqqrUihWKWWOF8s9W505T/nJ1rvJz/qXnK\
L+fFz8qf41i3p9wqbpMVV+jxk1T1XPVpWS1upj1TVklCz4/qymjKqor1DjFLx1fyoTgVrI3U7VY5q2aG1RNceKLgGSl1VCCaTJt6FBMaLeyAGGBIZeXAP+LwSqgbb3Rzq9oyvt4RK9q9+uayWM/0e6LHu0Z/i3t/\
zNTeNHPU/hL+He0+5ea8n4Z4W+0+/9pyrgU/iVN+I+1+2+aslsp8R9cq8M19szncdp9gmbymF27h5r8RcO1e6QlnlO1e4wmL6RPzEXjtDtPM5n/Sdp9oaaMV4lnunbPsqR7pXZb6/9q7X+N5kB9bL52F1ryeaN23\
2Qpr0e7iy3+Pu0utcRzs3ZXWvxv0e6AJZ6l2r3cEn6Fdp/z3e75W3RbGv87UvhLPF9P479K+99tSfce7R6nrxviJ7xP+6+x5P+Q7j8PWOJ5SLvXaibTDWv3ekv4Ju1u0ZTrgvBJ7d5uCf+Mdu+05Ceq3c9bwr+o3\
T+y+O/W7tcs8byeor+J/x7t/qkpHuHb2v0LzWxd5l9p968t6R5Mka7okHZ/aPH/vXYfNtWn6Ih2/9US/yfJ8zf09M/S7oGayWODtDvXEv5E7R5iCT9Mu0doJtv3VO0eY4pHeHqKeERjtfssS7of6n51jim8pDFeu\
8+zhJ+k3Rda8nOJdk/VlPd0if812u22lGuOds+3xF+o3TdqJucrXxr/Uu2+WVP6s8SzTLtvteTzq9p9e7J9dDx3pvFfrd33akp/k8+3tbteU+bbvt67Jt+RcNMra0u1iKcHEv/IIwSGD4/0qZIqvmjme3H56l3bi\
3kmLMB3ewnKn6bwJYApIi7H3T5mRyKS7kMJV1ERIXrE0eXDg3R8WdPlbziXVrH5vsxYGBuZ6h2p4cWmQVmFt5y/DNUWf5KkLYm91Fu+OFHMfCISnn+RNi6YhNHzU9fac71qda/Ubt5zn/jcqd3SXqL7LMcfsLgf1\
m5pL6tbruENlvTMbjm+RbuT/cDsluPbtNv4lrKnW44/q93Jda7V/WPtTt5HmN2J6692J9fX72i3xJ3q3YXWzweW+jC7JY1DlvyY3RLmY1N68rG6Mx/reV9idf+rP8N1esn2sbpP1e7kfYTV3e/rI3X4ZP2Z3TInn\
afd0hflY+2PF+vjyfs7c/1LHi/Xx4fo42a39FHz+iKRvsU9zxK/1X1TP+5S7U72X6u7xlJ+s1v6QJ2l/FZ3ULuT/cXqvrMf9+H6nv3J6uZPsK6bP2+sOuecc7iz52kvR00Ff1Il+9wl3KslnsTlGHuiuv4It0g/y\
sujb0y0y1IGZEtXP3BQQlUMTvse2VDTgr7fvxk03g+ao7nQadDp7/ne0HSfayjJsgnLLprsqOZpJx5aSnwDzd83TDFa6PKSEnb6eGDAn3iQq7LKwTS8xDehRv7khqc7HI4Fxj75F2p9bE8bX18ntpd54jrxZLk8a\
u7tiqXrvabJ83gKW2oneWbiWepiHuKS58fqJNz8ypsrq5ZVOvw1vtqSKvYdE3tHspXt59Sq4qpyBxUtz12R5MRkv+rrvEXcwcttozm85Bbv3oHJPWWXJ0G4y2Rjc4lvvCMgr8gJSB8Y5x/vWF7mKy8Rhzxmn3iUH\
O9kxNZ3BH+487F3zJwx40qHuZ0S36nxhVqe4jEyxQ67km/XrmV7gqeeZfxM4L1ZZxua5DR49XkGvZqit7GH6+N3cM6j+rxnTOf/vdqr4whONPgUPIBO0enfeW532KjJtuoBnT+z1Dn9p/9THadvPO/PIvwU8pOL9\
uA+jFv8PDqeMsIOQ5OQxP28Kf4Wwks4c5pJO+HPh1qX72yWJ5rAmWylI5d5Z1QVb/zmG5c90ea5O++uFy/76/JH3UNn/uSyrI+/8t2TJ6yZOumGK+eLW++aaY6V1/3KaNUcrTlMs3tU93TG9Pm9PzLHn4K+0ucot\
6b/HwZd9xpc9bzBLx1JMLhy4uXC9iHFCa786YMJ+n78Y6GjKJwxXbbYlhZcLGxYM4o/8VOu99c6G2BozK4db8HJZ/7p5twZKhi7ePnz/MFveO/Xr5+8dIZqu3ZJxQ83z1DT7vPsL/zlDNfqJ+s+s3X4TPeH7721f\
9TnZ97/5jUDXosHZyZzvuPOvQ8+/sbaqRdsbH7zjD9fdcm0jYdn/u3EDZO+++Dq13KevnHcjKrWkrwBbclhnGJ+NNIfUZn95JPb//OKP3102cHM6/KvmfQZ50cFy+64YeqzNbf94rrhtcl7BvmYxyM7v2qpYq+Kn\
Vp24xIj0ng6RR67YV+Po/xNJvucF7C32B1i7vIavrRLPqbrvOCi5Lzk7Pk+5XaLO2Zxh57v6Y5a3HGL27Grp9ttcQct7ojFHbO47S/0dLssbr/FHba42y1u9aLluOW96k7Lcavb87j1fdQ9r48eff1LfoZZ6tNlO\
V5gcTss7vD3LelZrqs5Frfd4nZY3MHn9Pvk9Xu5Y9od0+6w5X3dyfCO/+oZ3qPdLsv7vJPHw/q49f3fXen1c9yxs+/jzn6Ou/TxyDOpj7v18Xia/Pv7OR7q53ikn/y193M83k/+7c/2fdypj6fLn1sf96dJ36+Pp\
8tfMM3xZH8J6eNJd1i7rZ9r+WtYecyX5zSWnn/+hWwNVPHFfQmP+fK4bMksy/GLseUhh8TTxNztL66a1c/6suf5lyTi93HD3/2AcN8x9Dh/EnZN2TFl4VqS1E8y8xsPaZ547iMG8/kXpX8SOm0McwPnO02PX4v7/\
HL+IK1YP0Et7sSqsts9iQcfvWXUUNfD2D3jm2Q88J3+OIvVoqrFRYloUxy/oK/ns+W4vhNImQDHJydvbFIF4PiF/Nl72gAcv6isMvEkJo+wG3/t0vP4pER9pXm8neP5pqfbxX2J6en4hLtH0XB3dZS/5/7f9dT1f\
d5HxaPG8ZhmRNOt2d/5nl06vKZdM/L80Z3vf8E47tF0aEZ0PP2dH3rROB7UdGpGdTz9ne/8kU5XM96m49Ps73z7y/q4ZkzHE9Ts73z1ik5Xnx/V9Gj2d35wt3Hcr+nQdOt4+zvftbjQqDdNpRn2Gezv/MgSHV4zr\
s8PaaY7P3ndd/1A9xvN6P3GeUk6KnX8mn5NVWUwqNmrX+n4wzpe/1HGH9LxxTTj/tTxh3T8kTKdD03PLanDR3T4uA4X1fSnCd+ezP8uHU6zPZg6fPI6HXpRh9eMpQlv19d9T5tuf8104Z06fPB147hbM114tw5v/\
4kO90bf4f06fHiPzr9muvAhHd7xpnHcrhlPEz65zom9retfM1387Tp8ZJ9uX8104eM6vOsdnR/NtPWv1z3t7+r+p5m2/nV4f0yPK03P7WnqP7muOlmnM1znT/f7XvWvw7t0eLumO034Tz//Rz58MZkrX06yY22Hr\
7FxnMV/7XDYUJ6rwHbASSgP2wWvQ+Ox3XAhcmJ7oBdNxvaLPYwxMw4bPo9WYrfDbwxnuwY7BDNOZhxj22E5qpfw8FdoLXYcPj1CqUbsKDyIIuIPnxjJd0niDw+iXeIPP8dm0m5sF2xB7dgROGCUUvskLdiCYuIPm\
05l7IoNJ4+mGs7kXHgQ5WDH4QefoR7EhvnsfzskDMw8l3rAtsP9yCVh4JfGKzUb2w9HTeA7XGwHfHwi4xU7Cl+4gDJjt8OWC/leADsCZ7LRshLbDTvRamzF3yG9m0/9YMfgNna5miUe6GdHa7ukBZtn8LyQxANbr\
qKMYsOTr+V7K8kDfOs6pTokHvhbdulyziLP8PbbKRd2CC67i3JhB2H4W3yHjS0ccR/lwnbA9/6Tssi5cN0ani/BjsCvfIf8y7nwrLWcj+2Ezz6qVCt2FD7bwPwrNhzSyLMNEie8Eu3HdsPzN7C7mEc9wwVoMrYHL\
kVTsYPwLjQTOwRfRnXY7XBKE31PzoVFaLWcC+9FIQkPT9pIfWI74BmoEdsJH0LN2GGY0UJdY9vhza3kGdsPY2gvtvC6x9hIxHbD19Fh8YdvbKEvnY0Nc7dSz9h26EG52MK/ITu2ipBfNBpb+BRyYEfhBd9j1xPbB\
ZeiPAkDBz1OG0mc8C3klLTgr9BkbOcTSn0H5WOH4S/QTAkDM7cxr8u5cBoqlPhhMSrB9sOHUbmcCzejAHYE/gHVSZ6fpA5RENsBr0Ursd3wG2g1dgj+Ea2R8N/nGUsUljDwPtQs8cMnUUTKC4c+RX+WOOFUFJW8w\
YWoTeoNlqB2ySesRXukTuDdaK+kC7+N9kn8sAXFJP/wWbRf0oK/Qgew4/CPKC753E7dosNSP/C8p9ktl/qEN6Pcc0gXjnyG+RHbAaeisdgu6EXjJQy8EzmxQ3Dgf9Eu2HY4F83G9sAjqBBb7eS7R1Qi/vAHUeofO\
wr/Hwpix+Gf0UoJ/0PmNLRK4oTlaLWkC7+L6rHD4vccdS55gB+gZokHfnUXdY4dhLteoG6x2+GIF6lPKRd8HMUkD3DJK9SVxA//+Ko8gEoeXqPd26kLbDc8ew9lx3bCDjRVwryp1KOoADsMb3uL72Cxg/DITxkPE\
mYv/W0fZZAwcMkHlBfbDzeieuwIHH+Askj88HrUiu2B7xykLNgxuN1mU23YUfh4hk3FxIYfo7iklWlTP0OHJTz8bBarm/HECU/NtqkcbAf8GhqGHYJXDbCp0dhuePxAmxqPbYdLcmxqMrYffjDIpmZjx+Eng21qI\
bY6zqYKkF/OhWceb1MBSQtedoJNrcJ2wWkn2tQaseEiFJY4YT1qxA7DF1AzdjscbLepVskDvB1tk3zCrSiKHYGXnEQ9SJzwNtSOHYRLh9jUPrHhd1Fc4of+odSJpAt/irImUD/wc8Ntyo7tgs1oNHYEPnky9YAdh\
SNH2JRLwoy0qVnIje2GPjQP2w+3oF2sDSIweArlHUAe4I/RrkzKBeePsqnt2B6YeapNdWRTRvgUyiN8FP76dPJKPHF4+AzqhzBqrE29M85GW5FnWHsWYbCDsDKP/GP74QEUkHPh2rNtKp84w3D8ObQTthPmnMu52\
HZ4E5qH7YFvjKets4gfFk2wqZWy5oF/PZ/yEEZNsqkZF9jUTMK4hRdyrtjwzYtsqkTOhX+5mHxjq3zq9hIbfY16g5VTiBN/P/wA7aYe4nDp52xqP3YQKhfllbTgY5fb1FjCR2DBdNqRMG74Mtor9Qk9MziHMMKLZ\
lEP2C445ErixHbA3xVQJ9hxeOlVnEP8LjgLlWO74fOfp70I0w5nXEsepFxwKxpNmAh85DrSoixh+KrbppzY7fCbc4kTOwT/Oo++KmWfb1M119Pu2EHovMGm9mALt95IHyB8BH6wkLrFjsMbb6JOsD2wpYj+JmFg1\
iL6m/QTGPIThvwI191qU4XUQwSe8mXGFLYDZq2gLNh2OP52xiy2E25DK7Cj8ODXGZtS//DgOvqD2PBgA+0oNvzeBvIg4WHZFvoGth/+ELVK/cNhW+ljsn6Gb6Md5C0GR0UII/7wJrRD+hJ8FJVih+HbaBt2DI75H\
nUu4eFNaI2Eh4+gtRIe2h5njEi54Elo7EjCw9ORA9sJv4Wc2CG49AnaBTsI79hGHYo/7EBTsdWTlA+NPYX+AL/9ffo0/mF4/lPMIdJv4Te2k4cMzoXb0BEbdQJ/hmKEj8FDKIt44vBjNEzi/wF5RnZsO7wE7TmZO\
OF1qB3bDW9AownjgV40EtsPH0Kzjyc/cCsqwI5InFHaS+KEV6IsGRfwO2gy+QzDTchJPiPwbZSHHYO/QYew4/D3qBFb/ZA8PEdaI8gDXPQ8bYTthxtRG3FG4B/Qdgm/i/kZlWPb4SxUgu2GN6C92B7oRSFsP9yI9\
kg8MOMFm8rFtsNRyEMYB5yLCuVc+CW0T86Ft6A12EH4FNrBuVE45EXKju2A56A6wjhhDfJLeHgX2oMdgveh1dhh2Ix2y1wNX0Ptcj8IB75E/uU+Ec5FR6QfwjUoS86FrSgm58KfoP3Sh+ElbdSt3D/CZWi0zGnwD\
TSWfMbgb1CB1L8c/xH9T8oOz0H7Jf/wfLQW2wWXoSOcG4Qvo/HY7fBtNFXaFHaiydIuL9Mu6IC0CzwJhSV+eD2KcK4HNogtfQM+jVZKf4aH0ArJG/wYtUucr9Df0CqJE16J7NLfhLvp59KOcBSaJ2lBH5otbQdvR\
TFpC3g7qpe2gGN+THhpO+hEbmxh66uMwcHkDe5EAWlrOPh12jSHtOCUN2gjwrjg43soSy5hoOMt6moQccJn95I3wkfhQz+jj8m4gA/8nP5zHDbcv492wY7D2nepT6ln+HSM6xf+UfjxL7lekpZ6j7r5FX2J+IOwY\
z/1RfzqfeL+NWOEMMJ9H+AmTAzuPEhZJB74i9/SpoSJwazfESdj2Q5HxLmmDCTP8O7fU0bKEoKX/ZEy4u+C6w9T/8QZgTf8mfjx98D/+As24T3w3I9oL9JywtDHpEXehC//lf5Auu3Q+TfajHiETbYMdZhzI/CTz\
Aw1UsqYlaGmZGeoesK44IcDMlQr8cThqBxs4nfA1wZlKAdh2uFZx2WotZIufDc3Q20jbzE48cQMdYQ4nfA2e4baT5ggXDEkQ00l3SB8dViGapZ44JgRGSpKWg5YeUqGmoy/H2admqEWcq4desZkqHKpZ7jvtAx1S\
NKCT3w2Q42XtoY/OCNDuaU/wB1jiUfqH249M0O1SXlhKI/zpZ7h+2dnqEbiicM94zNUIfHE4E3ODLWScz3w1EkZajTt5YC/vCBD+aXPwAcvJF3iCUPnRRkqSDzCly+mvFIueMLnMlQH/na4eip5wA5BxzTc0u4wg\
gLYQtel1L+0O3z7MupT+gwMTSc/2AnOJA/EH4JvXEHbST3AuoIMtYr8B+Goq0lX6hPeck2Gmse5QWi/lvqX/MAwKsAWOq9Dkn94NSpnLLhhDM2T+OHML2SoA7Jegq+jDpl/4L1zOVfyBm+bn6GGSfvC864nPekbc\
HwhbYm/E26+gbqStoAlC2l3aWt42k0Zaq/kGb5WlKFmSx3C5d4MlStraXhZMfXDuS5Y5CNPhPfAB9EhGePwPdQm8xj8GI2UeWwxeUB2mWPhFHRY5lh4OWqV6xf8JorJtR6+gaJSRvgbNFbihCcuoT/IfAjvR4dkT\
Qg3objMq/B7qFnmVVhUmqFyTiSfMFjGudjCFrG5zkbgs2gYdhQeRGOx47ATjcRWX8pQ99xM/CeQN/j5Cvo56w03vA1NJUwQbkUzJU74JlqJHYO/QUHWG3H4MVoxljgrM9RgtAJ/OxyF6vB3wDJ0BH8/fAQdwg7Dj\
9EubFVFu6B92EF4L9qNHYI/Q3WMlxg86GfcYsfh/FvoS9geWIpyZY0B65Bd8g+/g0Z/hrRgO1o7hj4AZ1TTt7HdcCGqx/bARtSMHYFjaui32A54D1qIHYKfoNnYXEzUdLRC4oHz0AHS8sC7kR07BLNrecrsNOoEV\
qA44f1wD4phx+CwpYgwDvgdtBv/MByyjHlH8gDvR63iD9vRPikL/BOKkpaqo1+g1dh2OAKVS5zwKuTHdsMvot2ST1iK1mL7YQztwRbuF2HHoWM5Y03yAH+BDkkYIVL4x+GkWykvtgtejdYQxg0LUbOkBUvQKkkLB\
lAMOwjvQo1SV3At2i7tJX6oDTsiYdFUqSv4hS8z9qS94OtotPjDsSuYf7CdMB91jCY/cCaql/zAQtQq+YGVKCT5gS+htjOoT7gHHebcGDyAsqQe4LyvkAfq0AOfQCOxo3DBV+kP4g9jaCG2cNFt5AnbD88KMqdhO\
+GlKEycLngzypE8wDvQSKkHWI+2ST3AzSgi9SB+SGFH4UtoB3Y73CvHGC8x+D5aLfcO8AjKknuH2xkvyMG+vQeWojUyHmHWHZSZ8trhBLSG+cQJP4cKsF3wBeQZRlpwxteYK7Dd8HnkEn84bCV9DNsBx6GpEg9sQ\
mPxj8AxXyechIH3oCzsEHwDTcaOwf0oPFTuJamPb9BniMcBx6I6iRNuRm0SJxzxTfqMxAm/gZolTrgL7ZO8watXUS7JM3wOrRR/OP1O+qL4w1WoUc6FT6KpJ1HPsA2ttRMe/gIV4h+DB9A2/OPidxfzAHn2wBK0F\
tsPw2gHttB3N/GLP7wNbccOwudQG3Y7fBu1EmcMvo+iEj88jNZgq9XUGaonvB2OQjvwd8CzkZO8OeFk5MZ2QT86LOnCg2i/1C285Vu0u+QB7kJK6kT8UETyAN+XY5IH+AlqlDzck6GuRwH6jweWoMm0ix++ibKGc\
y684F7GA3G64F40TPyhJ0RbYgvfQ4cIE4eN99FfpU3hTrSdtKLwAAoSfxx2ohC2uj9DnYx2S9nhuagN2wkvRpOl7LAANcp9MSxEKyXPsBQpuS+GG1G93AvDJ1AIOwqfR6ux2+HA/6QtZY0Nz0dTZfzCmSjyWeKH8\
1ArtgfuRo2M93Z45hrq5HTyButRkHkmDId/m3kc2wG/jUafij8c/gDpij/MQy7ScsJrkVPmMViJxsu8Ae9B+TJvwC1osswV8FnkIT9ROPVBWeOSZ9iADmNH4IB65m3yZofXola5RsB2NNlB/uGbKEiYGBz6EP0c2\
wGvRiux3XA+CsocCEtFMu/BOhTADsJV4sYOwbDEgy18G/nJZwzO/g7hJE74U7RS5lK48GHqmvx44LtoLHYMnrCWcsn1Dq5E4/EPwXVou5QR7ke7sOPwwu9SNqkHeCfaIfmBWY/QPznXDvPRXvLggtc8yrmSH9iJw\
tgqnKF+jbZhx2En2i/+6xjL6DB2O7Q1kJbkDeajUuJ3wbvWU07JJ5zYSJyU3QmXIg/+QXgvCkgYmLmBvi15g6ehNdgOGEQ7JDy0NTFuJQx0obCkBX+3kXrBjsMO1Iqtmkkf1WO74R/QYfFvyVAPo6nYYdiBcsmb2\
sTchbKw/fAe5JD+Bh9ER7h2hOGwzYSXvMFL0VgZI3ABmsc60APXoXzsCHwRzcZuh79E47Hj8ORW+rmsG+FFqADbBRcgt8QDv4EKsUNw9GPUv6QLb0SjJQx8ZCt9Q8YafBrl4h+FQyLkVeKHN6ND0lfh5d8jDzKW4\
YdojbQvnPg4ZSd+J5yH8mT9AP/2BOOUc9U2+jUaxrlB+BoqlesyHPgk7Sh9AH4BlUve4PtotsQPT/8+/VvGOLwHBYgnBP+MVkj9P8X6DYUpixtuRBHsCBy4nWsEth0+gMqJMwxfR7NlnQav+AF1In0Ybkd+wkfhr\
KepT4kTvomc2DF43jPM6ZIfuASVyzwDv4c8Uodw1g76icQJb0fzpD/A36GV5DkOF/wX9SPzIWxB9ZJnOHAn12jJM1yCtmP74Z/RQhlHzzLHopnSf2ATGo9/BI6MkgeZG+EG5JI44YU/pE9iu+AyFJS1JXwKrZD1E\
vw9Winr5OdoQ1QnbQpfRWvIZzuMo0IZL/C056ln6VdwLRot4wK2oQMyxuGbEkbmRvgh2iNtCv27yI+MF/gQ2iH3O3Ar2o4dgfYX6NvM+cJKFMT2w3dRHnYMlrxIPKPwh3ehetZ1IfgRCmGrl1hTodmEd8BLUT62C\
7aiPMZmBJ7bRr6JxwnnoXbO9cAfoSPY7XDoj5h7ZVzAalSPHYQtKCRjFv4etcq93su0BRomew4wH+2X70FgIeqQ74DgVtQmeYAXvkI8siaHj6CwzBvwE7QKW+2mzlEQ2wGrURQ7CB9AuyU8/D6KYEfhxB8z1ljTO\
uEHaLI80wLvepWyyzMz8JzX6CcSBk5FKyQPcB4aK+thuByVYAfhZe2MQXkeBi5A8yQM3I3WUrft8POvExf16YYBFKYOg/AgysE/Dhe+QX8gvAf+HAXwj8Gsn5B/wtvhcjQS/yA8hOKEj8Ob91BX0u5wDdpO+DAc9\
CbrFvztcBTKle8s4Omog3teJ3wTRWmjGDyEVsq8Cv+ERlMW9RZ1grKkTmAz2i/tC6/fy3VN5ihYjoLYfvgRypVzf8b4QwEpF9yJcqUt4HlvU1f4O+E21Eo+o/Bt1Eb+Y/Cqn5M32WeAlahO+jy8B5Vgh2AHmin9Y\
V+G+jLaL/UDG9Fezo3AU37BGMR2wNXIQ/gQPO4d6kfGFJyMYvJdDGxBcTkXjn6X+pTxAh9GhcQfhrtQs4wFeEmM8Ym/C5ahtXKvBG9D9bJHAd9FdbIPDxf8kvaS/XD4Alop++pwLypkvRqDH6F5snZ9jzD7OXcIY\
eDv0Tbxf5+9AuTCtsNhaCrrZAcciyZjO4UoH9sFZyInthv+BJVKWvCbv6Y8+IfgxR9QXgkPP0BK9m3gvQfot3INhRcfZE6QMHAWyiceN1yIZspeE/wqapa9JvgIasQOw50ogh2F76BWyQP8EI1mHR6HJ/6W8lBeu\
xAF5J4OjkMr5J4ObkQLsSPwTTRT7rPgAVQv9yDwb2ge/mzOqcGoGX87HPg76lzuieAwFJL7AngeGi/3RLABHcGOwKwPkeQHLkNx/INwJZqNHYJXxmkXbDf8C2qWdH8PUUjigff8gb4h4WH+H+nbct8BvWgs8fvhe\
Yfpw5IH6EXN4g9Xo3rsEGxC+yRO+DcUwl/9ibkfhbGFLjQeW/gQmif3lfAtNBX/GBz6Z+pQwsMSNFvu++CL6ID0N5j7F9payg7dKIYtfAV55D4U2o/QzyQMHIPCUp+wDPkl//BpVIodhbvQeNquHf4O1cv9GjzhI\
+pH+jMsRjMlP/B5lCtpwTM+pp9gO+EjaLKUC/4RDcNWfyWfKAtbuB6Nx47AQR3Us7Q7HI/c5McJv40OY4fhB2gbdhxO+RtjUuoQPo9KJQ9w5Cdci6XeYLSTOpF7T1jKryK0Y/vhHhSTvg3/hOzSRrZMdRfyE08IX\
puRqbbL2BGi2TIu4AvIKfUD/5qZqdpkvGdl8jxCJs+qyLM0mWoj2i19AI7JzlT5UufwSVQq+YHZAzJVoeyvwsvRTLm3hSXoiNyDwxEDM1WOnAtfQm7Zu4BDcjLVMMI7YDkaK3Ma3IEmY0fhPlQq+0jwMIpLPgdl8\
n1RpnIQTwhePDhTtcpcAa9DfskD/Atag786LlNVovFSbzA7N1MtlHEK56PZcg8O70NTZV0Et6HDUldwyfGZqkPKAkecQBmlLHARypU8wx1otORZ/E4kLakTISrBdsKZ6JC0BdyLhsmeBvymnTqXuRE+isolD/DKk\
yinzKWwDNVJ/uGdKCBlh/OHZKqV2B54H9olfQx+H62QNoIH0A7pb/CUoZlqnvQreBbKl3kAfoBKZW6E9cOoH+wwLBhO/DLnwJdQALsdfoRaZZ/85Ex1ImqW8sJL0Gp5BgBeh1ZJW8AbUI48AwC96IjsjcNb0Rr2M\
YLwdgmPHYKNKFeuj/AZNBI7CvehYXLthr9FDtlXlLAjqH9Zw8CRaLZci+G5qADbCa9AB0jXDb0oLnmAmSMpL9872OFY1CHPWsA/IJf0n1MYZ2if7BfB4CjaFFs4+lT6CutqB2xEWbL+h67RhMdfOAvlUy43nI9y5\
DkE6EOT8ffDWjRT6gHuR1PlOwW44DPUs4SHL6HV2O3w2jH0ISkLXIly5ZlYuPQ08iHPhMDNaBj+ETjJQRkI74LL0Q75PgL+AK2V72XgC2iPxA/3ofHy7Ac8hPKw47DgdPxlvQS/i1yyDoQfoMnSFnDwZ8mbPL8Bp\
6Pxkk/4LeTm+YEQfBl55JkEGD2DeLCFB1ChPN8F/4Ri8qzU2Ew1AO2TZ7rgDNQs9Qm/hiLSZ+DzaLvsj8HMccQr+2NwBmqT8PBh1C7PnMDfokNSz/BzZ9Iu9AEXvBuNle+h4M+RCzsGzz2Ltsd2wi+jtdhB+Araj\
t0OT82jDrEd8D60m7KHYfbZpMVz0XY4BM2W55bh48iPHYUvoEKetTvWT+I3yHIHqtzpOc6BngH+bHdWNINnOW2DB6jBkwY4sz1Z/kx3Bk/DdP92WkJ8B549x+a05WSrnEVZzkxPht/m1v6T8E9FCS/nDs5Wg23DV\
KYzw2PjF1UM95nd7mTYY2UyX+Z0zX7c3w2cZKTSw+Y6M2B6htPmMaVtPs9c3v78q9P49xfmaHU0dXAscT1u83TlKUlp+/tNbW8+bk7r+IHqeNto1R1Sxyv12aDrU+r5ceqZ3mHjGdssflkjESZdW5jtE3PUibZTl\
bln9mirf6ct+ao2evl/Wx7S2Ub7eHQeu+sxlW1tWxm/Dabxm6jzoT3r3HqOuB+3uPs73pfbmgc5/oYlvNkt4Z/rI7wcf89y3Jxesk9KfVjTPla3tezHDeCx75NUMoThHtrtTpV38/kyFz9nmYuP1q/fdmGeXWQJX\
23N+4juvJrHseT7Dku+zecaddp93h2mfpq0E3O/JU8n5KgT3hjsHOTJ8Q90D4hmtWfEesU9dLAaSh3mOo/zDPYPcudEB7RnxTLiify+YeqnJw1QJ9meyRjkzPEMlHyY57pEvz6pZ7/u8rf0d/FPpDm8d5pSzvtN4\
6o/O1X8xxqHtX8n5t0hPeddCfOHYwyTKOMpvct40iDqcaTq2SrJOhnRO3yijMN7ljFd2ETcw3rH/feWKV07/bPq6J+dZrq+bA2X8rx/YTn/meml61cJ/8+k8f8n95VU15B/VvmscSfyeXLvfKaac1L5pSt/f+mmm\
lvSXb/7auuU5UlR7yn71bDeddXXtTtlO5x69G2fLnyqvCTiGJKm/0zqGTbhN6ann32Qsr9nTcmyfk7eB1jvM+bouVvimJ4iDrmeTjddT61r8+Ra+Rh5imldKPfTnZ22nNHZF6tJ/A30v/1YbvaFuZm6JiijPp47m\
x/9K8m+Td3635An28hB3x6ZaWeEJFYJ0exYZtxY9w4cd2Jm1x1vtGuN09c9cLo2S7rT3df01c5He+8meZtjypv0s0Up+pn5PsEax9Hcg/0jdrr7Fet46SuPxyrLuDolxd5Gok88fLptyLdsEdv7GZl/zMi+l53vT\
H5ugIdPjF+irDuts/MU3Sa6D/U/Rq3HpVyLTPePyTnBumdiDnc0tjkus3+6vRhz/Sbz2lfbWPuWnMOLd3rRnLa5DpL7A9bj5nPT9ddjSeto0kmyr/rva061xiX+fZ3fV16TbZE8lvSTe6A5lnsgcz+S45NSHE831\
qzXFqvbOhdZ57n+3MeSVqo59FjTSzGue7lT7WEmx2B/+yf95bmP+ekUS1g9Vwz+XGULf0xlS/ys/imW/pIMc+7Cb/KHiUaYf8X8e4qpz+s0TxzLtfdh23j+Iu/tRMI9zv071xxHNadY9x3N66b+1lP9uc17qmb/Q\
dlq0HTTeq6vNk+3P2raS+51Peh/7TXgNdvdiZ9PSnEs+yXb54w9+OT5RjrJtlLW9Po73msOlryna6u/9/pqnkdTtbv12mG9Hqe5NzSuycNtuQ/ajvBjyM/mZu/K5SccEp/EGDPtGRlhP2Mbdm6207aghL+8/YmNb\
r3Xlo2pz0nOxT3q6OHjbVlZA49LxnvUdWP9TsE8Zix9steYe/hs26hrbuYHNmzZkYzMH9v4lcfXMqZv4lvbTH5yqGu9MXKEtKBlfz/d9yipvlc5lnDHwES/1der5Frane1XX2XySHWsMJtXovwbj/0r89JjLtX1Y\
RmLXW5zPzmmsCnSn5J9tSpMk7cp2YVq8b/12L8uLym/z7JcK/uty+SaK339H8/jEOq07Fp1j3Gp7fve7e+ZH/sbe+nC/aP3OqnuOfu6vv5vWkda8/V/bN2Ysr3knuiONPdE1utsuvvnvvJnvn9J5W+lEb/x/XCqt\
UTP/mx8/2i9LqbLe39tnzzP2ges38mmWgP31+Z99eN/JJ5jdVv3CszlMt+rWs+x9rNUYY6lvq3tmu5+wjqXs4diz89ea8vcZMtmtD3DHnj3iobf+TohzR5KqjWL2Z1u38N8z2VaY+q4TziHReD8MfyAzwN93ncdP\
5pwBafX8qyjcT1IdY3KZw1QyO83/sv7QLq+dzTrt1THze2VYl9Bl++kF9n64i2dmdlNWeruLH6E0rRm7orTus9hDpPqmPW6lNx36W8P1By+r30b8/6K7suJ9bZ+tiHZDz5P+y7Ivsumvm5LvK0qRZjcswkzOfuL/\
H1MP+VNdd9jslPcY6de76W7xibj56bExvt5ely7082dqcZvcg3UX1jr3GEuu/n7/VT3OnKtXGS5VlrHqvmZlL6eubL29Tn6+pFu3kvlNrdVuu9ZrPO5uYzmY+m+gzOXr795V+rnjhTPaVjXF9bzTj3u66dmDrXNS\
qYeHdje9b2EuU5Srd/SPbtnfn6ia43IWwv38KbEXby9cR532QHeclfCm+Qm8zY6fhOy1zV76KALh2Z2zSDR7PbMWJ/rBWW/kEfJ9xP7HmLfRezzSC1ACiWkMJnZ9rlE2Dv66Nt9rRfM+9/JZyOGD541PLNr1dRVc\
73aqq/n/cxr5b7mqHTX6/72163rJesaPdUesTV/fe1NH819i3mOSD7zaX1+KBlH4jmg17ufA7LGnRgrr6V+NibV+E6en26tner7kuT1TM419810a+R07Zss9/DB4+gnyRmiu5+k8z9x4IV8H5hcZRjfB/Z17TY/K\
2V9/jHZV6X8DZbyp3sOIdX8KXWU7nuTtPNXdu/nM1OtM1J9L2Etb7JNjvY77XT3m6n8+TuSrud/+/uuNN344Peke82Xqb5X6a8d5Xm1xHPJlnlU4qu2xGe9ppjy+7/tM9WV1fU+alEebifKR/JMvTxLX4DtQVJC/\
83FNeefP7GSt12qSq+/rKjat6SM18ZVF1VUldSW+4qWnq/kYJEc0168dzLh1K+8lCCffv4bP6Xu7r8ZWFuUpY7M5W8+vtDttw0/13z+PsHkN9NDH8Bv75xuvxh+pQvS//3BquuNY49oPq65W/OAZkahwZM1x2vO1\
LxJM6C5SrNB82nNNzR/rfmJ5pD/MHimZr7mHM1SzTrNNZqbNKOaezX/rHnCDQbzNPM1r9a8SXOp5l2ajZrbNds139E8pNn15k7ttt9o8LOayU++dl+heYNmteZdmvWaWzR3ar6h+WvNI5rDFuryabo03ZqLNes0V\
2uGNZ/WbNPcp3lIs0Mz64u6fJqjNPM0L9Is0CzUrNRMflZq93c0I5o7NXdrvqX5juZvNP+g2aGZdZPBXM2TNcdonqk5UTNf8wpNt+YNmiWalZp1mndortZ8QLNBs1Xz+5pRzd2ab2nGNA9oxjU/HY+fjsdPx+P/v\
PE40FhBFfMiwKLF+q278pZ7w7fax4vWjXcKquE9/WqWVxYXLauq5ivmET2OLCpbUlYZKKrln4smq1E9jyXe8M7bIP3L1ZgeR4w3Ho7r4Ve16Eu84TzxTm+Tb7WPKORFkurcHv41gWpeJl5UG1icz5uBzEckKxdM4\
t0uhm+Jj1dT+4y3YfL2Ye1Xzsvme5Tqoh5HulOdZvgnFpSJly3qFy1e1u2/qKqq3OelHl0mP6PoxvsUL+/2L16k/WZ2+5Gk8X7HWd1+S8qrFnnLVUG3T6W3gheO8jJ3v6+aF21fZTrC6x+Nd62rz5t8eUO6uq7b3\
VWkosTL15n7uo/Jqyillnjz5vXdvolwidLx964W35Kq2kXlPnWT1d/cLKrIelQ3zSLDnzflW0u12DhSVqN7YWmX26hQZjTDR8pcVlkT8Eob1Rl+t9T6SMPUqF8z/GvMdfz1bj9L2ncaRwKl1d2v5Lzb7Jd4Q6Zx4\
FvaH5+qxepew8XLYKu9fhUyXAl7U9aM6uX+wOXFt9SWVftmVFUGfHUB3qH0jOF/pa9yDu/IrqrgTU2Gzxwy6q1JhiSdGeVVNb4CAlHbf+Y3WKWLz/VVeP2lvCH2en64xTYz0WVnVJcFyhjXcxlDMqgvs80iimqrN\
9+eXFHt880uW1TtrV6uJmRc6QvMSLyqNTCvlMhLrqIPLBXf2bw7dJauBXFfk7izMnJCCe6x+pGXF8XPXV1VfHlJSbWP4ca7Dq7itfBlvMf01l45fDDzqpqZ02fMnU2q05cHfLPquL5m4lraK6h6N3N2lbdE55qUc\
rOuqS0PlMlp86quLyvxzSj1Vqvbs+Z4y2qIqOvNpq1ZukK7qoyff8qaEyif4fUHartaRL0qfrOrqm6u9SdfRk71UUG8MYIj843X/NapN8W1oKw6UOvVnvLswFyfUVNUB/FfJG5T7d2RPbfc5/Or9dnzymsuN97A2\
ii2NITaIBbVtiAxKJvExemGa0+2Too6DSTmxreSPl+o9Unu3s2+3lsWuKKqei6jrtx3nTGFHjcgWSXzqrrqidmpqKiovJjpuMTn9/IqXbkAqBniW7GoiPf1FlV46wxPNQ/fsqpF2rVcFXkrapbwNtwy8rCTX32ur\
q5kDnsJS7xOtTEWywJ0twp1uy3xxmB+ZEu/+Zdvf7yLqqoD6v5Mb6CqjGtbplx+pBZ+kLnYXxsoVk8nWKN2Zi6WKlGvZC5eRg/AOpxJQG+5jxcKL1Xq48yK5Btssyp8FcWl1K4tYVWwj5KRsLjUqEyxKnj/Lq8lw\
WKsc9XKoncnTp6UxSSVOONisfRIv0Rs5nb2J8SqlADTDIsob8pautjPzBZYzDU7a1lxTSLkzixGeSKfB7KYX70l6ndZRcwmlWpENhccBq6xCOAa/D9Ysncy0VeXyOsw3EldPnPB5e6rLpg0sYQLiazF8Pvv1Odnz\
bl21uzu/EzF73+KKmqWFlcHkjn79HP074VckPq9q02Gv0fz08+nn08//4s//C6PvP51b0us5QDvuVROfpcosVHgCfvDwXAoHA5Hwu3hWFj8+A0hBn1BQ2FDsCHUEG7Y3tDWsLch3qDW29fnrc9fX7Des96/Pri+f\
n3z+u3rwxuaN2zfEN3QvmHvhgMb4htUU07TyCZHk7Mpv6mgyd3kaSptqmsKNoWa6puamyJN0aa2pr1NsaZ405GmnI32jY6NeRvzN7o2ujcWbizd6N8Y3LhqY/3G8MbIxu0b2za2b4xtPLDxyEZ+Nq95ZHNes7PZ1\
VzQXNjsafY31zWvag41h5ubm7c3R5vbm/c2H2iON6uWnJaRLY4WZ0t+S0GLu8XTUtpS1xJsCbXUtzS3RFqiLW0tUg/xliMtOZvsmxyb8jblb3Jtcm8q3FS6yb8puGnVpvpN4U2RTds3tW1q3xTbdGDTkU1qs33zy\
M15m52bXZsLNhdu9mz2b67bvGpzaHN4c/Pm7Zujm9s37918YHN8My+MaR3Z6mh1tua3FrS6W8OPRR6LPtb+WOyx+GNqi32LY4tzi2uLe4tni39LcEtoS3hLZEt0S/sWXuy31bHVudW11b3Vs9W/NbY1vlVF+M2hx\
Iuj7WFX2N2jtaKJ9oqH1Tr7Osc65zrXOvc6zzr/uuC60Lrwusi66Lr2dR5acBVtWN8g9eZO1FowUWeRRI3FEvVlT9SWK1FX/kRNhRP11J6oJZWoI2eijgqoJU+iluqop1BXPUWpp73UVLyrphzUVD515e6qqyB1V\
U9tRbpqK0ZtHaG+7F315aK+Cls9rf7WutZga6i1vjXc2twa26qi/E5Voh5yqImRYQe1UUB9FFIjwfAqaqSeOomG26iTvdKL1+VQKyOpF9e6AuqlkJoJrltFzdRTN9F1bdTN3nWxdaohp8HeMLLB0eBqKGhw0+M9D\
XVddRZuaG6I0Puj9P5YwwFGwBHGQA6jYOR6B+PAxUhwry9lLNQlRkOY8RBZ37a+ff3e9bH1R9arxpxGe2Neo7Mxv9HVWNjoaSxt9Deuagw11jeGG7c3RhvbGtsbDzTGG480qg0jNzg25G1wbijY4N5QuMGzoW5Dc\
MOqDSFGVyQxvvZuiCXGV06TPTG+lJ/fipK/KQg7w/kybvv4/H8="};async function readPrebuilt(platform){return Object.hasOwn(packed,platform)?(0,import_node_zlib.inflateRawSync)(
Buffer.from(packed[platform],"base64")):void 0}var addons=new WeakMap;function addonFor(workspace){let known=addons.get(workspace);if(known!==void 0)return known;
let written=readPrebuilt(`${process.platform}-${process.arch}`).then(bytes=>bytes===void 0?void 0:workspace.write("pkcs11.node",bytes));return addons.set(workspace,
written),written}var import_fastest_levenshtein=(0,import_chunk_SF65NL4V.__toESM)((0,import_chunk_7V6XTJJW.require_mod)(),1),startSteps=new Set(["load","C_Initi\
alize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),unclear=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function ckrFailure(step,ckr,words){
let call2=step==="load"?"C_GetFunctionList":step;if(ckr===void 0)return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`The library can't be used\
: ${call2} failed: ${words}.`);let name=(0,import_chunk_7V6XTJJW.ckrName)(ckr),{code,meaning,hint}=(0,import_chunk_7V6XTJJW.adviceFor)(name);return startSteps.has(
step)&&unclear.has(code)?new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${call2} gives ${name}, ${meaning}\
.`,{hint}):new import_chunk_6SEWUBK6.SigningError(code,`The library can't be used: ${call2} gives ${name}, ${meaning}.`,{hint})}function noToken(library){return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of \
its own, or a device."})}var maximumListed=10;function noSuchKey(id,visible){if(visible.length===0)return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOU\
ND",`The library shows no key at all, so not ${id} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add the user t\
o the policy in SignPath."});let nearest=[...new Set(visible)].sort((a,b)=>(0,import_fastest_levenshtein.distance)(id,a)-(0,import_fastest_levenshtein.distance)(
id,b)),[first=""]=nearest,near=(0,import_fastest_levenshtein.distance)(id.toLowerCase(),first.toLowerCase())<=Math.max(2,Math.floor(id.length/3)),more=nearest.length-
maximumListed,listed2=nearest.slice(0,maximumListed).join(", ")+(more>0?` and ${more} more`:"");return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOUND",
`The library shows no key ${id}.`,{hint:`${near?`Did you mean ${first}? `:""}Check project-slug and signing-policy-slug, and that the API token's user is a subm\
itter there. Visible: ${listed2}.`})}var crashSignals2=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),crashExitCodes2=new Set([3221225477,3221225725,
3221226356,3221226505,3221225501]);function endedEarly({library,timeLimitInSeconds:timeLimitInSeconds2},{timedOut,signal,exitCode},step,words){let where=step===
void 0||step==="load"?"while it was loaded":`in ${step}`;if(timedOut)return new import_chunk_6SEWUBK6.SigningError("TIME_LIMIT",`${library} did not come back wi\
thin ${timeLimitInSeconds2} s ${where} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of thi\
s runner."});let[,missing]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(words)??[];if(missing!==void 0)return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is not complete on this runner: ${missing}.`,{hint:rightBuildHint});let code=exitCode??0,crash=signal!==null&&crashSignals2.has(
signal)?signal:crashExitCodes2.has(code)?`0x${code.toString(16)}`:void 0,what=crash===void 0?`ended its process (${signal??`exit code ${code}`})`:`crashed (${crash}\
)`,damaged=step==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${library} ${what}\
 ${where}.`,{hint:damaged+rightBuildHint})}var rightBuildHint="Install the build for this runner and its OpenSSL, or leave cryptoki-library out to have it chose\
n. With log-level: debug the library says more.";async function loadFailure(question){let{library,words}=question,refused=await refusedByItsFile(library);if(refused!==
void 0)return refused;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(words))return notModule2(library);let tooOld=await newerNeeded(question);if(tooOld!==
void 0)return tooOld;let missing=await missingLibraries(question);return missing!==void 0?missing:/Win32 error 193\b/.test(words)?failure(question,`${library} i\
s not a library for this Windows (64-bit, x64)`,rightBuildHint):/failed to map segment|operation not permitted|permission denied/i.test(words)?failure(question,
`${library} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):failure(question,`${library} can\
't be loaded`,rightBuildHint)}function failure({words},message,hint){return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${message}.`,{hint,details:`\
The system's loader said:
${words}`})}async function refusedByItsFile(library){let other=await otherWindowsProcessor(library);if(other!==void 0)return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is built for ${other}, but this runner is ${process.arch}.`,{hint:rightBuildHint});try{await readLibraryFacts(library,(0,import_node_path3.dirname)(
library));return}catch(error){return error instanceof import_chunk_6SEWUBK6.SigningError?error:void 0}}var windowsMachines={34404:"x64",43620:"arm64",332:"ia32"};
async function otherWindowsProcessor(library){if(process.platform!=="win32")return;let bytes=await(0,import_promises5.readFile)(library).catch(()=>Buffer.alloc(
0));if(bytes.length<64||bytes.toString("latin1",0,2)!=="MZ")return;let header=bytes.readUInt32LE(60);if(header+6>bytes.length)return;let machine=windowsMachines[bytes.
readUInt16LE(header+4)];return machine===process.arch?void 0:machine}async function notModule2(library){let what=(await(0,import_promises5.readFile)(library).catch(
()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 library":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} ${what}.`,{hint:"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found wit\
hout it."})}async function newerNeeded(question){let{library,words}=question,[,file="",version=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(words)??[];
if(version==="")return;let[,name=version,number=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(version)??[];if(name!=="GLIBC")return failure(question,`${library} needs ${(0,import_node_path3.basename)(
file)} with ${version}, and this runner's is older`,rightBuildHint);let[,here]=/^glibc (\S+)/.exec(await ask(question,"getconf","GNU_LIBC_VERSION"))??[];return failure(
question,`${library} needs glibc ${number} or later, and this runner has ${here??"an older one"}`,"The library was built for a newer system: use a newer runner \
image, or the build for this runner's distribution.")}async function missingLibraries(question){let{library,words}=question;if(/Win32 error 126\b/.test(words))return failure(
question,`${library} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ runtime (vc_redist.x64.exe), or a DLL that belongs b\
eside the library.");let[,first]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(words)??[];if(first===void 0||first===(0,import_node_path3.basename)(
library))return;let all=[...new Set([first,...await listedByLdd(question)])];return failure(question,`${library} needs ${all.join(", ")}, which ${all.length===1?
"is":"are"} not on this runner`,hintForMissing(all))}async function listedByLdd(question){return[...(await ask(question,"ldd",question.library)).matchAll(/^\s*(\S+) => not found/gm)].
map(([,name=""])=>name)}async function ask({environment,redact,signal},program,argument){try{return(await(0,import_chunk_T3X6HTBT.capture)({program,arguments:[argument],
environment},{timeLimitInSeconds:10,redact,signal})).stdout}catch(error){if(error instanceof import_chunk_6SEWUBK6.SigningError&&error.code==="CANCELLED")throw error;
return""}}function hintForMissing(names2){let[,version]=names2.map(name=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.exec(name)).find(match=>match!==null)??[];return version!==
void 0?`This build is for OpenSSL ${version}, and this runner has another one: install the build for the runner's own OpenSSL (openssl version), or leave crypto\
ki-library out to have it chosen.`:`Install the packages that hold ${names2.length===1?"it":"them"} (apt-file search ${names2[0]??""}, or dnf provides "*/${names2[0]??
""}"), or the build for this runner.`}var probeScript=`
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
`,keyTypes={0:"RSA",3:"EC"};async function probeLibrary(question,session){let addon=await addonFor(session.workspace);if(addon===void 0)return{kind:"skipped",reason:`\
this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library,keyId,pin}=question,mark=(0,import_node_crypto3.randomUUID)(),task={
addon,library,keyId,pin},captured=await(0,import_chunk_T3X6HTBT.capture)({program:process.execPath,arguments:["-e",probeScript,mark,JSON.stringify(task)],environment:session.
environment(question.environment)},{timeLimitInSeconds:question.timeLimitInSeconds,signal:session.signal,redact:session.redact,workingDirectory:session.workspace.
directory});return judge(readOutput(captured,mark),captured,question,session)}function readOutput({stdout,stderr},mark){let answer,step,words=[];for(let line of stdout.
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
type===void 0?void 0:keyTypes[key.type],hasPublicKey:key.hasPublicKey,certificate:key.certificate===void 0?void 0:Buffer.from(key.certificate,"base64")},durationInMilliseconds}}
async function withDetails(failure2,words,{logDirectory},redact){let log=await readLibraryLog(logDirectory,redact),parts=[...failure2.details===void 0?[]:[failure2.
details],...words===""?[]:[`The library said:
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
return new import_node_crypto2.X509Certificate(certificate);throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The token has the key ${id}, but no X.\
509 certificate for it.`,{hint:"Name the certificate file with the certificate input. A key for GPG has none: choose another signing policy for this tool."})}var import_fastest_levenshtein2=(0,import_chunk_SF65NL4V.__toESM)(
(0,import_chunk_7V6XTJJW.require_mod)(),1);async function findPolicy(client,projectSlug,signingPolicySlug){let policy=(await client.signingPolicies({projectSlug,
signingPolicySlug})).find(candidate=>candidate.projectSlug===projectSlug&&candidate.signingPolicySlug===signingPolicySlug);if(policy)return policy;throw await notFound(
client,projectSlug,signingPolicySlug)}async function notFound(client,project,policy){let visible=await client.policyNames();if(visible.length===0)return new import_chunk_6SEWUBK6.SigningError(
"PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${policy}\
 of project ${project} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`});let policies=visible.filter(name=>name.projectSlug===
project).map(name=>name.signingPolicySlug),[what,asked,known]=policies.length>0?[`signing policy ${policy} of project ${project}`,policy,policies]:[`project ${project}`,
project,[...new Set(visible.map(name=>name.projectSlug))]];return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOUND",`The API token's user can't see ${what}\
.`,{hint:`${suggestion(asked,known)}It may not exist, or the user may not be a submitter there. Visible: ${listed(asked,known)}.`})}function suggestion(asked,known){
let nearest=(0,import_fastest_levenshtein2.closest)(asked,known);return(0,import_fastest_levenshtein2.distance)(asked.toLowerCase(),nearest.toLowerCase())<=Math.
max(2,Math.floor(asked.length/3))?`Did you mean ${nearest}? `:""}var maximumListed2=10;function listed(asked,known){let ordered=[...known].sort((a,b)=>(0,import_fastest_levenshtein2.
distance)(asked,a)-(0,import_fastest_levenshtein2.distance)(asked,b)),more=ordered.length-maximumListed2;return ordered.slice(0,maximumListed2).join(", ")+(more>
0?` and ${more} more`:"")}function retryDelay(failed,random=Math.random){return Math.round(Math.min(1e3*2**(failed-1),3e4)*(.5+random()))}function retryAfter(header,now=Date.
now()){let text2=(header==null?void 0:header.trim())??"";if(/^\d{1,9}$/.test(text2))return Number(text2)*1e3;let date=/[A-Za-z]/.test(text2)?Date.parse(text2):Number.
NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)}var maximumDetails=2e3;function errorOfAnswer(answer,context){let problem=problemDetails(answer),{code,
message,hint}=meaningOf(answer,problem!==void 0,context),details=context.redact(problem??excerpt(answer)).slice(0,maximumDetails);return new import_chunk_6SEWUBK6.SigningError(
code,context.redact(message),{hint,...details?{details}:{}})}function meaningOf(answer,isProblem,{apiUrl,organizationId}){let{status}=answer;switch(!0){case status===
401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to\
 another SignPath installation: check the secret behind `api-token`, and `api-url`."};case status===403:return{code:"PERMISSION_DENIED",message:`The API token's\
 user may not do this in organization ${organizationId} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(status===
404&&isProblem):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,hint:"Check `organization-id`\
, and `api-url` if you host SignPath yourself."};case(status===404||status===405):return{code:"INVALID_INPUT",message:`What answers at ${apiUrl} is not SignPath\
's API (${status}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case status===407:return{code:"AUTHEN\
TICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a s\
ecret."};case isTransientStatus(status):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} is not available at the moment (${status}).`,hint:"Try \
again later; SignPath's status page tells of outages."};case(status>=300&&status<400):return{code:"SERVICE_ERROR",message:`${apiUrl} redirects (${status}) to ${answer.
headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(status>=400&&status<500):return{code:"REQUEST_\
REJECTED",message:`SignPath rejected the request (${status}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath\
 at ${apiUrl} failed (${status}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function isTransientStatus(status){
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
let{code,message,hint}=failures[failure2.kind](context.apiUrl,failure2);return new import_chunk_6SEWUBK6.SigningError(code,context.redact(message),{hint,cause:failure2})}
function errorOfForeignAnswer(answer,context){let type=answer.headers["content-type"]??"",what=/html/i.test(type)?"a web page":"something that is not JSON",details=context.
redact(excerpt(answer)).slice(0,maximumDetails);return new import_chunk_6SEWUBK6.SigningError("SERVICE_ERROR",`${context.apiUrl} answered with ${what}: is api-u\
rl right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...details?{
details}:{}})}function problemDetails(answer){if(!/\bjson\b/i.test(answer.headers["content-type"]??""))return;let body;try{body=JSON.parse(answer.body.toString(
"utf8"))}catch{return}if(typeof body!="object"||body===null||!("title"in body||"detail"in body))return;let members={...body},lines=[members.title,members.detail].
filter(value=>typeof value=="string");return typeof members.errors=="object"&&members.errors!==null&&lines.push(JSON.stringify(members.errors)),typeof members.traceId==
"string"&&lines.push(`traceId: ${members.traceId}`),lines.join(`
`)}function excerpt(answer){return answer.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function lowerFirst(text2){return text2.charAt(
0).toLowerCase()+text2.slice(1)}var UnexpectedShape=class extends Error{};function readPolicyNames(answer){return checked(()=>entries(answer).map(names))}function readSigningPolicies(answer,filter={}){
let asked=entry=>Object.entries(filter).every(([member,value])=>entry[member]===value);return checked(()=>entries(answer).filter(asked).map(readPolicy))}function readPolicy(entry){
let name=names(entry),certificate=readCertificate(entry),key=readPublicKey(entry)??(certificate==null?void 0:certificate.publicKey);if(!key)throw new UnexpectedShape(
`${title(name)} has neither a public key nor a certificate that can be read`);if(certificate&&!certificate.publicKey.equals(key))throw new UnexpectedShape(`the \
certificate of ${title(name)} is for another key`);return{...name,keyType:keyTypeOfPolicy(key,name),...typeof entry.keySizeInBits=="number"?{keySizeInBits:entry.
keySizeInBits}:{},...certificate?{certificate}:{},publicKey:key.export({type:"spki",format:"der"})}}function keyTypeOfPolicy(key,name){let type={rsa:"RSA","rsa-\
pss":"RSA",ec:"EC"}[key.asymmetricKeyType??""];if(type)return type;throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH",`The key of ${title(name)} i\
s of type ${key.asymmetricKeyType??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function readCertificate(entry){
let bytes=optionalBytes(entry,"certificateBytes");if(bytes)try{return new import_node_crypto4.X509Certificate(bytes)}catch(error){throw new UnexpectedShape("cer\
tificateBytes is not an X.509 certificate",{cause:error})}}function readPublicKey(entry){let key=optionalBytes(entry,"publicKeyBytes");if(key)for(let type of["s\
pki","pkcs1"])try{return(0,import_node_crypto4.createPublicKey)({key,format:"der",type})}catch{}}function entries(answer){let list=isObject(answer)?answer.signingPolicies:
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
organizationId)}/Cryptoki/MySigningPolicies${query?`?${query}`:""}`,answer=await call(path,{authorization:`Bearer ${options.apiToken}`,accept:"application/json"},
options,context);return parseJson(answer,context)};return{signingPolicies:async(filter={})=>readSigningPolicies(await list(filter),filter),policyNames:async()=>readPolicyNames(
await list({})),health:async()=>{await call("/healthz",{},options,context)}}}async function call(path,headers,options,context){var _a;let started=performance.now(),
remaining=()=>options.totalTimeoutInSeconds*1e3-(performance.now()-started);for(let failed=1;;failed++){let limit=Math.min(options.requestTimeoutInSeconds,Math.
max(remaining(),1)/1e3),outcome=await attempt(path,headers,limit,options,context);if(outcome.ok)return outcome.answer;let pause=outcome.retry==="never"?void 0:Math.
max(retryDelay(failed),outcome.pause??0),exhausted=outcome.retry==="few"&&failed>options.retries;if(pause===void 0||exhausted||pause>=remaining())throw withEffort(
outcome.error,failed,started);(_a=options.log)==null||_a.call(options,`${outcome.error.message} Trying again in ${(pause/1e3).toFixed(1)} s.`),await waitFor(pause,
options)}}async function attempt(path,headers,timeLimitInSeconds2,options,context){try{let answer=await(0,import_chunk_7V6XTJJW.httpGet)(options.apiUrl+path,{headers:{
"user-agent":"pkcs11-sign",...headers},proxy:options.proxy,timeLimitInSeconds:timeLimitInSeconds2,maximumBytes:maximumAnswerBytes,redirects:3,signal:options.signal});
if(answer.status>=200&&answer.status<300)return{ok:!0,answer};let retry=isTransientStatus(answer.status)?"while-time-lasts":"never";return{ok:!1,error:errorOfAnswer(
answer,context),retry,pause:retryAfter(answer.headers["retry-after"])}}catch(error){if(!(error instanceof import_chunk_7V6XTJJW.HttpFailure))throw error;let retry=error.
kind==="unreachable"?"few":error.kind==="dropped"||error.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:errorOfFailure(error,context),retry}}}function withEffort(error,tries,started){
if(tries===1)return error;let seconds=Math.round((performance.now()-started)/1e3);return new import_chunk_6SEWUBK6.SigningError(error.code,`${error.message} Tri\
ed ${tries} times within ${seconds} s.`,{cause:error,...error.hint===void 0?{}:{hint:error.hint},...error.details===void 0?{}:{details:error.details}})}async function waitFor(milliseconds,options){
let wait=options.wait??(async(time,signal)=>(0,import_promises6.setTimeout)(time,void 0,signal?{signal}:{}));try{await wait(milliseconds,options.signal)}catch(error){
throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","The request to SignPath was cancelled.",{cause:error})}}function parseJson(answer,context){try{return JSON.
parse(answer.body.toString("utf8"))}catch{throw errorOfForeignAnswer(answer,context)}}async function obtainCertificate(session,source,probe){let{inputs}=session,
{projectSlug="",signingPolicySlug=""}=inputs;switch(source){case"none":return;case"file":return readCertificateFile((0,import_node_path4.resolve)(process.cwd(),
inputs.certificate??""));case"signpath":return await fromSignPath(session,projectSlug,signingPolicySlug)??{leaf:await readFromToken(probe),chain:[]};case"token":
return{leaf:await readFromToken(probe),chain:[]}}}async function readFromToken(probe){let result=await probe(),certificate=certificateOnToken(result);if(certificate!==
void 0)return certificate;throw new import_chunk_6SEWUBK6.SigningError("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${result.kind===
"skipped"?result.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function clientOf({inputs,host,redact,signal},changes={}){
return createSignPathClient({apiUrl:inputs.apiUrl,organizationId:inputs.organizationId??"",apiToken:inputs.apiToken??"",proxy:(0,import_chunk_7V6XTJJW.proxySettings)(
inputs.httpProxy,(0,import_chunk_FQUD5VY7.readEnvironment)()),requestTimeoutInSeconds:inputs.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:inputs.serviceUnavailableTimeoutInSeconds,
retries:inputs.retries,redact,signal,log:message=>{host.info(message)},...changes})}async function fromSignPath(session,projectSlug,signingPolicySlug){try{let{certificate}=await findPolicy(
clientOf(session),projectSlug,signingPolicySlug);return certificate===void 0?void 0:{leaf:certificate,chain:[]}}catch(error){if(error instanceof import_chunk_6SEWUBK6.SigningError&&
error.code==="INVALID_INPUT"){session.host.warning(`${error.message} Reading the certificate from the token instead.`);return}throw error}}var redhatRebuilds=new Set(
["rocky","almalinux","centos","ol"]),redhatVersions=new Set(["7","8","9","10"]),codenames={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"\
22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"\
12"},trixie:{family:"debian",version:"13"}};function isItself({id}){return id==="debian"||id==="ubuntu"||isRedhat(id)}function baseOf(distribution){let{id,idLike,
versionId,codename=""}=distribution,major=versionId==null?void 0:versionId.split(".")[0];if(isRedhat(id))return{family:"rhel",version:major};let release=codenames[codename];
if(id==="debian"||id==="ubuntu")return{family:id,version:versionId??((release==null?void 0:release.family)===id?release.version:void 0)};if(idLike.includes("ubu\
ntu")||idLike.includes("debian"))return release??{family:idLike.includes("ubuntu")?"ubuntu":"debian",version:void 0};if(idLike.some(name=>["rhel","centos","fedo\
ra"].includes(name)))return{family:"rhel",version:idLike.includes("rhel")&&redhatVersions.has(major??"")?major:void 0}}function isRedhat(id){return id==="rhel"||
redhatRebuilds.has(id)}var supportedVersions={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},familyNames={debian:"Debian",ubuntu:"Ubun\
tu",rhel:"RedHat Enterprise Linux"};function checkSupport(question){let{facts}=question;checkPlatform(facts);let warnings=[];if(facts.os!=="linux")return warnings;
let{distribution}=facts,base=distribution===void 0?void 0:baseOf(distribution);if(isListed(distribution,base)||warnings.push(notOnTheList(distribution,base)),question.
usesOsslsigncode&&(base==null?void 0:base.family)==="ubuntu"&&base.version==="20.04")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER","SignPath\
's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return question.opensslScenario&&
facts.openssl!==void 0&&warnings.push(...checkOpenssl(facts.openssl.version,base,facts.allOpenssl)),warnings}function checkPlatform(facts){var _a;let exists="Si\
gnPath's library exists for Linux x64 (glibc) and Windows x64 only",hint="Run the signing job on such a runner; it can take the files from another job as artifa\
cts.";if(facts.os!=="linux"&&facts.os!=="win32")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner's system is ${facts.os}. ${exists}\
.`,{hint});if(facts.arch!=="x64")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner's processor is ${facts.arch}. ${exists}.`,{hint});
if(((_a=facts.libc)==null?void 0:_a.family)==="musl")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${exists}\
.`,{hint})}function isListed(distribution,base){return distribution===void 0||(base==null?void 0:base.version)===void 0?!1:isItself(distribution)&&supportedVersions[base.
family].includes(base.version)}function notOnTheList(distribution,base){let sentence=`${(distribution==null?void 0:distribution.prettyName)??"This Linux distrib\
ution"} is not on SignPath's list of supported distributions`;return base===void 0||distribution===void 0||isItself(distribution)?`${sentence}; going on.`:`${sentence}\
: it is taken for ${familyNames[base.family]}${base.version===void 0?"":` ${base.version}`}.`}function opensslFits(version){return!breaksTls(version)&&!isTooOld(
version)}function breaksTls({major,minor,patch}){return major===3&&minor===0&&patch<=8}function isTooOld({major,minor}){return major<1||major===1&&minor<1}function checkOpenssl(version,distribution,all){
let{text:text2}=version,other=all.find(found=>opensslFits(found.version)),wayOut=other===void 0?void 0:`Set openssl to ${other.program}, which is OpenSSL ${other.
version.text}`,details=all.length>1?`OpenSSL on this machine:
${all.map(found=>`${found.version.text} at ${found.program}`).join(`
`)}`:"";if(breaksTls(version)){let reason=`OpenSSL ${text2} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's libr\
ary`;if((distribution==null?void 0:distribution.family)==="ubuntu"&&distribution.version==="22.04")return[`${reason}. SignPath lists Ubuntu 22.04 as supported, \
so this may work. If it fails with an error in the SSL handshake, ${wayOut===void 0?"":`${lowerFirst2(wayOut)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`${reason}: signing with openssl and osslsigncode does not work here.`,{hint:wayOut===void 0?"Use another runner image, set the openssl inp\
ut to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).":`${wayOut}, use another runner image, or sign with a tool t\
hat does not use OpenSSL (jarsigner, gpg).`,...details===""?{}:{details}})}if(isTooOld(version))throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",
`OpenSSL ${text2} is too old: 1.1 and 3.x are supported.`,{hint:`${wayOut??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,...details===
""?{}:{details}});return[]}function lowerFirst2(text2){return text2.charAt(0).toLowerCase()+text2.slice(1)}var downloadServer="https://download.signpath.io/cryp\
toproviders/cryptoki/",archives={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function isMoving(version){return/(?:^|-)latest$/i.
test(version)}function archiveSource(plan,os,server=downloadServer){let{archive,version}=plan;if(archive===void 0)return{kind:"url",url:new URL(`${checkedVersion(
version??"")}/${archives[os]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive))return{kind:"file",path:archive};let url=URL.canParse(archive)?new URL(archive):
void 0;if(url===void 0||!["https:","http:"].includes(url.protocol))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","cryptoki-archive is neither an \
https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!isSafe(url))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`cryptoki-archive is at ${url.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain htt\
p."});return{kind:"url",url}}function isSafe(url){return url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname)}function shownAddress(url){return`${url.
origin}${url.pathname}${url.search===""?"":"?\u2026"}`}function versionInAddress(archive){var _a;return(_a=/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.
exec(archive))==null?void 0:_a[1]}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version){
if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(version))return version;throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`c\
ryptoki-version is "${version}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}var pkcs11Engine={name:"pkcs11-engine",title:"libp11's\
 engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},
pkcs11Provider={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-pr\
ovider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function packageFor({packages},manager,distribution){let family=familyOf(
manager,distribution),release=releaseOf(family,distribution),{releases={}}=packages;return release!==void 0&&Object.hasOwn(releases,release)?releases[release]:packages[family]}
function repositoryNote(needs,manager,distribution){var _a;let names2=needs.filter(({packages})=>packages.epel===!0).map(({name})=>name);if(names2.length===0||familyOf(
manager,distribution)!=="enterprise")return;let where=`${names2.join(" and ")} ${names2.length===1?"is":"are"} in EPEL`;return(distribution==null?void 0:distribution.
id)==="ol"?`${where}: install oracle-epel-release-el${((_a=baseOf(distribution))==null?void 0:_a.version)??""} first.`:(distribution==null?void 0:distribution.id)===
"rhel"?`${where}: enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${where}: install epel-release first.`}function familyOf(manager,distribution){
return manager==="apt-get"?"debian":(distribution==null?void 0:distribution.id)==="fedora"?"fedora":(distribution==null?void 0:distribution.id)==="amzn"?"amazon":
"enterprise"}function releaseOf(family,distribution){let base=distribution===void 0?void 0:baseOf(distribution);return family==="debian"?base===void 0?void 0:`${base.
family} ${base.version??""}`:family==="enterprise"&&Number((base==null?void 0:base.version)??0)>=10?"el10":void 0}function shareOf(files,shard){let load=new Array(
shard.count).fill(0),mine=new Set,largestFirst=[...files].sort((a,b)=>b.size-a.size||(a.name<b.name?-1:1));for(let file of largestFirst){let share=load.indexOf(
Math.min(...load));load[share]=(load[share]??0)+file.size+2e6,share===shard.index-1&&mine.add(file)}return files.filter(file=>mine.has(file))}var timestampSuffix="\
.tsr",toolInputs=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function chooseTools(inputs,files){
return files.map(file=>({file,...chooseTool(inputs,file)}))}function programsNeeded(names2){let programs=new Set(names2.flatMap(name=>import_chunk_7V6XTJJW.tools[name].
needs.programs));return(names2.length===0||names2.some(name=>import_chunk_7V6XTJJW.tools[name].needs.opensslBackend))&&programs.add(import_chunk_7V6XTJJW.openssl),
[...programs]}function makePlan(inputs,chosen,facts,library){let names2=toolsNeeded(inputs,chosen),notices=[];checkInputsFitTools(inputs,names2,notices),checkOpensslIsThere(
inputs,names2,facts);let files=placeResults(inputs,chosen,facts.workingDirectory,notices),share=inputs.shard===void 0?files:shareOfPlan(files,inputs.shard);inputs.
shard!==void 0&&share.length===0&&notices.push(`Share ${inputs.shard.index}/${inputs.shard.count} holds none of the ${files.length} files: there is nothing to s\
ign in this job.`);let used=names2.map(name=>import_chunk_7V6XTJJW.tools[name]),opensslScenario=used.some(tool=>tool.needs.configuration==="openssl"),warnings=(library==
null?void 0:library.readsSignPathVariables)===!1?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names2.includes("osslsigncode")}),plainHttp=(0,import_chunk_7V6XTJJW.apiUrlWarning)(
inputs.apiUrl);plainHttp!==void 0&&inputs.apiToken!==void 0&&warnings.push(plainHttp),inputs.verify||warnings.push("verify is off: nothing proves that the resul\
ts are signed rightly.");let moving=movingVersionWarning(inputs);moving!==void 0&&warnings.push(moving);let certificate=certificateSource(inputs,library),openssl2=planOpenssl(
inputs,facts,used);return{signPath:(library==null?void 0:library.readsSignPathVariables)!==!1,files:share,tools:names2,library:planLibrary(inputs,library),certificate,
openssl:openssl2,sunpkcs11:used.length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),missing:missingNeeds(programsNeeded(names2),facts,openssl2),
warnings,notices}}function describePlan(plan,inputs,facts){var _a,_b;let system=((_a=facts.distribution)==null?void 0:_a.prettyName)??facts.os,libc=facts.libc===
void 0?"":`, ${facts.libc.family} ${facts.libc.version??""}`,lines=[`Runner: ${system}, ${facts.arch}${libc}${facts.container?", in a container":""}`];facts.openssl!==
void 0&&lines.push(`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`);for(let{program,version}of facts.allOpenssl)program!==((_b=facts.openssl)==
null?void 0:_b.program)&&lines.push(`OpenSSL, too: ${version.text} at ${program}`);for(let[name,command]of Object.entries(facts.commands))lines.push(`${name}: ${command.
version??"version unknown"} at ${command.path}`);let{library}=plan;lines.push(`Library: ${library.kind==="installed"?library.path:`SignPath Cryptoki ${library.version??
"of unknown version"}`} (${library.reason})`),plan.openssl!==void 0&&lines.push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`,...describePlugin(
plan.openssl,facts)),lines.push(`Certificate: ${describeCertificateSource(plan.certificate,inputs)}`),plan.missing.length>0&&lines.push(`Missing here, to be ins\
talled: ${plan.missing.map(({title:title2})=>title2).join(", ")}`);for(let{file,tool,reason,destination}of plan.files)lines.push(`${file.name}: ${tool} (${reason}\
) -> ${relativeName(destination,facts.workingDirectory)}`);return lines}function describePlugin({backend,plugin,providerKind},{openssl:openssl2}){var _a;if(plugin===
void 0)return[];let version=backend==="engine"?openssl2==null?void 0:openssl2.engineVersion:(_a=openssl2==null?void 0:openssl2.provider)==null?void 0:_a.version;
return[`${backend==="engine"?"Engine":"Provider"}: ${backend==="engine"||providerKind==="libp11"?"libp11":"pkcs11-provider"} ${version??"of unknown version"} at\
 ${plugin}`]}function relativeName(path,workingDirectory){let name=(0,import_node_path5.relative)(workingDirectory,path);return name.startsWith("..")?path:name.
replaceAll("\\","/")}function toolsNeeded(inputs,chosen){let names2=new Set(chosen.map(({tool})=>tool));return inputs.files.length===0&&inputs.tool!=="auto"&&names2.
add(inputs.tool),import_chunk_7V6XTJJW.toolNames.filter(name=>names2.has(name))}function chooseTool(inputs,file){var _a,_b;let shape={extension:extensionOf(file.
name),head:file.head};if(inputs.tool!=="auto"){let refusal=(_b=(_a=import_chunk_7V6XTJJW.tools[inputs.tool]).refuses)==null?void 0:_b.call(_a,shape);if(refusal===
void 0)return{tool:inputs.tool,reason:"as asked for"};throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${inputs.tool} can't sign ${file.name}: ${refusal}\
.`,{file:file.name,hint:"Sign the file before the step that adds to it, or choose another tool."})}for(let name of import_chunk_7V6XTJJW.toolNames){let reason=import_chunk_7V6XTJJW.tools[name].
recognises(shape);if(reason!==void 0)return{tool:name,reason}}let detached=import_chunk_7V6XTJJW.toolNames.filter(name=>import_chunk_7V6XTJJW.tools[name].result.
kind==="detached");throw new import_chunk_6SEWUBK6.SigningError("TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no tool c\
an be picked for it.`,{file:file.name,hint:`Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in fil\
es.`})}function extensionOf(name){var _a;return((_a=/\.[^./\\]+$/.exec(name))==null?void 0:_a[0].toLowerCase())??""}function checkInputsFitTools(inputs,names2,notices){
if(!(inputs.files.length===0||names2.length===0))for(let input of toolInputs){if(!inputs.given.has(input))continue;let honouring=tool=>import_chunk_7V6XTJJW.tools[tool].
honours.includes(input);if(names2.some(honouring)){let without=names2.filter(name=>!honouring(name));without.length>0&&notices.push(`${input} has no effect on w\
hat ${without.join(" and ")} sign${without.length===1?"s":""}.`);continue}let others=import_chunk_7V6XTJJW.toolNames.filter(honouring);throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${input} is given, but it has no effect on ${names2.join(", ")}.`,{hint:others.length>0?`Leave ${input} out; it is for ${others.join(", ")}.`:`\
Leave ${input} out.`})}}function signingOptions(inputs){let{digest,inputIsDigest,padding,outputFormat,description,descriptionUrl,gpgFormat}=inputs;return{digest,
inputIsDigest,padding,outputFormat,description,descriptionUrl,gpgFormat,extraArguments:inputs.arguments}}function checkOpensslIsThere({openssl:openssl2},names2,facts){
if(openssl2===void 0||openssl2==="openssl"||facts.openssl!==void 0||!programsNeeded(names2).includes(import_chunk_7V6XTJJW.openssl))return;let[other]=facts.allOpenssl;
throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`openssl is ${JSON.stringify(openssl2)}, which is no OpenSSL program of this runner.`,{hint:`Give t\
he path of one, or leave openssl out to take the first on PATH${other===void 0?"":`, which is OpenSSL ${other.version.text} at ${other.program}`}.`})}function placeResults(inputs,chosen,workingDirectory,notices){
let planned=chosen.map(choice=>({...choice,destination:destinationOf(inputs,choice.file,import_chunk_7V6XTJJW.tools[choice.tool],workingDirectory)})),detachedResults=new Map(
planned.filter(({tool})=>import_chunk_7V6XTJJW.tools[tool].result.kind==="detached").flatMap(({destination,file})=>[destination,destination+timestampSuffix].map(
result=>[result,file.name]))),kept=planned.filter(({file})=>{let owner=detachedResults.get(file.path),what=file.path.endsWith(timestampSuffix)?"timestamp":"sign\
ature";return owner!==void 0&&notices.push(`${file.name} is the ${what} of ${owner}: it is not signed itself.`),owner===void 0}),owners=new Map;for(let{destination,
file}of kept){let other=owners.get(destination);if(other!==void 0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${other} and ${file.name} would \
both be written to ${destination}.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."});owners.set(
destination,file.name)}return kept}function destinationOf(inputs,file,tool,workingDirectory){let suffix=tool.result.kind==="detached"?tool.result.suffix(signingOptions(
inputs)):"";return inputs.outputDirectory!==void 0?joinAbsolute(workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix:tool.result.kind==="embedded"?
file.realPath:file.path+suffix}function joinAbsolute(workingDirectory,directory,path){return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path5.join)(
directory,path):(0,import_node_path5.join)(workingDirectory,directory,path)}function shareOfPlan(files,shard){let sized=files.map(planned=>({planned,name:planned.
file.name,size:planned.file.size}));return shareOf(sized,shard).map(({planned})=>planned)}function planLibrary(inputs,library){return library!==void 0?{kind:"in\
stalled",path:library.path,reason:"cryptoki-library is given: nothing is downloaded"}:planDownload(inputs)}function movingVersionWarning({cryptokiVersion}){if(isMoving(
cryptokiVersion))return`cryptoki-version ${cryptokiVersion} moves: two runs of this job may install different libraries. Name an exact version.`}function planDownload(inputs){
let{cryptokiArchive:archive,cryptokiSha256:sha256,requireVerifiedDownload:requireVerified}=inputs,asked=inputs.given.has("cryptoki-version");return{kind:"downlo\
ad",version:archive===void 0||asked?inputs.cryptokiVersion:versionInAddress(archive),archive,sha256,requireVerified,reason:archive!==void 0?"cryptoki-archive is\
 given":asked?"as asked for":"the version that this release was made for"}}function certificateSource(inputs,library){return inputs.certificate!==void 0?"file":
inputs.projectSlug===void 0||inputs.signingPolicySlug===void 0?"none":(library==null?void 0:library.readsSignPathVariables)===!1?"token":"signpath"}function describeCertificateSource(source,inputs){
switch(source){case"file":return`${inputs.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${inputs.apiUrl}, else read from the token`;case"\
token":return"read from the token";case"none":return"none (no project and signing policy are given)"}}function planOpenssl(inputs,facts,used){var _a,_b;let{openssl:openssl2}=facts;
if(!(used.length===0||used.some(tool=>tool.needs.opensslBackend))||openssl2===void 0)return;let usesOsslsigncode=used.some(({name})=>name==="osslsigncode"),{backend,
reason}=chooseBackend(inputs,openssl2,facts,usesOsslsigncode);return{program:openssl2.program,backend,plugin:backend==="engine"?openssl2.engine:(_a=openssl2.provider)==
null?void 0:_a.path,providerKind:((_b=openssl2.provider)==null?void 0:_b.kind)??"pkcs11-provider",reason}}function chooseBackend(inputs,{version,engine,provider},{
packageManager,distribution,commands},usesOsslsigncode){var _a,_b;let noEngines=version.major>=4,oldOsslsigncode=usesOsslsigncode&&isBefore((_a=commands.osslsigncode)==
null?void 0:_a.version,2,10)?(_b=commands.osslsigncode)==null?void 0:_b.version:void 0;if(inputs.opensslBackend==="engine"){if(noEngines)throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${version.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});
return{backend:"engine",reason:"as asked for"}}if(inputs.opensslBackend==="provider"){if(version.major<3)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORT\
ED_RUNNER",`openssl-backend is provider, but OpenSSL ${version.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(oldOsslsigncode!==
void 0)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsigncode ${oldOsslsigncode} can't use one.`,{hint:"\
Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(noEngines)return{backend:"provider",reason:`\
OpenSSL ${version.text} has no engines`};let installable=need=>packageManager!==void 0&&packageFor(need,packageManager,distribution)!==void 0;if(oldOsslsigncode!==
void 0&&engine===void 0){if(installable(pkcs11Engine))return{backend:"engine",reason:`osslsigncode ${oldOsslsigncode} can't use a provider`};throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`osslsigncode ${oldOsslsigncode} can't use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runn\
er image."})}return engine===void 0&&provider!==void 0?{backend:"provider",reason:"it is installed here, and no engine is"}:engine===void 0&&version.major>=3&&!installable(
pkcs11Engine)&&installable(pkcs11Provider)?{backend:"provider",reason:"the distribution has a provider to install, but no engine"}:{backend:"engine",reason:"lib\
p11's engine works with every OpenSSL from 1.1 to 3.x"}}function isBefore(version,major,minor){let[,ownMajor,ownMinor]=/^(\d+)\.(\d+)/.exec(version??"")??[];return ownMajor===
void 0?!1:Number(ownMajor)<major||Number(ownMajor)===major&&Number(ownMinor)<minor}function missingNeeds(programs,facts,openssl2){let missing=programs.filter(program=>program===
import_chunk_7V6XTJJW.openssl?facts.openssl===void 0:facts.commands[program.name]===void 0);return(openssl2==null?void 0:openssl2.plugin)===void 0&&openssl2!==void 0&&
missing.push(openssl2.backend==="engine"?pkcs11Engine:pkcs11Provider),missing}0&&(module.exports={archiveSource,certificateWarnings,checkLibrary,chooseTools,clientOf,describePlan,downloadServer,explainByProbe,explainFailure,findPolicy,isMoving,
isSafe,keyTypeOf,makePlan,noSpaceLeft,notWritten,obtainCertificate,opensslFits,packageFor,pkcs11Engine,pkcs11Provider,prepareProbe,programsNeeded,readLibraryFacts,
relativeName,repositoryNote,retryAfter,retryDelay,shownAddress,signingOptions,timestampSuffix,toolsNeeded});
