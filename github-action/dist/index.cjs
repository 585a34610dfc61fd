if (parseInt(process.versions.node, 10) < 20) {
  process.stdout.write('::error title=pkcs11-sign::This runner runs actions with Node.js ' + process.versions.node + ', and this action needs 20 or later. ' +
    'Update the runner to 2.327.1 or later, and set no ACTIONS_RUNNER_FORCE_ACTIONS_NODE_VERSION. [UNSUPPORTED_RUNNER]\n');
  process.exit(4);
}
var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_chunk_IG2Q2RHT=require("./chunk-IG2Q2RHT.cjs"),import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_BL2QHEUF=require("./chunk-BL2QHEUF.cjs"),
import_chunk_D6YQA7E6=require("./chunk-D6YQA7E6.cjs"),import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_fs=require("node:fs"),import_node_os=require("node:os"),
import_node_path=require("node:path"),os=__toESM(require("os")),fs=__toESM(require("fs")),os2=__toESM(require("os")),os3=__toESM(require("os")),import_os=require("os"),
import_fastest_levenshtein=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_IG2Q2RHT.require_mod)(),1),defaultCryptokiVersion="6.0.2",inputTable={"organization\
-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organization: a UUID.",environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"text",
group:"signpath",scope:"always",secret:!0,description:"API token of a SignPath user with submitter permission. Hand it over from a secret; it is masked before a\
nything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"text",group:"signpath",scope:"always",description:"SignPath project.",environment:"\
SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"always",description:"Signing policy of the project: it names the key and the \
certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"signpath",scope:"always",description:"Address of SignPath's API, for a s\
elf-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_API_URL"},files:{kind:"lines",group:"files",scope:"always",description:"Fi\
les to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{kind:"choice",choices:["auto",...import_chunk_IG2Q2RHT.toolNames],group:"\
files",scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and its extension. Without `files`: the tool to prepare for.",
default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where results go; the tree below the glob's base is kept.",defaultText:"\
in place; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["replace","skip","error"],group:"files",scope:"files",description:"\
What to do with a file that is signed already. `skip` leaves it only where its signature is valid and by the right certificate.",default:"replace"},"if-no-files\
-found":{kind:"choice",choices:["error","warn","ignore"],group:"files",scope:"files",description:"What to do where `files` matches nothing.",default:"error"},shard:{
kind:"text",group:"files",scope:"files",description:"This job's share of the files, such as `2/5`: stable, for a job matrix."},arguments:{kind:"lines",group:"si\
gnature",scope:"files",description:"More arguments for the signing tool, one a line."},digest:{kind:"choice",choices:["sha256","sha384","sha512"],group:"signatu\
re",scope:"files",description:"Digest algorithm.",default:"sha256"},"input-is-digest":{kind:"boolean",group:"signature",scope:"files",description:"The files hol\
d digests, in binary, that were computed before, and these are signed; verifiers need the digest or what it was computed from.",default:"false"},padding:{kind:"\
choice",choices:["pkcs1","pss"],group:"signature",scope:"files",description:"Padding of raw and CMS signatures by RSA keys.",default:"pkcs1"},"output-format":{kind:"\
choice",choices:["der","pem"],group:"signature",scope:"files",description:"Format of CMS signatures.",default:"der"},description:{kind:"text",group:"signature",
scope:"files",description:"What an Authenticode signature says of the program; Windows shows it before an installation."},"description-url":{kind:"text",group:"\
signature",scope:"files",description:"Address that an Authenticode signature names for more on the program."},"gpg-format":{kind:"choice",choices:["armor","bina\
ry","clear"],group:"signature",scope:"files",description:"Form of GPG signatures: detached, in text (`armor`, FILE.asc) or binary (`binary`, FILE.sig), or aroun\
d the text that is signed (`clear`, FILE.asc).",default:"armor"},"gpg-public-key":{kind:"text",group:"signature",scope:"always",description:"File with the OpenP\
GP public key of the policy's key, as SignPath shows it for a GPG key.",defaultText:"built from the token's key, always the same for the same key"},certificate:{
kind:"text",group:"signature",scope:"always",description:"File with the certificate of the policy: PEM (may hold the chain) or DER.",defaultText:"fetched from S\
ignPath, else read from the token"},"timestamp-urls":{kind:"lines",group:"signature",scope:"files",description:"RFC 3161 timestamp servers, one a line, tried in\
 order."},verify:{kind:"boolean",group:"signature",scope:"files",description:"Check every result with an independent verifier, against the policy's certificate.",
default:"true"},run:{kind:"text",group:"run",scope:"always",description:"Your own script, run with everything prepared, instead of or after `files`."},shell:{kind:"\
text",group:"run",scope:"always",description:"Shell of the script: `bash`, `sh`, `pwsh`, `powershell` or `cmd`.",defaultText:"`bash`; `pwsh` on Windows"},"if-no\
-credentials":{kind:"choice",choices:["error","skip"],group:"run",scope:"always",description:"What to do without an API token. `skip` suits pull requests of for\
ks, which get no secrets: it says so loudly and sets `signed` to `false`.",default:"error"},parallel:{kind:"integer",minimum:1,maximum:256,group:"run",scope:"fi\
les",description:"Signatures under way at once.",default:"8"},batch:{kind:"choice",choices:["auto","off"],group:"run",scope:"files",description:"One process sig\
ns all files where that can be (`openssl-dgst`, `openssl-cms`, `jarsigner`); `off` starts the tool once a file.",default:"auto"},retries:{kind:"integer",minimum:0,
maximum:10,group:"run",scope:"always",description:"Further tries after a transient error: service unavailable, time limit, timestamp server down.",default:"2"},
"time-limit-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"run",scope:"always",description:"Time limit of one tool run, in seconds.",default:"900"},
"fail-fast":{kind:"boolean",group:"run",scope:"files",description:"Stop at the first file that fails; else sign the rest and fail at the end.",default:"true"},"\
cryptoki-version":{kind:"text",group:"installation",scope:"download",description:"Version of SignPath's Cryptoki library to install.",default:defaultCryptokiVersion},
"cryptoki-archive":{kind:"text",group:"installation",scope:"download",description:"Address or path of the library's archive: a mirror, an air-gapped copy."},"cr\
yptoki-sha256":{kind:"text",group:"installation",scope:"download",description:"SHA-256 digest of the library's archive, in hexadecimal."},"cryptoki-library":{kind:"\
text",group:"installation",scope:"always",description:"Path of an installed PKCS #11 library: nothing is downloaded."},"require-verified-download":{kind:"boolea\
n",group:"installation",scope:"download",description:"Fail where neither a digest nor a GPG signature vouches for the archive.",default:"false"},"install-prereq\
uisites":{kind:"boolean",group:"installation",scope:"always",description:"Install with apt-get or dnf what the chosen tools lack.",default:"true"},openssl:{kind:"\
text",group:"installation",scope:"always",description:"The openssl to use: a path, or a command name.",defaultText:"the first on PATH"},"openssl-backend":{kind:"\
choice",choices:["auto","engine","provider"],group:"installation",scope:"always",description:"How openssl reaches the library: libp11's engine, or an OpenSSL 3 \
provider.",default:"auto"},"export-environment":{kind:"choice",choices:["none","configuration","all"],group:"environment",scope:"always",description:"What later\
 steps of the job see. Only `all` hands them the API token.",defaultText:"`none`; `configuration` where neither `files` nor `run` is given"},"http-proxy":{kind:"\
text",group:"environment",scope:"always",description:"HTTP proxy for downloads, SignPath's API and the library: `host:port` or `http://host:port`.",defaultText:"\
the http_proxy and https_proxy variables"},"report-directory":{kind:"text",group:"environment",scope:"files",description:"Folder for `signing-report.json`, `.ht\
ml` and `.xml` (JUnit)."},"log-level":{kind:"choice",choices:["none","fatal","error","warning","info","debug","verbose"],group:"environment",scope:"always",description:"\
Log level of SignPath's library.",default:"warning"},"service-unavailable-timeout-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"environment",scope:"\
always",description:"How long one call to SignPath may take in all, its retries included, in seconds.",default:"600",environment:"SIGNPATH_SERVICE_UNAVAILABLE_T\
IMEOUT_IN_SECONDS"},"http-request-timeout-in-seconds":{kind:"integer",minimum:1,maximum:3600,group:"environment",scope:"always",description:"How long one attemp\
t of a call to SignPath may take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},inputNames=Object.keys(inputTable);function readSecrets(read,environment){
let raw=readInputs(read,environment),token=raw.get("api-token"),proxies=["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(name=>environment[name]),passwords=[
raw.get("http-proxy"),...proxies].map(proxy=>passwordOf(proxy?.includes("://")===!1?`http://${proxy}`:proxy)),secrets=[token,...passwords,passwordOf(raw.get("cr\
yptoki-archive"))];return[...new Set(secrets.filter(secret=>secret!==void 0))]}function parseInputs(read,environment){let raw=readInputs(read,environment),text=name=>raw.
get(name)??definitionOf(name).default,required=name=>text(name)??"",given=new Set([...raw.keys()].filter(name=>raw.get(name)!==definitionOf(name).default)),files=linesOf(
raw.get("files")),run2=raw.get("run"),setup=files.length===0&&run2===void 0;for(let name of inputNames)checkKind(name,text(name));let inputs={organizationId:checked(
text("organization-id"),import_chunk_IG2Q2RHT.checkOrganizationId),apiToken:checked(text("api-token"),import_chunk_IG2Q2RHT.checkToken),projectSlug:checked(text(
"project-slug"),value=>(0,import_chunk_IG2Q2RHT.checkSlug)(value,"project-slug")),signingPolicySlug:checked(text("signing-policy-slug"),value=>(0,import_chunk_IG2Q2RHT.checkSlug)(
value,"signing-policy-slug")),apiUrl:(0,import_chunk_IG2Q2RHT.checkApiUrl)(required("api-url")),files,tool:required("tool"),outputDirectory:text("output-directo\
ry"),existingSignature:required("existing-signature"),ifNoFilesFound:required("if-no-files-found"),shard:checked(text("shard"),parseShard),arguments:linesOf(raw.
get("arguments")),digest:required("digest"),inputIsDigest:required("input-is-digest")==="true",padding:required("padding"),outputFormat:required("output-format"),
description:text("description"),descriptionUrl:text("description-url"),gpgFormat:required("gpg-format"),gpgPublicKey:text("gpg-public-key"),certificate:text("ce\
rtificate"),timestampUrls:linesOf(raw.get("timestamp-urls")).map(checkTimestampUrl),verify:required("verify")==="true",run:run2,shell:text("shell"),ifNoCredentials:required(
"if-no-credentials"),parallel:Number(required("parallel")),batch:required("batch"),retries:Number(required("retries")),timeLimitInSeconds:Number(required("time-\
limit-in-seconds")),failFast:required("fail-fast")==="true",cryptokiVersion:required("cryptoki-version"),cryptokiArchive:text("cryptoki-archive"),cryptokiSha256:checked(
text("cryptoki-sha256"),checkSha256),cryptokiLibrary:text("cryptoki-library"),requireVerifiedDownload:required("require-verified-download")==="true",installPrerequisites:required(
"install-prerequisites")==="true",openssl:text("openssl"),opensslBackend:required("openssl-backend"),exportEnvironment:text("export-environment")??(setup?"confi\
guration":"none"),httpProxy:checked(text("http-proxy"),import_chunk_IG2Q2RHT.checkHttpProxy),reportDirectory:text("report-directory"),logLevel:required("log-lev\
el"),serviceUnavailableTimeoutInSeconds:Number(required("service-unavailable-timeout-in-seconds")),httpRequestTimeoutInSeconds:Number(required("http-request-tim\
eout-in-seconds")),given};return checkEffects(inputs,raw),inputs}function readInputs(read,environment){let raw=new Map;for(let name of inputNames){let variable=definitionOf(
name).environment,value=nonBlank(read(name))??(variable===void 0?void 0:nonBlank(environment[variable]));value!==void 0&&raw.set(name,normalise(name,value))}return raw}
function normalise(name,value){let{kind}=definitionOf(name);return name==="run"?value:kind==="boolean"?value.trim().toLowerCase():value.trim()}function checkKind(name,value){
if(value===void 0)return;let definition=definitionOf(name);switch(definition.kind){case"choice":if(!definition.choices.includes(value))throw unknownChoice(name,
value,definition.choices);return;case"boolean":if(value!=="true"&&value!=="false")throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${name} is "${value}\
", which is neither true nor false.`,{hint:`Set ${name} to true or false.`});return;case"integer":{let{minimum,maximum}=definition,number=Number(value);if(!/^\d+$/.
test(value)||number<minimum||number>maximum)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${name} is "${value}", which is not a whole number fro\
m ${minimum} to ${maximum}.`,{hint:`Give ${name} as plain digits, or leave it out for ${definition.default??"its default"}.`});return}case"text":if(name!=="run"&&
/[\r\n\0]/.test(value))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${name} spans several lines, but it takes one value.`,{hint:`Check the quot\
ing of ${name}; a YAML block (|) keeps line breaks.`});return;case"lines":return}}function unknownChoice(name,value,choices){return new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${name} is "${value}", which is not one of ${choices.join(", ")}.`,{hint:`Did you mean ${(0,import_fastest_levenshtein.closest)(value.toLowerCase(),
[...choices])}?`})}function checkEffects(inputs,raw){let given=name=>inputs.given.has(name),refuse=(name,why)=>{throw new import_chunk_6SEWUBK6.SigningError("IN\
VALID_INPUT",`${name} is given, but it has no effect: ${why}.`,{hint:`Leave ${name} out.`})},files=raw.has("files");for(let name of inputNames){let{scope}=definitionOf(
name);if(scope==="files"&&!files&&given(name)&&refuse(name,"there are no files to sign"),scope==="download"&&given(name)&&inputs.cryptokiLibrary!==void 0)throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${name} and cryptoki-library exclude each other: with a library nothing is downloaded.`,{hint:`Leave out ${name} to use the library at ${inputs.
cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(files&&inputs.files.length===0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","f\
iles holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(files&&inputs.files.every(pattern=>pattern.startsWith("!")))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such as dist/**.'});given("shell")&&inputs.
run===void 0&&refuse("shell","there is no script in run")}function parseShard(value){let match=/^(\d{1,5})\/(\d{1,5})$/.exec(value),index=Number(match?.[1]),count=Number(
match?.[2]);if(match===null||index<1||count<1||index>count)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`shard is "${value}", which is not of th\
e form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."});return{index,count}}function checkTimestampUrl(value){let url=URL.
canParse(value)?new URL(value):void 0;if(url?.protocol!=="http:"&&url?.protocol!=="https:")throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`timesta\
mp-urls holds "${value}", which is not an http or https address.`,{hint:"Give one address a line, such as http://timestamp.example.com."});return value}function checkSha256(value){
let digest=value.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(digest))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","cryptoki-s\
ha256 is not a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return digest}function definitionOf(name){return inputTable[name]}
function checked(value,check){return value===void 0?void 0:check(value)}function nonBlank(value){return value===void 0||value.trim()===""?void 0:value}function linesOf(value){
return(value??"").split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function passwordOf(address){let password=address!==void 0&&URL.canParse(address)?
new URL(address).password:"";if(password!=="")try{return decodeURIComponent(password)}catch{return password}}async function run(host2,options){let session=await begin(
host2,options.signal),{deliver}=await Promise.resolve().then(()=>__toESM(require("./deliver-XOKBGUED.cjs"))),outcome={startedAt:new Date,result:"failed",prepared:void 0,
files:[],error:void 0};try{await carryOut(session,outcome)}catch(error2){outcome.error=error2}if(await deliver(session,outcome),outcome.error!==void 0)throw outcome.
error}async function begin(host2,signal){try{let{inputs,secrets}=readInputs2(host2),{openSession}=await Promise.resolve().then(()=>__toESM(require("./session-6I3LHWRB.cjs")));
return await openSession(host2,inputs,secrets,signal)}catch(error2){try{host2.setOutput("signed","false"),host2.setOutput("signed-count","0")}catch{}throw error2}}
async function carryOut(session,outcome){let{inputs}=session;if(inputs.apiToken===void 0&&inputs.ifNoCredentials==="skip"){outcome.result="skipped";return}let{findFilesToSign}=await Promise.resolve().then(()=>__toESM(require("./find-files-to-sign-Q2FLIBBY.cjs"))),
files=await findFilesToSign(session);if(files.length===0&&inputs.files.length>0){outcome.result="nothing-to-sign";return}let{prepare}=await Promise.resolve().then(()=>__toESM(require("./prepare-NGQF4QWT.cjs"))),
prepared=outcome.prepared=await prepare(session,files);try{let{signFiles}=await Promise.resolve().then(()=>__toESM(require("./sign-files-BGYJCQWG.cjs")));await signFiles(
prepared,outcome);let{exportPrepared,runScript}=await Promise.resolve().then(()=>__toESM(require("./script-BCLUQ2J4.cjs")));await runScript(prepared),exportPrepared(
prepared)}finally{await prepared.close()}inputs.files.length===0?outcome.result="prepared":outcome.result=prepared.plan.files.length>0?"signed":"nothing-to-sign"}
async function cleanUp(host2){let{forgetExported}=await Promise.resolve().then(()=>__toESM(require("./script-BCLUQ2J4.cjs"))),{workspaceState}=await Promise.resolve().then(()=>__toESM(require("./session-6I3LHWRB.cjs"))),
{endOrphans}=await Promise.resolve().then(()=>__toESM(require("./orphans-TA23MEN5.cjs"))),{removeWorkspace}=await Promise.resolve().then(()=>__toESM(require("./workspace-43DQ7GFV.cjs")));
forgetExported(host2);let directory=host2.loadState(workspaceState);directory===void 0||directory===""||(await endOrphans(directory),await removeWorkspace(directory))}
function readInputs2(host2){let read=name=>host2.input(name),secrets=readSecrets(read,(0,import_chunk_FQUD5VY7.readEnvironment)());for(let secret of secrets.flatMap(
import_chunk_KTBIHQP6.secretForms))host2.maskSecret(secret);return{inputs:parseInputs(read,(0,import_chunk_FQUD5VY7.readEnvironment)()),secrets}}function toCommandValue(input){
return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){return Object.
keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(
command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){
command||(command="missing.command"),this.command=command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.
properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.
properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){
return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function randomUUID(){return(0,import_chunk_EDMQEAHJ.__require)("crypto").randomUUID()}
function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.
EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter=`ghadelimiter_${randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unex\
pected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`}var constants=(0,import_chunk_EDMQEAHJ.__require)(
"fs").constants,late=name=>(...parameters)=>(0,import_chunk_EDMQEAHJ.__require)("fs").promises[name](...parameters),promises={access:late("access"),appendFile:late(
"appendFile"),writeFile:late("writeFile")},__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=promises,SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY",Summary=class{constructor(){
this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.env[SUMMARY_ENV_VAR];
if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield access(
pathFromEnv,constants.R_OK|constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write perm\
issions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}\
"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){let overwrite=!!options?.
overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){
let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?
"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.
map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.
assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.
wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){let element=this.wrap("details",this.wrap("summary",label)+content);return this.
addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.
wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4",
"h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.
addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{
cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){let element=this.wrap("a",text,{href});return this.addRaw(
element).addEOL()}},_summary=new Summary,summary=_summary,ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]=
"Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(name,val));issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",
{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(
`Input required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT)
return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os3.EOL),issueCommand("set-output",{name},toCommandValue(value))}function debug(message){
issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():
message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){
issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+os3.
EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function saveState(name,value){if(process.env.GITHUB_STATE)return issueFileCommand(
"STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||
""}var weightless=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,leadingColons=new RegExp(String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${weightless}:)`,
"u"),hashBracket=new RegExp(String.raw`(#${weightless}#${weightless})(?=\[)`,"gu");function asPlainText(text){return text.split(/\r\n|\r|\n/).map(line=>line.replace(
leadingColons,"$1 ").replace(hashBracket,"$1 ")).join(`
`)}var summaryLimit=1024*1024,summaryCut=`

*Shortened here: GitHub shows 1 MiB at most. The report files hold everything.*
`,progressInterval=1e4;function githubHost(){let temporaryDirectory=(0,import_node_path.resolve)(nonBlank2(process.env.RUNNER_TEMP)??(0,import_node_os.tmpdir)()),
state=new Map,lastProgress=Date.now(),summaryFull=!1,secrets=[],redact=(0,import_chunk_KTBIHQP6.createRedactor)(secrets),annotation=location=>location===void 0?
{}:{file:redact(location.file)},maskSecret=value=>{let lines=value.split(/[\r\n]+/).filter(line=>line.trim()!=="");lines.length!==0&&(setSecret(value),secrets.push(
value),redact=(0,import_chunk_KTBIHQP6.createRedactor)(secrets),lines.length>1&&lines.forEach(line=>{setSecret(line)}))};return{name:"github",temporaryDirectory,
cacheDirectory:(0,import_node_path.join)((0,import_node_path.resolve)(nonBlank2(process.env.RUNNER_TOOL_CACHE)??temporaryDirectory),"pkcs11-sign"),input(name){let value=getInput(
name,{trimWhitespace:!1});return value.trim()===""?void 0:value},debug:message=>{debug(redact(message))},info:message=>{info(redact(asPlainText(message)))},notice:(message,location)=>{
notice(redact(message),annotation(location))},warning:(message,location)=>{warning(redact(message),annotation(location))},error:(message,location)=>{error(redact(
message),annotation(location))},startGroup:title=>{startGroup(redact(title))},endGroup,maskSecret,setOutput,exportVariable(name,value,{secret}){secret&&(refuseWithoutFile(
name),maskSecret(value)),exportVariable(name,value)},saveState(name,value){state.set(name,value),savePlainState(name,value)||saveState(name,value)},loadState(name){
let value=state.get(name)??getState(name);return value===""?void 0:value},async summary(markdown){let file=process.env.GITHUB_STEP_SUMMARY;if(file===void 0||summaryFull||
!(0,import_node_fs.existsSync)(file))return;let text=fitted(markdown,summaryLimit-(0,import_node_fs.statSync)(file).size);summaryFull=text!==markdown,text!==""&&
await summary.addRaw(text).write()},progress(done,total){let now=Date.now();now-lastProgress<progressInterval||done>=total||(lastProgress=now,info(`${done} of ${total}\
 done`))}}}function savePlainState(name,value){let file=process.env.GITHUB_STATE;return file===void 0||file===""||!/^[a-z]+$/.test(value)?!1:((0,import_node_fs.appendFileSync)(
file,`${name}<<END_OF_WORD
${value}
END_OF_WORD
`),!0)}function nonBlank2(value){return value===""?void 0:value}function refuseWithoutFile(name){if((process.env.GITHUB_ENV??"")==="")throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`${name} is secret and can't be exported: the runner gives no GITHUB_ENV file.`,{hint:"Run this as a step of a GitHub Actions job, or set e\
xport-environment to configuration."})}function fitted(markdown,limit){if(Buffer.byteLength(markdown)<=limit)return markdown;let room=limit-Buffer.byteLength(summaryCut);
if(room<=0)return"";let kept=Buffer.from(markdown).subarray(0,room).toString("utf8");return kept.slice(0,Math.max(0,kept.lastIndexOf(`
`)))+summaryCut}var host=githubHost(),cancel=new AbortController,crashed=!1;for(let signal of["SIGINT","SIGTERM"])process.on(signal,()=>cancel.abort(signal));for(let event of[
"uncaughtException","unhandledRejection"])process.on(event,crash);(host.loadState("post")==="true"?post():main()).then(code=>{process.exitCode=code,setTimeout(()=>process.
exit(),5e3).unref()});async function main(){host.saveState("post","true");try{return await run(host,{signal:cancel.signal}),crashed?1:cancel.signal.aborted?130:
0}catch(error2){return crashed?1:(0,import_chunk_D6YQA7E6.reportFailure)(host,error2)}}async function post(){try{await cleanUp(host)}catch(error2){host.warning(
`Not everything could be removed: ${error2 instanceof Error?error2.message:String(error2)}`)}return 0}function crash(error2){crashed||(0,import_chunk_D6YQA7E6.reportFailure)(
host,error2),crashed=!0,process.exitCode=1,cancel.abort(error2),setTimeout(()=>process.exit(1),5e3).unref()}
