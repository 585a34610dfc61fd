#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < 20) {
  process.stderr.write('error: pkcs11-sign needs Node.js 20 or later; this is ' + process.versions.node + '.\n');
  process.exit(4);
}
var bundleAddress = require('url').pathToFileURL(__filename).href;
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __typeError=msg=>{throw TypeError(msg)};var __defNormalProp=(obj,key,value)=>key in obj?__defProp(obj,key,{enumerable:true,configurable:true,writable:true,value}):obj[key]=value;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function __require2(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:true})};var __copyProps=(to,from,except,desc2)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc2=
__getOwnPropDesc(from,key))||desc2.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var __publicField=(obj,key,value)=>__defNormalProp(obj,typeof key!=="symbol"?key+"":key,value);var __accessCheck=(obj,member,msg)=>member.has(obj)||__typeError(
"Cannot "+msg);var __privateGet=(obj,member,getter)=>(__accessCheck(obj,member,"read from private field"),getter?getter.call(obj):member.get(obj));var __privateAdd=(obj,member,value)=>member.
has(obj)?__typeError("Cannot add the same private member more than once"):member instanceof WeakSet?member.add(obj):member.set(obj,value);var __privateSet=(obj,member,value,setter)=>(__accessCheck(
obj,member,"write to private field"),setter?setter.call(obj,value):member.set(obj,value),value);var __privateMethod=(obj,member,method)=>(__accessCheck(obj,member,
"access private method"),method);var errorCodes,SigningError;var init_errors=__esm({"core/errors.ts"(){"use strict";errorCodes={INVALID_INPUT:{exitCode:2,transient:false},NO_CREDENTIALS:{exitCode:3,
transient:false},NO_FILES_FOUND:{exitCode:2,transient:false},FILE_UNREADABLE:{exitCode:2,transient:false},OUTPUT_NOT_WRITABLE:{exitCode:2,transient:false},TOOL_UNDECIDED:{
exitCode:2,transient:false},ALREADY_SIGNED:{exitCode:2,transient:false},UNSUPPORTED_RUNNER:{exitCode:4,transient:false},PREREQUISITE_MISSING:{exitCode:4,transient:false},
LIBRARY_NOT_LOADABLE:{exitCode:4,transient:false},DOWNLOAD_FAILED:{exitCode:4,transient:false},DOWNLOAD_NOT_VERIFIED:{exitCode:4,transient:false},AUTHENTICATION_FAILED:{
exitCode:3,transient:false},PERMISSION_DENIED:{exitCode:3,transient:false},POLICY_NOT_FOUND:{exitCode:3,transient:false},KEY_TYPE_MISMATCH:{exitCode:2,transient:false},
REQUEST_REJECTED:{exitCode:5,transient:false},SERVICE_UNAVAILABLE:{exitCode:5,transient:true},SERVICE_ERROR:{exitCode:5,transient:false},TIME_LIMIT:{exitCode:5,
transient:true},TIMESTAMP_FAILED:{exitCode:5,transient:true},SIGNING_FAILED:{exitCode:1,transient:false},VERIFICATION_FAILED:{exitCode:6,transient:false},SCRIPT_FAILED:{
exitCode:1,transient:false},CANCELLED:{exitCode:130,transient:false},INTERNAL_ERROR:{exitCode:70,transient:false}};SigningError=class extends Error{constructor(code4,message,options2={}){
super(message,options2.cause===void 0?void 0:{cause:options2.cause});__publicField(this,"name","SigningError");__publicField(this,"code");__publicField(this,"hi\
nt");__publicField(this,"details");__publicField(this,"file");this.code=code4;this.hint=options2.hint;this.details=options2.details;this.file=options2.file}get transient(){
return errorCodes[this.code].transient}}}});function reportFailure(host,error){const failure=toSigningError(error);showFailure(host,failure);return errorCodes[failure.code].exitCode}function showFailure(host,failure){
const advice2=failure.hint===void 0?"":` ${failure.hint}`;host.error(`${failure.message}${advice2} [${failure.code}]`,failure.file===void 0?void 0:{file:failure.
file});if(failure.details!==void 0){host.startGroup("Details");host.info(failure.details);host.endGroup()}}function toErrorReport({code:code4,message,hint,details}){
return{code:code4,message,...hint===void 0?{}:{hint},...details===void 0?{}:{details}}}function toSigningError(error){var _a3;if(error instanceof SigningError)return error;
const message=error instanceof Error?(_a3=error.stack)!=null?_a3:error.message:String(error);return new SigningError("INTERNAL_ERROR",`Something went wrong that\
 should not: ${message}`,{cause:error,hint:"Please report this with the log."})}var init_failure=__esm({"core/failure.ts"(){"use strict";init_errors()}});var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=true;exports2.distance=exports2.closest=void 0;
var peq=new Uint32Array(65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){peq[a.charCodeAt(
i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|
mv);mv&=xv}i=n;while(i--){peq[a.charCodeAt(i)]=0}return sc};var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/
32);var vsize=Math.ceil(m/32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.min(
32,m)+start_1;for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/
32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|
0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start3=j*32;var vlen=Math.
min(32,m-start3)+start3;for(var k=start3;k<vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>
i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/
32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start3;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score};var distance3=function(a,b){
if(a.length<b.length){var tmp2=b;b=a;a=tmp2}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)};exports2.distance=distance3;
var closest4=function(str,arr){var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){var dist=distance3(str,arr[i]);if(dist<min_distance){min_distance=
dist;min_index=i}}return arr[min_index]};exports2.closest=closest4}});function ckrName(value){var _a3;return(_a3=names.get(value))!=null?_a3:`0x${(value>>>0).toString(16).toUpperCase()}`}function adviceFor(ckr){const known=Object.
hasOwn(advice,ckr)?advice[ckr]:void 0;return known!=null?known:{code:"SIGNING_FAILED",meaning:"a failure that SignPath's documentation does not describe",hint:readLog}}
function parseOpensslCkr(text3){const codes=[...text3.matchAll(/\berror:([0-9A-F]{8,16}):PKCS#11 module:/gi)].map(match=>{var _a3;const packed=Number.parseInt(((_a3=
match[1])!=null?_a3:"").slice(-8),16);const reason=packed&8388607;return ckrName(names.has(reason)||!names.has(packed&4095)?reason:packed&4095)});return firstCause(
codes)}function parseJavaCkr(text3){const pattern=/PKCS11Exception:\s*(CKR_[A-Z0-9_]+|0x[0-9a-f]+)/gi;return firstCause([...text3.matchAll(pattern)].map(match=>{
var _a3;return(_a3=fromNumber(match[1]))!=null?_a3:match[1]}))}function fromNumber(text3){return text3!==void 0&&/^0x/i.test(text3)?ckrName(Number.parseInt(text3,
16)):void 0}function firstCause(codes){var _a3;const found=codes.filter(code4=>code4!==void 0&&code4!=="CKR_OK");return(_a3=found.find(code4=>code4!=="CKR_OPERA\
TION_ACTIVE"&&code4!=="CKR_OPERATION_NOT_INITIALIZED"))!=null?_a3:found[0]}var values,names,readLog,mechanismAdvice,tokenAdvice,keyAdvice,loginAdvice,maskedAdvice,
advice;var init_ckr=__esm({"core/ckr.ts"(){"use strict";values={CKR_OK:0,CKR_CANCEL:1,CKR_HOST_MEMORY:2,CKR_SLOT_ID_INVALID:3,CKR_GENERAL_ERROR:5,CKR_FUNCTION_FAILED:6,
CKR_ARGUMENTS_BAD:7,CKR_NO_EVENT:8,CKR_NEED_TO_CREATE_THREADS:9,CKR_CANT_LOCK:10,CKR_ATTRIBUTE_READ_ONLY:16,CKR_ATTRIBUTE_SENSITIVE:17,CKR_ATTRIBUTE_TYPE_INVALID:18,
CKR_ATTRIBUTE_VALUE_INVALID:19,CKR_ACTION_PROHIBITED:27,CKR_DATA_INVALID:32,CKR_DATA_LEN_RANGE:33,CKR_DEVICE_ERROR:48,CKR_DEVICE_MEMORY:49,CKR_DEVICE_REMOVED:50,
CKR_ENCRYPTED_DATA_INVALID:64,CKR_ENCRYPTED_DATA_LEN_RANGE:65,CKR_FUNCTION_CANCELED:80,CKR_FUNCTION_NOT_PARALLEL:81,CKR_FUNCTION_NOT_SUPPORTED:84,CKR_KEY_HANDLE_INVALID:96,
CKR_KEY_SIZE_RANGE:98,CKR_KEY_TYPE_INCONSISTENT:99,CKR_KEY_NOT_NEEDED:100,CKR_KEY_CHANGED:101,CKR_KEY_NEEDED:102,CKR_KEY_INDIGESTIBLE:103,CKR_KEY_FUNCTION_NOT_PERMITTED:104,
CKR_KEY_NOT_WRAPPABLE:105,CKR_KEY_UNEXTRACTABLE:106,CKR_MECHANISM_INVALID:112,CKR_MECHANISM_PARAM_INVALID:113,CKR_OBJECT_HANDLE_INVALID:130,CKR_OPERATION_ACTIVE:144,
CKR_OPERATION_NOT_INITIALIZED:145,CKR_PIN_INCORRECT:160,CKR_PIN_INVALID:161,CKR_PIN_LEN_RANGE:162,CKR_PIN_EXPIRED:163,CKR_PIN_LOCKED:164,CKR_SESSION_CLOSED:176,
CKR_SESSION_COUNT:177,CKR_SESSION_HANDLE_INVALID:179,CKR_SESSION_PARALLEL_NOT_SUPPORTED:180,CKR_SESSION_READ_ONLY:181,CKR_SESSION_EXISTS:182,CKR_SESSION_READ_ONLY_EXISTS:183,
CKR_SESSION_READ_WRITE_SO_EXISTS:184,CKR_SIGNATURE_INVALID:192,CKR_SIGNATURE_LEN_RANGE:193,CKR_TEMPLATE_INCOMPLETE:208,CKR_TEMPLATE_INCONSISTENT:209,CKR_TOKEN_NOT_PRESENT:224,
CKR_TOKEN_NOT_RECOGNIZED:225,CKR_TOKEN_WRITE_PROTECTED:226,CKR_UNWRAPPING_KEY_HANDLE_INVALID:240,CKR_UNWRAPPING_KEY_SIZE_RANGE:241,CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT:242,
CKR_USER_ALREADY_LOGGED_IN:256,CKR_USER_NOT_LOGGED_IN:257,CKR_USER_PIN_NOT_INITIALIZED:258,CKR_USER_TYPE_INVALID:259,CKR_USER_ANOTHER_ALREADY_LOGGED_IN:260,CKR_USER_TOO_MANY_TYPES:261,
CKR_WRAPPED_KEY_INVALID:272,CKR_WRAPPED_KEY_LEN_RANGE:274,CKR_WRAPPING_KEY_HANDLE_INVALID:275,CKR_WRAPPING_KEY_SIZE_RANGE:276,CKR_WRAPPING_KEY_TYPE_INCONSISTENT:277,
CKR_RANDOM_SEED_NOT_SUPPORTED:288,CKR_RANDOM_NO_RNG:289,CKR_DOMAIN_PARAMS_INVALID:304,CKR_CURVE_NOT_SUPPORTED:320,CKR_BUFFER_TOO_SMALL:336,CKR_SAVED_STATE_INVALID:352,
CKR_INFORMATION_SENSITIVE:368,CKR_STATE_UNSAVEABLE:384,CKR_CRYPTOKI_NOT_INITIALIZED:400,CKR_CRYPTOKI_ALREADY_INITIALIZED:401,CKR_MUTEX_BAD:416,CKR_MUTEX_NOT_LOCKED:417,
CKR_NEW_PIN_MODE:432,CKR_NEXT_OTP:433,CKR_EXCEEDED_MAX_ITERATIONS:437,CKR_FIPS_SELF_TEST_FAILED:438,CKR_LIBRARY_LOAD_FAILED:439,CKR_PIN_TOO_WEAK:440,CKR_PUBLIC_KEY_INVALID:441,
CKR_FUNCTION_REJECTED:512,CKR_VENDOR_DEFINED:2147483648};names=new Map(Object.entries(values).map(([name2,number])=>[number,name2]));readLog="See the tail of th\
e library's log below; with `log-level: debug` it says more.";mechanismAdvice={code:"KEY_TYPE_MISMATCH",meaning:"the signing policy's key can't make this kind o\
f signature",hint:"Choose a tool, `digest` and `padding` that fit the key (RSA or EC), or a signing policy with another key."};tokenAdvice={code:"AUTHENTICATION\
_FAILED",meaning:"SignPath did not accept the organization or the API token",hint:"Check `organization-id` and `api-token`: the token may be mistyped, expired o\
r revoked, or belong to another organization."};keyAdvice={code:"POLICY_NOT_FOUND",meaning:"the library has no such key: the token may not submit to this projec\
t and signing policy, or they are spelled differently",hint:"Check `project-slug` and `signing-policy-slug`, and that the API token is a submitter of that polic\
y."};loginAdvice={code:"SIGNING_FAILED",meaning:"the tool used the library without logging in, or a session was lost",hint:`The PIN must be CONFIG wherever a to\
ol asks for one. ${readLog}`};maskedAdvice={code:"SIGNING_FAILED",meaning:"signing failed; the tool tried once more and reports only that second failure",hint:`\
The real cause stands in the library's log. ${readLog}`};advice={CKR_FUNCTION_FAILED:{code:"SERVICE_UNAVAILABLE",meaning:"SignPath could not be reached, or not \
in time",hint:"Try again later; check the network, `http-proxy` and SignPath's status page. `service-unavailable-timeout-in-seconds` says how long the library t\
ries."},CKR_DEVICE_ERROR:{code:"SERVICE_ERROR",meaning:"SignPath reported an internal error",hint:"Trying again will hardly help: check `api-url`, then ask Sign\
Path's support with the library's log at hand."},CKR_ARGUMENTS_BAD:{code:"REQUEST_REJECTED",meaning:"SignPath rejected the request",hint:`The project, the signi\
ng policy, the token's permissions or the policy's own rules forbid it. ${readLog}`},CKR_GENERAL_ERROR:{code:"SIGNING_FAILED",meaning:"the library failed withou\
t giving a reason",hint:readLog},CKR_PIN_INCORRECT:tokenAdvice,CKR_PIN_INVALID:tokenAdvice,CKR_PIN_LEN_RANGE:tokenAdvice,CKR_PIN_EXPIRED:tokenAdvice,CKR_PIN_LOCKED:tokenAdvice,
CKR_TOKEN_WRITE_PROTECTED:{code:"SIGNING_FAILED",meaning:"the tool opened a read/write session, which SignPath's library refuses",hint:"Set SIGNPATH_CRYPTOKI_DO\
_NOT_FAIL_ON_READ_WRITE_SESSIONS to true: pkcs11-tool before 0.23 and cosign need it."},CKR_SESSION_READ_ONLY:{code:"SIGNING_FAILED",meaning:"the tool tried to \
write to the token, and SignPath's keys are read-only",hint:"Use the tool for signing only: keys and certificates are managed in SignPath."},CKR_KEY_TYPE_INCONSISTENT:mechanismAdvice,
CKR_KEY_FUNCTION_NOT_PERMITTED:mechanismAdvice,CKR_KEY_SIZE_RANGE:mechanismAdvice,CKR_MECHANISM_INVALID:mechanismAdvice,CKR_MECHANISM_PARAM_INVALID:mechanismAdvice,
CKR_DATA_INVALID:{code:"KEY_TYPE_MISMATCH",meaning:"the library did not take the data to be signed: it signs digests of SHA-256, SHA-384 and SHA-512 only",hint:"\
Check `digest`, and `arguments` that change what the tool signs."},CKR_DATA_LEN_RANGE:{code:"KEY_TYPE_MISMATCH",meaning:"the data to be signed has the wrong len\
gth for this key and mechanism",hint:"Check `digest` and `padding`, and `arguments` that change what the tool signs."},CKR_KEY_HANDLE_INVALID:keyAdvice,CKR_OBJECT_HANDLE_INVALID:keyAdvice,
CKR_USER_NOT_LOGGED_IN:loginAdvice,CKR_USER_PIN_NOT_INITIALIZED:loginAdvice,CKR_USER_TYPE_INVALID:loginAdvice,CKR_SESSION_HANDLE_INVALID:loginAdvice,CKR_SESSION_CLOSED:loginAdvice,
CKR_OPERATION_ACTIVE:maskedAdvice,CKR_OPERATION_NOT_INITIALIZED:maskedAdvice,CKR_SLOT_ID_INVALID:{code:"LIBRARY_NOT_LOADABLE",meaning:"the library has no such s\
lot",hint:"SignPath's slot has the id 1. Leave the slot out where the tool allows it."},CKR_TOKEN_NOT_PRESENT:{code:"LIBRARY_NOT_LOADABLE",meaning:"the library \
shows no token",hint:`Check that the tool loads SignPath's library and no other. ${readLog}`},CKR_CRYPTOKI_NOT_INITIALIZED:{code:"LIBRARY_NOT_LOADABLE",meaning:"\
the library is not initialized",hint:`Its start may have failed. ${readLog}`},CKR_FUNCTION_NOT_SUPPORTED:{code:"SIGNING_FAILED",meaning:"the tool called a funct\
ion that SignPath's library does not have",hint:"Use one of SignPath's supported tools and mechanisms, and a recent version of the tool."},CKR_FUNCTION_CANCELED:{
code:"CANCELLED",meaning:"the call was cancelled",hint:readLog},CKR_HOST_MEMORY:{code:"SIGNING_FAILED",meaning:"the machine ran out of memory",hint:"Lower `para\
llel`, or use a larger machine."}}}});function prepared(value,what){if(value===void 0)throw new SigningError("INTERNAL_ERROR",`The ${what} was not prepared.`);return value}var init_prepared=__esm({"\
core/tools/prepared.ts"(){"use strict";init_errors()}});function judge(verdict,{exitCode,output}){var _a3;const isVerified=/^jar verified/m.test(output);if(exitCode===null||(exitCode&1)!==0||!isVerified){const words=output.
split("\n").find(line=>/exception|error|unsigned|warning: signature/i.test(line));return{state:"invalid",reason:`jarsigner -verify says: ${(_a3=words==null?void 0:
words.trim())!=null?_a3:"nothing"}`}}if((exitCode&hasUnsignedEntry)!==0)return{state:"invalid",reason:"it holds entries that are not signed"};const isUntrusted=/chain is (invalid|not validated)|PKIX path/i.
test(output);const notes2=isUntrusted?[...verdict.notes,"the chain of the certificate was not checked: its root is not known here"]:verdict.notes;return{...verdict,
verifier:`${verdict.verifier} and jarsigner -verify`,notes:notes2}}function readWords(output){var _a3,_b3,_c3;const errors=(_a3=output.split(/^Warning:/m)[0])!=
null?_a3:"";return(_c3=(_b3=meanings.find(({pattern})=>pattern.test(errors)))==null?void 0:_b3.failure)!=null?_c3:{}}var extensions,inEnglish,hasUnsignedEntry,digestNames,
keyNames,jarsigner,meanings;var init_jarsigner=__esm({"core/tools/jarsigner.ts"(){"use strict";init_ckr();init_prepared();extensions=[".jar",".war",".ear",".aar"];
inEnglish="-J-Duser.language=en";hasUnsignedEntry=16;digestNames={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"};keyNames={RSA:"RSA",EC:"ECDSA"};jarsigner=
{name:"jarsigner",title:"Java archives: JAR, WAR, EAR, AAR",recognises({extension,head}){const isZip=head[0]===80&&head[1]===75&&head[2]===3&&head[3]===4;return isZip&&
extensions.includes(extension)?`a Java archive (${extension})`:void 0},result:{kind:"embedded"},needs:{commands:["jarsigner"],configuration:"sunpkcs11",opensslBackend:false},
honours:["timestamp-urls"],sign({input,output,timestampUrl},context){const{configuration,options:options2,key}=context;return{program:context.command("jarsigner"),
arguments:[inEnglish,"-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerArg",prepared(configuration.sunpkcs11Config,
"SunPKCS11 configuration"),"-storepass:env","PKCS11_SIGN_PIN","-certchain",prepared(configuration.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH",
"-sigalg",`${options2.digest.toUpperCase()}with${keyNames[key.type]}`,"-digestalg",digestNames[options2.digest],...timestampUrl===void 0?[]:["-tsa",timestampUrl],
...options2.extraArguments,"-signedjar",output,input,key.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file,timestamped},context,verifier2){const verdict=await verifier2.
jarSignature(file);if(verdict.state!=="valid")return verdict;if(timestamped&&verdict.timestampedAt===void 0)return{state:"invalid",reason:"it has no timestamp, \
though one was asked for"};return judge(verdict,await verifier2.run({program:context.command("jarsigner"),arguments:[inEnglish,"-verify","-strict",file],environment:{}}))},
readFailure(output){const ckr=parseJavaCkr(output);return ckr===void 0?readWords(output):{ckr}}};meanings=[{pattern:/RuntimeException: java\.(net|io)\.|error generating timestamp|\bTSA (certificate|request|response)/i,
failure:{code:"TIMESTAMP_FAILED",message:"The timestamp server did not answer, or not with a timestamp."}},{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error parsing configuration/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"The archive is damaged, or holds an entry twice."}}]}});function opensslFailure(output){var _a3,_b3;return(_b3=(_a3=meanings2.find(({pattern})=>pattern.test(output)))==null?void 0:_a3.failure)!=null?_b3:{}}var meanings2;
var init_openssl_failure=__esm({"core/tools/openssl-failure.ts"(){"use strict";meanings2=[{pattern:/invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,
failure:{code:"PREREQUISITE_MISSING",message:"OpenSSL could not load the PKCS #11 engine or provider."}},{pattern:/unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no pin code was entered|enter pkcs#11 token pin/i,failure:{
code:"PREREQUISITE_MISSING",message:"OpenSSL did not read the configuration that holds the PIN."}},{pattern:/pkcs11 engine:\w+:object not found|the private key was not found at/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}]}});function paddingArguments({key,options:options2}){const isPss=key.type==="RSA"&&options2.padding==="pss";return isPss?["-sigopt","rsa_padding_mode:pss","-sigopt",
"rsa_pss_saltlen:digest"]:[]}var opensslDgst;var init_openssl_dgst=__esm({"core/tools/openssl-dgst.ts"(){"use strict";init_ckr();init_openssl_failure();init_prepared();
opensslDgst={name:"openssl-dgst",title:"any file: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>void 0,result:{kind:"detached",suffix:".sig"},
needs:{commands:["openssl"],configuration:"openssl",opensslBackend:true},honours:["padding"],sign({input,output},context){const{backend,configuration,options:options2,
key}=context;return{program:context.command("openssl"),arguments:["dgst",...backend==="engine"?["-engine","pkcs11","-keyform","engine"]:[],"-sign",key.uri,`-${options2.
digest}`,...paddingArguments(context),...options2.extraArguments,"-out",output,input],environment:{OPENSSL_CONF:prepared(configuration.opensslConf,"OpenSSL conf\
iguration"),PKCS11_MODULE_PATH:configuration.library}}},verify({file,signature},{options:options2},verifier2){return verifier2.rawSignature(file,signature,options2.
digest,options2.padding)},readFailure(output){const ckr=parseOpensslCkr(output);return ckr===void 0?opensslFailure(output):{ckr}}}}});function recogniseAuthenticode({extension,head}){if(isImage(head,extension))return"a Windows executable (PE)";if(startsWith(head,[...Buffer.from("MSCF\0\0\0\0",
"latin1")]))return"a cabinet (MSCF)";if(startsWith(head,oleMagic))return installers.includes(extension)?`a Windows installer (${extension})`:void 0;if(extension===
".cat"&&head[0]===48)return"a security catalog (.cat)";if(scripts.includes(extension))return`a script that Authenticode signs (${extension})`;return void 0}function isImage(head,extension){
if(!startsWith(head,[77,90]))return false;if(head.length<64)return false;const offset=new DataView(head.buffer,head.byteOffset,head.byteLength).getUint32(60,true);
if(offset+4>head.length)return executables.includes(extension);return startsWith(head.subarray(offset),[80,69,0,0])}function startsWith(bytes,prefix){return bytes.
length>=prefix.length&&prefix.every((byte,index)=>bytes[index]===byte)}var executables,installers,scripts,oleMagic;var init_osslsigncode_files=__esm({"core/tool\
s/osslsigncode-files.ts"(){"use strict";executables=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",".efi",".drv",".com",".ax",".xll",".node",".pyd",".winmd"];
installers=[".msi",".msp",".mst",".msm"];scripts=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];oleMagic=[208,207,17,224,161,177,26,225]}});async function verifyAuthenticode(request,context,verifier2){const{file,timestamped}=request;const verdict=/\.cat$/i.test(file)?await verifyCatalog(file,verifier2):
await verifyFile(file,context,verifier2);if(verdict.state==="valid"&&timestamped&&verdict.timestampedAt===void 0){return{state:"invalid",reason:"it has no times\
tamp, though one was asked for"}}return verdict}async function verifyCatalog(file,verifier2){const{verdict,kind}=await verifier2.authenticodeSignature(file);return verdict.
state==="valid"&&kind!=="catalog"?{state:"invalid",reason:"it is not a catalog"}:verdict}async function verifyFile(file,context,verifier2){return verifier2.withScratch(
async directory=>{const pkcs7=`${directory}/signature.pem`;const program=context.command("osslsigncode");const extraction=await verifier2.run({program,arguments:[
"extract-signature","-pem","-in",file,"-out",pkcs7],environment:{}});if(extraction.exitCode!==0||saysUnsigned(extraction.output))return withoutSignature(extraction.
output);const{verdict,signedDigest}=await verifier2.authenticodeSignature(pkcs7);if(verdict.state!=="valid")return verdict;const uncovered=await verifier2.uncoveredData(
file);if(uncovered!==void 0)return{state:"invalid",reason:`the file ${uncovered}`};const chain=prepared(context.configuration.certificateChain,"policy's certifi\
cate");const{output}=await verifier2.run({program,arguments:["verify","-CAfile",chain,"-in",file],environment:{}});if(signedDigest===void 0||!calculatedDigests(
output).has(signedDigest)){return{state:"invalid",reason:"the file was changed after signing: its digest is not the signed one"}}const trust=/^Signature verification: ok/m.
test(output)?[]:["the chain of the certificate was not checked: its root is not known here"];return{...verdict,verifier:`${verdict.verifier}, digest by osslsign\
code`,notes:[...verdict.notes,...trust]}})}function saysUnsigned(output){return/no signature|not have any signature|unable to extract existing signature/i.test(
output)}function withoutSignature(output){var _a3;if(/signature not at the end of the file/i.test(output))return{state:"invalid",reason:"there is more data afte\
r the signature"};if(saysUnsigned(output))return{state:"unsigned",reason:"there is no Authenticode signature in it"};return{state:"invalid",reason:`osslsigncode\
 can't read the signature: ${(_a3=output.trim().split("\n")[0])!=null?_a3:""}`}}function calculatedDigests(output){const lines3=output.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);
return new Set([...lines3].map(([,digest])=>{var _a3;return(_a3=digest==null?void 0:digest.toLowerCase())!=null?_a3:""}))}var init_osslsigncode_verify=__esm({"c\
ore/tools/osslsigncode-verify.ts"(){"use strict";init_prepared()}});function moduleFor({backend,configuration}){if(backend==="engine")return{arguments:["-pkcs11module",configuration.library,"-pass","CONFIG"],environment:{}};return{
arguments:[],environment:{OPENSSL_CONF:prepared(configuration.opensslConf,"OpenSSL configuration")}}}function readWords2(output){if(/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.
test(output)){return{code:"TIMESTAMP_FAILED",message:"The timestamp server did not answer, or not with a timestamp."}}if(/(key values|key type) mismatch|consistency of a private key/i.
test(output)){return{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}}if(/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.
test(output)){return{code:"INVALID_INPUT",message:"osslsigncode does not take this file: it is of another type, or damaged."}}return opensslFailure(output)}var osslsigncode;
var init_osslsigncode=__esm({"core/tools/osslsigncode.ts"(){"use strict";init_ckr();init_openssl_failure();init_osslsigncode_files();init_osslsigncode_verify();
init_prepared();osslsigncode={name:"osslsigncode",title:"Windows executables, installers, cabinets, catalogs and PowerShell scripts (Authenticode)",recognises:recogniseAuthenticode,
result:{kind:"embedded"},needs:{commands:["osslsigncode"],configuration:"openssl",opensslBackend:true},honours:["timestamp-urls"],sign({input,output,timestampUrl},context){
const{configuration,options:options2,key}=context;const module2=moduleFor(context);return{program:context.command("osslsigncode"),arguments:["sign",...module2.arguments,
"-certs",prepared(configuration.certificateChain,"policy's certificate"),"-key",key.uri,"-h",options2.digest,...timestampUrl===void 0?[]:["-ts",timestampUrl],...options2.
extraArguments,"-in",input,"-out",output],environment:module2.environment}},verify:verifyAuthenticode,readFailure(output){const ckr=parseOpensslCkr(output);return ckr===
void 0?readWords2(output):{ckr}}}}});var tools,toolNames;var init_registry=__esm({"core/tools/registry.ts"(){"use strict";init_jarsigner();init_openssl_dgst();init_osslsigncode();tools={"openssl-dg\
st":opensslDgst,osslsigncode,jarsigner};toolNames=Object.keys(tools)}});var require_ms=__commonJS({"node_modules/ms/index.js"(exports2,module2){var s=1e3;var m=s*60;var h=m*60;var d=h*24;var w=d*7;var y=d*365.25;module2.exports=function(val,options2){
options2=options2||{};var type=typeof val;if(type==="string"&&val.length>0){return parse3(val)}else if(type==="number"&&isFinite(val)){return options2.long?fmtLong(
val):fmtShort(val)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse3(str){str=String(str);if(str.length>
100){return}var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
if(!match){return}var n=parseFloat(match[1]);var type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y;case"\
weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"min\
ute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return void 0}}function fmtShort(ms){var msAbs=Math.abs(ms);if(msAbs>=d){return Math.round(ms/d)+"d"}if(msAbs>=h){return Math.round(
ms/h)+"h"}if(msAbs>=m){return Math.round(ms/m)+"m"}if(msAbs>=s){return Math.round(ms/s)+"s"}return ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);if(msAbs>=
d){return plural(ms,msAbs,d,"day")}if(msAbs>=h){return plural(ms,msAbs,h,"hour")}if(msAbs>=m){return plural(ms,msAbs,m,"minute")}if(msAbs>=s){return plural(ms,msAbs,
s,"second")}return ms+" ms"}function plural(ms,msAbs,n,name2){var isPlural=msAbs>=n*1.5;return Math.round(ms/n)+" "+name2+(isPlural?"s":"")}}});var require_common=__commonJS({"node_modules/debug/src/common.js"(exports2,module2){function setup(env){createDebug3.debug=createDebug3;createDebug3.default=createDebug3;
createDebug3.coerce=coerce;createDebug3.disable=disable;createDebug3.enable=enable;createDebug3.enabled=enabled;createDebug3.humanize=require_ms();createDebug3.
destroy=destroy;Object.keys(env).forEach(key=>{createDebug3[key]=env[key]});createDebug3.names=[];createDebug3.skips=[];createDebug3.formatters={};function selectColor(namespace){
let hash=0;for(let i=0;i<namespace.length;i++){hash=(hash<<5)-hash+namespace.charCodeAt(i);hash|=0}return createDebug3.colors[Math.abs(hash)%createDebug3.colors.
length]}createDebug3.selectColor=selectColor;function createDebug3(namespace){let prevTime;let enableOverride=null;let namespacesCache;let enabledCache;function debug3(...args){
if(!debug3.enabled){return}const self=debug3;const curr=Number(new Date);const ms=curr-(prevTime||curr);self.diff=ms;self.prev=prevTime;self.curr=curr;prevTime=
curr;args[0]=createDebug3.coerce(args[0]);if(typeof args[0]!=="string"){args.unshift("%O")}let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{
if(match==="%%"){return"%"}index++;const formatter=createDebug3.formatters[format];if(typeof formatter==="function"){const val=args[index];match=formatter.call(
self,val);args.splice(index,1);index--}return match});createDebug3.formatArgs.call(self,args);const logFn=self.log||createDebug3.log;logFn.apply(self,args)}debug3.
namespace=namespace;debug3.useColors=createDebug3.useColors();debug3.color=createDebug3.selectColor(namespace);debug3.extend=extend;debug3.destroy=createDebug3.
destroy;Object.defineProperty(debug3,"enabled",{enumerable:true,configurable:false,get:()=>{if(enableOverride!==null){return enableOverride}if(namespacesCache!==
createDebug3.namespaces){namespacesCache=createDebug3.namespaces;enabledCache=createDebug3.enabled(namespace)}return enabledCache},set:v=>{enableOverride=v}});if(typeof createDebug3.
init==="function"){createDebug3.init(debug3)}return debug3}function extend(namespace,delimiter3){const newDebug=createDebug3(this.namespace+(typeof delimiter3===
"undefined"?":":delimiter3)+namespace);newDebug.log=this.log;return newDebug}function enable(namespaces){createDebug3.save(namespaces);createDebug3.namespaces=namespaces;
createDebug3.names=[];createDebug3.skips=[];const split=(typeof namespaces==="string"?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const ns of split){
if(ns[0]==="-"){createDebug3.skips.push(ns.slice(1))}else{createDebug3.names.push(ns)}}}function matchesTemplate(search,template){let searchIndex=0;let templateIndex=0;
let starIndex=-1;let matchIndex=0;while(searchIndex<search.length){if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||template[templateIndex]===
"*")){if(template[templateIndex]==="*"){starIndex=templateIndex;matchIndex=searchIndex;templateIndex++}else{searchIndex++;templateIndex++}}else if(starIndex!==-1){
templateIndex=starIndex+1;matchIndex++;searchIndex=matchIndex}else{return false}}while(templateIndex<template.length&&template[templateIndex]==="*"){templateIndex++}
return templateIndex===template.length}function disable(){const namespaces=[...createDebug3.names,...createDebug3.skips.map(namespace=>"-"+namespace)].join(",");
createDebug3.enable("");return namespaces}function enabled(name2){for(const skip of createDebug3.skips){if(matchesTemplate(name2,skip)){return false}}for(const ns of createDebug3.
names){if(matchesTemplate(name2,ns)){return true}}return false}function coerce(val){if(val instanceof Error){return val.stack||val.message}return val}function destroy(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}createDebug3.
enable(createDebug3.load());return createDebug3}module2.exports=setup}});var require_browser=__commonJS({"node_modules/debug/src/browser.js"(exports2,module2){exports2.formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.
useColors=useColors;exports2.storage=localstorage();exports2.destroy=(()=>{let warned=false;return()=>{if(!warned){warned=true;console.warn("Instance method `de\
bug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}}})();exports2.colors=["#0000CC","#0000FF",
"#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF",
"#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33",
"#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399",
"#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333",
"#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window!=="undefined"&&window.
process&&(window.process.type==="renderer"||window.process.__nwjs)){return true}if(typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/(edge|trident)\/(\d+)/)){return false}let m;return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.
style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!==
"undefined"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||typeof navigator!=="undefined"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module2.exports.humanize(this.diff);if(!this.useColors){return}const c="color: "+this.color;args.splice(1,0,c,
"color: inherit");let index=0;let lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{if(match==="%%"){return}index++;if(match==="%c"){lastC=index}});args.splice(lastC,
0,c)}exports2.log=console.debug||console.log||(()=>{});function save(namespaces){try{if(namespaces){exports2.storage.setItem("debug",namespaces)}else{exports2.storage.
removeItem("debug")}}catch(error){}}function load(){let r;try{r=exports2.storage.getItem("debug")||exports2.storage.getItem("DEBUG")}catch(error){}if(!r&&typeof process!==
"undefined"&&"env"in process){r=process.env.DEBUG}return r}function localstorage(){try{return localStorage}catch(error){}}module2.exports=require_common()(exports2);
var{formatters}=module2.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}});var require_has_flag=__commonJS({"node_modules/has-flag/index.js"(exports2,module2){"use strict";module2.exports=(flag,argv=process.argv)=>{const prefix=flag.startsWith(
"-")?"":flag.length===1?"-":"--";const position=argv.indexOf(prefix+flag);const terminatorPosition=argv.indexOf("--");return position!==-1&&(terminatorPosition===
-1||position<terminatorPosition)}}});var require_supports_color=__commonJS({"node_modules/supports-color/index.js"(exports2,module2){"use strict";var os2=require("os");var tty=require("tty");var hasFlag=require_has_flag();
var{env}=process;var forceColor;if(hasFlag("no-color")||hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")){forceColor=0}else if(hasFlag("colo\
r")||hasFlag("colors")||hasFlag("color=true")||hasFlag("color=always")){forceColor=1}if("FORCE_COLOR"in env){if(env.FORCE_COLOR==="true"){forceColor=1}else if(env.
FORCE_COLOR==="false"){forceColor=0}else{forceColor=env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3)}}function translateLevel(level){if(level===
0){return false}return{level,hasBasic:true,has256:level>=2,has16m:level>=3}}function supportsColor(haveStream,streamIsTTY){if(forceColor===0){return 0}if(hasFlag(
"color=16m")||hasFlag("color=full")||hasFlag("color=truecolor")){return 3}if(hasFlag("color=256")){return 2}if(haveStream&&!streamIsTTY&&forceColor===void 0){return 0}
const min=forceColor||0;if(env.TERM==="dumb"){return min}if(process.platform==="win32"){const osRelease=os2.release().split(".");if(Number(osRelease[0])>=10&&Number(
osRelease[2])>=10586){return Number(osRelease[2])>=14931?3:2}return 1}if("CI"in env){if(["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].
some(sign=>sign in env)||env.CI_NAME==="codeship"){return 1}return min}if("TEAMCITY_VERSION"in env){return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?
1:0}if(env.COLORTERM==="truecolor"){return 3}if("TERM_PROGRAM"in env){const version3=parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"\
iTerm.app":return version3>=3?3:2;case"Apple_Terminal":return 2}}if(/-256(color)?$/i.test(env.TERM)){return 2}if(/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(env.TERM)){return 1}if("COLORTERM"in env){return 1}return min}function getSupportLevel(stream2){const level=supportsColor(stream2,stream2&&stream2.isTTY);return translateLevel(
level)}module2.exports={supportsColor:getSupportLevel,stdout:translateLevel(supportsColor(true,tty.isatty(1))),stderr:translateLevel(supportsColor(true,tty.isatty(
2)))}}});var require_node=__commonJS({"node_modules/debug/src/node.js"(exports2,module2){var tty=require("tty");var util=require("util");exports2.init=init;exports2.log=
log2;exports2.formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.useColors=useColors;exports2.destroy=util.deprecate(()=>{},"Instance method `\
debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");exports2.colors=[6,2,3,4,5,1];try{const supportsColor=require_supports_color();
if(supportsColor&&(supportsColor.stderr||supportsColor).level>=2){exports2.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,
80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,
206,207,208,209,214,215,220,221]}}catch(error){}exports2.inspectOpts=Object.keys(process.env).filter(key=>{return/^debug_/i.test(key)}).reduce((obj,key)=>{const prop=key.
substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>{return k.toUpperCase()});let val=process.env[key];if(/^(yes|on|true|enabled)$/i.test(val)){val=true}else if(/^(no|off|false|disabled)$/i.
test(val)){val=false}else if(val==="null"){val=null}else{val=Number(val)}obj[prop]=val;return obj},{});function useColors(){return"colors"in exports2.inspectOpts?
Boolean(exports2.inspectOpts.colors):tty.isatty(process.stderr.fd)}function formatArgs(args){const{namespace:name2,useColors:useColors2}=this;if(useColors2){const c=this.
color;const colorCode="\x1B[3"+(c<8?c:"8;5;"+c);const prefix=`  ${colorCode};1m${name2} \x1B[0m`;args[0]=prefix+args[0].split("\n").join("\n"+prefix);args.push(
colorCode+"m+"+module2.exports.humanize(this.diff)+"\x1B[0m")}else{args[0]=getDate()+name2+" "+args[0]}}function getDate(){if(exports2.inspectOpts.hideDate){return""}
return new Date().toISOString()+" "}function log2(...args){return process.stderr.write(util.formatWithOptions(exports2.inspectOpts,...args)+"\n")}function save(namespaces){
if(namespaces){process.env.DEBUG=namespaces}else{delete process.env.DEBUG}}function load(){return process.env.DEBUG}function init(debug3){debug3.inspectOpts={};
const keys2=Object.keys(exports2.inspectOpts);for(let i=0;i<keys2.length;i++){debug3.inspectOpts[keys2[i]]=exports2.inspectOpts[keys2[i]]}}module2.exports=require_common()(
exports2);var{formatters}=module2.exports;formatters.o=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts).split("\n").map(
str=>str.trim()).join(" ")};formatters.O=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts)}}});var require_src=__commonJS({"node_modules/debug/src/index.js"(exports2,module2){if(typeof process==="undefined"||process.type==="renderer"||process.browser===true||
process.__nwjs){module2.exports=require_browser()}else{module2.exports=require_node()}}});var init_helpers=__esm({"node_modules/agent-base/dist/helpers.js"(){}});var net,http,import_https,INTERNAL,Agent2;var init_dist=__esm({"node_modules/agent-base/dist/index.js"(){net=__toESM(require("net"),1);http=__toESM(require("http"),1);
import_https=require("https");init_helpers();INTERNAL=Symbol("AgentBaseInternalState");Agent2=class extends http.Agent{constructor(opts){super(opts);this[INTERNAL]=
{}}isSecureEndpoint(options2){if(options2){if(typeof options2.secureEndpoint==="boolean"){return options2.secureEndpoint}if(typeof options2.protocol==="string"){
return options2.protocol==="https:"}}const{stack}=new Error;if(typeof stack!=="string")return false;return stack.split("\n").some(l=>l.indexOf("(https.js:")!==-1||
l.indexOf("node:https:")!==-1)}incrementSockets(name2){if(this.maxSockets===Infinity&&this.maxTotalSockets===Infinity){return null}if(!this.sockets[name2]){this.
sockets[name2]=[]}const fakeSocket=new net.Socket({writable:false});this.sockets[name2].push(fakeSocket);this.totalSocketCount++;return fakeSocket}decrementSockets(name2,socket){
if(!this.sockets[name2]||socket===null){return}const sockets=this.sockets[name2];const index=sockets.indexOf(socket);if(index!==-1){sockets.splice(index,1);this.
totalSocketCount--;if(sockets.length===0){delete this.sockets[name2]}}}getName(options2){const secureEndpoint=this.isSecureEndpoint(options2);if(secureEndpoint){
return import_https.Agent.prototype.getName.call(this,options2)}return super.getName(options2)}createSocket(req,options2,cb){const connectOpts={...options2,secureEndpoint:this.
isSecureEndpoint(options2)};const name2=this.getName(connectOpts);const fakeSocket=this.incrementSockets(name2);Promise.resolve().then(()=>this.connect(req,connectOpts)).
then(socket=>{this.decrementSockets(name2,fakeSocket);if(typeof socket.addRequest==="function"){try{return socket.addRequest(req,connectOpts)}catch(err){return cb(
err)}}this[INTERNAL].currentSocket=socket;super.createSocket(req,options2,cb)},err=>{this.decrementSockets(name2,fakeSocket);cb(err)})}createConnection(){const socket=this[INTERNAL].
currentSocket;this[INTERNAL].currentSocket=void 0;if(!socket){throw new Error("No socket was returned in the `connect()` function")}return socket}get defaultPort(){
var _a3;return(_a3=this[INTERNAL].defaultPort)!=null?_a3:this.protocol==="https:"?443:80}set defaultPort(v){if(this[INTERNAL]){this[INTERNAL].defaultPort=v}}get protocol(){
var _a3;return(_a3=this[INTERNAL].protocol)!=null?_a3:this.isSecureEndpoint()?"https:":"http:"}set protocol(v){if(this[INTERNAL]){this[INTERNAL].protocol=v}}}}});function parseProxyResponse(socket){return new Promise((resolve14,reject)=>{let buffersLength=0;const buffers=[];function read(){const b=socket.read();if(b)ondata(
b);else socket.once("readable",read)}function cleanup(){socket.removeListener("end",onend);socket.removeListener("error",onerror);socket.removeListener("readabl\
e",read)}function onend(){cleanup();debug("onend");reject(new Error("Proxy connection ended before receiving CONNECT response"))}function onerror(err){cleanup();
debug("onerror %o",err);reject(err)}function ondata(b){buffers.push(b);buffersLength+=b.length;const buffered=Buffer.concat(buffers,buffersLength);const endOfHeaders=buffered.
indexOf("\r\n\r\n");if(endOfHeaders===-1){debug("have not received end of HTTP headers yet...");read();return}const headerParts=buffered.slice(0,endOfHeaders).toString(
"ascii").split("\r\n");const firstLine=headerParts.shift();if(!firstLine){socket.destroy();return reject(new Error("No header received from proxy CONNECT respon\
se"))}const firstLineParts=firstLine.split(" ");const statusCode=+firstLineParts[1];const statusText2=firstLineParts.slice(2).join(" ");const headers={};for(const header of headerParts){
if(!header)continue;const firstColon=header.indexOf(":");if(firstColon===-1){socket.destroy();return reject(new Error(`Invalid header from proxy CONNECT respons\
e: "${header}"`))}const key=header.slice(0,firstColon).toLowerCase();const value=header.slice(firstColon+1).trimStart();const current=headers[key];if(typeof current===
"string"){headers[key]=[current,value]}else if(Array.isArray(current)){current.push(value)}else{headers[key]=value}}debug("got proxy server response: %o %o",firstLine,
headers);cleanup();resolve14({connect:{statusCode,statusText:statusText2,headers},buffered})}socket.on("error",onerror);socket.on("end",onend);read()})}var import_debug,
debug;var init_parse_proxy_response=__esm({"node_modules/https-proxy-agent/dist/parse-proxy-response.js"(){import_debug=__toESM(require_src(),1);debug=(0,import_debug.default)(
"https-proxy-agent:parse-proxy-response")}});function createNegotiateAuth(){return async({response,scheme})=>{if(scheme.toLowerCase()!=="negotiate"){throw new Error(`Expected Negotiate scheme but got "${scheme}\
"`)}let kerberos;try{kerberos=await Promise.resolve().then(()=>__toESM(require("kerberos"),1))}catch{throw new Error('The "kerberos" package is required for Neg\
otiate proxy authentication. Install it with: npm install kerberos')}const proxyAuthenticate=response.headers["proxy-authenticate"]||"";const challengeHeader=Array.
isArray(proxyAuthenticate)?proxyAuthenticate[0]:proxyAuthenticate;const serverToken=typeof challengeHeader==="string"&&challengeHeader.includes(" ")?challengeHeader.
split(" ").slice(1).join(" "):void 0;const client=await kerberos.initializeClient("HTTP@proxy",{mechOID:kerberos.GSS_MECH_OID_SPNEGO});const token=await client.
step(serverToken||"");if(!token){throw new Error("Kerberos client.step() returned no token")}return{headers:{"Proxy-Authorization":`Negotiate ${token}`}}}}var init_dist2=__esm(
{"node_modules/proxy-agent-negotiate/dist/index.js"(){}});var dist_exports={};__export(dist_exports,{HttpsProxyAgent:()=>HttpsProxyAgent});function resume(socket){setImmediate(()=>{socket.resume()})}function omit(obj,...keys2){
const ret={};let key;for(key in obj){if(!keys2.includes(key)){ret[key]=obj[key]}}return ret}var net2,tls,import_assert,import_debug2,import_url,debug2,setServernameFromNonIpHost,
HttpsProxyAgent;var init_dist3=__esm({"node_modules/https-proxy-agent/dist/index.js"(){net2=__toESM(require("net"),1);tls=__toESM(require("tls"),1);import_assert=
__toESM(require("assert"),1);import_debug2=__toESM(require_src(),1);init_dist();import_url=require("url");init_parse_proxy_response();init_dist2();debug2=(0,import_debug2.default)(
"https-proxy-agent");setServernameFromNonIpHost=options2=>{if(options2.servername===void 0&&options2.host&&!net2.isIP(options2.host)){return{...options2,servername:options2.
host}}return options2};HttpsProxyAgent=class extends Agent2{constructor(proxy,opts){var _a3;super(opts);this.options={path:void 0};this.proxy=typeof proxy==="st\
ring"?new import_url.URL(proxy):proxy;this.proxyHeaders=(_a3=opts==null?void 0:opts.headers)!=null?_a3:{};debug2("Creating new HttpsProxyAgent instance: %o",this.
proxy.href);if(opts==null?void 0:opts.negotiate){this.onProxyAuth=createNegotiateAuth()}else if(opts==null?void 0:opts.onProxyAuth){this.onProxyAuth=opts.onProxyAuth}
const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?
443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}async connect(req,opts){const{proxy}=this;
if(!opts.host){throw new TypeError('No "host" provided')}let socket;if(proxy.protocol==="https:"){debug2("Creating `tls.Socket`: %o",this.connectOpts);socket=tls.connect(
setServernameFromNonIpHost(this.connectOpts))}else{debug2("Creating `net.Socket`: %o",this.connectOpts);socket=net2.connect(this.connectOpts)}const headers=typeof this.
proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};const host=net2.isIPv6(opts.host)?`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.
port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Proxy-Connection"]=this.keepAlive?"Ke\
ep-Alive":"close"}for(const name2 of Object.keys(headers)){payload+=`${name2}: ${headers[name2]}\r
`}const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect:connect3,buffered}=await proxyResponsePromise;req.emit("proxyConnect",connect3);this.emit("proxyConnect",connect3,req);req.emit("proxy",{proxy:this.
proxy.href,socket});if(connect3.statusCode===200){req.once("socket",resume);if(opts.secureEndpoint){debug2("Upgrading socket connection to TLS");return tls.connect(
{...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket})}return socket}if(connect3.statusCode===407&&this.onProxyAuth){debug2("Got 407 response,\
 invoking onProxyAuth callback");socket.destroy();const proxyAuthenticate=connect3.headers["proxy-authenticate"]||"";const scheme=Array.isArray(proxyAuthenticate)?
proxyAuthenticate[0].split(/\s/)[0]:proxyAuthenticate.split(/\s/)[0];const authResponse=await this.onProxyAuth({response:connect3,scheme});return this._connectWithAuth(
req,opts,authResponse.headers)}socket.destroy();const fakeSocket=new net2.Socket({writable:false});fakeSocket.readable=true;req.once("socket",s=>{debug2("Replay\
ing proxy buffer for failed request");(0,import_assert.default)(s.listenerCount("data")>0);s.push(buffered);s.push(null)});return fakeSocket}async _connectWithAuth(req,opts,authHeaders){
const{proxy}=this;let socket;if(proxy.protocol==="https:"){socket=tls.connect(setServernameFromNonIpHost(this.connectOpts))}else{socket=net2.connect(this.connectOpts)}
const headers=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};const host=net2.isIPv6(opts.host)?`[${opts.host}]`:opts.host;let payload=`\
CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}Object.assign(headers,authHeaders);headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Pr\
oxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const name2 of Object.keys(headers)){payload+=`${name2}: ${headers[name2]}\r
`}const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect:connect3}=await proxyResponsePromise;req.emit("proxyConnect",connect3);this.emit("proxyConnect",connect3,req);if(connect3.statusCode===200){req.
once("socket",resume);if(opts.secureEndpoint){debug2("Upgrading socket connection to TLS");return tls.connect({...omit(setServernameFromNonIpHost(opts),"host","\
path","port"),socket})}return socket}socket.destroy();throw new Error(`Proxy authentication failed with status ${connect3.statusCode} after retry`)}};HttpsProxyAgent.
protocols=["http","https"]}});function proxySettings(input,environment){const variable=name2=>{var _a3;return(_a3=given(environment[name2]))!=null?_a3:given(environment[name2.toUpperCase()])};
return{httpProxy:input!=null?input:variable("http_proxy"),httpsProxy:input!=null?input:variable("https_proxy"),noProxy:variable("no_proxy")}}async function httpGet(url,options2){
var _a3,_b3;const limit=AbortSignal.timeout(Math.max(1,Math.round(options2.timeLimitInSeconds*1e3)));const signal=options2.signal?AbortSignal.any([limit,options2.
signal]):limit;try{signal.throwIfAborted();let target=new URL(url);for(let left=(_a3=options2.redirects)!=null?_a3:0;;left--){const answer=await exchange(target,
options2,signal);const location=answer.headers["location"];if(left<=0||location===void 0||![301,302,303,307,308].includes(answer.status))return answer;target=redirectTarget(
target,location,options2)}}catch(error){if(error instanceof HttpFailure)throw error;if((_b3=options2.signal)==null?void 0:_b3.aborted)throw new HttpFailure("can\
celled","The request was cancelled.",error);if(limit.aborted)throw new HttpFailure("timeout",`Nothing came within ${options2.timeLimitInSeconds} s.`,error);throw failureOf(
error)}}function proxyFor(url,settings){var _a3,_b3;const text3=url.protocol==="https:"?(_a3=given(settings==null?void 0:settings.httpsProxy))!=null?_a3:settings==
null?void 0:settings.httpProxy:settings==null?void 0:settings.httpProxy;if(!text3||exempt(url,(_b3=settings==null?void 0:settings.noProxy)!=null?_b3:""))return void 0;
return proxyUrl(text3)}function proxyUrl(text3){const address=/^[a-z][a-z0-9+.-]*:\/\//i.test(text3)?text3:`http://${text3}`;if(/\s/.test(text3)||!URL.canParse(
address))return void 0;const url=new URL(address);return url.hostname!==""&&(url.protocol==="http:"||url.protocol==="https:")?url:void 0}function given(text3){return text3===
""?void 0:text3}function exempt(url,noProxy){const port=url.port||(url.protocol==="https:"?"443":"80");const host=url.hostname.toLowerCase();return noProxy.toLowerCase().
split(/[\s,]+/).filter(entry=>entry!=="").some(entry=>{var _a3;if(entry==="*")return true;const[,name2="",entryPort]=(_a3=/^\*?\.?(.+?)(?::(\d+))?$/.exec(entry))!=
null?_a3:[];const bare=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(entry)?`[${entry}]`:name2;if(bare===name2&&entryPort!==void 0&&entryPort!==port)return false;return host===
bare||host.endsWith(`.${bare}`)})}function redirectTarget(from,location,options2){var _a3;const target=URL.canParse(location,from.href)?new URL(location,from):void 0;
const refuse=why=>{throw new HttpFailure("redirect",`${from.origin} redirects ${why}.`)};if(!target||!["http:","https:"].includes(target.protocol))return refuse(
"to where no HTTP is spoken");if(from.protocol==="https:"&&target.protocol==="http:")return refuse(`to ${target.origin}, which is not encrypted`);const secret=Object.
keys((_a3=options2.headers)!=null?_a3:{}).some(name2=>name2.toLowerCase()==="authorization");if(secret&&target.origin!==from.origin)return refuse(`to ${target.origin}\
, where the API token must not go`);return target}async function exchange(url,options2,signal){var _a3;const response=await respond(url,options2,signal);const status=(_a3=
response.statusCode)!=null?_a3:0;const sink=options2.onData&&status>=200&&status<300?options2.onData:void 0;const chunks=[];let length=0;for await(const chunk of response){
length+=chunk.length;if(length>options2.maximumBytes){response.destroy();throw new HttpFailure("too-large",`${url.host} sent more than ${options2.maximumBytes} \
bytes.`)}if(sink)await sink(chunk);else chunks.push(chunk)}const headers=Object.entries(response.headers).map(([name2,value])=>[name2,Array.isArray(value)?value.
join(", "):value!=null?value:""]);return{status,headers:Object.fromEntries(headers),body:Buffer.concat(chunks),url:url.href}}async function respond(url,options2,signal){
const proxy=proxyFor(url,options2.proxy);const headers={accept:"*/*",...options2.headers};const common={method:"GET",signal,agent:false};let start3;if(url.protocol===
"https:"){const https=await Promise.resolve().then(()=>__toESM(require("https"),1));const agent=proxy&&new(await Promise.resolve().then(()=>(init_dist3(),dist_exports))).
HttpsProxyAgent(proxy,{signal});start3=()=>https.request(url,{...common,headers,...agent?{agent}:{}})}else{const http2=await Promise.resolve().then(()=>__toESM(require("http"),1));
const proxied=proxy&&{path:url.href,headers:{...headers,host:url.host,...proxyAuthorization(proxy)}};const client=(proxy==null?void 0:proxy.protocol)==="https:"?
await Promise.resolve().then(()=>__toESM(require("https"),1)):http2;start3=()=>client.request(proxy?new URL(proxy.origin):url,{...common,headers,...proxied})}return new Promise(
(resolve14,reject)=>{start3().once("response",resolve14).on("error",reject).end()})}function proxyAuthorization(proxy){if(!proxy.username&&!proxy.password)return{};
const user=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;return{"proxy-authorization":`Basic ${Buffer.from(user).toString("base6\
4")}`}}function failureOf(error){var _a3,_b3;const name2=property(error,"code");const message=property(error,"message");const kind=(_b3=(_a3=kinds.find(([,pattern])=>pattern.
test(name2)))==null?void 0:_a3[0])!=null?_b3:"other";return new HttpFailure(kind,message===""?name2:message,error)}function property(error,name2){const value=typeof error===
"object"&&error!==null?Reflect.get(error,name2):void 0;return typeof value==="string"?value:""}var HttpFailure,kinds;var init_http=__esm({"core/http.ts"(){"use \
strict";HttpFailure=class extends Error{constructor(kind,message,cause){super(message,cause===void 0?void 0:{cause});__publicField(this,"name","HttpFailure");__publicField(
this,"kind");this.kind=kind}};kinds=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]]}});function credentialsEnvironment(credentials){var _a3,_b3,_c3,_d3;const{httpProxy}=credentials;const proxyIsSecret=(httpProxy==null?void 0:httpProxy.includes("@"))===
true;return{secret:given2({SIGNPATH_API_TOKEN:credentials.apiToken,http_proxy:proxyIsSecret?httpProxy:void 0}),public:given2({SIGNPATH_ORGANIZATION_ID:credentials.
organizationId,SIGNPATH_API_URL:credentials.apiUrl,SIGNPATH_PROJECT_SLUG:credentials.projectSlug,SIGNPATH_SIGNING_POLICY_SLUG:credentials.signingPolicySlug,http_proxy:proxyIsSecret?
void 0:httpProxy,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:credentials.logDirectory,SIGNPATH_LOG_FILE_LEVEL:credentials.logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:(_a3=
credentials.serviceUnavailableTimeoutInSeconds)==null?void 0:_a3.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:(_b3=credentials.httpRequestTimeoutInSeconds)==
null?void 0:_b3.toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:(_c3=credentials.readWriteSessions)==null?void 0:_c3.toString(),SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:(_d3=
credentials.gpgDummyCertificate)==null?void 0:_d3.toString()})}}function given2(variables){return Object.fromEntries(Object.entries(variables).filter(entry=>entry[1]!==
void 0))}function checkOrganizationId(value){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))return value;throw new SigningError("INVALID_INPUT",
`organization-id is not a UUID: ${JSON.stringify(value)}.`,{hint:"It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of Sign\
Path, and in its address."})}function checkToken(value){if(/^[\x21-\x7e]+$/.test(value))return value;throw new SigningError("INVALID_INPUT","api-token holds a b\
lank, a line break or another character that no token has.",{hint:"Store the secret anew, without a line break at its end and without quotes around it."})}function checkSlug(value,input){
if(/^[A-Za-z0-9_.-]+$/.test(value))return value;const slashed=value.includes("/")?" Project and signing policy are two inputs.":"";throw new SigningError("INVAL\
ID_INPUT",`${input} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(value)}.`,{hint:`Take the slug from the address of the page in SignPat\
h, not the display name.${slashed}`})}function checkApiUrl(value){const refuse=why=>{throw new SigningError("INVALID_INPUT",`api-url ${why}.`,{hint:"It looks li\
ke https://app.signpath.io/Api, which is the default."})};const url=URL.canParse(value)?new URL(value):refuse(`is not an address: ${JSON.stringify(value)}`);if(url.
protocol!=="https:"&&url.protocol!=="http:")refuse(`must begin with https://, not ${url.protocol}`);if(url.username||url.password)refuse("must not hold a user n\
ame or a password");if(url.search||url.hash)refuse('must not hold "?" or "#"');return value.replace(/\/+$/,"")}function apiUrlWarning(apiUrl){const{protocol,hostname,
host}=new URL(apiUrl);if(protocol==="https:"||isLoopback(hostname))return void 0;return`api-url uses plain http: the API token travels to ${host} unencrypted.`}
function isLoopback(host){return host==="localhost"||host==="[::1]"||/^127(?:\.\d+){3}$/.test(host)}function checkHttpProxy(value){const url=proxyUrl(value);if((url==
null?void 0:url.protocol)==="http:"&&/:\d+\/?$/.test(value)&&url.pathname==="/"&&!url.search&&!url.hash){const address=value.replace(/\/$/,"");return address.includes(
"@")&&!address.includes("://")?`http://${address}`:address}throw new SigningError("INVALID_INPUT","http-proxy is not a proxy address that SignPath's library tak\
es.",{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080."})}var init_credentials=__esm({"core/signpath/credentials.ts"(){
"use strict";init_errors();init_http()}});function createRedactor(secrets){const forms=[...new Set(secrets.flatMap(secretForms))].sort((a,b)=>b.length-a.length);if(forms.length===0)return text3=>text3;const pattern=new RegExp(
forms.map(form=>form.replace(/[$()*+./?[\\\]^{|}-]/g,"\\$&")).join("|"),"g");return text3=>text3.replace(pattern,mask)}function secretForms(secret){if(secret.trim()===
"")return[];const spelled=[secret,secret.trim(),plainText(secret)].filter(form=>form.trim()!=="");const lines3=secret.split(/\r?\n/).map(line=>line.trim());const derived=[
secret,secret.trim()].flatMap(text3=>[...escapedForms(text3),...encodedForms(Buffer.from(text3))]);return[...new Set([...spelled,...[...lines3,...derived].filter(
form=>form.length>=shortestDerivedForm)])]}function escapedForms(text3){const json=JSON.stringify(text3).slice(1,-1);const percent=percentEncoded(text3);const strict=percent.
replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);const form=new URLSearchParams([["",text3]]).toString().slice(1);return[
json,json.replaceAll("/","\\/"),json.replace(/\\"|["&'+<>`]/g,found=>`\\u${found.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`),text3.replace(
/[&<>"']/g,character=>{var _a3;return(_a3=xmlEntities[character])!=null?_a3:character}),...[percent,strict,form].flatMap(encoded=>[encoded,encoded.replace(/%[0-9A-F]{2}/g,
byte=>byte.toLowerCase())])]}function percentEncoded(text3){return encodeURIComponent(Buffer.from(text3).toString())}function encodedForms(bytes){const hex=bytes.
toString("hex");const base64=[bytes.toString("base64"),...[0,1,2].map(offset=>stableBase64(bytes,offset))];return[hex,hex.toUpperCase(),...base64.flatMap(text3=>[
text3,text3.replace(/=+$/,"")]).flatMap(text3=>[text3,text3.replaceAll("+","-").replaceAll("/","_")])]}function stableBase64(bytes,offset){const text3=Buffer.concat(
[Buffer.alloc(offset),bytes]).toString("base64");return text3.slice(Math.ceil(offset*8/6),Math.floor((offset+bytes.length)*8/6))}function plainText(text3){return text3.
replace(controlStrings,"").replace(controlSequences,"").replace(otherEscapes,"").replace(lineEnds,"\n").replace(unprintable,"")}var mask,shortestDerivedForm,xmlEntities,
controlStrings,controlSequences,otherEscapes,lineEnds,unprintable;var init_redaction=__esm({"core/redaction.ts"(){"use strict";mask="***";shortestDerivedForm=6;
xmlEntities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};controlStrings=/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g;
controlSequences=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g;otherEscapes=/\x1b[ -/]*[0-~]?/g;lineEnds=/\r\n|[\r\v\f\u2028\u2029]/g;unprintable=/[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g}});function readEnvironment(){return process.env}var init_runner_environment=__esm({"core/runner-environment.ts"(){"use strict"}});function visible(text3){return text3.replace(deceptive,character=>{var _a3;return`\\u{${((_a3=character.codePointAt(0))!=null?_a3:0).toString(16)}}`})}function visibleLines(text3){
const plain3=(0,import_node_util.stripVTControlCharacters)(text3).replace(/\r\n?/g,"\n");return plain3.replace(deceptive,character=>character==="\n"||character===
"	"?character:visible(character))}function shorten(text3,limit){if(text3.length<=limit)return text3;const keep2=limit-1;const head=text3.slice(0,Math.ceil(keep2/
2)).replace(/[\ud800-\udbff]$/,"");const tail=text3.slice(text3.length-Math.floor(keep2/2)).replace(/^[\udc00-\udfff]/,"");return`${head}\u2026${tail}`}function formatDuration(milliseconds){
if(milliseconds<999.5)return`${Math.round(milliseconds)} ms`;if(milliseconds<59950)return`${(milliseconds/1e3).toFixed(1)} s`;const seconds2=Math.round(milliseconds/
1e3);if(seconds2<3600)return`${Math.floor(seconds2/60)} min ${seconds2%60} s`;return`${Math.floor(seconds2/3600)} h ${Math.floor(seconds2%3600/60)} min`}function countOf(count,noun){
return`${formatNumber(count)} ${noun}${count===1?"":"s"}`}function formatNumber(count){return count.toLocaleString("en-US")}function statusText(status){return status===
"not-started"?"not started":status}var import_node_util,deceptive;var init_text=__esm({"core/report/text.ts"(){"use strict";import_node_util=require("util");deceptive=
/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu}});function escapeMarkup(text3){return visible(text3).replace(/[&<>"']/g,character=>{var _a3;return(_a3=entities[character])!=null?_a3:""})}function escapeMarkupLines(text3){
return visibleLines(text3).replace(/[&<>"']/g,character=>{var _a3;return(_a3=entities[character])!=null?_a3:""})}function escapeMarkdown(text3){const line=visible(
text3.replace(/\s*[\r\n]+\s*/g," "));return line.replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g,character=>`&#${character.charCodeAt(0)};${linking.has(character)?"<wbr>":
""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var entities,linking;var init_escape=__esm({"core/report/escape.ts"(){"use strict";init_text();entities={"&":"&amp;","<":"\
&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};linking=new Set(["@","#",":"])}});function countStatuses(files2){const counts={signed:0,skipped:0,failed:0,"not-started":0};for(const file of files2)counts[file.status]+=1;return counts}function worstFirst(files2){
return statuses.flatMap(status=>files2.filter(file=>file.status===status))}function headline(report2){const counts=countStatuses(report2.files);switch(report2.outcome){case"\
signed":{const done=report2.files.filter(file=>file.status==="signed");if(done.length===0)return counts.skipped>0?`${countOf(counts.skipped,"file")} signed alre\
ady`:"Set up for signing";const unproved=done.filter(file=>file.verifiedBy===void 0).length;if(unproved===0)return`Signed and verified ${countOf(done.length,"fi\
le")}`;const note=unproved===done.length?"not verified":`${formatNumber(unproved)} of them not verified`;return`Signed ${countOf(done.length,"file")}, ${note}`}case"\
prepared":return"Set up for signing";case"nothing-to-sign":return"Nothing to sign";case"skipped":return"Signing was skipped";case"failed":return counts.failed===
0?"Signing failed":`${formatNumber(counts.failed)} of ${countOf(report2.files.length,"file")} failed`}}function countLine(report2){const counts=countStatuses(report2.
files);const parts=[...statuses].reverse().flatMap(status=>counts[status]===0?[]:[`${formatNumber(counts[status])} ${statusText(status)}`]);return[...parts.length===
0?["no files"]:parts,`in ${formatDuration(report2.durationInMilliseconds)}`].join(", ")}function policyName({signPath}){return[signPath.projectSlug,signPath.signingPolicySlug].
filter(slug=>slug!==void 0).join("/")}function failureOf2(file){var _a3;return(_a3=file.error)!=null?_a3:{code:"SIGNING_FAILED",message:"No reason was recorded."}}
function textLimit(files2){const failures2=Math.max(1,files2.filter(file=>file.status==="failed").length);return Math.max(200,Math.min(2e4,Math.floor(1e6/failures2)))}
function signerFacts({signPath,certificate}){return[...code("Project",signPath.projectSlug),...code("Signing policy",signPath.signingPolicySlug),...code("Organi\
zation",signPath.organizationId),...certificate===void 0?[]:[...plain("Certificate",certificate.subject),...plain("Issuer",certificate.issuer),...code("Serial n\
umber",certificate.serialNumber),...code("SHA-256",certificate.sha256),...plain("Valid to",certificate.validTo)]]}function runFacts({options:options2,runner,program,
signPath,startedAt}){var _a3;return[...plain("Digest",options2.digest),...plain("Padding of raw RSA signatures",options2.padding),...plain("Verification",options2.
verify?"on":"off"),...code("Timestamp servers",options2.timestampUrls.length===0?void 0:options2.timestampUrls.join(", ")),...plain("Shard",options2.shard),...code(
"SignPath",signPath.apiUrl),...plain("Runner",`${(_a3=runner.distribution)!=null?_a3:runner.os}, ${program.platform}`),...plain("OpenSSL",runner.openssl),...code(
"Cryptoki library",runner.cryptokiLibrary),...plain("Cryptoki version",runner.cryptokiVersion),...plain("Started at",startedAt),...plain("Program",`${program.name}\
 ${program.version}`)]}function plain(label,text3){return text3===void 0||text3===""?[]:[{label,text:text3}]}function code(label,text3){return plain(label,text3).
map(fact=>({...fact,code:true}))}var statuses;var init_overview=__esm({"core/report/overview.ts"(){"use strict";init_text();statuses=["failed","not-started","sk\
ipped","signed"]}});function renderSummary(report2){const head=[`### ${outcomeSigns[report2.outcome]} ${escapeMarkdown(headline(report2))}`,escapeMarkdown(sentence(countLine(report2))),
...report2.error===void 0?[]:[renderError(report2.error,void 0)],...renderFailures(report2.files.filter(file=>file.status==="failed")),...renderWarnings(report2.
warnings),renderSigner(report2)].filter(block=>block!=="");const foot=fold("How and where",factLines(runFacts(report2)));const table=renderTable(report2.files,sizes.
summary-Buffer.byteLength([...head,foot].join("\n\n")));return`${[...head,...table,foot].join("\n\n")}
`}function fitting(blocks,size){let left=size;const end=blocks.findIndex(block=>(left-=Buffer.byteLength(block)+2)<0);return end<0?blocks:blocks.slice(0,end)}function renderFailures(failed2){
const all=failed2.slice(0,limits.failures).map(file=>renderError(failureOf2(file),file.file));const blocks=fitting(all,sizes.failures);const more=failed2.length-
blocks.length;return[...blocks,...more>0?[`\u2026 and ${countOf(more,"more failure")}: see the table and the report.`]:[]]}function renderTable(files2,size){if(files2.
length===0)return[];const rows=fitting(worstFirst(files2).slice(0,limits.rows).map(renderRow),size);const more=files2.length-rows.length;const table=["| File | \
Tool | Status | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",...rows].join("\n");return[table,...more>0?[`\u2026 and ${countOf(more,"more file")}.`]:
[]]}function renderRow(file){const status=`${statusSigns[file.status]} ${statusText(file.status)}`;const cells=[code2(file.file),escapeMarkdown(file.tool),file.
error===void 0?status:`${status}<br><code>${escapeMarkdown(file.error.code)}</code>`,file.verifiedBy===void 0?"\u2013":text(file.verifiedBy),file.status==="not-\
started"?"\u2013":formatDuration(file.durationInMilliseconds)];return`| ${cells.join(" | ")} |`}function renderError(error,file){const where=file===void 0?"":` ${code2(
file)}`;return[`**${escapeMarkdown(error.code)}**${where}<br>${text(error.message)}`,...error.hint===void 0?[]:[`<b>What to do:</b> ${text(error.hint)}`],...error.
details===void 0||error.details.trim()===""?[]:[fold("Details",preformatted(error.details))]].join("\n\n")}function renderWarnings(warnings){if(warnings.length===
0)return[];const all=warnings.slice(0,limits.warnings).map(warning=>`- \u26A0\uFE0F ${text(warning)}`);const lines3=fitting(all,sizes.warnings);const more=warnings.
length-lines3.length;return[[...lines3,...more>0?[`- \u2026 and ${countOf(more,"more warning")}`]:[]].join("\n")]}function renderSigner(report2){const{certificate}=report2;
const policy2=policyName(report2);const line=[...policy2===""?[]:[`Signing policy ${code2(policy2)}`],...certificate===void 0?[]:[`certificate ${code2(certificate.
subject)}, valid to ${text(certificate.validTo)}`]].join(", ");if(certificate===void 0)return sentence(line);return`${sentence(line)}

${fold("Certificate",factLines(signerFacts(report2)))}`}function factLines(facts){return facts.map(fact=>`- ${escapeMarkdown(fact.label)}: ${fact.code===true?code2(
fact.text):text(fact.text)}`).join("\n")}function fold(title2,content){return`<details><summary>${escapeMarkdown(title2)}</summary>

${content}

</details>`}function preformatted(details){return`<pre>${escapeMarkupLines(shorten(details.trim(),limits.details))}</pre>`}function code2(name2){return`<code>${escapeMarkdown(
shorten(name2,limits.name))}</code>`}function text(words){return escapeMarkdown(shorten(words,limits.message))}function sentence(words){return words===""?"":`${words.
charAt(0).toUpperCase()}${words.slice(1)}.`}var limits,sizes,outcomeSigns,statusSigns;var init_markdown=__esm({"core/report/markdown.ts"(){"use strict";init_escape();
init_overview();init_text();limits={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3};sizes={summary:800*1024,failures:200*1024,warnings:50*1024};
outcomeSigns={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"};statusSigns={signed:"\u2705",skipped:"\u23ED\uFE0F",
failed:"\u274C","not-started":"\u26AA"}}});var reportSchemaVersion;var init_report=__esm({"core/report/report.ts"(){"use strict";reportSchemaVersion=1}});var style;var init_html_style=__esm({"core/report/html-style.ts"(){"use strict";style=`
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --line: #d8dee4; --text: #1f2328; --soft: #59636e; --code: #eff2f5;
  --signed: #1a7f37; --failed: #cf222e; --skipped: #8a5a00; --not-started: #59636e;
  --signed-back: #dafbe1; --failed-back: #ffebe9; --skipped-back: #fff4cc; --not-started-back: #eaeef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --line: #30363d; --text: #e6edf3; --soft: #9198a1; --code: #212830;
    --signed: #4ac26b; --failed: #ff8182; --skipped: #e3b341; --not-started: #9198a1;
    --signed-back: #12301d; --failed-back: #3c1618; --skipped-back: #33270a; --not-started-back: #262c34;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 32px 0 12px; font-size: 18px; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace; }
code { padding: 1px 5px; border-radius: 5px; background: var(--code); overflow-wrap: anywhere; }
pre { margin: 8px 0 0; padding: 12px; border-radius: 6px; background: var(--code); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.hero { padding: 22px 24px; border-left: 6px solid var(--not-started); }
.hero p { margin: 6px 0 0; }
.hero.signed { border-left-color: var(--signed); }
.hero.failed { border-left-color: var(--failed); }
.hero.skipped { border-left-color: var(--skipped); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; padding: 0; list-style: none; }
.badge { display: inline-block; padding: 2px 10px; border-radius: 999px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.signed { color: var(--signed); background: var(--signed-back); }
.badge.failed { color: var(--failed); background: var(--failed-back); }
.badge.skipped { color: var(--skipped); background: var(--skipped-back); }
.badge.not-started { color: var(--not-started); background: var(--not-started-back); }
.problem { margin-top: 12px; padding: 16px 20px; border-left: 6px solid var(--failed); }
.problem.skipped { border-left-color: var(--skipped); }
.problem p { margin: 6px 0 0; overflow-wrap: anywhere; }
.problem h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
summary { cursor: pointer; margin-top: 8px; color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 12px; }
dl { margin: 0; padding: 14px 20px; display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; align-content: start; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 600; }
tbody th { font-weight: 400; min-width: 220px; }
tbody th div { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
time { white-space: nowrap; }
tbody tr:hover { background: var(--page); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
footer { margin-top: 28px; font-size: 13px; color: var(--soft); }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; } dt { margin-top: 6px; } .facts { grid-template-columns: 1fr; } }
@media print { body { background: none; } .card { break-inside: avoid; } }
`}});function renderHtml(report2){const name2=policyName(report2);const title2=`${headline(report2)}${name2===""?"":` \u2013 ${name2}`}`;const lines3=["<!DOCTYPE htm\
l>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}"/>`,'<meta name="viewport\
" content="width=device-width, initial-scale=1"/>','<meta name="referrer" content="no-referrer"/>',`<title>${escapeMarkup(title2)}</title>`,`<style>${style}</st\
yle>`,"</head>","<body>","<main>",renderHero(report2,name2),...renderProblems(report2),...renderFiles(report2.files),"<h2>Signer and run</h2>",`<div class="fact\
s">${renderFacts(signerFacts(report2))}${renderFacts(runFacts(report2))}</div>`,`<footer>${escapeMarkup(`${report2.program.name} ${report2.program.version}, ${report2.
startedAt}`)}</footer>`,"</main>","</body>","</html>"];return`${lines3.join("\n")}
`}function renderHero(report2,name2){const counts=countStatuses(report2.files);const badges=statuses.filter(status=>counts[status]>0).map(status=>`<li class="ba\
dge ${status}">${formatNumber(counts[status])} ${statusText(status)}</li>`);const where=[...name2===""?[]:[`Signing policy <code>${escapeMarkup(name2)}</code>`],
`<time datetime="${escapeMarkup(report2.startedAt)}">${escapeMarkup(report2.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}</time>`,escapeMarkup(formatDuration(
report2.durationInMilliseconds))];return[`<header class="card hero ${heroClass[report2.outcome]}">`,`<h1>${escapeMarkup(headline(report2))}</h1>`,`<p class="sof\
t">${where.join(" \xB7 ")}</p>`,...badges.length===0?[]:[`<ul class="counts">${badges.join("")}</ul>`],"</header>"].join("\n")}function renderProblems(report2){
const limit=textLimit(report2.files);const errors=[...report2.error===void 0?[]:[renderError2(report2.error,void 0,limit)],...report2.files.filter(file=>file.status===
"failed").map(file=>renderError2(failureOf2(file),file.file,limit))];const warnings=report2.warnings.map(warning=>`<section class="card problem skipped"><p>${escapeMarkup(
warning)}</p></section>`);return[...errors.length===0?[]:["<h2>What went wrong</h2>",...errors],...warnings.length===0?[]:["<h2>Warnings</h2>",...warnings]]}function renderError2(error,file,limit){
return['<section class="card problem">',`<h3>${file===void 0?"":`<code>${escapeMarkup(file)}</code> `}<span class="badge failed">${escapeMarkup(error.code)}</sp\
an></h3>`,`<p>${escapeMarkup(shorten(error.message,limit))}</p>`,...error.hint===void 0?[]:[`<p><strong>What to do:</strong> ${escapeMarkup(shorten(error.hint,limit))}\
</p>`],...error.details===void 0||error.details.trim()===""?[]:[`<details><summary>Details</summary><pre>${escapeMarkupLines(shorten(error.details.trim(),limit))}\
</pre></details>`],"</section>"].join("\n")}function renderFiles(files2){if(files2.length===0)return[];const heads=["File","Tool","Status","Verified by"].map(head=>`\
<th scope="col">${head}</th>`);return["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<thead><tr>${heads.join(
"")}<th scope="col" class="number">Time</th></tr></thead>`,"<tbody>",...worstFirst(files2).map(renderRow2),"</tbody></table></div>"]}function renderRow2(file){const below=[
...file.result===void 0||file.result===file.file?[]:[`\u2192 ${escapeMarkup(file.result)}`],...file.reason===""?[]:[`${escapeMarkup(file.tool)} because: ${escapeMarkup(
file.reason)}`],...file.sha256===void 0?[]:[`SHA-256 of the result: ${escapeMarkup(file.sha256.result)}`],...file.notes.map(note=>escapeMarkup(note)),...file.attempts>
1?[`${file.attempts} attempts`]:[]];const more=below.length===0?"":`<details><summary>More</summary>${below.map(line=>`<div>${line}</div>`).join("")}</details>`;
const cells=[`<th scope="row"><code>${escapeMarkup(file.file)}</code>${more}</th>`,`<td>${escapeMarkup(file.tool)}</td>`,`<td><span class="badge ${file.status}"\
>${statusText(file.status)}</span></td>`,`<td>${file.verifiedBy===void 0?'<span class="soft">\u2013</span>':escapeMarkup(file.verifiedBy)}</td>`,`<td class="num\
ber">${file.status==="not-started"?"\u2013":formatDuration(file.durationInMilliseconds)}</td>`];return`<tr>${cells.join("")}</tr>`}function renderFacts(facts){if(facts.
length===0)return"";const items=facts.map(({label,text:text3,code:code4})=>{const value=code4===true?`<code>${escapeMarkup(text3)}</code>`:escapeMarkup(text3);return`\
<dt>${escapeMarkup(label)}</dt><dd>${value}</dd>`});return`<dl class="card">${items.join("")}</dl>`}var import_node_crypto,policy,heroClass;var init_html=__esm(
{"core/report/html.ts"(){"use strict";import_node_crypto=require("crypto");init_escape();init_html_style();init_overview();init_text();policy=`default-src 'none\
'; style-src 'sha256-${(0,import_node_crypto.createHash)("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;heroClass={signed:"sig\
ned",prepared:"signed","nothing-to-sign":"not-started",skipped:"skipped",failed:"failed"}}});function renderJson(report2){const limit=textLimit(report2.files);const files2=report2.files.map(file=>file.error===void 0?file:{...file,error:cutDetails(file.error,
limit)});return`${JSON.stringify({...report2,files:files2},Object.keys(keys),2)}
`}function cutDetails(error,limit){return error.details===void 0?error:{...error,details:shorten(error.details,limit)}}var keys;var init_json=__esm({"core/repor\
t/json.ts"(){"use strict";init_overview();init_text();keys={schemaVersion:true,program:true,name:true,version:true,platform:true,startedAt:true,outcome:true,signPath:true,
organizationId:true,apiUrl:true,projectSlug:true,signingPolicySlug:true,certificate:true,subject:true,issuer:true,serialNumber:true,options:true,digest:true,padding:true,
verify:true,timestampUrls:true,shard:true,runner:true,os:true,arch:true,distribution:true,openssl:true,cryptokiLibrary:true,cryptokiVersion:true,files:true,file:true,
tool:true,reason:true,status:true,input:true,result:true,sizeInBytes:true,sha256:true,validTo:true,verifiedBy:true,timestampUrl:true,notes:true,attempts:true,durationInMilliseconds:true,
warnings:true,error:true,code:true,message:true,hint:true,details:true}}});function renderJunit(report2){const counts=countStatuses(report2.files);const run2=runOutcome(report2);const limit=textLimit(report2.files);const totals=attributes(
{tests:report2.files.length+(run2==="told by the files"?0:1),failures:counts.failed,errors:run2==="error"?1:0,skipped:counts.skipped+counts["not-started"]+(run2===
"skipped"?1:0),time:seconds(report2.durationInMilliseconds)});const lines3=['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${totals}>`,
`  <testsuite${attributes({name:`pkcs11-sign ${policyName(report2)}`.trim(),timestamp:report2.startedAt.slice(0,19)})}${totals}>`,...renderProperties(report2),...renderRun(
report2),...report2.files.map(file=>renderFile(file,limit)),"  </testsuite>","</testsuites>"];return`${lines3.join("\n")}
`}function renderProperties({certificate,program,runner,signPath}){const properties={program:`${program.name} ${program.version}`,organization:signPath.organizationId,
"certificate-subject":certificate==null?void 0:certificate.subject,"certificate-sha256":certificate==null?void 0:certificate.sha256,openssl:runner.openssl,"cryp\
toki-version":runner.cryptokiVersion};const lines3=Object.entries(properties).flatMap(([name2,value])=>value===void 0?[]:[`      <property${attributes({name:name2,
value})}/>`]);return["    <properties>",...lines3,"    </properties>"]}function runOutcome(report2){if(report2.error!==void 0)return"error";if(report2.files.length>
0)return"told by the files";return report2.outcome==="signed"||report2.outcome==="prepared"?"passed":"skipped"}function renderRun(report2){var _a3;const outcome=runOutcome(
report2);if(outcome==="told by the files")return[];const head=attributes({classname:"pkcs11-sign",name:"run",time:seconds(report2.durationInMilliseconds)});if(report2.
error!==void 0)return[testcase(head,problem("error",report2.error,textLimit(report2.files)))];return[testcase(head,outcome==="passed"?"":`<skipped${attributes({
message:(_a3=report2.warnings[0])!=null?_a3:"nothing to sign"})}/>`)]}function renderFile(file,limit){var _a3;const head=attributes({classname:file.tool,name:file.
file,time:seconds(file.durationInMilliseconds)});switch(file.status){case"signed":return testcase(head,"");case"failed":return testcase(head,problem("failure",failureOf2(
file),limit));case"skipped":return testcase(head,`<skipped${attributes({message:(_a3=file.notes[0])!=null?_a3:"signed already"})}/>`);case"not-started":return testcase(
head,`<skipped${attributes({message:"not started: the run stopped before"})}/>`)}}function testcase(head,content){return content===""?`    <testcase${head}/>`:`\
    <testcase${head}>
      ${content}
    </testcase>`}function problem(element,error,limit){const message=shorten(error.message,limit);const content=[`${error.code}: ${message}`,...error.hint===void 0?
[]:[`What to do: ${shorten(error.hint,limit)}`],...error.details===void 0?[]:["",shorten(error.details,limit)]].join("\n");return`<${element}${attributes({type:error.
code,message})}>${escapeMarkupLines(content)}</${element}>`}function attributes(values2){return Object.entries(values2).map(([name2,value])=>` ${name2}="${escapeMarkup(
String(value))}"`).join("")}function seconds(milliseconds){return(milliseconds/1e3).toFixed(3)}var init_junit=__esm({"core/report/junit.ts"(){"use strict";init_escape();
init_overview();init_text()}});async function writeReports(report2,directory){const folder=(0,import_node_path.resolve)(directory);const paths={json:(0,import_node_path.join)(folder,"signing-\
report.json"),html:(0,import_node_path.join)(folder,"signing-report.html"),junit:(0,import_node_path.join)(folder,"signing-report.xml")};try{await(0,import_promises.mkdir)(
folder,{recursive:true});await replace(paths.json,renderJson(report2));await replace(paths.html,renderHtml(report2));await replace(paths.junit,renderJunit(report2));
return paths}catch(cause){const reason=cause instanceof Error?cause.message:String(cause);throw new SigningError("OUTPUT_NOT_WRITABLE",`The signing report could\
 not be written to ${folder}: ${reason}`,{hint:"Name a folder in `report-directory` that this job may write to.",file:folder,cause})}}async function replace(path4,content){
const temporary=`${path4}.${(0,import_node_crypto2.randomUUID)()}.tmp`;try{await(0,import_promises.writeFile)(temporary,content,{flag:"wx"});await(0,import_promises.rename)(
temporary,path4)}catch(error){await(0,import_promises.rm)(temporary,{force:true});throw error}}var import_node_crypto2,import_promises,import_node_path;var init_write=__esm(
{"core/report/write.ts"(){"use strict";import_node_crypto2=require("crypto");import_promises=require("fs/promises");import_node_path=require("path");init_errors();
init_html();init_json();init_junit()}});var version;var init_version=__esm({"core/version.ts"(){"use strict";version="1.0.0"}});var deliver_exports={};__export(deliver_exports,{deliver:()=>deliver});async function deliver(session,outcome){const{host,inputs,workspace}=session;if(outcome.result===
"skipped")host.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip).");const directory=inputs.reportDirectory===void 0?(0,import_node_path2.join)(
workspace.directory,"report"):(0,import_node_path2.resolve)(process.cwd(),inputs.reportDirectory);const reports=await writeReports(buildReport(session,outcome),
directory).catch(error=>{if(outcome.error===void 0&&inputs.reportDirectory!==void 0)outcome.error=error;else host.warning(toSigningError(error).message);return void 0});
setOutputs(session,outcome,reports==null?void 0:reports.json);if(outcome.result!=="prepared")await host.summary(renderSummary(buildReport(session,outcome)))}function setOutputs({
host,inputs},{prepared:prepared2,files:files2,error,result},report2){const finished=files2.filter(({status})=>status==="signed"||status==="skipped");const lasting=outlivesRun(
host.name,inputs);const outputs={signed:String(error===void 0&&result==="signed"),"signed-files":finished.map(file=>{var _a3;return(_a3=file.result)!=null?_a3:file.
file}).join("\n"),"signed-count":String(files2.filter(({status})=>status==="signed").length),report:lasting||inputs.reportDirectory!==void 0?report2:void 0,"cry\
ptoki-library":prepared2==null?void 0:prepared2.library.path,"cryptoki-version":prepared2==null?void 0:prepared2.library.version,...lasting?{"openssl-conf":prepared2==
null?void 0:prepared2.configuration.opensslConf,"sunpkcs11-config":prepared2==null?void 0:prepared2.configuration.sunpkcs11Config,certificate:prepared2==null?void 0:
prepared2.configuration.certificate}:{}};for(const[name2,value]of Object.entries(outputs))if(value!==void 0)host.setOutput(name2,value)}function outlivesRun(host,{
files:files2,run:run2}){return host==="github"||host==="azure"||files2.length===0&&run2===void 0}function buildReport({inputs},outcome){var _a3,_b3,_c3,_d3,_e3,
_f3;const{prepared:prepared2,startedAt,files:files2}=outcome;const error=outcome.error===void 0?void 0:toSigningError(outcome.error);const{os:os2,arch}=(_a3=prepared2==
null?void 0:prepared2.facts)!=null?_a3:{os:process.platform,arch:process.arch};const certificate=(_b3=prepared2==null?void 0:prepared2.certificate)==null?void 0:
_b3.leaf;const given3=(name2,value)=>value===void 0?{}:{[name2]:value};return{schemaVersion:reportSchemaVersion,program:{name:"pkcs11-sign",version,platform:`${process.
platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:startedAt.toISOString(),durationInMilliseconds:Date.now()-startedAt.getTime(),outcome:error===
void 0?outcome.result:"failed",signPath:{apiUrl:inputs.apiUrl,...given3("organizationId",inputs.organizationId),...given3("projectSlug",inputs.projectSlug),...given3(
"signingPolicySlug",inputs.signingPolicySlug)},...given3("certificate",certificate===void 0?void 0:{subject:certificate.subject,issuer:certificate.issuer,serialNumber:certificate.
serialNumber,sha256:certificate.fingerprint256.replaceAll(":","").toLowerCase(),validTo:certificate.validTo}),options:{digest:inputs.digest,padding:inputs.padding,
verify:inputs.verify,timestampUrls:inputs.timestampUrls,...given3("shard",inputs.shard===void 0?void 0:`${inputs.shard.index}/${inputs.shard.count}`)},runner:{os:os2,
arch,cryptokiLibrary:(_c3=prepared2==null?void 0:prepared2.library.path)!=null?_c3:"",...given3("distribution",(_d3=prepared2==null?void 0:prepared2.facts.distribution)==
null?void 0:_d3.prettyName),...given3("openssl",(_e3=prepared2==null?void 0:prepared2.facts.openssl)==null?void 0:_e3.version.text),...given3("cryptokiVersion",
prepared2==null?void 0:prepared2.library.version)},files:files2,warnings:(_f3=prepared2==null?void 0:prepared2.plan.warnings)!=null?_f3:[],...given3("error",error===
void 0||error instanceof SigningError&&error.file!==void 0&&files2.length>0?void 0:toErrorReport(error))}}var import_node_path2;var init_deliver=__esm({"core/de\
liver.ts"(){"use strict";import_node_path2=require("path");init_errors();init_failure();init_markdown();init_report();init_write();init_version()}});function childEnvironment(base,secrets,additions,platform2=process.platform){const forms=secrets.flatMap(secretForms);const added={LC_ALL:"C.UTF-8",...additions};
const replaced=new Set(Object.keys(added).map(name2=>foldName(name2,platform2)));const inherited=Object.entries(base).filter(entry=>{const[name2,value]=entry;const folded=foldName(
name2,platform2);return value!==void 0&&!replaced.has(folded)&&!isDropped(folded)&&!forms.some(form=>value.includes(form))});return Object.fromEntries([...inherited,
...Object.entries(added)])}function isDropped(name2){return droppedVariables.some(({names:names3})=>names3.some(dropped=>dropped.endsWith("*")?name2.startsWith(
dropped.slice(0,-1)):name2===dropped))}var droppedVariables,foldName;var init_environment=__esm({"core/environment.ts"(){"use strict";init_redaction();droppedVariables=
[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, secrets and service connections in these: the API token is \
among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEP\
LOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a s\
tep changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only those of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGINE\
S","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, module or key ring than the one that was prepared."},{names:[
"JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool does, and Java prints a line about each that gets between us\
 and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They put foreign code into every process."},{names:["LC_*","LA\
NGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}];foldName=(name2,platform2)=>platform2==="win32"?name2.toUpperCase():name2}});function systemCode(error){return textOf(error,"code")}function textOf(error,property2){if(typeof error!=="object"||error===null||!(property2 in error))return void 0;
const value=Reflect.get(error,property2);return typeof value==="string"?value:void 0}function outputError(error,path4){var _a3,_b3;if(error instanceof SigningError)
return error;const code4=systemCode(error);const name2=plainText(path4);if(code4===void 0||!/^E[A-Z0-9]+$/.test(code4)){const why2=plainText((_a3=textOf(error,"\
message"))!=null?_a3:String(error));return new SigningError("INTERNAL_ERROR",`${name2} can't be written: ${why2}.`,{file:path4,cause:error})}const{why,hint}=(_b3=
reasons[code4])!=null?_b3:{why:`the system says ${code4}`,hint:"Check the folder and its disk."};return new SigningError("OUTPUT_NOT_WRITABLE",`${name2} can't b\
e written: ${why}.`,{hint,file:path4,cause:error})}var notAllowed,full,tooLong,reasons;var init_output_error=__esm({"core/output-error.ts"(){"use strict";init_errors();
init_redaction();notAllowed={why:"permission was denied",hint:"Let the user of this job write to that folder, or set output-directory to one that it may write t\
o."};full={why:"the disk is full",hint:"Free space on that disk, or set output-directory to another one."};tooLong={why:"the name is too long",hint:"Shorten the\
 name, or work in a folder with a shorter path."};reasons={EACCES:notAllowed,EPERM:notAllowed,EROFS:{why:"the file system is read-only",hint:"Set output-directo\
ry to a folder on a file system that can be written to."},ENOSPC:full,EDQUOT:{why:"the disk quota is used up",hint:"Free space, or set output-directory to anoth\
er disk."},EFBIG:{why:"the file would be too large",hint:"Raise the limit on file sizes (ulimit -f), or use another file system."},ENAMETOOLONG:tooLong,EISDIR:{
why:"there is a folder of that name",hint:"Remove or rename the folder, or set output-directory to another one."},ENOTDIR:{why:"a part of the path is a file, no\
t a folder",hint:"Remove or rename that file, or choose another folder."},EEXIST:{why:"there is something of that name already",hint:"Remove or rename it, or ch\
oose another folder."},ENOENT:{why:"the folder does not exist",hint:"Make the folder first, and do not remove it while the job runs."},ELOOP:{why:"a link in the\
 path leads back to itself",hint:"Remove that link."},EBUSY:{why:"it is in use, or another file system is mounted there",hint:"Set output-directory to a folder,\
 so that it need not be replaced."},EXDEV:{why:"another file system is mounted there",hint:"Set output-directory to a folder on one file system."},EIO:{why:"the\
 disk reports an error",hint:"Look at the machine's log; another disk may help."},EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise the limit\
 (ulimit -n)."}}}});function nameOf(command,{redact}){return redact(plainText(command.program))}function throwIfCancelled(command,circumstances){var _a3;if(((_a3=circumstances.signal)==
null?void 0:_a3.aborted)!==true)return;throw new SigningError("CANCELLED",`The run was cancelled; ${nameOf(command,circumstances)} was stopped or not started.`)}
function startError(error,command,circumstances){var _a3,_b3;const{workingDirectory,redact}=circumstances;if(workingDirectory!==void 0&&!isDirectory(workingDirectory)){
const folder=redact(plainText(workingDirectory));return new SigningError("INVALID_INPUT",`${nameOf(command,circumstances)} can't be run in ${folder}: there is n\
o such folder.`,{hint:"Check the working directory of the job."})}const code4=systemCode(error);const searched=code4==="EACCES"&&!/[\\/]/.test(command.program);
const failure=searched?{...notFound,why:"there is no such program, or it may not be run"}:startFailures[code4!=null?code4:""];if(failure===void 0){const why=redact(
plainText((_b3=(_a3=textOf(error,"message"))!=null?_a3:code4)!=null?_b3:String(error)));return new SigningError("INTERNAL_ERROR",`${nameOf(command,circumstances)}\
 can't be started: ${why}.`)}return new SigningError(failure.code,`${nameOf(command,circumstances)} can't be started: ${failure.why}.`,{hint:failure.hint})}function isDirectory(path4){
try{return(0,import_node_fs.statSync)(path4).isDirectory()}catch{return false}}var import_node_fs,notExecutable,otherSystem,exhausted,notFound,startFailures;var init_process_errors=__esm(
{"core/process-errors.ts"(){"use strict";import_node_fs=require("fs");init_errors();init_output_error();init_redaction();notExecutable={code:"PREREQUISITE_MISSI\
NG",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be executed (chmod +x)."};otherSystem={code:"\
PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and processor."};exhausted={code:"IN\
TERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or open files."};notFound={code:"\
PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first\
 line is missing."};startFailures={ENOENT:notFound,EACCES:notExecutable,EPERM:notExecutable,ENOTDIR:notExecutable,EISDIR:notExecutable,ENOEXEC:otherSystem,EBADARCH:otherSystem,
UNKNOWN:otherSystem,EINVAL:{...notExecutable,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its envir\
onment are too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a N\
UL character",hint:"Remove that character."},EAGAIN:exhausted,ENOMEM:exhausted,EMFILE:exhausted,ENFILE:exhausted}}});function readOutput(redact,onText){const decoder=new import_node_string_decoder.StringDecoder("utf8");const clean=text3=>redact(plainText(text3));const emit=text3=>{
if(text3!=="")onText(text3)};let pending="";return{write(chunk){pending+=decoder.write(Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength));const end=pending.
lastIndexOf("\n")+1;if(end>0){emit(clean(pending.slice(0,end)));pending=pending.slice(end)}if(pending.length>longestPendingLine){const cleaned=clean(pending);const cut=Math.
max(0,cleaned.length-keptBack);emit(cleaned.slice(0,cut));pending=cleaned.slice(cut)}},end(){emit(clean(pending+decoder.end()));pending=""}}}function boundedText(maximumInBytes){
const half=Math.floor(maximumInBytes/2);let head="";let headInBytes2=0;let headIsFull=false;let tail=[];let tailStart=0;let tailInBytes=0;let droppedInBytes=0;const appendPiece=piece=>{
var _a3;const size=Buffer.byteLength(piece);if(!headIsFull&&headInBytes2+size<=half){head+=piece;headInBytes2+=size;return}headIsFull=true;tail.push(piece);tailInBytes+=
size;while(tailInBytes>half&&tailStart<tail.length-1){const oldest=Buffer.byteLength((_a3=tail[tailStart])!=null?_a3:"");tailStart+=1;tailInBytes-=oldest;droppedInBytes+=
oldest}if(tailStart>4096){tail=tail.slice(tailStart);tailStart=0}};return{append(text3){for(const[piece]of text3.matchAll(/[^\n]{1,1024}\n?|\n/gu))appendPiece(piece)},
text(){const end=tail.slice(tailStart).join("");if(droppedInBytes===0)return head+end;return`${head}${head===""||head.endsWith("\n")?"":"\n"}[\u2026 ${droppedInBytes}\
 bytes left out \u2026]
${end}`}}}var import_node_string_decoder,longestPendingLine,keptBack;var init_process_output=__esm({"core/process-output.ts"(){"use strict";import_node_string_decoder=
require("string_decoder");init_redaction();longestPendingLine=64*1024;keptBack=8*1024}});function processTree(pid,leadsGroup,taskkill2){const windows3=process.platform==="win32";const seen=new Map;const status=readStatus(String(pid));if(status!==void 0)
seen.set(pid,status);let ending=false;const signal=name2=>{var _a3;const now=readProcesses();addDescendants(seen,now);if(leadsGroup)send(-pid,name2);if(status===
void 0)send(pid,name2);for(const[member,{group,startedAt}]of seen){if(((_a3=now.get(member))==null?void 0:_a3.startedAt)!==startedAt)continue;if(group===member)
send(-member,name2);send(member,name2)}};const kill=()=>{if(windows3)taskkill2(pid);else signal("SIGKILL")};return{get ending(){return ending},end(){if(ending)return;
ending=true;if(windows3)kill();else signal("SIGTERM")},kill,sweep(){if(windows3)return;if(ending)kill();else if(leadsGroup)send(-pid,"SIGKILL")}}}function addDescendants(seen,now){
var _a3,_b3;const children=new Map;for(const[pid,{parent}]of now){const siblings=children.get(parent);if(siblings===void 0)children.set(parent,[pid]);else siblings.
push(pid)}const parents=[...seen].filter(([pid,{startedAt}])=>{var _a4;return((_a4=now.get(pid))==null?void 0:_a4.startedAt)===startedAt}).map(([pid])=>pid);for(let parent=parents.
pop();parent!==void 0;parent=parents.pop()){for(const child2 of(_a3=children.get(parent))!=null?_a3:[]){const status=now.get(child2);if(status===void 0||((_b3=seen.
get(child2))==null?void 0:_b3.startedAt)===status.startedAt)continue;seen.set(child2,status);parents.push(child2)}}}function readProcesses(){const processes=new Map;
try{for(const name2 of(0,import_node_fs2.readdirSync)("/proc")){const status=/^\d+$/.test(name2)?readStatus(name2):void 0;if(status!==void 0)processes.set(Number(
name2),status)}}catch{}return processes}function readStatus(pid){var _a3;try{const text3=(0,import_node_fs2.readFileSync)(`/proc/${pid}/stat`,"latin1");const fields=text3.
slice(text3.lastIndexOf(")")+2).split(" ");return{parent:Number(fields[1]),group:Number(fields[2]),startedAt:(_a3=fields[19])!=null?_a3:""}}catch{return void 0}}
function send(pid,name2){try{process.kill(pid,name2)}catch{}}var import_node_fs2;var init_process_tree=__esm({"core/process-tree.ts"(){"use strict";import_node_fs2=
require("fs")}});function supervisorReader(id,onMessage){let expected=["pid","error"];return chunk=>{var _a3,_b3;if(expected.length===0)return chunk;let text3=Buffer.from(chunk).
toString("latin1");if(expected.includes("pid")){const[line2,pid]=(_a3=new RegExp(`^${id} (\\d+)
`).exec(text3))!=null?_a3:["",""];onMessage({pid:Number(pid)});text3=text3.slice(line2.length);expected=["error"]}if(text3==="")return new Uint8Array;expected=[];
const[line,error]=(_b3=new RegExp(`^${id} error (\\w+)
`).exec(text3))!=null?_b3:[""];if(error!==void 0)onMessage({error});return Buffer.from(text3.slice(line.length),"latin1")}}var supervisor;var init_supervisor=__esm(
{"core/supervisor.ts"(){"use strict";supervisor=`
const { spawn } = require('node:child_process')
const { writeSync } = require('node:fs')
const { constants } = require('node:os')
const [id, nodeOptions, program, ...args] = process.argv.slice(1)
const env = nodeOptions === '' ? process.env : { ...process.env, NODE_OPTIONS: nodeOptions }
const windows = process.platform === 'win32'
let child
const finish = (code) => {
  process.exitCode = code
  process.stdin.destroy()
  if (child) { child.stdout?.destroy(); child.stderr?.destroy() }
}
const fail = (error) => { writeSync(1, id + ' error ' + error.code + '\\n'); finish(127) }
const kill = (signal) => { try { windows ? child.kill() : process.kill(-child.pid, signal) } catch {} }
let ending = false
const end = () => {
  if (ending) return
  ending = true
  if (!child) return
  kill('SIGTERM')
  setTimeout(kill, 2000, 'SIGKILL').unref()
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.on('SIGHUP', end)
process.stdin.on('close', end)
process.stdin.on('error', () => {})
process.stdin.resume()
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
writeSync(1, id + ' ' + process.pid + '\\n')
try {
  child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, windowsHide: true })
  child.stdout.pipe(process.stdout)
  child.stderr.pipe(process.stderr)
  child.on('error', fail)
  child.on('exit', (code, signal) => {
    if (ending) kill('SIGKILL')
    ending = true
    const exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
    process.exitCode = exitCode
    child.on('close', () => finish(exitCode))
    setTimeout(() => setTimeout(finish, 50, exitCode), 1000).unref()
  })
} catch (error) { fail(error) }
`}});function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENOENT"){return false}throw err}return true})}
function isRooted(p){p=normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot be empty')}if(IS_WINDOWS){return p.startsWith("\\")||/^[A-Z]:/i.
test(p)}return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions2){return __awaiter(this,void 0,void 0,function*(){let stats=void 0;try{stats=
yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}
if(stats&&stats.isFile()){if(IS_WINDOWS){const upperExt=path.extname(filePath).toUpperCase();if(extensions2.some(validExt=>validExt.toUpperCase()===upperExt)){return filePath}}else{
if(isUnixExecutable(stats)){return filePath}}}const originalFilePath=filePath;for(const extension of extensions2){filePath=originalFilePath+extension;stats=void 0;
try{stats=yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}':\
 ${err}`)}}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path.dirname(filePath);const upperName=path.basename(filePath).toUpperCase();for(const actualName of yield readdir(
directory)){if(upperName===actualName.toUpperCase()){filePath=path.join(directory,actualName);break}}}catch(err){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${filePath}': ${err}`)}return filePath}else{if(isUnixExecutable(stats)){return filePath}}}}return""})}function normalizeSeparators(p){
p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");return p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&
1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var fs,path,
__awaiter,chmod,copyFile,lstat,mkdir2,open,readdir,rename2,rm2,rmdir,stat,symlink,unlink,IS_WINDOWS,READONLY;var init_io_util=__esm({"node_modules/@actions/io/l\
ib/io-util.js"(){fs=__toESM(require("fs"),1);path=__toESM(require("path"),1);__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve14){resolve14(value)})}return new(P||(P=Promise))(function(resolve14,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve14(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};({chmod,copyFile,lstat,mkdir:mkdir2,open,readdir,rename:rename2,
rm:rm2,rmdir,stat,symlink,unlink}=fs.promises);IS_WINDOWS=process.platform==="win32";READONLY=fs.constants.O_RDONLY}});function which(tool,check){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}if(check){const result=yield which(
tool,false);if(!result){if(IS_WINDOWS){throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be \
found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{throw new Error(`\
Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environme\
nt variable. Also check the file mode to verify the file is executable.`)}}return result}const matches=yield findInPath(tool);if(matches&&matches.length>0){return matches[0]}
return""})}function findInPath(tool){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}const extensions2=[];
if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].split(path2.delimiter)){if(extension){extensions2.push(extension)}}}if(isRooted(
tool)){const filePath=yield tryGetExecutablePath(tool,extensions2);if(filePath){return[filePath]}return[]}if(tool.includes(path2.sep)){return[]}const directories=[];
if(process.env.PATH){for(const p of process.env.PATH.split(path2.delimiter)){if(p){directories.push(p)}}}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(
path2.join(directory,tool),extensions2);if(filePath){matches.push(filePath)}}return matches})}var path2,__awaiter2;var init_io=__esm({"node_modules/@actions/io/\
lib/io.js"(){path2=__toESM(require("path"),1);init_io_util();__awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?
value:new P(function(resolve14){resolve14(value)})}return new(P||(P=Promise))(function(resolve14,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve14(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}}});function argStringToArray(argString){const args=[];let inQuotes=false;let escaped=false;let arg="";function append(c){if(escaped&&c!=='"'){arg+="\\"}arg+=c;escaped=
false}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c==='"'){if(!escaped){inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&escaped){
append(c);continue}if(c==="\\"&&inQuotes){escaped=true;continue}if(c===" "&&!inQuotes){if(arg.length>0){args.push(arg);arg=""}continue}append(c)}if(arg.length>0){
args.push(arg.trim())}return args}var os,events,child,path3,import_timers,__awaiter3,IS_WINDOWS2,ToolRunner,ExecState;var init_toolrunner=__esm({"node_modules/@\
actions/exec/lib/toolrunner.js"(){os=__toESM(require("os"),1);events=__toESM(require("events"),1);child=__toESM(require("child_process"),1);path3=__toESM(require("path"),1);
init_io();init_io_util();import_timers=require("timers");__awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve14){resolve14(value)})}return new(P||(P=Promise))(function(resolve14,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve14(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};IS_WINDOWS2=process.platform==="win32";ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options2){
super();if(!toolPath){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=toolPath;this.args=args||[];this.options=options2||{}}_debug(message){
if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(message)}}_getCommandString(options2,noPrefix){const toolPath=this._getSpawnFileName();
const args=this._getSpawnArgs(options2);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS2){if(this._isCmdFile()){cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}else if(options2.
windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args){cmd+=` ${a}`}}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args){cmd+=` ${this.
_windowsQuoteCmdArg(a)}`}}}else{cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString();
let n=s.indexOf(os.EOL);while(n>-1){const line=s.substring(0,n);onLine(line);s=s.substring(n+os.EOL.length);n=s.indexOf(os.EOL)}return s}catch(err){this._debug(
`error processing line. Failed with error ${err}`);return""}}_getSpawnFileName(){if(IS_WINDOWS2){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}
return this.toolPath}_getSpawnArgs(options2){if(IS_WINDOWS2){if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.
args){argline+=" ";argline+=options2.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+='"';return[argline]}}return this.args}_endsWith(str,end){return str.
endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){
if(!this._isCmdFile()){return this._uvQuoteCmdArg(arg)}if(!arg){return'""'}const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let needsQuotes=false;for(const char of arg){if(cmdSpecialChars.some(x=>x===char)){needsQuotes=true;break}}if(!needsQuotes){return arg}
let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;
reverse+='"'}else{quoteHit=false}}reverse+='"';return reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg){return'""'}if(!arg.includes(" ")&&!arg.includes(
"	")&&!arg.includes('"')){return arg}if(!arg.includes('"')&&!arg.includes("\\")){return`"${arg}"`}let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){
reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;reverse+="\\"}else{quoteHit=false}}reverse+='"';return reverse.
split("").reverse().join("")}_cloneExecOptions(options2){options2=options2||{};const result={cwd:options2.cwd||process.cwd(),env:options2.env||process.env,silent:options2.
silent||false,windowsVerbatimArguments:options2.windowsVerbatimArguments||false,failOnStdErr:options2.failOnStdErr||false,ignoreReturnCode:options2.ignoreReturnCode||
false,delay:options2.delay||1e4};result.outStream=options2.outStream||process.stdout;result.errStream=options2.errStream||process.stderr;return result}_getSpawnOptions(options2,toolPath){
options2=options2||{};const result={};result.cwd=options2.cwd;result.env=options2.env;result["windowsVerbatimArguments"]=options2.windowsVerbatimArguments||this.
_isCmdFile();if(options2.windowsVerbatimArguments){result.argv0=`"${toolPath}"`}return result}exec(){return __awaiter3(this,void 0,void 0,function*(){if(!isRooted(
this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))){this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),
this.toolPath)}this.toolPath=yield which(this.toolPath,true);return new Promise((resolve14,reject)=>__awaiter3(this,void 0,void 0,function*(){this._debug(`exec \
tool: ${this.toolPath}`);this._debug("arguments:");for(const arg of this.args){this._debug(`   ${arg}`)}const optionsNonNull=this._cloneExecOptions(this.options);
if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os.EOL)}const state=new ExecState(optionsNonNull,
this.toolPath);state.on("debug",message=>{this._debug(message)});if(this.options.cwd&&!(yield exists(this.options.cwd))){return reject(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const fileName=this._getSpawnFileName();const cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.
options,fileName));let stdbuffer="";if(cp.stdout){cp.stdout.on("data",data=>{if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(
data)}if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.
options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(line)}})})}let errbuffer="";if(cp.stderr){cp.stderr.on("data",data=>{state.processStderr=
true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(data)}if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.
outStream){const s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=this._processLineBuffer(data,errbuffer,
line=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(line)}})})}cp.on("error",err=>{state.processError=err.message;state.
processExited=true;state.processClosed=true;state.CheckComplete()});cp.on("exit",code4=>{state.processExitCode=code4;state.processExited=true;this._debug(`Exit \
code ${code4} received from tool '${this.toolPath}'`);state.CheckComplete()});cp.on("close",code4=>{state.processExitCode=code4;state.processExited=true;state.processClosed=
true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error,exitCode)=>{if(stdbuffer.length>0){this.
emit("stdline",stdbuffer)}if(errbuffer.length>0){this.emit("errline",errbuffer)}cp.removeAllListeners();if(error){reject(error)}else{resolve14(exitCode)}});if(this.
options.input){if(!cp.stdin){throw new Error("child process missing stdin")}cp.stdin.end(this.options.input)}}))})}};ExecState=class _ExecState extends events.EventEmitter{constructor(options2,toolPath){
super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.
timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}this.options=options2;this.toolPath=toolPath;if(options2.delay){this.delay=options2.delay}}CheckComplete(){
if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.
delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error;if(this.processExited){if(this.processError){error=new Error(`There was an error \
when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==
0&&!this.options.ignoreReturnCode){error=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&this.
options.failOnStdErr){error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){clearTimeout(
this.timeout);this.timeout=null}this.done=true;this.emit("done",error,this.processExitCode)}static HandleTimeout(state){if(state.done){return}if(!state.processClosed&&
state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This m\
ay indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}}});var exec_exports={};__export(exec_exports,{exec:()=>exec,getExecOutput:()=>getExecOutput});function exec(commandLine,args,options2){return __awaiter4(this,void 0,
void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}
const toolPath=commandArgs[0];args=commandArgs.slice(1).concat(args||[]);const runner=new ToolRunner(toolPath,args,options2);return runner.exec()})}function getExecOutput(commandLine,args,options2){
return __awaiter4(this,void 0,void 0,function*(){var _a3,_b3;let stdout="";let stderr="";const stdoutDecoder=new import_string_decoder.StringDecoder("utf8");const stderrDecoder=new import_string_decoder.StringDecoder(
"utf8");const originalStdoutListener=(_a3=options2===null||options2===void 0?void 0:options2.listeners)===null||_a3===void 0?void 0:_a3.stdout;const originalStdErrListener=(_b3=
options2===null||options2===void 0?void 0:options2.listeners)===null||_b3===void 0?void 0:_b3.stderr;const stdErrListener=data=>{stderr+=stderrDecoder.write(data);
if(originalStdErrListener){originalStdErrListener(data)}};const stdOutListener=data=>{stdout+=stdoutDecoder.write(data);if(originalStdoutListener){originalStdoutListener(
data)}};const listeners=Object.assign(Object.assign({},options2===null||options2===void 0?void 0:options2.listeners),{stdout:stdOutListener,stderr:stdErrListener});
const exitCode=yield exec(commandLine,args,Object.assign(Object.assign({},options2),{listeners}));stdout+=stdoutDecoder.end();stderr+=stderrDecoder.end();return{
exitCode,stdout,stderr}})}var import_string_decoder,__awaiter4;var init_exec=__esm({"node_modules/@actions/exec/lib/exec.js"(){import_string_decoder=require("string_decoder");
init_toolrunner();__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve14){resolve14(
value)})}return new(P||(P=Promise))(function(resolve14,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve14(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})}}});function killEverything(){for(const tree of running)tree.kill()}function register(pid,leadsGroup,command){const tree=processTree(pid,leadsGroup,()=>{taskkill(pid,
command.environment["SystemRoot"])});if(running.size===0)process.on("exit",killEverything);running.add(tree);return tree}function unregister(tree){running.delete(
tree);if(running.size===0)process.off("exit",killEverything)}function taskkill(pid,systemRoot="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${systemRoot}\
\\System32\\taskkill.exe`,["/PID",String(pid),"/T","/F"],{windowsHide:true,stdio:"ignore"})}async function capture(command,options2){const{redact,maximumOutputInBytes=defaultMaximumOutputInBytes}=options2;
throwIfCancelled(command,options2);const startedAt=performance.now();const texts={output:boundedText(maximumOutputInBytes),stdout:boundedText(maximumOutputInBytes),
stderr:boundedText(maximumOutputInBytes)};const child2=start(command,options2);const readers=["stdout","stderr"].map(name2=>{var _a3;const reader=readOutput(redact,
text3=>{texts[name2].append(text3);texts.output.append(text3)});(_a3=child2[name2])==null?void 0:_a3.on("data",chunk=>{reader.write(chunk)});return reader});let timedOut=false;
const{exitCode,signal:endedBy}=await ended(child2,command,options2,()=>{timedOut=true});throwIfCancelled(command,options2);for(const reader of readers)reader.end();
return{exitCode,signal:endedBy,output:texts.output.text(),stdout:texts.stdout.text(),stderr:texts.stderr.text(),timedOut,durationInMilliseconds:Math.round(performance.
now()-startedAt)}}function start(command,options2){var _a3;try{const child2=(0,import_node_child_process.spawn)(command.program,[...command.arguments],{cwd:options2.
workingDirectory,env:command.environment,stdio:[options2.input===void 0?"ignore":"pipe","pipe","pipe"],detached:!windows,windowsHide:true});(_a3=child2.stdin)==
null?void 0:_a3.on("error",()=>void 0).end(options2.input);return child2}catch(error){throw startError(error,command,options2)}}function ended(child2,command,options2,onTimeLimit){
return new Promise((resolve14,reject)=>{var _a3;const timers=new Set;const after=(milliseconds,action)=>{timers.add(setTimeout(action,milliseconds))};const{pid}=child2;
const tree=pid===void 0?void 0:register(pid,!windows,command);let end={exitCode:null,signal:null};let settled=false;const settle2=action=>{var _a4,_b3,_c3,_d3;if(settled)
return;settled=true;for(const timer of timers)clearTimeout(timer);(_a4=options2.signal)==null?void 0:_a4.removeEventListener("abort",stop);if(tree!==void 0){tree.
sweep();unregister(tree)}(_b3=child2.stdin)==null?void 0:_b3.destroy();(_c3=child2.stdout)==null?void 0:_c3.destroy();(_d3=child2.stderr)==null?void 0:_d3.destroy();
child2.unref();action()};const finish=()=>{settle2(()=>{resolve14(end)})};const stop=()=>{tree==null?void 0:tree.end();after(graceInMilliseconds,()=>{tree==null?
void 0:tree.kill();after(giveUpInMilliseconds,finish)})};child2.once("error",error=>{if(pid!==void 0)return;settle2(()=>{reject(startError(error,command,options2))})});
child2.once("exit",(exitCode,signal)=>{end={exitCode,signal};after((tree==null?void 0:tree.ending)===true?drainAfterKillInMilliseconds:drainInMilliseconds,()=>{
after(50,finish)})});child2.once("close",finish);(_a3=options2.signal)==null?void 0:_a3.addEventListener("abort",stop,{once:true});after(inMilliseconds(options2.
timeLimitInSeconds),()=>{if(child2.exitCode!==null||child2.signalCode!==null)return;onTimeLimit();stop()})})}function inMilliseconds(seconds2){return Math.min(seconds2*
1e3,2**31-1)}async function stream(command,options2){var _a3,_b3,_c3;throwIfCancelled(command,options2);const{exec:exec2}=await Promise.resolve().then(()=>(init_exec(),exec_exports));
throwIfCancelled(command,options2);const{NODE_OPTIONS:nodeOptions="",...environment}=command.environment;const id=(0,import_node_crypto3.randomUUID)();const lines3=text3=>{
for(const line of text3.replace(/\n$/,"").split("\n"))options2.onLine(line)};const stdout=readOutput(options2.redact,lines3);const stderr=readOutput(options2.redact,
lines3);let tree;let startFailure;let stopped;let open11=true;const timers=new Set;const end=()=>{tree==null?void 0:tree.end();timers.add(setTimeout(()=>tree==null?
void 0:tree.kill(),graceInMilliseconds))};const stop=why=>{stopped!=null?stopped:stopped=why;if(tree!==void 0)end()};const onAbort=()=>{stop("abort")};const head=supervisorReader(
id,message=>{if("error"in message){startFailure=message.error;return}tree=register(message.pid,false,command);if(stopped!==void 0)end()});(_a3=options2.signal)==
null?void 0:_a3.addEventListener("abort",onAbort,{once:true});if(options2.timeLimitInSeconds!==void 0){timers.add(setTimeout(stop,inMilliseconds(options2.timeLimitInSeconds),
"limit"))}let exitCode;try{exitCode=await exec2(`"${process.execPath}"`,["-e",supervisor,id,nodeOptions,command.program,...command.arguments],{cwd:options2.workingDirectory,
env:environment,silent:true,ignoreReturnCode:true,listeners:{stdout:chunk=>{if(open11)stdout.write(head(chunk))},stderr:chunk=>{if(open11)stderr.write(chunk)}}})}catch(error){
throw startError(error,command,options2)}finally{open11=false;for(const timer of timers)clearTimeout(timer);(_b3=options2.signal)==null?void 0:_b3.removeEventListener(
"abort",onAbort);if(tree!==void 0){tree.sweep();unregister(tree)}}stdout.end();stderr.end();throwIfCancelled(command,options2);if(startFailure!==void 0)throw startError(
{code:startFailure},command,options2);if(stopped==="limit"){throw new SigningError("TIME_LIMIT",`${nameOf(command,options2)} did not end within ${(_c3=options2.
timeLimitInSeconds)!=null?_c3:0} s and was stopped.`)}return Number.isInteger(exitCode)?exitCode:137}var import_node_child_process,import_node_crypto3,windows,graceInMilliseconds,
drainInMilliseconds,drainAfterKillInMilliseconds,giveUpInMilliseconds,defaultMaximumOutputInBytes,running;var init_process=__esm({"core/process.ts"(){"use stric\
t";import_node_child_process=require("child_process");import_node_crypto3=require("crypto");init_errors();init_process_errors();init_process_output();init_process_tree();
init_supervisor();windows=process.platform==="win32";graceInMilliseconds=2e3;drainInMilliseconds=1e3;drainAfterKillInMilliseconds=200;giveUpInMilliseconds=3e3;defaultMaximumOutputInBytes=
256*1024;running=new Set}});var require_tmp=__commonJS({"node_modules/tmp/lib/tmp.js"(exports2,module2){var fs2=require("fs");var os2=require("os");var path4=require("path");var crypto=require("crypto");
var _c3={fs:fs2.constants,os:os2.constants};var RANDOM_CHARS="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";var TEMPLATE_PATTERN=/XXXXXX/;var DEFAULT_TRIES=3;
var CREATE_FLAGS=(_c3.O_CREAT||_c3.fs.O_CREAT)|(_c3.O_EXCL||_c3.fs.O_EXCL)|(_c3.O_RDWR||_c3.fs.O_RDWR);var IS_WIN32=os2.platform()==="win32";var EBADF=_c3.EBADF||
_c3.os.errno.EBADF;var ENOENT=_c3.ENOENT||_c3.os.errno.ENOENT;var DIR_MODE=448;var FILE_MODE=384;var EXIT="exit";var _removeObjects=[];var FN_RMDIR_SYNC=fs2.rmdirSync.
bind(fs2);var _gracefulCleanup=false;function rimraf(dirPath,callback2){return fs2.rm(dirPath,{recursive:true},callback2)}function FN_RIMRAF_SYNC(dirPath){return fs2.
rmSync(dirPath,{recursive:true})}function tmpName(options2,callback2){const args=_parseArguments(options2,callback2),opts=args[0],cb=args[1];_assertAndSanitizeOptions(
opts,function(err,sanitizedOptions){if(err)return cb(err);let tries=sanitizedOptions.tries;(function _getUniqueName(){try{const name2=_generateTmpName(sanitizedOptions);
fs2.stat(name2,function(err2){if(!err2){if(tries-- >0)return _getUniqueName();return cb(new Error("Could not get a unique tmp filename, max tries reached "+name2))}
cb(null,name2)})}catch(err2){cb(err2)}})()})}function tmpNameSync(options2){const args=_parseArguments(options2),opts=args[0];const sanitizedOptions=_assertAndSanitizeOptionsSync(
opts);let tries=sanitizedOptions.tries;do{const name2=_generateTmpName(sanitizedOptions);try{fs2.statSync(name2)}catch(e){return name2}}while(tries-- >0);throw new Error(
"Could not get a unique tmp filename, max tries reached")}function file(options2,callback2){const args=_parseArguments(options2,callback2),opts=args[0],cb=args[1];
tmpName(opts,function _tmpNameCreated(err,name2){if(err)return cb(err);fs2.open(name2,CREATE_FLAGS,opts.mode||FILE_MODE,function _fileCreated(err2,fd){if(err2)return cb(
err2);if(opts.discardDescriptor){return fs2.close(fd,function _discardCallback(possibleErr){return cb(possibleErr,name2,void 0,_prepareTmpFileRemoveCallback(name2,
-1,opts,false))})}else{const discardOrDetachDescriptor=opts.discardDescriptor||opts.detachDescriptor;cb(null,name2,fd,_prepareTmpFileRemoveCallback(name2,discardOrDetachDescriptor?
-1:fd,opts,false))}})})}function fileSync(options2){const args=_parseArguments(options2),opts=args[0];const discardOrDetachDescriptor=opts.discardDescriptor||opts.
detachDescriptor;const name2=tmpNameSync(opts);let fd=fs2.openSync(name2,CREATE_FLAGS,opts.mode||FILE_MODE);if(opts.discardDescriptor){fs2.closeSync(fd);fd=void 0}
return{name:name2,fd,removeCallback:_prepareTmpFileRemoveCallback(name2,discardOrDetachDescriptor?-1:fd,opts,true)}}function dir(options2,callback2){const args=_parseArguments(
options2,callback2),opts=args[0],cb=args[1];tmpName(opts,function _tmpNameCreated(err,name2){if(err)return cb(err);fs2.mkdir(name2,opts.mode||DIR_MODE,function _dirCreated(err2){
if(err2)return cb(err2);cb(null,name2,_prepareTmpDirRemoveCallback(name2,opts,false))})})}function dirSync(options2){const args=_parseArguments(options2),opts=args[0];
const name2=tmpNameSync(opts);fs2.mkdirSync(name2,opts.mode||DIR_MODE);return{name:name2,removeCallback:_prepareTmpDirRemoveCallback(name2,opts,true)}}function _removeFileAsync(fdPath,next){
const _handler=function(err){if(err&&!_isENOENT(err)){return next(err)}next()};if(0<=fdPath[0])fs2.close(fdPath[0],function(){fs2.unlink(fdPath[1],_handler)});else
fs2.unlink(fdPath[1],_handler)}function _removeFileSync(fdPath){let rethrownException=null;try{if(0<=fdPath[0])fs2.closeSync(fdPath[0])}catch(e){if(!_isEBADF(e)&&
!_isENOENT(e))throw e}finally{try{fs2.unlinkSync(fdPath[1])}catch(e){if(!_isENOENT(e))rethrownException=e}}if(rethrownException!==null){throw rethrownException}}
function _prepareTmpFileRemoveCallback(name2,fd,opts,sync2){const removeCallbackSync=_prepareRemoveCallback(_removeFileSync,[fd,name2],sync2);const removeCallback=_prepareRemoveCallback(
_removeFileAsync,[fd,name2],sync2,removeCallbackSync);if(!opts.keep)_removeObjects.unshift(removeCallbackSync);return sync2?removeCallbackSync:removeCallback}function _prepareTmpDirRemoveCallback(name2,opts,sync2){
const removeFunction=opts.unsafeCleanup?rimraf:fs2.rmdir.bind(fs2);const removeFunctionSync=opts.unsafeCleanup?FN_RIMRAF_SYNC:FN_RMDIR_SYNC;const removeCallbackSync=_prepareRemoveCallback(
removeFunctionSync,name2,sync2);const removeCallback=_prepareRemoveCallback(removeFunction,name2,sync2,removeCallbackSync);if(!opts.keep)_removeObjects.unshift(
removeCallbackSync);return sync2?removeCallbackSync:removeCallback}function _prepareRemoveCallback(removeFunction,fileOrDirName,sync2,cleanupCallbackSync){let called=false;
return function _cleanupCallback(next){if(!called){const toRemove=cleanupCallbackSync||_cleanupCallback;const index=_removeObjects.indexOf(toRemove);if(index>=0)
_removeObjects.splice(index,1);called=true;if(sync2||removeFunction===FN_RMDIR_SYNC||removeFunction===FN_RIMRAF_SYNC){return removeFunction(fileOrDirName)}else{
return removeFunction(fileOrDirName,next||function(){})}}}}function _garbageCollector(){if(!_gracefulCleanup)return;while(_removeObjects.length){try{_removeObjects[0]()}catch(e){}}}
function _randomChars(howMany){let value=[],rnd=null;try{rnd=crypto.randomBytes(howMany)}catch(e){rnd=crypto.pseudoRandomBytes(howMany)}for(let i=0;i<howMany;i++){
value.push(RANDOM_CHARS[rnd[i]%RANDOM_CHARS.length])}return value.join("")}function _isUndefined(obj){return typeof obj==="undefined"}function _parseArguments(options2,callback2){
if(typeof options2==="function"){return[{},options2]}if(_isUndefined(options2)){return[{},callback2]}const actualOptions={};for(const key of Object.getOwnPropertyNames(
options2)){actualOptions[key]=options2[key]}return[actualOptions,callback2]}function _resolvePath(name2,tmpDir,cb){const pathToResolve=path4.isAbsolute(name2)?name2:
path4.join(tmpDir,name2);fs2.stat(pathToResolve,function(err){if(err){fs2.realpath(path4.dirname(pathToResolve),function(err2,parentDir){if(err2)return cb(err2);
cb(null,path4.join(parentDir,path4.basename(pathToResolve)))})}else{fs2.realpath(pathToResolve,cb)}})}function _resolvePathSync(name2,tmpDir){const pathToResolve=path4.
isAbsolute(name2)?name2:path4.join(tmpDir,name2);try{fs2.statSync(pathToResolve);return fs2.realpathSync(pathToResolve)}catch(_err){const parentDir=fs2.realpathSync(
path4.dirname(pathToResolve));return path4.join(parentDir,path4.basename(pathToResolve))}}function _generateTmpName(opts){const tmpDir=opts.tmpdir;if(!_isUndefined(
opts.name)){return path4.join(tmpDir,opts.dir,opts.name)}if(!_isUndefined(opts.template)){return path4.join(tmpDir,opts.dir,opts.template).replace(TEMPLATE_PATTERN,
_randomChars(6))}const name2=[opts.prefix?opts.prefix:"tmp","-",process.pid,"-",_randomChars(12),opts.postfix?"-"+opts.postfix:""].join("");return path4.join(tmpDir,
opts.dir,name2)}function _assertPath(option,value){if(typeof value!=="string"){throw new Error(`${option} option must be a string, got "${typeof value}".`)}if(value.
includes("..")){throw new Error("Relative value not allowed")}return value}function _assertOptionsBase(options2){if(!_isUndefined(options2.name)){const name2=options2.
name;if(path4.isAbsolute(name2))throw new Error(`name option must not contain an absolute path, found "${name2}".`);const basename10=path4.basename(name2);if(basename10===
".."||basename10==="."||basename10!==name2){throw new Error(`name option must not contain a path, found "${name2}".`)}}if(!_isUndefined(options2.template)){if(typeof options2.
template!=="string"){throw new Error(`template option must be a string, got "${typeof options2.template}".`)}if(!options2.template.match(TEMPLATE_PATTERN)){throw new Error(
`Invalid template, found "${options2.template}".`)}}if(!_isUndefined(options2.tries)&&isNaN(options2.tries)||options2.tries<0){throw new Error(`Invalid tries, f\
ound "${options2.tries}".`)}options2.tries=_isUndefined(options2.name)?options2.tries||DEFAULT_TRIES:1;options2.keep=!!options2.keep;options2.detachDescriptor=!!options2.
detachDescriptor;options2.discardDescriptor=!!options2.discardDescriptor;options2.unsafeCleanup=!!options2.unsafeCleanup;options2.prefix=_isUndefined(options2.prefix)?
"":_assertPath("prefix",options2.prefix);options2.postfix=_isUndefined(options2.postfix)?"":_assertPath("postfix",options2.postfix);options2.template=_isUndefined(
options2.template)?void 0:_assertPath("template",options2.template)}function _getRelativePath(option,name2,tmpDir,cb){if(_isUndefined(name2))return cb(null);_resolvePath(
name2,tmpDir,function(err,resolvedPath){if(err)return cb(err);const relativePath=path4.relative(tmpDir,resolvedPath);if(relativePath.startsWith("..")||path4.isAbsolute(
relativePath)){return cb(new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`))}cb(null,relativePath)})}function _getRelativePathSync(option,name2,tmpDir){
if(_isUndefined(name2))return;const resolvedPath=_resolvePathSync(name2,tmpDir);const relativePath=path4.relative(tmpDir,resolvedPath);if(relativePath.startsWith(
"..")||path4.isAbsolute(relativePath)){throw new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`)}return relativePath}function _assertAndSanitizeOptions(options2,cb){
_getTmpDir(options2,function(err,tmpDir){if(err)return cb(err);options2.tmpdir=tmpDir;try{_assertOptionsBase(options2,tmpDir)}catch(err2){return cb(err2)}_getRelativePath(
"dir",options2.dir,tmpDir,function(err2,dir2){if(err2)return cb(err2);options2.dir=_isUndefined(dir2)?"":dir2;_getRelativePath("template",options2.template,tmpDir,
function(err3,template){if(err3)return cb(err3);options2.template=template;cb(null,options2)})})})}function _assertAndSanitizeOptionsSync(options2){const tmpDir=options2.
tmpdir=_getTmpDirSync(options2);_assertOptionsBase(options2,tmpDir);const dir2=_getRelativePathSync("dir",options2.dir,tmpDir);options2.dir=_isUndefined(dir2)?"":
dir2;options2.template=_getRelativePathSync("template",options2.template,tmpDir);return options2}function _isEBADF(error){return _isExpectedError(error,-EBADF,"\
EBADF")}function _isENOENT(error){return _isExpectedError(error,-ENOENT,"ENOENT")}function _isExpectedError(error,errno,code4){return IS_WIN32?error.code===code4:
error.code===code4&&error.errno===errno}function setGracefulCleanup(){_gracefulCleanup=true}function _getTmpDir(options2,cb){return fs2.realpath(options2&&options2.
tmpdir||os2.tmpdir(),cb)}function _getTmpDirSync(options2){return fs2.realpathSync(options2&&options2.tmpdir||os2.tmpdir())}process.addListener(EXIT,_garbageCollector);
Object.defineProperty(module2.exports,"tmpdir",{enumerable:true,configurable:false,get:function(){return _getTmpDirSync()}});module2.exports.dir=dir;module2.exports.
dirSync=dirSync;module2.exports.file=file;module2.exports.fileSync=fileSync;module2.exports.tmpName=tmpName;module2.exports.tmpNameSync=tmpNameSync;module2.exports.
setGracefulCleanup=setGracefulCleanup}});function isStagingName(name2){return stagingName.test(name2)}function recordLeftover(workspaceDirectory,leftover){(0,import_node_fs3.appendFileSync)((0,import_node_path3.join)(
workspaceDirectory,journalName),`${JSON.stringify(leftover)}
`,{mode:384})}async function removeLeftovers(workspaceDirectory){const text3=await(0,import_promises2.readFile)((0,import_node_path3.join)(workspaceDirectory,journalName),
"utf8").catch(()=>"");const leftovers=text3.split("\n").map(parseLeftover);const errors=[];for(const leftover of leftovers){if(leftover===void 0||!("staging"in leftover))
continue;const{staging}=leftover;if(!(0,import_node_path3.isAbsolute)(staging)||!isStagingName((0,import_node_path3.basename)(staging))||!await isOwnDirectory(staging))
continue;await removeTree(staging).catch(error=>errors.push(error))}const folders=leftovers.flatMap(leftover=>leftover!==void 0&&"folder"in leftover?[leftover.folder]:
[]);await removeEmptyFolders(folders.filter(import_node_path3.isAbsolute));return errors}function parseLeftover(line){try{const value=JSON.parse(line);if(typeof value!==
"object"||value===null)return void 0;if("staging"in value&&typeof value.staging==="string")return{staging:value.staging};return"folder"in value&&typeof value.folder===
"string"?{folder:value.folder}:void 0}catch{return void 0}}async function removeEmptyFolders(folders){for(const folder of[...folders].sort((a,b)=>b.length-a.length))
await(0,import_promises2.rmdir)(folder).catch(()=>void 0)}async function isOwnDirectory(path4){const status=await(0,import_promises2.lstat)(path4).catch(()=>void 0);
return(status==null?void 0:status.isDirectory())===true&&isOwn(status.uid)}function isOwn(uid){return process.geteuid===void 0||uid===process.geteuid()}async function removeTree(path4){
const options2={recursive:true,force:true,maxRetries:3};try{await(0,import_promises2.rm)(path4,options2)}catch{await makeWritable(path4);await(0,import_promises2.rm)(
path4,options2)}}async function makeWritable(folder){await(0,import_promises2.chmod)(folder,448).catch(()=>void 0);const entries2=await(0,import_promises2.readdir)(
folder,{withFileTypes:true}).catch(()=>[]);for(const entry of entries2){if(entry.isDirectory())await makeWritable((0,import_node_path3.join)(folder,entry.name))}}
var import_node_fs3,import_promises2,import_node_path3,stagingPrefix,stagingName,journalName;var init_leftovers=__esm({"core/leftovers.ts"(){"use strict";import_node_fs3=
require("fs");import_promises2=require("fs/promises");import_node_path3=require("path");stagingPrefix=".pkcs11-sign-";stagingName=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/;
journalName="leftovers.jsonl"}});var workspace_exports={};__export(workspace_exports,{createWorkspace:()=>createWorkspace,removeWorkspace:()=>removeWorkspace});async function createWorkspace(temporaryDirectory){
let directory;try{directory=await makeFolder(await(0,import_promises3.realpath)(temporaryDirectory));await(0,import_promises3.writeFile)((0,import_node_path4.join)(
directory,markerName),marker,{flag:"wx",mode:384})}catch(error){if(directory!==void 0)await(0,import_promises3.rm)(directory,{recursive:true,force:true}).catch(
()=>void 0);throw temporaryError(error,temporaryDirectory)}return openWorkspace(directory)}function openWorkspace(directory){const attempt3=async(name2,action)=>{
const path4=(0,import_node_path4.join)(directory,checkedName(name2));try{await action(path4);return path4}catch(error){throw outputError(error,path4)}};return{directory,
write:(name2,content)=>attempt3(name2,path4=>(0,import_promises3.writeFile)(path4,content,{flag:"wx",mode:384})),folder:name2=>attempt3(name2,path4=>(0,import_promises3.mkdir)(
path4,{mode:448}))}}async function makeFolder(parent){for(let attempt3=1;;attempt3+=1){const name2=`pkcs11-sign-${randomLetters(6)}`;const made=await new Promise(
resolve14=>{import_tmp.default.dir({tmpdir:parent,name:name2,mode:448,keep:true},(error,path4)=>{resolve14(error!=null?error:path4)})});if(typeof made==="string")
return made;if(attempt3===5||systemCode(made)!=="EEXIST")throw made}}function randomLetters(count){return Array.from({length:count},()=>letters.charAt((0,import_node_crypto4.randomInt)(
letters.length))).join("")}function checkedName(name2){if(name2!==""&&name2!=="."&&name2!==".."&&name2===(0,import_node_path4.basename)(name2)&&!/[\\/:\0]/.test(
name2))return name2;throw new SigningError("INTERNAL_ERROR",`"${plainText(name2)}" is no name for a file in the private folder.`)}function temporaryError(error,temporaryDirectory){
const{code:code4,message}=outputError(error,temporaryDirectory);return new SigningError(code4,`The temporary folder can't be used: ${message}`,{hint:"Point the \
temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECTORY, TMPDIR) to a folder that exists, can be written to and has room.",file:temporaryDirectory,cause:error})}
async function removeWorkspace(directory){const status=await(0,import_promises3.lstat)(directory).catch(error=>{if(systemCode(error)==="ENOENT")return void 0;throw outputError(
error,directory)});if(status===void 0)return;if(!workspaceName.test((0,import_node_path4.basename)(directory))||!await isOwnDirectory(directory)||!await hasMarker(
directory)){throw new SigningError("INTERNAL_ERROR",`${plainText(directory)} is not removed: it is not a folder that this job made.`,{hint:"Something has change\
d it, or the saved state of the job. Look at it and remove it by hand.",file:directory})}const errors=await removeLeftovers(directory);await removeTree(directory).
catch(error=>errors.push(error));if(errors.length>0){const{message,code:code4}=outputError(errors[0],directory);throw new SigningError(code4,`Not everything tha\
t this job made could be removed: ${message}`,{file:directory,cause:errors[0]})}}async function hasMarker(directory){const status=await(0,import_promises3.lstat)(
(0,import_node_path4.join)(directory,markerName)).catch(()=>void 0);return(status==null?void 0:status.isFile())===true&&isOwn(status.uid)}var import_node_crypto4,
import_promises3,import_node_path4,import_tmp,workspaceName,markerName,marker,letters;var init_workspace=__esm({"core/workspace.ts"(){"use strict";import_node_crypto4=
require("crypto");import_promises3=require("fs/promises");import_node_path4=require("path");import_tmp=__toESM(require_tmp(),1);init_errors();init_leftovers();init_output_error();
init_redaction();workspaceName=/^pkcs11-sign-[A-Za-z0-9]{6}$/;markerName=".pkcs11-sign-workspace";marker="Made by pkcs11-sign, which removes this folder when it\
s job ends.\n";letters="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"}});var session_exports={};__export(session_exports,{openSession:()=>openSession,workspaceState:()=>workspaceState});async function openSession(host,inputs,secrets,signal){
const redact=createRedactor(secrets);const workspace=await createWorkspace(host.temporaryDirectory);host.saveState(workspaceState,workspace.directory);const environment=(additions={})=>childEnvironment(
readEnvironment(),secrets,additions);return{host,inputs,signal,secrets,redact,workspace,environment,capture:command=>capture({...command,environment:environment(
command.environment)},{timeLimitInSeconds:inputs.timeLimitInSeconds,signal,redact,workingDirectory:workspace.directory})}}var workspaceState;var init_session=__esm(
{"core/session.ts"(){"use strict";init_environment();init_process();init_redaction();init_runner_environment();init_workspace();workspaceState="workspace"}});function pMap(iterable,mapper,options2){return mapConcurrently(iterable,mapper,options2,false)}async function mapConcurrently(iterable,mapper,{concurrency=Number.
POSITIVE_INFINITY,stopOnError=true,signal}={},isSettled){return new Promise((resolve_,reject_)=>{validateOptions(iterable,mapper,concurrency);const result=[];const errors=[];
let skippedCount=0;let isResolved=false;let isIterableDone=false;const pendingIndexes=new Set;let doneIndex=Number.POSITIVE_INFINITY;let currentIndex=0;const iterator=getIterator(
iterable);const signalListener=()=>{reject(signal.reason)};const cleanup=()=>{signal==null?void 0:signal.removeEventListener("abort",signalListener)};const resolve14=value=>{
resolve_(value);cleanup()};const reject=reason=>{if(isResolved){return}isResolved=true;reject_(reason);cleanup();if(!isIterableDone){closeIterator(iterator)}};if(signal){
if(signal.aborted){reject(signal.reason);return}signal.addEventListener("abort",signalListener,{once:true})}const pull=createPuller(iterator);const settleIfFinished=()=>{
if(isResolved||doneIndex===Number.POSITIVE_INFINITY){return}for(const index of pendingIndexes){if(index<doneIndex){return}}if(!stopOnError){const collectedErrors=[];
for(let index=0;index<Math.min(doneIndex,errors.length);index++){if(index in errors){collectedErrors.push(errors[index])}}if(collectedErrors.length>0){reject(new AggregateError(
collectedErrors));return}}isResolved=true;if(!isIterableDone){closeIterator(iterator)}const lastIndex=Math.min(doneIndex,result.length);if(lastIndex===result.length&&
skippedCount===0){resolve14(result);return}resolve14(result.slice(0,lastIndex).filter(value=>value!==pMapSkip))};const next=async()=>{if(isResolved||currentIndex>=
doneIndex){return}const index=currentIndex++;pendingIndexes.add(index);let nextItem;try{nextItem=await pull()}catch(error){pendingIndexes.delete(index);if(index<
doneIndex){throw error}settleIfFinished();return}if(nextItem.done){pendingIndexes.delete(index);doneIndex=Math.min(doneIndex,index);isIterableDone=true;settleIfFinished();
return}const runner=(async()=>{try{const element=await nextItem.value;if(isResolved||index>=doneIndex){return}const value=await mapper(element,index);if(index>=
doneIndex){return}if(value===pMapStop){doneIndex=index;return}if(value===pMapSkip){skippedCount++}result[index]=isSettled&&value!==pMapSkip?{status:"fulfilled",
value}:value}catch(error){if(index>=doneIndex){return}if(isSettled){result[index]={status:"rejected",reason:error}}else if(stopOnError){reject(error);return}else{
errors[index]=error}}finally{pendingIndexes.delete(index);settleIfFinished()}try{await next()}catch(error){reject(error)}})();runner.then(()=>new Promise(()=>{})).
then(resolve_)};(async()=>{for(let index=0;index<concurrency;index++){try{await next()}catch(error){reject(error);break}if(isResolved||currentIndex>=doneIndex){
break}}})()})}function validateOptions(iterable,mapper,concurrency){if((iterable==null?void 0:iterable[Symbol.iterator])===void 0&&(iterable==null?void 0:iterable[Symbol.
asyncIterator])===void 0){throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`)}if(typeof mapper!==
"function"){throw new TypeError("Mapper function is required")}if(!isLimit(concurrency,1)){throw new TypeError(`Expected \`concurrency\` to be an integer from 1 a\
nd up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`)}}function isLimit(value,minimum){return Number.isSafeInteger(value)&&value>=minimum||value===
Number.POSITIVE_INFINITY}function getIterator(iterable){return iterable[Symbol.asyncIterator]===void 0?iterable[Symbol.iterator]():iterable[Symbol.asyncIterator]()}
async function closeIterator(iterator){var _a3;try{await((_a3=iterator.return)==null?void 0:_a3.call(iterator))}catch{}}function createPuller(iterator){let isSourceDone=false;
const markDone=item=>{if(item==null?void 0:item.done){isSourceDone=true}};return()=>{if(isSourceDone){return{done:true}}const result=iterator.next();markDone(result);
if(typeof(result==null?void 0:result.then)!=="function"){return result}const promise2=Promise.resolve(result);promise2.then(markDone,()=>{});return promise2}}var pMapSkip,
pMapStop;var init_p_map=__esm({"node_modules/p-map/index.js"(){pMapSkip=Symbol("skip");pMapStop=Symbol("stop")}});function cleanPath(path4){let normalized=(0,import_path.normalize)(path4);if(normalized.length>1&&normalized[normalized.length-1]===import_path.sep)normalized=normalized.
substring(0,normalized.length-1);return normalized}function convertSlashes(path4,separator){return path4.replace(SLASHES_REGEX,separator)}function isRootDirectory(path4){
return path4==="/"||WINDOWS_ROOT_DIR_REGEX.test(path4)}function normalizePath(path4,options2){const{resolvePaths,normalizePath:normalizePath$1,pathSeparator}=options2;
const pathNeedsCleaning=process.platform==="win32"&&path4.includes("/")||path4.startsWith(".");if(resolvePaths)path4=(0,import_path.resolve)(path4);if(normalizePath$1||
pathNeedsCleaning)path4=cleanPath(path4);if(path4===".")return"";const needsSeperator=path4[path4.length-1]!==pathSeparator;return convertSlashes(needsSeperator?
path4+pathSeparator:path4,pathSeparator)}function joinPathWithBasePath(filename,directoryPath){return directoryPath+filename}function joinPathWithRelativePath(root,options2){
return function(filename,directoryPath){const sameRoot=directoryPath.startsWith(root);if(sameRoot)return directoryPath.slice(root.length)+filename;else return convertSlashes(
(0,import_path.relative)(root,directoryPath),options2.pathSeparator)+options2.pathSeparator+filename}}function joinPath(filename){return filename}function joinDirectoryPath(filename,directoryPath,separator){
return directoryPath+filename+separator}function build$7(root,options2){const{relativePaths,includeBasePath}=options2;return relativePaths&&root?joinPathWithRelativePath(
root,options2):includeBasePath?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(root){return function(directoryPath,paths){paths.push(directoryPath.
substring(root.length)||".")}}function pushDirectoryFilterWithRelativePath(root){return function(directoryPath,paths,filters){const relativePath=directoryPath.substring(
root.length)||".";if(filters.every(filter=>filter(relativePath,true)))paths.push(relativePath)}}function build$6(root,options2){const{includeDirs,filters,relativePaths}=options2;
if(!includeDirs)return empty$2;if(relativePaths)return filters&&filters.length?pushDirectoryFilterWithRelativePath(root):pushDirectoryWithRelativePath(root);return filters&&
filters.length?pushDirectoryFilter:pushDirectory}function build$5(options2){const{excludeFiles,filters,onlyCounts}=options2;if(excludeFiles)return empty$1;if(filters&&
filters.length)return onlyCounts?pushFileFilterAndCount:pushFileFilter;else if(onlyCounts)return pushFileCount;else return pushFile}function build$4(options2){return options2.
group?getArrayGroup:getArray}function build$3(options2){return options2.group?groupFiles:empty}function build$2(options2,isSynchronous){if(!options2.resolveSymlinks||
options2.excludeSymlinks)return null;return isSynchronous?resolveSymlinks:resolveSymlinksAsync}function isRecursive(path4,resolved,state){if(state.options.useRealPaths)
return isRecursiveUsingRealPaths(resolved,state);let parent=(0,import_path.dirname)(path4);let depth=1;while(parent!==state.root&&depth<2){const resolvedPath=state.
symlinks.get(parent);const isSameRoot=!!resolvedPath&&(resolvedPath===resolved||resolvedPath.startsWith(resolved)||resolved.startsWith(resolvedPath));if(isSameRoot)
depth++;else parent=(0,import_path.dirname)(parent)}state.symlinks.set(path4,resolved);return depth>1}function isRecursiveUsingRealPaths(resolved,state){return state.
visited.includes(resolved+state.options.pathSeparator)}function report(error,callback$1,output,suppressErrors){if(error&&!suppressErrors)callback$1(error,output);else
callback$1(null,output)}function build$1(options2,isSynchronous){const{onlyCounts,group,maxFiles}=options2;if(onlyCounts)return isSynchronous?onlyCountsSync:onlyCountsAsync;else if(group)
return isSynchronous?groupsSync:groupsAsync;else if(maxFiles)return isSynchronous?limitFilesSync:limitFilesAsync;else return isSynchronous?defaultSync:defaultAsync}
function build(isSynchronous){return isSynchronous?walkSync:walkAsync}function promise(root,options2){return new Promise((resolve$1,reject)=>{callback(root,options2,
(err,output)=>{if(err)return reject(err);resolve$1(output)})})}function callback(root,options2,callback$1){let walker=new Walker(root,options2,callback$1);walker.
start()}function sync(root,options2){const walker=new Walker(root,options2);return walker.start()}var import_module,import_path,nativeFs,__require,SLASHES_REGEX,
WINDOWS_ROOT_DIR_REGEX,pushDirectory,pushDirectoryFilter,empty$2,pushFileFilterAndCount,pushFileFilter,pushFileCount,pushFile,empty$1,getArray,getArrayGroup,groupFiles,
empty,resolveSymlinksAsync,resolveSymlinks,onlyCountsSync,groupsSync,defaultSync,limitFilesSync,onlyCountsAsync,defaultAsync,limitFilesAsync,groupsAsync,readdirOpts,
walkAsync,walkSync,Queue,Counter,Aborter,Walker,APIBuilder,pm,Builder;var init_dist4=__esm({"node_modules/fdir/dist/index.mjs"(){import_module=require("module");
import_path=require("path");nativeFs=__toESM(require("fs"),1);__require=(0,import_module.createRequire)(bundleAddress);SLASHES_REGEX=/[\\/]/g;WINDOWS_ROOT_DIR_REGEX=
/^[a-z]:[\\/]$/i;pushDirectory=(directoryPath,paths)=>{paths.push(directoryPath||".")};pushDirectoryFilter=(directoryPath,paths,filters)=>{const path4=directoryPath||
".";if(filters.every(filter=>filter(path4,true)))paths.push(path4)};empty$2=()=>{};pushFileFilterAndCount=(filename,_paths,counts,filters)=>{if(filters.every(filter=>filter(
filename,false)))counts.files++};pushFileFilter=(filename,paths,_counts,filters)=>{if(filters.every(filter=>filter(filename,false)))paths.push(filename)};pushFileCount=
(_filename,_paths,counts,_filters)=>{counts.files++};pushFile=(filename,paths)=>{paths.push(filename)};empty$1=()=>{};getArray=paths=>{return paths};getArrayGroup=
()=>{return[""].slice(0,0)};groupFiles=(groups,directory,files2)=>{groups.push({directory,files:files2,dir:directory})};empty=()=>{};resolveSymlinksAsync=function(path4,state,callback$1){
const{queue,fs:fs2,options:{suppressErrors}}=state;queue.enqueue();fs2.realpath(path4,(error,resolvedPath)=>{if(error)return queue.dequeue(suppressErrors?null:error,
state);fs2.stat(resolvedPath,(error$1,stat13)=>{if(error$1)return queue.dequeue(suppressErrors?null:error$1,state);if(stat13.isDirectory()&&isRecursive(path4,resolvedPath,
state))return queue.dequeue(null,state);callback$1(stat13,resolvedPath);queue.dequeue(null,state)})})};resolveSymlinks=function(path4,state,callback$1){const{queue,
fs:fs2,options:{suppressErrors}}=state;queue.enqueue();try{const resolvedPath=fs2.realpathSync(path4);const stat13=fs2.statSync(resolvedPath);if(stat13.isDirectory()&&
isRecursive(path4,resolvedPath,state))return;callback$1(stat13,resolvedPath)}catch(e){if(!suppressErrors)throw e}};onlyCountsSync=state=>{return state.counts};groupsSync=
state=>{return state.groups};defaultSync=state=>{return state.paths};limitFilesSync=state=>{return state.paths.slice(0,state.options.maxFiles)};onlyCountsAsync=
(state,error,callback$1)=>{report(error,callback$1,state.counts,state.options.suppressErrors);return null};defaultAsync=(state,error,callback$1)=>{report(error,
callback$1,state.paths,state.options.suppressErrors);return null};limitFilesAsync=(state,error,callback$1)=>{report(error,callback$1,state.paths.slice(0,state.options.
maxFiles),state.options.suppressErrors);return null};groupsAsync=(state,error,callback$1)=>{report(error,callback$1,state.groups,state.options.suppressErrors);return null};
readdirOpts={withFileTypes:true};walkAsync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{state.queue.enqueue();if(currentDepth<0)return state.queue.
dequeue(null,state);const{fs:fs2}=state;state.visited.push(crawlPath);state.counts.directories++;fs2.readdir(crawlPath||".",readdirOpts,(error,entries2=[])=>{callback$1(
entries2,directoryPath,currentDepth);state.queue.dequeue(state.options.suppressErrors?null:error,state)})};walkSync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{
const{fs:fs2}=state;if(currentDepth<0)return;state.visited.push(crawlPath);state.counts.directories++;let entries2=[];try{entries2=fs2.readdirSync(crawlPath||".",
readdirOpts)}catch(e){if(!state.options.suppressErrors)throw e}callback$1(entries2,directoryPath,currentDepth)};Queue=class{constructor(onQueueEmpty){__publicField(
this,"count",0);this.onQueueEmpty=onQueueEmpty}enqueue(){this.count++;return this.count}dequeue(error,output){if(this.onQueueEmpty&&(--this.count<=0||error)){this.
onQueueEmpty(error,output);if(error){output.controller.abort();this.onQueueEmpty=void 0}}}};Counter=class{constructor(){__publicField(this,"_files",0);__publicField(
this,"_directories",0)}set files(num){this._files=num}get files(){return this._files}set directories(num){this._directories=num}get directories(){return this._directories}get dirs(){
return this._directories}};Aborter=class{constructor(){__publicField(this,"aborted",false)}abort(){this.aborted=true}};Walker=class{constructor(root,options2,callback$1){
__publicField(this,"root");__publicField(this,"isSynchronous");__publicField(this,"state");__publicField(this,"joinPath");__publicField(this,"pushDirectory");__publicField(
this,"pushFile");__publicField(this,"getArray");__publicField(this,"groupFiles");__publicField(this,"resolveSymlink");__publicField(this,"walkDirectory");__publicField(
this,"callbackInvoker");__publicField(this,"walk",(entries2,directoryPath,depth)=>{const{paths,options:{filters,resolveSymlinks:resolveSymlinks$1,excludeSymlinks,
exclude,maxFiles,signal,useRealPaths,pathSeparator},controller}=this.state;if(controller.aborted||signal&&signal.aborted||maxFiles&&paths.length>maxFiles)return;
const files2=this.getArray(this.state.paths);for(let i=0;i<entries2.length;++i){const entry=entries2[i];if(entry.isFile()||entry.isSymbolicLink()&&!resolveSymlinks$1&&
!excludeSymlinks){const filename=this.joinPath(entry.name,directoryPath);this.pushFile(filename,files2,this.state.counts,filters)}else if(entry.isDirectory()){let path4=joinDirectoryPath(
entry.name,directoryPath,this.state.options.pathSeparator);if(exclude&&exclude(entry.name,path4))continue;this.pushDirectory(path4,paths,filters);this.walkDirectory(
this.state,path4,path4,depth-1,this.walk)}else if(this.resolveSymlink&&entry.isSymbolicLink()){let path4=joinPathWithBasePath(entry.name,directoryPath);this.resolveSymlink(
path4,this.state,(stat13,resolvedPath)=>{if(stat13.isDirectory()){resolvedPath=normalizePath(resolvedPath,this.state.options);if(exclude&&exclude(entry.name,useRealPaths?
resolvedPath:path4+pathSeparator))return;this.walkDirectory(this.state,resolvedPath,useRealPaths?resolvedPath:path4+pathSeparator,depth-1,this.walk)}else{resolvedPath=
useRealPaths?resolvedPath:path4;const filename=(0,import_path.basename)(resolvedPath);const directoryPath$1=normalizePath((0,import_path.dirname)(resolvedPath),
this.state.options);resolvedPath=this.joinPath(filename,directoryPath$1);this.pushFile(resolvedPath,files2,this.state.counts,filters)}})}}this.groupFiles(this.state.
groups,directoryPath,files2)});this.isSynchronous=!callback$1;this.callbackInvoker=build$1(options2,this.isSynchronous);this.root=normalizePath(root,options2);this.
state={root:isRootDirectory(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Counter,options:options2,queue:new Queue((error,state)=>this.
callbackInvoker(state,error,callback$1)),symlinks:new Map,visited:[""].slice(0,0),controller:new Aborter,fs:options2.fs||nativeFs};this.joinPath=build$7(this.root,
options2);this.pushDirectory=build$6(this.root,options2);this.pushFile=build$5(options2);this.getArray=build$4(options2);this.groupFiles=build$3(options2);this.
resolveSymlink=build$2(options2,this.isSynchronous);this.walkDirectory=build(this.isSynchronous)}start(){this.pushDirectory(this.root,this.state.paths,this.state.
options.filters);this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk);return this.isSynchronous?this.callbackInvoker(this.state,
null):null}};APIBuilder=class{constructor(root,options2){this.root=root;this.options=options2}withPromise(){return promise(this.root,this.options)}withCallback(cb){
callback(this.root,this.options,cb)}sync(){return sync(this.root,this.options)}};pm=null;try{__require.resolve("picomatch");pm=__require("picomatch")}catch{}Builder=
class{constructor(options2){__publicField(this,"globCache",{});__publicField(this,"options",{maxDepth:Infinity,suppressErrors:true,pathSeparator:import_path.sep,
filters:[]});__publicField(this,"globFunction");this.options={...this.options,...options2};this.globFunction=this.options.globFunction}group(){this.options.group=
true;return this}withPathSeparator(separator){this.options.pathSeparator=separator;return this}withBasePath(){this.options.includeBasePath=true;return this}withRelativePaths(){
this.options.relativePaths=true;return this}withDirs(){this.options.includeDirs=true;return this}withMaxDepth(depth){this.options.maxDepth=depth;return this}withMaxFiles(limit){
this.options.maxFiles=limit;return this}withFullPaths(){this.options.resolvePaths=true;this.options.includeBasePath=true;return this}withErrors(){this.options.suppressErrors=
false;return this}withSymlinks({resolvePaths=true}={}){this.options.resolveSymlinks=true;this.options.useRealPaths=resolvePaths;return this.withFullPaths()}withAbortSignal(signal){
this.options.signal=signal;return this}normalize(){this.options.normalizePath=true;return this}filter(predicate){this.options.filters.push(predicate);return this}onlyDirs(){
this.options.excludeFiles=true;this.options.includeDirs=true;return this}exclude(predicate){this.options.exclude=predicate;return this}onlyCounts(){this.options.
onlyCounts=true;return this}crawl(root){return new APIBuilder(root||".",this.options)}withGlobFunction(fn){this.globFunction=fn;return this}crawlWithOptions(root,options2){
this.options={...this.options,...options2};return new APIBuilder(root||".",this.options)}glob(...patterns){if(this.globFunction)return this.globWithOptions(patterns);
return this.globWithOptions(patterns,...[{dot:true}])}globWithOptions(patterns,...options2){const globFn=this.globFunction||pm;if(!globFn)throw new Error("Pleas\
e specify a glob function to use glob matching.");var isMatch=this.globCache[patterns.join("\0")];if(!isMatch){isMatch=globFn(patterns,...options2);this.globCache[patterns.
join("\0")]=isMatch}this.options.filters.push(path4=>isMatch(path4));return this}}}});var require_constants=__commonJS({"node_modules/picomatch/lib/constants.js"(exports2,module2){"use strict";var WIN_SLASH="\\\\/";var WIN_NO_SLASH=`[^${WIN_SLASH}\
]`;var DEFAULT_MAX_EXTGLOB_RECURSION=0;var DOT_LITERAL="\\.";var PLUS_LITERAL="\\+";var QMARK_LITERAL="\\?";var SLASH_LITERAL="\\/";var ONE_CHAR="(?=.)";var QMARK="\
[^/]";var END_ANCHOR=`(?:${SLASH_LITERAL}|$)`;var START_ANCHOR=`(?:^|${SLASH_LITERAL})`;var DOTS_SLASH=`${DOT_LITERAL}{1,2}${END_ANCHOR}`;var NO_DOT=`(?!${DOT_LITERAL}\
)`;var NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`;var NO_DOT_SLASH=`(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;var NO_DOTS_SLASH=`(?!${DOTS_SLASH})`;var QMARK_NO_DOT=`\
[^.${SLASH_LITERAL}]`;var STAR=`${QMARK}*?`;var SEP="/";var POSIX_CHARS={DOT_LITERAL,PLUS_LITERAL,QMARK_LITERAL,SLASH_LITERAL,ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,
NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP};var WINDOWS_CHARS={...POSIX_CHARS,SLASH_LITERAL:`[${WIN_SLASH}]`,QMARK:WIN_NO_SLASH,
STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:`${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,NO_DOT:`(?!${DOT_LITERAL})`,NO_DOTS:`(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:\
[${WIN_SLASH}]|$))`,NO_DOT_SLASH:`(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,NO_DOTS_SLASH:`(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,QMARK_NO_DOT:`[^.${WIN_SLASH}\
]`,START_ANCHOR:`(?:^|[${WIN_SLASH}])`,END_ANCHOR:`(?:[${WIN_SLASH}]|$)`,SEP:"\\"};var POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\
\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};module2.exports={DEFAULT_MAX_EXTGLOB_RECURSION,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,
REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:"\
)?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(win323){return win323===true?
WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils=__commonJS({"node_modules/picomatch/lib/utils.js"(exports2){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports2.isObject=val=>val!==null&&typeof val==="object"&&!Array.isArray(val);exports2.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports2.isRegexChar=str=>str.
length===1&&exports2.hasRegexChars(str);exports2.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports2.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/");exports2.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){const platform2=navigator.platform.toLowerCase();return platform2==="win32"||
platform2==="windows"}if(typeof process!=="undefined"&&process.platform){return process.platform==="win32"}return false};exports2.removeBackslashes=str=>{return str.
replace(REGEX_REMOVE_BACKSLASH,match=>{return match==="\\"?"":match})};exports2.escapeLast=(input,char,lastIdx)=>{const idx=input.lastIndexOf(char,lastIdx);if(idx===
-1)return input;if(input[idx-1]==="\\")return exports2.escapeLast(input,char,idx-1);return`${input.slice(0,idx)}\\${input.slice(idx)}`};exports2.removePrefix=(input,state={})=>{
let output=input;if(output.startsWith("./")){output=output.slice(2);state.prefix="./"}return output};exports2.wrapOutput=(input,state={},options2={})=>{const prepend=options2.
contains?"":"^";const append=options2.contains?"":"$";let output=`${prepend}(?:${input})${append}`;if(state.negated===true){output=`(?:^(?!${output}).*$)`}return output};
exports2.basename=(path4,{windows:windows3}={})=>{const segs=path4.split(windows3?/[\\/]/:"/");const last=segs[segs.length-1];if(last===""){return segs[segs.length-
2]}return last}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports2,module2){"use strict";var utils=require_utils();var{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants();var isPathSeparator=code4=>{return code4===CHAR_FORWARD_SLASH||code4===CHAR_BACKWARD_SLASH};
var depth=token=>{if(token.isPrefix!==true){token.depth=token.isGlobstar?Infinity:1}};var scan=(input,options2)=>{const opts=options2||{};const length=input.length-
1;const scanToEnd=opts.parts===true||opts.tokens===true||opts.scanToEnd===true;const slashes=[];const tokens=[];const parts=[];let str=input;let index=-1;let start3=0;
let lastIndex=0;let isBrace=false;let isBracket=false;let isGlob=false;let isExtglob=false;let isGlobstar=false;let braceEscaped=false;let backslashes=false;let negated=false;
let negatedExtglob=false;let finished=false;let braces=0;let prev;let code4;let token={value:"",depth:0,isGlob:false};const eos=()=>index>=length;const peek=()=>str.
charCodeAt(index+1);const advance=()=>{prev=code4;return str.charCodeAt(++index)};while(index<length){code4=advance();let next;if(code4===CHAR_BACKWARD_SLASH){backslashes=
token.backslashes=true;code4=advance();if(code4===CHAR_LEFT_CURLY_BRACE){braceEscaped=true}continue}if(braceEscaped===true||code4===CHAR_LEFT_CURLY_BRACE){braces++;
while(eos()!==true&&(code4=advance())){if(code4===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(code4===CHAR_LEFT_CURLY_BRACE){braces++;
continue}if(braceEscaped!==true&&code4===CHAR_DOT&&(code4=advance())===CHAR_DOT){isBrace=token.isBrace=true;isGlob=token.isGlob=true;finished=true;if(scanToEnd===
true){continue}break}if(braceEscaped!==true&&code4===CHAR_COMMA){isBrace=token.isBrace=true;isGlob=token.isGlob=true;finished=true;if(scanToEnd===true){continue}
break}if(code4===CHAR_RIGHT_CURLY_BRACE){braces--;if(braces===0){braceEscaped=false;isBrace=token.isBrace=true;finished=true;break}}}if(scanToEnd===true){continue}
break}if(code4===CHAR_FORWARD_SLASH){slashes.push(index);tokens.push(token);token={value:"",depth:0,isGlob:false};if(finished===true)continue;if(prev===CHAR_DOT&&
index===start3+1){start3+=2;continue}lastIndex=index+1;continue}if(opts.noext!==true){const isExtglobChar=code4===CHAR_PLUS||code4===CHAR_AT||code4===CHAR_ASTERISK||
code4===CHAR_QUESTION_MARK||code4===CHAR_EXCLAMATION_MARK;if(isExtglobChar===true&&peek()===CHAR_LEFT_PARENTHESES){isGlob=token.isGlob=true;isExtglob=token.isExtglob=
true;finished=true;if(code4===CHAR_EXCLAMATION_MARK&&index===start3){negatedExtglob=true}if(scanToEnd===true){let parens=0;while(eos()!==true&&(code4=advance())){
if(code4===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(code4===CHAR_LEFT_PARENTHESES){parens++;continue}if(code4===CHAR_RIGHT_PARENTHESES&&
--parens===0){finished=true;break}}continue}break}}if(code4===CHAR_ASTERISK){if(prev===CHAR_ASTERISK)isGlobstar=token.isGlobstar=true;isGlob=token.isGlob=true;finished=
true;if(scanToEnd===true){continue}break}if(code4===CHAR_QUESTION_MARK){isGlob=token.isGlob=true;finished=true;if(scanToEnd===true){continue}break}if(code4===CHAR_LEFT_SQUARE_BRACKET){
while(eos()!==true&&(next=advance())){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){
isBracket=token.isBracket=true;isGlob=token.isGlob=true;finished=true;break}}if(scanToEnd===true){continue}break}if(opts.nonegate!==true&&code4===CHAR_EXCLAMATION_MARK&&
index===start3){negated=token.negated=true;start3++;continue}if(opts.noparen!==true&&code4===CHAR_LEFT_PARENTHESES){isGlob=token.isGlob=true;if(scanToEnd===true){
let parens=1;while(eos()!==true&&(code4=advance())){if(code4===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(code4===CHAR_LEFT_PARENTHESES){
parens++;continue}if(code4===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=true;break}}continue}break}if(isGlob===true){finished=true;if(scanToEnd===true){continue}
break}}if(opts.noext===true){isExtglob=false;isGlob=false}let base=str;let prefix="";let glob2="";if(start3>0){prefix=str.slice(0,start3);str=str.slice(start3);
lastIndex-=start3}if(base&&isGlob===true&&lastIndex>0){base=str.slice(0,lastIndex);glob2=str.slice(lastIndex)}else if(isGlob===true){base="";glob2=str}else{base=
str}if(base&&base!==""&&base!=="/"&&base!==str){if(isPathSeparator(base.charCodeAt(base.length-1))){base=base.slice(0,-1)}}if(opts.unescape===true){if(glob2)glob2=
utils.removeBackslashes(glob2);if(base&&backslashes===true){base=utils.removeBackslashes(base)}}const state={prefix,input,start:start3,base,glob:glob2,isBrace,isBracket,
isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===true){state.maxDepth=0;if(!isPathSeparator(code4)){tokens.push(token)}state.tokens=tokens}if(opts.
parts===true||opts.tokens===true){let prevIndex;for(let idx=0;idx<slashes.length;idx++){const n2=prevIndex!==void 0?prevIndex+1:start3;const i=slashes[idx];const value2=input.
slice(n2,i);if(opts.tokens){if(idx===0&&start3!==0){tokens[idx].isPrefix=true;tokens[idx].value=prefix}else{tokens[idx].value=value2}depth(tokens[idx]);state.maxDepth+=
tokens[idx].depth}if(i>=start3){parts.push(value2);prevIndex=i}}const n=prevIndex!==void 0?prevIndex+1:start3;const value=input.slice(n);parts.push(value);if(opts.
tokens&&prevIndex&&prevIndex+1<input.length){tokens[tokens.length-1].value=value;depth(tokens[tokens.length-1]);state.maxDepth+=tokens[tokens.length-1].depth}state.
slashes=slashes;state.parts=parts}return state};module2.exports=scan}});var require_parse=__commonJS({"node_modules/picomatch/lib/parse.js"(exports2,module2){"use strict";var constants10=require_constants();var utils=require_utils();
var{MAX_LENGTH,POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants10;var expandRange=(args,options2)=>{if(typeof options2.
expandRange==="function"){return options2.expandRange(...args,options2)}args.sort();const value=`[${args.join("-")}]`;try{new RegExp(value)}catch(ex){return args.
map(v=>utils.escapeRegex(v)).join("..")}return value};var syntaxError=(type,char)=>{return`Missing ${type}: "${char}" - use "\\\\${char}" to match literal chara\
cters`};var splitTopLevel=input=>{const parts=[];let bracket=0;let paren=0;let quote=0;let value="";let escaped=false;for(const ch of input){if(escaped===true){
value+=ch;escaped=false;continue}if(ch==="\\"){value+=ch;escaped=true;continue}if(ch==='"'){quote=quote===1?0:1;value+=ch;continue}if(quote===0){if(ch==="["){bracket++}else if(ch===
"]"&&bracket>0){bracket--}else if(bracket===0){if(ch==="("){paren++}else if(ch===")"&&paren>0){paren--}else if(ch==="|"&&paren===0){parts.push(value);value="";continue}}}
value+=ch}parts.push(value);return parts};var isPlainBranch=branch=>{let escaped=false;for(const ch of branch){if(escaped===true){escaped=false;continue}if(ch===
"\\"){escaped=true;continue}if(/[?*+@!()[\]{}]/.test(ch)){return false}}return true};var normalizeSimpleBranch=branch=>{let value=branch.trim();let changed=true;
while(changed===true){changed=false;if(/^@\([^\\()[\]{}|]+\)$/.test(value)){value=value.slice(2,-1);changed=true}}if(!isPlainBranch(value)){return}return value.
replace(/\\(.)/g,"$1")};var hasRepeatedCharPrefixOverlap=branches=>{const values2=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values2.length;i++){
for(let j=i+1;j<values2.length;j++){const a=values2[i];const b=values2[j];const char=a[0];if(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length)){continue}
if(a===b||a.startsWith(b)||b.startsWith(a)){return true}}}return false};var parseRepeatedExtglob=(pattern,requireEnd=true)=>{if(pattern[0]!=="+"&&pattern[0]!=="\
*"||pattern[1]!=="("){return}let bracket=0;let paren=0;let quote=0;let escaped=false;for(let i=1;i<pattern.length;i++){const ch=pattern[i];if(escaped===true){escaped=
false;continue}if(ch==="\\"){escaped=true;continue}if(ch==='"'){quote=quote===1?0:1;continue}if(quote===1){continue}if(ch==="["){bracket++;continue}if(ch==="]"&&
bracket>0){bracket--;continue}if(bracket>0){continue}if(ch==="("){paren++;continue}if(ch===")"){paren--;if(paren===0){if(requireEnd===true&&i!==pattern.length-1){
return}return{type:pattern[0],body:pattern.slice(2,i),end:i}}}}};var buildCharClassStar=chars=>{const source=chars.length===1?utils.escapeRegex(chars[0]):`[${chars.
map(ch=>utils.escapeRegex(ch)).join("")}]`;return`${source}*`};var getStarExtglobSequenceChars=pattern=>{let index=0;const chars=[];while(index<pattern.length){
const match=parseRepeatedExtglob(pattern.slice(index),false);if(!match||match.type!=="*"){return}const branches=splitTopLevel(match.body).map(branch2=>branch2.trim());
if(branches.length!==1){return}const branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1){return}chars.push(branch);index+=match.end+1}if(chars.
length<1){return}return chars};var repeatedExtglobRecursion=pattern=>{let depth=0;let value=pattern.trim();let match=parseRepeatedExtglob(value);while(match){depth++;
value=match.body.trim();match=parseRepeatedExtglob(value)}return depth};var analyzeRepeatedExtglob=(body,options2)=>{if(options2.maxExtglobRecursion===false){return{
risky:false}}const max=typeof options2.maxExtglobRecursion==="number"?options2.maxExtglobRecursion:constants10.DEFAULT_MAX_EXTGLOB_RECURSION;const branches=splitTopLevel(
body).map(branch=>branch.trim());if(branches.length>1){if(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(
branches)){return{risky:true}}}const safeChars=[];let sawStarSequence=false;let combinable=true;for(const branch of branches){const chars=getStarExtglobSequenceChars(
branch);if(chars){sawStarSequence=true;safeChars.push(...chars);continue}const literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(
literal);continue}combinable=false;if(repeatedExtglobRecursion(branch)>max){return{risky:true}}}if(sawStarSequence){return combinable?{risky:true,safeOutput:buildCharClassStar(
[...new Set(safeChars)])}:{risky:true}}return{risky:false}};var parse3=(input,options2)=>{if(typeof input!=="string"){throw new TypeError("Expected a string")}input=
REPLACEMENTS[input]||input;const opts={...options2};const max=typeof opts.maxLength==="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH;let len=input.length;
if(len>max){throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`)}const bos={type:"bos",value:"",output:opts.prepend||""};const tokens=[
bos];const capture2=opts.capture?"":"?:";const PLATFORM_CHARS=constants10.globChars(opts.windows);const EXTGLOB_CHARS=constants10.extglobChars(PLATFORM_CHARS);const{
DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS;const globstar=opts2=>{
return`(${capture2}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`};const nodot=opts.dot?"":NO_DOT;const qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT;
let star=opts.bash===true?globstar(opts):STAR;if(opts.capture){star=`(${star})`}if(typeof opts.noext==="boolean"){opts.noextglob=opts.noext}const state={input,index:-1,
start:0,dot:opts.dot===true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens};input=utils.
removePrefix(input,state);len=input.length;const extglobs=[];const braces=[];const stack=[];let prev=bos;let value;const eos=()=>state.index===len-1;const peek=state.
peek=(n=1)=>input[state.index+n];const advance=state.advance=()=>input[++state.index]||"";const remaining=()=>input.slice(state.index+1);const consume=(value2="",num=0)=>{
state.consumed+=value2;state.index+=num};const append=token=>{state.output+=token.output!=null?token.output:token.value;consume(token.value)};const negate=()=>{
let count=1;while(peek()==="!"&&(peek(2)!=="("||peek(3)==="?")){advance();state.start++;count++}if(count%2===0){return false}state.negated=true;state.start++;return true};
const increment=type=>{state[type]++;stack.push(type)};const decrement=type=>{state[type]--;stack.pop()};const push=tok=>{if(prev.type==="globstar"){const isBrace=state.
braces>0&&(tok.type==="comma"||tok.type==="brace");const isExtglob=tok.extglob===true||extglobs.length&&(tok.type==="pipe"||tok.type==="paren");if(tok.type!=="s\
lash"&&tok.type!=="paren"&&!isBrace&&!isExtglob){state.output=state.output.slice(0,-prev.output.length);prev.type="star";prev.value="*";prev.output=star;state.output+=
prev.output}}if(extglobs.length&&tok.type!=="paren"){extglobs[extglobs.length-1].inner+=tok.value}if(tok.value||tok.output)append(tok);if(prev&&prev.type==="tex\
t"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value;prev.value+=tok.value;return}tok.prev=prev;tokens.push(tok);prev=tok};const extglobOpen=(type,value2)=>{
const token={...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev;token.parens=state.parens;token.output=state.output;token.startIndex=state.index;token.
tokensIndex=tokens.length;const output=(opts.capture?"(":"")+token.open;increment("parens");push({type,value:value2,output:state.output?"":ONE_CHAR});push({type:"\
paren",extglob:true,value:advance(),output});extglobs.push(token)};const extglobClose=token=>{const literal=input.slice(token.startIndex,state.index+1);const body=input.
slice(token.startIndex+2,state.index);const analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.type==="star")&&analysis.risky){const safeOutput=analysis.
safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0;const open11=tokens[token.tokensIndex];open11.type="t\
ext";open11.value=literal;open11.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.length;i++){tokens[i].value="";tokens[i].output=
"";delete tokens[i].suffix}state.output=token.output+open11.output;state.backtrack=true;push({type:"paren",extglob:true,value,output:""});decrement("parens");return}
let output=token.close+(opts.capture?")":"");let rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.inner.length>1&&token.inner.includes(
"/")){extglobStar=globstar(opts)}if(extglobStar!==star||eos()||/^\)+$/.test(remaining())){output=token.close=`)$))${extglobStar}`}if(token.inner.includes("*")&&
(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){const expression=parse3(rest,{...options2,fastpaths:false}).output;output=token.close=`)${expression})${extglobStar}\
)`}if(token.prev.type==="bos"){state.negatedExtglob=true}}push({type:"paren",extglob:true,value,output});decrement("parens")};if(opts.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.
test(input)){let backslashes=false;let output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index)=>{if(first==="\\"){backslashes=true;return m}
if(first==="?"){if(esc){return esc+first+(rest?QMARK.repeat(rest.length):"")}if(index===0){return qmarkNoDot+(rest?QMARK.repeat(rest.length):"")}return QMARK.repeat(
chars.length)}if(first==="."){return DOT_LITERAL.repeat(chars.length)}if(first==="*"){if(esc){return esc+first+(rest?star:"")}return star}return esc?m:`\\${m}`});
if(backslashes===true){if(opts.unescape===true){output=output.replace(/\\/g,"")}else{output=output.replace(/\\+/g,m=>{return m.length%2===0?"\\\\":m?"\\":""})}}
if(output===input&&opts.contains===true){state.output=input;return state}state.output=utils.wrapOutput(output,state,options2);return state}while(!eos()){value=advance();
if(value==="\0"){continue}if(value==="\\"){const next=peek();if(next==="/"&&opts.bash!==true){continue}if(next==="."||next===";"){continue}if(!next){value+="\\";
push({type:"text",value});continue}const match=/^\\+/.exec(remaining());let slashes=0;if(match&&match[0].length>2){slashes=match[0].length;state.index+=slashes;
if(slashes%2!==0){value+="\\"}}if(opts.unescape===true){value=advance()}else{value+=advance()}if(state.brackets===0){push({type:"text",value});continue}}if(state.
brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==false&&value===":"){const inner=prev.value.slice(1);if(inner.includes("[")){prev.
posix=true;if(inner.includes(":")){const idx=prev.value.lastIndexOf("[");const pre=prev.value.slice(0,idx);const rest2=prev.value.slice(idx+2);const posix4=POSIX_REGEX_SOURCE[rest2];
if(posix4){prev.value=pre+posix4;state.backtrack=true;advance();if(!bos.output&&tokens.indexOf(prev)===1){bos.output=ONE_CHAR}continue}}}}if(value==="["&&peek()!==
":"||value==="-"&&peek()==="]"){value=`\\${value}`}if(value==="]"&&(prev.value==="["||prev.value==="[^")){value=`\\${value}`}if(opts.posix===true&&value==="!"&&
prev.value==="["){value="^"}prev.value+=value;append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(value);prev.value+=value;append(
{value});continue}if(value==='"'){state.quotes=state.quotes===1?0:1;if(opts.keepQuotes===true){push({type:"text",value})}continue}if(value==="("){increment("par\
ens");push({type:"paren",value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const extglob=extglobs[extglobs.
length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"});decrement(
"parens");continue}if(value==="["){if(opts.nobracket===true||!remaining().includes("]")){if(opts.nobracket!==true&&opts.strictBrackets===true){throw new SyntaxError(
syntaxError("closing","]"))}value=`\\${value}`}else{increment("brackets")}push({type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===true||prev&&
prev.type==="bracket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===true){throw new SyntaxError(
syntaxError("opening","["))}push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");const prevValue=prev.value.slice(1);if(prev.posix!==true&&
prevValue[0]==="^"&&!prevValue.includes("/")){value=`/${value}`}prev.value+=value;append({value});if(opts.literalBrackets===false||utils.hasRegexChars(prevValue)){
continue}const escaped=utils.escapeRegex(prev.value);state.output=state.output.slice(0,-prev.value.length);if(opts.literalBrackets===true){state.output+=escaped;
prev.value=escaped;continue}prev.value=`(${capture2}${escaped}|${prev.value})`;state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==true){increment(
"braces");const open11={type:"brace",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open11);push(open11);continue}
if(value==="}"){const brace=braces[braces.length-1];if(opts.nobrace===true||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===
true){const arr=tokens.slice();const range=[];for(let i=arr.length-1;i>=0;i--){tokens.pop();if(arr[i].type==="brace"){break}if(arr[i].type!=="dots"){range.unshift(
arr[i].value)}}output=expandRange(range,opts);state.backtrack=true}if(brace.comma!==true&&brace.dots!==true){const out=state.output.slice(0,brace.outputIndex);const toks=state.
tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{";value=output="\\}";state.output=out;for(const t of toks){state.output+=t.output||t.value}}push({type:"\
brace",value,output});decrement("braces");braces.pop();continue}if(value==="|"){if(extglobs.length>0){extglobs[extglobs.length-1].conditions++}push({type:"text",
value});continue}if(value===","){let output=value;const brace=braces[braces.length-1];if(brace&&stack[stack.length-1]==="braces"){brace.comma=true;output="|"}push(
{type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===state.start+1){state.start=state.index+1;state.consumed="";state.output=
"";tokens.pop();prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}if(value==="."){if(state.braces>0&&prev.type==="dot"){if(prev.value===
".")prev.output=DOT_LITERAL;const brace=braces[braces.length-1];prev.type="dots";prev.output+=value;prev.value+=value;brace.dots=true;continue}if(state.braces+state.
parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value===
"?"){const isGroup=prev&&prev.value==="(";if(!isGroup&&opts.noextglob!==true&&peek()==="("&&peek(2)!=="?"){extglobOpen("qmark",value);continue}if(prev&&prev.type===
"paren"){const next=peek();let output=value;if(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining())){output=`\\${value}`}push({
type:"text",value,output});continue}if(opts.dot!==true&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});continue}push({
type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==true&&peek()==="("){if(peek(2)!=="?"||!/[!=<:]/.test(peek(3))){extglobOpen("negat\
e",value);continue}}if(opts.nonegate!==true&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==true&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"plus",value);continue}if(prev&&prev.value==="("||opts.regex===false){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.
type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.
noextglob!==true&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:true,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){if(value===
"$"||value==="^"){value=`\\${value}`}const match=REGEX_NON_SPECIAL_CHARS.exec(remaining());if(match){value+=match[0];state.index+=match[0].length}push({type:"te\
xt",value});continue}if(prev&&(prev.type==="globstar"||prev.star===true)){prev.type="star";prev.star=true;prev.value+=value;prev.output=star;state.backtrack=true;
state.globstar=true;consume(value);continue}let rest=remaining();if(opts.noextglob!==true&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type===
"star"){if(opts.noglobstar===true){consume(value);continue}const prior=prev.prev;const before=prior.prev;const isStart=prior.type==="slash"||prior.type==="bos";
const afterStar=before&&(before.type==="star"||before.type==="globstar");if(opts.bash===true&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});
continue}const isBrace=state.braces>0&&(prior.type==="comma"||prior.type==="brace");const isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");
if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push({type:"star",value,output:""});continue}while(rest.slice(0,3)==="/**"){const after=input[state.index+
4];if(after&&after!=="/"){break}rest=rest.slice(3);consume("/**",3)}const isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.
type==="negate");if(prior.type==="bos"&&eos()){prev.type="globstar";prev.value+=value;prev.output=globstar(opts);state.output=prev.output;state.globstar=true;consume(
value);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length);prior.
output=`(?:${prior.output}`;prev.type="globstar";prev.output=globstar(opts)+(opts.strictSlashes?")":"|$)");prev.value+=value;state.globstar=true;state.output+=prior.
output+prev.output;consume(value);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){const end=rest[1]!==void 0?"|$":"";state.output=state.
output.slice(0,-(prior.output+prev.output).length);prior.output=`(?:${prior.output}`;prev.type="globstar";prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end}\
)`;prev.value+=value;state.output+=prior.output+prev.output;state.globstar=true;consume(value+advance());push({type:"slash",value:"/",output:""});continue}if(prior.
type==="bos"&&rest[0]==="/"){prev.type="globstar";prev.value+=value;prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;state.output=prev.output;
state.globstar=true;consume(value+advance());push({type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length);prev.type=
"globstar";prev.output=globstar(opts);prev.value+=value;state.output+=prev.output;state.globstar=true;consume(value);continue}const token={type:"star",value,output:star};
if(opts.bash===true){token.output=".*?";if(prev.type==="bos"||prev.type==="slash"){token.output=nodot+token.output}push(token);continue}if(prev&&(prev.type==="b\
racket"||prev.type==="paren")&&opts.regex===true){token.output=value;push(token);continue}if(state.index===state.start||prev.type==="slash"||prev.type==="dot"){
if(prev.type==="dot"){state.output+=NO_DOT_SLASH;prev.output+=NO_DOT_SLASH}else if(opts.dot===true){state.output+=NO_DOTS_SLASH;prev.output+=NO_DOTS_SLASH}else{
state.output+=nodot;prev.output+=nodot}if(peek()!=="*"){state.output+=ONE_CHAR;prev.output+=ONE_CHAR}}push(token)}while(state.brackets>0){if(opts.strictBrackets===
true)throw new SyntaxError(syntaxError("closing","]"));state.output=utils.escapeLast(state.output,"[");decrement("brackets")}while(state.parens>0){if(opts.strictBrackets===
true)throw new SyntaxError(syntaxError("closing",")"));state.output=utils.escapeLast(state.output,"(");decrement("parens")}while(state.braces>0){if(opts.strictBrackets===
true)throw new SyntaxError(syntaxError("closing","}"));state.output=utils.escapeLast(state.output,"{");decrement("braces")}if(opts.strictSlashes!==true&&(prev.type===
"star"||prev.type==="bracket")){push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}?`})}if(state.backtrack===true){state.output="";for(const token of state.
tokens){state.output+=token.output!=null?token.output:token.value;if(token.suffix){state.output+=token.suffix}}}return state};parse3.fastpaths=(input,options2)=>{
const opts={...options2};const max=typeof opts.maxLength==="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH;const len=input.length;if(len>max){throw new SyntaxError(
`Input length: ${len}, exceeds maximum allowed length: ${max}`)}input=REPLACEMENTS[input]||input;const{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,
NO_DOTS_SLASH,STAR,START_ANCHOR}=constants10.globChars(opts.windows);const nodot=opts.dot?NO_DOTS:NO_DOT;const slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT;const capture2=opts.
capture?"":"?:";const state={negated:false,prefix:""};let star=opts.bash===true?".*?":STAR;if(opts.capture){star=`(${star})`}const globstar=opts2=>{if(opts2.noglobstar===
true)return star;return`(${capture2}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`};const create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case"\
.*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"\
**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(
opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{
const match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;const source2=create(match[1]);if(!source2)return;return source2+DOT_LITERAL+match[2]}}};const output=utils.
removePrefix(input,state);let source=create(output);if(source&&opts.strictSlashes!==true){source+=`${SLASH_LITERAL}?`}return source};module2.exports=parse3}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports2,module2){"use strict";var scan=require_scan();var parse3=require_parse();var utils=require_utils();
var constants10=require_constants();var isObject2=val=>val&&typeof val==="object"&&!Array.isArray(val);var picomatch3=(glob2,options2,returnState=false)=>{if(Array.
isArray(glob2)){const fns=glob2.map(input=>picomatch3(input,options2,returnState));const arrayMatcher=str=>{for(const isMatch of fns){const state2=isMatch(str);
if(state2)return state2}return false};return arrayMatcher}const isState=isObject2(glob2)&&glob2.tokens&&glob2.input;if(glob2===""||typeof glob2!=="string"&&!isState){
throw new TypeError("Expected pattern to be a non-empty string")}const opts=options2||{};const posix4=opts.windows;const regex=isState?picomatch3.compileRe(glob2,
options2):picomatch3.makeRe(glob2,options2,false,true);const state=regex.state;delete regex.state;let isIgnored=()=>false;if(opts.ignore){const ignoreOpts={...options2,
ignore:null,onMatch:null,onResult:null};isIgnored=picomatch3(opts.ignore,ignoreOpts,returnState)}const matcher=(input,returnObject=false)=>{const{isMatch,match,
output}=picomatch3.test(input,regex,options2,{glob:glob2,posix:posix4});const result={glob:glob2,state,regex,posix:posix4,input,output,match,isMatch};if(typeof opts.
onResult==="function"){opts.onResult(result)}if(isMatch===false){result.isMatch=false;return returnObject?result:false}if(isIgnored(input)){if(typeof opts.onIgnore===
"function"){opts.onIgnore(result)}result.isMatch=false;return returnObject?result:false}if(typeof opts.onMatch==="function"){opts.onMatch(result)}return returnObject?
result:true};if(returnState){matcher.state=state}return matcher};picomatch3.test=(input,regex,options2,{glob:glob2,posix:posix4}={})=>{if(typeof input!=="string"){
throw new TypeError("Expected input to be a string")}if(input===""){return{isMatch:false,output:""}}const opts=options2||{};const format=opts.format||(posix4?utils.
toPosixSlashes:null);let match=input===glob2;let output=match&&format?format(input):input;if(match===false){output=format?format(input):input;match=output===glob2}
if(match===false||opts.capture===true){if(opts.matchBase===true||opts.basename===true){match=picomatch3.matchBase(input,regex,options2,posix4)}else{match=regex.
exec(output)}}return{isMatch:Boolean(match),match,output}};picomatch3.matchBase=(input,glob2,options2,posix4=options2&&options2.windows)=>{const regex=glob2 instanceof
RegExp?glob2:picomatch3.makeRe(glob2,options2);return regex.test(utils.basename(input,{windows:posix4}))};picomatch3.isMatch=(str,patterns,options2)=>picomatch3(
patterns,options2)(str);picomatch3.parse=(pattern,options2)=>{if(Array.isArray(pattern))return pattern.map(p=>picomatch3.parse(p,options2));return parse3(pattern,
{...options2,fastpaths:false})};picomatch3.scan=(input,options2)=>scan(input,options2);picomatch3.compileRe=(state,options2,returnOutput=false,returnState=false)=>{
if(returnOutput===true){return state.output}const opts=options2||{};const prepend=opts.contains?"":"^";const append=opts.contains?"":"$";let source=`${prepend}(\
?:${state.output})${append}`;if(state&&state.negated===true){source=`^(?!${source}).*$`}const regex=picomatch3.toRegex(source,options2);if(returnState===true){regex.
state=state}return regex};picomatch3.makeRe=(input,options2={},returnOutput=false,returnState=false)=>{if(!input||typeof input!=="string"){throw new TypeError("\
Expected a non-empty string")}let parsed={negated:false,fastpaths:true};if(options2.fastpaths!==false&&(input[0]==="."||input[0]==="*")){parsed.output=parse3.fastpaths(
input,options2)}if(!parsed.output){parsed=parse3(input,options2)}return picomatch3.compileRe(parsed,options2,returnOutput,returnState)};picomatch3.toRegex=(source,options2)=>{
try{const opts=options2||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options2&&options2.debug===true)throw err;return/$^/}};picomatch3.
constants=constants10;module2.exports=picomatch3}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports2,module2){"use strict";var pico=require_picomatch();var utils=require_utils();function picomatch3(glob2,options2,returnState=false){
if(options2&&(options2.windows===null||options2.windows===void 0)){options2={...options2,windows:utils.isWindows()}}return pico(glob2,options2,returnState)}Object.
assign(picomatch3,pico);module2.exports=picomatch3}});function getPartialMatcher(patterns,options2={}){const patternsCount=patterns.length;const patternsParts=Array(patternsCount);const matchers=Array(patternsCount);
let i,j;for(i=0;i<patternsCount;i++){const parts=splitPattern(patterns[i]);patternsParts[i]=parts;const partsCount=parts.length;const partMatchers=Array(partsCount);
for(j=0;j<partsCount;j++)partMatchers[j]=(0,import_picomatch.default)(parts[j],options2);matchers[i]=partMatchers}return input=>{const inputParts=input.split("/");
if(inputParts[0]===".."&&ONLY_PARENT_DIRECTORIES.test(input))return true;for(i=0;i<patternsCount;i++){const patternParts=patternsParts[i];const matcher=matchers[i];
const inputPatternCount=inputParts.length;const minParts=Math.min(inputPatternCount,patternParts.length);j=0;while(j<minParts){const part=patternParts[j];if(part.
includes("/"))return true;if(!matcher[j](inputParts[j]))break;if(!options2.noglobstar&&part==="**")return true;j++}if(j===inputPatternCount)return true}return false}}
function buildFormat(cwd,root,absolute){if(cwd===root||root.startsWith(`${cwd}/`)){if(absolute){const start3=cwd.length+ +!isRoot(cwd);return(p,isDir)=>p.slice(
start3,isDir?-1:void 0)||"."}const prefix=root.slice(cwd.length+1);if(prefix)return(p,isDir)=>{if(p===".")return prefix;const result=`${prefix}/${p}`;return isDir?
result.slice(0,-1):result};return(p,isDir)=>isDir&&p!=="."?p.slice(0,-1):p}if(absolute)return p=>import_path2.posix.relative(cwd,p)||".";return p=>import_path2.posix.
relative(cwd,`${root}/${p}`)||"."}function buildRelative(cwd,root){if(root.startsWith(`${cwd}/`)){const prefix=root.slice(cwd.length+1);return p=>`${prefix}/${p}`}
return p=>{const result=import_path2.posix.relative(cwd,`${root}/${p}`);return p[p.length-1]==="/"&&result!==""?`${result}/`:result||"."}}function ensureNonDriveRelativePath(path4){
return path4.replace(DRIVE_RELATIVE_PATH,match=>`${match}/`)}function splitPattern(path4){var _result$parts;const result=import_picomatch.default.scan(path4,splitPatternOptions);
return((_result$parts=result.parts)===null||_result$parts===void 0?void 0:_result$parts.length)?result.parts:[path4]}function isDynamicPattern(pattern,options2){
if((options2===null||options2===void 0?void 0:options2.caseSensitiveMatch)===false)return true;const scan=import_picomatch.default.scan(pattern);return scan.isGlob||
scan.negated}function log(...tasks){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...tasks)}function ensureStringArray(value){return typeof value===
"string"?[value]:value!==null&&value!==void 0?value:[]}function normalizePattern(pattern,opts,props,isIgnore){var _PARENT_DIRECTORY$exe;const cwd=opts.cwd;let result=pattern;
if(pattern[pattern.length-1]==="/")result=pattern.slice(0,-1);if(result[result.length-1]!=="*"&&opts.expandDirectories)result+="/**";const escapedCwd=escapePath(
cwd);result=(0,import_path2.isAbsolute)(result.replace(ESCAPING_BACKSLASHES,""))?import_path2.posix.relative(escapedCwd,result):import_path2.posix.normalize(result);
const parentDir=(_PARENT_DIRECTORY$exe=PARENT_DIRECTORY.exec(result))===null||_PARENT_DIRECTORY$exe===void 0?void 0:_PARENT_DIRECTORY$exe[0];const parts=splitPattern(
result);if(parentDir){const n=(parentDir.length+1)/3;let i=0;const cwdParts=escapedCwd.split("/");while(i<n&&parts[i+n]===cwdParts[cwdParts.length+i-n]){result=
result.slice(0,(n-i-1)*3)+result.slice((n-i)*3+parts[i+n].length+1)||".";i++}const potentialRoot=import_path2.posix.join(cwd,parentDir.slice(i*3));if(potentialRoot[0]!==
"."&&props.root.length>potentialRoot.length){props.root=ensureNonDriveRelativePath(potentialRoot);props.depthOffset=-n+i}}if(!isIgnore&&props.depthOffset>=0){var _props$commonPath;
(_props$commonPath=props.commonPath)!==null&&_props$commonPath!==void 0||(props.commonPath=parts);const newCommonPath=[];const length=Math.min(props.commonPath.
length,parts.length);for(let i=0;i<length;i++){const part=parts[i];if(part==="**"&&!parts[i+1]){newCommonPath.pop();break}if(i===parts.length-1||part!==props.commonPath[i]||
isDynamicPattern(part))break;newCommonPath.push(part)}props.depthOffset=newCommonPath.length;props.commonPath=newCommonPath;props.root=ensureNonDriveRelativePath(
newCommonPath.length>0?import_path2.posix.join(cwd,...newCommonPath):cwd)}return result}function processPatterns(options2,patterns,props){const matchPatterns=[];
const ignorePatterns=[];for(const pattern of options2.ignore){if(!pattern)continue;if(pattern[0]!=="!"||pattern[1]==="(")ignorePatterns.push(normalizePattern(pattern,
options2,props,true))}for(const pattern of patterns){if(!pattern)continue;if(pattern[0]!=="!"||pattern[1]==="(")matchPatterns.push(normalizePattern(pattern,options2,
props,false));else if(pattern[1]!=="!"||pattern[2]==="(")ignorePatterns.push(normalizePattern(pattern.slice(1),options2,props,true))}return{match:matchPatterns,
ignore:ignorePatterns}}function buildCrawler(options2,patterns){const cwd=options2.cwd;const props={root:cwd,depthOffset:0};const processed=processPatterns(options2,
patterns,props);if(options2.debug)log("internal processing patterns:",processed);const{absolute,caseSensitiveMatch,debug:debug3,dot,followSymbolicLinks,onlyDirectories}=options2;
const root=props.root.replace(BACKSLASHES,"");const matchOptions={dot,nobrace:options2.braceExpansion===false,nocase:!caseSensitiveMatch,noextglob:options2.extglob===
false,noglobstar:options2.globstar===false,posix:true};const matcher=(0,import_picomatch.default)(processed.match,matchOptions);const ignore=(0,import_picomatch.default)(
processed.ignore,matchOptions);const partialMatcher=getPartialMatcher(processed.match,matchOptions);const format=buildFormat(cwd,root,absolute);const excludeFormatter=absolute?
format:buildFormat(cwd,root,true);const excludePredicate=(_,p)=>{const relativePath=excludeFormatter(p,true);return relativePath!=="."&&!partialMatcher(relativePath)||
ignore(relativePath)};let maxDepth;if(options2.deep!==void 0)maxDepth=Math.round(options2.deep-props.depthOffset);const crawler=new Builder({filters:[debug3?(p,isDirectory4)=>{
const path4=format(p,isDirectory4);const matches=matcher(path4)&&!ignore(path4);if(matches)log(`matched ${path4}`);return matches}:(p,isDirectory4)=>{const path4=format(
p,isDirectory4);return matcher(path4)&&!ignore(path4)}],exclude:debug3?(_,p)=>{const skipped=excludePredicate(_,p);log(`${skipped?"skipped":"crawling"} ${p}`);return skipped}:
excludePredicate,fs:options2.fs,pathSeparator:"/",relativePaths:!absolute,resolvePaths:absolute,includeBasePath:absolute,resolveSymlinks:followSymbolicLinks,excludeSymlinks:!followSymbolicLinks,
excludeFiles:onlyDirectories,includeDirs:onlyDirectories||!options2.onlyFiles,maxDepth,signal:options2.signal}).crawl(root);if(options2.debug)log("internal prop\
erties:",{...props,root});return[crawler,cwd!==root&&!absolute&&buildRelative(cwd,root)]}function formatPaths(paths,mapper){if(mapper)for(let i=paths.length-1;i>=
0;i--)paths[i]=mapper(paths[i]);return paths}function getOptions(options2){const opts=Object.assign({},options2);for(const key in defaultOptions)if(opts[key]===
void 0)Object.assign(opts,{[key]:defaultOptions[key]});opts.cwd=(opts.cwd instanceof URL?(0,import_url2.fileURLToPath)(opts.cwd):(0,import_path2.resolve)(opts.cwd||
process.cwd())).replace(BACKSLASHES,"/");opts.ignore=ensureStringArray(opts.ignore);opts.fs&&(opts.fs={readdir:opts.fs.readdir||import_fs.readdir,readdirSync:opts.
fs.readdirSync||import_fs.readdirSync,realpath:opts.fs.realpath||import_fs.realpath,realpathSync:opts.fs.realpathSync||import_fs.realpathSync,stat:opts.fs.stat||
import_fs.stat,statSync:opts.fs.statSync||import_fs.statSync});if(opts.debug)log("globbing with options:",opts);return opts}function getCrawler(globInput,inputOptions={}){
var _ref;if(globInput&&(inputOptions===null||inputOptions===void 0?void 0:inputOptions.patterns))throw new Error("Cannot pass patterns as both an argument and a\
n option");const isModern=isReadonlyArray(globInput)||typeof globInput==="string";const patterns=ensureStringArray((_ref=isModern?globInput:globInput.patterns)!==
null&&_ref!==void 0?_ref:"**/*");const options2=getOptions(isModern?inputOptions:globInput);return patterns.length>0?buildCrawler(options2,patterns):[]}async function glob(globInput,options2){
const[crawler,relative5]=getCrawler(globInput,options2);return crawler?formatPaths(await crawler.withPromise(),relative5):[]}var import_fs,import_path2,import_url2,
import_picomatch,isReadonlyArray,BACKSLASHES,DRIVE_RELATIVE_PATH,isWin,ONLY_PARENT_DIRECTORIES,WIN32_ROOT_DIR,isRoot,splitPatternOptions,POSIX_UNESCAPED_GLOB_SYMBOLS,
WIN32_UNESCAPED_GLOB_SYMBOLS,escapePosixPath,escapeWin32Path,escapePath,PARENT_DIRECTORY,ESCAPING_BACKSLASHES,defaultOptions;var init_dist5=__esm({"node_modules\
/tinyglobby/dist/index.mjs"(){import_fs=require("fs");import_path2=require("path");import_url2=require("url");init_dist4();import_picomatch=__toESM(require_picomatch2(),1);
isReadonlyArray=Array.isArray;BACKSLASHES=/\\/g;DRIVE_RELATIVE_PATH=/^[A-Za-z]:$/;isWin=process.platform==="win32";ONLY_PARENT_DIRECTORIES=/^(\/?\.\.)+$/;WIN32_ROOT_DIR=
/^[A-Z]:\/$/i;isRoot=isWin?p=>WIN32_ROOT_DIR.test(p):p=>p==="/";splitPatternOptions={parts:true};POSIX_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
WIN32_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;escapePosixPath=path4=>path4.replace(POSIX_UNESCAPED_GLOB_SYMBOLS,"\\$&");escapeWin32Path=path4=>path4.
replace(WIN32_UNESCAPED_GLOB_SYMBOLS,"\\$&");escapePath=isWin?escapeWin32Path:escapePosixPath;PARENT_DIRECTORY=/^(\/?\.\.)+/;ESCAPING_BACKSLASHES=/\\(?=[()[\]{}!*+?@|])/g;
defaultOptions={caseSensitiveMatch:true,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:true,followSymbolicLinks:true,onlyFiles:true}}});async function readPatterns(lines3,workingDirectory){const patterns=lines3.filter(line=>line.trim()!=="");const isExclusion=line=>/^!(?!\()/.test(line);const included=await Promise.
all(patterns.filter(line=>!isExclusion(line)).map(line=>readPattern(line,workingDirectory)));const exclusions=patterns.filter(isExclusion).map(line=>line.slice(
1));const excluded=await Promise.all(exclusions.filter(line=>line.trim()!=="").map(line=>readPattern(line,workingDirectory)));return{included:included.map(refuseFolder),
isExcluded:exclusionOf(excluded)}}async function readPattern(pattern,workingDirectory){if(pattern.includes("\0"))throw new SigningError("INVALID_INPUT",`files: \
"${plainText(pattern)}" holds a NUL character.`);const named=await readName(pattern,(0,import_node_path5.resolve)(workingDirectory,pattern));if(named!==void 0)return named;
const slashed=withSlashes(pattern).replace(/\/+$/,"");if(globCharacter.test(slashed))return{kind:"glob",pattern,...await splitGlob(slashed,workingDirectory)};const unescaped=slashed.
includes("\\")?await readName(pattern,(0,import_node_path5.resolve)(workingDirectory,unescape(slashed))):void 0;return unescaped!=null?unescaped:{kind:"missing",
pattern}}async function readName(pattern,path4){if(!await isThere(path4,pattern))return void 0;const status=await(0,import_promises4.stat)(path4).catch(()=>void 0);
return{kind:(status==null?void 0:status.isDirectory())===true?"folder":"literal",pattern,path:path4}}async function isThere(path4,pattern){try{await(0,import_promises4.lstat)(
path4);return true}catch(error){if(systemCode(error)!=="EACCES"||globCharacter.test(pattern))return false;throw new SigningError("FILE_UNREADABLE",`${plainText(
pattern)} can't be read: a folder above it may not be looked into.`,{file:pattern,hint:"Let the user of this job read the folder.",cause:error})}}function refuseFolder(pattern){
if(pattern.kind!=="folder")return pattern;const name2=plainText(pattern.pattern).replace(/[\\/]+$/,"");throw new SigningError("INVALID_INPUT",`files: ${name2===
""?"/":name2} is a folder, not a file.`,{hint:`Write ${name2}/** for every file in it, or ${name2}/*.exe and the like for some.`})}function withSlashes(pattern,onWindows=windows2){
return onWindows?pattern.replaceAll("\\","/"):pattern}function unescape(text3){return text3.replace(/\\(.)/g,"$1")}async function splitGlob(pattern,workingDirectory){
var _a3;const parts=pattern.split("/");let base=pattern.startsWith("/")?"/":workingDirectory;let index=0;for(;index<parts.length-1;index+=1){const part=(_a3=parts[index])!=
null?_a3:"";const next=windows2&&index===0&&/^[A-Za-z]:$/.test(part)?`${part}\\`:(0,import_node_path5.resolve)(base,globCharacter.test(part)?part:unescape(part));
if(globCharacter.test(part)&&!await isDirectory3(next))break;base=next}return{base:(0,import_node_path5.resolve)(base),glob:parts.slice(index).join("/")}}async function isDirectory3(path4){
return(0,import_promises4.stat)(path4).then(status=>status.isDirectory(),()=>false)}function exclusionOf(patterns){const matchers=patterns.flatMap(pattern=>{if(pattern.
kind==="missing")return[];const{base,glob:glob2}=pattern.kind==="glob"?pattern:{base:(0,import_node_path5.dirname)(pattern.path),glob:escapeGlob((0,import_node_path5.basename)(
pattern.path))||"**"};const prefix=comparable(base===(0,import_node_path5.dirname)(base)?base:(0,import_node_path5.join)(base,"/"));return[{prefix,matches:(0,import_picomatch2.default)(
[glob2,`${glob2}/**`],{dot:true,posix:true,nocase:!matchCase})}]});return path4=>{const compared=comparable(path4);return matchers.some(({prefix,matches})=>compared.
startsWith(prefix)&&matches(compared.slice(prefix.length)))}}function comparable(path4){return windows2?withSlashes(path4).toLowerCase():path4}function escapeGlob(name2){
return name2.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var import_promises4,import_node_path5,import_picomatch2,windows2,globCharacter,matchCase;var init_file_patterns=__esm(
{"core/file-patterns.ts"(){"use strict";import_promises4=require("fs/promises");import_node_path5=require("path");import_picomatch2=__toESM(require_picomatch2(),1);
init_errors();init_output_error();init_redaction();windows2=process.platform==="win32";globCharacter=/(?<!\\)[*?[\]{}()]/;matchCase=!windows2}});async function findFiles(patterns,directory){const workingDirectory=(0,import_node_path6.resolve)(directory);const{included,isExcluded}=await readPatterns(patterns,
workingDirectory);const skip=path4=>isExcluded(path4)||path4.split(import_node_path6.sep).some(isStagingName);const candidates=new Map;const unmatched=[];for(const pattern of included){
if(pattern.kind==="missing"){unmatched.push({pattern:pattern.pattern,literal:true});continue}const found=pattern.kind==="literal"?[{path:pattern.path,pathBelowBase:(0,import_node_path6.basename)(
pattern.path)}]:await walk(pattern,skip,workingDirectory);const kept=found.filter(({path:path4})=>!skip(path4));if(kept.length===0&&pattern.kind==="glob")unmatched.
push({pattern:pattern.pattern,literal:false});for(const candidate of kept)if(!candidates.has(candidate.path))candidates.set(candidate.path,candidate)}const files2=await pMap(
candidates.values(),candidate=>readFile2(candidate,workingDirectory),{concurrency:filesReadAtOnce});return{files:inOrder(once(files2,isExcluded)),unmatched}}async function walk({
base,glob:glob2},skip,workingDirectory){var _a3;const unreadable=[];const found=await glob(glob2.replace(/^!(?!\()/,"\\!"),{cwd:base,caseSensitiveMatch:matchCase,
debug:false,dot:false,expandDirectories:false,fs:fileSystem(skip,(path4,error)=>unreadable.push({path:path4,error}))});const[first]=unreadable;if(first!==void 0){
throw unreadableError(first.path,workingDirectory,`the folder can't be listed (${(_a3=systemCode(first.error))!=null?_a3:"unknown"})`,{hint:`Let the user of thi\
s job read the folder, or exclude it: !${nameOf2(first.path,workingDirectory)}`,cause:first.error})}return found.map(path4=>({path:(0,import_node_path6.resolve)(
base,path4),pathBelowBase:path4}))}function fileSystem(skip,onUnreadable){const gone=new Set(["ENOENT","ENOTDIR"]);const adapter={readdir(folder,options2,done){
(0,import_node_fs4.readdir)(folder,options2,(error,entries2)=>{var _a3;if(error!==null&&!gone.has((_a3=error.code)!=null?_a3:""))onUnreadable(folder,error);done(
null,error===null?entries2.filter(({name:name2})=>!skip((0,import_node_path6.join)(folder,name2))):[])})},realpath(path4,done){(0,import_node_fs4.realpath)(path4,
(error,resolved)=>{done(null,error===null?resolved:path4)})},stat(path4,done){(0,import_node_fs4.stat)(path4,(error,status)=>{done(null,error===null?status:{isDirectory:()=>false})})}};
return adapter}async function readFile2({path:path4,pathBelowBase},workingDirectory){try{const status=await(0,import_promises5.stat)(path4);if(!status.isFile())
throw unreadableError(path4,workingDirectory,`it is ${kindOf(status)}, not a file`);const file=await(0,import_promises5.open)(path4,import_node_fs4.constants.O_RDONLY|
import_node_fs4.constants.O_NONBLOCK|import_node_fs4.constants.O_NOCTTY);try{const opened=await file.stat();if(!opened.isFile())throw unreadableError(path4,workingDirectory,
`it is ${kindOf(opened)}, not a file`);const{bytesRead,buffer:buffer2}=await file.read(new Uint8Array(headInBytes),0,headInBytes,0);return{path:path4,realPath:await(0,import_promises5.realpath)(
path4),name:nameOf2(path4,workingDirectory),pathBelowBase,size:opened.size,mode:opened.mode&511,head:buffer2.slice(0,bytesRead)}}finally{await file.close()}}catch(error){
if(error instanceof SigningError)throw error;throw unreadableError(path4,workingDirectory,await reasonOf(path4,error),{cause:error})}}function kindOf(status){if(status.
isDirectory())return"a folder";if(status.isFIFO())return"a named pipe";if(status.isSocket())return"a socket";return"a device"}async function reasonOf(path4,error){
const code4=systemCode(error);if(code4==="EACCES"||code4==="EPERM")return"permission was denied";if(code4==="ELOOP")return"it is a link that leads back to itsel\
f";if(code4!=="ENOENT")return`the system says ${code4!=null?code4:"nothing of use"}`;const isLink=await(0,import_promises5.lstat)(path4).then(status=>status.isSymbolicLink(),
()=>false);if(isLink)return`it is a link to ${plainText(await(0,import_promises5.readlink)(path4).catch(()=>"something"))}, which does not exist`;if(path4.includes(
"\uFFFD"))return"its name is not valid UTF-8";return"it has vanished"}function unreadableError(path4,workingDirectory,why,options2={}){const name2=nameOf2(path4,
workingDirectory);return new SigningError("FILE_UNREADABLE",`${plainText(name2)} can't be read: ${why}.`,{hint:"Let the user of this job read it, or exclude it \
from files with a line that begins with !.",...options2,file:name2})}function nameOf2(path4,workingDirectory){return withSlashes((0,import_node_path6.relative)(
workingDirectory,path4))||"."}function once(files2,isExcluded){const byRealPath=new Map;for(const file of inOrder(files2)){if(isExcluded(file.realPath))continue;
if(!byRealPath.has(file.realPath)||file.path===file.realPath)byRealPath.set(file.realPath,file)}return[...byRealPath.values()]}function inOrder(files2){return files2.
map(file=>({file,bytes:Buffer.from(file.path)})).sort((a,b)=>Buffer.compare(a.bytes,b.bytes)).map(({file})=>file)}var import_node_fs4,import_promises5,import_node_path6,
headInBytes,filesReadAtOnce;var init_files=__esm({"core/files.ts"(){"use strict";import_node_fs4=require("fs");import_promises5=require("fs/promises");import_node_path6=
require("path");init_p_map();init_dist5();init_errors();init_file_patterns();init_leftovers();init_output_error();init_redaction();headInBytes=512;filesReadAtOnce=
32}});var find_files_to_sign_exports={};__export(find_files_to_sign_exports,{findFilesToSign:()=>findFilesToSign});async function findFilesToSign({host,inputs}){if(inputs.
files.length===0)return[];const{files:files2,unmatched}=await findFiles(inputs.files,process.cwd());const missing=unmatched.filter(({literal})=>literal);for(const{
pattern,literal}of unmatched)if(!literal&&files2.length>0)host.notice(`${pattern} matches no file.`);if(files2.length>0&&missing.length===0)return files2;const patterns=(missing.
length>0?missing:unmatched).map(({pattern})=>pattern);const message=`${patterns.join(", ")} ${patterns.length===1?"matches":"match"} no file in ${process.cwd()}\
.`;switch(inputs.ifNoFilesFound){case"error":throw new SigningError("NO_FILES_FOUND",message,{hint:"Check that the build wrote them there, and the spelling; set\
 if-no-files-found to warn or ignore where that is fine."});case"warn":host.warning(message);return files2;case"ignore":host.info(message);return files2}}var init_find_files_to_sign=__esm(
{"core/find-files-to-sign.ts"(){"use strict";init_errors();init_files()}});async function readCertificateFile(path4){let bytes;try{bytes=await(0,import_promises6.readFile)(path4)}catch(error){const reason=error instanceof Error?error.message:
String(error);throw new SigningError("FILE_UNREADABLE",`The certificate file can't be read: ${reason}.`,{file:path4,cause:error,hint:"Check the path in `certifi\
cate`: it is relative to the working directory."})}return parseCertificates(bytes,path4)}function parseCertificates(bytes,file){const certificates=unique(decode(
bytes,file));const leaf=signerOf(certificates,file);return{leaf,chain:chainOf(leaf,certificates)}}function keyTypeOf(certificate){const type=certificate.publicKey.
asymmetricKeyType;if(type==="rsa"||type==="rsa-pss")return"RSA";if(type==="ec")return"EC";throw new SigningError("KEY_TYPE_MISMATCH",`The certificate's key is o\
f type ${type!=null?type:"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function certificateWarnings(certificate,now=new Date){
if(now.getTime()>Date.parse(certificate.validTo))return[`The signing certificate expired on ${day(certificate.validTo)}.`];if(now.getTime()<Date.parse(certificate.
validFrom))return[`The signing certificate is not valid before ${day(certificate.validFrom)}.`];return[]}function day(date){return new Date(date).toISOString().
slice(0,10)}function decode(bytes,file){var _a3,_b3;const refuse=(message,hint)=>{throw new SigningError("INVALID_INPUT",message,{file,hint})};if(bytes.every(byte=>byte<=
32))refuse("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");const text3=textOf2(bytes);if(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.
test(text3)||isPrivateKey(bytes)){refuse("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job\
 takes it, and treat the key as compromised if others could read it. Give a file with certificates only.")}const blocks=[...text3.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)];
const ofCertificates=blocks.filter(([,label])=>label==="CERTIFICATE"||label==="X509 CERTIFICATE");if(ofCertificates.length>0)return ofCertificates.map(([,,base64=""])=>parse(
Buffer.from(base64,"base64"),file));if(blocks.some(([,label])=>label==="PKCS7"||label==="CMS")||bytes.subarray(0,40).includes(signedDataOid)){refuse("The certif\
icate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text.")}if(bytes.subarray(
0,40).includes(dataOid)){refuse("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM\
 or DER.")}if(blocks.length>0)refuse(`The certificate file holds a ${(_b3=(_a3=blocks[0])==null?void 0:_a3[1])!=null?_b3:"block"} and no CERTIFICATE.`,"Give the\
 certificate as PEM or DER.");return[parse(bytes,file)]}function textOf2(bytes){return bytes[0]===255&&bytes[1]===254?bytes.toString("utf16le"):bytes.toString("\
latin1")}function isPrivateKey(der){return["pkcs8","pkcs1","sec1"].some(type=>{try{(0,import_node_crypto5.createPrivateKey)({key:der,format:"der",type});return true}catch{
return false}})}function parse(der,file){try{return new import_node_crypto5.X509Certificate(der)}catch(error){throw new SigningError("INVALID_INPUT","The certif\
icate file holds no X.509 certificate, or a damaged one.",{file,cause:error,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as \
SignPath offers it for download.'})}}function unique(certificates){return[...new Map(certificates.map(certificate=>[certificate.fingerprint256,certificate])).values()]}
function signerOf(certificates,file){const ends=certificates.filter(candidate=>!certificates.some(other=>other!==candidate&&other.checkIssued(candidate)));const noCas=ends.
filter(candidate=>!candidate.ca);const[leaf,...others]=noCas.length>0?noCas:ends;if(leaf&&others.length===0)return leaf;const subjects=[leaf,...others].map(certificate=>{
var _a3;return(_a3=certificate==null?void 0:certificate.subject.replaceAll("\n",", "))!=null?_a3:"none"}).join("; ");throw new SigningError("INVALID_INPUT",`It \
is not clear which certificate of the file is the signer's: ${subjects}.`,{file,hint:"Keep the signing policy's certificate and its chain only."})}function chainOf(leaf,certificates){
const chain=[];const left=new Set(certificates.filter(certificate=>certificate!==leaf));for(let last=leaf;;){const issuer=[...left].find(candidate=>last.checkIssued(
candidate));if(!issuer)return[...chain,...left];chain.push(issuer);left.delete(issuer);last=issuer}}var import_node_crypto5,import_promises6,signedDataOid,dataOid;
var init_certificate=__esm({"core/certificate.ts"(){"use strict";import_node_crypto5=require("crypto");import_promises6=require("fs/promises");init_errors();signedDataOid=
Buffer.from("06092a864886f70d010702","hex");dataOid=Buffer.from("06092a864886f70d010701","hex")}});function pkcs11Uri(key){return`pkcs11:id=${percentEncoded2(key.id)};type=private`}function keyIdHex(id){return Buffer.from(id,"utf8").toString("hex")}function percentEncoded2(text3){
return[...Buffer.from(text3,"utf8")].map(byte=>{const character=String.fromCharCode(byte);return plainByte.test(character)?character:`%${byte.toString(16).toUpperCase().
padStart(2,"0")}`}).join("")}var plainByte;var init_pkcs11_uri=__esm({"core/config/pkcs11-uri.ts"(){"use strict";plainByte=/[A-Za-z0-9\-._~/]/}});function opensslValue(value,what){if(value==="")throw new SigningError("INVALID_INPUT",`${what} is empty.`);if(controlCharacter.test(value)){throw new SigningError(
"INVALID_INPUT",`${what} holds a line break or another control character: ${JSON.stringify(value)}.`,{hint:"OpenSSL cannot take such a path: move the file to an\
other folder."})}const escaped=value.replaceAll("\\","\\\\");return plainValue.test(value.replaceAll("\\",""))?escaped:`"${escaped.replaceAll('"','\\"')}"`}function opensslPath(path4,what){
const value=opensslValue(path4,what);requireAbsolute(path4,what);return value}function requireAbsolute(path4,what){if(import_node_path7.posix.isAbsolute(path4)||
import_node_path7.win32.isAbsolute(path4))return;throw new SigningError("INVALID_INPUT",`${what} must be an absolute path, not ${JSON.stringify(path4)}.`)}var import_node_path7,
plainValue,controlCharacter;var init_openssl_conf=__esm({"core/config/openssl-conf.ts"(){"use strict";import_node_path7=require("path");init_errors();plainValue=
/^[A-Za-z0-9_./:+~@%-]+$/;controlCharacter=/[\u0000-\u001f\u007f]/}});function renderOpensslEngineConfig(config){return lines(["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_init]","engines = engines_section",
"","[engines_section]","pkcs11 = pkcs11_section","","[pkcs11_section]","engine_id = pkcs11",`dynamic_path = ${opensslPath(config.enginePath,"The path of the Ope\
nSSL engine")}`,`MODULE_PATH = ${opensslPath(config.library,"The path of the PKCS #11 library")}`,...config.defaultAlgorithms?[`default_algorithms = ${config.defaultAlgorithms}`]:
[],"init = 0",`PIN = ${opensslValue(config.pin,"The PIN")}`])}function renderOpensslProviderConfig(config){const library=opensslPath(config.library,"The path of\
 the PKCS #11 library");const pin2=opensslValue(config.pin,"The PIN");const settings={"pkcs11-provider":[`pkcs11-module-path = ${library}`,`pkcs11-module-token-\
pin = ${pin2}`,"pkcs11-module-quirks = no-deinit"],libp11:[`pkcs11_module = ${library}`,`pin = ${pin2}`]};return lines(["config_diagnostics = 1","openssl_conf =\
 openssl_init","","[openssl_init]","providers = provider_section","","[provider_section]","default = default_section","pkcs11 = pkcs11_section","","[default_sec\
tion]","activate = 1","","[pkcs11_section]",`module = ${opensslPath(config.providerPath,"The path of the OpenSSL provider")}`,...settings[config.provider],"acti\
vate = 1"])}function lines(texts){return`${texts.join("\n")}
`}var init_openssl=__esm({"core/config/openssl.ts"(){"use strict";init_openssl_conf()}});function needsPlainPath(path4){return/[^\x20-\x7e]/.test(path4)||expansion.test(path4)}function renderSunPkcs11Config({library,name:name2="SignPath.Cryptoki"}){
requireAbsolute(library,"The path of the PKCS #11 library");return`name=${quoted(name2,"The SunPKCS11 provider's name")}
library=${quoted(library,"The path of the PKCS #11 library")}
slotListIndex=0
`}function quoted(value,what){const refuse=why=>{throw new SigningError("INVALID_INPUT",`${what} ${why}: ${JSON.stringify(value)}.`,{hint:"Java's SunPKCS11 cann\
ot be told such a path: put the library, or a link to it, into a folder with a plain name."})};if(value==="")refuse("is empty");if(controlCharacter2.test(value))
refuse("holds a line break or another control character");if(expansion.test(value))refuse("holds ${\u2026}, which Java takes for a system property");if(/[^\u0000-\u00ff]/.
test(value))refuse("holds characters beyond ISO 8859-1");if(/^[A-Za-z0-9_./:-]+$/.test(value))return value;const escaped=value.replace(/["\\]/g,"\\$&").replace(
/[\u0080-\u00ff]/g,character=>`\\${character.charCodeAt(0).toString(8)}`);return`"${escaped}"`}var expansion,controlCharacter2;var init_sunpkcs11=__esm({"core/c\
onfig/sunpkcs11.ts"(){"use strict";init_errors();init_openssl_conf();expansion=/\$\{(?!\{)[^}]*\}/;controlCharacter2=/[\u0000-\u001f\u007f]/}});async function configure(plan,library,certificate,workspace){const{openssl}=plan;const config=openssl===void 0?void 0:renderOpenssl(openssl,library);const opensslConf=config===
void 0?void 0:await workspace.write("openssl-signpath.cnf",config);return{library,...plan.sunpkcs11?{sunpkcs11Config:await writeSunPkcs11(library,workspace)}:{},
...opensslConf===void 0?{}:{opensslConf},...certificate===void 0?{}:await writeCertificates(certificate,workspace)}}async function writeSunPkcs11(library,workspace){
const folder=await plainFolder(workspace);const plain3=needsPlainPath(library)?(0,import_node_path8.join)(folder,`library${(0,import_node_path8.extname)(library)}`):
library;if(plain3!==library)await(0,import_promises7.symlink)(library,plain3);const config=(0,import_node_path8.join)(folder,"pkcs11.config");await(0,import_promises7.writeFile)(
config,renderSunPkcs11Config({library:plain3}),{flag:"wx",mode:384});return config}async function plainFolder(workspace){if(!needsPlainPath(workspace.directory))
return workspace.folder("java");const folder=(0,import_node_fs5.mkdtempSync)((0,import_node_path8.join)(process.platform==="win32"?(0,import_node_os.tmpdir)():"\
/tmp",stagingPrefix));recordLeftover(workspace.directory,{staging:folder});return folder}function renderOpenssl({backend,plugin,providerKind},library){if(plugin===
void 0)return void 0;return backend==="engine"?renderOpensslEngineConfig({enginePath:plugin,library,pin}):renderOpensslProviderConfig({providerPath:plugin,provider:providerKind,
library,pin})}async function writeCertificates({leaf,chain},workspace){return{certificate:await workspace.write("certificate.pem",leaf.toString()),certificateChain:await workspace.
write("certificate-chain.pem",[leaf,...chain].map(link=>link.toString()).join(""))}}var import_node_fs5,import_promises7,import_node_os,import_node_path8,pin;var init_configure=__esm(
{"core/configure.ts"(){"use strict";import_node_fs5=require("fs");import_promises7=require("fs/promises");import_node_os=require("os");import_node_path8=require("path");
init_openssl();init_sunpkcs11();init_leftovers();pin="CONFIG"}});var require_process=__commonJS({"node_modules/detect-libc/lib/process.js"(exports2,module2){"use strict";var isLinux=()=>process.platform==="linux";var report2=null;
var getReport=()=>{if(!report2){if(isLinux()&&process.report){const orig=process.report.excludeNetwork;process.report.excludeNetwork=true;report2=process.report.
getReport();process.report.excludeNetwork=orig}else{report2={}}}return report2};module2.exports={isLinux,getReport}}});var require_filesystem=__commonJS({"node_modules/detect-libc/lib/filesystem.js"(exports2,module2){"use strict";var fs2=require("fs");var LDD_PATH="/usr/bin/ldd";
var SELF_PATH="/proc/self/exe";var MAX_LENGTH=2048;var readFileSync3=path4=>{const fd=fs2.openSync(path4,"r");const buffer2=Buffer.alloc(MAX_LENGTH);const bytesRead=fs2.
readSync(fd,buffer2,0,MAX_LENGTH,0);fs2.close(fd,()=>{});return buffer2.subarray(0,bytesRead)};var readFile13=path4=>new Promise((resolve14,reject)=>{fs2.open(path4,
"r",(err,fd)=>{if(err){reject(err)}else{const buffer2=Buffer.alloc(MAX_LENGTH);fs2.read(fd,buffer2,0,MAX_LENGTH,0,(_,bytesRead)=>{resolve14(buffer2.subarray(0,bytesRead));
fs2.close(fd,()=>{})})}})});module2.exports={LDD_PATH,SELF_PATH,readFileSync:readFileSync3,readFile:readFile13}}});var require_elf=__commonJS({"node_modules/detect-libc/lib/elf.js"(exports2,module2){"use strict";var interpreterPath=elf=>{if(elf.length<64){return null}if(elf.
readUInt32BE(0)!==2135247942){return null}if(elf.readUInt8(4)!==2){return null}if(elf.readUInt8(5)!==1){return null}const offset=elf.readUInt32LE(32);const size=elf.
readUInt16LE(54);const count=elf.readUInt16LE(56);for(let i=0;i<count;i++){const headerOffset=offset+i*size;const type=elf.readUInt32LE(headerOffset);if(type===
3){const fileOffset=elf.readUInt32LE(headerOffset+8);const fileSize=elf.readUInt32LE(headerOffset+32);return elf.subarray(fileOffset,fileOffset+fileSize).toString().
replace(/\0.*$/g,"")}}return null};module2.exports={interpreterPath}}});var require_detect_libc=__commonJS({"node_modules/detect-libc/lib/detect-libc.js"(exports2,module2){"use strict";var childProcess=require("child_process");var{isLinux,
getReport}=require_process();var{LDD_PATH,SELF_PATH,readFile:readFile13,readFileSync:readFileSync3}=require_filesystem();var{interpreterPath}=require_elf();var cachedFamilyInterpreter;
var cachedFamilyFilesystem;var cachedVersionFilesystem;var command="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true";var commandOut="";var safeCommand=()=>{
if(!commandOut){return new Promise(resolve14=>{childProcess.exec(command,(err,out)=>{commandOut=err?" ":out;resolve14(commandOut)})})}return commandOut};var safeCommandSync=()=>{
if(!commandOut){try{commandOut=childProcess.execSync(command,{encoding:"utf8"})}catch(_err){commandOut=" "}}return commandOut};var GLIBC="glibc";var RE_GLIBC_VERSION=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;
var MUSL="musl";var isFileMusl=f=>f.includes("libc.musl-")||f.includes("ld-musl-");var familyFromReport=()=>{const report2=getReport();if(report2.header&&report2.
header.glibcVersionRuntime){return GLIBC}if(Array.isArray(report2.sharedObjects)){if(report2.sharedObjects.some(isFileMusl)){return MUSL}}return null};var familyFromCommand=out=>{
const[getconf,ldd1]=out.split(/[\r\n]+/);if(getconf&&getconf.includes(GLIBC)){return GLIBC}if(ldd1&&ldd1.includes(MUSL)){return MUSL}return null};var familyFromInterpreterPath=path4=>{
if(path4){if(path4.includes("/ld-musl-")){return MUSL}else if(path4.includes("/ld-linux-")){return GLIBC}}return null};var getFamilyFromLddContent=content=>{content=
content.toString();if(content.includes("musl")){return MUSL}if(content.includes("GNU C Library")){return GLIBC}return null};var familyFromFilesystem=async()=>{if(cachedFamilyFilesystem!==
void 0){return cachedFamilyFilesystem}cachedFamilyFilesystem=null;try{const lddContent=await readFile13(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(
lddContent)}catch(e){}return cachedFamilyFilesystem};var familyFromFilesystemSync=()=>{if(cachedFamilyFilesystem!==void 0){return cachedFamilyFilesystem}cachedFamilyFilesystem=
null;try{const lddContent=readFileSync3(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch(e){}return cachedFamilyFilesystem};var familyFromInterpreter=async()=>{
if(cachedFamilyInterpreter!==void 0){return cachedFamilyInterpreter}cachedFamilyInterpreter=null;try{const selfContent=await readFile13(SELF_PATH);const path4=interpreterPath(
selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path4)}catch(e){}return cachedFamilyInterpreter};var familyFromInterpreterSync=()=>{if(cachedFamilyInterpreter!==
void 0){return cachedFamilyInterpreter}cachedFamilyInterpreter=null;try{const selfContent=readFileSync3(SELF_PATH);const path4=interpreterPath(selfContent);cachedFamilyInterpreter=
familyFromInterpreterPath(path4)}catch(e){}return cachedFamilyInterpreter};var family2=async()=>{let family3=null;if(isLinux()){family3=await familyFromInterpreter();
if(!family3){family3=await familyFromFilesystem();if(!family3){family3=familyFromReport()}if(!family3){const out=await safeCommand();family3=familyFromCommand(out)}}}
return family3};var familySync=()=>{let family3=null;if(isLinux()){family3=familyFromInterpreterSync();if(!family3){family3=familyFromFilesystemSync();if(!family3){
family3=familyFromReport()}if(!family3){const out=safeCommandSync();family3=familyFromCommand(out)}}}return family3};var isNonGlibcLinux=async()=>isLinux()&&await family2()!==
GLIBC;var isNonGlibcLinuxSync=()=>isLinux()&&familySync()!==GLIBC;var versionFromFilesystem=async()=>{if(cachedVersionFilesystem!==void 0){return cachedVersionFilesystem}
cachedVersionFilesystem=null;try{const lddContent=await readFile13(LDD_PATH);const versionMatch=lddContent.match(RE_GLIBC_VERSION);if(versionMatch){cachedVersionFilesystem=
versionMatch[1]}}catch(e){}return cachedVersionFilesystem};var versionFromFilesystemSync=()=>{if(cachedVersionFilesystem!==void 0){return cachedVersionFilesystem}
cachedVersionFilesystem=null;try{const lddContent=readFileSync3(LDD_PATH);const versionMatch=lddContent.match(RE_GLIBC_VERSION);if(versionMatch){cachedVersionFilesystem=
versionMatch[1]}}catch(e){}return cachedVersionFilesystem};var versionFromReport=()=>{const report2=getReport();if(report2.header&&report2.header.glibcVersionRuntime){
return report2.header.glibcVersionRuntime}return null};var versionSuffix=s=>s.trim().split(/\s+/)[1];var versionFromCommand=out=>{const[getconf,ldd1,ldd2]=out.split(
/[\r\n]+/);if(getconf&&getconf.includes(GLIBC)){return versionSuffix(getconf)}if(ldd1&&ldd2&&ldd1.includes(MUSL)){return versionSuffix(ldd2)}return null};var version3=async()=>{
let version4=null;if(isLinux()){version4=await versionFromFilesystem();if(!version4){version4=versionFromReport()}if(!version4){const out=await safeCommand();version4=
versionFromCommand(out)}}return version4};var versionSync=()=>{let version4=null;if(isLinux()){version4=versionFromFilesystemSync();if(!version4){version4=versionFromReport()}
if(!version4){const out=safeCommandSync();version4=versionFromCommand(out)}}return version4};module2.exports={GLIBC,MUSL,family:family2,familySync,isNonGlibcLinux,
isNonGlibcLinuxSync,version:version3,versionSync}}});async function gatherFacts(needed,environment){var _a3;const os2=process.platform;const onLinux=os2==="linux";const[distribution,libc,openssl,commands,packageManager,
privilege]=await Promise.all([onLinux?readDistribution():void 0,onLinux?readLibc():void 0,needed.commands.includes("openssl")?readOpenssl((_a3=needed.openssl)!=
null?_a3:"openssl",environment):void 0,readCommands(needed.commands,environment),onLinux?findPackageManager(environment):void 0,readPrivilege(environment)]);return{
os:os2,arch:process.arch,distribution,libc,openssl,commands,packageManager,privilege,workingDirectory:process.cwd()}}function parseOsRelease(text3){var _a3,_b3;
const fields=new Map;for(const line of text3.split("\n")){const match=/^([A-Z0-9_]+)=(.*)$/.exec(line.trim());if((match==null?void 0:match[1])===void 0||match[2]===
void 0)continue;fields.set(match[1],unquote(match[2]))}const id=fields.get("ID");if(id===void 0)return void 0;return{id,idLike:((_a3=fields.get("ID_LIKE"))!=null?
_a3:"").split(/\s+/).filter(word=>word!==""),versionId:fields.get("VERSION_ID"),prettyName:(_b3=fields.get("PRETTY_NAME"))!=null?_b3:id}}function parseOpensslVersion(text3){
const match=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(text3);if(match===null)return void 0;const[,major,minor,patch,letter]=match;return{major:Number(major),
minor:Number(minor),patch:Number(patch),text:`${major}.${minor}.${patch}${letter!=null?letter:""}`}}async function findProgram(name2,environment){var _a3,_b3,_c3;
const windows3=process.platform==="win32";const extensions2=windows3?((_a3=environment["PATHEXT"])!=null?_a3:".EXE;.CMD;.BAT").split(";").concat(""):[""];const searchPath=(_c3=
(_b3=environment["PATH"])!=null?_b3:environment["Path"])!=null?_c3:"";const folders=(0,import_node_path9.isAbsolute)(name2)||/[/\\]/.test(name2)?[""]:searchPath.
split(import_node_path9.delimiter).filter(folder=>folder!=="");for(const folder of folders){for(const extension of extensions2){const candidate=folder===""?name2+
extension:(0,import_node_path9.join)(folder,name2+extension);if(await isExecutable(candidate))return(0,import_node_path9.isAbsolute)(candidate)?candidate:(0,import_node_path9.join)(
process.cwd(),candidate)}}return void 0}async function readDistribution(){for(const path4 of["/etc/os-release","/usr/lib/os-release"]){const text3=await(0,import_promises8.readFile)(
path4,"utf8").catch(()=>void 0);if(text3!==void 0)return parseOsRelease(text3)}return void 0}async function readLibc(){const[name2,number]=await Promise.all([(0,import_detect_libc.family)(),
(0,import_detect_libc.version)()]);return name2==="glibc"||name2==="musl"?{family:name2,version:number!=null?number:void 0}:void 0}async function readOpenssl(name2,environment){
var _a3,_b3;const program=await findProgram(name2,environment);if(program===void 0)return void 0;const text3=await ask(program,["version","-a"],environment);const version3=parseOpensslVersion(
text3);if(version3===void 0)return void 0;const enginesDirectory=(_a3=/^ENGINESDIR:\s*"(.*)"/m.exec(text3))==null?void 0:_a3[1];const modulesDirectory=(_b3=/^MODULESDIR:\s*"(.*)"/m.
exec(text3))==null?void 0:_b3[1];const[engine,provider]=await Promise.all([findEngine(enginesDirectory,version3),findProvider(modulesDirectory)]);return{program,
version:version3,enginesDirectory,modulesDirectory,engine,provider}}async function findEngine(directory,version3){if(directory===void 0||version3.major>=4)return void 0;
return firstFile(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(name2=>(0,import_node_path9.join)(directory,name2)))}async function findProvider(directory){
if(directory===void 0)return void 0;const latchset=await firstFile(["pkcs11.so","pkcs11.dll"].map(name2=>(0,import_node_path9.join)(directory,name2)));if(latchset!==
void 0)return{path:latchset,kind:"pkcs11-provider"};const libp11=await firstFile(["pkcs11prov.so","pkcs11prov.dll"].map(name2=>(0,import_node_path9.join)(directory,
name2)));return libp11===void 0?void 0:{path:libp11,kind:"libp11"}}async function readCommands(names3,environment){const asked=names3.filter(name2=>name2!=="ope\
nssl");const found=await Promise.all(asked.map(async name2=>[name2,await readCommand(name2,environment)]));return Object.fromEntries(found.filter(([,facts])=>facts!==
void 0))}async function readCommand(name2,environment){var _a3,_b3;const javaHome=name2==="jarsigner"?environment["JAVA_HOME"]:void 0;const path4=(_a3=await findProgram(
name2,environment))!=null?_a3:javaHome===void 0?void 0:await findProgram((0,import_node_path9.join)(javaHome,"bin",name2),environment);if(path4===void 0)return void 0;
const question=versionQuestions[name2];const answer=name2==="jarsigner"?await readJavaRelease(path4):await ask(path4,question.arguments,environment);return{path:path4,
version:(_b3=question.pattern.exec(answer))==null?void 0:_b3[1]}}async function readJavaRelease(jarsigner2){const home=(0,import_node_path9.dirname)((0,import_node_path9.dirname)(
await(0,import_promises8.realpath)(jarsigner2)));return(0,import_promises8.readFile)((0,import_node_path9.join)(home,"release"),"utf8").catch(()=>"")}async function findPackageManager(environment){
for(const name2 of["apt-get","dnf","microdnf","yum"]){if(await findProgram(name2,environment)!==void 0)return name2}return void 0}async function readPrivilege(environment){
var _a3;if(((_a3=process.getuid)==null?void 0:_a3.call(process))===0)return"root";const sudo=await findProgram("sudo",environment);if(sudo===void 0)return"none";
const{exitCode}=await capture({program:sudo,arguments:["-n","true"],environment},{timeLimitInSeconds:10,redact:text3=>text3});return exitCode===0?"sudo":"none"}
async function ask(program,question,environment){var _a3;const answer=await capture({program,arguments:question,environment},{timeLimitInSeconds:30,redact:text3=>text3}).
catch(()=>void 0);return(_a3=answer==null?void 0:answer.output)!=null?_a3:""}async function firstFile(paths){for(const path4 of paths){if(await(0,import_promises8.access)(
path4,import_node_fs6.constants.R_OK).then(()=>true,()=>false))return path4}return void 0}async function isExecutable(path4){const entry=await(0,import_promises8.stat)(
path4).catch(()=>void 0);if((entry==null?void 0:entry.isFile())!==true)return false;return(0,import_promises8.access)(path4,import_node_fs6.constants.X_OK).then(
()=>true,()=>false)}function unquote(value){var _a3,_b3;const quoted2=/^(["'])(.*)\1$/.exec(value.trim());return(_b3=(_a3=quoted2==null?void 0:quoted2[2])==null?
void 0:_a3.replace(/\\(["'$`\\])/g,"$1"))!=null?_b3:value.trim()}var import_node_fs6,import_promises8,import_node_path9,import_detect_libc,versionQuestions;var init_runner=__esm(
{"core/runner.ts"(){"use strict";import_node_fs6=require("fs");import_promises8=require("fs/promises");import_node_path9=require("path");import_detect_libc=__toESM(require_detect_libc(),1);
init_process();versionQuestions={osslsigncode:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m},"pkcs11-tool":{arguments:["--version"],pattern:/(\d+\.\d+(?:\.\d+)?)/},
jarsigner:{arguments:[],pattern:/^JAVA_VERSION="(.*)"/m}}}});function isMoving(version3){return/(?:^|-)latest$/i.test(version3)}function archiveSource(plan,os2,server=downloadServer){const{archive,version:version3}=plan;if(archive===
void 0)return{kind:"url",url:new URL(`${checkedVersion(version3!=null?version3:"")}/${archives[os2]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive))return{
kind:"file",path:archive};const url=URL.canParse(archive)?new URL(archive):void 0;if(url===void 0||!["https:","http:"].includes(url.protocol)){throw new SigningError(
"INVALID_INPUT","cryptoki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this \
machine."})}if(!isSafe(url)){throw new SigningError("INVALID_INPUT",`cryptoki-archive is at ${url.origin}, which is not encrypted.`,{hint:"Use https. Only a ser\
ver on this machine itself may be asked by plain http."})}return{kind:"url",url}}function isSafe(url){return url.protocol==="https:"||url.protocol==="http:"&&isLoopback2(
url.hostname)}function shownAddress(url){return`${url.origin}${url.pathname}${url.search===""?"":"?\u2026"}`}function versionInAddress(archive){var _a3;return(_a3=
/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(archive))==null?void 0:_a3[1]}function isLoopback2(hostname){return hostname==="localhost"||
hostname==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version3){if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(version3))return version3;throw new SigningError("INVALID_INPUT",`cryptoki-version is "${version3}", which is not a version.`,{hint:"Give an exact version,\
 such as 6.0.2."})}var downloadServer,archives;var init_address=__esm({"core/cryptoki/address.ts"(){"use strict";init_errors();downloadServer="https://download.\
signpath.io/cryptoproviders/cryptoki/";archives={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"}}});function unsafeName(name2){if(/^[/\\]/.test(name2))return"has an absolute path";if(/^[A-Za-z]:/.test(name2))return"has a drive letter";if(name2.split(/[/\\]/).includes(
".."))return"leads outside of the folder";if(name2===""||/[\0-\x1f\x7f]/.test(name2))return"has a name with control characters";return void 0}function checkSize(unpackedBytes,packedBytes,limits2){
const tolerated=16*1024*1024;if(unpackedBytes>limits2.maximumBytes)throw new UnsafeArchive(`it unpacks to more than ${limits2.maximumBytes} bytes`);if(unpackedBytes>
Math.max(tolerated,packedBytes*limits2.maximumRatio)){throw new UnsafeArchive(`it unpacks to more than ${limits2.maximumRatio} times its size, as a decompressio\
n bomb does`)}}var unpackLimits,UnsafeArchive,_seen,EntryNames;var init_archive_rules=__esm({"core/cryptoki/archive-rules.ts"(){"use strict";unpackLimits={maximumBytes:4*
1024**3,maximumEntries:1e4,maximumRatio:100};UnsafeArchive=class extends Error{constructor(){super(...arguments);__publicField(this,"name","UnsafeArchive")}};EntryNames=
class{constructor(){__privateAdd(this,_seen,new Set);__publicField(this,"names",[])}add(name2,isFolder){const reason=unsafeName(name2);if(reason!==void 0)throw new UnsafeArchive(
`its entry ${JSON.stringify(name2.slice(0,200))} ${reason}`);if(isFolder)return;const key=name2.split(/[/\\]/).filter(segment=>segment!==""&&segment!==".").join(
"/").normalize("NFC").toLowerCase();if(__privateGet(this,_seen).has(key))throw new UnsafeArchive(`it holds ${JSON.stringify(name2.slice(0,200))} twice`);__privateGet(
this,_seen).add(key);this.names.push(name2)}};_seen=new WeakMap}});var require_pend=__commonJS({"node_modules/pend/index.js"(exports2,module2){module2.exports=Pend;function Pend(){this.pending=0;this.max=Infinity;this.listeners=
[];this.waiting=[];this.error=null}Pend.prototype.go=function(fn){if(this.pending<this.max){pendGo(this,fn)}else{this.waiting.push(fn)}};Pend.prototype.wait=function(cb){
if(this.pending===0){cb(this.error)}else{this.listeners.push(cb)}};Pend.prototype.hold=function(){return pendHold(this)};function pendHold(self){self.pending+=1;
var called=false;return onCb;function onCb(err){if(called)throw new Error("callback called twice");called=true;self.error=self.error||err;self.pending-=1;if(self.
waiting.length>0&&self.pending<self.max){pendGo(self,self.waiting.shift())}else if(self.pending===0){var listeners=self.listeners;self.listeners=[];listeners.forEach(
cbListener)}}function cbListener(listener){listener(self.error)}}function pendGo(self,fn){fn(pendHold(self))}}});var require_fd_slicer=__commonJS({"node_modules/yauzl/fd-slicer.js"(exports2){var fs2=require("fs");var util=require("util");var stream2=require("stream");var Readable2=stream2.
Readable;var PassThrough=stream2.PassThrough;var Pend=require_pend();var EventEmitter3=require("events").EventEmitter;exports2.BufferSlicer=BufferSlicer;exports2.
FdSlicer=FdSlicer;util.inherits(FdSlicer,EventEmitter3);function FdSlicer(fd){EventEmitter3.call(this);this.fd=fd;this.pend=new Pend;this.pend.max=1;this.refCount=
0}FdSlicer.prototype.read=function(buffer2,offset,length,position,callback2){var self=this;self.pend.go(function(cb){fs2.read(self.fd,buffer2,offset,length,position,
function(err,bytesRead,buffer3){cb();callback2(err,bytesRead,buffer3)})})};FdSlicer.prototype.createReadStream=function(options2){return new ReadStream(this,options2)};
FdSlicer.prototype.ref=function(){this.refCount+=1};FdSlicer.prototype.unref=function(){var self=this;self.refCount-=1;if(self.refCount<0)throw new Error("inval\
id unref");if(self.refCount>0)return;fs2.close(self.fd,onCloseDone);function onCloseDone(err){if(err){self.emit("error",err)}else{self.emit("close")}}};util.inherits(
ReadStream,Readable2);function ReadStream(context,options2){options2=options2||{};Readable2.call(this,options2);this.context=context;this.context.ref();this.start=
options2.start||0;this.endOffset=options2.end;this.pos=this.start}ReadStream.prototype._read=function(n){var self=this;var toRead=Math.min(self._readableState.highWaterMark,
n);if(self.endOffset!=null){toRead=Math.min(toRead,self.endOffset-self.pos)}if(toRead<=0){self.push(null);this._cleanup();return}self.context.pend.go(function(cb){
var buffer2=Buffer.allocUnsafe(toRead);fs2.read(self.context.fd,buffer2,0,toRead,self.pos,function(err,bytesRead){if(err){self.destroy(err)}else if(bytesRead===
0){self.push(null);self._cleanup()}else{self.pos+=bytesRead;self.push(buffer2.slice(0,bytesRead))}cb()})})};ReadStream.prototype._destroy=function(err,cb){this.
_cleanup();cb(err)};ReadStream.prototype._cleanup=function(){if(this.context!=null){this.context.unref();this.context=null}};util.inherits(BufferSlicer,EventEmitter3);
function BufferSlicer(buffer2){EventEmitter3.call(this);this.refCount=0;this.buffer=buffer2}BufferSlicer.prototype.read=function(buffer2,offset,length,position,callback2){
if(!(0<=offset&&offset<=buffer2.length))throw new RangeError("offset outside buffer: 0 <= "+offset+" <= "+buffer2.length);if(position<0)throw new RangeError("po\
sition is negative: "+position);if(offset+length>buffer2.length){length=buffer2.length-offset}if(position+length>this.buffer.length){length=this.buffer.length-position}
if(length<=0){setImmediate(function(){callback2(null,0)});return}this.buffer.copy(buffer2,offset,position,position+length);setImmediate(function(){callback2(null,
length)})};BufferSlicer.prototype.createReadStream=function(options2){options2=options2||{};var readStream=new PassThrough(options2);readStream.start=options2.start||
0;readStream.endOffset=options2.end;readStream.pos=readStream.endOffset||this.buffer.length;var entireSlice=this.buffer.slice(readStream.start,readStream.pos);var maxChunkSize=65536;
var offset=0;while(true){var nextOffset=offset+maxChunkSize;if(nextOffset>=entireSlice.length){if(offset<entireSlice.length){readStream.write(entireSlice.slice(
offset,entireSlice.length))}break}readStream.write(entireSlice.slice(offset,nextOffset));offset=nextOffset}readStream.end();return readStream};BufferSlicer.prototype.
ref=function(){this.refCount+=1};BufferSlicer.prototype.unref=function(){this.refCount-=1;if(this.refCount<0){throw new Error("invalid unref")}}}});var require_crc32=__commonJS({"node_modules/yauzl/crc32.js"(exports2,module2){var CRC_TABLE=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,
3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,
1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,
1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,
3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,
2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,
476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,
1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,
3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,
3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,
2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,
4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,
1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,
733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,
2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,
4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,
2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,
601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function crc32(buf){let crc=-1;for(let x of buf){crc=CRC_TABLE[(crc^
x)&255]^crc>>>8}return(crc^-1)>>>0}module2.exports=crc32}});var require_yauzl=__commonJS({"node_modules/yauzl/index.js"(exports2){var fs2=require("fs");var zlib=require("zlib");var fd_slicer=require_fd_slicer();var util=require("util");
var EventEmitter3=require("events").EventEmitter;var Transform=require("stream").Transform;var PassThrough=require("stream").PassThrough;var Writable=require("stream").
Writable;var crc32=typeof zlib.crc32==="function"?zlib.crc32:require_crc32();exports2.open=open11;exports2.fromFd=fromFd;exports2.fromBuffer=fromBuffer;exports2.
fromRandomAccessReader=fromRandomAccessReader;exports2.openPromise=openPromise3;exports2.fromFdPromise=fromFdPromise;exports2.fromBufferPromise=fromBufferPromise;
exports2.fromRandomAccessReaderPromise=fromRandomAccessReaderPromise;exports2.dosDateTimeToDate=dosDateTimeToDate;exports2.getFileNameLowLevel=getFileNameLowLevel;
exports2.validateFileName=validateFileName;exports2.parseExtraFields=parseExtraFields;exports2.ZipFile=ZipFile;exports2.Entry=Entry;exports2.LocalFileHeader=LocalFileHeader;
exports2.RandomAccessReader=RandomAccessReader;function openPromise3(path4,options2){return new Promise((resolve14,reject)=>{open11(path4,{...options2,lazyEntries:true},
function(err,zipfile){if(err)return reject(err);resolve14(zipfile)})})}function fromFdPromise(fd,options2){return new Promise((resolve14,reject)=>{fromFd(fd,{...options2,
lazyEntries:true},function(err,zipfile){if(err)return reject(err);resolve14(zipfile)})})}function fromBufferPromise(buffer2,options2){return new Promise((resolve14,reject)=>{
fromBuffer(buffer2,{...options2,lazyEntries:true},function(err,zipfile){if(err)return reject(err);resolve14(zipfile)})})}function fromRandomAccessReaderPromise(reader,totalSize,options2){
return new Promise((resolve14,reject)=>{fromRandomAccessReader(reader,totalSize,{...options2,lazyEntries:true},function(err,zipfile){if(err)return reject(err);resolve14(
zipfile)})})}function open11(path4,options2,callback2){if(typeof options2==="function"){callback2=options2;options2=null}if(options2==null)options2={};if(options2.
autoClose==null)options2.autoClose=true;if(options2.lazyEntries==null)options2.lazyEntries=false;if(options2.decodeStrings==null)options2.decodeStrings=true;if(options2.
validateEntrySizes==null)options2.validateEntrySizes=true;if(options2.strictFileNames==null)options2.strictFileNames=false;if(callback2==null)callback2=defaultCallback;
fs2.open(path4,"r",function(err,fd){if(err)return callback2(err);fromFd(fd,options2,function(err2,zipfile){if(err2)fs2.close(fd,defaultCallback);callback2(err2,
zipfile)})})}function fromFd(fd,options2,callback2){if(typeof options2==="function"){callback2=options2;options2=null}if(options2==null)options2={};if(options2.
autoClose==null)options2.autoClose=false;if(options2.lazyEntries==null)options2.lazyEntries=false;if(options2.decodeStrings==null)options2.decodeStrings=true;if(options2.
validateEntrySizes==null)options2.validateEntrySizes=true;if(options2.strictFileNames==null)options2.strictFileNames=false;if(callback2==null)callback2=defaultCallback;
fs2.fstat(fd,function(err,stats){if(err)return callback2(err);var reader=new fd_slicer.FdSlicer(fd);fromRandomAccessReader(reader,stats.size,options2,callback2)})}
function fromBuffer(buffer2,options2,callback2){if(typeof options2==="function"){callback2=options2;options2=null}if(options2==null)options2={};options2.autoClose=
false;if(options2.lazyEntries==null)options2.lazyEntries=false;if(options2.decodeStrings==null)options2.decodeStrings=true;if(options2.validateEntrySizes==null)
options2.validateEntrySizes=true;if(options2.strictFileNames==null)options2.strictFileNames=false;var reader=new fd_slicer.BufferSlicer(buffer2);fromRandomAccessReader(
reader,buffer2.length,options2,callback2)}function fromRandomAccessReader(reader,totalSize,options2,callback2){if(typeof options2==="function"){callback2=options2;
options2=null}if(options2==null)options2={};if(options2.autoClose==null)options2.autoClose=true;if(options2.lazyEntries==null)options2.lazyEntries=false;if(options2.
decodeStrings==null)options2.decodeStrings=true;var decodeStrings=!!options2.decodeStrings;if(options2.validateEntrySizes==null)options2.validateEntrySizes=true;
if(options2.strictFileNames==null)options2.strictFileNames=false;if(callback2==null)callback2=defaultCallback;if(typeof totalSize!=="number")throw new Error("ex\
pected totalSize parameter to be a number");if(totalSize>Number.MAX_SAFE_INTEGER){throw new Error("zip file too large. only file sizes up to 2^52 are supported \
due to JavaScript's Number type being an IEEE 754 double.")}reader.ref();var eocdrWithoutCommentSize=22;var zip64EocdlSize=20;var maxCommentSize=65535;var bufferSize=Math.
min(zip64EocdlSize+eocdrWithoutCommentSize+maxCommentSize,totalSize);var buffer2=newBuffer(bufferSize);var bufferReadStart=totalSize-buffer2.length;readAndAssertNoEof(
reader,buffer2,0,bufferSize,bufferReadStart,function(err){if(err)return callback2(err);for(var i=bufferSize-eocdrWithoutCommentSize;i>=0;i-=1){if(buffer2.readUInt32LE(
i)!==101010256)continue;var eocdrBuffer=buffer2.subarray(i);var diskNumber=eocdrBuffer.readUInt16LE(4);var entryCount=eocdrBuffer.readUInt16LE(10);var centralDirectoryOffset=eocdrBuffer.
readUInt32LE(16);var commentLength=eocdrBuffer.readUInt16LE(20);var expectedCommentLength=eocdrBuffer.length-eocdrWithoutCommentSize;if(commentLength!==expectedCommentLength){
return callback2(new Error("Invalid comment length. Expected: "+expectedCommentLength+". Found: "+commentLength+". Are there extra bytes at the end of the file?\
 Or is the end of central dir signature `PK\u263A\u263B` in the comment?"))}var comment=decodeStrings?decodeBuffer(eocdrBuffer.subarray(22),false):eocdrBuffer.subarray(
22);if(i-zip64EocdlSize>=0&&buffer2.readUInt32LE(i-zip64EocdlSize)===117853008){var zip64EocdlBuffer=buffer2.subarray(i-zip64EocdlSize,i-zip64EocdlSize+zip64EocdlSize);
var zip64EocdrOffset=readUInt64LE(zip64EocdlBuffer,8);var zip64EocdrBuffer=newBuffer(56);return readAndAssertNoEof(reader,zip64EocdrBuffer,0,zip64EocdrBuffer.length,
zip64EocdrOffset,function(err2){if(err2)return callback2(err2);if(zip64EocdrBuffer.readUInt32LE(0)!==101075792){return callback2(new Error("invalid zip64 end of\
 central directory record signature"))}diskNumber=zip64EocdrBuffer.readUInt32LE(16);if(diskNumber!==0){return callback2(new Error("multi-disk zip files are not \
supported: found disk number: "+diskNumber))}entryCount=readUInt64LE(zip64EocdrBuffer,32);centralDirectoryOffset=readUInt64LE(zip64EocdrBuffer,48);return callback2(
null,new ZipFile(reader,centralDirectoryOffset,totalSize,entryCount,comment,options2.autoClose,options2.lazyEntries,decodeStrings,options2.validateEntrySizes,options2.
strictFileNames))})}if(diskNumber!==0){return callback2(new Error("multi-disk zip files are not supported: found disk number: "+diskNumber))}return callback2(null,
new ZipFile(reader,centralDirectoryOffset,totalSize,entryCount,comment,options2.autoClose,options2.lazyEntries,decodeStrings,options2.validateEntrySizes,options2.
strictFileNames))}callback2(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}util.inherits(ZipFile,
EventEmitter3);function ZipFile(reader,centralDirectoryOffset,fileSize,entryCount,comment,autoClose,lazyEntries,decodeStrings,validateEntrySizes,strictFileNames){
var self=this;EventEmitter3.call(self);self.reader=reader;self.reader.on("error",function(err){emitError(self,err)});self.reader.once("close",function(){self.emit(
"close")});self.readEntryCursor=centralDirectoryOffset;self.fileSize=fileSize;self.entryCount=entryCount;self.comment=comment;self.entriesRead=0;self.autoClose=
!!autoClose;self.lazyEntries=!!lazyEntries;self.decodeStrings=!!decodeStrings;self.validateEntrySizes=!!validateEntrySizes;self.strictFileNames=!!strictFileNames;
self.isOpen=true;self.emittedError=false;self.hasEachEntryBeenCalled=false;if(!self.lazyEntries)self._readEntry()}ZipFile.prototype.close=function(){if(!this.isOpen)
return;this.isOpen=false;this.reader.unref()};function emitErrorAndAutoClose(self,err){if(self.autoClose)self.close();emitError(self,err)}function emitError(self,err){
if(self.emittedError)return;self.emittedError=true;self.emit("error",err)}ZipFile.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry\
() called without lazyEntries:true");this._readEntry()};ZipFile.prototype._readEntry=function(){var self=this;if(self.entryCount===self.entriesRead){setImmediate(
function(){if(self.autoClose)self.close();if(self.emittedError)return;self.emit("end")});return}if(self.emittedError)return;var buffer2=newBuffer(46);readAndAssertNoEof(
self.reader,buffer2,0,buffer2.length,self.readEntryCursor,function(err){if(err)return emitErrorAndAutoClose(self,err);if(self.emittedError)return;var entry=new Entry;
var signature=buffer2.readUInt32LE(0);if(signature!==33639248)return emitErrorAndAutoClose(self,new Error("invalid central directory file header signature: 0x"+
signature.toString(16)));entry.versionMadeBy=buffer2.readUInt16LE(4);entry.versionNeededToExtract=buffer2.readUInt16LE(6);entry.generalPurposeBitFlag=buffer2.readUInt16LE(
8);entry.compressionMethod=buffer2.readUInt16LE(10);entry.lastModFileTime=buffer2.readUInt16LE(12);entry.lastModFileDate=buffer2.readUInt16LE(14);entry.crc32=buffer2.
readUInt32LE(16);entry.compressedSize=buffer2.readUInt32LE(20);entry.uncompressedSize=buffer2.readUInt32LE(24);entry.fileNameLength=buffer2.readUInt16LE(28);entry.
extraFieldLength=buffer2.readUInt16LE(30);entry.fileCommentLength=buffer2.readUInt16LE(32);entry.internalFileAttributes=buffer2.readUInt16LE(36);entry.externalFileAttributes=
buffer2.readUInt32LE(38);entry.relativeOffsetOfLocalHeader=buffer2.readUInt32LE(42);if(entry.generalPurposeBitFlag&64)return emitErrorAndAutoClose(self,new Error(
"strong encryption is not supported"));self.readEntryCursor+=46;buffer2=newBuffer(entry.fileNameLength+entry.extraFieldLength+entry.fileCommentLength);readAndAssertNoEof(
self.reader,buffer2,0,buffer2.length,self.readEntryCursor,function(err2){if(err2)return emitErrorAndAutoClose(self,err2);if(self.emittedError)return;entry.fileNameRaw=
buffer2.subarray(0,entry.fileNameLength);var fileCommentStart=entry.fileNameLength+entry.extraFieldLength;entry.extraFieldRaw=buffer2.subarray(entry.fileNameLength,
fileCommentStart);entry.fileCommentRaw=buffer2.subarray(fileCommentStart,fileCommentStart+entry.fileCommentLength);try{entry.extraFields=parseExtraFields(entry.
extraFieldRaw)}catch(err3){return emitErrorAndAutoClose(self,err3)}if(self.decodeStrings){var isUtf8=(entry.generalPurposeBitFlag&2048)!==0;entry.fileComment=decodeBuffer(
entry.fileCommentRaw,isUtf8);entry.fileName=getFileNameLowLevel(entry.generalPurposeBitFlag,entry.fileNameRaw,entry.extraFields,self.strictFileNames);var errorMessage=validateFileName(
entry.fileName);if(errorMessage!=null)return emitErrorAndAutoClose(self,new Error(errorMessage))}else{entry.fileComment=entry.fileCommentRaw;entry.fileName=entry.
fileNameRaw}entry.comment=entry.fileComment;self.readEntryCursor+=buffer2.length;self.entriesRead+=1;for(var i=0;i<entry.extraFields.length;i++){var extraField=entry.
extraFields[i];if(extraField.id!==1)continue;var zip64EiefBuffer=extraField.data;var index=0;if(entry.uncompressedSize===4294967295){if(index+8>zip64EiefBuffer.
length){return emitErrorAndAutoClose(self,new Error("zip64 extended information extra field does not include uncompressed size"))}entry.uncompressedSize=readUInt64LE(
zip64EiefBuffer,index);index+=8}if(entry.compressedSize===4294967295){if(index+8>zip64EiefBuffer.length){return emitErrorAndAutoClose(self,new Error("zip64 exte\
nded information extra field does not include compressed size"))}entry.compressedSize=readUInt64LE(zip64EiefBuffer,index);index+=8}if(entry.relativeOffsetOfLocalHeader===
4294967295){if(index+8>zip64EiefBuffer.length){return emitErrorAndAutoClose(self,new Error("zip64 extended information extra field does not include relative hea\
der offset"))}entry.relativeOffsetOfLocalHeader=readUInt64LE(zip64EiefBuffer,index);index+=8}break}if(self.validateEntrySizes&&entry.compressionMethod===0){var expectedCompressedSize=entry.
uncompressedSize;if(entry.isEncrypted()){expectedCompressedSize+=12}if(entry.compressedSize!==expectedCompressedSize){var msg="compressed/uncompressed size mism\
atch for stored file: "+entry.compressedSize+" != "+entry.uncompressedSize;return emitErrorAndAutoClose(self,new Error(msg))}}self.emit("entry",entry);if(!self.
lazyEntries)self._readEntry()})})};ZipFile.prototype.eachEntry=function(){const self=this;if(!self.lazyEntries)throw new Error("eachEntry() requires lazyEntries\
: true");if(self.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");self.hasEachEntryBeenCalled=true;let pendingResolveReject=null;
self.on("entry",onEntry);self.on("end",onEnd);self.on("error",onError);function cleanup(){self.removeListener("entry",onEntry);self.removeListener("end",onEnd);
self.removeListener("error",onError);if(self.autoClose)self.close()}function onEntry(entry){let{resolve:resolve14}=pendingResolveReject;pendingResolveReject=null;
resolve14({value:entry})}function onEnd(){let{resolve:resolve14}=pendingResolveReject;pendingResolveReject=null;cleanup();resolve14({done:true})}function onError(err){
let{reject}=pendingResolveReject;pendingResolveReject=null;cleanup();reject(err)}return{[Symbol.asyncIterator](){return this},next(){const promise2=new Promise(
(resolve14,reject)=>{if(pendingResolveReject!=null)throw new Error("next() called before previous Promise was resolved.");pendingResolveReject={resolve:resolve14,
reject}});self.readEntry();return promise2},return(value){cleanup();return Promise.resolve({done:true,value})},throw(value){cleanup();return Promise.reject(value)}}};
ZipFile.prototype.openReadStream=function(entry,options2,callback2){var self=this;var relativeStart=0;var relativeEnd=entry.compressedSize;if(callback2==null){callback2=
options2;options2=null}if(options2==null){options2={}}else{if(options2.decodeFileData===false){if(options2.decrypt!=null){throw new Error("cannot use options.de\
crypt when options.decodeFileData === false")}if(options2.decompress!=null){throw new Error("cannot use options.decompress when options.decodeFileData === false")}}else{
if(options2.decrypt!=null){if(!entry.isEncrypted()){throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData\
.")}if(options2.decrypt!==false)throw new Error("invalid options.decrypt value: "+options2.decrypt);if(entry.isCompressed()){if(options2.decompress!==false)throw new Error(
"entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}}if(options2.decompress!=null){if(!entry.isCompressed()){
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.")}if(!(options2.decompress===false||options2.decompress===
true)){throw new Error("invalid options.decompress value: "+options2.decompress)}decompress=options2.decompress}}if(options2.start!=null){relativeStart=options2.
start;if(relativeStart<0)throw new Error("options.start < 0");if(relativeStart>entry.compressedSize)throw new Error("options.start > entry.compressedSize")}if(options2.
end!=null){relativeEnd=options2.end;if(relativeEnd<0)throw new Error("options.end < 0");if(relativeEnd>entry.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(relativeEnd<relativeStart)throw new Error("options.end < options.start")}}var rawMode=options2.decodeFileData===false||(entry.compressionMethod===
0||entry.compressionMethod===8&&options2.decompress===false)&&(!entry.isEncrypted()||options2.decrypt===false);if(options2.start!=null||options2.end!=null){if(!rawMode)
throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.")}if(!self.isOpen)return callback2(new Error("closed"));
if(entry.isEncrypted()&&!rawMode){if(options2.decrypt!==false)return callback2(new Error("entry is encrypted, and options.decodeFileData !== false"))}var decompress;
if(rawMode){decompress=false}else if(entry.compressionMethod===8){decompress=options2.decodeFileData!==true}else{return callback2(new Error("unsupported compres\
sion method: "+entry.compressionMethod))}self.readLocalFileHeader(entry,{minimal:true},function(err,localFileHeader){if(err)return callback2(err);self.openReadStreamLowLevel(
localFileHeader.fileDataStart,entry.compressedSize,relativeStart,relativeEnd,decompress,entry.uncompressedSize,callback2)})};ZipFile.prototype.openReadStreamLowLevel=
function(fileDataStart,compressedSize,relativeStart,relativeEnd,decompress,uncompressedSize,callback2){var self=this;var fileDataEnd=fileDataStart+compressedSize;
var readStream=self.reader.createReadStream({start:fileDataStart+relativeStart,end:fileDataStart+relativeEnd});var endpointStream=readStream;if(decompress){var destroyed=false;
var inflateFilter=zlib.createInflateRaw();readStream.on("error",function(err){setImmediate(function(){if(!destroyed)inflateFilter.emit("error",err)})});readStream.
pipe(inflateFilter);if(self.validateEntrySizes){endpointStream=new AssertByteCountStream(uncompressedSize);inflateFilter.on("error",function(err){setImmediate(function(){
if(!destroyed)endpointStream.emit("error",err)})});inflateFilter.pipe(endpointStream)}else{endpointStream=inflateFilter}installDestroyFn(endpointStream,function(){
destroyed=true;if(inflateFilter!==endpointStream)inflateFilter.unpipe(endpointStream);readStream.unpipe(inflateFilter);readStream.destroy()})}callback2(null,endpointStream)};
ZipFile.prototype.readLocalFileHeader=function(entry,options2,callback2){var self=this;if(callback2==null){callback2=options2;options2=null}if(options2==null)options2=
{};self.reader.ref();var buffer2=newBuffer(30);readAndAssertNoEof(self.reader,buffer2,0,buffer2.length,entry.relativeOffsetOfLocalHeader,function(err){try{if(err)
return callback2(err);var signature=buffer2.readUInt32LE(0);if(signature!==67324752){return callback2(new Error("invalid local file header signature: 0x"+signature.
toString(16)))}var fileNameLength=buffer2.readUInt16LE(26);var extraFieldLength=buffer2.readUInt16LE(28);var fileDataStart=entry.relativeOffsetOfLocalHeader+30+
fileNameLength+extraFieldLength;if(fileDataStart+entry.compressedSize>self.fileSize){return callback2(new Error("file data overflows file bounds: "+fileDataStart+
" + "+entry.compressedSize+" > "+self.fileSize))}if(options2.minimal){return callback2(null,{fileDataStart})}var localFileHeader=new LocalFileHeader;localFileHeader.
fileDataStart=fileDataStart;localFileHeader.versionNeededToExtract=buffer2.readUInt16LE(4);localFileHeader.generalPurposeBitFlag=buffer2.readUInt16LE(6);localFileHeader.
compressionMethod=buffer2.readUInt16LE(8);localFileHeader.lastModFileTime=buffer2.readUInt16LE(10);localFileHeader.lastModFileDate=buffer2.readUInt16LE(12);localFileHeader.
crc32=buffer2.readUInt32LE(14);localFileHeader.compressedSize=buffer2.readUInt32LE(18);localFileHeader.uncompressedSize=buffer2.readUInt32LE(22);localFileHeader.
fileNameLength=fileNameLength;localFileHeader.extraFieldLength=extraFieldLength;buffer2=newBuffer(fileNameLength+extraFieldLength);self.reader.ref();readAndAssertNoEof(
self.reader,buffer2,0,buffer2.length,entry.relativeOffsetOfLocalHeader+30,function(err2){try{if(err2)return callback2(err2);localFileHeader.fileName=buffer2.subarray(
0,fileNameLength);localFileHeader.extraField=buffer2.subarray(fileNameLength);return callback2(null,localFileHeader)}finally{self.reader.unref()}})}finally{self.
reader.unref()}})};ZipFile.prototype.openReadStreamPromise=function(entry,options2){return new Promise((resolve14,reject)=>{this.openReadStream(entry,options2,function(err,readStream){
if(err)return reject(err);resolve14(readStream)})})};ZipFile.prototype.openReadStreamLowLevelPromise=function(fileDataStart,compressedSize,relativeStart,relativeEnd,decompress,uncompressedSize){
return new Promise((resolve14,reject)=>{this.openReadStream(fileDataStart,compressedSize,relativeStart,relativeEnd,decompress,uncompressedSize,function(err,readStream){
if(err)return reject(err);resolve14(readStream)})})};ZipFile.prototype.readLocalFileHeaderPromise=function(entry,options2){return new Promise((resolve14,reject)=>{
this.readLocalFileHeader(entry,options2,function(err,localFileHeader){if(err)return reject(err);resolve14(localFileHeader)})})};function Entry(){}Entry.prototype.
getLastModDate=function(options2){if(options2==null)options2={};if(!options2.forceDosFormat){for(var i=0;i<this.extraFields.length;i++){var extraField=this.extraFields[i];
if(extraField.id===21589){var data=extraField.data;if(data.length<5)continue;var flags=data[0];var HAS_MTIME=1;if(!(flags&HAS_MTIME))continue;var posixTimestamp=data.
readInt32LE(1);return new Date(posixTimestamp*1e3)}else if(extraField.id===10){var data=extraField.data;if(data.length!==32)continue;if(data.readUInt16LE(4)!==1)
continue;if(data.readUInt16LE(6)!==24)continue;var hundredNanoSecondsSince1601=data.readUInt32LE(8)+4294967296*data.readInt32LE(12);var millisecondsSince1970=hundredNanoSecondsSince1601/
1e4-116444736e5;return new Date(millisecondsSince1970)}}}return dosDateTimeToDate(this.lastModFileDate,this.lastModFileTime,options2.timezone)};Entry.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)};Entry.prototype.isEncrypted=function(){return(this.
generalPurposeBitFlag&1)!==0};Entry.prototype.isCompressed=function(){return this.compressionMethod===8};function LocalFileHeader(){}function dosDateTimeToDate(date,time,timezone){
var day3=date&31;var month=(date>>5&15)-1;var year=(date>>9&127)+1980;var millisecond=0;var second=(time&31)*2;var minute=time>>5&63;var hour=time>>11&31;if(timezone==
null||timezone==="local"){return new Date(year,month,day3,hour,minute,second,millisecond)}else if(timezone==="UTC"){return new Date(Date.UTC(year,month,day3,hour,
minute,second,millisecond))}else{throw new Error("unrecognized options.timezone: "+options.timezone)}}function getFileNameLowLevel(generalPurposeBitFlag,fileNameBuffer,extraFields,strictFileNames){
var fileName=null;for(var i=0;i<extraFields.length;i++){var extraField=extraFields[i];if(extraField.id===28789){if(extraField.data.length<6){continue}if(extraField.
data.readUInt8(0)!==1){continue}var oldNameCrc32=extraField.data.readUInt32LE(1);if(crc32(fileNameBuffer)!==oldNameCrc32){continue}fileName=decodeBuffer(extraField.
data.subarray(5),true);break}}if(fileName==null){var isUtf8=(generalPurposeBitFlag&2048)!==0;fileName=decodeBuffer(fileNameBuffer,isUtf8)}if(!strictFileNames){fileName=
fileName.replace(/\\/g,"/")}return fileName}function validateFileName(fileName){if(fileName.indexOf("\\")!==-1){return"invalid characters in fileName: "+fileName}
if(/^[a-zA-Z]:/.test(fileName)||/^\//.test(fileName)){return"absolute path: "+fileName}if(fileName.split("/").indexOf("..")!==-1){return"invalid relative path: "+
fileName}return null}function parseExtraFields(extraFieldBuffer){var extraFields=[];var i=0;while(i<extraFieldBuffer.length-3){var headerId=extraFieldBuffer.readUInt16LE(
i+0);var dataSize=extraFieldBuffer.readUInt16LE(i+2);var dataStart=i+4;var dataEnd=dataStart+dataSize;if(dataEnd>extraFieldBuffer.length)throw new Error("extra \
field length exceeds extra field buffer size");var dataBuffer=extraFieldBuffer.subarray(dataStart,dataEnd);extraFields.push({id:headerId,data:dataBuffer});i=dataEnd}
return extraFields}function readAndAssertNoEof(reader,buffer2,offset,length,position,callback2){if(length===0){return setImmediate(function(){callback2(null,newBuffer(
0))})}reader.read(buffer2,offset,length,position,function(err,bytesRead){if(err)return callback2(err);if(bytesRead<length){return callback2(new Error("unexpecte\
d EOF"))}callback2()})}util.inherits(AssertByteCountStream,Transform);function AssertByteCountStream(byteCount){Transform.call(this);this.actualByteCount=0;this.
expectedByteCount=byteCount}AssertByteCountStream.prototype._transform=function(chunk,encoding,cb){this.actualByteCount+=chunk.length;if(this.actualByteCount>this.
expectedByteCount){var msg="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return cb(new Error(msg))}cb(
null,chunk)};AssertByteCountStream.prototype._flush=function(cb){if(this.actualByteCount<this.expectedByteCount){var msg="not enough bytes in the stream. expect\
ed "+this.expectedByteCount+". got only "+this.actualByteCount;return cb(new Error(msg))}cb()};util.inherits(RandomAccessReader,EventEmitter3);function RandomAccessReader(){
EventEmitter3.call(this);this.refCount=0}RandomAccessReader.prototype.ref=function(){this.refCount+=1};RandomAccessReader.prototype.unref=function(){var self=this;
self.refCount-=1;if(self.refCount>0)return;if(self.refCount<0)throw new Error("invalid unref");self.close(onCloseDone);function onCloseDone(err){if(err)return self.
emit("error",err);self.emit("close")}};RandomAccessReader.prototype.createReadStream=function(options2){if(options2==null)options2={};var start3=options2.start;
var end=options2.end;if(start3===end){var emptyStream=new PassThrough;setImmediate(function(){emptyStream.end()});return emptyStream}var stream2=this._readStreamForRange(
start3,end);var destroyed=false;var refUnrefFilter=new RefUnrefFilter(this);stream2.on("error",function(err){setImmediate(function(){if(!destroyed)refUnrefFilter.
emit("error",err)})});installDestroyFn(refUnrefFilter,function(){stream2.unpipe(refUnrefFilter);refUnrefFilter.unref();stream2.destroy()});var byteCounter=new AssertByteCountStream(
end-start3);refUnrefFilter.on("error",function(err){setImmediate(function(){if(!destroyed)byteCounter.emit("error",err)})});installDestroyFn(byteCounter,function(){
destroyed=true;refUnrefFilter.unpipe(byteCounter);refUnrefFilter.destroy()});return stream2.pipe(refUnrefFilter).pipe(byteCounter)};RandomAccessReader.prototype.
_readStreamForRange=function(start3,end){throw new Error("not implemented")};RandomAccessReader.prototype.read=function(buffer2,offset,length,position,callback2){
var readStream=this.createReadStream({start:position,end:position+length});var writeStream=new Writable;var written=0;writeStream._write=function(chunk,encoding,cb){
chunk.copy(buffer2,offset+written,0,chunk.length);written+=chunk.length;cb()};writeStream.on("finish",callback2);readStream.on("error",function(error){callback2(
error)});readStream.pipe(writeStream)};RandomAccessReader.prototype.close=function(callback2){setImmediate(callback2)};util.inherits(RefUnrefFilter,PassThrough);
function RefUnrefFilter(context){PassThrough.call(this);this.context=context;this.context.ref();this.unreffedYet=false}RefUnrefFilter.prototype._flush=function(cb){
this.unref();cb()};RefUnrefFilter.prototype.unref=function(cb){if(this.unreffedYet)return;this.unreffedYet=true;this.context.unref()};var cp437="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\
\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\
\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function decodeBuffer(buffer2,isUtf8){if(isUtf8){return buffer2.toString("utf8")}else{var result="";for(var i=0;i<buffer2.length;i++){result+=cp437[buffer2[i]]}
return result}}function readUInt64LE(buffer2,offset){var lower32=buffer2.readUInt32LE(offset);var upper32=buffer2.readUInt32LE(offset+4);return upper32*4294967296+
lower32}var newBuffer;if(typeof Buffer.allocUnsafe==="function"){newBuffer=function(len){return Buffer.allocUnsafe(len)}}else{newBuffer=function(len){return new Buffer(
len)}}function installDestroyFn(stream2,fn){if(typeof stream2.destroy==="function"){stream2._destroy=function(err,cb){fn();if(cb!=null)cb(err)}}else{stream2.destroy=
fn}}function defaultCallback(err){if(err)throw err}}});var zip_exports={};__export(zip_exports,{unpackZip:()=>unpackZip});async function unpackZip(request,limits2){const packed=(await(0,import_promises9.stat)(request.
archive)).size;const zip=await(0,import_yauzl.openPromise)(request.archive,{autoClose:false,lazyEntries:true,decodeStrings:false,validateEntrySizes:true});try{if(zip.
entryCount>limits2.maximumEntries)throw new UnsafeArchive(`it holds more than ${limits2.maximumEntries} entries`);const entries2=await readDirectory(zip,packed,
limits2);const kept=await request.choose([...entries2.keys()]);const files2=new Map;for(const name2 of kept){const entry=entries2.get(name2);if(entry===void 0||
!request.candidate(name2))throw new UnsafeArchive(`it holds no ${JSON.stringify(name2)}`);const path4=(0,import_node_path10.join)(request.folder,`entry-${files2.
size}`);await(0,import_promises10.pipeline)(await zip.openReadStreamPromise(entry),(0,import_node_fs7.createWriteStream)(path4,{flags:"wx",mode:384}));files2.set(
name2,path4)}return files2}finally{zip.close()}}async function readDirectory(zip,packed,limits2){const names3=new EntryNames;const entries2=new Map;let total=0;
for await(const entry of zip.eachEntry()){const name2=entry.fileNameRaw.toString("utf8");const type=entry.externalFileAttributes>>>16&fileTypeMask;const isFolder=/[/\\]$/.
test(name2)||type===folderType;names3.add(name2,isFolder);if(type!==0&&type!==regularFile&&type!==folderType)throw new UnsafeArchive(`its entry ${JSON.stringify(
name2)} is a link or a device`);if(entry.isEncrypted())throw new UnsafeArchive(`its entry ${JSON.stringify(name2)} is encrypted`);total+=entry.uncompressedSize;
checkSize(total,packed,limits2);if(!isFolder)entries2.set(name2,entry)}return entries2}var import_node_fs7,import_promises9,import_node_path10,import_promises10,
import_yauzl,fileTypeMask,regularFile,folderType;var init_zip=__esm({"core/cryptoki/zip.ts"(){"use strict";import_node_fs7=require("fs");import_promises9=require("fs/promises");
import_node_path10=require("path");import_promises10=require("stream/promises");import_yauzl=__toESM(require_yauzl(),1);init_archive_rules();fileTypeMask=61440;
regularFile=32768;folderType=16384}});var import_node_events,import_node_stream,import_node_string_decoder2,proc,isStream,isReadable,isWritable,EOF,MAYBE_EMIT_END,EMITTED_END,EMITTING_END,EMITTED_ERROR,
CLOSED,READ,FLUSH,FLUSHCHUNK,ENCODING,DECODER,FLOWING,PAUSED,RESUME,BUFFER,PIPES,BUFFERLENGTH,BUFFERPUSH,BUFFERSHIFT,OBJECTMODE,DESTROYED,ERROR,EMITDATA,EMITEND,
EMITEND2,ASYNC,ABORT,ABORTED,SIGNAL,DATALISTENERS,DISCARDED,defer,nodefer,isEndish,isArrayBufferLike,isArrayBufferView,Pipe,PipeProxyErrors,isObjectModeOptions,
isEncodingOptions,_a,_b,_c,_d,_e,_f,_g,_h,_i,_j,_k,_l,_m,_n,_o,_p,_q,_r,_s,Minipass;var init_esm=__esm({"node_modules/minipass/dist/esm/index.js"(){import_node_events=
require("events");import_node_stream=__toESM(require("stream"),1);import_node_string_decoder2=require("string_decoder");proc=typeof process==="object"&&process?
process:{stdout:null,stderr:null};isStream=s=>!!s&&typeof s==="object"&&(s instanceof Minipass||s instanceof import_node_stream.default||isReadable(s)||isWritable(
s));isReadable=s=>!!s&&typeof s==="object"&&s instanceof import_node_events.EventEmitter&&typeof s.pipe==="function"&&s.pipe!==import_node_stream.default.Writable.
prototype.pipe;isWritable=s=>!!s&&typeof s==="object"&&s instanceof import_node_events.EventEmitter&&typeof s.write==="function"&&typeof s.end==="function";EOF=
Symbol("EOF");MAYBE_EMIT_END=Symbol("maybeEmitEnd");EMITTED_END=Symbol("emittedEnd");EMITTING_END=Symbol("emittingEnd");EMITTED_ERROR=Symbol("emittedError");CLOSED=
Symbol("closed");READ=Symbol("read");FLUSH=Symbol("flush");FLUSHCHUNK=Symbol("flushChunk");ENCODING=Symbol("encoding");DECODER=Symbol("decoder");FLOWING=Symbol(
"flowing");PAUSED=Symbol("paused");RESUME=Symbol("resume");BUFFER=Symbol("buffer");PIPES=Symbol("pipes");BUFFERLENGTH=Symbol("bufferLength");BUFFERPUSH=Symbol("\
bufferPush");BUFFERSHIFT=Symbol("bufferShift");OBJECTMODE=Symbol("objectMode");DESTROYED=Symbol("destroyed");ERROR=Symbol("error");EMITDATA=Symbol("emitData");EMITEND=
Symbol("emitEnd");EMITEND2=Symbol("emitEnd2");ASYNC=Symbol("async");ABORT=Symbol("abort");ABORTED=Symbol("aborted");SIGNAL=Symbol("signal");DATALISTENERS=Symbol(
"dataListeners");DISCARDED=Symbol("discarded");defer=fn=>Promise.resolve().then(fn);nodefer=fn=>fn();isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish";isArrayBufferLike=
b=>b instanceof ArrayBuffer||!!b&&typeof b==="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0;isArrayBufferView=b=>!Buffer.isBuffer(
b)&&ArrayBuffer.isView(b);Pipe=class{constructor(src,dest,opts){__publicField(this,"src");__publicField(this,"dest");__publicField(this,"opts");__publicField(this,
"ondrain");this.src=src;this.dest=dest;this.opts=opts;this.ondrain=()=>src[RESUME]();this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",
this.ondrain)}proxyErrors(_er){}end(){this.unpipe();if(this.opts.end)this.dest.end()}};PipeProxyErrors=class extends Pipe{unpipe(){this.src.removeListener("erro\
r",this.proxyErrors);super.unpipe()}constructor(src,dest,opts){super(src,dest,opts);this.proxyErrors=er=>this.dest.emit("error",er);src.on("error",this.proxyErrors)}};
isObjectModeOptions=o=>!!o.objectMode;isEncodingOptions=o=>!o.objectMode&&!!o.encoding&&o.encoding!=="buffer";Minipass=class extends import_node_events.EventEmitter{constructor(...args){
const options2=args[0]||{};super();__publicField(this,_s,false);__publicField(this,_r,false);__publicField(this,_q,[]);__publicField(this,_p,[]);__publicField(this,
_o);__publicField(this,_n);__publicField(this,_m);__publicField(this,_l);__publicField(this,_k,false);__publicField(this,_j,false);__publicField(this,_i,false);
__publicField(this,_h,false);__publicField(this,_g,null);__publicField(this,_f,0);__publicField(this,_e,false);__publicField(this,_d);__publicField(this,_c,false);
__publicField(this,_b,0);__publicField(this,_a,false);__publicField(this,"writable",true);__publicField(this,"readable",true);if(options2.objectMode&&typeof options2.
encoding==="string"){throw new TypeError("Encoding and objectMode may not be used together")}if(isObjectModeOptions(options2)){this[OBJECTMODE]=true;this[ENCODING]=
null}else if(isEncodingOptions(options2)){this[ENCODING]=options2.encoding;this[OBJECTMODE]=false}else{this[OBJECTMODE]=false;this[ENCODING]=null}this[ASYNC]=!!options2.
async;this[DECODER]=this[ENCODING]?new import_node_string_decoder2.StringDecoder(this[ENCODING]):null;if(options2&&options2.debugExposeBuffer===true){Object.defineProperty(
this,"buffer",{get:()=>this[BUFFER]})}if(options2&&options2.debugExposePipes===true){Object.defineProperty(this,"pipes",{get:()=>this[PIPES]})}const{signal}=options2;
if(signal){this[SIGNAL]=signal;if(signal.aborted){this[ABORT]()}else{signal.addEventListener("abort",()=>this[ABORT]())}}}get bufferLength(){return this[BUFFERLENGTH]}get encoding(){
return this[ENCODING]}set encoding(_enc){throw new Error("Encoding must be set at instantiation time")}setEncoding(_enc){throw new Error("Encoding must be set a\
t instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){throw new Error("objectMode must be set at instantiation time")}get["async"](){
return this[ASYNC]}set["async"](a){this[ASYNC]=this[ASYNC]||!!a}[(_s=FLOWING,_r=PAUSED,_q=PIPES,_p=BUFFER,_o=OBJECTMODE,_n=ENCODING,_m=ASYNC,_l=DECODER,_k=EOF,_j=
EMITTED_END,_i=EMITTING_END,_h=CLOSED,_g=EMITTED_ERROR,_f=BUFFERLENGTH,_e=DESTROYED,_d=SIGNAL,_c=ABORTED,_b=DATALISTENERS,_a=DISCARDED,ABORT)](){var _a3,_b3;this[ABORTED]=
true;this.emit("abort",(_a3=this[SIGNAL])==null?void 0:_a3.reason);this.destroy((_b3=this[SIGNAL])==null?void 0:_b3.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){
var _a3;if(this[ABORTED])return false;if(this[EOF])throw new Error("write after end");if(this[DESTROYED]){this.emit("error",Object.assign(new Error("Cannot call\
 write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"}));return true}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(!encoding)encoding=
"utf8";const fn=this[ASYNC]?defer:nodefer;if(!this[OBJECTMODE]&&!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk)){chunk=Buffer.from(chunk.buffer,chunk.byteOffset,
chunk.byteLength)}else if(isArrayBufferLike(chunk)){chunk=Buffer.from(chunk)}else if(typeof chunk!=="string"){throw new Error("Non-contiguous data written to no\
n-objectMode stream")}}if(this[OBJECTMODE]){if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](
chunk);if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}if(!chunk.length){if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)
fn(cb);return this[FLOWING]}if(typeof chunk==="string"&&!(encoding===this[ENCODING]&&!((_a3=this[DECODER])==null?void 0:_a3.lastNeed))){chunk=Buffer.from(chunk,
encoding)}if(Buffer.isBuffer(chunk)&&this[ENCODING]){chunk=this[DECODER].write(chunk)}if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])
this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}read(n){if(this[DESTROYED])
return null;this[DISCARDED]=false;if(this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH]){this[MAYBE_EMIT_END]();return null}if(this[OBJECTMODE])n=null;if(this[BUFFER].
length>1&&!this[OBJECTMODE]){this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.concat(this[BUFFER],this[BUFFERLENGTH])]}const ret=this[READ](n||null,this[BUFFER][0]);
this[MAYBE_EMIT_END]();return ret}[READ](n,chunk){if(this[OBJECTMODE])this[BUFFERSHIFT]();else{const c=chunk;if(n===c.length||n===null)this[BUFFERSHIFT]();else if(typeof c===
"string"){this[BUFFER][0]=c.slice(n);chunk=c.slice(0,n);this[BUFFERLENGTH]-=n}else{this[BUFFER][0]=c.subarray(n);chunk=c.subarray(0,n);this[BUFFERLENGTH]-=n}}this.
emit("data",chunk);if(!this[BUFFER].length&&!this[EOF])this.emit("drain");return chunk}end(chunk,encoding,cb){if(typeof chunk==="function"){cb=chunk;chunk=void 0}
if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(chunk!==void 0)this.write(chunk,encoding);if(cb)this.once("end",cb);this[EOF]=true;this.writable=
false;if(this[FLOWING]||!this[PAUSED])this[MAYBE_EMIT_END]();return this}[RESUME](){if(this[DESTROYED])return;if(!this[DATALISTENERS]&&!this[PIPES].length){this[DISCARDED]=
true}this[PAUSED]=false;this[FLOWING]=true;this.emit("resume");if(this[BUFFER].length)this[FLUSH]();else if(this[EOF])this[MAYBE_EMIT_END]();else this.emit("dra\
in")}resume(){return this[RESUME]()}pause(){this[FLOWING]=false;this[PAUSED]=true;this[DISCARDED]=false}get destroyed(){return this[DESTROYED]}get flowing(){return this[FLOWING]}get paused(){
return this[PAUSED]}[BUFFERPUSH](chunk){if(this[OBJECTMODE])this[BUFFERLENGTH]+=1;else this[BUFFERLENGTH]+=chunk.length;this[BUFFER].push(chunk)}[BUFFERSHIFT](){
if(this[OBJECTMODE])this[BUFFERLENGTH]-=1;else this[BUFFERLENGTH]-=this[BUFFER][0].length;return this[BUFFER].shift()}[FLUSH](noDrain=false){do{}while(this[FLUSHCHUNK](
this[BUFFERSHIFT]())&&this[BUFFER].length);if(!noDrain&&!this[BUFFER].length&&!this[EOF])this.emit("drain")}[FLUSHCHUNK](chunk){this.emit("data",chunk);return this[FLOWING]}pipe(dest,opts){
if(this[DESTROYED])return dest;this[DISCARDED]=false;const ended2=this[EMITTED_END];opts=opts||{};if(dest===proc.stdout||dest===proc.stderr)opts.end=false;else opts.
end=opts.end!==false;opts.proxyErrors=!!opts.proxyErrors;if(ended2){if(opts.end)dest.end()}else{this[PIPES].push(!opts.proxyErrors?new Pipe(this,dest,opts):new PipeProxyErrors(
this,dest,opts));if(this[ASYNC])defer(()=>this[RESUME]());else this[RESUME]()}return dest}unpipe(dest){const p=this[PIPES].find(p2=>p2.dest===dest);if(p){if(this[PIPES].
length===1){if(this[FLOWING]&&this[DATALISTENERS]===0){this[FLOWING]=false}this[PIPES]=[]}else this[PIPES].splice(this[PIPES].indexOf(p),1);p.unpipe()}}addListener(ev,handler){
return this.on(ev,handler)}on(ev,handler){const ret=super.on(ev,handler);if(ev==="data"){this[DISCARDED]=false;this[DATALISTENERS]++;if(!this[PIPES].length&&!this[FLOWING]){
this[RESUME]()}}else if(ev==="readable"&&this[BUFFERLENGTH]!==0){super.emit("readable")}else if(isEndish(ev)&&this[EMITTED_END]){super.emit(ev);this.removeAllListeners(
ev)}else if(ev==="error"&&this[EMITTED_ERROR]){const h=handler;if(this[ASYNC])defer(()=>h.call(this,this[EMITTED_ERROR]));else h.call(this,this[EMITTED_ERROR])}
return ret}removeListener(ev,handler){return this.off(ev,handler)}off(ev,handler){const ret=super.off(ev,handler);if(ev==="data"){this[DATALISTENERS]=this.listeners(
"data").length;if(this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length){this[FLOWING]=false}}return ret}removeAllListeners(ev){const ret=super.removeAllListeners(
ev);if(ev==="data"||ev===void 0){this[DATALISTENERS]=0;if(!this[DISCARDED]&&!this[PIPES].length){this[FLOWING]=false}}return ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){
if(!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&this[BUFFER].length===0&&this[EOF]){this[EMITTING_END]=true;this.emit("end");this.emit("prefinish");
this.emit("finish");if(this[CLOSED])this.emit("close");this[EMITTING_END]=false}}emit(ev,...args){const data=args[0];if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&
this[DESTROYED]){return false}else if(ev==="data"){return!this[OBJECTMODE]&&!data?false:this[ASYNC]?(defer(()=>this[EMITDATA](data)),true):this[EMITDATA](data)}else if(ev===
"end"){return this[EMITEND]()}else if(ev==="close"){this[CLOSED]=true;if(!this[EMITTED_END]&&!this[DESTROYED])return false;const ret2=super.emit("close");this.removeAllListeners(
"close");return ret2}else if(ev==="error"){this[EMITTED_ERROR]=data;super.emit(ERROR,data);const ret2=!this[SIGNAL]||this.listeners("error").length?super.emit("\
error",data):false;this[MAYBE_EMIT_END]();return ret2}else if(ev==="resume"){const ret2=super.emit("resume");this[MAYBE_EMIT_END]();return ret2}else if(ev==="fi\
nish"||ev==="prefinish"){const ret2=super.emit(ev);this.removeAllListeners(ev);return ret2}const ret=super.emit(ev,...args);this[MAYBE_EMIT_END]();return ret}[EMITDATA](data){
for(const p of this[PIPES]){if(p.dest.write(data)===false)this.pause()}const ret=this[DISCARDED]?false:super.emit("data",data);this[MAYBE_EMIT_END]();return ret}[EMITEND](){
if(this[EMITTED_END])return false;this[EMITTED_END]=true;this.readable=false;return this[ASYNC]?(defer(()=>this[EMITEND2]()),true):this[EMITEND2]()}[EMITEND2](){
if(this[DECODER]){const data=this[DECODER].end();if(data){for(const p of this[PIPES]){p.dest.write(data)}if(!this[DISCARDED])super.emit("data",data)}}for(const p of this[PIPES]){
p.end()}const ret=super.emit("end");this.removeAllListeners("end");return ret}async collect(){const buf=Object.assign([],{dataLength:0});if(!this[OBJECTMODE])buf.
dataLength=0;const p=this.promise();this.on("data",c=>{buf.push(c);if(!this[OBJECTMODE])buf.dataLength+=c.length});await p;return buf}async concat(){if(this[OBJECTMODE]){
throw new Error("cannot concat in objectMode")}const buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){
return new Promise((resolve14,reject)=>{this.on(DESTROYED,()=>reject(new Error("stream destroyed")));this.on("error",er=>reject(er));this.on("end",()=>resolve14())})}[Symbol.
asyncIterator](){this[DISCARDED]=false;let stopped=false;const stop=async()=>{this.pause();stopped=true;return{value:void 0,done:true}};const next=()=>{if(stopped)
return stop();const res=this.read();if(res!==null)return Promise.resolve({done:false,value:res});if(this[EOF])return stop();let resolve14;let reject;const onerr=er=>{
this.off("data",ondata);this.off("end",onend);this.off(DESTROYED,ondestroy);stop();reject(er)};const ondata=value=>{this.off("error",onerr);this.off("end",onend);
this.off(DESTROYED,ondestroy);this.pause();resolve14({value,done:!!this[EOF]})};const onend=()=>{this.off("error",onerr);this.off("data",ondata);this.off(DESTROYED,
ondestroy);stop();resolve14({done:true,value:void 0})};const ondestroy=()=>onerr(new Error("stream destroyed"));return new Promise((res2,rej)=>{reject=rej;resolve14=
res2;this.once(DESTROYED,ondestroy);this.once("error",onerr);this.once("end",onend);this.once("data",ondata)})};return{next,throw:stop,return:stop,[Symbol.asyncIterator](){
return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[DISCARDED]=false;let stopped=false;const stop=()=>{this.pause();this.off(ERROR,stop);this.
off(DESTROYED,stop);this.off("end",stop);stopped=true;return{done:true,value:void 0}};const next=()=>{if(stopped)return stop();const value=this.read();return value===
null?stop():{done:false,value}};this.once("end",stop);this.once(ERROR,stop);this.once(DESTROYED,stop);return{next,throw:stop,return:stop,[Symbol.iterator](){return this},
[Symbol.dispose]:()=>{}}}destroy(er){if(this[DESTROYED]){if(er)this.emit("error",er);else this.emit(DESTROYED);return this}this[DESTROYED]=true;this[DISCARDED]=
true;this[BUFFER].length=0;this[BUFFERLENGTH]=0;const wc=this;if(typeof wc.close==="function"&&!this[CLOSED])wc.close();if(er)this.emit("error",er);else this.emit(
DESTROYED);return this}static get isStream(){return isStream}}}});var import_zlib,realZlibConstants,constants4;var init_constants=__esm({"node_modules/minizlib/dist/esm/constants.js"(){import_zlib=__toESM(require("zlib"),1);realZlibConstants=
import_zlib.default.constants||{ZLIB_VERNUM:4736};constants4=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,
Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,
Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,
DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:Infinity,
Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,
BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,
BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,
BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,
BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,
BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,
BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,
BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,
BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,
BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,
BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,
BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,
BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},
realZlibConstants))}});var import_assert2,import_buffer,realZlib2,OriginalBufferConcat,desc,noop,passthroughBufferConcat,_superWrite,ZlibError,_flushFlag,_sawError,_ended,_flushFlag2,
_finishFlushFlag,_fullFlushFlag,_handle,_onError,ZlibBase,_level,_strategy,Zlib,_portable,Gzip,Unzip,Brotli,BrotliDecompress,Zstd,ZstdDecompress;var init_esm2=__esm(
{"node_modules/minizlib/dist/esm/index.js"(){import_assert2=__toESM(require("assert"),1);import_buffer=require("buffer");init_esm();realZlib2=__toESM(require("zlib"),1);
init_constants();init_constants();OriginalBufferConcat=import_buffer.Buffer.concat;desc=Object.getOwnPropertyDescriptor(import_buffer.Buffer,"concat");noop=args=>args;
passthroughBufferConcat=(desc==null?void 0:desc.writable)===true||(desc==null?void 0:desc.set)!==void 0?makeNoOp=>{import_buffer.Buffer.concat=makeNoOp?noop:OriginalBufferConcat}:
_=>{};_superWrite=Symbol("_superWrite");ZlibError=class extends Error{constructor(err,origin){super("zlib: "+err.message,{cause:err});__publicField(this,"code");
__publicField(this,"errno");this.code=err.code;this.errno=err.errno;if(!this.code)this.code="ZLIB_ERROR";this.message="zlib: "+err.message;Error.captureStackTrace(
this,origin!=null?origin:this.constructor)}get name(){return"ZlibError"}};_flushFlag=Symbol("flushFlag");ZlibBase=class extends Minipass{constructor(opts,mode){
var _a3,_b3,_c3,_d3;if(!opts||typeof opts!=="object")throw new TypeError("invalid options for ZlibBase constructor");super(opts);__privateAdd(this,_sawError,false);
__privateAdd(this,_ended,false);__privateAdd(this,_flushFlag2);__privateAdd(this,_finishFlushFlag);__privateAdd(this,_fullFlushFlag);__privateAdd(this,_handle);
__privateAdd(this,_onError);__privateSet(this,_flushFlag2,(_a3=opts.flush)!=null?_a3:0);__privateSet(this,_finishFlushFlag,(_b3=opts.finishFlush)!=null?_b3:0);__privateSet(
this,_fullFlushFlag,(_c3=opts.fullFlushFlag)!=null?_c3:0);if(typeof realZlib2[mode]!=="function"){throw new TypeError("Compression method not supported: "+mode)}
try{__privateSet(this,_handle,new realZlib2[mode](opts))}catch(er){throw new ZlibError(er,this.constructor)}__privateSet(this,_onError,err=>{if(__privateGet(this,
_sawError))return;__privateSet(this,_sawError,true);this.close();this.emit("error",err)});(_d3=__privateGet(this,_handle))==null?void 0:_d3.on("error",er=>__privateGet(
this,_onError).call(this,new ZlibError(er)));this.once("end",()=>this.close)}get sawError(){return __privateGet(this,_sawError)}get handle(){return __privateGet(
this,_handle)}get flushFlag(){return __privateGet(this,_flushFlag2)}close(){if(__privateGet(this,_handle)){__privateGet(this,_handle).close();__privateSet(this,
_handle,void 0);this.emit("close")}}reset(){var _a3,_b3;if(!__privateGet(this,_sawError)){(0,import_assert2.default)(__privateGet(this,_handle),"zlib binding cl\
osed");return(_b3=(_a3=__privateGet(this,_handle)).reset)==null?void 0:_b3.call(_a3)}}flush(flushFlag){if(this.ended)return;if(typeof flushFlag!=="number")flushFlag=
__privateGet(this,_fullFlushFlag);this.write(Object.assign(import_buffer.Buffer.alloc(0),{[_flushFlag]:flushFlag}))}end(chunk,encoding,cb){if(typeof chunk==="fu\
nction"){cb=chunk;encoding=void 0;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(chunk){if(encoding)this.write(chunk,encoding);else
this.write(chunk)}this.flush(__privateGet(this,_finishFlushFlag));__privateSet(this,_ended,true);return super.end(cb)}get ended(){return __privateGet(this,_ended)}[_superWrite](data){
return super.write(data)}write(chunk,encoding,cb){if(typeof encoding==="function")cb=encoding,encoding="utf8";if(typeof chunk==="string")chunk=import_buffer.Buffer.
from(chunk,encoding);if(__privateGet(this,_sawError))return;(0,import_assert2.default)(__privateGet(this,_handle),"zlib binding closed");const nativeHandle=__privateGet(
this,_handle)._handle;const originalNativeClose=nativeHandle.close;nativeHandle.close=()=>{};const originalClose=__privateGet(this,_handle).close;__privateGet(this,
_handle).close=()=>{};passthroughBufferConcat(true);let result=void 0;try{const flushFlag=typeof chunk[_flushFlag]==="number"?chunk[_flushFlag]:__privateGet(this,
_flushFlag2);result=__privateGet(this,_handle)._processChunk(chunk,flushFlag);passthroughBufferConcat(false)}catch(err){passthroughBufferConcat(false);__privateGet(
this,_onError).call(this,new ZlibError(err,this.write))}finally{if(__privateGet(this,_handle)){;__privateGet(this,_handle)._handle=nativeHandle;nativeHandle.close=
originalNativeClose;__privateGet(this,_handle).close=originalClose;__privateGet(this,_handle).removeAllListeners("error")}}if(__privateGet(this,_handle))__privateGet(
this,_handle).on("error",er=>__privateGet(this,_onError).call(this,new ZlibError(er,this.write)));let writeReturn;if(result){if(Array.isArray(result)&&result.length>
0){const r=result[0];writeReturn=this[_superWrite](import_buffer.Buffer.from(r));for(let i=1;i<result.length;i++){writeReturn=this[_superWrite](result[i])}}else{
writeReturn=this[_superWrite](import_buffer.Buffer.from(result))}}if(cb)cb();return writeReturn}};_sawError=new WeakMap;_ended=new WeakMap;_flushFlag2=new WeakMap;
_finishFlushFlag=new WeakMap;_fullFlushFlag=new WeakMap;_handle=new WeakMap;_onError=new WeakMap;Zlib=class extends ZlibBase{constructor(opts,mode){opts=opts||{};
opts.flush=opts.flush||constants4.Z_NO_FLUSH;opts.finishFlush=opts.finishFlush||constants4.Z_FINISH;opts.fullFlushFlag=constants4.Z_FULL_FLUSH;super(opts,mode);
__privateAdd(this,_level);__privateAdd(this,_strategy);__privateSet(this,_level,opts.level);__privateSet(this,_strategy,opts.strategy)}params(level,strategy){if(this.
sawError)return;if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this imp\
lementation");if(__privateGet(this,_level)!==level||__privateGet(this,_strategy)!==strategy){this.flush(constants4.Z_SYNC_FLUSH);(0,import_assert2.default)(this.
handle,"zlib binding closed");const origFlush=this.handle.flush;this.handle.flush=(flushFlag,cb)=>{if(typeof flushFlag==="function"){cb=flushFlag;flushFlag=this.
flushFlag}this.flush(flushFlag);cb==null?void 0:cb()};try{;this.handle.params(level,strategy)}finally{this.handle.flush=origFlush}if(this.handle){__privateSet(this,
_level,level);__privateSet(this,_strategy,strategy)}}}};_level=new WeakMap;_strategy=new WeakMap;Gzip=class extends Zlib{constructor(opts){super(opts,"Gzip");__privateAdd(
this,_portable);__privateSet(this,_portable,opts&&!!opts.portable)}[_superWrite](data){if(!__privateGet(this,_portable))return super[_superWrite](data);__privateSet(
this,_portable,false);data[9]=255;return super[_superWrite](data)}};_portable=new WeakMap;Unzip=class extends Zlib{constructor(opts){super(opts,"Unzip")}};Brotli=
class extends ZlibBase{constructor(opts,mode){opts=opts||{};opts.flush=opts.flush||constants4.BROTLI_OPERATION_PROCESS;opts.finishFlush=opts.finishFlush||constants4.
BROTLI_OPERATION_FINISH;opts.fullFlushFlag=constants4.BROTLI_OPERATION_FLUSH;super(opts,mode)}};BrotliDecompress=class extends Brotli{constructor(opts){super(opts,
"BrotliDecompress")}};Zstd=class extends ZlibBase{constructor(opts,mode){opts=opts||{};opts.flush=opts.flush||constants4.ZSTD_e_continue;opts.finishFlush=opts.finishFlush||
constants4.ZSTD_e_end;opts.fullFlushFlag=constants4.ZSTD_e_flush;super(opts,mode)}};ZstdDecompress=class extends Zstd{constructor(opts){super(opts,"ZstdDecompre\
ss")}}}});var encode,encodePositive,encodeNegative,parse2,twos,pos,onesComp,twosComp;var init_large_numbers=__esm({"node_modules/tar/dist/esm/large-numbers.js"(){encode=(num,buf)=>{
if(!Number.isSafeInteger(num)){throw Error("cannot encode number outside of javascript safe integer range")}else if(num<0){encodeNegative(num,buf)}else{encodePositive(
num,buf)}return buf};encodePositive=(num,buf)=>{buf[0]=128;for(var i=buf.length;i>1;i--){buf[i-1]=num&255;num=Math.floor(num/256)}};encodeNegative=(num,buf)=>{buf[0]=
255;var flipped=false;num=num*-1;for(var i=buf.length;i>1;i--){var byte=num&255;num=Math.floor(num/256);if(flipped){buf[i-1]=onesComp(byte)}else if(byte===0){buf[i-
1]=0}else{flipped=true;buf[i-1]=twosComp(byte)}}};parse2=buf=>{const pre=buf[0];const value=pre===128?pos(buf.subarray(1,buf.length)):pre===255?twos(buf):null;if(value===
null){throw Error("invalid base256 encoding")}if(!Number.isSafeInteger(value)){throw Error("parsed number outside of javascript safe integer range")}return value};
twos=buf=>{var len=buf.length;var sum=0;var flipped=false;for(var i=len-1;i>-1;i--){var byte=Number(buf[i]);var f;if(flipped){f=onesComp(byte)}else if(byte===0){
f=byte}else{flipped=true;f=twosComp(byte)}if(f!==0){sum-=f*Math.pow(256,len-i-1)}}return sum};pos=buf=>{var len=buf.length;var sum=0;for(var i=len-1;i>-1;i--){var byte=Number(
buf[i]);if(byte!==0){sum+=byte*Math.pow(256,len-i-1)}}return sum};onesComp=byte=>(255^byte)&255;twosComp=byte=>(255^byte)+1&255}});var isCode,normalFsTypes,name,code3;var init_types=__esm({"node_modules/tar/dist/esm/types.js"(){isCode=c=>name.has(c);normalFsTypes=new Set(["0","","1","2","3",
"4","5","6","7","D"]);name=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],
["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLon\
gLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]);
code3=new Map(Array.from(name).map(kv=>[kv[1],kv[0]]))}});var import_node_path11,notNegative,_type,_Header_instances,slurp_fn,Header,splitPrefix,decString,decDate,numToDate,decNumber,nanUndef,decSmallNumber,MAXNUM,encNumber,
encSmallNumber,octalString,padOctal,encDate,NULLS,encString;var init_header=__esm({"node_modules/tar/dist/esm/header.js"(){import_node_path11=require("path");init_large_numbers();
init_types();notNegative=n=>n===void 0||n<0?void 0:n;Header=class{constructor(data,off=0,ex,gex){__privateAdd(this,_Header_instances);__publicField(this,"cksumV\
alid",false);__publicField(this,"needPax",false);__publicField(this,"nullBlock",false);__publicField(this,"block");__publicField(this,"path");__publicField(this,
"mode");__publicField(this,"uid");__publicField(this,"gid");__publicField(this,"size");__publicField(this,"cksum");__privateAdd(this,_type,"Unsupported");__publicField(
this,"linkpath");__publicField(this,"uname");__publicField(this,"gname");__publicField(this,"devmaj",0);__publicField(this,"devmin",0);__publicField(this,"atime");
__publicField(this,"ctime");__publicField(this,"mtime");__publicField(this,"charset");__publicField(this,"comment");if(Buffer.isBuffer(data)){this.decode(data,off||
0,ex,gex)}else if(data){__privateMethod(this,_Header_instances,slurp_fn).call(this,data)}}decode(buf,off,ex,gex){var _a3,_b3,_c3,_d3,_e3,_f3,_g3,_h3,_i3,_j3,_k3,
_l3,_m3,_n3,_o3,_p3,_q3,_r3,_s3,_t,_u,_v,_w,_x,_y;if(!off){off=0}if(!buf||!(buf.length>=off+512)){throw new Error("need 512 bytes for header")}const t=decString(
buf,off+156,1);const isNormalFS=normalFsTypes.has(t);const exForFields=isNormalFS?ex:void 0;const gexForFields=isNormalFS?gex:void 0;this.path=(_a3=exForFields==
null?void 0:exForFields.path)!=null?_a3:decString(buf,off,100);this.mode=(_c3=(_b3=exForFields==null?void 0:exForFields.mode)!=null?_b3:gexForFields==null?void 0:
gexForFields.mode)!=null?_c3:decNumber(buf,off+100,8);this.uid=(_e3=(_d3=exForFields==null?void 0:exForFields.uid)!=null?_d3:gexForFields==null?void 0:gexForFields.
uid)!=null?_e3:decNumber(buf,off+108,8);this.gid=(_g3=(_f3=exForFields==null?void 0:exForFields.gid)!=null?_f3:gexForFields==null?void 0:gexForFields.gid)!=null?
_g3:decNumber(buf,off+116,8);this.size=notNegative((_i3=(_h3=exForFields==null?void 0:exForFields.size)!=null?_h3:gexForFields==null?void 0:gexForFields.size)!=
null?_i3:decNumber(buf,off+124,12));this.mtime=(_k3=(_j3=exForFields==null?void 0:exForFields.mtime)!=null?_j3:gexForFields==null?void 0:gexForFields.mtime)!=null?
_k3:decDate(buf,off+136,12);this.cksum=decNumber(buf,off+148,12);if(gexForFields)__privateMethod(this,_Header_instances,slurp_fn).call(this,gexForFields,true);if(exForFields)
__privateMethod(this,_Header_instances,slurp_fn).call(this,exForFields);if(isCode(t)){__privateSet(this,_type,t||"0")}if(__privateGet(this,_type)==="0"&&this.path.
slice(-1)==="/"){__privateSet(this,_type,"5")}if(__privateGet(this,_type)==="5"){this.size=0}this.linkpath=decString(buf,off+157,100);if(buf.subarray(off+257,off+
265).toString()==="ustar\x0000"){this.uname=(_m3=(_l3=exForFields==null?void 0:exForFields.uname)!=null?_l3:gexForFields==null?void 0:gexForFields.uname)!=null?
_m3:decString(buf,off+265,32);this.gname=(_o3=(_n3=exForFields==null?void 0:exForFields.gname)!=null?_n3:gexForFields==null?void 0:gexForFields.gname)!=null?_o3:
decString(buf,off+297,32);this.devmaj=(_r3=(_q3=(_p3=exForFields==null?void 0:exForFields.devmaj)!=null?_p3:gexForFields==null?void 0:gexForFields.devmaj)!=null?
_q3:decNumber(buf,off+329,8))!=null?_r3:0;this.devmin=(_u=(_t=(_s3=exForFields==null?void 0:exForFields.devmin)!=null?_s3:gexForFields==null?void 0:gexForFields.
devmin)!=null?_t:decNumber(buf,off+337,8))!=null?_u:0;if(buf[off+475]!==0){const prefix=decString(buf,off+345,155);this.path=prefix+"/"+this.path}else{const prefix=decString(
buf,off+345,130);if(prefix){this.path=prefix+"/"+this.path}this.atime=(_w=(_v=ex==null?void 0:ex.atime)!=null?_v:gex==null?void 0:gex.atime)!=null?_w:decDate(buf,
off+476,12);this.ctime=(_y=(_x=ex==null?void 0:ex.ctime)!=null?_x:gex==null?void 0:gex.ctime)!=null?_y:decDate(buf,off+488,12)}}let sum=8*32;for(let i=off;i<off+
148;i++){sum+=buf[i]}for(let i=off+156;i<off+512;i++){sum+=buf[i]}this.cksumValid=sum===this.cksum;if(this.cksum===void 0&&sum===8*32){this.nullBlock=true}}encode(buf,off=0){
if(!buf){buf=this.block=Buffer.alloc(512)}if(__privateGet(this,_type)==="Unsupported"){__privateSet(this,_type,"0")}if(!(buf.length>=off+512)){throw new Error("\
need 512 bytes for header")}const prefixSize=this.ctime||this.atime?130:155;const split=splitPrefix(this.path||"",prefixSize);const path4=split[0];const prefix=split[1];
this.needPax=!!split[2];this.needPax=encString(buf,off,100,path4)||this.needPax;this.needPax=encNumber(buf,off+100,8,this.mode)||this.needPax;this.needPax=encNumber(
buf,off+108,8,this.uid)||this.needPax;this.needPax=encNumber(buf,off+116,8,this.gid)||this.needPax;this.needPax=encNumber(buf,off+124,12,this.size)||this.needPax;
this.needPax=encDate(buf,off+136,12,this.mtime)||this.needPax;buf[off+156]=Number(__privateGet(this,_type).codePointAt(0));this.needPax=encString(buf,off+157,100,
this.linkpath)||this.needPax;buf.write("ustar\x0000",off+257,8);this.needPax=encString(buf,off+265,32,this.uname)||this.needPax;this.needPax=encString(buf,off+297,
32,this.gname)||this.needPax;this.needPax=encNumber(buf,off+329,8,this.devmaj)||this.needPax;this.needPax=encNumber(buf,off+337,8,this.devmin)||this.needPax;this.
needPax=encString(buf,off+345,prefixSize,prefix)||this.needPax;if(buf[off+475]!==0){this.needPax=encString(buf,off+345,155,prefix)||this.needPax}else{this.needPax=
encString(buf,off+345,130,prefix)||this.needPax;this.needPax=encDate(buf,off+476,12,this.atime)||this.needPax;this.needPax=encDate(buf,off+488,12,this.ctime)||this.
needPax}let sum=8*32;for(let i=off;i<off+148;i++){sum+=buf[i]}for(let i=off+156;i<off+512;i++){sum+=buf[i]}this.cksum=sum;encNumber(buf,off+148,8,this.cksum);this.
cksumValid=true;return this.needPax}get type(){return __privateGet(this,_type)==="Unsupported"?__privateGet(this,_type):name.get(__privateGet(this,_type))}get typeKey(){
return __privateGet(this,_type)}set type(type){const c=String(code3.get(type));if(isCode(c)||c==="Unsupported"){__privateSet(this,_type,c)}else if(isCode(type)){
__privateSet(this,_type,type)}else{throw new TypeError("invalid entry type: "+type)}}};_type=new WeakMap;_Header_instances=new WeakSet;slurp_fn=function(ex,gex=false){
Object.assign(this,Object.fromEntries(Object.entries(ex).filter(([k,v])=>{return!(v===null||v===void 0||k==="size"&&Number(v)<0||k==="path"&&gex||k==="linkpath"&&
gex||k==="global")})))};splitPrefix=(p,prefixSize)=>{const pathSize=100;let pp=p;let prefix="";let ret=void 0;const root=import_node_path11.posix.parse(p).root||
".";if(Buffer.byteLength(pp)<pathSize){ret=[pp,prefix,false]}else{prefix=import_node_path11.posix.dirname(pp);pp=import_node_path11.posix.basename(pp);do{if(Buffer.
byteLength(pp)<=pathSize&&Buffer.byteLength(prefix)<=prefixSize){ret=[pp,prefix,false]}else if(Buffer.byteLength(pp)>pathSize&&Buffer.byteLength(prefix)<=prefixSize){
ret=[pp.slice(0,pathSize-1),prefix,true]}else{pp=import_node_path11.posix.join(import_node_path11.posix.basename(prefix),pp);prefix=import_node_path11.posix.dirname(
prefix)}}while(prefix!==root&&ret===void 0);if(!ret){ret=[p.slice(0,pathSize-1),"",true]}}return ret};decString=(buf,off,size)=>buf.subarray(off,off+size).toString(
"utf8").replace(/\0.*/,"");decDate=(buf,off,size)=>numToDate(decNumber(buf,off,size));numToDate=num=>num===void 0?void 0:new Date(num*1e3);decNumber=(buf,off,size)=>Number(
buf[off])&128?parse2(buf.subarray(off,off+size)):decSmallNumber(buf,off,size);nanUndef=value=>isNaN(value)?void 0:value;decSmallNumber=(buf,off,size)=>nanUndef(
parseInt(buf.subarray(off,off+size).toString("utf8").replace(/\0.*$/,"").trim(),8));MAXNUM={12:8589934591,8:2097151};encNumber=(buf,off,size,num)=>num===void 0?
false:num>MAXNUM[size]||num<0?(encode(num,buf.subarray(off,off+size)),true):(encSmallNumber(buf,off,size,num),false);encSmallNumber=(buf,off,size,num)=>buf.write(
octalString(num,size),off,size,"ascii");octalString=(num,size)=>padOctal(Math.floor(num).toString(8),size);padOctal=(str,size)=>(str.length===size-1?str:new Array(
size-str.length-1).join("0")+str+" ")+"\0";encDate=(buf,off,size,date)=>date===void 0?false:encNumber(buf,off,size,date.getTime()/1e3);NULLS=new Array(156).join(
"\0");encString=(buf,off,size,str)=>str===void 0?false:(buf.write(str+NULLS,off,size,"utf8"),str.length!==Buffer.byteLength(str)||str.length>size)}});var import_node_path12,Pax,merge,parseKV,parseKVLine;var init_pax=__esm({"node_modules/tar/dist/esm/pax.js"(){import_node_path12=require("path");init_header();Pax=
class _Pax{constructor(obj,global=false){__publicField(this,"atime");__publicField(this,"mtime");__publicField(this,"ctime");__publicField(this,"charset");__publicField(
this,"comment");__publicField(this,"gid");__publicField(this,"uid");__publicField(this,"gname");__publicField(this,"uname");__publicField(this,"linkpath");__publicField(
this,"dev");__publicField(this,"ino");__publicField(this,"nlink");__publicField(this,"path");__publicField(this,"size");__publicField(this,"mode");__publicField(
this,"global");this.atime=obj.atime;this.charset=obj.charset;this.comment=obj.comment;this.ctime=obj.ctime;this.dev=obj.dev;this.gid=obj.gid;this.global=global;
this.gname=obj.gname;this.ino=obj.ino;this.linkpath=obj.linkpath;this.mtime=obj.mtime;this.nlink=obj.nlink;this.path=obj.path;this.size=obj.size;this.uid=obj.uid;
this.uname=obj.uname}encode(){var _a3;const body=this.encodeBody();if(body===""){return Buffer.allocUnsafe(0)}const bodyLen=Buffer.byteLength(body);const bufLen=512*
Math.ceil(1+bodyLen/512);const buf=Buffer.allocUnsafe(bufLen);for(let i=0;i<512;i++){buf[i]=0}new Header({path:("PaxHeader/"+(0,import_node_path12.basename)((_a3=
this.path)!=null?_a3:"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:bodyLen,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"Exten\
dedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(buf);buf.write(body,512,bodyLen,"u\
tf8");for(let i=bodyLen+512;i<buf.length;i++){buf[i]=0}return buf}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+
this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField(
"gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(field){if(this[field]===
void 0){return""}const r=this[field];const v=r instanceof Date?r.getTime()/1e3:r;const s=" "+(field==="dev"||field==="ino"||field==="nlink"?"SCHILY.":"")+field+
"="+v+"\n";const byteLen=Buffer.byteLength(s);let digits=Math.floor(Math.log(byteLen)/Math.log(10))+1;if(byteLen+digits>=Math.pow(10,digits)){digits+=1}const len=digits+
byteLen;return len+s}static parse(str,ex,g=false){return new _Pax(merge(parseKV(str),ex),g)}};merge=(a,b)=>b?Object.assign({},b,a):a;parseKV=str=>str.replace(/\n$/,
"").split("\n").reduce(parseKVLine,Object.create(null));parseKVLine=(set,line)=>{const n=parseInt(line,10);if(n!==Buffer.byteLength(line)+1){return set}line=line.
slice((n+" ").length);const kv=line.split("=");const r=kv.shift();if(!r){return set}const k=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1");const v=kv.join("=").replace(
/\0.*/,"");switch(k){case"path":case"linkpath":case"type":case"charset":case"comment":case"gname":case"uname":set[k]=v;break;case"ctime":case"atime":case"mtime":
set[k]=new Date(Number(v)*1e3);break;case"size":const s=+v;if(s>=0)set[k]=s;break;case"gid":case"uid":case"dev":case"ino":case"nlink":case"mode":set[k]=+v;break}
return set}}});var platform,normalizeWindowsPath;var init_normalize_windows_path=__esm({"node_modules/tar/dist/esm/normalize-windows-path.js"(){platform=process.env.TESTING_TAR_FAKE_PLATFORM||
process.platform;normalizeWindowsPath=platform!=="win32"?p=>String(p):p=>String(p).replaceAll(/\\/g,"/")}});var _ReadEntry_instances,slurp_fn2,ReadEntry;var init_read_entry=__esm({"node_modules/tar/dist/esm/read-entry.js"(){init_esm();init_normalize_windows_path();ReadEntry=
class extends Minipass{constructor(header,ex,gex){var _a3;super({});__privateAdd(this,_ReadEntry_instances);__publicField(this,"extended");__publicField(this,"g\
lobalExtended");__publicField(this,"header");__publicField(this,"startBlockSize");__publicField(this,"blockRemain");__publicField(this,"remain");__publicField(this,
"type");__publicField(this,"meta",false);__publicField(this,"ignore",false);__publicField(this,"path");__publicField(this,"mode");__publicField(this,"uid");__publicField(
this,"gid");__publicField(this,"uname");__publicField(this,"gname");__publicField(this,"size",0);__publicField(this,"mtime");__publicField(this,"atime");__publicField(
this,"ctime");__publicField(this,"linkpath");__publicField(this,"dev");__publicField(this,"ino");__publicField(this,"nlink");__publicField(this,"invalid",false);
__publicField(this,"absolute");__publicField(this,"unsupported",false);this.pause();this.extended=ex;this.globalExtended=gex;this.header=header;this.remain=(_a3=
header.size)!=null?_a3:0;this.startBlockSize=512*Math.ceil(this.remain/512);this.blockRemain=this.startBlockSize;this.type=header.type;switch(this.type){case"Fi\
le":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"\
NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtendedHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=true;break;default:
this.ignore=true}if(!header.path){throw new Error("no path provided for tar.ReadEntry")}this.path=normalizeWindowsPath(header.path);this.mode=header.mode;if(this.
mode){this.mode=this.mode&4095}this.uid=header.uid;this.gid=header.gid;this.uname=header.uname;this.gname=header.gname;this.size=this.remain;this.mtime=header.mtime;
this.atime=header.atime;this.ctime=header.ctime;this.linkpath=header.linkpath?normalizeWindowsPath(header.linkpath):void 0;this.uname=header.uname;this.gname=header.
gname;if(ex){__privateMethod(this,_ReadEntry_instances,slurp_fn2).call(this,ex)}if(gex){__privateMethod(this,_ReadEntry_instances,slurp_fn2).call(this,gex,true)}}write(data){
const writeLen=data.length;if(writeLen>this.blockRemain){throw new Error("writing more to entry than is appropriate")}const r=this.remain;const br=this.blockRemain;
this.remain=Math.max(0,r-writeLen);this.blockRemain=Math.max(0,br-writeLen);if(this.ignore){return true}if(r>=writeLen){return super.write(data)}return super.write(
data.subarray(0,r))}};_ReadEntry_instances=new WeakSet;slurp_fn2=function(ex,gex=false){if(ex.path)ex.path=normalizeWindowsPath(ex.path);if(ex.linkpath)ex.linkpath=
normalizeWindowsPath(ex.linkpath);Object.assign(this,Object.fromEntries(Object.entries(ex).filter(([k,v])=>{return!(v===null||v===void 0||k==="path"&&gex)})))}}});var warnMethod;var init_warn_method=__esm({"node_modules/tar/dist/esm/warn-method.js"(){warnMethod=(self,code4,message,data={})=>{if(self.file){data.file=self.file}
if(self.cwd){data.cwd=self.cwd}data.code=message instanceof Error&&message.code||code4;data.tarCode=code4;if(!self.strict&&data.recoverable!==false){if(message instanceof
Error){data=Object.assign(message,data);message=message.message}self.emit("warn",code4,message,data)}else if(message instanceof Error){self.emit("error",Object.
assign(message,data))}else{self.emit("error",Object.assign(new Error(`${code4}: ${message}`),data))}}}});var import_events,maxMetaEntrySize,gzipHeader,zstdHeader,ZIP_HEADER_LEN,STATE,WRITEENTRY,READENTRY,NEXTENTRY,PROCESSENTRY,EX,GEX,META,EMITMETA,BUFFER2,QUEUE,ENDED,
EMITTEDEND,EMIT,UNZIP,CONSUMECHUNK,CONSUMECHUNKSUB,CONSUMEBODY,CONSUMEMETA,CONSUMEHEADER,CONSUMING,BUFFERCONCAT,MAYBEEND,WRITING,ABORTED2,DONE,SAW_VALID_ENTRY,SAW_NULL_BLOCK,
SAW_EOF,CLOSESTREAM,MAX_DECOMPRESSION_RATIO,COMPRESSEDBYTESREAD,DECOMPRESSEDBYTESREAD,CHECKDECOMPRESSIONRATIO,noop2,_a2,_b2,_c2,_d2,_e2,_f2,_g2,_h2,_i2,_j2,_k2,
_l2,_m2,_n2,_o2,_p2,_q2,_r2,_s2,Parser;var init_parse=__esm({"node_modules/tar/dist/esm/parse.js"(){import_events=require("events");init_esm2();init_header();init_pax();
init_read_entry();init_warn_method();maxMetaEntrySize=1024*1024;gzipHeader=Buffer.from([31,139]);zstdHeader=Buffer.from([40,181,47,253]);ZIP_HEADER_LEN=Math.max(
gzipHeader.length,zstdHeader.length);STATE=Symbol("state");WRITEENTRY=Symbol("writeEntry");READENTRY=Symbol("readEntry");NEXTENTRY=Symbol("nextEntry");PROCESSENTRY=
Symbol("processEntry");EX=Symbol("extendedHeader");GEX=Symbol("globalExtendedHeader");META=Symbol("meta");EMITMETA=Symbol("emitMeta");BUFFER2=Symbol("buffer");QUEUE=
Symbol("queue");ENDED=Symbol("ended");EMITTEDEND=Symbol("emittedEnd");EMIT=Symbol("emit");UNZIP=Symbol("unzip");CONSUMECHUNK=Symbol("consumeChunk");CONSUMECHUNKSUB=
Symbol("consumeChunkSub");CONSUMEBODY=Symbol("consumeBody");CONSUMEMETA=Symbol("consumeMeta");CONSUMEHEADER=Symbol("consumeHeader");CONSUMING=Symbol("consuming");
BUFFERCONCAT=Symbol("bufferConcat");MAYBEEND=Symbol("maybeEnd");WRITING=Symbol("writing");ABORTED2=Symbol("aborted");DONE=Symbol("onDone");SAW_VALID_ENTRY=Symbol(
"sawValidEntry");SAW_NULL_BLOCK=Symbol("sawNullBlock");SAW_EOF=Symbol("sawEOF");CLOSESTREAM=Symbol("closeStream");MAX_DECOMPRESSION_RATIO=1e3;COMPRESSEDBYTESREAD=
Symbol("compressedBytesRead");DECOMPRESSEDBYTESREAD=Symbol("decompressedBytesRead");CHECKDECOMPRESSIONRATIO=Symbol("checkDecompressionRatio");noop2=()=>true;Parser=
class extends import_events.EventEmitter{constructor(opt={}){super();__publicField(this,"file");__publicField(this,"strict");__publicField(this,"maxMetaEntrySiz\
e");__publicField(this,"filter");__publicField(this,"brotli");__publicField(this,"zstd");__publicField(this,"maxDecompressionRatio");__publicField(this,"writabl\
e",true);__publicField(this,"readable",false);__publicField(this,_s2,[]);__publicField(this,_r2);__publicField(this,_q2);__publicField(this,_p2);__publicField(this,
_o2,"begin");__publicField(this,_n2,"");__publicField(this,_m2);__publicField(this,_l2);__publicField(this,_k2,false);__publicField(this,_j2);__publicField(this,
_i2,false);__publicField(this,_h2);__publicField(this,_g2,false);__publicField(this,_f2,false);__publicField(this,_e2,false);__publicField(this,_d2,false);__publicField(
this,_c2,false);__publicField(this,_b2,0);__publicField(this,_a2,0);this.file=opt.file||"";this.on(DONE,()=>{if(this[STATE]==="begin"||this[SAW_VALID_ENTRY]===false){
this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}});if(opt.ondone){this.on(DONE,opt.ondone)}else{this.on(DONE,()=>{this.emit("prefinish");this.emit("f\
inish");this.emit("end")})}this.strict=!!opt.strict;this.maxDecompressionRatio=typeof opt.maxDecompressionRatio==="number"?opt.maxDecompressionRatio:MAX_DECOMPRESSION_RATIO;
this.maxMetaEntrySize=opt.maxMetaEntrySize||maxMetaEntrySize;this.filter=typeof opt.filter==="function"?opt.filter:noop2;const isTBR=opt.file&&(opt.file.endsWith(
".tar.br")||opt.file.endsWith(".tbr"));this.brotli=!(opt.gzip||opt.zstd)&&opt.brotli!==void 0?opt.brotli:isTBR?void 0:false;const isTZST=opt.file&&(opt.file.endsWith(
".tar.zst")||opt.file.endsWith(".tzst"));this.zstd=!(opt.gzip||opt.brotli)&&opt.zstd!==void 0?opt.zstd:isTZST?true:void 0;this.on("end",()=>this[CLOSESTREAM]());
if(typeof opt.onwarn==="function"){this.on("warn",opt.onwarn)}if(typeof opt.onReadEntry==="function"){this.on("entry",opt.onReadEntry)}}warn(code4,message,data={}){
warnMethod(this,code4,message,data)}[(_s2=QUEUE,_r2=BUFFER2,_q2=READENTRY,_p2=WRITEENTRY,_o2=STATE,_n2=META,_m2=EX,_l2=GEX,_k2=ENDED,_j2=UNZIP,_i2=ABORTED2,_h2=
SAW_VALID_ENTRY,_g2=SAW_NULL_BLOCK,_f2=SAW_EOF,_e2=WRITING,_d2=CONSUMING,_c2=EMITTEDEND,_b2=COMPRESSEDBYTESREAD,_a2=DECOMPRESSEDBYTESREAD,CONSUMEHEADER)](chunk,position){
if(this[SAW_VALID_ENTRY]===void 0){this[SAW_VALID_ENTRY]=false}let header;try{header=new Header(chunk,position,this[EX],this[GEX])}catch(er){return this.warn("T\
AR_ENTRY_INVALID",er)}if(header.nullBlock){if(this[SAW_NULL_BLOCK]){this[SAW_EOF]=true;if(this[STATE]==="begin"){this[STATE]="header"}this[EMIT]("eof")}else{this[SAW_NULL_BLOCK]=
true;this[EMIT]("nullBlock")}}else{this[SAW_NULL_BLOCK]=false;if(!header.cksumValid){this.warn("TAR_ENTRY_INVALID","checksum failure",{header})}else if(!header.
path){this.warn("TAR_ENTRY_INVALID","path is required",{header})}else{const type=header.type;if(/^(Symbolic)?Link$/.test(type)&&!header.linkpath){this.warn("TAR\
_ENTRY_INVALID","linkpath required",{header})}else if(!/^(Symbolic)?Link$/.test(type)&&!/^(Global)?ExtendedHeader$/.test(type)&&header.linkpath){this.warn("TAR_\
ENTRY_INVALID","linkpath forbidden",{header})}else{const entry=this[WRITEENTRY]=new ReadEntry(header,this[EX],this[GEX]);if(!this[SAW_VALID_ENTRY]){if(entry.remain){
const onend=()=>{if(!entry.invalid){this[SAW_VALID_ENTRY]=true}};entry.on("end",onend)}else{this[SAW_VALID_ENTRY]=true}}if(entry.meta){if(entry.size>this.maxMetaEntrySize){
entry.ignore=true;this[EMIT]("ignoredEntry",entry);this[STATE]="ignore";entry.resume()}else if(entry.size>0){this[META]="";entry.on("data",c=>this[META]+=c);this[STATE]=
"meta"}}else{this[EX]=void 0;entry.ignore=entry.ignore||!this.filter(entry.path,entry);if(entry.ignore){this[EMIT]("ignoredEntry",entry);this[STATE]=entry.remain?
"ignore":"header";entry.resume()}else{if(entry.remain){this[STATE]="body"}else{this[STATE]="header";entry.end()}if(!this[READENTRY]){this[QUEUE].push(entry);this[NEXTENTRY]()}else{
this[QUEUE].push(entry)}}}}}}}[CLOSESTREAM](){queueMicrotask(()=>this.emit("close"))}[PROCESSENTRY](entry){let go=true;if(!entry){this[READENTRY]=void 0;go=false}else if(Array.
isArray(entry)){const[ev,...args]=entry;this.emit(ev,...args)}else{this[READENTRY]=entry;this.emit("entry",entry);if(!entry.emittedEnd){entry.on("end",()=>this[NEXTENTRY]());
go=false}}return go}[NEXTENTRY](){do{}while(this[PROCESSENTRY](this[QUEUE].shift()));if(this[QUEUE].length===0){const re=this[READENTRY];const drainNow=!re||re.
flowing||re.size===re.remain;if(drainNow){if(!this[WRITING]){this.emit("drain")}}else{re.once("drain",()=>this.emit("drain"))}}}[CONSUMEBODY](chunk,position){var _a3;
const entry=this[WRITEENTRY];if(!entry){throw new Error("attempt to consume body without entry??")}const br=(_a3=entry.blockRemain)!=null?_a3:0;const c=br>=chunk.
length&&position===0?chunk:chunk.subarray(position,position+br);entry.write(c);if(!entry.blockRemain){this[STATE]="header";this[WRITEENTRY]=void 0;entry.end()}return c.
length}[CONSUMEMETA](chunk,position){const entry=this[WRITEENTRY];const ret=this[CONSUMEBODY](chunk,position);if(!this[WRITEENTRY]&&entry){this[EMITMETA](entry)}
return ret}[EMIT](ev,data,extra){if(this[QUEUE].length===0&&!this[READENTRY]){this.emit(ev,data,extra)}else{this[QUEUE].push([ev,data,extra])}}[EMITMETA](entry){
var _a3;this[EMIT]("meta",this[META]);switch(entry.type){case"ExtendedHeader":case"OldExtendedHeader":this[EX]=Pax.parse(this[META],this[EX],false);break;case"G\
lobalExtendedHeader":this[GEX]=Pax.parse(this[META],this[GEX],true);break;case"NextFileHasLongPath":case"OldGnuLongPath":{const ex=(_a3=this[EX])!=null?_a3:Object.
create(null);this[EX]=ex;ex.path=this[META].replace(/\0.*/,"");break}case"NextFileHasLongLinkpath":{const ex=this[EX]||Object.create(null);this[EX]=ex;ex.linkpath=
this[META].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+entry.type)}}abort(error){var _a3;if(this[ABORTED2]){return}if(this[UNZIP]){const u=this[UNZIP];
u.write=()=>true;u.end=()=>u;u.emit=()=>false;(_a3=u.destroy)==null?void 0:_a3.call(u)}this[ABORTED2]=true;this.emit("abort",error);this.warn("TAR_ABORT",error,
{recoverable:false})}[CHECKDECOMPRESSIONRATIO](chunk){this[DECOMPRESSEDBYTESREAD]+=chunk.length;const ratio=this[DECOMPRESSEDBYTESREAD]/this[COMPRESSEDBYTESREAD];
if(ratio>this.maxDecompressionRatio){this.abort(new Error(`max decompression ratio exceeded: ${ratio.toFixed(2)} > ${this.maxDecompressionRatio}`));return false}
return true}write(chunk,encoding,cb){var _a3;if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(typeof chunk==="string"){chunk=Buffer.from(chunk,typeof encoding===
"string"?encoding:"utf8")}if(this[ABORTED2]){cb==null?void 0:cb();return false}const needSniff=this[UNZIP]===void 0||this.brotli===void 0&&this[UNZIP]===false;if(needSniff&&
chunk){if(this[BUFFER2]){chunk=Buffer.concat([this[BUFFER2],chunk]);this[BUFFER2]=void 0}if(chunk.length<ZIP_HEADER_LEN){this[BUFFER2]=chunk;cb==null?void 0:cb();
return true}for(let i=0;this[UNZIP]===void 0&&i<gzipHeader.length;i++){if(chunk[i]!==gzipHeader[i]){this[UNZIP]=false}}let isZstd=false;if(this[UNZIP]===false&&
this.zstd!==false){isZstd=true;for(let i=0;i<zstdHeader.length;i++){if(chunk[i]!==zstdHeader[i]){isZstd=false;break}}}const maybeBrotli=this.brotli===void 0&&!isZstd;
if(this[UNZIP]===false&&maybeBrotli){if(chunk.length<512){if(this[ENDED]){this.brotli=true}else{this[BUFFER2]=chunk;cb==null?void 0:cb();return true}}else{try{new Header(
chunk.subarray(0,512));this.brotli=false}catch(_){this.brotli=true}}}if(this[UNZIP]===void 0||this[UNZIP]===false&&(this.brotli||isZstd)){const ended2=this[ENDED];
this[ENDED]=false;this[UNZIP]=this[UNZIP]===void 0?new Unzip({}):isZstd?new ZstdDecompress({}):new BrotliDecompress({});this[UNZIP].on("data",chunk2=>{if(this[CHECKDECOMPRESSIONRATIO](
chunk2)){this[CONSUMECHUNK](chunk2)}});this[UNZIP].on("error",er=>{if(!this[ABORTED2]){this.abort(er)}});this[UNZIP].on("end",()=>{this[ENDED]=true;this[CONSUMECHUNK]()});
this[WRITING]=true;this[COMPRESSEDBYTESREAD]+=chunk.length;const ret2=!!this[UNZIP][ended2?"end":"write"](chunk);this[WRITING]=false;cb==null?void 0:cb();return ret2}}
this[WRITING]=true;if(this[UNZIP]){this[COMPRESSEDBYTESREAD]+=chunk.length;this[UNZIP].write(chunk)}else{this[CONSUMECHUNK](chunk)}this[WRITING]=false;const ret=this[QUEUE].
length>0?false:this[READENTRY]?this[READENTRY].flowing:true;if(!ret&&this[QUEUE].length===0){(_a3=this[READENTRY])==null?void 0:_a3.once("drain",()=>this.emit("\
drain"))}cb==null?void 0:cb();return ret}[BUFFERCONCAT](c){if(c&&!this[ABORTED2]){this[BUFFER2]=this[BUFFER2]?Buffer.concat([this[BUFFER2],c]):c}}[MAYBEEND](){if(this[ENDED]&&
!this[EMITTEDEND]&&!this[ABORTED2]&&!this[CONSUMING]){this[EMITTEDEND]=true;const entry=this[WRITEENTRY];if(entry==null?void 0:entry.blockRemain){const have=this[BUFFER2]?
this[BUFFER2].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${entry.blockRemain} more bytes, only ${have} available)`,{entry});if(this[BUFFER2]){
entry.write(this[BUFFER2])}entry.end()}this[EMIT](DONE)}}[CONSUMECHUNK](chunk){var _a3;if(this[CONSUMING]&&chunk){this[BUFFERCONCAT](chunk)}else if(!chunk&&!this[BUFFER2]){
this[MAYBEEND]()}else if(chunk){this[CONSUMING]=true;if(this[BUFFER2]){this[BUFFERCONCAT](chunk);const c=this[BUFFER2];this[BUFFER2]=void 0;this[CONSUMECHUNKSUB](
c)}else{this[CONSUMECHUNKSUB](chunk)}while(this[BUFFER2]&&((_a3=this[BUFFER2])==null?void 0:_a3.length)>=512&&!this[ABORTED2]&&!this[SAW_EOF]){const c=this[BUFFER2];
this[BUFFER2]=void 0;this[CONSUMECHUNKSUB](c)}this[CONSUMING]=false}if(!this[BUFFER2]||this[ENDED]){this[MAYBEEND]()}}[CONSUMECHUNKSUB](chunk){let position=0;const length=chunk.
length;while(position+512<=length&&!this[ABORTED2]&&!this[SAW_EOF]){switch(this[STATE]){case"begin":case"header":this[CONSUMEHEADER](chunk,position);position+=512;
break;case"ignore":case"body":position+=this[CONSUMEBODY](chunk,position);break;case"meta":position+=this[CONSUMEMETA](chunk,position);break;default:throw new Error(
"invalid state: "+this[STATE])}}if(position<length){this[BUFFER2]=this[BUFFER2]?Buffer.concat([chunk.subarray(position),this[BUFFER2]]):chunk.subarray(position)}}end(chunk,encoding,cb){
if(typeof chunk==="function"){cb=chunk;encoding=void 0;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(typeof chunk==="string"){chunk=
Buffer.from(chunk,encoding)}if(cb)this.once("finish",cb);if(!this[ABORTED2]){if(this[UNZIP]){if(chunk){this[COMPRESSEDBYTESREAD]+=chunk.length;this[UNZIP].write(
chunk)}this[UNZIP].end()}else{this[ENDED]=true;if(this.brotli===void 0||this.zstd===void 0)chunk=chunk||Buffer.alloc(0);if(chunk)this.write(chunk);this[MAYBEEND]()}}
return this}}}});var tar_exports={};__export(tar_exports,{unpackTar:()=>unpackTar});async function unpackTar(request,limits2){var _a3;const packed=(await(0,import_promises11.stat)(
request.archive)).size;const taking={request,limits:limits2,names:new EntryNames,written:new Map,open:new Set,done:[],failure:void 0};const parser=new Parser({strict:true,
onReadEntry:entry=>{taking.open.add(entry);entry.on("error",()=>void 0);const done=takeEntry(entry,taking).catch(error=>{var _a4;return void((_a4=taking.failure)!=
null?_a4:taking.failure=error)});taking.done.push(done.finally(()=>taking.open.delete(entry)))}});const ended2=new Promise((resolve14,reject)=>{parser.on("end",
resolve14);parser.on("error",reject)});ended2.catch(()=>void 0);const source=(0,import_node_fs8.createReadStream)(request.archive,{highWaterMark:256*1024});const gunzip=(0,import_node_zlib.createGunzip)(
{chunkSize:256*1024});source.on("error",error=>gunzip.destroy(error));source.pipe(gunzip);let total=0;try{for await(const chunk of gunzip){total+=chunk.length;checkSize(
total,packed,limits2);if(!parser.write(chunk))await Promise.race([(0,import_node_events2.once)(parser,"drain"),ended2]);if(taking.failure!==void 0)throw taking.
failure}parser.end();await ended2;await Promise.all(taking.done);if(taking.failure!==void 0)throw taking.failure}catch(error){(_a3=taking.failure)!=null?_a3:taking.
failure=error;for(const entry of taking.open)entry.destroy(error);await Promise.all(taking.done);throw error}finally{source.destroy();gunzip.destroy()}return keepChosen(
request,taking.names.names,taking.written)}async function takeEntry(entry,taking){const{request,limits:limits2,names:names3,written}=taking;try{const isFolder=entry.
type==="Directory";names3.add(entry.path,isFolder);if(!isFolder&&!files.has(entry.type))throw new UnsafeArchive(`its entry ${JSON.stringify(entry.path)} is a li\
nk or a device`);if(names3.names.length>limits2.maximumEntries)throw new UnsafeArchive(`it holds more than ${limits2.maximumEntries} entries`);if(isFolder||!request.
candidate(entry.path))return;if(written.size>=mostCandidates)throw new UnsafeArchive(`it holds more than ${mostCandidates} libraries`);const path4=(0,import_node_path13.join)(
request.folder,`entry-${written.size}`);written.set(entry.path,path4);await writeEntry(entry,path4,taking)}finally{entry.resume()}}async function writeEntry(entry,path4,taking){
const file=await(0,import_promises11.open)(path4,"wx",384);try{if(taking.failure!==void 0)throw taking.failure;let size=0;for await(const chunk of entry){await file.
writeFile(chunk);size+=chunk.length}if(size!==entry.size)throw new UnsafeArchive("it is truncated")}finally{await file.close()}}async function keepChosen(request,names3,written){
const chosen=await request.choose(names3);const kept=new Map;for(const[name2,path4]of written){if(chosen.includes(name2))kept.set(name2,path4);else await(0,import_promises11.rm)(
path4)}const absent=chosen.find(name2=>!kept.has(name2));if(absent!==void 0)throw new UnsafeArchive(`it holds no ${JSON.stringify(absent)}`);return kept}var import_node_events2,
import_node_fs8,import_promises11,import_node_path13,import_node_zlib,files,mostCandidates;var init_tar=__esm({"core/cryptoki/tar.ts"(){"use strict";import_node_events2=
require("events");import_node_fs8=require("fs");import_promises11=require("fs/promises");import_node_path13=require("path");import_node_zlib=require("zlib");init_parse();
init_archive_rules();files=new Set(["File","OldFile","ContiguousFile"]);mostCandidates=64}});async function unpack(request){const kind=await archiveKind(request.archive);const limits2={...unpackLimits,...request.limits};try{return kind==="zip"?await(await Promise.resolve().then(()=>(init_zip(),zip_exports))).
unpackZip(request,limits2):await(await Promise.resolve().then(()=>(init_tar(),tar_exports))).unpackTar(request,limits2)}catch(error){await(0,import_promises12.rm)(
request.folder,{recursive:true,force:true}).catch(()=>void 0);throw unpackError(error)}}async function archiveKind(path4){const head=await readHead(path4);const magic=head.
subarray(0,4).toString("latin1");if(magic==="PK"||magic==="PK")return"zip";if(magic.startsWith("\x8B"))return"tar.gz";if(head.length===0)throw damaged("it \
is empty");if(/^\s*</.test(head.toString("latin1")))throw damaged("it is a web page, perhaps the sign-in page of a proxy");throw damaged("it is neither ZIP nor \
tar.gz")}function unpackError(error){var _a3,_b3;if(error instanceof SigningError)return error;if(error instanceof UnsafeArchive)return damaged(error.message,error);
const code4=(_a3=systemCode(error))!=null?_a3:"";if(/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code4)){return new SigningError("OUTPUT_NOT_WRITABLE",`The library can't be\
 unpacked: the disk is full (${code4}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:error})}if(textOf(error,"path")!==
void 0)return error;return damaged(`it is damaged or incomplete (${(_b3=textOf(error,"message"))!=null?_b3:String(error)})`,error)}function damaged(reason,cause){
return new SigningError("DOWNLOAD_FAILED",`The library's archive can't be used: ${reason}.`,{hint:"Download it again, or check the address or path in cryptoki-a\
rchive.",...cause===void 0?{}:{cause}})}async function readHead(path4){const file=await(0,import_promises12.open)(path4,"r").catch(error=>{var _a3;throw new SigningError(
"INVALID_INPUT",`The library's archive ${path4} can't be read (${(_a3=systemCode(error))!=null?_a3:""}).`,{hint:"Check the path in cryptoki-archive.",cause:error})});
try{const{buffer:buffer2,bytesRead}=await file.read(Buffer.alloc(512),0,512,0);return buffer2.subarray(0,bytesRead)}finally{await file.close()}}var import_promises12;
var init_archive=__esm({"core/cryptoki/archive.ts"(){"use strict";import_promises12=require("fs/promises");init_errors();init_output_error();init_archive_rules()}});async function readEntries(root,key,accept){const folder=keyFolder(root,key);const names3=await(0,import_promises13.readdir)(folder).catch(()=>[]);const entries2=await Promise.
all(names3.filter(name2=>!name2.startsWith(".")).map(name2=>readEntry((0,import_node_path14.join)(folder,name2),accept)));return entries2.filter(entry=>entry!==
void 0)}async function store(root,key,library,record){var _a3;const parent=keyFolder(root,key);await(0,import_promises13.mkdir)(parent,{recursive:true});await removeStale(
parent);const staging=(0,import_node_path14.join)(parent,`${stagingPrefix2}${(0,import_node_crypto6.randomBytes)(8).toString("hex")}`);const entry=(0,import_node_path14.join)(
parent,record.archiveSha256);await(0,import_promises13.mkdir)(staging);try{await(0,import_promises13.copyFile)(library,(0,import_node_path14.join)(staging,record.
library));await(0,import_promises13.chmod)((0,import_node_path14.join)(staging,record.library),420);await(0,import_promises13.writeFile)((0,import_node_path14.join)(
staging,recordName),`${JSON.stringify(record,void 0,2)}
`);for(let attempt3=1;;attempt3+=1){const failure=await(0,import_promises13.rename)(staging,entry).then(()=>void 0,error=>error);if(failure===void 0)break;const present=await readEntry(
entry,({vouchedBy})=>vouchedBy===record.vouchedBy);if(present!==void 0)break;if(attempt3===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((_a3=systemCode(
failure))!=null?_a3:""))throw failure;await moveAway(entry,parent)}}finally{await(0,import_promises13.rm)(staging,{recursive:true,force:true})}return(0,import_node_path14.join)(
entry,record.library)}async function sha256OfFile(path4){const hash=(0,import_node_crypto6.createHash)("sha256");for await(const piece of(0,import_node_fs9.createReadStream)(
path4,{highWaterMark:1024*1024}))hash.update(piece);return hash.digest("hex")}async function readEntry(folder,accept){try{const record=parseRecord(await(0,import_promises13.readFile)(
(0,import_node_path14.join)(folder,recordName),"utf8"));if(record===void 0||!accept(record))return void 0;const path4=(0,import_node_path14.join)(folder,record.
library);if(!(await(0,import_promises13.lstat)(path4)).isFile())return void 0;return await sha256OfFile(path4)===record.librarySha256?{record,path:path4}:void 0}catch{
return void 0}}function parseRecord(text3){const value=JSON.parse(text3);if(typeof value!=="object"||value===null)return void 0;const field=name2=>Reflect.get(value,
name2);const isDigest=name2=>/^[0-9a-f]{64}$/.test(String(field(name2)));const texts=["source","library","build"].every(name2=>typeof field(name2)==="string");const isName=/^[\w.]+$/.
test(String(field("library")));const known=["digest","signature","nothing"].includes(String(field("vouchedBy")));return field("format")===1&&texts&&isName&&known&&
isDigest("archiveSha256")&&isDigest("librarySha256")?value:void 0}function keyFolder(root,{version:version3,os:os2,openssl}){return(0,import_node_path14.join)(root,
"cryptoki",version3!=null?version3:"unversioned",`${os2}-x64`,openssl===void 0?"any-openssl":`openssl-${openssl}`)}async function moveAway(entry,parent){const aside=(0,import_node_path14.join)(
parent,`${stagingPrefix2}${(0,import_node_crypto6.randomBytes)(8).toString("hex")}`);await(0,import_promises13.rename)(entry,aside).catch(error=>{if(systemCode(
error)!=="ENOENT")throw error});await(0,import_promises13.rm)(aside,{recursive:true,force:true})}async function removeStale(parent){const dayAgo=Date.now()-24*60*
60*1e3;for(const name2 of await(0,import_promises13.readdir)(parent)){if(!name2.startsWith(stagingPrefix2))continue;const path4=(0,import_node_path14.join)(parent,
name2);const age=await(0,import_promises13.stat)(path4).catch(()=>void 0);if(age!==void 0&&age.mtimeMs<dayAgo)await(0,import_promises13.rm)(path4,{recursive:true,
force:true}).catch(()=>void 0)}}var import_node_crypto6,import_node_fs9,import_promises13,import_node_path14,recordName,stagingPrefix2;var init_cache=__esm({"co\
re/cryptoki/cache.ts"(){"use strict";import_node_crypto6=require("crypto");import_node_fs9=require("fs");import_promises13=require("fs/promises");import_node_path14=
require("path");init_output_error();recordName="installed.json";stagingPrefix2=".installing-"}});async function isAirGapFile(path4){if(await archiveKind(path4)!=="tar.gz")return false;const file=await(0,import_promises14.open)(path4,"r");try{const{buffer:buffer2,
bytesRead}=await file.read(Buffer.alloc(4096),0,4096,0);const start3=(0,import_node_zlib2.gunzipSync)(buffer2.subarray(0,bytesRead),{finishFlush:import_node_zlib2.constants.
Z_SYNC_FLUSH,maxOutputLength:16*1024*1024});return start3.subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===manifestName}catch{return false}finally{await file.
close()}}async function openAirGapFile(path4,folder,limits2){var _a3;const inner=Object.values(archiveNames);const files2=await unpack({archive:path4,folder,limits:limits2,
candidate:name2=>name2===manifestName||inner.includes(name2),choose:names3=>Promise.resolve(names3.filter(name2=>name2===manifestName||inner.includes(name2)))});
const manifestPath=files2.get(manifestName);const archive=(_a3=[...files2].find(([name2])=>inner.includes(name2)))==null?void 0:_a3[1];const manifest=manifestPath===
void 0?void 0:parseManifest(await(0,import_promises14.readFile)(manifestPath,"utf8"));if(archive===void 0||manifest===void 0)throw damaged2(path4,"its parts are\
 not all there");if(await sha256OfFile(archive)!==manifest.sha256)throw damaged2(path4,"the archive inside does not have the digest that was written beside it");
return{path:archive,manifest}}function parseManifest(text3){try{const value=JSON.parse(text3);if(typeof value!=="object"||value===null)return void 0;const{format,
version:version3,os:os2,source,sha256}=value;if(format!==1||typeof os2!=="string"||typeof source!=="string"||!/^[0-9a-f]{64}$/.test(String(sha256)))return void 0;
const isVersion=typeof version3==="string"&&/^[\w.-]{1,40}$/.test(version3);return{format,version:isVersion?version3:void 0,os:os2,source,sha256:String(sha256)}}catch{
return void 0}}function damaged2(path4,why){return new SigningError("DOWNLOAD_FAILED",`${path4} can't be used: ${why}.`,{hint:"Copy it again, or make it anew wi\
th pkcs11-sign bundle."})}var import_promises14,import_node_zlib2,manifestName,archiveNames;var init_air_gap_archive=__esm({"core/cryptoki/air-gap-archive.ts"(){
"use strict";import_promises14=require("fs/promises");import_node_zlib2=require("zlib");init_errors();init_archive();init_cache();manifestName="pkcs11-sign-air-\
gap.json";archiveNames={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"}}});var catalog;var init_catalog=__esm({"core/cryptoki/catalog.ts"(){"use strict";catalog={}}});function isLibraryEntry(name2,os2){var _a3;const last=(_a3=segmentsOf(name2).at(-1))==null?void 0:_a3.toLowerCase();const library=libraryNames[os2].toLowerCase();
return last===library||last===`${library}.asc`}function dependsOnOpenssl(names3,os2){return os2==="linux"&&candidatesIn(names3,os2).some(({version:version3})=>version3!==
void 0)}function chooseBuild(names3,os2,openssl){const candidates=candidatesIn(names3,os2);const first=candidates[0];if(first===void 0)throw noLibrary(names3,os2);
const chosen=(candidate,reason)=>({library:candidate.name,signature:names3.find(name2=>samePath(name2,`${candidate.name}.asc`)),openssl:candidate.version===void 0||
openssl===void 0?void 0:`${openssl.major}.${openssl.minor}`,reason});if(os2==="win32")return chosen(preferX64(candidates),"it is the archive's Windows library");
const versioned=candidates.filter(({version:version3})=>version3!==void 0);if(versioned.length===0)return chosen(preferX64(candidates),"it is the one library of\
 the archive, for any OpenSSL");if(openssl===void 0)throw opensslUnknown(versioned);const best=versioned.map(candidate=>({candidate,fit:fitOf(candidate.version,
openssl)})).filter(rated=>rated.fit!==void 0).sort((a,b)=>a.fit.rank-b.fit.rank||b.fit.closeness-a.fit.closeness)[0];if(best===void 0)throw noBuild(versioned,openssl);
return chosen(best.candidate,`folder ${best.candidate.folder} ${best.fit.words} the runner's OpenSSL ${openssl.text}`)}function fitOf(version3,openssl){if((version3==
null?void 0:version3.major)!==openssl.major)return void 0;const{minor,patch}=version3;if(minor===void 0)return{rank:1,closeness:0,words:"is for every minor vers\
ion of"};if(minor===openssl.minor)return{rank:0,closeness:patch===openssl.patch?Number.MAX_SAFE_INTEGER:patch!=null?patch:0,words:"is for the same version as"};
if(openssl.major<3)return void 0;if(minor<openssl.minor)return{rank:2,closeness:minor,words:"is the nearest older one of the same major version as"};return{rank:3,
closeness:-minor,words:"is newer than, but of the same major version as,"}}function candidatesIn(names3,os2){const wanted=libraryNames[os2].toLowerCase();const found=names3.
filter(name2=>{var _a3;return((_a3=segmentsOf(name2).at(-1))==null?void 0:_a3.toLowerCase())===wanted&&!segmentsOf(name2).slice(0,-1).some(folder=>foreignFolder.
test(folder))});return found.map(name2=>{var _a3,_b3;const folders=segmentsOf(name2).slice(0,-1);const folder=(_a3=folders.at(-1))!=null?_a3:"";const isOpensslFolder=found.
length>1||((_b3=folders.at(-2))==null?void 0:_b3.toLowerCase())==="libsignpath.cryptoki"||/ssl/i.test(folder);return{name:name2,folder,version:isOpensslFolder?parseFolder(
folder):void 0}})}function parseFolder(folder){const match=/^(?:(?:lib)?(?:open)?ssl|v)?[\s._-]*v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?$/i.exec(folder);
if(match===null)return void 0;const[,first="",second,third]=match;const numbers=second===void 0&&first.length>1?Array.from(first):[first,second,third];const[major,
minor,patch]=numbers.map(text3=>text3===void 0||!/^\d+$/.test(text3)?void 0:Number(text3));return major===void 0?void 0:{major,minor,patch}}function preferX64(candidates){
const[first]=[...candidates].sort((a,b)=>Number(isX64(b))-Number(isX64(a))||segmentsOf(a.name).length-segmentsOf(b.name).length);if(first===void 0)throw new SigningError(
"INTERNAL_ERROR","There is no library to choose.");return first}function isX64({name:name2}){return segmentsOf(name2).some(folder=>/(?:x64|amd64|x86_64)/i.test(
folder))}function segmentsOf(name2){return name2.split(/[/\\]/).filter(segment=>segment!==""&&segment!==".")}function samePath(a,b){return segmentsOf(a).join("/").
toLowerCase()===segmentsOf(b).join("/").toLowerCase()}function noLibrary(names3,os2){const held=names3.filter(name2=>!/[/\\]$/.test(name2));return new SigningError(
"DOWNLOAD_FAILED",`The archive holds no ${libraryNames[os2]} for ${systemNames[os2]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library fo\
r ${systemNames[os2]}.`,details:`It holds: ${held.slice(0,20).join(", ")}${held.length>20?`, and ${held.length-20} more`:""}`})}function opensslUnknown(versioned){
return new SigningError("PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${foldersOf(versioned)}), and no openssl is found here to tell whi\
ch one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function noBuild(versioned,openssl){return new SigningError(
"UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${foldersOf(versioned)}, but none for this runner's ${openssl.text}.`,{hint:"Use another version of \
the library, another runner image, or set the openssl input to a matching OpenSSL."})}function foldersOf(candidates){return candidates.map(({folder})=>folder).join(
", ")}var libraryNames,systemNames,foreignFolder;var init_choose_build=__esm({"core/cryptoki/choose-build.ts"(){"use strict";init_errors();libraryNames={linux:"\
libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"};systemNames={linux:"Linux",win32:"Windows"};foreignFolder=/^(?:(?:linux|win|windows|osx|macos)?[-_]?(?:arm64|aarch64|arm|x86|i[36]86|win32)|.*musl.*)$/i}});function retryDelay(failed2,random=Math.random){return Math.round(Math.min(1e3*2**(failed2-1),3e4)*(.5+random()))}function retryAfter(header,now=Date.now()){var _a3;
const text3=(_a3=header==null?void 0:header.trim())!=null?_a3:"";if(/^\d{1,9}$/.test(text3))return Number(text3)*1e3;const date=/[A-Za-z]/.test(text3)?Date.parse(
text3):Number.NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)}var init_retry=__esm({"core/signpath/retry.ts"(){"use strict"}});async function openDownload(url,headers,proxy,signal){var _a3;const visited=new Set;for(let target=url;;){if(visited.has(target.href))throw new HttpFailure("red\
irect",`${shownAddress(url)} redirects in a circle`);if(visited.size>mostRedirects)throw new HttpFailure("redirect",`${shownAddress(url)} redirects more than ${mostRedirects}\
 times`);visited.add(target.href);const answer=await respond(target,{headers:{"user-agent":"pkcs11-sign",...headers},proxy},signal);const{location}=answer.headers;
if(location===void 0||![301,302,303,307,308].includes((_a3=answer.statusCode)!=null?_a3:0))return answer;answer.destroy();target=redirectTarget2(target,location)}}
function redirectTarget2(from,location){const target=URL.canParse(location,from.href)?new URL(location,from):void 0;const refuse=where=>new HttpFailure("redirec\
t",`${shownAddress(from)} redirects to ${where}`);if(target===void 0)throw refuse("what is not an address");if(!isSafe(target))throw refuse(`${shownAddress(target)}\
, which is not encrypted`);if(from.protocol==="https:"&&target.protocol!=="https:")throw refuse(`${shownAddress(target)}, which is not encrypted`);return target}
var mostRedirects;var init_connection=__esm({"core/cryptoki/connection.ts"(){"use strict";init_http();init_address();mostRedirects=5}});function statusFailure(url,status,retryAfter2){const partial=status===206||status===416;const hint=status===404?"Check cryptoki-version; or cryptoki-archive, wh\
ere the archive comes from a mirror.":status===401||status===403||status===407?"Check the address, and whether the proxy or mirror lets this runner in.":"Try ag\
ain later, or use a mirror (cryptoki-archive).";const what=status===407?"the proxy wants a user and a password (407)":`the server answers ${status}`;return{error:new SigningError(
"DOWNLOAD_FAILED",`${shownAddress(url)} can't be downloaded: ${what}.`,{hint}),transient:partial||transientStatuses.has(status),retryAfter:retryAfter2}}function tooLarge(url,maximumBytes){
return new SigningError("DOWNLOAD_FAILED",`${shownAddress(url)} is larger than ${maximumBytes} bytes, which no archive of the library is.`,{hint:"Check that the\
 address is the one of the library's archive."})}function downloadFailure(error,url,target){var _a3;const code4=(_a3=systemCode(error))!=null?_a3:"";const where=shownAddress(
url);const failure=(transient,message,hint)=>({error:new SigningError("DOWNLOAD_FAILED",message,{hint,cause:error}),transient,retryAfter:void 0});if(diskFull.test(
code4)){const message=`The library's archive can't be written to ${target}: the disk is full (${code4}).`;const hint="Free space on the disk of the job's tempor\
ary folder.";return{...failure(false,message,hint),error:new SigningError("OUTPUT_NOT_WRITABLE",message,{hint,cause:error})}}const{kind,message:said}=error instanceof
HttpFailure?error:failureOf(error);const mirror="Check the address, or use a mirror (cryptoki-archive).";switch(kind){case"redirect":return failure(false,`${said}\
.`,mirror);case"unreachable":{const hint="Check the network and http-proxy. Without a network, give a copy of the archive with cryptoki-archive; pkcs11-sign bun\
dle makes one.";return failure(true,`${where} can't be reached (${code4}).`,hint)}case"dropped":return failure(true,`${where}: the connection ended half-way (${code4}\
).`,"Try again later, or use a mirror (cryptoki-archive).");case"timeout":return failure(true,`${where} can't be reached in time (${code4}).`,"Check the network\
 and http-proxy.");case"tls":{const hint="Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.";return failure(
false,`${where}: the connection can't be trusted (${code4}).`,hint)}default:return failure(false,`${where} can't be downloaded: ${said}.`,mirror)}}var transientStatuses,
diskFull;var init_download_errors=__esm({"core/cryptoki/download-errors.ts"(){"use strict";init_errors();init_http();init_output_error();init_address();transientStatuses=
new Set([408,425,429,500,502,503,504]);diskFull=/^(?:ENOSPC|EDQUOT|EFBIG)$/}});async function downloadFile(url,target,options2){var _a3,_b3;const limits2={...downloadLimits,...options2.limits};const deadline=Date.now()+limits2.totalInSeconds*
1e3;const file=await(0,import_promises15.open)(target,"wx",384).catch(error=>{throw downloadFailure(error,url,target).error});const progress={bytes:0,hash:(0,import_node_crypto7.createHash)(
"sha256"),validator:void 0};try{for(let failed2=0;;){const before=progress.bytes;const failure=await attempt(url,file,target,progress,deadline,limits2,options2);
if(failure===void 0)return{sha256:progress.hash.digest("hex"),bytes:progress.bytes};failed2=progress.bytes>before?1:failed2+1;if(!failure.transient||failed2>options2.
retries)throw failure.error;const wait=(_a3=failure.retryAfter)!=null?_a3:retryDelay(failed2);if(Date.now()+wait>=deadline)throw failure.error;(_b3=options2.onRetry)==
null?void 0:_b3.call(options2,failure.error.message,wait);await pause(wait,options2.signal)}}finally{await file.close()}}async function attempt(url,file,target,progress,deadline,limits2,options2){
var _a3,_b3,_c3,_d3;const stalled=new AbortController;let timer;const alive=()=>{clearTimeout(timer);timer=setTimeout(()=>{stalled.abort()},Math.max(1,Math.min(
limits2.stallInSeconds*1e3,deadline-Date.now())))};alive();try{const resuming=progress.bytes>0&&progress.validator!==void 0;const headers=resuming?{range:`bytes\
=${progress.bytes}-`,"if-range":(_a3=progress.validator)!=null?_a3:""}:{};const answer=await openDownload(url,headers,options2.proxy,AbortSignal.any([options2.signal,
stalled.signal]));try{alive();const status=(_b3=answer.statusCode)!=null?_b3:0;const resumed=status===206&&resuming&&startOf(answer)===progress.bytes;if(!resumed&&
status!==200){if(status===206||status===416)await restart(file,progress);return statusFailure(url,status,retryAfter(answer.headers["retry-after"]))}if(!resumed)
await restart(file,progress);progress.validator=validatorOf(answer);const length=Number((_c3=answer.headers["content-length"])!=null?_c3:Number.NaN);const total=Number.
isNaN(length)?void 0:progress.bytes+length;if(total!==void 0&&total>limits2.maximumBytes)throw tooLarge(url,limits2.maximumBytes);for await(const chunk of answer){
alive();if(Date.now()>deadline)stalled.abort();if(progress.bytes+chunk.length>limits2.maximumBytes)throw tooLarge(url,limits2.maximumBytes);await writeAll(file,
chunk,progress.bytes);progress.hash.update(chunk);progress.bytes+=chunk.length;(_d3=options2.onProgress)==null?void 0:_d3.call(options2,progress.bytes,total)}return void 0}finally{
answer.destroy()}}catch(error){if(options2.signal.aborted)throw new SigningError("CANCELLED","Cancelled while downloading.",{cause:error});if(error instanceof SigningError)
throw error;const late=stalled.signal.aborted?Date.now()>=deadline?"deadline":"stall":void 0;return late===void 0?downloadFailure(error,url,target):lateFailure(
late,url,limits2)}finally{clearTimeout(timer)}}function lateFailure(late,url,{stallInSeconds,totalInSeconds}){const what=late==="stall"?`the server sent nothing\
 for ${stallInSeconds} s`:`not all of it was there after ${totalInSeconds} s`;const hint="Try again later, or use a mirror nearby (cryptoki-archive).";return{error:new SigningError(
"DOWNLOAD_FAILED",`${shownAddress(url)}: ${what}.`,{hint}),transient:late==="stall",retryAfter:void 0}}async function restart(file,progress){await file.truncate(
0);progress.bytes=0;progress.hash=(0,import_node_crypto7.createHash)("sha256");progress.validator=void 0}async function writeAll(file,chunk,position){for(let written=0;written<
chunk.length;){written+=(await file.write(chunk,written,chunk.length-written,position+written)).bytesWritten}}function validatorOf({headers}){var _a3;if(headers["\
accept-ranges"]==="none")return void 0;return((_a3=headers.etag)==null?void 0:_a3.startsWith('"'))?headers.etag:headers["last-modified"]}function startOf({headers}){
var _a3,_b3,_c3;return Number((_c3=(_b3=/^bytes (\d+)-/.exec((_a3=headers["content-range"])!=null?_a3:""))==null?void 0:_b3[1])!=null?_c3:Number.NaN)}async function pause(milliseconds,signal){
const{setTimeout:sleep5}=await Promise.resolve().then(()=>__toESM(require("timers/promises"),1));await sleep5(milliseconds,void 0,{signal}).catch(error=>{throw new SigningError(
"CANCELLED","Cancelled while waiting to download again.",{cause:error})})}var import_node_crypto7,import_promises15,downloadLimits;var init_download=__esm({"cor\
e/cryptoki/download.ts"(){"use strict";import_node_crypto7=require("crypto");import_promises15=require("fs/promises");init_errors();init_retry();init_address();
init_connection();init_download_errors();downloadLimits={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:30*60}}});async function obtainArchive(source,options2){return source.kind==="url"?fetchArchive(source.url,options2):readArchive((0,import_node_path15.resolve)(options2.workingDirectory,
source.path),options2)}async function fetchArchive(url,options2){const{host,signal,proxy,retries,limits:limits2}=options2;const path4=(0,import_node_path15.join)(
options2.folder,"archive");const discard=()=>(0,import_promises16.rm)(path4,{force:true});const shown=shownAddress(url);let lastWord=Date.now();host.info(`Downl\
oading ${shown}`);const aside=new AbortController;const signature=options2.wantSignature?fetchSignature(url,{...options2,signal:AbortSignal.any([signal,aside.signal])}):
Promise.resolve(void 0);try{const{sha256}=await downloadFile(url,path4,{proxy,signal,retries,limits:limits2,onProgress:(bytes,total)=>{if(Date.now()-lastWord<progressInterval)
return;lastWord=Date.now();host.info(`${megabytes(bytes)}${total===void 0?"":` of ${megabytes(total)}`} MB downloaded`)},onRetry:(why,wait)=>{host.info(`${why} \
Trying again in ${Math.max(1,Math.round(wait/1e3))} s.`)}});return{path:path4,sha256,source:shown,signature:await signature,discard}}catch(error){aside.abort();
await Promise.all([discard(),signature]);throw error}}async function fetchSignature(url,{folder,proxy,signal,limits:limits2}){const address=new URL(url);address.
pathname+=".asc";const path4=(0,import_node_path15.join)(folder,"archive.asc");try{await downloadFile(address,path4,{proxy,signal,retries:0,limits:{stallInSeconds:10,
totalInSeconds:20,...limits2,maximumBytes:largestSignature}});const bytes=await(0,import_promises16.readFile)(path4);return/^\s*</.test(bytes.toString("latin1"))?
void 0:bytes}catch{return void 0}finally{await(0,import_promises16.rm)(path4,{force:true})}}async function readArchive(path4,{wantSignature}){await archiveKind(
path4);const sha256=await sha256OfFile(path4).catch(error=>{throw new SigningError("INVALID_INPUT",`The library's archive ${path4} can't be read.`,{hint:"Check \
the path in cryptoki-archive.",cause:error})});const signature=wantSignature?await(0,import_promises16.readFile)(`${path4}.asc`).catch(()=>void 0):void 0;return{
path:path4,sha256,source:path4,signature,discard:()=>Promise.resolve()}}function megabytes(bytes){return(bytes/1e6).toFixed(1)}var import_promises16,import_node_path15,
progressInterval,largestSignature;var init_obtain=__esm({"core/cryptoki/obtain.ts"(){"use strict";import_promises16=require("fs/promises");import_node_path15=require("path");
init_errors();init_address();init_archive();init_cache();init_download();progressInterval=1e4;largestSignature=64*1024}});var releaseKey;var init_release_key=__esm({"core/cryptoki/release-key.ts"(){"use strict";releaseKey=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`}});var require_openpgp_min=__commonJS({"node_modules/openpgp/dist/node/openpgp.min.cjs"(exports2,module2){var{compileFunction}=require("vm");var code4=compileFunction(
'/*! OpenPGP.js v6.3.2 - 2026-09-24 - this is LGPL licensed code, see LICENSE/our website https://openpgpjs.org/ for more information. */\n"use strict";const e="\
undefined"!=typeof window?window:"undefined"!=typeof global?global:"undefined"!=typeof self?self:{};var t=require("module"),r=require("node:crypto"),n="undefine\
d"!=typeof document?document.currentScript:null;function i(e){var t=Object.create(null);return e&&Object.keys(e).forEach((function(r){if("default"!==r){var n=Ob\
ject.getOwnPropertyDescriptor(e,r);Object.defineProperty(t,r,n.get?n:{enumerable:!0,get:function(){return e[r]}})}})),t.default=e,Object.freeze(t)}function s(e,\
t){return t.forEach((function(t){t&&"string"!=typeof t&&!Array.isArray(t)&&Object.keys(t).forEach((function(r){if("default"!==r&&!(r in e)){var n=Object.getOwnP\
ropertyDescriptor(t,r);Object.defineProperty(e,r,n.get?n:{enumerable:!0,get:function(){return t[r]}})}}))})),Object.freeze(e)}var a=/*#__PURE__*/i(r);const o=Sy\
mbol("doneWritingPromise"),c=Symbol("doneWritingResolve"),u=Symbol("doneWritingReject"),h=Symbol("readingIndex");class f extends Array{constructor(){super(),Obj\
ect.setPrototypeOf(this,f.prototype),this[o]=new Promise(((e,t)=>{this[c]=e,this[u]=t})),this[o].catch((()=>{}))}}function l(e){return e&&e.getReader&&Array.isA\
rray(e)}function y(e){if(!l(e)){const t=e.getWriter(),r=t.releaseLock;return t.releaseLock=()=>{t.closed.catch((function(){})),r.call(t)},t}this.stream=e}functi\
on g(t){if(l(t))return"array";if(e.ReadableStream&&e.ReadableStream.prototype.isPrototypeOf(t))return"web";if(t&&!(e.ReadableStream&&t instanceof e.ReadableStre\
am)&&"function"==typeof t._read&&"object"==typeof t._readableState)throw Error("Native Node streams are no longer supported: please manually convert the stream \
to a WebStream, using e.g. `stream.Readable.toWeb`");return!(!t||!t.getReader)&&"web-like"}function p(e){return Uint8Array.prototype.isPrototypeOf(e)}function d\
(e){if(1===e.length)return e[0];let t=0;for(let r=0;r<e.length;r++){if(!p(e[r]))throw Error("concatUint8Array: Data must be in the form of a Uint8Array");t+=e[r\
].length}const r=new Uint8Array(t);let n=0;return e.forEach((function(e){r.set(e,n),n+=e.length})),r}f.prototype.getReader=function(){return void 0===this[h]&&(\
this[h]=0),{read:async()=>(await this[o],this[h]===this.length?{value:void 0,done:!0}:{value:this[this[h]++],done:!1})}},f.prototype.readToEnd=async function(e)\
{await this[o];const t=e(this.slice(this[h]));return this.length=0,t},f.prototype.clone=function(){const e=new f;return e[o]=this[o].then((()=>{e.push(...this)}\
)),e},y.prototype.write=async function(e){this.stream.push(e)},y.prototype.close=async function(){this.stream[c]()},y.prototype.abort=async function(e){return t\
his.stream[u](e),e},y.prototype.releaseLock=function(){},"object"==typeof e.process&&e.process.versions;const A=new WeakSet,w=Symbol("externalBuffer");function \
m(e){if(this.stream=e,e[w]&&(this[w]=e[w].slice()),l(e)){const t=e.getReader();return this._read=t.read.bind(t),this._releaseLock=()=>{},void(this._cancel=()=>{\
})}if(g(e)){const t=e.getReader();return this._read=t.read.bind(t),this._releaseLock=()=>{t.closed.catch((function(){})),t.releaseLock()},void(this._cancel=t.ca\
ncel.bind(t))}let t=!1;this._read=async()=>t||A.has(e)?{value:void 0,done:!0}:(t=!0,{value:e,done:!1}),this._releaseLock=()=>{if(t)try{A.add(e)}catch{}}}functio\
n b(e){return g(e)?e:new ReadableStream({start(t){t.enqueue(e),t.close()}})}function k(e){const t=g(e);if(t){if("array"!==t)throw Error("Can\'t convert Stream to\
 ArrayStream here, call `readToEnd` first");return e}const r=new f;return(async()=>{const t=L(r);await t.write(e),await t.close()})(),r}function E(e){return e.s\
ome((e=>g(e)&&!l(e)))?function(e){const t=e.map(b),r=I((async function(e){await Promise.all(i.map((t=>R(t,e))))}));let n=Promise.resolve();const i=t.map(((e,i)=\
>C(e,((e,s)=>(n=n.then((()=>v(e,r.writable,{preventClose:i!==t.length-1}))),n)))));return r.readable}(e):e.some((e=>l(e)))?function(e){const t=new f;let r=Promi\
se.resolve();return e.forEach(((n,i)=>(r=r.then((()=>v(n,t,{preventClose:i!==e.length-1}))),r))),t}(e):"string"==typeof e[0]?e.join(""):d(e)}async function v(e,\
t,{preventClose:r=!1,preventAbort:n=!1,preventCancel:i=!1}={}){if(g(e)&&!l(e)&&!l(t)){e=b(e);try{if(e[w]){const r=L(t);for(let t=0;t<e[w].length;t++)await r.rea\
dy,await r.write(e[w][t]);r.releaseLock()}await e.pipeTo(t,{preventClose:r,preventAbort:n,preventCancel:i})}catch{}return}g(e)||(e=k(e));const s=F(e),a=L(t);try\
{for(;;){await a.ready;const{done:e,value:t}=await s.read();if(e){r||await a.close();break}await a.write(t)}}catch(e){n||await a.abort(e)}finally{s.releaseLock(\
),a.releaseLock()}}function I(e){let t,r,n,i=!1,s=!1;return{readable:new ReadableStream({start(e){n=e},pull(){t?t():i=!0},async cancel(t){s=!0,e&&await e(t),r&&\
r(t)}},{highWaterMark:0}),writable:new WritableStream({write:async function(e){if(s)throw Error("Stream is cancelled");n.enqueue(e),i?i=!1:(await new Promise(((\
e,n)=>{t=e,r=n})),t=null,r=null)},close:n.close.bind(n),abort:n.error.bind(n)})}}function B(e,t=()=>{},r=()=>{},n={highWaterMark:0}){if(g(e))return K(e,t,r,n);c\
onst i=t(e),s=r();return void 0!==i&&void 0!==s?E([i,s]):void 0!==i?i:s}async function S(e,t=async()=>{},r=async()=>{},n={highWaterMark:1}){if(g(e))return K(e,t\
,r,n);const i=await t(e),s=await r();return void 0!==i&&void 0!==s?E([i,s]):void 0!==i?i:s}function K(e,t,r,n){if(l(e)){const n=new f;return(async()=>{const i=L\
(n);try{const n=await M(e),s=await t(n),a=await r();let o;o=void 0!==s&&void 0!==a?E([s,a]):void 0!==s?s:a,await i.write(o),await i.close()}catch(e){await i.abo\
rt(e)}})(),n}if(g(e)){let i,s=!1;return new ReadableStream({start(){i=e.getReader()},async pull(n){if(s)return n.close(),void e.releaseLock();try{for(;;){const{\
value:a,done:o}=await i.read();s=o;const c=await(o?r:t)(a);if(void 0!==c)return void n.enqueue(c);if(o)return n.close(),void e.releaseLock()}}catch(e){n.error(e\
)}},async cancel(e){await i.cancel(e)}},n)}throw Error("Unreachable")}function C(e,t){if(g(e)&&!l(e)){let r;const n=new TransformStream({start(e){r=e}}),i=v(e,n\
.writable),s=I((async function(e){r.error(e),await i,await new Promise((e=>setTimeout(e)))}));return t(n.readable,s.writable),s.readable}e=k(e);const r=new f;re\
turn t(e,r),r}function D(e,t){let r;const n=C(e,((e,i)=>{const s=F(e);s.remainder=()=>(s.releaseLock(),v(e,i),n),r=t(s)}));return r}function U(e){if(l(e))return\
 e.clone();if(g(e)){const t=function(e){if(l(e))throw Error("ArrayStream cannot be tee()d, use clone() instead");if(g(e)){const t=b(e).tee();return t[0][w]=t[1]\
[w]=e[w],t}return[Q(e),Q(e)]}(e);return x(e,t[0]),t[1]}return Q(e)}function P(e){return l(e)?U(e):g(e)?new ReadableStream({start(t){const r=C(e,(async(e,r)=>{co\
nst n=F(e),i=L(r);try{for(;;){await i.ready;const{done:e,value:r}=await n.read();if(e){try{t.close()}catch{}return void await i.close()}try{t.enqueue(r)}catch{}\
await i.write(r)}}catch(e){t.error(e),await i.abort(e)}}));x(e,r)}}):Q(e)}function x(e,t){Object.entries(Object.getOwnPropertyDescriptors(e.constructor.prototyp\
e)).forEach((([r,n])=>{"constructor"!==r&&(n.value?n.value=n.value.bind(t):n.get=n.get.bind(t),Object.defineProperty(e,r,n))}))}function Q(e,t=0,r=1/0){if(l(e))\
throw Error("Not implemented");if(g(e)){if(t>=0&&r>=0){let n,i=0;return new ReadableStream({start(){n=e.getReader()},async pull(s){try{for(;;){if(!(i<r))return \
s.close(),void e.releaseLock();{const{value:a,done:o}=await n.read();if(o)return s.close(),void e.releaseLock();let c;if(i+a.length>=t&&(c=Q(a,Math.max(t-i,0),r\
-i)),i+=a.length,c)return void s.enqueue(c)}}}catch(e){s.error(e)}},async cancel(e){await n.cancel(e)}},{highWaterMark:0})}if(t<0&&(r<0||r===1/0)){let n=[];retu\
rn B(e,(e=>{e.length>=-t?n=[e]:n.push(e)}),(()=>Q(E(n),t,r)))}if(0===t&&r<0){let n;return B(e,(e=>{const i=n?E([n,e]):e;if(i.length>=-r)return n=Q(i,r),Q(i,t,r)\
;n=i}))}return console.warn(`stream.slice(input, ${t}, ${r}) not implemented efficiently.`),T((async()=>Q(await M(e),t,r)))}return e[w]&&(e=E(e[w].concat([e])))\
,p(e)?e.subarray(t,r===1/0?e.length:r):e.slice(t,r)}async function M(e,t=E){return l(e)?e.readToEnd(t):g(e)?F(e).readToEnd(t):e}async function R(e,t){if(g(e)){i\
f(e.cancel){const r=await e.cancel(t);return await new Promise((e=>setTimeout(e))),r}if(e.destroy)return e.destroy(t),await new Promise((e=>setTimeout(e))),t}}f\
unction T(e){const t=new f;return(async()=>{const r=L(t);try{await r.write(await e()),await r.close()}catch(e){await r.abort(e)}})(),t}function F(e){return new \
m(e)}function L(e){return new y(e)}m.prototype.read=async function(){if(this[w]&&this[w].length){return{done:!1,value:this[w].shift()}}return this._read()},m.pr\
ototype.releaseLock=function(){this[w]&&(this.stream[w]=this[w]),this._releaseLock()},m.prototype.cancel=function(e){return this._cancel(e)},m.prototype.readLin\
e=async function(){let e,t=[];for(;!e;){let{done:r,value:n}=await this.read();if(n+="",r)return t.length?E(t):void 0;const i=n.indexOf("\\n")+1;i&&(e=E(t.concat(\
n.substr(0,i))),t=[]),i!==n.length&&t.push(n.substr(i))}return this.unshift(...t),e},m.prototype.readByte=async function(){const{done:e,value:t}=await this.read\
();if(e)return;const r=t[0];return this.unshift(Q(t,1)),r},m.prototype.readBytes=async function(e){const t=[];let r=0;for(;;){const{done:n,value:i}=await this.r\
ead();if(n)return t.length?E(t):void 0;if(t.push(i),r+=i.length,r>=e){const r=E(t);return this.unshift(Q(r,e)),Q(r,0,e)}}},m.prototype.peekBytes=async function(\
e){const t=await this.readBytes(e);return this.unshift(t),t},m.prototype.unshift=function(...e){this[w]||(this[w]=[]),1===e.length&&p(e[0])&&this[w].length&&e[0\
].length&&this[w][0].byteOffset>=e[0].length?this[w][0]=new Uint8Array(this[w][0].buffer,this[w][0].byteOffset-e[0].length,this[w][0].byteLength+e[0].length):th\
is[w].unshift(...e.filter((e=>e&&e.length)))},m.prototype.readToEnd=async function(e=E){const t=[];for(;;){const{done:e,value:r}=await this.read();if(e)break;t.\
push(r)}return e(t)};const N=Symbol("byValue");var O={curve:{nistP256:"nistP256",p256:"nistP256",nistP384:"nistP384",p384:"nistP384",nistP521:"nistP521",p521:"n\
istP521",secp256k1:"secp256k1",ed25519Legacy:"ed25519Legacy",ed25519:"ed25519Legacy",curve25519Legacy:"curve25519Legacy",curve25519:"curve25519Legacy",brainpool\
P256r1:"brainpoolP256r1",brainpoolP384r1:"brainpoolP384r1",brainpoolP512r1:"brainpoolP512r1"},s2k:{simple:0,salted:1,iterated:3,argon2:4,gnu:101},publicKey:{rsa\
EncryptSign:1,rsaEncrypt:2,rsaSign:3,elgamal:16,dsa:17,ecdh:18,ecdsa:19,eddsaLegacy:22,aedh:23,aedsa:24,x25519:25,x448:26,ed25519:27,ed448:28},symmetric:{idea:1\
,tripledes:2,cast5:3,blowfish:4,aes128:7,aes192:8,aes256:9,twofish:10},compression:{uncompressed:0,zip:1,zlib:2,bzip2:3},hash:{md5:1,sha1:2,ripemd:3,sha256:8,sh\
a384:9,sha512:10,sha224:11,sha3_256:12,sha3_512:14},webHash:{"SHA-1":2,"SHA-256":8,"SHA-384":9,"SHA-512":10},aead:{eax:1,ocb:2,gcm:3,experimentalGCM:100},packet\
:{publicKeyEncryptedSessionKey:1,signature:2,symEncryptedSessionKey:3,onePassSignature:4,secretKey:5,publicKey:6,secretSubkey:7,compressedData:8,symmetricallyEn\
cryptedData:9,marker:10,literalData:11,trust:12,userID:13,publicSubkey:14,userAttribute:17,symEncryptedIntegrityProtectedData:18,modificationDetectionCode:19,ae\
adEncryptedData:20,padding:21},literal:{binary:98,text:116,utf8:117,mime:109},signature:{binary:0,text:1,standalone:2,certGeneric:16,certPersona:17,certCasual:1\
8,certPositive:19,certRevocation:48,subkeyBinding:24,keyBinding:25,key:31,keyRevocation:32,subkeyRevocation:40,timestamp:64,thirdParty:80},signatureSubpacket:{s\
ignatureCreationTime:2,signatureExpirationTime:3,exportableCertification:4,trustSignature:5,regularExpression:6,revocable:7,keyExpirationTime:9,placeholderBackw\
ardsCompatibility:10,preferredSymmetricAlgorithms:11,revocationKey:12,issuerKeyID:16,notationData:20,preferredHashAlgorithms:21,preferredCompressionAlgorithms:2\
2,keyServerPreferences:23,preferredKeyServer:24,primaryUserID:25,policyURI:26,keyFlags:27,signersUserID:28,reasonForRevocation:29,features:30,signatureTarget:31\
,embeddedSignature:32,issuerFingerprint:33,preferredAEADAlgorithms:34,preferredCipherSuites:39},keyFlags:{certifyKeys:1,signData:2,encryptCommunication:4,encryp\
tStorage:8,splitPrivateKey:16,authentication:32,sharedPrivateKey:128},armor:{multipartSection:0,multipartLast:1,signed:2,message:3,publicKey:4,privateKey:5,sign\
ature:6},reasonForRevocation:{noReason:0,keySuperseded:1,keyCompromised:2,keyRetired:3,userIDInvalid:32},features:{modificationDetection:1,aead:2,v5Keys:4,seipd\
v2:8},write:function(e,t){if("number"==typeof t&&(t=this.read(e,t)),void 0!==e[t])return e[t];throw Error("Invalid enum value.")},read:function(e,t){if(e[N]||(e\
[N]=[],Object.entries(e).forEach((([t,r])=>{e[N][r]=t}))),void 0!==e[N][t])return e[N][t];throw Error("Invalid enum value.")}};const H={preferredHashAlgorithm:O\
.hash.sha512,preferredSymmetricAlgorithm:O.symmetric.aes256,preferredCompressionAlgorithm:O.compression.uncompressed,aeadProtect:!1,parseAEADEncryptedV4KeysAsLe\
gacy:!1,preferredAEADAlgorithm:O.aead.gcm,aeadChunkSizeByte:12,v6Keys:!1,enableParsingV5Entities:!1,s2kType:O.s2k.iterated,s2kIterationCountByte:224,s2kArgon2Pa\
rams:{passes:3,parallelism:4,memoryExponent:16},maxArgon2MemoryExponent:30,allowUnauthenticatedMessages:!1,allowUnauthenticatedStream:!1,minRSABits:2047,passwor\
dCollisionCheck:!1,allowInsecureDecryptionWithSigningKeys:!1,allowInsecureVerificationWithReformattedKeys:!1,allowMissingKeyFlags:!1,constantTimePKCS1Decryption\
:!1,constantTimePKCS1DecryptionSupportedSymmetricAlgorithms:new Set([O.symmetric.aes128,O.symmetric.aes192,O.symmetric.aes256]),ignoreUnsupportedPackets:!0,igno\
reMalformedPackets:!1,enforceGrammar:!0,additionalAllowedPackets:[],showVersion:!1,showComment:!1,versionString:"OpenPGP.js 6.3.2",commentString:"https://openpg\
pjs.org",maxUserIDLength:5120,maxDecompressedMessageSize:1/0,knownNotations:[],nonDeterministicSignaturesViaNotation:!0,useEllipticFallback:!0,rejectHashAlgorit\
hms:new Set([O.hash.md5,O.hash.ripemd]),rejectMessageHashAlgorithms:new Set([O.hash.md5,O.hash.ripemd,O.hash.sha1]),rejectPublicKeyAlgorithms:new Set([O.publicK\
ey.elgamal,O.publicKey.dsa]),rejectCurves:new Set([O.curve.secp256k1])},z=(()=>{try{return"development"===process.env.NODE_ENV}catch{}return!1})(),G={isString:f\
unction(e){return"string"==typeof e||e instanceof String},nodeRequire:t.createRequire("undefined"==typeof document?require("url").pathToFileURL(__filename).href\
:n&&"SCRIPT"===n.tagName.toUpperCase()&&n.src||new URL("openpgp.min.cjs",document.baseURI).href),isArray:function(e){return e instanceof Array},isUint8Array:p,i\
sStream:g,getNobleCurve:async(e,t)=>{if(!H.useEllipticFallback)throw Error("This curve is only supported in the full build of OpenPGP.js");const{nobleCurves:r}=\
await Promise.resolve().then((function(){return kf}));switch(e){case O.publicKey.ecdh:case O.publicKey.ecdsa:{const e=r.get(t);if(!e)throw Error("Unsupported cu\
rve");return e}case O.publicKey.x448:return r.get("x448");case O.publicKey.ed448:return r.get("ed448");default:throw Error("Unsupported curve")}},readNumber:fun\
ction(e){let t=0;for(let r=0;r<e.length;r++)t+=256**r*e[e.length-1-r];return t},writeNumber:function(e,t){const r=new Uint8Array(t);for(let n=0;n<t;n++)r[n]=e>>\
8*(t-n-1)&255;return r},readDate:function(e){const t=G.readNumber(e);return new Date(1e3*t)},writeDate:function(e){const t=Math.floor(e.getTime()/1e3);return G.\
writeNumber(t,4)},normalizeDate:function(e=Date.now()){return null===e||e===1/0?e:new Date(1e3*Math.floor(+e/1e3))},readMPI:function(e){const t=(e[0]<<8|e[1])+7\
>>>3;return G.readExactSubarray(e,2,2+t)},readExactSubarray:function(e,t,r){if(e.length<r)throw Error("Input array too short");return e.subarray(t,r)},leftPad(e\
,t){if(e.length>t)throw Error("Input array too long");const r=new Uint8Array(t),n=t-e.length;return r.set(e,n),r},uint8ArrayToMPI:function(e){const t=G.uint8Arr\
ayBitLength(e);if(0===t)throw Error("Zero MPI");const r=e.subarray(e.length-Math.ceil(t/8)),n=new Uint8Array([(65280&t)>>8,255&t]);return G.concatUint8Array([n,\
r])},uint8ArrayBitLength:function(e){let t;for(t=0;t<e.length&&0===e[t];t++);if(t===e.length)return 0;const r=e.subarray(t);return 8*(r.length-1)+G.nbits(r[0])}\
,hexToUint8Array:function(e){const t=new Uint8Array(e.length>>1);for(let r=0;r<e.length>>1;r++)t[r]=parseInt(e.substr(r<<1,2),16);return t},uint8ArrayToHex:func\
tion(e){const t="0123456789abcdef";let r="";return e.forEach((e=>{r+=t[e>>4]+t[15&e]})),r},stringToUint8Array:function(e){return B(e,(e=>{if(!G.isString(e))thro\
w Error("stringToUint8Array: Data must be in the form of a string");const t=new Uint8Array(e.length);for(let r=0;r<e.length;r++)t[r]=e.charCodeAt(r);return t}))\
},uint8ArrayToString:function(e){const t=[],r=16384,n=(e=new Uint8Array(e)).length;for(let i=0;i<n;i+=r)t.push(String.fromCharCode.apply(String,e.subarray(i,i+r\
<n?i+r:n)));return t.join("")},encodeUTF8:function(e){const t=new TextEncoder("utf-8");function r(e,r=!1){return t.encode(e,{stream:!r})}return B(e,r,(()=>r("",\
!0)))},decodeUTF8:function(e){const t=new TextDecoder("utf-8");function r(e,r=!1){return t.decode(e,{stream:!r})}return B(e,r,(()=>r(new Uint8Array,!0)))},conca\
t:E,concatUint8Array:d,equalsUint8Array:function(e,t){if(!G.isUint8Array(e)||!G.isUint8Array(t))throw Error("Data must be in the form of a Uint8Array");if(e.len\
gth!==t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},findLastIndex:function(e,t){for(let r=e.length;r>=0;r--)if(t(e[r],r,e))retu\
rn r;return-1},timingSafeEqualsUint8Array:function(e,t){if(e.length!==t.length)throw Error("Equal input arrays expected");let r=1;for(let n=0;n<e.length;n++)r&=\
e[n]===t[n];return!!r},writeChecksum:function(e){let t=0;for(let r=0;r<e.length;r++)t=t+e[r]&65535;return G.writeNumber(t,2)},printDebug:function(e){z&&console.\
log("[OpenPGP.js debug]",e)},printDebugError:function(e){z&&console.error("[OpenPGP.js debug]",e)},nbits:function(e){let t=1,r=e>>>16;return 0!==r&&(e=r,t+=16),\
r=e>>8,0!==r&&(e=r,t+=8),r=e>>4,0!==r&&(e=r,t+=4),r=e>>2,0!==r&&(e=r,t+=2),r=e>>1,0!==r&&(e=r,t+=1),t},double:function(e){const t=new Uint8Array(e.length),r=e.l\
ength-1;for(let n=0;n<r;n++)t[n]=e[n]<<1^e[n+1]>>7;return t[r]=e[r]<<1^135*(e[0]>>7),t},shiftRight:function(e,t){if(t)for(let r=e.length-1;r>=0;r--)e[r]>>=t,r>0\
&&(e[r]|=e[r-1]<<8-t);return e},getWebCrypto:function(){const t=void 0!==e&&e.crypto&&e.crypto.subtle||this.getNodeCrypto()?.webcrypto.subtle;if(!t)throw Error(\
"The WebCrypto API is not available");return t},getNodeCrypto:function(){return this.nodeRequire("crypto")},getNodeZlib:function(){return this.nodeRequire("zlib\
")},getNodeBuffer:function(){return(this.nodeRequire("buffer")||{}).Buffer},getHardwareConcurrency:function(){if("undefined"!=typeof navigator)return navigator.\
hardwareConcurrency||1;return this.nodeRequire("os").cpus().length},isEmailAddress:function(e){if(!G.isString(e))return!1;return/^[^\\p{C}\\p{Z}@<>\\\\]+@[^\\p{C}\\p{\
Z}@<>\\\\]+[^\\p{C}\\p{Z}\\p{P}]$/u.test(e)},canonicalizeEOL:function(e){let t=!1;return B(e,(e=>{let r;t&&(e=G.concatUint8Array([new Uint8Array([13]),e])),13===e[e.\
length-1]?(t=!0,e=e.subarray(0,-1)):t=!1;const n=[];for(let t=0;r=e.indexOf(10,t)+1,r;t=r)13!==e[r-2]&&n.push(r);if(!n.length)return e;const i=new Uint8Array(e.\
length+n.length);let s=0;for(let t=0;t<n.length;t++){const r=e.subarray(n[t-1]||0,n[t]);i.set(r,s),s+=r.length,i[s-1]=13,i[s]=10,s++}return i.set(e.subarray(n[n\
.length-1]||0),s),i}),(()=>t?new Uint8Array([13]):void 0))},nativeEOL:function(e){let t=!1;return B(e,(e=>{let r;13===(e=t&&10!==e[0]?G.concatUint8Array([new Ui\
nt8Array([13]),e]):new Uint8Array(e))[e.length-1]?(t=!0,e=e.subarray(0,-1)):t=!1;let n=0;for(let t=0;t!==e.length;t=r){r=e.indexOf(13,t)+1,r||(r=e.length);const\
 i=r-(10===e[r]?1:0);t&&e.copyWithin(n,t,i),n+=i-t}return e.subarray(0,n)}),(()=>t?new Uint8Array([13]):void 0))},removeTrailingSpaces:function(e){return e.spli\
t("\\n").map((e=>{let t=e.length-1;for(;t>=0&&(" "===e[t]||"\\t"===e[t]||"\\r"===e[t]);t--);return e.substr(0,t+1)})).join("\\n")},wrapError:function(e,t){if(!t)ret\
urn e instanceof Error?e:Error(e);if(e instanceof Error){try{e.message+=": "+t.message,e.cause=t}catch{}return e}return Error(e+": "+t.message,{cause:t})},const\
ructAllowedPackets:function(e){const t={};return e.forEach((e=>{if(!e.tag)throw Error("Invalid input: expected a packet class");t[e.tag]=e})),t},anyPromise:func\
tion(e){return new Promise(((t,r)=>{let n;Promise.all(e.map((async e=>{try{t(await e)}catch(e){n=e}}))).then((()=>{r(n)}))}))},selectUint8Array:function(e,t,r){\
const n=Math.max(t.length,r.length),i=new Uint8Array(n);let s=0;for(let n=0;n<i.length;n++)i[n]=t[n]&256-e|r[n]&255+e,s+=e&n<t.length|1-e&n<r.length;return i.su\
barray(0,s)},selectUint8:function(e,t,r){return t&256-e|r&255+e},isAES:function(e){return e===O.symmetric.aes128||e===O.symmetric.aes192||e===O.symmetric.aes256\
}},j=G.getNodeBuffer();let q,V;function _(e){let t=new Uint8Array;return B(e,(e=>{t=G.concatUint8Array([t,e]);const r=[],n=Math.floor(t.length/45),i=45*n,s=q(t.\
subarray(0,i));for(let e=0;e<n;e++)r.push(s.substr(60*e,60)),r.push("\\n");return t=t.subarray(i),r.join("")}),(()=>t.length?q(t)+"\\n":""))}function Y(e){let t="\
";return B(e,(e=>{t+=e;let r=0;const n=[" ","\\t","\\r","\\n"];for(let e=0;e<n.length;e++){const i=n[e];for(let e=t.indexOf(i);-1!==e;e=t.indexOf(i,e+1))r++}let i=\
t.length;for(;i>0&&(i-r)%4!=0;i--)n.includes(t[i])&&r--;const s=V(t.substr(0,i));return t=t.substr(i),s}),(()=>V(t)))}function Z(e){return Y(e.replace(/-/g,"+")\
.replace(/_/g,"/"))}function J(e,t){let r=_(e).replace(/[\\r\\n]/g,"");return r=r.replace(/[+]/g,"-").replace(/[/]/g,"_").replace(/[=]/g,""),r}function W(e){const\
 t=e.match(/^-----BEGIN PGP (MESSAGE, PART \\d+\\/\\d+|MESSAGE, PART \\d+|SIGNED MESSAGE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/m);if(!t)throw \
Error("Unknown ASCII armor type");return/MESSAGE, PART \\d+\\/\\d+/.test(t[1])?O.armor.multipartSection:/MESSAGE, PART \\d+/.test(t[1])?O.armor.multipartLast:/SIGNE\
D MESSAGE/.test(t[1])?O.armor.signed:/MESSAGE/.test(t[1])?O.armor.message:/PUBLIC KEY BLOCK/.test(t[1])?O.armor.publicKey:/PRIVATE KEY BLOCK/.test(t[1])?O.armor\
.privateKey:/SIGNATURE/.test(t[1])?O.armor.signature:void 0}function X(e,t){let r="";return t.showVersion&&(r+="Version: "+t.versionString+"\\n"),t.showComment&&\
(r+="Comment: "+t.commentString+"\\n"),e&&(r+="Comment: "+e+"\\n"),r+="\\n",r}function $(e){const t=function(e){let t=13501623;return B(e,(e=>{const r=te?Math.floo\
r(e.length/4):0,n=new Uint32Array(e.buffer,e.byteOffset,r);for(let e=0;e<r;e++)t^=n[e],t=ee[0][t>>24&255]^ee[1][t>>16&255]^ee[2][t>>8&255]^ee[3][255&t];for(let \
n=4*r;n<e.length;n++)t=t>>8^ee[0][255&t^e[n]]}),(()=>new Uint8Array([t,t>>8,t>>16])))}(e);return _(t)}j?(q=e=>j.from(e).toString("base64"),V=e=>{const t=j.from(\
e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}):(q=e=>btoa(G.uint8ArrayToString(e)),V=e=>G.stringToUint8Array(atob(e)));const ee=[Array(\
255),Array(255),Array(255),Array(255)];for(let e=0;e<=255;e++){let t=e<<16;for(let e=0;e<8;e++)t=t<<1^(8388608&t?8801531:0);ee[0][e]=(16711680&t)>>16|65280&t|(2\
55&t)<<16}for(let e=0;e<=255;e++)ee[1][e]=ee[0][e]>>8^ee[0][255&ee[0][e]];for(let e=0;e<=255;e++)ee[2][e]=ee[1][e]>>8^ee[0][255&ee[1][e]];for(let e=0;e<=255;e++\
)ee[3][e]=ee[2][e]>>8^ee[0][255&ee[2][e]];const te=function(){const e=new ArrayBuffer(2);return new DataView(e).setInt16(0,255,!0),255===new Int16Array(e)[0]}()\
;function re(e){for(let t=0;t<e.length;t++)/^([^\\s:]|[^\\s:][^:]*[^\\s:]): .+$/.test(e[t])||G.printDebugError(Error("Improperly formatted armor header: "+e[t])),/\
^(Version|Comment|MessageID|Hash|Charset): .+$/.test(e[t])||G.printDebugError(Error("Unknown header: "+e[t]))}function ne(e){let t=e;const r=e.lastIndexOf("=");\
return r>=0&&r!==e.length-1&&(t=e.slice(0,r)),t}function ie(e){return new Promise(((t,r)=>{try{const n=/^-----[^-]+-----$/m,i=/^[ \\f\\r\\t\\u00a0\\u2000-\\u200a\\u202\
f\\u205f\\u3000]*$/;let s;const a=[];let o,c,u=a,h=[];const f=Y(C(e,(async(e,l)=>{const y=F(e);try{for(;;){let e=await y.readLine();if(void 0===e)throw Error("Mis\
formed armored text");if(e=G.removeTrailingSpaces(e.replace(/[\\r\\n]/g,"")),s)if(o)c||s!==O.armor.signed||(n.test(e)?(h=h.join("\\r\\n"),c=!0,re(u),u=[],o=!1):h.pu\
sh(e.replace(/^- /,"")));else if(n.test(e)&&r(Error("Mandatory blank line missing between armor headers and armor data")),i.test(e)){if(re(u),o=!0,c||s!==O.armo\
r.signed){t({text:h,data:f,headers:a,type:s});break}}else u.push(e);else n.test(e)&&(s=W(e))}}catch(e){return void r(e)}const g=L(l);try{for(;;){await g.ready;c\
onst{done:e,value:t}=await y.read();if(e)throw Error("Misformed armored text");const r=t+"";if(-1!==r.indexOf("=")||-1!==r.indexOf("-")){let e=await y.readToEnd\
();e.length||(e=""),e=r+e,e=G.removeTrailingSpaces(e.replace(/\\r/g,""));const t=e.split(n);if(1===t.length)throw Error("Misformed armored text");const i=ne(t[0]\
.slice(0,-1));await g.write(i);break}await g.write(r)}await g.ready,await g.close()}catch(e){await g.abort(e)}})))}catch(e){r(e)}})).then((async e=>(l(e.data)&&\
(e.data=await M(e.data)),e)))}function se(e,t,r,n,i,s=!1,a=H){let o,c;e===O.armor.signed&&(o=t.text,c=t.hash,t=t.data);const u=s&&P(t),h=[];switch(e){case O.arm\
or.multipartSection:h.push("-----BEGIN PGP MESSAGE, PART "+r+"/"+n+"-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.push("-----END PGP MESSAGE, PART\
 "+r+"/"+n+"-----\\n");break;case O.armor.multipartLast:h.push("-----BEGIN PGP MESSAGE, PART "+r+"-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.pus\
h("-----END PGP MESSAGE, PART "+r+"-----\\n");break;case O.armor.signed:h.push("-----BEGIN PGP SIGNED MESSAGE-----\\n"),h.push(c?`Hash: ${c}\\n\\n`:"\\n"),h.push(o.r\
eplace(/^-/gm,"- -")),h.push("\\n-----BEGIN PGP SIGNATURE-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.push("-----END PGP SIGNATURE-----\\n");break;\
case O.armor.message:h.push("-----BEGIN PGP MESSAGE-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.push("-----END PGP MESSAGE-----\\n");break;case O.\
armor.publicKey:h.push("-----BEGIN PGP PUBLIC KEY BLOCK-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.push("-----END PGP PUBLIC KEY BLOCK-----\\n");\
break;case O.armor.privateKey:h.push("-----BEGIN PGP PRIVATE KEY BLOCK-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.push("-----END PGP PRIVATE KEY\
 BLOCK-----\\n");break;case O.armor.signature:h.push("-----BEGIN PGP SIGNATURE-----\\n"),h.push(X(i,a)),h.push(_(t)),u&&h.push("=",$(u)),h.push("-----END PGP SIGN\
ATURE-----\\n")}return G.concat(h)}const ae=BigInt(0),oe=BigInt(1);function ce(e){const t="0123456789ABCDEF";let r="";return e.forEach((e=>{r+=t[e>>4]+t[15&e]}))\
,BigInt("0x0"+r)}function ue(e,t){const r=e%t;return r<ae?r+t:r}function he(e,t,r){const n=-e;return t&n|r&~n}function fe(e,t,r){if(r===ae)throw Error("Modulo c\
annot be zero");if(r===oe)return BigInt(0);if(t<ae)throw Error("Unsopported negative exponent");let n=t,i=e;i%=r;let s=BigInt(1);for(;n>ae;){const e=n&oe;n>>=oe\
;s=he(e,s*i%r,s),i=i*i%r}return s}function le(e){return e>=ae?e:-e}function ye(e,t){const{gcd:r,x:n}=function(e,t){let r=BigInt(0),n=BigInt(1),i=BigInt(1),s=Big\
Int(0),a=le(e),o=le(t);const c=e<ae,u=t<ae;for(;o!==ae;){const e=a/o;let t=r;r=i-e*r,i=t,t=n,n=s-e*n,s=t,t=o,o=a%o,a=t}return{x:c?-i:i,y:u?-s:s,gcd:a}}(e,t);if(\
r!==oe)throw Error("Inverse does not exist");return ue(n+t,t)}function ge(e){const t=Number(e);if(t>Number.MAX_SAFE_INTEGER)throw Error("Number can only safely \
store up to 53 bits");return t}function pe(e,t){return(e>>BigInt(t)&oe)===ae?0:1}function de(e){const t=e<ae?BigInt(-1):ae;let r=1,n=e;for(;(n>>=oe)!==t;)r++;re\
turn r}function Ae(e){const t=e<ae?BigInt(-1):ae,r=BigInt(8);let n=1,i=e;for(;(i>>=r)!==t;)n++;return n}function we(e,t="be",r){let n=e.toString(16);n.length%2=\
=1&&(n="0"+n);const i=n.length/2,s=new Uint8Array(r||i),a=r?r-i:0;let o=0;for(;o<i;)s[o+a]=parseInt(n.slice(2*o,2*o+2),16),o++;return"be"!==t&&s.reverse(),s}con\
st me=G.getNodeCrypto();function be(e){const t="undefined"!=typeof crypto?crypto:me?.webcrypto;if(t?.getRandomValues){const r=new Uint8Array(e);return t.getRand\
omValues(r)}throw Error("No secure random number generator available.")}function ke(e,t){if(t<e)throw Error("Illegal parameter value: max <= min");const r=t-e;r\
eturn ue(ce(be(Ae(r)+8)),r)+e}const Ee=BigInt(1);function ve(e,t,r){const n=BigInt(30),i=Ee<<BigInt(e-1),s=[1,6,5,4,3,2,1,4,3,2,1,2,1,4,3,2,1,2,1,4,3,2,1,6,5,4,\
3,2,1,2];let a=ke(i,i<<Ee),o=ge(ue(a,n));do{a+=BigInt(s[o]),o=(o+s[o])%s.length,de(a)>e&&(a=ue(a,i<<Ee),a+=i,o=ge(ue(a,n)))}while(!Ie(a,t,r));return a}function \
Ie(e,t,r){return(!t||function(e,t){let r=e,n=t;for(;n!==ae;){const e=n;n=r%n,r=e}return r}(e-Ee,t)===Ee)&&(!!function(e){const t=BigInt(0);return Be.every((r=>u\
e(e,r)!==t))}(e)&&(!!function(e,t=BigInt(2)){return fe(t,e-Ee,e)===Ee}(e)&&!!function(e,t){const r=de(e);t||(t=Math.max(1,r/48|0));const n=e-Ee;let i=0;for(;!pe\
(n,i);)i++;const s=e>>BigInt(i);for(;t>0;t--){let t,r=fe(ke(BigInt(2),n),s,e);if(r!==Ee&&r!==n){for(t=1;t<i;t++){if(r=ue(r*r,e),r===Ee)return!1;if(r===n)break}i\
f(t===i)return!1}}return!0}(e,r)))}const Be=[7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,16\
3,167,173,179,181,191,193,197,199,211,223,227,229,233,239,241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,39\
7,401,409,419,421,431,433,439,443,449,457,461,463,467,479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,617,619,631,641,643,64\
7,653,659,661,673,677,683,691,701,709,719,727,733,739,743,751,757,761,769,773,787,797,809,811,821,823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,92\
9,937,941,947,953,967,971,977,983,991,997,1009,1013,1019,1021,1031,1033,1039,1049,1051,1061,1063,1069,1087,1091,1093,1097,1103,1109,1117,1123,1129,1151,1153,116\
3,1171,1181,1187,1193,1201,1213,1217,1223,1229,1231,1237,1249,1259,1277,1279,1283,1289,1291,1297,1301,1303,1307,1319,1321,1327,1361,1367,1373,1381,1399,1409,142\
3,1427,1429,1433,1439,1447,1451,1453,1459,1471,1481,1483,1487,1489,1493,1499,1511,1523,1531,1543,1549,1553,1559,1567,1571,1579,1583,1597,1601,1607,1609,1613,161\
9,1621,1627,1637,1657,1663,1667,1669,1693,1697,1699,1709,1721,1723,1733,1741,1747,1753,1759,1777,1783,1787,1789,1801,1811,1823,1831,1847,1861,1867,1871,1873,187\
7,1879,1889,1901,1907,1913,1931,1933,1949,1951,1973,1979,1987,1993,1997,1999,2003,2011,2017,2027,2029,2039,2053,2063,2069,2081,2083,2087,2089,2099,2111,2113,212\
9,2131,2137,2141,2143,2153,2161,2179,2203,2207,2213,2221,2237,2239,2243,2251,2267,2269,2273,2281,2287,2293,2297,2309,2311,2333,2339,2341,2347,2351,2357,2371,237\
7,2381,2383,2389,2393,2399,2411,2417,2423,2437,2441,2447,2459,2467,2473,2477,2503,2521,2531,2539,2543,2549,2551,2557,2579,2591,2593,2609,2617,2621,2633,2647,265\
7,2659,2663,2671,2677,2683,2687,2689,2693,2699,2707,2711,2713,2719,2729,2731,2741,2749,2753,2767,2777,2789,2791,2797,2801,2803,2819,2833,2837,2843,2851,2857,286\
1,2879,2887,2897,2903,2909,2917,2927,2939,2953,2957,2963,2969,2971,2999,3001,3011,3019,3023,3037,3041,3049,3061,3067,3079,3083,3089,3109,3119,3121,3137,3163,316\
7,3169,3181,3187,3191,3203,3209,3217,3221,3229,3251,3253,3257,3259,3271,3299,3301,3307,3313,3319,3323,3329,3331,3343,3347,3359,3361,3371,3373,3389,3391,3407,341\
3,3433,3449,3457,3461,3463,3467,3469,3491,3499,3511,3517,3527,3529,3533,3539,3541,3547,3557,3559,3571,3581,3583,3593,3607,3613,3617,3623,3631,3637,3643,3659,367\
1,3673,3677,3691,3697,3701,3709,3719,3727,3733,3739,3761,3767,3769,3779,3793,3797,3803,3821,3823,3833,3847,3851,3853,3863,3877,3881,3889,3907,3911,3917,3919,392\
3,3929,3931,3943,3947,3967,3989,4001,4003,4007,4013,4019,4021,4027,4049,4051,4057,4073,4079,4091,4093,4099,4111,4127,4129,4133,4139,4153,4157,4159,4177,4201,421\
1,4217,4219,4229,4231,4241,4243,4253,4259,4261,4271,4273,4283,4289,4297,4327,4337,4339,4349,4357,4363,4373,4391,4397,4409,4421,4423,4441,4447,4451,4457,4463,448\
1,4483,4493,4507,4513,4517,4519,4523,4547,4549,4561,4567,4583,4591,4597,4603,4621,4637,4639,4643,4649,4651,4657,4663,4673,4679,4691,4703,4721,4723,4729,4733,475\
1,4759,4783,4787,4789,4793,4799,4801,4813,4817,4831,4861,4871,4877,4889,4903,4909,4919,4931,4933,4937,4943,4951,4957,4967,4969,4973,4987,4993,4999].map((e=>BigI\
nt(e)));const Se=G.getWebCrypto(),Ke=G.getNodeCrypto(),Ce=Ke&&Ke.getHashes();function De(e){if(Ke&&Ce.includes(e))return async function(t){const r=Ke.createHash\
(e);return B(t,(e=>{r.update(e)}),(()=>new Uint8Array(r.digest())))}}function Ue(e,t){const r=async()=>{const{nobleHashes:t}=await Promise.resolve().then((funct\
ion(){return Yf})),r=t.get(e);if(!r)throw Error("Unsupported hash");return r};return async function(e){if(l(e)&&(e=await M(e)),G.isStream(e)){const t=(await r()\
).create();return B(e,(e=>{t.update(e)}),(()=>t.digest()))}if(Se&&t)return new Uint8Array(await Se.digest(t,e));return(await r())(e)}}const Pe=De("md5")||Ue("md\
5"),xe=De("sha1")||Ue("sha1","SHA-1"),Qe=De("sha224")||Ue("sha224"),Me=De("sha256")||Ue("sha256","SHA-256"),Re=De("sha384")||Ue("sha384","SHA-384"),Te=De("sha51\
2")||Ue("sha512","SHA-512"),Fe=De("ripemd160")||Ue("ripemd160"),Le=De("sha3-256")||Ue("sha3_256"),Ne=De("sha3-512")||Ue("sha3_512");function Oe(e,t){switch(e){c\
ase O.hash.md5:return Pe(t);case O.hash.sha1:return xe(t);case O.hash.ripemd:return Fe(t);case O.hash.sha256:return Me(t);case O.hash.sha384:return Re(t);case O\
.hash.sha512:return Te(t);case O.hash.sha224:return Qe(t);case O.hash.sha3_256:return Le(t);case O.hash.sha3_512:return Ne(t);default:throw Error("Unsupported h\
ash function")}}function He(e){switch(e){case O.hash.md5:return 16;case O.hash.sha1:case O.hash.ripemd:return 20;case O.hash.sha256:return 32;case O.hash.sha384\
:return 48;case O.hash.sha512:return 64;case O.hash.sha224:return 28;case O.hash.sha3_256:return 32;case O.hash.sha3_512:return 64;default:throw Error("Invalid \
hash algorithm.")}}const ze=[];function Ge(e,t){const r=e.length;if(r>t-11)throw Error("Message too long");const n=function(e){const t=new Uint8Array(e);let r=0\
;for(;r<e;){const n=be(e-r);for(let e=0;e<n.length;e++)0!==n[e]&&(t[r++]=n[e])}return t}(t-r-3),i=new Uint8Array(t);return i[1]=2,i.set(n,2),i.set(e,t-r),i}func\
tion je(e,t){let r=2,n=1;for(let t=r;t<e.length;t++)n&=0!==e[t],r+=n;const i=r-2,s=e.subarray(r+1),a=0===e[0]&2===e[1]&i>=8&!n;if(t)return G.selectUint8Array(a,\
s,t);if(a)return s;throw Error("Decryption error")}function qe(e,t,r){let n;if(t.length!==He(e))throw Error("Invalid hash length");const i=new Uint8Array(ze[e].\
length);for(n=0;n<ze[e].length;n++)i[n]=ze[e][n];const s=i.length+t.length;if(r<s+11)throw Error("Intended encoded message length too short");const a=new Uint8A\
rray(r-s-3).fill(255),o=new Uint8Array(r);return o[1]=1,o.set(a,2),o.set(i,r-s),o.set(t,r-t.length),o}ze[1]=[48,32,48,12,6,8,42,134,72,134,247,13,2,5,5,0,4,16],\
ze[2]=[48,33,48,9,6,5,43,14,3,2,26,5,0,4,20],ze[3]=[48,33,48,9,6,5,43,36,3,2,1,5,0,4,20],ze[8]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,1,5,0,4,32],ze[9]=[48,65,4\
8,13,6,9,96,134,72,1,101,3,4,2,2,5,0,4,48],ze[10]=[48,81,48,13,6,9,96,134,72,1,101,3,4,2,3,5,0,4,64],ze[11]=[48,45,48,13,6,9,96,134,72,1,101,3,4,2,4,5,0,4,28],z\
e[12]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,8,5,0,4,32],ze[14]=[48,81,48,13,6,9,96,134,72,1,101,3,4,2,10,5,0,4,64];const Ve=G.getWebCrypto(),_e=G.getNodeCrypto\
(),Ye=BigInt(1);async function Ze(e,t,r,n,i,s,a,o,c){if(He(e)>=r.length)throw Error("Digest size cannot exceed key modulus size");if(t&&!G.isStream(t))if(G.getW\
ebCrypto())try{return await async function(e,t,r,n,i,s,a,o){const c=$e(r,n,i,s,a,o),u={name:"RSASSA-PKCS1-v1_5",hash:{name:e}},h=await Ve.importKey("jwk",c,u,!1\
,["sign"]);return new Uint8Array(await Ve.sign("RSASSA-PKCS1-v1_5",h,t))}(O.read(O.webHash,e),t,r,n,i,s,a,o)}catch(e){G.printDebugError(e)}else if(G.getNodeCryp\
to())return function(e,t,r,n,i,s,a,o){const c=_e.createSign(O.read(O.hash,e));c.write(t),c.end();const u=$e(r,n,i,s,a,o);return new Uint8Array(c.sign({key:u,for\
mat:"jwk",type:"pkcs1"}))}(e,t,r,n,i,s,a,o);return function(e,t,r,n){t=ce(t);const i=ce(qe(e,n,Ae(t)));return r=ce(r),we(fe(i,r,t),"be",Ae(t))}(e,r,i,c)}async f\
unction Je(e,t,r,n,i,s){if(t&&!G.isStream(t))if(G.getWebCrypto())try{return await async function(e,t,r,n,i){const s=et(n,i),a=await Ve.importKey("jwk",s,{name:"\
RSASSA-PKCS1-v1_5",hash:{name:e}},!1,["verify"]);return Ve.verify("RSASSA-PKCS1-v1_5",a,r,t)}(O.read(O.webHash,e),t,r,n,i)}catch(e){G.printDebugError(e)}else if\
(G.getNodeCrypto())return function(e,t,r,n,i){const s=et(n,i),a={key:s,format:"jwk",type:"pkcs1"},o=_e.createVerify(O.read(O.hash,e));o.write(t),o.end();try{ret\
urn o.verify(a,r)}catch{return!1}}(e,t,r,n,i);return function(e,t,r,n,i){if(r=ce(r),t=ce(t),n=ce(n),t>=r)throw Error("Signature size cannot exceed modulus size"\
);const s=we(fe(t,n,r),"be",Ae(r)),a=qe(e,i,Ae(r));return G.equalsUint8Array(s,a)}(e,r,n,i,s)}async function We(e,t,r){return G.getNodeCrypto()?function(e,t,r){\
const n=et(t,r),i={key:n,format:"jwk",type:"pkcs1",padding:_e.constants.RSA_PKCS1_PADDING};return new Uint8Array(_e.publicEncrypt(i,e))}(e,t,r):function(e,t,r){\
if(t=ce(t),e=ce(Ge(e,Ae(t))),r=ce(r),e>=t)throw Error("Message size cannot exceed modulus size");return we(fe(e,r,t),"be",Ae(t))}(e,t,r)}async function Xe(e,t,r\
,n,i,s,a,o){if(G.getNodeCrypto()&&!o)try{return function(e,t,r,n,i,s,a){const o=$e(t,r,n,i,s,a),c={key:o,format:"jwk",type:"pkcs1",padding:_e.constants.RSA_PKCS\
1_PADDING};try{return new Uint8Array(_e.privateDecrypt(c,e))}catch{throw Error("Decryption error")}}(e,t,r,n,i,s,a)}catch(e){G.printDebugError(e)}return functio\
n(e,t,r,n,i,s,a,o){if(e=ce(e),t=ce(t),r=ce(r),n=ce(n),i=ce(i),s=ce(s),a=ce(a),e>=t)throw Error("Data too large.");const c=ue(n,s-Ye),u=ue(n,i-Ye),h=ke(BigInt(2)\
,t),f=fe(ye(h,t),r,t);e=ue(e*f,t);const l=fe(e,u,i),y=fe(e,c,s),g=ue(a*(y-l),s);let p=g*i+l;return p=ue(p*h,t),je(we(p,"be",Ae(t)),o)}(e,t,r,n,i,s,a,o)}function\
 $e(e,t,r,n,i,s){const a=ce(n),o=ce(i),c=ce(r);let u=ue(c,o-Ye),h=ue(c,a-Ye);return h=we(h),u=we(u),{kty:"RSA",n:J(e),e:J(t),d:J(r),p:J(i),q:J(n),dp:J(u),dq:J(h\
),qi:J(s),ext:!0}}function et(e,t){return{kty:"RSA",n:J(e),e:J(t),ext:!0}}function tt(e,t){return{n:Z(e.n),e:we(t),d:Z(e.d),p:Z(e.q),q:Z(e.p),u:Z(e.qi)}}const r\
t=BigInt(1);const nt={"2a8648ce3d030107":O.curve.nistP256,"2b81040022":O.curve.nistP384,"2b81040023":O.curve.nistP521,"2b8104000a":O.curve.secp256k1,"2b06010401\
da470f01":O.curve.ed25519Legacy,"2b060104019755010501":O.curve.curve25519Legacy,"2b2403030208010107":O.curve.brainpoolP256r1,"2b240303020801010b":O.curve.brainp\
oolP384r1,"2b240303020801010d":O.curve.brainpoolP512r1};class it{constructor(e){if(e instanceof it)this.oid=e.oid;else if(G.isArray(e)||G.isUint8Array(e)){if(6=\
==(e=new Uint8Array(e))[0]){if(e[1]!==e.length-2)throw Error("Length mismatch in DER encoded oid");e=e.subarray(2)}this.oid=e}else this.oid=""}read(e){if(e.leng\
th>=1){const t=e[0];if(e.length>=1+t)return this.oid=e.subarray(1,1+t),1+this.oid.length}throw Error("Invalid oid")}write(){return G.concatUint8Array([new Uint8\
Array([this.oid.length]),this.oid])}toHex(){return G.uint8ArrayToHex(this.oid)}getName(){const e=nt[this.toHex()];if(!e)throw Error("Unknown curve object identi\
fier.");return e}}function st(e){let t,r=0;const n=e[0];return n<192?([r]=e,t=1):n<255?(r=(e[0]-192<<8)+e[1]+192,t=2):255===n&&(r=G.readNumber(e.subarray(1,5)),\
t=5),{len:r,offset:t}}function at(e){return e<192?new Uint8Array([e]):e>191&&e<8384?new Uint8Array([192+(e-192>>8),e-192&255]):G.concatUint8Array([new Uint8Arra\
y([255]),G.writeNumber(e,4)])}function ot(e){if(e<0||e>30)throw Error("Partial Length power must be between 1 and 30");return new Uint8Array([224+e])}function c\
t(e){return new Uint8Array([192|e])}function ut(e,t){return G.concatUint8Array([ct(e),at(t)])}function ht(e){return[O.packet.literalData,O.packet.compressedData\
,O.packet.symmetricallyEncryptedData,O.packet.symEncryptedIntegrityProtectedData,O.packet.aeadEncryptedData].includes(e)}async function ft(e,t,r){let n,i;try{co\
nst s=await e.peekBytes(2);if(!s||s.length<2||!(128&s[0]))throw Error("Error during parsing. This message / key probably does not conform to a valid OpenPGP for\
mat.");const a=await e.readByte();let o,c,u=-1,h=-1;h=0,64&a&&(h=1),h?u=63&a:(u=(63&a)>>2,c=3&a);const l=ht(u);let y,g=null;if(t&&l){if("array"===t){const e=new\
 f;n=L(e),g=e}else{const e=new TransformStream;n=L(e.writable),g=e.readable}i=r({tag:u,packet:g})}else g=[];do{if(h){const t=await e.readByte();if(y=!1,t<192)o=\
t;else if(t>=192&&t<224)o=(t-192<<8)+await e.readByte()+192;else if(t>223&&t<255){if(o=1<<(31&t),y=!0,!l)throw new TypeError("This packet type does not support \
partial lengths.")}else o=(await e.readByte()<<24|await e.readByte()<<16|await e.readByte()<<8|await e.readByte())>>>0}else switch(c){case 0:o=await e.readByte(\
);break;case 1:o=await e.readByte()<<8|await e.readByte();break;case 2:o=(await e.readByte()<<24|await e.readByte()<<16|await e.readByte()<<8|await e.readByte()\
)>>>0;break;default:o=1/0}if(o>0){let t=0;for(;;){n&&await n.ready;const{done:r,value:i}=await e.read();if(r){if(o===1/0)break;throw Error("Unexpected end of pa\
cket")}const s=o===1/0?i:i.subarray(0,o-t);if(n?await n.write(s):g.push(s),t+=i.length,t>=o){e.unshift(i.subarray(o-t+i.length));break}}}}while(y);n?(await n.re\
ady,await n.close()):(g=G.concatUint8Array(g),await r({tag:u,packet:g}))}catch(e){if(n)return await n.abort(e),!0;throw e}finally{n&&await i}}class lt extends E\
rror{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,lt),this.name="UnsupportedError"}}class yt extends lt{constructor(...e)\
{super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,lt),this.name="UnknownPacketError"}}class gt extends lt{constructor(...e){super(...e),Error.c\
aptureStackTrace&&Error.captureStackTrace(this,lt),this.name="MalformedPacketError"}}class pt{constructor(e,t){this.tag=e,this.rawContent=t}write(){return this.\
rawContent}}async function dt(e){switch(e){case O.publicKey.ed25519:try{const e=G.getWebCrypto(),t=await e.generateKey("Ed25519",!0,["sign","verify"]).catch((e=\
>{if("OperationError"===e.name){const e=Error("Unexpected key generation issue");throw e.name="NotSupportedError",e}throw e})),r=await e.exportKey("jwk",t.priva\
teKey),n=await e.exportKey("jwk",t.publicKey);return{A:new Uint8Array(Z(n.x)),seed:Z(r.d)}}catch(t){if("NotSupportedError"!==t.name)throw t;const{default:r}=awa\
it Promise.resolve().then((function(){return Nl})),n=be(bt(e)),{publicKey:i}=r.sign.keyPair.fromSeed(n);return{A:i,seed:n}}case O.publicKey.ed448:{const e=await\
 G.getNobleCurve(O.publicKey.ed448),{secretKey:t,publicKey:r}=e.keygen();return{A:r,seed:t}}default:throw Error("Unsupported EdDSA algorithm")}}async function A\
t(e,t,r,n,i,s){if(He(t)<He(kt(e)))throw Error("Hash algorithm too weak for EdDSA.");switch(e){case O.publicKey.ed25519:try{const t=G.getWebCrypto(),r=vt(e,n,i),\
a=await t.importKey("jwk",r,"Ed25519",!1,["sign"]);return{RS:new Uint8Array(await t.sign("Ed25519",a,s))}}catch(e){if("NotSupportedError"!==e.name)throw e;const\
{default:t}=await Promise.resolve().then((function(){return Nl})),r=G.concatUint8Array([i,n]);return{RS:t.sign.detached(s,r)}}case O.publicKey.ed448:return{RS:(\
await G.getNobleCurve(O.publicKey.ed448)).sign(s,i)};default:throw Error("Unsupported EdDSA algorithm")}}async function wt(e,t,{RS:r},n,i,s){if(He(t)<He(kt(e)))\
throw Error("Hash algorithm too weak for EdDSA.");switch(e){case O.publicKey.ed25519:try{const t=G.getWebCrypto(),n=Et(e,i),a=await t.importKey("jwk",n,"Ed25519\
",!1,["verify"]);return await t.verify("Ed25519",a,r,s)}catch(e){if("NotSupportedError"!==e.name)throw e;const{default:t}=await Promise.resolve().then((function\
(){return Nl}));return t.sign.detached.verify(s,r,i)}case O.publicKey.ed448:return(await G.getNobleCurve(O.publicKey.ed448)).verify(r,s,i);default:throw Error("\
Unsupported EdDSA algorithm")}}async function mt(e,t,r){switch(e){case O.publicKey.ed25519:try{const n=G.getWebCrypto(),i=vt(e,t,r),s=Et(e,t),a=await n.importKe\
y("jwk",i,"Ed25519",!1,["sign"]),o=await n.importKey("jwk",s,"Ed25519",!1,["verify"]),c=be(8),u=new Uint8Array(await n.sign("Ed25519",a,c));return await n.verif\
y("Ed25519",o,u,c)}catch(e){if("NotSupportedError"!==e.name)return!1;const{default:n}=await Promise.resolve().then((function(){return Nl})),{publicKey:i}=n.sign\
.keyPair.fromSeed(r);return G.equalsUint8Array(t,i)}case O.publicKey.ed448:{const e=(await G.getNobleCurve(O.publicKey.ed448)).getPublicKey(r);return G.equalsUi\
nt8Array(t,e)}default:return!1}}function bt(e){switch(e){case O.publicKey.ed25519:return 32;case O.publicKey.ed448:return 57;default:throw Error("Unsupported Ed\
DSA algorithm")}}function kt(e){switch(e){case O.publicKey.ed25519:return O.hash.sha256;case O.publicKey.ed448:return O.hash.sha512;default:throw Error("Unknown\
 EdDSA algo")}}const Et=(e,t)=>{if(e===O.publicKey.ed25519){return{kty:"OKP",crv:"Ed25519",x:J(t),ext:!0}}throw Error("Unsupported EdDSA algorithm")},vt=(e,t,r)\
=>{if(e===O.publicKey.ed25519){const n=Et(e,t);return n.d=J(r),n}throw Error("Unsupported EdDSA algorithm")};var It=/*#__PURE__*/Object.freeze({__proto__:null,g\
enerate:dt,getPayloadSize:bt,getPreferredHashAlgo:kt,sign:At,validateParams:mt,verify:wt});\n/*! noble-ciphers - MIT License (c) 2023 Paul Miller (paulmillr.com)\
 */function Bt(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&"Uint8Array"===e.constructor.name}function St(e,...t){if(!Bt(e))throw Error("Uint8Array\
 expected");if(t.length>0&&!t.includes(e.length))throw Error("Uint8Array expected of length "+t+", got length="+e.length)}function Kt(e,t=!0){if(e.destroyed)thr\
ow Error("Hash instance has been destroyed");if(t&&e.finished)throw Error("Hash#digest() has already been called")}function Ct(e,t){St(e);const r=t.outputLen;if\
(e.length<r)throw Error("digestInto() expects output buffer of length at least "+r)}function Dt(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}fun\
ction Ut(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Pt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function xt(e){re\
turn new DataView(e.buffer,e.byteOffset,e.byteLength)}const Qt=/* @__PURE__ */(()=>68===new Uint8Array(new Uint32Array([287454020]).buffer)[0])();function Mt(e)\
{if("string"==typeof e)e=function(e){if("string"!=typeof e)throw Error("string expected");return new Uint8Array((new TextEncoder).encode(e))}(e);else{if(!Bt(e))\
throw Error("Uint8Array expected, got "+typeof e);e=zt(e)}return e}function Rt(e,t){return e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOf\
fset<e.byteOffset+e.byteLength}function Tt(e,t){if(Rt(e,t)&&e.byteOffset<t.byteOffset)throw Error("complex overlap of input and output is not supported")}functi\
on Ft(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return 0===r}const Lt=(e,t)=>{function r(r,...n){if(St(r),!Qt)throw E\
rror("Non little-endian hardware is not yet supported");if(void 0!==e.nonceLength){const t=n[0];if(!t)throw Error("nonce / iv required");e.varSizeNonce?St(t):St\
(t,e.nonceLength)}const i=e.tagLength;i&&void 0!==n[1]&&St(n[1]);const s=t(r,...n),a=(e,t)=>{if(void 0!==t){if(2!==e)throw Error("cipher output not supported");\
St(t)}};let o=!1;return{encrypt(e,t){if(o)throw Error("cannot encrypt() twice with same key + nonce");return o=!0,St(e),a(s.encrypt.length,t),s.encrypt(e,t)},de\
crypt(e,t){if(St(e),i&&e.length<i)throw Error("invalid ciphertext length: smaller than tagLength="+i);return a(s.decrypt.length,t),s.decrypt(e,t)}}}return Objec\
t.assign(r,e),r};function Nt(e,t,r=!0){if(void 0===t)return new Uint8Array(e);if(t.length!==e)throw Error("invalid output length, expected "+e+", got: "+t.lengt\
h);if(r&&!Ht(t))throw Error("invalid output, must be aligned");return t}function Ot(e,t,r,n){if("function"==typeof e.setBigUint64)return e.setBigUint64(t,r,n);c\
onst i=BigInt(32),s=BigInt(4294967295),a=Number(r>>i&s),o=Number(r&s);e.setUint32(t+0,a,n),e.setUint32(t+4,o,n)}function Ht(e){return e.byteOffset%4==0}function\
 zt(e){return Uint8Array.from(e)}const Gt=16,jt=/* @__PURE__ */new Uint8Array(16),qt=Ut(jt),Vt=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255;cla\
ss _t{constructor(e,t){this.blockLen=Gt,this.outputLen=Gt,this.s0=0,this.s1=0,this.s2=0,this.s3=0,this.finished=!1,St(e=Mt(e),16);const r=xt(e);let n=r.getUint3\
2(0,!1),i=r.getUint32(4,!1),s=r.getUint32(8,!1),a=r.getUint32(12,!1);const o=[];for(let e=0;e<128;e++)o.push({s0:Vt(n),s1:Vt(i),s2:Vt(s),s3:Vt(a)}),({s0:n,s1:i,\
s2:s,s3:a}={s3:(h=s)<<31|(f=a)>>>1,s2:(u=i)<<31|h>>>1,s1:(c=n)<<31|u>>>1,s0:c>>>1^225<<24&-(1&f)});var c,u,h,f;const l=(y=t||1024)>65536?8:y>1024?4:2;var y;if(!\
[1,2,4,8].includes(l))throw Error("ghash: invalid window size, expected 2, 4 or 8");this.W=l;const g=128/l,p=this.windowSize=2**l,d=[];for(let e=0;e<g;e++)for(l\
et t=0;t<p;t++){let r=0,n=0,i=0,s=0;for(let a=0;a<l;a++){if(!(t>>>l-a-1&1))continue;const{s0:c,s1:u,s2:h,s3:f}=o[l*e+a];r^=c,n^=u,i^=h,s^=f}d.push({s0:r,s1:n,s2\
:i,s3:s})}this.t=d}_updateBlock(e,t,r,n){e^=this.s0,t^=this.s1,r^=this.s2,n^=this.s3;const{W:i,t:s,windowSize:a}=this;let o=0,c=0,u=0,h=0;const f=(1<<i)-1;let l\
=0;for(const y of[e,t,r,n])for(let e=0;e<4;e++){const t=y>>>8*e&255;for(let e=8/i-1;e>=0;e--){const r=t>>>i*e&f,{s0:n,s1:y,s2:g,s3:p}=s[l*a+r];o^=n,c^=y,u^=g,h^\
=p,l+=1}}this.s0=o,this.s1=c,this.s2=u,this.s3=h}update(e){Kt(this),St(e=Mt(e));const t=Ut(e),r=Math.floor(e.length/Gt),n=e.length%Gt;for(let e=0;e<r;e++)this._\
updateBlock(t[4*e+0],t[4*e+1],t[4*e+2],t[4*e+3]);return n&&(jt.set(e.subarray(r*Gt)),this._updateBlock(qt[0],qt[1],qt[2],qt[3]),Pt(qt)),this}destroy(){const{t:e\
}=this;for(const t of e)t.s0=0,t.s1=0,t.s2=0,t.s3=0}digestInto(e){Kt(this),Ct(e,this),this.finished=!0;const{s0:t,s1:r,s2:n,s3:i}=this,s=Ut(e);return s[0]=t,s[1\
]=r,s[2]=n,s[3]=i,e}digest(){const e=new Uint8Array(Gt);return this.digestInto(e),this.destroy(),e}}class Yt extends _t{constructor(e,t){St(e=Mt(e));const r=fun\
ction(e){e.reverse();const t=1&e[15];let r=0;for(let t=0;t<e.length;t++){const n=e[t];e[t]=n>>>1|r,r=(1&n)<<7}return e[0]^=225&-t,e}(zt(e));super(r,t),Pt(r)}upd\
ate(e){e=Mt(e),Kt(this);const t=Ut(e),r=e.length%Gt,n=Math.floor(e.length/Gt);for(let e=0;e<n;e++)this._updateBlock(Vt(t[4*e+3]),Vt(t[4*e+2]),Vt(t[4*e+1]),Vt(t[\
4*e+0]));return r&&(jt.set(e.subarray(n*Gt)),this._updateBlock(Vt(qt[3]),Vt(qt[2]),Vt(qt[1]),Vt(qt[0])),Pt(qt)),this}digestInto(e){Kt(this),Ct(e,this),this.fini\
shed=!0;const{s0:t,s1:r,s2:n,s3:i}=this,s=Ut(e);return s[0]=t,s[1]=r,s[2]=n,s[3]=i,e.reverse()}}function Zt(e){const t=(t,r)=>e(r,t.length).update(Mt(t)).digest\
(),r=e(new Uint8Array(16),0);return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=(t,r)=>e(t,r),t}const Jt=Zt(((e,t)=>new _t(e,t)));Zt(((e,t)=>new Yt(e\
,t)));const Wt=16,Xt=/* @__PURE__ */new Uint8Array(Wt);function $t(e){return e<<1^283&-(e>>7)}function er(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(1&t),e=$t(e);return\
 r}const tr=/* @__PURE__ */(()=>{const e=new Uint8Array(256);for(let t=0,r=1;t<256;t++,r^=$t(r))e[t]=r;const t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++\
){let n=e[255-r];n|=n<<8,t[e[r]]=255&(n^n>>4^n>>5^n>>6^n>>7^99)}return Pt(e),t})(),rr=/* @__PURE__ */tr.map(((e,t)=>tr.indexOf(t))),nr=e=>e<<8|e>>>24,ir=e=>e<<2\
4&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255;function sr(e,t){if(256!==e.length)throw Error("Wrong sbox length");const r=new Uint32Array(256).map(((r,n)=>t\
(e[n]))),n=r.map(nr),i=n.map(nr),s=i.map(nr),a=new Uint32Array(65536),o=new Uint32Array(65536),c=new Uint16Array(65536);for(let t=0;t<256;t++)for(let u=0;u<256;\
u++){const h=256*t+u;a[h]=r[t]^n[u],o[h]=i[t]^s[u],c[h]=e[t]<<8|e[u]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:i,T3:s,T01:a,T23:o}}const ar=/* @__PURE__ */sr(tr,(e=>er\
(e,3)<<24|e<<16|e<<8|er(e,2))),or=/* @__PURE__ */sr(rr,(e=>er(e,11)<<24|er(e,13)<<16|er(e,9)<<8|er(e,14))),cr=/* @__PURE__ */(()=>{const e=new Uint8Array(16);fo\
r(let t=0,r=1;t<16;t++,r=$t(r))e[t]=r;return e})();function ur(e){St(e);const t=e.length;if(![16,24,32].includes(t))throw Error("aes: invalid key size, should b\
e 16, 24 or 32, got "+t);const{sbox2:r}=ar,n=[];Ht(e)||n.push(e=zt(e));const i=Ut(e),s=i.length,a=e=>lr(r,e,e,e,e),o=new Uint32Array(t+28);o.set(i);for(let e=s;\
e<o.length;e++){let t=o[e-1];e%s==0?t=a((c=t)<<24|c>>>8)^cr[e/s-1]:s>6&&e%s==4&&(t=a(t)),o[e]=o[e-s]^t}var c;return Pt(...n),o}function hr(e){const t=ur(e),r=t.\
slice(),n=t.length,{sbox2:i}=ar,{T0:s,T1:a,T2:o,T3:c}=or;for(let e=0;e<n;e+=4)for(let i=0;i<4;i++)r[e+i]=t[n-e-4+i];Pt(t);for(let e=4;e<n-4;e++){const t=r[e],n=\
lr(i,t,t,t,t);r[e]=s[255&n]^a[n>>>8&255]^o[n>>>16&255]^c[n>>>24]}return r}function fr(e,t,r,n,i,s){return e[r<<8&65280|n>>>8&255]^t[i>>>8&65280|s>>>24&255]}func\
tion lr(e,t,r,n,i){return e[255&t|65280&r]|e[n>>>16&255|i>>>16&65280]<<16}function yr(e,t,r,n,i){const{sbox2:s,T01:a,T23:o}=ar;let c=0;t^=e[c++],r^=e[c++],n^=e[\
c++],i^=e[c++];const u=e.length/4-2;for(let s=0;s<u;s++){const s=e[c++]^fr(a,o,t,r,n,i),u=e[c++]^fr(a,o,r,n,i,t),h=e[c++]^fr(a,o,n,i,t,r),f=e[c++]^fr(a,o,i,t,r,\
n);t=s,r=u,n=h,i=f}return{s0:e[c++]^lr(s,t,r,n,i),s1:e[c++]^lr(s,r,n,i,t),s2:e[c++]^lr(s,n,i,t,r),s3:e[c++]^lr(s,i,t,r,n)}}function gr(e,t,r,n,i){const{sbox2:s,\
T01:a,T23:o}=or;let c=0;t^=e[c++],r^=e[c++],n^=e[c++],i^=e[c++];const u=e.length/4-2;for(let s=0;s<u;s++){const s=e[c++]^fr(a,o,t,i,n,r),u=e[c++]^fr(a,o,r,t,i,n\
),h=e[c++]^fr(a,o,n,r,t,i),f=e[c++]^fr(a,o,i,n,r,t);t=s,r=u,n=h,i=f}return{s0:e[c++]^lr(s,t,i,n,r),s1:e[c++]^lr(s,r,t,i,n),s2:e[c++]^lr(s,n,r,t,i),s3:e[c++]^lr(\
s,i,n,r,t)}}function pr(e,t,r,n){St(t,Wt),St(r);const i=r.length;Tt(r,n=Nt(i,n));const s=t,a=Ut(s);let{s0:o,s1:c,s2:u,s3:h}=yr(e,a[0],a[1],a[2],a[3]);const f=Ut\
(r),l=Ut(n);for(let t=0;t+4<=f.length;t+=4){l[t+0]=f[t+0]^o,l[t+1]=f[t+1]^c,l[t+2]=f[t+2]^u,l[t+3]=f[t+3]^h;let r=1;for(let e=s.length-1;e>=0;e--)r=r+(255&s[e])\
|0,s[e]=255&r,r>>>=8;({s0:o,s1:c,s2:u,s3:h}=yr(e,a[0],a[1],a[2],a[3]))}const y=Wt*Math.floor(f.length/4);if(y<i){const e=new Uint32Array([o,c,u,h]),t=Dt(e);for(\
let e=y,s=0;e<i;e++,s++)n[e]=r[e]^t[s];Pt(e)}return n}function dr(e,t,r,n,i){St(r,Wt),St(n),i=Nt(n.length,i);const s=r,a=Ut(s),o=xt(s),c=Ut(n),u=Ut(i),h=t?0:12,\
f=n.length;let l=o.getUint32(h,t),{s0:y,s1:g,s2:p,s3:d}=yr(e,a[0],a[1],a[2],a[3]);for(let r=0;r+4<=c.length;r+=4)u[r+0]=c[r+0]^y,u[r+1]=c[r+1]^g,u[r+2]=c[r+2]^p\
,u[r+3]=c[r+3]^d,l=l+1>>>0,o.setUint32(h,l,t),({s0:y,s1:g,s2:p,s3:d}=yr(e,a[0],a[1],a[2],a[3]));const A=Wt*Math.floor(c.length/4);if(A<f){const e=new Uint32Arra\
y([y,g,p,d]),t=Dt(e);for(let e=A,r=0;e<f;e++,r++)i[e]=n[e]^t[r];Pt(e)}return i}const Ar=/* @__PURE__ */Lt({blockSize:16,nonceLength:16},(function(e,t){function \
r(r,n){if(St(r),void 0!==n&&(St(n),!Ht(n)))throw Error("unaligned destination");const i=ur(e),s=zt(t),a=[i,s];Ht(r)||a.push(r=zt(r));const o=pr(i,s,r,n);return \
Pt(...a),o}return{encrypt:(e,t)=>r(e,t),decrypt:(e,t)=>r(e,t)}}));const wr=/* @__PURE__ */Lt({blockSize:16,nonceLength:16},(function(e,t,r={}){const n=!r.disabl\
ePadding;return{encrypt(r,i){const s=ur(e),{b:a,o,out:c}=function(e,t,r){St(e);let n=e.length;const i=n%Wt;if(!t&&0!==i)throw Error("aec/(cbc-ecb): unpadded pla\
intext with disabled padding");Ht(e)||(e=zt(e));const s=Ut(e);if(t){let e=Wt-i;e||(e=Wt),n+=e}return Tt(e,r=Nt(n,r)),{b:s,o:Ut(r),out:r}}(r,n,i);let u=t;const h\
=[s];Ht(u)||h.push(u=zt(u));const f=Ut(u);let l=f[0],y=f[1],g=f[2],p=f[3],d=0;for(;d+4<=a.length;)l^=a[d+0],y^=a[d+1],g^=a[d+2],p^=a[d+3],({s0:l,s1:y,s2:g,s3:p}\
=yr(s,l,y,g,p)),o[d++]=l,o[d++]=y,o[d++]=g,o[d++]=p;if(n){const e=function(e){const t=new Uint8Array(16),r=Ut(t);t.set(e);const n=Wt-e.length;for(let e=Wt-n;e<W\
t;e++)t[e]=n;return r}(r.subarray(4*d));l^=e[0],y^=e[1],g^=e[2],p^=e[3],({s0:l,s1:y,s2:g,s3:p}=yr(s,l,y,g,p)),o[d++]=l,o[d++]=y,o[d++]=g,o[d++]=p}return Pt(...h\
),c},decrypt(r,i){!function(e){if(St(e),e.length%Wt!=0)throw Error("aes-(cbc/ecb).decrypt ciphertext should consist of blocks with size 16")}(r);const s=hr(e);l\
et a=t;const o=[s];Ht(a)||o.push(a=zt(a));const c=Ut(a);i=Nt(r.length,i),Ht(r)||o.push(r=zt(r)),Tt(r,i);const u=Ut(r),h=Ut(i);let f=c[0],l=c[1],y=c[2],g=c[3];fo\
r(let e=0;e+4<=u.length;){const t=f,r=l,n=y,i=g;f=u[e+0],l=u[e+1],y=u[e+2],g=u[e+3];const{s0:a,s1:o,s2:c,s3:p}=gr(s,f,l,y,g);h[e++]=a^t,h[e++]=o^r,h[e++]=c^n,h[\
e++]=p^i}return Pt(...o),function(e,t){if(!t)return e;const r=e.length;if(!r)throw Error("aes/pcks5: empty ciphertext not allowed");const n=e[r-1];if(n<=0||n>16\
)throw Error("aes/pcks5: wrong padding");const i=e.subarray(0,-n);for(let t=0;t<n;t++)if(e[r-t-1]!==n)throw Error("aes/pcks5: wrong padding");return i}(i,n)}}})\
),mr=/* @__PURE__ */Lt({blockSize:16,nonceLength:16},(function(e,t){function r(r,n,i){St(r);const s=r.length;if(Rt(r,i=Nt(s,i)))throw Error("overlapping src and\
 dst not supported.");const a=ur(e);let o=t;const c=[a];Ht(o)||c.push(o=zt(o)),Ht(r)||c.push(r=zt(r));const u=Ut(r),h=Ut(i),f=n?h:u,l=Ut(o);let y=l[0],g=l[1],p=\
l[2],d=l[3];for(let e=0;e+4<=u.length;){const{s0:t,s1:r,s2:n,s3:i}=yr(a,y,g,p,d);h[e+0]=u[e+0]^t,h[e+1]=u[e+1]^r,h[e+2]=u[e+2]^n,h[e+3]=u[e+3]^i,y=f[e++],g=f[e+\
+],p=f[e++],d=f[e++]}const A=Wt*Math.floor(u.length/4);if(A<s){({s0:y,s1:g,s2:p,s3:d}=yr(a,y,g,p,d));const e=Dt(new Uint32Array([y,g,p,d]));for(let t=A,n=0;t<s;\
t++,n++)i[t]=r[t]^e[n];Pt(e)}return Pt(...c),i}return{encrypt:(e,t)=>r(e,!0,t),decrypt:(e,t)=>r(e,!1,t)}}));function br(e,t,r,n,i){const s=i?i.length:0,a=e.crea\
te(r,n.length+s);i&&a.update(i);const o=function(e,t,r){const n=new Uint8Array(16),i=xt(n);return Ot(i,0,BigInt(t),r),Ot(i,8,BigInt(e),r),n}(8*n.length,8*s,t);a\
.update(n),a.update(o);const c=a.digest();return Pt(o),c}const kr=/* @__PURE__ */Lt({blockSize:16,nonceLength:12,tagLength:16,varSizeNonce:!0},(function(e,t,r){\
if(t.length<8)throw Error("aes/gcm: invalid nonce length");function n(e,t,n){const i=br(Jt,!1,e,n,r);for(let e=0;e<t.length;e++)i[e]^=t[e];return i}function i()\
{const r=ur(e),n=Xt.slice(),i=Xt.slice();if(dr(r,!1,i,i,n),12===t.length)i.set(t);else{const e=Xt.slice();Ot(xt(e),8,BigInt(8*t.length),!1);const r=Jt.create(n)\
.update(t).update(e);r.digestInto(i),r.destroy()}return{xk:r,authKey:n,counter:i,tagMask:dr(r,!1,i,Xt)}}return{encrypt(e){const{xk:t,authKey:r,counter:s,tagMask\
:a}=i(),o=new Uint8Array(e.length+16),c=[t,r,s,a];Ht(e)||c.push(e=zt(e)),dr(t,!1,s,e,o.subarray(0,e.length));const u=n(r,a,o.subarray(0,o.length-16));return c.p\
ush(u),o.set(u,e.length),Pt(...c),o},decrypt(e){const{xk:t,authKey:r,counter:s,tagMask:a}=i(),o=[t,r,a,s];Ht(e)||o.push(e=zt(e));const c=e.subarray(0,-16),u=e.s\
ubarray(-16),h=n(r,a,c);if(o.push(h),!Ft(h,u))throw Error("aes/gcm: invalid ghash tag");const f=dr(t,!1,s,c);return Pt(...o),f}}}));function Er(e){return e inst\
anceof Uint32Array||ArrayBuffer.isView(e)&&"Uint32Array"===e.constructor.name}function vr(e,t){if(St(t,16),!Er(e))throw Error("_encryptBlock accepts result of e\
xpandKeyLE");const r=Ut(t);let{s0:n,s1:i,s2:s,s3:a}=yr(e,r[0],r[1],r[2],r[3]);return r[0]=n,r[1]=i,r[2]=s,r[3]=a,t}function Ir(e,t){if(St(t,16),!Er(e))throw Err\
or("_decryptBlock accepts result of expandKeyLE");const r=Ut(t);let{s0:n,s1:i,s2:s,s3:a}=gr(e,r[0],r[1],r[2],r[3]);return r[0]=n,r[1]=i,r[2]=s,r[3]=a,t}const Br\
={encrypt(e,t){if(t.length>=2**32)throw Error("plaintext should be less than 4gb");const r=ur(e);if(16===t.length)vr(r,t);else{const e=Ut(t);let n=e[0],i=e[1];f\
or(let t=0,s=1;t<6;t++)for(let t=2;t<e.length;t+=2,s++){const{s0:a,s1:o,s2:c,s3:u}=yr(r,n,i,e[t],e[t+1]);n=a,i=o^ir(s),e[t]=c,e[t+1]=u}e[0]=n,e[1]=i}r.fill(0)},\
decrypt(e,t){if(t.length-8>=2**32)throw Error("ciphertext should be less than 4gb");const r=hr(e),n=t.length/8-1;if(1===n)Ir(r,t);else{const e=Ut(t);let i=e[0],\
s=e[1];for(let t=0,a=6*n;t<6;t++)for(let t=2*n;t>=1;t-=2,a--){s^=ir(a);const{s0:n,s1:o,s2:c,s3:u}=gr(r,i,s,e[t],e[t+1]);i=n,s=o,e[t]=c,e[t+1]=u}e[0]=i,e[1]=s}r.\
fill(0)}},Sr=/* @__PURE__ */new Uint8Array(8).fill(166),Kr=/* @__PURE__ */Lt({blockSize:8},(e=>({encrypt(t){if(!t.length||t.length%8!=0)throw Error("invalid pla\
intext length");if(8===t.length)throw Error("8-byte keys not allowed in AESKW, use AESKWP instead");const r=function(...e){let t=0;for(let r=0;r<e.length;r++){c\
onst n=e[r];St(n),t+=n.length}const r=new Uint8Array(t);for(let t=0,n=0;t<e.length;t++){const i=e[t];r.set(i,n),n+=i.length}return r}(Sr,t);return Br.encrypt(e,\
r),r},decrypt(t){if(t.length%8!=0||t.length<24)throw Error("invalid ciphertext length");const r=zt(t);if(Br.decrypt(e,r),!Ft(r.subarray(0,8),Sr))throw Error("in\
tegrity check failed");return r.subarray(0,8).fill(0),r.subarray(8)}}))),Cr={expandKeyLE:ur,expandKeyDecLE:hr,encrypt:yr,decrypt:gr,encryptBlock:vr,decryptBlock\
:Ir,ctrCounter:pr,ctr32:dr};async function Dr(e){switch(e){case O.symmetric.aes128:case O.symmetric.aes192:case O.symmetric.aes256:throw Error("Not a legacy cip\
her");case O.symmetric.cast5:case O.symmetric.blowfish:case O.symmetric.twofish:case O.symmetric.tripledes:{const{legacyCiphers:t}=await Promise.resolve().then(\
(function(){return ey})),r=O.read(O.symmetric,e),n=t.get(r);if(!n)throw Error("Unsupported cipher algorithm");return n}default:throw Error("Unsupported cipher a\
lgorithm")}}function Ur(e){switch(e){case O.symmetric.aes128:case O.symmetric.aes192:case O.symmetric.aes256:case O.symmetric.twofish:return 16;case O.symmetric\
.blowfish:case O.symmetric.cast5:case O.symmetric.tripledes:return 8;default:throw Error("Unsupported cipher")}}function Pr(e){switch(e){case O.symmetric.aes128\
:case O.symmetric.blowfish:case O.symmetric.cast5:return 16;case O.symmetric.aes192:case O.symmetric.tripledes:return 24;case O.symmetric.aes256:case O.symmetri\
c.twofish:return 32;default:throw Error("Unsupported cipher")}}function xr(e){return{keySize:Pr(e),blockSize:Ur(e)}}const Qr=G.getWebCrypto();async function Mr(\
e,t,r){const{keySize:n}=xr(e);if(!G.isAES(e)||t.length!==n)throw Error("Unexpected algorithm or key size");try{const e=await Qr.importKey("raw",t,{name:"AES-KW"\
},!1,["wrapKey"]),n=await Qr.importKey("raw",r,{name:"HMAC",hash:"SHA-256"},!0,["sign"]),i=await Qr.wrapKey("raw",n,e,{name:"AES-KW"});return new Uint8Array(i)}\
catch(e){if("NotSupportedError"!==e.name&&(24!==t.length||"OperationError"!==e.name))throw e;G.printDebugError("Browser did not support operation: "+e.message)}\
return Kr(t).encrypt(r)}async function Rr(e,t,r){const{keySize:n}=xr(e);if(!G.isAES(e)||t.length!==n)throw Error("Unexpected algorithm or key size");let i;try{i\
=await Qr.importKey("raw",t,{name:"AES-KW"},!1,["unwrapKey"])}catch(e){if("NotSupportedError"!==e.name&&(24!==t.length||"OperationError"!==e.name))throw e;retur\
n G.printDebugError("Browser did not support operation: "+e.message),Kr(t).decrypt(r)}try{const e=await Qr.unwrapKey("raw",r,i,{name:"AES-KW"},{name:"HMAC",hash\
:"SHA-256"},!0,["sign"]);return new Uint8Array(await Qr.exportKey("raw",e))}catch(e){if("OperationError"===e.name)throw Error("Key Data Integrity failed");throw\
 e}}async function Tr(e,t,r,n,i){const s=G.getWebCrypto(),a=O.read(O.webHash,e);if(!a)throw Error("Hash algo not supported with HKDF");const o=await s.importKey\
("raw",t,"HKDF",!1,["deriveBits"]),c=await s.deriveBits({name:"HKDF",hash:a,salt:r,info:n},o,8*i);return new Uint8Array(c)}const Fr={x25519:G.encodeUTF8("OpenPG\
P X25519"),x448:G.encodeUTF8("OpenPGP X448")};async function Lr(e){switch(e){case O.publicKey.x25519:try{const e=G.getWebCrypto(),t=await e.generateKey("X25519"\
,!0,["deriveKey","deriveBits"]).catch((e=>{if("OperationError"===e.name){const e=Error("Unexpected key generation issue");throw e.name="NotSupportedError",e}thr\
ow e})),r=await e.exportKey("jwk",t.privateKey),n=await e.exportKey("jwk",t.publicKey);if(r.x!==n.x){const e=Error("Unexpected mismatching public point");throw \
e.name="NotSupportedError",e}return{A:new Uint8Array(Z(n.x)),k:Z(r.d)}}catch(e){if("NotSupportedError"!==e.name)throw e;const{default:t}=await Promise.resolve()\
.then((function(){return Nl})),{secretKey:r,publicKey:n}=t.box.keyPair();return{A:n,k:r}}case O.publicKey.x448:{const e=await G.getNobleCurve(O.publicKey.x448),\
{secretKey:t,publicKey:r}=e.keygen();return{A:r,k:t}}default:throw Error("Unsupported ECDH algorithm")}}async function Nr(e,t,r){switch(e){case O.publicKey.x255\
19:try{const{ephemeralPublicKey:n,sharedSecret:i}=await Gr(e,t),s=await jr(e,n,t,r);return G.equalsUint8Array(i,s)}catch{return!1}case O.publicKey.x448:{const e\
=(await G.getNobleCurve(O.publicKey.x448)).getPublicKey(r);return G.equalsUint8Array(t,e)}default:return!1}}async function Or(e,t,r){const{ephemeralPublicKey:n,\
sharedSecret:i}=await Gr(e,r),s=G.concatUint8Array([n,r,i]);switch(e){case O.publicKey.x25519:{const e=O.symmetric.aes128,{keySize:r}=xr(e),i=await Tr(O.hash.sh\
a256,s,new Uint8Array,Fr.x25519,r);return{ephemeralPublicKey:n,wrappedKey:await Mr(e,i,t)}}case O.publicKey.x448:{const e=O.symmetric.aes256,{keySize:r}=xr(O.sy\
mmetric.aes256),i=await Tr(O.hash.sha512,s,new Uint8Array,Fr.x448,r);return{ephemeralPublicKey:n,wrappedKey:await Mr(e,i,t)}}default:throw Error("Unsupported EC\
DH algorithm")}}async function Hr(e,t,r,n,i){const s=await jr(e,t,n,i),a=G.concatUint8Array([t,n,s]);switch(e){case O.publicKey.x25519:{const e=O.symmetric.aes1\
28,{keySize:t}=xr(e);return Rr(e,await Tr(O.hash.sha256,a,new Uint8Array,Fr.x25519,t),r)}case O.publicKey.x448:{const e=O.symmetric.aes256,{keySize:t}=xr(O.symm\
etric.aes256);return Rr(e,await Tr(O.hash.sha512,a,new Uint8Array,Fr.x448,t),r)}default:throw Error("Unsupported ECDH algorithm")}}function zr(e){switch(e){case\
 O.publicKey.x25519:return 32;case O.publicKey.x448:return 56;default:throw Error("Unsupported ECDH algorithm")}}async function Gr(e,t){switch(e){case O.publicK\
ey.x25519:try{const r=G.getWebCrypto(),n=await r.generateKey("X25519",!0,["deriveKey","deriveBits"]).catch((e=>{if("OperationError"===e.name){const e=Error("Une\
xpected key generation issue");throw e.name="NotSupportedError",e}throw e})),i=await r.exportKey("jwk",n.publicKey);if((await r.exportKey("jwk",n.privateKey)).x\
!==i.x){const e=Error("Unexpected mismatching public point");throw e.name="NotSupportedError",e}const s=Vr(e,t),a=await r.importKey("jwk",s,"X25519",!1,[]),o=aw\
ait r.deriveBits({name:"X25519",public:a},n.privateKey,8*zr(e));return{sharedSecret:new Uint8Array(o),ephemeralPublicKey:new Uint8Array(Z(i.x))}}catch(e){if("No\
tSupportedError"!==e.name)throw e;const{default:r}=await Promise.resolve().then((function(){return Nl})),{secretKey:n,publicKey:i}=r.box.keyPair(),s=r.scalarMul\
t(n,t);return qr(s),{ephemeralPublicKey:i,sharedSecret:s}}case O.publicKey.x448:{const e=await G.getNobleCurve(O.publicKey.x448),{secretKey:r,publicKey:n}=e.key\
gen(),i=e.getSharedSecret(r,t);return qr(i),{ephemeralPublicKey:n,sharedSecret:i}}default:throw Error("Unsupported ECDH algorithm")}}async function jr(e,t,r,n){\
switch(e){case O.publicKey.x25519:try{const i=G.getWebCrypto(),s=function(e,t,r){if(e===O.publicKey.x25519){const n=Vr(e,t);return n.d=J(r),n}throw Error("Unsup\
ported ECDH algorithm")}(e,r,n),a=Vr(e,t),o=await i.importKey("jwk",s,"X25519",!1,["deriveKey","deriveBits"]),c=await i.importKey("jwk",a,"X25519",!1,[]),u=awai\
t i.deriveBits({name:"X25519",public:c},o,8*zr(e));return new Uint8Array(u)}catch(e){if("NotSupportedError"!==e.name)throw e;const{default:r}=await Promise.reso\
lve().then((function(){return Nl})),i=r.scalarMult(n,t);return qr(i),i}case O.publicKey.x448:{const e=(await G.getNobleCurve(O.publicKey.x448)).getSharedSecret(\
n,t);return qr(e),e}default:throw Error("Unsupported ECDH algorithm")}}function qr(e){let t=0;for(let r=0;r<e.length;r++)t|=e[r];if(0===t)throw Error("Unexpecte\
d low order point")}function Vr(e,t){if(e===O.publicKey.x25519){return{kty:"OKP",crv:"X25519",x:J(t),ext:!0}}throw Error("Unsupported ECDH algorithm")}var _r=/*\
#__PURE__*/Object.freeze({__proto__:null,decrypt:Hr,encrypt:Or,generate:Lr,generateEphemeralEncryptionMaterial:Gr,getPayloadSize:zr,recomputeSharedSecret:jr,val\
idateParams:Nr});const Yr=G.getWebCrypto(),Zr=G.getNodeCrypto(),Jr={[O.curve.nistP256]:"P-256",[O.curve.nistP384]:"P-384",[O.curve.nistP521]:"P-521"},Wr=Zr?Zr.g\
etCurves():[],Xr=Zr?{[O.curve.secp256k1]:Wr.includes("secp256k1")?"secp256k1":void 0,[O.curve.nistP256]:Wr.includes("prime256v1")?"prime256v1":void 0,[O.curve.n\
istP384]:Wr.includes("secp384r1")?"secp384r1":void 0,[O.curve.nistP521]:Wr.includes("secp521r1")?"secp521r1":void 0,[O.curve.ed25519Legacy]:Wr.includes("ED25519\
")?"ED25519":void 0,[O.curve.curve25519Legacy]:Wr.includes("X25519")?"X25519":void 0,[O.curve.brainpoolP256r1]:Wr.includes("brainpoolP256r1")?"brainpoolP256r1":\
void 0,[O.curve.brainpoolP384r1]:Wr.includes("brainpoolP384r1")?"brainpoolP384r1":void 0,[O.curve.brainpoolP512r1]:Wr.includes("brainpoolP512r1")?"brainpoolP512\
r1":void 0}:{},$r={[O.curve.nistP256]:{oid:[6,8,42,134,72,206,61,3,1,7],keyType:O.publicKey.ecdsa,hash:O.hash.sha256,cipher:O.symmetric.aes128,node:Xr[O.curve.n\
istP256],web:Jr[O.curve.nistP256],payloadSize:32,sharedSize:256,wireFormatLeadingByte:4},[O.curve.nistP384]:{oid:[6,5,43,129,4,0,34],keyType:O.publicKey.ecdsa,h\
ash:O.hash.sha384,cipher:O.symmetric.aes192,node:Xr[O.curve.nistP384],web:Jr[O.curve.nistP384],payloadSize:48,sharedSize:384,wireFormatLeadingByte:4},[O.curve.n\
istP521]:{oid:[6,5,43,129,4,0,35],keyType:O.publicKey.ecdsa,hash:O.hash.sha512,cipher:O.symmetric.aes256,node:Xr[O.curve.nistP521],web:Jr[O.curve.nistP521],payl\
oadSize:66,sharedSize:528,wireFormatLeadingByte:4},[O.curve.secp256k1]:{oid:[6,5,43,129,4,0,10],keyType:O.publicKey.ecdsa,hash:O.hash.sha256,cipher:O.symmetric.\
aes128,node:Xr[O.curve.secp256k1],payloadSize:32,wireFormatLeadingByte:4},[O.curve.ed25519Legacy]:{oid:[6,9,43,6,1,4,1,218,71,15,1],keyType:O.publicKey.eddsaLeg\
acy,hash:O.hash.sha512,node:!1,payloadSize:32,wireFormatLeadingByte:64},[O.curve.curve25519Legacy]:{oid:[6,10,43,6,1,4,1,151,85,1,5,1],keyType:O.publicKey.ecdh,\
hash:O.hash.sha256,cipher:O.symmetric.aes128,node:!1,payloadSize:32,wireFormatLeadingByte:64},[O.curve.brainpoolP256r1]:{oid:[6,9,43,36,3,3,2,8,1,1,7],keyType:O\
.publicKey.ecdsa,hash:O.hash.sha256,cipher:O.symmetric.aes128,node:Xr[O.curve.brainpoolP256r1],payloadSize:32,wireFormatLeadingByte:4},[O.curve.brainpoolP384r1]\
:{oid:[6,9,43,36,3,3,2,8,1,1,11],keyType:O.publicKey.ecdsa,hash:O.hash.sha384,cipher:O.symmetric.aes192,node:Xr[O.curve.brainpoolP384r1],payloadSize:48,wireForm\
atLeadingByte:4},[O.curve.brainpoolP512r1]:{oid:[6,9,43,36,3,3,2,8,1,1,13],keyType:O.publicKey.ecdsa,hash:O.hash.sha512,cipher:O.symmetric.aes256,node:Xr[O.curv\
e.brainpoolP512r1],payloadSize:64,wireFormatLeadingByte:4}};class en{constructor(e){try{this.name=e instanceof it?e.getName():O.write(O.curve,e)}catch{throw new\
 lt("Unknown curve")}const t=$r[this.name];this.keyType=t.keyType,this.oid=t.oid,this.hash=t.hash,this.cipher=t.cipher,this.node=t.node,this.web=t.web,this.payl\
oadSize=t.payloadSize,this.sharedSize=t.sharedSize,this.wireFormatLeadingByte=t.wireFormatLeadingByte,this.web&&G.getWebCrypto()?this.type="web":this.node&&G.ge\
tNodeCrypto()?this.type="node":this.name===O.curve.curve25519Legacy?this.type="curve25519Legacy":this.name===O.curve.ed25519Legacy&&(this.type="ed25519Legacy")}\
async genKeyPair(){switch(this.type){case"web":try{return await async function(e,t){const r=await Yr.generateKey({name:"ECDSA",namedCurve:Jr[e]},!0,["sign","ver\
ify"]),n=await Yr.exportKey("jwk",r.privateKey);return{publicKey:on(await Yr.exportKey("jwk",r.publicKey),t),privateKey:Z(n.d)}}(this.name,this.wireFormatLeadin\
gByte)}catch(e){return G.printDebugError("Browser did not support generating ec key "+e.message),an(this.name)}case"node":return function(e){const t=Zr.createEC\
DH(Xr[e]);return t.generateKeys(),{publicKey:new Uint8Array(t.getPublicKey()),privateKey:new Uint8Array(t.getPrivateKey())}}(this.name);case"curve25519Legacy":{\
const{k:e,A:t}=await Lr(O.publicKey.x25519),r=e.slice().reverse();r[0]=127&r[0]|64,r[31]&=248;return{publicKey:G.concatUint8Array([new Uint8Array([this.wireForm\
atLeadingByte]),t]),privateKey:r}}case"ed25519Legacy":{const{seed:e,A:t}=await dt(O.publicKey.ed25519);return{publicKey:G.concatUint8Array([new Uint8Array([this\
.wireFormatLeadingByte]),t]),privateKey:e}}default:return an(this.name)}}}async function tn(e){const t=new en(e),{oid:r,hash:n,cipher:i}=t,s=await t.genKeyPair(\
);return{oid:r,Q:s.publicKey,secret:G.leftPad(s.privateKey,t.payloadSize),hash:n,cipher:i}}function rn(e){return $r[e.getName()].hash}async function nn(e,t,r,n)\
{const i={[O.curve.nistP256]:!0,[O.curve.nistP384]:!0,[O.curve.nistP521]:!0,[O.curve.secp256k1]:!0,[O.curve.curve25519Legacy]:e===O.publicKey.ecdh,[O.curve.brai\
npoolP256r1]:!0,[O.curve.brainpoolP384r1]:!0,[O.curve.brainpoolP512r1]:!0},s=t.getName();if(!i[s])return!1;if(s===O.curve.curve25519Legacy){const e=n.slice().re\
verse();return!(r.length<1||64!==r[0])&&Nr(O.publicKey.x25519,r.subarray(1),e)}const a=(await G.getNobleCurve(O.publicKey.ecdsa,s)).getPublicKey(n,!1);return!!G\
.equalsUint8Array(a,r)}function sn(e,t){const{payloadSize:r,wireFormatLeadingByte:n,name:i}=e,s=i===O.curve.curve25519Legacy||i===O.curve.ed25519Legacy?r:2*r;if\
(t[0]!==n||t.length!==s+1)throw Error("Invalid point encoding")}async function an(e){const t=await G.getNobleCurve(O.publicKey.ecdsa,e),{secretKey:r}=t.keygen()\
;return{publicKey:t.getPublicKey(r,!1),privateKey:r}}function on(e,t){const r=Z(e.x),n=Z(e.y),i=new Uint8Array(r.length+n.length+1);return i[0]=t,i.set(r,1),i.s\
et(n,r.length+1),i}function cn(e,t,r){const n=e,i=r.slice(1,n+1),s=r.slice(n+1,2*n+1);return{kty:"EC",crv:t,x:J(i),y:J(s),ext:!0}}function un(e,t,r,n){const i=c\
n(e,t,r);return i.d=J(n),i}const hn=G.getWebCrypto(),fn=G.getNodeCrypto();async function ln(e,t,r,n,i,s){const a=new en(e);if(sn(a,n),r&&!G.isStream(r)){const e\
={publicKey:n,privateKey:i};switch(a.type){case"web":try{return await async function(e,t,r,n){const i=e.payloadSize,s=un(e.payloadSize,Jr[e.name],n.publicKey,n.\
privateKey),a=await hn.importKey("jwk",s,{name:"ECDSA",namedCurve:Jr[e.name],hash:{name:O.read(O.webHash,e.hash)}},!1,["sign"]),o=new Uint8Array(await hn.sign({\
name:"ECDSA",namedCurve:Jr[e.name],hash:{name:O.read(O.webHash,t)}},a,r));return{r:o.slice(0,i),s:o.slice(i,i<<1)}}(a,t,r,e)}catch(e){if("nistP521"!==a.name&&("\
DataError"===e.name||"OperationError"===e.name))throw e;G.printDebugError("Browser did not support signing: "+e.message)}break;case"node":return function(e,t,r,\
n){const i=G.nodeRequire("eckey-utils"),s=G.getNodeBuffer(),{privateKey:a}=i.generateDer({curveName:Xr[e.name],privateKey:s.from(n)}),o=fn.createSign(O.read(O.h\
ash,t));o.write(r),o.end();const c=new Uint8Array(o.sign({key:a,format:"der",type:"sec1",dsaEncoding:"ieee-p1363"})),u=e.payloadSize;return{r:c.subarray(0,u),s:\
c.subarray(u,u<<1)}}(a,t,r,i)}}const o=(await G.getNobleCurve(O.publicKey.ecdsa,a.name)).sign(s,i,{lowS:!1});return{r:we(o.r,"be",a.payloadSize),s:we(o.s,"be",a\
.payloadSize)}}async function yn(e,t,r,n,i,s){const a=new en(e);sn(a,i);const o=async()=>0===s[0]&&gn(a,r,s.subarray(1),i);if(n&&!G.isStream(n))switch(a.type){c\
ase"web":try{const e=await async function(e,t,{r,s:n},i,s){const a=cn(e.payloadSize,Jr[e.name],s),o=await hn.importKey("jwk",a,{name:"ECDSA",namedCurve:Jr[e.nam\
e],hash:{name:O.read(O.webHash,e.hash)}},!1,["verify"]),c=G.concatUint8Array([r,n]).buffer;return hn.verify({name:"ECDSA",namedCurve:Jr[e.name],hash:{name:O.rea\
d(O.webHash,t)}},o,c,i)}(a,t,r,n,i);return e||o()}catch(e){if("nistP521"!==a.name&&("DataError"===e.name||"OperationError"===e.name))throw e;G.printDebugError("\
Browser did not support verifying: "+e.message)}break;case"node":{const e=function(e,t,{r,s:n},i,s){const a=G.nodeRequire("eckey-utils"),o=G.getNodeBuffer(),{pu\
blicKey:c}=a.generateDer({curveName:Xr[e.name],publicKey:o.from(s)}),u=fn.createVerify(O.read(O.hash,t));u.write(i),u.end();const h=G.concatUint8Array([r,n]);tr\
y{return u.verify({key:c,format:"der",type:"spki",dsaEncoding:"ieee-p1363"},h)}catch{return!1}}(a,t,r,n,i);return e||o()}}return await gn(a,r,s,i)||o()}async fu\
nction gn(e,t,r,n){return(await G.getNobleCurve(O.publicKey.ecdsa,e.name)).verify(G.concatUint8Array([t.r,t.s]),r,n,{lowS:!1})}var pn=/*#__PURE__*/Object.freeze\
({__proto__:null,sign:ln,validateParams:async function(e,t,r){const n=new en(e);if(n.keyType!==O.publicKey.ecdsa)return!1;switch(n.type){case"web":case"node":{c\
onst n=be(8),i=O.hash.sha256,s=await Oe(i,n);try{const a=await ln(e,i,n,t,r,s);return await yn(e,i,a,n,t,s)}catch{return!1}}default:return nn(O.publicKey.ecdsa,\
e,t,r)}},verify:yn});async function dn(e,t,r,n,i,s){if(sn(new en(e),n),He(t)<He(O.hash.sha256))throw Error("Hash algorithm too weak for EdDSA.");const{RS:a}=awa\
it At(O.publicKey.ed25519,t,0,n.subarray(1),i,s);return{r:a.subarray(0,32),s:a.subarray(32)}}async function An(e,t,{r,s:n},i,s,a){if(sn(new en(e),s),He(t)<He(O.\
hash.sha256))throw Error("Hash algorithm too weak for EdDSA.");const o=G.concatUint8Array([r,n]);return wt(O.publicKey.ed25519,t,{RS:o},0,s.subarray(1),a)}async\
 function wn(e,t,r){return e.getName()===O.curve.ed25519Legacy&&(!(t.length<1||64!==t[0])&&mt(O.publicKey.ed25519,t.subarray(1),r))}var mn=/*#__PURE__*/Object.f\
reeze({__proto__:null,sign:dn,validateParams:wn,verify:An});function bn(e){const t=e.length;if(t>0){const r=e[t-1];if(r>=1){const n=e.subarray(t-r),i=new Uint8A\
rray(r).fill(r);if(G.equalsUint8Array(n,i))return e.subarray(0,t-r)}}throw Error("Invalid padding")}function kn(e,t,r,n){return G.concatUint8Array([t.write(),ne\
w Uint8Array([e]),r.write(),G.stringToUint8Array("Anonymous Sender    "),n])}async function En(e,t,r,n,i=!1,s=!1){let a;if(i){for(a=0;a<t.length&&0===t[a];a++);\
t=t.subarray(a)}if(s){for(a=t.length-1;a>=0&&0===t[a];a--);t=t.subarray(0,a+1)}return(await Oe(e,G.concatUint8Array([new Uint8Array([0,0,0,1]),t,n]))).subarray(\
0,r)}async function vn(e,t){switch(e.type){case"curve25519Legacy":{const{sharedSecret:r,ephemeralPublicKey:n}=await Gr(O.publicKey.x25519,t.subarray(1));return{\
publicKey:G.concatUint8Array([new Uint8Array([e.wireFormatLeadingByte]),n]),sharedKey:r}}case"web":if(e.web&&G.getWebCrypto())try{return await async function(e,\
t){const r=G.getWebCrypto(),n=cn(e.payloadSize,e.web,t);let i=r.generateKey({name:"ECDH",namedCurve:e.web},!0,["deriveKey","deriveBits"]),s=r.importKey("jwk",n,\
{name:"ECDH",namedCurve:e.web},!1,[]);[i,s]=await Promise.all([i,s]);let a=r.deriveBits({name:"ECDH",namedCurve:e.web,public:s},i.privateKey,e.sharedSize),o=r.e\
xportKey("jwk",i.publicKey);[a,o]=await Promise.all([a,o]);const c=new Uint8Array(a),u=new Uint8Array(on(o,e.wireFormatLeadingByte));return{publicKey:u,sharedKe\
y:c}}(e,t)}catch(r){return G.printDebugError(r),Cn(e,t)}break;case"node":return function(e,t){const r=G.getNodeCrypto(),n=r.createECDH(e.node);n.generateKeys();\
const i=new Uint8Array(n.computeSecret(t));return{publicKey:new Uint8Array(n.getPublicKey()),sharedKey:i}}(e,t);default:return Cn(e,t)}}async function In(e,t,r,\
n,i){const s=function(e){const t=8-e.length%8,r=new Uint8Array(e.length+t).fill(t);return r.set(e),r}(r),a=new en(e);sn(a,n);const{publicKey:o,sharedKey:c}=awai\
t vn(a,n),u=kn(O.publicKey.ecdh,e,t,i),{keySize:h}=xr(t.cipher),f=await En(t.hash,c,h,u);return{publicKey:o,wrappedKey:await Mr(t.cipher,f,s)}}async function Bn\
(e,t,r,n){if(n.length!==e.payloadSize){const t=new Uint8Array(e.payloadSize);t.set(n,e.payloadSize-n.length),n=t}switch(e.type){case"curve25519Legacy":{const e=\
n.slice().reverse();return{secretKey:e,sharedKey:await jr(O.publicKey.x25519,t.subarray(1),r.subarray(1),e)}}case"web":if(e.web&&G.getWebCrypto())try{return awa\
it async function(e,t,r,n){const i=G.getWebCrypto(),s=un(e.payloadSize,e.web,r,n);let a=i.importKey("jwk",s,{name:"ECDH",namedCurve:e.web},!0,["deriveKey","deri\
veBits"]);const o=cn(e.payloadSize,e.web,t);let c=i.importKey("jwk",o,{name:"ECDH",namedCurve:e.web},!0,[]);[a,c]=await Promise.all([a,c]);let u=i.deriveBits({n\
ame:"ECDH",namedCurve:e.web,public:c},a,e.sharedSize),h=i.exportKey("jwk",a);[u,h]=await Promise.all([u,h]);const f=new Uint8Array(u);return{secretKey:Z(h.d),sh\
aredKey:f}}(e,t,r,n)}catch(r){return G.printDebugError(r),Kn(e,t,n)}break;case"node":return function(e,t,r){const n=G.getNodeCrypto(),i=n.createECDH(e.node);i.s\
etPrivateKey(r);const s=new Uint8Array(i.computeSecret(t));return{secretKey:new Uint8Array(i.getPrivateKey()),sharedKey:s}}(e,t,n);default:return Kn(e,t,n)}}asy\
nc function Sn(e,t,r,n,i,s,a){const o=new en(e);sn(o,i),sn(o,r);const{sharedKey:c}=await Bn(o,r,i,s),u=kn(O.publicKey.ecdh,e,t,a),{keySize:h}=xr(t.cipher);let f\
;for(let e=0;e<3;e++)try{const r=await En(t.hash,c,h,u,1===e,2===e);return bn(await Rr(t.cipher,r,n))}catch(e){f=e}throw f}async function Kn(e,t,r){return{secre\
tKey:r,sharedKey:(await G.getNobleCurve(O.publicKey.ecdh,e.name)).getSharedSecret(r,t).subarray(1)}}async function Cn(e,t){const r=await G.getNobleCurve(O.publi\
cKey.ecdh,e.name),{publicKey:n,privateKey:i}=await e.genKeyPair();return{publicKey:n,sharedKey:r.getSharedSecret(i,t).subarray(1)}}var Dn=/*#__PURE__*/Object.fr\
eeze({__proto__:null,CurveWithOID:en,ecdh:/*#__PURE__*/Object.freeze({__proto__:null,decrypt:Sn,encrypt:In,validateParams:async function(e,t,r){return nn(O.publ\
icKey.ecdh,e,t,r)}}),ecdhX:_r,ecdsa:pn,eddsa:It,eddsaLegacy:mn,generate:tn,getPreferredHashAlgo:rn});const Un=BigInt(0),Pn=BigInt(1);class xn{constructor(e){e&&\
(this.data=e)}read(e){if(e.length>=1){const t=e[0];if(e.length>=1+t)return this.data=e.subarray(1,1+t),1+this.data.length}throw Error("Invalid symmetric key")}w\
rite(){return G.concatUint8Array([new Uint8Array([this.data.length]),this.data])}}class Qn{constructor(e){if(e){const{hash:t,cipher:r}=e;this.hash=t,this.cipher\
=r}else this.hash=null,this.cipher=null}read(e){if(e.length<4||3!==e[0]||1!==e[1])throw new lt("Cannot read KDFParams");return this.hash=e[2],this.cipher=e[3],4\
}write(){return new Uint8Array([3,1,this.hash,this.cipher])}}class Mn{static fromObject({wrappedKey:e,algorithm:t}){const r=new Mn;return r.wrappedKey=e,r.algor\
ithm=t,r}read(e){let t=0,r=e[t++];this.algorithm=r%2?e[t++]:null,r-=r%2,this.wrappedKey=G.readExactSubarray(e,t,t+r),t+=r}write(){return G.concatUint8Array([thi\
s.algorithm?new Uint8Array([this.wrappedKey.length+1,this.algorithm]):new Uint8Array([this.wrappedKey.length]),this.wrappedKey])}}async function Rn(e,t,r,n,i){s\
witch(e){case O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:{const{n:e,e:t}=r;return{c:await We(n,e,t)}}case O.publicKey.elgamal:{const{p:e,g:t,y:i}=r;\
return async function(e,t,r,n){t=ce(t),r=ce(r),n=ce(n);const i=ce(Ge(e,Ae(t))),s=ke(rt,t-rt);return{c1:we(fe(r,s,t)),c2:we(ue(fe(n,s,t)*i,t))}}(n,e,t,i)}case O.\
publicKey.ecdh:{const{oid:e,Q:t,kdfParams:s}=r,{publicKey:a,wrappedKey:o}=await In(e,s,n,t,i);return{V:a,C:new xn(o)}}case O.publicKey.x25519:case O.publicKey.x\
448:{if(t&&!G.isAES(t))throw Error("X25519 and X448 keys can only encrypt AES session keys");const{A:i}=r,{ephemeralPublicKey:s,wrappedKey:a}=await Or(e,n,i);re\
turn{ephemeralPublicKey:s,C:Mn.fromObject({algorithm:t,wrappedKey:a})}}default:return[]}}async function Tn(e,t,r,n,i,s){switch(e){case O.publicKey.rsaEncryptSig\
n:case O.publicKey.rsaEncrypt:{const{c:e}=n,{n:i,e:a}=t,{d:o,p:c,q:u,u:h}=r;return Xe(e,i,a,o,c,u,h,s)}case O.publicKey.elgamal:{const{c1:e,c2:i}=n;return async\
 function(e,t,r,n,i){return e=ce(e),t=ce(t),r=ce(r),je(we(ue(ye(fe(e,n=ce(n),r),r)*t,r),"be",Ae(r)),i)}(e,i,t.p,r.x,s)}case O.publicKey.ecdh:{const{oid:e,Q:s,kd\
fParams:a}=t,{d:o}=r,{V:c,C:u}=n;return Sn(e,a,c,u.data,s,o,i)}case O.publicKey.x25519:case O.publicKey.x448:{const{A:i}=t,{k:s}=r,{ephemeralPublicKey:a,C:o}=n;\
if(null!==o.algorithm&&!G.isAES(o.algorithm))throw Error("AES session key expected");return Hr(e,a,o.wrappedKey,i,s)}default:throw Error("Unknown public key enc\
ryption algorithm.")}}function Fn(e,t,r){let n=0;switch(e){case O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:case O.publicKey.rsaSign:{const e=G.readM\
PI(t.subarray(n));n+=e.length+2;const r=G.readMPI(t.subarray(n));n+=r.length+2;const i=G.readMPI(t.subarray(n));n+=i.length+2;const s=G.readMPI(t.subarray(n));r\
eturn n+=s.length+2,{read:n,privateParams:{d:e,p:r,q:i,u:s}}}case O.publicKey.dsa:case O.publicKey.elgamal:{const e=G.readMPI(t.subarray(n));return n+=e.length+\
2,{read:n,privateParams:{x:e}}}case O.publicKey.ecdsa:case O.publicKey.ecdh:{const i=Gn(e,r.oid);let s=G.readMPI(t.subarray(n));return n+=s.length+2,s=G.leftPad\
(s,i),{read:n,privateParams:{d:s}}}case O.publicKey.eddsaLegacy:{const i=Gn(e,r.oid);if(r.oid.getName()!==O.curve.ed25519Legacy)throw Error("Unexpected OID for \
eddsaLegacy");let s=G.readMPI(t.subarray(n));return n+=s.length+2,s=G.leftPad(s,i),{read:n,privateParams:{seed:s}}}case O.publicKey.ed25519:case O.publicKey.ed4\
48:{const r=Gn(e),i=G.readExactSubarray(t,n,n+r);return n+=i.length,{read:n,privateParams:{seed:i}}}case O.publicKey.x25519:case O.publicKey.x448:{const r=Gn(e)\
,i=G.readExactSubarray(t,n,n+r);return n+=i.length,{read:n,privateParams:{k:i}}}default:throw new lt("Unknown public key encryption algorithm.")}}function Ln(e,\
t){const r=new Set([O.publicKey.ed25519,O.publicKey.x25519,O.publicKey.ed448,O.publicKey.x448]),n=Object.keys(t).map((n=>{const i=t[n];return G.isUint8Array(i)?\
r.has(e)?i:G.uint8ArrayToMPI(i):i.write()}));return G.concatUint8Array(n)}function Nn(e,t,r){switch(e){case O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSi\
gn:case O.publicKey.rsaSign:return async function(e,t){if(t=BigInt(t),G.getWebCrypto()){const r={name:"RSASSA-PKCS1-v1_5",modulusLength:e,publicExponent:we(t),h\
ash:{name:"SHA-1"}},n=await Ve.generateKey(r,!0,["sign","verify"]);return tt(await Ve.exportKey("jwk",n.privateKey),t)}if(G.getNodeCrypto()){const r={modulusLen\
gth:e,publicExponent:ge(t),publicKeyEncoding:{type:"pkcs1",format:"jwk"},privateKeyEncoding:{type:"pkcs1",format:"jwk"}},n=await new Promise(((e,t)=>{_e.generat\
eKeyPair("rsa",r,((r,n,i)=>{r?t(r):e(i)}))}));return tt(n,t)}let r,n,i;do{n=ve(e-(e>>1),t,40),r=ve(e>>1,t,40),i=r*n}while(de(i)!==e);const s=(r-Ye)*(n-Ye);retur\
n n<r&&([r,n]=[n,r]),{n:we(i),e:we(t),d:we(ye(t,s)),p:we(r),q:we(n),u:we(ye(r,n))}}(t,65537).then((({n:e,e:t,d:r,p:n,q:i,u:s})=>({privateParams:{d:r,p:n,q:i,u:s\
},publicParams:{n:e,e:t}})));case O.publicKey.ecdsa:return tn(r).then((({oid:e,Q:t,secret:r})=>({privateParams:{d:r},publicParams:{oid:new it(e),Q:t}})));case O\
.publicKey.eddsaLegacy:return tn(r).then((({oid:e,Q:t,secret:r})=>({privateParams:{seed:r},publicParams:{oid:new it(e),Q:t}})));case O.publicKey.ecdh:return tn(\
r).then((({oid:e,Q:t,secret:r,hash:n,cipher:i})=>({privateParams:{d:r},publicParams:{oid:new it(e),Q:t,kdfParams:new Qn({hash:n,cipher:i})}})));case O.publicKey\
.ed25519:case O.publicKey.ed448:return dt(e).then((({A:e,seed:t})=>({privateParams:{seed:t},publicParams:{A:e}})));case O.publicKey.x25519:case O.publicKey.x448\
:return Lr(e).then((({A:e,k:t})=>({privateParams:{k:t},publicParams:{A:e}})));case O.publicKey.dsa:case O.publicKey.elgamal:throw Error("Unsupported algorithm f\
or key generation.");default:throw Error("Unknown public key algorithm.")}}async function On(e,t,r){if(!t||!r)throw Error("Missing key parameters");switch(e){ca\
se O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:case O.publicKey.rsaSign:{const{n:e,e:n}=t,{d:i,p:s,q:a,u:o}=r;return async function(e,t,r,n,i,s){if(e\
=ce(e),(n=ce(n))*(i=ce(i))!==e)return!1;const a=BigInt(2);if(ue(n*(s=ce(s)),i)!==BigInt(1))return!1;t=ce(t),r=ce(r);const o=ke(a,a<<BigInt(Math.floor(de(e)/3)))\
,c=o*r*t;return!(ue(c,n-Ye)!==o||ue(c,i-Ye)!==o)}(e,n,i,s,a,o)}case O.publicKey.dsa:{const{p:e,q:n,g:i,y:s}=t,{x:a}=r;return async function(e,t,r,n,i){const s=c\
e(e),a=ce(t),o=ce(r),c=ce(n);if(o<=Pn||o>=s)return!1;if(ue(s-Pn,a)!==Un)return!1;if(fe(o,a,s)!==Pn)return!1;const u=BigInt(de(a));if(u<BigInt(150)||!Ie(a,null,3\
2))return!1;const h=ce(i),f=BigInt(2);return c===fe(o,a*ke(f<<u-Pn,f<<u)+h,s)}(e,n,i,s,a)}case O.publicKey.elgamal:{const{p:e,g:n,y:i}=t,{x:s}=r;return async fu\
nction(e,t,r,n){const i=ce(e),s=ce(t),a=ce(r);if(s<=rt||s>=i)return!1;const o=BigInt(de(i));if(o<BigInt(1023))return!1;if(fe(s,i-rt,i)!==rt)return!1;let c=s,u=B\
igInt(1);const h=BigInt(2),f=h<<BigInt(17);for(;u<f;){if(c=ue(c*s,i),c===rt)return!1;u++}const l=ce(n),y=ke(h<<o-rt,h<<o);return a===fe(s,(i-rt)*y+l,i)}(e,n,i,s\
)}case O.publicKey.ecdsa:case O.publicKey.ecdh:{const n=Dn[O.read(O.publicKey,e)],{oid:i,Q:s}=t,{d:a}=r;return n.validateParams(i,s,a)}case O.publicKey.eddsaLeg\
acy:{const{Q:e,oid:n}=t,{seed:i}=r;return wn(n,e,i)}case O.publicKey.ed25519:case O.publicKey.ed448:{const{A:n}=t,{seed:i}=r;return mt(e,n,i)}case O.publicKey.x\
25519:case O.publicKey.x448:{const{A:n}=t,{k:i}=r;return Nr(e,n,i)}default:throw Error("Unknown public key algorithm.")}}function Hn(e){const{keySize:t}=xr(e);r\
eturn be(t)}function zn(e){try{e.getName()}catch{throw new lt("Unknown curve OID")}}function Gn(e,t){switch(e){case O.publicKey.ecdsa:case O.publicKey.ecdh:case\
 O.publicKey.eddsaLegacy:return new en(t).payloadSize;case O.publicKey.ed25519:case O.publicKey.ed448:return bt(e);case O.publicKey.x25519:case O.publicKey.x448\
:return zr(e);default:throw Error("Unknown elliptic algo")}}const jn=G.getWebCrypto(),qn=G.getNodeCrypto(),Vn=qn?qn.getCiphers():[],_n={idea:Vn.includes("idea-c\
fb")?"idea-cfb":void 0,tripledes:Vn.includes("des-ede3-cfb")?"des-ede3-cfb":void 0,cast5:Vn.includes("cast5-cfb")?"cast5-cfb":void 0,blowfish:Vn.includes("bf-cf\
b")?"bf-cfb":void 0,aes128:Vn.includes("aes-128-cfb")?"aes-128-cfb":void 0,aes192:Vn.includes("aes-192-cfb")?"aes-192-cfb":void 0,aes256:Vn.includes("aes-256-cf\
b")?"aes-256-cfb":void 0};function Yn(e){const{blockSize:t}=xr(e),r=be(t),n=new Uint8Array([r[r.length-2],r[r.length-1]]);return G.concat([r,n])}async function \
Zn(e,t,r,n,i){const s=O.read(O.symmetric,e);if(G.getNodeCrypto()&&_n[s])return function(e,t,r,n){const i=O.read(O.symmetric,e),s=new qn.createCipheriv(_n[i],t,n\
);return B(r,(e=>new Uint8Array(s.update(e))))}(e,t,r,n);if(G.isAES(e))return async function(e,t,r,n){if(jn&&await Wn.isSupported(e)){const i=new Wn(e,t,n);retu\
rn G.isStream(r)?S(r,(e=>i.encryptChunk(e)),(()=>i.finish())):i.encrypt(r)}if(G.isStream(r)){const i=new Xn(!0,e,t,n);return S(r,(e=>i.processChunk(e)),(()=>i.f\
inish()))}return mr(t,n).encrypt(r)}(e,t,r,n);const a=new(await Dr(e))(t),o=a.blockSize,c=n.slice();let u=new Uint8Array;const h=e=>{e&&(u=G.concatUint8Array([u\
,e]));const t=new Uint8Array(u.length);let r,n=0;for(;e?u.length>=o:u.length;){const e=a.encrypt(c);for(r=0;r<o;r++)c[r]=u[r]^e[r],t[n++]=c[r];u=u.subarray(o)}r\
eturn t.subarray(0,n)};return B(r,h,h)}async function Jn(e,t,r,n){const i=O.read(O.symmetric,e);if(qn&&_n[i])return function(e,t,r,n){const i=O.read(O.symmetric\
,e),s=new qn.createDecipheriv(_n[i],t,n);return B(r,(e=>new Uint8Array(s.update(e))))}(e,t,r,n);if(G.isAES(e))return function(e,t,r,n){if(G.isStream(r)){const i\
=new Xn(!1,e,t,n);return S(r,(e=>i.processChunk(e)),(()=>i.finish()))}return mr(t,n).decrypt(r)}(e,t,r,n);const s=new(await Dr(e))(t),a=s.blockSize;let o=n,c=ne\
w Uint8Array;const u=e=>{e&&(c=G.concatUint8Array([c,e]));const t=new Uint8Array(c.length);let r,n=0;for(;e?c.length>=a:c.length;){const e=s.encrypt(o);for(o=c.\
subarray(0,a),r=0;r<a;r++)t[n++]=o[r]^e[r];c=c.subarray(a)}return t.subarray(0,n)};return B(r,u,u)}class Wn{constructor(e,t,r){const{blockSize:n}=xr(e);this.key\
=t,this.iv=r,this.prevBlock=r.slice(),this.nextBlock=new Uint8Array(n),this.i=0,this.blockSize=n,this.zeroBlock=new Uint8Array(this.blockSize)}static isSupporte\
d(e){const{keySize:t}=xr(e);return jn.importKey("raw",new Uint8Array(t),"aes-cbc",!1,["encrypt"]).then((()=>!0),(()=>!1))}async _runCBC(e,t){const r="AES-CBC";t\
his.keyRef=this.keyRef||await jn.importKey("raw",this.key,r,!1,["encrypt"]);const n=await jn.encrypt({name:r,iv:t||this.zeroBlock},this.keyRef,e);return new Uin\
t8Array(n).subarray(0,e.length)}async encryptChunk(e){const t=this.nextBlock.length-this.i,r=e.subarray(0,t);if(this.nextBlock.set(r,this.i),this.i+e.length>=2*\
this.blockSize){const r=(e.length-t)%this.blockSize,n=G.concatUint8Array([this.nextBlock,e.subarray(t,e.length-r)]),i=G.concatUint8Array([this.prevBlock,n.subar\
ray(0,n.length-this.blockSize)]),s=await this._runCBC(i);return $n(s,n),this.prevBlock=s.slice(-this.blockSize),r>0&&this.nextBlock.set(e.subarray(-r)),this.i=r\
,s}let n;if(this.i+=r.length,this.i===this.nextBlock.length){const t=this.nextBlock;n=await this._runCBC(this.prevBlock),$n(n,t),this.prevBlock=n.slice(),this.i\
=0;const i=e.subarray(r.length);this.nextBlock.set(i,this.i),this.i+=i.length}else n=new Uint8Array;return n}async finish(){let e;if(0===this.i)e=new Uint8Array\
;else{this.nextBlock=this.nextBlock.subarray(0,this.i);const t=this.nextBlock,r=await this._runCBC(this.prevBlock);$n(r,t),e=r.subarray(0,t.length)}return this.\
clearSensitiveData(),e}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.keyRef=null,this.key=null}async encrypt(e){const t=(await this._r\
unCBC(G.concatUint8Array([new Uint8Array(this.blockSize),e]),this.iv)).subarray(0,e.length);return $n(t,e),this.clearSensitiveData(),t}}class Xn{constructor(e,t\
,r,n){this.forEncryption=e;const{blockSize:i}=xr(t);this.key=Cr.expandKeyLE(r),n.byteOffset%4!=0&&(n=n.slice()),this.prevBlock=ei(n),this.nextBlock=new Uint8Arr\
ay(i),this.i=0,this.blockSize=i}_runCFB(e){const t=ei(e),r=new Uint8Array(e.length),n=ei(r);for(let e=0;e+4<=n.length;e+=4){const{s0:r,s1:i,s2:s,s3:a}=Cr.encryp\
t(this.key,this.prevBlock[0],this.prevBlock[1],this.prevBlock[2],this.prevBlock[3]);n[e+0]=t[e+0]^r,n[e+1]=t[e+1]^i,n[e+2]=t[e+2]^s,n[e+3]=t[e+3]^a,this.prevBlo\
ck=(this.forEncryption?n:t).slice(e,e+4)}return r}async processChunk(e){const t=this.nextBlock.length-this.i,r=e.subarray(0,t);if(this.nextBlock.set(r,this.i),t\
his.i+e.length>=2*this.blockSize){const r=(e.length-t)%this.blockSize,n=G.concatUint8Array([this.nextBlock,e.subarray(t,e.length-r)]),i=this._runCFB(n);return r\
>0&&this.nextBlock.set(e.subarray(-r)),this.i=r,i}let n;if(this.i+=r.length,this.i===this.nextBlock.length){n=this._runCFB(this.nextBlock),this.i=0;const t=e.su\
barray(r.length);this.nextBlock.set(t,this.i),this.i+=t.length}else n=new Uint8Array;return n}async finish(){let e;if(0===this.i)e=new Uint8Array;else{e=this._r\
unCFB(this.nextBlock).subarray(0,this.i)}return this.clearSensitiveData(),e}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.key.fill(0)}\
}function $n(e,t){const r=Math.min(e.length,t.length);for(let n=0;n<r;n++)e[n]=e[n]^t[n]}const ei=e=>new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLeng\
th/4));const ti=G.getWebCrypto(),ri=G.getNodeCrypto(),ni=16;function ii(e,t){const r=e.length-ni;for(let n=0;n<ni;n++)e[n+r]^=t[n];return e}const si=new Uint8Ar\
ray(ni);async function ai(e){const t=await oi(e),r=G.double(await t(si)),n=G.double(r);return async function(e){return(await t(function(e,t,r){if(e.length&&e.le\
ngth%ni==0)return ii(e,t);const n=new Uint8Array(e.length+(ni-e.length%ni));return n.set(e),n[e.length]=128,ii(n,r)}(e,r,n))).subarray(-16)}}async function oi(e\
){if(G.getNodeCrypto())return async function(t){const r=new ri.createCipheriv("aes-"+8*e.length+"-cbc",e,si).update(t);return new Uint8Array(r)};if(G.getWebCryp\
to())try{return e=await ti.importKey("raw",e,{name:"AES-CBC",length:8*e.length},!1,["encrypt"]),async function(t){const r=await ti.encrypt({name:"AES-CBC",iv:si\
,length:128},e,t);return new Uint8Array(r).subarray(0,r.byteLength-ni)}}catch(t){if("NotSupportedError"!==t.name&&(24!==e.length||"OperationError"!==t.name))thr\
ow t;G.printDebugError("Browser did not support operation: "+t.message)}return async function(t){return wr(e,si,{disablePadding:!0}).encrypt(t)}}const ci=G.getW\
ebCrypto(),ui=G.getNodeCrypto(),hi=G.getNodeBuffer(),fi=16,li=fi,yi=new Uint8Array(fi),gi=new Uint8Array(fi);gi[15]=1;const pi=new Uint8Array(fi);async function\
 di(e){const t=await ai(e);return function(e,r){return t(G.concatUint8Array([e,r]))}}async function Ai(e){if(G.getNodeCrypto())return async function(t,r){const \
n=new ui.createCipheriv("aes-"+8*e.length+"-ctr",e,r),i=hi.concat([n.update(t),n.final()]);return new Uint8Array(i)};if(G.getWebCrypto())try{const t=await ci.im\
portKey("raw",e,{name:"AES-CTR",length:8*e.length},!1,["encrypt"]);return async function(e,r){const n=await ci.encrypt({name:"AES-CTR",counter:r,length:128},t,e\
);return new Uint8Array(n)}}catch(t){if("NotSupportedError"!==t.name&&(24!==e.length||"OperationError"!==t.name))throw t;G.printDebugError("Browser did not supp\
ort operation: "+t.message)}return async function(t,r){return Ar(e,r).encrypt(t)}}async function wi(e,t){if(e!==O.symmetric.aes128&&e!==O.symmetric.aes192&&e!==\
O.symmetric.aes256)throw Error("EAX mode supports only AES cipher");const[r,n]=await Promise.all([di(t),Ai(t)]);return{encrypt:async function(e,t,i){const[s,a]=\
await Promise.all([r(yi,t),r(gi,i)]),o=await n(e,s),c=await r(pi,o);for(let e=0;e<li;e++)c[e]^=a[e]^s[e];return G.concatUint8Array([o,c])},decrypt:async functio\
n(e,t,i){if(e.length<li)throw Error("Invalid EAX ciphertext");const s=e.subarray(0,-16),a=e.subarray(-16),[o,c,u]=await Promise.all([r(yi,t),r(gi,i),r(pi,s)]),h\
=u;for(let e=0;e<li;e++)h[e]^=c[e]^o[e];if(!G.timingSafeEqualsUint8Array(a,h))throw Error("Authentication tag mismatch");return await n(s,o)}}}pi[15]=2,wi.getNo\
nce=function(e,t){const r=e.slice();for(let e=0;e<t.length;e++)r[8+e]^=t[e];return r},wi.blockLength=fi,wi.ivLength=16,wi.tagLength=li;const mi=16,bi=16;functio\
n ki(e){let t=0;for(let r=1;!(e&r);r<<=1)t++;return t}function Ei(e,t){for(let r=0;r<e.length;r++)e[r]^=t[r];return e}function vi(e,t){return Ei(e.slice(),t)}co\
nst Ii=new Uint8Array(mi),Bi=new Uint8Array([1]);async function Si(e,t){const{keySize:r}=xr(e);if(!G.isAES(e)||t.length!==r)throw Error("Unexpected algorithm or\
 key size");let n=0;const i=e=>wr(t,Ii,{disablePadding:!0}).encrypt(e),s=e=>wr(t,Ii,{disablePadding:!0}).decrypt(e);let a;function o(e,t,r,s){const o=t.length/m\
i|0;!function(e,t){const r=G.nbits(Math.max(e.length,t.length)/mi|0)-1;for(let e=n+1;e<=r;e++)a[e]=G.double(a[e-1]);n=r}(t,s);const c=G.concatUint8Array([Ii.sub\
array(0,15-r.length),Bi,r]),u=63&c[15];c[15]&=192;const h=i(c),f=G.concatUint8Array([h,vi(h.subarray(0,8),h.subarray(1,9))]),l=G.shiftRight(f.subarray(0+(u>>3),\
17+(u>>3)),8-(7&u)).subarray(1),y=new Uint8Array(mi),g=new Uint8Array(t.length+bi);let p,d=0;for(p=0;p<o;p++)Ei(l,a[ki(p+1)]),g.set(Ei(e(vi(l,t)),l),d),Ei(y,e==\
=i?t:g.subarray(d)),t=t.subarray(mi),d+=mi;if(t.length){Ei(l,a.x);const r=i(l);g.set(vi(t,r),d);const n=new Uint8Array(mi);n.set(e===i?t:g.subarray(d,-16),0),n[\
t.length]=128,Ei(y,n),d+=t.length}const A=Ei(i(Ei(Ei(y,l),a.$)),function(e){if(!e.length)return Ii;const t=e.length/mi|0,r=new Uint8Array(mi),n=new Uint8Array(m\
i);for(let s=0;s<t;s++)Ei(r,a[ki(s+1)]),Ei(n,i(vi(r,e))),e=e.subarray(mi);if(e.length){Ei(r,a.x);const t=new Uint8Array(mi);t.set(e,0),t[e.length]=128,Ei(t,r),E\
i(n,i(t))}return n}(s));return g.set(A,d),g}return function(){const e=i(Ii),t=G.double(e);a=[],a[0]=G.double(t),a.x=e,a.$=t}(),{encrypt:async function(e,t,r){re\
turn o(i,e,t,r)},decrypt:async function(e,t,r){if(e.length<bi)throw Error("Invalid OCB ciphertext");const n=e.subarray(-16);e=e.subarray(0,-16);const i=o(s,e,t,\
r);if(G.timingSafeEqualsUint8Array(n,i.subarray(-16)))return i.subarray(0,-16);throw Error("Authentication tag mismatch")}}}Si.getNonce=function(e,t){const r=e.\
slice();for(let e=0;e<t.length;e++)r[7+e]^=t[e];return r},Si.blockLength=mi,Si.ivLength=15,Si.tagLength=bi;const Ki=G.getWebCrypto(),Ci=G.getNodeCrypto(),Di=G.g\
etNodeBuffer(),Ui=16,Pi="AES-GCM";async function xi(e,t){if(e!==O.symmetric.aes128&&e!==O.symmetric.aes192&&e!==O.symmetric.aes256)throw Error("GCM mode support\
s only AES cipher");if(G.getNodeCrypto())return{encrypt:async function(e,r,n=new Uint8Array){const i=new Ci.createCipheriv("aes-"+8*t.length+"-gcm",t,r);i.setAA\
D(n);const s=Di.concat([i.update(e),i.final(),i.getAuthTag()]);return new Uint8Array(s)},decrypt:async function(e,r,n=new Uint8Array){const i=new Ci.createDecip\
heriv("aes-"+8*t.length+"-gcm",t,r);i.setAAD(n),i.setAuthTag(e.slice(e.length-Ui,e.length));const s=Di.concat([i.update(e.slice(0,e.length-Ui)),i.final()]);retu\
rn new Uint8Array(s)}};if(G.getWebCrypto())try{const e=await Ki.importKey("raw",t,{name:Pi},!1,["encrypt","decrypt"]),r=navigator.userAgent.match(/Version\\/13\\.\
\\d(\\.\\d)* Safari/)||navigator.userAgent.match(/Version\\/(13|14)\\.\\d(\\.\\d)* Mobile\\/\\S* Safari/);return{encrypt:async function(n,i,s=new Uint8Array){if(r&&!n.len\
gth)return kr(t,i,s).encrypt(n);const a=await Ki.encrypt({name:Pi,iv:i,additionalData:s,tagLength:128},e,n);return new Uint8Array(a)},decrypt:async function(n,i\
,s=new Uint8Array){if(r&&n.length===Ui)return kr(t,i,s).decrypt(n);try{const t=await Ki.decrypt({name:Pi,iv:i,additionalData:s,tagLength:128},e,n);return new Ui\
nt8Array(t)}catch(e){if("OperationError"===e.name)throw Error("Authentication tag mismatch")}}}}catch(e){if("NotSupportedError"!==e.name&&(24!==t.length||"Opera\
tionError"!==e.name))throw e;G.printDebugError("Browser did not support operation: "+e.message)}return{encrypt:async function(e,r,n){return kr(t,r,n).encrypt(e)\
},decrypt:async function(e,r,n){return kr(t,r,n).decrypt(e)}}}function Qi(e,t=!1){switch(e){case O.aead.eax:return wi;case O.aead.ocb:return Si;case O.aead.gcm:\
return xi;case O.aead.experimentalGCM:if(!t)throw Error("Unexpected non-standard `experimentalGCM` AEAD algorithm provided in `config.preferredAEADAlgorithm`: u\
se `gcm` instead");return xi;default:throw Error("Unsupported AEAD mode")}}async function Mi(e,t,r,n,i,s){switch(e){case O.publicKey.rsaEncryptSign:case O.publi\
cKey.rsaEncrypt:case O.publicKey.rsaSign:{const{n:e,e:a}=n;return Je(t,i,G.leftPad(r.s,e.length),e,a,s)}case O.publicKey.dsa:{const{g:e,p:t,q:i,y:a}=n,{r:o,s:c}\
=r;return async function(e,t,r,n,i,s,a,o){if(t=ce(t),r=ce(r),s=ce(s),a=ce(a),i=ce(i),o=ce(o),t<=Un||t>=a||r<=Un||r>=a)return G.printDebug("invalid DSA Signature\
"),!1;const c=ue(ce(n.subarray(0,Ae(a))),a),u=ye(r,a);if(u===Un)return G.printDebug("invalid DSA Signature"),!1;i=ue(i,s),o=ue(o,s);const h=ue(c*u,a),f=ue(t*u,a\
);return ue(ue(fe(i,h,s)*fe(o,f,s),s),a)===t}(0,o,c,s,e,t,i,a)}case O.publicKey.ecdsa:{const{oid:e,Q:a}=n,o=new en(e).payloadSize;return yn(e,t,{r:G.leftPad(r.r\
,o),s:G.leftPad(r.s,o)},i,a,s)}case O.publicKey.eddsaLegacy:{const{oid:e,Q:i}=n,a=new en(e).payloadSize;return An(e,t,{r:G.leftPad(r.r,a),s:G.leftPad(r.s,a)},0,\
i,s)}case O.publicKey.ed25519:case O.publicKey.ed448:{const{A:i}=n;return wt(e,t,r,0,i,s)}default:throw Error("Unknown signature algorithm.")}}async function Ri\
(e,t,r,n,i,s){if(!r||!n)throw Error("Missing key parameters");switch(e){case O.publicKey.rsaEncryptSign:case O.publicKey.rsaEncrypt:case O.publicKey.rsaSign:{co\
nst{n:e,e:a}=r,{d:o,p:c,q:u,u:h}=n;return{s:await Ze(t,i,e,a,o,c,u,h,s)}}case O.publicKey.dsa:{const{g:e,p:t,q:i}=r,{x:a}=n;return async function(e,t,r,n,i,s){c\
onst a=BigInt(0);let o,c,u,h;n=ce(n),i=ce(i),r=ce(r),s=ce(s),r=ue(r,n),s=ue(s,i);const f=ue(ce(t.subarray(0,Ae(i))),i);for(;;){if(o=ke(Pn,i),c=ue(fe(r,o,n),i),c\
===a)continue;const e=ue(s*c,i);if(h=ue(f+e,i),u=ue(ye(o,i)*h,i),u!==a)break}return{r:we(c,"be",Ae(n)),s:we(u,"be",Ae(n))}}(0,s,e,t,i,a)}case O.publicKey.elgama\
l:throw Error("Signing with Elgamal is not defined in the OpenPGP standard.");case O.publicKey.ecdsa:{const{oid:e,Q:a}=r,{d:o}=n;return ln(e,t,i,a,o,s)}case O.p\
ublicKey.eddsaLegacy:{const{oid:e,Q:i}=r,{seed:a}=n;return dn(e,t,0,i,a,s)}case O.publicKey.ed25519:case O.publicKey.ed448:{const{A:i}=r,{seed:a}=n;return At(e,\
t,0,i,a,s)}default:throw Error("Unknown signature algorithm.")}}xi.getNonce=function(e,t){const r=e.slice();for(let e=0;e<t.length;e++)r[4+e]^=t[e];return r},xi\
.blockLength=16,xi.ivLength=12,xi.tagLength=Ui;class Ti extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,Ti),th\
is.name="Argon2OutOfMemoryError"}}let Fi,Li;class Ni{constructor(e=H){const{passes:t,parallelism:r,memoryExponent:n}=e.s2kArgon2Params;this.type="argon2",this.s\
alt=null,this.t=t,this.p=r,this.encodedM=n}generateSalt(){this.salt=be(16)}read(e){let t=0;return this.salt=e.subarray(t,t+16),t+=16,this.t=e[t++],this.p=e[t++]\
,this.encodedM=e[t++],t}write(){const e=[new Uint8Array([O.write(O.s2k,this.type)]),this.salt,new Uint8Array([this.t,this.p,this.encodedM])];return G.concatUint\
8Array(e)}async produceKey(e,t,r){if(r.maxArgon2MemoryExponent>30)throw new Ti("\'config.maxArgon2MemoryExponent\' exceeds the max allowed value of 30");if(this.e\
ncodedM>r.maxArgon2MemoryExponent)throw new Ti("Argon2 required memory exceeds `config.maxArgon2MemoryExponent`");const n=1<<this.encodedM;try{Fi=Fi||(await Pro\
mise.resolve().then((function(){return Uy}))).default,Li=Li||Fi();const r=await Li,i=r({version:19,type:2,password:G.encodeUTF8(e),salt:this.salt,tagLength:t,me\
morySize:n,parallelism:this.p,passes:this.t});return n>1048576&&(Li=Fi(),Li.catch((()=>{}))),i}catch(e){throw e.message&&(e.message.includes("Unable to grow ins\
tance memory")||e.message.includes("failed to grow memory")||e.message.includes("WebAssembly.Memory.grow")||e.message.includes("Out of memory"))?new Ti("Could n\
ot allocate required memory for Argon2"):e}}}class Oi{constructor(e,t=H){this.algorithm=O.hash.sha256,this.type=O.read(O.s2k,e),this.c=t.s2kIterationCountByte,t\
his.salt=null}generateSalt(){switch(this.type){case"salted":case"iterated":this.salt=be(8)}}getCount(){return 16+(15&this.c)<<6+(this.c>>4)}read(e){let t=0;swit\
ch(this.algorithm=e[t++],this.type){case"simple":break;case"salted":this.salt=e.subarray(t,t+8),t+=8;break;case"iterated":this.salt=e.subarray(t,t+8),t+=8,this.\
c=e[t++];break;case"gnu":if("GNU"!==G.uint8ArrayToString(e.subarray(t,t+3)))throw new lt("Unknown s2k type.");t+=3;if(1001!==1e3+e[t++])throw new lt("Unknown s2\
k gnu protection mode.");this.type="gnu-dummy";break;default:throw new lt("Unknown s2k type.")}return t}write(){if("gnu-dummy"===this.type)return new Uint8Array\
([101,0,...G.stringToUint8Array("GNU"),1]);const e=[new Uint8Array([O.write(O.s2k,this.type),this.algorithm])];switch(this.type){case"simple":break;case"salted"\
:e.push(this.salt);break;case"iterated":e.push(this.salt),e.push(new Uint8Array([this.c]));break;case"gnu":throw Error("GNU s2k type not supported.");default:th\
row Error("Unknown s2k type.")}return G.concatUint8Array(e)}async produceKey(e,t,r){e=G.encodeUTF8(e);const n=[];let i=0,s=0;for(;i<t;){let t;switch(this.type){\
case"simple":t=G.concatUint8Array([new Uint8Array(s),e]);break;case"salted":t=G.concatUint8Array([new Uint8Array(s),this.salt,e]);break;case"iterated":{const r=\
G.concatUint8Array([this.salt,e]);let n=r.length;const i=Math.max(this.getCount(),n);t=new Uint8Array(s+i),t.set(r,s);for(let e=s+n;e<i;e+=n,n*=2)t.copyWithin(e\
,s,e);break}case"gnu":throw Error("GNU s2k type not supported.");default:throw Error("Unknown s2k type.")}const r=await Oe(this.algorithm,t);n.push(r),i+=r.leng\
th,s++}return G.concatUint8Array(n).subarray(0,t)}}const Hi=new Set([O.s2k.argon2,O.s2k.iterated]);function zi(e,t=H){switch(e){case O.s2k.argon2:return new Ni(\
t);case O.s2k.iterated:case O.s2k.gnu:case O.s2k.salted:case O.s2k.simple:return new Oi(e,t);default:throw new lt("Unsupported S2K type")}}function Gi(e){const{\
s2kType:t}=e;if(!Hi.has(t))throw Error("The provided `config.s2kType` value is not allowed");return zi(t,e)}var ji=t.createRequire("/");try{(qi=ji("worker_threa\
ds")).Worker,qi.isMarkedAsUntransferable}catch(e){}var qi,Vi=Uint8Array,_i=Uint16Array,Yi=Int32Array,Zi=new Vi([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,\
5,5,5,5,0,0,0,0]),Ji=new Vi([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Wi=new Vi([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15\
]),Xi=function(e,t){for(var r=new _i(31),n=0;n<31;++n)r[n]=t+=1<<e[n-1];var i=new Yi(r[30]);for(n=1;n<30;++n)for(var s=r[n];s<r[n+1];++s)i[s]=s-r[n]<<5|n;return\
{b:r,r:i}},$i=(qi=Xi(Zi,2)).b,es=qi.r;$i[28]=258,es[258]=28;for(var ts=Xi(Ji,0),rs=ts.b,ns=ts.r,is=new _i(32768),ss=0;ss<32768;++ss){var as=(43690&ss)>>1|(21845\
&ss)<<1;as=(61680&(as=(52428&as)>>2|(13107&as)<<2))>>4|(3855&as)<<4,is[ss]=((65280&as)>>8|(255&as)<<8)>>1}var os=function(e,t,r){for(var n=e.length,i=0,s=new _i\
(t);i<n;++i)e[i]&&++s[e[i]-1];var a,o=new _i(t);for(i=1;i<t;++i)o[i]=o[i-1]+s[i-1]<<1;if(r){a=new _i(1<<t);var c=15-t;for(i=0;i<n;++i)if(e[i])for(var u=i<<4|e[i\
],h=t-e[i],f=o[e[i]-1]++<<h,l=f|(1<<h)-1;f<=l;++f)a[is[f]>>c]=u}else for(a=new _i(n),i=0;i<n;++i)e[i]&&(a[i]=is[o[e[i]-1]++]>>15-e[i]);return a},cs=new Vi(288);\
for(ss=0;ss<144;++ss)cs[ss]=8;for(ss=144;ss<256;++ss)cs[ss]=9;for(ss=256;ss<280;++ss)cs[ss]=7;for(ss=280;ss<288;++ss)cs[ss]=8;var us=new Vi(32);for(ss=0;ss<32;+\
+ss)us[ss]=5;var hs=/*#__PURE__*/os(cs,9,0),fs=/*#__PURE__*/os(cs,9,1),ls=/*#__PURE__*/os(us,5,0),ys=/*#__PURE__*/os(us,5,1),gs=function(e){for(var t=e[0],r=1;r\
<e.length;++r)e[r]>t&&(t=e[r]);return t},ps=function(e,t,r){var n=t/8|0;return(e[n]|e[n+1]<<8)>>(7&t)&r},ds=function(e,t){var r=t/8|0;return(e[r]|e[r+1]<<8|e[r+\
2]<<16)>>(7&t)},As=function(e){return(e+7)/8|0},ws=function(e,t,r){return(null==t||t<0)&&(t=0),(null==r||r>e.length)&&(r=e.length),new Vi(e.subarray(t,r))},ms=[\
"unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","ext\
ra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],bs=function(e,t,r){var n=Error(t||ms[e]);if(n.code=e\
,Error.captureStackTrace&&Error.captureStackTrace(n,bs),!r)throw n;return n},ks=function(e,t,r){r<<=7&t;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8},Es=function(e,t,r){r<<\
=7&t;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8,e[n+2]|=r>>16},vs=function(e,t){for(var r=[],n=0;n<e.length;++n)e[n]&&r.push({s:n,f:e[n]});var i=r.length,s=r.slice();if(!\
i)return{t:Us,l:0};if(1==i){var a=new Vi(r[0].s+1);return a[r[0].s]=1,{t:a,l:1}}r.sort((function(e,t){return e.f-t.f})),r.push({s:-1,f:25001});var o=r[0],c=r[1]\
,u=0,h=1,f=2;for(r[0]={s:-1,f:o.f+c.f,l:o,r:c};h!=i-1;)o=r[r[u].f<r[f].f?u++:f++],c=r[u!=h&&r[u].f<r[f].f?u++:f++],r[h++]={s:-1,f:o.f+c.f,l:o,r:c};var l=s[0].s;\
for(n=1;n<i;++n)s[n].s>l&&(l=s[n].s);var y=new _i(l+1),g=Is(r[h-1],y,0);if(g>t){n=0;var p=0,d=g-t,A=1<<d;for(s.sort((function(e,t){return y[t.s]-y[e.s]||e.f-t.f\
}));n<i;++n){var w=s[n].s;if(!(y[w]>t))break;p+=A-(1<<g-y[w]),y[w]=t}for(p>>=d;p>0;){var m=s[n].s;y[m]<t?p-=1<<t-y[m]++-1:++n}for(;n>=0&&p;--n){var b=s[n].s;y[b\
]==t&&(--y[b],++p)}g=t}return{t:new Vi(y),l:g}},Is=function(e,t,r){return-1==e.s?Math.max(Is(e.l,t,r+1),Is(e.r,t,r+1)):t[e.s]=r},Bs=function(e){for(var t=e.leng\
th;t&&!e[--t];);for(var r=new _i(++t),n=0,i=e[0],s=1,a=function(e){r[n++]=e},o=1;o<=t;++o)if(e[o]==i&&o!=t)++s;else{if(!i&&s>2){for(;s>138;s-=138)a(32754);s>2&&\
(a(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>3){for(a(i),--s;s>6;s-=6)a(8304);s>2&&(a(s-3<<5|8208),s=0)}for(;s--;)a(i);s=1,i=e[o]}return{c:r.subarray(0,n)\
,n:t}},Ss=function(e,t){for(var r=0,n=0;n<t.length;++n)r+=e[n]*t[n];return r},Ks=function(e,t,r){var n=r.length,i=As(t+2);e[i]=255&n,e[i+1]=n>>8,e[i+2]=255^e[i]\
,e[i+3]=255^e[i+1];for(var s=0;s<n;++s)e[i+s+4]=r[s];return 8*(i+4+n)},Cs=function(e,t,r,n,i,s,a,o,c,u,h){ks(t,h++,r),++i[256];for(var f=vs(i,15),l=f.t,y=f.l,g=\
vs(s,15),p=g.t,d=g.l,A=Bs(l),w=A.c,m=A.n,b=Bs(p),k=b.c,E=b.n,v=new _i(19),I=0;I<w.length;++I)++v[31&w[I]];for(I=0;I<k.length;++I)++v[31&k[I]];for(var B=vs(v,7),\
S=B.t,K=B.l,C=19;C>4&&!S[Wi[C-1]];--C);var D,U,P,x,Q=u+5<<3,M=Ss(i,cs)+Ss(s,us)+a,R=Ss(i,l)+Ss(s,p)+a+14+3*C+Ss(v,S)+2*v[16]+3*v[17]+7*v[18];if(c>=0&&Q<=M&&Q<=R\
)return Ks(t,h,e.subarray(c,c+u));if(ks(t,h,1+(R<M)),h+=2,R<M){D=os(l,y,0),U=l,P=os(p,d,0),x=p;var T=os(S,K,0);ks(t,h,m-257),ks(t,h+5,E-1),ks(t,h+10,C-4),h+=14;\
for(I=0;I<C;++I)ks(t,h+3*I,S[Wi[I]]);h+=3*C;for(var F=[w,k],L=0;L<2;++L){var N=F[L];for(I=0;I<N.length;++I){var O=31&N[I];ks(t,h,T[O]),h+=S[O],O>15&&(ks(t,h,N[I\
]>>5&127),h+=N[I]>>12)}}}else D=hs,U=cs,P=ls,x=us;for(I=0;I<o;++I){var H=n[I];if(H>255){Es(t,h,D[(O=H>>18&31)+257]),h+=U[O+257],O>7&&(ks(t,h,H>>23&31),h+=Zi[O])\
;var z=31&H;Es(t,h,P[z]),h+=x[z],z>3&&(Es(t,h,H>>5&8191),h+=Ji[z])}else Es(t,h,D[H]),h+=U[H]}return Es(t,h,D[256]),h+U[256]},Ds=/*#__PURE__*/new Yi([65540,13108\
0,131088,131104,262176,1048704,1048832,2114560,2117632]),Us=/*#__PURE__*/new Vi(0),Ps=function(){var e=1,t=0;return{p:function(r){for(var n=e,i=t,s=0|r.length,a\
=0;a!=s;){for(var o=Math.min(a+2655,s);a<o;++a)i+=n+=r[a];n=(65535&n)+15*(n>>16),i=(65535&i)+15*(i>>16)}e=n,t=i},d:function(){return(255&(e%=65521))<<24|(65280&\
e)<<8|(255&(t%=65521))<<8|t>>8}}},xs=function(e,t,r,n,i){if(!i&&(i={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),a=new Vi(s.length+e.length);a.set(s)\
,a.set(e,s.length),e=a,i.w=s.length}return function(e,t,r,n,i,s){var a=s.z||e.length,o=new Vi(n+a+5*(1+Math.ceil(a/7e3))+i),c=o.subarray(n,o.length-i),u=s.l,h=7\
&(s.r||0);if(t){h&&(c[0]=s.r>>3);for(var f=Ds[t-1],l=f>>13,y=8191&f,g=(1<<r)-1,p=s.p||new _i(32768),d=s.h||new _i(g+1),A=Math.ceil(r/3),w=2*A,m=function(t){retu\
rn(e[t]^e[t+1]<<A^e[t+2]<<w)&g},b=new Yi(25e3),k=new _i(288),E=new _i(32),v=0,I=0,B=s.i||0,S=0,K=s.w||0,C=0;B+2<a;++B){var D=m(B),U=32767&B,P=d[D];if(p[U]=P,d[D\
]=U,K<=B){var x=a-B;if((v>7e3||S>24576)&&(x>423||!u)){h=Cs(e,c,0,b,k,E,I,S,C,B-C,h),S=v=I=0,C=B;for(var Q=0;Q<286;++Q)k[Q]=0;for(Q=0;Q<30;++Q)E[Q]=0}var M=2,R=0\
,T=y,F=U-P&32767;if(x>2&&D==m(B-F))for(var L=Math.min(l,x)-1,N=Math.min(32767,B),O=Math.min(258,x);F<=N&&--T&&U!=P;){if(e[B+M]==e[B+M-F]){for(var H=0;H<O&&e[B+H\
]==e[B+H-F];++H);if(H>M){if(M=H,R=F,H>L)break;var z=Math.min(F,H-2),G=0;for(Q=0;Q<z;++Q){var j=B-F+Q&32767,q=j-p[j]&32767;q>G&&(G=q,P=j)}}}F+=(U=P)-(P=p[U])&327\
67}if(R){b[S++]=268435456|es[M]<<18|ns[R];var V=31&es[M],_=31&ns[R];I+=Zi[V]+Ji[_],++k[257+V],++E[_],K=B+M,++v}else b[S++]=e[B],++k[e[B]]}}for(B=Math.max(B,K);B\
<a;++B)b[S++]=e[B],++k[e[B]];h=Cs(e,c,u,b,k,E,I,S,C,B-C,h),u||(s.r=7&h|c[h/8|0]<<3,h-=7,s.h=d,s.p=p,s.i=B,s.w=K)}else{for(B=s.w||0;B<a+u;B+=65535){var Y=B+65535\
;Y>=a&&(c[h/8|0]=u,Y=a),h=Ks(c,h+1,e.subarray(B,Y))}s.i=a}return ws(o,0,n+As(h)+i)}(e,null==t.level?6:t.level,null==t.mem?i.l?Math.ceil(1.5*Math.max(8,Math.min(\
13,Math.log(e.length)))):20:12+t.mem,r,n,i)},Qs=function(e,t,r){for(;r;++t)e[t]=r,r>>>=8},Ms=/*#__PURE__*/function(){function e(e,t){if("function"==typeof e&&(t\
=e,e={}),this.ondata=t,this.o=e||{},this.s={l:0,i:32768,w:32768,z:32768},this.b=new Vi(98304),this.o.dictionary){var r=this.o.dictionary.subarray(-32768);this.b\
.set(r,32768-r.length),this.s.i=32768-r.length}}return e.prototype.p=function(e,t){this.ondata(xs(e,this.o,0,0,this.s),t)},e.prototype.push=function(e,t){this.o\
ndata||bs(5),this.s.l&&bs(4);var r=e.length+this.s.z;if(r>this.b.length){if(r>2*this.b.length-32768){var n=new Vi(-32768&r);n.set(this.b.subarray(0,this.s.z)),t\
his.b=n}var i=this.b.length-this.s.z;this.b.set(e.subarray(0,i),this.s.z),this.s.z=this.b.length,this.p(this.b,!1),this.b.set(this.b.subarray(-32768)),this.b.se\
t(e.subarray(i),32768),this.s.z=e.length-i+32768,this.s.i=32766,this.s.w=32768}else this.b.set(e,this.s.z),this.s.z+=e.length;this.s.l=1&t,(this.s.z>this.s.w+81\
91||t)&&(this.p(this.b,t||!1),this.s.w=this.s.i,this.s.i-=2),t&&(this.s=this.o={},this.b=Us)},e.prototype.flush=function(e){if(this.ondata||bs(5),this.s.l&&bs(4\
),this.p(this.b,!1),this.s.w=this.s.i,this.s.i-=2,e){var t=new Vi(6);t[0]=this.s.r>>3;var r=Ks(t,this.s.r,Us);this.s.r=0,this.ondata(t.subarray(0,r>>3),!1)}},e}\
(),Rs=/*#__PURE__*/function(){function e(e,t){"function"==typeof e&&(t=e,e={}),this.ondata=t;var r=e&&e.dictionary&&e.dictionary.subarray(-32768);this.s={i:0,b:\
r?r.length:0},this.o=new Vi(32768),this.p=new Vi(0),r&&this.o.set(r)}return e.prototype.e=function(e){if(this.ondata||bs(5),this.d&&bs(4),this.p.length){if(e.le\
ngth){var t=new Vi(this.p.length+e.length);t.set(this.p),t.set(e,this.p.length),this.p=t}}else this.p=e},e.prototype.c=function(e){this.s.i=+(this.d=e||!1);var \
t=this.s.b,r=function(e,t,r,n){var i=e.length;if(!i||t.f&&!t.l)return r||new Vi(0);var s=!r,a=s||2!=t.i,o=t.i;s&&(r=new Vi(3*i));var c=function(e){var t=r.lengt\
h;if(e>t){var n=new Vi(Math.max(2*t,e));n.set(r),r=n}},u=t.f||0,h=t.p||0,f=t.b||0,l=t.l,y=t.d,g=t.m,p=t.n,d=8*i;do{if(!l){u=ps(e,h,1);var A=ps(e,h+1,3);if(h+=3,\
!A){var w=e[(D=As(h)+4)-4]|e[D-3]<<8,m=D+w;if(m>i){o&&bs(0);break}a&&c(f+w),r.set(e.subarray(D,m),f),t.b=f+=w,t.p=h=8*m,t.f=u;continue}if(1==A)l=fs,y=ys,g=9,p=5\
;else if(2==A){var b=ps(e,h,31)+257,k=ps(e,h+10,15)+4,E=b+ps(e,h+5,31)+1;h+=14;for(var v=new Vi(E),I=new Vi(19),B=0;B<k;++B)I[Wi[B]]=ps(e,h+3*B,7);h+=3*k;var S=\
gs(I),K=(1<<S)-1,C=os(I,S,1);for(B=0;B<E;){var D,U=C[ps(e,h,K)];if(h+=15&U,(D=U>>4)<16)v[B++]=D;else{var P=0,x=0;for(16==D?(x=3+ps(e,h,3),h+=2,P=v[B-1]):17==D?(\
x=3+ps(e,h,7),h+=3):18==D&&(x=11+ps(e,h,127),h+=7);x--;)v[B++]=P}}var Q=v.subarray(0,b),M=v.subarray(b);g=gs(Q),p=gs(M),l=os(Q,g,1),y=os(M,p,1)}else bs(1);if(h>\
d){o&&bs(0);break}}a&&c(f+131072);for(var R=(1<<g)-1,T=(1<<p)-1,F=h;;F=h){var L=(P=l[ds(e,h)&R])>>4;if((h+=15&P)>d){o&&bs(0);break}if(P||bs(2),L<256)r[f++]=L;el\
se{if(256==L){F=h,l=null;break}var N=L-254;if(L>264){var O=Zi[B=L-257];N=ps(e,h,(1<<O)-1)+$i[B],h+=O}var H=y[ds(e,h)&T],z=H>>4;if(H||bs(3),h+=15&H,M=rs[z],z>3&&\
(O=Ji[z],M+=ds(e,h)&(1<<O)-1,h+=O),h>d){o&&bs(0);break}a&&c(f+131072);var G=f+N;if(f<M){var j=0-M,q=Math.min(M,G);for(j+f<0&&bs(3);f<q;++f)r[f]=n[j+f]}for(;f<G;\
++f)r[f]=r[f-M]}}t.l=l,t.p=F,t.b=f,t.f=u,l&&(u=1,t.m=g,t.d=y,t.n=p)}while(!u);return f!=r.length&&s?ws(r,0,f):r.subarray(0,f)}(this.p,this.s,this.o);this.ondata\
(ws(r,t,this.s.b),this.d),this.o=ws(r,this.s.b-32768),this.s.b=this.o.length,this.p=ws(this.p,this.s.p/8|0),this.s.p&=7},e.prototype.push=function(e,t){this.e(e\
),this.c(t)},e}(),Ts=/*#__PURE__*/function(){function e(e,t){this.c=Ps(),this.v=1,Ms.call(this,e,t)}return e.prototype.push=function(e,t){this.c.p(e),Ms.prototy\
pe.push.call(this,e,t)},e.prototype.p=function(e,t){var r=xs(e,this.o,this.v&&(this.o.dictionary?6:2),t&&4,this.s);this.v&&(function(e,t){var r=t.level,n=0==r?0\
:r<6?1:9==r?3:2;if(e[0]=120,e[1]=n<<6|(t.dictionary&&32),e[1]|=31-(e[0]<<8|e[1])%31,t.dictionary){var i=Ps();i.p(t.dictionary),Qs(e,2,i.d())}}(r,this.o),this.v=\
0),t&&Qs(r,r.length-4,this.c.d()),this.ondata(r,t)},e.prototype.flush=function(e){Ms.prototype.flush.call(this,e)},e}(),Fs=/*#__PURE__*/function(){function e(e,\
t){Rs.call(this,e,t),this.v=e&&e.dictionary?2:1}return e.prototype.push=function(e,t){if(Rs.prototype.e.call(this,e),this.v){if(this.p.length<6&&!t)return;this.\
p=this.p.subarray((r=this.p,n=this.v-1,(8!=(15&r[0])||r[0]>>4>7||(r[0]<<8|r[1])%31)&&bs(6,"invalid zlib data"),(r[1]>>5&1)==+!n&&bs(6,"invalid zlib data: "+(32&\
r[1]?"need":"unexpected")+" dictionary"),2+(r[1]>>3&4))),this.v=0}var r,n;t&&(this.p.length<4&&bs(6,"invalid zlib data"),this.p=this.p.subarray(0,-4)),Rs.protot\
ype.c.call(this,t)},e}(),Ls="undefined"!=typeof TextDecoder&&/*#__PURE__*/new TextDecoder;try{Ls.decode(Us,{stream:!0})}catch(e){}class Ns{static get tag(){retu\
rn O.packet.literalData}constructor(e=new Date){this.format=O.literal.utf8,this.date=G.normalizeDate(e),this.text=null,this.data=null,this.filename=""}setText(e\
,t=O.literal.utf8){this.format=t,this.text=e,this.data=null}getText(e=!1){return(null===this.text||G.isStream(this.text))&&(this.text=G.decodeUTF8(G.nativeEOL(t\
his.getBytes(e)))),this.text}setBytes(e,t){this.format=t,this.data=e,this.text=null}getBytes(e=!1){return null===this.data&&(this.data=G.canonicalizeEOL(G.encod\
eUTF8(this.text))),e?P(this.data):this.data}setFilename(e){this.filename=e}getFilename(){return this.filename}async read(e){await D(e,(async e=>{const t=await e\
.readByte(),r=await e.readByte();this.filename=G.decodeUTF8(await e.readBytes(r)),this.date=G.readDate(await e.readBytes(4));let n=e.remainder();l(n)&&(n=await \
M(n)),this.setBytes(n,t)}))}writeHeader(){const e=G.encodeUTF8(this.filename),t=new Uint8Array([e.length]),r=new Uint8Array([this.format]),n=G.writeDate(this.da\
te);return G.concatUint8Array([r,t,e,n])}write(){const e=this.writeHeader(),t=this.getBytes();return G.concat([e,t])}}class Os{constructor(){this.bytes=""}read(\
e){return this.bytes=G.uint8ArrayToString(e.subarray(0,8)),this.bytes.length}write(){return G.stringToUint8Array(this.bytes)}toHex(){return G.uint8ArrayToHex(G.\
stringToUint8Array(this.bytes))}equals(e,t=!1){return t&&(e.isWildcard()||this.isWildcard())||this.bytes===e.bytes}isNull(){return""===this.bytes}isWildcard(){r\
eturn/^0+$/.test(this.toHex())}static mapToHex(e){return e.toHex()}static fromID(e){const t=new Os;return t.read(G.hexToUint8Array(e)),t}static wildcard(){const\
 e=new Os;return e.read(new Uint8Array(8)),e}}const Hs=Symbol("verified"),zs="salt@notations.openpgpjs.org",Gs=new Set([O.signatureSubpacket.issuerKeyID,O.signa\
tureSubpacket.issuerFingerprint,O.signatureSubpacket.embeddedSignature]);class js{static get tag(){return O.packet.signature}constructor(){this.version=null,thi\
s.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,this.signatureData=null,this.unhashedSubpackets=[],this.unknownSubpackets=[],this.sign\
edHashValue=null,this.salt=null,this.created=null,this.signatureExpirationTime=null,this.signatureNeverExpires=!0,this.exportable=null,this.trustLevel=null,this\
.trustAmount=null,this.regularExpression=null,this.revocable=null,this.keyExpirationTime=null,this.keyNeverExpires=null,this.preferredSymmetricAlgorithms=null,t\
his.revocationKeyClass=null,this.revocationKeyAlgorithm=null,this.revocationKeyFingerprint=null,this.issuerKeyID=new Os,this.rawNotations=[],this.notations={},t\
his.preferredHashAlgorithms=null,this.preferredCompressionAlgorithms=null,this.keyServerPreferences=null,this.preferredKeyServer=null,this.isPrimaryUserID=null,\
this.policyURI=null,this.keyFlags=null,this.signersUserID=null,this.reasonForRevocationFlag=null,this.reasonForRevocationString=null,this.features=null,this.sig\
natureTargetPublicKeyAlgorithm=null,this.signatureTargetHashAlgorithm=null,this.signatureTargetHash=null,this.embeddedSignature=null,this.issuerKeyVersion=null,\
this.issuerFingerprint=null,this.preferredAEADAlgorithms=null,this.preferredCipherSuites=null,this.revoked=null,this[Hs]=null}read(e,t=H){let r=0;if(this.versio\
n=e[r++],5===this.version&&!t.enableParsingV5Entities)throw new lt("Support for v5 entities is disabled; turn on `config.enableParsingV5Entities` if needed");if\
(4!==this.version&&5!==this.version&&6!==this.version)throw new lt(`Version ${this.version} of the signature packet is unsupported.`);if(this.signatureType=e[r+\
+],this.publicKeyAlgorithm=e[r++],this.hashAlgorithm=e[r++],r+=this.readSubPackets(e.subarray(r,e.length),!0),!this.created)throw Error("Missing signature creat\
ion time subpacket.");if(this.signatureData=e.subarray(0,r),r+=this.readSubPackets(e.subarray(r,e.length),!1),this.signedHashValue=e.subarray(r,r+2),r+=2,6===th\
is.version){const t=e[r++];this.salt=e.subarray(r,r+t),r+=t}const n=e.subarray(r,e.length),{read:i,signatureParams:s}=function(e,t){let r=0;switch(e){case O.pub\
licKey.rsaEncryptSign:case O.publicKey.rsaEncrypt:case O.publicKey.rsaSign:{const e=G.readMPI(t.subarray(r));return r+=e.length+2,{read:r,signatureParams:{s:e}}\
}case O.publicKey.dsa:case O.publicKey.ecdsa:{const e=G.readMPI(t.subarray(r));r+=e.length+2;const n=G.readMPI(t.subarray(r));return r+=n.length+2,{read:r,signa\
tureParams:{r:e,s:n}}}case O.publicKey.eddsaLegacy:{const e=G.readMPI(t.subarray(r));r+=e.length+2;const n=G.readMPI(t.subarray(r));return r+=n.length+2,{read:r\
,signatureParams:{r:e,s:n}}}case O.publicKey.ed25519:case O.publicKey.ed448:{const n=2*bt(e),i=G.readExactSubarray(t,r,r+n);return r+=i.length,{read:r,signature\
Params:{RS:i}}}default:throw new lt("Unknown signature algorithm.")}}(this.publicKeyAlgorithm,n);if(i<n.length)throw Error("Error reading MPIs");this.params=s}w\
riteParams(){return this.params instanceof Promise?T((async()=>Ln(this.publicKeyAlgorithm,await this.params))):Ln(this.publicKeyAlgorithm,this.params)}write(){c\
onst e=[];return e.push(this.signatureData),e.push(this.writeUnhashedSubPackets()),e.push(this.signedHashValue),6===this.version&&(e.push(new Uint8Array([this.s\
alt.length])),e.push(this.salt)),e.push(this.writeParams()),G.concat(e)}async sign(e,t,r=new Date,n=!1,i){this.version=e.version,this.created=G.normalizeDate(r)\
,this.issuerKeyVersion=e.version,this.issuerFingerprint=e.getFingerprintBytes(),this.issuerKeyID=e.getKeyID();const s=[new Uint8Array([this.version,this.signatu\
reType,this.publicKeyAlgorithm,this.hashAlgorithm])];if(6===this.version){const e=Vs(this.hashAlgorithm);if(null===this.salt)this.salt=be(e);else if(e!==this.sa\
lt.length)throw Error("Provided salt does not have the required length")}else if(i.nonDeterministicSignaturesViaNotation){if(0!==this.rawNotations.filter((({nam\
e:e})=>e===zs)).length)throw Error("Unexpected existing salt notation");{const e=be(Vs(this.hashAlgorithm));this.rawNotations.push({name:zs,value:e,humanReadabl\
e:!1,critical:!1})}}s.push(this.writeHashedSubPackets()),this.unhashedSubpackets=[],this.signatureData=G.concat(s);const a=this.toHash(this.signatureType,t,n),o\
=await this.hash(this.signatureType,t,a,n);this.signedHashValue=Q(U(o),0,2);const c=async()=>Ri(this.publicKeyAlgorithm,this.hashAlgorithm,e.publicParams,e.priv\
ateParams,a,await M(o));G.isStream(o)?this.params=c():(this.params=await c(),this[Hs]=!0)}writeHashedSubPackets(){const e=O.signatureSubpacket,t=[];let r;if(nul\
l===this.created)throw Error("Missing signature creation time");t.push(qs(e.signatureCreationTime,!0,G.writeDate(this.created))),null!==this.signatureExpiration\
Time&&t.push(qs(e.signatureExpirationTime,!0,G.writeNumber(this.signatureExpirationTime,4))),null!==this.exportable&&t.push(qs(e.exportableCertification,!0,new \
Uint8Array([this.exportable?1:0]))),null!==this.trustLevel&&(r=new Uint8Array([this.trustLevel,this.trustAmount]),t.push(qs(e.trustSignature,!0,r))),null!==this\
.regularExpression&&t.push(qs(e.regularExpression,!0,this.regularExpression)),null!==this.revocable&&t.push(qs(e.revocable,!0,new Uint8Array([this.revocable?1:0\
]))),null!==this.keyExpirationTime&&t.push(qs(e.keyExpirationTime,!0,G.writeNumber(this.keyExpirationTime,4))),null!==this.preferredSymmetricAlgorithms&&(r=G.st\
ringToUint8Array(G.uint8ArrayToString(this.preferredSymmetricAlgorithms)),t.push(qs(e.preferredSymmetricAlgorithms,!1,r))),null!==this.revocationKeyClass&&(r=ne\
w Uint8Array([this.revocationKeyClass,this.revocationKeyAlgorithm]),r=G.concat([r,this.revocationKeyFingerprint]),t.push(qs(e.revocationKey,!1,r))),!this.issuer\
KeyID.isNull()&&this.issuerKeyVersion<5&&t.push(qs(e.issuerKeyID,!1,this.issuerKeyID.write())),this.rawNotations.forEach((({name:n,value:i,humanReadable:s,criti\
cal:a})=>{r=[new Uint8Array([s?128:0,0,0,0])];const o=G.encodeUTF8(n);r.push(G.writeNumber(o.length,2)),r.push(G.writeNumber(i.length,2)),r.push(o),r.push(i),r=\
G.concat(r),t.push(qs(e.notationData,a,r))})),null!==this.preferredHashAlgorithms&&(r=G.stringToUint8Array(G.uint8ArrayToString(this.preferredHashAlgorithms)),t\
.push(qs(e.preferredHashAlgorithms,!1,r))),null!==this.preferredCompressionAlgorithms&&(r=G.stringToUint8Array(G.uint8ArrayToString(this.preferredCompressionAlg\
orithms)),t.push(qs(e.preferredCompressionAlgorithms,!1,r))),null!==this.keyServerPreferences&&(r=G.stringToUint8Array(G.uint8ArrayToString(this.keyServerPrefer\
ences)),t.push(qs(e.keyServerPreferences,!1,r))),null!==this.preferredKeyServer&&t.push(qs(e.preferredKeyServer,!1,G.encodeUTF8(this.preferredKeyServer))),null!\
==this.isPrimaryUserID&&t.push(qs(e.primaryUserID,!1,new Uint8Array([this.isPrimaryUserID?1:0]))),null!==this.policyURI&&t.push(qs(e.policyURI,!1,G.encodeUTF8(t\
his.policyURI))),null!==this.keyFlags&&(r=G.stringToUint8Array(G.uint8ArrayToString(this.keyFlags)),t.push(qs(e.keyFlags,!0,r))),null!==this.signersUserID&&t.pu\
sh(qs(e.signersUserID,!1,G.encodeUTF8(this.signersUserID))),null!==this.reasonForRevocationFlag&&(r=G.stringToUint8Array(String.fromCharCode(this.reasonForRevoc\
ationFlag)+this.reasonForRevocationString),t.push(qs(e.reasonForRevocation,!0,r))),null!==this.features&&(r=G.stringToUint8Array(G.uint8ArrayToString(this.featu\
res)),t.push(qs(e.features,!1,r))),null!==this.signatureTargetPublicKeyAlgorithm&&(r=[new Uint8Array([this.signatureTargetPublicKeyAlgorithm,this.signatureTarge\
tHashAlgorithm])],r.push(G.stringToUint8Array(this.signatureTargetHash)),r=G.concat(r),t.push(qs(e.signatureTarget,!0,r))),null!==this.embeddedSignature&&t.push\
(qs(e.embeddedSignature,!0,this.embeddedSignature.write())),null!==this.issuerFingerprint&&(r=[new Uint8Array([this.issuerKeyVersion]),this.issuerFingerprint],r\
=G.concat(r),t.push(qs(e.issuerFingerprint,this.version>=5,r))),null!==this.preferredAEADAlgorithms&&(r=G.stringToUint8Array(G.uint8ArrayToString(this.preferred\
AEADAlgorithms)),t.push(qs(e.preferredAEADAlgorithms,!1,r))),null!==this.preferredCipherSuites&&(r=new Uint8Array([].concat(...this.preferredCipherSuites)),t.pu\
sh(qs(e.preferredCipherSuites,!1,r)));const n=G.concat(t),i=G.writeNumber(n.length,6===this.version?4:2);return G.concat([i,n])}writeUnhashedSubPackets(){const \
e=this.unhashedSubpackets.map((({type:e,critical:t,body:r})=>qs(e,t,r))),t=G.concat(e),r=G.writeNumber(t.length,6===this.version?4:2);return G.concat([r,t])}rea\
dSubPacket(e,t=!0){let r=0;const n=!!(128&e[r]),i=127&e[r];if(r++,t||(this.unhashedSubpackets.push({type:i,critical:n,body:e.subarray(r,e.length)}),Gs.has(i)))s\
witch(i){case O.signatureSubpacket.signatureCreationTime:this.created=G.readDate(e.subarray(r,e.length));break;case O.signatureSubpacket.signatureExpirationTime\
:{const t=G.readNumber(e.subarray(r,e.length));this.signatureNeverExpires=0===t,this.signatureExpirationTime=t;break}case O.signatureSubpacket.exportableCertifi\
cation:this.exportable=1===e[r++];break;case O.signatureSubpacket.trustSignature:this.trustLevel=e[r++],this.trustAmount=e[r++];break;case O.signatureSubpacket.\
regularExpression:this.regularExpression=e[r];break;case O.signatureSubpacket.revocable:this.revocable=1===e[r++];break;case O.signatureSubpacket.keyExpirationT\
ime:{const t=G.readNumber(e.subarray(r,e.length));this.keyExpirationTime=t,this.keyNeverExpires=0===t;break}case O.signatureSubpacket.preferredSymmetricAlgorith\
ms:this.preferredSymmetricAlgorithms=[...e.subarray(r,e.length)];break;case O.signatureSubpacket.revocationKey:this.revocationKeyClass=e[r++],this.revocationKey\
Algorithm=e[r++],this.revocationKeyFingerprint=e.subarray(r,r+20);break;case O.signatureSubpacket.issuerKeyID:if(4===this.version)this.issuerKeyID.read(e.subarr\
ay(r,e.length));else if(t)throw Error("Unexpected Issuer Key ID subpacket");break;case O.signatureSubpacket.notationData:{const t=!!(128&e[r]);r+=4;const i=G.re\
adNumber(e.subarray(r,r+2));r+=2;const s=G.readNumber(e.subarray(r,r+2));r+=2;const a=G.decodeUTF8(e.subarray(r,r+i)),o=e.subarray(r+i,r+i+s);this.rawNotations.\
push({name:a,humanReadable:t,value:o,critical:n}),t&&(this.notations[a]=G.decodeUTF8(o));break}case O.signatureSubpacket.preferredHashAlgorithms:this.preferredH\
ashAlgorithms=[...e.subarray(r,e.length)];break;case O.signatureSubpacket.preferredCompressionAlgorithms:this.preferredCompressionAlgorithms=[...e.subarray(r,e.\
length)];break;case O.signatureSubpacket.keyServerPreferences:this.keyServerPreferences=[...e.subarray(r,e.length)];break;case O.signatureSubpacket.preferredKey\
Server:this.preferredKeyServer=G.decodeUTF8(e.subarray(r,e.length));break;case O.signatureSubpacket.primaryUserID:this.isPrimaryUserID=0!==e[r++];break;case O.s\
ignatureSubpacket.policyURI:this.policyURI=G.decodeUTF8(e.subarray(r,e.length));break;case O.signatureSubpacket.keyFlags:this.keyFlags=[...e.subarray(r,e.length\
)];break;case O.signatureSubpacket.signersUserID:this.signersUserID=G.decodeUTF8(e.subarray(r,e.length));break;case O.signatureSubpacket.reasonForRevocation:thi\
s.reasonForRevocationFlag=e[r++],this.reasonForRevocationString=G.decodeUTF8(e.subarray(r,e.length));break;case O.signatureSubpacket.features:this.features=[...\
e.subarray(r,e.length)];break;case O.signatureSubpacket.signatureTarget:{this.signatureTargetPublicKeyAlgorithm=e[r++],this.signatureTargetHashAlgorithm=e[r++];\
const t=He(this.signatureTargetHashAlgorithm);this.signatureTargetHash=G.uint8ArrayToString(e.subarray(r,r+t));break}case O.signatureSubpacket.embeddedSignature\
:this.embeddedSignature=new js,this.embeddedSignature.read(e.subarray(r,e.length));break;case O.signatureSubpacket.issuerFingerprint:this.issuerKeyVersion=e[r++\
],this.issuerFingerprint=e.subarray(r,e.length),this.issuerKeyVersion>=5?this.issuerKeyID.read(this.issuerFingerprint):this.issuerKeyID.read(this.issuerFingerpr\
int.subarray(-8));break;case O.signatureSubpacket.preferredAEADAlgorithms:this.preferredAEADAlgorithms=[...e.subarray(r,e.length)];break;case O.signatureSubpack\
et.preferredCipherSuites:this.preferredCipherSuites=[];for(let t=r;t<e.length;t+=2)this.preferredCipherSuites.push([e[t],e[t+1]]);break;default:this.unknownSubp\
ackets.push({type:i,critical:n,body:e.subarray(r,e.length)})}}readSubPackets(e,t=!0,r){const n=6===this.version?4:2,i=G.readNumber(e.subarray(0,n));let s=n;for(\
;s<n+i;){const n=st(e.subarray(s,e.length));s+=n.offset,this.readSubPacket(e.subarray(s,s+n.len),t,r),s+=n.len}return s}toSign(e,t){const r=O.signature;switch(e\
){case r.binary:return null!==t.text?G.encodeUTF8(t.getText(!0)):t.getBytes(!0);case r.text:{const e=t.getBytes(!0);return G.canonicalizeEOL(e)}case r.standalon\
e:return new Uint8Array(0);case r.certGeneric:case r.certPersona:case r.certCasual:case r.certPositive:case r.certRevocation:{let e,n;if(t.userID)n=180,e=t.user\
ID;else{if(!t.userAttribute)throw Error("Either a userID or userAttribute packet needs to be supplied for certification.");n=209,e=t.userAttribute}const i=e.wri\
te();return G.concat([this.toSign(r.key,t),new Uint8Array([n]),G.writeNumber(i.length,4),i])}case r.subkeyBinding:case r.subkeyRevocation:case r.keyBinding:retu\
rn G.concat([this.toSign(r.key,t),this.toSign(r.key,{key:t.bind})]);case r.key:if(void 0===t.key)throw Error("Key packet is required for this signature.");retur\
n t.key.writeForHash(this.version);case r.keyRevocation:return this.toSign(r.key,t);case r.timestamp:return new Uint8Array(0);case r.thirdParty:throw Error("Not\
 implemented");default:throw Error("Unknown signature type.")}}calculateTrailer(e,t){let r=0;return B(U(this.signatureData),(e=>{r+=e.length}),(()=>{const n=[];\
return 5!==this.version||this.signatureType!==O.signature.binary&&this.signatureType!==O.signature.text||(t?n.push(new Uint8Array(6)):n.push(e.writeHeader())),n\
.push(new Uint8Array([this.version,255])),5===this.version&&n.push(new Uint8Array(4)),n.push(G.writeNumber(r,4)),G.concat(n)}))}toHash(e,t,r=!1){const n=this.to\
Sign(e,t);return G.concat([this.salt||new Uint8Array,n,this.signatureData,this.calculateTrailer(t,r)])}async hash(e,t,r,n=!1){if(6===this.version&&this.salt.len\
gth!==Vs(this.hashAlgorithm))throw Error("Signature salt does not have the expected length");return r||(r=this.toHash(e,t,n)),Oe(this.hashAlgorithm,r)}async ver\
ify(e,t,r,n=new Date,i=!1,s=H){if(!this.issuerKeyID.equals(e.getKeyID()))throw Error("Signature was not issued by the given public key");if(this.publicKeyAlgori\
thm!==e.algorithm)throw Error("Public key algorithm used to sign signature does not match issuer key algorithm.");const a=t===O.signature.binary||t===O.signatur\
e.text;if(!(this[Hs]&&!a)){let n,s;if(this.hashed?s=await this.hashed:(n=this.toHash(t,r,i),s=await this.hash(t,r,n)),s=await M(s),this.signedHashValue[0]!==s[0\
]||this.signedHashValue[1]!==s[1])throw Error("Signed digest did not match");if(this.params=await this.params,this[Hs]=await Mi(this.publicKeyAlgorithm,this.has\
hAlgorithm,this.params,e.publicParams,n,s),!this[Hs])throw Error("Signature verification failed")}const o=G.normalizeDate(n);if(o&&this.created>o)throw Error("S\
ignature creation time is in the future");if(o&&o>=this.getExpirationTime())throw Error("Signature is expired");if(s.rejectHashAlgorithms.has(this.hashAlgorithm\
))throw Error("Insecure hash algorithm: "+O.read(O.hash,this.hashAlgorithm).toUpperCase());if(s.rejectMessageHashAlgorithms.has(this.hashAlgorithm)&&[O.signatur\
e.binary,O.signature.text].includes(this.signatureType))throw Error("Insecure message hash algorithm: "+O.read(O.hash,this.hashAlgorithm).toUpperCase());if(this\
.unknownSubpackets.forEach((({type:e,critical:t})=>{if(t)throw Error("Unknown critical signature subpacket type "+e)})),this.rawNotations.forEach((({name:e,crit\
ical:t})=>{if(t&&s.knownNotations.indexOf(e)<0)throw Error("Unknown critical notation: "+e)})),null!==this.revocationKeyClass)throw Error("This key is intended \
to be revoked with an authorized key, which OpenPGP.js does not support.")}isExpired(e=new Date){const t=G.normalizeDate(e);return null!==t&&!(this.created<=t&&\
t<this.getExpirationTime())}getExpirationTime(){return this.signatureNeverExpires?1/0:new Date(this.created.getTime()+1e3*this.signatureExpirationTime)}}functio\
n qs(e,t,r){const n=[];return n.push(at(r.length+1)),n.push(new Uint8Array([(t?128:0)|e])),n.push(r),G.concat(n)}function Vs(e){switch(e){case O.hash.sha256:ret\
urn 16;case O.hash.sha384:return 24;case O.hash.sha512:return 32;case O.hash.sha224:case O.hash.sha3_256:return 16;case O.hash.sha3_512:return 32;default:throw \
Error("Unsupported hash function")}}class _s{static get tag(){return O.packet.onePassSignature}static fromSignaturePacket(e,t){const r=new _s;return r.version=6\
===e.version?6:3,r.signatureType=e.signatureType,r.hashAlgorithm=e.hashAlgorithm,r.publicKeyAlgorithm=e.publicKeyAlgorithm,r.issuerKeyID=e.issuerKeyID,r.salt=e.\
salt,r.issuerFingerprint=e.issuerFingerprint,r.flags=t?1:0,r}constructor(){this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgor\
ithm=null,this.salt=null,this.issuerKeyID=null,this.issuerFingerprint=null,this.flags=null}read(e){let t=0;if(this.version=e[t++],3!==this.version&&6!==this.ver\
sion)throw new lt(`Version ${this.version} of the one-pass signature packet is unsupported.`);if(this.signatureType=e[t++],this.hashAlgorithm=e[t++],this.public\
KeyAlgorithm=e[t++],6===this.version){const r=e[t++];this.salt=e.subarray(t,t+r),t+=r,this.issuerFingerprint=e.subarray(t,t+32),t+=32,this.issuerKeyID=new Os,th\
is.issuerKeyID.read(this.issuerFingerprint)}else this.issuerKeyID=new Os,this.issuerKeyID.read(e.subarray(t,t+8)),t+=8;return this.flags=e[t++],this}write(){con\
st e=[new Uint8Array([this.version,this.signatureType,this.hashAlgorithm,this.publicKeyAlgorithm])];return 6===this.version?e.push(new Uint8Array([this.salt.len\
gth]),this.salt,this.issuerFingerprint):e.push(this.issuerKeyID.write()),e.push(new Uint8Array([this.flags])),G.concatUint8Array(e)}calculateTrailer(...e){retur\
n T((async()=>js.prototype.calculateTrailer.apply(await this.correspondingSig,e)))}async verify(){const e=await this.correspondingSig;if(!e||e.constructor.tag!=\
=O.packet.signature)throw Error("Corresponding signature packet missing");if(e.signatureType!==this.signatureType||e.hashAlgorithm!==this.hashAlgorithm||e.publi\
cKeyAlgorithm!==this.publicKeyAlgorithm||!e.issuerKeyID.equals(this.issuerKeyID)||3===this.version&&6===e.version||6===this.version&&6!==e.version||6===this.ver\
sion&&!G.equalsUint8Array(e.issuerFingerprint,this.issuerFingerprint)||6===this.version&&!G.equalsUint8Array(e.salt,this.salt))throw Error("Corresponding signat\
ure packet does not match one-pass signature packet");return e.hashed=this.hashed,e.verify.apply(e,arguments)}}function Ys(e,t){if(!t[e]){let t;try{t=O.read(O.p\
acket,e)}catch{throw new yt("Unknown packet type with tag: "+e)}throw Error("Packet not allowed in this context: "+t)}return new t[e]}_s.prototype.hash=js.proto\
type.hash,_s.prototype.toHash=js.prototype.toHash,_s.prototype.toSign=js.prototype.toSign;class Zs extends Array{static async fromBinary(e,t,r=H,n=null,i=!1){co\
nst s=new Zs;return await s.read(e,t,r,n,i),s}async read(e,t,r=H,n=null,i=!1){let s;r.additionalAllowedPackets.length&&(s=G.constructAllowedPackets(r.additional\
AllowedPackets),t={...t,...s}),this.stream=C(e,(async(e,a)=>{const o=F(e),c=L(a);try{let a=G.isStream(e);for(;;){let e,u;if(await c.ready,await ft(o,a,(async a=\
>{try{if(a.tag===O.packet.marker||a.tag===O.packet.trust||a.tag===O.packet.padding)return;const e=Ys(a.tag,t);try{n?.recordPacket(a.tag,s)}catch(e){if(r.enforce\
Grammar)throw e;G.printDebugError(e)}e.packets=new Zs,e.fromStream=G.isStream(a.packet),u=e.fromStream;try{await e.read(a.packet,r)}catch(t){if(!(t instanceof l\
t))throw G.wrapError(new gt(`Parsing ${e.constructor.name} failed`),t);throw t}await c.write(e)}catch(t){const n=t instanceof yt&&a.tag<=39,s=t instanceof lt&&!\
(t instanceof yt)&&!r.ignoreUnsupportedPackets,o=t instanceof gt&&!r.ignoreMalformedPackets,u=ht(a.tag);if(n||s||o||u||!(t instanceof yt||t instanceof lt||t ins\
tanceof gt))i?e=t:await c.abort(t);else{const e=new pt(a.tag,a.packet);await c.write(e)}G.printDebugError(t)}})),u&&(a=null),e)throw await o.readToEnd(),e;const\
 h=await o.peekBytes(2);if(!h||!h.length){try{n?.recordEnd()}catch(e){if(r.enforceGrammar)throw e;G.printDebugError(e)}return await c.ready,void await c.close()\
}}}catch(e){await c.abort(e)}}));const a=F(this.stream);for(;;){const{done:e,value:t}=await a.read();if(e?this.stream=null:this.push(t),e||ht(t.constructor.tag)\
)break}a.releaseLock()}write(){const e=[];for(let t=0;t<this.length;t++){const r=this[t]instanceof pt?this[t].tag:this[t].constructor.tag,n=this[t].write();if(G\
.isStream(n)&&ht(this[t].constructor.tag)){let t=[],i=0;const s=512;e.push(ct(r)),e.push(B(n,(e=>{if(t.push(e),i+=e.length,i>=s){const e=Math.min(Math.log(i)/Ma\
th.LN2|0,30),r=2**e,n=G.concat([ot(e)].concat(t));return t=[n.subarray(1+r)],i=t[0].length,n.subarray(0,1+r)}}),(()=>G.concat([at(i)].concat(t)))))}else{if(G.is\
Stream(n)){let t=0;e.push(B(U(n),(e=>{t+=e.length}),(()=>ut(r,t))))}else e.push(ut(r,n.length));e.push(n)}}return G.concat(e)}filterByTag(...e){const t=new Zs,r\
=e=>t=>e===t;for(let n=0;n<this.length;n++)e.some(r(this[n].constructor.tag))&&t.push(this[n]);return t}findPacket(e){return this.find((t=>t.constructor.tag===e\
))}indexOfTag(...e){const t=[],r=this,n=e=>t=>e===t;for(let i=0;i<this.length;i++)e.some(n(r[i].constructor.tag))&&t.push(i);return t}}class Js extends Error{co\
nstructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,Js),this.name="GrammarError"}}var Ws;!function(e){e[e.EmptyMessage=0]="EmptyMe\
ssage",e[e.PlaintextOrEncryptedData=1]="PlaintextOrEncryptedData",e[e.EncryptedSessionKeys=2]="EncryptedSessionKeys",e[e.StandaloneAdditionalAllowedData=3]="Sta\
ndaloneAdditionalAllowedData"}(Ws||(Ws={}));class Xs{constructor(){this.state=Ws.EmptyMessage,this.leadingOnePassSignatureCounter=0}recordPacket(e,t){switch(thi\
s.state){case Ws.EmptyMessage:case Ws.StandaloneAdditionalAllowedData:switch(e){case O.packet.literalData:case O.packet.compressedData:case O.packet.aeadEncrypt\
edData:case O.packet.symEncryptedIntegrityProtectedData:case O.packet.symmetricallyEncryptedData:return void(this.state=Ws.PlaintextOrEncryptedData);case O.pack\
et.signature:if(this.state===Ws.StandaloneAdditionalAllowedData&&--this.leadingOnePassSignatureCounter<0)throw new Js("Trailing signature packet without OPS");r\
eturn;case O.packet.onePassSignature:if(this.state===Ws.StandaloneAdditionalAllowedData)throw new Js("OPS following StandaloneAdditionalAllowedData");return voi\
d this.leadingOnePassSignatureCounter++;case O.packet.publicKeyEncryptedSessionKey:case O.packet.symEncryptedSessionKey:return void(this.state=Ws.EncryptedSessi\
onKeys);default:if(!t?.[e])throw new Js(`Unexpected packet ${e} in state ${this.state}`);return void(this.state=Ws.StandaloneAdditionalAllowedData)}case Ws.Plai\
ntextOrEncryptedData:if(e===O.packet.signature){if(--this.leadingOnePassSignatureCounter<0)throw new Js("Trailing signature packet without OPS");return void(thi\
s.state=Ws.PlaintextOrEncryptedData)}if(!t?.[e])throw new Js(`Unexpected packet ${e} in state ${this.state}`);return void(this.state=Ws.PlaintextOrEncryptedData\
);case Ws.EncryptedSessionKeys:switch(e){case O.packet.publicKeyEncryptedSessionKey:case O.packet.symEncryptedSessionKey:return void(this.state=Ws.EncryptedSess\
ionKeys);case O.packet.symEncryptedIntegrityProtectedData:case O.packet.aeadEncryptedData:case O.packet.symmetricallyEncryptedData:return void(this.state=Ws.Pla\
intextOrEncryptedData);case O.packet.signature:if(--this.leadingOnePassSignatureCounter<0)throw new Js("Trailing signature packet without OPS");return void(this\
.state=Ws.PlaintextOrEncryptedData);default:if(!t?.[e])throw new Js(`Unexpected packet ${e} in state ${this.state}`);this.state=Ws.EncryptedSessionKeys}}}record\
End(){switch(this.state){case Ws.EmptyMessage:case Ws.PlaintextOrEncryptedData:case Ws.EncryptedSessionKeys:case Ws.StandaloneAdditionalAllowedData:if(this.lead\
ingOnePassSignatureCounter>0)throw new Js("Missing trailing signature packets")}}}const $s=/*#__PURE__*/G.constructAllowedPackets([Ns,_s,js]);class ea{static ge\
t tag(){return O.packet.compressedData}constructor(e=H){this.packets=null,this.algorithm=e.preferredCompressionAlgorithm,this.compressed=null}async read(e,t=H){\
await D(e,(async e=>{this.algorithm=await e.readByte(),this.compressed=e.remainder(),await this.decompress(t)}))}write(){return null===this.compressed&&this.com\
press(),G.concat([new Uint8Array([this.algorithm]),this.compressed])}async decompress(e=H){const t=O.read(O.compression,this.algorithm),r=sa[t];if(!r)throw Erro\
r(t+" decompression not supported");let n=await r(this.compressed,e);if(e.maxDecompressedMessageSize!==1/0){let t=0;n=B(n,(r=>{if(t+=r.length,t>e.maxDecompresse\
dMessageSize)throw Error("Maximum decompressed message size exceeded");return r}))}g(this.compressed)&&!l(this.compressed)||(n=await M(n)),this.packets=await Zs\
.fromBinary(n,$s,e,new Xs)}compress(){const e=O.read(O.compression,this.algorithm),t=ia[e];if(!t)throw Error(e+" compression not supported");const r=this.packet\
s.write();let n=t(r);g(r)&&!l(r)||(n=T((()=>M(n)))),this.compressed=n}}function ta(e,t){return(r,n)=>{let i;if(i=l(r)?new ReadableStream({async start(e){try{e.e\
nqueue(await M(r)),e.close()}catch(t){e.error(t)}}}):g(r)?r:b(r),i=function(e){const t=F(e);return new ReadableStream({async pull(e){try{const{value:r,done:n}=a\
wait t.read();if(n)return void e.close();for(let t=0;t<=r.length;t+=65536)(!t||t<r.length)&&e.enqueue(r.subarray(t,t+65536))}catch(t){e.error(t)}}},{highWaterMa\
rk:0})}(i),e)try{const t=e();return i.pipeThrough(t)}catch(e){if("TypeError"!==e.name)throw e}const s=F(i),a=new t;let o=!1,c=!1;return new ReadableStream({star\
t(e){a.ondata=(t,r)=>{e.enqueue(t),o=!0,r&&(e.close(),c=!0)}},async pull(){for(o=!1;!o&&!c;){const{done:e,value:t}=await s.read();if(e)return void a.push(new Ui\
nt8Array,!0);t.length&&a.push(t)}}},{highWaterMark:0})}}function ra(){return async function(e,t){const{default:r}=await Promise.resolve().then((function(){retur\
n Qy}));return r(b(e),t.maxDecompressedMessageSize)}}const na=e=>({compressor:"undefined"!=typeof CompressionStream&&(()=>new CompressionStream(e)),decompressor\
:"undefined"!=typeof DecompressionStream&&(()=>new DecompressionStream(e))}),ia={zip:/*#__PURE__*/ta(na("deflate-raw").compressor,Ms),zlib:/*#__PURE__*/ta(na("d\
eflate").compressor,Ts)},sa={uncompressed:(e,t)=>e,zip:/*#__PURE__*/ta(na("deflate-raw").decompressor,Rs),zlib:/*#__PURE__*/ta(na("deflate").decompressor,Fs),bz\
ip2:/*#__PURE__*/ra()};function aa(e,t,r){if("function"==typeof e.setBigUint64)return e.setBigUint64(t,BigInt(r));if(r<=4294967295)e.setUint32(t,0),e.setUint32(\
t+4,r);else{const n=BigInt(r);e.setUint32(t,Number(n>>BigInt(32))),e.setUint32(t+4,Number(n&BigInt(4294967295)))}}const oa=/*#__PURE__*/G.constructAllowedPacket\
s([Ns,ea,_s,js]);class ca{static get tag(){return O.packet.symEncryptedIntegrityProtectedData}static fromObject({version:e,aeadAlgorithm:t}){if(1!==e&&2!==e)thr\
ow Error("Unsupported SEIPD version");const r=new ca;return r.version=e,2===e&&(r.aeadAlgorithm=t),r}constructor(){this.version=null,this.cipherAlgorithm=null,t\
his.aeadAlgorithm=null,this.chunkSizeByte=null,this.salt=null,this.encrypted=null,this.packets=null}async read(e){await D(e,(async e=>{if(this.version=await e.r\
eadByte(),1!==this.version&&2!==this.version)throw new lt(`Version ${this.version} of the SEIP packet is unsupported.`);2===this.version&&(this.cipherAlgorithm=\
await e.readByte(),this.aeadAlgorithm=await e.readByte(),this.chunkSizeByte=await e.readByte(),this.salt=await e.readBytes(32)),this.encrypted=e.remainder()}))}\
write(){return 2===this.version?G.concat([new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),this.salt,this.encrypted]):G\
.concat([new Uint8Array([this.version]),this.encrypted])}async encrypt(e,t,r=H){const{blockSize:n,keySize:i}=xr(e);if(t.length!==i)throw Error("Unexpected sessi\
on key size");let s=this.packets.write();if(l(s)&&(s=await M(s)),2===this.version)this.cipherAlgorithm=e,this.salt=be(32),this.chunkSizeByte=r.aeadChunkSizeByte\
,this.encrypted=await ua(this,"encrypt",t,s);else{const r=await Yn(e),i=new Uint8Array([211,20]),a=G.concat([r,s,i]),o=await Oe(O.hash.sha1,P(a)),c=G.concat([a,\
o]);this.encrypted=await Zn(e,t,c,new Uint8Array(n))}return!0}async decrypt(e,t,r=H){if(t.length!==xr(e).keySize)throw Error("Unexpected session key size");let \
n,i=U(this.encrypted);l(i)&&(i=await M(i));let s=!1;if(2===this.version){if(this.cipherAlgorithm!==e)throw Error("Unexpected session key algorithm");n=await ua(\
this,"decrypt",t,i)}else{const{blockSize:a}=xr(e),o=await Jn(e,t,i,new Uint8Array(a)),c=Q(P(o),-20),u=Q(o,0,-20),h=Promise.all([M(await Oe(O.hash.sha1,P(u))),M(\
c)]).then((([e,t])=>{if(!G.equalsUint8Array(e,t))throw Error("Modification detected.");return new Uint8Array})),f=Q(u,a+2);n=Q(f,0,-2),n=E([n,T((()=>h))]),G.isS\
tream(i)&&r.allowUnauthenticatedStream?s=!0:n=await M(n)}return this.packets=await Zs.fromBinary(n,oa,r,new Xs,s),!0}}async function ua(e,t,r,n){const i=e insta\
nceof ca&&2===e.version,s=!i&&e.constructor.tag===O.packet.aeadEncryptedData;if(!i&&!s)throw Error("Unexpected packet type");const a=Qi(e.aeadAlgorithm,s),o="de\
crypt"===t?a.tagLength:0,c="encrypt"===t?a.tagLength:0,u=2**(e.chunkSizeByte+6)+o,h=s?8:0,f=new ArrayBuffer(13+h),l=new Uint8Array(f,0,5+h),y=new Uint8Array(f),\
g=new DataView(f),p=new Uint8Array(f,5,8);l.set([192|e.constructor.tag,e.version,e.cipherAlgorithm,e.aeadAlgorithm,e.chunkSizeByte],0);let d,A,w=0,m=Promise.res\
olve(),b=0,k=0;if(i){const{keySize:t}=xr(e.cipherAlgorithm),{ivLength:n}=a,i=new Uint8Array(f,0,5),s=await Tr(O.hash.sha256,r,e.salt,i,t+n);r=s.subarray(0,t),d=\
s.subarray(t),d.fill(0,d.length-8),A=new DataView(d.buffer,d.byteOffset,d.byteLength)}else d=e.iv;const E=await a(e.cipherAlgorithm,r);return C(n,(async(r,n)=>{\
if("array"!==G.isStream(r)){const t=new TransformStream({},{highWaterMark:G.getHardwareConcurrency()*2**(e.chunkSizeByte+6),size:e=>e.length});v(t.readable,n),n\
=t.writable}const s=F(r),a=L(n);try{for(;;){let e=await s.readBytes(u+o)||new Uint8Array;const r=e.subarray(e.length-o);let n,f,v;if(e=e.subarray(0,e.length-o),\
i)v=d;else{v=d.slice();for(let e=0;e<8;e++)v[d.length-8+e]^=p[e]}if(!w||e.length?(s.unshift(r),n=E[t](e,v,l),n.catch((()=>{})),k+=e.length-o+c):(aa(g,5+h,b),n=E\
[t](r,v,y),n.catch((()=>{})),k+=c,f=!0),b+=e.length-o,m=m.then((()=>n)).then((async e=>{await a.ready,await a.write(e),k-=e.length})).catch((e=>a.abort(e))),(f|\
|k>a.desiredSize)&&await m,f){await a.close();break}i?aa(A,d.length-8,++w):aa(g,5,++w)}}catch(e){await a.ready.catch((()=>{})),await a.abort(e)}}))}const ha=/*#\
__PURE__*/G.constructAllowedPackets([Ns,ea,_s,js]);class fa{static get tag(){return O.packet.aeadEncryptedData}constructor(){this.version=1,this.cipherAlgorithm\
=null,this.aeadAlgorithm=O.aead.eax,this.chunkSizeByte=null,this.iv=null,this.encrypted=null,this.packets=null}async read(e){await D(e,(async e=>{const t=await \
e.readByte();if(1!==t)throw new lt(`Version ${t} of the AEAD-encrypted data packet is not supported.`);this.cipherAlgorithm=await e.readByte(),this.aeadAlgorith\
m=await e.readByte(),this.chunkSizeByte=await e.readByte();const r=Qi(this.aeadAlgorithm,!0);this.iv=await e.readBytes(r.ivLength),this.encrypted=e.remainder()}\
))}write(){return G.concat([new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),this.iv,this.encrypted])}async decrypt(e,t\
,r=H){this.packets=await Zs.fromBinary(await ua(this,"decrypt",t,U(this.encrypted)),ha,r,new Xs)}async encrypt(e,t,r=H){this.cipherAlgorithm=e;const{ivLength:n}\
=Qi(this.aeadAlgorithm,!0);this.iv=be(n),this.chunkSizeByte=r.aeadChunkSizeByte;const i=this.packets.write();this.encrypted=await ua(this,"encrypt",t,i)}}class \
la{static get tag(){return O.packet.publicKeyEncryptedSessionKey}constructor(){this.version=null,this.publicKeyID=new Os,this.publicKeyVersion=null,this.publicK\
eyFingerprint=null,this.publicKeyAlgorithm=null,this.sessionKey=null,this.sessionKeyAlgorithm=null,this.encrypted={}}static fromObject({version:e,encryptionKeyP\
acket:t,anonymousRecipient:r,sessionKey:n,sessionKeyAlgorithm:i}){const s=new la;if(3!==e&&6!==e)throw Error("Unsupported PKESK version");return s.version=e,6==\
=e&&(s.publicKeyVersion=r?null:t.version,s.publicKeyFingerprint=r?null:t.getFingerprintBytes()),s.publicKeyID=r?Os.wildcard():t.getKeyID(),s.publicKeyAlgorithm=\
t.algorithm,s.sessionKey=n,s.sessionKeyAlgorithm=i,s}read(e){let t=0;if(this.version=e[t++],3!==this.version&&6!==this.version)throw new lt(`Version ${this.vers\
ion} of the PKESK packet is unsupported.`);if(6===this.version){const r=e[t++];if(r){this.publicKeyVersion=e[t++];const n=r-1;this.publicKeyFingerprint=e.subarr\
ay(t,t+n),t+=n,this.publicKeyVersion>=5?this.publicKeyID.read(this.publicKeyFingerprint):this.publicKeyID.read(this.publicKeyFingerprint.subarray(-8))}else this\
.publicKeyID=Os.wildcard()}else t+=this.publicKeyID.read(e.subarray(t,t+8));if(this.publicKeyAlgorithm=e[t++],this.encrypted=function(e,t){let r=0;switch(e){cas\
e O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:return{c:G.readMPI(t.subarray(r))};case O.publicKey.elgamal:{const e=G.readMPI(t.subarray(r));return r+\
=e.length+2,{c1:e,c2:G.readMPI(t.subarray(r))}}case O.publicKey.ecdh:{const e=G.readMPI(t.subarray(r));r+=e.length+2;const n=new xn;return n.read(t.subarray(r))\
,{V:e,C:n}}case O.publicKey.x25519:case O.publicKey.x448:{const n=Gn(e),i=G.readExactSubarray(t,r,r+n);r+=i.length;const s=new Mn;return s.read(t.subarray(r)),{\
ephemeralPublicKey:i,C:s}}default:throw new lt("Unknown public key encryption algorithm.")}}(this.publicKeyAlgorithm,e.subarray(t)),this.publicKeyAlgorithm===O.\
publicKey.x25519||this.publicKeyAlgorithm===O.publicKey.x448)if(3===this.version)this.sessionKeyAlgorithm=O.write(O.symmetric,this.encrypted.C.algorithm);else i\
f(null!==this.encrypted.C.algorithm)throw Error("Unexpected cleartext symmetric algorithm")}write(){const e=[new Uint8Array([this.version])];return 6===this.ver\
sion?null!==this.publicKeyFingerprint?(e.push(new Uint8Array([this.publicKeyFingerprint.length+1,this.publicKeyVersion])),e.push(this.publicKeyFingerprint)):e.p\
ush(new Uint8Array([0])):e.push(this.publicKeyID.write()),e.push(new Uint8Array([this.publicKeyAlgorithm]),Ln(this.publicKeyAlgorithm,this.encrypted)),G.concatU\
int8Array(e)}async encrypt(e){const t=O.write(O.publicKey,this.publicKeyAlgorithm),r=3===this.version?this.sessionKeyAlgorithm:null,n=5===e.version?e.getFingerp\
rintBytes().subarray(0,20):e.getFingerprintBytes(),i=ya(this.version,t,r,this.sessionKey);this.encrypted=await Rn(t,r,e.publicParams,i,n)}async decrypt(e,t){if(\
this.publicKeyAlgorithm!==e.algorithm)throw Error("Decryption error");const r=t?ya(this.version,this.publicKeyAlgorithm,t.sessionKeyAlgorithm,t.sessionKey):null\
,n=5===e.version?e.getFingerprintBytes().subarray(0,20):e.getFingerprintBytes(),i=await Tn(this.publicKeyAlgorithm,e.publicParams,e.privateParams,this.encrypted\
,n,r),{sessionKey:s,sessionKeyAlgorithm:a}=function(e,t,r,n){switch(t){case O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:case O.publicKey.elgamal:case\
 O.publicKey.ecdh:{const t=r.subarray(0,r.length-2),i=r.subarray(r.length-2),s=G.writeChecksum(t.subarray(t.length%8)),a=s[0]===i[0]&s[1]===i[1],o=6===e?{sessio\
nKeyAlgorithm:null,sessionKey:t}:{sessionKeyAlgorithm:t[0],sessionKey:t.subarray(1)};if(n){const t=a&o.sessionKeyAlgorithm===n.sessionKeyAlgorithm&o.sessionKey.\
length===n.sessionKey.length;return{sessionKey:G.selectUint8Array(t,o.sessionKey,n.sessionKey),sessionKeyAlgorithm:6===e?null:G.selectUint8(t,o.sessionKeyAlgori\
thm,n.sessionKeyAlgorithm)}}if(a&&(6===e||O.read(O.symmetric,o.sessionKeyAlgorithm)))return o;throw Error("Decryption error")}case O.publicKey.x25519:case O.pub\
licKey.x448:return{sessionKeyAlgorithm:null,sessionKey:r};default:throw Error("Unsupported public key algorithm")}}(this.version,this.publicKeyAlgorithm,i,t);if\
(3===this.version){const e=this.publicKeyAlgorithm!==O.publicKey.x25519&&this.publicKeyAlgorithm!==O.publicKey.x448;if(this.sessionKeyAlgorithm=e?a:this.session\
KeyAlgorithm,s.length!==xr(this.sessionKeyAlgorithm).keySize)throw Error("Unexpected session key size")}this.sessionKey=s}}function ya(e,t,r,n){switch(t){case O\
.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:case O.publicKey.elgamal:case O.publicKey.ecdh:return G.concatUint8Array([new Uint8Array(6===e?[]:[r]),n,G\
.writeChecksum(n.subarray(n.length%8))]);case O.publicKey.x25519:case O.publicKey.x448:return n;default:throw Error("Unsupported public key algorithm")}}class g\
a{static get tag(){return O.packet.symEncryptedSessionKey}constructor(e=H){this.version=e.aeadProtect?6:4,this.sessionKey=null,this.sessionKeyEncryptionAlgorith\
m=null,this.sessionKeyAlgorithm=null,this.aeadAlgorithm=O.write(O.aead,e.preferredAEADAlgorithm),this.encrypted=null,this.s2k=null,this.iv=null}read(e){let t=0;\
if(this.version=e[t++],4!==this.version&&5!==this.version&&6!==this.version)throw new lt(`Version ${this.version} of the SKESK packet is unsupported.`);6===this\
.version&&t++;const r=e[t++];this.version>=5&&(this.aeadAlgorithm=e[t++],6===this.version&&t++);const n=e[t++];if(this.s2k=zi(n),t+=this.s2k.read(e.subarray(t,e\
.length)),this.version>=5){const r=Qi(this.aeadAlgorithm,!0);this.iv=e.subarray(t,t+=r.ivLength)}this.version>=5||t<e.length?(this.encrypted=e.subarray(t,e.leng\
th),this.sessionKeyEncryptionAlgorithm=r):this.sessionKeyAlgorithm=r}write(){const e=null===this.encrypted?this.sessionKeyAlgorithm:this.sessionKeyEncryptionAlg\
orithm;let t;const r=this.s2k.write();if(6===this.version){const n=r.length,i=3+n+this.iv.length;t=G.concatUint8Array([new Uint8Array([this.version,i,e,this.aea\
dAlgorithm,n]),r,this.iv,this.encrypted])}else 5===this.version?t=G.concatUint8Array([new Uint8Array([this.version,e,this.aeadAlgorithm]),r,this.iv,this.encrypt\
ed]):(t=G.concatUint8Array([new Uint8Array([this.version,e]),r]),null!==this.encrypted&&(t=G.concatUint8Array([t,this.encrypted])));return t}async decrypt(e,t=H\
){const r=null!==this.sessionKeyEncryptionAlgorithm?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm,{blockSize:n,keySize:i}=xr(r),s=await this.s2k.p\
roduceKey(e,i,t);if(this.version>=5){const e=Qi(this.aeadAlgorithm,!0),t=new Uint8Array([192|ga.tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlg\
orithm]),n=6===this.version?await Tr(O.hash.sha256,s,new Uint8Array,t,i):s,a=await e(r,n);this.sessionKey=await a.decrypt(this.encrypted,this.iv,t)}else if(null\
!==this.encrypted){const e=await Jn(r,s,this.encrypted,new Uint8Array(n));if(this.sessionKeyAlgorithm=O.write(O.symmetric,e[0]),this.sessionKey=e.subarray(1,e.l\
ength),this.sessionKey.length!==xr(this.sessionKeyAlgorithm).keySize)throw Error("Unexpected session key size")}else this.sessionKey=s}async encrypt(e,t=H){cons\
t r=null!==this.sessionKeyEncryptionAlgorithm?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;this.sessionKeyEncryptionAlgorithm=r,this.s2k=Gi(t),th\
is.s2k.generateSalt();const{blockSize:n,keySize:i}=xr(r),s=await this.s2k.produceKey(e,i,t);if(null===this.sessionKey&&(this.sessionKey=Hn(this.sessionKeyAlgori\
thm)),this.version>=5){const e=Qi(this.aeadAlgorithm);this.iv=be(e.ivLength);const t=new Uint8Array([192|ga.tag,this.version,this.sessionKeyEncryptionAlgorithm,\
this.aeadAlgorithm]),n=6===this.version?await Tr(O.hash.sha256,s,new Uint8Array,t,i):s,a=await e(r,n);this.encrypted=await a.encrypt(this.sessionKey,this.iv,t)}\
else{const e=G.concatUint8Array([new Uint8Array([this.sessionKeyAlgorithm]),this.sessionKey]);this.encrypted=await Zn(r,s,e,new Uint8Array(n))}}}class pa{static\
 get tag(){return O.packet.publicKey}constructor(e=new Date,t=H){this.version=t.v6Keys?6:4,this.created=G.normalizeDate(e),this.algorithm=null,this.publicParams\
=null,this.expirationTimeV3=0,this.fingerprint=null,this.keyID=null}static fromSecretKeyPacket(e){const t=new pa,{version:r,created:n,algorithm:i,publicParams:s\
,keyID:a,fingerprint:o}=e;return t.version=r,t.created=n,t.algorithm=i,t.publicParams=s,t.keyID=a,t.fingerprint=o,t}async read(e,t=H){let r=0;if(this.version=e[\
r++],5===this.version&&!t.enableParsingV5Entities)throw new lt("Support for parsing v5 entities is disabled; turn on `config.enableParsingV5Entities` if needed"\
);if(4===this.version||5===this.version||6===this.version){this.created=G.readDate(e.subarray(r,r+4)),r+=4,this.algorithm=e[r++],this.version>=5&&(r+=4);const{r\
ead:t,publicParams:n}=function(e,t){let r=0;switch(e){case O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:case O.publicKey.rsaSign:{const e=G.readMPI(t.\
subarray(r));r+=e.length+2;const n=G.readMPI(t.subarray(r));return r+=n.length+2,{read:r,publicParams:{n:e,e:n}}}case O.publicKey.dsa:{const e=G.readMPI(t.subar\
ray(r));r+=e.length+2;const n=G.readMPI(t.subarray(r));r+=n.length+2;const i=G.readMPI(t.subarray(r));r+=i.length+2;const s=G.readMPI(t.subarray(r));return r+=s\
.length+2,{read:r,publicParams:{p:e,q:n,g:i,y:s}}}case O.publicKey.elgamal:{const e=G.readMPI(t.subarray(r));r+=e.length+2;const n=G.readMPI(t.subarray(r));r+=n\
.length+2;const i=G.readMPI(t.subarray(r));return r+=i.length+2,{read:r,publicParams:{p:e,g:n,y:i}}}case O.publicKey.ecdsa:{const e=new it;r+=e.read(t),zn(e);co\
nst n=G.readMPI(t.subarray(r));return r+=n.length+2,{read:r,publicParams:{oid:e,Q:n}}}case O.publicKey.eddsaLegacy:{const e=new it;if(r+=e.read(t),zn(e),e.getNa\
me()!==O.curve.ed25519Legacy)throw Error("Unexpected OID for eddsaLegacy");let n=G.readMPI(t.subarray(r));return r+=n.length+2,n=G.leftPad(n,33),{read:r,publicP\
arams:{oid:e,Q:n}}}case O.publicKey.ecdh:{const e=new it;r+=e.read(t),zn(e);const n=G.readMPI(t.subarray(r));r+=n.length+2;const i=new Qn;return r+=i.read(t.sub\
array(r)),{read:r,publicParams:{oid:e,Q:n,kdfParams:i}}}case O.publicKey.ed25519:case O.publicKey.ed448:case O.publicKey.x25519:case O.publicKey.x448:{const n=G\
.readExactSubarray(t,r,r+Gn(e));return r+=n.length,{read:r,publicParams:{A:n}}}default:throw new lt("Unknown public key encryption algorithm.")}}(this.algorithm\
,e.subarray(r));if(6===this.version&&n.oid&&(n.oid.getName()===O.curve.curve25519Legacy||n.oid.getName()===O.curve.ed25519Legacy))throw Error("Legacy curve25519\
 cannot be used with v6 keys");return this.publicParams=n,r+=t,await this.computeFingerprintAndKeyID(),r}throw new lt(`Version ${this.version} of the key packet\
 is unsupported.`)}write(){const e=[];e.push(new Uint8Array([this.version])),e.push(G.writeDate(this.created)),e.push(new Uint8Array([this.algorithm]));const t=\
Ln(this.algorithm,this.publicParams);return this.version>=5&&e.push(G.writeNumber(t.length,4)),e.push(t),G.concatUint8Array(e)}writeForHash(e){const t=this.writ\
ePublicKey(),r=149+e,n=e>=5?4:2;return G.concatUint8Array([new Uint8Array([r]),G.writeNumber(t.length,n),t])}isDecrypted(){return null}getCreationTime(){return \
this.created}getKeyID(){return this.keyID}async computeFingerprintAndKeyID(){if(await this.computeFingerprint(),this.keyID=new Os,this.version>=5)this.keyID.rea\
d(this.fingerprint.subarray(0,8));else{if(4!==this.version)throw Error("Unsupported key version");this.keyID.read(this.fingerprint.subarray(12,20))}}async compu\
teFingerprint(){const e=this.writeForHash(this.version);if(this.version>=5)this.fingerprint=await Oe(O.hash.sha256,e);else{if(4!==this.version)throw Error("Unsu\
pported key version");this.fingerprint=await Oe(O.hash.sha1,e)}}getFingerprintBytes(){return this.fingerprint}getFingerprint(){return G.uint8ArrayToHex(this.get\
FingerprintBytes())}hasSameFingerprintAs(e){return this.version===e.version&&G.equalsUint8Array(this.writePublicKey(),e.writePublicKey())}getAlgorithmInfo(){con\
st e={};e.algorithm=O.read(O.publicKey,this.algorithm);const t=this.publicParams.n||this.publicParams.p;return t?e.bits=G.uint8ArrayBitLength(t):this.publicPara\
ms.oid&&(e.curve=this.publicParams.oid.getName()),e}}pa.prototype.readPublicKey=pa.prototype.read,pa.prototype.writePublicKey=pa.prototype.write;const da=/*#__P\
URE__*/G.constructAllowedPackets([Ns,ea,_s,js]);class Aa{static get tag(){return O.packet.symmetricallyEncryptedData}constructor(){this.encrypted=null,this.pack\
ets=null}read(e){this.encrypted=e}write(){return this.encrypted}async decrypt(e,t,r=H){if(!r.allowUnauthenticatedMessages)throw Error("Message is not authentica\
ted.");const{blockSize:n}=xr(e),i=await M(U(this.encrypted)),s=await Jn(e,t,i.subarray(n+2),i.subarray(2,n+2));this.packets=await Zs.fromBinary(s,da,r)}async en\
crypt(e,t,r=H){const n=this.packets.write(),{blockSize:i}=xr(e),s=await Yn(e),a=await Zn(e,t,s,new Uint8Array(i)),o=await Zn(e,t,n,a.subarray(2));this.encrypted\
=G.concat([a,o])}}class wa extends pa{static get tag(){return O.packet.publicSubkey}constructor(e,t){super(e,t)}static fromSecretSubkeyPacket(e){const t=new wa,\
{version:r,created:n,algorithm:i,publicParams:s,keyID:a,fingerprint:o}=e;return t.version=r,t.created=n,t.algorithm=i,t.publicParams=s,t.keyID=a,t.fingerprint=o\
,t}}class ma{static get tag(){return O.packet.userAttribute}constructor(){this.attributes=[]}read(e){let t=0;for(;t<e.length;){const r=st(e.subarray(t,e.length)\
);t+=r.offset,this.attributes.push(G.uint8ArrayToString(e.subarray(t,t+r.len))),t+=r.len}}write(){const e=[];for(let t=0;t<this.attributes.length;t++)e.push(at(\
this.attributes[t].length)),e.push(G.stringToUint8Array(this.attributes[t]));return G.concatUint8Array(e)}equals(e){return!!(e&&e instanceof ma)&&this.attribute\
s.every((function(t,r){return t===e.attributes[r]}))}}class ba extends pa{static get tag(){return O.packet.secretKey}constructor(e=new Date,t=H){super(e,t),this\
.keyMaterial=null,this.isEncrypted=null,this.s2kUsage=0,this.s2k=null,this.symmetric=null,this.aead=null,this.isLegacyAEAD=null,this.privateParams=null,this.use\
dModernAEAD=null}async read(e,t=H){let r=await this.readPublicKey(e,t);const n=r;this.s2kUsage=e[r++],5===this.version&&r++,6===this.version&&this.s2kUsage&&r++\
;try{if(255===this.s2kUsage||254===this.s2kUsage||253===this.s2kUsage){this.symmetric=e[r++],253===this.s2kUsage&&(this.aead=e[r++]),6===this.version&&r++;const\
 t=e[r++];if(this.s2k=zi(t),r+=this.s2k.read(e.subarray(r,e.length)),"gnu-dummy"===this.s2k.type)return}else this.s2kUsage&&(this.symmetric=this.s2kUsage);this.\
s2kUsage&&(this.isLegacyAEAD=253===this.s2kUsage&&(5===this.version||4===this.version&&t.parseAEADEncryptedV4KeysAsLegacy),253!==this.s2kUsage||this.isLegacyAEA\
D?(this.iv=e.subarray(r,r+xr(this.symmetric).blockSize),this.usedModernAEAD=!1):(this.iv=e.subarray(r,r+Qi(this.aead).ivLength),this.usedModernAEAD=!0),r+=this.\
iv.length)}catch(t){if(!this.s2kUsage)throw t;this.unparseableKeyMaterial=e.subarray(n),this.isEncrypted=!0}if(5===this.version&&(r+=4),this.keyMaterial=e.subar\
ray(r),this.isEncrypted=!!this.s2kUsage,!this.isEncrypted){let e;if(6===this.version)e=this.keyMaterial;else if(e=this.keyMaterial.subarray(0,-2),!G.equalsUint8\
Array(G.writeChecksum(e),this.keyMaterial.subarray(-2)))throw Error("Key checksum mismatch");try{const{read:t,privateParams:r}=Fn(this.algorithm,e,this.publicPa\
rams);if(t<e.length)throw Error("Error reading MPIs");this.privateParams=r}catch(e){if(e instanceof lt)throw e;throw Error("Error reading MPIs")}}}write(){const\
 e=this.writePublicKey();if(this.unparseableKeyMaterial)return G.concatUint8Array([e,this.unparseableKeyMaterial]);const t=[e];t.push(new Uint8Array([this.s2kUs\
age]));const r=[];if(255===this.s2kUsage||254===this.s2kUsage||253===this.s2kUsage){r.push(this.symmetric),253===this.s2kUsage&&r.push(this.aead);const e=this.s\
2k.write();6===this.version&&r.push(e.length),r.push(...e)}return this.s2kUsage&&"gnu-dummy"!==this.s2k.type&&r.push(...this.iv),(5===this.version||6===this.ver\
sion&&this.s2kUsage)&&t.push(new Uint8Array([r.length])),t.push(new Uint8Array(r)),this.isDummy()||(this.s2kUsage||(this.keyMaterial=Ln(this.algorithm,this.priv\
ateParams)),5===this.version&&t.push(G.writeNumber(this.keyMaterial.length,4)),t.push(this.keyMaterial),this.s2kUsage||6===this.version||t.push(G.writeChecksum(\
this.keyMaterial))),G.concatUint8Array(t)}isDecrypted(){return!1===this.isEncrypted}isMissingSecretKeyMaterial(){return void 0!==this.unparseableKeyMaterial||th\
is.isDummy()}isDummy(){return!(!this.s2k||"gnu-dummy"!==this.s2k.type)}makeDummy(e=H){this.isDummy()||(this.isDecrypted()&&this.clearPrivateParams(),delete this\
.unparseableKeyMaterial,this.isEncrypted=null,this.keyMaterial=null,this.s2k=zi(O.s2k.gnu,e),this.s2k.algorithm=0,this.s2k.c=0,this.s2k.type="gnu-dummy",this.s2\
kUsage=254,this.symmetric=O.symmetric.aes256,this.isLegacyAEAD=null,this.usedModernAEAD=null)}async encrypt(e,t=H){if(this.isDummy())return;if(!this.isDecrypted\
())throw Error("Key packet is already encrypted");if(!e)throw Error("A non-empty passphrase is required for key encryption.");this.s2k=Gi(t),this.s2k.generateSa\
lt();const r=Ln(this.algorithm,this.privateParams);this.symmetric=O.symmetric.aes256;const{blockSize:n}=xr(this.symmetric);if(t.aeadProtect){this.s2kUsage=253,t\
his.aead=t.preferredAEADAlgorithm;const i=Qi(this.aead);this.isLegacyAEAD=5===this.version,this.usedModernAEAD=!this.isLegacyAEAD;const s=ct(this.constructor.ta\
g),a=await ka(this.version,this.s2k,e,this.symmetric,this.aead,s,this.isLegacyAEAD,t),o=await i(this.symmetric,a);this.iv=this.isLegacyAEAD?be(n):be(i.ivLength)\
;const c=this.isLegacyAEAD?new Uint8Array:G.concatUint8Array([s,this.writePublicKey()]);this.keyMaterial=await o.encrypt(r,this.iv.subarray(0,i.ivLength),c)}els\
e{this.s2kUsage=254,this.usedModernAEAD=!1;const i=await ka(this.version,this.s2k,e,this.symmetric,void 0,void 0,void 0,t);this.iv=be(n),this.keyMaterial=await \
Zn(this.symmetric,i,G.concatUint8Array([r,await Oe(O.hash.sha1,r)]),this.iv)}}async decrypt(e,t=H){if(this.isDummy())return!1;if(this.unparseableKeyMaterial)thr\
ow Error("Key packet cannot be decrypted: unsupported S2K or cipher algo");if(this.isDecrypted())throw Error("Key packet is already decrypted.");let r;const n=c\
t(this.constructor.tag);if(254!==this.s2kUsage&&253!==this.s2kUsage)throw 255===this.s2kUsage?Error("Encrypted private key is authenticated using an insecure tw\
o-byte hash"):Error("Private key is encrypted using an insecure S2K function: unsalted MD5");let i;if(r=await ka(this.version,this.s2k,e,this.symmetric,this.aea\
d,n,this.isLegacyAEAD,t),253===this.s2kUsage){const e=Qi(this.aead,!0),t=await e(this.symmetric,r);try{const r=this.isLegacyAEAD?new Uint8Array:G.concatUint8Arr\
ay([n,this.writePublicKey()]);i=await t.decrypt(this.keyMaterial,this.iv.subarray(0,e.ivLength),r)}catch(e){if("Authentication tag mismatch"===e.message)throw E\
rror("Incorrect key passphrase: "+e.message);throw e}}else{const e=await Jn(this.symmetric,r,this.keyMaterial,this.iv);i=e.subarray(0,-20);const t=await Oe(O.ha\
sh.sha1,i);if(!G.equalsUint8Array(t,e.subarray(-20)))throw Error("Incorrect key passphrase")}try{const{privateParams:e}=Fn(this.algorithm,i,this.publicParams);t\
his.privateParams=e}catch{throw Error("Error reading MPIs")}this.isEncrypted=!1,this.keyMaterial=null,this.s2kUsage=0,this.aead=null,this.symmetric=null,this.is\
LegacyAEAD=null}async validate(){if(this.isDummy())return;if(!this.isDecrypted())throw Error("Key is not decrypted");if(this.usedModernAEAD)return;let e;try{e=a\
wait On(this.algorithm,this.publicParams,this.privateParams)}catch{e=!1}if(!e)throw Error("Key is invalid")}async generate(e,t){if(6===this.version&&(this.algor\
ithm===O.publicKey.ecdh&&t===O.curve.curve25519Legacy||this.algorithm===O.publicKey.eddsaLegacy))throw Error(`Cannot generate v6 keys of type \'ecc\' with curve $\
{t}. Generate a key of type \'curve25519\' instead`);const{privateParams:r,publicParams:n}=await Nn(this.algorithm,e,t);this.privateParams=r,this.publicParams=n,t\
his.isEncrypted=!1}clearPrivateParams(){this.isMissingSecretKeyMaterial()||(Object.keys(this.privateParams).forEach((e=>{this.privateParams[e].fill(0),delete th\
is.privateParams[e]})),this.privateParams=null,this.isEncrypted=!0)}}async function ka(e,t,r,n,i,s,a,o){if("argon2"===t.type&&!i)throw Error("Using Argon2 S2K w\
ithout AEAD is not allowed");if("simple"===t.type&&6===e)throw Error("Using Simple S2K with version 6 keys is not allowed");const{keySize:c}=xr(n),u=await t.pro\
duceKey(r,c,o);if(!i||5===e||a)return u;const h=G.concatUint8Array([s,new Uint8Array([e,n,i])]);return Tr(O.hash.sha256,u,new Uint8Array,h,c)}class Ea{static ge\
t tag(){return O.packet.userID}constructor(){this.userID="",this.name="",this.email="",this.comment=""}static fromObject(e){if(G.isString(e)||e.name&&!G.isStrin\
g(e.name)||e.email&&!G.isEmailAddress(e.email)||e.comment&&!G.isString(e.comment))throw Error("Invalid user ID format");const t=new Ea;Object.assign(t,e);const \
r=[];return t.name&&r.push(t.name),t.comment&&r.push(`(${t.comment})`),t.email&&r.push(`<${t.email}>`),t.userID=r.join(" "),t}read(e,t=H){const r=G.decodeUTF8(e\
);if(r.length>t.maxUserIDLength)throw Error("User ID string is too long");const n=e=>/^[^\\s@]+@[^\\s@]+$/.test(e),i=r.indexOf("<"),s=r.lastIndexOf(">");if(-1!==i\
&&-1!==s&&s>i){const e=r.substring(i+1,s);if(n(e)){this.email=e;const t=r.substring(0,i).trim(),n=t.indexOf("("),s=t.lastIndexOf(")");-1!==n&&-1!==s&&s>n?(this.\
comment=t.substring(n+1,s).trim(),this.name=t.substring(0,n).trim()):(this.name=t,this.comment="")}}else n(r.trim())&&(this.email=r.trim(),this.name="",this.com\
ment="");this.userID=r}write(){return G.encodeUTF8(this.userID)}equals(e){return e&&e.userID===this.userID}}class va extends ba{static get tag(){return O.packet\
.secretSubkey}constructor(e=new Date,t=H){super(e,t)}}const Ia=/*#__PURE__*/G.constructAllowedPackets([js]);class Ba{constructor(e){this.packets=e||new Zs}write\
(){return this.packets.write()}armor(e=H){const t=this.packets.some((e=>e.constructor.tag===js.tag&&6!==e.version));return se(O.armor.signature,this.write(),voi\
d 0,void 0,void 0,t,e)}getSigningKeyIDs(){return this.packets.map((e=>e.issuerKeyID))}}async function Sa(e,t){const r=new va(e.date,t);return r.packets=null,r.a\
lgorithm=O.write(O.publicKey,e.algorithm),await r.generate(e.rsaBits,e.curve),await r.computeFingerprintAndKeyID(),r}async function Ka(e,t){const r=new ba(e.dat\
e,t);return r.packets=null,r.algorithm=O.write(O.publicKey,e.algorithm),await r.generate(e.rsaBits,e.curve,e.config),await r.computeFingerprintAndKeyID(),r}asyn\
c function Ca(e,t,r,n,i=new Date,s){let a,o;for(let c=e.length-1;c>=0;c--)try{(!a||e[c].created>=a.created)&&(await e[c].verify(t,r,n,i,void 0,s),a=e[c])}catch(\
e){o=e}if(!a)throw G.wrapError(`Could not find valid ${O.read(O.signature,r)} signature in key ${t.getKeyID().toHex()}`.replace("certGeneric ","self-").replace(\
/([a-z])([A-Z])/g,((e,t,r)=>t+" "+r.toLowerCase())),o);return a}function Da(e,t,r=new Date){const n=G.normalizeDate(r);if(null!==n){const r=Ra(e,t);return!(e.cr\
eated<=n&&n<r)}return!1}async function Ua(e,t,r,n){const i={};i.key=t,i.bind=e;const s={signatureType:O.signature.subkeyBinding};r.sign?(s.keyFlags=[O.keyFlags.\
signData],s.embeddedSignature=await xa(i,[],e,{signatureType:O.signature.keyBinding},r.date,void 0,void 0,void 0,n)):s.keyFlags=[O.keyFlags.encryptCommunication\
|O.keyFlags.encryptStorage],r.keyExpirationTime>0&&(s.keyExpirationTime=r.keyExpirationTime,s.keyNeverExpires=!1);return await xa(i,[],t,s,r.date,void 0,void 0,\
void 0,n)}async function Pa(e,t,r=new Date,n=[],i){const s=O.hash.sha256,a=i.preferredHashAlgorithm,o=await Promise.all(e.map((async(e,t)=>(await e.getPrimarySe\
lfSignature(r,n[t],i)).preferredHashAlgorithms||[]))),c=new Map;for(const e of o)for(const t of e)try{const e=O.write(O.hash,t);c.set(e,c.has(e)?c.get(e)+1:1)}c\
atch{}const u=t=>0===e.length||c.get(t)===e.length||t===s,h=()=>{if(0===c.size)return s;const e=Array.from(c.keys()).filter((e=>u(e))).sort(((e,t)=>He(e)-He(t))\
)[0];return He(e)>=He(s)?e:s};if(new Set([O.publicKey.ecdsa,O.publicKey.eddsaLegacy,O.publicKey.ed25519,O.publicKey.ed448]).has(t.algorithm)){const e=function(e\
,t){switch(e){case O.publicKey.ecdsa:case O.publicKey.eddsaLegacy:return rn(t);case O.publicKey.ed25519:case O.publicKey.ed448:return kt(e);default:throw Error(\
"Unknown elliptic signing algo")}}(t.algorithm,t.publicParams.oid),r=u(a),n=He(a)>=He(e);if(r&&n)return a;{const t=h();return He(t)>=He(e)?t:e}}return u(a)?a:h(\
)}async function xa(e,t,r,n,i,s,a=[],o=!1,c){if(r.isDummy())throw Error("Cannot sign with a gnu-dummy key.");if(!r.isDecrypted())throw Error("Signing key is not\
 decrypted.");const u=new js;return Object.assign(u,n),u.publicKeyAlgorithm=r.algorithm,u.hashAlgorithm=await Pa(t,r,i,s,c),u.rawNotations=[...a],await u.sign(r\
,e,i,o,c),u}async function Qa(e,t,r,n=new Date,i){(e=e[r])&&(t[r].length?await Promise.all(e.map((async function(e){e.isExpired(n)||i&&!await i(e)||t[r].some((f\
unction(t){return G.equalsUint8Array(t.writeParams(),e.writeParams())}))||t[r].push(e)}))):t[r]=e)}async function Ma(e,t,r,n,i,s,a=new Date,o){s=s||e;const c=[]\
;return await Promise.all(n.map((async function(e){try{if(!i||e.issuerKeyID.equals(i.issuerKeyID)){const n=![O.reasonForRevocation.keyRetired,O.reasonForRevocat\
ion.keySuperseded,O.reasonForRevocation.userIDInvalid].includes(e.reasonForRevocationFlag);await e.verify(s,t,r,n?null:a,!1,o),c.push(e.issuerKeyID)}}catch{}}))\
),i?(i.revoked=!!c.some((e=>e.equals(i.issuerKeyID)))||(i.revoked||!1),i.revoked):c.length>0}function Ra(e,t){let r;return!1===t.keyNeverExpires&&(r=e.created.g\
etTime()+1e3*t.keyExpirationTime),r?new Date(r):1/0}function Ta(e,t={}){switch(e.type=e.type||t.type,e.curve=e.curve||t.curve,e.rsaBits=e.rsaBits||t.rsaBits,e.k\
eyExpirationTime=void 0!==e.keyExpirationTime?e.keyExpirationTime:t.keyExpirationTime,e.passphrase=G.isString(e.passphrase)?e.passphrase:t.passphrase,e.date=e.d\
ate||t.date,e.sign=e.sign||!1,e.type){case"ecc":try{e.curve=O.write(O.curve,e.curve)}catch{throw Error("Unknown curve")}e.curve!==O.curve.ed25519Legacy&&e.curve\
!==O.curve.curve25519Legacy&&"ed25519"!==e.curve&&"curve25519"!==e.curve||(e.curve=e.sign?O.curve.ed25519Legacy:O.curve.curve25519Legacy),e.sign?e.algorithm=e.c\
urve===O.curve.ed25519Legacy?O.publicKey.eddsaLegacy:O.publicKey.ecdsa:e.algorithm=O.publicKey.ecdh;break;case"curve25519":e.algorithm=e.sign?O.publicKey.ed2551\
9:O.publicKey.x25519;break;case"curve448":e.algorithm=e.sign?O.publicKey.ed448:O.publicKey.x448;break;case"rsa":e.algorithm=O.publicKey.rsaEncryptSign;break;def\
ault:throw Error("Unsupported key type "+e.type)}return e}function Fa(e,t,r){switch(e.algorithm){case O.publicKey.rsaEncryptSign:case O.publicKey.rsaSign:case O\
.publicKey.dsa:case O.publicKey.ecdsa:case O.publicKey.eddsaLegacy:case O.publicKey.ed25519:case O.publicKey.ed448:if(!t.keyFlags&&!r.allowMissingKeyFlags)throw\
 Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");return!t.keyFlags||!!(t.keyFlags[0]&O.keyFlags.signData);default:return!1\
}}function La(e,t,r){switch(e.algorithm){case O.publicKey.rsaEncryptSign:case O.publicKey.rsaEncrypt:case O.publicKey.elgamal:case O.publicKey.ecdh:case O.publi\
cKey.x25519:case O.publicKey.x448:if(!t.keyFlags&&!r.allowMissingKeyFlags)throw Error("None of the key flags is set: consider passing `config.allowMissingKeyFla\
gs`");return!t.keyFlags||!!(t.keyFlags[0]&O.keyFlags.encryptCommunication)||!!(t.keyFlags[0]&O.keyFlags.encryptStorage);default:return!1}}function Na(e,t,r){if(\
!t.keyFlags&&!r.allowMissingKeyFlags)throw Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");switch(e.algorithm){case O.publ\
icKey.rsaEncryptSign:case O.publicKey.rsaEncrypt:case O.publicKey.elgamal:case O.publicKey.ecdh:case O.publicKey.x25519:case O.publicKey.x448:return!(!(!t.keyFl\
ags||!!(t.keyFlags[0]&O.keyFlags.signData))||!r.allowInsecureDecryptionWithSigningKeys)||(!t.keyFlags||!!(t.keyFlags[0]&O.keyFlags.encryptCommunication)||!!(t.k\
eyFlags[0]&O.keyFlags.encryptStorage));default:return!1}}function Oa(e,t){const r=O.write(O.publicKey,e.algorithm),n=e.getAlgorithmInfo();if(t.rejectPublicKeyAl\
gorithms.has(r))throw Error(n.algorithm+" keys are considered too weak.");switch(r){case O.publicKey.rsaEncryptSign:case O.publicKey.rsaSign:case O.publicKey.rs\
aEncrypt:if(n.bits<t.minRSABits)throw Error(`RSA keys shorter than ${t.minRSABits} bits are considered too weak.`);break;case O.publicKey.ecdsa:case O.publicKey\
.eddsaLegacy:case O.publicKey.ecdh:if(t.rejectCurves.has(n.curve))throw Error(`Support for ${n.algorithm} keys using curve ${n.curve} is disabled.`)}}class Ha{c\
onstructor(e,t){this.userID=e.constructor.tag===O.packet.userID?e:null,this.userAttribute=e.constructor.tag===O.packet.userAttribute?e:null,this.selfCertificati\
ons=[],this.otherCertifications=[],this.revocationSignatures=[],this.mainKey=t}toPacketList(){const e=new Zs;return e.push(this.userID||this.userAttribute),e.pu\
sh(...this.revocationSignatures),e.push(...this.selfCertifications),e.push(...this.otherCertifications),e}clone(){const e=new Ha(this.userID||this.userAttribute\
,this.mainKey);return e.selfCertifications=[...this.selfCertifications],e.otherCertifications=[...this.otherCertifications],e.revocationSignatures=[...this.revo\
cationSignatures],e}async certify(e,t,r){const n=this.mainKey.keyPacket,i={userID:this.userID,userAttribute:this.userAttribute,key:n},s=new Ha(i.userID||i.userA\
ttribute,this.mainKey);return s.otherCertifications=await Promise.all(e.map((async function(e){if(!e.isPrivate())throw Error("Need private key for signing");if(\
e.hasSameFingerprintAs(n))throw Error("The user\'s own key can only be used for self-certifications");const s=await e.getSigningKey(void 0,t,void 0,r);return xa(\
i,[e],s.keyPacket,{signatureType:O.signature.certGeneric,keyFlags:[O.keyFlags.certifyKeys|O.keyFlags.signData]},t,void 0,void 0,void 0,r)}))),await s.update(thi\
s,t,r),s}async isRevoked(e,t,r=new Date,n=H){const i=this.mainKey.keyPacket;return Ma(i,O.signature.certRevocation,{key:i,userID:this.userID,userAttribute:this.\
userAttribute},this.revocationSignatures,e,t,r,n)}async verifyCertificate(e,t,r=new Date,n){const i=this,s=this.mainKey.keyPacket,a={userID:this.userID,userAttr\
ibute:this.userAttribute,key:s},{issuerKeyID:o}=e,c=t.filter((e=>e.getKeys(o).length>0));return 0===c.length?null:(await Promise.all(c.map((async t=>{const s=aw\
ait t.getSigningKey(o,e.created,void 0,n);if(e.revoked||await i.isRevoked(e,s.keyPacket,r,n))throw Error("User certificate is revoked");try{await e.verify(s.key\
Packet,O.signature.certGeneric,a,r,void 0,n)}catch(e){throw G.wrapError("User certificate is invalid",e)}}))),!0)}async verifyAllCertifications(e,t=new Date,r){\
const n=this,i=this.selfCertifications.concat(this.otherCertifications);return Promise.all(i.map((async i=>({keyID:i.issuerKeyID,valid:await n.verifyCertificate\
(i,e,t,r).catch((()=>!1))}))))}async verify(e=new Date,t){if(!this.selfCertifications.length)throw Error("No self-certifications found");const r=this,n=this.mai\
nKey.keyPacket,i={userID:this.userID,userAttribute:this.userAttribute,key:n};let s;for(let a=this.selfCertifications.length-1;a>=0;a--)try{const s=this.selfCert\
ifications[a];if(s.revoked||await r.isRevoked(s,void 0,e,t))throw Error("Self-certification is revoked");try{await s.verify(n,O.signature.certGeneric,i,e,void 0\
,t)}catch(e){throw G.wrapError("Self-certification is invalid",e)}return!0}catch(e){s=e}throw s}async update(e,t,r){const n=this.mainKey.keyPacket,i={userID:thi\
s.userID,userAttribute:this.userAttribute,key:n};await Qa(e,this,"selfCertifications",t,(async function(e){try{return await e.verify(n,O.signature.certGeneric,i\
,t,!1,r),!0}catch{return!1}})),await Qa(e,this,"otherCertifications",t),await Qa(e,this,"revocationSignatures",t,(function(e){return Ma(n,O.signature.certRevoca\
tion,i,[e],void 0,void 0,t,r)}))}async revoke(e,{flag:t=O.reasonForRevocation.noReason,string:r=""}={},n=new Date,i=H){const s={userID:this.userID,userAttribute\
:this.userAttribute,key:e},a=new Ha(s.userID||s.userAttribute,this.mainKey);return a.revocationSignatures.push(await xa(s,[],e,{signatureType:O.signature.certRe\
vocation,reasonForRevocationFlag:O.write(O.reasonForRevocation,t),reasonForRevocationString:r},n,void 0,void 0,!1,i)),await a.update(this),a}}class za{construct\
or(e,t){this.keyPacket=e,this.bindingSignatures=[],this.revocationSignatures=[],this.mainKey=t}toPacketList(){const e=new Zs;return e.push(this.keyPacket),e.pus\
h(...this.revocationSignatures),e.push(...this.bindingSignatures),e}clone(){const e=new za(this.keyPacket,this.mainKey);return e.bindingSignatures=[...this.bind\
ingSignatures],e.revocationSignatures=[...this.revocationSignatures],e}async isRevoked(e,t,r=new Date,n=H){const i=this.mainKey.keyPacket;return Ma(i,O.signatur\
e.subkeyRevocation,{key:i,bind:this.keyPacket},this.revocationSignatures,e,t,r,n)}async verify(e=new Date,t=H){const r=this.mainKey.keyPacket,n={key:r,bind:this\
.keyPacket},i=await Ca(this.bindingSignatures,r,O.signature.subkeyBinding,n,e,t);if(i.revoked||await this.isRevoked(i,null,e,t))throw Error("Subkey is revoked")\
;if(Da(this.keyPacket,i,e))throw Error("Subkey is expired");return i}async getExpirationTime(e=new Date,t=H){const r=this.mainKey.keyPacket,n={key:r,bind:this.k\
eyPacket};let i;try{i=await Ca(this.bindingSignatures,r,O.signature.subkeyBinding,n,e,t)}catch{return null}const s=Ra(this.keyPacket,i),a=i.getExpirationTime();\
return s<a?s:a}async update(e,t=new Date,r=H){const n=this.mainKey.keyPacket;if(!this.hasSameFingerprintAs(e))throw Error("Subkey update method: fingerprints of\
 subkeys not equal");this.keyPacket.constructor.tag===O.packet.publicSubkey&&e.keyPacket.constructor.tag===O.packet.secretSubkey&&(this.keyPacket=e.keyPacket);c\
onst i=this,s={key:n,bind:i.keyPacket};await Qa(e,this,"bindingSignatures",t,(async function(e){for(let t=0;t<i.bindingSignatures.length;t++)if(i.bindingSignatu\
res[t].issuerKeyID.equals(e.issuerKeyID))return e.created>i.bindingSignatures[t].created&&(i.bindingSignatures[t]=e),!1;try{return await e.verify(n,O.signature.\
subkeyBinding,s,t,void 0,r),!0}catch{return!1}})),await Qa(e,this,"revocationSignatures",t,(function(e){return Ma(n,O.signature.subkeyRevocation,s,[e],void 0,vo\
id 0,t,r)}))}async revoke(e,{flag:t=O.reasonForRevocation.noReason,string:r=""}={},n=new Date,i=H){const s={key:e,bind:this.keyPacket},a=new za(this.keyPacket,t\
his.mainKey);return a.revocationSignatures.push(await xa(s,[],e,{signatureType:O.signature.subkeyRevocation,reasonForRevocationFlag:O.write(O.reasonForRevocatio\
n,t),reasonForRevocationString:r},n,void 0,void 0,!1,i)),await a.update(this),a}hasSameFingerprintAs(e){return this.keyPacket.hasSameFingerprintAs(e.keyPacket||\
e)}}["getKeyID","getFingerprint","getAlgorithmInfo","getCreationTime","isDecrypted"].forEach((e=>{za.prototype[e]=function(){return this.keyPacket[e]()}}));cons\
t Ga=/*#__PURE__*/G.constructAllowedPackets([js]),ja=new Set([O.packet.publicKey,O.packet.secretKey]),qa=new Set([O.packet.publicKey,O.packet.secretKey,O.packet\
.publicSubkey,O.packet.secretSubkey]);class Va{packetListToStructure(e,t=new Set){let r,n,i,s;for(const a of e){if(a instanceof pt){qa.has(a.tag)&&!s&&(s=ja.has\
(a.tag)?ja:qa);continue}const e=a.constructor.tag;if(s){if(!s.has(e))continue;s=null}if(t.has(e))throw Error("Unexpected packet type: "+e);switch(e){case O.pack\
et.publicKey:case O.packet.secretKey:if(this.keyPacket)throw Error("Key block contains multiple keys");if(this.keyPacket=a,n=this.getKeyID(),!n)throw Error("Mis\
sing Key ID");break;case O.packet.userID:case O.packet.userAttribute:r=new Ha(a,this),this.users.push(r);break;case O.packet.publicSubkey:case O.packet.secretSu\
bkey:r=null,i=new za(a,this),this.subkeys.push(i);break;case O.packet.signature:switch(a.signatureType){case O.signature.certGeneric:case O.signature.certPerson\
a:case O.signature.certCasual:case O.signature.certPositive:if(!r){G.printDebug("Dropping certification signatures without preceding user packet");continue}a.is\
suerKeyID.equals(n)?r.selfCertifications.push(a):r.otherCertifications.push(a);break;case O.signature.certRevocation:r?r.revocationSignatures.push(a):this.direc\
tSignatures.push(a);break;case O.signature.key:this.directSignatures.push(a);break;case O.signature.subkeyBinding:if(!i){G.printDebug("Dropping subkey binding s\
ignature without preceding subkey packet");continue}i.bindingSignatures.push(a);break;case O.signature.keyRevocation:this.revocationSignatures.push(a);break;cas\
e O.signature.subkeyRevocation:if(!i){G.printDebug("Dropping subkey revocation signature without preceding subkey packet");continue}i.revocationSignatures.push(\
a)}}}}toPacketList(){const e=new Zs;return e.push(this.keyPacket),e.push(...this.revocationSignatures),e.push(...this.directSignatures),this.users.map((t=>e.pus\
h(...t.toPacketList()))),this.subkeys.map((t=>e.push(...t.toPacketList()))),e}clone(e=!1){const t=new this.constructor(this.toPacketList());return e&&t.getKeys(\
).forEach((e=>{if(e.keyPacket=Object.create(Object.getPrototypeOf(e.keyPacket),Object.getOwnPropertyDescriptors(e.keyPacket)),!e.keyPacket.isDecrypted())return;\
const t={};Object.keys(e.keyPacket.privateParams).forEach((r=>{t[r]=new Uint8Array(e.keyPacket.privateParams[r])})),e.keyPacket.privateParams=t})),t}getSubkeys(\
e=null){return this.subkeys.filter((t=>!e||t.getKeyID().equals(e,!0)))}getKeys(e=null){const t=[];return e&&!this.getKeyID().equals(e,!0)||t.push(this),t.concat\
(this.getSubkeys(e))}getKeyIDs(){return this.getKeys().map((e=>e.getKeyID()))}getUserIDs(){return this.users.map((e=>e.userID?e.userID.userID:null)).filter((e=>\
null!==e))}write(){return this.toPacketList().write()}async getSigningKey(e=null,t=new Date,r={},n=H){await this.verifyPrimaryKey(t,r,n);const i=this.keyPacket;\
try{Oa(i,n)}catch(e){throw G.wrapError("Could not verify primary key",e)}const s=this.subkeys.slice().sort(((e,t)=>t.keyPacket.created-e.keyPacket.created||t.ke\
yPacket.algorithm-e.keyPacket.algorithm));let a;for(const r of s)if(!e||r.getKeyID().equals(e))try{await r.verify(t,n);const e={key:i,bind:r.keyPacket},s=await \
Ca(r.bindingSignatures,i,O.signature.subkeyBinding,e,t,n);if(!Fa(r.keyPacket,s,n))continue;if(!s.embeddedSignature)throw Error("Missing embedded signature");ret\
urn await Ca([s.embeddedSignature],r.keyPacket,O.signature.keyBinding,e,t,n),Oa(r.keyPacket,n),r}catch(e){a=e}try{const s=await this.getPrimarySelfSignature(t,r\
,n);if((!e||i.getKeyID().equals(e))&&Fa(i,s,n))return Oa(i,n),this}catch(e){a=e}throw G.wrapError("Could not find valid signing key packet in key "+this.getKeyI\
D().toHex(),a)}async getEncryptionKey(e,t=new Date,r={},n=H){await this.verifyPrimaryKey(t,r,n);const i=this.keyPacket;try{Oa(i,n)}catch(e){throw G.wrapError("C\
ould not verify primary key",e)}const s=this.subkeys.slice().sort(((e,t)=>t.keyPacket.created-e.keyPacket.created||t.keyPacket.algorithm-e.keyPacket.algorithm))\
;let a;for(const r of s)if(!e||r.getKeyID().equals(e))try{await r.verify(t,n);const e={key:i,bind:r.keyPacket},s=await Ca(r.bindingSignatures,i,O.signature.subk\
eyBinding,e,t,n);if(La(r.keyPacket,s,n))return Oa(r.keyPacket,n),r}catch(e){a=e}try{const s=await this.getPrimarySelfSignature(t,r,n);if((!e||i.getKeyID().equal\
s(e))&&La(i,s,n))return Oa(i,n),this}catch(e){a=e}throw G.wrapError("Could not find valid encryption key packet in key "+this.getKeyID().toHex(),a)}async isRevo\
ked(e,t,r=new Date,n=H){return Ma(this.keyPacket,O.signature.keyRevocation,{key:this.keyPacket},this.revocationSignatures,e,t,r,n)}async verifyPrimaryKey(e=new \
Date,t={},r=H){const n=this.keyPacket;if(await this.isRevoked(null,null,e,r))throw Error("Primary key is revoked");if(Da(n,await this.getPrimarySelfSignature(e,\
t,r),e))throw Error("Primary key is expired");if(6!==n.version){const t=await Ca(this.directSignatures,n,O.signature.key,{key:n},e,r).catch((()=>{}));if(t&&Da(n\
,t,e))throw Error("Primary key is expired")}}async getExpirationTime(e,t=H){let r;try{const n=await this.getPrimarySelfSignature(null,e,t),i=Ra(this.keyPacket,n\
),s=n.getExpirationTime(),a=6!==this.keyPacket.version&&await Ca(this.directSignatures,this.keyPacket,O.signature.key,{key:this.keyPacket},null,t).catch((()=>{}\
));if(a){const e=Ra(this.keyPacket,a);r=Math.min(i,s,e)}else r=i<s?i:s}catch{r=null}return G.normalizeDate(r)}async getPrimarySelfSignature(e=new Date,t={},r=H)\
{const n=this.keyPacket;if(6===n.version)return Ca(this.directSignatures,n,O.signature.key,{key:n},e,r);const{selfCertification:i}=await this.getPrimaryUser(e,t\
,r);return i}async getPrimaryUser(e=new Date,t={},r=H){const n=this.keyPacket,i=[];let s;for(let a=0;a<this.users.length;a++)try{const s=this.users[a];if(!s.use\
rID)continue;if(void 0!==t.name&&s.userID.name!==t.name||void 0!==t.email&&s.userID.email!==t.email||void 0!==t.comment&&s.userID.comment!==t.comment)throw Erro\
r("Could not find user that matches that user ID");const o={userID:s.userID,key:n},c=await Ca(s.selfCertifications,n,O.signature.certGeneric,o,e,r);i.push({inde\
x:a,user:s,selfCertification:c})}catch(e){s=e}if(!i.length)throw s||Error("Could not find primary user");await Promise.all(i.map((async t=>{t.selfCertification.\
revoked||await t.user.isRevoked(t.selfCertification,null,e,r)})));const a=i.sort((function(e,t){const r=e.selfCertification,n=t.selfCertification;return n.revok\
ed-r.revoked||r.isPrimaryUserID-n.isPrimaryUserID||r.created-n.created})).pop(),{user:o,selfCertification:c}=a;if(c.revoked||await o.isRevoked(c,null,e,r))throw\
 Error("Primary user is revoked");return a}async update(e,t=new Date,r=H){if(!this.hasSameFingerprintAs(e))throw Error("Primary key fingerprints must be equal t\
o update the key");if(!this.isPrivate()&&e.isPrivate()){if(!(this.subkeys.length===e.subkeys.length&&this.subkeys.every((t=>e.subkeys.some((e=>t.hasSameFingerpr\
intAs(e)))))))throw Error("Cannot update public key with private key if subkeys mismatch");return e.update(this,r)}const n=this.clone();return await Qa(e,n,"rev\
ocationSignatures",t,(i=>Ma(n.keyPacket,O.signature.keyRevocation,n,[i],null,e.keyPacket,t,r))),await Qa(e,n,"directSignatures",t),await Promise.all(e.users.map\
((async e=>{const i=n.users.filter((t=>e.userID&&e.userID.equals(t.userID)||e.userAttribute&&e.userAttribute.equals(t.userAttribute)));if(i.length>0)await Promi\
se.all(i.map((n=>n.update(e,t,r))));else{const t=e.clone();t.mainKey=n,n.users.push(t)}}))),await Promise.all(e.subkeys.map((async e=>{const i=n.subkeys.filter(\
(t=>t.hasSameFingerprintAs(e)));if(i.length>0)await Promise.all(i.map((n=>n.update(e,t,r))));else{const t=e.clone();t.mainKey=n,n.subkeys.push(t)}}))),n}async g\
etRevocationCertificate(e=new Date,t=H){const r={key:this.keyPacket},n=await Ca(this.revocationSignatures,this.keyPacket,O.signature.keyRevocation,r,e,t),i=new \
Zs;i.push(n);const s=6!==this.keyPacket.version;return se(O.armor.publicKey,i.write(),null,null,"This is a revocation certificate",s,t)}async applyRevocationCer\
tificate(e,t=new Date,r=H){const n=await ie(e),i=(await Zs.fromBinary(n.data,Ga,r)).findPacket(O.packet.signature);if(!i||i.signatureType!==O.signature.keyRevoc\
ation)throw Error("Could not find revocation signature packet");if(!i.issuerKeyID.equals(this.getKeyID()))throw Error("Revocation signature does not match key")\
;try{await i.verify(this.keyPacket,O.signature.keyRevocation,{key:this.keyPacket},t,void 0,r)}catch(e){throw G.wrapError("Could not verify revocation signature"\
,e)}const s=this.clone();return s.revocationSignatures.push(i),s}async signPrimaryUser(e,t,r,n=H){const{index:i,user:s}=await this.getPrimaryUser(t,r,n),a=await\
 s.certify(e,t,n),o=this.clone();return o.users[i]=a,o}async signAllUsers(e,t=new Date,r=H){const n=this.clone();return n.users=await Promise.all(this.users.map\
((function(n){return n.certify(e,t,r)}))),n}async verifyPrimaryUser(e,t=new Date,r,n=H){const i=this.keyPacket,{user:s}=await this.getPrimaryUser(t,r,n);return \
e?await s.verifyAllCertifications(e,t,n):[{keyID:i.getKeyID(),valid:await s.verify(t,n).catch((()=>!1))}]}async verifyAllUsers(e,t=new Date,r=H){const n=this.ke\
yPacket,i=[];return await Promise.all(this.users.map((async s=>{const a=e?await s.verifyAllCertifications(e,t,r):[{keyID:n.getKeyID(),valid:await s.verify(t,r).\
catch((()=>!1))}];i.push(...a.map((e=>({userID:s.userID?s.userID.userID:null,userAttribute:s.userAttribute,keyID:e.keyID,valid:e.valid}))))}))),i}}["getKeyID","\
getFingerprint","getAlgorithmInfo","getCreationTime","hasSameFingerprintAs"].forEach((e=>{Va.prototype[e]=za.prototype[e]}));class _a extends Va{constructor(e){\
if(super(),this.keyPacket=null,this.revocationSignatures=[],this.directSignatures=[],this.users=[],this.subkeys=[],e&&(this.packetListToStructure(e,new Set([O.p\
acket.secretKey,O.packet.secretSubkey])),!this.keyPacket))throw Error("Invalid key: missing public-key packet")}isPrivate(){return!1}toPublic(){return this}armo\
r(e=H){const t=6!==this.keyPacket.version;return se(O.armor.publicKey,this.toPacketList().write(),void 0,void 0,void 0,t,e)}}class Ya extends _a{constructor(e){\
if(super(),this.packetListToStructure(e,new Set([O.packet.publicKey,O.packet.publicSubkey])),!this.keyPacket)throw Error("Invalid key: missing private-key packe\
t")}isPrivate(){return!0}toPublic(){const e=new Zs,t=this.toPacketList();for(const r of t)switch(r.constructor.tag){case O.packet.secretKey:{const t=pa.fromSecr\
etKeyPacket(r);e.push(t);break}case O.packet.secretSubkey:{const t=wa.fromSecretSubkeyPacket(r);e.push(t);break}default:e.push(r)}return new _a(e)}armor(e=H){co\
nst t=6!==this.keyPacket.version;return se(O.armor.privateKey,this.toPacketList().write(),void 0,void 0,void 0,t,e)}async getDecryptionKeys(e,t=new Date,r={},n=\
H){const i=this.keyPacket,s=[];let a=null;for(let r=0;r<this.subkeys.length;r++)if(!e||this.subkeys[r].getKeyID().equals(e,!0)){if(this.subkeys[r].keyPacket.isD\
ummy()){a=a||Error("Gnu-dummy key packets cannot be used for decryption");continue}try{const e={key:i,bind:this.subkeys[r].keyPacket},a=await Ca(this.subkeys[r]\
.bindingSignatures,i,O.signature.subkeyBinding,e,t,n);Na(this.subkeys[r].keyPacket,a,n)&&s.push(this.subkeys[r])}catch(e){a=e}}const o=await this.getPrimarySelf\
Signature(t,r,n);if(e&&!i.getKeyID().equals(e,!0)||!Na(i,o,n)||(i.isDummy()?a=a||Error("Gnu-dummy key packets cannot be used for decryption"):s.push(this)),0===\
s.length)throw a||Error("No decryption key packets found");return s}isDecrypted(){return this.getKeys().some((({keyPacket:e})=>e.isDecrypted()))}async validate(\
e=H){if(!this.isPrivate())throw Error("Cannot validate a public key");let t;if(this.keyPacket.isDummy()){const r=await this.getSigningKey(null,null,void 0,{...e\
,rejectPublicKeyAlgorithms:new Set,minRSABits:0});r&&!r.keyPacket.isDummy()&&(t=r.keyPacket)}else t=this.keyPacket;if(t)return t.validate();{const e=this.getKey\
s();if(e.map((e=>e.keyPacket.isDummy())).every(Boolean))throw Error("Cannot validate an all-gnu-dummy key");return Promise.all(e.map((e=>e.keyPacket.validate())\
))}}clearPrivateParams(){this.getKeys().forEach((({keyPacket:e})=>{e.isDecrypted()&&e.clearPrivateParams()}))}async revoke({flag:e=O.reasonForRevocation.noReaso\
n,string:t=""}={},r=new Date,n=H){if(!this.isPrivate())throw Error("Need private key for revoking");const i={key:this.keyPacket},s=this.clone();return s.revocat\
ionSignatures.push(await xa(i,[],this.keyPacket,{signatureType:O.signature.keyRevocation,reasonForRevocationFlag:O.write(O.reasonForRevocation,e),reasonForRevoc\
ationString:t},r,void 0,void 0,void 0,n)),s}async addSubkey(e={}){const t={...H,...e.config};if(e.passphrase)throw Error("Subkey could not be encrypted here, pl\
ease encrypt whole key");if(e.rsaBits<t.minRSABits)throw Error(`rsaBits should be at least ${t.minRSABits}, got: ${e.rsaBits}`);const r=this.keyPacket;if(r.isDu\
mmy())throw Error("Cannot add subkey to gnu-dummy primary key");if(!r.isDecrypted())throw Error("Key is not decrypted");const n=r.getAlgorithmInfo();n.type=func\
tion(e){switch(O.write(O.publicKey,e)){case O.publicKey.rsaEncrypt:case O.publicKey.rsaEncryptSign:case O.publicKey.rsaSign:case O.publicKey.dsa:return"rsa";cas\
e O.publicKey.ecdsa:case O.publicKey.eddsaLegacy:return"ecc";case O.publicKey.ed25519:return"curve25519";case O.publicKey.ed448:return"curve448";default:throw E\
rror("Unsupported algorithm")}}(n.algorithm),n.rsaBits=n.bits||4096,n.curve=n.curve||"curve25519Legacy",e=Ta(e,n);const i=await Sa(e,{...t,v6Keys:6===this.keyPa\
cket.version});Oa(i,t);const s=await Ua(i,r,e,t),a=this.toPacketList();return a.push(i,s),new Ya(a)}}const Za=/*#__PURE__*/G.constructAllowedPackets([pa,wa,ba,v\
a,Ea,ma,js]);function Ja(e){for(const t of e)switch(t.constructor.tag){case O.packet.secretKey:return new Ya(e);case O.packet.publicKey:return new _a(e)}throw E\
rror("No key packet found")}async function Wa(e,t,r,n){r.passphrase&&await e.encrypt(r.passphrase,n),await Promise.all(t.map((async function(e,t){const i=r.subk\
eys[t].passphrase;i&&await e.encrypt(i,n)})));const i=new Zs;function s(e,t){return[t,...e.filter((e=>e!==t))]}function a(){const e={};e.keyFlags=[O.keyFlags.ce\
rtifyKeys|O.keyFlags.signData];const t=s([O.symmetric.aes256,O.symmetric.aes128],n.preferredSymmetricAlgorithm);if(e.preferredSymmetricAlgorithms=t,n.aeadProtec\
t){const r=s([O.aead.gcm,O.aead.eax,O.aead.ocb],n.preferredAEADAlgorithm);e.preferredCipherSuites=r.flatMap((e=>t.map((t=>[t,e]))))}return e.preferredHashAlgori\
thms=s([O.hash.sha512,O.hash.sha256,O.hash.sha3_512,O.hash.sha3_256],n.preferredHashAlgorithm),e.preferredCompressionAlgorithms=s([O.compression.uncompressed,O.\
compression.zlib,O.compression.zip],n.preferredCompressionAlgorithm),e.features=[0],e.features[0]|=O.features.modificationDetection,n.aeadProtect&&(e.features[0\
]|=O.features.seipdv2),r.keyExpirationTime>0&&(e.keyExpirationTime=r.keyExpirationTime,e.keyNeverExpires=!1),e}if(i.push(e),6===e.version){const t={key:e},s=a()\
;s.signatureType=O.signature.key;const o=await xa(t,[],e,s,r.date,void 0,r.signatureNotations,void 0,n);i.push(o)}await Promise.all(r.userIDs.map((async functio\
n(t,i){const s=Ea.fromObject(t),o={userID:s,key:e},c=6!==e.version?a():{};c.signatureType=O.signature.certPositive,0===i&&(c.isPrimaryUserID=!0);return{userIDPa\
cket:s,signaturePacket:await xa(o,[],e,c,r.date,void 0,r.signatureNotations,void 0,n)}}))).then((e=>{e.forEach((({userIDPacket:e,signaturePacket:t})=>{i.push(e)\
,i.push(t)}))})),await Promise.all(t.map((async function(t,i){const s=r.subkeys[i];return{secretSubkeyPacket:t,subkeySignaturePacket:await Ua(t,e,s,n)}}))).then\
((e=>{e.forEach((({secretSubkeyPacket:e,subkeySignaturePacket:t})=>{i.push(e),i.push(t)}))}));const o={key:e};return i.push(await xa(o,[],e,{signatureType:O.sig\
nature.keyRevocation,reasonForRevocationFlag:O.reasonForRevocation.noReason,reasonForRevocationString:""},r.date,void 0,void 0,void 0,n)),r.passphrase&&e.clearP\
rivateParams(),t.map((function(e,t){r.subkeys[t].passphrase&&e.clearPrivateParams()})),new Ya(i)}const Xa=/*#__PURE__*/G.constructAllowedPackets([Ns,ea,fa,ca,Aa\
,la,ga,_s,js]),$a=/*#__PURE__*/G.constructAllowedPackets([ga]),eo=/*#__PURE__*/G.constructAllowedPackets([js]);class to{constructor(e){this.packets=e||new Zs}ge\
tEncryptionKeyIDs(){const e=[];return this.packets.filterByTag(O.packet.publicKeyEncryptedSessionKey).forEach((function(t){e.push(t.publicKeyID)})),e}getSigning\
KeyIDs(){const e=this.unwrapCompressed(),t=e.packets.filterByTag(O.packet.onePassSignature);if(t.length>0)return t.map((e=>e.issuerKeyID));return e.packets.filt\
erByTag(O.packet.signature).map((e=>e.issuerKeyID))}async decrypt(e,t,r,n=new Date,i=H){const s=this.packets.filterByTag(O.packet.symmetricallyEncryptedData,O.p\
acket.symEncryptedIntegrityProtectedData,O.packet.aeadEncryptedData);if(0===s.length)throw Error("No encrypted data found");const a=s[0],o=a.cipherAlgorithm,c=r\
||await this.decryptSessionKeys(e,t,o,n,i);let u=null;const h=Promise.all(c.map((async({algorithm:e,data:t})=>{if(!G.isUint8Array(t)||!a.cipherAlgorithm&&!G.isS\
tring(e))throw Error("Invalid session key for decryption.");try{const r=a.cipherAlgorithm||O.write(O.symmetric,e);await a.decrypt(r,t,i)}catch(e){G.printDebugEr\
ror(e),u=e}})));if(R(a.encrypted),a.encrypted=null,await h,!a.packets||!a.packets.length)throw u||Error("Decryption failed.");const f=new to(a.packets);return a\
.packets=new Zs,f}async decryptSessionKeys(e,t,r,n=new Date,i=H){let s,a=[];if(t){const e=this.packets.filterByTag(O.packet.symEncryptedSessionKey);if(0===e.len\
gth)throw Error("No symmetrically encrypted session key packet found.");await Promise.all(t.map((async function(t,r){let n;n=r?await Zs.fromBinary(e.write(),$a,\
i):e,await Promise.all(n.map((async function(e){try{await e.decrypt(t,i),a.push(e)}catch(e){G.printDebugError(e),e instanceof Ti&&(s=e)}})))})))}else{if(!e)thro\
w Error("No key or password specified.");{const t=this.packets.filterByTag(O.packet.publicKeyEncryptedSessionKey);if(0===t.length)throw Error("No public key enc\
rypted session key packet found.");await Promise.all(t.map((async function(t){await Promise.all(e.map((async function(e){let o;try{o=(await e.getDecryptionKeys(\
t.publicKeyID,null,void 0,i)).map((e=>e.keyPacket))}catch(e){return void(s=e)}let c=[O.symmetric.aes256,O.symmetric.aes128,O.symmetric.tripledes,O.symmetric.cas\
t5];try{const t=await e.getPrimarySelfSignature(n,void 0,i);t.preferredSymmetricAlgorithms&&(c=c.concat(t.preferredSymmetricAlgorithms))}catch{}await Promise.al\
l(o.map((async function(e){if(!e.isDecrypted())throw Error("Decryption key is not decrypted.");if(i.constantTimePKCS1Decryption&&(t.publicKeyAlgorithm===O.publi\
cKey.rsaEncrypt||t.publicKeyAlgorithm===O.publicKey.rsaEncryptSign||t.publicKeyAlgorithm===O.publicKey.rsaSign||t.publicKeyAlgorithm===O.publicKey.elgamal)){con\
st n=t.write();await Promise.all((r?[r]:Array.from(i.constantTimePKCS1DecryptionSupportedSymmetricAlgorithms)).map((async t=>{const r=new la;r.read(n);const i={\
sessionKeyAlgorithm:t,sessionKey:Hn(t)};try{await r.decrypt(e,i),a.push(r)}catch(e){G.printDebugError(e),s=e}})))}else try{await t.decrypt(e);const n=r||t.sessi\
onKeyAlgorithm;if(n&&!c.includes(O.write(O.symmetric,n)))throw Error("A non-preferred symmetric algorithm was used.");a.push(t)}catch(e){G.printDebugError(e),s=\
e}})))}))),R(t.encrypted),t.encrypted=null})))}}if(a.length>0){if(a.length>1){const e=new Set;a=a.filter((t=>{const r=t.sessionKeyAlgorithm+G.uint8ArrayToString\
(t.sessionKey);return!e.has(r)&&(e.add(r),!0)}))}return a.map((e=>({data:e.sessionKey,algorithm:e.sessionKeyAlgorithm&&O.read(O.symmetric,e.sessionKeyAlgorithm)\
})))}throw s||Error("Session key decryption failed.")}getLiteralData(){const e=this.unwrapCompressed().packets.findPacket(O.packet.literalData);return e&&e.getB\
ytes()||null}getFilename(){const e=this.unwrapCompressed().packets.findPacket(O.packet.literalData);return e&&e.getFilename()||null}getText(){const e=this.unwra\
pCompressed().packets.findPacket(O.packet.literalData);return e?e.getText():null}static async generateSessionKey(e=[],t=new Date,r=[],n=H){const{symmetricAlgo:i\
,aeadAlgo:s}=await async function(e=[],t=new Date,r=[],n=H){const i=await Promise.all(e.map(((e,i)=>e.getPrimarySelfSignature(t,r[i],n))));if(e.length?i.every((\
e=>e.features&&e.features[0]&O.features.seipdv2)):n.aeadProtect){const e={symmetricAlgo:O.symmetric.aes128,aeadAlgo:O.aead.ocb},t=[{symmetricAlgo:n.preferredSym\
metricAlgorithm,aeadAlgo:n.preferredAEADAlgorithm},{symmetricAlgo:n.preferredSymmetricAlgorithm,aeadAlgo:O.aead.ocb},{symmetricAlgo:O.symmetric.aes128,aeadAlgo:\
n.preferredAEADAlgorithm}];for(const e of t)if(i.every((t=>t.preferredCipherSuites&&t.preferredCipherSuites.some((t=>t[0]===e.symmetricAlgo&&t[1]===e.aeadAlgo))\
)))return e;return e}const s=O.symmetric.aes128,a=n.preferredSymmetricAlgorithm;return{symmetricAlgo:i.every((e=>e.preferredSymmetricAlgorithms&&e.preferredSymm\
etricAlgorithms.includes(a)))?a:s,aeadAlgo:void 0}}(e,t,r,n),a=O.read(O.symmetric,i),o=s?O.read(O.aead,s):void 0;await Promise.all(e.map((e=>e.getEncryptionKey(\
).catch((()=>null)).then((e=>{if(e&&(e.keyPacket.algorithm===O.publicKey.x25519||e.keyPacket.algorithm===O.publicKey.x448)&&!o&&!G.isAES(i))throw Error("Could n\
ot generate a session key compatible with the given `encryptionKeys`: X22519 and X448 keys can only be used to encrypt AES session keys; change `config.preferre\
dSymmetricAlgorithm` accordingly.")})))));return{data:Hn(i),algorithm:a,aeadAlgorithm:o}}async encrypt(e,t,r,n=!1,i=[],s=new Date,a=[],o=H){if(r){if(!G.isUint8A\
rray(r.data)||!G.isString(r.algorithm))throw Error("Invalid session key for encryption.")}else if(e&&e.length)r=await to.generateSessionKey(e,s,a,o);else{if(!t|\
|!t.length)throw Error("No keys, passwords, or session key provided.");r=await to.generateSessionKey(void 0,void 0,void 0,o)}const{data:c,algorithm:u,aeadAlgori\
thm:h}=r,f=await to.encryptSessionKey(c,u,h,e,t,n,i,s,a,o),l=ca.fromObject({version:h?2:1,aeadAlgorithm:h?O.write(O.aead,h):null});l.packets=this.packets;const \
y=O.write(O.symmetric,u);return await l.encrypt(y,c,o),f.packets.push(l),l.packets=new Zs,f}static async encryptSessionKey(e,t,r,n,i,s=!1,a=[],o=new Date,c=[],u\
=H){const h=new Zs,f=O.write(O.symmetric,t),l=r&&O.write(O.aead,r);if(n){const t=await Promise.all(n.map((async function(t,r){const n=await t.getEncryptionKey(a\
[r],o,c,u),i=la.fromObject({version:l?6:3,encryptionKeyPacket:n.keyPacket,anonymousRecipient:s,sessionKey:e,sessionKeyAlgorithm:f});return await i.encrypt(n.key\
Packet),delete i.sessionKey,i})));h.push(...t)}if(i){const t=async function(e,t){try{return await e.decrypt(t,u),1}catch{return 0}},r=(e,t)=>e+t,n=async functio\
n(e,s,a,o){const c=new ga(u);if(c.sessionKey=e,c.sessionKeyAlgorithm=s,a&&(c.aeadAlgorithm=a),await c.encrypt(o,u),u.passwordCollisionCheck){if(1!==(await Promi\
se.all(i.map((e=>t(c,e))))).reduce(r))return n(e,s,o)}return delete c.sessionKey,c},s=await Promise.all(i.map((t=>n(e,f,l,t))));h.push(...s)}return new to(h)}as\
ync sign(e=[],t=[],r=null,n=[],i=new Date,s=[],a=[],o=[],c=H){const u=new Zs,h=this.packets.findPacket(O.packet.literalData);if(!h)throw Error("No literal data \
packet to sign.");const f=await ro(h,e,t,r,n,i,s,a,o,!1,c),l=f.map(((e,t)=>_s.fromSignaturePacket(e,0===t))).reverse();return u.push(...l),u.push(h),u.push(...f\
),new to(u)}compress(e,t=H){if(e===O.compression.uncompressed)return this;const r=new ea(t);r.algorithm=e,r.packets=this.packets;const n=new Zs;return n.push(r)\
,new to(n)}async signDetached(e=[],t=[],r=null,n=[],i=new Date,s=[],a=[],o=[],c=H){const u=this.packets.findPacket(O.packet.literalData);if(!u)throw Error("No l\
iteral data packet to sign.");return new Ba(await ro(u,e,t,r,n,i,s,a,o,!0,c))}async verify(e,t=new Date,r=H){const n=this.unwrapCompressed(),i=n.packets.filterB\
yTag(O.packet.literalData);if(1!==i.length)throw Error("Can only verify message with one literal data packet.");let s=n.packets;l(s.stream)&&(s=s.concat(await M\
(s.stream,(e=>e||[]))));const a=s.filterByTag(O.packet.onePassSignature).reverse(),o=s.filterByTag(O.packet.signature);return a.length&&!o.length&&G.isStream(s.\
stream)&&!l(s.stream)?(await Promise.all(a.map((async e=>{e.correspondingSig=new Promise(((t,r)=>{e.correspondingSigResolve=t,e.correspondingSigReject=r})),e.si\
gnatureData=T((async()=>(await e.correspondingSig).signatureData)),e.hashed=M(await e.hash(e.signatureType,i[0],void 0,!1)),e.hashed.catch((()=>{}))}))),s.strea\
m=C(s.stream,(async(e,t)=>{const r=F(e),n=L(t);try{for(let e=0;e<a.length;e++){const{value:t}=await r.read();a[e].correspondingSigResolve(t)}await r.readToEnd()\
,await n.ready,await n.close()}catch(e){a.forEach((t=>{t.correspondingSigReject(e)})),await n.abort(e)}})),no(a,i,e,t,!1,r)):no(o,i,e,t,!1,r)}async verifyDetach\
ed(e,t,r=new Date,n=H){const i=this.unwrapCompressed().packets.filterByTag(O.packet.literalData);if(1!==i.length)throw Error("Can only verify message with one l\
iteral data packet.");return no(e.packets.filterByTag(O.packet.signature),i,t,r,!0,n)}unwrapCompressed(){const e=this.packets.filterByTag(O.packet.compressedDat\
a);return e.length?new to(e[0].packets):this}async appendSignature(e,t=H){await this.packets.read(G.isUint8Array(e)?e:(await ie(e)).data,eo,t)}write(){return th\
is.packets.write()}armor(e=H){const t=this.packets[this.packets.length-1],r=t.constructor.tag===ca.tag?2!==t.version:this.packets.some((e=>e.constructor.tag===j\
s.tag&&6!==e.version));return se(O.armor.message,this.write(),null,null,null,r,e)}}async function ro(e,t,r=[],n=null,i=[],s=new Date,a=[],o=[],c=[],u=!1,h=H){co\
nst f=new Zs,l=null===e.text?O.signature.binary:O.signature.text;if(await Promise.all(t.map((async(t,n)=>{const f=a[n];if(!t.isPrivate())throw Error("Need priva\
te key for signing");const y=await t.getSigningKey(i[n],s,f,h);return xa(e,r.length?r:[t],y.keyPacket,{signatureType:l},s,o,c,u,h)}))).then((e=>{f.push(...e)}))\
,n){const e=n.packets.filterByTag(O.packet.signature);f.push(...e)}return f}function no(e,t,r,n=new Date,i=!1,s=H){return e.filter((e=>["text","binary"].include\
s(O.read(O.signature,e.signatureType)))).map((e=>function(e,t,r,n=new Date,i=!1,s=H){let a,o;for(const t of r){const r=t.getKeys(e.issuerKeyID);if(r.length>0){a\
=t,o=r[0];break}}const c=e instanceof _s?e.correspondingSig:e,u={keyID:e.issuerKeyID,verified:(async()=>{if(!o)throw Error("Could not find signing key with key \
ID "+e.issuerKeyID.toHex());await e.verify(o.keyPacket,e.signatureType,t[0],n,i,s);const r=await c;if(o.getCreationTime()>r.created)throw Error("Key is newer th\
an the signature");try{await a.getSigningKey(o.getKeyID(),r.created,void 0,s)}catch(e){if(!s.allowInsecureVerificationWithReformattedKeys||!e.message.match(/Sig\
nature creation time is in the future/))throw e;await a.getSigningKey(o.getKeyID(),n,void 0,s)}return!0})(),signature:(async()=>{const e=await c,t=new Zs;return\
 e&&t.push(e),new Ba(t)})()};return u.signature.catch((()=>{})),u.verified.catch((()=>{})),u}(e,t,r,n,i,s)))}const io=/*#__PURE__*/G.constructAllowedPackets([js\
]);class so{constructor(e,t){if(this.text=G.removeTrailingSpaces(e).replace(/\\r?\\n/g,"\\r\\n"),t&&!(t instanceof Ba))throw Error("Invalid signature input");this.s\
ignature=t||new Ba(new Zs)}getSigningKeyIDs(){const e=[];return this.signature.packets.forEach((function(t){e.push(t.issuerKeyID)})),e}async sign(e,t=[],r=null,\
n=[],i=new Date,s=[],a=[],o=[],c=H){const u=new Ns;u.setText(this.text);const h=new Ba(await ro(u,e,t,r,n,i,s,a,o,!0,c));return new so(this.text,h)}verify(e,t=n\
ew Date,r=H){const n=this.signature.packets.filterByTag(O.packet.signature),i=new Ns;return i.setText(this.text),no(n,[i],e,t,!0,r)}getText(){return this.text.r\
eplace(/\\r\\n/g,"\\n")}armor(e=H){const t=this.signature.packets.some((e=>6!==e.version)),r={hash:t?Array.from(new Set(this.signature.packets.map((e=>O.read(O.has\
h,e.hashAlgorithm).toUpperCase())))).join():null,text:this.text,data:this.signature.packets.write()};return se(O.armor.signed,r,void 0,void 0,void 0,t,e)}}funct\
ion ao(e){if(!(e instanceof to))throw Error("Parameter [message] needs to be of type Message")}function oo(e){if(!(e instanceof so||e instanceof to))throw Error\
("Parameter [message] needs to be of type Message or CleartextMessage")}function co(e){if("armored"!==e&&"binary"!==e&&"object"!==e)throw Error("Unsupported for\
mat "+e)}const uo=Object.keys(H).length;function ho(e){const t=Object.keys(e);if(t.length!==uo)for(const e of t)if(void 0===H[e])throw Error("Unknown config pro\
perty: "+e)}function fo(e){return e&&!G.isArray(e)&&(e=[e]),e}async function lo(e){return"array"===G.isStream(e)?M(e):e}function yo(e,t,...r){e.data=C(t.packets\
.stream,(async(t,n)=>{await v(e.data,n,{preventClose:!0});const i=L(n);try{await M(t,(e=>e)),await Promise.all(r.map((e=>M(e.packets.stream,(e=>e))))),await i.c\
lose()}catch(e){await i.abort(e)}}))}function go(e,t,r){switch(t){case"object":return e;case"armored":return e.armor(r);case"binary":return e.write();default:th\
row Error("Unsupported format "+t)}}const po=a&&"object"==typeof a&&"webcrypto"in a?a.webcrypto:a&&"object"==typeof a&&"randomBytes"in a?a:void 0;\n/*! noble-has\
hes - MIT License (c) 2022 Paul Miller (paulmillr.com) */function Ao(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&"Uint8Array"===e.constructor.name\
}function wo(e){if(!Number.isSafeInteger(e)||e<0)throw Error("positive integer expected, got "+e)}function mo(e,...t){if(!Ao(e))throw Error("Uint8Array expected\
");if(t.length>0&&!t.includes(e.length))throw Error("Uint8Array expected of length "+t+", got length="+e.length)}function bo(e){if("function"!=typeof e||"functi\
on"!=typeof e.create)throw Error("Hash should be wrapped by utils.createHasher");wo(e.outputLen),wo(e.blockLen)}function ko(e,t=!0){if(e.destroyed)throw Error("\
Hash instance has been destroyed");if(t&&e.finished)throw Error("Hash#digest() has already been called")}function Eo(e,t){mo(e);const r=t.outputLen;if(e.length<\
r)throw Error("digestInto() expects output buffer of length at least "+r)}function vo(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Io(e){return new Da\
taView(e.buffer,e.byteOffset,e.byteLength)}function Bo(e,t){return e<<32-t|e>>>t}function So(e,t){return e<<t|e>>>32-t>>>0}const Ko=/* @__PURE__ */(()=>68===new\
 Uint8Array(new Uint32Array([287454020]).buffer)[0])()?e=>e:function(e){for(let r=0;r<e.length;r++)e[r]=(t=e[r])<<24&4278190080|t<<8&16711680|t>>>8&65280|t>>>24\
&255;var t;return e},Co=/* @__PURE__ */(()=>"function"==typeof Uint8Array.from([]).toHex&&"function"==typeof Uint8Array.fromHex)(),Do=/* @__PURE__ */Array.from(\
{length:256},((e,t)=>t.toString(16).padStart(2,"0")));function Uo(e){if(mo(e),Co)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Do[e[r]];return t}const\
 Po=48,xo=57,Qo=65,Mo=70,Ro=97,To=102;function Fo(e){return e>=Po&&e<=xo?e-Po:e>=Qo&&e<=Mo?e-(Qo-10):e>=Ro&&e<=To?e-(Ro-10):void 0}function Lo(e){if("string"!=t\
ypeof e)throw Error("hex string expected, got "+typeof e);if(Co)return Uint8Array.fromHex(e);const t=e.length,r=t/2;if(t%2)throw Error("hex string expected, got\
 unpadded hex of length "+t);const n=new Uint8Array(r);for(let t=0,i=0;t<r;t++,i+=2){const r=Fo(e.charCodeAt(i)),s=Fo(e.charCodeAt(i+1));if(void 0===r||void 0==\
=s){const t=e[i]+e[i+1];throw Error(\'hex string expected, got non-hex character "\'+t+\'" at index \'+i)}n[t]=16*r+s}return n}function No(e){return"string"==typeof\
 e&&(e=function(e){if("string"!=typeof e)throw Error("string expected");return new Uint8Array((new TextEncoder).encode(e))}(e)),mo(e),e}function Oo(...e){let t=\
0;for(let r=0;r<e.length;r++){const n=e[r];mo(n),t+=n.length}const r=new Uint8Array(t);for(let t=0,n=0;t<e.length;t++){const i=e[t];r.set(i,n),n+=i.length}retur\
n r}class Ho{}function zo(e){const t=t=>e().update(No(t)).digest(),r=e();return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=()=>e(),t}const Go=zo;fun\
ction jo(e=32){if(po&&"function"==typeof po.getRandomValues)return po.getRandomValues(new Uint8Array(e));if(po&&"function"==typeof po.randomBytes)return Uint8Ar\
ray.from(po.randomBytes(e));throw Error("crypto.getRandomValues must be defined")}\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */const q\
o=/* @__PURE__ */BigInt(0),Vo=/* @__PURE__ */BigInt(1);function _o(e,t=""){if("boolean"!=typeof e){throw Error((t&&`"${t}"`)+"expected boolean, got type="+typeo\
f e)}return e}function Yo(e,t,r=""){const n=Ao(e),i=e?.length,s=void 0!==t;if(!n||s&&i!==t){throw Error((r&&`"${r}" `)+"expected Uint8Array"+(s?" of length "+t:\
"")+", got "+(n?"length="+i:"type="+typeof e))}return e}function Zo(e){const t=e.toString(16);return 1&t.length?"0"+t:t}function Jo(e){if("string"!=typeof e)thr\
ow Error("hex string expected, got "+typeof e);return""===e?qo:BigInt("0x"+e)}function Wo(e){return Jo(Uo(e))}function Xo(e){return mo(e),Jo(Uo(Uint8Array.from(\
e).reverse()))}function $o(e,t){return Lo(e.toString(16).padStart(2*t,"0"))}function ec(e,t){return $o(e,t).reverse()}function tc(e,t,r){let n;if("string"==type\
of t)try{n=Lo(t)}catch(t){throw Error(e+" must be hex string or Uint8Array, cause: "+t)}else{if(!Ao(t))throw Error(e+" must be hex string or Uint8Array");n=Uint\
8Array.from(t)}const i=n.length;if("number"==typeof r&&i!==r)throw Error(e+" of length "+r+" expected, got "+i);return n}function rc(e){return Uint8Array.from(e\
)}const nc=e=>"bigint"==typeof e&&qo<=e;function ic(e,t,r,n){if(!function(e,t,r){return nc(e)&&nc(t)&&nc(r)&&t<=e&&e<r}(t,r,n))throw Error("expected valid "+e+"\
: "+r+" <= n < "+n+", got "+t)}function sc(e){let t;for(t=0;e>qo;e>>=Vo,t+=1);return t}const ac=e=>(Vo<<BigInt(e))-Vo;function oc(e,t,r={}){if(!e||"object"!=typ\
eof e)throw Error("expected valid options object");function n(t,r,n){const i=e[t];if(n&&void 0===i)return;const s=typeof i;if(s!==r||null===i)throw Error(`param\
 "${t}" is invalid: expected ${r}, got ${s}`)}Object.entries(t).forEach((([e,t])=>n(e,t,!1))),Object.entries(r).forEach((([e,t])=>n(e,t,!0)))}function cc(e){con\
st t=new WeakMap;return(r,...n)=>{const i=t.get(r);if(void 0!==i)return i;const s=e(r,...n);return t.set(r,s),s}}\n/*! noble-curves - MIT License (c) 2022 Paul M\
iller (paulmillr.com) */const uc=BigInt(0),hc=BigInt(1),fc=/* @__PURE__ */BigInt(2),lc=/* @__PURE__ */BigInt(3),yc=/* @__PURE__ */BigInt(4),gc=/* @__PURE__ */Bi\
gInt(5),pc=/* @__PURE__ */BigInt(7),dc=/* @__PURE__ */BigInt(8),Ac=/* @__PURE__ */BigInt(9),wc=/* @__PURE__ */BigInt(16);function mc(e,t){const r=e%t;return r>=\
uc?r:t+r}function bc(e,t,r){let n=e;for(;t-- >uc;)n*=n,n%=r;return n}function kc(e,t){if(e===uc)throw Error("invert: expected non-zero number");if(t<=uc)throw E\
rror("invert: expected positive modulus, got "+t);let r=mc(e,t),n=t,i=uc,s=hc;for(;r!==uc;){const e=n%r,t=i-s*(n/r);n=r,r=e,i=s,s=t}if(n!==hc)throw Error("inver\
t: does not exist");return mc(i,t)}function Ec(e,t,r){if(!e.eql(e.sqr(t),r))throw Error("Cannot find square root")}function vc(e,t){const r=(e.ORDER+hc)/yc,n=e.\
pow(t,r);return Ec(e,n,t),n}function Ic(e,t){const r=(e.ORDER-gc)/dc,n=e.mul(t,fc),i=e.pow(n,r),s=e.mul(t,i),a=e.mul(e.mul(s,fc),i),o=e.mul(s,e.sub(a,e.ONE));re\
turn Ec(e,o,t),o}function Bc(e){if(e<lc)throw Error("sqrt is not defined for small field");let t=e-hc,r=0;for(;t%fc===uc;)t/=fc,r++;let n=fc;const i=Pc(e);for(;\
1===Dc(i,n);)if(n++>1e3)throw Error("Cannot find square root: probably non-prime P");if(1===r)return vc;let s=i.pow(n,t);const a=(t+hc)/fc;return function(e,n){\
if(e.is0(n))return n;if(1!==Dc(e,n))throw Error("Cannot find square root");let i=r,o=e.mul(e.ONE,s),c=e.pow(n,t),u=e.pow(n,a);for(;!e.eql(c,e.ONE);){if(e.is0(c)\
)return e.ZERO;let t=1,r=e.sqr(c);for(;!e.eql(r,e.ONE);)if(t++,r=e.sqr(r),t===i)throw Error("Cannot find square root");const n=hc<<BigInt(i-t-1),s=e.pow(o,n);i=\
t,o=e.sqr(s),c=e.mul(c,o),u=e.mul(u,s)}return u}}function Sc(e){return e%yc===lc?vc:e%dc===gc?Ic:e%wc===Ac?function(e){const t=Pc(e),r=Bc(e),n=r(t,t.neg(t.ONE))\
,i=r(t,n),s=r(t,t.neg(n)),a=(e+pc)/wc;return(e,t)=>{let r=e.pow(t,a),o=e.mul(r,n);const c=e.mul(r,i),u=e.mul(r,s),h=e.eql(e.sqr(o),t),f=e.eql(e.sqr(c),t);r=e.cm\
ov(r,o,h),o=e.cmov(u,c,f);const l=e.eql(e.sqr(o),t),y=e.cmov(r,o,l);return Ec(e,y,t),y}}(e):Bc(e)}const Kc=["create","isValid","is0","neg","inv","sqrt","sqr","e\
ql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Cc(e,t,r=!1){const n=Array(t.length).fill(r?e.ZERO:void 0),i=t.reduce(((t,r,i)=>e.is0(r)\
?t:(n[i]=t,e.mul(t,r))),e.ONE),s=e.inv(i);return t.reduceRight(((t,r,i)=>e.is0(r)?t:(n[i]=e.mul(t,n[i]),e.mul(t,r))),s),n}function Dc(e,t){const r=(e.ORDER-hc)/\
fc,n=e.pow(t,r),i=e.eql(n,e.ONE),s=e.eql(n,e.ZERO),a=e.eql(n,e.neg(e.ONE));if(!i&&!s&&!a)throw Error("invalid Legendre symbol result");return i?1:s?0:-1}functio\
n Uc(e,t){void 0!==t&&wo(t);const r=void 0!==t?t:e.toString(2).length;return{nBitLength:r,nByteLength:Math.ceil(r/8)}}function Pc(e,t,r=!1,n={}){if(e<=uc)throw \
Error("invalid field: expected ORDER > 0, got "+e);let i,s,a,o=!1;if("object"==typeof t&&null!=t){if(n.sqrt||r)throw Error("cannot specify opts in two arguments\
");const e=t;e.BITS&&(i=e.BITS),e.sqrt&&(s=e.sqrt),"boolean"==typeof e.isLE&&(r=e.isLE),"boolean"==typeof e.modFromBytes&&(o=e.modFromBytes),a=e.allowedLengths}\
else"number"==typeof t&&(i=t),n.sqrt&&(s=n.sqrt);const{nBitLength:c,nByteLength:u}=Uc(e,i);if(u>2048)throw Error("invalid field: expected ORDER of <= 2048 bytes\
");let h;const f=Object.freeze({ORDER:e,isLE:r,BITS:c,BYTES:u,MASK:ac(c),ZERO:uc,ONE:hc,allowedLengths:a,create:t=>mc(t,e),isValid:t=>{if("bigint"!=typeof t)thr\
ow Error("invalid field element: expected bigint, got "+typeof t);return uc<=t&&t<e},is0:e=>e===uc,isValidNot0:e=>!f.is0(e)&&f.isValid(e),isOdd:e=>(e&hc)===hc,n\
eg:t=>mc(-t,e),eql:(e,t)=>e===t,sqr:t=>mc(t*t,e),add:(t,r)=>mc(t+r,e),sub:(t,r)=>mc(t-r,e),mul:(t,r)=>mc(t*r,e),pow:(e,t)=>function(e,t,r){if(r<uc)throw Error("\
invalid exponent, negatives unsupported");if(r===uc)return e.ONE;if(r===hc)return t;let n=e.ONE,i=t;for(;r>uc;)r&hc&&(n=e.mul(n,i)),i=e.sqr(i),r>>=hc;return n}(\
f,e,t),div:(t,r)=>mc(t*kc(r,e),e),sqrN:e=>e*e,addN:(e,t)=>e+t,subN:(e,t)=>e-t,mulN:(e,t)=>e*t,inv:t=>kc(t,e),sqrt:s||(t=>(h||(h=Sc(e)),h(f,t))),toBytes:e=>r?ec(\
e,u):$o(e,u),fromBytes:(t,n=!0)=>{if(a){if(!a.includes(t.length)||t.length>u)throw Error("Field.fromBytes: expected "+a+" bytes, got "+t.length);const e=new Uin\
t8Array(u);e.set(t,r?0:e.length-t.length),t=e}if(t.length!==u)throw Error("Field.fromBytes: expected "+u+" bytes, got "+t.length);let i=r?Xo(t):Wo(t);if(o&&(i=m\
c(i,e)),!n&&!f.isValid(i))throw Error("invalid field element: outside of range 0..ORDER");return i},invertBatch:e=>Cc(f,e),cmov:(e,t,r)=>r?t:e});return Object.f\
reeze(f)}function xc(e){if("bigint"!=typeof e)throw Error("field order must be bigint");const t=e.toString(2).length;return Math.ceil(t/8)}function Qc(e){const \
t=xc(e);return t+Math.ceil(t/2)}function Mc(e,t,r){return e&t^~e&r}function Rc(e,t,r){return e&t^e&r^t&r}class Tc extends Ho{constructor(e,t,r,n){super(),this.f\
inished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=e,this.outputLen=t,this.padOffset=r,this.isLE=n,this.buffer=new Uint8Array(e),this.view=Io(t\
his.buffer)}update(e){ko(this),mo(e=No(e));const{view:t,buffer:r,blockLen:n}=this,i=e.length;for(let s=0;s<i;){const a=Math.min(n-this.pos,i-s);if(a!==n)r.set(e\
.subarray(s,s+a),this.pos),this.pos+=a,s+=a,this.pos===n&&(this.process(t,0),this.pos=0);else{const t=Io(e);for(;n<=i-s;s+=n)this.process(t,s)}}return this.leng\
th+=e.length,this.roundClean(),this}digestInto(e){ko(this),Eo(e,this),this.finished=!0;const{buffer:t,view:r,blockLen:n,isLE:i}=this;let{pos:s}=this;t[s++]=128,\
vo(this.buffer.subarray(s)),this.padOffset>n-s&&(this.process(r,0),s=0);for(let e=s;e<n;e++)t[e]=0;!function(e,t,r,n){if("function"==typeof e.setBigUint64)retur\
n e.setBigUint64(t,r,n);const i=BigInt(32),s=BigInt(4294967295),a=Number(r>>i&s),o=Number(r&s),c=n?4:0,u=n?0:4;e.setUint32(t+c,a,n),e.setUint32(t+u,o,n)}(r,n-8,\
BigInt(8*this.length),i),this.process(r,0);const a=Io(e),o=this.outputLen;if(o%4)throw Error("_sha2: outputLen should be aligned to 32bit");const c=o/4,u=this.g\
et();if(c>u.length)throw Error("_sha2: outputLen bigger than state");for(let e=0;e<c;e++)a.setUint32(4*e,u[e],i)}digest(){const{buffer:e,outputLen:t}=this;this.\
digestInto(e);const r=e.slice(0,t);return this.destroy(),r}_cloneInto(e){e||(e=new this.constructor),e.set(...this.get());const{blockLen:t,buffer:r,length:n,fin\
ished:i,destroyed:s,pos:a}=this;return e.destroyed=s,e.finished=i,e.length=n,e.pos=a,n%t&&e.buffer.set(r),e}clone(){return this._cloneInto()}}const Fc=/* @__PUR\
E__ */Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Lc=/* @__PURE__ */Uint32Array.from([3238371032,\
914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]),Nc=/* @__PURE__ */Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438\
529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Oc=/* @__PURE__ */Uint32Array.fr\
om([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541\
459225,327033209]),Hc=/* @__PURE__ */BigInt(2**32-1),zc=/* @__PURE__ */BigInt(32);function Gc(e,t=!1){return t?{h:Number(e&Hc),l:Number(e>>zc&Hc)}:{h:0|Number(e\
>>zc&Hc),l:0|Number(e&Hc)}}function jc(e,t=!1){const r=e.length;let n=new Uint32Array(r),i=new Uint32Array(r);for(let s=0;s<r;s++){const{h:r,l:a}=Gc(e[s],t);[n[\
s],i[s]]=[r,a]}return[n,i]}const qc=(e,t,r)=>e>>>r,Vc=(e,t,r)=>e<<32-r|t>>>r,_c=(e,t,r)=>e>>>r|t<<32-r,Yc=(e,t,r)=>e<<32-r|t>>>r,Zc=(e,t,r)=>e<<64-r|t>>>r-32,Jc\
=(e,t,r)=>e>>>r-32|t<<64-r;function Wc(e,t,r,n){const i=(t>>>0)+(n>>>0);return{h:e+r+(i/2**32|0)|0,l:0|i}}const Xc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),$c=(e,t,r,n)\
=>t+r+n+(e/2**32|0)|0,eu=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),tu=(e,t,r,n,i)=>t+r+n+i+(e/2**32|0)|0,ru=(e,t,r,n,i)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(i>>>0\
),nu=(e,t,r,n,i,s)=>t+r+n+i+s+(e/2**32|0)|0,iu=/* @__PURE__ */Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870\
763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555\
081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,198\
6661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958\
139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),su=/* @__PURE__ */new Uint32Ar\
ray(64);class au extends Tc{constructor(e=32){super(64,e,8,!1),this.A=0|Fc[0],this.B=0|Fc[1],this.C=0|Fc[2],this.D=0|Fc[3],this.E=0|Fc[4],this.F=0|Fc[5],this.G=\
0|Fc[6],this.H=0|Fc[7]}get(){const{A:e,B:t,C:r,D:n,E:i,F:s,G:a,H:o}=this;return[e,t,r,n,i,s,a,o]}set(e,t,r,n,i,s,a,o){this.A=0|e,this.B=0|t,this.C=0|r,this.D=0|\
n,this.E=0|i,this.F=0|s,this.G=0|a,this.H=0|o}process(e,t){for(let r=0;r<16;r++,t+=4)su[r]=e.getUint32(t,!1);for(let e=16;e<64;e++){const t=su[e-15],r=su[e-2],n\
=Bo(t,7)^Bo(t,18)^t>>>3,i=Bo(r,17)^Bo(r,19)^r>>>10;su[e]=i+su[e-7]+n+su[e-16]|0}let{A:r,B:n,C:i,D:s,E:a,F:o,G:c,H:u}=this;for(let e=0;e<64;e++){const t=u+(Bo(a,\
6)^Bo(a,11)^Bo(a,25))+Mc(a,o,c)+iu[e]+su[e]|0,h=(Bo(r,2)^Bo(r,13)^Bo(r,22))+Rc(r,n,i)|0;u=c,c=o,o=a,a=s+t|0,s=i,i=n,n=r,r=t+h|0}r=r+this.A|0,n=n+this.B|0,i=i+th\
is.C|0,s=s+this.D|0,a=a+this.E|0,o=o+this.F|0,c=c+this.G|0,u=u+this.H|0,this.set(r,n,i,s,a,o,c,u)}roundClean(){vo(su)}destroy(){this.set(0,0,0,0,0,0,0,0),vo(thi\
s.buffer)}}class ou extends au{constructor(){super(28),this.A=0|Lc[0],this.B=0|Lc[1],this.C=0|Lc[2],this.D=0|Lc[3],this.E=0|Lc[4],this.F=0|Lc[5],this.G=0|Lc[6],\
this.H=0|Lc[7]}}const cu=/* @__PURE__ */(()=>jc(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f\
111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f\
","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f\
592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0x\
c6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b\
3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c5\
1a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99",\
"0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1\
f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xea\
da7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c7249\
3","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map((e=>BigInt(e)))))(),uu=/* \
@__PURE__ */(()=>cu[0])(),hu=/* @__PURE__ */(()=>cu[1])(),fu=/* @__PURE__ */new Uint32Array(80),lu=/* @__PURE__ */new Uint32Array(80);class yu extends Tc{constr\
uctor(e=64){super(128,e,16,!1),this.Ah=0|Oc[0],this.Al=0|Oc[1],this.Bh=0|Oc[2],this.Bl=0|Oc[3],this.Ch=0|Oc[4],this.Cl=0|Oc[5],this.Dh=0|Oc[6],this.Dl=0|Oc[7],t\
his.Eh=0|Oc[8],this.El=0|Oc[9],this.Fh=0|Oc[10],this.Fl=0|Oc[11],this.Gh=0|Oc[12],this.Gl=0|Oc[13],this.Hh=0|Oc[14],this.Hl=0|Oc[15]}get(){const{Ah:e,Al:t,Bh:r,\
Bl:n,Ch:i,Cl:s,Dh:a,Dl:o,Eh:c,El:u,Fh:h,Fl:f,Gh:l,Gl:y,Hh:g,Hl:p}=this;return[e,t,r,n,i,s,a,o,c,u,h,f,l,y,g,p]}set(e,t,r,n,i,s,a,o,c,u,h,f,l,y,g,p){this.Ah=0|e,\
this.Al=0|t,this.Bh=0|r,this.Bl=0|n,this.Ch=0|i,this.Cl=0|s,this.Dh=0|a,this.Dl=0|o,this.Eh=0|c,this.El=0|u,this.Fh=0|h,this.Fl=0|f,this.Gh=0|l,this.Gl=0|y,this\
.Hh=0|g,this.Hl=0|p}process(e,t){for(let r=0;r<16;r++,t+=4)fu[r]=e.getUint32(t),lu[r]=e.getUint32(t+=4);for(let e=16;e<80;e++){const t=0|fu[e-15],r=0|lu[e-15],n\
=_c(t,r,1)^_c(t,r,8)^qc(t,0,7),i=Yc(t,r,1)^Yc(t,r,8)^Vc(t,r,7),s=0|fu[e-2],a=0|lu[e-2],o=_c(s,a,19)^Zc(s,a,61)^qc(s,0,6),c=Yc(s,a,19)^Jc(s,a,61)^Vc(s,a,6),u=eu(\
i,c,lu[e-7],lu[e-16]),h=tu(u,n,o,fu[e-7],fu[e-16]);fu[e]=0|h,lu[e]=0|u}let{Ah:r,Al:n,Bh:i,Bl:s,Ch:a,Cl:o,Dh:c,Dl:u,Eh:h,El:f,Fh:l,Fl:y,Gh:g,Gl:p,Hh:d,Hl:A}=this\
;for(let e=0;e<80;e++){const t=_c(h,f,14)^_c(h,f,18)^Zc(h,f,41),w=Yc(h,f,14)^Yc(h,f,18)^Jc(h,f,41),m=h&l^~h&g,b=ru(A,w,f&y^~f&p,hu[e],lu[e]),k=nu(b,d,t,m,uu[e],\
fu[e]),E=0|b,v=_c(r,n,28)^Zc(r,n,34)^Zc(r,n,39),I=Yc(r,n,28)^Jc(r,n,34)^Jc(r,n,39),B=r&i^r&a^i&a,S=n&s^n&o^s&o;d=0|g,A=0|p,g=0|l,p=0|y,l=0|h,y=0|f,({h,l:f}=Wc(0\
|c,0|u,0|k,0|E)),c=0|a,u=0|o,a=0|i,o=0|s,i=0|r,s=0|n;const K=Xc(E,I,S);r=$c(K,k,v,B),n=0|K}({h:r,l:n}=Wc(0|this.Ah,0|this.Al,0|r,0|n)),({h:i,l:s}=Wc(0|this.Bh,0\
|this.Bl,0|i,0|s)),({h:a,l:o}=Wc(0|this.Ch,0|this.Cl,0|a,0|o)),({h:c,l:u}=Wc(0|this.Dh,0|this.Dl,0|c,0|u)),({h,l:f}=Wc(0|this.Eh,0|this.El,0|h,0|f)),({h:l,l:y}=\
Wc(0|this.Fh,0|this.Fl,0|l,0|y)),({h:g,l:p}=Wc(0|this.Gh,0|this.Gl,0|g,0|p)),({h:d,l:A}=Wc(0|this.Hh,0|this.Hl,0|d,0|A)),this.set(r,n,i,s,a,o,c,u,h,f,l,y,g,p,d,\
A)}roundClean(){vo(fu,lu)}destroy(){vo(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class gu extends yu{constructor(){super(48),this.Ah=0|Nc[0],this.\
Al=0|Nc[1],this.Bh=0|Nc[2],this.Bl=0|Nc[3],this.Ch=0|Nc[4],this.Cl=0|Nc[5],this.Dh=0|Nc[6],this.Dl=0|Nc[7],this.Eh=0|Nc[8],this.El=0|Nc[9],this.Fh=0|Nc[10],this\
.Fl=0|Nc[11],this.Gh=0|Nc[12],this.Gl=0|Nc[13],this.Hh=0|Nc[14],this.Hl=0|Nc[15]}}const pu=/* @__PURE__ */zo((()=>new au)),du=/* @__PURE__ */zo((()=>new ou)),Au\
=/* @__PURE__ */zo((()=>new yu)),wu=/* @__PURE__ */zo((()=>new gu));class mu extends Ho{constructor(e,t){super(),this.finished=!1,this.destroyed=!1,bo(e);const \
r=No(t);if(this.iHash=e.create(),"function"!=typeof this.iHash.update)throw Error("Expected instance of class which extends utils.Hash");this.blockLen=this.iHas\
h.blockLen,this.outputLen=this.iHash.outputLen;const n=this.blockLen,i=new Uint8Array(n);i.set(r.length>n?e.create().update(r).digest():r);for(let e=0;e<i.lengt\
h;e++)i[e]^=54;this.iHash.update(i),this.oHash=e.create();for(let e=0;e<i.length;e++)i[e]^=106;this.oHash.update(i),vo(i)}update(e){return ko(this),this.iHash.u\
pdate(e),this}digestInto(e){ko(this),mo(e,this.outputLen),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()\
}digest(){const e=new Uint8Array(this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){e||(e=Object.create(Object.getPrototypeOf(this),{}));const{oHas\
h:t,iHash:r,finished:n,destroyed:i,blockLen:s,outputLen:a}=this;return e.finished=n,e.destroyed=i,e.blockLen=s,e.outputLen=a,e.oHash=t._cloneInto(e.oHash),e.iHa\
sh=r._cloneInto(e.iHash),e}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}}const bu=(e,t,r)=>new mu(e,t)\
.update(r).digest();bu.create=(e,t)=>new mu(e,t)\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */;const ku=BigInt(0),Eu=BigInt(1);function\
 vu(e,t){const r=t.negate();return e?r:t}function Iu(e,t){const r=Cc(e.Fp,t.map((e=>e.Z)));return t.map(((t,n)=>e.fromAffine(t.toAffine(r[n]))))}function Bu(e,t\
){if(!Number.isSafeInteger(e)||e<=0||e>t)throw Error("invalid window size, expected [1.."+t+"], got W="+e)}function Su(e,t){Bu(e,t);const r=2**e;return{windows:\
Math.ceil(t/e)+1,windowSize:2**(e-1),mask:ac(e),maxNumber:r,shiftBy:BigInt(e)}}function Ku(e,t,r){const{windowSize:n,mask:i,maxNumber:s,shiftBy:a}=r;let o=Numbe\
r(e&i),c=e>>a;o>n&&(o-=s,c+=Eu);const u=t*n;return{nextN:c,offset:u+Math.abs(o)-1,isZero:0===o,isNeg:o<0,isNegF:t%2!=0,offsetF:u}}const Cu=new WeakMap,Du=new We\
akMap;function Uu(e){return Du.get(e)||1}function Pu(e){if(e!==ku)throw Error("invalid wNAF")}class xu{constructor(e,t){this.BASE=e.BASE,this.ZERO=e.ZERO,this.F\
n=e.Fn,this.bits=t}_unsafeLadder(e,t,r=this.ZERO){let n=e;for(;t>ku;)t&Eu&&(r=r.add(n)),n=n.double(),t>>=Eu;return r}precomputeWindow(e,t){const{windows:r,windo\
wSize:n}=Su(t,this.bits),i=[];let s=e,a=s;for(let e=0;e<r;e++){a=s,i.push(a);for(let e=1;e<n;e++)a=a.add(s),i.push(a);s=a.double()}return i}wNAF(e,t,r){if(!this\
.Fn.isValid(r))throw Error("invalid scalar");let n=this.ZERO,i=this.BASE;const s=Su(e,this.bits);for(let e=0;e<s.windows;e++){const{nextN:a,offset:o,isZero:c,is\
Neg:u,isNegF:h,offsetF:f}=Ku(r,e,s);r=a,c?i=i.add(vu(h,t[f])):n=n.add(vu(u,t[o]))}return Pu(r),{p:n,f:i}}wNAFUnsafe(e,t,r,n=this.ZERO){const i=Su(e,this.bits);f\
or(let e=0;e<i.windows&&r!==ku;e++){const{nextN:s,offset:a,isZero:o,isNeg:c}=Ku(r,e,i);if(r=s,!o){const e=t[a];n=n.add(c?e.negate():e)}}return Pu(r),n}getPrecom\
putes(e,t,r){let n=Cu.get(t);return n||(n=this.precomputeWindow(t,e),1!==e&&("function"==typeof r&&(n=r(n)),Cu.set(t,n))),n}cached(e,t,r){const n=Uu(e);return t\
his.wNAF(n,this.getPrecomputes(n,e,r),t)}unsafe(e,t,r,n){const i=Uu(e);return 1===i?this._unsafeLadder(e,t,n):this.wNAFUnsafe(i,this.getPrecomputes(i,e,r),t,n)}\
createCache(e,t){Bu(t,this.bits),Du.set(e,t),Cu.delete(e)}hasCache(e){return 1!==Uu(e)}}function Qu(e,t,r,n){!function(e,t){if(!Array.isArray(e))throw Error("ar\
ray expected");e.forEach(((e,r)=>{if(!(e instanceof t))throw Error("invalid point at index "+r)}))}(r,e),function(e,t){if(!Array.isArray(e))throw Error("array o\
f scalars expected");e.forEach(((e,r)=>{if(!t.isValid(e))throw Error("invalid scalar at index "+r)}))}(n,t);const i=r.length,s=n.length;if(i!==s)throw Error("ar\
rays of points and scalars must have equal length");const a=e.ZERO,o=sc(BigInt(i));let c=1;o>12?c=o-3:o>4?c=o-2:o>0&&(c=2);const u=ac(c),h=Array(Number(u)+1).fi\
ll(a);let f=a;for(let e=Math.floor((t.BITS-1)/c)*c;e>=0;e-=c){h.fill(a);for(let t=0;t<s;t++){const i=n[t],s=Number(i>>BigInt(e)&u);h[s]=h[s].add(r[t])}let t=a;f\
or(let e=h.length-1,r=a;e>0;e--)r=r.add(h[e]),t=t.add(r);if(f=f.add(t),0!==e)for(let e=0;e<c;e++)f=f.double()}return f}function Mu(e,t,r){if(t){if(t.ORDER!==e)t\
hrow Error("Field.ORDER must match order: Fp == p, Fn == n");return function(e){oc(e,Kc.reduce(((e,t)=>(e[t]="function",e)),{ORDER:"bigint",MASK:"bigint",BYTES:\
"number",BITS:"number"}))}(t),t}return Pc(e,{isLE:r})}function Ru(e,t,r={},n){if(void 0===n&&(n="edwards"===e),!t||"object"!=typeof t)throw Error(`expected vali\
d ${e} CURVE object`);for(const e of["p","n","h"]){const r=t[e];if(!("bigint"==typeof r&&r>ku))throw Error(`CURVE.${e} must be positive bigint`)}const i=Mu(t.p,\
r.Fp,n),s=Mu(t.n,r.Fn,n),a=["Gx","Gy","a","weierstrass"===e?"b":"d"];for(const e of a)if(!i.isValid(t[e]))throw Error(`CURVE.${e} must be valid field element of\
 CURVE.Fp`);return{CURVE:t=Object.freeze(Object.assign({},t)),Fp:i,Fn:s}}\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */const Tu=(e,t)=>\
(e+(e>=0?t:-t)/zu)/t;function Fu(e){if(!["compact","recovered","der"].includes(e))throw Error(\'Signature format must be "compact", "recovered", or "der"\');retur\
n e}function Lu(e,t){const r={};for(let n of Object.keys(t))r[n]=void 0===e[n]?t[n]:e[n];return _o(r.lowS,"lowS"),_o(r.prehash,"prehash"),void 0!==r.format&&Fu(\
r.format),r}const Nu={Err:class extends Error{constructor(e=""){super(e)}},_tlv:{encode:(e,t)=>{const{Err:r}=Nu;if(e<0||e>256)throw new r("tlv.encode: wrong tag\
");if(1&t.length)throw new r("tlv.encode: unpadded data");const n=t.length/2,i=Zo(n);if(i.length/2&128)throw new r("tlv.encode: long form length too big");const\
 s=n>127?Zo(i.length/2|128):"";return Zo(e)+s+i+t},decode(e,t){const{Err:r}=Nu;let n=0;if(e<0||e>256)throw new r("tlv.encode: wrong tag");if(t.length<2||t[n++]!\
==e)throw new r("tlv.decode: wrong tlv");const i=t[n++];let s=0;if(!!(128&i)){const e=127&i;if(!e)throw new r("tlv.decode(long): indefinite length not supported\
");if(e>4)throw new r("tlv.decode(long): byte length is too big");const a=t.subarray(n,n+e);if(a.length!==e)throw new r("tlv.decode: length bytes not complete")\
;if(0===a[0])throw new r("tlv.decode(long): zero leftmost byte");for(const e of a)s=s<<8|e;if(n+=e,s<128)throw new r("tlv.decode(long): not minimal encoding")}e\
lse s=i;const a=t.subarray(n,n+s);if(a.length!==s)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+s)}}},_int:{encode(e){const{Err:t}=Nu;\
if(e<Ou)throw new t("integer: negative integers are not allowed");let r=Zo(e);if(8&Number.parseInt(r[0],16)&&(r="00"+r),1&r.length)throw new t("unexpected DER p\
arsing assertion: unpadded hex");return r},decode(e){const{Err:t}=Nu;if(128&e[0])throw new t("invalid signature integer: negative");if(0===e[0]&&!(128&e[1]))thr\
ow new t("invalid signature integer: unnecessary leading zero");return Wo(e)}},toSig(e){const{Err:t,_int:r,_tlv:n}=Nu,i=tc("signature",e),{v:s,l:a}=n.decode(48,\
i);if(a.length)throw new t("invalid signature: left bytes after parsing");const{v:o,l:c}=n.decode(2,s),{v:u,l:h}=n.decode(2,c);if(h.length)throw new t("invalid \
signature: left bytes after parsing");return{r:r.decode(o),s:r.decode(u)}},hexFromSig(e){const{_tlv:t,_int:r}=Nu,n=t.encode(2,r.encode(e.r))+t.encode(2,r.encode\
(e.s));return t.encode(48,n)}},Ou=BigInt(0),Hu=BigInt(1),zu=BigInt(2),Gu=BigInt(3),ju=BigInt(4);function qu(e,t){const{BYTES:r}=e;let n;if("bigint"==typeof t)n=\
t;else{let i=tc("private key",t);try{n=e.fromBytes(i)}catch(e){throw Error(`invalid private key: expected ui8a of size ${r}, got ${typeof t}`)}}if(!e.isValidNot\
0(n))throw Error("invalid private key: out of range [1..N-1]");return n}function Vu(e,t={}){const r=Ru("weierstrass",e,t),{Fp:n,Fn:i}=r;let s=r.CURVE;const{h:a,\
n:o}=s;oc(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",wrapPrivate\
Key:"boolean"});const{endo:c}=t;if(c&&(!n.is0(s.a)||"bigint"!=typeof c.beta||!Array.isArray(c.basises)))throw Error(\'invalid endo: expected "beta": bigint and "\
basises": array\');const u=Yu(n,i);function h(){if(!n.isOdd)throw Error("compression is not supported: Field does not have .isOdd()")}const f=t.toBytes||function\
(e,t,r){const{x:i,y:s}=t.toAffine(),a=n.toBytes(i);if(_o(r,"isCompressed"),r){h();return Oo(_u(!n.isOdd(s)),a)}return Oo(Uint8Array.of(4),a,n.toBytes(s))},l=t.f\
romBytes||function(e){Yo(e,void 0,"Point");const{publicKey:t,publicKeyUncompressed:r}=u,i=e.length,s=e[0],a=e.subarray(1);if(i!==t||2!==s&&3!==s){if(i===r&&4===\
s){const e=n.BYTES,t=n.fromBytes(a.subarray(0,e)),r=n.fromBytes(a.subarray(e,2*e));if(!g(t,r))throw Error("bad point: is not on curve");return{x:t,y:r}}throw Er\
ror(`bad point: got length ${i}, expected compressed=${t} or uncompressed=${r}`)}{const e=n.fromBytes(a);if(!n.isValid(e))throw Error("bad point: is not on curv\
e, wrong x");const t=y(e);let r;try{r=n.sqrt(t)}catch(e){const t=e instanceof Error?": "+e.message:"";throw Error("bad point: is not on curve, sqrt error"+t)}h(\
);return!(1&~s)!==n.isOdd(r)&&(r=n.neg(r)),{x:e,y:r}}};function y(e){const t=n.sqr(e),r=n.mul(t,e);return n.add(n.add(r,n.mul(e,s.a)),s.b)}function g(e,t){const\
 r=n.sqr(t),i=y(e);return n.eql(r,i)}if(!g(s.Gx,s.Gy))throw Error("bad curve params: generator point");const p=n.mul(n.pow(s.a,Gu),ju),d=n.mul(n.sqr(s.b),BigInt\
(27));if(n.is0(n.add(p,d)))throw Error("bad curve params: a or b");function A(e,t,r=!1){if(!n.isValid(t)||r&&n.is0(t))throw Error("bad point coordinate "+e);ret\
urn t}function w(e){if(!(e instanceof v))throw Error("ProjectivePoint expected")}function m(e){if(!c||!c.basises)throw Error("no endo");return function(e,t,r){c\
onst[[n,i],[s,a]]=t,o=Tu(a*e,r),c=Tu(-i*e,r);let u=e-o*n-c*s,h=-o*i-c*a;const f=u<Ou,l=h<Ou;f&&(u=-u),l&&(h=-h);const y=ac(Math.ceil(sc(r)/2))+Hu;if(u<Ou||u>=y|\
|h<Ou||h>=y)throw Error("splitScalar (endomorphism): failed, k="+e);return{k1neg:f,k1:u,k2neg:l,k2:h}}(e,c.basises,i.ORDER)}const b=cc(((e,t)=>{const{X:r,Y:i,Z:\
s}=e;if(n.eql(s,n.ONE))return{x:r,y:i};const a=e.is0();null==t&&(t=a?n.ONE:n.inv(s));const o=n.mul(r,t),c=n.mul(i,t),u=n.mul(s,t);if(a)return{x:n.ZERO,y:n.ZERO}\
;if(!n.eql(u,n.ONE))throw Error("invZ was invalid");return{x:o,y:c}})),k=cc((e=>{if(e.is0()){if(t.allowInfinityPoint&&!n.is0(e.Y))return;throw Error("bad point:\
 ZERO")}const{x:r,y:i}=e.toAffine();if(!n.isValid(r)||!n.isValid(i))throw Error("bad point: x or y not field elements");if(!g(r,i))throw Error("bad point: equat\
ion left != right");if(!e.isTorsionFree())throw Error("bad point: not in prime-order subgroup");return!0}));function E(e,t,r,i,s){return r=new v(n.mul(r.X,e),r.\
Y,r.Z),t=vu(i,t),r=vu(s,r),t.add(r)}class v{constructor(e,t,r){this.X=A("x",e),this.Y=A("y",t,!0),this.Z=A("z",r),Object.freeze(this)}static CURVE(){return s}st\
atic fromAffine(e){const{x:t,y:r}=e||{};if(!e||!n.isValid(t)||!n.isValid(r))throw Error("invalid affine point");if(e instanceof v)throw Error("projective point \
not allowed");return n.is0(t)&&n.is0(r)?v.ZERO:new v(t,r,n.ONE)}static fromBytes(e){const t=v.fromAffine(l(Yo(e,void 0,"point")));return t.assertValidity(),t}st\
atic fromHex(e){return v.fromBytes(tc("pointHex",e))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(e=8,t=!0){return B.createCache\
(this,e),t||this.multiply(Gu),this}assertValidity(){k(this)}hasEvenY(){const{y:e}=this.toAffine();if(!n.isOdd)throw Error("Field doesn\'t support isOdd");return!\
n.isOdd(e)}equals(e){w(e);const{X:t,Y:r,Z:i}=this,{X:s,Y:a,Z:o}=e,c=n.eql(n.mul(t,o),n.mul(s,i)),u=n.eql(n.mul(r,o),n.mul(a,i));return c&&u}negate(){return new \
v(this.X,n.neg(this.Y),this.Z)}double(){const{a:e,b:t}=s,r=n.mul(t,Gu),{X:i,Y:a,Z:o}=this;let c=n.ZERO,u=n.ZERO,h=n.ZERO,f=n.mul(i,i),l=n.mul(a,a),y=n.mul(o,o),\
g=n.mul(i,a);return g=n.add(g,g),h=n.mul(i,o),h=n.add(h,h),c=n.mul(e,h),u=n.mul(r,y),u=n.add(c,u),c=n.sub(l,u),u=n.add(l,u),u=n.mul(c,u),c=n.mul(g,c),h=n.mul(r,\
h),y=n.mul(e,y),g=n.sub(f,y),g=n.mul(e,g),g=n.add(g,h),h=n.add(f,f),f=n.add(h,f),f=n.add(f,y),f=n.mul(f,g),u=n.add(u,f),y=n.mul(a,o),y=n.add(y,y),f=n.mul(y,g),c\
=n.sub(c,f),h=n.mul(y,l),h=n.add(h,h),h=n.add(h,h),new v(c,u,h)}add(e){w(e);const{X:t,Y:r,Z:i}=this,{X:a,Y:o,Z:c}=e;let u=n.ZERO,h=n.ZERO,f=n.ZERO;const l=s.a,y\
=n.mul(s.b,Gu);let g=n.mul(t,a),p=n.mul(r,o),d=n.mul(i,c),A=n.add(t,r),m=n.add(a,o);A=n.mul(A,m),m=n.add(g,p),A=n.sub(A,m),m=n.add(t,i);let b=n.add(a,c);return \
m=n.mul(m,b),b=n.add(g,d),m=n.sub(m,b),b=n.add(r,i),u=n.add(o,c),b=n.mul(b,u),u=n.add(p,d),b=n.sub(b,u),f=n.mul(l,m),u=n.mul(y,d),f=n.add(u,f),u=n.sub(p,f),f=n.\
add(p,f),h=n.mul(u,f),p=n.add(g,g),p=n.add(p,g),d=n.mul(l,d),m=n.mul(y,m),p=n.add(p,d),d=n.sub(g,d),d=n.mul(l,d),m=n.add(m,d),g=n.mul(p,m),h=n.add(h,g),g=n.mul(\
b,m),u=n.mul(A,u),u=n.sub(u,g),g=n.mul(A,p),f=n.mul(b,f),f=n.add(f,g),new v(u,h,f)}subtract(e){return this.add(e.negate())}is0(){return this.equals(v.ZERO)}mult\
iply(e){const{endo:r}=t;if(!i.isValidNot0(e))throw Error("invalid scalar: out of range");let n,s;const a=e=>B.cached(this,e,(e=>Iu(v,e)));if(r){const{k1neg:t,k1\
:i,k2neg:o,k2:c}=m(e),{p:u,f:h}=a(i),{p:f,f:l}=a(c);s=h.add(l),n=E(r.beta,u,f,t,o)}else{const{p:t,f:r}=a(e);n=t,s=r}return Iu(v,[n,s])[0]}multiplyUnsafe(e){cons\
t{endo:r}=t,n=this;if(!i.isValid(e))throw Error("invalid scalar: out of range");if(e===Ou||n.is0())return v.ZERO;if(e===Hu)return n;if(B.hasCache(this))return t\
his.multiply(e);if(r){const{k1neg:t,k1:i,k2neg:s,k2:a}=m(e),{p1:o,p2:c}=function(e,t,r,n){let i=t,s=e.ZERO,a=e.ZERO;for(;r>ku||n>ku;)r&Eu&&(s=s.add(i)),n&Eu&&(a\
=a.add(i)),i=i.double(),r>>=Eu,n>>=Eu;return{p1:s,p2:a}}(v,n,i,a);return E(r.beta,o,c,t,s)}return B.unsafe(n,e)}multiplyAndAddUnsafe(e,t,r){const n=this.multipl\
yUnsafe(t).add(e.multiplyUnsafe(r));return n.is0()?void 0:n}toAffine(e){return b(this,e)}isTorsionFree(){const{isTorsionFree:e}=t;return a===Hu||(e?e(v,this):B.\
unsafe(this,o).is0())}clearCofactor(){const{clearCofactor:e}=t;return a===Hu?this:e?e(v,this):this.multiplyUnsafe(a)}isSmallOrder(){return this.multiplyUnsafe(a\
).is0()}toBytes(e=!0){return _o(e,"isCompressed"),this.assertValidity(),f(v,this,e)}toHex(e=!0){return Uo(this.toBytes(e))}toString(){return`<Point ${this.is0()\
?"ZERO":this.toHex()}>`}get px(){return this.X}get py(){return this.X}get pz(){return this.Z}toRawBytes(e=!0){return this.toBytes(e)}_setWindowSize(e){this.prec\
ompute(e)}static normalizeZ(e){return Iu(v,e)}static msm(e,t){return Qu(v,i,e,t)}static fromPrivateKey(e){return v.BASE.multiply(qu(i,e))}}v.BASE=new v(s.Gx,s.G\
y,n.ONE),v.ZERO=new v(n.ZERO,n.ONE,n.ZERO),v.Fp=n,v.Fn=i;const I=i.BITS,B=new xu(v,t.endo?Math.ceil(I/2):I);return v.BASE.precompute(8),v}function _u(e){return \
Uint8Array.of(e?2:3)}function Yu(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}\
function Zu(e,t={}){const{Fn:r}=e,n=t.randomBytes||jo,i=Object.assign(Yu(e.Fp,r),{seed:Qc(r.ORDER)});function s(e){try{return!!qu(r,e)}catch(e){return!1}}functi\
on a(e=n(i.seed)){return function(e,t,r=!1){const n=e.length,i=xc(t),s=Qc(t);if(n<16||n<s||n>1024)throw Error("expected "+s+"-1024 bytes of input, got "+n);cons\
t a=mc(r?Xo(e):Wo(e),t-hc)+hc;return r?ec(a,i):$o(a,i)}(Yo(e,i.seed,"seed"),r.ORDER)}function o(t,n=!0){return e.BASE.multiply(qu(r,t)).toBytes(n)}function c(t)\
{if("bigint"==typeof t)return!1;if(t instanceof e)return!0;const{secretKey:n,publicKey:s,publicKeyUncompressed:a}=i;if(r.allowedLengths||n===s)return;const o=tc\
("key",t).length;return o===s||o===a}const u={isValidSecretKey:s,isValidPublicKey:function(t,r){const{publicKey:n,publicKeyUncompressed:s}=i;try{const i=t.lengt\
h;return(!0!==r||i===n)&&((!1!==r||i===s)&&!!e.fromBytes(t))}catch(e){return!1}},randomSecretKey:a,isValidPrivateKey:s,randomPrivateKey:a,normPrivateKeyToScalar\
:e=>qu(r,e),precompute:(t=8,r=e.BASE)=>r.precompute(t,!1)};return Object.freeze({getPublicKey:o,getSharedSecret:function(t,n,i=!0){if(!0===c(t))throw Error("fir\
st arg must be private key");if(!1===c(n))throw Error("second arg must be public key");const s=qu(r,t);return e.fromHex(n).multiply(s).toBytes(i)},keygen:functi\
on(e){const t=a(e);return{secretKey:t,publicKey:o(t)}},Point:e,utils:u,lengths:i})}function Ju(e,t,r={}){bo(t),oc(r,{},{hmac:"function",lowS:"boolean",randomByt\
es:"function",bits2int:"function",bits2int_modN:"function"});const n=r.randomBytes||jo,i=r.hmac||((e,...r)=>bu(t,e,Oo(...r))),{Fp:s,Fn:a}=e,{ORDER:o,BITS:c}=a,{\
keygen:u,getPublicKey:h,getSharedSecret:f,utils:l,lengths:y}=Zu(e,r),g={prehash:!1,lowS:"boolean"==typeof r.lowS&&r.lowS,format:void 0,extraEntropy:!1},p="compa\
ct";function d(e){return e>o>>Hu}function A(e,t){if(!a.isValidNot0(t))throw Error(`invalid signature ${e}: out of range 1..Point.Fn.ORDER`);return t}class w{con\
structor(e,t,r){this.r=A("r",e),this.s=A("s",t),null!=r&&(this.recovery=r),Object.freeze(this)}static fromBytes(e,t=p){let r;if(function(e,t){Fu(t);const r=y.si\
gnature;Yo(e,"compact"===t?r:"recovered"===t?r+1:void 0,t+" signature")}(e,t),"der"===t){const{r:t,s:r}=Nu.toSig(Yo(e));return new w(t,r)}"recovered"===t&&(r=e[\
0],t="compact",e=e.subarray(1));const n=a.BYTES,i=e.subarray(0,n),s=e.subarray(n,2*n);return new w(a.fromBytes(i),a.fromBytes(s),r)}static fromHex(e,t){return t\
his.fromBytes(Lo(e),t)}addRecoveryBit(e){return new w(this.r,this.s,e)}recoverPublicKey(t){const r=s.ORDER,{r:n,s:i,recovery:c}=this;if(null==c||![0,1,2,3].incl\
udes(c))throw Error("recovery id invalid");if(o*zu<r&&c>1)throw Error("recovery id is ambiguous for h>1 curve");const u=2===c||3===c?n+o:n;if(!s.isValid(u))thro\
w Error("recovery id 2 or 3 invalid");const h=s.toBytes(u),f=e.fromBytes(Oo(_u(!(1&c)),h)),l=a.inv(u),y=b(tc("msgHash",t)),g=a.create(-y*l),p=a.create(i*l),d=e.\
BASE.multiplyUnsafe(g).add(f.multiplyUnsafe(p));if(d.is0())throw Error("point at infinify");return d.assertValidity(),d}hasHighS(){return d(this.s)}toBytes(e=p)\
{if(Fu(e),"der"===e)return Lo(Nu.hexFromSig(this));const t=a.toBytes(this.r),r=a.toBytes(this.s);if("recovered"===e){if(null==this.recovery)throw Error("recover\
y bit must be present");return Oo(Uint8Array.of(this.recovery),t,r)}return Oo(t,r)}toHex(e){return Uo(this.toBytes(e))}assertValidity(){}static fromCompact(e){r\
eturn w.fromBytes(tc("sig",e),"compact")}static fromDER(e){return w.fromBytes(tc("sig",e),"der")}normalizeS(){return this.hasHighS()?new w(this.r,a.neg(this.s),\
this.recovery):this}toDERRawBytes(){return this.toBytes("der")}toDERHex(){return Uo(this.toBytes("der"))}toCompactRawBytes(){return this.toBytes("compact")}toCo\
mpactHex(){return Uo(this.toBytes("compact"))}}const m=r.bits2int||function(e){if(e.length>8192)throw Error("input is too large");const t=Wo(e),r=8*e.length-c;r\
eturn r>0?t>>BigInt(r):t},b=r.bits2int_modN||function(e){return a.create(m(e))},k=ac(c);function E(e){return ic("num < 2^"+c,e,Ou,k),a.toBytes(e)}function v(e,r\
){return Yo(e,void 0,"message"),r?Yo(t(e),void 0,"prehashed message"):e}return Object.freeze({keygen:u,getPublicKey:h,getSharedSecret:f,utils:l,lengths:y,Point:\
e,sign:function(r,s,o={}){r=tc("message",r);const{seed:c,k2sig:u}=function(t,r,i){if(["recovered","canonical"].some((e=>e in i)))throw Error("sign() legacy opti\
ons not supported");const{lowS:s,prehash:o,extraEntropy:c}=Lu(i,g);t=v(t,o);const u=b(t),h=qu(a,r),f=[E(h),E(u)];if(null!=c&&!1!==c){const e=!0===c?n(y.secretKe\
y):c;f.push(tc("extraEntropy",e))}const l=Oo(...f),p=u;return{seed:l,k2sig:function(t){const r=m(t);if(!a.isValidNot0(r))return;const n=a.inv(r),i=e.BASE.multip\
ly(r).toAffine(),o=a.create(i.x);if(o===Ou)return;const c=a.create(n*a.create(p+o*h));if(c===Ou)return;let u=(i.x===o?0:2)|Number(i.y&Hu),f=c;return s&&d(c)&&(f\
=a.neg(c),u^=1),new w(o,f,u)}}}(r,s,o),h=function(e,t,r){if("number"!=typeof e||e<2)throw Error("hashLen must be a number");if("number"!=typeof t||t<2)throw Err\
or("qByteLen must be a number");if("function"!=typeof r)throw Error("hmacFn must be a function");const n=e=>new Uint8Array(e),i=e=>Uint8Array.of(e);let s=n(e),a\
=n(e),o=0;const c=()=>{s.fill(1),a.fill(0),o=0},u=(...e)=>r(a,s,...e),h=(e=n(0))=>{a=u(i(0),e),s=u(),0!==e.length&&(a=u(i(1),e),s=u())},f=()=>{if(o++>=1e3)throw\
 Error("drbg: tried 1000 values");let e=0;const r=[];for(;e<t;){s=u();const t=s.slice();r.push(t),e+=s.length}return Oo(...r)};return(e,t)=>{let r;for(c(),h(e);\
!(r=t(f()));)h();return c(),r}}(t.outputLen,a.BYTES,i);return h(c,u)},verify:function(t,r,n,i={}){const{lowS:s,prehash:o,format:c}=Lu(i,g);if(n=tc("publicKey",n\
),r=v(tc("message",r),o),"strict"in i)throw Error("options.strict was renamed to lowS");const u=void 0===c?function(e){let t;const r="string"==typeof e||Ao(e),n\
=!r&&null!==e&&"object"==typeof e&&"bigint"==typeof e.r&&"bigint"==typeof e.s;if(!r&&!n)throw Error("invalid signature, expected Uint8Array, hex string or Signa\
ture instance");if(n)t=new w(e.r,e.s);else if(r){try{t=w.fromBytes(tc("sig",e),"der")}catch(e){if(!(e instanceof Nu.Err))throw e}if(!t)try{t=w.fromBytes(tc("sig\
",e),"compact")}catch(e){return!1}}return t||!1}(t):w.fromBytes(tc("sig",t),c);if(!1===u)return!1;try{const t=e.fromBytes(n);if(s&&u.hasHighS())return!1;const{r\
:i,s:o}=u,c=b(r),h=a.inv(o),f=a.create(c*h),l=a.create(i*h),y=e.BASE.multiplyUnsafe(f).add(t.multiplyUnsafe(l));if(y.is0())return!1;return a.create(y.x)===i}cat\
ch(e){return!1}},recoverPublicKey:function(e,t,r={}){const{prehash:n}=Lu(r,g);return t=v(t,n),w.fromBytes(e,"recovered").recoverPublicKey(t).toBytes()},Signatur\
e:w,hash:t})}function Wu(e){const{CURVE:t,curveOpts:r}=function(e){const t={a:e.a,b:e.b,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r=e.Fp;let n=e.allowedPrivateK\
eyLengths?Array.from(new Set(e.allowedPrivateKeyLengths.map((e=>Math.ceil(e/2))))):void 0;return{CURVE:t,curveOpts:{Fp:r,Fn:Pc(t.n,{BITS:e.nBitLength,allowedLen\
gths:n,modFromBytes:e.wrapPrivateKey}),allowInfinityPoint:e.allowInfinityPoint,endo:e.endo,isTorsionFree:e.isTorsionFree,clearCofactor:e.clearCofactor,fromBytes\
:e.fromBytes,toBytes:e.toBytes}}}(e),n={hmac:e.hmac,randomBytes:e.randomBytes,lowS:e.lowS,bits2int:e.bits2int,bits2int_modN:e.bits2int_modN};return{CURVE:t,curv\
eOpts:r,hash:e.hash,ecdsaOpts:n}}function Xu(e){const{CURVE:t,curveOpts:r,hash:n,ecdsaOpts:i}=Wu(e);return function(e,t){const r=t.Point;return Object.assign({}\
,t,{ProjectivePoint:r,CURVE:Object.assign({},e,Uc(r.Fn.ORDER,r.Fn.BITS))})}(e,Ju(Vu(t,r),n,i))}\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.c\
om) */function $u(e,t){const r=t=>Xu({...e,hash:t});return{...r(t),create:r}}\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */const eh={p:\
BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:Bi\
gInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d26\
04b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf5\
1f5")},th={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffff\
ffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
effffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0x\
aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147c\
e9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")},rh={p:BigInt("0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9\
b8899c47aebb6fb71e91386409"),h:BigInt(1),a:BigInt("0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffffffffffffffc"),b:BigInt("0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451\
fd46b503f00"),Gx:BigInt("0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66"\
),Gy:BigInt("0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")},nh=Pc(eh.\
p),ih=Pc(th.p),sh=Pc(rh.p),ah=$u({...eh,Fp:nh,lowS:!1},pu),oh=$u({...th,Fp:ih,lowS:!1},wu),ch=$u({...rh,Fp:sh,lowS:!1,allowedPrivateKeyLengths:[130,131,132]},Au\
),uh=BigInt(0),hh=BigInt(1),fh=BigInt(2),lh=BigInt(7),yh=BigInt(256),gh=BigInt(113),ph=[],dh=[],Ah=[];for(let e=0,t=hh,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],p\
h.push(2*(5*n+r)),dh.push((e+1)*(e+2)/2%64);let i=uh;for(let e=0;e<7;e++)t=(t<<hh^(t>>lh)*gh)%yh,t&fh&&(i^=hh<<(hh<</* @__PURE__ */BigInt(e))-hh);Ah.push(i)}con\
st wh=jc(Ah,!0),mh=wh[0],bh=wh[1],kh=(e,t,r)=>r>32?((e,t,r)=>t<<r-32|e>>>64-r)(e,t,r):((e,t,r)=>e<<r|t>>>32-r)(e,t,r),Eh=(e,t,r)=>r>32?((e,t,r)=>e<<r-32|t>>>64-\
r)(e,t,r):((e,t,r)=>t<<r|e>>>32-r)(e,t,r);class vh extends Ho{constructor(e,t,r,n=!1,i=24){if(super(),this.pos=0,this.posOut=0,this.finished=!1,this.destroyed=!\
1,this.enableXOF=!1,this.blockLen=e,this.suffix=t,this.outputLen=r,this.enableXOF=n,this.rounds=i,wo(r),!(0<e&&e<200))throw Error("only keccak-f1600 function is\
 supported");var s;this.state=new Uint8Array(200),this.state32=(s=this.state,new Uint32Array(s.buffer,s.byteOffset,Math.floor(s.byteLength/4)))}clone(){return t\
his._cloneInto()}keccak(){Ko(this.state32),function(e,t=24){const r=new Uint32Array(10);for(let n=24-t;n<24;n++){for(let t=0;t<10;t++)r[t]=e[t]^e[t+10]^e[t+20]^\
e[t+30]^e[t+40];for(let t=0;t<10;t+=2){const n=(t+8)%10,i=(t+2)%10,s=r[i],a=r[i+1],o=kh(s,a,1)^r[n],c=Eh(s,a,1)^r[n+1];for(let r=0;r<50;r+=10)e[t+r]^=o,e[t+r+1]\
^=c}let t=e[2],i=e[3];for(let r=0;r<24;r++){const n=dh[r],s=kh(t,i,n),a=Eh(t,i,n),o=ph[r];t=e[o],i=e[o+1],e[o]=s,e[o+1]=a}for(let t=0;t<50;t+=10){for(let n=0;n<\
10;n++)r[n]=e[t+n];for(let n=0;n<10;n++)e[t+n]^=~r[(n+2)%10]&r[(n+4)%10]}e[0]^=mh[n],e[1]^=bh[n]}vo(r)}(this.state32,this.rounds),Ko(this.state32),this.posOut=0\
,this.pos=0}update(e){ko(this),mo(e=No(e));const{blockLen:t,state:r}=this,n=e.length;for(let i=0;i<n;){const s=Math.min(t-this.pos,n-i);for(let t=0;t<s;t++)r[th\
is.pos++]^=e[i++];this.pos===t&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;const{state:e,suffix:t,pos:r,blockLen:n}=this;e[r]^=\
t,128&t&&r===n-1&&this.keccak(),e[n-1]^=128,this.keccak()}writeInto(e){ko(this,!1),mo(e),this.finish();const t=this.state,{blockLen:r}=this;for(let n=0,i=e.leng\
th;n<i;){this.posOut>=r&&this.keccak();const s=Math.min(r-this.posOut,i-n);e.set(t.subarray(this.posOut,this.posOut+s),n),this.posOut+=s,n+=s}return e}xofInto(e\
){if(!this.enableXOF)throw Error("XOF is not possible for this instance");return this.writeInto(e)}xof(e){return wo(e),this.xofInto(new Uint8Array(e))}digestInt\
o(e){if(Eo(e,this),this.finished)throw Error("digest() was already called");return this.writeInto(e),this.destroy(),e}digest(){return this.digestInto(new Uint8A\
rray(this.outputLen))}destroy(){this.destroyed=!0,vo(this.state)}_cloneInto(e){const{blockLen:t,suffix:r,outputLen:n,rounds:i,enableXOF:s}=this;return e||(e=new\
 vh(t,r,n,s,i)),e.state32.set(this.state32),e.pos=this.pos,e.posOut=this.posOut,e.finished=this.finished,e.rounds=i,e.suffix=r,e.outputLen=n,e.enableXOF=s,e.des\
troyed=this.destroyed,e}}const Ih=(e,t,r)=>zo((()=>new vh(t,e,r))),Bh=/* @__PURE__ */(()=>Ih(6,136,32))(),Sh=/* @__PURE__ */(()=>Ih(6,72,64))(),Kh=(e,t,r)=>func\
tion(e){const t=(t,r)=>e(r).update(No(t)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=t=>e(t),t}(((n={})=>new vh(t,e,void 0==\
=n.dkLen?r:n.dkLen,!0))),Ch=/* @__PURE__ */(()=>Kh(31,136,32))(),Dh=BigInt(0),Uh=BigInt(1),Ph=BigInt(2),xh=BigInt(8);function Qh(e,t={}){const r=Ru("edwards",e,\
t,t.FpFnLE),{Fp:n,Fn:i}=r;let s=r.CURVE;const{h:a}=s;oc(t,{},{uvRatio:"function"});const o=Ph<<BigInt(8*i.BYTES)-Uh,c=e=>n.create(e),u=t.uvRatio||((e,t)=>{try{r\
eturn{isValid:!0,value:n.sqrt(n.div(e,t))}}catch(e){return{isValid:!1,value:Dh}}});if(!function(e,t,r,n){const i=e.sqr(r),s=e.sqr(n),a=e.add(e.mul(t.a,i),s),o=e\
.add(e.ONE,e.mul(t.d,e.mul(i,s)));return e.eql(a,o)}(n,s,s.Gx,s.Gy))throw Error("bad curve params: generator point");function h(e,t,r=!1){return ic("coordinate \
"+e,t,r?Uh:Dh,o),t}function f(e){if(!(e instanceof g))throw Error("ExtendedPoint expected")}const l=cc(((e,t)=>{const{X:r,Y:i,Z:s}=e,a=e.is0();null==t&&(t=a?xh:\
n.inv(s));const o=c(r*t),u=c(i*t),h=n.mul(s,t);if(a)return{x:Dh,y:Uh};if(h!==Uh)throw Error("invZ was invalid");return{x:o,y:u}})),y=cc((e=>{const{a:t,d:r}=s;if\
(e.is0())throw Error("bad point: ZERO");const{X:n,Y:i,Z:a,T:o}=e,u=c(n*n),h=c(i*i),f=c(a*a),l=c(f*f),y=c(u*t);if(c(f*c(y+h))!==c(l+c(r*c(u*h))))throw Error("bad\
 point: equation left != right (1)");if(c(n*i)!==c(a*o))throw Error("bad point: equation left != right (2)");return!0}));class g{constructor(e,t,r,n){this.X=h("\
x",e),this.Y=h("y",t),this.Z=h("z",r,!0),this.T=h("t",n),Object.freeze(this)}static CURVE(){return s}static fromAffine(e){if(e instanceof g)throw Error("extende\
d point not allowed");const{x:t,y:r}=e||{};return h("x",t),h("y",r),new g(t,r,Uh,c(t*r))}static fromBytes(e,t=!1){const r=n.BYTES,{a:i,d:a}=s;e=rc(Yo(e,r,"point\
")),_o(t,"zip215");const h=rc(e),f=e[r-1];h[r-1]=-129&f;const l=Xo(h),y=t?o:n.ORDER;ic("point.y",l,Dh,y);const p=c(l*l),d=c(p-Uh),A=c(a*p-i);let{isValid:w,value\
:m}=u(d,A);if(!w)throw Error("bad point: invalid y coordinate");const b=(m&Uh)===Uh,k=!!(128&f);if(!t&&m===Dh&&k)throw Error("bad point: x=0 and x_0=1");return \
k!==b&&(m=c(-m)),g.fromAffine({x:m,y:l})}static fromHex(e,t=!1){return g.fromBytes(tc("point",e),t)}get x(){return this.toAffine().x}get y(){return this.toAffin\
e().y}precompute(e=8,t=!0){return p.createCache(this,e),t||this.multiply(Ph),this}assertValidity(){y(this)}equals(e){f(e);const{X:t,Y:r,Z:n}=this,{X:i,Y:s,Z:a}=\
e,o=c(t*a),u=c(i*n),h=c(r*a),l=c(s*n);return o===u&&h===l}is0(){return this.equals(g.ZERO)}negate(){return new g(c(-this.X),this.Y,this.Z,c(-this.T))}double(){c\
onst{a:e}=s,{X:t,Y:r,Z:n}=this,i=c(t*t),a=c(r*r),o=c(Ph*c(n*n)),u=c(e*i),h=t+r,f=c(c(h*h)-i-a),l=u+a,y=l-o,p=u-a,d=c(f*y),A=c(l*p),w=c(f*p),m=c(y*l);return new \
g(d,A,m,w)}add(e){f(e);const{a:t,d:r}=s,{X:n,Y:i,Z:a,T:o}=this,{X:u,Y:h,Z:l,T:y}=e,p=c(n*u),d=c(i*h),A=c(o*r*y),w=c(a*l),m=c((n+i)*(u+h)-p-d),b=w-A,k=w+A,E=c(d-\
t*p),v=c(m*b),I=c(k*E),B=c(m*E),S=c(b*k);return new g(v,I,S,B)}subtract(e){return this.add(e.negate())}multiply(e){if(!i.isValidNot0(e))throw Error("invalid sca\
lar: expected 1 <= sc < curve.n");const{p:t,f:r}=p.cached(this,e,(e=>Iu(g,e)));return Iu(g,[t,r])[0]}multiplyUnsafe(e,t=g.ZERO){if(!i.isValid(e))throw Error("in\
valid scalar: expected 0 <= sc < curve.n");return e===Dh?g.ZERO:this.is0()||e===Uh?this:p.unsafe(this,e,(e=>Iu(g,e)),t)}isSmallOrder(){return this.multiplyUnsaf\
e(a).is0()}isTorsionFree(){return p.unsafe(this,s.n).is0()}toAffine(e){return l(this,e)}clearCofactor(){return a===Uh?this:this.multiplyUnsafe(a)}toBytes(){cons\
t{x:e,y:t}=this.toAffine(),r=n.toBytes(t);return r[r.length-1]|=e&Uh?128:0,r}toHex(){return Uo(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this\
.toHex()}>`}get ex(){return this.X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(e){return Iu(g,e)}static msm(e,t){retu\
rn Qu(g,i,e,t)}_setWindowSize(e){this.precompute(e)}toRawBytes(){return this.toBytes()}}g.BASE=new g(s.Gx,s.Gy,Uh,c(s.Gx*s.Gy)),g.ZERO=new g(Dh,Uh,Uh,Dh),g.Fp=n\
,g.Fn=i;const p=new xu(g,i.BITS);return g.BASE.precompute(8),g}function Mh(e,t,r={}){if("function"!=typeof t)throw Error(\'"hash" function param is required\');oc\
(r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"function"});const{prehash:n}=r,{BASE:i,Fp:s,Fn:a}=e,\
o=r.randomBytes||jo,c=r.adjustScalarBytes||(e=>e),u=r.domain||((e,t,r)=>{if(_o(r,"phflag"),t.length||r)throw Error("Contexts/pre-hash are not supported");return\
 e});function h(e){return a.create(Xo(e))}function f(e){const{head:r,prefix:n,scalar:s}=function(e){const r=d.secretKey;e=tc("private key",e,r);const n=tc("hash\
ed private key",t(e),2*r),i=c(n.slice(0,r));return{head:i,prefix:n.slice(r,2*r),scalar:h(i)}}(e),a=i.multiply(s),o=a.toBytes();return{head:r,prefix:n,scalar:s,p\
oint:a,pointBytes:o}}function l(e){return f(e).pointBytes}function y(e=Uint8Array.of(),...r){const i=Oo(...r);return h(t(u(i,tc("context",e),!!n)))}const g={zip\
215:!0};const p=s.BYTES,d={secretKey:p,publicKey:p,signature:2*p,seed:p};function A(e=o(d.seed)){return Yo(e,d.seed,"seed")}const w={getExtendedPublicKey:f,rand\
omSecretKey:A,isValidSecretKey:function(e){return Ao(e)&&e.length===a.BYTES},isValidPublicKey:function(t,r){try{return!!e.fromBytes(t,r)}catch(e){return!1}},toM\
ontgomery(t){const{y:r}=e.fromBytes(t),n=d.publicKey,i=32===n;if(!i&&57!==n)throw Error("only defined for 25519 and 448");const a=i?s.div(Uh+r,Uh-r):s.div(r-Uh,\
r+Uh);return s.toBytes(a)},toMontgomerySecret(e){const r=d.secretKey;Yo(e,r);const n=t(e.subarray(0,r));return c(n).subarray(0,r)},randomPrivateKey:A,precompute\
:(t=8,r=e.BASE)=>r.precompute(t,!1)};return Object.freeze({keygen:function(e){const t=w.randomSecretKey(e);return{secretKey:t,publicKey:l(t)}},getPublicKey:l,si\
gn:function(e,t,r={}){e=tc("message",e),n&&(e=n(e));const{prefix:s,scalar:o,pointBytes:c}=f(t),u=y(r.context,s,e),h=i.multiply(u).toBytes(),l=y(r.context,h,c,e)\
,g=a.create(u+l*o);if(!a.isValid(g))throw Error("sign failed: invalid s");return Yo(Oo(h,a.toBytes(g)),d.signature,"result")},verify:function(t,r,s,a=g){const{c\
ontext:o,zip215:c}=a,u=d.signature;t=tc("signature",t,u),r=tc("message",r),s=tc("publicKey",s,d.publicKey),void 0!==c&&_o(c,"zip215"),n&&(r=n(r));const h=u/2,f=\
t.subarray(0,h),l=Xo(t.subarray(h,u));let p,A,w;try{p=e.fromBytes(s,c),A=e.fromBytes(f,c),w=i.multiplyUnsafe(l)}catch(e){return!1}if(!c&&p.isSmallOrder())return\
!1;const m=y(o,A.toBytes(),p.toBytes(),r);return A.add(p.multiplyUnsafe(m)).subtract(w).clearCofactor().is0()},utils:w,Point:e,lengths:d})}\n/*! noble-curves - M\
IT License (c) 2022 Paul Miller (paulmillr.com) */\nconst Rh=BigInt(0),Th=BigInt(1),Fh=BigInt(2);function Lh(e){const t=(oc(r=e,{adjustScalarBytes:"function",pow\
Pminus2:"function"}),Object.freeze({...r}));var r;const{P:n,type:i,adjustScalarBytes:s,powPminus2:a,randomBytes:o}=t,c="x25519"===i;if(!c&&"x448"!==i)throw Erro\
r("invalid type");const u=o||jo,h=c?255:448,f=c?32:56,l=c?BigInt(9):BigInt(5),y=c?BigInt(121665):BigInt(39081),g=c?Fh**BigInt(254):Fh**BigInt(447),p=c?BigInt(8)\
*Fh**BigInt(251)-Th:BigInt(4)*Fh**BigInt(445)-Th,d=g+p+Th,A=e=>mc(e,n),w=m(l);function m(e){return ec(A(e),f)}function b(e,t){const r=function(e,t){ic("u",e,Rh,\
n),ic("scalar",t,g,d);const r=t,i=e;let s=Th,o=Rh,c=e,u=Th,f=Rh;for(let e=BigInt(h-1);e>=Rh;e--){const t=r>>e&Th;f^=t,({x_2:s,x_3:c}=E(f,s,c)),({x_2:o,x_3:u}=E(\
f,o,u)),f=t;const n=s+o,a=A(n*n),h=s-o,l=A(h*h),g=a-l,p=c+u,d=A((c-u)*n),w=A(p*h),m=d+w,b=d-w;c=A(m*m),u=A(i*A(b*b)),s=A(a*l),o=A(g*(a+A(y*g)))}({x_2:s,x_3:c}=E\
(f,s,c)),({x_2:o,x_3:u}=E(f,o,u));const l=a(o);return A(s*l)}(function(e){const t=tc("u coordinate",e,f);return c&&(t[31]&=127),A(Xo(t))}(t),function(e){return \
Xo(s(tc("scalar",e,f)))}(e));if(r===Rh)throw Error("invalid private or public key received");return m(r)}function k(e){return b(e,w)}function E(e,t,r){const n=A\
(e*(t-r));return{x_2:t=A(t-n),x_3:r=A(r+n)}}const v={secretKey:f,publicKey:f,seed:f},I=(e=u(f))=>(mo(e,v.seed),e);return{keygen:function(e){const t=I(e);return{\
secretKey:t,publicKey:k(t)}},getSharedSecret:(e,t)=>b(e,t),getPublicKey:e=>k(e),scalarMult:b,scalarMultBase:k,utils:{randomSecretKey:I,randomPrivateKey:I},GuByt\
es:w.slice(),lengths:v}}\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */const Nh={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffff\
ffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x3fffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e9c44edb49aed6\
3690216cc2728dc58f552378c292ab5844f3"),h:BigInt(4),a:BigInt(1),d:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffffffffffffffffffffffffff\
fffffffffffffffffffffff6756"),Gx:BigInt("0x4f1970c66bed0ded221d15a622bf36da9e146570470f1767ea6de324a3d3a46412ae1af72ab66511433b80e18b00938e2626a82bc70cc05e"),Gy\
:BigInt("0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff1ce67c39c4fdbd132c4ed7c8ad9808795bf230fa14")},Oh=Object.assign({},Nh,{d:BigInt(\
"0xd78b4bdc7f0daf19f24f38c29373a2ccad46157242a50f37809b1da3412a12e79ccc9c81264cfe9ad080997058fb61c4243cc32dbaa156b9"),Gx:BigInt("0x79a70b2b70400553ae7c9df416c79\
2c61128751ac92969240c25a07d728bdc93e21f7787ed6972249de732f38496cd11698713093e9c04fc"),Gy:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffff80000\
000000000000000000000000000000000000000000000000001")}),Hh=/* @__PURE__ */zo((()=>Ch.create({dkLen:114}))),zh=BigInt(1),Gh=BigInt(2),jh=BigInt(3);BigInt(4);cons\
t qh=BigInt(11),Vh=BigInt(22),_h=BigInt(44),Yh=BigInt(88),Zh=BigInt(223);function Jh(e){const t=Nh.p,r=e*e*e%t,n=r*r*e%t,i=bc(n,jh,t)*n%t,s=bc(i,jh,t)*n%t,a=bc(\
s,Gh,t)*r%t,o=bc(a,qh,t)*a%t,c=bc(o,Vh,t)*o%t,u=bc(c,_h,t)*c%t,h=bc(u,Yh,t)*u%t,f=bc(h,_h,t)*c%t,l=bc(f,Gh,t)*r%t,y=bc(l,zh,t)*e%t;return bc(y,Zh,t)*l%t}functio\
n Wh(e){return e[0]&=252,e[55]|=128,e[56]=0,e}function Xh(e,t){const r=Nh.p,n=mc(e*e*t,r),i=mc(n*e,r),s=mc(i*n*t,r),a=mc(i*Jh(s),r),o=mc(a*a,r);return{isValid:m\
c(o*t,r)===e,value:a}}const $h=/* @__PURE__ */(()=>Pc(Nh.p,{BITS:456,isLE:!0}))(),ef=/* @__PURE__ */(()=>Pc(Nh.n,{BITS:456,isLE:!0}))();function tf(e,t,r){if(t.\
length>255)throw Error("context must be smaller than 255, got: "+t.length);return Oo((n="SigEd448",Uint8Array.from(n,((e,t)=>{const r=e.charCodeAt(0);if(1!==e.l\
ength||r>127)throw Error(`string contains non-ASCII character "${n[t]}" with code ${r} at position ${t}`);return r}))),new Uint8Array([r?1:0,t.length]),t,e);var\
 n}const rf=function(e){const{CURVE:t,curveOpts:r,hash:n,eddsaOpts:i}=function(e){const t={a:e.a,d:e.d,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r={Fp:e.Fp,Fn:P\
c(t.n,e.nBitLength,!0),uvRatio:e.uvRatio},n={randomBytes:e.randomBytes,adjustScalarBytes:e.adjustScalarBytes,domain:e.domain,prehash:e.prehash,mapToCurve:e.mapT\
oCurve};return{CURVE:t,curveOpts:r,hash:e.hash,eddsaOpts:n}}(e);return function(e,t){const r=t.Point;return Object.assign({},t,{ExtendedPoint:r,CURVE:e,nBitLeng\
th:r.Fn.BITS,nByteLength:r.Fn.BYTES})}(e,Mh(Qh(t,r),n,i))}(/* @__PURE__ */(()=>({...Nh,Fp:$h,Fn:ef,nBitLength:ef.BITS,hash:Hh,adjustScalarBytes:Wh,domain:tf,uvR\
atio:Xh}))());Qh(Oh);const nf=/* @__PURE__ */(()=>{const e=Nh.p;return Lh({P:e,type:"x448",powPminus2:t=>mc(bc(Jh(t),Gh,e)*t,e),adjustScalarBytes:Wh})})(),sf={p\
:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),n:BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),h:B\
igInt(1),a:BigInt(0),b:BigInt(7),Gx:BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),Gy:BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd\
17b448a68554199c47d08ffb10d4b8")},af={beta:BigInt("0x7ae96a2b657c07106e64479eac3434e99cf0497512f58995c1396c28719501ee"),basises:[[BigInt("0x3086d221a7d46bcde86c\
90e49284eb15"),-BigInt("0xe4437ed6010e88286f547fa90abfe4c3")],[BigInt("0x114ca50f7a8e2f3f657c1108d9d44cfd8"),BigInt("0x3086d221a7d46bcde86c90e49284eb15")]]},of=\
/* @__PURE__ */BigInt(2);\n/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */const cf=Pc(sf.p,{sqrt:function(e){const t=sf.p,r=BigInt(3),n=Bi\
gInt(6),i=BigInt(11),s=BigInt(22),a=BigInt(23),o=BigInt(44),c=BigInt(88),u=e*e*e%t,h=u*u*e%t,f=bc(h,r,t)*h%t,l=bc(f,r,t)*h%t,y=bc(l,of,t)*u%t,g=bc(y,i,t)*y%t,p=\
bc(g,s,t)*g%t,d=bc(p,o,t)*p%t,A=bc(d,c,t)*d%t,w=bc(A,o,t)*p%t,m=bc(w,r,t)*h%t,b=bc(m,a,t)*g%t,k=bc(b,n,t)*u%t,E=bc(k,of,t);if(!cf.eql(cf.sqr(E),e))throw Error("\
Cannot find square root");return E}}),uf=$u({...sf,Fp:cf,lowS:!0,endo:af},pu),hf=pu,ff=du,lf=Pc(BigInt("0xa9fb57dba1eea9bc3e660a909d838d726e3bf623d5262028201348\
1d1f6e5377")),yf=$u({a:lf.create(BigInt("0x7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9")),b:BigInt("0x26dc5c6ce94a4b44f330b5d9bbd77cbf95841\
6295cf7e1ce6bccdc18ff8c07b6"),Fp:lf,n:BigInt("0xa9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"),Gx:BigInt("0x8bd2aeb9cb7e57cb2c4b482ffc81b7af\
b9de27e1e3bd23c23a4453bd9ace3262"),Gy:BigInt("0x547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997"),h:BigInt(1),lowS:!1},hf),gf=Au,pf=wu,df=Pc(Bi\
gInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53")),Af=$u({a:df.create(BigInt("0x7bc382c63d8c150c3c72080\
ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826")),b:BigInt("0x04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390\
295dbc9943ab78696fa504c11"),Fp:df,n:BigInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565"),Gx:BigInt("0x1d\
1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e"),Gy:BigInt("0x8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e1\
9c054ff99129280e4646217791811142820341263c5315"),h:BigInt(1),lowS:!1},pf),wf=Pc(BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b\
009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3")),mf=$u({a:wf.create(BigInt("0x7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5\
d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca")),b:BigInt("0x3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc9\
4cadc083e67984050b75ebae5dd2809bd638016f723"),Fp:wf,n:BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fac1047\
1db1d381085ddaddb58796829ca90069"),Gx:BigInt("0x81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406a5e68\
8b352209bcb9f822"),Gy:BigInt("0x7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad80892\
"),h:BigInt(1),lowS:!1},gf),bf=new Map(Object.entries({nistP256:ah,nistP384:oh,nistP521:ch,brainpoolP256r1:yf,brainpoolP384r1:Af,brainpoolP512r1:mf,secp256k1:uf\
,x448:nf,ed448:rf}));var kf=/*#__PURE__*/Object.freeze({__proto__:null,nobleCurves:bf});const Ef=/* @__PURE__ */Uint32Array.from([1732584193,4023233417,25623831\
02,271733878,3285377520]),vf=/* @__PURE__ */new Uint32Array(80);class If extends Tc{constructor(){super(64,20,8,!1),this.A=0|Ef[0],this.B=0|Ef[1],this.C=0|Ef[2]\
,this.D=0|Ef[3],this.E=0|Ef[4]}get(){const{A:e,B:t,C:r,D:n,E:i}=this;return[e,t,r,n,i]}set(e,t,r,n,i){this.A=0|e,this.B=0|t,this.C=0|r,this.D=0|n,this.E=0|i}pro\
cess(e,t){for(let r=0;r<16;r++,t+=4)vf[r]=e.getUint32(t,!1);for(let e=16;e<80;e++)vf[e]=So(vf[e-3]^vf[e-8]^vf[e-14]^vf[e-16],1);let{A:r,B:n,C:i,D:s,E:a}=this;fo\
r(let e=0;e<80;e++){let t,o;e<20?(t=Mc(n,i,s),o=1518500249):e<40?(t=n^i^s,o=1859775393):e<60?(t=Rc(n,i,s),o=2400959708):(t=n^i^s,o=3395469782);const c=So(r,5)+t\
+a+o+vf[e]|0;a=s,s=i,i=So(n,30),n=r,r=c}r=r+this.A|0,n=n+this.B|0,i=i+this.C|0,s=s+this.D|0,a=a+this.E|0,this.set(r,n,i,s,a)}roundClean(){vo(vf)}destroy(){this.\
set(0,0,0,0,0),vo(this.buffer)}}const Bf=/* @__PURE__ */zo((()=>new If)),Sf=/* @__PURE__ */Uint8Array.from([7,4,13,1,10,6,15,3,12,0,9,5,2,14,11,8]),Kf=/* @__PUR\
E__ */(()=>Uint8Array.from(Array(16).fill(0).map(((e,t)=>t))))(),Cf=/* @__PURE__ */(()=>Kf.map((e=>(9*e+5)%16)))(),Df=/* @__PURE__ */(()=>{const e=[[Kf],[Cf]];f\
or(let t=0;t<4;t++)for(let r of e)r.push(r[t].map((e=>Sf[e])));return e})(),Uf=/* @__PURE__ */(()=>Df[0])(),Pf=/* @__PURE__ */(()=>Df[1])(),xf=/* @__PURE__ */[[\
11,14,15,12,5,8,7,9,11,13,14,15,6,7,9,8],[12,13,11,15,6,9,9,7,12,15,11,13,7,8,7,7],[13,15,14,11,7,7,6,8,13,14,13,12,5,5,6,9],[14,11,12,14,8,6,5,5,15,12,15,14,9,\
9,8,6],[15,12,13,13,9,5,8,6,14,11,12,11,8,6,5,5]].map((e=>Uint8Array.from(e))),Qf=/* @__PURE__ */Uf.map(((e,t)=>e.map((e=>xf[t][e])))),Mf=/* @__PURE__ */Pf.map(\
((e,t)=>e.map((e=>xf[t][e])))),Rf=/* @__PURE__ */Uint32Array.from([0,1518500249,1859775393,2400959708,2840853838]),Tf=/* @__PURE__ */Uint32Array.from([135282992\
6,1548603684,1836072691,2053994217,0]);function Ff(e,t,r,n){return 0===e?t^r^n:1===e?t&r|~t&n:2===e?(t|~r)^n:3===e?t&n|r&~n:t^(r|~n)}const Lf=/* @__PURE__ */new\
 Uint32Array(16);class Nf extends Tc{constructor(){super(64,20,8,!0),this.h0=1732584193,this.h1=-271733879,this.h2=-1732584194,this.h3=271733878,this.h4=-100958\
9776}get(){const{h0:e,h1:t,h2:r,h3:n,h4:i}=this;return[e,t,r,n,i]}set(e,t,r,n,i){this.h0=0|e,this.h1=0|t,this.h2=0|r,this.h3=0|n,this.h4=0|i}process(e,t){for(le\
t r=0;r<16;r++,t+=4)Lf[r]=e.getUint32(t,!0);let r=0|this.h0,n=r,i=0|this.h1,s=i,a=0|this.h2,o=a,c=0|this.h3,u=c,h=0|this.h4,f=h;for(let e=0;e<5;e++){const t=4-e\
,l=Rf[e],y=Tf[e],g=Uf[e],p=Pf[e],d=Qf[e],A=Mf[e];for(let t=0;t<16;t++){const n=So(r+Ff(e,i,a,c)+Lf[g[t]]+l,d[t])+h|0;r=h,h=c,c=0|So(a,10),a=i,i=n}for(let e=0;e<\
16;e++){const r=So(n+Ff(t,s,o,u)+Lf[p[e]]+y,A[e])+f|0;n=f,f=u,u=0|So(o,10),o=s,s=r}}this.set(this.h1+a+u|0,this.h2+c+f|0,this.h3+h+n|0,this.h4+r+s|0,this.h0+i+o\
|0)}roundClean(){vo(Lf)}destroy(){this.destroyed=!0,vo(this.buffer),this.set(0,0,0,0,0)}}const Of=Bf,Hf=/* @__PURE__ */zo((()=>new Nf)),zf=Array.from({length:64\
},((e,t)=>Math.floor(2**32*Math.abs(Math.sin(t+1))))),Gf=(e,t,r)=>e&t^~e&r,jf=/* @__PURE__ */new Uint32Array([1732584193,4023233417,2562383102,271733878]),qf=/*\
 @__PURE__ */new Uint32Array(16);class Vf extends Tc{constructor(){super(64,16,8,!0),this.A=0|jf[0],this.B=0|jf[1],this.C=0|jf[2],this.D=0|jf[3]}get(){const{A:e\
,B:t,C:r,D:n}=this;return[e,t,r,n]}set(e,t,r,n){this.A=0|e,this.B=0|t,this.C=0|r,this.D=0|n}process(e,t){for(let r=0;r<16;r++,t+=4)qf[r]=e.getUint32(t,!0);let{A\
:r,B:n,C:i,D:s}=this;for(let e=0;e<64;e++){let t,a,o;e<16?(t=Gf(n,i,s),a=e,o=[7,12,17,22]):e<32?(t=Gf(s,n,i),a=(5*e+1)%16,o=[5,9,14,20]):e<48?(t=n^i^s,a=(3*e+5)\
%16,o=[4,11,16,23]):(t=i^(n|~s),a=7*e%16,o=[6,10,15,21]),t=t+r+zf[e]+qf[a],r=s,s=i,i=n,n+=So(t,o[e%4])}r=r+this.A|0,n=n+this.B|0,i=i+this.C|0,s=s+this.D|0,this.\
set(r,n,i,s)}roundClean(){qf.fill(0)}destroy(){this.set(0,0,0,0),this.buffer.fill(0)}}const _f=new Map(Object.entries({md5:/* @__PURE__ */Go((()=>new Vf)),sha1:\
Of,sha224:ff,sha256:hf,sha384:pf,sha512:gf,sha3_256:Bh,sha3_512:Sh,ripemd160:Hf}));var Yf=/*#__PURE__*/Object.freeze({__proto__:null,nobleHashes:_f});const Zf=a\
&&"object"==typeof a&&"webcrypto"in a?a.webcrypto:void 0,Jf={};var Wf=function(e){var t,r=new Float64Array(16);if(e)for(t=0;t<e.length;t++)r[t]=e[t];return r},X\
f=function(){throw Error("no PRNG")},$f=new Uint8Array(32);$f[0]=9;var el=Wf(),tl=Wf([1]),rl=Wf([56129,1]),nl=Wf([30883,4953,19914,30187,55467,16705,2637,112,59\
544,30585,16505,36039,65139,11119,27886,20995]),il=Wf([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),sl=Wf([54554,\
36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),al=Wf([26200,26214,26214,26214,26214,26214,26214,26214,26214,26214,26\
214,26214,26214,26214,26214,26214]),ol=Wf([41136,18958,6951,50414,58488,44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);function cl(e,t,r,n){e[t\
]=r>>24&255,e[t+1]=r>>16&255,e[t+2]=r>>8&255,e[t+3]=255&r,e[t+4]=n>>24&255,e[t+5]=n>>16&255,e[t+6]=n>>8&255,e[t+7]=255&n}function ul(e,t,r,n){return function(e,\
t,r,n,i){var s,a=0;for(s=0;s<i;s++)a|=e[t+s]^r[n+s];return(1&a-1>>>8)-1}(e,t,r,n,32)}function hl(e,t){var r;for(r=0;r<16;r++)e[r]=0|t[r]}function fl(e){var t,r,\
n=1;for(t=0;t<16;t++)r=e[t]+n+65535,n=Math.floor(r/65536),e[t]=r-65536*n;e[0]+=n-1+37*(n-1)}function ll(e,t,r){for(var n,i=~(r-1),s=0;s<16;s++)n=i&(e[s]^t[s]),e\
[s]^=n,t[s]^=n}function yl(e,t){var r,n,i,s=Wf(),a=Wf();for(r=0;r<16;r++)a[r]=t[r];for(fl(a),fl(a),fl(a),n=0;n<2;n++){for(s[0]=a[0]-65517,r=1;r<15;r++)s[r]=a[r]\
-65535-(s[r-1]>>16&1),s[r-1]&=65535;s[15]=a[15]-32767-(s[14]>>16&1),i=s[15]>>16&1,s[14]&=65535,ll(a,s,1-i)}for(r=0;r<16;r++)e[2*r]=255&a[r],e[2*r+1]=a[r]>>8}fun\
ction gl(e,t){var r=new Uint8Array(32),n=new Uint8Array(32);return yl(r,e),yl(n,t),ul(r,0,n,0)}function pl(e){var t=new Uint8Array(32);return yl(t,e),1&t[0]}fun\
ction dl(e,t){var r;for(r=0;r<16;r++)e[r]=t[2*r]+(t[2*r+1]<<8);e[15]&=32767}function Al(e,t,r){for(var n=0;n<16;n++)e[n]=t[n]+r[n]}function wl(e,t,r){for(var n=\
0;n<16;n++)e[n]=t[n]-r[n]}function ml(e,t,r){var n,i,s=0,a=0,o=0,c=0,u=0,h=0,f=0,l=0,y=0,g=0,p=0,d=0,A=0,w=0,m=0,b=0,k=0,E=0,v=0,I=0,B=0,S=0,K=0,C=0,D=0,U=0,P=0\
,x=0,Q=0,M=0,R=0,T=r[0],F=r[1],L=r[2],N=r[3],O=r[4],H=r[5],z=r[6],G=r[7],j=r[8],q=r[9],V=r[10],_=r[11],Y=r[12],Z=r[13],J=r[14],W=r[15];s+=(n=t[0])*T,a+=n*F,o+=n\
*L,c+=n*N,u+=n*O,h+=n*H,f+=n*z,l+=n*G,y+=n*j,g+=n*q,p+=n*V,d+=n*_,A+=n*Y,w+=n*Z,m+=n*J,b+=n*W,a+=(n=t[1])*T,o+=n*F,c+=n*L,u+=n*N,h+=n*O,f+=n*H,l+=n*z,y+=n*G,g+=\
n*j,p+=n*q,d+=n*V,A+=n*_,w+=n*Y,m+=n*Z,b+=n*J,k+=n*W,o+=(n=t[2])*T,c+=n*F,u+=n*L,h+=n*N,f+=n*O,l+=n*H,y+=n*z,g+=n*G,p+=n*j,d+=n*q,A+=n*V,w+=n*_,m+=n*Y,b+=n*Z,k+\
=n*J,E+=n*W,c+=(n=t[3])*T,u+=n*F,h+=n*L,f+=n*N,l+=n*O,y+=n*H,g+=n*z,p+=n*G,d+=n*j,A+=n*q,w+=n*V,m+=n*_,b+=n*Y,k+=n*Z,E+=n*J,v+=n*W,u+=(n=t[4])*T,h+=n*F,f+=n*L,l\
+=n*N,y+=n*O,g+=n*H,p+=n*z,d+=n*G,A+=n*j,w+=n*q,m+=n*V,b+=n*_,k+=n*Y,E+=n*Z,v+=n*J,I+=n*W,h+=(n=t[5])*T,f+=n*F,l+=n*L,y+=n*N,g+=n*O,p+=n*H,d+=n*z,A+=n*G,w+=n*j,\
m+=n*q,b+=n*V,k+=n*_,E+=n*Y,v+=n*Z,I+=n*J,B+=n*W,f+=(n=t[6])*T,l+=n*F,y+=n*L,g+=n*N,p+=n*O,d+=n*H,A+=n*z,w+=n*G,m+=n*j,b+=n*q,k+=n*V,E+=n*_,v+=n*Y,I+=n*Z,B+=n*J\
,S+=n*W,l+=(n=t[7])*T,y+=n*F,g+=n*L,p+=n*N,d+=n*O,A+=n*H,w+=n*z,m+=n*G,b+=n*j,k+=n*q,E+=n*V,v+=n*_,I+=n*Y,B+=n*Z,S+=n*J,K+=n*W,y+=(n=t[8])*T,g+=n*F,p+=n*L,d+=n*\
N,A+=n*O,w+=n*H,m+=n*z,b+=n*G,k+=n*j,E+=n*q,v+=n*V,I+=n*_,B+=n*Y,S+=n*Z,K+=n*J,C+=n*W,g+=(n=t[9])*T,p+=n*F,d+=n*L,A+=n*N,w+=n*O,m+=n*H,b+=n*z,k+=n*G,E+=n*j,v+=n\
*q,I+=n*V,B+=n*_,S+=n*Y,K+=n*Z,C+=n*J,D+=n*W,p+=(n=t[10])*T,d+=n*F,A+=n*L,w+=n*N,m+=n*O,b+=n*H,k+=n*z,E+=n*G,v+=n*j,I+=n*q,B+=n*V,S+=n*_,K+=n*Y,C+=n*Z,D+=n*J,U+\
=n*W,d+=(n=t[11])*T,A+=n*F,w+=n*L,m+=n*N,b+=n*O,k+=n*H,E+=n*z,v+=n*G,I+=n*j,B+=n*q,S+=n*V,K+=n*_,C+=n*Y,D+=n*Z,U+=n*J,P+=n*W,A+=(n=t[12])*T,w+=n*F,m+=n*L,b+=n*N\
,k+=n*O,E+=n*H,v+=n*z,I+=n*G,B+=n*j,S+=n*q,K+=n*V,C+=n*_,D+=n*Y,U+=n*Z,P+=n*J,x+=n*W,w+=(n=t[13])*T,m+=n*F,b+=n*L,k+=n*N,E+=n*O,v+=n*H,I+=n*z,B+=n*G,S+=n*j,K+=n\
*q,C+=n*V,D+=n*_,U+=n*Y,P+=n*Z,x+=n*J,Q+=n*W,m+=(n=t[14])*T,b+=n*F,k+=n*L,E+=n*N,v+=n*O,I+=n*H,B+=n*z,S+=n*G,K+=n*j,C+=n*q,D+=n*V,U+=n*_,P+=n*Y,x+=n*Z,Q+=n*J,M+\
=n*W,b+=(n=t[15])*T,a+=38*(E+=n*L),o+=38*(v+=n*N),c+=38*(I+=n*O),u+=38*(B+=n*H),h+=38*(S+=n*z),f+=38*(K+=n*G),l+=38*(C+=n*j),y+=38*(D+=n*q),g+=38*(U+=n*V),p+=38\
*(P+=n*_),d+=38*(x+=n*Y),A+=38*(Q+=n*Z),w+=38*(M+=n*J),m+=38*(R+=n*W),s=(n=(s+=38*(k+=n*F))+(i=1)+65535)-65536*(i=Math.floor(n/65536)),a=(n=a+i+65535)-65536*(i=\
Math.floor(n/65536)),o=(n=o+i+65535)-65536*(i=Math.floor(n/65536)),c=(n=c+i+65535)-65536*(i=Math.floor(n/65536)),u=(n=u+i+65535)-65536*(i=Math.floor(n/65536)),h\
=(n=h+i+65535)-65536*(i=Math.floor(n/65536)),f=(n=f+i+65535)-65536*(i=Math.floor(n/65536)),l=(n=l+i+65535)-65536*(i=Math.floor(n/65536)),y=(n=y+i+65535)-65536*(\
i=Math.floor(n/65536)),g=(n=g+i+65535)-65536*(i=Math.floor(n/65536)),p=(n=p+i+65535)-65536*(i=Math.floor(n/65536)),d=(n=d+i+65535)-65536*(i=Math.floor(n/65536))\
,A=(n=A+i+65535)-65536*(i=Math.floor(n/65536)),w=(n=w+i+65535)-65536*(i=Math.floor(n/65536)),m=(n=m+i+65535)-65536*(i=Math.floor(n/65536)),b=(n=b+i+65535)-65536\
*(i=Math.floor(n/65536)),s=(n=(s+=i-1+37*(i-1))+(i=1)+65535)-65536*(i=Math.floor(n/65536)),a=(n=a+i+65535)-65536*(i=Math.floor(n/65536)),o=(n=o+i+65535)-65536*(\
i=Math.floor(n/65536)),c=(n=c+i+65535)-65536*(i=Math.floor(n/65536)),u=(n=u+i+65535)-65536*(i=Math.floor(n/65536)),h=(n=h+i+65535)-65536*(i=Math.floor(n/65536))\
,f=(n=f+i+65535)-65536*(i=Math.floor(n/65536)),l=(n=l+i+65535)-65536*(i=Math.floor(n/65536)),y=(n=y+i+65535)-65536*(i=Math.floor(n/65536)),g=(n=g+i+65535)-65536\
*(i=Math.floor(n/65536)),p=(n=p+i+65535)-65536*(i=Math.floor(n/65536)),d=(n=d+i+65535)-65536*(i=Math.floor(n/65536)),A=(n=A+i+65535)-65536*(i=Math.floor(n/65536\
)),w=(n=w+i+65535)-65536*(i=Math.floor(n/65536)),m=(n=m+i+65535)-65536*(i=Math.floor(n/65536)),b=(n=b+i+65535)-65536*(i=Math.floor(n/65536)),s+=i-1+37*(i-1),e[0\
]=s,e[1]=a,e[2]=o,e[3]=c,e[4]=u,e[5]=h,e[6]=f,e[7]=l,e[8]=y,e[9]=g,e[10]=p,e[11]=d,e[12]=A,e[13]=w,e[14]=m,e[15]=b}function bl(e,t){ml(e,t,t)}function kl(e,t){v\
ar r,n=Wf();for(r=0;r<16;r++)n[r]=t[r];for(r=253;r>=0;r--)bl(n,n),2!==r&&4!==r&&ml(n,n,t);for(r=0;r<16;r++)e[r]=n[r]}function El(e,t,r){var n,i,s=new Uint8Array\
(32),a=new Float64Array(80),o=Wf(),c=Wf(),u=Wf(),h=Wf(),f=Wf(),l=Wf();for(i=0;i<31;i++)s[i]=t[i];for(s[31]=127&t[31]|64,s[0]&=248,dl(a,r),i=0;i<16;i++)c[i]=a[i]\
,h[i]=o[i]=u[i]=0;for(o[0]=h[0]=1,i=254;i>=0;--i)ll(o,c,n=s[i>>>3]>>>(7&i)&1),ll(u,h,n),Al(f,o,u),wl(o,o,u),Al(u,c,h),wl(c,c,h),bl(h,f),bl(l,o),ml(o,u,o),ml(u,c\
,f),Al(f,o,u),wl(o,o,u),bl(c,o),wl(u,h,l),ml(o,u,rl),Al(o,o,h),ml(u,u,o),ml(o,h,l),ml(h,c,a),bl(c,f),ll(o,c,n),ll(u,h,n);for(i=0;i<16;i++)a[i+16]=o[i],a[i+32]=u\
[i],a[i+48]=c[i],a[i+64]=h[i];var y=a.subarray(32),g=a.subarray(16);return kl(y,y),ml(g,g,y),yl(e,g),0}function vl(e,t){return El(e,t,$f)}var Il=[1116352408,360\
9767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,\
3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580\
,3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,317521813\
2,1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,11392\
6993,3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,10144\
77480,2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,36\
00352804,1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318\
307427,1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,\
2428436474,593698344,2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,41186302\
71,4000239992,116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,1\
126000580,2618297676,1288033470,3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591];function Bl(e,t,r,n){for(var i,s,a,o,c,u,h,f,l,y,g,\
p,d,A,w,m,b,k,E,v,I,B,S,K,C,D,U=new Int32Array(16),P=new Int32Array(16),x=e[0],Q=e[1],M=e[2],R=e[3],T=e[4],F=e[5],L=e[6],N=e[7],O=t[0],H=t[1],z=t[2],G=t[3],j=t[\
4],q=t[5],V=t[6],_=t[7],Y=0;n>=128;){for(E=0;E<16;E++)v=8*E+Y,U[E]=r[v+0]<<24|r[v+1]<<16|r[v+2]<<8|r[v+3],P[E]=r[v+4]<<24|r[v+5]<<16|r[v+6]<<8|r[v+7];for(E=0;E<\
80;E++)if(i=x,s=Q,a=M,o=R,c=T,u=F,h=L,N,l=O,y=H,g=z,p=G,d=j,A=q,w=V,_,S=65535&(B=_),K=B>>>16,C=65535&(I=N),D=I>>>16,S+=65535&(B=(j>>>14|T<<18)^(j>>>18|T<<14)^(T\
>>>9|j<<23)),K+=B>>>16,C+=65535&(I=(T>>>14|j<<18)^(T>>>18|j<<14)^(j>>>9|T<<23)),D+=I>>>16,S+=65535&(B=j&q^~j&V),K+=B>>>16,C+=65535&(I=T&F^~T&L),D+=I>>>16,S+=655\
35&(B=Il[2*E+1]),K+=B>>>16,C+=65535&(I=Il[2*E]),D+=I>>>16,I=U[E%16],K+=(B=P[E%16])>>>16,C+=65535&I,D+=I>>>16,C+=(K+=(S+=65535&B)>>>16)>>>16,S=65535&(B=k=65535&S\
|K<<16),K=B>>>16,C=65535&(I=b=65535&C|(D+=C>>>16)<<16),D=I>>>16,S+=65535&(B=(O>>>28|x<<4)^(x>>>2|O<<30)^(x>>>7|O<<25)),K+=B>>>16,C+=65535&(I=(x>>>28|O<<4)^(O>>>\
2|x<<30)^(O>>>7|x<<25)),D+=I>>>16,K+=(B=O&H^O&z^H&z)>>>16,C+=65535&(I=x&Q^x&M^Q&M),D+=I>>>16,f=65535&(C+=(K+=(S+=65535&B)>>>16)>>>16)|(D+=C>>>16)<<16,m=65535&S|\
K<<16,S=65535&(B=p),K=B>>>16,C=65535&(I=o),D=I>>>16,K+=(B=k)>>>16,C+=65535&(I=b),D+=I>>>16,Q=i,M=s,R=a,T=o=65535&(C+=(K+=(S+=65535&B)>>>16)>>>16)|(D+=C>>>16)<<1\
6,F=c,L=u,N=h,x=f,H=l,z=y,G=g,j=p=65535&S|K<<16,q=d,V=A,_=w,O=m,E%16==15)for(v=0;v<16;v++)I=U[v],S=65535&(B=P[v]),K=B>>>16,C=65535&I,D=I>>>16,I=U[(v+9)%16],S+=6\
5535&(B=P[(v+9)%16]),K+=B>>>16,C+=65535&I,D+=I>>>16,b=U[(v+1)%16],S+=65535&(B=((k=P[(v+1)%16])>>>1|b<<31)^(k>>>8|b<<24)^(k>>>7|b<<25)),K+=B>>>16,C+=65535&(I=(b>\
>>1|k<<31)^(b>>>8|k<<24)^b>>>7),D+=I>>>16,b=U[(v+14)%16],K+=(B=((k=P[(v+14)%16])>>>19|b<<13)^(b>>>29|k<<3)^(k>>>6|b<<26))>>>16,C+=65535&(I=(b>>>19|k<<13)^(k>>>2\
9|b<<3)^b>>>6),D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,U[v]=65535&C|D<<16,P[v]=65535&S|K<<16;S=65535&(B=O),K=B>>>16,C=65535&(I=x),D=I>>>16,I=e[0],K+=\
(B=t[0])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,e[0]=x=65535&C|D<<16,t[0]=O=65535&S|K<<16,S=65535&(B=H),K=B>>>16,C=65535&(I=Q),D=I>>\
>16,I=e[1],K+=(B=t[1])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,e[1]=Q=65535&C|D<<16,t[1]=H=65535&S|K<<16,S=65535&(B=z),K=B>>>16,C=655\
35&(I=M),D=I>>>16,I=e[2],K+=(B=t[2])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,e[2]=M=65535&C|D<<16,t[2]=z=65535&S|K<<16,S=65535&(B=G),\
K=B>>>16,C=65535&(I=R),D=I>>>16,I=e[3],K+=(B=t[3])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,e[3]=R=65535&C|D<<16,t[3]=G=65535&S|K<<16,\
S=65535&(B=j),K=B>>>16,C=65535&(I=T),D=I>>>16,I=e[4],K+=(B=t[4])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,e[4]=T=65535&C|D<<16,t[4]=j=\
65535&S|K<<16,S=65535&(B=q),K=B>>>16,C=65535&(I=F),D=I>>>16,I=e[5],K+=(B=t[5])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,e[5]=F=65535&C\
|D<<16,t[5]=q=65535&S|K<<16,S=65535&(B=V),K=B>>>16,C=65535&(I=L),D=I>>>16,I=e[6],K+=(B=t[6])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>16)>>>16)>>>16,\
e[6]=L=65535&C|D<<16,t[6]=V=65535&S|K<<16,S=65535&(B=_),K=B>>>16,C=65535&(I=N),D=I>>>16,I=e[7],K+=(B=t[7])>>>16,C+=65535&I,D+=I>>>16,D+=(C+=(K+=(S+=65535&B)>>>1\
6)>>>16)>>>16,e[7]=N=65535&C|D<<16,t[7]=_=65535&S|K<<16,Y+=128,n-=128}return n}function Sl(e,t,r){var n,i=new Int32Array(8),s=new Int32Array(8),a=new Uint8Array\
(256),o=r;for(i[0]=1779033703,i[1]=3144134277,i[2]=1013904242,i[3]=2773480762,i[4]=1359893119,i[5]=2600822924,i[6]=528734635,i[7]=1541459225,s[0]=4089235720,s[1\
]=2227873595,s[2]=4271175723,s[3]=1595750129,s[4]=2917565137,s[5]=725511199,s[6]=4215389547,s[7]=327033209,Bl(i,s,t,r),r%=128,n=0;n<r;n++)a[n]=t[o-r+n];for(a[r]\
=128,a[(r=256-128*(r<112?1:0))-9]=0,cl(a,r-8,o/536870912|0,o<<3),Bl(i,s,a,r),n=0;n<8;n++)cl(e,8*n,i[n],s[n]);return 0}function Kl(e,t){var r=Wf(),n=Wf(),i=Wf(),\
s=Wf(),a=Wf(),o=Wf(),c=Wf(),u=Wf(),h=Wf();wl(r,e[1],e[0]),wl(h,t[1],t[0]),ml(r,r,h),Al(n,e[0],e[1]),Al(h,t[0],t[1]),ml(n,n,h),ml(i,e[3],t[3]),ml(i,i,il),ml(s,e[\
2],t[2]),Al(s,s,s),wl(a,n,r),wl(o,s,i),Al(c,s,i),Al(u,n,r),ml(e[0],a,o),ml(e[1],u,c),ml(e[2],c,o),ml(e[3],a,u)}function Cl(e,t,r){var n;for(n=0;n<4;n++)ll(e[n],\
t[n],r)}function Dl(e,t){var r=Wf(),n=Wf(),i=Wf();kl(i,t[2]),ml(r,t[0],i),ml(n,t[1],i),yl(e,n),e[31]^=pl(r)<<7}function Ul(e,t,r){var n,i;for(hl(e[0],el),hl(e[1\
],tl),hl(e[2],tl),hl(e[3],el),i=255;i>=0;--i)Cl(e,t,n=r[i/8|0]>>(7&i)&1),Kl(t,e),Kl(e,e),Cl(e,t,n)}function Pl(e,t){var r=[Wf(),Wf(),Wf(),Wf()];hl(r[0],sl),hl(r\
[1],al),hl(r[2],tl),ml(r[3],sl,al),Ul(e,r,t)}function xl(e,t,r){var n,i=new Uint8Array(64),s=[Wf(),Wf(),Wf(),Wf()];for(r||Xf(t,32),Sl(i,t,32),i[0]&=248,i[31]&=1\
27,i[31]|=64,Pl(s,i),Dl(e,s),n=0;n<32;n++)t[n+32]=e[n];return 0}var Ql=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0\
,0,0,0,0,0,0,0,0,16]);function Ml(e,t){var r,n,i,s;for(n=63;n>=32;--n){for(r=0,i=n-32,s=n-12;i<s;++i)t[i]+=r-16*t[n]*Ql[i-(n-32)],r=Math.floor((t[i]+128)/256),t\
[i]-=256*r;t[i]+=r,t[n]=0}for(r=0,i=0;i<32;i++)t[i]+=r-(t[31]>>4)*Ql[i],r=t[i]>>8,t[i]&=255;for(i=0;i<32;i++)t[i]-=r*Ql[i];for(n=0;n<32;n++)t[n+1]+=t[n]>>8,e[n]\
=255&t[n]}function Rl(e){var t,r=new Float64Array(64);for(t=0;t<64;t++)r[t]=e[t];for(t=0;t<64;t++)e[t]=0;Ml(e,r)}function Tl(e,t){var r=Wf(),n=Wf(),i=Wf(),s=Wf(\
),a=Wf(),o=Wf(),c=Wf();return hl(e[2],tl),dl(e[1],t),bl(i,e[1]),ml(s,i,nl),wl(i,i,e[2]),Al(s,e[2],s),bl(a,s),bl(o,a),ml(c,o,a),ml(r,c,i),ml(r,r,s),function(e,t)\
{var r,n=Wf();for(r=0;r<16;r++)n[r]=t[r];for(r=250;r>=0;r--)bl(n,n),1!==r&&ml(n,n,t);for(r=0;r<16;r++)e[r]=n[r]}(r,r),ml(r,r,i),ml(r,r,s),ml(r,r,s),ml(e[0],r,s)\
,bl(n,e[0]),ml(n,n,s),gl(n,i)&&ml(e[0],e[0],ol),bl(n,e[0]),ml(n,n,s),gl(n,i)?-1:(pl(e[0])===t[31]>>7&&wl(e[0],el,e[0]),ml(e[3],e[0],e[1]),0)}var Fl=64;function \
Ll(){for(var e=0;e<arguments.length;e++)if(!(arguments[e]instanceof Uint8Array))throw new TypeError("unexpected type, use Uint8Array")}Jf.scalarMult=function(e,\
t){if(Ll(e,t),32!==e.length)throw Error("bad n size");if(32!==t.length)throw Error("bad p size");var r=new Uint8Array(32);return El(r,e,t),r},Jf.box={},Jf.box.k\
eyPair=function(){var e=new Uint8Array(32),t=new Uint8Array(32);return function(e,t){Xf(t,32),vl(e,t)}(e,t),{publicKey:e,secretKey:t}},Jf.box.keyPair.fromSecret\
Key=function(e){if(Ll(e),32!==e.length)throw Error("bad secret key size");var t=new Uint8Array(32);return vl(t,e),{publicKey:t,secretKey:new Uint8Array(e)}},Jf.\
sign=function(e,t){if(Ll(e,t),64!==t.length)throw Error("bad secret key size");var r=new Uint8Array(Fl+e.length);return function(e,t,r,n){var i,s,a=new Uint8Arr\
ay(64),o=new Uint8Array(64),c=new Uint8Array(64),u=new Float64Array(64),h=[Wf(),Wf(),Wf(),Wf()];Sl(a,n,32),a[0]&=248,a[31]&=127,a[31]|=64;var f=r+64;for(i=0;i<r\
;i++)e[64+i]=t[i];for(i=0;i<32;i++)e[32+i]=a[32+i];for(Sl(c,e.subarray(32),r+32),Rl(c),Pl(h,c),Dl(e,h),i=32;i<64;i++)e[i]=n[i];for(Sl(o,e,r+64),Rl(o),i=0;i<64;i\
++)u[i]=0;for(i=0;i<32;i++)u[i]=c[i];for(i=0;i<32;i++)for(s=0;s<32;s++)u[i+s]+=o[i]*a[s];Ml(e.subarray(32),u)}(r,e,e.length,t),r},Jf.sign.detached=function(e,t)\
{for(var r=Jf.sign(e,t),n=new Uint8Array(Fl),i=0;i<n.length;i++)n[i]=r[i];return n},Jf.sign.detached.verify=function(e,t,r){if(Ll(e,t,r),t.length!==Fl)throw Err\
or("bad signature size");if(32!==r.length)throw Error("bad public key size");var n,i=new Uint8Array(Fl+e.length),s=new Uint8Array(Fl+e.length);for(n=0;n<Fl;n++)\
i[n]=t[n];for(n=0;n<e.length;n++)i[n+Fl]=e[n];return function(e,t,r,n){var i,s=new Uint8Array(32),a=new Uint8Array(64),o=[Wf(),Wf(),Wf(),Wf()],c=[Wf(),Wf(),Wf()\
,Wf()];if(r<64)return-1;if(Tl(c,n))return-1;for(i=0;i<r;i++)e[i]=t[i];for(i=0;i<32;i++)e[i+32]=n[i];if(Sl(a,e,r),Rl(a),Ul(o,c,a),Pl(c,t.subarray(32)),Kl(o,c),Dl\
(s,o),r-=64,ul(t,0,s,0)){for(i=0;i<r;i++)e[i]=0;return-1}for(i=0;i<r;i++)e[i]=t[i+64];return r}(s,i,i.length,r)>=0},Jf.sign.keyPair=function(){var e=new Uint8Ar\
ray(32),t=new Uint8Array(64);return xl(e,t),{publicKey:e,secretKey:t}},Jf.sign.keyPair.fromSecretKey=function(e){if(Ll(e),64!==e.length)throw Error("bad secret \
key size");for(var t=new Uint8Array(32),r=0;r<t.length;r++)t[r]=e[32+r];return{publicKey:t,secretKey:new Uint8Array(e)}},Jf.sign.keyPair.fromSeed=function(e){if\
(Ll(e),32!==e.length)throw Error("bad seed size");for(var t=new Uint8Array(32),r=new Uint8Array(64),n=0;n<32;n++)r[n]=e[n];return xl(t,r,!0),{publicKey:t,secret\
Key:r}},Jf.setPRNG=function(e){Xf=e},function(){if(Zf&&Zf.getRandomValues){Jf.setPRNG((function(e,t){var r,n=new Uint8Array(t);for(r=0;r<t;r+=65536)Zf.getRandom\
Values(n.subarray(r,r+Math.min(t-r,65536)));for(r=0;r<t;r++)e[r]=n[r];!function(e){for(var t=0;t<e.length;t++)e[t]=0}(n)}))}}();var Nl=/*#__PURE__*/Object.freez\
e({__proto__:null,default:Jf});function Ol(e,t,r,n,i,s){const a=[16843776,0,65536,16843780,16842756,66564,4,65536,1024,16843776,16843780,1024,16778244,16842756,\
16777216,4,1028,16778240,16778240,66560,66560,16842752,16842752,16778244,65540,16777220,16777220,65540,0,1028,66564,16777216,65536,16843780,4,16842752,16843776,\
16777216,16777216,1024,16842756,65536,66560,16777220,1024,4,16778244,66564,16843780,65540,16842752,16778244,16777220,1028,66564,16843776,1028,16778240,16778240,\
0,65540,66560,0,16842756],o=[-2146402272,-2147450880,32768,1081376,1048576,32,-2146435040,-2147450848,-2147483616,-2146402272,-2146402304,-2147483648,-214745088\
0,1048576,32,-2146435040,1081344,1048608,-2147450848,0,-2147483648,32768,1081376,-2146435072,1048608,-2147483616,0,1081344,32800,-2146402304,-2146435072,32800,0\
,1081376,-2146435040,1048576,-2147450848,-2146435072,-2146402304,32768,-2146435072,-2147450880,32,-2146402272,1081376,32,32768,-2147483648,32800,-2146402304,104\
8576,-2147483616,1048608,-2147450848,-2147483616,1048608,1081344,0,-2147450880,32800,-2147483648,-2146435040,-2146402272,1081344],c=[520,134349312,0,134348808,1\
34218240,0,131592,134218240,131080,134217736,134217736,131072,134349320,131080,134348800,520,134217728,8,134349312,512,131584,134348800,134348808,131592,1342182\
48,131584,131072,134218248,8,134349320,512,134217728,134349312,134217728,131080,520,131072,134349312,134218240,0,512,131080,134349320,134218240,134217736,512,0,\
134348808,134218248,131072,134217728,134349320,8,131592,131584,134217736,134348800,134218248,520,134348800,131592,8,134348808,131584],u=[8396801,8321,8321,128,8\
396928,8388737,8388609,8193,0,8396800,8396800,8396929,129,0,8388736,8388609,1,8192,8388608,8396801,128,8388608,8193,8320,8388737,1,8320,8388736,8192,8396928,839\
6929,129,8388736,8388609,8396800,8396929,129,0,0,8396800,8320,8388736,8388737,1,8396801,8321,8321,128,8396929,129,1,8192,8388609,8193,8396928,8388737,8193,8320,\
8388608,8396801,128,8388608,8192,8396928],h=[256,34078976,34078720,1107296512,524288,256,1073741824,34078720,1074266368,524288,33554688,1074266368,1107296512,11\
07820544,524544,1073741824,33554432,1074266112,1074266112,0,1073742080,1107820800,1107820800,33554688,1107820544,1073742080,0,1107296256,34078976,33554432,11072\
96256,524544,524288,1107296512,256,33554432,1073741824,34078720,1107296512,1074266368,33554688,1073741824,1107820544,34078976,1074266368,256,33554432,1107820544\
,1107820800,524544,1107296256,1107820800,34078720,0,1074266112,1107296256,524544,33554688,1073742080,524288,0,1074266112,34078976,1073742080],f=[536870928,54106\
5216,16384,541081616,541065216,16,541081616,4194304,536887296,4210704,4194304,536870928,4194320,536887296,536870912,16400,0,4194320,536887312,16384,4210688,5368\
87312,16,541065232,541065232,0,4210704,541081600,16400,4210688,541081600,536870912,536887296,16,541065232,4210688,541081616,4194304,16400,536870928,4194304,5368\
87296,536870912,16400,536870928,541081616,4210688,541065216,4210704,541081600,0,541065232,16,16384,541065216,4210704,16384,4194320,536887312,0,541081600,5368709\
12,4194320,536887312],l=[2097152,69206018,67110914,0,2048,67110914,2099202,69208064,69208066,2097152,0,67108866,2,67108864,69206018,2050,67110912,2099202,209715\
4,67110912,67108866,69206016,69208064,2097154,69206016,2048,2050,69208066,2099200,2,67108864,2099200,67108864,2099200,2097152,67110914,67110914,69206018,6920601\
8,2,2097154,67108864,67110912,2097152,69208064,2050,2099202,69208064,2050,67108866,69208066,69206016,2099200,0,2,69208066,0,2099202,69206016,2048,67108866,67110\
912,2048,2097154],y=[268439616,4096,262144,268701760,268435456,268439616,64,268435456,262208,268697600,268701760,266240,268701696,266304,4096,64,268697600,26843\
5520,268439552,4160,266240,262208,268697664,268701696,4160,0,0,268697664,268435520,268439552,266304,262144,266304,262144,268701696,4096,64,268697664,4096,266304\
,268439552,64,268435520,268697600,268697664,268435456,262144,268439616,0,268701760,262208,268435520,268697600,268439552,268439616,0,268701760,266240,266240,4160\
,4160,262208,268435456,268701696];let g,p,d,A,w,m,b,k,E,v,I=0,B=t.length;const S=32===e.length?3:9;k=3===S?r?[0,32,2]:[30,-2,-2]:r?[0,32,2,62,30,-2,64,96,2]:[94\
,62,-2,32,64,2,30,-2,-2],r&&(t=function(e){const t=8-e.length%8;let r;if(!(t<8)){if(8===t)return e;throw Error("des: invalid padding")}r=0;const n=new Uint8Arra\
y(e.length+t);for(let t=0;t<e.length;t++)n[t]=e[t];for(let i=0;i<t;i++)n[e.length+i]=r;return n}(t),B=t.length);let K=new Uint8Array(B),C=0;for(;I<B;){for(m=t[I\
++]<<24|t[I++]<<16|t[I++]<<8|t[I++],b=t[I++]<<24|t[I++]<<16|t[I++]<<8|t[I++],d=252645135&(m>>>4^b),b^=d,m^=d<<4,d=65535&(m>>>16^b),b^=d,m^=d<<16,d=858993459&(b>\
>>2^m),m^=d,b^=d<<2,d=16711935&(b>>>8^m),m^=d,b^=d<<8,d=1431655765&(m>>>1^b),b^=d,m^=d<<1,m=m<<1|m>>>31,b=b<<1|b>>>31,p=0;p<S;p+=3){for(E=k[p+1],v=k[p+2],g=k[p]\
;g!==E;g+=v)A=b^e[g],w=(b>>>4|b<<28)^e[g+1],d=m,m=b,b=d^(o[A>>>24&63]|u[A>>>16&63]|f[A>>>8&63]|y[63&A]|a[w>>>24&63]|c[w>>>16&63]|h[w>>>8&63]|l[63&w]);d=m,m=b,b=\
d}m=m>>>1|m<<31,b=b>>>1|b<<31,d=1431655765&(m>>>1^b),b^=d,m^=d<<1,d=16711935&(b>>>8^m),m^=d,b^=d<<8,d=858993459&(b>>>2^m),m^=d,b^=d<<2,d=65535&(m>>>16^b),b^=d,m\
^=d<<16,d=252645135&(m>>>4^b),b^=d,m^=d<<4,K[C++]=m>>>24,K[C++]=m>>>16&255,K[C++]=m>>>8&255,K[C++]=255&m,K[C++]=b>>>24,K[C++]=b>>>16&255,K[C++]=b>>>8&255,K[C++]\
=255&b}return r||(K=function(e){let t,r=null;if(t=0,!r){for(r=1;e[e.length-r]===t;)r++;r--}return e.subarray(0,e.length-r)}(K)),K}function Hl(e){const t=[0,4,53\
6870912,536870916,65536,65540,536936448,536936452,512,516,536871424,536871428,66048,66052,536936960,536936964],r=[0,1,1048576,1048577,67108864,67108865,68157440\
,68157441,256,257,1048832,1048833,67109120,67109121,68157696,68157697],n=[0,8,2048,2056,16777216,16777224,16779264,16779272,0,8,2048,2056,16777216,16777224,1677\
9264,16779272],i=[0,2097152,134217728,136314880,8192,2105344,134225920,136323072,131072,2228224,134348800,136445952,139264,2236416,134356992,136454144],s=[0,262\
144,16,262160,0,262144,16,262160,4096,266240,4112,266256,4096,266240,4112,266256],a=[0,1024,32,1056,0,1024,32,1056,33554432,33555456,33554464,33555488,33554432,\
33555456,33554464,33555488],o=[0,268435456,524288,268959744,2,268435458,524290,268959746,0,268435456,524288,268959744,2,268435458,524290,268959746],c=[0,65536,2\
048,67584,536870912,536936448,536872960,536938496,131072,196608,133120,198656,537001984,537067520,537004032,537069568],u=[0,262144,0,262144,2,262146,2,262146,33\
554432,33816576,33554432,33816576,33554434,33816578,33554434,33816578],h=[0,268435456,8,268435464,0,268435456,8,268435464,1024,268436480,1032,268436488,1024,268\
436480,1032,268436488],f=[0,32,0,32,1048576,1048608,1048576,1048608,8192,8224,8192,8224,1056768,1056800,1056768,1056800],l=[0,16777216,512,16777728,2097152,1887\
4368,2097664,18874880,67108864,83886080,67109376,83886592,69206016,85983232,69206528,85983744],y=[0,4096,134217728,134221824,524288,528384,134742016,134746112,1\
6,4112,134217744,134221840,524304,528400,134742032,134746128],g=[0,4,256,260,0,4,256,260,1,5,257,261,1,5,257,261],p=e.length>8?3:1,d=Array(32*p),A=[0,0,1,1,1,1,\
1,1,0,1,1,1,1,1,1,0];let w,m,b,k=0,E=0;for(let v=0;v<p;v++){let p=e[k++]<<24|e[k++]<<16|e[k++]<<8|e[k++],v=e[k++]<<24|e[k++]<<16|e[k++]<<8|e[k++];b=252645135&(p\
>>>4^v),v^=b,p^=b<<4,b=65535&(v>>>-16^p),p^=b,v^=b<<-16,b=858993459&(p>>>2^v),v^=b,p^=b<<2,b=65535&(v>>>-16^p),p^=b,v^=b<<-16,b=1431655765&(p>>>1^v),v^=b,p^=b<<\
1,b=16711935&(v>>>8^p),p^=b,v^=b<<8,b=1431655765&(p>>>1^v),v^=b,p^=b<<1,b=p<<8|v>>>20&240,p=v<<24|v<<8&16711680|v>>>8&65280|v>>>24&240,v=b;for(let e=0;e<16;e++)\
A[e]?(p=p<<2|p>>>26,v=v<<2|v>>>26):(p=p<<1|p>>>27,v=v<<1|v>>>27),p&=-15,v&=-15,w=t[p>>>28]|r[p>>>24&15]|n[p>>>20&15]|i[p>>>16&15]|s[p>>>12&15]|a[p>>>8&15]|o[p>>\
>4&15],m=c[v>>>28]|u[v>>>24&15]|h[v>>>20&15]|f[v>>>16&15]|l[v>>>12&15]|y[v>>>8&15]|g[v>>>4&15],b=65535&(m>>>16^w),d[E++]=w^b,d[E++]=m^b<<16}return d}function zl\
(e){this.key=[];for(let t=0;t<3;t++)this.key.push(new Uint8Array(e.subarray(8*t,8*t+8)));this.encrypt=function(e){return Ol(Hl(this.key[2]),Ol(Hl(this.key[1]),O\
l(Hl(this.key[0]),e,!0),!1),!0)}}function Gl(){this.BlockSize=8,this.KeySize=16,this.setKey=function(e){if(this.masking=Array(16),this.rotate=Array(16),this.res\
et(),e.length!==this.KeySize)throw Error("CAST-128: keys must be 16 bytes");return this.keySchedule(e),!0},this.reset=function(){for(let e=0;e<16;e++)this.maski\
ng[e]=0,this.rotate[e]=0},this.getBlockSize=function(){return this.BlockSize},this.encrypt=function(e){const t=Array(e.length);for(let s=0;s<e.length;s+=8){let \
a,o=e[s]<<24|e[s+1]<<16|e[s+2]<<8|e[s+3],c=e[s+4]<<24|e[s+5]<<16|e[s+6]<<8|e[s+7];a=c,c=o^r(c,this.masking[0],this.rotate[0]),o=a,a=c,c=o^n(c,this.masking[1],th\
is.rotate[1]),o=a,a=c,c=o^i(c,this.masking[2],this.rotate[2]),o=a,a=c,c=o^r(c,this.masking[3],this.rotate[3]),o=a,a=c,c=o^n(c,this.masking[4],this.rotate[4]),o=\
a,a=c,c=o^i(c,this.masking[5],this.rotate[5]),o=a,a=c,c=o^r(c,this.masking[6],this.rotate[6]),o=a,a=c,c=o^n(c,this.masking[7],this.rotate[7]),o=a,a=c,c=o^i(c,th\
is.masking[8],this.rotate[8]),o=a,a=c,c=o^r(c,this.masking[9],this.rotate[9]),o=a,a=c,c=o^n(c,this.masking[10],this.rotate[10]),o=a,a=c,c=o^i(c,this.masking[11]\
,this.rotate[11]),o=a,a=c,c=o^r(c,this.masking[12],this.rotate[12]),o=a,a=c,c=o^n(c,this.masking[13],this.rotate[13]),o=a,a=c,c=o^i(c,this.masking[14],this.rota\
te[14]),o=a,a=c,c=o^r(c,this.masking[15],this.rotate[15]),o=a,t[s]=c>>>24&255,t[s+1]=c>>>16&255,t[s+2]=c>>>8&255,t[s+3]=255&c,t[s+4]=o>>>24&255,t[s+5]=o>>>16&25\
5,t[s+6]=o>>>8&255,t[s+7]=255&o}return t},this.decrypt=function(e){const t=Array(e.length);for(let s=0;s<e.length;s+=8){let a,o=e[s]<<24|e[s+1]<<16|e[s+2]<<8|e[\
s+3],c=e[s+4]<<24|e[s+5]<<16|e[s+6]<<8|e[s+7];a=c,c=o^r(c,this.masking[15],this.rotate[15]),o=a,a=c,c=o^i(c,this.masking[14],this.rotate[14]),o=a,a=c,c=o^n(c,th\
is.masking[13],this.rotate[13]),o=a,a=c,c=o^r(c,this.masking[12],this.rotate[12]),o=a,a=c,c=o^i(c,this.masking[11],this.rotate[11]),o=a,a=c,c=o^n(c,this.masking\
[10],this.rotate[10]),o=a,a=c,c=o^r(c,this.masking[9],this.rotate[9]),o=a,a=c,c=o^i(c,this.masking[8],this.rotate[8]),o=a,a=c,c=o^n(c,this.masking[7],this.rotat\
e[7]),o=a,a=c,c=o^r(c,this.masking[6],this.rotate[6]),o=a,a=c,c=o^i(c,this.masking[5],this.rotate[5]),o=a,a=c,c=o^n(c,this.masking[4],this.rotate[4]),o=a,a=c,c=\
o^r(c,this.masking[3],this.rotate[3]),o=a,a=c,c=o^i(c,this.masking[2],this.rotate[2]),o=a,a=c,c=o^n(c,this.masking[1],this.rotate[1]),o=a,a=c,c=o^r(c,this.maski\
ng[0],this.rotate[0]),o=a,t[s]=c>>>24&255,t[s+1]=c>>>16&255,t[s+2]=c>>>8&255,t[s+3]=255&c,t[s+4]=o>>>24&255,t[s+5]=o>>16&255,t[s+6]=o>>8&255,t[s+7]=255&o}return\
 t};const e=[,,,,];e[0]=[,,,,],e[0][0]=[4,0,13,15,12,14,8],e[0][1]=[5,2,16,18,17,19,10],e[0][2]=[6,3,23,22,21,20,9],e[0][3]=[7,1,26,25,27,24,11],e[1]=[,,,,],e[1\
][0]=[0,6,21,23,20,22,16],e[1][1]=[1,4,0,2,1,3,18],e[1][2]=[2,5,7,6,5,4,17],e[1][3]=[3,7,10,9,11,8,19],e[2]=[,,,,],e[2][0]=[4,0,13,15,12,14,8],e[2][1]=[5,2,16,1\
8,17,19,10],e[2][2]=[6,3,23,22,21,20,9],e[2][3]=[7,1,26,25,27,24,11],e[3]=[,,,,],e[3][0]=[0,6,21,23,20,22,16],e[3][1]=[1,4,0,2,1,3,18],e[3][2]=[2,5,7,6,5,4,17],\
e[3][3]=[3,7,10,9,11,8,19];const t=[,,,,];function r(e,t,r){const n=t+e,i=n<<r|n>>>32-r;return(s[0][i>>>24]^s[1][i>>>16&255])-s[2][i>>>8&255]+s[3][255&i]}functi\
on n(e,t,r){const n=t^e,i=n<<r|n>>>32-r;return s[0][i>>>24]-s[1][i>>>16&255]+s[2][i>>>8&255]^s[3][255&i]}function i(e,t,r){const n=t-e,i=n<<r|n>>>32-r;return(s[\
0][i>>>24]+s[1][i>>>16&255]^s[2][i>>>8&255])-s[3][255&i]}t[0]=[,,,,],t[0][0]=[24,25,23,22,18],t[0][1]=[26,27,21,20,22],t[0][2]=[28,29,19,18,25],t[0][3]=[30,31,1\
7,16,28],t[1]=[,,,,],t[1][0]=[3,2,12,13,8],t[1][1]=[1,0,14,15,13],t[1][2]=[7,6,8,9,3],t[1][3]=[5,4,10,11,7],t[2]=[,,,,],t[2][0]=[19,18,28,29,25],t[2][1]=[17,16,\
30,31,28],t[2][2]=[23,22,24,25,18],t[2][3]=[21,20,26,27,22],t[3]=[,,,,],t[3][0]=[8,9,7,6,3],t[3][1]=[10,11,5,4,7],t[3][2]=[12,13,3,2,8],t[3][3]=[14,15,1,0,13],t\
his.keySchedule=function(r){const n=[,,,,,,,,],i=Array(32);let a;for(let e=0;e<4;e++)a=4*e,n[e]=r[a]<<24|r[a+1]<<16|r[a+2]<<8|r[a+3];const o=[6,7,4,5];let c,u=0\
;for(let r=0;r<2;r++)for(let r=0;r<4;r++){for(a=0;a<4;a++){const t=e[r][a];c=n[t[1]],c^=s[4][n[t[2]>>>2]>>>24-8*(3&t[2])&255],c^=s[5][n[t[3]>>>2]>>>24-8*(3&t[3]\
)&255],c^=s[6][n[t[4]>>>2]>>>24-8*(3&t[4])&255],c^=s[7][n[t[5]>>>2]>>>24-8*(3&t[5])&255],c^=s[o[a]][n[t[6]>>>2]>>>24-8*(3&t[6])&255],n[t[0]]=c}for(a=0;a<4;a++){\
const e=t[r][a];c=s[4][n[e[0]>>>2]>>>24-8*(3&e[0])&255],c^=s[5][n[e[1]>>>2]>>>24-8*(3&e[1])&255],c^=s[6][n[e[2]>>>2]>>>24-8*(3&e[2])&255],c^=s[7][n[e[3]>>>2]>>>\
24-8*(3&e[3])&255],c^=s[4+a][n[e[4]>>>2]>>>24-8*(3&e[4])&255],i[u]=c,u++}}for(let e=0;e<16;e++)this.masking[e]=i[e],this.rotate[e]=31&i[16+e]};const s=[,,,,,,,,\
];s[0]=[821772500,2678128395,1810681135,1059425402,505495343,2617265619,1610868032,3483355465,3218386727,2294005173,3791863952,2563806837,1852023008,365126098,3\
269944861,584384398,677919599,3229601881,4280515016,2002735330,1136869587,3744433750,2289869850,2731719981,2714362070,879511577,1639411079,575934255,717107937,2\
857637483,576097850,2731753936,1725645e3,2810460463,5111599,767152862,2543075244,1251459544,1383482551,3052681127,3089939183,3612463449,1878520045,1510570527,21\
89125840,2431448366,582008916,3163445557,1265446783,1354458274,3529918736,3202711853,3073581712,3912963487,3029263377,1275016285,4249207360,2905708351,330450948\
6,1442611557,3585198765,2712415662,2731849581,3248163920,2283946226,208555832,2766454743,1331405426,1447828783,3315356441,3108627284,2957404670,2981538698,33399\
33917,1669711173,286233437,1465092821,1782121619,3862771680,710211251,980974943,1651941557,430374111,2051154026,704238805,4128970897,3144820574,2857402727,94896\
5521,3333752299,2227686284,718756367,2269778983,2731643755,718440111,2857816721,3616097120,1113355533,2478022182,410092745,1811985197,1944238868,2696854588,1415\
722873,1682284203,1060277122,1998114690,1503841958,82706478,2315155686,1068173648,845149890,2167947013,1768146376,1993038550,3566826697,3390574031,940016341,335\
5073782,2328040721,904371731,1205506512,4094660742,2816623006,825647681,85914773,2857843460,1249926541,1417871568,3287612,3211054559,3126306446,1975924523,13537\
00161,2814456437,2438597621,1800716203,722146342,2873936343,1151126914,4160483941,2877670899,458611604,2866078500,3483680063,770352098,2652916994,3367839148,394\
0505011,3585973912,3809620402,718646636,2504206814,2914927912,3631288169,2857486607,2860018678,575749918,2857478043,718488780,2069512688,3548183469,453416197,11\
06044049,3032691430,52586708,3378514636,3459808877,3211506028,1785789304,218356169,3571399134,3759170522,1194783844,1523787992,3007827094,1975193539,2555452411,\
1341901877,3045838698,3776907964,3217423946,2802510864,2889438986,1057244207,1636348243,3761863214,1462225785,2632663439,481089165,718503062,24497053,3332243209\
,3344655856,3655024856,3960371065,1195698900,2971415156,3710176158,2115785917,4027663609,3525578417,2524296189,2745972565,3564906415,1372086093,1452307862,27805\
01478,1476592880,3389271281,18495466,2378148571,901398090,891748256,3279637769,3157290713,2560960102,1447622437,4284372637,216884176,2086908623,1879786977,35889\
03153,2242455666,2938092967,3559082096,2810645491,758861177,1121993112,215018983,642190776,4169236812,1196255959,2081185372,3508738393,941322904,4124243163,2877\
523539,1848581667,2205260958,3180453958,2589345134,3694731276,550028657,2519456284,3789985535,2973870856,2093648313,443148163,46942275,2734146937,1117713533,111\
5362972,1523183689,3717140224,1551984063],s[1]=[522195092,4010518363,1776537470,960447360,4267822970,4005896314,1435016340,1929119313,2913464185,1310552629,3579\
470798,3724818106,2579771631,1594623892,417127293,2715217907,2696228731,1508390405,3994398868,3925858569,3695444102,4019471449,3129199795,3770928635,3520741761,\
990456497,4187484609,2783367035,21106139,3840405339,631373633,3783325702,532942976,396095098,3548038825,4267192484,2564721535,2011709262,2039648873,620404603,37\
76170075,2898526339,3612357925,4159332703,1645490516,223693667,1567101217,3362177881,1029951347,3470931136,3570957959,1550265121,119497089,972513919,907948164,3\
840628539,1613718692,3594177948,465323573,2659255085,654439692,2575596212,2699288441,3127702412,277098644,624404830,4100943870,2717858591,546110314,2403699828,3\
655377447,1321679412,4236791657,1045293279,4010672264,895050893,2319792268,494945126,1914543101,2777056443,3894764339,2219737618,311263384,4275257268,3458730721\
,669096869,3584475730,3835122877,3319158237,3949359204,2005142349,2713102337,2228954793,3769984788,569394103,3855636576,1425027204,108000370,2736431443,36718692\
69,3043122623,1750473702,2211081108,762237499,3972989403,2798899386,3061857628,2943854345,867476300,964413654,1591880597,1594774276,2179821409,552026980,3026064\
248,3726140315,2283577634,3110545105,2152310760,582474363,1582640421,1383256631,2043843868,3322775884,1217180674,463797851,2763038571,480777679,2718707717,22891\
64131,3118346187,214354409,200212307,3810608407,3025414197,2674075964,3997296425,1847405948,1342460550,510035443,4080271814,815934613,833030224,1620250387,19457\
32119,2703661145,3966000196,1388869545,3456054182,2687178561,2092620194,562037615,1356438536,3409922145,3261847397,1688467115,2150901366,631725691,3840332284,54\
9916902,3455104640,394546491,837744717,2114462948,751520235,2221554606,2415360136,3999097078,2063029875,803036379,2702586305,821456707,3019566164,360699898,4018\
502092,3511869016,3677355358,2402471449,812317050,49299192,2570164949,3259169295,2816732080,3331213574,3101303564,2156015656,3705598920,3546263921,143268808,320\
0304480,1638124008,3165189453,3341807610,578956953,2193977524,3638120073,2333881532,807278310,658237817,2969561766,1641658566,11683945,3086995007,148645947,1138\
423386,4158756760,1981396783,2401016740,3699783584,380097457,2680394679,2803068651,3334260286,441530178,4016580796,1375954390,761952171,891809099,2183123478,157\
052462,3683840763,1592404427,341349109,2438483839,1417898363,644327628,2233032776,2353769706,2201510100,220455161,1815641738,182899273,2995019788,3627381533,370\
2638151,2890684138,1052606899,588164016,1681439879,4038439418,2405343923,4229449282,167996282,1336969661,1688053129,2739224926,1543734051,1046297529,1138201970,\
2121126012,115334942,1819067631,1902159161,1941945968,2206692869,1159982321],s[2]=[2381300288,637164959,3952098751,3893414151,1197506559,916448331,2350892612,29\
32787856,3199334847,4009478890,3905886544,1373570990,2450425862,4037870920,3778841987,2456817877,286293407,124026297,3001279700,1028597854,3115296800,4208886496\
,2691114635,2188540206,1430237888,1218109995,3572471700,308166588,570424558,2187009021,2455094765,307733056,1310360322,3135275007,1384269543,2388071438,86323807\
9,2359263624,2801553128,3380786597,2831162807,1470087780,1728663345,4072488799,1090516929,532123132,2389430977,1132193179,2578464191,3051079243,1670234342,14345\
57849,2711078940,1241591150,3314043432,3435360113,3091448339,1812415473,2198440252,267246943,796911696,3619716990,38830015,1526438404,2806502096,374413614,29434\
01790,1489179520,1603809326,1920779204,168801282,260042626,2358705581,1563175598,2397674057,1356499128,2217211040,514611088,2037363785,2186468373,4022173083,279\
2511869,2913485016,1173701892,4200428547,3896427269,1334932762,2455136706,602925377,2835607854,1613172210,41346230,2499634548,2457437618,2188827595,41386358,417\
2255629,1313404830,2405527007,3801973774,2217704835,873260488,2528884354,2478092616,4012915883,2555359016,2006953883,2463913485,575479328,2218240648,2099895446,\
660001756,2341502190,3038761536,3888151779,3848713377,3286851934,1022894237,1620365795,3449594689,1551255054,15374395,3570825345,4249311020,4151111129,318191273\
2,310226346,1133119310,530038928,136043402,2476768958,3107506709,2544909567,1036173560,2367337196,1681395281,1758231547,3641649032,306774401,1575354324,37160858\
66,1990386196,3114533736,2455606671,1262092282,3124342505,2768229131,4210529083,1833535011,423410938,660763973,2187129978,1639812e3,3508421329,3467445492,310289\
298,272797111,2188552562,2456863912,310240523,677093832,1013118031,901835429,3892695601,1116285435,3036471170,1337354835,243122523,520626091,277223598,424444119\
7,4194248841,1766575121,594173102,316590669,742362309,3536858622,4176435350,3838792410,2501204839,1229605004,3115755532,1552908988,2312334149,979407927,39594746\
01,1148277331,176638793,3614686272,2083809052,40992502,1340822838,2731552767,3535757508,3560899520,1354035053,122129617,7215240,2732932949,3118912700,2718203926\
,2539075635,3609230695,3725561661,1928887091,2882293555,1988674909,2063640240,2491088897,1459647954,4189817080,2302804382,1113892351,2237858528,1927010603,40028\
80361,1856122846,1594404395,2944033133,3855189863,3474975698,1643104450,4054590833,3431086530,1730235576,2984608721,3084664418,2131803598,4178205752,267404349,1\
617849798,1616132681,1462223176,736725533,2327058232,551665188,2945899023,1749386277,2575514597,1611482493,674206544,2201269090,3642560800,728599968,1680547377,\
2620414464,1388111496,453204106,4156223445,1094905244,2754698257,2201108165,3757000246,2704524545,3922940700,3996465027],s[3]=[2645754912,532081118,2814278639,3\
530793624,1246723035,1689095255,2236679235,4194438865,2116582143,3859789411,157234593,2045505824,4245003587,1687664561,4083425123,605965023,672431967,1336064205\
,3376611392,214114848,4258466608,3232053071,489488601,605322005,3998028058,264917351,1912574028,756637694,436560991,202637054,135989450,85393697,2152923392,3896\
401662,2895836408,2145855233,3535335007,115294817,3147733898,1922296357,3464822751,4117858305,1037454084,2725193275,2127856640,1417604070,1148013728,1827919605,\
642362335,2929772533,909348033,1346338451,3547799649,297154785,1917849091,4161712827,2883604526,3968694238,1469521537,3780077382,3375584256,1763717519,136166297\
,4290970789,1295325189,2134727907,2798151366,1566297257,3672928234,2677174161,2672173615,965822077,2780786062,289653839,1133871874,3491843819,35685304,106889831\
6,418943774,672553190,642281022,2346158704,1954014401,3037126780,4079815205,2030668546,3840588673,672283427,1776201016,359975446,3750173538,555499703,2769985273\
,1324923,69110472,152125443,3176785106,3822147285,1340634837,798073664,1434183902,15393959,216384236,1303690150,3881221631,3711134124,3960975413,106373927,25784\
34224,1455997841,1801814300,1578393881,1854262133,3188178946,3258078583,2302670060,1539295533,3505142565,3078625975,2372746020,549938159,3278284284,2620926080,1\
81285381,2865321098,3970029511,68876850,488006234,1728155692,2608167508,836007927,2435231793,919367643,3339422534,3655756360,1457871481,40520939,1380155135,7979\
31188,234455205,2255801827,3990488299,397000196,739833055,3077865373,2871719860,4022553888,772369276,390177364,3853951029,557662966,740064294,1640166671,1699928\
825,3535942136,622006121,3625353122,68743880,1742502,219489963,1664179233,1577743084,1236991741,410585305,2366487942,823226535,1050371084,3426619607,3586839478,\
212779912,4147118561,1819446015,1911218849,530248558,3486241071,3252585495,2886188651,3410272728,2342195030,20547779,2982490058,3032363469,3631753222,312714466,\
1870521650,1493008054,3491686656,615382978,4103671749,2534517445,1932181,2196105170,278426614,6369430,3274544417,2913018367,697336853,2143000447,2946413531,7010\
99306,1558357093,2805003052,3500818408,2321334417,3567135975,216290473,3591032198,23009561,1996984579,3735042806,2024298078,3739440863,569400510,2339758983,3016\
033873,3097871343,3639523026,3844324983,3256173865,795471839,2951117563,4101031090,4091603803,3603732598,971261452,534414648,428311343,3389027175,2844869880,694\
888862,1227866773,2456207019,3043454569,2614353370,3749578031,3676663836,459166190,4132644070,1794958188,51825668,2252611902,3084671440,2036672799,3436641603,10\
99053433,2469121526,3059204941,1323291266,2061838604,1018778475,2233344254,2553501054,334295216,3556750194,1065731521,183467730],s[4]=[2127105028,745436345,2601\
412319,2788391185,3093987327,500390133,1155374404,389092991,150729210,3891597772,3523549952,1935325696,716645080,946045387,2901812282,1774124410,3869435775,4039\
581901,3293136918,3438657920,948246080,363898952,3867875531,1286266623,1598556673,68334250,630723836,1104211938,1312863373,613332731,2377784574,1101634306,44178\
0740,3129959883,1917973735,2510624549,3238456535,2544211978,3308894634,1299840618,4076074851,1756332096,3977027158,297047435,3790297736,2265573040,3621810518,13\
11375015,1667687725,47300608,3299642885,2474112369,201668394,1468347890,576830978,3594690761,3742605952,1958042578,1747032512,3558991340,1408974056,3366841779,6\
82131401,1033214337,1545599232,4265137049,206503691,103024618,2855227313,1337551222,2428998917,2963842932,4015366655,3852247746,2796956967,3865723491,3747938335\
,247794022,3755824572,702416469,2434691994,397379957,851939612,2314769512,218229120,1380406772,62274761,214451378,3170103466,2276210409,3845813286,28563499,4465\
92073,1693330814,3453727194,29968656,3093872512,220656637,2470637031,77972100,1667708854,1358280214,4064765667,2395616961,325977563,4277240721,4220025399,360552\
6484,3355147721,811859167,3069544926,3962126810,652502677,3075892249,4132761541,3498924215,1217549313,3250244479,3858715919,3053989961,1538642152,2279026266,287\
5879137,574252750,3324769229,2651358713,1758150215,141295887,2719868960,3515574750,4093007735,4194485238,1082055363,3417560400,395511885,2966884026,179534037,36\
46028556,3738688086,1092926436,2496269142,257381841,3772900718,1636087230,1477059743,2499234752,3811018894,2675660129,3285975680,90732309,1684827095,1150307763,\
1723134115,3237045386,1769919919,1240018934,815675215,750138730,2239792499,1234303040,1995484674,138143821,675421338,1145607174,1936608440,3238603024,2345230278\
,2105974004,323969391,779555213,3004902369,2861610098,1017501463,2098600890,2628620304,2940611490,2682542546,1171473753,3656571411,3687208071,4091869518,3930379\
35,159126506,1662887367,1147106178,391545844,3452332695,1891500680,3016609650,1851642611,546529401,1167818917,3194020571,2848076033,3953471836,575554290,4757968\
50,4134673196,450035699,2351251534,844027695,1080539133,86184846,1554234488,3692025454,1972511363,2018339607,1491841390,1141460869,1061690759,4244549243,2008416\
118,2351104703,2868147542,1598468138,722020353,1027143159,212344630,1387219594,1725294528,3745187956,2500153616,458938280,4129215917,1828119673,544571780,350322\
5445,2297937496,1241802790,267843827,2694610800,1397140384,1558801448,3782667683,1806446719,929573330,2234912681,400817706,616011623,4121520928,3603768725,17615\
50015,1968522284,4053731006,4192232858,4005120285,872482584,3140537016,3894607381,2287405443,1963876937,3663887957,1584857e3,2975024454,1833426440,4025083860],s\
[5]=[4143615901,749497569,1285769319,3795025788,2514159847,23610292,3974978748,844452780,3214870880,3751928557,2213566365,1676510905,448177848,3730751033,408629\
8418,2307502392,871450977,3222878141,4110862042,3831651966,2735270553,1310974780,2043402188,1218528103,2736035353,4274605013,2702448458,3936360550,2693061421,16\
2023535,2827510090,687910808,23484817,3784910947,3371371616,779677500,3503626546,3473927188,4157212626,3500679282,4248902014,2466621104,3899384794,1958663117,92\
5738300,1283408968,3669349440,1840910019,137959847,2679828185,1239142320,1315376211,1547541505,1690155329,739140458,3128809933,3933172616,3876308834,905091803,1\
548541325,4040461708,3095483362,144808038,451078856,676114313,2861728291,2469707347,993665471,373509091,2599041286,4025009006,4170239449,2149739950,3275793571,3\
749616649,2794760199,1534877388,572371878,2590613551,1753320020,3467782511,1405125690,4270405205,633333386,3026356924,3475123903,632057672,2846462855,1404951397\
,3882875879,3915906424,195638627,2385783745,3902872553,1233155085,3355999740,2380578713,2702246304,2144565621,3663341248,3894384975,2502479241,4248018925,309488\
5567,1594115437,572884632,3385116731,767645374,1331858858,1475698373,3793881790,3532746431,1321687957,619889600,1121017241,3440213920,2070816767,2833025776,1933\
951238,4095615791,890643334,3874130214,859025556,360630002,925594799,1764062180,3920222280,4078305929,979562269,2810700344,4087740022,1949714515,546639971,11653\
88173,3069891591,1495988560,922170659,1291546247,2107952832,1813327274,3406010024,3306028637,4241950635,153207855,2313154747,1608695416,1150242611,1967526857,72\
1801357,1220138373,3691287617,3356069787,2112743302,3281662835,1111556101,1778980689,250857638,2298507990,673216130,2846488510,3207751581,3562756981,3008625920,\
3417367384,2198807050,529510932,3547516680,3426503187,2364944742,102533054,2294910856,1617093527,1204784762,3066581635,1019391227,1069574518,1317995090,16918899\
97,3661132003,510022745,3238594800,1362108837,1817929911,2184153760,805817662,1953603311,3699844737,120799444,2118332377,207536705,2282301548,4120041617,1453058\
46,2508124933,3086745533,3261524335,1877257368,2977164480,3160454186,2503252186,4221677074,759945014,254147243,2767453419,3801518371,629083197,2471014217,907280\
572,3900796746,940896768,2751021123,2625262786,3161476951,3661752313,3260732218,1425318020,2977912069,1496677566,3988592072,2140652971,3126511541,3069632175,977\
771578,1392695845,1698528874,1411812681,1369733098,1343739227,3620887944,1142123638,67414216,3102056737,3088749194,1626167401,2546293654,3941374235,697522451,33\
404913,143560186,2595682037,994885535,1247667115,3859094837,2699155541,3547024625,4114935275,2968073508,3199963069,2732024527,1237921620,951448369,1898488916,12\
11705605,2790989240,2233243581,3598044975],s[6]=[2246066201,858518887,1714274303,3485882003,713916271,2879113490,3730835617,539548191,36158695,1298409750,419087\
104,1358007170,749914897,2989680476,1261868530,2995193822,2690628854,3443622377,3780124940,3796824509,2976433025,4259637129,1551479e3,512490819,1296650241,95199\
3153,2436689437,2460458047,144139966,3136204276,310820559,3068840729,643875328,1969602020,1680088954,2185813161,3283332454,672358534,198762408,896343282,2762695\
02,3014846926,84060815,197145886,376173866,3943890818,3813173521,3545068822,1316698879,1598252827,2633424951,1233235075,859989710,2358460855,3503838400,34096037\
20,1203513385,1193654839,2792018475,2060853022,207403770,1144516871,3068631394,1121114134,177607304,3785736302,326409831,1929119770,2983279095,4183308101,347457\
9288,3200513878,3228482096,119610148,1170376745,3378393471,3163473169,951863017,3337026068,3135789130,2907618374,1183797387,2015970143,4045674555,2182986399,295\
2138740,3928772205,384012900,2454997643,10178499,2879818989,2596892536,111523738,2995089006,451689641,3196290696,235406569,1441906262,3890558523,3013735005,4158\
569349,1644036924,376726067,1006849064,3664579700,2041234796,1021632941,1374734338,2566452058,371631263,4007144233,490221539,206551450,3140638584,1053219195,185\
3335209,3412429660,3562156231,735133835,1623211703,3104214392,2738312436,4096837757,3366392578,3110964274,3956598718,3196820781,2038037254,3877786376,2339753847\
,300912036,3766732888,2372630639,1516443558,4200396704,1574567987,4069441456,4122592016,2699739776,146372218,2748961456,2043888151,35287437,2596680554,655490400\
,1132482787,110692520,1031794116,2188192751,1324057718,1217253157,919197030,686247489,3261139658,1028237775,3135486431,3059715558,2460921700,986174950,266181146\
5,4062904701,2752986992,3709736643,367056889,1353824391,731860949,1650113154,1778481506,784341916,357075625,3608602432,1074092588,2480052770,3811426202,92751289\
,877911070,3600361838,1231880047,480201094,3756190983,3094495953,434011822,87971354,363687820,1717726236,1901380172,3926403882,2481662265,400339184,1490350766,2\
661455099,1389319756,2558787174,784598401,1983468483,30828846,3550527752,2716276238,3841122214,1765724805,1955612312,1277890269,1333098070,1564029816,2704417615\
,1026694237,3287671188,1260819201,3349086767,1016692350,1582273796,1073413053,1995943182,694588404,1025494639,3323872702,3551898420,4146854327,453260480,1316140\
391,1435673405,3038941953,3486689407,1622062951,403978347,817677117,950059133,4246079218,3278066075,1486738320,1417279718,481875527,2549965225,3933690356,760697\
757,1452955855,3897451437,1177426808,1702951038,4085348628,2447005172,1084371187,3516436277,3068336338,1073369276,1027665953,3284188590,1230553676,1368340146,22\
26246512,267243139,2274220762,4070734279,2497715176,2423353163,2504755875],s[7]=[3793104909,3151888380,2817252029,895778965,2005530807,3871412763,237245952,8682\
9237,296341424,3851759377,3974600970,2475086196,709006108,1994621201,2972577594,937287164,3734691505,168608556,3189338153,2225080640,3139713551,3033610191,30250\
41904,77524477,185966941,1208824168,2344345178,1721625922,3354191921,1066374631,1927223579,1971335949,2483503697,1551748602,2881383779,2856329572,3003241482,487\
46954,1398218158,2050065058,313056748,4255789917,393167848,1912293076,940740642,3465845460,3091687853,2522601570,2197016661,1727764327,364383054,492521376,12917\
06479,3264136376,1474851438,1685747964,2575719748,1619776915,1814040067,970743798,1561002147,2925768690,2123093554,1880132620,3151188041,697884420,2550985770,26\
07674513,2659114323,110200136,1489731079,997519150,1378877361,3527870668,478029773,2766872923,1022481122,431258168,1112503832,897933369,2635587303,669726182,338\
3752315,918222264,163866573,3246985393,3776823163,114105080,1903216136,761148244,3571337562,1690750982,3166750252,1037045171,1888456500,2010454850,642736655,616\
092351,365016990,1185228132,4174898510,1043824992,2023083429,2241598885,3863320456,3279669087,3674716684,108438443,2132974366,830746235,606445527,4173263986,220\
4105912,1844756978,2532684181,4245352700,2969441100,3796921661,1335562986,4061524517,2720232303,2679424040,634407289,885462008,3294724487,3933892248,2094100220,\
339117932,4048830727,3202280980,1458155303,2689246273,1022871705,2464987878,3714515309,353796843,2822958815,4256850100,4052777845,551748367,618185374,3778635579\
,4020649912,1904685140,3069366075,2670879810,3407193292,2954511620,4058283405,2219449317,3135758300,1120655984,3447565834,1474845562,3577699062,550456716,346690\
8712,2043752612,881257467,869518812,2005220179,938474677,3305539448,3850417126,1315485940,3318264702,226533026,965733244,321539988,1136104718,804158748,57396934\
1,3708209826,937399083,3290727049,2901666755,1461057207,4013193437,4066861423,3242773476,2421326174,1581322155,3028952165,786071460,3900391652,3918438532,148543\
3313,4023619836,3708277595,3678951060,953673138,1467089153,1930354364,1533292819,2492563023,1346121658,1685000834,1965281866,3765933717,4190206607,2052792609,35\
15332758,690371149,3125873887,2180283551,2903598061,3933952357,436236910,289419410,14314871,1242357089,2904507907,1616633776,2666382180,585885352,3471299210,269\
9507360,1432659641,277164553,3354103607,770115018,2303809295,3741942315,3177781868,2853364978,2269453327,3774259834,987383833,1290892879,225909803,1741533526,89\
0078084,1496906255,1111072499,916028167,243534141,1252605537,2204162171,531204876,290011180,3916834213,102027703,237315147,209093447,1486785922,220223953,275819\
5998,4175039106,82940208,3127791296,2569425252,518464269,1353887104,3941492737,2377294467,3935040926]}function jl(e){this.cast5=new Gl,this.cast5.setKey(e),this\
.encrypt=function(e){return this.cast5.encrypt(e)}}zl.keySize=zl.prototype.keySize=24,zl.blockSize=zl.prototype.blockSize=8,jl.blockSize=jl.prototype.blockSize=\
8,jl.keySize=jl.prototype.keySize=16;const ql=4294967295;function Vl(e,t){return(e<<t|e>>>32-t)&ql}function _l(e,t){return e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24}\
function Yl(e,t,r){e.splice(t,4,255&r,r>>>8&255,r>>>16&255,r>>>24&255)}function Zl(e,t){return e>>>8*t&255}function Jl(e){this.tf=function(){let e=null,t=null,r\
=-1,n=[],i=[[],[],[],[]];function s(e){return i[0][Zl(e,0)]^i[1][Zl(e,1)]^i[2][Zl(e,2)]^i[3][Zl(e,3)]}function a(e){return i[0][Zl(e,3)]^i[1][Zl(e,0)]^i[2][Zl(e\
,1)]^i[3][Zl(e,2)]}function o(e,t){let r=s(t[0]),i=a(t[1]);t[2]=Vl(t[2]^r+i+n[4*e+8]&ql,31),t[3]=Vl(t[3],1)^r+2*i+n[4*e+9]&ql,r=s(t[2]),i=a(t[3]),t[0]=Vl(t[0]^r\
+i+n[4*e+10]&ql,31),t[1]=Vl(t[1],1)^r+2*i+n[4*e+11]&ql}function c(e,t){let r=s(t[0]),i=a(t[1]);t[2]=Vl(t[2],1)^r+i+n[4*e+10]&ql,t[3]=Vl(t[3]^r+2*i+n[4*e+11]&ql,\
31),r=s(t[2]),i=a(t[3]),t[0]=Vl(t[0],1)^r+i+n[4*e+8]&ql,t[1]=Vl(t[1]^r+2*i+n[4*e+9]&ql,31)}return{name:"twofish",blocksize:16,open:function(t){let r,s,a,o,c;e=t\
;const u=[],h=[],f=[];let l;const y=[];let g,p,d;const A=[[8,1,7,13,6,15,3,2,0,11,5,9,14,12,10,4],[2,8,11,13,15,7,6,14,3,1,9,4,0,10,12,5]],w=[[14,12,11,8,1,2,3,\
5,15,4,10,6,7,0,9,13],[1,14,2,11,4,12,3,7,6,13,10,5,15,9,0,8]],m=[[11,10,5,14,6,13,9,0,12,8,15,3,2,4,7,1],[4,12,7,5,1,6,9,10,0,14,13,8,2,11,3,15]],b=[[13,7,15,4\
,1,2,6,14,9,11,3,0,8,5,12,10],[11,9,5,1,12,3,13,14,6,4,7,15,2,0,8,10]],k=[0,8,1,9,2,10,3,11,4,12,5,13,6,14,7,15],E=[0,9,2,11,4,13,6,15,8,1,10,3,12,5,14,7],v=[[]\
,[]],I=[[],[],[],[]];function B(e){return e^e>>2^[0,90,180,238][3&e]}function S(e){return e^e>>1^e>>2^[0,238,180,90][3&e]}function K(e,t){let r,n,i;for(r=0;r<8;\
r++)n=t>>>24,t=t<<8&ql|e>>>24,e=e<<8&ql,i=n<<1,128&n&&(i^=333),t^=n^i<<16,i^=n>>>1,1&n&&(i^=166),t^=i<<24|i<<8;return t}function C(e,t){const r=t>>4,n=15&t,i=A[\
e][r^n],s=w[e][k[n]^E[r]];return b[e][k[s]^E[i]]<<4|m[e][i^s]}function D(e,t){let r=Zl(e,0),n=Zl(e,1),i=Zl(e,2),s=Zl(e,3);switch(l){case 4:r=v[1][r]^Zl(t[3],0),\
n=v[0][n]^Zl(t[3],1),i=v[0][i]^Zl(t[3],2),s=v[1][s]^Zl(t[3],3);case 3:r=v[1][r]^Zl(t[2],0),n=v[1][n]^Zl(t[2],1),i=v[0][i]^Zl(t[2],2),s=v[0][s]^Zl(t[2],3);case 2\
:r=v[0][v[0][r]^Zl(t[1],0)]^Zl(t[0],0),n=v[0][v[1][n]^Zl(t[1],1)]^Zl(t[0],1),i=v[1][v[0][i]^Zl(t[1],2)]^Zl(t[0],2),s=v[1][v[1][s]^Zl(t[1],3)]^Zl(t[0],3)}return \
I[0][r]^I[1][n]^I[2][i]^I[3][s]}for(e=e.slice(0,32),r=e.length;16!==r&&24!==r&&32!==r;)e[r++]=0;for(r=0;r<e.length;r+=4)f[r>>2]=_l(e,r);for(r=0;r<256;r++)v[0][r\
]=C(0,r),v[1][r]=C(1,r);for(r=0;r<256;r++)g=v[1][r],p=B(g),d=S(g),I[0][r]=g+(p<<8)+(d<<16)+(d<<24),I[2][r]=p+(d<<8)+(g<<16)+(d<<24),g=v[0][r],p=B(g),d=S(g),I[1]\
[r]=d+(d<<8)+(p<<16)+(g<<24),I[3][r]=p+(g<<8)+(d<<16)+(p<<24);for(l=f.length/2,r=0;r<l;r++)s=f[r+r],u[r]=s,a=f[r+r+1],h[r]=a,y[l-r-1]=K(s,a);for(r=0;r<40;r+=2)s\
=16843009*r,a=s+16843009,s=D(s,u),a=Vl(D(a,h),8),n[r]=s+a&ql,n[r+1]=Vl(s+2*a,9);for(r=0;r<256;r++)switch(s=a=o=c=r,l){case 4:s=v[1][s]^Zl(y[3],0),a=v[0][a]^Zl(y\
[3],1),o=v[0][o]^Zl(y[3],2),c=v[1][c]^Zl(y[3],3);case 3:s=v[1][s]^Zl(y[2],0),a=v[1][a]^Zl(y[2],1),o=v[0][o]^Zl(y[2],2),c=v[0][c]^Zl(y[2],3);case 2:i[0][r]=I[0][\
v[0][v[0][s]^Zl(y[1],0)]^Zl(y[0],0)],i[1][r]=I[1][v[0][v[1][a]^Zl(y[1],1)]^Zl(y[0],1)],i[2][r]=I[2][v[1][v[0][o]^Zl(y[1],2)]^Zl(y[0],2)],i[3][r]=I[3][v[1][v[1][\
c]^Zl(y[1],3)]^Zl(y[0],3)]}},close:function(){n=[],i=[[],[],[],[]]},encrypt:function(e,i){t=e,r=i;const s=[_l(t,r)^n[0],_l(t,r+4)^n[1],_l(t,r+8)^n[2],_l(t,r+12)\
^n[3]];for(let e=0;e<8;e++)o(e,s);return Yl(t,r,s[2]^n[4]),Yl(t,r+4,s[3]^n[5]),Yl(t,r+8,s[0]^n[6]),Yl(t,r+12,s[1]^n[7]),r+=16,t},decrypt:function(e,i){t=e,r=i;c\
onst s=[_l(t,r)^n[4],_l(t,r+4)^n[5],_l(t,r+8)^n[6],_l(t,r+12)^n[7]];for(let e=7;e>=0;e--)c(e,s);Yl(t,r,s[2]^n[0]),Yl(t,r+4,s[3]^n[1]),Yl(t,r+8,s[0]^n[2]),Yl(t,r\
+12,s[1]^n[3]),r+=16},finalize:function(){return t}}}(),this.tf.open(Array.from(e),0),this.encrypt=function(e){return this.tf.encrypt(Array.from(e),0)}}function\
 Wl(){}function Xl(e){this.bf=new Wl,this.bf.init(e),this.encrypt=function(e){return this.bf.encryptBlock(e)}}Jl.keySize=Jl.prototype.keySize=32,Jl.blockSize=Jl\
.prototype.blockSize=16,Wl.prototype.BLOCKSIZE=8,Wl.prototype.SBOXES=[[3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,61\
4570311,3012652279,134345442,2240740374,1667834072,1901547113,2757295779,4103290238,227898511,1921955416,1904987480,2182433518,2069144605,3260701109,2620446009,\
720527379,3318853667,677414384,3393288472,3101374703,2390351024,1614419982,1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,28577412\
04,1464375394,1676153920,1439316330,715854006,3033291828,289532110,2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,2609353502,295008\
5171,1814351708,2050118529,680887927,999245976,1800124847,3300911131,1713906067,1641548236,4213287313,1216130144,1575780402,4018429277,3917837745,3693486850,394\
9271944,596196993,3549867205,258830323,2213823033,772490370,2760122372,1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,25\
17608232,2874225571,1861159788,326777828,3124490320,2130389656,2716951837,967770486,1724537150,2185432712,2364442137,1164943284,2105845187,998989502,3765401048,\
2244026483,1075463327,1455516326,1322494562,910128902,469688178,1117454909,936433444,3490320968,3675253459,1240580251,122909385,2157517691,634681816,4142456567,\
3825094682,3061402683,2540495037,79693498,3249098678,1084186820,1583128258,426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,3431023940,\
2942221577,3202600964,3727903485,1712269319,422464435,3234572375,1170764815,3523960633,3117677531,1434042557,442511882,3600875718,1076654713,1738483198,42131547\
64,2393238008,3677496056,1014306527,4251020053,793779912,2902807211,842905082,4246964064,1395751752,1040244610,2656851899,3396308128,445077038,3742853595,357791\
5638,679411651,2892444358,2354009459,1767581616,3150600392,3791627101,3102740896,284835224,4246832056,1258075500,768725851,2589189241,3069724005,3532540348,1274\
779536,3789419226,2764799539,1660621633,3471099624,4011903706,913787905,3497959166,737222580,2514213453,2928710040,3937242737,1804850592,3499020752,2949064160,2\
386320175,2390070455,2415321851,4061277028,2290661394,2416832540,1336762016,1754252060,3520065937,3014181293,791618072,3188594551,3933548030,2332172193,38525204\
63,3043980520,413987798,3465142937,3030929376,4245938359,2093235073,3534596313,375366246,2157278981,2479649556,555357303,3870105701,2008414854,3344188149,422138\
4143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,1471733935,610547355,4027169054,1432588573,1507829418,2025931657,3646575487,5450863\
70,48609733,2200306550,1653985193,298326376,1316178497,3007786442,2064951626,458293330,2589141269,3591329599,3164325604,727753846,2179363840,146436021,146144694\
3,4069977195,705550613,3059967265,3887724982,4281599278,3313849956,1404054877,2845806497,146425753,1854211946],[1266315497,3048417604,3681880366,3289982499,2909\
71e4,1235738493,2632868024,2414719590,3970600049,1771706367,1449415276,3266420449,422970021,1963543593,2690192192,3826793022,1062508698,1531092325,1804592342,25\
83117782,2714934279,4024971509,1294809318,4028980673,1289560198,2221992742,1669523910,35572830,157838143,1052438473,1016535060,1802137761,1753167236,1386275462,\
3080475397,2857371447,1040679964,2145300060,2390574316,1461121720,2956646967,4031777805,4028374788,33600511,2920084762,1018524850,629373528,3691585981,351594597\
7,2091462646,2486323059,586499841,988145025,935516892,3367335476,2599673255,2839830854,265290510,3972581182,2759138881,3795373465,1005194799,847297441,406762289\
,1314163512,1332590856,1866599683,4127851711,750260880,613907577,1450815602,3165620655,3734664991,3650291728,3012275730,3704569646,1427272223,778793252,13439380\
22,2676280711,2052605720,1946737175,3164576444,3914038668,3967478842,3682934266,1661551462,3294938066,4011595847,840292616,3712170807,616741398,312560963,711312\
465,1351876610,322626781,1910503582,271666773,2175563734,1594956187,70604529,3617834859,1007753275,1495573769,4069517037,2549218298,2663038764,504708206,2263041\
392,3941167025,2249088522,1514023603,1998579484,1312622330,694541497,2582060303,2151582166,1382467621,776784248,2618340202,3323268794,2497899128,2784771155,5039\
83604,4076293799,907881277,423175695,432175456,1378068232,4145222326,3954048622,3938656102,3820766613,2793130115,2977904593,26017576,3274890735,3194772133,17002\
74565,1756076034,4006520079,3677328699,720338349,1533947780,354530856,688349552,3973924725,1637815568,332179504,3949051286,53804574,2852348879,3044236432,128244\
9977,3583942155,3416972820,4006381244,1617046695,2628476075,3002303598,1686838959,431878346,2686675385,1700445008,1080580658,1009431731,832498133,3223435511,260\
5976345,2271191193,2516031870,1648197032,4164389018,2548247927,300782431,375919233,238389289,3353747414,2531188641,2019080857,1475708069,455242339,2609103871,44\
8939670,3451063019,1395535956,2413381860,1841049896,1491858159,885456874,4264095073,4001119347,1565136089,3898914787,1108368660,540939232,1173283510,2745871338,\
3681308437,4207628240,3343053890,4016749493,1699691293,1103962373,3625875870,2256883143,3830138730,1031889488,3479347698,1535977030,4236805024,3251091107,213209\
2099,1774941330,1199868427,1452454533,157007616,2904115357,342012276,595725824,1480756522,206960106,497939518,591360097,863170706,2375253569,3596610801,18141828\
75,2094937945,3421402208,1082520231,3463918190,2785509508,435703966,3908032597,1641649973,2842273706,3305899714,1510255612,2148256476,2655287854,3276092548,4258\
621189,236887753,3681803219,274041037,1734335097,3815195456,3317970021,1899903192,1026095262,4050517792,356393447,2410691914,3873677099,3682840055],[3913112168,\
2491498743,4132185628,2489919796,1091903735,1979897079,3170134830,3567386728,3557303409,857797738,1136121015,1342202287,507115054,2535736646,337727348,321359264\
0,1301675037,2528481711,1895095763,1721773893,3216771564,62756741,2142006736,835421444,2531993523,1442658625,3659876326,2882144922,676362277,1392781812,17069026\
6,3921047035,1759253602,3611846912,1745797284,664899054,1329594018,3901205900,3045908486,2062866102,2865634940,3543621612,3464012697,1080764994,553557557,365661\
5353,3996768171,991055499,499776247,1265440854,648242737,3940784050,980351604,3713745714,1749149687,3396870395,4211799374,3640570775,1161844396,3125318951,14315\
17754,545492359,4268468663,3499529547,1437099964,2702547544,3433638243,2581715763,2787789398,1060185593,1593081372,2418618748,4260947970,69676912,2159744348,865\
19011,2512459080,3838209314,1220612927,3339683548,133810670,1090789135,1078426020,1569222167,845107691,3583754449,4072456591,1091646820,628848692,1613405280,375\
7631651,526609435,236106946,48312990,2942717905,3402727701,1797494240,859738849,992217954,4005476642,2243076622,3870952857,3732016268,765654824,3490871365,25118\
36413,1685915746,3888969200,1414112111,2273134842,3281911079,4080962846,172450625,2569994100,980381355,4109958455,2819808352,2716589560,2568741196,3681446669,33\
29971472,1835478071,660984891,3704678404,4045999559,3422617507,3040415634,1762651403,1719377915,3470491036,2693910283,3642056355,3138596744,1364962596,207332806\
3,1983633131,926494387,3423689081,2150032023,4096667949,1749200295,3328846651,309677260,2016342300,1779581495,3079819751,111262694,1274766160,443224088,29851186\
6,1025883608,3806446537,1145181785,168956806,3641502830,3584813610,1689216846,3666258015,3200248200,1692713982,2646376535,4042768518,1618508792,1610833997,35230\
52358,4130873264,2001055236,3610705100,2202168115,4028541809,2961195399,1006657119,2006996926,3186142756,1430667929,3210227297,1314452623,4074634658,4101304120,\
2273951170,1399257539,3367210612,3027628629,1190975929,2062231137,2333990788,2221543033,2438960610,1181637006,548689776,2362791313,3372408396,3104550113,3145860\
560,296247880,1970579870,3078560182,3769228297,1714227617,3291629107,3898220290,166772364,1251581989,493813264,448347421,195405023,2709975567,677966185,37030365\
47,1463355134,2715995803,1338867538,1343315457,2802222074,2684532164,233230375,2599980071,2000651841,3277868038,1638401717,4028070440,3237316320,6314154,8197563\
86,300326615,590932579,1405279636,3267499572,3150704214,2428286686,3959192993,3461946742,1862657033,1266418056,963775037,2089974820,2263052895,1917689273,448879\
540,3550394620,3981727096,150775221,3627908307,1303187396,508620638,2975983352,2726630617,1817252668,1876281319,1457606340,908771278,3720792119,3617206836,24559\
94898,1729034894,1080033504],[976866871,3556439503,2881648439,1522871579,1555064734,1336096578,3548522304,2579274686,3574697629,3205460757,3593280638,3338716283\
,3079412587,564236357,2993598910,1781952180,1464380207,3163844217,3332601554,1699332808,1393555694,1183702653,3581086237,1288719814,691649499,2847557200,2895455\
976,3193889540,2717570544,1781354906,1676643554,2592534050,3230253752,1126444790,2770207658,2633158820,2210423226,2615765581,2414155088,3127139286,673620729,280\
5611233,1269405062,4015350505,3341807571,4149409754,1057255273,2012875353,2162469141,2276492801,2601117357,993977747,3918593370,2654263191,753973209,36408145,25\
30585658,25011837,3520020182,2088578344,530523599,2918365339,1524020338,1518925132,3760827505,3759777254,1202760957,3985898139,3906192525,674977740,4174734889,2\
031300136,2019492241,3983892565,4153806404,3822280332,352677332,2297720250,60907813,90501309,3286998549,1016092578,2535922412,2839152426,457141659,509813237,412\
0667899,652014361,1966332200,2975202805,55981186,2327461051,676427537,3255491064,2882294119,3433927263,1307055953,942726286,933058658,2468411793,3933900994,4215\
176142,1361170020,2001714738,2830558078,3274259782,1222529897,1679025792,2729314320,3714953764,1770335741,151462246,3013232138,1682292957,1483529935,471910574,1\
539241949,458788160,3436315007,1807016891,3718408830,978976581,1043663428,3165965781,1927990952,4200891579,2372276910,3208408903,3533431907,1412390302,293198005\
9,4132332400,1947078029,3881505623,4168226417,2941484381,1077988104,1320477388,886195818,18198404,3786409e3,2509781533,112762804,3463356488,1866414978,891333506\
,18488651,661792760,1628790961,3885187036,3141171499,876946877,2693282273,1372485963,791857591,2686433993,3759982718,3167212022,3472953795,2716379847,445679433,\
3561995674,3504004811,3574258232,54117162,3331405415,2381918588,3769707343,4154350007,1140177722,4074052095,668550556,3214352940,367459370,261225585,2610173221,\
4209349473,3468074219,3265815641,314222801,3066103646,3808782860,282218597,3406013506,3773591054,379116347,1285071038,846784868,2669647154,3771962079,3550491691\
,2305946142,453669953,1268987020,3317592352,3279303384,3744833421,2610507566,3859509063,266596637,3847019092,517658769,3462560207,3443424879,370717030,424752666\
1,2224018117,4143653529,4112773975,2788324899,2477274417,1456262402,2901442914,1517677493,1846949527,2295493580,3734397586,2176403920,1280348187,1908823572,3871\
786941,846861322,1172426758,3287448474,3383383037,1655181056,3139813346,901632758,1897031941,2986607138,3066810236,3447102507,1393639104,373351379,950779232,625\
454576,3124240540,4148612726,2007998917,544563296,2244738638,2330496472,2058025392,1291430526,424198748,50039436,29584100,3605783033,2429876329,2791104160,10575\
63949,3255363231,3075367218,3463963227,1469046755,985887462]],Wl.prototype.PARRAY=[608135816,2242054355,320440878,57701188,2752067618,698298832,137296536,396456\
2569,1160258022,953160567,3193202383,887688300,3232508343,3380367581,1065670069,3041331479,2450970073,2306472731],Wl.prototype.NN=16,Wl.prototype._clean=functio\
n(e){if(e<0){e=(2147483647&e)+2147483648}return e},Wl.prototype._F=function(e){let t;const r=255&e,n=255&(e>>>=8),i=255&(e>>>=8),s=255&(e>>>=8);return t=this.sb\
oxes[0][s]+this.sboxes[1][i],t^=this.sboxes[2][n],t+=this.sboxes[3][r],t},Wl.prototype._encryptBlock=function(e){let t,r=e[0],n=e[1];for(t=0;t<this.NN;++t){r^=t\
his.parray[t],n=this._F(r)^n;const e=r;r=n,n=e}r^=this.parray[this.NN+0],n^=this.parray[this.NN+1],e[0]=this._clean(n),e[1]=this._clean(r)},Wl.prototype.encrypt\
Block=function(e){let t;const r=[0,0],n=this.BLOCKSIZE/2;for(t=0;t<this.BLOCKSIZE/2;++t)r[0]=r[0]<<8|255&e[t+0],r[1]=r[1]<<8|255&e[t+n];this._encryptBlock(r);co\
nst i=[];for(t=0;t<this.BLOCKSIZE/2;++t)i[t+0]=r[0]>>>24-8*t&255,i[t+n]=r[1]>>>24-8*t&255;return i},Wl.prototype._decryptBlock=function(e){let t,r=e[0],n=e[1];f\
or(t=this.NN+1;t>1;--t){r^=this.parray[t],n=this._F(r)^n;const e=r;r=n,n=e}r^=this.parray[1],n^=this.parray[0],e[0]=this._clean(n),e[1]=this._clean(r)},Wl.proto\
type.init=function(e){let t,r=0;for(this.parray=[],t=0;t<this.NN+2;++t){let n=0;for(let t=0;t<4;++t)n=n<<8|255&e[r],++r>=e.length&&(r=0);this.parray[t]=this.PAR\
RAY[t]^n}for(this.sboxes=[],t=0;t<4;++t)for(this.sboxes[t]=[],r=0;r<256;++r)this.sboxes[t][r]=this.SBOXES[t][r];const n=[0,0];for(t=0;t<this.NN+2;t+=2)this._enc\
ryptBlock(n),this.parray[t+0]=n[0],this.parray[t+1]=n[1];for(t=0;t<4;++t)for(r=0;r<256;r+=2)this._encryptBlock(n),this.sboxes[t][r+0]=n[0],this.sboxes[t][r+1]=n\
[1]},Xl.keySize=Xl.prototype.keySize=16,Xl.blockSize=Xl.prototype.blockSize=8;const $l=new Map(Object.entries({tripledes:zl,cast5:jl,twofish:Jl,blowfish:Xl}));v\
ar ey=/*#__PURE__*/Object.freeze({__proto__:null,legacyCiphers:$l});function ty(e,t,r,n){e[t]+=r[n],e[t+1]+=r[n+1]+(e[t]<r[n])}function ry(e,t){e[0]+=t,e[1]+=e[\
0]<t}function ny(e,t,r,n,i,s,a,o){ty(e,r,e,n),ty(e,r,t,a);let c=e[s]^e[r],u=e[s+1]^e[r+1];e[s]=u,e[s+1]=c,ty(e,i,e,s),c=e[n]^e[i],u=e[n+1]^e[i+1],e[n]=c>>>24^u<\
<8,e[n+1]=u>>>24^c<<8,ty(e,r,e,n),ty(e,r,t,o),c=e[s]^e[r],u=e[s+1]^e[r+1],e[s]=c>>>16^u<<16,e[s+1]=u>>>16^c<<16,ty(e,i,e,s),c=e[n]^e[i],u=e[n+1]^e[i+1],e[n]=u>>\
>31^c<<1,e[n+1]=c>>>31^u<<1}const iy=new Uint32Array([4089235720,1779033703,2227873595,3144134277,4271175723,1013904242,1595750129,2773480762,2917565137,1359893\
119,725511199,2600822924,4215389547,528734635,327033209,1541459225]),sy=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,\
5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5\
,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,\
6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3].map((e=>2*e)));function ay(e,t){const r=new Uint32Array(32),n=new Uint32Array(e.b.buffer,e.b.by\
teOffset,32);for(let t=0;t<16;t++)r[t]=e.h[t],r[t+16]=iy[t];r[24]^=e.t0[0],r[25]^=e.t0[1];const i=t?4294967295:0;r[28]^=i,r[29]^=i;for(let e=0;e<12;e++){const t\
=e<<4;ny(r,n,0,8,16,24,sy[t+0],sy[t+1]),ny(r,n,2,10,18,26,sy[t+2],sy[t+3]),ny(r,n,4,12,20,28,sy[t+4],sy[t+5]),ny(r,n,6,14,22,30,sy[t+6],sy[t+7]),ny(r,n,0,10,20,\
30,sy[t+8],sy[t+9]),ny(r,n,2,12,22,24,sy[t+10],sy[t+11]),ny(r,n,4,14,16,26,sy[t+12],sy[t+13]),ny(r,n,6,8,18,28,sy[t+14],sy[t+15])}for(let t=0;t<16;t++)e.h[t]^=r\
[t]^r[t+16]}class oy{constructor(e,t,r,n){const i=new Uint8Array(64);this.S={b:new Uint8Array(hy),h:new Uint32Array(uy/4),t0:new Uint32Array(2),c:0,outlen:e},i[\
0]=e,t&&(i[1]=t.length),i[2]=1,i[3]=1,r&&i.set(r,32),n&&i.set(n,48);const s=new Uint32Array(i.buffer,i.byteOffset,i.length/Uint32Array.BYTES_PER_ELEMENT);for(le\
t e=0;e<16;e++)this.S.h[e]=iy[e]^s[e];if(t){const e=new Uint8Array(hy);e.set(t),this.update(e)}}update(e){if(!(e instanceof Uint8Array))throw Error("Input must \
be Uint8Array or Buffer");let t=0;for(;t<e.length;){this.S.c===hy&&(ry(this.S.t0,this.S.c),ay(this.S,!1),this.S.c=0);let r=hy-this.S.c;this.S.b.set(e.subarray(t\
,t+r),this.S.c);const n=Math.min(r,e.length-t);this.S.c+=n,t+=n}return this}digest(e){ry(this.S.t0,this.S.c),this.S.b.fill(0,this.S.c),this.S.c=hy,ay(this.S,!0)\
;const t=e||new Uint8Array(this.S.outlen);for(let e=0;e<this.S.outlen;e++)t[e]=this.S.h[e>>2]>>8*(3&e);return this.S.h=null,t.buffer}}function cy(e,t,r,n){if(e>\
uy)throw Error(`outlen must be at most ${uy} (given: ${e})`);return new oy(e,t,r,n)}const uy=64,hy=128,fy=1024,ly=205===new Uint8Array(new Uint16Array([43981]).\
buffer)[0];function yy(e,t,r){return e[r+0]=t,e[r+1]=t>>8,e[r+2]=t>>16,e[r+3]=t>>24,e}function gy(e,t,r){if(t>Number.MAX_SAFE_INTEGER)throw Error("LE64: large n\
umbers unsupported");let n=t;for(let t=r;t<r+7;t++)e[t]=n,n=(n-e[t])/256;return e}function py(e,t,r){const n=new Uint8Array(64),i=new Uint8Array(4+t.length);if(\
yy(i,e,0),i.set(t,4),e<=64)return cy(e).update(i).digest(r),r;const s=Math.ceil(e/32)-2;for(let e=0;e<s;e++)cy(64).update(0===e?i:n).digest(n),r.set(n.subarray(\
0,32),32*e);const a=new Uint8Array(cy(e-32*s).update(n).digest());return r.set(a,32*s),r}function dy(e,t,r,n){return e.fn.XOR(t.byteOffset,r.byteOffset,n.byteOf\
fset),t}function Ay(e,t,r,n){return e.fn.G(t.byteOffset,r.byteOffset,n.byteOffset,e.refs.gZ.byteOffset),n}function wy(e,t,r,n){return e.fn.G2(t.byteOffset,r.byt\
eOffset,n.byteOffset,e.refs.gZ.byteOffset),n}function*my(e,t,r,n,i,s,a,o){e.refs.prngTmp.fill(0);const c=e.refs.prngTmp.subarray(0,48);gy(c,t,0),gy(c,r,8),gy(c,\
n,16),gy(c,i,24),gy(c,s,32),gy(c,2,40);for(let t=1;t<=a;t++){gy(e.refs.prngTmp,t,c.length);const r=wy(e,e.refs.ZERO1024,e.refs.prngTmp,e.refs.prngR);for(let e=1\
===t?8*o:0;e<r.length;e+=8)yield r.subarray(e,e+8)}return[]}function by(e,{memory:t,instance:r}){if(!ly)throw Error("BigEndian system not supported");const n=fu\
nction({type:e,version:t,tagLength:r,password:n,salt:i,ad:s,secret:a,parallelism:o,memorySize:c,passes:u}){const h=(e,t,r,n)=>{if(t<r||t>n)throw Error(`${e} siz\
e should be between ${r} and ${n} bytes`)};if(2!==e||19!==t)throw Error("Unsupported type or version");return h("password",n,8,4294967295),h("salt",i,8,42949672\
95),h("tag",r,4,4294967295),h("memory",c,8*o,4294967295),s&&h("associated data",s,0,4294967295),a&&h("secret",a,0,32),{type:e,version:t,tagLength:r,password:n,s\
alt:i,ad:s,secret:a,lanes:o,memorySize:c,passes:u}}({type:2,version:19,...e}),{G:i,G2:s,xor:a,getLZ:o}=r.exports,c={},u={};u.G=i,u.G2=s,u.XOR=a;const h=4*n.lane\
s*Math.floor(n.memorySize/(4*n.lanes)),f=h*fy+10240;if(t.buffer.byteLength<f){const e=Math.ceil((f-t.buffer.byteLength)/65536);t.grow(e)}let l=0;c.gZ=new Uint8A\
rray(t.buffer,l,fy),l+=c.gZ.length,c.prngR=new Uint8Array(t.buffer,l,fy),l+=c.prngR.length,c.prngTmp=new Uint8Array(t.buffer,l,fy),l+=c.prngTmp.length,c.ZERO102\
4=new Uint8Array(t.buffer,l,1024),l+=c.ZERO1024.length;const y=new Uint32Array(t.buffer,l,2);l+=y.length*Uint32Array.BYTES_PER_ELEMENT;const g={fn:u,refs:c},p=n\
ew Uint8Array(t.buffer,l,fy);l+=p.length;const d=new Uint8Array(t.buffer,l,n.memorySize*fy),A=new Uint8Array(t.buffer,0,l),w=function(e){const t=cy(64),r=new Ui\
nt8Array(4),n=new Uint8Array(24);yy(n,e.lanes,0),yy(n,e.tagLength,4),yy(n,e.memorySize,8),yy(n,e.passes,12),yy(n,e.version,16),yy(n,e.type,20);const i=[n];e.pas\
sword?(i.push(yy(new Uint8Array(4),e.password.length,0)),i.push(e.password)):i.push(r);e.salt?(i.push(yy(new Uint8Array(4),e.salt.length,0)),i.push(e.salt)):i.p\
ush(r);e.secret?(i.push(yy(new Uint8Array(4),e.secret.length,0)),i.push(e.secret)):i.push(r);e.ad?(i.push(yy(new Uint8Array(4),e.ad.length,0)),i.push(e.ad)):i.p\
ush(r);t.update(function(e){if(1===e.length)return e[0];let t=0;for(let r=0;r<e.length;r++){if(!(e[r]instanceof Uint8Array))throw Error("concatArrays: Data must\
 be in the form of a Uint8Array");t+=e[r].length}const r=new Uint8Array(t);let n=0;return e.forEach((e=>{r.set(e,n),n+=e.length})),r}(i));const s=t.digest();ret\
urn new Uint8Array(s)}(n),m=h/n.lanes,b=Array(n.lanes).fill(null).map((()=>Array(m))),k=(e,t)=>(b[e][t]=d.subarray(e*m*1024+1024*t,e*m*1024+1024*t+fy),b[e][t]);\
for(let e=0;e<n.lanes;e++){const t=new Uint8Array(w.length+8);t.set(w),yy(t,0,w.length),yy(t,e,w.length+4),py(fy,t,k(e,0)),yy(t,1,w.length),py(fy,t,k(e,1))}cons\
t E=m/4;for(let e=0;e<n.passes;e++)for(let t=0;t<4;t++){const r=0===e&&t<=1;for(let i=0;i<n.lanes;i++){let s=0===t&&0===e?2:0;const a=r?my(g,e,i,t,h,n.passes,E,\
s):null;for(;s<E;s++){const c=t*E+s,u=c>0?b[i][c-1]:b[i][m-1],h=r?a.next().value:u;o(y.byteOffset,h.byteOffset,i,n.lanes,e,t,s,4,E);const f=y[0],l=y[1];0===e&&k\
(i,c),Ay(g,u,b[f][l],e>0?p:b[i][c]),e>0&&dy(g,b[i][c],p,b[i][c])}}}const v=b[0][m-1];for(let e=1;e<n.lanes;e++)dy(g,v,v,b[e][m-1]);const I=py(n.tagLength,v,new \
Uint8Array(n.tagLength));return A.fill(0),t.grow(0),I}let ky;async function Ey(e,t){const r=new WebAssembly.Memory({initial:1040,maximum:65536}),n=await async f\
unction(e,t,r){const n={env:{memory:e}};if(void 0===ky)try{const e=await t(n);return ky=!0,e}catch(e){ky=!1}return(ky?t:r)(n)}(r,e,t);return e=>by(e,{instance:n\
.instance,memory:r})}function vy(e,t,r,n){return function(e,t,r){var n=r?WebAssembly.instantiateStreaming:WebAssembly.instantiate,i=r?WebAssembly.compileStreami\
ng:WebAssembly.compile;return t?n(e,t):i(e)}(Buffer.from(r,"base64"),n,!1)}var Iy,By,Sy,Ky,Cy,Dy,Uy=/*#__PURE__*/Object.freeze({__proto__:null,default:async()=>\
Ey((e=>vy(0,0,"AGFzbQEAAAABKwdgBH9/f38AYAABf2AAAGADf39/AGAJf39/f39/f39/AX9gAX8AYAF/AX8CEwEDZW52Bm1lbW9yeQIBkAiAgAQDCgkCAwAABAEFBgEEBQFwAQICBgkBfwFBkIjAAgsHfQoDe\
G9yAAEBRwACAkcyAAMFZ2V0TFoABBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAgJc3RhY2tTYXZlAAUMc3RhY2tSZXN0b3JlAAYKc3RhY2tBbGxvY\
wAHCQcBAEEBCwEACs0gCQMAAQtYAQJ/A0AgACAEQQR0IgNqIAIgA2r9AAQAIAEgA2r9AAQA/VH9CwQAIAAgA0EQciIDaiACIANq/QAEACABIANq/QAEAP1R/QsEACAEQQJqIgRBwABHDQALC7ceAgt7A38DQCADI\
BFBBHQiD2ogASAPav0ABAAgACAPav0ABAD9USIF/QsEACACIA9qIAX9CwQAIAMgD0EQciIPaiABIA9q/QAEACAAIA9q/QAEAP1RIgX9CwQAIAIgD2ogBf0LBAAgEUECaiIRQcAARw0ACwNAIAMgEEEHdGoiAEEQa\
iAA/QAEcCAA/QAEMCIFIAD9AAQQIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEUCIG/c4BIAkgCf0NA\
AECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAX9USIFQSj9ywEgBUEY/c0B/VAiCCAE/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAEIAT9DQABAgMICQoLAAECAwgJC\
gv93gFBAf3LAf3OASIKIAogCf1RIgVBMP3LASAFQRD9zQH9UCIFIAb9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkgCP1RIgRBAf3LASAEQT/9zQH9U\
CIMIAD9AARgIAD9AAQgIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIABBQGsiAf0ABAAiB/3OA\
SAIIAj9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiByAE/VEiBEEo/csBIARBGP3NAf1QIgsgBv3OASALIAv9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKC\
wABAgMICQoL/d4BQQH9ywH9zgEiBiAI/VEiBEEw/csBIARBEP3NAf1QIgQgB/3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAL/VEiB0EB/csBIAdBP\
/3NAf1QIg0gDf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eHyIH/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAQgBSAF/Q0AAQIDB\
AUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/VEiC0Eg/csBIAtBIP3NAf1QIgsgCP3OASALIAv9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAH/VEiB0Eo/\
csBIAdBGP3NAf1QIgcgCv3OASAHIAf9DQABAgMICQoLAAECAwgJCgsgCiAK/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiDv0LBAAgACAGIA0gDCAM/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZG\
hscHR4fIgr9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgYgBSAEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USIFQSD9ywEgB\
UEg/c0B/VAiBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAr9USIEQSj9ywEgBEEY/c0B/VAiCiAG/c4BIAogCv0NAAECAwgJCgsAAQIDCAkKC\
yAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAQgBf1RIgVBMP3LASAFQRD9zQH9UCIFIA4gC/1RIgRBMP3LASAEQRD9zQH9UCIEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PG\
BkaGxwdHh/9CwRgIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRwIAEgBCAI/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LA\
f3OASIE/QsEACAAIAUgCf3OASAFIAX9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCf0LBFAgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgB\
EE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEICAAIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAQQQFqIhBBCEcNAAtBACEQA0AgA\
yAQQQR0aiIAQYABaiAA/QAEgAcgAP0ABIADIgUgAP0ABIABIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/\
QAEgAUiBv3OASAJIAn9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAF/VEiBUEo/csBIAVBGP3NAf1QIgggBP3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgBCAE/\
Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCiAKIAn9USIFQTD9ywEgBUEQ/c0B/VAiBSAG/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAj9U\
SIEQQH9ywEgBEE//c0B/VAiDCAA/QAEgAYgAP0ABIACIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9U\
CIIIAD9AASABCIH/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIHIAT9USIEQSj9ywEgBEEY/c0B/VAiCyAG/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKC\
yAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAj9USIEQTD9ywEgBEEQ/c0B/VAiBCAH/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIII\
Av9USIHQQH9ywEgB0E//c0B/VAiDSAN/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgf9zgEgByAH/Q0AAQIDCAkKCwABAgMICQoLIAogCv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BI\
gogBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USILQSD9ywEgC0Eg/c0B/VAiCyAI/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LA\
f3OASIIIAf9USIHQSj9ywEgB0EY/c0B/VAiByAK/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIO/QsEACAAIAYgDSAMIAz9DQABAgMEBQYHEBESExQVF\
hf9DQgJCgsMDQ4PGBkaGxwdHh8iCv3OASAKIAr9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAFIAQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobH\
B0eH/1RIgVBIP3LASAFQSD9zQH9UCIFIAn9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAkgCf0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkgCv1RIgRBKP3LASAEQRj9zQH9UCIKIAb9zgEgCiAK/Q0AA\
QIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9CwQAIAAgBCAF/VEiBUEw/csBIAVBEP3NAf1QIgUgDiAL/VEiBEEw/csBIARBEP3NAf1QIgQgBP0NAAECAwQFBgcQERITF\
BUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIAGIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwSAByAAIAQgCP3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKC\
wABAgMICQoL/d4BQQH9ywH9zgEiBP0LBIAEIAAgBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJ/QsEgAUgACAEIAf9USIFQQH9ywEgBUE//c0B/\
VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEgAIgACAEIAUgBf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIADI\
BBBAWoiEEEIRw0AC0EAIRADQCACIBBBBHQiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACACIABBEHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBIHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACI\
ABBMHIiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACAQQQRqIhBBwABHDQALCxYAIAAgASACIAMQAiAAIAIgAiADEAILewIBfwF+IAIhCSABNQIAIQogBCAFcgRAIAEoAgQgA3AhCQsgACAJNgIAIAAgB0EBayAFI\
AQbIAhsIAZBAWtBAEF/IAYbIAIgCUYbaiIBIAVBAWogCGxBACAEG2ogAa0gCiAKfkIgiH5CIIinQX9zaiAHIAhscDYCBCAACwQAIwALBgAgACQACxAAIwAgAGtBcHEiACQAIAALBQBBgAgL",e)),(e=>vy(0,0,\
"AGFzbQEAAAABPwhgBH9/f38AYAABf2AAAGADf39/AGARf39/f39/f39/f39/f39/f38AYAl/f39/f39/f38Bf2ABfwBgAX8BfwITAQNlbnYGbWVtb3J5AgGQCICABAMLCgIDBAAABQEGBwEEBQFwAQICBgkBfwF\
BkIjAAgsHfQoDeG9yAAEBRwADAkcyAAQFZ2V0TFoABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAkJc3RhY2tTYXZlAAYMc3RhY2tSZXN0b3JlAAc\
Kc3RhY2tBbGxvYwAICQcBAEEBCwEACssaCgMAAQtQAQJ/A0AgACAEQQN0IgNqIAIgA2opAwAgASADaikDAIU3AwAgACADQQhyIgNqIAIgA2opAwAgASADaikDAIU3AwAgBEECaiIEQYABRw0ACwveDwICfgF/IAA\
gAUEDdGoiEyATKQMAIhEgACAFQQN0aiIBKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA1BA3RqIgUgESAFKQMAhUIgiSIRNwMAIAAgCUEDdGoiCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL\
+////H4N+fCIRNwMAIAEgESABKQMAhUIoiSIRNwMAIBMgESATKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAFIBEgBSkDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8\
fg358IhE3AwAgASARIAEpAwCFQgGJNwMAIAAgAkEDdGoiDSANKQMAIhEgACAGQQN0aiICKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA5BA3RqIgYgESAGKQMAhUIgiSIRNwMAIAAgCkEDdGo\
iCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIoiSIRNwMAIA0gESANKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAKIBE\
gCikDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAiARIAIpAwCFQgGJNwMAIAAgA0EDdGoiDiAOKQMAIhEgACAHQQN0aiIDKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA9BA3R\
qIgcgESAHKQMAhUIgiSIRNwMAIAAgC0EDdGoiCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAMgESADKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+Dfnw\
iETcDACAHIBEgBykDAIVCMIkiETcDACALIBEgCykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAwCFQgGJNwMAIAAgBEEDdGoiDyAPKQMAIhEgACAIQQN0aiIEKQMAIhJ8IBFCAYZC/v/\
//x+DIBJC/////w+DfnwiETcDACAAIBBBA3RqIgggESAIKQMAhUIgiSIRNwMAIAAgDEEDdGoiACARIAApAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA8gESAPKQM\
AIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAIIBEgCCkDAIVCMIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIBMgEykDACIRIAIpAwA\
iEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAggESAIKQMAhUIgiSIRNwMAIAsgESALKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACACIBEgAikDAIVCKIkiETcDACATIBEgEykDACISfCA\
RQv////8PgyASQgGGQv7///8fg358IhE3AwAgCCARIAgpAwCFQjCJIhE3AwAgCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIBiTcDACANIA0pAwAiESADKQMAIhJ8IBF\
CAYZC/v///x+DIBJC/////w+DfnwiETcDACAFIBEgBSkDAIVCIIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAwCFQiiJIhE3AwAgDSARIA0pAwAiEnwgEUL////\
/D4MgEkIBhkL+////H4N+fCIRNwMAIAUgESAFKQMAhUIwiSIRNwMAIAAgESAAKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACADIBEgAykDAIVCAYk3AwAgDiAOKQMAIhEgBCkDACISfCARQgGGQv7\
///8fgyASQv////8Pg358IhE3AwAgBiARIAYpAwCFQiCJIhE3AwAgCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJ\
CAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIA8gDykDACIRIAEpAwAiEnwgEUIBhkL+////H4M\
gEkL/////D4N+fCIRNwMAIAcgESAHKQMAhUIgiSIRNwMAIAogESAKKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACABIBEgASkDAIVCKIkiETcDACAPIBEgDykDACISfCARQv////8PgyASQgGGQv7\
///8fg358IhE3AwAgByARIAcpAwCFQjCJIhE3AwAgCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIBiTcDAAvdCAEPfwNAIAIgBUEDdCIGaiABIAZqKQMAIAAgBmopAwC\
FNwMAIAIgBkEIciIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAVBAmoiBUGAAUcNAAsDQCADIARBA3QiAGogACACaikDADcDACADIARBAXIiAEEDdCIBaiABIAJqKQMANwMAIAMgBEECciIBQQN0IgVqIAIgBWopAwA\
3AwAgAyAEQQNyIgVBA3QiBmogAiAGaikDADcDACADIARBBHIiBkEDdCIHaiACIAdqKQMANwMAIAMgBEEFciIHQQN0IghqIAIgCGopAwA3AwAgAyAEQQZyIghBA3QiCWogAiAJaikDADcDACADIARBB3IiCUEDdCI\
KaiACIApqKQMANwMAIAMgBEEIciIKQQN0IgtqIAIgC2opAwA3AwAgAyAEQQlyIgtBA3QiDGogAiAMaikDADcDACADIARBCnIiDEEDdCINaiACIA1qKQMANwMAIAMgBEELciINQQN0Ig5qIAIgDmopAwA3AwAgAyA\
EQQxyIg5BA3QiD2ogAiAPaikDADcDACADIARBDXIiD0EDdCIQaiACIBBqKQMANwMAIAMgBEEOciIQQQN0IhFqIAIgEWopAwA3AwAgAyAEQQ9yIhFBA3QiEmogAiASaikDADcDACADIARB//8DcSAAQf//A3EgAUH\
//wNxIAVB//8DcSAGQf//A3EgB0H//wNxIAhB//8DcSAJQf//A3EgCkH//wNxIAtB//8DcSAMQf//A3EgDUH//wNxIA5B//8DcSAPQf//A3EgEEH//wNxIBFB//8DcRACIARB8ABJIQAgBEEQaiEEIAANAAtBACE\
BIANBAEEBQRBBEUEgQSFBMEExQcAAQcEAQdAAQdEAQeAAQeEAQfAAQfEAEAIgA0ECQQNBEkETQSJBI0EyQTNBwgBBwwBB0gBB0wBB4gBB4wBB8gBB8wAQAiADQQRBBUEUQRVBJEElQTRBNUHEAEHFAEHUAEHVAEH\
kAEHlAEH0AEH1ABACIANBBkEHQRZBF0EmQSdBNkE3QcYAQccAQdYAQdcAQeYAQecAQfYAQfcAEAIgA0EIQQlBGEEZQShBKUE4QTlByABByQBB2ABB2QBB6ABB6QBB+ABB+QAQAiADQQpBC0EaQRtBKkErQTpBO0H\
KAEHLAEHaAEHbAEHqAEHrAEH6AEH7ABACIANBDEENQRxBHUEsQS1BPEE9QcwAQc0AQdwAQd0AQewAQe0AQfwAQf0AEAIgA0EOQQ9BHkEfQS5BL0E+QT9BzgBBzwBB3gBB3wBB7gBB7wBB/gBB/wAQAgNAIAIgAUE\
DdCIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAiAAQQhyIgRqIgUgAyAEaikDACAFKQMAhTcDACACIABBEHIiBGoiBSADIARqKQMAIAUpAwCFNwMAIAIgAEEYciIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAUEEaiIBQYA\
BRw0ACwsWACAAIAEgAiADEAMgACACIAIgAxADC3sCAX8BfiACIQkgATUCACEKIAQgBXIEQCABKAIEIANwIQkLIAAgCTYCACAAIAdBAWsgBSAEGyAIbCAGQQFrQQBBfyAGGyACIAlGG2oiASAFQQFqIAhsQQAgBBt\
qIAGtIAogCn5CIIh+QiCIp0F/c2ogByAIbHA2AgQgAAsEACMACwYAIAAkAAsQACMAIABrQXBxIgAkACAACwUAQYAICw==",e)))});function Py(e){return e&&e.__esModule&&Object.prototype.ha\
sOwnProperty.call(e,"default")?e.default:e}var xy=function(){if(Dy)return Cy;Dy=1;const e=function(){if(By)return Iy;function e(e){this.name="Bzip2Error",this.m\
essage=e,this.stack=Error().stack}By=1,e.prototype=Error();var t=function(t){throw new e(t)},r={};return r.Bzip2Error=e,r.crcTable=[0,79764919,159529838,2225046\
65,319059676,398814059,445009330,507990021,638119352,583659535,797628118,726387553,890018660,835552979,1015980042,944750013,1276238704,1221641927,1167319070,109\
5957929,1595256236,1540665371,1452775106,1381403509,1780037320,1859660671,1671105958,1733955601,2031960084,2111593891,1889500026,1952343757,2552477408,263210069\
5,2443283854,2506133561,2334638140,2414271883,2191915858,2254759653,3190512472,3135915759,3081330742,3009969537,2905550212,2850959411,2762807018,2691435357,3560\
074640,3505614887,3719321342,3648080713,3342211916,3287746299,3467911202,3396681109,4063920168,4143685023,4223187782,4286162673,3779000052,3858754371,3904687514\
,3967668269,881225847,809987520,1023691545,969234094,662832811,591600412,771767749,717299826,311336399,374308984,453813921,533576470,25881363,88864420,134795389\
,214552010,2023205639,2086057648,1897238633,1976864222,1804852699,1867694188,1645340341,1724971778,1587496639,1516133128,1461550545,1406951526,1302016099,123064\
6740,1142491917,1087903418,2896545431,2825181984,2770861561,2716262478,3215044683,3143675388,3055782693,3001194130,2326604591,2389456536,2200899649,2280525302,2\
578013683,2640855108,2418763421,2498394922,3769900519,3832873040,3912640137,3992402750,4088425275,4151408268,4197601365,4277358050,3334271071,3263032808,3476998\
961,3422541446,3585640067,3514407732,3694837229,3640369242,1762451694,1842216281,1619975040,1682949687,2047383090,2127137669,1938468188,2001449195,1325665622,12\
71206113,1183200824,1111960463,1543535498,1489069629,1434599652,1363369299,622672798,568075817,748617968,677256519,907627842,853037301,1067152940,995781531,5176\
2726,131386257,177728840,240578815,269590778,349224269,429104020,491947555,4046411278,4126034873,4172115296,4234965207,3794477266,3874110821,3953728444,40165719\
15,3609705398,3555108353,3735388376,3664026991,3290680682,3236090077,3449943556,3378572211,3174993278,3120533705,3032266256,2961025959,2923101090,2868635157,281\
3903052,2742672763,2604032198,2683796849,2461293480,2524268063,2284983834,2364738477,2175806836,2238787779,1569362073,1498123566,1409854455,1355396672,131798790\
9,1246755826,1192025387,1137557660,2072149281,2135122070,1912620623,1992383480,1753615357,1816598090,1627664531,1707420964,295390185,358241886,404320391,4839457\
76,43990325,106832002,186451547,266083308,932423249,861060070,1041341759,986742920,613929101,542559546,756411363,701822548,3316196985,3244833742,3425377559,3370\
778784,3601682597,3530312978,3744426955,3689838204,3819031489,3881883254,3928223919,4007849240,4037393693,4100235434,4180117107,4259748804,2310601993,2373574846\
,2151335527,2231098320,2596047829,2659030626,2470359227,2550115596,2947551409,2876312838,2788305887,2733848168,3165939309,3094707162,3040238851,2985771188],r.ar\
ray=function(e){var t=0,r=0,n=[0,1,3,7,15,31,63,127,255];return function(i){for(var s=0;i>0;){var a=8-t;i>=a?(s<<=a,s|=n[a]&e[r++],t=0,i-=a):(s<<=i,s|=(e[r]&n[i\
]<<8-i-t)>>8-i-t,t+=i,i=0)}return s}},r.simple=function(e,t){var n=r.array(e),i=!1,s=1e5*r.header(n),a=new Int32Array(s);do{i=r.decompress(n,t,a,s)}while(!i)},r\
.header=function(e){this.byteCount=new Int32Array(256),this.symToByte=new Uint8Array(256),this.mtfSymbol=new Int32Array(256),this.selectors=new Uint8Array(32768\
),4348520!=e(24)&&t("No magic number found");var r=e(8)-48;return(r<1||r>9)&&t("Not a BZIP archive"),r},r.decompress=function(e,r,n,i,s){for(var a=-1,o="",c=0;c\
<6;c++)o+=e(8).toString(16);if("177245385090"==o)return(0|e(32))!==s&&t("Error in bzip2: crc32 do not match"),e(null),null;"314159265359"!=o&&t("Invalid bzip da\
ta");var u=0|e(32);e(1)&&t("unsupported obsolete version");var h=e(24);h>i&&t("Initial position larger than buffer size");var f=e(16),l=0;for(c=0;c<16;c++)if(f&\
1<<15-c){var y=e(16);for(d=0;d<16;d++)y&1<<15-d&&(this.symToByte[l++]=16*c+d)}var g=e(3);(g<2||g>6)&&t("Invalid bzip data");var p=e(15);for(0==p&&t("Invalid bzi\
p data"),c=0;c<g;c++)this.mtfSymbol[c]=c;for(c=0;c<p;c++){for(var d=0;e(1);d++)d>=g&&t("Invalid bzip data");var A=this.mtfSymbol[d];for(y=d-1;y>=0;y--)this.mtfS\
ymbol[y+1]=this.mtfSymbol[y];this.mtfSymbol[0]=A,this.selectors[c]=A}var w,m,b,k,E=l+2,v=[],I=new Uint8Array(258),B=new Uint16Array(21);for(d=0;d<g;d++){for(f=e\
(5),c=0;c<E;c++){for(;(f<1||f>20)&&t("Invalid bzip data"),e(1);)e(1)?f--:f++;I[c]=f}var S,K;for(S=K=I[0],c=1;c<E;c++)I[c]>K?K=I[c]:I[c]<S&&(S=I[c]);(w=v[d]={}).\
permute=new Int32Array(258),w.limit=new Int32Array(21),w.base=new Int32Array(21),w.minLen=S,w.maxLen=K;var C=w.base,D=w.limit,U=0;for(c=S;c<=K;c++)for(f=0;f<E;f\
++)I[f]==c&&(w.permute[U++]=f);for(c=S;c<=K;c++)B[c]=D[c]=0;for(c=0;c<E;c++)B[I[c]]++;for(U=f=0,c=S;c<K;c++)U+=B[c],D[c]=U-1,U<<=1,C[c+1]=U-(f+=B[c]);D[K]=U+B[K\
]-1,C[S]=0}for(c=0;c<256;c++)this.mtfSymbol[c]=c,this.byteCount[c]=0;for(m=b=E=k=0;;){for(E--||(E=49,k>=p&&t("Invalid bzip data"),C=(w=v[this.selectors[k++]]).b\
ase,D=w.limit),d=e(c=w.minLen);c>w.maxLen&&t("Invalid bzip data"),!(d<=D[c]);)c++,d=d<<1|e(1);((d-=C[c])<0||d>=258)&&t("Invalid bzip data");var P=w.permute[d];i\
f(0!=P&&1!=P){if(m)for(m=0,b+f>i&&t("Invalid bzip data"),A=this.symToByte[this.mtfSymbol[0]],this.byteCount[A]+=f;f--;)n[b++]=A;if(P>l)break;for(b>=i&&t("Invali\
d bzip data"),c=P-1,A=this.mtfSymbol[c],y=c-1;y>=0;y--)this.mtfSymbol[y+1]=this.mtfSymbol[y];this.mtfSymbol[0]=A,A=this.symToByte[A],this.byteCount[A]++,n[b++]=\
A}else m||(m=1,f=0),f+=0==P?m:2*m,m<<=1}for((h<0||h>=b)&&t("Invalid bzip data"),d=0,c=0;c<256;c++)y=d+this.byteCount[c],this.byteCount[c]=d,d=y;for(c=0;c<b;c++)\
A=255&n[c],n[this.byteCount[A]]|=c<<8,this.byteCount[A]++;var x,Q,M,R=0,T=0,F=0;for(b&&(T=255&(R=n[h]),R>>=8,F=-1);b;){for(b--,Q=T,T=255&(R=n[R]),R>>=8,3==F++?(\
x=T,M=Q,T=-1):(x=1,M=T);x--;)a=4294967295&(a<<8^this.crcTable[255&(a>>24^M)]),r(M);T!=Q&&(F=0)}return(0|(a=~a>>>0))!=(0|u)&&t("Error in bzip2: crc32 do not matc\
h"),4294967295&(a^(s<<1|s>>>31))},Iy=r}(),t=function(){if(Ky)return Sy;Ky=1;var e=[0,1,3,7,15,31,63,127,255];return Sy=function(t){var r=0,n=0,i=t(),s=function(\
a){if(null===a&&0!=r)return r=0,void n++;for(var o=0;a>0;){n>=i.length&&(n=0,i=t());var c=8-r;0===r&&a>0&&s.bytesRead++,a>=c?(o<<=c,o|=e[c]&i[n++],r=0,a-=c):(o<\
<=a,o|=(i[n]&e[a]<<8-a-r)>>8-a-r,r+=a,a=0)}return o};return s.bytesRead=0,s}}();return Cy=function(r,n=1/0){const i=[];let s=0,a=0,o=!1,c=!1,u=null,h=null,f=0;l\
et l,y=0;function g(t){if(!o)try{return function(t){if(a){const r=1e5*a,i=new Int32Array(r);let s=new Uint8Array(32768),o=0;const c=function(e){if(++f>n)throw E\
rror("Maximum decompressed size exceeded");if(o===s.length){const e=Math.min(2*s.length,o+(n-f)+1),t=new Uint8Array(e);t.set(s),s=t}s[o++]=e};return h=e.decompr\
ess(u,c,i,r,h),null===h?(a=0,!1):(t(s.subarray(0,o)),!0)}return a=e.header(u),h=0,!1}((function(e){t.enqueue(e),null!==e&&(y+=e.length)}))}catch(e){return t.err\
or(e),o=!0,!0}}return new ReadableStream({start(){l=r.getReader()},async pull(e){try{for(;;){for(;!(c||u&&s-u.bytesRead+1>=25e3+1e5*(a||4));){const{value:e,done\
:r}=await l.read();r?c=!0:(i.push(e),s+=e.length,null===u&&(u=t((function(){return i.shift()}))))}for(;c?u&&s>u.bytesRead:u&&s-u.bytesRead+1>=25e3+1e5*(a||4);)i\
f(g(e))return;if(c&&!o&&(!u||s<=u.bytesRead))return void(null===h?e.close():e.error(Error("input stream ended prematurely")))}}catch(t){e.error(t)}},async cance\
l(e){await l.abort(e)}},{highWaterMark:0})}}(),Qy=/*#__PURE__*/s({__proto__:null,default:/*@__PURE__*/Py(xy)},[xy]);exports.AEADEncryptedDataPacket=fa,exports.C\
leartextMessage=so,exports.CompressedDataPacket=ea,exports.GrammarError=Js,exports.LiteralDataPacket=Ns,exports.MarkerPacket=class{static get tag(){return O.pac\
ket.marker}read(e){return 80===e[0]&&71===e[1]&&80===e[2]}write(){return new Uint8Array([80,71,80])}},exports.Message=to,exports.OnePassSignaturePacket=_s,expor\
ts.PacketList=Zs,exports.PaddingPacket=class{static get tag(){return O.packet.padding}constructor(){this.padding=null}read(e){}write(){return this.padding}async\
 createPadding(e){this.padding=be(e)}},exports.PrivateKey=Ya,exports.PublicKey=_a,exports.PublicKeyEncryptedSessionKeyPacket=la,exports.PublicKeyPacket=pa,expor\
ts.PublicSubkeyPacket=wa,exports.SecretKeyPacket=ba,exports.SecretSubkeyPacket=va,exports.Signature=Ba,exports.SignaturePacket=js,exports.Subkey=za,exports.SymE\
ncryptedIntegrityProtectedDataPacket=ca,exports.SymEncryptedSessionKeyPacket=ga,exports.SymmetricallyEncryptedDataPacket=Aa,exports.TrustPacket=class{static get\
 tag(){return O.packet.trust}read(){throw new lt("Trust packets are not supported")}write(){throw new lt("Trust packets are not supported")}},exports.Unparseabl\
ePacket=pt,exports.UserAttributePacket=ma,exports.UserIDPacket=Ea,exports.armor=se,exports.config=H,exports.createCleartextMessage=async function({text:e,...t})\
{if(!e)throw Error("createCleartextMessage: must pass options object containing `text`");if(!G.isString(e))throw Error("createCleartextMessage: options.text mus\
t be a string");const r=Object.keys(t);if(r.length>0)throw Error("Unknown option: "+r.join(", "));return new so(e)},exports.createMessage=async function({text:e\
,binary:t,filename:r,date:n=new Date,format:i=(void 0!==e?"utf8":"binary"),...s}){const a=void 0!==e?e:t;if(void 0===a)throw Error("createMessage: must pass opt\
ions object containing `text` or `binary`");if(e&&!G.isString(e)&&!G.isStream(e))throw Error("createMessage: options.text must be a string or stream");if(t&&!G.\
isUint8Array(t)&&!G.isStream(t))throw Error("createMessage: options.binary must be a Uint8Array or stream");const o=Object.keys(s);if(o.length>0)throw Error("Un\
known option: "+o.join(", "));const c=G.isStream(a),u=new Ns(n);void 0!==e?u.setText(a,O.write(O.literal,i)):u.setBytes(a,O.write(O.literal,i)),void 0!==r&&u.se\
tFilename(r);const h=new Zs;h.push(u);const f=new to(h);return f.fromStream=c,f},exports.decrypt=async function({message:e,decryptionKeys:t,passwords:r,sessionK\
eys:n,verificationKeys:i,expectSigned:s=!1,format:a="utf8",signature:o=null,date:c=new Date,config:u,...h}){if(ho(u={...H,...u}),ao(e),i=fo(i),t=fo(t),r=fo(r),n\
=fo(n),h.privateKeys)throw Error("The `privateKeys` option has been removed from openpgp.decrypt, pass `decryptionKeys` instead");if(h.publicKeys)throw Error("T\
he `publicKeys` option has been removed from openpgp.decrypt, pass `verificationKeys` instead");const f=Object.keys(h);if(f.length>0)throw Error("Unknown option\
: "+f.join(", "));try{const h=await e.decrypt(t,r,n,c,u);i||(i=[]);const f={};if(f.signatures=o?await h.verifyDetached(o,i,c,u):await h.verify(i,c,u),f.data="bi\
nary"===a?h.getLiteralData():h.getText(),f.filename=h.getFilename(),yo(f,e,...new Set([h,h.unwrapCompressed()])),s){if(0===i.length)throw Error("Verification ke\
ys are required to verify message signatures");if(0===f.signatures.length)throw Error("Message is not signed");f.data=E([f.data,T((async()=>(await G.anyPromise(\
f.signatures.map((e=>e.verified))),"binary"===a?new Uint8Array:"")))])}return f.data=await lo(f.data),f}catch(e){throw G.wrapError("Error decrypting message",e)\
}},exports.decryptKey=async function({privateKey:e,passphrase:t,config:r,...n}){ho(r={...H,...r});const i=Object.keys(n);if(i.length>0)throw Error("Unknown opti\
on: "+i.join(", "));if(!e.isPrivate())throw Error("Cannot decrypt a public key");const s=e.clone(!0),a=G.isArray(t)?t:[t];try{return await Promise.all(s.getKeys\
().map((e=>G.anyPromise(a.map((t=>e.keyPacket.decrypt(t,r))))))),await s.validate(r),s}catch(e){throw s.clearPrivateParams(),G.wrapError("Error decrypting priva\
te key",e)}},exports.decryptSessionKeys=async function({message:e,decryptionKeys:t,passwords:r,date:n=new Date,config:i,...s}){if(ho(i={...H,...i}),ao(e),t=fo(t\
),r=fo(r),s.privateKeys)throw Error("The `privateKeys` option has been removed from openpgp.decryptSessionKeys, pass `decryptionKeys` instead");const a=Object.k\
eys(s);if(a.length>0)throw Error("Unknown option: "+a.join(", "));try{return await e.decryptSessionKeys(t,r,void 0,n,i)}catch(e){throw G.wrapError("Error decryp\
ting session keys",e)}},exports.encrypt=async function({message:e,encryptionKeys:t,signingKeys:r,passwords:n,sessionKey:i,format:s="armored",signature:a=null,wi\
ldcard:o=!1,signingKeyIDs:c=[],encryptionKeyIDs:u=[],date:h=new Date,signingUserIDs:f=[],encryptionUserIDs:l=[],signatureNotations:y=[],config:g,...p}){if(ho(g=\
{...H,...g}),ao(e),co(s),t=fo(t),r=fo(r),n=fo(n),c=fo(c),u=fo(u),f=fo(f),l=fo(l),y=fo(y),p.detached)throw Error("The `detached` option has been removed from ope\
npgp.encrypt, separately call openpgp.sign instead. Don\'t forget to remove the `privateKeys` option as well.");if(p.publicKeys)throw Error("The `publicKeys` opt\
ion has been removed from openpgp.encrypt, pass `encryptionKeys` instead");if(p.privateKeys)throw Error("The `privateKeys` option has been removed from openpgp.\
encrypt, pass `signingKeys` instead");if(void 0!==p.armor)throw Error("The `armor` option has been removed from openpgp.encrypt, pass `format` instead.");const \
d=Object.keys(p);if(d.length>0)throw Error("Unknown option: "+d.join(", "));r||(r=[]);try{if((r.length||a)&&(e=await e.sign(r,t,a,c,h,f,u,y,g)),e=e.compress(awa\
it async function(e=[],t=new Date,r=[],n=H){const i=O.compression.uncompressed,s=n.preferredCompressionAlgorithm,a=await Promise.all(e.map((async function(e,i){\
const a=(await e.getPrimarySelfSignature(t,r[i],n)).preferredCompressionAlgorithms;return!!a&&a.indexOf(s)>=0})));return a.every(Boolean)?s:i}(t,h,l,g),g),e=awa\
it e.encrypt(t,n,i,o,u,h,l,g),"object"===s)return e;const p="armored"===s?e.armor(g):e.write();return await lo(p)}catch(e){throw G.wrapError("Error encrypting m\
essage",e)}},exports.encryptKey=async function({privateKey:e,passphrase:t,config:r,...n}){ho(r={...H,...r});const i=Object.keys(n);if(i.length>0)throw Error("Un\
known option: "+i.join(", "));if(!e.isPrivate())throw Error("Cannot encrypt a public key");const s=e.clone(!0),a=s.getKeys(),o=G.isArray(t)?t:Array(a.length).fi\
ll(t);if(o.length!==a.length)throw Error("Invalid number of passphrases given for key encryption");try{return await Promise.all(a.map((async(e,t)=>{const{keyPac\
ket:n}=e;await n.encrypt(o[t],r),n.clearPrivateParams()}))),s}catch(e){throw s.clearPrivateParams(),G.wrapError("Error encrypting private key",e)}},exports.encr\
yptSessionKey=async function({data:e,algorithm:t,aeadAlgorithm:r,encryptionKeys:n,passwords:i,format:s="armored",wildcard:a=!1,encryptionKeyIDs:o=[],date:c=new \
Date,encryptionUserIDs:u=[],config:h,...f}){if(ho(h={...H,...h}),function(e){if(!G.isUint8Array(e))throw Error("Parameter [data] must be of type Uint8Array")}(e\
),function(e,t){if(!G.isString(e))throw Error("Parameter ["+t+"] must be of type String")}(t,"algorithm"),co(s),n=fo(n),i=fo(i),o=fo(o),u=fo(u),f.publicKeys)thr\
ow Error("The `publicKeys` option has been removed from openpgp.encryptSessionKey, pass `encryptionKeys` instead");const l=Object.keys(f);if(l.length>0)throw Er\
ror("Unknown option: "+l.join(", "));if(!(n&&0!==n.length||i&&0!==i.length))throw Error("No encryption keys or passwords provided.");try{return go(await to.encr\
yptSessionKey(e,t,r,n,i,a,o,c,u,h),s,h)}catch(e){throw G.wrapError("Error encrypting session key",e)}},exports.enums=O,exports.generateKey=async function({userI\
Ds:e=[],passphrase:t,type:r,curve:n,rsaBits:i=4096,keyExpirationTime:s=0,date:a=new Date,subkeys:o=[{}],format:c="armored",signatureNotations:u=[],config:h,...f\
}){ho(h={...H,...h}),r||n?(r=r||"ecc",n=n||"curve25519Legacy"):(r=h.v6Keys?"curve25519":"ecc",n="curve25519Legacy"),e=fo(e),u=fo(u);const l=Object.keys(f);if(l.\
length>0)throw Error("Unknown option: "+l.join(", "));if(0===e.length&&!h.v6Keys)throw Error("UserIDs are required for V4 keys");if("rsa"===r&&i<h.minRSABits)th\
row Error(`rsaBits should be at least ${h.minRSABits}, got: ${i}`);const y={userIDs:e,passphrase:t,type:r,rsaBits:i,curve:n,keyExpirationTime:s,date:a,subkeys:o\
,signatureNotations:u};try{const{key:e,revocationCertificate:t}=await async function(e,t){e.sign=!0,(e=Ta(e)).subkeys=e.subkeys.map(((t,r)=>Ta(e.subkeys[r],e)))\
;let r=[Ka(e,t)];r=r.concat(e.subkeys.map((e=>Sa(e,t))));const n=await Promise.all(r),i=await Wa(n[0],n.slice(1),e,t),s=await i.getRevocationCertificate(e.date,\
t);return i.revocationSignatures=[],{key:i,revocationCertificate:s}}(y,h);return e.getKeys().forEach((({keyPacket:e})=>Oa(e,h))),{privateKey:go(e,c,h),publicKey\
:go(e.toPublic(),c,h),revocationCertificate:t}}catch(e){throw G.wrapError("Error generating keypair",e)}},exports.generateSessionKey=async function({encryptionK\
eys:e,date:t=new Date,encryptionUserIDs:r=[],config:n,...i}){if(ho(n={...H,...n}),e=fo(e),r=fo(r),i.publicKeys)throw Error("The `publicKeys` option has been rem\
oved from openpgp.generateSessionKey, pass `encryptionKeys` instead");const s=Object.keys(i);if(s.length>0)throw Error("Unknown option: "+s.join(", "));try{retu\
rn await to.generateSessionKey(e,t,r,n)}catch(e){throw G.wrapError("Error generating session key",e)}},exports.readCleartextMessage=async function({cleartextMes\
sage:e,config:t,...r}){if(t={...H,...t},!e)throw Error("readCleartextMessage: must pass options object containing `cleartextMessage`");if(!G.isString(e))throw E\
rror("readCleartextMessage: options.cleartextMessage must be a string");const n=Object.keys(r);if(n.length>0)throw Error("Unknown option: "+n.join(", "));const \
i=await ie(e);if(i.type!==O.armor.signed)throw Error("No cleartext signed message.");const s=await Zs.fromBinary(i.data,io,t);!function(e,t){const r=function(e)\
{const r=e=>t=>e.hashAlgorithm===t;for(let n=0;n<t.length;n++)if(t[n].constructor.tag===O.packet.signature&&!e.some(r(t[n])))return!1;return!0},n=[];if(e.forEac\
h((e=>{const t=e.match(/^Hash: (.+)$/);if(!t)throw Error(\'Only "Hash" header allowed in cleartext signed message\');{const e=t[1].replace(/\\s/g,"").split(",").ma\
p((e=>{try{return O.write(O.hash,e.toLowerCase())}catch{throw Error("Unknown hash algorithm in armor header: "+e.toLowerCase())}}));n.push(...e)}})),n.length&&!\
r(n))throw Error("Hash algorithm mismatch in armor header and signature")}(i.headers,s);const a=new Ba(s);return new so(i.text,a)},exports.readKey=async functio\
n({armoredKey:e,binaryKey:t,config:r,...n}){if(r={...H,...r},!e&&!t)throw Error("readKey: must pass options object containing `armoredKey` or `binaryKey`");if(e\
&&!G.isString(e))throw Error("readKey: options.armoredKey must be a string");if(t&&!G.isUint8Array(t))throw Error("readKey: options.binaryKey must be a Uint8Arr\
ay");const i=Object.keys(n);if(i.length>0)throw Error("Unknown option: "+i.join(", "));let s;if(e){const{type:t,data:r}=await ie(e);if(t!==O.armor.publicKey&&t!\
==O.armor.privateKey)throw Error("Armored text not of type key");s=r}else s=t;const a=await Zs.fromBinary(s,Za,r),o=a.indexOfTag(O.packet.publicKey,O.packet.sec\
retKey);if(0===o.length)throw Error("No key packet found");return Ja(a.slice(o[0],o[1]))},exports.readKeys=async function({armoredKeys:e,binaryKeys:t,config:r,.\
..n}){r={...H,...r};let i=e||t;if(!i)throw Error("readKeys: must pass options object containing `armoredKeys` or `binaryKeys`");if(e&&!G.isString(e))throw Error\
("readKeys: options.armoredKeys must be a string");if(t&&!G.isUint8Array(t))throw Error("readKeys: options.binaryKeys must be a Uint8Array");const s=Object.keys\
(n);if(s.length>0)throw Error("Unknown option: "+s.join(", "));if(e){const{type:t,data:r}=await ie(e);if(t!==O.armor.publicKey&&t!==O.armor.privateKey)throw Err\
or("Armored text not of type key");i=r}const a=[],o=await Zs.fromBinary(i,Za,r),c=o.indexOfTag(O.packet.publicKey,O.packet.secretKey);if(0===c.length)throw Erro\
r("No key packet found");for(let e=0;e<c.length;e++){const t=Ja(o.slice(c[e],c[e+1]));a.push(t)}return a},exports.readMessage=async function({armoredMessage:e,b\
inaryMessage:t,config:r,...n}){r={...H,...r};let i=e||t;if(!i)throw Error("readMessage: must pass options object containing `armoredMessage` or `binaryMessage`"\
);if(e&&!G.isString(e)&&!G.isStream(e))throw Error("readMessage: options.armoredMessage must be a string or stream");if(t&&!G.isUint8Array(t)&&!G.isStream(t))th\
row Error("readMessage: options.binaryMessage must be a Uint8Array or stream");const s=Object.keys(n);if(s.length>0)throw Error("Unknown option: "+s.join(", "))\
;const a=G.isStream(i);if(e){const{type:e,data:t}=await ie(i);if(e!==O.armor.message)throw Error("Armored text not of type message");i=t}const o=await Zs.fromBi\
nary(i,Xa,r,new Xs),c=new to(o);return c.fromStream=a,c},exports.readPrivateKey=async function({armoredKey:e,binaryKey:t,config:r,...n}){if(r={...H,...r},!e&&!t\
)throw Error("readPrivateKey: must pass options object containing `armoredKey` or `binaryKey`");if(e&&!G.isString(e))throw Error("readPrivateKey: options.armore\
dKey must be a string");if(t&&!G.isUint8Array(t))throw Error("readPrivateKey: options.binaryKey must be a Uint8Array");const i=Object.keys(n);if(i.length>0)thro\
w Error("Unknown option: "+i.join(", "));let s;if(e){const{type:t,data:r}=await ie(e);if(t!==O.armor.privateKey)throw Error("Armored text not of type private ke\
y");s=r}else s=t;const a=await Zs.fromBinary(s,Za,r),o=a.indexOfTag(O.packet.publicKey,O.packet.secretKey);for(let e=0;e<o.length;e++){if(a[o[e]].constructor.ta\
g===O.packet.publicKey)continue;const t=a.slice(o[e],o[e+1]);return new Ya(t)}throw Error("No secret key packet found")},exports.readPrivateKeys=async function(\
{armoredKeys:e,binaryKeys:t,config:r}){r={...H,...r};let n=e||t;if(!n)throw Error("readPrivateKeys: must pass options object containing `armoredKeys` or `binary\
Keys`");if(e&&!G.isString(e))throw Error("readPrivateKeys: options.armoredKeys must be a string");if(t&&!G.isUint8Array(t))throw Error("readPrivateKeys: options\
.binaryKeys must be a Uint8Array");if(e){const{type:t,data:r}=await ie(e);if(t!==O.armor.privateKey)throw Error("Armored text not of type private key");n=r}cons\
t i=[],s=await Zs.fromBinary(n,Za,r),a=s.indexOfTag(O.packet.publicKey,O.packet.secretKey);for(let e=0;e<a.length;e++){if(s[a[e]].constructor.tag===O.packet.pub\
licKey)continue;const t=s.slice(a[e],a[e+1]),r=new Ya(t);i.push(r)}if(0===i.length)throw Error("No secret key packet found");return i},exports.readSignature=asy\
nc function({armoredSignature:e,binarySignature:t,config:r,...n}){r={...H,...r};let i=e||t;if(!i)throw Error("readSignature: must pass options object containing\
 `armoredSignature` or `binarySignature`");if(e&&!G.isString(e))throw Error("readSignature: options.armoredSignature must be a string");if(t&&!G.isUint8Array(t)\
)throw Error("readSignature: options.binarySignature must be a Uint8Array");const s=Object.keys(n);if(s.length>0)throw Error("Unknown option: "+s.join(", "));if\
(e){const{type:e,data:t}=await ie(i);if(e!==O.armor.signature)throw Error("Armored text not of type signature");i=t}const a=await Zs.fromBinary(i,Ia,r);return n\
ew Ba(a)},exports.reformatKey=async function({privateKey:e,userIDs:t=[],passphrase:r,keyExpirationTime:n=0,date:i,format:s="armored",signatureNotations:a=[],con\
fig:o,...c}){ho(o={...H,...o}),t=fo(t),a=fo(a);const u=Object.keys(c);if(u.length>0)throw Error("Unknown option: "+u.join(", "));if(0===t.length&&6!==e.keyPacke\
t.version)throw Error("UserIDs are required for V4 keys");const h={privateKey:e,userIDs:t,passphrase:r,keyExpirationTime:n,date:i,signatureNotations:a};try{cons\
t{key:e,revocationCertificate:t}=await async function(e,t){e=o(e);const{privateKey:r}=e;if(!r.isPrivate())throw Error("Cannot reformat a public key");if(r.keyPa\
cket.isDummy())throw Error("Cannot reformat a gnu-dummy primary key");if(!r.getKeys().every((({keyPacket:e})=>e.isDecrypted())))throw Error("Key is not decrypte\
d");const n=r.keyPacket;e.subkeys||(e.subkeys=await Promise.all(r.subkeys.map((async e=>{const r=e.keyPacket,i={key:n,bind:r},s=await Ca(e.bindingSignatures,n,O\
.signature.subkeyBinding,i,null,t).catch((()=>({})));return{sign:s.keyFlags&&s.keyFlags[0]&O.keyFlags.signData}}))));const i=r.subkeys.map((e=>e.keyPacket));if(\
e.subkeys.length!==i.length)throw Error("Number of subkey options does not match number of subkeys");e.subkeys=e.subkeys.map((t=>o(t,e)));const s=await Wa(n,i,e\
,t),a=await s.getRevocationCertificate(e.date,t);return s.revocationSignatures=[],{key:s,revocationCertificate:a};function o(e,t={}){return e.keyExpirationTime=\
e.keyExpirationTime||t.keyExpirationTime,e.passphrase=G.isString(e.passphrase)?e.passphrase:t.passphrase,e.date=e.date||t.date,e}}(h,o);return{privateKey:go(e,s\
,o),publicKey:go(e.toPublic(),s,o),revocationCertificate:t}}catch(e){throw G.wrapError("Error reformatting keypair",e)}},exports.revokeKey=async function({key:e\
,revocationCertificate:t,reasonForRevocation:r,date:n=new Date,format:i="armored",config:s,...a}){ho(s={...H,...s});const o=Object.keys(a);if(o.length>0)throw E\
rror("Unknown option: "+o.join(", "));try{const a=t?await e.applyRevocationCertificate(t,n,s):await e.revoke(r,n,s);return a.isPrivate()?{privateKey:go(a,i,s),p\
ublicKey:go(a.toPublic(),i,s)}:{privateKey:null,publicKey:go(a,i,s)}}catch(e){throw G.wrapError("Error revoking key",e)}},exports.sign=async function({message:e\
,signingKeys:t,recipientKeys:r=[],format:n="armored",detached:i=!1,signingKeyIDs:s=[],date:a=new Date,signingUserIDs:o=[],recipientUserIDs:c=[],signatureNotatio\
ns:u=[],config:h,...f}){if(ho(h={...H,...h}),oo(e),co(n),t=fo(t),s=fo(s),o=fo(o),r=fo(r),c=fo(c),u=fo(u),f.privateKeys)throw Error("The `privateKeys` option has\
 been removed from openpgp.sign, pass `signingKeys` instead");if(void 0!==f.armor)throw Error("The `armor` option has been removed from openpgp.sign, pass `form\
at` instead.");const l=Object.keys(f);if(l.length>0)throw Error("Unknown option: "+l.join(", "));if(e instanceof so&&"binary"===n)throw Error("Cannot return sig\
ned cleartext message in binary format");if(e instanceof so&&i)throw Error("Cannot detach-sign a cleartext message");if(!t||0===t.length)throw Error("No signing\
 keys provided");try{let f;if(f=i?await e.signDetached(t,r,void 0,s,a,o,c,u,h):await e.sign(t,r,void 0,s,a,o,c,u,h),"object"===n)return f;return f="armored"===n\
?f.armor(h):f.write(),i&&(f=C(e.packets.write(),(async(e,t)=>{await Promise.all([v(f,t),M(e).catch((()=>{}))])}))),await lo(f)}catch(e){throw G.wrapError("Error\
 signing message",e)}},exports.unarmor=ie,exports.verify=async function({message:e,verificationKeys:t,expectSigned:r=!1,format:n="utf8",signature:i=null,date:s=\
new Date,config:a,...o}){if(ho(a={...H,...a}),oo(e),t=fo(t),o.publicKeys)throw Error("The `publicKeys` option has been removed from openpgp.verify, pass `verifi\
cationKeys` instead");const c=Object.keys(o);if(c.length>0)throw Error("Unknown option: "+c.join(", "));if(e instanceof so&&"binary"===n)throw Error("Can\'t retu\
rn cleartext message data as binary");if(e instanceof so&&i)throw Error("Can\'t verify detached cleartext signature");try{const o={};if(o.signatures=i?await e.ve\
rifyDetached(i,t,s,a):await e.verify(t,s,a),o.data="binary"===n?e.getLiteralData():e.getText(),e.fromStream&&!i&&yo(o,...new Set([e,e.unwrapCompressed()])),r){i\
f(0===o.signatures.length)throw Error("Message is not signed");o.data=E([o.data,T((async()=>(await G.anyPromise(o.signatures.map((e=>e.verified))),"binary"===n?\
new Uint8Array:"")))])}return o.data=await lo(o.data),o}catch(e){throw G.wrapError("Error verifying signed message",e)}};\n',["exports","require","module","__fi\
lename"],{filename:"openpgp.min.cjs"});code4.call(exports2,exports2,require,module2,__filename)}});async function checkSignature(question){var _a3,_b3;const openpgp=await Promise.resolve().then(()=>__toESM(require_openpgp_min(),1));const key=await openpgp.readKey(
{armoredKey:question.releaseKey});const signature=await readSignature(question);const ours=signature.packets.filter(({issuerKeyID})=>key.getKeys(issuerKeyID).length>
0);const newest=ours.at(-1);if(newest===void 0){const signers=signature.packets.map(({issuerKeyID})=>issuerKeyID.toHex().toUpperCase()).join(", ");throw faulty(
"wrong-key",question,`It was made by key ${signers}, not by the release key ${fingerprintOf(key)}.`)}const date=(_a3=newest.created)!=null?_a3:new Date;const message=await openpgp.
createMessage({binary:await contentOf(question.path)});const{signatures,data}=await openpgp.verify({message,signature,verificationKeys:key.toPublic(),date,format:"\
binary"});if(!(data instanceof Uint8Array))await readToEnd(data);const results=await Promise.all(signatures.map(result=>outcomeOf(result,key)));if(!results.includes(
"good"))throw faultOf((_b3=results.find(result=>result!==void 0&&result!=="good"))!=null?_b3:"",question);await checkStillValid(key,newest,question)}async function readSignature(question){
var _a3;const openpgp=await Promise.resolve().then(()=>__toESM(require_openpgp_min(),1));const text3=Buffer.from(question.signature).toString("latin1");if(text3.
trim()==="")throw faulty("stripped",question,"The file for it is empty.");if(emptyArmour.test(text3))throw faulty("stripped",question,"The file for it holds no \
signature.");try{const armored=text3.includes("-----BEGIN PGP SIGNATURE-----");if(!armored&&/^\s*[-<A-Za-z0-9]/.test(text3.slice(0,1)))throw faulty("stripped",question,
"The file for it holds no signature.");const signature=armored?await openpgp.readSignature({armoredSignature:text3}):await openpgp.readSignature({binarySignature:question.
signature});if(signature.packets.length===0)throw faulty("stripped",question,"The file for it holds no signature.");return signature}catch(error){if(error instanceof
SigningError)throw error;throw faulty("unreadable",question,`It can't be read (${(_a3=textOf(error,"message"))!=null?_a3:String(error)}).`,error)}}async function contentOf(path4){
const{size}=await(0,import_promises17.stat)(path4);if(size<=wholeUpTo)return(0,import_promises17.readFile)(path4);return import_node_stream2.Readable.toWeb((0,import_node_fs10.createReadStream)(
path4,{highWaterMark:1024*1024}))}async function readToEnd(stream2){const reader=stream2.getReader();while(!(await reader.read()).done);}async function outcomeOf({
keyID,verified},key){if(key.getKeys(keyID).length===0){await verified.catch(()=>void 0);return void 0}return verified.then(()=>"good",error=>{var _a3;return(_a3=
textOf(error,"message"))!=null?_a3:String(error)})}function faultOf(reason,question){if(/digest did not match|signature verification failed/i.test(reason)){return faulty(
"tampered",question,`It does not fit: ${question.what} was changed after it was signed.`)}if(/insecure|weak|rejected/i.test(reason))return faulty("weak",question,
`It is too weak to prove anything (${reason}).`);if(/revoked/i.test(reason))return faulty("revoked-key",question,"Its key has been revoked.");return faulty("unr\
eadable",question,`It can't be checked (${reason}).`)}async function checkStillValid(key,packet,question){var _a3;const now=(_a3=question.now)!=null?_a3:new Date;
if(await key.isRevoked(void 0,void 0,now))throw faulty("revoked-key",question,"Its key has been revoked.");const signatureEnd=packet.getExpirationTime();if(signatureEnd instanceof
Date&&signatureEnd<=now)throw faulty("expired-signature",question,`It expired on ${day2(signatureEnd)}.`);const keyEnd=await key.getExpirationTime();if(isDate(keyEnd)&&
keyEnd<=now){throw faulty("expired-key",question,`Its key expired on ${day2(keyEnd)}.`)}}function faulty(fault,{what},reason,cause){return new SigningError("DOW\
NLOAD_NOT_VERIFIED",`The GPG signature of ${what} is not good (${fault}). ${reason}`,{hint:hints[fault],...cause===void 0?{}:{cause}})}function fingerprintOf(key){
return key.getFingerprint().toUpperCase()}function isDate(value){return Object.prototype.toString.call(value)==="[object Date]"}function day2(date){return date.
toISOString().slice(0,10)}var import_node_fs10,import_promises17,import_node_stream2,emptyArmour,wholeUpTo,hints;var init_signature=__esm({"core/cryptoki/signat\
ure.ts"(){"use strict";import_node_fs10=require("fs");import_promises17=require("fs/promises");import_node_stream2=require("stream");init_errors();init_output_error();
emptyArmour=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/;wholeUpTo=64*1024*1024;hints={stripped:"Somebody took the signat\
ure away. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from Sign\
Path's own server, or pin its digest with cryptoki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a ne\
wer release of pkcs11-sign knows it.",tampered:"Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signatu\
re":"Use a newer cryptoki-version; or pin the digest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign ma\
y know a newer key; or pin the digest with cryptoki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may\
 know SignPath's new release key.",weak:"Pin the digest with cryptoki-sha256 if you know the archive to be right."}}});async function vouchForArchive(archive,expected,releaseKey2){try{if(expected!==void 0){checkDigest(archive,expected);return"digest"}if(archive.signature===void 0)
return"nothing";await checkSignature({path:archive.path,what:"the archive",signature:archive.signature,releaseKey:releaseKey2});return"signature"}catch(error){await archive.
discard();throw error}}async function vouchForLibrary(library,signature,releaseKey2){if(signature===void 0)return"nothing";await checkSignature({path:library,what:"\
the library in the archive",signature:await(0,import_promises18.readFile)(signature),releaseKey:releaseKey2});return"signature"}function acceptUnverified(host,{
source,archiveSha256,required}){const pin2=`cryptoki-sha256: ${archiveSha256}`;const nothing=`Nothing vouches for ${source}: it has no GPG signature, and no dig\
est is known`;if(required){throw new SigningError("DOWNLOAD_NOT_VERIFIED",`${nothing}. require-verified-download is set, so it is not used.`,{hint:`If you know \
the archive to be right, pin it:
${pin2}`})}host.warning(`${nothing}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${pin2}`)}function checkDigest({sha256,source},expected){if(sha256===expected.sha256)return;const whose=expected.from==="catalog"?"that this release of pkcs11-s\
ign knows":"in cryptoki-sha256";throw new SigningError("DOWNLOAD_NOT_VERIFIED",`${source} does not have the digest ${whose}: it was changed, damaged or replaced\
.`,{hint:expected.from==="catalog"?"Don't use it. Something between SignPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":
"Check whether cryptoki-sha256 belongs to this version and system; if it does, do not use this archive.",details:`expected: ${expected.sha256}
found:    ${sha256}`})}var import_promises18;var init_vouch=__esm({"core/cryptoki/vouch.ts"(){"use strict";import_promises18=require("fs/promises");init_errors();
init_archive();init_choose_build();init_signature()}});function installSettings(changes={}){return{releaseKey,server:downloadServer,catalog,downloadLimits:{},unpackLimits:{},environment:readEnvironment(),...changes}}
async function installLibrary(plan,session,facts,changes){if(plan.kind==="installed")return{path:plan.path,version:void 0};const installation=beginInstallation(
plan,session,facts,installSettings(changes));const cached=await findCached(installation);if(cached!==void 0)return acceptCached(installation,cached);return installAnew(
installation)}function beginInstallation(plan,session,facts,settings){var _a3,_b3;const os2=facts.os==="win32"?"win32":"linux";const source=archiveSource(plan,os2,
settings.server);const known=plan.archive===void 0?(_b3=settings.catalog[(_a3=plan.version)!=null?_a3:""])==null?void 0:_b3[os2]:void 0;let openssl;return{plan,
session,facts,settings,os:os2,source,expected:plan.sha256!==void 0?{sha256:plan.sha256,from:"cryptoki-sha256"}:known===void 0?void 0:{sha256:known,from:"catalog"},
openssl:()=>openssl!=null?openssl:openssl=opensslVersion(session,facts)}}async function opensslVersion({inputs,environment},facts){var _a3;if(facts.openssl!==void 0)
return facts.openssl.version;return(_a3=(await gatherFacts({commands:["openssl"],openssl:inputs.openssl},environment())).openssl)==null?void 0:_a3.version}async function findCached(installation){
const{plan,session,os:os2,source,expected}=installation;const fixed=expected!==void 0||plan.archive===void 0&&plan.version!==void 0&&!isMoving(plan.version);if(!fixed||
source.kind==="file")return void 0;const from=shownAddress(source.url);const accept=record=>expected!==void 0?record.archiveSha256===expected.sha256:record.source===
from&&(record.vouchedBy==="signature"||record.vouchedBy==="nothing"&&!plan.requireVerified);const find=async openssl=>(await readEntries(session.host.cacheDirectory,
{version:plan.version,os:os2,openssl},accept))[0];const any=await find(void 0);if(any!==void 0||os2==="win32")return any;const version3=await installation.openssl();
return version3===void 0?void 0:find(`${version3.major}.${version3.minor}`)}function acceptCached({plan,session,expected},{record,path:path4}){const{host}=session;
host.info(`Library: from the cache, checked against its digest (${record.build}): ${path4}`);if(expected===void 0&&record.vouchedBy==="nothing"){acceptUnverified(
host,{source:record.source,archiveSha256:record.archiveSha256,required:plan.requireVerified})}return{path:path4,version:plan.version}}async function installAnew(installation){
var _a3;const{plan,session,facts,settings,source,expected}=installation;const{host,signal,inputs,workspace}=session;const archive=await obtainArchive(source,{host,
signal,proxy:proxySettings(inputs.httpProxy,settings.environment),retries:inputs.retries,limits:settings.downloadLimits,folder:await workspace.folder("cryptoki"),
workingDirectory:facts.workingDirectory,wantSignature:expected===void 0});try{const opened=await openAirGap(archive,installation);const version3=(_a3=plan.version)!=
null?_a3:opened.version;const pinned=(expected==null?void 0:expected.sha256)===archive.sha256?{...opened.archive,sha256:archive.sha256}:opened.archive;const voucher=await vouchForArchive(
pinned,expected,settings.releaseKey);return await unpackAndStore(installation,opened.archive,voucher,version3)}finally{await archive.discard()}}async function openAirGap(archive,{
session,settings}){if(!await isAirGapFile(archive.path))return{archive,version:void 0};const{path:path4,manifest}=await openAirGapFile(archive.path,await session.
workspace.folder("air-gap"),settings.unpackLimits);return{archive:{...archive,path:path4,sha256:manifest.sha256,signature:void 0},version:manifest.version}}async function unpackAndStore(installation,archive,voucher,version3){
const{plan,session,settings,os:os2}=installation;const{host,workspace}=session;const folder=await workspace.folder("library");try{const{build:build2,library,signature}=await unpackBuild(
installation,archive.path,folder);const vouchedBy=voucher==="nothing"?await vouchForLibrary(library,signature,settings.releaseKey):voucher;host.info(`Library: ${build2.
library}: ${build2.reason}`);host.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[vouchedBy]}`);if(vouchedBy===
"nothing"){acceptUnverified(host,{source:archive.source,archiveSha256:archive.sha256,required:plan.requireVerified})}const record={format:1,version:version3,source:archive.
source,archiveSha256:archive.sha256,library:libraryNames[os2],librarySha256:await sha256OfFile(library),vouchedBy,build:build2.reason};return{path:await keep(installation,
{version:version3,os:os2,openssl:build2.openssl},library,record),version:version3}}finally{await(0,import_promises19.rm)(folder,{recursive:true,force:true})}}async function unpackBuild({
os:os2,openssl,settings},archive,folder){var _a3;const choose=async names3=>chooseBuild(names3,os2,dependsOnOpenssl(names3,os2)?await openssl():void 0);let chosen;
const files2=await unpack({archive,folder,limits:settings.unpackLimits,candidate:name2=>isLibraryEntry(name2,os2),choose:async names3=>{chosen=choose(names3);const{
library:library2,signature}=await chosen;return signature===void 0?[library2]:[library2,signature]}});const build2=await chosen;const library=files2.get((_a3=build2==
null?void 0:build2.library)!=null?_a3:"");if(build2===void 0||library===void 0)throw new SigningError("INTERNAL_ERROR","The library was not unpacked.");return{build:build2,
library,signature:build2.signature===void 0?void 0:files2.get(build2.signature)}}async function keep({session},key,library,record){var _a3;const{host,workspace}=session;
try{return await store(host.cacheDirectory,key,library,record)}catch(error){host.notice(`The cache ${host.cacheDirectory} can't be written to (${(_a3=systemCode(
error))!=null?_a3:String(error)}): the library is installed for this job only.`);const path4=(0,import_node_path16.join)(await workspace.folder("installed"),record.
library);await(0,import_promises19.rename)(library,path4);await(0,import_promises19.chmod)(path4,384);return path4}}var import_promises19,import_node_path16;var init_install=__esm(
{"core/cryptoki/install.ts"(){"use strict";import_promises19=require("fs/promises");import_node_path16=require("path");init_errors();init_http();init_output_error();
init_runner();init_runner_environment();init_address();init_air_gap_archive();init_archive();init_cache();init_catalog();init_choose_build();init_obtain();init_release_key();
init_vouch()}});async function readLibraryFacts(path4,workingDirectory){const named=(0,import_node_path17.resolve)(workingDirectory,path4);const entry=await(0,import_promises20.stat)(
named).catch(()=>void 0);if(entry===void 0)throw notLoadable(`${named} does not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!entry.
isFile())throw notLoadable(`${named} is not a file`,"Check cryptoki-library: it is the path of the library file, not of its folder.");await checkHeader(named);const found=await searchFile(
named,[Buffer.from(entryPoint),Buffer.from("bind_engine"),Buffer.from(signPathVariable),Buffer.from(signPathVariable,"utf16le")]);const[isModule,isEngine,readsAscii,
readsUtf16]=found;if(isModule!==true){throw notLoadable(isEngine===true?`${named} is an OpenSSL engine, not a PKCS #11 library`:`${named} is not a PKCS #11 libr\
ary: it has no ${entryPoint}`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it.")}return{path:await(0,import_promises20.realpath)(
named),readsSignPathVariables:readsAscii===true||readsUtf16===true}}async function checkHeader(path4){const header=await readHead2(path4,20);const isElf=header.
subarray(0,4).equals(Buffer.from("\x7FELF","latin1"));const isPortableExecutable=header.subarray(0,2).toString("latin1")==="MZ";const onWindows=process.platform===
"win32";const hint="Install the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.platform==="linux"&&isPortableExecutable)throw notLoadable(
`${path4} is a Windows library, but this runner is Linux`,hint);if(onWindows&&isElf)throw notLoadable(`${path4} is a Linux library, but this runner is Windows`,
hint);if(process.platform!=="linux")return;if(!isElf)throw notLoadable(`${path4} is not a shared library`,hint);const machine=elfMachines[header.readUInt16LE(18)];
if(machine!==process.arch)throw notLoadable(`${path4} is built for ${machine!=null?machine:"another processor"}, but this runner is ${process.arch}`,hint)}async function readHead2(path4,length){
try{const file=await(0,import_promises20.open)(path4,"r");try{const{buffer:buffer2,bytesRead}=await file.read(Buffer.alloc(length),0,length,0);if(bytesRead<length)
throw notLoadable(`${path4} is too short for a library`,"Install it anew: the copy is damaged.");return buffer2}finally{await file.close()}}catch(error){if(error instanceof
SigningError)throw error;throw notLoadable(`${path4} can't be read`,"Check the file's permissions.",error)}}async function searchFile(path4,needles){const found=needles.
map(()=>false);const overlap=Math.max(...needles.map(needle=>needle.length))-1;let tail=Buffer.alloc(0);for await(const piece of(0,import_node_fs11.createReadStream)(
path4,{highWaterMark:1<<20})){const window2=Buffer.concat([tail,piece]);needles.forEach((needle,index)=>found[index]||(found[index]=window2.includes(needle)));if(found.
every(isFound=>isFound))break;tail=window2.subarray(Math.max(0,window2.length-overlap))}return found}function notLoadable(message,hint,cause){return new SigningError(
"LIBRARY_NOT_LOADABLE",`${message}.`,{hint,...cause===void 0?{}:{cause}})}var import_node_fs11,import_promises20,import_node_path17,entryPoint,signPathVariable,
elfMachines;var init_library=__esm({"core/cryptoki/library.ts"(){"use strict";import_node_fs11=require("fs");import_promises20=require("fs/promises");import_node_path17=
require("path");init_errors();entryPoint="C_GetFunctionList";signPathVariable="SIGNPATH_";elfMachines={62:"x64",183:"arm64",3:"ia32",40:"arm"}}});function errorOfAnswer(answer,context){const problem2=problemDetails(answer);const{code:code4,message,hint}=meaningOf(answer,problem2!==void 0,context);const details=context.
redact(problem2!=null?problem2:excerpt(answer)).slice(0,maximumDetails);return new SigningError(code4,context.redact(message),{hint,...details?{details}:{}})}function meaningOf(answer,isProblem,{
apiUrl,organizationId}){var _a3;const{status}=answer;switch(true){case status===401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API\
 token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-ur\
l`."};case status===403:return{code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${organizationId} (403).`,hint:"Check `org\
anization-id`, and that the user is a submitter of the signing policy."};case(status===404&&isProblem):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${apiUrl}\
 does not know organization ${organizationId} (404).`,hint:"Check `organization-id`, and `api-url` if you host SignPath yourself."};case(status===404||status===
405):return{code:"INVALID_INPUT",message:`What answers at ${apiUrl} is not SignPath's API (${status}).`,hint:"Check `api-url`: SignPath in the cloud has https:/\
/app.signpath.io/Api, with /Api at its end."};case status===407:return{code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name and a password \
(407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case isTransientStatus(status):return{code:"SERVICE_UNAVAILABLE",message:`\
SignPath at ${apiUrl} is not available at the moment (${status}).`,hint:"Try again later; SignPath's status page tells of outages."};case(status>=300&&status<400):
return{code:"SERVICE_ERROR",message:`${apiUrl} redirects (${status}) to ${(_a3=answer.headers["location"])!=null?_a3:"nowhere"}.`,hint:"Check `api-url`: the API\
 token is not sent to where a redirect leads."};case(status>=400&&status<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${status}).`,
hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${apiUrl} failed (${status}).`,hint:"Trying again will hard\
ly help: ask SignPath's support, and name the trace id below if there is one."}}}function isTransientStatus(status){return[429,502,503,504].includes(status)}function errorOfFailure(failure,context){
const{code:code4,message,hint}=failures[failure.kind](context.apiUrl,failure);return new SigningError(code4,context.redact(message),{hint,cause:failure})}function errorOfForeignAnswer(answer,context){
var _a3;const type=(_a3=answer.headers["content-type"])!=null?_a3:"";const what=/html/i.test(type)?"a web page":"something that is not JSON";const details=context.
redact(excerpt(answer)).slice(0,maximumDetails);return new SigningError("SERVICE_ERROR",`${context.apiUrl} answered with ${what}: is api-url right?`,{hint:"Sign\
Path in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...details?{details}:{}})}function problemDetails(answer){
var _a3;if(!/\bjson\b/i.test((_a3=answer.headers["content-type"])!=null?_a3:""))return void 0;let body;try{body=JSON.parse(answer.body.toString("utf8"))}catch{return void 0}
if(typeof body!=="object"||body===null||!("title"in body||"detail"in body))return void 0;const members={...body};const lines3=[members["title"],members["detail"]].
filter(value=>typeof value==="string");if(typeof members["errors"]==="object"&&members["errors"]!==null)lines3.push(JSON.stringify(members["errors"]));if(typeof members["\
traceId"]==="string")lines3.push(`traceId: ${members["traceId"]}`);return lines3.join("\n")}function excerpt(answer){return answer.body.subarray(0,500).toString(
"utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function lowerFirst(text3){return text3.charAt(0).toLowerCase()+text3.slice(1)}var maximumDetails,failures;var init_service_errors=__esm(
{"core/signpath/service-errors.ts"(){"use strict";init_errors();maximumDetails=2e3;failures={unreachable:(apiUrl,failure)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(
apiUrl).host} can't be reached: ${failure.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:apiUrl=>({
code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(apiUrl).host} broke off.`,hint:"Try again later; check the network and the proxy between here an\
d there."}),timeout:(apiUrl,failure)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} hung: ${lowerFirst(failure.message)}`,hint:"Try again later; c\
heck firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(apiUrl,failure)=>({code:"SERV\
ICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(apiUrl).host}: ${failure.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certifi\
cate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),protocol:(apiUrl,failure)=>({
code:"SERVICE_ERROR",message:`What answers at ${apiUrl} does not speak HTTP: ${failure.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"t\
oo-large":(apiUrl,failure)=>({code:"SERVICE_ERROR",message:`${failure.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${apiUrl}.`}),redirect:(_apiUrl,failure)=>({
code:"SERVICE_ERROR",message:failure.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of \
a proxy does this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(apiUrl,failure)=>({
code:"SERVICE_UNAVAILABLE",message:`The request to ${apiUrl} failed: ${failure.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})}}});function readPolicyNames(answer){return checked2(()=>entries(answer).map(names2))}function readSigningPolicies(answer){return checked2(()=>entries(answer).map(readPolicy))}
function readPolicy(entry){var _a3;const name2=names2(entry);const certificate=readCertificate(entry);const key=(_a3=readPublicKey(entry))!=null?_a3:certificate==
null?void 0:certificate.publicKey;if(!key)throw new UnexpectedShape(`${title(name2)} has neither a public key nor a certificate that can be read`);if(certificate&&
!certificate.publicKey.equals(key))throw new UnexpectedShape(`the certificate of ${title(name2)} is for another key`);return{signingPolicyId:text2(entry,"signin\
gPolicyId"),...name2,keyType:keyTypeOfPolicy(key,name2),keySizeInBits:integer(entry,"keySizeInBits"),...certificate?{certificate}:{},publicKey:key.export({type:"\
spki",format:"der"})}}function keyTypeOfPolicy(key,name2){var _a3,_b3;const types={rsa:"RSA","rsa-pss":"RSA",ec:"EC"};const type=types[(_a3=key.asymmetricKeyType)!=
null?_a3:""];if(type)return type;throw new SigningError("KEY_TYPE_MISMATCH",`The key of ${title(name2)} is of type ${(_b3=key.asymmetricKeyType)!=null?_b3:"unkn\
own"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function readCertificate(entry){const bytes=optionalBytes(
entry,"certificateBytes");if(!bytes)return void 0;try{return new import_node_crypto8.X509Certificate(bytes)}catch(error){throw new UnexpectedShape("certificateB\
ytes is not an X.509 certificate",{cause:error})}}function readPublicKey(entry){const key=optionalBytes(entry,"publicKeyBytes");if(!key)return void 0;for(const type of[
"spki","pkcs1"]){try{return(0,import_node_crypto8.createPublicKey)({key,format:"der",type})}catch{}}return void 0}function entries(answer){const list=isObject(answer)?
answer["signingPolicies"]:void 0;if(!Array.isArray(list))throw new UnexpectedShape("the member signingPolicies is not a list");return list.map(entry=>{if(isObject(
entry))return entry;throw new UnexpectedShape("a signing policy is not an object")})}function names2(entry){return{projectSlug:text2(entry,"projectSlug"),signingPolicySlug:text2(
entry,"signingPolicySlug")}}function title(name2){return`signing policy ${name2.projectSlug}/${name2.signingPolicySlug}`}function text2(entry,member){const value=entry[member];
if(typeof value==="string"&&value!=="")return value;throw new UnexpectedShape(`the member ${member} of a signing policy is not a text`)}function integer(entry,member){
const value=entry[member];if(typeof value==="number"&&Number.isInteger(value)&&value>0)return value;throw new UnexpectedShape(`the member ${member} of a signing\
 policy is not a positive number`)}function optionalBytes(entry,member){const value=entry[member];if(value===void 0||value===null||value==="")return void 0;if(typeof value===
"string"&&/^[A-Za-z0-9+/]+={0,2}$/.test(value))return Buffer.from(value,"base64");throw new UnexpectedShape(`the member ${member} of a signing policy is not Bas\
e64`)}function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function checked2(read){try{return read()}catch(error){if(!(error instanceof
UnexpectedShape))throw error;throw new SigningError("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${error.message}.`,{cause:error,
hint:"Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."})}}var import_node_crypto8,UnexpectedShape;var init_signing_policy=__esm(
{"core/signpath/signing-policy.ts"(){"use strict";import_node_crypto8=require("crypto");init_errors();UnexpectedShape=class extends Error{}}});function createSignPathClient(options2){const{apiUrl,organizationId}=options2;const redact=text3=>options2.redact(text3).replaceAll(options2.apiToken,"***");const context={
apiUrl,organizationId,redact};const list=async filter=>{const query=new URLSearchParams(Object.entries(filter).filter(entry=>entry[1]!==void 0)).toString();const path4=`\
/v1/${encodeURIComponent(organizationId)}/Cryptoki/MySigningPolicies${query?`?${query}`:""}`;const answer=await call(path4,{authorization:`Bearer ${options2.apiToken}`,
accept:"application/json"},options2,context);return parseJson(answer,context)};return{signingPolicies:async(filter={})=>readSigningPolicies(await list(filter)),
policyNames:async()=>readPolicyNames(await list({})),health:async()=>{await call("/healthz",{},options2,context)}}}async function call(path4,headers,options2,context){
var _a3,_b3;const started=performance.now();const remaining=()=>options2.totalTimeoutInSeconds*1e3-(performance.now()-started);for(let failed2=1;;failed2++){const limit=Math.
min(options2.requestTimeoutInSeconds,Math.max(remaining(),1)/1e3);const outcome=await attempt2(path4,headers,limit,options2,context);if(outcome.ok)return outcome.
answer;const pause2=outcome.retry==="never"?void 0:Math.max(retryDelay(failed2),(_a3=outcome.pause)!=null?_a3:0);const exhausted2=outcome.retry==="few"&&failed2>
options2.retries;if(pause2===void 0||exhausted2||pause2>=remaining())throw withEffort(outcome.error,failed2,started);(_b3=options2.log)==null?void 0:_b3.call(options2,
`${outcome.error.message} Trying again in ${(pause2/1e3).toFixed(1)} s.`);await waitFor(pause2,options2)}}async function attempt2(path4,headers,timeLimitInSeconds2,options2,context){
try{const answer=await httpGet(options2.apiUrl+path4,{headers:{"user-agent":"pkcs11-sign",...headers},proxy:options2.proxy,timeLimitInSeconds:timeLimitInSeconds2,
maximumBytes:maximumAnswerBytes,redirects:3,signal:options2.signal});if(answer.status>=200&&answer.status<300)return{ok:true,answer};const retry=isTransientStatus(
answer.status)?"while-time-lasts":"never";return{ok:false,error:errorOfAnswer(answer,context),retry,pause:retryAfter(answer.headers["retry-after"])}}catch(error){
if(!(error instanceof HttpFailure))throw error;const retry=error.kind==="unreachable"?"few":error.kind==="dropped"||error.kind==="timeout"?"while-time-lasts":"n\
ever";return{ok:false,error:errorOfFailure(error,context),retry}}}function withEffort(error,tries,started){if(tries===1)return error;const seconds2=Math.round((performance.
now()-started)/1e3);return new SigningError(error.code,`${error.message} Tried ${tries} times within ${seconds2} s.`,{cause:error,...error.hint===void 0?{}:{hint:error.
hint},...error.details===void 0?{}:{details:error.details}})}async function waitFor(milliseconds,options2){var _a3;const wait=(_a3=options2.wait)!=null?_a3:(async(time,signal)=>(0,import_promises21.setTimeout)(
time,void 0,signal?{signal}:{}));try{await wait(milliseconds,options2.signal)}catch(error){throw new SigningError("CANCELLED","The request to SignPath was cance\
lled.",{cause:error})}}function parseJson(answer,context){try{return JSON.parse(answer.body.toString("utf8"))}catch{throw errorOfForeignAnswer(answer,context)}}
var import_promises21,maximumAnswerBytes;var init_client=__esm({"core/signpath/client.ts"(){"use strict";import_promises21=require("timers/promises");init_errors();
init_http();init_retry();init_service_errors();init_signing_policy();maximumAnswerBytes=16*1024*1024}});async function findPolicy(client,projectSlug,signingPolicySlug){const found=await client.signingPolicies({projectSlug,signingPolicySlug});const policy2=found.find(
candidate=>candidate.projectSlug===projectSlug&&candidate.signingPolicySlug===signingPolicySlug);if(policy2)return policy2;throw await notFound2(client,projectSlug,
signingPolicySlug)}async function notFound2(client,project,policy2){const visible2=await client.policyNames();if(visible2.length===0){return new SigningError("P\
ERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${policy2}\
 of project ${project} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`})}const policies=visible2.filter(name2=>name2.projectSlug===
project).map(name2=>name2.signingPolicySlug);const[what,asked,known]=policies.length>0?[`signing policy ${policy2} of project ${project}`,policy2,policies]:[`pr\
oject ${project}`,project,[...new Set(visible2.map(name2=>name2.projectSlug))]];return new SigningError("POLICY_NOT_FOUND",`The API token's user can't see ${what}\
.`,{hint:`${suggestion(asked,known)}It may not exist, or the user may not be a submitter there. Visible: ${listed(asked,known)}.`})}function suggestion(asked,known){
const nearest=(0,import_fastest_levenshtein2.closest)(asked,known);const near=(0,import_fastest_levenshtein2.distance)(asked.toLowerCase(),nearest.toLowerCase())<=
Math.max(2,Math.floor(asked.length/3));return near?`Did you mean ${nearest}? `:""}function listed(asked,known){const ordered=[...known].sort((a,b)=>(0,import_fastest_levenshtein2.distance)(
asked,a)-(0,import_fastest_levenshtein2.distance)(asked,b));const more=ordered.length-maximumListed;return ordered.slice(0,maximumListed).join(", ")+(more>0?` a\
nd ${more} more`:"")}var import_fastest_levenshtein2,maximumListed;var init_policy=__esm({"core/signpath/policy.ts"(){"use strict";import_fastest_levenshtein2=__toESM(require_mod(),1);
init_errors();maximumListed=10}});async function obtainCertificate(session,question){var _a3;const{inputs}=session;const{projectSlug="",signingPolicySlug=""}=inputs;switch(question.source){case"\
none":return void 0;case"file":return readCertificateFile((0,import_node_path18.resolve)(process.cwd(),(_a3=inputs.certificate)!=null?_a3:""));case"signpath":return fromSignPath(
await findPolicy(clientOf(session),projectSlug,signingPolicySlug));case"token":return{leaf:await readFromToken(session,question,`${projectSlug}/${signingPolicySlug}`),
chain:[]}}}function clientOf({inputs,host,redact,signal},changes={}){var _a3,_b3;return createSignPathClient({apiUrl:inputs.apiUrl,organizationId:(_a3=inputs.organizationId)!=
null?_a3:"",apiToken:(_b3=inputs.apiToken)!=null?_b3:"",proxy:proxySettings(inputs.httpProxy,readEnvironment()),requestTimeoutInSeconds:inputs.httpRequestTimeoutInSeconds,
totalTimeoutInSeconds:inputs.serviceUnavailableTimeoutInSeconds,retries:inputs.retries,redact,signal,log:message=>{host.info(message)},...changes})}function fromSignPath(policy2){
if(policy2.certificate===void 0){throw new SigningError("INVALID_INPUT",`The signing policy ${policy2.projectSlug}/${policy2.signingPolicySlug} has a key withou\
t an X.509 certificate.`,{hint:"Such a key is for GPG. For this tool choose a signing policy with a code-signing certificate."})}return{leaf:policy2.certificate,
chain:[]}}async function readFromToken(session,{library,pkcs11Tool},id){const output=`${await session.workspace.folder("token-certificate")}/certificate.der`;const{
exitCode,output:words}=await session.capture({program:pkcs11Tool!=null?pkcs11Tool:"pkcs11-tool",arguments:["--module",library,"--login","--pin",pin,"--read-obje\
ct","--type","cert","--id",keyIdHex(id),"--output-file",output],environment:{}});const certificate=exitCode===0?await readCertificateFile(output).catch(()=>void 0):
void 0;if(certificate===void 0){throw new SigningError("POLICY_NOT_FOUND",`The token has no certificate with the id ${id}.`,{hint:"Check project-slug and signin\
g-policy-slug, or name the certificate file with the certificate input.",details:words})}return certificate.leaf}var import_node_path18;var init_obtain_certificate=__esm(
{"core/obtain-certificate.ts"(){"use strict";import_node_path18=require("path");init_certificate();init_configure();init_errors();init_http();init_runner_environment();
init_client();init_policy();init_pkcs11_uri()}});function packageFor(need,manager,distribution){const family2=familyOf(manager,distribution);if(family2==="enterprise"&&majorVersion(distribution)>=10){if(need===
"pkcs11-engine")return void 0;if(need==="jarsigner")return"java-21-openjdk-devel"}const exception=exceptions.find(({id,versions})=>id===(distribution==null?void 0:
distribution.id)&&distribution.versionId!==void 0&&versions.includes(distribution.versionId));if(family2==="debian"&&exception!==void 0&&need in exception.packages)
return exception.packages[need];return packages[family2][need]}function repositoryNote(needs,manager,distribution){if(!needs.includes("osslsigncode")||familyOf(
manager,distribution)!=="enterprise")return void 0;const major=majorVersion(distribution);if((distribution==null?void 0:distribution.id)==="ol")return`osslsignc\
ode is in EPEL: install oracle-epel-release-el${major} first.`;if((distribution==null?void 0:distribution.id)==="rhel")return"osslsigncode is in EPEL: enable it\
 first, see https://docs.fedoraproject.org/en-US/epel/.";return"osslsigncode is in EPEL: install epel-release first."}function familyOf(manager,distribution){if(manager===
"apt-get")return"debian";if((distribution==null?void 0:distribution.id)==="fedora")return"fedora";return(distribution==null?void 0:distribution.id)==="amzn"?"am\
azon":"enterprise"}function majorVersion(distribution){var _a3,_b3;return Number((_b3=(_a3=distribution==null?void 0:distribution.versionId)==null?void 0:_a3.split(
".")[0])!=null?_b3:0)}var packages,exceptions;var init_prerequisites=__esm({"core/prerequisites.ts"(){"use strict";packages={debian:{openssl:"openssl",osslsigncode:"\
osslsigncode","pkcs11-tool":"opensc",jarsigner:"default-jdk-headless","pkcs11-engine":"libengine-pkcs11-openssl","pkcs11-provider":"pkcs11-provider","ca-certifi\
cates":"ca-certificates"},enterprise:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"opensc",jarsigner:"java-17-openjdk-devel","pkcs11-engine":"op\
enssl-pkcs11","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},fedora:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"open\
sc",jarsigner:"java-latest-openjdk-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},amazon:{openssl:"\
openssl",osslsigncode:void 0,"pkcs11-tool":"opensc",jarsigner:"java-17-amazon-corretto-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":void 0,"ca-cert\
ificates":"ca-certificates"}};exceptions=[{id:"debian",versions:["11"],packages:{osslsigncode:"osslsigncode/bullseye","pkcs11-provider":void 0}},{id:"debian",versions:[
"12"],packages:{"pkcs11-provider":void 0}},{id:"ubuntu",versions:["20.04","22.04"],packages:{"pkcs11-provider":void 0}}]}});function shareOf(files2,shard){var _a3;const load=new Array(shard.count).fill(0);const mine=new Set;const largestFirst=[...files2].sort((a,b)=>b.size-a.size||(a.
name<b.name?-1:1));for(const file of largestFirst){const share=load.indexOf(Math.min(...load));load[share]=((_a3=load[share])!=null?_a3:0)+file.size+costOfOneFileInBytes;
if(share===shard.index-1)mine.add(file)}return files2.filter(file=>mine.has(file))}var costOfOneFileInBytes;var init_shard=__esm({"core/signing/shard.ts"(){"use\
 strict";costOfOneFileInBytes=2e6}});function checkSupport(question){var _a3;const{facts}=question;checkPlatform(facts);const warnings=[];if(facts.os!=="linux")return warnings;const{distribution}=facts;
const known=distribution===void 0?void 0:supportedName(distribution);if(known===void 0){const name2=(_a3=distribution==null?void 0:distribution.prettyName)!=null?
_a3:"This Linux distribution";warnings.push(`${name2} is not on SignPath's list of supported distributions; going on.`)}if(question.usesOsslsigncode&&(distribution==
null?void 0:distribution.id)==="ubuntu"&&distribution.versionId==="20.04"){throw new SigningError("UNSUPPORTED_RUNNER","SignPath's library does not support ossl\
signcode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."})}if(question.opensslScenario&&facts.openssl!==void 0){warnings.
push(...checkOpenssl(facts.openssl.version,known))}return warnings}function checkPlatform(facts){var _a3;const exists3="SignPath's library exists for Linux x64 \
(glibc) and Windows x64 only";const hint="Run the signing job on such a runner; it can take the files from another job as artifacts.";if(facts.os!=="linux"&&facts.
os!=="win32"){throw new SigningError("UNSUPPORTED_RUNNER",`This runner's system is ${facts.os}. ${exists3}.`,{hint})}if(facts.arch!=="x64"){throw new SigningError(
"UNSUPPORTED_RUNNER",`This runner's processor is ${facts.arch}. ${exists3}.`,{hint})}if(((_a3=facts.libc)==null?void 0:_a3.family)==="musl"){throw new SigningError(
"UNSUPPORTED_RUNNER",`This runner has the musl C library. ${exists3}.`,{hint})}}function supportedName(distribution){const{id,versionId=""}=distribution;const family2=redhatRebuilds.
has(id)?"rhel":id;const version3=family2==="rhel"?versionId.split(".")[0]:versionId;const row=supportedDistributions.find(supported=>supported.id===family2&&supported.
versions.includes(version3!=null?version3:""));return row===void 0?void 0:`${family2} ${version3!=null?version3:""}`}function checkOpenssl(version3,distribution){
const{major,minor,patch,text:text3}=version3;if(major===3&&minor===0&&patch<=8){const reason=`OpenSSL ${text3} has a bug (openssl/openssl#20161, mended in 3.0.9\
) that breaks the TLS connection of SignPath's library`;if(distribution==="ubuntu 22.04"){return[`${reason}. SignPath lists Ubuntu 22.04 as supported, so this m\
ay work. If it fails with an error in the SSL handshake, run the job on Ubuntu 24.04.`]}throw new SigningError("UNSUPPORTED_RUNNER",`${reason}: signing with ope\
nssl and osslsigncode does not work here.`,{hint:"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does\
 not use OpenSSL (jarsigner, gpg)."})}if(major<1||major===1&&minor<1){throw new SigningError("UNSUPPORTED_RUNNER",`OpenSSL ${text3} is too old: 1.1 and 3.x are \
supported.`,{hint:"Use another runner image, or set the openssl input to a newer OpenSSL."})}return[]}var supportedDistributions,redhatRebuilds;var init_support=__esm(
{"core/support.ts"(){"use strict";init_errors();supportedDistributions=[{id:"debian",versions:["11","12","13"]},{id:"ubuntu",versions:["20.04","22.04","24.04"]},
{id:"rhel",versions:["8","9"]}];redhatRebuilds=new Set(["rocky","almalinux","centos","ol"])}});function chooseTools(inputs,files2){return files2.map(file=>({file,...chooseTool(inputs,file)}))}function commandsNeeded(names3,inputs,library){const commands=new Set(
names3.flatMap(name2=>tools[name2].needs.commands));if(certificateSource(inputs,library)==="token")commands.add("pkcs11-tool");if(names3.length===0||names3.some(
name2=>tools[name2].needs.opensslBackend))commands.add("openssl");return[...commands]}function makePlan(inputs,chosen,facts,library){const names3=toolsNeeded(inputs,
chosen);checkInputsFitTools(inputs,names3);const notices=[];const files2=placeResults(inputs,chosen,facts.workingDirectory,notices);const share=inputs.shard===void 0?
files2:shareOfPlan(files2,inputs.shard);const used=names3.map(name2=>tools[name2]);const opensslScenario=used.some(tool=>tool.needs.configuration==="openssl");const warnings=(library==
null?void 0:library.readsSignPathVariables)===false?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names3.includes("osslsigncode")});const plainHttp=apiUrlWarning(
inputs.apiUrl);if(plainHttp!==void 0&&inputs.apiToken!==void 0)warnings.push(plainHttp);if(!inputs.verify)warnings.push("verify is off: nothing proves that the \
results are signed rightly.");if(inputs.cryptokiVersion.endsWith("-latest")){warnings.push(`cryptoki-version ${inputs.cryptokiVersion} moves: two runs of this j\
ob may install different libraries. Name an exact version.`)}const certificate=certificateSource(inputs,library);const openssl=planOpenssl(inputs,facts,used);return{
signPath:(library==null?void 0:library.readsSignPathVariables)!==false,files:share,tools:names3,library:planLibrary(inputs,library),certificate,openssl,sunpkcs11:used.
length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),missing:missingNeeds(commandsNeeded(names3,inputs,library),facts,openssl),warnings,notices}}
function describePlan(plan,inputs,facts){var _a3,_b3,_c3,_d3,_e3;const system=(_b3=(_a3=facts.distribution)==null?void 0:_a3.prettyName)!=null?_b3:facts.os;const libc=facts.
libc===void 0?"":`, ${facts.libc.family} ${(_c3=facts.libc.version)!=null?_c3:""}`;const lines3=[`Runner: ${system}, ${facts.arch}${libc}`];if(facts.openssl!==void 0)
lines3.push(`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`);for(const[name2,command]of Object.entries(facts.commands))lines3.push(`${name2}\
: ${(_d3=command.version)!=null?_d3:"version unknown"} at ${command.path}`);const{library}=plan;lines3.push(`Library: ${library.kind==="installed"?library.path:
`SignPath Cryptoki ${(_e3=library.version)!=null?_e3:"of unknown version"}`} (${library.reason})`);if(plan.openssl!==void 0)lines3.push(`OpenSSL reaches it by: ${plan.
openssl.backend} (${plan.openssl.reason})`);lines3.push(`Certificate: ${describeCertificateSource(plan.certificate,inputs)}`);if(plan.missing.length>0)lines3.push(
`Missing here, to be installed: ${plan.missing.join(", ")}`);for(const{file,tool,reason,destination}of plan.files){lines3.push(`${file.name}: ${tool} (${reason}\
) -> ${relativeName(destination,facts.workingDirectory)}`)}return lines3}function relativeName(path4,workingDirectory){const name2=(0,import_node_path19.relative)(
workingDirectory,path4);return name2.startsWith("..")?path4:name2.replaceAll("\\","/")}function toolsNeeded(inputs,chosen){const names3=new Set(chosen.map(({tool})=>tool));
if(inputs.files.length===0&&inputs.tool!=="auto")names3.add(inputs.tool);return toolNames.filter(name2=>names3.has(name2))}function chooseTool(inputs,file){if(inputs.
tool!=="auto")return{tool:inputs.tool,reason:"as asked for"};const shape={extension:extensionOf(file.name),head:file.head};for(const name2 of toolNames){const reason=tools[name2].
recognises(shape);if(reason!==void 0)return{tool:name2,reason}}const detached=toolNames.filter(name2=>tools[name2].result.kind==="detached");throw new SigningError(
"TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,{file:file.name,hint:`Set tool to ${detached.
join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in files.`})}function extensionOf(name2){var _a3,_b3;return(_b3=(_a3=/\.[^./\\]+$/.
exec(name2))==null?void 0:_a3[0].toLowerCase())!=null?_b3:""}function checkInputsFitTools(inputs,names3){if(inputs.files.length===0||names3.length===0)return;for(const name2 of[
"padding","output-format","timestamp-urls"]){if(!inputs.given.has(name2))continue;if(names3.some(tool=>tools[tool].honours.includes(name2)))continue;const others=toolNames.
filter(tool=>tools[tool].honours.includes(name2));throw new SigningError("INVALID_INPUT",`${name2} is given, but it has no effect on ${names3.join(", ")}.`,{hint:others.
length>0?`Leave ${name2} out; it is for ${others.join(", ")}.`:`Leave ${name2} out.`})}}function placeResults(inputs,chosen,workingDirectory,notices){const planned=chosen.
map(choice=>({...choice,destination:destinationOf(inputs,choice.file,tools[choice.tool],workingDirectory)}));const detachedResults=new Map(planned.filter(({tool})=>tools[tool].
result.kind==="detached").map(({destination,file})=>[destination,file.name]));const kept=planned.filter(({file})=>{const owner=detachedResults.get(file.path);if(owner!==
void 0)notices.push(`${file.name} is the signature of ${owner}: it is not signed itself.`);return owner===void 0});const owners=new Map;for(const{destination,file}of kept){
const other=owners.get(destination);if(other!==void 0){throw new SigningError("INVALID_INPUT",`${other} and ${file.name} would both be written to ${destination}\
.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."})}owners.set(destination,file.name)}return kept}
function destinationOf(inputs,file,tool,workingDirectory){const suffix=tool.result.kind==="detached"?tool.result.suffix:"";if(inputs.outputDirectory!==void 0){return joinAbsolute(
workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix}return tool.result.kind==="embedded"?file.realPath:file.path+suffix}function joinAbsolute(workingDirectory,directory,path4){
return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path19.join)(directory,path4):(0,import_node_path19.join)(workingDirectory,directory,path4)}function shareOfPlan(files2,shard){
const sized=files2.map(planned=>({planned,name:planned.file.name,size:planned.file.size}));return shareOf(sized,shard).map(({planned})=>planned)}function planLibrary(inputs,library){
if(library!==void 0)return{kind:"installed",path:library.path,reason:"cryptoki-library is given: nothing is downloaded"};const{cryptokiArchive:archive,cryptokiSha256:sha256,
requireVerifiedDownload:requireVerified}=inputs;const asked=inputs.given.has("cryptoki-version");const version3=archive===void 0||asked?inputs.cryptokiVersion:versionInAddress(
archive);const reason=archive!==void 0?"cryptoki-archive is given":asked?"as asked for":"the version that this release was made for";return{kind:"download",version:version3,
archive,sha256,requireVerified,reason}}function certificateSource(inputs,library){if(inputs.certificate!==void 0)return"file";if(inputs.projectSlug===void 0||inputs.
signingPolicySlug===void 0)return"none";if((library==null?void 0:library.readsSignPathVariables)===false&&inputs.apiToken===void 0)return"token";return"signpath"}
function describeCertificateSource(source,inputs){var _a3;switch(source){case"file":return`${(_a3=inputs.certificate)!=null?_a3:""} (certificate is given)`;case"\
signpath":return`fetched from ${inputs.apiUrl}`;case"token":return"read from the token";case"none":return"none (no project and signing policy are given)"}}function planOpenssl(inputs,facts,used){
var _a3,_b3,_c3;const{openssl}=facts;const needed=used.length===0||used.some(tool=>tool.needs.opensslBackend);if(!needed||openssl===void 0)return void 0;const{backend,
reason}=chooseBackend(inputs,openssl,facts);return{program:openssl.program,backend,plugin:backend==="engine"?openssl.engine:(_a3=openssl.provider)==null?void 0:
_a3.path,providerKind:(_c3=(_b3=openssl.provider)==null?void 0:_b3.kind)!=null?_c3:"pkcs11-provider",reason}}function chooseBackend(inputs,{version:version3,engine,
provider},{packageManager,distribution}){const noEngines=version3.major>=4;if(inputs.opensslBackend==="engine"){if(noEngines){throw new SigningError("UNSUPPORTE\
D_RUNNER",`openssl-backend is engine, but OpenSSL ${version3.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."})}return{
backend:"engine",reason:"as asked for"}}if(inputs.opensslBackend==="provider"){if(version3.major<3){throw new SigningError("UNSUPPORTED_RUNNER",`openssl-backend\
 is provider, but OpenSSL ${version3.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."})}return{backend:"provider",reason:"as\
 asked for"}}if(noEngines)return{backend:"provider",reason:`OpenSSL ${version3.text} has no engines`};if(engine===void 0&&provider!==void 0)return{backend:"prov\
ider",reason:"it is installed here, and no engine is"};const installable=need=>packageManager!==void 0&&packageFor(need,packageManager,distribution)!==void 0;if(engine===
void 0&&version3.major>=3&&!installable("pkcs11-engine")&&installable("pkcs11-provider")){return{backend:"provider",reason:"the distribution has a provider to i\
nstall, but no engine"}}return{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function missingNeeds(commands,facts,openssl){
const missing=commands.filter(name2=>name2==="openssl"?facts.openssl===void 0:facts.commands[name2]===void 0);if((openssl==null?void 0:openssl.plugin)===void 0&&
openssl!==void 0)missing.push(openssl.backend==="engine"?"pkcs11-engine":"pkcs11-provider");return missing}var import_node_path19;var init_plan=__esm({"core/pla\
n.ts"(){"use strict";import_node_path19=require("path");init_address();init_errors();init_prerequisites();init_shard();init_credentials();init_support();init_registry()}});function installAttempts(installation){const{manager,privilege,packages:packages2}=installation;if(privilege==="none"||packages2.length===0)return[];const{install,
refresh}=recipes[manager];const installing=elevated(manager,[...install,...packages2],privilege);return[[installing],[elevated(manager,refresh,privilege),installing]]}
function mayBeStale(manager,output){return recipes[manager].stale.test(output)}function listsAreLocked(output){return output.includes("Could not get lock /var/l\
ib/apt/lists")}function installHint({manager,privilege,packages:packages2}){const sudo=privilege==="root"?"":"sudo ";const names3=packages2.join(" ");if(manager===
"apt-get")return`${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names3}`;return`${sudo}${manager} install -y ${names3}`}function elevated(manager,options2,privilege){
const environment={LC_ALL:"C.UTF-8",...manager==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};if(privilege==="root")return{program:manager,arguments:options2,
environment};const assignments=Object.entries(environment).map(([name2,value])=>`${name2}=${value}`);return{program:"sudo",arguments:["-n","env",...assignments,
manager,...options2],environment}}var lockTimeoutInSeconds,aptOptions,aptInstallOptions,staleRedhat,recipes;var init_commands=__esm({"core/prerequisites/command\
s.ts"(){"use strict";lockTimeoutInSeconds=300;aptOptions=["-q","-o",`DPkg::Lock::Timeout=${lockTimeoutInSeconds}`,"-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=\
0"];aptInstallOptions=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"];staleRedhat=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i;
recipes={"apt-get":{install:[...aptOptions,"install",...aptInstallOptions],refresh:[...aptOptions,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:staleRedhat},microdnf:{install:["install","-y","--setopt\
=install_weak_deps=0"],refresh:["clean","all"],stale:staleRedhat},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cach\
e"],stale:staleRedhat}}}});async function installPrerequisites(session,needs,machine){if(needs.length===0)return;const installation=plannedInstallation(session,needs,machine);const{host}=session;
host.startGroup(`Install ${installation.packages.join(", ")}`);try{const failure=await runAttempts(session,installation,machine.workingDirectory);if(failure===void 0)
return;const note=repositoryNote(needs,installation.manager,machine.distribution);throw new SigningError("PREREQUISITE_MISSING",`${installation.manager} could n\
ot install ${installation.packages.join(", ")} (exit code ${failure.exitCode}).`,{hint:`${note===void 0?"":`${note} `}${handWork(installation)}`,details:failure.
lines.slice(-shownLines).join("\n")})}finally{host.endGroup()}}function plannedInstallation({inputs},needs,machine){var _a3;const{packageManager:manager,privilege,
distribution}=machine;const missing=(names3,why)=>`This runner lacks ${names3.map(need=>needNames[need]).join(", ")}, and ${why}.`;if(manager===void 0){throw new SigningError(
"PREREQUISITE_MISSING",missing(needs,"there is neither apt-get nor dnf to install that with"),{hint:machine.os==="win32"?"Install it before this step, and put i\
ts folder on PATH.":"Install it before this step, or in the image."})}const found=needs.map(need=>({need,name:packageFor(need,manager,distribution)}));const unknown=found.
filter(({name:name2})=>name2===void 0).map(({need})=>need);if(unknown.length>0){throw new SigningError("PREREQUISITE_MISSING",missing(unknown,`${(_a3=distribution==
null?void 0:distribution.prettyName)!=null?_a3:"this distribution"} has no package for that`),{hint:withoutPackage(unknown)})}const packages2=[...new Set(found.
flatMap(({name:name2})=>name2===void 0?[]:[name2]))];const installation={manager,privilege,packages:packages2};const refusal=!inputs.installPrerequisites?"insta\
ll-prerequisites is false":privilege==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0;if(refusal===void 0)return installation;
const note=repositoryNote(needs,manager,distribution);throw new SigningError("PREREQUISITE_MISSING",missing(needs,refusal),{hint:`${note===void 0?"":`${note} `}${handWork(
installation)}`})}function withoutPackage(needs){if(needs.includes("pkcs11-engine"))return"Set openssl-backend to provider.";if(needs.includes("pkcs11-provider"))
return"Set openssl-backend to engine, or leave it out.";return"Install it before this step, or in the image."}function handWork(installation){return`Run this be\
fore signing, or in the image: ${installHint(installation)}`}async function runAttempts(session,installation,workingDirectory){var _a3,_b3;let failure;for(const attempt3 of installAttempts(
installation)){if(failure!==void 0&&!mayBeStale(installation.manager,failure.lines.join("\n")))break;const ends=[];for(const command of attempt3)ends.push(await runPatiently(
session,command,workingDirectory));const exitCode=(_b3=(_a3=ends.at(-1))==null?void 0:_a3.exitCode)!=null?_b3:0;if(exitCode===0)return void 0;failure={exitCode,
lines:ends.flatMap(({lines:lines3})=>lines3)}}return failure}async function runPatiently(session,command,workingDirectory){const deadline=Date.now()+lockTimeoutInSeconds*
1e3;for(;;){const end=await runOnce(session,command,workingDirectory);if(end.exitCode===0||!listsAreLocked(end.lines.join("\n"))||Date.now()>deadline)return end;
session.host.info("Another package manager is at work: waiting for it.");await(0,import_promises22.setTimeout)(lockPauseInMilliseconds,void 0,{signal:session.signal}).
catch(()=>void 0)}}async function runOnce({host,environment,redact,signal},command,workingDirectory){host.info(`$ ${[command.program,...command.arguments].join(
" ")}`);const lines3=[];const onLine=line=>{host.info(line);lines3.push(line);if(lines3.length>keptLines)lines3.shift()};const exitCode=await stream({...command,
environment:environment(command.environment)},{workingDirectory,timeLimitInSeconds,signal,redact,onLine});return{exitCode,lines:lines3}}var import_promises22,timeLimitInSeconds,
lockPauseInMilliseconds,keptLines,shownLines,needNames;var init_install2=__esm({"core/prerequisites/install.ts"(){"use strict";import_promises22=require("timers/promises");
init_errors();init_prerequisites();init_process();init_commands();timeLimitInSeconds=1800;lockPauseInMilliseconds=5e3;keptLines=400;shownLines=25;needNames={openssl:"\
openssl",osslsigncode:"osslsigncode","pkcs11-tool":"pkcs11-tool (of OpenSC)",jarsigner:"jarsigner (of a JDK)","pkcs11-engine":"libp11's engine for OpenSSL","pkc\
s11-provider":"a PKCS #11 provider for OpenSSL","ca-certificates":"the CAs' certificates"}}});var prepare_exports={};__export(prepare_exports,{prepare:()=>prepare});async function prepare(session,files2){var _a3;const{inputs,workspace}=session;const libraryFacts=inputs.
cryptokiLibrary===void 0?void 0:await readLibraryFacts(inputs.cryptokiLibrary,process.cwd());checkCredentialsGiven(session,libraryFacts,files2.length>0);const{plan,
facts}=await settlePlan(session,files2,libraryFacts);const library=await installLibrary(plan.library,session,facts);const logDirectory=await workspace.folder("l\
og");const certificate=await obtainCertificate(session,{source:plan.certificate,library:library.path,pkcs11Tool:(_a3=facts.commands["pkcs11-tool"])==null?void 0:
_a3.path});if(certificate!==void 0)checkKeyFits(session,certificate,plan);return{session,plan,facts,library,certificate,key:certificate===void 0?void 0:keyOf(session,
certificate),configuration:await configure(plan,library.path,certificate,workspace),credentials:credentialsEnvironment({...inputs,logDirectory}),logDirectory}}async function settlePlan(session,files2,library){
const{inputs,host}=session;const chosen=chooseTools(inputs,files2);const commands=commandsNeeded(toolsNeeded(inputs,chosen),inputs,library);const look=()=>gatherFacts(
{commands,openssl:inputs.openssl},session.environment());let facts=await look();let plan=makePlan(inputs,chosen,facts,library);showLines(host,"Plan",describePlan(
plan,inputs,facts));if(plan.missing.length>0){await installPrerequisites(session,plan.missing,facts);facts=await look();plan=makePlan(inputs,chosen,facts,library);
if(plan.missing.length>0){throw new SigningError("PREREQUISITE_MISSING",`${plan.missing.join(", ")} can't be found, although the packages are installed.`,{hint:"\
Check that the PATH of this job holds the folders that packages install to, and that the openssl input names the system's OpenSSL."})}showLines(host,"Plan, with\
 what is installed now",describePlan(plan,inputs,facts))}for(const notice of plan.notices)host.notice(notice);for(const warning of plan.warnings)host.warning(warning);
return{plan,facts}}function showLines(host,title2,lines3){host.startGroup(title2);for(const line of lines3)host.info(line);host.endGroup()}function checkCredentialsGiven({
inputs},library,files2){const needsCredentials=(library==null?void 0:library.readsSignPathVariables)!==false;const missing=[...needsCredentials&&inputs.organizationId===
void 0?["organization-id"]:[],...needsCredentials&&inputs.apiToken===void 0?["api-token"]:[]];if(missing.length>0){throw new SigningError("NO_CREDENTIALS",`${missing.
join(" and ")} ${missing.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:`Set ${missing.map(name2=>`${name2} (or ${variableOf(name2)})`).
join(" and ")} from your CI's secrets. Pull requests of forks get no secrets: if-no-credentials: skip is for them.`})}const unnamed=["project-slug","signing-pol\
icy-slug"].filter(name2=>name2==="project-slug"?inputs.projectSlug===void 0:inputs.signingPolicySlug===void 0);if(unnamed.length>0&&(files2||unnamed.length===1)){
throw new SigningError("INVALID_INPUT",`${unnamed.join(" and ")} ${unnamed.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${unnamed.join(" and ")}\
 to the slugs that SignPath shows for the project and its signing policy.`})}}function variableOf(input){return`SIGNPATH_${input.toUpperCase().replaceAll("-","_")}`}
function keyOf({inputs},{leaf}){var _a3,_b3;const id=`${(_a3=inputs.projectSlug)!=null?_a3:""}/${(_b3=inputs.signingPolicySlug)!=null?_b3:""}`;return{id,idHex:keyIdHex(
id),uri:pkcs11Uri({id}),type:keyTypeOf(leaf)}}function checkKeyFits({inputs,host},{leaf},plan){for(const warning of certificateWarnings(leaf))host.warning(warning);
if(plan.files.length===0||inputs.padding!=="pss"||keyTypeOf(leaf)==="RSA")return;throw new SigningError("KEY_TYPE_MISMATCH","padding is pss, but the key of the \
signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}var init_prepare=__esm({"core/prepa\
re.ts"(){"use strict";init_certificate();init_pkcs11_uri();init_configure();init_install();init_library();init_errors();init_obtain_certificate();init_plan();init_install2();
init_runner();init_credentials()}});function createStaging(workspace){const stagingFolders=new Map;const madeFolders=new Set;let count=0;const stagingFolderIn=folder=>{const known=stagingFolders.get(
folder);if(known!==void 0)return known;const made=makeStagingFolder(folder);stagingFolders.set(folder,made);made.catch(()=>stagingFolders.delete(folder));return made};
const makeStagingFolder=async folder=>{for(const made of await makeFolders(folder)){recordLeftover(workspace.directory,{folder:made});madeFolders.add(made)}const staging=(0,import_node_fs12.mkdtempSync)(
(0,import_node_path20.join)(folder,stagingPrefix));try{recordLeftover(workspace.directory,{staging});await(0,import_promises23.writeFile)((0,import_node_path20.join)(
staging,"probe"),probe,{flag:"wx",mode:384});await(0,import_promises23.rm)((0,import_node_path20.join)(staging,"probe"))}catch(error){await removeTree(staging).
catch(()=>void 0);throw error}return staging};return{async reserve(path4){const destination=(0,import_node_path20.resolve)(path4);try{await refuseFolder2(destination);
const own=(0,import_node_path20.join)(await stagingFolderIn((0,import_node_path20.dirname)(destination)),String(count+=1));await(0,import_promises23.mkdir)(own,
{mode:448});return createReservation(own,destination)}catch(error){throw outputError(error,destination)}},async finish(){var _a3;const folders=await Promise.allSettled(
stagingFolders.values());stagingFolders.clear();const removed=await Promise.allSettled(folders.map(async folder=>{if(folder.status==="fulfilled")await removeTree(
folder.value)}));await removeEmptyFolders([...madeFolders]);madeFolders.clear();const failure=removed.find(result=>result.status==="rejected");if(failure!==void 0)
throw outputError(failure.reason,(_a3=textOf(failure.reason,"path"))!=null?_a3:stagingPrefix)}}}function createReservation(own,destination){const output=(0,import_node_path20.join)(
own,(0,import_node_path20.basename)(destination));let state="open";return{output,async publish({mode,allowEmpty=false}={}){if(state!=="open")throw new SigningError(
"INTERNAL_ERROR",`The place for ${destination} was given up already (${state}).`);try{await refuseFolder2(destination);await settle(output,destination,mode,allowEmpty);
await renameOver(output,destination);state="published"}catch(error){throw outputError(error,destination)}await removeTree(own).catch(()=>void 0)},async reset(){
try{await removeTree(own);await(0,import_promises23.mkdir)(own,{mode:448})}catch(error){throw outputError(error,destination)}},async discard(){if(state!=="open")
return;state="discarded";await removeTree(own).catch(()=>void 0)}}}async function makeFolders(folder){const first=await(0,import_promises23.mkdir)(folder,{recursive:true});
if(first===void 0)return[];const made=[];for(let path4=folder;path4.length>=first.length;path4=(0,import_node_path20.dirname)(path4))made.push(path4);return made}
async function refuseFolder2(destination){const status=await(0,import_promises23.lstat)(destination).catch(error=>{if(systemCode(error)==="ENOENT")return void 0;
throw error});if((status==null?void 0:status.isDirectory())===true)throw Object.assign(new Error(`${destination} is a folder`),{code:"EISDIR"})}async function settle(output,destination,mode,allowEmpty){
var _a3;const written=await(0,import_promises23.lstat)(output).catch(()=>void 0);if((written==null?void 0:written.isFile())!==true||written.size===0&&!allowEmpty){
const what=written===void 0?"no result":written.isFile()?"an empty result":"something that is not a file";throw new SigningError("SIGNING_FAILED",`The signing t\
ool left ${what} for ${destination}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}const windows3=process.platform===
"win32";const file=await(0,import_promises23.open)(output,windows3?"r+":import_node_fs12.constants.O_RDONLY|import_node_fs12.constants.O_NOFOLLOW);try{const replaced=await(0,import_promises23.lstat)(
destination).catch(()=>void 0);if(((_a3=process.geteuid)==null?void 0:_a3.call(process))===0&&(replaced==null?void 0:replaced.isFile())===true)await file.chown(
replaced.uid,replaced.gid);if(mode!==void 0)await file.chmod(mode&511);await file.sync()}finally{await file.close()}}async function renameOver(output,destination){
var _a3;for(let attempt3=1;;attempt3+=1){try{await(0,import_promises23.rename)(output,destination);return}catch(error){const busy=process.platform==="win32"&&["\
EPERM","EACCES","EBUSY"].includes((_a3=systemCode(error))!=null?_a3:"");if(!busy||attempt3===10)throw error;await(0,import_promises24.setTimeout)(attempt3*50)}}}
var import_node_fs12,import_promises23,import_node_path20,import_promises24,probe;var init_staging=__esm({"core/staging.ts"(){"use strict";import_node_fs12=require("fs");
import_promises23=require("fs/promises");import_node_path20=require("path");import_promises24=require("timers/promises");init_errors();init_leftovers();init_output_error();
probe=new Uint8Array(4096)}});function contextTag(number){return 160|number}function readDer(bytes){const element=readElement(bytes,0);if(bytes.subarray(element.raw.length).some(byte=>byte!==
0))throw new MalformedDer("there is more after the end");return element}function childrenOf(element){if((element.tag&32)===0)throw new MalformedDer(`a primitive\
 element (tag 0x${element.tag.toString(16)}) where others should be inside`);const children=[];for(let offset=0;offset<element.content.length;){const child2=readElement(
element.content,offset);children.push(child2);offset+=child2.raw.length}return children}function expectTag(element,tag,what){if((element==null?void 0:element.tag)!==
tag)throw new MalformedDer(`${what} is missing`);return element}function sequenceOf(element,what){return childrenOf(expectTag(element,universal.sequence,what))}
function objectIdentifierOf(element,what){var _a3;const{content}=expectTag(element,universal.objectIdentifier,what);const arcs=[];let arc=0n;for(const byte of content){
arc=arc<<7n|BigInt(byte&127);if((byte&128)!==0)continue;arcs.push(arc);arc=0n}const[first,...rest]=arcs;if(first===void 0||(((_a3=content.at(-1))!=null?_a3:0)&128)!==
0)throw new MalformedDer(`${what} is not an object identifier`);const root=first<80n?first/40n:2n;return[root,first-root*40n,...rest].join(".")}function timeOf(element,what){
var _a3;const text3=(_a3=element==null?void 0:element.content.toString("latin1"))!=null?_a3:"";const short=(element==null?void 0:element.tag)===universal.utcTime;
if(!short&&(element==null?void 0:element.tag)!==universal.generalizedTime)throw new MalformedDer(`${what} is missing`);const century=Number(text3.slice(0,2))<50?
"20":"19";const parts=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(short?century+text3:text3);const[,year,month,day3,hour,minute,second]=parts!=null?
parts:[];const time=new Date(`${year}-${month}-${day3}T${hour}:${minute}:${second}Z`);if(Number.isNaN(time.getTime()))throw new MalformedDer(`${what} is not a t\
ime in UTC`);return time}function lengthOfDer(head){const{headerSize,length}=readHeader(head,0);return headerSize+length}function readElement(bytes,offset){var _a3;
const{headerSize,length}=readHeader(bytes,offset);const start3=offset+headerSize;const end=start3+length;if(end>bytes.length)throw new MalformedDer("it is cut o\
ff");return{tag:(_a3=bytes[offset])!=null?_a3:0,raw:bytes.subarray(offset,end),content:bytes.subarray(start3,end)}}function readHeader(bytes,offset){const tag=bytes[offset];
const first=bytes[offset+1];if(tag===void 0||first===void 0)throw new MalformedDer("it is cut off");if((tag&31)===31)throw new MalformedDer("it holds a tag of s\
everal bytes");if(first<128)return{headerSize:2,length:first};const lengthSize=first&127;if(lengthSize===0||lengthSize>4||offset+2+lengthSize>bytes.length)throw new MalformedDer(
"it holds a length that is not DER");return{headerSize:2+lengthSize,length:bytes.readUIntBE(offset+2,lengthSize)}}var universal,MalformedDer;var init_der=__esm(
{"core/verification/der.ts"(){"use strict";universal={integer:2,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49};MalformedDer=
class extends Error{constructor(){super(...arguments);__publicField(this,"name","MalformedDer")}}}});function digestByIdentifier(identifier){return digests.get(identifier)}function signatureProblem({algorithm,digest,data,signature},key){var _a3;const scheme=schemeOf(
algorithm);if(scheme===void 0)return"uses a signature algorithm that is unknown or too weak";const keyType=key.asymmetricKeyType;if(scheme.kind==="ecdsa"?keyType!==
"ec":keyType!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";const padding=scheme.kind==="rsa-pss"?{padding:import_node_crypto9.constants.
RSA_PKCS1_PSS_PADDING,saltLength:scheme.saltLength}:{padding:import_node_crypto9.constants.RSA_PKCS1_PADDING};const parameters=scheme.kind==="ecdsa"?{key,dsaEncoding:"\
der"}:{key,...padding};return(0,import_node_crypto9.verify)((_a3=scheme.digest)!=null?_a3:digest,data,parameters,signature)?void 0:"does not fit what it is over"}
function schemeOf([identifier,parameters]){const name2=objectIdentifierOf(identifier,"the signature algorithm");return name2===rsassaPss?pssScheme(parameters):schemes.
get(name2)}function pssScheme(parameters){var _a3,_b3;const fields=new Map(sequenceOf(parameters,"the PSS parameters").map(field=>[field.tag,childrenOf(field)[0]]));
const digest=digestOf(fields.get(contextTag(0)));const maskGeneration=fields.get(contextTag(1));if(digest===void 0||maskGeneration===void 0)return void 0;if(digestOf(
sequenceOf(maskGeneration,"the mask generation function")[1])!==digest)return void 0;const salt=(_a3=fields.get(contextTag(2)))==null?void 0:_a3.content;if((salt==
null?void 0:salt.length)===0||((_b3=salt==null?void 0:salt.length)!=null?_b3:0)>2)return void 0;return{kind:"rsa-pss",digest,saltLength:salt===void 0?20:salt.readUIntBE(
0,salt.length)}}function digestOf(algorithm){return algorithm===void 0?void 0:digestByIdentifier(objectIdentifierOf(sequenceOf(algorithm,"a digest algorithm")[0],
"a digest algorithm"))}var import_node_crypto9,digests,rsassaPss,schemes;var init_signature_scheme=__esm({"core/verification/signature-scheme.ts"(){"use strict";
import_node_crypto9=require("crypto");init_der();digests=new Map([["2.16.840.1.101.3.4.2.1","sha256"],["2.16.840.1.101.3.4.2.2","sha384"],["2.16.840.1.101.3.4.2\
.3","sha512"]]);rsassaPss="1.2.840.113549.1.1.10";schemes=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"\
sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"\
ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"\
sha512"}]])}});function parseSignedData(der){const[type,wrapped2]=sequenceOf(readDer(der),"the PKCS #7 message");if(objectIdentifierOf(type,"its type")!==signedDataType)throw new MalformedDer(
"it is no signed data");const[inner]=childrenOf(expectTag(wrapped2,contextTag(0),"its content"));const[,,encapsulated,...rest]=sequenceOf(inner,"the signed data");
const[contentType,content]=sequenceOf(encapsulated,"the signed content");return{contentType:objectIdentifierOf(contentType,"the content's type"),content:content===
void 0?void 0:contentOctets(content),certificates:rest.filter(({tag})=>tag===contextTag(0)).flatMap(set=>childrenOf(set).map(({raw})=>raw)),signers:childrenOf(expectTag(
rest.at(-1),universal.set,"the list of signers")).map(parseSignerInfo)}}function parseSignerInfo(element){var _a3;const[,name2,digestAlgorithm,...rest]=sequenceOf(
element,"a signer");const signed=((_a3=rest[0])==null?void 0:_a3.tag)===contextTag(0)?rest.shift():void 0;const[signatureAlgorithm,signature,unsigned]=rest;return{
name:signerName(name2),digestAlgorithm:objectIdentifierOf(sequenceOf(digestAlgorithm,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:signed&&
{values:attributesOf(signed),encoded:Buffer.concat([Buffer.of(universal.set),signed.raw.subarray(1)])},signatureAlgorithm:sequenceOf(signatureAlgorithm,"the sig\
nature algorithm"),signature:expectTag(signature,universal.octetString,"the signature value").content,unsignedAttributes:unsigned===void 0?new Map:attributesOf(
expectTag(unsigned,contextTag(1),"the list of unsigned attributes"))}}function nameOfCertificate(der){var _a3;const[tbs]=sequenceOf(readDer(der),"the certificat\
e");const fields=sequenceOf(tbs,"the certificate's content");const[serialNumber,,issuer]=((_a3=fields[0])==null?void 0:_a3.tag)===contextTag(0)?fields.slice(1):
fields;return{serialNumber:expectTag(serialNumber,universal.integer,"the serial number").content,issuer:expectTag(issuer,universal.sequence,"the issuer").raw}}function contentOctets(wrapper){
const[content,...others]=childrenOf(expectTag(wrapper,contextTag(0),"the content"));if(content===void 0||others.length>0)throw new MalformedDer("the content is \
not one element");return content.content}function signerName(element){if((element==null?void 0:element.tag)!==universal.sequence)return"subject-key-identifier";
const[issuer,serialNumber]=childrenOf(element);return{issuer:expectTag(issuer,universal.sequence,"the signer's issuer").raw,serialNumber:expectTag(serialNumber,
universal.integer,"the signer's serial number").content}}function attributesOf(set){var _a3;const attributes2=new Map;for(const attribute of childrenOf(set)){const[
type,values2]=sequenceOf(attribute,"an attribute");const key=objectIdentifierOf(type,"an attribute's type");attributes2.set(key,[...(_a3=attributes2.get(key))!=
null?_a3:[],...childrenOf(expectTag(values2,universal.set,"an attribute's values"))])}return attributes2}var signedDataType;var init_signed_data=__esm({"core/ve\
rification/signed-data.ts"(){"use strict";init_der();signedDataType="1.2.840.113549.1.7.2"}});function checkSignedBy(certificate,signed,content){const ours=signed.signers.filter(({name:name2})=>isNameOf(name2,certificate.raw));if(ours.length===0)return{state:"\
wrong",byOther:true,reason:`it is signed by ${describeSigners(signed)}`};let reason="";for(const signer of ours){const problem2=signerProblem(signer,certificate,
content,signed.contentType);if(problem2!==void 0){reason=`its signature ${problem2}`;continue}if(signed.certificates.some(embedded=>embedded.equals(certificate.
raw)))return{state:"right",signer};reason="its signature is right, but holds another certificate"}return{state:"wrong",byOther:false,reason}}function signerProblem(signer,certificate,content,contentType){
var _a3;const digest=digestByIdentifier(signer.digestAlgorithm);if(digest===void 0)return"uses a digest algorithm that is unknown or too weak";const attributes2=signer.
signedAttributes;if(attributes2===void 0){if(contentType!==dataType)return"has no signed attributes"}else{const messageDigest=onlyValue(attributes2.values,messageDigestAttribute);
if((messageDigest==null?void 0:messageDigest.tag)!==universal.octetString)return"does not tell the digest of what it is over";if(!messageDigest.content.equals((0,import_node_crypto10.createHash)(
digest).update(content).digest()))return"is over other content";const type=onlyValue(attributes2.values,contentTypeAttribute);if(type===void 0||objectIdentifierOf(
type,"the content type's attribute")!==contentType)return"is over another type of content"}const data=(_a3=attributes2==null?void 0:attributes2.encoded)!=null?_a3:
content;return signatureProblem({algorithm:signer.signatureAlgorithm,digest,data,signature:signer.signature},certificate.publicKey)}function isNameOf(name2,certificate){
if(name2==="subject-key-identifier")return true;const own=nameOfCertificate(certificate);return own.issuer.equals(name2.issuer)&&own.serialNumber.equals(name2.serialNumber)}
function certificatesOf(signer,certificates){return certificates.filter(der=>isNameOf(signer.name,der)).map(readCertificate2)}function readCertificate2(der){try{
const certificate=new import_node_crypto10.X509Certificate(der);if(certificate.publicKey.type==="public")return certificate}catch{}throw new MalformedDer("it ho\
lds a certificate that can not be read")}function describeCertificate(certificate){return certificate.subject.replaceAll("\n",", ")}function describeSigners(signed){
const names3=signed.signers.flatMap(signer=>certificatesOf(signer,signed.certificates).slice(0,1).map(describeCertificate));return names3.length===0?"nobody who\
 is named in it":names3.join(" and by ")}function onlyValue(attributes2,type){const values2=attributes2.get(type);return(values2==null?void 0:values2.length)===
1?values2[0]:void 0}var import_node_crypto10,dataType,contentTypeAttribute,messageDigestAttribute;var init_check_signer=__esm({"core/verification/check-signer.t\
s"(){"use strict";import_node_crypto10=require("crypto");init_der();init_signature_scheme();init_signed_data();dataType="1.2.840.113549.1.7.1";contentTypeAttribute=
"1.2.840.113549.1.9.3";messageDigestAttribute="1.2.840.113549.1.9.4"}});function checkTimestamp(signer,outer){var _a3;const token=tokenAttributes.flatMap(type=>{var _a4;return(_a4=signer.unsignedAttributes.get(type))!=null?_a4:[]})[0];
if(token!==void 0)return checkToken2(token,signer.signature);const counterSignature=(_a3=signer.unsignedAttributes.get(counterSignatureAttribute))==null?void 0:
_a3[0];return counterSignature===void 0?{state:"none"}:checkCounterSignature(counterSignature,signer.signature,outer)}function checkToken2(element,signature){const token=parseSignedData(
element.raw);const[signer]=token.signers;if(signer===void 0||token.content===void 0||token.contentType!==timestampInfoType)return{state:"invalid",reason:"it is \
no timestamp token"};const[,,imprint,,time]=sequenceOf(readDer(token.content),"the timestamp");const[algorithm,hash]=sequenceOf(imprint,"the timestamp's imprint");
const digest=digestByIdentifier(objectIdentifierOf(sequenceOf(algorithm,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(digest===void 0)
return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};const expected=(0,import_node_crypto11.createHash)(digest).update(signature).digest();
if(!expectTag(hash,universal.octetString,"the timestamp's imprint").content.equals(expected)){return{state:"invalid",reason:"it was given for another signature"}}
return byAuthority(signer,token.certificates,token.content,timestampInfoType,()=>timeOf(time,"the time of the timestamp"))}function checkCounterSignature(element,signature,outer){
var _a3,_b3;const signer=parseSignerInfo(element);const time=(_b3=(_a3=signer.signedAttributes)==null?void 0:_a3.values.get(signingTimeAttribute))==null?void 0:
_b3[0];return byAuthority(signer,outer.certificates,signature,dataType2,()=>timeOf(time,"the time of the counter signature"))}function byAuthority(signer,certificates,content,contentType,time){
let reason="the certificate of its authority is not in it";for(const certificate of certificatesOf(signer,certificates)){const problem2=isForTimestamps(certificate)?
signerProblem(signer,certificate,content,contentType):"is by a certificate that is not for timestamps";if(problem2===void 0)return{state:"valid",time:time(),authority:describeCertificate(
certificate)};reason=`its signature ${problem2}`}return{state:"invalid",reason}}function isForTimestamps(certificate){var _a3;const purposes=certificate.keyUsage;
return(_a3=purposes==null?void 0:purposes.includes(timestampingPurpose))!=null?_a3:false}var import_node_crypto11,tokenAttributes,counterSignatureAttribute,signingTimeAttribute,
timestampInfoType,dataType2,timestampingPurpose;var init_timestamp=__esm({"core/verification/timestamp.ts"(){"use strict";import_node_crypto11=require("crypto");
init_check_signer();init_der();init_signature_scheme();init_signed_data();tokenAttributes=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"];counterSignatureAttribute=
"1.2.840.113549.1.9.6";signingTimeAttribute="1.2.840.113549.1.9.5";timestampInfoType="1.2.840.113549.1.9.16.1.4";dataType2="1.2.840.113549.1.7.1";timestampingPurpose=
"1.3.6.1.5.5.7.3.8"}});function checkAuthenticode(pkcs7,signer){try{return judge2(withNested(parseSignedData(toDer(pkcs7))),signer)}catch(error){if(!(error instanceof MalformedDer))throw error;
return invalid(`the signature is malformed: ${error.message}`)}}function judge2(signatures,signer){var _a3;if(signatures.every(({signers})=>signers.length===0)){
return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}}}let failure;for(const signed of signatures){const{content}=signed;
if(content===void 0||![indirectDataType,trustListType].includes(signed.contentType))return invalid("the signature is not an Authenticode one");const check=checkSignedBy(
signer,signed,content);if(check.state==="right")return valid(signed,content,check);if(failure===void 0||failure.byOther)failure=check}return invalid((_a3=failure==
null?void 0:failure.reason)!=null?_a3:"there is no signature in it")}function valid(signed,content,{signer}){const timestamp=checkTimestamp(signer,signed);if(timestamp.
state==="invalid")return invalid(`its timestamp is not right: ${timestamp.reason}`);const isCatalog=signed.contentType===trustListType;return{kind:isCatalog?"ca\
talog":"file",signedDigest:isCatalog?void 0:fileDigest(content),verdict:{state:"valid",verifier,notes:timestamp.state==="none"?[]:[`timestamp of ${timestamp.time.
toISOString()} by ${timestamp.authority}`],...timestamp.state==="none"?{}:{timestampedAt:timestamp.time.toISOString()}}}}function invalid(reason){return{kind:"f\
ile",signedDigest:void 0,verdict:{state:"invalid",reason}}}function fileDigest(content){const wrapper={tag:universal.sequence,raw:content,content};const[,digestInfo]=childrenOf(
wrapper);const[,digest]=sequenceOf(digestInfo,"the file's digest");return expectTag(digest,universal.octetString,"the file's digest").content.toString("hex")}function withNested(signed){
const nested=signed.signers.flatMap(({unsignedAttributes})=>{var _a3;return(_a3=unsignedAttributes.get(nestedSignatureAttribute))!=null?_a3:[]});return[signed,...nested.
map(({raw})=>parseSignedData(raw))]}function toDer(bytes){const pem=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(bytes.subarray(0,bytes[0]===universal.
sequence?0:void 0).toString("latin1"));return(pem==null?void 0:pem[1])===void 0?bytes:Buffer.from(pem[1],"base64")}var indirectDataType,trustListType,nestedSignatureAttribute,
verifier;var init_authenticode=__esm({"core/verification/authenticode.ts"(){"use strict";init_check_signer();init_der();init_signed_data();init_timestamp();indirectDataType=
"1.3.6.1.4.1.311.2.1.4";trustListType="1.3.6.1.4.1.311.10.1";nestedSignatureAttribute="1.3.6.1.4.1.311.2.4.1";verifier="Authenticode PKCS #7 check"}});async function readJarArchive(path4){const zip=await readable((0,import_yauzl2.openPromise)(path4,{autoClose:false,lazyEntries:true,decodeStrings:false,validateEntrySizes:true}));
try{return await readable(readEntries2(zip))}finally{zip.close()}}async function readEntries2(zip){const contentNames=new Set;const metadata=new Map;let firstOffset=zip.
entryCount===0?0:Number.POSITIVE_INFINITY;for await(const entry of zip.eachEntry()){const name2=nameOf3(entry);firstOffset=Math.min(firstOffset,entry.relativeOffsetOfLocalHeader);
const role=roleOf(name2);if(role==="folder"||role==="other-signature-file")continue;const key=role==="content"?name2:name2.toUpperCase();if(contentNames.has(key)||
metadata.has(key))throw new UnreadableArchive(`it holds ${JSON.stringify(name2)} twice`);if(role==="content")contentNames.add(key);else metadata.set(key,await readEntry2(
zip,entry,name2,role==="manifest"?largestManifestInBytes:void 0));if(metadata.size>mostSignatureFiles)throw new UnreadableArchive(`it holds more than ${mostSignatureFiles}\
 signature files`)}if(firstOffset!==0)throw new UnreadableArchive("it has data before the first entry, which no signature covers");return{contentNames:[...contentNames],
manifest:metadata.get("META-INF/MANIFEST.MF"),signatures:signaturesIn(metadata)}}function signaturesIn(metadata){return[...metadata].filter(([name2])=>/\.(RSA|EC|DSA)$/.
test(name2)).map(([name2,block])=>({name:name2,block,signatureFile:metadata.get(name2.replace(/\.\w+$/,".SF"))}))}async function readEntry2(zip,entry,name2,limit){
const most=limit!=null?limit:name2.toUpperCase().endsWith(".SF")?largestManifestInBytes:largestSignatureInBytes;if(entry.uncompressedSize>most)throw new UnreadableArchive(
`${JSON.stringify(name2)} is too big (${entry.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await zip.openReadStreamPromise(entry))}function nameOf3(entry){
return entry.fileNameRaw.toString("utf8")}function roleOf(name2){const upper=name2.toUpperCase();if(upper==="META-INF/MANIFEST.MF")return"manifest";if(/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(upper))return"signature";if(/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(upper))return"other-signature-file";return name2.endsWith("/")?"folder":"conten\
t"}async function readable(reading){try{return await reading}catch(error){if(error instanceof UnreadableArchive||error.syscall!==void 0)throw error;throw new UnreadableArchive(
`it can't be read as a ZIP archive (${error instanceof Error?error.message:String(error)})`,{cause:error})}}var import_consumers,import_yauzl2,largestManifestInBytes,
largestSignatureInBytes,mostSignatureFiles,UnreadableArchive;var init_jar_archive=__esm({"core/verification/jar-archive.ts"(){"use strict";import_consumers=require("stream/consumers");
import_yauzl2=__toESM(require_yauzl(),1);largestManifestInBytes=64*1024*1024;largestSignatureInBytes=4*1024*1024;mostSignatureFiles=64;UnreadableArchive=class extends Error{constructor(){
super(...arguments);__publicField(this,"name","UnreadableArchive")}}}});function parseManifest2(raw){const[main,...named]=splitSections(raw).map(bytes=>({raw:bytes,attributes:attributesOf2(bytes)}));const sections=new Map;let repeated;
for(const section of named){const name2=section.attributes.get("NAME");if(name2===void 0)continue;if(sections.has(name2))repeated=name2;sections.set(name2,section)}
return{raw,main:main!=null?main:{raw,attributes:new Map},sections,repeated}}function checkDigests(section,suffix,bytes){const stated=[...digestNames2].flatMap(([
name2,digest])=>{const value=section.attributes.get(`${name2}${suffix}`.toUpperCase());return value===void 0?[]:[{digest,value}]});if(stated.length===0)return"a\
bsent";return stated.every(({digest,value})=>(0,import_node_crypto12.createHash)(digest).update(bytes).digest("base64")===value)?"fits":"differs"}function statesDigest(section){
return[...digestNames2.keys()].some(name2=>section.attributes.has(`${name2}-DIGEST`))}function splitSections(raw){const text3=raw.toString("latin1");const sections=[];
let start3=0;for(const line of text3.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){const end=line.index+line[0].length;const isBlank=line[1]==="";if(!isBlank&&end<text3.
length)continue;if(end>start3&&(line.index>start3||!isBlank))sections.push(raw.subarray(start3,end));start3=end}return sections}function attributesOf2(section){
const unfolded=section.toString("latin1").replace(/(\r\n|\n|\r) /g,"");const attributes2=new Map;for(const line of unfolded.split(/\r\n|\n|\r/)){const colon=line.
indexOf(": ");if(colon>0)attributes2.set(line.slice(0,colon).toUpperCase(),Buffer.from(line.slice(colon+2),"latin1").toString("utf8"))}return attributes2}var import_node_crypto12,
digestNames2;var init_jar_manifest=__esm({"core/verification/jar-manifest.ts"(){"use strict";import_node_crypto12=require("crypto");digestNames2=new Map([["SHA-\
256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]])}});async function checkJarSignature(jar,certificate){try{return judge3(await readJarArchive(jar),certificate)}catch(error){if(error instanceof UnreadableArchive)return{
state:"invalid",reason:error.message};throw error}}function judge3(archive,certificate){var _a3,_b3;if(archive.signatures.length===0)return{state:"unsigned",reason:"\
there is no signature block in META-INF"};const blocks=archive.signatures.map(files2=>checkBlock(archive,files2,certificate));const right=blocks.find(({verdict})=>verdict.
state==="valid");const first=(_a3=right!=null?right:blocks.find(({byOther})=>!byOther))!=null?_a3:blocks[0];return(_b3=first==null?void 0:first.verdict)!=null?_b3:
{state:"unsigned",reason:"there is no signature block in META-INF"}}function checkBlock(archive,{name:name2,block,signatureFile},certificate){const wrong=(reason,byOther=false)=>({
verdict:{state:"invalid",reason:`${name2}: ${reason}`},byOther});if(signatureFile===void 0)return wrong("its signature file (.SF) is missing");try{const signed=parseSignedData(
block);if(signed.content!==void 0&&!signed.content.equals(signatureFile))return wrong("it is over another signature file");const check=checkSignedBy(certificate,
signed,signatureFile);if(check.state==="wrong")return wrong(check.reason,check.byOther);const timestamp=checkTimestamp(check.signer,signed);if(timestamp.state===
"invalid")return wrong(`its timestamp is not right: ${timestamp.reason}`);const gap=coverageGap(archive,signatureFile);if(gap!==void 0)return wrong(gap);const time=timestamp.
state==="valid"?timestamp.time.toISOString():void 0;const notes2=timestamp.state==="valid"?[`timestamp of ${timestamp.time.toISOString()} by ${timestamp.authority}`]:
[];const verdict={state:"valid",verifier:"JAR signature check",notes:notes2,...time===void 0?{}:{timestampedAt:time}};return{verdict,byOther:false}}catch(error){
if(error instanceof MalformedDer)return wrong(`it is malformed: ${error.message}`);throw error}}function coverageGap({contentNames,manifest:manifestBytes},signatureFileBytes){
var _a3;if(manifestBytes===void 0)return"the manifest is missing";const manifest=parseManifest2(manifestBytes);const signatureFile=parseManifest2(signatureFileBytes);
const repeated=(_a3=manifest.repeated)!=null?_a3:signatureFile.repeated;if(repeated!==void 0)return`the manifest names ${JSON.stringify(repeated)} twice`;const isWhole=checkDigests(
signatureFile.main,"-Digest-Manifest",manifest.raw)==="fits";if(!isWhole&&checkDigests(signatureFile.main,"-Digest-Manifest-Main-Attributes",manifest.main.raw)!==
"fits"){return"the manifest was changed after signing"}for(const name2 of contentNames){const section=manifest.sections.get(name2);if(section===void 0||!statesDigest(
section))return`the entry ${JSON.stringify(name2)} is not signed`;if(isWhole)continue;const signed=signatureFile.sections.get(name2);if(signed===void 0)return`t\
he entry ${JSON.stringify(name2)} is not signed by it`;if(checkDigests(signed,"-Digest",section.raw)!=="fits")return`the manifest's section of ${JSON.stringify(
name2)} was changed after signing`}return void 0}var init_jar_signature=__esm({"core/verification/jar-signature.ts"(){"use strict";init_check_signer();init_der();
init_jar_archive();init_jar_manifest();init_signed_data();init_timestamp()}});async function checkRawSignature(certificate,file,signature,digest,padding){const size=await sizeOf(signature);if(size===void 0)return{state:"unsigned",reason:"\
there is no signature file"};if(size===0)return{state:"invalid",reason:"the signature file is empty"};if(size>largestSignatureInBytes2)return{state:"invalid",reason:`\
the signature file is too big (${size} bytes)`};const verify2=(0,import_node_crypto13.createVerify)(digest);await readInto(file,chunk=>verify2.update(chunk));if(!verify2.
verify(keyFor(certificate,padding),await(0,import_promises25.readFile)(signature))){return{state:"invalid",reason:`the signature does not fit the file, the cert\
ificate, or ${digest}`}}return{state:"valid",verifier:"Node.js crypto",notes:[]}}function keyFor({publicKey},padding){if(publicKey.asymmetricKeyType!=="rsa")return{
key:publicKey,dsaEncoding:"der"};return padding==="pss"?{key:publicKey,padding:import_node_crypto13.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto13.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:publicKey,padding:import_node_crypto13.constants.RSA_PKCS1_PADDING}}async function sizeOf(path4){try{return(await(0,import_promises25.stat)(
path4)).size}catch(error){if(error.code==="ENOENT")return void 0;throw error}}async function readInto(file,use2){const handle=await(0,import_promises25.open)(file,
"r");try{const buffer2=Buffer.allocUnsafe(readSizeInBytes);for(;;){const{bytesRead}=await handle.read(buffer2,0,buffer2.length);if(bytesRead===0)return;use2(buffer2.
subarray(0,bytesRead))}}finally{await handle.close()}}var import_node_crypto13,import_promises25,readSizeInBytes,largestSignatureInBytes2;var init_raw_signature=__esm(
{"core/verification/raw-signature.ts"(){"use strict";import_node_crypto13=require("crypto");import_promises25=require("fs/promises");readSizeInBytes=1024*1024;largestSignatureInBytes2=
64*1024}});async function readAt(handle,position,length){const buffer2=Buffer.alloc(length);let filled=0;while(filled<length){const{bytesRead}=await handle.read(buffer2,filled,
length-filled,position+filled);if(bytesRead===0)throw new RangeError("it ends too early");filled+=bytesRead}return buffer2}var init_read_at=__esm({"core/verific\
ation/read-at.ts"(){"use strict"}});async function uncoveredInCompoundFile(handle,size){const header=await readAt(handle,0,512);const sectorSize=2**header.readUInt16LE(30);if(sectorSize!==512&&sectorSize!==
4096)throw new RangeError("its sectors have an unknown size");if(size%sectorSize!==0)return"has data behind its last sector";const layout=await readLayout(handle,
header,sectorSize,size/sectorSize-1);followChain(layout,header.readUInt32LE(60));const directory=await readChain(handle,layout,header.readUInt32LE(48));for(let offset=0;offset<
directory.length;offset+=directoryEntrySize)followStream(layout,directory,offset);for(let sector=0;sector<layout.sectorCount;sector+=1){if(layout.used.has(sector))
continue;const isEmpty=(await readSector(handle,layout,sector)).every(byte=>byte===0);if(!isEmpty)return"has data that belongs to none of its streams"}return void 0}
async function readLayout(handle,header,sectorSize,sectorCount){const perSector=sectorSize/4;const layout={sectorSize,sectorCount,miniStreamCutoff:header.readUInt32LE(
56),next:new Uint32Array(Math.ceil(sectorCount/perSector)*perSector).fill(4294967295),used:new Set};const tableSectors=Array.from({length:109},(_,index)=>header.
readUInt32LE(76+index*4));for(let list=header.readUInt32LE(68);list<firstSpecialSector;){use(layout,list);const content=await readSector(handle,layout,list);for(let index=0;index<
perSector-1;index+=1)tableSectors.push(content.readUInt32LE(index*4));list=content.readUInt32LE(sectorSize-4)}let filled=0;for(const sector of tableSectors.filter(
number=>number<firstSpecialSector)){use(layout,sector);const content=await readSector(handle,layout,sector);for(let index=0;index<perSector&&filled<layout.next.
length;index+=1)layout.next[filled++]=content.readUInt32LE(index*4)}return layout}function followStream(layout,directory,offset){const type=directory.readUInt8(
offset+66);const isRoot2=type===5;const size=directory.readUInt32LE(offset+120);if(isRoot2||type===2&&size>=layout.miniStreamCutoff)followChain(layout,directory.
readUInt32LE(offset+116))}function followChain(layout,start3){var _a3;const sectors=[];for(let sector=start3;sector<firstSpecialSector;sector=(_a3=layout.next[sector])!=
null?_a3:4294967295){use(layout,sector);sectors.push(sector)}return sectors}function use({used,sectorCount},sector){if(sector>=sectorCount)throw new RangeError(
"it names a sector that it does not have");if(used.has(sector))throw new RangeError("two of its parts share a sector");used.add(sector)}async function readChain(handle,layout,start3){
const sectors=followChain(layout,start3);const contents=[];for(const sector of sectors)contents.push(await readSector(handle,layout,sector));return Buffer.concat(
contents)}function readSector(handle,{sectorSize},sector){return readAt(handle,(sector+1)*sectorSize,sectorSize)}var firstSpecialSector,directoryEntrySize;var init_compound_file=__esm(
{"core/verification/compound-file.ts"(){"use strict";init_read_at();firstSpecialSector=4294967290;directoryEntrySize=128}});async function uncoveredData(file){const handle=await(0,import_promises26.open)(file,"r");try{const{size}=await handle.stat();const head=await readAt(handle,0,64);
if(head.toString("latin1",0,2)==="MZ")return await inExecutable(handle,head,size);if(head.toString("latin1",0,4)==="MSCF")return await inCabinet(handle,head,size);
if(head.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n)return await uncoveredInCompoundFile(handle,size);if(scriptExtensions.includes((0,import_node_path21.extname)(file).
toLowerCase()))return await inScript(handle,size);return"is of a kind whose signature can not be checked here"}catch(error){if(error instanceof RangeError||error instanceof
MalformedDer)return`is damaged: ${error.message}`;throw error}finally{await handle.close()}}async function inExecutable(handle,head,size){const header=await readAt(
handle,head.readUInt32LE(60),24+112+5*8);const directories=24+(header.readUInt16LE(24)===523?112:96);const offset=header.readUInt32LE(directories+4*8);const tableSize=header.
readUInt32LE(directories+4*8+4);if(offset+tableSize!==size)return"has data behind its signature";return inSignature(handle,offset+8,size)}async function inCabinet(handle,head,size){
const hasReservedArea=(head.readUInt16LE(30)&4)!==0&&head.readUInt16LE(36)===20;if(!hasReservedArea)return"has no place for a signature";const offset=head.readUInt32LE(
44);return offset+head.readUInt32LE(48)===size?inSignature(handle,offset,size):"has data behind its signature"}async function inSignature(handle,offset,size){const end=offset+
lengthOfDer(await readAt(handle,offset,6));const isPadding=size-end<=mostPaddingInBytes&&(await readAt(handle,end,size-end)).every(byte=>byte===0);return isPadding?
void 0:"has data behind its signature"}async function inScript(handle,size){if(size>largestScriptInBytes)return"is too big for a script";const bytes=await readAt(
handle,0,size);const isUtf16=bytes.length>=2&&bytes.readUInt16BE(0)===65534;const text3=bytes.toString(isUtf16?"utf16le":"utf8");const begin2=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.
exec(text3);return begin2!==null&&signatureBlock.test(text3.slice(begin2.index))?void 0:"has text behind its signature"}var import_promises26,import_node_path21,
largestScriptInBytes,mostPaddingInBytes,scriptExtensions,signatureBlock;var init_uncovered_data=__esm({"core/verification/uncovered-data.ts"(){"use strict";import_promises26=
require("fs/promises");import_node_path21=require("path");init_compound_file();init_der();init_read_at();largestScriptInBytes=64*1024*1024;mostPaddingInBytes=15;
scriptExtensions=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];signatureBlock=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source})=>source).join("|"))}});function createVerifier({signer,run:run2,scratchDirectory}){return{signer:{sha256:signer.fingerprint256.replaceAll(":","").toLowerCase(),subject:signer.subject.
replaceAll("\n",", "),certificatePem:signer.toString()},async withScratch(use2){const directory=await(0,import_promises27.mkdtemp)((0,import_node_path22.join)(scratchDirectory,
"verify-"));try{return await use2(directory)}finally{await(0,import_promises27.rm)(directory,{recursive:true,force:true})}},run:run2,rawSignature:(file,signature,digest,padding)=>checkRawSignature(
signer,file,signature,digest,padding),authenticodeSignature:async pkcs7=>checkAuthenticode(await(0,import_promises27.readFile)(pkcs7),signer),uncoveredData,jarSignature:jar=>checkJarSignature(
jar,signer)}}var import_promises27,import_node_path22;var init_verifier=__esm({"core/verification/verifier.ts"(){"use strict";import_promises27=require("fs/promises");
import_node_path22=require("path");init_authenticode();init_jar_signature();init_raw_signature();init_uncovered_data()}});async function explainFailure(question){const failure=await explainByWords(question);if(selfExplaining.has(failure.code)||failure.transient)return failure;const reason=await question.
askSignPath();if(reason===void 0)return failure;const{tool,file}=question;return new SigningError(reason.code,`${tool} could not sign ${file}: ${reason.message}`,
{file,cause:failure,...reason.hint===void 0?{}:{hint:reason.hint},...failure.details===void 0?{}:{details:failure.details}})}async function explainByWords(question){
var _a3,_b3,_c3,_d3,_e3;const{tool,file,captured,failure,timeLimitInSeconds:timeLimitInSeconds2}=question;const options2={file,details:await detailsOf(question)};
const full2=(_a3=diskFull2(captured.output))!=null?_a3:await noSpaceLeft(question);if(full2!==void 0){return new SigningError("OUTPUT_NOT_WRITABLE",`${tool} cou\
ld not write the result for ${file}: ${full2}.`,{...options2,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}if(captured.
timedOut){return new SigningError("TIME_LIMIT",`${tool} did not finish ${file} within ${timeLimitInSeconds2} s and was stopped.`,{...options2,hint:"Either the s\
ervice hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files."})}if(failure.ckr!==
void 0){const advice2=adviceFor(failure.ckr);return new SigningError(advice2.code,`${tool} could not sign ${file}: ${failure.ckr}, ${advice2.meaning}.`,{...options2,
hint:advice2.hint})}if(failure.code!==void 0){return new SigningError(failure.code,`${tool} could not sign ${file}: ${(_c3=(_b3=failure.message)==null?void 0:_b3.
replace(/\.$/,""))!=null?_c3:"see its words below"}.`,{...options2,...hintFor(failure.code)})}const crash=(_e3=captured.signal)!=null?_e3:crashExitCodes.get((_d3=
captured.exitCode)!=null?_d3:0);if(crash!==void 0&&(captured.signal===null||crashSignals.has(crash))){return new SigningError("SIGNING_FAILED",`${tool} crashed \
(${crash}) while it signed ${file}.`,{...options2,hint:"Its last words are below. Where there are none, set log-level to debug for the library's own log."})}return new SigningError(
"SIGNING_FAILED",`${tool} could not sign ${file}: ${endOf(captured)}.`,{...options2,hint:"Its own words are below."})}async function readLibraryLog(logDirectory,redact){
const text3=await(0,import_promises28.readFile)((0,import_node_path23.join)(logDirectory,libraryLog),"utf8").catch(()=>"");return redact(tailOf(text3))}async function detailsOf({
tool,captured,logDirectory,redact}){const log2=await readLibraryLog(logDirectory,redact);const parts=[`${tool} said:
${tailOf(captured.output)||"(nothing)"}`];if(log2!=="")parts.push(`The library's log ends with:
${log2}`);return parts.join("\n\n")}function hintFor(code4){const hints2={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belon\
gs to a submitter of that signing policy.",TIMESTAMP_FAILED:"Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that th\
e library is the build for this runner and that all that it needs is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organiza\
tion id.",INVALID_INPUT:"Check that the file is what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an alg\
orithm that fits the signing policy's key."};const hint=hints2[code4];return hint===void 0?{}:{hint}}function endOf({exitCode,signal}){return signal===null?`it \
ended with exit code ${exitCode!=null?exitCode:"unknown"}`:`it was ended by ${signal}`}function diskFull2(output){var _a3;return(_a3=/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(output))==null?void 0:_a3[0].toLowerCase()}async function noSpaceLeft({output,expectedSizeInBytes}){const free=await(0,import_promises28.statfs)((0,import_node_path23.dirname)(
output)).then(({bavail,bsize})=>bavail*bsize,()=>void 0);return free!==void 0&&free<expectedSizeInBytes+signatureSizeInBytes?"no space left on device":void 0}function tailOf(text3){
return text3.trimEnd().split("\n").slice(-tailInLines).join("\n")}var import_promises28,import_node_path23,libraryLog,tailInLines,signatureSizeInBytes,crashExitCodes,
crashSignals,selfExplaining;var init_explain=__esm({"core/signing/explain.ts"(){"use strict";import_promises28=require("fs/promises");import_node_path23=require("path");
init_ckr();init_errors();libraryLog="SignPath.CryptoProviders.Cryptoki.txt";tailInLines=25;signatureSizeInBytes=16*1024;crashExitCodes=new Map([[134,"SIGABRT"],
[135,"SIGBUS"],[139,"SIGSEGV"]]);crashSignals=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]);selfExplaining=new Set(["TIMESTAMP_FAILED","OUTPUT_NOT_W\
RITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"])}});async function signFile(planned,context){var _a3;const startedAt=performance.now();const{session,workingDirectory}=context;const{file,destination,reason}=planned;
const tool=tools[planned.tool];const common={file:file.name,tool:tool.name,reason,result:relativeName(destination,workingDirectory)};const existing=await checkExisting(
planned,tool,context);if(existing!==void 0){await keepAsItIs(planned,tool,context);const{size}=await(0,import_promises29.stat)(destination);const durationInMilliseconds=since(
startedAt);return{...common,status:"skipped",sizeInBytes:size,verifiedBy:existing.verifier,notes:["was signed already"],attempts:0,durationInMilliseconds}}const before=await(0,import_promises29.stat)(
file.realPath);const reservation=await context.staging.reserve(destination);try{const{attempts,timestampUrl}=await signWithRetries(planned,tool,reservation,context);
const verdict=session.inputs.verify?await prove(planned,tool,reservation.output,timestampUrl!==void 0,context):void 0;const[input,result]=await Promise.all([digestOf2(
file.realPath),digestOf2(reservation.output)]);await checkUnchanged(planned,before);const{size}=await(0,import_promises29.stat)(reservation.output);await reservation.
publish({mode:tool.result.kind==="embedded"?file.mode:420});return{...common,status:"signed",sizeInBytes:size,sha256:{input,result},...verdict===void 0?{}:{verifiedBy:verdict.
verifier},...timestampUrl===void 0?{}:{timestampUrl},notes:(_a3=verdict==null?void 0:verdict.notes)!=null?_a3:[],attempts,durationInMilliseconds:since(startedAt)}}catch(error){
await reservation.discard();throw error}}async function checkExisting(planned,tool,context){const{existingSignature,timestampUrls}=context.session.inputs;if(existingSignature===
"replace")return void 0;const{file,destination}=planned;const signature=tool.result.kind==="detached"?destination:file.realPath;if(!await exists2(signature))return void 0;
const timestamped=timestampUrls.length>0&&tool.honours.includes("timestamp-urls");const verdict=await tool.verify({file:file.realPath,signature,timestamped},context.
tool,context.verifier);if(existingSignature==="error"&&verdict.state!=="unsigned"){const what=verdict.state==="valid"?"is signed already":`has a signature alrea\
dy, and not a good one: ${verdict.reason}`;throw new SigningError("ALREADY_SIGNED",`${file.name} ${what}.`,{file:file.name,hint:"Set existing-signature to skip \
(leaves what is signed rightly) or to replace."})}return verdict.state==="valid"?verdict:void 0}async function keepAsItIs({file,destination},tool,{staging}){if(tool.
result.kind==="detached"||destination===file.realPath)return;const reservation=await staging.reserve(destination);try{await(0,import_promises29.copyFile)(file.realPath,
reservation.output);await reservation.publish({mode:file.mode})}catch(error){await reservation.discard();throw error}}async function signWithRetries(planned,tool,reservation,context){
const{inputs,host,signal}=context.session;const timestampUrls=tool.honours.includes("timestamp-urls")?inputs.timestampUrls:[];for(let attempts=1;;attempts+=1){const failure=await signOnce(
planned,tool,reservation,timestampUrls,context);if(!(failure instanceof SigningError))return{attempts,timestampUrl:failure.timestampUrl};if(!failure.transient||
attempts>inputs.retries)throw failure;const delay=delayBefore(attempts);host.warning(`${failure.message} Trying again in ${(delay/1e3).toFixed(1)} s (${attempts}\
 of ${inputs.retries}).`,{file:planned.file.name});await(0,import_promises30.setTimeout)(delay,void 0,{signal}).catch(()=>{throw new SigningError("CANCELLED",`S\
igning ${planned.file.name} was cancelled.`,{file:planned.file.name})})}}async function signOnce(planned,tool,reservation,timestampUrls,context){const{session}=context;
const servers=timestampUrls.length>0?timestampUrls:[void 0];let failure;for(const timestampUrl of servers){await reservation.reset();const command=tool.sign({input:planned.
file.realPath,output:reservation.output,timestampUrl},context.tool);const captured=await session.capture({...command,environment:{...context.credentials,...command.
environment}});if(captured.exitCode===0&&!captured.timedOut)return{timestampUrl};failure=await explainFailure({tool:tool.name,file:planned.file.name,captured,failure:tool.
readFailure(captured.output,captured.exitCode),timeLimitInSeconds:session.inputs.timeLimitInSeconds,logDirectory:context.logDirectory,redact:session.redact,output:reservation.
output,expectedSizeInBytes:tool.result.kind==="embedded"?planned.file.size:0,askSignPath:context.askSignPath});if(failure.code!=="TIMESTAMP_FAILED")return failure;
session.host.warning(`No timestamp from ${timestampUrl!=null?timestampUrl:""} for ${planned.file.name}.`,{file:planned.file.name})}return failure!=null?failure:
new SigningError("INTERNAL_ERROR",`${tool.name} was not run for ${planned.file.name}.`)}async function prove(planned,tool,result,timestamped,context){const detached=tool.
result.kind==="detached";if(await sizeOf2(result)===0)throw notGood(planned,tool,"it wrote nothing");const request={file:detached?planned.file.realPath:result,signature:result,
timestamped};const verdict=await tool.verify(request,context.tool,context.verifier);if(verdict.state==="valid")return verdict;throw notGood(planned,tool,verdict.
reason)}function notGood({file:{name:name2}},tool,reason){return new SigningError("VERIFICATION_FAILED",`${tool.name} ended well, but what it made for ${name2} \
is not a good signature: ${reason.replace(/\.$/,"")}.`,{file:name2,hint:"The result was thrown away and the original is unchanged. Check that the certificate is\
 the one of the signing policy; if it is, report this."})}async function checkUnchanged(planned,before){const after=await(0,import_promises29.stat)(planned.file.
realPath);if(after.size===before.size&&after.mtimeMs===before.mtimeMs&&after.ino===before.ino)return;throw new SigningError("SIGNING_FAILED",`${planned.file.name}\
 was changed by something else while it was signed.`,{file:planned.file.name,hint:"Sign after the step that writes the file has ended."})}async function digestOf2(path4){
const hash=(0,import_node_crypto14.createHash)("sha256");for await(const piece of(0,import_node_fs13.createReadStream)(path4,{highWaterMark:1<<20}))hash.update(
piece);return hash.digest("hex")}function delayBefore(attempt3){const longest=Math.min(firstDelayInMilliseconds*2**(attempt3-1),longestDelayInMilliseconds);return longest*
(.5+Math.random()/2)}async function sizeOf2(path4){return(0,import_promises29.stat)(path4).then(({size})=>size,()=>0)}async function exists2(path4){return(0,import_promises29.stat)(
path4).then(()=>true,()=>false)}function since(startedAt){return Math.round(performance.now()-startedAt)}var import_node_crypto14,import_node_fs13,import_promises29,
import_promises30,firstDelayInMilliseconds,longestDelayInMilliseconds;var init_sign_file=__esm({"core/signing/sign-file.ts"(){"use strict";import_node_crypto14=
require("crypto");import_node_fs13=require("fs");import_promises29=require("fs/promises");import_promises30=require("timers/promises");init_errors();init_plan();
init_registry();init_explain();firstDelayInMilliseconds=1e3;longestDelayInMilliseconds=3e4}});async function signAll(files2,context){const{host,inputs,signal}=context.session;const failures2=[];let done=0;const reports=await pMap(files2,async planned=>{if(signal.
aborted||failures2.length>0&&inputs.failFast)return notStarted(planned);const report2=await signFile(planned,context).catch(error=>failed(planned,error,failures2));
done+=1;host.progress(done,files2.length);if(report2.status!=="failed")host.info(describe(report2));return report2},{concurrency:inputs.parallel});return{files:reports,
failures:failures2}}function describe({file,tool,status,verifiedBy,result,durationInMilliseconds}){const proof=verifiedBy===void 0?"not verified":`verified by ${verifiedBy}`;
const what=status==="skipped"?"was signed already":`signed with ${tool} in ${(durationInMilliseconds/1e3).toFixed(1)} s`;const place=result===void 0||result===file?
"":` -> ${result}`;return`${file}: ${what}, ${proof}${place}`}function notStarted({file,tool,reason}){return{file:file.name,tool,reason,status:"not-started",notes:[],
attempts:0,durationInMilliseconds:0}}function failed(planned,error,failures2){const{name:name2}=planned.file;const failure=error instanceof SigningError?error:new SigningError(
"INTERNAL_ERROR",`${name2} could not be signed: ${error instanceof Error?error.message:String(error)}.`,{cause:error,file:name2});failures2.push(failure);return{
...notStarted(planned),status:"failed",error:toErrorReport(failure)}}var init_queue=__esm({"core/signing/queue.ts"(){"use strict";init_p_map();init_errors();init_failure();
init_sign_file()}});var sign_files_exports={};__export(sign_files_exports,{signFiles:()=>signFiles});async function signFiles(prepared2,outcome){const{session,plan,certificate,credentials,
logDirectory,facts}=prepared2;if(plan.files.length===0||certificate===void 0)return;const staging=createStaging(session.workspace);try{const{files:files2,failures:failures2}=await signAll(
plan.files,{session,staging,tool:toolContext(prepared2),verifier:createVerifier({signer:certificate.leaf,run:command=>session.capture(command),scratchDirectory:await session.
workspace.folder("verify")}),credentials:{...credentials.public,...credentials.secret},logDirectory,workingDirectory:facts.workingDirectory,askSignPath:createQuestion(
prepared2)});outcome.files=files2;throwFailures(session,failures2,files2.length)}finally{await staging.finish()}}function createQuestion({session,plan}){const{projectSlug,
signingPolicySlug,organizationId,apiToken}=session.inputs;let answer;const ask2=async()=>{if(!plan.signPath||projectSlug===void 0||signingPolicySlug===void 0||organizationId===
void 0||apiToken===void 0)return;const client=clientOf(session,{retries:0,totalTimeoutInSeconds:questionTimeoutInSeconds});return findPolicy(client,projectSlug,
signingPolicySlug).then(()=>void 0,error=>toSigningError(error))};return()=>answer!=null?answer:answer=ask2()}function throwFailures({host,signal},failures2,total){
var _a3;const[first,...others]=failures2;if(signal.aborted)throw(_a3=failures2.find(({code:code4})=>code4==="CANCELLED"))!=null?_a3:new SigningError("CANCELLED",
"The run was cancelled.");if(first===void 0)return;if(others.length===0)throw first;for(const failure of failures2)showFailure(host,failure);throw new SigningError(
first.code,`${failures2.length} of ${total} files could not be signed; the first one: ${first.message}`,{hint:"Each of them is listed above.",cause:first})}function toolContext({
session,plan,facts,key,configuration}){var _a3,_b3;const{digest,padding,outputFormat}=session.inputs;if(key===void 0)throw new SigningError("INTERNAL_ERROR","Th\
ere are files to sign, but no key is known.");return{key,options:{digest,padding,outputFormat,extraArguments:session.inputs.arguments},configuration,backend:(_b3=
(_a3=plan.openssl)==null?void 0:_a3.backend)!=null?_b3:"engine",command:name2=>{var _a4,_b4;const path4=name2==="openssl"?(_a4=facts.openssl)==null?void 0:_a4.program:
(_b4=facts.commands[name2])==null?void 0:_b4.path;if(path4===void 0)throw new SigningError("PREREQUISITE_MISSING",`${name2} is not on this machine.`);return path4}}}
var questionTimeoutInSeconds;var init_sign_files=__esm({"core/signing/sign-files.ts"(){"use strict";init_errors();init_failure();init_obtain_certificate();init_policy();
init_staging();init_verifier();init_queue();questionTimeoutInSeconds=15}});var script_exports={};__export(script_exports,{exportPrepared:()=>exportPrepared,forgetExported:()=>forgetExported,preparedVariables:()=>preparedVariables,runScript:()=>runScript,
shellOf:()=>shellOf});function preparedVariables(configuration,key){const variables={PKCS11_MODULE_PATH:configuration.library,PKCS11_SIGN_PIN:pin,PKCS11_SIGN_KEY_URI:key==
null?void 0:key.uri,PKCS11_SIGN_CERTIFICATE:configuration.certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:configuration.certificateChain,PKCS11_SIGN_OPENSSL_CONF:configuration.
opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:configuration.sunpkcs11Config};return Object.fromEntries(Object.entries(variables).filter(entry=>entry[1]!==void 0))}function shellOf(name2){
const chosen=name2!=null?name2:process.platform==="win32"?"pwsh":"bash";const shell=Object.hasOwn(shells,chosen)?shells[chosen]:void 0;if(shell===void 0){throw new SigningError(
"INVALID_INPUT",`shell is "${chosen}", which is not one of ${Object.keys(shells).join(", ")}.`,{hint:"Leave shell out for bash (pwsh on Windows)."})}return shell}
function scriptVariables({configuration,key,credentials}){const{opensslConf}=configuration;return{...preparedVariables(configuration,key),...credentials.public,
...credentials.secret,...opensslConf===void 0?{}:{OPENSSL_CONF:opensslConf}}}async function runScript(prepared2){const{host,inputs,workspace,signal,redact}=prepared2.
session;if(inputs.run===void 0)return;const shell=shellOf(inputs.shell);const powershell=shell.extension===".ps1";const text3=powershell?powershellPrologue+inputs.
run+powershellEpilogue:inputs.run;const file=await workspace.write(`script${shell.extension}`,text3);const environment={...jobEnvironment(),...scriptVariables(prepared2)};
host.startGroup("Script");try{const exitCode=await stream({program:shell.program,arguments:shell.arguments(file),environment},{workingDirectory:process.cwd(),signal,
redact,onLine:line=>{host.info(line)}});if(exitCode!==0){throw new SigningError("SCRIPT_FAILED",`The script in run ended with exit code ${exitCode}.`,{hint:"Its\
 own output above tells why."})}}finally{host.endGroup()}}function exportPrepared({session,configuration,key,credentials}){const{host,inputs}=session;if(inputs.
exportEnvironment==="none")return;const open11={...preparedVariables(configuration,key),...credentials.public};const secret=inputs.exportEnvironment==="all"?credentials.
secret:{};host.saveState(exportedState,JSON.stringify([...Object.keys(open11),...Object.keys(secret)]));for(const[name2,value]of Object.entries(open11))host.exportVariable(
name2,value,{secret:false});for(const[name2,value]of Object.entries(secret))host.exportVariable(name2,value,{secret:true})}function forgetExported(host){var _a3;
const names3=JSON.parse((_a3=host.loadState(exportedState))!=null?_a3:"[]");if(!Array.isArray(names3))return;for(const name2 of names3)if(typeof name2==="string")
host.exportVariable(name2,"",{secret:false})}function jobEnvironment(){const entries2=Object.entries(readEnvironment()).filter(([name2])=>!/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.
test(name2));return Object.fromEntries(entries2.filter(entry=>entry[1]!==void 0))}var shells,powershellPrologue,powershellEpilogue,exportedState;var init_script=__esm(
{"core/script.ts"(){"use strict";init_configure();init_errors();init_runner_environment();init_process();shells={bash:{program:"bash",extension:".sh",arguments:script=>[
"--noprofile","--norc","-eo","pipefail",script]},sh:{program:"sh",extension:".sh",arguments:script=>["-e",script]},pwsh:{program:"pwsh",extension:".ps1",arguments:script=>[
"-NoProfile","-NonInteractive","-Command",`. '${script.replaceAll("'","''")}'`]},powershell:{program:"powershell",extension:".ps1",arguments:script=>["-NoProfil\
e","-NonInteractive","-Command",`. '${script.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".cmd",arguments:script=>["/D","/E:ON","/V:OFF","/S","/C",`C\
ALL "${script}"`]}};powershellPrologue="$ErrorActionPreference = 'stop'\n";powershellEpilogue="\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LAS\
TEXITCODE }\n";exportedState="exported-variables"}});var import_node_fs15=require("fs");var import_node_path25=require("path");init_errors();init_failure();var import_fastest_levenshtein=__toESM(require_mod(),1);init_errors();init_registry();var defaultCryptokiVersion="6.0.2";var inputGroups={signpath:"SignPath",files:"What to sign",signature:"How to sign",run:"How the run behaves",installation:"\
Installation",environment:"Environment and reports"};var inputTable={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organi\
zation: a UUID.",environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:true,description:"API token of a SignPa\
th user with submitter permission. Hand it over from a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"\
text",group:"signpath",scope:"always",description:"SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"\
always",description:"Signing policy of the project: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"\
signpath",scope:"always",description:"Address of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_AP\
I_URL"},files:{kind:"lines",group:"files",scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{
kind:"choice",choices:["auto",...toolNames],group:"files",scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and its ext\
ension. Without `files`: the tool to prepare for.",default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where results go; th\
e tree below the glob's base is kept.",defaultText:"in place; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["replace","\
skip","error"],group:"files",scope:"files",description:"What to do with a file that is signed already. `skip` leaves it only where its signature is valid and by\
 the right certificate.",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn","ignore"],group:"files",scope:"files",description:"What t\
o do where `files` matches nothing.",default:"error"},shard:{kind:"text",group:"files",scope:"files",description:"This job's share of the files, such as `2/5`: \
stable, for a job matrix."},arguments:{kind:"lines",group:"signature",scope:"files",description:"More arguments for the signing tool, one a line."},digest:{kind:"\
choice",choices:["sha256","sha384","sha512"],group:"signature",scope:"files",description:"Digest algorithm.",default:"sha256"},padding:{kind:"choice",choices:["\
pkcs1","pss"],group:"signature",scope:"files",description:"Padding of raw RSA signatures.",default:"pkcs1"},"output-format":{kind:"choice",choices:["der","pem"],
group:"signature",scope:"files",description:"Format of CMS signatures.",default:"der"},certificate:{kind:"text",group:"signature",scope:"always",description:"Fi\
le with the certificate of the policy: PEM (may hold the chain) or DER.",defaultText:"fetched from SignPath, else read from the token"},"timestamp-urls":{kind:"\
lines",group:"signature",scope:"files",description:"RFC 3161 timestamp servers, one a line, tried in order."},verify:{kind:"boolean",group:"signature",scope:"fi\
les",description:"Check every result with an independent verifier, against the policy's certificate.",default:"true"},run:{kind:"text",group:"run",scope:"always",
description:"Your own script, run with everything prepared, instead of or after `files`."},shell:{kind:"text",group:"run",scope:"always",description:"Shell of t\
he script: `bash`, `sh`, `pwsh`, `powershell` or `cmd`.",defaultText:"`bash`; `pwsh` on Windows"},"if-no-credentials":{kind:"choice",choices:["error","skip"],group:"\
run",scope:"always",description:"What to do without an API token. `skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed`\
 to `false`.",default:"error"},parallel:{kind:"integer",minimum:1,maximum:256,group:"run",scope:"files",description:"Signatures under way at once.",default:"8"},
retries:{kind:"integer",minimum:0,maximum:10,group:"run",scope:"always",description:"Further tries after a transient error: service unavailable, time limit, tim\
estamp server down.",default:"2"},"time-limit-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"run",scope:"always",description:"Time limit of one tool\
 run, in seconds.",default:"900"},"fail-fast":{kind:"boolean",group:"run",scope:"files",description:"Stop at the first file that fails; else sign the rest and f\
ail at the end.",default:"true"},"cryptoki-version":{kind:"text",group:"installation",scope:"download",description:"Version of SignPath's Cryptoki library to in\
stall.",default:defaultCryptokiVersion},"cryptoki-archive":{kind:"text",group:"installation",scope:"download",description:"Address or path of the library's arch\
ive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"download",description:"SHA-256 digest of the library's archive, \
in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"Path of an installed PKCS #11 library: nothing is downloaded."},
"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"Fail where neither a digest nor a GPG signature vouches for the a\
rchive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"always",description:"Install with apt-get or dnf what the chosen t\
ools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"The openssl to use: a path, or a command name.",defaultText:"t\
he first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"installation",scope:"always",description:"How openssl reaches th\
e library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"choice",choices:["none","configuration","all"],group:"environ\
ment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API token.",defaultText:"`none`; `configuration` where neither `fil\
es` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"HTTP proxy for downloads, SignPath's API and the library: `ho\
st:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy variables"},"report-directory":{kind:"text",group:"environment",scope:"files",description:"\
Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-level":{kind:"choice",choices:["none","fatal","error","warning","info","debug","verbose"],group:"\
environment",scope:"always",description:"Log level of SignPath's library.",default:"warning"},"service-unavailable-timeout-in-seconds":{kind:"integer",minimum:1,
maximum:86400,group:"environment",scope:"always",description:"How long one call to SignPath may take in all, its retries included, in seconds.",default:"600",environment:"\
SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"http-request-timeout-in-seconds":{kind:"integer",minimum:1,maximum:3600,group:"environment",scope:"always",description:"\
How long one attempt of a call to SignPath may take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}};var inputNames=Object.keys(
inputTable);init_credentials();function readSecrets(read,environment){const raw=readInputs(read,environment);const token=raw.get("api-token");const proxyPassword=passwordOf(
raw.get("http-proxy"));return[token,proxyPassword].filter(secret=>secret!==void 0)}function parseInputs(read,environment){var _a3;const raw=readInputs(read,environment);
const text3=name2=>{var _a4;return(_a4=raw.get(name2))!=null?_a4:definitionOf(name2).default};const required=name2=>{var _a4;return(_a4=text3(name2))!=null?_a4:
""};const given3=new Set([...raw.keys()].filter(name2=>raw.get(name2)!==definitionOf(name2).default));const files2=linesOf(raw.get("files"));const run2=raw.get(
"run");const setup=files2.length===0&&run2===void 0;for(const name2 of inputNames)checkKind(name2,text3(name2));const inputs={organizationId:checked(text3("orga\
nization-id"),checkOrganizationId),apiToken:checked(text3("api-token"),checkToken),projectSlug:checked(text3("project-slug"),value=>checkSlug(value,"project-slu\
g")),signingPolicySlug:checked(text3("signing-policy-slug"),value=>checkSlug(value,"signing-policy-slug")),apiUrl:checkApiUrl(required("api-url")),files:files2,
tool:required("tool"),outputDirectory:text3("output-directory"),existingSignature:required("existing-signature"),ifNoFilesFound:required("if-no-files-found"),shard:checked(
text3("shard"),parseShard),arguments:linesOf(raw.get("arguments")),digest:required("digest"),padding:required("padding"),outputFormat:required("output-format"),
certificate:text3("certificate"),timestampUrls:linesOf(raw.get("timestamp-urls")).map(checkTimestampUrl),verify:required("verify")==="true",run:run2,shell:text3(
"shell"),ifNoCredentials:required("if-no-credentials"),parallel:Number(required("parallel")),retries:Number(required("retries")),timeLimitInSeconds:Number(required(
"time-limit-in-seconds")),failFast:required("fail-fast")==="true",cryptokiVersion:required("cryptoki-version"),cryptokiArchive:text3("cryptoki-archive"),cryptokiSha256:checked(
text3("cryptoki-sha256"),checkSha256),cryptokiLibrary:text3("cryptoki-library"),requireVerifiedDownload:required("require-verified-download")==="true",installPrerequisites:required(
"install-prerequisites")==="true",openssl:text3("openssl"),opensslBackend:required("openssl-backend"),exportEnvironment:(_a3=text3("export-environment"))!=null?
_a3:setup?"configuration":"none",httpProxy:checked(text3("http-proxy"),checkHttpProxy),reportDirectory:text3("report-directory"),logLevel:required("log-level"),
serviceUnavailableTimeoutInSeconds:Number(required("service-unavailable-timeout-in-seconds")),httpRequestTimeoutInSeconds:Number(required("http-request-timeout-\
in-seconds")),given:given3};checkEffects(inputs,raw);return inputs}function readInputs(read,environment){var _a3;const raw=new Map;for(const name2 of inputNames){
const variable=definitionOf(name2).environment;const value=(_a3=nonBlank(read(name2)))!=null?_a3:variable===void 0?void 0:nonBlank(environment[variable]);if(value!==
void 0)raw.set(name2,normalise(name2,value))}return raw}function normalise(name2,value){const{kind}=definitionOf(name2);if(name2==="run")return value;return kind===
"boolean"?value.trim().toLowerCase():value.trim()}function checkKind(name2,value){var _a3;if(value===void 0)return;const definition=definitionOf(name2);switch(definition.
kind){case"choice":if(!definition.choices.includes(value))throw unknownChoice(name2,value,definition.choices);return;case"boolean":if(value!=="true"&&value!=="f\
alse"){throw new SigningError("INVALID_INPUT",`${name2} is "${value}", which is neither true nor false.`,{hint:`Set ${name2} to true or false.`})}return;case"in\
teger":{const{minimum,maximum}=definition;const number=Number(value);if(!/^\d+$/.test(value)||number<minimum||number>maximum){throw new SigningError("INVALID_IN\
PUT",`${name2} is "${value}", which is not a whole number from ${minimum} to ${maximum}.`,{hint:`Give ${name2} as plain digits, or leave it out for ${(_a3=definition.
default)!=null?_a3:"its default"}.`})}return}case"text":if(name2!=="run"&&/[\r\n\0]/.test(value)){throw new SigningError("INVALID_INPUT",`${name2} spans several\
 lines, but it takes one value.`,{hint:`Check the quoting of ${name2}; a YAML block (|) keeps line breaks.`})}return;case"lines":return}}function unknownChoice(name2,value,choices){
return new SigningError("INVALID_INPUT",`${name2} is "${value}", which is not one of ${choices.join(", ")}.`,{hint:`Did you mean ${(0,import_fastest_levenshtein.closest)(
value.toLowerCase(),[...choices])}?`})}function checkEffects(inputs,raw){const given3=name2=>inputs.given.has(name2);const refuse=(name2,why)=>{throw new SigningError(
"INVALID_INPUT",`${name2} is given, but it has no effect: ${why}.`,{hint:`Leave ${name2} out.`})};const files2=raw.has("files");for(const name2 of inputNames){const{
scope}=definitionOf(name2);if(scope==="files"&&!files2&&given3(name2))refuse(name2,"there are no files to sign");if(scope==="download"&&given3(name2)&&inputs.cryptokiLibrary!==
void 0){throw new SigningError("INVALID_INPUT",`${name2} and cryptoki-library exclude each other: with a library nothing is downloaded.`,{hint:`Leave out ${name2}\
 to use the library at ${inputs.cryptokiLibrary}, or cryptoki-library to have it installed.`})}}if(files2&&inputs.files.length===0){throw new SigningError("INVA\
LID_INPUT","files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."})}if(files2&&inputs.files.every(pattern=>pattern.startsWith("!"))){throw new SigningError(
"INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such as dist/**.'})}if(given3("shell")&&inputs.
run===void 0)refuse("shell","there is no script in run")}function parseShard(value){const match=/^(\d{1,5})\/(\d{1,5})$/.exec(value);const index=Number(match==null?
void 0:match[1]);const count=Number(match==null?void 0:match[2]);if(match===null||index<1||count<1||index>count){throw new SigningError("INVALID_INPUT",`shard i\
s "${value}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."})}return{index,count}}function checkTimestampUrl(value){
const url=URL.canParse(value)?new URL(value):void 0;if((url==null?void 0:url.protocol)!=="http:"&&(url==null?void 0:url.protocol)!=="https:"){throw new SigningError(
"INVALID_INPUT",`timestamp-urls holds "${value}", which is not an http or https address.`,{hint:"Give one address a line, such as http://timestamp.example.com."})}
return value}function checkSha256(value){const digest=value.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(digest)){throw new SigningError("INVA\
LID_INPUT","cryptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."})}return digest}function definitionOf(name2){return inputTable[name2]}
function checked(value,check){return value===void 0?void 0:check(value)}function nonBlank(value){return value===void 0||value.trim()===""?void 0:value}function linesOf(value){
return(value!=null?value:"").split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function passwordOf(proxy){if(proxy===void 0)return void 0;const url=proxy.
includes("://")?proxy:`http://${proxy}`;const password=URL.canParse(url)?new URL(url).password:"";return password===""?void 0:decodeURIComponent(password)}init_redaction();init_runner_environment();async function run(host,options2){const session=await begin(host,options2.signal);const{deliver:deliver2}=await Promise.resolve().then(()=>(init_deliver(),deliver_exports));
const outcome={startedAt:new Date,result:"failed",prepared:void 0,files:[],error:void 0};try{await carryOut(session,outcome)}catch(error){outcome.error=error}await deliver2(
session,outcome);if(outcome.error!==void 0)throw outcome.error}async function begin(host,signal){try{const{inputs,secrets}=readInputs2(host);const{openSession:openSession2}=await Promise.resolve().then(()=>(init_session(),session_exports));
return await openSession2(host,inputs,secrets,signal)}catch(error){host.setOutput("signed","false");host.setOutput("signed-count","0");throw error}}async function carryOut(session,outcome){
const{inputs}=session;if(inputs.apiToken===void 0&&inputs.ifNoCredentials==="skip"){outcome.result="skipped";return}const{findFilesToSign:findFilesToSign2}=await Promise.resolve().then(()=>(init_find_files_to_sign(),find_files_to_sign_exports));
const files2=await findFilesToSign2(session);if(files2.length===0&&inputs.files.length>0){outcome.result="nothing-to-sign";return}const{prepare:prepare2}=await Promise.resolve().then(()=>(init_prepare(),prepare_exports));
const prepared2=outcome.prepared=await prepare2(session,files2);const{signFiles:signFiles2}=await Promise.resolve().then(()=>(init_sign_files(),sign_files_exports));
await signFiles2(prepared2,outcome);const{exportPrepared:exportPrepared2,runScript:runScript2}=await Promise.resolve().then(()=>(init_script(),script_exports));
await runScript2(prepared2);exportPrepared2(prepared2);outcome.result=inputs.files.length>0?"signed":"prepared"}async function cleanUp(host){const{forgetExported:forgetExported2}=await Promise.resolve().then(()=>(init_script(),script_exports));
const{workspaceState:workspaceState2}=await Promise.resolve().then(()=>(init_session(),session_exports));const{removeWorkspace:removeWorkspace2}=await Promise.resolve().then(()=>(init_workspace(),workspace_exports));
forgetExported2(host);const directory=host.loadState(workspaceState2);if(directory!==void 0&&directory!=="")await removeWorkspace2(directory)}function readInputs2(host){
const read=name2=>host.input(name2);const secrets=readSecrets(read,readEnvironment());for(const secret of secrets.flatMap(secretForms))host.maskSecret(secret);return{
inputs:parseInputs(read,readEnvironment()),secrets}}init_session();init_version();var import_node_util2=require("util");var import_fastest_levenshtein3=__toESM(require_mod(),1);init_errors();var commandTable={sign:{usage:"pkcs11-sign sign [flags] [file ...]",summary:"Signs files, or runs your script with everything prepared; verifies the results; cl\
eans up."},setup:{usage:'eval "$(pkcs11-sign setup [flags])"',summary:"Installs and configures; prints the variables for later commands of a POSIX shell. clean-\
up removes it all."},"clean-up":{usage:"pkcs11-sign clean-up [--directory FOLDER]",summary:"Removes the private folder that setup left: the one in PKCS11_SIGN_D\
IRECTORY, or FOLDER."},help:{usage:"pkcs11-sign help [command]",summary:"Explains a command and its flags."}};var commandNames=Object.keys(commandTable);var directoryVariable="\
PKCS11_SIGN_DIRECTORY";var unusedInputs={sign:name2=>name2==="export-environment",setup:name2=>inputDefinition(name2).scope==="files"||["files","run","shell"].includes(
name2),"clean-up":()=>true,help:()=>true};function inputsOf(command){return inputNames.filter(name2=>!unusedInputs[command](name2))}var ownFlags={directory:{kind:"\
text",commands:["clean-up"],description:"The folder that setup left."},debug:{kind:"boolean",commands:["sign","setup","clean-up"],description:"Show debug messag\
es."},help:{kind:"boolean",commands:commandNames,description:"Explain the command and its flags."},version:{kind:"boolean",commands:commandNames,description:"Pr\
int the version."}};function ownFlagsOf(command){return Object.keys(ownFlags).filter(name2=>ownFlags[name2].commands.includes(command))}function inputDefinition(name2){
return inputTable[name2]}function readCommandLine(words){var _a3;const[first="help",...rest]=words;if(first==="--help"||first==="-h")return plain2("help","help");if(first==="--version"||
first==="-V")return plain2("help","version");const command=commandNames.find(name2=>name2===first);if(command===void 0)throw unknownCommand(first);const kinds2=kindsOf(
command);const values2=new Map;const positionals=[];for(const token of tokensOf(rest,kinds2)){if(token.kind==="positional")positionals.push(token.value);if(token.
kind!=="option")continue;const{flag,value}=readFlag(token,command,kinds2);const before=values2.get(flag);if(before!==void 0&&kinds2.get(flag)!=="lines"){throw invalid2(
`--${flag} is given twice.`,"Give it once; only lists such as --files may be repeated.")}values2.set(flag,[...before!=null?before:[],value])}if(positionals.length>
(command==="sign"?Infinity:command==="help"?1:0)){throw invalid2(`${command} takes no "${(_a3=positionals.at(-1))!=null?_a3:""}".`,`pkcs11-sign help ${command} \
shows what it takes.`)}const[topic]=positionals;if(command==="help"&&topic!==void 0&&!commandNames.some(name2=>name2===topic))throw unknownCommand(topic);const joined=names3=>new Map(
names3.flatMap(name2=>{var _a4,_b3;return values2.has(name2)?[[name2,(_b3=(_a4=values2.get(name2))==null?void 0:_a4.join("\n"))!=null?_b3:""]]:[]}));return{command,
inputs:joined(inputsOf(command)),own:joined(ownFlagsOf(command)),positionals}}function tokensOf(words,kinds2){const options2=Object.fromEntries([...kinds2].map(
([name2,kind])=>[name2,{type:kind==="boolean"?"boolean":"string"}]));const shorts={h:{type:"boolean"},V:{type:"boolean"}};return(0,import_node_util2.parseArgs)(
{args:[...words],options:{...options2,...shorts},strict:false,allowPositionals:true,tokens:true}).tokens}function readFlag(token,command,kinds2){const{rawName,value,
inlineValue}=token;if(rawName==="-h")return{flag:"help",value:"true"};if(rawName==="-V")return{flag:"version",value:"true"};if(!rawName.startsWith("--"))throw unknownFlag(
rawName,command,kinds2);const name2=rawName.slice(2);const flag=flagNamed(name2,kinds2);if(flag===void 0){const negated=name2.startsWith("no-")?flagNamed(name2.
slice(3),kinds2):void 0;if(negated===void 0||kinds2.get(negated)!=="boolean")throw unknownFlag(rawName,command,kinds2);if(value!==void 0)throw invalid2(`${rawName}\
 takes no value.`,`Write ${rawName}, or --${negated}=${value}.`);return{flag:negated,value:"false"}}if(kinds2.get(flag)==="boolean")return{flag,value:value!=null?
value:"true"};if(value===void 0)throw invalid2(`${rawName} needs a value.`,`Write ${rawName} VALUE, or ${rawName}=VALUE.`);if(inlineValue!==true&&value.startsWith(
"-")&&value!=="-"){throw invalid2(`${rawName} is followed by "${value}", which looks like a flag.`,`If it is the value, write ${rawName}=${value}.`)}return{flag,
value}}function kindsOf(command){const kinds2=new Map;for(const name2 of inputsOf(command)){const{kind}=inputDefinition(name2);kinds2.set(name2,kind==="boolean"||
kind==="lines"?kind:"value")}for(const name2 of ownFlagsOf(command))kinds2.set(name2,ownFlags[name2].kind==="boolean"?"boolean":"value");return kinds2}function flagNamed(name2,kinds2){
return[...kinds2.keys()].find(flag=>flag===name2)}function unknownCommand(word){if(word.startsWith("-"))return invalid2(`The command comes first, not "${word}".`,
`Write pkcs11-sign COMMAND ${word}; ${allCommands()}`);return invalid2(`"${word}" is no command.`,`${suggestion2(word,commandNames)}${allCommands()}`)}function unknownFlag(word,command,kinds2){
const name2=word.replace(/^-+/,"");const elsewhere=commandNames.find(other=>flagNamed(name2,kindsOf(other))!==void 0);if(elsewhere!==void 0)return invalid2(`${word}\
 is a flag of ${elsewhere}; ${command} does not take it.`,"Leave it out.");const flags=[...kinds2].flatMap(([flag,kind])=>kind==="boolean"?[`--${flag}`,`--no-${flag}`]:
[`--${flag}`]);return invalid2(`${command} has no flag ${word}.`,`${suggestion2(`--${name2}`,flags)}pkcs11-sign help ${command} lists all flags.`)}function suggestion2(word,words){
const nearest=(0,import_fastest_levenshtein3.closest)(word,words);return(0,import_fastest_levenshtein3.distance)(word,nearest)<=Math.max(2,word.length/3)?`Did y\
ou mean ${nearest}? `:""}function allCommands(){return`The commands are ${commandNames.join(", ")}.`}function plain2(command,flag){return{command,inputs:new Map,
own:new Map([[flag,"true"]]),positionals:[]}}function invalid2(message,hint){return new SigningError("INVALID_INPUT",message,{hint})}init_errors();var indent=6;function exitCodes(){var _a3;const codes=new Map;for(const[code4,{exitCode}]of Object.entries(errorCodes))codes.set(exitCode,[...(_a3=codes.get(exitCode))!=
null?_a3:[],code4]);const rows=[...codes].map(([exitCode,names3])=>[exitCode,names3.join(", ")]);return[[0,"signed and verified"],...rows,[143,"CANCELLED by SIG\
TERM"]].sort(([a],[b])=>Number(a)-Number(b))}function generalHelp(width){const commands=commandNames.flatMap(name2=>[`  ${name2}`,...wrapped(commandTable[name2].
summary,width)]);return lines2([...wrapped("pkcs11-sign signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it sig\
ned.",width,0),"","Usage: pkcs11-sign COMMAND [flags]","","Commands:",...commands,"",...wrapped("Messages go to stderr. sign prints its results as name=value li\
nes on stdout.",width,0),"",...exitCodeLines(width)])}function commandHelp(command,width){const{usage,summary}=commandTable[command];const inputs=inputsOf(command);
const groups=Object.keys(inputGroups).flatMap(group=>{const names3=inputs.filter(name2=>inputDefinition(name2).group===group);return names3.length===0?[]:["",`${inputGroups[group]}\
:`,...names3.flatMap(name2=>inputLines(name2,width))]});const own=ownFlagsOf(command).flatMap(name2=>[`  --${name2}${ownFlags[name2].kind==="text"?" FOLDER":""}${name2===
"help"?", -h":name2==="version"?", -V":""}`,...wrapped(ownFlags[name2].description,width)]);const token=inputs.includes("api-token")?["",...wrapped("Other users\
 of the machine see command lines: set SIGNPATH_API_TOKEN, or let --api-token - read it from stdin.",width,0)]:[];return lines2([`Usage: ${usage}`,"",...wrapped(
summary,width,0),...token,...groups,"","General:",...own,...command==="help"?[]:["",...exitCodeLines(width)]])}function inputLines(name2,width){const definition=inputDefinition(
name2);return[`  --${name2}${valueOf(name2,definition)}`,...wrapped([definition.description,...notes(name2,definition)].join(" "),width)]}function valueOf(name2,definition){
switch(definition.kind){case"boolean":return`, --no-${name2}`;case"integer":return" NUMBER";case"choice":return" CHOICE";case"lines":return" VALUE ...";case"tex\
t":return" VALUE"}}function notes(name2,definition){var _a3;const found=(_a3=definition.default)!=null?_a3:definition.defaultText;return[...definition.kind==="c\
hoice"?[`One of: ${definition.choices.join(", ")}.`]:[],...definition.kind==="integer"?[`From ${definition.minimum} to ${definition.maximum}.`]:[],...definition.
kind==="lines"?["May be repeated."]:[],...name2==="files"?["Files may also be given without the flag."]:[],...definition.environment===void 0?[]:[`Variable: ${definition.
environment}.`],...found===void 0?[]:[`Default: ${found.replaceAll("`","")}.`]]}function exitCodeLines(width){return["Exit codes:",...exitCodes().flatMap(([code4,
meaning])=>hanging(`${code4}`.padStart(5),meaning,width))]}function hanging(label,text3,width){const[first="",...rest]=wrapped(text3,width,label.length+2);return[
`${label}  ${first.trimStart()}`,...rest]}function wrapped(text3,width,columns=indent){const rows=[];let row="";for(const word of text3.split(" ")){if(row!==""&&
columns+row.length+1+word.length>width){rows.push(row);row=word}else row=row===""?word:`${row} ${word}`}return[...rows,row].map(line=>" ".repeat(columns)+line)}
function lines2(rows){return`${rows.join("\n")}
`}var import_node_fs14=require("fs");var import_node_os2=require("os");var import_node_path24=require("path");init_errors();init_redaction();var styles={bold:1,dim:2,red:31,yellow:33,blue:34};var progressInterval2={terminal:100,log:1e4};var barWidth=24;function wantsColour(output,environment){
var _a3,_b3;if(((_a3=environment["NO_COLOR"])!=null?_a3:"")!=="")return false;const forced=(_b3=environment["FORCE_COLOR"])!=null?_b3:"";if(forced!=="")return forced!==
"0"&&forced!=="false";return output.isTTY===true&&environment["TERM"]!=="dumb"}function createScreen(output,environment,now=Date.now){const colour=wantsColour(output,
environment);const live=output.isTTY===true&&environment["TERM"]!=="dumb";const secrets=[];let redact=createRedactor(secrets);let depth=0;let shown=false;let startedAt;
let lastProgress=now();const paint=(text3,style2)=>colour&&style2!==void 0?`\x1B[${styles[style2]}m${text3}\x1B[0m`:text3;const clear=()=>{if(shown)output.write(
"\r\x1B[K");shown=false};const lines3=(text3,style2,label)=>{clear();const margin="  ".repeat(depth);const start3=label===void 0?"":`${paint(`${label}:`,style2)}\
 `;const rows=plainText(redact(text3)).split("\n");output.write(rows.map((row,index)=>`${margin}${index===0?start3:""}${label===void 0?paint(row,style2):row}
`).join(""))};return{lines:lines3,progress(done,total){var _a3;const time=now();startedAt!=null?startedAt:startedAt=time;if(!live){if(time-lastProgress<progressInterval2.
log&&done<total)return;lastProgress=time;lines3(`${done} of ${total} done${rate(done,time-startedAt)}`);return}if(shown&&time-lastProgress<progressInterval2.terminal&&
done<total)return;lastProgress=time;clear();if(done>=total)return;output.write(progressLine(done,total,time-startedAt).slice(0,Math.max(1,((_a3=output.columns)!=
null?_a3:80)-1)));shown=true},startGroup(title2){depth=0;lines3(title2,"bold");depth=1},endGroup(){depth=0},maskSecret(value){if(value.trim()==="")return;secrets.
push(value);redact=createRedactor(secrets)},redact:text3=>redact(text3),close:clear}}function progressLine(done,total,milliseconds){const filled=total===0?0:Math.
floor(done/total*barWidth);return`[${"#".repeat(filled).padEnd(barWidth,".")}] ${done} of ${total}${rate(done,milliseconds)}`}function rate(done,milliseconds){return done===
0||milliseconds<1e3?"":`, ${(done*1e3/milliseconds).toFixed(1)}/s`}init_errors();function outputLines(name2,value){return value.split("\n").map(line=>`${name2}=${spelledOut(line)}
`).join("")}var controls=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;function spelledOut(text3){return text3.replace(controls,character=>`\\u${character.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function exportLine(name2,value){if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name2))throw new SigningError("INTERNAL_ERROR",`"${name2}\
" is no name of a shell variable.`);return`export ${name2}='${value.replaceAll("'",String.raw`'\''`)}'
`}function commandLineHost(options2){const{environment=process.env,stdout=process.stdout,stderr=process.stderr}=options2;const screen=createScreen(stderr,environment);
const state=new Map(options2.state);const exported=new Map;const temporaryDirectory=(0,import_node_path24.resolve)((0,import_node_os2.tmpdir)());return{name:"co\
mmand-line",temporaryDirectory,get cacheDirectory(){var _a3;return(_a3=cacheFolder(environment,process.platform))!=null?_a3:homelessCache(temporaryDirectory)},exported,
state,screen,input(name2){const value=options2.inputs.get(name2);return value===void 0||value.trim()===""?void 0:value},debug(message){if(options2.debug)screen.
lines(message,"dim")},info:message=>{screen.lines(message)},notice:(message,location)=>{screen.lines(located(message,location==null?void 0:location.file),"blue",
"notice")},warning:(message,location)=>{screen.lines(located(message,location==null?void 0:location.file),"yellow","warning")},error:(message,location)=>{screen.
lines(located(message,location==null?void 0:location.file),"red","error")},startGroup:screen.startGroup,endGroup:screen.endGroup,maskSecret:screen.maskSecret,setOutput(name2,value){
const rows=outputLines(name2,screen.redact(value));if(options2.outputs==="log")screen.lines(rows.trimEnd());else{screen.close();stdout.write(rows)}},exportVariable(name2,value,{
secret}){if(secret)screen.maskSecret(value);exported.set(name2,value)},saveState(name2,value){state.set(name2,value)},loadState:name2=>state.get(name2),summary:()=>Promise.
resolve(),progress:screen.progress}}function located(message,file){return file===void 0||message.includes(file)?message:`${file}: ${message}`}function cacheFolder(environment,platform2){
var _a3,_b3,_c3;const name2="pkcs11-sign";if(platform2==="win32"){const local=(_a3=environment["LOCALAPPDATA"])!=null?_a3:"";return local===""?void 0:import_node_path24.win32.
join(local,name2,"cache")}const cache=(_b3=environment["XDG_CACHE_HOME"])!=null?_b3:"";if(import_node_path24.posix.isAbsolute(cache))return import_node_path24.posix.
join(cache,name2);const home=(_c3=environment["HOME"])!=null?_c3:accountHome();return home!==void 0&&import_node_path24.posix.isAbsolute(home)?import_node_path24.posix.
join(home,".cache",name2):void 0}function accountHome(){try{return(0,import_node_os2.userInfo)().homedir}catch{return void 0}}function homelessCache(temporaryDirectory){
var _a3;const user=(_a3=process.getuid)==null?void 0:_a3.call(process);const folder=(0,import_node_path24.join)(temporaryDirectory,`pkcs11-sign-cache-${user!=null?
user:"user"}`);(0,import_node_fs14.mkdirSync)(folder,{recursive:true,mode:448});const status=(0,import_node_fs14.lstatSync)(folder);const others=(status.mode&18)!==
0&&process.platform!=="win32";if(others||!status.isDirectory()||user!==void 0&&status.uid!==user){throw new SigningError("OUTPUT_NOT_WRITABLE",`${folder} can't \
be the cache: others may write there.`,{hint:"Set XDG_CACHE_HOME to a folder of your own (LOCALAPPDATA on Windows).",file:folder})}return folder}var import_node_os3=require("os");init_errors();init_failure();var signals=["SIGINT","SIGTERM","SIGHUP"];function watchProcess(host){const cancel=new AbortController;
let received;let crash;for(const signal of signals){process.on(signal,()=>{if(received!==void 0)process.exit(128+import_node_os3.constants.signals[signal]);received=
signal;host.info(signal==="SIGINT"?"Stopping and cleaning up; Ctrl-C again stops at once.":"Stopping and cleaning up.");cancel.abort(signal)})}for(const event of[
"uncaughtException","unhandledRejection"]){process.on(event,error=>{crash!=null?crash:crash=reportFailure(host,error);process.exitCode=crash;cancel.abort(error);
setTimeout(()=>process.exit(crash),5e3).unref()})}return{signal:cancel.signal,throwIfCancelled(){if(received!==void 0)throw new SigningError("CANCELLED",`Cancel\
led by ${received}.`)},exitCode(report2){if(crash!==void 0)return crash;const code4=report2();return received===void 0?code4:128+import_node_os3.constants.signals[received]}}}
function surviveClosedPipes(){for(const stream2 of[process.stdout,process.stderr]){stream2.on("error",error=>{if(error.code!=="EPIPE")throw error})}}async function runCommandLine(words){let line;try{line=readCommandLine(words)}catch(error){const exitCode=reportFailure(commandLineHost({inputs:new Map,debug:false,
outputs:"log"}),error);if(words[0]==="setup")print(failingScript(exitCode));return exitCode}if(line.own.get("version")==="true")return print(`${version}
`);if(line.command==="help"||line.own.get("help")==="true")return help(line,words.length===0);return line.command==="clean-up"?removeSetup(line):start2(line)}async function start2(line){
const setup=line.command==="setup";const inputs=new Map(line.inputs);const host=commandLineHost({inputs,debug:line.own.get("debug")==="true",outputs:setup?"log":
"print"});const events2=watchProcess(host);let failure;try{readToken(inputs,host);if(!setup)addFiles(inputs,line.positionals);await run(host,{signal:events2.signal});
events2.throwIfCancelled()}catch(error){failure={error}}if(!setup||failure!==void 0)await tidy(host);host.screen.close();const exitCode=failure===void 0?0:events2.
exitCode(()=>reportFailure(host,failure.error));if(setup)print(exitCode===0?shellLines(host):failingScript(exitCode));return exitCode}async function removeSetup(line){
var _a3,_b3;const directory=(_b3=(_a3=line.own.get("directory"))!=null?_a3:process.env[directoryVariable])!=null?_b3:"";const state=directory===""?new Map:new Map(
[[workspaceState,(0,import_node_path25.resolve)(directory)]]);const host=commandLineHost({inputs:new Map,debug:line.own.get("debug")==="true",outputs:"log",state});
try{if(directory===""){throw new SigningError("INVALID_INPUT",`There is nothing to remove: neither --directory nor ${directoryVariable} is given.`,{hint:`setup \
sets ${directoryVariable}; use eval "$(pkcs11-sign setup \u2026)" in the same shell.`})}await cleanUp(host);return 0}catch(error){return reportFailure(host,error)}}
function readToken(inputs,host){const given3=inputs.get("api-token");if(given3===void 0)return;if(given3!=="-"){host.maskSecret(given3);host.warning("--api-toke\
n stands on the command line, where other users of this machine can see it. Set SIGNPATH_API_TOKEN, or write --api-token - and pipe it in.");return}if(process.stdin.
isTTY){throw new SigningError("INVALID_INPUT","--api-token - reads the token from stdin, but that is a terminal, which would show it.",{hint:"Pipe it in from yo\
ur password store, or set SIGNPATH_API_TOKEN."})}const token=(0,import_node_fs15.readFileSync)(0,"utf8").trim();if(token==="")throw new SigningError("NO_CREDENT\
IALS","--api-token - reads the token from stdin, but that is empty.");host.maskSecret(token);inputs.set("api-token",token)}function addFiles(inputs,files2){var _a3;
const patterns=files2.map(file=>{if(/[\r\n]/.test(file)){throw new SigningError("INVALID_INPUT",`A file name holds a line break: ${JSON.stringify(file)}.`,{hint:"\
Rename it, or reach it by a glob."})}return file.startsWith("!")&&(0,import_node_fs15.lstatSync)(file,{throwIfNoEntry:false})!==void 0?`./${file}`:file});const all=[
...inputs.has("files")?[(_a3=inputs.get("files"))!=null?_a3:""]:[],...patterns];if(all.length>0)inputs.set("files",all.join("\n"));if(all.length===0&&!inputs.has(
"run")){throw new SigningError("INVALID_INPUT","sign is given neither files nor a script.",{hint:"Name the files, as in pkcs11-sign sign dist/*.exe, or give --r\
un; setup prepares a shell for later commands."})}}async function tidy(host){try{await cleanUp(host)}catch(error){host.warning(`Not everything could be removed:\
 ${error instanceof Error?error.message:String(error)}`)}}function failingScript(exitCode){return`(exit ${exitCode})
`}function shellLines(host){const directory=host.state.get(workspaceState);const variables=[...host.exported,...directory===void 0?[]:[[directoryVariable,directory]]];
return variables.map(([name2,value])=>exportLine(name2,value)).join("")}function help(line,unasked){const width=Math.min(Math.max(process.stdout.isTTY?process.stdout.
columns:80,40),120);const topic=line.command==="help"?line.positionals[0]:line.command;const command=commandNames.find(name2=>name2===topic);const text3=command===
void 0?generalHelp(width):commandHelp(command,width);if(!unasked)return print(text3);process.stderr.write(text3);return 2}function print(text3){process.stdout.write(
text3);return 0}surviveClosedPipes();void runCommandLine(process.argv.slice(2)).then(exitCode=>{process.exitCode=exitCode;setTimeout(()=>process.exit(),5e3).unref()});
