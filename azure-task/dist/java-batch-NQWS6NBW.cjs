var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startJavaBatch:()=>fe});module.exports=__toCommonJS(stdin_exports);var import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_HAWE74EM=require("./chunk-HAWE74EM.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_2R3YBPR7=require("./chunk-2R3YBPR7.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),R={
sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},U={RSA:"RSA",EC:"ECDSA"},T={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"\
tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"\
internalSF",value:!0}};function $({digest:e,extraArguments:n},r){let t={},a=[...n];for(let d=a.shift();d!==void 0;d=a.shift()){let l=Object.hasOwn(T,d.toLowerCase())?
T[d.toLowerCase()]:void 0,u=(l==null?void 0:l.value)===!0?"true":a.shift();if(l===void 0||u===void 0||l.value!==!0&&!l.value.test(u))return{unknown:d};t[l.property]=
u}let{signerName:i="SIGNPATH",tsaDigestAlg:o=R[e],...c}=t,m={...c,tsaDigestAlg:o};return{signatureAlgorithm:`${e.toUpperCase()}with${U[r]}`,digestAlgorithm:R[e],
signerName:i.toUpperCase(),properties:m}}var N=6e4,F=100*1024*1024,q=2e3;async function fe(e,n){let{tool:r}=e,t=$(r.options,r.key.type);if("unknown"in t)return{
kind:"unavailable",reason:`${t.unknown} in arguments is for the jarsigner command`};let a=(0,import_node_path.dirname)(await(0,import_promises.realpath)(r.command(
"jarsigner"))),i=await Y(a,n);if("missing"in i)return{kind:"unavailable",reason:i.missing};let o=()=>V(ee(i,e,n),t,e,n),c=o(),m=await c.ready;return x(n),m===void 0?
{kind:"ready",signer:Z(c,o,e,n)}:{kind:"unavailable",reason:m}}function Z(e,n,{timeLimitInSeconds:r},t){let a=new Set([e]),i=e;return{async sign(o){if(x(t),!i.usable){
i=n();for(let m of a)m.gone&&a.delete(m);a.add(i)}let c=await i.sign(o,r);return x(t),c},async close(){await Promise.all([...a].map(o=>o.close()))}}}function V(e,n,r,t){
let a=(0,import_node_crypto.randomUUID)(),i=new Map,o="usable",c=(0,import_chunk_HAWE74EM.b)(64*1024),m=0,d=()=>{},l=new Promise(s=>d=s),u=(0,import_chunk_HAWE74EM.d)(
e,{workingDirectory:t.workspace.directory,signal:t.signal,redact:(0,import_chunk_2R3YBPR7.b)(a,t.redact),onLine(s){var v;let[g,y="",...w]=s.split(" ");if(g!==a){
s!==""&&c.append(`${s}
`);return}y==="ready"&&d(void 0),y==="unavailable"&&d(t.redact((0,import_chunk_2R3YBPR7.d)(w.join(" "))));let[C,p=""]=w,f=t.redact((0,import_chunk_2R3YBPR7.d)(Buffer.
from(p,"base64").toString()));(v=i.get(y))==null||v({...h,exitCode:Number(C),output:f,stdout:f})}}),L=setTimeout(()=>{d(`Java was not ready within ${N/1e3} s`),
u.stop()},N);l.then(()=>{clearTimeout(L)});let S=u.ended.then(s=>(d(ne(s,c.text())),W(s,c.text())),s=>{let g=s instanceof import_chunk_VC77LCNK.b?s.message:String(
s);return d(g),{...h,exitCode:1,output:g,stderr:g}});return S.then(s=>{o="gone";for(let g of i.values())g(s)}),u.send(te(a,n,r)),{ready:l,get usable(){return o===
"usable"},get gone(){return o==="gone"},async sign({input:s,output:g,timestampUrl:y=""},w){let C=performance.now(),p=String(m+=1),f=(0,import_node_path.join)((0,import_node_path.dirname)(
g),`${p}-${a.slice(0,8)}.part`),v=await new Promise(M=>{let X=setTimeout(()=>{o==="usable"&&(o="retired"),b({...h,timedOut:!0})},Math.min(w*1e3,2147483647)),b=Q=>{
clearTimeout(X),i.delete(p),o==="retired"&&i.size===0&&u.stop(),M(Q)};i.set(p,b),o==="gone"?S.then(b):u.send(E([p,s,f,y]))});return v.exitCode===0?await(0,import_promises.rename)(
f,g):await(0,import_promises.rm)(f,{force:!0}),{...v,durationInMilliseconds:Math.round(performance.now()-C)}},async close(){await u.close(q),await S}}}var h={exitCode:null,
signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function W({exitCode:e,signal:n},r){var a;let t=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(r))==null?void 0:a[1];return t!==void 0?{...h,output:r,stderr:r,signal:t}:{...h,output:r,stderr:r,exitCode:e===0?1:e,signal:n}}async function Y(e,{workspace:n}){
let r=(0,import_node_path.join)(e,process.platform==="win32"?"java.exe":"java");if(!(0,import_node_fs.existsSync)(r))return{missing:"there is no java beside jar\
signer"};let t=await(0,import_chunk_Q6WYHYX4.a)("java/JarBatch.class");return t===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside\
 it"}:{java:r,classes:(0,import_node_path.dirname)(await n.write("JarBatch.class",t))}}function ee(e,{tool:n,credentials:r,sizeInBytes:t},a){return{program:e.java,
arguments:["-Duser.language=en",...["Connect","Read"].map(i=>`-Dsun.net.client.default${i}Timeout=${n.options.httpRequestTimeoutInSeconds}000`),"-XX:-CreateCore\
dumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...t<F?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:a.environment({...r,PKCS11_SIGN_PIN:"\
CONFIG"})}}function te(e,n,{tool:r,parallel:t}){let{sunpkcs11Config:a,certificateChain:i}=r.configuration;return E([e,(0,import_chunk_RKEOF3MD.a)(a,"SunPKCS11 c\
onfiguration"),(0,import_chunk_RKEOF3MD.a)(i,"policy's certificate"),r.key.javaAlias??r.key.id,n.signerName,n.signatureAlgorithm,n.digestAlgorithm,String(t),...Object.
entries(n.properties).flat()])}function E(e){return e.map(n=>Buffer.from(n).toString("base64")).join(" ")}function ne({exitCode:e,signal:n},r){let t=r.split(`
`).find(a=>a.trim()!=="");return`Java ended with ${n??e??"nothing"}${t===void 0?"":`: ${t.trim()}`}`}function x({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
