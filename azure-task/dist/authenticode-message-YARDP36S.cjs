var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{authenticodeFormat:()=>V});module.exports=__toCommonJS(stdin_exports);var import_chunk_VM3JEALM=require("./chunk-VM3JEALM.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),w=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.4"),$=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.15"),j=(0,import_chunk_WCTKBPXM.b)(
"1.3.6.1.4.1.311.2.1.11"),q=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.12"),G=(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.2.1.21"),a=(e,...n)=>(0,import_chunk_WCTKBPXM.a)(
(0,import_chunk_KCTSZASC.b)(e),...n),l=(e,n)=>(0,import_chunk_WCTKBPXM.a)(128|e,n),H=(0,import_chunk_VM3JEALM.g)((0,import_chunk_WCTKBPXM.a)(3,Buffer.of(7,128)),
a(0,a(2,l(0,Buffer.from("<<<Obsolete>>>","utf16le").swap16()))));function V(e,n=()=>new Date){let f=(0,import_chunk_VM3JEALM.l)(e.certificateChain),[c]=f;if(c===
void 0)throw new Error("there is no certificate to put into the signature");let{identifier:K}=import_chunk_VM3JEALM.e[e.digest],g=(0,import_chunk_VM3JEALM.g)(K,
import_chunk_VM3JEALM.j),F=e.keyType==="EC"?(0,import_chunk_VM3JEALM.g)(import_chunk_VM3JEALM.e[e.digest].ecdsa):(0,import_chunk_VM3JEALM.g)(import_chunk_VM3JEALM.f,
import_chunk_VM3JEALM.j),N=(0,import_chunk_VM3JEALM.m)(c),B=m=>(0,import_node_crypto.createHash)(e.digest).update(m).digest();return{prepare(m){let D=[(0,import_chunk_VM3JEALM.g)(
$,H),(0,import_chunk_VM3JEALM.g)(g,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.octetString,m))],b=[(0,import_chunk_VM3JEALM.n)(import_chunk_VM3JEALM.b,w),
(0,import_chunk_VM3JEALM.n)(import_chunk_VM3JEALM.d,(0,import_chunk_VM3JEALM.o)(n())),(0,import_chunk_VM3JEALM.n)(j,(0,import_chunk_VM3JEALM.g)(G)),...z(e),(0,import_chunk_VM3JEALM.n)(
import_chunk_VM3JEALM.c,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.octetString,B(Buffer.concat(D))))];return{digest:B((0,import_chunk_VM3JEALM.h)(b)),finish(k){
let v=(0,import_chunk_VM3JEALM.g)((0,import_chunk_VM3JEALM.i)(1),N,g,(0,import_chunk_VM3JEALM.h)(b,(0,import_chunk_KCTSZASC.b)(0)),F,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.octetString,k)),P=(0,import_chunk_VM3JEALM.g)((0,import_chunk_VM3JEALM.i)(1),(0,import_chunk_VM3JEALM.h)([g]),(0,import_chunk_VM3JEALM.g)(
w,a(0,(0,import_chunk_VM3JEALM.g)(...D))),(0,import_chunk_VM3JEALM.h)(f,(0,import_chunk_KCTSZASC.b)(0)),(0,import_chunk_VM3JEALM.h)([v]));return Buffer.from(J((0,import_chunk_VM3JEALM.g)(
import_chunk_VM3JEALM.a,a(0,P))))}}}}}function z({description:e,descriptionUrl:n}){if(e===void 0&&n===void 0)return[];let f=e===void 0?[]:[a(0,l(1,Buffer.from(e)))],
c=n===void 0?[]:[a(1,l(0,Buffer.from(n)))];return[(0,import_chunk_VM3JEALM.n)(q,(0,import_chunk_VM3JEALM.g)(...f,...c))]}function J(e){return`-----BEGIN PKCS7--\
---
${e.toString("base64").replace(/.{1,64}/g,`$&
`)}-----END PKCS7-----
`}0&&(module.exports={authenticodeFormat});
