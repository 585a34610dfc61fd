var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startJavaBatch:()=>fe});module.exports=__toCommonJS(stdin_exports);var import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_FPRRW7E5=require("./chunk-FPRRW7E5.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),R={
sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},U={RSA:"RSA",EC:"ECDSA"},T={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"\
tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"\
internalSF",value:!0}};function $({digest:e,extraArguments:n},r){let t={},a=[...n];for(let d=a.shift();d!==void 0;d=a.shift()){let m=Object.hasOwn(T,d.toLowerCase())?
T[d.toLowerCase()]:void 0,l=m?.value===!0?"true":a.shift();if(m===void 0||l===void 0||m.value!==!0&&!m.value.test(l))return{unknown:d};t[m.property]=l}let{signerName:i="\
SIGNPATH",tsaDigestAlg:o=R[e],...c}=t,g={...c,tsaDigestAlg:o};return{signatureAlgorithm:`${e.toUpperCase()}with${U[r]}`,digestAlgorithm:R[e],signerName:i.toUpperCase(),
properties:g}}var N=6e4,F=100*1024*1024,q=2e3;async function fe(e,n){let{tool:r}=e,t=$(r.options,r.key.type);if("unknown"in t)return{kind:"unavailable",reason:`${t.
unknown} in arguments is for the jarsigner command`};let a=(0,import_node_path.dirname)(await(0,import_promises.realpath)(r.command("jarsigner"))),i=await Y(a,n);
if("missing"in i)return{kind:"unavailable",reason:i.missing};let o=()=>V(ee(i,e,n),t,e,n),c=o(),g=await c.ready;return k(n),g===void 0?{kind:"ready",signer:Z(c,
o,e,n)}:{kind:"unavailable",reason:g}}function Z(e,n,{timeLimitInSeconds:r},t){let a=new Set([e]),i=e;return{async sign(o){if(k(t),!i.usable){i=n();for(let g of a)
g.gone&&a.delete(g);a.add(i)}let c=await i.sign(o,r);return k(t),c},async close(){await Promise.all([...a].map(o=>o.close()))}}}function V(e,n,r,t){let a=(0,import_node_crypto.randomUUID)(),
i=new Map,o="usable",c=(0,import_chunk_FPRRW7E5.b)(64*1024),g=0,d=()=>{},m=new Promise(s=>d=s),l=(0,import_chunk_FPRRW7E5.d)(e,{workingDirectory:t.workspace.directory,
signal:t.signal,redact:(0,import_chunk_HDFX5ZUM.b)(a,t.redact),onLine(s){let[u,y="",...h]=s.split(" ");if(u!==a){s!==""&&c.append(`${s}
`);return}y==="ready"&&d(void 0),y==="unavailable"&&d(t.redact((0,import_chunk_HDFX5ZUM.d)(h.join(" "))));let[S,p=""]=h,f=t.redact((0,import_chunk_HDFX5ZUM.d)(Buffer.
from(p,"base64").toString()));i.get(y)?.({...v,exitCode:Number(S),output:f,stdout:f})}}),L=setTimeout(()=>{d(`Java was not ready within ${N/1e3} s`),l.stop()},N);
m.then(()=>{clearTimeout(L)});let w=l.ended.then(s=>(d(ne(s,c.text())),W(s,c.text())),s=>{let u=s instanceof import_chunk_VC77LCNK.b?s.message:String(s);return d(
u),{...v,exitCode:1,output:u,stderr:u}});return w.then(s=>{o="gone";for(let u of i.values())u(s)}),l.send(te(a,n,r)),{ready:m,get usable(){return o==="usable"},
get gone(){return o==="gone"},async sign({input:s,output:u,timestampUrl:y=""},h){let S=performance.now(),p=String(g+=1),f=(0,import_node_path.join)((0,import_node_path.dirname)(
u),`${p}-${a.slice(0,8)}.part`),A=await new Promise(M=>{let X=setTimeout(()=>{o==="usable"&&(o="retired"),C({...v,timedOut:!0})},Math.min(h*1e3,2147483647)),C=Q=>{
clearTimeout(X),i.delete(p),o==="retired"&&i.size===0&&l.stop(),M(Q)};i.set(p,C),o==="gone"?w.then(C):l.send(E([p,s,f,y]))});return A.exitCode===0?await(0,import_promises.rename)(
f,u):await(0,import_promises.rm)(f,{force:!0}),{...A,durationInMilliseconds:Math.round(performance.now()-S)}},async close(){await l.close(q),await w}}}var v={exitCode:null,
signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function W({exitCode:e,signal:n},r){let t=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(r)?.[1];return t!==void 0?{...v,output:r,stderr:r,signal:t}:{...v,output:r,stderr:r,exitCode:e===0?1:e,signal:n}}async function Y(e,{workspace:n}){let r=(0,import_node_path.join)(
e,process.platform==="win32"?"java.exe":"java");if(!(0,import_node_fs.existsSync)(r))return{missing:"there is no java beside jarsigner"};let t=await(0,import_chunk_E6ASCYNJ.a)(
"java/JarBatch.class");return t===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:r,classes:(0,import_node_path.dirname)(
await n.write("JarBatch.class",t))}}function ee(e,{tool:n,credentials:r,sizeInBytes:t},a){return{program:e.java,arguments:["-Duser.language=en",...["Connect","R\
ead"].map(i=>`-Dsun.net.client.default${i}Timeout=${n.options.httpRequestTimeoutInSeconds}000`),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfDat\
a",...t<F?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:a.environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function te(e,n,{tool:r,parallel:t}){
let{sunpkcs11Config:a,certificateChain:i}=r.configuration;return E([e,(0,import_chunk_RKEOF3MD.a)(a,"SunPKCS11 configuration"),(0,import_chunk_RKEOF3MD.a)(i,"po\
licy's certificate"),r.key.javaAlias??r.key.id,n.signerName,n.signatureAlgorithm,n.digestAlgorithm,String(t),...Object.entries(n.properties).flat()])}function E(e){
return e.map(n=>Buffer.from(n).toString("base64")).join(" ")}function ne({exitCode:e,signal:n},r){let t=r.split(`
`).find(a=>a.trim()!=="");return`Java ended with ${n??e??"nothing"}${t===void 0?"":`: ${t.trim()}`}`}function k({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
