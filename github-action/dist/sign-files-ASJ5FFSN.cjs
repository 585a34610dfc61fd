var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>signFiles});module.exports=__toCommonJS(stdin_exports);var import_chunk_KHDNG23H=require("./chunk-KHDNG23H.cjs");
var import_chunk_ZZNFWEK5=require("./chunk-ZZNFWEK5.cjs");var import_chunk_63AI2ZV4=require("./chunk-63AI2ZV4.cjs");var import_chunk_TYOF7II3=require("./chunk-TYOF7II3.cjs");
var import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs");var import_chunk_YYOT5XUS=require("./chunk-YYOT5XUS.cjs");var import_chunk_X3KXRRFR=require("./chunk-X3KXRRFR.cjs");
var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_OQXOTRG7=require("./chunk-OQXOTRG7.cjs");
var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");var import_node_fs=require("node:fs");var import_promises=require("node:fs/promises");var import_node_path=require("node:path");
var import_promises2=require("node:timers/promises");var import_promises3=require("node:fs/promises");var import_node_path2=require("node:path");var import_node_crypto=require("node:crypto");
var import_node_crypto2=require("node:crypto");var import_node_crypto3=require("node:crypto");var import_consumers=require("node:stream/consumers");var import_node_crypto4=require("node:crypto");
var import_node_crypto5=require("node:crypto");var import_promises4=require("node:fs/promises");var import_promises5=require("node:fs/promises");var import_node_path3=require("node:path");
var import_node_crypto6=require("node:crypto");var import_node_fs2=require("node:fs");var import_promises6=require("node:fs/promises");var import_promises7=require("node:timers/promises");
var probe=new Uint8Array(4096);function createStaging(workspace){const stagingFolders=new Map;const madeFolders=new Set;let count=0;const stagingFolderIn=folder=>{
const known=stagingFolders.get(folder);if(known!==void 0)return known;const made=makeStagingFolder(folder);stagingFolders.set(folder,made);made.catch(()=>stagingFolders.
delete(folder));return made};const makeStagingFolder=async folder=>{for(const made of await makeFolders(folder)){(0,import_chunk_X3KXRRFR.recordLeftover)(workspace.
directory,{folder:made});madeFolders.add(made)}const staging=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(folder,import_chunk_X3KXRRFR.stagingPrefix));
try{(0,import_chunk_X3KXRRFR.recordLeftover)(workspace.directory,{staging});await(0,import_promises.writeFile)((0,import_node_path.join)(staging,"probe"),probe,
{flag:"wx",mode:384});await(0,import_promises.rm)((0,import_node_path.join)(staging,"probe"))}catch(error){await(0,import_chunk_X3KXRRFR.removeTree)(staging).catch(
()=>void 0);throw error}return staging};return{async reserve(path){const destination=(0,import_node_path.resolve)(path);try{await refuseFolder(destination);const own=(0,import_node_path.join)(
await stagingFolderIn((0,import_node_path.dirname)(destination)),String(count+=1));await(0,import_promises.mkdir)(own,{mode:448});return createReservation(own,destination)}catch(error){
throw(0,import_chunk_X3KXRRFR.outputError)(error,destination)}},async finish(){const folders=await Promise.allSettled(stagingFolders.values());stagingFolders.clear();
const removed=await Promise.allSettled(folders.map(async folder=>{if(folder.status==="fulfilled")await(0,import_chunk_X3KXRRFR.removeTree)(folder.value)}));await(0,import_chunk_X3KXRRFR.removeEmptyFolders)(
[...madeFolders]);madeFolders.clear();const failure=removed.find(result=>result.status==="rejected");if(failure!==void 0)throw(0,import_chunk_X3KXRRFR.outputError)(
failure.reason,(0,import_chunk_X3KXRRFR.textOf)(failure.reason,"path")??import_chunk_X3KXRRFR.stagingPrefix)}}}function createReservation(own,destination){const output=(0,import_node_path.join)(
own,(0,import_node_path.basename)(destination));let state="open";return{output,async publish({mode,allowEmpty=false}={}){if(state!=="open")throw new import_chunk_NBC3KX7F.SigningError(
"INTERNAL_ERROR",`The place for ${destination} was given up already (${state}).`);try{await refuseFolder(destination);await settle(output,destination,mode,allowEmpty);
await renameOver(output,destination);state="published"}catch(error){throw(0,import_chunk_X3KXRRFR.outputError)(error,destination)}await(0,import_chunk_X3KXRRFR.removeTree)(
own).catch(()=>void 0)},async reset(){try{await(0,import_chunk_X3KXRRFR.removeTree)(own);await(0,import_promises.mkdir)(own,{mode:448})}catch(error){throw(0,import_chunk_X3KXRRFR.outputError)(
error,destination)}},async discard(){if(state!=="open")return;state="discarded";await(0,import_chunk_X3KXRRFR.removeTree)(own).catch(()=>void 0)}}}async function makeFolders(folder){
const first=await(0,import_promises.mkdir)(folder,{recursive:true});if(first===void 0)return[];const made=[];for(let path=folder;path.length>=first.length;path=
(0,import_node_path.dirname)(path))made.push(path);return made}async function refuseFolder(destination){const status=await(0,import_promises.lstat)(destination).
catch(error=>{if((0,import_chunk_X3KXRRFR.systemCode)(error)==="ENOENT")return void 0;throw error});if(status?.isDirectory()===true)throw Object.assign(new Error(
`${destination} is a folder`),{code:"EISDIR"})}async function settle(output,destination,mode,allowEmpty){const written=await(0,import_promises.lstat)(output).catch(
()=>void 0);if(written?.isFile()!==true||written.size===0&&!allowEmpty){const what=written===void 0?"no result":written.isFile()?"an empty result":"something th\
at is not a file";throw new import_chunk_NBC3KX7F.SigningError("SIGNING_FAILED",`The signing tool left ${what} for ${destination}.`,{hint:"Nothing was changed. \
The tool's own words should tell why; report it where they don't."})}const windows=process.platform==="win32";const file=await(0,import_promises.open)(output,windows?
"r+":import_node_fs.constants.O_RDONLY|import_node_fs.constants.O_NOFOLLOW);try{const replaced=await(0,import_promises.lstat)(destination).catch(()=>void 0);if(process.
geteuid?.()===0&&replaced?.isFile()===true)await file.chown(replaced.uid,replaced.gid);if(mode!==void 0)await file.chmod(mode&511);await file.sync()}finally{await file.
close()}}async function renameOver(output,destination){for(let attempt=1;;attempt+=1){try{await(0,import_promises.rename)(output,destination);return}catch(error){
const busy=process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_X3KXRRFR.systemCode)(error)??"");if(!busy||attempt===10)throw error;await(0,import_promises2.setTimeout)(
attempt*50)}}}var universal={integer:2,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49};function contextTag(number){return 160|
number}var MalformedDer=class extends Error{name="MalformedDer"};function readDer(bytes){const element=readElement(bytes,0);if(bytes.subarray(element.raw.length).
some(byte=>byte!==0))throw new MalformedDer("there is more after the end");return element}function childrenOf(element){if((element.tag&32)===0)throw new MalformedDer(
`a primitive element (tag 0x${element.tag.toString(16)}) where others should be inside`);const children=[];for(let offset=0;offset<element.content.length;){const child=readElement(
element.content,offset);children.push(child);offset+=child.raw.length}return children}function expectTag(element,tag,what){if(element?.tag!==tag)throw new MalformedDer(
`${what} is missing`);return element}function sequenceOf(element,what){return childrenOf(expectTag(element,universal.sequence,what))}function objectIdentifierOf(element,what){
const{content}=expectTag(element,universal.objectIdentifier,what);const arcs=[];let arc=0n;for(const byte of content){arc=arc<<7n|BigInt(byte&127);if((byte&128)!==
0)continue;arcs.push(arc);arc=0n}const[first,...rest]=arcs;if(first===void 0||((content.at(-1)??0)&128)!==0)throw new MalformedDer(`${what} is not an object ide\
ntifier`);const root=first<80n?first/40n:2n;return[root,first-root*40n,...rest].join(".")}function timeOf(element,what){const text=element?.content.toString("la\
tin1")??"";const short=element?.tag===universal.utcTime;if(!short&&element?.tag!==universal.generalizedTime)throw new MalformedDer(`${what} is missing`);const century=Number(
text.slice(0,2))<50?"20":"19";const parts=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(short?century+text:text);const[,year,month,day,hour,minute,second]=parts??
[];const time=new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);if(Number.isNaN(time.getTime()))throw new MalformedDer(`${what} is not a time in \
UTC`);return time}function lengthOfDer(head){const{headerSize,length}=readHeader(head,0);return headerSize+length}function readElement(bytes,offset){const{headerSize,
length}=readHeader(bytes,offset);const start=offset+headerSize;const end=start+length;if(end>bytes.length)throw new MalformedDer("it is cut off");return{tag:bytes[offset]??
0,raw:bytes.subarray(offset,end),content:bytes.subarray(start,end)}}function readHeader(bytes,offset){const tag=bytes[offset];const first=bytes[offset+1];if(tag===
void 0||first===void 0)throw new MalformedDer("it is cut off");if((tag&31)===31)throw new MalformedDer("it holds a tag of several bytes");if(first<128)return{headerSize:2,
length:first};const lengthSize=first&127;if(lengthSize===0||lengthSize>4||offset+2+lengthSize>bytes.length)throw new MalformedDer("it holds a length that is not\
 DER");return{headerSize:2+lengthSize,length:bytes.readUIntBE(offset+2,lengthSize)}}var digests=new Map([["2.16.840.1.101.3.4.2.1","sha256"],["2.16.840.1.101.3.\
4.2.2","sha384"],["2.16.840.1.101.3.4.2.3","sha512"]]);var rsassaPss="1.2.840.113549.1.1.10";var schemes=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["\
1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs\
1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sh\
a384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function digestByIdentifier(identifier){return digests.get(identifier)}function signatureProblem({
algorithm,digest,data,signature},key){const scheme=schemeOf(algorithm);if(scheme===void 0)return"uses a signature algorithm that is unknown or too weak";const keyType=key.
asymmetricKeyType;if(scheme.kind==="ecdsa"?keyType!=="ec":keyType!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";const padding=scheme.
kind==="rsa-pss"?{padding:import_node_crypto2.constants.RSA_PKCS1_PSS_PADDING,saltLength:scheme.saltLength}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING};
const parameters=scheme.kind==="ecdsa"?{key,dsaEncoding:"der"}:{key,...padding};return(0,import_node_crypto2.verify)(scheme.digest??digest,data,parameters,signature)?
void 0:"does not fit what it is over"}function schemeOf([identifier,parameters]){const name=objectIdentifierOf(identifier,"the signature algorithm");return name===
rsassaPss?pssScheme(parameters):schemes.get(name)}function pssScheme(parameters){const fields=new Map(sequenceOf(parameters,"the PSS parameters").map(field=>[field.
tag,childrenOf(field)[0]]));const digest=digestOf(fields.get(contextTag(0)));const maskGeneration=fields.get(contextTag(1));if(digest===void 0||maskGeneration===
void 0)return void 0;if(digestOf(sequenceOf(maskGeneration,"the mask generation function")[1])!==digest)return void 0;const salt=fields.get(contextTag(2))?.content;
if(salt?.length===0||(salt?.length??0)>2)return void 0;return{kind:"rsa-pss",digest,saltLength:salt===void 0?20:salt.readUIntBE(0,salt.length)}}function digestOf(algorithm){
return algorithm===void 0?void 0:digestByIdentifier(objectIdentifierOf(sequenceOf(algorithm,"a digest algorithm")[0],"a digest algorithm"))}var signedDataType="\
1.2.840.113549.1.7.2";function parseSignedData(der){const[type,wrapped]=sequenceOf(readDer(der),"the PKCS #7 message");if(objectIdentifierOf(type,"its type")!==
signedDataType)throw new MalformedDer("it is no signed data");const[inner]=childrenOf(expectTag(wrapped,contextTag(0),"its content"));const[,,encapsulated,...rest]=sequenceOf(
inner,"the signed data");const[contentType,content]=sequenceOf(encapsulated,"the signed content");return{contentType:objectIdentifierOf(contentType,"the content\
's type"),content:content===void 0?void 0:contentOctets(content),certificates:rest.filter(({tag})=>tag===contextTag(0)).flatMap(set=>childrenOf(set).map(({raw})=>raw)),
signers:childrenOf(expectTag(rest.at(-1),universal.set,"the list of signers")).map(parseSignerInfo)}}function parseSignerInfo(element){const[,name,digestAlgorithm,
...rest]=sequenceOf(element,"a signer");const signed=rest[0]?.tag===contextTag(0)?rest.shift():void 0;const[signatureAlgorithm,signature,unsigned]=rest;return{name:signerName(
name),digestAlgorithm:objectIdentifierOf(sequenceOf(digestAlgorithm,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:signed&&{values:attributesOf(
signed),encoded:Buffer.concat([Buffer.of(universal.set),signed.raw.subarray(1)])},signatureAlgorithm:sequenceOf(signatureAlgorithm,"the signature algorithm"),signature:expectTag(
signature,universal.octetString,"the signature value").content,unsignedAttributes:unsigned===void 0?new Map:attributesOf(expectTag(unsigned,contextTag(1),"the l\
ist of unsigned attributes"))}}function nameOfCertificate(der){const[tbs]=sequenceOf(readDer(der),"the certificate");const fields=sequenceOf(tbs,"the certificat\
e's content");const[serialNumber,,issuer]=fields[0]?.tag===contextTag(0)?fields.slice(1):fields;return{serialNumber:expectTag(serialNumber,universal.integer,"th\
e serial number").content,issuer:expectTag(issuer,universal.sequence,"the issuer").raw}}function contentOctets(wrapper){const[content,...others]=childrenOf(expectTag(
wrapper,contextTag(0),"the content"));if(content===void 0||others.length>0)throw new MalformedDer("the content is not one element");return content.content}function signerName(element){
if(element?.tag!==universal.sequence)return"subject-key-identifier";const[issuer,serialNumber]=childrenOf(element);return{issuer:expectTag(issuer,universal.sequence,
"the signer's issuer").raw,serialNumber:expectTag(serialNumber,universal.integer,"the signer's serial number").content}}function attributesOf(set){const attributes=new Map;
for(const attribute of childrenOf(set)){const[type,values]=sequenceOf(attribute,"an attribute");const key=objectIdentifierOf(type,"an attribute's type");attributes.
set(key,[...attributes.get(key)??[],...childrenOf(expectTag(values,universal.set,"an attribute's values"))])}return attributes}var dataType="1.2.840.113549.1.7.\
1";var contentTypeAttribute="1.2.840.113549.1.9.3";var messageDigestAttribute="1.2.840.113549.1.9.4";function checkSignedBy(certificate,signed,content){const ours=signed.
signers.filter(({name})=>isNameOf(name,certificate.raw));if(ours.length===0)return{state:"wrong",byOther:true,reason:`it is signed by ${describeSigners(signed)}`};
let reason="";for(const signer of ours){const problem=signerProblem(signer,certificate,content,signed.contentType);if(problem!==void 0){reason=`its signature ${problem}`;
continue}if(signed.certificates.some(embedded=>embedded.equals(certificate.raw)))return{state:"right",signer};reason="its signature is right, but holds another \
certificate"}return{state:"wrong",byOther:false,reason}}function signerProblem(signer,certificate,content,contentType){const digest=digestByIdentifier(signer.digestAlgorithm);
if(digest===void 0)return"uses a digest algorithm that is unknown or too weak";const attributes=signer.signedAttributes;if(attributes===void 0){if(contentType!==
dataType)return"has no signed attributes"}else{const messageDigest=onlyValue(attributes.values,messageDigestAttribute);if(messageDigest?.tag!==universal.octetString)
return"does not tell the digest of what it is over";if(!messageDigest.content.equals((0,import_node_crypto.createHash)(digest).update(content).digest()))return"\
is over other content";const type=onlyValue(attributes.values,contentTypeAttribute);if(type===void 0||objectIdentifierOf(type,"the content type's attribute")!==
contentType)return"is over another type of content"}const data=attributes?.encoded??content;return signatureProblem({algorithm:signer.signatureAlgorithm,digest,
data,signature:signer.signature},certificate.publicKey)}function isNameOf(name,certificate){if(name==="subject-key-identifier")return true;const own=nameOfCertificate(
certificate);return own.issuer.equals(name.issuer)&&own.serialNumber.equals(name.serialNumber)}function certificatesOf(signer,certificates){return certificates.
filter(der=>isNameOf(signer.name,der)).map(readCertificate)}function readCertificate(der){try{const certificate=new import_node_crypto.X509Certificate(der);if(certificate.
publicKey.type==="public")return certificate}catch{}throw new MalformedDer("it holds a certificate that can not be read")}function describeCertificate(certificate){
return certificate.subject.replaceAll("\n",", ")}function describeSigners(signed){const names=signed.signers.flatMap(signer=>certificatesOf(signer,signed.certificates).
slice(0,1).map(describeCertificate));return names.length===0?"nobody who is named in it":names.join(" and by ")}function onlyValue(attributes,type){const values=attributes.
get(type);return values?.length===1?values[0]:void 0}var tokenAttributes=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"];var counterSignatureAttribute="1\
.2.840.113549.1.9.6";var signingTimeAttribute="1.2.840.113549.1.9.5";var timestampInfoType="1.2.840.113549.1.9.16.1.4";var dataType2="1.2.840.113549.1.7.1";var timestampingPurpose="\
1.3.6.1.5.5.7.3.8";function checkTimestamp(signer,outer){const token=tokenAttributes.flatMap(type=>signer.unsignedAttributes.get(type)??[])[0];if(token!==void 0)
return checkToken(token,signer.signature);const counterSignature=signer.unsignedAttributes.get(counterSignatureAttribute)?.[0];return counterSignature===void 0?
{state:"none"}:checkCounterSignature(counterSignature,signer.signature,outer)}function checkToken(element,signature){const token=parseSignedData(element.raw);const[
signer]=token.signers;if(signer===void 0||token.content===void 0||token.contentType!==timestampInfoType)return{state:"invalid",reason:"it is no timestamp token"};
const[,,imprint,,time]=sequenceOf(readDer(token.content),"the timestamp");const[algorithm,hash]=sequenceOf(imprint,"the timestamp's imprint");const digest=digestByIdentifier(
objectIdentifierOf(sequenceOf(algorithm,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(digest===void 0)return{state:"invalid",reason:"\
its digest algorithm is unknown or too weak"};const expected=(0,import_node_crypto3.createHash)(digest).update(signature).digest();if(!expectTag(hash,universal.
octetString,"the timestamp's imprint").content.equals(expected)){return{state:"invalid",reason:"it was given for another signature"}}return byAuthority(signer,token.
certificates,token.content,timestampInfoType,()=>timeOf(time,"the time of the timestamp"))}function checkCounterSignature(element,signature,outer){const signer=parseSignerInfo(
element);const time=signer.signedAttributes?.values.get(signingTimeAttribute)?.[0];return byAuthority(signer,outer.certificates,signature,dataType2,()=>timeOf(time,
"the time of the counter signature"))}function byAuthority(signer,certificates,content,contentType,time){let reason="the certificate of its authority is not in \
it";for(const certificate of certificatesOf(signer,certificates)){const problem=isForTimestamps(certificate)?signerProblem(signer,certificate,content,contentType):
"is by a certificate that is not for timestamps";if(problem===void 0)return{state:"valid",time:time(),authority:describeCertificate(certificate)};reason=`its si\
gnature ${problem}`}return{state:"invalid",reason}}function isForTimestamps(certificate){const purposes=certificate.keyUsage;return purposes?.includes(timestampingPurpose)??
false}var indirectDataType="1.3.6.1.4.1.311.2.1.4";var trustListType="1.3.6.1.4.1.311.10.1";var nestedSignatureAttribute="1.3.6.1.4.1.311.2.4.1";var verifier="A\
uthenticode PKCS #7 check";function checkAuthenticode(pkcs7,signer){try{return judge(withNested(parseSignedData(toDer(pkcs7))),signer)}catch(error){if(!(error instanceof
MalformedDer))throw error;return invalid(`the signature is malformed: ${error.message}`)}}function judge(signatures,signer){if(signatures.every(({signers})=>signers.
length===0)){return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}}}let failure;for(const signed of signatures){const{
content}=signed;if(content===void 0||![indirectDataType,trustListType].includes(signed.contentType))return invalid("the signature is not an Authenticode one");const check=checkSignedBy(
signer,signed,content);if(check.state==="right")return valid(signed,content,check);if(failure===void 0||failure.byOther)failure=check}return invalid(failure?.reason??
"there is no signature in it")}function valid(signed,content,{signer}){const timestamp=checkTimestamp(signer,signed);if(timestamp.state==="invalid")return invalid(
`its timestamp is not right: ${timestamp.reason}`);const isCatalog=signed.contentType===trustListType;return{kind:isCatalog?"catalog":"file",signedDigest:isCatalog?
void 0:fileDigest(content),verdict:{state:"valid",verifier,notes:timestamp.state==="none"?[]:[`timestamp of ${timestamp.time.toISOString()} by ${timestamp.authority}`],
...timestamp.state==="none"?{}:{timestampedAt:timestamp.time.toISOString()}}}}function invalid(reason){return{kind:"file",signedDigest:void 0,verdict:{state:"in\
valid",reason}}}function fileDigest(content){const wrapper={tag:universal.sequence,raw:content,content};const[,digestInfo]=childrenOf(wrapper);const[,digest]=sequenceOf(
digestInfo,"the file's digest");return expectTag(digest,universal.octetString,"the file's digest").content.toString("hex")}function withNested(signed){const nested=signed.
signers.flatMap(({unsignedAttributes})=>unsignedAttributes.get(nestedSignatureAttribute)??[]);return[signed,...nested.map(({raw})=>parseSignedData(raw))]}function toDer(bytes){
const pem=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(bytes.subarray(0,bytes[0]===universal.sequence?0:void 0).toString("latin1"));return pem?.[1]===
void 0?bytes:Buffer.from(pem[1],"base64")}var import_yauzl=(0,import_chunk_TSJDAB6H.__toESM)((0,import_chunk_OQXOTRG7.require_yauzl)(),1);var largestManifestInBytes=64*
1024*1024;var largestSignatureInBytes=4*1024*1024;var mostSignatureFiles=64;var UnreadableArchive=class extends Error{name="UnreadableArchive"};async function readJarArchive(path){
const zip=await readable((0,import_yauzl.openPromise)(path,{autoClose:false,lazyEntries:true,decodeStrings:false,validateEntrySizes:true}));try{return await readable(
readEntries(zip))}finally{zip.close()}}async function readEntries(zip){const contentNames=new Set;const metadata=new Map;let firstOffset=zip.entryCount===0?0:Number.
POSITIVE_INFINITY;for await(const entry of zip.eachEntry()){const name=nameOf(entry);firstOffset=Math.min(firstOffset,entry.relativeOffsetOfLocalHeader);const role=roleOf(
name);if(role==="folder"||role==="other-signature-file")continue;const key=role==="content"?name:name.toUpperCase();if(contentNames.has(key)||metadata.has(key))
throw new UnreadableArchive(`it holds ${JSON.stringify(name)} twice`);if(role==="content")contentNames.add(key);else metadata.set(key,await readEntry(zip,entry,
name,role==="manifest"?largestManifestInBytes:void 0));if(metadata.size>mostSignatureFiles)throw new UnreadableArchive(`it holds more than ${mostSignatureFiles}\
 signature files`)}if(firstOffset!==0)throw new UnreadableArchive("it has data before the first entry, which no signature covers");return{contentNames:[...contentNames],
manifest:metadata.get("META-INF/MANIFEST.MF"),signatures:signaturesIn(metadata)}}function signaturesIn(metadata){return[...metadata].filter(([name])=>/\.(RSA|EC|DSA)$/.
test(name)).map(([name,block])=>({name,block,signatureFile:metadata.get(name.replace(/\.\w+$/,".SF"))}))}async function readEntry(zip,entry,name,limit){const most=limit??
(name.toUpperCase().endsWith(".SF")?largestManifestInBytes:largestSignatureInBytes);if(entry.uncompressedSize>most)throw new UnreadableArchive(`${JSON.stringify(
name)} is too big (${entry.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await zip.openReadStreamPromise(entry))}function nameOf(entry){return entry.
fileNameRaw.toString("utf8")}function roleOf(name){const upper=name.toUpperCase();if(upper==="META-INF/MANIFEST.MF")return"manifest";if(/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(upper))return"signature";if(/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(upper))return"other-signature-file";return name.endsWith("/")?"folder":"content"}
async function readable(reading){try{return await reading}catch(error){if(error instanceof UnreadableArchive||error.syscall!==void 0)throw error;throw new UnreadableArchive(
`it can't be read as a ZIP archive (${error instanceof Error?error.message:String(error)})`,{cause:error})}}var digestNames=new Map([["SHA-256","sha256"],["SHA-\
384","sha384"],["SHA-512","sha512"]]);function parseManifest(raw){const[main,...named]=splitSections(raw).map(bytes=>({raw:bytes,attributes:attributesOf2(bytes)}));
const sections=new Map;let repeated;for(const section of named){const name=section.attributes.get("NAME");if(name===void 0)continue;if(sections.has(name))repeated=
name;sections.set(name,section)}return{raw,main:main??{raw,attributes:new Map},sections,repeated}}function checkDigests(section,suffix,bytes){const stated=[...digestNames].
flatMap(([name,digest])=>{const value=section.attributes.get(`${name}${suffix}`.toUpperCase());return value===void 0?[]:[{digest,value}]});if(stated.length===0)
return"absent";return stated.every(({digest,value})=>(0,import_node_crypto4.createHash)(digest).update(bytes).digest("base64")===value)?"fits":"differs"}function statesDigest(section){
return[...digestNames.keys()].some(name=>section.attributes.has(`${name}-DIGEST`))}function splitSections(raw){const text=raw.toString("latin1");const sections=[];
let start=0;for(const line of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){const end=line.index+line[0].length;const isBlank=line[1]==="";if(!isBlank&&end<text.length)
continue;if(end>start&&(line.index>start||!isBlank))sections.push(raw.subarray(start,end));start=end}return sections}function attributesOf2(section){const unfolded=section.
toString("latin1").replace(/(\r\n|\n|\r) /g,"");const attributes=new Map;for(const line of unfolded.split(/\r\n|\n|\r/)){const colon=line.indexOf(": ");if(colon>
0)attributes.set(line.slice(0,colon).toUpperCase(),Buffer.from(line.slice(colon+2),"latin1").toString("utf8"))}return attributes}async function checkJarSignature(jar,certificate){
try{return judge2(await readJarArchive(jar),certificate)}catch(error){if(error instanceof UnreadableArchive)return{state:"invalid",reason:error.message};throw error}}
function judge2(archive,certificate){if(archive.signatures.length===0)return{state:"unsigned",reason:"there is no signature block in META-INF"};const blocks=archive.
signatures.map(files=>checkBlock(archive,files,certificate));const right=blocks.find(({verdict})=>verdict.state==="valid");const first=right??blocks.find(({byOther})=>!byOther)??
blocks[0];return first?.verdict??{state:"unsigned",reason:"there is no signature block in META-INF"}}function checkBlock(archive,{name,block,signatureFile},certificate){
const wrong=(reason,byOther=false)=>({verdict:{state:"invalid",reason:`${name}: ${reason}`},byOther});if(signatureFile===void 0)return wrong("its signature file\
 (.SF) is missing");try{const signed=parseSignedData(block);if(signed.content!==void 0&&!signed.content.equals(signatureFile))return wrong("it is over another s\
ignature file");const check=checkSignedBy(certificate,signed,signatureFile);if(check.state==="wrong")return wrong(check.reason,check.byOther);const timestamp=checkTimestamp(
check.signer,signed);if(timestamp.state==="invalid")return wrong(`its timestamp is not right: ${timestamp.reason}`);const gap=coverageGap(archive,signatureFile);
if(gap!==void 0)return wrong(gap);const time=timestamp.state==="valid"?timestamp.time.toISOString():void 0;const notes=timestamp.state==="valid"?[`timestamp of ${timestamp.
time.toISOString()} by ${timestamp.authority}`]:[];const verdict={state:"valid",verifier:"JAR signature check",notes,...time===void 0?{}:{timestampedAt:time}};return{
verdict,byOther:false}}catch(error){if(error instanceof MalformedDer)return wrong(`it is malformed: ${error.message}`);throw error}}function coverageGap({contentNames,
manifest:manifestBytes},signatureFileBytes){if(manifestBytes===void 0)return"the manifest is missing";const manifest=parseManifest(manifestBytes);const signatureFile=parseManifest(
signatureFileBytes);const repeated=manifest.repeated??signatureFile.repeated;if(repeated!==void 0)return`the manifest names ${JSON.stringify(repeated)} twice`;const isWhole=checkDigests(
signatureFile.main,"-Digest-Manifest",manifest.raw)==="fits";if(!isWhole&&checkDigests(signatureFile.main,"-Digest-Manifest-Main-Attributes",manifest.main.raw)!==
"fits"){return"the manifest was changed after signing"}for(const name of contentNames){const section=manifest.sections.get(name);if(section===void 0||!statesDigest(
section))return`the entry ${JSON.stringify(name)} is not signed`;if(isWhole)continue;const signed=signatureFile.sections.get(name);if(signed===void 0)return`the\
 entry ${JSON.stringify(name)} is not signed by it`;if(checkDigests(signed,"-Digest",section.raw)!=="fits")return`the manifest's section of ${JSON.stringify(name)}\
 was changed after signing`}return void 0}var readSizeInBytes=1024*1024;var largestSignatureInBytes2=64*1024;async function checkRawSignature(certificate,file,signature,digest,padding){
const size=await sizeOf(signature);if(size===void 0)return{state:"unsigned",reason:"there is no signature file"};if(size===0)return{state:"invalid",reason:"the \
signature file is empty"};if(size>largestSignatureInBytes2)return{state:"invalid",reason:`the signature file is too big (${size} bytes)`};const verify2=(0,import_node_crypto5.createVerify)(
digest);await readInto(file,chunk=>verify2.update(chunk));if(!verify2.verify(keyFor(certificate,padding),await(0,import_promises4.readFile)(signature))){return{
state:"invalid",reason:`the signature does not fit the file, the certificate, or ${digest}`}}return{state:"valid",verifier:"Node.js crypto",notes:[]}}function keyFor({
publicKey},padding){if(publicKey.asymmetricKeyType!=="rsa")return{key:publicKey,dsaEncoding:"der"};return padding==="pss"?{key:publicKey,padding:import_node_crypto5.constants.
RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto5.constants.RSA_PSS_SALTLEN_DIGEST}:{key:publicKey,padding:import_node_crypto5.constants.RSA_PKCS1_PADDING}}async function sizeOf(path){
try{return(await(0,import_promises4.stat)(path)).size}catch(error){if(error.code==="ENOENT")return void 0;throw error}}async function readInto(file,use2){const handle=await(0,import_promises4.open)(
file,"r");try{const buffer2=Buffer.allocUnsafe(readSizeInBytes);for(;;){const{bytesRead}=await handle.read(buffer2,0,buffer2.length);if(bytesRead===0)return;use2(
buffer2.subarray(0,bytesRead))}}finally{await handle.close()}}async function readAt(handle,position,length){const buffer2=Buffer.alloc(length);let filled=0;while(filled<
length){const{bytesRead}=await handle.read(buffer2,filled,length-filled,position+filled);if(bytesRead===0)throw new RangeError("it ends too early");filled+=bytesRead}
return buffer2}var firstSpecialSector=4294967290;var directoryEntrySize=128;async function uncoveredInCompoundFile(handle,size){const header=await readAt(handle,
0,512);const sectorSize=2**header.readUInt16LE(30);if(sectorSize!==512&&sectorSize!==4096)throw new RangeError("its sectors have an unknown size");if(size%sectorSize!==
0)return"has data behind its last sector";const layout=await readLayout(handle,header,sectorSize,size/sectorSize-1);followChain(layout,header.readUInt32LE(60));
const directory=await readChain(handle,layout,header.readUInt32LE(48));for(let offset=0;offset<directory.length;offset+=directoryEntrySize)followStream(layout,directory,
offset);for(let sector=0;sector<layout.sectorCount;sector+=1){if(layout.used.has(sector))continue;const isEmpty=(await readSector(handle,layout,sector)).every(byte=>byte===
0);if(!isEmpty)return"has data that belongs to none of its streams"}return void 0}async function readLayout(handle,header,sectorSize,sectorCount){const perSector=sectorSize/
4;const layout={sectorSize,sectorCount,miniStreamCutoff:header.readUInt32LE(56),next:new Uint32Array(Math.ceil(sectorCount/perSector)*perSector).fill(4294967295),
used:new Set};const tableSectors=Array.from({length:109},(_,index)=>header.readUInt32LE(76+index*4));for(let list=header.readUInt32LE(68);list<firstSpecialSector;){
use(layout,list);const content=await readSector(handle,layout,list);for(let index=0;index<perSector-1;index+=1)tableSectors.push(content.readUInt32LE(index*4));
list=content.readUInt32LE(sectorSize-4)}let filled=0;for(const sector of tableSectors.filter(number=>number<firstSpecialSector)){use(layout,sector);const content=await readSector(
handle,layout,sector);for(let index=0;index<perSector&&filled<layout.next.length;index+=1)layout.next[filled++]=content.readUInt32LE(index*4)}return layout}function followStream(layout,directory,offset){
const type=directory.readUInt8(offset+66);const isRoot=type===5;const size=directory.readUInt32LE(offset+120);if(isRoot||type===2&&size>=layout.miniStreamCutoff)
followChain(layout,directory.readUInt32LE(offset+116))}function followChain(layout,start){const sectors=[];for(let sector=start;sector<firstSpecialSector;sector=
layout.next[sector]??4294967295){use(layout,sector);sectors.push(sector)}return sectors}function use({used,sectorCount},sector){if(sector>=sectorCount)throw new RangeError(
"it names a sector that it does not have");if(used.has(sector))throw new RangeError("two of its parts share a sector");used.add(sector)}async function readChain(handle,layout,start){
const sectors=followChain(layout,start);const contents=[];for(const sector of sectors)contents.push(await readSector(handle,layout,sector));return Buffer.concat(
contents)}function readSector(handle,{sectorSize},sector){return readAt(handle,(sector+1)*sectorSize,sectorSize)}var largestScriptInBytes=64*1024*1024;var mostPaddingInBytes=15;
var scriptExtensions=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function uncoveredData(file){const handle=await(0,import_promises5.open)(file,
"r");try{const{size}=await handle.stat();const head=await readAt(handle,0,64);if(head.toString("latin1",0,2)==="MZ")return await inExecutable(handle,head,size);
if(head.toString("latin1",0,4)==="MSCF")return await inCabinet(handle,head,size);if(head.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n)return await uncoveredInCompoundFile(
handle,size);if(scriptExtensions.includes((0,import_node_path3.extname)(file).toLowerCase()))return await inScript(handle,size);return"is of a kind whose signat\
ure can not be checked here"}catch(error){if(error instanceof RangeError||error instanceof MalformedDer)return`is damaged: ${error.message}`;throw error}finally{
await handle.close()}}async function inExecutable(handle,head,size){const header=await readAt(handle,head.readUInt32LE(60),24+112+5*8);const directories=24+(header.
readUInt16LE(24)===523?112:96);const offset=header.readUInt32LE(directories+4*8);const tableSize=header.readUInt32LE(directories+4*8+4);if(offset+tableSize!==size)
return"has data behind its signature";return inSignature(handle,offset+8,size)}async function inCabinet(handle,head,size){const hasReservedArea=(head.readUInt16LE(
30)&4)!==0&&head.readUInt16LE(36)===20;if(!hasReservedArea)return"has no place for a signature";const offset=head.readUInt32LE(44);return offset+head.readUInt32LE(
48)===size?inSignature(handle,offset,size):"has data behind its signature"}async function inSignature(handle,offset,size){const end=offset+lengthOfDer(await readAt(
handle,offset,6));const isPadding=size-end<=mostPaddingInBytes&&(await readAt(handle,end,size-end)).every(byte=>byte===0);return isPadding?void 0:"has data behi\
nd its signature"}var signatureBlock=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].map(({source})=>source).join("|"));async function inScript(handle,size){
if(size>largestScriptInBytes)return"is too big for a script";const bytes=await readAt(handle,0,size);const isUtf16=bytes.length>=2&&bytes.readUInt16BE(0)===65534;
const text=bytes.toString(isUtf16?"utf16le":"utf8");const begin=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(text);return begin!==null&&signatureBlock.
test(text.slice(begin.index))?void 0:"has text behind its signature"}function createVerifier({signer,run,scratchDirectory}){return{signer:{sha256:signer.fingerprint256.
replaceAll(":","").toLowerCase(),subject:signer.subject.replaceAll("\n",", "),certificatePem:signer.toString()},async withScratch(use2){const directory=await(0,import_promises3.mkdtemp)(
(0,import_node_path2.join)(scratchDirectory,"verify-"));try{return await use2(directory)}finally{await(0,import_promises3.rm)(directory,{recursive:true,force:true})}},
run,rawSignature:(file,signature,digest,padding)=>checkRawSignature(signer,file,signature,digest,padding),authenticodeSignature:async pkcs7=>checkAuthenticode(await(0,import_promises3.readFile)(
pkcs7),signer),uncoveredData,jarSignature:jar=>checkJarSignature(jar,signer)}}var firstDelayInMilliseconds=1e3;var longestDelayInMilliseconds=3e4;async function signFile(planned,context){
const startedAt=performance.now();const{session,workingDirectory}=context;const{file,destination,reason}=planned;const tool=import_chunk_ZZNFWEK5.tools[planned.
tool];const common={file:file.name,tool:tool.name,reason,result:(0,import_chunk_KHDNG23H.relativeName)(destination,workingDirectory)};const existing=await checkExisting(
planned,tool,context);if(existing!==void 0){await keepAsItIs(planned,tool,context);const{size}=await(0,import_promises6.stat)(destination);const durationInMilliseconds=since(
startedAt);return{...common,status:"skipped",sizeInBytes:size,verifiedBy:existing.verifier,notes:["was signed already"],attempts:0,durationInMilliseconds}}const before=await(0,import_promises6.stat)(
file.realPath);const reservation=await context.staging.reserve(destination);try{const{attempts,timestampUrl}=await signWithRetries(planned,tool,reservation,context);
const verdict=session.inputs.verify?await prove(planned,tool,reservation.output,timestampUrl!==void 0,context):void 0;const[input,result]=await Promise.all([digestOf2(
file.realPath),digestOf2(reservation.output)]);await checkUnchanged(planned,before);const{size}=await(0,import_promises6.stat)(reservation.output);await reservation.
publish({mode:tool.result.kind==="embedded"?file.mode:420});return{...common,status:"signed",sizeInBytes:size,sha256:{input,result},...verdict===void 0?{}:{verifiedBy:verdict.
verifier},...timestampUrl===void 0?{}:{timestampUrl},notes:verdict?.notes??[],attempts,durationInMilliseconds:since(startedAt)}}catch(error){await reservation.discard();
throw error}}async function checkExisting(planned,tool,context){const{existingSignature,timestampUrls}=context.session.inputs;if(existingSignature==="replace")return void 0;
const{file,destination}=planned;const signature=tool.result.kind==="detached"?destination:file.realPath;if(!await exists(signature))return void 0;const timestamped=timestampUrls.
length>0&&tool.honours.includes("timestamp-urls");const verdict=await tool.verify({file:file.realPath,signature,timestamped},context.tool,context.verifier);if(existingSignature===
"error"&&verdict.state!=="unsigned"){const what=verdict.state==="valid"?"is signed already":`has a signature already, and not a good one: ${verdict.reason}`;throw new import_chunk_NBC3KX7F.SigningError(
"ALREADY_SIGNED",`${file.name} ${what}.`,{file:file.name,hint:"Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return verdict.state===
"valid"?verdict:void 0}async function keepAsItIs({file,destination},tool,{staging}){if(tool.result.kind==="detached"||destination===file.realPath)return;const reservation=await staging.
reserve(destination);try{await(0,import_promises6.copyFile)(file.realPath,reservation.output);await reservation.publish({mode:file.mode})}catch(error){await reservation.
discard();throw error}}async function signWithRetries(planned,tool,reservation,context){const{inputs,host,signal}=context.session;const timestampUrls=tool.honours.
includes("timestamp-urls")?inputs.timestampUrls:[];for(let attempts=1;;attempts+=1){const failure=await signOnce(planned,tool,reservation,timestampUrls,context);
if(!(failure instanceof import_chunk_NBC3KX7F.SigningError))return{attempts,timestampUrl:failure.timestampUrl};if(!failure.transient||attempts>inputs.retries)throw failure;
const delay=delayBefore(attempts);host.warning(`${failure.message} Trying again in ${(delay/1e3).toFixed(1)} s (${attempts} of ${inputs.retries}).`,{file:planned.
file.name});await(0,import_promises7.setTimeout)(delay,void 0,{signal}).catch(()=>{throw new import_chunk_NBC3KX7F.SigningError("CANCELLED",`Signing ${planned.file.
name} was cancelled.`,{file:planned.file.name})})}}async function signOnce(planned,tool,reservation,timestampUrls,context){const{session}=context;const servers=timestampUrls.
length>0?timestampUrls:[void 0];let failure;for(const timestampUrl of servers){await reservation.reset();const command=tool.sign({input:planned.file.realPath,output:reservation.
output,timestampUrl},context.tool);const captured=await session.capture({...command,environment:{...context.credentials,...command.environment}});if(captured.exitCode===
0&&!captured.timedOut)return{timestampUrl};failure=await(0,import_chunk_KHDNG23H.explainFailure)({tool:tool.name,file:planned.file.name,captured,failure:tool.readFailure(
captured.output,captured.exitCode),timeLimitInSeconds:session.inputs.timeLimitInSeconds,logDirectory:context.logDirectory,redact:session.redact,output:reservation.
output,expectedSizeInBytes:tool.result.kind==="embedded"?planned.file.size:0,askSignPath:context.askSignPath});if(failure.code!=="TIMESTAMP_FAILED")return(0,import_chunk_KHDNG23H.explainByProbe)(
failure,context.probe);session.host.warning(`No timestamp from ${timestampUrl??""} for ${planned.file.name}.`,{file:planned.file.name})}return failure??new import_chunk_NBC3KX7F.SigningError(
"INTERNAL_ERROR",`${tool.name} was not run for ${planned.file.name}.`)}async function prove(planned,tool,result,timestamped,context){const detached=tool.result.
kind==="detached";if(await sizeOf2(result)===0)throw await notGood(planned,tool,result,"it wrote nothing");const request={file:detached?planned.file.realPath:result,
signature:result,timestamped};const verdict=await tool.verify(request,context.tool,context.verifier);if(verdict.state==="valid")return verdict;throw await notGood(
planned,tool,result,verdict.reason)}async function notGood({file:{name}},tool,result,reason){const full=await(0,import_chunk_KHDNG23H.noSpaceLeft)({output:result,
expectedSizeInBytes:0});if(full!==void 0)return(0,import_chunk_KHDNG23H.notWritten)(tool.name,name,full,{file:name});return new import_chunk_NBC3KX7F.SigningError(
"VERIFICATION_FAILED",`${tool.name} ended well, but what it made for ${name} is not a good signature: ${reason.replace(/\.$/,"")}.`,{file:name,hint:"The result \
was thrown away and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report this."})}async function checkUnchanged(planned,before){
const after=await(0,import_promises6.stat)(planned.file.realPath);if(after.size===before.size&&after.mtimeMs===before.mtimeMs&&after.ino===before.ino)return;throw new import_chunk_NBC3KX7F.SigningError(
"SIGNING_FAILED",`${planned.file.name} was changed by something else while it was signed.`,{file:planned.file.name,hint:"Sign after the step that writes the fil\
e has ended."})}async function digestOf2(path){const hash=(0,import_node_crypto6.createHash)("sha256");for await(const piece of(0,import_node_fs2.createReadStream)(
path,{highWaterMark:1<<20}))hash.update(piece);return hash.digest("hex")}function delayBefore(attempt){const longest=Math.min(firstDelayInMilliseconds*2**(attempt-
1),longestDelayInMilliseconds);return longest*(.5+Math.random()/2)}async function sizeOf2(path){return(0,import_promises6.stat)(path).then(({size})=>size,()=>0)}
async function exists(path){return(0,import_promises6.stat)(path).then(()=>true,()=>false)}function since(startedAt){return Math.round(performance.now()-startedAt)}
async function signAll(files,context){const{host,inputs,signal}=context.session;const failures=[];let done=0;const reports=await(0,import_chunk_YYOT5XUS.pMap)(files,
async planned=>{if(signal.aborted||failures.length>0&&inputs.failFast)return notStarted(planned);const report=await signFile(planned,context).catch(error=>failed(
planned,error,failures));done+=1;host.progress(done,files.length);if(report.status!=="failed")host.info(describe(report));return report},{concurrency:inputs.parallel});
return{files:reports,failures}}function describe({file,tool,status,verifiedBy,result,durationInMilliseconds}){const proof=verifiedBy===void 0?"not verified":`ve\
rified by ${verifiedBy}`;const what=status==="skipped"?"was signed already":`signed with ${tool} in ${(durationInMilliseconds/1e3).toFixed(1)} s`;const place=result===
void 0||result===file?"":` -> ${result}`;return`${file}: ${what}, ${proof}${place}`}function notStarted({file,tool,reason}){return{file:file.name,tool,reason,status:"\
not-started",notes:[],attempts:0,durationInMilliseconds:0}}function failed(planned,error,failures){const{name}=planned.file;const failure=error instanceof import_chunk_NBC3KX7F.SigningError?
error:new import_chunk_NBC3KX7F.SigningError("INTERNAL_ERROR",`${name} could not be signed: ${error instanceof Error?error.message:String(error)}.`,{cause:error,
file:name});failures.push(failure);return{...notStarted(planned),status:"failed",error:(0,import_chunk_63AI2ZV4.toErrorReport)(failure)}}var questionTimeoutInSeconds=15;
async function signFiles(prepared,outcome){const{session,plan,certificate,credentials,logDirectory,facts}=prepared;if(plan.files.length===0||certificate===void 0)
return;const staging=createStaging(session.workspace);try{const{files,failures}=await signAll(plan.files,{session,staging,tool:toolContext(prepared),verifier:createVerifier(
{signer:certificate.leaf,run:command=>session.capture(command),scratchDirectory:await session.workspace.folder("verify")}),credentials:{...credentials.public,...credentials.
secret},logDirectory,workingDirectory:facts.workingDirectory,probe:prepared.probe,askSignPath:createQuestion(prepared)});outcome.files=files;throwFailures(session,
failures,files.length)}finally{await staging.finish()}}function createQuestion({session,plan}){const{projectSlug,signingPolicySlug,organizationId,apiToken}=session.
inputs;let answer;const ask=async()=>{if(!plan.signPath||projectSlug===void 0||signingPolicySlug===void 0||organizationId===void 0||apiToken===void 0)return;const client=(0,import_chunk_KHDNG23H.clientOf)(
session,{retries:0,totalTimeoutInSeconds:questionTimeoutInSeconds});return(0,import_chunk_KHDNG23H.findPolicy)(client,projectSlug,signingPolicySlug).then(()=>void 0,
error=>(0,import_chunk_63AI2ZV4.toSigningError)(error))};return()=>answer??=ask()}function throwFailures({host,signal},failures,total){const[first,...others]=failures;
if(signal.aborted)throw failures.find(({code})=>code==="CANCELLED")??new import_chunk_NBC3KX7F.SigningError("CANCELLED","The run was cancelled.");if(first===void 0)
return;if(others.length===0)throw first;for(const failure of failures)(0,import_chunk_63AI2ZV4.showFailure)(host,failure);throw new import_chunk_NBC3KX7F.SigningError(
first.code,`${failures.length} of ${total} files could not be signed; the first one: ${first.message}`,{hint:"Each of them is listed above.",cause:first})}function toolContext({
session,plan,facts,key,configuration}){const{digest,padding,outputFormat}=session.inputs;if(key===void 0)throw new import_chunk_NBC3KX7F.SigningError("INTERNAL_\
ERROR","There are files to sign, but no key is known.");return{key,options:{digest,padding,outputFormat,extraArguments:session.inputs.arguments},configuration,backend:plan.
openssl?.backend??"engine",command:name=>{const path=name==="openssl"?facts.openssl?.program:facts.commands[name]?.path;if(path===void 0)throw new import_chunk_NBC3KX7F.SigningError(
"PREREQUISITE_MISSING",`${name} is not on this machine.`);return path}}}0&&(module.exports={signFiles});
