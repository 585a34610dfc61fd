var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{archiveSource:()=>archiveSource,chooseTools:()=>chooseTools,commandsNeeded:()=>commandsNeeded,describePlan:()=>describePlan,
downloadServer:()=>downloadServer,isMoving:()=>isMoving,isSafe:()=>isSafe,makePlan:()=>makePlan,packageFor:()=>packageFor,relativeName:()=>relativeName,repositoryNote:()=>repositoryNote,
shownAddress:()=>shownAddress,toolsNeeded:()=>toolsNeeded});module.exports=__toCommonJS(stdin_exports);var import_chunk_LLO5JERG=require("./chunk-LLO5JERG.cjs");
var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_node_path=require("node:path");var downloadServer="https://download.signpath.io/cryptoprovi\
ders/cryptoki/";var archives={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function isMoving(version){return/(?:^|-)latest$/i.
test(version)}function archiveSource(plan,os,server=downloadServer){const{archive,version}=plan;if(archive===void 0)return{kind:"url",url:new URL(`${checkedVersion(
version??"")}/${archives[os]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive))return{kind:"file",path:archive};const url=URL.canParse(archive)?new URL(archive):
void 0;if(url===void 0||!["https:","http:"].includes(url.protocol)){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT","cryptoki-archive is neither an\
 https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."})}if(!isSafe(url)){throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`cryptoki-archive is at ${url.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain htt\
p."})}return{kind:"url",url}}function isSafe(url){return url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname)}function shownAddress(url){return`${url.
origin}${url.pathname}${url.search===""?"":"?\u2026"}`}function versionInAddress(archive){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.
exec(archive)?.[1]}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version){
if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(version))return version;throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`c\
ryptoki-version is "${version}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}var packages={debian:{openssl:"openssl",osslsigncode:"\
osslsigncode","pkcs11-tool":"opensc",jarsigner:"default-jdk-headless","pkcs11-engine":"libengine-pkcs11-openssl","pkcs11-provider":"pkcs11-provider","ca-certifi\
cates":"ca-certificates"},enterprise:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"opensc",jarsigner:"java-17-openjdk-devel","pkcs11-engine":"op\
enssl-pkcs11","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},fedora:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"open\
sc",jarsigner:"java-latest-openjdk-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},amazon:{openssl:"\
openssl",osslsigncode:void 0,"pkcs11-tool":"opensc",jarsigner:"java-17-amazon-corretto-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":void 0,"ca-cert\
ificates":"ca-certificates"}};var exceptions=[{id:"debian",versions:["11"],packages:{osslsigncode:"osslsigncode/bullseye","pkcs11-provider":void 0}},{id:"debian",
versions:["12"],packages:{"pkcs11-provider":void 0}},{id:"ubuntu",versions:["20.04","22.04"],packages:{"pkcs11-provider":void 0}}];function packageFor(need,manager,distribution){
const family=familyOf(manager,distribution);if(family==="enterprise"&&majorVersion(distribution)>=10){if(need==="pkcs11-engine")return void 0;if(need==="jarsign\
er")return"java-21-openjdk-devel"}const exception=exceptions.find(({id,versions})=>id===distribution?.id&&distribution.versionId!==void 0&&versions.includes(distribution.
versionId));if(family==="debian"&&exception!==void 0&&need in exception.packages)return exception.packages[need];return packages[family][need]}function repositoryNote(needs,manager,distribution){
if(!needs.includes("osslsigncode")||familyOf(manager,distribution)!=="enterprise")return void 0;const major=majorVersion(distribution);if(distribution?.id==="ol")
return`osslsigncode is in EPEL: install oracle-epel-release-el${major} first.`;if(distribution?.id==="rhel")return"osslsigncode is in EPEL: enable it first, see\
 https://docs.fedoraproject.org/en-US/epel/.";return"osslsigncode is in EPEL: install epel-release first."}function familyOf(manager,distribution){if(manager===
"apt-get")return"debian";if(distribution?.id==="fedora")return"fedora";return distribution?.id==="amzn"?"amazon":"enterprise"}function majorVersion(distribution){
return Number(distribution?.versionId?.split(".")[0]??0)}var costOfOneFileInBytes=2e6;function shareOf(files,shard){const load=new Array(shard.count).fill(0);const mine=new Set;
const largestFirst=[...files].sort((a,b)=>b.size-a.size||(a.name<b.name?-1:1));for(const file of largestFirst){const share=load.indexOf(Math.min(...load));load[share]=
(load[share]??0)+file.size+costOfOneFileInBytes;if(share===shard.index-1)mine.add(file)}return files.filter(file=>mine.has(file))}var supportedDistributions=[{id:"\
debian",versions:["11","12","13"]},{id:"ubuntu",versions:["20.04","22.04","24.04"]},{id:"rhel",versions:["8","9"]}];var redhatRebuilds=new Set(["rocky","almalin\
ux","centos","ol"]);function checkSupport(question){const{facts}=question;checkPlatform(facts);const warnings=[];if(facts.os!=="linux")return warnings;const{distribution}=facts;
const known=distribution===void 0?void 0:supportedName(distribution);if(known===void 0){const name=distribution?.prettyName??"This Linux distribution";warnings.
push(`${name} is not on SignPath's list of supported distributions; going on.`)}if(question.usesOsslsigncode&&distribution?.id==="ubuntu"&&distribution.versionId===
"20.04"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this j\
ob on Ubuntu 22.04 or later, or on Debian 11 or later."})}if(question.opensslScenario&&facts.openssl!==void 0){warnings.push(...checkOpenssl(facts.openssl.version,
known))}return warnings}function checkPlatform(facts){const exists="SignPath's library exists for Linux x64 (glibc) and Windows x64 only";const hint="Run the si\
gning job on such a runner; it can take the files from another job as artifacts.";if(facts.os!=="linux"&&facts.os!=="win32"){throw new import_chunk_NBC3KX7F.SigningError(
"UNSUPPORTED_RUNNER",`This runner's system is ${facts.os}. ${exists}.`,{hint})}if(facts.arch!=="x64"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_\
RUNNER",`This runner's processor is ${facts.arch}. ${exists}.`,{hint})}if(facts.libc?.family==="musl"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED\
_RUNNER",`This runner has the musl C library. ${exists}.`,{hint})}}function supportedName(distribution){const{id,versionId=""}=distribution;const family=redhatRebuilds.
has(id)?"rhel":id;const version=family==="rhel"?versionId.split(".")[0]:versionId;const row=supportedDistributions.find(supported=>supported.id===family&&supported.
versions.includes(version??""));return row===void 0?void 0:`${family} ${version??""}`}function checkOpenssl(version,distribution){const{major,minor,patch,text}=version;
if(major===3&&minor===0&&patch<=8){const reason=`OpenSSL ${text} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's\
 library`;if(distribution==="ubuntu 22.04"){return[`${reason}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL \
handshake, run the job on Ubuntu 24.04.`]}throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`${reason}: signing with openssl and osslsigncode do\
es not work here.`,{hint:"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsig\
ner, gpg)."})}if(major<1||major===1&&minor<1){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`OpenSSL ${text} is too old: 1.1 and 3.x are sup\
ported.`,{hint:"Use another runner image, or set the openssl input to a newer OpenSSL."})}return[]}function chooseTools(inputs,files){return files.map(file=>({file,
...chooseTool(inputs,file)}))}function commandsNeeded(names,inputs,library){const commands=new Set(names.flatMap(name=>import_chunk_LLO5JERG.tools[name].needs.commands));
if(certificateSource(inputs,library)==="token")commands.add("pkcs11-tool");if(names.length===0||names.some(name=>import_chunk_LLO5JERG.tools[name].needs.opensslBackend))
commands.add("openssl");return[...commands]}function makePlan(inputs,chosen,facts,library){const names=toolsNeeded(inputs,chosen);checkInputsFitTools(inputs,names);
const notices=[];const files=placeResults(inputs,chosen,facts.workingDirectory,notices);const share=inputs.shard===void 0?files:shareOfPlan(files,inputs.shard);
const used=names.map(name=>import_chunk_LLO5JERG.tools[name]);const opensslScenario=used.some(tool=>tool.needs.configuration==="openssl");const warnings=library?.
readsSignPathVariables===false?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names.includes("osslsigncode")});const plainHttp=(0,import_chunk_LLO5JERG.apiUrlWarning)(
inputs.apiUrl);if(plainHttp!==void 0&&inputs.apiToken!==void 0)warnings.push(plainHttp);if(!inputs.verify)warnings.push("verify is off: nothing proves that the \
results are signed rightly.");if(inputs.cryptokiVersion.endsWith("-latest")){warnings.push(`cryptoki-version ${inputs.cryptokiVersion} moves: two runs of this j\
ob may install different libraries. Name an exact version.`)}const certificate=certificateSource(inputs,library);const openssl=planOpenssl(inputs,facts,used);return{
files:share,tools:names,library:planLibrary(inputs,library),certificate,openssl,sunpkcs11:used.length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),
missing:missingNeeds(commandsNeeded(names,inputs,library),facts,openssl),warnings,notices}}function describePlan(plan,inputs,facts){const system=facts.distribution?.
prettyName??facts.os;const libc=facts.libc===void 0?"":`, ${facts.libc.family} ${facts.libc.version??""}`;const lines=[`Runner: ${system}, ${facts.arch}${libc}`];
if(facts.openssl!==void 0)lines.push(`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`);for(const[name,command]of Object.entries(facts.commands))
lines.push(`${name}: ${command.version??"version unknown"} at ${command.path}`);const{library}=plan;lines.push(`Library: ${library.kind==="installed"?library.path:
`SignPath Cryptoki ${library.version??"of unknown version"}`} (${library.reason})`);if(plan.openssl!==void 0)lines.push(`OpenSSL reaches it by: ${plan.openssl.backend}\
 (${plan.openssl.reason})`);lines.push(`Certificate: ${describeCertificateSource(plan.certificate,inputs)}`);if(plan.missing.length>0)lines.push(`Missing here: ${plan.
missing.join(", ")}`);for(const{file,tool,reason,destination}of plan.files){lines.push(`${file.name}: ${tool} (${reason}) -> ${relativeName(destination,facts.workingDirectory)}`)}
return lines}function relativeName(path,workingDirectory){const name=(0,import_node_path.relative)(workingDirectory,path);return name.startsWith("..")?path:name.
replaceAll("\\","/")}function toolsNeeded(inputs,chosen){const names=new Set(chosen.map(({tool})=>tool));if(inputs.files.length===0&&inputs.tool!=="auto")names.
add(inputs.tool);return import_chunk_LLO5JERG.toolNames.filter(name=>names.has(name))}function chooseTool(inputs,file){if(inputs.tool!=="auto")return{tool:inputs.
tool,reason:"as asked for"};const shape={extension:extensionOf(file.name),head:file.head};for(const name of import_chunk_LLO5JERG.toolNames){const reason=import_chunk_LLO5JERG.tools[name].
recognises(shape);if(reason!==void 0)return{tool:name,reason}}const detached=import_chunk_LLO5JERG.toolNames.filter(name=>import_chunk_LLO5JERG.tools[name].result.
kind==="detached");throw new import_chunk_NBC3KX7F.SigningError("TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no tool c\
an be picked for it.`,{file:file.name,hint:`Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in fil\
es.`})}function extensionOf(name){return/\.[^./\\]+$/.exec(name)?.[0].toLowerCase()??""}function checkInputsFitTools(inputs,names){if(inputs.files.length===0||names.
length===0)return;for(const name of["padding","output-format","timestamp-urls"]){if(!inputs.given.has(name))continue;if(names.some(tool=>import_chunk_LLO5JERG.tools[tool].
honours.includes(name)))continue;const others=import_chunk_LLO5JERG.toolNames.filter(tool=>import_chunk_LLO5JERG.tools[tool].honours.includes(name));throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`${name} is given, but it has no effect on ${names.join(", ")}.`,{hint:others.length>0?`Leave ${name} out; it is for ${others.join(", ")}.`:`Lea\
ve ${name} out.`})}}function placeResults(inputs,chosen,workingDirectory,notices){const planned=chosen.map(choice=>({...choice,destination:destinationOf(inputs,
choice.file,import_chunk_LLO5JERG.tools[choice.tool],workingDirectory)}));const detachedResults=new Map(planned.filter(({tool})=>import_chunk_LLO5JERG.tools[tool].
result.kind==="detached").map(({destination,file})=>[destination,file.name]));const kept=planned.filter(({file})=>{const owner=detachedResults.get(file.path);if(owner!==
void 0)notices.push(`${file.name} is the signature of ${owner}: it is not signed itself.`);return owner===void 0});const owners=new Map;for(const{destination,file}of kept){
const other=owners.get(destination);if(other!==void 0){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`${other} and ${file.name} would both be wri\
tten to ${destination}.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."})}owners.set(destination,
file.name)}return kept}function destinationOf(inputs,file,tool,workingDirectory){const suffix=tool.result.kind==="detached"?tool.result.suffix:"";if(inputs.outputDirectory!==
void 0){return joinAbsolute(workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix}return tool.result.kind==="embedded"?file.realPath:file.path+suffix}
function joinAbsolute(workingDirectory,directory,path){return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path.join)(directory,path):(0,import_node_path.join)(
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
push(openssl.backend==="engine"?"pkcs11-engine":"pkcs11-provider");return missing}0&&(module.exports={archiveSource,chooseTools,commandsNeeded,describePlan,downloadServer,isMoving,isSafe,makePlan,packageFor,relativeName,repositoryNote,shownAddress,
toolsNeeded});
