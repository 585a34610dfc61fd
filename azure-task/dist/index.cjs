if (parseInt(process.versions.node, 10) < 20) {
  console.log('##vso[task.logissue type=error;]pkcs11-sign needs an agent that runs tasks on Node.js 20 or later; this one took ' + process.versions.node + '. Update the agent (4.248 or later), and its system where that is older than glibc 2.28. [UNSUPPORTED_RUNNER]');
  console.log('##vso[task.complete result=Failed;]');
  process.exit(1);
}
var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_chunk_WVAVH4QY=require("./chunk-WVAVH4QY.cjs"),import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_BL2QHEUF=require("./chunk-BL2QHEUF.cjs"),
import_chunk_D6YQA7E6=require("./chunk-D6YQA7E6.cjs"),import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_fs=require("node:fs"),import_node_os=require("node:os"),
import_node_path=require("node:path"),minimatch_exports={},init_minimatch=(0,import_chunk_EDMQEAHJ.__esm)({"task-lib-stub:minimatch"(){}}),require_taskcommand=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/azure-pipelines-task-lib/taskcommand.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.commandFromString=
exports2.TaskCommand=void 0;var CMD_PREFIX="##vso[",TaskCommand=(function(){function TaskCommand2(command3,properties,message){command3||(command3="missing.comm\
and"),this.command=command3,this.properties=properties,this.message=message}return TaskCommand2.prototype.toString=function(){var cmdStr=CMD_PREFIX+this.command;
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";for(var key in this.properties)if(this.properties.hasOwnProperty(key)){var val=this.properties[key];
val&&(cmdStr+=key+"="+escape(""+(val||""))+";")}}cmdStr+="]";var message=""+(this.message||"");return cmdStr+=escapedata(message),cmdStr},TaskCommand2})();exports2.
TaskCommand=TaskCommand;function commandFromString(commandLine){var preLen=CMD_PREFIX.length,lbPos=commandLine.indexOf("["),rbPos=commandLine.indexOf("]");if(lbPos==
-1||rbPos==-1||rbPos-lbPos<3)throw new Error("Invalid command brackets");var cmdInfo=commandLine.substring(lbPos+1,rbPos),spaceIdx=cmdInfo.indexOf(" "),command3=cmdInfo,
properties={};if(spaceIdx>0){command3=cmdInfo.trim().substring(0,spaceIdx);var propSection=cmdInfo.trim().substring(spaceIdx+1),propLines=propSection.split(";");
propLines.forEach(function(propLine){if(propLine=propLine.trim(),propLine.length>0){var eqIndex=propLine.indexOf("=");if(eqIndex==-1)throw new Error("Invalid pr\
operty: "+propLine);var key=propLine.substring(0,eqIndex),val=propLine.substring(eqIndex+1);properties[key]=unescape(val)}})}var msg=unescapedata(commandLine.substring(
rbPos+1)),cmd=new TaskCommand(command3,properties,msg);return cmd}exports2.commandFromString=commandFromString;function escapedata(s){return s.replace(/%/g,"%AZ\
P25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function unescapedata(s){return s.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%AZP25/g,"%")}function escape(s){return s.replace(/%/g,"%AZP25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/]/g,"%5D").replace(/;/g,"%3B")}function unescape(s){
return s.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%5D/g,"]").replace(/%3B/g,";").replace(/%AZP25/g,"%")}}}),require_vault=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/azure-pipelines-task-lib\
/vault.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.Vault=void 0;var fs=(0,import_chunk_EDMQEAHJ.__require)("fs"),
path=(0,import_chunk_EDMQEAHJ.__require)("path"),crypto=(0,import_chunk_EDMQEAHJ.__require)("crypto"),algorithm="aes-256-ctr",encryptEncoding="hex",unencryptedEncoding="\
utf8",Vault=(function(){function Vault2(keyPath){this._keyFile=path.join(keyPath,".taskkey"),this._store={},this.genKey()}return Vault2.prototype.initialize=function(){},
Vault2.prototype.storeSecret=function(name,data){if(!name||name.length==0)return!1;if(name=name.toLowerCase(),!data||data.length==0)return this._store.hasOwnProperty(
name)&&delete this._store[name],!1;var key=this.getKey(),iv=crypto.randomBytes(16),cipher=crypto.createCipheriv(algorithm,key,iv),crypted=cipher.update(data,unencryptedEncoding,
encryptEncoding),cryptedFinal=cipher.final(encryptEncoding);return this._store[name]=iv.toString(encryptEncoding)+crypted+cryptedFinal,!0},Vault2.prototype.retrieveSecret=
function(name){var secret;if(name=(name||"").toLowerCase(),this._store.hasOwnProperty(name)){var key=this.getKey(),data=this._store[name],ivDataBuffer=Buffer.from(
data,encryptEncoding),iv=ivDataBuffer.slice(0,16),encryptedText=ivDataBuffer.slice(16),decipher=crypto.createDecipheriv(algorithm,key,iv),dec=decipher.update(encryptedText),
decFinal=decipher.final(unencryptedEncoding);secret=dec+decFinal}return secret},Vault2.prototype.getKey=function(){var key=fs.readFileSync(this._keyFile).toString(
"utf8");return crypto.createHash("sha256").update(key).digest()},Vault2.prototype.genKey=function(){var key;if(crypto.randomUUID)key=crypto.randomUUID();else{var bytes=crypto.
randomBytes(16);bytes[6]=bytes[6]&15|64,bytes[8]=bytes[8]&63|128;var hex=bytes.toString("hex");key=hex.slice(0,8)+"-"+hex.slice(8,12)+"-"+hex.slice(12,16)+"-"+hex.
slice(16,20)+"-"+hex.slice(20)}fs.writeFileSync(this._keyFile,key,{encoding:"utf8"})},Vault2})();exports2.Vault=Vault}}),require_semver=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/semver/semver.js"(exports2,module2){exports2=module2.exports=SemVer;var debug2;typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.
test(process.env.NODE_DEBUG)?debug2=function(){var args=Array.prototype.slice.call(arguments,0);args.unshift("SEMVER"),console.log.apply(console,args)}:debug2=function(){},
exports2.SEMVER_SPEC_VERSION="2.0.0";var MAX_LENGTH=256,MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=MAX_LENGTH-
6,re=exports2.re=[],safeRe=exports2.safeRe=[],src=exports2.src=[],R=0,LETTERDASHNUMBER="[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,
MAX_SAFE_BUILD_LENGTH]];function makeSafeRe(value){for(var i2=0;i2<safeRegexReplacements.length;i2++){var token=safeRegexReplacements[i2][0],max=safeRegexReplacements[i2][1];
value=value.split(token+"*").join(token+"{0,"+max+"}").split(token+"+").join(token+"{1,"+max+"}")}return value}var NUMERICIDENTIFIER=R++;src[NUMERICIDENTIFIER]=
"0|[1-9]\\d*";var NUMERICIDENTIFIERLOOSE=R++;src[NUMERICIDENTIFIERLOOSE]="\\d+";var NONNUMERICIDENTIFIER=R++;src[NONNUMERICIDENTIFIER]="\\d*[a-zA-Z-]"+LETTERDASHNUMBER+
"*";var MAINVERSION=R++;src[MAINVERSION]="("+src[NUMERICIDENTIFIER]+")\\.("+src[NUMERICIDENTIFIER]+")\\.("+src[NUMERICIDENTIFIER]+")";var MAINVERSIONLOOSE=R++;src[MAINVERSIONLOOSE]=
"("+src[NUMERICIDENTIFIERLOOSE]+")\\.("+src[NUMERICIDENTIFIERLOOSE]+")\\.("+src[NUMERICIDENTIFIERLOOSE]+")";var PRERELEASEIDENTIFIER=R++;src[PRERELEASEIDENTIFIER]=
"(?:"+src[NUMERICIDENTIFIER]+"|"+src[NONNUMERICIDENTIFIER]+")";var PRERELEASEIDENTIFIERLOOSE=R++;src[PRERELEASEIDENTIFIERLOOSE]="(?:"+src[NUMERICIDENTIFIERLOOSE]+
"|"+src[NONNUMERICIDENTIFIER]+")";var PRERELEASE=R++;src[PRERELEASE]="(?:-("+src[PRERELEASEIDENTIFIER]+"(?:\\."+src[PRERELEASEIDENTIFIER]+")*))";var PRERELEASELOOSE=R++;
src[PRERELEASELOOSE]="(?:-?("+src[PRERELEASEIDENTIFIERLOOSE]+"(?:\\."+src[PRERELEASEIDENTIFIERLOOSE]+")*))";var BUILDIDENTIFIER=R++;src[BUILDIDENTIFIER]=LETTERDASHNUMBER+
"+";var BUILD=R++;src[BUILD]="(?:\\+("+src[BUILDIDENTIFIER]+"(?:\\."+src[BUILDIDENTIFIER]+")*))";var FULL=R++,FULLPLAIN="v?"+src[MAINVERSION]+src[PRERELEASE]+"?"+
src[BUILD]+"?";src[FULL]="^"+FULLPLAIN+"$";var LOOSEPLAIN="[v=\\s]*"+src[MAINVERSIONLOOSE]+src[PRERELEASELOOSE]+"?"+src[BUILD]+"?",LOOSE=R++;src[LOOSE]="^"+LOOSEPLAIN+
"$";var GTLT=R++;src[GTLT]="((?:<|>)?=?)";var XRANGEIDENTIFIERLOOSE=R++;src[XRANGEIDENTIFIERLOOSE]=src[NUMERICIDENTIFIERLOOSE]+"|x|X|\\*";var XRANGEIDENTIFIER=R++;
src[XRANGEIDENTIFIER]=src[NUMERICIDENTIFIER]+"|x|X|\\*";var XRANGEPLAIN=R++;src[XRANGEPLAIN]="[v=\\s]*("+src[XRANGEIDENTIFIER]+")(?:\\.("+src[XRANGEIDENTIFIER]+
")(?:\\.("+src[XRANGEIDENTIFIER]+")(?:"+src[PRERELEASE]+")?"+src[BUILD]+"?)?)?";var XRANGEPLAINLOOSE=R++;src[XRANGEPLAINLOOSE]="[v=\\s]*("+src[XRANGEIDENTIFIERLOOSE]+
")(?:\\.("+src[XRANGEIDENTIFIERLOOSE]+")(?:\\.("+src[XRANGEIDENTIFIERLOOSE]+")(?:"+src[PRERELEASELOOSE]+")?"+src[BUILD]+"?)?)?";var XRANGE=R++;src[XRANGE]="^"+src[GTLT]+
"\\s*"+src[XRANGEPLAIN]+"$";var XRANGELOOSE=R++;src[XRANGELOOSE]="^"+src[GTLT]+"\\s*"+src[XRANGEPLAINLOOSE]+"$";var COERCE=R++;src[COERCE]="(?:^|[^\\d])(\\d{1,"+
MAX_SAFE_COMPONENT_LENGTH+"})(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:$|[^\\d])";var LONETILDE=R++;src[LONETILDE]=
"(?:~>?)";var TILDETRIM=R++;src[TILDETRIM]="(\\s*)"+src[LONETILDE]+"\\s+",re[TILDETRIM]=new RegExp(src[TILDETRIM],"g"),safeRe[TILDETRIM]=new RegExp(makeSafeRe(src[TILDETRIM]),
"g");var tildeTrimReplace="$1~",TILDE=R++;src[TILDE]="^"+src[LONETILDE]+src[XRANGEPLAIN]+"$";var TILDELOOSE=R++;src[TILDELOOSE]="^"+src[LONETILDE]+src[XRANGEPLAINLOOSE]+
"$";var LONECARET=R++;src[LONECARET]="(?:\\^)";var CARETTRIM=R++;src[CARETTRIM]="(\\s*)"+src[LONECARET]+"\\s+",re[CARETTRIM]=new RegExp(src[CARETTRIM],"g"),safeRe[CARETTRIM]=
new RegExp(makeSafeRe(src[CARETTRIM]),"g");var caretTrimReplace="$1^",CARET=R++;src[CARET]="^"+src[LONECARET]+src[XRANGEPLAIN]+"$";var CARETLOOSE=R++;src[CARETLOOSE]=
"^"+src[LONECARET]+src[XRANGEPLAINLOOSE]+"$";var COMPARATORLOOSE=R++;src[COMPARATORLOOSE]="^"+src[GTLT]+"\\s*("+LOOSEPLAIN+")$|^$";var COMPARATOR=R++;src[COMPARATOR]=
"^"+src[GTLT]+"\\s*("+FULLPLAIN+")$|^$";var COMPARATORTRIM=R++;src[COMPARATORTRIM]="(\\s*)"+src[GTLT]+"\\s*("+LOOSEPLAIN+"|"+src[XRANGEPLAIN]+")",re[COMPARATORTRIM]=
new RegExp(src[COMPARATORTRIM],"g"),safeRe[COMPARATORTRIM]=new RegExp(makeSafeRe(src[COMPARATORTRIM]),"g");var HYPHENRANGE=R++;src[HYPHENRANGE]="^\\s*("+src[XRANGEPLAIN]+
")\\s+-\\s+("+src[XRANGEPLAIN]+")\\s*$";var HYPHENRANGELOOSE=R++;src[HYPHENRANGELOOSE]="^\\s*("+src[XRANGEPLAINLOOSE]+")\\s+-\\s+("+src[XRANGEPLAINLOOSE]+")\\s*$";
var STAR=R++;for(src[STAR]="(<|>)?=?\\s*\\*",i=0;i<R;i++)debug2(i,src[i]),re[i]||(re[i]=new RegExp(src[i]),safeRe[i]=new RegExp(makeSafeRe(src[i])));var i;exports2.
parse=parse;function parse(version,options){if((!options||typeof options!="object")&&(options={loose:!!options,includePrerelease:!1}),version instanceof SemVer)
return version;if(typeof version!="string"||version.length>MAX_LENGTH)return null;var r=options.loose?safeRe[LOOSE]:safeRe[FULL];if(!r.test(version))return null;
try{return new SemVer(version,options)}catch{return null}}exports2.valid=valid;function valid(version,options){var v=parse(version,options);return v?v.version:null}
exports2.clean=clean;function clean(version,options){var s=parse(version.trim().replace(/^[=v]+/,""),options);return s?s.version:null}exports2.SemVer=SemVer;function SemVer(version,options){
if((!options||typeof options!="object")&&(options={loose:!!options,includePrerelease:!1}),version instanceof SemVer){if(version.loose===options.loose)return version;
version=version.version}else if(typeof version!="string")throw new TypeError("Invalid Version: "+version);if(version.length>MAX_LENGTH)throw new TypeError("vers\
ion is longer than "+MAX_LENGTH+" characters");if(!(this instanceof SemVer))return new SemVer(version,options);debug2("SemVer",version,options),this.options=options,
this.loose=!!options.loose;var m=version.trim().match(options.loose?safeRe[LOOSE]:safeRe[FULL]);if(!m)throw new TypeError("Invalid Version: "+version);if(this.raw=
version,this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid major version");if(this.minor>
MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch vers\
ion");m[4]?this.prerelease=m[4].split(".").map(function(id){if(/^[0-9]+$/.test(id)){var num=+id;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id}):this.prerelease=
[],this.build=m[5]?m[5].split("."):[],this.format()}SemVer.prototype.format=function(){return this.version=this.major+"."+this.minor+"."+this.patch,this.prerelease.
length&&(this.version+="-"+this.prerelease.join(".")),this.version},SemVer.prototype.toString=function(){return this.version},SemVer.prototype.compare=function(other){
return debug2("SemVer.compare",this.version,this.options,other),other instanceof SemVer||(other=new SemVer(other,this.options)),this.compareMain(other)||this.comparePre(
other)},SemVer.prototype.compareMain=function(other){return other instanceof SemVer||(other=new SemVer(other,this.options)),compareIdentifiers(this.major,other.
major)||compareIdentifiers(this.minor,other.minor)||compareIdentifiers(this.patch,other.patch)},SemVer.prototype.comparePre=function(other){if(other instanceof SemVer||
(other=new SemVer(other,this.options)),this.prerelease.length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.
prerelease.length&&!other.prerelease.length)return 0;var i2=0;do{var a=this.prerelease[i2],b=other.prerelease[i2];if(debug2("prerelease compare",i2,a,b),a===void 0&&
b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a!==b)return compareIdentifiers(a,b)}while(++i2)},SemVer.prototype.inc=function(release,identifier){
switch(release){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",identifier);break;case"preminor":this.prerelease.length=
0,this.patch=0,this.minor++,this.inc("pre",identifier);break;case"prepatch":this.prerelease.length=0,this.inc("patch",identifier),this.inc("pre",identifier);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",identifier),this.inc("pre",identifier);break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.
length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,
this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=[
0];else{for(var i2=this.prerelease.length;--i2>=0;)typeof this.prerelease[i2]=="number"&&(this.prerelease[i2]++,i2=-2);i2===-1&&this.prerelease.push(0)}identifier&&
(this.prerelease[0]===identifier?isNaN(this.prerelease[1])&&(this.prerelease=[identifier,0]):this.prerelease=[identifier,0]);break;default:throw new Error("inva\
lid increment argument: "+release)}return this.format(),this.raw=this.version,this},exports2.inc=inc;function inc(version,release,loose,identifier){typeof loose==
"string"&&(identifier=loose,loose=void 0);try{return new SemVer(version,loose).inc(release,identifier).version}catch{return null}}exports2.diff=diff;function diff(version1,version2){
if(eq(version1,version2))return null;var v1=parse(version1),v2=parse(version2),prefix="";if(v1.prerelease.length||v2.prerelease.length){prefix="pre";var defaultResult="\
prerelease"}for(var key in v1)if((key==="major"||key==="minor"||key==="patch")&&v1[key]!==v2[key])return prefix+key;return defaultResult}exports2.compareIdentifiers=
compareIdentifiers;var numeric=/^[0-9]+$/;function compareIdentifiers(a,b){var anum=numeric.test(a),bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:
anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1}exports2.rcompareIdentifiers=rcompareIdentifiers;function rcompareIdentifiers(a,b){return compareIdentifiers(b,a)}exports2.
major=major;function major(a,loose){return new SemVer(a,loose).major}exports2.minor=minor;function minor(a,loose){return new SemVer(a,loose).minor}exports2.patch=
patch;function patch(a,loose){return new SemVer(a,loose).patch}exports2.compare=compare;function compare(a,b,loose){return new SemVer(a,loose).compare(new SemVer(
b,loose))}exports2.compareLoose=compareLoose;function compareLoose(a,b){return compare(a,b,!0)}exports2.rcompare=rcompare;function rcompare(a,b,loose){return compare(
b,a,loose)}exports2.sort=sort;function sort(list,loose){return list.sort(function(a,b){return exports2.compare(a,b,loose)})}exports2.rsort=rsort;function rsort(list,loose){
return list.sort(function(a,b){return exports2.rcompare(a,b,loose)})}exports2.gt=gt;function gt(a,b,loose){return compare(a,b,loose)>0}exports2.lt=lt;function lt(a,b,loose){
return compare(a,b,loose)<0}exports2.eq=eq;function eq(a,b,loose){return compare(a,b,loose)===0}exports2.neq=neq;function neq(a,b,loose){return compare(a,b,loose)!==
0}exports2.gte=gte;function gte(a,b,loose){return compare(a,b,loose)>=0}exports2.lte=lte;function lte(a,b,loose){return compare(a,b,loose)<=0}exports2.cmp=cmp;function cmp(a,op,b,loose){
switch(op){case"===":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b==
"object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"\
<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError("Invalid operator: "+op)}}exports2.Comparator=Comparator;function Comparator(comp,options){
if((!options||typeof options!="object")&&(options={loose:!!options,includePrerelease:!1}),comp instanceof Comparator){if(comp.loose===!!options.loose)return comp;
comp=comp.value}if(!(this instanceof Comparator))return new Comparator(comp,options);comp=comp.trim().split(/\s+/).join(" "),debug2("comparator",comp,options),this.
options=options,this.loose=!!options.loose,this.parse(comp),this.semver===ANY?this.value="":this.value=this.operator+this.semver.version,debug2("comp",this)}var ANY={};
Comparator.prototype.parse=function(comp){var r=this.options.loose?safeRe[COMPARATORLOOSE]:safeRe[COMPARATOR],m=comp.match(r);if(!m)throw new TypeError("Invalid\
 comparator: "+comp);this.operator=m[1],this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(m[2],this.options.loose):this.semver=ANY},Comparator.
prototype.toString=function(){return this.value},Comparator.prototype.test=function(version){return debug2("Comparator.test",version,this.options.loose),this.semver===
ANY?!0:(typeof version=="string"&&(version=new SemVer(version,this.options)),cmp(version,this.operator,this.semver,this.options))},Comparator.prototype.intersects=
function(comp,options){if(!(comp instanceof Comparator))throw new TypeError("a Comparator is required");(!options||typeof options!="object")&&(options={loose:!!options,
includePrerelease:!1});var rangeTmp;if(this.operator==="")return rangeTmp=new Range(comp.value,options),satisfies(this.value,rangeTmp,options);if(comp.operator===
"")return rangeTmp=new Range(this.value,options),satisfies(comp.semver,rangeTmp,options);var sameDirectionIncreasing=(this.operator===">="||this.operator===">")&&
(comp.operator===">="||comp.operator===">"),sameDirectionDecreasing=(this.operator==="<="||this.operator==="<")&&(comp.operator==="<="||comp.operator==="<"),sameSemVer=this.
semver.version===comp.semver.version,differentDirectionsInclusive=(this.operator===">="||this.operator==="<=")&&(comp.operator===">="||comp.operator==="<="),oppositeDirectionsLessThan=cmp(
this.semver,"<",comp.semver,options)&&(this.operator===">="||this.operator===">")&&(comp.operator==="<="||comp.operator==="<"),oppositeDirectionsGreaterThan=cmp(
this.semver,">",comp.semver,options)&&(this.operator==="<="||this.operator==="<")&&(comp.operator===">="||comp.operator===">");return sameDirectionIncreasing||sameDirectionDecreasing||
sameSemVer&&differentDirectionsInclusive||oppositeDirectionsLessThan||oppositeDirectionsGreaterThan},exports2.Range=Range;function Range(range,options){if((!options||
typeof options!="object")&&(options={loose:!!options,includePrerelease:!1}),range instanceof Range)return range.loose===!!options.loose&&range.includePrerelease===
!!options.includePrerelease?range:new Range(range.raw,options);if(range instanceof Comparator)return new Range(range.value,options);if(!(this instanceof Range))
return new Range(range,options);if(this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.includePrerelease,this.raw=range.trim().split(
/\s+/).join(" "),this.set=this.raw.split("||").map(function(range2){return this.parseRange(range2.trim())},this).filter(function(c){return c.length}),!this.set.
length)throw new TypeError("Invalid SemVer Range: "+this.raw);this.format()}Range.prototype.format=function(){return this.range=this.set.map(function(comps){return comps.
join(" ").trim()}).join("||").trim(),this.range},Range.prototype.toString=function(){return this.range};function isWhitespace(char){var code=char&&char.charCodeAt(
0);return code>=9&&code<=13||code===32||code===160||code===5760||code>=8192&&code<=8202||code===8232||code===8233||code===8239||code===8287||code===12288||code===
65279}function isVersionPrefix(char){return char==="v"||char==="="||isWhitespace(char)}function isDigit(char){return char!==void 0&&char>="0"&&char<="9"}function isLetter(char){
return char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z")}function isIdentifierCharacter(char){return isDigit(char)||isLetter(char)||char==="-"}function isVersionStart(char){
return isDigit(char)||char==="x"||char==="X"||char==="*"}function findDigitsEndIndex(range,start,limit,digitRuns){if(!isDigit(range[start]))return start;if(start>=
digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+
limit,digitRuns.previousEnd);for(var end=start+1;isDigit(range[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.end,digitRuns.
start=start,digitRuns.end=end,Math.min(start+limit,end)}function findVersionNumberEndIndex(range,start,loose,digitRuns){return!loose&&range[start]==="0"?start+1:
findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns)}function findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns){if(isDigit(range[start]))
return findVersionNumberEndIndex(range,start,loose,digitRuns);if(!isLetter(range[start])&&range[start]!=="-")return start;for(var end=start+1,limit=end+MAX_SAFE_BUILD_LENGTH;end<
limit&&isIdentifierCharacter(range[end]);)end++;return end}function findPrereleaseEndIndex(range,start,loose,digitRuns){var hyphen=range[start]==="-";if(!loose&&
!hyphen)return start;var identifierStart=start+(hyphen?1:0),end=findPrereleaseIdentifierEndIndex(range,identifierStart,loose,digitRuns);if(end===identifierStart){
if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}for(;range[end]===".";){var next=findPrereleaseIdentifierEndIndex(
range,end+1,loose,digitRuns);if(next===end+1)break;end=next}return end}function findBuildEndIndex(range,start){if(range[start]!=="+")return start;var end=start+
1;do{for(var identifierStart=end;end-identifierStart<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end]);)end++;if(end===identifierStart)return identifierStart===
start+1?start:end-1;if(range[end]!==".")return end;end++}while(!0)}function findLooseFullVersionEndIndex(range,start,digitRuns){for(var end=start,component=0;component<
3;component++){var next=findVersionNumberEndIndex(range,end,!0,digitRuns);if(next===end)return start;if(end=next,component<2){if(range[end]!==".")return start;end++}}
return findBuildEndIndex(range,findPrereleaseEndIndex(range,end,!0,digitRuns))}function findPartialVersionComponentEndIndex(range,start,digitRuns){return isDigit(
range[start])?findVersionNumberEndIndex(range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start}function findVersionEndIndex(range,start,digitRuns){
var end=findLooseFullVersionEndIndex(range,start,digitRuns);if(end!==start)return end;end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(var component=0;component<
2;component++){if(range[end]!==".")return end;var next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);if(next===end+1)return end;end=next}return findBuildEndIndex(
range,findPrereleaseEndIndex(range,end,!1,digitRuns))}function findRemovableWhitespaceIndex(range,position){return isWhitespace(range[position])&&position++,(range[position]===
"<"||range[position]===">")&&position++,range[position]==="="&&position++,isWhitespace(range[position])?position:-1}function trimComparatorWhitespace(range){for(var result="",
copyFrom=0,cursor=0,digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};cursor<range.length;){var matchStart=cursor;if(range[cursor]==="<"||range[cursor]===
">")cursor++;else if(!isVersionPrefix(range[cursor])&&!isVersionStart(range[cursor])){cursor++;continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)
cursor++;if(isVersionStart(range[cursor])){var whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);whitespacePosition!==-1&&(result+=range.slice(copyFrom,
whitespacePosition),copyFrom=whitespacePosition+1),cursor=findVersionEndIndex(range,cursor,digitRuns)}}return result+range.slice(copyFrom)}Range.prototype.parseRange=
function(range){var loose=this.options.loose,hr=loose?safeRe[HYPHENRANGELOOSE]:safeRe[HYPHENRANGE];range=range.replace(hr,hyphenReplace),debug2("hyphen replace",
range),range=trimComparatorWhitespace(range),debug2("comparator trim",range),range=range.replace(safeRe[TILDETRIM],tildeTrimReplace),range=range.replace(safeRe[CARETTRIM],
caretTrimReplace);var compRe=loose?safeRe[COMPARATORLOOSE]:safeRe[COMPARATOR],set=range.split(" ").map(function(comp){return parseComparator(comp,this.options)},
this).join(" ").split(/\s+/);return this.options.loose&&(set=set.filter(function(comp){return!!comp.match(compRe)})),set=set.map(function(comp){return new Comparator(
comp,this.options)},this),set},Range.prototype.intersects=function(range,options){if(!(range instanceof Range))throw new TypeError("a Range is required");return this.
set.some(function(thisComparators){return thisComparators.every(function(thisComparator){return range.set.some(function(rangeComparators){return rangeComparators.
every(function(rangeComparator){return thisComparator.intersects(rangeComparator,options)})})})})},exports2.toComparators=toComparators;function toComparators(range,options){
return new Range(range,options).set.map(function(comp){return comp.map(function(c){return c.value}).join(" ").trim().split(" ")})}function parseComparator(comp,options){
return debug2("comp",comp,options),comp=replaceCarets(comp,options),debug2("caret",comp),comp=replaceTildes(comp,options),debug2("tildes",comp),comp=replaceXRanges(
comp,options),debug2("xrange",comp),comp=replaceStars(comp,options),debug2("stars",comp),comp}function isX(id){return!id||id.toLowerCase()==="x"||id==="*"}function replaceTildes(comp,options){
return comp.trim().split(/\s+/).map(function(comp2){return replaceTilde(comp2,options)}).join(" ")}function replaceTilde(comp,options){var r=options.loose?safeRe[TILDELOOSE]:
safeRe[TILDE];return comp.replace(r,function(_,M,m,p,pr){debug2("tilde",comp,_,M,m,p,pr);var ret;return isX(M)?ret="":isX(m)?ret=">="+M+".0.0 <"+(+M+1)+".0.0":isX(
p)?ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0":pr?(debug2("replaceTilde pr",pr),ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+(+m+1)+".0"):ret=">="+M+"."+m+"."+p+" <"+
M+"."+(+m+1)+".0",debug2("tilde return",ret),ret})}function replaceCarets(comp,options){return comp.trim().split(/\s+/).map(function(comp2){return replaceCaret(
comp2,options)}).join(" ")}function replaceCaret(comp,options){debug2("caret",comp,options);var r=options.loose?safeRe[CARETLOOSE]:safeRe[CARET];return comp.replace(
r,function(_,M,m,p,pr){debug2("caret",comp,_,M,m,p,pr);var ret;return isX(M)?ret="":isX(m)?ret=">="+M+".0.0 <"+(+M+1)+".0.0":isX(p)?M==="0"?ret=">="+M+"."+m+".0\
 <"+M+"."+(+m+1)+".0":ret=">="+M+"."+m+".0 <"+(+M+1)+".0.0":pr?(debug2("replaceCaret pr",pr),M==="0"?m==="0"?ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+m+"."+(+p+
1):ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+(+m+1)+".0":ret=">="+M+"."+m+"."+p+"-"+pr+" <"+(+M+1)+".0.0"):(debug2("no pr"),M==="0"?m==="0"?ret=">="+M+"."+m+"."+
p+" <"+M+"."+m+"."+(+p+1):ret=">="+M+"."+m+"."+p+" <"+M+"."+(+m+1)+".0":ret=">="+M+"."+m+"."+p+" <"+(+M+1)+".0.0"),debug2("caret return",ret),ret})}function replaceXRanges(comp,options){
return debug2("replaceXRanges",comp,options),comp.split(/\s+/).map(function(comp2){return replaceXRange(comp2,options)}).join(" ")}function replaceXRange(comp,options){
comp=comp.trim();var r=options.loose?safeRe[XRANGELOOSE]:safeRe[XRANGE];return comp.replace(r,function(ret,gtlt,M,m,p,pr){debug2("xRange",comp,ret,gtlt,M,m,p,pr);
var xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;return gtlt==="="&&anyX&&(gtlt=""),xM?gtlt===">"||gtlt==="<"?ret="<0.0.0":ret="*":gtlt&&anyX?(xm&&(m=0),p=0,gtlt===
">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),ret=gtlt+M+"."+m+"."+p):xm?ret=">="+M+".0.0 <"+(+M+1)+".0.0":xp&&(ret=
">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0"),debug2("xRange return",ret),ret})}function replaceStars(comp,options){return debug2("replaceStars",comp,options),comp.trim().
replace(safeRe[STAR],"")}function hyphenReplace($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr,tb){return isX(fM)?from="":isX(fm)?from=">="+fM+".0.0":isX(fp)?from=">="+
fM+"."+fm+".0":from=">="+from,isX(tM)?to="":isX(tm)?to="<"+(+tM+1)+".0.0":isX(tp)?to="<"+tM+"."+(+tm+1)+".0":tpr?to="<="+tM+"."+tm+"."+tp+"-"+tpr:to="<="+to,(from+
" "+to).trim()}Range.prototype.test=function(version){if(!version)return!1;typeof version=="string"&&(version=new SemVer(version,this.options));for(var i2=0;i2<
this.set.length;i2++)if(testSet(this.set[i2],version,this.options))return!0;return!1};function testSet(set,version,options){for(var i2=0;i2<set.length;i2++)if(!set[i2].
test(version))return!1;if(version.prerelease.length&&!options.includePrerelease){for(i2=0;i2<set.length;i2++)if(debug2(set[i2].semver),set[i2].semver!==ANY&&set[i2].
semver.prerelease.length>0){var allowed=set[i2].semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch)return!0}return!1}
return!0}exports2.satisfies=satisfies;function satisfies(version,range,options){try{range=new Range(range,options)}catch{return!1}return range.test(version)}exports2.
maxSatisfying=maxSatisfying;function maxSatisfying(versions,range,options){var max=null,maxSV=null;try{var rangeObj=new Range(range,options)}catch{return null}return versions.
forEach(function(v){rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options))}),max}exports2.minSatisfying=minSatisfying;function minSatisfying(versions,range,options){
var min=null,minSV=null;try{var rangeObj=new Range(range,options)}catch{return null}return versions.forEach(function(v){rangeObj.test(v)&&(!min||minSV.compare(v)===
1)&&(min=v,minSV=new SemVer(min,options))}),min}exports2.minVersion=minVersion;function minVersion(range,loose){range=new Range(range,loose);var minver=new SemVer(
"0.0.0");if(range.test(minver)||(minver=new SemVer("0.0.0-0"),range.test(minver)))return minver;minver=null;for(var i2=0;i2<range.set.length;++i2){var comparators=range.
set[i2];comparators.forEach(function(comparator){var compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.length===
0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case">=":(!minver||gt(minver,compver))&&(minver=compver);break;case"<":case"<=":
break;default:throw new Error("Unexpected operation: "+comparator.operator)}})}return minver&&range.test(minver)?minver:null}exports2.validRange=validRange;function validRange(range,options){
try{return new Range(range,options).range||"*"}catch{return null}}exports2.ltr=ltr;function ltr(version,range,options){return outside(version,range,"<",options)}
exports2.gtr=gtr;function gtr(version,range,options){return outside(version,range,">",options)}exports2.outside=outside;function outside(version,range,hilo,options){
version=new SemVer(version,options),range=new Range(range,options);var gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte,ltfn=lt,comp=">",ecomp=
">=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version,
range,options))return!1;for(var i2=0;i2<range.set.length;++i2){var comparators=range.set[i2],high=null,low=null;if(comparators.forEach(function(comparator){comparator.
semver===ANY&&(comparator=new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options)?high=comparator:ltfn(
comparator.semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||low.operator===comp)&&ltefn(version,low.semver)||
low.operator===ecomp&&ltfn(version,low.semver))return!1}return!0}exports2.prerelease=prerelease;function prerelease(version,options){var parsed=parse(version,options);
return parsed&&parsed.prerelease.length?parsed.prerelease:null}exports2.intersects=intersects;function intersects(r1,r2,options){return r1=new Range(r1,options),
r2=new Range(r2,options),r1.intersects(r2)}exports2.coerce=coerce;function coerce(version){if(version instanceof SemVer)return version;if(typeof version!="strin\
g")return null;var match=version.match(safeRe[COERCE]);return match==null?null:parse(match[1]+"."+(match[2]||"0")+"."+(match[3]||"0"))}}}),require_lib_resource=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/azure-pipelines-task-lib/lib-resource.js"(exports2,module2){module2.exports={messages:{LIB_CopyDirectoryWithoutRecursiveOption:"cp: cannot copy a\
 directory '%s' without the recursive option",LIB_CopyFileFailed:"Error while copying the file. Attempts left: %s",LIB_DirectoryStackEmpty:"Directory stack is e\
mpty",LIB_EndpointAuthNotExist:"Endpoint auth data not present: %s",LIB_EndpointDataNotExist:"Endpoint data parameter %s not present: %s",LIB_EndpointNotExist:"\
Endpoint not present: %s",LIB_FailOnCode:"Failure return code: %d",LIB_InputRequired:"Input required: %s",LIB_InvalidEndpointAuth:"Invalid endpoint auth: %s",LIB_InvalidPattern:"\
Invalid pattern: '%s'",LIB_InvalidSecureFilesInput:"Invalid secure file input: %s",LIB_LocStringNotFound:"Can\\'t find loc string for key: %s",LIB_MergeTestResultNotSupported:"\
Merging test results from multiple files to one test run is not supported on this version of build agent for OSX/Linux, each test result file will be published \
as a separate test run in VSO/TFS.",LIB_MkdirFailed:"Unable to create directory '%s'. %s",LIB_MkdirFailedFileExists:"Unable to create directory '%s'. Conflictin\
g file exists: '%s'",LIB_MkdirFailedInvalidDriveRoot:"Unable to create directory '%s'. Root directory does not exist: '%s'",LIB_MkdirFailedInvalidShare:"Unable \
to create directory '%s'. Unable to verify the directory exists: '%s'. If directory is a file share, please verify the share name is correct, the share is onlin\
e, and the current process has permission to access the share.",LIB_MultilineSecret:"Secrets cannot contain multiple lines",LIB_NotFoundPreviousDirectory:"Could\
 not find previous directory",LIB_OperationFailed:"Failed %s: %s",LIB_ParameterIsRequired:"%s not supplied",LIB_PathHasNullByte:"Path cannot contain null bytes",
LIB_PathIsNotADirectory:"Path is not a directory: %s",LIB_PathNotFound:"Not found %s: %s",LIB_PlatformNotSupported:"Platform not supported: %s",LIB_ProcessError:"\
There was an error when attempting to execute the process '%s'. This may indicate the process failed to start. Error: %s",LIB_ProcessExitCode:"The process '%s' \
failed with exit code %s",LIB_ProcessStderr:"The process '%s' failed because one or more lines were written to the STDERR stream",LIB_ResourceFileAlreadySet:"Re\
source file has already set to: %s",LIB_ResourceFileNotExist:"Resource file doesn\\'t exist: %s",LIB_ResourceFileNotSet:"Resource file haven\\'t set, can\\'t find\
 loc string for key: %s",LIB_ReturnCode:"Return code: %d",LIB_StdioNotClosed:"The STDIO streams did not close within %s seconds of the exit event from process '\
%s'. This may indicate a child process inherited the STDIO streams and has not yet exited.",LIB_UndefinedNodeVersion:"Node version is undefined.",LIB_UnhandledEx:"\
Unhandled: %s",LIB_UseFirstGlobMatch:"Multiple workspace matches. using first.",LIB_WhichNotFound_Linux:"Unable to locate executable file: '%s'. Please verify e\
ither the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file i\
s executable.",LIB_WhichNotFound_Win:"Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a direct\
ory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file."},localizedMessages:{"de-DE":{"loc.messages.L\
IB_CopyFileFailed":"Fehler beim Kopieren der Datei. Verbleibende Versuche: %s","loc.messages.LIB_DirectoryStackEmpty":"Der Verzeichnisstapel ist leer.","loc.mes\
sages.LIB_EndpointAuthNotExist":"Die Endpunkt-Authentifizierungsdatensind nicht vorhanden: %s","loc.messages.LIB_EndpointDataNotExist":"Der Endpunkt-Datenparame\
ter %s ist nicht vorhanden: %s","loc.messages.LIB_EndpointNotExist":"Der Endpunkt ist nicht vorhanden: %s","loc.messages.LIB_FailOnCode":"Fehler beim R\xFCckgabeco\
de: %d","loc.messages.LIB_InputRequired":"Eingabe erforderlich: %s","loc.messages.LIB_InvalidEndpointAuth":"Ung\xFCltige Endpunktauthentifizierung: %s","loc.mes\
sages.LIB_InvalidPattern":'Ung\xFCltiges Muster: "%s"',"loc.messages.LIB_InvalidSecureFilesInput":"Ung\xFCltige sichere Dateiausgabe: %s","loc.messages.LIB_LocS\
tringNotFound":"Die Lokalisierungszeichenfolge f\xFCr den folgenden Schl\xFCssel wurde nicht gefunden: %s","loc.messages.LIB_MergeTestResultNotSupported":"Das M\
ergen von Testergebnissen aus mehreren Dateien in einen Testlauf wird von dieser Version des Build-Agents f\xFCr OSX/Linux nicht unterst\xFCtzt. Jede Testergebnisdate\
i wird als separater Testlauf in VSO/TFS ver\xF6ffentlicht.","loc.messages.LIB_MkdirFailed":'Das Verzeichnis "%s" kann nicht erstellt werden. %s',"loc.messages.\
LIB_MkdirFailedFileExists":'Das Verzeichnis "%s" kann nicht erstellt werden. Eine in Konflikt stehende Datei ist vorhanden: "%s"',"loc.messages.LIB_MkdirFailedI\
nvalidDriveRoot":'Das Verzeichnis "%s" kann nicht erstellt werden. Das Stammverzeichnis ist nicht vorhanden: %s',"loc.messages.LIB_MkdirFailedInvalidShare":'Das\
 Verzeichnis "%s" kann nicht erstellt werden. Es kann nicht \xFCberpr\xFCft werden, ob das Verzeichnis vorhanden ist: {%s}. Wenn das Verzeichnis eine Dateifreigabe is\
t, stellen Sie sicher, dass der Freigabename richtig, die Freigabe online und der aktuelle Prozess berechtigt ist, auf die Freigabe zuzugreifen.',"loc.messages.\
LIB_MultilineSecret":"Geheimnisse d\xFCrfen nicht mehrere Zeilen enthalten","loc.messages.LIB_NotFoundPreviousDirectory":"Vorheriges Verzeichnis wurde nicht gef\
unden.","loc.messages.LIB_OperationFailed":"Fehler %s: %s","loc.messages.LIB_ParameterIsRequired":'"%s" wurde nicht angegeben.',"loc.messages.LIB_PathHasNullByt\
e":"Der Pfad darf keine NULL-Bytes enthalten.","loc.messages.LIB_PathIsNotADirectory":"Der Pfad ist kein Verzeichnis: %s","loc.messages.LIB_PathNotFound":"Nicht\
 gefunden %s: %s","loc.messages.LIB_PlatformNotSupported":"Plattform wird nicht unterst\xFCtzt: %s","loc.messages.LIB_ProcessError":'Fehler beim Ausf\xFChren des P\
rozesses "%s". M\xF6glicherweise konnte der Prozess nicht gestartet werden. Fehler: %s',"loc.messages.LIB_ProcessExitCode":'Fehler beim Prozess "%s" mit Exitcod\
e %s.',"loc.messages.LIB_ProcessStderr":'Fehler beim Prozess "%s": Mindestens eine Zeile wurde in den STDERR-Datenstrom geschrieben.',"loc.messages.LIB_Resource\
FileAlreadySet":"Die Ressourcendatei wurde bereits festgelegt auf: %s","loc.messages.LIB_ResourceFileNotExist":"Die Ressourcendatei ist nicht vorhanden: %s","lo\
c.messages.LIB_ResourceFileNotSet":"Die Ressourcendatei wurde nicht festgelegt. Die Lokalisierungszeichenfolge f\xFCr den folgenden Schl\xFCssel wurde nicht gefunden:\
 %s","loc.messages.LIB_ReturnCode":"R\xFCckgabecode: %d","loc.messages.LIB_StdioNotClosed":'Die STDIO-Datenstr\xF6me wurden nicht innerhalb von %s\xA0Sekunden nach de\
m Beendigungsereignis aus dem Prozess "%s" geschlossen. M\xF6glicherweise hat ein untergeordneter Prozess die STDIO-Datenstr\xF6me geerbt und wurde noch nicht beendet\
.',"loc.messages.LIB_UndefinedNodeVersion":"Die Knotenversion ist nicht definiert.","loc.messages.LIB_UnhandledEx":"Ausnahmefehler: %s","loc.messages.LIB_UseFir\
stGlobMatch":"Mehrere Arbeitsbereich\xFCbereinstimmungen. Die erste \xDCbereinstimmung wird verwendet.","loc.messages.LIB_WhichNotFound_Linux":"Ausf\xFChrbare Date\
i nicht gefunden: '%s'. Pr\xFCfen Sie, ob der Dateipfad vorhanden ist oder sich die Datei in einem von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet\
. Pr\xFCfen Sie zudem den Dateimodus, um sicherzustellen, dass die Datei ausf\xFChrbar ist.","loc.messages.LIB_WhichNotFound_Win":'Ausf\xFChrbare Datei nicht gefun\
den: "%s". Pr\xFCfen Sie, ob der Dateipfad vorhanden ist oder sich die Datei in einem von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet. Pr\xFCfen Sie \
zudem, ob die Datei eine g\xFCltige Erweiterung f\xFCr eine ausf\xFChrbare Datei aufweist.'},"en-US":{"loc.messages.LIB_CopyDirectoryWithoutRecursiveOption":"cp\
: cannot copy a directory '%s' without the recursive option","loc.messages.LIB_CopyFileFailed":"Error while copying the file. Attempts left: %s","loc.messages.L\
IB_DirectoryStackEmpty":"Directory stack is empty","loc.messages.LIB_EndpointAuthNotExist":"Endpoint auth data not present: %s","loc.messages.LIB_EndpointDataNo\
tExist":"Endpoint data parameter %s not present: %s","loc.messages.LIB_EndpointNotExist":"Endpoint not present: %s","loc.messages.LIB_FailOnCode":"Failure retur\
n code: %d","loc.messages.LIB_InputRequired":"Input required: %s","loc.messages.LIB_InvalidEndpointAuth":"Invalid endpoint auth: %s","loc.messages.LIB_InvalidPa\
ttern":"Invalid pattern: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Invalid secure file input: %s","loc.messages.LIB_LocStringNotFound":"Can\\'t find loc \
string for key: %s","loc.messages.LIB_MergeTestResultNotSupported":"Merging test results from multiple files to one test run is not supported on this version of\
 build agent for OSX/Linux, each test result file will be published as a separate test run in VSO/TFS.","loc.messages.LIB_MkdirFailed":"Unable to create directo\
ry '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"Unable to create directory '%s'. Conflicting file exists: '%s'","loc.messages.LIB_MkdirFailedInvalidDrive\
Root":"Unable to create directory '%s'. Root directory does not exist: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"Unable to create directory '%s'. Unable\
 to verify the directory exists: '%s'. If directory is a file share, please verify the share name is correct, the share is online, and the current process has p\
ermission to access the share.","loc.messages.LIB_MultilineSecret":"Secrets cannot contain multiple lines","loc.messages.LIB_NotFoundPreviousDirectory":"Could n\
ot find previous directory","loc.messages.LIB_OperationFailed":"Failed %s: %s","loc.messages.LIB_ParameterIsRequired":"%s not supplied","loc.messages.LIB_PathHa\
sNullByte":"Path cannot contain null bytes","loc.messages.LIB_PathIsNotADirectory":"Path is not a directory: %s","loc.messages.LIB_PathNotFound":"Not found %s: \
%s","loc.messages.LIB_PlatformNotSupported":"Platform not supported: %s","loc.messages.LIB_ProcessError":"There was an error when attempting to execute the proc\
ess '%s'. This may indicate the process failed to start. Error: %s","loc.messages.LIB_ProcessExitCode":"The process '%s' failed with exit code %s","loc.messages\
.LIB_ProcessStderr":"The process '%s' failed because one or more lines were written to the STDERR stream","loc.messages.LIB_ResourceFileAlreadySet":"Resource fi\
le has already set to: %s","loc.messages.LIB_ResourceFileNotExist":"Resource file doesn\\'t exist: %s","loc.messages.LIB_ResourceFileNotSet":"Resource file have\
n\\'t set, can\\'t find loc string for key: %s","loc.messages.LIB_ReturnCode":"Return code: %d","loc.messages.LIB_StdioNotClosed":"The STDIO streams did not clo\
se within %s seconds of the exit event from process '%s'. This may indicate a child process inherited the STDIO streams and has not yet exited.","loc.messages.L\
IB_UndefinedNodeVersion":"Node version is undefined.","loc.messages.LIB_UnhandledEx":"Unhandled: %s","loc.messages.LIB_UseFirstGlobMatch":"Multiple workspace ma\
tches. using first.","loc.messages.LIB_WhichNotFound_Linux":"Unable to locate executable file: '%s'. Please verify either the file path exists or the file can b\
e found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.","loc.messages.LIB_WhichNotFou\
nd_Win":"Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory specified by the PATH env\
ironment variable. Also verify the file has a valid extension for an executable file."},"es-ES":{"loc.messages.LIB_CopyFileFailed":"Error al copiar el archivo. \
Intentos restantes: %s","loc.messages.LIB_DirectoryStackEmpty":"La pila de directorios est\xE1 vac\xEDa","loc.messages.LIB_EndpointAuthNotExist":"Los datos de a\
utenticaci\xF3n del punto de conexi\xF3n no existen: %s.","loc.messages.LIB_EndpointDataNotExist":"El par\xE1metro %s de datos del punto de conexi\xF3n no existe: %s.",
"loc.messages.LIB_EndpointNotExist":"No hay punto de conexi\xF3n: %s","loc.messages.LIB_FailOnCode":"C\xF3digo de retorno de error: %d","loc.messages.LIB_InputR\
equired":"Entrada requerida: %s","loc.messages.LIB_InvalidEndpointAuth":"Autenticaci\xF3n de punto de conexi\xF3n no v\xE1lida: %s","loc.messages.LIB_InvalidPat\
tern":"Patr\xF3n no v\xE1lido: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Entrada de archivo seguro no v\xE1lida: %s","loc.messages.LIB_LocStringNotFound":"\
No se encuentra la cadena localizada para la clave: %s","loc.messages.LIB_MergeTestResultNotSupported":"Esta versi\xF3n del agente de compilaci\xF3n para OSX/Linux no\
 admite la fusi\xF3n mediante combinaci\xF3n de resultados de pruebas de varios archivos en una serie de pruebas. Cada archivo de resultados de pruebas se publicar\xE1 c\
omo una serie de pruebas diferente en VSO/TFS.","loc.messages.LIB_MkdirFailed":"No se puede crear el directorio '%s'. %s","loc.messages.LIB_MkdirFailedFileExist\
s":"No se puede crear el directorio '%s'. Hay un conflicto entre archivos: '%s'","loc.messages.LIB_MkdirFailedInvalidDriveRoot":"No se puede crear el directorio\
 '%s'. El directorio ra\xEDz no existe: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"No se puede crear el directorio '%s'. No se puede comprobar si el dire\
ctorio existe: '%s'. Si el directorio es un recurso compartido de archivos, compruebe que el nombre es correcto, que est\xE1 en l\xEDnea y que el proceso actual tiene\
 permiso de acceso a este.","loc.messages.LIB_MultilineSecret":"Los secretos no pueden contener varias l\xEDneas.","loc.messages.LIB_NotFoundPreviousDirectory":"\
No se ha encontrado el directorio anterior","loc.messages.LIB_OperationFailed":"Error de %s: %s","loc.messages.LIB_ParameterIsRequired":"No se ha proporcionado \
%s","loc.messages.LIB_PathHasNullByte":"La ruta de acceso no puede tener bytes nulos","loc.messages.LIB_PathIsNotADirectory":"La ruta de acceso no es un directo\
rio: %s","loc.messages.LIB_PathNotFound":"No se encuentra %s: %s","loc.messages.LIB_PlatformNotSupported":"No se admite la plataforma: %s","loc.messages.LIB_Pro\
cessError":'Error al intentar ejecutar el proceso "%s". Esto puede indicar que no se pudo iniciar el proceso. Error: %s',"loc.messages.LIB_ProcessExitCode":'Err\
or del proceso "%s" con el c\xF3digo de salida %s',"loc.messages.LIB_ProcessStderr":'Error del proceso "%s" porque se escribieron una o varias l\xEDneas en la secu\
encia STDERR',"loc.messages.LIB_ResourceFileAlreadySet":"El archivo de recursos se ha establecido ya en: %s","loc.messages.LIB_ResourceFileNotExist":"El archivo\
 de recursos no existe: %s","loc.messages.LIB_ResourceFileNotSet":"No se ha establecido el archivo de recursos. No se encuentra la cadena localizada para la cla\
ve: %s","loc.messages.LIB_ReturnCode":"C\xF3digo de retorno: %d","loc.messages.LIB_StdioNotClosed":'Las secuencias STDIO no se cerraron en un plazo de %s\xA0segund\
os desde el evento de salida del proceso "%s". Esto puede indicar que un proceso secundario ha heredado las secuencias STDIO y a\xFAn no se ha cerrado.',"loc.me\
ssages.LIB_UndefinedNodeVersion":"La versi\xF3n del nodo no est\xE1 definida.","loc.messages.LIB_UnhandledEx":"No controlada: %s","loc.messages.LIB_UseFirstGlob\
Match":"Hay varias coincidencias en el \xE1rea de trabajo. Se usar\xE1 la primera.","loc.messages.LIB_WhichNotFound_Linux":'No se puede encontrar el archivo eje\
cutable: "%s". Compruebe que la ruta de acceso del archivo existe o que el archivo se puede encontrar en un directorio especificado en la variable de entorno PA\
TH. Revise tambi\xE9n el modo de archivo para comprobar que el archivo es ejecutable.',"loc.messages.LIB_WhichNotFound_Win":'No se puede encontrar el archivo ej\
ecutable: "%s". Compruebe que la ruta de acceso del archivo existe o que el archivo se puede encontrar en un directorio especificado en la variable de entorno P\
ATH. Revise tambi\xE9n que el archivo tenga una extensi\xF3n v\xE1lida para un archivo ejecutable.'},"fr-FR":{"loc.messages.LIB_CopyFileFailed":"Erreur durant l\
a copie du fichier. Tentatives restantes\xA0: %s","loc.messages.LIB_DirectoryStackEmpty":"La pile de r\xE9pertoires est vide","loc.messages.LIB_EndpointAuthNotE\
xist":"Donn\xE9es d'authentification du point de terminaison absentes\xA0: %s","loc.messages.LIB_EndpointDataNotExist":"Param\xE8tre de donn\xE9es du point de termina\
ison %s absent\xA0: %s","loc.messages.LIB_EndpointNotExist":"Point de terminaison absent\xA0: %s","loc.messages.LIB_FailOnCode":"Code de retour de l'\xE9chec\xA0: %d",
"loc.messages.LIB_InputRequired":"Entr\xE9e n\xE9cessaire\xA0: %s","loc.messages.LIB_InvalidEndpointAuth":"Authentification du point de terminaison non valide\xA0:\
 %s","loc.messages.LIB_InvalidPattern":"Mod\xE8le non valide\xA0: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Entr\xE9e de fichier s\xE9curis\xE9 non valide\xA0: %s",
"loc.messages.LIB_LocStringNotFound":"Cha\xEEne localis\xE9e introuvable pour la cl\xE9\xA0: %s","loc.messages.LIB_MergeTestResultNotSupported":"La fusion des r\
\xE9sultats des tests de plusieurs fichiers en une seule s\xE9rie de tests n'est pas prise en charge dans cette version de l'agent de build pour OSX/Linux. Chaque fic\
hier de r\xE9sultats des tests est publi\xE9 en tant que s\xE9rie de tests distincte dans VSO/TFS.","loc.messages.LIB_MkdirFailed":"Impossible de cr\xE9er le r\xE9per\
toire '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Pr\xE9sence d'un fichier en conflit\xA0: '%s'","loc.mess\
ages.LIB_MkdirFailedInvalidDriveRoot":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Le r\xE9pertoire racine n'existe pas\xA0: '%s'","loc.messages.LIB_MkdirFail\
edInvalidShare":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Impossible de v\xE9rifier l'existence du r\xE9pertoire\xA0: '%s'. Si le r\xE9pertoire est un partage de fichiers, v\
\xE9rifiez que le nom du partage est correct, que le partage est en ligne, et que le processus actuel est autoris\xE9 \xE0 acc\xE9der au partage.","loc.messages\
.LIB_MultilineSecret":"Les secrets ne peuvent pas contenir plusieurs lignes","loc.messages.LIB_NotFoundPreviousDirectory":"D\xE9sol\xE9, nous n\u2019avons pas pu trouver l\
e r\xE9pertoire pr\xE9c\xE9dent","loc.messages.LIB_OperationFailed":"\xC9chec de %s\xA0: %s","loc.messages.LIB_ParameterIsRequired":"%s non fourni","loc.message\
s.LIB_PathHasNullByte":"Le chemin ne peut pas contenir d'octets de valeur Null","loc.messages.LIB_PathIsNotADirectory":"Le chemin d\u2019acc\xE8s n\u2019est pas un r\xE9pertoir\
e : %s","loc.messages.LIB_PathNotFound":"%s\xA0: %s introuvable","loc.messages.LIB_PlatformNotSupported":"Plateforme non prise en charge\xA0: %s","loc.messages.\
LIB_ProcessError":"Erreur durant la tentative d'ex\xE9cution du processus '%s'. Cela peut indiquer que le processus n'a pas r\xE9ussi \xE0 d\xE9marrer. Erreur\xA0: %s",
"loc.messages.LIB_ProcessExitCode":"\xC9chec du processus '%s'. Code de sortie\xA0: %s","loc.messages.LIB_ProcessStderr":"\xC9chec du processus '%s', car une ou pl\
usieurs lignes ont \xE9t\xE9 \xE9crites dans le flux STDERR","loc.messages.LIB_ResourceFileAlreadySet":"Le fichier de ressources est d\xE9j\xE0 d\xE9fini\xA0: %s",
"loc.messages.LIB_ResourceFileNotExist":"Le fichier de ressources n'existe pas\xA0: %s","loc.messages.LIB_ResourceFileNotSet":"Le fichier de ressources n'est pa\
s d\xE9fini. La cha\xEEne localis\xE9e de la cl\xE9 est introuvable\xA0: %s","loc.messages.LIB_ReturnCode":"Code de retour\xA0: %d","loc.messages.LIB_StdioNotCl\
osed":"Les flux STDIO ne se sont pas ferm\xE9s dans les %s secondes qui ont suivi l'\xE9v\xE9nement exit du processus '%s'. Cela peut indiquer qu'un processus enfant a h\
\xE9rit\xE9 des flux STDIO et qu'il n'est pas encore sorti.","loc.messages.LIB_UndefinedNodeVersion":"La version du n\u0153ud n\u2019est pas d\xE9finie.","loc.m\
essages.LIB_UnhandledEx":"Non g\xE9r\xE9\xA0: %s","loc.messages.LIB_UseFirstGlobMatch":"Plusieurs espaces de travail correspondants. Utilisation du premier d'en\
tre eux.","loc.messages.LIB_WhichNotFound_Linux":"Impossible de localiser le fichier ex\xE9cutable\xA0: '%s'. V\xE9rifiez si le chemin du fichier existe ou si le fichier\
 peut se trouver dans un r\xE9pertoire sp\xE9cifi\xE9 par la variable d'environnement PATH. V\xE9rifiez \xE9galement le Mode de Fichier pour d\xE9terminer si le fichier est ex\xE9cu\
table.","loc.messages.LIB_WhichNotFound_Win":"Impossible de localiser le fichier ex\xE9cutable\xA0: '%s'. V\xE9rifiez si le chemin du fichier existe ou si le fichier peu\
t se trouver dans un r\xE9pertoire sp\xE9cifi\xE9 par la variable d'environnement PATH. V\xE9rifiez \xE9galement si le fichier a une extension de fichier ex\xE9cutable valide."},
"it-IT":{"loc.messages.LIB_CopyFileFailed":"Si \xE8 verificato un errore durante la copia del file. Tentativi rimasti: %s","loc.messages.LIB_DirectoryStackEmpty":"\
Lo stack della directory \xE8 vuoto","loc.messages.LIB_EndpointAuthNotExist":"I dati di autenticazione endpoint non sono presenti: %s","loc.messages.LIB_Endpoin\
tDataNotExist":"Il parametro %s dei dati dell'endpoint non \xE8 presente: %s","loc.messages.LIB_EndpointNotExist":"Endpoint non presente: %s","loc.messages.LIB_\
FailOnCode":"Codice restituito dell'errore: %d","loc.messages.LIB_InputRequired":"Input richiesto: %s","loc.messages.LIB_InvalidEndpointAuth":"Autenticazione en\
dpoint non valida: %s","loc.messages.LIB_InvalidPattern":"Criterio non valido: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"L'input del file protetto non \xE8\
 valido: %s","loc.messages.LIB_LocStringNotFound":"La stringa localizzata per la chiave %s non \xE8 stata trovata","loc.messages.LIB_MergeTestResultNotSupported":"\
L'unione di pi\xF9 file risultanti da un'unica esecuzione dei test non \xE8 supportata in questa versione dell'agente di compilazione per OS X/Linux. Ogni file dei ri\
sultati del test verr\xE0 pubblicato come esecuzione dei test separata in VSO/TFS.","loc.messages.LIB_MkdirFailed":"Non \xE8 possibile creare la directory '%s'. %s",
"loc.messages.LIB_MkdirFailedFileExists":"Non \xE8 possibile creare la directory '%s'. Esiste un file in conflitto: '%s'","loc.messages.LIB_MkdirFailedInvalidDr\
iveRoot":"Non \xE8 possibile creare la directory '%s'. La directory radice non esiste: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"Non \xE8 possibile creare \
la directory '%s' perch\xE9 non \xE8 possibile verificarne l'esistenza: '%s'. Se la directory \xE8 una condivisione file, verificare che il nome della condivisione sia c\
orretto, che la condivisione sia online e che il processo corrente sia autorizzato ad accedervi.","loc.messages.LIB_MultilineSecret":"I segreti non possono cont\
enere pi\xF9 righe","loc.messages.LIB_NotFoundPreviousDirectory":"Non \xE8 stato possibile trovare la directory precedente","loc.messages.LIB_OperationFailed":"\
Operazione %s non riuscita: %s","loc.messages.LIB_ParameterIsRequired":"Parametro %s non fornito","loc.messages.LIB_PathHasNullByte":"Il percorso non pu\xF2 conten\
ere byte Null","loc.messages.LIB_PathIsNotADirectory":"Il percorso non \xE8 una directory: %s","loc.messages.LIB_PathNotFound":"Percorso %s non trovato: %s","lo\
c.messages.LIB_PlatformNotSupported":"Piattaforma non supportata: %s","loc.messages.LIB_ProcessError":"Si \xE8 verificato un errore durante il tentativo di eseguir\
e il processo '%s'. Questo errore pu\xF2 indicare che non \xE8 stato possibile avviare il processo. Errore: %s","loc.messages.LIB_ProcessExitCode":"Il processo \
'%s' non \xE8 riuscito. Codice di uscita: %s","loc.messages.LIB_ProcessStderr":"Il processo '%s' non \xE8 riuscito perch\xE9 una o pi\xF9 righe sono state scritte nel fl\
usso STDERR","loc.messages.LIB_ResourceFileAlreadySet":"Il file di risorse \xE8 gi\xE0 stato impostato su %s","loc.messages.LIB_ResourceFileNotExist":"Il file d\
i risorse non esiste: %s","loc.messages.LIB_ResourceFileNotSet":"Il file di risorse non \xE8 stato impostato. La stringa localizzata per la chiave %s non \xE8 stata t\
rovata","loc.messages.LIB_ReturnCode":"Codice restituito: %d","loc.messages.LIB_StdioNotClosed":"I flussi STDIO non si sono chiusi entro %s secondi dall'evento \
di uscita dal processo '%s'. Questa condizione pu\xF2 indicare che un processo figlio ha ereditato i flussi STDIO e non \xE8 ancora stato terminato.","loc.messa\
ges.LIB_UndefinedNodeVersion":"La versione del nodo non \xE8 definita.","loc.messages.LIB_UnhandledEx":"Eccezione non gestita: %s","loc.messages.LIB_UseFirstGlo\
bMatch":"Sono presenti pi\xF9 corrispondenze dell'area di lavoro. Verr\xE0 usata la prima.","loc.messages.LIB_WhichNotFound_Linux":"Il file eseguibile '%s' non \
\xE8 stato trovato. Verificare se il percorso di file esiste o il file \xE8 presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche \
la modalit\xE0 file per verificare che il file sia eseguibile.","loc.messages.LIB_WhichNotFound_Win":"Il file eseguibile '%s' non \xE8 stato trovato. Verificare se\
 il percorso di file esiste o il file \xE8 presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche che l'estensione sia valida pe\
r un file eseguibile."},"ja-JP":{"loc.messages.LIB_CopyFileFailed":"\u30D5\u30A1\u30A4\u30EB\u306E\u30B3\u30D4\u30FC\u4E2D\u306B\u30A8\u30E9\u30FC\u304C\u767A\u751F\u3057\u307E\u3057\u305F\u3002\u6B8B\u308A\u306E\u8A66\u884C\u56DE\u6570: %s",
"loc.messages.LIB_DirectoryStackEmpty":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA \u30B9\u30BF\u30C3\u30AF\u304C\u7A7A\u3067\u3059","loc.messages.LIB_EndpointAuthNot\
Exist":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u306E\u8A8D\u8A3C\u30C7\u30FC\u30BF\u304C\u3042\u308A\u307E\u305B\u3093: %s","loc.messages.LIB_EndpointDataNo\
tExist":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u306E\u30C7\u30FC\u30BF \u30D1\u30E9\u30E1\u30FC\u30BF\u30FC %s \u304C\u3042\u308A\u307E\u305B\u3093: %s","l\
oc.messages.LIB_EndpointNotExist":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u304C\u5B58\u5728\u3057\u307E\u305B\u3093: %s","loc.messages.LIB_FailOnCode":"\u5931\u6557\u306E\u30EA\
\u30BF\u30FC\u30F3 \u30B3\u30FC\u30C9: %d","loc.messages.LIB_InputRequired":"\u5165\u529B\u304C\u5FC5\u8981\u3067\u3059: %s","loc.messages.LIB_InvalidEndpointAu\
th":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u306E\u8A8D\u8A3C\u304C\u7121\u52B9\u3067\u3059: %s","loc.messages.LIB_InvalidPattern":"\u7121\u52B9\u306A\u30D1\u30BF\u30FC\u30F3: '%s'",
"loc.messages.LIB_InvalidSecureFilesInput":"\u7121\u52B9\u306A\u30BB\u30AD\u30E5\u30A2 \u30D5\u30A1\u30A4\u30EB\u5165\u529B: %s","loc.messages.LIB_LocStringNotF\
ound":"\u30AD\u30FC\u306E loc \u6587\u5B57\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: %s","loc.messages.LIB_MergeTestResultNotSupported":"\u8907\u6570\u306E\u30D5\u30A1\u30A4\u30EB\u304B\u3089\u306E\
\u30C6\u30B9\u30C8\u7D50\u679C\u3092 1 \u3064\u306E\u30C6\u30B9\u30C8\u5B9F\u884C\u306B\u30DE\u30FC\u30B8\u3059\u308B\u51E6\u7406\u306F\u3001OSX/Linux \u7528\u306E\u30D3\u30EB\u30C9 \u30A8\u30FC\u30B8\u30A7\u30F3\u30C8\u306E\u3053\u306E\u30D0\u30FC\u30B8\u30E7\u30F3\u3067\u306F\u30B5\u30DD\u30FC\u30C8\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u5404\u30C6\u30B9\u30C8\u7D50\u679C\u30D5\u30A1\u30A4\u30EB\u304C VSO/TFS \u3067\u5225\u500B\u306E\u30C6\u30B9\u30C8\u5B9F\u884C\u3068\u3057\u3066\u767A\u884C\u3055\u308C\u307E\u3059\u3002",
"loc.messages.LIB_MkdirFailed":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002%s","loc.messages.LIB_MkdirFaile\
dFileExists":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002\u7AF6\u5408\u3059\u308B\u30D5\u30A1\u30A4\u30EB\u304C\u5B58\u5728\u3057\u307E\u3059: '%s'",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002\u30EB\u30FC\u30C8 \u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u5B58\u5728\u3057\u307E\u305B\u3093: '%s'",
"loc.messages.LIB_MkdirFailedInvalidShare":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u5B58\u5728\u3059\u308B\u3053\u3068\u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093: '%s'\u3002\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u30D5\u30A1\u30A4\u30EB\u5171\u6709\u3067\u3042\u308B\u5834\u5408\u3001\u305D\u306E\u5171\u6709\u540D\u304C\u6B63\u3057\u3044\u3053\u3068\u3001\u305D\u306E\u5171\u6709\u304C\u30AA\u30F3\u30E9\u30A4\u30F3\u3067\u3042\u308B\u3053\u3068\u3001\u305D\u3057\u3066\u73FE\u5728\u306E\u30D7\u30ED\u30BB\u30B9\u306B\u305D\u306E\u5171\u6709\u3078\u306E\u30A2\u30AF\u30BB\
\u30B9\u8A31\u53EF\u304C\u3042\u308B\u3053\u3068\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002","loc.messages.LIB_MultilineSecret":"\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8\u306B\u8907\u6570\u306E\u884C\u3092\u542B\u3081\u308B\u3053\u3068\u306F\u3067\u304D\
\u307E\u305B\u3093","loc.messages.LIB_NotFoundPreviousDirectory":"\u524D\u306E\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F",
"loc.messages.LIB_OperationFailed":"\u5931\u6557\u3057\u307E\u3057\u305F %s: %s","loc.messages.LIB_ParameterIsRequired":"%s \u304C\u63D0\u4F9B\u3055\u308C\u3066\u3044\u307E\u305B\u3093",
"loc.messages.LIB_PathHasNullByte":"\u30D1\u30B9\u306B null \u30D0\u30A4\u30C8\u3092\u542B\u3081\u308B\u3053\u3068\u306F\u3067\u304D\u307E\u305B\u3093","loc.mes\
sages.LIB_PathIsNotADirectory":"\u30D1\u30B9\u304C\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u3067\u306F\u3042\u308A\u307E\u305B\u3093: %s","loc.messages.LIB_PathNotF\
ound":"\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F %s: %s","loc.messages.LIB_PlatformNotSupported":"\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u30B5\u30DD\u30FC\u30C8\u3055\u308C\u3066\u3044\u307E\u305B\u3093: %s",
"loc.messages.LIB_ProcessError":"\u30D7\u30ED\u30BB\u30B9 '%s' \u3092\u5B9F\u884C\u3057\u3088\u3046\u3068\u3057\u3066\u3044\u308B\u3068\u304D\u306B\u30A8\u30E9\u30FC\u304C\u767A\u751F\u3057\u307E\u3057\u305F\u3002\u30D7\u30ED\u30BB\u30B9\u306E\u958B\u59CB\u306B\u5931\u6557\u3057\u305F\u304A\u305D\u308C\u304C\u3042\u308A\u307E\u3059\u3002\u30A8\u30E9\u30FC: %s",
"loc.messages.LIB_ProcessExitCode":"\u30D7\u30ED\u30BB\u30B9 '%s' \u304C\u7D42\u4E86\u30B3\u30FC\u30C9 %s \u3067\u5931\u6557\u3057\u307E\u3057\u305F","loc.messa\
ges.LIB_ProcessStderr":"1 \u3064\u4EE5\u4E0A\u306E\u884C\u304C STDERR \u30B9\u30C8\u30EA\u30FC\u30E0\u306B\u66F8\u304D\u8FBC\u307E\u308C\u305F\u305F\u3081\u3001\u30D7\u30ED\u30BB\u30B9 '%s' \u304C\u5931\u6557\u3057\u307E\u3057\u305F",
"loc.messages.LIB_ResourceFileAlreadySet":"\u30EA\u30BD\u30FC\u30B9 \u30D5\u30A1\u30A4\u30EB\u306F\u65E2\u306B %s \u306B\u8A2D\u5B9A\u3055\u308C\u3066\u3044\u307E\u3059",
"loc.messages.LIB_ResourceFileNotExist":"\u30EA\u30BD\u30FC\u30B9 \u30D5\u30A1\u30A4\u30EB\u304C\u5B58\u5728\u3057\u307E\u305B\u3093: %s","loc.messages.LIB_Reso\
urceFileNotSet":"\u30EA\u30BD\u30FC\u30B9 \u30D5\u30A1\u30A4\u30EB\u304C\u8A2D\u5B9A\u3055\u308C\u3066\u304A\u3089\u305A\u3001\u30AD\u30FC\u306E loc \u6587\u5B57\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: %s",
"loc.messages.LIB_ReturnCode":"\u30EA\u30BF\u30FC\u30F3 \u30B3\u30FC\u30C9: %d","loc.messages.LIB_StdioNotClosed":"STDIO \u30B9\u30C8\u30EA\u30FC\u30E0\u304C\u3001\u30D7\u30ED\u30BB\u30B9 '%s' \u306E\u7D42\u4E86\u30A4\u30D9\u30F3\u30C8\u304B\u3089 %s \u79D2\u4EE5\u5185\u306B\u7D42\u4E86\u3057\u307E\u305B\
\u3093\u3067\u3057\u305F\u3002\u3053\u308C\u306F\u3001\u5B50\u30D7\u30ED\u30BB\u30B9\u304C STDIO \u30B9\u30C8\u30EA\u30FC\u30E0\u3092\u7D99\u627F\u3057\u3001\u307E\u3060\u7D42\u4E86\u3057\u3066\u3044\u306A\u3044\u3053\u3068\u3092\u793A\u3057\u3066\u3044\u308B\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002",
"loc.messages.LIB_UndefinedNodeVersion":"\u30CE\u30FC\u30C9\u306E\u30D0\u30FC\u30B8\u30E7\u30F3\u304C\u5B9A\u7FA9\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
"loc.messages.LIB_UnhandledEx":"\u672A\u51E6\u7406: %s","loc.messages.LIB_UseFirstGlobMatch":"\u8907\u6570\u306E\u30EF\u30FC\u30AF\u30B9\u30DA\u30FC\u30B9\u304C\u4E00\u81F4\u3057\u307E\u3059\u3002\u6700\u521D\u306E\u30EF\u30FC\u30AF\u30B9\u30DA\u30FC\u30B9\u304C\u4F7F\u7528\u3055\u308C\u307E\u3059\u3002",
"loc.messages.LIB_WhichNotFound_Linux":"\u5B9F\u884C\u53EF\u80FD\u30D5\u30A1\u30A4\u30EB\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: '%s'\u3002\u30D5\u30A1\u30A4\u30EB \u30D1\u30B9\u304C\u5B58\u5728\u3059\u308B\u3053\u3068\u3001\u307E\u305F\u306F\u305D\u306E\u30D5\u30A1\u30A4\u30EB\u304C PATH \u74B0\u5883\u5909\u6570\u3067\u6307\u5B9A\u3055\u308C\u305F\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u5185\u306B\u3042\u308B\u3053\u3068\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002\u30D5\u30A1\u30A4\u30EB\u304C\u5B9F\u884C\u53EF\u80FD\u304B\u3069\u3046\u304B\u306B\u3064\u3044\u3066\u30D5\u30A1\u30A4\u30EB \u30E2\u30FC\u30C9\u3082\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002",
"loc.messages.LIB_WhichNotFound_Win":"\u5B9F\u884C\u53EF\u80FD\u30D5\u30A1\u30A4\u30EB\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: '%s'\u3002\u30D5\u30A1\u30A4\u30EB \u30D1\u30B9\u304C\u5B58\u5728\u3059\u308B\u3053\u3068\u3001\u307E\u305F\u306F\u305D\u306E\u30D5\u30A1\u30A4\u30EB\u304C PATH \u74B0\u5883\u5909\u6570\u3067\u6307\u5B9A\u3055\u308C\u305F\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u5185\u306B\u3042\u308B\u3053\u3068\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002\u305D\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u5B9F\u884C\u53EF\u80FD\u30D5\u30A1\u30A4\u30EB\u306E\u6709\u52B9\u306A\u62E1\u5F35\u5B50\u304C\u3064\u3044\u3066\u3044\u308B\u3053\u3068\u3082\u3054\u78BA\u8A8D\u304F\u3060\u3055\
\u3044\u3002"},"ko-KR":{"loc.messages.LIB_CopyFileFailed":"\uD30C\uC77C\uC744 \uBCF5\uC0AC\uD558\uB294 \uB3D9\uC548 \uC624\uB958\uAC00 \uBC1C\uC0DD\uD588\uC2B5\uB2C8\uB2E4. \uB0A8\uC740 \uC2DC\uB3C4 \uD69F\uC218: %s",
"loc.messages.LIB_DirectoryStackEmpty":"\uB514\uB809\uD130\uB9AC \uC2A4\uD0DD\uC774 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4.","loc.messages.LIB_EndpointAuthNotExi\
st":"\uC5D4\uB4DC\uD3EC\uC778\uD2B8 \uC778\uC99D \uB370\uC774\uD130\uAC00 \uC5C6\uC74C: %s","loc.messages.LIB_EndpointDataNotExist":"\uC5D4\uB4DC\uD3EC\uC778\uD2B8 \uB370\uC774\uD130 \uB9E4\uAC1C \uBCC0\uC218 %s\uC774(\uAC00) \uC5C6\uC74C: \
%s","loc.messages.LIB_EndpointNotExist":"\uC5D4\uB4DC\uD3EC\uC778\uD2B8\uAC00 \uC5C6\uC74C: %s","loc.messages.LIB_FailOnCode":"\uC2E4\uD328 \uBC18\uD658 \uCF54\uB4DC: %d",
"loc.messages.LIB_InputRequired":"\uC785\uB825 \uD544\uC694: %s","loc.messages.LIB_InvalidEndpointAuth":"\uC798\uBABB\uB41C \uC5D4\uB4DC\uD3EC\uC778\uD2B8 \uC778\uC99D: %s",
"loc.messages.LIB_InvalidPattern":"\uC798\uBABB\uB41C \uD328\uD134: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"\uBCF4\uC548 \uD30C\uC77C \uC785\uB825\uC774 \uC798\uBABB\uB428: %s",
"loc.messages.LIB_LocStringNotFound":"\uD0A4\uC5D0 \uB300\uD55C loc \uBB38\uC790\uC5F4\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC74C: %s","loc.messages.LIB_MergeTestRe\
sultNotSupported":"\uC774 OSX/Linux\uC6A9 \uBE4C\uB4DC \uC5D0\uC774\uC804\uD2B8 \uBC84\uC804\uC5D0\uC11C \uC5EC\uB7EC \uD30C\uC77C\uC758 \uD14C\uC2A4\uD2B8 \uACB0\uACFC\uB97C \uD558\uB098\uC758 \uD14C\uC2A4\uD2B8 \uC2E4\uD589\uC73C\uB85C \uBCD1\uD569\uD558\uB294 \uAC83\uC744 \uC9C0\uC6D0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uAC01 \uD14C\uC2A4\uD2B8 \uACB0\uACFC \uD30C\uC77C\uC740 VSO/TFS\uC5D0\uC11C \uBCC4\uB3C4\uC758 \uD14C\uC2A4\uD2B8 \uC2E4\uD589\uC73C\uB85C \uAC8C\uC2DC\uB429\uB2C8\uB2E4.",
"loc.messages.LIB_MkdirFailed":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. %s","loc.messages.LIB_MkdirFailedFileExists":"\
'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCDA9\uB3CC\uD558\uB294 \uD30C\uC77C '%s'\uC774(\uAC00) \uC788\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB8E8\uD2B8 \uB514\uB809\uD130\uB9AC '%s'\uC774(\uAC00) \uC5C6\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_MkdirFailedInvalidShare":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. '%s' \uB514\uB809\uD130\uB9AC\uAC00 \uC788\uB294\uC9C0 \uD655\uC778\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB514\uB809\uD130\uB9AC\uAC00 \uD30C\uC77C \uACF5\uC720\uC778 \uACBD\uC6B0 \uACF5\uC720 \uC774\uB984\uC774 \uC62C\uBC14\uB974\uACE0, \uACF5\uC720\uAC00 \uC628\uB77C\uC778 \uC0C1\uD0DC\uC774\uBA70, \uD604\uC7AC \uD504\uB85C\uC138\uC2A4\uC5D0 \uACF5\uC720\uC5D0 \uC561\uC138\uC2A4\uD560 \uC218 \uC788\uB294 \uAD8C\
\uD55C\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.","loc.messages.LIB_MultilineSecret":"\uBE44\uBC00\uC5D0 \uC5EC\uB7EC \uC904\uC744 \uC0AC\uC6A9\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_NotFoundPreviousDirectory":"\uC774\uC804 \uB514\uB809\uD130\uB9AC\uB97C \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.","loc.messages.LIB_Opera\
tionFailed":"%s \uC2E4\uD328: %s","loc.messages.LIB_ParameterIsRequired":"%s\uC774(\uAC00) \uC81C\uACF5\uB418\uC9C0 \uC54A\uC74C","loc.messages.LIB_PathHasNullB\
yte":"\uACBD\uB85C\uC5D0 null \uBC14\uC774\uD2B8\uB97C \uD3EC\uD568\uD560 \uC218 \uC5C6\uC74C","loc.messages.LIB_PathIsNotADirectory":"\uACBD\uB85C\uAC00 \uB514\uB809\uD130\uB9AC\uAC00 \uC544\uB2D9\uB2C8\uB2E4. %s",
"loc.messages.LIB_PathNotFound":"%s\uC744(\uB97C) \uCC3E\uC744 \uC218 \uC5C6\uC74C: %s","loc.messages.LIB_PlatformNotSupported":"\uC9C0\uC6D0\uB418\uC9C0 \uC54A\uB294 \uD50C\uB7AB\uD3FC: %s",
"loc.messages.LIB_ProcessError":"'%s' \uD504\uB85C\uC138\uC2A4\uB97C \uC2E4\uD589\uD560 \uB54C \uC624\uB958\uAC00 \uBC1C\uC0DD\uD588\uC2B5\uB2C8\uB2E4. \uC774\uB294 \uD504\uB85C\uC138\uC2A4\uB97C \uC2DC\uC791\uD558\uC9C0 \uBABB\uD588\uC74C\uC744 \uB098\uD0C0\uB0BC \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC624\uB958: %s",
"loc.messages.LIB_ProcessExitCode":"'%s' \uD504\uB85C\uC138\uC2A4\uAC00 \uC2E4\uD328\uD568(\uC885\uB8CC \uCF54\uB4DC %s)","loc.messages.LIB_ProcessStderr":"\uD558\uB098 \uC774\
\uC0C1\uC758 \uC904\uC774 STDERR \uC2A4\uD2B8\uB9BC\uC5D0 \uC4F0\uC600\uC73C\uBBC0\uB85C '%s' \uD504\uB85C\uC138\uC2A4\uAC00 \uC2E4\uD328\uD568","loc.messages.L\
IB_ResourceFileAlreadySet":"\uB9AC\uC18C\uC2A4 \uD30C\uC77C\uC774 \uC774\uBBF8 \uB2E4\uC74C\uC73C\uB85C \uC124\uC815\uB428: %s","loc.messages.LIB_ResourceFileNo\
tExist":"\uB9AC\uC18C\uC2A4 \uD30C\uC77C\uC774 \uC5C6\uC74C: %s","loc.messages.LIB_ResourceFileNotSet":"\uB9AC\uC18C\uC2A4 \uD30C\uC77C\uC774 \uC124\uC815\uB418\uC9C0 \uC54A\uC558\uACE0 \uD0A4\uC5D0 \uB300\uD55C loc \uBB38\uC790\uC5F4\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC74C: %s",
"loc.messages.LIB_ReturnCode":"\uBC18\uD658 \uCF54\uB4DC: %d","loc.messages.LIB_StdioNotClosed":"STDIO \uC2A4\uD2B8\uB9BC\uC774 %s\uCD08 \uC774\uB0B4('%s' \uD504\uB85C\uC138\uC2A4\uC758 \uC885\uB8CC \uC774\uBCA4\uD2B8 \uD6C4)\uC5D0 \uB2EB\uD788\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC774\uB294 \uC790\uC2DD \uD504\uB85C\uC138\uC2A4\uAC00 \
STDIO \uC2A4\uD2B8\uB9BC\uC744 \uC0C1\uC18D\uD588\uC73C\uBA70 \uC544\uC9C1 \uC885\uB8CC\uB418\uC9C0 \uC54A\uC558\uC74C\uC744 \uB098\uD0C0\uB0BC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_UndefinedNodeVersion":"\uB178\uB4DC \uBC84\uC804\uC774 \uC815\uC758\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.","loc.messages.LIB_UnhandledEx":"\
\uCC98\uB9AC\uB418\uC9C0 \uC54A\uC74C: %s","loc.messages.LIB_UseFirstGlobMatch":"\uC5EC\uB7EC \uC791\uC5C5 \uC601\uC5ED\uC774 \uC77C\uCE58\uD569\uB2C8\uB2E4. \uCCAB \uBC88\uC9F8 \uC791\uC5C5 \uC601\uC5ED\uC744 \uC0AC\uC6A9\uD558\uC138\uC694.",
"loc.messages.LIB_WhichNotFound_Linux":"\uC2E4\uD589 \uD30C\uC77C '%s'\uC744(\uB97C) \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD30C\uC77C \uACBD\uB85C\uAC00 \uC788\uB294\uC9C0 \uB610\uB294 PATH \uD658\uACBD \uBCC0\uC218\uC5D0\uC11C \uC9C0\uC815\uD55C \uB514\uB809\uD130\uB9AC \uB0B4\uC5D0\uC11C \uD30C\uC77C\uC744 \uCC3E\uC744 \uC218 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. \uB610\uD55C \uD30C\uC77C \uBAA8\uB4DC\uB97C \uD655\uC778\uD558\uC5EC \uD30C\uC77C\uC744 \uC2E4\uD589\uD560 \uC218 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694\
.","loc.messages.LIB_WhichNotFound_Win":"\uC2E4\uD589 \uD30C\uC77C '%s'\uC744(\uB97C) \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD30C\uC77C \uACBD\uB85C\uAC00 \uC788\uB294\uC9C0 \uB610\uB294 PATH \uD658\uACBD \uBCC0\uC218\uC5D0\uC11C \uC9C0\uC815\uD55C \uB514\uB809\uD130\uB9AC \uB0B4\uC5D0\uC11C \uD30C\uC77C\uC744 \uCC3E\uC744 \uC218 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. \uB610\uD55C \uD30C\uC77C\uC774 \uC2E4\uD589 \uD30C\uC77C\uC5D0 \uB300\uD574 \uC62C\uBC14\uB978 \uD655\uC7A5\uBA85\uC744 \uAC00\uC9C0\uACE0 \uC788\uB294\uC9C0\
 \uD655\uC778\uD558\uC138\uC694."},"ru-RU":{"loc.messages.LIB_CopyFileFailed":"\u041E\u0448\u0438\u0431\u043A\u0430 \u043F\u0440\u0438 \u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0438 \u0444\u0430\u0439\u043B\u0430. \u041E\u0441\u0442\u0430\u0432\u0448\u0435\u0435\u0441\u044F \u0447\u0438\u0441\u043B\u043E \u043F\u043E\u043F\u044B\u0442\u043E\u043A: %s.",
"loc.messages.LIB_DirectoryStackEmpty":"\u0421\u0442\u0435\u043A \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0430 \u043F\u0443\u0441\u0442","loc.messages.LIB_En\
dpointAuthNotExist":"\u041E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0442 \u0434\u0430\u043D\u043D\u044B\u0435 \u0434\u043B\u044F \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0438 \u043F\u043E\u0434\u043B\u0438\u043D\u043D\u043E\u0441\u0442\u0438 \u043A\u043E\u043D\u0435\u0447\u043D\u043E\u0439 \u0442\u043E\u0447\u043A\u0438: %s",
"loc.messages.LIB_EndpointDataNotExist":"\u041E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442 \u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440 %s \u0434\u0430\u043D\u043D\u044B\u0445 \u043A\u043E\u043D\u0435\u0447\u043D\u043E\u0439 \u0442\u043E\u0447\u043A\u0438: %s",
"loc.messages.LIB_EndpointNotExist":"\u041A\u043E\u043D\u0435\u0447\u043D\u0430\u044F \u0442\u043E\u0447\u043A\u0430 \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442: %s.",
"loc.messages.LIB_FailOnCode":"\u041A\u043E\u0434 \u0432\u043E\u0437\u0432\u0440\u0430\u0442\u0430 \u043F\u0440\u0438 \u0441\u0431\u043E\u0435: %d.","loc.messag\
es.LIB_InputRequired":"\u0422\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044F \u0432\u0432\u0435\u0441\u0442\u0438 \u0434\u0430\u043D\u043D\u044B\u0435: %s.","l\
oc.messages.LIB_InvalidEndpointAuth":"\u041D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u0430\u044F \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u043F\u043E\u0434\u043B\u0438\u043D\u043D\u043E\u0441\u0442\u0438 \u043A\u043E\u043D\u0435\u0447\u043D\u043E\u0439 \u0442\u043E\u0447\u043A\u0438: %s.",
"loc.messages.LIB_InvalidPattern":'\u041D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u044B\u0439 \u0448\u0430\u0431\u043B\u043E\u043D: "%s"',"loc.mes\
sages.LIB_InvalidSecureFilesInput":"\u041D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435 \u0437\u0430\u0449\u0438\u0442\u043D\u043E\u0433\u043E \u0444\u0430\u0439\u043B\u0430: %s",
"loc.messages.LIB_LocStringNotFound":"\u041D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u043D\u0430\u0439\u0442\u0438 \u043B\u043E\u043A\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u043D\u043D\u0443\u044E \u0441\u0442\u0440\u043E\u043A\u0443 \u0434\u043B\u044F \u043A\u043B\u044E\u0447\u0430: %s.",
"loc.messages.LIB_MergeTestResultNotSupported":"\u041E\u0431\u044A\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432 \u0442\u0435\u0441\u0442\u043E\u0432 \u0438\u0437 \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u0438\u0445 \u0444\u0430\u0439\u043B\u043E\u0432 \u0432 \u043E\u0434\u0438\u043D \u0442\u0435\u0441\u0442\u043E\u0432\u044B\u0439 \u0437\u0430\u043F\u0443\u0441\u043A \u043D\u0435 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044F \u0432 \u044D\u0442\u043E\u0439 \u0432\u0435\u0440\u0441\u0438\u0438 \u0430\u0433\u0435\u043D\u0442\
\u0430 \u0441\u0431\u043E\u0440\u043A\u0438 \u0434\u043B\u044F OSX/Linux. \u041A\u0430\u0436\u0434\u044B\u0439 \u0444\u0430\u0439\u043B \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432 \u0442\u0435\u0441\u0442\u0430 \u0431\u0443\u0434\u0435\u0442 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D \u0432 \u043A\u0430\u0447\u0435\u0441\u0442\u0432\u0435 \u043E\u0442\u0434\u0435\u043B\u044C\u043D\u043E\u0433\u043E \u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0433\u043E \u0437\u0430\u043F\u0443\u0441\u043A\u0430 \u0432 VSO/TFS.",
"loc.messages.LIB_MkdirFailed":'\u041D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". %s',
"loc.messages.LIB_MkdirFailedFileExists":'\u041D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u0421\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u043A\u043E\u043D\u0444\u043B\u0438\u043A\u0442\u0443\u044E\u0449\u0438\u0439 \u0444\u0430\u0439\u043B: "%s"',
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u041A\u043E\u0440\u043D\u0435\u0432\u043E\u0439 \u043A\u0430\u0442\u0430\u043B\u043E\u0433 \u043D\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442: "%s"',
"loc.messages.LIB_MkdirFailedInvalidShare":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C, \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u043B\u0438 \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u0415\u0441\u043B\u0438 \u043A\u0430\u0442\u0430\u043B\u043E\u0433 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0444\u0430\u0439\u043B\u043E\u0432\u044B\u043C \u0440\u0435\
\u0441\u0443\u0440\u0441\u043E\u043C, \u0443\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u0438\u043C\u044F \u0440\u0435\u0441\u0443\u0440\u0441\u0430 \u0443\u043A\u0430\u0437\u0430\u043D\u043E \u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u043E, \u043E\u043D \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442 \u0438 \u0442\u0435\u043A\u0443\u0449\u0438\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u0438\u043C\u0435\u0435\u0442 \u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043D\u0430 \u0434\u043E\u0441\u0442\u0443\u043F \u043A \u043D\u0435\u043C\u0443.',
"loc.messages.LIB_MultilineSecret":"\u0421\u0435\u043A\u0440\u0435\u0442 \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u043C\u043D\u043E\u0433\u043E\u0441\u0442\u0440\u043E\u0447\u043D\u044B\u043C",
"loc.messages.LIB_NotFoundPreviousDirectory":"\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043D\u0430\u0439\u0442\u0438 \u043F\u0440\u0435\u0434\u044B\u0434\u0443\u0449\u0438\u0439 \u043A\u0430\u0442\u0430\u043B\u043E\u0433",
"loc.messages.LIB_OperationFailed":"\u0421\u0431\u043E\u0439 %s: %s.","loc.messages.LIB_ParameterIsRequired":"\u041D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D %s.",
"loc.messages.LIB_PathHasNullByte":"\u041F\u0443\u0442\u044C \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C \u043F\u0443\u0441\u0442\u044B\u0435 \u0431\u0430\u0439\u0442\u044B.",
"loc.messages.LIB_PathIsNotADirectory":"\u041F\u0443\u0442\u044C \u043D\u0435 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u043E\u043C: %s",
"loc.messages.LIB_PathNotFound":"\u041D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D %s: %s.","loc.messages.LIB_PlatformNotSupported":"\u041F\u043B\u0430\u0442\u0444\u043E\u0440\u043C\u0430 \u043D\u0435 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044F\
: %s","loc.messages.LIB_ProcessError":'\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u0430 \u043E\u0448\u0438\u0431\u043A\u0430 \u043F\u0440\u0438 \u043F\u043E\u043F\u044B\u0442\u043A\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0438\u0442\u044C \u043F\u0440\u043E\u0446\u0435\u0441\u0441 "%s". \u042D\u0442\u043E \u043C\u043E\u0436\u0435\u0442 \u043E\u0437\u043D\u0430\u0447\u0430\u0442\u044C, \u0447\u0442\u043E \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u043D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u044C. \u041E\u0448\u0438\u0431\u043A\u0430: %s',
"loc.messages.LIB_ProcessExitCode":'\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u0435\u043B \u0441\u0431\u043E\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0430 "%s" \u0441 \u043A\u043E\u0434\u043E\u043C \u0432\u044B\u0445\u043E\u0434\u0430 %s.',
"loc.messages.LIB_ProcessStderr":'\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u0435\u043B \u0441\u0431\u043E\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0430 "%s", \u0442\u0430\u043A \u043A\u0430\u043A \u043E\u0434\u043D\u0430 \u0438\u043B\u0438 \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0441\u0442\u0440\u043E\u043A \u0431\u044B\u043B\u0438 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u044B \u0432 \u043F\u043E\u0442\u043E\u043A STDERR.',
"loc.messages.LIB_ResourceFileAlreadySet":"\u0424\u0430\u0439\u043B \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u0432 \u0443\u0436\u0435 \u0437\u0430\u0434\u0430\u043D: %s.",
"loc.messages.LIB_ResourceFileNotExist":"\u0424\u0430\u0439\u043B \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u0432 \u043D\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442: %s.",
"loc.messages.LIB_ResourceFileNotSet":"\u0424\u0430\u0439\u043B \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u0432 \u043D\u0435 \u0437\u0430\u0434\u0430\u043D, \u043D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u043D\u0430\u0439\u0442\u0438 \u043B\u043E\u043A\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u043D\u043D\u0443\u044E \u0441\u0442\u0440\u043E\u043A\u0443 \u0434\u043B\u044F \u043A\u043B\u044E\u0447\u0430: %s.",
"loc.messages.LIB_ReturnCode":"\u041A\u043E\u0434 \u0432\u043E\u0437\u0432\u0440\u0430\u0442\u0430: %d","loc.messages.LIB_StdioNotClosed":'\u041F\u043E\u0442\u043E\u043A\u0438 STDIO \u043D\u0435 \u0431\u044B\u043B\u0438 \
\u0437\u0430\u043A\u0440\u044B\u0442\u044B \u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435 %s\xA0\u0441 \u043F\u043E\u0441\u043B\u0435 \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u0438\u044F \u0441\u043E\u0431\u044B\u0442\u0438\u044F \u0432\u044B\u0445\u043E\u0434\u0430 \u043E\u0442 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0430 "%s". \u042D\u0442\u043E \u043C\u043E\u0436\u0435\u0442 \u0441\u0432\u0438\u0434\u0435\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u043E \u0442\u043E\u043C, \u0447\u0442\u043E \u0434\u043E\u0447\u0435\u0440\u043D\u0438\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u0443\u043D\u0430\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043B \u043F\u043E\u0442\u043E\u043A\u0438 STDIO \u0438 \u0435\u0449\u0435 \u043D\
\u0435 \u0437\u0430\u0432\u0435\u0440\u0448\u0438\u043B \u0440\u0430\u0431\u043E\u0442\u0443.',"loc.messages.LIB_UndefinedNodeVersion":"\u0412\u0435\u0440\u0441\u0438\u044F \u0443\u0437\u043B\u0430 \u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\
\u0430.","loc.messages.LIB_UnhandledEx":"\u041D\u0435 \u043E\u0431\u0440\u0430\u0431\u043E\u0442\u0430\u043D\u043E: %s","loc.messages.LIB_UseFirstGlobMatch":"\u041D\u0435\
\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0440\u0430\u0431\u043E\u0447\u0438\u0445 \u043E\u0431\u043B\u0430\u0441\u0442\u0435\u0439 \u0441\u043E\u0432\u043F\u0430\u0434\u0430\u0435\u0442, \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0430 \u043F\u0435\u0440\u0432\u0430\u044F \u0440\u0430\u0431\u043E\u0447\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C.",
"loc.messages.LIB_WhichNotFound_Linux":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043D\u0430\u0439\u0442\u0438 \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u044B\u0439 \u0444\u0430\u0439\u043B: "%s". \u0423\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u043F\u0443\u0442\u044C \u043A \u0444\u0430\u0439\u043B\u0443 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u0438 \u0444\u0430\u0439\u043B \u043C\u043E\u0436\u043D\u043E \u043D\u0430\u0439\u0442\u0438 \u0432 \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0435, \u0443\u043A\u0430\u0437\u0430\u043D\u043D\u043E\u043C\
 \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u043E\u0439 \u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u044F PATH. \u0422\u0430\u043A\u0436\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0440\u0435\u0436\u0438\u043C \u0444\u0430\u0439\u043B\u0430, \u0447\u0442\u043E\u0431\u044B \u0443\u0431\u0435\u0434\u0438\u0442\u044C\u0441\u044F, \u0447\u0442\u043E \u0444\u0430\u0439\u043B \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u044B\u043C.',
"loc.messages.LIB_WhichNotFound_Win":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043D\u0430\u0439\u0442\u0438 \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u044B\u0439 \u0444\u0430\u0439\u043B: "%s". \u0423\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u043F\u0443\u0442\u044C \u043A \u0444\u0430\u0439\u043B\u0443 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u0438 \u0447\u0442\u043E \u0444\u0430\u0439\u043B \u043C\u043E\u0436\u043D\u043E \u043D\u0430\u0439\u0442\u0438 \u0432 \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0435, \u0443\u043A\u0430\u0437\u0430\u043D\u043D\
\u043E\u043C \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u043E\u0439 \u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u044F PATH. \u0422\u0430\u043A\u0436\u0435 \u0443\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u0443 \u0444\u0430\u0439\u043B\u0430 \u0435\u0441\u0442\u044C \u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u043E\u0435 \u0440\u0430\u0441\u0448\u0438\u0440\u0435\u043D\u0438\u0435 \u0434\u043B\u044F \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u043E\u0433\u043E \u0444\u0430\u0439\u043B\u0430.'},
"zh-CN":{"loc.messages.LIB_CopyFileFailed":"\u590D\u5236\u6587\u4EF6\u65F6\u51FA\u9519\u3002\u5269\u4F59\u5C1D\u8BD5\u6B21\u6570: %s","loc.messages.LIB_Director\
yStackEmpty":"\u76EE\u5F55\u5806\u6808\u4E3A\u7A7A","loc.messages.LIB_EndpointAuthNotExist":"\u7EC8\u7ED3\u70B9\u6388\u6743\u6570\u636E\u4E0D\u5B58\u5728: %s","\
loc.messages.LIB_EndpointDataNotExist":"\u7EC8\u7ED3\u70B9\u6570\u636E\u53C2\u6570 %s \u4E0D\u5B58\u5728: %s","loc.messages.LIB_EndpointNotExist":"\u7EC8\u7ED3\u70B9\u4E0D\u5B58\u5728: %s",
"loc.messages.LIB_FailOnCode":"\u6545\u969C\u8FD4\u56DE\u4EE3\u7801: %d","loc.messages.LIB_InputRequired":"\u8F93\u5165\u5FC5\u9700\u9879: %s","loc.messages.LIB\
_InvalidEndpointAuth":"\u7EC8\u7ED3\u70B9\u9A8C\u8BC1\u65E0\u6548: %s","loc.messages.LIB_InvalidPattern":'\u65E0\u6548\u7684\u6A21\u5F0F: "%s"',"loc.messages.LI\
B_InvalidSecureFilesInput":"\u65E0\u6548\u7684\u5B89\u5168\u6587\u4EF6\u8F93\u5165: %s","loc.messages.LIB_LocStringNotFound":"\u65E0\u6CD5\u627E\u5230\u5173\u952E\u5B57\u7684\u672C\u5730\u5B57\u7B26\u4E32: %s",
"loc.messages.LIB_MergeTestResultNotSupported":"\u6B64\u7248\u672C\u7684 OSX/Linux \u751F\u6210\u4EE3\u7406\u4E0D\u652F\u6301\u6765\u81EA\u67D0\u4E2A\u6D4B\u8BD5\u8FD0\u884C\u7684\u591A\u6587\u4EF6\u5408\u5E76\u6D4B\u8BD5\u7ED3\u679C\uFF0C\u5728 VSO/TFS \u4E2D\uFF0C\u6BCF\u4E2A\u6D4B\u8BD5\u7ED3\u679C\u6587\u4EF6\u90FD\u5C06\u4F5C\u4E3A\u5355\u72EC\u7684\u6D4B\u8BD5\u8FD0\u884C\u8FDB\u884C\u53D1\u5E03\u3002",
"loc.messages.LIB_MkdirFailed":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002%s","loc.messages.LIB_MkdirFailedFileExists":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002\u5B58\u5728\u51B2\u7A81\u6587\u4EF6:\u201C%s\u201D",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002\u6839\u76EE\u5F55\u4E0D\u5B58\u5728:\u201C%s\u201D","lo\
c.messages.LIB_MkdirFailedInvalidShare":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002\u65E0\u6CD5\u9A8C\u8BC1\u201C%s\u201D\u76EE\u5F55\u662F\u5426\u5B58\u5728\u3002\u5982\u679C\u76EE\u5F55\u662F\u6587\u4EF6\u5171\u4EAB\uFF0C\u8BF7\u9A8C\u8BC1\u5171\u4EAB\u540D\u79F0\u662F\u5426\u6B63\u786E\u3001\u5171\u4EAB\u662F\u5426\u5DF2\u8054\u673A\u4EE5\u53CA\u5F53\u524D\u8FDB\u7A0B\u662F\u5426\u6709\u6743\u8BBF\u95EE\u8BE5\u5171\u4EAB\u3002",
"loc.messages.LIB_MultilineSecret":"\u5BC6\u7801\u4E0D\u80FD\u5305\u542B\u591A\u4E2A\u884C","loc.messages.LIB_NotFoundPreviousDirectory":"\u627E\u4E0D\u5230\u4EE5\u524D\u7684\u76EE\u5F55",
"loc.messages.LIB_OperationFailed":"%s \u5931\u8D25: %s","loc.messages.LIB_ParameterIsRequired":"\u672A\u63D0\u4F9B %s","loc.messages.LIB_PathHasNullByte":"\u8DEF\u5F84\u4E0D\u80FD\
\u5305\u542B null \u5B57\u8282","loc.messages.LIB_PathIsNotADirectory":"\u8DEF\u5F84\u4E0D\u662F\u76EE\u5F55\uFF1A %s","loc.messages.LIB_PathNotFound":"\u627E\u4E0D\u5230 %s: \
%s","loc.messages.LIB_PlatformNotSupported":"\u5E73\u53F0\u4E0D\u53D7\u652F\u6301: %s","loc.messages.LIB_ProcessError":"\u5C1D\u8BD5\u6267\u884C\u8FDB\u7A0B\u201C%s\u201D\u65F6\u51FA\u9519\u3002\u8FD9\u53EF\u80FD\u8868\u793A\u8FDB\u7A0B\u542F\u52A8\u5931\u8D25\u3002\u9519\u8BEF: %s",
"loc.messages.LIB_ProcessExitCode":"\u8FDB\u7A0B\u201C%s\u201D\u5931\u8D25\uFF0C\u9000\u51FA\u4EE3\u7801\u4E3A %s","loc.messages.LIB_ProcessStderr":"\u8FDB\u7A0B\u201C%s\u201D\u5931\u8D25\uFF0C\u56E0\u4E3A\
\u5DF2\u5C06\u4E00\u884C\u6216\u591A\u884C\u5199\u5165 STDERR \u6D41","loc.messages.LIB_ResourceFileAlreadySet":"\u8D44\u6E90\u6587\u4EF6\u5DF2\u88AB\u8BBE\u7F6E\u4E3A %s",
"loc.messages.LIB_ResourceFileNotExist":"\u8D44\u6E90\u6587\u4EF6\u4E0D\u5B58\u5728: %s","loc.messages.LIB_ResourceFileNotSet":"\u8D44\u6E90\u6587\u4EF6\u5C1A\u672A\u8BBE\u7F6E\uFF0C\u65E0\u6CD5\u627E\u5230\u5173\u952E\u5B57\u7684\u672C\u5730\u5B57\u7B26\u4E32: %s",
"loc.messages.LIB_ReturnCode":"\u8FD4\u56DE\u4EE3\u7801: %d","loc.messages.LIB_StdioNotClosed":"STDIO \u6D41\u5728\u8FDB\u7A0B\u201C%s\u201D\u4E2D\u53D1\u751F\u9000\u51FA\u4E8B\u4EF6 %s \u79D2\u5185\u672A\u5173\u95ED \u3002\u8FD9\u53EF\u80FD\u8868\u793A\u5B50\u8FDB\u7A0B\u7EE7\u627F\u4E86 STDIO \u6D41\u4E14\u5C1A\u672A\u9000\u51FA\u3002",
"loc.messages.LIB_UndefinedNodeVersion":"\u8282\u70B9\u7248\u672C\u672A\u5B9A\u4E49\u3002","loc.messages.LIB_UnhandledEx":"\u672A\u5904\u7406: %s","loc.messages\
.LIB_UseFirstGlobMatch":"\u51FA\u73B0\u591A\u4E2A\u5DE5\u4F5C\u533A\u5339\u914D\u65F6\uFF0C\u4F7F\u7528\u7B2C\u4E00\u4E2A\u3002","loc.messages.LIB_WhichNotFound\
_Linux":'\u65E0\u6CD5\u5B9A\u4F4D\u53EF\u6267\u884C\u6587\u4EF6: "%s"\u3002\u8BF7\u9A8C\u8BC1\u6587\u4EF6\u8DEF\u5F84\u662F\u5426\u5B58\u5728\u6216\u6587\u4EF6\u662F\u5426\u53EF\u5728 PATH \u73AF\u5883\u53D8\u91CF\u6307\u5B9A\u7684\u76EE\u5F55\u5185\u627E\u5230\u3002\u53E6\u8BF7\u68C0\u67E5\u6587\u4EF6\u6A21\u5F0F\u4EE5\u9A8C\u8BC1\u6587\u4EF6\u662F\u5426\u53EF\u6267\u884C\u3002',
"loc.messages.LIB_WhichNotFound_Win":'\u65E0\u6CD5\u5B9A\u4F4D\u53EF\u6267\u884C\u6587\u4EF6: "%s"\u3002\u8BF7\u9A8C\u8BC1\u6587\u4EF6\u8DEF\u5F84\u662F\u5426\u5B58\u5728\u6216\u6587\u4EF6\u662F\u5426\u53EF\u5728 PATH \u73AF\u5883\u53D8\u91CF\u6307\u5B9A\u7684\u76EE\u5F55\u5185\u627E\u5230\u3002\u53E6\u8BF7\u9A8C\u8BC1\u8BE5\u6587\u4EF6\u662F\u5426\u5177\u6709\u53EF\u6267\u884C\u6587\u4EF6\u7684\u6709\u6548\u6269\u5C55\u540D\u3002'},
"zh-TW":{"loc.messages.LIB_CopyFileFailed":"\u8907\u88FD\u6A94\u6848\u6642\u767C\u751F\u932F\u8AA4\u3002\u5269\u9918\u5617\u8A66\u6B21\u6578: %s","loc.messages.\
LIB_DirectoryStackEmpty":"\u76EE\u9304\u5806\u758A\u662F\u7A7A\u7684","loc.messages.LIB_EndpointAuthNotExist":"\u7AEF\u9EDE\u9A57\u8B49\u8CC7\u6599\u4E0D\u5B58\u5728: %s",
"loc.messages.LIB_EndpointDataNotExist":"\u7AEF\u9EDE\u8CC7\u6599\u53C3\u6578 %s \u4E0D\u5B58\u5728: %s","loc.messages.LIB_EndpointNotExist":"\u7AEF\u9EDE\u4E0D\u5B58\u5728: %s",
"loc.messages.LIB_FailOnCode":"\u50B3\u56DE\u7A0B\u5F0F\u78BC\u5931\u6557: %d","loc.messages.LIB_InputRequired":"\u9700\u8981\u8F38\u5165\u5167\u5BB9: %s","loc.\
messages.LIB_InvalidEndpointAuth":"\u7AEF\u9EDE\u9A57\u8B49\u7121\u6548: %s","loc.messages.LIB_InvalidPattern":"\u6A21\u5F0F\u7121\u6548: '%s'","loc.messages.LI\
B_InvalidSecureFilesInput":"\u5B89\u5168\u6A94\u6848\u8F38\u5165\u7121\u6548: %s","loc.messages.LIB_LocStringNotFound":"\u627E\u4E0D\u5230\u7D22\u5F15\u9375\u7684 loc \u5B57\u4E32: %s",
"loc.messages.LIB_MergeTestResultNotSupported":"OSX/Linux \u7684\u6B64\u7248\u672C\u7D44\u5EFA\u4EE3\u7406\u7A0B\u5F0F\u4E0D\u652F\u63F4\u5C07\u591A\u500B\u6A94\u6848\u7684\u6E2C\u8A66\u7D50\u679C\u5408\u4F75\u81F3\u55AE\u4E00\u6E2C\u8A66\u56DE\u5408\uFF0C\u6BCF\u500B\u6E2C\u8A66\u7D50\u679C\u6A94\u6848\u5C07\u4F5C\u70BA\u500B\u5225\u6E2C\u8A66\u56DE\u5408\u5728 VSO/TFS \u4E2D\u767C\u884C\u3002",
"loc.messages.LIB_MkdirFailed":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002%s","loc.messages.LIB_MkdirFailedFileExists":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002\u5B58\u5728\u885D\u7A81\u7684\u6A94\u6848: '%s'",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002\u6839\u76EE\u9304\u4E0D\u5B58\u5728: '%s'","loc.messages.LIB_Mkd\
irFailedInvalidShare":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002\u7121\u6CD5\u9A57\u8B49\u76EE\u9304\u662F\u5426\u5B58\u5728: '%s'\u3002\u5982\u679C\u76EE\u9304\u662F\u6A94\u6848\u5171\u7528\uFF0C\u8ACB\u9A57\u8B49\u5171\u7528\u540D\u7A31\u6B63\u78BA\u3001\u5171\u7528\u5728\u7DDA\u4E0A\uFF0C\u800C\u4E14\u76EE\u524D\u7684\u6D41\u7A0B\u5177\u6709\u5B58\u53D6\u5171\u7528\u7684\u6B0A\u9650\u3002",
"loc.messages.LIB_MultilineSecret":"\u7955\u5BC6\u4E0D\u5F97\u5305\u542B\u591A\u500B\u884C","loc.messages.LIB_NotFoundPreviousDirectory":"\u627E\u4E0D\u5230\u4E4B\u524D\u7684\u76EE\u9304",
"loc.messages.LIB_OperationFailed":"%s \u5931\u6557: %s","loc.messages.LIB_ParameterIsRequired":"\u672A\u63D0\u4F9B %s","loc.messages.LIB_PathHasNullByte":"\u8DEF\u5F91\u4E0D\u80FD\
\u5305\u542B null \u4F4D\u5143\u7D44","loc.messages.LIB_PathIsNotADirectory":"\u8DEF\u5F91\u4E0D\u662F\u76EE\u9304\uFF1A %s","loc.messages.LIB_PathNotFound":"\u627E\u4E0D\
\u5230 %s: %s","loc.messages.LIB_PlatformNotSupported":"\u4E0D\u652F\u63F4\u7684\u5E73\u53F0: %s","loc.messages.LIB_ProcessError":"\u5617\u8A66\u57F7\u884C\u8655\u7406\u5E8F '%s' \u6642\u767C\u751F\u932F\u8AA4\u3002\u9019\u53EF\u80FD\u8868\u793A\u8655\u7406\u5E8F\u7121\u6CD5\
\u555F\u52D5\u3002\u932F\u8AA4: %s","loc.messages.LIB_ProcessExitCode":"\u8655\u7406\u5E8F '%s' \u5931\u6557\uFF0C\u7D50\u675F\u4EE3\u78BC\u70BA %s","loc.messag\
es.LIB_ProcessStderr":"\u56E0\u70BA STDERR \u8CC7\u6599\u6D41\u4E2D\u5BEB\u5165\u4E86\u4E00\u6216\u591A\u884C\u7A0B\u5F0F\u78BC\uFF0C\u6240\u4EE5\u8655\u7406\u5E8F '%s' \u5931\u6557",
"loc.messages.LIB_ResourceFileAlreadySet":"\u8CC7\u6E90\u6A94\u6848\u5DF2\u8A2D\u5B9A\u81F3: %s","loc.messages.LIB_ResourceFileNotExist":"\u8CC7\u6E90\u6A94\u6848\u4E0D\u5B58\u5728: %s",
"loc.messages.LIB_ResourceFileNotSet":"\u5C1A\u672A\u8A2D\u5B9A\u8CC7\u6E90\u6A94\u6848\uFF0C\u627E\u4E0D\u5230\u7D22\u5F15\u9375\u7684 loc \u5B57\u4E32: %s","l\
oc.messages.LIB_ReturnCode":"\u50B3\u56DE\u7A0B\u5F0F\u78BC: %d","loc.messages.LIB_StdioNotClosed":"STDIO \u8CC7\u6599\u6D41\u672A\u5728 %s \u79D2\u5167\u95DC\u9589 (\u5F9E\u8655\u7406\u5E8F '%s' \u7D50\u675F\u4E8B\u4EF6\u767C\u751F\u5F8C\u7B97\u8D77)\u3002\u9019\u53EF\u80FD\u8868\u793A\u5B50\u8655\u7406\u5E8F\u7E7C\u627F\u4E86 STDIO\
 \u8CC7\u6599\u6D41\u4E14\u5C1A\u672A\u7D50\u675F\u3002","loc.messages.LIB_UndefinedNodeVersion":"\u672A\u5B9A\u7FA9\u7BC0\u9EDE\u7248\u672C\u3002","loc.message\
s.LIB_UnhandledEx":"\u672A\u7D93\u8655\u7406: %s","loc.messages.LIB_UseFirstGlobMatch":"\u591A\u500B\u5DE5\u4F5C\u5340\u76F8\u7B26\u3002\u8ACB\u5148\u4F7F\u7528\u3002",
"loc.messages.LIB_WhichNotFound_Linux":"\u627E\u4E0D\u5230\u53EF\u57F7\u884C\u6A94: '%s'\u3002\u8ACB\u78BA\u8A8D\u6A94\u6848\u8DEF\u5F91\u5B58\u5728\uFF0C\u6216\u6A94\u6848\u53EF\u4EE5\u5728 PATH \u74B0\u5883\u8B8A\u6578\u6307\u5B9A\u7684\u76EE\u9304\u4E2D\u627E\u5230\u3002\u53E6\u8ACB\u6AA2\u67E5\u6A94\u6848\u6A21\u5F0F\uFF0C\u78BA\u8A8D\u6A94\u6848\u53EF\u4EE5\u57F7\u884C\u3002",
"loc.messages.LIB_WhichNotFound_Win":"\u627E\u4E0D\u5230\u53EF\u57F7\u884C\u6A94: '%s'\u3002\u8ACB\u78BA\u8A8D\u6A94\u6848\u8DEF\u5F91\u5B58\u5728\uFF0C\u6216\u6A94\u6848\u53EF\u4EE5\u5728 PATH \u74B0\u5883\u8B8A\u6578\u6307\u5B9A\u7684\u76EE\u9304\u4E2D\u627E\u5230\u3002\u53E6\u8ACB\u78BA\u8A8D\u6A94\u6848\u5177\u5099\u6709\u6548\u7684\u53EF\u57F7\u884C\u6A94\u526F\u6A94\u540D\u3002"}}}}}),
require_internal=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/azure-pipelines-task-lib/internal.js"(exports2){"use strict";var _a,_b;Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.isSigPipeError=exports2._exposeCertSettings=exports2._exposeProxySettings=exports2._normalizeSeparators=exports2._isRooted=
exports2._getDirectoryName=exports2._ensureRooted=exports2._isUncPath=exports2._loadData=exports2._ensurePatternRooted=exports2._getFindInfoFromPattern=exports2.
_cloneMatchOptions=exports2._legacyFindFiles_convertPatternToRegExp=exports2._which=exports2._checkPath=exports2._exist=exports2._debug=exports2._error=exports2.
_warning=exports2._command=exports2._getVariableKey=exports2._getVariable=exports2._loc=exports2._setResourcePath=exports2._setErrStream=exports2._setStdStream=
exports2._writeLine=exports2._truncateBeforeSensitiveKeyword=exports2._endsWith=exports2._startsWith=exports2.IssueAuditAction=exports2.IssueSource=exports2._vault=
exports2._knownVariableMap=void 0;var fs=(0,import_chunk_EDMQEAHJ.__require)("fs"),path=(0,import_chunk_EDMQEAHJ.__require)("path"),os=(0,import_chunk_EDMQEAHJ.__require)(
"os"),minimatch=(init_minimatch(),(0,import_chunk_EDMQEAHJ.__toCommonJS)(minimatch_exports)),util=(0,import_chunk_EDMQEAHJ.__require)("util"),tcm=require_taskcommand(),
vm=require_vault(),semver=require_semver(),crypto=(0,import_chunk_EDMQEAHJ.__require)("crypto"),libResource=require_lib_resource();exports2._knownVariableMap={};
var _commandCorrelationId,IssueSource;(function(IssueSource2){IssueSource2.CustomerScript="CustomerScript",IssueSource2.TaskInternal="TaskInternal"})(IssueSource=
exports2.IssueSource||(exports2.IssueSource={}));var IssueAuditAction;(function(IssueAuditAction2){IssueAuditAction2[IssueAuditAction2.Unknown=0]="Unknown",IssueAuditAction2[IssueAuditAction2.
ShellTasksValidation=1]="ShellTasksValidation"})(IssueAuditAction=exports2.IssueAuditAction||(exports2.IssueAuditAction={})),semver.lt(process.versions.node,"4.\
2.0")&&_warning("Tasks require a new agent.  Upgrade your agent or node to 4.2.0 or later",IssueSource.TaskInternal);function _startsWith(str,start){return str.
slice(0,start.length)==start}exports2._startsWith=_startsWith;function _endsWith(str,end){return str.slice(-end.length)==end}exports2._endsWith=_endsWith;function _truncateBeforeSensitiveKeyword(str,sensitiveKeywordsPattern){
if(!str)return str;var index=str.search(sensitiveKeywordsPattern);return index<=0?str:"".concat(str.substring(0,index),"...")}exports2._truncateBeforeSensitiveKeyword=
_truncateBeforeSensitiveKeyword;var _outStream=process.stdout,_errStream=process.stderr;function _writeLine(str){_outStream.write(str+os.EOL)}exports2._writeLine=
_writeLine;function _setStdStream(stdStream){_outStream=stdStream}exports2._setStdStream=_setStdStream;function _setErrStream(errStream){_errStream=errStream}exports2.
_setErrStream=_setErrStream;var _locStringCache={},_resourceFiles={},_libResourceFileLoaded=!1,_resourceCulture="en-US";function _getLocStrings(resourceJson,locResourceJson){
var locStrings={};if(resourceJson&&resourceJson.hasOwnProperty("messages"))for(var key in resourceJson.messages)locResourceJson&&locResourceJson.hasOwnProperty(
"loc.messages."+key)?locStrings[key]=locResourceJson["loc.messages."+key]:locStrings[key]=resourceJson.messages[key];return locStrings}function _loadResJson(resjsonFile){
var resJson;if(_exist(resjsonFile)){var resjsonContent=fs.readFileSync(resjsonFile,"utf8").toString();resjsonContent.indexOf("\uFEFF")==0&&(resjsonContent=resjsonContent.
slice(1));try{resJson=JSON.parse(resjsonContent)}catch(err){_debug("unable to parse resjson with err: "+err.message)}}else _debug(".resjson file not found: "+resjsonFile);
return resJson}function _loadLocStrings(resourceFile,culture){var locStrings={};if(_exist(resourceFile)){var resourceJson=(0,import_chunk_EDMQEAHJ.__require)(resourceFile);
if(resourceJson&&resourceJson.hasOwnProperty("messages")){var locResourceJson,localizedResourceFile=path.join(path.dirname(resourceFile),"Strings","resources.re\
sjson"),upperCulture=culture.toUpperCase(),cultures=[];try{cultures=fs.readdirSync(localizedResourceFile)}catch{}for(var i=0;i<cultures.length;i++)if(cultures[i].
toUpperCase()==upperCulture){localizedResourceFile=path.join(localizedResourceFile,cultures[i],"resources.resjson"),_exist(localizedResourceFile)&&(locResourceJson=
_loadResJson(localizedResourceFile));break}locStrings=_getLocStrings(resourceJson,locResourceJson)}}else _warning("LIB_ResourceFile does not exist",IssueSource.
TaskInternal);return locStrings}function _loadEmbeddedLocStrings(resourceData,culture){var localizedResource,upperCulture=culture.toUpperCase(),localizedResources=resourceData.
localizedMessages||{};for(var localizedCulture in localizedResources)if(localizedCulture.toUpperCase()==upperCulture){localizedResource=localizedResources[localizedCulture];
break}return _getLocStrings(resourceData,localizedResource)}function _setResourcePath(path2,ignoreWarnings){if(ignoreWarnings===void 0&&(ignoreWarnings=!1),process.
env.TASKLIB_INPROC_UNITS&&(_resourceFiles={},_libResourceFileLoaded=!1,_locStringCache={},_resourceCulture="en-US"),_resourceFiles[path2])ignoreWarnings||_warning(
_loc("LIB_ResourceFileAlreadySet",path2),IssueSource.TaskInternal);else{_checkPath(path2,"resource file path"),_resourceFiles[path2]=path2,_debug("adding resour\
ce file: "+path2),_resourceCulture=_getVariable("system.culture")||_resourceCulture;var locStrs=_loadLocStrings(path2,_resourceCulture);for(var key in locStrs)_locStringCache[key]=
locStrs[key]}}exports2._setResourcePath=_setResourcePath;function _loc(key){for(var param=[],_i=1;_i<arguments.length;_i++)param[_i-1]=arguments[_i];if(!_libResourceFileLoaded){
var libLocStrs=_loadEmbeddedLocStrings(libResource,_resourceCulture);for(var libKey in libLocStrs)_locStringCache[libKey]=libLocStrs[libKey];_libResourceFileLoaded=
!0}var locString;return _locStringCache.hasOwnProperty(key)?locString=_locStringCache[key]:(Object.keys(_resourceFiles).length<=0?_warning("Resource file haven'\
t been set, can't find loc string for key: ".concat(key),IssueSource.TaskInternal):_warning("Can't find loc string for key: ".concat(key)),locString=key),param.
length>0?util.format.apply(this,[locString].concat(param)):locString}exports2._loc=_loc;function _getVariable(name){var varval,info,key=_getVariableKey(name);return exports2.
_knownVariableMap.hasOwnProperty(key)&&(info=exports2._knownVariableMap[key]),info&&info.secret?varval=exports2._vault.retrieveSecret("SECRET_"+key):(varval=process.
env[key],!varval&&name.toUpperCase()=="AGENT.JOBSTATUS"&&(varval=process.env["agent.jobstatus"])),_debug(name+"="+varval),varval}exports2._getVariable=_getVariable;
function _getVariableKey(name){if(!name)throw new Error(_loc("LIB_ParameterIsRequired","name"));return name.replace(/\./g,"_").replace(/ /g,"_").toUpperCase()}exports2.
_getVariableKey=_getVariableKey;function _command(command3,properties,message){var taskCmd=new tcm.TaskCommand(command3,properties,message);_writeLine(taskCmd.toString())}
exports2._command=_command;function _warning(message,source,auditAction){source===void 0&&(source=IssueSource.TaskInternal),_command("task.issue",{type:"warning",
source,correlationId:_commandCorrelationId,auditAction},message)}exports2._warning=_warning;function _error(message,source,auditAction){source===void 0&&(source=
IssueSource.TaskInternal),_command("task.issue",{type:"error",source,correlationId:_commandCorrelationId,auditAction},message)}exports2._error=_error;var debugMode=((_a=
_getVariable("system.debug"))===null||_a===void 0?void 0:_a.toLowerCase())==="true",shouldCheckDebugMode=((_b=_getVariable("DistributedTask.Tasks.Node.SkipDebug\
LogsWhenDebugModeOff"))===null||_b===void 0?void 0:_b.toLowerCase())==="true";function _debug(message){(!shouldCheckDebugMode||shouldCheckDebugMode&&debugMode)&&
_command("task.debug",null,message)}exports2._debug=_debug;function _exist(path2){var exist=!1;try{exist=!!(path2&&fs.statSync(path2)!=null)}catch(err){if(err&&
err.code==="ENOENT")exist=!1;else throw err}return exist}exports2._exist=_exist;function _checkPath(p,name){if(_debug("check path : "+p),!_exist(p))throw new Error(
_loc("LIB_PathNotFound",name,p))}exports2._checkPath=_checkPath;function _which(tool,check){if(!tool)throw new Error("parameter 'tool' is required");if(check){var result=_which(
tool,!1);if(result)return result;throw process.platform=="win32"?new Error(_loc("LIB_WhichNotFound_Win",tool)):new Error(_loc("LIB_WhichNotFound_Linux",tool))}_debug(
"which '".concat(tool,"'"));try{var extensions=[];if(process.platform=="win32"&&process.env.PATHEXT)for(var _i=0,_a2=process.env.PATHEXT.split(path.delimiter);_i<
_a2.length;_i++){var extension=_a2[_i];extension&&extensions.push(extension)}if(_isRooted(tool)){var filePath=_tryGetExecutablePath(tool,extensions);return filePath?
(_debug("found: '".concat(filePath,"'")),filePath):(_debug("not found"),"")}if(tool.indexOf("/")>=0||process.platform=="win32"&&tool.indexOf("\\")>=0)return _debug(
"not found"),"";var directories=[];if(process.env.PATH)for(var _b2=0,_c=process.env.PATH.split(path.delimiter);_b2<_c.length;_b2++){var p=_c[_b2];p&&directories.
push(p)}for(var _d=0,directories_1=directories;_d<directories_1.length;_d++){var directory=directories_1[_d],filePath=_tryGetExecutablePath(directory+path.sep+tool,
extensions);if(filePath)return _debug("found: '".concat(filePath,"'")),filePath}return _debug("not found"),""}catch(err){throw new Error(_loc("LIB_OperationFail\
ed","which",err.message))}}exports2._which=_which;function _tryGetExecutablePath(filePath,extensions){try{var stats=fs.statSync(filePath);if(stats.isFile()){if(process.
platform=="win32"){var isExecutable=!1,fileName=path.basename(filePath),dotIndex=fileName.lastIndexOf(".");if(dotIndex>=0){var upperExt_1=fileName.substr(dotIndex).
toUpperCase();if(extensions.some(function(validExt){return validExt.toUpperCase()==upperExt_1}))return filePath}}else if(isUnixExecutable(stats))return filePath}}catch(err){
err.code!="ENOENT"&&_debug("Unexpected error attempting to determine if executable file exists '".concat(filePath,"': ").concat(err))}for(var originalFilePath=filePath,
_i=0,extensions_1=extensions;_i<extensions_1.length;_i++){var extension=extensions_1[_i],found=!1,filePath_1=originalFilePath+extension;try{var stats=fs.statSync(
filePath_1);if(stats.isFile()){if(process.platform=="win32"){try{for(var directory=path.dirname(filePath_1),upperName=path.basename(filePath_1).toUpperCase(),_a2=0,
_b2=fs.readdirSync(directory);_a2<_b2.length;_a2++){var actualName=_b2[_a2];if(upperName==actualName.toUpperCase()){filePath_1=path.join(directory,actualName);break}}}catch(err){
_debug("Unexpected error attempting to determine the actual case of the file '".concat(filePath_1,"': ").concat(err))}return filePath_1}else if(isUnixExecutable(
stats))return filePath_1}}catch(err){err.code!="ENOENT"&&_debug("Unexpected error attempting to determine if executable file exists '".concat(filePath_1,"': ").
concat(err))}}return""}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&stats.gid===process.getgid()||(stats.mode&64)>0&&stats.uid===process.
getuid()}function _legacyFindFiles_convertPatternToRegExp(pattern){pattern=(process.platform=="win32"?pattern.replace(/\\/g,"/"):pattern).replace(/[-\/\\^$*+?.()|[\]{}]/g,
"\\$&").replace(/\\\/\\\*\\\*\\\//g,"((/.+/)|(/))").replace(/\\\*\\\*/g,".*").replace(/\\\*/g,"[^/]*").replace(/\\\?/g,"[^/]"),pattern="^".concat(pattern,"$");var flags=process.
platform=="win32"?"i":"";return new RegExp(pattern,flags)}exports2._legacyFindFiles_convertPatternToRegExp=_legacyFindFiles_convertPatternToRegExp;function _cloneMatchOptions(matchOptions){
return{debug:matchOptions.debug,nobrace:matchOptions.nobrace,noglobstar:matchOptions.noglobstar,dot:matchOptions.dot,noext:matchOptions.noext,nocase:matchOptions.
nocase,nonull:matchOptions.nonull,matchBase:matchOptions.matchBase,nocomment:matchOptions.nocomment,nonegate:matchOptions.nonegate,flipNegate:matchOptions.flipNegate}}
exports2._cloneMatchOptions=_cloneMatchOptions;function _getFindInfoFromPattern(defaultRoot,pattern,matchOptions){if(!defaultRoot)throw new Error("getFindRootFr\
omPattern() parameter defaultRoot cannot be empty");if(!pattern)throw new Error("getFindRootFromPattern() parameter pattern cannot be empty");if(!matchOptions.nobrace)
throw new Error("getFindRootFromPattern() expected matchOptions.nobrace to be true");if(matchOptions=_cloneMatchOptions(matchOptions),matchOptions.nocase=!1,matchOptions.
matchBase&&!_isRooted(pattern)&&(process.platform=="win32"?pattern.replace(/\\/g,"/"):pattern).indexOf("/")<0)return{adjustedPattern:pattern,findPath:defaultRoot,
statOnly:!1};var minimatchObj=new minimatch.Minimatch(pattern,matchOptions);if(minimatchObj.set.length!=1)throw new Error("getFindRootFromPattern() expected Min\
imatch(...).set.length to be 1. Actual: "+minimatchObj.set.length);for(var literalSegments=[],_i=0,_a2=minimatchObj.set[0];_i<_a2.length;_i++){var parsedSegment=_a2[_i];
if(typeof parsedSegment=="string"){literalSegments.push(parsedSegment);continue}break}var joinedSegments=literalSegments.join("/");joinedSegments&&process.platform==
"win32"&&_startsWith(pattern.replace(/\\/g,"/"),"//")&&(joinedSegments="/"+joinedSegments);var findPath;return _isRooted(pattern)?findPath=joinedSegments:joinedSegments?
findPath=_ensureRooted(defaultRoot,joinedSegments):findPath=defaultRoot,findPath&&(findPath=_getDirectoryName(_ensureRooted(findPath,"_")),findPath=_normalizeSeparators(
findPath)),{adjustedPattern:_ensurePatternRooted(defaultRoot,pattern),findPath,statOnly:literalSegments.length==minimatchObj.set[0].length}}exports2._getFindInfoFromPattern=
_getFindInfoFromPattern;function _ensurePatternRooted(root,p){if(!root)throw new Error('ensurePatternRooted() parameter "root" cannot be empty');if(!p)throw new Error(
'ensurePatternRooted() parameter "p" cannot be empty');return _isRooted(p)?p:(root=_normalizeSeparators(root),root=(process.platform=="win32"?root:root.replace(
/\\/g,"\\\\")).replace(/(\[)(?=[^\/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]").replace(/\+\(/g,"[+](").replace(/@\(/g,"[@](").replace(/!\(/g,"[!]("),
_ensureRooted(root,p))}exports2._ensurePatternRooted=_ensurePatternRooted;function _loadData(){var keyPath=_getVariable("agent.TempDirectory")||_getVariable("ag\
ent.workFolder")||process.cwd();exports2._vault=new vm.Vault(keyPath),exports2._knownVariableMap={},_debug("loading inputs and endpoints");var loaded=0;for(var envvar in process.
env)if(_startsWith(envvar,"INPUT_")||_startsWith(envvar,"ENDPOINT_AUTH_")||_startsWith(envvar,"SECUREFILE_TICKET_")||_startsWith(envvar,"SECRET_")||_startsWith(
envvar,"VSTS_TASKVARIABLE_")){if(_startsWith(envvar,"SECRET_")){var variableName=envvar.substring(7);variableName&&(exports2._knownVariableMap[_getVariableKey(variableName)]=
{name:variableName,secret:!0})}var value=process.env[envvar];value&&(++loaded,_debug("loading "+envvar),exports2._vault.storeSecret(envvar,value),delete process.
env[envvar])}_debug("loaded "+loaded);var correlationId=process.env.COMMAND_CORRELATION_ID;delete process.env.COMMAND_CORRELATION_ID,_commandCorrelationId=correlationId?
String(correlationId):"";var names;try{names=JSON.parse(process.env.VSTS_PUBLIC_VARIABLES||"[]")}catch(err){throw new Error("Failed to parse VSTS_PUBLIC_VARIABL\
ES as JSON. "+err)}names.forEach(function(name){exports2._knownVariableMap[_getVariableKey(name)]={name,secret:!1}}),delete process.env.VSTS_PUBLIC_VARIABLES;try{
names=JSON.parse(process.env.VSTS_SECRET_VARIABLES||"[]")}catch(err){throw new Error("Failed to parse VSTS_SECRET_VARIABLES as JSON. "+err)}names.forEach(function(name){
exports2._knownVariableMap[_getVariableKey(name)]={name,secret:!0}}),delete process.env.VSTS_SECRET_VARIABLES,global._vsts_task_lib_loaded=!0}exports2._loadData=
_loadData;function _isUncPath(path2){return/^\\\\[^\\]/.test(path2)}exports2._isUncPath=_isUncPath;function _ensureRooted(root,p){if(!root)throw new Error('ensu\
reRooted() parameter "root" cannot be empty');if(!p)throw new Error('ensureRooted() parameter "p" cannot be empty');return _isRooted(p)?p:(process.platform=="wi\
n32"&&root.match(/^[A-Z]:$/i)||_endsWith(root,"/")||process.platform=="win32"&&_endsWith(root,"\\")||(root+=path.sep),root+p)}exports2._ensureRooted=_ensureRooted;
function _getDirectoryName(p){if(!p)return"";if(p=_normalizeSeparators(p),process.platform=="win32"){if(/^[A-Z]:\\?[^\\]+$/i.test(p))return p.charAt(2)=="\\"?p.
substring(0,3):p.substring(0,2);if(/^[A-Z]:\\?$/i.test(p))return"";var lastSlashIndex=p.lastIndexOf("\\");return lastSlashIndex<0||p=="\\"?"":lastSlashIndex==0?
"\\":/^\\\\[^\\]+(\\[^\\]*)?$/.test(p)?"":p.substring(0,lastSlashIndex)}return p.indexOf("/")<0||p=="/"?"":_endsWith(p,"/")?p.substring(0,p.length-1):path.dirname(
p)}exports2._getDirectoryName=_getDirectoryName;function _isRooted(p){if(p=_normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');
return process.platform=="win32"?_startsWith(p,"\\")||/^[A-Z]:/i.test(p):_startsWith(p,"/")}exports2._isRooted=_isRooted;function _normalizeSeparators(p){if(p=p||
"",process.platform=="win32"){p=p.replace(/\//g,"\\");var isUnc=/^\\\\+[^\\]/.test(p);return(isUnc?"\\":"")+p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"\
/")}exports2._normalizeSeparators=_normalizeSeparators;function _exposeProxySettings(){var proxyUrl=_getVariable("Agent.ProxyUrl");if(proxyUrl&&proxyUrl.length>
0){var proxyUsername=_getVariable("Agent.ProxyUsername"),proxyPassword=_getVariable("Agent.ProxyPassword"),proxyBypassHostsJson=_getVariable("Agent.ProxyBypassL\
ist");global._vsts_task_lib_proxy_url=proxyUrl,global._vsts_task_lib_proxy_username=proxyUsername,global._vsts_task_lib_proxy_bypass=proxyBypassHostsJson,global.
_vsts_task_lib_proxy_password=_exposeTaskLibSecret("proxy",proxyPassword||""),_debug("expose agent proxy configuration."),global._vsts_task_lib_proxy=!0}}exports2.
_exposeProxySettings=_exposeProxySettings;function _exposeCertSettings(){var ca=_getVariable("Agent.CAInfo");ca&&(global._vsts_task_lib_cert_ca=ca);var clientCert=_getVariable(
"Agent.ClientCert");if(clientCert){var clientCertKey=_getVariable("Agent.ClientCertKey"),clientCertArchive=_getVariable("Agent.ClientCertArchive"),clientCertPassword=_getVariable(
"Agent.ClientCertPassword");global._vsts_task_lib_cert_clientcert=clientCert,global._vsts_task_lib_cert_key=clientCertKey,global._vsts_task_lib_cert_archive=clientCertArchive,
global._vsts_task_lib_cert_passphrase=_exposeTaskLibSecret("cert",clientCertPassword||"")}(ca||clientCert)&&(_debug("expose agent certificate configuration."),global.
_vsts_task_lib_cert=!0);var skipCertValidation=_getVariable("Agent.SkipCertValidation")||"false";skipCertValidation&&(global._vsts_task_lib_skip_cert_validation=
skipCertValidation.toUpperCase()==="TRUE")}exports2._exposeCertSettings=_exposeCertSettings;function _exposeTaskLibSecret(keyFile,secret){if(secret){var encryptKey=crypto.
randomBytes(32),iv=crypto.randomBytes(16),cipher=crypto.createCipheriv("aes-256-ctr",encryptKey,iv),encryptedContent=cipher.update(secret,"utf8","hex");encryptedContent+=
cipher.final("hex");var storageFile=path.join(_getVariable("Agent.TempDirectory")||_getVariable("agent.workFolder")||process.cwd(),keyFile),keyAndIv=encryptKey.
toString("base64")+":"+iv.toString("base64");return fs.writeFileSync(storageFile,keyAndIv,{encoding:"utf8"}),Buffer.from(storageFile).toString("base64")+":"+Buffer.
from(encryptedContent).toString("base64")}}function isSigPipeError(e){var _a2;return!e||typeof e!="object"?!1:e.code==="EPIPE"&&((_a2=e.syscall)===null||_a2===void 0?
void 0:_a2.toUpperCase())==="WRITE"}exports2.isSigPipeError=isSigPipeError}}),toolrunner_exports={},init_toolrunner=(0,import_chunk_EDMQEAHJ.__esm)({"task-lib-s\
tub:./toolrunner"(){}}),externaloutput_exports={},init_externaloutput=(0,import_chunk_EDMQEAHJ.__esm)({"task-lib-stub:./externaloutput"(){}}),require_task=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/azure-pipelines-task-lib/task.js"(exports2){"use strict";var __spreadArray=exports2&&exports2.__spreadArray||function(to,from,pack){if(pack||arguments.
length===2)for(var i=0,l=from.length,ar;i<l;i++)(ar||!(i in from))&&(ar||(ar=Array.prototype.slice.call(from,0,i)),ar[i]=from[i]);return to.concat(ar||Array.prototype.
slice.call(from))};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getPlatform=exports2.osType=exports2.writeFile=exports2.exist=exports2.stats=
exports2.debug=exports2.error=exports2.warning=exports2.command=exports2.setTaskVariable=exports2.getTaskVariable=exports2.getSecureFileTicket=exports2.getSecureFileName=
exports2.getEndpointAuthorization=exports2.getEndpointAuthorizationParameterRequired=exports2.getEndpointAuthorizationParameter=exports2.getEndpointAuthorizationSchemeRequired=
exports2.getEndpointAuthorizationScheme=exports2.getEndpointDataParameterRequired=exports2.getEndpointDataParameter=exports2.getEndpointUrlRequired=exports2.getEndpointUrl=
exports2.getPathInputRequired=exports2.getPathInput=exports2.filePathSupplied=exports2.getDelimitedInput=exports2.getPipelineFeature=exports2.getBoolFeatureFlag=
exports2.getBoolInput=exports2.getInputRequired=exports2.getInput=exports2.setSecret=exports2.setVariable=exports2.getVariables=exports2.assertAgent=exports2.getVariable=
exports2.loc=exports2.setResourcePath=exports2.setSanitizedResult=exports2.setResult=exports2.setErrStream=exports2.setStdStream=exports2.AgentHostedMode=exports2.
Platform=exports2.IssueSource=exports2.FieldType=exports2.ArtifactType=exports2.IssueType=exports2.TaskState=exports2.TaskResult=void 0,exports2.defaultAllowedVsoCommands=
exports2.errorExternalOutput=exports2.warningExternalOutput=exports2.debugExternalOutput=exports2.writeExternalOutput=exports2.createExternalOutputStream=exports2.
updateReleaseName=exports2.addBuildTag=exports2.updateBuildNumber=exports2.uploadBuildLog=exports2.associateArtifact=exports2.uploadArtifact=exports2.logIssue=exports2.
logDetail=exports2.setProgress=exports2.setEndpoint=exports2.addAttachment=exports2.uploadSummary=exports2.prependPath=exports2.uploadFile=exports2.CodeCoverageEnabler=
exports2.CodeCoveragePublisher=exports2.TestPublisher=exports2.getHttpCertConfiguration=exports2.getHttpProxyConfiguration=exports2.findMatch=exports2.filter=exports2.
match=exports2.tool=exports2.execSync=exports2.exec=exports2.execAsync=exports2.rmRF=exports2.legacyFindFiles=exports2.find=exports2.retry=exports2.mv=exports2.
cp=exports2.ls=exports2.which=exports2.resolve=exports2.mkdirP=exports2.popd=exports2.pushd=exports2.cd=exports2.checkPath=exports2.cwd=exports2.getSprint=exports2.
getAgentMode=exports2.getNodeMajorVersion=void 0;var childProcess=(0,import_chunk_EDMQEAHJ.__require)("child_process"),fs=(0,import_chunk_EDMQEAHJ.__require)("f\
s"),path=(0,import_chunk_EDMQEAHJ.__require)("path"),os=(0,import_chunk_EDMQEAHJ.__require)("os"),minimatch=(init_minimatch(),(0,import_chunk_EDMQEAHJ.__toCommonJS)(
minimatch_exports)),im=require_internal(),tcm=require_taskcommand(),trm=(init_toolrunner(),(0,import_chunk_EDMQEAHJ.__toCommonJS)(toolrunner_exports)),eom=(init_externaloutput(),
(0,import_chunk_EDMQEAHJ.__toCommonJS)(externaloutput_exports)),semver=require_semver(),TaskResult2;(function(TaskResult3){TaskResult3[TaskResult3.Succeeded=0]=
"Succeeded",TaskResult3[TaskResult3.SucceededWithIssues=1]="SucceededWithIssues",TaskResult3[TaskResult3.Failed=2]="Failed",TaskResult3[TaskResult3.Cancelled=3]=
"Cancelled",TaskResult3[TaskResult3.Skipped=4]="Skipped"})(TaskResult2=exports2.TaskResult||(exports2.TaskResult={}));var TaskState;(function(TaskState2){TaskState2[TaskState2.
Unknown=0]="Unknown",TaskState2[TaskState2.Initialized=1]="Initialized",TaskState2[TaskState2.InProgress=2]="InProgress",TaskState2[TaskState2.Completed=3]="Com\
pleted"})(TaskState=exports2.TaskState||(exports2.TaskState={}));var IssueType2;(function(IssueType3){IssueType3[IssueType3.Error=0]="Error",IssueType3[IssueType3.
Warning=1]="Warning"})(IssueType2=exports2.IssueType||(exports2.IssueType={}));var ArtifactType;(function(ArtifactType2){ArtifactType2[ArtifactType2.Container=0]=
"Container",ArtifactType2[ArtifactType2.FilePath=1]="FilePath",ArtifactType2[ArtifactType2.VersionControl=2]="VersionControl",ArtifactType2[ArtifactType2.GitRef=
3]="GitRef",ArtifactType2[ArtifactType2.TfvcLabel=4]="TfvcLabel"})(ArtifactType=exports2.ArtifactType||(exports2.ArtifactType={}));var FieldType;(function(FieldType2){
FieldType2[FieldType2.AuthParameter=0]="AuthParameter",FieldType2[FieldType2.DataParameter=1]="DataParameter",FieldType2[FieldType2.Url=2]="Url"})(FieldType=exports2.
FieldType||(exports2.FieldType={})),exports2.IssueSource=im.IssueSource;var Platform;(function(Platform2){Platform2[Platform2.Windows=0]="Windows",Platform2[Platform2.
MacOS=1]="MacOS",Platform2[Platform2.Linux=2]="Linux"})(Platform=exports2.Platform||(exports2.Platform={}));var AgentHostedMode;(function(AgentHostedMode2){AgentHostedMode2[AgentHostedMode2.
Unknown=0]="Unknown",AgentHostedMode2[AgentHostedMode2.SelfHosted=1]="SelfHosted",AgentHostedMode2[AgentHostedMode2.MsHosted=2]="MsHosted"})(AgentHostedMode=exports2.
AgentHostedMode||(exports2.AgentHostedMode={}));var SPRINT_ONE_START_UTC_MS=Date.UTC(2010,7,14,0,0,0,0),DAYS_PER_WEEK=7,DAYS_PER_SPRINT=21,MILLISECONDS_PER_DAY=1440*
60*1e3;exports2.setStdStream=im._setStdStream,exports2.setErrStream=im._setErrStream;function setResult2(result,message,done){(0,exports2.debug)("task result: "+
TaskResult2[result]),result==TaskResult2.Failed&&message?(0,exports2.error)(message,exports2.IssueSource.TaskInternal):result==TaskResult2.SucceededWithIssues&&
message&&(0,exports2.warning)(message,exports2.IssueSource.TaskInternal);var properties={result:TaskResult2[result]};done&&(properties.done="true"),(0,exports2.
command)("task.complete",properties,message)}exports2.setResult=setResult2;function setSanitizedResult(result,message,done){var pattern=/password|key|secret|bearer|authorization|token|pat/i,
sanitizedMessage=im._truncateBeforeSensitiveKeyword(message,pattern);setResult2(result,sanitizedMessage,done)}exports2.setSanitizedResult=setSanitizedResult,process.
on("uncaughtException",function(err){im.isSigPipeError(err)||(setResult2(TaskResult2.Failed,(0,exports2.loc)("LIB_UnhandledEx",err.message)),(0,exports2.error)(
String(err.stack),im.IssueSource.TaskInternal))}),process.on("unhandledRejection",function(reason){throw reason instanceof Error?reason:new Error(reason)}),exports2.
setResourcePath=im._setResourcePath,exports2.loc=im._loc,exports2.getVariable=im._getVariable;function assertAgent(minimum){if(semver.lt(minimum,"2.104.1"))throw new Error(
"assertAgent() requires the parameter to be 2.104.1 or higher");var agent=(0,exports2.getVariable)("Agent.Version");if((0,exports2.debug)("Detected Agent.Versio\
n="+(agent||"undefined")),agent&&semver.lt(agent,minimum))throw new Error("Agent version ".concat(minimum," or higher is required. Detected Agent version: ").concat(
agent))}exports2.assertAgent=assertAgent;function getVariables(){return Object.keys(im._knownVariableMap).map(function(key){var info=im._knownVariableMap[key];return{
name:info.name,value:(0,exports2.getVariable)(info.name),secret:info.secret}})}exports2.getVariables=getVariables;function setVariable2(name,val,secret,isOutput){
secret===void 0&&(secret=!1),isOutput===void 0&&(isOutput=!1);var key=im._getVariableKey(name);im._knownVariableMap.hasOwnProperty(key)&&(secret=secret||im._knownVariableMap[key].
secret);var varValue=val||"";if((0,exports2.debug)("set "+name+"="+(secret&&varValue?"********":varValue)),secret){if(varValue&&varValue.match(/\r|\n/)&&"".concat(
process.env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!="TRUE")throw new Error((0,exports2.loc)("LIB_MultilineSecret"));im._vault.storeSecret("SECRET_"+key,
varValue),delete process.env[key]}else process.env[key]=varValue;im._knownVariableMap[key]={name,secret},(0,exports2.command)("task.setvariable",{variable:name||
"",isOutput:(isOutput||!1).toString(),issecret:(secret||!1).toString()},varValue)}exports2.setVariable=setVariable2;function setSecret2(val){if(val){if(val.match(
/\r|\n/)&&"".concat(process.env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!=="TRUE")throw new Error((0,exports2.loc)("LIB_MultilineSecret"));(0,exports2.command)(
"task.setsecret",{},val)}}exports2.setSecret=setSecret2;function getInput2(name,required){var inval=im._vault.retrieveSecret("INPUT_"+im._getVariableKey(name));
if(required&&!inval)throw new Error((0,exports2.loc)("LIB_InputRequired",name));return(0,exports2.debug)(name+"="+inval),inval}exports2.getInput=getInput2;function getInputRequired(name){
return getInput2(name,!0)}exports2.getInputRequired=getInputRequired;function getBoolInput(name,required){return(getInput2(name,required)||"").toUpperCase()=="T\
RUE"}exports2.getBoolInput=getBoolInput;function getBoolFeatureFlag(ffName,defaultValue){defaultValue===void 0&&(defaultValue=!1);var ffValue=process.env[ffName];
return ffValue?((0,exports2.debug)("Feature flag ".concat(ffName," = ").concat(ffValue)),ffValue.toLowerCase()==="true"):((0,exports2.debug)("Feature flag ".concat(
ffName," not found. Returning ").concat(defaultValue," as default.")),defaultValue)}exports2.getBoolFeatureFlag=getBoolFeatureFlag;function getPipelineFeature(featureName){
var variableName=im._getVariableKey("DistributedTask.Tasks.".concat(featureName)),featureValue=process.env[variableName];if(!featureValue)return(0,exports2.debug)(
"Feature '".concat(featureName,"' not found. Returning false as default.")),!1;var boolValue=featureValue.toLowerCase()==="true";return(0,exports2.debug)("Featu\
re '".concat(featureName,"' = '").concat(featureValue,"'. Processed as '").concat(boolValue,"'.")),boolValue}exports2.getPipelineFeature=getPipelineFeature;function getDelimitedInput(name,delim,required){
var inputVal=getInput2(name,required);if(!inputVal)return[];var result=[];return inputVal.split(delim).forEach(function(x){x&&result.push(x)}),result}exports2.getDelimitedInput=
getDelimitedInput;function filePathSupplied(name){var pathValue=this.resolve(this.getPathInput(name)||""),repoRoot=this.resolve((0,exports2.getVariable)("build.\
sourcesDirectory")||(0,exports2.getVariable)("system.defaultWorkingDirectory")||""),supplied=pathValue!==repoRoot;return(0,exports2.debug)(name+"path supplied :"+
supplied),supplied}exports2.filePathSupplied=filePathSupplied;function getPathInput(name,required,check){var inval=getInput2(name,required);return inval&&check&&
(0,exports2.checkPath)(inval,name),inval}exports2.getPathInput=getPathInput;function getPathInputRequired(name,check){return getPathInput(name,!0,check)}exports2.
getPathInputRequired=getPathInputRequired;function getEndpointUrl2(id,optional){var urlval=process.env["ENDPOINT_URL_"+id];if(!optional&&!urlval)throw new Error(
(0,exports2.loc)("LIB_EndpointNotExist",id));return(0,exports2.debug)(id+"="+urlval),urlval}exports2.getEndpointUrl=getEndpointUrl2;function getEndpointUrlRequired(id){
return getEndpointUrl2(id,!1)}exports2.getEndpointUrlRequired=getEndpointUrlRequired;function getEndpointDataParameter2(id,key,optional){var dataParamVal=process.
env["ENDPOINT_DATA_"+id+"_"+key.toUpperCase()];if(!optional&&!dataParamVal)throw new Error((0,exports2.loc)("LIB_EndpointDataNotExist",id,key));return(0,exports2.
debug)(id+" data "+key+" = "+dataParamVal),dataParamVal}exports2.getEndpointDataParameter=getEndpointDataParameter2;function getEndpointDataParameterRequired(id,key){
return getEndpointDataParameter2(id,key,!1)}exports2.getEndpointDataParameterRequired=getEndpointDataParameterRequired;function getEndpointAuthorizationScheme(id,optional){
var authScheme=im._vault.retrieveSecret("ENDPOINT_AUTH_SCHEME_"+id);if(!optional&&!authScheme)throw new Error((0,exports2.loc)("LIB_EndpointAuthNotExist",id));return(0,exports2.
debug)(id+" auth scheme = "+authScheme),authScheme}exports2.getEndpointAuthorizationScheme=getEndpointAuthorizationScheme;function getEndpointAuthorizationSchemeRequired(id){
return getEndpointAuthorizationScheme(id,!1)}exports2.getEndpointAuthorizationSchemeRequired=getEndpointAuthorizationSchemeRequired;function getEndpointAuthorizationParameter2(id,key,optional){
var authParam=im._vault.retrieveSecret("ENDPOINT_AUTH_PARAMETER_"+id+"_"+key.toUpperCase());if(!optional&&!authParam)throw new Error((0,exports2.loc)("LIB_Endpo\
intAuthNotExist",id));return(0,exports2.debug)(id+" auth param "+key+" = "+authParam),authParam}exports2.getEndpointAuthorizationParameter=getEndpointAuthorizationParameter2;
function getEndpointAuthorizationParameterRequired(id,key){return getEndpointAuthorizationParameter2(id,key,!1)}exports2.getEndpointAuthorizationParameterRequired=
getEndpointAuthorizationParameterRequired;function getEndpointAuthorization(id,optional){var aval=im._vault.retrieveSecret("ENDPOINT_AUTH_"+id);!optional&&!aval&&
setResult2(TaskResult2.Failed,(0,exports2.loc)("LIB_EndpointAuthNotExist",id)),(0,exports2.debug)(id+" exists "+!!aval);var auth;try{aval&&(auth=JSON.parse(aval))}catch{
throw new Error((0,exports2.loc)("LIB_InvalidEndpointAuth",aval))}return auth}exports2.getEndpointAuthorization=getEndpointAuthorization;function getSecureFileName(id){
var name=process.env["SECUREFILE_NAME_"+id];return(0,exports2.debug)("secure file name for id "+id+" = "+name),name}exports2.getSecureFileName=getSecureFileName;
function getSecureFileTicket(id){var ticket=im._vault.retrieveSecret("SECUREFILE_TICKET_"+id);return(0,exports2.debug)("secure file ticket for id "+id+" = "+ticket),
ticket}exports2.getSecureFileTicket=getSecureFileTicket;function getTaskVariable2(name){assertAgent("2.115.0");var inval=im._vault.retrieveSecret("VSTS_TASKVARI\
ABLE_"+im._getVariableKey(name));return inval&&(inval=inval.trim()),(0,exports2.debug)("task variable: "+name+"="+inval),inval}exports2.getTaskVariable=getTaskVariable2;
function setTaskVariable2(name,val,secret){secret===void 0&&(secret=!1),assertAgent("2.115.0");var key=im._getVariableKey(name),varValue=val||"";(0,exports2.debug)(
"set task variable: "+name+"="+(secret&&varValue?"********":varValue)),im._vault.storeSecret("VSTS_TASKVARIABLE_"+key,varValue),delete process.env[key],(0,exports2.
command)("task.settaskvariable",{variable:name||"",issecret:(secret||!1).toString()},varValue)}exports2.setTaskVariable=setTaskVariable2,exports2.command=im._command,
exports2.warning=im._warning,exports2.error=im._error,exports2.debug=im._debug;function stats(path2){return fs.statSync(path2)}exports2.stats=stats,exports2.exist=
im._exist;function writeFile(file,data,options){typeof options=="string"?fs.writeFileSync(file,data,{encoding:options}):fs.writeFileSync(file,data,options)}exports2.
writeFile=writeFile;function osType(){return os.type()}exports2.osType=osType;function getPlatform(){switch(process.platform){case"win32":return Platform.Windows;case"\
darwin":return Platform.MacOS;case"linux":return Platform.Linux;default:throw Error((0,exports2.loc)("LIB_PlatformNotSupported",process.platform))}}exports2.getPlatform=
getPlatform;function getNodeMajorVersion(){var _a,version=(_a=process==null?void 0:process.versions)===null||_a===void 0?void 0:_a.node;if(!version)throw new Error(
(0,exports2.loc)("LIB_UndefinedNodeVersion"));var parts=version.split(".").map(Number);return parts.length<1?NaN:parts[0]}exports2.getNodeMajorVersion=getNodeMajorVersion;
function getAgentMode(){var agentCloudId=(0,exports2.getVariable)("Agent.CloudId");return agentCloudId===void 0?AgentHostedMode.Unknown:agentCloudId?AgentHostedMode.
MsHosted:AgentHostedMode.SelfHosted}exports2.getAgentMode=getAgentMode;function getSprint(date){var targetDate=date||new Date,elapsedDays=Math.floor((targetDate.
getTime()-SPRINT_ONE_START_UTC_MS)/MILLISECONDS_PER_DAY),sprintIndex=Math.floor(elapsedDays/DAYS_PER_SPRINT),dayWithinSprint=(elapsedDays%DAYS_PER_SPRINT+DAYS_PER_SPRINT)%
DAYS_PER_SPRINT;return{sprint:sprintIndex+1,week:Math.floor(dayWithinSprint/DAYS_PER_WEEK)+1}}exports2.getSprint=getSprint;function cwd(){return process.cwd()}exports2.
cwd=cwd,exports2.checkPath=im._checkPath;function cd(path2){if(path2==="-")if(process.env.OLDPWD)path2=process.env.OLDPWD;else throw new Error((0,exports2.loc)(
"LIB_NotFoundPreviousDirectory"));if(path2==="~"&&(path2=os.homedir()),!fs.existsSync(path2))throw new Error((0,exports2.loc)("LIB_PathNotFound","cd",path2));if(!fs.
statSync(path2).isDirectory())throw new Error((0,exports2.loc)("LIB_PathIsNotADirectory",path2));try{var currentPath=process.cwd();process.chdir(path2),process.
env.OLDPWD=currentPath}catch(error){(0,exports2.debug)((0,exports2.loc)("LIB_OperationFailed","cd",error))}}exports2.cd=cd;var dirStack=[];function getActualStack(){
return[process.cwd()].concat(dirStack)}function pushd(dir){dir===void 0&&(dir="");var dirs=getActualStack(),maybeIndex=parseInt(dir);if(dir==="+0")return dirs;if(dir.
length===0)if(dirs.length>1)dirs.splice.apply(dirs,__spreadArray([0,0],dirs.splice(1,1),!1));else throw new Error((0,exports2.loc)("LIB_DirectoryStackEmpty"));else
isNaN(maybeIndex)?dirs.unshift(dir):(maybeIndex<dirStack.length+1&&(maybeIndex=dir.charAt(0)==="-"?maybeIndex-1:maybeIndex),dirs.splice.apply(dirs,__spreadArray(
[0,dirs.length],dirs.slice(maybeIndex).concat(dirs.slice(0,maybeIndex)),!1)));var _path=path.resolve(dirs.shift());try{cd(_path)}catch(error){throw fs.existsSync(
_path)?error:new Error((0,exports2.loc)("Not found","pushd",_path))}return dirStack.splice.apply(dirStack,__spreadArray([0,dirStack.length],dirs,!1)),getActualStack()}
exports2.pushd=pushd;function popd(index){if(index===void 0&&(index=""),dirStack.length===0)throw new Error((0,exports2.loc)("LIB_DirectoryStackEmpty"));var maybeIndex=parseInt(
index);if(isNaN(maybeIndex)?maybeIndex=0:maybeIndex<dirStack.length+1&&(maybeIndex=index.charAt(0)==="-"?maybeIndex-1:maybeIndex),maybeIndex>0||dirStack.length+
maybeIndex===0)maybeIndex=maybeIndex>0?maybeIndex-1:maybeIndex,dirStack.splice(maybeIndex,1);else{var _path=path.resolve(dirStack.shift());cd(_path)}return getActualStack()}
exports2.popd=popd;function mkdirP(p){if(!p)throw new Error((0,exports2.loc)("LIB_ParameterIsRequired","p"));for(var stack=[],testDir=p;;){if(stack.length>=Number(
process.env.TASKLIB_TEST_MKDIRP_FAILSAFE||1e3)){(0,exports2.debug)("loop is out of control"),fs.mkdirSync(p);return}(0,exports2.debug)("testing directory '".concat(
testDir,"'"));var stats_1=void 0;try{stats_1=fs.statSync(testDir)}catch(err){if(err.code=="ENOENT"){var parentDir=path.dirname(testDir);if(testDir==parentDir)throw new Error(
(0,exports2.loc)("LIB_MkdirFailedInvalidDriveRoot",p,testDir));stack.push(testDir),testDir=parentDir;continue}else throw err.code=="UNKNOWN"?new Error((0,exports2.
loc)("LIB_MkdirFailedInvalidShare",p,testDir)):err}if(!stats_1.isDirectory())throw new Error((0,exports2.loc)("LIB_MkdirFailedFileExists",p,testDir));break}for(;stack.
length;){var dir=stack.pop();(0,exports2.debug)("mkdir '".concat(dir,"'"));try{fs.mkdirSync(dir)}catch(err){throw new Error((0,exports2.loc)("LIB_MkdirFailed",p,
err.message))}}}exports2.mkdirP=mkdirP;function resolve2(){for(var pathSegments=[],_i=0;_i<arguments.length;_i++)pathSegments[_i]=arguments[_i];var absolutePath=path.
resolve.apply(this,pathSegments);return(0,exports2.debug)("Absolute path for pathSegments: "+pathSegments+" = "+absolutePath),absolutePath}exports2.resolve=resolve2,
exports2.which=im._which;function ls(optionsOrPaths){for(var paths=[],_i=1;_i<arguments.length;_i++)paths[_i-1]=arguments[_i];var isRecursive=!1,includeHidden=!1;
if(typeof optionsOrPaths=="string"&&optionsOrPaths.startsWith("-")){var options=String(optionsOrPaths).toLowerCase();isRecursive=options.includes("r"),includeHidden=
options.includes("a")}if(Array.isArray(paths)&&(paths=flattenArray(paths)),typeof optionsOrPaths!="string"||!optionsOrPaths.startsWith("-")){var pathsFromOptions=[];
Array.isArray(optionsOrPaths)?pathsFromOptions=optionsOrPaths:optionsOrPaths&&typeof optionsOrPaths=="string"&&(pathsFromOptions=[optionsOrPaths]),paths===void 0||
paths.length===0?paths=pathsFromOptions:paths.push.apply(paths,pathsFromOptions)}paths.length===0&&paths.push(path.resolve("."));var pathsCopy=__spreadArray([],
paths,!0),preparedPaths=[],fileEntries=[];try{for(var remainingPaths=[];paths.length>0;){var pathEntry=resolve2(paths.shift());if(pathEntry!=null&&pathEntry.includes(
"*")){remainingPaths.push(pathEntry);continue}var stats_2=fs.lstatSync(pathEntry);if(stats_2.isFile()){var fileName=path.basename(pathEntry);fileEntries.push(fileName)}else
remainingPaths.push(pathEntry)}paths.push.apply(paths,remainingPaths);for(var _loop_1=function(){var pathEntry2=resolve2(paths.shift());if(pathEntry2!=null&&pathEntry2.
includes("*"))return paths.push.apply(paths,findMatch(path.dirname(pathEntry2),[path.basename(pathEntry2)])),"continue";fs.lstatSync(pathEntry2).isDirectory()?preparedPaths.
push.apply(preparedPaths,fs.readdirSync(pathEntry2).map(function(file){return path.join(pathEntry2,file)})):preparedPaths.push(pathEntry2)};paths.length>0;)_loop_1();
for(var entries=[],_loop_2=function(){var entry=preparedPaths.shift(),entrybasename=path.basename(entry);if(entry!=null&&entry.includes("*"))return preparedPaths.
push.apply(preparedPaths,findMatch(path.dirname(entry),[entrybasename])),"continue";if(!includeHidden&&entrybasename.startsWith(".")&&entrybasename!=="."&&entrybasename!==
"..")return"continue";var baseDir=safeFind(pathsCopy,function(p){return entry.startsWith(path.resolve(p))})||path.resolve(".");fs.lstatSync(entry).isDirectory()&&
isRecursive&&preparedPaths.push.apply(preparedPaths,fs.readdirSync(entry).map(function(x){return path.join(entry,x)})),entries.push(path.relative(baseDir,entry))};preparedPaths.
length>0;)_loop_2();var finalResults=__spreadArray(__spreadArray([],fileEntries,!0),entries,!0);return finalResults}catch(error){throw error.code==="ENOENT"?new Error(
(0,exports2.loc)("LIB_PathNotFound","ls",error.message)):new Error((0,exports2.loc)("LIB_OperationFailed","ls",error))}}exports2.ls=ls;function flattenArray(arr){
return arr.reduce(function(flat,toFlatten){return flat.concat(Array.isArray(toFlatten)?flattenArray(toFlatten):toFlatten)},[])}function cp(sourceOrOptions,destinationOrSource,optionsOrDestination,continueOnError,retryCount){
continueOnError===void 0&&(continueOnError=!1),retryCount===void 0&&(retryCount=0),retry(function(){var recursive=!1,force=!0,source=String(sourceOrOptions),destination=destinationOrSource,
options="";if(typeof sourceOrOptions=="string"&&sourceOrOptions.startsWith("-")?(options=sourceOrOptions.toLowerCase(),recursive=options.includes("r"),force=!options.
includes("n"),source=destinationOrSource,destination=String(optionsOrDestination)):typeof optionsOrDestination=="string"&&optionsOrDestination&&optionsOrDestination.
startsWith("-")&&(options=optionsOrDestination.toLowerCase(),recursive=options.includes("r"),force=!options.includes("n"),source=String(sourceOrOptions),destination=
destinationOrSource),!fs.existsSync(destination)&&!force)throw new Error((0,exports2.loc)("LIB_PathNotFound","cp",destination));var isPattern=/[*?{\[]/.test(source)||
/[@+!]\(/.test(source);if(isPattern){for(var defaultRoot=(0,exports2.getVariable)("system.defaultWorkingDirectory")||process.cwd(),matches=findMatch(defaultRoot,
[source],void 0,{nonegate:!0,nocomment:!0}),resolvedMatches=matches.filter(function(src2){return path.resolve(src2)!==path.resolve(source)}),_i=0,resolvedMatches_1=resolvedMatches;_i<
resolvedMatches_1.length;_i++){var src=resolvedMatches_1[_i];cp(src,destination,options,continueOnError,retryCount)}if(matches.length>0&&resolvedMatches.length===
matches.length)return;matches.length===0&&(0,exports2.debug)("No matches found for the pattern: ".concat(source,". Fallback to check for the literal path."))}var lstatSource=fs.
lstatSync(source);if(!recursive&&lstatSource.isDirectory())throw new Error((0,exports2.loc)("LIB_CopyDirectoryWithoutRecursiveOption",source));if(!(!force&&fs.existsSync(
destination)))try{fs.existsSync(destination)&&fs.lstatSync(destination).isDirectory()&&(destination=path.join(destination,path.basename(source))),copyWithPreservedSymlinks(
source,destination,force)}catch(error){throw new Error((0,exports2.loc)("LIB_OperationFailed","cp",error))}},[],{retryCount,continueOnError})}exports2.cp=cp;var copyWithPreservedSymlinks=function(source,destination,force){
var lstatSource=fs.lstatSync(source);if(lstatSource.isSymbolicLink()){var symlinkTarget=fs.readlinkSync(source);if(force&&fs.existsSync(destination)){var destStats=fs.
lstatSync(destination);destStats.isSymbolicLink()?fs.unlinkSync(destination):fs.rmSync(destination,{recursive:!0,force:!0})}fs.symlinkSync(symlinkTarget,destination)}else if(lstatSource.
isFile())force?fs.copyFileSync(source,destination):fs.copyFileSync(source,destination,fs.constants.COPYFILE_EXCL);else{var entries=fs.readdirSync(source,{withFileTypes:!0});
fs.existsSync(destination)||fs.mkdirSync(destination,{recursive:!0});for(var _i=0,entries_1=entries;_i<entries_1.length;_i++){var entry=entries_1[_i],srcPath=path.
join(source,entry.name),destPath=path.join(destination,entry.name);copyWithPreservedSymlinks(srcPath,destPath,force)}}};function mv(source,dest,options,continueOnError){
var force=!1;if(options&&typeof options=="string"&&options.startsWith("-")){var lowercasedOptions=String(options).toLowerCase();force=lowercasedOptions.includes(
"f")&&!lowercasedOptions.includes("n")}var sourceExists=fs.existsSync(source),destExists=fs.existsSync(dest),sources=[];try{if(sourceExists)sources.push(source);else if(source.
includes("*"))sources.push.apply(sources,findMatch(path.resolve(path.dirname(source)),[path.basename(source)]));else throw new Error((0,exports2.loc)("LIB_PathN\
otFound","mv",source));if(destExists&&!force)throw new Error("File already exists at ".concat(dest));for(var _i=0,sources_1=sources;_i<sources_1.length;_i++){var source_1=sources_1[_i];
fs.renameSync(source_1,dest)}}catch(error){(0,exports2.debug)("mv failed");var errMsg=(0,exports2.loc)("LIB_OperationFailed","mv",error);if((0,exports2.debug)(errMsg),
!continueOnError)throw new Error(errMsg)}}exports2.mv=mv;function retry(func,args,retryOptions){for(retryOptions===void 0&&(retryOptions={continueOnError:!1,retryCount:0});retryOptions.
retryCount>=0;)try{return func.apply(void 0,args)}catch(e){if(retryOptions.retryCount<=0)if(retryOptions.continueOnError){(0,exports2.warning)(e,exports2.IssueSource.
TaskInternal);break}else throw e;else(0,exports2.debug)('Attempt to execute function "'.concat(func==null?void 0:func.name,'" failed, retries left: ').concat(retryOptions.
retryCount)),retryOptions.retryCount--}}exports2.retry=retry;function _getStats(path2,followSymbolicLink,allowBrokenSymbolicLinks){var stats2;if(followSymbolicLink)
try{stats2=fs.statSync(path2)}catch(err){if(err.code=="ENOENT"&&allowBrokenSymbolicLinks)stats2=fs.lstatSync(path2),(0,exports2.debug)("  ".concat(path2," (brok\
en symlink)"));else throw err}else stats2=fs.lstatSync(path2);return stats2}function find(findPath,options){if(!findPath)return(0,exports2.debug)("no path speci\
fied"),[];findPath=path.normalize(findPath),(0,exports2.debug)("findPath: '".concat(findPath,"'")),options=options||_getDefaultFindOptions(),_debugFindOptions(options);
try{fs.lstatSync(findPath)}catch(err){if(err.code=="ENOENT")return(0,exports2.debug)("0 results"),[];throw err}try{for(var result=[],stack=[new _FindItem(findPath,
1)],traversalChain=[],_loop_3=function(){var item=stack.pop(),stats_3=void 0;try{var isPathToSearch=!result.length,followSpecifiedSymbolicLink=options.followSpecifiedSymbolicLink&&
isPathToSearch,followSymbolicLink=options.followSymbolicLinks||followSpecifiedSymbolicLink;stats_3=_getStats(item.path,followSymbolicLink,options.allowBrokenSymbolicLinks)}catch(err){
if(err.code=="ENOENT"&&options.skipMissingFiles)return(0,exports2.warning)('No such file or directory: "'.concat(item.path,'" - skipping.'),exports2.IssueSource.
TaskInternal),"continue";throw err}if(result.push(item.path),stats_3.isDirectory()){if((0,exports2.debug)("  ".concat(item.path," (directory)")),options.followSymbolicLinks){
var realPath_1;for(im._isUncPath(item.path)?realPath_1=retry(fs.realpathSync,[item.path],{continueOnError:!1,retryCount:5}):realPath_1=fs.realpathSync(item.path);traversalChain.
length>=item.level;)traversalChain.pop();if(traversalChain.some(function(x){return x==realPath_1}))return(0,exports2.debug)("    cycle detected"),"continue";traversalChain.
push(realPath_1)}for(var childLevel_1=item.level+1,childItems=fs.readdirSync(item.path).map(function(childName){return new _FindItem(path.join(item.path,childName),
childLevel_1)}),i=childItems.length-1;i>=0;i--)stack.push(childItems[i])}else(0,exports2.debug)("  ".concat(item.path," (file)"))};stack.length;)_loop_3();return(0,exports2.
debug)("".concat(result.length," results")),result}catch(err){throw new Error((0,exports2.loc)("LIB_OperationFailed","find",err.message))}}exports2.find=find;var _FindItem=(function(){
function _FindItem2(path2,level){this.path=path2,this.level=level}return _FindItem2})();function _debugFindOptions(options){(0,exports2.debug)("findOptions.allo\
wBrokenSymbolicLinks: '".concat(options.allowBrokenSymbolicLinks,"'")),(0,exports2.debug)("findOptions.followSpecifiedSymbolicLink: '".concat(options.followSpecifiedSymbolicLink,
"'")),(0,exports2.debug)("findOptions.followSymbolicLinks: '".concat(options.followSymbolicLinks,"'")),(0,exports2.debug)("findOptions.skipMissingFiles: '".concat(
options.skipMissingFiles,"'"))}function _getDefaultFindOptions(){return{allowBrokenSymbolicLinks:!1,followSpecifiedSymbolicLink:!0,followSymbolicLinks:!0,skipMissingFiles:!1}}
function legacyFindFiles(rootDirectory,pattern,includeFiles,includeDirectories){if(!pattern)throw new Error("pattern parameter cannot be empty");(0,exports2.debug)(
"legacyFindFiles rootDirectory: '".concat(rootDirectory,"'")),(0,exports2.debug)("pattern: '".concat(pattern,"'")),(0,exports2.debug)("includeFiles: '".concat(includeFiles,
"'")),(0,exports2.debug)("includeDirectories: '".concat(includeDirectories,"'")),!includeFiles&&!includeDirectories&&(includeFiles=!0);var includePatterns=[],excludePatterns=[];
pattern=pattern.replace(/;;/g,"\0");for(var _i=0,_a=pattern.split(";");_i<_a.length;_i++){var pat=_a[_i];if(pat){pat=pat.replace(/\0/g,";");var isIncludePattern=void 0;
if(im._startsWith(pat,"+:")?(pat=pat.substring(2),isIncludePattern=!0):im._startsWith(pat,"-:")?(pat=pat.substring(2),isIncludePattern=!1):isIncludePattern=!0,im.
_endsWith(pat,"/")||process.platform=="win32"&&im._endsWith(pat,"\\"))throw new Error((0,exports2.loc)("LIB_InvalidPattern",pat));rootDirectory&&!path.isAbsolute(
pat)&&(pat=path.join(rootDirectory,pat),im._endsWith(pat,"\\")&&(pat=pat.substring(0,pat.length-1))),isIncludePattern?includePatterns.push(pat):excludePatterns.
push(im._legacyFindFiles_convertPatternToRegExp(pat))}}var count=0,result=_legacyFindFiles_getMatchingItems(includePatterns,excludePatterns,!!includeFiles,!!includeDirectories);
(0,exports2.debug)("all matches:");for(var _b=0,result_1=result;_b<result_1.length;_b++){var resultItem=result_1[_b];(0,exports2.debug)(" "+resultItem)}return(0,exports2.
debug)("total matched: "+result.length),result}exports2.legacyFindFiles=legacyFindFiles;function _legacyFindFiles_getMatchingItems(includePatterns,excludePatterns,includeFiles,includeDirectories){
(0,exports2.debug)("getMatchingItems()");for(var _i=0,includePatterns_1=includePatterns;_i<includePatterns_1.length;_i++){var pattern=includePatterns_1[_i];(0,exports2.
debug)("includePattern: '".concat(pattern,"'"))}for(var _a=0,excludePatterns_1=excludePatterns;_a<excludePatterns_1.length;_a++){var pattern=excludePatterns_1[_a];
(0,exports2.debug)("excludePattern: ".concat(pattern))}(0,exports2.debug)("includeFiles: "+includeFiles),(0,exports2.debug)("includeDirectories: "+includeDirectories);
for(var allFiles={},_loop_4=function(pattern2){var findPath=void 0,starIndex=pattern2.indexOf("*"),questionIndex=pattern2.indexOf("?");if(starIndex<0&&questionIndex<
0)findPath=im._getDirectoryName(pattern2);else{var index=Math.min(starIndex>=0?starIndex:questionIndex,questionIndex>=0?questionIndex:starIndex);findPath=im._getDirectoryName(
pattern2.substring(0,index))}if(!findPath)return"continue";var patternRegex=im._legacyFindFiles_convertPatternToRegExp(pattern2),items=find(findPath,{followSymbolicLinks:!0}).
filter(function(item){if(includeFiles&&includeDirectories)return!0;var isDir=fs.statSync(item).isDirectory();return includeFiles&&!isDir||includeDirectories&&isDir}).
forEach(function(item){var normalizedPath=process.platform=="win32"?item.replace(/\\/g,"/"):item,alternatePath="".concat(normalizedPath,"/"),isMatch=!1;if(patternRegex.
test(normalizedPath)||includeDirectories&&patternRegex.test(alternatePath)){isMatch=!0;for(var _i2=0,excludePatterns_2=excludePatterns;_i2<excludePatterns_2.length;_i2++){
var regex=excludePatterns_2[_i2];if(regex.test(normalizedPath)||includeDirectories&&regex.test(alternatePath)){isMatch=!1;break}}}isMatch&&(allFiles[item]=item)})},
_b=0,includePatterns_2=includePatterns;_b<includePatterns_2.length;_b++){var pattern=includePatterns_2[_b];_loop_4(pattern)}return Object.keys(allFiles).sort()}
function rmRF(inputPath){if((0,exports2.debug)("rm -rf "+inputPath),getPlatform()==Platform.Windows)try{var lstats=fs.lstatSync(inputPath);if(lstats.isDirectory()&&
!lstats.isSymbolicLink())(0,exports2.debug)("removing directory "+inputPath),childProcess.execFileSync("cmd.exe",["/c","rd","/s","/q",im._normalizeSeparators(inputPath)]);else if(lstats.
isSymbolicLink()){(0,exports2.debug)("removing symbolic link "+inputPath);var realPath=fs.readlinkSync(inputPath);if(fs.existsSync(realPath)){var stats_4=fs.statSync(
realPath);stats_4.isDirectory()&&childProcess.execFileSync("cmd.exe",["/c","rd","/s","/q",im._normalizeSeparators(realPath)]),fs.unlinkSync(inputPath)}else(0,exports2.
debug)("Symbolic link '".concat(inputPath,"' points to a non-existing target '").concat(realPath,"'. Removing the symbolic link.")),fs.unlinkSync(inputPath)}else
(0,exports2.debug)("removing file "+inputPath),childProcess.execFileSync("cmd.exe",["/c","del","/f","/a",im._normalizeSeparators(inputPath)])}catch(err){if((0,exports2.
debug)("Error: "+err.message),err.code!="ENOENT")throw new Error((0,exports2.loc)("LIB_OperationFailed","rmRF",err.message))}else{var lstats=void 0;try{if(inputPath.
includes("*"))for(var entries=findMatch(path.dirname(inputPath),[path.basename(inputPath)]),_i=0,entries_2=entries;_i<entries_2.length;_i++){var entry=entries_2[_i];
rmRF(entry)}else if(lstats=fs.lstatSync(inputPath),lstats.isDirectory()&&!lstats.isSymbolicLink())(0,exports2.debug)("removing directory "+inputPath),fs.rmSync(
inputPath,{recursive:!0,force:!0});else if(lstats.isSymbolicLink()){(0,exports2.debug)("removing symbolic link "+inputPath);var realPath=fs.readlinkSync(inputPath);
if(fs.existsSync(realPath)){var stats_5=fs.statSync(realPath);stats_5.isDirectory()&&fs.rmSync(realPath,{recursive:!0,force:!0}),fs.unlinkSync(inputPath)}else(0,exports2.
debug)("Symbolic link '".concat(inputPath,"' points to a non-existing target '").concat(realPath,"'. Removing the symbolic link.")),fs.unlinkSync(inputPath)}else
(0,exports2.debug)("removing file "+inputPath),fs.unlinkSync(inputPath)}catch(err){if((0,exports2.debug)("Error: "+err.message),err.code!="ENOENT")throw new Error(
(0,exports2.loc)("LIB_OperationFailed","rmRF",err.message))}}}exports2.rmRF=rmRF;function execAsync(tool2,args,options){var tr=this.tool(tool2);return args&&(args instanceof
Array?tr.arg(args):typeof args=="string"&&tr.line(args)),tr.execAsync(options)}exports2.execAsync=execAsync;function exec(tool2,args,options){var tr=this.tool(tool2);
return args&&(args instanceof Array?tr.arg(args):typeof args=="string"&&tr.line(args)),tr.exec(options)}exports2.exec=exec;function execSync(tool2,args,options){
var tr=this.tool(tool2);return args&&(args instanceof Array?tr.arg(args):typeof args=="string"&&tr.line(args)),tr.execSync(options)}exports2.execSync=execSync;function tool(tool2){
var tr=new trm.ToolRunner(tool2);return tr.on("debug",function(message){(0,exports2.debug)(message)}),tr}exports2.tool=tool;function match(list,patterns,patternRoot,options){
(0,exports2.debug)("patternRoot: '".concat(patternRoot,"'")),options=options||_getDefaultMatchOptions(),_debugMatchOptions(options),typeof patterns=="string"&&(patterns=
[patterns]);for(var map={},originalOptions=options,_i=0,patterns_1=patterns;_i<patterns_1.length;_i++){var pattern=patterns_1[_i];if((0,exports2.debug)("pattern\
: '".concat(pattern,"'")),pattern=(pattern||"").trim(),!pattern){(0,exports2.debug)("skipping empty pattern");continue}var options_1=im._cloneMatchOptions(originalOptions);
if(!options_1.nocomment&&im._startsWith(pattern,"#")){(0,exports2.debug)("skipping comment");continue}options_1.nocomment=!0;var negateCount=0;if(!options_1.nonegate){
for(;pattern.charAt(negateCount)=="!";)negateCount++;pattern=pattern.substring(negateCount),negateCount&&(0,exports2.debug)("trimmed leading '!'. pattern: '".concat(
pattern,"'"))}var isIncludePattern=negateCount==0||negateCount%2==0&&!options_1.flipNegate||negateCount%2==1&&options_1.flipNegate;options_1.nonegate=!0,options_1.
flipNegate=!1;var expanded=void 0,preExpanded=pattern;if(options_1.nobrace)expanded=[pattern];else{(0,exports2.debug)("expanding braces");var convertedPattern=process.
platform=="win32"?pattern.replace(/\\/g,"/"):pattern;expanded=minimatch.braceExpand(convertedPattern)}options_1.nobrace=!0;for(var _a=0,expanded_1=expanded;_a<expanded_1.
length;_a++){var pattern_1=expanded_1[_a];if((expanded.length!=1||pattern_1!=preExpanded)&&(0,exports2.debug)("pattern: '".concat(pattern_1,"'")),pattern_1=(pattern_1||
"").trim(),!pattern_1){(0,exports2.debug)("skipping empty pattern");continue}if(patternRoot&&!im._isRooted(pattern_1)&&(!options_1.matchBase||(process.platform==
"win32"?pattern_1.replace(/\\/g,"/"):pattern_1).indexOf("/")>=0)&&(pattern_1=im._ensureRooted(patternRoot,pattern_1),(0,exports2.debug)("rooted pattern: '".concat(
pattern_1,"'"))),isIncludePattern){(0,exports2.debug)("applying include pattern against original list");var matchResults=minimatch.match(list,pattern_1,options_1);
(0,exports2.debug)(matchResults.length+" matches");for(var _b=0,matchResults_1=matchResults;_b<matchResults_1.length;_b++){var matchResult=matchResults_1[_b];map[matchResult]=
!0}}else{(0,exports2.debug)("applying exclude pattern against original list");var matchResults=minimatch.match(list,pattern_1,options_1);(0,exports2.debug)(matchResults.
length+" matches");for(var _c=0,matchResults_2=matchResults;_c<matchResults_2.length;_c++){var matchResult=matchResults_2[_c];delete map[matchResult]}}}}var result=list.
filter(function(item){return map.hasOwnProperty(item)});return(0,exports2.debug)(result.length+" final results"),result}exports2.match=match;function filter(pattern,options){
return options=options||_getDefaultMatchOptions(),minimatch.filter(pattern,options)}exports2.filter=filter;function _debugMatchOptions(options){(0,exports2.debug)(
"matchOptions.debug: '".concat(options.debug,"'")),(0,exports2.debug)("matchOptions.nobrace: '".concat(options.nobrace,"'")),(0,exports2.debug)("matchOptions.no\
globstar: '".concat(options.noglobstar,"'")),(0,exports2.debug)("matchOptions.dot: '".concat(options.dot,"'")),(0,exports2.debug)("matchOptions.noext: '".concat(
options.noext,"'")),(0,exports2.debug)("matchOptions.nocase: '".concat(options.nocase,"'")),(0,exports2.debug)("matchOptions.nonull: '".concat(options.nonull,"'")),
(0,exports2.debug)("matchOptions.matchBase: '".concat(options.matchBase,"'")),(0,exports2.debug)("matchOptions.nocomment: '".concat(options.nocomment,"'")),(0,exports2.
debug)("matchOptions.nonegate: '".concat(options.nonegate,"'")),(0,exports2.debug)("matchOptions.flipNegate: '".concat(options.flipNegate,"'"))}function _getDefaultMatchOptions(){
return{debug:!1,nobrace:!0,noglobstar:!1,dot:!0,noext:!1,nocase:process.platform=="win32",nonull:!1,matchBase:!1,nocomment:!1,nonegate:!1,flipNegate:!1}}function findMatch(defaultRoot,patterns,findOptions,matchOptions){
defaultRoot=defaultRoot||this.getVariable("system.defaultWorkingDirectory")||process.cwd(),(0,exports2.debug)("defaultRoot: '".concat(defaultRoot,"'")),patterns=
patterns||[],patterns=typeof patterns=="string"?[patterns]:patterns,findOptions=findOptions||_getDefaultFindOptions(),_debugFindOptions(findOptions),matchOptions=
matchOptions||_getDefaultMatchOptions(),_debugMatchOptions(matchOptions),defaultRoot=im._normalizeSeparators(defaultRoot);for(var results={},originalMatchOptions=matchOptions,
_i=0,_a=patterns||[];_i<_a.length;_i++){var pattern=_a[_i];if((0,exports2.debug)("pattern: '".concat(pattern,"'")),pattern=(pattern||"").trim(),!pattern){(0,exports2.
debug)("skipping empty pattern");continue}var matchOptions_1=im._cloneMatchOptions(originalMatchOptions);if(!matchOptions_1.nocomment&&im._startsWith(pattern,"#")){
(0,exports2.debug)("skipping comment");continue}matchOptions_1.nocomment=!0;var negateCount=0;if(!matchOptions_1.nonegate){for(;pattern.charAt(negateCount)=="!";)
negateCount++;pattern=pattern.substring(negateCount),negateCount&&(0,exports2.debug)("trimmed leading '!'. pattern: '".concat(pattern,"'"))}var isIncludePattern=negateCount==
0||negateCount%2==0&&!matchOptions_1.flipNegate||negateCount%2==1&&matchOptions_1.flipNegate;matchOptions_1.nonegate=!0,matchOptions_1.flipNegate=!1;var expanded=void 0,
preExpanded=pattern;if(matchOptions_1.nobrace)expanded=[pattern];else{(0,exports2.debug)("expanding braces");var convertedPattern=process.platform=="win32"?pattern.
replace(/\\/g,"/"):pattern;expanded=minimatch.braceExpand(convertedPattern)}matchOptions_1.nobrace=!0;for(var _b=0,expanded_2=expanded;_b<expanded_2.length;_b++){
var pattern_2=expanded_2[_b];if((expanded.length!=1||pattern_2!=preExpanded)&&(0,exports2.debug)("pattern: '".concat(pattern_2,"'")),pattern_2=(pattern_2||"").trim(),
!pattern_2){(0,exports2.debug)("skipping empty pattern");continue}if(isIncludePattern){var findInfo=im._getFindInfoFromPattern(defaultRoot,pattern_2,matchOptions_1),
findPath=findInfo.findPath;if((0,exports2.debug)("findPath: '".concat(findPath,"'")),!findPath){(0,exports2.debug)("skipping empty path");continue}(0,exports2.debug)(
"statOnly: '".concat(findInfo.statOnly,"'"));var findResults=[];if(findInfo.statOnly)try{fs.statSync(findPath),findResults.push(findPath)}catch(err){if(err.code!=
"ENOENT")throw err;(0,exports2.debug)("ENOENT")}else findResults=find(findPath,findOptions);(0,exports2.debug)("found ".concat(findResults.length," paths")),(0,exports2.
debug)("applying include pattern"),findInfo.adjustedPattern!=pattern_2&&((0,exports2.debug)("adjustedPattern: '".concat(findInfo.adjustedPattern,"'")),pattern_2=
findInfo.adjustedPattern);var matchResults=minimatch.match(findResults,pattern_2,matchOptions_1);(0,exports2.debug)(matchResults.length+" matches");for(var _c=0,
matchResults_3=matchResults;_c<matchResults_3.length;_c++){var matchResult=matchResults_3[_c],key=process.platform=="win32"?matchResult.toUpperCase():matchResult;
results[key]=matchResult}}else{matchOptions_1.matchBase&&!im._isRooted(pattern_2)&&(process.platform=="win32"?pattern_2.replace(/\\/g,"/"):pattern_2).indexOf("/")<
0?(0,exports2.debug)("matchBase and basename only"):(pattern_2=im._ensurePatternRooted(defaultRoot,pattern_2),(0,exports2.debug)("after ensurePatternRooted, pat\
tern: '".concat(pattern_2,"'"))),(0,exports2.debug)("applying exclude pattern");var matchResults=minimatch.match(Object.keys(results).map(function(key2){return results[key2]}),
pattern_2,matchOptions_1);(0,exports2.debug)(matchResults.length+" matches");for(var _d=0,matchResults_4=matchResults;_d<matchResults_4.length;_d++){var matchResult=matchResults_4[_d],
key=process.platform=="win32"?matchResult.toUpperCase():matchResult;delete results[key]}}}}var finalResult=Object.keys(results).map(function(key2){return results[key2]}).
sort();return(0,exports2.debug)(finalResult.length+" final results"),finalResult}exports2.findMatch=findMatch;function getProxyFormattedUrl(proxyUrl,proxyUsername,proxyPassword){
var parsedUrl=new URL(proxyUrl),proxyAddress="".concat(parsedUrl.protocol,"//").concat(parsedUrl.host);return proxyUsername&&(proxyAddress="".concat(parsedUrl.protocol,
"//").concat(proxyUsername,":").concat(proxyPassword,"@").concat(parsedUrl.host)),proxyAddress}function getHttpProxyConfiguration(requestUrl){var proxyUrl=(0,exports2.
getVariable)("Agent.ProxyUrl");if(proxyUrl&&proxyUrl.length>0){var proxyUsername=(0,exports2.getVariable)("Agent.ProxyUsername"),proxyPassword=(0,exports2.getVariable)(
"Agent.ProxyPassword"),proxyBypassHosts=JSON.parse((0,exports2.getVariable)("Agent.ProxyBypassList")||"[]"),bypass_1=!1;if(requestUrl&&proxyBypassHosts.forEach(
function(bypassHost){new RegExp(bypassHost,"i").test(requestUrl)&&(bypass_1=!0)}),bypass_1)return null;var proxyAddress=getProxyFormattedUrl(proxyUrl,proxyUsername,
proxyPassword);return{proxyUrl,proxyUsername,proxyPassword,proxyBypassHosts,proxyFormattedUrl:proxyAddress}}else return null}exports2.getHttpProxyConfiguration=
getHttpProxyConfiguration;function getHttpCertConfiguration(){var ca=(0,exports2.getVariable)("Agent.CAInfo"),clientCert=(0,exports2.getVariable)("Agent.ClientC\
ert");if(ca||clientCert){var certConfig={};if(certConfig.caFile=ca,certConfig.certFile=clientCert,clientCert){var clientCertKey=(0,exports2.getVariable)("Agent.\
ClientCertKey"),clientCertArchive=(0,exports2.getVariable)("Agent.ClientCertArchive"),clientCertPassword=(0,exports2.getVariable)("Agent.ClientCertPassword");certConfig.
keyFile=clientCertKey,certConfig.certArchiveFile=clientCertArchive,certConfig.passphrase=clientCertPassword}return certConfig}else return null}exports2.getHttpCertConfiguration=
getHttpCertConfiguration;var TestPublisher=(function(){function TestPublisher2(testRunner){this.testRunner=testRunner}return TestPublisher2.prototype.publish=function(resultFiles,mergeResults,platform,config,runTitle,publishRunAttachments,testRunSystem){
testRunSystem=testRunSystem||"VSTSTask";var properties={};properties.type=this.testRunner,mergeResults&&(properties.mergeResults=mergeResults),platform&&(properties.
platform=platform),config&&(properties.config=config),runTitle&&(properties.runTitle=runTitle),publishRunAttachments&&(properties.publishRunAttachments=publishRunAttachments),
resultFiles&&(properties.resultFiles=Array.isArray(resultFiles)?resultFiles.join():resultFiles),properties.testRunSystem=testRunSystem,(0,exports2.command)("res\
ults.publish",properties,"")},TestPublisher2})();exports2.TestPublisher=TestPublisher;var CodeCoveragePublisher=(function(){function CodeCoveragePublisher2(){}return CodeCoveragePublisher2.
prototype.publish=function(codeCoverageTool,summaryFileLocation,reportDirectory,additionalCodeCoverageFiles){var properties={};codeCoverageTool&&(properties.codecoveragetool=
codeCoverageTool),summaryFileLocation&&(properties.summaryfile=summaryFileLocation),reportDirectory&&(properties.reportdirectory=reportDirectory),additionalCodeCoverageFiles&&
(properties.additionalcodecoveragefiles=Array.isArray(additionalCodeCoverageFiles)?additionalCodeCoverageFiles.join():additionalCodeCoverageFiles),(0,exports2.command)(
"codecoverage.publish",properties,"")},CodeCoveragePublisher2})();exports2.CodeCoveragePublisher=CodeCoveragePublisher;var CodeCoverageEnabler=(function(){function CodeCoverageEnabler2(buildTool,ccTool){
this.buildTool=buildTool,this.ccTool=ccTool}return CodeCoverageEnabler2.prototype.enableCodeCoverage=function(buildProps){buildProps.buildtool=this.buildTool,buildProps.
codecoveragetool=this.ccTool,(0,exports2.command)("codecoverage.enable",buildProps,"")},CodeCoverageEnabler2})();exports2.CodeCoverageEnabler=CodeCoverageEnabler;
function uploadFile(path2){(0,exports2.command)("task.uploadfile",null,path2)}exports2.uploadFile=uploadFile;function prependPath(path2){assertAgent("2.115.0"),
(0,exports2.command)("task.prependpath",null,path2)}exports2.prependPath=prependPath;function uploadSummary2(path2){(0,exports2.command)("task.uploadsummary",null,
path2)}exports2.uploadSummary=uploadSummary2;function addAttachment(type,name,path2){(0,exports2.command)("task.addattachment",{type,name},path2)}exports2.addAttachment=
addAttachment;function setEndpoint(id,field,key,value){(0,exports2.command)("task.setendpoint",{id,field:FieldType[field].toLowerCase(),key},value)}exports2.setEndpoint=
setEndpoint;function setProgress2(percent,currentOperation){(0,exports2.command)("task.setprogress",{value:"".concat(percent)},currentOperation)}exports2.setProgress=
setProgress2;function logDetail(id,message,parentId,recordType,recordName,order,startTime,finishTime,progress,state,result){var properties={id,parentid:parentId,
type:recordType,name:recordName,order:order?order.toString():void 0,starttime:startTime,finishtime:finishTime,progress:progress?progress.toString():void 0,state:state?
TaskState[state]:void 0,result:result?TaskResult2[result]:void 0};(0,exports2.command)("task.logdetail",properties,message)}exports2.logDetail=logDetail;function logIssue2(type,message,sourcePath,lineNumber,columnNumber,errorCode){
var properties={type:IssueType2[type].toLowerCase(),code:errorCode,sourcepath:sourcePath,linenumber:lineNumber?lineNumber.toString():void 0,columnnumber:columnNumber?
columnNumber.toString():void 0};(0,exports2.command)("task.logissue",properties,message)}exports2.logIssue=logIssue2;function uploadArtifact(containerFolder,path2,name){
(0,exports2.command)("artifact.upload",{containerfolder:containerFolder,artifactname:name},path2)}exports2.uploadArtifact=uploadArtifact;function associateArtifact(name,path2,artifactType){
(0,exports2.command)("artifact.associate",{type:ArtifactType[artifactType].toLowerCase(),artifactname:name},path2)}exports2.associateArtifact=associateArtifact;
function uploadBuildLog(path2){(0,exports2.command)("build.uploadlog",null,path2)}exports2.uploadBuildLog=uploadBuildLog;function updateBuildNumber(value){(0,exports2.
command)("build.updatebuildnumber",null,value)}exports2.updateBuildNumber=updateBuildNumber;function addBuildTag(value){(0,exports2.command)("build.addbuildtag",
null,value)}exports2.addBuildTag=addBuildTag;function updateReleaseName(name){assertAgent("2.132.0"),(0,exports2.command)("release.updatereleasename",null,name)}
exports2.updateReleaseName=updateReleaseName,exports2.TaskCommand=tcm.TaskCommand,exports2.commandFromString=tcm.commandFromString,exports2.ToolRunner=trm.ToolRunner;
function createExternalOutputStream(options){return eom.createExternalOutputStream(options)}exports2.createExternalOutputStream=createExternalOutputStream;function writeExternalOutput(message,options){
eom.writeExternalOutput(message,options)}exports2.writeExternalOutput=writeExternalOutput;function debugExternalOutput(message,options){eom.debugExternalOutput(
message,options)}exports2.debugExternalOutput=debugExternalOutput;function warningExternalOutput(message,options){eom.warningExternalOutput(message,options)}exports2.
warningExternalOutput=warningExternalOutput;function errorExternalOutput(message,options){eom.errorExternalOutput(message,options)}exports2.errorExternalOutput=
errorExternalOutput,exports2.defaultAllowedVsoCommands=eom.defaultAllowedVsoCommands,semver.lt(process.versions.node,"4.2.0")&&(0,exports2.warning)("Tasks requi\
re a new agent.  Upgrade your agent or node to 4.2.0 or later",exports2.IssueSource.TaskInternal),global._vsts_task_lib_loaded||(im._loadData(),im._exposeProxySettings(),
im._exposeCertSettings());function safeFind(arr,predicate){for(var i=0;i<arr.length;i++)if(predicate(arr[i]))return arr[i]}}}),import_fastest_levenshtein=(0,import_chunk_EDMQEAHJ.__toESM)(
(0,import_chunk_WVAVH4QY.require_mod)(),1),defaultCryptokiVersion="6.0.2",inputTable={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"\
SignPath organization: a UUID.",environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:!0,description:"API toke\
n of a SignPath user with submitter permission. Hand it over from a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"proje\
ct-slug":{kind:"text",group:"signpath",scope:"always",description:"SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"\
signpath",scope:"always",description:"Signing policy of the project: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{
kind:"text",group:"signpath",scope:"always",description:"Address of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"\
SIGNPATH_API_URL"},files:{kind:"lines",group:"files",scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directo\
ry."},tool:{kind:"choice",choices:["auto",...import_chunk_WVAVH4QY.toolNames],group:"files",scope:"always",description:"Signing tool. `auto` picks it for each f\
ile by its first bytes and its extension. Without `files`: the tool to prepare for.",default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",
description:"Where results go; the tree below the glob's base is kept.",defaultText:"in place; beside the file for detached signatures"},"existing-signature":{kind:"\
choice",choices:["replace","skip","error"],group:"files",scope:"files",description:"What to do with a file that is signed already. `skip` leaves it only where i\
ts signature is valid and by the right certificate.",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn","ignore"],group:"files",scope:"\
files",description:"What to do where `files` matches nothing.",default:"error"},shard:{kind:"text",group:"files",scope:"files",description:"This job's share of \
the files, such as `2/5`: stable, for a job matrix."},arguments:{kind:"lines",group:"signature",scope:"files",description:"More arguments for the signing tool, \
one a line."},digest:{kind:"choice",choices:["sha256","sha384","sha512"],group:"signature",scope:"files",description:"Digest algorithm.",default:"sha256"},"inpu\
t-is-digest":{kind:"boolean",group:"signature",scope:"files",description:"The files hold digests, in binary, that were computed before, and these are signed; ve\
rifiers need the digest or what it was computed from.",default:"false"},padding:{kind:"choice",choices:["pkcs1","pss"],group:"signature",scope:"files",description:"\
Padding of raw and CMS signatures by RSA keys.",default:"pkcs1"},"output-format":{kind:"choice",choices:["der","pem"],group:"signature",scope:"files",description:"\
Format of CMS signatures.",default:"der"},description:{kind:"text",group:"signature",scope:"files",description:"What an Authenticode signature says of the progr\
am; Windows shows it before an installation."},"description-url":{kind:"text",group:"signature",scope:"files",description:"Address that an Authenticode signatur\
e names for more on the program."},"gpg-format":{kind:"choice",choices:["armor","binary","clear"],group:"signature",scope:"files",description:"Form of GPG signa\
tures: detached, in text (`armor`, FILE.asc) or binary (`binary`, FILE.sig), or around the text that is signed (`clear`, FILE.asc).",default:"armor"},"gpg-publi\
c-key":{kind:"text",group:"signature",scope:"always",description:"File with the OpenPGP public key of the policy's key, as SignPath shows it for a GPG key.",defaultText:"\
built from the token's key, always the same for the same key"},certificate:{kind:"text",group:"signature",scope:"always",description:"File with the certificate \
of the policy: PEM (may hold the chain) or DER.",defaultText:"fetched from SignPath, else read from the token"},"timestamp-urls":{kind:"lines",group:"signature",
scope:"files",description:"RFC 3161 timestamp servers, one a line, tried in order."},verify:{kind:"boolean",group:"signature",scope:"files",description:"Check e\
very result with an independent verifier, against the policy's certificate.",default:"true"},run:{kind:"text",group:"run",scope:"always",description:"Your own s\
cript, run with everything prepared, instead of or after `files`."},shell:{kind:"text",group:"run",scope:"always",description:"Shell of the script: `bash`, `sh`\
, `pwsh`, `powershell` or `cmd`.",defaultText:"`bash`; `pwsh` on Windows"},"if-no-credentials":{kind:"choice",choices:["error","skip"],group:"run",scope:"always",
description:"What to do without an API token. `skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed` to `false`.",default:"\
error"},parallel:{kind:"integer",minimum:1,maximum:256,group:"run",scope:"files",description:"Signatures under way at once.",default:"8"},batch:{kind:"choice",choices:[
"auto","off"],group:"run",scope:"files",description:"One process signs all files where that can be (`openssl-dgst`, `openssl-cms`, `jarsigner`); `off` starts th\
e tool once a file.",default:"auto"},retries:{kind:"integer",minimum:0,maximum:10,group:"run",scope:"always",description:"Further tries after a transient error:\
 service unavailable, time limit, timestamp server down.",default:"2"},"time-limit-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"run",scope:"always",
description:"Time limit of one tool run, in seconds.",default:"900"},"fail-fast":{kind:"boolean",group:"run",scope:"files",description:"Stop at the first file t\
hat fails; else sign the rest and fail at the end.",default:"true"},"cryptoki-version":{kind:"text",group:"installation",scope:"download",description:"Version o\
f SignPath's Cryptoki library to install.",default:defaultCryptokiVersion},"cryptoki-archive":{kind:"text",group:"installation",scope:"download",description:"Ad\
dress or path of the library's archive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"download",description:"SHA-25\
6 digest of the library's archive, in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"Path of an installed PKCS \
#11 library: nothing is downloaded."},"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"Fail where neither a digest\
 nor a GPG signature vouches for the archive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"always",description:"Install\
 with apt-get or dnf what the chosen tools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"The openssl to use: a pa\
th, or a command name.",defaultText:"the first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"installation",scope:"alway\
s",description:"How openssl reaches the library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"choice",choices:["none",
"configuration","all"],group:"environment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API token.",defaultText:"`none\
`; `configuration` where neither `files` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"HTTP proxy for downloads\
, SignPath's API and the library: `host:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy variables"},"report-directory":{kind:"text",group:"\
environment",scope:"files",description:"Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-level":{kind:"choice",choices:["none","fatal","erro\
r","warning","info","debug","verbose"],group:"environment",scope:"always",description:"Log level of SignPath's library.",default:"warning"},"service-unavailable\
-timeout-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"environment",scope:"always",description:"How long one call to SignPath may take in all, its \
retries included, in seconds.",default:"600",environment:"SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"http-request-timeout-in-seconds":{kind:"integer",minimum:1,
maximum:3600,group:"environment",scope:"always",description:"How long one attempt of a call to SignPath may take, in seconds.",default:"30",environment:"SIGNPAT\
H_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},inputNames=Object.keys(inputTable);function readSecrets(read,environment){let raw=readInputs(read,environment),token=raw.get(
"api-token"),proxies=["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(name=>environment[name]),passwords=[raw.get("http-proxy"),...proxies].map(proxy=>passwordOf(
(proxy==null?void 0:proxy.includes("://"))===!1?`http://${proxy}`:proxy)),secrets=[token,...passwords,passwordOf(raw.get("cryptoki-archive"))];return[...new Set(
secrets.filter(secret=>secret!==void 0))]}function parseInputs(read,environment){let raw=readInputs(read,environment),text=name=>raw.get(name)??definitionOf(name).
default,required=name=>text(name)??"",given=new Set([...raw.keys()].filter(name=>raw.get(name)!==definitionOf(name).default)),files=linesOf(raw.get("files")),run2=raw.
get("run"),setup=files.length===0&&run2===void 0;for(let name of inputNames)checkKind(name,text(name));let inputs={organizationId:checked(text("organization-id"),
import_chunk_WVAVH4QY.checkOrganizationId),apiToken:checked(text("api-token"),import_chunk_WVAVH4QY.checkToken),projectSlug:checked(text("project-slug"),value=>(0,import_chunk_WVAVH4QY.checkSlug)(
value,"project-slug")),signingPolicySlug:checked(text("signing-policy-slug"),value=>(0,import_chunk_WVAVH4QY.checkSlug)(value,"signing-policy-slug")),apiUrl:(0,import_chunk_WVAVH4QY.checkApiUrl)(
required("api-url")),files,tool:required("tool"),outputDirectory:text("output-directory"),existingSignature:required("existing-signature"),ifNoFilesFound:required(
"if-no-files-found"),shard:checked(text("shard"),parseShard),arguments:linesOf(raw.get("arguments")),digest:required("digest"),inputIsDigest:required("input-is-\
digest")==="true",padding:required("padding"),outputFormat:required("output-format"),description:text("description"),descriptionUrl:text("description-url"),gpgFormat:required(
"gpg-format"),gpgPublicKey:text("gpg-public-key"),certificate:text("certificate"),timestampUrls:linesOf(raw.get("timestamp-urls")).map(checkTimestampUrl),verify:required(
"verify")==="true",run:run2,shell:text("shell"),ifNoCredentials:required("if-no-credentials"),parallel:Number(required("parallel")),batch:required("batch"),retries:Number(
required("retries")),timeLimitInSeconds:Number(required("time-limit-in-seconds")),failFast:required("fail-fast")==="true",cryptokiVersion:required("cryptoki-ver\
sion"),cryptokiArchive:text("cryptoki-archive"),cryptokiSha256:checked(text("cryptoki-sha256"),checkSha256),cryptokiLibrary:text("cryptoki-library"),requireVerifiedDownload:required(
"require-verified-download")==="true",installPrerequisites:required("install-prerequisites")==="true",openssl:text("openssl"),opensslBackend:required("openssl-b\
ackend"),exportEnvironment:text("export-environment")??(setup?"configuration":"none"),httpProxy:checked(text("http-proxy"),import_chunk_WVAVH4QY.checkHttpProxy),
reportDirectory:text("report-directory"),logLevel:required("log-level"),serviceUnavailableTimeoutInSeconds:Number(required("service-unavailable-timeout-in-secon\
ds")),httpRequestTimeoutInSeconds:Number(required("http-request-timeout-in-seconds")),given};return checkEffects(inputs,raw),inputs}function readInputs(read,environment){
let raw=new Map;for(let name of inputNames){let variable2=definitionOf(name).environment,value=nonBlank(read(name))??(variable2===void 0?void 0:nonBlank(environment[variable2]));
value!==void 0&&raw.set(name,normalise(name,value))}return raw}function normalise(name,value){let{kind}=definitionOf(name);return name==="run"?value:kind==="boo\
lean"?value.trim().toLowerCase():value.trim()}function checkKind(name,value){if(value===void 0)return;let definition=definitionOf(name);switch(definition.kind){case"\
choice":if(!definition.choices.includes(value))throw unknownChoice(name,value,definition.choices);return;case"boolean":if(value!=="true"&&value!=="false")throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${name} is "${value}", which is neither true nor false.`,{hint:`Set ${name} to true or false.`});return;case"integer":{let{minimum,maximum}=definition,
number=Number(value);if(!/^\d+$/.test(value)||number<minimum||number>maximum)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${name} is "${value}"\
, which is not a whole number from ${minimum} to ${maximum}.`,{hint:`Give ${name} as plain digits, or leave it out for ${definition.default??"its default"}.`});
return}case"text":if(name!=="run"&&/[\r\n\0]/.test(value))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${name} spans several lines, but it take\
s one value.`,{hint:`Check the quoting of ${name}; a YAML block (|) keeps line breaks.`});return;case"lines":return}}function unknownChoice(name,value,choices){
return new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${name} is "${value}", which is not one of ${choices.join(", ")}.`,{hint:`Did you mean ${(0,import_fastest_levenshtein.
closest)(value.toLowerCase(),[...choices])}?`})}function checkEffects(inputs,raw){let given=name=>inputs.given.has(name),refuse=(name,why)=>{throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${name} is given, but it has no effect: ${why}.`,{hint:`Leave ${name} out.`})},files=raw.has("files");for(let name of inputNames){let{scope}=definitionOf(
name);if(scope==="files"&&!files&&given(name)&&refuse(name,"there are no files to sign"),scope==="download"&&given(name)&&inputs.cryptokiLibrary!==void 0)throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${name} and cryptoki-library exclude each other: with a library nothing is downloaded.`,{hint:`Leave out ${name} to use the library at ${inputs.
cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(files&&inputs.files.length===0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","f\
iles holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(files&&inputs.files.every(pattern=>pattern.startsWith("!")))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such as dist/**.'});given("shell")&&inputs.
run===void 0&&refuse("shell","there is no script in run")}function parseShard(value){let match=/^(\d{1,5})\/(\d{1,5})$/.exec(value),index=Number(match==null?void 0:
match[1]),count=Number(match==null?void 0:match[2]);if(match===null||index<1||count<1||index>count)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",
`shard is "${value}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."});return{index,count}}function checkTimestampUrl(value){
let url=URL.canParse(value)?new URL(value):void 0;if((url==null?void 0:url.protocol)!=="http:"&&(url==null?void 0:url.protocol)!=="https:")throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`timestamp-urls holds "${value}", which is not an http or https address.`,{hint:"Give one address a line, such as http://timestamp.example.com."});
return value}function checkSha256(value){let digest=value.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(digest))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT","cryptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return digest}function definitionOf(name){
return inputTable[name]}function checked(value,check){return value===void 0?void 0:check(value)}function nonBlank(value){return value===void 0||value.trim()===""?
void 0:value}function linesOf(value){return(value??"").split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function passwordOf(address){let password=address!==
void 0&&URL.canParse(address)?new URL(address).password:"";if(password!=="")try{return decodeURIComponent(password)}catch{return password}}async function run(host2,options){
let session=await begin(host2,options.signal),{deliver}=await Promise.resolve().then(()=>__toESM(require("./deliver-B6UWAT2U.cjs"))),outcome={startedAt:new Date,
result:"failed",prepared:void 0,files:[],error:void 0};try{await carryOut(session,outcome)}catch(error){outcome.error=error}if(await deliver(session,outcome),outcome.
error!==void 0)throw outcome.error}async function begin(host2,signal){try{let{inputs,secrets}=readInputs2(host2),{openSession}=await Promise.resolve().then(()=>__toESM(require("./session-J36FE3MA.cjs")));
return await openSession(host2,inputs,secrets,signal)}catch(error){try{host2.setOutput("signed","false"),host2.setOutput("signed-count","0")}catch{}throw error}}
async function carryOut(session,outcome){let{inputs}=session;if(inputs.apiToken===void 0&&inputs.ifNoCredentials==="skip"){outcome.result="skipped";return}let{findFilesToSign}=await Promise.resolve().then(()=>__toESM(require("./find-files-to-sign-TOYHIUVO.cjs"))),
files=await findFilesToSign(session);if(files.length===0&&inputs.files.length>0){outcome.result="nothing-to-sign";return}let{prepare}=await Promise.resolve().then(()=>__toESM(require("./prepare-PMKVGYLC.cjs"))),
prepared=outcome.prepared=await prepare(session,files);try{let{signFiles}=await Promise.resolve().then(()=>__toESM(require("./sign-files-HUJSKHSX.cjs")));await signFiles(
prepared,outcome);let{exportPrepared,runScript}=await Promise.resolve().then(()=>__toESM(require("./script-RWNM5WWM.cjs")));await runScript(prepared),exportPrepared(
prepared)}finally{await prepared.close()}inputs.files.length===0?outcome.result="prepared":outcome.result=prepared.plan.files.length>0?"signed":"nothing-to-sign"}
async function cleanUp(host2){let{forgetExported}=await Promise.resolve().then(()=>__toESM(require("./script-RWNM5WWM.cjs"))),{workspaceState}=await Promise.resolve().then(()=>__toESM(require("./session-J36FE3MA.cjs"))),
{endOrphans}=await Promise.resolve().then(()=>__toESM(require("./orphans-DNOWUT4H.cjs"))),{removeWorkspace}=await Promise.resolve().then(()=>__toESM(require("./workspace-HZRUS7GB.cjs")));
forgetExported(host2);let directory=host2.loadState(workspaceState);directory===void 0||directory===""||(await endOrphans(directory),await removeWorkspace(directory))}
function readInputs2(host2){let read=name=>host2.input(name),secrets=readSecrets(read,(0,import_chunk_FQUD5VY7.readEnvironment)());for(let secret of secrets.flatMap(
import_chunk_KTBIHQP6.secretForms))host2.maskSecret(secret);return{inputs:parseInputs(read,(0,import_chunk_FQUD5VY7.readEnvironment)()),secrets}}process.stdout.
write=()=>!0;function unmute(){Reflect.deleteProperty(process.stdout,"write")}var task=(0,import_chunk_EDMQEAHJ.__toESM)(require_task(),1);function proxyInput({
url,username,password,bypassList},target){if(url===void 0||!URL.canParse(url)||bypasses(bypassList).some(pattern=>pattern.test(target)))return;let{protocol,hostname,
port,username:ownName,password:ownPassword}=new URL(url),name=username===void 0?ownName:encodeURIComponent(username),secret=password===void 0?ownPassword:encodeURIComponent(
password),credentials=name===""?"":`${name}${secret===""?"":`:${secret}`}@`;return`${protocol}//${credentials}${hostname}:${port===""?"80":port}`}function bypasses(list){
let patterns=attempt(()=>JSON.parse(list??"[]"));return Array.isArray(patterns)?patterns.flatMap(pattern=>typeof pattern=="string"?attempt(()=>new RegExp(pattern,
"i"))??[]:[]):[]}function attempt(action){try{return action()}catch{return}}function trustAuthority(pem,tls=process.getBuiltinModule("node:tls")){return tls.setDefaultCACertificates===
void 0||tls.getCACertificates===void 0?!1:(tls.setDefaultCACertificates([...tls.getCACertificates("default"),pem]),!0)}var connection={input:"serviceConnection",
type:"signpath-pkcs11-sign",tokenParameter:"apitoken",organizationData:"organizationId"},connectionInputs=["organization-id","api-token","api-url"];function isConnectionInput(name){
return connectionInputs.includes(name)}function azureName(name){return name.replace(/-([a-z0-9])/g,(_,character)=>character.toUpperCase())}var weightless=String.
raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,vso=["v","s","o",""].join(weightless),command=new RegExp(String.raw`(#${weightless}#${weightless})(?=(?:${vso})?\[)`,
"giu");function asPlainText(text){return text.split(/\r\n|\r|\n/).map(line=>line.replace(command,"$1 ")).join(`
`)}unmute();for(let event of["uncaughtException","unhandledRejection"])process.removeAllListeners(event);var progressInterval=1e3,statePrefix="pkcs11Sign.";function azureHost(){
let secrets=[],redact=(0,import_chunk_KTBIHQP6.createRedactor)(secrets),{debug:debug2}=filteredOutput(),temporaryDirectory=(0,import_node_path.resolve)(variable(
"Agent.TempDirectory")??(0,import_node_os.tmpdir)()),state=new Map,outputs=new Map,warned=!1,lastProgress=Date.now(),clean=text=>redact(asPlainText(text)),write=line=>{
process.stdout.write(`${line}
`)},issue=(type,message,location)=>{task.logIssue(type,clean(located(message,location)),location===void 0?void 0:redact(location.file))},warning=(message,location)=>{
warned=!0,issue(task.IssueType.Warning,message,location)},maskSecret=value=>{let lines=value.split(/[\r\n]+/).filter(line=>line.trim()!=="");if(lines.length!==0){
for(let line of lines)task.setSecret(line);secrets.push(value),redact=(0,import_chunk_KTBIHQP6.createRedactor)(secrets)}};return{name:"azure",temporaryDirectory,
cacheDirectory:(0,import_node_path.join)((0,import_node_path.resolve)(variable("Agent.ToolsDirectory")??temporaryDirectory),"pkcs11-sign"),input,debug:message=>{
debug2(clean(message))},info:message=>{write(clean(message))},notice:(message,location)=>{write(clean(located(message,location)))},warning,error:(message,location)=>{
issue(task.IssueType.Error,message,location)},startGroup:title=>{write(`##[group]${clean(title).replaceAll(`
`," ")}`)},endGroup:()=>{write("##[endgroup]")},maskSecret,setOutput(name,value){outputs.set(name,value),setVariable(azureName(name),value,{isOutput:"true"})},exportVariable(name,value,{
secret}){secret&&maskSecret(value),setVariable(name,value,{issecret:String(secret)})},saveState(name,value){state.set(name,value),task.setTaskVariable(statePrefix+
name,value)},loadState:name=>state.get(name)??nonBlank2(task.getTaskVariable(statePrefix+name)),summary(markdown){if(variable("Agent.TempDirectory")===void 0)return Promise.
resolve();let file=(0,import_node_path.join)((0,import_node_fs.mkdtempSync)((0,import_node_path.join)(temporaryDirectory,"pkcs11-sign-summary-")),"pkcs11-sign.m\
d");return(0,import_node_fs.writeFileSync)(file,markdown,{mode:384}),task.uploadSummary(file),Promise.resolve()},progress(done,total){let now=Date.now();total<=
0||now-lastProgress<progressInterval&&done<total||(lastProgress=now,task.setProgress(Math.floor(done/total*100),`${done} of ${total} done`))},applyAgentSettings(){
let file=variable("Agent.CAInfo");file!==void 0&&trust(file,warning)},complete(result){let good=warned&&outputs.get("signed")==="false"&&!outputs.has("cryptoki-\
library")?task.TaskResult.SucceededWithIssues:task.TaskResult.Succeeded;task.setResult(result==="failed"?task.TaskResult.Failed:good,"")}}}function filteredOutput(){
let ours=!1,write=line=>ours||!line.startsWith("##vso[task.debug]")?process.stdout.write(line):!0;return task.setStdStream(Object.assign(Object.create(process.stdout),
{write})),{debug(text){ours=!0,task.debug(text),ours=!1}}}function variable(name){return nonBlank2(task.getVariable(name))}function nonBlank2(value){return value===
void 0||value.trim()===""?void 0:value}function setVariable(name,value,properties){task.command("task.setvariable",{variable:name,...properties},value)}function located(message,location){
return location===void 0||message.includes(location.file)?message:`${location.file}: ${message}`}function input(name){let given=nonBlank2(task.getInput(azureName(
name)));return isConnectionInput(name)?credentialInput(name,given):name==="http-proxy"?given??agentProxy():given}function credentialInput(name,given){var _a;let id=nonBlank2(
task.getInput(connection.input)),value=name==="api-token"&&/^\s*\$\([\w.]+\)\s*$/.test(given??"")?void 0:given;if(id===void 0)return value;if(value!==void 0)throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${azureName(name)} and ${connection.input} exclude each other.`,{hint:`Leave out ${azureName(name)}: the service connection gives it.`});switch(name){case"\
api-url":return nonBlank2(task.getEndpointUrl(id,!0));case"organization-id":return nonBlank2(task.getEndpointDataParameter(id,connection.organizationData,!0));case"\
api-token":{let token=nonBlank2(task.getEndpointAuthorizationParameter(id,connection.tokenParameter,!0));if(token!==void 0||((_a=nonBlank2(task.getInput("ifNoCr\
edentials")))==null?void 0:_a.trim())==="skip")return token;throw new import_chunk_6SEWUBK6.SigningError("NO_CREDENTIALS","The agent got no API token with the s\
ervice connection.",{hint:`Check that ${connection.input} names a connection of the type SignPath, that this pipeline may use it, and that its token is set.`})}}}
function agentProxy(){if(["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].some(name=>nonBlank2(process.env[name])!==void 0))return;let{environment,default:standard}=inputTable["\
api-url"];return proxyInput({url:variable("Agent.ProxyUrl"),username:variable("Agent.ProxyUsername"),password:variable("Agent.ProxyPassword"),bypassList:variable(
"Agent.ProxyBypassList")},input("api-url")??nonBlank2(process.env[environment])??standard)}function trust(file,warning){if(nonBlank2(process.env.NODE_EXTRA_CA_CERTS)===
void 0){process.env.NODE_EXTRA_CA_CERTS=file;try{if(trustAuthority((0,import_node_fs.readFileSync)(file,"utf8")))return;warning(`The agent's certificate authori\
ty ${file} is not used: this agent's Node.js ${process.versions.node} can't take it from here. Update the agent, or name the file in the variable NODE_EXTRA_CA_\
CERTS.`)}catch(error){warning(`The agent's certificate authority ${file} can't be used: ${error instanceof Error?error.message:String(error)}`)}}}var host=azureHost(),
cancel=new AbortController,crashed=!1;for(let signal of["SIGINT","SIGTERM"])process.on(signal,()=>cancel.abort(signal));for(let event of["uncaughtException","un\
handledRejection"])process.on(event,crash);(process.argv.includes("--post")?post():main()).then(()=>{setTimeout(()=>process.exit(),5e3).unref()});async function main(){
try{host.applyAgentSettings(),await run(host,{signal:cancel.signal}),crashed||host.complete(cancel.signal.aborted?"failed":"done")}catch(error){if(crashed)return;
(0,import_chunk_D6YQA7E6.reportFailure)(host,error),host.complete("failed")}}async function post(){try{await cleanUp(host)}catch(error){host.warning(`Not everyt\
hing could be removed: ${error instanceof Error?error.message:String(error)}`)}}function crash(error){crashed||((0,import_chunk_D6YQA7E6.reportFailure)(host,error),
host.complete("failed")),crashed=!0,process.exitCode=1,cancel.abort(error),setTimeout(()=>process.exit(1),5e3).unref()}
