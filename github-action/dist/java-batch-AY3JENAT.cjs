var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startJavaBatch:()=>ve});module.exports=__toCommonJS(stdin_exports);var import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_UNYIL3S6=require("./chunk-UNYIL3S6.cjs"),import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),T={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},G={RSA:"RSA",EC:"ECDSA"},$={"-tsapolicyid":{property:"tsaPolicyId",
value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"\
sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function N({digest:e,extraArguments:n},r){let t={},a=[...n];for(let c=a.shift();c!==void 0;c=
a.shift()){let g=Object.hasOwn($,c.toLowerCase())?$[c.toLowerCase()]:void 0,l=g?.value===!0?"true":a.shift();if(g===void 0||l===void 0||g.value!==!0&&!g.value.test(
l))return{unknown:c};t[g.property]=l}let{signerName:i="SIGNPATH",tsaDigestAlg:o=T[e],...d}=t,m={...d,tsaDigestAlg:o};return{signatureAlgorithm:`${e.toUpperCase()}\
with${G[r]}`,digestAlgorithm:T[e],signerName:i.toUpperCase(),properties:m}}var D=6e4,q=100*1024*1024,Z=2e3;async function ve(e,n){let{tool:r}=e,t=N(r.options,r.
key.type);if("unknown"in t)return{kind:"unavailable",reason:`${t.unknown} in arguments is for the jarsigner command`};let a=(0,import_node_path.dirname)(await(0,import_promises.realpath)(
r.command("jarsigner"))),i=await ee(a,n);if("missing"in i)return{kind:"unavailable",reason:i.missing};let o=()=>W(te(i,e,n),t,e,n),d=o(),m=await d.ready;return x(
n),m===void 0?{kind:"ready",signer:V(d,o,e,n)}:{kind:"unavailable",reason:m}}function V(e,n,{timeLimitInSeconds:r},t){let a=new Set([e]),i=e;return{async sign(o){
if(x(t),!i.usable){i=n();for(let m of a)m.gone&&a.delete(m);a.add(i)}let d=await i.sign(o,r);return x(t),d},async close(){await Promise.all([...a].map(o=>o.close()))}}}
function W(e,n,r,t){let a=(0,import_node_crypto.randomUUID)(),i=new Map,o="usable",d=(0,import_chunk_PZKOR45E.b)(64*1024),m=0,c=()=>{},g=new Promise(s=>c=s),l=(0,import_chunk_PZKOR45E.d)(
e,{workingDirectory:t.workspace.directory,signal:t.signal,redact:(0,import_chunk_MFEC3KYF.c)(a,t.redact),onLine(s){let[u,y="",...h]=s.split(" ");if(u!==a){s!==""&&
d.append(`${s}
`);return}y==="ready"&&c(void 0),y==="unavailable"&&c(t.redact((0,import_chunk_MFEC3KYF.e)(h.join(" "))));let[S,p=""]=h,f=t.redact((0,import_chunk_MFEC3KYF.e)(Buffer.
from(p,"base64").toString()));i.get(y)?.({...v,exitCode:Number(S),output:f,stdout:f})}}),M=setTimeout(()=>{c(`Java was not ready within ${D/1e3} s`),l.stop()},D);
g.then(()=>{clearTimeout(M)});let w=l.ended.then(s=>(c(re(s,d.text())),Y(s,d.text())),s=>{let u=s instanceof import_chunk_VC77LCNK.b?s.message:String(s);return c(
u),{...v,exitCode:1,output:u,stderr:u}});return w.then(s=>{o="gone";for(let u of i.values())u(s)}),l.send(ne(a,n,r)),{ready:g,get usable(){return o==="usable"},
get gone(){return o==="gone"},async sign({input:s,output:u,timestampUrl:y=""},h){let S=performance.now(),p=String(m+=1),f=(0,import_node_path.join)((0,import_node_path.dirname)(
u),`${p}-${a.slice(0,8)}.part`),P=await new Promise(U=>{let X=setTimeout(()=>{o==="usable"&&(o="retired"),C({...v,timedOut:!0})},Math.min(h*1e3,2147483647)),C=Q=>{
clearTimeout(X),i.delete(p),o==="retired"&&i.size===0&&l.stop(),U(Q)};i.set(p,C),o==="gone"?w.then(C):l.send(L([p,s,f,y]))});return P.exitCode===0?await(0,import_promises.rename)(
f,u):await(0,import_promises.rm)(f,{force:!0}),{...P,durationInMilliseconds:Math.round(performance.now()-S)}},async close(){await l.close(Z),await w}}}var v={exitCode:null,
signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function Y({exitCode:e,signal:n},r){let t=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(r)?.[1];return t!==void 0?{...v,output:r,stderr:r,signal:t}:{...v,output:r,stderr:r,exitCode:e===0?1:e,signal:n}}async function ee(e,{workspace:n}){let r=(0,import_node_path.join)(
e,process.platform==="win32"?"java.exe":"java");if(!(0,import_node_fs.existsSync)(r))return{missing:"there is no java beside jarsigner"};let t=await(0,import_chunk_E6ASCYNJ.a)(
"java/JarBatch.class");return t===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:r,classes:(0,import_node_path.dirname)(
await n.write("JarBatch.class",t))}}function te(e,n,r){let{tool:t,credentials:a,sizeInBytes:i,timestampUrls:o=[]}=n;return{program:e.java,arguments:["-Duser.lan\
guage=en",...["Connect","Read"].map(d=>`-Dsun.net.client.default${d}Timeout=${t.options.httpRequestTimeoutInSeconds}000`),...(0,import_chunk_UNYIL3S6.c)(o,t.proxies),
"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...i<q?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:r.environment({
...a,PKCS11_SIGN_PIN:"CONFIG"})}}function ne(e,n,{tool:r,parallel:t}){let{sunpkcs11Config:a,certificateChain:i}=r.configuration;return L([e,(0,import_chunk_UNYIL3S6.a)(
a,"SunPKCS11 configuration"),(0,import_chunk_UNYIL3S6.a)(i,"policy's certificate"),r.key.javaAlias??r.key.id,n.signerName,n.signatureAlgorithm,n.digestAlgorithm,
String(t),...Object.entries(n.properties).flat()])}function L(e){return e.map(n=>Buffer.from(n).toString("base64")).join(" ")}function re({exitCode:e,signal:n},r){
let t=r.split(`
`).find(a=>a.trim()!=="");return`Java ended with ${n??e??"nothing"}${t===void 0?"":`: ${t.trim()}`}`}function x({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
