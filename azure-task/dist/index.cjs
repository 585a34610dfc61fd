if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {
  console.log('##vso[task.logissue type=error;]pkcs11-sign needs an agent that runs tasks on Node.js 20.3 or later; this one took ' + process.versions.node + '. Update the agent (4.248 or later), and its system where that is older than glibc 2.28. [UNSUPPORTED_RUNNER]');
  console.log('##vso[task.complete result=Failed;]');
  process.exit(1);
}
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_chunk_J76D6OOG=require("./chunk-J76D6OOG.cjs"),import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_RMEJESXU=require("./chunk-RMEJESXU.cjs"),
import_chunk_AWVZYZ2C=require("./chunk-AWVZYZ2C.cjs"),import_chunk_JABM54XZ=require("./chunk-JABM54XZ.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:timers/promises"),import_node_fs=require("node:fs"),import_node_os=require("node:os"),
import_node_path=require("node:path"),ua=__toESM(require("node:tls")),Nt={},Lr=(0,import_chunk_3CREN6VF.b)(()=>{}),Er=(0,import_chunk_3CREN6VF.c)(ge=>{"use stri\
ct";Object.defineProperty(ge,"__esModule",{value:!0}),ge.commandFromString=ge.TaskCommand=void 0;var Pt="##vso[",Ft=(function(){function e(r,t,s){r||(r="missing\
.command"),this.command=r,this.properties=t,this.message=s}return e.prototype.toString=function(){var r=Pt+this.command;if(this.properties&&Object.keys(this.properties).
length>0){r+=" ";for(var t in this.properties)if(this.properties.hasOwnProperty(t)){var s=this.properties[t];s&&(r+=t+"="+Fn(""+(s||""))+";")}}r+="]";var i=""+(this.
message||"");return r+=Nn(i),r},e})();ge.TaskCommand=Ft;function xn(e){var r=Pt.length,t=e.indexOf("["),s=e.indexOf("]");if(t==-1||s==-1||s-t<3)throw new Error(
"Invalid command brackets");var i=e.substring(t+1,s),o=i.indexOf(" "),a=i,c={};if(o>0){a=i.trim().substring(0,o);var l=i.trim().substring(o+1),u=l.split(";");u.
forEach(function(g){if(g=g.trim(),g.length>0){var S=g.indexOf("=");if(S==-1)throw new Error("Invalid property: "+g);var h=g.substring(0,S),m=g.substring(S+1);c[h]=
Tn(m)}})}var f=Pn(e.substring(s+1)),I=new Ft(a,c,f);return I}ge.commandFromString=xn;function Nn(e){return e.replace(/%/g,"%AZP25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function Pn(e){return e.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%AZP25/g,"%")}function Fn(e){return e.replace(/%/g,"%AZP25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/]/g,"%5D").replace(/;/g,"%3B")}function Tn(e){
return e.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%5D/g,"]").replace(/%3B/g,";").replace(/%AZP25/g,"%")}}),Dt=(0,import_chunk_3CREN6VF.c)(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0}),
Ye.Vault=void 0;var Tt=(0,import_chunk_3CREN6VF.a)("fs"),An=(0,import_chunk_3CREN6VF.a)("path"),se=(0,import_chunk_3CREN6VF.a)("crypto"),At="aes-256-ctr",Xe="he\
x",Rt="utf8",Rn=(function(){function e(r){this._keyFile=An.join(r,".taskkey"),this._store={},this.genKey()}return e.prototype.initialize=function(){},e.prototype.
storeSecret=function(r,t){if(!r||r.length==0)return!1;if(r=r.toLowerCase(),!t||t.length==0)return this._store.hasOwnProperty(r)&&delete this._store[r],!1;var s=this.
getKey(),i=se.randomBytes(16),o=se.createCipheriv(At,s,i),a=o.update(t,Rt,Xe),c=o.final(Xe);return this._store[r]=i.toString(Xe)+a+c,!0},e.prototype.retrieveSecret=
function(r){var t;if(r=(r||"").toLowerCase(),this._store.hasOwnProperty(r)){var s=this.getKey(),i=this._store[r],o=Buffer.from(i,Xe),a=o.slice(0,16),c=o.slice(16),
l=se.createDecipheriv(At,s,a),u=l.update(c),f=l.final(Rt);t=u+f}return t},e.prototype.getKey=function(){var r=Tt.readFileSync(this._keyFile).toString("utf8");return se.
createHash("sha256").update(r).digest()},e.prototype.genKey=function(){var r;if(se.randomUUID)r=se.randomUUID();else{var t=se.randomBytes(16);t[6]=t[6]&15|64,t[8]=
t[8]&63|128;var s=t.toString("hex");r=s.slice(0,8)+"-"+s.slice(8,12)+"-"+s.slice(12,16)+"-"+s.slice(16,20)+"-"+s.slice(20)}Tt.writeFileSync(this._keyFile,r,{encoding:"\
utf8"})},e})();Ye.Vault=Rn}),Kr=(0,import_chunk_3CREN6VF.c)((L,ss)=>{L=ss.exports=k;var N;typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.
test(process.env.NODE_DEBUG)?N=function(){var e=Array.prototype.slice.call(arguments,0);e.unshift("SEMVER"),console.log.apply(console,e)}:N=function(){},L.SEMVER_SPEC_VERSION=
"2.0.0";var ne=256,Ze=Number.MAX_SAFE_INTEGER||9007199254740991,wr=16,Ar=ne-6,Fe=L.re=[],P=L.safeRe=[],d=L.src=[],w=0,Rr="[a-zA-Z0-9-]",Br=[["\\s",1],["\\d",ne],
[Rr,Ar]];function sr(e){for(var r=0;r<Br.length;r++){var t=Br[r][0],s=Br[r][1];e=e.split(t+"*").join(t+"{0,"+s+"}").split(t+"+").join(t+"{1,"+s+"}")}return e}var he=w++;
d[he]="0|[1-9]\\d*";var me=w++;d[me]="\\d+";var Dr=w++;d[Dr]="\\d*[a-zA-Z-]"+Rr+"*";var Vt=w++;d[Vt]="("+d[he]+")\\.("+d[he]+")\\.("+d[he]+")";var Mt=w++;d[Mt]=
"("+d[me]+")\\.("+d[me]+")\\.("+d[me]+")";var xr=w++;d[xr]="(?:"+d[he]+"|"+d[Dr]+")";var Nr=w++;d[Nr]="(?:"+d[me]+"|"+d[Dr]+")";var Cr=w++;d[Cr]="(?:-("+d[xr]+"\
(?:\\."+d[xr]+")*))";var Or=w++;d[Or]="(?:-?("+d[Nr]+"(?:\\."+d[Nr]+")*))";var Pr=w++;d[Pr]=Rr+"+";var Re=w++;d[Re]="(?:\\+("+d[Pr]+"(?:\\."+d[Pr]+")*))";var Ur=w++,
qt="v?"+d[Vt]+d[Cr]+"?"+d[Re]+"?";d[Ur]="^"+qt+"$";var Vr="[v=\\s]*"+d[Mt]+d[Or]+"?"+d[Re]+"?",Mr=w++;d[Mr]="^"+Vr+"$";var be=w++;d[be]="((?:<|>)?=?)";var Je=w++;
d[Je]=d[me]+"|x|X|\\*";var Qe=w++;d[Qe]=d[he]+"|x|X|\\*";var ie=w++;d[ie]="[v=\\s]*("+d[Qe]+")(?:\\.("+d[Qe]+")(?:\\.("+d[Qe]+")(?:"+d[Cr]+")?"+d[Re]+"?)?)?";var Ie=w++;
d[Ie]="[v=\\s]*("+d[Je]+")(?:\\.("+d[Je]+")(?:\\.("+d[Je]+")(?:"+d[Or]+")?"+d[Re]+"?)?)?";var zt=w++;d[zt]="^"+d[be]+"\\s*"+d[ie]+"$";var jt=w++;d[jt]="^"+d[be]+
"\\s*"+d[Ie]+"$";var Ht=w++;d[Ht]="(?:^|[^\\d])(\\d{1,"+wr+"})(?:\\.(\\d{1,"+wr+"}))?(?:\\.(\\d{1,"+wr+"}))?(?:$|[^\\d])";var nr=w++;d[nr]="(?:~>?)";var ye=w++;
d[ye]="(\\s*)"+d[nr]+"\\s+",Fe[ye]=new RegExp(d[ye],"g"),P[ye]=new RegExp(sr(d[ye]),"g");var Dn="$1~",Wt=w++;d[Wt]="^"+d[nr]+d[ie]+"$";var $t=w++;d[$t]="^"+d[nr]+
d[Ie]+"$";var ir=w++;d[ir]="(?:\\^)";var _e=w++;d[_e]="(\\s*)"+d[ir]+"\\s+",Fe[_e]=new RegExp(d[_e],"g"),P[_e]=new RegExp(sr(d[_e]),"g");var Cn="$1^",Gt=w++;d[Gt]=
"^"+d[ir]+d[ie]+"$";var Kt=w++;d[Kt]="^"+d[ir]+d[Ie]+"$";var qr=w++;d[qr]="^"+d[be]+"\\s*("+Vr+")$|^$";var zr=w++;d[zr]="^"+d[be]+"\\s*("+qt+")$|^$";var Te=w++;
d[Te]="(\\s*)"+d[be]+"\\s*("+Vr+"|"+d[ie]+")",Fe[Te]=new RegExp(d[Te],"g"),P[Te]=new RegExp(sr(d[Te]),"g");var Xt=w++;d[Xt]="^\\s*("+d[ie]+")\\s+-\\s+("+d[ie]+"\
)\\s*$";var Yt=w++;d[Yt]="^\\s*("+d[Ie]+")\\s+-\\s+("+d[Ie]+")\\s*$";var Zt=w++;for(d[Zt]="(<|>)?=?\\s*\\*",W=0;W<w;W++)N(W,d[W]),Fe[W]||(Fe[W]=new RegExp(d[W]),
P[W]=new RegExp(sr(d[W])));var W;L.parse=oe;function oe(e,r){if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),e instanceof k)return e;if(typeof e!=
"string"||e.length>ne)return null;var t=r.loose?P[Mr]:P[Ur];if(!t.test(e))return null;try{return new k(e,r)}catch{return null}}L.valid=On;function On(e,r){var t=oe(
e,r);return t?t.version:null}L.clean=Un;function Un(e,r){var t=oe(e.trim().replace(/^[=v]+/,""),r);return t?t.version:null}L.SemVer=k;function k(e,r){if((!r||typeof r!=
"object")&&(r={loose:!!r,includePrerelease:!1}),e instanceof k){if(e.loose===r.loose)return e;e=e.version}else if(typeof e!="string")throw new TypeError("Invali\
d Version: "+e);if(e.length>ne)throw new TypeError("version is longer than "+ne+" characters");if(!(this instanceof k))return new k(e,r);N("SemVer",e,r),this.options=
r,this.loose=!!r.loose;var t=e.trim().match(r.loose?P[Mr]:P[Ur]);if(!t)throw new TypeError("Invalid Version: "+e);if(this.raw=e,this.major=+t[1],this.minor=+t[2],
this.patch=+t[3],this.major>Ze||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Ze||this.minor<0)throw new TypeError("Invalid minor vers\
ion");if(this.patch>Ze||this.patch<0)throw new TypeError("Invalid patch version");t[4]?this.prerelease=t[4].split(".").map(function(s){if(/^[0-9]+$/.test(s)){var i=+s;
if(i>=0&&i<Ze)return i}return s}):this.prerelease=[],this.build=t[5]?t[5].split("."):[],this.format()}k.prototype.format=function(){return this.version=this.major+
"."+this.minor+"."+this.patch,this.prerelease.length&&(this.version+="-"+this.prerelease.join(".")),this.version},k.prototype.toString=function(){return this.version},
k.prototype.compare=function(e){return N("SemVer.compare",this.version,this.options,e),e instanceof k||(e=new k(e,this.options)),this.compareMain(e)||this.comparePre(
e)},k.prototype.compareMain=function(e){return e instanceof k||(e=new k(e,this.options)),ve(this.major,e.major)||ve(this.minor,e.minor)||ve(this.patch,e.patch)},
k.prototype.comparePre=function(e){if(e instanceof k||(e=new k(e,this.options)),this.prerelease.length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&
e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0;var r=0;do{var t=this.prerelease[r],s=e.prerelease[r];if(N("prerelease co\
mpare",r,t,s),t===void 0&&s===void 0)return 0;if(s===void 0)return 1;if(t===void 0)return-1;if(t!==s)return ve(t,s)}while(++r)},k.prototype.inc=function(e,r){switch(e){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",r);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,
this.inc("pre",r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",r),this.inc("pre",r);break;case"prerelease":this.prerelease.length===0&&this.inc(
"patch",r),this.inc("pre",r);break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=
[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.
patch++,this.prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=[0];else{for(var t=this.prerelease.length;--t>=0;)typeof this.prerelease[t]==
"number"&&(this.prerelease[t]++,t=-2);t===-1&&this.prerelease.push(0)}r&&(this.prerelease[0]===r?isNaN(this.prerelease[1])&&(this.prerelease=[r,0]):this.prerelease=
[r,0]);break;default:throw new Error("invalid increment argument: "+e)}return this.format(),this.raw=this.version,this},L.inc=Vn;function Vn(e,r,t,s){typeof t==
"string"&&(s=t,t=void 0);try{return new k(e,t).inc(r,s).version}catch{return null}}L.diff=Mn;function Mn(e,r){if(jr(e,r))return null;var t=oe(e),s=oe(r),i="";if(t.
prerelease.length||s.prerelease.length){i="pre";var o="prerelease"}for(var a in t)if((a==="major"||a==="minor"||a==="patch")&&t[a]!==s[a])return i+a;return o}L.
compareIdentifiers=ve;var Ct=/^[0-9]+$/;function ve(e,r){var t=Ct.test(e),s=Ct.test(r);return t&&s&&(e=+e,r=+r),e===r?0:t&&!s?-1:s&&!t?1:e<r?-1:1}L.rcompareIdentifiers=
qn;function qn(e,r){return ve(r,e)}L.major=zn;function zn(e,r){return new k(e,r).major}L.minor=jn;function jn(e,r){return new k(e,r).minor}L.patch=Hn;function Hn(e,r){
return new k(e,r).patch}L.compare=X;function X(e,r,t){return new k(e,t).compare(new k(r,t))}L.compareLoose=Wn;function Wn(e,r){return X(e,r,!0)}L.rcompare=$n;function $n(e,r,t){
return X(r,e,t)}L.sort=Gn;function Gn(e,r){return e.sort(function(t,s){return L.compare(t,s,r)})}L.rsort=Kn;function Kn(e,r){return e.sort(function(t,s){return L.
rcompare(t,s,r)})}L.gt=Ae;function Ae(e,r,t){return X(e,r,t)>0}L.lt=er;function er(e,r,t){return X(e,r,t)<0}L.eq=jr;function jr(e,r,t){return X(e,r,t)===0}L.neq=
Jt;function Jt(e,r,t){return X(e,r,t)!==0}L.gte=Hr;function Hr(e,r,t){return X(e,r,t)>=0}L.lte=Wr;function Wr(e,r,t){return X(e,r,t)<=0}L.cmp=rr;function rr(e,r,t,s){
switch(r){case"===":return typeof e=="object"&&(e=e.version),typeof t=="object"&&(t=t.version),e===t;case"!==":return typeof e=="object"&&(e=e.version),typeof t==
"object"&&(t=t.version),e!==t;case"":case"=":case"==":return jr(e,t,s);case"!=":return Jt(e,t,s);case">":return Ae(e,t,s);case">=":return Hr(e,t,s);case"<":return er(
e,t,s);case"<=":return Wr(e,t,s);default:throw new TypeError("Invalid operator: "+r)}}L.Comparator=z;function z(e,r){if((!r||typeof r!="object")&&(r={loose:!!r,
includePrerelease:!1}),e instanceof z){if(e.loose===!!r.loose)return e;e=e.value}if(!(this instanceof z))return new z(e,r);e=e.trim().split(/\s+/).join(" "),N("\
comparator",e,r),this.options=r,this.loose=!!r.loose,this.parse(e),this.semver===De?this.value="":this.value=this.operator+this.semver.version,N("comp",this)}var De={};
z.prototype.parse=function(e){var r=this.options.loose?P[qr]:P[zr],t=e.match(r);if(!t)throw new TypeError("Invalid comparator: "+e);this.operator=t[1],this.operator===
"="&&(this.operator=""),t[2]?this.semver=new k(t[2],this.options.loose):this.semver=De},z.prototype.toString=function(){return this.value},z.prototype.test=function(e){
return N("Comparator.test",e,this.options.loose),this.semver===De?!0:(typeof e=="string"&&(e=new k(e,this.options)),rr(e,this.operator,this.semver,this.options))},
z.prototype.intersects=function(e,r){if(!(e instanceof z))throw new TypeError("a Comparator is required");(!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1});
var t;if(this.operator==="")return t=new F(e.value,r),tr(this.value,t,r);if(e.operator==="")return t=new F(this.value,r),tr(e.semver,t,r);var s=(this.operator===
">="||this.operator===">")&&(e.operator===">="||e.operator===">"),i=(this.operator==="<="||this.operator==="<")&&(e.operator==="<="||e.operator==="<"),o=this.semver.
version===e.semver.version,a=(this.operator===">="||this.operator==="<=")&&(e.operator===">="||e.operator==="<="),c=rr(this.semver,"<",e.semver,r)&&(this.operator===
">="||this.operator===">")&&(e.operator==="<="||e.operator==="<"),l=rr(this.semver,">",e.semver,r)&&(this.operator==="<="||this.operator==="<")&&(e.operator==="\
>="||e.operator===">");return s||i||o&&a||c||l},L.Range=F;function F(e,r){if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),e instanceof F)return e.
loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease?e:new F(e.raw,r);if(e instanceof z)return new F(e.value,r);if(!(this instanceof F))return new F(e,
r);if(this.options=r,this.loose=!!r.loose,this.includePrerelease=!!r.includePrerelease,this.raw=e.trim().split(/\s+/).join(" "),this.set=this.raw.split("||").map(
function(t){return this.parseRange(t.trim())},this).filter(function(t){return t.length}),!this.set.length)throw new TypeError("Invalid SemVer Range: "+this.raw);
this.format()}F.prototype.format=function(){return this.range=this.set.map(function(e){return e.join(" ").trim()}).join("||").trim(),this.range},F.prototype.toString=
function(){return this.range};function Fr(e){var r=e&&e.charCodeAt(0);return r>=9&&r<=13||r===32||r===160||r===5760||r>=8192&&r<=8202||r===8232||r===8233||r===8239||
r===8287||r===12288||r===65279}function Ot(e){return e==="v"||e==="="||Fr(e)}function Se(e){return e!==void 0&&e>="0"&&e<="9"}function Qt(e){return e!==void 0&&
(e>="a"&&e<="z"||e>="A"&&e<="Z")}function es(e){return Se(e)||Qt(e)||e==="-"}function Tr(e){return Se(e)||e==="x"||e==="X"||e==="*"}function Xn(e,r,t,s){if(!Se(
e[r]))return r;if(r>=s.start&&r<s.end)return Math.min(r+t,s.end);if(r>=s.previousStart&&r<s.previousEnd)return Math.min(r+t,s.previousEnd);for(var i=r+1;Se(e[i]);)
i++;return s.previousStart=s.start,s.previousEnd=s.end,s.start=r,s.end=i,Math.min(r+t,i)}function $r(e,r,t,s){return!t&&e[r]==="0"?r+1:Xn(e,r,t?ne:ne+1,s)}function kr(e,r,t,s){
if(Se(e[r]))return $r(e,r,t,s);if(!Qt(e[r])&&e[r]!=="-")return r;for(var i=r+1,o=i+Ar;i<o&&es(e[i]);)i++;return i}function rs(e,r,t,s){var i=e[r]==="-";if(!t&&!i)
return r;var o=r+(i?1:0),a=kr(e,o,t,s);if(a===o){if(!t||!i)return r;a=kr(e,r,t,s)}for(;e[a]===".";){var c=kr(e,a+1,t,s);if(c===a+1)break;a=c}return a}function ts(e,r){
if(e[r]!=="+")return r;var t=r+1;do{for(var s=t;t-s<Ar&&es(e[t]);)t++;if(t===s)return s===r+1?r:t-1;if(e[t]!==".")return t;t++}while(!0)}function Yn(e,r,t){for(var s=r,
i=0;i<3;i++){var o=$r(e,s,!0,t);if(o===s)return r;if(s=o,i<2){if(e[s]!==".")return r;s++}}return ts(e,rs(e,s,!0,t))}function Ut(e,r,t){return Se(e[r])?$r(e,r,!1,
t):Tr(e[r])?r+1:r}function Zn(e,r,t){var s=Yn(e,r,t);if(s!==r)return s;s=Ut(e,r,t);for(var i=0;i<2;i++){if(e[s]!==".")return s;var o=Ut(e,s+1,t);if(o===s+1)return s;
s=o}return ts(e,rs(e,s,!1,t))}function Jn(e,r){return Fr(e[r])&&r++,(e[r]==="<"||e[r]===">")&&r++,e[r]==="="&&r++,Fr(e[r])?r:-1}function Qn(e){for(var r="",t=0,
s=0,i={start:-1,end:-1,previousStart:-1,previousEnd:-1};s<e.length;){var o=s;if(e[s]==="<"||e[s]===">")s++;else if(!Ot(e[s])&&!Tr(e[s])){s++;continue}for(;s<e.length&&
Ot(e[s]);)s++;if(Tr(e[s])){var a=Jn(e,o);a!==-1&&(r+=e.slice(t,a),t=a+1),s=Zn(e,s,i)}}return r+e.slice(t)}F.prototype.parseRange=function(e){var r=this.options.
loose,t=r?P[Yt]:P[Xt];e=e.replace(t,ci),N("hyphen replace",e),e=Qn(e),N("comparator trim",e),e=e.replace(P[ye],Dn),e=e.replace(P[_e],Cn);var s=r?P[qr]:P[zr],i=e.
split(" ").map(function(o){return ri(o,this.options)},this).join(" ").split(/\s+/);return this.options.loose&&(i=i.filter(function(o){return!!o.match(s)})),i=i.
map(function(o){return new z(o,this.options)},this),i},F.prototype.intersects=function(e,r){if(!(e instanceof F))throw new TypeError("a Range is required");return this.
set.some(function(t){return t.every(function(s){return e.set.some(function(i){return i.every(function(o){return s.intersects(o,r)})})})})},L.toComparators=ei;function ei(e,r){
return new F(e,r).set.map(function(t){return t.map(function(s){return s.value}).join(" ").trim().split(" ")})}function ri(e,r){return N("comp",e,r),e=ni(e,r),N(
"caret",e),e=ti(e,r),N("tildes",e),e=oi(e,r),N("xrange",e),e=li(e,r),N("stars",e),e}function U(e){return!e||e.toLowerCase()==="x"||e==="*"}function ti(e,r){return e.
trim().split(/\s+/).map(function(t){return si(t,r)}).join(" ")}function si(e,r){var t=r.loose?P[$t]:P[Wt];return e.replace(t,function(s,i,o,a,c){N("tilde",e,s,i,
o,a,c);var l;return U(i)?l="":U(o)?l=">="+i+".0.0 <"+(+i+1)+".0.0":U(a)?l=">="+i+"."+o+".0 <"+i+"."+(+o+1)+".0":c?(N("replaceTilde pr",c),l=">="+i+"."+o+"."+a+"\
-"+c+" <"+i+"."+(+o+1)+".0"):l=">="+i+"."+o+"."+a+" <"+i+"."+(+o+1)+".0",N("tilde return",l),l})}function ni(e,r){return e.trim().split(/\s+/).map(function(t){return ii(
t,r)}).join(" ")}function ii(e,r){N("caret",e,r);var t=r.loose?P[Kt]:P[Gt];return e.replace(t,function(s,i,o,a,c){N("caret",e,s,i,o,a,c);var l;return U(i)?l="":
U(o)?l=">="+i+".0.0 <"+(+i+1)+".0.0":U(a)?i==="0"?l=">="+i+"."+o+".0 <"+i+"."+(+o+1)+".0":l=">="+i+"."+o+".0 <"+(+i+1)+".0.0":c?(N("replaceCaret pr",c),i==="0"?
o==="0"?l=">="+i+"."+o+"."+a+"-"+c+" <"+i+"."+o+"."+(+a+1):l=">="+i+"."+o+"."+a+"-"+c+" <"+i+"."+(+o+1)+".0":l=">="+i+"."+o+"."+a+"-"+c+" <"+(+i+1)+".0.0"):(N("\
no pr"),i==="0"?o==="0"?l=">="+i+"."+o+"."+a+" <"+i+"."+o+"."+(+a+1):l=">="+i+"."+o+"."+a+" <"+i+"."+(+o+1)+".0":l=">="+i+"."+o+"."+a+" <"+(+i+1)+".0.0"),N("car\
et return",l),l})}function oi(e,r){return N("replaceXRanges",e,r),e.split(/\s+/).map(function(t){return ai(t,r)}).join(" ")}function ai(e,r){e=e.trim();var t=r.
loose?P[jt]:P[zt];return e.replace(t,function(s,i,o,a,c,l){N("xRange",e,s,i,o,a,c,l);var u=U(o),f=u||U(a),I=f||U(c),g=I;return i==="="&&g&&(i=""),u?i===">"||i===
"<"?s="<0.0.0":s="*":i&&g?(f&&(a=0),c=0,i===">"?(i=">=",f?(o=+o+1,a=0,c=0):(a=+a+1,c=0)):i==="<="&&(i="<",f?o=+o+1:a=+a+1),s=i+o+"."+a+"."+c):f?s=">="+o+".0.0 <"+
(+o+1)+".0.0":I&&(s=">="+o+"."+a+".0 <"+o+"."+(+a+1)+".0"),N("xRange return",s),s})}function li(e,r){return N("replaceStars",e,r),e.trim().replace(P[Zt],"")}function ci(e,r,t,s,i,o,a,c,l,u,f,I,g){
return U(t)?r="":U(s)?r=">="+t+".0.0":U(i)?r=">="+t+"."+s+".0":r=">="+r,U(l)?c="":U(u)?c="<"+(+l+1)+".0.0":U(f)?c="<"+l+"."+(+u+1)+".0":I?c="<="+l+"."+u+"."+f+"\
-"+I:c="<="+c,(r+" "+c).trim()}F.prototype.test=function(e){if(!e)return!1;typeof e=="string"&&(e=new k(e,this.options));for(var r=0;r<this.set.length;r++)if(ui(
this.set[r],e,this.options))return!0;return!1};function ui(e,r,t){for(var s=0;s<e.length;s++)if(!e[s].test(r))return!1;if(r.prerelease.length&&!t.includePrerelease){
for(s=0;s<e.length;s++)if(N(e[s].semver),e[s].semver!==De&&e[s].semver.prerelease.length>0){var i=e[s].semver;if(i.major===r.major&&i.minor===r.minor&&i.patch===
r.patch)return!0}return!1}return!0}L.satisfies=tr;function tr(e,r,t){try{r=new F(r,t)}catch{return!1}return r.test(e)}L.maxSatisfying=di;function di(e,r,t){var s=null,
i=null;try{var o=new F(r,t)}catch{return null}return e.forEach(function(a){o.test(a)&&(!s||i.compare(a)===-1)&&(s=a,i=new k(s,t))}),s}L.minSatisfying=fi;function fi(e,r,t){
var s=null,i=null;try{var o=new F(r,t)}catch{return null}return e.forEach(function(a){o.test(a)&&(!s||i.compare(a)===1)&&(s=a,i=new k(s,t))}),s}L.minVersion=pi;
function pi(e,r){e=new F(e,r);var t=new k("0.0.0");if(e.test(t)||(t=new k("0.0.0-0"),e.test(t)))return t;t=null;for(var s=0;s<e.set.length;++s){var i=e.set[s];i.
forEach(function(o){var a=new k(o.semver.version);switch(o.operator){case">":a.prerelease.length===0?a.patch++:a.prerelease.push(0),a.raw=a.format();case"":case"\
>=":(!t||Ae(t,a))&&(t=a);break;case"<":case"<=":break;default:throw new Error("Unexpected operation: "+o.operator)}})}return t&&e.test(t)?t:null}L.validRange=gi;
function gi(e,r){try{return new F(e,r).range||"*"}catch{return null}}L.ltr=hi;function hi(e,r,t){return Gr(e,r,"<",t)}L.gtr=mi;function mi(e,r,t){return Gr(e,r,
">",t)}L.outside=Gr;function Gr(e,r,t,s){e=new k(e,s),r=new F(r,s);var i,o,a,c,l;switch(t){case">":i=Ae,o=Wr,a=er,c=">",l=">=";break;case"<":i=er,o=Hr,a=Ae,c="<",
l="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(tr(e,r,s))return!1;for(var u=0;u<r.set.length;++u){var f=r.set[u],I=null,g=null;
if(f.forEach(function(S){S.semver===De&&(S=new z(">=0.0.0")),I=I||S,g=g||S,i(S.semver,I.semver,s)?I=S:a(S.semver,g.semver,s)&&(g=S)}),I.operator===c||I.operator===
l||(!g.operator||g.operator===c)&&o(e,g.semver)||g.operator===l&&a(e,g.semver))return!1}return!0}L.prerelease=vi;function vi(e,r){var t=oe(e,r);return t&&t.prerelease.
length?t.prerelease:null}L.intersects=Ii;function Ii(e,r,t){return e=new F(e,t),r=new F(r,t),e.intersects(r)}L.coerce=yi;function yi(e){if(e instanceof k)return e;
if(typeof e!="string")return null;var r=e.match(P[Ht]);return r==null?null:oe(r[1]+"."+(r[2]||"0")+"."+(r[3]||"0"))}}),is=(0,import_chunk_3CREN6VF.c)((Ga,ns)=>{
ns.exports={messages:{LIB_CopyDirectoryWithoutRecursiveOption:"cp: cannot copy a directory '%s' without the recursive option",LIB_CopyFileFailed:"Error while co\
pying the file. Attempts left: %s",LIB_DirectoryStackEmpty:"Directory stack is empty",LIB_EndpointAuthNotExist:"Endpoint auth data not present: %s",LIB_EndpointDataNotExist:"\
Endpoint data parameter %s not present: %s",LIB_EndpointNotExist:"Endpoint not present: %s",LIB_FailOnCode:"Failure return code: %d",LIB_InputRequired:"Input re\
quired: %s",LIB_InvalidEndpointAuth:"Invalid endpoint auth: %s",LIB_InvalidPattern:"Invalid pattern: '%s'",LIB_InvalidSecureFilesInput:"Invalid secure file inpu\
t: %s",LIB_LocStringNotFound:"Can\\'t find loc string for key: %s",LIB_MergeTestResultNotSupported:"Merging test results from multiple files to one test run is \
not supported on this version of build agent for OSX/Linux, each test result file will be published as a separate test run in VSO/TFS.",LIB_MkdirFailed:"Unable \
to create directory '%s'. %s",LIB_MkdirFailedFileExists:"Unable to create directory '%s'. Conflicting file exists: '%s'",LIB_MkdirFailedInvalidDriveRoot:"Unable\
 to create directory '%s'. Root directory does not exist: '%s'",LIB_MkdirFailedInvalidShare:"Unable to create directory '%s'. Unable to verify the directory exi\
sts: '%s'. If directory is a file share, please verify the share name is correct, the share is online, and the current process has permission to access the shar\
e.",LIB_MultilineSecret:"Secrets cannot contain multiple lines",LIB_NotFoundPreviousDirectory:"Could not find previous directory",LIB_OperationFailed:"Failed %s\
: %s",LIB_ParameterIsRequired:"%s not supplied",LIB_PathHasNullByte:"Path cannot contain null bytes",LIB_PathIsNotADirectory:"Path is not a directory: %s",LIB_PathNotFound:"\
Not found %s: %s",LIB_PlatformNotSupported:"Platform not supported: %s",LIB_ProcessError:"There was an error when attempting to execute the process '%s'. This m\
ay indicate the process failed to start. Error: %s",LIB_ProcessExitCode:"The process '%s' failed with exit code %s",LIB_ProcessStderr:"The process '%s' failed b\
ecause one or more lines were written to the STDERR stream",LIB_ResourceFileAlreadySet:"Resource file has already set to: %s",LIB_ResourceFileNotExist:"Resource\
 file doesn\\'t exist: %s",LIB_ResourceFileNotSet:"Resource file haven\\'t set, can\\'t find loc string for key: %s",LIB_ReturnCode:"Return code: %d",LIB_StdioNotClosed:"\
The STDIO streams did not close within %s seconds of the exit event from process '%s'. This may indicate a child process inherited the STDIO streams and has not\
 yet exited.",LIB_UndefinedNodeVersion:"Node version is undefined.",LIB_UnhandledEx:"Unhandled: %s",LIB_UseFirstGlobMatch:"Multiple workspace matches. using fir\
st.",LIB_WhichNotFound_Linux:"Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory spec\
ified by the PATH environment variable. Also check the file mode to verify the file is executable.",LIB_WhichNotFound_Win:"Unable to locate executable file: '%s\
'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a \
valid extension for an executable file."},localizedMessages:{"de-DE":{"loc.messages.LIB_CopyFileFailed":"Fehler beim Kopieren der Datei. Verbleibende Versuche: \
%s","loc.messages.LIB_DirectoryStackEmpty":"Der Verzeichnisstapel ist leer.","loc.messages.LIB_EndpointAuthNotExist":"Die Endpunkt-Authentifizierungsdatensind n\
icht vorhanden: %s","loc.messages.LIB_EndpointDataNotExist":"Der Endpunkt-Datenparameter %s ist nicht vorhanden: %s","loc.messages.LIB_EndpointNotExist":"Der En\
dpunkt ist nicht vorhanden: %s","loc.messages.LIB_FailOnCode":"Fehler beim R\xFCckgabecode: %d","loc.messages.LIB_InputRequired":"Eingabe erforderlich: %s","loc\
.messages.LIB_InvalidEndpointAuth":"Ung\xFCltige Endpunktauthentifizierung: %s","loc.messages.LIB_InvalidPattern":'Ung\xFCltiges Muster: "%s"',"loc.messages.LIB\
_InvalidSecureFilesInput":"Ung\xFCltige sichere Dateiausgabe: %s","loc.messages.LIB_LocStringNotFound":"Die Lokalisierungszeichenfolge f\xFCr den folgenden Schl\xFCss\
el wurde nicht gefunden: %s","loc.messages.LIB_MergeTestResultNotSupported":"Das Mergen von Testergebnissen aus mehreren Dateien in einen Testlauf wird von dies\
er Version des Build-Agents f\xFCr OSX/Linux nicht unterst\xFCtzt. Jede Testergebnisdatei wird als separater Testlauf in VSO/TFS ver\xF6ffentlicht.","loc.messag\
es.LIB_MkdirFailed":'Das Verzeichnis "%s" kann nicht erstellt werden. %s',"loc.messages.LIB_MkdirFailedFileExists":'Das Verzeichnis "%s" kann nicht erstellt wer\
den. Eine in Konflikt stehende Datei ist vorhanden: "%s"',"loc.messages.LIB_MkdirFailedInvalidDriveRoot":'Das Verzeichnis "%s" kann nicht erstellt werden. Das S\
tammverzeichnis ist nicht vorhanden: %s',"loc.messages.LIB_MkdirFailedInvalidShare":'Das Verzeichnis "%s" kann nicht erstellt werden. Es kann nicht \xFCberpr\xFCft we\
rden, ob das Verzeichnis vorhanden ist: {%s}. Wenn das Verzeichnis eine Dateifreigabe ist, stellen Sie sicher, dass der Freigabename richtig, die Freigabe onlin\
e und der aktuelle Prozess berechtigt ist, auf die Freigabe zuzugreifen.',"loc.messages.LIB_MultilineSecret":"Geheimnisse d\xFCrfen nicht mehrere Zeilen enthalten",
"loc.messages.LIB_NotFoundPreviousDirectory":"Vorheriges Verzeichnis wurde nicht gefunden.","loc.messages.LIB_OperationFailed":"Fehler %s: %s","loc.messages.LIB\
_ParameterIsRequired":'"%s" wurde nicht angegeben.',"loc.messages.LIB_PathHasNullByte":"Der Pfad darf keine NULL-Bytes enthalten.","loc.messages.LIB_PathIsNotAD\
irectory":"Der Pfad ist kein Verzeichnis: %s","loc.messages.LIB_PathNotFound":"Nicht gefunden %s: %s","loc.messages.LIB_PlatformNotSupported":"Plattform wird ni\
cht unterst\xFCtzt: %s","loc.messages.LIB_ProcessError":'Fehler beim Ausf\xFChren des Prozesses "%s". M\xF6glicherweise konnte der Prozess nicht gestartet werden. Feh\
ler: %s',"loc.messages.LIB_ProcessExitCode":'Fehler beim Prozess "%s" mit Exitcode %s.',"loc.messages.LIB_ProcessStderr":'Fehler beim Prozess "%s": Mindestens e\
ine Zeile wurde in den STDERR-Datenstrom geschrieben.',"loc.messages.LIB_ResourceFileAlreadySet":"Die Ressourcendatei wurde bereits festgelegt auf: %s","loc.mes\
sages.LIB_ResourceFileNotExist":"Die Ressourcendatei ist nicht vorhanden: %s","loc.messages.LIB_ResourceFileNotSet":"Die Ressourcendatei wurde nicht festgelegt.\
 Die Lokalisierungszeichenfolge f\xFCr den folgenden Schl\xFCssel wurde nicht gefunden: %s","loc.messages.LIB_ReturnCode":"R\xFCckgabecode: %d","loc.messages.LI\
B_StdioNotClosed":'Die STDIO-Datenstr\xF6me wurden nicht innerhalb von %s\xA0Sekunden nach dem Beendigungsereignis aus dem Prozess "%s" geschlossen. M\xF6glicherweise ha\
t ein untergeordneter Prozess die STDIO-Datenstr\xF6me geerbt und wurde noch nicht beendet.',"loc.messages.LIB_UndefinedNodeVersion":"Die Knotenversion ist nich\
t definiert.","loc.messages.LIB_UnhandledEx":"Ausnahmefehler: %s","loc.messages.LIB_UseFirstGlobMatch":"Mehrere Arbeitsbereich\xFCbereinstimmungen. Die erste \xDCbere\
instimmung wird verwendet.","loc.messages.LIB_WhichNotFound_Linux":"Ausf\xFChrbare Datei nicht gefunden: '%s'. Pr\xFCfen Sie, ob der Dateipfad vorhanden ist oder sich\
 die Datei in einem von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet. Pr\xFCfen Sie zudem den Dateimodus, um sicherzustellen, dass die Datei ausf\xFCh\
rbar ist.","loc.messages.LIB_WhichNotFound_Win":'Ausf\xFChrbare Datei nicht gefunden: "%s". Pr\xFCfen Sie, ob der Dateipfad vorhanden ist oder sich die Datei in einem\
 von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet. Pr\xFCfen Sie zudem, ob die Datei eine g\xFCltige Erweiterung f\xFCr eine ausf\xFChrbare Datei aufweist.'},
"en-US":{"loc.messages.LIB_CopyDirectoryWithoutRecursiveOption":"cp: cannot copy a directory '%s' without the recursive option","loc.messages.LIB_CopyFileFailed":"\
Error while copying the file. Attempts left: %s","loc.messages.LIB_DirectoryStackEmpty":"Directory stack is empty","loc.messages.LIB_EndpointAuthNotExist":"Endp\
oint auth data not present: %s","loc.messages.LIB_EndpointDataNotExist":"Endpoint data parameter %s not present: %s","loc.messages.LIB_EndpointNotExist":"Endpoi\
nt not present: %s","loc.messages.LIB_FailOnCode":"Failure return code: %d","loc.messages.LIB_InputRequired":"Input required: %s","loc.messages.LIB_InvalidEndpo\
intAuth":"Invalid endpoint auth: %s","loc.messages.LIB_InvalidPattern":"Invalid pattern: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Invalid secure file i\
nput: %s","loc.messages.LIB_LocStringNotFound":"Can\\'t find loc string for key: %s","loc.messages.LIB_MergeTestResultNotSupported":"Merging test results from m\
ultiple files to one test run is not supported on this version of build agent for OSX/Linux, each test result file will be published as a separate test run in V\
SO/TFS.","loc.messages.LIB_MkdirFailed":"Unable to create directory '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"Unable to create directory '%s'. Conflic\
ting file exists: '%s'","loc.messages.LIB_MkdirFailedInvalidDriveRoot":"Unable to create directory '%s'. Root directory does not exist: '%s'","loc.messages.LIB_\
MkdirFailedInvalidShare":"Unable to create directory '%s'. Unable to verify the directory exists: '%s'. If directory is a file share, please verify the share na\
me is correct, the share is online, and the current process has permission to access the share.","loc.messages.LIB_MultilineSecret":"Secrets cannot contain mult\
iple lines","loc.messages.LIB_NotFoundPreviousDirectory":"Could not find previous directory","loc.messages.LIB_OperationFailed":"Failed %s: %s","loc.messages.LI\
B_ParameterIsRequired":"%s not supplied","loc.messages.LIB_PathHasNullByte":"Path cannot contain null bytes","loc.messages.LIB_PathIsNotADirectory":"Path is not\
 a directory: %s","loc.messages.LIB_PathNotFound":"Not found %s: %s","loc.messages.LIB_PlatformNotSupported":"Platform not supported: %s","loc.messages.LIB_Proc\
essError":"There was an error when attempting to execute the process '%s'. This may indicate the process failed to start. Error: %s","loc.messages.LIB_ProcessEx\
itCode":"The process '%s' failed with exit code %s","loc.messages.LIB_ProcessStderr":"The process '%s' failed because one or more lines were written to the STDE\
RR stream","loc.messages.LIB_ResourceFileAlreadySet":"Resource file has already set to: %s","loc.messages.LIB_ResourceFileNotExist":"Resource file doesn\\'t exis\
t: %s","loc.messages.LIB_ResourceFileNotSet":"Resource file haven\\'t set, can\\'t find loc string for key: %s","loc.messages.LIB_ReturnCode":"Return code: %d",
"loc.messages.LIB_StdioNotClosed":"The STDIO streams did not close within %s seconds of the exit event from process '%s'. This may indicate a child process inhe\
rited the STDIO streams and has not yet exited.","loc.messages.LIB_UndefinedNodeVersion":"Node version is undefined.","loc.messages.LIB_UnhandledEx":"Unhandled:\
 %s","loc.messages.LIB_UseFirstGlobMatch":"Multiple workspace matches. using first.","loc.messages.LIB_WhichNotFound_Linux":"Unable to locate executable file: '\
%s'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode \
to verify the file is executable.","loc.messages.LIB_WhichNotFound_Win":"Unable to locate executable file: '%s'. Please verify either the file path exists or th\
e file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file."},"es-ES":{
"loc.messages.LIB_CopyFileFailed":"Error al copiar el archivo. Intentos restantes: %s","loc.messages.LIB_DirectoryStackEmpty":"La pila de directorios est\xE1 vac\xEDa",
"loc.messages.LIB_EndpointAuthNotExist":"Los datos de autenticaci\xF3n del punto de conexi\xF3n no existen: %s.","loc.messages.LIB_EndpointDataNotExist":"El par\
\xE1metro %s de datos del punto de conexi\xF3n no existe: %s.","loc.messages.LIB_EndpointNotExist":"No hay punto de conexi\xF3n: %s","loc.messages.LIB_FailOnCod\
e":"C\xF3digo de retorno de error: %d","loc.messages.LIB_InputRequired":"Entrada requerida: %s","loc.messages.LIB_InvalidEndpointAuth":"Autenticaci\xF3n de punto d\
e conexi\xF3n no v\xE1lida: %s","loc.messages.LIB_InvalidPattern":"Patr\xF3n no v\xE1lido: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Entrada de archivo \
seguro no v\xE1lida: %s","loc.messages.LIB_LocStringNotFound":"No se encuentra la cadena localizada para la clave: %s","loc.messages.LIB_MergeTestResultNotSuppo\
rted":"Esta versi\xF3n del agente de compilaci\xF3n para OSX/Linux no admite la fusi\xF3n mediante combinaci\xF3n de resultados de pruebas de varios archivos en una serie d\
e pruebas. Cada archivo de resultados de pruebas se publicar\xE1 como una serie de pruebas diferente en VSO/TFS.","loc.messages.LIB_MkdirFailed":"No se puede cr\
ear el directorio '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"No se puede crear el directorio '%s'. Hay un conflicto entre archivos: '%s'","loc.messages\
.LIB_MkdirFailedInvalidDriveRoot":"No se puede crear el directorio '%s'. El directorio ra\xEDz no existe: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"No s\
e puede crear el directorio '%s'. No se puede comprobar si el directorio existe: '%s'. Si el directorio es un recurso compartido de archivos, compruebe que el n\
ombre es correcto, que est\xE1 en l\xEDnea y que el proceso actual tiene permiso de acceso a este.","loc.messages.LIB_MultilineSecret":"Los secretos no pueden c\
ontener varias l\xEDneas.","loc.messages.LIB_NotFoundPreviousDirectory":"No se ha encontrado el directorio anterior","loc.messages.LIB_OperationFailed":"Error d\
e %s: %s","loc.messages.LIB_ParameterIsRequired":"No se ha proporcionado %s","loc.messages.LIB_PathHasNullByte":"La ruta de acceso no puede tener bytes nulos","\
loc.messages.LIB_PathIsNotADirectory":"La ruta de acceso no es un directorio: %s","loc.messages.LIB_PathNotFound":"No se encuentra %s: %s","loc.messages.LIB_Pla\
tformNotSupported":"No se admite la plataforma: %s","loc.messages.LIB_ProcessError":'Error al intentar ejecutar el proceso "%s". Esto puede indicar que no se pu\
do iniciar el proceso. Error: %s',"loc.messages.LIB_ProcessExitCode":'Error del proceso "%s" con el c\xF3digo de salida %s',"loc.messages.LIB_ProcessStderr":'Er\
ror del proceso "%s" porque se escribieron una o varias l\xEDneas en la secuencia STDERR',"loc.messages.LIB_ResourceFileAlreadySet":"El archivo de recursos se h\
a establecido ya en: %s","loc.messages.LIB_ResourceFileNotExist":"El archivo de recursos no existe: %s","loc.messages.LIB_ResourceFileNotSet":"No se ha establec\
ido el archivo de recursos. No se encuentra la cadena localizada para la clave: %s","loc.messages.LIB_ReturnCode":"C\xF3digo de retorno: %d","loc.messages.LIB_S\
tdioNotClosed":'Las secuencias STDIO no se cerraron en un plazo de %s\xA0segundos desde el evento de salida del proceso "%s". Esto puede indicar que un proceso sec\
undario ha heredado las secuencias STDIO y a\xFAn no se ha cerrado.',"loc.messages.LIB_UndefinedNodeVersion":"La versi\xF3n del nodo no est\xE1 definida.","loc.\
messages.LIB_UnhandledEx":"No controlada: %s","loc.messages.LIB_UseFirstGlobMatch":"Hay varias coincidencias en el \xE1rea de trabajo. Se usar\xE1 la primera.",
"loc.messages.LIB_WhichNotFound_Linux":'No se puede encontrar el archivo ejecutable: "%s". Compruebe que la ruta de acceso del archivo existe o que el archivo s\
e puede encontrar en un directorio especificado en la variable de entorno PATH. Revise tambi\xE9n el modo de archivo para comprobar que el archivo es ejecutable.',
"loc.messages.LIB_WhichNotFound_Win":'No se puede encontrar el archivo ejecutable: "%s". Compruebe que la ruta de acceso del archivo existe o que el archivo se \
puede encontrar en un directorio especificado en la variable de entorno PATH. Revise tambi\xE9n que el archivo tenga una extensi\xF3n v\xE1lida para un archivo ejecutabl\
e.'},"fr-FR":{"loc.messages.LIB_CopyFileFailed":"Erreur durant la copie du fichier. Tentatives restantes\xA0: %s","loc.messages.LIB_DirectoryStackEmpty":"La pil\
e de r\xE9pertoires est vide","loc.messages.LIB_EndpointAuthNotExist":"Donn\xE9es d'authentification du point de terminaison absentes\xA0: %s","loc.messages.LIB\
_EndpointDataNotExist":"Param\xE8tre de donn\xE9es du point de terminaison %s absent\xA0: %s","loc.messages.LIB_EndpointNotExist":"Point de terminaison absent\xA0:\
 %s","loc.messages.LIB_FailOnCode":"Code de retour de l'\xE9chec\xA0: %d","loc.messages.LIB_InputRequired":"Entr\xE9e n\xE9cessaire\xA0: %s","loc.messages.LIB_I\
nvalidEndpointAuth":"Authentification du point de terminaison non valide\xA0: %s","loc.messages.LIB_InvalidPattern":"Mod\xE8le non valide\xA0: '%s'","loc.messag\
es.LIB_InvalidSecureFilesInput":"Entr\xE9e de fichier s\xE9curis\xE9 non valide\xA0: %s","loc.messages.LIB_LocStringNotFound":"Cha\xEEne localis\xE9e introuvable pour\
 la cl\xE9\xA0: %s","loc.messages.LIB_MergeTestResultNotSupported":"La fusion des r\xE9sultats des tests de plusieurs fichiers en une seule s\xE9rie de tests n'est pa\
s prise en charge dans cette version de l'agent de build pour OSX/Linux. Chaque fichier de r\xE9sultats des tests est publi\xE9 en tant que s\xE9rie de tests distincte d\
ans VSO/TFS.","loc.messages.LIB_MkdirFailed":"Impossible de cr\xE9er le r\xE9pertoire '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"Impossible de cr\xE9er le\
 r\xE9pertoire '%s'. Pr\xE9sence d'un fichier en conflit\xA0: '%s'","loc.messages.LIB_MkdirFailedInvalidDriveRoot":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Le r\
\xE9pertoire racine n'existe pas\xA0: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Impossible de v\xE9rifier l'existen\
ce du r\xE9pertoire\xA0: '%s'. Si le r\xE9pertoire est un partage de fichiers, v\xE9rifiez que le nom du partage est correct, que le partage est en ligne, et que le process\
us actuel est autoris\xE9 \xE0 acc\xE9der au partage.","loc.messages.LIB_MultilineSecret":"Les secrets ne peuvent pas contenir plusieurs lignes","loc.messages.L\
IB_NotFoundPreviousDirectory":"D\xE9sol\xE9, nous n\u2019avons pas pu trouver le r\xE9pertoire pr\xE9c\xE9dent","loc.messages.LIB_OperationFailed":"\xC9chec de %s\xA0\
: %s","loc.messages.LIB_ParameterIsRequired":"%s non fourni","loc.messages.LIB_PathHasNullByte":"Le chemin ne peut pas contenir d'octets de valeur Null","loc.me\
ssages.LIB_PathIsNotADirectory":"Le chemin d\u2019acc\xE8s n\u2019est pas un r\xE9pertoire : %s","loc.messages.LIB_PathNotFound":"%s\xA0: %s introuvable","loc.m\
essages.LIB_PlatformNotSupported":"Plateforme non prise en charge\xA0: %s","loc.messages.LIB_ProcessError":"Erreur durant la tentative d'ex\xE9cution du processus \
'%s'. Cela peut indiquer que le processus n'a pas r\xE9ussi \xE0 d\xE9marrer. Erreur\xA0: %s","loc.messages.LIB_ProcessExitCode":"\xC9chec du processus '%s'. Code \
de sortie\xA0: %s","loc.messages.LIB_ProcessStderr":"\xC9chec du processus '%s', car une ou plusieurs lignes ont \xE9t\xE9 \xE9crites dans le flux STDERR","loc.\
messages.LIB_ResourceFileAlreadySet":"Le fichier de ressources est d\xE9j\xE0 d\xE9fini\xA0: %s","loc.messages.LIB_ResourceFileNotExist":"Le fichier de ressourc\
es n'existe pas\xA0: %s","loc.messages.LIB_ResourceFileNotSet":"Le fichier de ressources n'est pas d\xE9fini. La cha\xEEne localis\xE9e de la cl\xE9 est introuvable\xA0: %s",
"loc.messages.LIB_ReturnCode":"Code de retour\xA0: %d","loc.messages.LIB_StdioNotClosed":"Les flux STDIO ne se sont pas ferm\xE9s dans les %s secondes qui ont suiv\
i l'\xE9v\xE9nement exit du processus '%s'. Cela peut indiquer qu'un processus enfant a h\xE9rit\xE9 des flux STDIO et qu'il n'est pas encore sorti.","loc.messa\
ges.LIB_UndefinedNodeVersion":"La version du n\u0153ud n\u2019est pas d\xE9finie.","loc.messages.LIB_UnhandledEx":"Non g\xE9r\xE9\xA0: %s","loc.messages.LIB_Use\
FirstGlobMatch":"Plusieurs espaces de travail correspondants. Utilisation du premier d'entre eux.","loc.messages.LIB_WhichNotFound_Linux":"Impossible de localis\
er le fichier ex\xE9cutable\xA0: '%s'. V\xE9rifiez si le chemin du fichier existe ou si le fichier peut se trouver dans un r\xE9pertoire sp\xE9cifi\xE9 par la variable d'environn\
ement PATH. V\xE9rifiez \xE9galement le Mode de Fichier pour d\xE9terminer si le fichier est ex\xE9cutable.","loc.messages.LIB_WhichNotFound_Win":"Impossible de\
 localiser le fichier ex\xE9cutable\xA0: '%s'. V\xE9rifiez si le chemin du fichier existe ou si le fichier peut se trouver dans un r\xE9pertoire sp\xE9cifi\xE9 par la variable d'\
environnement PATH. V\xE9rifiez \xE9galement si le fichier a une extension de fichier ex\xE9cutable valide."},"it-IT":{"loc.messages.LIB_CopyFileFailed":"Si \xE8 v\
erificato un errore durante la copia del file. Tentativi rimasti: %s","loc.messages.LIB_DirectoryStackEmpty":"Lo stack della directory \xE8 vuoto","loc.messages\
.LIB_EndpointAuthNotExist":"I dati di autenticazione endpoint non sono presenti: %s","loc.messages.LIB_EndpointDataNotExist":"Il parametro %s dei dati dell'endp\
oint non \xE8 presente: %s","loc.messages.LIB_EndpointNotExist":"Endpoint non presente: %s","loc.messages.LIB_FailOnCode":"Codice restituito dell'errore: %d","l\
oc.messages.LIB_InputRequired":"Input richiesto: %s","loc.messages.LIB_InvalidEndpointAuth":"Autenticazione endpoint non valida: %s","loc.messages.LIB_InvalidPa\
ttern":"Criterio non valido: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"L'input del file protetto non \xE8 valido: %s","loc.messages.LIB_LocStringNotFoun\
d":"La stringa localizzata per la chiave %s non \xE8 stata trovata","loc.messages.LIB_MergeTestResultNotSupported":"L'unione di pi\xF9 file risultanti da un'unica \
esecuzione dei test non \xE8 supportata in questa versione dell'agente di compilazione per OS X/Linux. Ogni file dei risultati del test verr\xE0 pubblicato come esecu\
zione dei test separata in VSO/TFS.","loc.messages.LIB_MkdirFailed":"Non \xE8 possibile creare la directory '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"\
Non \xE8 possibile creare la directory '%s'. Esiste un file in conflitto: '%s'","loc.messages.LIB_MkdirFailedInvalidDriveRoot":"Non \xE8 possibile creare la direct\
ory '%s'. La directory radice non esiste: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"Non \xE8 possibile creare la directory '%s' perch\xE9 non \xE8 possibile veri\
ficarne l'esistenza: '%s'. Se la directory \xE8 una condivisione file, verificare che il nome della condivisione sia corretto, che la condivisione sia online e che\
 il processo corrente sia autorizzato ad accedervi.","loc.messages.LIB_MultilineSecret":"I segreti non possono contenere pi\xF9 righe","loc.messages.LIB_NotFoun\
dPreviousDirectory":"Non \xE8 stato possibile trovare la directory precedente","loc.messages.LIB_OperationFailed":"Operazione %s non riuscita: %s","loc.messages\
.LIB_ParameterIsRequired":"Parametro %s non fornito","loc.messages.LIB_PathHasNullByte":"Il percorso non pu\xF2 contenere byte Null","loc.messages.LIB_PathIsNot\
ADirectory":"Il percorso non \xE8 una directory: %s","loc.messages.LIB_PathNotFound":"Percorso %s non trovato: %s","loc.messages.LIB_PlatformNotSupported":"Piat\
taforma non supportata: %s","loc.messages.LIB_ProcessError":"Si \xE8 verificato un errore durante il tentativo di eseguire il processo '%s'. Questo errore pu\xF2 indi\
care che non \xE8 stato possibile avviare il processo. Errore: %s","loc.messages.LIB_ProcessExitCode":"Il processo '%s' non \xE8 riuscito. Codice di uscita: %s",
"loc.messages.LIB_ProcessStderr":"Il processo '%s' non \xE8 riuscito perch\xE9 una o pi\xF9 righe sono state scritte nel flusso STDERR","loc.messages.LIB_Resour\
ceFileAlreadySet":"Il file di risorse \xE8 gi\xE0 stato impostato su %s","loc.messages.LIB_ResourceFileNotExist":"Il file di risorse non esiste: %s","loc.messag\
es.LIB_ResourceFileNotSet":"Il file di risorse non \xE8 stato impostato. La stringa localizzata per la chiave %s non \xE8 stata trovata","loc.messages.LIB_Retur\
nCode":"Codice restituito: %d","loc.messages.LIB_StdioNotClosed":"I flussi STDIO non si sono chiusi entro %s secondi dall'evento di uscita dal processo '%s'. Qu\
esta condizione pu\xF2 indicare che un processo figlio ha ereditato i flussi STDIO e non \xE8 ancora stato terminato.","loc.messages.LIB_UndefinedNodeVersion":"\
La versione del nodo non \xE8 definita.","loc.messages.LIB_UnhandledEx":"Eccezione non gestita: %s","loc.messages.LIB_UseFirstGlobMatch":"Sono presenti pi\xF9 corr\
ispondenze dell'area di lavoro. Verr\xE0 usata la prima.","loc.messages.LIB_WhichNotFound_Linux":"Il file eseguibile '%s' non \xE8 stato trovato. Verificare se il \
percorso di file esiste o il file \xE8 presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche la modalit\xE0 file per verificare ch\
e il file sia eseguibile.","loc.messages.LIB_WhichNotFound_Win":"Il file eseguibile '%s' non \xE8 stato trovato. Verificare se il percorso di file esiste o il file\
 \xE8 presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche che l'estensione sia valida per un file eseguibile."},"ja-JP":{"\
loc.messages.LIB_CopyFileFailed":"\u30D5\u30A1\u30A4\u30EB\u306E\u30B3\u30D4\u30FC\u4E2D\u306B\u30A8\u30E9\u30FC\u304C\u767A\u751F\u3057\u307E\u3057\u305F\u3002\u6B8B\u308A\u306E\u8A66\u884C\u56DE\u6570: %s",
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
"loc.messages.LIB_WhichNotFound_Win":"\u627E\u4E0D\u5230\u53EF\u57F7\u884C\u6A94: '%s'\u3002\u8ACB\u78BA\u8A8D\u6A94\u6848\u8DEF\u5F91\u5B58\u5728\uFF0C\u6216\u6A94\u6848\u53EF\u4EE5\u5728 PATH \u74B0\u5883\u8B8A\u6578\u6307\u5B9A\u7684\u76EE\u9304\u4E2D\u627E\u5230\u3002\u53E6\u8ACB\u78BA\u8A8D\u6A94\u6848\u5177\u5099\u6709\u6548\u7684\u53EF\u57F7\u884C\u6A94\u526F\u6A94\u540D\u3002"}}}}),
Is=(0,import_chunk_3CREN6VF.c)(p=>{"use strict";var Xr,Yr;Object.defineProperty(p,"__esModule",{value:!0}),p.isSigPipeError=p._exposeCertSettings=p._exposeProxySettings=
p._normalizeSeparators=p._isRooted=p._getDirectoryName=p._ensureRooted=p._isUncPath=p._loadData=p._ensurePatternRooted=p._getFindInfoFromPattern=p._cloneMatchOptions=
p._legacyFindFiles_convertPatternToRegExp=p._which=p._checkPath=p._exist=p._debug=p._error=p._warning=p._command=p._getVariableKey=p._getVariable=p._loc=p._setResourcePath=
p._setErrStream=p._setStdStream=p._writeLine=p._truncateBeforeSensitiveKeyword=p._endsWith=p._startsWith=p.IssueAuditAction=p.IssueSource=p._vault=p._knownVariableMap=
void 0;var ae=(0,import_chunk_3CREN6VF.a)("fs"),q=(0,import_chunk_3CREN6VF.a)("path"),_i=(0,import_chunk_3CREN6VF.a)("os"),Si=(Lr(),(0,import_chunk_3CREN6VF.e)(
Nt)),bi=(0,import_chunk_3CREN6VF.a)("util"),Li=Er(),Ei=Dt(),wi=Kr(),Zr=(0,import_chunk_3CREN6VF.a)("crypto"),Bi=is();p._knownVariableMap={};var Qr,ce;(function(e){
e.CustomerScript="CustomerScript",e.TaskInternal="TaskInternal"})(ce=p.IssueSource||(p.IssueSource={}));var ki;(function(e){e[e.Unknown=0]="Unknown",e[e.ShellTasksValidation=
1]="ShellTasksValidation"})(ki=p.IssueAuditAction||(p.IssueAuditAction={})),wi.lt(process.versions.node,"4.2.0")&&Le("Tasks require a new agent.  Upgrade your a\
gent or node to 4.2.0 or later",ce.TaskInternal);function $(e,r){return e.slice(0,r.length)==r}p._startsWith=$;function ar(e,r){return e.slice(-r.length)==r}p._endsWith=
ar;function xi(e,r){if(!e)return e;var t=e.search(r);return t<=0?e:"".concat(e.substring(0,t),"...")}p._truncateBeforeSensitiveKeyword=xi;var cs=process.stdout,
Ni=process.stderr;function us(e){cs.write(e+_i.EOL)}p._writeLine=us;function Pi(e){cs=e}p._setStdStream=Pi;function Fi(e){Ni=e}p._setErrStream=Fi;var Oe={},or={},
Jr=!1,Ce="en-US";function ds(e,r){var t={};if(e&&e.hasOwnProperty("messages"))for(var s in e.messages)r&&r.hasOwnProperty("loc.messages."+s)?t[s]=r["loc.message\
s."+s]:t[s]=e.messages[s];return t}function Ti(e){var r;if(Ve(e)){var t=ae.readFileSync(e,"utf8").toString();t.indexOf("\uFEFF")==0&&(t=t.slice(1));try{r=JSON.parse(
t)}catch(s){A("unable to parse resjson with err: "+s.message)}}else A(".resjson file not found: "+e);return r}function Ai(e,r){var t={};if(Ve(e)){var s=(0,import_chunk_3CREN6VF.a)(
e);if(s&&s.hasOwnProperty("messages")){var i,o=q.join(q.dirname(e),"Strings","resources.resjson"),a=r.toUpperCase(),c=[];try{c=ae.readdirSync(o)}catch{}for(var l=0;l<
c.length;l++)if(c[l].toUpperCase()==a){o=q.join(o,c[l],"resources.resjson"),Ve(o)&&(i=Ti(o));break}t=ds(s,i)}}else Le("LIB_ResourceFile does not exist",ce.TaskInternal);
return t}function Ri(e,r){var t,s=r.toUpperCase(),i=e.localizedMessages||{};for(var o in i)if(o.toUpperCase()==s){t=i[o];break}return ds(e,t)}function Di(e,r){if(r===
void 0&&(r=!1),process.env.TASKLIB_INPROC_UNITS&&(or={},Jr=!1,Oe={},Ce="en-US"),or[e])r||Le(le("LIB_ResourceFileAlreadySet",e),ce.TaskInternal);else{fs(e,"resou\
rce file path"),or[e]=e,A("adding resource file: "+e),Ce=D("system.culture")||Ce;var t=Ai(e,Ce);for(var s in t)Oe[s]=t[s]}}p._setResourcePath=Di;function le(e){
for(var r=[],t=1;t<arguments.length;t++)r[t-1]=arguments[t];if(!Jr){var s=Ri(Bi,Ce);for(var i in s)Oe[i]=s[i];Jr=!0}var o;return Oe.hasOwnProperty(e)?o=Oe[e]:(Object.
keys(or).length<=0?Le("Resource file haven't been set, can't find loc string for key: ".concat(e),ce.TaskInternal):Le("Can't find loc string for key: ".concat(e)),
o=e),r.length>0?bi.format.apply(this,[o].concat(r)):o}p._loc=le;function D(e){var r,t,s=Ue(e);return p._knownVariableMap.hasOwnProperty(s)&&(t=p._knownVariableMap[s]),
t&&t.secret?r=p._vault.retrieveSecret("SECRET_"+s):(r=process.env[s],!r&&e.toUpperCase()=="AGENT.JOBSTATUS"&&(r=process.env["agent.jobstatus"])),A(e+"="+r),r}p.
_getVariable=D;function Ue(e){if(!e)throw new Error(le("LIB_ParameterIsRequired","name"));return e.replace(/\./g,"_").replace(/ /g,"_").toUpperCase()}p._getVariableKey=
Ue;function cr(e,r,t){var s=new Li.TaskCommand(e,r,t);us(s.toString())}p._command=cr;function Le(e,r,t){r===void 0&&(r=ce.TaskInternal),cr("task.issue",{type:"w\
arning",source:r,correlationId:Qr,auditAction:t},e)}p._warning=Le;function Ci(e,r,t){r===void 0&&(r=ce.TaskInternal),cr("task.issue",{type:"error",source:r,correlationId:Qr,
auditAction:t},e)}p._error=Ci;var Oi=((Xr=D("system.debug"))===null||Xr===void 0?void 0:Xr.toLowerCase())==="true",os=((Yr=D("DistributedTask.Tasks.Node.SkipDeb\
ugLogsWhenDebugModeOff"))===null||Yr===void 0?void 0:Yr.toLowerCase())==="true";function A(e){(!os||os&&Oi)&&cr("task.debug",null,e)}p._debug=A;function Ve(e){var r=!1;
try{r=!!(e&&ae.statSync(e)!=null)}catch(t){if(t&&t.code==="ENOENT")r=!1;else throw t}return r}p._exist=Ve;function fs(e,r){if(A("check path : "+e),!Ve(e))throw new Error(
le("LIB_PathNotFound",r,e))}p._checkPath=fs;function ps(e,r){if(!e)throw new Error("parameter 'tool' is required");if(r){var t=ps(e,!1);if(t)return t;throw process.
platform=="win32"?new Error(le("LIB_WhichNotFound_Win",e)):new Error(le("LIB_WhichNotFound_Linux",e))}A("which '".concat(e,"'"));try{var s=[];if(process.platform==
"win32"&&process.env.PATHEXT)for(var i=0,o=process.env.PATHEXT.split(q.delimiter);i<o.length;i++){var a=o[i];a&&s.push(a)}if(Ee(e)){var c=as(e,s);return c?(A("f\
ound: '".concat(c,"'")),c):(A("not found"),"")}if(e.indexOf("/")>=0||process.platform=="win32"&&e.indexOf("\\")>=0)return A("not found"),"";var l=[];if(process.
env.PATH)for(var u=0,f=process.env.PATH.split(q.delimiter);u<f.length;u++){var I=f[u];I&&l.push(I)}for(var g=0,S=l;g<S.length;g++){var h=S[g],c=as(h+q.sep+e,s);
if(c)return A("found: '".concat(c,"'")),c}return A("not found"),""}catch(m){throw new Error(le("LIB_OperationFailed","which",m.message))}}p._which=ps;function as(e,r){
try{var t=ae.statSync(e);if(t.isFile()){if(process.platform=="win32"){var s=!1,i=q.basename(e),o=i.lastIndexOf(".");if(o>=0){var a=i.substr(o).toUpperCase();if(r.
some(function(_){return _.toUpperCase()==a}))return e}}else if(ls(t))return e}}catch(_){_.code!="ENOENT"&&A("Unexpected error attempting to determine if executa\
ble file exists '".concat(e,"': ").concat(_))}for(var c=e,l=0,u=r;l<u.length;l++){var f=u[l],I=!1,g=c+f;try{var t=ae.statSync(g);if(t.isFile()){if(process.platform==
"win32"){try{for(var S=q.dirname(g),h=q.basename(g).toUpperCase(),m=0,B=ae.readdirSync(S);m<B.length;m++){var b=B[m];if(h==b.toUpperCase()){g=q.join(S,b);break}}}catch(R){
A("Unexpected error attempting to determine the actual case of the file '".concat(g,"': ").concat(R))}return g}else if(ls(t))return g}}catch(_){_.code!="ENOENT"&&
A("Unexpected error attempting to determine if executable file exists '".concat(g,"': ").concat(_))}}return""}function ls(e){return(e.mode&1)>0||(e.mode&8)>0&&e.
gid===process.getgid()||(e.mode&64)>0&&e.uid===process.getuid()}function Ui(e){e=(process.platform=="win32"?e.replace(/\\/g,"/"):e).replace(/[-\/\\^$*+?.()|[\]{}]/g,
"\\$&").replace(/\\\/\\\*\\\*\\\//g,"((/.+/)|(/))").replace(/\\\*\\\*/g,".*").replace(/\\\*/g,"[^/]*").replace(/\\\?/g,"[^/]"),e="^".concat(e,"$");var r=process.
platform=="win32"?"i":"";return new RegExp(e,r)}p._legacyFindFiles_convertPatternToRegExp=Ui;function gs(e){return{debug:e.debug,nobrace:e.nobrace,noglobstar:e.
noglobstar,dot:e.dot,noext:e.noext,nocase:e.nocase,nonull:e.nonull,matchBase:e.matchBase,nocomment:e.nocomment,nonegate:e.nonegate,flipNegate:e.flipNegate}}p._cloneMatchOptions=
gs;function Vi(e,r,t){if(!e)throw new Error("getFindRootFromPattern() parameter defaultRoot cannot be empty");if(!r)throw new Error("getFindRootFromPattern() pa\
rameter pattern cannot be empty");if(!t.nobrace)throw new Error("getFindRootFromPattern() expected matchOptions.nobrace to be true");if(t=gs(t),t.nocase=!1,t.matchBase&&
!Ee(r)&&(process.platform=="win32"?r.replace(/\\/g,"/"):r).indexOf("/")<0)return{adjustedPattern:r,findPath:e,statOnly:!1};var s=new Si.Minimatch(r,t);if(s.set.
length!=1)throw new Error("getFindRootFromPattern() expected Minimatch(...).set.length to be 1. Actual: "+s.set.length);for(var i=[],o=0,a=s.set[0];o<a.length;o++){
var c=a[o];if(typeof c=="string"){i.push(c);continue}break}var l=i.join("/");l&&process.platform=="win32"&&$(r.replace(/\\/g,"/"),"//")&&(l="/"+l);var u;return Ee(
r)?u=l:l?u=lr(e,l):u=e,u&&(u=ms(lr(u,"_")),u=Me(u)),{adjustedPattern:hs(e,r),findPath:u,statOnly:i.length==s.set[0].length}}p._getFindInfoFromPattern=Vi;function hs(e,r){
if(!e)throw new Error('ensurePatternRooted() parameter "root" cannot be empty');if(!r)throw new Error('ensurePatternRooted() parameter "p" cannot be empty');return Ee(
r)?r:(e=Me(e),e=(process.platform=="win32"?e:e.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^\/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]").replace(/\+\(/g,
"[+](").replace(/@\(/g,"[@](").replace(/!\(/g,"[!]("),lr(e,r))}p._ensurePatternRooted=hs;function Mi(){var e=D("agent.TempDirectory")||D("agent.workFolder")||process.
cwd();p._vault=new Ei.Vault(e),p._knownVariableMap={},A("loading inputs and endpoints");var r=0;for(var t in process.env)if($(t,"INPUT_")||$(t,"ENDPOINT_AUTH_")||
$(t,"SECUREFILE_TICKET_")||$(t,"SECRET_")||$(t,"VSTS_TASKVARIABLE_")){if($(t,"SECRET_")){var s=t.substring(7);s&&(p._knownVariableMap[Ue(s)]={name:s,secret:!0})}
var i=process.env[t];i&&(++r,A("loading "+t),p._vault.storeSecret(t,i),delete process.env[t])}A("loaded "+r);var o=process.env.COMMAND_CORRELATION_ID;delete process.
env.COMMAND_CORRELATION_ID,Qr=o?String(o):"";var a;try{a=JSON.parse(process.env.VSTS_PUBLIC_VARIABLES||"[]")}catch(c){throw new Error("Failed to parse VSTS_PUBL\
IC_VARIABLES as JSON. "+c)}a.forEach(function(c){p._knownVariableMap[Ue(c)]={name:c,secret:!1}}),delete process.env.VSTS_PUBLIC_VARIABLES;try{a=JSON.parse(process.
env.VSTS_SECRET_VARIABLES||"[]")}catch(c){throw new Error("Failed to parse VSTS_SECRET_VARIABLES as JSON. "+c)}a.forEach(function(c){p._knownVariableMap[Ue(c)]=
{name:c,secret:!0}}),delete process.env.VSTS_SECRET_VARIABLES,global._vsts_task_lib_loaded=!0}p._loadData=Mi;function qi(e){return/^\\\\[^\\]/.test(e)}p._isUncPath=
qi;function lr(e,r){if(!e)throw new Error('ensureRooted() parameter "root" cannot be empty');if(!r)throw new Error('ensureRooted() parameter "p" cannot be empty');
return Ee(r)?r:(process.platform=="win32"&&e.match(/^[A-Z]:$/i)||ar(e,"/")||process.platform=="win32"&&ar(e,"\\")||(e+=q.sep),e+r)}p._ensureRooted=lr;function ms(e){
if(!e)return"";if(e=Me(e),process.platform=="win32"){if(/^[A-Z]:\\?[^\\]+$/i.test(e))return e.charAt(2)=="\\"?e.substring(0,3):e.substring(0,2);if(/^[A-Z]:\\?$/i.
test(e))return"";var r=e.lastIndexOf("\\");return r<0||e=="\\"?"":r==0?"\\":/^\\\\[^\\]+(\\[^\\]*)?$/.test(e)?"":e.substring(0,r)}return e.indexOf("/")<0||e=="/"?
"":ar(e,"/")?e.substring(0,e.length-1):q.dirname(e)}p._getDirectoryName=ms;function Ee(e){if(e=Me(e),!e)throw new Error('isRooted() parameter "p" cannot be empt\
y');return process.platform=="win32"?$(e,"\\")||/^[A-Z]:/i.test(e):$(e,"/")}p._isRooted=Ee;function Me(e){if(e=e||"",process.platform=="win32"){e=e.replace(/\//g,
"\\");var r=/^\\\\+[^\\]/.test(e);return(r?"\\":"")+e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}p._normalizeSeparators=Me;function zi(){var e=D("Age\
nt.ProxyUrl");if(e&&e.length>0){var r=D("Agent.ProxyUsername"),t=D("Agent.ProxyPassword"),s=D("Agent.ProxyBypassList");global._vsts_task_lib_proxy_url=e,global.
_vsts_task_lib_proxy_username=r,global._vsts_task_lib_proxy_bypass=s,global._vsts_task_lib_proxy_password=vs("proxy",t||""),A("expose agent proxy configuration."),
global._vsts_task_lib_proxy=!0}}p._exposeProxySettings=zi;function ji(){var e=D("Agent.CAInfo");e&&(global._vsts_task_lib_cert_ca=e);var r=D("Agent.ClientCert");
if(r){var t=D("Agent.ClientCertKey"),s=D("Agent.ClientCertArchive"),i=D("Agent.ClientCertPassword");global._vsts_task_lib_cert_clientcert=r,global._vsts_task_lib_cert_key=
t,global._vsts_task_lib_cert_archive=s,global._vsts_task_lib_cert_passphrase=vs("cert",i||"")}(e||r)&&(A("expose agent certificate configuration."),global._vsts_task_lib_cert=
!0);var o=D("Agent.SkipCertValidation")||"false";o&&(global._vsts_task_lib_skip_cert_validation=o.toUpperCase()==="TRUE")}p._exposeCertSettings=ji;function vs(e,r){
if(r){var t=Zr.randomBytes(32),s=Zr.randomBytes(16),i=Zr.createCipheriv("aes-256-ctr",t,s),o=i.update(r,"utf8","hex");o+=i.final("hex");var a=q.join(D("Agent.Te\
mpDirectory")||D("agent.workFolder")||process.cwd(),e),c=t.toString("base64")+":"+s.toString("base64");return ae.writeFileSync(a,c,{encoding:"utf8"}),Buffer.from(
a).toString("base64")+":"+Buffer.from(o).toString("base64")}}function Hi(e){var r;return!e||typeof e!="object"?!1:e.code==="EPIPE"&&((r=e.syscall)===null||r===void 0?
void 0:r.toUpperCase())==="WRITE"}p.isSigPipeError=Hi}),Wi={},ys=(0,import_chunk_3CREN6VF.b)(()=>{}),$i={},_s=(0,import_chunk_3CREN6VF.b)(()=>{}),zs=(0,import_chunk_3CREN6VF.c)(
n=>{"use strict";var we=n&&n.__spreadArray||function(e,r,t){if(t||arguments.length===2)for(var s=0,i=r.length,o;s<i;s++)(o||!(s in r))&&(o||(o=Array.prototype.slice.
call(r,0,s)),o[s]=r[s]);return e.concat(o||Array.prototype.slice.call(r))};Object.defineProperty(n,"__esModule",{value:!0}),n.getPlatform=n.osType=n.writeFile=n.
exist=n.stats=n.debug=n.error=n.warning=n.command=n.setTaskVariable=n.getTaskVariable=n.getSecureFileTicket=n.getSecureFileName=n.getEndpointAuthorization=n.getEndpointAuthorizationParameterRequired=
n.getEndpointAuthorizationParameter=n.getEndpointAuthorizationSchemeRequired=n.getEndpointAuthorizationScheme=n.getEndpointDataParameterRequired=n.getEndpointDataParameter=
n.getEndpointUrlRequired=n.getEndpointUrl=n.getPathInputRequired=n.getPathInput=n.filePathSupplied=n.getDelimitedInput=n.getPipelineFeature=n.getBoolFeatureFlag=
n.getBoolInput=n.getInputRequired=n.getInput=n.setSecret=n.setVariable=n.getVariables=n.assertAgent=n.getVariable=n.loc=n.setResourcePath=n.setSanitizedResult=n.
setResult=n.setErrStream=n.setStdStream=n.AgentHostedMode=n.Platform=n.IssueSource=n.FieldType=n.ArtifactType=n.IssueType=n.TaskState=n.TaskResult=void 0,n.defaultAllowedVsoCommands=
n.errorExternalOutput=n.warningExternalOutput=n.debugExternalOutput=n.writeExternalOutput=n.createExternalOutputStream=n.updateReleaseName=n.addBuildTag=n.updateBuildNumber=
n.uploadBuildLog=n.associateArtifact=n.uploadArtifact=n.logIssue=n.logDetail=n.setProgress=n.setEndpoint=n.addAttachment=n.uploadSummary=n.prependPath=n.uploadFile=
n.CodeCoverageEnabler=n.CodeCoveragePublisher=n.TestPublisher=n.getHttpCertConfiguration=n.getHttpProxyConfiguration=n.findMatch=n.filter=n.match=n.tool=n.execSync=
n.exec=n.execAsync=n.rmRF=n.legacyFindFiles=n.find=n.retry=n.mv=n.cp=n.ls=n.which=n.resolve=n.mkdirP=n.popd=n.pushd=n.cd=n.checkPath=n.cwd=n.getSprint=n.getAgentMode=
n.getNodeMajorVersion=void 0;var et=(0,import_chunk_3CREN6VF.a)("child_process"),v=(0,import_chunk_3CREN6VF.a)("fs"),x=(0,import_chunk_3CREN6VF.a)("path"),bs=(0,import_chunk_3CREN6VF.a)(
"os"),ue=(Lr(),(0,import_chunk_3CREN6VF.e)(Nt)),y=Is(),Ls=Er(),Es=(ys(),(0,import_chunk_3CREN6VF.e)(Wi)),ke=(_s(),(0,import_chunk_3CREN6VF.e)($i)),rt=Kr(),Q;(function(e){
e[e.Succeeded=0]="Succeeded",e[e.SucceededWithIssues=1]="SucceededWithIssues",e[e.Failed=2]="Failed",e[e.Cancelled=3]="Cancelled",e[e.Skipped=4]="Skipped"})(Q=n.
TaskResult||(n.TaskResult={}));var ws;(function(e){e[e.Unknown=0]="Unknown",e[e.Initialized=1]="Initialized",e[e.InProgress=2]="InProgress",e[e.Completed=3]="Co\
mpleted"})(ws=n.TaskState||(n.TaskState={}));var Bs;(function(e){e[e.Error=0]="Error",e[e.Warning=1]="Warning"})(Bs=n.IssueType||(n.IssueType={}));var ks;(function(e){
e[e.Container=0]="Container",e[e.FilePath=1]="FilePath",e[e.VersionControl=2]="VersionControl",e[e.GitRef=3]="GitRef",e[e.TfvcLabel=4]="TfvcLabel"})(ks=n.ArtifactType||
(n.ArtifactType={}));var xs;(function(e){e[e.AuthParameter=0]="AuthParameter",e[e.DataParameter=1]="DataParameter",e[e.Url=2]="Url"})(xs=n.FieldType||(n.FieldType=
{})),n.IssueSource=y.IssueSource;var qe;(function(e){e[e.Windows=0]="Windows",e[e.MacOS=1]="MacOS",e[e.Linux=2]="Linux"})(qe=n.Platform||(n.Platform={}));var dr;
(function(e){e[e.Unknown=0]="Unknown",e[e.SelfHosted=1]="SelfHosted",e[e.MsHosted=2]="MsHosted"})(dr=n.AgentHostedMode||(n.AgentHostedMode={}));var Gi=Date.UTC(
2010,7,14,0,0,0,0),Ki=7,ur=21,Xi=1440*60*1e3;n.setStdStream=y._setStdStream,n.setErrStream=y._setErrStream;function fr(e,r,t){(0,n.debug)("task result: "+Q[e]),
e==Q.Failed&&r?(0,n.error)(r,n.IssueSource.TaskInternal):e==Q.SucceededWithIssues&&r&&(0,n.warning)(r,n.IssueSource.TaskInternal);var s={result:Q[e]};t&&(s.done=
"true"),(0,n.command)("task.complete",s,r)}n.setResult=fr;function Yi(e,r,t){var s=/password|key|secret|bearer|authorization|token|pat/i,i=y._truncateBeforeSensitiveKeyword(
r,s);fr(e,i,t)}n.setSanitizedResult=Yi,process.on("uncaughtException",function(e){y.isSigPipeError(e)||(fr(Q.Failed,(0,n.loc)("LIB_UnhandledEx",e.message)),(0,n.
error)(String(e.stack),y.IssueSource.TaskInternal))}),process.on("unhandledRejection",function(e){throw e instanceof Error?e:new Error(e)}),n.setResourcePath=y.
_setResourcePath,n.loc=y._loc,n.getVariable=y._getVariable;function ze(e){if(rt.lt(e,"2.104.1"))throw new Error("assertAgent() requires the parameter to be 2.10\
4.1 or higher");var r=(0,n.getVariable)("Agent.Version");if((0,n.debug)("Detected Agent.Version="+(r||"undefined")),r&&rt.lt(r,e))throw new Error("Agent version\
 ".concat(e," or higher is required. Detected Agent version: ").concat(r))}n.assertAgent=ze;function Zi(){return Object.keys(y._knownVariableMap).map(function(e){
var r=y._knownVariableMap[e];return{name:r.name,value:(0,n.getVariable)(r.name),secret:r.secret}})}n.getVariables=Zi;function Ji(e,r,t,s){t===void 0&&(t=!1),s===
void 0&&(s=!1);var i=y._getVariableKey(e);y._knownVariableMap.hasOwnProperty(i)&&(t=t||y._knownVariableMap[i].secret);var o=r||"";if((0,n.debug)("set "+e+"="+(t&&
o?"********":o)),t){if(o&&o.match(/\r|\n/)&&"".concat(process.env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!="TRUE")throw new Error((0,n.loc)("LIB_Multil\
ineSecret"));y._vault.storeSecret("SECRET_"+i,o),delete process.env[i]}else process.env[i]=o;y._knownVariableMap[i]={name:e,secret:t},(0,n.command)("task.setvar\
iable",{variable:e||"",isOutput:(s||!1).toString(),issecret:(t||!1).toString()},o)}n.setVariable=Ji;function Qi(e){if(e){if(e.match(/\r|\n/)&&"".concat(process.
env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!=="TRUE")throw new Error((0,n.loc)("LIB_MultilineSecret"));(0,n.command)("task.setsecret",{},e)}}n.setSecret=
Qi;function je(e,r){var t=y._vault.retrieveSecret("INPUT_"+y._getVariableKey(e));if(r&&!t)throw new Error((0,n.loc)("LIB_InputRequired",e));return(0,n.debug)(e+
"="+t),t}n.getInput=je;function eo(e){return je(e,!0)}n.getInputRequired=eo;function ro(e,r){return(je(e,r)||"").toUpperCase()=="TRUE"}n.getBoolInput=ro;function to(e,r){
r===void 0&&(r=!1);var t=process.env[e];return t?((0,n.debug)("Feature flag ".concat(e," = ").concat(t)),t.toLowerCase()==="true"):((0,n.debug)("Feature flag ".
concat(e," not found. Returning ").concat(r," as default.")),r)}n.getBoolFeatureFlag=to;function so(e){var r=y._getVariableKey("DistributedTask.Tasks.".concat(e)),
t=process.env[r];if(!t)return(0,n.debug)("Feature '".concat(e,"' not found. Returning false as default.")),!1;var s=t.toLowerCase()==="true";return(0,n.debug)("\
Feature '".concat(e,"' = '").concat(t,"'. Processed as '").concat(s,"'.")),s}n.getPipelineFeature=so;function no(e,r,t){var s=je(e,t);if(!s)return[];var i=[];return s.
split(r).forEach(function(o){o&&i.push(o)}),i}n.getDelimitedInput=no;function io(e){var r=this.resolve(this.getPathInput(e)||""),t=this.resolve((0,n.getVariable)(
"build.sourcesDirectory")||(0,n.getVariable)("system.defaultWorkingDirectory")||""),s=r!==t;return(0,n.debug)(e+"path supplied :"+s),s}n.filePathSupplied=io;function Ns(e,r,t){
var s=je(e,r);return s&&t&&(0,n.checkPath)(s,e),s}n.getPathInput=Ns;function oo(e,r){return Ns(e,!0,r)}n.getPathInputRequired=oo;function Ps(e,r){var t=process.
env["ENDPOINT_URL_"+e];if(!r&&!t)throw new Error((0,n.loc)("LIB_EndpointNotExist",e));return(0,n.debug)(e+"="+t),t}n.getEndpointUrl=Ps;function ao(e){return Ps(
e,!1)}n.getEndpointUrlRequired=ao;function Fs(e,r,t){var s=process.env["ENDPOINT_DATA_"+e+"_"+r.toUpperCase()];if(!t&&!s)throw new Error((0,n.loc)("LIB_Endpoint\
DataNotExist",e,r));return(0,n.debug)(e+" data "+r+" = "+s),s}n.getEndpointDataParameter=Fs;function lo(e,r){return Fs(e,r,!1)}n.getEndpointDataParameterRequired=
lo;function Ts(e,r){var t=y._vault.retrieveSecret("ENDPOINT_AUTH_SCHEME_"+e);if(!r&&!t)throw new Error((0,n.loc)("LIB_EndpointAuthNotExist",e));return(0,n.debug)(
e+" auth scheme = "+t),t}n.getEndpointAuthorizationScheme=Ts;function co(e){return Ts(e,!1)}n.getEndpointAuthorizationSchemeRequired=co;function As(e,r,t){var s=y.
_vault.retrieveSecret("ENDPOINT_AUTH_PARAMETER_"+e+"_"+r.toUpperCase());if(!t&&!s)throw new Error((0,n.loc)("LIB_EndpointAuthNotExist",e));return(0,n.debug)(e+"\
 auth param "+r+" = "+s),s}n.getEndpointAuthorizationParameter=As;function uo(e,r){return As(e,r,!1)}n.getEndpointAuthorizationParameterRequired=uo;function fo(e,r){
var t=y._vault.retrieveSecret("ENDPOINT_AUTH_"+e);!r&&!t&&fr(Q.Failed,(0,n.loc)("LIB_EndpointAuthNotExist",e)),(0,n.debug)(e+" exists "+!!t);var s;try{t&&(s=JSON.
parse(t))}catch{throw new Error((0,n.loc)("LIB_InvalidEndpointAuth",t))}return s}n.getEndpointAuthorization=fo;function po(e){var r=process.env["SECUREFILE_NAME\
_"+e];return(0,n.debug)("secure file name for id "+e+" = "+r),r}n.getSecureFileName=po;function go(e){var r=y._vault.retrieveSecret("SECUREFILE_TICKET_"+e);return(0,n.
debug)("secure file ticket for id "+e+" = "+r),r}n.getSecureFileTicket=go;function ho(e){ze("2.115.0");var r=y._vault.retrieveSecret("VSTS_TASKVARIABLE_"+y._getVariableKey(
e));return r&&(r=r.trim()),(0,n.debug)("task variable: "+e+"="+r),r}n.getTaskVariable=ho;function mo(e,r,t){t===void 0&&(t=!1),ze("2.115.0");var s=y._getVariableKey(
e),i=r||"";(0,n.debug)("set task variable: "+e+"="+(t&&i?"********":i)),y._vault.storeSecret("VSTS_TASKVARIABLE_"+s,i),delete process.env[s],(0,n.command)("task\
.settaskvariable",{variable:e||"",issecret:(t||!1).toString()},i)}n.setTaskVariable=mo,n.command=y._command,n.warning=y._warning,n.error=y._error,n.debug=y._debug;
function vo(e){return v.statSync(e)}n.stats=vo,n.exist=y._exist;function Io(e,r,t){typeof t=="string"?v.writeFileSync(e,r,{encoding:t}):v.writeFileSync(e,r,t)}n.
writeFile=Io;function yo(){return bs.type()}n.osType=yo;function Rs(){switch(process.platform){case"win32":return qe.Windows;case"darwin":return qe.MacOS;case"l\
inux":return qe.Linux;default:throw Error((0,n.loc)("LIB_PlatformNotSupported",process.platform))}}n.getPlatform=Rs;function _o(){var e,r=(e=process==null?void 0:
process.versions)===null||e===void 0?void 0:e.node;if(!r)throw new Error((0,n.loc)("LIB_UndefinedNodeVersion"));var t=r.split(".").map(Number);return t.length<1?
NaN:t[0]}n.getNodeMajorVersion=_o;function So(){var e=(0,n.getVariable)("Agent.CloudId");return e===void 0?dr.Unknown:e?dr.MsHosted:dr.SelfHosted}n.getAgentMode=
So;function bo(e){var r=e||new Date,t=Math.floor((r.getTime()-Gi)/Xi),s=Math.floor(t/ur),i=(t%ur+ur)%ur;return{sprint:s+1,week:Math.floor(i/Ki)+1}}n.getSprint=bo;
function Lo(){return process.cwd()}n.cwd=Lo,n.checkPath=y._checkPath;function nt(e){if(e==="-")if(process.env.OLDPWD)e=process.env.OLDPWD;else throw new Error((0,n.
loc)("LIB_NotFoundPreviousDirectory"));if(e==="~"&&(e=bs.homedir()),!v.existsSync(e))throw new Error((0,n.loc)("LIB_PathNotFound","cd",e));if(!v.statSync(e).isDirectory())
throw new Error((0,n.loc)("LIB_PathIsNotADirectory",e));try{var r=process.cwd();process.chdir(e),process.env.OLDPWD=r}catch(t){(0,n.debug)((0,n.loc)("LIB_Operat\
ionFailed","cd",t))}}n.cd=nt;var G=[];function tt(){return[process.cwd()].concat(G)}function Eo(e){e===void 0&&(e="");var r=tt(),t=parseInt(e);if(e==="+0")return r;
if(e.length===0)if(r.length>1)r.splice.apply(r,we([0,0],r.splice(1,1),!1));else throw new Error((0,n.loc)("LIB_DirectoryStackEmpty"));else isNaN(t)?r.unshift(e):
(t<G.length+1&&(t=e.charAt(0)==="-"?t-1:t),r.splice.apply(r,we([0,r.length],r.slice(t).concat(r.slice(0,t)),!1)));var s=x.resolve(r.shift());try{nt(s)}catch(i){
throw v.existsSync(s)?i:new Error((0,n.loc)("Not found","pushd",s))}return G.splice.apply(G,we([0,G.length],r,!1)),tt()}n.pushd=Eo;function wo(e){if(e===void 0&&
(e=""),G.length===0)throw new Error((0,n.loc)("LIB_DirectoryStackEmpty"));var r=parseInt(e);if(isNaN(r)?r=0:r<G.length+1&&(r=e.charAt(0)==="-"?r-1:r),r>0||G.length+
r===0)r=r>0?r-1:r,G.splice(r,1);else{var t=x.resolve(G.shift());nt(t)}return tt()}n.popd=wo;function Bo(e){if(!e)throw new Error((0,n.loc)("LIB_ParameterIsRequi\
red","p"));for(var r=[],t=e;;){if(r.length>=Number(process.env.TASKLIB_TEST_MKDIRP_FAILSAFE||1e3)){(0,n.debug)("loop is out of control"),v.mkdirSync(e);return}(0,n.
debug)("testing directory '".concat(t,"'"));var s=void 0;try{s=v.statSync(t)}catch(a){if(a.code=="ENOENT"){var i=x.dirname(t);if(t==i)throw new Error((0,n.loc)(
"LIB_MkdirFailedInvalidDriveRoot",e,t));r.push(t),t=i;continue}else throw a.code=="UNKNOWN"?new Error((0,n.loc)("LIB_MkdirFailedInvalidShare",e,t)):a}if(!s.isDirectory())
throw new Error((0,n.loc)("LIB_MkdirFailedFileExists",e,t));break}for(;r.length;){var o=r.pop();(0,n.debug)("mkdir '".concat(o,"'"));try{v.mkdirSync(o)}catch(a){
throw new Error((0,n.loc)("LIB_MkdirFailed",e,a.message))}}}n.mkdirP=Bo;function st(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];var t=x.resolve.
apply(this,e);return(0,n.debug)("Absolute path for pathSegments: "+e+" = "+t),t}n.resolve=st,n.which=y._which;function ko(e){for(var r=[],t=1;t<arguments.length;t++)
r[t-1]=arguments[t];var s=!1,i=!1;if(typeof e=="string"&&e.startsWith("-")){var o=String(e).toLowerCase();s=o.includes("r"),i=o.includes("a")}if(Array.isArray(r)&&
(r=Ds(r)),typeof e!="string"||!e.startsWith("-")){var a=[];Array.isArray(e)?a=e:e&&typeof e=="string"&&(a=[e]),r===void 0||r.length===0?r=a:r.push.apply(r,a)}r.
length===0&&r.push(x.resolve("."));var c=we([],r,!0),l=[],u=[];try{for(var f=[];r.length>0;){var I=st(r.shift());if(I!=null&&I.includes("*")){f.push(I);continue}
var g=v.lstatSync(I);if(g.isFile()){var S=x.basename(I);u.push(S)}else f.push(I)}r.push.apply(r,f);for(var h=function(){var _=st(r.shift());if(_!=null&&_.includes(
"*"))return r.push.apply(r,Be(x.dirname(_),[x.basename(_)])),"continue";v.lstatSync(_).isDirectory()?l.push.apply(l,v.readdirSync(_).map(function(R){return x.join(
_,R)})):l.push(_)};r.length>0;)h();for(var m=[],B=function(){var _=l.shift(),R=x.basename(_);if(_!=null&&_.includes("*"))return l.push.apply(l,Be(x.dirname(_),[
R])),"continue";if(!i&&R.startsWith(".")&&R!=="."&&R!=="..")return"continue";var C=ca(c,function(T){return _.startsWith(x.resolve(T))})||x.resolve(".");v.lstatSync(
_).isDirectory()&&s&&l.push.apply(l,v.readdirSync(_).map(function(T){return x.join(_,T)})),m.push(x.relative(C,_))};l.length>0;)B();var b=we(we([],u,!0),m,!0);return b}catch(_){
throw _.code==="ENOENT"?new Error((0,n.loc)("LIB_PathNotFound","ls",_.message)):new Error((0,n.loc)("LIB_OperationFailed","ls",_))}}n.ls=ko;function Ds(e){return e.
reduce(function(r,t){return r.concat(Array.isArray(t)?Ds(t):t)},[])}function Cs(e,r,t,s,i){s===void 0&&(s=!1),i===void 0&&(i=0),it(function(){var o=!1,a=!0,c=String(
e),l=r,u="";if(typeof e=="string"&&e.startsWith("-")?(u=e.toLowerCase(),o=u.includes("r"),a=!u.includes("n"),c=r,l=String(t)):typeof t=="string"&&t&&t.startsWith(
"-")&&(u=t.toLowerCase(),o=u.includes("r"),a=!u.includes("n"),c=String(e),l=r),!v.existsSync(l)&&!a)throw new Error((0,n.loc)("LIB_PathNotFound","cp",l));var f=/[*?{\[]/.
test(c)||/[@+!]\(/.test(c);if(f){for(var I=(0,n.getVariable)("system.defaultWorkingDirectory")||process.cwd(),g=Be(I,[c],void 0,{nonegate:!0,nocomment:!0}),S=g.
filter(function(_){return x.resolve(_)!==x.resolve(c)}),h=0,m=S;h<m.length;h++){var B=m[h];Cs(B,l,u,s,i)}if(g.length>0&&S.length===g.length)return;g.length===0&&
(0,n.debug)("No matches found for the pattern: ".concat(c,". Fallback to check for the literal path."))}var b=v.lstatSync(c);if(!o&&b.isDirectory())throw new Error(
(0,n.loc)("LIB_CopyDirectoryWithoutRecursiveOption",c));if(!(!a&&v.existsSync(l)))try{v.existsSync(l)&&v.lstatSync(l).isDirectory()&&(l=x.join(l,x.basename(c))),
Os(c,l,a)}catch(_){throw new Error((0,n.loc)("LIB_OperationFailed","cp",_))}},[],{retryCount:i,continueOnError:s})}n.cp=Cs;var Os=function(e,r,t){var s=v.lstatSync(
e);if(s.isSymbolicLink()){var i=v.readlinkSync(e);if(t&&v.existsSync(r)){var o=v.lstatSync(r);o.isSymbolicLink()?v.unlinkSync(r):v.rmSync(r,{recursive:!0,force:!0})}
v.symlinkSync(i,r)}else if(s.isFile())t?v.copyFileSync(e,r):v.copyFileSync(e,r,v.constants.COPYFILE_EXCL);else{var a=v.readdirSync(e,{withFileTypes:!0});v.existsSync(
r)||v.mkdirSync(r,{recursive:!0});for(var c=0,l=a;c<l.length;c++){var u=l[c],f=x.join(e,u.name),I=x.join(r,u.name);Os(f,I,t)}}};function xo(e,r,t,s){var i=!1;if(t&&
typeof t=="string"&&t.startsWith("-")){var o=String(t).toLowerCase();i=o.includes("f")&&!o.includes("n")}var a=v.existsSync(e),c=v.existsSync(r),l=[];try{if(a)l.
push(e);else if(e.includes("*"))l.push.apply(l,Be(x.resolve(x.dirname(e)),[x.basename(e)]));else throw new Error((0,n.loc)("LIB_PathNotFound","mv",e));if(c&&!i)
throw new Error("File already exists at ".concat(r));for(var u=0,f=l;u<f.length;u++){var I=f[u];v.renameSync(I,r)}}catch(S){(0,n.debug)("mv failed");var g=(0,n.
loc)("LIB_OperationFailed","mv",S);if((0,n.debug)(g),!s)throw new Error(g)}}n.mv=xo;function it(e,r,t){for(t===void 0&&(t={continueOnError:!1,retryCount:0});t.retryCount>=
0;)try{return e.apply(void 0,r)}catch(s){if(t.retryCount<=0)if(t.continueOnError){(0,n.warning)(s,n.IssueSource.TaskInternal);break}else throw s;else(0,n.debug)(
'Attempt to execute function "'.concat(e==null?void 0:e.name,'" failed, retries left: ').concat(t.retryCount)),t.retryCount--}}n.retry=it;function No(e,r,t){var s;
if(r)try{s=v.statSync(e)}catch(i){if(i.code=="ENOENT"&&t)s=v.lstatSync(e),(0,n.debug)("  ".concat(e," (broken symlink)"));else throw i}else s=v.lstatSync(e);return s}
function ot(e,r){if(!e)return(0,n.debug)("no path specified"),[];e=x.normalize(e),(0,n.debug)("findPath: '".concat(e,"'")),r=r||Vs(),Us(r);try{v.lstatSync(e)}catch(a){
if(a.code=="ENOENT")return(0,n.debug)("0 results"),[];throw a}try{for(var t=[],s=[new Ss(e,1)],i=[],o=function(){var a=s.pop(),c=void 0;try{var l=!t.length,u=r.
followSpecifiedSymbolicLink&&l,f=r.followSymbolicLinks||u;c=No(a.path,f,r.allowBrokenSymbolicLinks)}catch(m){if(m.code=="ENOENT"&&r.skipMissingFiles)return(0,n.
warning)('No such file or directory: "'.concat(a.path,'" - skipping.'),n.IssueSource.TaskInternal),"continue";throw m}if(t.push(a.path),c.isDirectory()){if((0,n.
debug)("  ".concat(a.path," (directory)")),r.followSymbolicLinks){var I;for(y._isUncPath(a.path)?I=it(v.realpathSync,[a.path],{continueOnError:!1,retryCount:5}):
I=v.realpathSync(a.path);i.length>=a.level;)i.pop();if(i.some(function(m){return m==I}))return(0,n.debug)("    cycle detected"),"continue";i.push(I)}for(var g=a.
level+1,S=v.readdirSync(a.path).map(function(m){return new Ss(x.join(a.path,m),g)}),h=S.length-1;h>=0;h--)s.push(S[h])}else(0,n.debug)("  ".concat(a.path," (fil\
e)"))};s.length;)o();return(0,n.debug)("".concat(t.length," results")),t}catch(a){throw new Error((0,n.loc)("LIB_OperationFailed","find",a.message))}}n.find=ot;
var Ss=(function(){function e(r,t){this.path=r,this.level=t}return e})();function Us(e){(0,n.debug)("findOptions.allowBrokenSymbolicLinks: '".concat(e.allowBrokenSymbolicLinks,
"'")),(0,n.debug)("findOptions.followSpecifiedSymbolicLink: '".concat(e.followSpecifiedSymbolicLink,"'")),(0,n.debug)("findOptions.followSymbolicLinks: '".concat(
e.followSymbolicLinks,"'")),(0,n.debug)("findOptions.skipMissingFiles: '".concat(e.skipMissingFiles,"'"))}function Vs(){return{allowBrokenSymbolicLinks:!1,followSpecifiedSymbolicLink:!0,
followSymbolicLinks:!0,skipMissingFiles:!1}}function Po(e,r,t,s){if(!r)throw new Error("pattern parameter cannot be empty");(0,n.debug)("legacyFindFiles rootDir\
ectory: '".concat(e,"'")),(0,n.debug)("pattern: '".concat(r,"'")),(0,n.debug)("includeFiles: '".concat(t,"'")),(0,n.debug)("includeDirectories: '".concat(s,"'")),
!t&&!s&&(t=!0);var i=[],o=[];r=r.replace(/;;/g,"\0");for(var a=0,c=r.split(";");a<c.length;a++){var l=c[a];if(l){l=l.replace(/\0/g,";");var u=void 0;if(y._startsWith(
l,"+:")?(l=l.substring(2),u=!0):y._startsWith(l,"-:")?(l=l.substring(2),u=!1):u=!0,y._endsWith(l,"/")||process.platform=="win32"&&y._endsWith(l,"\\"))throw new Error(
(0,n.loc)("LIB_InvalidPattern",l));e&&!x.isAbsolute(l)&&(l=x.join(e,l),y._endsWith(l,"\\")&&(l=l.substring(0,l.length-1))),u?i.push(l):o.push(y._legacyFindFiles_convertPatternToRegExp(
l))}}var f=0,I=Fo(i,o,!!t,!!s);(0,n.debug)("all matches:");for(var g=0,S=I;g<S.length;g++){var h=S[g];(0,n.debug)(" "+h)}return(0,n.debug)("total matched: "+I.length),
I}n.legacyFindFiles=Po;function Fo(e,r,t,s){(0,n.debug)("getMatchingItems()");for(var i=0,o=e;i<o.length;i++){var a=o[i];(0,n.debug)("includePattern: '".concat(
a,"'"))}for(var c=0,l=r;c<l.length;c++){var a=l[c];(0,n.debug)("excludePattern: ".concat(a))}(0,n.debug)("includeFiles: "+t),(0,n.debug)("includeDirectories: "+
s);for(var u={},f=function(S){var h=void 0,m=S.indexOf("*"),B=S.indexOf("?");if(m<0&&B<0)h=y._getDirectoryName(S);else{var b=Math.min(m>=0?m:B,B>=0?B:m);h=y._getDirectoryName(
S.substring(0,b))}if(!h)return"continue";var _=y._legacyFindFiles_convertPatternToRegExp(S),R=ot(h,{followSymbolicLinks:!0}).filter(function(C){if(t&&s)return!0;
var T=v.statSync(C).isDirectory();return t&&!T||s&&T}).forEach(function(C){var T=process.platform=="win32"?C.replace(/\\/g,"/"):C,H="".concat(T,"/"),K=!1;if(_.test(
T)||s&&_.test(H)){K=!0;for(var M=0,Z=r;M<Z.length;M++){var de=Z[M];if(de.test(T)||s&&de.test(H)){K=!1;break}}}K&&(u[C]=C)})},I=0,g=e;I<g.length;I++){var a=g[I];
f(a)}return Object.keys(u).sort()}function Ms(e){if((0,n.debug)("rm -rf "+e),Rs()==qe.Windows)try{var r=v.lstatSync(e);if(r.isDirectory()&&!r.isSymbolicLink())(0,n.
debug)("removing directory "+e),et.execFileSync("cmd.exe",["/c","rd","/s","/q",y._normalizeSeparators(e)]);else if(r.isSymbolicLink()){(0,n.debug)("removing sym\
bolic link "+e);var t=v.readlinkSync(e);if(v.existsSync(t)){var s=v.statSync(t);s.isDirectory()&&et.execFileSync("cmd.exe",["/c","rd","/s","/q",y._normalizeSeparators(
t)]),v.unlinkSync(e)}else(0,n.debug)("Symbolic link '".concat(e,"' points to a non-existing target '").concat(t,"'. Removing the symbolic link.")),v.unlinkSync(
e)}else(0,n.debug)("removing file "+e),et.execFileSync("cmd.exe",["/c","del","/f","/a",y._normalizeSeparators(e)])}catch(u){if((0,n.debug)("Error: "+u.message),
u.code!="ENOENT")throw new Error((0,n.loc)("LIB_OperationFailed","rmRF",u.message))}else{var r=void 0;try{if(e.includes("*"))for(var i=Be(x.dirname(e),[x.basename(
e)]),o=0,a=i;o<a.length;o++){var c=a[o];Ms(c)}else if(r=v.lstatSync(e),r.isDirectory()&&!r.isSymbolicLink())(0,n.debug)("removing directory "+e),v.rmSync(e,{recursive:!0,
force:!0});else if(r.isSymbolicLink()){(0,n.debug)("removing symbolic link "+e);var t=v.readlinkSync(e);if(v.existsSync(t)){var l=v.statSync(t);l.isDirectory()&&
v.rmSync(t,{recursive:!0,force:!0}),v.unlinkSync(e)}else(0,n.debug)("Symbolic link '".concat(e,"' points to a non-existing target '").concat(t,"'. Removing the \
symbolic link.")),v.unlinkSync(e)}else(0,n.debug)("removing file "+e),v.unlinkSync(e)}catch(f){if((0,n.debug)("Error: "+f.message),f.code!="ENOENT")throw new Error(
(0,n.loc)("LIB_OperationFailed","rmRF",f.message))}}}n.rmRF=Ms;function To(e,r,t){var s=this.tool(e);return r&&(r instanceof Array?s.arg(r):typeof r=="string"&&
s.line(r)),s.execAsync(t)}n.execAsync=To;function Ao(e,r,t){var s=this.tool(e);return r&&(r instanceof Array?s.arg(r):typeof r=="string"&&s.line(r)),s.exec(t)}n.
exec=Ao;function Ro(e,r,t){var s=this.tool(e);return r&&(r instanceof Array?s.arg(r):typeof r=="string"&&s.line(r)),s.execSync(t)}n.execSync=Ro;function Do(e){var r=new Es.
ToolRunner(e);return r.on("debug",function(t){(0,n.debug)(t)}),r}n.tool=Do;function Co(e,r,t,s){(0,n.debug)("patternRoot: '".concat(t,"'")),s=s||at(),qs(s),typeof r==
"string"&&(r=[r]);for(var i={},o=s,a=0,c=r;a<c.length;a++){var l=c[a];if((0,n.debug)("pattern: '".concat(l,"'")),l=(l||"").trim(),!l){(0,n.debug)("skipping empt\
y pattern");continue}var u=y._cloneMatchOptions(o);if(!u.nocomment&&y._startsWith(l,"#")){(0,n.debug)("skipping comment");continue}u.nocomment=!0;var f=0;if(!u.
nonegate){for(;l.charAt(f)=="!";)f++;l=l.substring(f),f&&(0,n.debug)("trimmed leading '!'. pattern: '".concat(l,"'"))}var I=f==0||f%2==0&&!u.flipNegate||f%2==1&&
u.flipNegate;u.nonegate=!0,u.flipNegate=!1;var g=void 0,S=l;if(u.nobrace)g=[l];else{(0,n.debug)("expanding braces");var h=process.platform=="win32"?l.replace(/\\/g,
"/"):l;g=ue.braceExpand(h)}u.nobrace=!0;for(var m=0,B=g;m<B.length;m++){var b=B[m];if((g.length!=1||b!=S)&&(0,n.debug)("pattern: '".concat(b,"'")),b=(b||"").trim(),
!b){(0,n.debug)("skipping empty pattern");continue}if(t&&!y._isRooted(b)&&(!u.matchBase||(process.platform=="win32"?b.replace(/\\/g,"/"):b).indexOf("/")>=0)&&(b=
y._ensureRooted(t,b),(0,n.debug)("rooted pattern: '".concat(b,"'"))),I){(0,n.debug)("applying include pattern against original list");var _=ue.match(e,b,u);(0,n.
debug)(_.length+" matches");for(var R=0,C=_;R<C.length;R++){var T=C[R];i[T]=!0}}else{(0,n.debug)("applying exclude pattern against original list");var _=ue.match(
e,b,u);(0,n.debug)(_.length+" matches");for(var H=0,K=_;H<K.length;H++){var T=K[H];delete i[T]}}}}var M=e.filter(function(Z){return i.hasOwnProperty(Z)});return(0,n.
debug)(M.length+" final results"),M}n.match=Co;function Oo(e,r){return r=r||at(),ue.filter(e,r)}n.filter=Oo;function qs(e){(0,n.debug)("matchOptions.debug: '".concat(
e.debug,"'")),(0,n.debug)("matchOptions.nobrace: '".concat(e.nobrace,"'")),(0,n.debug)("matchOptions.noglobstar: '".concat(e.noglobstar,"'")),(0,n.debug)("match\
Options.dot: '".concat(e.dot,"'")),(0,n.debug)("matchOptions.noext: '".concat(e.noext,"'")),(0,n.debug)("matchOptions.nocase: '".concat(e.nocase,"'")),(0,n.debug)(
"matchOptions.nonull: '".concat(e.nonull,"'")),(0,n.debug)("matchOptions.matchBase: '".concat(e.matchBase,"'")),(0,n.debug)("matchOptions.nocomment: '".concat(e.
nocomment,"'")),(0,n.debug)("matchOptions.nonegate: '".concat(e.nonegate,"'")),(0,n.debug)("matchOptions.flipNegate: '".concat(e.flipNegate,"'"))}function at(){
return{debug:!1,nobrace:!0,noglobstar:!1,dot:!0,noext:!1,nocase:process.platform=="win32",nonull:!1,matchBase:!1,nocomment:!1,nonegate:!1,flipNegate:!1}}function Be(e,r,t,s){
e=e||this.getVariable("system.defaultWorkingDirectory")||process.cwd(),(0,n.debug)("defaultRoot: '".concat(e,"'")),r=r||[],r=typeof r=="string"?[r]:r,t=t||Vs(),
Us(t),s=s||at(),qs(s),e=y._normalizeSeparators(e);for(var i={},o=s,a=0,c=r||[];a<c.length;a++){var l=c[a];if((0,n.debug)("pattern: '".concat(l,"'")),l=(l||"").trim(),
!l){(0,n.debug)("skipping empty pattern");continue}var u=y._cloneMatchOptions(o);if(!u.nocomment&&y._startsWith(l,"#")){(0,n.debug)("skipping comment");continue}
u.nocomment=!0;var f=0;if(!u.nonegate){for(;l.charAt(f)=="!";)f++;l=l.substring(f),f&&(0,n.debug)("trimmed leading '!'. pattern: '".concat(l,"'"))}var I=f==0||f%
2==0&&!u.flipNegate||f%2==1&&u.flipNegate;u.nonegate=!0,u.flipNegate=!1;var g=void 0,S=l;if(u.nobrace)g=[l];else{(0,n.debug)("expanding braces");var h=process.platform==
"win32"?l.replace(/\\/g,"/"):l;g=ue.braceExpand(h)}u.nobrace=!0;for(var m=0,B=g;m<B.length;m++){var b=B[m];if((g.length!=1||b!=S)&&(0,n.debug)("pattern: '".concat(
b,"'")),b=(b||"").trim(),!b){(0,n.debug)("skipping empty pattern");continue}if(I){var _=y._getFindInfoFromPattern(e,b,u),R=_.findPath;if((0,n.debug)("findPath: \
'".concat(R,"'")),!R){(0,n.debug)("skipping empty path");continue}(0,n.debug)("statOnly: '".concat(_.statOnly,"'"));var C=[];if(_.statOnly)try{v.statSync(R),C.push(
R)}catch(He){if(He.code!="ENOENT")throw He;(0,n.debug)("ENOENT")}else C=ot(R,t);(0,n.debug)("found ".concat(C.length," paths")),(0,n.debug)("applying include pa\
ttern"),_.adjustedPattern!=b&&((0,n.debug)("adjustedPattern: '".concat(_.adjustedPattern,"'")),b=_.adjustedPattern);var T=ue.match(C,b,u);(0,n.debug)(T.length+"\
 matches");for(var H=0,K=T;H<K.length;H++){var M=K[H],Z=process.platform=="win32"?M.toUpperCase():M;i[Z]=M}}else{u.matchBase&&!y._isRooted(b)&&(process.platform==
"win32"?b.replace(/\\/g,"/"):b).indexOf("/")<0?(0,n.debug)("matchBase and basename only"):(b=y._ensurePatternRooted(e,b),(0,n.debug)("after ensurePatternRooted,\
 pattern: '".concat(b,"'"))),(0,n.debug)("applying exclude pattern");var T=ue.match(Object.keys(i).map(function(tn){return i[tn]}),b,u);(0,n.debug)(T.length+" m\
atches");for(var de=0,ct=T;de<ct.length;de++){var M=ct[de],Z=process.platform=="win32"?M.toUpperCase():M;delete i[Z]}}}}var ut=Object.keys(i).map(function(He){return i[He]}).
sort();return(0,n.debug)(ut.length+" final results"),ut}n.findMatch=Be;function Uo(e,r,t){var s=new URL(e),i="".concat(s.protocol,"//").concat(s.host);return r&&
(i="".concat(s.protocol,"//").concat(r,":").concat(t,"@").concat(s.host)),i}function Vo(e){var r=(0,n.getVariable)("Agent.ProxyUrl");if(r&&r.length>0){var t=(0,n.
getVariable)("Agent.ProxyUsername"),s=(0,n.getVariable)("Agent.ProxyPassword"),i=JSON.parse((0,n.getVariable)("Agent.ProxyBypassList")||"[]"),o=!1;if(e&&i.forEach(
function(c){new RegExp(c,"i").test(e)&&(o=!0)}),o)return null;var a=Uo(r,t,s);return{proxyUrl:r,proxyUsername:t,proxyPassword:s,proxyBypassHosts:i,proxyFormattedUrl:a}}else
return null}n.getHttpProxyConfiguration=Vo;function Mo(){var e=(0,n.getVariable)("Agent.CAInfo"),r=(0,n.getVariable)("Agent.ClientCert");if(e||r){var t={};if(t.
caFile=e,t.certFile=r,r){var s=(0,n.getVariable)("Agent.ClientCertKey"),i=(0,n.getVariable)("Agent.ClientCertArchive"),o=(0,n.getVariable)("Agent.ClientCertPass\
word");t.keyFile=s,t.certArchiveFile=i,t.passphrase=o}return t}else return null}n.getHttpCertConfiguration=Mo;var qo=(function(){function e(r){this.testRunner=r}
return e.prototype.publish=function(r,t,s,i,o,a,c){c=c||"VSTSTask";var l={};l.type=this.testRunner,t&&(l.mergeResults=t),s&&(l.platform=s),i&&(l.config=i),o&&(l.
runTitle=o),a&&(l.publishRunAttachments=a),r&&(l.resultFiles=Array.isArray(r)?r.join():r),l.testRunSystem=c,(0,n.command)("results.publish",l,"")},e})();n.TestPublisher=
qo;var zo=(function(){function e(){}return e.prototype.publish=function(r,t,s,i){var o={};r&&(o.codecoveragetool=r),t&&(o.summaryfile=t),s&&(o.reportdirectory=s),
i&&(o.additionalcodecoveragefiles=Array.isArray(i)?i.join():i),(0,n.command)("codecoverage.publish",o,"")},e})();n.CodeCoveragePublisher=zo;var jo=(function(){function e(r,t){
this.buildTool=r,this.ccTool=t}return e.prototype.enableCodeCoverage=function(r){r.buildtool=this.buildTool,r.codecoveragetool=this.ccTool,(0,n.command)("codeco\
verage.enable",r,"")},e})();n.CodeCoverageEnabler=jo;function Ho(e){(0,n.command)("task.uploadfile",null,e)}n.uploadFile=Ho;function Wo(e){ze("2.115.0"),(0,n.command)(
"task.prependpath",null,e)}n.prependPath=Wo;function $o(e){(0,n.command)("task.uploadsummary",null,e)}n.uploadSummary=$o;function Go(e,r,t){(0,n.command)("task.\
addattachment",{type:e,name:r},t)}n.addAttachment=Go;function Ko(e,r,t,s){(0,n.command)("task.setendpoint",{id:e,field:xs[r].toLowerCase(),key:t},s)}n.setEndpoint=
Ko;function Xo(e,r){(0,n.command)("task.setprogress",{value:"".concat(e)},r)}n.setProgress=Xo;function Yo(e,r,t,s,i,o,a,c,l,u,f){var I={id:e,parentid:t,type:s,name:i,
order:o?o.toString():void 0,starttime:a,finishtime:c,progress:l?l.toString():void 0,state:u?ws[u]:void 0,result:f?Q[f]:void 0};(0,n.command)("task.logdetail",I,
r)}n.logDetail=Yo;function Zo(e,r,t,s,i,o){var a={type:Bs[e].toLowerCase(),code:o,sourcepath:t,linenumber:s?s.toString():void 0,columnnumber:i?i.toString():void 0};
(0,n.command)("task.logissue",a,r)}n.logIssue=Zo;function Jo(e,r,t){(0,n.command)("artifact.upload",{containerfolder:e,artifactname:t},r)}n.uploadArtifact=Jo;function Qo(e,r,t){
(0,n.command)("artifact.associate",{type:ks[t].toLowerCase(),artifactname:e},r)}n.associateArtifact=Qo;function ea(e){(0,n.command)("build.uploadlog",null,e)}n.
uploadBuildLog=ea;function ra(e){(0,n.command)("build.updatebuildnumber",null,e)}n.updateBuildNumber=ra;function ta(e){(0,n.command)("build.addbuildtag",null,e)}
n.addBuildTag=ta;function sa(e){ze("2.132.0"),(0,n.command)("release.updatereleasename",null,e)}n.updateReleaseName=sa,n.TaskCommand=Ls.TaskCommand,n.commandFromString=
Ls.commandFromString,n.ToolRunner=Es.ToolRunner;function na(e){return ke.createExternalOutputStream(e)}n.createExternalOutputStream=na;function ia(e,r){ke.writeExternalOutput(
e,r)}n.writeExternalOutput=ia;function oa(e,r){ke.debugExternalOutput(e,r)}n.debugExternalOutput=oa;function aa(e,r){ke.warningExternalOutput(e,r)}n.warningExternalOutput=
aa;function la(e,r){ke.errorExternalOutput(e,r)}n.errorExternalOutput=la,n.defaultAllowedVsoCommands=ke.defaultAllowedVsoCommands,rt.lt(process.versions.node,"4\
.2.0")&&(0,n.warning)("Tasks require a new agent.  Upgrade your agent or node to 4.2.0 or later",n.IssueSource.TaskInternal),global._vsts_task_lib_loaded||(y._loadData(),
y._exposeProxySettings(),y._exposeCertSettings());function ca(e,r){for(var t=0;t<e.length;t++)if(r(e[t]))return e[t]}}),nn="6.0.2",_r=["bash","sh","pwsh","power\
shell","cmd"],pe={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organization: a UUID.",environment:"SIGNPATH_ORGANIZATION\
_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:!0,description:"API token of a SignPath user with submitter permission. Hand it over from \
a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"text",group:"signpath",scope:"always",description:"\
SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"always",description:"Signing policy of the pr\
oject: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"signpath",scope:"always",description:"Ad\
dress of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_API_URL"},files:{kind:"lines",group:"files",
scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{kind:"choice",choices:["auto",...import_chunk_RMEJESXU.d],
group:"files",scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and its extension. Without `files`: the tool to prepare\
 for.",default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where results go; the tree below the glob's base is kept.",defaultText:"\
in place; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["replace","skip","error"],group:"files",scope:"files",description:"\
What to do with a file that is signed already. `skip` leaves it only where its signature is valid, by the right certificate, and as it was asked for (digest, pa\
dding, timestamp).",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn","ignore"],group:"files",scope:"files",description:"What to do \
where `files` matches nothing, or a file named in it is not there. A glob that matches nothing beside others that do is a warning, unless this is `ignore`.",default:"\
error"},shard:{kind:"text",group:"files",scope:"files",description:"This job's share of the files, such as `2/5`: stable, for a job matrix."},arguments:{kind:"l\
ines",group:"signature",scope:"files",description:"More arguments for the signing tool, one a line."},digest:{kind:"choice",choices:["sha256","sha384","sha512"],
group:"signature",scope:"files",description:"Digest algorithm.",default:"sha256"},"input-is-digest":{kind:"boolean",group:"signature",scope:"files",description:"\
The files hold digests, in binary, that were computed before, and these are signed; verifiers need the digest or what it was computed from.",default:"false"},padding:{
kind:"choice",choices:["pkcs1","pss"],group:"signature",scope:"files",description:"Padding of raw and CMS signatures by RSA keys.",default:"pkcs1"},"output-form\
at":{kind:"choice",choices:["der","pem"],group:"signature",scope:"files",description:"Format of CMS signatures.",default:"der"},description:{kind:"text",group:"\
signature",scope:"files",description:"What an Authenticode signature says of the program; Windows shows it before an installation."},"description-url":{kind:"te\
xt",group:"signature",scope:"files",description:"Address that an Authenticode signature names for more on the program."},"gpg-format":{kind:"choice",choices:["a\
rmor","binary","clear"],group:"signature",scope:"files",description:"Form of GPG signatures: detached, in text (`armor`, FILE.asc) or binary (`binary`, FILE.sig\
), or around the text that is signed (`clear`, FILE.asc).",default:"armor"},"gpg-public-key":{kind:"text",group:"signature",scope:"always",description:"File wit\
h the OpenPGP public key of the policy's key, as SignPath shows it for a GPG key.",defaultText:"made of the policy's key, the same in every run"},certificate:{kind:"\
text",group:"signature",scope:"always",description:"File with the certificate of the policy: PEM (may hold the chain) or DER.",defaultText:"fetched from SignPat\
h, else read from the token"},"timestamp-urls":{kind:"lines",group:"signature",scope:"files",description:"RFC 3161 timestamp servers, one a line, tried in order\
."},verify:{kind:"boolean",group:"signature",scope:"files",description:"Check every result with an independent verifier, against the policy's certificate.",default:"\
true"},run:{kind:"text",group:"run",scope:"always",description:"Your own script, run with everything prepared, instead of or after `files`."},shell:{kind:"text",
group:"run",scope:"always",description:"Shell of the script: `bash`, `sh`, `pwsh`, `powershell` or `cmd`.",defaultText:"`bash`; `pwsh` on Windows"},"if-no-crede\
ntials":{kind:"choice",choices:["error","skip"],group:"run",scope:"always",description:"What to do without an API token. `skip` suits pull requests of forks, wh\
ich get no secrets: it says so loudly and sets `signed` to `false`.",default:"error"},parallel:{kind:"integer",minimum:1,maximum:256,group:"run",scope:"files",description:"\
Signatures under way at once.",default:"8"},batch:{kind:"choice",choices:["auto","off"],group:"run",scope:"files",description:"One process signs all files where\
 that can be (`openssl-dgst`, `openssl-cms`, `osslsigncode`, `jarsigner`); `off` starts the tool once a file.",default:"auto"},retries:{kind:"integer",minimum:0,
maximum:10,group:"run",scope:"always",description:"Further tries after a transient error: service unavailable, time limit, timestamp server down.",default:"2"},
"resume-from":{kind:"text",group:"run",scope:"files",description:"Report of an earlier run (`signing-report.json`, or its folder): what that one signed, and nob\
ody has changed since, is verified and left as it is."},"time-limit-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"run",scope:"always",description:"\
Time limit of one tool run, in seconds.",default:"900"},"fail-fast":{kind:"boolean",group:"run",scope:"files",description:"Stop at the first file that fails; el\
se sign the rest and fail at the end.",default:"true"},"cryptoki-version":{kind:"text",group:"installation",scope:"download",description:"Version of SignPath's \
Cryptoki library to install.",default:nn},"cryptoki-archive":{kind:"text",group:"installation",scope:"download",description:"Address or path of the library's ar\
chive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"download",description:"SHA-256 digest of the library's archive\
, in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"Path of an installed PKCS #11 library: nothing is downloade\
d."},"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"Fail where neither a digest nor a GPG signature vouches for \
the archive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"always",description:"Install with apt-get or dnf what the cho\
sen tools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"The openssl to use: a path, or a command name.",defaultText:"\
the first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"installation",scope:"always",description:"How openssl reaches t\
he library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"choice",choices:["none","configuration","all"],group:"enviro\
nment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API token.",defaultText:"`none`; `configuration` where neither `fi\
les` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"HTTP proxy for downloads, SignPath's API and the library: `h\
ost:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy variables"},"report-directory":{kind:"text",group:"environment",scope:"files",description:"\
Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-level":{kind:"choice",choices:["none","fatal","error","warning","info","debug","verbose"],group:"\
environment",scope:"always",description:"Log level of SignPath's library.",default:"warning"},"service-unavailable-timeout-in-seconds":{kind:"integer",minimum:1,
maximum:86400,group:"environment",scope:"always",description:"How long one call to SignPath may take in all, its retries included, in seconds.",default:"600",environment:"\
SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"http-request-timeout-in-seconds":{kind:"integer",minimum:1,maximum:3600,group:"environment",scope:"always",description:"\
How long one attempt of a call to SignPath, or to a timestamp server, may take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},
re=Object.keys(pe);function yt(e,r){let t=bt(e,r),s=t.get("api-token"),i=["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(l=>r[l]),o=[t.get("http-pro\
xy"),...i].map(l=>It((l==null?void 0:l.includes("://"))===!1?`http://${l}`:l)),a=[t.get("cryptoki-archive"),...Ke(t.get("timestamp-urls"))],c=[s,...o,...a.map(It),
...a.flatMap(In)];return[...new Set(c.filter(l=>l!==void 0))]}function _t(e,r){let t=bt(e,r),s=f=>t.get(f)??te(f).default,i=f=>s(f)??"",o=new Set([...t.keys()].
filter(f=>t.get(f)!==te(f).default)),a=Ke(t.get("files")),c=t.get("run"),l=a.length===0&&c===void 0;for(let f of re)an(f,s(f));let u={organizationId:J(s("organi\
zation-id"),import_chunk_RMEJESXU.f),apiToken:J(s("api-token"),import_chunk_RMEJESXU.g),projectSlug:J(s("project-slug"),f=>(0,import_chunk_RMEJESXU.h)(f,"projec\
t-slug")),signingPolicySlug:J(s("signing-policy-slug"),f=>(0,import_chunk_RMEJESXU.h)(f,"signing-policy-slug")),apiUrl:(0,import_chunk_RMEJESXU.i)(i("api-url")),
files:a,tool:i("tool"),outputDirectory:s("output-directory"),existingSignature:i("existing-signature"),ifNoFilesFound:i("if-no-files-found"),shard:J(s("shard"),
dn),arguments:Ke(t.get("arguments")),digest:i("digest"),inputIsDigest:i("input-is-digest")==="true",padding:i("padding"),outputFormat:i("output-format"),description:s(
"description"),descriptionUrl:s("description-url"),gpgFormat:i("gpg-format"),gpgPublicKey:s("gpg-public-key"),certificate:s("certificate"),timestampUrls:Ke(t.get(
"timestamp-urls")).map(pn),verify:i("verify")==="true",run:c,shell:J(s("shell"),fn),ifNoCredentials:i("if-no-credentials"),parallel:Number(i("parallel")),batch:i(
"batch"),retries:Number(i("retries")),resumeFrom:s("resume-from"),timeLimitInSeconds:Number(i("time-limit-in-seconds")),failFast:i("fail-fast")==="true",cryptokiVersion:i(
"cryptoki-version"),cryptokiArchive:s("cryptoki-archive"),cryptokiSha256:J(s("cryptoki-sha256"),gn),cryptokiLibrary:s("cryptoki-library"),requireVerifiedDownload:i(
"require-verified-download")==="true",installPrerequisites:i("install-prerequisites")==="true",openssl:s("openssl"),opensslBackend:i("openssl-backend"),exportEnvironment:s(
"export-environment")??(l?"configuration":"none"),httpProxy:J(s("http-proxy"),import_chunk_RMEJESXU.k),reportDirectory:s("report-directory"),logLevel:i("log-lev\
el"),serviceUnavailableTimeoutInSeconds:Number(i("service-unavailable-timeout-in-seconds")),httpRequestTimeoutInSeconds:Number(i("http-request-timeout-in-second\
s")),given:o};return un(u,t),u}function St({files:e,run:r},t){var o,a;if(t.ACT==="true"||t.GITEA_ACTIONS==="true")return;let s=e.length===0&&r===void 0,i=c=>c.replaceAll(
"-","").replace(/s$/,"");for(let[c,l]of Object.entries(t)){let u=(a=(o=/^INPUT_(.+)$/.exec(c))==null?void 0:o[1])==null?void 0:a.toLowerCase();if(u===void 0||Sr(
l)===void 0||re.some(S=>S===u))continue;let f=re.find(S=>i(S)===i(u));if(!(u.includes("-")||(f==null?void 0:f.includes("-"))===!0||s&&f!==void 0))continue;let g=f??
(0,import_chunk_RVPQFYDX.a)(u,re);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${u} is given, but there is no such input.`,{hint:g===void 0?"The names of \
all inputs stand in docs/reference.md.":`Did you mean ${g}?`})}}function bt(e,r){let t=new Map;for(let s of re){let i=te(s).environment,o=Sr(e(s))??(i===void 0?
void 0:Sr(r[i]));o!==void 0&&t.set(s,on(s,o))}return t}function on(e,r){let{kind:t}=te(e);return e==="run"?r:t==="boolean"?r.trim().toLowerCase():r.trim()}function an(e,r){
if(r===void 0)return;let t=te(e);switch(t.kind){case"choice":if(!t.choices.includes(r))throw Lt(e,r,t.choices);return;case"boolean":if(r!=="true"&&r!=="false")throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e} is "${r}", which is neither true nor false.`,{hint:`Set ${e} to true or false.`});return;case"integer":{let{minimum:s,maximum:i}=t,o=Number(
r);if(!/^\d+$/.test(r)||o<s||o>i)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is "${r}", which is not a whole number from ${s} to ${i}.`,{hint:`Give ${e}\
 as plain digits, or leave it out for ${t.default??"its default"}.`});return}case"text":if(e!=="run"&&/[\r\n\0]/.test(r))throw new import_chunk_VC77LCNK.b("INVA\
LID_INPUT",`${e} spans several lines, but it takes one value.`,{hint:`Check the quoting of ${e}; a YAML block (|) keeps line breaks.`});return;case"lines":return}}
function Lt(e,r,t){return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is "${r}", which is not one of ${t.join(", ")}.`,{hint:(e==="digest"?cn(r):void 0)??
ln(e,r,t)})}function ln(e,r,t){let s=(0,import_chunk_RVPQFYDX.a)(r,t),i=te(e);return s!==void 0?`Did you mean ${s}?`:`Give one of these, or leave ${e} out for ${i.
default??i.defaultText??"its default"}.`}function cn(e){var s;let r=/^(md5|sha)-?(1?)$/i.exec(e);if(r===null)return;let t=((s=r[1])==null?void 0:s.toLowerCase())===
"md5"?"MD5":"SHA-1";return`${t} is not offered: two files with the same ${t} can be made on purpose, so that a signature of one is good for the other. Use sha25\
6.`}function un(e,r){let t=o=>e.given.has(o),s=(o,a)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o} is given, but it has no effect: ${a}.`,{hint:`Lea\
ve ${o} out.`})},i=r.has("files");for(let o of re){let{scope:a}=te(o);if(a==="files"&&!i&&t(o)&&s(o,"there are no files to sign"),a==="download"&&t(o)&&e.cryptokiLibrary!==
void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o} and cryptoki-library exclude each other: with a library nothing is downloaded.`,{hint:`Leave out ${o}\
 to use the library at ${e.cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(i&&e.files.length===0)throw new import_chunk_VC77LCNK.b("INVALID_IN\
PUT","files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(i&&e.files.every(o=>o.startsWith("!")))throw new import_chunk_VC77LCNK.b("\
INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such as dist/**.'});if(t("shell")&&e.run===
void 0&&s("shell","there is no script in run"),t("gpg-public-key")&&!i&&!["gpg","rpmsign","debsigs"].includes(e.tool))throw new import_chunk_VC77LCNK.b("INVALID\
_INPUT",`gpg-public-key is given, but it has no effect: tool is ${e.tool}.`,{hint:"Set tool to gpg, rpmsign or debsigs, or leave gpg-public-key out."})}function dn(e){
let r=/^(\d{1,5})\/(\d{1,5})$/.exec(e),t=Number(r==null?void 0:r[1]),s=Number(r==null?void 0:r[2]);if(r===null||t<1||s<1||t>s)throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`shard is "${e}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."});return{index:t,
count:s}}function fn(e){let r=_r.find(t=>t===e);if(r===void 0)throw Lt("shell",e,_r);return r}function pn(e){let r=URL.canParse(e)?new URL(e):void 0;if((r==null?
void 0:r.protocol)!=="http:"&&(r==null?void 0:r.protocol)!=="https:")throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`timestamp-urls holds "${e}", which is no\
t an http or https address.`,{hint:"Give one address a line, http://\u2026 or https://\u2026, as your timestamp authority names it."});return e}function gn(e){let r=e.
toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(r))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cryptoki-sha256 is not a SHA-256 digest: 64\
 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return r}function te(e){return pe[e]}function J(e,r){return e===void 0?void 0:r(e)}function Sr(e){return e===
void 0||e.trim()===""?void 0:e}function Ke(e){return(e??"").split(/\r?\n/).map(r=>r.trim()).filter(r=>r!=="")}var hn=3;function It(e){if(e===void 0||!URL.canParse(
e))return;let{username:r,password:t}=new URL(e);if(t===""&&r.length>=Et)return(0,import_chunk_AWVZYZ2C.h)(r);let s=(0,import_chunk_AWVZYZ2C.h)(t);return s.length<
hn?void 0:s}var mn=/key|token|sig|secret|pass|auth|cred|code/i,vn=8,Et=16;function In(e){var t;return(((t=/^https?:\/\/[^#?]*\?([^#]+)/i.exec(e??""))==null?void 0:
t[1])??"").split("&").flatMap(s=>{let[i="",o]=s.split(/=(.*)/s);return o===void 0?i.length<Et?[]:[i]:mn.test(i)&&o.length>=vn?[o,(0,import_chunk_AWVZYZ2C.h)(o)]:
[]})}async function wt(e,r){let t=await Sn(e,r.signal),{deliver:s}=await Promise.resolve().then(()=>__toESM(require("./deliver-TMH6HM3K.cjs"))),i={startedAt:new Date,
result:"failed",prepared:void 0,files:[],error:void 0};try{await _n(En(t,i))}catch(o){i.error=o}if(await s(t,i),i.error!==void 0)throw i.error}async function _n(e){
let r=()=>{},t=new Promise((s,i)=>{r=()=>{i(new Error("it waits for what can no longer come"))}});process.once("beforeExit",r);try{await Promise.race([e,t])}finally{
process.off("beforeExit",r)}}async function Sn(e,r){try{let{inputs:t,secrets:s}=kn(e),{openSession:i}=await Promise.resolve().then(()=>__toESM(require("./session-IOIG3WXE.cjs")));
return await i(e,t,s,r)}catch(t){throw bn(e),t}}function bn(e){try{e.setOutput("signed","false"),e.setOutput("signed-count","0")}catch{}}var Ln=1e3;async function En(e,r){
let{host:t,inputs:s}=e;if(s.apiToken===void 0&&s.ifNoCredentials==="skip"){r.result="skipped";return}s.files.length===0&&s.run===void 0&&(t.name==="github"||t.name===
"azure")&&t.notice("Neither files nor run is given: this step prepares for later ones, and signs nothing."),await Bn(s);let i=await e.workspace.folder("log"),o=s.
tool==="auto"?void 0:(await Promise.resolve().then(()=>__toESM(require("./start-ahead-W2QUFRZG.cjs")))).startEarly(s.tool,i,e);try{await wn(e,r,{logDirectory:i,
startedEarly:o})}finally{await(o==null?void 0:o.discard())}}async function wn(e,r,t){let{inputs:s}=e,{findFilesToSign:i}=await Promise.resolve().then(()=>__toESM(require("./find-files-to-sign-EA3DHEKT.cjs"))),
o=await i(e);if(o.length===0&&s.files.length>0){r.result="nothing-to-sign";return}if(o.length>=Ln){let{collectEarly:u}=await Promise.resolve().then(()=>__toESM(require("./heap-DCZKQHTU.cjs")));
u()}let{prepare:a}=await Promise.resolve().then(()=>__toESM(require("./prepare-J7VI2AP6.cjs"))),c=(0,import_promises.setImmediate)().then(()=>Promise.resolve().then(()=>__toESM(require("./sign-files-UKZ44HOZ.cjs")))),
l=r.prepared=await a(e,o,t);try{let{signFiles:u}=await c;await u(l,r);let{exportPrepared:f,runScript:I}=await Promise.resolve().then(()=>__toESM(require("./script-AEJ3IFPN.cjs")));
await I(l),f(l)}finally{await l.close()}s.files.length===0?r.result="prepared":r.result=l.plan.files.length>0?"signed":"nothing-to-sign"}async function Bn(e){if(e.
reportDirectory!==void 0){let{makeReportFolder:r}=await Promise.resolve().then(()=>__toESM(require("./write-R2HDPC7V.cjs")));await r(e.reportDirectory)}if(e.run!==
void 0){let{checkShell:r}=await Promise.resolve().then(()=>__toESM(require("./script-AEJ3IFPN.cjs")));await r(e)}}async function Bt(e){let{forgetExported:r}=await Promise.resolve().then(()=>__toESM(require("./script-AEJ3IFPN.cjs"))),
{workspaceState:t}=await Promise.resolve().then(()=>__toESM(require("./session-IOIG3WXE.cjs"))),{endOrphans:s}=await Promise.resolve().then(()=>__toESM(require("./orphans-CR5HUYFK.cjs"))),
{removeWorkspace:i}=await Promise.resolve().then(()=>__toESM(require("./workspace-Y7J4OX2E.cjs")));try{let o=e.loadState(t);if(o===void 0||o==="")return;await s(
o),await i(o)}finally{r(e)}}function kn(e){let r=i=>e.input(i),t=yt(r,(0,import_chunk_ZGFX3NXA.a)());for(let i of t.flatMap(import_chunk_3B4JJWOG.c))e.maskSecret(
i);let s=_t(r,(0,import_chunk_ZGFX3NXA.a)());return e.name==="github"&&St(s,(0,import_chunk_ZGFX3NXA.a)()),{inputs:s,secrets:t}}var Pe=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,
qa=new RegExp(String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${Pe}:)`,"u");function kt(e,r){return e.includes("#")?e.replace(r,"$& "):e}function xt(e){
return e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}process.stdout.write=()=>!0,process.on("uncaughtException",e=>{br();let r=`The task can't start: ${e.message}. Check that the agent's temporary folder \
exists, can be written to and has room. [UNSUPPORTED_RUNNER]`;process.stdout.write(`##vso[task.logissue type=error;]${xt(r)}
##vso[task.complete result=Failed;]
`),process.exit(1)});function br(){Reflect.deleteProperty(process.stdout,"write")}var E=(0,import_chunk_3CREN6VF.d)(zs(),1);function Hs({url:e,username:r,password:t,
bypassList:s},i){if(e===void 0||!URL.canParse(e)||da(s).some(S=>S.test(i)))return;let{protocol:o,hostname:a,port:c,username:l,password:u}=new URL(e),f=r===void 0?
l:encodeURIComponent(r),I=t===void 0?u:encodeURIComponent(t),g=f===""?"":`${f}${I===""?"":`:${I}`}@`;return`${o}//${g}${a}:${c===""?"80":c}`}function da(e){let r=js(
()=>JSON.parse(e??"[]"));return Array.isArray(r)?r.flatMap(t=>typeof t=="string"?js(()=>new RegExp(t,"i"))??[]:[]):[]}function js(e){try{return e()}catch{return}}
function Ws(e,{getCACertificates:r,setDefaultCACertificates:t}={...ua}){return r===void 0||t===void 0?!1:(t([...r("default"),e]),!0)}var xe={input:"serviceConne\
ction",type:"signpath-pkcs11-sign",tokenParameter:"apitoken",organizationData:"organizationId"},fa=["organization-id","api-token","api-url"];function $s(e){return fa.
includes(e)}function Ne(e){return e.replace(/-([a-z0-9])/g,(r,t)=>t.toUpperCase())}var pa=["v","s","o",""].join(Pe),ga=new RegExp(String.raw`#${Pe}#${Pe}(?=(?:${pa})?\[)`,
"giu");function Gs(e){return e.split(/\r\n|\r|\n/).map(r=>kt(r,ga)).join(`
`)}br();for(let e of["uncaughtException","unhandledRejection"])process.removeAllListeners(e);var ya=1e3,_a=process.platform==="win32"?3e4:1e5,Xs="pkcs11Sign.",Ys=pe["\
api-token"].environment;function Qs(){let e=[],r=(0,import_chunk_3B4JJWOG.a)(e),{debug:t}=Sa();rn(process.env[Ys])&&Reflect.deleteProperty(process.env,Ys);let s=(0,import_node_path.resolve)(
ee("Agent.TempDirectory")??(0,import_node_os.tmpdir)()),i=new Map,o=new Map,a=!1,c=Date.now(),l=(0,import_chunk_J76D6OOG.b)(),u=h=>r(Gs(h)),f=h=>{process.stdout.
write(`${h}
`)},I=(h,m,B)=>{E.logIssue(h,u(Js(m,B)),B===void 0?void 0:r(B.file))},g=(h,m)=>{a=!0,I(E.IssueType.Warning,h,m)},S=h=>{let m=h.split(/[\r\n]+/).filter(B=>B.trim()!==
"");if(m.length!==0){for(let B of m)E.setSecret(B);e.push(h),r=(0,import_chunk_3B4JJWOG.a)(e)}};return{name:"azure",temporaryDirectory:s,cacheDirectory:(0,import_node_path.join)(
(0,import_node_path.resolve)(ee("Agent.ToolsDirectory")??s),"pkcs11-sign"),input:en,debug:h=>{t(u(h))},info:h=>{f(u(h))},notice:(h,m)=>{f(u(Js(h,m)))},warning:g,
error:(h,m)=>{I(E.IssueType.Error,h,m)},startGroup:h=>{f(`##[group]${u(h).replaceAll(`
`," ")}`)},endGroup:()=>{f("##[endgroup]")},maskSecret:S,setOutput(h,m){o.set(h,m);let B=Buffer.byteLength(m),b=B<=_a;b||g(`The output ${Ne(h)} is left blank: w\
ith its ${B} bytes in the environment no later step could start. The report tells of all files.`),Zs(Ne(h),b?m:"",{isOutput:"true"})},exportVariable(h,m,{secret:B}){
B&&S(m),Zs(h,m,{issecret:String(B)})},saveState(h,m){i.set(h,m),E.setTaskVariable(Xs+h,m)},loadState:h=>i.get(h)??j(E.getTaskVariable(Xs+h)),summary(h){if(ee("A\
gent.TempDirectory")===void 0)return Promise.resolve();let m=(0,import_node_path.join)((0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,"pkcs11-sign-s\
ummary-")),"pkcs11-sign.md");return(0,import_node_fs.writeFileSync)(m,h,{mode:384}),E.uploadSummary(m),Promise.resolve()},progress(h,m,B){let b=Date.now(),_=l.describe(
h,m,B);m<=0||b-c<ya&&h<m||(c=b,E.setProgress(Math.floor(h/m*100),_))},applyAgentSettings(){let h=ee("Agent.CAInfo");h!==void 0&&Ea(h,g)},complete(h){let B=a&&o.
get("signed")==="false"&&!o.has("cryptoki-library")?E.TaskResult.SucceededWithIssues:E.TaskResult.Succeeded;E.setResult(h==="failed"?E.TaskResult.Failed:B,"")}}}
function Sa(){let e=!1,r=t=>e||!t.startsWith("##vso[task.debug]")?process.stdout.write(t):!0;return E.setStdStream(Object.assign(Object.create(process.stdout),{
write:r})),{debug(t){e=!0,E.debug(t),e=!1}}}function ee(e){return j(E.getVariable(e))}function j(e){return e===void 0||e.trim()===""?void 0:e}function Zs(e,r,t){
E.command("task.setvariable",{variable:e,...t},r)}function Js(e,r){return r===void 0||e.includes(r.file)?e:`${r.file}: ${e}`}function en(e){let r=j(E.getInput(Ne(
e)));return $s(e)?ba(e,r):e==="http-proxy"?r??La():r}function rn(e){return/^\s*\$\([\w.]+\)\s*$/.test(e??"")}function ba(e,r){var i;let t=j(E.getInput(xe.input)),
s=e==="api-token"&&rn(r)?void 0:r;if(t===void 0)return s;if(s!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${Ne(e)} and ${xe.input} exclude each \
other.`,{hint:`Leave out ${Ne(e)}: the service connection gives it.`});switch(e){case"api-url":return j(E.getEndpointUrl(t,!0));case"organization-id":return j(E.
getEndpointDataParameter(t,xe.organizationData,!0));case"api-token":{let o=j(E.getEndpointAuthorizationParameter(t,xe.tokenParameter,!0));if(o!==void 0||((i=j(E.
getInput("ifNoCredentials")))==null?void 0:i.trim())==="skip")return o;throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS","The agent got no API token with the s\
ervice connection.",{hint:`Check that ${xe.input} names a connection of the type SignPath, that this pipeline may use it, and that its token is set.`})}}}function La(){
if(["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].some(t=>j(process.env[t])!==void 0))return;let{environment:e,default:r}=pe["api-url"];return Hs({url:ee(
"Agent.ProxyUrl"),username:ee("Agent.ProxyUsername"),password:ee("Agent.ProxyPassword"),bypassList:ee("Agent.ProxyBypassList")},en("api-url")??j(process.env[e])??
r)}function Ea(e,r){if(j(process.env.NODE_EXTRA_CA_CERTS)===void 0){process.env.NODE_EXTRA_CA_CERTS=e;try{if(Ws((0,import_node_fs.readFileSync)(e,"utf8")))return;
r(`The agent's certificate authority ${e} is not used: this agent's Node.js ${process.versions.node} can't take it from here. Update the agent, or name the file\
 in the variable NODE_EXTRA_CA_CERTS.`)}catch(t){r(`The agent's certificate authority ${e} can't be used: ${t instanceof Error?t.message:String(t)}`)}}}var Y=Qs(),
pr=new AbortController,gr=!1;for(let e of["SIGINT","SIGTERM"])process.on(e,()=>pr.abort(e));for(let e of["uncaughtException","unhandledRejection"])process.on(e,
ka);(process.argv.includes("--post")?Ba():wa()).then(()=>{setTimeout(()=>process.exit(),5e3).unref()});async function wa(){try{Y.applyAgentSettings(),await wt(Y,
{signal:pr.signal}),gr||Y.complete(pr.signal.aborted?"failed":"done")}catch(e){if(gr)return;(0,import_chunk_EMZ453M2.a)(Y,e),Y.complete("failed")}}async function Ba(){
try{await Bt(Y)}catch(e){Y.warning(`Not everything could be removed: ${e instanceof Error?e.message:String(e)}`)}}function ka(e){gr||((0,import_chunk_EMZ453M2.a)(
Y,e),Y.complete("failed")),gr=!0,process.exitCode=1,pr.abort(e),setTimeout(()=>process.exit(1),5e3).unref()}
