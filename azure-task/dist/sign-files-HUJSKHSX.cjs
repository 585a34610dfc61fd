var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>signFiles});module.exports=__toCommonJS(stdin_exports);var import_chunk_7B7OJEAW=require("./chunk-7B7OJEAW.cjs"),
import_chunk_ASWA5XKK=require("./chunk-ASWA5XKK.cjs"),import_chunk_2NPOWKJM=require("./chunk-2NPOWKJM.cjs"),import_chunk_WVAVH4QY=require("./chunk-WVAVH4QY.cjs"),
import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_BL2QHEUF=require("./chunk-BL2QHEUF.cjs"),import_chunk_D6YQA7E6=require("./chunk-D6YQA7E6.cjs"),
import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_4NB3SDS4=require("./chunk-4NB3SDS4.cjs"),
import_chunk_MDZAP66I=require("./chunk-MDZAP66I.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_ZOHX5MIX=require("./chunk-ZOHX5MIX.cjs"),import_chunk_VAUDW7PQ=require("./chunk-VAUDW7PQ.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises6=require("node:fs/promises"),
import_node_crypto6=require("node:crypto"),import_promises7=require("node:fs/promises"),import_promises8=require("node:fs/promises"),import_node_path4=require("node:path"),
import_promises9=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),import_node_crypto7=require("node:crypto"),import_node_zlib=require("node:zlib"),
import_node_crypto8=require("node:crypto"),import_promises10=require("node:fs/promises"),import_promises11=require("node:fs/promises"),import_promises12=require("node:fs/promises"),
import_node_path5=require("node:path"),import_node_crypto9=require("node:crypto"),import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),
import_promises14=require("node:timers/promises"),import_node_crypto10=require("node:crypto"),import_promises15=require("node:fs/promises"),import_promises16=require("node:fs/promises"),
import_node_crypto11=require("node:crypto"),import_node_fs4=require("node:fs"),import_promises17=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),
import_node_zlib2=require("node:zlib"),worthwhile={raw:2,cms:2,java:8};function createBatches(question){let{session,files}=question,counts=new Map;for(let{tool}of files)
counts.set(tool,(counts.get(tool)??0)+1);let started=new Map;return{async signerFor(tool){let kind=tool.batch;if(kind===void 0||session.inputs.batch==="off"||(counts.
get(tool.name)??0)<worthwhile[kind])return;let signer=started.get(kind);return signer===void 0&&started.set(kind,signer=startOrTell(kind,tool,question)),signer},
async close(){for(let start of started.values())await start.then(signer=>signer==null?void 0:signer.close()).catch(()=>{})}}}async function startOrTell(kind,tool,question){
let start=await starters[kind](question);if(start.kind==="ready")return start.signer;question.session.host.notice(`${tool.name} is started once a file: ${start.
reason}.`)}var starters={async raw(question){if(question.tool.options.extraArguments.length>0)return forTheTool;let{startRawBatch}=await Promise.resolve().then(()=>__toESM(require("./raw-YZSJR6OE.cjs")));
return startRawBatch(batchQuestion(question),question.session)},async cms(question){if(question.tool.options.extraArguments.length>0)return forTheTool;let{configuration,
options}=question.tool,{startCmsBatch}=await Promise.resolve().then(()=>__toESM(require("./cms-BU7LC5J4.cjs"))),certificateChain=(0,import_chunk_BL2QHEUF.prepared)(
configuration.certificateChain,"policy's certificate");return startCmsBatch({...batchQuestion(question),certificateChain,outputFormat:options.outputFormat},question.
session)},async java({tool,credentials,session}){let{parallel,timeLimitInSeconds}=session.inputs,{startJavaBatch}=await Promise.resolve().then(()=>__toESM(require("./java-batch-WT67MW5C.cjs")));
return startJavaBatch({tool,credentials,parallel,timeLimitInSeconds},session)}},forTheTool={kind:"unavailable",reason:"what is in arguments is for the tool"};function batchQuestion({
session,tool,credentials,logDirectory}){let{key,options,configuration}=tool,{parallel,timeLimitInSeconds}=session.inputs;return{library:configuration.library,keyId:key.
id,pin:import_chunk_ASWA5XKK.pin,environment:credentials,logDirectory,digest:options.digest,padding:options.padding,keyType:key.type,parallel,timeLimitInSeconds,
...key.token===void 0?{}:{slot:key.token.slot}}}async function publishTogether(results,keepIn,{mode,allowEmpty=!1}){for(let{output,destination}of results)await refuseFolder(
destination).then(()=>settle(output,destination,mode,allowEmpty)).catch(error=>{throw(0,import_chunk_QKCPIZRP.outputError)(error,destination)});let undo=[];try{
for(let[index,{output,destination}]of results.entries()){let takeBack=index<results.length-1?await keep(destination,keepIn):void 0;await renameOver(output,destination).
catch(error=>{throw(0,import_chunk_QKCPIZRP.outputError)(error,destination)}),takeBack!==void 0&&undo.unshift(takeBack)}}catch(error){for(let takeBack of undo)await takeBack().
catch(()=>{});throw error}}async function keep(destination,keepIn){if(await(0,import_promises3.lstat)(destination).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(
destination,{force:!0});let kept=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(keepIn,"kept-")),"before");return await(0,import_promises3.link)(
destination,kept).catch(()=>(0,import_promises3.copyFile)(destination,kept)),()=>renameOver(kept,destination)}async function refuseFolder(destination){let status=await(0,import_promises3.lstat)(
destination).catch(error=>{if((0,import_chunk_QKCPIZRP.systemCode)(error)!=="ENOENT")throw error});if((status==null?void 0:status.isDirectory())===!0)throw Object.
assign(new Error(`${destination} is a folder`),{code:"EISDIR"})}async function settle(output,destination,mode,allowEmpty){var _a;let written=await(0,import_promises3.lstat)(
output).catch(()=>{});if((written==null?void 0:written.isFile())!==!0||written.size===0&&!allowEmpty){let what=written===void 0?"no result":written.isFile()?"an\
 empty result":"something that is not a file";throw new import_chunk_6SEWUBK6.SigningError("SIGNING_FAILED",`The signing tool left ${what} for ${destination}.`,
{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let windows=process.platform==="win32",file=await(0,import_promises3.open)(
output,windows?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let replaced=await(0,import_promises3.lstat)(destination).catch(
()=>{});((_a=process.geteuid)==null?void 0:_a.call(process))===0&&(replaced==null?void 0:replaced.isFile())===!0&&await file.chown(replaced.uid,replaced.gid),mode!==
void 0&&await file.chmod(mode&511),await file.sync()}finally{await file.close()}}async function renameOver(output,destination){for(let attempt=1;;attempt+=1)try{
await(0,import_promises3.rename)(output,destination);return}catch(error){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_QKCPIZRP.systemCode)(
error)??""))||attempt===10)throw error;await(0,import_promises4.setTimeout)(attempt*50)}}var probe=new Uint8Array(4096);function createStaging(workspace){let stagingFolders=new Map,
madeFolders=new Set,count=0,stagingFolderIn=folder=>{let known=stagingFolders.get(folder);if(known!==void 0)return known;let made=makeStagingFolder(folder);return stagingFolders.
set(folder,made),made.catch(()=>stagingFolders.delete(folder)),made},makeStagingFolder=async folder=>{for(let made of await makeFolders(folder))(0,import_chunk_MDZAP66I.recordLeftover)(
workspace.directory,{folder:made}),madeFolders.add(made);let staging=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(folder,import_chunk_MDZAP66I.stagingPrefix));
try{(0,import_chunk_MDZAP66I.recordLeftover)(workspace.directory,{staging}),await(0,import_promises2.writeFile)((0,import_node_path.join)(staging,"probe"),probe,
{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(staging,"probe"))}catch(error){throw await(0,import_chunk_MDZAP66I.removeTree)(staging).
catch(()=>{}),error}return staging};return{async reserve(path){let destination=(0,import_node_path.resolve)(path);try{await refuseFolder(destination);let own=(0,import_node_path.join)(
await stagingFolderIn((0,import_node_path.dirname)(destination)),String(count+=1));return await(0,import_promises2.mkdir)(own,{mode:448}),createReservation(own,
destination)}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(error,destination)}},async finish(){let folders=await Promise.allSettled(stagingFolders.values());
stagingFolders.clear();let removed=await Promise.allSettled(folders.map(async folder=>{folder.status==="fulfilled"&&await(0,import_chunk_MDZAP66I.removeTree)(folder.
value)}));await(0,import_chunk_MDZAP66I.removeEmptyFolders)([...madeFolders]),madeFolders.clear();let failure=removed.find(result=>result.status==="rejected");if(failure!==
void 0)throw(0,import_chunk_QKCPIZRP.outputError)(failure.reason,(0,import_chunk_QKCPIZRP.textOf)(failure.reason,"path")??import_chunk_MDZAP66I.stagingPrefix)}}}
function createReservation(own,destination){let output=(0,import_node_path.join)(own,(0,import_node_path.basename)(destination)),state="open";return{output,async publish({
beside=[],...options}={}){if(state!=="open")throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR",`The place for ${destination} was given up already (${state}\
).`);try{let results=[...beside,""].map(suffix=>({output:output+suffix,destination:destination+suffix}));await publishTogether(results,own,options),state="publi\
shed"}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(error,destination)}await(0,import_chunk_MDZAP66I.removeTree)(own).catch(()=>{})},async reset(){try{
await(0,import_chunk_MDZAP66I.removeTree)(own),await(0,import_promises2.mkdir)(own,{mode:448})}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(error,destination)}},
async discard(){state==="open"&&(state="discarded",await(0,import_chunk_MDZAP66I.removeTree)(own).catch(()=>{}))}}}async function makeFolders(folder){let first=await(0,import_promises2.mkdir)(
folder,{recursive:!0});if(first===void 0)return[];let made=[];for(let path=folder;path.length>=first.length;path=(0,import_node_path.dirname)(path))made.push(path);
return made}var identifiers={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},digests=new Map(Object.entries(identifiers).
map(([digest,identifier])=>[identifier,digest])),rsassaPss="1.2.840.113549.1.1.10",schemes=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549\
.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha\
512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.\
840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function digestByIdentifier(identifier){return digests.get(identifier)}function identifierOfDigest(digest){return identifiers[digest]}
function signatureProblem({algorithm,digest,data,signature},key){let method=methodOf(algorithm,digest,key);return typeof method=="string"?method:(0,import_node_crypto2.verify)(
method.digest,data,method.key,signature)?void 0:"does not fit what it is over"}function methodOf(algorithm,digest,key){let scheme=schemeOf(algorithm);if(scheme===
void 0)return"uses a signature algorithm that is unknown or too weak";let keyType=key.asymmetricKeyType;if(scheme.kind==="ecdsa"?keyType!=="ec":keyType!=="rsa")
return"uses a signature algorithm that does not fit the certificate's key";let padding=scheme.kind==="rsa-pss"?{padding:import_node_crypto2.constants.RSA_PKCS1_PSS_PADDING,
saltLength:scheme.saltLength}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},parameters=scheme.kind==="ecdsa"?{key,dsaEncoding:"der"}:{key,...padding};
return{kind:scheme.kind,digest:scheme.digest??digest,key:parameters}}function schemeOf([identifier,parameters]){let name=(0,import_chunk_7B7OJEAW.objectIdentifierOf)(
identifier,"the signature algorithm");return name===rsassaPss?pssScheme(parameters):schemes.get(name)}function pssScheme(parameters){var _a;let fields=new Map((0,import_chunk_7B7OJEAW.sequenceOf)(
parameters,"the PSS parameters").map(field=>[field.tag,(0,import_chunk_7B7OJEAW.childrenOf)(field)[0]])),digest=digestOf(fields.get((0,import_chunk_7B7OJEAW.contextTag)(
0))),maskGeneration=fields.get((0,import_chunk_7B7OJEAW.contextTag)(1));if(digest===void 0||maskGeneration===void 0||digestOf((0,import_chunk_7B7OJEAW.sequenceOf)(
maskGeneration,"the mask generation function")[1])!==digest)return;let salt=(_a=fields.get((0,import_chunk_7B7OJEAW.contextTag)(2)))==null?void 0:_a.content;if(!((salt==
null?void 0:salt.length)===0||((salt==null?void 0:salt.length)??0)>2))return{kind:"rsa-pss",digest,saltLength:salt===void 0?20:salt.readUIntBE(0,salt.length)}}function digestOf(algorithm){
return algorithm===void 0?void 0:digestByIdentifier((0,import_chunk_7B7OJEAW.objectIdentifierOf)((0,import_chunk_7B7OJEAW.sequenceOf)(algorithm,"a digest algori\
thm")[0],"a digest algorithm"))}var signedDataType="1.2.840.113549.1.7.2";function parseSignedData(der){let[type,wrapped]=(0,import_chunk_7B7OJEAW.sequenceOf)((0,import_chunk_7B7OJEAW.readDer)(
der),"the PKCS #7 message");if((0,import_chunk_7B7OJEAW.objectIdentifierOf)(type,"its type")!==signedDataType)throw new import_chunk_7B7OJEAW.MalformedDer("it i\
s no signed data");let[inner]=(0,import_chunk_7B7OJEAW.childrenOf)((0,import_chunk_7B7OJEAW.expectTag)(wrapped,(0,import_chunk_7B7OJEAW.contextTag)(0),"its cont\
ent")),[,,encapsulated,...rest]=(0,import_chunk_7B7OJEAW.sequenceOf)(inner,"the signed data"),[contentType,content]=(0,import_chunk_7B7OJEAW.sequenceOf)(encapsulated,
"the signed content");return{contentType:(0,import_chunk_7B7OJEAW.objectIdentifierOf)(contentType,"the content's type"),content:content===void 0?void 0:contentOctets(
content),certificates:rest.filter(({tag})=>tag===(0,import_chunk_7B7OJEAW.contextTag)(0)).flatMap(set=>(0,import_chunk_7B7OJEAW.childrenOf)(set).map(({raw})=>raw)),
signers:(0,import_chunk_7B7OJEAW.childrenOf)((0,import_chunk_7B7OJEAW.expectTag)(rest.at(-1),import_chunk_7B7OJEAW.universal.set,"the list of signers")).map(parseSignerInfo)}}
function parseSignerInfo(element){var _a;let[,name,digestAlgorithm,...rest]=(0,import_chunk_7B7OJEAW.sequenceOf)(element,"a signer"),signed=((_a=rest[0])==null?
void 0:_a.tag)===(0,import_chunk_7B7OJEAW.contextTag)(0)?rest.shift():void 0,[signatureAlgorithm,signature,unsigned]=rest;return{name:signerName(name),digestAlgorithm:(0,import_chunk_7B7OJEAW.objectIdentifierOf)(
(0,import_chunk_7B7OJEAW.sequenceOf)(digestAlgorithm,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:signed&&{values:attributesOf(signed),encoded:Buffer.
concat([Buffer.of(import_chunk_7B7OJEAW.universal.set),signed.raw.subarray(1)])},signatureAlgorithm:(0,import_chunk_7B7OJEAW.sequenceOf)(signatureAlgorithm,"the\
 signature algorithm"),signature:(0,import_chunk_7B7OJEAW.expectTag)(signature,import_chunk_7B7OJEAW.universal.octetString,"the signature value").content,unsignedAttributes:unsigned===
void 0?new Map:attributesOf((0,import_chunk_7B7OJEAW.expectTag)(unsigned,(0,import_chunk_7B7OJEAW.contextTag)(1),"the list of unsigned attributes"))}}function nameOfCertificate(der){
var _a;let[tbs]=(0,import_chunk_7B7OJEAW.sequenceOf)((0,import_chunk_7B7OJEAW.readDer)(der),"the certificate"),fields=(0,import_chunk_7B7OJEAW.sequenceOf)(tbs,"\
the certificate's content"),[serialNumber,,issuer]=((_a=fields[0])==null?void 0:_a.tag)===(0,import_chunk_7B7OJEAW.contextTag)(0)?fields.slice(1):fields;return{
serialNumber:(0,import_chunk_7B7OJEAW.expectTag)(serialNumber,import_chunk_7B7OJEAW.universal.integer,"the serial number").content,issuer:(0,import_chunk_7B7OJEAW.expectTag)(
issuer,import_chunk_7B7OJEAW.universal.sequence,"the issuer").raw}}function contentOctets(wrapper){let[content,...others]=(0,import_chunk_7B7OJEAW.childrenOf)((0,import_chunk_7B7OJEAW.expectTag)(
wrapper,(0,import_chunk_7B7OJEAW.contextTag)(0),"the content"));if(content===void 0||others.length>0)throw new import_chunk_7B7OJEAW.MalformedDer("the content i\
s not one element");return content.content}function signerName(element){if((element==null?void 0:element.tag)!==import_chunk_7B7OJEAW.universal.sequence)return"\
subject-key-identifier";let[issuer,serialNumber]=(0,import_chunk_7B7OJEAW.childrenOf)(element);return{issuer:(0,import_chunk_7B7OJEAW.expectTag)(issuer,import_chunk_7B7OJEAW.universal.
sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_7B7OJEAW.expectTag)(serialNumber,import_chunk_7B7OJEAW.universal.integer,"the signer's serial n\
umber").content}}function attributesOf(set){let attributes=new Map;for(let attribute of(0,import_chunk_7B7OJEAW.childrenOf)(set)){let[type,values]=(0,import_chunk_7B7OJEAW.sequenceOf)(
attribute,"an attribute"),key=(0,import_chunk_7B7OJEAW.objectIdentifierOf)(type,"an attribute's type");attributes.set(key,[...attributes.get(key)??[],...(0,import_chunk_7B7OJEAW.childrenOf)(
(0,import_chunk_7B7OJEAW.expectTag)(values,import_chunk_7B7OJEAW.universal.set,"an attribute's values"))])}return attributes}var dataType="1.2.840.113549.1.7.1",
contentTypeAttribute="1.2.840.113549.1.9.3",messageDigestAttribute="1.2.840.113549.1.9.4";function checkSignedBy(certificate,signed,content){let ours=signed.signers.
filter(({name})=>isNameOf(name,certificate.raw));if(ours.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${describeSigners(signed)}`};let reason="";
for(let signer of ours){let problem=signerProblem(signer,certificate,content,signed.contentType);if(problem!==void 0){reason=`its signature ${problem}`;continue}
if(signed.certificates.some(embedded=>embedded.equals(certificate.raw)))return{state:"right",signer};reason="its signature is right, but holds another certifica\
te"}return{state:"wrong",byOther:!1,reason}}function signerProblem(signer,certificate,content,contentType){let digest=digestByIdentifier(signer.digestAlgorithm);
if(digest===void 0)return"uses a digest algorithm that is unknown or too weak";let attributes=signer.signedAttributes;if(attributes===void 0){if(contentType!==dataType)
return"has no signed attributes"}else{let problem=attributesProblem(attributes.values,(0,import_node_crypto.createHash)(digest).update(content).digest(),contentType);
if(problem!==void 0)return problem}let data=(attributes==null?void 0:attributes.encoded)??content;return signatureProblem({algorithm:signer.signatureAlgorithm,digest,
data,signature:signer.signature},certificate.publicKey)}function attributesProblem(attributes,contentDigest,contentType){let messageDigest=onlyValue(attributes,
messageDigestAttribute);if((messageDigest==null?void 0:messageDigest.tag)!==import_chunk_7B7OJEAW.universal.octetString)return"does not tell the digest of what \
it is over";if(!messageDigest.content.equals(contentDigest))return"is over other content";let type=onlyValue(attributes,contentTypeAttribute);if(type===void 0||
(0,import_chunk_7B7OJEAW.objectIdentifierOf)(type,"the content type's attribute")!==contentType)return"is over another type of content"}function isNameOf(name,certificate){
if(name==="subject-key-identifier")return!0;let own=nameOfCertificate(certificate);return own.issuer.equals(name.issuer)&&own.serialNumber.equals(name.serialNumber)}
function certificatesOf(signer,certificates){return certificates.filter(der=>isNameOf(signer.name,der)).map(readCertificate)}function readCertificate(der){try{let certificate=new import_node_crypto.X509Certificate(
der);if(certificate.publicKey.type==="public")return certificate}catch{}throw new import_chunk_7B7OJEAW.MalformedDer("it holds a certificate that can not be rea\
d")}function describeCertificate(certificate){return certificate.subject.replaceAll(`
`,", ")}function describeSigners(signed){let names=signed.signers.flatMap(signer=>certificatesOf(signer,signed.certificates).slice(0,1).map(describeCertificate));
return names.length===0?"nobody who is named in it":names.join(" and by ")}function onlyValue(attributes,type){let values=attributes.get(type);return(values==null?
void 0:values.length)===1?values[0]:void 0}var tokenAttributes=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],counterSignatureAttribute="1.2.840.113549.\
1.9.6",signingTimeAttribute="1.2.840.113549.1.9.5",timestampInfoType="1.2.840.113549.1.9.16.1.4",dataType2="1.2.840.113549.1.7.1",timestampingPurpose="1.3.6.1.5\
.5.7.3.8";function checkTimestamp(signer,outer,expected={}){var _a;let token=tokenAttributes.flatMap(type=>signer.unsignedAttributes.get(type)??[])[0];if(token!==
void 0)return checkTimestampToken(token,signer.signature,expected);let counterSignature=(_a=signer.unsignedAttributes.get(counterSignatureAttribute))==null?void 0:
_a[0];return counterSignature===void 0?{state:"none"}:checkCounterSignature(counterSignature,signer.signature,outer)}function checkTimestampToken(element,signature,expected={}){
var _a;let token=parseSignedData(element.raw),[signer]=token.signers;if(signer===void 0||token.content===void 0||token.contentType!==timestampInfoType)return{state:"\
invalid",reason:"it is no timestamp token"};let[,,imprint,,time,...optional]=(0,import_chunk_7B7OJEAW.sequenceOf)((0,import_chunk_7B7OJEAW.readDer)(token.content),
"the timestamp"),[algorithm,hash]=(0,import_chunk_7B7OJEAW.sequenceOf)(imprint,"the timestamp's imprint"),digest=digestByIdentifier((0,import_chunk_7B7OJEAW.objectIdentifierOf)(
(0,import_chunk_7B7OJEAW.sequenceOf)(algorithm,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(digest===void 0)return{state:"invalid",
reason:"its digest algorithm is unknown or too weak"};if(expected.digest!==void 0&&digest!==expected.digest)return{state:"invalid",reason:`it has ${digest}, and\
 ${expected.digest} was asked for`};if(!(0,import_chunk_7B7OJEAW.expectTag)(hash,import_chunk_7B7OJEAW.universal.octetString,"the timestamp's imprint").content.
equals((0,import_node_crypto3.createHash)(digest).update(signature).digest()))return{state:"invalid",reason:"it was given for another signature"};let nonce=(_a=
optional.find(({tag})=>tag===import_chunk_7B7OJEAW.universal.integer))==null?void 0:_a.content;return expected.nonce!==void 0&&(nonce==null?void 0:nonce.equals(
expected.nonce))!==!0?{state:"invalid",reason:"it was given for another question: its nonce is not ours"}:byAuthority(signer,token.certificates,token.content,timestampInfoType,
()=>(0,import_chunk_7B7OJEAW.timeOf)(time,"the time of the timestamp"))}function checkCounterSignature(element,signature,outer){var _a,_b;let signer=parseSignerInfo(
element),time=(_b=(_a=signer.signedAttributes)==null?void 0:_a.values.get(signingTimeAttribute))==null?void 0:_b[0];return byAuthority(signer,outer.certificates,
signature,dataType2,()=>(0,import_chunk_7B7OJEAW.timeOf)(time,"the time of the counter signature"))}function byAuthority(signer,certificates,content,contentType,time){
let reason="the certificate of its authority is not in it";for(let certificate of certificatesOf(signer,certificates)){let problem=isForTimestamps(certificate)?
signerProblem(signer,certificate,content,contentType):"is by a certificate that is not for timestamps";if(problem===void 0)return{state:"valid",time:time(),authority:describeCertificate(
certificate)};reason=`its signature ${problem}`}return{state:"invalid",reason}}function isForTimestamps(certificate){let purposes=certificate.keyUsage;return(purposes==
null?void 0:purposes.includes(timestampingPurpose))??!1}var indirectDataType="1.3.6.1.4.1.311.2.1.4",trustListType="1.3.6.1.4.1.311.10.1",nestedSignatureAttribute="\
1.3.6.1.4.1.311.2.4.1",verifier="Authenticode PKCS #7 check";function checkAuthenticode(pkcs7,signer){try{return judge(withNested(parseSignedData(toDer(pkcs7))),
signer)}catch(error){if(!(error instanceof import_chunk_7B7OJEAW.MalformedDer))throw error;return invalid(`the signature is malformed: ${error.message}`)}}function judge(signatures,signer){
if(signatures.every(({signers})=>signers.length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let failure;
for(let signed of signatures){let{content}=signed;if(content===void 0||![indirectDataType,trustListType].includes(signed.contentType))return invalid("the signat\
ure is not an Authenticode one");let check=checkSignedBy(signer,signed,content);if(check.state==="right")return valid(signed,content,check);(failure===void 0||failure.
byOther)&&(failure=check)}return invalid((failure==null?void 0:failure.reason)??"there is no signature in it")}function valid(signed,content,{signer}){let timestamp=checkTimestamp(
signer,signed);if(timestamp.state==="invalid")return invalid(`its timestamp is not right: ${timestamp.reason}`,"timestamp");let isCatalog=signed.contentType===trustListType;
return{kind:isCatalog?"catalog":"file",signedDigest:isCatalog?void 0:fileDigest(content),verdict:{state:"valid",verifier,notes:timestamp.state==="none"?[]:[`tim\
estamp of ${timestamp.time.toISOString()} by ${timestamp.authority}`],...timestamp.state==="none"?{}:{timestampedAt:timestamp.time.toISOString()}}}}function invalid(reason,part){
return{kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason,...part===void 0?{}:{part}}}}function fileDigest(content){let wrapper={tag:import_chunk_7B7OJEAW.universal.
sequence,raw:content,content},[,digestInfo]=(0,import_chunk_7B7OJEAW.childrenOf)(wrapper),[,digest]=(0,import_chunk_7B7OJEAW.sequenceOf)(digestInfo,"the file's \
digest");return(0,import_chunk_7B7OJEAW.expectTag)(digest,import_chunk_7B7OJEAW.universal.octetString,"the file's digest").content.toString("hex")}function withNested(signed){
let nested=signed.signers.flatMap(({unsignedAttributes})=>unsignedAttributes.get(nestedSignatureAttribute)??[]);return[signed,...nested.map(({raw})=>parseSignedData(
raw))]}function toDer(bytes){let pem=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(bytes.subarray(0,bytes[0]===import_chunk_7B7OJEAW.universal.sequence?
0:void 0).toString("latin1"));return(pem==null?void 0:pem[1])===void 0?bytes:Buffer.from(pem[1],"base64")}var readSizeInBytes=1024*1024;async function readPieces(file,use2){
let handle=await(0,import_promises6.open)(file,"r");try{let buffer3=Buffer.allocUnsafe(readSizeInBytes);for(;;){let{bytesRead}=await handle.read(buffer3,0,buffer3.
length);if(bytesRead===0)return;use2(buffer3.subarray(0,bytesRead))}}finally{await handle.close()}}async function fileDigest2(file,digest){let hash=(0,import_node_crypto5.createHash)(
digest);return await readPieces(file,piece=>hash.update(piece)),hash.digest()}var largestSignatureInBytes=64*1024;async function checkRawSignature(certificate,file,signature,digest,padding){
let bytes=await readSignatureFile(signature,largestSignatureInBytes);if(!Buffer.isBuffer(bytes))return bytes;let verify2=(0,import_node_crypto6.createVerify)(digest);
return await readPieces(file,piece=>verify2.update(piece)),verify2.verify(keyFor(certificate,padding),bytes)?{state:"valid",verifier:"Node.js crypto",notes:[]}:
{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${digest}`}}async function readSignatureFile(path,limit){let size=await sizeOf(
path);return size===void 0?{state:"unsigned",reason:"there is no signature file"}:size===0?{state:"invalid",reason:"the signature file is empty"}:size>limit?{state:"\
invalid",reason:`the signature file is too big (${size} bytes)`}:(0,import_promises7.readFile)(path)}function keyFor({publicKey},padding){return publicKey.asymmetricKeyType!==
"rsa"?{key:publicKey,dsaEncoding:"der"}:padding==="pss"?{key:publicKey,padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:publicKey,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING}}async function sizeOf(path){try{return(await(0,import_promises7.stat)(
path)).size}catch(error){if(error.code==="ENOENT")return;throw error}}var dataType3="1.2.840.113549.1.7.1",largestSignatureInBytes2=1024*1024;async function checkCmsSignature(certificate,file,signature,expected){
let bytes=await readSignatureFile(signature,largestSignatureInBytes2);if(!Buffer.isBuffer(bytes))return bytes;try{let signed=parseSignedData(cmsDer(bytes,expected.
format)),[signer,...others]=signed.signers;if(signer===void 0)return{state:"unsigned",reason:"nobody has signed it"};let problem=others.length>0?"has several si\
gners":await problemOf(signer,signed,{certificate,file,expected});return problem!==void 0?{state:"invalid",reason:`the signature ${problem}`}:judgeTimestamp(signer,
signed,expected)}catch(error){if(!(error instanceof import_chunk_7B7OJEAW.MalformedDer))throw error;return{state:"invalid",reason:`the signature is malformed: ${error.
message}`}}}function cmsDer(bytes,format){let isDer=bytes[0]===import_chunk_7B7OJEAW.universal.sequence;if(isDer!==(format==="der"))throw new import_chunk_7B7OJEAW.MalformedDer(
`it is not ${format.toUpperCase()}`);let der=isDer?bytes:fromPem(bytes);if((0,import_chunk_7B7OJEAW.readDer)(der).raw.length!==der.length)throw new import_chunk_7B7OJEAW.MalformedDer(
"there is more after the end");return der}function cmsPem(der){let lines=der.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${lines.join(`
`)}
-----END CMS-----
`)}function fromPem(bytes){let match=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(bytes.toString("latin1"));if((match==null?void 0:
match[2])===void 0)throw new import_chunk_7B7OJEAW.MalformedDer("it is no PEM of a CMS message alone");return Buffer.from(match[2],"base64")}async function problemOf(signer,signed,{
certificate,file,expected}){if(signed.content!==void 0||signed.contentType!==dataType3)return"is not a detached one over a file";if(!isNameOf(signer.name,certificate.
raw))return"is by another signer";if(!signed.certificates.some(embedded=>embedded.equals(certificate.raw)))return"does not hold the signer's certificate";let{digest,
padding}=expected;if(digestByIdentifier(signer.digestAlgorithm)!==digest)return`does not use ${digest}`;let key=certificate.publicKey,method=methodOf(signer.signatureAlgorithm,
digest,key);if(typeof method=="string")return method;if(method.digest!==digest)return`does not use ${digest}`;if(method.kind!=="ecdsa"&&method.kind!==`rsa-${padding}`)
return`does not use the padding ${padding}`;let{signedAttributes:attributes,signature,signatureAlgorithm:algorithm}=signer;if(attributes===void 0){let verify2=(0,import_node_crypto4.createVerify)(
digest);return await readPieces(file,piece=>verify2.update(piece)),verify2.verify(method.key,signature)?void 0:"does not fit the file"}return attributesProblem(
attributes.values,await fileDigest2(file,digest),dataType3)??signatureProblem({algorithm,digest,data:attributes.encoded,signature},key)}function judgeTimestamp(signer,signed,{
digest,timestamped}){let valid2={state:"valid",verifier:"CMS check with Node.js crypto",notes:[]},timestamp=checkTimestamp(signer,signed,timestamped?{digest}:{});
switch(timestamp.state){case"invalid":return{state:"invalid",reason:`its timestamp is not right: ${timestamp.reason}`,part:"timestamp"};case"none":return timestamped?
{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:valid2;case"valid":{let time=timestamp.time.toISOString();return{...valid2,
notes:[`timestamp of ${time} by ${timestamp.authority}`],timestampedAt:time}}}}var largestSignatureInBytes3=64*1024;async function checkDigestSignature(certificate,file,signature,{
openssl,options},{run,scratch}){let bytes=await readSignatureFile(signature,largestSignatureInBytes3);if(!Buffer.isBuffer(bytes))return bytes;let key=(0,import_node_path4.join)(
scratch,"key.pem");await(0,import_promises8.writeFile)(key,certificate.publicKey.export({type:"spki",format:"pem"}));let{exitCode,output}=await run({program:openssl,
arguments:["pkeyutl","-verify","-pubin","-inkey",key,"-in",file,"-sigfile",signature,...options.flatMap(option=>["-pkeyopt",option])],environment:{}});return exitCode===
0&&/^Signature Verified Successfully/m.test(output)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:{state:"invalid",reason:"the signature does not fit the \
digest, the certificate, or the digest algorithm"}}var import_yauzl=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_ZOHX5MIX.require_yauzl)(),1),digestNames=new Map(
[["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function parseManifest(raw){let[main,...named]=splitSections(raw).map(bytes=>({raw:bytes,attributes:attributesOf2(
bytes)})),sections=new Map,repeated;for(let section of named){let name=section.attributes.get("NAME");name!==void 0&&(sections.has(name)&&(repeated=name),sections.
set(name,section))}return{raw,main:main??{raw,attributes:new Map},sections,repeated}}function checkDigests(section,suffix,bytes){let stated=[...digestNames].flatMap(
([name,digest])=>{let value=section.attributes.get(`${name}${suffix}`.toUpperCase());return value===void 0?[]:[{digest,value}]});return stated.length===0?"absen\
t":stated.every(({digest,value})=>(0,import_node_crypto8.createHash)(digest).update(bytes).digest("base64")===value)?"fits":"differs"}var weakNames=new Map([["S\
HA1","sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function entryDigests(section){return[...digestNames,...weakNames].flatMap(([name,algorithm])=>{let value=section.
attributes.get(`${name}-DIGEST`);return value===void 0?[]:[{algorithm,value}]})}function statesDigest(section){return[...digestNames.keys()].some(name=>section.
attributes.has(`${name}-DIGEST`))}function withoutDigests(raw){let[main,...named]=splitSections(raw);if(main===void 0)return raw;let kept=named.flatMap(section=>{
let text=section.toString("latin1"),clean=text.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return clean===
text?[section]:attributesOf2(Buffer.from(clean,"latin1")).size<=1?[]:[Buffer.from(clean,"latin1")]});return Buffer.concat([main,...kept])}function splitSections(raw){
let text=raw.toString("latin1"),sections=[],start=0;for(let line of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let end=line.index+line[0].length,isBlank=line[1]===
"";!isBlank&&end<text.length||(end>start&&(line.index>start||!isBlank)&&sections.push(raw.subarray(start,end)),start=end)}return sections}function attributesOf2(section){
let unfolded=section.toString("latin1").replace(/(\r\n|\n|\r) /g,""),attributes=new Map;for(let line of unfolded.split(/\r\n|\n|\r/)){let colon=line.indexOf(": ");
colon>0&&attributes.set(line.slice(0,colon).toUpperCase(),Buffer.from(line.slice(colon+2),"latin1").toString("utf8"))}return attributes}var largestAtOnce=1024*1024,
windowInBytes=1024*1024,localHeaderInBytes=30,descriptorSizes=[12,16,20,24],stored=0,deflated=8,encryptedFlag=1,descriptorFlag=8;async function contentProblem({
zip,file,entries,directoryOffset,sectionOf}){var _a;let read2=createWindow(file),inOrder=[...entries].sort((a,b)=>a.entry.relativeOffsetOfLocalHeader-b.entry.relativeOffsetOfLocalHeader);
for(let[index,{name,entry}]of inOrder.entries()){let quoted=JSON.stringify(name),start=entry.relativeOffsetOfLocalHeader,header=await read2(start,localHeaderInBytes);
if((header==null?void 0:header.readUInt32LE(0))!==67324752)return`the entry ${quoted} is not where the directory says`;let nameLength=header.readUInt16LE(26),dataStart=start+
localHeaderInBytes+nameLength+header.readUInt16LE(28),[flags,method,size]=[header.readUInt16LE(6),header.readUInt16LE(8),header.readUInt32LE(18)],localName=await read2(
start+localHeaderInBytes,nameLength);if((localName==null?void 0:localName.equals(entry.fileNameRaw))!==!0)return`the entry ${quoted} has another name before its\
 data`;let hasDescriptor=(flags&descriptorFlag)!==0,sizeDiffers=!hasDescriptor&&size!==entry.compressedSize&&size!==4294967295;if(method!==entry.compressionMethod||
sizeDiffers)return`the entry ${quoted} is described in two ways`;if(((flags|entry.generalPurposeBitFlag)&encryptedFlag)!==0)return`the entry ${quoted} is encryp\
ted`;if(method!==stored&&method!==deflated)return`the entry ${quoted} is packed in a way that Java does not know`;let gap=(((_a=inOrder[index+1])==null?void 0:_a.
entry.relativeOffsetOfLocalHeader)??directoryOffset)-(dataStart+entry.compressedSize);if(gap!==0&&!(hasDescriptor&&descriptorSizes.includes(gap)))return`there i\
s data behind the entry ${quoted}, which no signature covers`;let section=sectionOf(name);if(section===void 0)continue;let digests2=entryDigests(section),hashes=digests2.
map(({algorithm})=>(0,import_node_crypto7.createHash)(algorithm));if(!await hashEntry(zip,entry,dataStart,read2,hashes))return`the entry ${quoted} can't be unpa\
cked`;if(digests2.some(({value},at)=>{var _a2;return((_a2=hashes[at])==null?void 0:_a2.digest("base64"))!==value}))return`digest error for ${name}: it was chang\
ed after signing`}}async function hashEntry(zip,entry,dataStart,read2,hashes){let{compressedSize,uncompressedSize,compressionMethod}=entry;try{if(compressedSize<=
largestAtOnce&&uncompressedSize<=largestAtOnce){let packed=await read2(dataStart,compressedSize);if(packed===void 0)return!1;let plain=compressionMethod===stored?
packed:(0,import_node_zlib.inflateRawSync)(packed,{maxOutputLength:Math.max(uncompressedSize,1)});for(let hash of hashes)hash.update(plain);return plain.length===
uncompressedSize}for await(let piece of await zip.openReadStreamPromise(entry))for(let hash of hashes)hash.update(piece);return!0}catch(error){if(error.syscall!==
void 0)throw error;return!1}}function createWindow(file){let buffer3=Buffer.alloc(0),start=0;return async(position,length)=>{if(position<start||position+length>
start+buffer3.length){let fresh=Buffer.allocUnsafe(Math.max(windowInBytes,length)),filled=0;for(;filled<fresh.length;){let{bytesRead}=await file.read(fresh,filled,
fresh.length-filled,position+filled);if(bytesRead===0)break;filled+=bytesRead}buffer3=fresh.subarray(0,filled),start=position}let at=position-start;return at+length<=
buffer3.length?buffer3.subarray(at,at+length):void 0}}var largestManifestInBytes=64*1024*1024,largestSignatureInBytes4=4*1024*1024,mostSignatureFiles=64,UnreadableArchive=class extends Error{name="\
UnreadableArchive"};async function withJarArchive(path,use2){let file=await(0,import_promises9.open)(path,"r");try{let options={autoClose:!1,lazyEntries:!0,decodeStrings:!1,
validateEntrySizes:!0},zip=await readable((0,import_yauzl.fromFdPromise)(file.fd,options)),{entries,...archive}=await readable(readEntries(zip)),directorySize=entries.
reduce((sum,{entry})=>sum+sizeInDirectory(entry),0),directoryOffset=zip.readEntryCursor-directorySize;return await use2({...archive,names:new Set(entries.map(({
name})=>name)),contentProblem:sectionOf=>contentProblem({zip,file,entries,directoryOffset,sectionOf})})}finally{await file.close()}}function sizeInDirectory({fileNameLength,
extraFieldLength,fileCommentLength}){return 46+fileNameLength+extraFieldLength+fileCommentLength}async function readEntries(zip){let entries=[],contentNames=new Set,
metadata=new Map,firstOffset=zip.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let entry of zip.eachEntry()){let name=nameOf(entry);firstOffset=Math.min(firstOffset,
entry.relativeOffsetOfLocalHeader),entries.push({name,entry});let role=roleOf(name);if(role==="folder"||role==="other-signature-file")continue;let key=role==="c\
ontent"?name:name.toUpperCase();if(contentNames.has(key)||metadata.has(key))throw new UnreadableArchive(`it holds ${JSON.stringify(name)} twice`);if(role==="con\
tent"?contentNames.add(key):metadata.set(key,await readEntry(zip,entry,name,role==="manifest"?largestManifestInBytes:void 0)),metadata.size>mostSignatureFiles)throw new UnreadableArchive(
`it holds more than ${mostSignatureFiles} signature files`)}if(firstOffset!==0)throw new UnreadableArchive("it has data before the first entry, which no signatu\
re covers");return{entries,contentNames:[...contentNames],manifest:metadata.get("META-INF/MANIFEST.MF"),signatures:signaturesIn(metadata)}}function signaturesIn(metadata){
return[...metadata].filter(([name])=>/\.(RSA|EC|DSA)$/.test(name)).map(([name,block])=>({name,block,signatureFile:metadata.get(name.replace(/\.\w+$/,".SF"))}))}
async function readEntry(zip,entry,name,limit){let most=limit??(name.toUpperCase().endsWith(".SF")?largestManifestInBytes:largestSignatureInBytes4);if(entry.uncompressedSize>
most)throw new UnreadableArchive(`${JSON.stringify(name)} is too big (${entry.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await zip.openReadStreamPromise(
entry))}function nameOf(entry){return entry.fileNameRaw.toString("utf8")}function roleOf(name){let upper=name.toUpperCase();return upper==="META-INF/MANIFEST.MF"?
"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(upper)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(upper)?"other-signature-file":name.endsWith(
"/")?"folder":"content"}async function readable(reading){try{return await reading}catch(error){throw error instanceof UnreadableArchive||error.syscall!==void 0?
error:new UnreadableArchive(`it can't be read as a ZIP archive (${error instanceof Error?error.message:String(error)})`,{cause:error})}}async function checkJarSignature(jar,certificate){
try{return await withJarArchive(jar,archive=>judge2(archive,certificate))}catch(error){if(error instanceof UnreadableArchive)return{state:"invalid",reason:error.
message};throw error}}async function judge2(archive,certificate){if(archive.signatures.length===0)return{state:"unsigned",reason:"there is no signature block in\
 META-INF"};let blocks=archive.signatures.map(files=>checkBlock(archive,files,certificate)),right=blocks.find(({verdict})=>verdict.state==="valid"),manifest=parseManifest(
archive.manifest??Buffer.alloc(0)),problem=right===void 0?void 0:await contentsGap(archive,manifest);if(problem!==void 0)return{state:"invalid",reason:problem};
let first=right??blocks.find(({byOther})=>!byOther)??blocks[0];return(first==null?void 0:first.verdict)??{state:"unsigned",reason:"there is no signature block i\
n META-INF"}}function checkBlock(archive,{name,block,signatureFile},certificate){let wrong=(reason,byOther=!1)=>({verdict:{state:"invalid",reason:`${name}: ${reason}`},
byOther});if(signatureFile===void 0)return wrong("its signature file (.SF) is missing");try{let signed=parseSignedData(block);if(signed.content!==void 0&&!signed.
content.equals(signatureFile))return wrong("it is over another signature file");let check=checkSignedBy(certificate,signed,signatureFile);if(check.state==="wron\
g")return wrong(check.reason,check.byOther);let timestamp=checkTimestamp(check.signer,signed);if(timestamp.state==="invalid")return{verdict:{state:"invalid",part:"\
timestamp",reason:`${name}: its timestamp is not right: ${timestamp.reason}`},byOther:!1};let gap=coverageGap(archive,signatureFile);if(gap!==void 0)return wrong(
gap);let time=timestamp.state==="valid"?timestamp.time.toISOString():void 0;return{verdict:{state:"valid",verifier:"JAR signature check",notes:timestamp.state===
"valid"?[`timestamp of ${timestamp.time.toISOString()} by ${timestamp.authority}`]:[],...time===void 0?{}:{timestampedAt:time}},byOther:!1}}catch(error){if(error instanceof
import_chunk_7B7OJEAW.MalformedDer)return wrong(`it is malformed: ${error.message}`);throw error}}async function contentsGap(archive,{sections}){for(let[name,section]of sections)
if(statesDigest(section)&&!archive.names.has(name))return`the entry ${JSON.stringify(name)} is signed, but gone`;let contentNames=new Set(archive.contentNames);
return archive.contentProblem(name=>contentNames.has(name)?sections.get(name):void 0)}function coverageGap({contentNames,manifest:manifestBytes},signatureFileBytes){
if(manifestBytes===void 0)return"the manifest is missing";let manifest=parseManifest(manifestBytes),signatureFile=parseManifest(signatureFileBytes),repeated=manifest.
repeated??signatureFile.repeated;if(repeated!==void 0)return`the manifest names ${JSON.stringify(repeated)} twice`;let isWhole=checkDigests(signatureFile.main,"\
-Digest-Manifest",manifest.raw)==="fits";if(!isWhole&&checkDigests(signatureFile.main,"-Digest-Manifest-Main-Attributes",manifest.main.raw)!=="fits")return"the \
manifest was changed after signing";for(let name of contentNames){let section=manifest.sections.get(name);if(section===void 0||!statesDigest(section))return`the\
 entry ${JSON.stringify(name)} is not signed`;if(isWhole)continue;let signed=signatureFile.sections.get(name);if(signed===void 0)return`the entry ${JSON.stringify(
name)} is not signed by it`;if(checkDigests(signed,"-Digest",section.raw)!=="fits")return`the manifest's section of ${JSON.stringify(name)} was changed after si\
gning`}}async function readAt(handle,position,length){let buffer3=Buffer.alloc(length),filled=0;for(;filled<length;){let{bytesRead}=await handle.read(buffer3,filled,
length-filled,position+filled);if(bytesRead===0)throw new RangeError("it ends too early");filled+=bytesRead}return buffer3}var magic=`!<arch>
`,headerLength=60,mostMembers=100,largestSignature=64*1024;async function readDebArchive(path){let handle=await(0,import_promises10.open)(path);try{let{size}=await handle.
stat(),members=await readMembers(handle,size),own=members.filter(({name})=>!name.startsWith("_")),[binary,control,data,...others]=own;if(!((binary==null?void 0:
binary.name)==="debian-binary"&&(control==null?void 0:control.name.startsWith("control.tar"))===!0&&(data==null?void 0:data.name.startsWith("data.tar"))===!0&&others.
length===0))throw new RangeError(`its members are ${own.map(({name})=>name).join(", ")}`);let signatures=[];for(let{name,start,end}of members)if(name.startsWith(
"_gpg")){if(end-start>largestSignature)throw new RangeError(`${name} is too big for a signature`);signatures.push({name,content:await readAt(handle,start,end-start)})}
return{names:own.map(({name})=>name),signed:own.map(({start,end})=>({path,start,end})),signatures}}finally{await handle.close()}}async function readMembers(handle,size){
var _a;if((await readAt(handle,0,magic.length)).toString("latin1")!==magic)throw new RangeError("it is no ar archive");let members=[];for(let position=magic.length;position<
size;){let header=(await readAt(handle,position,headerLength)).toString("latin1"),length=Number(((_a=/^(\d+) *$/.exec(header.slice(48,58)))==null?void 0:_a[1])??
NaN),start=position+headerLength;if(header.slice(58)!=="`\n"||!Number.isSafeInteger(length)||start+length>size)throw new RangeError("a member is damaged");if(members.
length===mostMembers)throw new RangeError("it has too many members");members.push({name:header.slice(0,16).trimEnd().replace(/\/$/,""),start,end:start+length}),
position=start+length+length%2}return members}var member="_gpgorigin";async function checkDebSignature(deb,digest,key){let archive;try{archive=await readDebArchive(
deb)}catch(error){if(error instanceof RangeError)return{state:"invalid",reason:`it is no Debian package: ${error.message}`};throw error}let[signature,...others]=archive.
signatures.filter(({name})=>name===member);if(signature===void 0)return{state:"unsigned",reason:`the package has no ${member}`};if(others.length>0)return{state:"\
invalid",reason:`the package has several ${member}`};let verdict=await(0,import_chunk_7B7OJEAW.checkDetached)(signature.content,archive.signed,digest,key);return verdict.
state==="invalid"&&archive.names.some(name=>name.endsWith(".zst"))?{...verdict,reason:`${verdict.reason}; debsigs before 0.2 can't sign packages with Zstandard:\
 build them with dpkg-deb -Zxz`}:verdict}var largestResponseInBytes=256*1024,statuses=["granted","granted with modifications","rejection","waiting","revocation \
warning","revocation notification"];function tokenOf(response){let root=(0,import_chunk_7B7OJEAW.readDer)(response);if(root.raw.length!==response.length)throw new import_chunk_7B7OJEAW.MalformedDer(
"there is more after the end");let[information,token]=(0,import_chunk_7B7OJEAW.sequenceOf)(root,"the answer"),[status]=(0,import_chunk_7B7OJEAW.sequenceOf)(information,
"the answer's status"),number=(0,import_chunk_7B7OJEAW.expectTag)(status,import_chunk_7B7OJEAW.universal.integer,"the answer's status").content,value=number.length===
1?number[0]??0:-1;return value!==0&&value!==1?`it refused: ${statuses[value]??"with an unknown status"}`:token??"it granted a timestamp, but sent none"}function checkTimestampResponse(response,signature,expected){
try{let token=tokenOf(response);return typeof token=="string"?{state:"invalid",reason:token}:checkTimestampToken(token,signature,expected)}catch(error){if(!(error instanceof
import_chunk_7B7OJEAW.MalformedDer))throw error;return{state:"invalid",reason:`it is no timestamp: ${error.message}`}}}async function checkTimestampBeside(signature,digest){
let response=await readSignatureFile(signature+import_chunk_7B7OJEAW.timestampSuffix,largestResponseInBytes);if(!Buffer.isBuffer(response))return{state:"invalid",
reason:"there is no timestamp beside it, though one was asked for"};let check=checkTimestampResponse(response,await(0,import_promises11.readFile)(signature),{digest});
return check.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${check.state==="none"?"it is none":check.reason}`}:{state:"valid",time:check.
time.toISOString(),authority:check.authority}}var firstSpecialSector=4294967290,directoryEntrySize=128;async function uncoveredInCompoundFile(handle,size){let header=await readAt(
handle,0,512),sectorSize=2**header.readUInt16LE(30);if(sectorSize!==512&&sectorSize!==4096)throw new RangeError("its sectors have an unknown size");if(size%sectorSize!==
0)return"has data behind its last sector";let layout=await readLayout(handle,header,sectorSize,size/sectorSize-1);followChain(layout,header.readUInt32LE(60));let directory=await readChain(
handle,layout,header.readUInt32LE(48));for(let offset=0;offset<directory.length;offset+=directoryEntrySize)followStream(layout,directory,offset);for(let sector=0;sector<
layout.sectorCount;sector+=1)if(!layout.used.has(sector)&&!(await readSector(handle,layout,sector)).every(byte=>byte===0))return"has data that belongs to none o\
f its streams"}async function readLayout(handle,header,sectorSize,sectorCount){let perSector=sectorSize/4,layout={sectorSize,sectorCount,miniStreamCutoff:header.
readUInt32LE(56),next:new Uint32Array(Math.ceil(sectorCount/perSector)*perSector).fill(4294967295),used:new Set},tableSectors=Array.from({length:109},(_,index)=>header.
readUInt32LE(76+index*4));for(let list=header.readUInt32LE(68);list<firstSpecialSector;){use(layout,list);let content=await readSector(handle,layout,list);for(let index=0;index<
perSector-1;index+=1)tableSectors.push(content.readUInt32LE(index*4));list=content.readUInt32LE(sectorSize-4)}let filled=0;for(let sector of tableSectors.filter(
number=>number<firstSpecialSector)){use(layout,sector);let content=await readSector(handle,layout,sector);for(let index=0;index<perSector&&filled<layout.next.length;index+=
1)layout.next[filled++]=content.readUInt32LE(index*4)}return layout}function followStream(layout,directory,offset){let type=directory.readUInt8(offset+66),isRoot=type===
5,size=directory.readUInt32LE(offset+120);(isRoot||type===2&&size>=layout.miniStreamCutoff)&&followChain(layout,directory.readUInt32LE(offset+116))}function followChain(layout,start){
let sectors=[];for(let sector=start;sector<firstSpecialSector;sector=layout.next[sector]??4294967295)use(layout,sector),sectors.push(sector);return sectors}function use({
used,sectorCount},sector){if(sector>=sectorCount)throw new RangeError("it names a sector that it does not have");if(used.has(sector))throw new RangeError("two o\
f its parts share a sector");used.add(sector)}async function readChain(handle,layout,start){let sectors=followChain(layout,start),contents=[];for(let sector of sectors)
contents.push(await readSector(handle,layout,sector));return Buffer.concat(contents)}function readSector(handle,{sectorSize},sector){return readAt(handle,(sector+
1)*sectorSize,sectorSize)}var largestScriptInBytes=64*1024*1024,mostPaddingInBytes=15,scriptExtensions=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];
async function uncoveredData(file){let handle=await(0,import_promises12.open)(file,"r");try{let{size}=await handle.stat(),head=await readAt(handle,0,64);return head.
toString("latin1",0,2)==="MZ"?await inExecutable(handle,head,size):head.toString("latin1",0,4)==="MSCF"?await inCabinet(handle,head,size):head.readBigUInt64BE(0)===
0xd0cf11e0a1b11ae1n?await uncoveredInCompoundFile(handle,size):scriptExtensions.includes((0,import_node_path5.extname)(file).toLowerCase())?await inScript(handle,
size):"is of a kind whose signature can not be checked here"}catch(error){if(error instanceof RangeError||error instanceof import_chunk_7B7OJEAW.MalformedDer)return`\
is damaged: ${error.message}`;throw error}finally{await handle.close()}}async function inExecutable(handle,head,size){let header=await readAt(handle,head.readUInt32LE(
60),176),directories=24+(header.readUInt16LE(24)===523?112:96),offset=header.readUInt32LE(directories+32),tableSize=header.readUInt32LE(directories+32+4);return offset+
tableSize!==size?"has data behind its signature":inSignature(handle,offset+8,size)}async function inCabinet(handle,head,size){if(!((head.readUInt16LE(30)&4)!==0&&
head.readUInt16LE(36)===20))return"has no place for a signature";let offset=head.readUInt32LE(44);return offset+head.readUInt32LE(48)===size?inSignature(handle,
offset,size):"has data behind its signature"}async function inSignature(handle,offset,size){let end=offset+(0,import_chunk_7B7OJEAW.lengthOfDer)(await readAt(handle,
offset,6));return size-end<=mostPaddingInBytes&&(await readAt(handle,end,size-end)).every(byte=>byte===0)?void 0:"has data behind its signature"}var signatureBlock=new RegExp(
[/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].map(({source})=>source).join("|"));async function inScript(handle,size){
if(size>largestScriptInBytes)return"is too big for a script";let bytes=await readAt(handle,0,size),isUtf16=bytes.length>=2&&bytes.readUInt16BE(0)===65534,text=bytes.
toString(isUtf16?"utf16le":"utf8"),begin=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(text);return begin!==null&&signatureBlock.test(text.slice(begin.
index))?void 0:"has text behind its signature"}function createVerifier({signer,openpgpKey,run,scratchDirectory}){let certificate=()=>present(signer,"certificate"),
openpgp=()=>present(openpgpKey,"OpenPGP key"),withScratch=async use2=>{let directory=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(scratchDirectory,
"verify-"));try{return await use2(directory)}finally{await(0,import_promises5.rm)(directory,{recursive:!0,force:!0})}};return{signer:signer===void 0?void 0:{sha256:signer.
fingerprint256.replaceAll(":","").toLowerCase(),subject:signer.subject.replaceAll(`
`,", "),certificatePem:signer.toString()},withScratch,run,rawSignature:(file,signature,digest,padding)=>checkRawSignature(certificate(),file,signature,digest,padding),
digestSignature:(file,signature,how)=>withScratch(scratch=>checkDigestSignature(certificate(),file,signature,how,{run,scratch})),cmsSignature:(file,signature,expected)=>checkCmsSignature(
certificate(),file,signature,expected),timestampBeside:checkTimestampBeside,authenticodeSignature:async pkcs7=>checkAuthenticode(await(0,import_promises5.readFile)(
pkcs7),certificate()),openpgpSignature:(file,signature,digest)=>(0,import_chunk_7B7OJEAW.checkFileSignature)(file,signature,digest,openpgp()),debSignature:(deb,digest)=>checkDebSignature(
deb,digest,openpgp()),clearSignature:(signed,file,digest)=>(0,import_chunk_7B7OJEAW.checkClearSigned)(signed,file,digest,openpgp()),uncoveredData,jarSignature:jar=>checkJarSignature(
jar,certificate())}}function present(value,what){if(value===void 0)throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR",`The policy's ${what} is not kn\
own.`);return value}function createProgress(total,now=()=>performance.now()){let startedAt=now(),done=0,lastLineAt=startedAt;return{done(){done+=1;let time=now();
if(done===total||time-lastLineAt<15*1e3)return;lastLineAt=time;let seconds=(time-startedAt)/1e3,rate=done/seconds;return`${done} of ${total} files done, ${rate.
toFixed(rate<10?1:0)} a second; about ${duration((total-done)/rate)} left`}}}function duration(seconds){let rounded=Math.max(1,Math.round(seconds));return rounded<
90?`${rounded} s`:`${Math.round(rounded/60)} min`}async function withDigest(tool,{file},context,workspace){if(tool.digestInput===void 0)return tool;let{digest,inputIsDigest}=context.
options,value=inputIsDigest===!0?await givenDigest(file,digest):await fileDigest2(file.realPath,digest),digestFile=await workspace.write(`digest-${(0,import_node_crypto10.randomUUID)()}`,
tool.digestInput(value,context));return{...tool,sign:(request,toolContext2)=>tool.sign({...request,digestFile},toolContext2)}}async function givenDigest(file,digest){
var _a;let length=import_chunk_WVAVH4QY.digestLengths[digest],refuse=(what,hint)=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`input-is-digest\
 is set, but ${file.name} ${what}.`,{file:file.name,hint})};if(file.size>1024)return refuse(`has ${file.size} bytes and can't be a digest`,"Leave input-is-diges\
t out to have files hashed.");let content=await(0,import_promises15.readFile)(file.realPath);if(content.length===length)return content;if(/^[0-9a-f]{64,128}\b/i.
test(content.toString("latin1")))return refuse("holds the digest as text",`Write its bytes: openssl dgst -${digest} -binary FILE.`);let other=(_a=Object.entries(
import_chunk_WVAVH4QY.digestLengths).find(([,bytes])=>bytes===content.length))==null?void 0:_a[0];return refuse(`has ${content.length} bytes, and a digest by ${digest}\
 has ${length}`,other===void 0?`Make it by openssl dgst -${digest} -binary FILE.`:`Set digest to ${other}, or make it by ${digest}.`)}function derElement(tag,...content){
let length=content.reduce((sum,part)=>sum+part.length,0);return Buffer.concat([Buffer.of(tag),lengthOctets(length),...content])}function objectIdentifier(dotted){
let[first=0,second=0,...rest]=dotted.split(".").map(Number);return derElement(6,Buffer.from([first*40+second,...rest].flatMap(base128)))}function lengthOctets(length){
if(length<128)return Buffer.of(length);let digits=length.toString(16),octets=Buffer.from(digits.padStart(digits.length+digits.length%2,"0"),"hex");return Buffer.
concat([Buffer.of(128|octets.length),octets])}function base128(arc){let octets=[arc%128];for(let left=Math.floor(arc/128);left>0;left=Math.floor(left/128))octets.
unshift(128|left%128);return octets}var tokenAttribute=objectIdentifier("1.2.840.113549.1.9.16.2.14");function addTimestamp(message,token){let content=(0,import_chunk_7B7OJEAW.readDer)(
message),[type,wrapped]=(0,import_chunk_7B7OJEAW.childrenOf)(content),[signedData]=wrapped===void 0?[]:(0,import_chunk_7B7OJEAW.childrenOf)(wrapped),fields=signedData===
void 0?[]:(0,import_chunk_7B7OJEAW.childrenOf)(signedData),signers=fields.at(-1),[signer,...others]=signers===void 0?[]:(0,import_chunk_7B7OJEAW.childrenOf)(signers);
if(type===void 0||wrapped===void 0||signedData===void 0||signers===void 0||signer===void 0)throw new import_chunk_7B7OJEAW.MalformedDer("it is no signed data");
if(others.length>0)throw new import_chunk_7B7OJEAW.MalformedDer("it has several signers");let stamped=withAttribute(signer,derElement(import_chunk_7B7OJEAW.universal.
sequence,tokenAttribute,derElement(import_chunk_7B7OJEAW.universal.set,token))),rest=fields.slice(0,-1).map(({raw})=>raw);return derElement(content.tag,type.raw,
derElement(wrapped.tag,derElement(signedData.tag,...rest,derElement(signers.tag,stamped))))}function withAttribute(signer,attribute){let fields=(0,import_chunk_7B7OJEAW.childrenOf)(
signer),last=fields.at(-1),present2=(last==null?void 0:last.tag)===(0,import_chunk_7B7OJEAW.contextTag)(1)?(0,import_chunk_7B7OJEAW.childrenOf)(last).map(({raw})=>raw):
[],kept=present2.length>0?fields.slice(0,-1):fields,attributes=[...present2,attribute].sort((one,other)=>one.compare(other));return derElement(signer.tag,...kept.
map(({raw})=>raw),derElement((0,import_chunk_7B7OJEAW.contextTag)(1),...attributes))}var nullElement=Buffer.of(5,0),certificateWanted=Buffer.of(1,1,255),version=derElement(
import_chunk_7B7OJEAW.universal.integer,Buffer.of(1));async function requestTimestamp(url,signature,options){let{digest}=options,nonce=(0,import_node_crypto11.randomBytes)(
8);nonce[0]=(nonce[0]??0)&63|64;let{status,body}=await post(url,timestampQuery(signature,digest,nonce),options);if(status!==200)throw new TimestampRefused(`it a\
nswered with HTTP status ${status}`);let check=checkTimestampResponse(body,signature,{digest,nonce});if(check.state==="valid")return body;throw new TimestampRefused(
check.state==="none"?"it sent no timestamp":check.reason)}var TimestampRefused=class extends Error{name="TimestampRefused"};function timestampQuery(signature,digest,nonce){
let algorithm=derElement(import_chunk_7B7OJEAW.universal.sequence,objectIdentifier(identifierOfDigest(digest)),nullElement),hash=derElement(import_chunk_7B7OJEAW.universal.
octetString,(0,import_node_crypto11.createHash)(digest).update(signature).digest()),imprint=derElement(import_chunk_7B7OJEAW.universal.sequence,algorithm,hash);
return derElement(import_chunk_7B7OJEAW.universal.sequence,version,imprint,derElement(import_chunk_7B7OJEAW.universal.integer,nonce),certificateWanted)}async function post(url,query,options){
try{return await(0,import_chunk_WVAVH4QY.httpPost)(url,query,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:options.
proxy,timeLimitInSeconds:options.timeLimitInSeconds,maximumBytes:largestResponseInBytes,signal:options.signal})}catch(error){throw!(error instanceof import_chunk_WVAVH4QY.HttpFailure)||
error.kind==="cancelled"?error:new TimestampRefused(`it can't be asked: ${error.message.replace(/\.$/,"")}`,{cause:error})}}async function stamp({timestamping},output,name,{
host,inputs,signal}){if(timestamping===void 0||inputs.timestampUrls.length===0)return;let{digest,outputFormat,httpRequestTimeoutInSeconds:timeLimitInSeconds}=inputs,
stampable=await read(output,timestamping,outputFormat).catch(error=>{throw error instanceof import_chunk_7B7OJEAW.MalformedDer?notStampable(name,error):error}),
proxy=(0,import_chunk_WVAVH4QY.proxySettings)(inputs.httpProxy,(0,import_chunk_FQUD5VY7.readEnvironment)()),reasons=[];for(let[index,url]of inputs.timestampUrls.
entries())try{return await stampable.put(await requestTimestamp(url,stampable.bytes,{digest,timeLimitInSeconds,proxy,signal})),url}catch(error){if(signal.aborted)
throw new import_chunk_6SEWUBK6.SigningError("CANCELLED",`Signing ${name} was cancelled.`,{file:name,cause:error});if(!(error instanceof TimestampRefused))throw error;
reasons.push(`${url}: ${error.message}`),index<inputs.timestampUrls.length-1&&host.warning(`No good timestamp from ${url} for ${name} (${error.message}); asking\
 the next server.`,{file:name})}return new import_chunk_6SEWUBK6.SigningError("TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${name}: ${reasons.
join("; ")}.`,{file:name,hint:"Add another server to timestamp-urls; they are tried in order."})}async function read(output,timestamping,format){let content=await(0,import_promises16.readFile)(
output).catch(()=>Buffer.alloc(0));if(timestamping==="beside")return{bytes:content,put:response=>(0,import_promises16.writeFile)(output+import_chunk_7B7OJEAW.timestampSuffix,
response)};let message=cmsDer(content,format),[signer]=parseSignedData(message).signers;if(signer===void 0)throw new import_chunk_7B7OJEAW.MalformedDer("nobody \
has signed it");return{bytes:signer.signature,put(response){let token=tokenOf(response);if(typeof token=="string")throw new TimestampRefused(token);let stamped=addTimestamp(
message,token.raw);return(0,import_promises16.writeFile)(output,format==="pem"?cmsPem(stamped):stamped)}}}function notStampable(name,cause){return new import_chunk_6SEWUBK6.SigningError(
"VERIFICATION_FAILED",`What was made for ${name} is no signature that can be timestamped: ${cause.message}.`,{file:name,cause,hint:"The result was thrown away a\
nd the original is unchanged. Leave out arguments that change what the tool writes."})}var import_yauzl2=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_ZOHX5MIX.require_yauzl)(),
1),largestManifestInBytes2=64*1024*1024,localHeaderInBytes2=30,descriptorFlag2=8,zip64Field=1,limit32=4294967295;async function stripJar(input,output){let file=await(0,import_promises17.open)(
input,"r");try{let options={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},zip=await(0,import_yauzl2.fromFdPromise)(file.fd,options).catch(
()=>{}),kept=zip===void 0?void 0:await plan(zip,file).catch(onlySystemErrors);return zip===void 0||kept===void 0?!1:(await write(kept,zip.comment,input,output),
!0)}finally{await file.close()}}function onlySystemErrors(error){if(error.syscall!==void 0)throw error}async function plan(zip,file){let kept=[],changed=!1;for await(let entry of zip.
eachEntry()){let role=roleOf(nameOf(entry));if(role==="signature"||role==="other-signature-file"){changed=!0;continue}let manifest=role==="manifest"?await cleanManifest(
zip,entry):void 0;manifest===void 0?kept.push({entry,record:await recordOf(file,entry)}):kept.push(manifest),changed||=manifest!==void 0}return changed?kept:void 0}
async function recordOf(file,entry){let from=entry.relativeOffsetOfLocalHeader,header=await readAt(file,from,localHeaderInBytes2),data=from+localHeaderInBytes2+
header.readUInt16LE(26)+header.readUInt16LE(28);return{from,to:data+entry.compressedSize+await descriptorSize(file,entry,header,data+entry.compressedSize)}}async function descriptorSize(file,{
crc32:sum,compressedSize},header,at){if((header.readUInt16LE(6)&descriptorFlag2)===0)return 0;let bytes=await readAt(file,at,20),marked=bytes.readUInt32LE(0)===
134695760&&bytes.readUInt32LE(4)===sum?4:0,isWide=compressedSize>=limit32||bytes.readBigUInt64LE(marked+4)===BigInt(compressedSize)&&compressedSize>0;return marked+
(isWide?20:12)}async function cleanManifest(zip,old){if(old.uncompressedSize>largestManifestInBytes2)return;let content=await(0,import_consumers2.buffer)(await zip.
openReadStreamPromise(old)),clean=withoutDigests(content);if(clean.equals(content))return;let packed=old.compressionMethod===0?clean:(0,import_node_zlib2.deflateRawSync)(
clean),entry=Object.assign(Object.create(old),{generalPurposeBitFlag:old.generalPurposeBitFlag&~descriptorFlag2,crc32:(0,import_node_zlib2.crc32)(clean),compressedSize:packed.
length,uncompressedSize:clean.length}),extra=extraOf(entry),header=Buffer.alloc(localHeaderInBytes2);return header.writeUInt32LE(67324752,0),writeCommon(header,
4,entry,extra),{entry,record:Buffer.concat([header,entry.fileNameRaw,extra,packed])}}async function write(kept,comment,input,output){let file=await(0,import_promises17.open)(
output,"wx",384);try{let at=0,append=async bytes=>{for(let done=0;done<bytes.length;)done+=(await file.write(bytes,done)).bytesWritten;at+=bytes.length},directory=[],
run,copy=async()=>{if(run===void 0)return;let range={start:run.from,end:run.to-1,highWaterMark:1<<20};for await(let piece of(0,import_node_fs4.createReadStream)(
input,range))await append(piece);run=void 0};for(let{entry,record}of kept)!Buffer.isBuffer(record)&&(run==null?void 0:run.to)===record.from||await copy(),directory.
push(centralHeader(entry,at+(run===void 0?0:run.to-run.from))),Buffer.isBuffer(record)?await append(record):run={from:(run==null?void 0:run.from)??record.from,to:record.
to};await copy();let start=at;await append(Buffer.concat(directory)),await append(endOf(kept.length,start,at-start,comment))}finally{await file.close()}}function extraOf({
extraFields}){return Buffer.concat(extraFields.filter(({id})=>id!==zip64Field).map(({id,data})=>{let head=Buffer.alloc(4);return head.writeUInt16LE(id,0),head.writeUInt16LE(
data.length,2),Buffer.concat([head,data])}))}function writeCommon(header,at,entry,extra){header.writeUInt16LE(entry.versionNeededToExtract,at),header.writeUInt16LE(
entry.generalPurposeBitFlag,at+2),header.writeUInt16LE(entry.compressionMethod,at+4),header.writeUInt16LE(entry.lastModFileTime,at+6),header.writeUInt16LE(entry.
lastModFileDate,at+8),header.writeUInt32LE(entry.crc32,at+10),header.writeUInt32LE(Math.min(entry.compressedSize,limit32),at+14),header.writeUInt32LE(Math.min(entry.
uncompressedSize,limit32),at+18),header.writeUInt16LE(entry.fileNameRaw.length,at+22),header.writeUInt16LE(extra.length,at+24)}function centralHeader(entry,offset){
let wide=[entry.uncompressedSize,entry.compressedSize,offset].filter(value=>value>=limit32),zip64=Buffer.alloc(wide.length===0?0:4+8*wide.length);if(wide.length>
0){zip64.writeUInt16LE(zip64Field,0),zip64.writeUInt16LE(8*wide.length,2);for(let[index,value]of wide.entries())zip64.writeBigUInt64LE(BigInt(value),4+8*index)}
let extra=Buffer.concat([zip64,extraOf(entry)]),header=Buffer.alloc(46);return header.writeUInt32LE(33639248,0),header.writeUInt16LE(entry.versionMadeBy,4),writeCommon(
header,6,entry,extra),header.writeUInt16LE(entry.fileCommentRaw.length,32),header.writeUInt16LE(entry.internalFileAttributes,36),header.writeUInt32LE(entry.externalFileAttributes,
38),header.writeUInt32LE(Math.min(offset,limit32),42),Buffer.concat([header,entry.fileNameRaw,extra,entry.fileCommentRaw])}function endOf(count,start,size,comment){
let end=Buffer.alloc(22);if(end.writeUInt32LE(101010256,0),end.writeUInt16LE(Math.min(count,65535),8),end.writeUInt16LE(Math.min(count,65535),10),end.writeUInt32LE(
Math.min(size,limit32),12),end.writeUInt32LE(Math.min(start,limit32),16),end.writeUInt16LE(comment.length,20),count<65535&&size<limit32&&start<limit32)return Buffer.
concat([end,comment]);let wide=Buffer.alloc(76);return wide.writeUInt32LE(101075792,0),wide.writeBigUInt64LE(44n,4),wide.writeUInt16LE(45,12),wide.writeUInt16LE(
45,14),wide.writeBigUInt64LE(BigInt(count),24),wide.writeBigUInt64LE(BigInt(count),32),wide.writeBigUInt64LE(BigInt(size),40),wide.writeBigUInt64LE(BigInt(start),
48),wide.writeUInt32LE(117853008,56),wide.writeBigUInt64LE(BigInt(start+size),64),wide.writeUInt32LE(1,72),Buffer.concat([wide,end,comment])}var firstDelayInMilliseconds=1e3,
longestDelayInMilliseconds=3e4;async function signFile(planned,context){let startedAt=performance.now(),{workingDirectory}=context,{file,destination,reason}=planned,
tool=import_chunk_WVAVH4QY.tools[planned.tool],common={file:file.name,tool:tool.name,reason,result:(0,import_chunk_7B7OJEAW.relativeName)(destination,workingDirectory)},
existing=await checkExisting(planned,tool,context);if(existing!==void 0){await keepAsItIs(planned,tool,context);let{size}=await(0,import_promises13.stat)(destination),
durationInMilliseconds=since(startedAt);return{...common,status:"skipped",sizeInBytes:size,verifiedBy:existing.verifier,...tool.timestamping==="beside"&&existing.
timestampedAt!==void 0?{timestampFile:common.result+import_chunk_7B7OJEAW.timestampSuffix}:{},notes:["was signed already"],attempts:0,durationInMilliseconds}}let before=await(0,import_promises13.stat)(
file.realPath),reservation=await context.staging.reserve(destination),unsigned=tool.strip===void 0?void 0:await context.staging.reserve(destination);try{let source=await withoutSignatures(
planned,tool,unsigned),ready=await withDigest(tool,planned,context.tool,context.session.workspace),{attempts,timestampUrl,verdict}=await signWithRetries({...planned,
source},ready,reservation,context),[input,result]=await Promise.all([digestOf2(file.realPath),digestOf2(reservation.output)]);await checkUnchanged(planned,before);
let{size}=await(0,import_promises13.stat)(reservation.output),beside=tool.timestamping==="beside"&&timestampUrl!==void 0?[import_chunk_7B7OJEAW.timestampSuffix]:
[];return await reservation.publish({mode:tool.result.kind==="embedded"?file.mode:420,beside}),{...common,status:"signed",sizeInBytes:size,sha256:{input,result},
...verdict===void 0?{}:{verifiedBy:verdict.verifier},...timestampUrl===void 0?{}:{timestampUrl},...beside.length===0?{}:{timestampFile:common.result+import_chunk_7B7OJEAW.timestampSuffix},
notes:(verdict==null?void 0:verdict.notes)??[],attempts,durationInMilliseconds:since(startedAt)}}catch(error){throw await reservation.discard(),error}finally{await(unsigned==
null?void 0:unsigned.discard())}}async function withoutSignatures({file,destination},tool,place){var _a;if(place===void 0)return file.realPath;try{return await((_a=
tool.strip)==null?void 0:_a.call(tool,file.realPath,place.output,{jar:stripJar}))===!0?place.output:file.realPath}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(
error,destination)}}async function checkExisting(planned,tool,context){let{existingSignature,timestampUrls}=context.session.inputs;if(existingSignature==="repla\
ce")return;let{file,destination}=planned,signature=tool.result.kind==="detached"?destination:file.realPath;if(!await exists(signature))return;let timestamped=timestampUrls.
length>0&&tool.honours.includes("timestamp-urls"),verdict=await tool.verify({file:file.realPath,signature,timestamped},context.tool,context.verifier);if(existingSignature===
"error"&&verdict.state!=="unsigned"){let what=verdict.state==="valid"?"is signed already":`has a signature already, and not a good one: ${verdict.reason}`;throw new import_chunk_6SEWUBK6.SigningError(
"ALREADY_SIGNED",`${file.name} ${what}.`,{file:file.name,hint:"Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return verdict.state===
"valid"?verdict:void 0}async function keepAsItIs({file,destination},tool,{staging}){if(tool.result.kind==="detached"||destination===file.realPath)return;let reservation=await staging.
reserve(destination);try{await(0,import_promises13.copyFile)(file.realPath,reservation.output),await reservation.publish({mode:file.mode})}catch(error){throw await reservation.
discard(),error}}var patienceWithTimestamps=60;async function signWithRetries(planned,tool,reservation,context){let{inputs,host,signal}=context.session,timestampUrls=tool.
honours.includes("timestamp-urls")?inputs.timestampUrls:[];for(let attempts=1;;attempts+=1){let startedAt=performance.now(),failure=await signOnce(planned,tool,
reservation,timestampUrls,context);if(!(failure instanceof import_chunk_6SEWUBK6.SigningError))return context.retryBudget.succeeded(),{attempts,...failure};if(!context.
retryBudget.allows(failure,{number:attempts,durationInMilliseconds:since(startedAt)}))throw failure;let delay=delayBefore(attempts);host.warning(`${failure.message}\
 Trying again in ${(delay/1e3).toFixed(1)} s (${attempts} of ${inputs.retries}).`,{file:planned.file.name}),await(0,import_promises14.setTimeout)(delay,void 0,{
signal}).catch(()=>{throw new import_chunk_6SEWUBK6.SigningError("CANCELLED",`Signing ${planned.file.name} was cancelled.`,{file:planned.file.name})})}}async function signOnce(planned,tool,reservation,timestampUrls,context){
let{host}=context.session,servers=timestampUrls.length>0&&tool.timestamping===void 0?timestampUrls:[void 0];for(let[index,timestampUrl]of servers.entries()){let last=index===
servers.length-1;await reservation.reset();let outcome=await signWith(timestampUrl,last,planned,tool,reservation,context),serverFailed=outcome instanceof import_chunk_6SEWUBK6.SigningError&&
(outcome.code==="TIMESTAMP_FAILED"||outcome.code==="TIME_LIMIT");if(last||!serverFailed)return outcome;host.warning(`No good timestamp from ${timestampUrl??""} \
for ${planned.file.name}; asking the next server.`,{file:planned.file.name})}return new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR",`${tool.name} was no\
t run for ${planned.file.name}.`)}async function signWith(toolsTimestampUrl,last,planned,tool,reservation,context){let{session}=context,{inputs}=session,timeLimitInSeconds=last?
inputs.timeLimitInSeconds:Math.min(inputs.timeLimitInSeconds,inputs.httpRequestTimeoutInSeconds+patienceWithTimestamps);tool.signsInPlace===!0&&await copyForTool(
planned,reservation.output);let gnupg=tool.needs.configuration==="gnupg"?context.tool.configuration.gnupg:void 0,logged=gnupg===void 0?0:await sizeOf2(gnupg.log),
captured=await runTool(tool,{input:planned.source,output:reservation.output,timestampUrl:toolsTimestampUrl},gnupg===void 0?context.credentials:{},timeLimitInSeconds,
context);if(captured.exitCode===0&&!captured.timedOut){let stamped=await stamp(tool,reservation.output,planned.file.name,session);if(stamped instanceof import_chunk_6SEWUBK6.SigningError)
return stamped;let timestampUrl=stamped??toolsTimestampUrl;if(!inputs.verify)return{timestampUrl,verdict:void 0};let proof=await prove(planned,tool,reservation.
output,timestampUrl,context);return proof instanceof import_chunk_6SEWUBK6.SigningError?proof:{timestampUrl,verdict:proof}}let failure=await(0,import_chunk_7B7OJEAW.explainFailure)(
{tool:tool.name,file:planned.file.name,captured,failure:tool.readFailure(captured.output,captured.exitCode),...gnupg===void 0?{}:{cardLog:{path:gnupg.log,from:logged}},
timeLimitInSeconds,logDirectory:context.logDirectory,redact:session.redact,output:reservation.output,expectedSizeInBytes:tool.result.kind==="embedded"?planned.file.
size:0,askSignPath:context.askSignPath}),serverMayHang=!last&&failure.code==="TIME_LIMIT";return failure.code==="TIMESTAMP_FAILED"||serverMayHang?failure:(0,import_chunk_7B7OJEAW.explainByProbe)(
failure,context.probe)}async function runTool(tool,request,credentials,timeLimitInSeconds,{session,batches,tool:toolContext2}){let signer=await batches.signerFor(
tool);if(signer!==void 0)return signer.sign(request);let command=tool.sign(request,toolContext2);return session.capture({...command,environment:{...credentials,
...command.environment}},timeLimitInSeconds)}async function copyForTool({source},output){try{await(0,import_promises13.copyFile)(source,output,import_node_fs3.constants.
COPYFILE_FICLONE),await(0,import_promises13.chmod)(output,384)}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(error,output)}}async function prove(planned,tool,result,timestampUrl,context){
let detached=tool.result.kind==="detached";if(await sizeOf2(result)===0)throw await notGood(planned,tool,result,"it wrote nothing");let request={file:detached?planned.
file.realPath:result,signature:result,timestamped:timestampUrl!==void 0},verdict=await tool.verify(request,context.tool,context.verifier);if(verdict.state==="va\
lid")return verdict;if(verdict.state==="invalid"&&verdict.part==="timestamp"){let{name}=planned.file;return new import_chunk_6SEWUBK6.SigningError("TIMESTAMP_FA\
ILED",`${timestampUrl??"The timestamp server"} gave no good timestamp for ${name}: ${verdict.reason}.`,{file:name,hint:"Add another server to timestamp-urls; th\
ey are tried in order."})}throw await notGood(planned,tool,result,verdict.reason)}async function notGood({file:{name}},tool,result,reason){let full=await(0,import_chunk_7B7OJEAW.noSpaceLeft)(
{output:result,expectedSizeInBytes:0});return full!==void 0?(0,import_chunk_7B7OJEAW.notWritten)(tool.name,name,full,{file:name}):new import_chunk_6SEWUBK6.SigningError(
"VERIFICATION_FAILED",`${tool.name} ended well, but what it made for ${name} is not a good signature: ${reason.replace(/\.$/,"")}.`,{file:name,hint:"The result \
was thrown away and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report this."})}async function checkUnchanged(planned,before){
let after=await(0,import_promises13.stat)(planned.file.realPath);if(!(after.size===before.size&&after.mtimeMs===before.mtimeMs&&after.ino===before.ino))throw new import_chunk_6SEWUBK6.SigningError(
"SIGNING_FAILED",`${planned.file.name} was changed by something else while it was signed.`,{file:planned.file.name,hint:"Sign after the step that writes the fil\
e has ended."})}async function digestOf2(path){let hash=(0,import_node_crypto9.createHash)("sha256");for await(let piece of(0,import_node_fs3.createReadStream)(
path,{highWaterMark:1<<20}))hash.update(piece);return hash.digest("hex")}function delayBefore(attempt){return Math.min(firstDelayInMilliseconds*2**(attempt-1),longestDelayInMilliseconds)*
(.5+Math.random()/2)}async function sizeOf2(path){return(0,import_promises13.stat)(path).then(({size})=>size,()=>0)}async function exists(path){return(0,import_promises13.stat)(
path).then(()=>!0,()=>!1)}function since(startedAt){return Math.round(performance.now()-startedAt)}async function signAll(files,context){let{retryBudget}=context,
{host,inputs,signal}=context.session,failures=[],progress=createProgress(files.length),done=0,reports=await(0,import_chunk_4NB3SDS4.pMap)(files,async planned=>{
if(signal.aborted||retryBudget.exhausted||failures.length>0&&inputs.failFast)return notStarted(planned);let report=await signFile(planned,context).catch(error=>failed(
planned,error,failures));done+=1,host.progress(done,files.length);let line=progress.done();return line!==void 0&&host.info(line),report.status!=="failed"&&host.
info(describe(report)),report},{concurrency:inputs.parallel}),left=reports.filter(({status})=>status==="not-started").length;return retryBudget.exhausted&&left>
0&&host.warning(`Nothing could be signed any more, however often it was tried: ${left} files were not begun.`),{files:reports,failures}}function describe({file,
tool,status,verifiedBy,result,durationInMilliseconds}){let proof=verifiedBy===void 0?"not verified":`verified by ${verifiedBy}`,what=status==="skipped"?"was sig\
ned already":`signed with ${tool} in ${(durationInMilliseconds/1e3).toFixed(1)} s`,place=result===void 0||result===file?"":` -> ${result}`;return`${file}: ${what}\
, ${proof}${place}`}function notStarted({file,tool,reason}){return{file:file.name,tool,reason,status:"not-started",notes:[],attempts:0,durationInMilliseconds:0}}
function failed(planned,error,failures){let{name}=planned.file,failure=error instanceof import_chunk_6SEWUBK6.SigningError?error:new import_chunk_6SEWUBK6.SigningError(
"INTERNAL_ERROR",`${name} could not be signed: ${error instanceof Error?error.message:String(error)}.`,{cause:error,file:name});return failures.push(failure),{...notStarted(
planned),status:"failed",error:(0,import_chunk_D6YQA7E6.toErrorReport)(failure)}}function createRetryBudget({retries,parallel,libraryPatienceInSeconds},now=()=>performance.
now()){let capacity=retries*parallel,patience=Math.max(libraryPatienceInSeconds,60)*1e3,left=capacity,exhausted=!1,failingSince;return{allows(failure,attempt){if(!failure.
transient)return!1;let serviceFailed=failure.code==="SERVICE_UNAVAILABLE";serviceFailed&&(failingSince??=now()-attempt.durationInMilliseconds);let outOfPatience=serviceFailed&&
failingSince!==void 0&&now()-failingSince>=patience;return attempt.number>retries&&!outOfPatience?!1:outOfPatience||left===0?(exhausted=!0,!1):(left-=1,!0)},succeeded(){
failingSince=void 0,left=Math.min(left+1,capacity)},get exhausted(){return exhausted}}}var questionTimeoutInSeconds=15;async function signFiles(prepared2,outcome){
let{session,plan:plan2,certificate,credentials,logDirectory,facts}=prepared2;if(plan2.files.length===0||prepared2.key===void 0)return;let{retries,parallel,serviceUnavailableTimeoutInSeconds}=session.
inputs,staging=createStaging(session.workspace),tool=toolContext(prepared2),secrets={...credentials.public,...credentials.secret},batches=createBatches({session,
tool,credentials:secrets,logDirectory,files:plan2.files});try{let{files,failures}=await signAll(plan2.files,{session,staging,tool,batches,verifier:createVerifier(
{signer:certificate==null?void 0:certificate.leaf,...await openpgpKeyOf(prepared2),run:command=>session.capture(command),scratchDirectory:await session.workspace.
folder("verify")}),credentials:secrets,logDirectory,workingDirectory:facts.workingDirectory,retryBudget:createRetryBudget({retries,parallel,libraryPatienceInSeconds:serviceUnavailableTimeoutInSeconds}),
probe:prepared2.probe,askSignPath:createQuestion(prepared2)});outcome.files=files,throwFailures(session,failures,files.length)}finally{await batches.close(),await staging.
finish()}}function createQuestion({session,plan:plan2}){let{projectSlug,signingPolicySlug,organizationId,apiToken}=session.inputs,answer,ask=async()=>{if(!plan2.
signPath||projectSlug===void 0||signingPolicySlug===void 0||organizationId===void 0||apiToken===void 0)return;let client=(0,import_chunk_7B7OJEAW.clientOf)(session,
{retries:0,totalTimeoutInSeconds:questionTimeoutInSeconds});return(0,import_chunk_7B7OJEAW.findPolicy)(client,projectSlug,signingPolicySlug).then(()=>{},error=>(0,import_chunk_D6YQA7E6.toSigningError)(
error))};return()=>answer??=ask()}function throwFailures({host,signal},failures,total){let[first,...others]=failures;if(signal.aborted)throw failures.find(({code})=>code===
"CANCELLED")??new import_chunk_6SEWUBK6.SigningError("CANCELLED","The run was cancelled.");if(first!==void 0){if(others.length===0)throw first;for(let failure of failures)
(0,import_chunk_D6YQA7E6.showFailure)(host,failure);throw new import_chunk_6SEWUBK6.SigningError(first.code,`${failures.length} of ${total} files could not be s\
igned; the first one: ${first.message}`,{hint:"Each of them is listed above.",cause:first})}}async function openpgpKeyOf({configuration:{gnupg}}){return gnupg===
void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(gnupg.publicKey,"utf8"),fingerprint:gnupg.fingerprint}}}function toolContext({session,plan:plan2,
facts,key,configuration}){var _a;if(key===void 0)throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR","There are files to sign, but no key is known.");
return{key,options:(0,import_chunk_7B7OJEAW.signingOptions)(session.inputs),configuration,backend:((_a=plan2.openssl)==null?void 0:_a.backend)??"engine",command:(0,import_chunk_7B7OJEAW.commandOf)(
facts)}}0&&(module.exports={signFiles});
