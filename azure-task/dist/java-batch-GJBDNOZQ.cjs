var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startJavaBatch:()=>ve});module.exports=__toCommonJS(stdin_exports);var import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),
import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),T={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},G={RSA:"RSA",EC:"ECDSA"},$={"-tsapolicyid":{property:"tsaPolicyId",
value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"\
sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function N({digest:e,extraArguments:n},r){let t={},a=[...n];for(let c=a.shift();c!==void 0;c=
a.shift()){let l=Object.hasOwn($,c.toLowerCase())?$[c.toLowerCase()]:void 0,u=(l==null?void 0:l.value)===!0?"true":a.shift();if(l===void 0||u===void 0||l.value!==
!0&&!l.value.test(u))return{unknown:c};t[l.property]=u}let{signerName:i="SIGNPATH",tsaDigestAlg:o=T[e],...d}=t,g={...d,tsaDigestAlg:o};return{signatureAlgorithm:`${e.
toUpperCase()}with${G[r]}`,digestAlgorithm:T[e],signerName:i.toUpperCase(),properties:g}}var D=6e4,q=100*1024*1024,Z=2e3;async function ve(e,n){let{tool:r}=e,t=N(
r.options,r.key.type);if("unknown"in t)return{kind:"unavailable",reason:`${t.unknown} in arguments is for the jarsigner command`};let a=(0,import_node_path.dirname)(
await(0,import_promises.realpath)(r.command("jarsigner"))),i=await ee(a,n);if("missing"in i)return{kind:"unavailable",reason:i.missing};let o=()=>W(te(i,e,n),t,
e,n),d=o(),g=await d.ready;return k(n),g===void 0?{kind:"ready",signer:V(d,o,e,n)}:{kind:"unavailable",reason:g}}function V(e,n,{timeLimitInSeconds:r},t){let a=new Set(
[e]),i=e;return{async sign(o){if(k(t),!i.usable){i=n();for(let g of a)g.gone&&a.delete(g);a.add(i)}let d=await i.sign(o,r);return k(t),d},async close(){await Promise.
all([...a].map(o=>o.close()))}}}function W(e,n,r,t){let a=(0,import_node_crypto.randomUUID)(),i=new Map,o="usable",d=(0,import_chunk_BFK3CVMN.b)(64*1024),g=0,c=()=>{},
l=new Promise(s=>c=s),u=(0,import_chunk_BFK3CVMN.d)(e,{workingDirectory:t.workspace.directory,signal:t.signal,redact:(0,import_chunk_7RIKCKPE.c)(a,t.redact),onLine(s){
var v;let[m,y="",...w]=s.split(" ");if(m!==a){s!==""&&d.append(`${s}
`);return}y==="ready"&&c(void 0),y==="unavailable"&&c(t.redact((0,import_chunk_7RIKCKPE.e)(w.join(" "))));let[C,p=""]=w,f=t.redact((0,import_chunk_7RIKCKPE.e)(Buffer.
from(p,"base64").toString()));(v=i.get(y))==null||v({...h,exitCode:Number(C),output:f,stdout:f})}}),M=setTimeout(()=>{c(`Java was not ready within ${D/1e3} s`),
u.stop()},D);l.then(()=>{clearTimeout(M)});let S=u.ended.then(s=>(c(re(s,d.text())),Y(s,d.text())),s=>{let m=s instanceof import_chunk_VC77LCNK.b?s.message:String(
s);return c(m),{...h,exitCode:1,output:m,stderr:m}});return S.then(s=>{o="gone";for(let m of i.values())m(s)}),u.send(ne(a,n,r)),{ready:l,get usable(){return o===
"usable"},get gone(){return o==="gone"},async sign({input:s,output:m,timestampUrl:y=""},w){let C=performance.now(),p=String(g+=1),f=(0,import_node_path.join)((0,import_node_path.dirname)(
m),`${p}-${a.slice(0,8)}.part`),v=await new Promise(U=>{let X=setTimeout(()=>{o==="usable"&&(o="retired"),b({...h,timedOut:!0})},Math.min(w*1e3,2147483647)),b=Q=>{
clearTimeout(X),i.delete(p),o==="retired"&&i.size===0&&u.stop(),U(Q)};i.set(p,b),o==="gone"?S.then(b):u.send(L([p,s,f,y]))});return v.exitCode===0?await(0,import_promises.rename)(
f,m):await(0,import_promises.rm)(f,{force:!0}),{...v,durationInMilliseconds:Math.round(performance.now()-C)}},async close(){await u.close(Z),await S}}}var h={exitCode:null,
signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function Y({exitCode:e,signal:n},r){var a;let t=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(r))==null?void 0:a[1];return t!==void 0?{...h,output:r,stderr:r,signal:t}:{...h,output:r,stderr:r,exitCode:e===0?1:e,signal:n}}async function ee(e,{workspace:n}){
let r=(0,import_node_path.join)(e,process.platform==="win32"?"java.exe":"java");if(!(0,import_node_fs.existsSync)(r))return{missing:"there is no java beside jar\
signer"};let t=await(0,import_chunk_Q6WYHYX4.a)("java/JarBatch.class");return t===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside\
 it"}:{java:r,classes:(0,import_node_path.dirname)(await n.write("JarBatch.class",t))}}function te(e,n,r){let{tool:t,credentials:a,sizeInBytes:i,timestampUrls:o=[]}=n;
return{program:e.java,arguments:["-Duser.language=en",...["Connect","Read"].map(d=>`-Dsun.net.client.default${d}Timeout=${t.options.httpRequestTimeoutInSeconds}\
000`),...(0,import_chunk_SANC2PAT.c)(o,t.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...i<q?["-XX:TieredStopAtLevel=1"]:[],"-cp",
e.classes,"JarBatch"],environment:r.environment({...a,PKCS11_SIGN_PIN:"CONFIG"})}}function ne(e,n,{tool:r,parallel:t}){let{sunpkcs11Config:a,certificateChain:i}=r.
configuration;return L([e,(0,import_chunk_SANC2PAT.a)(a,"SunPKCS11 configuration"),(0,import_chunk_SANC2PAT.a)(i,"policy's certificate"),r.key.javaAlias??r.key.
id,n.signerName,n.signatureAlgorithm,n.digestAlgorithm,String(t),...Object.entries(n.properties).flat()])}function L(e){return e.map(n=>Buffer.from(n).toString(
"base64")).join(" ")}function re({exitCode:e,signal:n},r){let t=r.split(`
`).find(a=>a.trim()!=="");return`Java ended with ${n??e??"nothing"}${t===void 0?"":`: ${t.trim()}`}`}function k({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
