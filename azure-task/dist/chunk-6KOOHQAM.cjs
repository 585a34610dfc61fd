var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createWorkspace:()=>createWorkspace,removeWorkspace:()=>removeWorkspace});module.exports=__toCommonJS(stdin_exports);
var import_chunk_MDZAP66I=require("./chunk-MDZAP66I.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),require_tmp=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/tmp/lib/tmp.js"(exports2,module2){var fs=(0,import_chunk_EDMQEAHJ.__require)(
"fs"),os=(0,import_chunk_EDMQEAHJ.__require)("os"),path=(0,import_chunk_EDMQEAHJ.__require)("path"),crypto=(0,import_chunk_EDMQEAHJ.__require)("crypto"),_c={fs:fs.
constants,os:os.constants},RANDOM_CHARS="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",TEMPLATE_PATTERN=/XXXXXX/,DEFAULT_TRIES=3,CREATE_FLAGS=(_c.
O_CREAT||_c.fs.O_CREAT)|(_c.O_EXCL||_c.fs.O_EXCL)|(_c.O_RDWR||_c.fs.O_RDWR),IS_WIN32=os.platform()==="win32",EBADF=_c.EBADF||_c.os.errno.EBADF,ENOENT=_c.ENOENT||
_c.os.errno.ENOENT,DIR_MODE=448,FILE_MODE=384,EXIT="exit",_removeObjects=[],FN_RMDIR_SYNC=fs.rmdirSync.bind(fs),_gracefulCleanup=!1;function rimraf(dirPath,callback){
return fs.rm(dirPath,{recursive:!0},callback)}function FN_RIMRAF_SYNC(dirPath){return fs.rmSync(dirPath,{recursive:!0})}function tmpName(options,callback){let args=_parseArguments(
options,callback),opts=args[0],cb=args[1];_assertAndSanitizeOptions(opts,function(err,sanitizedOptions){if(err)return cb(err);let tries=sanitizedOptions.tries;(function _getUniqueName(){
try{let name=_generateTmpName(sanitizedOptions);fs.stat(name,function(err2){if(!err2)return tries-- >0?_getUniqueName():cb(new Error("Could not get a unique tmp\
 filename, max tries reached "+name));cb(null,name)})}catch(err2){cb(err2)}})()})}function tmpNameSync(options){let args=_parseArguments(options),opts=args[0],sanitizedOptions=_assertAndSanitizeOptionsSync(
opts),tries=sanitizedOptions.tries;do{let name=_generateTmpName(sanitizedOptions);try{fs.statSync(name)}catch{return name}}while(tries-- >0);throw new Error("Co\
uld not get a unique tmp filename, max tries reached")}function file(options,callback){let args=_parseArguments(options,callback),opts=args[0],cb=args[1];tmpName(
opts,function(err,name){if(err)return cb(err);fs.open(name,CREATE_FLAGS,opts.mode||FILE_MODE,function(err2,fd){if(err2)return cb(err2);if(opts.discardDescriptor)
return fs.close(fd,function(possibleErr){return cb(possibleErr,name,void 0,_prepareTmpFileRemoveCallback(name,-1,opts,!1))});{let discardOrDetachDescriptor=opts.
discardDescriptor||opts.detachDescriptor;cb(null,name,fd,_prepareTmpFileRemoveCallback(name,discardOrDetachDescriptor?-1:fd,opts,!1))}})})}function fileSync(options){
let args=_parseArguments(options),opts=args[0],discardOrDetachDescriptor=opts.discardDescriptor||opts.detachDescriptor,name=tmpNameSync(opts),fd=fs.openSync(name,
CREATE_FLAGS,opts.mode||FILE_MODE);return opts.discardDescriptor&&(fs.closeSync(fd),fd=void 0),{name,fd,removeCallback:_prepareTmpFileRemoveCallback(name,discardOrDetachDescriptor?
-1:fd,opts,!0)}}function dir(options,callback){let args=_parseArguments(options,callback),opts=args[0],cb=args[1];tmpName(opts,function(err,name){if(err)return cb(
err);fs.mkdir(name,opts.mode||DIR_MODE,function(err2){if(err2)return cb(err2);cb(null,name,_prepareTmpDirRemoveCallback(name,opts,!1))})})}function dirSync(options){
let args=_parseArguments(options),opts=args[0],name=tmpNameSync(opts);return fs.mkdirSync(name,opts.mode||DIR_MODE),{name,removeCallback:_prepareTmpDirRemoveCallback(
name,opts,!0)}}function _removeFileAsync(fdPath,next){let _handler=function(err){if(err&&!_isENOENT(err))return next(err);next()};0<=fdPath[0]?fs.close(fdPath[0],
function(){fs.unlink(fdPath[1],_handler)}):fs.unlink(fdPath[1],_handler)}function _removeFileSync(fdPath){let rethrownException=null;try{0<=fdPath[0]&&fs.closeSync(
fdPath[0])}catch(e){if(!_isEBADF(e)&&!_isENOENT(e))throw e}finally{try{fs.unlinkSync(fdPath[1])}catch(e){_isENOENT(e)||(rethrownException=e)}}if(rethrownException!==
null)throw rethrownException}function _prepareTmpFileRemoveCallback(name,fd,opts,sync){let removeCallbackSync=_prepareRemoveCallback(_removeFileSync,[fd,name],sync),
removeCallback=_prepareRemoveCallback(_removeFileAsync,[fd,name],sync,removeCallbackSync);return opts.keep||_removeObjects.unshift(removeCallbackSync),sync?removeCallbackSync:
removeCallback}function _prepareTmpDirRemoveCallback(name,opts,sync){let removeFunction=opts.unsafeCleanup?rimraf:fs.rmdir.bind(fs),removeFunctionSync=opts.unsafeCleanup?
FN_RIMRAF_SYNC:FN_RMDIR_SYNC,removeCallbackSync=_prepareRemoveCallback(removeFunctionSync,name,sync),removeCallback=_prepareRemoveCallback(removeFunction,name,sync,
removeCallbackSync);return opts.keep||_removeObjects.unshift(removeCallbackSync),sync?removeCallbackSync:removeCallback}function _prepareRemoveCallback(removeFunction,fileOrDirName,sync,cleanupCallbackSync){
let called=!1;return function _cleanupCallback(next){if(!called){let toRemove=cleanupCallbackSync||_cleanupCallback,index=_removeObjects.indexOf(toRemove);return index>=
0&&_removeObjects.splice(index,1),called=!0,sync||removeFunction===FN_RMDIR_SYNC||removeFunction===FN_RIMRAF_SYNC?removeFunction(fileOrDirName):removeFunction(fileOrDirName,
next||function(){})}}}function _garbageCollector(){if(_gracefulCleanup)for(;_removeObjects.length;)try{_removeObjects[0]()}catch{}}function _randomChars(howMany){
let value=[],rnd=null;try{rnd=crypto.randomBytes(howMany)}catch{rnd=crypto.pseudoRandomBytes(howMany)}for(let i=0;i<howMany;i++)value.push(RANDOM_CHARS[rnd[i]%RANDOM_CHARS.
length]);return value.join("")}function _isUndefined(obj){return typeof obj>"u"}function _parseArguments(options,callback){if(typeof options=="function")return[
{},options];if(_isUndefined(options))return[{},callback];let actualOptions={};for(let key of Object.getOwnPropertyNames(options))actualOptions[key]=options[key];
return[actualOptions,callback]}function _resolvePath(name,tmpDir,cb){let pathToResolve=path.isAbsolute(name)?name:path.join(tmpDir,name);fs.stat(pathToResolve,function(err){
err?fs.realpath(path.dirname(pathToResolve),function(err2,parentDir){if(err2)return cb(err2);cb(null,path.join(parentDir,path.basename(pathToResolve)))}):fs.realpath(
pathToResolve,cb)})}function _resolvePathSync(name,tmpDir){let pathToResolve=path.isAbsolute(name)?name:path.join(tmpDir,name);try{return fs.statSync(pathToResolve),
fs.realpathSync(pathToResolve)}catch{let parentDir=fs.realpathSync(path.dirname(pathToResolve));return path.join(parentDir,path.basename(pathToResolve))}}function _generateTmpName(opts){
let tmpDir=opts.tmpdir;if(!_isUndefined(opts.name))return path.join(tmpDir,opts.dir,opts.name);if(!_isUndefined(opts.template))return path.join(tmpDir,opts.dir,
opts.template).replace(TEMPLATE_PATTERN,_randomChars(6));let name=[opts.prefix?opts.prefix:"tmp","-",process.pid,"-",_randomChars(12),opts.postfix?"-"+opts.postfix:
""].join("");return path.join(tmpDir,opts.dir,name)}function _assertPath(option,value){if(typeof value!="string")throw new Error(`${option} option must be a str\
ing, got "${typeof value}".`);if(value.includes(".."))throw new Error("Relative value not allowed");return value}function _assertOptionsBase(options){if(!_isUndefined(
options.name)){let name=options.name;if(path.isAbsolute(name))throw new Error(`name option must not contain an absolute path, found "${name}".`);let basename2=path.
basename(name);if(basename2===".."||basename2==="."||basename2!==name)throw new Error(`name option must not contain a path, found "${name}".`)}if(!_isUndefined(
options.template)){if(typeof options.template!="string")throw new Error(`template option must be a string, got "${typeof options.template}".`);if(!options.template.
match(TEMPLATE_PATTERN))throw new Error(`Invalid template, found "${options.template}".`)}if(!_isUndefined(options.tries)&&isNaN(options.tries)||options.tries<0)
throw new Error(`Invalid tries, found "${options.tries}".`);options.tries=_isUndefined(options.name)?options.tries||DEFAULT_TRIES:1,options.keep=!!options.keep,
options.detachDescriptor=!!options.detachDescriptor,options.discardDescriptor=!!options.discardDescriptor,options.unsafeCleanup=!!options.unsafeCleanup,options.
prefix=_isUndefined(options.prefix)?"":_assertPath("prefix",options.prefix),options.postfix=_isUndefined(options.postfix)?"":_assertPath("postfix",options.postfix),
options.template=_isUndefined(options.template)?void 0:_assertPath("template",options.template)}function _getRelativePath(option,name,tmpDir,cb){if(_isUndefined(
name))return cb(null);_resolvePath(name,tmpDir,function(err,resolvedPath){if(err)return cb(err);let relativePath=path.relative(tmpDir,resolvedPath);if(relativePath.
startsWith("..")||path.isAbsolute(relativePath))return cb(new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`));cb(null,relativePath)})}
function _getRelativePathSync(option,name,tmpDir){if(_isUndefined(name))return;let resolvedPath=_resolvePathSync(name,tmpDir),relativePath=path.relative(tmpDir,
resolvedPath);if(relativePath.startsWith("..")||path.isAbsolute(relativePath))throw new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}\
".`);return relativePath}function _assertAndSanitizeOptions(options,cb){_getTmpDir(options,function(err,tmpDir){if(err)return cb(err);options.tmpdir=tmpDir;try{
_assertOptionsBase(options,tmpDir)}catch(err2){return cb(err2)}_getRelativePath("dir",options.dir,tmpDir,function(err2,dir2){if(err2)return cb(err2);options.dir=
_isUndefined(dir2)?"":dir2,_getRelativePath("template",options.template,tmpDir,function(err3,template){if(err3)return cb(err3);options.template=template,cb(null,
options)})})})}function _assertAndSanitizeOptionsSync(options){let tmpDir=options.tmpdir=_getTmpDirSync(options);_assertOptionsBase(options,tmpDir);let dir2=_getRelativePathSync(
"dir",options.dir,tmpDir);return options.dir=_isUndefined(dir2)?"":dir2,options.template=_getRelativePathSync("template",options.template,tmpDir),options}function _isEBADF(error){
return _isExpectedError(error,-EBADF,"EBADF")}function _isENOENT(error){return _isExpectedError(error,-ENOENT,"ENOENT")}function _isExpectedError(error,errno,code){
return IS_WIN32?error.code===code:error.code===code&&error.errno===errno}function setGracefulCleanup(){_gracefulCleanup=!0}function _getTmpDir(options,cb){return fs.
realpath(options&&options.tmpdir||os.tmpdir(),cb)}function _getTmpDirSync(options){return fs.realpathSync(options&&options.tmpdir||os.tmpdir())}process.addListener(
EXIT,_garbageCollector),Object.defineProperty(module2.exports,"tmpdir",{enumerable:!0,configurable:!1,get:function(){return _getTmpDirSync()}}),module2.exports.
dir=dir,module2.exports.dirSync=dirSync,module2.exports.file=file,module2.exports.fileSync=fileSync,module2.exports.tmpName=tmpName,module2.exports.tmpNameSync=
tmpNameSync,module2.exports.setGracefulCleanup=setGracefulCleanup}}),import_tmp=(0,import_chunk_EDMQEAHJ.__toESM)(require_tmp(),1),workspaceName=/^pkcs11-sign-[A-Za-z0-9]{6}$/,
markerName=".pkcs11-sign-workspace",marker=`Made by pkcs11-sign, which removes this folder when its job ends.
`;async function createWorkspace(temporaryDirectory){let directory;try{directory=await makeFolder(await(0,import_promises.realpath)(temporaryDirectory)),await(0,import_promises.writeFile)(
(0,import_node_path.join)(directory,markerName),marker,{flag:"wx",mode:384})}catch(error){throw directory!==void 0&&await(0,import_promises.rm)(directory,{recursive:!0,
force:!0}).catch(()=>{}),temporaryError(error,temporaryDirectory)}return openWorkspace(directory)}function openWorkspace(directory){let attempt=async(name,action)=>{
let path=(0,import_node_path.join)(directory,checkedName(name));try{return await action(path),path}catch(error){throw(0,import_chunk_QKCPIZRP.outputError)(error,
path)}};return{directory,write:(name,content)=>attempt(name,path=>(0,import_promises.writeFile)(path,content,{flag:"wx",mode:384})),folder:name=>attempt(name,path=>(0,import_promises.mkdir)(
path,{mode:448}))}}async function makeFolder(parent){for(let attempt=1;;attempt+=1){let name=`pkcs11-sign-${randomLetters(6)}`,made=await new Promise(resolve=>{
import_tmp.default.dir({tmpdir:parent,name,mode:448,keep:!0},(error,path)=>{resolve(error??path)})});if(typeof made=="string")return made;if(attempt===5||(0,import_chunk_QKCPIZRP.systemCode)(
made)!=="EEXIST")throw made}}var letters="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function randomLetters(count){return Array.from({length:count},
()=>letters.charAt((0,import_node_crypto.randomInt)(letters.length))).join("")}function checkedName(name){if(name!==""&&name!=="."&&name!==".."&&name===(0,import_node_path.basename)(
name)&&!/[\\/:\0]/.test(name))return name;throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR",`"${(0,import_chunk_KTBIHQP6.plainText)(name)}" is no na\
me for a file in the private folder.`)}function temporaryError(error,temporaryDirectory){let{code,message}=(0,import_chunk_QKCPIZRP.outputError)(error,temporaryDirectory);
return new import_chunk_6SEWUBK6.SigningError(code,`The temporary folder can't be used: ${message}`,{hint:"Point the temporary folder of the job (RUNNER_TEMP, A\
GENT_TEMPDIRECTORY, TMPDIR) to a folder that exists, can be written to and has room.",file:temporaryDirectory,cause:error})}async function removeWorkspace(directory){
if(await(0,import_promises.lstat)(directory).catch(error=>{if((0,import_chunk_QKCPIZRP.systemCode)(error)!=="ENOENT")throw(0,import_chunk_QKCPIZRP.outputError)(
error,directory)})===void 0)return;if(!workspaceName.test((0,import_node_path.basename)(directory))||!await(0,import_chunk_MDZAP66I.isOwnDirectory)(directory)||
!await hasMarker(directory))throw new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR",`${(0,import_chunk_KTBIHQP6.plainText)(directory)} is not removed: it \
is not a folder that this job made.`,{hint:"Something has changed it, or the saved state of the job. Look at it and remove it by hand.",file:directory});let errors=await(0,import_chunk_MDZAP66I.removeLeftovers)(
directory);if(await(0,import_chunk_MDZAP66I.removeTree)(directory).catch(error=>errors.push(error)),errors.length>0){let{message,code}=(0,import_chunk_QKCPIZRP.outputError)(
errors[0],directory);throw new import_chunk_6SEWUBK6.SigningError(code,`Not everything that this job made could be removed: ${message}`,{file:directory,cause:errors[0]})}}
async function hasMarker(directory){let status=await(0,import_promises.lstat)((0,import_node_path.join)(directory,markerName)).catch(()=>{});return(status==null?
void 0:status.isFile())===!0&&(0,import_chunk_MDZAP66I.isOwn)(status.uid)}0&&(module.exports={createWorkspace,removeWorkspace});
