if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {
  console.log('##vso[task.logissue type=error;]pkcs11-sign needs an agent that runs tasks on Node.js 20.3 or later; this one took ' + process.versions.node + '. Update the agent (4.248 or later), and its system where that is older than glibc 2.28. [UNSUPPORTED_RUNNER]');
  console.log('##vso[task.complete result=Failed;]');
  process.exit(1);
}
var Nt=Object.create;var dt=Object.defineProperty;var Tt=Object.getOwnPropertyDescriptor;var Rt=Object.getOwnPropertyNames;var Ot=Object.getPrototypeOf,Ut=Object.prototype.hasOwnProperty;var Mt=(e,d,l,c)=>{if(d&&typeof d=="object"||typeof d=="function")for(let f of Rt(d))!Ut.call(e,f)&&f!==l&&dt(e,f,{get:()=>d[f],enumerable:!(c=Tt(d,f))||c.enumerable});
return e};var re=(e,d,l)=>(l=e!=null?Nt(Ot(e)):{},Mt(d||!e||!e.__esModule?dt(l,"default",{value:e,enumerable:!0}):l,e));var St=require("./chunk-2L5EJ55B.cjs"),Ru=require("./chunk-RVPQFYDX.cjs"),De=require("./chunk-2DQKPN2T.cjs"),Xr=require("./chunk-3QEIJ7F4.cjs"),Zr=require("./chunk-OWGFP7CT.cjs"),
Jr=require("./chunk-RBQBKO76.cjs"),Yr=require("./chunk-H5YUFV4X.cjs"),Ou=require("./chunk-ZMVGFXFW.cjs"),Qr=require("./chunk-GHEVI3IW.cjs"),es=require("./chunk-I72JFFQY.cjs"),
nt=require("./chunk-SO6SWDJF.cjs"),Du=require("./chunk-ZGFX3NXA.cjs"),Iu=require("./chunk-4LOM4CLD.cjs"),ue=require("./chunk-DL23VD4K.cjs"),V=require("./chunk-3CREN6VF.cjs"),
at=require("node:timers/promises"),Cu=require("node:fs"),kt=require("node:os"),lu=require("node:path"),kr=re(require("node:tls")),pt={},gt=(0,V.b)(()=>{}),ht=(0,V.c)(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.commandFromString=e.TaskCommand=void 0;var d="##vso[",l=(function(){function A(p,F,k){p||(p=
"missing.command"),this.command=p,this.properties=F,this.message=k}return A.prototype.toString=function(){var p=d+this.command;if(this.properties&&Object.keys(this.
properties).length>0){p+=" ";for(var F in this.properties)if(this.properties.hasOwnProperty(F)){var k=this.properties[F];k&&(p+=F+"="+N(""+(k||""))+";")}}p+="]";
var j=""+(this.message||"");return p+=f(j),p},A})();e.TaskCommand=l;function c(A){var p=d.length,F=A.indexOf("["),k=A.indexOf("]");if(F==-1||k==-1||k-F<3)throw new Error(
"Invalid command brackets");var j=A.substring(F+1,k),z=j.indexOf(" "),W=j,I={};if(z>0){W=j.trim().substring(0,z);var b=j.trim().substring(z+1),O=b.split(";");O.
forEach(function(de){if(de=de.trim(),de.length>0){var pe=de.indexOf("=");if(pe==-1)throw new Error("Invalid property: "+de);var Me=de.substring(0,pe),_e=de.substring(
pe+1);I[Me]=B(_e)}})}var te=_(A.substring(k+1)),Ie=new l(W,I,te);return Ie}e.commandFromString=c;function f(A){return A.replace(/%/g,"%AZP25").replace(/\r/g,"%0\
D").replace(/\n/g,"%0A")}function _(A){return A.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%AZP25/g,"%")}function N(A){return A.replace(/%/g,"%AZP25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/]/g,"%5D").replace(/;/g,"%3B")}function B(A){
return A.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%5D/g,"]").replace(/%3B/g,";").replace(/%AZP25/g,"%")}}),Vt=(0,V.c)(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Vault=void 0;
var d=(0,V.a)("fs"),l=(0,V.a)("path"),c=(0,V.a)("crypto"),f="aes-256-ctr",_="hex",N="utf8",B=(function(){function A(p){this._keyFile=l.join(p,".taskkey"),this._store=
{},this.genKey()}return A.prototype.initialize=function(){},A.prototype.storeSecret=function(p,F){if(!p||p.length==0)return!1;if(p=p.toLowerCase(),!F||F.length==
0)return this._store.hasOwnProperty(p)&&delete this._store[p],!1;var k=this.getKey(),j=c.randomBytes(16),z=c.createCipheriv(f,k,j),W=z.update(F,N,_),I=z.final(_);
return this._store[p]=j.toString(_)+W+I,!0},A.prototype.retrieveSecret=function(p){var F;if(p=(p||"").toLowerCase(),this._store.hasOwnProperty(p)){var k=this.getKey(),
j=this._store[p],z=Buffer.from(j,_),W=z.slice(0,16),I=z.slice(16),b=c.createDecipheriv(f,k,W),O=b.update(I),te=b.final(N);F=O+te}return F},A.prototype.getKey=function(){
var p=d.readFileSync(this._keyFile).toString("utf8");return c.createHash("sha256").update(p).digest()},A.prototype.genKey=function(){var p;if(c.randomUUID)p=c.randomUUID();else{
var F=c.randomBytes(16);F[6]=F[6]&15|64,F[8]=F[8]&63|128;var k=F.toString("hex");p=k.slice(0,8)+"-"+k.slice(8,12)+"-"+k.slice(12,16)+"-"+k.slice(16,20)+"-"+k.slice(
20)}d.writeFileSync(this._keyFile,p,{encoding:"utf8"})},A})();e.Vault=B}),ft=(0,V.c)((e,d)=>{e=d.exports=T;var l;typeof process=="object"&&process.env&&process.
env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?l=function(){var u=Array.prototype.slice.call(arguments,0);u.unshift("SEMVER"),console.log.apply(console,
u)}:l=function(){},e.SEMVER_SPEC_VERSION="2.0.0";var c=256,f=Number.MAX_SAFE_INTEGER||9007199254740991,_=16,N=c-6,B=e.re=[],A=e.safeRe=[],p=e.src=[],F=0,k="[a-z\
A-Z0-9-]",j=[["\\s",1],["\\d",c],[k,N]];function z(u){for(var r=0;r<j.length;r++){var i=j[r][0],o=j[r][1];u=u.split(i+"*").join(i+"{0,"+o+"}").split(i+"+").join(
i+"{1,"+o+"}")}return u}var W=F++;p[W]="0|[1-9]\\d*";var I=F++;p[I]="\\d+";var b=F++;p[b]="\\d*[a-zA-Z-]"+k+"*";var O=F++;p[O]="("+p[W]+")\\.("+p[W]+")\\.("+p[W]+
")";var te=F++;p[te]="("+p[I]+")\\.("+p[I]+")\\.("+p[I]+")";var Ie=F++;p[Ie]="(?:"+p[W]+"|"+p[b]+")";var de=F++;p[de]="(?:"+p[I]+"|"+p[b]+")";var pe=F++;p[pe]="\
(?:-("+p[Ie]+"(?:\\."+p[Ie]+")*))";var Me=F++;p[Me]="(?:-?("+p[de]+"(?:\\."+p[de]+")*))";var _e=F++;p[_e]=k+"+";var Ee=F++;p[Ee]="(?:\\+("+p[_e]+"(?:\\."+p[_e]+
")*))";var he=F++,qe="v?"+p[O]+p[pe]+"?"+p[Ee]+"?";p[he]="^"+qe+"$";var be="[v=\\s]*"+p[te]+p[Me]+"?"+p[Ee]+"?",He=F++;p[He]="^"+be+"$";var fe=F++;p[fe]="((?:<|\
>)?=?)";var Ge=F++;p[Ge]=p[I]+"|x|X|\\*";var Ke=F++;p[Ke]=p[W]+"|x|X|\\*";var xe=F++;p[xe]="[v=\\s]*("+p[Ke]+")(?:\\.("+p[Ke]+")(?:\\.("+p[Ke]+")(?:"+p[pe]+")?"+
p[Ee]+"?)?)?";var ae=F++;p[ae]="[v=\\s]*("+p[Ge]+")(?:\\.("+p[Ge]+")(?:\\.("+p[Ge]+")(?:"+p[Me]+")?"+p[Ee]+"?)?)?";var X=F++;p[X]="^"+p[fe]+"\\s*"+p[xe]+"$";var ke=F++;
p[ke]="^"+p[fe]+"\\s*"+p[ae]+"$";var Pe=F++;p[Pe]="(?:^|[^\\d])(\\d{1,"+_+"})(?:\\.(\\d{1,"+_+"}))?(?:\\.(\\d{1,"+_+"}))?(?:$|[^\\d])";var Be=F++;p[Be]="(?:~>?)";
var we=F++;p[we]="(\\s*)"+p[Be]+"\\s+",B[we]=new RegExp(p[we],"g"),A[we]=new RegExp(z(p[we]),"g");var Eu="$1~",Xe=F++;p[Xe]="^"+p[Be]+p[xe]+"$";var G=F++;p[G]="\
^"+p[Be]+p[ae]+"$";var ve=F++;p[ve]="(?:\\^)";var Le=F++;p[Le]="(\\s*)"+p[ve]+"\\s+",B[Le]=new RegExp(p[Le],"g"),A[Le]=new RegExp(z(p[Le]),"g");var ou="$1^",iu=F++;
p[iu]="^"+p[ve]+p[xe]+"$";var nu=F++;p[nu]="^"+p[ve]+p[ae]+"$";var au=F++;p[au]="^"+p[fe]+"\\s*("+be+")$|^$";var Ze=F++;p[Ze]="^"+p[fe]+"\\s*("+qe+")$|^$";var Ve=F++;
p[Ve]="(\\s*)"+p[fe]+"\\s*("+be+"|"+p[xe]+")",B[Ve]=new RegExp(p[Ve],"g"),A[Ve]=new RegExp(z(p[Ve]),"g");var cu=F++;p[cu]="^\\s*("+p[xe]+")\\s+-\\s+("+p[xe]+")\\\
s*$";var du=F++;p[du]="^\\s*("+p[ae]+")\\s+-\\s+("+p[ae]+")\\s*$";var pu=F++;for(p[pu]="(<|>)?=?\\s*\\*",se=0;se<F;se++)l(se,p[se]),B[se]||(B[se]=new RegExp(p[se]),
A[se]=new RegExp(z(p[se])));var se;e.parse=Fe;function Fe(u,r){if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),u instanceof T)return u;if(typeof u!=
"string"||u.length>c)return null;var i=r.loose?A[He]:A[he];if(!i.test(u))return null;try{return new T(u,r)}catch{return null}}e.valid=Ne;function Ne(u,r){var i=Fe(
u,r);return i?i.version:null}e.clean=je;function je(u,r){var i=Fe(u.trim().replace(/^[=v]+/,""),r);return i?i.version:null}e.SemVer=T;function T(u,r){if((!r||typeof r!=
"object")&&(r={loose:!!r,includePrerelease:!1}),u instanceof T){if(u.loose===r.loose)return u;u=u.version}else if(typeof u!="string")throw new TypeError("Invali\
d Version: "+u);if(u.length>c)throw new TypeError("version is longer than "+c+" characters");if(!(this instanceof T))return new T(u,r);l("SemVer",u,r),this.options=
r,this.loose=!!r.loose;var i=u.trim().match(r.loose?A[He]:A[he]);if(!i)throw new TypeError("Invalid Version: "+u);if(this.raw=u,this.major=+i[1],this.minor=+i[2],
this.patch=+i[3],this.major>f||this.major<0)throw new TypeError("Invalid major version");if(this.minor>f||this.minor<0)throw new TypeError("Invalid minor versio\
n");if(this.patch>f||this.patch<0)throw new TypeError("Invalid patch version");i[4]?this.prerelease=i[4].split(".").map(function(o){if(/^[0-9]+$/.test(o)){var g=+o;
if(g>=0&&g<f)return g}return o}):this.prerelease=[],this.build=i[5]?i[5].split("."):[],this.format()}T.prototype.format=function(){return this.version=this.major+
"."+this.minor+"."+this.patch,this.prerelease.length&&(this.version+="-"+this.prerelease.join(".")),this.version},T.prototype.toString=function(){return this.version},
T.prototype.compare=function(u){return l("SemVer.compare",this.version,this.options,u),u instanceof T||(u=new T(u,this.options)),this.compareMain(u)||this.comparePre(
u)},T.prototype.compareMain=function(u){return u instanceof T||(u=new T(u,this.options)),a(this.major,u.major)||a(this.minor,u.minor)||a(this.patch,u.patch)},T.
prototype.comparePre=function(u){if(u instanceof T||(u=new T(u,this.options)),this.prerelease.length&&!u.prerelease.length)return-1;if(!this.prerelease.length&&
u.prerelease.length)return 1;if(!this.prerelease.length&&!u.prerelease.length)return 0;var r=0;do{var i=this.prerelease[r],o=u.prerelease[r];if(l("prerelease co\
mpare",r,i,o),i===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(i===void 0)return-1;if(i!==o)return a(i,o)}while(++r)},T.prototype.inc=function(u,r){switch(u){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",r);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,
this.inc("pre",r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",r),this.inc("pre",r);break;case"prerelease":this.prerelease.length===0&&this.inc(
"patch",r),this.inc("pre",r);break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=
[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.
patch++,this.prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=[0];else{for(var i=this.prerelease.length;--i>=0;)typeof this.prerelease[i]==
"number"&&(this.prerelease[i]++,i=-2);i===-1&&this.prerelease.push(0)}r&&(this.prerelease[0]===r?isNaN(this.prerelease[1])&&(this.prerelease=[r,0]):this.prerelease=
[r,0]);break;default:throw new Error("invalid increment argument: "+u)}return this.format(),this.raw=this.version,this},e.inc=Bu;function Bu(u,r,i,o){typeof i==
"string"&&(o=i,i=void 0);try{return new T(u,i).inc(r,o).version}catch{return null}}e.diff=Je;function Je(u,r){if(Q(u,r))return null;var i=Fe(u),o=Fe(r),g="";if(i.
prerelease.length||o.prerelease.length){g="pre";var m="prerelease"}for(var E in i)if((E==="major"||E==="minor"||E==="patch")&&i[E]!==o[E])return g+E;return m}e.
compareIdentifiers=a;var ge=/^[0-9]+$/;function a(u,r){var i=ge.test(u),o=ge.test(r);return i&&o&&(u=+u,r=+r),u===r?0:i&&!o?-1:o&&!i?1:u<r?-1:1}e.rcompareIdentifiers=
C;function C(u,r){return a(r,u)}e.major=D;function D(u,r){return new T(u,r).major}e.minor=w;function w(u,r){return new T(u,r).minor}e.patch=M;function M(u,r){return new T(
u,r).patch}e.compare=P;function P(u,r,i){return new T(u,i).compare(new T(r,i))}e.compareLoose=J;function J(u,r){return P(u,r,!0)}e.rcompare=U;function U(u,r,i){
return P(r,u,i)}e.sort=Z;function Z(u,r){return u.sort(function(i,o){return e.compare(i,o,r)})}e.rsort=Y;function Y(u,r){return u.sort(function(i,o){return e.rcompare(
i,o,r)})}e.gt=me;function me(u,r,i){return P(u,r,i)>0}e.lt=Te;function Te(u,r,i){return P(u,r,i)<0}e.eq=Q;function Q(u,r,i){return P(u,r,i)===0}e.neq=Se;function Se(u,r,i){
return P(u,r,i)!==0}e.gte=Re;function Re(u,r,i){return P(u,r,i)>=0}e.lte=ye;function ye(u,r,i){return P(u,r,i)<=0}e.cmp=$e;function $e(u,r,i,o){switch(r){case"=\
==":return typeof u=="object"&&(u=u.version),typeof i=="object"&&(i=i.version),u===i;case"!==":return typeof u=="object"&&(u=u.version),typeof i=="object"&&(i=i.
version),u!==i;case"":case"=":case"==":return Q(u,i,o);case"!=":return Se(u,i,o);case">":return me(u,i,o);case">=":return Re(u,i,o);case"<":return Te(u,i,o);case"\
<=":return ye(u,i,o);default:throw new TypeError("Invalid operator: "+r)}}e.Comparator=oe;function oe(u,r){if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),
u instanceof oe){if(u.loose===!!r.loose)return u;u=u.value}if(!(this instanceof oe))return new oe(u,r);u=u.trim().split(/\s+/).join(" "),l("comparator",u,r),this.
options=r,this.loose=!!r.loose,this.parse(u),this.semver===ce?this.value="":this.value=this.operator+this.semver.version,l("comp",this)}var ce={};oe.prototype.parse=
function(u){var r=this.options.loose?A[au]:A[Ze],i=u.match(r);if(!i)throw new TypeError("Invalid comparator: "+u);this.operator=i[1],this.operator==="="&&(this.
operator=""),i[2]?this.semver=new T(i[2],this.options.loose):this.semver=ce},oe.prototype.toString=function(){return this.value},oe.prototype.test=function(u){return l(
"Comparator.test",u,this.options.loose),this.semver===ce?!0:(typeof u=="string"&&(u=new T(u,this.options)),$e(u,this.operator,this.semver,this.options))},oe.prototype.
intersects=function(u,r){if(!(u instanceof oe))throw new TypeError("a Comparator is required");(!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1});var i;
if(this.operator==="")return i=new q(u.value,r),hu(this.value,i,r);if(u.operator==="")return i=new q(this.value,r),hu(u.semver,i,r);var o=(this.operator===">="||
this.operator===">")&&(u.operator===">="||u.operator===">"),g=(this.operator==="<="||this.operator==="<")&&(u.operator==="<="||u.operator==="<"),m=this.semver.version===
u.semver.version,E=(this.operator===">="||this.operator==="<=")&&(u.operator===">="||u.operator==="<="),y=$e(this.semver,"<",u.semver,r)&&(this.operator===">="||
this.operator===">")&&(u.operator==="<="||u.operator==="<"),x=$e(this.semver,">",u.semver,r)&&(this.operator==="<="||this.operator==="<")&&(u.operator===">="||u.
operator===">");return o||g||m&&E||y||x},e.Range=q;function q(u,r){if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),u instanceof q)return u.loose===
!!r.loose&&u.includePrerelease===!!r.includePrerelease?u:new q(u.raw,r);if(u instanceof oe)return new q(u.value,r);if(!(this instanceof q))return new q(u,r);if(this.
options=r,this.loose=!!r.loose,this.includePrerelease=!!r.includePrerelease,this.raw=u.trim().split(/\s+/).join(" "),this.set=this.raw.split("||").map(function(i){
return this.parseRange(i.trim())},this).filter(function(i){return i.length}),!this.set.length)throw new TypeError("Invalid SemVer Range: "+this.raw);this.format()}
q.prototype.format=function(){return this.range=this.set.map(function(u){return u.join(" ").trim()}).join("||").trim(),this.range},q.prototype.toString=function(){
return this.range};function vu(u){var r=u&&u.charCodeAt(0);return r>=9&&r<=13||r===32||r===160||r===5760||r>=8192&&r<=8202||r===8232||r===8233||r===8239||r===8287||
r===12288||r===65279}function _u(u){return u==="v"||u==="="||vu(u)}function Ye(u){return u!==void 0&&u>="0"&&u<="9"}function yu(u){return u!==void 0&&(u>="a"&&u<=
"z"||u>="A"&&u<="Z")}function bu(u){return Ye(u)||yu(u)||u==="-"}function gu(u){return Ye(u)||u==="x"||u==="X"||u==="*"}function Fu(u,r,i,o){if(!Ye(u[r]))return r;
if(r>=o.start&&r<o.end)return Math.min(r+i,o.end);if(r>=o.previousStart&&r<o.previousEnd)return Math.min(r+i,o.previousEnd);for(var g=r+1;Ye(u[g]);)g++;return o.
previousStart=o.start,o.previousEnd=o.end,o.start=r,o.end=g,Math.min(r+i,g)}function Oe(u,r,i,o){return!i&&u[r]==="0"?r+1:Fu(u,r,i?c:c+1,o)}function Au(u,r,i,o){
if(Ye(u[r]))return Oe(u,r,i,o);if(!yu(u[r])&&u[r]!=="-")return r;for(var g=r+1,m=g+N;g<m&&bu(u[g]);)g++;return g}function xu(u,r,i,o){var g=u[r]==="-";if(!i&&!g)
return r;var m=r+(g?1:0),E=Au(u,m,i,o);if(E===m){if(!i||!g)return r;E=Au(u,r,i,o)}for(;u[E]===".";){var y=Au(u,E+1,i,o);if(y===E+1)break;E=y}return E}function wu(u,r){
if(u[r]!=="+")return r;var i=r+1;do{for(var o=i;i-o<N&&bu(u[i]);)i++;if(i===o)return o===r+1?r:i-1;if(u[i]!==".")return i;i++}while(!0)}function Uu(u,r,i){for(var o=r,
g=0;g<3;g++){var m=Oe(u,o,!0,i);if(m===o)return r;if(o=m,g<2){if(u[o]!==".")return r;o++}}return wu(u,xu(u,o,!0,i))}function Lu(u,r,i){return Ye(u[r])?Oe(u,r,!1,
i):gu(u[r])?r+1:r}function Mu(u,r,i){var o=Uu(u,r,i);if(o!==r)return o;o=Lu(u,r,i);for(var g=0;g<2;g++){if(u[o]!==".")return o;var m=Lu(u,o+1,i);if(m===o+1)return o;
o=m}return wu(u,xu(u,o,!1,i))}function Vu(u,r){return vu(u[r])&&r++,(u[r]==="<"||u[r]===">")&&r++,u[r]==="="&&r++,vu(u[r])?r:-1}function ju(u){for(var r="",i=0,
o=0,g={start:-1,end:-1,previousStart:-1,previousEnd:-1};o<u.length;){var m=o;if(u[o]==="<"||u[o]===">")o++;else if(!_u(u[o])&&!gu(u[o])){o++;continue}for(;o<u.length&&
_u(u[o]);)o++;if(gu(u[o])){var E=Vu(u,m);E!==-1&&(r+=u.slice(i,E),i=E+1),o=Mu(u,o,g)}}return r+u.slice(i)}q.prototype.parseRange=function(u){var r=this.options.
loose,i=r?A[du]:A[cu];u=u.replace(i,Ju),l("hyphen replace",u),u=ju(u),l("comparator trim",u),u=u.replace(A[we],Eu),u=u.replace(A[Le],ou);var o=r?A[au]:A[Ze],g=u.
split(" ").map(function(m){return zu(m,this.options)},this).join(" ").split(/\s+/);return this.options.loose&&(g=g.filter(function(m){return!!m.match(o)})),g=g.
map(function(m){return new oe(m,this.options)},this),g},q.prototype.intersects=function(u,r){if(!(u instanceof q))throw new TypeError("a Range is required");return this.
set.some(function(i){return i.every(function(o){return u.set.some(function(g){return g.every(function(m){return o.intersects(m,r)})})})})},e.toComparators=$u;function $u(u,r){
return new q(u,r).set.map(function(i){return i.map(function(o){return o.value}).join(" ").trim().split(" ")})}function zu(u,r){return l("comp",u,r),u=Hu(u,r),l(
"caret",u),u=Wu(u,r),l("tildes",u),u=Ku(u,r),l("xrange",u),u=Zu(u,r),l("stars",u),u}function ie(u){return!u||u.toLowerCase()==="x"||u==="*"}function Wu(u,r){return u.
trim().split(/\s+/).map(function(i){return qu(i,r)}).join(" ")}function qu(u,r){var i=r.loose?A[G]:A[Xe];return u.replace(i,function(o,g,m,E,y){l("tilde",u,o,g,
m,E,y);var x;return ie(g)?x="":ie(m)?x=">="+g+".0.0 <"+(+g+1)+".0.0":ie(E)?x=">="+g+"."+m+".0 <"+g+"."+(+m+1)+".0":y?(l("replaceTilde pr",y),x=">="+g+"."+m+"."+
E+"-"+y+" <"+g+"."+(+m+1)+".0"):x=">="+g+"."+m+"."+E+" <"+g+"."+(+m+1)+".0",l("tilde return",x),x})}function Hu(u,r){return u.trim().split(/\s+/).map(function(i){
return Gu(i,r)}).join(" ")}function Gu(u,r){l("caret",u,r);var i=r.loose?A[nu]:A[iu];return u.replace(i,function(o,g,m,E,y){l("caret",u,o,g,m,E,y);var x;return ie(
g)?x="":ie(m)?x=">="+g+".0.0 <"+(+g+1)+".0.0":ie(E)?g==="0"?x=">="+g+"."+m+".0 <"+g+"."+(+m+1)+".0":x=">="+g+"."+m+".0 <"+(+g+1)+".0.0":y?(l("replaceCaret pr",y),
g==="0"?m==="0"?x=">="+g+"."+m+"."+E+"-"+y+" <"+g+"."+m+"."+(+E+1):x=">="+g+"."+m+"."+E+"-"+y+" <"+g+"."+(+m+1)+".0":x=">="+g+"."+m+"."+E+"-"+y+" <"+(+g+1)+".0.\
0"):(l("no pr"),g==="0"?m==="0"?x=">="+g+"."+m+"."+E+" <"+g+"."+m+"."+(+E+1):x=">="+g+"."+m+"."+E+" <"+g+"."+(+m+1)+".0":x=">="+g+"."+m+"."+E+" <"+(+g+1)+".0.0"),
l("caret return",x),x})}function Ku(u,r){return l("replaceXRanges",u,r),u.split(/\s+/).map(function(i){return Xu(i,r)}).join(" ")}function Xu(u,r){u=u.trim();var i=r.
loose?A[ke]:A[X];return u.replace(i,function(o,g,m,E,y,x){l("xRange",u,o,g,m,E,y,x);var $=ie(m),R=$||ie(E),H=R||ie(y),S=H;return g==="="&&S&&(g=""),$?g===">"||g===
"<"?o="<0.0.0":o="*":g&&S?(R&&(E=0),y=0,g===">"?(g=">=",R?(m=+m+1,E=0,y=0):(E=+E+1,y=0)):g==="<="&&(g="<",R?m=+m+1:E=+E+1),o=g+m+"."+E+"."+y):R?o=">="+m+".0.0 <"+
(+m+1)+".0.0":H&&(o=">="+m+"."+E+".0 <"+m+"."+(+E+1)+".0"),l("xRange return",o),o})}function Zu(u,r){return l("replaceStars",u,r),u.trim().replace(A[pu],"")}function Ju(u,r,i,o,g,m,E,y,x,$,R,H,S){
return ie(i)?r="":ie(o)?r=">="+i+".0.0":ie(g)?r=">="+i+"."+o+".0":r=">="+r,ie(x)?y="":ie($)?y="<"+(+x+1)+".0.0":ie(R)?y="<"+x+"."+(+$+1)+".0":H?y="<="+x+"."+$+"\
."+R+"-"+H:y="<="+y,(r+" "+y).trim()}q.prototype.test=function(u){if(!u)return!1;typeof u=="string"&&(u=new T(u,this.options));for(var r=0;r<this.set.length;r++)
if(Yu(this.set[r],u,this.options))return!0;return!1};function Yu(u,r,i){for(var o=0;o<u.length;o++)if(!u[o].test(r))return!1;if(r.prerelease.length&&!i.includePrerelease){
for(o=0;o<u.length;o++)if(l(u[o].semver),u[o].semver!==ce&&u[o].semver.prerelease.length>0){var g=u[o].semver;if(g.major===r.major&&g.minor===r.minor&&g.patch===
r.patch)return!0}return!1}return!0}e.satisfies=hu;function hu(u,r,i){try{r=new q(r,i)}catch{return!1}return r.test(u)}e.maxSatisfying=Qu;function Qu(u,r,i){var o=null,
g=null;try{var m=new q(r,i)}catch{return null}return u.forEach(function(E){m.test(E)&&(!o||g.compare(E)===-1)&&(o=E,g=new T(o,i))}),o}e.minSatisfying=et;function et(u,r,i){
var o=null,g=null;try{var m=new q(r,i)}catch{return null}return u.forEach(function(E){m.test(E)&&(!o||g.compare(E)===1)&&(o=E,g=new T(o,i))}),o}e.minVersion=ut;
function ut(u,r){u=new q(u,r);var i=new T("0.0.0");if(u.test(i)||(i=new T("0.0.0-0"),u.test(i)))return i;i=null;for(var o=0;o<u.set.length;++o){var g=u.set[o];g.
forEach(function(m){var E=new T(m.semver.version);switch(m.operator){case">":E.prerelease.length===0?E.patch++:E.prerelease.push(0),E.raw=E.format();case"":case"\
>=":(!i||me(i,E))&&(i=E);break;case"<":case"<=":break;default:throw new Error("Unexpected operation: "+m.operator)}})}return i&&u.test(i)?i:null}e.validRange=tt;
function tt(u,r){try{return new q(u,r).range||"*"}catch{return null}}e.ltr=rt;function rt(u,r,i){return s(u,r,"<",i)}e.gtr=t;function t(u,r,i){return s(u,r,">",
i)}e.outside=s;function s(u,r,i,o){u=new T(u,o),r=new q(r,o);var g,m,E,y,x;switch(i){case">":g=me,m=ye,E=Te,y=">",x=">=";break;case"<":g=Te,m=Re,E=me,y="<",x="<\
=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(hu(u,r,o))return!1;for(var $=0;$<r.set.length;++$){var R=r.set[$],H=null,S=null;
if(R.forEach(function(L){L.semver===ce&&(L=new oe(">=0.0.0")),H=H||L,S=S||L,g(L.semver,H.semver,o)?H=L:E(L.semver,S.semver,o)&&(S=L)}),H.operator===y||H.operator===
x||(!S.operator||S.operator===y)&&m(u,S.semver)||S.operator===x&&E(u,S.semver))return!1}return!0}e.prerelease=n;function n(u,r){var i=Fe(u,r);return i&&i.prerelease.
length?i.prerelease:null}e.intersects=h;function h(u,r,i){return u=new q(u,i),r=new q(r,i),u.intersects(r)}e.coerce=v;function v(u){if(u instanceof T)return u;if(typeof u!=
"string")return null;var r=u.match(A[Pe]);return r==null?null:Fe(r[1]+"."+(r[2]||"0")+"."+(r[3]||"0"))}}),jt=(0,V.c)((e,d)=>{d.exports={messages:{LIB_CopyDirectoryWithoutRecursiveOption:"\
cp: cannot copy a directory '%s' without the recursive option",LIB_CopyFileFailed:"Error while copying the file. Attempts left: %s",LIB_DirectoryStackEmpty:"Dir\
ectory stack is empty",LIB_EndpointAuthNotExist:"Endpoint auth data not present: %s",LIB_EndpointDataNotExist:"Endpoint data parameter %s not present: %s",LIB_EndpointNotExist:"\
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
"loc.messages.LIB_WhichNotFound_Win":"\u627E\u4E0D\u5230\u53EF\u57F7\u884C\u6A94: '%s'\u3002\u8ACB\u78BA\u8A8D\u6A94\u6848\u8DEF\u5F91\u5B58\u5728\uFF0C\u6216\u6A94\u6848\u53EF\u4EE5\u5728 PATH \u74B0\u5883\u8B8A\u6578\u6307\u5B9A\u7684\u76EE\u9304\u4E2D\u627E\u5230\u3002\u53E6\u8ACB\u78BA\u8A8D\u6A94\u6848\u5177\u5099\u6709\u6548\u7684\u53EF\u57F7\u884C\u6A94\u526F\u6A94\u540D\u3002"}}}}),
$t=(0,V.c)(e=>{"use strict";var d,l;Object.defineProperty(e,"__esModule",{value:!0}),e.isSigPipeError=e._exposeCertSettings=e._exposeProxySettings=e._normalizeSeparators=
e._isRooted=e._getDirectoryName=e._ensureRooted=e._isUncPath=e._loadData=e._ensurePatternRooted=e._getFindInfoFromPattern=e._cloneMatchOptions=e._legacyFindFiles_convertPatternToRegExp=
e._which=e._checkPath=e._exist=e._debug=e._error=e._warning=e._command=e._getVariableKey=e._getVariable=e._loc=e._setResourcePath=e._setErrStream=e._setStdStream=
e._writeLine=e._truncateBeforeSensitiveKeyword=e._endsWith=e._startsWith=e.IssueAuditAction=e.IssueSource=e._vault=e._knownVariableMap=void 0;var c=(0,V.a)("fs"),
f=(0,V.a)("path"),_=(0,V.a)("os"),N=(gt(),(0,V.e)(pt)),B=(0,V.a)("util"),A=ht(),p=Vt(),F=ft(),k=(0,V.a)("crypto"),j=jt();e._knownVariableMap={};var z,W;(function(a){
a.CustomerScript="CustomerScript",a.TaskInternal="TaskInternal"})(W=e.IssueSource||(e.IssueSource={}));var I;(function(a){a[a.Unknown=0]="Unknown",a[a.ShellTasksValidation=
1]="ShellTasksValidation"})(I=e.IssueAuditAction||(e.IssueAuditAction={})),F.lt(process.versions.node,"4.2.0")&&Be("Tasks require a new agent.  Upgrade your age\
nt or node to 4.2.0 or later",W.TaskInternal);function b(a,C){return a.slice(0,C.length)==C}e._startsWith=b;function O(a,C){return a.slice(-C.length)==C}e._endsWith=
O;function te(a,C){if(!a)return a;var D=a.search(C);return D<=0?a:"".concat(a.substring(0,D),"...")}e._truncateBeforeSensitiveKeyword=te;var Ie=process.stdout,de=process.
stderr;function pe(a){Ie.write(a+_.EOL)}e._writeLine=pe;function Me(a){Ie=a}e._setStdStream=Me;function _e(a){de=a}e._setErrStream=_e;var Ee={},he={},qe=!1,be="\
en-US";function He(a,C){var D={};if(a&&a.hasOwnProperty("messages"))for(var w in a.messages)C&&C.hasOwnProperty("loc.messages."+w)?D[w]=C["loc.messages."+w]:D[w]=
a.messages[w];return D}function fe(a){var C;if(ve(a)){var D=c.readFileSync(a,"utf8").toString();D.indexOf("\uFEFF")==0&&(D=D.slice(1));try{C=JSON.parse(D)}catch(w){
G("unable to parse resjson with err: "+w.message)}}else G(".resjson file not found: "+a);return C}function Ge(a,C){var D={};if(ve(a)){var w=(0,V.a)(a);if(w&&w.hasOwnProperty(
"messages")){var M,P=f.join(f.dirname(a),"Strings","resources.resjson"),J=C.toUpperCase(),U=[];try{U=c.readdirSync(P)}catch{}for(var Z=0;Z<U.length;Z++)if(U[Z].
toUpperCase()==J){P=f.join(P,U[Z],"resources.resjson"),ve(P)&&(M=fe(P));break}D=He(w,M)}}else Be("LIB_ResourceFile does not exist",W.TaskInternal);return D}function Ke(a,C){
var D,w=C.toUpperCase(),M=a.localizedMessages||{};for(var P in M)if(P.toUpperCase()==w){D=M[P];break}return He(a,D)}function xe(a,C){if(C===void 0&&(C=!1),process.
env.TASKLIB_INPROC_UNITS&&(he={},qe=!1,Ee={},be="en-US"),he[a])C||Be(ae("LIB_ResourceFileAlreadySet",a),W.TaskInternal);else{Le(a,"resource file path"),he[a]=a,
G("adding resource file: "+a),be=X("system.culture")||be;var D=Ge(a,be);for(var w in D)Ee[w]=D[w]}}e._setResourcePath=xe;function ae(a){for(var C=[],D=1;D<arguments.
length;D++)C[D-1]=arguments[D];if(!qe){var w=Ke(j,be);for(var M in w)Ee[M]=w[M];qe=!0}var P;return Ee.hasOwnProperty(a)?P=Ee[a]:(Object.keys(he).length<=0?Be("R\
esource file haven't been set, can't find loc string for key: ".concat(a),W.TaskInternal):Be("Can't find loc string for key: ".concat(a)),P=a),C.length>0?B.format.
apply(this,[P].concat(C)):P}e._loc=ae;function X(a){var C,D,w=ke(a);return e._knownVariableMap.hasOwnProperty(w)&&(D=e._knownVariableMap[w]),D&&D.secret?C=e._vault.
retrieveSecret("SECRET_"+w):(C=process.env[w],!C&&a.toUpperCase()=="AGENT.JOBSTATUS"&&(C=process.env["agent.jobstatus"])),G(a+"="+C),C}e._getVariable=X;function ke(a){
if(!a)throw new Error(ae("LIB_ParameterIsRequired","name"));return a.replace(/\./g,"_").replace(/ /g,"_").toUpperCase()}e._getVariableKey=ke;function Pe(a,C,D){
var w=new A.TaskCommand(a,C,D);pe(w.toString())}e._command=Pe;function Be(a,C,D){C===void 0&&(C=W.TaskInternal),Pe("task.issue",{type:"warning",source:C,correlationId:z,
auditAction:D},a)}e._warning=Be;function we(a,C,D){C===void 0&&(C=W.TaskInternal),Pe("task.issue",{type:"error",source:C,correlationId:z,auditAction:D},a)}e._error=
we;var Eu=((d=X("system.debug"))===null||d===void 0?void 0:d.toLowerCase())==="true",Xe=((l=X("DistributedTask.Tasks.Node.SkipDebugLogsWhenDebugModeOff"))===null||
l===void 0?void 0:l.toLowerCase())==="true";function G(a){(!Xe||Xe&&Eu)&&Pe("task.debug",null,a)}e._debug=G;function ve(a){var C=!1;try{C=!!(a&&c.statSync(a)!=null)}catch(D){
if(D&&D.code==="ENOENT")C=!1;else throw D}return C}e._exist=ve;function Le(a,C){if(G("check path : "+a),!ve(a))throw new Error(ae("LIB_PathNotFound",C,a))}e._checkPath=
Le;function ou(a,C){if(!a)throw new Error("parameter 'tool' is required");if(C){var D=ou(a,!1);if(D)return D;throw process.platform=="win32"?new Error(ae("LIB_W\
hichNotFound_Win",a)):new Error(ae("LIB_WhichNotFound_Linux",a))}G("which '".concat(a,"'"));try{var w=[];if(process.platform=="win32"&&process.env.PATHEXT)for(var M=0,
P=process.env.PATHEXT.split(f.delimiter);M<P.length;M++){var J=P[M];J&&w.push(J)}if(Ne(a)){var U=iu(a,w);return U?(G("found: '".concat(U,"'")),U):(G("not found"),
"")}if(a.indexOf("/")>=0||process.platform=="win32"&&a.indexOf("\\")>=0)return G("not found"),"";var Z=[];if(process.env.PATH)for(var Y=0,me=process.env.PATH.split(
f.delimiter);Y<me.length;Y++){var Te=me[Y];Te&&Z.push(Te)}for(var Q=0,Se=Z;Q<Se.length;Q++){var Re=Se[Q],U=iu(Re+f.sep+a,w);if(U)return G("found: '".concat(U,"'")),
U}return G("not found"),""}catch(ye){throw new Error(ae("LIB_OperationFailed","which",ye.message))}}e._which=ou;function iu(a,C){try{var D=c.statSync(a);if(D.isFile()){
if(process.platform=="win32"){var w=!1,M=f.basename(a),P=M.lastIndexOf(".");if(P>=0){var J=M.substr(P).toUpperCase();if(C.some(function(ce){return ce.toUpperCase()==
J}))return a}}else if(nu(D))return a}}catch(ce){ce.code!="ENOENT"&&G("Unexpected error attempting to determine if executable file exists '".concat(a,"': ").concat(
ce))}for(var U=a,Z=0,Y=C;Z<Y.length;Z++){var me=Y[Z],Te=!1,Q=U+me;try{var D=c.statSync(Q);if(D.isFile()){if(process.platform=="win32"){try{for(var Se=f.dirname(
Q),Re=f.basename(Q).toUpperCase(),ye=0,$e=c.readdirSync(Se);ye<$e.length;ye++){var oe=$e[ye];if(Re==oe.toUpperCase()){Q=f.join(Se,oe);break}}}catch(q){G("Unexpe\
cted error attempting to determine the actual case of the file '".concat(Q,"': ").concat(q))}return Q}else if(nu(D))return Q}}catch(ce){ce.code!="ENOENT"&&G("Un\
expected error attempting to determine if executable file exists '".concat(Q,"': ").concat(ce))}}return""}function nu(a){return(a.mode&1)>0||(a.mode&8)>0&&a.gid===
process.getgid()||(a.mode&64)>0&&a.uid===process.getuid()}function au(a){a=(process.platform=="win32"?a.replace(/\\/g,"/"):a).replace(/[-\/\\^$*+?.()|[\]{}]/g,"\
\\$&").replace(/\\\/\\\*\\\*\\\//g,"((/.+/)|(/))").replace(/\\\*\\\*/g,".*").replace(/\\\*/g,"[^/]*").replace(/\\\?/g,"[^/]"),a="^".concat(a,"$");var C=process.
platform=="win32"?"i":"";return new RegExp(a,C)}e._legacyFindFiles_convertPatternToRegExp=au;function Ze(a){return{debug:a.debug,nobrace:a.nobrace,noglobstar:a.
noglobstar,dot:a.dot,noext:a.noext,nocase:a.nocase,nonull:a.nonull,matchBase:a.matchBase,nocomment:a.nocomment,nonegate:a.nonegate,flipNegate:a.flipNegate}}e._cloneMatchOptions=
Ze;function Ve(a,C,D){if(!a)throw new Error("getFindRootFromPattern() parameter defaultRoot cannot be empty");if(!C)throw new Error("getFindRootFromPattern() pa\
rameter pattern cannot be empty");if(!D.nobrace)throw new Error("getFindRootFromPattern() expected matchOptions.nobrace to be true");if(D=Ze(D),D.nocase=!1,D.matchBase&&
!Ne(C)&&(process.platform=="win32"?C.replace(/\\/g,"/"):C).indexOf("/")<0)return{adjustedPattern:C,findPath:a,statOnly:!1};var w=new N.Minimatch(C,D);if(w.set.length!=
1)throw new Error("getFindRootFromPattern() expected Minimatch(...).set.length to be 1. Actual: "+w.set.length);for(var M=[],P=0,J=w.set[0];P<J.length;P++){var U=J[P];
if(typeof U=="string"){M.push(U);continue}break}var Z=M.join("/");Z&&process.platform=="win32"&&b(C.replace(/\\/g,"/"),"//")&&(Z="/"+Z);var Y;return Ne(C)?Y=Z:Z?
Y=se(a,Z):Y=a,Y&&(Y=Fe(se(Y,"_")),Y=je(Y)),{adjustedPattern:cu(a,C),findPath:Y,statOnly:M.length==w.set[0].length}}e._getFindInfoFromPattern=Ve;function cu(a,C){
if(!a)throw new Error('ensurePatternRooted() parameter "root" cannot be empty');if(!C)throw new Error('ensurePatternRooted() parameter "p" cannot be empty');return Ne(
C)?C:(a=je(a),a=(process.platform=="win32"?a:a.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^\/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]").replace(/\+\(/g,
"[+](").replace(/@\(/g,"[@](").replace(/!\(/g,"[!]("),se(a,C))}e._ensurePatternRooted=cu;function du(){var a=X("agent.TempDirectory")||X("agent.workFolder")||process.
cwd();e._vault=new p.Vault(a),e._knownVariableMap={},G("loading inputs and endpoints");var C=0;for(var D in process.env)if(b(D,"INPUT_")||b(D,"ENDPOINT_AUTH_")||
b(D,"SECUREFILE_TICKET_")||b(D,"SECRET_")||b(D,"VSTS_TASKVARIABLE_")){if(b(D,"SECRET_")){var w=D.substring(7);w&&(e._knownVariableMap[ke(w)]={name:w,secret:!0})}
var M=process.env[D];M&&(++C,G("loading "+D),e._vault.storeSecret(D,M),delete process.env[D])}G("loaded "+C);var P=process.env.COMMAND_CORRELATION_ID;delete process.
env.COMMAND_CORRELATION_ID,z=P?String(P):"";var J;try{J=JSON.parse(process.env.VSTS_PUBLIC_VARIABLES||"[]")}catch(U){throw new Error("Failed to parse VSTS_PUBLI\
C_VARIABLES as JSON. "+U)}J.forEach(function(U){e._knownVariableMap[ke(U)]={name:U,secret:!1}}),delete process.env.VSTS_PUBLIC_VARIABLES;try{J=JSON.parse(process.
env.VSTS_SECRET_VARIABLES||"[]")}catch(U){throw new Error("Failed to parse VSTS_SECRET_VARIABLES as JSON. "+U)}J.forEach(function(U){e._knownVariableMap[ke(U)]=
{name:U,secret:!0}}),delete process.env.VSTS_SECRET_VARIABLES,global._vsts_task_lib_loaded=!0}e._loadData=du;function pu(a){return/^\\\\[^\\]/.test(a)}e._isUncPath=
pu;function se(a,C){if(!a)throw new Error('ensureRooted() parameter "root" cannot be empty');if(!C)throw new Error('ensureRooted() parameter "p" cannot be empty');
return Ne(C)?C:(process.platform=="win32"&&a.match(/^[A-Z]:$/i)||O(a,"/")||process.platform=="win32"&&O(a,"\\")||(a+=f.sep),a+C)}e._ensureRooted=se;function Fe(a){
if(!a)return"";if(a=je(a),process.platform=="win32"){if(/^[A-Z]:\\?[^\\]+$/i.test(a))return a.charAt(2)=="\\"?a.substring(0,3):a.substring(0,2);if(/^[A-Z]:\\?$/i.
test(a))return"";var C=a.lastIndexOf("\\");return C<0||a=="\\"?"":C==0?"\\":/^\\\\[^\\]+(\\[^\\]*)?$/.test(a)?"":a.substring(0,C)}return a.indexOf("/")<0||a=="/"?
"":O(a,"/")?a.substring(0,a.length-1):f.dirname(a)}e._getDirectoryName=Fe;function Ne(a){if(a=je(a),!a)throw new Error('isRooted() parameter "p" cannot be empty');
return process.platform=="win32"?b(a,"\\")||/^[A-Z]:/i.test(a):b(a,"/")}e._isRooted=Ne;function je(a){if(a=a||"",process.platform=="win32"){a=a.replace(/\//g,"\\");
var C=/^\\\\+[^\\]/.test(a);return(C?"\\":"")+a.replace(/\\\\+/g,"\\")}return a.replace(/\/\/+/g,"/")}e._normalizeSeparators=je;function T(){var a=X("Agent.Prox\
yUrl");if(a&&a.length>0){var C=X("Agent.ProxyUsername"),D=X("Agent.ProxyPassword"),w=X("Agent.ProxyBypassList");global._vsts_task_lib_proxy_url=a,global._vsts_task_lib_proxy_username=
C,global._vsts_task_lib_proxy_bypass=w,global._vsts_task_lib_proxy_password=Je("proxy",D||""),G("expose agent proxy configuration."),global._vsts_task_lib_proxy=
!0}}e._exposeProxySettings=T;function Bu(){var a=X("Agent.CAInfo");a&&(global._vsts_task_lib_cert_ca=a);var C=X("Agent.ClientCert");if(C){var D=X("Agent.ClientC\
ertKey"),w=X("Agent.ClientCertArchive"),M=X("Agent.ClientCertPassword");global._vsts_task_lib_cert_clientcert=C,global._vsts_task_lib_cert_key=D,global._vsts_task_lib_cert_archive=
w,global._vsts_task_lib_cert_passphrase=Je("cert",M||"")}(a||C)&&(G("expose agent certificate configuration."),global._vsts_task_lib_cert=!0);var P=X("Agent.Ski\
pCertValidation")||"false";P&&(global._vsts_task_lib_skip_cert_validation=P.toUpperCase()==="TRUE")}e._exposeCertSettings=Bu;function Je(a,C){if(C){var D=k.randomBytes(
32),w=k.randomBytes(16),M=k.createCipheriv("aes-256-ctr",D,w),P=M.update(C,"utf8","hex");P+=M.final("hex");var J=f.join(X("Agent.TempDirectory")||X("agent.workF\
older")||process.cwd(),a),U=D.toString("base64")+":"+w.toString("base64");return c.writeFileSync(J,U,{encoding:"utf8"}),Buffer.from(J).toString("base64")+":"+Buffer.
from(P).toString("base64")}}function ge(a){var C;return!a||typeof a!="object"?!1:a.code==="EPIPE"&&((C=a.syscall)===null||C===void 0?void 0:C.toUpperCase())==="\
WRITE"}e.isSigPipeError=ge}),zt={},Wt=(0,V.b)(()=>{}),qt={},Ht=(0,V.b)(()=>{}),Gt=(0,V.c)(e=>{"use strict";var d=e&&e.__spreadArray||function(t,s,n){if(n||arguments.
length===2)for(var h=0,v=s.length,u;h<v;h++)(u||!(h in s))&&(u||(u=Array.prototype.slice.call(s,0,h)),u[h]=s[h]);return t.concat(u||Array.prototype.slice.call(s))};
Object.defineProperty(e,"__esModule",{value:!0}),e.getPlatform=e.osType=e.writeFile=e.exist=e.stats=e.debug=e.error=e.warning=e.command=e.setTaskVariable=e.getTaskVariable=
e.getSecureFileTicket=e.getSecureFileName=e.getEndpointAuthorization=e.getEndpointAuthorizationParameterRequired=e.getEndpointAuthorizationParameter=e.getEndpointAuthorizationSchemeRequired=
e.getEndpointAuthorizationScheme=e.getEndpointDataParameterRequired=e.getEndpointDataParameter=e.getEndpointUrlRequired=e.getEndpointUrl=e.getPathInputRequired=
e.getPathInput=e.filePathSupplied=e.getDelimitedInput=e.getPipelineFeature=e.getBoolFeatureFlag=e.getBoolInput=e.getInputRequired=e.getInput=e.setSecret=e.setVariable=
e.getVariables=e.assertAgent=e.getVariable=e.loc=e.setResourcePath=e.setSanitizedResult=e.setResult=e.setErrStream=e.setStdStream=e.AgentHostedMode=e.Platform=e.
IssueSource=e.FieldType=e.ArtifactType=e.IssueType=e.TaskState=e.TaskResult=void 0,e.defaultAllowedVsoCommands=e.errorExternalOutput=e.warningExternalOutput=e.debugExternalOutput=
e.writeExternalOutput=e.createExternalOutputStream=e.updateReleaseName=e.addBuildTag=e.updateBuildNumber=e.uploadBuildLog=e.associateArtifact=e.uploadArtifact=e.
logIssue=e.logDetail=e.setProgress=e.setEndpoint=e.addAttachment=e.uploadSummary=e.prependPath=e.uploadFile=e.CodeCoverageEnabler=e.CodeCoveragePublisher=e.TestPublisher=
e.getHttpCertConfiguration=e.getHttpProxyConfiguration=e.findMatch=e.filter=e.match=e.tool=e.execSync=e.exec=e.execAsync=e.rmRF=e.legacyFindFiles=e.find=e.retry=
e.mv=e.cp=e.ls=e.which=e.resolve=e.mkdirP=e.popd=e.pushd=e.cd=e.checkPath=e.cwd=e.getSprint=e.getAgentMode=e.getNodeMajorVersion=void 0;var l=(0,V.a)("child_pro\
cess"),c=(0,V.a)("fs"),f=(0,V.a)("path"),_=(0,V.a)("os"),N=(gt(),(0,V.e)(pt)),B=$t(),A=ht(),p=(Wt(),(0,V.e)(zt)),F=(Ht(),(0,V.e)(qt)),k=ft(),j;(function(t){t[t.
Succeeded=0]="Succeeded",t[t.SucceededWithIssues=1]="SucceededWithIssues",t[t.Failed=2]="Failed",t[t.Cancelled=3]="Cancelled",t[t.Skipped=4]="Skipped"})(j=e.TaskResult||
(e.TaskResult={}));var z;(function(t){t[t.Unknown=0]="Unknown",t[t.Initialized=1]="Initialized",t[t.InProgress=2]="InProgress",t[t.Completed=3]="Completed"})(z=
e.TaskState||(e.TaskState={}));var W;(function(t){t[t.Error=0]="Error",t[t.Warning=1]="Warning"})(W=e.IssueType||(e.IssueType={}));var I;(function(t){t[t.Container=
0]="Container",t[t.FilePath=1]="FilePath",t[t.VersionControl=2]="VersionControl",t[t.GitRef=3]="GitRef",t[t.TfvcLabel=4]="TfvcLabel"})(I=e.ArtifactType||(e.ArtifactType=
{}));var b;(function(t){t[t.AuthParameter=0]="AuthParameter",t[t.DataParameter=1]="DataParameter",t[t.Url=2]="Url"})(b=e.FieldType||(e.FieldType={})),e.IssueSource=
B.IssueSource;var O;(function(t){t[t.Windows=0]="Windows",t[t.MacOS=1]="MacOS",t[t.Linux=2]="Linux"})(O=e.Platform||(e.Platform={}));var te;(function(t){t[t.Unknown=
0]="Unknown",t[t.SelfHosted=1]="SelfHosted",t[t.MsHosted=2]="MsHosted"})(te=e.AgentHostedMode||(e.AgentHostedMode={}));var Ie=Date.UTC(2010,7,14,0,0,0,0),de=7,pe=21,
Me=1440*60*1e3;e.setStdStream=B._setStdStream,e.setErrStream=B._setErrStream;function _e(t,s,n){(0,e.debug)("task result: "+j[t]),t==j.Failed&&s?(0,e.error)(s,e.
IssueSource.TaskInternal):t==j.SucceededWithIssues&&s&&(0,e.warning)(s,e.IssueSource.TaskInternal);var h={result:j[t]};n&&(h.done="true"),(0,e.command)("task.co\
mplete",h,s)}e.setResult=_e;function Ee(t,s,n){var h=/password|key|secret|bearer|authorization|token|pat/i,v=B._truncateBeforeSensitiveKeyword(s,h);_e(t,v,n)}e.
setSanitizedResult=Ee,process.on("uncaughtException",function(t){B.isSigPipeError(t)||(_e(j.Failed,(0,e.loc)("LIB_UnhandledEx",t.message)),(0,e.error)(String(t.
stack),B.IssueSource.TaskInternal))}),process.on("unhandledRejection",function(t){throw t instanceof Error?t:new Error(t)}),e.setResourcePath=B._setResourcePath,
e.loc=B._loc,e.getVariable=B._getVariable;function he(t){if(k.lt(t,"2.104.1"))throw new Error("assertAgent() requires the parameter to be 2.104.1 or higher");var s=(0,e.
getVariable)("Agent.Version");if((0,e.debug)("Detected Agent.Version="+(s||"undefined")),s&&k.lt(s,t))throw new Error("Agent version ".concat(t," or higher is r\
equired. Detected Agent version: ").concat(s))}e.assertAgent=he;function qe(){return Object.keys(B._knownVariableMap).map(function(t){var s=B._knownVariableMap[t];
return{name:s.name,value:(0,e.getVariable)(s.name),secret:s.secret}})}e.getVariables=qe;function be(t,s,n,h){n===void 0&&(n=!1),h===void 0&&(h=!1);var v=B._getVariableKey(
t);B._knownVariableMap.hasOwnProperty(v)&&(n=n||B._knownVariableMap[v].secret);var u=s||"";if((0,e.debug)("set "+t+"="+(n&&u?"********":u)),n){if(u&&u.match(/\r|\n/)&&
"".concat(process.env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!="TRUE")throw new Error((0,e.loc)("LIB_MultilineSecret"));B._vault.storeSecret("SECRET_"+
v,u),delete process.env[v]}else process.env[v]=u;B._knownVariableMap[v]={name:t,secret:n},(0,e.command)("task.setvariable",{variable:t||"",isOutput:(h||!1).toString(),
issecret:(n||!1).toString()},u)}e.setVariable=be;function He(t){if(t){if(t.match(/\r|\n/)&&"".concat(process.env.SYSTEM_UNSAFEALLOWMULTILINESECRET).toUpperCase()!==
"TRUE")throw new Error((0,e.loc)("LIB_MultilineSecret"));(0,e.command)("task.setsecret",{},t)}}e.setSecret=He;function fe(t,s){var n=B._vault.retrieveSecret("IN\
PUT_"+B._getVariableKey(t));if(s&&!n)throw new Error((0,e.loc)("LIB_InputRequired",t));return(0,e.debug)(t+"="+n),n}e.getInput=fe;function Ge(t){return fe(t,!0)}
e.getInputRequired=Ge;function Ke(t,s){return(fe(t,s)||"").toUpperCase()=="TRUE"}e.getBoolInput=Ke;function xe(t,s){s===void 0&&(s=!1);var n=process.env[t];return n?
((0,e.debug)("Feature flag ".concat(t," = ").concat(n)),n.toLowerCase()==="true"):((0,e.debug)("Feature flag ".concat(t," not found. Returning ").concat(s," as \
default.")),s)}e.getBoolFeatureFlag=xe;function ae(t){var s=B._getVariableKey("DistributedTask.Tasks.".concat(t)),n=process.env[s];if(!n)return(0,e.debug)("Feat\
ure '".concat(t,"' not found. Returning false as default.")),!1;var h=n.toLowerCase()==="true";return(0,e.debug)("Feature '".concat(t,"' = '").concat(n,"'. Proc\
essed as '").concat(h,"'.")),h}e.getPipelineFeature=ae;function X(t,s,n){var h=fe(t,n);if(!h)return[];var v=[];return h.split(s).forEach(function(u){u&&v.push(u)}),
v}e.getDelimitedInput=X;function ke(t){var s=this.resolve(this.getPathInput(t)||""),n=this.resolve((0,e.getVariable)("build.sourcesDirectory")||(0,e.getVariable)(
"system.defaultWorkingDirectory")||""),h=s!==n;return(0,e.debug)(t+"path supplied :"+h),h}e.filePathSupplied=ke;function Pe(t,s,n){var h=fe(t,s);return h&&n&&(0,e.
checkPath)(h,t),h}e.getPathInput=Pe;function Be(t,s){return Pe(t,!0,s)}e.getPathInputRequired=Be;function we(t,s){var n=process.env["ENDPOINT_URL_"+t];if(!s&&!n)
throw new Error((0,e.loc)("LIB_EndpointNotExist",t));return(0,e.debug)(t+"="+n),n}e.getEndpointUrl=we;function Eu(t){return we(t,!1)}e.getEndpointUrlRequired=Eu;
function Xe(t,s,n){var h=process.env["ENDPOINT_DATA_"+t+"_"+s.toUpperCase()];if(!n&&!h)throw new Error((0,e.loc)("LIB_EndpointDataNotExist",t,s));return(0,e.debug)(
t+" data "+s+" = "+h),h}e.getEndpointDataParameter=Xe;function G(t,s){return Xe(t,s,!1)}e.getEndpointDataParameterRequired=G;function ve(t,s){var n=B._vault.retrieveSecret(
"ENDPOINT_AUTH_SCHEME_"+t);if(!s&&!n)throw new Error((0,e.loc)("LIB_EndpointAuthNotExist",t));return(0,e.debug)(t+" auth scheme = "+n),n}e.getEndpointAuthorizationScheme=
ve;function Le(t){return ve(t,!1)}e.getEndpointAuthorizationSchemeRequired=Le;function ou(t,s,n){var h=B._vault.retrieveSecret("ENDPOINT_AUTH_PARAMETER_"+t+"_"+
s.toUpperCase());if(!n&&!h)throw new Error((0,e.loc)("LIB_EndpointAuthNotExist",t));return(0,e.debug)(t+" auth param "+s+" = "+h),h}e.getEndpointAuthorizationParameter=
ou;function iu(t,s){return ou(t,s,!1)}e.getEndpointAuthorizationParameterRequired=iu;function nu(t,s){var n=B._vault.retrieveSecret("ENDPOINT_AUTH_"+t);!s&&!n&&
_e(j.Failed,(0,e.loc)("LIB_EndpointAuthNotExist",t)),(0,e.debug)(t+" exists "+!!n);var h;try{n&&(h=JSON.parse(n))}catch{throw new Error((0,e.loc)("LIB_InvalidEn\
dpointAuth",n))}return h}e.getEndpointAuthorization=nu;function au(t){var s=process.env["SECUREFILE_NAME_"+t];return(0,e.debug)("secure file name for id "+t+" =\
 "+s),s}e.getSecureFileName=au;function Ze(t){var s=B._vault.retrieveSecret("SECUREFILE_TICKET_"+t);return(0,e.debug)("secure file ticket for id "+t+" = "+s),s}
e.getSecureFileTicket=Ze;function Ve(t){he("2.115.0");var s=B._vault.retrieveSecret("VSTS_TASKVARIABLE_"+B._getVariableKey(t));return s&&(s=s.trim()),(0,e.debug)(
"task variable: "+t+"="+s),s}e.getTaskVariable=Ve;function cu(t,s,n){n===void 0&&(n=!1),he("2.115.0");var h=B._getVariableKey(t),v=s||"";(0,e.debug)("set task v\
ariable: "+t+"="+(n&&v?"********":v)),B._vault.storeSecret("VSTS_TASKVARIABLE_"+h,v),delete process.env[h],(0,e.command)("task.settaskvariable",{variable:t||"",
issecret:(n||!1).toString()},v)}e.setTaskVariable=cu,e.command=B._command,e.warning=B._warning,e.error=B._error,e.debug=B._debug;function du(t){return c.statSync(
t)}e.stats=du,e.exist=B._exist;function pu(t,s,n){typeof n=="string"?c.writeFileSync(t,s,{encoding:n}):c.writeFileSync(t,s,n)}e.writeFile=pu;function se(){return _.
type()}e.osType=se;function Fe(){switch(process.platform){case"win32":return O.Windows;case"darwin":return O.MacOS;case"linux":return O.Linux;default:throw Error(
(0,e.loc)("LIB_PlatformNotSupported",process.platform))}}e.getPlatform=Fe;function Ne(){var t,s=(t=process==null?void 0:process.versions)===null||t===void 0?void 0:
t.node;if(!s)throw new Error((0,e.loc)("LIB_UndefinedNodeVersion"));var n=s.split(".").map(Number);return n.length<1?NaN:n[0]}e.getNodeMajorVersion=Ne;function je(){
var t=(0,e.getVariable)("Agent.CloudId");return t===void 0?te.Unknown:t?te.MsHosted:te.SelfHosted}e.getAgentMode=je;function T(t){var s=t||new Date,n=Math.floor(
(s.getTime()-Ie)/Me),h=Math.floor(n/pe),v=(n%pe+pe)%pe;return{sprint:h+1,week:Math.floor(v/de)+1}}e.getSprint=T;function Bu(){return process.cwd()}e.cwd=Bu,e.checkPath=
B._checkPath;function Je(t){if(t==="-")if(process.env.OLDPWD)t=process.env.OLDPWD;else throw new Error((0,e.loc)("LIB_NotFoundPreviousDirectory"));if(t==="~"&&(t=
_.homedir()),!c.existsSync(t))throw new Error((0,e.loc)("LIB_PathNotFound","cd",t));if(!c.statSync(t).isDirectory())throw new Error((0,e.loc)("LIB_PathIsNotADir\
ectory",t));try{var s=process.cwd();process.chdir(t),process.env.OLDPWD=s}catch(n){(0,e.debug)((0,e.loc)("LIB_OperationFailed","cd",n))}}e.cd=Je;var ge=[];function a(){
return[process.cwd()].concat(ge)}function C(t){t===void 0&&(t="");var s=a(),n=parseInt(t);if(t==="+0")return s;if(t.length===0)if(s.length>1)s.splice.apply(s,d(
[0,0],s.splice(1,1),!1));else throw new Error((0,e.loc)("LIB_DirectoryStackEmpty"));else isNaN(n)?s.unshift(t):(n<ge.length+1&&(n=t.charAt(0)==="-"?n-1:n),s.splice.
apply(s,d([0,s.length],s.slice(n).concat(s.slice(0,n)),!1)));var h=f.resolve(s.shift());try{Je(h)}catch(v){throw c.existsSync(h)?v:new Error((0,e.loc)("Not foun\
d","pushd",h))}return ge.splice.apply(ge,d([0,ge.length],s,!1)),a()}e.pushd=C;function D(t){if(t===void 0&&(t=""),ge.length===0)throw new Error((0,e.loc)("LIB_D\
irectoryStackEmpty"));var s=parseInt(t);if(isNaN(s)?s=0:s<ge.length+1&&(s=t.charAt(0)==="-"?s-1:s),s>0||ge.length+s===0)s=s>0?s-1:s,ge.splice(s,1);else{var n=f.
resolve(ge.shift());Je(n)}return a()}e.popd=D;function w(t){if(!t)throw new Error((0,e.loc)("LIB_ParameterIsRequired","p"));for(var s=[],n=t;;){if(s.length>=Number(
process.env.TASKLIB_TEST_MKDIRP_FAILSAFE||1e3)){(0,e.debug)("loop is out of control"),c.mkdirSync(t);return}(0,e.debug)("testing directory '".concat(n,"'"));var h=void 0;
try{h=c.statSync(n)}catch(r){if(r.code=="ENOENT"){var v=f.dirname(n);if(n==v)throw new Error((0,e.loc)("LIB_MkdirFailedInvalidDriveRoot",t,n));s.push(n),n=v;continue}else
throw r.code=="UNKNOWN"?new Error((0,e.loc)("LIB_MkdirFailedInvalidShare",t,n)):r}if(!h.isDirectory())throw new Error((0,e.loc)("LIB_MkdirFailedFileExists",t,n));
break}for(;s.length;){var u=s.pop();(0,e.debug)("mkdir '".concat(u,"'"));try{c.mkdirSync(u)}catch(r){throw new Error((0,e.loc)("LIB_MkdirFailed",t,r.message))}}}
e.mkdirP=w;function M(){for(var t=[],s=0;s<arguments.length;s++)t[s]=arguments[s];var n=f.resolve.apply(this,t);return(0,e.debug)("Absolute path for pathSegment\
s: "+t+" = "+n),n}e.resolve=M,e.which=B._which;function P(t){for(var s=[],n=1;n<arguments.length;n++)s[n-1]=arguments[n];var h=!1,v=!1;if(typeof t=="string"&&t.
startsWith("-")){var u=String(t).toLowerCase();h=u.includes("r"),v=u.includes("a")}if(Array.isArray(s)&&(s=J(s)),typeof t!="string"||!t.startsWith("-")){var r=[];
Array.isArray(t)?r=t:t&&typeof t=="string"&&(r=[t]),s===void 0||s.length===0?s=r:s.push.apply(s,r)}s.length===0&&s.push(f.resolve("."));var i=d([],s,!0),o=[],g=[];
try{for(var m=[];s.length>0;){var E=M(s.shift());if(E!=null&&E.includes("*")){m.push(E);continue}var y=c.lstatSync(E);if(y.isFile()){var x=f.basename(E);g.push(
x)}else m.push(E)}s.push.apply(s,m);for(var $=function(){var L=M(s.shift());if(L!=null&&L.includes("*"))return s.push.apply(s,Oe(f.dirname(L),[f.basename(L)])),
"continue";c.lstatSync(L).isDirectory()?o.push.apply(o,c.readdirSync(L).map(function(ne){return f.join(L,ne)})):o.push(L)};s.length>0;)$();for(var R=[],H=function(){
var L=o.shift(),ne=f.basename(L);if(L!=null&&L.includes("*"))return o.push.apply(o,Oe(f.dirname(L),[ne])),"continue";if(!v&&ne.startsWith(".")&&ne!=="."&&ne!=="\
..")return"continue";var le=rt(i,function(ee){return L.startsWith(f.resolve(ee))})||f.resolve(".");c.lstatSync(L).isDirectory()&&h&&o.push.apply(o,c.readdirSync(
L).map(function(ee){return f.join(L,ee)})),R.push(f.relative(le,L))};o.length>0;)H();var S=d(d([],g,!0),R,!0);return S}catch(L){throw L.code==="ENOENT"?new Error(
(0,e.loc)("LIB_PathNotFound","ls",L.message)):new Error((0,e.loc)("LIB_OperationFailed","ls",L))}}e.ls=P;function J(t){return t.reduce(function(s,n){return s.concat(
Array.isArray(n)?J(n):n)},[])}function U(t,s,n,h,v){h===void 0&&(h=!1),v===void 0&&(v=0),me(function(){var u=!1,r=!0,i=String(t),o=s,g="";if(typeof t=="string"&&
t.startsWith("-")?(g=t.toLowerCase(),u=g.includes("r"),r=!g.includes("n"),i=s,o=String(n)):typeof n=="string"&&n&&n.startsWith("-")&&(g=n.toLowerCase(),u=g.includes(
"r"),r=!g.includes("n"),i=String(t),o=s),!c.existsSync(o)&&!r)throw new Error((0,e.loc)("LIB_PathNotFound","cp",o));var m=/[*?{\[]/.test(i)||/[@+!]\(/.test(i);if(m){
for(var E=(0,e.getVariable)("system.defaultWorkingDirectory")||process.cwd(),y=Oe(E,[i],void 0,{nonegate:!0,nocomment:!0}),x=y.filter(function(L){return f.resolve(
L)!==f.resolve(i)}),$=0,R=x;$<R.length;$++){var H=R[$];U(H,o,g,h,v)}if(y.length>0&&x.length===y.length)return;y.length===0&&(0,e.debug)("No matches found for th\
e pattern: ".concat(i,". Fallback to check for the literal path."))}var S=c.lstatSync(i);if(!u&&S.isDirectory())throw new Error((0,e.loc)("LIB_CopyDirectoryWith\
outRecursiveOption",i));if(!(!r&&c.existsSync(o)))try{c.existsSync(o)&&c.lstatSync(o).isDirectory()&&(o=f.join(o,f.basename(i))),Z(i,o,r)}catch(L){throw new Error(
(0,e.loc)("LIB_OperationFailed","cp",L))}},[],{retryCount:v,continueOnError:h})}e.cp=U;var Z=function(t,s,n){var h=c.lstatSync(t);if(h.isSymbolicLink()){var v=c.
readlinkSync(t);if(n&&c.existsSync(s)){var u=c.lstatSync(s);u.isSymbolicLink()?c.unlinkSync(s):c.rmSync(s,{recursive:!0,force:!0})}c.symlinkSync(v,s)}else if(h.
isFile())n?c.copyFileSync(t,s):c.copyFileSync(t,s,c.constants.COPYFILE_EXCL);else{var r=c.readdirSync(t,{withFileTypes:!0});c.existsSync(s)||c.mkdirSync(s,{recursive:!0});
for(var i=0,o=r;i<o.length;i++){var g=o[i],m=f.join(t,g.name),E=f.join(s,g.name);Z(m,E,n)}}};function Y(t,s,n,h){var v=!1;if(n&&typeof n=="string"&&n.startsWith(
"-")){var u=String(n).toLowerCase();v=u.includes("f")&&!u.includes("n")}var r=c.existsSync(t),i=c.existsSync(s),o=[];try{if(r)o.push(t);else if(t.includes("*"))
o.push.apply(o,Oe(f.resolve(f.dirname(t)),[f.basename(t)]));else throw new Error((0,e.loc)("LIB_PathNotFound","mv",t));if(i&&!v)throw new Error("File already ex\
ists at ".concat(s));for(var g=0,m=o;g<m.length;g++){var E=m[g];c.renameSync(E,s)}}catch(x){(0,e.debug)("mv failed");var y=(0,e.loc)("LIB_OperationFailed","mv",
x);if((0,e.debug)(y),!h)throw new Error(y)}}e.mv=Y;function me(t,s,n){for(n===void 0&&(n={continueOnError:!1,retryCount:0});n.retryCount>=0;)try{return t.apply(
void 0,s)}catch(h){if(n.retryCount<=0)if(n.continueOnError){(0,e.warning)(h,e.IssueSource.TaskInternal);break}else throw h;else(0,e.debug)('Attempt to execute f\
unction "'.concat(t==null?void 0:t.name,'" failed, retries left: ').concat(n.retryCount)),n.retryCount--}}e.retry=me;function Te(t,s,n){var h;if(s)try{h=c.statSync(
t)}catch(v){if(v.code=="ENOENT"&&n)h=c.lstatSync(t),(0,e.debug)("  ".concat(t," (broken symlink)"));else throw v}else h=c.lstatSync(t);return h}function Q(t,s){
if(!t)return(0,e.debug)("no path specified"),[];t=f.normalize(t),(0,e.debug)("findPath: '".concat(t,"'")),s=s||ye(),Re(s);try{c.lstatSync(t)}catch(r){if(r.code==
"ENOENT")return(0,e.debug)("0 results"),[];throw r}try{for(var n=[],h=[new Se(t,1)],v=[],u=function(){var r=h.pop(),i=void 0;try{var o=!n.length,g=s.followSpecifiedSymbolicLink&&
o,m=s.followSymbolicLinks||g;i=Te(r.path,m,s.allowBrokenSymbolicLinks)}catch(R){if(R.code=="ENOENT"&&s.skipMissingFiles)return(0,e.warning)('No such file or dir\
ectory: "'.concat(r.path,'" - skipping.'),e.IssueSource.TaskInternal),"continue";throw R}if(n.push(r.path),i.isDirectory()){if((0,e.debug)("  ".concat(r.path," \
(directory)")),s.followSymbolicLinks){var E;for(B._isUncPath(r.path)?E=me(c.realpathSync,[r.path],{continueOnError:!1,retryCount:5}):E=c.realpathSync(r.path);v.
length>=r.level;)v.pop();if(v.some(function(R){return R==E}))return(0,e.debug)("    cycle detected"),"continue";v.push(E)}for(var y=r.level+1,x=c.readdirSync(r.
path).map(function(R){return new Se(f.join(r.path,R),y)}),$=x.length-1;$>=0;$--)h.push(x[$])}else(0,e.debug)("  ".concat(r.path," (file)"))};h.length;)u();return(0,e.
debug)("".concat(n.length," results")),n}catch(r){throw new Error((0,e.loc)("LIB_OperationFailed","find",r.message))}}e.find=Q;var Se=(function(){function t(s,n){
this.path=s,this.level=n}return t})();function Re(t){(0,e.debug)("findOptions.allowBrokenSymbolicLinks: '".concat(t.allowBrokenSymbolicLinks,"'")),(0,e.debug)("\
findOptions.followSpecifiedSymbolicLink: '".concat(t.followSpecifiedSymbolicLink,"'")),(0,e.debug)("findOptions.followSymbolicLinks: '".concat(t.followSymbolicLinks,
"'")),(0,e.debug)("findOptions.skipMissingFiles: '".concat(t.skipMissingFiles,"'"))}function ye(){return{allowBrokenSymbolicLinks:!1,followSpecifiedSymbolicLink:!0,
followSymbolicLinks:!0,skipMissingFiles:!1}}function $e(t,s,n,h){if(!s)throw new Error("pattern parameter cannot be empty");(0,e.debug)("legacyFindFiles rootDir\
ectory: '".concat(t,"'")),(0,e.debug)("pattern: '".concat(s,"'")),(0,e.debug)("includeFiles: '".concat(n,"'")),(0,e.debug)("includeDirectories: '".concat(h,"'")),
!n&&!h&&(n=!0);var v=[],u=[];s=s.replace(/;;/g,"\0");for(var r=0,i=s.split(";");r<i.length;r++){var o=i[r];if(o){o=o.replace(/\0/g,";");var g=void 0;if(B._startsWith(
o,"+:")?(o=o.substring(2),g=!0):B._startsWith(o,"-:")?(o=o.substring(2),g=!1):g=!0,B._endsWith(o,"/")||process.platform=="win32"&&B._endsWith(o,"\\"))throw new Error(
(0,e.loc)("LIB_InvalidPattern",o));t&&!f.isAbsolute(o)&&(o=f.join(t,o),B._endsWith(o,"\\")&&(o=o.substring(0,o.length-1))),g?v.push(o):u.push(B._legacyFindFiles_convertPatternToRegExp(
o))}}var m=0,E=oe(v,u,!!n,!!h);(0,e.debug)("all matches:");for(var y=0,x=E;y<x.length;y++){var $=x[y];(0,e.debug)(" "+$)}return(0,e.debug)("total matched: "+E.length),
E}e.legacyFindFiles=$e;function oe(t,s,n,h){(0,e.debug)("getMatchingItems()");for(var v=0,u=t;v<u.length;v++){var r=u[v];(0,e.debug)("includePattern: '".concat(
r,"'"))}for(var i=0,o=s;i<o.length;i++){var r=o[i];(0,e.debug)("excludePattern: ".concat(r))}(0,e.debug)("includeFiles: "+n),(0,e.debug)("includeDirectories: "+
h);for(var g={},m=function(x){var $=void 0,R=x.indexOf("*"),H=x.indexOf("?");if(R<0&&H<0)$=B._getDirectoryName(x);else{var S=Math.min(R>=0?R:H,H>=0?H:R);$=B._getDirectoryName(
x.substring(0,S))}if(!$)return"continue";var L=B._legacyFindFiles_convertPatternToRegExp(x),ne=Q($,{followSymbolicLinks:!0}).filter(function(le){if(n&&h)return!0;
var ee=c.statSync(le).isDirectory();return n&&!ee||h&&ee}).forEach(function(le){var ee=process.platform=="win32"?le.replace(/\\/g,"/"):le,Ue="".concat(ee,"/"),ze=!1;
if(L.test(ee)||h&&L.test(Ue)){ze=!0;for(var Ae=0,Qe=s;Ae<Qe.length;Ae++){var fu=Qe[Ae];if(fu.test(ee)||h&&fu.test(Ue)){ze=!1;break}}}ze&&(g[le]=le)})},E=0,y=t;E<
y.length;E++){var r=y[E];m(r)}return Object.keys(g).sort()}function ce(t){if((0,e.debug)("rm -rf "+t),Fe()==O.Windows)try{var s=c.lstatSync(t);if(s.isDirectory()&&
!s.isSymbolicLink())(0,e.debug)("removing directory "+t),l.execFileSync("cmd.exe",["/c","rd","/s","/q",B._normalizeSeparators(t)]);else if(s.isSymbolicLink()){(0,e.
debug)("removing symbolic link "+t);var n=c.readlinkSync(t);if(c.existsSync(n)){var h=c.statSync(n);h.isDirectory()&&l.execFileSync("cmd.exe",["/c","rd","/s","/\
q",B._normalizeSeparators(n)]),c.unlinkSync(t)}else(0,e.debug)("Symbolic link '".concat(t,"' points to a non-existing target '").concat(n,"'. Removing the symbo\
lic link.")),c.unlinkSync(t)}else(0,e.debug)("removing file "+t),l.execFileSync("cmd.exe",["/c","del","/f","/a",B._normalizeSeparators(t)])}catch(g){if((0,e.debug)(
"Error: "+g.message),g.code!="ENOENT")throw new Error((0,e.loc)("LIB_OperationFailed","rmRF",g.message))}else{var s=void 0;try{if(t.includes("*"))for(var v=Oe(f.
dirname(t),[f.basename(t)]),u=0,r=v;u<r.length;u++){var i=r[u];ce(i)}else if(s=c.lstatSync(t),s.isDirectory()&&!s.isSymbolicLink())(0,e.debug)("removing directo\
ry "+t),c.rmSync(t,{recursive:!0,force:!0});else if(s.isSymbolicLink()){(0,e.debug)("removing symbolic link "+t);var n=c.readlinkSync(t);if(c.existsSync(n)){var o=c.
statSync(n);o.isDirectory()&&c.rmSync(n,{recursive:!0,force:!0}),c.unlinkSync(t)}else(0,e.debug)("Symbolic link '".concat(t,"' points to a non-existing target '").
concat(n,"'. Removing the symbolic link.")),c.unlinkSync(t)}else(0,e.debug)("removing file "+t),c.unlinkSync(t)}catch(m){if((0,e.debug)("Error: "+m.message),m.code!=
"ENOENT")throw new Error((0,e.loc)("LIB_OperationFailed","rmRF",m.message))}}}e.rmRF=ce;function q(t,s,n){var h=this.tool(t);return s&&(s instanceof Array?h.arg(
s):typeof s=="string"&&h.line(s)),h.execAsync(n)}e.execAsync=q;function vu(t,s,n){var h=this.tool(t);return s&&(s instanceof Array?h.arg(s):typeof s=="string"&&
h.line(s)),h.exec(n)}e.exec=vu;function _u(t,s,n){var h=this.tool(t);return s&&(s instanceof Array?h.arg(s):typeof s=="string"&&h.line(s)),h.execSync(n)}e.execSync=
_u;function Ye(t){var s=new p.ToolRunner(t);return s.on("debug",function(n){(0,e.debug)(n)}),s}e.tool=Ye;function yu(t,s,n,h){(0,e.debug)("patternRoot: '".concat(
n,"'")),h=h||Fu(),gu(h),typeof s=="string"&&(s=[s]);for(var v={},u=h,r=0,i=s;r<i.length;r++){var o=i[r];if((0,e.debug)("pattern: '".concat(o,"'")),o=(o||"").trim(),
!o){(0,e.debug)("skipping empty pattern");continue}var g=B._cloneMatchOptions(u);if(!g.nocomment&&B._startsWith(o,"#")){(0,e.debug)("skipping comment");continue}
g.nocomment=!0;var m=0;if(!g.nonegate){for(;o.charAt(m)=="!";)m++;o=o.substring(m),m&&(0,e.debug)("trimmed leading '!'. pattern: '".concat(o,"'"))}var E=m==0||m%
2==0&&!g.flipNegate||m%2==1&&g.flipNegate;g.nonegate=!0,g.flipNegate=!1;var y=void 0,x=o;if(g.nobrace)y=[o];else{(0,e.debug)("expanding braces");var $=process.platform==
"win32"?o.replace(/\\/g,"/"):o;y=N.braceExpand($)}g.nobrace=!0;for(var R=0,H=y;R<H.length;R++){var S=H[R];if((y.length!=1||S!=x)&&(0,e.debug)("pattern: '".concat(
S,"'")),S=(S||"").trim(),!S){(0,e.debug)("skipping empty pattern");continue}if(n&&!B._isRooted(S)&&(!g.matchBase||(process.platform=="win32"?S.replace(/\\/g,"/"):
S).indexOf("/")>=0)&&(S=B._ensureRooted(n,S),(0,e.debug)("rooted pattern: '".concat(S,"'"))),E){(0,e.debug)("applying include pattern against original list");var L=N.
match(t,S,g);(0,e.debug)(L.length+" matches");for(var ne=0,le=L;ne<le.length;ne++){var ee=le[ne];v[ee]=!0}}else{(0,e.debug)("applying exclude pattern against or\
iginal list");var L=N.match(t,S,g);(0,e.debug)(L.length+" matches");for(var Ue=0,ze=L;Ue<ze.length;Ue++){var ee=ze[Ue];delete v[ee]}}}}var Ae=t.filter(function(Qe){
return v.hasOwnProperty(Qe)});return(0,e.debug)(Ae.length+" final results"),Ae}e.match=yu;function bu(t,s){return s=s||Fu(),N.filter(t,s)}e.filter=bu;function gu(t){
(0,e.debug)("matchOptions.debug: '".concat(t.debug,"'")),(0,e.debug)("matchOptions.nobrace: '".concat(t.nobrace,"'")),(0,e.debug)("matchOptions.noglobstar: '".concat(
t.noglobstar,"'")),(0,e.debug)("matchOptions.dot: '".concat(t.dot,"'")),(0,e.debug)("matchOptions.noext: '".concat(t.noext,"'")),(0,e.debug)("matchOptions.nocas\
e: '".concat(t.nocase,"'")),(0,e.debug)("matchOptions.nonull: '".concat(t.nonull,"'")),(0,e.debug)("matchOptions.matchBase: '".concat(t.matchBase,"'")),(0,e.debug)(
"matchOptions.nocomment: '".concat(t.nocomment,"'")),(0,e.debug)("matchOptions.nonegate: '".concat(t.nonegate,"'")),(0,e.debug)("matchOptions.flipNegate: '".concat(
t.flipNegate,"'"))}function Fu(){return{debug:!1,nobrace:!0,noglobstar:!1,dot:!0,noext:!1,nocase:process.platform=="win32",nonull:!1,matchBase:!1,nocomment:!1,nonegate:!1,
flipNegate:!1}}function Oe(t,s,n,h){t=t||this.getVariable("system.defaultWorkingDirectory")||process.cwd(),(0,e.debug)("defaultRoot: '".concat(t,"'")),s=s||[],s=
typeof s=="string"?[s]:s,n=n||ye(),Re(n),h=h||Fu(),gu(h),t=B._normalizeSeparators(t);for(var v={},u=h,r=0,i=s||[];r<i.length;r++){var o=i[r];if((0,e.debug)("pat\
tern: '".concat(o,"'")),o=(o||"").trim(),!o){(0,e.debug)("skipping empty pattern");continue}var g=B._cloneMatchOptions(u);if(!g.nocomment&&B._startsWith(o,"#")){
(0,e.debug)("skipping comment");continue}g.nocomment=!0;var m=0;if(!g.nonegate){for(;o.charAt(m)=="!";)m++;o=o.substring(m),m&&(0,e.debug)("trimmed leading '!'.\
 pattern: '".concat(o,"'"))}var E=m==0||m%2==0&&!g.flipNegate||m%2==1&&g.flipNegate;g.nonegate=!0,g.flipNegate=!1;var y=void 0,x=o;if(g.nobrace)y=[o];else{(0,e.
debug)("expanding braces");var $=process.platform=="win32"?o.replace(/\\/g,"/"):o;y=N.braceExpand($)}g.nobrace=!0;for(var R=0,H=y;R<H.length;R++){var S=H[R];if((y.
length!=1||S!=x)&&(0,e.debug)("pattern: '".concat(S,"'")),S=(S||"").trim(),!S){(0,e.debug)("skipping empty pattern");continue}if(E){var L=B._getFindInfoFromPattern(
t,S,g),ne=L.findPath;if((0,e.debug)("findPath: '".concat(ne,"'")),!ne){(0,e.debug)("skipping empty path");continue}(0,e.debug)("statOnly: '".concat(L.statOnly,"\
'"));var le=[];if(L.statOnly)try{c.statSync(ne),le.push(ne)}catch(Su){if(Su.code!="ENOENT")throw Su;(0,e.debug)("ENOENT")}else le=Q(ne,n);(0,e.debug)("found ".concat(
le.length," paths")),(0,e.debug)("applying include pattern"),L.adjustedPattern!=S&&((0,e.debug)("adjustedPattern: '".concat(L.adjustedPattern,"'")),S=L.adjustedPattern);
var ee=N.match(le,S,g);(0,e.debug)(ee.length+" matches");for(var Ue=0,ze=ee;Ue<ze.length;Ue++){var Ae=ze[Ue],Qe=process.platform=="win32"?Ae.toUpperCase():Ae;v[Qe]=
Ae}}else{g.matchBase&&!B._isRooted(S)&&(process.platform=="win32"?S.replace(/\\/g,"/"):S).indexOf("/")<0?(0,e.debug)("matchBase and basename only"):(S=B._ensurePatternRooted(
t,S),(0,e.debug)("after ensurePatternRooted, pattern: '".concat(S,"'"))),(0,e.debug)("applying exclude pattern");var ee=N.match(Object.keys(v).map(function(Pt){
return v[Pt]}),S,g);(0,e.debug)(ee.length+" matches");for(var fu=0,ct=ee;fu<ct.length;fu++){var Ae=ct[fu],Qe=process.platform=="win32"?Ae.toUpperCase():Ae;delete v[Qe]}}}}
var lt=Object.keys(v).map(function(Su){return v[Su]}).sort();return(0,e.debug)(lt.length+" final results"),lt}e.findMatch=Oe;function Au(t,s,n){var h=new URL(t),
v="".concat(h.protocol,"//").concat(h.host);return s&&(v="".concat(h.protocol,"//").concat(s,":").concat(n,"@").concat(h.host)),v}function xu(t){var s=(0,e.getVariable)(
"Agent.ProxyUrl");if(s&&s.length>0){var n=(0,e.getVariable)("Agent.ProxyUsername"),h=(0,e.getVariable)("Agent.ProxyPassword"),v=JSON.parse((0,e.getVariable)("Ag\
ent.ProxyBypassList")||"[]"),u=!1;if(t&&v.forEach(function(i){new RegExp(i,"i").test(t)&&(u=!0)}),u)return null;var r=Au(s,n,h);return{proxyUrl:s,proxyUsername:n,
proxyPassword:h,proxyBypassHosts:v,proxyFormattedUrl:r}}else return null}e.getHttpProxyConfiguration=xu;function wu(){var t=(0,e.getVariable)("Agent.CAInfo"),s=(0,e.
getVariable)("Agent.ClientCert");if(t||s){var n={};if(n.caFile=t,n.certFile=s,s){var h=(0,e.getVariable)("Agent.ClientCertKey"),v=(0,e.getVariable)("Agent.Clien\
tCertArchive"),u=(0,e.getVariable)("Agent.ClientCertPassword");n.keyFile=h,n.certArchiveFile=v,n.passphrase=u}return n}else return null}e.getHttpCertConfiguration=
wu;var Uu=(function(){function t(s){this.testRunner=s}return t.prototype.publish=function(s,n,h,v,u,r,i){i=i||"VSTSTask";var o={};o.type=this.testRunner,n&&(o.mergeResults=
n),h&&(o.platform=h),v&&(o.config=v),u&&(o.runTitle=u),r&&(o.publishRunAttachments=r),s&&(o.resultFiles=Array.isArray(s)?s.join():s),o.testRunSystem=i,(0,e.command)(
"results.publish",o,"")},t})();e.TestPublisher=Uu;var Lu=(function(){function t(){}return t.prototype.publish=function(s,n,h,v){var u={};s&&(u.codecoveragetool=
s),n&&(u.summaryfile=n),h&&(u.reportdirectory=h),v&&(u.additionalcodecoveragefiles=Array.isArray(v)?v.join():v),(0,e.command)("codecoverage.publish",u,"")},t})();
e.CodeCoveragePublisher=Lu;var Mu=(function(){function t(s,n){this.buildTool=s,this.ccTool=n}return t.prototype.enableCodeCoverage=function(s){s.buildtool=this.
buildTool,s.codecoveragetool=this.ccTool,(0,e.command)("codecoverage.enable",s,"")},t})();e.CodeCoverageEnabler=Mu;function Vu(t){(0,e.command)("task.uploadfile",
null,t)}e.uploadFile=Vu;function ju(t){he("2.115.0"),(0,e.command)("task.prependpath",null,t)}e.prependPath=ju;function $u(t){(0,e.command)("task.uploadsummary",
null,t)}e.uploadSummary=$u;function zu(t,s,n){(0,e.command)("task.addattachment",{type:t,name:s},n)}e.addAttachment=zu;function ie(t,s,n,h){(0,e.command)("task.\
setendpoint",{id:t,field:b[s].toLowerCase(),key:n},h)}e.setEndpoint=ie;function Wu(t,s){(0,e.command)("task.setprogress",{value:"".concat(t)},s)}e.setProgress=Wu;
function qu(t,s,n,h,v,u,r,i,o,g,m){var E={id:t,parentid:n,type:h,name:v,order:u?u.toString():void 0,starttime:r,finishtime:i,progress:o?o.toString():void 0,state:g?
z[g]:void 0,result:m?j[m]:void 0};(0,e.command)("task.logdetail",E,s)}e.logDetail=qu;function Hu(t,s,n,h,v,u){var r={type:W[t].toLowerCase(),code:u,sourcepath:n,
linenumber:h?h.toString():void 0,columnnumber:v?v.toString():void 0};(0,e.command)("task.logissue",r,s)}e.logIssue=Hu;function Gu(t,s,n){(0,e.command)("artifact\
.upload",{containerfolder:t,artifactname:n},s)}e.uploadArtifact=Gu;function Ku(t,s,n){(0,e.command)("artifact.associate",{type:I[n].toLowerCase(),artifactname:t},
s)}e.associateArtifact=Ku;function Xu(t){(0,e.command)("build.uploadlog",null,t)}e.uploadBuildLog=Xu;function Zu(t){(0,e.command)("build.updatebuildnumber",null,
t)}e.updateBuildNumber=Zu;function Ju(t){(0,e.command)("build.addbuildtag",null,t)}e.addBuildTag=Ju;function Yu(t){he("2.132.0"),(0,e.command)("release.updatere\
leasename",null,t)}e.updateReleaseName=Yu,e.TaskCommand=A.TaskCommand,e.commandFromString=A.commandFromString,e.ToolRunner=p.ToolRunner;function hu(t){return F.
createExternalOutputStream(t)}e.createExternalOutputStream=hu;function Qu(t,s){F.writeExternalOutput(t,s)}e.writeExternalOutput=Qu;function et(t,s){F.debugExternalOutput(
t,s)}e.debugExternalOutput=et;function ut(t,s){F.warningExternalOutput(t,s)}e.warningExternalOutput=ut;function tt(t,s){F.errorExternalOutput(t,s)}e.errorExternalOutput=
tt,e.defaultAllowedVsoCommands=F.defaultAllowedVsoCommands,k.lt(process.versions.node,"4.2.0")&&(0,e.warning)("Tasks require a new agent.  Upgrade your agent or\
 node to 4.2.0 or later",e.IssueSource.TaskInternal),global._vsts_task_lib_loaded||(B._loadData(),B._exposeProxySettings(),B._exposeCertSettings());function rt(t,s){
for(var n=0;n<t.length;n++)if(s(t[n]))return t[n]}});function Kt(e){e!==void 0&&(process.exitCode=e),process.once("beforeExit",()=>process.exit()),setTimeout(()=>process.
exit(),5e3).unref()}var Xt="6.0.2",mt=["bash","sh","pwsh","powershell","cmd"],st={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"Si\
gnPath organization: a UUID.",environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:!0,description:"API token \
of a SignPath user with submitter permission. Hand it over from a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project\
-slug":{kind:"text",group:"signpath",scope:"always",description:"SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"\
signpath",scope:"always",description:"Signing policy of the project: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{
kind:"text",group:"signpath",scope:"always",description:"Address of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"\
SIGNPATH_API_URL"},files:{kind:"lines",group:"files",scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directo\
ry."},tool:{kind:"choice",choices:["auto",...De.d],group:"files",scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and \
its extension. Without `files`: the tool to prepare for.",default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where results\
 go; the tree below the glob's base is kept.",defaultText:"in place; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["rep\
lace","skip","error"],group:"files",scope:"files",description:"What to do with a file that is signed already. `skip` leaves it only where its signature is valid\
, by the right certificate, and as it was asked for (digest, padding, timestamp).",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn",
"ignore"],group:"files",scope:"files",description:"What to do where `files` matches nothing, or a file named in it is not there. A glob that matches nothing bes\
ide others that do is a warning, unless this is `ignore`.",default:"error"},shard:{kind:"text",group:"files",scope:"files",description:"This job's share of the \
files, such as `2/5`: stable, for a job matrix."},arguments:{kind:"lines",group:"signature",scope:"files",description:"More arguments for the signing tool, one \
a line."},digest:{kind:"choice",choices:["sha256","sha384","sha512"],group:"signature",scope:"files",description:"Digest algorithm.",default:"sha256"},"input-is\
-digest":{kind:"boolean",group:"signature",scope:"files",description:"The files hold digests, in binary, that were computed before, and these are signed; verifi\
ers need the digest or what it was computed from.",default:"false"},padding:{kind:"choice",choices:["pkcs1","pss"],group:"signature",scope:"files",description:"\
Padding of raw and CMS signatures by RSA keys.",default:"pkcs1"},"output-format":{kind:"choice",choices:["der","pem"],group:"signature",scope:"files",description:"\
Format of CMS signatures.",default:"der"},description:{kind:"text",group:"signature",scope:"files",description:"What an Authenticode signature says of the progr\
am; Windows shows it before an installation."},"description-url":{kind:"text",group:"signature",scope:"files",description:"Address that an Authenticode signatur\
e names for more on the program."},"gpg-format":{kind:"choice",choices:["armor","binary","clear"],group:"signature",scope:"files",description:"Form of GPG signa\
tures: detached, in text (`armor`, FILE.asc) or binary (`binary`, FILE.sig), or around the text that is signed (`clear`, FILE.asc).",default:"armor"},"gpg-publi\
c-key":{kind:"text",group:"signature",scope:"always",description:"File with the OpenPGP public key of the policy's key, as SignPath shows it for a GPG key.",defaultText:"\
made of the policy's key, the same in every run"},certificate:{kind:"text",group:"signature",scope:"always",description:"File with the certificate of the policy\
: PEM (may hold the chain) or DER.",defaultText:"fetched from SignPath, else read from the token"},"timestamp-urls":{kind:"lines",group:"signature",scope:"files",
description:"RFC 3161 timestamp servers, one a line, tried in order."},verify:{kind:"boolean",group:"signature",scope:"files",description:"Check every result wi\
th an independent verifier, against the policy's certificate.",default:"true"},run:{kind:"text",group:"run",scope:"always",description:"Your own script, run wit\
h everything prepared, instead of or after `files`."},shell:{kind:"text",group:"run",scope:"always",description:"Shell of the script: `bash`, `sh`, `pwsh`, `pow\
ershell` or `cmd`.",defaultText:"`bash`; `pwsh` on Windows"},"if-no-credentials":{kind:"choice",choices:["error","skip"],group:"run",scope:"always",description:"\
What to do without an API token. `skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed` to `false`.",default:"error"},parallel:{
kind:"integer",minimum:1,maximum:256,group:"run",scope:"files",description:"Signatures under way at once.",default:"8"},batch:{kind:"choice",choices:["auto","of\
f"],group:"run",scope:"files",description:"One process signs all files where that can be (`openssl-dgst`, `openssl-cms`, `osslsigncode`, `jarsigner`); `off` sta\
rts the tool once a file.",default:"auto"},retries:{kind:"integer",minimum:0,maximum:10,group:"run",scope:"always",description:"Further tries after a transient \
error: service unavailable, time limit, timestamp server down.",default:"2"},"resume-from":{kind:"text",group:"run",scope:"files",description:"Report of an earl\
ier run (`signing-report.json`, or its folder): what that one signed, and nobody has changed since, is verified and left as it is."},"time-limit-in-seconds":{kind:"\
integer",minimum:1,maximum:86400,group:"run",scope:"always",description:"Time limit of one tool run, in seconds.",default:"900"},"fail-fast":{kind:"boolean",group:"\
run",scope:"files",description:"Stop at the first file that fails; else sign the rest and fail at the end.",default:"true"},"cryptoki-version":{kind:"text",group:"\
installation",scope:"download",description:"Version of SignPath's Cryptoki library to install.",default:Xt},"cryptoki-archive":{kind:"text",group:"installation",
scope:"download",description:"Address or path of the library's archive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"\
download",description:"SHA-256 digest of the library's archive, in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"\
Path of an installed PKCS #11 library: nothing is downloaded."},"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"F\
ail where neither a digest nor a GPG signature vouches for the archive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"al\
ways",description:"Install with apt-get or dnf what the chosen tools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"\
The openssl to use: a path, or a command name.",defaultText:"the first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"in\
stallation",scope:"always",description:"How openssl reaches the library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"\
choice",choices:["none","configuration","all"],group:"environment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API to\
ken.",defaultText:"`none`; `configuration` where neither `files` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"\
HTTP proxy for downloads, SignPath's API, timestamp servers and the library: `host:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy var\
iables"},"report-directory":{kind:"text",group:"environment",scope:"files",description:"Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-lev\
el":{kind:"choice",choices:["none","fatal","error","warning","info","debug","verbose"],group:"environment",scope:"always",description:"Log level of SignPath's l\
ibrary.",default:"warning"},"service-unavailable-timeout-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"environment",scope:"always",description:"How\
 long one call to SignPath may take in all, its retries included, in seconds.",default:"600",environment:"SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"htt\
p-request-timeout-in-seconds":{kind:"integer",minimum:1,maximum:3600,group:"environment",scope:"always",description:"How long one attempt of a call to SignPath,\
 or to a timestamp server, may take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},We=Object.keys(st);function eu(e){return st[e]}
function Zt(e,d){let l=Et(e,d),c=l.get("api-token"),f=["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(A=>d[A]),_=[l.get("http-proxy"),...f].map(A=>Ft(
(A==null?void 0:A.includes("://"))===!1?`http://${A}`:A)),N=[l.get("cryptoki-archive"),...ku(l.get("timestamp-urls"))],B=[c,..._,...N.map(Ft),...N.flatMap(fr)];
return[...new Set(B.filter(A=>A!==void 0))]}function Jt(e,d){try{return Qt(Et(e,d),d)}catch(l){throw Yt(l,e)}}function Yt(e,d){if(!(e instanceof ue.b))return e;
let l=We.find(f=>e.message.startsWith(`${f} `)),c=l!==void 0&&Ce(d(l))===void 0?eu(l).environment:void 0;return c===void 0?e:new ue.b(e.code,e.message,{hint:`It\
 comes from the variable ${c}. ${e.hint??""}`})}function Qt(e,d){let l=p=>e.get(p)??eu(p).default,c=p=>l(p)??"",f=new Set([...e.keys()].filter(p=>e.get(p)!==eu(
p).default)),_=ku(e.get("files")),N=e.get("run"),B=_.length===0&&N===void 0;if(d.TF_BUILD!==void 0)for(let p of We.filter(ur))tr(p,e.get(p));for(let p of We)sr(
p,l(p));let A={organizationId:uu(l("organization-id"),De.f),apiToken:uu(l("api-token"),De.g),projectSlug:uu(l("project-slug"),p=>(0,De.h)(p,"project-slug")),signingPolicySlug:uu(
l("signing-policy-slug"),p=>(0,De.h)(p,"signing-policy-slug")),apiUrl:(0,De.i)(c("api-url")),files:_,tool:c("tool"),outputDirectory:l("output-directory"),existingSignature:c(
"existing-signature"),ifNoFilesFound:c("if-no-files-found"),shard:uu(l("shard"),ar),arguments:ku(e.get("arguments")),digest:c("digest"),inputIsDigest:c("input-i\
s-digest")==="true",padding:c("padding"),outputFormat:c("output-format"),description:l("description"),descriptionUrl:l("description-url"),gpgFormat:c("gpg-forma\
t"),gpgPublicKey:l("gpg-public-key"),certificate:l("certificate"),timestampUrls:ku(e.get("timestamp-urls")).map(lr),verify:c("verify")==="true",run:N,shell:uu(l(
"shell"),cr),ifNoCredentials:c("if-no-credentials"),parallel:Number(c("parallel")),batch:c("batch"),retries:Number(c("retries")),resumeFrom:l("resume-from"),timeLimitInSeconds:Number(
c("time-limit-in-seconds")),failFast:c("fail-fast")==="true",cryptokiVersion:c("cryptoki-version"),cryptokiArchive:l("cryptoki-archive"),cryptokiSha256:uu(l("cr\
yptoki-sha256"),dr),cryptokiLibrary:l("cryptoki-library"),requireVerifiedDownload:c("require-verified-download")==="true",installPrerequisites:c("install-prereq\
uisites")==="true",openssl:l("openssl"),opensslBackend:c("openssl-backend"),exportEnvironment:l("export-environment")??(B?"configuration":"none"),httpProxy:uu(l(
"http-proxy"),De.k),reportDirectory:l("report-directory"),logLevel:c("log-level"),serviceUnavailableTimeoutInSeconds:Number(c("service-unavailable-timeout-in-se\
conds")),httpRequestTimeoutInSeconds:Number(c("http-request-timeout-in-seconds")),given:f};return nr(A,e),A}function er({files:e,run:d},l){var c,f;if(l.ACT==="t\
rue"||l.GITEA_ACTIONS==="true")return;let _=e.length===0&&d===void 0,N=B=>B.replaceAll("-","").replace(/s$/,"");for(let[B,A]of Object.entries(l)){let p=(f=(c=/^INPUT_(.+)$/.
exec(B))==null?void 0:c[1])==null?void 0:f.toLowerCase();if(p===void 0||Ce(A)===void 0||We.some(k=>k===p))continue;let F=We.find(k=>N(k)===N(p));if(p.includes("\
-")||(F==null?void 0:F.includes("-"))===!0||_&&F!==void 0)throw Ct(p,F??(0,Ru.a)(p,We))}}function Ct(e,d,l=""){return new ue.b("INVALID_INPUT",`${e} is given, b\
ut there is no such input.`,{hint:d===void 0?`The names of all inputs stand in docs/reference.md${l}.`:`Did you mean ${d}?`})}function Et(e,d){let l=new Map;for(let c of We){
let f=eu(c).environment,_=d.TF_BUILD!==void 0&&Bt(c),N=A=>_&&ot(A)?void 0:Ce(A),B=N(e(c))??(f===void 0?void 0:N(d[f]));B!==void 0&&l.set(c,rr(c,B))}return l}function Bt(e){
return e==="api-token"||e==="organization-id"}function ot(e){return/^\s*\$\([^()\r\n]+\)\s*$/.test(e??"")}function ur(e){return e!=="run"&&e!=="arguments"&&!Bt(
e)}function tr(e,d){var l;let c=(l=/\$\([^()\r\n]+\)/.exec(d??""))==null?void 0:l[0];if(c!==void 0)throw new ue.b("INVALID_INPUT",`${e} holds ${c}, which Azure \
Pipelines has left as it is: there is no variable of that name.`,{hint:"Check the name of the variable, and that it is there for this job."})}function rr(e,d){let{
kind:l}=eu(e);return e==="run"?d:l==="boolean"?d.trim().toLowerCase():d.trim()}function sr(e,d){if(d===void 0)return;let l=eu(e);switch(l.kind){case"choice":if(!l.
choices.includes(d))throw vt(e,d,l.choices);return;case"boolean":if(d!=="true"&&d!=="false")throw new ue.b("INVALID_INPUT",`${e} is "${d}", which is neither tru\
e nor false.`,{hint:`Set ${e} to true or false.`});return;case"integer":{let{minimum:c,maximum:f}=l,_=Number(d);if(!/^\d+$/.test(d)||_<c||_>f)throw new ue.b("IN\
VALID_INPUT",`${e} is "${d}", which is not a whole number from ${c} to ${f}.`,{hint:`Give ${e} as plain digits, or leave it out for ${l.default??"its default"}.`});
return}case"text":if(e!=="run"&&/[\r\n\0]/.test(d))throw new ue.b("INVALID_INPUT",`${e} spans several lines, but it takes one value.`,{hint:`Check the quoting o\
f ${e}; a YAML block (|) keeps line breaks.`});return;case"lines":return}}function vt(e,d,l){return new ue.b("INVALID_INPUT",`${e} is "${d}", which is not one o\
f ${l.join(", ")}.`,{hint:(e==="digest"?ir(d):void 0)??or(e,d,l)})}function or(e,d,l){let c=(0,Ru.a)(d,l),f=eu(e);return c!==void 0?`Did you mean ${c}?`:`Give o\
ne of these, or leave ${e} out for ${f.default??f.defaultText??"its default"}.`}function ir(e){var d;let l=/^(md5|sha)-?(1?)$/i.exec(e);if(l===null)return;let c=((d=
l[1])==null?void 0:d.toLowerCase())==="md5"?"MD5":"SHA-1";return`${c} is not offered: two files with the same ${c} can be made on purpose, so that a signature o\
f one is good for the other. Use sha256.`}function nr(e,d){let l=_=>e.given.has(_),c=(_,N)=>{throw new ue.b("INVALID_INPUT",`${_} is given, but it has no effect\
: ${N}.`,{hint:`Leave ${_} out.`})},f=d.has("files");for(let _ of We){let{scope:N}=eu(_);if(N==="files"&&!f&&l(_)&&c(_,"there are no files to sign"),N==="downlo\
ad"&&l(_)&&e.cryptokiLibrary!==void 0)throw new ue.b("INVALID_INPUT",`${_} and cryptoki-library exclude each other: with a library nothing is downloaded.`,{hint:`\
Leave out ${_} to use the library at ${e.cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(f&&e.files.length===0)throw new ue.b("INVALID_INPUT",
"files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(f&&e.files.every(_=>_.startsWith("!")))throw new ue.b("INVALID_INPUT","files ho\
lds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such as dist/**.'});if(l("shell")&&e.run===void 0&&c("shell","there\
 is no script in run"),l("gpg-public-key")&&!f&&!["gpg","rpmsign","debsigs"].includes(e.tool))throw new ue.b("INVALID_INPUT",`gpg-public-key is given, but it ha\
s no effect: tool is ${e.tool}.`,{hint:"Set tool to gpg, rpmsign or debsigs, or leave gpg-public-key out."})}function ar(e){let d=/^(\d{1,5})\/(\d{1,5})$/.exec(
e),l=Number(d==null?void 0:d[1]),c=Number(d==null?void 0:d[2]);if(d===null||l<1||c<1||l>c)throw new ue.b("INVALID_INPUT",`shard is "${e}", which is not of the f\
orm INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."});return{index:l,count:c}}function cr(e){let d=mt.find(l=>l===e);if(d===
void 0)throw vt("shell",e,mt);return d}function lr(e){if(/[\s,;]https?:\/\//i.test(e))throw new ue.b("INVALID_INPUT",`timestamp-urls holds "${e}", which is seve\
ral addresses in one line.`,{hint:"Give one address a line (or --timestamp-urls twice): commas, semicolons and blanks do not part them."});let d=URL.canParse(e)?
new URL(e):void 0;if((d==null?void 0:d.protocol)!=="http:"&&(d==null?void 0:d.protocol)!=="https:")throw new ue.b("INVALID_INPUT",`timestamp-urls holds "${e}", \
which is not an http or https address.`,{hint:"Give one address a line, http://\u2026 or https://\u2026, as your timestamp authority names it."});return/[^\x21-\x7e]/.
test(e)?d.href:e}function dr(e){let d=e.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(d))throw new ue.b("INVALID_INPUT","cryptoki-sha256 is not\
 a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return d}function uu(e,d){return e===void 0?void 0:d(e)}function Ce(e){return e===
void 0||e.trim()===""?void 0:e}function ku(e){return(e??"").split(/\r?\n/).map(d=>d.trim()).filter(d=>d!=="")}var pr=3;function Ft(e){if(e===void 0||!URL.canParse(
e))return;let{username:d,password:l}=new URL(e);if(l===""&&d.length>=At)return(0,Ou.i)(d);let c=(0,Ou.i)(l);return c.length<pr?void 0:c}var gr=/key|token|sig|secret|pass|auth|cred|code/i,
hr=8,At=16;function fr(e){var d;return(((d=/^https?:\/\/[^#?]*\?([^#]+)/i.exec(e??""))==null?void 0:d[1])??"").split("&").flatMap(l=>{let[c="",f]=l.split(/=(.*)/s);
return f===void 0?c.length<At?[]:[c]:gr.test(c)&&f.length>=hr?[f,(0,Ou.i)(f)]:[]})}async function mr(e,d){let l=await Er(e,d.signal),c={startedAt:new Date,result:"\
failed",prepared:void 0,files:[],error:void 0};try{await Cr(Fr(l,c))}catch(_){c.error=_}let{deliver:f}=await Promise.resolve().then(()=>re(require("./deliver-ZUCOTRYC.cjs")));
if(await f(l,c),c.error!==void 0)throw c.error}async function Cr(e){let d=()=>{},l=new Promise((c,f)=>{d=()=>{f(new Error("it waits for what can no longer come"))}});
process.once("beforeExit",d);try{await Promise.race([e,l])}finally{process.off("beforeExit",d)}}async function Er(e,d){try{let{inputs:l,secrets:c}=yr(e),{openSession:f,
workspaceState:_}=await Promise.resolve().then(()=>re(require("./session-ZJC2V4PN.cjs")));return e.loadState(_)!==void 0&&await Dt(e,"Not everything of the try \
before"),await f(e,l,c,d)}catch(l){throw Br(e),l}}function Br(e){try{e.setOutput("signed","false"),e.setOutput("signed-count","0")}catch{}}var vr=1e3;async function Fr(e,d){
let{host:l,inputs:c}=e;if(c.apiToken===void 0&&c.ifNoCredentials==="skip"){d.result="skipped";return}c.files.length===0&&c.run===void 0&&(l.name==="github"||l.name===
"azure")&&l.notice("Neither files nor run is given: this step prepares for later ones, and signs nothing."),await Ir(c);let f=await e.workspace.folder("log"),_=c.
tool==="auto"?void 0:(await Promise.resolve().then(()=>re(require("./start-ahead-FXFS6TDN.cjs")))).startEarly(c.tool,f,e);try{await Ar(e,d,{logDirectory:f,startedEarly:_})}finally{
await(_==null?void 0:_.discard())}}async function Ar(e,d,l){let{inputs:c}=e,{findFilesToSign:f}=await Promise.resolve().then(()=>re(require("./find-files-to-sign-BGJAWL5X.cjs"))),
_=await f(e);if(_.length===0&&c.files.length>0){d.result="nothing-to-sign";return}if(_.length>=vr){let{collectEarly:A}=await Promise.resolve().then(()=>re(require("./heap-DCZKQHTU.cjs")));
A()}let{prepare:N}=await Promise.resolve().then(()=>re(require("./prepare-OEP7YOKA.cjs"))),B=d.prepared=await N(e,_,l,Dr);try{let{signFiles:A}=await Promise.resolve().then(()=>re(require("./sign-files-QFBOSZVY.cjs")));
await A(B,d);let{exportPrepared:p,runScript:F}=await Promise.resolve().then(()=>re(require("./script-Y4QSQXT6.cjs")));await F(B),p(B)}finally{await B.close()}c.
files.length===0?d.result="prepared":d.result=B.plan.files.length>0?"signed":"nothing-to-sign"}function Dr(){(0,at.setImmediate)().then(()=>(0,at.setImmediate)()).
then(()=>Promise.all([Promise.resolve().then(()=>re(require("./sign-files-QFBOSZVY.cjs"))),Promise.resolve().then(()=>re(require("./script-Y4QSQXT6.cjs"))),Promise.resolve().then(()=>re(require("./deliver-ZUCOTRYC.cjs")))])).
catch(()=>{})}async function Ir(e){if(e.reportDirectory!==void 0){let{makeReportFolder:d}=await Promise.resolve().then(()=>re(require("./write-BGEW2SHU.cjs")));
await d(e.reportDirectory)}if(e.run!==void 0){let{checkShell:d}=await Promise.resolve().then(()=>re(require("./script-Y4QSQXT6.cjs")));await d(e)}}async function _r(e){
let{forgetExported:d}=await Promise.resolve().then(()=>re(require("./script-Y4QSQXT6.cjs"))),{workspaceState:l}=await Promise.resolve().then(()=>re(require("./session-ZJC2V4PN.cjs"))),
{endOrphans:c}=await Promise.resolve().then(()=>re(require("./orphans-QO26FQYW.cjs"))),{removeWorkspace:f}=await Promise.resolve().then(()=>re(require("./workspace-RBFSGXO7.cjs")));
try{let _=e.loadState(l);if(_===void 0||_==="")return;await c(_),await f(_)}finally{d(e)}}async function Dt(e,d="Not everything"){await _r(e).catch(l=>{e.warning(
`${d} could be removed: ${l instanceof Error?l.message:String(l)}`)})}function yr(e){let d=f=>e.input(f),l=Zt(d,(0,Du.a)());for(let f of l.flatMap(Iu.d))e.maskSecret(
f);let c=Jt(d,(0,Du.a)());return e.name==="github"&&er(c,(0,Du.a)()),{inputs:c,secrets:l}}var Pu=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,us=new RegExp(
String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${Pu}:)`,"u");function br(e,d){return e.includes("#")?e.replace(d,"$& "):e}function xr(e){
return e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}process.stdout.write=()=>!0,process.on("uncaughtException",e=>{It();let d="Check that the agent's temporary folder exists, can be written to and has ro\
om.",l=process.argv.includes("--post"),c=l?`Not everything could be removed: ${e.message}. ${d}`:`The task can't start: ${e.message}. ${d} [UNSUPPORTED_RUNNER]`;
process.stdout.write(`##vso[task.logissue type=${l?"warning":"error"};]${xr(c)}
`),l||process.stdout.write(`##vso[task.complete result=Failed;]
`),process.exit(l?0:1)});function It(){Reflect.deleteProperty(process.stdout,"write")}var mu={input:"serviceConnection",type:"signpath-pkcs11-sign",tokenParameter:"\
apitoken",organizationData:"organizationId"},wr=["organization-id","api-token","api-url"];function Lr(e){return wr.includes(e)}function tu(e){return e.replace(/-([a-z0-9])/g,
(d,l)=>l.toUpperCase())}var it=[...We.map(tu),mu.input],_t=Object.entries((0,Du.a)()).flatMap(([e,d])=>{var l;let c=(l=/^INPUT_(.*)$/s.exec(e))==null?void 0:l[1];
return c===void 0||(d==null?void 0:d.trim())===""||it.some(f=>f.toUpperCase()===c)?[]:[c]});function Sr(e){if(_t.length===0)return;let d=new Set(e().map(l=>l.replace(
/[. ]/g,"_").toUpperCase()));for(let l of _t.filter(c=>!d.has(`INPUT_${c}`))){let c=l.replaceAll("-","").toLowerCase(),f=it.find(_=>_.toLowerCase()===c)??(0,Ru.a)(
c,it);if(!(f===void 0&&!l.includes("-")))throw Ct(l.toLowerCase(),f,"; in Azure they are in camelCase")}}var K=(0,V.d)(Gt(),1);function Pr({url:e,username:d,password:l,
bypassList:c},f){if(e===void 0||!URL.canParse(e)||Nr(c).some(z=>z.test(f)))return;let{protocol:_,hostname:N,port:B,username:A,password:p}=new URL(e),F=d===void 0?
A:encodeURIComponent(d),k=l===void 0?p:encodeURIComponent(l),j=F===""?"":`${F}${k===""?"":`:${k}`}@`;return`${_}//${j}${N}:${B===""?"80":B}`}function Nr(e){let d=yt(
()=>JSON.parse(e??"[]"));return Array.isArray(d)?d.flatMap(l=>typeof l=="string"?yt(()=>new RegExp(l,"i"))??[]:[]):[]}function yt(e){try{return e()}catch{return}}
function Tr(e,{getCACertificates:d,setDefaultCACertificates:l}={...kr}){return d===void 0||l===void 0?!1:(l([...d("default"),e]),!0)}var Rr=["v","s","o",""].join(
Pu),Or=new RegExp(String.raw`#${Pu}#${Pu}(?=(?:${Rr})?\[)`,"giu");function Ur(e){return e.split(/\r\n|\r|\n/).map(d=>br(d,Or)).join(`
`)}It();for(let e of["uncaughtException","unhandledRejection"])process.removeAllListeners(e);var Mr=1e3,Vr=process.platform==="win32"?3e4:1e5,bt="pkcs11Sign.";function jr(){
let e=[],d=(0,Iu.b)(e),{debug:l}=$r(),c=(0,lu.resolve)(ru("Agent.TempDirectory")??(0,kt.tmpdir)()),f=new Map,_=new Map,N=new Set,B=!1,A=Date.now(),p=(0,St.b)(),
F=I=>d(Ur(I)),k=I=>{process.stdout.write(`${I}
`)},j=(I,b,O)=>{K.logIssue(I,F(wt(b,O)),O===void 0?void 0:d(O.file))},z=(I,b)=>{B=!0,j(K.IssueType.Warning,I,b)},W=I=>{let b=I.split(/[\r\n]+/).filter(O=>O.trim()!==
"");if(b.length!==0){for(let O of b)K.setSecret(O);e.push(I),d=(0,Iu.b)(e)}};return{name:"azure",temporaryDirectory:c,cacheDirectory:(0,lu.join)((0,lu.resolve)(
ru("Agent.ToolsDirectory")??c),"pkcs11-sign"),input(I){Sr(()=>K.getVariables().map(O=>O.name));let b=K.getInput(tu(I));return(I==="api-token"||I==="organization\
-id")&&ot(b)&&!N.has(I)&&(N.add(I),k(F(`${tu(I)} is ${(b==null?void 0:b.trim())??""}, which Azure Pipelines has left as it is: there is no variable of that name\
, or this run does not get it (a fork's pull request, a variable group that is not used here).`))),Lt(I)},debug:I=>{l(F(I))},info:I=>{k(F(I))},notice:(I,b)=>{k(
F(wt(I,b)))},warning:z,error:(I,b)=>{j(K.IssueType.Error,I,b)},startGroup:I=>{k(`##[group]${F(I).replaceAll(`
`," ")}`)},endGroup:()=>{k("##[endgroup]")},maskSecret:W,setOutput(I,b){_.set(I,b);let O=Buffer.byteLength(b),te=O<=Vr;te||z(`The output ${tu(I)} is left blank:\
 with its ${O} bytes in the environment no later step could start. The report tells of all files.`),xt(tu(I),te?b:"",{isOutput:"true"})},exportVariable(I,b,{secret:O}){
O&&W(b),xt(I,b,{issecret:String(O)})},saveState(I,b){f.set(I,b),K.setTaskVariable(bt+I,b)},loadState:I=>f.get(I)??Ce(K.getTaskVariable(bt+I)),summary(I){if(ru("\
Agent.TempDirectory")===void 0)return Promise.resolve();let b=(0,lu.join)((0,Cu.mkdtempSync)((0,lu.join)(c,"pkcs11-sign-summary-")),"pkcs11-sign.md");return(0,Cu.writeFileSync)(
b,I,{mode:384}),K.uploadSummary(b),Promise.resolve()},progress(I,b,O){let te=Date.now(),Ie=p.describe(I,b,O);b<=0||te-A<Mr&&I<b||(A=te,K.setProgress(Math.floor(
I/b*100),Ie))},applyAgentSettings(){let I=ru("Agent.CAInfo");I!==void 0&&qr(I,z)},complete(I){let b=B&&_.get("signed")==="false"&&!_.has("cryptoki-library")?K.TaskResult.
SucceededWithIssues:K.TaskResult.Succeeded;K.setResult(I==="failed"?K.TaskResult.Failed:b,"")}}}function $r(){let e=!1,d=l=>e||!l.startsWith("##vso[task.debug]")?
process.stdout.write(l):!0;return K.setStdStream(Object.assign(Object.create(process.stdout),{write:d})),{debug(l){e=!0,K.debug(l),e=!1}}}function ru(e){return Ce(
K.getVariable(e))}function xt(e,d,l){K.command("task.setvariable",{variable:e,...l},d)}function wt(e,d){return d===void 0||e.includes(d.file)?e:`${d.file}: ${e}`}
function Lt(e){let d=Ce(K.getInput(tu(e)));return Lr(e)?zr(e,d):e==="http-proxy"?d??Wr():d}function zr(e,d){var l;let c=Ce(K.getInput(mu.input)),f=e==="api-toke\
n"&&ot(d)?void 0:d;if(c===void 0)return f;if(f!==void 0)throw new ue.b("INVALID_INPUT",`${tu(e)} and ${mu.input} exclude each other.`,{hint:`Leave out ${tu(e)}:\
 the service connection gives it.`});switch(e){case"api-url":return Ce(K.getEndpointUrl(c,!0));case"organization-id":return Ce(K.getEndpointDataParameter(c,mu.organizationData,
!0));case"api-token":{let _=Ce(K.getEndpointAuthorizationParameter(c,mu.tokenParameter,!0));if(_!==void 0||((l=Ce(K.getInput("ifNoCredentials")))==null?void 0:l.
trim())==="skip")return _;throw new ue.b("NO_CREDENTIALS","The agent got no API token with the service connection.",{hint:`Check that ${mu.input} names a connec\
tion of the type SignPath, that this pipeline may use it, and that its token is set.`})}}}function Wr(){if(["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].
some(l=>Ce(process.env[l])!==void 0))return;let{environment:e,default:d}=st["api-url"];return Pr({url:ru("Agent.ProxyUrl"),username:ru("Agent.ProxyUsername"),password:ru(
"Agent.ProxyPassword"),bypassList:ru("Agent.ProxyBypassList")},Lt("api-url")??Ce(process.env[e])??d)}function qr(e,d){if(Ce(process.env.NODE_EXTRA_CA_CERTS)===void 0){
process.env.NODE_EXTRA_CA_CERTS=e;try{if(Tr((0,Cu.readFileSync)(e,"utf8")))return;d(`The agent's certificate authority ${e} is not used: this agent's Node.js ${process.
versions.node} can't take it from here. Update the agent, or name the file in the variable NODE_EXTRA_CA_CERTS.`)}catch(l){d(`The agent's certificate authority ${e}\
 can't be used: ${l instanceof Error?l.message:String(l)}`)}}}var su=jr(),Nu=new AbortController,Tu=!1;for(let e of["SIGINT","SIGTERM"])process.on(e,()=>Nu.abort(
e));for(let e of["uncaughtException","unhandledRejection"])process.on(e,Gr);(process.argv.includes("--post")?Dt(su):Hr()).then(()=>{Kt()});async function Hr(){try{
su.applyAgentSettings(),await mr(su,{signal:Nu.signal}),Tu||su.complete(Nu.signal.aborted?"failed":"done")}catch(e){if(Tu)return;(0,nt.a)(su,e),su.complete("fai\
led")}}function Gr(e){Tu||((0,nt.a)(su,e),su.complete("failed")),Tu=!0,process.exitCode=1,Nu.abort(e),setTimeout(()=>process.exit(1),5e3).unref()}
