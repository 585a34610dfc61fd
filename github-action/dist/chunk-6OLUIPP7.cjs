var kr=Object.create;var be=Object.defineProperty;var Sr=Object.getOwnPropertyDescriptor;var Ir=Object.getOwnPropertyNames;var $r=Object.getPrototypeOf,Er=Object.prototype.hasOwnProperty;var Nr=(e,t)=>{for(var i in t)be(e,i,{get:t[i],enumerable:!0})},Gt=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Ir(t))!Er.call(e,r)&&
r!==i&&be(e,r,{get:()=>t[r],enumerable:!(n=Sr(t,r))||n.enumerable});return e};var C=(e,t,i)=>(i=e!=null?kr($r(e)):{},Gt(t||!e||!e.__esModule?be(i,"default",{value:e,enumerable:!0}):i,e)),_r=e=>Gt(be({},"__esModule",{value:!0}),e);var du={};Nr(du,{a:()=>pe,b:()=>It,c:()=>Et,d:()=>Nt,e:()=>Oe,f:()=>Tt,g:()=>er,h:()=>tr,i:()=>Re,j:()=>De,k:()=>cr,l:()=>Lt});module.exports=_r(du);var L=require("./chunk-WQTG4LZH.cjs"),
V=require("./chunk-SE7PW2CP.cjs"),Ue=require("./chunk-Q5BETL26.cjs"),Ce=require("./chunk-246CQE5H.cjs"),ge=require("./chunk-5Z5E3ESR.cjs"),Cn=require("./chunk-AZ2NWAXO.cjs"),
Ke=require("./chunk-35BBZ333.cjs"),H=require("./chunk-54UI4CCZ.cjs"),$=require("./chunk-JHT5HM7P.cjs"),E=require("./chunk-F5PLUWPU.cjs"),Q=require("./chunk-QTGQ2EL7.cjs"),
w=require("./chunk-UTZ4K7U3.cjs"),S=require("./chunk-734BLOYB.cjs"),Be=require("./chunk-M7VDB62C.cjs"),B=require("./chunk-I72JFFQY.cjs"),x=require("./chunk-HKRKHPFP.cjs"),
fe=require("./chunk-YPDSJALZ.cjs"),xn=require("./chunk-TWLKJK7F.cjs"),R=require("./chunk-DXFR72HM.cjs"),j=require("./chunk-LSCXC564.cjs"),bt=require("./chunk-ZGFX3NXA.cjs"),
On=require("./chunk-XH5MZPUX.cjs"),Rn=require("./chunk-SWKHB56L.cjs"),b=require("./chunk-74PKTZTJ.cjs"),d=require("./chunk-DL23VD4K.cjs"),D=require("./chunk-2OATJTSY.cjs"),
te=require("node:fs/promises"),Dn=require("node:path"),Un=require("node:fs"),Z=require("node:fs/promises"),X=require("node:path"),je=require("node:fs/promises"),
Kn=require("node:fs"),Ge=require("node:fs/promises"),xe=require("node:path"),Fe=require("node:fs/promises"),Me=require("node:zlib"),ie=require("node:fs/promises"),
ee=require("node:fs/promises"),me=require("node:path"),kt=require("node:crypto"),Bn=require("node:fs/promises"),St=require("node:crypto"),k=require("node:fs/promises"),
_=require("node:path"),jn=require("node:fs/promises"),Gn=require("node:fs"),Ve=require("node:fs/promises"),Fn=require("node:stream"),Mn=require("node:fs"),ne=require("node:fs/promises"),
Vn=require("node:path"),zn=require("node:fs/promises"),Wn=require("node:crypto"),ze=require("node:crypto"),Yn=require("node:fs/promises"),Hn=require("node:path"),
$t=require("node:fs/promises"),ye=require("node:path"),qn=require("node:crypto"),q=require("node:path"),Jn=require("node:crypto"),Zn=require("node:fs/promises"),
Qn=require("node:path"),Xn=require("node:fs"),M=require("node:fs/promises"),_t=require("node:stream"),We=require("node:fs/promises"),Y=require("node:path"),ir=require("node:timers/promises"),
nr=require("node:fs/promises"),rr=require("node:crypto"),we=require("node:fs/promises"),ve=require("node:path"),At=require("node:crypto"),ar=require("node:crypto"),
or=require("node:path"),sr=require("node:timers/promises"),Ye=require("node:crypto"),lr=require("node:timers/promises"),Tr=(0,D.b)((e,t)=>{"use strict";var i=()=>process.
platform==="linux",n=null,r=()=>{if(!n)if(i()&&process.report){let a=process.report.excludeNetwork;process.report.excludeNetwork=!0,n=process.report.getReport(),
process.report.excludeNetwork=a}else n={};return n};t.exports={isLinux:i,getReport:r}}),Ar=(0,D.b)((e,t)=>{"use strict";var i=(0,D.a)("fs"),n="/usr/bin/ldd",r="\
/proc/self/exe",a=2048,o=l=>{let c=i.openSync(l,"r"),u=Buffer.alloc(a),h=i.readSync(c,u,0,a,0);return i.close(c,()=>{}),u.subarray(0,h)},s=l=>new Promise((c,u)=>{
i.open(l,"r",(h,p)=>{if(h)u(h);else{let g=Buffer.alloc(a);i.read(p,g,0,a,0,(m,v)=>{c(g.subarray(0,v)),i.close(p,()=>{})})}})});t.exports={LDD_PATH:n,SELF_PATH:r,
readFileSync:o,readFile:s}}),Lr=(0,D.b)((e,t)=>{"use strict";var i=n=>{if(n.length<64||n.readUInt32BE(0)!==2135247942||n.readUInt8(4)!==2||n.readUInt8(5)!==1)return null;
let r=n.readUInt32LE(32),a=n.readUInt16LE(54),o=n.readUInt16LE(56);for(let s=0;s<o;s++){let l=r+s*a;if(n.readUInt32LE(l)===3){let c=n.readUInt32LE(l+8),u=n.readUInt32LE(
l+32);return n.subarray(c,c+u).toString().replace(/\0.*$/g,"")}}return null};t.exports={interpreterPath:i}}),Pr=(0,D.b)((e,t)=>{"use strict";var i=(0,D.a)("chil\
d_process"),{isLinux:n,getReport:r}=Tr(),{LDD_PATH:a,SELF_PATH:o,readFile:s,readFileSync:l}=Ar(),{interpreterPath:c}=Lr(),u,h,p,g="getconf GNU_LIBC_VERSION 2>&1\
 || true; ldd --version 2>&1 || true",m="",v=()=>m||new Promise(f=>{i.exec(g,(I,z)=>{m=I?" ":z,f(m)})}),N=()=>{if(!m)try{m=i.execSync(g,{encoding:"utf8"})}catch{
m=" "}return m},y="glibc",O=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,P="musl",ur=f=>f.includes("libc.musl-")||f.includes("ld-musl-"),Pt=()=>{let f=r();return f.header&&
f.header.glibcVersionRuntime?y:Array.isArray(f.sharedObjects)&&f.sharedObjects.some(ur)?P:null},Ct=f=>{let[I,z]=f.split(/[\r\n]+/);return I&&I.includes(y)?y:z&&
z.includes(P)?P:null},xt=f=>{if(f){if(f.includes("/ld-musl-"))return P;if(f.includes("/ld-linux-"))return y}return null},Ot=f=>(f=f.toString(),f.includes("musl")?
P:f.includes("GNU C Library")?y:null),dr=async()=>{if(h!==void 0)return h;h=null;try{let f=await s(a);h=Ot(f)}catch{}return h},hr=()=>{if(h!==void 0)return h;h=
null;try{let f=l(a);h=Ot(f)}catch{}return h},fr=async()=>{if(u!==void 0)return u;u=null;try{let f=await s(o),I=c(f);u=xt(I)}catch{}return u},pr=()=>{if(u!==void 0)
return u;u=null;try{let f=l(o),I=c(f);u=xt(I)}catch{}return u},Rt=async()=>{let f=null;if(n()&&(f=await fr(),!f&&(f=await dr(),f||(f=Pt()),!f))){let I=await v();
f=Ct(I)}return f},Dt=()=>{let f=null;if(n()&&(f=pr(),!f&&(f=hr(),f||(f=Pt()),!f))){let I=N();f=Ct(I)}return f},gr=async()=>n()&&await Rt()!==y,mr=()=>n()&&Dt()!==
y,yr=async()=>{if(p!==void 0)return p;p=null;try{let f=(await s(a)).match(O);f&&(p=f[1])}catch{}return p},wr=()=>{if(p!==void 0)return p;p=null;try{let f=l(a).match(
O);f&&(p=f[1])}catch{}return p},Ut=()=>{let f=r();return f.header&&f.header.glibcVersionRuntime?f.header.glibcVersionRuntime:null},Kt=f=>f.trim().split(/\s+/)[1],
Bt=f=>{let[I,z,jt]=f.split(/[\r\n]+/);return I&&I.includes(y)?Kt(I):z&&jt&&z.includes(P)?Kt(jt):null},vr=async()=>{let f=null;if(n()&&(f=await yr(),f||(f=Ut()),
!f)){let I=await v();f=Bt(I)}return f},br=()=>{let f=null;if(n()&&(f=wr(),f||(f=Ut()),!f)){let I=N();f=Bt(I)}return f};t.exports={GLIBC:y,MUSL:P,family:Rt,familySync:Dt,
isNonGlibcLinux:gr,isNonGlibcLinuxSync:mr,version:vr,versionSync:br}}),Ft=[["2.5.4.3","CN"],["2.5.4.4","SN"],["2.5.4.5","SERIALNUMBER"],["2.5.4.6","C"],["2.5.4.\
7","L"],["2.5.4.8","S","ST"],["2.5.4.9","STREET"],["2.5.4.10","O"],["2.5.4.11","OU"],["2.5.4.12","T","TITLE"],["2.5.4.13","DESCRIPTION"],["2.5.4.17","POSTALCODE"],
["2.5.4.18","POBOX"],["2.5.4.20","PHONE"],["2.5.4.42","G","GN","GIVENNAME"],["2.5.4.43","I","INITIALS"],["2.5.4.46","DNQUALIFIER"],["0.9.2342.19200300.100.1.25",
"DC"],["1.2.840.113549.1.9.1","E","EMAIL"]],Cr=new Map(Ft.flatMap(([e,...t])=>t.map(i=>[i,e]))),xr=new Map(Ft.map(([e,t])=>[e,t??e]));function Or(e,t){let[i,n]=[
Ur(e),Mt(t)];if(i===void 0||n===void 0)return"unsure";let r=[i,n].map(s=>s.map(({type:l,value:c})=>`${l}=${c}`)),[a,o]=[(s=[])=>s.join(`
`),(s=[])=>s.map(l=>l.replace(/\s+/g," ").toLowerCase()).sort().join(`
`)];return a(r[0])===a(r[1])?"same":o(r[0])===o(r[1])?"unsure":"different"}function Rr(e){let t=Mt(e);return t===void 0?"a name that can not be shown here":t.map(
({type:i,value:n})=>`${xr.get(i)??`OID.${i}`}=${Dr(n)}`).join(", ")}function Dr(e){return/[,+="\n<>#;]|^\s|\s$/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Ur(e){
let t=[],i=/\s*([A-Za-z][\w.]*)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+#\\]*))\s*(?:[,;]|$)/y;for(;i.lastIndex<e.length;){let[,n="",r,a=""]=i.exec(e)??[],o=/^OID\.[\d.]+$/i.
test(n)?n.slice(4):Cr.get(n.toUpperCase());if(o===void 0)return;t.push({type:o,value:r?.replaceAll('""','"')??a.trim()})}return t}function Mt(e){try{return(0,E.e)(
(0,V.d)(e)).map(Kr).reverse()}catch(t){if(t instanceof E.c)return;throw t}}function Kr(e){let[t,...i]=(0,E.e)((0,E.f)(e,E.a.set,"a part of the name"));if(i.length>
0)throw new E.c("a part of the name has several values");let[n,r]=(0,E.g)(t,"a part of the name");return{type:(0,E.h)(n,"the kind of a part of the name"),value:Br(
r)}}function Br(e){let t=e?.content??Buffer.of();switch(e?.tag){case 12:return t.toString("utf8");case 19:case 20:case 22:return t.toString("latin1");case 30:if(t.
length%2!==0)throw new E.c("a part of the name is cut off");return Buffer.from(t).swap16().toString("utf16le");default:throw new E.c("a part of the name is no t\
ext")}}var Vt="2.7",jr="2.9",Gr=2**32-2**20;function Fr(e,t,i,n){let{name:r,size:a}=e.file,o=zt(e);if(o===void 0)return e;Mr(r,a,o),Vr(r,i,o);let{digest:s}=o;if(s===
void 0)throw new d.b("INVALID_INPUT",`The block map of ${r} names no hash method of SHA-256, SHA-384 or SHA-512.`,{file:r,hint:"Make the package anew with a too\
l that writes HashMethod into AppxBlockMap.xml."});if(s===t.digest)return e;if(t.given.has("digest"))throw new d.b("INVALID_INPUT",`digest is ${t.digest}, but t\
he block map of ${r} has ${s}, and Windows refuses a signature with another digest.`,{file:r,hint:`Set digest to ${s}, leave it out, or make the package anew wi\
th ${t.digest}.`});return n.push(`${r} is signed with ${s}, as its block map has it.`),{...e,digest:s}}function zt({file:{appPackage:e},tool:t}){return t!=="oss\
lsigncode"||e?.kind==="none"?void 0:e}function Mr(e,t,{packedTypes:i,zip64Types:n}){let r=(a,o)=>{throw new d.b("INVALID_INPUT",`osslsigncode can't sign ${e}: ${a}\
.`,{file:e,hint:o})};t>Gr&&r("of packages of 4 GiB or more it makes broken ones","Make the package smaller, or sign it on Windows."),i||r("its [Content_Types].x\
ml is not compressed, and osslsigncode would break it","Make the package anew with that entry compressed (deflate), as makeappx does."),n&&r("the header of its \
[Content_Types].xml has the sizes in a field of ZIP64, in which osslsigncode would leave the old ones","Make the package anew without such fields: makeappx writ\
es sizes behind the data.")}function Vr(e,t,{inOrder:i}){if(t===void 0)return;let n=i?Vt:jr;if(Wt(t,n))return;let r=Wt(t,Vt)?"packages whose directory lists the\
 entries in another order than they lie in":"packages of Windows apps";throw new d.b("PREREQUISITE_MISSING",`osslsigncode ${t} is too old for ${e}: it signs ${r}\
 from ${n} on.`,{file:e,hint:`Install osslsigncode ${n} or later before this step: Debian 13 has 2.9, and so have Debian 12's backports.`})}function Wt(e,t){let[
i,n]=Yt(e),[r,a]=Yt(t);return i>r||i===r&&n>=a}function Yt(e){let[t="",i=""]=e.split(".");return[Number.parseInt(t,10),Number.parseInt(i,10)]}function zr(e,t,i){
for(let n of e){let{name:r}=n.file,a=zt(n);if(a===void 0)continue;let{manifest:o,publisher:s}=a,l=Rr(t.raw),c=s===void 0?"unsure":Or(s,t.raw);if(c==="same")continue;
let u=s===void 0?`${o} of ${r} names no publisher`:`The publisher in ${o} of ${r} is ${s}`;if(c==="unsure"){i.warning(`${u}; the certificate's subject is ${l}. \
Windows does not install the package unless it takes both for the same.`,{file:r});continue}throw new d.b("INVALID_INPUT",`${u}, but the certificate is for ${l}\
: Windows would not install the package (0x8007000B).`,{file:r,hint:"Set Publisher of Identity in the manifest to the certificate's subject and make the package\
 anew, or choose another signing policy."})}}function Wr({inputs:e,plan:t,certificate:i},n){let{certificate:r,signPath:a}=t;if(r!=="file"&&r!=="token")return;let o=n?.
kind==="ready"?n.key:void 0;if(i===void 0||o?.publicKey===void 0||(0,H.b)(i.leaf.publicKey,o.publicKey))return;let{where:s,hint:l}=Yr(r,a,e.certificate),c=(0,x.c)(
i.leaf);return new d.b("INVALID_INPUT",`The certificate ${s} (${c}) is not that of the key ${o.id}: its public key is another.`,{hint:l})}function Yr(e,t,i=""){
let n=t?"fetched from SignPath":"read from the token";return e==="file"?{where:`in ${(0,b.e)(i)}`,hint:`Set certificate to the file with the certificate of this\
 ${t?"signing policy":"key"}, or leave it out: it is ${n} then.`}:{where:"on the token with the key's id",hint:"Put the key's own certificate on the token in it\
s place, or name its file with the certificate input."}}var Ht=(0,D.c)(Pr(),1);async function Hr(){let[e,t,i]=await Promise.all([qt("/.dockerenv"),qt("/run/.con\
tainerenv"),(0,je.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||t||qr(i)}function qr(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function qt(e){return await(0,je.stat)(e).catch(()=>{})!==void 0}function Jr(e){let t=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(e);if(t===null)
return;let[,i,n,r,a]=t;return{major:Number(i),minor:Number(n),patch:Number(r),text:`${i}.${n}.${r}${a??""}`}}async function Zr({openssl:e="openssl",opensslFits:t},i){
let n=await Xr(e,i);return t===void 0||n!==void 0&&t(n.version)?{openssl:n,allOpenssl:[]}:{openssl:n,allOpenssl:await Qr(i)}}async function Qr(e){let t=await(0,$.d)(
"openssl",e);return(await Promise.all(t.map(i=>Jt(i,e)))).filter(i=>i!==void 0)}async function Xr(e,t){let[i,n]=await Promise.all([(0,$.c)(e,t).then(l=>l===void 0?
void 0:Jt(l,t)),na(t)]);if(i===void 0)return;let{enginesDirectory:r,modulesDirectory:a}=i,[o,s]=await Promise.all([ea(r,i.version,n),ta(a,n)]);return{...i,enginesDirectory:r,
modulesDirectory:a,engine:o?.path,engineVersion:o?.version,provider:s}}async function Jt(e,t){let i=await(0,$.e)(e,["version","-a"],t),n=Jr(i);if(n===void 0)return;
let r=a=>new RegExp(`^${a}:\\s*"(.*)"`,"m").exec(i)?.[1];return{program:e,version:n,enginesDirectory:r("ENGINESDIR"),modulesDirectory:r("MODULESDIR")}}async function ea(e,t,i){
if(e===void 0||t.major>=4)return;let n=await Xt(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(r=>(0,xe.join)(e,r)));return n===void 0?void 0:{path:n,
version:await i(n,Zt)}}async function ta(e,t){if(e!==void 0)for(let{kind:i,names:n,debianPackage:r}of ia){let a=await Xt(n.map(o=>(0,xe.join)(e,o)));if(a!==void 0)
return{path:a,kind:i,version:await t(a,r)}}}var Zt="libengine-pkcs11-openssl",ia=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11\
-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:Zt}];async function na(e){let t=await(0,Ge.readFile)((0,xe.join)(e.DPKG_ADMINDIR??
"/var/lib/dpkg","status"),"latin1").catch(()=>"");return async(i,n)=>{if(!i.startsWith("/usr/lib"))return;let r=ra(t,n);if(r!==void 0)return Qt(r);let a=await(0,$.c)(
"rpm",e);return a===void 0?void 0:Qt(await(0,$.e)(a,["-qf","--queryformat",`%{VERSION}
`,i],e))}}function ra(e,t){let[,i]=`
${e}`.split(`
Package: ${t}
`,2),[n=""]=i?.split(`

`,1)??[];return/^Version: (.*)$/m.exec(n)?.[1]}function Qt(e){return/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e)?.[1]}async function Xt(e){for(let t of e)if(await(0,Ge.access)(
t,Kn.constants.R_OK).then(()=>!0,()=>!1))return t}async function ei(e,t){let i=process.platform,n=i==="linux",[r,a,o,{openssl:s,allOpenssl:l},c,u,h]=await Promise.
all([n?oa():void 0,n?sa():void 0,n?Hr():!1,e.programs.includes(w.a)?Zr(e,t):{openssl:void 0,allOpenssl:[]},ca(e.programs,t),n?pa(t):void 0,ga(t)]);return{os:i,arch:process.
arch,distribution:r,libc:a,container:o,openssl:s,allOpenssl:l,commands:c,authorities:!n||fa(t),packageManager:u,privilege:h,workingDirectory:process.cwd()}}function aa(e){
let t=new Map;for(let n of e.split(`
`)){let r=/^([A-Z0-9_]+)=(.*)$/.exec(n.trim());r?.[1]===void 0||r[2]===void 0||t.set(r[1],ma(r[2]))}let i=t.get("ID");if(i!==void 0)return{id:i,idLike:(t.get("I\
D_LIKE")??"").split(/\s+/).filter(n=>n!==""),versionId:t.get("VERSION_ID"),prettyName:t.get("PRETTY_NAME")??i,codename:t.get("UBUNTU_CODENAME")??t.get("DEBIAN_C\
ODENAME")??t.get("VERSION_CODENAME")}}async function oa(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let t=await(0,Z.readFile)(e,"utf8").catch(()=>{});
if(t!==void 0)return aa(t)}}async function sa(){let e=await(0,Ht.family)();if(!(e!=="glibc"&&e!=="musl"))return{family:e,version:(e==="glibc"?await la():void 0)??
await(0,Ht.version)()??void 0}}async function la(){let e=await(0,Z.readFile)("/usr/bin/ldd","utf8").catch(()=>"");return/^ *echo 'ldd \(.*\) (\d+\.\d+)'$/m.exec(
e)?.[1]}async function ca(e,t){let i=e.filter(r=>r!==w.a),n=await Promise.all(i.map(async r=>[r.name,await ua(r,t)]));return Object.fromEntries(n.filter(r=>r[1]!==
void 0))}async function ua({name:e,version:t},i){let n=t==="jdk"?i.JAVA_HOME:void 0,r=await(0,$.c)(e,i)??(n===void 0?void 0:await(0,$.c)((0,X.join)(n,"bin",e),i));
if(r!==void 0)return t==="jdk"?{path:r,version:/^JAVA_VERSION="(.*)"/m.exec(await da(r))?.[1]}:{path:r,version:t?.pattern.exec(await(0,$.e)(r,t.arguments,i))?.[1]}}
async function da(e){let t=(0,X.dirname)((0,X.dirname)(await(0,Z.realpath)(e)));return(0,Z.readFile)((0,X.join)(t,"release"),"utf8").catch(()=>"")}var ha=["/etc\
/ssl/certs/ca-certificates.crt","/etc/pki/tls/certs/ca-bundle.crt","/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem","/etc/ssl/cert.pem","/etc/ssl/ca-bundle.p\
em"];function fa(e){return["SSL_CERT_FILE","SSL_CERT_DIR"].some(t=>(e[t]??"")!=="")||ha.some(t=>(0,Un.existsSync)(t))}async function pa(e){for(let t of["apt-get",
"dnf","microdnf","yum"])if(await(0,$.c)(t,e)!==void 0)return t}async function ga(e){if(process.getuid?.()===0)return"root";let t=await(0,$.c)("sudo",e);if(t===void 0)
return"none";let{exitCode:i}=await(0,j.c)({program:t,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:n=>n});return i===0?"sudo":"none"}function ma(e){
return/^(["'])(.*)\1$/.exec(e.trim())?.[2]?.replace(/\\(["'$`\\])/g,"$1")??e.trim()}var ti="https://download.signpath.io/cryptoproviders/cryptoki/",ya={linux:"l\
inux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function ii(e){return/(?:^|-)latest$/i.test(e)}function wa(e,t,i=ti){let{archive:n,
version:r}=e;if(r!==void 0&&qe(r),n===void 0)return{kind:"url",url:new URL(`${qe(r??"")}/${ya[t]}`,i)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(n))return{kind:"file",
path:n};let a=URL.canParse(n)?new URL(n):void 0;if(a===void 0||!["https:","http:"].includes(a.protocol))throw new d.b("INVALID_INPUT","cryptoki-archive is neith\
er an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!ni(a))throw new d.b("INVAL\
ID_INPUT",`cryptoki-archive is at ${a.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});return{
kind:"url",url:a}}function ni(e){return e.protocol==="https:"||e.protocol==="http:"&&(0,S.g)(e)}function U(e){return`${e.origin}${e.pathname}${e.search===""?"":
"?\u2026"}`}function va(e){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e)?.[1]}function He(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(e)}function qe(e){if(He(e))return e;throw new d.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an exact version, such \
as 6.0.2."})}async function ri(e){let t=await Je(e.archive),i={...Ke.a,...e.limits};try{return t==="zip"?await(await Promise.resolve().then(()=>C(require("./zip-I7CRFYJU.cjs")))).
unpackZip(e,i):await(await Promise.resolve().then(()=>C(require("./tar-2V47PXKP.cjs")))).unpackTar(e,i)}catch(n){throw await(0,ie.rm)(e.folder,{recursive:!0,force:!0}).
catch(()=>{}),ba(n)}}async function Je(e){let t=await Sa(e),i=t.subarray(0,4).toString("latin1");if(i==="PK"||i==="PK")return"zip";if(i.startsWith("\x8B"))
return"tar.gz";throw t.length===0?re("it is empty"):/^\s*</.test(t.toString("utf8").replace(/^\ufeff/,""))?re("it is a web page, perhaps the sign-in page of a p\
roxy"):i==="\x7FELF"||i.startsWith("MZ")?new d.b("DOWNLOAD_FAILED","The library's archive can't be used: it is a library or a program, and no archive.",{hint:"c\
ryptoki-archive names the archive that SignPath offers; for a library that is unpacked, set cryptoki-library to its path."}):re("it is neither ZIP nor tar.gz")}
function ba(e){if(e instanceof d.b)return e;if(e instanceof Ke.b)return re(e.message,e);let t=(0,b.f)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(t)?new d.b("\
OUTPUT_NOT_WRITABLE",`The library can't be unpacked: the disk is full (${t}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):
(0,b.g)(e,"path")!==void 0?e:re(`it is damaged or incomplete (${(0,b.g)(e,"message")??String(e)})`,e)}function re(e,t){return new d.b("DOWNLOAD_FAILED",`The lib\
rary's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...t===void 0?{}:{cause:t}})}var ka="cryptoki-\
archive is read more than once: write the archive to a file, and give its path.";async function Sa(e){try{if((await(0,ie.stat)(e)).isFIFO())throw new d.b("INVAL\
ID_INPUT",`The library's archive ${e} is a pipe.`,{hint:ka});let t=await(0,ie.open)(e,"r");try{let{buffer:i,bytesRead:n}=await t.read(Buffer.alloc(512),0,512,0);
return i.subarray(0,n)}finally{await t.close()}}catch(t){if(t instanceof d.b)throw t;let i=(0,b.f)(t)==="EISDIR";throw new d.b("INVALID_INPUT",`The library's ar\
chive ${e} ${(0,b.h)(t)}.`,{hint:i?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:t})}}var ae="\
pkcs11-sign-air-gap.json",Ia={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function $a(e){if(await Je(e)!=="tar.gz")return!1;let t=await(0,Fe.open)(
e,"r");try{let{buffer:i,bytesRead:n}=await t.read(Buffer.alloc(4096),0,4096,0);return(0,Me.gunzipSync)(i.subarray(0,n),{finishFlush:Me.constants.Z_SYNC_FLUSH,maxOutputLength:16*
1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===ae}catch{return!1}finally{await t.close()}}async function Ea(e,t,i){let n=Object.values(Ia),
r=await ri({archive:e,folder:t,limits:i,candidate:l=>l===ae||n.includes(l),choose:l=>Promise.resolve(l.filter(c=>c===ae||n.includes(c)))}),a=r.get(ae),o=[...r].
find(([l])=>n.includes(l))?.[1],s=a===void 0?void 0:Na(await(0,Fe.readFile)(a,"utf8"));if(o===void 0)throw Ze(e,"its parts are not all there");if(s===void 0)throw Ze(
e,`${ae} in it is missing or is not what pkcs11-sign bundle writes`);if(await(0,fe.b)(o)!==s.sha256)throw Ze(e,"the archive inside does not have the digest that\
 was written beside it");return{path:o,manifest:s}}function Na(e){try{let t=JSON.parse(e);if(typeof t!="object"||t===null)return;let{format:i,version:n,os:r,source:a,
sha256:o}=t;return i!==1||typeof r!="string"||typeof a!="string"||!/^[0-9a-f]{64}$/.test(String(o))||n!==void 0&&(typeof n!="string"||!He(n))?void 0:{format:i,version:n,
os:r,source:a,sha256:String(o)}}catch{return}}function Ze(e,t){return new d.b("DOWNLOAD_FAILED",`${e} can't be used: ${t}.`,{hint:"Copy it again, or make it ane\
w with pkcs11-sign bundle."})}var _a={};function Qe(e,t){let i=t===void 0||t.url===e?"":` (which redirects to ${U(t.url)})`;return{shown:U(e)+i,proxy:t?.proxy===
void 0?"":` through the proxy ${t.proxy.host}`}}var oe="To do without this download, name a copy of the archive with cryptoki-archive, or an installed library w\
ith cryptoki-library.",ai=class extends Error{name="StatusCause";status;constructor(e){super(`status ${e}`),this.status=e}},Ta=new Set([408,425,429,500,502,503,
504]);function Aa({shown:e,proxy:t},i,n){let r=i===206||i===416||Ta.has(i),a=i===407?"the proxy wants a user and a password (407)":`the server answers ${i}`;return{
error:new d.b("DOWNLOAD_FAILED",`${e} can't be downloaded${t}: ${a}.`,{hint:`${La(i,r)} ${oe}`,cause:new ai(i)}),transient:r,retryAfter:n}}function La(e,t){return e===
404||e===410?"Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror.":e===407?"Give them in http-proxy as http://user:password@host\
:port, from a secret.":e===401||e===403?"Check the address, and whether the proxy or mirror lets this runner in.":t?"Try again later.":"Check the address."}function oi({
shown:e},t){return new d.b("DOWNLOAD_FAILED",`${e} is larger than ${t} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of t\
he library's archive."})}var Pa=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function si(e,{shown:t,proxy:i},n){let r=(0,b.f)(e)??"",a=(c,u,h)=>({error:new d.b("DOWNLOAD_FAILED",
u,{hint:h,cause:e}),transient:c,retryAfter:void 0});if(Pa.test(r)){let c=`The library's archive can't be written to ${n}: the disk is full (${r}).`,u="Free spac\
e on the disk of the job's temporary folder.";return{...a(!1,c,u),error:new d.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:o,message:s}=e instanceof S.b?
e:(0,S.j)(e),l=`Check the address. ${oe}`;switch(o){case"redirect":return a(!1,`${s}.`,l);case"unreachable":{let c=`Check the network and http-proxy. ${oe} pkcs\
11-sign bundle makes such a copy.`;return a(!0,`${t} can't be reached${i} (${r}).`,c)}case"dropped":return a(!0,`${t}: the connection${i} ended half-way (${r||"\
it hung up"}).`,`Try again later. ${oe}`);case"timeout":return a(!0,`${t} can't be reached${i} in time (${r}).`,`Check the network and http-proxy. ${oe}`);case"\
tls":return a(!1,`${t}: the connection${i} can't be trusted (${r}).`,(0,S.k)(r,s)??"Where a proxy or mirror has a certificate authority of your own, name its fi\
le in NODE_EXTRA_CA_CERTS.");default:return a(!1,`${t} can't be downloaded${i}: ${s}.`,l)}}function li(e,t=Math.random){return Math.round(Math.min(1e3*2**(e-1),
3e4)*(.5+t()))}function ci(e,t=Date.now()){let i=e?.trim()??"";if(/^\d{1,9}$/.test(i))return Number(i)*1e3;let n=/[A-Za-z]/.test(i)?Date.parse(i):Number.NaN;return Number.
isNaN(n)?void 0:Math.max(0,n-t)}var ui=5;async function Ca(e,t,i,n,r){let a=new Set;for(let o=e;;){if(a.has(o.href))throw new S.b("redirect",`${U(e)} redirects \
in a circle`);if(a.size>ui)throw new S.b("redirect",`${U(e)} redirects more than ${ui} times`);a.add(o.href),r({url:o,proxy:(0,S.e)(o,i)});let s=await(0,S.h)(o,
{headers:{"user-agent":"pkcs11-sign",...t},proxy:i},n),{location:l}=s.headers;if(l===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),
o=xa(o,l)}}function xa(e,t){let i=URL.canParse(t,e.href)?new URL(t,e):void 0,n=r=>new S.b("redirect",`${U(e)} redirects to ${r}`);if(i===void 0)throw n("what is\
 not an address");if(!ni(i))throw n(`${U(i)}, which is not encrypted`);if(e.protocol==="https:"&&i.protocol!=="https:")throw n(`${U(i)}, which is not encrypted`);
return i.origin===e.origin&&i.username===""&&i.password===""&&(i.username=e.username,i.password=e.password),i}var Oa={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};
async function di(e,t,i){let n={...Oa,...i.limits},r=Date.now()+n.totalInSeconds*1e3,a=await(0,Bn.open)(t,"wx",384).catch(s=>{throw si(s,Qe(e),t).error}),o={bytes:0,
hash:(0,kt.createHash)("sha256"),validator:void 0};try{for(let s=0,l=0;;l=Math.max(l,o.bytes)){let c=await Ra(e,a,t,o,r,n,i);if(c===void 0)return{sha256:o.hash.
digest("hex"),bytes:o.bytes};if(s=o.bytes>l?1:s+1,!c.transient||s>i.retries)throw c.error;let u=Math.max(li(s),c.retryAfter??0);if(Date.now()+u>=r)throw c.error;
i.onRetry?.(c.error.message,u),await ja(u,i.signal)}}finally{await a.close()}}async function Ra(e,t,i,n,r,a,o){let s=new AbortController,l,c=()=>{clearTimeout(l),
l=setTimeout(()=>{s.abort()},Math.max(1,Math.min(a.stallInSeconds*1e3,r-Date.now())))};c();let u=Qe(e);try{let h=n.bytes>0&&n.validator!==void 0,p=h?{range:`byt\
es=${n.bytes}-`,"if-range":n.validator??""}:{},g=AbortSignal.any([o.signal,s.signal]),m=await Ca(e,p,o.proxy,g,v=>u=Qe(e,v));try{c();let v=m.statusCode??0,N=v===
206&&h&&Ba(m)===n.bytes;if(!N&&v!==200)return(v===206||v===416)&&await hi(t,n),Aa(u,v,ci(m.headers["retry-after"]));N||await hi(t,n),n.validator=Ka(m);let y=Number(
m.headers["content-length"]??Number.NaN),O=Number.isNaN(y)?void 0:n.bytes+y;if(O!==void 0&&O>a.maximumBytes)throw oi(u,a.maximumBytes);for await(let P of m){if(c(),
Date.now()>r&&s.abort(),n.bytes+P.length>a.maximumBytes)throw oi(u,a.maximumBytes);await Ua(t,P,n.bytes),n.hash.update(P),n.bytes+=P.length,o.onProgress?.(n.bytes,
O)}return}finally{m.destroy()}}catch(h){if(o.signal.aborted)throw new d.b("CANCELLED","Cancelled while downloading.",{cause:h});if(h instanceof d.b)throw h;let p=s.
signal.aborted?Date.now()>=r?"deadline":"stall":void 0;return p===void 0?si(h,u,i):Da(p,u,a)}finally{clearTimeout(l)}}function Da(e,{shown:t,proxy:i},{stallInSeconds:n,
totalInSeconds:r}){let a=e==="stall"?`the server sent nothing${i} for ${n} s`:`not all of it was there after ${r} s`,o="Try again later, or name a copy nearby w\
ith cryptoki-archive, or an installed library with cryptoki-library.";return{error:new d.b("DOWNLOAD_FAILED",`${t}: ${a}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}
async function hi(e,t){await e.truncate(0),t.bytes=0,t.hash=(0,kt.createHash)("sha256"),t.validator=void 0}async function Ua(e,t,i){for(let n=0;n<t.length;)n+=(await e.
write(t,n,t.length-n,i+n)).bytesWritten}function Ka({headers:e}){if(e["accept-ranges"]!=="none")return e.etag?.startsWith('"')?e.etag:e["last-modified"]}function Ba({
headers:e}){return Number(/^bytes (\d+)-/.exec(e["content-range"]??"")?.[1]??Number.NaN)}async function ja(e,t){let{setTimeout:i}=await Promise.resolve().then(()=>C(require("node:timers/promises")));
await i(e,void 0,{signal:t}).catch(n=>{throw new d.b("CANCELLED","Cancelled while waiting to download again.",{cause:n})})}var Ga=1e4,Fa=1024*1024,Ma=new Set([403,
404,410]),se={signature:void 0,signatureUnknown:void 0};async function Va(e,t){return e.kind==="url"?za(e.url,t):Ya((0,me.resolve)(t.workingDirectory,e.path),t)}
async function za(e,t){let{host:i,signal:n,proxy:r,retries:a,limits:o}=t,s=(0,me.join)(t.folder,"archive"),l=()=>(0,ee.rm)(s,{force:!0}),c=U(e),u=Date.now();i.info(
`Downloading ${c}`);let h=new AbortController,p=t.wantSignature?Wa(e,{...t,signal:AbortSignal.any([n,h.signal])}):Promise.resolve(se);p.catch(()=>{});let g=fi(i);
try{let{sha256:m}=await di(e,s,{proxy:r,signal:n,retries:a,limits:o,onProgress:(v,N)=>{Date.now()-u<Ga||(u=Date.now(),i.info(`${pi(v)}${N===void 0?"":` of ${pi(
N)}`} MB downloaded`))},onRetry:g});return{path:s,sha256:m,source:c,...await p,discard:l}}catch(m){throw h.abort(),await Promise.all([l(),p.catch(()=>{})]),m}}function fi(e){
return(t,i)=>{e.info(`${t} Trying again in ${Math.max(1,Math.round(i/1e3))} s.`)}}async function Wa(e,{host:t,folder:i,proxy:n,signal:r,retries:a,limits:o}){let s=new URL(
e);s.pathname+=".asc";let l=(0,me.join)(i,"archive.asc");try{await di(s,l,{proxy:n,signal:r,retries:a,limits:{...o,maximumBytes:Fa},onRetry:fi(t)});let c=await(0,ee.readFile)(
l);return/^\s*</.test(c.toString("utf8"))?se:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof d.b))return{signature:void 0,signatureUnknown:(0,b.f)(
c)??String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof ai&&Ma.has(c.cause.status)?se:{signature:void 0,signatureUnknown:c.message}}finally{await(0,ee.rm)(
l,{force:!0})}}async function Ya(e,{wantSignature:t}){await Je(e);let i=await(0,fe.b)(e).catch(r=>{throw new d.b("INVALID_INPUT",`The library's archive ${e} can\
't be read.`,{hint:"Check the path in cryptoki-archive.",cause:r})}),n=t?await Ha(`${e}.asc`):se;return{path:e,sha256:i,source:e,...n,discard:()=>Promise.resolve()}}
async function Ha(e){try{return{signature:await(0,ee.readFile)(e),signatureUnknown:void 0}}catch(t){let i=(0,b.f)(t)??String(t);return i==="ENOENT"?se:{signature:void 0,
signatureUnknown:`${e} can't be read (${i}).`}}}function pi(e){return(e/1e6).toFixed(1)}var qa=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function Ja(e,t,i,n,r={}){let a={releaseKey:qa,server:ti,catalog:_a,downloadLimits:{},unpackLimits:{},environment:(0,bt.a)(),...r},o=wa(e,t,a.server);return{plan:e,
os:t,session:i,settings:a,workingDirectory:n,source:o,expected:Qa(e,t,a.catalog)}}async function Za(e,t){let{session:i,settings:n,workingDirectory:r,source:a,expected:o}=e,
{host:s,signal:l,inputs:c,workspace:u}=i;return Va(a,{host:s,signal:l,proxy:(0,S.a)(c.httpProxy,n.environment),retries:c.retries,limits:n.downloadLimits,folder:await u.
folder(t),workingDirectory:r,wantSignature:o===void 0})}function Qa(e,t,i){if(e.sha256!==void 0)return{sha256:e.sha256,from:"cryptoki-sha256"};let n=e.archive===
void 0?i[e.version??""]?.[t]:void 0;return n===void 0?void 0:{sha256:n,from:"catalog"}}var ke="installed.json",Xe=".installing-",et={folder:509,file:436};async function Xa(e,t,i){
let n=mi(e,t),r=await(0,k.readdir)(n).catch(()=>[]);return(await Promise.all(r.filter(a=>!a.startsWith(".")).map(a=>gi((0,_.join)(n,a),i)))).filter(a=>a!==void 0)}
async function eo(e,t,i,n){let r=mi(e,t);await(0,xn.a)(r,et.folder),await no(r);let a=(0,_.join)(r,`${Xe}${(0,St.randomBytes)(8).toString("hex")}`),o=(0,_.join)(
r,n.archiveSha256);await(0,k.mkdir)(a,{mode:et.folder});try{await(0,k.copyFile)(i,(0,_.join)(a,n.library)),await(0,k.chmod)((0,_.join)(a,n.library),420),await(0,k.writeFile)(
(0,_.join)(a,ke),`${JSON.stringify(n,void 0,2)}
`,{mode:et.file});for(let s=1;;s+=1){let l=await(0,k.rename)(a,o).then(()=>{},u=>u);if(l===void 0)break;let c=await gi(o,({librarySha256:u})=>u===n.librarySha256);
if(c!==void 0){c.record.vouchedBy!==n.vouchedBy&&await(0,k.rename)((0,_.join)(a,ke),(0,_.join)(o,ke));break}if(s===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.
test((0,b.f)(l)??""))throw l;await io(o,r)}}finally{await(0,k.rm)(a,{recursive:!0,force:!0})}return(0,_.join)(o,n.library)}async function gi(e,t){try{let i=to(await(0,k.readFile)(
(0,_.join)(e,ke),"utf8"));if(i===void 0||!t(i))return;let n=(0,_.join)(e,i.library);return(await(0,k.lstat)(n)).isFile()&&await(0,fe.b)(n)===i.librarySha256?{record:i,
path:n}:void 0}catch{return}}function to(e){let t=JSON.parse(e);if(typeof t!="object"||t===null)return;let i=s=>Reflect.get(t,s),n=s=>/^[0-9a-f]{64}$/.test(String(
i(s))),r=["source","library","build"].every(s=>typeof i(s)=="string"),a=/^[\w.]+$/.test(String(i("library"))),o=["digest","signature","nothing"].includes(String(
i("vouchedBy")));return i("format")===1&&r&&a&&o&&n("archiveSha256")&&n("librarySha256")?t:void 0}function mi(e,{version:t,os:i,openssl:n}){if(t!==void 0&&!He(t))
throw new d.b("INTERNAL_ERROR",`"${t}" is no version, so it can't name a folder of the cache.`);return(0,_.join)(e,"cryptoki",t??"unversioned",`${i}-x64`,n===void 0?
"any-openssl":`openssl-${n}`)}async function io(e,t){let i=(0,_.join)(t,`${Xe}${(0,St.randomBytes)(8).toString("hex")}`);await(0,k.rename)(e,i).catch(n=>{if((0,b.f)(
n)!=="ENOENT")throw n}),await(0,k.rm)(i,{recursive:!0,force:!0})}async function no(e){let t=Date.now()-864e5;for(let i of await(0,k.readdir)(e)){if(!i.startsWith(
Xe))continue;let n=(0,_.join)(e,i),r=await(0,k.stat)(n).catch(()=>{});r!==void 0&&r.mtimeMs<t&&await(0,k.rm)(n,{recursive:!0,force:!0}).catch(()=>{})}}var ro=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
ao=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,yi=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
oo=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${yi}(?=$|[\s._-])`,"i"),so=new RegExp(`^${yi}$`,"i");function lo(e){return ro.test(e)}function co(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function wi(e,t=!1){return vi(e,oo)??(t?void 0:vi(e,so))}function vi(e,t){for(let i of[...e].reverse()){let n=uo(i,t);if(n!==
void 0)return{folder:i,version:n}}}function uo(e,t){if(/^(?:32|64)$/.test(e))return;let i=t.exec(e.replace(ao,"").replace(/^[\s._-]+/,""));if(i===null)return;let[
,n="",r,a]=i,o=r===void 0&&n.length>1?Array.from(n):[n,r,a],[s,l,c]=o.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return s===void 0?void 0:{major:s,minor:l,
patch:c}}var G={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},le={linux:"Linux",win32:"Windows"};function ho(e,t){return Se(e,G[t])||Se(e,`${G[t]}\
.asc`)}function Se(e,t){return Ie(e).at(-1)?.toLowerCase()===t.toLowerCase()}function fo(e,t){return t==="linux"&&bi(e,t).some(({version:i})=>i!==void 0)}function po(e,t,i){
let n=bi(e,t);if(n.length===0)throw vo(e,t);let r=(u,h)=>({library:u.name,signature:e.find(p=>wo(p,`${u.name}.asc`)),openssl:u.version===void 0||i===void 0?void 0:
`${i.major}.${i.minor}`,reason:h});if(t==="win32")return r(tt(n,t),"it is the archive's Windows library");let a=n.filter(({version:u})=>u!==void 0);if(a.length===
0)return r(tt(n,t),"it is the one library of the archive, for any OpenSSL");if(i===void 0)throw ko(a);let o=a.map(u=>({candidate:u,fit:go(u.version,i)})).filter(
u=>u.fit!==void 0).sort((u,h)=>u.fit.rank-h.fit.rank||h.fit.closeness-u.fit.closeness),s=o[0]?.fit;if(s===void 0)throw So(a,i);let l=o.filter(({fit:u})=>u.rank===
s.rank&&u.closeness===s.closeness),c=tt(l.map(u=>u.candidate),t);return r(c,`folder ${c.folder} ${s.words} the runner's OpenSSL ${i.text}`)}function go(e,t){if(e?.
major!==t.major)return;let{minor:i,patch:n}=e;if(i===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(i===t.minor)return{rank:0,closeness:n===
t.patch?Number.MAX_SAFE_INTEGER:n??0,words:"is for the same version as"};if(!(t.major<3))return i<t.minor?{rank:2,closeness:i,words:"is the nearest older one of\
 the same major version as"}:{rank:3,closeness:-i,words:"is newer than, but of the same major version as,"}}function bi(e,t){let i=e.filter(r=>Se(r,G[t])).map(r=>({
name:r,folders:Ie(r).slice(0,-1)})).filter(({folders:r})=>!r.some(lo)),n=mo(i.map(({folders:r})=>r));return i.map(({name:r,folders:a})=>{let o=i.length>1?a.slice(
n):a.slice(yo(a)),s=wi(o)??wi(a,!0);return{name:r,folders:a,folder:s?.folder??a.join("/"),version:s?.version}})}function mo([e=[],...t]){let i=e.findIndex((n,r)=>t.
some(a=>a[r]!==n));return i===-1?e.length:i}function yo(e){let t=e.findIndex(i=>i.toLowerCase()==="libsignpath.cryptoki");return t===-1?e.length:t+1}function tt(e,t){
let i=e.filter(({folders:a})=>a.some(co)),n=i.length>0?i:e,[r]=n;if(r===void 0||n.length>1)throw bo(n,t);return r}function Ie(e){return e.split(/[/\\]/).filter(
t=>t!==""&&t!==".")}function wo(e,t){return Ie(e).join("/").toLowerCase()===Ie(t).join("/").toLowerCase()}function vo(e,t){let i=e.filter(a=>!/[/\\]$/.test(a)),
n=t==="linux"?"win32":"linux",r=e.some(a=>Se(a,G[n]));return new d.b("DOWNLOAD_FAILED",`The archive holds no ${G[t]} for ${le[t]} x64.`,{hint:r?`It is the one f\
or ${le[n]}: take that for ${le[t]}. pkcs11-sign bundle makes one with --system ${le[t].toLowerCase()}.`:`Check that it is the archive of SignPath's Cryptoki li\
brary for ${le[t]}.`,details:`It holds: ${(0,R.f)(i,20)}`})}function bo(e,t){let i=e.map(({folders:n})=>n.length===0?"the top folder":n.join("/"));return new d.b(
"DOWNLOAD_FAILED",`The archive holds ${G[t]} ${e.length} times, and the folders don't tell which one is for this runner: ${i.join(", ")}.`,{hint:"Unpack the rig\
ht one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function ko(e){return new d.b("PREREQUISITE_\
MISSING",`The archive has one library for each OpenSSL (${ki(e)}), and no openssl is found here to tell which one fits.`,{hint:"Install openssl, or set the open\
ssl input to its path. SignPath's library needs it anyway."})}function So(e,t){return new d.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${ki(e)}\
, but none for this runner's ${t.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function ki(e){
return e.map(({folder:t})=>t).join(", ")}var Io=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,$o=16,Eo=64*1024*1024;async function Si(e){
let t=await(await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs")))).readKey({armoredKey:e.releaseKey}),i=await _o(e),n=i.packets.filter(({issuerKeyID:a})=>t.
getKeys(a).length>0);if(n.length===0){let a=i.packets.map(({issuerKeyID:o})=>o.toHex().toUpperCase()).join(", ");throw T("wrong-key",e,`It was made by key ${a},\
 not by the release key ${Oo(t)}.`)}if(n.length>$o)throw T("unreadable",e,`There are ${n.length} signatures in it.`);let r;for(let a of n)try{i.packets.splice(0,
i.packets.length,a),await No(i,a,t,e);return}catch(o){r??=o}throw r}async function No(e,t,i,n){let r=await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs"))),
a=t.created??new Date,o=await r.createMessage({binary:await To(n.path)}),{signatures:s,data:l}=await r.verify({message:o,signature:e,verificationKeys:i.toPublic(),
date:a,format:"binary"});l instanceof Uint8Array||await Ao(l);let c=await Promise.all(s.map(Lo));if(!c.includes("good"))throw Po(c[0]??"",n);await Co(i,t,n)}async function _o(e){
let t=await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs"))),i=Buffer.from(e.signature).toString("latin1");if(i.trim()==="")throw T("stripped",e,
"The file for it is empty.");if(Io.test(i))throw T("stripped",e,"The file for it holds no signature.");try{let n=i.includes("-----BEGIN PGP SIGNATURE-----");if(!n&&
/^\s*[-<A-Za-z0-9]/.test(i.slice(0,1)))throw T("stripped",e,"The file for it holds no signature.");let r=n?await t.readSignature({armoredSignature:i}):await t.readSignature(
{binarySignature:e.signature});if(r.packets.length===0)throw T("stripped",e,"The file for it holds no signature.");return r}catch(n){throw n instanceof d.b?n:T(
"unreadable",e,`It can't be read (${(0,b.g)(n,"message")??String(n)}).`,n)}}async function To(e){let{size:t}=await(0,Ve.stat)(e);return t<=Eo?(0,Ve.readFile)(e):
Fn.Readable.toWeb((0,Gn.createReadStream)(e,{highWaterMark:1024*1024}))}async function Ao(e){let t=e.getReader();for(;!(await t.read()).done;);}async function Lo({
verified:e}){return e.then(()=>"good",t=>(0,b.g)(t,"message")??String(t))}function Po(e,t){return/digest did not match|signature verification failed/i.test(e)?T(
"tampered",t,`It does not fit: ${t.what} was changed after it was signed.`):/insecure|weak|rejected/i.test(e)?T("weak",t,`It is too weak to prove anything (${e}\
).`):/revoked/i.test(e)?T("revoked-key",t,"Its key has been revoked."):T("unreadable",t,`It can't be checked (${e}).`)}async function Co(e,t,i){let n=i.now??new Date;
if(await e.isRevoked(void 0,void 0,n))throw T("revoked-key",i,"Its key has been revoked.");let r=t.getExpirationTime();if(r instanceof Date&&r<=n)throw T("expir\
ed-signature",i,`It expired on ${Ii(r)}.`);let a=await e.getExpirationTime();if(Ro(a)&&a<=n)throw T("expired-key",i,`Its key expired on ${Ii(a)}.`)}var xo={stripped:"\
Somebody took the signature away. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Ta\
ke the archive from SignPath's own server, or pin its digest with cryptoki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has\
 a new release key, a newer release of pkcs11-sign knows it.",tampered:"Don't use it. Take the archive from SignPath's own server, and find out who changed this\
 copy.","expired-signature":"Use a newer cryptoki-version; or pin the digest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer r\
elease of pkcs11-sign may know a newer key; or pin the digest with cryptoki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer re\
lease of pkcs11-sign may know SignPath's new release key.",weak:"Pin the digest with cryptoki-sha256 if you know the archive to be right."};function T(e,{what:t},i,n){
return new d.b("DOWNLOAD_NOT_VERIFIED",`The GPG signature of ${t} is not good (${e}). ${i}`,{hint:xo[e],...n===void 0?{}:{cause:n}})}function Oo(e){return e.getFingerprint().
toUpperCase()}function Ro(e){return Object.prototype.toString.call(e)==="[object Date]"}function Ii(e){return e.toISOString().slice(0,10)}async function Do(e,t,i){
try{return t!==void 0?(Ko(e,t),"digest"):e.signature===void 0?"nothing":(await Si({path:e.path,what:"the archive",signature:e.signature,releaseKey:i}),"signatur\
e")}catch(n){throw await e.discard(),n}}async function Uo(e,t,i){return t===void 0?"nothing":(await Si({path:e,what:"the library in the archive",signature:await(0,jn.readFile)(
t),releaseKey:i}),"signature")}function $i(e,{source:t,archiveSha256:i,required:n,signatureUnknown:r}){let a=`cryptoki-sha256: ${i}`,o=r===void 0?"it has no GPG\
 signature":`whether there is a GPG signature could not be found out (${r.replace(/\.$/,"")})`,s=`Nothing vouches for ${t}: ${o}, and no digest is known`;if(n)throw new d.b(
"DOWNLOAD_NOT_VERIFIED",`${s}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${a}`});e.warning(`${s}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${a}`)}function Ko({sha256:e,source:t},i){if(e===i.sha256)return;let n=i.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new d.b(
"DOWNLOAD_NOT_VERIFIED",`${t} does not have the digest ${n}: it was changed, damaged or replaced.`,{hint:i.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${i.sha256}
found:    ${e}`})}async function Bo(e,t,i,n){if(e.kind==="installed")return{path:e.path,version:void 0};let r=jo(e,t,i,n),a=await Fo(r);return a!==void 0?Mo(r,a):
Vo(r)}function jo(e,t,i,n){let r=i.os==="win32"?"win32":"linux",a;return{...Ja(e,r,t,i.workingDirectory,n),openssl:()=>a??=Go(t,i)}}async function Go({inputs:e,
environment:t},i){return i.openssl!==void 0?i.openssl.version:(await ei({programs:[w.a],openssl:e.openssl},t())).openssl?.version}async function Fo(e){let{plan:t,
session:i,os:n,source:r,expected:a}=e;if(!(a!==void 0||t.archive===void 0&&t.version!==void 0&&!ii(t.version))||r.kind==="file")return;let o=U(r.url),s=h=>a!==void 0?
h.archiveSha256===a.sha256:h.source===o&&(h.vouchedBy==="signature"||h.vouchedBy==="nothing"&&!t.requireVerified),l=async h=>(await Xa(i.host.cacheDirectory,{version:t.
version,os:n,openssl:h},s))[0],c=await l(void 0);if(c!==void 0||n==="win32")return c;let u=await e.openssl();return u===void 0?void 0:l(`${u.major}.${u.minor}`)}
function Mo({plan:e,session:t,expected:i},{record:n,path:r}){let{host:a}=t;return a.info(`Library: from the cache, checked against its digest (${n.build}): ${r}`),
i===void 0&&n.vouchedBy==="nothing"&&$i(a,{source:n.source,archiveSha256:n.archiveSha256,required:e.requireVerified}),{path:r,version:e.version}}async function Vo(e){
let{plan:t,settings:i,expected:n}=e,r=await Za(e,"cryptoki");try{let a=await zo(r,e),o=t.version??a.version,s=n?.sha256===r.sha256?{...a.archive,sha256:r.sha256}:
a.archive,l=await Do(s,n,i.releaseKey);return await Wo(e,a.archive,l,o)}finally{await r.discard()}}async function zo(e,{session:t,settings:i}){if(!await $a(e.path))
return{archive:e,version:void 0};let{path:n,manifest:r}=await Ea(e.path,await t.workspace.folder("air-gap"),i.unpackLimits);return{archive:{...e,path:n,sha256:r.
sha256,signature:void 0,signatureUnknown:void 0},version:r.version}}async function Wo(e,t,i,n){let{plan:r,session:a,settings:o,os:s}=e,{host:l,workspace:c}=a,u=await c.
folder("library");try{let{build:h,library:p,signature:g}=await Yo(e,t.path,u),m=i==="nothing"?await Uo(p,g,o.releaseKey):i;if(l.info(`Library: ${h.library}: ${h.
reason}`),l.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[m]}`),m==="nothing"){let{source:N,sha256:y,
signatureUnknown:O}=t;if($i(l,{source:N,archiveSha256:y,required:r.requireVerified,signatureUnknown:O}),O!==void 0)return{path:await Ei(e,p),version:n}}let v={format:1,
version:n,source:t.source,archiveSha256:t.sha256,library:G[s],librarySha256:await(0,fe.b)(p),vouchedBy:m,build:h.reason};return{path:await Ho(e,{version:n,os:s,
openssl:h.openssl},p,v),version:n}}finally{await(0,te.rm)(u,{recursive:!0,force:!0})}}async function Yo({os:e,openssl:t,settings:i},n,r){let a=async u=>po(u,e,fo(
u,e)?await t():void 0),o,s=await ri({archive:n,folder:r,limits:i.unpackLimits,candidate:u=>ho(u,e),choose:async u=>{o=a(u);let{library:h,signature:p}=await o;return p===
void 0?[h]:[h,p]}}),l=await o,c=s.get(l?.library??"");if(l===void 0||c===void 0)throw new d.b("INTERNAL_ERROR","The library was not unpacked.");return{build:l,library:c,
signature:l.signature===void 0?void 0:s.get(l.signature)}}async function Ho(e,t,i,n){let{host:r}=e.session;try{return await eo(r.cacheDirectory,t,i,n)}catch(a){
return r.notice(`The cache ${r.cacheDirectory} can't be written to (${(0,b.f)(a)??String(a)}): the library is installed for this job only.`),Ei(e,i)}}async function Ei({
session:e,os:t},i){let n=(0,Dn.join)(await e.workspace.folder("installed"),G[t]);return await(0,te.rename)(i,n),await(0,te.chmod)(n,384),n}var qo=64,$e=64,Ni=24,
Jo=11,Zo=64*1024*1024;async function Qo(e){let t=await(0,zn.open)(e,"r");try{return await Xo(t)}finally{await t.close()}}async function Xo(e){let t=await it(e,0,
qo),i=t?.[4]===2&&t[5]===1;if(t===void 0||!i)return;let n=await it(e,Number(t.readBigUInt64LE(40)),t.readUInt16LE(60)*$e);if(n!==void 0)for(let r=0;r<n.length;r+=
$e){if(n.readUInt32LE(r+4)!==Jo)continue;let a=await _i(e,n,r),o=await _i(e,n,n.readUInt32LE(r+40)*$e);return a===void 0||o===void 0?void 0:es(a,o)}}function es(e,t){
let i=new Set;for(let n=0;n+Ni<=e.length;n+=Ni){let r=e.readUInt32LE(n);e.readUInt16LE(n+6)!==0&&r<t.length&&i.add(t.toString("latin1",r,t.indexOf(0,r)))}return i}
function _i(e,t,i){return i+$e>t.length?Promise.resolve(void 0):it(e,Number(t.readBigUInt64LE(i+24)),Number(t.readBigUInt64LE(i+32)))}async function it(e,t,i){if(i<=
0||i>Zo||!Number.isSafeInteger(t))return;let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(i),0,i,t);return r<i?void 0:n}var nt="C_GetFunctionList",Ti="SIGNPA\
TH_",ts={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function Ai(e,t){let i=(0,Vn.resolve)(t,e),n=await(0,ne.stat)(i).catch(()=>{});if(n===void 0)throw K(`${i}\
 does not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!n.isFile())throw K(`${i} is not a file`,"Check cryptoki-library: it\
 is the path of the library file, not of its folder.");await ns(i);let[r,a,o]=await as(i,[Buffer.from(nt),Buffer.from(Ti),Buffer.from(Ti,"utf16le")]),s=process.
platform==="linux"?await Qo(i):void 0;if(s===void 0?r!==!0:!s.has(nt))throw is(i,s);return{path:await(0,ne.realpath)(i),readsSignPathVariables:a===!0||o===!0}}function is(e,t){
let i=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([n])=>t?.has(n)===!0)?.[1];return K(i===void 0?`${e} is not a PKC\
S #11 library: it has no ${nt}`:`${e} is ${i}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Eng\
ines and providers are found without it.")}async function ns(e){let t=await rs(e,20),i=t.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),n=t.subarray(0,2).
toString("latin1")==="MZ",r=process.platform==="win32",a="Install the build for this runner; where cryptoki-library is set, leave it out to have it chosen; wher\
e cryptoki-archive is, it has to hold that build.";if(process.platform==="linux"&&n)throw K(`${e} is a Windows library, but this runner is Linux`,a);if(r&&i)throw K(
`${e} is a Linux library, but this runner is Windows`,a);if(process.platform!=="linux")return;if(!i)throw K(`${e} is not a shared library`,a);let o=ts[t.readUInt16LE(
18)];if(o!==process.arch)throw K(`${e} is built for ${o??"another processor"}, but this runner is ${process.arch}`,a)}async function rs(e,t){try{let i=await(0,ne.open)(
e,"r");try{let{buffer:n,bytesRead:r}=await i.read(Buffer.alloc(t),0,t,0);if(r<t)throw K(`${e} is too short for a library`,"Install it anew: the copy is damaged.");
return n}finally{await i.close()}}catch(i){throw i instanceof d.b?i:K(`${e} can't be read`,"Check the file's permissions.",i)}}async function as(e,t){let i=t.map(
()=>!1),n=Math.max(...t.map(a=>a.length))-1,r=Buffer.alloc(0);for await(let a of(0,Mn.createReadStream)(e,{highWaterMark:1<<20})){let o=Buffer.concat([r,a]);if(t.
forEach((s,l)=>i[l]||=o.includes(s)),i.every(s=>s))break;r=o.subarray(Math.max(0,o.length-n))}return i}function K(e,t,i){return new d.b("LIBRARY_NOT_LOADABLE",`${e}\
.`,{hint:t,...i===void 0?{}:{cause:i}})}var os="SignPath.CryptoProviders.Cryptoki.txt",ss=25;function pe(e){return e.trimEnd().split(`
`).slice(-ss).join(`
`)}async function It(e,t){let i=await(0,Yn.readFile)((0,Hn.join)(e,os),"utf8").catch(()=>"");return t(pe(i))}var ls=new Set(["load","C_Initialize","C_GetInfo","\
C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),cs=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function us(e,t,i,n=!1){let r=e==="load"?"C_GetFunctio\
nList":e;if(t===void 0)return new d.b("LIBRARY_NOT_LOADABLE",`The library can't be used: ${r} failed: ${i}.`);let a=(0,B.a)(t),{code:o,meaning:s,hint:l}=n?ds(e,
a):(0,B.b)(a);return ls.has(e)&&cs.has(o)?new d.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${r} gives ${a}, ${s}.`,{hint:l}):new d.b(o,
`The library can't be used: ${r} gives ${a}, ${s}.`,{hint:l})}function ds(e,t){return e==="C_Login"&&t==="CKR_OPERATION_NOT_INITIALIZED"?(0,B.b)("CKR_TOKEN_NOT_\
RECOGNIZED",!0):e!=="C_Initialize"||t!=="CKR_ARGUMENTS_BAD"?(0,B.b)(t,!0):{code:"LIBRARY_NOT_LOADABLE",meaning:"it may want parameters of its own",hint:"A modul\
e that does, such as NSS's, can be used through p11-kit, whose configuration has them (x-init-reserved): set cryptoki-library to p11-kit-proxy.so."}}function hs(e){
return new d.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configur\
ation of its own, or a device."})}var fs=10;function ps(e,t,i=!1){if(t.length===0)return gs(e,i);let n=t.filter(s=>s!=="");if(n.length===0)return new d.b("POLIC\
Y_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of the key has to be PROJECT/SIGNING-POLICY, as\
 it is in SignPath's library; a label does not count."});let r=(0,Q.b)(e,[...new Set(n)]),a=(0,Q.a)(e,r),o=i?"":", and that the API token's user is a submitter \
there";return new d.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${a===void 0?"":`Did you mean ${a}? `}Check project-slug and signing-policy-slu\
g${o}. Visible: ${(0,R.f)(r,fs)}.`})}function gs(e,t){return t?new d.b("POLICY_NOT_FOUND",`The token has no private key at all, so not ${e} either.`,{hint:"Chec\
k that it is the token with the key, and that the module finds its own configuration. The key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY."}):new d.b("PERMIS\
SION_DENIED",`The library shows no key at all, so not ${e} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add th\
e user to the policy in SignPath."})}var ms=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),ys=new Set([3221225477,3221225725,3221226356,3221226505,
3221225501]);function ws({library:e,timeLimitInSeconds:t},{timedOut:i,signal:n,exitCode:r},a,o){let s=a===void 0||a==="load"?"while it was loaded":`in ${a}`;if(i)
return new d.b("TIME_LIMIT",`${e} did not come back within ${t} s ${s} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, h\
ttp-proxy and the network of this runner."});let[,l]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(o)??[];if(l!==void 0)return new d.b("LIBRARY_NOT_LO\
ADABLE",`${e} is not complete on this runner: ${l}.`,{hint:J});let c=r??0,u=n!==null&&ms.has(n)?n:ys.has(c)?`0x${c.toString(16)}`:void 0,h=u===void 0?`ended its\
 process (${n??`exit code ${c}`})`:`crashed (${u})`,p=a==="load"?"The file may be damaged: install it anew. ":"";return new d.b("LIBRARY_NOT_LOADABLE",`${e} ${h}\
 ${s}.`,{hint:p+J})}var J="Install the build for this runner and its OpenSSL; where cryptoki-library is set, leave it out to have it chosen. With log-level: deb\
ug the library says more.";async function vs(e){let{library:t,words:i}=e,n=await bs(t);if(n!==void 0)return n;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.
test(i))return Is(t);let r=await $s(e);if(r!==void 0)return r;let a=await Es(e);return a!==void 0?a:/Win32 error 193\b/.test(i)?W(e,`${t} is not a library for t\
his Windows (64-bit, x64)`,J):/failed to map segment|operation not permitted|permission denied/i.test(i)?W(e,`${t} may not be loaded by this user`,"Check the pe\
rmissions of the file, and that its disk is not mounted with noexec."):W(e,`${t} can't be loaded`,J)}function W({words:e},t,i){return new d.b("LIBRARY_NOT_LOADA\
BLE",`${t}.`,{hint:i,details:`The system's loader said:
${e}`})}async function bs(e){let t=await Ss(e);if(t!==void 0)return new d.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${t}, but this runner is ${process.arch}.`,
{hint:J});try{await Ai(e,(0,ye.dirname)(e));return}catch(i){return i instanceof d.b?i:void 0}}var ks={34404:"x64",43620:"arm64",332:"ia32"};async function Ss(e){
if(process.platform!=="win32")return;let t=await(0,$t.readFile)(e).catch(()=>Buffer.alloc(0));if(t.length<64||t.toString("latin1",0,2)!=="MZ")return;let i=t.readUInt32LE(
60);if(i+6>t.length)return;let n=ks[t.readUInt16LE(i+4)];return n===process.arch?void 0:n}async function Is(e){let t=(await(0,$t.readFile)(e).catch(()=>Buffer.alloc(
0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 library":"is not a PKCS #11 library: it has no C_GetFunctionList";return new d.b("LIBRARY_NOT\
_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function $s(e){
let{library:t,words:i}=e,[,n="",r=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(i)??[];if(r==="")return;let[,a=r,o=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(r)??
[];if(a!=="GLIBC")return W(e,`${t} needs ${(0,ye.basename)(n)} with ${r}, and this runner's is older`,J);let[,s]=/^glibc (\S+)/.exec(await Li(e,"getconf","GNU_L\
IBC_VERSION"))??[];return W(e,`${t} needs glibc ${o} or later, and this runner has ${s??"an older one"}`,"The library was built for a newer system: use a newer \
runner image, or the build for this runner's distribution.")}async function Es(e){let{library:t,words:i}=e;if(/Win32 error 126\b/.test(i))return W(e,`${t} needs\
 another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,
n]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(i)??[];if(n===void 0||n===(0,ye.basename)(t))return;let r=[...new Set([n,...await Ns(e)])];return W(
e,`${t} needs ${r.join(", ")}, which ${r.length===1?"is":"are"} not on this runner`,_s(r))}async function Ns(e){return[...(await Li(e,"ldd",e.library)).matchAll(
/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Li({environment:e,redact:t,signal:i},n,r){try{return(await(0,j.c)({program:n,arguments:[r],environment:e},
{timeLimitInSeconds:10,redact:t,signal:i})).stdout}catch(a){if(a instanceof d.b&&a.code==="CANCELLED")throw a;return""}}function _s(e){let[,t]=e.map(i=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(i)).find(i=>i!==null)??[];return t!==void 0?`This build is for OpenSSL ${t}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version); where cryptoki-library is set, leave it out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file searc\
h ${e[0]??""}, or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var Ts=Buffer.from("06072a8648ce3d0201","hex"),As=3,Ls=[57,65,97,133];function Pi(e,t){
if(e===void 0||t===void 0)return;let[i,n]=[Buffer.from(t[0],"base64"),Buffer.from(t[1],"base64")];try{return e==="RSA"?(0,H.a)(i,n):Ps(i,n)}catch{return}}function Ps(e,t){
let i=Ls.includes(t.length)?t:(0,E.d)(t).content,n=(0,Ce.a)(E.a.sequence,Ts,e),r=(0,Ce.a)(E.a.sequence,n,(0,Ce.a)(As,Buffer.of(0),i));return(0,qn.createPublicKey)(
{key:r,format:"der",type:"spki"})}var Cs=`
const { writeSync } = require('node:fs')
const { Worker } = require('node:worker_threads')
const [mark, question] = process.argv.slice(1)
const { addon, library, keyId, pin } = JSON.parse(question)

const say = (text) => {
const bytes = Buffer.from('\\n' + mark + ' ' + text + '\\n')
for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)
}
let step
const at = (name, action) => {
step = name
say('step ' + name)
return action()
}
const ckrOf = (error) => {
const [, value] = /^CKR_\\w+:(\\d+)/.exec(error.message) ?? []
return value === undefined ? undefined : Number(value)
}
const failure = (error) => ({ kind: 'failed', step, message: error.message, ckr: ckrOf(error) })
const version = ({ major, minor }) => major + '.' + minor
const CKA_CLASS = 0x0, CKA_LABEL = 0x3, CKA_VALUE = 0x11, CKA_CERTIFICATE_TYPE = 0x80, CKA_KEY_TYPE = 0x100, CKA_ID = 0x102
const CKA_MODULUS = 0x120, CKA_PUBLIC_EXPONENT = 0x122, CKA_EC_PARAMS = 0x180, CKA_EC_POINT = 0x181, CKK_EC = 3
const CKO_CERTIFICATE = 1, CKO_PUBLIC_KEY = 2, CKO_PRIVATE_KEY = 3, CKC_X_509 = 0
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400
const CKU_USER = 1, CKR_USER_ALREADY_LOGGED_IN = 0x100
const CKR_NEED_TO_CREATE_THREADS = 0x9, CKR_CANT_LOCK = 0xa, CKR_FUNCTION_NOT_SUPPORTED = 0x54
const CKR_DEVICE_ERROR = 0x30, CKR_DEVICE_REMOVED = 0x32, CKR_TOKEN_NOT_PRESENT = 0xe0

function answer() {
let pkcs11
try {
pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
} catch (error) {
return { kind: 'no-addon', message: error.message }
}
at('load', () => pkcs11.load(library))
const call = (name, ...args) => at(name, () => pkcs11[name](...args))
try {
call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
} catch (error) {
if (![CKR_NEED_TO_CREATE_THREADS, CKR_CANT_LOCK].includes(ckrOf(error))) throw error
call('C_Initialize', { flags: 0 })
}
finalize = () => call('C_Finalize')
const info = call('C_GetInfo')
const about = {
description: info.libraryDescription,
manufacturer: info.manufacturerID,
version: version(info.libraryVersion),
cryptokiVersion: version(info.cryptokiVersion),
}
let refusal
const present = call('C_GetSlotList', true).flatMap((slot) => {
try {
return [{ slot, token: call('C_GetTokenInfo', slot) }]
} catch (error) {
refusal ??= failure(error)
return []
}
})
const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
const tokens = initialized.length > 0 ? initialized : present
if (tokens.length === 0) return refusal ?? { kind: 'no-token', library: about }
const findIn = (session, count, ...template) => {
call('C_FindObjectsInit', session, template)
const found = call('C_FindObjects', session, count)
call('C_FindObjectsFinal', session)
return found
}
const showsKey = ({ slot }) => {
let session
try {
session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
return findIn(session, 1, { type: CKA_ID, value: Buffer.from(keyId) }).length > 0
} catch {
return false
} finally {
if (session !== undefined) call('C_CloseSession', session)
}
}
const promising = tokens.length > 1 && keyId !== undefined ? tokens.filter(showsKey) : []
const visible = []
for (const { slot, token } of [...promising, ...tokens.filter((one) => !promising.includes(one))]) {
let session
try {
session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
call('C_Login', session, CKU_USER, pin)
} catch (error) {
if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) {
if (tokens.length === 1) throw error
refusal ??= failure(error)
continue
}
}
const find = (count, ...template) => findIn(session, count, ...template)
const read = (object, type) => {
try {
return call('C_GetAttributeValue', session, object, [{ type }])[0].value
} catch (error) {
if ([undefined, CKR_DEVICE_ERROR, CKR_DEVICE_REMOVED, CKR_TOKEN_NOT_PRESENT].includes(ckrOf(error))) throw error
}
}
const mechanisms = () => {
try {
return call('C_GetMechanismList', slot)
} catch (error) {
if (ckrOf(error) === CKR_FUNCTION_NOT_SUPPORTED) return []
throw error
}
}
const class_ = (value) => ({ type: CKA_CLASS, value })
const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, serial: token.serialNumber, mechanisms: mechanisms() } }
if (keyId === undefined) return ready
const id = { type: CKA_ID, value: Buffer.from(keyId) }
const [key, ...others] = find(2, class_(CKO_PRIVATE_KEY), id)
if (key !== undefined) {
const type = read(key, CKA_KEY_TYPE)
const certificates = find(10, class_(CKO_CERTIFICATE), id)
const labelled = find(10, class_(CKO_CERTIFICATE), { type: CKA_LABEL, value: id.value })
const x509 = certificates
.filter((object) => (read(object, CKA_CERTIFICATE_TYPE)?.readUInt32LE() ?? CKC_X_509) === CKC_X_509)
.map((object) => read(object, CKA_VALUE))
.filter((value) => value?.length > 0)
const [publicObject] = find(1, class_(CKO_PUBLIC_KEY), id)
const parts = type?.readUInt32LE() === CKK_EC ? [CKA_EC_PARAMS, CKA_EC_POINT] : [CKA_MODULUS, CKA_PUBLIC_EXPONENT]
const publicKey = [publicObject, key]
.filter((object) => object !== undefined)
.map((object) => parts.map((part) => read(object, part)))
.find((values) => values.every((value) => value?.length > 0))
return {
...ready,
key: {
type: type?.readUInt32LE(),
hasPublicKey: publicObject !== undefined,
publicKey: publicKey?.map((value) => value.toString('base64')),
certificates: x509.map((value) => value.toString('base64')),
sharesId: others.length > 0,
inOtherTokens: promising.some((other) => other.slot !== slot),
labelledAsId: certificates.length === 1 && labelled.length === 1 && read(certificates[0], CKA_LABEL)?.equals(id.value) === true,
},
}
}
for (const object of find(500, class_(CKO_PRIVATE_KEY))) visible.push((read(object, CKA_ID) ?? '').toString())
}
return visible.length === 0 && refusal !== undefined ? refusal : { kind: 'no-key', library: about, visible }
}

let finalize = () => {}
let result
try {
result = answer()
} catch (error) {
result = failure(error)
}
say('result ' + JSON.stringify(result))
new Worker("setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000)", { eval: true, execArgv: [], env: {}, stdout: true, stderr: true })
try { finalize() } catch {}
process.kill(process.pid, 'SIGKILL')
`,xs=13,Os={0:"RSA",3:"EC"};async function Rs(e,t){let i=await(0,Cn.a)(t.workspace);if(i===void 0)return{kind:"skipped",reason:`this release has no PKCS #11 add\
on for ${process.platform} on ${process.arch}`};let{library:n,keyId:r,pin:a}=e,o=(0,ze.randomUUID)(),s=await(0,j.c)((0,j.a)(Cs,[o,JSON.stringify({addon:i,library:n,
keyId:r,pin:a})],t.environment(e.environment)),{timeLimitInSeconds:e.timeLimitInSeconds,signal:t.signal,redact:(0,b.c)(o,t.redact),workingDirectory:t.workspace.
directory});return Bs(Ds(s,o),s,e,t)}function Ds({stdout:e,stderr:t},i){let n,r,a=[];for(let o of e.split(`
`)){let[s,l,c=""]=new RegExp(`^${i} (step|result) (.*)$`).exec(o)??[];s===void 0?a.push(o):l==="step"?r=c:n=Us(c)}return{answer:n,step:r,words:`${a.filter(o=>o!==
"").join(`
`)}
${t}`.trim()}}function Us(e){try{return JSON.parse(e,(t,i)=>typeof i=="string"?Ks(i):i)}catch{return}}function Ks(e){return(0,b.e)(e).trim()}async function Bs({
answer:e,step:t,words:i},n,r,{environment:a,redact:o,signal:s}){if(e?.kind==="ready")return js(e,r.keyId,n.durationInMilliseconds,o);if(e?.kind==="no-addon")return{
kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${o(e.message)}`};if(e===void 0&&!n.timedOut&&(t===void 0||t==="addon"))return{kind:"skipped",reason:`\
the PKCS #11 addon ended its process ${n.signal??`with ${n.exitCode??"?"}`}`};let l=e===void 0?ws(r,n,t,i):e.kind==="no-token"?hs(r.library):e.kind==="no-key"?ps(
r.keyId??"",e.visible.map(o),r.otherVendor):e.step==="load"&&e.ckr===void 0?await vs({library:r.library,words:o(e.message),environment:a(),redact:o,signal:s}):us(
e.step,e.ckr,o(e.message),r.otherVendor);throw await Ms(l,i,r,o)}function js({library:e,token:t,key:i},n,r,a){return{kind:"ready",library:{description:a(e.description),
manufacturer:a(e.manufacturer),version:e.version,cryptokiVersion:e.cryptokiVersion},token:{slot:t.slot,label:t.label,serial:t.serial,makesPss:t.mechanisms.includes(
xs)},mechanisms:t.mechanisms,key:i===void 0?void 0:Gs(i,n),durationInMilliseconds:r}}function Gs({hasPublicKey:e,sharesId:t,inOtherTokens:i,labelledAsId:n,...r},a=""){
let o=r.type===void 0?void 0:Os[r.type],s=Pi(o,r.publicKey),l=r.certificates.map(u=>Buffer.from(u,"base64")),c=l.find(u=>s!==void 0&&Fs(s,u))??l[0];return{id:a,
type:o,hasPublicKey:e,publicKey:s,certificate:c,sharesId:t,inOtherTokens:i,labelledAsId:n}}function Fs(e,t){try{return(0,H.b)(new ze.X509Certificate(t).publicKey,
e)}catch{return!1}}async function Ms(e,t,{logDirectory:i},n){let r=await It(i,n),a=[...e.details===void 0?[]:[e.details],...t===""?[]:[`The library said:
${pe(t)}`],...r===""?[]:[`The library's log ends with:
${r}`]];if(a.length===0)return e;let{code:o,message:s,hint:l,cause:c}=e;return new d.b(o,s,{...l===void 0?{}:{hint:l},cause:c,details:a.join(`

`)})}var Vs=60,Ci=20,xi="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",zs=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function Ws(e,t){
let i,n=Number(e.environment[xi]??Ci),r={...Object.fromEntries(Object.entries(e.environment).filter(([a])=>!zs.has(a))),[xi]:String(Math.min(n,Ci))};return()=>i??=
Rs({...e,environment:r,timeLimitInSeconds:Vs},t)}async function Ys(e,t){try{let i=await e();if(i.kind==="skipped")t.notice(`The library is not tried out before \
signing: ${i.reason}.`);else{let{library:n,key:r,token:a}=i,o=r===void 0?"":`; it has the key ${r.id}`;t.info(`Library: ${n.description} ${n.version} of ${n.manufacturer}\
 loads and logs in${o}.`),r?.sharesId===!0&&t.warning(`The token has several private keys with the id ${r.id}: each tool takes one as it likes, and a signature \
by another key than the certificate's is thrown away. Give every key an id (CKA_ID) of its own.`),r?.inOtherTokens===!0&&t.warning(`Several tokens have the id ${r.
id}: the key in slot ${a.slot} is used, the first that the library names, and it may name them in another order next time. Give every key an id (CKA_ID) of its \
own.`)}return i}catch(i){if(!(i instanceof d.b)||!i.transient)throw i;return t.warning(`${i.message} Going on: the tools will try again.`),{kind:"skipped",reason:i.
message.replace(/\.$/,"")}}}var Hs=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function Et(e,t){if(!Hs.has(e.code))return e;try{if((await t()).
kind==="skipped")return e;let i=e.code==="TIME_LIMIT"?"It was not asked for a signature: that may be what hangs.":"Look at how the tool is set up.";return Oi(e,
e,[e.details,`The library itself was tried out: it loads, logs in and has the key. ${i}`])}catch(i){if(!(i instanceof d.b)||i.code==="CANCELLED")throw i;return Oi(
e,i,[e.message,i.details,e.details])}}function Oi(e,{code:t,message:i,hint:n},r){return new d.b(t,i,{...n===void 0?{}:{hint:n},...e.file===void 0?{}:{file:e.file},
details:r.filter(a=>a!==void 0).join(`

`),cause:e})}function qs(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:t,certificate:i}=e.key;if(i!==void 0)return new Wn.X509Certificate(i);throw new d.b(
"INVALID_INPUT",`The token has the key ${t}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the certificate input. A key for GPG has no\
ne: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var Js=new Set(["rocky","almalinux","centos","ol"]),Zs=new Set(["7",
"8","9","10"]),Qs={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubu\
ntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};function Ri({id:e}){
return e==="debian"||e==="ubuntu"||Di(e)}function rt(e){let{id:t,idLike:i,versionId:n,codename:r=""}=e,a=n?.split(".")[0];if(Di(t))return{family:"rhel",version:a};
let o=Qs[r];if(t==="debian"||t==="ubuntu")return{family:t,version:n??(o?.family===t?o.version:void 0)};if(i.includes("ubuntu")||i.includes("debian"))return o??{
family:i.includes("ubuntu")?"ubuntu":"debian",version:void 0};if(i.some(s=>["rhel","centos","fedora"].includes(s)))return{family:"rhel",version:i.includes("rhel")&&
Zs.has(a??"")?a:void 0}}function Di(e){return e==="rhel"||Js.has(e)}var Ee={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine\
-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},at={name:"pkcs11-provider",title:"a PKCS #\
11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,
"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}},Ui={name:"ca-certificates",title:"certificate authorities to trust",packages:{debian:"ca-certificates",enterprise:"\
ca-certificates",fedora:"ca-certificates",amazon:"ca-certificates"}};function Ki({packages:e},t,i){let n=ji(t,i),r=Xs(n,i),{releases:a={}}=e;return r!==void 0&&
Object.hasOwn(a,r)?a[r]:e[n]}function ce(e,{packageManager:t,distribution:i}){return t!==void 0&&Ki(e,t,i)!==void 0}function Bi(e,t,i){let n=e.filter(({packages:a})=>a.
epel===!0).map(({name:a})=>a);if(n.length===0||ji(t,i)!=="enterprise")return;let r=`${n.join(" and ")} ${n.length===1?"is":"are"} in EPEL`;return i?.id==="ol"?`${r}\
: install oracle-epel-release-el${rt(i)?.version??""} first.`:i?.id==="rhel"?`${r}: enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${r}: ins\
tall epel-release first.`}function ji(e,t){return e==="apt-get"?"debian":t?.id==="fedora"?"fedora":t?.id==="amzn"?"amazon":"enterprise"}function Xs(e,t){let i=t===
void 0?void 0:rt(t);return e==="debian"?i===void 0?void 0:`${i.family} ${i.version??""}`:e==="enterprise"&&Number(i?.version??0)>=10?"el10":void 0}function el(e,t,i,n){
let{openssl:r}=t,a=i.length===0||i.some(u=>u.needs.opensslBackend);if(r===void 0)return;let o=i.some(({name:u})=>u==="osslsigncode"),s=a?il(e,r,t,o):n?tl(e,r):void 0;
if(s===void 0)return;let{backend:l,reason:c}=s;return{program:r.program,backend:l,plugin:l==="engine"?r.engine:r.provider?.path,providerKind:r.provider?.kind??"\
pkcs11-provider",reason:c}}function tl({opensslBackend:e},{engine:t,provider:i}){if(t!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed h\
ere"};if(i!==void 0&&e!=="engine")return{backend:"provider",reason:"it is installed here"}}function il(e,{version:t,engine:i,provider:n},r,a){let o=t.major>=4,s=a&&
nl(r.commands.osslsigncode?.version,2,10)?r.commands.osslsigncode?.version:void 0;if(e.opensslBackend==="engine"){if(o)throw new d.b("UNSUPPORTED_RUNNER",`opens\
sl-backend is engine, but OpenSSL ${t.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"\
as asked for"}}if(e.opensslBackend==="provider"){if(t.major<3)throw new d.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${t.text} has no prov\
iders yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(s!==void 0)throw new d.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsig\
ncode ${s} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(o)return{
backend:"provider",reason:`OpenSSL ${t.text} has no engines`};if(s!==void 0&&i===void 0){if(ce(Ee,r))return{backend:"engine",reason:`osslsigncode ${s} can't use\
 a provider`};throw new d.b("UNSUPPORTED_RUNNER",`osslsigncode ${s} can't use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, o\
r another runner image."})}return i===void 0&&n!==void 0?{backend:"provider",reason:"it is installed here, and no engine is"}:i===void 0&&t.major>=3&&!ce(Ee,r)&&
ce(at,r)?{backend:"provider",reason:"the distribution has a provider to install, but no engine"}:{backend:"engine",reason:"libp11's engine works with every Open\
SSL from 1.1 to 3.x"}}function nl(e,t,i){let[,n,r]=/^(\d+)\.(\d+)/.exec(e??"")??[];return n===void 0?!1:Number(n)<t||Number(n)===t&&Number(r)<i}var rl=2e6;function al(e,t){
let i=new Array(t.count).fill(0),n=new Set,r=[...e].sort((a,o)=>o.size-a.size||(a.name<o.name?-1:1));for(let a of r){let o=i.indexOf(Math.min(...i));i[o]=(i[o]??
0)+a.size+rl,o===t.index-1&&n.add(a)}return e.filter(a=>n.has(a))}function ol(e){let t=(0,Jn.createHash)("sha256");for(let i of e.map(({name:n,size:r})=>`${r} ${n}\
\0`).sort())t.update(i);return t.digest("hex")}var sl={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},ll={debian:"Debian",ubuntu:"Ubun\
tu",rhel:"RedHat Enterprise Linux"};function cl(e){let{facts:t}=e;ul(t);let i=[];if(t.os!=="linux")return i;let{distribution:n}=t,r=n===void 0?void 0:rt(n);if(dl(
n,r)||i.push(hl(n,r)),e.usesOsslsigncode&&r?.family==="ubuntu"&&r.version==="20.04")throw new d.b("UNSUPPORTED_RUNNER","SignPath's library does not support ossl\
signcode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&t.openssl!==void 0&&i.push(...fl(
t.openssl.version,r,t.allOpenssl)),i}function ul(e){let t="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",i="Run the signing job on such \
a runner; it can take the files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new d.b("UNSUPPORTED_RUNNER",`This runner's system is ${e.
os}. ${t}.`,{hint:i});if(e.arch!=="x64")throw new d.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${t}.`,{hint:i});if(e.libc?.family==="musl")throw new d.b(
"UNSUPPORTED_RUNNER",`This runner has the musl C library. ${t}.`,{hint:i})}function dl(e,t){return e===void 0||t?.version===void 0?!1:Ri(e)&&sl[t.family].includes(
t.version)}function hl(e,t){let i=`${e?.prettyName??"This Linux distribution"} is not on SignPath's list of supported distributions`;return t===void 0||e===void 0||
Ri(e)?`${i}; going on.`:`${i}: it is taken for ${ll[t.family]}${t.version===void 0?"":` ${t.version}`}.`}function Gi(e){return!Fi(e)&&!Mi(e)}function Fi({major:e,
minor:t,patch:i}){return e===3&&t===0&&i<=8}function Mi({major:e,minor:t}){return e<1||e===1&&t<1}function fl(e,t,i){let{text:n}=e,r=i.find(s=>Gi(s.version)),a=r===
void 0?void 0:`Set openssl to ${r.program}, which is OpenSSL ${r.version.text}`,o=i.length>1?`OpenSSL on this machine:
${i.map(s=>`${s.version.text} at ${s.program}`).join(`
`)}`:"";if(Fi(e)){let s=`OpenSSL ${n} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(t?.family==="u\
buntu"&&t.version==="22.04")return[`${s}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${a===void 0?
"":`${(0,R.g)(a)}, or `}run the job on Ubuntu 24.04.`];throw new d.b("UNSUPPORTED_RUNNER",`${s}: signing with openssl and osslsigncode does not work here.`,{hint:a===
void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).":`${a},\
 use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...o===""?{}:{details:o}})}if(Mi(e))throw new d.b("UNSUPPORTED_RUNNE\
R",`OpenSSL ${n} is too old: 1.1 and 3.x are supported.`,{hint:`${a??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,...o===""?{}:{details:o}});
return[]}var pl=[...Be.e,{extensions:[".jar",".war",".ear",".aar",".aab"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rp\
m"],title:"an RPM package"},{extensions:[".deb"],title:"a Debian package"}],gl=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself\
 was not checked out"],["MZ","its header for Windows (PE) is missing or damaged"],["\x7FELF","it is a program for Linux (ELF)"],["PK","it is a ZIP archive"],[
"\x8B","it is compressed with gzip"]],ml=new Set([9,10,12,13,27]);function Vi({extension:e,head:t,appPackage:i}){if(t.length===0)return"is empty";let n=pl.find(
({extensions:r})=>r.includes(e));return n===void 0?void 0:`is called like ${n.title} (${e}), but ${i?.kind==="none"?i.reason:yl(t)}`}function yl(e){let t=Buffer.
from(e).toString("latin1"),i=gl.find(([n])=>t.startsWith(n));return i!==void 0?i[1]:e.every(n=>n>=32||ml.has(n))?"it is a text":`it does not begin like one: its\
 first bytes are ${Buffer.from(e.subarray(0,4)).toString("hex")}`}function wl(e,t){let i=[],n=t.flatMap(a=>{try{return[{file:a,...Sl(e,a)}]}catch(o){if(!(o instanceof
d.b)||o.code!=="TOOL_UNDECIDED")throw o;return i.push(o),[]}}),[r]=i;if(r!==void 0)throw i.length===1?r:bl(r,i);return n}var vl=5;function bl(e,t){let i=t.map(({
file:n})=>n??"");return new d.b("TOOL_UNDECIDED",`No tool can be picked for ${t.length} files: ${(0,R.f)(i,vl)}. Of the first: ${e.message}`,{hint:`Exclude them\
 by lines of files that begin with !, or set tool to one of ${zi().join(", ")} for detached signatures beside all files.`,cause:e})}function zi(){return w.d.filter(
e=>w.c[e].result.kind==="detached")}function ot({files:e,run:t,exportEnvironment:i}){return e.length===0||t!==void 0||i!=="none"}function st(e){let t=new Set(e.
flatMap(i=>w.c[i].needs.programs));return(e.length===0||e.some(i=>w.c[i].needs.opensslBackend))&&t.add(w.a),[...t]}function kl(e,t,i,n){let r=lt(e,t),a=[];El(e,
r,a),Nl(e,r,i);let o=i.commands.osslsigncode?.version,s=_l(e,t,i.workingDirectory,a).map(y=>Fr(y,e,o,a)),l=s.map(y=>({planned:y,name:y.file.name,size:y.file.size})),
c=e.shard===void 0?s:al(l,e.shard).map(({planned:y})=>y);e.shard!==void 0&&c.length===0&&a.push(`Share ${e.shard.index}/${e.shard.count} of ${(0,R.e)(s.length,"\
file")} is empty: there is nothing to sign in this job.`);let u=r.map(y=>w.c[y]),h=u.some(y=>y.needs.configuration==="openssl"),p=n?.readsSignPathVariables===!1?
[]:cl({facts:i,opensslScenario:h,usesOsslsigncode:r.includes("osslsigncode")}),g=(0,w.j)(e.apiUrl);g!==void 0&&e.apiToken!==void 0&&p.push(g),e.verify||p.push("\
verify is off: nobody checks the signatures that were made.");let m=Ol(e);m!==void 0&&p.push(m),i.os!=="win32"&&p.push(...xl(e));let v=Dl(e,n),N=el(e,i,u,ot(e));
return{signPath:n?.readsSignPathVariables!==!1,files:c,tools:r,library:Cl(e,n),certificate:v,openssl:N,sunpkcs11:ot(e)||u.some(y=>y.needs.configuration==="sunpk\
cs11"),gnupg:u.some(Wi),x509:u.length===0||!u.every(Wi),allFiles:e.shard===void 0?void 0:ol(l),missing:[...Ul(st(r),i,N),...Kl(e,i,n)],warnings:p,notices:a}}function Wi({
needs:e}){return e.configuration==="gnupg"}function Nt(e,t){let i=(0,q.relative)(t,e);return i.startsWith("..")?e:i.replaceAll(q.sep,"/")}function lt(e,t){let i=new Set(
t.map(({tool:n})=>n));return e.files.length===0&&e.tool!=="auto"&&i.add(e.tool),w.d.filter(n=>i.has(n))}function Sl(e,t){let i={extension:$l(t.name),head:t.head,
appPackage:t.appPackage};if(e.tool!=="auto"){let r=Il(w.c[e.tool],i);if(r!==void 0)throw new d.b("INVALID_INPUT",`${e.tool} can't sign ${t.name}: it ${r}.`,{file:t.
name,hint:"Check the step that makes the file, or choose another tool."});return Yi(e.tool,e,t,i),{tool:e.tool,reason:"as asked for"}}for(let r of w.d){let a=w.c[r].
recognises(i);if(a!==void 0)return Yi(r,e,t,i),{tool:r,reason:a}}let n=Vi(i);throw n!==void 0?new d.b("TOOL_UNDECIDED",`${t.name} ${n}. No tool can be picked fo\
r it.`,{file:t.name,hint:`Check the step that makes the file, or exclude it with !${t.name} in files.`}):new d.b("TOOL_UNDECIDED",`${t.name} is of no kind that \
a signature can be embedded into, so no tool can be picked for it.`,{file:t.name,hint:`Set tool to one of ${zi().join(", ")} for a detached signature beside the\
 file, or exclude it with !${t.name} in files.`})}function Yi(e,t,i,n){let r=w.c[e],a=r.refuses?.(n,Oe(t));if(a!==void 0)throw new d.b("INVALID_INPUT",`${e} can\
't sign ${i.name}: ${a}.`,{file:i.name,hint:r.refusalHint??"Choose another tool; auto picks one by the file. Where an earlier step puts something before the con\
tent, sign before that step."})}function Il(e,t){let i=e.name==="osslsigncode"&&(0,Be.f)(t)&&e.recognises(t)===void 0;return t.head.length===0&&e.result.kind===
"embedded"||i?Vi(t):void 0}function $l(e){return/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??""}function El(e,t,i){if(!(e.files.length===0||t.length===0))for(let n of V.g){
if(!e.given.has(n))continue;let r=o=>w.c[o].honours.includes(n);if(t.some(r)){let o=t.filter(s=>!r(s));o.length>0&&i.push(`${n} has no effect on what ${o.join("\
 and ")} sign${o.length===1?"s":""}.`);continue}let a=w.d.filter(r);throw new d.b("INVALID_INPUT",`${n} is given, but it has no effect on ${t.join(", ")}.`,{hint:a.
length>0?`Leave ${n} out; it is for ${a.join(", ")}.`:`Leave ${n} out.`})}}function Oe(e){let{digest:t,inputIsDigest:i,padding:n,outputFormat:r,description:a,descriptionUrl:o,
gpgFormat:s,httpRequestTimeoutInSeconds:l}=e;return{digest:t,inputIsDigest:i,padding:n,outputFormat:r,description:a,descriptionUrl:o,gpgFormat:s,httpRequestTimeoutInSeconds:l,
extraArguments:e.arguments}}function Nl({openssl:e},t,i){if(i.openssl!==void 0||!st(t).includes(w.a))return;let[n]=i.allOpenssl;if(e===void 0||e==="openssl"){if(n===
void 0)return;throw new d.b("PREREQUISITE_MISSING","What PATH leads to as openssl does not say that it is OpenSSL.",{hint:`Look at what openssl version says: it\
 may be a script, LibreSSL, or one that lacks its libraries. Or set the openssl input to ${n.program}, which is OpenSSL ${n.version.text}.`})}throw new d.b("INV\
ALID_INPUT",`openssl is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first o\
n PATH${n===void 0?"":`, which is OpenSSL ${n.version.text} at ${n.program}`}.`})}function _l(e,t,i,n){let r=t.map(c=>({destination:Ll(e,c.file,w.c[c.tool],i),...c})),
a=new Map(r.filter(({tool:c})=>w.c[c].result.kind==="detached").flatMap(({destination:c,file:u})=>[c,c+V.f].map(h=>[h,u.name]))),o=r.filter(({file:c})=>!a.has(c.
path)),s=r.filter(({file:c})=>a.has(c.path));s.length>0&&n.push(Al(s,a));let l=new Map;for(let{destination:c,file:u}of o){let h=l.get(c);if(h!==void 0)throw new d.b(
"INVALID_INPUT",`${h} and ${u.name} would both be written to ${c}.`,{file:u.name,hint:"Sign them in two steps with different output directories, or leave output\
-directory out."});l.set(c,u.name)}return o}var Tl=3;function Al(e,t){let i=e.map(({file:n})=>`${n.name} (of ${t.get(n.path)??""})`);return`Not signed themselve\
s, being the signatures or timestamps of other files: ${(0,R.f)(i,Tl)}.`}function Ll(e,t,i,n){let r=i.result.kind==="detached"?i.result.suffix(Oe(e)):"";return e.
outputDirectory!==void 0?Pl(n,e.outputDirectory,t.pathBelowBase)+r:i.result.kind==="embedded"?t.realPath:t.path+r}function Pl(e,t,i){return/^([/\\]|[A-Za-z]:[/\\])/.
test(t)?(0,q.join)(t,i):(0,q.join)(e,t,i)}function Cl(e,t){return t!==void 0?{kind:"installed",path:t.path,reason:"cryptoki-library is given: nothing is downloa\
ded"}:Rl(e)}function xl({outputDirectory:e,reportDirectory:t}){return Object.entries({"output-directory":e,"report-directory":t}).filter(([,i])=>i?.includes("\\")===
!0).map(([i,n])=>`${i} is ${n??""}: a backslash is part of the name here. Write / between folders.`)}function Ol({cryptokiVersion:e}){if(ii(e))return`cryptoki-v\
ersion ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function Rl(e){let{cryptokiArchive:t,cryptokiSha256:i,requireVerifiedDownload:n}=e,
r=e.given.has("cryptoki-version");return{kind:"download",version:t===void 0||r?qe(e.cryptokiVersion):va(t),archive:t,sha256:i,requireVerified:n,reason:t!==void 0?
"cryptoki-archive is given":r?"as asked for":"the version that this release was made for"}}function Dl(e,t){return e.certificate!==void 0?"file":e.projectSlug===
void 0||e.signingPolicySlug===void 0?"none":t?.readsSignPathVariables===!1?"token":"signpath"}function Ul(e,t,i){let n=e.filter(r=>r===w.a?t.openssl===void 0:t.
commands[r.name]===void 0);return i?.plugin===void 0&&i!==void 0&&n.push(i.backend==="engine"?Ee:at),n}function Kl(e,t,i){let n=i?.readsSignPathVariables!==!1&&
e.apiUrl.startsWith("https:"),r=e.installPrerequisites&&t.privilege!=="none"&&ce(Ui,t);return n&&r&&!t.authorities?[Ui]:[]}function Hi(e,t,i){let n=i.distribution?.
prettyName??i.os,r=i.libc===void 0?"":`, ${i.libc.family} ${i.libc.version??""}`,a=[`Runner: ${n}, ${i.arch}${r}${i.container?", in a container":""}`];i.openssl!==
void 0&&a.push(`OpenSSL: ${i.openssl.version.text} at ${i.openssl.program}`);for(let{program:s,version:l}of i.allOpenssl)s!==i.openssl?.program&&a.push(`OpenSSL\
, too: ${l.text} at ${s}`);for(let[s,l]of Object.entries(i.commands))a.push(`${s}:${l.version===void 0?"":` ${l.version} at`} ${l.path}`);let{library:o}=e;if(a.
push(`Library: ${o.kind==="installed"?o.path:`SignPath Cryptoki${qi(o.version)}`} (${o.reason})`),e.openssl!==void 0&&a.push(`OpenSSL reaches it by: ${e.openssl.
backend} (${e.openssl.reason})`,...Bl(e.openssl,i)),a.push(`${e.x509?"Certificate":"Public key"}: ${jl(e.certificate,t)}`),e.missing.length>0){let s=e.missing.map(
l=>l.title+(ce(l,i)?"":" (there is no package here)"));a.push(`Missing here${t.installPrerequisites?", to be installed":""}: ${s.join(", ")}`)}for(let{file:s,tool:l,
reason:c,destination:u}of e.files)a.push(`${s.name}: ${l} (${c}) -> ${Nt(u,i.workingDirectory)}`);return a}function Bl({backend:e,plugin:t,providerKind:i},{openssl:n}){
if(t===void 0)return[];let r=e==="engine"?n?.engineVersion:n?.provider?.version;return[`${e==="engine"?"Engine":"Provider"}: ${e==="engine"||i==="libp11"?"libp1\
1":"pkcs11-provider"}${qi(r)} at ${t}`]}function qi(e){return e===void 0?"":` ${e}`}function jl(e,t){switch(e){case"file":return`${t.certificate??""} (certifica\
te is given)`;case"signpath":return`fetched from ${t.apiUrl}, else read from the token`;case"token":return"read from the token";case"none":return"none (no proje\
ct and signing policy are given)"}}var Gl="openpgp.js",Ji=64*1024*1024,A=e=>({state:"invalid",reason:e}),ct=e=>({state:"invalid",reason:e,advice:"Set gpg-format\
 to armor or binary: these sign any file."}),Fl="-----BEGIN PGP SIGNATURE-----";function Zi(e){return e.match(/^-----END PGP SIGNATURE-----/gm)?.length===1&&/-----END PGP SIGNATURE-----\s*$/.
test(e)}async function Tt(e,t,i,n){let r=await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs")));if(e.length===0)return A("the signature file is \
empty");let a;try{let h=Buffer.from(e).toString("latin1"),p=h.startsWith(Fl);if(p&&!Zi(h))return A("it holds more than one armored signature");a=await(p?r.readSignature(
{armoredSignature:h}):r.readSignature({binarySignature:e}))}catch(h){return A(`the signature can't be read: ${ut(h)}`)}let o=Xi(a,i,r.enums.signature.binary);if(o!==
void 0)return A(o);let s=await r.createMessage({binary:Yl(t)}),{data:l,signatures:c}=await r.verify({message:s,signature:a,verificationKeys:await nn(n),date:a.packets[0]?.
created??new Date,format:"binary"});await ql(l);let u=await en(c,a,n);return u.state==="valid"&&zl(a)?A("it has expired"):u}var Ml=64*1024;async function er(e,t,i,n){
let r=await(0,M.stat)(t).catch(()=>{});if(r===void 0)return{state:"unsigned",reason:"there is no signature"};if(r.size>Ml)return A("it is too big for a signatur\
e");let{size:a}=await(0,M.stat)(e);return Tt(await(0,M.readFile)(t),[{path:e,start:0,end:a}],i,n)}async function tr(e,t,i,n){let r=await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs"))),
a=await(0,M.stat)(e).catch(()=>{});if(a===void 0)return{state:"unsigned",reason:"there is no signature"};if(a.size>Ji)return ct(`a text of more than ${Ji>>20} M\
iB can't be checked`);let o=await(0,M.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n/.test(o)||!Zi(o))return A("it is no clear-signed text al\
one");let s;try{s=await r.readCleartextMessage({cleartextMessage:o})}catch(g){return A(`the signed text can't be read: ${ut(g)}`)}let[l,...c]=await r.verify({message:s,
verificationKeys:await nn(n),date:new Date(Date.now()+Vl)}).then(({signatures:g})=>g);if(l===void 0||c.length>0)return A("it does not hold exactly one signature");
let u=await l.signature,h=Xi(u,i,r.enums.signature.text);if(h!==void 0)return A(h);let p=Jl(await(0,M.readFile)(t));return p===void 0?ct("the file is not text i\
n UTF-8"):rn(s.getText())!==rn(p.replace(/\n$/,""))?ct("the text that is signed is not the text of the file"):en([l],u,n)}var Vl=1e3,Qi={sha256:8,sha384:9,sha512:10};
function Xi({packets:e},t,i){let[n,...r]=e;if(n===void 0||r.length>0)return`it holds ${e.length} signatures, and not one`;let a=n;if(a.signatureType!==i)return`\
it is a signature of another type (${a.signatureType??"unknown"})`;let o=a.hashAlgorithm??0;return o===Qi[t]?void 0:`its digest is ${Object.entries(Qi).find(([,
s])=>s===o)?.[0]??`number ${o}`}, and not ${t}`}function zl({packets:e}){return e.some(t=>Number(t.getExpirationTime())<=Date.now())}async function en([e],{packets:t},i){
if(e===void 0)return A("it holds no signature");try{await e.verified}catch(r){let a=ut(r);return/could not find signing key/i.test(a)?A(`it was made by another \
key: ${tn(t[0])}`):A(/digest did not match|signature verification failed/i.test(a)?"it does not fit the content":a)}let n=tn(t[0]);return i.fingerprint===n||i.fingerprint.
endsWith(n)?{state:"valid",verifier:Gl,notes:[]}:A(`it was made by another key: ${n}`)}function tn(e){let t=e?.issuerFingerprint;return(t instanceof Uint8Array?
Buffer.from(t).toString("hex"):e?.issuerKeyID.toHex()??"unknown").toUpperCase()}async function nn({armored:e}){return(await(await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs")))).
readKey({armoredKey:e})).toPublic()}async function Wl({armored:e,fingerprint:t}){let i=(await(await Promise.resolve().then(()=>C(require("./openpgp-2VDSVOQ2.cjs")))).
readKey({armoredKey:e})).getKeys().find(c=>c.getFingerprint().toUpperCase()===t)?.keyPacket.publicParams,{n,e:r,oid:a,Q:o}=i??{};if(n instanceof Uint8Array&&r instanceof
Uint8Array)return(0,H.a)(n,r);let s=typeof a=="object"&&a!==null&&"oid"in a&&a.oid instanceof Uint8Array?a.oid:void 0;if(s===void 0||!(o instanceof Uint8Array))
return;let l=Buffer.concat([Buffer.of(6,s.length),s]).toString("base64");return Pi("EC",[l,Buffer.from(o).toString("base64")])}function Yl(e){return _t.Readable.
toWeb(_t.Readable.from(Hl(e)))}async function*Hl(e){for(let{path:t,start:i,end:n}of e){if(n<=i)continue;let r=(0,Xn.createReadStream)(t,{start:i,end:n-1,highWaterMark:1024*
1024});for await(let a of r)yield a}}async function ql(e){let t=e.getReader();for(;!(await t.read()).done;);}function Jl(e){try{return new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function rn(e){return e.replace(/[ \t\r]+$/gm,"")}function ut(e){return((0,b.g)(e,"message")??String(e)).replace(
/\.$/,"")}var dt=15;function Ne(e,...t){return ht(e,"gpg",["--batch","--no-tty","--no-autostart",...t])}function _e(e,t,i){return ht(e,"gpg-connect-agent",["--n\
o-autostart",...t,"/bye"],i)}function ht({session:e,home:t,question:i},n,r,a){return e.capture({program:i.command(n),arguments:r,environment:{GNUPGHOME:t}},a)}function an({
log:e}){return(0,nr.readFile)(e,"latin1").catch(()=>"")}async function ft(e,t,i,n,r){let{session:a,question:o}=e,s=a.redact((await an(e)).slice(n)),l=`gpg said:\

${t.output.trim()}

The card daemon's log ends with:
${pe(s)}`,c=(0,B.f)(s);if(c!==void 0){let{code:p,meaning:g,hint:m}=(0,B.b)(c,o.otherVendor);return new d.b(p,`gpg could not ${i}: ${c}, ${g}.`,{hint:m,details:l})}
if(t.timedOut){let p="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new d.b("TIME_LIMIT",`gpg could not ${i} within ${a.inputs.
timeLimitInSeconds} s.`,{details:l,hint:p})}if(r?.code==="KEY_TYPE_MISMATCH")return r;let{message:u}=(0,w.b)(t.output),h=r!==void 0&&u===void 0?new d.b(r.code,r.
message,{details:l,...r.hint===void 0?{}:{hint:r.hint}}):new d.b("SIGNING_FAILED",`gpg could not ${i}${u===void 0?"":`: ${u}`}.`,{details:l,hint:"Its own words \
are below."});return Et(h,o.probe)}var Zl=71;async function Ql(e,t){let{inputs:i}=e,n=await Xl(e),r=(0,Y.join)(n,"scd.log"),a=(0,L.f)(t.library)?t.library:(0,Y.join)(
n,`library${(0,Y.extname)(t.library)}`),o={"gpg-agent.conf":(0,L.b)(t.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,L.c)({library:a,log:r}),"gpg.conf":(0,L.d)(
{digest:i.digest,pin:$.a,startsAgent:i.exportEnvironment!=="none"})};try{a!==t.library&&await(0,We.symlink)(t.library,a);for(let[s,l]of Object.entries(o))await(0,We.writeFile)(
(0,Y.join)(n,s),l,{flag:"wx",mode:384})}catch(s){throw(0,On.b)(s,n)}return{session:e,home:n,log:r,question:t}}async function Xl({workspace:e}){let t=(0,Y.join)(
e.directory,"gnupg");return Buffer.byteLength(t)<=Zl&&(0,L.f)(t)?e.folder("gnupg"):(0,Rn.d)(e.directory,"/tmp")}function ec(e){let{session:t,home:i,question:n}=e,
r=new AbortController,a=(0,j.f)({program:n.command("gpg-agent"),arguments:["--homedir",i,"--daemon","--no-detach","sleep","2147483647"],environment:t.environment(
{...n.credentials,...L.a,GNUPGHOME:i,TMPDIR:i})},{workingDirectory:t.workspace.directory,signal:AbortSignal.any([r.signal,t.signal]),redact:t.redact,onLine:o=>{
t.host.debug(`gpg-agent: ${o}`)}}).then(()=>{},o=>{r.signal.aborted||t.host.debug(`gpg-agent: ${(0,b.g)(o,"message")??String(o)}`)});return{async ready(){let o=performance.
now()+dt*1e3;for(;;){let{exitCode:s,output:l}=await _e(e,["GETINFO version"],dt);if(s===0&&/^OK/m.test(l))return;if(performance.now()>o)throw new d.b("PREREQUIS\
ITE_MISSING",`gpg-agent did not start: ${l.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,ir.setTimeout)(20)}},async stop(){
r.abort(),await a,await ht(e,"gpgconf",["--homedir",i,"--remove-socketdir"],dt).catch(()=>{})}}}var on=1577836800,pt={signature:2,publicKey:6,userId:13},sn=1,ln=8,
tc=19,ue={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},ic=3;function cn(e){let t=un(e),i=Buffer.from(e.userId),n=Buffer.concat([Buffer.
of(4,255),he(t.length)]);return Buffer.concat([hn(e),Buffer.of(180),he(i.length),i,t,n])}function nc(e,t){let i=de(ue.issuer,fn(e).subarray(-8)),n=rc(cn(e));return Buffer.
concat([mt(pt.publicKey,dn(e)),mt(pt.userId,Buffer.from(e.userId)),mt(pt.signature,Buffer.concat([un(e),Te(i.length),i,n.subarray(0,2),gt(t)]))])}function un(e){
let t=Buffer.concat([de(ue.created,he(on)),de(ue.keyFlags,Buffer.of(ic)),de(ue.preferredHashes,Buffer.of(10,9,ln)),de(ue.issuerFingerprint,Buffer.concat([Buffer.
of(4),fn(e)]))]);return Buffer.concat([Buffer.of(4,tc,sn,ln),Te(t.length),t])}function dn({modulus:e,exponent:t}){return Buffer.concat([Buffer.of(4),he(on),Buffer.
of(sn),gt(e),gt(t)])}function hn(e){let t=dn(e);return Buffer.concat([Buffer.of(153),Te(t.length),t])}function fn(e){return(0,At.createHash)("sha1").update(hn(e)).
digest()}function rc(e){return(0,At.createHash)("sha256").update(e).digest()}function gt(e){let t=e.findIndex(r=>r!==0),i=t<0?Buffer.alloc(0):e.subarray(t),n=i.
length===0?0:i.length*8-Math.clz32(i[0]??0)+24;return Buffer.concat([Te(n),i])}function mt(e,t){return Buffer.concat([Buffer.of(192|e,255),he(t.length),t])}function de(e,t){
return Buffer.concat([Buffer.of(t.length+1,e),t])}function Te(e){return Buffer.of(e>>8,e&255)}function he(e){let t=Buffer.alloc(4);return t.writeUInt32BE(e),t}async function ac(e){
let{keyId:t,keyIdHex:i,publicKey:n,otherVendor:r}=e.question,a=e.session.inputs.timeLimitInSeconds,o=await _e(e,["LEARN --force"],a),{output:s}=await _e(e,["SCD\
 LEARN --force"],a);for(let[,c="",u=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(u.split("/").at(-1)?.toUpperCase()===i.toUpperCase())return c;let l=n.
asymmetricKeyType==="ec"?pn(t):/wrong public key algorithm/i.test(o.output)?new d.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an E\
C key, and never to ${t}.`,{hint:"Debian 11 has such an old one: use a newer distribution, or a token without EC certificates."}):new d.b("SIGNING_FAILED",`gnup\
g-pkcs11-scd does not find the key ${t}.`,{hint:`It finds keys by their X.509 certificates: the token must have one for the key.${r?"":" With log-level: debug t\
he library says more."}`});throw await ft(e,o,`find the key ${t}`,0,l)}function pn(e){return new d.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-sc\
d signs with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function oc(e,t){let{home:i,question:n}=e,{keyId:r,commonName:a,publicKey:o}=n,
{n:s,e:l}=o.export({format:"jwk"});if(s===void 0||l===void 0)throw pn(r);let c=(0,L.e)(a??""),u={modulus:Buffer.from(s,"base64url"),exponent:Buffer.from(l,"base\
64url"),userId:c===""?r:`${c} (${r})`},h=await sc(e,t,(0,rr.createHash)("sha256").update(cn(u)).digest("hex")),p=(0,ve.join)(i,"built-key.gpg");await(0,we.writeFile)(
p,nc(u,h),{flag:"wx",mode:384});let g=await Ne(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imported"))throw await ft(e,g,`take the key built of ${r}`,
1/0)}async function sc(e,t,i){let{home:n,question:r,session:a}=e,o=(0,ve.join)(n,"self-signature"),s=(await an(e)).length,l=[`/datafile ${o}`,`/let pin ${$.a}`,
"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${t}`,`SETHASH --hash=sha256 ${i}`,"PKSIGN"],c=await _e(e,l,a.inputs.timeLimitInSeconds),u=(await(0,we.readFile)(
o).catch(()=>Buffer.alloc(0))).toString("latin1"),[h="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.indexOf(h)+h.length,m=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(h!==
""&&m.length===Number(p))return m;throw await ft(e,c,`sign the user id of the key ${r.keyId}`,s)}async function lc(e,t){let i=(0,ve.resolve)(process.cwd(),t);if((await(0,we.readFile)(
i,"latin1").catch(a=>{throw new d.b("FILE_UNREADABLE",`The file of gpg-public-key, ${(0,b.e)(t)}, ${(0,b.h)(a)}.`,{file:i,cause:a,hint:"Check the path in `gpg-p\
ublic-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new d.b("INVALID_INPUT","The file of gpg-public-key holds a PRIVA\
TE KEY, which must never lie there: it was not used.",{file:i,hint:"Remove it from where this job takes it. Give a file with the public key only."});let{exitCode:n,
output:r}=await Ne(e,"--import","--",i);if(n!==0)throw new d.b("INVALID_INPUT","The file of gpg-public-key holds no OpenPGP public key that gpg can use.",{file:i,
details:r,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}var gn=new Map([["e","has expired"],["r","is revo\
ked"],["d","is disabled"],["i","is not valid: its own signature is missing or wrong"]]);async function cc(e,t){let{stdout:i}=await Ne(e,"--with-colons","--with-\
keygrip","--list-keys"),n="",[r,a,o]=["","",""],s=[];for(let l of i.split(`
`)){let[c,u="",,,,,,,,h="",,p=""]=l.split(":");if(c==="pub"&&(r=u),(c==="pub"||c==="sub")&&([a,o]=[u,p]),c==="fpr"&&s.push(n=h),c!=="grp"||h!==t)continue;let g=gn.
get(r)??gn.get(a)??(o.includes("s")?void 0:"is not for signing");if(g===void 0)return n;throw new d.b("INVALID_INPUT",`The key of gpg-public-key, ${n}, ${g}.`,{
hint:"Give the public key as it is now, prolonged where it had expired, or another signing policy with its key."})}throw new d.b("INVALID_INPUT",`gpg-public-key\
 is another key than that of ${e.question.keyId}: ${s.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-\
public-key out."})}async function uc(e,t){if(process.platform==="win32")throw new d.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux only.",{hint:"Si\
gn in a job on a Linux runner, or in WSL."});let i=await Ql(e,t),n=ec(i);try{return await n.ready(),{configuration:await dc(i),stop:()=>n.stop()}}catch(r){throw await n.
stop(),r}}async function dc(e){let{session:t,home:i,log:n,question:r}=e,{gpgPublicKey:a}=t.inputs,o=await ac(e);await(a===void 0?oc(e,o):lc(e,a));let s=await cc(
e,o),l=(0,Qn.join)(i,"public-key.asc"),c=(await Ne(e,"--armor","--export",s)).stdout;if(await(0,Zn.writeFile)(l,c,{flag:"wx",mode:384}),(await Wl({armored:c,fingerprint:s}))?.
equals(r.publicKey)!==!0)throw new d.b("INVALID_INPUT",`The library's key ${r.keyId} is not the one that ${t.inputs.certificate===void 0?"SignPath names for it":
"the file in certificate is for"}.`,{hint:"Check that certificate belongs to this signing policy."});let u=a===void 0?"made of the signing policy's key":"read f\
rom gpg-public-key";return t.host.info(`OpenPGP key: ${s}, ${u}.`),{home:i,fingerprint:s,publicKey:l,log:n}}function mn({body:e}){return JSON.parse(new TextDecoder().
decode(e))}var hc=2e3,fc=500;function pc(e,t){let i=vc(e),{code:n,message:r,hint:a}=gc(e,i!==void 0,t),o=i===void 0?wn(e,t):t.redact(i).slice(0,hc);return new d.b(
n,t.redact(r),{hint:a,...o?{details:o}:{}})}function gc(e,t,{apiUrl:i,organizationId:n}){let{status:r}=e;switch(!0){case r===401:return{code:"AUTHENTICATION_FAI\
LED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: che\
ck the secret behind `api-token`, and `api-url`."};case r===403:return{code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${n}\
 (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(r===404&&t):return{code:"POLICY_NOT_FOUND",message:`SignP\
ath at ${i} does not know organization ${n} (404).`,hint:/\/Api$/i.test(i)?"Check `organization-id`, and `api-url` if you host SignPath yourself.":"Check `organ\
ization-id`, and `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case(r===404||r===405):return{code:"INVALID_INPUT",message:`\
What answers at ${i} is not SignPath's API (${r}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case r===
407:return{code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:passw\
ord@host:port, from a secret."};case yn(r):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${i} is not available at the moment (${r}).`,hint:"Try again l\
ater; SignPath's status page tells of outages."};case(r>=300&&r<400):return{code:"SERVICE_ERROR",message:`${i} redirects (${r}) to ${e.headers.location??"nowher\
e"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(r>=400&&r<500):return{code:"REQUEST_REJECTED",message:`SignPath rejecte\
d the request (${r}).`,hint:e.body.length>0?"What it says about it stands below.":"It does not say why. A proxy or firewall may have answered in its place: chec\
k them and `api-url`, and ask SignPath's support."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${i} failed (${r}).`,hint:"Trying again will hardly\
 help: ask SignPath's support, and name the trace id below if there is one."}}}function yn(e){return[429,502,503,504].includes(e)}var mc={unreachable:(e,t,i)=>({
code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't be reached${Ae(i)}: ${t.message}.`,hint:i===void 0?"Check `api-url`, the network and firewall of th\
is runner, and `http-proxy` if it needs one.":"Check the proxy, which `http-proxy` names, or else http_proxy or https_proxy; no_proxy lists what is asked withou\
t it."}),dropped:(e,t,i)=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host}${Ae(i)} broke off.`,hint:"Try again later; check the networ\
k and the proxy between here and there."}),timeout:(e,t,i)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e}${Ae(i)} hung: ${(0,R.g)(t.message)}`,hint:"Tr\
y again later; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,t,i)=>({code:"\
SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}${Ae(i)}: ${t.message}.`,hint:(0,S.k)((0,b.f)(t.cause)??"",t.message)??"Where a pro\
xy or a self-hosted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS, and let the machine trust it, too: the library as\
ks by itself."}),protocol:(e,t)=>({code:"SERVICE_ERROR",message:`What answers at ${e} does not speak HTTP: ${t.message}.`,hint:"Check `api-url` and `http-proxy`\
: scheme and port."}),"too-large":(e,t)=>({code:"SERVICE_ERROR",message:`${t.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,t)=>({
code:"SERVICE_ERROR",message:t.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a prox\
y does this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,t)=>({code:"SERVIC\
E_UNAVAILABLE",message:`The request to ${e} failed: ${t.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function Ae(e){return e===void 0?"":
` through the proxy ${e.host}`}function yc(e,t){let{code:i,message:n,hint:r}=mc[e.kind](t.apiUrl,e,t.proxy);return new d.b(i,t.redact(n),{hint:r,cause:e})}function wc(e,t){
let i=e.headers["content-type"]??"",n=/html/i.test(i)?"a web page":"something that is not JSON",r=wn(e,t);return new d.b("SERVICE_ERROR",`${t.apiUrl} answered w\
ith ${n}: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, \
too.",...r?{details:r}:{}})}function vc(e){if(!/\bjson\b/i.test(e.headers["content-type"]??""))return;let t;try{t=mn(e)}catch{return}if(typeof t!="object"||t===
null||!("title"in t||"detail"in t))return;let i={...t},n=[i.title,i.detail].filter(r=>typeof r=="string");return typeof i.errors=="object"&&i.errors!==null&&n.push(
JSON.stringify(i.errors)),typeof i.traceId=="string"&&n.push(`traceId: ${i.traceId}`),n.join(`
`)}function wn(e,{redact:t}){return t(e.body.toString("utf8")).replace(/[\p{Cc}\s]+/gu," ").trim().slice(0,fc)}var F=class extends Error{};function bc(e){return Sn(
()=>vn(e).map(bn))}function kc(e,t={}){let i=n=>Object.entries(t).every(([r,a])=>n[r]===a);return Sn(()=>vn(e).filter(i).map(Sc))}function Sc(e){let t=bn(e),i=$c(
e),n=Ec(e)??i?.publicKey??Nc(e);if(!n)throw new F(`${yt(t)} has neither a public key nor a certificate that can be read`);if(i&&!i.publicKey.equals(n))throw new F(
`the certificate of ${yt(t)} is for another key`);return{...t,keyType:Ic(n,t),...typeof e.keySizeInBits=="number"?{keySizeInBits:e.keySizeInBits}:{},...i?{certificate:i}:
{},publicKey:n.export({type:"spki",format:"der"})}}function Ic(e,t){let i={rsa:"RSA","rsa-pss":"RSA",ec:"EC"}[e.asymmetricKeyType??""];if(i)return i;throw new d.b(
"KEY_TYPE_MISMATCH",`The key of ${yt(t)} is of type ${e.asymmetricKeyType??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose cert\
ificate has an RSA or EC key."})}function $c(e){let t=Le(e,"certificateBytes");if(t)try{return new Ye.X509Certificate(t)}catch(i){throw new F("certificateBytes \
is not an X.509 certificate",{cause:i})}}function Ec(e){let t=Le(e,"publicKeyBytes");if(t)for(let i of["spki","pkcs1"])try{return(0,Ye.createPublicKey)({key:t,format:"\
der",type:i})}catch{}}function Nc({rsaParameters:e}){if(!wt(e))return;let[t,i]=[Le(e,"modulus"),Le(e,"publicExponent")];return t===void 0||i===void 0?void 0:(0,H.a)(
t,i)}function vn(e){let t=wt(e)?e.signingPolicies:void 0;if(!Array.isArray(t))throw new F("the member signingPolicies is not a list");return t.map(i=>{if(wt(i))
return i;throw new F("a signing policy is not an object")})}function bn(e){return{projectSlug:kn(e,"projectSlug"),signingPolicySlug:kn(e,"signingPolicySlug")}}function yt(e){
return`signing policy ${e.projectSlug}/${e.signingPolicySlug}`}function kn(e,t){let i=e[t];if(typeof i=="string"&&i!=="")return i;throw new F(`the member ${t} o\
f a signing policy is not a text`)}function Le(e,t){let i=e[t];if(!(i==null||i==="")){if(typeof i=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(i))return Buffer.
from(i,"base64");throw new F(`the member ${t} of a signing policy is not Base64`)}}function wt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Sn(e){
try{return e()}catch(t){throw t instanceof F?new d.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${t.message}.`,{cause:t,
hint:"Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):t}}var _c=16*1024*1024;function Tc(e){let{apiUrl:t,
organizationId:i}=e,n=o=>e.redact(o).replaceAll(e.apiToken,"***"),r={apiUrl:t,organizationId:i,proxy:(0,S.e)(new URL(t),e.proxy),redact:n},a=async o=>{let s=new URLSearchParams(
Object.entries(o).filter(u=>u[1]!==void 0)).toString(),l=`/v1/${encodeURIComponent(i)}/Cryptoki/MySigningPolicies${s?`?${s}`:""}`,c=await In(l,{authorization:`B\
earer ${e.apiToken}`,accept:"application/json"},e,r);return Cc(c,r)};return{signingPolicies:async(o={})=>kc(await a(o),o),policyNames:async()=>bc(await a({})),health:async()=>{
await In("/healthz",{},e,r)}}}async function In(e,t,i,n){let r=performance.now(),a=()=>i.totalTimeoutInSeconds*1e3-(performance.now()-r);for(let o=1;;o++){let s=Math.
min(i.requestTimeoutInSeconds,Math.max(a(),1)/1e3),l=await Ac(e,t,s,i,n);if(l.ok)return l.answer;let c=l.retry==="never"?void 0:Math.max(li(o),l.pause??0),u=l.retry===
"few"&&o>i.retries;if(c===void 0||u||c>=a())throw Lc(l.error,o,r);i.log?.(`${l.error.message} Trying again in ${(c/1e3).toFixed(1)} s.`),await Pc(c,i)}}async function Ac(e,t,i,n,r){
try{let a=await(0,S.c)(n.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...t},proxy:n.proxy,timeLimitInSeconds:i,maximumBytes:_c,redirects:3,signal:n.signal});if(a.
status>=200&&a.status<300)return{ok:!0,answer:a};let o=yn(a.status)?"while-time-lasts":"never";return{ok:!1,error:pc(a,r),retry:o,pause:ci(a.headers["retry-afte\
r"])}}catch(a){if(!(a instanceof S.b))throw a;let o=a.kind==="unreachable"?"few":a.kind==="dropped"||a.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,
error:yc(a,r),retry:o}}}function Lc(e,t,i){if(t===1)return e;let n=Math.round((performance.now()-i)/1e3);return new d.b(e.code,`${e.message} Tried ${t} times wi\
thin ${n} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?{}:{details:e.details}})}async function Pc(e,t){let i=t.wait??(async(n,r)=>(0,sr.setTimeout)(
n,void 0,r?{signal:r}:{}));try{await i(e,t.signal)}catch(n){throw new d.b("CANCELLED","The request to SignPath was cancelled.",{cause:n})}}function Cc(e,t){try{
return mn(e)}catch{throw wc(e,t)}}async function Re(e,t,i){let n=(await e.signingPolicies({projectSlug:t,signingPolicySlug:i})).find(r=>r.projectSlug===t&&r.signingPolicySlug===
i);if(n)return n;throw await xc(e,t,i)}async function xc(e,t,i){let n=await e.policyNames();if(n.length===0)return new d.b("PERMISSION_DENIED","The API token's \
user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${i} of project ${t} in SignPath. Its \
build policies may restrict it to certain branches or CI systems, too.`});let r=n.filter(u=>u.projectSlug===t).map(u=>u.signingPolicySlug),[a,o,s]=r.length>0?[`\
signing policy ${i} of project ${t}`,i,r]:[`project ${t}`,t,[...new Set(n.map(u=>u.projectSlug))]],l=(0,Q.a)(o,s),c=l===void 0?"It":`Did you mean ${l}? ${o}`;return new d.b(
"POLICY_NOT_FOUND",`The API token's user can't see ${a}.`,{hint:`${c} may not exist, or the user may not be a submitter there. Visible: ${(0,R.f)((0,Q.b)(o,s),Oc)}\
.`})}var Oc=10;async function $n(e,t,i){let{inputs:n}=e,{projectSlug:r="",signingPolicySlug:a=""}=n;switch(t){case"none":return;case"file":return(0,x.a)((0,or.resolve)(
process.cwd(),n.certificate??""));case"signpath":return await Dc(e,r,a)??{leaf:await En(i),chain:[]};case"token":return{leaf:await En(i),chain:[]}}}async function Rc(e,t,i){
let{projectSlug:n="",signingPolicySlug:r=""}=e.inputs;if(t==="none")return;if(t==="signpath"){let s=await Nn(e,()=>Re(De(e),n,r),"public key");if(s!==void 0){let{
certificate:l,publicKey:c}=s;return{publicKey:(0,ar.createPublicKey)({key:c,format:"der",type:"spki"}),certificate:l===void 0?void 0:{leaf:l,chain:[]}}}}if(t===
"file"){let s=await $n(e,t,i);return s===void 0?void 0:{certificate:s,publicKey:s.leaf.publicKey}}let a=await i(),o=a.kind==="ready"?a.key:void 0;if(o?.publicKey!==
void 0)return{publicKey:o.publicKey,certificate:void 0};throw new d.b("PREREQUISITE_MISSING",`The public key can't be read from the token here: ${a.kind==="skip\
ped"?a.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input, if the signing policy has one."})}async function En(e){
let t=await e(),i=qs(t);if(i!==void 0)return i;throw new d.b("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${t.kind==="skipped"?t.reason:
"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function De({inputs:e,host:t,redact:i,signal:n},r={}){return Tc(
{apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.apiToken??"",proxy:(0,S.a)(e.httpProxy,(0,bt.a)()),requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,
totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:i,signal:n,log:a=>{t.info(a)},...r})}async function Dc(e,t,i){let n=await Nn(
e,()=>Re(De(e),t,i),"certificate");return n?.certificate===void 0?void 0:{leaf:n.certificate,chain:[]}}async function Nn(e,t,i){try{return await t()}catch(n){if(n instanceof
d.b&&n.code==="INVALID_INPUT"){e.host.warning(`${n.message} Reading the ${i} from the token instead.`);return}throw n}}var _n=["-q","-o","DPkg::Lock::Timeout=30\
0","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],Uc=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options\
::=--force-confold"],vt=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,Tn={"apt-get":{install:[..._n,
"install",...Uc],refresh:[..._n,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:vt},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:vt},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:vt}};function Kc(e){
let{manager:t,privilege:i,packages:n}=e;if(i==="none"||n.length===0)return[];let{install:r,refresh:a}=Tn[t],o=An(t,[...r,...n],i);return[[o],[An(t,a,i),o]]}function Bc(e,t){
return Tn[e].stale.test(t)}function jc(e){return e.includes("Could not get lock /var/lib/apt/lists")}function Gc({manager:e,privilege:t,packages:i}){let n=t==="\
root"?"":"sudo ",r=i.join(" ");return e==="apt-get"?`${n}apt-get update && ${n}apt-get install -y --no-install-recommends ${r}`:`${n}${e} install -y ${r}`}function An(e,t,i){
let n={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return i==="root"?{program:e,arguments:t,environment:n}:{program:"sudo",arguments:[
"-n","env",...Object.entries(n).map(([r,a])=>`${r}=${a}`),e,...t],environment:n}}var Fc=1800,Mc=5e3,Vc=400,zc=25;async function Wc(e,t,i){if(t.length===0)return;
let n=Yc(e,t,i),{host:r}=e;r.startGroup(`Install ${n.packages.join(", ")}`);try{let a=await qc(e,n,i.workingDirectory);if(a===void 0)return;let o=Bi(t,n.manager,
i.distribution);throw new d.b("PREREQUISITE_MISSING",`${n.manager} could not install ${n.packages.join(", ")} (exit code ${a.exitCode}).`,{hint:`${o===void 0?"":
`${o} `}${Ln(n)}`,details:a.lines.slice(-zc).join(`
`)})}finally{r.endGroup()}}function Yc({inputs:e},t,i){let{packageManager:n,privilege:r,distribution:a}=i,o=(g,m)=>`This runner lacks ${g.map(({title:v})=>v).join(
", ")}, and ${m}.`;if(n===void 0)throw new d.b("PREREQUISITE_MISSING",o(t,"there is neither apt-get nor dnf to install that with"),{hint:i.os==="win32"?"Install\
 it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let s=t.map(g=>({need:g,name:Ki(g,n,a)})),l=s.filter(({name:g})=>g===
void 0).map(({need:g})=>g);if(l.length>0)throw new d.b("PREREQUISITE_MISSING",o(l,`${a?.prettyName??"this distribution"} has no package for that`),{hint:Hc(l)});
let c=[...new Set(s.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:n,privilege:r,packages:c},h=e.installPrerequisites?r==="none"?"this user may not install\
 packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(h===void 0)return u;let p=Bi(t,n,a);throw new d.b("PREREQUISITE\
_MISSING",o(t,h),{hint:`${p===void 0?"":`${p} `}${Ln(u)}`})}function Hc(e){return e.includes(Ee)?"Set openssl-backend to provider.":e.includes(at)?"Set openssl-\
backend to engine, or leave it out.":"Install it before this step, or in the image."}function Ln(e){return`Run this before signing, or in the image: ${Gc(e)}`}async function qc(e,t,i){
let n;for(let r of Kc(t)){if(n!==void 0&&!Bc(t.manager,n.lines.join(`
`)))break;let a=[];for(let s of r)a.push(await Jc(e,s,i));let o=a.at(-1)?.exitCode??0;if(o===0)return;n={exitCode:o,lines:a.flatMap(({lines:s})=>s)}}return n}async function Jc(e,t,i){
let n=Date.now()+3e5;for(;;){let r=await Zc(e,t,i);if(r.exitCode===0||!jc(r.lines.join(`
`))||Date.now()>n)return r;e.host.info("Another package manager is at work: waiting for it."),await(0,lr.setTimeout)(Mc,void 0,{signal:e.signal}).catch(()=>{})}}
async function Zc({host:e,environment:t,redact:i,signal:n},r,a){e.info(`$ ${[r.program,...r.arguments].join(" ")}`);let o=[],s=l=>{e.info(l),o.push(l),o.length>
Vc&&o.shift()};return{exitCode:await(0,j.f)({...r,environment:t(r.environment)},{workingDirectory:a,timeLimitInSeconds:Fc,signal:n,redact:i,onLine:s}),lines:o}}
async function cr(e,t,{logDirectory:i,startedEarly:n},r){let{inputs:a}=e,o=a.cryptokiLibrary===void 0?void 0:await Ai(a.cryptokiLibrary,process.cwd());ru(e,o,t.
length>0);let s=wl(a,t),l=(0,ge.a)(a,i,lt(a,s)),c={...l.public,...l.secret},u=n??await Qc(e,s,c);try{let{plan:h,facts:p}=await nu(e,s,o),g=(0,ge.c)(a,h.files).library;
g||u?.discard();let m=await Bo(h.library,e,p);g&&Xc(e,h,m.path,u);let v=!h.signPath,N=Ws({library:m.path,keyId:Pe(a),pin:$.a,environment:c,logDirectory:i,otherVendor:v},
e),y={session:e,plan:h,facts:p,library:m,credentials:l,probe:N,logDirectory:i,startedAhead:u},O=eu(y,c);return r(),{...y,...await O}}catch(h){throw await u?.discard(),
h}}async function Qc(e,t,i){let{inputs:n}=e;if(!(0,ge.c)(n,t).library)return;let{startAhead:r}=await Promise.resolve().then(()=>C(require("./start-ahead-LJDQBNTS.cjs")));
return r(n.parallel,i,e)}function Xc({inputs:e},{signPath:t},i,n){let r=Pe(e);!t||r===void 0||n?.begin({library:i,keyId:r,pin:$.a,slot:void 0,parallel:e.parallel})}
async function eu({session:e,plan:t,facts:i,library:n,probe:r,startedAhead:a},o){let s=await tu(e,t,r),l=s?.certificate;l!==void 0&&t.x509&&uu(e,l,t);let c=await su(
e,t,r),u=Wr({inputs:e.inputs,plan:t,certificate:l},c);if(u!==void 0)throw u;let h=t.signPath||c?.kind!=="ready"?void 0:c.token,p=s===void 0?void 0:cu(e,s,h),g=await(0,$.b)(
t,n.path,l,h,e.workspace),m=p===void 0||s===void 0?void 0:await lu(p,{session:e,plan:t,facts:i,policy:s,configuration:g,probed:c}),v=t.gnupg&&s!==void 0&&m!==void 0?
await iu(e,{policy:s,key:m,library:n.path,otherVendor:!t.signPath,credentials:o,probe:r,command:Lt(i)}):void 0;return{certificate:l,key:m,configuration:v===void 0?
g:{...g,gnupg:v.configuration},close:async()=>{await a?.discard(),await v?.stop()}}}async function tu(e,t,i){if(!t.x509)return Rc(e,t.certificate,i);let n=await $n(
e,t.certificate,i);return n===void 0?void 0:{certificate:n,publicKey:n.leaf.publicKey}}function iu(e,{policy:t,key:i,...n}){let{publicKey:r,certificate:a}=t,o=/^CN=(.+)$/m.
exec(a?.leaf.subject??"")?.[1];return uc(e,{...n,publicKey:r,commonName:o,keyId:i.id,keyIdHex:i.idHex})}function Lt(e){return t=>{let i=t==="openssl"?e.openssl?.
program:e.commands[t]?.path;if(i===void 0)throw new d.b("PREREQUISITE_MISSING",`${t} is not on this machine.`);return i}}async function nu(e,t,i){let{inputs:n,host:r}=e,
a=st(lt(n,t)),o=ot(n)&&!a.includes(w.a)?[...a,w.a]:a,s=async()=>{let h=await ei({programs:o,openssl:n.openssl,opensslFits:Gi},e.environment());return{plan:kl(n,
t,h,i),facts:h}},{plan:l,facts:c}=await s();Pn(r,"Plan",Hi(l,n,c));let u=new Set;for(;l.missing.length>0;){if(l.missing.every(h=>u.has(h)))throw new d.b("PREREQ\
UISITE_MISSING",`${l.missing.map(({title:h})=>h).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job holds \
the folders that packages install to, and that the openssl input names the system's OpenSSL."});for(let h of l.missing)u.add(h);await Wc(e,l.missing,c),{plan:l,
facts:c}=await s(),l.missing.length===0&&Pn(r,"Plan, with what is installed now",Hi(l,n,c))}for(let h of l.notices)r.notice(h);for(let h of l.warnings)r.warning(
h);return{plan:l,facts:c}}function Pn(e,t,i){e.startGroup(t),e.info(i.join(`
`)),e.endGroup()}function ru({inputs:e},t,i){let n=t?.readsSignPathVariables!==!1,r=[...n&&e.organizationId===void 0?["organization-id"]:[],...n&&e.apiToken===void 0?
["api-token"]:[]];if(r.length>0)throw new d.b("NO_CREDENTIALS",`${r.join(" and ")} ${r.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:au(
r)});let a=["project-slug","signing-policy-slug"].filter(o=>o==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(a.length>0&&(i||a.length===
1))throw new d.b("INVALID_INPUT",`${a.join(" and ")} ${a.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${a.join(" and ")} to the ${a.length===1?
"slug":"slugs"} that SignPath shows for ${a.map(o=>o==="project-slug"?"the project":"the signing policy").join(" and ")}.`})}function au(e){let t={"organization\
-id":"a variable of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`Set ${e.map(i=>`${i} (or ${ou(i)}) from ${t[i]}`).join(
", and ")}.${e.includes("api-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is for them.":""}`}function ou(e){return`SIGNPATH_${e.toUpperCase().
replaceAll("-","_")}`}function Pe({projectSlug:e,signingPolicySlug:t}){return e===void 0||t===void 0?void 0:`${e}/${t}`}async function su({inputs:e,host:t},i,n){
let r=i.signPath&&i.files.length>0&&i.certificate!=="file";return Pe(e)===void 0||r?void 0:Ys(n,t)}async function lu(e,{session:t,plan:i,facts:n,policy:r,configuration:a,
probed:o}){let{sunpkcs11Config:s}=a,l=i.files.some(({tool:p})=>w.c[p].needs.configuration==="sunpkcs11");if(i.signPath||!l||s===void 0)return e;let{javaAliasOf:c}=await Promise.resolve().then(()=>C(require("./java-alias-OBW7LXFR.cjs"))),
u=n.commands.jarsigner?.path,h=await c({keyId:e.id,publicKey:r.publicKey,sunpkcs11Config:s,jarsigner:u,probed:o},t);return{...e,javaAlias:h}}function cu({inputs:e},{
publicKey:t},i){let n=Pe(e);if(n===void 0)return;let r=i===void 0?{}:{token:i};return{id:n,idHex:(0,Ue.b)(n),uri:(0,Ue.a)({id:n,...r}),type:(0,x.f)(t),...r}}function uu({
inputs:e,host:t},{leaf:i},n){for(let r of(0,x.g)(i))t.warning(r);if((0,x.h)(i)&&n.files.some(({tool:r})=>r==="osslsigncode"||r==="jarsigner")&&t.warning("The si\
gning certificate is not for code signing, by its extended key usage: Windows refuses such signatures, and Java warns of them."),n.files.some(({tool:r})=>r==="j\
arsigner")&&!(0,V.j)(i))throw new d.b("INVALID_INPUT","The signing certificate is not for signatures, by its key usage: Java takes jars that are signed with it \
for unsigned.",{hint:"Choose a signing policy whose certificate has the key usage digitalSignature."});if(zr(n.files,i,t),!(n.files.length===0||e.padding!=="pss"||
(0,x.e)(i)==="RSA"))throw new d.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave paddi\
ng out, or choose a signing policy with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l});
