if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {
  console.log('##vso[task.logissue type=error;]pkcs11-sign needs an agent that runs tasks on Node.js 20.3 or later; this one took ' + process.versions.node + '. Update the agent (4.248 or later), and its system where that is older than glibc 2.28. [UNSUPPORTED_RUNNER]');
  console.log('##vso[task.complete result=Failed;]');
  process.exit(1);
}
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_chunk_2L5EJ55B=require("./chunk-2L5EJ55B.cjs"),import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_VN3XLZGO=require("./chunk-VN3XLZGO.cjs"),
import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_6USCIZQR=require("./chunk-6USCIZQR.cjs"),import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),
import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_43U2AKJL=require("./chunk-43U2AKJL.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:timers/promises"),import_node_fs=require("node:fs"),
import_node_os=require("node:os"),import_node_path=require("node:path"),va=__toESM(require("node:tls")),Cr={},Bt=(0,import_chunk_3CREN6VF.b)(()=>{}),kt=(0,import_chunk_3CREN6VF.c)(
me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0}),me.commandFromString=me.TaskCommand=void 0;var Or="##vso[",Ur=(function(){function e(t,r,s){
t||(t="missing.command"),this.command=t,this.properties=r,this.message=s}return e.prototype.toString=function(){var t=Or+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";for(var r in this.properties)if(this.properties.hasOwnProperty(r)){var s=this.properties[r];s&&(t+=r+"="+Un(""+(s||""))+"\
;")}}t+="]";var i=""+(this.message||"");return t+=Cn(i),t},e})();me.TaskCommand=Ur;function Dn(e){var t=Or.length,r=e.indexOf("["),s=e.indexOf("]");if(r==-1||s==
-1||s-r<3)throw new Error("Invalid command brackets");var i=e.substring(r+1,s),o=i.indexOf(" "),a=i,l={};if(o>0){a=i.trim().substring(0,o);var c=i.trim().substring(
o+1),u=c.split(";");u.forEach(function(g){if(g=g.trim(),g.length>0){var S=g.indexOf("=");if(S==-1)throw new Error("Invalid property: "+g);var h=g.substring(0,S),
m=g.substring(S+1);l[h]=Vn(m)}})}var f=On(e.substring(s+1)),I=new Ur(a,l,f);return I}me.commandFromString=Dn;function Cn(e){return e.replace(/%/g,"%AZP25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function On(e){return e.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%AZP25/g,"%")}function Un(e){return e.replace(/%/g,"%AZP25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/]/g,"%5D").replace(/;/g,"%3B")}function Vn(e){
return e.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%5D/g,"]").replace(/%3B/g,";").replace(/%AZP25/g,"%")}}),zr=(0,import_chunk_3CREN6VF.c)(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0}),
Ze.Vault=void 0;var Vr=(0,import_chunk_3CREN6VF.a)("fs"),Mn=(0,import_chunk_3CREN6VF.a)("path"),ie=(0,import_chunk_3CREN6VF.a)("crypto"),Mr="aes-256-ctr",Ye="he\
x",qr="utf8",qn=(function(){function e(t){this._keyFile=Mn.join(t,".taskkey"),this._store={},this.genKey()}return e.prototype.initialize=function(){},e.prototype.
storeSecret=function(t,r){if(!t||t.length==0)return!1;if(t=t.toLowerCase(),!r||r.length==0)return this._store.hasOwnProperty(t)&&delete this._store[t],!1;var s=this.
getKey(),i=ie.randomBytes(16),o=ie.createCipheriv(Mr,s,i),a=o.update(r,qr,Ye),l=o.final(Ye);return this._store[t]=i.toString(Ye)+a+l,!0},e.prototype.retrieveSecret=
function(t){var r;if(t=(t||"").toLowerCase(),this._store.hasOwnProperty(t)){var s=this.getKey(),i=this._store[t],o=Buffer.from(i,Ye),a=o.slice(0,16),l=o.slice(16),
c=ie.createDecipheriv(Mr,s,a),u=c.update(l),f=c.final(qr);r=u+f}return r},e.prototype.getKey=function(){var t=Vr.readFileSync(this._keyFile).toString("utf8");return ie.
createHash("sha256").update(t).digest()},e.prototype.genKey=function(){var t;if(ie.randomUUID)t=ie.randomUUID();else{var r=ie.randomBytes(16);r[6]=r[6]&15|64,r[8]=
r[8]&63|128;var s=r.toString("hex");t=s.slice(0,8)+"-"+s.slice(8,12)+"-"+s.slice(12,16)+"-"+s.slice(16,20)+"-"+s.slice(20)}Vr.writeFileSync(this._keyFile,t,{encoding:"\
utf8"})},e})();Ze.Vault=qn}),Zt=(0,import_chunk_3CREN6VF.c)((L,us)=>{L=us.exports=k;var N;typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.
test(process.env.NODE_DEBUG)?N=function(){var e=Array.prototype.slice.call(arguments,0);e.unshift("SEMVER"),console.log.apply(console,e)}:N=function(){},L.SEMVER_SPEC_VERSION=
"2.0.0";var oe=256,Je=Number.MAX_SAFE_INTEGER||9007199254740991,xt=16,Ct=oe-6,Ae=L.re=[],P=L.safeRe=[],d=L.src=[],E=0,Ot="[a-zA-Z0-9-]",Nt=[["\\s",1],["\\d",oe],
[Ot,Ct]];function nt(e){for(var t=0;t<Nt.length;t++){var r=Nt[t][0],s=Nt[t][1];e=e.split(r+"*").join(r+"{0,"+s+"}").split(r+"+").join(r+"{1,"+s+"}")}return e}var ve=E++;
d[ve]="0|[1-9]\\d*";var Ie=E++;d[Ie]="\\d+";var Ut=E++;d[Ut]="\\d*[a-zA-Z-]"+Ot+"*";var Wr=E++;d[Wr]="("+d[ve]+")\\.("+d[ve]+")\\.("+d[ve]+")";var Gr=E++;d[Gr]=
"("+d[Ie]+")\\.("+d[Ie]+")\\.("+d[Ie]+")";var Ft=E++;d[Ft]="(?:"+d[ve]+"|"+d[Ut]+")";var Tt=E++;d[Tt]="(?:"+d[Ie]+"|"+d[Ut]+")";var Vt=E++;d[Vt]="(?:-("+d[Ft]+"\
(?:\\."+d[Ft]+")*))";var Mt=E++;d[Mt]="(?:-?("+d[Tt]+"(?:\\."+d[Tt]+")*))";var At=E++;d[At]=Ot+"+";var Ce=E++;d[Ce]="(?:\\+("+d[At]+"(?:\\."+d[At]+")*))";var qt=E++,
Kr="v?"+d[Wr]+d[Vt]+"?"+d[Ce]+"?";d[qt]="^"+Kr+"$";var zt="[v=\\s]*"+d[Gr]+d[Mt]+"?"+d[Ce]+"?",jt=E++;d[jt]="^"+zt+"$";var we=E++;d[we]="((?:<|>)?=?)";var Qe=E++;
d[Qe]=d[Ie]+"|x|X|\\*";var et=E++;d[et]=d[ve]+"|x|X|\\*";var ae=E++;d[ae]="[v=\\s]*("+d[et]+")(?:\\.("+d[et]+")(?:\\.("+d[et]+")(?:"+d[Vt]+")?"+d[Ce]+"?)?)?";var _e=E++;
d[_e]="[v=\\s]*("+d[Qe]+")(?:\\.("+d[Qe]+")(?:\\.("+d[Qe]+")(?:"+d[Mt]+")?"+d[Ce]+"?)?)?";var Xr=E++;d[Xr]="^"+d[we]+"\\s*"+d[ae]+"$";var Yr=E++;d[Yr]="^"+d[we]+
"\\s*"+d[_e]+"$";var Zr=E++;d[Zr]="(?:^|[^\\d])(\\d{1,"+xt+"})(?:\\.(\\d{1,"+xt+"}))?(?:\\.(\\d{1,"+xt+"}))?(?:$|[^\\d])";var it=E++;d[it]="(?:~>?)";var Se=E++;
d[Se]="(\\s*)"+d[it]+"\\s+",Ae[Se]=new RegExp(d[Se],"g"),P[Se]=new RegExp(nt(d[Se]),"g");var zn="$1~",Jr=E++;d[Jr]="^"+d[it]+d[ae]+"$";var Qr=E++;d[Qr]="^"+d[it]+
d[_e]+"$";var ot=E++;d[ot]="(?:\\^)";var be=E++;d[be]="(\\s*)"+d[ot]+"\\s+",Ae[be]=new RegExp(d[be],"g"),P[be]=new RegExp(nt(d[be]),"g");var jn="$1^",es=E++;d[es]=
"^"+d[ot]+d[ae]+"$";var ts=E++;d[ts]="^"+d[ot]+d[_e]+"$";var Ht=E++;d[Ht]="^"+d[we]+"\\s*("+zt+")$|^$";var $t=E++;d[$t]="^"+d[we]+"\\s*("+Kr+")$|^$";var Re=E++;
d[Re]="(\\s*)"+d[we]+"\\s*("+zt+"|"+d[ae]+")",Ae[Re]=new RegExp(d[Re],"g"),P[Re]=new RegExp(nt(d[Re]),"g");var rs=E++;d[rs]="^\\s*("+d[ae]+")\\s+-\\s+("+d[ae]+"\
)\\s*$";var ss=E++;d[ss]="^\\s*("+d[_e]+")\\s+-\\s+("+d[_e]+")\\s*$";var ns=E++;for(d[ns]="(<|>)?=?\\s*\\*",$=0;$<E;$++)N($,d[$]),Ae[$]||(Ae[$]=new RegExp(d[$]),
P[$]=new RegExp(nt(d[$])));var $;L.parse=ce;function ce(e,t){if((!t||typeof t!="object")&&(t={loose:!!t,includePrerelease:!1}),e instanceof k)return e;if(typeof e!=
"string"||e.length>oe)return null;var r=t.loose?P[jt]:P[qt];if(!r.test(e))return null;try{return new k(e,t)}catch{return null}}L.valid=Hn;function Hn(e,t){var r=ce(
e,t);return r?r.version:null}L.clean=$n;function $n(e,t){var r=ce(e.trim().replace(/^[=v]+/,""),t);return r?r.version:null}L.SemVer=k;function k(e,t){if((!t||typeof t!=
"object")&&(t={loose:!!t,includePrerelease:!1}),e instanceof k){if(e.loose===t.loose)return e;e=e.version}else if(typeof e!="string")throw new TypeError("Invali\
d Version: "+e);if(e.length>oe)throw new TypeError("version is longer than "+oe+" characters");if(!(this instanceof k))return new k(e,t);N("SemVer",e,t),this.options=
t,this.loose=!!t.loose;var r=e.trim().match(t.loose?P[jt]:P[qt]);if(!r)throw new TypeError("Invalid Version: "+e);if(this.raw=e,this.major=+r[1],this.minor=+r[2],
this.patch=+r[3],this.major>Je||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Je||this.minor<0)throw new TypeError("Invalid minor vers\
ion");if(this.patch>Je||this.patch<0)throw new TypeError("Invalid patch version");r[4]?this.prerelease=r[4].split(".").map(function(s){if(/^[0-9]+$/.test(s)){var i=+s;
if(i>=0&&i<Je)return i}return s}):this.prerelease=[],this.build=r[5]?r[5].split("."):[],this.format()}k.prototype.format=function(){return this.version=this.major+
"."+this.minor+"."+this.patch,this.prerelease.length&&(this.version+="-"+this.prerelease.join(".")),this.version},k.prototype.toString=function(){return this.version},
k.prototype.compare=function(e){return N("SemVer.compare",this.version,this.options,e),e instanceof k||(e=new k(e,this.options)),this.compareMain(e)||this.comparePre(
e)},k.prototype.compareMain=function(e){return e instanceof k||(e=new k(e,this.options)),ye(this.major,e.major)||ye(this.minor,e.minor)||ye(this.patch,e.patch)},
k.prototype.comparePre=function(e){if(e instanceof k||(e=new k(e,this.options)),this.prerelease.length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&
e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0;var t=0;do{var r=this.prerelease[t],s=e.prerelease[t];if(N("prerelease co\
mpare",t,r,s),r===void 0&&s===void 0)return 0;if(s===void 0)return 1;if(r===void 0)return-1;if(r!==s)return ye(r,s)}while(++t)},k.prototype.inc=function(e,t){switch(e){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",t);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,
this.inc("pre",t);break;case"prepatch":this.prerelease.length=0,this.inc("patch",t),this.inc("pre",t);break;case"prerelease":this.prerelease.length===0&&this.inc(
"patch",t),this.inc("pre",t);break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=
[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.
patch++,this.prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=[0];else{for(var r=this.prerelease.length;--r>=0;)typeof this.prerelease[r]==
"number"&&(this.prerelease[r]++,r=-2);r===-1&&this.prerelease.push(0)}t&&(this.prerelease[0]===t?isNaN(this.prerelease[1])&&(this.prerelease=[t,0]):this.prerelease=
[t,0]);break;default:throw new Error("invalid increment argument: "+e)}return this.format(),this.raw=this.version,this},L.inc=Wn;function Wn(e,t,r,s){typeof r==
"string"&&(s=r,r=void 0);try{return new k(e,r).inc(t,s).version}catch{return null}}L.diff=Gn;function Gn(e,t){if(Wt(e,t))return null;var r=ce(e),s=ce(t),i="";if(r.
prerelease.length||s.prerelease.length){i="pre";var o="prerelease"}for(var a in r)if((a==="major"||a==="minor"||a==="patch")&&r[a]!==s[a])return i+a;return o}L.
compareIdentifiers=ye;var jr=/^[0-9]+$/;function ye(e,t){var r=jr.test(e),s=jr.test(t);return r&&s&&(e=+e,t=+t),e===t?0:r&&!s?-1:s&&!r?1:e<t?-1:1}L.rcompareIdentifiers=
Kn;function Kn(e,t){return ye(t,e)}L.major=Xn;function Xn(e,t){return new k(e,t).major}L.minor=Yn;function Yn(e,t){return new k(e,t).minor}L.patch=Zn;function Zn(e,t){
return new k(e,t).patch}L.compare=Y;function Y(e,t,r){return new k(e,r).compare(new k(t,r))}L.compareLoose=Jn;function Jn(e,t){return Y(e,t,!0)}L.rcompare=Qn;function Qn(e,t,r){
return Y(t,e,r)}L.sort=ei;function ei(e,t){return e.sort(function(r,s){return L.compare(r,s,t)})}L.rsort=ti;function ti(e,t){return e.sort(function(r,s){return L.
rcompare(r,s,t)})}L.gt=De;function De(e,t,r){return Y(e,t,r)>0}L.lt=tt;function tt(e,t,r){return Y(e,t,r)<0}L.eq=Wt;function Wt(e,t,r){return Y(e,t,r)===0}L.neq=
is;function is(e,t,r){return Y(e,t,r)!==0}L.gte=Gt;function Gt(e,t,r){return Y(e,t,r)>=0}L.lte=Kt;function Kt(e,t,r){return Y(e,t,r)<=0}L.cmp=rt;function rt(e,t,r,s){
switch(t){case"===":return typeof e=="object"&&(e=e.version),typeof r=="object"&&(r=r.version),e===r;case"!==":return typeof e=="object"&&(e=e.version),typeof r==
"object"&&(r=r.version),e!==r;case"":case"=":case"==":return Wt(e,r,s);case"!=":return is(e,r,s);case">":return De(e,r,s);case">=":return Gt(e,r,s);case"<":return tt(
e,r,s);case"<=":return Kt(e,r,s);default:throw new TypeError("Invalid operator: "+t)}}L.Comparator=z;function z(e,t){if((!t||typeof t!="object")&&(t={loose:!!t,
includePrerelease:!1}),e instanceof z){if(e.loose===!!t.loose)return e;e=e.value}if(!(this instanceof z))return new z(e,t);e=e.trim().split(/\s+/).join(" "),N("\
comparator",e,t),this.options=t,this.loose=!!t.loose,this.parse(e),this.semver===Oe?this.value="":this.value=this.operator+this.semver.version,N("comp",this)}var Oe={};
z.prototype.parse=function(e){var t=this.options.loose?P[Ht]:P[$t],r=e.match(t);if(!r)throw new TypeError("Invalid comparator: "+e);this.operator=r[1],this.operator===
"="&&(this.operator=""),r[2]?this.semver=new k(r[2],this.options.loose):this.semver=Oe},z.prototype.toString=function(){return this.value},z.prototype.test=function(e){
return N("Comparator.test",e,this.options.loose),this.semver===Oe?!0:(typeof e=="string"&&(e=new k(e,this.options)),rt(e,this.operator,this.semver,this.options))},
z.prototype.intersects=function(e,t){if(!(e instanceof z))throw new TypeError("a Comparator is required");(!t||typeof t!="object")&&(t={loose:!!t,includePrerelease:!1});
var r;if(this.operator==="")return r=new F(e.value,t),st(this.value,r,t);if(e.operator==="")return r=new F(this.value,t),st(e.semver,r,t);var s=(this.operator===
">="||this.operator===">")&&(e.operator===">="||e.operator===">"),i=(this.operator==="<="||this.operator==="<")&&(e.operator==="<="||e.operator==="<"),o=this.semver.
version===e.semver.version,a=(this.operator===">="||this.operator==="<=")&&(e.operator===">="||e.operator==="<="),l=rt(this.semver,"<",e.semver,t)&&(this.operator===
">="||this.operator===">")&&(e.operator==="<="||e.operator==="<"),c=rt(this.semver,">",e.semver,t)&&(this.operator==="<="||this.operator==="<")&&(e.operator==="\
>="||e.operator===">");return s||i||o&&a||l||c},L.Range=F;function F(e,t){if((!t||typeof t!="object")&&(t={loose:!!t,includePrerelease:!1}),e instanceof F)return e.
loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease?e:new F(e.raw,t);if(e instanceof z)return new F(e.value,t);if(!(this instanceof F))return new F(e,
t);if(this.options=t,this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease,this.raw=e.trim().split(/\s+/).join(" "),this.set=this.raw.split("||").map(
function(r){return this.parseRange(r.trim())},this).filter(function(r){return r.length}),!this.set.length)throw new TypeError("Invalid SemVer Range: "+this.raw);
this.format()}F.prototype.format=function(){return this.range=this.set.map(function(e){return e.join(" ").trim()}).join("||").trim(),this.range},F.prototype.toString=
function(){return this.range};function Rt(e){var t=e&&e.charCodeAt(0);return t>=9&&t<=13||t===32||t===160||t===5760||t>=8192&&t<=8202||t===8232||t===8233||t===8239||
t===8287||t===12288||t===65279}function Hr(e){return e==="v"||e==="="||Rt(e)}function Le(e){return e!==void 0&&e>="0"&&e<="9"}function os(e){return e!==void 0&&
(e>="a"&&e<="z"||e>="A"&&e<="Z")}function as(e){return Le(e)||os(e)||e==="-"}function Dt(e){return Le(e)||e==="x"||e==="X"||e==="*"}function ri(e,t,r,s){if(!Le(
e[t]))return t;if(t>=s.start&&t<s.end)return Math.min(t+r,s.end);if(t>=s.previousStart&&t<s.previousEnd)return Math.min(t+r,s.previousEnd);for(var i=t+1;Le(e[i]);)
i++;return s.previousStart=s.start,s.previousEnd=s.end,s.start=t,s.end=i,Math.min(t+r,i)}function Xt(e,t,r,s){return!r&&e[t]==="0"?t+1:ri(e,t,r?oe:oe+1,s)}function Pt(e,t,r,s){
if(Le(e[t]))return Xt(e,t,r,s);if(!os(e[t])&&e[t]!=="-")return t;for(var i=t+1,o=i+Ct;i<o&&as(e[i]);)i++;return i}function cs(e,t,r,s){var i=e[t]==="-";if(!r&&!i)
return t;var o=t+(i?1:0),a=Pt(e,o,r,s);if(a===o){if(!r||!i)return t;a=Pt(e,t,r,s)}for(;e[a]===".";){var l=Pt(e,a+1,r,s);if(l===a+1)break;a=l}return a}function ls(e,t){
if(e[t]!=="+")return t;var r=t+1;do{for(var s=r;r-s<Ct&&as(e[r]);)r++;if(r===s)return s===t+1?t:r-1;if(e[r]!==".")return r;r++}while(!0)}function si(e,t,r){for(var s=t,
i=0;i<3;i++){var o=Xt(e,s,!0,r);if(o===s)return t;if(s=o,i<2){if(e[s]!==".")return t;s++}}return ls(e,cs(e,s,!0,r))}function $r(e,t,r){return Le(e[t])?Xt(e,t,!1,
r):Dt(e[t])?t+1:t}function ni(e,t,r){var s=si(e,t,r);if(s!==t)return s;s=$r(e,t,r);for(var i=0;i<2;i++){if(e[s]!==".")return s;var o=$r(e,s+1,r);if(o===s+1)return s;
s=o}return ls(e,cs(e,s,!1,r))}function ii(e,t){return Rt(e[t])&&t++,(e[t]==="<"||e[t]===">")&&t++,e[t]==="="&&t++,Rt(e[t])?t:-1}function oi(e){for(var t="",r=0,
s=0,i={start:-1,end:-1,previousStart:-1,previousEnd:-1};s<e.length;){var o=s;if(e[s]==="<"||e[s]===">")s++;else if(!Hr(e[s])&&!Dt(e[s])){s++;continue}for(;s<e.length&&
Hr(e[s]);)s++;if(Dt(e[s])){var a=ii(e,o);a!==-1&&(t+=e.slice(r,a),r=a+1),s=ni(e,s,i)}}return t+e.slice(r)}F.prototype.parseRange=function(e){var t=this.options.
loose,r=t?P[ss]:P[rs];e=e.replace(r,mi),N("hyphen replace",e),e=oi(e),N("comparator trim",e),e=e.replace(P[Se],zn),e=e.replace(P[be],jn);var s=t?P[Ht]:P[$t],i=e.
split(" ").map(function(o){return ci(o,this.options)},this).join(" ").split(/\s+/);return this.options.loose&&(i=i.filter(function(o){return!!o.match(s)})),i=i.
map(function(o){return new z(o,this.options)},this),i},F.prototype.intersects=function(e,t){if(!(e instanceof F))throw new TypeError("a Range is required");return this.
set.some(function(r){return r.every(function(s){return e.set.some(function(i){return i.every(function(o){return s.intersects(o,t)})})})})},L.toComparators=ai;function ai(e,t){
return new F(e,t).set.map(function(r){return r.map(function(s){return s.value}).join(" ").trim().split(" ")})}function ci(e,t){return N("comp",e,t),e=di(e,t),N(
"caret",e),e=li(e,t),N("tildes",e),e=pi(e,t),N("xrange",e),e=hi(e,t),N("stars",e),e}function U(e){return!e||e.toLowerCase()==="x"||e==="*"}function li(e,t){return e.
trim().split(/\s+/).map(function(r){return ui(r,t)}).join(" ")}function ui(e,t){var r=t.loose?P[Qr]:P[Jr];return e.replace(r,function(s,i,o,a,l){N("tilde",e,s,i,
o,a,l);var c;return U(i)?c="":U(o)?c=">="+i+".0.0 <"+(+i+1)+".0.0":U(a)?c=">="+i+"."+o+".0 <"+i+"."+(+o+1)+".0":l?(N("replaceTilde pr",l),c=">="+i+"."+o+"."+a+"\
-"+l+" <"+i+"."+(+o+1)+".0"):c=">="+i+"."+o+"."+a+" <"+i+"."+(+o+1)+".0",N("tilde return",c),c})}function di(e,t){return e.trim().split(/\s+/).map(function(r){return fi(
r,t)}).join(" ")}function fi(e,t){N("caret",e,t);var r=t.loose?P[ts]:P[es];return e.replace(r,function(s,i,o,a,l){N("caret",e,s,i,o,a,l);var c;return U(i)?c="":
U(o)?c=">="+i+".0.0 <"+(+i+1)+".0.0":U(a)?i==="0"?c=">="+i+"."+o+".0 <"+i+"."+(+o+1)+".0":c=">="+i+"."+o+".0 <"+(+i+1)+".0.0":l?(N("replaceCaret pr",l),i==="0"?
o==="0"?c=">="+i+"."+o+"."+a+"-"+l+" <"+i+"."+o+"."+(+a+1):c=">="+i+"."+o+"."+a+"-"+l+" <"+i+"."+(+o+1)+".0":c=">="+i+"."+o+"."+a+"-"+l+" <"+(+i+1)+".0.0"):(N("\
no pr"),i==="0"?o==="0"?c=">="+i+"."+o+"."+a+" <"+i+"."+o+"."+(+a+1):c=">="+i+"."+o+"."+a+" <"+i+"."+(+o+1)+".0":c=">="+i+"."+o+"."+a+" <"+(+i+1)+".0.0"),N("car\
et return",c),c})}function pi(e,t){return N("replaceXRanges",e,t),e.split(/\s+/).map(function(r){return gi(r,t)}).join(" ")}function gi(e,t){e=e.trim();var r=t.
loose?P[Yr]:P[Xr];return e.replace(r,function(s,i,o,a,l,c){N("xRange",e,s,i,o,a,l,c);var u=U(o),f=u||U(a),I=f||U(l),g=I;return i==="="&&g&&(i=""),u?i===">"||i===
"<"?s="<0.0.0":s="*":i&&g?(f&&(a=0),l=0,i===">"?(i=">=",f?(o=+o+1,a=0,l=0):(a=+a+1,l=0)):i==="<="&&(i="<",f?o=+o+1:a=+a+1),s=i+o+"."+a+"."+l):f?s=">="+o+".0.0 <"+
(+o+1)+".0.0":I&&(s=">="+o+"."+a+".0 <"+o+"."+(+a+1)+".0"),N("xRange return",s),s})}function hi(e,t){return N("replaceStars",e,t),e.trim().replace(P[ns],"")}function mi(e,t,r,s,i,o,a,l,c,u,f,I,g){
return U(r)?t="":U(s)?t=">="+r+".0.0":U(i)?t=">="+r+"."+s+".0":t=">="+t,U(c)?l="":U(u)?l="<"+(+c+1)+".0.0":U(f)?l="<"+c+"."+(+u+1)+".0":I?l="<="+c+"."+u+"."+f+"\
-"+I:l="<="+l,(t+" "+l).trim()}F.prototype.test=function(e){if(!e)return!1;typeof e=="string"&&(e=new k(e,this.options));for(var t=0;t<this.set.length;t++)if(vi(
this.set[t],e,this.options))return!0;return!1};function vi(e,t,r){for(var s=0;s<e.length;s++)if(!e[s].test(t))return!1;if(t.prerelease.length&&!r.includePrerelease){
for(s=0;s<e.length;s++)if(N(e[s].semver),e[s].semver!==Oe&&e[s].semver.prerelease.length>0){var i=e[s].semver;if(i.major===t.major&&i.minor===t.minor&&i.patch===
t.patch)return!0}return!1}return!0}L.satisfies=st;function st(e,t,r){try{t=new F(t,r)}catch{return!1}return t.test(e)}L.maxSatisfying=Ii;function Ii(e,t,r){var s=null,
i=null;try{var o=new F(t,r)}catch{return null}return e.forEach(function(a){o.test(a)&&(!s||i.compare(a)===-1)&&(s=a,i=new k(s,r))}),s}L.minSatisfying=yi;function yi(e,t,r){
var s=null,i=null;try{var o=new F(t,r)}catch{return null}return e.forEach(function(a){o.test(a)&&(!s||i.compare(a)===1)&&(s=a,i=new k(s,r))}),s}L.minVersion=_i;
function _i(e,t){e=new F(e,t);var r=new k("0.0.0");if(e.test(r)||(r=new k("0.0.0-0"),e.test(r)))return r;r=null;for(var s=0;s<e.set.length;++s){var i=e.set[s];i.
forEach(function(o){var a=new k(o.semver.version);switch(o.operator){case">":a.prerelease.length===0?a.patch++:a.prerelease.push(0),a.raw=a.format();case"":case"\
>=":(!r||De(r,a))&&(r=a);break;case"<":case"<=":break;default:throw new Error("Unexpected operation: "+o.operator)}})}return r&&e.test(r)?r:null}L.validRange=Si;
function Si(e,t){try{return new F(e,t).range||"*"}catch{return null}}L.ltr=bi;function bi(e,t,r){return Yt(e,t,"<",r)}L.gtr=Li;function Li(e,t,r){return Yt(e,t,
">",r)}L.outside=Yt;function Yt(e,t,r,s){e=new k(e,s),t=new F(t,s);var i,o,a,l,c;switch(r){case">":i=De,o=Kt,a=tt,l=">",c=">=";break;case"<":i=tt,o=Gt,a=De,l="<",
c="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(st(e,t,s))return!1;for(var u=0;u<t.set.length;++u){var f=t.set[u],I=null,g=null;
if(f.forEach(function(S){S.semver===Oe&&(S=new z(">=0.0.0")),I=I||S,g=g||S,i(S.semver,I.semver,s)?I=S:a(S.semver,g.semver,s)&&(g=S)}),I.operator===l||I.operator===
c||(!g.operator||g.operator===l)&&o(e,g.semver)||g.operator===c&&a(e,g.semver))return!1}return!0}L.prerelease=wi;function wi(e,t){var r=ce(e,t);return r&&r.prerelease.
length?r.prerelease:null}L.intersects=Ei;function Ei(e,t,r){return e=new F(e,r),t=new F(t,r),e.intersects(t)}L.coerce=Bi;function Bi(e){if(e instanceof k)return e;
if(typeof e!="string")return null;var t=e.match(P[Zr]);return t==null?null:ce(t[1]+"."+(t[2]||"0")+"."+(t[3]||"0"))}}),fs=(0,import_chunk_3CREN6VF.c)((ac,ds)=>{
ds.exports={messages:{LIB_CopyDirectoryWithoutRecursiveOption:"cp: cannot copy a directory '%s' without the recursive option",LIB_CopyFileFailed:"Error while co\
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
Es=(0,import_chunk_3CREN6VF.c)(p=>{"use strict";var Jt,Qt;Object.defineProperty(p,"__esModule",{value:!0}),p.isSigPipeError=p._exposeCertSettings=p._exposeProxySettings=
p._normalizeSeparators=p._isRooted=p._getDirectoryName=p._ensureRooted=p._isUncPath=p._loadData=p._ensurePatternRooted=p._getFindInfoFromPattern=p._cloneMatchOptions=
p._legacyFindFiles_convertPatternToRegExp=p._which=p._checkPath=p._exist=p._debug=p._error=p._warning=p._command=p._getVariableKey=p._getVariable=p._loc=p._setResourcePath=
p._setErrStream=p._setStdStream=p._writeLine=p._truncateBeforeSensitiveKeyword=p._endsWith=p._startsWith=p.IssueAuditAction=p.IssueSource=p._vault=p._knownVariableMap=
void 0;var le=(0,import_chunk_3CREN6VF.a)("fs"),q=(0,import_chunk_3CREN6VF.a)("path"),ki=(0,import_chunk_3CREN6VF.a)("os"),xi=(Bt(),(0,import_chunk_3CREN6VF.e)(
Cr)),Ni=(0,import_chunk_3CREN6VF.a)("util"),Pi=kt(),Fi=zr(),Ti=Zt(),er=(0,import_chunk_3CREN6VF.a)("crypto"),Ai=fs();p._knownVariableMap={};var rr,de;(function(e){
e.CustomerScript="CustomerScript",e.TaskInternal="TaskInternal"})(de=p.IssueSource||(p.IssueSource={}));var Ri;(function(e){e[e.Unknown=0]="Unknown",e[e.ShellTasksValidation=
1]="ShellTasksValidation"})(Ri=p.IssueAuditAction||(p.IssueAuditAction={})),Ti.lt(process.versions.node,"4.2.0")&&Ee("Tasks require a new agent.  Upgrade your a\
gent or node to 4.2.0 or later",de.TaskInternal);function W(e,t){return e.slice(0,t.length)==t}p._startsWith=W;function ct(e,t){return e.slice(-t.length)==t}p._endsWith=
ct;function Di(e,t){if(!e)return e;var r=e.search(t);return r<=0?e:"".concat(e.substring(0,r),"...")}p._truncateBeforeSensitiveKeyword=Di;var ms=process.stdout,
Ci=process.stderr;function vs(e){ms.write(e+ki.EOL)}p._writeLine=vs;function Oi(e){ms=e}p._setStdStream=Oi;function Ui(e){Ci=e}p._setErrStream=Ui;var Ve={},at={},
tr=!1,Ue="en-US";function Is(e,t){var r={};if(e&&e.hasOwnProperty("messages"))for(var s in e.messages)t&&t.hasOwnProperty("loc.messages."+s)?r[s]=t["loc.message\
s."+s]:r[s]=e.messages[s];return r}function Vi(e){var t;if(qe(e)){var r=le.readFileSync(e,"utf8").toString();r.indexOf("\uFEFF")==0&&(r=r.slice(1));try{t=JSON.parse(
r)}catch(s){A("unable to parse resjson with err: "+s.message)}}else A(".resjson file not found: "+e);return t}function Mi(e,t){var r={};if(qe(e)){var s=(0,import_chunk_3CREN6VF.a)(
e);if(s&&s.hasOwnProperty("messages")){var i,o=q.join(q.dirname(e),"Strings","resources.resjson"),a=t.toUpperCase(),l=[];try{l=le.readdirSync(o)}catch{}for(var c=0;c<
l.length;c++)if(l[c].toUpperCase()==a){o=q.join(o,l[c],"resources.resjson"),qe(o)&&(i=Vi(o));break}r=Is(s,i)}}else Ee("LIB_ResourceFile does not exist",de.TaskInternal);
return r}function qi(e,t){var r,s=t.toUpperCase(),i=e.localizedMessages||{};for(var o in i)if(o.toUpperCase()==s){r=i[o];break}return Is(e,r)}function zi(e,t){if(t===
void 0&&(t=!1),process.env.TASKLIB_INPROC_UNITS&&(at={},tr=!1,Ve={},Ue="en-US"),at[e])t||Ee(ue("LIB_ResourceFileAlreadySet",e),de.TaskInternal);else{ys(e,"resou\
rce file path"),at[e]=e,A("adding resource file: "+e),Ue=D("system.culture")||Ue;var r=Mi(e,Ue);for(var s in r)Ve[s]=r[s]}}p._setResourcePath=zi;function ue(e){
for(var t=[],r=1;r<arguments.length;r++)t[r-1]=arguments[r];if(!tr){var s=qi(Ai,Ue);for(var i in s)Ve[i]=s[i];tr=!0}var o;return Ve.hasOwnProperty(e)?o=Ve[e]:(Object.
keys(at).length<=0?Ee("Resource file haven't been set, can't find loc string for key: ".concat(e),de.TaskInternal):Ee("Can't find loc string for key: ".concat(e)),
o=e),t.length>0?Ni.format.apply(this,[o].concat(t)):o}p._loc=ue;function D(e){var t,r,s=Me(e);return p._knownVariableMap.hasOwnProperty(s)&&(r=p._knownVariableMap[s]),
r&&r.secret?t=p._vault.retrieveSecret("SECRET_"+s):(t=process.env[s],!t&&e.toUpperCase()=="AGENT.JOBSTATUS"&&(t=process.env["agent.jobstatus"])),A(e+"="+t),t}p.
_getVariable=D;function Me(e){if(!e)throw new Error(ue("LIB_ParameterIsRequired","name"));return e.replace(/\./g,"_").replace(/ /g,"_").toUpperCase()}p._getVariableKey=
Me;function ut(e,t,r){var s=new Pi.TaskCommand(e,t,r);vs(s.toString())}p._command=ut;function Ee(e,t,r){t===void 0&&(t=de.TaskInternal),ut("task.issue",{type:"w\
arning",source:t,correlationId:rr,auditAction:r},e)}p._warning=Ee;function ji(e,t,r){t===void 0&&(t=de.TaskInternal),ut("task.issue",{type:"error",source:t,correlationId:rr,
auditAction:r},e)}p._error=ji;var Hi=((Jt=D("system.debug"))===null||Jt===void 0?void 0:Jt.toLowerCase())==="true",ps=((Qt=D("DistributedTask.Tasks.Node.SkipDeb\
ugLogsWhenDebugModeOff"))===null||Qt===void 0?void 0:Qt.toLowerCase())==="true";function A(e){(!ps||ps&&Hi)&&ut("task.debug",null,e)}p._debug=A;function qe(e){var t=!1;
try{t=!!(e&&le.statSync(e)!=null)}catch(r){if(r&&r.code==="ENOENT")t=!1;else throw r}return t}p._exist=qe;function ys(e,t){if(A("check path : "+e),!qe(e))throw new Error(
ue("LIB_PathNotFound",t,e))}p._checkPath=ys;function _s(e,t){if(!e)throw new Error("parameter 'tool' is required");if(t){var r=_s(e,!1);if(r)return r;throw process.
platform=="win32"?new Error(ue("LIB_WhichNotFound_Win",e)):new Error(ue("LIB_WhichNotFound_Linux",e))}A("which '".concat(e,"'"));try{var s=[];if(process.platform==
"win32"&&process.env.PATHEXT)for(var i=0,o=process.env.PATHEXT.split(q.delimiter);i<o.length;i++){var a=o[i];a&&s.push(a)}if(Be(e)){var l=gs(e,s);return l?(A("f\
ound: '".concat(l,"'")),l):(A("not found"),"")}if(e.indexOf("/")>=0||process.platform=="win32"&&e.indexOf("\\")>=0)return A("not found"),"";var c=[];if(process.
env.PATH)for(var u=0,f=process.env.PATH.split(q.delimiter);u<f.length;u++){var I=f[u];I&&c.push(I)}for(var g=0,S=c;g<S.length;g++){var h=S[g],l=gs(h+q.sep+e,s);
if(l)return A("found: '".concat(l,"'")),l}return A("not found"),""}catch(m){throw new Error(ue("LIB_OperationFailed","which",m.message))}}p._which=_s;function gs(e,t){
try{var r=le.statSync(e);if(r.isFile()){if(process.platform=="win32"){var s=!1,i=q.basename(e),o=i.lastIndexOf(".");if(o>=0){var a=i.substr(o).toUpperCase();if(t.
some(function(_){return _.toUpperCase()==a}))return e}}else if(hs(r))return e}}catch(_){_.code!="ENOENT"&&A("Unexpected error attempting to determine if executa\
ble file exists '".concat(e,"': ").concat(_))}for(var l=e,c=0,u=t;c<u.length;c++){var f=u[c],I=!1,g=l+f;try{var r=le.statSync(g);if(r.isFile()){if(process.platform==
"win32"){try{for(var S=q.dirname(g),h=q.basename(g).toUpperCase(),m=0,B=le.readdirSync(S);m<B.length;m++){var b=B[m];if(h==b.toUpperCase()){g=q.join(S,b);break}}}catch(R){
A("Unexpected error attempting to determine the actual case of the file '".concat(g,"': ").concat(R))}return g}else if(hs(r))return g}}catch(_){_.code!="ENOENT"&&
A("Unexpected error attempting to determine if executable file exists '".concat(g,"': ").concat(_))}}return""}function hs(e){return(e.mode&1)>0||(e.mode&8)>0&&e.
gid===process.getgid()||(e.mode&64)>0&&e.uid===process.getuid()}function $i(e){e=(process.platform=="win32"?e.replace(/\\/g,"/"):e).replace(/[-\/\\^$*+?.()|[\]{}]/g,
"\\$&").replace(/\\\/\\\*\\\*\\\//g,"((/.+/)|(/))").replace(/\\\*\\\*/g,".*").replace(/\\\*/g,"[^/]*").replace(/\\\?/g,"[^/]"),e="^".concat(e,"$");var t=process.
platform=="win32"?"i":"";return new RegExp(e,t)}p._legacyFindFiles_convertPatternToRegExp=$i;function Ss(e){return{debug:e.debug,nobrace:e.nobrace,noglobstar:e.
noglobstar,dot:e.dot,noext:e.noext,nocase:e.nocase,nonull:e.nonull,matchBase:e.matchBase,nocomment:e.nocomment,nonegate:e.nonegate,flipNegate:e.flipNegate}}p._cloneMatchOptions=
Ss;function Wi(e,t,r){if(!e)throw new Error("getFindRootFromPattern() parameter defaultRoot cannot be empty");if(!t)throw new Error("getFindRootFromPattern() pa\
rameter pattern cannot be empty");if(!r.nobrace)throw new Error("getFindRootFromPattern() expected matchOptions.nobrace to be true");if(r=Ss(r),r.nocase=!1,r.matchBase&&
!Be(t)&&(process.platform=="win32"?t.replace(/\\/g,"/"):t).indexOf("/")<0)return{adjustedPattern:t,findPath:e,statOnly:!1};var s=new xi.Minimatch(t,r);if(s.set.
length!=1)throw new Error("getFindRootFromPattern() expected Minimatch(...).set.length to be 1. Actual: "+s.set.length);for(var i=[],o=0,a=s.set[0];o<a.length;o++){
var l=a[o];if(typeof l=="string"){i.push(l);continue}break}var c=i.join("/");c&&process.platform=="win32"&&W(t.replace(/\\/g,"/"),"//")&&(c="/"+c);var u;return Be(
t)?u=c:c?u=lt(e,c):u=e,u&&(u=Ls(lt(u,"_")),u=ze(u)),{adjustedPattern:bs(e,t),findPath:u,statOnly:i.length==s.set[0].length}}p._getFindInfoFromPattern=Wi;function bs(e,t){
if(!e)throw new Error('ensurePatternRooted() parameter "root" cannot be empty');if(!t)throw new Error('ensurePatternRooted() parameter "p" cannot be empty');return Be(
t)?t:(e=ze(e),e=(process.platform=="win32"?e:e.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^\/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]").replace(/\+\(/g,
"[+](").replace(/@\(/g,"[@](").replace(/!\(/g,"[!]("),lt(e,t))}p._ensurePatternRooted=bs;function Gi(){var e=D("agent.TempDirectory")||D("agent.workFolder")||process.
cwd();p._vault=new Fi.Vault(e),p._knownVariableMap={},A("loading inputs and endpoints");var t=0;for(var r in process.env)if(W(r,"INPUT_")||W(r,"ENDPOINT_AUTH_")||
W(r,"SECUREFILE_TICKET_")||W(r,"SECRET_")||W(r,"VSTS_TASKVARIABLE_")){if(W(r,"SECRET_")){var s=r.substring(7);s&&(p._knownVariableMap[Me(s)]={name:s,secret:!0})}
var i=process.env[r];i&&(++t,A("loading "+r),p._vault.storeSecret(r,i),delete process.env[r])}A("loaded "+t);var o=process.env.COMMAND_CORRELATION_ID;delete process.
env.COMMAND_CORRELATION_ID,rr=o?String(o):"";var a;try{a=JSON.parse(process.env.VSTS_PUBLIC_VARIABLES||"[]")}catch(l){throw new Error("Failed to parse VSTS_PUBL\
IC_VARIABLES as JSON. "+l)}a.forEach(function(l){p._knownVariableMap[Me(l)]={name:l,secret:!1}}),delete process.env.VSTS_PUBLIC_VARIABLES;try{a=JSON.parse(process.
env.VSTS_SECRET_VARIABLES||"[]")}catch(l){throw new Error("Failed to parse VSTS_SECRET_VARIABLES as JSON. "+l)}a.forEach(function(l){p._knownVariableMap[Me(l)]=
{name:l,secret:!0}}),delete process.env.VSTS_SECRET_VARIABLES,global._vsts_task_lib_loaded=!0}p._loadData=Gi;function Ki(e){return/^\\\\[^\\]/.test(e)}p._isUncPath=
Ki;function lt(e,t){if(!e)throw new Error('ensureRooted() parameter "root" cannot be empty');if(!t)throw new Error('ensureRooted() parameter "p" cannot be empty');
return Be(t)?t:(process.platform=="win32"&&e.match(/^[A-Z]:$/i)||ct(e,"/")||process.platform=="win32"&&ct(e,"\\")||(e+=q.sep),e+t)}p._ensureRooted=lt;function Ls(e){
if(!e)return"";if(e=ze(e),process.platform=="win32"){if(/^[A-Z]:\\?[^\\]+$/i.test(e))return e.charAt(2)=="\\"?e.substring(0,3):e.substring(0,2);if(/^[A-Z]:\\?$/i.
test(e))return"";var t=e.lastIndexOf("\\");return t<0||e=="\\"?"":t==0?"\\":/^\\\\[^\\]+(\\[^\\]*)?$/.test(e)?"":e.substring(0,t)}return e.indexOf("/")<0||e=="/"?
"":ct(e,"/")?e.substring(0,e.length-1):q.dirname(e)}p._getDirectoryName=Ls;function Be(e){if(e=ze(e),!e)throw new Error('isRooted() parameter "p" cannot be empt\
y');return process.platform=="win32"?W(e,"\\")||/^[A-Z]:/i.test(e):W(e,"/")}p._isRooted=Be;function ze(e){if(e=e||"",process.platform=="win32"){e=e.replace(/\//g,
"\\");var t=/^\\\\+[^\\]/.test(e);return(t?"\\":"")+e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}p._normalizeSeparators=ze;function Xi(){var e=D("Age\
nt.ProxyUrl");if(e&&e.length>0){var t=D("Agent.ProxyUsername"),r=D("Agent.ProxyPassword"),s=D("Agent.ProxyBypassList");global._vsts_task_lib_proxy_url=e,global.
_vsts_task_lib_proxy_username=t,global._vsts_task_lib_proxy_bypass=s,global._vsts_task_lib_proxy_password=ws("proxy",r||""),A("expose agent proxy configuration."),
global._vsts_task_lib_proxy=!0}}p._exposeProxySettings=Xi;function Yi(){var e=D("Agent.CAInfo");e&&(global._vsts_task_lib_cert_ca=e);var t=D("Agent.ClientCert");
if(t){var r=D("Agent.ClientCertKey"),s=D("Agent.ClientCertArchive"),i=D("Agent.ClientCertPassword");global._vsts_task_lib_cert_clientcert=t,global._vsts_task_lib_cert_key=
r,global._vsts_task_lib_cert_archive=s,global._vsts_task_lib_cert_passphrase=ws("cert",i||"")}(e||t)&&(A("expose agent certificate configuration."),global._vsts_task_lib_cert=
!0);var o=D("Agent.SkipCertValidation")||"false";o&&(global._vsts_task_lib_skip_cert_validation=o.toUpperCase()==="TRUE")}p._exposeCertSettings=Yi;function ws(e,t){
if(t){var r=er.randomBytes(32),s=er.randomBytes(16),i=er.createCipheriv("aes-256-ctr",r,s),o=i.update(t,"utf8","hex");o+=i.final("hex");var a=q.join(D("Agent.Te\
mpDirectory")||D("agent.workFolder")||process.cwd(),e),l=r.toString("base64")+":"+s.toString("base64");return le.writeFileSync(a,l,{encoding:"utf8"}),Buffer.from(
a).toString("base64")+":"+Buffer.from(o).toString("base64")}}function Zi(e){var t;return!e||typeof e!="object"?!1:e.code==="EPIPE"&&((t=e.syscall)===null||t===void 0?
void 0:t.toUpperCase())==="WRITE"}p.isSigPipeError=Zi}),Ji={},Bs=(0,import_chunk_3CREN6VF.b)(()=>{}),Qi={},ks=(0,import_chunk_3CREN6VF.b)(()=>{}),Xs=(0,import_chunk_3CREN6VF.c)(
n=>{"use strict";var ke=n&&n.__spreadArray||function(e,t,r){if(r||arguments.length===2)for(var s=0,i=t.length,o;s<i;s++)(o||!(s in t))&&(o||(o=Array.prototype.slice.
call(t,0,s)),o[s]=t[s]);return e.concat(o||Array.prototype.slice.call(t))};Object.defineProperty(n,"__esModule",{value:!0}),n.getPlatform=n.osType=n.writeFile=n.
exist=n.stats=n.debug=n.error=n.warning=n.command=n.setTaskVariable=n.getTaskVariable=n.getSecureFileTicket=n.getSecureFileName=n.getEndpointAuthorization=n.getEndpointAuthorizationParameterRequired=
n.getEndpointAuthorizationParameter=n.getEndpointAuthorizationSchemeRequired=n.getEndpointAuthorizationScheme=n.getEndpointDataParameterRequired=n.getEndpointDataParameter=
n.getEndpointUrlRequired=n.getEndpointUrl=n.getPathInputRequired=n.getPathInput=n.filePathSupplied=n.getDelimitedInput=n.getPipelineFeature=n.getBoolFeatureFlag=
n.getBoolInput=n.getInputRequired=n.getInput=n.setSecret=n.setVariable=n.getVariables=n.assertAgent=n.getVariable=n.loc=n.setResourcePath=n.setSanitizedResult=n.
setResult=n.setErrStream=n.setStdStream=n.AgentHostedMode=n.Platform=n.IssueSource=n.FieldType=n.ArtifactType=n.IssueType=n.TaskState=n.TaskResult=void 0,n.defaultAllowedVsoCommands=
n.errorExternalOutput=n.warningExternalOutput=n.debugExternalOutput=n.writeExternalOutput=n.createExternalOutputStream=n.updateReleaseName=n.addBuildTag=n.updateBuildNumber=
n.uploadBuildLog=n.associateArtifact=n.uploadArtifact=n.logIssue=n.logDetail=n.setProgress=n.setEndpoint=n.addAttachment=n.uploadSummary=n.prependPath=n.uploadFile=
n.CodeCoverageEnabler=n.CodeCoveragePublisher=n.TestPublisher=n.getHttpCertConfiguration=n.getHttpProxyConfiguration=n.findMatch=n.filter=n.match=n.tool=n.execSync=
n.exec=n.execAsync=n.rmRF=n.legacyFindFiles=n.find=n.retry=n.mv=n.cp=n.ls=n.which=n.resolve=n.mkdirP=n.popd=n.pushd=n.cd=n.checkPath=n.cwd=n.getSprint=n.getAgentMode=
n.getNodeMajorVersion=void 0;var sr=(0,import_chunk_3CREN6VF.a)("child_process"),v=(0,import_chunk_3CREN6VF.a)("fs"),x=(0,import_chunk_3CREN6VF.a)("path"),Ns=(0,import_chunk_3CREN6VF.a)(
"os"),fe=(Bt(),(0,import_chunk_3CREN6VF.e)(Cr)),y=Es(),Ps=kt(),Fs=(Bs(),(0,import_chunk_3CREN6VF.e)(Ji)),Ne=(ks(),(0,import_chunk_3CREN6VF.e)(Qi)),nr=Zt(),re;(function(e){
e[e.Succeeded=0]="Succeeded",e[e.SucceededWithIssues=1]="SucceededWithIssues",e[e.Failed=2]="Failed",e[e.Cancelled=3]="Cancelled",e[e.Skipped=4]="Skipped"})(re=
n.TaskResult||(n.TaskResult={}));var Ts;(function(e){e[e.Unknown=0]="Unknown",e[e.Initialized=1]="Initialized",e[e.InProgress=2]="InProgress",e[e.Completed=3]="\
Completed"})(Ts=n.TaskState||(n.TaskState={}));var As;(function(e){e[e.Error=0]="Error",e[e.Warning=1]="Warning"})(As=n.IssueType||(n.IssueType={}));var Rs;(function(e){
e[e.Container=0]="Container",e[e.FilePath=1]="FilePath",e[e.VersionControl=2]="VersionControl",e[e.GitRef=3]="GitRef",e[e.TfvcLabel=4]="TfvcLabel"})(Rs=n.ArtifactType||
(n.ArtifactType={}));var Ds;(function(e){e[e.AuthParameter=0]="AuthParameter",e[e.DataParameter=1]="DataParameter",e[e.Url=2]="Url"})(Ds=n.FieldType||(n.FieldType=
{})),n.IssueSource=y.IssueSource;var je;(function(e){e[e.Windows=0]="Windows",e[e.MacOS=1]="MacOS",e[e.Linux=2]="Linux"})(je=n.Platform||(n.Platform={}));var ft;
(function(e){e[e.Unknown=0]="Unknown",e[e.SelfHosted=1]="SelfHosted",e[e.MsHosted=2]="MsHosted"})(ft=n.AgentHostedMode||(n.AgentHostedMode={}));var eo=Date.UTC(
2010,7,14,0,0,0,0),to=7,dt=21,ro=1440*60*1e3;n.setStdStream=y._setStdStream,n.setErrStream=y._setErrStream;function pt(e,t,r){(0,n.debug)("task result: "+re[e]),
e==re.Failed&&t?(0,n.error)(t,n.IssueSource.TaskInternal):e==re.SucceededWithIssues&&t&&(0,n.warning)(t,n.IssueSource.TaskInternal);var s={result:re[e]};r&&(s.done=
"true"),(0,n.command)("task.complete",s,t)}n.setResult=pt;function so(e,t,r){var s=/password|key|secret|bearer|authorization|token|pat/i,i=y._truncateBeforeSensitiveKeyword(
t,s);pt(e,i,r)}n.setSanitizedResult=so,process.on("uncaughtException",function(e){y.isSigPipeError(e)||(pt(re.Failed,(0,n.loc)("LIB_UnhandledEx",e.message)),(0,n.
error)(String(e.stack),y.IssueSource.TaskInternal))}),process.on("unhandledRejection",function(e){throw e instanceof Error?e:new Error(e)}),n.setResourcePath=y.
_setResourcePath,n.loc=y._loc,n.getVariable=y._getVariable;function He(e){if(nr.lt(e,"2.104.1"))throw new Error("assertAgent() requires the parameter to be 2.10\
4.1 or higher");var t=(0,n.getVariable)("Agent.Version");if((0,n.debug)("Detected Agent.Version="+(t||"undefined")),t&&nr.lt(t,e))throw new Error("Agent version\
 ".concat(e," or higher is required. Detected Agent version: ").concat(t))}n.assertAgent=He;function no(){return Object.keys(y._knownVariableMap).map(function(e){
var t=y._knownVariableMap[e];return{name:t.name,value:(0,n.getVariable)(t.name),secret:t.secret}})}n.getVariables=no;function io(e,t,r,s){r===void 0&&(r=!1),s===
void 0&&(s=!1);var i=y._getVariableKey(e);y._knownVariableMap.hasOwnProperty(i)&&(r=r||y._knownVariableMap[i].secret);var o=t||"";if((0,n.debug)("set "+e+"="+(r&&
o?"********":o)),r){if(o&&o.match(/\r|\n/)&&"".concat(process.env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!="TRUE")throw new Error((0,n.loc)("LIB_Multil\
ineSecret"));y._vault.storeSecret("SECRET_"+i,o),delete process.env[i]}else process.env[i]=o;y._knownVariableMap[i]={name:e,secret:r},(0,n.command)("task.setvar\
iable",{variable:e||"",isOutput:(s||!1).toString(),issecret:(r||!1).toString()},o)}n.setVariable=io;function oo(e){if(e){if(e.match(/\r|\n/)&&"".concat(process.
env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!=="TRUE")throw new Error((0,n.loc)("LIB_MultilineSecret"));(0,n.command)("task.setsecret",{},e)}}n.setSecret=
oo;function $e(e,t){var r=y._vault.retrieveSecret("INPUT_"+y._getVariableKey(e));if(t&&!r)throw new Error((0,n.loc)("LIB_InputRequired",e));return(0,n.debug)(e+
"="+r),r}n.getInput=$e;function ao(e){return $e(e,!0)}n.getInputRequired=ao;function co(e,t){return($e(e,t)||"").toUpperCase()=="TRUE"}n.getBoolInput=co;function lo(e,t){
t===void 0&&(t=!1);var r=process.env[e];return r?((0,n.debug)("Feature flag ".concat(e," = ").concat(r)),r.toLowerCase()==="true"):((0,n.debug)("Feature flag ".
concat(e," not found. Returning ").concat(t," as default.")),t)}n.getBoolFeatureFlag=lo;function uo(e){var t=y._getVariableKey("DistributedTask.Tasks.".concat(e)),
r=process.env[t];if(!r)return(0,n.debug)("Feature '".concat(e,"' not found. Returning false as default.")),!1;var s=r.toLowerCase()==="true";return(0,n.debug)("\
Feature '".concat(e,"' = '").concat(r,"'. Processed as '").concat(s,"'.")),s}n.getPipelineFeature=uo;function fo(e,t,r){var s=$e(e,r);if(!s)return[];var i=[];return s.
split(t).forEach(function(o){o&&i.push(o)}),i}n.getDelimitedInput=fo;function po(e){var t=this.resolve(this.getPathInput(e)||""),r=this.resolve((0,n.getVariable)(
"build.sourcesDirectory")||(0,n.getVariable)("system.defaultWorkingDirectory")||""),s=t!==r;return(0,n.debug)(e+"path supplied :"+s),s}n.filePathSupplied=po;function Cs(e,t,r){
var s=$e(e,t);return s&&r&&(0,n.checkPath)(s,e),s}n.getPathInput=Cs;function go(e,t){return Cs(e,!0,t)}n.getPathInputRequired=go;function Os(e,t){var r=process.
env["ENDPOINT_URL_"+e];if(!t&&!r)throw new Error((0,n.loc)("LIB_EndpointNotExist",e));return(0,n.debug)(e+"="+r),r}n.getEndpointUrl=Os;function ho(e){return Os(
e,!1)}n.getEndpointUrlRequired=ho;function Us(e,t,r){var s=process.env["ENDPOINT_DATA_"+e+"_"+t.toUpperCase()];if(!r&&!s)throw new Error((0,n.loc)("LIB_Endpoint\
DataNotExist",e,t));return(0,n.debug)(e+" data "+t+" = "+s),s}n.getEndpointDataParameter=Us;function mo(e,t){return Us(e,t,!1)}n.getEndpointDataParameterRequired=
mo;function Vs(e,t){var r=y._vault.retrieveSecret("ENDPOINT_AUTH_SCHEME_"+e);if(!t&&!r)throw new Error((0,n.loc)("LIB_EndpointAuthNotExist",e));return(0,n.debug)(
e+" auth scheme = "+r),r}n.getEndpointAuthorizationScheme=Vs;function vo(e){return Vs(e,!1)}n.getEndpointAuthorizationSchemeRequired=vo;function Ms(e,t,r){var s=y.
_vault.retrieveSecret("ENDPOINT_AUTH_PARAMETER_"+e+"_"+t.toUpperCase());if(!r&&!s)throw new Error((0,n.loc)("LIB_EndpointAuthNotExist",e));return(0,n.debug)(e+"\
 auth param "+t+" = "+s),s}n.getEndpointAuthorizationParameter=Ms;function Io(e,t){return Ms(e,t,!1)}n.getEndpointAuthorizationParameterRequired=Io;function yo(e,t){
var r=y._vault.retrieveSecret("ENDPOINT_AUTH_"+e);!t&&!r&&pt(re.Failed,(0,n.loc)("LIB_EndpointAuthNotExist",e)),(0,n.debug)(e+" exists "+!!r);var s;try{r&&(s=JSON.
parse(r))}catch{throw new Error((0,n.loc)("LIB_InvalidEndpointAuth",r))}return s}n.getEndpointAuthorization=yo;function _o(e){var t=process.env["SECUREFILE_NAME\
_"+e];return(0,n.debug)("secure file name for id "+e+" = "+t),t}n.getSecureFileName=_o;function So(e){var t=y._vault.retrieveSecret("SECUREFILE_TICKET_"+e);return(0,n.
debug)("secure file ticket for id "+e+" = "+t),t}n.getSecureFileTicket=So;function bo(e){He("2.115.0");var t=y._vault.retrieveSecret("VSTS_TASKVARIABLE_"+y._getVariableKey(
e));return t&&(t=t.trim()),(0,n.debug)("task variable: "+e+"="+t),t}n.getTaskVariable=bo;function Lo(e,t,r){r===void 0&&(r=!1),He("2.115.0");var s=y._getVariableKey(
e),i=t||"";(0,n.debug)("set task variable: "+e+"="+(r&&i?"********":i)),y._vault.storeSecret("VSTS_TASKVARIABLE_"+s,i),delete process.env[s],(0,n.command)("task\
.settaskvariable",{variable:e||"",issecret:(r||!1).toString()},i)}n.setTaskVariable=Lo,n.command=y._command,n.warning=y._warning,n.error=y._error,n.debug=y._debug;
function wo(e){return v.statSync(e)}n.stats=wo,n.exist=y._exist;function Eo(e,t,r){typeof r=="string"?v.writeFileSync(e,t,{encoding:r}):v.writeFileSync(e,t,r)}n.
writeFile=Eo;function Bo(){return Ns.type()}n.osType=Bo;function qs(){switch(process.platform){case"win32":return je.Windows;case"darwin":return je.MacOS;case"l\
inux":return je.Linux;default:throw Error((0,n.loc)("LIB_PlatformNotSupported",process.platform))}}n.getPlatform=qs;function ko(){var e,t=(e=process==null?void 0:
process.versions)===null||e===void 0?void 0:e.node;if(!t)throw new Error((0,n.loc)("LIB_UndefinedNodeVersion"));var r=t.split(".").map(Number);return r.length<1?
NaN:r[0]}n.getNodeMajorVersion=ko;function xo(){var e=(0,n.getVariable)("Agent.CloudId");return e===void 0?ft.Unknown:e?ft.MsHosted:ft.SelfHosted}n.getAgentMode=
xo;function No(e){var t=e||new Date,r=Math.floor((t.getTime()-eo)/ro),s=Math.floor(r/dt),i=(r%dt+dt)%dt;return{sprint:s+1,week:Math.floor(i/to)+1}}n.getSprint=No;
function Po(){return process.cwd()}n.cwd=Po,n.checkPath=y._checkPath;function ar(e){if(e==="-")if(process.env.OLDPWD)e=process.env.OLDPWD;else throw new Error((0,n.
loc)("LIB_NotFoundPreviousDirectory"));if(e==="~"&&(e=Ns.homedir()),!v.existsSync(e))throw new Error((0,n.loc)("LIB_PathNotFound","cd",e));if(!v.statSync(e).isDirectory())
throw new Error((0,n.loc)("LIB_PathIsNotADirectory",e));try{var t=process.cwd();process.chdir(e),process.env.OLDPWD=t}catch(r){(0,n.debug)((0,n.loc)("LIB_Operat\
ionFailed","cd",r))}}n.cd=ar;var G=[];function ir(){return[process.cwd()].concat(G)}function Fo(e){e===void 0&&(e="");var t=ir(),r=parseInt(e);if(e==="+0")return t;
if(e.length===0)if(t.length>1)t.splice.apply(t,ke([0,0],t.splice(1,1),!1));else throw new Error((0,n.loc)("LIB_DirectoryStackEmpty"));else isNaN(r)?t.unshift(e):
(r<G.length+1&&(r=e.charAt(0)==="-"?r-1:r),t.splice.apply(t,ke([0,t.length],t.slice(r).concat(t.slice(0,r)),!1)));var s=x.resolve(t.shift());try{ar(s)}catch(i){
throw v.existsSync(s)?i:new Error((0,n.loc)("Not found","pushd",s))}return G.splice.apply(G,ke([0,G.length],t,!1)),ir()}n.pushd=Fo;function To(e){if(e===void 0&&
(e=""),G.length===0)throw new Error((0,n.loc)("LIB_DirectoryStackEmpty"));var t=parseInt(e);if(isNaN(t)?t=0:t<G.length+1&&(t=e.charAt(0)==="-"?t-1:t),t>0||G.length+
t===0)t=t>0?t-1:t,G.splice(t,1);else{var r=x.resolve(G.shift());ar(r)}return ir()}n.popd=To;function Ao(e){if(!e)throw new Error((0,n.loc)("LIB_ParameterIsRequi\
red","p"));for(var t=[],r=e;;){if(t.length>=Number(process.env.TASKLIB_TEST_MKDIRP_FAILSAFE||1e3)){(0,n.debug)("loop is out of control"),v.mkdirSync(e);return}(0,n.
debug)("testing directory '".concat(r,"'"));var s=void 0;try{s=v.statSync(r)}catch(a){if(a.code=="ENOENT"){var i=x.dirname(r);if(r==i)throw new Error((0,n.loc)(
"LIB_MkdirFailedInvalidDriveRoot",e,r));t.push(r),r=i;continue}else throw a.code=="UNKNOWN"?new Error((0,n.loc)("LIB_MkdirFailedInvalidShare",e,r)):a}if(!s.isDirectory())
throw new Error((0,n.loc)("LIB_MkdirFailedFileExists",e,r));break}for(;t.length;){var o=t.pop();(0,n.debug)("mkdir '".concat(o,"'"));try{v.mkdirSync(o)}catch(a){
throw new Error((0,n.loc)("LIB_MkdirFailed",e,a.message))}}}n.mkdirP=Ao;function or(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];var r=x.resolve.
apply(this,e);return(0,n.debug)("Absolute path for pathSegments: "+e+" = "+r),r}n.resolve=or,n.which=y._which;function Ro(e){for(var t=[],r=1;r<arguments.length;r++)
t[r-1]=arguments[r];var s=!1,i=!1;if(typeof e=="string"&&e.startsWith("-")){var o=String(e).toLowerCase();s=o.includes("r"),i=o.includes("a")}if(Array.isArray(t)&&
(t=zs(t)),typeof e!="string"||!e.startsWith("-")){var a=[];Array.isArray(e)?a=e:e&&typeof e=="string"&&(a=[e]),t===void 0||t.length===0?t=a:t.push.apply(t,a)}t.
length===0&&t.push(x.resolve("."));var l=ke([],t,!0),c=[],u=[];try{for(var f=[];t.length>0;){var I=or(t.shift());if(I!=null&&I.includes("*")){f.push(I);continue}
var g=v.lstatSync(I);if(g.isFile()){var S=x.basename(I);u.push(S)}else f.push(I)}t.push.apply(t,f);for(var h=function(){var _=or(t.shift());if(_!=null&&_.includes(
"*"))return t.push.apply(t,xe(x.dirname(_),[x.basename(_)])),"continue";v.lstatSync(_).isDirectory()?c.push.apply(c,v.readdirSync(_).map(function(R){return x.join(
_,R)})):c.push(_)};t.length>0;)h();for(var m=[],B=function(){var _=c.shift(),R=x.basename(_);if(_!=null&&_.includes("*"))return c.push.apply(c,xe(x.dirname(_),[
R])),"continue";if(!i&&R.startsWith(".")&&R!=="."&&R!=="..")return"continue";var C=ma(l,function(T){return _.startsWith(x.resolve(T))})||x.resolve(".");v.lstatSync(
_).isDirectory()&&s&&c.push.apply(c,v.readdirSync(_).map(function(T){return x.join(_,T)})),m.push(x.relative(C,_))};c.length>0;)B();var b=ke(ke([],u,!0),m,!0);return b}catch(_){
throw _.code==="ENOENT"?new Error((0,n.loc)("LIB_PathNotFound","ls",_.message)):new Error((0,n.loc)("LIB_OperationFailed","ls",_))}}n.ls=Ro;function zs(e){return e.
reduce(function(t,r){return t.concat(Array.isArray(r)?zs(r):r)},[])}function js(e,t,r,s,i){s===void 0&&(s=!1),i===void 0&&(i=0),cr(function(){var o=!1,a=!0,l=String(
e),c=t,u="";if(typeof e=="string"&&e.startsWith("-")?(u=e.toLowerCase(),o=u.includes("r"),a=!u.includes("n"),l=t,c=String(r)):typeof r=="string"&&r&&r.startsWith(
"-")&&(u=r.toLowerCase(),o=u.includes("r"),a=!u.includes("n"),l=String(e),c=t),!v.existsSync(c)&&!a)throw new Error((0,n.loc)("LIB_PathNotFound","cp",c));var f=/[*?{\[]/.
test(l)||/[@+!]\(/.test(l);if(f){for(var I=(0,n.getVariable)("system.defaultWorkingDirectory")||process.cwd(),g=xe(I,[l],void 0,{nonegate:!0,nocomment:!0}),S=g.
filter(function(_){return x.resolve(_)!==x.resolve(l)}),h=0,m=S;h<m.length;h++){var B=m[h];js(B,c,u,s,i)}if(g.length>0&&S.length===g.length)return;g.length===0&&
(0,n.debug)("No matches found for the pattern: ".concat(l,". Fallback to check for the literal path."))}var b=v.lstatSync(l);if(!o&&b.isDirectory())throw new Error(
(0,n.loc)("LIB_CopyDirectoryWithoutRecursiveOption",l));if(!(!a&&v.existsSync(c)))try{v.existsSync(c)&&v.lstatSync(c).isDirectory()&&(c=x.join(c,x.basename(l))),
Hs(l,c,a)}catch(_){throw new Error((0,n.loc)("LIB_OperationFailed","cp",_))}},[],{retryCount:i,continueOnError:s})}n.cp=js;var Hs=function(e,t,r){var s=v.lstatSync(
e);if(s.isSymbolicLink()){var i=v.readlinkSync(e);if(r&&v.existsSync(t)){var o=v.lstatSync(t);o.isSymbolicLink()?v.unlinkSync(t):v.rmSync(t,{recursive:!0,force:!0})}
v.symlinkSync(i,t)}else if(s.isFile())r?v.copyFileSync(e,t):v.copyFileSync(e,t,v.constants.COPYFILE_EXCL);else{var a=v.readdirSync(e,{withFileTypes:!0});v.existsSync(
t)||v.mkdirSync(t,{recursive:!0});for(var l=0,c=a;l<c.length;l++){var u=c[l],f=x.join(e,u.name),I=x.join(t,u.name);Hs(f,I,r)}}};function Do(e,t,r,s){var i=!1;if(r&&
typeof r=="string"&&r.startsWith("-")){var o=String(r).toLowerCase();i=o.includes("f")&&!o.includes("n")}var a=v.existsSync(e),l=v.existsSync(t),c=[];try{if(a)c.
push(e);else if(e.includes("*"))c.push.apply(c,xe(x.resolve(x.dirname(e)),[x.basename(e)]));else throw new Error((0,n.loc)("LIB_PathNotFound","mv",e));if(l&&!i)
throw new Error("File already exists at ".concat(t));for(var u=0,f=c;u<f.length;u++){var I=f[u];v.renameSync(I,t)}}catch(S){(0,n.debug)("mv failed");var g=(0,n.
loc)("LIB_OperationFailed","mv",S);if((0,n.debug)(g),!s)throw new Error(g)}}n.mv=Do;function cr(e,t,r){for(r===void 0&&(r={continueOnError:!1,retryCount:0});r.retryCount>=
0;)try{return e.apply(void 0,t)}catch(s){if(r.retryCount<=0)if(r.continueOnError){(0,n.warning)(s,n.IssueSource.TaskInternal);break}else throw s;else(0,n.debug)(
'Attempt to execute function "'.concat(e==null?void 0:e.name,'" failed, retries left: ').concat(r.retryCount)),r.retryCount--}}n.retry=cr;function Co(e,t,r){var s;
if(t)try{s=v.statSync(e)}catch(i){if(i.code=="ENOENT"&&r)s=v.lstatSync(e),(0,n.debug)("  ".concat(e," (broken symlink)"));else throw i}else s=v.lstatSync(e);return s}
function lr(e,t){if(!e)return(0,n.debug)("no path specified"),[];e=x.normalize(e),(0,n.debug)("findPath: '".concat(e,"'")),t=t||Ws(),$s(t);try{v.lstatSync(e)}catch(a){
if(a.code=="ENOENT")return(0,n.debug)("0 results"),[];throw a}try{for(var r=[],s=[new xs(e,1)],i=[],o=function(){var a=s.pop(),l=void 0;try{var c=!r.length,u=t.
followSpecifiedSymbolicLink&&c,f=t.followSymbolicLinks||u;l=Co(a.path,f,t.allowBrokenSymbolicLinks)}catch(m){if(m.code=="ENOENT"&&t.skipMissingFiles)return(0,n.
warning)('No such file or directory: "'.concat(a.path,'" - skipping.'),n.IssueSource.TaskInternal),"continue";throw m}if(r.push(a.path),l.isDirectory()){if((0,n.
debug)("  ".concat(a.path," (directory)")),t.followSymbolicLinks){var I;for(y._isUncPath(a.path)?I=cr(v.realpathSync,[a.path],{continueOnError:!1,retryCount:5}):
I=v.realpathSync(a.path);i.length>=a.level;)i.pop();if(i.some(function(m){return m==I}))return(0,n.debug)("    cycle detected"),"continue";i.push(I)}for(var g=a.
level+1,S=v.readdirSync(a.path).map(function(m){return new xs(x.join(a.path,m),g)}),h=S.length-1;h>=0;h--)s.push(S[h])}else(0,n.debug)("  ".concat(a.path," (fil\
e)"))};s.length;)o();return(0,n.debug)("".concat(r.length," results")),r}catch(a){throw new Error((0,n.loc)("LIB_OperationFailed","find",a.message))}}n.find=lr;
var xs=(function(){function e(t,r){this.path=t,this.level=r}return e})();function $s(e){(0,n.debug)("findOptions.allowBrokenSymbolicLinks: '".concat(e.allowBrokenSymbolicLinks,
"'")),(0,n.debug)("findOptions.followSpecifiedSymbolicLink: '".concat(e.followSpecifiedSymbolicLink,"'")),(0,n.debug)("findOptions.followSymbolicLinks: '".concat(
e.followSymbolicLinks,"'")),(0,n.debug)("findOptions.skipMissingFiles: '".concat(e.skipMissingFiles,"'"))}function Ws(){return{allowBrokenSymbolicLinks:!1,followSpecifiedSymbolicLink:!0,
followSymbolicLinks:!0,skipMissingFiles:!1}}function Oo(e,t,r,s){if(!t)throw new Error("pattern parameter cannot be empty");(0,n.debug)("legacyFindFiles rootDir\
ectory: '".concat(e,"'")),(0,n.debug)("pattern: '".concat(t,"'")),(0,n.debug)("includeFiles: '".concat(r,"'")),(0,n.debug)("includeDirectories: '".concat(s,"'")),
!r&&!s&&(r=!0);var i=[],o=[];t=t.replace(/;;/g,"\0");for(var a=0,l=t.split(";");a<l.length;a++){var c=l[a];if(c){c=c.replace(/\0/g,";");var u=void 0;if(y._startsWith(
c,"+:")?(c=c.substring(2),u=!0):y._startsWith(c,"-:")?(c=c.substring(2),u=!1):u=!0,y._endsWith(c,"/")||process.platform=="win32"&&y._endsWith(c,"\\"))throw new Error(
(0,n.loc)("LIB_InvalidPattern",c));e&&!x.isAbsolute(c)&&(c=x.join(e,c),y._endsWith(c,"\\")&&(c=c.substring(0,c.length-1))),u?i.push(c):o.push(y._legacyFindFiles_convertPatternToRegExp(
c))}}var f=0,I=Uo(i,o,!!r,!!s);(0,n.debug)("all matches:");for(var g=0,S=I;g<S.length;g++){var h=S[g];(0,n.debug)(" "+h)}return(0,n.debug)("total matched: "+I.length),
I}n.legacyFindFiles=Oo;function Uo(e,t,r,s){(0,n.debug)("getMatchingItems()");for(var i=0,o=e;i<o.length;i++){var a=o[i];(0,n.debug)("includePattern: '".concat(
a,"'"))}for(var l=0,c=t;l<c.length;l++){var a=c[l];(0,n.debug)("excludePattern: ".concat(a))}(0,n.debug)("includeFiles: "+r),(0,n.debug)("includeDirectories: "+
s);for(var u={},f=function(S){var h=void 0,m=S.indexOf("*"),B=S.indexOf("?");if(m<0&&B<0)h=y._getDirectoryName(S);else{var b=Math.min(m>=0?m:B,B>=0?B:m);h=y._getDirectoryName(
S.substring(0,b))}if(!h)return"continue";var _=y._legacyFindFiles_convertPatternToRegExp(S),R=lr(h,{followSymbolicLinks:!0}).filter(function(C){if(r&&s)return!0;
var T=v.statSync(C).isDirectory();return r&&!T||s&&T}).forEach(function(C){var T=process.platform=="win32"?C.replace(/\\/g,"/"):C,H="".concat(T,"/"),K=!1;if(_.test(
T)||s&&_.test(H)){K=!0;for(var M=0,J=t;M<J.length;M++){var pe=J[M];if(pe.test(T)||s&&pe.test(H)){K=!1;break}}}K&&(u[C]=C)})},I=0,g=e;I<g.length;I++){var a=g[I];
f(a)}return Object.keys(u).sort()}function Gs(e){if((0,n.debug)("rm -rf "+e),qs()==je.Windows)try{var t=v.lstatSync(e);if(t.isDirectory()&&!t.isSymbolicLink())(0,n.
debug)("removing directory "+e),sr.execFileSync("cmd.exe",["/c","rd","/s","/q",y._normalizeSeparators(e)]);else if(t.isSymbolicLink()){(0,n.debug)("removing sym\
bolic link "+e);var r=v.readlinkSync(e);if(v.existsSync(r)){var s=v.statSync(r);s.isDirectory()&&sr.execFileSync("cmd.exe",["/c","rd","/s","/q",y._normalizeSeparators(
r)]),v.unlinkSync(e)}else(0,n.debug)("Symbolic link '".concat(e,"' points to a non-existing target '").concat(r,"'. Removing the symbolic link.")),v.unlinkSync(
e)}else(0,n.debug)("removing file "+e),sr.execFileSync("cmd.exe",["/c","del","/f","/a",y._normalizeSeparators(e)])}catch(u){if((0,n.debug)("Error: "+u.message),
u.code!="ENOENT")throw new Error((0,n.loc)("LIB_OperationFailed","rmRF",u.message))}else{var t=void 0;try{if(e.includes("*"))for(var i=xe(x.dirname(e),[x.basename(
e)]),o=0,a=i;o<a.length;o++){var l=a[o];Gs(l)}else if(t=v.lstatSync(e),t.isDirectory()&&!t.isSymbolicLink())(0,n.debug)("removing directory "+e),v.rmSync(e,{recursive:!0,
force:!0});else if(t.isSymbolicLink()){(0,n.debug)("removing symbolic link "+e);var r=v.readlinkSync(e);if(v.existsSync(r)){var c=v.statSync(r);c.isDirectory()&&
v.rmSync(r,{recursive:!0,force:!0}),v.unlinkSync(e)}else(0,n.debug)("Symbolic link '".concat(e,"' points to a non-existing target '").concat(r,"'. Removing the \
symbolic link.")),v.unlinkSync(e)}else(0,n.debug)("removing file "+e),v.unlinkSync(e)}catch(f){if((0,n.debug)("Error: "+f.message),f.code!="ENOENT")throw new Error(
(0,n.loc)("LIB_OperationFailed","rmRF",f.message))}}}n.rmRF=Gs;function Vo(e,t,r){var s=this.tool(e);return t&&(t instanceof Array?s.arg(t):typeof t=="string"&&
s.line(t)),s.execAsync(r)}n.execAsync=Vo;function Mo(e,t,r){var s=this.tool(e);return t&&(t instanceof Array?s.arg(t):typeof t=="string"&&s.line(t)),s.exec(r)}n.
exec=Mo;function qo(e,t,r){var s=this.tool(e);return t&&(t instanceof Array?s.arg(t):typeof t=="string"&&s.line(t)),s.execSync(r)}n.execSync=qo;function zo(e){var t=new Fs.
ToolRunner(e);return t.on("debug",function(r){(0,n.debug)(r)}),t}n.tool=zo;function jo(e,t,r,s){(0,n.debug)("patternRoot: '".concat(r,"'")),s=s||ur(),Ks(s),typeof t==
"string"&&(t=[t]);for(var i={},o=s,a=0,l=t;a<l.length;a++){var c=l[a];if((0,n.debug)("pattern: '".concat(c,"'")),c=(c||"").trim(),!c){(0,n.debug)("skipping empt\
y pattern");continue}var u=y._cloneMatchOptions(o);if(!u.nocomment&&y._startsWith(c,"#")){(0,n.debug)("skipping comment");continue}u.nocomment=!0;var f=0;if(!u.
nonegate){for(;c.charAt(f)=="!";)f++;c=c.substring(f),f&&(0,n.debug)("trimmed leading '!'. pattern: '".concat(c,"'"))}var I=f==0||f%2==0&&!u.flipNegate||f%2==1&&
u.flipNegate;u.nonegate=!0,u.flipNegate=!1;var g=void 0,S=c;if(u.nobrace)g=[c];else{(0,n.debug)("expanding braces");var h=process.platform=="win32"?c.replace(/\\/g,
"/"):c;g=fe.braceExpand(h)}u.nobrace=!0;for(var m=0,B=g;m<B.length;m++){var b=B[m];if((g.length!=1||b!=S)&&(0,n.debug)("pattern: '".concat(b,"'")),b=(b||"").trim(),
!b){(0,n.debug)("skipping empty pattern");continue}if(r&&!y._isRooted(b)&&(!u.matchBase||(process.platform=="win32"?b.replace(/\\/g,"/"):b).indexOf("/")>=0)&&(b=
y._ensureRooted(r,b),(0,n.debug)("rooted pattern: '".concat(b,"'"))),I){(0,n.debug)("applying include pattern against original list");var _=fe.match(e,b,u);(0,n.
debug)(_.length+" matches");for(var R=0,C=_;R<C.length;R++){var T=C[R];i[T]=!0}}else{(0,n.debug)("applying exclude pattern against original list");var _=fe.match(
e,b,u);(0,n.debug)(_.length+" matches");for(var H=0,K=_;H<K.length;H++){var T=K[H];delete i[T]}}}}var M=e.filter(function(J){return i.hasOwnProperty(J)});return(0,n.
debug)(M.length+" final results"),M}n.match=jo;function Ho(e,t){return t=t||ur(),fe.filter(e,t)}n.filter=Ho;function Ks(e){(0,n.debug)("matchOptions.debug: '".concat(
e.debug,"'")),(0,n.debug)("matchOptions.nobrace: '".concat(e.nobrace,"'")),(0,n.debug)("matchOptions.noglobstar: '".concat(e.noglobstar,"'")),(0,n.debug)("match\
Options.dot: '".concat(e.dot,"'")),(0,n.debug)("matchOptions.noext: '".concat(e.noext,"'")),(0,n.debug)("matchOptions.nocase: '".concat(e.nocase,"'")),(0,n.debug)(
"matchOptions.nonull: '".concat(e.nonull,"'")),(0,n.debug)("matchOptions.matchBase: '".concat(e.matchBase,"'")),(0,n.debug)("matchOptions.nocomment: '".concat(e.
nocomment,"'")),(0,n.debug)("matchOptions.nonegate: '".concat(e.nonegate,"'")),(0,n.debug)("matchOptions.flipNegate: '".concat(e.flipNegate,"'"))}function ur(){
return{debug:!1,nobrace:!0,noglobstar:!1,dot:!0,noext:!1,nocase:process.platform=="win32",nonull:!1,matchBase:!1,nocomment:!1,nonegate:!1,flipNegate:!1}}function xe(e,t,r,s){
e=e||this.getVariable("system.defaultWorkingDirectory")||process.cwd(),(0,n.debug)("defaultRoot: '".concat(e,"'")),t=t||[],t=typeof t=="string"?[t]:t,r=r||Ws(),
$s(r),s=s||ur(),Ks(s),e=y._normalizeSeparators(e);for(var i={},o=s,a=0,l=t||[];a<l.length;a++){var c=l[a];if((0,n.debug)("pattern: '".concat(c,"'")),c=(c||"").trim(),
!c){(0,n.debug)("skipping empty pattern");continue}var u=y._cloneMatchOptions(o);if(!u.nocomment&&y._startsWith(c,"#")){(0,n.debug)("skipping comment");continue}
u.nocomment=!0;var f=0;if(!u.nonegate){for(;c.charAt(f)=="!";)f++;c=c.substring(f),f&&(0,n.debug)("trimmed leading '!'. pattern: '".concat(c,"'"))}var I=f==0||f%
2==0&&!u.flipNegate||f%2==1&&u.flipNegate;u.nonegate=!0,u.flipNegate=!1;var g=void 0,S=c;if(u.nobrace)g=[c];else{(0,n.debug)("expanding braces");var h=process.platform==
"win32"?c.replace(/\\/g,"/"):c;g=fe.braceExpand(h)}u.nobrace=!0;for(var m=0,B=g;m<B.length;m++){var b=B[m];if((g.length!=1||b!=S)&&(0,n.debug)("pattern: '".concat(
b,"'")),b=(b||"").trim(),!b){(0,n.debug)("skipping empty pattern");continue}if(I){var _=y._getFindInfoFromPattern(e,b,u),R=_.findPath;if((0,n.debug)("findPath: \
'".concat(R,"'")),!R){(0,n.debug)("skipping empty path");continue}(0,n.debug)("statOnly: '".concat(_.statOnly,"'"));var C=[];if(_.statOnly)try{v.statSync(R),C.push(
R)}catch(We){if(We.code!="ENOENT")throw We;(0,n.debug)("ENOENT")}else C=lr(R,r);(0,n.debug)("found ".concat(C.length," paths")),(0,n.debug)("applying include pa\
ttern"),_.adjustedPattern!=b&&((0,n.debug)("adjustedPattern: '".concat(_.adjustedPattern,"'")),b=_.adjustedPattern);var T=fe.match(C,b,u);(0,n.debug)(T.length+"\
 matches");for(var H=0,K=T;H<K.length;H++){var M=K[H],J=process.platform=="win32"?M.toUpperCase():M;i[J]=M}}else{u.matchBase&&!y._isRooted(b)&&(process.platform==
"win32"?b.replace(/\\/g,"/"):b).indexOf("/")<0?(0,n.debug)("matchBase and basename only"):(b=y._ensurePatternRooted(e,b),(0,n.debug)("after ensurePatternRooted,\
 pattern: '".concat(b,"'"))),(0,n.debug)("applying exclude pattern");var T=fe.match(Object.keys(i).map(function(an){return i[an]}),b,u);(0,n.debug)(T.length+" m\
atches");for(var pe=0,fr=T;pe<fr.length;pe++){var M=fr[pe],J=process.platform=="win32"?M.toUpperCase():M;delete i[J]}}}}var pr=Object.keys(i).map(function(We){return i[We]}).
sort();return(0,n.debug)(pr.length+" final results"),pr}n.findMatch=xe;function $o(e,t,r){var s=new URL(e),i="".concat(s.protocol,"//").concat(s.host);return t&&
(i="".concat(s.protocol,"//").concat(t,":").concat(r,"@").concat(s.host)),i}function Wo(e){var t=(0,n.getVariable)("Agent.ProxyUrl");if(t&&t.length>0){var r=(0,n.
getVariable)("Agent.ProxyUsername"),s=(0,n.getVariable)("Agent.ProxyPassword"),i=JSON.parse((0,n.getVariable)("Agent.ProxyBypassList")||"[]"),o=!1;if(e&&i.forEach(
function(l){new RegExp(l,"i").test(e)&&(o=!0)}),o)return null;var a=$o(t,r,s);return{proxyUrl:t,proxyUsername:r,proxyPassword:s,proxyBypassHosts:i,proxyFormattedUrl:a}}else
return null}n.getHttpProxyConfiguration=Wo;function Go(){var e=(0,n.getVariable)("Agent.CAInfo"),t=(0,n.getVariable)("Agent.ClientCert");if(e||t){var r={};if(r.
caFile=e,r.certFile=t,t){var s=(0,n.getVariable)("Agent.ClientCertKey"),i=(0,n.getVariable)("Agent.ClientCertArchive"),o=(0,n.getVariable)("Agent.ClientCertPass\
word");r.keyFile=s,r.certArchiveFile=i,r.passphrase=o}return r}else return null}n.getHttpCertConfiguration=Go;var Ko=(function(){function e(t){this.testRunner=t}
return e.prototype.publish=function(t,r,s,i,o,a,l){l=l||"VSTSTask";var c={};c.type=this.testRunner,r&&(c.mergeResults=r),s&&(c.platform=s),i&&(c.config=i),o&&(c.
runTitle=o),a&&(c.publishRunAttachments=a),t&&(c.resultFiles=Array.isArray(t)?t.join():t),c.testRunSystem=l,(0,n.command)("results.publish",c,"")},e})();n.TestPublisher=
Ko;var Xo=(function(){function e(){}return e.prototype.publish=function(t,r,s,i){var o={};t&&(o.codecoveragetool=t),r&&(o.summaryfile=r),s&&(o.reportdirectory=s),
i&&(o.additionalcodecoveragefiles=Array.isArray(i)?i.join():i),(0,n.command)("codecoverage.publish",o,"")},e})();n.CodeCoveragePublisher=Xo;var Yo=(function(){function e(t,r){
this.buildTool=t,this.ccTool=r}return e.prototype.enableCodeCoverage=function(t){t.buildtool=this.buildTool,t.codecoveragetool=this.ccTool,(0,n.command)("codeco\
verage.enable",t,"")},e})();n.CodeCoverageEnabler=Yo;function Zo(e){(0,n.command)("task.uploadfile",null,e)}n.uploadFile=Zo;function Jo(e){He("2.115.0"),(0,n.command)(
"task.prependpath",null,e)}n.prependPath=Jo;function Qo(e){(0,n.command)("task.uploadsummary",null,e)}n.uploadSummary=Qo;function ea(e,t,r){(0,n.command)("task.\
addattachment",{type:e,name:t},r)}n.addAttachment=ea;function ta(e,t,r,s){(0,n.command)("task.setendpoint",{id:e,field:Ds[t].toLowerCase(),key:r},s)}n.setEndpoint=
ta;function ra(e,t){(0,n.command)("task.setprogress",{value:"".concat(e)},t)}n.setProgress=ra;function sa(e,t,r,s,i,o,a,l,c,u,f){var I={id:e,parentid:r,type:s,name:i,
order:o?o.toString():void 0,starttime:a,finishtime:l,progress:c?c.toString():void 0,state:u?Ts[u]:void 0,result:f?re[f]:void 0};(0,n.command)("task.logdetail",I,
t)}n.logDetail=sa;function na(e,t,r,s,i,o){var a={type:As[e].toLowerCase(),code:o,sourcepath:r,linenumber:s?s.toString():void 0,columnnumber:i?i.toString():void 0};
(0,n.command)("task.logissue",a,t)}n.logIssue=na;function ia(e,t,r){(0,n.command)("artifact.upload",{containerfolder:e,artifactname:r},t)}n.uploadArtifact=ia;function oa(e,t,r){
(0,n.command)("artifact.associate",{type:Rs[r].toLowerCase(),artifactname:e},t)}n.associateArtifact=oa;function aa(e){(0,n.command)("build.uploadlog",null,e)}n.
uploadBuildLog=aa;function ca(e){(0,n.command)("build.updatebuildnumber",null,e)}n.updateBuildNumber=ca;function la(e){(0,n.command)("build.addbuildtag",null,e)}
n.addBuildTag=la;function ua(e){He("2.132.0"),(0,n.command)("release.updatereleasename",null,e)}n.updateReleaseName=ua,n.TaskCommand=Ps.TaskCommand,n.commandFromString=
Ps.commandFromString,n.ToolRunner=Fs.ToolRunner;function da(e){return Ne.createExternalOutputStream(e)}n.createExternalOutputStream=da;function fa(e,t){Ne.writeExternalOutput(
e,t)}n.writeExternalOutput=fa;function pa(e,t){Ne.debugExternalOutput(e,t)}n.debugExternalOutput=pa;function ga(e,t){Ne.warningExternalOutput(e,t)}n.warningExternalOutput=
ga;function ha(e,t){Ne.errorExternalOutput(e,t)}n.errorExternalOutput=ha,n.defaultAllowedVsoCommands=Ne.defaultAllowedVsoCommands,nr.lt(process.versions.node,"4\
.2.0")&&(0,n.warning)("Tasks require a new agent.  Upgrade your agent or node to 4.2.0 or later",n.IssueSource.TaskInternal),global._vsts_task_lib_loaded||(y._loadData(),
y._exposeProxySettings(),y._exposeCertSettings());function ma(e,t){for(var r=0;r<e.length;r++)if(t(e[r]))return e[r]}});function Sr(e){e!==void 0&&(process.exitCode=
e),process.once("beforeExit",()=>process.exit()),setTimeout(()=>process.exit(),5e3).unref()}var ln="6.0.2",_t=["bash","sh","pwsh","powershell","cmd"],Fe={"organ\
ization-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organization: a UUID.",environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"\
text",group:"signpath",scope:"always",secret:!0,description:"API token of a SignPath user with submitter permission. Hand it over from a secret; it is masked be\
fore anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"text",group:"signpath",scope:"always",description:"SignPath project.",environment:"\
SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"always",description:"Signing policy of the project: it names the key and the \
certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"signpath",scope:"always",description:"Address of SignPath's API, for a s\
elf-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_API_URL"},files:{kind:"lines",group:"files",scope:"always",description:"Fi\
les to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{kind:"choice",choices:["auto",...import_chunk_VN3XLZGO.d],group:"files",
scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and its extension. Without `files`: the tool to prepare for.",default:"\
auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where results go; the tree below the glob's base is kept.",defaultText:"in place\
; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["replace","skip","error"],group:"files",scope:"files",description:"What\
 to do with a file that is signed already. `skip` leaves it only where its signature is valid, by the right certificate, and as it was asked for (digest, paddin\
g, timestamp).",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn","ignore"],group:"files",scope:"files",description:"What to do wher\
e `files` matches nothing, or a file named in it is not there. A glob that matches nothing beside others that do is a warning, unless this is `ignore`.",default:"\
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
Cryptoki library to install.",default:ln},"cryptoki-archive":{kind:"text",group:"installation",scope:"download",description:"Address or path of the library's ar\
chive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"download",description:"SHA-256 digest of the library's archive\
, in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"Path of an installed PKCS #11 library: nothing is downloade\
d."},"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"Fail where neither a digest nor a GPG signature vouches for \
the archive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"always",description:"Install with apt-get or dnf what the cho\
sen tools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"The openssl to use: a path, or a command name.",defaultText:"\
the first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"installation",scope:"always",description:"How openssl reaches t\
he library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"choice",choices:["none","configuration","all"],group:"enviro\
nment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API token.",defaultText:"`none`; `configuration` where neither `fi\
les` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"HTTP proxy for downloads, SignPath's API, timestamp servers \
and the library: `host:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy variables"},"report-directory":{kind:"text",group:"environment",
scope:"files",description:"Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-level":{kind:"choice",choices:["none","fatal","error","warning",
"info","debug","verbose"],group:"environment",scope:"always",description:"Log level of SignPath's library.",default:"warning"},"service-unavailable-timeout-in-s\
econds":{kind:"integer",minimum:1,maximum:86400,group:"environment",scope:"always",description:"How long one call to SignPath may take in all, its retries inclu\
ded, in seconds.",default:"600",environment:"SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"http-request-timeout-in-seconds":{kind:"integer",minimum:1,maximum:3600,
group:"environment",scope:"always",description:"How long one attempt of a call to SignPath, or to a timestamp server, may take, in seconds.",default:"30",environment:"\
SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},X=Object.keys(Fe);function Lr(e,t){let r=Br(e,t),s=r.get("api-token"),i=["http_proxy","https_proxy","HTTP_PROXY","HT\
TPS_PROXY"].map(c=>t[c]),o=[r.get("http-proxy"),...i].map(c=>br((c==null?void 0:c.includes("://"))===!1?`http://${c}`:c)),a=[r.get("cryptoki-archive"),...Xe(r.get(
"timestamp-urls"))],l=[s,...o,...a.map(br),...a.flatMap(Ln)];return[...new Set(l.filter(c=>c!==void 0))]}function wr(e,t){let r=Br(e,t),s=f=>r.get(f)??ne(f).default,
i=f=>s(f)??"",o=new Set([...r.keys()].filter(f=>r.get(f)!==ne(f).default)),a=Xe(r.get("files")),l=r.get("run"),c=a.length===0&&l===void 0;for(let f of X)fn(f,s(
f));let u={organizationId:Q(s("organization-id"),import_chunk_VN3XLZGO.f),apiToken:Q(s("api-token"),import_chunk_VN3XLZGO.g),projectSlug:Q(s("project-slug"),f=>(0,import_chunk_VN3XLZGO.h)(
f,"project-slug")),signingPolicySlug:Q(s("signing-policy-slug"),f=>(0,import_chunk_VN3XLZGO.h)(f,"signing-policy-slug")),apiUrl:(0,import_chunk_VN3XLZGO.i)(i("a\
pi-url")),files:a,tool:i("tool"),outputDirectory:s("output-directory"),existingSignature:i("existing-signature"),ifNoFilesFound:i("if-no-files-found"),shard:Q(s(
"shard"),mn),arguments:Xe(r.get("arguments")),digest:i("digest"),inputIsDigest:i("input-is-digest")==="true",padding:i("padding"),outputFormat:i("output-format"),
description:s("description"),descriptionUrl:s("description-url"),gpgFormat:i("gpg-format"),gpgPublicKey:s("gpg-public-key"),certificate:s("certificate"),timestampUrls:Xe(
r.get("timestamp-urls")).map(In),verify:i("verify")==="true",run:l,shell:Q(s("shell"),vn),ifNoCredentials:i("if-no-credentials"),parallel:Number(i("parallel")),
batch:i("batch"),retries:Number(i("retries")),resumeFrom:s("resume-from"),timeLimitInSeconds:Number(i("time-limit-in-seconds")),failFast:i("fail-fast")==="true",
cryptokiVersion:i("cryptoki-version"),cryptokiArchive:s("cryptoki-archive"),cryptokiSha256:Q(s("cryptoki-sha256"),yn),cryptokiLibrary:s("cryptoki-library"),requireVerifiedDownload:i(
"require-verified-download")==="true",installPrerequisites:i("install-prerequisites")==="true",openssl:s("openssl"),opensslBackend:i("openssl-backend"),exportEnvironment:s(
"export-environment")??(c?"configuration":"none"),httpProxy:Q(s("http-proxy"),import_chunk_VN3XLZGO.k),reportDirectory:s("report-directory"),logLevel:i("log-lev\
el"),serviceUnavailableTimeoutInSeconds:Number(i("service-unavailable-timeout-in-seconds")),httpRequestTimeoutInSeconds:Number(i("http-request-timeout-in-second\
s")),given:o};return hn(u,r),u}function Er({files:e,run:t},r){var o,a;if(r.ACT==="true"||r.GITEA_ACTIONS==="true")return;let s=e.length===0&&t===void 0,i=l=>l.replaceAll(
"-","").replace(/s$/,"");for(let[l,c]of Object.entries(r)){let u=(a=(o=/^INPUT_(.+)$/.exec(l))==null?void 0:o[1])==null?void 0:a.toLowerCase();if(u===void 0||xr(
c)===void 0||X.some(g=>g===u))continue;let f=X.find(g=>i(g)===i(u));if(u.includes("-")||(f==null?void 0:f.includes("-"))===!0||s&&f!==void 0)throw St(u,f??(0,import_chunk_RVPQFYDX.a)(
u,X))}}function St(e,t,r=""){return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is given, but there is no such input.`,{hint:t===void 0?`The names of all \
inputs stand in docs/reference.md${r}.`:`Did you mean ${t}?`})}function Br(e,t){let r=new Map;for(let s of X){let i=ne(s).environment,o=t.TF_BUILD!==void 0&&un(
s),a=c=>o&&bt(c)?void 0:xr(c),l=a(e(s))??(i===void 0?void 0:a(t[i]));l!==void 0&&r.set(s,dn(s,l))}return r}function un(e){return e==="api-token"||e==="organizat\
ion-id"}function bt(e){return/^\s*\$\([^()\r\n]+\)\s*$/.test(e??"")}function dn(e,t){let{kind:r}=ne(e);return e==="run"?t:r==="boolean"?t.trim().toLowerCase():t.
trim()}function fn(e,t){if(t===void 0)return;let r=ne(e);switch(r.kind){case"choice":if(!r.choices.includes(t))throw kr(e,t,r.choices);return;case"boolean":if(t!==
"true"&&t!=="false")throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is "${t}", which is neither true nor false.`,{hint:`Set ${e} to true or false.`});return;case"\
integer":{let{minimum:s,maximum:i}=r,o=Number(t);if(!/^\d+$/.test(t)||o<s||o>i)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is "${t}", which is not a\
 whole number from ${s} to ${i}.`,{hint:`Give ${e} as plain digits, or leave it out for ${r.default??"its default"}.`});return}case"text":if(e!=="run"&&/[\r\n\0]/.
test(t))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} spans several lines, but it takes one value.`,{hint:`Check the quoting of ${e}; a YAML block (|)\
 keeps line breaks.`});return;case"lines":return}}function kr(e,t,r){return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is "${t}", which is not one of ${r.
join(", ")}.`,{hint:(e==="digest"?gn(t):void 0)??pn(e,t,r)})}function pn(e,t,r){let s=(0,import_chunk_RVPQFYDX.a)(t,r),i=ne(e);return s!==void 0?`Did you mean ${s}\
?`:`Give one of these, or leave ${e} out for ${i.default??i.defaultText??"its default"}.`}function gn(e){var s;let t=/^(md5|sha)-?(1?)$/i.exec(e);if(t===null)return;
let r=((s=t[1])==null?void 0:s.toLowerCase())==="md5"?"MD5":"SHA-1";return`${r} is not offered: two files with the same ${r} can be made on purpose, so that a s\
ignature of one is good for the other. Use sha256.`}function hn(e,t){let r=o=>e.given.has(o),s=(o,a)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o} i\
s given, but it has no effect: ${a}.`,{hint:`Leave ${o} out.`})},i=t.has("files");for(let o of X){let{scope:a}=ne(o);if(a==="files"&&!i&&r(o)&&s(o,"there are no\
 files to sign"),a==="download"&&r(o)&&e.cryptokiLibrary!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o} and cryptoki-library exclude each othe\
r: with a library nothing is downloaded.`,{hint:`Leave out ${o} to use the library at ${e.cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(i&&e.
files.length===0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(i&&e.files.every(
o=>o.startsWith("!")))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the\
 leading "!", such as dist/**.'});if(r("shell")&&e.run===void 0&&s("shell","there is no script in run"),r("gpg-public-key")&&!i&&!["gpg","rpmsign","debsigs"].includes(
e.tool))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is given, but it has no effect: tool is ${e.tool}.`,{hint:"Set tool to gpg, rpmsign or\
 debsigs, or leave gpg-public-key out."})}function mn(e){let t=/^(\d{1,5})\/(\d{1,5})$/.exec(e),r=Number(t==null?void 0:t[1]),s=Number(t==null?void 0:t[2]);if(t===
null||r<1||s<1||r>s)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`shard is "${e}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"T\
he second of five jobs has shard 2/5."});return{index:r,count:s}}function vn(e){let t=_t.find(r=>r===e);if(t===void 0)throw kr("shell",e,_t);return t}function In(e){
let t=URL.canParse(e)?new URL(e):void 0;if((t==null?void 0:t.protocol)!=="http:"&&(t==null?void 0:t.protocol)!=="https:")throw new import_chunk_VC77LCNK.b("INVA\
LID_INPUT",`timestamp-urls holds "${e}", which is not an http or https address.`,{hint:"Give one address a line, http://\u2026 or https://\u2026, as your timestamp author\
ity names it."});return/[^\x21-\x7e]/.test(e)?t.href:e}function yn(e){let t=e.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(t))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","cryptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return t}function ne(e){return Fe[e]}function Q(e,t){
return e===void 0?void 0:t(e)}function xr(e){return e===void 0||e.trim()===""?void 0:e}function Xe(e){return(e??"").split(/\r?\n/).map(t=>t.trim()).filter(t=>t!==
"")}var _n=3;function br(e){if(e===void 0||!URL.canParse(e))return;let{username:t,password:r}=new URL(e);if(r===""&&t.length>=Nr)return(0,import_chunk_45C276AH.h)(
t);let s=(0,import_chunk_45C276AH.h)(r);return s.length<_n?void 0:s}var Sn=/key|token|sig|secret|pass|auth|cred|code/i,bn=8,Nr=16;function Ln(e){var r;return(((r=
/^https?:\/\/[^#?]*\?([^#]+)/i.exec(e??""))==null?void 0:r[1])??"").split("&").flatMap(s=>{let[i="",o]=s.split(/=(.*)/s);return o===void 0?i.length<Nr?[]:[i]:Sn.
test(i)&&o.length>=bn?[o,(0,import_chunk_45C276AH.h)(o)]:[]})}async function Pr(e,t){let r=await Bn(e,t.signal),{deliver:s}=await Promise.resolve().then(()=>__toESM(require("./deliver-IQLLYLZQ.cjs"))),
i={startedAt:new Date,result:"failed",prepared:void 0,files:[],error:void 0};try{await En(Nn(r,i))}catch(o){i.error=o}if(await s(r,i),i.error!==void 0)throw i.error}
async function En(e){let t=()=>{},r=new Promise((s,i)=>{t=()=>{i(new Error("it waits for what can no longer come"))}});process.once("beforeExit",t);try{await Promise.
race([e,r])}finally{process.off("beforeExit",t)}}async function Bn(e,t){try{let{inputs:r,secrets:s}=An(e),{openSession:i,workspaceState:o}=await Promise.resolve().then(()=>__toESM(require("./session-QO3BE7C3.cjs")));
return e.loadState(o)!==void 0&&await Tn(e),await i(e,r,s,t)}catch(r){throw kn(e),r}}function kn(e){try{e.setOutput("signed","false"),e.setOutput("signed-count",
"0")}catch{}}var xn=1e3;async function Nn(e,t){let{host:r,inputs:s}=e;if(s.apiToken===void 0&&s.ifNoCredentials==="skip"){t.result="skipped";return}s.files.length===
0&&s.run===void 0&&(r.name==="github"||r.name==="azure")&&r.notice("Neither files nor run is given: this step prepares for later ones, and signs nothing."),await Fn(
s);let i=await e.workspace.folder("log"),o=s.tool==="auto"?void 0:(await Promise.resolve().then(()=>__toESM(require("./start-ahead-KBUKW7QQ.cjs")))).startEarly(
s.tool,i,e);try{await Pn(e,t,{logDirectory:i,startedEarly:o})}finally{await(o==null?void 0:o.discard())}}async function Pn(e,t,r){let{inputs:s}=e,{findFilesToSign:i}=await Promise.resolve().then(()=>__toESM(require("./find-files-to-sign-C7WO2DJY.cjs"))),
o=await i(e);if(o.length===0&&s.files.length>0){t.result="nothing-to-sign";return}if(o.length>=xn){let{collectEarly:u}=await Promise.resolve().then(()=>__toESM(require("./heap-DCZKQHTU.cjs")));
u()}let{prepare:a}=await Promise.resolve().then(()=>__toESM(require("./prepare-U7IOU7ZV.cjs"))),l=(0,import_promises.setImmediate)().then(()=>Promise.resolve().then(()=>__toESM(require("./sign-files-HKD6VB7E.cjs")))),
c=t.prepared=await a(e,o,r);try{let{signFiles:u}=await l;await u(c,t);let{exportPrepared:f,runScript:I}=await Promise.resolve().then(()=>__toESM(require("./script-ZHMM7EYH.cjs")));
await I(c),f(c)}finally{await c.close()}s.files.length===0?t.result="prepared":t.result=c.plan.files.length>0?"signed":"nothing-to-sign"}async function Fn(e){if(e.
reportDirectory!==void 0){let{makeReportFolder:t}=await Promise.resolve().then(()=>__toESM(require("./write-XBZOLWQV.cjs")));await t(e.reportDirectory)}if(e.run!==
void 0){let{checkShell:t}=await Promise.resolve().then(()=>__toESM(require("./script-ZHMM7EYH.cjs")));await t(e)}}async function Lt(e){let{forgetExported:t}=await Promise.resolve().then(()=>__toESM(require("./script-ZHMM7EYH.cjs"))),
{workspaceState:r}=await Promise.resolve().then(()=>__toESM(require("./session-QO3BE7C3.cjs"))),{endOrphans:s}=await Promise.resolve().then(()=>__toESM(require("./orphans-OMSAUVLM.cjs"))),
{removeWorkspace:i}=await Promise.resolve().then(()=>__toESM(require("./workspace-2RQIMT6P.cjs")));try{let o=e.loadState(r);if(o===void 0||o==="")return;await s(
o),await i(o)}finally{t(e)}}async function Tn(e){await Lt(e).catch(t=>{e.warning(`Not everything of the try before could be removed: ${t instanceof Error?t.message:
String(t)}`)})}function An(e){let t=i=>e.input(i),r=Lr(t,(0,import_chunk_ZGFX3NXA.a)());for(let i of r.flatMap(import_chunk_7RIKCKPE.d))e.maskSecret(i);let s=wr(
t,(0,import_chunk_ZGFX3NXA.a)());return e.name==="github"&&Er(s,(0,import_chunk_ZGFX3NXA.a)()),{inputs:s,secrets:r}}var Te=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,
Ka=new RegExp(String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${Te}:)`,"u");function Fr(e,t){return e.includes("#")?e.replace(t,"$& "):e}function Tr(e){
return e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}process.stdout.write=()=>!0,process.on("uncaughtException",e=>{wt();let t="Check that the agent's temporary folder exists, can be written to and has ro\
om.",r=process.argv.includes("--post"),s=r?`Not everything could be removed: ${e.message}. ${t}`:`The task can't start: ${e.message}. ${t} [UNSUPPORTED_RUNNER]`;
process.stdout.write(`##vso[task.logissue type=${r?"warning":"error"};]${Tr(s)}
`),r||process.stdout.write(`##vso[task.complete result=Failed;]
`),process.exit(r?0:1)});function wt(){Reflect.deleteProperty(process.stdout,"write")}var ee={input:"serviceConnection",type:"signpath-pkcs11-sign",tokenParameter:"\
apitoken",organizationData:"organizationId"},Rn=["organization-id","api-token","api-url"];function Ar(e){return Rn.includes(e)}function te(e){return e.replace(/-([a-z0-9])/g,
(t,r)=>r.toUpperCase())}var Et=[...X.map(te),ee.input],Rr=Object.entries((0,import_chunk_ZGFX3NXA.a)()).flatMap(([e,t])=>{var s;let r=(s=/^INPUT_(.*)$/s.exec(e))==
null?void 0:s[1];return r===void 0||(t==null?void 0:t.trim())===""||Et.some(i=>i.toUpperCase()===r)?[]:[r]});function Dr(e){if(Rr.length===0)return;let t=new Set(
e().map(r=>r.replace(/[. ]/g,"_").toUpperCase()));for(let r of Rr.filter(s=>!t.has(`INPUT_${s}`))){let s=r.replaceAll("-","").toLowerCase(),i=Et.find(o=>o.toLowerCase()===
s)??(0,import_chunk_RVPQFYDX.a)(s,Et);if(!(i===void 0&&!r.includes("-")))throw St(r.toLowerCase(),i,"; in Azure they are in camelCase")}}var w=(0,import_chunk_3CREN6VF.d)(
Xs(),1);function Zs({url:e,username:t,password:r,bypassList:s},i){if(e===void 0||!URL.canParse(e)||Ia(s).some(S=>S.test(i)))return;let{protocol:o,hostname:a,port:l,
username:c,password:u}=new URL(e),f=t===void 0?c:encodeURIComponent(t),I=r===void 0?u:encodeURIComponent(r),g=f===""?"":`${f}${I===""?"":`:${I}`}@`;return`${o}/\
/${g}${a}:${l===""?"80":l}`}function Ia(e){let t=Ys(()=>JSON.parse(e??"[]"));return Array.isArray(t)?t.flatMap(r=>typeof r=="string"?Ys(()=>new RegExp(r,"i"))??
[]:[]):[]}function Ys(e){try{return e()}catch{return}}function Js(e,{getCACertificates:t,setDefaultCACertificates:r}={...va}){return t===void 0||r===void 0?!1:(r(
[...t("default"),e]),!0)}var ya=["v","s","o",""].join(Te),_a=new RegExp(String.raw`#${Te}#${Te}(?=(?:${ya})?\[)`,"giu");function Qs(e){return e.split(/\r\n|\r|\n/).
map(t=>Fr(t,_a)).join(`
`)}wt();for(let e of["uncaughtException","unhandledRejection"])process.removeAllListeners(e);var Ea=1e3,Ba=process.platform==="win32"?3e4:1e5,tn="pkcs11Sign.";function nn(){
let e=[],t=(0,import_chunk_7RIKCKPE.b)(e),{debug:r}=ka(),s=(0,import_node_path.resolve)(se("Agent.TempDirectory")??(0,import_node_os.tmpdir)()),i=new Map,o=new Map,
a=!1,l=Date.now(),c=(0,import_chunk_2L5EJ55B.b)(),u=h=>t(Qs(h)),f=h=>{process.stdout.write(`${h}
`)},I=(h,m,B)=>{w.logIssue(h,u(sn(m,B)),B===void 0?void 0:t(B.file))},g=(h,m)=>{a=!0,I(w.IssueType.Warning,h,m)},S=h=>{let m=h.split(/[\r\n]+/).filter(B=>B.trim()!==
"");if(m.length!==0){for(let B of m)w.setSecret(B);e.push(h),t=(0,import_chunk_7RIKCKPE.b)(e)}};return{name:"azure",temporaryDirectory:s,cacheDirectory:(0,import_node_path.join)(
(0,import_node_path.resolve)(se("Agent.ToolsDirectory")??s),"pkcs11-sign"),input(h){return Dr(()=>w.getVariables().map(m=>m.name)),on(h)},debug:h=>{r(u(h))},info:h=>{
f(u(h))},notice:(h,m)=>{f(u(sn(h,m)))},warning:g,error:(h,m)=>{I(w.IssueType.Error,h,m)},startGroup:h=>{f(`##[group]${u(h).replaceAll(`
`," ")}`)},endGroup:()=>{f("##[endgroup]")},maskSecret:S,setOutput(h,m){o.set(h,m);let B=Buffer.byteLength(m),b=B<=Ba;b||g(`The output ${te(h)} is left blank: w\
ith its ${B} bytes in the environment no later step could start. The report tells of all files.`),rn(te(h),b?m:"",{isOutput:"true"})},exportVariable(h,m,{secret:B}){
B&&S(m),rn(h,m,{issecret:String(B)})},saveState(h,m){i.set(h,m),w.setTaskVariable(tn+h,m)},loadState:h=>i.get(h)??j(w.getTaskVariable(tn+h)),summary(h){if(se("A\
gent.TempDirectory")===void 0)return Promise.resolve();let m=(0,import_node_path.join)((0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,"pkcs11-sign-s\
ummary-")),"pkcs11-sign.md");return(0,import_node_fs.writeFileSync)(m,h,{mode:384}),w.uploadSummary(m),Promise.resolve()},progress(h,m,B){let b=Date.now(),_=c.describe(
h,m,B);m<=0||b-l<Ea&&h<m||(l=b,w.setProgress(Math.floor(h/m*100),_))},applyAgentSettings(){let h=se("Agent.CAInfo");h!==void 0&&Pa(h,g)},complete(h){let B=a&&o.
get("signed")==="false"&&!o.has("cryptoki-library")?w.TaskResult.SucceededWithIssues:w.TaskResult.Succeeded;w.setResult(h==="failed"?w.TaskResult.Failed:B,"")}}}
function ka(){let e=!1,t=r=>e||!r.startsWith("##vso[task.debug]")?process.stdout.write(r):!0;return w.setStdStream(Object.assign(Object.create(process.stdout),{
write:t})),{debug(r){e=!0,w.debug(r),e=!1}}}function se(e){return j(w.getVariable(e))}function j(e){return e===void 0||e.trim()===""?void 0:e}function rn(e,t,r){
w.command("task.setvariable",{variable:e,...r},t)}function sn(e,t){return t===void 0||e.includes(t.file)?e:`${t.file}: ${e}`}function on(e){let t=j(w.getInput(te(
e)));return Ar(e)?xa(e,t):e==="http-proxy"?t??Na():t}function xa(e,t){var i;let r=j(w.getInput(ee.input)),s=e==="api-token"&&bt(t)?void 0:t;if(r===void 0)return s;
if(s!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${te(e)} and ${ee.input} exclude each other.`,{hint:`Leave out ${te(e)}: the service connection\
 gives it.`});switch(e){case"api-url":return j(w.getEndpointUrl(r,!0));case"organization-id":return j(w.getEndpointDataParameter(r,ee.organizationData,!0));case"\
api-token":{let o=j(w.getEndpointAuthorizationParameter(r,ee.tokenParameter,!0));if(o!==void 0||((i=j(w.getInput("ifNoCredentials")))==null?void 0:i.trim())==="\
skip")return o;throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS","The agent got no API token with the service connection.",{hint:`Check that ${ee.input} names \
a connection of the type SignPath, that this pipeline may use it, and that its token is set.`})}}}function Na(){if(["http_proxy","https_proxy","HTTP_PROXY","HTT\
PS_PROXY"].some(r=>j(process.env[r])!==void 0))return;let{environment:e,default:t}=Fe["api-url"];return Zs({url:se("Agent.ProxyUrl"),username:se("Agent.ProxyUse\
rname"),password:se("Agent.ProxyPassword"),bypassList:se("Agent.ProxyBypassList")},on("api-url")??j(process.env[e])??t)}function Pa(e,t){if(j(process.env.NODE_EXTRA_CA_CERTS)===
void 0){process.env.NODE_EXTRA_CA_CERTS=e;try{if(Js((0,import_node_fs.readFileSync)(e,"utf8")))return;t(`The agent's certificate authority ${e} is not used: thi\
s agent's Node.js ${process.versions.node} can't take it from here. Update the agent, or name the file in the variable NODE_EXTRA_CA_CERTS.`)}catch(r){t(`The ag\
ent's certificate authority ${e} can't be used: ${r instanceof Error?r.message:String(r)}`)}}}var Z=nn(),gt=new AbortController,ht=!1;for(let e of["SIGINT","SIG\
TERM"])process.on(e,()=>gt.abort(e));for(let e of["uncaughtException","unhandledRejection"])process.on(e,Aa);(process.argv.includes("--post")?Ta():Fa()).then(()=>{
Sr()});async function Fa(){try{Z.applyAgentSettings(),await Pr(Z,{signal:gt.signal}),ht||Z.complete(gt.signal.aborted?"failed":"done")}catch(e){if(ht)return;(0,import_chunk_43U2AKJL.a)(
Z,e),Z.complete("failed")}}async function Ta(){try{await Lt(Z)}catch(e){Z.warning(`Not everything could be removed: ${e instanceof Error?e.message:String(e)}`)}}
function Aa(e){ht||((0,import_chunk_43U2AKJL.a)(Z,e),Z.complete("failed")),ht=!0,process.exitCode=1,gt.abort(e),setTimeout(()=>process.exit(1),5e3).unref()}
