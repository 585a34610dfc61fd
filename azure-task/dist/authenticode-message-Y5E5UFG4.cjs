var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{authenticodeFormat:()=>Z});module.exports=__toCommonJS(stdin_exports);var import_chunk_VM3JEALM=require("./chunk-VM3JEALM.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),E=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.4"),G=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.15"),J=(0,import_chunk_WCTKBPXM.b)(
"1.3.6.1.4.1.311.2.1.11"),L=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.12"),M=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.21"),a=(e,...n)=>(0,import_chunk_WCTKBPXM.a)(
(0,import_chunk_KCTSZASC.b)(e),...n),l=(e,n)=>(0,import_chunk_WCTKBPXM.a)(128|e,n),P=(0,import_chunk_VM3JEALM.g)((0,import_chunk_WCTKBPXM.a)(3,Buffer.of(7,128)),
a(0,a(2,l(0,Buffer.from("<<<Obsolete>>>","utf16le").swap16())))),Q=(0,import_chunk_VM3JEALM.g)(G,P);function Z(e,n=()=>new Date){let c=(0,import_chunk_VM3JEALM.l)(
e.certificateChain),[f]=c;if(f===void 0)throw new Error("there is no certificate to put into the signature");let{identifier:F}=import_chunk_VM3JEALM.e[e.digest],
g=(0,import_chunk_VM3JEALM.g)(F,import_chunk_VM3JEALM.j),k=e.keyType==="EC"?(0,import_chunk_VM3JEALM.g)(import_chunk_VM3JEALM.e[e.digest].ecdsa):(0,import_chunk_VM3JEALM.g)(
import_chunk_VM3JEALM.f,import_chunk_VM3JEALM.j),v=(0,import_chunk_VM3JEALM.m)(f),K=(0,import_chunk_VM3JEALM.h)(c,(0,import_chunk_KCTSZASC.b)(0)),U=(0,import_chunk_VM3JEALM.h)(
[g]),j=[(0,import_chunk_VM3JEALM.n)(import_chunk_VM3JEALM.b,E),(0,import_chunk_VM3JEALM.n)(J,(0,import_chunk_VM3JEALM.g)(M)),...R(e)],T=m=>(0,import_node_crypto.createHash)(
e.digest).update(m).digest();return{prepare(m){let B=[Q,(0,import_chunk_VM3JEALM.g)(g,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.octetString,m))],D=[...j,
(0,import_chunk_VM3JEALM.n)(import_chunk_VM3JEALM.d,(0,import_chunk_VM3JEALM.o)(n())),(0,import_chunk_VM3JEALM.n)(import_chunk_VM3JEALM.c,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.octetString,T(Buffer.concat(B))))];return{digest:T((0,import_chunk_VM3JEALM.h)(D)),finish(q){let H=(0,import_chunk_VM3JEALM.g)((0,import_chunk_VM3JEALM.i)(
1),v,g,(0,import_chunk_VM3JEALM.h)(D,(0,import_chunk_KCTSZASC.b)(0)),k,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.octetString,q)),N=(0,import_chunk_VM3JEALM.g)(
(0,import_chunk_VM3JEALM.i)(1),U,(0,import_chunk_VM3JEALM.g)(E,a(0,(0,import_chunk_VM3JEALM.g)(...B))),K,(0,import_chunk_VM3JEALM.h)([H]));return(0,import_chunk_VM3JEALM.g)(
import_chunk_VM3JEALM.a,a(0,N))}}}}}function R({description:e,descriptionUrl:n}){if(e===void 0&&n===void 0)return[];let c=e===void 0?[]:[a(0,l(1,Buffer.from(e)))],
f=n===void 0?[]:[a(1,l(0,Buffer.from(n)))];return[(0,import_chunk_VM3JEALM.n)(L,(0,import_chunk_VM3JEALM.g)(...c,...f))]}0&&(module.exports={authenticodeFormat});
